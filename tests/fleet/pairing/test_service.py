"""`kiosk fleet serve` beside a screen: no port until staff wish it, a release from a studio to the screen's staging folder."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.folder_hold import Held
from kiosk.fleet.kiosk_id import kiosk_id
from kiosk.fleet.pairing import service
from kiosk.fleet.pairing.office_folder import FRESH_S, Showing
from kiosk.fleet.pairing.studio_office import StudioOffice
from kiosk.fleet.update.taken import tell_taken
from kiosk.release.carrier_import import import_release
from kiosk.release.store import Store
from tests.fleet.pairing.offices_at_a_port import linked, until
from tests.fleet.pairing.showroom import PASSWORD, Showroom


@pytest.fixture
def showroom(tmp_path: Path) -> Iterator[Showroom]:
    opened = Showroom(tmp_path)
    yield opened
    opened.service.close()


@pytest.fixture
def studio_office(tmp_path: Path) -> StudioOffice:
    office = StudioOffice(tmp_path / "studio office")
    office.begin(PASSWORD)
    return office


def listening(port: int) -> bool:
    with socket.socket() as asked:
        asked.settimeout(1)
        return asked.connect_ex(("127.0.0.1", port)) == 0


def test_an_unpaired_kiosk_opens_no_port(showroom: Showroom) -> None:
    for _ in range(3):
        showroom.service.look()
    assert showroom.service.idle
    assert not listening(showroom.place.port)
    assert not showroom.folder.private.exists(), "nothing is made before staff wish it"


def test_the_process_of_an_unpaired_kiosk_listens_nowhere_and_ends(tmp_path: Path) -> None:
    look = (
        "import os, sys; from pathlib import Path; from kiosk.fleet.pairing.service import OfficeService, Place\n"
        "service = OfficeService(Place(Path(sys.argv[1]), Path(sys.argv[2]), 'k'))\n"
        "service.run(lambda: True, until_idle=True)\n"
        "open_files = map('/proc/self/fd/{}'.format, os.listdir('/proc/self/fd'))\n"
        "there = [os.readlink(each) for each in open_files if os.path.lexists(each)]\n"
        "print([each for each in there if 'socket' in each], 'cheroot' in sys.modules, 'zeroconf' in sys.modules)\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", look, str(tmp_path / "data"), str(tmp_path / "staging")],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert ran.stdout.strip() == "[] False False"


def test_the_port_is_open_while_the_code_holds_and_then_closes(showroom: Showroom) -> None:
    wish = showroom.folder.wish("pair")
    showroom.service.look()
    state = showroom.folder.state()
    assert (state.heard, state.port, len(state.code)) == (wish, showroom.place.port, 8)
    assert listening(state.port)
    assert showroom.service._reception
    assert showroom.service._reception.window
    showroom.service._reception.window.until = time.monotonic() - 1
    showroom.service.look()
    assert showroom.folder.state().code == ""
    assert not listening(state.port)
    assert showroom.service.idle


def test_a_panel_that_closes_ends_the_pairing(showroom: Showroom) -> None:
    showroom.folder.wish("pair")
    showroom.service.look()
    showroom.folder.wish("cancel")
    showroom.service.look()
    assert showroom.folder.state().port == 0
    assert not listening(showroom.place.port)


def test_a_wish_that_nobody_waits_for_any_more_opens_nothing(
    showroom: Showroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    then = time.monotonic()
    showroom.folder.wish("pair")
    monkeypatch.setattr(time, "monotonic", lambda: then + FRESH_S + 5)
    showroom.service.look()
    assert showroom.service.idle


def test_a_port_that_another_program_has_is_told(showroom: Showroom) -> None:
    with socket.create_server(("127.0.0.1", showroom.place.port)):
        showroom.folder.wish("pair")
        showroom.service.look()
        trouble = showroom.folder.state().trouble
    assert trouble
    assert str(showroom.place.port) in trouble.zh
    assert "[office]" in trouble.en


def test_a_release_comes_from_the_studio_to_where_the_screen_takes_it_in(
    showroom: Showroom, studio_office: StudioOffice, releases: tuple[Store, tuple[str, str]]
) -> None:
    store, (old, new) = releases
    kiosk = showroom.pair(studio_office)
    assert kiosk.id == kiosk_id(showroom.data)
    studio_office.remember(kiosk)
    assert studio_office.kiosks() == (kiosk,)
    signer = studio_office.open(PASSWORD)
    numbers = []
    for release, show in ((old, "now"), (new, "trial")):
        studio_office.sign(store, release, signer)
        with linked(kiosk, studio_office.identity()) as link:
            link.send(studio_office.repository.folder, studio_office.files())
            link.publish(show)
            assert link.standing().publication == "checking"
            showroom.looked()
            standing = link.standing()
        assert (standing.publication, standing.publication_release, standing.reason) == ("staged", release, None)
        staged = showroom.staging.staged()
        assert staged
        assert (staged.release, staged.source, staged.show) == (release, "office", show)
        assert (showroom.staging.carrier(release) / "manifest.json").is_file()
        numbers.append(staged.number)
    assert numbers == [1, 2]
    assert staged
    tell_taken(showroom.data, staged, Sentence("没有签名。", "It is not signed."), 1.0)
    with linked(kiosk, studio_office.identity()) as link:
        assert link.standing().reason == ("没有签名。", "It is not signed."), (
            "the studio hears what the screen made of it"
        )


def test_the_second_time_only_what_changed_is_sent_also_after_a_restart(
    showroom: Showroom, studio_office: StudioOffice, releases: tuple[Store, tuple[str, str]]
) -> None:
    store, (old, new) = releases
    kiosk, signer = showroom.pair(studio_office), studio_office.open(PASSWORD)
    studio_office.sign(store, old, signer)
    sent = []
    for _ in range(2):
        with linked(kiosk, studio_office.identity()) as link:
            sent.append(link.send(studio_office.repository.folder, studio_office.files()))
            link.publish("now")
        showroom.looked()
        staged = showroom.staging.staged()
        assert staged
        assert not list((showroom.folder.inbox).rglob("blobs")), "nothing lies on the disk twice"
        import_release(Store(showroom.data), showroom.staging.carrier(staged.release), expected=staged.release)
        studio_office.sign(store, new, signer)
        showroom.restart()
    pictures = sum(each.what.size for each in studio_office.files() if each.path.startswith("blobs/"))
    assert sent[1] < sent[0]
    assert sent[1] < sum(each.what.size for each in studio_office.files()) - pictures // 2


def test_what_another_key_signed_is_refused_in_a_sentence(
    showroom: Showroom, studio_office: StudioOffice, releases: tuple[Store, tuple[str, str]], tmp_path: Path
) -> None:
    """Whoever has the studio's certificate and not its key comes to nothing."""
    store, (old, _) = releases
    kiosk = showroom.pair(studio_office)
    thief = StudioOffice(tmp_path / "thief")
    thief.sign(store, old, thief.begin(PASSWORD))
    with linked(kiosk, studio_office.identity()) as link:
        link.send(thief.repository.folder, thief.files())
        link.publish("now")
        showroom.looked()
        standing = link.standing()
    assert standing.publication == "refused"
    assert standing.reason
    assert "信任" in standing.reason.zh
    assert showroom.staging.staged() is None


