"""The rock teas of Wuyi that are no named bushes: cinnamon, narcissus, orchid."""

from __future__ import annotations

from dataclasses import replace

from assets.art.still.armature import Stage
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.cinnamon import quill
from assets.art.still.earth import mound
from assets.art.still.foliage import leaf_skin, spray, stem_skin
from assets.art.still.made_tea import TWISTED, heap
from assets.art.still.old_trunk import trunk, trunk_skin
from assets.art.still.orchid import flower_skins, scape, sword, sword_skin
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup, dish, gaiwan, thrown
from assets.art.still.surfaces import turn
from assets.art.still.teapot import CLAY_LINE, teapot
from assets.art.still.tones import CELADON, GREEN_STEM, OOLONG, PORCELAIN, PURPLE_CLAY


def rou_gui(canvas: Canvas) -> None:
    """Quills of cinnamon bark, whose scent it has, before a small clay pot and a cup of bright orange tea."""
    s = Stage(canvas, (446, 606), 0.5, seed=21, zoom=1.44)
    teapot(s, (10, 0, -116), 106, 112, turned=0.3)
    cup(s, (204, 0, 34), 54, 52, PORCELAIN, (226, 122, 44), seed=4)
    quill(s, (-146, 0, 66), 300, 40, turned=turn(0, 0.7, 0), seed=2)
    quill(s, (-84, 0, 110), 290, 36, turned=turn(0, 0.52, 0), seed=5)
    quill(s, (-110, 52, 96), 300, 37, turned=turn(0, 0.84, 0.04), seed=8)
    heap(s, (88, 0, 128), 92, 54, TWISTED, count=130, stray=14, seed=5)
    paint(s, Shadow())


def wuyi_shui_xian(canvas: Canvas) -> None:
    """An old trunk in its moss with the large leaves of the kind; stout leaf on a dish, a cup."""
    s = Stage(canvas, (430, 796), 0.3, seed=25, zoom=1.1)
    mound(s, (-150, 0, -10), (290, 22, 170), moss=0.8, seed=4)
    bark, wood = trunk_skin(s), stem_skin(s)
    green = leaf_skin(s, autumn=0.3, line=1.1, seed=6)
    trunk(
        s,
        bark,
        [(-160, 0, 0), (-176, 100, 4), (-140, 210, 0), (-166, 330, -8), (-120, 430, -6)],
        (58, 42, 38, 34, 27),
        tufts=190,
        seed=3,
    )
    for foot in ((-230, 6, 30), (-92, 6, 36)):
        trunk(
            s,
            bark,
            [foot, (-160 + 0.5 * (foot[0] + 160), 30, 22), (-166, 90, 6)],
            (9, 22, 26),
            tufts=20,
            seed=int(foot[2]),
        )
    trunk(s, bark, [(-150, 290, 4), (-60, 350, 20), (40, 376, 24), (120, 420, 20)], (24, 18, 13, 7), tufts=90, seed=7)
    trunk(s, bark, [(-124, 416, 0), (-150, 490, 10), (-130, 560, 16)], (24, 15, 8), tufts=40, seed=9)
    spray(
        s,
        green,
        wood,
        [(30, 374, 26), (130, 424, 30), (210, 420, 40), (270, 380, 44)],
        (7, 5, 4, 3),
        leaves=7,
        long=(118, 150),
        broad=0.24,
        seed=4,
    )
    spray(
        s,
        green,
        wood,
        [(-30, 362, 26), (60, 320, 40), (120, 250, 50)],
        (6, 4.4, 3),
        leaves=5,
        long=(116, 140),
        broad=0.24,
        start=0.3,
        seed=8,
    )
    spray(
        s,
        green,
        wood,
        [(-132, 550, 16), (-80, 590, 20), (10, 600, 24), (80, 570, 30)],
        (6, 5, 3),
        leaves=7,
        long=(116, 142),
        broad=0.24,
        seed=5,
    )
    spray(
        s,
        green,
        wood,
        [(-146, 480, 10), (-220, 540, 20), (-260, 520, 24)],
        (6, 4.4, 3),
        leaves=5,
        long=(110, 136),
        broad=0.24,
        start=0.3,
        seed=13,
    )
    floor = dish(s, (104, 0, 64), 132, 26, CELADON, seed=5)
    stout = replace(TWISTED, long=(58, 104), wide=(6, 11))
    heap(s, (104, floor, 64), 92, 46, stout, count=90, stray=0, seed=6)
    cup(s, (224, 0, -60), 50, 50, CELADON, (220, 128, 48), seed=4)
    paint(s, Shadow())


def wuyi_qi_lan(canvas: Canvas) -> None:
    """An orchid in flower, whose scent the tea has; golden tea in a white gaiwan, greenish leaf."""
    s = Stage(canvas, (446, 778), 0.34, seed=27, zoom=1.3)
    blades, stalk, skins = sword_skin(s), stem_skin(s, GREEN_STEM, 0.9), flower_skins(s)
    pot = [(56, 0), (60, 3), (66, 40), (84, 116), (92, 130), (94, 142), (86, 142), (78, 126), (0, 122)]
    thrown(s, pot, (-90, 0, -40), PURPLE_CLAY, lip=5.4, window=False, line=CLAY_LINE, seed=5)
    mound(s, (-90, 122, -40), (150, 16, 150), moss=1.0, seed=3)
    reaches = (
        (-190, 340, 20),
        (-150, 430, -30),
        (-60, 500, -20),
        (150, 400, 10),
        (230, 300, 40),
        (90, 470, -40),
        (-176, 220, 60),
        (180, 210, 70),
    )
    for n, (x, high, z) in enumerate(reaches):
        foot = (-90 + 0.1 * x, 128, -40 + 0.3 * z)
        reach = abs(x) / 250
        bow = (-90 + 0.36 * x, 128 + 0.72 * (high - 128) + 40, -40 + 0.6 * z)
        crest = (-90 + 0.72 * x, high + 20 * reach, -40 + 0.9 * z)
        end = (-90 + 1.12 * x, high - 90 * reach, -40 + z)
        sword(s, blades, [foot, bow, crest, end], 9.5, seed=n)
    scape(s, stalk, skins, [(-86, 128, -20), (-70, 290, 10), (-20, 420, 30), (30, 520, 40)], flowers=5, size=74, seed=3)
    scape(s, stalk, skins, [(-100, 128, -10), (-140, 240, 30), (-190, 350, 60)], flowers=4, size=66, seed=6)
    gaiwan(s, (118, 0, 36), 76, PORCELAIN, (238, 190, 78), lid_at=(118, 12, 60), pattern=None, seed=3)
    heap(s, (-50, 0, 116), 84, 44, replace(TWISTED, tones=OOLONG), count=110, stray=10, scale=0.85, seed=5)
    paint(s, Shadow())


SHOWN = {
    "rou-gui": rou_gui,
    "wuyi-shui-xian": wuyi_shui_xian,
    "wuyi-qi-lan": wuyi_qi_lan,
}
"""Product id -> painter."""
