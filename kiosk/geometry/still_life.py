"""How what was collected is set out on the paper of a hanging scroll: the one rule, for the screen and for the phone.

Lengths are shares of the paper's width, from its upper left corner; the paper is RATIO times as high as it is wide. What
stands (a product) is painted at the foot of a square sheet and takes its place on the ground, tall things behind, small
ones before them; views (places, routes) lie behind everything, smaller and fainter the farther they are.

The screen asks `composed`. The phone, which has no Python, is given `table`: the places of every number of things, and
how what has a stature is put into a place. tests/origin/test_still_life_on_the_phone.py holds the two together.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

SCROLL = (760, 1080)
"""Width and height of the painted scroll, assets/pieces/hanging-scroll.webp, in units."""
PAPER = (92, 148, 576, 806)
"""Where its paper is: left, top, width, height, in units."""
RATIO = PAPER[3] / PAPER[2]
MOST = 12
"""Things that a scroll has a place for."""
THING_FOOT = 0.02
"""How far above its sheet's lower edge a thing stands, a share of the sheet's height; as in Theme."""
VIEW = 2 / 3
"""Height of a view, a share of its width."""
VIEW_STATURE = 0.0
STATURES = {"liquor": 1.14, "wellness": 1.0, "tea": 0.94}
"""How tall the things of a zone stand beside those of another, by the zone's tone: a jar, a mushroom, a cup."""
USUAL_STATURE = 1.0
SEAL = 0.058
"""Width of a county's seal."""
SEALS = (
    *((0.022, 1.08), (0.925, 1.06), (0.022, 0.94), (0.022, 0.04), (0.925, 0.92)),
    *((0.022, 0.80), (0.022, 0.18), (0.925, 0.78), (0.022, 0.32), (0.022, 0.66)),
)
"""Where seals of counties stand, left and top, the first first: as collectors leave them, along the edges."""
STAMP = (0.765, 0.63, 0.16)
"""Where the visitor presses the seal: left, top, side."""
INSCRIPTION = (0.95, 0.06, 0.52)
"""Right and top of what is written, and how far down it may reach."""
LETTERS = (0.106, 0.041, 0.035)
"""How large the title, the day and the place are written where there is room."""
RANKS = (
    *((1,), (1, 1), (1, 2), (2, 2), (2, 3), (3, 3), (3, 4), (2, 3, 3), (3, 3, 3), (3, 3, 4), (3, 4, 4), (4, 4, 4)),
)
"""How many things stand in each rank, the farthest first, for one thing and more."""
SIDES = (0.80, 0.66, 0.58, 0.53, 0.48, 0.44, 0.41, 0.41, 0.39, 0.38, 0.36, 0.34)
"""The side of a usual thing's sheet, for one thing and more."""


class Slot(NamedTuple):
    """A place on the paper: its middle, where its foot is, the width of what has a usual stature, how strong it is."""

    middle: float
    foot: float
    width: float
    strength: float


class Placed(NamedTuple):
    """One thing in its place: which it is of those that were given, its picture's rectangle, and how strong it is (0-1)."""

    which: int
    left: float
    top: float
    width: float
    height: float
    strength: float


def stature(kind: str, tone: str) -> float:
    """How tall a thing of this kind (product, goods, place, …) stands, in the zone of that tone; VIEW_STATURE for a view."""
    return STATURES.get(tone, USUAL_STATURE) if kind in ("product", "goods") else VIEW_STATURE


def standing(count: int) -> tuple[Slot, ...]:
    """The places of `count` (1 to MOST) things that stand, the farthest first."""
    ranks, side = RANKS[count - 1], SIDES[count - 1]
    slots = []
    for at, many in enumerate(ranks):
        near = at / max(1, len(ranks) - 1) if len(ranks) > 1 else 0.5
        foot = 1.30 - 0.17 * (len(ranks) - 1 - at) if len(ranks) > 1 else 1.26
        left, right = (0.02, 0.93) if (len(ranks) - at) % 2 == 0 else (0.07, 0.98)
        first, last = left + side / 2, right - side / 2
        for place in range(many):
            share = place / (many - 1) if many > 1 else (0.34, 0.72)[at % 2] if len(ranks) > 1 else 0.46
            lower = 0.018 * ((place + at) % 2)
            slots.append(Slot(first + (last - first) * share, foot + lower, side * (0.96 + 0.04 * near), 1.0))
    return tuple(slots)


def views(count: int, alone: bool) -> tuple[Slot, ...]:
    """The places of `count` (1 to MOST) views, the farthest first; `alone` when nothing stands before them."""
    far, near = (0.74, 1.30) if alone else (0.72, 0.98)
    widest = max(0.46, 0.98 - 0.09 * count) if alone else max(0.42, 0.92 - 0.10 * count)
    pale, strong = (0.55, 1.0) if alone else (0.40, 0.66)
    slots = []
    for at in range(count):
        part = at / (count - 1) if count > 1 else 0.6 if alone else 0.8
        width = widest * (0.66 + 0.34 * part) if count > 1 else widest
        foot = far + (near - far) * part
        right = 0.99 if foot - VIEW * width > STAMP[1] else max(0.74, 0.01 + width)
        first, last = 0.01 + width / 2, right - width / 2
        share = (0.04, 0.96, 0.5)[at % 3] if count > 1 else 0.5
        slots.append(Slot(first + (last - first) * share, foot, width, pale + (strong - pale) * part))
    return tuple(slots)


def composed(statures: Sequence[float]) -> tuple[Placed, ...]:
    """Where things of these statures stand, at most MOST of them, the farthest first, as they are laid on one another."""
    given = list(enumerate(statures))[:MOST]
    far = [(index, tall) for index, tall in given if tall == VIEW_STATURE]
    stood = sorted(((index, tall) for index, tall in given if tall != VIEW_STATURE), key=lambda one: -one[1])
    placed = []
    for (index, _), slot in zip(far, views(len(far), not stood) if far else (), strict=True):
        placed.append(_laid(index, slot, slot.width, VIEW, 0))
    for (index, tall), slot in zip(stood, standing(len(stood)) if stood else (), strict=True):
        placed.append(_laid(index, slot, slot.width * tall, 1, THING_FOOT))
    return tuple(placed)


def table() -> dict[str, object]:
    """All of this as numbers, for a program that cannot ask: of each count of things their places."""
    counts = range(1, MOST + 1)
    return {
        "scroll": SCROLL,
        "paper": PAPER,
        "most": MOST,
        "foot": THING_FOOT,
        "view": VIEW,
        "seal": SEAL,
        "seals": SEALS,
        "stamp": STAMP,
        "inscription": INSCRIPTION,
        "letters": LETTERS,
        "standing": [[_rounded(slot) for slot in standing(count)] for count in counts],
        "views": [[_rounded(slot) for slot in views(count, False)] for count in counts],
        "viewsAlone": [[_rounded(slot) for slot in views(count, True)] for count in counts],
    }


def _laid(index: int, slot: Slot, width: float, shape: float, sunk: float) -> Placed:
    height = width * shape
    left = min(max(0.0, slot.middle - width / 2), 1 - width)
    return Placed(index, left, slot.foot - height * (1 - sunk), width, height, slot.strength)


def _rounded(slot: Slot) -> list[float]:
    return [round(number, 4) for number in slot]
