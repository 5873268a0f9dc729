"""The attacks that The Update Framework is made against, each tried on a kiosk: refused, told, and over with the next good look.

The list is the specification's and that of python-tuf's own tests (arbitrary content, endless data, rollback, fast-forward,
indefinite freeze, mix-and-match, malicious mirrors, wrong content, key compromise, too few keys).
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import TypeVar

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, Targets, Timestamp
from tuf.ngclient._internal import trusted_metadata_set

from kiosk.fleet.repository.rotation import replace_key
from kiosk.release.store import Store
from tests.fleet.office import Office, copied, open_office
from tests.fleet.simulator import Simulator, serving
from tests.fleet.wall import Wall, hang_up


@pytest.fixture
def server(office: Office) -> Iterator[Simulator]:
    """The office's repository on a server, with the old release published."""
    office.publish(0)
    with serving(office.folder) as told:
        yield told


@pytest.fixture
def wall(office: Office, server: Simulator, tmp_path: Path) -> Wall:
    """A kiosk that shows the old release."""
    wall = hang_up(tmp_path / "wall", server.url, office.root)
    wall.ask()
    wall.take_in()
    return wall


Part = TypeVar("Part", Root, Targets, Snapshot, Timestamp)


def signed(what: Part, *keys: CryptoSigner) -> bytes:
    """Metadata signed by whoever has keys."""
    made = Metadata(what)
    for key in keys:
        made.sign(key, append=True)
    return made.to_bytes()


def put(office: Office, name: str, content: bytes) -> None:
    """Put a file among the metadata on the server."""
    (office.folder / "metadata" / name).write_bytes(content)


def chain(office: Office, key: CryptoSigner, change: Callable[[Targets, Snapshot, Timestamp], None]) -> None:
    """The next targets, snapshot and timestamp, changed by somebody and signed with `key`."""
    files = office.repository.signed
    targets, snapshot, timestamp = files.targets().signed, files.snapshot().signed, files.timestamp().signed
    for each in (targets, snapshot, timestamp):
        each.version += 1
    change(targets, snapshot, timestamp)
    written = signed(targets, key)
    snapshot.meta["targets.json"] = MetaFile.from_data(targets.version, written, ["sha256"])
    shot = signed(snapshot, key)
    timestamp.snapshot_meta = MetaFile.from_data(snapshot.version, shot, ["sha256"])
    put(office, f"{targets.version}.targets.json", written)
    put(office, f"{snapshot.version}.snapshot.json", shot)
    put(office, "timestamp.json", signed(timestamp, key))


def kept_metadata(office: Office, tmp_path: Path) -> Callable[[], None]:
    """What the server has now; called, it brings that back."""
    kept = copied(office, tmp_path / "kept")

    def back() -> None:
        shutil.rmtree(office.folder / "metadata")
        shutil.copytree(kept / "metadata", office.folder / "metadata")

    return back


def test_content_signed_by_strangers(wall: Wall, office: Office, tmp_path: Path) -> None:
    back = kept_metadata(office, tmp_path)
    chain(office, CryptoSigner.generate_ed25519(), lambda *parts: None)
    wall.require_refused("unsigned")
    back()
    office.publish(1)
    wall.require_recovered(office.releases[1])


def test_another_office_on_the_same_address(
    wall: Wall, server: Simulator, office: Office, releases: tuple[Store, tuple[str, str]], tmp_path: Path
) -> None:
    stranger = open_office(tmp_path / "stranger", *releases)
    stranger.publish(1)
    server.folder = stranger.folder
    wall.require_refused("unsigned")
    server.folder = office.folder
    office.publish(1)
    wall.require_recovered(office.releases[1])


def test_a_root_one_signature_short_of_the_threshold(releases: tuple[Store, tuple[str, str]], tmp_path: Path) -> None:
    from kiosk.fleet.repository.repository import Repository

    keys, publishing = [CryptoSigner.generate_ed25519() for _ in range(3)], CryptoSigner.generate_ed25519()
    repository = Repository(tmp_path / "repository")
    repository.create(keys, publishing, 2)
    office = Office(repository, *releases, publishing)
    office.publish(0)
    with serving(office.folder) as server:
        wall = hang_up(tmp_path / "wall", server.url, office.root)
        wall.ask()
        wall.take_in()
        root = repository.signed.root().signed
        root.version += 1
        office.publish(1)
        put(office, "2.root.json", signed(root, keys[0]))
        wall.require_refused("unsigned")
        put(office, "2.root.json", signed(root, keys[0], keys[2]))
        wall.require_recovered(office.releases[1])


