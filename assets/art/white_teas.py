"""White teas, from silver buds to pressed cakes."""

from __future__ import annotations

import numpy as np

from assets.art.baskets import tray
from assets.art.brush import Sheet
from assets.art.flowers import blossom
from assets.art.glass import pitcher
from assets.art.leaves import branch, bud, leaf, shoot
from assets.art.made_tea import curled, flat, heap
from assets.art.outline_shapes import oval, scattered, smooth
from assets.art.paper import Colour
from assets.art.steam import steam
from assets.art.teaware import gaiwan, teapot
from assets.art.vessels import APRICOT, CELADON, bowl, cup, dish

SILVER: Colour = (222, 222, 200)


def zhenghe_bai_hao_yin_zhen(s: Sheet) -> None:
    """Silver buds on dark lacquer, pale apricot liquor."""
    lacquer = smooth([(90, 560), (130, 640), (420, 690), (740, 640), (780, 560), (440, 600)], True)
    s.shadow(440, 700, 350)
    s.wash(lacquer, (64, 44, 44), 21, tone=1.25, second=(90, 52, 46))
    s.wash(oval(436, 556, 350, 84), (74, 50, 48), 22, tone=1.15, second=(96, 58, 50))
    s.contour(oval(436, 556, 350, 84), 4, 23, colour=(40, 26, 28), lost=0.1)
    random = np.random.default_rng(24)
    for k in range(46):
        x, y = 420 + random.normal(0, 120), 555 + random.normal(0, 24)
        bud(
            s,
            float(x) - 45,
            float(y),
            100 * random.uniform(0.8, 1.15),
            float(random.normal(0, 0.5)),
            25 + k * 3,
            SILVER,
        )
    cup(s, 640, 250, 110, 90, (240, 222, 160))
    s.shadow(300, 796, 150, 10, 0.3)
    shoot(s, 190, 800, 260, -0.08, 91, leaves=0, colour=(150, 160, 104), tip=SILVER, down=True)


def zhenghe_bai_mu_dan(s: Sheet) -> None:
    """Bud and two leaves that open like a peony, in a wide porcelain bowl."""
    bowl(s, 470, 420, 280, 31, (236, 210, 136), (228, 228, 218), deep=0.62)
    for k, (x, y, turn) in enumerate(((330, 440, -0.4), (520, 446, 2.6), (600, 436, -2.4), (430, 456, 0.2))):
        leaf(s, x, y, 120, turn, 32 + k * 6, (142, 152, 100), second=(176, 176, 124), broad=0.2, line=0.5)
        bud(s, x, y, 84, turn - 0.5, 60 + k, SILVER)
    for k, (x, y, turn) in enumerate(((120, 800, -0.4), (380, 826, -0.24), (760, 822, -2.86))):
        s.shadow(x + (80 if turn > -1 else -80), y + 8, 100, 10, 0.3)
        shoot(s, x, y, 190, turn, 70 + k * 9, leaves=2, colour=(132, 140, 96), tip=(206, 206, 172), down=True)
    for size, tint in ((120, (232, 206, 206)), (88, (238, 216, 212)), (56, (244, 226, 216))):
        blossom(
            s, 700, 190, size, 8, tint, 100 + size, broad=0.42, tilt=0.8, second=(248, 240, 230), heart=(226, 190, 90)
        )
    leaf(s, 600, 250, 130, 2.7, 140, (104, 132, 88), broad=0.26)


def zhenghe_shou_mei(s: Sheet) -> None:
    """A pressed cake of large leaves, a clay kettle, tea as dark as dates."""
    s.shadow(330, 560, 240)
    s.wash(oval(330, 360, 230, 220), (138, 112, 76), 41, second=(108, 88, 62), tone=1.1, edge=5, grain=0.5)
    random = np.random.default_rng(42)
    for k in range(70):
        a, far = random.uniform(0, 2 * np.pi), np.sqrt(random.uniform(0, 0.84))
        flat(
            s,
            330 + 220 * far * np.cos(a),
            360 + 210 * far * np.sin(a),
            random.uniform(60, 110),
            float(random.uniform(0, 6)),
            43 + k * 3,
            (132, 112, 74),
        )
    s.wash(oval(330, 362, 34, 30), (86, 68, 50), 260, tone=0.8, edge=3)
    teapot(s, 600, 600, 130, 261, (168, 120, 88), squat=0.9)
    steam(s, 600, 250, 440, 262)
    cup(s, 300, 730, 84, 263, (168, 84, 40))


