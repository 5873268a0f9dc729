"""Places known by their stones and their mountains."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from assets.art.cliffs.framed import framed
from assets.art.cliffs.mist import mist
from assets.art.cliffs.pine_tree import pine
from assets.art.paper import Array, Colour
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas, absorbance
from assets.art.still.cast_shadow import Shadow
from assets.art.still.lighting import View
from assets.art.still.painting import paint
from assets.art.still.rock import rock
from assets.art.still.tea_terrace import Garden, bush_skin, ground, plant, soil_skin
from assets.art.still.woodland import FOREST, wood, wood_skin
from assets.art.still.writing import written
from assets.art.views.backdrop import backdrop, knoll

CUT: Colour = (54, 44, 42)


def carve(view: View, columns: tuple[str, ...], right: float, top: float, size: float) -> None:
    """Cut `columns` of characters, `size` units each, into the stone that `view` is of, the first from `right`, `top`."""
    for k, words in enumerate(columns):
        for n, word in enumerate(words):
            for shift, light in ((1.3, True), (0.0, False)):
                x = (view.x - (right - k * 1.12 * size) - shift) / size
                y = (view.y - (top + n * 1.08 * size) - shift) / size
                inside = view.on & (x > 0) & (x < 1) & (y > 0) & (y < 1)
                if not inside.any():
                    continue
                ink = np.asarray(written(x, y, word, 11 * n + 31 * k, weight=0.012, dry=0.15) * inside)
                if light:
                    view.density *= 1 - 0.45 * ink[..., None]
                else:
                    view.density += (ink * 1.15)[..., None] * absorbance(CUT)


def beiyuan_site(canvas: Canvas) -> None:
    """The inscribed rock of Beiyuan among the tea that was made for the palace."""
    backdrop(canvas, 61, 250)
    s = Stage(canvas, (450, 500), 0.3, seed=13, wobble=0.4)

    def land(x: Array, z: Array) -> Array:
        hills = [knoll(x, z, *at) for at in ((-270, -420, 210, 300, 330), (330, -520, 180, 300, 240))]
        return np.asarray(np.sum(hills, 0) - 8)

    garden = Garden(land, -520, 520, 330, -640, paths=((-60, -260),))
    ground(s, garden, soil_skin(s, garden, grass=0.9))
    plant(s, garden, bush_skin(s, garden), size=23, pitch=31)
    paint(s)
    s = Stage(canvas, (580, 520), 0.3, seed=14, wobble=0.6)
    rock(s, (0, 0, 0), (400, 290, 200), facets=34, rough=0.025, moss=0.7, seed=24)
    number = len(s.materials)
    rock(s, (-215, 0, 60), (120, 70, 80), facets=12, moss=0.6, seed=31)
    view = paint(s, Shadow(0.5))
    part = view.of([number])
    if part is not None:
        carve(part, ("建州東鳳", "皇山厥植", "宜茶惟北", "苑太平興", "國初始為"), 664, 322, 35)
    framed(canvas, 8)


def kuangshan(canvas: Canvas) -> None:
    """The mountain like a basket: a wooded rim all round a hollow."""
    backdrop(canvas, 71, 190, hills=False)

    def land(x: Array, z: Array) -> Array:
        reach = np.hypot(x / 1.6, z + 200)
        way = np.arctan2(x / 1.6, z + 200)
        rim = 185 - 70 * np.cos(way) + 15 * np.sin(3 * way + 1) + 9 * np.sin(7 * way)
        inner, outer = np.exp(-(((reach - 165) / 62) ** 2)), np.exp(-(np.abs((reach - 165) / 66) ** 3))
        return np.asarray(rim * np.where(reach < 165, inner, outer) + 6 * np.sin(x / 50 + z / 40))

    whole = Garden(land, -430, 430, 90, -480, haze=0.5)
    for back, front in ((-480.0, -170.0), (-170.0, 90.0)):
        s = Stage(canvas, (450, 500), 0.42, seed=15, wobble=0.4)
        part = replace(whole, back=back, front=front)
        ground(s, part, soil_skin(s, whole, FOREST, grass=0.3))
        wood(s, part, wood_skin(s, whole), size=17 if back < -400 else 20, shrink=0.3, dense=1.3, seed=int(-back))
        paint(s)
        if front < 0:
            mist(canvas, 300, 430, 0.85, seed=4, across=(250, 660))
    mist(canvas, 455, 560, 0.95, seed=8)
    pine(canvas, 120, 560, 250, lean=0.35, seed=5)
    framed(canvas, 9)


VIEWS = {"place-beiyuan-site": beiyuan_site, "place-kuangshan": kuangshan}
"""Picture -> painter."""
