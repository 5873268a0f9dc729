"""A pack to a release: check, complete the languages, make the pictures, write the catalogue, stage it in the store."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk import __version__
from kiosk.content.check import Checked, check
from kiosk.content.finding import Finding
from kiosk.content.model import LANGUAGES, Pack
from kiosk.publish.languages import Completer
from kiosk.publish.pictures import Derived, PictureError, derive_all
from kiosk.publish.records import Records
from kiosk.release.catalogue import SCHEMA
from kiosk.release.manifest import CATALOGUE, File, Manifest, digest
from kiosk.release.store import Store

Told = Callable[[str, int, int], None]
"""Hears how far it is: what is being done, how much of it is done, how much there is."""


@dataclass(frozen=True, slots=True)
class Published:
    """What came of publishing: the release's id (empty when the pack has errors), whether it is new, and the findings."""

    id: str
    new: bool
    findings: tuple[Finding, ...]


def compile_pack(path: Path, store: Store, told: Told = lambda *_: None, base_url: str = "") -> Published:
    """Publish the pack at `path` (folder or zip) into `store` and show it.

    A pack with errors changes nothing. The same pack gives the same id and writes nothing.
    Raises StoreError or OSError when the disk does not take the release; what was on show stays.
    """
    told("check", 0, 1)
    checked = check(path, base_url)
    if checked.pack is None or not checked.ok:
        return Published("", False, checked.findings)
    store.data.mkdir(parents=True, exist_ok=True)
    derived, wrong = _pictures(checked, store, told)
    if wrong:
        return Published("", False, (*checked.findings, *wrong))
    told("write", 0, 1)
    store.staging.mkdir(exist_ok=True)
    staged = Path(tempfile.mkdtemp(dir=store.staging))
    try:
        completer = Completer()
        _write(staged / CATALOGUE, checked.pack, derived, completer)
        blobs = {sha: size for each in derived.values() for _, _, sha, size in each.sizes}
        manifest = Manifest(
            checked.pack.info.id,
            checked.pack.info.version,
            __version__,
            digest(staged / CATALOGUE),
            tuple(File(sha, blobs[sha]) for sha in sorted(blobs)),
        )
        manifest.write(staged)
        new = store.add(staged, manifest)
        store.switch(manifest.id)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    told("write", 1, 1)
    return Published(manifest.id, new, (*checked.findings, *_filled(completer)))


def picture_files(pack: Pack) -> dict[str, tuple[float, float]]:
    """Every picture the pack names, with its point of interest, in the order of the records."""
    records: list[Any] = [*pack.products.values(), *pack.places.values(), *pack.routes.values(), *pack.rooms.values()]
    pictures = [picture for record in [*records, *pack.stories.values()] for picture in record.pictures]
    pictures += [zone.picture for zone in pack.zones.values() if zone.picture]
    pictures += [category.picture for category in pack.info.categories if category.picture]
    pictures += [*pack.info.scenes.values(), *([pack.info.map.picture] if pack.info.map else [])]
    return {picture.file: picture.focus for picture in sorted(pictures, key=lambda picture: picture.file)}


def _pictures(checked: Checked, store: Store, told: Told) -> tuple[dict[str, Derived], list[Finding]]:
    assert checked.pack is not None
    files = list(picture_files(checked.pack))
    done = 0

    def heard(_: str) -> None:
        nonlocal done
        done += 1
        told("pictures", done, len(files))

    told("pictures", 0, len(files))
    sources = {file: checked.media.read(file) for file in files}
    made = derive_all(sources, store.blobs, store.data / "cache", heard)
    wrong = [
        Finding(
            "error",
            "picture-unreadable",
            file,
            "",
            result.zh,
            result.en,
            "换一张 JPEG、PNG 或 WebP 图片，再发布。",
            "Replace it by a JPEG, PNG or WebP picture and publish again.",
        )
        for file, result in made.items()
        if isinstance(result, PictureError)
    ]
    return {file: result for file, result in made.items() if isinstance(result, Derived)}, wrong


def _write(file: Path, pack: Pack, derived: dict[str, Derived], completer: Completer) -> None:
    import json

    schema = Path(__file__).parents[1] / "release" / "schema.sql"
    focus = picture_files(pack)
    database = sqlite3.connect(file)
    try:
        database.execute("PRAGMA journal_mode = DELETE")
        database.executescript(schema.read_text("utf-8"))
        meta = {"schema": SCHEMA, "languages": " ".join(LANGUAGES), "pack": pack.info.id, "version": pack.info.version}
        database.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
        numbers = {name: at for at, name in enumerate(derived, 1)}
        for name, number in numbers.items():
            sizes = json.dumps([[width, height, sha] for width, height, sha, _ in derived[name].sizes])
            row = (number, sizes, derived[name].mean, *focus[name])
            database.execute("INSERT INTO picture VALUES (?, ?, ?, ?, ?)", row)
        Records(database, pack, numbers, completer).fill()
        database.commit()
        database.execute("VACUUM")
    finally:
        database.close()


def _filled(completer: Completer) -> list[Finding]:
    return [
        Finding(
            "info",
            "language-completed",
            file,
            tag,
            f"{tag} 缺 {count} 处，发布时用 {source} 补上了。",
            f"{count} text(s) in {tag} were missing and were filled in from {source}.",
            f"写上 {tag} 的文字。",
            f"Write the {tag} text.",
        )
        for (file, tag, source), count in completer.filled.items()
    ]
