"""Trees and what lives among mountains: pines, bamboo, bushes, banks with reeds, birds."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.mountains import PINE
from assets.art.paper import INK, Colour, line_noise, mix, noise, smoothstep

BARK: Colour = (92, 74, 62)


def pine(sheet: Sheet, x: float, y: float, tall: float, seed: int, tone: float = 0.8, lean: float = 0.25) -> None:
    """A pine from its foot at (x, y): a leaning trunk of dry strokes, needles in flat clouds."""
    random = np.random.default_rng(seed)
    trunk = [
        (x, y),
        (x + lean * tall * 0.15, y - tall * 0.35),
        (x + lean * tall * 0.55, y - tall * 0.62),
        (x + lean * tall * 0.75, y - tall),
    ]
    sheet.dry(
        trunk, tall * 0.075, seed, colour=mix(BARK, INK, 0.45), tone=tone, wet=0.75, press=(1, 0.85, 0.6, 0.3), body=0.8
    )
    for k in range(7):
        share = 0.42 + 0.58 * k / 6
        side = 1 if k % 2 else -1
        at = (x + lean * tall * share * 0.75, y - tall * share)
        reach = tall * (0.42 - 0.26 * share + 0.1 * random.uniform(0, 1))
        end = (at[0] + side * reach, at[1] - tall * random.uniform(-0.04, 0.1))
        sheet.ink(
            [at, ((at[0] + end[0]) / 2, at[1] - tall * 0.03), end],
            tall * 0.022,
            seed + k,
            colour=mix(BARK, INK, 0.5),
            tone=tone,
            press=(1, 0.7, 0.3),
        )
        for j in range(3):
            cx = at[0] + (end[0] - at[0]) * (0.45 + 0.32 * j)
            cy = at[1] + (end[1] - at[1]) * (0.45 + 0.32 * j) - tall * 0.025
            needles(sheet, cx, cy, tall * random.uniform(0.075, 0.1), seed * 7 + k * 5 + j, tone)


def needles(
    sheet: Sheet, cx: float, cy: float, size: float, seed: int, tone: float = 0.8, colour: Colour = PINE
) -> None:
    """A flat cloud of pine needles: a pale wash under fans of fine lines."""
    random = np.random.default_rng(seed)
    sheet.haze(cx, cy, size * 1.1, size * 0.42, colour, 0.34 * tone, seed=seed)
    for k in range(13):
        angle = np.pi + np.pi * (k + random.uniform(-0.3, 0.3)) / 12
        end = (cx + size * 1.15 * np.cos(angle), cy + size * 0.75 * np.sin(angle))
        sheet.ink(
            [(cx, cy), end],
            max(1.1, size * 0.07),
            seed + k,
            colour=mix(colour, INK, 0.3),
            tone=tone,
            press=(1, 0.7, 0.2),
            curved=False,
            dry=0.1,
        )


def bamboo(
    sheet: Sheet, x: float, y: float, tall: float, seed: int, tone: float = 0.7, colour: Colour = (84, 108, 82)
) -> None:
    """A stem of bamboo from its foot at (x, y), joint by joint, with leaves hanging in threes."""
    random = np.random.default_rng(seed)
    joints = int(random.integers(5, 8))
    bend = random.uniform(-0.1, 0.1)
    at = (x, y)
    for k in range(joints):
        to = (x + bend * tall * ((k + 1) / joints) ** 2, y - tall * (k + 1) / joints)
        sheet.ink(
            [at, (to[0], to[1] + tall * 0.012)],
            max(2.0, tall * 0.022 * (1 - 0.5 * k / joints)),
            seed + k,
            colour=colour,
            tone=tone,
            press=(1.1, 0.85, 1.1),
            curved=False,
        )
        if k >= 1:
            side = random.choice([-1, 1])
            for j in range(int(random.integers(3, 6))):
                root = (to[0] + side * j * tall * 0.035, to[1] - tall * 0.015 * j)
                angle = np.pi / 2 - side * random.uniform(0.2, 1.25)
                long = tall * random.uniform(0.09, 0.15)
                end = (root[0] + long * np.cos(angle), root[1] + long * np.sin(angle))
                sheet.ink(
                    [root, end],
                    max(2.0, tall * 0.02),
                    seed * 3 + k * 9 + j,
                    colour=mix(colour, INK, random.uniform(0, 0.5)),
                    tone=tone,
                    press=(0.2, 1, 0.7, 0.05),
                    curved=False,
                )
        at = to


def bush(sheet: Sheet, cx: float, cy: float, size: float, seed: int, colour: Colour = PINE, tone: float = 0.7) -> None:
    """A round bush, as tea grows: a wash and many dabs, paler on top."""
    random = np.random.default_rng(seed)
    sheet.haze(cx, cy - size * 0.25, size * 0.72, size * 0.42, colour, 0.4 * tone, seed=seed)
    count = int(18 + size * 0.5)
    angle, away = random.uniform(0, 2 * np.pi, count), np.sqrt(random.uniform(0, 1, count))
    points = np.stack([cx + size * 0.85 * away * np.cos(angle), cy - size * 0.3 + size * 0.5 * away * np.sin(angle)], 1)
    sheet.dots(np.asarray(points, np.float32), max(3.0, size * 0.2), seed, colour=mix(colour, INK, 0.35), tone=tone)


def bank(sheet: Sheet, y: float, cx: float, left: float, right: float, seed: int, tone: float = 0.5) -> None:
    """A low bank in the water between `left` and `right`, highest at `cx`, with bushes and reeds."""
    random = np.random.default_rng(seed)
    x0, x1 = max(0, int(left)), min(sheet.width, int(right))
    top, bottom = int(y - 80), min(sheet.height, int(y + 60))
    window = (slice(top, bottom), slice(x0, x1))
    height, width = bottom - top, x1 - x0
    x = np.arange(x0, x1, dtype=np.float32)
    part = np.where(x < cx, (x - left) / max(1, cx - left), (right - x) / max(1, right - cx))
    ridge = y - 34 * np.clip(part, 0, 1) ** 0.7 + 4 * line_noise(width, seed, 30)
    down = np.arange(top, bottom, dtype=np.float32)[:, None] - ridge[None, :]
    mask = np.clip(down / 1.5 + 0.5, 0, 1) * smoothstep(46, 4, np.asarray(down, np.float32))
    mottle = noise("mottle", height, width, seed)
    ends = smoothstep(0.02, 0.45, np.asarray(part, np.float32))[None, :]
    sheet.glaze(window, mix(PINE, INK, 0.3), mask * ends * tone * (0.55 + 0.5 * mottle))
    for _ in range(int((right - left) / 26)):
        at = random.uniform(max(left, 0), min(right, sheet.width))
        near = int(np.clip(at - x0, 0, width - 1))
        bush(
            sheet,
            at,
            float(ridge[near]) + 4,
            random.uniform(7, 17) * (0.5 + 0.5 * float(part[near])),
            int(at),
            tone=tone * min(1.0, 0.25 + 2 * float(part[near])),
        )


def birds(sheet: Sheet, cx: float, cy: float, size: float, seed: int) -> None:
    """A few birds far off, two strokes each."""
    random = np.random.default_rng(seed)
    for k in range(3):
        x, y = (
            cx + size * 2.6 * (k - 1) + random.uniform(-size, size),
            cy - k * size * 0.55 + random.uniform(-size, size) * 0.5,
        )
        wide = size * random.uniform(0.5, 0.8)
        sheet.ink(
            [(x - wide, y - wide * 0.35), (x - wide * 0.4, y - wide * 0.5), (x, y)],
            1.8,
            seed + k,
            tone=0.5,
            press=(0.2, 1, 0.6),
        )
        sheet.ink(
            [(x, y), (x + wide * 0.5, y - wide * 0.55), (x + wide, y - wide * 0.2)],
            1.8,
            seed + k + 9,
            tone=0.5,
            press=(0.6, 1, 0.2),
        )
