"""Addresses that printed labels outlive."""

from __future__ import annotations

from datetime import date

import pytest
import zxingcpp
from PIL import Image

from kiosk.base.gs1 import gtin14
from kiosk.geometry.qr_code import CodeTooLong, modules, side
from kiosk.origin.origin_link import (
    CarriedNumbers,
    base,
    carried,
    list_link,
    list_path,
    origin_link,
    packet_numbers,
    path,
)
from kiosk.release.catalogue_rows import Number

BASE = "https://origin.example.cn"


def test_each_kind_has_its_path() -> None:
    assert origin_link(BASE, "product", "a", "zh-CN") == f"{BASE}/p/a"
    assert origin_link(BASE + "/", "place", "a", "zh-CN") == f"{BASE}/o/a"
    assert origin_link(BASE, "route", "a", "en", "k1") == f"{BASE}/en/r/a?k=k1"
    assert origin_link(BASE, "story", "a", "zh-CN") == path("story", "a") == ""


@pytest.mark.parametrize("language", ["zh-TW", "en", "ja", "ko"])
def test_the_language_stands_before_the_path_and_chinese_needs_none(language: str) -> None:
    assert path("product", "a", language) == f"/{language}/p/a"
    assert list_path(language) == f"/{language}/list"
    assert (path("product", "a", "zh-CN"), list_path("zh-CN"), path("place", "a")) == ("/p/a", "/list", "/o/a")
    assert path("product", "a", "fr") == "/p/a"


def test_a_product_with_a_gtin_has_a_gs1_digital_link() -> None:
    assert path("product", "a", numbers=CarriedNumbers("6901234567892")) == "/01/06901234567892"
    assert path("product", "a", "en", CarriedNumbers("06901234567892", "L1")) == "/en/01/06901234567892/10/L1"
    assert path("product", "a", "en", CarriedNumbers("6901234567892", "L(1)", "S+2")) == (
        "/en/01/06901234567892/10/L%281%29/21/S%2B2"
    )
    assert origin_link(BASE, "product", "a", "ja", "k1", CarriedNumbers("96385074", serial="7")) == (
        f"{BASE}/ja/01/00000096385074/21/7?k=k1"
    )


def test_a_wrong_gtin_is_never_linked_nor_a_lot_that_climbs() -> None:
    assert path("product", "a", numbers=CarriedNumbers("6901234567893", "L1")) == "/p/a"
    assert path("place", "a", numbers=CarriedNumbers("6901234567892")) == "/o/a"
    assert path("product", "a", numbers=CarriedNumbers("6901234567892", "..")) == "/01/06901234567892"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("96385074", "00000096385074"),
        ("614141000036", "00614141000036"),
        ("6901234567892", "06901234567892"),
        ("10614141000415", "10614141000415"),
        ("6901234567890", ""),
        ("123456789", ""),
        ("６９０１２３４５６７８９２", ""),
        ("", ""),
    ],
)
def test_a_gtin_is_14_digits_or_nothing(text: str, number: str) -> None:
    assert gtin14(text) == number


def test_the_numbers_a_link_carries_are_the_first_of_their_kind() -> None:
    numbers = [Number("local", "x", ""), Number("lot", "L1", ""), Number("gtin", "1", ""), Number("lot", "L2", "")]
    assert carried(numbers) == CarriedNumbers("1", "L1")


@pytest.mark.parametrize(
    "odd", ["A/B", "2026/01/15", ".A", "A.", "..", "a b", "A%B", "a?b", "a#b", "批1", "x" * 21, "NUL", "a:b", ""]
)
def test_a_lot_that_no_path_can_hold_is_in_no_link(odd: str) -> None:
    assert carried([Number("gtin", "6901234567892", ""), Number("lot", odd, "")]) == CarriedNumbers("6901234567892")
    assert path("product", "a", numbers=CarriedNumbers("6901234567892", odd, odd)) == "/01/06901234567892"


