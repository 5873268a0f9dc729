"""Earthen jars: thrown, glazed with ash that ran from the shoulder, closed with cloth and cord; gourds."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import blur, fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import Point, curve, lathe, placed, ring, tube
from assets.art.still.tones import HEMP, RED_CLOTH, STONEWARE

WINE_JAR = (
    *((74, 0), (80, 3), (84, 14), (112, 80), (136, 160), (138, 215), (118, 272), (84, 304)),
    *((62, 316), (57, 330), (64, 346), (70, 352), (60, 356)),
)
"""(radius, height) from the foot to the lip; a cover is for this neck."""
SQUAT_JAR = (
    *((84, 0), (92, 3), (98, 14), (136, 70), (152, 130), (146, 180), (118, 222), (84, 244)),
    *((62, 252), (57, 262), (64, 276), (70, 282), (60, 286)),
)


def cord_skin(stage: Stage, tones: Tones = HEMP, seed: int = 15) -> int:
    """The material of twisted cord; its tubes want `ridge` 0.16."""

    def paint(view: View) -> None:
        model(view, tones, (0.7, 0.6, 0.6), (0.62, 0.34), edge=0.15, grain=0.2, hard=0.9, seed=seed)
        mark(view, view.on * step(0.5, 0.9, np.sin(6 * np.pi * view.v + 150 * view.u)) * 0.4, tones[1])

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.72, dark[1] * 0.6, dark[2] * 0.68), 1.1, 0.85, gap=9, lift=0.12))


def cloth_skin(stage: Stage, tones: Tones = RED_CLOTH, seed: int = 13) -> int:
    """The material of woven cloth."""

    def paint(view: View) -> None:
        weave = 1 + 0.06 * np.sin(view.u * 900) * np.sin(view.v * 420) + 0.12 * fbm(view.u * 9, view.v * 6, 3, 2)
        model(view, tones, (0.85, 0.55, 0.5), (0.56, 0.3), texture=weave, grain=0.14, bloom=0.14, hard=0.55, seed=seed)

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.62, dark[1] * 0.78, dark[2] * 0.78), 1.3, 0.85, gap=15, lift=0.16))


def jar(
    stage: Stage,
    at: Point,
    outline: Sequence[tuple[float, float]] = WINE_JAR,
    *,
    scale: float = 1.0,
    tones: Tones = STONEWARE,
    ash: Colour | None = (160, 140, 76),
    seed: int = 3,
) -> float:
    """A thrown jar; `ash` is the glaze that ran down from its shoulder; answers the height of its lip."""
    points = np.array(outline) * scale
    shoulder = float(points[:, 1].max()) * 0.62
    random = np.random.default_rng(seed + 2)
    runs = [
        (random.uniform(0, 1), random.uniform(10, 105) * random.uniform(0.4, 1), random.uniform(0.009, 0.018))
        for _ in range(24)
    ]

    def paint(view: View) -> None:
        y, around, on = view.local(at)[..., 1] / scale, view.u, view.on
        lines = (
            1
            + 0.17 * fbm(around * 2.2, y / 7 + 1.5 * around, seed, 2)
            + 0.1 * fbm(around * 5, y / 2.2 + 5 * around, seed + 1, 1)
        )
        model(view, tones, (0.8, 0.55, 0.5), (0.56, 0.26), texture=lines, grain=0.3, bloom=0.14, hard=0.4, seed=seed)
        middle = stage.origin[0] + stage.zoom * at[0]
        fire = step(-0.2, 1.2, view.noise(80, 50, 4) + (view.x - middle) / 130)
        mark(view, blur(on * fire, 8 * view.k) * on * 0.35, (tones[1][0], tones[1][1] * 0.73, tones[1][2] * 0.71), 0.5)
        mark(view, on * step(1.9, 2.3, fbm(around * 75, y / 5, 7, 1)) * 0.5, tones[2])
        if ash is None:
            return
        low = shoulder / scale
        end = np.full(y.shape, low)
        for turn_, long, wide in runs:
            d = np.abs((around - turn_ - 0.0002 * (low - y) + 0.5) % 1 - 0.5)
            run = long * np.clip(1 - (d / wide) ** 4, 0, 1) ** 0.4 + 8 * np.exp(-((d / wide / 2) ** 2))
            end = np.minimum(end, low + 8 * np.sin(20 * around) - run)
        glazed = np.clip(blur((on & (y > end + 3 * fbm(around * 40, y / 50, 9, 1))).astype(np.float32), 1.0), 0, 1)
        wet = 0.62 + 0.3 * np.exp(-np.clip(y - end, 0, 99) / 12) + 0.12 * fbm(around * 24, y / 40, 5, 2)
        shine = 1 - 0.85 * step(0.962, 0.972, view.shine + 0.006 * view.noise(6, 14, 8)) * (y < 1.36 * low)
        wash(view, glazed * shine, 0.9 * wet * (1.15 - 0.45 * view.light), ash, edge=0.6, width=1.8, grain=0.3, seed=9)
        dark = step(0.62, 0.3, view.light + 0.06 * view.noise(20, 40, 3))
        wash(view, glazed * dark, 0.38, (ash[0] * 0.65, ash[1] * 0.66, ash[2] * 0.79), edge=0.3, grain=0.3, seed=10)

    def pressed(u: Array, v: Array, r: Array) -> Array:
        return np.asarray(
            r * (1 + 0.012 * np.sin(2 * np.pi * u + 1) + 0.004 * np.sin(95 * v + 3 * u)) + 3 * scale * np.sin(3 * v)
        )

    material = stage.material(
        paint, Line((tones[2][0] * 0.5, tones[2][1] * 0.49, tones[2][2] * 0.49), 1.45, 0.8, lift=0.24)
    )
    stage.patch(lathe(points, at, pressed=pressed), material)
    return at[1] + float(points[:, 1].max())


def cover(
    stage: Stage,
    at: Point,
    *,
    scale: float = 1.0,
    tones: Tones = RED_CLOTH,
    cord: Tones = HEMP,
    skirt: float = 1.0,
    seed: int = 13,
) -> None:
    """Cloth over a neck of radius 70 x `scale` whose lip is `at`, tied under it with a cord and a bow; `skirt` is its length."""
    skin, rope = cloth_skin(stage, tones, seed), cord_skin(stage, cord, seed + 2)
    points = [
        (0, 22),
        (34, 21),
        (62, 15),
        (75, 2),
        (75, -9),
        (69, -21),
        (68, -27),
        (86, -34),
        (114, -50),
        (139, -76),
        (151, -114),
    ]
    hem = [(a, b) if b > -30 else (68 + (a - 68) * skirt, -27 + (b + 27) * skirt) for a, b in points]
    along = curve(np.array(hem) * scale)

    def cloth(u: Array, v: Array) -> Array:
        place, down, near = along(v), step(0.66, 1, v), step(0.3, 0.62, v)
        w = u + 0.5
        pleat = np.sin(2 * np.pi * (13 * w + 0.5 * np.sin(2 * np.pi * w) + 0.35 * np.sin(6 * np.pi * w + 1)))
        r = place[..., 0] * (1 + 0.06 * near * pleat + 0.04 * down * (pleat + 0.9)) + 2 * scale * near * np.sin(
            4 * np.pi * u + 1
        )
        sag = down * (9 * np.sin(4 * np.pi * u + 0.6) + 4 * pleat - 4 * np.sin(10 * np.pi * u) + 6)
        y = place[..., 1] + scale * skirt * sag + 2 * scale * np.sin(5 * u + 9 * v) * step(0, 0.3, v)
        return np.stack([-r * np.sin(2 * np.pi * u), y, -r * np.cos(2 * np.pi * u)], -1)

    stage.patch(placed(cloth, at), skin, fine=2.4)

    def tied(path: Array, sizes: Sequence[float]) -> None:
        stage.patch(
            tube(np.asarray(path, float) * scale + np.asarray(at, float), [s * scale for s in sizes], ridge=0.16), rope
        )

    for y, r in ((-21, 72), (-27, 72.5)):
        tied(ring(r, y, 2.0, 60), [4, 4.3, 4, 4.2, 4])
    for path in (
        [(20, -24, 70), (34, -14, 92), (50, -26, 96), (42, -36, 90), (22, -25, 74)],
        [(20, -24, 70), (4, -16, 90), (-10, -26, 95), (-2, -37, 90), (18, -25, 74)],
        [
            (22, -25, 74),
            (30, -40, 108),
            (28, -40 - 28 * skirt, 74 + 68 * skirt),
            (38, -40 - 62 * skirt, 74 + 84 * skirt),
        ],
        [
            (18, -25, 74),
            (10, -44, 106),
            (14, -44 - 26 * skirt, 74 + 68 * skirt),
            (8, -44 - 58 * skirt, 74 + 84 * skirt),
        ],
    ):
        tied(np.array(path), [3.6, 3.4, 3.4, 3.4, 3.0])
    knot = [(0, 7), (5, 6), (7.5, 0), (5, -6), (0, -7)]
    stage.patch(
        lathe([(a * scale, b * scale) for a, b in knot], np.array([20, -25, 76]) * scale + np.asarray(at, float)), rope
    )
