"""Whatever a network or a stranger does to a kiosk that asks: the show goes on, the reason is told, the next look recovers."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.fleet.layout import PACKED
from kiosk.fleet.repository.repository import Repository
from kiosk.fleet.update import release_fetch
from kiosk.fleet.update.polling import Look, look, look_alone
from kiosk.release.store import Store
from tests.fleet.office import Office, copied, open_office
from tests.fleet.simulator import Simulator, serving
from tests.fleet.wall import Wall, hang_up, hurried


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory, releases: tuple[Store, tuple[str, str]]) -> Office:
    """An office that has published the new release, and in the folder beside it a kiosk that shows the old one."""
    at = tmp_path_factory.mktemp("before")
    office = open_office(at / "repository", *releases)
    office.publish(0)
    with serving(office.folder) as server:
        wall = hang_up(at / "wall", server.url, office.root)
        assert wall.ask().reason is None
        wall.take_in()
    office.publish(1)
    return office


@pytest.fixture
def office(before: Office, tmp_path: Path) -> Office:
    """The office, with a folder of its own."""
    return replace(before, repository=Repository(copied(before, tmp_path / "repository")))


@pytest.fixture
def server(office: Office) -> Iterator[Simulator]:
    """The office's repository on a server."""
    with serving(office.folder) as told:
        yield told


@pytest.fixture
def wall(before: Office, office: Office, server: Simulator, tmp_path: Path) -> Wall:
    """A kiosk that shows the old release; the office has published the new one since."""
    shutil.copytree(before.folder.parent / "wall", tmp_path / "wall")
    return hang_up(tmp_path / "wall", server.url, office.root)


METADATA = ("2.root", "timestamp", r"\d\.snapshot", r"\d\.targets")


@pytest.mark.parametrize("where", [*METADATA, "channels/", "manifest", "catalogue", "blobs/"])
@pytest.mark.parametrize(
    ("way", "codes"),
    [
        ("portal", {"portal", "wrong-content", "cut-off", "too-long"}),
        ("elsewhere", {"redirect"}),
        ("nowhere", {"redirect"}),
        ("circle", {"redirect"}),
        ("500", {"server-error"}),
        ("endless", {"too-long"}),
        ("drip", {"slow"}),
        ("talkative", {"slow"}),
        ("silent", {"slow"}),
    ],
)
def test_a_server_that_misbehaves_somewhere(
    wall: Wall, server: Simulator, office: Office, where: str, way: str, codes: set[str]
) -> None:
    server.faults[f"{where}[^/]*" if where in METADATA else where] = way
    shown, staged = wall.store.pointed(), wall.staging.staged()
    looking = hurried if codes == {"slow"} else look
    told = wall.ask(looking)
    assert told.reason is not None
    assert told.reason.code in codes, told.reason
    wall.require_refused(told.reason.code, looking)
    assert (wall.store.pointed(), wall.staging.staged()) == (shown, staged)
    server.faults.clear()
    wall.require_recovered(office.releases[1])


SIGNED_BYTES = [(r"\d\.snapshot", "longer"), ("timestamp", "changed")]
"""White space at the end of a timestamp changes nothing that is signed."""
NAMED_BYTES = [
    (where, way)
    for where in (r"\d\.targets", "channels/", "manifest", "catalogue", "blobs/")
    for way in ("changed", "longer", "shorter")
]


@pytest.mark.parametrize(("where", "way"), [*SIGNED_BYTES, *NAMED_BYTES])
def test_content_that_is_not_what_was_signed(
    wall: Wall, server: Simulator, office: Office, where: str, way: str
) -> None:
    server.faults[where] = way
    told = wall.ask()
    assert told.reason is not None
    assert told.reason.code in {"wrong-content", "too-long", "mixed", "damaged", "unsigned", "cut-off"}, told.reason
    wall.require_refused(told.reason.code)
    server.faults.clear()
    wall.require_recovered(office.releases[1])


PACKED_OR_NOT = pytest.mark.parametrize("ending", [PACKED, ""])


def catalogue(office: Office, ending: str) -> Path:
    """The new release's catalogue as it travels; without an ending, of a repository in which nothing is packed."""
    home = office.folder / "releases" / office.releases[1]
    if not ending:
        for file in home.glob(f"*{PACKED}"):
            file.unlink()
    return home / f"catalogue.sqlite{ending}"


def test_a_file_that_was_not_uploaded_yet(wall: Wall, server: Simulator, office: Office) -> None:
    away = catalogue(office, "")
    kept = shutil.move(away, away.with_suffix(".away"))
    told = wall.require_refused("not-there")
    assert told.reason is not None
    assert "catalogue.sqlite" in told.reason.sentence.zh
    shutil.move(kept, away)
    wall.require_recovered(office.releases[1])


