"""Gates, halls and memorial arches: Shaowu, Jian'ou, Kaoting Academy."""

from __future__ import annotations

from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.framed import framed
from assets.art.cliffs.green_hill import green_hill
from assets.art.cliffs.grove import grove
from assets.art.cliffs.mist import mist
from assets.art.cliffs.pine_tree import pine
from assets.art.cliffs.river_water import river
from assets.art.cliffs.sky import sky
from assets.art.cliffs.spit import spit
from assets.art.still.armature import Stage
from assets.art.still.canal import canal, mirror
from assets.art.still.canvas import Canvas
from assets.art.still.city_gate import city_gate, city_wall, tower
from assets.art.still.house import lime_house
from assets.art.still.memorial_arch import memorial_arch
from assets.art.still.pagoda import terrace
from assets.art.still.sailing_boat import junk, sampan
from assets.art.still.site import Plot, Site
from assets.art.still.stone_bridge import stone_bridge
from assets.art.still.stonework import ASHLAR, PAVING
from assets.art.still.street import passers_by, row


def shaowu(canvas: Canvas) -> None:
    """The iron city: its wall along the Futun stream, the tower over its gate, boats below."""
    sky(canvas, 340, load=0.8, seed=201)
    far_range(canvas, 190, 100, load=0.3, seed=202)
    green_hill(canvas, 680, 330, 560, 240, distance=0.45, seed=203)
    green_hill(canvas, 150, 330, 420, 170, distance=0.35, seed=204)
    mist(canvas, 210, 320, 0.9, seed=205)
    back = Site(Stage(canvas, (450, 352), 0.36, seed=206, zoom=10.5, wobble=0.5), 0.55)
    row(Plot(back, turned=-0.12).plot((0, 0, -3)), -42, 42, kinds="wl", gables="stepped", lanterns=False, seed=16)
    back.paint()
    mist(canvas, 250, 340, 0.6, seed=207)
    for x, y, tall, seed in ((105.0, 352.0, 96.0, 211), (790, 352, 90, 212)):
        grove(canvas, x, y, 1.6 * tall, tall, distance=0.2, seed=seed)
    site = Site(Stage(canvas, (440, 418), 0.36, seed=208, zoom=15, wobble=0.55))
    ground = Plot(site, turned=-0.1)
    city_wall(ground.plot((-36, 0, -1)), 48, 5.6, 6)
    city_wall(ground.plot((37, 0, -1)), 46, 5.6, 6)
    city_gate(ground.plot((0, 0, 0.6)), 28, 6.6, storeys=2, wide=3.6)
    ground.panel((-60, 0, 6.5), (120, 0, 0), (0, 0, -7), PAVING)
    passers_by(ground.plot((0, 0, 3.4)), -16, 20, 1.4, -1.2, 8, seed=17)
    site.paint()
    spit(canvas, 458, -80, 560, 20, distance=0.05, seed=213)
    spit(canvas, 462, 980, 430, 22, distance=0.05, seed=214)
    river(canvas, 470, seed=209)
    boats = Site(Stage(canvas, (450, 520), 0.36, seed=210, zoom=12, wobble=0.5))
    junk(Plot(boats, (-14, 0, 0), 0.1), 11.5, seed=18)
    sampan(Plot(boats, (15, 0, 3), -0.15), 7.5, cargo=3, seed=19)
    boats.paint()
    framed(canvas, 7, inside=0.72, soft=0)


def jianou(canvas: Canvas) -> None:
    """The gate of Jian'ou among its tea and chestnut hills."""
    sky(canvas, 330, load=0.8, seed=221)
    far_range(canvas, 170, 90, load=0.28, seed=222)
    green_hill(canvas, 690, 350, 600, 250, distance=0.3, pointed=0.15, rows=13, seed=223)
    green_hill(canvas, 160, 340, 500, 210, distance=0.4, seed=224)
    mist(canvas, 265, 350, 0.85, seed=225)
    site = Site(Stage(canvas, (360, 436), 0.4, seed=226, zoom=15.5, wobble=0.55))
    ground = Plot(site, turned=-0.3)
    ground.panel((-48, 0, 50), (96, 0, 0), (0, 0, -54), PAVING)
    city_gate(ground.plot((-4, 0, 0)), 27, 6.4, storeys=2, wide=3.6)
    city_wall(ground.plot((31, 0, -1)), 42, 5.2, 5.5)
    passers_by(ground.plot((-3, 0, 8)), -6, 12, 5, -4, 8, seed=25)
    site.paint()
    green_hill(canvas, 760, 590, 560, 165, distance=0.0, pointed=0.05, rows=17, foot=(-1, -0.5), seed=228)
    grove(canvas, 560, 520, 150, 120, seed=229)
    grove(canvas, 96, 500, 150, 150, seed=227)
    framed(canvas, 8, inside=0.72, soft=0.55)


