"""The built-in release's site in a real browser, as large as a phone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from kiosk import resources
from kiosk.base.languages import LANGUAGES
from kiosk.origin.origin_link import list_link, list_path
from kiosk.origin.site.build import build
from kiosk.release.store import Store
from kiosk.settings import Origin, Settings
from tests.origin.browser import PHONE, Watched

pytestmark = pytest.mark.xdist_group("site")  # built once, one browser
KINDS = {
    "home": "/",
    "zone": "/z/liquor",
    "rooms": "/z/tearoom",
    "product": "/p/da-hong-pao",
    "liquor": "/p/pucheng-bao-jiu",
    "county": "/o/wuyishan",
    "stop": "/o/tongmu",
    "route": "/r/wanli-chadao-rock",
    "list": "/list#p.da-hong-pao~o.tongmu~r.wanli-chadao-rock~p.gone",
}
TWELVE = [
    *[
        ("product", key)
        for key in ("da-hong-pao", "rou-gui", "jian-zhan", "pucheng-bao-jiu", "zhenghe-gongfu", "pucheng-da-mi")
    ],
    *[("place", key) for key in ("wuyishan", "tongmu", "shuiji-kiln")],
    *[("route", key) for key in ("minyue-wuyi", "wanli-chadao-rock", "minjiang-suyuan")],
]
BUDGET = 150_000
IN_VIEW = """window.inView = image => {
    const box = image.getBoundingClientRect();
    return box.top < innerHeight && box.bottom > 0 && box.width > 0;
}"""


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the release that travels with the program, with an operator in its footer."""
    folder = tmp_path_factory.mktemp("site") / "out"
    catalogue = Store(resources.builtin_store()).open_shown().catalogue
    assert catalogue is not None
    build(catalogue, replace(Settings(), origin=Origin(operator="示例公司", icp="闽ICP备00000000号-1")), folder)
    catalogue.close()
    return folder


def at(language: str, path: str) -> str:
    """A page's path in a language."""
    return path if language == "zh-CN" else f"/{language}{path}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_page_is_free_of_barriers_errors_and_foreign_requests(
    phone: Watched, base: str, language: str
) -> None:
    axe = Axe()
    for kind, path in KINDS.items():
        phone.page.goto(f"{base}{at(language, path)}")
        if kind == "list":
            expect(phone.page.locator("#list[data-shown='3']")).to_be_attached()
        found = axe.run(phone.page)
        assert found.violations_count == 0, f"{kind} {language}\n{found.generate_report()}"
        facts = phone.page.evaluate(
            """() => ({
                lang: document.documentElement.lang,
                wide: document.documentElement.scrollWidth,
                small: [...document.querySelectorAll("a, summary")].filter(link => {
                    const box = link.getBoundingClientRect();
                    return box.width > 1 && !link.closest(".skip") && (box.height < 43.5 || box.width < 43.5);
                }).map(link => link.outerHTML.slice(0, 120)),
            })"""
        )
        assert facts == {"lang": language, "wide": PHONE["width"], "small": []}, f"{kind} {language}"
    assert phone.complaints == []
    assert {urlsplit(url).netloc for url in phone.requests} == {urlsplit(base).netloc}


def test_the_page_for_what_is_missing_is_free_of_barriers_too(phone: Watched, base: str) -> None:
    phone.page.goto(f"{base}/404.html")
    found = Axe().run(phone.page)
    assert found.violations_count == 0, found.generate_report()
    assert phone.complaints == []


def test_a_visitor_walks_from_the_cup_to_the_place_to_the_route_and_to_another_product(
    phone: Watched, base: str
) -> None:
    page = phone.page
    page.goto(f"{base}/en/p/da-hong-pao")
    page.get_by_role("link", name="See the origin: Wuyishan City").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Wuyishan City")
    page.get_by_role("link", name="Ten-Thousand-Li Tea Road").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ten-Thousand-Li Tea Road")
    expect(page.locator("svg[role=img]")).to_have_attribute(
        "aria-label", "Schematic map of the route: " + page.locator("h1").inner_text()
    )
    page.locator(".stops .chips a").first.click()
    assert "/en/p/" in page.url