def test_a_root_that_a_stranger_added_a_key_to(wall: Wall, office: Office) -> None:
    stranger = CryptoSigner.generate_ed25519()
    root = office.repository.signed.root().signed
    root.version += 1
    root.add_key(stranger.public_key, Root.type)
    root.add_key(stranger.public_key, Targets.type)
    put(office, "2.root.json", signed(root, stranger))
    wall.require_refused("unsigned")
    (office.folder / "metadata" / "2.root.json").unlink()
    office.publish(1)
    wall.require_recovered(office.releases[1])


def test_a_root_that_skips_a_version(wall: Wall, office: Office) -> None:
    root = office.repository.signed.root().signed
    root.version += 2
    put(office, "2.root.json", signed(root, office.key))
    wall.require_refused("older")
    (office.folder / "metadata" / "2.root.json").unlink()
    office.publish(1)
    wall.require_recovered(office.releases[1])


def test_older_metadata_replayed(wall: Wall, office: Office, tmp_path: Path) -> None:
    back_to_old = kept_metadata(office, tmp_path)
    office.publish(1)
    wall.require_recovered(office.releases[1])
    newer = kept_metadata(office, tmp_path / "newer")
    back_to_old()
    wall.require_refused("older")
    newer()
    office.publish(0)
    wall.require_recovered(office.releases[0])


@pytest.mark.parametrize("part", [0, 1])
def test_a_part_of_the_metadata_rolled_back_by_whoever_stole_the_key(
    wall: Wall, office: Office, tmp_path: Path, part: int
) -> None:
    office.publish(1)
    wall.require_recovered(office.releases[1])
    back = kept_metadata(office, tmp_path)

    def roll(*parts: Targets | Snapshot | Timestamp) -> None:
        parts[part].version = 1

    chain(office, office.key, roll)
    wall.require_refused("older")
    back()
    office.publish(1)
    office.publish(0)
    wall.require_recovered(office.releases[0])


@pytest.mark.parametrize("part", [0, 1, 2])
def test_signatures_that_have_expired(wall: Wall, office: Office, part: int) -> None:
    def age(*parts: Targets | Snapshot | Timestamp) -> None:
        parts[part].expires = datetime.now(UTC).replace(microsecond=0) - timedelta(days=1)

    chain(office, office.key, age)
    told = wall.require_refused("expired")
    assert told.reason is not None
    assert "kiosk fleet sign" in told.reason.sentence.zh
    office.publish(1)
    wall.require_recovered(office.releases[1])


def test_a_root_that_has_expired_can_be_followed_by_one_that_has_not(wall: Wall, office: Office) -> None:
    root = office.repository.signed.root().signed
    root.version, root.expires = 2, datetime.now(UTC).replace(microsecond=0) - timedelta(days=1)
    put(office, "2.root.json", signed(root, office.key))
    wall.require_refused("expired")
    root.version, root.expires = 3, datetime.now(UTC).replace(microsecond=0) + timedelta(days=9)
    put(office, "3.root.json", signed(root, office.key))
    office.publish(1)
    wall.require_recovered(office.releases[1])


