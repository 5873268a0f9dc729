"""The shop's pages in a real browser, as large as a phone, and its calendar files as our own server sends them."""

from __future__ import annotations

from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from kiosk.base.languages import LANGUAGES
from kiosk.origin.origin_link import list_link
from kiosk.origin.site.build import build
from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.settings import Settings
from tests.origin import shop_pack
from tests.origin.browser import PHONE, Watched
from tests.origin.shop_pack import BOX, DAY
from tests.origin.test_site_pages import at
from tests.origin.test_site_server import begun
from tests.publish import packs

pytestmark = pytest.mark.xdist_group("shop-pages")  # built once, one browser
PAGES = ("/", "/z/tea", "/z/tearoom", "/p/hong-pao", "/g/he", "/g/old", "/m/chang", "/events", "/primers/biao")
TARGETS = """() => ({
    lang: document.documentElement.lang,
    wide: document.documentElement.scrollWidth,
    small: [...document.querySelectorAll("a, summary")].filter(link => {
        const box = link.getBoundingClientRect();
        return box.width > 1 && !link.closest(".skip") && (box.height < 43.5 || box.width < 43.5);
    }).map(link => link.outerHTML.slice(0, 120)),
})"""


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the small shop; its scene is as light as those that axe is meant for."""
    folder = tmp_path_factory.mktemp("shop-pages")
    shop_pack.write(folder / "pack")
    (folder / "pack/media/scene.png").write_bytes(packs.png((246, 241, 230), (200, 360)))
    assert compile_pack(folder / "pack", Store(folder / "data")).id
    catalogue = shop_pack.opened(folder / "data")
    build(catalogue, Settings(), folder / "out", DAY)
    catalogue.close()
    return folder / "out"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_shop_is_free_of_barriers_errors_and_foreign_requests(
    phone: Watched, base: str, language: str
) -> None:
    axe = Axe()
    for path in PAGES:
        phone.page.goto(f"{base}{at(language, path)}")
        found = axe.run(phone.page)
        assert found.violations_count == 0, f"{path} {language}\n{found.generate_report()}"
        facts = phone.page.evaluate(TARGETS)
        assert facts == {"lang": language, "wide": PHONE["width"], "small": []}, f"{path} {language}"
    assert phone.complaints == []
    assert {urlsplit(url).netloc for url in phone.requests} == {urlsplit(base).netloc}


def test_a_visitor_goes_from_the_kind_to_the_packet_to_its_maker_and_back(phone: Watched, base: str) -> None:
    page = phone.page
    page.goto(f"{base}/en/p/hong-pao")
    page.get_by_role("link", name="Example gift box").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Example gift box")
    expect(page.locator(".price")).to_have_text("¥268.00 / box")
    expect(page.locator(".until")).to_have_text("Price valid until 31 Dec 2026")
    page.get_by_role("link", name="Example Tea Works").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Example Tea Works")
    page.get_by_role("link", name="Example tin").click()
    expect(page.locator(".price")).to_have_text("Please ask for the price")
    page.get_by_role("link", name="About Da Hong Pao").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Da Hong Pao")
    assert phone.complaints == []


def test_the_numbers_own_address_opens_the_packet(phone: Watched, base: str) -> None:
    phone.page.goto(f"{base}/ja/01/0{BOX}/10/L1")
    expect(phone.page.locator("h1")).to_have_text("Example gift box")
    expect(phone.page.locator(".code-picture")).to_have_count(2)


def test_what_is_on_is_followed_from_home_to_its_next_times(phone: Watched, base: str) -> None:
    page = phone.page
    page.goto(f"{base}/en/")
    expect(page.locator(".notice")).to_contain_text("Example: tea today")
    page.get_by_role("link", name="Example tasting").click()
    assert urlsplit(page.url).fragment == "pin"
    event = page.locator("#pin")
    expect(event.locator(".times").first.locator("li")).to_have_count(5)
    expect(event.locator("details li").first).to_be_hidden()
    event.get_by_text("More dates").click()
    expect(event.locator("details li").first).to_be_visible()
    expect(event.get_by_role("link", name="Add to the calendar")).to_have_attribute("href", "/en/events/pin.ics")


def test_a_list_shows_the_packets_and_makers_that_were_collected(phone: Watched, base: str) -> None:
    page = phone.page
    page.goto(list_link(base, [("goods", "he"), ("maker", "chang"), ("goods", "same"), ("goods", "jiu")], "en"))
    expect(page.locator("#list[data-shown='4']")).to_be_attached()
    expect(page.locator("#list-g .entry b")).to_have_text(
        ["Example gift box", "Example green tea, bag", "Example rice wine"]
    )
    expect(page.locator("#list-m .entry b")).to_have_text(["Example Tea Works"])
    expect(page.locator("#adults")).to_be_visible()
    expect(page.locator("#painting[data-places]")).to_be_attached()
    page.locator("#list-g .entry").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Example gift box")
    assert phone.complaints == []


def test_our_server_sends_a_calendar_as_one(out: Path) -> None:
    with begun(str(out)) as port:
        phone = HTTPConnection("127.0.0.1", port, timeout=10)
        for path in ("/events.ics", "/en/events/pin.ics"):
            phone.request("GET", path)
            answer = phone.getresponse()
            assert answer.read().startswith(b"BEGIN:VCALENDAR\r\n")
            assert answer.getheader("Content-Type") == "text/calendar; charset=utf-8"
        phone.close()
