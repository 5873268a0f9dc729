"""A folder of photographs into a pack: matched, made, put into its media, and named in its records, in that order.

Whatever goes wrong, the pack is what it was, with whole pictures more: records are written last, each in one step.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.content.check import ordered
from kiosk.content.finding import Finding, error, note, warning
from kiosk.content.model import Picture, Record
from kiosk.content.pack import Reading, amend, read
from kiosk.content.pack_files import sweep
from kiosk.content.pack_paths import composed
from kiosk.content.picture_check import naming
from kiosk.photographs import file_formats
from kiosk.photographs.file_names import turn
from kiosk.photographs.import_journal import Journal, Kept
from kiosk.photographs.intake import Prepared, prepared
from kiosk.photographs.media_folder import Shelf
from kiosk.photographs.record_match import KINDS, Register, Target
from kiosk.photographs.refusal import PhotographError, unreadable
from kiosk.photographs.source_folder import Found, counted, scan
from kiosk.release import durable_files

OnProgress = Callable[[str, int, int], None]
"""Hears what is being done (`read`, `make`), how much of it is done, and how much there is."""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How photographs are imported."""

    write: bool = False
    """Unless it is set nothing is changed, and the answer says what would be."""
    only_these: bool = False
    """A record that gets a photograph loses its other pictures (their files stay)."""
    on_progress: OnProgress = lambda what, done, total: None
    stopped: Callable[[], bool] = lambda: False
    """Asked between photographs whether to go no further."""


ONLY_REPORT = ImportOptions()


