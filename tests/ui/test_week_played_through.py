"""A week by a moved clock: at every hour what is shown is what a small model of the same pack says, and nothing that is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.settings import Venue
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass
from tests.publish import shop_packs
from tests.publish.packs import Table
from tests.ui.conftest import SETTINGS, Opener

FIRST, HOURS = datetime(2027, 2, 5), 7 * 24
OPEN = "09:30-21:00; sat sun 09:00-22:00; 2027-02-08 18:00-02:00; 2027-02-10 休息"
PACK: dict[str, Table] = {
    "events/mei-ri.toml": {
        "start": "2027-02-05 14:00",
        "end": "2027-02-05 15:00",
        "repeat": "FREQ=DAILY;UNTIL=20270208",
        "place": "wuyi",
        "name": {"zh-CN": "示例每日一泡"},
        "summary": {"zh-CN": "示例。"},
    },
    "events/ye-cha.toml": {
        "start": "2027-02-08 18:00",
        "end": "2027-02-09 01:00",
        "room": "song",
        "name": {"zh-CN": "示例夜茶"},
        "summary": {"zh-CN": "示例。"},
    },
    "notices/zan-ting.toml": {
        "kind": "closure",
        "order": 9,
        "name": {"zh-CN": "示例：茶室暂停"},
        "availability": {"from": "2027-02-10", "to": "2027-02-10", "hours": "09:00-15:00"},
    },
}

TIMES = {
    "mei-ri": [(datetime(2027, 2, day, 14), datetime(2027, 2, day, 15)) for day in (5, 6, 7, 8)],
    "pin-cha": [(datetime(2027, 2, 6, 10), datetime(2027, 2, 6, 11, 30)), (datetime(2027, 2, 20, 10),) * 2],
    "ye-cha": [(datetime(2027, 2, 8, 18), datetime(2027, 2, 9, 1))],
}
"""Every time of every event, as one would write them on paper."""


def model(now: datetime) -> dict[str, object]:
    """What is to be shown at this moment."""
    weekend, horizon = now.weekday() > 4, now.replace(hour=0) + timedelta(days=7)
    closure = ["zan-ting"] if (now.day, 9 <= now.hour < 15) == (10, True) else []
    offer = ["you-hui"] if weekend and 13 <= now.hour < 17 else []
    coming = sorted(
        (start, name) for name, times in TIMES.items() for start, end in times if end > now and start < horizon
    )
    nearest = {name: start for start, name in reversed(coming)}
    order = sorted(nearest, key=lambda name: nearest[name])
    today = [name for name in order if nearest[name].date() <= now.date()]
    later = [name for name in order if name not in today]
    goods = ["he", "guan", "bu-zhi", *(["jiu"] if weekend else [])]
    return {
        "strip": [*closure, *today, "he-sui", *offer, *later],
        "week": [name for _, name in coming],
        "scene": [*closure, *today, "he-sui"],
        "rooms": ["song"] if {"pin-cha", "ye-cha"} & {*today} else [],
        "goods": goods,
        "open": is_open(now),
    }


def is_open(now: datetime) -> bool:
    """By the hours on the door."""
    at = now.hour + now.minute / 60
    if now.day == 8:
        return at >= 18
    if now.day == 9 and at < 2:
        return True
    if now.day == 10:
        return False
    return 9 <= at < 22 if now.weekday() > 4 else 9.5 <= at < 21


def shown(kiosk: Kiosk) -> dict[str, object]:
    """What the kiosk shows."""
    room, programme = kiosk.showroom, kiosk.showroom.programme
    assert room.catalogue
    return {
        "strip": [told.key for told in programme.strip.rows()],
        "week": [told.key for told in programme.week.rows()],
        "scene": [card.key for card in room.featured.rows() if card.kind in ("notice", "event")],
        "rooms": programme.roomsToday,
        "goods": [card.key for card in room.catalogue.shop.every_goods("zh-CN", room.today)],
        "open": kiosk.opening.open,
    }


def test_every_hour_of_a_week_shows_what_a_model_says(opened: Opener, glass: Hourglass, tmp_path: Path) -> None:
    compile_pack(shop_packs.write(tmp_path / "pack", PACK), Store(tmp_path / "data"))
    glass.day = FIRST
    kiosk = opened(data=tmp_path / "data", settings=replace(SETTINGS, venue=Venue(OPEN)), awake=False)
    for hour in range(HOURS):
        glass.day = now = FIRST + timedelta(hours=hour)
        kiosk.renew()
        kiosk.opening.check()
        assert (now, shown(kiosk)) == (now, model(now))


def test_what_is_on_follows_the_week_while_somebody_is_there(opened: Opener, glass: Hourglass, tmp_path: Path) -> None:
    compile_pack(shop_packs.write(tmp_path / "pack", PACK), Store(tmp_path / "data"))
    glass.day = FIRST
    kiosk = opened(data=tmp_path / "data")
    for hour in range(0, HOURS, 3):
        glass.day = now = FIRST + timedelta(hours=hour, minutes=59)
        kiosk.renew()
        assert kiosk.visit.present
        expected, found = model(now), shown(kiosk)
        assert (now, found) == (now, expected | {"open": found["open"]})


def test_a_packet_and_a_price_go_with_their_hour_under_a_visitors_eyes(
    opened: Opener, glass: Hourglass, tmp_path: Path
) -> None:
    shop = shop_packs.tables()
    changed: dict[str, Table] = {
        "goods/he.toml": shop["goods/he.toml"] | {"availability": {"hours": "10:00-17:00"}},
        "goods/guan.toml": shop["goods/guan.toml"] | {"price": {"yuan": "98.50", "unit": "tin", "to": "2027-02-05"}},
    }
    compile_pack(shop_packs.write(tmp_path / "pack", changed), Store(tmp_path / "data"))
    glass.day = datetime(2027, 2, 5, 16, 59)
    kiosk = opened(data=tmp_path / "data")
    kiosk.visit.open("product", "hong-pao")
    kiosk.showroom.takeaway.toggle("goods", "he")
    packets, listed = kiosk.showroom.product.packets, kiosk.showroom.takeaway.entries

    def told() -> tuple[list[tuple[str, str]], list[str]]:
        return [(row.key, row.price) for row in packets.rows()], [card.key for card in listed.rows()]

    assert told() == ([("he", "¥268.00 / 盒"), ("guan", "¥98.50 / 罐")], ["he"])
    glass.day = datetime(2027, 2, 5, 17)
    kiosk.renew()
    assert (told(), kiosk.visit.present, kiosk.visit.page) == (([("guan", "¥98.50 / 罐")], []), True, "product")
    glass.day = datetime(2027, 2, 6)
    kiosk.renew()
    assert (told(), kiosk.visit.page) == (([("guan", "")], []), "product")


def test_whoever_writes_sees_the_programme_of_the_venues_hour_and_what_is_hidden_at_it(
    opened: Opener, glass: Hourglass, tmp_path: Path
) -> None:
    compile_pack(shop_packs.write(tmp_path / "pack", PACK), Store(tmp_path / "data"))
    glass.day = datetime(2027, 2, 1)
    kiosk = opened(data=tmp_path / "data", awake=False)
    catalogue = kiosk.showroom.catalogue
    assert catalogue
    catalogue.tell_time(datetime(2027, 2, 6, 12))  # a Saturday, when the liquor stands on the shelf
    for now, coming in ((datetime(2027, 2, 8, 14, 59), ["mei-ri", "ye-cha"]), (datetime(2027, 2, 8, 15), ["ye-cha"])):
        kiosk.showroom.set_day_of(now)
        assert [told.key for told in kiosk.showroom.programme.strip.rows() if told.kind == "event"] == coming
        assert "jiu" in {card.key for card in catalogue.shop.every_goods("zh-CN", kiosk.showroom.today)}
