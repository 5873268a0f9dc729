"""Walls of brick and of cut stone, paving, and what arches are seen under."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art.paper import Colour
from assets.art.still.canvas import fbm, step
from assets.art.still.coat import coat, tint
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones
from assets.art.still.plaster import bricks
from assets.art.still.site import Finish, Measure

GREY_BRICK: Tones = ((196, 186, 174), (146, 138, 132), (92, 88, 90))
RED_BRICK: Tones = ((206, 150, 122), (160, 106, 86), (104, 72, 66))
GRANITE: Tones = ((214, 206, 192), (164, 158, 150), (106, 104, 106))
FLAGS: Tones = ((224, 214, 196), (188, 178, 162), (132, 126, 122))
DUST: Tones = ((226, 206, 172), (188, 166, 134), (136, 120, 104))


def laid(
    tones: Tones, tall: float, long: float, joint_colour: Colour, moss: float = 0.5
) -> Callable[[View, Measure], None]:
    """Answers the painter of courses `tall` by `long` metres, each stone a little different, moss in the damp."""

    def paint(view: View, at: Measure) -> None:
        joint, own = bricks(view, at, tall, long)
        cloud = fbm(at.across / 3.4 + at.dice * 31, at.up / 2.2, 71, 3)
        texture = np.clip(1 + 0.2 * own + 0.2 * cloud, 0.3, 2)
        loads = (0.72, 0.55, 0.55)
        coat(view, at, tones, loads, (0.42, 0.2), texture=texture, edge=0.22, hard=0.75)
        seen = step(-0.9, 0.7, cloud)
        tint(view, at, 1.0, joint * (0.06 + 0.5 * seen), joint_colour)
        streak = step(0.2, 1.3, fbm(at.across / 0.6 + at.dice * 9, at.up / 4.5, 73, 2)) * step(3.5, 0, at.tall - at.up)
        tint(view, at, streak, 0.3, tones[2])
        if moss:
            green = step(0.4, 1.4, fbm(at.across / 1.2, at.up / 0.9, 74, 3) + 0.7 * step(1.6, 0, at.up))
            tint(view, at, green, 0.5 * moss, (122, 134, 92), 0.15)

    return paint


def paving_paint(view: View, at: Measure) -> None:
    """Slabs of stone underfoot, worn pale in the middle of the way, lost at its ends."""
    stone = max(0.6, 6.5 * at.unit)
    row = at.up / stone + 0.05 * fbm(at.across / 2, at.up / 2, 81, 2)
    line = np.floor(row)
    slab = at.across / (2.1 * stone) + 0.37 * line + 0.1 * np.sin(line * 7.7)
    own = fbm(np.floor(slab) * 3.3 + line, line * 2.7, 82, 1)
    joint = np.maximum(
        step(0.12, 0.02, np.minimum(row % 1, 1 - row % 1)), 0.8 * step(0.06, 0.01, np.minimum(slab % 1, 1 - slab % 1))
    )
    wear = fbm(at.across / 4, at.up / 3, 83, 3)
    rim = np.minimum(np.minimum(at.across, at.long - at.across), np.minimum(at.up, at.tall - at.up))
    keep = step(0.0, 1.6, rim + 0.5 * wear)
    load = at.load * keep
    tint(view, at, keep, load * np.clip(0.5 + 0.1 * own + 0.12 * wear, 0.1, 1), FLAGS[0])
    tint(view, at, keep * step(0.1, 1.4, wear), 0.3, FLAGS[1], 0.15)
    tint(view, at, keep * view.cast, 0.62, (140, 138, 140), 0.1)
    tint(view, at, keep * np.clip(view.crevice, 0, 1), 0.4, FLAGS[2])
    tint(view, at, 1.0, load * joint * step(0.0, 1.1, fbm(at.across / 3, at.up / 2, 84, 2)) * 0.5, (120, 114, 108))


def dust_paint(view: View, at: Measure) -> None:
    """Trodden earth underfoot, grass at its ends, lost there."""
    wear = fbm(at.across / 5, at.up / 3, 91, 3)
    rim = np.minimum(np.minimum(at.across, at.long - at.across), np.minimum(at.up, at.tall - at.up))
    keep = step(0.0, 2.6, rim + 0.9 * wear)
    tint(view, at, keep, 0.55 * np.clip(1 + 0.25 * wear, 0.2, 2), DUST[0])
    tint(view, at, keep * step(0.2, 1.4, wear), 0.3, DUST[1], 0.15)
    tint(view, at, keep * view.cast, 0.6, (142, 132, 126), 0.1)
    tint(view, at, keep * np.clip(view.crevice, 0, 1), 0.4, DUST[2])
    grass = step(0.4, 1.3, fbm(at.across / 3, at.up / 2, 93, 3) + 0.6 * step(4, 0.5, rim))
    tint(view, at, keep * grass, 0.45, (152, 164, 112), 0.15)


BRICK = Finish(laid(GREY_BRICK, 0.16, 0.46, (92, 86, 84), 0.6))
CLAY_BRICK = Finish(laid(RED_BRICK, 0.16, 0.46, (104, 72, 64), 0.4))
ASHLAR = Finish(laid(GRANITE, 0.34, 0.95, (104, 100, 98), 0.7))
CARVED = Finish(laid(GRANITE, 5.0, 9.0, (104, 100, 98), 0.2))
PAVING = Finish(paving_paint, drawn=False, casts=False)
TRODDEN = Finish(dust_paint, drawn=False, casts=False)
