"""River ports from the upper Min to its mouth: Guanqian, Yanping, Fuzhou, Mawei and the container harbour."""

from __future__ import annotations

from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.framed import framed
from assets.art.cliffs.green_hill import green_hill
from assets.art.cliffs.grove import grove
from assets.art.cliffs.mist import mist
from assets.art.cliffs.pine_tree import pine
from assets.art.cliffs.river_water import river
from assets.art.cliffs.sky import sky, sun
from assets.art.cliffs.spit import spit
from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas
from assets.art.still.house import lime_house, timber_house
from assets.art.still.joinery import DARK
from assets.art.still.pagoda import pagoda, pavilion, terrace
from assets.art.still.plaster import PLASTER
from assets.art.still.port import container_ship, containers, quay_crane
from assets.art.still.quay import quay, water_stairs
from assets.art.still.sailing_boat import junk, sampan
from assets.art.still.site import Plot, Site
from assets.art.still.stonework import ASHLAR, CLAY_BRICK, PAVING
from assets.art.still.street import passers_by, row
from assets.art.still.tiled_roof import gable_roof


def guanqian(canvas: Canvas) -> None:
    """Guanqian, where the road over the passes met the river: houses on stilts, stairs to the boats."""
    sky(canvas, 330, load=0.8, seed=401)
    far_range(canvas, 180, 100, load=0.3, seed=402)
    green_hill(canvas, 620, 320, 700, 260, distance=0.35, seed=403)
    green_hill(canvas, 120, 310, 440, 190, distance=0.45, seed=404)
    mist(canvas, 200, 310, 0.85, seed=405)
    back = Site(Stage(canvas, (450, 322), 0.38, seed=406, zoom=12, wobble=0.5), 0.65)
    row(Plot(back, turned=-0.1).plot((0, 0, 0)), -42, 42, kinds="wlt", gables="stepped", lanterns=False, seed=81)
    back.paint()
    for x, y, tall, seed in ((70.0, 360.0, 130.0, 411), (512, 340, 96, 412), (835, 372, 120, 413)):
        grove(canvas, x, y, 1.2 * tall, tall, distance=0.08, seed=seed)
    river(canvas, 405, seed=407)
    site = Site(Stage(canvas, (450, 412), 0.38, seed=408, zoom=16, wobble=0.55))
    ground = Plot(site, turned=-0.08)
    quay(ground.plot((2, 0, 0)), 62, 2.4, 6)
    for n, (x, long, floors) in enumerate(((-21, 9.5, 2), (-10.5, 8.5, 1), (14.5, 9, 2), (24.5, 8.5, 1))):
        timber_house(
            ground.plot((x, 0, 2.6 + 0.5 * (n % 2))), long, 6.5, storeys=floors, stilts=2.5, lanterns=n % 3, seed=82 + n
        )
    water_stairs(ground.plot((2.2, 0, 0.0)), 6.5, 2.4, steps=12)
    lime_house(ground.plot((2.5, 2.4, -4.5)), 9, 8, gables="stepped", seed=89)
    passers_by(ground.plot((2.2, 2.4, -1.8)), -5, 5, 0.8, -0.8, 4, seed=90)
    site.paint()
    boats = Site(Stage(canvas, (450, 500), 0.38, seed=409, zoom=16, wobble=0.5))
    junk(Plot(boats, (-12, 0, 2), 0.12), 10.5, masts=1, seed=91)
    sampan(Plot(boats, (6, 0, -1.5), -0.12), 7.5, cargo=4, seed=92)
    sampan(Plot(boats, (17, 0, 2.5), 0.1), 7, mat=False, cargo=5, seed=93)
    boats.paint()
    framed(canvas, 15, inside=0.72, soft=0.55)


