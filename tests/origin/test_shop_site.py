"""The shop on the site: every packet, maker and event finds its page, and no price, notice or event is told that is over."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.base.languages import LANGUAGES
from kiosk.origin.origin_link import list_link
from kiosk.origin.site.build import Built, build
from kiosk.origin.site.code_page_check import codes_on_show
from kiosk.origin.site.site_words import Words
from kiosk.publish.compile import PublishOptions, compile_pack
from kiosk.release.store import Store
from kiosk.settings import Origin, Settings
from tests.origin import shop_pack
from tests.origin.shop_pack import BOX, CONTACT, DAY, OLD, SHARED
from tests.origin.test_site import BASE, SETTINGS, Read, eager, file_of, read
from tests.publish import packs

pytestmark = pytest.mark.xdist_group("shop-site")  # published once


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder in which the small shop was published."""
    folder = tmp_path_factory.mktemp("shop")
    made = compile_pack(shop_pack.write(folder / "pack"), Store(folder / "data"), PublishOptions(base_url=BASE))
    assert made.id, made.findings
    assert [found.field for found in made.findings if found.code == "way-untried"] == ["buy.2.picture"]
    return folder / "data"


def built(data: Path, out: Path, today: date = DAY, settings: Settings = SETTINGS) -> Built:
    """Its site as it is on a day."""
    catalogue = shop_pack.opened(data)
    done = build(catalogue, settings, out, today)
    catalogue.close()
    return done


