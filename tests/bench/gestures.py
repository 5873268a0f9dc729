"""A tap as a visitor feels it: what answers the finger going down, and what follows when it is lifted."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from tests.bench.apps import Stage
from tests.bench.frame_buffer import COLOUR, COLUMNS, STEP, Mask, Observation, Rect, mask, observe

HOLD_S = 0.12
"""How long a finger stays down at least."""
QUIET_S = 0.3
"""A page that has not changed for so long is finished."""
LIMIT_S = 4.0
NO_ANSWER_S = 2.0
"""A page that has not begun after so long does not come."""
NO_RESULT_S = 0.8
LEAST = 0.02
"""A page begins when so much of the screen outside of what was tapped is another."""
MARGIN = 16
ABOUT = (320, 500)
"""Width and height of what was tapped, where it shows no pressed look."""
THERE = 0.5
"""A page is there when so much of what becomes different is nearer to how it ends than to how it was."""


class NoAnswer(Exception):
    """A tap that changed nothing: the page is not the one that was expected."""


@dataclass(frozen=True, slots=True)
class Tap:
    """Seconds from the finger going down, or being lifted, to what is seen; None where it was not."""

    pressed: float | None
    """Down to the pressed look."""
    first: float | None
    """Lifted to the first change outside of what was tapped."""
    there: float | None
    """Lifted to most of the new page being seen, whatever still moves over it."""
    finished: float | None
    """Lifted to the last change; None when it did not come to rest."""
    control: Rect
    """What was tapped, by its pressed look."""
    look_ms: float


def tap(stage: Stage, at: tuple[int, int], region: Rect | None = None) -> Tap:
    """Put a finger on a place of the screen, lift it, and look what happens until it is over.

    With a `region` only what is seen there counts as an answer. Raises NoAnswer when nothing follows.
    """
    stage.pointer.move(*at)
    observe(stage.screen, 0.05, 1.0, wait_s=0.05)
    down = time.perf_counter()
    pressing = observe(stage.screen, 0.06, 0.4, stage.pointer.press, wait_s=HOLD_S)
    time.sleep(max(0.0, down + HOLD_S - time.perf_counter()))
    control = pressed_rect(pressing, at)
    lifted = 0.0

    def release() -> None:
        nonlocal lifted
        lifted = time.perf_counter()
        stage.pointer.release()

    grown = Rect(control.x - MARGIN, control.y - MARGIN, control.width + 2 * MARGIN, control.height + 2 * MARGIN)
    where = mask(stage.screen.header, region, grown)
    least, wait_s = (LEAST, NO_ANSWER_S) if region is None else (0.0, NO_RESULT_S)
    seen = observe(stage.screen, QUIET_S, LIMIT_S, release, wait_s, where, least)
    first = seen.first(where, least)
    if first is None:
        raise NoAnswer(f"nothing follows a tap at {at}")
    there = seen.nearer(where, THERE)
    over = seen.last if region is None else seen.settled(where)
    return Tap(
        pressed=pressing.changes[0].at - down if pressing.changes else None,
        first=first - lifted,
        there=there - lifted if there else None,
        finished=over - lifted if over and seen.quiet else None,
        control=control,
        look_ms=seen.look_ms,
    )


def pressed_rect(pressing: Observation, at: tuple[int, int]) -> Rect:
    """Where the pressed look changed the screen; a rectangle about the finger where it did not, or changed too much."""
    about = Rect(at[0] - ABOUT[0] // 2, at[1] - ABOUT[1] // 2, *ABOUT)
    if not pressing.changes:
        return about
    other: Mask = (pressing.changes[-1].picture ^ pressing.before) & COLOUR != 0
    rows, columns = np.nonzero(other.any(1))[0], np.nonzero(other.any(0))[0]
    if not rows.size or other.sum() > other.size * 0.4:
        return about
    left, right = int(columns[0]) * COLUMNS, int(columns[-1]) * COLUMNS + COLUMNS
    top, bottom = int(rows[0]) * STEP, int(rows[-1]) * STEP + STEP
    return Rect(left, top, right - left, bottom - top)


def plain_tap(
    stage: Stage, at: tuple[int, int], quiet_s: float = 0.12, least: float = LEAST, wait_s: float = NO_ANSWER_S
) -> Observation:
    """A tap that is only a way to somewhere: returns when another page is at rest, or soon when none comes."""
    stage.pointer.move(*at)
    time.sleep(0.005)

    def act() -> None:
        stage.pointer.press()
        time.sleep(0.01)
        stage.pointer.release()

    return observe(stage.screen, quiet_s, LIMIT_S, act, wait_s, mask(stage.screen.header), least)
