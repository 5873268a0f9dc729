"""The lily: six tepals that curl back, six anthers that swing, buds, narrow leaves round the stem."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes
from assets.art.still.surfaces import Surface, lathe, placed, tube, turn

ROSE: Tones = ((244, 176, 186), (226, 122, 146), (178, 74, 108))
CREAM: Tones = ((248, 226, 222), (228, 196, 198), (184, 144, 156))
ANTHER: Tones = ((206, 132, 74), (156, 84, 48), (96, 52, 38))
BUD_GREEN: Tones = ((222, 222, 170), (176, 188, 124), (118, 140, 86))


def tepal_skin(stage: Stage, seed: int = 5) -> int:
    """The material of tepals: rose down the middle, pale and waved margins, freckles near the heart, a green furrow."""

    def paint(view: View) -> None:
        q = np.abs(view.v - 0.5) * 2
        rays = np.clip(1 + 0.22 * fbm(view.v * 14, view.u * 1.5, 4, 2), 0.4, 2)
        share = np.clip(
            step(0.1, 0.75, q + 0.08 * fbm(view.v * 8, view.u * 3, 6, 2)) + step(0.86, 1.0, view.u) * 0.5, 0, 1
        )
        model(
            view,
            planes(view, ROSE, CREAM, share),
            (0.52, 0.5, 0.45),
            (0.52, 0.24),
            texture=rays,
            grain=0.14,
            hard=0.3,
            seed=seed,
        )
        furrow = np.exp(-((q / 0.06) ** 2)) * step(1.0, 0.6, view.u)
        mark(view, view.on * furrow * 0.4, (198, 92, 122))
        mark(view, view.on * np.exp(-((q / 0.13) ** 2)) * step(0.34, 0.08, view.u) * 0.7, (142, 176, 92))
        cell = np.hypot((view.u * 20 + 0.5 * np.floor(view.v * 13)) % 1 - 0.5, 1.5 * ((view.v * 13) % 1 - 0.5))
        freckle = (
            step(0.34, 0.16, cell + 0.16 * fbm(view.u * 20, view.v * 13, 8, 1))
            * step(0.58, 0.4, view.u)
            * step(0.8, 0.6, q)
        )
        mark(view, view.on * freckle * step(0.1, 0.2, view.u) * ~view.back * 0.75, (170, 50, 84))
        mark(view, view.on * np.clip(view.crevice, 0, 1) * 0.3, CREAM[2])

    return stage.material(paint, Line((138, 84, 98), 1.05, 0.8, gap=7, lift=-0.3))


def tepal(angle: float, long: float, wide: float, curl: float, seed: int) -> Surface:
    """A tepal, `angle` about y, that rises from the heart, opens and curls back by `curl` radians; wavy at its margins."""
    random, out = np.random.default_rng(seed), turn(y=angle)
    phase, twist = random.uniform(0, 6, 2), random.uniform(-0.12, 0.12)
    line = np.linspace(0, 1, 80)
    lean = 0.4 + (1.0 + curl) * line**1.5
    far = np.concatenate([[0], np.cumsum(np.sin((lean[1:] + lean[:-1]) / 2))]) / 79
    high = np.concatenate([[0], np.cumsum(np.cos((lean[1:] + lean[:-1]) / 2))]) / 79

    def surface(u: Array, v: Array) -> Array:
        q = (v - 0.5) * 2
        broad = wide * 1.5 * (u + 0.03) ** 0.66 * np.clip(1 - u, 0, 1) ** 0.56
        fall = np.interp(u, line, lean)
        ruffle = 0.16 * broad * q * q * np.sin(13 * u + phase[0] + np.where(q > 0, phase[1], 0)) * step(0.1, 0.4, u)
        lift = 0.26 * broad * (1 - q * q) - 0.1 * broad * np.exp(-((q / 0.15) ** 2)) - ruffle
        x = broad * q + twist * long * u * u
        y = long * np.interp(u, line, high) - lift * np.sin(fall)
        z = long * (0.03 + np.interp(u, line, far)) + lift * np.cos(fall)
        return np.asarray(np.stack([x, y, z], -1) @ out.T)

    return surface


def lily(stage: Stage, skin: int, at: ArrayLike, size: float, turned: Array, seed: int = 1) -> None:
    """An open lily of tepals `size` long, its heart `at`, open upwards before it is `turned`."""
    random, heart = np.random.default_rng(seed), np.asarray(at, float)
    for whorl, wide in ((0, 0.235), (1, 0.3)):
        for n in range(3):
            angle = 2 * np.pi * (n + 0.5 * whorl) / 3 + random.uniform(-0.1, 0.1)
            curl = random.uniform(0.5, 1.0) + 0.15 * (1 - whorl)
            shape = tepal(angle, size * random.uniform(0.94, 1.04), size * wide, curl, seed * 10 + whorl * 3 + n)
            stage.patch(placed(shape, heart, turned), skin)

    def threads(view: View) -> None:
        model(view, ((232, 236, 196), (196, 206, 146), (138, 152, 100)), (0.9, 0.6, 0.6), edge=0.15, hard=0.7, seed=7)

    def dust(view: View) -> None:
        model(view, ANTHER, (1, 0.7, 0.6), texture=1 + 0.2 * view.noise(5, seed=3), edge=0.2, hard=0.7, seed=8)

    thread = stage.material(threads, Line((104, 116, 70), 0.8, 0.8, lift=0.02))
    anther = stage.material(dust, Line((84, 46, 34), 0.9, 0.85, lift=0.08))
    k = size / 200
    for n in range(6):
        a = 2 * np.pi * n / 6 + 0.3 + random.uniform(-0.12, 0.12)
        way = np.array([np.sin(a), 0, np.cos(a)])
        path = [
            heart + turned @ (way * size * r + [0, size * y, 0])
            for r, y in ((0.02, 0.08), (0.07, 0.3), (0.14, 0.5), (0.23, 0.64))
        ]
        stage.patch(tube(path, (2.2 * k, 2 * k, 1.6 * k)), thread, casts=False, knots=11)
        across = turned @ np.array([np.cos(a), 0.25, -np.sin(a)]) * size * 0.075
        end = path[-1]
        stage.patch(
            tube([end - across, end + turned @ [0, 2 * k, 0], end + across], (1.6 * k, 5.2 * k, 5.4 * k, 1.6 * k)),
            anther,
            knots=11,
        )
    style = [heart + turned @ (np.array([x, y, 0]) * size) for x, y in ((0, 0.08), (0.0, 0.4), (0.03, 0.74))]
    stage.patch(tube(style, (3.4 * k, 3 * k, 2.8 * k, 5.6 * k, 4.4 * k)), thread, knots=11)


def bud_skin(stage: Stage, seed: int = 6) -> int:
    """The material of buds: green at the foot, rose at the seams and the tip."""

    def paint(view: View) -> None:
        share = step(0.25, 0.9, view.v)
        seam = np.exp(-((((view.u * 3) % 1 - 0.5) / 0.05) ** 2))
        model(
            view,
            planes(view, BUD_GREEN, ROSE, 0.7 * share),
            (0.7, 0.55, 0.5),
            (0.58, 0.28),
            texture=1 + 0.2 * seam,
            edge=0.3,
            grain=0.14,
            hard=0.4,
            seed=seed,
        )
        mark(view, view.on * seam * 0.4, (150, 120, 100))

    return stage.material(paint, Line((110, 96, 76), 1.1, 0.8, lift=0.06))


def bud(stage: Stage, skin: int, foot: ArrayLike, long: float, turned: Array) -> None:
    """A bud of `long` from its `foot`, upright before it is `turned`."""
    outline = [
        (0.03, 0),
        (0.07, 0.03),
        (0.1, 0.16),
        (0.12, 0.4),
        (0.155, 0.7),
        (0.15, 0.84),
        (0.09, 0.95),
        (0.02, 1.0),
        (0, 1.0),
    ]
    three = lambda u, v, r: r * (1 + 0.1 * np.cos(6 * np.pi * u))  # noqa: E731
    stage.patch(lathe([(a * long, b * long) for a, b in outline], foot, turned, three), skin)
