"""A release carried on a stick arrives whole, or not at all."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.publish.compile import compile_pack
from kiosk.release import durable_files
from kiosk.release.carrier import carriers
from kiosk.release.carrier_export import export_release
from kiosk.release.carrier_import import import_release
from kiosk.release.manifest import read
from kiosk.release.store import Store, StoreError
from tests.publish import packs
from tests.release.test_damaged_releases import cut, flip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A store with one release, and a stick with a carrier of it."""
    work = tmp_path_factory.mktemp("made")
    store = Store(work / "data")
    pack = packs.write(work / "pack", packs.renamed("新"), {"media/red.png": packs.png((200, 9, 9))})
    release = compile_pack(pack, store).id
    (work / "stick").mkdir()
    return store.data, export_release(store, release, work / "stick")


@pytest.fixture
def carried(made: tuple[Path, Path], tmp_path: Path) -> Path:
    """A carrier that may be spoiled."""
    return Path(shutil.copytree(made[1], tmp_path / "stick" / made[1].name))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """The store of another machine, with a release of its own on show."""
    store = Store(tmp_path / "data")
    compile_pack(packs.write(tmp_path / "pack", packs.renamed("旧")), store)
    return store


def state(store: Store) -> dict[str, bytes]:
    """Every file of a store."""
    return {str(file): file.read_bytes() for file in store.data.rglob("*") if file.is_file()}


def blob(folder: Path, store: Store) -> Path:
    """The first blob of a carrier that a store does not have."""
    new = next(each for each in read(folder).blobs if not store.blob(each.sha256).exists())
    return durable_files.blob(folder / "blobs", new.sha256)


def test_what_was_exported_is_found_and_arrives_whole_without_being_shown(carried: Path, store: Store) -> None:
    (found,) = carriers([carried.parent])
    shown = store.pointed()
    heard: list[tuple[int, int]] = []
    manifest = import_release(store, found.folder, lambda done, whole: heard.append((done, whole)))
    assert (manifest.id, manifest.pack) == (found.id, found.pack)
    assert carried.name == f"kiosk-release-{found.id[:12]}"
    assert store.faults(manifest.id, every_byte=True) == []
    assert store.pointed() == shown
    assert heard == sorted(heard)
    assert heard[-1][0] == heard[-1][1] > 0
    store.switch(manifest.id)
    assert store.pointed() == manifest.id
    assert not store.staging.exists()


def test_taking_the_same_carrier_twice_changes_nothing_but_its_age(carried: Path, store: Store) -> None:
    import_release(store, carried)
    before = state(store)
    import_release(store, carried)
    assert state(store) == before


def test_exporting_again_replaces_a_damaged_carrier_and_leaves_nothing_else(
    made: tuple[Path, Path], carried: Path
) -> None:
    what = read(carried).blobs[0]
    flip(durable_files.blob(carried / "blobs", what.sha256))
    store = Store(made[0])
    assert export_release(store, store.pointed(), carried.parent) == carried
    assert [each.name for each in carried.parent.iterdir()] == [carried.name]
    assert durable_files.sound(durable_files.blob(carried / "blobs", what.sha256), what)


def unlink(file: Path) -> None:
    """The file is missing."""
    file.unlink()


def link(file: Path) -> None:
    """The file is a link to a good copy elsewhere."""
    elsewhere = file.parents[3] / "elsewhere"
    file.rename(elsewhere)
    file.symlink_to(elsewhere)


def pipe(file: Path) -> None:
    """The file is a pipe that nobody writes to."""
    file.unlink()
    os.mkfifo(file)


def linked_folder(file: Path) -> None:
    """The folder of the blob is a link."""
    elsewhere = file.parents[3] / "elsewhere"
    file.parent.rename(elsewhere)
    file.parent.symlink_to(elsewhere)


def longer(file: Path) -> None:
    """The file has grown."""
    file.write_bytes(file.read_bytes() + b"x")


def traversing(file: Path) -> None:
    """The manifest names a file outside."""
    manifest = file.parents[2] / "manifest.json"
    table = json.loads(manifest.read_text())
    table["blobs"][0]["sha256"] = "../../../../etc/passwd"
    manifest.write_text(json.dumps(table))


def huge(file: Path) -> None:
    """The manifest says that a blob has more bytes than any picture."""
    manifest = file.parents[2] / "manifest.json"
    said = read(file.parents[2])
    blobs = (durable_files.File(said.blobs[0].sha256, 1 << 40), *said.blobs[1:])
    manifest.write_text(type(said)(said.pack, said.version, said.made_by, said.catalogue, blobs).text())


def stray(file: Path) -> None:
    """The catalogue names a picture that the manifest does not."""
    manifest = file.parents[2] / "manifest.json"
    said = read(file.parents[2])
    manifest.write_text(type(said)(said.pack, said.version, said.made_by, said.catalogue, said.blobs[1:]).text())


