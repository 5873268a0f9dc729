"""A hillside of tea: rows of rounded bushes along its contours, red paths between them where the pickers go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import Point, Surface

Land = Callable[[Array, Array], Array]
"""The height of the ground at x and z; along every x it rises away from the viewer."""

TEA_BUSH: Tones = ((166, 188, 112), (98, 134, 78), (54, 86, 66))
SOIL: Tones = ((226, 196, 156), (190, 146, 112), (138, 104, 86))


@dataclass(frozen=True)
class Garden:
    """Where tea grows: from `left` to `right`, `front` to `back` (z) on `land`; what is farther is paler by `haze` (0-1).

    `paths` are the places (x in front, x behind) of the trails that climb through the rows.
    """

    land: Land
    left: float
    right: float
    front: float
    back: float
    paths: Sequence[tuple[float, float]] = ()
    haze: float = 0.5

    def far(self, z: Array) -> Array:
        """How far from the front, 0-1."""
        return np.asarray(np.clip((self.front - z) / (self.front - self.back), 0, 1), np.float32)

    def sunlit(self, x: Array, z: Array, light: Array) -> Array:
        """How much of the light the ground takes, 0-1: the hill's own sunny and shady side."""
        across = (self.land(x + 4, z) - self.land(x - 4, z)) / 8
        ahead = (self.land(x, z + 4) - self.land(x, z - 4)) / 8
        normal = np.stack([-across, np.ones_like(across), -ahead], -1)
        normal /= np.linalg.norm(normal, axis=-1, keepdims=True)
        return np.asarray(np.clip(normal @ light.astype(np.float32), 0, 1), np.float32)


def crown(at: Point, size: float, along: float, long: float, tall: float, seed: int) -> Surface:
    """A clipped bush of half breadth `size` on `at`, its row heading `along` (radians about y), lumpy with twigs."""
    c, s = np.cos(along), np.sin(along)
    middle = np.asarray(at, np.float32)

    def surface(u: Array, v: Array) -> Array:
        around, down = 2 * np.pi * u, 1.75 * v
        x, y, z = np.sin(down) * np.sin(around), np.cos(down), np.sin(down) * np.cos(around)
        lump = 1 + 0.1 * fbm(x * 1.6 + seed, y * 1.6 + z, seed % 97, 2) + 0.03 * fbm(x * 5 + seed, y * 5 + z * 4, 3, 2)
        x, y, z = x * long * size * lump, y * tall * size * lump, z * size * lump
        return np.stack([-(x * c - z * s), y, -(x * s + z * c)], -1) + middle

    return surface


def bush_skin(
    stage: Stage,
    garden: Garden,
    tones: Tones = TEA_BUSH,
    *,
    flush: float = 1.0,
    tip: Colour = (206, 206, 92),
    seed: int = 31,
) -> int:
    """The material of tea bushes: leaves in clumps, a young `flush` (0-1) of the colour `tip` on top, no two of one green."""

    def paint(view: View) -> None:
        dice = view.dice(seed)
        a, b = view.u * 14 + 61 * dice, view.v * 5
        clump = fbm(a, b, seed, 2)
        leaf = fbm(a * 2, b * 2, seed + 1, 2)
        far = garden.far(view.place[..., 2])
        air, leaf = 1 - garden.haze * far, leaf * (1 - 0.75 * far)
        sunny = garden.sunlit(view.place[..., 0], view.place[..., 2], stage.light)
        texture = np.clip(1 + 0.2 * clump + 0.2 * leaf, 0.25, 2) * air
        view.light = view.light + 0.05 * leaf + 0.5 * (sunny - 0.62)
        model(
            view,
            tones,
            (0.8, 0.62, 0.6),
            (0.56, 0.27),
            texture=texture,
            edge=0.12,
            grain=0.12,
            vary=0.08,
            hard=0.7,
            seed=seed,
        )
        top = step(0.35, 0.9, view.normal[..., 1]) * step(-0.2, 0.8, leaf + 0.4 * clump)
        wash(view, view.on * top * flush * air, 0.42, tip, edge=0, grain=0.1)
        pits = step(0.5, 1.1, -leaf - 0.3 * clump) * step(0.75, 0.35, view.light)
        mark(view, view.on * pits * air * (1 - far) * 0.5, (40, 70, 56), 0.1)
        shade = step(0.66, 0.4, sunny)
        wash(view, view.on * shade * air, 0.38, (84, 120, 128), edge=0, grain=0.12)
        mark(view, view.on * step(0.55, 1.0, dice) * air * 0.16, (206, 176, 84))
        mark(view, view.on * step(0.4, 0.0, dice) * air * 0.2, (84, 128, 122))

    return stage.material(paint, Line((40, 62, 50), 0.95, 0.6, gap=7, lift=0.24))


