"""Pickled greens that hang over a rim: a broad flat stalk, a crinkled leaf limp with brine."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.surfaces import curve


def hung(
    stage: Stage,
    skins: tuple[int, int],
    points: Sequence[Array],
    out: Array,
    size: float,
    *,
    leaf: float = 0.5,
    seed: int = 1,
) -> None:
    """A stalk and its leaf along `points`, faces turned `out` (3,) as they fall; `size` is half the stalk's breadth.

    `leaf` is the share of the way at which the blade begins; `skins` are those of `pickled_skins`.
    """
    random, path = np.random.default_rng(seed), curve(points)
    phase, side = random.uniform(0, 6, 4), np.cross(out, [0.0, 1.0, 0.0])

    def frame(t: Array) -> tuple[Array, Array]:
        way = path(np.clip(t + 0.02, 0, 1)) - path(np.clip(t - 0.02, 0, 1))
        face = np.cross(way, side)
        face = face / (np.linalg.norm(face, axis=-1, keepdims=True) + 1e-9)
        turned = np.sign(np.sum(face * (0.6 * out + [0, 1.0, 0]), -1, keepdims=True))
        return path(np.clip(t, 0, 1)), face * np.where(turned == 0, 1, turned)

    def stalk(u: Array, v: Array) -> Array:
        t = (leaf + 0.22) * u
        place, face = frame(t)
        broad = size * np.interp(t, (0, 0.3, leaf, leaf + 0.22), (1.25, 1.05, 0.75, 0.06))
        a = 2 * np.pi * v
        return np.asarray(
            place + (broad * np.cos(a))[..., None] * side + (0.34 * broad * np.sin(a) + 0.05 * size)[..., None] * face
        )

    def blade(u: Array, v: Array) -> Array:
        place, face = frame(leaf - 0.1 + (1.08 - leaf) * u)
        q = 2 * v - 1
        frill = 1 + 0.16 * np.sin(15 * u + 3 * q + phase[3]) + 0.1 * np.sin(31 * u + phase[2])
        broad = 2.9 * size * np.sin(np.pi * np.clip(0.03 + 0.9 * u**0.8, 0, 1)) ** 0.7 * frill
        lift = size * (
            0.55 * np.cos(1.9 * q) * np.sin(np.pi * u)
            + 0.34 * np.sin(13 * u + 5 * q + phase[0]) * np.abs(q)
            + 0.26 * np.sin(23 * u - 6 * q + phase[1]) * q**2
            - 0.2
        )
        sway = 0.3 * size * np.sin(3 * u + phase[2]) * u
        return np.asarray(
            place + (broad * q * (0.8 + 0.1 * np.cos(9 * u)) + sway)[..., None] * side + lift[..., None] * face
        )

    stage.patch(blade, skins[1], knots=61)
    stage.patch(stalk, skins[0], knots=33)
