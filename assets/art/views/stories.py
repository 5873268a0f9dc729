"""Cards of the story of mountains and sea, 900 x 600, that are told by things on a table or in a room."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.crag import danxia
from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.framed import framed
from assets.art.cliffs.green_hill import green_hill
from assets.art.cliffs.grove import grove
from assets.art.cliffs.mist import mist
from assets.art.cliffs.river_water import river
from assets.art.cliffs.sky import sky
from assets.art.paper import SEAL, Array
from assets.art.still.armature import Stage
from assets.art.still.bamboo_hat import bamboo_hat
from assets.art.still.bound_books import book_skins, open_book, pile
from assets.art.still.canvas import Canvas, fbm, step
from assets.art.still.casement import behind, casement, opening
from assets.art.still.desk import brush, brush_pot, brush_rest, inkstone
from assets.art.still.handscroll import handscroll
from assets.art.still.hanging_scroll import hanging_scroll
from assets.art.still.haze import haze
from assets.art.still.house import lime_house
from assets.art.still.jar import SQUAT_JAR, jar
from assets.art.still.jian_ware import jian_bowl
from assets.art.still.lighting import View
from assets.art.still.modelling import mark
from assets.art.still.painted_hills import painted_hills
from assets.art.still.painting import paint
from assets.art.still.planed_wood import piece, wood_skin
from assets.art.still.porcelain import cup, gaiwan
from assets.art.still.quay import quay
from assets.art.still.reflection import laid_over, reflect
from assets.art.still.root_carving import root_carving
from assets.art.still.sailing_boat import junk
from assets.art.still.signboard import row
from assets.art.still.site import Plot, Site
from assets.art.still.surfaces import Point, turn
from assets.art.still.table import stool, table
from assets.art.still.tea_chest import FIR_BOARD
from assets.art.still.tones import BAMBOO, CELADON, DARK_WOOD, PORCELAIN
from assets.art.still.wall import Panes, ground, room, wall
from assets.art.still.workshop import workshop
from assets.art.still.writing import seal, written
from assets.art.still.yarn import CARMINE, ECRU, OCHRE, TEAL, cone, spool

VERSES = (
    ("半亩方塘一鉴开", "天光云影共徘徊", "问渠那得清如许", "为有源头活水来"),
    ("胜日寻芳泗水滨", "无边光景一时新", "等闲识得东风面", "万紫千红总是春"),
)
"""Two poems of Zhu Xi, for the right page and the left."""


def waves(view: View, across: Array, down: Array, ratio: float, seed: int) -> None:
    """The sea with the sun over it, painted on a scroll."""
    inside = view.on * step(0, 0.04, across) * step(1, 0.96, across)
    away = np.hypot(across - 0.62, (down - 0.26) * ratio)
    mark(view, inside * step(0.15, 0.14, away) * 0.85, SEAL, 0.3)
    for n in range(9):
        level = 0.46 + 0.055 * n
        swell = 0.016 * np.sin(across * (13 - 0.7 * n) + 2.2 * n) + 0.008 * fbm(across * 4, 0 * across + n, seed, 2)
        gap = down - level - swell
        mark(view, inside * step(-0.002, 0.004, gap) * step(0.06, 0.0, gap) * (0.2 + 0.05 * n), (96, 138, 150), 0.4)
        mark(view, inside * step(0.006, 0.0, np.abs(gap)) * (0.3 + 0.06 * n), (62, 96, 112), 0.4)


def liangshi_huiyi(canvas: Canvas) -> None:
    """A table laid for two: a scroll signed and sealed between two cups, mountain and sea on the wall."""
    s = room(canvas, (450, 470), 0.4, seed=401)
    wall(s, (0, 0, -170), (224, 214, 190), panes=Panes(-330, 110, 640, 250, columns=6, rows=3), load=0.7, dark=0.8)
    ground(s, (0, 0, 150), (182, 144, 110), joints=(460, 54), fibre=0.14)

    def mountain(view: View, across: Array, down: Array) -> None:
        painted_hills(view, across, down, ratio=1.5, top=0.1, foot=0.84, seed=34, load=1.0)
        seal(view, across, down, "山", (0.82, 0.88), 0.13, 1.5)

    def sea(view: View, across: Array, down: Array) -> None:
        waves(view, across, down, 1.5, 5)
        seal(view, across, down, "海", (0.18, 0.1), 0.13, 1.5)

    hanging_scroll(s, (-150, 404, -158), (150, 206), mountain, cord=26)
    hanging_scroll(s, (150, 404, -158), (150, 206), sea, cord=26)
    top = table(s, (0, 0, 120), (660, 128, 250))

    def pledge(view: View, across: Array, down: Array) -> None:
        row(view, across, down, "山海协作", left=0.1, wide=0.15, ratio=0.36)
        seal(view, across, down, "榕", (0.8, 0.4), 0.075, 0.36)
        seal(view, across, down, "南", (0.89, 0.62), 0.075, 0.36, seed=9)

    handscroll(s, (0, top, 130), (380, 150), pledge, rolls=(13, 13))
    for hand in (-1, 1):
        gaiwan(s, (hand * 262, top, 130), 34, PORCELAIN if hand > 0 else CELADON, (222, 158, 66), lid_at=(-8, 38, 0),
               lid_turned=turn(0.1, 0, 0.2), seed=5 + hand)  # fmt: skip
    inkstone(s, (-30, top, 30), (78, 14, 54))
    brush_rest(s, (76, top, 30), 66)
    brush(s, (128, top + 20, 38), (20, top + 22, 34), 3.6)
    paint(s)
    framed(canvas, 401)


def wenlv(canvas: Canvas) -> None:
    """A route on a half-opened scroll: mountains, a river, its stops in red; a straw hat, a cup of tea beside it."""
    s = room(canvas, (450, 330), 0.86, seed=411)
    ground(s, (0, 0, 0), (176, 132, 98), size=(1300, 1100), joints=(700, 92), fibre=0.1, bond=0.37, load=0.95)

    def route(view: View, across: Array, down: Array) -> None:
        painted_hills(view, across, down, ratio=0.5, top=0.04, foot=0.62, seed=44, layers=4, load=1.0)
        flow = 0.8 - 0.12 * np.sin(across * 5.2 + 0.4) - 0.2 * (across - 0.5)
        gap = np.abs(down - flow)
        wide = 0.02 + 0.06 * across
        mark(view, view.on * step(1, 0.6, gap / wide) * 0.65, (116, 160, 172), 0.4)
        mark(view, view.on * step(0.012, 0.0, np.abs(gap - wide)) * 0.35, (70, 104, 116), 0.5)
        way = 0.66 - 0.22 * np.sin(across * 6.6 + 1.9) + 0.02 * fbm(across * 6, 0 * across, 3, 2)
        dash = step(0.35, 0.25, np.abs((across * 30) % 1 - 0.5))
        inside = step(0.1, 0.11, across) * step(0.9, 0.89, across)
        mark(view, view.on * inside * dash * step(0.016, 0.01, np.abs(down - way)) * 1.1, SEAL, 0.2)
        for stop in (0.1, 0.25, 0.42, 0.58, 0.75, 0.9):
            y = 0.66 - 0.22 * np.sin(stop * 6.6 + 1.9)
            r = np.hypot(across - stop, (down - y) * 0.5)
            mark(view, view.on * step(0.017, 0.014, r) * (1 - 0.9 * step(0.007, 0.005, r)) * 1.2, SEAL, 0.1)
        seal(view, across, down, "游", (0.95, 0.86), 0.05, 0.5)

    handscroll(s, (-30, 0, 66), (560, 270), route, turned=0.09, rolls=(24, 17))
    bamboo_hat(s, (236, 4, -200), 112, 58, turned=turn(0.08, 0.3, 0.03))
    cup(s, (338, 0, 176), 46, 44, CELADON, (218, 150, 62), seed=6)
    brush(s, (-300, 6, -150), (-120, 6, -170), 5.0)
    paint(s)
    framed(canvas, 411)


def wenyuan(canvas: Canvas) -> None:
    """One window on both: gables by a river, red cliffs; a junk and an old pot here, Zhu Xi's books and a bowl of tea there."""
    s = room(canvas, (450, 486), 0.3, seed=421)
    middle: Point = (0, 268, -150)
    out = canvas.layer()
    sky(out, 330, seed=71)
    far_range(out, 226, 90, seed=21, wave=130)
    danxia(out, 620, 262, 180, 160, distance=0.4, seed=7)
    mist(out, 222, 266, 0.6, seed=3)
    river(out, 262, 420, seed=4)
    haze(out)
    far = out.layer()
    town = Stage(far, (286, 282), 0.22, seed=422, zoom=7.4, wobble=0.4)
    bank = Plot(Site(town, 0.85))
    quay(bank, 34, 1.4, 4)
    for n, (x, z) in enumerate(((-11, -3), (-1, -3.4), (8.5, -3))):
        lime_house(bank.plot((x, 1.4, z), -0.4 + 0.14 * n), 8, 9, seed=11 + n)
    paint(town)
    reflect(out, far, 283, amount=0.45, reach=60)
    laid_over(out, far)
    behind(canvas, out, s, (middle[0], middle[1], middle[2] - 20), 610, 262)
    wall(s, middle, (226, 212, 182), surface=opening(600, 250), load=0.75)
    casement(s, middle, 600, 250)
    ground(s, (0, 0, 190), (186, 150, 118), joints=(460, 54), fibre=0.08)
    top = table(s, (0, 0, 90), (700, 132, 210))
    jar(s, (-270, top, 70), SQUAT_JAR, scale=0.36, ash=None, seed=8)
    piece(s, wood_skin(s, DARK_WOOD), (-70, 0, -16), (70, 8, 16), (-76, top, 120))
    junk(Plot(Site(s), (-76, top + 8, 120)), 150, seed=2)
    skins = book_skins(s)
    pile(s, skins, (288, top, 74), 4, (108, 15, 80), turned=-0.12, seed=7)
    open_book(s, (142, top, 112), *VERSES, turned=-0.06)
    jian_bowl(s, (262, top, 158), 34, tea=(206, 122, 48), full=0.7, seed=4)
    paint(s)
    framed(canvas, 421)


