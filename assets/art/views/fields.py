"""Where tea, rice, cane and lotus grow: the hills and fields of the counties and of the routes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from assets.art.cliffs.grove import grove
from assets.art.cliffs.mist import mist
from assets.art.cliffs.river_water import river
from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.bamboo import CULM_GREEN
from assets.art.still.basketry import tray
from assets.art.still.foliage import stem_skin
from assets.art.still.lotus import LOTUS_STALK
from assets.art.still.lotus_pond import bloom, bud, leaf_skin, lotus_petals, pod, standing_leaf
from assets.art.still.cane_field import cane_skins, stool
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.grove import standing_skin
from assets.art.still.made_tea import WITHERED, heap
from assets.art.still.painting import paint
from assets.art.still.rice_terrace import Fields, field_skin, fields_of
from assets.art.still.surfaces import tube
from assets.art.still.tea_terrace import Garden, bush_skin, ground, plant, soil_skin
from assets.art.still.tones import WHITE_TEA
from assets.art.still.vignette import vignette
from assets.art.views.backdrop import backdrop, knoll


def zhenghe(canvas: Canvas) -> None:
    """Tea in rows over the hills of Zhenghe, white tea withering on trays before them."""
    backdrop(canvas, 21, 270)
    grove(canvas, 700, 330, 150, 62, distance=0.2, seed=4)
    s = Stage(canvas, (450, 500), 0.3, seed=3, wobble=0.4)

    def land(x: Array, z: Array) -> Array:
        hills = [0.8 * knoll(x, z, *at) for at in ((-250, -420, 250, 290, 330), (240, -330, 130, 260, 250), (40, -640, 240, 330, 240))]
        return np.asarray(np.maximum.reduce(hills) * 0.75 + 0.25 * np.sum(hills, 0) - 12)

    garden = Garden(land, -520, 520, 330, -700, paths=((-40, -230), (330, 200)))
    ground(s, garden, soil_skin(s, garden, grass=0.9))
    plant(s, garden, bush_skin(s, garden), size=25, pitch=33)
    paint(s)
    withering(canvas)
    vignette(canvas, 3)


def withering(canvas: Canvas) -> None:
    """Trays of white tea on a trestle of bamboo in the sun."""
    s = Stage(canvas, (470, 556), 0.42, seed=12, wobble=0.4)
    pole = standing_skin(s, 6, CULM_GREEN)
    for z in (-30, 34):
        s.patch(tube([(-200, 46, z), (0, 44, z), (300, 46, z)], (5, 5, 4.6)), pole)
        for x in (-180, 50, 280):
            s.patch(tube([(x - 4, 0, z), (x, 24, z), (x + 2, 52, z)], (4.6, 4.4, 4.2)), pole)
    for n, x in enumerate((-122, 44, 208)):
        floor = tray(s, (x, 50, 0), 74, 11, seed=20 + n)
        heap(s, (x, floor, 0), 62, 5, replace(WITHERED, tones=WHITE_TEA), count=70, stray=0, scale=0.34, seed=30 + n)
    paint(s, Shadow())


def pucheng(canvas: Canvas) -> None:
    """Ripe rice on the terraces of Pucheng, an osmanthus tree by a house."""
    backdrop(canvas, 31, 230)
    s = Stage(canvas, (450, 560), 0.55, seed=4, wobble=0.4)

    def land(x: Array, z: Array) -> Array:
        slope = 60 + 0.3 * (60 - z) + 34 * np.sin(x / 170 + z / 260) + 14 * np.sin(x / 80 - z / 150 + 1) + 0.0003 * (x - 60) ** 2
        return np.asarray(slope)

    garden = Garden(land, -520, 520, 160, -470)
    fields = Fields(garden, pitch=17, long=330, flooded=0.15)
    fields_of(s, fields, field_skin(s, fields))
    paint(s)
    vignette(canvas, 4)


def wanqian_cane(canvas: Canvas) -> None:
    """The garden of hundred-year cane at Wanqian: old stools in rows, mist between."""
    backdrop(canvas, 41, 250)
    random = np.random.default_rng(3)
    for share, high, y, count, size in ((0.45, 190, 400, 13, 3.4), (0.72, 250, 450, 9, 5.0)):
        layer = canvas.layer()
        s = Stage(layer, (450, y), 0.25, seed=y, wobble=0.4)
        skins = cane_skins(s)
        for n in range(count):
            at = (-430 + 860 * (n + random.uniform(0.2, 0.8)) / count, 0.0, random.uniform(-20, 20))
            stool(s, skins, at, high, size, canes=4, leaves=6, seed=y + n)
        paint(s)
        canvas.density *= 1 - share * layer.body[..., None]
        canvas.lay(layer, share + 0 * layer.body)
        mist(canvas, y - 60, y + 30, 0.6, seed=y)
    s = Stage(canvas, (450, 530), 0.3, seed=6, wobble=0.5)
    garden = Garden(lambda x, z: 5 * np.sin(x / 60 + z / 40), -520, 520, 300, -140, haze=0.6)
    ground(s, garden, soil_skin(s, garden, grass=0.7))
    skins = cane_skins(s)
    for n, x in enumerate((-330, -200, 190, 320)):
        stool(s, skins, (x, 0, random.uniform(-20, 20)), 390, 8.5, canes=5, leaves=8, seed=60 + n)
    paint(s)
    vignette(canvas, 6)


def wufu(canvas: Canvas) -> None:
    """Lotus fields before the old town of Wufu."""
    backdrop(canvas, 51, 250)
    river(canvas, 330, seed=5)
    random = np.random.default_rng(8)
    s = Stage(canvas, (450, 470), 0.32, seed=7, wobble=0.5)
    skins = (leaf_skin(s, -460), stem_skin(s, LOTUS_STALK, 1.0, 4))
    z, petals = -430.0, lotus_petals(s)
    while z < 130:
        near = (z + 460) / 590
        radius = 14 + 62 * near
        x = -500 + random.uniform(0, radius)
        while x < 500:
            if random.uniform() < 0.86:
                standing_leaf(s, skins, (x, 0, z + random.normal(0, 0.2 * radius)), (0.5 + 0.5 * random.uniform()) * (20 + 70 * near), radius * random.uniform(0.7, 1.1), random, 0.22)
            x += radius * random.uniform(1.5, 2.6)
        z += 0.85 * radius
    for n, (x, z, high, size) in enumerate(((-250, 0, 190, 62), (60, 60, 215, 74), (290, -60, 160, 54), (-60, -260, 90, 30), (170, -300, 84, 26), (-340, -280, 86, 28))):
        bloom(s, petals, skins[1], (x, 0, z), high, size, seed=90 + n)
    bud(s, petals, skins[1], (-130, 0, 20), 210, 62)
    bud(s, petals, skins[1], (370, 0, 0), 190, 52)
    pod(s, skins[1], (190, 0, 90), 150, 30)
    paint(s)
    vignette(canvas, 7)


VIEWS = {"place-zhenghe": zhenghe, "place-pucheng": pucheng, "place-wufu": wufu, "place-wanqian-cane": wanqian_cane}
"""Picture -> painter."""
