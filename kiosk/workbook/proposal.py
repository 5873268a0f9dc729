"""A workbook and a pack to what the pack would become: good rows come in, bad ones are named by their cells."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO

from pydantic import ValidationError

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of
from kiosk.content.check import CHECKS, ordered
from kiosk.content.finding import Finding, error
from kiosk.content.media import Media
from kiosk.content.model import Pack, Record
from kiosk.content.pack import KINDS, Reading, dumped, read
from kiosk.content.pack_paths import printable
from kiosk.content.toml_tables import Table
from kiosk.content.validation_messages import complaint
from kiosk.workbook.cell_reader import Grid, grids
from kiosk.workbook.change_summary import Change
from kiosk.workbook.filled_sheet import Filled
from kiosk.workbook.nested_rows import inner_drafts
from kiosk.workbook.package_reader import Parts, Refused
from kiosk.workbook.prepared_picture import Prepare, as_it_is
from kiosk.workbook.record_drafts import Drafts, record_drafts
from kiosk.workbook.row_drafts import Draft, Notes
from kiosk.workbook.row_photographs import Photos
from kiosk.workbook.sheet_matching import recognise
from kiosk.workbook.sheet_rows import lookup_of
from kiosk.workbook.sheets import MARKS
from kiosk.workbook.shop_rows import shop_rows
from kiosk.workbook.value_at_path import value_at


@dataclass(frozen=True, slots=True)
class ChangedRecord:
    """One record that a workbook would change: its table (None: there is none) before and after, and what is different."""

    file: str
    before: Table | None
    after: Table | None
    changes: tuple[Change, ...]
    changed_since: bool = False
    """Whether the pack's record has changed since the workbook was made of it."""


@dataclass
class Proposal:
    """What a workbook would make of a pack. `pack` is None when nothing can be taken from it."""

    pack: Pack | None = None
    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()
    added: Mapping[str, bytes] = field(default_factory=dict)
    """New pictures by their paths in the pack."""
    removed: tuple[tuple[str, str], ...] = ()
    """Records that leave the pack, by kind and id."""
    sheets: tuple[Filled, ...] = ()
    records: tuple[ChangedRecord, ...] = ()
    """The same changes record by record."""

    @property
    def ok(self) -> bool:
        """Whether no row had to be left out."""
        return not any(finding.severity == "error" for finding in self.findings)


def propose(workbook: Path, pack: Path, photos: Path | None = None, prepare: Prepare = as_it_is) -> Proposal:
    """Compare `workbook` with the pack in the folder `pack`. Nothing is written, and nothing raised for what is in them.

    New pictures come from the workbook's cells and from the folder `photos`, made ready by `prepare`.
    """
    reading = read(pack)
    try:
        return propose_for(workbook, reading, pack.name, photos, prepare)
    finally:
        reading.media.close()


def propose_for(
    workbook: Path, reading: Reading, pack: str, photos: Path | None = None, prepare: Prepare = as_it_is
) -> Proposal:
    """As `propose`, for a pack that was read already and is called `pack`, as one in hand."""
    broken = [finding for finding in reading.findings if finding.severity == "error"]
    if reading.pack is None or broken:
        what = Sentence(
            "内容包本身有读不了的文件，先改好它们。",
            "The pack itself holds files that cannot be read: mend them first.",
        )
        mend = Sentence(
            "下面一处一处列出；在制作室里也看得到，或用 kiosk pack check。",
            "Each is named below; the studio shows them, too, and so does kiosk pack check.",
        )
        return Proposal(findings=ordered([error("broken-pack", pack, "", what, mend), *broken]))
    try:
        parts = Parts(workbook)
    except Refused as wrong:
        return Proposal(findings=(error(wrong.code, printable(workbook.name), "", wrong.what, wrong.mend),))
    except OSError as wrong:
        what = Sentence(f"打不开：{cause_of(wrong).zh}。", f"It cannot be opened: {cause_of(wrong).en}.")
        mend = Sentence("看看路径，关掉正在用它的程序。", "Check the path, and close the program that has it open.")
        return Proposal(findings=(error("no-workbook", printable(workbook.name), "", what, mend),))
    try:
        return _Import(reading, reading.pack, parts, Notes(printable(workbook.name))).proposal(photos, prepare)
    except Refused as wrong:
        return Proposal(findings=(error(wrong.code, printable(workbook.name), "", wrong.what, wrong.mend),))
    finally:
        parts.close()