def gongfu_gonggong(canvas: Canvas) -> None:
    """Two desks side by side before one board, on which mountains and sea are drawn in chalk."""
    s = room(canvas, (450, 470), 0.36, seed=431)
    wall(s, (0, 0, -200), (226, 220, 198), panes=Panes(-420, 60, 330, 330, columns=3, rows=4), load=0.65, dark=0.75)
    ground(s, (0, 0, 150), (196, 156, 116), joints=(460, 54), fibre=0.14)
    frame_ = wood_skin(s, BAMBOO, seed=9)
    wide, low, high = 262.0, 172.0, 366.0
    for y in (low, high):
        piece(s, frame_, (-wide - 10, y - 6, 0), (wide + 10, y + 6, 14), (0, 0, -196))
    for hand in (-1, 1):
        piece(s, frame_, (hand * (wide + 5) - 6, low, 0), (hand * (wide + 5) + 6, high, 14), (0, 0, -196))
    piece(s, frame_, (-120, low - 12, 0), (120, low - 6, 26), (0, 0, -196))

    def slate(u: Array, v: Array) -> Array:
        return np.stack([(2 * u - 1) * wide, high + (low - high) * v, -188 + 0 * u], -1)

    s.patch(slate, s.material(chalked), casts=False)
    skins = book_skins(s)
    for n, hand in enumerate((-1, 1)):
        x = hand * 176
        top = table(s, (x, 0, 70), (300, 112, 140), tones=BAMBOO, leg=14, inset=18, apron=18)
        stool(s, (x, 0, 200), (110, 66, 76), tones=BAMBOO)
        open_book(s, (x - 30, top, 82), *(VERSES if n else VERSES[::-1]), page=(76, 100), turned=0.08 * hand)
        pile(s, skins, (x + 96, top, 60), 2 + n, (70, 12, 54), turned=0.2, seed=3 + n)
        brush_pot(s, (x - 122, top, 50), 20, 46, seed=185 + n)
    paint(s)
    framed(canvas, 431)


