"""What is reckoned for a fleet, and what is read of the server's and of rsync's words."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.fleet.update.polling import JITTER
from kiosk.release.durable_files import File
from kiosk.release.manifest import read
from kiosk.release.store import Store
from tests.bench.fleet import rsync
from tests.bench.fleet.model import Looks, Traffic, looks, peak, reckon, round_of
from tests.fleet.office import Office, open_office, two_releases
from tests.fleet.simulator import serving
from tests.fleet.wall import hang_up

EACH = Looks(Traffic(3, 2_000), Traffic(2, 3_000), Traffic(12, 1_000_000))


@pytest.fixture(scope="module")
def releases(tmp_path_factory: pytest.TempPathFactory) -> tuple[Store, tuple[str, str]]:
    """A store with two releases, made once."""
    return two_releases(tmp_path_factory.mktemp("releases"))


def test_requests_are_those_of_a_real_updater(tmp_path: Path, releases: tuple[Store, tuple[str, str]]) -> None:
    office = open_office(tmp_path / "repository", *releases)
    old = _manifest(office, office.publish(0))
    with serving(office.folder) as server:
        wall = hang_up(tmp_path / "wall", server.url, office.root)
        wall.ask()
        wall.take_in()
        office.publish(1)
        each = looks(office.repository, "main", old)
        for cost in (round_of(each, 1, 1), round_of(each, 1, 0, news=False)):
            server.asked.clear()
            assert wall.ask().reason is None
            assert len(server.asked) == cost.requests
            assert cost.bytes > 0


def test_a_round_is_the_sum_of_its_looks() -> None:
    assert round_of(EACH, 10, 0, news=False) == (30, 20_000)
    assert round_of(EACH, 10, 2) == (50 + 24, 50_000 + 2_000_000)


def test_the_line_or_the_longest_pause_is_waited_for() -> None:
    few, many = reckon(EACH, 10, 15, 100.0), reckon(EACH, 100_000, 15, 100.0)
    assert few.seconds == pytest.approx(900 * (1 + JITTER))
    assert many.seconds == pytest.approx(many.rollout.bytes * 8 / 100e6)
    assert few.a_day == (10 * 96 * 3, 10 * 96 * 2_000)


def test_jitter_spreads_those_that_were_switched_on_at_once() -> None:
    mean = 1_000 / 900
    assert mean < peak(1_000, 15) < 12 * mean
    assert peak(1_000, 15) == peak(1_000, 15)
    assert peak(0, 15) == 0


def test_rsync_says_how_much_it_moved() -> None:
    said = "Total bytes sent: 1,234\nTotal bytes received: 56\n\nsent 1,234 bytes  received 56 bytes\n"
    assert rsync.bytes_of(said) == 1_290
    with pytest.raises(ValueError, match="rsync said"):
        rsync.bytes_of("")


def _manifest(office: Office, release: str) -> frozenset[File]:
    return frozenset(read(office.store.releases_folder / release).blobs)
