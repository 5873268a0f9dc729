"""A pond turtle: shields of the shell in their order, rings of growth in them, neck stretched out."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, Surface, placed, tube, turn

GOLDEN: Tones = ((226, 184, 104), (176, 126, 64), (108, 74, 50))
OLIVE: Tones = ((196, 178, 116), (140, 122, 74), (84, 74, 54))

VERTEBRALS = ((-0.74, 0.0), (-0.4, 0.0), (0.0, 0.0), (0.4, 0.0), (0.74, 0.0))
COSTALS = tuple((x, side * 0.56) for x in (-0.54, -0.18, 0.2, 0.56) for side in (-1, 1))


def shields(x: Array, z: Array) -> tuple[Array, Array]:
    """How far it is to the seam of the shields (0 on it), and their numbers, at shares of half the shell's length and width."""
    around, r = np.arctan2(z, x) / (2 * np.pi) % 1, np.hypot(x, z)
    away = np.stack([np.hypot((x - a) * 1.15, (z - b) * (1.25 if b == 0 else 1.0)) for a, b in (*VERTEBRALS, *COSTALS)])
    order = np.sort(away, 0)
    inner = np.minimum(order[1] - order[0], (0.87 - r) * 1.3)
    edge = np.abs((around * 24) % 1 - 0.5) * 2
    rim = np.minimum((1 - edge) * 0.16, (r - 0.87) * 1.3)
    number = np.where(r < 0.87, np.argmin(away, 0), 20 + np.floor(around * 24))
    return np.asarray(np.where(r < 0.87, inner, rim), np.float32), np.asarray(number, np.float32)


