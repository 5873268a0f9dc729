"""A thing on the map stands where it grows: in its own county, at one place in every language and text size."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QSizeF

from kiosk.base.languages import LANGUAGES
from kiosk.ui.app import Kiosk
from kiosk.ui.visitor.map_lists import PlacedThing
from tests.ui.conftest import TALL, WIDE, Opener

LETTERS = (32.0, 37.0, 42.0)
"""Of the names of counties, in the three text sizes, in pixels."""
SHEETS = {TALL: QSizeF(1057, 1292), WIDE: QSizeF(1096, 957)}


def arranged(kiosk: Kiosk, language: str, text: int, sheet: QSizeF) -> list[PlacedThing]:
    """The things as they stand on a sheet of this size that is written in this language and text size."""
    kiosk.visit.choose_language(language)
    upright, letters = language in ("zh-CN", "zh-TW", "ja"), LETTERS[text]
    here = "" if language.startswith("zh") else "You are here"
    faces = ("Kiosk Kai", "Kiosk Hei SC")
    kiosk.showroom.map.arrangement.arrange(
        sheet, 1.0, letters, 40.0, 9.0, upright, faces[0], letters * 0.8, faces[1], here, []
    )
    return [row for row in kiosk.showroom.map.arrangement.things.rows() if row.shown]


def middle(row: PlacedThing, sheet: QSizeF) -> tuple[float, float]:
    return row.thing.at[0] * sheet.width() + row.off[0], row.thing.at[1] * sheet.height() + row.off[1]


@pytest.mark.parametrize("size", [TALL, WIDE], ids=["tall", "wide"])
def test_things_stand_in_their_county_and_nowhere_else_in_another_language_or_text_size(
    opened: Opener, size: tuple[int, int]
) -> None:
    kiosk, sheet = opened(size), SHEETS[size]
    aspect = kiosk.showroom.map.aspect
    first: dict[str, tuple[float, float]] = {}
    for language in LANGUAGES:
        for text in range(3):
            things = arranged(kiosk, language, text, sheet)
            assert len(things) >= 18
            sites = [(spot.x, spot.y, spot.key) for spot in kiosk.showroom.map.spots.rows()]
            sites += [(*row.thing.at, row.thing.county) for row in things]
            for row in things:
                x, y = middle(row, sheet)
                at = (x / sheet.width(), y / sheet.height() * aspect)
                near = min((math.dist(at, (left, top * aspect)), key) for left, top, key in sites)
                assert near[1] == row.thing.county, f"{row.thing.called} stands in {near[1]}: {language}, size {text}"
                was = first.setdefault(row.thing.card.key, (x, y))
                assert math.dist(was, (x, y)) <= row.side / 2, f"{row.thing.called} wandered: {language}, size {text}"
