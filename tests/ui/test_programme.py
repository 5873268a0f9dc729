"""What is on: home's strip, the sheets it opens, a room's own, the first scene; and nothing that is over."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, items, settle
from kiosk.ui.qml_property_reader import qml_property
from tests.publish import shop_packs
from tests.ui.conftest import TALL, WIDE, Opener, until
from tests.ui.seen_on_glass import of_kind, on_glass
from tests.ui.simulated_finger import Finger

SATURDAY = datetime(2027, 2, 6, 9, 0)
MOMENT = {"name": {"zh-CN": "示例：今日闭馆", "en": "Example: closed today"}, "kind": "closure"}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small pack with its shop, published."""
    at = tmp_path_factory.mktemp("programme")
    closure = MOMENT | {"availability": {"from": "2027-02-12", "to": "2027-02-12"}, "order": 9}
    greeting = shop_packs.tables()["notices/he-sui.toml"] | {"summary": {"zh-CN": "示例的话。", "en": "Example words."}}
    pack = shop_packs.write(at / "pack", {"notices/bi-guan.toml": closure, "notices/he-sui.toml": greeting})
    compile_pack(pack, Store(at / "data"))
    return at / "data"


def said(kiosk: Kiosk) -> str:
    """What is read on the glass."""
    return " ".join(qml_property(i, "text", str) for i in items(kiosk.window.contentItem()) if i.inherits("QQuickText"))


def pass_time(kiosk: Kiosk, glass: Hourglass, now: datetime) -> None:
    """Let the venue's clock show another time, and the kiosk look at it."""
    glass.day = now
    kiosk.renew()
    settle(kiosk.window)


@pytest.mark.parametrize("size", [TALL, WIDE])
def test_what_is_on_today_stands_over_the_doors_and_opens(
    opened: Opener, shop: Path, glass: Hourglass, size: tuple[int, int]
) -> None:
    glass.day = SATURDAY
    kiosk = opened(size, data=shop)
    assert "今天 10:00" in said(kiosk)
    finger = Finger(kiosk.window)
    finger.press("今天 10:00 示例品茶会 · 宋韵")
    settle(kiosk.window)
    assert "今天 · 2月6日 周六 10:00–11:30" in said(kiosk)
    assert "12 人" in said(kiosk)
    (code,) = of_kind(kiosk, "QrCode")
    assert qml_property(code, "link", str) == "https://example.com/book"
    kiosk.visit.choose_language("en")
    settle(kiosk.window)
    assert "Today · Sat 6 Feb 10:00–11:30" in said(kiosk)
    finger.press("What is on")
    settle(kiosk.window)
    assert "Today · Sat 6 Feb" in said(kiosk)
    kiosk.visit.reset()
    assert not kiosk.showroom.programme.weekWanted


@pytest.mark.parametrize("size", [TALL, WIDE])
def test_nothing_lies_over_the_strip(opened: Opener, shop: Path, glass: Hourglass, size: tuple[int, int]) -> None:
    glass.day = SATURDAY
    kiosk = opened(size, data=shop)
    (paper,) = of_kind(kiosk, "ProgrammeStrip")
    its_own, place = {*items(paper)}, on_glass(paper)
    for item in items(kiosk.window.contentItem()):
        if item.inherits("QQuickText") and item not in its_own:
            assert not on_glass(item).intersects(place)


def test_nobody_is_told_of_what_is_over_even_while_they_look(opened: Opener, shop: Path, glass: Hourglass) -> None:
    glass.day = SATURDAY
    kiosk = opened(data=shop)
    kiosk.showroom.programme.open("event", "pin-cha", "2027-02-06T10:00")
    pass_time(kiosk, glass, datetime(2027, 2, 6, 11, 29))
    assert kiosk.visit.present
    assert "正在进行，到 11:30" in said(kiosk)
    pass_time(kiosk, glass, datetime(2027, 2, 6, 11, 30))
    assert "正在进行" not in said(kiosk)
    assert "2月20日 周六 10:00–11:30" in said(kiosk), "the sheet shows the next time; the 13th is left out"


