"""Sites that archaeologists opened: the shell mound of Tanshishan, the city of Minyue, the kilns of Shuiji."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.framed import framed
from assets.art.cliffs.green_hill import green_hill
from assets.art.cliffs.grove import grove
from assets.art.cliffs.mist import mist
from assets.art.cliffs.pine_tree import pine
from assets.art.cliffs.sky import sky
from assets.art.paper import Array
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas
from assets.art.still.dig import GRASS, GREY_WARE, RED_WARE, bank, pillar_stone, pot, shells
from assets.art.still.dragon_kiln import dragon_kiln, saggar
from assets.art.still.house import timber_house
from assets.art.still.plaster import EARTH
from assets.art.still.site import Plot, Site
from assets.art.still.stonework import TRODDEN
from assets.art.still.street import passers_by
from assets.art.still.townsfolk import person


def tanshishan(canvas: Canvas) -> None:
    """The shell mound of Tanshishan cut open: beds of shell in the earth, the pots that lay in it before them."""
    sky(canvas, 330, load=0.8, seed=601)
    far_range(canvas, 190, 90, load=0.3, seed=602)
    green_hill(canvas, 700, 330, 520, 190, distance=0.4, pointed=0.1, seed=603)
    green_hill(canvas, 130, 330, 420, 140, distance=0.5, pointed=0.1, seed=604)
    mist(canvas, 230, 330, 0.7, seed=605)
    grove(canvas, 150, 312, 220, 110, distance=0.1, seed=606)
    grove(canvas, 790, 320, 170, 120, distance=0.1, seed=607)
    site = Site(Stage(canvas, (450, 450), 0.4, seed=608, zoom=118, wobble=0.6))
    ground = Plot(site)
    ground.panel((-5, 0, 3), (10, 0, 0), (0, 0, -5), TRODDEN)
    bank(ground.plot((0, 0, -0.75)), 7.2, 1.75, back=1.6)
    pot(ground.plot((-0.1, 0, 0.35)), "jar", 0.31, finish=RED_WARE)
    pot(ground.plot((-1.15, 0, 0.3)), "cauldron", 0.36, finish=GREY_WARE)
    pot(ground.plot((0.95, 0, 0.3)), "stemmed", 0.3, finish=RED_WARE)
    pot(ground.plot((1.85, 0, 0.1)), "cauldron", 0.27, finish=RED_WARE)
    pot(ground.plot((-2.05, 0, 0.1)), "jar", 0.2, finish=GREY_WARE)
    shells(ground.plot((0.1, 0, 0.7)), 70, 4.8, 0.9, seed=5)
    site.paint()
    framed(canvas, 21, inside=0.74, soft=0.55)


def minyue_city(canvas: Canvas) -> None:
    """The royal city of Minyue: terraces of rammed earth, the stones of its pillars in rows, pines, the hills of Wuyi."""
    sky(canvas, 340, load=0.8, seed=621)
    far_range(canvas, 190, 110, load=0.3, seed=622)
    green_hill(canvas, 240, 340, 520, 220, distance=0.4, seed=623)
    green_hill(canvas, 730, 340, 480, 250, distance=0.45, pointed=0.6, seed=624)
    mist(canvas, 245, 340, 0.85, seed=625)
    for x, y, tall, seed in ((90.0, 350.0, 90.0, 626), (620, 336, 70, 627), (840, 356, 90, 628)):
        grove(canvas, x, y, 2 * tall, tall, distance=0.2, seed=seed)
    site = Site(Stage(canvas, (450, 390), 0.44, seed=629, zoom=13.5, wobble=0.6))
    ground = Plot(site, turned=-0.26)
    ground.panel((-50, 0, 60), (100, 0, 0), (0, 0, -72), GRASS)
    for long, deep, low, tall, z in ((46.0, 28.0, 0.0, 2.2, 10.0), (34, 19, 2.2, 2.0, 5.0), (20, 9.5, 4.2, 1.8, 0.0)):
        ground.box((0, low, z - deep / 2), (long, tall, deep), EARTH, sides="flrt", top=GRASS)
    for n in range(11):
        for z in (3.6, 1.4):
            pillar_stone(ground.plot((-15 + 3 * n, 4.2, z)), 0.55)
    for n in range(6):
        for z in (-1.6, -4.0, -6.4):
            pillar_stone(ground.plot((-7.5 + 3 * n, 6.0, z)), 0.55)
    for low, z, count in ((0.0, 10.0, 7), (2.2, 5.0, 7), (4.2, 0.0, 6)):
        for step in range(count):
            tall = {0.0: 2.2, 2.2: 2.0, 4.2: 1.8}[low] * (1 - (step + 0.5) / count)
            ground.box((0, low, z + 0.2 + 0.42 * step), (4.2, tall, 0.44), EARTH, sides="flrt")
    passers_by(ground.plot((0, 0, 15.5)), -8, 12, 2, -1, 5, seed=161)
    person(ground.plot((3.0, 4.2, 2.4)), hat=True, seed=163)
    site.paint()
    pine(canvas, 128, 500, 250, lean=0.25, seed=631)
    pine(canvas, 800, 470, 190, lean=-0.3, seed=632)
    framed(canvas, 22, inside=0.74, soft=0.55)


def shuiji_kiln(canvas: Canvas) -> None:
    """A dragon kiln of Shuiji climbing its hill, sheds over it, saggars and carriers at its foot."""
    sky(canvas, 340, load=0.8, seed=641)
    far_range(canvas, 190, 90, load=0.28, seed=642)
    green_hill(canvas, 640, 420, 780, 330, distance=0.22, pointed=0.1, seed=643, foot=(-1, -0.5))
    green_hill(canvas, 120, 360, 420, 180, distance=0.45, seed=644)
    mist(canvas, 300, 390, 0.5, seed=645, across=(-100, 420))
    for x, y, tall, seed in ((300.0, 360.0, 90.0, 646), (420, 300, 90, 647), (560, 250, 90, 648), (700, 214, 80, 649)):
        grove(canvas, x, y, 1.7 * tall, tall, distance=0.15, seed=seed)
    site = Site(Stage(canvas, (255, 430), 0.4, seed=650, zoom=17, wobble=0.6))
    ground = Plot(site, turned=-0.1)
    long, climb = 32.0, 11.0

    def slope(u: Array, v: Array) -> Array:
        x = -16 + 58 * u
        rise = climb * np.clip(x, 0, 1e3) / long
        z = -7 + 30 * v
        fall = np.clip((z - 4) / 20, 0, 1) ** 1.2 * rise
        return np.stack([x, rise - fall - 0.12, z], -1)

    ground.lay(slope, GRASS, (58, 30), knots=41)
    ground.panel((-16, -0.02, 9), (17, 0, 0), (0, 0, -13), TRODDEN)
    dragon_kiln(ground, long, climb, wide=3.6, tall=2.4, seed=3)
    timber_house(ground.plot((-8.5, 0, -1), 0.1), 8.5, 6.5, storeys=1, seed=171)
    random = np.random.default_rng(9)
    for _ in range(16):
        x, z = float(random.uniform(-7.5, 0.5)), float(random.uniform(3.2, 6.5))
        saggar(ground.plot((x, 0, z)), 0.3, 0.3, int(random.integers(1, 5)))
    for n, (x, z) in enumerate(((-2.2, 2.0), (0.4, 3.2), (-5.5, 2.2))):
        person(ground.plot((x, 0, z), 0.5 * n - 0.6), load=n == 1, seed=172 + n)
    for share in (0.3, 0.62, 0.85):
        person(ground.plot((share * long, share * climb - 0.1, 3.6), -0.8), hat=True, seed=int(100 * share))
    site.paint()
    grove(canvas, 770, 470, 210, 120, seed=651)
    grove(canvas, 560, 520, 130, 70, trunks=False, seed=652)
    framed(canvas, 23, inside=0.74, soft=0.55)


VIEWS = {
    "place-tanshishan": tanshishan,
    "place-minyue-city": minyue_city,
    "place-shuiji-kiln": shuiji_kiln,
}
