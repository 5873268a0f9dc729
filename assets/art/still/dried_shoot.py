"""Bamboo shoots cut in half, boiled, pressed and dried: thick walls about a ladder of chambers, limp sheaths at the tip."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes
from assets.art.still.surfaces import Point, Surface, placed

AMBER: Tones = ((238, 190, 112), (204, 138, 68), (132, 80, 46))
SMOKED: Tones = ((214, 148, 82), (168, 100, 54), (104, 62, 42))
CHAMBERS = 19.0
"""How many cells a shoot has, the tip's not counted."""


def rung(u: Array, q: Array, seed: float | Array) -> Array:
    """The place in the ladder: whole numbers are the walls between cells, a little askew as the press left them."""
    sway = fbm(2.2 * u + seed, 0.8 * q + seed, 11, 2)
    return np.asarray(CHAMBERS * u**0.82 - 0.25 * q * q + 0.2 * sway)


def hollow(u: Array, q: Array) -> Array:
    """1 in the cells' half breadth and 0 in the walls beside them."""
    half = 0.54 * np.sqrt(np.clip(1 - (u / 0.74) ** 2, 0, 1))
    return step(0.06, -0.06, np.abs(q) - half) * step(0.045, 0.075, u) * step(0.72, 0.62, u)


def dried_skin(stage: Stage, seed: int = 7) -> int:
    """The material of dried shoots: amber, clear at thin edges, dark in its cells, fibres along the walls."""

    def paint(view: View) -> None:
        u, q, own = view.u, 2 * view.v - 1, view.dice(seed)
        on = view.on.astype(np.float32)
        cells = hollow(u, q)
        cell = rung(u, q, 9 * own)
        rib = np.exp(-(((cell % 1 - 0.5) / 0.13) ** 2))
        fibre = fbm(3 * u + 7 * own, 15 * q, seed, 3)
        smoke = np.clip(0.75 * own + 0.3 * step(0.5, 1.0, u) + 0.22 * fbm(3 * u + 5 * own, 2 * q, seed + 1, 2), 0, 1)
        model(
            view,
            planes(view, AMBER, SMOKED, smoke),
            (0.85, 0.62, 0.6),
            (0.6, 0.32),
            spare=0.3 * step(0.9, 1.4, fbm(5 * u + own, 4 * q, seed + 2, 2)) * (1 - cells),
            texture=np.clip(1 + 0.2 * fibre * (1 - 0.6 * cells) - 0.35 * rib * cells, 0.3, 2),
            edge=0.35,
            grain=0.16,
            hard=0.5,
            seed=seed,
        )
        mark(view, on * cells * step(0.55, 0.1, rib) * 0.34, (158, 90, 42), 0.15)
        lee = step(0.0, 0.16, cell % 1 - 0.5) * step(0.36, 0.2, cell % 1 - 0.5)
        mark(view, on * cells * lee * 0.4, (98, 56, 36), 0.15)
        brink = np.exp(-(((np.abs(q) - 0.54 * np.sqrt(np.clip(1 - (u / 0.74) ** 2, 0, 1))) / 0.035) ** 2))
        mark(view, on * brink * step(0.7, 0.55, u) * step(0.04, 0.08, u) * 0.4, (120, 66, 38), 0.15)
        mark(view, on * step(0.86, 0.98, np.abs(q)) * 0.4, (150, 92, 50), 0.2)
        mark(view, on * step(0.045, 0.0, u) * 0.5, (118, 74, 48), 0.2)
        mark(view, on * step(0.5, 1.1, fibre) * step(0.5, 0.8, u) * 0.35, SMOKED[2], 0.2)

    return stage.material(paint, Line((84, 50, 34), 1.25, 0.85, gap=4, lift=0.08))


def sheath_skin(stage: Stage, seed: int = 8) -> int:
    """The material of the limp sheaths at the tips: brown, ribbed along, thin where they fray."""

    def paint(view: View) -> None:
        own = view.dice(seed)
        rib = fbm(1.5 * view.u + 7 * own, 11 * view.v, seed, 3)
        model(
            view,
            planes(view, AMBER, SMOKED, np.clip(0.35 + 0.5 * own + 0.3 * view.u, 0, 1)),
            (0.85, 0.62, 0.55),
            (0.6, 0.32),
            texture=np.clip(1 + 0.24 * rib, 0.3, 2),
            edge=0.3,
            grain=0.16,
            hard=0.5,
            seed=seed,
        )
        mark(view, view.on * step(0.45, 1.0, rib) * 0.3, SMOKED[2], 0.2)
        mark(view, view.on * step(0.8, 1.0, view.u) * 0.5, SMOKED[2], 0.2)

    return stage.material(paint, Line((84, 50, 34), 1.1, 0.8, gap=4, lift=0.12))


def ringed(u: Array) -> Array:
    """The place among the rings on the outside: at half numbers a sheath was torn off."""
    return np.asarray(13 * u**0.9)


