"""Tea made: the leaf in each of its forms, twisted, wiry, curled, flat, and heaps of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from assets.art.brush import Sheet
from assets.art.leaves import leaf
from assets.art.outline_shapes import placed
from assets.art.paper import INK, Colour, mix

ROASTED: Colour = (74, 60, 48)
Form = Callable[..., None]


def twisted(
    sheet: Sheet, x: float, y: float, long: float, turn: float, seed: int, colour: Colour = ROASTED, fat: float = 0.16
) -> None:
    """A made leaf, twisted lengthwise, with a paler edge where it is dry."""
    random = np.random.default_rng(seed)
    bend = random.uniform(-0.3, 0.3)
    shape = [(-0.5, 0), (-0.22, -bend), (0.05, -bend * 0.4), (0.3, bend * 0.7), (0.5, random.uniform(-0.15, 0.15))]
    line = placed(shape, x, y, long, turn)
    shade = mix(colour, INK, random.uniform(0, 0.55))
    sheet.ink(line, long * fat, seed, colour=shade, tone=1.2, press=(0.25, 1, 0.7, 0.95, 0.15), opaque=0.96, dry=0.1)
    sheet.ink(
        placed(shape[1:4], x, y - long * fat * 0.22, long, turn),
        long * fat * 0.24,
        seed + 1,
        colour=mix(colour, (226, 206, 168), 0.4),
        opaque=0.6,
        press=(0.2, 1, 0.3),
        dry=0.4,
    )


def curled(
    sheet: Sheet,
    x: float,
    y: float,
    long: float,
    turn: float,
    seed: int,
    colour: Colour = (108, 122, 76),
    fat: float = 0.2,
) -> None:
    """A made leaf curled like an eyebrow or a snail."""
    random = np.random.default_rng(seed)
    angle = np.linspace(0, random.uniform(2.6, 4.4), 9)
    radius = long * 0.34 * (1 - 0.09 * angle)
    line = np.stack([x + radius * np.cos(angle + turn), y + radius * 0.75 * np.sin(angle + turn)], 1)
    sheet.ink(
        np.asarray(line, np.float32),
        long * fat,
        seed,
        colour=mix(colour, INK, random.uniform(0, 0.4)),
        press=(0.3, 1, 0.9, 0.25),
        opaque=0.95,
        dry=0.1,
    )
    sheet.ink(
        np.asarray(line[2:6], np.float32),
        long * fat * 0.25,
        seed + 1,
        colour=mix(colour, (240, 232, 200), 0.5),
        opaque=0.5,
        press=(0.2, 1, 0.2),
    )


def needle(
    sheet: Sheet,
    x: float,
    y: float,
    long: float,
    turn: float,
    seed: int,
    colour: Colour = (60, 48, 42),
    tip: Colour | None = None,
) -> None:
    """A fine wiry leaf, with a golden or silver `tip`."""
    random = np.random.default_rng(seed)
    bend = random.uniform(-0.16, 0.16)
    line = placed([(-0.5, 0), (0, bend), (0.5, 0)], x, y, long, turn)
    sheet.ink(
        line,
        max(2.0, long * 0.09),
        seed,
        colour=mix(colour, INK, random.uniform(0, 0.4)),
        press=(0.5, 1, 0.2),
        opaque=0.95,
        dry=0.1,
    )
    if tip is not None:
        part = placed([(0.02, bend), (0.3, bend * 0.6), (0.5, 0)], x, y, long, turn)
        sheet.ink(part, max(2.0, long * 0.085), seed + 1, colour=tip, press=(0.4, 1, 0.3), opaque=0.9, dry=0.3)


def flat(
    sheet: Sheet, x: float, y: float, long: float, turn: float, seed: int, colour: Colour = (142, 136, 92)
) -> None:
    """A withered leaf, nearly flat, its edges rolled."""
    random = np.random.default_rng(seed)
    leaf(
        sheet,
        x - long * 0.5 * float(np.cos(turn)),
        y - long * 0.5 * float(np.sin(turn)),
        long,
        turn,
        seed,
        mix(colour, random.choice([(112, 104, 70), (168, 150, 96), (108, 96, 76)]), 0.5),
        broad=random.uniform(0.13, 0.22),
        bend=random.uniform(-0.2, 0.2),
        veins=3,
        line=0.6,
    )


def heap(
    sheet: Sheet,
    form: Form,
    cx: float,
    cy: float,
    rx: float,
    ry: float,
    count: int,
    long: float,
    seed: int,
    colours: Sequence[Colour] | None = None,
    **given: object,
) -> None:
    """A heap of `count` made leaves of one `form`, about `long` pixels each, within an ellipse, higher in the middle."""
    random = np.random.default_rng(seed)
    sheet.haze(cx, cy + ry * 0.3, rx * 0.95, ry * 0.9, (110, 104, 92), 0.5, seed=seed)
    away, angle = np.sqrt(random.uniform(0, 1, count)), random.uniform(0, 2 * np.pi, count)
    xs, ys = (
        cx + rx * away * np.cos(angle),
        cy + ry * away * np.sin(angle) - ry * 0.45 * (1 - away) * random.uniform(0.4, 1.2, count),
    )
    for k in np.argsort(ys):
        turn = random.normal(0, 0.75) + (np.pi if random.random() < 0.5 else 0)
        more = dict(given)
        if colours is not None:
            more["colour"] = colours[int(random.integers(len(colours)))]
        form(
            sheet, float(xs[k]), float(ys[k]), long * random.uniform(0.7, 1.25), float(turn), seed + int(k) * 3, **more
        )
