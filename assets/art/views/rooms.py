"""The six themed tea rooms, 900 x 600: each a room of its own, in the light of a window to the left."""

from __future__ import annotations

import numpy as np

from assets.art.cliffs.bamboo_raft import raft
from assets.art.cliffs.crag import danxia
from assets.art.cliffs.far_range import far_range
from assets.art.cliffs.framed import framed
from assets.art.cliffs.mist import mist
from assets.art.cliffs.river_water import river
from assets.art.cliffs.sky import sky
from assets.art.paper import INK, Array
from assets.art.still.biscuit import crust_skin, guang_bing
from assets.art.still.board import board
from assets.art.still.bound_books import book_skins, open_book, pile
from assets.art.still.canvas import Canvas, fbm, step
from assets.art.still.eave_tile import eave_tile, rubbing
from assets.art.still.hanging_scroll import hanging_scroll
from assets.art.still.haze import haze
from assets.art.still.jar import SQUAT_JAR, jar
from assets.art.still.jian_ware import jian_bowl
from assets.art.still.kettle import kettle, stove
from assets.art.still.lighting import View
from assets.art.still.mat import cushion, mat
from assets.art.still.modelling import Tones, mark
from assets.art.still.painted_hills import painted_hills
from assets.art.still.painting import paint
from assets.art.still.paper_lantern import lantern
from assets.art.still.planed_wood import piece, wood_skin
from assets.art.still.porcelain import cup, dish, gaiwan
from assets.art.still.rock import rock
from assets.art.still.round_window import frame, pierced
from assets.art.still.route_map import route_map
from assets.art.still.screen import GILT, screen
from assets.art.still.shelf import shelf
from assets.art.still.surfaces import turn
from assets.art.still.table import stool, table
from assets.art.still.tea_chest import tea_chest
from assets.art.still.tea_mill import tea_mill
from assets.art.still.teapot import teapot
from assets.art.still.tones import CELADON, DARK_WOOD, OLD_WOOD, PORCELAIN
from assets.art.still.tribute_cake import dragon_cake, whisk
from assets.art.still.wall import Panes, ground, room, wall
from assets.art.still.writing import column, seal

BLACK_LACQUER: Tones = ((112, 92, 80), (70, 56, 52), (42, 36, 38))
SPRING = ("胜日寻芳泗水滨", "无边光景一时新", "等闲识得东风面", "万紫千红总是春")
"""A day in spring, by Zhu Xi, as the other page is his too."""
CARPET: Tones = ((226, 198, 146), (186, 150, 104), (128, 98, 74))
RED_LACQUER: Tones = ((190, 72, 56), (142, 44, 42), (86, 30, 36))


def kaoting_wenxue(canvas: Canvas) -> None:
    """The academy: a wall of books, a scroll of two words in the morning light, an open book and white porcelain on the desk."""
    s = room(canvas, (450, 470), 0.3, seed=301)
    sun = Panes(-70, 120, 330, 300, columns=4, rows=4)
    wall(s, (0, 0, -150), (232, 218, 186), panes=sun, load=0.7, dark=0.95)
    ground(s, (0, 0, 150), (186, 172, 152), joints=(130, 130))
    skins = book_skins(s)
    heights = shelf(s, (-250, 0, -110), (300, 400, 70), boards=5)
    for n, y in enumerate(heights[:-1]):
        for k, x in enumerate((-345, -252, -158)):
            pile(s, skins, (x, y, -106), (4, 5, 3, 5, 2, 4)[(2 * n + k) % 6], (82, 12, 56), seed=10 * n + k)

    def words(view: View, across: Array, down: Array) -> None:
        column(view, across, down, "问学", ratio=2.6, size=0.72, top=0.42, seed=5)
        seal(view, across, down, "山", (0.72, 0.84), 0.24, 2.6)

    hanging_scroll(s, (120, 384, -138), (110, 260), words)
    top = table(s, (90, 0, 110), (560, 150, 190))
    gaiwan(s, (60, top, 116), 42, PORCELAIN, (226, 178, 92), lid_at=(-78, 8, 22), lid_turned=turn(0.04, 0, 0.15))
    cup(s, (128, top, 164), 23, 23, PORCELAIN, (226, 178, 92))
    verse = ("半亩方塘一鉴开", "天光云影共徘徊", "问渠那得清如许", "为有源头活水来"), SPRING
    open_book(s, (254, top, 124), *verse, turned=0.1)
    pile(s, skins, (-136, top, 78), 3, (110, 14, 76), turned=0.2, seed=77)
    stool(s, (-30, 0, 270))
    paint(s)
    framed(canvas, 301)


