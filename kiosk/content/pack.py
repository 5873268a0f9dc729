"""A pack to records and back: everything that is wrong on the way in is a finding, never a crash; comments stay."""

from __future__ import annotations

import re
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from pydantic import ValidationError

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of
from kiosk.base.record_ids import LONGEST_ID, RESERVED, free_id, is_id
from kiosk.content.finding import MOST_A_FILE, Finding, error
from kiosk.content.media import Media, NoMedia, open_media
from kiosk.content.model import (
    Event,
    Goods,
    Maker,
    Notice,
    Pack,
    PackInfo,
    Place,
    Primer,
    Product,
    Record,
    Route,
    Story,
    TeaRoom,
    Zone,
)
from kiosk.content.toml_tables import Table, read_tables, venue_now
from kiosk.content.toml_writing import write_table
from kiosk.content.validation_messages import complaint

KINDS: dict[str, type[Record]] = {
    "zones": Zone,
    "products": Product,
    "places": Place,
    "routes": Route,
    "rooms": TeaRoom,
    "stories": Story,
    "goods": Goods,
    "makers": Maker,
    "events": Event,
    "notices": Notice,
    "primers": Primer,
}
COPIED = re.compile(r"[\s_-]*(\(\d+\)|（\d+）|副本|拷贝|复制|copy)(\s*\(?\d*\)?)?$", re.I)
"""What systems put behind the name of a copy: `x (1)`, `x - 副本`, `x copy 2`."""
SQUEEZED = (".webp", ".jpg", ".jpeg", ".png")
"""Files that a zip does not make smaller."""
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Reading:
    """The pack without the records that cannot be used (None without pack.toml), its files, and the findings.

    `tables` holds every TOML file that could be parsed, also those of records that cannot be used.
    """

    pack: Pack | None
    media: Media
    findings: tuple[Finding, ...]
    tables: Mapping[str, Table]

    def venue_now(self) -> datetime:
        """The day and time at the venue, without an offset: what is over is over by its clock."""
        return venue_now(self.tables.get("pack.toml", {}))


def read(path: Path) -> Reading:
    """Read the pack at `path`, a folder or a zip. Nothing is raised for what is in it."""
    try:
        media = open_media(path)
    except OSError as wrong:
        return Reading(None, NoMedia(), (_no_pack(path, wrong),), {})
    tables, findings = read_tables(media)
    return understand(tables, media, findings)


def understand(tables: Mapping[str, Table], media: Media, found: Iterable[Finding] = ()) -> Reading:
    """The pack that `tables` (by file) say, with the files of `media`; `found` is what was wrong before."""
    findings = [*media.findings, *found]
    uncounted = any(finding.code == "too-much" for finding in findings)
    if "pack.toml" not in tables and not media.exists("pack.toml") and not uncounted:
        what = Sentence("缺少 pack.toml。", "pack.toml is missing.")
        mend = Sentence(
            "从备份放回来；要看完整的例子，在制作室“新建…”一份，或用 kiosk pack new。",
            "Put it back from a backup; for a whole example make a new pack, in the studio or with `kiosk pack new`.",
        )
        inner = sorted(name for name in media.names() if name.endswith("/pack.toml"))
        if inner:
            at = inner[0].removesuffix("/pack.toml")
            mend = Sentence(
                f"内容包在里面的 {at} 文件夹：改用它。", f"The pack is the folder {at} inside: use that one."
            )
        findings.append(error("no-pack-toml", "pack.toml", "", what, mend))
    info = _record(PackInfo, "pack.toml", tables["pack.toml"], findings) if "pack.toml" in tables else None
    stems = cache(
        lambda folder: frozenset(PurePosixPath(each).stem for each in tables if each.startswith(f"{folder}/"))
    )
    records: dict[str, dict[str, Any]] = {folder: {} for folder in KINDS}
    for name, table in tables.items():
        if name != "pack.toml":
            folder, key = name.split("/")[0], PurePosixPath(name).stem
            made = _record(KINDS[folder], name, _keyed(name, key, table, tables, stems, findings), findings)
            if made is not None:
                records[folder][key] = made
    pack = None if info is None else Pack.model_construct(None, info=info, **records)
    return Reading(pack, media, tuple(findings), tables)


def write(pack: Pack, folder: Path) -> tuple[str, ...]:
    """Make the TOML files in `folder` say what `pack` says, and return the paths of those that changed.

    A file that says so already is not touched; in one that changes, comments and the order of keys stay. Files of
    records that the pack does not hold are removed. Pictures are not written. Each file is replaced whole or not at
    all. Raises OSError when the folder cannot be written, ValueError when a file that is there cannot be parsed.
    """
    wanted = {"pack.toml": dumped(pack.info)}
    for kind in KINDS:
        wanted |= {f"{kind}/{key}.toml": dumped(record) for key, record in getattr(pack, kind).items()}
    changed = [name for name, table in wanted.items() if write_table(folder / name, table)]
    for kind in KINDS:
        for file in sorted((folder / kind).glob("*.toml")):
            name = f"{kind}/{file.name}"
            if name not in wanted and file.is_file():
                file.unlink()
                changed.append(name)
    return tuple(changed)


def amend(folder: Path, records: Mapping[str, Record]) -> tuple[str, ...]:
    """As `write`, for the files named in `records` (`products/da-hong-pao.toml`) alone; no other file is touched."""
    return tuple(name for name, record in records.items() if write_table(folder / name, dumped(record)))