def test_the_language_is_chosen_by_address(phone: Watched, base: str) -> None:
    phone.page.goto(f"{base}/p/da-hong-pao")
    phone.page.locator("summary").click()
    phone.page.get_by_role("link", name="日本語").click()
    assert urlsplit(phone.page.url).path == "/ja/p/da-hong-pao/"
    expect(phone.page.locator("html")).to_have_attribute("lang", "ja")


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_twelve_things_of_a_list_are_shown_with_a_way_to_each_stop(phone: Watched, base: str, language: str) -> None:
    page = phone.page
    page.goto(list_link(base, TWELVE, language, "k1"))
    expect(page.locator("#list[data-shown='12']")).to_be_attached()
    assert page.locator(".entry").count() == 12
    hrefs = page.locator(".entry").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert hrefs[0] == at(language, "/p/da-hong-pao/")
    ways = page.locator(".halts .pill").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    assert len(ways) >= 3 + 5 + 4 + 7
    assert all(way.startswith("geo:2") for way in ways)
    expect(page.locator("#unknown")).to_be_hidden()
    expect(page.locator("#adults")).to_be_visible()
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert not any("da-hong-pao~" in url or "%7E" in url for url in phone.requests if "#" not in url)
    assert phone.complaints == []


def test_what_a_list_names_and_is_not_here_is_skipped_with_a_word(phone: Watched, base: str) -> None:
    page = phone.page
    page.goto(f"{base}/en/list#p.gone~x.y~p.__proto__~p.%E0%A4%A~p.rou-gui~p.<img src=x>")
    expect(page.locator("#list[data-shown='1']")).to_be_attached()
    expect(page.locator("#unknown")).to_have_text("Not found here: 4. It may no longer be on show.")
    page.evaluate("location.hash = ''")
    expect(page.locator("#said")).to_contain_text("There is no list in this address")
    assert page.locator(".entry").count() == 0
    assert phone.complaints == []


def test_without_javascript_every_page_is_whole_and_the_list_explains_itself(browser: Browser, base: str) -> None:
    with browser.new_context(viewport=PHONE, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{base}{list_path('en')}#p.rou-gui")
        expect(page.locator("noscript p")).to_contain_text("Showing the list needs JavaScript")
        page.get_by_role("link", name="Begin at the home page").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Wuyi Shanshui")
        page.locator(".doors a").first.click()
        page.locator(".tile a").first.click()
        expect(page.locator("svg.map")).to_be_visible()
        page.locator("summary").click()
        expect(page.get_by_role("link", name="한국어")).to_be_visible()


def test_the_first_view_on_a_fine_screen_is_light(browser: Browser, base: str, out: Path) -> None:
    with browser.new_context(viewport=PHONE, device_scale_factor=3) as context:
        page = context.new_page()
        page.add_init_script(IN_VIEW)
        for kind, path in KINDS.items():
            page.goto(f"{base}/en{path}")
            if kind == "list":
                expect(page.locator("#painting[data-places]")).to_be_attached()
            # Not wait_for_function: it evaluates its predicate in the page, where the site's own policy forbids eval.
            page.evaluate(
                """() => Promise.all([...document.images].filter(inView).map(image =>
                    image.complete || new Promise(done => image.addEventListener("load", done))))"""
            )
            seen = page.evaluate(
                """() => [location.pathname + "/index.html",
                    ...[...document.querySelectorAll("link[rel=stylesheet]")].map(link => new URL(link.href).pathname),
                    ...[...document.images].filter(image => inView(image) && !image.currentSrc.startsWith("data:"))
                        .map(image => new URL(image.currentSrc).pathname),
                    ...performance.getEntriesByType("resource").filter(entry => /scroll|media/.test(entry.name) &&
                        document.querySelector("#painted")).map(entry => new URL(entry.name).pathname)]"""
            )
            heavy = sum((out / path.strip("/")).stat().st_size for path in set(seen))
            assert heavy < BUDGET, f"{kind}: {heavy} bytes"


def test_the_footer_names_the_operator_and_leads_the_filing_number_to_its_register(phone: Watched, base: str) -> None:
    phone.page.goto(f"{base}/")
    expect(phone.page.locator("footer")).to_contain_text("示例公司")
    filing = phone.page.get_by_role("link", name="闽ICP备00000000号-1")
    expect(filing).to_have_attribute("href", "https://beian.miit.gov.cn/")
