"""Letters of our font as SVG draws them."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools.pens.boundsPen import ControlBoundsPen
from fontTools.ttLib import TTFont

from kiosk import resources
from kiosk.geometry.letter_outlines import LetterOutlines

FONT = resources.fonts() / "KioskKai-Regular.ttf"


@pytest.fixture(scope="module")
def outlines() -> LetterOutlines:
    return LetterOutlines(FONT)


def test_a_letter_is_as_wide_high_and_many_as_the_font_has_it(outlines: LetterOutlines) -> None:
    font = TTFont(FONT)
    names, glyphs = font.getBestCmap(), font.getGlyphSet()
    for letter in "武夷瓷M8한":
        name = names[ord(letter)]
        pen = ControlBoundsPen(glyphs)
        glyphs[name].draw(pen)
        path = outlines.path(letter, 0, 0, outlines.em)
        numbers = [float(each) for each in "".join(" " if sign in "MLQZ" else sign for sign in path).split()]
        left, top, right, bottom = min(numbers[::2]), min(numbers[1::2]), max(numbers[::2]), max(numbers[1::2])
        assert (left, -bottom, right, -top) == pytest.approx(pen.bounds, abs=0.1), letter
        assert path.count("M") == path.count("Z") == font["glyf"][name].numberOfContours
        assert outlines.advance(letter) == font["hmtx"][name][0]


def test_a_letter_that_the_font_has_not_is_told(outlines: LetterOutlines) -> None:
    assert outlines.has("夷")
    assert not outlines.has("\U0001f600")
    assert not outlines.has(" ")


def test_what_is_no_such_font_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "a.ttf").write_bytes(b"no font at all, but long enough to be looked at")
    with pytest.raises(ValueError, match=r"a\.ttf"):
        LetterOutlines(tmp_path / "a.ttf")
