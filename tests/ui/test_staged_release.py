"""What the updater staged reaches the wall by itself, while nobody is there; what is bad in it is told on the panel."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.base import sandbox
from kiosk.fleet.kiosk_id import known_id
from kiosk.fleet.repository.signed_export import export_signed
from kiosk.fleet.update.known_roots import learn, unlearn
from kiosk.fleet.update.polling import Look, look, look_and_tell
from kiosk.fleet.update.staging import Show, Staged, Staging
from kiosk.fleet.update.taken import taken
from kiosk.publish.compile import compile_pack
from kiosk.release.carrier_export import export_release
from kiosk.release.store import Store
from kiosk.settings import Settings, Update
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.shell.shown_release import TRIAL
from kiosk.ui.shell.staged_release import AGAIN_S
from tests.fleet.office import open_office, two_releases
from tests.fleet.simulator import serving
from tests.publish import packs
from tests.ui.conftest import SETTINGS, Opener, until
from tests.ui.panel_steps import data, enter, words_on_screen
from tests.ui.simulated_finger import Finger

__all__ = ["data"]

OTHER = "小展厅"
Stage = Callable[[Show], str]


@pytest.fixture(scope="module")
def carrier(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A carrier of another release, signed; the root of who signed it lies beside it. And its id."""
    work = tmp_path_factory.mktemp("office")
    store = Store(work / "data")
    made = compile_pack(packs.write(work / "pack", packs.renamed("新茶")), store).id
    office = open_office(work / "repository", store, (made, made))
    office.publish(0)
    (work / "root.json").write_bytes(office.root)
    return export_signed(office.repository, "main", work), made


@pytest.fixture
def staging(tmp_path: Path) -> Staging:
    """The updater's folder."""
    staging = Staging(tmp_path / "staging")
    staging.folder.mkdir()
    return staging


@pytest.fixture
def stage(staging: Staging, carrier: tuple[Path, str], monkeypatch: pytest.MonkeyPatch) -> Stage:
    """Stages that release, as the updater does. Who signed it is asked in this process."""
    monkeypatch.setattr(sandbox, "alone", lambda work, source, *limits: work(source))

    shutil.copy(carrier[0].parent / "root.json", staging.folder.parent)

    def staged(show: Show) -> str:
        shutil.copytree(carrier[0], staging.carrier(carrier[1]))
        staging.tell_staged(Staged(carrier[1], 4, "main", "repository", show, 1.0))
        return carrier[1]

    return staged


def fed(staging: Staging, url: str = "") -> Settings:
    """The settings of a kiosk whose updater works there."""
    root = staging.folder.parent / "root.json"
    return replace(SETTINGS, update=Update(url, str(root), staging=str(staging.folder)))


def looked(kiosk: Kiosk, somebody: bool = False) -> None:
    """The kiosk looks, with nobody in front of it, and has done what came of it."""
    if not somebody:
        kiosk.visit.reset()
    kiosk.renew()
    until(lambda: not kiosk.jobs.busy, 60)


def test_what_is_staged_is_shown_from_now_on(opened: Opener, data: Path, staging: Staging, stage: Stage) -> None:
    kiosk = opened(data=data, settings=fed(staging))
    looked(kiosk)
    assert kiosk.showroom.title == "武夷山水"
    new = stage("now")
    looked(kiosk)
    assert kiosk.showroom.title == OTHER
    assert kiosk.store.pointed() == new
    told = taken(data)
    assert told is not None
    assert (told.release, told.number, told.reason) == (new, 4, None)


def test_a_folder_of_a_person_who_is_none_costs_neither_the_show_nor_the_panel(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data, settings=replace(SETTINGS, update=Update(staging="~nobody-at-all/staging")))
    looked(kiosk)
    assert kiosk.showroom.title == "武夷山水"
    assert kiosk.panel is not None


def test_it_waits_until_nobody_is_there(opened: Opener, data: Path, staging: Staging, stage: Stage) -> None:
    kiosk = opened(data=data, settings=fed(staging))
    kiosk.visit.touched()
    stage("now")
    looked(kiosk, somebody=True)
    assert kiosk.showroom.title == "武夷山水"
    looked(kiosk)
    assert kiosk.showroom.title == OTHER


def test_on_trial_it_goes_by_itself_and_does_not_come_back(
    opened: Opener, data: Path, staging: Staging, stage: Stage, glass: Hourglass
) -> None:
    kiosk = opened(data=data, settings=fed(staging))
    before = kiosk.store.pointed()
    new = stage("trial")
    looked(kiosk)
    assert (kiosk.on_show.trial, kiosk.on_show.id) == (True, new)
    glass.at += TRIAL + 1
    kiosk.on_show.tick()
    looked(kiosk)
    assert (kiosk.on_show.trial, kiosk.on_show.id) == (False, before)


def test_whoever_went_back_stays_there(opened: Opener, data: Path, staging: Staging, stage: Stage) -> None:
    before = Store(data).pointed()
    kiosk = opened(data=data, settings=fed(staging))
    stage("now")
    looked(kiosk)
    kiosk.store.switch(before)
    looked(kiosk)
    assert kiosk.on_show.id == before
    again = opened(data=data, settings=fed(staging))
    looked(again)
    assert again.on_show.id == before


