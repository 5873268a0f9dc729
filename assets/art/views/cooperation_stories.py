"""Cards of the story of mountains and sea, 900 x 600, that stand out of doors: houses, rails and the river of two cities."""

from __future__ import annotations

from assets.art.cliffs.crag import danxia
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
from assets.art.still.cast_shadow import Shadow
from assets.art.still.haze import haze
from assets.art.still.house import lime_house, timber_house
from assets.art.still.office import office
from assets.art.still.pagoda import pagoda
from assets.art.still.painting import paint
from assets.art.still.port import container_ship
from assets.art.still.quay import quay
from assets.art.still.railway import train, viaduct
from assets.art.still.reflection import laid_over, reflect
from assets.art.still.sailing_boat import junk
from assets.art.still.shop_front import shop_front
from assets.art.still.site import Plot, Site
from assets.art.still.stonework import PAVING


def zhanshi_zhongxin(canvas: Canvas) -> None:
    """The house in Shangxiahang with its four doors, one of them open on a lit room."""
    canvas.tooth = 0.4 * canvas.tooth
    sky(canvas, 420, load=0.8, seed=61)
    grove(canvas, 92, 488, 130, 190, distance=0.3, seed=41)
    grove(canvas, 822, 486, 110, 160, distance=0.35, seed=43)
    haze(canvas)
    s = Stage(canvas, (450, 484), 0.2, seed=421, zoom=42, wobble=0.6)
    street = Plot(Site(s))
    street.panel((-13, 0, 11), (26, 0, 0), (0, 0, -11.5), PAVING)
    shop_front(street, ("茶空间", "名酒行", "养生堂", "主题茶室"), "武夷山水")
    paint(s, Shadow())
    haze(canvas, 0.62)
    framed(canvas, 421)


def jiaotong(canvas: Canvas) -> None:
    """A train on its viaduct over a valley of the Min."""
    sky(canvas, 420, load=0.7, seed=62)
    far_range(canvas, 300, 150, seed=21)
    green_hill(canvas, 690, 400, 480, 230, distance=0.55, pointed=0.6, seed=5)
    mist(canvas, 320, 400, 0.7, seed=3)
    green_hill(canvas, 150, 440, 520, 250, distance=0.25, pointed=0.5, seed=9)
    mist(canvas, 390, 450, 0.8, seed=4)
    mist(canvas, 405, 462, 0.9, seed=14)
    river(canvas, 448, seed=3)
    haze(canvas, 0.8)
    layer = canvas.layer()
    s = Stage(layer, (450, 452), 0.24, seed=431, zoom=6.6, wobble=0.5)
    way = Plot(Site(s), (0, 0, 0), 0.26)
    viaduct(way, 5, tall=25, deep=5)
    train(way.plot((-4, 25, 1.8)), 4, tall=4.4)
    paint(s)
    reflect(canvas, layer, 462, amount=0.4, seed=5)
    laid_over(canvas, layer)
    framed(canvas, 431)


def hangyun_huoyun(canvas: Canvas) -> None:
    """A container vessel on the Min between green hills."""
    sky(canvas, 420, seed=63)
    far_range(canvas, 290, 130, seed=24)
    green_hill(canvas, 240, 400, 560, 220, distance=0.5, pointed=0.4, seed=15)
    mist(canvas, 310, 390, 0.7, seed=3)
    green_hill(canvas, 720, 420, 520, 240, distance=0.25, pointed=0.5, seed=19)
    mist(canvas, 370, 420, 0.8, seed=4)
    river(canvas, 414, seed=5)
    spit(canvas, 428, 950, 560, 12, distance=0.3, seed=4)
    grove(canvas, 800, 426, 160, 50, distance=0.25, seed=7)
    haze(canvas, 0.8)
    layer = canvas.layer()
    s = Stage(layer, (430, 496), 0.2, seed=441, zoom=9.2, wobble=0.5)
    container_ship(Plot(Site(s), (0, 0, 0), -0.12), 58, tiers=3, seed=4)
    paint(s)
    reflect(canvas, layer, 500, amount=0.5, seed=5)
    laid_over(canvas, layer)
    framed(canvas, 441)


