"""Reading a pack: files to records, and everything that is wrong on the way as findings, never as a crash."""

from __future__ import annotations

import tomllib
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from pydantic import ValidationError

from kiosk.content.complaints import complaint
from kiosk.content.finding import Finding
from kiosk.content.media import FolderMedia, Media, ZipMedia
from kiosk.content.model import Pack, PackInfo, Place, Product, Record, Route, Story, TeaRoom, Zone

FOLDERS: dict[str, type[Record]] = {
    "zones": Zone,
    "products": Product,
    "places": Place,
    "routes": Route,
    "rooms": TeaRoom,
    "stories": Story,
}
LARGEST_TEXT = 1 << 20
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: the pack without the records that cannot be used (None without pack.toml), its files, the findings."""

    pack: Pack | None
    media: Media
    findings: tuple[Finding, ...]


class NoMedia:
    """The files of a pack that could not be opened: none."""

    def names(self) -> frozenset[str]:
        """No file."""
        return frozenset()

    def read(self, name: str) -> bytes:
        """Raises FileNotFoundError."""
        raise FileNotFoundError(name)


def read(path: Path) -> Reading:
    """Read the pack at `path`, a folder or a zip."""
    findings: list[Finding] = []
    media: FolderMedia | ZipMedia
    try:
        if path.is_dir():
            media = FolderMedia(path)
        elif path.is_file():
            media = ZipMedia(path)
        else:
            raise FileNotFoundError(path)
    except (OSError, zipfile.BadZipFile) as error:
        missing = isinstance(error, FileNotFoundError)
        what = ("这里没有内容包。", "There is no pack here.") if missing else ("打不开。", "It cannot be opened.")
        mend = ("给出内容包文件夹或 .zip 的路径。", "Give the path of a pack's folder or .zip.")
        return Reading(None, NoMedia(), (Finding("error", "no-pack", str(path), "", *what, *mend),))
    findings += media.findings
    tables = _tables(media, findings)
    if "pack.toml" not in media.names():
        findings.append(
            Finding(
                "error",
                "no-pack-toml",
                "pack.toml",
                "",
                "缺少 pack.toml。",
                "pack.toml is missing.",
                "用 kiosk pack new 看一个完整的例子。",
                "See a whole example with `kiosk pack new`.",
            )
        )
    info = _record(PackInfo, "pack.toml", tables.get("pack.toml"), "", findings)
    records: dict[str, Any] = {folder: {} for folder in FOLDERS}
    for name, table in tables.items():
        folder, _, file = name.partition("/")
        if folder in FOLDERS and "/" not in file:
            key = PurePosixPath(file).stem
            made = _record(FOLDERS[folder], name, table, key, findings)
            if made is not None:
                records[folder][key] = made
    if info is None:
        return Reading(None, media, tuple(findings))
    return Reading(Pack.model_construct(info=info, **records), media, tuple(findings))


def _tables(media: Media, findings: list[Finding]) -> dict[str, dict[str, Any]]:
    tables: dict[str, dict[str, Any]] = {}
    for name in sorted(media.names()):
        path = PurePosixPath(name)
        if path.suffix.lower() != ".toml":
            continue
        if name != "pack.toml" and not (len(path.parts) == 2 and path.parts[0] in FOLDERS):
            where = "、".join(FOLDERS)
            findings.append(
                Finding(
                    "error",
                    "stray-file",
                    name,
                    "",
                    "不认识这个位置的文件。",
                    "A file in this place means nothing.",
                    f"把它移到 {where} 之一，或删去。",
                    f"Move it into one of {', '.join(FOLDERS)}, or remove it.",
                )
            )
            continue
        try:
            content = media.read(name)
            if len(content) > LARGEST_TEXT:
                raise ValueError("larger than 1 MB")
            tables[name] = tomllib.loads(content.decode("utf-8-sig"))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
            findings.append(
                Finding(
                    "error",
                    "unreadable-toml",
                    name,
                    "",
                    f"写法有误，读不了：{error}。",
                    f"It is not valid TOML: {error}.",
                    "看提示的行：引号要成对，一行一项，编码用 UTF-8。",
                    "Look at that line: quotes in pairs, one key a line, UTF-8.",
                )
            )
    return tables


def _record(kind: type[R], file: str, table: dict[str, Any] | None, key: str, findings: list[Finding]) -> R | None:
    if table is None:
        return None
    if key:
        written = table.get("id", key)
        if written != key:
            findings.append(
                Finding(
                    "error",
                    "id-differs",
                    file,
                    "id",
                    f"id 是 {written!r}，文件名却是 {key!r}。",
                    f"The id is {written!r}, but the file is called {key!r}.",
                    "删去 id 一行：文件名就是 id。",
                    "Remove the id line: the file's name is the id.",
                )
            )
        table = {**table, "id": key}
    try:
        return kind.model_validate(table)
    except ValidationError as error:
        findings += [complaint(kind, file, each) for each in error.errors(include_url=False)]
        return None


def zip_pack(folder: Path, out: Path) -> None:
    """Put the files of the pack in `folder` into the zip `out`; the same files give the same bytes."""
    media = FolderMedia(folder)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as made:
        for name in sorted(media.names()):
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = (
                zipfile.ZIP_STORED if name.endswith((".webp", ".jpg", ".png")) else zipfile.ZIP_DEFLATED
            )
            made.writestr(entry, media.read(name))
