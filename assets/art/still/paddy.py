"""The flooded field: shallow water with what swims and stands in it, rice in flower and ripe."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import absorbance, blur, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import blade, curve, lathe, tube, turn

GREEN_RICE: Tones = ((196, 204, 120), (128, 156, 84), (72, 104, 70))
RIPE_RICE: Tones = ((238, 204, 118), (204, 158, 78), (140, 102, 60))
STRAW: Tones = ((222, 206, 136), (174, 152, 86), (116, 98, 64))
JADE_WATER: Colour = (188, 208, 192)


def level_at(view: View, y: float) -> tuple[Array, Array]:
    """x and z of the places on the plane `y` that lie behind each spot of the view: the water's surface over what is in it."""
    stage = view.stage
    across = (view.x - stage.origin[0]) / stage.zoom
    down = (view.y - stage.origin[1]) / stage.zoom
    return across, np.asarray((down + y * stage.up) / stage.ahead, np.float32)


def paddy_water(
    stage: Stage, wide: float, deep: float, bottom: float, colour: Colour = JADE_WATER, seed: int = 50
) -> int:
    """A pool without banks about the middle of the stage, `wide` x `deep` half measures, its `bottom` below the level 0."""

    def paint(view: View) -> None:
        x, z = level_at(view, 0)
        reach = np.hypot(x / wide, z / deep) + 0.07 * view.noise(120, 70, seed)
        mask = step(1.0, 0.72, reach) * view.on
        np.maximum(view.body, np.clip(1.6 * mask, 0, 1), out=view.body)
        wash(view, mask, 0.42 + 0.12 * view.noise(160, 60, seed + 1), colour, edge=0, grain=0.12, bloom=0.2, seed=seed)
        dark = blur(np.clip(view.cast, 0, 1), 5 * view.k) * mask
        wash(view, dark, 0.36, (128, 146, 132), edge=0.15, grain=0.14, seed=seed + 2)
        silt = step(0.2, 1.6, view.noise(110, 40, seed + 3)) * mask
        wash(view, silt, 0.25, (206, 186, 142), edge=0, seed=seed + 3)

    material = stage.material(paint, None, 0.0)

    def ground(u: Array, v: Array) -> Array:
        return np.stack([(u - 0.5) * 2.6 * wide, bottom + 0 * u, (v - 0.5) * 2.9 * deep], -1)

    stage.patch(ground, material, casts=False)
    return material


def drowned(view: View, materials: Sequence[int], level: float, colour: Colour = JADE_WATER, depth: float = 70) -> None:
    """Veil what lies under the water's `level`: paler and greener the deeper, a bright line where it breaks the surface."""
    part = view.of(materials)
    if part is None:
        return
    under = np.clip((level - part.place[..., 1]) / depth, 0, 1) * part.on
    veil = np.clip(0.3 * (under > 0) + 0.45 * under, 0, 0.75)
    veil = blur(veil.astype(np.float32), 0.8 * view.k) * part.on
    part.density += (0.55 * absorbance(colour) - part.density) * veil[..., None]
    line = np.exp(-(((part.place[..., 1] - level) / 2.2) ** 2)) * part.on
    line = line * step(-0.6, 0.5, part.noise(26, 14, 61))
    part.density *= 1 - 0.75 * line[..., None]


def wet(view: View, material: int, inside: Array, level: float, colour: Colour = JADE_WATER, depth: float = 90) -> None:
    """Fill a vessel of `material`: the wall and the floor under the water's `level`, where `inside`, are tinted by it."""
    under = np.clip((level - view.place[..., 1]) / depth, 0, 1) * inside * (view.made_of == material) * view.on
    mask = blur((under > 0).astype(np.float32), 0.7 * view.k)
    view.density *= 1 - 0.35 * mask[..., None]
    sky = step(0.4, 1.5, view.noise(120, 34, 71)) * mask
    wash(view, mask, (0.4 + 0.7 * under) * (1 - 0.6 * sky), colour, edge=0.35, grain=0.08, seed=72)
    wash(view, mask * np.clip(view.cast, 0, 1), 0.4, (104, 118, 104), edge=0.1, seed=73)


