"""The page in a real browser as large as a phone: nothing cut, nothing small, every language, and a network that goes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, FilePayload, Route, ViewportSize, expect

from kiosk.base.languages import LANGUAGES
from kiosk.photographs.phone.phone_events import Arrived
from kiosk.photographs.phone.phone_words import words
from kiosk.photographs.phone.upload_limits import UploadLimits
from tests.origin.browser import PHONE, Watched, chromium
from tests.photographs.phone.open_page import OpenPage, open_page

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("browser")]
SMALL: ViewportSize = {"width": 360, "height": 640}
FACTS = """() => ({
    lang: document.documentElement.lang,
    wide: document.documentElement.scrollWidth,
    small: [...document.querySelectorAll("button, .act")].filter(each => {
        const box = each.getBoundingClientRect();
        return box.width && (box.height < 44 || box.width < 44);
    }).map(each => each.outerHTML.slice(0, 120)),
})"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all."""
    with chromium() as started:
        yield started


@pytest.fixture
def page(tmp_path: Path) -> Iterator[OpenPage]:
    """A page that takes three photographs."""
    with open_page(tmp_path / "private", UploadLimits(spare=1, number=3)) as opened:
        yield opened


@contextmanager
def phone(browser: Browser, opened: OpenPage, language: str, size: ViewportSize = PHONE) -> Iterator[Watched]:
    """A phone on the page."""
    with browser.new_context(viewport=size, locale=language) as context:
        watched = Watched(context)
        watched.page.goto(opened.url)
        yield watched


def files(how_many: int, size: int = 1000) -> list[FilePayload]:
    """Photographs, as far as the page can tell."""
    return [
        {"name": f"IMG_{at}.HEIC", "mimeType": "image/heic", "buffer": bytes([at]) * size} for at in range(how_many)
    ]


@pytest.mark.parametrize("size", [PHONE, SMALL], ids=lambda size: f"{size['width']}x{size['height']}")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_free_of_barriers_and_errors_whatever_it_says(
    browser: Browser, page: OpenPage, language: str, size: ViewportSize
) -> None:
    with phone(browser, page, language, size) as watched:
        wanted = {"lang": language, "wide": size["width"], "small": []}
        assert watched.page.evaluate(FACTS) == wanted
        assert Axe().run(watched.page).violations_count == 0
        album = watched.page.locator("#album").evaluate("each => each.parentNode.getBoundingClientRect().bottom")
        assert album < size["height"]
        watched.page.set_input_files("#album", files(4))
        for number in (1, 2, 3):
            assert page.event(Arrived).number == number
        page.companion.tell((1, ""))
        page.companion.tell((2, "heic-photo"))
        said = watched.page.locator("li .said")
        expect(said.nth(0)).to_have_text(words(language)["kept"])
        expect(said.nth(1)).to_have_text(words(language)["refused"]["heic-photo"])
        expect(said.nth(2)).to_have_text(words(language)["checking"])
        expect(said.nth(3)).to_have_text(words(language)["refused"]["too-many"].format(number=3))
        assert watched.page.evaluate(FACTS) == wanted
        found = Axe().run(watched.page)
        assert found.violations_count == 0, found.generate_report()
        assert [each for each in watched.complaints if "409" not in each] == []
        assert {urlsplit(url).netloc for url in watched.requests if url.startswith("http")} == {
            urlsplit(page.url).netloc
        }


def test_the_language_can_be_changed_while_photographs_are_coming(browser: Browser, page: OpenPage) -> None:
    with phone(browser, page, "fr-FR") as watched:
        expect(watched.page.locator("h1")).to_have_text(words("en")["title"])
        watched.page.set_input_files("#album", files(1, 3_000_000))
        for tag in LANGUAGES:
            watched.page.click(f"#languages button[lang={tag}]")
            expect(watched.page.locator("h1")).to_have_text(words(tag)["title"])
            expect(watched.page.locator(f"#languages button[lang={tag}]")).to_have_attribute("aria-pressed", "true")
        assert page.event(Arrived).name == "IMG_0.HEIC"


def test_a_network_that_goes_is_said_and_the_photograph_goes_on_where_it_was(browser: Browser, page: OpenPage) -> None:
    with phone(browser, page, "zh-CN") as watched:
        at: list[str] = []

        def fail_at_first(route: Route) -> None:
            at.append(route.request.url)
            if 2 <= len(at) <= 7:
                route.abort("connectionreset")
            else:
                route.continue_()

        watched.page.route("**/part*", fail_at_first)
        watched.page.set_input_files("#album", files(1, 700_000))
        said = watched.page.locator("li .said")
        expect(said).to_contain_text("网络断了", timeout=30_000)
        assert "at=0" in at[0]
        assert {each[each.index("at=") :] for each in at[1:]} == {"at=262144"}
        whole = len(at)
        watched.page.click("li button")
        expect(said).to_have_text(words("zh-CN")["checking"], timeout=30_000)
        assert page.event(Arrived).name == "IMG_0.HEIC"
        assert len(at) - whole > 3, "after it was cut the parts are smaller"
    assert (page.folder / "1.part").stat().st_size == 700_000


def test_keys_reach_everything_in_the_order_of_the_page(browser: Browser, page: OpenPage) -> None:
    with phone(browser, page, "en") as watched:
        reached = []
        for _ in range(7):
            watched.page.keyboard.press("Tab")
            reached.append(watched.page.evaluate("document.activeElement.id || document.activeElement.lang"))
        assert reached == ["camera", "album", *LANGUAGES]


def test_a_record_with_place_for_one_photograph_says_so(browser: Browser, tmp_path: Path) -> None:
    with (
        open_page(tmp_path / "private", UploadLimits(spare=1, number=1)) as opened,
        phone(browser, opened, "en") as one,
    ):
        expect(one.page.locator("#most")).to_contain_text("One photograph")
        assert one.page.get_attribute("#album", "multiple") is None


def test_a_browser_without_scripts_is_told_to_use_another(browser: Browser, page: OpenPage) -> None:
    with browser.new_context(viewport=PHONE, locale="ja", java_script_enabled=False) as context:
        plain = context.new_page()
        plain.goto(page.url)
        assert "標準のブラウザー" in plain.content()
