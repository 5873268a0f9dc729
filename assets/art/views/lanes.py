"""Lanes of old towns seen from above: Sanfang Qixiang, Heping, the printers' street of Jianyang."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.framed import framed
from assets.art.cliffs.green_hill import green_hill
from assets.art.cliffs.grove import grove
from assets.art.cliffs.mist import mist
from assets.art.cliffs.sky import sky
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas
from assets.art.still.city_gate import city_gate
from assets.art.still.house import lime_house, timber_house
from assets.art.still.joinery import PLANKS, POST, SHEET
from assets.art.still.site import Plot, Site
from assets.art.still.stonework import PAVING
from assets.art.still.street import passers_by, row
from assets.art.still.townsfolk import person


def sanfang_qixiang(canvas: Canvas) -> None:
    """Over the lanes of Fuzhou's old quarter: saddle after saddle of white fire walls, grey roofs, trees in the courts."""
    sky(canvas, 300, load=0.7, seed=51)
    far_range(canvas, 150, 70, load=0.26, seed=52)
    random = np.random.default_rng(53)
    mist(canvas, 110, 190, 0.8, seed=54)
    far = Site(Stage(canvas, (450, 230), 0.42, seed=55, zoom=11, wobble=0.5), 0.5)
    for n, x in enumerate((-36.0, -22.0, -9, 6, 19, 33)):
        spot = Plot(far, (x, 0, 3.0 * (n % 2) - 4), 1.15)
        lime_house(spot, 9, float(random.uniform(10, 14)), tall=5.0, gate=False, seed=60 + n)
    far.paint()
    mist(canvas, 150, 262, 0.6, seed=56)
    for x, y, tall, seed in ((250.0, 246.0, 70.0, 57), (600, 240, 78, 58)):
        grove(canvas, x, y, 1.2 * tall, tall, distance=0.3, seed=seed)
    site = Site(Stage(canvas, (450, 355), 0.42, seed=61, zoom=17, wobble=0.55))
    ground = Plot(site)
    ground.panel((-40, 0, 60), (80, 0, 0), (0, 0, -58), PAVING)
    for n, (x, z, long, deep, tall) in enumerate(
        ((-21, 2, 9, 14, 5.6), (-6, -3, 8, 12, 5.2), (8, 0, 10, 14.5, 6.0), (23, 3, 8, 11, 5.2))
    ):
        lime_house(Plot(site, (x, 0, z), 1.15), long, deep, tall=tall, gate=False, seed=70 + n)
    lime_house(Plot(site, (-13.5, 0, 17), 1.12), 10, 15, tall=6.0, seed=81)
    lime_house(Plot(site, (17, 0, 22), 1.1), 9, 13, tall=5.4, seed=82)
    passers_by(Plot(site, (-2, 0, 20), -0.3), -5, 9, 1.2, -3, 5, seed=7)
    person(Plot(site, (-3, 0, 26), 0.3), load=True, seed=9)
    site.paint()
    grove(canvas, 800, 560, 190, 270, seed=83)
    framed(canvas, 4, inside=0.72, soft=0)


def heping(canvas: Canvas) -> None:
    """The gate tower of Heping over its street of stone, horse-head walls within."""
    sky(canvas, 330, load=0.8, seed=101)
    far_range(canvas, 190, 90, load=0.28, seed=102)
    green_hill(canvas, 230, 300, 560, 215, distance=0.5, seed=103)
    green_hill(canvas, 730, 300, 440, 150, distance=0.4, pointed=0.15, seed=104)
    mist(canvas, 190, 290, 0.9, seed=105)
    turned = -0.28
    back = Site(Stage(canvas, (450, 330), 0.4, seed=110, zoom=12.5, wobble=0.5), 0.5)
    row(Plot(back, turned=turned).plot((0, 0, -4)), -38, 38, kinds="lw", gables="stepped", lanterns=False, seed=11)
    back.paint()
    mist(canvas, 190, 330, 0.75, seed=109)
    for x, y, tall, seed in ((150.0, 300.0, 90.0, 111), (745, 330, 96, 112)):
        grove(canvas, x, y, 1.5 * tall, tall, distance=0.25, seed=seed)
    site = Site(Stage(canvas, (455, 425), 0.4, seed=106, zoom=16.5, wobble=0.55))
    ground = Plot(site, turned=turned)
    ground.panel((-45, 0, 60), (90, 0, 0), (0, 0, -62), PAVING)
    city_gate(ground.plot((-3, 0, 0)), 30, 6.2, storeys=2, wide=3.4)
    lime_house(ground.plot((20, 0, 5), 1.4), 9, 11, gables="stepped", seed=21)
    timber_house(ground.plot((-22.5, 0, 9), 0.05), 8.5, 7, shop=True, lanterns=2, seed=22)
    passers_by(ground.plot((-3, 0, 8)), -4, 14, 5, -4, 7, seed=12)
    site.paint()
    framed(canvas, 5, inside=0.72, soft=0.55)


