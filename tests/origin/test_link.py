"""Addresses that printed labels outlive."""

from __future__ import annotations

import pytest
import zxingcpp
from PIL import Image

from kiosk.origin.link import list_link, origin_link, usable
from kiosk.origin.qr import CodeTooLong, modules, side

BASE = "https://origin.example.cn"


def test_each_kind_has_its_path() -> None:
    assert origin_link(BASE, "product", "a", "zh-CN") == f"{BASE}/p/a"
    assert origin_link(BASE + "/", "place", "a", "zh-CN") == f"{BASE}/o/a"
    assert origin_link(BASE, "route", "a", "en", "k1") == f"{BASE}/r/a?l=en&k=k1"
    assert origin_link(BASE, "story", "a", "zh-CN") == ""


def test_ids_are_encoded() -> None:
    assert origin_link(BASE, "product", "茶 a/b", "zh-CN") == f"{BASE}/p/%E8%8C%B6%20a/b"


def test_a_list_is_carried_in_the_fragment() -> None:
    assert list_link(BASE, [("product", "a"), ("route", "b"), ("story", "c")], "ja") == f"{BASE}/list?l=ja#p.a~r.b"
    assert list_link(BASE, [], "ja") == ""


@pytest.mark.parametrize(
    "base", ["", "origin.example.cn", "ftp://a.cn", "https://", "https://a.cn?x=1", "https://[bad"]
)
def test_an_address_that_leads_nowhere_gives_no_link(base: str) -> None:
    assert not usable(base)
    assert origin_link(base, "product", "a", "zh-CN") == ""


def test_a_code_is_read_back() -> None:
    link = origin_link(BASE, "product", "da-hong-pao", "zh-CN")
    cells = modules(link)
    picture = Image.new("L", ((len(cells) + 8) * 4,) * 2, 255)
    for y, row in enumerate(cells):
        for x, dark in enumerate(row):
            if dark:
                picture.paste(0, ((x + 4) * 4, (y + 4) * 4, (x + 5) * 4, (y + 5) * 4))
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [link]


def test_a_text_too_long_for_a_phone_is_refused() -> None:
    with pytest.raises(CodeTooLong):
        modules("x" * 3000)
    assert side("x" * 3000) == 0
    assert side("") == 0
    assert side("https://a.cn/p/a") == 33