def test_by_a_clock_that_was_never_set_pairing_and_publishing_go_on(
    showroom: Showroom,
    studio_office: StudioOffice,
    releases: tuple[Store, tuple[str, str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(time, "time", lambda: 42.0)
    store, (old, _) = releases
    kiosk = showroom.pair(studio_office)
    studio_office.sign(store, old, studio_office.open(PASSWORD))
    with linked(kiosk, studio_office.identity()) as link:
        link.send(studio_office.repository.folder, studio_office.files())
        link.publish("now")
        showroom.looked()
        assert link.standing().publication == "staged"


def test_what_staff_wish_is_heard_while_something_that_came_is_looked_at(
    showroom: Showroom, studio_office: StudioOffice, releases: tuple[Store, tuple[str, str]]
) -> None:
    """Another updater holds the folder, so that it takes its time: the office is taken off meanwhile."""
    kiosk = showroom.pair(studio_office)
    studio_office.sign(releases[0], releases[1][0], studio_office.open(PASSWORD))
    with linked(kiosk, studio_office.identity()) as link:
        link.send(studio_office.repository.folder, studio_office.files())
        for show in ("trial", "now"):
            link.publish(show)
    with Held(showroom.staging.folder, alone=True):
        showroom.service.look()
        assert showroom.service.busy
        heard = showroom.folder.wish("revoke", studio_office.identity().fingerprint)
        showroom.service.look()
        assert showroom.service.busy
        assert (showroom.folder.state().heard, showroom.folder.state().offices) == (heard, ())
    until(lambda: not showroom.service.busy)
    assert showroom.staging.staged() is None


def test_an_office_that_is_taken_off_is_forgotten_and_the_port_closes(
    showroom: Showroom, studio_office: StudioOffice
) -> None:
    showroom.pair(studio_office)
    showroom.folder.wish("cancel")
    showroom.service.look()
    [office] = showroom.folder.state().offices
    assert office.name == "示例制作室"
    showroom.folder.wish("revoke", office.fingerprint)
    showroom.service.look()
    assert showroom.folder.state().offices == ()
    assert showroom.service.idle
    assert not listening(showroom.place.port)
    showroom.restart()
    assert showroom.service.idle


def test_who_is_paired_stays_so_after_a_restart_and_is_paired_only_once(
    showroom: Showroom, studio_office: StudioOffice
) -> None:
    kiosk = showroom.pair(studio_office)
    showroom.restart()
    assert showroom.folder.state().code == "", "a wish is done once"
    with linked(kiosk, studio_office.identity()) as link:
        assert link.standing().name == "示例展厅"
    showroom.pair(studio_office)
    assert len(showroom.folder.state().offices) == 1


def test_an_office_reads_what_the_screen_shows_and_asks_it(showroom: Showroom, studio_office: StudioOffice) -> None:
    kiosk = showroom.pair(studio_office)
    showroom.folder.show(Showing("a" * 32, "示例", "3", time.monotonic() + 300, True, "", Sentence("原因。", "Why.")))
    with linked(kiosk, studio_office.identity()) as link:
        standing = link.standing()
        assert (standing.release, standing.pack, standing.version) == ("a" * 32, "示例", "3")
        assert 290 < standing.trial_left <= 300
        assert standing.trouble == ("原因。", "Why.")
        number = link.ask("back")
    assert showroom.folder.asked() == (number, "back")


def test_a_damaged_list_of_offices_trusts_nobody(showroom: Showroom, studio_office: StudioOffice) -> None:
    showroom.pair(studio_office)
    showroom.folder.wish("cancel")
    showroom.service.look()
    (showroom.folder.private / "offices.json").write_text('[{"name": 3}]')
    showroom.restart()
    assert showroom.folder.state().offices == ()
    until(lambda: not listening(showroom.place.port))


def test_a_network_that_comes_later_is_told(showroom: Showroom, monkeypatch: pytest.MonkeyPatch) -> None:
    there: list[str] = []
    monkeypatch.setattr(service, "_addresses", lambda host: tuple(there))
    showroom.folder.wish("pair")
    showroom.service.look()
    assert showroom.folder.state().addresses == ()
    there.append("192.0.2.5")
    showroom.service._addresses_again = 0.0  # twenty seconds later
    showroom.service.look()
    assert showroom.folder.state().addresses == ("192.0.2.5",)
