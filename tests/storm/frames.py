"""Frames of touches as no hand makes them and some drivers do, told by a seed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Literal

Kind = Literal["press", "move", "stay", "release"]
MOST = 10
"""Fingers that may be down at once."""
FAR = (-(10**6), -5000, -1, 0, 10**4, 10**6)
"""Coordinates beyond any glass."""


@dataclass(frozen=True, slots=True)
class Point:
    """What a frame says of one finger: its id, what it did, and where in the window's pixels."""

    id: int
    kind: Kind
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame of one touch screen (`screen` 0 or 1); without points the touch is cancelled."""

    screen: int
    points: tuple[Point, ...]


class Storm:
    """Frames over a glass of `width` x `height` pixels; the same seed gives the same frames.

    In `orderly` weather each finger begins, moves and ends, and no frame leaves one out that is down; ids have gaps all the
    same. Otherwise fingers are left out, begin twice, end without having begun, and stay where they never were.
    """

    def __init__(self, seed: str, width: int, height: int) -> None:
        self._dice = Random(seed)
        self._width, self._height = width, height
        self._down: tuple[dict[int, tuple[int, int]], ...] = ({}, {})
        self.orderly = True

    def frames(self) -> Iterator[Frame]:
        """Frame after frame, without end."""
        dice = self._dice
        while True:
            self.orderly = dice.random() < 0.6
            ids = dice.choice((range(3), range(MOST), range(0, 60, 7), (0, 2, 5, 31, 2**20)))
            screen = 1 if dice.random() < 0.1 else 0
            for _ in range(dice.randrange(5, 80)):
                frame = self._frame(screen, tuple(ids))
                if frame.points or dice.random() < 0.2:
                    yield frame
            yield self._lifted(screen) if dice.random() < 0.7 else self._cancelled(screen)

    def _frame(self, screen: int, ids: tuple[int, ...]) -> Frame:
        dice, down = self._dice, self._down[screen]
        if dice.random() < 0.01:
            return self._cancelled(screen)
        points = []
        for finger in sorted({*ids, *down}, key=lambda _: dice.random()):
            if finger not in down:
                if len(down) < MOST and dice.random() < 0.25:
                    points.append(self._point(screen, finger, "press"))
                elif not self.orderly and dice.random() < 0.05:
                    points.append(self._point(screen, finger, dice.choice(("move", "stay", "release"))))
            elif not self.orderly and dice.random() < 0.3:
                if dice.random() < 0.2:
                    points.append(self._point(screen, finger, "press"))
            else:
                kinds: tuple[Kind, ...] = ("move", "move", "move", "stay", "release")
                points.append(self._point(screen, finger, dice.choice(kinds)))
        return Frame(screen, tuple(points))

    def _point(self, screen: int, finger: int, kind: Kind) -> Point:
        dice, down = self._dice, self._down[screen]
        at = down.get(finger) if kind in ("stay", "release") or dice.random() < 0.2 else None
        if at is None and finger in down and dice.random() < 0.5:
            x, y = down[finger]
            at = (x + dice.randrange(-40, 41), y + dice.randrange(-40, 41))
        if at is None:
            at = (dice.randrange(self._width), dice.randrange(self._height))
            if dice.random() < 0.03:
                at = (dice.choice(FAR), dice.choice((*FAR, at[1])))
        if kind == "release":
            down.pop(finger, None)
        elif kind == "press" or finger in down:
            down[finger] = at
        return Point(finger, kind, *at)

    def _lifted(self, screen: int) -> Frame:
        return Frame(screen, tuple(self._point(screen, finger, "release") for finger in tuple(self._down[screen])))

    def _cancelled(self, screen: int) -> Frame:
        self._down[screen].clear()
        return Frame(screen, ())