def test_ids_are_encoded_so_that_none_can_leave_its_place() -> None:
    assert origin_link(BASE, "product", "茶 a/b", "zh-CN") == f"{BASE}/p/%E8%8C%B6%20a%2Fb"
    assert list_link(BASE, [("product", "a~b#c"), ("place", "茶")], "zh-CN") == f"{BASE}/list#p.a%7Eb%23c~o.%E8%8C%B6"


def test_a_list_is_carried_in_the_fragment() -> None:
    entries = [("product", "a"), ("route", "b"), ("story", "c")]
    assert list_link(BASE, entries, "ja") == f"{BASE}/ja/list#p.a~r.b"
    assert list_link(BASE, entries, "zh-CN", "k1") == f"{BASE}/list?k=k1#p.a~r.b"
    assert list_link(BASE, [], "ja") == ""


def test_a_list_whose_painting_was_sealed_carries_the_day() -> None:
    assert list_link(BASE, [("product", "a")], "en", "k1", date(2026, 1, 5)) == f"{BASE}/en/list?k=k1#p.a~s.260105"
    assert list_link(BASE, [], "en", sealed=date(2026, 1, 5)) == ""


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (BASE, BASE),
        (f" {BASE}/ ", BASE),
        ("HTTPS://Origin.Example.CN", BASE),
        (f"{BASE}/origin//", f"{BASE}/origin"),
        (f"{BASE}:8443/a", f"{BASE}:8443/a"),
        ("https://武夷.中国/茶/", "https://xn--5ssz63b.xn--fiqs8s/%E8%8C%B6"),
        ("http://192.168.1.20:8765", "http://192.168.1.20:8765"),
        ("http://[fe80::1]:80", "http://[fe80::1]:80"),
    ],
)
def test_an_address_has_one_way_to_be_written(given: str, kept: str) -> None:
    assert base(given) == kept
    assert base(kept) == kept


@pytest.mark.parametrize(
    "address",
    [
        "",
        "lan",
        "origin.example.cn",
        "ftp://a.cn",
        "https://",
        "https:///p",
        "https://a.cn?x=1",
        "https://a.cn/#x",
        "https://a.cn?",
        "https://user:word@a.cn",
        "https://a b.cn",
        "https://a..cn",
        "https://a.cn:port",
        "https://a.cn:99999",
        "https://a.cn/../b",
        "https://a.cn\\b",
        "https://[bad",
        f"https://{'a' * 64}.cn",
    ],
)
def test_an_address_that_leads_nowhere_gives_no_link(address: str) -> None:
    assert base(address) == ""
    assert origin_link(address, "product", "a", "zh-CN") == list_link(address, [("product", "a")], "zh-CN") == ""


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


@pytest.mark.parametrize(
    "text", ["https://a.cn\u200b", "https://a.cn/\u200bx", "https://127.1", "https://256.1.1.1", "https://1.2.3"]
)
def test_an_address_with_an_unseen_sign_or_of_numbers_that_are_none_makes_no_code(text: str) -> None:
    assert base(text) == ""


@pytest.mark.parametrize("text", ["https://10.0.0.5:8765", "https://a1.cn", "https://1.2.3.example"])
def test_an_address_of_sound_numbers_is_one(text: str) -> None:
    assert base(text) == text


def test_packets_and_makers_have_paths_that_never_change() -> None:
    assert path("goods", "he") == "/g/he"
    assert path("maker", "chang", "en") == "/en/m/chang"
    numbers = packet_numbers("9520000001018", "L1")
    assert path("goods", "he", "ja", numbers) == "/ja/01/09520000001018/10/L1"
    assert path("goods", "he", numbers=packet_numbers("9520000001018", "2026/1")) == "/01/09520000001018"
    assert path("goods", "he", numbers=packet_numbers("9520000001019", "L1")) == "/g/he"
    assert path("maker", "chang", numbers=numbers) == "/m/chang"


def test_a_list_carries_packets_and_makers_by_the_letters_of_their_paths() -> None:
    link = list_link("https://a.cn", [("goods", "he"), ("event", "x"), ("maker", "chang")], "en")
    assert link == "https://a.cn/en/list#g.he~m.chang"
