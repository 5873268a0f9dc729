"""A pack to a release: check it, make the pictures, complete the languages, write the catalogue, keep and show it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk import __version__
from kiosk.base.languages import LANGUAGES
from kiosk.base.record_kinds import FOLDERS
from kiosk.content.check import Checked, ordered
from kiosk.content.finding import Finding, error
from kiosk.content.media import Media
from kiosk.content.model import Pack, Picture, Record
from kiosk.content.picture_check import passes
from kiosk.geometry.code_size import GLASS, Glass
from kiosk.publish import last_publication
from kiosk.publish.base_url_check import address
from kiosk.publish.catalogue_writer import Focused, Tables
from kiosk.publish.code_proof import codes, prove
from kiosk.publish.derived_pictures import Derived, PictureError, PictureFolders, derive_all, undecodable
from kiosk.publish.glossary import Glossary
from kiosk.publish.language_completion import Completer
from kiosk.publish.pack_check import check
from kiosk.publish.pinyin import simplifications
from kiosk.publish.proven_codes import ProvenCodes
from kiosk.publish.record_rows import fill
from kiosk.publish.release_limits import Oversized, require_listable, require_within_limits
from kiosk.publish.way_codes import with_read
from kiosk.release import durable_files
from kiosk.release.catalogue_tables import SCHEMA
from kiosk.release.durable_files import File, measured
from kiosk.release.manifest import Manifest
from kiosk.release.publications import Told
from kiosk.release.store import Store
from kiosk.release.untrusted_catalogue import SCHEMA_FILE

PictureMemory = dict[Hashable, Derived]
"""What was made of a file, by its stamp."""
OnProgress = Callable[[str, int, int], None]
"""Hears how far it is: what is being done (check, pictures, write), how much of it is done, how much there is."""


@dataclass(frozen=True, slots=True)
class Published:
    """What came of publishing."""

    id: str
    """The release's id; empty when the pack has errors."""
    new: bool
    """False when the store held the release already."""
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class PublishOptions:
    """How a pack is published."""

    base_url: str = ""
    """Where codes lead. Unless it is empty every code is drawn and read, and one that does not scan refuses the pack."""
    base_url_setting: str = ""
    """What the settings say of the address: itself, or "lan"."""
    glass: Glass = GLASS
    """The screen on which codes are drawn."""
    kiosk: str = ""
    """The kiosk's short name in codes."""
    told: Told | None = None
    """As what it is written down that the release came on show; None in a store that is only looked at."""
    reuse_from: tuple[Path, ...] = ()
    """Data folders that may have made the same pictures already; these are copied."""
    cache: Path | None = None
    """Where it is remembered what was made of which picture; None for the store's data folder."""
    on_progress: OnProgress = lambda *_: None


DEFAULT_OPTIONS = PublishOptions()


def compile_pack(path: Path, store: Store, options: PublishOptions = DEFAULT_OPTIONS) -> Published:
    """Publish the pack at `path` (folder or zip) into `store` and show it.

    A pack with errors changes nothing. The same pack gives the same id and writes nothing.
    Raises StoreError or OSError when the disk does not take the release; what was on show stays.
    """
    options.on_progress("check", 0, 1)
    content = last_publication.content_of(
        path, repr((options.base_url, options.base_url_setting, options.glass, options.kiosk))
    )
    cache = store.data / "cache"
    if content and (before := last_publication.remembered(cache, content)):
        with store.filling():
            if store.renewed(before[0]):
                store.switch(before[0], options.told)
                options.on_progress("write", 1, 1)
                return Published(before[0], False, before[1])
    published = _compiled(path, store, options)
    if published.id and content and last_publication.unchanged(content, path):
        last_publication.remember(cache, content, published.id, published.findings)
    return published


