"""The parts of the demo; `make fleet-demo` plays it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.fleet.channel import ChannelVersion, NamedRelease
from kiosk.release.durable_files import File
from kiosk.settings import load
from tests.default_pack import PACK
from tests.fleet_demo.kiosk_on_wall import CONFIGURATION, KioskOnWall, NotDone
from tests.fleet_demo.office_desk import TAGLINE, OfficeDesk
from tests.fleet_demo.play import CANARY, CHANNEL, KIOSKS, Step, table

GOOD = Step("published", ("a" * 32, "b" * 32, ""), ("a" * 32, "b" * 32, ""), "", False, ("", "", ""))


def test_a_step_is_good_where_walls_and_reasons_are_as_expected() -> None:
    attack = GOOD._replace(refused=True)
    assert GOOD.good
    assert not GOOD._replace(shown=("a" * 32,) * 3).good
    assert not GOOD._replace(reasons=("", "older", "")).good
    assert attack._replace(reasons=("older",) * 3).good
    assert not attack._replace(reasons=("older", "older", "")).good


def test_the_table_says_what_went_wrong() -> None:
    said = table([GOOD, GOOD._replace(what="refused", refused=True, said="It is older.")])
    assert "| published | aaaaaa | bbbbbb | built-in |  | as it should be |" in said
    assert "| It is older. | WRONG |" in said


def test_the_group_gets_it_before_the_others_do() -> None:
    new, old = (NamedRelease(letter * 32, File("b" * 64, 1), File("c" * 64, 1)) for letter in "ad")
    version = ChannelVersion(2, new, 0, (CANARY,), old)
    got = [version.meant_for(kiosk, group, CHANNEL) == new for _, kiosk, group in KIOSKS]
    assert got == [True, False, False]


def test_a_kiosk_of_the_demo_has_settings_that_hold(tmp_path: Path) -> None:
    words = {"url": "http://127.0.0.1:9/repository", "root": "/r.json", "group": CANARY, "staging": "/staging"}
    (tmp_path / "kiosk.toml").write_text(CONFIGURATION.format(**words), "utf-8")
    update = load(tmp_path / "kiosk.toml").update
    assert (update.url, update.root, update.group, update.staging) == tuple(words.values())


def test_the_default_pack_has_the_line_that_the_demo_changes() -> None:
    assert TAGLINE in (PACK / "pack.toml").read_text("utf-8")


def test_a_stranger_puts_back_what_the_server_had(tmp_path: Path) -> None:
    office = OfficeDesk(tmp_path / "office", tmp_path / "www")
    (office.server / "metadata").mkdir(parents=True)
    (office.server / "metadata" / "timestamp.json").write_text("old", "ascii")
    kept = office.keep_metadata("kept")
    (office.server / "metadata" / "timestamp.json").write_text("new", "ascii")
    office.put_metadata(kept)
    assert (office.server / "metadata" / "timestamp.json").read_text("ascii") == "old"


def test_what_a_command_says_is_told_when_it_fails(tmp_path: Path) -> None:
    with pytest.raises(NotDone, match="rsync"):
        OfficeDesk(tmp_path, tmp_path / "www")._run("sh", "-c", "echo rsync is missing >&2; exit 3")


def test_a_kiosk_that_was_never_hung_up_ends_well(tmp_path: Path) -> None:
    wall = KioskOnWall("hall", tmp_path, "2" * 16)
    assert (wall.alive(), wall.end(), wall.release) == (False, 0, "")
