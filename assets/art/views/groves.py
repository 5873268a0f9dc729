"""Forest and bamboo on the routes."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.framed import framed
from assets.art.cliffs.grove import grove
from assets.art.cliffs.pine_tree import pine
from assets.art.cliffs.river_water import river
from assets.art.cliffs.spit import spit
from assets.art.cliffs.waterfall import waterfall
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas, step
from assets.art.still.cast_shadow import Shadow
from assets.art.still.grove import thicket
from assets.art.still.house import timber_house
from assets.art.still.painting import paint
from assets.art.still.rock import rock
from assets.art.still.site import Plot, Site
from assets.art.still.smoke import smoke
from assets.art.still.tea_terrace import Garden, bush_skin, ground, plant, soil_skin
from assets.art.still.townsfolk import person
from assets.art.views.backdrop import backdrop, knoll, ridge

LITTER = ((222, 206, 160), (180, 152, 108), (128, 108, 80))
"""Fallen leaves of bamboo."""


def shunchang(canvas: Canvas) -> None:
    """A bamboo grove, mist between the culms, a path into it."""
    random, down = np.random.default_rng(5), canvas.down()
    canvas.body[:] = 1
    for share, high, radius, foot, count, low in ((0.3, 430, 6, 430, 22, 400), (0.6, 500, 9, 480, 10, 450)):
        layer = canvas.layer()
        s = Stage(layer, (450, foot), 0.2, seed=8, wobble=0.4)
        feet = [
            (-440 + 880 * (k + random.uniform(0.1, 0.9)) / count, 0.0, random.uniform(-40, 40)) for k in range(count)
        ]
        thicket(s, feet, high, radius, branches=6, start=0.45, reach=80, long=40, seed=count)
        paint(s)
        canvas.density *= 1 - 0.8 * layer.body[..., None] * step(low + 40, low - 120, down)[..., None]
        canvas.lay(layer, share * step(low + 40, low - 120, down) + 0 * layer.body)
    s = Stage(canvas, (450, 520), 0.2, seed=9, wobble=0.5)
    garden = Garden(lambda x, z: 7 * np.sin(x / 70 + z / 60), -520, 520, 420, -330, haze=0.85)
    ground(s, garden, soil_skin(s, garden, LITTER, grass=0.5))
    feet = [(float(x), 0.0, random.uniform(-30, 40)) for x in (-360, -290, -235, -150, 190, 260, 330)]
    thicket(s, feet, 640, 14, branches=7, start=0.3, reach=100, long=56, seed=3)
    paint(s)
    s = Stage(canvas, (475, 512), 0.2, seed=10, zoom=44, wobble=0.4)
    person(Plot(Site(s)), hat=True, load=True, seed=4)
    paint(s, Shadow(0.4))
    framed(canvas, 5)


def tongmu(canvas: Canvas) -> None:
    """The smoking house of Tongmu in its forest, pine smoke over the roof."""
    backdrop(canvas, 81, 210, hills=False)
    ridge(canvas, 560, 330, 620, 190, distance=0.55, seed=82)
    ridge(canvas, 170, 390, 560, 240, distance=0.25, seed=83)
    ridge(canvas, 800, 420, 520, 230, distance=0.1, seed=84)
    s = Stage(canvas, (450, 500), 0.3, seed=83, wobble=0.4)
    garden = Garden(lambda x, z: 6 * np.sin(x / 80 + z / 60), -520, 520, 300, -190, haze=0.7)
    ground(s, garden, soil_skin(s, garden, grass=0.8))
    paint(s)
    s = Stage(canvas, (430, 505), 0.3, seed=84, zoom=21, wobble=0.5)
    plot = Plot(Site(s))
    timber_house(plot.plot((0, 0, -3), -0.3), 11, 7, storeys=3, seed=4)
    timber_house(plot.plot((-11, 0, 0), -0.2), 7, 5, storeys=1, seed=7)
    paint(s, Shadow(0.4))
    smoke(canvas, 480, 350, 330, wide=24, load=0.42, seed=3)
    pine(canvas, 130, 545, 330, lean=0.3, seed=21)
    pine(canvas, 790, 540, 290, lean=-0.3, seed=25)
    pine(canvas, 700, 510, 210, lean=0.2, seed=29)
    framed(canvas, 10)


def gankeng(canvas: Canvas) -> None:
    """Deep forest at Gankeng, a brook, a timber house and a strip of tea."""
    backdrop(canvas, 91, 190, hills=False)
    ridge(canvas, 330, 310, 560, 200, distance=0.6, seed=92)
    ridge(canvas, 720, 360, 600, 240, distance=0.3, seed=93)
    ridge(canvas, 120, 420, 560, 260, distance=0.1, seed=94)
    s = Stage(canvas, (450, 470), 0.3, seed=93, wobble=0.4)
    garden = Garden(lambda x, z: knoll(x, z, 260, -190, 90, 250, 190), -520, 520, 60, -260, haze=0.5)
    ground(s, garden, soil_skin(s, garden, grass=0.9))
    plant(s, garden, bush_skin(s, garden), size=18, pitch=21, low=8)
    paint(s)
    s = Stage(canvas, (270, 465), 0.3, seed=94, zoom=15, wobble=0.5)
    timber_house(Plot(Site(s)).plot((0, 0, 0), -0.3), 12, 7, storeys=2, seed=9)
    paint(s, Shadow(0.4))
    grove(canvas, 420, 470, 90, 86, seed=5)
    river(canvas, 486, seed=9, mirror=0.3)
    spit(canvas, 492, 950, 560, 22, seed=4)
    spit(canvas, 500, -40, 330, 24, seed=6)
    for n, (x, y, long) in enumerate(((600, 545, 90), (520, 530, 54), (300, 560, 80), (690, 520, 46))):
        s = Stage(canvas, (x, y), 0.3, seed=95 + n, wobble=0.4)
        rock(s, (0, 0, 0), (long, 0.6 * long, 0.7 * long), facets=20, rough=0.03, moss=0.8, seed=40 + n)
        paint(s)
    pine(canvas, 110, 560, 300, lean=0.3, seed=33)
    framed(canvas, 11)


def guangze(canvas: Canvas) -> None:
    """High forest where the Futun stream rises, falling in steps between boulders."""
    backdrop(canvas, 101, 190, hills=False)
    ridge(canvas, 460, 300, 600, 210, distance=0.6, seed=102)
    ridge(canvas, 110, 400, 560, 280, distance=0.25, seed=103)
    ridge(canvas, 810, 410, 560, 270, distance=0.15, seed=104)
    s = Stage(canvas, (450, 470), 0.3, seed=103, wobble=0.5)
    for n, (x, z, long, tall) in enumerate(
        ((-150, -60, 240, 200), (170, -60, 250, 220), (10, -110, 200, 180), (-210, 20, 170, 110), (230, 30, 190, 120))
    ):
        rock(s, (x, 0, z), (long, tall, 150), facets=22, rough=0.03, moss=0.9, seed=50 + n)
    paint(s)
    waterfall(canvas, 455, 285, 470, width=16, seed=4)
    river(canvas, 470, seed=10, mirror=0.35)
    for n, (x, y, long) in enumerate(
        ((330, 510, 110), (600, 520, 130), (470, 545, 70), (250, 545, 80), (700, 560, 90))
    ):
        s = Stage(canvas, (x, y), 0.3, seed=105 + n, wobble=0.4)
        rock(s, (0, 0, 0), (long, 0.55 * long, 0.7 * long), facets=24, rough=0.03, moss=0.7, seed=60 + n)
        paint(s)
    pine(canvas, 140, 540, 310, lean=0.35, seed=41)
    grove(canvas, 790, 520, 130, 120, seed=8)
    framed(canvas, 12)


VIEWS = {"place-shunchang": shunchang, "place-tongmu": tongmu, "place-gankeng": gankeng, "place-guangze": guangze}
"""Picture -> painter."""
