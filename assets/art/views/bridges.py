"""Bridges and the villages at them: Xiamei's canal, Guangze, Wufu's lotus."""

from __future__ import annotations

from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.framed import framed
from assets.art.cliffs.green_hill import green_hill
from assets.art.cliffs.grove import grove
from assets.art.cliffs.mist import mist
from assets.art.cliffs.river_water import river
from assets.art.cliffs.sky import sky
from assets.art.cliffs.spit import spit
from assets.art.still.armature import Stage
from assets.art.still.canal import RIVER, canal, mirror
from assets.art.still.canvas import Canvas
from assets.art.still.quay import quay, water_stairs
from assets.art.still.sailing_boat import sampan
from assets.art.still.site import Plot, Site
from assets.art.still.stone_bridge import stone_bridge
from assets.art.still.stonework import ASHLAR, PAVING
from assets.art.still.street import passers_by, row


def xiamei(canvas: Canvas) -> None:
    """The canal of Xiamei between its houses, small bridges over it, tea coming by boat."""
    sky(canvas, 330, load=0.8, seed=301)
    far_range(canvas, 170, 90, load=0.28, seed=302)
    green_hill(canvas, 250, 300, 560, 230, distance=0.4, seed=303)
    green_hill(canvas, 730, 270, 460, 150, distance=0.5, seed=304)
    mist(canvas, 170, 280, 0.9, seed=305)
    back = Site(Stage(canvas, (450, 300), 0.44, seed=308, zoom=13, wobble=0.5), 0.6)
    row(Plot(back, turned=0.24).plot((0, 0, -3)), -38, 38, kinds="wl", gables="stepped", lanterns=False, seed=43)
    back.paint()
    mist(canvas, 170, 320, 0.6, seed=309)
    for x, y, tall, seed in ((60.0, 372.0, 110.0, 310), (560, 262, 80, 311), (820, 250, 90, 312)):
        grove(canvas, x, y, 1.2 * tall, tall, distance=0.2, seed=seed)
    site = Site(Stage(canvas, (450, 392), 0.5, seed=306, zoom=17.5, wobble=0.55))
    ground = Plot(site, turned=0.24)
    bank, far = 1.3, 8.0
    canal(ground, 100, far)
    quay(ground, 100, bank, 4.5)
    row(ground.plot((0, bank, -3.4)), -36, -2, kinds="stls", gables="stepped", seed=41)
    row(ground.plot((0, bank, -3.4)), -1.2, 34, kinds="tslt", gables="stepped", seed=46)
    for x in (-22.0, -5.0, 9.0, 22.0):
        water_stairs(ground.plot((x, 0, 0)), 1.8, bank, steps=5)
    near = ground.plot((0, 0, far + 70))
    near.box((0, -0.3, -35), (150, bank + 0.3, 70), PAVING, sides="t")
    near.box((0, bank, -69.75), (150, 0.14, 0.5), ASHLAR)
    stone_bridge(ground.plot((-11.5, 0, far / 2), 1.42), 6.2, 2.9, wide=2.8, ramp=2.2, hump=1.7)
    stone_bridge(ground.plot((16.5, 0, far / 2), 1.42), 6.2, 2.5, wide=2.3, ramp=1.9, hump=1.4, rails=False)
    passers_by(ground.plot((0, bank, -1.2)), -28, 26, 0.5, -1.2, 10, seed=44)
    passers_by(ground.plot((0, bank, far + 3)), -14, 22, 1.6, -1.0, 8, seed=45)
    sampan(ground.plot((-1.5, 0, 3.8), 0.1), 6.5, cargo=4, seed=46)
    sampan(ground.plot((-24, 0, 3.4), -0.06), 6.0, mat=False, cargo=5, seed=47)
    mirror(site.paint(), ground)
    grove(canvas, 790, 545, 150, 190, seed=307)
    grove(canvas, 84, 566, 120, 110, seed=313)
    framed(canvas, 11, inside=0.72, soft=0.55)


def guangze_town(canvas: Canvas) -> None:
    """Guangze under Mount Wujun: white horse-head walls by the young Futun stream, a bridge of three arches."""
    sky(canvas, 340, load=0.8, seed=341)
    far_range(canvas, 190, 100, load=0.3, seed=342)
    green_hill(canvas, 420, 350, 680, 280, distance=0.38, pointed=0.75, seed=343)
    green_hill(canvas, 800, 350, 420, 190, distance=0.5, pointed=0.5, seed=344)
    green_hill(canvas, 90, 350, 380, 160, distance=0.3, seed=345)
    mist(canvas, 255, 345, 0.85, seed=346)
    site = Site(Stage(canvas, (450, 390), 0.38, seed=347, zoom=13, wobble=0.55))
    ground = Plot(site, turned=-0.06)
    row(ground.plot((0, 1.3, -15)), -38, 38, kinds="wl", gables="stepped", lanterns=False, seed=61)
    row(ground.plot((0, 1.3, -4)), -38, 6, kinds="lwt", gables="stepped", seed=62)
    row(ground.plot((0, 1.3, -4)), 15, 40, kinds="wlt", gables="stepped", seed=63)
    quay(ground.plot((0, 0, 0.5)), 96, 1.3, 5)
    water_stairs(ground.plot((-12, 0, 0.5)), 3, 1.3)
    passers_by(ground.plot((0, 1.3, -1.4)), -28, 30, 0.8, -0.8, 11, seed=64)
    site.paint()
    for x, y, tall, seed in ((500.0, 372.0, 92.0, 351), (66, 384, 100, 352)):
        grove(canvas, x, y, 1.1 * tall, tall, distance=0.05, seed=seed)
    river(canvas, 408, seed=348)
    spit(canvas, 505, -80, 640, 52, seed=354)
    over = Site(Stage(canvas, (610, 432), 0.38, seed=349, zoom=15, wobble=0.55))
    way = Plot(over, (-3.5, 0, 4), 0.9)
    stone_bridge(way, 6.4, 3.3, arches=3, wide=3.6, ramp=3.5, hump=1.4)
    canal(Plot(over, (-3.5, 0, -6)), 34, 20, finish=RIVER)
    mirror(over.paint(), way)
    spit(canvas, 520, -80, 440, 30, seed=355)
    boats = Site(Stage(canvas, (640, 520), 0.38, seed=350, zoom=13, wobble=0.5))
    sampan(Plot(boats, (0, 0, 0), 0.1), 7.5, cargo=3, seed=65)
    boats.paint()
    framed(canvas, 13, inside=0.72, soft=0.55)


VIEWS = {
    "place-xiamei": xiamei,
    "place-guangze-town": guangze_town,
}