def yanping(canvas: Canvas) -> None:
    """Yanping on its hill where the streams meet: a pagoda on either bank, houses down to the water."""
    sky(canvas, 340, load=0.8, seed=421)
    far_range(canvas, 190, 110, load=0.3, seed=422)
    green_hill(canvas, 330, 370, 640, 285, distance=0.3, pointed=0.2, seed=423)
    green_hill(canvas, 760, 360, 480, 260, distance=0.4, pointed=0.5, seed=424)
    mist(canvas, 270, 360, 0.7, seed=425)
    high = Site(Stage(canvas, (790, 196), 0.34, seed=426, zoom=5.2, wobble=0.4), 0.8)
    pagoda(Plot(high), 3.6, 7, seed=101)
    high.paint()
    grove(canvas, 790, 212, 110, 34, trunks=False, distance=0.25, seed=427)
    back = Site(Stage(canvas, (430, 362), 0.38, seed=428, zoom=10.5, wobble=0.5), 0.8)
    far = Plot(back, turned=-0.16)
    row(far.plot((2, 2.2, -12)), -14, 16, kinds="wlt", gables="stepped", lanterns=False, seed=103)
    row(far.plot((0, 0, 0)), -24, 26, kinds="tlw", gables="stepped", lanterns=False, seed=104)
    back.paint()
    for x, y, tall, seed in ((196.0, 366.0, 96.0, 431), (250, 318, 76, 432), (640, 388, 84, 433)):
        grove(canvas, x, y, 1.2 * tall, tall, distance=0.12, seed=seed)
    spit(canvas, 392, -80, 640, 26, seed=434)
    spit(canvas, 396, 990, 690, 24, distance=0.1, seed=435)
    river(canvas, 402, seed=429)
    near = Site(Stage(canvas, (150, 520), 0.36, seed=430, zoom=9.5, wobble=0.5))
    spit(canvas, 520, -80, 330, 52, seed=436)
    pagoda(Plot(near, (0.5, 0, 0)), 3.4, 7, seed=105)
    near.paint()
    grove(canvas, 112, 532, 70, 40, trunks=False, seed=437)
    grove(canvas, 222, 532, 80, 36, trunks=False, seed=438)
    boats = Site(Stage(canvas, (560, 500), 0.36, seed=439, zoom=13, wobble=0.5))
    junk(Plot(boats, (-1, 0, -1), 0.1), 12, seed=106)
    sampan(Plot(boats, (16, 0, 2), -0.12), 7, cargo=3, seed=107)
    boats.paint()
    framed(canvas, 16, inside=0.74, soft=0.55)


def yanping_shuangjian(canvas: Canvas) -> None:
    """Two streams meet and are the Min from here: a point of land between them, a pavilion on it."""
    sky(canvas, 340, load=0.8, seed=441)
    sun(canvas, 660, 110, 34)
    far_range(canvas, 190, 120, load=0.3, seed=442)
    green_hill(canvas, 450, 330, 420, 250, distance=0.5, pointed=0.6, seed=443)
    green_hill(canvas, 80, 380, 520, 290, distance=0.25, seed=444)
    green_hill(canvas, 840, 380, 500, 260, distance=0.25, pointed=0.5, seed=445)
    mist(canvas, 270, 370, 0.6, seed=446)
    river(canvas, 372, seed=447)
    spit(canvas, 384, -80, 250, 22, distance=0.15, seed=451)
    spit(canvas, 388, 990, 690, 22, distance=0.15, seed=452)
    spit(canvas, 432, 330, 640, 34, seed=453)
    spit(canvas, 434, 560, 250, 34, seed=454)
    grove(canvas, 352, 424, 110, 64, seed=455)
    site = Site(Stage(canvas, (462, 428), 0.38, seed=448, zoom=20, wobble=0.5))
    ground = Plot(site, turned=-0.2)
    terrace(ground.plot((0, 0, 3)), 9, 6, 0.9, steps=2.4)
    pavilion(ground.plot((0, 0.9, 0)), 2.4, 3.2, sides=6, eaves=2, seed=111)
    passers_by(ground.plot((3.2, 0.9, 1.6)), -1, 1, 0.3, -0.3, 2, seed=112)
    site.paint()
    pine(canvas, 556, 430, 108, lean=0.35, seed=456)
    boats = Site(Stage(canvas, (700, 508), 0.36, seed=449, zoom=13, wobble=0.5))
    junk(Plot(boats, (0, 0, 0), 0.12), 11, seed=113)
    sampan(Plot(boats, (-34, 0, 0), -0.12), 7, cargo=3, seed=114)
    boats.paint()
    framed(canvas, 17, inside=0.74, soft=0.55)


