"""Pictures of an invented ceramics museum: pale wares on a table, and what stands about a kiln."""

from __future__ import annotations

from collections.abc import Sequence

from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.combed_ware import combed, tea_jar
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup, dish, lotus_petals, thrown
from assets.art.still.surfaces import Point, turn

PALE: Tones = ((234, 240, 236), (200, 216, 214), (148, 168, 168))
CLAY: Tones = ((206, 156, 118), (166, 116, 86), (112, 76, 62))
FIRED: Tones = ((178, 112, 84), (138, 82, 66), (90, 56, 52))
ASHEN: Tones = ((196, 186, 168), (154, 142, 126), (104, 94, 86))
PALE_LINE = Line((104, 132, 142), 1.1, 0.8, gap=12, lift=0.14)
CLAY_LINE = Line((84, 56, 48), 1.2, 0.85, gap=12, lift=0.14)

VASE = ((48, 0), (52, 6), (50, 16), (74, 44), (98, 92), (102, 132), (86, 182), (52, 226), (32, 268), (28, 318))
VASE_LIP = (*VASE, (36, 352), (62, 384), (64, 388), (58, 386), (30, 350))
PLUM = ((50, 0), (54, 5), (52, 20), (58, 90), (82, 190), (112, 262), (114, 292), (96, 324), (52, 344), (30, 350))
PLUM_LIP = (*PLUM, (30, 364), (42, 376), (40, 380), (28, 372))
STEM = ((62, 0), (66, 6), (48, 18), (26, 52), (24, 90), (36, 108), (84, 134), (112, 176), (122, 232), (124, 236))
STEM_LIP = (*STEM, (118, 234), (108, 184), (80, 146), (0, 128))
BURNER = ((70, 0), (78, 10), (66, 24), (92, 44), (116, 86), (112, 120), (102, 136), (124, 152), (126, 158))
BURNER_LIP = (*BURNER, (118, 158), (92, 138), (98, 90), (0, 70))
SAGGAR = ((96, 0), (136, 32), (142, 104), (142, 108), (128, 106), (124, 40), (0, 26))
CONE = ((58, 0), (62, 4), (60, 16), (66, 20), (122, 70), (178, 128), (180, 131), (174, 130), (118, 78), (0, 30))


def ware(
    stage: Stage,
    at: Point,
    profile: Sequence[tuple[float, float]],
    tones: Tones = PALE,
    *,
    scale: float = 1.0,
    lip: int = 9,
    lean: float = 0.0,
    seed: int = 1,
) -> None:
    """A thrown thing of a lathe's `profile` at a `scale`, its rim the point `lip` of it; `lean` in radians."""
    line = PALE_LINE if tones is PALE else CLAY_LINE
    outline = [(r * scale, h * scale) for r, h in profile]
    turned = turn(0, 0, lean) if lean else None
    thrown(stage, outline, at, tones, lip=lip, line=line, window=tones is PALE, turned=turned, seed=seed)


def cone_bowl(canvas: Canvas) -> None:
    """A bowl like a rain hat upside down."""
    s = Stage(canvas, (450, 640), 0.4, seed=41, zoom=2.0)
    ware(s, (0, 0, 0), CONE, seed=3)
    paint(s, Shadow())


def petal_dish(canvas: Canvas) -> None:
    """A dish with a cup on it."""
    s = Stage(canvas, (450, 620), 0.46, seed=42, zoom=1.9)
    floor = dish(s, (0, 0, 0), 186, 40, PALE, seed=2)
    cup(s, (0, floor, 0), 62, 66, PALE, None, pattern=lotus_petals, line=PALE_LINE, seed=5)
    paint(s, Shadow())


def lidded_jar(canvas: Canvas) -> None:
    """A jar with combed waves and its lid."""
    s = Stage(canvas, (450, 760), 0.34, seed=43, zoom=2.1)
    tea_jar(s, (0, 0, 0), 1.0, PALE, seed=4)
    paint(s, Shadow())


def pear_vase(canvas: Canvas) -> None:
    """A vase like a pear, its mouth a trumpet."""
    s = Stage(canvas, (450, 810), 0.3, seed=44, zoom=1.85)
    ware(s, (0, 0, 0), VASE_LIP, lip=12, seed=6)
    paint(s, Shadow())


