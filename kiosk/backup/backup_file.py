"""What a backup holds, and reading one that somebody brings: within limits, nothing believed that is not proven.

A zip: `kiosk-backup.json` (what is in it, each file with its size and SHA-256), `pack/`, `settings/kiosk.toml`,
`counts/counts.tsv`, and a page of words for whoever opens it by hand.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from kiosk.base.bilingual_sentence import Sentence, SentenceError
from kiosk.base.untrusted_input import Unreadable, parse_json
from kiosk.content.media import ZipMedia

FORMAT = 1
MANIFEST, WORDS = "kiosk-backup.json", "READ ME 说明.txt"
PACK, SETTINGS, COUNTS = "pack/", "settings/kiosk.toml", "counts/counts.tsv"
MOST_MANIFEST = 64 << 20
LONGEST = 200
"""Characters of a title or a name."""
DIGEST = re.compile(r"[0-9a-f]{64}")
LEFT_OUT = Sentence(
    "密码（PIN）、签发的钥匙和配对不在里面：那是机密，在新机器上重新设。",
    "The PIN, signing keys and pairings are not in it: they are secret and are set anew on the new machine.",
)


class BackupError(SentenceError):
    """A backup cannot be made, read or put back."""


@dataclass(frozen=True, slots=True)
class Proof:
    """How large a file is, and its SHA-256."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup holds."""

    made: str
    """The day and time at the venue, as 2026-12-01 14:05."""
    program: str
    """The version of the program that made it."""
    folder: str
    """What the pack's folder was called."""
    title: str
    """The showroom's Chinese name."""
    version: str
    """The pack's own version."""
    on_show: str = ""
    """The id of the release that this machine showed; empty where it showed none."""
    counts: int = 0
    """Rows of counts."""
    secrets: int = 0
    """Passwords in addresses of the settings that were taken out."""
    files: Mapping[str, Proof] = field(default_factory=dict)

    @property
    def has_settings(self) -> bool:
        """Whether the settings are in it."""
        return SETTINGS in self.files

    @property
    def has_counts(self) -> bool:
        """Whether counts are in it."""
        return COUNTS in self.files

    @property
    def pack_files(self) -> tuple[str, ...]:
        """The paths of the pack's files, as they stand in the zip."""
        return tuple(name for name in self.files if name.startswith(PACK))

    @property
    def size(self) -> int:
        """Bytes of everything, unpacked."""
        return sum(proof.size for proof in self.files.values())


def table_of(manifest: Manifest) -> dict[str, Any]:
    """A manifest as the table that its file holds."""
    return {"format": FORMAT, **asdict(manifest)}


class Backup:
    """A backup that was opened. Raises BackupError when it is none, or not whole; its bytes are proven as they are taken out."""

    def __init__(self, file: Path) -> None:
        try:
            self.media = ZipMedia(file, whole=True)
        except OSError as error:
            if isinstance(error, FileNotFoundError):
                raise
            raise _damaged() from error
        try:
            self.manifest = self._read()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self.media.close()

    def __enter__(self) -> Backup:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _read(self) -> Manifest:
        if self.media.findings:
            found = self.media.findings[0]
            raise BackupError(
                f"这个文件里有不安全的东西，没有取用：{found.what_zh}",
                f"Something in this file is not safe, and nothing was taken from it: {found.what_en}",
            )
        if not self.media.exists(MANIFEST):
            raise BackupError(
                "这不是备份文件。备份用“备份…”或 kiosk pack backup 做出；内容包的压缩包请先解压，再用“打开…”。",
                "This is no backup. One is made with “Back up everything…” or `kiosk pack backup`; a zipped pack is unpacked"
                " first, then opened with “Open…”.",
            )
        try:
            manifest = _parsed(parse_json(self.media.read(MANIFEST, MOST_MANIFEST), MOST_MANIFEST))
        except (OSError, Unreadable, ValueError, TypeError, KeyError, AttributeError) as error:
            raise _damaged() from error
        there = {name: self.media.size(name) for name in self.media.names() - {MANIFEST, WORDS}}
        if there != {name: proof.size for name, proof in manifest.files.items()}:
            raise _damaged()
        return manifest


def _parsed(table: Any) -> Manifest:
    """The manifest of a table; raises ValueError, TypeError, KeyError or AttributeError for what is none."""
    form = table.pop("format")
    if type(form) is int and form > FORMAT:
        raise BackupError(
            "这个备份由更新的程序做成。先更新这里的程序，再恢复。",
            "A newer program made this backup. Update this one first, then restore.",
        )
    if form != FORMAT:
        raise ValueError(form)
    files = {}
    for name, proof in table.pop("files").items():
        if not (name in (SETTINGS, COUNTS) or name.startswith(PACK)):
            raise ValueError(name)
        if type(proof["size"]) is not int or proof["size"] < 0 or not DIGEST.fullmatch(proof["sha256"]):
            raise ValueError(name)
        files[name] = Proof(**proof)
    if f"{PACK}pack.toml" not in files:
        raise ValueError("no pack")
    texts = ("made", "program", "folder", "title", "version", "on_show")
    if any(not isinstance(table[key], str) or len(table[key]) > LONGEST for key in texts):
        raise ValueError("texts")
    if any(type(table[key]) is not int for key in ("counts", "secrets")):
        raise ValueError("numbers")
    return Manifest(**table, files=files)


def _damaged() -> BackupError:
    return BackupError(
        "备份文件不完整或坏了，什么都没有动。再拷一次，或换一份备份。",
        "The backup is cut off or damaged; nothing was touched. Copy it once more, or take another one.",
    )


def damaged(name: str) -> BackupError:
    """That one file in a backup is not what was put in."""
    return BackupError(
        f"备份里的 {name} 坏了，什么都没有动。再拷一次，或换一份备份。",
        f"{name} in the backup is damaged; nothing was touched. Copy it once more, or take another one.",
    )
