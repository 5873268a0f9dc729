"""Whatever is wrong with a release is found, said in a sentence, and mended by publishing again."""

from __future__ import annotations

import errno
import json
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.publish.compile import compile_pack
from kiosk.release import durable_files
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_error import CatalogueError
from kiosk.release.catalogue_tables import READABLE
from kiosk.release.manifest import ManifestError, read
from kiosk.release.store import Store, StoreError
from tests.publish import packs

Paths = tuple[Store, str, str, Path]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A data folder with an older release and the one on show, and their ids."""
    work = tmp_path_factory.mktemp("made")
    store = Store(work / "data")
    return store.data, [publish(store, work, name, red) for name, red in (("旧", 10), ("新", 200))]


@pytest.fixture
def kept(made: tuple[Path, list[str]], tmp_path: Path) -> Paths:
    """A copy of that store, the ids, and a folder for packs."""
    shutil.copytree(made[0], tmp_path / "data")
    return Store(tmp_path / "data"), made[1][0], made[1][1], tmp_path


def publish(store: Store, work: Path, name: str, red: int) -> str:
    """Publish the small pack under another name with a picture of its own."""
    pack = packs.write(work / name, packs.renamed(name), {"media/red.png": packs.png((red, 9, 9))})
    return compile_pack(pack, store).id


def own_blob(store: Store, release: str, other: str) -> Path:
    """A blob that only `release` names."""
    ours = {blob.sha256 for blob in read(store.releases_folder / release).blobs}
    theirs = {blob.sha256 for blob in read(store.releases_folder / other).blobs}
    return store.blob(min(ours - theirs))


def flip(file: Path) -> None:
    """Change one bit in the middle of a file; its size stays."""
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)


def cut(file: Path) -> None:
    """Lose the last byte of a file."""
    file.write_bytes(file.read_bytes()[:-1])


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (lambda s, new, old: flip(s.releases_folder / new / "catalogue.sqlite"), "catalogue is damaged"),
        (lambda s, new, old: cut(s.releases_folder / new / "catalogue.sqlite"), "catalogue is damaged"),
        (lambda s, new, old: (s.releases_folder / new / "catalogue.sqlite").unlink(), "catalogue is missing"),
        (lambda s, new, old: (s.releases_folder / new / "manifest.json").unlink(), "manifest is missing"),
        (lambda s, new, old: (s.releases_folder / new / "manifest.json").write_bytes(b""), "manifest cannot be read"),
        (lambda s, new, old: own_blob(s, new, old).unlink(), "is missing"),
        (lambda s, new, old: cut(own_blob(s, new, old)), "has the wrong size"),
        (lambda s, new, old: s.pointer.write_text(""), "pointer is missing, empty or damaged"),
        (lambda s, new, old: s.pointer.unlink(), "pointer is missing, empty or damaged"),
        (lambda s, new, old: s.pointer.write_text("../../../etc/passwd\n"), "pointer is missing, empty or damaged"),
        (lambda s, new, old: s.pointer.write_text("0" * 32 + "\n"), "There is no such release here"),
    ],
)
def test_another_release_is_shown_and_one_sentence_says_why(
    kept: Paths, damage: Callable[[Store, str, str], object], said: str
) -> None:
    store, old, new, _ = kept
    damage(store, new, old)
    shown = store.open_shown()
    assert shown.catalogue is not None
    assert shown.id == (new if "pointer" in said or "no such" in said else old)
    assert len(shown.reasons) == 1
    assert said in shown.reasons[0].en
    shown.catalogue.close()


@pytest.mark.parametrize("which", ["catalogue.sqlite", "manifest.json"])
def test_publishing_again_mends_a_damaged_release(kept: Paths, which: str) -> None:
    store, _, new, work = kept
    flip(store.releases_folder / new / which)
    assert publish(store, work, "新", 200) == new
    assert store.faults(new, every_byte=True) == []


@pytest.mark.parametrize("damage", [flip, cut, Path.unlink])
def test_publishing_again_mends_a_damaged_blob(kept: Paths, damage: Callable[[Path], object]) -> None:
    store, old, new, work = kept
    damage(own_blob(store, new, old))
    assert len(store.faults(new, every_byte=True)) == 1
    assert publish(store, work, "新", 200) == new
    assert store.faults(new, every_byte=True) == []


def test_a_damaged_release_is_not_gone_back_to(kept: Paths) -> None:
    store, old, new, _ = kept
    flip(store.releases_folder / old / "catalogue.sqlite")
    for wanted in ("", old):
        with pytest.raises(StoreError):
            store.rollback(wanted)
    assert store.pointed() == new


def test_pruning_counts_only_releases_that_are_whole(kept: Paths) -> None:
    store, old, new, work = kept
    newest = publish(store, work, "最新", 90)
    flip(store.releases_folder / new / "catalogue.sqlite")
    (store.releases_folder / "half").mkdir()
    gone, _ = store.prune(2)
    assert gone == 2
    assert [release.id for release in store.releases()] == [newest, old]
    assert store.faults(old, every_byte=True) == store.faults(newest, every_byte=True) == []


def test_a_release_published_again_is_the_newest_and_going_back_leaves_it(kept: Paths) -> None:
    store, old, new, work = kept
    assert publish(store, work, "旧", 10) == old
    assert [release.id for release in store.releases()] == [old, new]
    assert store.rollback() == new


def test_a_clock_that_was_set_back_does_not_change_the_order(kept: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    store, old, new, work = kept
    monkeypatch.setattr("kiosk.release.store.time.time", lambda: 1.0)
    newest = publish(store, work, "最新", 90)
    assert [release.id for release in store.releases()] == [newest, new, old]


def test_what_the_disk_refused_to_keep_is_thrown_away(kept: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    store, _, new, work = kept

    def refused(*_: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    before = sorted(store.data.glob("blobs/*/*"))
    with monkeypatch.context() as patch:
        patch.setattr(durable_files, "sync_all", refused)
        with pytest.raises(OSError, match="Input/output"):
            publish(store, work, "最新", 90)
    assert store.pointed() == new
    assert sorted(store.data.glob("blobs/*/*")) == before
    assert not store.staging.exists()
    assert publish(store, work, "最新", 90) == store.pointed()


def test_where_the_disk_cannot_be_synced_at_once_every_file_is(kept: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    store, _, _, work = kept
    synced: list[Path] = []
    monkeypatch.setattr("kiosk.release.durable_files.sys.platform", "other")
    monkeypatch.setattr(durable_files, "sync", synced.append)
    made = publish(store, work, "最新", 90)
    blobs = {store.blob(blob.sha256) for blob in read(store.releases_folder / made).blobs}
    assert blobs <= set(synced)
    assert {"catalogue.sqlite", "manifest.json"} <= {path.name for path in synced}


@pytest.mark.parametrize(
    "change",
    [
        {"schema": 99},
        {"blobs": [{"sha256": "../../etc/passwd", "size": 1}]},
        {"blobs": [{"sha256": "a" * 64, "size": -1}]},
        {"blobs": [{"sha256": "a" * 64, "size": "1"}]},
        {"blobs": [{"sha256": "a" * 64, "size": 1}]},
        {"catalogue": None},
        {"app": "another"},
        {"id": "0" * 32},
    ],
)
def test_a_manifest_that_was_tampered_with_is_refused(kept: Paths, change: dict[str, object]) -> None:
    store, _, new, _ = kept
    file = store.releases_folder / new / "manifest.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | change))
    with pytest.raises(ManifestError):
        read(file.parent)


@pytest.mark.parametrize("content", ["[]", "null", "3", '"text"', "[" * 100_000, "{"])
def test_a_manifest_that_is_something_else_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "manifest.json").write_text(content)
    with pytest.raises(ManifestError):
        read(tmp_path)


def test_a_catalogue_of_another_format_is_refused_in_words(kept: Paths, tmp_path: Path) -> None:
    store, _, new, _ = kept
    file = tmp_path / "catalogue.sqlite"
    file.write_bytes((store.releases_folder / new / "catalogue.sqlite").read_bytes())
    database = sqlite3.connect(file)
    database.execute("UPDATE meta SET value = '99' WHERE key = 'schema'")
    database.commit()
    database.close()
    with pytest.raises(CatalogueError, match="publish again"):
        Catalogue.open(tmp_path, store.blobs)


@pytest.mark.parametrize("schema", READABLE)
def test_a_catalogue_of_an_older_format_is_shown(kept: Paths, tmp_path: Path, schema: str) -> None:
    store, _, new, _ = kept
    file = tmp_path / "catalogue.sqlite"
    file.write_bytes((store.releases_folder / new / "catalogue.sqlite").read_bytes())
    database = sqlite3.connect(file)
    assert database.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone() == (READABLE[-1],)
    database.execute("UPDATE meta SET value = ? WHERE key = 'schema'", (schema,))
    database.commit()
    database.close()
    catalogue = Catalogue.open(tmp_path, store.blobs)
    assert catalogue.products("en")
    catalogue.close()


def test_a_missing_catalogue_is_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="cannot be read"):
        Catalogue.open(tmp_path, tmp_path)


def test_reading_a_release_writes_nothing_beside_it(kept: Paths) -> None:
    store, _, new, _ = kept
    shown = store.open_shown()
    assert shown.catalogue is not None
    shown.catalogue.products("en")
    assert sorted(path.name for path in (store.releases_folder / new).iterdir()) == [
        "catalogue.sqlite",
        "manifest.json",
    ]
    shown.catalogue.close()


def test_other_users_may_read_a_release(kept: Paths) -> None:
    store, _, new, _ = kept
    plain = store.data.parent / "plain"
    plain.mkdir()
    assert (store.releases_folder / new).stat().st_mode == plain.stat().st_mode