def fuzhou(canvas: Canvas) -> None:
    """Fuzhou between its hills: the white pagoda and the black, roof upon roof, the Min with its boats."""
    sky(canvas, 330, load=0.8, seed=461)
    sun(canvas, 640, 82, 30)
    far_range(canvas, 170, 80, load=0.28, seed=462)
    green_hill(canvas, 200, 310, 480, 150, distance=0.4, pointed=0.1, seed=463)
    green_hill(canvas, 740, 310, 460, 130, distance=0.4, pointed=0.1, seed=464)
    mist(canvas, 225, 310, 0.7, seed=465)
    high = Site(Stage(canvas, (450, 262), 0.36, seed=466, zoom=6.6, wobble=0.4), 0.85)
    pagoda(Plot(high, (-33, 0, 0)), 4.6, 7, stone=True, wall=PLASTER, storey=3.8, taper=0.6, seed=121)
    pagoda(Plot(high, (41, 0, 0)), 4.0, 7, stone=True, wall=ASHLAR, storey=3.2, seed=122)
    high.paint()
    for x, y, tall, seed in ((225.0, 268.0, 46.0, 471), (720, 262, 46, 472)):
        grove(canvas, x, y, 4 * tall, tall, trunks=False, distance=0.2, seed=seed)
    back = Site(Stage(canvas, (450, 318), 0.4, seed=467, zoom=10, wobble=0.5), 0.7)
    for n, x in enumerate((-38, -26, -13, 0, 12, 25, 37)):
        lime_house(Plot(back, (x, 0, 2 * (n % 2)), 1.15), 9, 10 + n % 3, tall=5, gate=False, seed=130 + n)
    back.paint()
    mist(canvas, 270, 340, 0.45, seed=468)
    for x, y, tall, seed in ((330.0, 338.0, 76.0, 473), (610, 342, 84, 474)):
        grove(canvas, x, y, 1.2 * tall, tall, distance=0.1, seed=seed)
    river(canvas, 420, seed=469)
    site = Site(Stage(canvas, (450, 424), 0.38, seed=470, zoom=13.5, wobble=0.55))
    ground = Plot(site, turned=-0.06)
    quay(ground, 110, 1.5, 6, rail=False)
    water_stairs(ground.plot((-3, 0, 0)), 4, 1.5)
    row(ground.plot((0, 1.5, -5)), -33, -8, kinds="slt", seed=123)
    row(ground.plot((0, 1.5, -5)), 2, 34, kinds="lst", seed=124)
    passers_by(ground.plot((0, 1.5, -2.4)), -26, 28, 1.0, -1.0, 11, seed=125)
    site.paint()
    boats = Site(Stage(canvas, (450, 505), 0.36, seed=475, zoom=14, wobble=0.5))
    junk(Plot(boats, (-16, 0, 0), 0.1), 12.5, seed=126)
    junk(Plot(boats, (12, 0, -2), 0.15), 10, masts=1, seed=127)
    sampan(Plot(boats, (22, 0, 3), -0.1), 7, cargo=3, seed=128)
    boats.paint()
    framed(canvas, 18, inside=0.74, soft=0.55)


def mawei(canvas: Canvas) -> None:
    """Mawei: Luoxing pagoda of stone over the anchorage, the halls of the old shipyard, a container boat from Yanping."""
    sky(canvas, 340, load=0.8, seed=481)
    far_range(canvas, 200, 90, load=0.3, seed=482)
    green_hill(canvas, 650, 380, 520, 190, distance=0.12, pointed=0.0, seed=483)
    green_hill(canvas, 160, 330, 420, 130, distance=0.5, seed=484)
    mist(canvas, 290, 370, 0.45, seed=485)
    high = Site(Stage(canvas, (640, 236), 0.34, seed=486, zoom=7.2, wobble=0.45))
    terrace(Plot(high, (0, -1.2, 7)), 16, 12, 1.6, steps=3)
    pagoda(Plot(high, (0, 0.4, 0)), 4.3, 7, stone=True, wall=ASHLAR, storey=3.3, taper=0.62, seed=141)
    high.paint()
    grove(canvas, 520, 256, 120, 56, trunks=False, distance=0.05, seed=491)
    grove(canvas, 752, 264, 120, 60, trunks=False, distance=0.05, seed=492)
    yard = Site(Stage(canvas, (250, 372), 0.36, seed=487, zoom=8.2, wobble=0.5), 0.85)
    court = Plot(yard, turned=-0.2)
    quay(court.plot((8, 0, 5)), 76, 1.6, 26)
    for n, x in enumerate((-15.0, 8.5)):
        workshop(court.plot((x, 1.6, -3.0)), 21, 11, seed=n)
    passers_by(court.plot((4, 1.6, 1.5)), -22, 26, 1.0, -1.0, 8, seed=143)
    yard.paint()
    for x, y, tall, seed in ((470.0, 372.0, 66.0, 493), (570, 380, 54, 494), (800, 392, 70, 495)):
        grove(canvas, x, y, 1.8 * tall, tall, trunks=False, distance=0.05, seed=seed)
    spit(canvas, 402, 990, 420, 22, seed=496)
    river(canvas, 412, seed=488)
    boats = Site(Stage(canvas, (450, 500), 0.34, seed=489, zoom=7.0, wobble=0.45))
    container_ship(Plot(boats, (-6, 0, 2), -0.1), 62, tiers=3, seed=144)
    sampan(Plot(boats, (45, 0, 8), 0.1), 8, seed=145)
    boats.paint()
    framed(canvas, 19, inside=0.74, soft=0.55)


