"""The seal of the house as SVG: its letters as outlines, so that no phone needs our font."""

from __future__ import annotations

from functools import cache
from xml.sax.saxutils import escape

from kiosk import resources
from kiosk.base.colours import CARD, SEAL
from kiosk.geometry.letter_outlines import LetterOutlines

CELL, EDGE, BASELINE = 27, 5, 0.86
"""Of a letter: its em in units of the drawing, what is left around all, and how far down its line lies in its em."""


def seal_svg(letters: str) -> bytes:
    """A seal of up to four letters, as the screen has it: two columns for more than two letters, else one.

    Raises OSError when the program's font cannot be read.
    """
    across = 2 if len(letters) > 2 else 1
    rows = max(1, -(-len(letters) // across))
    width, height = 2 * EDGE + CELL * across, 2 * EDGE + CELL * rows
    font = _font()
    drawn = []
    for at, letter in enumerate(letters):
        left, top = EDGE + CELL * (at % across), EDGE + CELL * (at // across)
        baseline = top + CELL * BASELINE
        if font.has(letter):
            aside = (CELL - font.advance(letter) * CELL / font.em) / 2
            drawn.append(f'<path d="{font.path(letter, left + aside, baseline, CELL)}"/>')
        else:
            spot = f'x="{left + CELL / 2}" y="{baseline:.1f}" font-size="{CELL}" text-anchor="middle"'
            drawn.append(f'<text {spot} font-family="serif">{escape(letter)}</text>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<rect width="{width}" height="{height}" rx="8" fill="{SEAL}"/><g fill="{CARD}">{"".join(drawn)}</g></svg>'
    ).encode()


@cache
def _font() -> LetterOutlines:
    return LetterOutlines(resources.fonts() / "KioskKai-Regular.ttf")
