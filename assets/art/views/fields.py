"""Where tea, rice, cane, fruit and lotus grow: the fields of the counties and of the routes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from assets.art.cliffs.framed import framed
from assets.art.cliffs.grove import grove
from assets.art.cliffs.mist import mist
from assets.art.cliffs.river_water import river
from assets.art.cliffs.spit import spit
from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.bamboo import CULM_GREEN
from assets.art.still.basketry import tray
from assets.art.still.cane_field import cane_skins, stool
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import stem_skin
from assets.art.still.grove import standing_skin
from assets.art.still.house import lime_house, timber_house
from assets.art.still.lighting import View
from assets.art.still.lotus import LOTUS_STALK
from assets.art.still.lotus_pond import bloom, bud, leaf_skin, lotus_petals, pod, standing_leaf
from assets.art.still.made_tea import WITHERED, heap
from assets.art.still.modelling import model
from assets.art.still.painting import paint
from assets.art.still.rice_terrace import Fields, field_skin, fields_of
from assets.art.still.site import Plot, Site
from assets.art.still.surfaces import lathe, tube
from assets.art.still.tea_terrace import Garden, bush_skin, crown, ground, plant, rows, soil_skin
from assets.art.still.tones import CITRUS_GREEN, ORANGE_PEEL, OSMANTHUS_LEAF, WHITE_TEA
from assets.art.still.townsfolk import person
from assets.art.views.backdrop import backdrop, knoll, ridge

FRUIT = ((0, -1), (0.6, -0.8), (0.95, -0.2), (0.9, 0.4), (0.5, 0.85), (0.2, 1.0), (0, 1.05))


def zhenghe(canvas: Canvas) -> None:
    """Tea in rows over the hills of Zhenghe, white tea withering on trays before them."""
    backdrop(canvas, 21, 200, hills=False)
    ridge(canvas, 640, 280, 620, 180, distance=0.5, seed=22)
    s = Stage(canvas, (450, 510), 0.3, seed=3, wobble=0.4)

    def land(x: Array, z: Array) -> Array:
        hills = [
            0.8 * knoll(x, z, *at)
            for at in ((-260, -420, 250, 280, 330), (250, -330, 150, 260, 250), (60, -640, 190, 330, 240))
        ]
        return np.asarray(np.maximum.reduce(hills) * 0.75 + 0.25 * np.sum(hills, 0) - 12)

    garden = Garden(land, -520, 520, 330, -700, paths=((-40, -230), (330, 200)))
    ground(s, garden, soil_skin(s, garden, grass=0.9))
    plant(s, garden, bush_skin(s, garden), size=25, pitch=27)
    paint(s)
    for x, y, zoom, seed in ((318, 452, 36, 3), (392, 360, 24, 6), (640, 440, 34, 9)):
        s = Stage(canvas, (x, y), 0.3, seed=seed, zoom=zoom, wobble=0.3)
        person(Plot(Site(s)), hat=True, seed=seed)
        paint(s, Shadow(0.4))
    withering(canvas)
    framed(canvas, 3)


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
        heap(s, (x, floor, 0), 62, 5, replace(WITHERED, tones=WHITE_TEA), count=120, stray=0, scale=0.3, seed=30 + n)
    paint(s, Shadow())


def pucheng(canvas: Canvas) -> None:
    """Ripe rice on the terraces of Pucheng, a house under a red osmanthus."""
    backdrop(canvas, 31, 190, hills=False)
    ridge(canvas, 250, 260, 560, 190, distance=0.45, seed=32)
    ridge(canvas, 760, 250, 460, 150, distance=0.6, seed=33)
    s = Stage(canvas, (450, 600), 0.55, seed=4, wobble=0.4)

    def land(x: Array, z: Array) -> Array:
        waves = 34 * np.sin(x / 170 + z / 260) + 14 * np.sin(x / 80 - z / 150 + 1)
        return np.asarray(60 + 0.3 * (60 - z) + waves + 0.0002 * (x - 60) ** 2)

    garden = Garden(land, -520, 520, 120, -430)
    fields = Fields(garden, pitch=17, long=330, flooded=0.15)
    fields_of(s, fields, field_skin(s, fields))
    paint(s)
    s = Stage(canvas, (665, 400), 0.42, seed=35, zoom=13, wobble=0.4)
    timber_house(Plot(Site(s)).plot((0, 0, 0), -0.35), 12, 7, storeys=2, seed=5)
    paint(s, Shadow(0.4))
    osmanthus(canvas, 560, 425, 120)
    framed(canvas, 4)


def osmanthus(canvas: Canvas, x: float, y: float, tall: float) -> None:
    """A red osmanthus in flower, its foot at (x, `y`), `tall` units."""
    s, k = Stage(canvas, (x, y), 0.3, seed=37, wobble=0.4), tall / 100
    bark = stem_skin(s)
    for line in (
        ((0, 0, 0), (-4, 24, 0), (3, 52, 0)),
        ((-1, 28, 0), (-16, 46, 3), (-26, 60, 4)),
        ((0, 30, 0), (14, 48, 4), (27, 58, 4)),
    ):
        s.patch(tube(np.array(line) * k, (4.6 * k, 3.4 * k, 2.4 * k)), bark)
    flowers = fruit_skin(s)
    garden = Garden(lambda a, b: 0 * a + 0 * b, -1, 1, 400, -400, haze=0.0)
    leaves = bush_skin(s, garden, OSMANTHUS_LEAF, flush=0.3, seed=38)
    for n, (a, b, c, size) in enumerate(
        (
            (0, 66, 0, 26),
            (-26, 58, 6, 21),
            (27, 60, 6, 22),
            (-13, 80, -4, 22),
            (14, 84, -2, 21),
            (1, 54, 18, 19),
            (-38, 68, -4, 15),
            (38, 72, -4, 15),
            (0, 95, -6, 15),
        )
    ):
        s.patch(crown((a * k, b * k, c * k), size * k, 0.4 * n, 1.05, 0.85, 700 + n), leaves, knots=9, fine=1.5)
        for way in scattered(16, n):
            s.patch(lathe(np.array(FRUIT) * 1.7 * k, np.array((a, b, c)) * k + size * k * way), flowers, knots=7)
    paint(s, Shadow(0.4))


def jianyang(canvas: Canvas) -> None:
    """Hills of tangelo trees at Jianyang, an old house by the stream that runs round them."""
    backdrop(canvas, 111, 200, hills=False)
    ridge(canvas, 230, 300, 620, 200, distance=0.45, seed=113)
    s = Stage(canvas, (450, 440), 0.34, seed=114, wobble=0.4)

    def land(x: Array, z: Array) -> Array:
        return np.asarray(knoll(x, z, 250, -330, 190, 280, 260) + knoll(x, z, -380, -200, 60, 220, 200) - 6)

    garden = Garden(land, -520, 520, 60, -520, paths=((120, 200),))
    ground(s, garden, soil_skin(s, garden, grass=1.0))
    leaves, peel = bush_skin(s, garden, CITRUS_GREEN, flush=0.35), fruit_skin(s)
    random = np.random.default_rng(9)
    for course in rows(garden, 44, 0.5, 14, 190):
        for x, y, z in course[:: max(1, int(26 - 12 * garden.far(course[:1, 2])[0]))]:
            size = 30 * (1 - 0.45 * float(garden.far(np.asarray(z)))) * random.uniform(0.85, 1.1)
            s.patch(
                crown((x, y + 0.5 * size, z), size, 0.0, 1.0, 1.0, int(random.integers(1 << 20))),
                leaves,
                knots=9,
                fine=1.5,
            )
            for way in scattered(9, int(x)):
                at = np.array([x, y + 0.5 * size, z]) + 0.98 * size * way
                s.patch(lathe(np.array(FRUIT) * 0.17 * size, at), peel, knots=7)
    paint(s)
    s = Stage(canvas, (250, 455), 0.34, seed=116, zoom=12, wobble=0.4)
    plot = Plot(Site(s))
    lime_house(plot.plot((0, 0, -2), -0.3), 16, 9, gables="stepped", seed=6)
    paint(s, Shadow(0.4))
    grove(canvas, 120, 470, 110, 110, seed=7)
    river(canvas, 484, seed=12, mirror=0.3)
    spit(canvas, 490, 950, 290, 24, seed=4)
    spit(canvas, 494, -40, 430, 26, seed=6)
    framed(canvas, 13)


def scattered(count: int, seed: int) -> Array:
    """Ways out of the middle of a crown, shape (count, 3), that the viewer sees from above and in front."""
    random = np.random.default_rng(abs(seed))
    a, b = random.uniform(-1.2, 1.2, count), random.uniform(0.05, 1.0, count)
    return np.stack([np.sin(a) * np.cos(b), 0.95 * np.sin(b), np.cos(a) * np.cos(b)], 1)


def fruit_skin(stage: Stage) -> int:
    """The material of tangelos as they are seen from far away."""

    def paint_it(view: View) -> None:
        model(view, ORANGE_PEEL, (0.95, 0.6, 0.5), edge=0.1, grain=0.1, vary=0.08, seed=5)

    return stage.material(paint_it, Line((128, 84, 40), 0.6, 0.6, gap=5, lift=0.2))


def wanqian_cane(canvas: Canvas) -> None:
    """The garden of hundred-year cane at Wanqian: old stools in rows, mist between."""
    backdrop(canvas, 41, 230, hills=False)
    ridge(canvas, 450, 330, 760, 200, distance=0.5, seed=42)
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
    garden = Garden(lambda x, z: 5 * np.sin(x / 60 + z / 40), -520, 520, 300, -330, haze=0.9)
    ground(s, garden, soil_skin(s, garden, grass=0.7))
    skins = cane_skins(s)
    for n, x in enumerate((-330, -200, 190, 320)):
        stool(s, skins, (x, 0, random.uniform(-20, 20)), 390, 8.5, canes=5, leaves=8, seed=60 + n)
    paint(s)
    framed(canvas, 6)


def wufu(canvas: Canvas) -> None:
    """Lotus fields before the old town of Wufu."""
    backdrop(canvas, 51, 220, hills=False)
    ridge(canvas, 230, 320, 560, 210, distance=0.4, seed=52)
    ridge(canvas, 730, 320, 520, 170, distance=0.55, seed=53)
    s = Stage(canvas, (450, 326), 0.3, seed=54, zoom=8, wobble=0.3)
    village = Plot(Site(s, 0.75))
    for n, along in enumerate((-38, -24, -11, 3, 17, 32)):
        if n % 3 == 1:
            lime_house(village.plot((along, 0, -3 + n % 2 * 4), -0.25), 12, 9, gables="stepped", seed=n)
        else:
            timber_house(village.plot((along, 0, -2 + n % 2 * 3), -0.2), 11, 7, seed=n)
    paint(s)
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
                standing_leaf(
                    s,
                    skins,
                    (x, 0, z + random.normal(0, 0.2 * radius)),
                    (0.5 + 0.5 * random.uniform()) * (20 + 70 * near),
                    radius * random.uniform(0.7, 1.1),
                    random,
                    0.22,
                )
            x += radius * random.uniform(1.5, 2.6)
        z += 0.85 * radius
    for n, (x, z, high, size) in enumerate(
        (
            (-250, 0, 190, 62),
            (60, 60, 215, 74),
            (290, -60, 160, 54),
            (-60, -260, 90, 30),
            (170, -300, 84, 26),
            (-340, -280, 86, 28),
        )
    ):
        bloom(s, petals, skins[1], (x, 0, z), high, size, seed=90 + n)
    bud(s, petals, skins[1], (-130, 0, 20), 210, 62)
    bud(s, petals, skins[1], (370, 0, 0), 190, 52)
    pod(s, skins[1], (190, 0, 90), 150, 30)
    paint(s)
    framed(canvas, 7)


VIEWS = {
    "place-jianyang": jianyang,
    "place-pucheng": pucheng,
    "place-wanqian-cane": wanqian_cane,
    "place-wufu": wufu,
    "place-zhenghe": zhenghe,
}
"""Picture -> painter."""