def soil_skin(stage: Stage, garden: Garden, tones: Tones = SOIL, *, grass: float = 0.6, seed: int = 41) -> int:
    """The material of the red earth between the rows, `grass` (0-1) creeping over it."""

    def paint(view: View) -> None:
        x, z = view.place[..., 0], view.place[..., 2]
        lie = fbm(x / 46, z / 20, seed, 3)
        air = 1 - garden.haze * garden.far(z)
        shade = step(0.66, 0.4, garden.sunlit(x, z, stage.light))
        model(
            view,
            tones,
            (0.62, 0.5, 0.5),
            (0.56, 0.3),
            texture=np.clip(1 + 0.3 * lie, 0.3, 2) * air,
            edge=0.05,
            grain=0.15,
            seed=seed,
        )
        wash(view, view.on * shade * air, 0.4, (150, 130, 124), edge=0, grain=0.12)
        green = step(-0.4, 0.9, fbm(x / 70 + 3, z / 34, seed + 1, 3))
        wash(view, view.on * green * grass * air, 0.5, (150, 168, 104), edge=0, grain=0.25)
        blade = step(0.5, 1.3, fbm(x / 6, z / 9, seed + 2, 2)) * green
        mark(view, view.on * blade * grass * air * 0.4, (92, 116, 74))

    return stage.material(paint, Line((112, 92, 70), 0.9, 0.5, gap=9, lift=0.3))


def ground(stage: Stage, garden: Garden, skin: int, *, pieces: int = 3) -> None:
    """The ground of a garden."""

    def surface(u: Array, v: Array) -> Array:
        x = garden.left + (garden.right - garden.left) * u + 0 * v
        z = garden.back + (garden.front - garden.back) * v + 0 * u
        return np.stack([x, garden.land(x, z), z], -1)

    stage.patch(surface, skin, pieces=pieces, fine=1.5)


def rows(garden: Garden, pitch: float, shrink: float, low: float, high: float) -> list[Array]:
    """The courses of rows, shape (n, 3) each, from the level `low` up; `pitch` apart in front, less by `shrink` behind."""
    x = np.linspace(garden.left, garden.right, 360)
    z = np.linspace(garden.front, garden.back, 420, dtype=np.float32)
    height = garden.land(x[:, None], z[None, :])
    courses, level = [], low
    while level < high:
        rises = (height[:, 1:] >= level) & (height[:, :-1] < level)
        nth = np.cumsum(rises, axis=1)
        depth = float(garden.far(z[1:][rises.any(0)]).mean()) if rises.any() else 1.0
        for n in range(1, int(nth.max(initial=0)) + 1):
            here = rises & (nth == n)
            there = here.any(axis=1)
            at = z[1:][np.argmax(here, axis=1)]
            torn = np.abs(np.diff(at, prepend=at[0])) > 40
            starts = np.nonzero(np.diff(np.concatenate([[0], (there & ~torn).astype(int), [0]])))[0].reshape(-1, 2)
            courses += [np.stack([x[a:b], at[a:b] * 0 + level, at[a:b]], 1) for a, b in starts if b - a > 3]
        level += pitch * (1 - shrink * depth)
    return courses


def plant(
    stage: Stage,
    garden: Garden,
    skin: int,
    *,
    size: float = 20,
    pitch: float = 40,
    shrink: float = 0.6,
    low: float = 4,
    high: float = 400,
    seed: int = 7,
) -> int:
    """Plant a garden with bushes of half breadth `size` in front, smaller behind; answers how many."""
    random, count = np.random.default_rng(seed), 0
    for course in rows(garden, pitch, shrink, low, high):
        length = np.concatenate([[0], np.cumsum(np.hypot(np.diff(course[:, 0]), np.diff(course[:, 2])))])
        gone = random.uniform(0, size)
        while gone < length[-1]:
            x, z = (float(np.interp(gone, length, course[:, n])) for n in (0, 2))
            ahead = min(gone + 6, length[-1])
            behind = max(gone - 6, 0)
            way = [
                float(np.interp(ahead, length, course[:, n]) - np.interp(behind, length, course[:, n])) for n in (0, 2)
            ]
            far = float(garden.far(np.asarray(z)))
            half = size * (1 - shrink * far) * random.uniform(0.84, 1.16)
            trail = any(abs(x - (a + (b - a) * far)) < 0.9 * size * (1 - shrink * far) for a, b in garden.paths)
            if not trail and random.uniform() > 0.02:
                z += random.normal(0, 0.1 * half)
                y = float(garden.land(np.asarray(x), np.asarray(z))) - 0.12 * half
                stage.patch(
                    crown(
                        (x, y, z),
                        half,
                        float(np.arctan2(way[1], way[0])),
                        random.uniform(1.1, 1.35),
                        random.uniform(0.82, 1.0),
                        int(random.integers(1 << 20)),
                    ),
                    skin,
                    knots=9,
                    fine=1.5,
                )
                count += 1
            gone += half * random.uniform(1.5, 1.85)
    return count