def jianyang_gong_mei(s: Sheet) -> None:
    """Small leaves withering on a bamboo tray in the sun; apricot liquor."""
    tray(s, 430, 400, 370, 61, 0.46)
    random = np.random.default_rng(62)
    for k in range(54):
        a, far = random.uniform(0, 2 * np.pi), np.sqrt(random.uniform(0, 0.8))
        x, y = 430 + 350 * far * np.cos(a), 400 + 158 * far * np.sin(a)
        if k % 3 == 0:
            bud(s, x, y, 62, float(random.uniform(-3, 3)), 63 + k * 4, (206, 206, 170))
        else:
            flat(s, x, y, random.uniform(52, 84), float(random.uniform(0, 6)), 63 + k * 4, (140, 142, 96))
    cup(s, 640, 690, 92, 300, (222, 164, 82), (232, 224, 204))
    heap(s, curled, 280, 800, 110, 28, 44, 50, 301, ((130, 126, 88), (108, 108, 78), (176, 174, 134)))


def jianyang_shui_xian_bai(s: Sheet) -> None:
    """Large withered leaves and downy buds on a celadon dish; a gaiwan, a pitcher of apricot tea."""
    gaiwan(s, 260, 200, 128, 71)
    pitcher(s, 660, 210, 104, 181, APRICOT, 0.35)
    dish(s, 440, 600, 350, 72, CELADON)
    s.haze(440, 620, 260, 60, (96, 100, 84), 0.45, seed=73)
    random = np.random.default_rng(74)
    withered = ((124, 134, 112), (146, 146, 116), (112, 118, 102), (152, 138, 104), (134, 146, 126))
    order = sorted(scattered(440, 606, 190, 60, 34, 75).tolist(), key=lambda at: at[1])
    for k, (x, y) in enumerate(order):
        turn = float(random.normal(0, 0.5)) + (np.pi if random.random() < 0.5 else 0)
        if k % 5 in (2, 4):
            bud(s, x - 60 * float(np.cos(turn)), y, 128, turn, 76 + k * 5, (210, 212, 190))
        else:
            flat(s, x, y - 16, random.uniform(160, 220), turn, 76 + k * 5, withered[k % 5])
    s.shadow(470, 820, 120, 10, 0.25)
    for k, (x, y, turn) in enumerate(((360, 812, 0.05), (520, 826, -0.2))):
        flat(s, x + 60, y, 150, turn, 300 + k * 9, withered[k])


def songxi_jiulong_dabai(s: Sheet) -> None:
    """Thick hairy shoots on the living branch; below, a dish of stout buds and a cup of apricot tea."""
    bough = [(50, 520), (240, 452), (470, 470), (690, 412), (810, 424)]
    for k, (x, y, turn, long) in enumerate(
        ((210, 470, -1.85, 330), (400, 468, -1.5, 380), (585, 446, -1.2, 340), (742, 420, -1.5, 240))
    ):
        shoot(s, x, y, long, turn, 81 + k * 20, leaves=2, colour=(116, 148, 92), tip=(214, 220, 184), down=True)
    branch(s, bough, 24, 79)
    for k, (x, y, turn) in enumerate(((300, 470, 0.7), (520, 470, 0.95), (680, 420, 0.6))):
        leaf(s, x, y, 170, turn, 180 + k * 9, (92, 124, 78), broad=0.22, bend=0.12)
    dish(s, 300, 750, 210, 210, CELADON)
    random = np.random.default_rng(211)
    for x, y in sorted(scattered(300, 748, 110, 30, 24, 212).tolist(), key=lambda at: at[1]):
        bud(s, x - 40, y, 88, float(random.normal(0, 0.45)), 213 + int(x + y), SILVER)
    cup(s, 700, 690, 92, 150, (236, 208, 132))


def white(s: Sheet) -> None:
    """For the kind: silver buds and a celadon cup."""
    cup(s, 600, 360, 150, 201, (238, 214, 146), CELADON)
    heap(s, flat, 310, 660, 190, 46, 24, 110, 202)
    for k in range(22):
        bud(s, 140 + 16 * k, 650 + (k * 17) % 50, 96, -0.6 + (k % 5) * 0.25, 203 + k, SILVER)


SHOWN = {
    paint.__name__.replace("_", "-"): paint
    for paint in (
        zhenghe_bai_hao_yin_zhen,
        zhenghe_bai_mu_dan,
        zhenghe_shou_mei,
        jianyang_gong_mei,
        jianyang_shui_xian_bai,
        songxi_jiulong_dabai,
    )
}
"""Product id -> painter."""

KINDS = {paint.__name__: paint for paint in (white,)}
"""Category id -> painter."""
