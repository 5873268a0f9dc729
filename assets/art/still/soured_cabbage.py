"""Long-stalked cabbage out of the brine: a head whose stalks spread from its butt, gold and clear, its leaves limp and olive."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes, wash
from assets.art.still.surfaces import Surface, curve

STALK: Tones = ((248, 232, 150), (216, 188, 88), (150, 128, 58))
LEAF: Tones = ((190, 178, 84), (134, 128, 56), (78, 80, 42))


def stalk_skin(stage: Stage, seed: int = 160) -> int:
    """The material of stalks: ribbed along, clear with brine, greener towards the leaf, pale at the butt."""

    def paint(view: View) -> None:
        u, own = view.u, view.dice(seed)
        rib = np.cos(2 * np.pi * 8 * view.v + 3 * own) + 0.6 * fbm(2 * u + 9 * own, 14 * view.v, seed, 2)
        model(
            view,
            planes(view, STALK, LEAF, np.clip(0.75 * step(0.55, 1.05, u) + 0.18 * (own - 0.3), 0, 1)),
            (0.78, 0.55, 0.55),
            (0.6, 0.32),
            shine=0.966,
            spare=0.35 * step(0.18, 0.02, u),
            texture=np.clip(1 + 0.13 * rib, 0.3, 2),
            edge=0.3,
            grain=0.1,
            hard=0.32,
            vary=0.04,
            seed=seed,
        )
        mark(view, view.on * step(0.75, 1.3, rib) * 0.16, STALK[2], 0.1)
        wash(view, view.on * step(0.5, 1.5, view.noise(46, 30, seed + 2)), 0.25, (224, 196, 96), edge=0.2, seed=seed)

    return stage.material(paint, Line((104, 92, 46), 1.2, 0.82, gap=5, lift=0.1))


def leaf_skin(stage: Stage, seed: int = 165) -> int:
    """The material of leaves: limp, veined, dark where they fold, wet."""

    def paint(view: View) -> None:
        u, q, own = view.u, 2 * view.v - 1, view.dice(seed)
        away = np.abs(q)
        rib = np.exp(-((q / (0.12 - 0.08 * u)) ** 2))
        side = np.exp(-((((6.5 * (u - 0.34 * away) + 0.2 * np.sign(q) + own) % 1 - 0.5) / 0.09) ** 2)) * step(
            1.0, 0.6, away
        )
        net = step(0.12, 0.03, np.abs(fbm(9 * u + 5 * own, 7 * q, seed + 3, 2))) * step(0.1, 0.25, away)
        model(
            view,
            planes(view, LEAF, STALK, np.clip(0.9 * rib * step(1.0, 0.5, u) + 0.3 * side, 0, 1)),
            (0.88, 0.62, 0.6),
            (0.62, 0.34),
            shine=0.972,
            texture=np.clip(
                1 + 0.22 * fbm(6 * u + 5 * own, 5 * q, seed, 3) - 0.3 * rib - 0.2 * side - 0.1 * net, 0.3, 2
            ),
            edge=0.3,
            grain=0.12,
            hard=0.45,
            vary=0.08,
            seed=seed,
        )
        mark(view, view.on * np.clip(view.crevice, 0, 1) * 0.5, (62, 66, 36), 0.15)
        mark(view, view.on * step(0.5, 1.3, fbm(4 * u, 3 * q + 9 * own, seed + 1, 2)) * 0.3, (168, 128, 52), 0.15)

    return stage.material(paint, Line((58, 60, 34), 1.15, 0.85, gap=5, lift=0.08))


def trough(
    points: ArrayLike, face: Array, size: float, *, cup: float = 0.5, thick: float = 0.3, seed: int = 1
) -> Surface:
    """A stalk along `points`, shape (n, 3), hollow away from `face` (3,); `size` is half its breadth at the foot."""
    path, lean = curve(points), np.random.default_rng(seed).uniform(0, 6)

    def surface(u: Array, v: Array) -> Array:
        way = path(np.clip(u + 0.01, 0, 1)) - path(np.clip(u - 0.01, 0, 1))
        way = way / (np.linalg.norm(way, axis=-1, keepdims=True) + 1e-9)
        side = np.cross(way, face)
        side = side / (np.linalg.norm(side, axis=-1, keepdims=True) + 1e-9)
        out = np.cross(side, way)
        broad = size * np.interp(u, (0, 0.06, 0.3, 0.7, 1), (0.8, 1.12, 1.0, 0.74, 0.34))
        a = 2 * np.pi * v
        q = np.cos(a)
        rib = 0.03 * np.cos(9 * q * 2 + lean)
        rise = broad * (thick * np.sin(a) * (1 - 0.4 * q * q) + cup * (1 - q * q) + rib) + 0.06 * size * np.sin(
            7 * u + lean
        )
        return np.asarray(path(u) + (broad * q)[..., None] * side + rise[..., None] * out)

    return surface


def limp(points: ArrayLike, face: Array, broad: float, *, fold: float = 0.6, seed: int = 1) -> Surface:
    """A leaf that lies limp along `points`, its edges ruffled and drawn in by `fold`; `broad` is half its breadth."""
    path, random = curve(points), np.random.default_rng(seed)
    phase = random.uniform(0, 6, 6)

    def surface(u: Array, v: Array) -> Array:
        q = 2 * v - 1
        way = path(np.clip(u + 0.02, 0, 1)) - path(np.clip(u - 0.02, 0, 1))
        way = way / (np.linalg.norm(way, axis=-1, keepdims=True) + 1e-9)
        side = np.cross(way, face)
        side = side / (np.linalg.norm(side, axis=-1, keepdims=True) + 1e-9)
        out = np.cross(side, way)
        lobes = 1 + 0.12 * np.sin(11 * u + phase[0] + np.sign(q)) + 0.08 * np.sin(23 * u + phase[1] - np.sign(q))
        half = broad * np.interp(u, (0, 0.12, 0.4, 0.75, 0.93, 1), (0.16, 0.5, 0.96, 0.9, 0.5, 0.1)) * lobes
        pleat = np.sin(7 * q + 4 * u + phase[2]) * 0.6 + np.sin(13 * q - 7 * u + phase[3]) * 0.4
        ruffle = np.sin(17 * u + 3 * q + phase[4]) * np.abs(q) ** 1.5
        reach = half * q * (1 - 0.35 * fold * np.abs(q)) * (1 - 0.25 * fold * np.cos(5 * u + phase[5]))
        lift = broad * (0.13 * pleat * step(0, 0.25, u) + 0.14 * ruffle - 0.16 * np.abs(q) ** 2 + 0.06)
        return np.asarray(path(u) + reach[..., None] * side + lift[..., None] * out)

    return surface


def butt_skin(stage: Stage, seed: int = 168) -> int:
    """The material of a cut butt: pale, its fibres in rings."""

    def paint(view: View) -> None:
        ring = fbm(3 * view.u, 5 * view.v, seed, 2)
        model(view, STALK, (0.45, 0.4, 0.4), texture=np.clip(1 + 0.3 * ring, 0.3, 2), edge=0.3, grain=0.12, seed=seed)
        mark(view, view.on * step(0.3, 0.9, np.cos(24 * view.v)) * 0.25, (170, 136, 72), 0.15)

    return stage.material(paint, Line((112, 90, 50), 1.1, 0.8, gap=4, lift=0.1))
