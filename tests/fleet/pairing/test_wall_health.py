"""A studio sees how its walls are: well, behind, on trial, in trouble, silent; and nothing of the visitors."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.base.bilingual_sentence import Sentence
from kiosk.device.restart_causes import boot_id
from kiosk.fleet.health.kiosk_report import NAME, PICTURE, KioskReport
from kiosk.fleet.health.picture_request import JPEG, wanted
from kiosk.fleet.health.told_fields import Trouble
from kiosk.fleet.pairing.client import PairedKiosk
from kiosk.fleet.pairing.picture_asking import ASKED_S, PictureAsking
from kiosk.fleet.pairing.studio_office import StudioOffice
from kiosk.fleet.pairing.wall_health import WallHealth, heard, looked_at, remember
from kiosk.fleet.receiver.facts import facts
from kiosk.fleet.receiver.known_kiosk import KnownKiosk
from kiosk.fleet.update.staging import Staged
from kiosk.fleet.update.taken import tell_taken
from tests.fleet.pairing.offices_at_a_port import linked, refused
from tests.fleet.pairing.showroom import PASSWORD, Showroom

RELEASE, OTHER = "a" * 32, "b" * 32
MACHINES = {"disk", "memory", "hot"}
"""What may be wrong with the machine that runs this."""


@pytest.fixture
def showroom(tmp_path: Path) -> Iterator[Showroom]:
    opened = Showroom(tmp_path)
    yield opened
    opened.service.close()


@pytest.fixture
def office(tmp_path: Path) -> StudioOffice:
    office = StudioOffice(tmp_path / "studio office")
    office.begin(PASSWORD)
    return office


def tell(showroom: Showroom, trial: bool = False, troubles: tuple[Trouble, ...] = (), picture: str = "") -> None:
    """What the screen's program writes."""
    told = KioskReport(
        boot_id(), time.monotonic(), "1.0", RELEASE, False, trial, "chosen", 7200.0, 0.1, 1, {"power": 2}, {}, troubles
    )._replace(picture=picture)
    (showroom.data / NAME).write_bytes(told.as_bytes())


def codes(found: WallHealth) -> set[tuple[str, str]]:
    return {(kind, trouble.code) for kind, trouble in found.verdict.findings if trouble.code not in MACHINES}


def test_what_a_wall_tells_is_judged_as_a_receiver_judges(showroom: Showroom, office: StudioOffice) -> None:
    kiosk, now = showroom.pair(office), time.time()

    def look(newest: str = RELEASE) -> WallHealth:
        return looked_at(kiosk, office.identity(), KnownKiosk(), newest, now)

    assert codes(look("")) == {("trouble", "not-running")}
    tell(showroom)
    well = look()
    assert codes(well) == set()
    words = dict(facts(well.known, now, "zh"))
    assert (words["程序"], words["程序已运行"], words["展示"]) == ("1.0", "2 小时", RELEASE[:12])
    assert codes(look(OTHER)) == {("behind", "behind")}
    tell(showroom, trial=True)
    assert codes(look(OTHER)) == {("trial", "trial")}
    tell(showroom, troubles=(Trouble("release", Sentence("坏了。", "Broken.")),))
    tell_taken(showroom.data, Staged(OTHER, 3, "main", "office", "now", 1.0), Sentence("没签。", "Unsigned."), 2.0)
    assert codes(look()) == {("trouble", "release"), ("trouble", "not-taken")}


def test_a_wall_that_does_not_answer_is_silent_with_when_it_was_last_heard(
    showroom: Showroom, office: StudioOffice
) -> None:
    kiosk, now = showroom.pair(office), time.time()
    tell(showroom)
    found = looked_at(kiosk, office.identity(), KnownKiosk(), "", now)
    remember(office.folder, {kiosk.id: found.known})
    showroom.service.close()
    [before] = heard(office.folder).values()
    silent = looked_at(kiosk, office.identity(), before, "", now + 60)
    assert silent.verdict.kind == "silent"
    [(_, trouble)] = silent.verdict.findings
    assert "连不上触摸屏" in trouble.sentence.zh
    assert "最后一次有消息是" in trouble.sentence.zh
    (office.folder / "heard.json").write_text('[{"a": 1}]')
    assert heard(office.folder) == {}


def test_a_picture_comes_once_it_was_made_where_it_is_allowed_and_only_to_who_asked(
    showroom: Showroom, office: StudioOffice
) -> None:
    kiosk = showroom.pair(office)
    with refused("no-picture"), linked(kiosk, office.identity()) as link:
        link.ask_picture()
    showroom.place = replace(showroom.place, picture=True)
    showroom.restart()
    with linked(kiosk, office.identity()) as link:
        assert link.picture() == b"", "nobody asked"
        link.ask_picture()
        nonce = wanted(showroom.folder.askings)
        assert nonce
        tell(showroom)
        (showroom.data / PICTURE).write_bytes(JPEG + b"the screen")
        assert link.picture() == b"", "somebody stands in front of it: this is another's"
        tell(showroom, picture=nonce)
        assert link.picture() == JPEG + b"the screen"
        assert (link.picture(), wanted(showroom.folder.askings)) == (b"", ""), "once"
        link.ask_picture()
        assert wanted(showroom.folder.askings)
    showroom.restart()
    assert wanted(showroom.folder.askings) == "", "who asked is not remembered"


def test_a_picture_that_does_not_come_is_asked_for_no_more(tmp_path: Path) -> None:
    now = [0.0]
    tmp_path.joinpath("port").mkdir()
    asking = PictureAsking(tmp_path, tmp_path / "port", True, lambda: now[0])
    asking.ask("an office")
    assert wanted(tmp_path / "port")
    now[0] = ASKED_S + 1
    asking.look()
    assert wanted(tmp_path / "port") == ""


def test_strangers_hear_nothing_and_offices_nothing_of_visitors(
    showroom: Showroom, office: StudioOffice, tmp_path: Path
) -> None:
    kiosk: PairedKiosk = showroom.pair(office)
    tell(showroom)
    with linked(kiosk, office.identity()) as link:
        assert link.health().usage is None
    stranger = StudioOffice(tmp_path / "stranger")
    with refused("not-paired"), linked(kiosk, stranger.identity()) as link:
        link.health()
