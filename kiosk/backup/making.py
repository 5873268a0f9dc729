"""Backing up: the pack's folder, the settings and the counts of this machine into one file."""

from __future__ import annotations

import hashlib
import json
import os
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk import __version__
from kiosk.backup.backup_file import (
    COUNTS,
    LEFT_OUT,
    LONGEST,
    MANIFEST,
    PACK,
    SETTINGS,
    WORDS,
    BackupError,
    Manifest,
    Proof,
    table_of,
)
from kiosk.backup.counted_rows import counted
from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_with_place
from kiosk.base.untrusted_input import Unreadable, read_file
from kiosk.content.field_path import value_at
from kiosk.content.media import FolderMedia
from kiosk.content.pack import SQUEEZED
from kiosk.content.toml_tables import read_tables, venue_now
from kiosk.usage.usage_log import LogError

OnProgress = Callable[[int, int], None]
"""Hears how many files are done, and how many there are."""
PIECE = 1 << 20
SECRET = re.compile(r"(?<=://)[^/@\s\"']+@")
"""Who asks and with what password, in an address."""


@dataclass(frozen=True, slots=True)
class Machine:
    """What a backup takes along besides the pack: the settings file in force, the data folder, the release on show."""

    settings: Path | None = None
    data: Path | None = None
    on_show: str = ""


@dataclass(frozen=True, slots=True)
class MadeBackup:
    """A backup that was made, and what could not be taken into it."""

    file: Path
    manifest: Manifest
    notes: tuple[Sentence, ...] = ()


def make(pack: Path, out: Path, machine: Machine, on_progress: OnProgress = lambda done, total: None) -> MadeBackup:
    """Write the backup of the pack in a folder and of a machine to `out`, whole or not at all.

    What `on_progress` raises ends it. Raises BackupError when there is no pack, or the disk refuses.
    """
    if not (pack / "pack.toml").is_file():
        raise BackupError(f"{pack} 里没有 pack.toml，不是内容包。", f"There is no pack.toml in {pack}: it is no pack.")
    if out.resolve().is_relative_to(pack.resolve()):
        raise BackupError(f"{out} 在内容包里面，请放到别处。", f"{out} lies inside the pack: put it elsewhere.")
    fresh = out.with_name(f".{out.name}.{os.getpid()}.new")
    try:
        with zipfile.ZipFile(fresh, "w", allowZip64=True) as made:
            manifest, notes = _written(made, pack, machine, on_progress)
        atomic_write.synced_path(fresh)
        fresh.replace(out)
    except OSError as error:
        why = cause_with_place(error)
        raise BackupError(f"没有备份成：{why.zh}。", f"Nothing was backed up: {why.en}.") from error
    finally:
        fresh.unlink(missing_ok=True)
    return MadeBackup(out, manifest, tuple(notes))


def _written(
    made: zipfile.ZipFile, pack: Path, machine: Machine, on_progress: OnProgress
) -> tuple[Manifest, list[Sentence]]:
    media = FolderMedia(pack)
    if not media.exists("pack.toml"):
        found = media.findings[0] if media.findings else None
        raise BackupError(
            f"内容包读不全，没有备份。{found.what_zh if found else ''}",
            f"The pack cannot be read whole, so nothing was backed up. {found.what_en if found else ''}".strip(),
        )
    tables, _ = read_tables(media)
    info = tables.get("pack.toml", {})
    notes = [Sentence(found.what_zh, found.what_en) for found in media.findings]
    settings, secrets = _settings(machine.settings, notes)
    counts = _counts(machine.data, notes)
    extra = {name: content for name, content in ((SETTINGS, settings), (COUNTS, counts)) if content}
    names = sorted(media.names())
    proofs: dict[str, Proof] = {}
    for at, name in enumerate(names):
        on_progress(at, len(names) + len(extra))
        sha, size = hashlib.sha256(), 0
        with media.open(name) as source, made.open(_entry(f"{PACK}{name}"), "w", force_zip64=True) as target:
            while piece := source.read(PIECE):
                sha.update(piece)
                size += len(piece)
                target.write(piece)
        proofs[f"{PACK}{name}"] = Proof(size, sha.hexdigest())
    for name, content in extra.items():
        made.writestr(_entry(name), content)
        proofs[name] = Proof(len(content), hashlib.sha256(content).hexdigest())
    manifest = Manifest(
        made=venue_now(info).strftime("%Y-%m-%d %H:%M"),
        program=__version__,
        folder=pack.resolve().name[:LONGEST],
        title=str(value_at(info, "name.zh-CN") or "")[:LONGEST],
        version=str(info.get("version", ""))[:LONGEST],
        on_show=machine.on_show,
        counts=counts.count(b"\n"),
        secrets=secrets,
        files=proofs,
    )
    made.writestr(_entry(WORDS), _words(manifest).encode("utf-8-sig"))
    made.writestr(_entry(MANIFEST), json.dumps(table_of(manifest), ensure_ascii=False).encode())
    on_progress(len(names) + len(extra), len(names) + len(extra))
    return manifest, notes


def _settings(file: Path | None, notes: list[Sentence]) -> tuple[bytes, int]:
    """The settings without passwords in addresses, and how many of these there were."""
    if file is None:
        return b"", 0
    try:
        text = read_file(file).decode("utf-8-sig")
    except FileNotFoundError:
        return b"", 0
    except (OSError, Unreadable, UnicodeDecodeError):
        notes.append(Sentence(f"设置没有备份：{file} 读不了。", f"The settings are not in it: {file} cannot be read."))
        return b"", 0
    plain, secrets = SECRET.subn("", text)
    return plain.encode(), secrets


def _counts(data: Path | None, notes: list[Sentence]) -> bytes:
    if data is None:
        return b""
    try:
        return counted(data)
    except LogError as error:
        notes.append(Sentence(f"使用记录没有备份：{error.sentence.zh}", f"Counts are not in it: {error.sentence.en}"))
        return b""


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    entry.create_system = 3
    entry.external_attr = 0o100644 << 16
    entry.compress_type = zipfile.ZIP_STORED if name.lower().endswith(SQUEEZED) else zipfile.ZIP_DEFLATED
    return entry


def _words(manifest: Manifest) -> str:
    return (
        f"展厅触摸屏的备份：{manifest.title}，{manifest.made}。在制作室按“文件”“恢复…”，或运行 kiosk pack restore。\r\n"
        f"{LEFT_OUT.zh}\r\n\r\n"
        f"A backup of a showroom's kiosk: {manifest.title}, {manifest.made}. In the studio press File, Restore…, or run"
        f" `kiosk pack restore`.\r\n{LEFT_OUT.en}\r\n"
    )
