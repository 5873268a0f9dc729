"""The office publishes: files first, signatures last, and nothing half."""

from __future__ import annotations

import errno
import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner

from kiosk.base import atomic_write
from kiosk.base.folder_hold import Held
from kiosk.fleet.repository.repository import Audience, Repository, audience_of
from kiosk.fleet.repository.repository_error import RepositoryError
from kiosk.fleet.repository.signed_export import export_signed
from kiosk.release.carrier import carriers
from kiosk.release.store import Store
from tests.fleet.office import Office


def seen(folder: Path) -> dict[str, bytes]:
    """What kiosks read, byte by byte."""
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_numbers_rise_and_an_old_release_is_published_as_a_new_one_is(office: Office) -> None:
    for number, which in enumerate((0, 1, 0), 1):
        office.publish(which)
        version = office.repository.channel("main")
        assert version is not None
        assert (version.number, version.newest.release) == (number, office.releases[which])


def test_the_rest_shows_what_all_showed_until_all_get_the_new_one(office: Office) -> None:
    old = office.publish(0)
    office.publish(1, Audience(10))
    office.publish(1, Audience(50, ("hall",)))
    version = office.repository.channel("main")
    assert version is not None
    assert version.previous is not None
    assert (version.share, version.groups, version.previous.release) == (50, ("hall",), old)
    office.publish(1)
    version = office.repository.channel("main")
    assert version is not None
    assert version.previous is None


def test_old_releases_go_but_none_that_a_channel_names_however_old(office: Office) -> None:
    old = office.publish(0)
    new = office.publish(1, Audience(10))
    assert office.repository.prune(1) == (0, 0), "a tenth shows the new one, the rest the old one"
    office.publish(0, channel="other")
    office.publish(1)
    assert office.repository.prune(1) == (0, 0), "another channel shows the old one"
    assert office.repository.store.prune(1) == (0, 0), "whoever prunes"
    office.publish(1, channel="other")
    gone, freed = office.repository.prune(1)
    assert (gone, freed > 0) == (1, True)
    assert [kept.id for kept in office.repository.store.releases()] == [new]
    assert not (office.folder / "releases" / old).exists()
    assert office.repository.store.faults(new, every_byte=True) == []
    for file in (office.folder / "channels").iterdir():
        file.write_bytes(b"{")
    with pytest.raises(RepositoryError, match="频道 "):
        office.repository.prune(1)
    assert [kept.id for kept in office.repository.store.releases()] == [new]


def test_channels_do_not_touch_each_other(office: Office) -> None:
    office.publish(0)
    office.publish(1, channel="other")
    assert {name: version.newest.release for name, version in office.repository.channels().items()} == {
        "main": office.releases[0],
        "other": office.releases[1],
    }


def test_a_disk_that_refuses_leaves_what_kiosks_read(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    office.publish(0)
    before = seen(office.folder / "metadata")

    def full(*words: object, **named: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(atomic_write, "replace_all", full)
        with pytest.raises(RepositoryError) as refused:
            office.publish(1)
    assert "磁盘满了" in refused.value.sentence.zh
    assert seen(office.folder / "metadata") == before
    assert office.publish(1) == office.releases[1]


def test_a_release_that_is_damaged_is_not_published(office: Office, tmp_path: Path) -> None:
    store = Store(Path(shutil.copytree(office.store.data, tmp_path / "damaged")))
    for blob in store.blobs.rglob("*/*"):
        blob.write_bytes(b"")
    with pytest.raises(RepositoryError, match="没有发布"):
        office.repository.publish(store, office.releases[0], office.key)
    assert office.repository.channels() == {}


def test_a_key_that_may_not_publish_is_told(office: Office) -> None:
    with pytest.raises(RepositoryError, match="不能发布"):
        office.repository.publish(office.store, office.releases[0], CryptoSigner.generate_ed25519())


def test_a_repository_is_begun_once_and_a_folder_that_is_none_says_what_to_do(office: Office, tmp_path: Path) -> None:
    with pytest.raises(RepositoryError, match="已经是发布仓库"):
        office.repository.create([office.key], office.key)
    with pytest.raises(RepositoryError, match="kiosk fleet init"):
        Repository(tmp_path / "none").standing()
    with pytest.raises(RepositoryError, match="--threshold"):
        Repository(tmp_path / "none").create([office.key], office.key, 2)


def test_two_offices_at_once_one_waits(office: Office) -> None:
    with Held(office.folder, alone=True), pytest.raises(RepositoryError, match="另一个程序"):
        office.publish(0)
    office.publish(0)


@pytest.mark.parametrize("spoilt", ["timestamp.json", "2.snapshot.json", "2.targets.json", "1.root.json"])
def test_metadata_that_is_damaged_is_named(office: Office, spoilt: str) -> None:
    office.publish(0)
    (office.folder / "metadata" / spoilt).write_bytes(b"{")
    with pytest.raises(RepositoryError) as refused:
        office.publish(1)
    assert spoilt in refused.value.sentence.en


def test_signatures_are_renewed_the_timestamp_alone_and_the_rest_when_it_ends_sooner(office: Office) -> None:
    office.publish(0)
    before = seen(office.folder / "metadata")
    office.repository.renew(office.key, 30)
    changed = {name for name, content in seen(office.folder / "metadata").items() if before.get(name) != content}
    assert changed == {"timestamp.json"}
    ends = office.repository.standing().expires["timestamp"]
    assert abs(ends - datetime.now(UTC) - timedelta(days=30)) < timedelta(minutes=5)
    office.repository.renew(office.key, 401)
    assert office.repository.signed.targets().signed.version == 3
    version = office.repository.channel("main")
    assert version is not None
    assert version.number == 1


def test_who_is_meant() -> None:
    assert audience_of(" all ") == Audience(100)
    assert audience_of("10%") == audience_of("10") == Audience(10)
    assert audience_of("hall, door") == Audience(0, ("hall", "door"))
    assert audience_of("hall, 10%") == audience_of("10，hall") == Audience(10, ("hall",))
    for wrong in ("101", "9999999%", "Große Halle", "../x", "-1"):
        with pytest.raises(RepositoryError):
            audience_of(wrong)


def test_a_stick_carries_a_release_as_every_kiosk_takes_it_and_what_was_signed(office: Office, tmp_path: Path) -> None:
    with pytest.raises(RepositoryError, match="还没有发布过"):
        export_signed(office.repository, "main", tmp_path)
    new = office.publish(1)
    made = export_signed(office.repository, "main", tmp_path)
    assert [found.id for found in carriers([tmp_path]) if found.folder == made] == [new]
    assert json.loads((made / "signed" / "metadata" / "timestamp.json").read_text())["signatures"]
    assert export_signed(office.repository, "main", tmp_path) == made, "a second time it is replaced"
    with pytest.raises(RepositoryError, match="没有这个文件夹"):
        export_signed(office.repository, "main", tmp_path / "pulled out")