def fuhua_zhongxin(canvas: Canvas) -> None:
    """Building 7 of the software park: six floors among trees."""
    canvas.tooth = 0.5 * canvas.tooth
    sky(canvas, 440, seed=64)
    far_range(canvas, 420, 150, load=0.26, seed=26)
    grove(canvas, 170, 470, 300, 150, distance=0.35, trunks=False, seed=31)
    grove(canvas, 760, 470, 300, 130, distance=0.3, trunks=False, seed=33)
    haze(canvas)
    s = Stage(canvas, (430, 486), 0.22, seed=451, zoom=12.4, wobble=0.6)
    park = Plot(Site(s))
    park.panel((-48, 0, 30), (96, 0, 0), (0, 0, -36), PAVING)
    office(park.plot((2.4, 0, 0), -0.42), 9, 6)
    paint(s, Shadow())
    grove(canvas, 118, 512, 150, 140, seed=35)
    grove(canvas, 796, 506, 120, 110, seed=37)
    framed(canvas, 451)


def yi_jiang_liang_cheng(canvas: Canvas) -> None:
    """One river from the red cliffs above to the roofs and the pagoda of the city below."""
    sky(canvas, 400, seed=65)
    sun(canvas, 640, 110, 34)
    far_range(canvas, 290, 120, seed=28)
    danxia(canvas, 160, 380, 260, 250, distance=0.3, seed=7)
    mist(canvas, 310, 380, 0.7, seed=3)
    green_hill(canvas, 660, 360, 520, 130, distance=0.5, pointed=0.2, seed=12)
    river(canvas, 372, seed=3)
    haze(canvas, 1.0)
    spit(canvas, 392, -60, 330, 20, distance=0.3, seed=4)
    up = Stage(canvas, (150, 388), 0.24, seed=461, zoom=4.6, wobble=0.4)
    village = Plot(Site(up, 0.8))
    for n, (x, z) in enumerate(((-16.0, 0.0), (-4.0, 3.0), (9.0, 1.0))):
        timber_house(village.plot((x, 0, z), -0.3 + 0.2 * n), 8.5, 7, seed=4 + n)
    paint(up)
    pine(canvas, 66, 400, 90, lean=0.3, seed=77)
    city = canvas.layer()
    down = Stage(city, (640, 506), 0.26, seed=462, zoom=10, wobble=0.5)
    bank = Plot(Site(down))
    quay(bank, 60, 1.8, 5)
    pagoda(bank.plot((13, 1.8, -9)), 3.2, 7, seed=3)
    for n, (x, z) in enumerate(((-14.0, -3.0), (-4.0, -3.5), (6.0, -3.0), (-9.0, -14.0), (2.0, -15.0))):
        lime_house(bank.plot((x, 1.8, z), -0.5 + 0.12 * n), 8.5, 10, gables="saddle", seed=11 + n)
    paint(down)
    reflect(canvas, city, 502, amount=0.45, reach=80, seed=5)
    laid_over(canvas, city)
    boat = canvas.layer()
    s = Stage(boat, (330, 500), 0.22, seed=463, zoom=7.6, wobble=0.5)
    junk(Plot(Site(s)), 13, seed=2)
    paint(s)
    reflect(canvas, boat, 504, amount=0.5, reach=90, seed=6)
    laid_over(canvas, boat)
    framed(canvas, 461)


VIEWS = {
    f"story-{paint_.__name__.replace('_', '-')}": paint_
    for paint_ in (zhanshi_zhongxin, jiaotong, hangyun_huoyun, fuhua_zhongxin, yi_jiang_liang_cheng)
}
"""Name of the picture -> painter."""
