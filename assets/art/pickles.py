"""What is kept for the winter: long-stalked greens from the crock, pressed bamboo shoots. Positions and sizes in pixels."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.outline_shapes import Points, placed, smooth
from assets.art.paper import INK, Array, Colour, mix

STALK: Colour = (226, 214, 142)
OLIVE: Colour = (128, 126, 62)
AMBER_SHOOT: Colour = (214, 154, 74)


def crumpled(sheet: Sheet, x: float, y: float, long: float, turn: float, seed: int, colour: Colour = OLIVE) -> None:
    """A limp, wrinkled leaf from (x, y) along `turn`: a frilled outline, creases, its pale rib."""
    random = np.random.default_rng(seed)
    t = np.linspace(0, 1, 34)
    phase = random.uniform(0, 6, 2)
    sides = []
    for k, side in enumerate((-1, 1)):
        frill = 1 + 0.16 * np.sin(19 * t + phase[k]) + 0.1 * np.sin(34 * t + 2 * phase[k])
        sides.append(side * 0.25 * np.sin(np.pi * np.clip(t, 0, 1) ** 0.62) ** 0.8 * frill * random.uniform(0.75, 1.1))
    rib = -0.1 * random.uniform(-1, 1) * np.sin(np.pi * t)
    outline = np.concatenate([np.stack([t, rib + sides[0]], 1), np.stack([t, rib + sides[1]], 1)[::-1]])
    mass = placed(outline, x, y, long, turn)
    tint = mix(colour, (92, 96, 48), random.uniform(0, 0.6))
    sheet.wash(mass, tint, seed, second=mix(colour, (172, 150, 74), 0.55), tone=1.1, edge=1.2, grain=0.7, rim=0.5)
    dark = mix(colour, INK, 0.62)
    for k in range(9):
        share = 0.12 + 0.09 * k
        side = 1 if k % 2 else -1
        reach = 0.19 * float(np.sin(np.pi * share**0.62))
        crease = [
            (share, float(np.interp(share, t, rib))),
            (share + 0.05, side * reach * 0.5),
            (share + 0.12 + random.uniform(-0.03, 0.04), side * reach),
        ]
        sheet.ink(placed(crease, x, y, long, turn), long * 0.014, seed + k, colour=dark, tone=0.55, press=(0.9, 1, 0.2))
    spine = placed(np.stack([t[:29], rib[:29]], 1), x, y, long, turn)
    sheet.ink(spine, long * 0.045, seed + 20, colour=mix(STALK, colour, 0.2), opaque=0.9, press=(1.2, 0.8, 0.5, 0.15))
    sheet.contour(mass, max(1.6, long * 0.011), seed + 21, colour=dark, tone=0.6, lost=0.3)


def stalk(sheet: Sheet, points: Points, size: float, seed: int, colour: Colour = STALK) -> None:
    """A flat, juicy stem of about `size` pixels along `points`, grooved lengthwise."""
    line = smooth(points, step=4.0)
    dark = mix(colour, (104, 98, 44), 0.8)
    sheet.ink(line, size * 1.12, seed, colour=mix(colour, dark, 0.55), opaque=1.0, press=(0.9, 1, 0.85), dry=0)
    sheet.ink(line, size * 0.92, seed, colour=colour, opaque=1.0, press=(0.9, 1, 0.85), dry=0.1)
    for k, at in enumerate((-0.24, 0.02, 0.26)):
        groove = np.asarray(line + np.array([0, size * at], np.float32), np.float32)
        sheet.ink(groove, size * 0.06, seed + 3 + k, colour=dark, tone=0.5, press=(0.4, 1, 0.6), dry=0.4)


def greens(sheet: Sheet, x: float, y: float, long: float, turn: float, seed: int, count: int = 6) -> None:
    """A bunch of pickled long-stalked cabbage lying flat: its root at (x, y), its leaves towards `turn`."""
    random = np.random.default_rng(seed)
    way = np.array([np.cos(turn), np.sin(turn)])
    side = np.array([-way[1], way[0]])
    end_x, end_y = np.array([x, y]) + way * long * 0.5
    sheet.haze(float(end_x), float(end_y) + long * 0.11, long * 0.56, long * 0.06, (104, 104, 92), 0.5, seed=seed)
    ends: list[tuple[Array, float]] = []
    for k in range(count):
        off = (k - (count - 1) / 2) / count
        root = np.array([x, y]) + side * off * long * 0.11
        end = np.array([x, y]) + way * long * (0.56 + 0.05 * random.uniform(-1, 1)) + side * off * long * 0.3
        middle = (root + end) / 2 + side * random.normal(0, 0.008) * long
        lean = turn + off * 0.5 + random.normal(0, 0.06)
        stalk(
            sheet,
            np.array([root, middle, end]),
            long * 0.052,
            seed + k * 9,
            mix(STALK, (196, 186, 104), random.uniform(0, 0.7)),
        )
        ends.append((end, float(lean)))
    for k in sorted(range(count), key=lambda k: -abs(k - (count - 1) / 2)):
        (ex, ey), lean = ends[k]
        back = long * 0.1
        crumpled(
            sheet,
            float(ex) - back * float(np.cos(lean)),
            float(ey) - back * float(np.sin(lean)),
            long * random.uniform(0.44, 0.54),
            lean,
            seed + 90 + k * 31,
        )


def sliced(sheet: Sheet, cx: float, cy: float, rx: float, ry: float, seed: int, count: int = 90) -> None:
    """A heap of cut pickle in a bowl: short pieces of stem, bits of leaf."""
    random = np.random.default_rng(seed)
    away, angle = np.sqrt(random.uniform(0, 1, count)), random.uniform(0, 2 * np.pi, count)
    xs = cx + rx * away * np.cos(angle)
    ys = cy + ry * away * np.sin(angle) - ry * 0.9 * (1 - away**2)
    for k in np.argsort(ys):
        leafy = random.random() < 0.4
        half, thick = (random.uniform(9, 15), random.uniform(5, 8)) if leafy else (random.uniform(11, 17), 7.0)
        piece = placed(
            [(-half, -thick), (half * 0.9, -thick * 0.8), (half, thick), (-half * 0.9, thick * 0.9)],
            float(xs[k]),
            float(ys[k]),
            1,
            random.uniform(-0.9, 0.9),
        )
        tint = mix(OLIVE, (96, 100, 50), random.random()) if leafy else mix(STALK, (190, 176, 92), random.random())
        sheet.wash(piece, tint, seed + int(k) * 2, tone=1.0, shade=0.6, edge=1.0, rim=0.5)
        sheet.contour(piece, 1.5, seed + int(k), colour=mix(OLIVE, INK, 0.5), tone=0.5)


def pressed_shoot(sheet: Sheet, x: float, y: float, long: float, turn: float, seed: int, broad: float = 0.19) -> None:
    """A bamboo shoot split, pressed flat and dried: from its cut foot at (x, y) to its tip along `turn`, node by node."""
    random = np.random.default_rng(seed)
    t = np.linspace(0, 1, 40)
    half = broad * (1 - t**1.15) ** 0.9 * (1 + 0.07 * np.sin(17 * t + seed) + 0.04 * np.sin(41 * t)) + 0.01
    rib = random.uniform(-0.07, 0.07) * np.sin(np.pi * t)
    foot = np.stack([np.array([-0.03, 0.012, -0.025]), np.array([0.5, 0.0, -0.5]) * half[0]], 1)
    upper, lower = np.stack([t, rib - half], 1), np.stack([t, rib + half], 1)
    mass = placed(np.concatenate([upper, lower[::-1], foot]), x, y, long, turn)
    tint = mix(AMBER_SHOOT, random.choice([(232, 190, 112), (176, 112, 54), (206, 140, 70)]), 0.6)
    under = np.asarray(mass + np.array([0, long * 0.016], np.float32), np.float32)
    sheet.wash(under, (140, 88, 46), seed + 1, tone=1.0, edge=1.4, shade=0.3)
    sheet.wash(mass, tint, seed, second=(166, 104, 50), tone=0.95, shade=0.35, edge=1.6, grain=0.7, rim=0.5)
    dark = (118, 72, 36)
    for k in range(11):
        u = (k - 5) / 5.6 + random.uniform(-0.05, 0.05)
        start, stop = random.uniform(0.0, 0.3), random.uniform(0.6, 0.95)
        along = [start, (start + stop) / 2, stop]
        fibre = placed(
            [(s, float(np.interp(s, t, rib)) + u * float(np.interp(s, t, half))) for s in along], x, y, long, turn
        )
        sheet.ink(fibre, long * 0.009, seed + 200 + k, colour=dark, tone=0.5, press=(0.3, 1, 0.2), dry=0.5)
    at = 0.1
    while at < 0.9:
        wide, mid = float(np.interp(at, t, half)) * 0.8, float(np.interp(at, t, rib))
        node = placed([(at - 0.012, mid - wide), (at + 0.018, mid), (at - 0.012, mid + wide)], x, y, long, turn)
        sheet.ink(node, long * 0.014, seed + int(at * 90), colour=dark, tone=0.42, press=(0.2, 1, 0.3), dry=0.5)
        light = np.asarray(node + placed([(0.018, 0)], 0, 0, long, turn)[0], np.float32)
        sheet.ink(light, long * 0.01, seed + int(at * 91), colour=(244, 216, 156), opaque=0.5, press=(0.1, 1, 0.2))
        at += 0.15 * (1 - 0.6 * at)
    sheet.contour(mass, 2.4, seed + 2, colour=(92, 56, 30), tone=0.7, lost=0.25)
