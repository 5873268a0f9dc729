"""Every page in millimetres: every language, text size and orientation, high contrast, reach, and a small tablet.

`make pages` runs all of this and names each small target; `make test` those that cover each choice (`covering.py`). The run's
summary counts pages, failures and warnings.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.base.languages import LANGUAGES
from kiosk.settings import Panel
from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import Station, settle, stations
from tests.ui import page_rules
from tests.ui.conftest import SETTINGS, TALL, WIDE, Opener
from tests.ui.covering import covering
from tests.ui.ruler import Glass, look

TABLET, UPRIGHT, LARGE = (1280, 800), (800, 1280), (2160, 3840)
PANELS = {TALL: Panel(), WIDE: Panel(), LARGE: Panel(), TABLET: Panel(diagonal_in=10.1, lower_edge_mm=900)}
PANELS[UPRIGHT] = PANELS[TABLET]
TEXT = {"normal": 0, "large": 1, "largest": 2}
ENDS = {"normal": 0, "largest": 2}
UPRIGHT_AND_ACROSS = {"tall": TALL, "wide": WIDE}
SPOKEN: dict[str, str] = {language: language for language in LANGUAGES}
SEEN = {"zh-CN": "zh-CN", "en": "en"}
"""In whose pages the colours are looked at: they are the same in every language."""

Ease = Callable[[Kiosk], None]
Further = Callable[[Kiosk, Glass], list[str]]


def nothing(kiosk: Kiosk, glass: Glass) -> list[str]:
    """No further fault."""
    return []


class Walk:
    """A walk through every page in one way of seeing it; it is counted in the summary of the run (tests/conftest.py)."""

    def __init__(self, opener: Opener, tell: Callable[[str, object], None]) -> None:
        self._opener = opener
        self._tell = tell

    def __call__(
        self,
        size: tuple[int, int],
        language: str,
        ease: Ease,
        further: Further = nothing,
        data: Path | None = None,
        stations: Callable[[Kiosk], Sequence[Station]] = stations,
    ) -> None:
        """Fail with every fault of every page: of the showroom's own content, or of the release in `data`."""
        panel = PANELS[size]
        shown = {"data": data} if data else {}
        kiosk = self._opener(size, replace(SETTINGS, panel=panel), **shown)
        per_mm = math.hypot(*size) / (panel.diagonal_in * 25.4)
        faults: list[str] = []
        small: list[str] = []
        walked = stations(kiosk)
        for at, station in enumerate(walked):
            if at < 2:  # the first station ends the visit; from the second on one visit walks through all the others
                begin(kiosk, language, ease)
            station.reach(kiosk)
            settle(kiosk.window)
            found, warnings = measured(kiosk, per_mm, language, further)
            for _ in range(3):
                if not found:
                    break
                kiosk.window.grabWindow()  # a list lays its entries out with the next frame; this is one
                settle(kiosk.window)
                found, warnings = measured(kiosk, per_mm, language, further)
            faults += [f"{station.name}: {fault}" for fault in found]
            small += [f"{station.name}: {warning}" for warning in warnings]
        self._tell("walk", {"pages": len(walked), "failures": len(faults), "warnings": len(small), "small": small})
        assert not faults, f"{len(faults)} faults\n" + "\n".join(faults)


def measured(kiosk: Kiosk, per_mm: float, language: str, further: Further) -> tuple[list[str], list[str]]:
    """The faults and the warnings of the page on show, as words alone: no item may be held when its page goes."""
    glass = look(kiosk.window, per_mm)
    if not glass.texts:
        return ["the page has no words"], []
    wrong, warnings = page_rules.targets(glass)
    wrong += [*page_rules.actions(glass), *page_rules.words(glass), *page_rules.glyphs(glass, language)]
    return [*wrong, *further(kiosk, glass)], warnings


@pytest.fixture
def walk(opened: Opener, record_property: Callable[[str, object], None]) -> Walk:
    """A walk through every page."""
    return Walk(opened, record_property)


def begin(kiosk: Kiosk, language: str, ease: Ease) -> None:
    """Begin a visit with a language and a way of seeing."""
    kiosk.visit.reset()
    kiosk.visit.touched()
    kiosk.visit.choose_language(language)
    ease(kiosk)


def stands_out(kiosk: Kiosk, glass: Glass) -> list[str]:
    """Every word and icon that stands out too little from what is behind it; the first scene has no high contrast."""
    return page_rules.contrast(glass, kiosk.visit.contrast and kiosk.visit.present)


@covering(language=SPOKEN, size=UPRIGHT_AND_ACROSS, text=TEXT)
def test_every_page_can_be_touched_and_read(walk: Walk, size: tuple[int, int], language: str, text: int) -> None:
    walk(size, language, lambda kiosk: kiosk.visit.choose_text_size(text), stands_out if language in SEEN else nothing)


@covering(language=SEEN, size=UPRIGHT_AND_ACROSS)
def test_in_high_contrast_every_word_and_icon_stands_out_from_what_is_behind_it(
    walk: Walk, size: tuple[int, int], language: str
) -> None:
    walk(size, language, lambda kiosk: kiosk.visit.choose_contrast(True), stands_out)


@covering(
    language=SPOKEN,
    view={f"{way}-{words}": (size, text) for way, size in UPRIGHT_AND_ACROSS.items() for words, text in ENDS.items()},
)
def test_a_seated_visitor_reaches_everything(walk: Walk, language: str, view: tuple[tuple[int, int], int]) -> None:
    size, text = view

    def low(kiosk: Kiosk) -> None:
        kiosk.visit.choose_reach(True)
        kiosk.visit.choose_text_size(text)

    def reached(kiosk: Kiosk, glass: Glass) -> list[str]:
        asleep = not kiosk.visit.present
        return [] if asleep else page_rules.reach(glass, size[1], PANELS[size].lower_edge_mm)

    walk(size, language, low, reached)


@covering(language=SPOKEN, text=ENDS)
def test_a_counter_tablet_stays_usable(walk: Walk, language: str, text: int) -> None:
    walk(TABLET, language, lambda kiosk: kiosk.visit.choose_text_size(text))


@pytest.mark.parametrize(
    "language", ["en", *(pytest.param(language, marks=pytest.mark.exhaustive) for language in ("zh-CN", "ko"))]
)
def test_a_large_panel_is_laid_out_as_the_home_one(walk: Walk, language: str) -> None:
    walk(LARGE, language, lambda kiosk: None)