def _compiled(path: Path, store: Store, options: PublishOptions) -> Published:
    """As `compile_pack`, whatever was published before."""
    checked = check(path)
    pack = checked.pack
    if pack is None:
        return Published("", False, checked.findings)
    found = [*checked.findings, *address(options.base_url, options.base_url_setting)]
    if checked.ok:
        pack, untried = with_read(pack, checked.media)
        found += untried
    if checked.ok and options.base_url:
        proven = ProvenCodes(options.cache or store.data / "cache")
        found += prove(codes(pack, options.base_url, options.kiosk), options.glass, proven=proven)
    checked = Checked(pack, checked.media, ordered(found))
    if not checked.ok:
        return Published("", False, checked.findings)
    with store.filling():
        folders = PictureFolders(store.blobs, options.cache or store.data / "cache", options.reuse_from)
        derived, wrong = _derive(checked, pack, folders, options.on_progress)
        if wrong:
            return Published("", False, (*wrong, *checked.findings))
        options.on_progress("write", 0, 1)
        try:
            published = _stored(checked, pack, derived, store, options.told)
        except Oversized as oversized:
            return Published("", False, (*oversized.findings, *checked.findings))
        options.on_progress("write", 1, 1)
        return published


def _stored(checked: Checked, pack: Pack, derived: dict[str, Derived], store: Store, told: Told | None) -> Published:
    """The pack as a release that is in the store and on show."""
    completer = Completer(glossary(pack))
    catalogue = _catalogue(pack, derived, completer)
    blobs = {sha: size for each in derived.values() for _, _, sha, size in each.sizes}
    manifest = Manifest(
        pack.info.id,
        pack.info.version,
        __version__,
        measured(catalogue),
        tuple(File(sha, blobs[sha]) for sha in sorted(blobs)),
    )
    require_listable(manifest)
    new = store.add(manifest, catalogue)
    store.switch(manifest.id, told)
    found = [finding for finding in checked.findings if finding.code != "language-missing"]
    return Published(manifest.id, new, (*found, *_filled(completer)))


def sketch(
    checked: Checked,
    blobs: Path,
    cache: Path,
    out: Path,
    reuse_from: Sequence[Path] = (),
    memory: PictureMemory | None = None,
) -> tuple[Finding, ...]:
    """Write the catalogue of a checked pack to the file `out`, its pictures to `blobs`: to look at, not to keep.

    Pictures that the data folders `reuse_from` have made already are copied. `memory` remembers from one sketch to the next
    what was made of which file, so that those that have not changed are not opened again.

    Returns the pictures that could not be made, or what is too much; then `out` is not written. Raises OSError when the
    disk refuses, ValueError when the pack has errors.
    """
    if checked.pack is None or not checked.ok:
        raise ValueError("a pack with errors")
    folders = PictureFolders(blobs, cache, tuple(reuse_from))
    derived, wrong = _derive(checked, checked.pack, folders, memory={} if memory is None else memory)
    if wrong:
        return tuple(wrong)
    pack, _ = with_read(checked.pack, checked.media)
    try:
        out.write_bytes(_catalogue(pack, derived, Completer(glossary(pack))))
    except Oversized as oversized:
        return oversized.findings
    return ()


def unreadable(checked: Checked, reuse_from: Sequence[Path] = ()) -> list[Finding]:
    """The pictures of a checked pack that look sound and yet cannot be decoded: publishing it would end at them.

    Each is decoded in a process of its own, unless one of the data folders `reuse_from` has made it already.
    """
    if checked.pack is None:
        return []
    files = {picture.file for picture in pictures_of(checked.pack)}
    sound = [file for file in sorted(files) if checked.media.exists(file) and passes(file, checked.media)]
    wrong = undecodable(Sources(checked.media, sound), reuse_from)
    return [_unreadable(file, each) for file, each in sorted(wrong.items())]


def glossary(pack: Pack) -> Glossary:
    """The words that a pack writes in its own way."""
    records: list[Record] = [record for folder in FOLDERS for record in getattr(pack, folder).values()]
    return Glossary.learnt([pack.info, *records])


