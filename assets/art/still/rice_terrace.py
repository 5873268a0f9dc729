"""A hillside of rice: level fields one above the other, held by banks along the contours, ripe or under water."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import map_coordinates

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import absorbance, fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import mark, model, wash
from assets.art.still.tea_terrace import Garden

RIPE = ((244, 214, 122), (214, 166, 78), (150, 110, 62))
UNRIPE = ((206, 206, 108), (160, 164, 76), (102, 116, 62))
BANK = ((196, 194, 132), (146, 156, 92), (96, 112, 74))
WATER = ((206, 222, 216), (160, 192, 192), (110, 146, 152))


@dataclass(frozen=True)
class Fields:
    """How a garden is cut into fields: one every `pitch` of height, about `long`, rice `tall`; `flooded` (0-1) of them."""

    garden: Garden
    pitch: float = 26
    long: float = 190
    tall: float = 9
    flooded: float = 0.0
    seed: int = 5

    def plan(self, x: Array, z: Array) -> tuple[Array, Array, Array, Array]:
        """At x and z: the terrace's number, how far into it (0 its outer edge, 1 the bank above), how near a side bank, dice."""
        level = self.garden.land(x, z) / self.pitch
        number = np.floor(level)
        random = np.random.default_rng(self.seed)
        shift, luck = random.uniform(0, 1, 64), random.uniform(0, 1, 4096)
        along = x / self.long + 5 * shift[number.astype(int) % 64]
        gap = np.abs((along + 0.5) % 1 - 0.5) * self.long
        dice = luck[(number.astype(int) * 37 + np.floor(along + 0.5).astype(int) * 11) % 4096]
        return number, np.asarray(level - number, np.float32), np.asarray(gap, np.float32), np.asarray(dice, np.float32)

    def wet(self, dice: Array) -> Array:
        """Whether a field is under water (1) or not (0), by its dice."""
        return np.asarray(dice < self.flooded, np.float32)

    def height(self, x: Array, z: Array) -> Array:
        """The ground with its fields."""
        number, into, gap, dice = self.plan(x, z)
        floor = self.pitch * (number + step(0.0, 0.16, into) - 1)
        bund = 3.0 * np.maximum(
            step(0.3, 0.2, into) * step(0.12, 0.17, into), step(5, 2.5, gap) * step(0.12, 0.2, into)
        )
        inside = step(0.3, 0.36, into) * step(4, 7, gap)
        ragged = 0.85 + 0.1 * np.sin(x / 9 + z / 5 + 4 * dice) + 0.06 * np.sin(x / 3.7 - z / 4)
        return np.asarray(floor + bund + inside * self.tall * ragged * (1 - self.wet(dice)))


def field_skin(stage: Stage, fields: Fields, seed: int = 61) -> int:
    """The material of the fields: grassy banks, ears in heaps of gold, some greener, water with rows of young rice."""
    garden = fields.garden

    def paint(view: View) -> None:
        x, z = view.place[..., 0], view.place[..., 2]
        _, into, gap, dice = fields.plan(x, z)
        far = garden.far(z)
        air = 1 - garden.haze * far
        inside = step(0.29, 0.34, into) * step(3.5, 6.5, gap)
        wet = fields.wet(dice)
        rice = inside * (1 - wet)
        unripe = np.clip(0.2 + 0.9 * (dice - 0.55), 0, 0.75) + 0.12 * fbm(x / 60, z / 30, seed, 2)
        colours = []
        for bank, ripe, green, water in zip(BANK, RIPE, UNRIPE, WATER):
            grain = absorbance(ripe) + (absorbance(green) - absorbance(ripe)) * np.clip(unripe, 0, 1)[..., None]
            field = np.where(wet[..., None] > 0, absorbance(water), grain)
            colours.append(absorbance(bank) + (field - absorbance(bank)) * inside[..., None])
        ears = fbm(x / 5, z / 4 + view.place[..., 1] / 5, seed + 1, 2) * (1 - 0.7 * far)
        stalks = (
            fbm(x / 2.6, view.place[..., 1] / 14, seed + 2, 2) * (1 - 0.7 * far) * step(0.75, 0.3, view.normal[..., 1])
        )
        texture = np.clip(1 + (0.16 * ears + 0.2 * stalks) * (rice + 0.5 * (1 - inside)), 0.3, 2) * air
        sunny = garden.sunlit(x, z, stage.light)
        view.light = view.light + 0.4 * (sunny - 0.62)
        model(view, colours, (0.8, 0.55, 0.6), (0.56, 0.3), texture=texture, edge=0.0, grain=0.12, hard=0.6, seed=seed)
        mark(view, view.on * rice * step(0.6, 1.2, -ears) * air * 0.35, (150, 104, 54), 0.1)
        wash(
            view,
            view.on * inside * wet * step(0.0, 1.3, fbm(x / 60, z / 20, seed + 5, 2)) * air,
            0.4,
            (120, 160, 170),
            edge=0,
        )
        rows = (
            step(0.55, 0.85, np.cos(x / 1.7 + 1.6 * fbm(x / 16, z / 9, seed + 7, 2)))
            * step(0.2, 0.7, np.cos(z / 2.4 + 1.6 * fbm(x / 20, z / 7, seed + 8, 2)))
            * (1 - far)
        )
        mark(view, view.on * inside * wet * rows * air * 0.8, (96, 136, 72), 0.1)
        riser = step(0.2, 0.1, into)
        mark(view, view.on * riser * air * 0.35, (112, 104, 70), 0.2)
        mark(view, view.on * (1 - inside) * step(0.4, 1.2, ears) * air * 0.4, (78, 96, 60), 0.1)
        wash(view, view.on * step(0.66, 0.4, sunny) * air, 0.28, (140, 132, 118), edge=0, grain=0.12)

    return stage.material(paint, Line((96, 84, 56), 0.9, 0.6, gap=8, lift=0.25))


def fields_of(stage: Stage, fields: Fields, skin: int) -> None:
    """The hillside in its fields, from bank to bank."""
    garden = fields.garden
    x = np.linspace(garden.left, garden.right, 241)
    z = np.linspace(garden.front, garden.back, 400)
    height = np.maximum.accumulate(garden.land(x[:, None], z[None, :]), axis=1) + 1e-3 * np.arange(400)
    levels = np.linspace(height[:, 0].min(), height[:, -1].max(), 600)
    where = np.stack([np.interp(levels, column, z, left=garden.front, right=garden.back) for column in height])

    def surface(u: Array, v: Array) -> Array:
        at = np.broadcast_arrays(u * 240, v * 599)
        across = garden.left + (garden.right - garden.left) * at[0] / 240
        deep = map_coordinates(where, at, order=1, mode="nearest")
        return np.stack([across, fields.height(across, deep), deep], -1)

    stage.patch(surface, skin, knots=301, fine=1.0)