def jianyang_shufang(canvas: Canvas) -> None:
    """A printers' village: sheets hung to dry under the eaves and across the court."""
    sky(canvas, 330, load=0.8, seed=121)
    green_hill(canvas, 300, 290, 620, 220, distance=0.45, seed=122)
    green_hill(canvas, 740, 300, 460, 170, distance=0.3, pointed=0.2, seed=123)
    mist(canvas, 190, 290, 0.9, seed=124)
    back = Site(Stage(canvas, (450, 330), 0.4, seed=128, zoom=14, wobble=0.5), 0.55)
    row(Plot(back, turned=-0.25).plot((0, 0, -5)), -34, 34, kinds="we", lanterns=False, seed=13)
    back.paint()
    mist(canvas, 200, 320, 0.6, seed=129)
    site = Site(Stage(canvas, (455, 372), 0.4, seed=125, zoom=20, wobble=0.55))
    ground = Plot(site, turned=-0.25)
    ground.panel((-40, 0, 50), (80, 0, 0), (0, 0, -51), PAVING)
    timber_house(ground.plot((-15, 0, 0), 0.02), 11, 8, shop=True, seed=31)
    timber_house(ground.plot((-2.5, 0, -0.5)), 10, 8, shop=True, lanterns=2, seed=32)
    lime_house(ground.plot((10.5, 0, 0.5)), 9, 10, gables="stepped", seed=33)
    for n, (x, z, long) in enumerate(((-14.5, 7.5, 8.0), (-3.5, 10.5, 9.5), (9.5, 6.5, 8.0))):
        drying_line(ground.plot((x, 0, z), 0.05 * n), long, seed=n)
    for x, z in ((3.5, 8.5), (6.3, 10.0)):
        table(ground.plot((x, 0, z), 0.1))
    passers_by(ground.plot((0, 0, 5)), -14, 14, 0.8, -2, 6, seed=14)
    person(ground.plot((3.6, 0, 7.4), 0.1), hat=False, seed=15)
    site.paint()
    grove(canvas, 800, 545, 150, 190, seed=126)
    framed(canvas, 6, inside=0.72, soft=0.55)


def table(plot: Plot) -> None:
    """A printer's table with his blocks and a pile of paper, the middle of its foot on the plot."""
    for x in (-0.8, 0.8):
        for z in (-0.35, 0.35):
            plot.pole([(x, 0, z), (x, 0.75, z)], 0.06, POST)
    plot.box((0, 0.75, 0), (2.0, 0.1, 1.0), PLANKS)
    plot.box((-0.5, 0.85, 0), (0.7, 0.1, 0.45), POST)
    plot.box((0.5, 0.85, 0.05), (0.6, 0.22, 0.5), SHEET)


def drying_line(plot: Plot, long: float, *, seed: int = 1) -> None:
    """Printed sheets on a cord between two poles, the middle of its foot on the plot."""
    random = np.random.default_rng([seed, 91])
    for x in (-long / 2, long / 2):
        plot.pole([(x, 0, 0), (x + 0.05, 2.5, 0)], 0.07, POST)
    plot.pole([(-long / 2, 2.4, 0), (0, 2.2, 0), (long / 2, 2.4, 0)], 0.025, POST)
    count = int(long / 0.95)
    for n in range(count):
        x = -long / 2 + (n + 0.5) * long / count + float(random.uniform(-0.08, 0.08))
        wide, tall, sway = 0.66, float(random.uniform(0.95, 1.15)), float(random.uniform(-0.22, 0.22))
        plot.panel((x - wide / 2, 2.25 - tall, sway), (wide, 0, 0.05), (0, tall, -sway), SHEET)


VIEWS = {
    "place-sanfang-qixiang": sanfang_qixiang,
    "place-heping": heping,
    "place-jianyang-shufang": jianyang_shufang,
}