def test_a_frozen_timestamp_is_told_when_it_ends(
    wall: Wall, office: Office, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    office.publish(1)
    with monkeypatch.context() as later:
        now = datetime.now(UTC) + timedelta(days=61)
        later.setattr(trusted_metadata_set, "datetime", clock_at(now))
        wall.require_refused("expired")
    wall.require_recovered(office.releases[1])


def clock_at(moment: datetime) -> SimpleNamespace:
    """What python-tuf reads of the module datetime, at another moment."""
    return SimpleNamespace(datetime=SimpleNamespace(now=lambda zone: moment), timezone=SimpleNamespace(utc=UTC))


def test_a_clock_in_2099_takes_nothing_off_the_wall(
    wall: Wall, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.publish(1)
    with monkeypatch.context() as wrong:
        wrong.setattr(trusted_metadata_set, "datetime", clock_at(datetime(2099, 1, 1, tzinfo=UTC)))
        wall.require_refused("expired")
    wall.require_recovered(office.releases[1])


def test_a_clock_in_1970_is_told_and_what_is_signed_arrives_all_the_same(
    wall: Wall, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.fleet.update.polling import Clock

    new = office.publish(1)
    with monkeypatch.context() as wrong:
        wrong.setattr(trusted_metadata_set, "datetime", clock_at(datetime(1970, 1, 1, tzinfo=UTC)))
        wall.clock = Clock(wall=lambda: 86_400.0)
        told = wall.ask()
    assert told.reason is not None
    assert told.reason.code == "clock"
    assert told.release == new
    wall.clock = Clock()
    wall.require_recovered(new)


def test_a_mix_of_two_versions(wall: Wall, office: Office) -> None:
    metadata = office.folder / "metadata"
    old = (metadata / "2.targets.json").read_bytes()
    office.publish(1)
    new = (metadata / "3.targets.json").read_bytes()
    (metadata / "3.targets.json").write_bytes(old)
    wall.require_refused("mixed")
    (metadata / "3.targets.json").write_bytes(new)
    wall.require_recovered(office.releases[1])


def test_a_channel_in_the_place_of_another(wall: Wall, office: Office) -> None:
    office.publish(0, channel="other")
    office.publish(1)
    (main,) = (
        file for file in (office.folder / "channels").glob("*.main.json") if office.releases[1] in file.read_text()
    )
    (other,) = (office.folder / "channels").glob("*.other.json")
    right = main.read_bytes()
    main.write_bytes(other.read_bytes().ljust(len(right)))
    wall.require_refused("wrong-content")
    main.write_bytes(right)
    wall.require_recovered(office.releases[1])


@pytest.mark.parametrize(
    "bomb",
    [b"[" * 10_000, b'{"a":' * 2500, b"9" * 16_000, b"\x00" * 100, b"{}", b"[]", b'{"signed":{},"signatures":[]}'],
    ids=["brackets", "tables", "digits", "zeros", "empty", "list", "nothing signed"],
)
@pytest.mark.parametrize("name", ["timestamp.json", "2.root.json"])
def test_metadata_that_no_parser_should_see(wall: Wall, office: Office, tmp_path: Path, name: str, bomb: bytes) -> None:
    back = kept_metadata(office, tmp_path)
    put(office, name, bomb)
    wall.require_refused("damaged")
    back()
    office.publish(1)
    wall.require_recovered(office.releases[1])


def test_a_version_so_high_that_nothing_could_follow_is_overcome_by_another_key(wall: Wall, office: Office) -> None:
    def leap(targets: Targets, snapshot: Snapshot, timestamp: Timestamp) -> None:
        targets.version = snapshot.version = timestamp.version = 1 << 50

    kept = {file: file.read_bytes() for file in (office.folder / "metadata").iterdir()}
    chain(office, office.key, leap)
    assert wall.ask().reason is None, "whoever has the key can do it"
    for file, content in kept.items():
        file.write_bytes(content)
    wall.require_refused("older")
    new = CryptoSigner.generate_ed25519()
    new.public_key.unrecognized_fields["x-kiosk-name"] = "office"
    replace_key(office.repository, office.key.public_key.keyid[:8], new, [office.key])
    office.repository.renew(new)
    office.repository.publish(office.store, office.releases[1], new)
    wall.require_recovered(office.releases[1])


def test_a_key_that_was_replaced_signs_nothing_any_more(wall: Wall, office: Office, tmp_path: Path) -> None:
    new = CryptoSigner.generate_ed25519()
    replace_key(office.repository, office.key.public_key.keyid[:8], new, [office.key])
    office.repository.renew(new)
    office.repository.publish(office.store, office.releases[1], new)
    wall.require_recovered(office.releases[1])
    back = kept_metadata(office, tmp_path)
    chain(office, office.key, lambda *parts: None)
    wall.require_refused("unsigned")
    back()
    office.repository.publish(office.store, office.releases[0], new)
    wall.require_recovered(office.releases[0])


def test_the_same_number_never_says_two_things_to_a_kiosk_that_has_seen_it(
    wall: Wall, office: Office, tmp_path: Path
) -> None:
    back = kept_metadata(office, tmp_path)
    office.publish(1)
    wall.require_recovered(office.releases[1])
    back()
    office.publish(0)
    told = wall.ask()
    assert told.reason is None or told.reason.code in ("older", "mixed")
    assert wall.store.pointed() == office.releases[1]


def test_a_new_office_in_the_place_of_one_that_lost_its_keys(
    wall: Wall, server: Simulator, office: Office, releases: tuple[Store, tuple[str, str]], tmp_path: Path
) -> None:
    replace_key(
        office.repository, office.key.public_key.keyid[:8], new := CryptoSigner.generate_ed25519(), [office.key]
    )
    office.repository.renew(new)
    assert wall.ask().reason is None
    again = open_office(tmp_path / "again", *releases)
    again.publish(1)
    server.folder = again.folder
    wall.require_refused("unsigned")
    Path(wall.update.root).write_bytes(again.root)
    wall.require_recovered(again.releases[1])