def jianzhan_diancha(canvas: Canvas) -> None:
    """Whisked tea of the Song: black bowls on dark shelves, whisk, mill and white froth on lacquer, a kettle on its coals."""
    s = room(canvas, (450, 520), 0.34, seed=311, smooth=0.36)
    sun = Panes(-330, 70, 560, 270, columns=5, rows=4, slant=-0.3)
    wall(s, (0, 0, -200), (206, 178, 136), panes=sun, load=1.0, shade=(96, 76, 66), dark=1.5)
    ground(s, (0, 0, 150), (128, 100, 78), joints=(460, 56), fibre=0.14, shade=(74, 60, 56), load=1.0)
    heights = shelf(s, (110, 0, -150), (500, 372, 96), boards=4, posts=3, back=False, tones=BLACK_LACQUER)
    for n, y in enumerate(heights[1:]):
        for k in range(6 if n < 2 else 5):
            x = -94 + 80 * k + (20 if n == 2 else 0) + 6 * (k > 2)
            if n == 0 and k in (2, 3):
                continue
            jian_bowl(
                s, (x, y, -144), 31 - 2 * (k % 2), glaze="oil" if (n + k) % 3 == 1 else "fur", seed=20 + 7 * n + k
            )
    top = table(s, (66, 0, 130), (580, 120, 230), tones=BLACK_LACQUER, shine=0.955, apron=30, seed=12)
    jian_bowl(s, (60, top, 160), 84, froth=True, full=0.74, seed=9)
    whisk(s, (176, top, 184), 96)
    tea_mill(s, (246, top, 110), 170, turned=-0.2)
    dragon_cake(s, (-70, top, 60), 48, 14, turned=turn(-0.26, 0.2, 0))
    jian_bowl(s, (-76, top, 196), 44, glaze="oil", seed=31)
    level = stove(s, (-316, 0, 110), 62, 100)
    kettle(s, (-316, level, 110), 60, turned=-0.2)
    paint(s)
    framed(canvas, 311)


def jiuqu_tingquan(canvas: Canvas) -> None:
    """The stream: a moon window on red cliffs and water, mats before it, three cups side by side on a low table."""
    far = canvas.layer()
    sky(far, 260, load=0.8, seed=32)
    far_range(far, 232, 90, load=0.3, wave=120, seed=21)
    danxia(far, 530, 282, 150, 184, distance=0.5, seed=7)
    danxia(far, 360, 288, 130, 226, distance=0.22, seed=12)
    mist(far, 240, 290, 0.7, seed=3)
    river(far, 284, 400, seed=3)
    haze(far, 0.5)
    raft(far, 486, 332, 84)
    pane = np.hypot(np.arange(canvas.columns)[None] / canvas.k - 450, (canvas.down() - 197) / 0.936)
    canvas.lay(far, step(199, 197, pane))
    s = room(canvas, (450, 470), 0.36, seed=322, smooth=0.36)
    wall(s, (0, 224, -180), (204, 212, 200), surface=pierced(190), load=0.8, shade=(150, 158, 152))
    frame(s, (0, 224, -180), 190, thick=15, deep=34)
    ground(s, (0, 0, 170), (170, 138, 104), joints=(520, 52), fibre=0.08)
    mat(s, (0, 0, 90), (700, 330))
    cushion(s, (-280, 4, 60), 64, 24)
    cushion(s, (280, 4, 60), 64, 24)
    top = table(s, (0, 4, 80), (420, 62, 170), leg=16, apron=16, thick=11)
    teapot(s, (-118, top, 60), 46, 50, turned=0.1)
    for n, tea in enumerate(((222, 146, 58), (200, 96, 40), (178, 72, 38))):
        cup(s, (-14 + 72 * n, top, 92), 26, 24, PORCELAIN, tea, seed=4 + n)
    paint(s)
    framed(canvas, 321)


