"""Jian bowls, lidded bowls and teapots. Positions and sizes in pixels."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter

from assets.art.brush import Sheet
from assets.art.outline_shapes import filled, oval, smooth, turned
from assets.art.paper import INK, Array, Colour, mix
from assets.art.vessels import AMBER, PORCELAIN, PURPLE_CLAY, TENMOKU, gleam, mouth, thrown


def jian_bowl(
    sheet: Sheet,
    cx: float,
    top: float,
    half: float,
    seed: int,
    tea: Colour | None = AMBER,
    *,
    spots: bool = False,
    froth: bool = False,
) -> None:
    """A Jian bowl: black glaze with hare's fur (or oil spots), an unglazed foot, a thin rim of rust."""
    depth = half * 1.02
    sheet.shadow(cx, top + depth * 1.14, half * 0.95)
    foot = turned(cx, [(half * 0.33, top + depth * 0.94), (half * 0.31, top + depth * 1.12)], 0.12)
    sheet.wash(foot, (122, 92, 74), seed + 40, tone=1.1, edge=0.8)
    profile = [
        (half, top),
        (half * 0.955, top + depth * 0.12),
        (half * 0.93, top + depth * 0.22),
        (half * 0.7, top + depth * 0.64),
        (half * 0.42, top + depth * 0.93),
        (half * 0.33, top + depth * 0.99),
    ]
    outline = turned(cx, profile, 0.16)
    sheet.wash(outline, TENMOKU, seed, second=(66, 48, 44), tone=1.35, shade=0.45, edge=0.8, light=(-0.7, -0.2))
    window, local, height, width = sheet.window(outline, 4)
    inside = np.asarray(gaussian_filter(filled([local], height, width), 1.2))
    x0, y0 = window[1].start, window[0].start
    fur: Array = np.zeros((height, width), np.float32)
    random = np.random.default_rng(seed)
    for _ in range(int(half * (0.8 if spots else 2.2))):
        at, start = random.uniform(-1, 1), random.uniform(0.0, 0.25 if not spots else 0.9)
        run = random.uniform(0.18, 0.72) * depth if not spots else 1
        t = np.linspace(0, 1, max(2, int(run)))
        xs = cx + at * half * 0.97 * (1 - 0.62 * (start + t * run / depth) ** 1.15) - x0
        ys = top + half * 0.14 * np.sqrt(max(0.0, 1 - at * at)) + start * depth * 0.8 + run * t - y0
        good = (xs > 1) & (xs < width - 2) & (ys > 1) & (ys < height - 2)
        strength = np.exp(-t * 2.0) * random.uniform(0.15, 0.8) * (0.5 + 0.5 * (1 - abs(at + 0.25)))
        fur[ys[good].astype(int), xs[good].astype(int)] = np.maximum(
            fur[ys[good].astype(int), xs[good].astype(int)], strength[good]
        )
    if spots:
        fur = np.asarray(gaussian_filter(fur, 3.0)) * 34
        sheet.body(window, (176, 172, 160), np.clip(fur, 0, 0.75) * inside)
    else:
        fur = np.asarray(gaussian_filter(fur, (1.6, 0.75))) * 2.4
        sheet.body(window, (190, 130, 70), np.clip(fur, 0, 0.85) * inside)
    gleam(
        sheet, [(cx - half * 0.66, top + depth * 0.3), (cx - half * 0.5, top + depth * 0.58)], half * 0.09, seed, 0.22
    )
    mouth(sheet, cx, top, half, (104, 76, 60), seed + 5, tea, tilt=0.17, lip=0.05, level=0.2)
    if froth:
        surface = oval(cx, top + half * 0.03, half * 0.88, half * 0.135)
        sheet.wash(surface, (238, 236, 218), seed + 8, tone=0.7, edge=1.0, rim=0.3)