def plum_vase(canvas: Canvas) -> None:
    """A vase of broad shoulders and a small mouth."""
    s = Stage(canvas, (450, 810), 0.3, seed=45, zoom=1.9)
    ware(s, (0, 0, 0), PLUM_LIP, lip=12, seed=7)
    paint(s, Shadow())


def stem_cup(canvas: Canvas) -> None:
    """A cup on a high foot."""
    s = Stage(canvas, (450, 740), 0.36, seed=46, zoom=2.3)
    ware(s, (0, 0, 0), STEM_LIP, seed=8)
    paint(s, Shadow())


def censer(canvas: Canvas) -> None:
    """A small burner of incense."""
    s = Stage(canvas, (450, 680), 0.38, seed=47, zoom=2.4)
    ware(s, (0, 0, 0), BURNER_LIP, lip=8, seed=9)
    paint(s, Shadow())


def printed_bowls(canvas: Canvas) -> None:
    """A pair of bowls with combed waves."""
    s = Stage(canvas, (440, 680), 0.42, seed=48, zoom=1.7)
    cup(s, (118, 0, -150), 122, 96, PALE, None, flare=0.2, pattern=combed(0.2, 0.8), line=PALE_LINE, seed=10)
    cup(s, (-70, 0, 20), 150, 116, PALE, None, flare=0.2, pattern=lotus_petals, line=PALE_LINE, seed=11)
    paint(s, Shadow())


def saggars(canvas: Canvas) -> None:
    """Three boxes of clay, one upon another, and one beside them."""
    s = Stage(canvas, (420, 740), 0.34, seed=49, zoom=1.5)
    ware(s, (180, 0, -90), SAGGAR, CLAY, scale=0.9, lip=3, seed=12)
    for n in range(3):
        ware(s, (-60, n * 102, 0), SAGGAR, FIRED if n % 2 else CLAY, lip=3, seed=13 + n)
    paint(s, Shadow())


def fire_tests(canvas: Canvas) -> None:
    """Three small cups that were hooked out of the fire, each of another heat."""
    s = Stage(canvas, (430, 640), 0.44, seed=50, zoom=2.3)
    for n, tones in enumerate((CLAY, ASHEN, PALE)):
        cup(s, (-110 + 126 * n, 0, 70 - 80 * n), 66, 64, tones, None, line=CLAY_LINE, seed=20 + n)
    paint(s, Shadow())


def spoilt_stack(canvas: Canvas) -> None:
    """Bowls that sank upon one another in the fire."""
    s = Stage(canvas, (450, 700), 0.38, seed=51, zoom=1.8)
    ware(s, (0, 0, 0), CONE, ASHEN, seed=23)
    ware(s, (8, 58, 0), CONE, PALE, scale=0.96, lean=0.1, seed=24)
    ware(s, (26, 116, 0), CONE, ASHEN, scale=0.92, lean=-0.16, seed=25)
    paint(s, Shadow())


def stilts(canvas: Canvas) -> None:
    """The rings and discs of clay on which bowls stand in their boxes."""
    s = Stage(canvas, (450, 600), 0.5, seed=52, zoom=1.7)
    ring = ((70, 0), (96, 0), (98, 30), (92, 36), (72, 36), (66, 30))
    for n, (x, z) in enumerate(((-150, -40), (40, -110), (150, 60), (-40, 90))):
        ware(s, (x, 0, z), ring, CLAY if n % 2 else FIRED, scale=0.9 + 0.1 * (n % 3), lip=4, seed=26 + n)
    paint(s, Shadow())


SHOWN = {
    "dou-li-wan": cone_bowl,
    "tuo-die": petal_dish,
    "gai-guan": lidded_jar,
    "dan-ping": pear_vase,
    "mei-ping": plum_vase,
    "gao-zu-bei": stem_cup,
    "xiang-lu": censer,
    "hua-wan": printed_bowls,
    "xia-bo": saggars,
    "huo-zhao": fire_tests,
    "fei-pin": spoilt_stack,
    "dian-quan": stilts,
}
"""Product id -> painter."""
