"""How large each code stands on the glass: the same numbers for the pages that show it and for the proof at publish.

All sides are whole pixels with the quiet zone inside; a unit is a 1080th of the glass's short side, as in Theme.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from kiosk.geometry import qr_code
from kiosk.geometry.qr_code import QUIET

LEAST = 4
"""Physical pixels of a module, below which phones begin to fail."""
SIDES: dict[str, tuple[int, int, int, int]] = {
    "product": (234, 300, 30, 57),
    "place": (234, 300, 30, 57),
    "route": (260, 300, 30, 57),
    "list": (376, 512, 50, 85),
    "second": (180, 200, 20, 45),
    "opened": (300, 310, 40, 75),
    "goods": (234, 300, 30, 57),
    "maker": (234, 300, 30, 57),
    "buy": (300, 310, 40, 75),
    "booking": (300, 310, 40, 75),
}
"""For each kind of code: its least side in units, the most that its page has room for, and what is wished between them, the
larger of so many millimetres and so many modules of LEAST pixels.

`second` is the small code beside a number, `opened` the same code in its sheet. `buy` is a way to buy a packet and `booking`
where an event is booked: addresses of others, which are longer than ours.
"""
REACH = 10
"""A phone reads a code from about ten times its side."""


class Glass(NamedTuple):
    """A panel: pixels as it stands, and the diagonal of the picture in inches."""

    width: int
    height: int
    diagonal_in: float

    @property
    def unit(self) -> float:
        """Pixels of a 1080th of the short side."""
        return min(self.width, self.height) / 1080

    @property
    def per_mm(self) -> float:
        """Pixels in a millimetre."""
        return math.hypot(self.width, self.height) / (self.diagonal_in * 25.4)


GLASS = Glass(1080, 1920, 43.0)
"""The panel where nobody has said which it is: the one of the settings' defaults."""


def side(kind: str, glass: Glass) -> int:
    """Pixels along one side of a code of `kind` (a key of SIDES) on `glass`."""
    least, most, mm, modules = SIDES[kind]
    wish = max(math.ceil(mm * glass.per_mm), LEAST * modules)
    return math.floor(max(least * glass.unit, min(most * glass.unit, wish)))


def step(pixels: int, modules: int) -> int:
    """Pixels of one module when a code of `modules` (quiet zone included) stands in a square of `pixels`; whole."""
    return pixels // modules if modules else 0


def stands(kind: str, text: str, glass: Glass) -> bool:
    """Whether the code of `kind` for `text` has modules on `glass` that a phone can tell apart."""
    return step(side(kind, glass), qr_code.side(text)) >= LEAST


def reading_mm(step: int, modules: int, glass: Glass) -> int:
    """From how far a phone reads a code of `modules` (quiet zone included) drawn `step` pixels each, millimetres."""
    return round(step * (modules - 2 * QUIET) / glass.per_mm * REACH)