@pytest.fixture(scope="module")
def out(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its site."""
    folder = tmp_path_factory.mktemp("shop-site")
    assert built(data, folder).missing == ()
    return folder


@pytest.fixture(scope="module")
def pages(out: Path) -> dict[Path, Read]:
    """Every page, parsed."""
    return {file: read(file) for file in out.rglob("*.html")}


def said(out: Path, path: str) -> str:
    """What stands on a page, between its tags."""
    return " ".join(read(out / path / "index.html").words)


def test_every_code_of_the_shop_finds_its_page(data: Path, out: Path) -> None:
    catalogue = shop_pack.opened(data)
    codes = list(codes_on_show(catalogue, BASE, today=DAY))
    catalogue.close()
    texts = {code.text for code in codes}
    assert {
        f"{BASE}/en/01/0{BOX}/10/L1",
        f"{BASE}/ko/01/0{SHARED}/10/P7",
        f"{BASE}/01/0{OLD}",
        f"{BASE}/g/guan",
        f"{BASE}/ja/m/chang",
    } <= texts
    assert {code.text for code in codes if code.kind == "buy"} == {
        "https://example.com/1",
        CONTACT,
        "https://example.com/old",
    }
    assert {code.text for code in codes if code.kind == "booking"} == {"https://example.com/book"}
    assert not [code for code in codes if "soon" in code.text and code.kind != "list"]
    assert not [code.text for code in codes if code.page and not file_of(out, code.text).is_file()]


def test_a_packet_lies_at_its_id_and_at_its_number_as_one_page(out: Path) -> None:
    at_id = (out / "en/g/he/index.html").read_bytes()
    assert at_id == (out / f"en/01/0{BOX}/index.html").read_bytes()
    assert at_id == (out / f"en/01/0{BOX}/10/L1/index.html").read_bytes()
    (canonical,) = [told["href"] for told in read(out / "en/g/he/index.html").all("link") if told["rel"] == "canonical"]
    assert canonical == f"{BASE}/en/01/0{BOX}/10/L1"


def test_where_a_product_and_its_packet_bear_one_number_one_page_tells_of_both(out: Path) -> None:
    page = (out / "en/p/lu-cha/index.html").read_bytes()
    for path in ("en/g/same", f"en/01/0{SHARED}", f"en/01/0{SHARED}/10/P7"):
        assert (out / path / "index.html").read_bytes() == page
    (canonical,) = [
        told["href"] for told in read(out / "en/g/same/index.html").all("link") if told["rel"] == "canonical"
    ]
    assert canonical == f"{BASE}/en/01/0{SHARED}"
    words = said(out, "en/p/lu-cha")
    assert "Green tea comes from here." in words
    assert "Example green tea, bag" in words
    assert "¥36.50 / bag" in words
    assert "Here on Sat, Sun" in words
    assert "P7" in words


def test_a_products_page_lists_its_packets_with_all_that_belongs_to_a_price(out: Path) -> None:
    words = said(out, "p/hong-pao")
    for told in ("示例礼盒", "125 克 · 5 克 × 25 包 · 示例级 · 2026", "¥268.00 / 盒", "价格有效至 2026年12月31日"):
        assert told in words
    assert "货架 A1" in words
    assert "示例旧装" not in words
    assert "示例新装" not in words
    links = read(out / "p/hong-pao/index.html").links
    assert {"/from/g/he/", "/from/m/chang/", "https://example.com/1", CONTACT} <= set(links)
    assert "125 g" in said(out, "en/p/hong-pao")
    assert "125 克" in said(out, "zh-TW/p/hong-pao")


def test_a_price_that_does_not_hold_is_asked_for_and_one_that_ends_says_when(
    data: Path, out: Path, tmp_path: Path
) -> None:
    for language in LANGUAGES:
        words, prefix = Words(language), "" if language == "zh-CN" else f"{language}/"
        assert words["price_ask"] in said(out, f"{prefix}g/guan")
        assert "98.00" not in (out / f"{prefix}g/guan/index.html").read_text("utf-8")
        assert "2026" in said(out, f"{prefix}g/he").split("268.00")[1]
    built(data, tmp_path, date(2027, 1, 1))
    for page in tmp_path.rglob("*.html"):
        assert "268.00" not in page.read_text("utf-8"), page
    assert "价格请问店员" in said(tmp_path, "g/he")
    built(data, tmp_path, date(2026, 11, 29))
    assert "¥98.00 / 罐" in said(tmp_path, "g/guan")
    assert "36.50" not in said(tmp_path, "p/lu-cha")


def test_what_was_never_priced_says_nothing_of_a_price(tmp_path: Path) -> None:
    plain = {"goods/he.toml": shop_pack.goods("hong-pao", "示例无价", "Example without a price")}
    compile_pack(shop_pack.write(tmp_path / "pack", plain), Store(tmp_path / "data"))
    built(tmp_path / "data", tmp_path / "out")
    page = (tmp_path / "out/g/he/index.html").read_text("utf-8")
    for word in ("price", "shelf", "buy", "numbers"):
        assert Words("zh-CN")[{"price": "price_ask"}.get(word, word)] not in page
    assert '"offers"' not in page


def test_what_is_gone_keeps_its_page_without_price_shelf_and_ways(out: Path) -> None:
    page = (out / f"01/0{OLD}/index.html").read_text("utf-8")
    assert "示例旧装" in page
    assert "目前不在展厅。" in page
    for told in ("77.00", "A9", "https://example.com/old", "价格请问店员", '"offers"'):
        assert told not in page
    assert "示例旧装" not in said(out, "m/chang")


def test_what_waits_for_its_day_has_no_page_until_then(data: Path, out: Path, tmp_path: Path) -> None:
    assert not (out / "g/soon").exists()
    assert not [file for file in out.rglob("*.*ml") if "soon" in file.read_text("utf-8")]
    built(data, tmp_path, date(2026, 12, 24))
    assert "示例新装" in said(tmp_path, "p/hong-pao")


def test_a_maker_tells_of_the_marks_that_hold_and_of_what_is_on_the_shelf(out: Path) -> None:
    words = said(out, "m/chang")
    for told in (
        "示例茶厂",
        "武夷山市",
        "示例标志",
        "示例-1",
        "有效至 2027年12月31日",
        "0599 0000000",
        "示例礼盒",
        "大红袍",
    ):
        assert told in words
    assert "旧标志" not in words
    assert {"tel:05990000000", "https://example.com/"} <= set(read(out / "m/chang/index.html").links)


def test_liquor_on_the_shelf_is_not_for_minors(out: Path) -> None:
    for language in LANGUAGES:
        prefix = "" if language == "zh-CN" else f"{language}/"
        assert Words(language)["minors"] in said(out, f"{prefix}g/jiu")


def test_events_to_come_are_listed_and_nothing_that_is_over(data: Path, out: Path, tmp_path: Path) -> None:
    words = said(out, "events")
    assert words.count("10:00–11:30") == 52 - 1  # the Saturdays of a year, but for one
    assert "2026年12月5日 周六 10:00–11:30" in words
    assert "2026年12月12日" not in words
    assert "2027年2月5日 周五 21:00–00:30（次日）" in words
    assert "示例旧会" not in words
    assert "2026年12月5日" in said(out, "")
    assert "守岁" not in said(out, "")
    assert "2026年12月5日" in said(out, "z/tearoom")
    built(data, tmp_path, date(2026, 12, 6))
    assert "2026年12月5日" not in said(tmp_path, "events") + said(tmp_path, "")
    assert "2026年12月19日" not in said(tmp_path, "")
    built(data, tmp_path, date(2029, 1, 1))
    assert Words("zh-CN")["events_none"] in said(tmp_path, "events")
    assert not list(tmp_path.glob("events/*.ics"))
    assert "活动" not in said(tmp_path, "")


def test_a_notice_stands_on_home_on_its_days_only_and_says_which(data: Path, out: Path, tmp_path: Path) -> None:
    assert "示例：今日有茶 示例。 2026年11月30日 09:00–15:00" in said(out, "")
    assert "周末试饮" not in said(out, "")
    built(data, tmp_path, date(2026, 12, 5))
    assert "今日有茶" not in said(tmp_path, "")
    assert "示例：周末试饮 周六、周日 13:00–17:00" in said(tmp_path, "")


def test_a_primer_numbers_the_marks_on_its_picture(out: Path) -> None:
    page = read(out / "en/primers/biao/index.html")
    assert [word for word in page.words if word in ("1", "2", "Net content", "Date")] == [
        "1",
        "2",
        "1",
        "Net content",
        "2",
        "Date",
    ]
    circles = page.all("circle")
    assert [0 < int(told["cx"]) - int(told["r"]) < 1000 for told in circles] == [True, True]
    for path in ("en/z/tea", "en/p/hong-pao", "en/g/he"):
        assert "/from/en/primers/biao/" in read(out / path / "index.html").links, path
    assert "/from/en/primers/biao/" not in read(out / "en/g/jiu/index.html").links


def test_every_internal_link_of_the_shop_leads_to_a_file(out: Path, pages: dict[Path, Read]) -> None:
    ways = {link.partition("#")[0] for page in pages.values() for link in page.links} - {""}
    inner = {link for link in ways if link.startswith(("/", BASE))}
    assert sorted(link for link in inner if not file_of(out, link).is_file()) == []
    outer = {re.split("[:/]+", link)[1] for link in ways - inner if link.startswith("http")}
    assert outer == {"example.com"}


def test_pages_of_the_shop_have_no_inline_style_or_script_and_are_light(out: Path, pages: dict[Path, Read]) -> None:
    style = sum(file.stat().st_size for file in out.glob("static/*.css"))
    for file, page in pages.items():
        assert not [told for _, told in page.tags if any(name == "style" or name.startswith("on") for name in told)]
        assert "<style" not in file.read_text("utf-8")
        assert [told for told in page.all("script") if "src" in told] == [] or file.parent.name == "list"
        assert file.stat().st_size + style + sum(each.stat().st_size for each in eager(out, page)) < 150_000, file
        levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
        assert levels.count(1) == 1, file
        assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), file


def test_the_sitemap_names_each_page_once_and_a_second_build_writes_nothing(data: Path, out: Path) -> None:
    urls = re.findall("<loc>(.*?)</loc>", (out / "sitemap.xml").read_text("utf-8"))
    assert len(urls) == len(set(urls))
    assert {f"{BASE}/m/chang", f"{BASE}/events", f"{BASE}/primers/biao", f"{BASE}/01/0{BOX}/10/L1"} <= set(urls)
    again = built(data, out)
    assert (again.written, again.removed) == (0, 0)


def test_the_list_knows_packets_and_makers(out: Path) -> None:
    link = list_link(BASE, [("goods", "he"), ("maker", "chang"), ("product", "hong-pao")], "zh-CN")
    assert link.endswith("#g.he~m.chang~p.hong-pao")
    page = read(out / "list/index.html")
    assert {"list-p", "list-o", "list-r", "list-g", "list-m"} <= {told.get("id") for told in page.all("section")}
    (script,) = out.glob("static/takeaway_list.*.js")
    assert script.read_text("utf-8").count('"porgm"') == 2
    (entries,) = out.glob("static/list.en.*.json")
    assert '"he":{"name":"Example gift box"' in entries.read_text("utf-8")


def test_a_pack_without_a_shop_has_no_trace_of_one(tmp_path: Path) -> None:
    compile_pack(packs.write(tmp_path / "pack"), Store(tmp_path / "data"))
    built(tmp_path / "data", tmp_path / "out", settings=replace(Settings(), origin=Origin()))
    words = Words("zh-CN")
    for file in (tmp_path / "out").rglob("*.html"):
        text = file.read_text("utf-8")
        for trace in ("shop", "packet", "notice", "coming", "list-g", "primers", words["events"], words["on_shelf"]):
            assert trace not in text, (file, trace)
    assert not list((tmp_path / "out").rglob("*.ics"))
    assert not list((tmp_path / "out").glob("static/shop*"))
    (script,) = (tmp_path / "out").glob("static/takeaway_list.*.js")
    assert '"por"' in script.read_text("utf-8")
