"""Quays and canals: Shangxiahang, where the showroom stands, and Xiamei."""

from __future__ import annotations

from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.framed import framed
from assets.art.cliffs.green_hill import green_hill
from assets.art.cliffs.grove import grove
from assets.art.cliffs.mist import mist
from assets.art.cliffs.river_water import river
from assets.art.cliffs.sky import sky
from assets.art.still.armature import Stage
from assets.art.still.canal import canal, mirror
from assets.art.still.canvas import Canvas
from assets.art.still.house import lime_house, timber_house
from assets.art.still.quay import quay, water_stairs
from assets.art.still.sailing_boat import sampan
from assets.art.still.site import Plot, Site
from assets.art.still.stone_bridge import stone_bridge
from assets.art.still.stonework import ASHLAR, PAVING
from assets.art.still.street import passers_by, row


def shangxiahang(canvas: Canvas) -> None:
    """The merchants' canals: shops on the quay, fire walls behind them, a bridge where two meet, boats with goods."""
    sky(canvas, 330, load=0.8, seed=11)
    far_range(canvas, 170, 80, load=0.28, seed=12)
    mist(canvas, 160, 250, 0.7, seed=14)
    turned = -0.3
    back = Site(Stage(canvas, (450, 280), 0.4, seed=21, zoom=12.5, wobble=0.5), 0.62)
    row(Plot(back, turned=turned).plot((0, 0, -6)), -38, 38, kinds="lwl", lanterns=False, seed=6)
    back.paint()
    mist(canvas, 130, 230, 0.5, seed=15)
    for x, y, tall, seed in ((196.0, 196.0, 76.0, 31), (560, 232, 80, 32), (770, 262, 80, 33)):
        grove(canvas, x, y, 1.2 * tall, tall, distance=0.2, seed=seed)
    site = Site(Stage(canvas, (445, 338), 0.4, seed=22, zoom=16.5, wobble=0.55))
    ground = Plot(site, turned=turned)
    bank, far, inlet = 1.5, 10.5, (-9.0, 1.0)
    canal(ground, 90, far)
    middle, broad = (inlet[0] + inlet[1]) / 2, inlet[1] - inlet[0]
    canal(ground.plot((middle, 0, far)), broad, 70)
    quay(ground, 90, bank, 5.2)
    water_stairs(ground.plot((13, 0, 0)), 3.2, bank)
    street = ground.plot((0, bank, -4.6))
    row(street, -33, 34, kinds="slst", seed=9)
    passers_by(ground.plot((0, bank, -1.8)), -26, 26, 0.8, -1.0, 11, seed=4)
    for left, right in ((-60.0, inlet[0]), (inlet[1], 60.0)):
        block = ground.plot(((left + right) / 2, 0, far + 70))
        block.box((0, -0.3, -35), (right - left, bank + 0.3, 70), PAVING, sides="t")
        block.box((0, -0.3, -35), (right - left, bank + 0.3, 70), ASHLAR, sides="lr")
        block.box((0, bank, -69.75), (right - left, 0.14, 0.5), ASHLAR)
        kerb = left + 0.25 if left > inlet[0] else right - 0.25
        ground.box((kerb, bank, far + 35), (0.5, 0.14, 70), ASHLAR)
    stone_bridge(ground.plot((middle, 0, far + 2.6)), broad - 1.4, 3.6, wide=3.4, ramp=4.0, hump=1.8)
    passers_by(ground.plot((middle, 4.2, far + 2.6)), -2.5, 2.5, 0.5, -0.5, 2, seed=2)
    passers_by(ground.plot((0, bank, far + 3)), 4, 28, 1.5, -1.5, 6, seed=8)
    timber_house(ground.plot((10.8, bank, far + 18), 0.06), 8.5, 7, shop=True, lanterns=3, seed=12)
    lime_house(ground.plot((28, bank, far + 17), 1.42), 10, 13, seed=15)
    sampan(ground.plot((8, 0, 5.4), 0.1), 8.0, cargo=5, seed=3)
    sampan(ground.plot((20.5, 0, 2.6), -0.05), 7.0, cargo=4, seed=5)
    sampan(ground.plot((-18, 0, 6.0), 0.1), 7.5, cargo=4, seed=6)
    sampan(ground.plot((middle + 0.4, 0, far + 11), 1.2), 7.0, cargo=3, seed=7)
    mirror(site.paint(), ground)
    grove(canvas, 96, 556, 150, 205, seed=44)
    framed(canvas, 3, inside=0.72, soft=0.55)


def shizhen(canvas: Canvas) -> None:
    """The wharf of Shizhen: earthen houses under old trees, tea on the hill, boats at the stairs."""
    sky(canvas, 330, load=0.8, seed=661)
    far_range(canvas, 180, 90, load=0.28, seed=662)
    green_hill(canvas, 690, 330, 620, 230, distance=0.3, pointed=0.15, rows=13, seed=663)
    green_hill(canvas, 140, 320, 460, 190, distance=0.4, seed=664)
    mist(canvas, 230, 330, 0.75, seed=665)
    site = Site(Stage(canvas, (450, 395), 0.38, seed=666, zoom=15.5, wobble=0.55))
    ground = Plot(site, turned=-0.08)
    quay(ground.plot((0, 0, 0)), 96, 1.5, 8)
    row(ground.plot((0, 1.5, -6)), -31, -7, kinds="ewt", lanterns=False, seed=181)
    row(ground.plot((0, 1.5, -6)), 6, 32, kinds="tew", lanterns=False, seed=182)
    water_stairs(ground.plot((-0.5, 0, 0)), 6, 1.5)
    passers_by(ground.plot((0, 1.5, -2.6)), -24, 26, 1.4, -1.0, 9, seed=184)
    site.paint()
    grove(canvas, 440, 372, 150, 190, seed=667)
    grove(canvas, 130, 392, 110, 120, seed=668)
    river(canvas, 412, seed=669)
    boats = Site(Stage(canvas, (450, 490), 0.38, seed=670, zoom=15, wobble=0.5))
    sampan(Plot(boats, (-9, 0, 0), 0.1), 7.5, cargo=4, seed=185)
    sampan(Plot(boats, (9, 0, 2.5), -0.1), 7, mat=False, cargo=5, seed=186)
    boats.paint()
    framed(canvas, 24, inside=0.72, soft=0.55)


VIEWS = {"place-shangxiahang": shangxiahang, "place-shizhen": shizhen}