def chalked(view: View) -> None:
    """A blackboard: wiped slate, mountains to the left and waves to the right in chalk, a character over each."""
    x, y = view.u, view.v
    cloud = 1 + 0.14 * fbm(x * 5, y * 3, 5, 3) + 0.08 * fbm(x * 30, y * 3, 6, 2)
    mark(view, view.on * 1.5 * cloud, (62, 88, 78), 0.1)
    mark(view, view.on * view.cast * 0.5, (40, 52, 52))
    line = np.zeros_like(x)
    for middle, tall, half in ((0.36, 0.34, 0.14), (0.24, 0.52, 0.19), (0.13, 0.26, 0.1)):
        away = np.abs(x - middle) / half
        slope = 0.84 - tall * (1 - away) + 0.02 * fbm(x * 22, 0 * x + tall, 4, 2)
        line = np.maximum(line, step(0.026, 0.01, np.abs(y - slope) / (1 + 0.5 * tall)) * step(1.02, 0.98, away))
    for n in range(5):
        swell = 0.48 + 0.085 * n + 0.02 * np.sin(x * 46 + 1.9 * n)
        reach = step(0.525 + 0.006 * n, 0.56, x) * step(0.95, 0.92, x)
        line = np.maximum(line, step(0.022, 0.008, np.abs(y - swell)) * reach)
    sun = np.hypot(x - 0.82, (y - 0.26) * 0.38)
    line = np.maximum(line, step(0.01, 0.003, np.abs(sun - 0.05)))
    for mark_, middle in (("山", 0.09), ("海", 0.6)):
        a, b = (x - middle) / 0.09 + 0.5, (y - 0.22) * 0.38 / 0.09 + 0.5
        inside = (a > 0) & (a < 1) & (b > 0) & (b < 1)
        line = np.maximum(line, inside * written(a, b, mark_, 3, weight=0.015, dry=0.7))
    dust = np.clip(0.8 + 0.4 * fbm(x * 120, y * 46, 8, 2), 0, 1)
    view.density *= (1 - 0.94 * np.clip(line, 0, 1) * dust * view.on)[..., None]