class _Import:
    """One workbook compared with one pack."""

    def __init__(self, reading: Reading, pack: Pack, parts: Parts, notes: Notes) -> None:
        self._reading = reading
        self._pack = pack
        self._parts = parts
        self._notes = notes

    def proposal(self, folder: Path | None, prepare: Prepare) -> Proposal:
        """What comes of it. Raises Refused."""
        found = grids(self._parts)
        rows, thumbnails = _marks(found)
        sheets, said = recognise(self._notes.file, found)
        for finding in said:
            self._notes.add(finding)
        lookup = lookup_of(self._pack)
        for filled in sheets:
            if filled.plain:
                shop_rows(self._pack, filled, lookup, self._notes)
        drafts, by_row = record_drafts(self._pack, sheets, lookup, rows, self._notes)
        photos = Photos(self._parts, self._reading.media, prepare, thumbnails, rows, self._notes, folder)
        for filled in sheets:
            if not filled.sheet.rows:
                self._missing(filled, by_row[filled.sheet.key])
                photos.apply(filled, by_row[filled.sheet.key])
        inner_drafts(self._pack, sheets, drafts, lookup, self._notes)
        records = self._records(drafts)
        self._hold_together(drafts, records, photos.added)
        changed_drafts = [draft for draft in drafts.values() if draft.changed]
        used = {file for draft in changed_drafts for file in _files(draft.table)}
        return Proposal(
            self._made(changed_drafts, records),
            tuple(change for draft in changed_drafts for change in draft.changes),
            ordered(self._notes.found),
            {name: data for name, data in photos.added.items() if name in used},
            tuple((draft.kind, draft.key) for draft in changed_drafts if draft.remove),
            tuple(sheets),
            tuple(self._record(draft, records) for draft in changed_drafts),
        )

    def _record(self, draft: Draft, records: Mapping[tuple[str, str], Record]) -> ChangedRecord:
        since = any(each.code == "changed-since" and each.field == draft.home for each in self._notes.found)
        after = None if draft.remove else dumped(records[draft.kind, draft.key])
        return ChangedRecord(draft.file, draft.before, after, tuple(draft.changes), since)

    def _missing(self, filled: Filled, rows: Mapping[int, Draft]) -> None:
        """Say which records have no row: they stay."""
        if filled.sheet.columns[0].key not in filled.places:
            return
        left = getattr(self._pack, filled.sheet.records).keys() - {draft.key for draft in rows.values()}
        if left:
            some = "、".join(sorted(left)[:8]) + ("…" if len(left) > 8 else "")
            what = Sentence(
                f"表里少了 {len(left)} 条，内容包里照旧留着：{some}。",
                f"{len(left)} have no row in the sheet; they stay in the pack: {some}.",
            )
            mend = Sentence("要拿掉，在“删除”一列写“是”。", "To take one away write 是 (yes) in its column Remove.")
            self._notes.warning("no-row", filled.grid.title, what, mend)

    def _records(self, drafts: Drafts) -> dict[tuple[str, str], Record]:
        """The records that the drafts make; what the model says against one is a finding at its cell."""
        made: dict[tuple[str, str], Record] = {}
        for spot, draft in drafts.items():
            if not draft.changed or draft.remove:
                continue
            kind = KINDS[draft.kind]
            try:
                made[spot] = kind.model_validate({**draft.table, "id": draft.key})
            except ValidationError as wrong:
                draft.bad = True
                for each in wrong.errors(include_url=False):
                    said = complaint(kind, draft.file, each)
                    self._notes.add(self._at_cell(said, draft))
        return made

    def _at_cell(self, finding: Finding, draft: Draft) -> Finding:
        return replace(finding, file=self._notes.file, field=draft.at(finding.field))

    def _made(self, changed_drafts: list[Draft], records: Mapping[tuple[str, str], Record]) -> Pack:
        """The pack with the drafts that are good."""
        held = {kind: dict(getattr(self._pack, kind)) for kind in KINDS}
        for draft in changed_drafts:
            if draft.remove:
                held[draft.kind].pop(draft.key, None)
            else:
                held[draft.kind][draft.key] = records[draft.kind, draft.key]
        return Pack.model_construct(None, info=self._pack.info, **held)

    def _hold_together(
        self, drafts: Drafts, records: Mapping[tuple[str, str], Record], added: Mapping[str, bytes]
    ) -> None:
        """Leave out drafts until the pack has no error that it did not have; say what else is to be said of the rest."""
        before = set(_checks(self._reading))
        while True:
            changed_drafts = [draft for draft in drafts.values() if draft.changed]
            if not changed_drafts:
                return
            by_file = {draft.file: draft for draft in changed_drafts}
            tables = self._tables(changed_drafts, records)
            media = _After(self._reading.media, tables, added)
            reading = Reading(self._made(changed_drafts, records), media, (), tables)
            fresh = [finding for finding in _checks(reading) if finding not in before]
            errors = [finding for finding in fresh if finding.severity == "error"]
            if not errors:
                for finding in fresh:
                    if finding.severity == "warning" and (own := by_file.get(finding.file)):
                        self._notes.add(self._at_cell(finding, own))
                return
            leaving: dict[str, list[Draft]] = {}
            for draft in changed_drafts:
                if draft.remove:
                    leaving.setdefault(draft.key, []).append(draft)
            for finding in errors:
                self._blame(finding, by_file, leaving, tables)

    def _blame(
        self,
        finding: Finding,
        by_file: Mapping[str, Draft],
        leaving: Mapping[str, list[Draft]],
        tables: Mapping[str, Table],
    ) -> None:
        """Leave out the row that an error comes from: its own, or the removal of what somebody still names.

        `by_file` are the drafts that change something, `leaving` those of them that are removals, by their ids.
        """
        own = by_file.get(finding.file)
        path = tuple(finding.field.split("."))
        named = value_at(tables.get(finding.file, {}), path)
        gone = leaving.get(named, []) if isinstance(named, str) else []
        if own is not None and not (gone and value_at(own.before or {}, path) == named):
            own.bad = True
            self._notes.add(self._at_cell(finding, own))
            return
        if not gone and self._notes.full and all(draft.bad for draft in by_file.values()):
            return
        for draft in gone or by_file.values():
            draft.bad = True
            what = Sentence(
                f"{finding.file} 的 {finding.field} 会出错：{finding.what_zh}",
                f"{finding.field} in {finding.file} would be wrong: {finding.what_en}",
            )
            mend = Sentence("先在那里改掉，再来这一行。", "Change it there first, then this row.")
            self._notes.error(finding.code, draft.home, what, mend)

    def _tables(self, changed_drafts: list[Draft], records: Mapping[tuple[str, str], Record]) -> dict[str, Table]:
        tables = dict(self._reading.tables)
        for draft in changed_drafts:
            if draft.remove:
                tables.pop(draft.file, None)
            else:
                tables[draft.file] = dumped(records[draft.kind, draft.key])
        return tables