def back_skin(stage: Stage, seed: int = 9) -> int:
    """The material of the outside of a dried shoot: the rings where sheaths were, warts of roots at its foot."""

    def paint(view: View) -> None:
        u, own, on = view.u, view.dice(seed), view.on.astype(np.float32)
        fibre = fbm(2.5 * u + 7 * own, 16 * view.v, seed, 3)
        cell = ringed(u) % 1 - 0.5
        smoke = np.clip(0.1 + 0.75 * own + 0.25 * fbm(3 * u + 5 * own, 3 * view.v, seed + 1, 2), 0, 1)
        model(
            view,
            planes(view, AMBER, SMOKED, smoke),
            (0.88, 0.62, 0.6),
            (0.6, 0.32),
            spare=0.3 * step(0.9, 1.4, fbm(5 * u + own, 4 * view.v, seed + 2, 2)),
            texture=np.clip(1 + 0.22 * fibre + 0.12 * np.clip(cell, -0.5, 0.5), 0.3, 2),
            edge=0.35,
            grain=0.16,
            hard=0.5,
            seed=seed,
        )
        scar = np.exp(-(((cell - 0.1) / 0.06) ** 2)) * step(0.8, 0.55, u)
        mark(view, on * scar * (0.5 + 0.4 * step(-0.5, 0.8, fibre)), (110, 64, 40), 0.15)
        wart = fbm(34 * view.v + 9 * own, 90 * u, seed + 3, 1)
        mark(view, on * step(0.5, 1.0, wart) * step(0.09, 0.06, u) * 0.8, SMOKED[2], 0.1)
        mark(view, on * step(0.5, 1.1, fibre) * step(0.4, 0.8, u) * 0.35, SMOKED[2], 0.2)

    return stage.material(paint, Line((84, 50, 34), 1.25, 0.85, gap=4, lift=0.08))


def breadth(u: Array) -> Array:
    """The half breadth of a pressed shoot at `u` from foot to tip, as a share of its greatest."""
    return np.asarray(
        np.interp(u, (0, 0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 1), (0.76, 0.88, 0.98, 1, 0.82, 0.5, 0.26, 0.05))
    )


def dried(
    stage: Stage,
    skins: tuple[int, int, int],
    at: Point,
    turned: Array,
    long: float,
    wide: float,
    *,
    curl: float = 0.06,
    opened: bool = True,
    seed: int = 1,
) -> None:
    """A dried half: foot at `at`, along x before it is `turned`, its cells up if `opened`; `wide` is half its breadth.

    `skins` are of its cut face, its sheaths and its back; `curl` lifts its ends, in lengths.
    """
    random = np.random.default_rng(seed)
    sway, roll, lean = random.uniform(-0.06, 0.06), random.uniform(-0.16, 0.16), random.uniform(0, 60)

    def bed(u: Array, q: Array) -> tuple[Array, Array]:
        middle = sway * long * np.sin(np.pi * u) + 0.02 * long * np.sin(5 * u + lean)
        rise = curl * long * (u - 0.35) ** 2 * 1.6 + roll * wide * q * (u - 0.3)
        return middle, rise

    def body(u: Array, v: Array) -> Array:
        q = 2 * v - 1
        ragged = 1 + 0.05 * fbm(5 * u + lean, 0.7 * np.sign(q), seed, 3) + 0.012 * np.sin(2 * np.pi * rung(u, q, lean))
        middle, rise = bed(u, q)
        cells = hollow(u, q)
        rib = np.exp(-(((rung(u, q, lean) % 1 - 0.5) / 0.16) ** 2))
        wall = 0.14 * wide * np.clip(1 - ((np.abs(q) - 0.7) / 0.34) ** 2, 0, 1) * step(1.0, 0.4, u)
        folds = 0.07 * wide * np.sin(9 * q + lean + 2 * u) * step(0.45, 0.8, u)
        y = rise + wall - 0.07 * wide * cells * (1 - rib) + folds - 0.12 * wide * np.abs(q) ** 5
        x = long * u + 0.014 * long * fbm(2 * q + lean, 0 * q, seed + 1, 2) * np.clip(1 - 4 * u, 0, 1)
        return np.stack([x, y + 0.2 * wide, wide * breadth(u) * q * ragged + middle], -1)

    def tongue(start: float, end: float, side: float, broad: float, lift: float) -> Surface:
        def surface(u: Array, v: Array) -> Array:
            t, q = start + (end - start) * u, 2 * v - 1
            middle, rise = bed(t, side * (1 - u))
            share = broad * np.interp(u, (0, 0.2, 0.6, 0.9, 1), (0.5, 1, 0.75, 0.3, 0.02))
            across = side * breadth(np.minimum(t, 0.9)) * (1 - 0.55 * u) + share * q
            y = (
                rise
                + 0.26 * wide
                + lift * wide * (0.3 + u)
                + 0.1 * wide * (1 - q * q)
                + 0.05 * wide * np.sin(8 * u + side * 9)
            )
            return np.stack([long * t, y, wide * across + middle], -1)

        return surface

    def outside(u: Array, v: Array) -> Array:
        q = 2 * v - 1
        ragged = 1 + 0.05 * fbm(5 * u + lean, 0.7 * np.sign(q), seed, 3)
        middle, rise = bed(u, q)
        ring = np.exp(-(((ringed(u) % 1 - 0.5) / 0.1) ** 2)) * step(0.8, 0.6, u)
        folds = 0.05 * wide * np.sin(8 * q + lean + 3 * u) * step(0.3, 0.7, u)
        y = rise + wide * (0.3 * (1 - np.abs(q) ** 2.4) + 0.035 * ring) + folds
        return np.stack([long * u, y, wide * breadth(u) * q * ragged * (1 + 0.025 * ring) + middle], -1)

    if not opened:
        stage.patch(placed(outside, at, turned), skins[2], knots=61)
        stage.patch(placed(tongue(0.6, 1.02, 0.2, 0.26, 0.14), at, turned), skins[1], knots=31)
        return
    stage.patch(placed(body, at, turned), skins[0], knots=61)
    for n, side in enumerate((-0.5, 0.46, -0.06)):
        start = (0.5, 0.56, 0.66)[n] + random.uniform(-0.04, 0.04)
        form = tongue(start, random.uniform(0.9, 1.03) + 0.03 * n, side, random.uniform(0.2, 0.3), 0.05 + 0.06 * n)
        stage.patch(placed(form, at, turned), skins[1], knots=31)
