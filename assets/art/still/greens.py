"""Long-stalked cabbage, pickled: stalks ribbed and golden, leaves dark and crumpled."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.loft import loft
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import curve

SOURED_STALK: Tones = ((240, 220, 136), (204, 170, 78), (140, 108, 54))
SOURED_LEAF: Tones = ((176, 160, 82), (118, 108, 54), (68, 68, 46))


def pickled_skins(
    stage: Stage, stalk: Tones = SOURED_STALK, leaf: Tones = SOURED_LEAF, seed: int = 160
) -> tuple[int, int]:
    """The materials of stalks and of leaves, wet with their brine."""

    def stalks(view: View) -> None:
        ribs = 1 + 0.16 * np.cos(2 * np.pi * 9 * view.v) + 0.12 * fbm(view.u * 5, view.v * 6, seed, 2)
        model(
            view,
            stalk,
            (0.85, 0.6, 0.6),
            (0.6, 0.32),
            shine=0.972,
            texture=ribs,
            edge=0.25,
            grain=0.14,
            hard=0.4,
            vary=0.06,
            seed=seed,
        )
        mark(view, view.on * step(0.45, 1.0, view.u) * 0.35, leaf[1])

    def leaves(view: View) -> None:
        vein = np.exp(-(((view.v - 0.5) / 0.05) ** 2))
        side = step(0.8, 1.0, np.cos(2 * np.pi * 6 * (view.u - 0.5 * np.abs(view.v - 0.5))))
        texture = np.clip(1 + 0.2 * fbm(view.u * 7, view.v * 6, seed + 1, 3) - 0.5 * vein - 0.25 * side, 0.3, 2)
        model(
            view,
            leaf,
            (0.9, 0.65, 0.6),
            (0.6, 0.32),
            shine=0.975,
            texture=texture,
            edge=0.25,
            grain=0.16,
            hard=0.5,
            vary=0.1,
            seed=seed + 1,
        )

    pale, dark = stalk[2], leaf[2]
    return (
        stage.material(stalks, Line((pale[0] * 0.66, pale[1] * 0.62, pale[2] * 0.6), 1.15, 0.82, gap=5, lift=0.12)),
        stage.material(leaves, Line((dark[0] * 0.66, dark[1] * 0.66, dark[2] * 0.64), 1.1, 0.85, gap=5, lift=0.1)),
    )


def stalked(
    stage: Stage, skins: tuple[int, int], points: Sequence[Array], size: float, *, leaf: float = 0.5, seed: int = 1
) -> None:
    """One stalk with its leaf along `points`, from its foot; `size` is half its breadth, `leaf` where its blade begins."""
    random, path = np.random.default_rng(seed), curve(points)
    whole = path(np.linspace(0, 1, 20))
    stage.patch(
        loft(whole, np.array((1.5, 1.2, 0.9, 0.7, 0.5, 0.3)) * size, np.array((0.8, 0.6, 0.5, 0.4, 0.3, 0.2)) * size),
        skins[0],
    )
    phase = random.uniform(0, 6, 3)

    def blade(u: Array, v: Array) -> Array:
        t = leaf + (1.02 - leaf) * u
        place, way = path(np.clip(t, 0, 1)), path(np.clip(t + 0.01, 0, 1)) - path(np.clip(t - 0.01, 0, 1))
        way = way / (np.linalg.norm(way, axis=-1, keepdims=True) + 1e-9)
        side = np.cross(way, [0, 1, 0.2])
        side = side / (np.linalg.norm(side, axis=-1, keepdims=True) + 1e-9)
        q = 2 * v - 1
        broad = 3.0 * size * np.sin(np.pi * np.clip(0.06 + 0.9 * u, 0, 1)) ** 0.7
        fold = q * (0.75 + 0.2 * np.sin(7 * u + phase[0]))
        ruffle = (
            0.36 * size * np.sin(11 * u + 4 * q + phase[1]) * np.abs(q) + 0.3 * size * np.sin(17 * u + phase[2]) * q
        )
        lift = 0.5 * size + 0.8 * size * np.cos(2.2 * q) * np.sin(np.pi * u) + ruffle
        return np.asarray(place + (broad * fold)[..., None] * side + lift[..., None] * np.array([0, 1.0, 0.1]))

    stage.patch(blade, skins[1], knots=61)