class _After(Media):
    """The files as they would be after an import: records come and go, pictures are added."""

    def __init__(self, media: Media, tables: Mapping[str, Table], added: Mapping[str, bytes]) -> None:
        super().__init__()
        self._media = media
        self._added = added
        kept = (name for name in media.names() if not name.lower().endswith(".toml"))
        self._names = frozenset([*kept, *tables, *added])

    def size(self, name: str) -> int:
        """The bytes of a file."""
        return len(self._added[name]) if name in self._added else self._media.size(name)

    def _stream(self, name: str) -> IO[bytes]:
        return io.BytesIO(self._added[name]) if name in self._added else self._media._stream(name)


def _checks(reading: Reading) -> Iterator[Finding]:
    for check_records in CHECKS:
        yield from check_records(reading)


def _files(table: Table) -> Iterator[str]:
    for picture in table.get("pictures") or ():
        yield picture.get("file", "")


def _marks(found: list[Grid]) -> tuple[dict[str, str], dict[str, str]]:
    """What the export noted: the digest of each row by its sheet and id, and each thumbnail's file by its digest."""
    rows: dict[str, str] = {}
    thumbnails: dict[str, str] = {}
    for grid in found:
        if grid.title == MARKS:
            for cells in grid.rows.values():
                kind, one, other = (str(cells[at].value) if at in cells else "" for at in (1, 2, 3))
                if kind == "row":
                    rows[one] = other
                elif kind == "thumbnail":
                    thumbnails[one] = other
    return rows, thumbnails