def ripples(
    view: View,
    level: float,
    centres: Sequence[tuple[float, float, float]],
    on: Sequence[int],
    colour: Colour = (96, 122, 116),
    seed: int = 60,
) -> None:
    """Rings on the water's `level` about `centres` (x, z, radius of the innermost), drawn over the materials `on`."""
    x, z = level_at(view, level)
    inked = np.zeros_like(x)
    for n, (cx, cz, r) in enumerate(centres):
        away = np.hypot(x - cx, z - cz) + 2.4 * view.noise(50, 22, seed + n, octaves=1)
        for k in range(3):
            gap = away - r * (1 + 0.62 * k) - 6 * k
            broken = step(0.1 + 0.3 * k, 0.9, view.noise(46, 26, seed + 10 + 7 * n + k, octaves=1))
            inked = np.maximum(inked, np.exp(-((gap / (1.5 + 0.2 * k)) ** 2)) * broken * (0.8 - 0.2 * k))
    water = np.isin(view.made_of, on) * step(0.2, 0.9, view.body)
    mark(view, inked * water * 0.7, colour, 0.35)


def wake(
    view: View, level: float, spines: Sequence[Array], on: Sequence[int], reach: float = 60, seed: int = 66
) -> None:
    """Ripples that follow fishes along their `spines` on the water's `level`, drawn over the materials `on`."""
    x, z = level_at(view, level)
    water = np.isin(view.made_of, on) * step(0.2, 0.9, view.body)
    for n, spine in enumerate(spines):
        path = curve(spine)(np.linspace(0, 1, 40))
        away = np.full_like(x, 1e9)
        for place in path.astype(np.float32):
            np.minimum(away, np.hypot(x - place[0], z - place[2]), out=away)
        for k, share in enumerate((0.62, 1.0, 1.5)):
            gap = away - share * reach + 3.5 * view.noise(70, 30, seed + n, octaves=1)
            broken = step(0.0 + 0.25 * k, 0.8, view.noise(60, 34, seed + 20 + 5 * n + k, octaves=1))
            mark(view, np.exp(-((gap / 1.8) ** 2)) * broken * water * (0.75 - 0.15 * k), (96, 122, 116), 0.35)


def rice_skin(stage: Stage, tones: Tones, seed: int = 55) -> int:
    """The material of rice leaves and stems: ribbed along, paler where they bend to the light."""

    def paint(view: View) -> None:
        ribs = 1 + 0.14 * np.cos(2 * np.pi * 5 * view.v) - 0.35 * np.exp(-(((view.v - 0.5) / 0.06) ** 2))
        model(
            view,
            tones,
            (0.85, 0.6, 0.55),
            (0.6, 0.3),
            texture=ribs,
            edge=0.2,
            grain=0.2,
            hard=0.6,
            vary=0.12,
            seed=seed,
        )
        mark(view, view.on * step(0.72, 1.0, view.u) * view.dice(seed) * 0.5, (206, 172, 90))

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.68, dark[1] * 0.7, dark[2] * 0.72), 0.95, 0.8, gap=4, lift=0.18))


def husk_skin(stage: Stage, tones: Tones, seed: int = 57) -> int:
    """The material of grains in their husks."""

    def paint(view: View) -> None:
        keel = 1 - 0.35 * np.exp(-(((view.u - 0.5) / 0.05) ** 2))
        model(
            view,
            tones,
            (0.85, 0.6, 0.6),
            (0.6, 0.3),
            texture=keel,
            edge=0.2,
            grain=0.15,
            hard=0.7,
            vary=0.14,
            seed=seed,
        )
        mark(view, view.on * step(0.75, 1.0, view.v) * 0.45, tones[2])

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.66, dark[1] * 0.62, dark[2] * 0.6), 0.75, 0.8, gap=4, lift=0.14))


HUSK = ((0, -1), (0.24, -0.86), (0.42, -0.3), (0.44, 0.1), (0.32, 0.62), (0.12, 0.94), (0, 1.08))