def test_a_catalogue_travels_packed_and_arrives_as_it_is(wall: Wall, server: Simulator, office: Office) -> None:
    packed = catalogue(office, PACKED)
    wall.require_recovered(office.releases[1])
    asked = [path.rpartition("/")[2] for path, _ in server.asked if path.startswith("releases/")]
    assert asked == [f"manifest.json{PACKED}", f"catalogue.sqlite{PACKED}"]
    assert packed.stat().st_size < packed.with_suffix("").stat().st_size / 4
    left = {file.name for file in wall.staging.carrier(office.releases[1]).iterdir()}
    assert left <= {"manifest.json", "catalogue.sqlite", "blobs", "signed"}, "nothing packed is left in the carrier"


@PACKED_OR_NOT
def test_a_transfer_that_breaks_off_goes_on_from_there(
    wall: Wall, server: Simulator, office: Office, ending: str
) -> None:
    file = catalogue(office, ending)
    server.faults["catalogue"] = "cut"
    wall.require_refused("cut-off")
    server.faults.clear()
    server.asked.clear()
    wall.require_recovered(office.releases[1])
    ((_, first),) = [each for each in server.asked if each[0].endswith(file.name)]
    assert first == file.stat().st_size // 2


def test_what_began_packed_goes_on_as_it_is_where_nothing_is_packed_any_more(
    wall: Wall, server: Simulator, office: Office
) -> None:
    server.faults["catalogue"] = "cut"
    wall.require_refused("cut-off")
    server.faults.clear()
    catalogue(office, "")
    wall.require_recovered(office.releases[1])


@PACKED_OR_NOT
def test_a_server_without_ranges_is_read_from_the_start_and_serves_as_well(
    wall: Wall, server: Simulator, office: Office, ending: str
) -> None:
    catalogue(office, ending)
    server.faults["catalogue"] = "cut"
    wall.require_refused("cut-off")
    server.faults["catalogue"] = "no-range"
    wall.require_recovered(office.releases[1])


@PACKED_OR_NOT
def test_a_beginning_of_something_else_is_thrown_away_once(
    wall: Wall, server: Simulator, office: Office, ending: str
) -> None:
    catalogue(office, ending)
    server.faults["catalogue"] = "cut"
    wall.require_refused("cut-off")
    (part,) = wall.staging.incoming.rglob(f"catalogue.sqlite{ending}{release_fetch.PART}")
    part.write_bytes(b"\0" * part.stat().st_size)
    server.faults.clear()
    wall.require_recovered(office.releases[1])


def test_only_what_the_kiosk_lacks_is_fetched(wall: Wall, server: Simulator, office: Office) -> None:
    wall.require_recovered(office.releases[1])
    fetched = {path.rpartition("/")[2] for path, _ in server.asked if path.startswith("blobs/")}
    assert fetched
    old = {file.name for file in office.store.blobs.rglob("*/*")} - fetched
    assert old, "the pictures of the old release are not asked for again"


def test_nobody_listens(wall: Wall, office: Office) -> None:
    right, wall.update = wall.update, replace(wall.update, url="http://127.0.0.1:9/repository")
    wall.require_refused("unreachable")
    wall.update = right
    wall.require_recovered(office.releases[1])


def test_the_wrong_channel(wall: Wall, office: Office) -> None:
    right, wall.update = wall.update, replace(wall.update, channel="nowhere")
    told = wall.require_refused("no-channel")
    assert told.reason is not None
    assert "nowhere" in told.reason.sentence.en
    wall.update = right
    wall.require_recovered(office.releases[1])


def test_without_a_root_nothing_is_believed(wall: Wall, office: Office) -> None:
    root = Path(wall.update.root)
    kept = root.rename(root.with_suffix(".away"))
    wall.require_refused("no-root")
    kept.rename(root)
    wall.require_recovered(office.releases[1])


def test_a_full_disk(wall: Wall, office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda folder: shutil._ntuple_diskusage(1, 1, 0))
        told = wall.require_refused("disk")
    assert told.reason is not None
    assert "磁盘满了" in told.reason.sentence.zh
    wall.require_recovered(office.releases[1])


def test_a_look_in_a_process_of_its_own_finds_the_same(wall: Wall, server: Simulator, office: Office) -> None:
    at = Look(wall.update, wall.store.data)
    assert look_alone(at) == (2, office.releases[1])
    assert wall.take_in() == office.releases[1]
