"""Cups, bowls and dishes of clay and porcelain, with their colours and those of tea. Positions and sizes in pixels.

Each stands with its mouth at `top` (or its middle at `cy`) and is `half` pixels from its middle to its side.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter

from assets.art.brush import Sheet
from assets.art.outline_shapes import Points, oval, smooth, turned
from assets.art.paper import Array, Colour, mix, noise

PORCELAIN: Colour = (222, 224, 214)
CELADON: Colour = (164, 192, 172)
CLAY: Colour = (150, 92, 66)
PURPLE_CLAY: Colour = (112, 72, 60)
TENMOKU: Colour = (46, 38, 38)
WOOD: Colour = (142, 104, 72)
BAMBOO: Colour = (190, 160, 108)
AMBER: Colour = (214, 140, 58)
ORANGE: Colour = (206, 112, 46)
RED: Colour = (172, 64, 40)
GOLD: Colour = (222, 172, 78)
GREEN_TEA: Colour = (206, 212, 136)


def gleam(sheet: Sheet, points: Points, size: float, seed: int, strength: float = 0.5) -> None:
    """A soft light on glaze or glass along `points`."""
    line = smooth(points)
    window, at, height, width = sheet.window(line, size * 3)
    mask = np.zeros((height, width), np.float32)
    ys, xs = np.clip(at[:, 1].astype(int), 0, height - 1), np.clip(at[:, 0].astype(int), 0, width - 1)
    mask[ys, xs] = 1
    glow = np.asarray(gaussian_filter(mask, max(2.2, size * 0.7)))
    glow /= glow.max() + 1e-6
    sheet.body(window, (255, 252, 246), glow * strength * (1 + 0.3 * noise("mottle", height, width, seed)))


def thrown(
    sheet: Sheet,
    cx: float,
    profile: Points,
    colour: Colour,
    seed: int,
    *,
    second: Colour | None = None,
    tone: float = 1.0,
    line: float = 3.0,
    shade: float = 0.6,
    tilt: float = 0.16,
    light: tuple[float, float] = (-0.8, -0.35),
) -> Array:
    """Something thrown on the wheel: a wash, a broken contour; returns its outline."""
    outline = turned(cx, profile, tilt)
    sheet.wash(outline, colour, seed, second=second, tone=tone, shade=shade, edge=0.9, light=light)
    sheet.contour(outline, line, seed + 1, tone=0.6)
    return outline


def mouth(
    sheet: Sheet,
    cx: float,
    y: float,
    half: float,
    colour: Colour,
    seed: int,
    fill: Colour | None = None,
    *,
    tilt: float = 0.2,
    lip: float = 0.06,
    level: float = 0.12,
) -> None:
    """The mouth of a vessel seen from a little above, with what is in it."""
    sheet.wash(oval(cx, y, half, half * tilt), colour, seed, tone=1.0, light=(0.3, 0.9), edge=0.5, rim=0.6)
    inner = half * (1 - lip)
    if fill is not None:
        surface = oval(cx, y + half * tilt * level, inner * 0.96, inner * tilt * 0.86)
        sheet.wash(
            surface,
            fill,
            seed + 1,
            tone=1.0,
            light=(0.4, 0.8),
            shade=0.45,
            edge=0.4,
            rim=0.5,
            second=mix(fill, (255, 244, 214), 0.25),
        )
        gleam(
            sheet,
            [(cx - inner * 0.55, y + half * tilt * 0.25), (cx - inner * 0.1, y + half * tilt * 0.5)],
            half * 0.035,
            seed,
            0.4,
        )
    sheet.contour(oval(cx, y, half, half * tilt), 2.4, seed + 2, tone=0.6, lost=0.25)


def cup(
    sheet: Sheet,
    cx: float,
    top: float,
    half: float,
    seed: int,
    tea: Colour | None,
    body: Colour = PORCELAIN,
    deep: float = 0.95,
) -> None:
    """A small round cup on its foot."""
    depth = half * deep
    sheet.shadow(cx, top + depth * 1.06, half * 1.1)
    profile = [
        (half, top),
        (half * 0.95, top + depth * 0.4),
        (half * 0.66, top + depth * 0.84),
        (half * 0.48, top + depth * 0.94),
        (half * 0.46, top + depth * 1.04),
    ]
    thrown(sheet, cx, profile, body, seed, line=2.4, shade=0.75, tilt=0.2)
    mouth(sheet, cx, top, half, mix(body, (250, 248, 240), 0.35), seed + 5, tea, tilt=0.26)


def bowl(
    sheet: Sheet,
    cx: float,
    top: float,
    half: float,
    seed: int,
    fill: Colour | None,
    body: Colour,
    second: Colour | None = None,
    deep: float = 0.72,
) -> None:
    """A wide bowl."""
    depth = half * deep
    sheet.shadow(cx, top + depth * 1.04, half * 0.95)
    profile = [
        (half, top),
        (half * 0.94, top + depth * 0.3),
        (half * 0.66, top + depth * 0.76),
        (half * 0.4, top + depth * 0.94),
        (half * 0.38, top + depth * 1.03),
    ]
    thrown(sheet, cx, profile, body, seed, second=second, shade=0.65)
    mouth(sheet, cx, top, half, mix(body, (90, 80, 70), 0.15), seed + 5, fill, tilt=0.2)


def dish(
    sheet: Sheet, cx: float, cy: float, half: float, seed: int, body: Colour = PORCELAIN, band: Colour | None = None
) -> None:
    """A shallow dish seen from above."""
    tall = half * 0.36
    sheet.shadow(cx, cy + half * 0.34, half * 1.02, half * 0.13)
    thrown(
        sheet,
        cx,
        [(half, cy), (half * 0.82, cy + half * 0.14), (half * 0.5, cy + half * 0.2)],
        body,
        seed,
        line=2.4,
        shade=0.75,
        tilt=0.34,
    )
    sheet.wash(
        oval(cx, cy, half, tall), mix(body, (252, 250, 244), 0.3), seed + 3, tone=0.8, light=(0.4, 0.8), edge=0.6
    )
    sheet.contour(oval(cx, cy, half, tall), 2.6, seed + 4, lost=0.25)
    sheet.contour(oval(cx, cy + 3, half * 0.76, tall * 0.7), 1.8, seed + 5, tone=0.35)
    if band is not None:
        sheet.contour(oval(cx, cy + 1, half * 0.92, tall * 0.9), 4.0, seed + 6, colour=band, tone=0.8, lost=0.1)