def jianou_old_town(canvas: Canvas) -> None:
    """The temple of Confucius in the old seat of Jianzhou: its great hall on a terrace, a bridge over the pool."""
    sky(canvas, 330, load=0.8, seed=241)
    far_range(canvas, 180, 80, load=0.26, seed=242)
    green_hill(canvas, 210, 300, 520, 190, distance=0.55, seed=243)
    mist(canvas, 180, 290, 0.9, seed=244)
    turned = -0.24
    back = Site(Stage(canvas, (450, 320), 0.42, seed=245, zoom=11, wobble=0.5), 0.5)
    row(Plot(back, turned=turned).plot((0, 0, -4)), -42, 42, kinds="wlt", gables="stepped", lanterns=False, seed=26)
    back.paint()
    mist(canvas, 205, 330, 0.7, seed=246)
    for x, y, tall, seed in ((120.0, 350.0, 130.0, 251), (770, 372, 140, 252)):
        grove(canvas, x, y, 1.3 * tall, tall, distance=0.12, seed=seed)
    site = Site(Stage(canvas, (450, 375), 0.42, seed=247, zoom=16, wobble=0.55))
    ground = Plot(site, turned=turned)
    ground.panel((-48, 0, 56), (96, 0, 0), (0, 0, -60), PAVING)
    hall = ground.plot((0, 0, 0))
    terrace(hall, 24, 15, 1.6, steps=5.0)
    for x in (-11.8, 11.8):
        hall.box((x, 1.6, -7.4), (0.2, 0.9, 15), ASHLAR)
    for side in (-1, 1):
        hall.box((side * 7.4, 1.6, -0.2), (9.0, 0.9, 0.2), ASHLAR)
    tower(ground.plot((0, 1.6, -7.6)), 17, 9, storeys=2, lanterns=0)
    for side in (-1, 1):
        lime_house(
            ground.plot((side * 20.5, 0, -2), -0.02 * side), 8.5, 8, tall=3.8, gables="", gate=False, seed=27 + side
        )
    canal(ground.plot((0, 0.06, 10.5)), 19, 6.5)
    for z in (10.3, 17.2):
        ground.box((0, 0, z), (19.4, 0.7, 0.3), ASHLAR)
    for x in (-9.7, 9.7):
        ground.box((x, 0, 13.75), (0.3, 0.7, 7), ASHLAR)
    stone_bridge(ground.plot((0, 0, 13.75), 1.5708), 4.6, 1.9, wide=3.0, ramp=1.6, hump=1.0)
    passers_by(ground.plot((0, 0, 7.5)), -10, 12, 1.0, -1.5, 6, seed=28)
    mirror(site.paint(), ground)
    framed(canvas, 9, inside=0.72, soft=0.55)


def jianyang_kaoting(canvas: Canvas) -> None:
    """The stone arch of Kaoting Academy by the water, its halls up the wooded hill behind."""
    sky(canvas, 340, load=0.8, seed=261)
    far_range(canvas, 190, 90, load=0.28, seed=262)
    green_hill(canvas, 520, 350, 760, 270, distance=0.28, seed=263)
    green_hill(canvas, 90, 340, 380, 180, distance=0.5, seed=264)
    mist(canvas, 250, 345, 0.8, seed=265)
    back = Site(Stage(canvas, (655, 322), 0.38, seed=266, zoom=10, wobble=0.5), 0.62)
    court = Plot(back, turned=-0.2)
    terrace(court.plot((0, 0, 3)), 40, 16, 1.5, steps=5)
    tower(court.plot((0, 1.5, -6)), 16, 8, storeys=2, lanterns=0)
    for side in (-1, 1):
        lime_house(court.plot((side * 16, 1.5, -3)), 10, 8, gables="stepped", gate=False, seed=34 + side)
    back.paint()
    mist(canvas, 300, 372, 0.55, seed=269)
    for x, y, tall, seed in ((452.0, 352.0, 96.0, 271), (845, 372, 96, 272)):
        grove(canvas, x, y, 1.4 * tall, tall, distance=0.1, seed=seed)
    site = Site(Stage(canvas, (345, 462), 0.38, seed=267, zoom=27, wobble=0.55))
    ground = Plot(site, turned=-0.2)
    ground.panel((-22, 0, 4.5), (44, 0, 0), (0, 0, -11), PAVING)
    for n in range(4):
        ground.box((0, -0.2 * (n + 1), 4.4 + 0.4 * n), (9, 0.2, 0.5), ASHLAR, sides="flrt")
    memorial_arch(ground, "考亭書院", bay=4.6, side=2.7, tall=7.4)
    passers_by(ground.plot((0, 0, 2.2)), -7, 8, 0.8, -0.6, 4, seed=36)
    site.paint()
    spit(canvas, 505, -60, 420, 24, seed=275)
    spit(canvas, 512, 960, 480, 26, seed=276)
    river(canvas, 528, mirror=0.3, seed=268)
    pine(canvas, 792, 512, 190, lean=-0.35, seed=273)
    framed(canvas, 10, inside=0.72, soft=0.55)


VIEWS = {
    "place-shaowu": shaowu,
    "place-jianou": jianou,
    "place-jianou-old-town": jianou_old_town,
    "place-jianyang-kaoting": jianyang_kaoting,
}
