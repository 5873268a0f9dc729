"""The painting of a list on a phone is the painting that hung in the showroom."""

from __future__ import annotations

import base64
import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from kiosk import resources
from kiosk.geometry.still_life import PAPER, RATIO, SCROLL, STAMP, composed, stature
from kiosk.origin.origin_link import list_link
from kiosk.origin.site.build import build
from kiosk.release.store import Store
from kiosk.settings import Settings
from tests.origin.browser import PHONE, Watched

pytestmark = pytest.mark.xdist_group("site")
LISTS = {
    "one": [("product", "da-hong-pao")],
    "views": [("place", "wuyishan"), ("route", "minyue-wuyi"), ("place", "tongmu")],
    "twelve": [
        *[("product", key) for key in ("da-hong-pao", "pucheng-bao-jiu", "jianou-zhui-li", "jian-zhan")],
        *[("place", "wuyishan"), ("product", "wufu-bai-lian"), ("product", "songxi-green-tea"), ("place", "tongmu")],
        *[("product", key) for key in ("jianyang-ju-you", "pucheng-gui-hua", "rou-gui")],
        ("route", "minyue-wuyi"),
    ],
}
TONES = {"da-hong-pao": "tea", "jian-zhan": "tea", "songxi-green-tea": "tea", "rou-gui": "tea"} | {
    "pucheng-bao-jiu": "liquor"
}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the release that travels with the program."""
    out: Path = tmp_path_factory.mktemp("site") / "out"
    catalogue = Store(resources.builtin_store()).open_shown().catalogue
    assert catalogue is not None
    build(catalogue, Settings(), out)
    catalogue.close()
    return out


@pytest.fixture
def phone(browser: Browser) -> Iterator[Watched]:
    """A phone's window."""
    with browser.new_context(viewport=PHONE, device_scale_factor=2) as context:
        yield Watched(context)


def painted(page: Page) -> Image.Image:
    """The picture that the page made."""
    expect(page.locator("#painting")).to_be_visible()
    source = page.locator("#painted").get_attribute("src") or ""
    return Image.open(io.BytesIO(base64.b64decode(source.partition(",")[2]))).convert("RGB")


def on_paper(picture: Image.Image, left: float, top: float, width: float, height: float) -> Any:
    """A part of the paper, shape (height, width, 3), by shares of its width."""
    unit, x, y = PAPER[2] * 1.5, PAPER[0] * 1.5, PAPER[1] * 1.5
    box = (x + left * unit, y + top * unit, x + (left + width) * unit, y + (top + height) * unit)
    return np.asarray(picture.crop([round(each) for each in box]), np.float32)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", LISTS)
def test_things_stand_where_the_screen_has_them(phone: Watched, base: str, name: str) -> None:
    things = LISTS[name]
    phone.page.goto(list_link(base, things, "en"))
    picture = painted(phone.page)
    assert picture.size == (SCROLL[0] * 1.5, SCROLL[1] * 1.5)
    told = json.loads(phone.page.locator("#painting").get_attribute("data-places") or "")
    expected = composed([stature(kind, TONES.get(key, "wellness")) for kind, key in things])
    assert [row[0] for row in told] == [place.which for place in expected]
    for row, place in zip(told, expected, strict=True):
        assert row[1:] == pytest.approx(place[1:], abs=2e-4)
        assert place.top + place.height <= RATIO
    ground = on_paper(picture, 0.2, 1.0, 0.6, 0.3)
    assert ground.std() > 15, "nothing stands there"
    assert phone.complaints == []


def test_the_seal_is_there_when_it_was_pressed_with_the_day_on_which_it_was(phone: Watched, base: str) -> None:
    page = phone.page
    page.goto(list_link(base, LISTS["one"], "en"))
    bare = on_paper(painted(page), *STAMP, STAMP[2])
    page.goto(list_link(base, LISTS["one"], "en", sealed=date(2026, 11, 24)))
    expect(page.locator("#painting[data-sealed='true']")).to_be_attached()
    stamp = on_paper(painted(page), *STAMP, STAMP[2])

    def red(part: Any) -> float:
        return float(((part[..., 0] > 140) & (part[..., 1] < 90)).mean())

    assert red(bare) < 0.02
    assert red(stamp) > 0.4
    page.goto(f"{base}/en/list#p.da-hong-pao~s.269999")
    expect(page.locator("#painting[data-sealed='false']")).to_be_attached()
    assert phone.complaints == []


def test_the_painting_can_be_kept_without_any_server(phone: Watched, base: str) -> None:
    page = phone.page
    page.goto(list_link(base, LISTS["twelve"], "en"))
    painted(page)
    save = page.get_by_role("link", name="Save the painting")
    before = len(phone.requests)
    with page.expect_download() as kept:
        save.click()
    assert kept.value.suggested_filename == "my-list.jpg"
    with Image.open(kept.value.path()) as picture:
        assert picture.size == (1140, 1620)
    assert [url for url in phone.requests[before:] if not url.startswith("data:")] == []


def test_a_list_of_nothing_known_has_no_painting(phone: Watched, base: str) -> None:
    phone.page.goto(f"{base}/en/list#p.gone")
    expect(phone.page.locator("#list[data-shown='0']")).to_be_attached()
    expect(phone.page.locator("#painting")).to_be_hidden()
