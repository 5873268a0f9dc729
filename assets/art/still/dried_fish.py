"""Carp that were salted and hung to dry: whole with a slit and sunken belly, or split from the belly and laid open."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.fish import ANAL, BACK, BELLY, DORSAL, GIRTH, fin
from assets.art.still.lighting import View
from assets.art.still.loft import along, loft
from assets.art.still.modelling import Tones, mark, model, planes
from assets.art.still.surfaces import curve

FLESH: Tones = ((240, 186, 112), (206, 132, 74), (138, 78, 54))
EDGE: Tones = ((244, 214, 158), (214, 168, 110), (150, 104, 76))
FIN: Tones = ((206, 152, 94), (150, 98, 62), (88, 58, 48))


@dataclass(frozen=True)
class Cure:
    """What a fish dried to: its flank's tones, its back's colour."""

    tones: Tones
    back: Colour


CURES: tuple[Cure, ...] = (
    Cure(((232, 156, 92), (188, 98, 58), (112, 56, 46)), (146, 66, 46)),
    Cure(((222, 166, 94), (168, 108, 60), (98, 62, 48)), (92, 62, 48)),
    Cure(((214, 146, 84), (158, 92, 56), (88, 54, 46)), (78, 56, 48)),
    Cure(((238, 176, 104), (200, 116, 62), (122, 66, 46)), (160, 82, 50)),
)
"""Red and dark carp of the paddies, as salt and sun left them."""


def flank_skin(stage: Stage, cure: Cure, rows: float = 12, seed: int = 30) -> int:
    """The material of a dried carp: a bony head with a dull sunken eye, scales that shrank apart, a slit along the belly."""

    def paint(view: View) -> None:
        u, on = view.u, view.on.astype(np.float32)
        down = np.where(view.v < 0.5, view.v, 1 - view.v) * 2
        gill = 0.245 - 0.055 * (2 * down - 1) ** 2
        trunk = step(gill - 0.002, gill + 0.004, u)
        row = np.floor(down * rows)
        shift = u * 31 + 0.5 * (row % 2) + 0.12 * fbm(u * 5, down * 4, seed + 4, 2)
        cell, across = shift % 1, (down * rows) % 1
        arc = np.sqrt(np.clip(1 - ((across - 0.5) * 1.9) ** 2, 0, 1)) * 0.55
        rim = np.exp(-(((cell - 0.3 - arc) / 0.1) ** 2))
        lost = step(0.5, 1.1, fbm(u * 7, down * 4, seed + 5, 2))
        scales = trunk * step(0.98, 0.92, u) * step(0.02, 0.1, down) * step(0.95, 0.84, down) * (1 - 0.75 * lost)
        hue = fbm(np.floor(shift) * 3.1, row * 5.3, seed, 1)
        wrinkle = fbm(u * 26, down * 3 + u * 4, seed + 6, 2)
        model(
            view,
            planes(view, cure.tones, FLESH, np.clip(0.7 * step(0.5, 0.95, down) + 0.3 * lost * trunk, 0, 1)),
            (0.85, 0.6, 0.58),
            (0.6, 0.32),
            spare=0.35 * step(0.9, 1.5, fbm(u * 12, down * 9, seed + 7, 2)) * step(0.4, 0.6, view.light),
            texture=np.clip(1 + scales * (0.26 * rim + 0.16 * hue) + 0.12 * wrinkle * (1 - scales), 0.3, 2),
            edge=0.25,
            grain=0.16,
            hard=0.5,
            seed=seed,
        )
        shade = down + 0.08 * fbm(u * 6, down * 3, seed + 1, 2)
        mark(view, on * step(0.5, 0.04, shade) * 0.8, cure.back, 0.2)
        mark(view, on * scales * rim * step(1.0, 0.4, down) * 0.5, cure.tones[2], 0.15)
        rib = np.exp(-((((u * 22 - 1.6 * down) % 1 - 0.5) / 0.14) ** 2))
        mark(view, on * rib * trunk * step(0.5, 0.68, down) * step(0.62, 0.5, u) * 0.22, FLESH[2], 0.15)
        mark(view, on * np.exp(-(((u - gill) / 0.007) ** 2)) * step(0.08, 0.25, down) * 1.2, (70, 40, 36), 0.1)
        mark(view, on * step(0.0, 0.012, u - gill) * step(0.06, 0.012, u - gill) * 0.5, cure.tones[2], 0.1)
        bony = step(gill, gill - 0.02, u)
        mark(view, on * bony * step(0.3, 1.0, fbm(u * 9, down * 16, seed + 8, 2)) * 0.35, cure.tones[2], 0.1)
        cheek = np.exp(-(((u - 0.185 - 0.02 * np.sin(4 * down)) / 0.006) ** 2)) * step(0.36, 0.5, down)
        mark(view, on * cheek * step(0.95, 0.7, down) * 0.35, cure.tones[2], 0.1)
        gape = np.exp(-(((down - 0.52 - 1.6 * u) / 0.05) ** 2)) * step(0.07, 0.05, u)
        mark(view, on * gape * 1.4, (62, 34, 32), 0.1)
        eye = np.hypot(u - 0.1, 0.17 * (down - 0.3))
        mark(view, on * step(0.03, 0.018, eye) * 1.0, (74, 46, 40), 0.1)
        view.density *= 1 - (0.5 * on * step(0.013, 0.009, eye))[..., None]
        mark(view, on * step(0.013, 0.01, eye) * 0.3, (150, 146, 136), 0.1)
        mark(view, on * step(0.006, 0.003, np.hypot(u - 0.102, 0.17 * (down - 0.31))) * 1.0, (66, 54, 50), 0.1)
        open_ = step(0.27, 0.33, u) * step(0.66, 0.58, u)
        lip = 0.88 - 0.06 * np.sin(np.pi * np.clip((u - 0.27) / 0.39, 0, 1)) + 0.012 * fbm(u * 30, 0 * u, seed, 2)
        mark(view, on * open_ * step(lip - 0.005, lip + 0.01, down) * 1.5, (74, 36, 34), 0.1)
        view.density *= 1 - (0.45 * on * open_ * np.exp(-(((down - lip + 0.025) / 0.016) ** 2)))[..., None]

    dark = cure.tones[2]
    return stage.material(paint, Line((dark[0] * 0.55, dark[1] * 0.6, dark[2] * 0.66), 1.35, 0.85, gap=8, lift=0.1))


def stiff_fin_skin(stage: Stage, seed: int = 33) -> int:
    """The material of dried fins: brittle rays, the skin between them torn and thin."""

    def paint(view: View) -> None:
        ray = step(0.3, 0.95, np.cos(2 * np.pi * view.v * 12 + 0.6 * np.sin(5 * view.u)))
        texture = np.clip(0.7 + 0.5 * ray + 0.16 * view.noise(24, seed=seed), 0.3, 1.6)
        model(view, FIN, (0.72, 0.5, 0.5), texture=texture, edge=0.3, grain=0.14, hard=0.5, seed=seed)
        mark(view, view.on * ray * step(0.0, 0.3, view.u) * 0.4, FIN[2], 0.15)

    return stage.material(paint, Line((62, 42, 38), 0.95, 0.75, gap=4, lift=0.14), 0.85)


def hung_whole(
    stage: Stage, skins: tuple[int, int], at: Array, long: float, hand: int, *, stout: float = 1.0, seed: int = 1
) -> None:
    """A dried carp that hangs by its snout `at`, `long` without its tail, its back to the left (`hand` -1) or the right.

    `skins` are of its flank and its fins; `stout` is its height.
    """
    random = np.random.default_rng(seed)
    top = np.array([float(hand), 0, 0])
    bow, toward = random.uniform(-0.03, 0.03), random.uniform(0.0, 0.05)
    spine = np.array(
        [
            np.asarray(at) + long * np.array([bow * np.sin(np.pi * t) * 2, -t, toward * np.sin(np.pi * t)])
            for t in np.linspace(0, 1, 9)
        ]
    )
    path = curve(spine)
    shrunk = np.interp(np.linspace(0, 1, len(BELLY)), (0, 0.2, 0.35, 0.6, 0.75, 1), (1, 1, 0.86, 0.8, 0.95, 1))
    wide, high = np.array(GIRTH) * 0.8 * long, np.array(BACK) * long * stout
    low = np.array(BELLY) * shrunk * long * stout

    def sunk(u: Array, v: Array) -> Array:
        end = np.sqrt(np.clip((1 - u) / 0.045, 0, 1))
        around = np.cos(2 * np.pi * v)
        dent = 0.035 * fbm(u * 6, around * 2, seed, 3) + 0.014 * np.cos(2 * np.pi * 17 * u + 3 * around)
        return np.asarray(end + dent * step(0.22, 0.34, u) * step(1.0, 0.8, u))

    stage.patch(loft(spine, wide, high, low, up=top, pressed=sunk), skins[0], knots=61)
    tall, deep = along(high), along(low)
    side = np.array([0, 0, 1.0])

    def edge(u: float, out: float, back: float, upper: bool) -> Array:
        way = path(min(1, u + 0.01)) - path(max(0, u - 0.01))
        way = way / np.linalg.norm(way)
        rise = float(tall(u)) if upper else -float(deep(u))
        return np.asarray(path(u) + top * (0.93 * rise + (out if upper else -out) * long) + way * back * long)

    folded = 0.42
    for rays, upper in ((DORSAL, True), (ANAL, False)):
        root = [edge(u, 0, 0, upper) for u, *_ in rays]
        rim = [edge(u, h * folded, b + 0.03, upper) for u, h, b in rays]
        stage.patch(fin(root, rim, 0.07, 0.01 * long * side, seed + 2 * upper), skins[1])
    end, way = path(1.0), np.array([0.0, -1.0, 0])
    sizes = np.array([1.0, 0.9, 0.56, 0.9, 1.0]) * 0.24 * long * random.uniform(0.9, 1.08, 5)
    spread = np.array([0.62, 0.34, 0.02, -0.34, -0.62]) + random.uniform(-0.08, 0.08)
    tail = [end + n * (np.cos(a) * way + np.sin(a) * top) + 0.1 * n * side for n, a in zip(sizes, spread)]
    root = [end - way * 0.05 * long + top * t * 0.05 * long * stout for t in (1, 0.5, 0, -0.5, -1)]
    stage.patch(fin(root, tail, 0.12, 0.02 * long * side, seed + 3), skins[1])
    for u, size, low_ in ((0.28, 0.15, 0.45), (0.52, 0.12, 0.8)):
        foot = path(u) - top * low_ * float(deep(u)) + side * 0.75 * float(along(wide)(u)) * np.sqrt(1 - low_**2)
        near = [foot + way * t * 0.045 * long for t in (-0.5, 0.0, 0.5)]
        far = [foot + size * long * (way * (0.72 + 0.2 * t) - top * (0.34 - 0.2 * t) + 0.1 * side) for t in (-1, 0, 1)]
        stage.patch(fin(near, far, 0.08, 0.01 * long * side, seed + 4), skins[1])


def open_skin(stage: Stage, seed: int = 50) -> int:
    """The material of a split carp seen from within: amber flesh, the backbone, ribs, the dark of the gills."""

    def paint(view: View) -> None:
        u, q, on = view.u, 2 * view.v - 1, view.on.astype(np.float32)
        away = np.abs(q)
        inside = step(0.2, 0.24, u)
        model(
            view,
            planes(view, FLESH, EDGE, np.clip(step(0.55, 0.95, away) * inside * step(0.75, 0.6, u), 0, 1)),
            (0.85, 0.6, 0.55),
            (0.6, 0.32),
            spare=0.3 * step(0.9, 1.5, fbm(u * 9, q * 5, seed + 1, 2)),
            texture=np.clip(1 + 0.2 * fbm(u * 5, q * 9, seed, 3), 0.3, 2),
            edge=0.3,
            grain=0.16,
            hard=0.45,
            seed=seed,
        )
        bone = u * 34 - 3.4 * away**1.2 * step(0.7, 0.5, u)
        rib = np.exp(-(((bone % 1 - 0.5) / 0.12) ** 2))
        long_ = np.interp(u, (0.2, 0.3, 0.55, 0.68, 0.9), (0.6, 0.85, 0.8, 0.4, 0.25))
        mark(view, on * rib * inside * step(long_, long_ - 0.2, away) * step(0.06, 0.1, away) * 0.5, FLESH[2], 0.1)
        lit = np.exp(-((((bone + 0.22) % 1 - 0.5) / 0.1) ** 2)) * inside * step(long_, long_ - 0.2, away)
        view.density *= 1 - (0.22 * on * lit)[..., None]
        spine = step(0.075, 0.05, away) * inside
        mark(view, on * spine * (0.3 + 0.6 * step(0.2, 0.9, np.cos(2 * np.pi * 34 * u))), (134, 76, 56), 0.1)
        mark(view, on * np.exp(-(((away - 0.085) / 0.02) ** 2)) * inside * 0.8, (112, 54, 44), 0.1)
        gills = step(0.21, 0.19, u) * step(0.075, 0.1, u) * step(0.16, 0.24, away) * step(0.86, 0.74, away)
        comb = step(-0.1, 0.7, np.cos(2 * np.pi * (60 * u - 5 * away)))
        mark(view, on * gills * (0.8 + 0.5 * comb), (118, 52, 46), 0.1)
        mark(view, on * step(0.24, 0.2, u) * (1 - gills) * 0.3, (150, 96, 66), 0.1)
        mark(view, on * step(0.93, 0.985, away) * 0.6, (128, 78, 54), 0.2)

    return stage.material(paint, Line((74, 44, 36), 1.3, 0.85, gap=7, lift=0.1))


def hung_open(
    stage: Stage, skins: tuple[int, int], at: Array, long: float, *, stout: float = 1.0, seed: int = 1
) -> None:
    """A carp split from the belly and laid open that hangs by its head `at`; `skins` are of its inside and its fins.

    `stout` is its breadth.
    """
    random = np.random.default_rng(seed)
    lean, phase, droop = random.choice((-1, 1)) * 0.035, random.uniform(0, 6), random.uniform(-0.12, 0.12, 2)
    half = along(
        np.interp(
            np.linspace(0, 1, 14),
            (0, 0.06, 0.14, 0.22, 0.27, 0.42, 0.6, 0.8, 0.95, 1),
            (0.03, 0.1, 0.17, 0.19, 0.185, 0.235, 0.19, 0.085, 0.036, 0.034),
        )
    )

    def sheet(u: Array, v: Array) -> Array:
        q = 2 * v - 1
        ragged = 1 + 0.035 * fbm(u * 7, np.sign(q) * 3.0, seed, 3)
        notch = 1 - 0.12 * np.exp(-(((u - 0.225) / 0.014) ** 2)) * step(0.5, 0.9, np.abs(q))
        broad = stout * long * half(u) * ragged * notch
        curl = (0.5 + np.where(q > 0, droop[0], droop[1]) * 2) * np.abs(q) ** 2.4 + 0.08 * np.sin(
            9 * u + phase
        ) * np.abs(q)
        x = broad * q * (1 - 0.1 * np.abs(q) ** 3) + lean * long * np.sin(np.pi * u)
        groove = 0.012 * long * (np.exp(-((q / 0.05) ** 2)) - 1.2 * np.exp(-(((np.abs(q) - 0.09) / 0.05) ** 2)))
        z = broad * curl + groove + 0.02 * long * np.sin(3 * u + phase)
        return np.asarray(np.asarray(at, float) + np.stack([x, -long * u, z], -1))

    stage.patch(sheet, skins[0], knots=61)
    way, across, side = -np.eye(3)[1], np.eye(3)[0], np.eye(3)[2]
    end = np.asarray(at, float) + long * way
    sizes = np.array([1.0, 0.9, 0.6, 0.9, 1.0]) * 0.22 * long * random.uniform(0.92, 1.06, 5)
    tail = [end + n * (np.cos(a) * way + np.sin(a) * across) for n, a in zip(sizes, (0.6, 0.32, 0, -0.32, -0.6))]
    root = [end - way * 0.03 * long + across * t * 0.034 * long for t in (1, 0.5, 0, -0.5, -1)]
    stage.patch(fin(root, tail, 0.12, 0.02 * long * side, seed + 3), skins[1])
