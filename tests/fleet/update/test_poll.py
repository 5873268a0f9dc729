"""A kiosk asks, and gets what is meant for it: only what is missing, whole or not at all."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.fleet.repository.repository import Audience
from kiosk.fleet.update.known_roots import KnownRoot
from kiosk.fleet.update.poll import Asked, poll
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.signed_carrier import signed_release
from kiosk.fleet.update.sources import FolderSource
from kiosk.fleet.update.staging import Staging
from kiosk.fleet.update.stick_check import Question
from kiosk.fleet.update.web_source import WebSource
from kiosk.release import durable_files
from kiosk.release.carrier_import import import_release
from kiosk.release.manifest import Manifest
from kiosk.release.store import Store
from tests.fleet.office import Office, open_office
from tests.fleet.simulator import serving

ANYBODY = Asked()


def ask(
    office: Office, staging: Staging, asked: Asked = ANYBODY, blobs: tuple[Path, ...] = ()
) -> tuple[int, str, bool]:
    """One poll of the office's folder."""
    return poll(FolderSource(office.folder), office.root, staging, asked, blobs)


def test_what_is_published_is_staged_as_a_carrier_that_a_store_takes_in(
    office: Office, staging: Staging, tmp_path: Path
) -> None:
    new = office.publish(1)
    assert ask(office, staging) == (1, new, True)
    told = staging.staged()
    assert told is not None
    assert (told.release, told.number, told.source, told.show) == (new, 1, "repository", "now")
    store = Store(tmp_path / "kiosk")
    assert import_release(store, staging.carrier(new), expected=new).id == new
    assert store.faults(new, every_byte=True) == []


def test_the_signatures_lie_beside_what_is_staged_and_are_renewed_while_it_waits(
    office: Office, staging: Staging, tmp_path: Path
) -> None:
    """The screen asks for itself who signed it, perhaps a month later."""
    new = office.publish(1)
    asked = Question(staging.carrier(new), (KnownRoot(office.root, "main", "repository"),), tmp_path / "seen")
    for resigned in (False, True):
        if resigned:
            office.repository.renew(office.key)
        before = staging.staged()
        assert ask(office, staging)[2] is not resigned
        assert signed_release(asked) == new
        there = staging.carrier(new) / "signed" / "metadata" / "timestamp.json"
        assert there.read_bytes() == (office.folder / "metadata" / "timestamp.json").read_bytes()
        assert staging.staged() != before, "the screen hears of it"
    told = staging.staged()
    ask(office, staging)
    assert staging.staged() == told


def test_what_the_kiosk_has_is_not_fetched_again_and_it_is_taken_in_all_the_same(
    office: Office, staging: Staging, tmp_path: Path
) -> None:
    old, store = office.publish(0), Store(tmp_path / "kiosk")
    ask(office, staging)
    import_release(store, staging.carrier(old))
    new = office.publish(1)
    assert ask(office, staging, blobs=(store.blobs,))[2]
    brought = [file for file in (staging.carrier(new) / "blobs").rglob("*") if file.is_file()]
    assert 0 < len(brought) < len(list(office.repository.store.blobs.rglob("*/*")))
    assert import_release(store, staging.carrier(new)).id == new
    assert store.faults(new, every_byte=True) == []
    assert not staging.carrier(old).exists(), "one carrier waits at a time"


def test_a_second_poll_finds_nothing_to_do(office: Office, staging: Staging) -> None:
    office.publish(1)
    ask(office, staging)
    before = staging.staged_file.read_bytes()
    assert ask(office, staging)[2] is False
    assert staging.staged_file.read_bytes() == before


def test_a_carrier_that_went_is_staged_again(office: Office, staging: Staging) -> None:
    new = office.publish(1)
    ask(office, staging)
    shutil.rmtree(staging.carrier(new))
    assert ask(office, staging)[2] is True
    assert staging.carrier(new).is_dir()


def test_what_a_power_cut_left_of_earlier_looks_is_gone_after_the_next_that_brings_something(
    office: Office, staging: Staging
) -> None:
    office.publish(0)
    ask(office, staging)
    left = (
        staging.folder / ".kiosk-release-000000000000.away" / "blobs",
        staging.trust("repository") / ".scratch-x",
        staging.incoming / ("0" * 64),
    )
    for folder in left:
        folder.mkdir(parents=True)
        (folder / "half").write_bytes(b"x")
    office.publish(1)
    assert ask(office, staging)[2]
    assert [folder for folder in left if folder.exists()] == []
    assert not left[0].parent.exists()


def test_the_way_back_is_a_new_number_that_names_an_old_release(office: Office, staging: Staging) -> None:
    old = office.publish(0)
    office.publish(1)
    ask(office, staging)
    office.publish(0)
    assert ask(office, staging) == (3, old, True)


def test_a_group_gets_it_first_then_all(office: Office, staging: Staging, tmp_path: Path) -> None:
    old = office.publish(0)
    new = office.publish(1, Audience(0, ("hall",)))
    assert ask(office, staging, Asked(kiosk="0" * 16))[1] == old
    assert ask(office, Staging(tmp_path / "hall"), Asked(group="hall", kiosk="1" * 16))[1] == new
    office.publish(1)
    assert ask(office, staging, Asked(kiosk="0" * 16)) == (3, new, True)


def test_nothing_was_published_for_the_rest_yet(office: Office, staging: Staging) -> None:
    office.publish(1, Audience(0, ("hall",)))
    assert ask(office, staging, Asked(kiosk="0" * 16)) == (1, "", False)
    assert staging.staged() is None


def test_another_source_that_staged_since_is_left_where_it_is(office: Office, staging: Staging) -> None:
    old, new = office.publish(0), office.releases[1]
    ask(office, staging)
    office.publish(1, channel="office")
    ask(office, staging, Asked("office", origin="office", remembered_as="office"))
    assert ask(office, staging) == (1, old, False)
    told = staging.staged()
    assert told is not None
    assert (told.release, told.source) == (new, "office")


def test_two_updaters_at_once_one_stands_back(office: Office, staging: Staging) -> None:
    from kiosk.base.folder_hold import Held

    office.publish(1)
    staging.folder.mkdir()
    with Held(staging.folder, alone=True), pytest.raises(Refusal) as refused:
        ask(office, staging)
    assert refused.value.code == "busy"
    assert ask(office, staging)[2]


def test_of_five_hundred_pictures_the_five_that_changed_are_fetched(tmp_path: Path) -> None:
    def release(seed: dict[int, str]) -> str:
        blobs = tuple(
            durable_files.put(store.blobs, f"{number} {seed.get(number, '')}".encode()) for number in range(500)
        )
        manifest = Manifest("示例", "1", "test", durable_files.measured(repr(seed).encode()), blobs)
        store.add(manifest, repr(seed).encode())
        return manifest.id

    store = Store(tmp_path / "data")
    releases = release({}), release(dict.fromkeys(range(0, 500, 100), "changed"))
    office = open_office(tmp_path / "repository", store, releases)
    staging = Staging(tmp_path / "staging")
    office.publish(0)
    ask(office, staging)
    kiosk = Path(shutil.copytree(staging.carrier(releases[0]) / "blobs", tmp_path / "kiosk"))
    office.publish(1)
    with serving(office.folder) as server:
        assert poll(WebSource(server.url), office.root, staging, ANYBODY, (kiosk,)).staged
    paths = [path for path, _ in server.asked]
    assert len([path for path in paths if path.startswith("blobs/")]) == 5
    assert len(paths) <= 13