class Sources(Mapping[str, bytes]):
    """Picture files of a pack, each read when it is asked for."""

    def __init__(self, media: Media, files: Sequence[str]) -> None:
        self._media = media
        self._files = files

    def __getitem__(self, file: str) -> bytes:
        return self._media.read(file)

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)


def pictures_of(pack: Pack) -> list[Picture]:
    """Every picture the pack names."""
    named: list[Picture | None] = []
    for folder in FOLDERS:
        for record in getattr(pack, folder).values():
            named += getattr(record, "pictures", ())
    named += [zone.picture for zone in pack.zones.values()]
    named += [way.picture for goods in pack.goods.values() for way in goods.buy]
    named += [category.picture for category in pack.info.categories]
    named += [*pack.info.scenes.values(), pack.info.map.picture if pack.info.map else None, pack.info.seal_picture]
    named += [picture for dated in pack.info.dated_scenes for picture in dated.scenes.values()]
    return [picture for picture in named if picture]


def _derive(
    checked: Checked,
    pack: Pack,
    folders: PictureFolders,
    on_progress: OnProgress = lambda *_: None,
    memory: PictureMemory | None = None,
) -> tuple[dict[str, Derived], list[Finding]]:
    files = sorted({picture.file for picture in pictures_of(pack)})
    done = 0

    def made_one(_: str) -> None:
        nonlocal done
        done += 1
        on_progress("pictures", done, len(files))

    on_progress("pictures", 0, len(files))
    stamps = {} if memory is None else {file: checked.media.stamp(file) for file in files}
    kept = {file: memory[stamp] for file, stamp in stamps.items() if memory and stamp in memory}
    kept = {file: each for file, each in kept.items() if durable_files.blob(folders.blobs, each.sizes[-1][2]).exists()}
    made = kept | derive_all(Sources(checked.media, [file for file in files if file not in kept]), folders, made_one)
    if memory is not None:
        memory.clear()
        for file, stamp in stamps.items():
            if stamp is not None and isinstance(each := made[file], Derived):
                memory[stamp] = each
    wrong = [_unreadable(file, result) for file, result in made.items() if isinstance(result, PictureError)]
    return {file: result for file, result in made.items() if isinstance(result, Derived)}, wrong


def _unreadable(file: str, wrong: PictureError) -> Finding:
    mend = ("重新复制一份原图，或换一张。", "Copy the original once more, or use another picture.")
    return error("picture-unreadable", file, "", wrong.sentence, mend)


def _catalogue(pack: Pack, derived: dict[str, Derived], completer: Completer) -> bytes:
    """The bytes of the catalogue: made in memory, so that nothing is written before it is known to be new."""
    pictures: list[Focused] = sorted({(picture.file, picture.focus) for picture in pictures_of(pack)})
    numbers = {picture: number for number, picture in enumerate(pictures, 1)}
    database = sqlite3.connect(":memory:")
    try:
        database.executescript(SCHEMA_FILE.read_text("utf-8"))
        for (file, focus), number in numbers.items():
            sizes = json.dumps([[width, height, sha] for width, height, sha, _ in derived[file].sizes])
            row = (number, sizes, derived[file].mean, *focus, derived[file].solid)
            database.execute("INSERT INTO picture VALUES (?, ?, ?, ?, ?, ?)", row)
        fill(Tables(database, pack, numbers, completer))
        require_within_limits(pack, database)
        spelt = [text for (text,) in database.execute("SELECT text FROM spelling ORDER BY kind, key, ord")]
        traditional, simplified = simplifications(spelt)
        meta = {
            "schema": SCHEMA,
            "languages": " ".join(tag for tag in LANGUAGES if tag in (*pack.info.languages, LANGUAGES[0])),
            "pack": pack.info.id,
            "version": pack.info.version,
            "traditional": traditional,
            "simplified": simplified,
        }
        database.executemany("INSERT INTO meta VALUES (?, ?)", meta.items())
        database.commit()
        database.execute("VACUUM")
        return database.serialize()
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