def minyue_chengyuan(canvas: Canvas) -> None:
    """The Han city: a wall of rammed earth, eave tiles, their rubbings, green tea on a plank over two stones."""
    s = room(canvas, (450, 480), 0.32, seed=331, smooth=0.24)

    def rammed(x: Array, y: Array) -> Array:
        bed = y / 44 + 0.1 * fbm(x / 150, y / 80, 7, 2)
        seam = step(0.1, 0.0, np.minimum(bed % 1, 1 - bed % 1)) * np.clip(
            0.7 + 0.5 * fbm(x / 60, bed // 1, 9, 2), 0, 1.4
        )
        pits = step(1.4, 2.0, fbm(x / 14, y / 10, 11, 2))
        vary = 0.14 * fbm(x / 60, y / 40, 3, 3) + 0.2 * fbm(0 * x + 3, bed // 1, 5, 1)
        return np.asarray(1 + vary + 0.42 * seam + 0.4 * pits)

    sun = Panes(-150, 130, 360, 250, columns=2, rows=1, slant=-0.36, bar=0.1)
    wall(s, (0, 0, -150), (204, 160, 108), panes=sun, texture=rammed, load=0.85, shade=(150, 118, 100), dark=0.85)
    ground(s, (0, 0, 160), (176, 150, 120), joints=(170, 110), shade=(130, 110, 100))
    for n, x in enumerate((60, 200, 340)):

        def print_(view: View, across: Array, down: Array, n: int = n) -> None:
            if n == 1:
                arrowhead(view, across, down)
            else:
                rubbing(view, across, down, (0.5, 0.34), 0.4, 1.6)
            seal(view, across, down, "山", (0.5, 0.84), 0.2, 1.6)

        hanging_scroll(s, (x - 20, 372 - 6 * (n % 2), -140), (108, 176), print_, margin=(0.05, 0.05, 0.05))
    ledge = board(s, (-216, 176, -112), (300, 16, 76), turned=0, knots=(), seed=5)
    for x in (-330, -110):
        piece(s, wood_skin(s, OLD_WOOD, along=(0, 1, 0)), (x - 7, 120, -148), (x + 7, 176, -80))
    for k, (x, r, barrel) in enumerate(((-304, 54, 0), (-196, 56, 0), (-106, 38, 0))):
        eave_tile(s, (x, ledge, -110), r, barrel=barrel, turned=turn(-0.2, 0.2 - 0.2 * k, 0), seed=111 + k)
    for x in (-150, 230):
        rock(s, (x, -6, 130), (120, 110, 120), ((206, 190, 166), (156, 140, 124), (104, 92, 86)), seed=209 + x)
    top = board(s, (40, 96, 130), (620, 30, 190), turned=0.0, seed=8)
    gaiwan(s, (-110, top, 110), 46, CELADON, (206, 206, 130))
    for n, x in enumerate((40, 106)):
        cup(s, (x, top, 150 - 8 * n), 27, 26, CELADON, (206, 206, 130), seed=5 + n)
    dish(s, (220, top, 120), 70, 16, CELADON, seed=9)
    kiln = crust_skin(s)
    for k, (x, y, z) in enumerate(((196, 6, 112), (238, 6, 104), (218, 6, 140), (216, 19, 116))):
        guang_bing(s, kiln, None, (x, top + y, z), 22, turn(0.1 * k, 0, 0.1 - 0.06 * k), seed=k)
    jar(s, (-316, 0, 30), SQUAT_JAR, scale=0.5, seed=8)
    paint(s)
    framed(canvas, 331)


def arrowhead(view: View, across: Array, down: Array) -> None:
    """The rubbing of a bronze arrowhead with its ridge, barbs and tang."""
    x, y = np.abs(across - 0.5) * 2, (down - 0.1) / 0.56
    blade = (
        step(0, 0.01, 0.34 * np.clip(y, 0, 0.62) / 0.62 + 0.03 * np.sin(4 * y) - x)
        * (y > 0)
        * (y < 0.62 - 0.25 * (0.34 - x))
    )
    tang = (x < 0.06 - 0.03 * y) * (y > 0.5) * (y < 1)
    ridge = step(0.012, 0.03, np.abs(x - 0.004)) * step(0.012, 0.03, np.abs(x - 0.19 * y / 0.62))
    dabbed = 0.72 + 0.3 * fbm(across * 9, down * 14, 3, 3) + 0.22 * fbm(across * 80, down * 120, 4, 2)
    mark(view, view.on * np.clip(np.maximum(blade * ridge, tang) * dabbed, 0, 1.2) * 1.15, INK, 0.6)


def beiyuan_yubei(canvas: Canvas) -> None:
    """The imperial works: a lacquered screen, the dragon cake on its stand, a black bowl, moulds."""
    s = room(canvas, (450, 490), 0.32, seed=341, smooth=0.2)
    wall(s, (0, 0, -260), (236, 222, 190), load=0.6)
    ground(s, (0, 0, 150), (196, 160, 128), joints=(120, 120))

    def hills(view: View, across: Array, down: Array, n: int) -> None:
        painted_hills(
            view,
            across,
            down,
            ratio=2.2,
            top=0.16,
            foot=0.9,
            seed=60 + 9 * n,
            sun=(0.66, 0.16, 0.12) if n == 3 else None,
        )
        mark(view, view.on * step(0.5, 1.4, view.noise(90, 26, 8)) * 0.3, GILT, 0.4)

    screen(s, (0, 0, -170), (158, 372), hills, leaves=5)
    mat(s, (0, 0, 130), (700, 290), tones=CARPET, border=(122, 44, 46), band=22)
    top = table(s, (0, 3, 110), (600, 150, 180), tones=RED_LACQUER, shine=0.96, apron=28, seed=13)
    stand = board(s, (-150, top, 90), (120, 12, 60), turned=0, tones=DARK_WOOD, knots=(), seed=4)
    dragon_cake(s, (-150, stand - 2, 84), 76, 20, turned=turn(-0.16, 0.1, 0))
    jian_bowl(s, (20, top, 126), 52, froth=True, full=0.74, seed=9)
    whisk(s, (98, top, 140), 70)
    for n, (x, z) in enumerate(((180, 90), (236, 120), (190, 150))):
        dragon_cake(s, (x, top + 12, z), 30, 10, turned=turn(-1.5, 0.4 * n, 0), seed=5 + n)
    stool(s, (-20, 3, 250), tones=RED_LACQUER)
    paint(s)
    haze(canvas, 0.48)
    framed(canvas, 341)


def wanli_chadao(canvas: Canvas) -> None:
    """The tea road: a table that is a map, the road a thread of light on it; chests along the wall, red tea at the corner."""
    s = room(canvas, (450, 366), 0.58, seed=351)
    sun = Panes(-330, 60, 300, 230, columns=3, rows=4, slant=-0.3)
    wall(s, (0, 0, -170), (228, 196, 148), panes=sun, load=0.75, shade=(160, 128, 108), dark=0.85)
    ground(s, (0, 0, 150), (190, 150, 112), joints=(460, 54), fibre=0.14, shade=(120, 96, 84))
    stacked = ((66, 0, 0.0), (188, 0, 0.04), (308, 0, -0.03), (124, 88, 0.05), (246, 88, -0.04), (180, 176, 0.02))
    for n, (x, y, turned) in enumerate(stacked):
        tea_chest(s, (x, y, -116), (116, 82, 84), turned=turned, rope=n in (0, 4, 5), seed=131 + 3 * n)
    top = table(s, (0, 0, 130), (700, 118, 310), shine=0.97, apron=24)

    def sheet(u: Array, v: Array) -> Array:
        return np.stack([(u - 0.5) * 660, 0 * u + top + 0.8, 130 + (v - 0.5) * 272], -1)

    s.patch(sheet, s.material(lambda view: route_map(view, view.u, view.v)), casts=False)
    teapot(s, (-150, top, 226), 40, 42, turned=0.3)
    for n, (x, z) in enumerate(((-76, 214), (-62, 252))):
        cup(s, (x, top, z), 21, 20, PORCELAIN, (186, 62, 34), seed=4 + n)
    lantern(s, (-236, 300, 0), 44, 78, cord=120)
    paint(s)
    framed(canvas, 351)


VIEWS = {
    f"room-{paint_.__name__.replace('_', '-')}": paint_
    for paint_ in (kaoting_wenxue, jianzhan_diancha, jiuqu_tingquan, minyue_chengyuan, beiyuan_yubei, wanli_chadao)
}
"""Name of the picture -> painter."""