def turtle(
    stage: Stage,
    at: Point,
    long: float = 240,
    *,
    turned: Array | None = None,
    tones: Tones = GOLDEN,
    skin: Tones = OLIVE,
    seed: int = 5,
) -> None:
    """A turtle whose shell is `long`, its middle `at` where its belly lies, its head towards -x before it is `turned`."""
    rotation, half = turn(0, 0.4, 0) if turned is None else turned, long / 2
    middle = np.asarray(at, float)
    wide, high = 0.8 * half, 0.62 * half

    def top(u: Array, v: Array) -> Array:
        around, r = 2 * np.pi * u, 1 - v
        x, z = r * np.cos(around), r * np.sin(around)
        seam, _ = shields(x, z)
        swell = 0.05 * step(0, 0.2, seam)
        keel = 0.05 * np.exp(-((z / 0.12) ** 2))
        flare = 0.07 * np.clip(r - 0.84, 0, 1) / 0.16
        y = np.sqrt(np.clip(1 - (r * 0.97) ** 2.3, 0, 1)) * (1 + keel) + swell - flare + 0.12
        egg = 1 + 0.06 * x
        return np.stack([x * half, y * high, z * wide * egg], -1)

    def below(u: Array, v: Array) -> Array:
        around = 2 * np.pi * u
        r = 1 - 0.12 * v
        drop = 0.3 * np.sin(np.pi * 0.5 * v)
        x, z = r * np.cos(around), r * np.sin(around)
        return np.stack([x * half * (1 - 0.1 * v), (0.28 - drop) * high, z * wide * (1 + 0.06 * x)], -1)

    def paint(view: View) -> None:
        here = view.local(at, rotation)
        x = here[..., 0] / half
        z = here[..., 2] / (wide * (1 + 0.06 * x))
        seam, number = shields(x, z)
        hue = fbm(number * 3.7, 0 * number, seed, 1)
        ray = 1 + 0.14 * fbm(x * 20, z * 20, seed, 2) + 0.16 * hue
        model(
            view,
            tones,
            (0.95, 0.65, 0.6),
            (0.6, 0.32),
            shine=0.975,
            texture=ray,
            edge=0.2,
            grain=0.25,
            hard=0.45,
            seed=seed,
        )
        ring = 0.5 + 0.5 * np.cos(seam * 120)
        mark(view, view.on * ring**3 * step(0.02, 0.1, seam) * 0.28, tones[2])
        mark(view, view.on * step(0.16, 0.34, seam) * 0.4, (150, 92, 46))
        mark(view, view.on * step(0.035, 0.008, seam) * 0.95, (70, 50, 40), 0.1)
        mark(view, view.on * step(0.2, 1.4, view.noise(36, 26, seed)) * 0.22, (96, 116, 76))

    def limb(view: View) -> None:
        scale = fbm(view.u * 26, view.v * 14, seed + 2, 1)
        model(
            view,
            skin,
            (0.9, 0.6, 0.6),
            (0.6, 0.32),
            texture=1 + 0.3 * scale,
            edge=0.2,
            grain=0.2,
            hard=0.5,
            seed=seed + 1,
        )
        mark(view, view.on * step(0.5, 0.9, scale) * 0.4, skin[2])

    def stripe(view: View) -> None:
        limb(view)
        lines = step(0.75, 0.95, np.sin(view.v * 2 * np.pi * 7))
        mark(view, view.on * lines * step(0.75, 0.4, view.u) * 0.55, (216, 176, 62))

    def eye(view: View) -> None:
        model(view, ((120, 96, 40), (60, 46, 34), (30, 26, 26)), (1.1, 0.8, 0.6), shine=0.94, edge=0.2, seed=3)

    line = Line((66, 50, 40), 1.35, 0.85, gap=8, lift=0.14)
    shell = stage.material(paint, line)
    flesh, neck = stage.material(limb, line), stage.material(stripe, line)
    black = stage.material(eye, Line((40, 32, 30), 0.9, 0.8))

    def add(surface: Surface, material: int, fine: float = 1.5) -> None:
        stage.patch(placed(surface, middle, rotation), material, fine=fine, knots=61)

    def limb_of(points: ArrayLike, sizes: tuple[float, ...], material: int = flesh) -> None:
        add(tube(np.asarray(points) * half, [n * half for n in sizes]), material)

    add(top, shell)
    add(below, stage.material(limb, line))
    limb_of(
        [
            (-0.7, 0.26, 0),
            (-0.96, 0.32, 0.02),
            (-1.16, 0.48, 0.06),
            (-1.32, 0.6, 0.1),
            (-1.5, 0.58, 0.16),
            (-1.6, 0.53, 0.18),
        ],
        (0.17, 0.15, 0.14, 0.17, 0.13, 0.03),
        neck,
    )
    for hand in (-1, 1):
        grain = [(-1.41, 0.64, 0.125 + hand * 0.125), (-1.42, 0.645, 0.13 + hand * 0.165)]
        limb_of(grain, (0.055, 0.03), black)
        limb_of(
            [
                (-0.52, 0.2, hand * 0.56),
                (-0.82, 0.16, hand * 0.84),
                (-0.97, 0.03, hand * 0.9),
                (-1.06, 0.0, hand * 0.95),
            ],
            (0.17, 0.155, 0.12, 0.09, 0.02),
        )
        limb_of(
            [(0.58, 0.18, hand * 0.5), (0.84, 0.14, hand * 0.72), (0.99, 0.03, hand * 0.74), (1.08, 0.0, hand * 0.75)],
            (0.17, 0.155, 0.12, 0.09, 0.02),
        )
        for n in range(4):
            toe = [
                (-0.96 - 0.02 * n, 0.03, hand * (0.86 + 0.05 * n)),
                (-1.1 - 0.02 * (2 - abs(n - 1.5)), 0.0, hand * (0.86 + 0.07 * n)),
            ]
            limb_of(toe, (0.045, 0.012))
    limb_of([(0.9, 0.2, 0), (1.12, 0.1, 0.05), (1.3, 0.05, 0.02)], (0.07, 0.045, 0.01))
