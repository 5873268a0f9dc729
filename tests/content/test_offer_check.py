"""A packet that its product keeps from being offered is found; and what is past is past by the venue's clock."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.base import venue_clock
from kiosk.content.check import check
from kiosk.content.pack import read
from tests.publish import packs, shop_packs

GONE, LAST, LATER = "2026-12-04", "2026-12-05", "2026-12-06"
NIGHT = datetime(2026, 12, 5, 20, 0, tzinfo=UTC)
"""The sixth in China, the fifth in UTC and in America."""


@pytest.fixture(autouse=True, params=["UTC", "Asia/Shanghai", "America/Los_Angeles"])
def machine(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that stands, or thinks it stands, in one of these zones."""
    monkeypatch.setattr(venue_clock, "machine_now", lambda: NIGHT.astimezone(ZoneInfo(request.param)))


def found(
    tmp_path: Path, product: Any, packet: Any, timezone: str = "Asia/Shanghai", **more: Any
) -> set[tuple[str, str]]:
    """What is found about a packet and its product with these availabilities: the code and the field."""
    changed = {
        "pack.toml": packs.tables()["pack.toml"] | {"timezone": timezone},
        "products/lu-cha.toml": packs.tables()["products/lu-cha.toml"] | {"availability": product},
        "goods/one.toml": shop_packs.goods("lu-cha", "示例", "Example", 1) | {"availability": packet} | more,
    }
    path = packs.write(tmp_path / "pack", changed)
    findings = check(path).findings
    return {(each.code, each.field) for each in findings if each.file in ("goods/one.toml", "products/lu-cha.toml")}


HIDDEN = ("product-not-on-show", "availability")


@pytest.mark.parametrize(
    ("product", "packet", "told"),
    [
        ({}, {}, False),
        ({"to": LAST}, {}, True),
        ({"to": LATER}, {}, False),
        ({"to": LAST}, {"to": GONE}, False),
        ({"from": "2027-05-01"}, {}, False),
        ({"from": "2027-05-01"}, {"to": "2027-04-30"}, True),
        ({"from": "2027-05-01"}, {"to": "2027-05-01"}, False),
        ({"to": "2027-05-01"}, {"from": "2027-05-02"}, True),
        ({"weekdays": ["sat"]}, {"weekdays": ["sun"]}, True),
        ({"weekdays": ["sat", "sun"]}, {"weekdays": ["sun"]}, False),
        ({"hours": "25:00-26:00"}, {}, False),
    ],
)
def test_a_packet_whose_product_is_not_on_show_while_it_is_sold_is_told(
    tmp_path: Path, product: Any, packet: Any, told: bool
) -> None:
    assert (HIDDEN in found(tmp_path, product, packet)) == told


def test_a_packet_that_is_sold_out_only_through_its_product_is_told(tmp_path: Path) -> None:
    told = ("product-sold-out", "availability.sold_out")
    assert told in found(tmp_path / "a", {"sold_out": True}, {})
    assert told not in found(tmp_path / "b", {"sold_out": True}, {"sold_out": True})
    assert told not in found(tmp_path / "c", {}, {"sold_out": True})
    assert told not in found(tmp_path / "d", "sold out", {})


@pytest.mark.parametrize(("zone", "over"), [("Asia/Shanghai", True), ("America/Los_Angeles", False)])
def test_what_ends_has_ended_when_its_last_day_is_over_at_the_venue(tmp_path: Path, zone: str, over: bool) -> None:
    price = {"price": {"yuan": "68.00", "unit": "box", "to": LAST}, "spec": {"zh-CN": "示例"}}
    codes = {code for code, _ in found(tmp_path, {"to": LAST}, {"to": LAST}, zone, **price)}
    assert ({"price-ended", "ended"} <= codes) == over
    assert read(tmp_path / "pack").venue_now().date().isoformat() == (LATER if over else LAST)


def test_a_pack_without_a_zone_is_in_china(tmp_path: Path) -> None:
    assert read(tmp_path).venue_now() == datetime(2026, 12, 6, 4, 0)