def workshop(plot: Plot, long: float, deep: float, *, seed: int = 1) -> None:
    """A hall of brick with tall round-headed windows, the middle of its front's foot on the plot."""
    tall = 7.0
    home = plot.plot((0, 0, -deep / 2))
    home.box((0, 0, 0), (long, tall, deep), CLAY_BRICK, sides="flr")
    home.box((0, tall - 0.4, 0.1), (long + 0.3, 0.4, deep + 0.2), ASHLAR, sides="fr")
    home.box((0, 0, 0.1), (long + 0.2, 0.6, deep + 0.1), ASHLAR, sides="fr")
    count = int(long / 2.6)
    for n in range(count):
        x = -long / 2 + (n + 0.5) * long / count
        home.panel((x - 0.6, 1.2, deep / 2 + 0.04), (1.2, 0, 0), (0, 4.0, 0), DARK)
        home.box((x, 5.2, deep / 2 + 0.05), (1.6, 0.35, 0.2), ASHLAR, sides="ft")
    gable_roof(home, (0, tall - 0.1, 0), long + 0.8, deep + 1.0, 3.0 + 0.2 * seed, curl=0.0, crest=0.0)


def fuzhou_port(canvas: Canvas) -> None:
    """The container harbour at the mouth of the Min: cranes at work over a ship, stacks on the quay."""
    sky(canvas, 340, load=0.8, seed=501)
    far_range(canvas, 235, 80, load=0.3, seed=502)
    green_hill(canvas, 160, 330, 420, 110, distance=0.55, pointed=0.1, seed=503)
    mist(canvas, 260, 340, 0.6, seed=504)
    river(canvas, 372, seed=505)
    site = Site(Stage(canvas, (500, 392), 0.38, seed=506, zoom=6.4, wobble=0.45))
    ground = Plot(site, turned=-0.48)
    ground.box((12, -0.6, -22), (150, 3.0, 44), ASHLAR, sides="flr")
    ground.panel((-63, 2.4, 0), (150, 0, 0), (0, 0, -44), PAVING)
    for n, x in enumerate((-38, -8, 24, 52)):
        containers(ground.plot((x, 2.4, -30)), 4, 4, 4, seed=150 + n)
    for x, raised in ((-30, False), (2, False), (36, True)):
        quay_crane(ground.plot((x, 2.4, -3)), 27, reach=26, raised=raised)
    container_ship(ground.plot((-6, 0, 13)), 84, tiers=3, seed=155)
    site.paint()
    near = Site(Stage(canvas, (700, 540), 0.36, seed=507, zoom=8, wobble=0.45))
    sampan(Plot(near, (8, 0, 0), 0.1), 8, seed=156)
    near.paint()
    framed(canvas, 20, inside=0.74, soft=0.55)


VIEWS = {
    "place-guanqian": guanqian,
    "place-yanping": yanping,
    "place-yanping-shuangjian": yanping_shuangjian,
    "place-fuzhou": fuzhou,
    "place-mawei": mawei,
    "place-fuzhou-port": fuzhou_port,
}
