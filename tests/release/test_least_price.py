"""The least of several prices is told only where all of them are prices for the same."""

from __future__ import annotations

import pytest

from kiosk.release.least_price import Offered, least
from kiosk.release.shop_rows import PriceRow

UNITS = {"box": "盒", "tin": "罐", "jin": "500 克", "kg": "千克"}


def offered(yuan: str, unit: str, content: str = "", spec: str = "") -> Offered:
    """A packet at a price for a unit."""
    return Offered(PriceRow(yuan, UNITS[unit], unit), (content, spec))


@pytest.mark.parametrize(
    ("packets", "said"),
    [
        ([offered("68.00", "box")], "¥68.00 / 盒"),
        ([offered("68.00", "box"), offered("98.00", "box")], "¥68.00 / 盒起"),
        ([offered("98.00", "box"), offered("68.00", "box"), offered("9.00", "box")], "¥9.00 / 盒起"),
        ([offered("68.00", "box"), offered("68.00", "box")], "¥68.00 / 盒"),
        (
            [offered("68.00", "box", "125 克", "5 克 × 25"), offered("98.00", "box", "125 克", "5 克 × 25")],
            "¥68.00 / 盒起",
        ),
        ([offered("68.00", "box"), offered("98.00", "tin")], ""),
        ([offered("68.00", "box"), offered("68.00", "tin")], ""),
        ([offered("68.00", "box"), offered("180.00", "jin")], ""),
        ([offered("68.00", "box", "125 克"), offered("98.00", "box", "250 克")], ""),
        ([offered("68.00", "box", "125 克", "散装"), offered("98.00", "box", "125 克", "5 克 × 25")], ""),
        ([offered("180.00", "jin"), offered("300.00", "kg")], "¥300.00 / 千克起"),
        ([offered("180.00", "jin"), offered("360.00", "kg")], "¥180.00 / 500 克"),
        (
            [offered("180.00", "jin", "500 克", "散装"), offered("200.00", "jin", "250 克", "袋装")],
            "¥180.00 / 500 克起",
        ),
        ([offered("68.00", "box"), None], ""),
        ([None], ""),
        ([], ""),
    ],
)
def test_the_least_is_told_of_what_can_be_compared(packets: list[Offered | None], said: str) -> None:
    assert least(packets, "zh-CN") == said