@dataclass(frozen=True, slots=True)
class Placed:
    """A photograph and the picture of a record that it became, or would become; `new` unless the record has it already."""

    name: str
    target: Target
    file: str
    new: bool


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a folder, or would: photographs as their records will show them, the records' files that changed.

    When it was `stopped`, pictures that were made are kept and no record was changed: the next run goes on from there.
    """

    placed: tuple[Placed, ...] = ()
    changed: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    made: int = 0
    """Pictures that were made in this run."""
    stopped: bool = False


def import_photographs(folder: Path, pack: Path, options: ImportOptions = ONLY_REPORT) -> Imported:
    """Make the photographs in `folder` the first pictures of the records of `pack`, a folder, that they are named after.

    Doing it twice changes nothing more. Raises OSError when the folder cannot be read or the disk refuses.
    """
    if not pack.is_dir():
        what = ("内容包要是一个文件夹。", "The pack must be a folder.")
        mend = ("压缩包请先解压；新包用 kiosk pack new。", "Unpack a zip first; begin a pack with `kiosk pack new`.")
        return Imported(findings=(error("no-pack-folder", str(pack), "", what, mend),))
    if folder.resolve().is_relative_to(pack.resolve()):
        what = ("照片文件夹在内容包里面。", "The folder of photographs lies inside the pack.")
        mend = ("把照片放到内容包外面的文件夹。", "Put the photographs into a folder outside the pack.")
        return Imported(findings=(error("folder-in-pack", str(folder), "", what, mend),))
    if options.write:
        sweep(pack)
    reading = read(pack)
    try:
        if reading.pack is None or (pack / "media").is_symlink():
            return Imported(findings=ordered(each for each in reading.findings if each.severity == "error"))
        return _Import(folder, pack, reading, options).done()
    finally:
        reading.media.close()


class _Import:
    """One run."""

    def __init__(self, folder: Path, pack: Path, reading: Reading, options: ImportOptions) -> None:
        assert reading.pack is not None
        self._pack, self._options = pack, options
        self._register = Register(reading.pack)
        self._journal = Journal(pack)
        used = {composed(name) for table in reading.tables.values() for _, name in naming(table)}
        stems = [target.stem for target in self._register.targets]
        self._shelf = Shelf(pack, reading.media.names(), used | self._journal.files, stems)
        scanned = scan(folder, pack)
        self._files = scanned.files
        usable = {target.file for target in self._register.targets}
        self._findings = [*scanned.findings, *_unusable(reading, usable)]
        self._digests: dict[str, str] = {}
        """The SHA-256 of each photograph by its name."""
        self._kept: dict[str, Kept] = {}
        """What is known of each photograph by its digest: from the journal, or made in this run."""

    def done(self) -> Imported:
        """Do it."""
        wanted = self._matched()
        made = self._make(wanted)
        if self._options.stopped():
            return Imported(findings=ordered(self._findings), made=made, stopped=True)
        placed, records = self._placed(wanted)
        changed = tuple(target.file for target in records)
        if self._options.write and records:
            media = self._pack / "media"
            durable_files.sync_all((self._pack / each.file for each in placed), media)
            changed = tuple(target.file for target, record in records.items() if self._amend(target, record))
            durable_files.sync_all((self._pack / file for file in changed), self._pack)
        return Imported(tuple(placed), changed, ordered(self._findings), made)

    def _amend(self, target: Target, record: Record) -> bool:
        """Write a record's file; one that cannot be changed without losing what else it says stays as it is."""
        try:
            return bool(amend(self._pack, {target.file: record}))
        except ValueError:
            what = ("这个文件的写法改不了。", "This file is written in a way that cannot be changed here.")
            mend = (
                "把 pictures 写成 [[pictures]] 的形式，再运行一次。",
                "Write its pictures under [[pictures]] headings, and run this once more.",
            )
            self._findings.append(error("record-not-changed", target.file, "pictures", what, mend))
            return False

    def _matched(self) -> dict[Target, list[Found]]:
        """The photographs of each record, each once, in order; those that can be read and told."""
        wanted: dict[Target, list[Found]] = {}
        seen: dict[tuple[Target, str], str] = {}
        for at, found in enumerate(self._files):
            if self._options.stopped():
                break
            self._options.on_progress("read", at, len(self._files))
            target = self._register.match(found.name)
            try:
                content = found.read()
            except OSError as wrong:
                self._findings.append(unreadable(found.name, wrong).finding)
                continue
            except PhotographError as refused:
                self._findings.append(refused.finding)
                continue
            if isinstance(target, Finding):
                no_picture = file_formats.refused(content, found.name)
                self._findings.append(no_picture.finding if no_picture else target)
                continue
            digest = hashlib.sha256(content).hexdigest()
            if other := seen.get((target, digest)):
                self._findings.append(_twice(found.name, other))
                continue
            seen[target, digest] = found.name
            self._digests[found.name] = digest
            if kept := self._journal.kept(digest):
                self._kept[digest] = kept
            wanted.setdefault(target, []).append(found)
        for files in wanted.values():
            files.sort(key=lambda each: (turn(each.name), counted(each.name)))
        return wanted

    def _make(self, wanted: Mapping[Target, list[Found]]) -> int:
        """Make what is not kept yet, and answer how many pictures that were."""
        sources: dict[str, Found] = {}
        targets: dict[str, tuple[Target, str]] = {}
        for target, files in wanted.items():
            for found in files:
                digest = self._digests[found.name]
                if digest not in self._kept and digest not in sources:
                    sources[digest] = found
                    targets[found.name] = target, self._shelf.name(target.stem)
        made = 0
        reads = {found.name: found.read for found in sources.values()}
        for at, (name, outcome) in enumerate(prepared(reads, self._options.stopped), 1):
            if isinstance(outcome, Prepared):
                kept = self._put(outcome, *targets[name])
                self._kept[kept.source] = self._kept[self._digests[name]] = kept
                made += 1
            else:
                self._findings.append(outcome.finding)
            self._options.on_progress("make", at, len(sources))
        return made

    def _put(self, picture: Prepared, target: Target, name: str) -> Kept:
        have = [each.file for each in self._register.targets[target].pictures]
        file = self._shelf.same(have, picture.data)
        if file is None:
            file = self._shelf.put(name, target.stem, picture.suffix, picture.data, self._options.write)
        what = durable_files.measured(picture.data)
        kept = Kept(picture.source, file, what.sha256, what.size, picture.focus, picture.findings)
        if self._options.write:
            self._journal.add(kept)
        return kept

    def _placed(self, wanted: Mapping[Target, list[Found]]) -> tuple[list[Placed], dict[Target, Record]]:
        """Which picture each photograph is, and the records as they should be where that differs."""
        placed: list[Placed] = []
        changed: dict[Target, Record] = {}
        for target, files in wanted.items():
            record = self._register.targets[target]
            before = {each.file: each for each in record.pictures}
            theirs: list[Picture] = []
            for found in files:
                if kept := self._kept.get(self._digests[found.name]):
                    self._findings += [replace(each, file=found.name) for each in kept.findings]
                    new = kept.file not in before
                    placed.append(Placed(found.name, target, kept.file, new))
                    theirs.append(Picture(file=kept.file, focus=kept.focus) if new else before[kept.file])
            pictures = self._ordered(record.pictures, theirs)
            if pictures != record.pictures:
                changed[target] = record.model_copy(update={"pictures": pictures})
                self._findings += _dropped(target, record.pictures, pictures)
        return placed, changed

    def _ordered(self, before: tuple[Picture, ...], theirs: list[Picture]) -> tuple[Picture, ...]:
        """A record's pictures: photographs from earlier runs, the new ones, then the rest."""
        if not theirs:
            return before
        if self._options.only_these:
            return tuple(theirs)
        have = {each.file for each in before}
        fresh = [each for each in theirs if each.file not in have]
        photographs = self._journal.files
        first = next((at for at, each in enumerate(before) if each.file not in photographs), len(before))
        return (*before[:first], *fresh, *before[first:])


def _unusable(reading: Reading, usable: set[str]) -> Iterator[Finding]:
    """Why a photograph may find no record: the record itself cannot be read."""
    for each in reading.findings:
        if each.severity == "error" and each.file.split("/")[0] in KINDS and each.file not in usable:
            yield each


def _twice(name: str, other: str) -> Finding:
    what = (f"与 {other} 是同一张照片，跳过了。", f"It is the same photograph as {other} and was passed over.")
    return warning("same-photograph", name, "", what, ("删去其中一张。", "Remove one of them."))


def _dropped(target: Target, before: tuple[Picture, ...], after: tuple[Picture, ...]) -> Iterator[Finding]:
    for gone in {each.file: each for each in before}.keys() - {each.file for each in after}:
        what = (f"{target.name} 不再用 {gone}，文件还在。", f"{target.key} no longer uses {gone}; the file stays.")
        mend = ("不要了就从 media/ 删去。", "Remove it from media/ when it is not wanted any more.")
        yield note("picture-dropped", target.file, "pictures", what, mend)