def not_a_catalogue(file: Path) -> None:
    """The catalogue is a text, and the manifest agrees."""
    said = read(file.parents[2])
    (file.parents[2] / "catalogue.sqlite").write_bytes(b"tea")
    manifest = type(said)(said.pack, said.version, said.made_by, durable_files.measured(b"tea"), said.blobs)
    (file.parents[2] / "manifest.json").write_text(manifest.text())


def catalogue_flipped(file: Path) -> None:
    """One bit of the catalogue is wrong."""
    flip(file.parents[2] / "catalogue.sqlite")


def no_manifest(file: Path) -> None:
    """The manifest is missing."""
    (file.parents[2] / "manifest.json").unlink()


@pytest.mark.parametrize(
    "spoil",
    [
        flip,
        cut,
        unlink,
        link,
        pipe,
        linked_folder,
        longer,
        traversing,
        huge,
        stray,
        not_a_catalogue,
        catalogue_flipped,
        no_manifest,
    ],
)
def test_whatever_is_wrong_with_a_carrier_is_said_and_the_store_stays(
    spoil: Callable[[Path], None], carried: Path, store: Store
) -> None:
    before = state(store)
    spoil(blob(carried, store))
    with pytest.raises(StoreError, match=r"(?s)[一-鿿].*[a-z]{3}"):
        import_release(store, carried)
    assert state(store) == before
    assert not store.staging.exists()


def test_a_stick_pulled_out_half_way_leaves_the_store_as_it_was(carried: Path, store: Store) -> None:
    before = state(store)

    def pull(done: int, whole: int) -> None:
        shutil.rmtree(carried, ignore_errors=True)

    with pytest.raises(StoreError, match="the stick is gone"):
        import_release(store, carried, pull)
    assert state(store) == before


def test_a_copy_that_is_stopped_leaves_the_store_as_it_was(carried: Path, store: Store) -> None:
    before = state(store)

    def stop(done: int, whole: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        import_release(store, carried, stop)
    assert state(store) == before


@pytest.mark.parametrize("at", range(1, 4))
def test_a_disk_that_fills_up_leaves_the_store_as_it_was(
    carried: Path, store: Store, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    before = state(store)
    writing, count = durable_files.write, 0

    def write(file: Path, content: bytes) -> None:
        nonlocal count
        count += 1
        if count == at:
            file.write_bytes(content[:10])
            raise OSError(errno.ENOSPC, "No space left on device", str(file))
        writing(file, content)

    monkeypatch.setattr(durable_files, "write", write)
    with pytest.raises(StoreError, match="the disk is full"):
        import_release(store, carried)
    assert state(store) == before


def test_a_stick_without_room_is_left_as_it_was(made: tuple[Path, Path], tmp_path: Path) -> None:
    store = Store(made[0])

    def full(file: Path, content: bytes) -> None:
        file.write_bytes(content[:10])
        raise OSError(errno.ENOSPC, "No space left on device", str(file))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(durable_files, "write", full)
        with pytest.raises(StoreError, match="the disk is full"):
            export_release(store, store.pointed(), tmp_path)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(StoreError, match="put the stick in"):
        export_release(store, store.pointed(), tmp_path / "none")


def test_a_damaged_release_is_never_exported(made: tuple[Path, Path], tmp_path: Path) -> None:
    store = Store(Path(shutil.copytree(made[0], tmp_path / "data")))
    flip(store.blob(read(store.releases_folder / store.pointed()).blobs[0].sha256))
    (tmp_path / "stick").mkdir()
    with pytest.raises(StoreError, match="of this machine is damaged"):
        export_release(store, store.pointed(), tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == []


def test_folders_that_carry_nothing_are_passed_over(carried: Path, tmp_path: Path) -> None:
    (carried.parent / "kiosk-release-empty").mkdir()
    (carried.parent / "kiosk-release-link").symlink_to(carried)
    (carried.parent / "photos").mkdir()
    assert [each.folder for each in carriers([carried.parent, tmp_path / "none", carried])] == [carried]


def test_pictures_that_the_store_has_need_not_be_in_the_carrier(carried: Path, store: Store) -> None:
    for each in read(carried).blobs:
        if store.blob(each.sha256).exists():
            durable_files.blob(carried / "blobs", each.sha256).unlink()
    release = import_release(store, carried).id
    assert store.faults(release, every_byte=True) == []


def test_a_carrier_of_another_release_than_was_meant_is_not_taken(carried: Path, store: Store) -> None:
    before = state(store)
    with pytest.raises(StoreError, match="不是要取的那一版"):
        import_release(store, carried, expected="0" * 32)
    assert state(store) == before
