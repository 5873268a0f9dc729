"""From the first touch to the reset."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.release.store import Store
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, settle
from kiosk.ui.visitor.showroom import Showroom
from kiosk.ui.visitor.visit import Visit
from tests.ui.conftest import SETTINGS, until
from tests.ui.simulated_finger import Finger


def test_after_a_quiet_while_the_kiosk_asks_and_any_touch_keeps_everything(
    kiosk: Kiosk, finger: Finger, glass: Hourglass
) -> None:
    kiosk.visit.open("product", "da-hong-pao")
    kiosk.showroom.takeaway.toggle("product", "da-hong-pao")
    settle(kiosk.window)
    glass.at += kiosk.settings.visit.idle_s + 1
    until(lambda: kiosk.visit.asking)
    finger.tap(540, 200)
    assert not kiosk.visit.asking
    assert kiosk.visit.key == "da-hong-pao"
    assert kiosk.showroom.takeaway.count == 1


def test_the_countdown_counts_whole_seconds_down_to_one(kiosk: Kiosk, glass: Hourglass) -> None:
    seen = []
    glass.at += kiosk.settings.visit.idle_s
    for _ in range(kiosk.settings.visit.countdown_s):
        kiosk.visit.tick()
        seen.append(kiosk.visit.secondsLeft)
        glass.at += 1
        assert kiosk.visit.asking
    assert seen == list(range(kiosk.settings.visit.countdown_s, 0, -1))
    kiosk.visit.tick()
    assert not kiosk.visit.asking
    assert not kiosk.visit.present


def test_a_part_of_a_second_counts_as_the_whole_one(kiosk: Kiosk, glass: Hourglass) -> None:
    glass.at += kiosk.settings.visit.idle_s + 0.2
    kiosk.visit.tick()
    assert kiosk.visit.secondsLeft == kiosk.settings.visit.countdown_s
    glass.at += kiosk.settings.visit.countdown_s - 0.3
    kiosk.visit.tick()
    assert kiosk.visit.secondsLeft == 1


def test_the_reset_forgets_place_language_text_size_contrast_reach_list_search_and_filter(
    kiosk: Kiosk, glass: Hourglass
) -> None:
    visit, room = kiosk.visit, kiosk.showroom
    visit.choose_language("ja")
    visit.choose_text_size(2)
    visit.choose_contrast(True)
    visit.choose_reach(True)
    visit.open("zone", "tea")
    room.zone.choose_category("black")
    room.search.type("d")
    room.takeaway.toggle("product", "da-hong-pao")
    settle(kiosk.window)
    glass.at += 1000
    visit.tick()
    settle(kiosk.window)
    assert not visit.present
    assert (visit.page, visit.depth) == ("home", 0)
    assert visit.language == "zh-CN"
    assert visit.textSize == 0
    assert not visit.contrast
    assert not visit.reach
    assert room.zone.category == ""
    assert room.search.text == ""
    assert room.takeaway.count == 0


def test_after_the_reset_no_record_or_list_holds_what_the_visitor_saw(kiosk: Kiosk, glass: Hourglass) -> None:
    visit, room = kiosk.visit, kiosk.showroom
    for page, key in (("zone", "tea"), ("product", "da-hong-pao"), ("place", "wuyishan"), ("map", "")):
        visit.open(page, key)
    room.zone.choose_category("black")
    room.route.trace("minjiang-suyuan")
    settle(kiosk.window)
    glass.at += kiosk.settings.visit.idle_s + 1
    visit.tick()
    assert visit.secondsLeft
    visit.reset()
    settle(kiosk.window)
    assert (room.zone.key, room.product.key, room.place.key, room.route.key, room.room.key) == ("", "", "", "", "")
    lists = (room.zone.products, room.zone.categories, room.zone.places, room.product.pictures, room.product.sections)
    assert [each.rowCount() for each in (*lists, room.route.dashes, room.route.stops, room.place.products)] == [0] * 8
    assert visit.secondsLeft == 0


def test_home_forgets_the_way_here(kiosk: Kiosk) -> None:
    for page, key in (("zone", "tea"), ("product", "da-hong-pao"), ("place", "wuyishan")):
        kiosk.visit.open(page, key)
    assert kiosk.visit.depth == 3
    kiosk.visit.home()
    assert kiosk.visit.depth == 0


def test_an_unknown_page_or_thing_is_no_place_to_go(kiosk: Kiosk) -> None:
    kiosk.visit.open("nowhere", "")
    assert kiosk.visit.page == "home"
    kiosk.visit.open("product", "no-such-thing")
    settle(kiosk.window)
    assert not kiosk.showroom.product.known
    kiosk.visit.back()
    settle(kiosk.window)


def test_whoever_hears_of_an_arrival_finds_the_page_loaded_however_early_it_asked_to_hear(
    app: QGuiApplication, published: Path
) -> None:
    parent = QObject()
    visit = Visit(SETTINGS, parent)
    rooms: list[Showroom] = []
    heard: list[str] = []
    visit.arrived.connect(lambda: heard.append(rooms[0].product.name))
    rooms.append(Showroom(visit, SETTINGS, parent))
    catalogue = Store(published).open_shown().catalogue
    assert catalogue
    rooms[0].show(catalogue)
    visit.open("product", "da-hong-pao")
    visit.open("product", "bai-ji-guan")
    visit.back()
    rooms[0].show(None)
    catalogue.close()
    assert heard == ["大红袍", "白鸡冠", "大红袍"]
