"""manifest.json: what a release is made of, file by file. Its digest is the release's id."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.content_digest import sha256
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.release.durable_files import File

SCHEMA = 1
MOST_BYTES = 16 << 20
LONGEST = 256
"""Characters of a name in it."""
MANIFEST = "manifest.json"
CATALOGUE = "catalogue.sqlite"
SHA256 = re.compile(r"[0-9a-f]{64}")


class ManifestError(SentenceError):
    """A manifest cannot be used."""


class Manifest(NamedTuple):
    """The files of one release, and what it was made from. It holds no dates, so the same pack gives the same id."""

    pack: str
    version: str
    made_by: str
    catalogue: File
    blobs: tuple[File, ...]

    @property
    def id(self) -> str:
        """The release's id: the first 32 hex digits of the SHA-256 of its content."""
        return _id(self)

    def text(self) -> str:
        """What manifest.json holds."""
        return json.dumps({"id": self.id} | self._table(), indent=1) + "\n"

    def _table(self) -> dict[str, object]:
        return {
            "schema": SCHEMA,
            "app": self.made_by,
            "made_from": {"pack": self.pack, "version": self.version},
            "catalogue": _written(self.catalogue),
            "blobs": [_written(blob) for blob in self.blobs],
        }


def read(folder: Path) -> Manifest:
    """The manifest in `folder`.

    Raises ManifestError when it is missing or damaged, or when its id is not its content's.
    """
    try:
        table = parse_json(read_file(folder / MANIFEST, MOST_BYTES), MOST_BYTES)
        if table["schema"] != SCHEMA:
            raise ManifestError(
                "清单的格式本程序不认识，请更新程序。", "The manifest's format is unknown: update the program."
            )
        manifest = Manifest(
            _text(table["made_from"]["pack"]),
            _text(table["made_from"]["version"]),
            _text(table["app"]),
            _file(table["catalogue"]),
            tuple(_file(blob) for blob in table["blobs"]),
        )
        stated_id = table["id"]
    except FileNotFoundError as error:
        raise ManifestError("清单不见了。", "The manifest is missing.") from error
    except Unreadable as error:
        raise ManifestError(f"清单读不了：{error.what.zh}", f"The manifest cannot be read: {error.what.en}") from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ManifestError("清单已损坏，读不了。", "The manifest is damaged and cannot be read.") from error
    if stated_id != manifest.id:
        raise ManifestError("清单被改动过，编号与内容不符。", "The manifest was changed: its id is not its content's.")
    return manifest


@lru_cache(maxsize=2)
def _id(manifest: Manifest) -> str:
    """Kept, because a start asks twice. The many blobs are written without json, which takes three times as long."""
    table = json.dumps(manifest._replace(blobs=())._table(), sort_keys=True, separators=(",", ":"))
    blobs = ",".join([f'{{"sha256":"{blob.sha256}","size":{blob.size}}}' for blob in manifest.blobs])
    content = table.replace('"blobs":[]', f'"blobs":[{blobs}]', 1)
    return sha256(content.encode()).hexdigest()[:32]


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST:
        raise ValueError("a text")
    return value


def _written(file: File) -> dict[str, object]:
    return {"sha256": file.sha256, "size": file.size}


def _file(table: dict[str, Any]) -> File:
    """One file of the manifest; its digest becomes part of a path, so nothing but a digest will do."""
    if not SHA256.fullmatch(table["sha256"]) or type(table["size"]) is not int or table["size"] < 0:
        raise ValueError("a file without a digest or a size")
    return File(table["sha256"], table["size"])
