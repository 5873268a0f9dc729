"""A house of two to eight zones: each has its door, none is covered, cut or too small for a finger."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.settings import Panel
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items, settle
from tests.ui import page_rules, second_pack
from tests.ui.conftest import SETTINGS, Opener
from tests.ui.ruler import Glass, Mark, between, kind, look

GLASSES = {(1080, 1920): Panel(), (1920, 1080): Panel(), (1440, 1080): Panel(diagonal_in=19)}
GLASSES[(800, 1280)] = Panel(diagonal_in=10.1, lower_edge_mm=900)
GLASSES[(720, 1280)] = GLASSES[(800, 1280)]
SEEN = {2: ((1080, 1920), (1920, 1080)), 3: ((720, 1280), (1440, 1080)), 5: ((1080, 1920), (1440, 1080))}
SEEN |= {6: ((800, 1280), (1920, 1080)), 7: ((720, 1280), (1440, 1080)), 8: ((1080, 1920), (1920, 1080))}
"""How many zones, and the two glasses on which they are looked at."""
LEAST_MM = 20.0
TABLET_MM = 15.0
"""What a door measures at least on a small tablet whose page is brought down within reach: there its room is a hand's."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One store for every count: their pictures are the same."""
    return tmp_path_factory.mktemp("zones") / "data"


def doors_of(glass: Glass) -> list[Mark]:
    """The doors on the glass."""
    return [press for press in glass.presses if kind(press.item) == "ZoneDoor"]


def faults(kiosk: Kiosk, per_mm: float, language: str, least: float) -> list[str]:
    """What is wrong with the doors on the home page."""
    glass = look(kiosk.window, per_mm)
    found, _ = page_rules.targets(glass)
    wrong = [*found, *page_rules.actions(glass), *page_rules.words(glass), *page_rules.glyphs(glass, language)]
    doors = doors_of(glass)
    for at, door in enumerate(doors):
        width, height = glass.mm(door.rect.width()), glass.mm(door.rect.height())
        if min(width, height) < least:
            wrong.append(f"{door.name} is {width:.0f} x {height:.0f} mm")
        wrong += [f"{door.name} lies on {other.name}" for other in doors[:at] if between(door.rect, other.rect) < 0]
    return wrong


@pytest.mark.parametrize("zones", SEEN)
def test_each_of_so_many_zones_has_a_door_to_touch(opened: Opener, made: Path, tmp_path: Path, zones: int) -> None:
    compile_pack(second_pack.written(tmp_path / "pack", zones), Store(made))
    for size in SEEN[zones]:
        panel = GLASSES[size]
        kiosk = opened(size, replace(SETTINGS, panel=panel), made)
        per_mm = math.hypot(*size) / (panel.diagonal_in * 25.4)
        wrong = []
        for language, text, reach in (("zh-CN", 0, False), ("en", 0, False), ("en", 2, False), ("zh-CN", 1, True)):
            kiosk.visit.choose_language(language)
            kiosk.visit.choose_text_size(text)
            kiosk.visit.choose_reach(reach)
            settle(kiosk.window)
            assert len(doors_of(look(kiosk.window, per_mm))) == zones
            least = TABLET_MM if reach and panel.diagonal_in < 12 else LEAST_MM
            found = faults(kiosk, per_mm, language, least)
            wrong += [f"{size} {language} {text} {reach}: {fault}" for fault in found]
        assert not wrong, "\n".join(wrong)


def test_what_the_pack_has_none_of_has_no_door(opened: Opener, made: Path, tmp_path: Path) -> None:
    folder = second_pack.written(tmp_path / "pack", 2)
    lone = folder / "zones" / "empty.toml"
    lone.write_text('order = 9\ntone = "tea"\nname = { zh-CN = "空" }\nsummary = { zh-CN = "示例" }\n', "utf-8")
    info = (folder / "pack.toml").read_text("utf-8")
    (folder / "pack.toml").write_text(info[: info.index("[map]")], "utf-8")
    compile_pack(folder, Store(made))
    kiosk = opened(data=made)
    kiosk.visit.choose_language("en")
    settle(kiosk.window)
    told = {mark.name.split(",")[0] for mark in look(kiosk.window, 1).presses}
    assert {"Kiln", "Pale Wares", "Search"} <= told
    assert not any(word in name for name in told for word in ("outes", "story", "map", "ooms", "空", "choose"))
    kinds = {kind(item) for item in items(kiosk.window.contentItem())}
    assert not kinds & {"RoutesEntry", "ChooseEntry"}
    kiosk.visit.open("zone", "kiln")
    settle(kiosk.window)
    assert not kiosk.showroom.zone.seasonal
    assert "MonthWheel" not in {kind(item) for item in items(kiosk.window.contentItem())}