def panicle(
    stage: Stage,
    husks: int,
    straw: int,
    points: ArrayLike,
    *,
    size: float = 8,
    count: int = 56,
    loose: float = 8,
    seed: int = 3,
) -> None:
    """An ear of rice that nods along `points`: its branches lie along it, each grain points to its end."""
    random, path = np.random.default_rng(seed), curve(points)
    stage.patch(tube(points, (2.0, 1.5, 0.8)), straw)
    for n in range(count):
        t = 0.06 + 0.94 * (n + random.uniform()) / count
        place, ahead = path(t), path(min(1, t + 0.03)) - path(max(0, t - 0.03))
        ahead = ahead / np.linalg.norm(ahead)
        out = random.normal(size=3) * loose * (1.2 - 0.65 * t)
        out[1] -= 0.5 * loose * random.uniform()
        here = place + out
        way = ahead + 0.055 * out * 8 / max(loose, 1)
        way /= np.linalg.norm(way)
        side = np.cross(way, [0.1, 0.2, 1])
        side /= np.linalg.norm(side)
        frame = np.stack([side, way, np.cross(side, way)], 1)
        stage.patch(lathe(np.array(HUSK) * size * random.uniform(0.88, 1.1), here, frame), husks, knots=13)


def hill(
    stage: Stage,
    leaf: int,
    husks: int,
    at: tuple[float, float, float],
    high: float,
    *,
    stems: int = 5,
    lean: float = 0.0,
    size: float = 8,
    count: int = 40,
    seed: int = 3,
) -> list[Array]:
    """A hill of rice: `stems` from one foot `at`, `high`, their leaves arching over, an ear nodding from each.

    `lean` moves its ears to the right, as a share of its height. Answers the ears' curves, shape (n, 3) each.
    """
    random, ears = np.random.default_rng(seed), []
    for n in range(stems):
        aside = (n - (stems - 1) / 2) / max(1, stems - 1)
        way = np.array([0.42 * aside + lean + random.normal(0, 0.04), 1.0, random.uniform(-0.12, 0.16)])
        foot = np.asarray(at, float) + np.array([16 * aside, 0, random.uniform(-8, 8)])
        tall = high * random.uniform(0.82, 1.0)
        top = foot + way * tall
        bow = np.sign(way[0] + 1e-3 * (n % 2 - 0.5))
        stalk = [foot, foot + way * tall * [0.35, 0.5, 0.35], top]
        stage.patch(tube(stalk, (4.0, 3.2, 1.8)), leaf)
        long = high * random.uniform(0.3, 0.38)
        ear = [
            top,
            top + np.array([0.2 * bow * long, 0.34 * long, 4]),
            top + np.array([0.62 * bow * long, 0.24 * long, 8]),
            top + np.array([0.9 * bow * long, -0.3 * long, 10]),
        ]
        panicle(stage, husks, leaf, ear, size=size, count=count, seed=seed * 31 + n)
        ears.append(np.array(ear))
        for k, share in enumerate((0.3, 0.58, 0.8)[: 2 + n % 2]):
            hand = 1 if (n + k) % 2 else -1
            heading = np.pi / 2 - hand * random.uniform(0.3, 0.62)
            turned = turn(z=heading) @ turn(y=-0.1) @ turn(x=hand * random.uniform(0.5, 1.1))
            size_ = high * random.uniform(0.5, 0.72)
            stage.patch(
                blade(
                    foot + way * tall * share,
                    turned,
                    size_,
                    0.026 * high,
                    bend=random.uniform(0.35, 0.75),
                    fold=0.6,
                    wave=0.1,
                    teeth=0,
                    seed=seed * 53 + 5 * n + k,
                ),
                leaf,
            )
    return ears


def florets(stage: Stage, places: Sequence[tuple[float, float, float]], size: float = 4, seed: int = 6) -> int:
    """Rice flowers: husks agape with white anthers, afloat or on the ear. Answers their material."""
    random = np.random.default_rng(seed)

    def paint(view: View) -> None:
        mark(view, view.on * 0.25, (226, 224, 190))
        mark(view, view.on * step(0.6, 0.2, view.light) * 0.4, (150, 160, 120))

    white = stage.material(paint, Line((104, 112, 84), 0.8, 0.85, gap=3, lift=0.05))
    for place in places:
        for _ in range(3):
            a = random.uniform(0, 6.3)
            foot = np.asarray(place, float)
            tip = foot + size * np.array([1.3 * np.cos(a), 0.35, 1.3 * np.sin(a)])
            stage.patch(
                tube([foot, (foot + tip) / 2 + np.array([0, 0.3 * size, 0]), tip], (0.5, 0.5 * size, 0.3)),
                white,
                knots=11,
            )
    return white
