"""A showroom of another place, an invented ceramics museum: nothing that it shows or says is of anybody else's house."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QAccessible

from kiosk.origin.site.build import build
from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Hourglass, items, settle, stations
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.ui.conftest import SETTINGS, TALL, WIDE, Opener
from tests.ui.ruler import look
from tests.ui.second_pack import PACK
from tests.ui.simulated_finger import tree

ELSEWHERE = re.compile(
    r"武夷|闽|閩|南平|福州|建瓯|岩茶|山海|海誓|茶室|备茶|四扇门|\b(Wuyi|Nanping|Fuzhou|Fujian|Min|Shanshui)\b|Mountain–sea"
    r"|[Tt]ea rooms?\b|four doors"
)
"""Words of the showroom that the program was first made for."""


@pytest.fixture(scope="module")
def museum(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in which the ceramics museum has been published."""
    data = tmp_path_factory.mktemp("museum") / "data"
    compile_pack(PACK, Store(data))
    return data


def told(kiosk: Kiosk) -> set[str]:
    """Every word on the glass, drawn or told to assistive technology."""
    words = {mark.name for mark in look(kiosk.window, 1).texts}
    for here in tree(kiosk.window):
        words |= {here.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description)}
    return words


def foreign(kiosk: Kiosk, page: str) -> list[str]:
    """What of another house stands on the page on show."""
    return [f"{page}: {word}" for word in sorted(told(kiosk)) if ELSEWHERE.search(word)]


@pytest.mark.parametrize(("language", "size"), [("zh-CN", TALL), ("en", WIDE)], ids=["zh-CN", "en"])
def test_no_page_says_a_word_of_another_house(
    opened: Opener, museum: Path, glass: Hourglass, language: str, size: tuple[int, int]
) -> None:
    kiosk = opened(size, data=museum)
    found, walked = [], stations(kiosk)
    for station in walked:
        kiosk.visit.reset()
        if station.name != "attract":
            kiosk.visit.touched()
        kiosk.visit.choose_language(language)
        station.reach(kiosk)
        settle(kiosk.window)
        found += foreign(kiosk, station.name)
    kiosk.visit.reset()
    glass.day = glass.day.replace(hour=23)
    kiosk.opening.check()
    settle(kiosk.window)
    found += foreign(kiosk, "closed")
    assert len(walked) > 15
    assert any("云陶" in word for word in told(kiosk)), "the seal of the house itself"
    assert not found, "\n".join(found)


def test_without_a_release_the_calm_page_names_no_house(opened: Opener, museum: Path) -> None:
    kiosk = opened(data=museum)
    kiosk.visit.choose_language("zh-CN")
    if shown := kiosk.showroom.show(None):
        shown.close()
    settle(kiosk.window)
    assert not foreign(kiosk, "trouble")


def test_no_page_of_the_site_says_a_word_of_another_house(museum: Path, tmp_path: Path) -> None:
    shown = Store(museum).open_shown().catalogue
    assert shown is not None
    build(shown, SETTINGS, tmp_path / "site", date(2026, 12, 1))
    shown.close()
    pages = sorted((tmp_path / "site").rglob("*.html"))
    found = [
        f"{page.relative_to(tmp_path)}: {match.group(0)}"
        for page in pages
        if "/ja/" not in str(page) and "/ko/" not in str(page)
        if (match := ELSEWHERE.search(page.read_text("utf-8")))
    ]
    assert len(pages) > 30
    assert not found, "\n".join(found)


@pytest.mark.parametrize("elsewhere", [True, False], ids=["the museum", "the first house"])
def test_doors_and_hills_are_those_that_the_pack_chose(opened: Opener, museum: Path, elsewhere: bool) -> None:
    kiosk = opened(data=museum) if elsewhere else opened()
    shown = list(items(kiosk.window.contentItem()))
    sources = [qml_property(item, "source", QUrl).fileName() for item in shown if item.inherits("QQuickImage")]
    gates = [name for name in sources if "gate-" in name]
    assert gates
    assert all(name.startswith("plain-gate-") == elsewhere for name in gates)
    kiosk.visit.choose_contrast(True)
    settle(kiosk.window)
    drawn = [item for item in items(kiosk.window.contentItem()) if item.inherits("QQuickCanvasItem")]
    for manner in ("plain", "rolling"):
        chosen = [qml_property(item, manner, bool) for item in drawn if has_qml_property(item, manner)]
        assert chosen, manner
        assert set(chosen) == {elsewhere}, manner
