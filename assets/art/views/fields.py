"""Where tea, rice, cane and lotus grow: the hills and fields of the counties and of the routes."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas, step
from assets.art.still.painting import paint
from assets.art.still.rice_terrace import Fields, field_skin, fields_of
from assets.art.still.tea_terrace import Garden, bush_skin, ground, plant, soil_skin
from assets.art.still.vignette import vignette


def zhenghe(canvas: Canvas) -> None:
    """Tea in rows over the hills of Zhenghe."""
    s = Stage(canvas, (450, 545), 0.3, seed=3, wobble=0.4)

    def land(x: Array, z: Array) -> Array:
        hills = [dome(x, z, *at) for at in ((-190, -420, 330, 300, 330), (250, -330, 190, 250, 250), (60, -640, 330, 330, 240))]
        return np.asarray(np.maximum.reduce(hills) * 0.75 + 0.25 * np.sum(hills, 0) - 12)

    garden = Garden(land, -520, 520, 60, -700, paths=((-40, -230), (330, 200)))
    ground(s, garden, soil_skin(s, garden))
    print(plant(s, garden, bush_skin(s, garden), size=24, pitch=31))
    paint(s)
    vignette(canvas, 3)


def dome(x: Array, z: Array, cx: float, cz: float, high: float, wide: float, deep: float) -> Array:
    """A round hill."""
    return np.asarray(high * np.exp(-(((x - cx) / wide) ** 2) - ((z - cz) / deep) ** 2))


def pucheng(canvas: Canvas) -> None:
    """Ripe rice on the terraces of Pucheng, an osmanthus tree by a house."""
    s = Stage(canvas, (450, 560), 0.55, seed=4, wobble=0.4)

    def land(x: Array, z: Array) -> Array:
        slope = 60 + 0.3 * (60 - z) + 34 * np.sin(x / 170 + z / 260) + 14 * np.sin(x / 80 - z / 150 + 1) + 0.0003 * (x - 60) ** 2
        return np.asarray(slope)

    garden = Garden(land, -520, 520, 60, -640)
    fields = Fields(garden, pitch=17, flooded=0.15)
    fields_of(s, fields, field_skin(s, fields))
    paint(s)
    vignette(canvas, 4)


VIEWS = {"place-zhenghe": zhenghe, "place-pucheng": pucheng}
"""Picture -> painter."""