def gaiwan(
    sheet: Sheet,
    cx: float,
    top: float,
    half: float,
    seed: int,
    body: Colour = PORCELAIN,
    band: Colour | None = (96, 124, 150),
) -> None:
    """A lidded bowl on its saucer, with a thin band of colour."""
    depth = half * 0.98
    sheet.shadow(cx, top + depth * 1.22, half * 1.35)
    thrown(
        sheet,
        cx,
        [(half * 1.12, top + depth * 1.05), (half * 0.6, top + depth * 1.2), (half * 0.5, top + depth * 1.24)],
        body,
        seed,
        tone=0.9,
        line=2.4,
        tilt=0.17,
    )
    mouth(sheet, cx, top + depth * 1.05, half * 1.12, mix(body, (252, 250, 244), 0.3), seed + 3, tilt=0.17)
    profile = [
        (half * 1.05, top),
        (half * 0.97, top + depth * 0.2),
        (half * 0.8, top + depth * 0.62),
        (half * 0.46, top + depth * 0.98),
        (half * 0.42, top + depth * 1.08),
    ]
    thrown(sheet, cx, profile, body, seed + 7, shade=0.75)
    if band is not None:
        arc = oval(cx, top + depth * 0.1, half * 0.98, half * 0.16, 0, 0.12, np.pi - 0.12)
        sheet.ink(arc, half * 0.035, seed + 8, colour=band, tone=0.7, press=(0.5, 1, 0.8, 1, 0.5))
    lid = [
        (half * 0.2, top - half * 0.5),
        (half * 0.55, top - half * 0.38),
        (half * 0.95, top - half * 0.04),
        (half * 0.96, top + half * 0.02),
    ]
    thrown(sheet, cx, lid, body, seed + 9, shade=0.75, tilt=0.17)
    thrown(
        sheet,
        cx,
        [(half * 0.22, top - half * 0.66), (half * 0.15, top - half * 0.56), (half * 0.19, top - half * 0.46)],
        body,
        seed + 11,
        line=2.2,
        tilt=0.2,
    )


def teapot(
    sheet: Sheet,
    cx: float,
    cy: float,
    half: float,
    seed: int,
    body: Colour = PURPLE_CLAY,
    *,
    squat: float = 0.78,
    flip: bool = False,
    handle: bool = True,
) -> None:
    """A clay pot with its spout to the left, or to the right with `flip`."""
    side = -1.0 if flip else 1.0
    high = half * squat
    sheet.shadow(cx, cy + high * 1.02, half * 1.25)
    dark = mix(body, INK, 0.35 if sum(body) < 500 else 0.06)
    spout = smooth(
        [
            (cx - side * half * 0.72, cy - high * 0.1),
            (cx - side * half * 1.12, cy - high * 0.32),
            (cx - side * half * 1.42, cy - high * 0.86),
            (cx - side * half * 1.58, cy - high * 0.82),
            (cx - side * half * 1.36, cy - high * 0.1),
            (cx - side * half * 0.8, cy + high * 0.42),
        ],
        True,
    )
    sheet.wash(spout, body, seed, second=dark, tone=1.05, edge=0.8)
    sheet.contour(spout, 2.6, seed + 1)
    grip = [
        (cx + side * half * 0.84, cy - high * 0.5),
        (cx + side * half * 1.3, cy - high * 0.62),
        (cx + side * half * 1.46, cy - high * 0.1),
        (cx + side * half * 1.22, cy + high * 0.36),
        (cx + side * half * 0.86, cy + high * 0.46),
    ]
    if handle:
        sheet.ink(
            grip,
            half * 0.15,
            seed + 2,
            colour=mix(body, INK, 0.2),
            tone=1.15,
            press=(1.1, 0.9, 0.85, 0.8, 1.0),
            dry=0.1,
        )
    profile = [
        (half * 0.5, cy - high * 0.84),
        (half * 0.82, cy - high * 0.62),
        (half, cy - high * 0.05),
        (half * 0.86, cy + high * 0.55),
        (half * 0.56, cy + high * 0.92),
        (half * 0.52, cy + high),
    ]
    thrown(sheet, cx, profile, body, seed + 3, second=dark, shade=0.62)
    lid = [
        (half * 0.1, cy - high * 1.08),
        (half * 0.34, cy - high * 1.0),
        (half * 0.53, cy - high * 0.86),
        (half * 0.54, cy - high * 0.8),
    ]
    thrown(sheet, cx, lid, body, seed + 5, second=dark, line=2.4)
    sheet.wash(oval(cx, cy - high * 1.14, half * 0.13, half * 0.12), body, seed + 7, second=dark, tone=1.1, edge=0.5)
    sheet.contour(oval(cx, cy - high * 1.14, half * 0.13, half * 0.12), 2.0, seed + 8)
    gleam(sheet, [(cx - half * 0.5, cy - high * 0.5), (cx - half * 0.64, cy - high * 0.05)], half * 0.13, seed, 0.22)
