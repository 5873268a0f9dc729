"""What is written in the pictures: real characters of the repository's own face, upright, inside the picture."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest
from fontTools.ttLib import TTFont

from assets.art import lettering
from assets.art.brush import Sheet

ART = Path(lettering.__file__).parent


def written() -> set[str]:
    """Every Chinese character that stands in the painters' code (they describe themselves in English)."""
    texts = [
        node.value
        for file in ART.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    return {mark for text in texts for mark in text if "\u4e00" <= mark <= "\u9fff"}


def test_every_character_that_is_painted_is_in_the_kai_face() -> None:
    known = TTFont(lettering.KAI).getBestCmap()
    marks = written()
    assert {"酒", "茶", "米"} <= marks
    assert not [mark for mark in sorted(marks) if ord(mark) not in known]


def test_two_characters_do_not_look_alike_and_are_the_same_every_time() -> None:
    shapes = {mark: lettering.shape(mark, 48, 0.012) for mark in ("茶", "酒", "问")}
    assert np.array_equal(shapes["茶"], lettering.shape("茶", 48, 0.012))
    for one, other in (("茶", "酒"), ("酒", "问"), ("问", "茶")):
        assert float(np.abs(shapes[one] - shapes[other]).mean()) > 0.1


def test_a_column_is_written_from_top_to_bottom_about_its_middle() -> None:
    sheet = Sheet(120, 300)
    lettering.column(sheet, "茶油", 60, 150, 80, 3)
    rows = np.flatnonzero((sheet.cover > 0.3).any(axis=1))
    assert abs((rows[0] + rows[-1]) / 2 - 150) < 6
    assert 140 < rows[-1] - rows[0] < 170
    upper, lower = Sheet(120, 300), Sheet(120, 300)
    lettering.column(upper, "茶", 60, 108, 80, 3)
    lettering.column(lower, "油", 60, 192, 80, 3)
    assert float(np.minimum(sheet.cover, upper.cover).sum()) > 0.85 * float(upper.cover.sum())
    assert float(np.minimum(sheet.cover, lower.cover)[150:].sum()) > 0.7 * float(lower.cover.sum())


def test_a_character_that_would_leave_the_picture_is_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        lettering.character(Sheet(60, 60), "茶", 50, 30, 40, 1)