def test_where_nothing_is_on_there_is_no_strip(opened: Opener, shop: Path, published: Path, glass: Hourglass) -> None:
    glass.day = datetime(2026, 11, 25, 9, 0)
    for data in (shop, published):
        kiosk = opened(data=data)
        assert not of_kind(kiosk, "ProgrammeStrip")
        assert kiosk.showroom.programme.strip.count == 0


def test_a_finger_turns_the_strip(opened: Opener, shop: Path, glass: Hourglass) -> None:
    glass.day = datetime(2027, 2, 6, 13, 0)
    kiosk = opened(data=shop)
    assert "1/2" in said(kiosk)
    assert "示例：新春快乐" in said(kiosk)
    Finger(kiosk.window).press("下一条：第 1\u00a0条，共 2\u00a0条")
    settle(kiosk.window)
    assert "2/2" in said(kiosk)
    assert "示例：周末下午试饮" in said(kiosk)


def test_a_notice_with_more_to_say_opens_and_another_does_not(opened: Opener, shop: Path, glass: Hourglass) -> None:
    glass.day = datetime(2027, 2, 7, 13, 0)
    kiosk = opened(data=shop)
    Finger(kiosk.window).press("示例：新春快乐")
    settle(kiosk.window)
    assert "示例的话。" in said(kiosk)
    assert [told.opens for told in kiosk.showroom.programme.strip.rows()] == [True, False]


def test_a_room_tells_of_its_own_and_the_rooms_of_today(opened: Opener, shop: Path, glass: Hourglass) -> None:
    glass.day = SATURDAY
    kiosk = opened(data=shop)
    kiosk.visit.open("rooms", "")
    settle(kiosk.window)
    assert "今天有活动" in said(kiosk)
    kiosk.visit.open("room", "song")
    settle(kiosk.window)
    until(lambda: "这里的活动" in said(kiosk))
    starts = [told.start[:10] for told in kiosk.showroom.programme.inRoom.rows()]
    assert starts == ["2027-02-06", "2027-02-20", "2027-02-27", "2027-03-06", "2027-03-13"]
    kiosk.visit.reset()
    assert kiosk.showroom.programme.inRoom.count == 0


def test_a_closure_comes_forward_first(opened: Opener, shop: Path, glass: Hourglass) -> None:
    glass.day = datetime(2027, 2, 12, 9, 0)
    kiosk = opened(data=shop, awake=False)
    cards = [card.name for card in kiosk.showroom.featured.rows()]
    assert cards[0] == "示例：今日闭馆"
    assert "示例：新春快乐" in cards
    pass_time(kiosk, glass, datetime(2027, 2, 13, 0, 0))
    assert "示例：今日闭馆" not in [card.name for card in kiosk.showroom.featured.rows()]


def test_a_clock_that_was_never_set_tells_of_nothing_that_has_a_day(
    opened: Opener, shop: Path, glass: Hourglass
) -> None:
    glass.day = datetime(1970, 1, 1, 0, 5)
    kiosk = opened(data=shop)
    assert kiosk.showroom.programme.strip.rows() == ()
    assert kiosk.showroom.programme.week.count == 0


def test_what_leaves_the_list_because_its_time_is_over_is_said_once(
    opened: Opener, shop: Path, glass: Hourglass
) -> None:
    glass.day = datetime(2027, 2, 7, 23, 58)
    kiosk = opened(data=shop)
    takeaway = kiosk.showroom.takeaway
    for key in ("he", "jiu"):
        takeaway.toggle("goods", key)
    kiosk.visit.touched()
    pass_time(kiosk, glass, datetime(2027, 2, 8, 0, 0))
    assert takeaway.keys == ["goods/he"]
    assert not of_kind(kiosk, "GoneFromList"), "not in the middle of another page"
    kiosk.visit.open("takeaway", "")
    settle(kiosk.window)
    assert "已从心意单上取下：示例红曲酒。" in said(kiosk)
    Finger(kiosk.window).press("好的")
    settle(kiosk.window)
    assert not of_kind(kiosk, "GoneFromList")
    takeaway.toggle("goods", "he")
    assert takeaway.gone == "", "what a visitor takes off is not told"
    takeaway.toggle("goods", "guan")
    pass_time(kiosk, glass, datetime(2027, 2, 13, 0, 0))
    assert takeaway.gone == ""