def dumped(record: Record) -> Table:
    """A record as the table its file holds: what was set, under the keys staff write, without the id."""
    table: Table = record.model_dump(mode="json", by_alias=True, exclude_unset=True, exclude_none=True)
    if not isinstance(record, PackInfo):
        table.pop("id", None)
    return table


def zip_pack(pack: Path, out: Path) -> tuple[Finding, ...]:
    """Put the files of `pack`, a folder or a zip, into the zip `out`; the same files give the same bytes.

    When something unsafe is among them, nothing is written and it is returned. Raises OSError when a file cannot be
    read or `out` cannot be written; what stood there before then stays.
    """
    media = open_media(pack)
    try:
        if media.findings:
            return tuple(media.findings)
        with tempfile.NamedTemporaryFile(dir=out.resolve().parent, prefix=".", suffix=".zip", delete=False) as fresh:
            spot = Path(fresh.name)
            try:
                with zipfile.ZipFile(fresh, "w") as made:
                    for name in sorted(media.names()):
                        made.writestr(_entry(name), media.read(name), compresslevel=6)
                fresh.close()
                spot.chmod(0o644)
                spot.replace(out)
            finally:
                fresh.close()
                spot.unlink(missing_ok=True)
    finally:
        media.close()
    return ()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.create_system = 3
    entry.external_attr = 0o100644 << 16
    entry.compress_type = zipfile.ZIP_STORED if name.lower().endswith(SQUEEZED) else zipfile.ZIP_DEFLATED
    return entry


def _no_pack(path: Path, wrong: OSError) -> Finding:
    if isinstance(wrong, FileNotFoundError):
        what = Sentence("这里没有内容包。", "There is no pack here.")
    else:
        what = Sentence(f"打不开：{cause_of(wrong).zh}。", f"It cannot be opened: {cause_of(wrong).en}.")
    mend = Sentence("给出内容包文件夹或 .zip 的路径。", "Give the path of a pack's folder or .zip.")
    return error("no-pack", str(path), "", what, mend)


def _keyed(
    name: str,
    key: str,
    table: Table,
    tables: Mapping[str, Table],
    stems: Callable[[str], frozenset[str]],
    findings: list[Finding],
) -> Table:
    """The table with the id that its file's name gives it; what is wrong with either is a finding.

    `stems` answers the ids of a folder's files.
    """
    folder = name.split("/")[0]
    if not name.endswith(".toml") and is_id(key):
        what = Sentence(f"结尾 {name[-5:]} 要小写。", f"The ending {name[-5:]} must be in lower case.")
        mend = Sentence(f"改名为 {key}.toml。", f"Rename it to {key}.toml.")
        findings.append(error("bad-file-name", name, "", what, mend))
        key = "x"
    elif (copied := COPIED.sub("", key)) != key and f"{folder}/{copied}.toml" in tables:
        what = Sentence(f"像是 {copied}.toml 的副本。", f"It looks like a copy of {copied}.toml.")
        free = free_id(copied, stems(folder))
        mend = Sentence(
            f"不要就删去；是另一件就改名为 {free}.toml。",
            f"Remove it, or, if it is another thing, rename it to {free}.toml.",
        )
        findings.append(error("bad-file-name", name, "", what, mend))
        key = "x"
    elif key in RESERVED:
        what = Sentence(
            f"Windows 把 {key} 留给设备，不能作文件名。",
            f"Windows keeps {key} for a device: no file can be called so.",
        )
        mend = Sentence(f"改名，例如 {key}-1.toml。", f"Rename it, for instance to {key}-1.toml.")
        findings.append(error("bad-file-name", name, "", what, mend))
        key = "x"
    elif not is_id(key):
        better = re.sub(r"[^a-z0-9]+", "-", key.lower()).strip("-")[:LONGEST_ID] or "da-hong-pao"
        what = Sentence(f"文件名 {key} 不能作编号。", f"The file's name {key} cannot be an id.")
        mend = Sentence(
            f"只用小写字母、数字和短横，最多 64 个，例如 {better}.toml。",
            f"Use lower-case letters, digits and single hyphens only, at most 64, for instance {better}.toml.",
        )
        findings.append(error("bad-file-name", name, "", what, mend))
        key = "x"
    elif (written := table.get("id", key)) != key:
        mend = Sentence("删去 id 一行：文件名就是编号。", "Remove the id line: the file's name is the id.")
        if f"{name.split('/')[0]}/{written}.toml" in tables:
            what = Sentence(f"编号 {written} 已经属于另一个文件。", f"The id {written} is another file's already.")
            findings.append(error("duplicate-id", name, "id", what, mend))
        else:
            what = Sentence(
                f"id 是 {written}，文件名却是 {key}。", f"The id is {written}, but the file is called {key}."
            )
            findings.append(error("id-differs", name, "id", what, mend))
    return {**table, "id": key}


def _record(kind: type[R], file: str, table: Table, findings: list[Finding]) -> R | None:
    try:
        return kind.model_validate(table)
    except ValidationError as wrong:
        faults = wrong.errors(include_url=False)
        findings += [complaint(kind, file, each) for each in faults[:MOST_A_FILE]]
        findings += [_also_wrong(file, each["loc"]) for each in faults[MOST_A_FILE:]]  # to be counted, not told
        return None


def _also_wrong(file: str, where: tuple[int | str, ...]) -> Finding:
    what, mend = (
        Sentence("这里也不对。", "This is wrong as well."),
        Sentence("对照样例改正。", "Compare it with an example."),
    )
    return error("wrong", file, ".".join(str(part) for part in where), what, mend)