def test_where_it_cannot_be_remembered_it_is_shown_once_and_whoever_went_back_stays_there(
    opened: Opener, data: Path, staging: Staging, stage: Stage
) -> None:
    (data / "taken.json").mkdir()
    before = Store(data).pointed()
    kiosk = opened(data=data, settings=fed(staging))
    new = stage("now")
    looked(kiosk)
    assert kiosk.on_show.id == new
    kiosk.store.switch(before)
    looked(kiosk)
    looked(kiosk)
    assert kiosk.on_show.id == before


@pytest.mark.parametrize("spoil", ["cut", "gone", "another", "unsigned", "stranger"])
def test_a_bad_one_is_told_on_the_panel_and_the_show_goes_on(
    opened: Opener,
    data: Path,
    staging: Staging,
    stage: Stage,
    glass: Hourglass,
    carrier: tuple[Path, str],
    spoil: str,
) -> None:
    kiosk = opened(data=data, settings=fed(staging))
    before = kiosk.store.pointed()
    new = stage("now")
    kept = shutil.copytree(staging.carrier(new), staging.folder / "kept")
    if spoil == "cut":
        (staging.carrier(new) / "catalogue.sqlite").write_bytes(b"cut")
    elif spoil == "gone":
        shutil.rmtree(staging.carrier(new))
    elif spoil == "unsigned":
        shutil.rmtree(staging.carrier(new) / "signed")
    elif spoil == "stranger":
        stranger = open_office(staging.folder / "r", *two_releases(staging.folder / "s"))
        (staging.folder.parent / "root.json").write_bytes(stranger.root)
    else:
        other = export_release(Store(data), before, staging.folder)
        shutil.rmtree(staging.carrier(new))
        other.rename(staging.carrier(new))
    looked(kiosk)
    assert kiosk.on_show.id == before
    told = taken(data)
    assert told is not None
    assert told.reason is not None
    enter(kiosk, Finger(kiosk.window))
    until(lambda: not kiosk.jobs.busy)
    kiosk.panel.open_page("problems")
    until(lambda: not kiosk.jobs.busy)
    settle(kiosk.window)
    assert f"取来的新内容（{new[:12]}）没有展出" in words_on_screen(kiosk)
    kiosk.panel.close()
    shutil.copy(carrier[0].parent / "root.json", staging.folder.parent)
    shutil.rmtree(staging.carrier(new), ignore_errors=True)
    shutil.copytree(kept, staging.carrier(new))
    looked(kiosk)
    assert kiosk.on_show.id == before, "it is not tried again at once"
    glass.at += AGAIN_S
    looked(kiosk)
    assert kiosk.on_show.id == new


def test_an_office_that_staff_let_publish_counts_until_they_take_it_off(
    opened: Opener, data: Path, staging: Staging, stage: Stage, glass: Hourglass
) -> None:
    before = Store(data).pointed()
    kiosk = opened(data=data, settings=fed(staging))
    new = stage("trial")
    root = staging.folder.parent / "root.json"
    learn(data, "ab" * 32, root.read_bytes())
    unlearn(data, "ab" * 32)
    signed = root.read_bytes()
    root.unlink()
    looked(kiosk)
    told = taken(data)
    assert told is not None
    assert told.reason is not None
    assert "没有办公室的根证书" in told.reason.zh
    assert kiosk.on_show.id == before
    learn(data, "ab" * 32, signed)
    glass.at += AGAIN_S
    looked(kiosk)
    assert (kiosk.on_show.trial, kiosk.on_show.id) == (True, new)


def test_nonsense_in_the_updaters_folder_is_nothing(opened: Opener, data: Path, staging: Staging) -> None:
    kiosk = opened(data=data, settings=fed(staging))
    for nonsense in (b"", b"[" * 999, b'{"release": 4}', b'{"release": "../../etc", "number": 1}'):
        staging.staged_file.write_bytes(nonsense)
        looked(kiosk)
    assert kiosk.showroom.title == "武夷山水"
    assert taken(data) is None


def test_a_kiosk_that_is_to_be_updated_gets_an_id_once(opened: Opener, data: Path, staging: Staging) -> None:
    looked(opened(data=data, settings=fed(staging)))
    assert known_id(data) == ""
    looked(opened(data=data, settings=fed(staging, "http://127.0.0.1:9")))
    made = known_id(data)
    assert made
    looked(opened(data=data, settings=fed(staging, "http://127.0.0.1:9")))
    assert known_id(data) == made


def test_from_the_office_to_the_wall_and_back_again(opened: Opener, data: Path, tmp_path: Path) -> None:
    first = Store(data).pointed()
    office = open_office(tmp_path / "repository", *two_releases(tmp_path / "office"))
    office.publish(1)
    (tmp_path / "root.json").write_bytes(office.root)
    with serving(office.folder) as server:
        update = Update(server.url, str(tmp_path / "root.json"), staging=str(tmp_path / "staging"))
        kiosk = opened(data=data, settings=replace(SETTINGS, update=update))
        look_and_tell(Look(update, data), looking=look)
        looked(kiosk)
        assert (kiosk.on_show.id, kiosk.showroom.title) == (office.releases[1], OTHER)
        office.repository.publish(Store(data), first, office.key)
        look_and_tell(Look(update, data), looking=look)
        looked(kiosk)
        assert (kiosk.on_show.id, kiosk.showroom.title) == (first, "武夷山水")