def feidi_yuanqu(canvas: Canvas) -> None:
    """Yarn and a carved root on the sill; workshops under saw-tooth roofs between hills and river outside."""
    s = room(canvas, (450, 500), 0.3, seed=441)
    middle: Point = (0, 262, -60)
    out = canvas.layer()
    sky(out, 360, seed=72)
    far_range(out, 270, 110, seed=23, wave=150)
    green_hill(out, 640, 330, 420, 150, distance=0.4, pointed=0.4, seed=9)
    mist(out, 280, 330, 0.6, seed=3)
    green_hill(out, 190, 340, 400, 110, distance=0.25, pointed=0.2, seed=12)
    mist(out, 318, 350, 0.7, seed=5)
    yard = Stage(out, (470, 372), 0.3, seed=442, zoom=7.4, wobble=0.4)
    park = Plot(Site(yard, 0.9))
    workshop(park.plot((-16, 0, -16), -0.2), 4)
    workshop(park.plot((17, 0, -6), -0.2), 4)
    paint(yard)
    haze(out, 0.5)
    grove(out, 240, 392, 150, 40, distance=0.2, seed=4)
    grove(out, 690, 396, 140, 36, distance=0.2, seed=6)
    behind(canvas, out, s, (middle[0], middle[1], middle[2] - 20), 690, 312)
    wall(s, middle, (226, 214, 188), surface=opening(680, 300), load=0.75)
    casement(s, middle, 680, 300, mullions=1)
    top = table(s, (0, 0, 100), (740, 92, 230), tones=FIR_BOARD)
    for n, (x, z, tones) in enumerate(((-290, 110, CARMINE), (-214, 70, OCHRE), (-196, 160, TEAL), (-124, 104, ECRU))):
        cone(s, (x, top, z), 38, 96 - 6 * (n % 2), tones, seed=221 + n)
    spool(s, (-20, top, 150), 30, 62, CARMINE)
    piece(s, wood_skin(s, DARK_WOOD, shine=0.97), (-92, 0, -46), (92, 12, 46), (190, top, 110))
    root_carving(s, (190, top + 12, 104), 104)
    paint(s)
    framed(canvas, 441)


VIEWS = {
    f"story-{paint_.__name__.replace('_', '-')}": paint_
    for paint_ in (liangshi_huiyi, wenlv, wenyuan, gongfu_gonggong, feidi_yuanqu)
}
"""Name of the picture -> painter."""
