"""manifest.json: what a release is made of, file by file. Its digest is the release's id."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SCHEMA = 1
CATALOGUE = "catalogue.sqlite"


class ManifestError(Exception):
    """A manifest cannot be used; the message says why, in zh and en."""


@dataclass(frozen=True, slots=True)
class File:
    """One file by its SHA-256 (hex) and its size in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """The files of one release, and what it was made from. It holds no dates, so the same pack gives the same id."""

    pack: str
    version: str
    made_by: str
    catalogue: File
    blobs: tuple[File, ...]

    @property
    def id(self) -> str:
        """The release's id: the first 32 hex digits of the SHA-256 of its content."""
        return hashlib.sha256(self._content().encode()).hexdigest()[:32]

    def write(self, folder: Path) -> None:
        """Write manifest.json into `folder`."""
        (folder / "manifest.json").write_text(json.dumps({"id": self.id} | self._table(), indent=1) + "\n", "utf-8")

    def _content(self) -> str:
        return json.dumps(self._table(), sort_keys=True, separators=(",", ":"))

    def _table(self) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "pack": self.pack,
            "version": self.version,
            "made_by": self.made_by,
            "catalogue": [self.catalogue.sha256, self.catalogue.size],
            "blobs": [[blob.sha256, blob.size] for blob in self.blobs],
        }


def read(folder: Path) -> Manifest:
    """The manifest in `folder`; raises ManifestError when it is missing, damaged or says another id than its content's."""
    file = folder / "manifest.json"
    try:
        table = json.loads(file.read_text("utf-8"))
        if table["schema"] != SCHEMA:
            raise ManifestError(f"清单格式 {table['schema']} 不认识。 Manifest schema {table['schema']} is unknown.")
        manifest = Manifest(
            str(table["pack"]),
            str(table["version"]),
            str(table["made_by"]),
            File(str(table["catalogue"][0]), int(table["catalogue"][1])),
            tuple(File(str(sha), int(size)) for sha, size in table["blobs"]),
        )
    except (OSError, ValueError, KeyError, TypeError, IndexError) as error:
        raise ManifestError(f"清单读不了：{error!r} The manifest cannot be read: {error!r}") from error
    if table.get("id") != manifest.id:
        raise ManifestError("清单被改动过，编号与内容不符。 The manifest was changed: its id is not its content's.")
    return manifest


def digest(file: Path) -> File:
    """The SHA-256 and size of a file on disk."""
    with file.open("rb") as stream:
        sha = hashlib.file_digest(stream, "sha256").hexdigest()
    return File(sha, file.stat().st_size)
