"""Still lifes: one for each kind of product, and the four doors. Each is painted on a square of 900 pixels."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art import growing as g
from assets.art import vessels as v
from assets.art.brush import Array, Colour, clear, curve, dab, line, oval, shadow, steam

SIDE = 900
AMBER: Colour = (192, 112, 48)
RED: Colour = (158, 58, 34)
PALE: Colour = (206, 176, 104)
JADE: Colour = (172, 180, 104)


def oolong_rock(p: Array) -> None:
    """Rock tea: a lidded bowl, an amber cup, dark twisted leaf."""
    v.gaiwan(p, 540, 420, 190, 11)
    v.cup(p, 250, 560, 96, 21, AMBER)
    v.dish(p, 470, 770, 230, 31)
    g.strands(p, 470, 752, 160, 34, (62, 50, 42), 41, 90, 62, 0.35)


def oolong_minbei(p: Array) -> None:
    """Northern Fujian oolong: a clay pot, a sprig, a golden cup."""
    v.teapot(p, 480, 470, 190, 12)
    v.cup(p, 270, 690, 92, 22, (204, 140, 52))
    g.sprig(p, 560, 800, 230, -0.5, (92, 116, 72), 32)


def black(p: Array) -> None:
    """Black tea: a white cup of red liquor, fine black leaf."""
    p[:] = steam(p, 470, 90, 330, 3)
    v.cup(p, 470, 370, 210, 13, RED)
    g.strands(p, 460, 780, 240, 48, (52, 38, 34), 43, 150, 44, 0.3)


def white(p: Array) -> None:
    """White tea: silvery buds on a dish, a pale cup."""
    v.cup(p, 620, 380, 130, 14, PALE)
    v.dish(p, 420, 640, 320, 24)
    g.strands(p, 420, 620, 230, 56, (172, 176, 156), 44, 80, 86, 0.16)


def green(p: Array) -> None:
    """Green tea: a shoot of two leaves and a bud above a celadon cup."""
    g.sprig(p, 450, 440, 330, -1.35, (104, 140, 78), 15, 2)
    v.cup(p, 450, 540, 170, 25, JADE, v.CELADON)


def blended(p: Array) -> None:
    """Scented tea: a glass of it, and osmanthus."""
    v.cup(p, 520, 440, 180, 16, (214, 152, 60))
    g.sprig(p, 150, 760, 380, -0.55, (76, 104, 70), 26, 4)
    random = np.random.default_rng(6)
    for each in range(26):
        x, y = 170 + random.uniform(0, 320), 740 - random.uniform(0, 190)
        g.blossom(p, x, y, 22, 4, (224, 158, 52), 60 + each)


def historic_tea(p: Array) -> None:
    """Tribute tea: a pressed cake with a stamped ring beside a black bowl."""
    p[:] = shadow(p, 330, 600, 250, 60)
    dab(p, oval(330, 470, 220, 210), (74, 62, 48), 17, 0.95, 0.5)
    for radius in (170, 110):
        ring = [*oval(330, 470, radius, radius * 0.95, steps=40), (330 + radius, 470)]
        line(p, ring, [6] * 6, (132, 108, 74), 18, 0.7)
    for turn in np.linspace(0, 2 * np.pi, 7)[:-1]:
        x, y = 330 + np.cos(turn) * 140, 470 + np.sin(turn) * 132
        line(p, [(x - 18, y + 8), (x, y - 14), (x + 18, y + 8)], [4, 8, 4], (150, 122, 82), 19, 0.7)
    v.jian_bowl(p, 620, 560, 180, 27, (198, 196, 168))


def teaware(p: Array) -> None:
    """A hare's-fur bowl."""
    p[:] = steam(p, 450, 60, 300, 8)
    v.jian_bowl(p, 450, 340, 290, 5)


def huangjiu(p: Array) -> None:
    """Rice wine: a sealed jar and a bowl."""
    v.jar(p, 400, 130, 230, 51)
    v.cup(p, 690, 650, 120, 61, (176, 96, 40), (120, 96, 78))


def baijiu(p: Array) -> None:
    """Baijiu: a white bottle and two small cups."""
    v.bottle(p, 390, 110, 140, 680, 52, (206, 208, 202), (226, 214, 186))
    v.cup(p, 620, 700, 66, 62, (224, 224, 216))
    v.cup(p, 760, 720, 60, 63, (224, 224, 216))


def mijiu(p: Array) -> None:
    """Mijiu: a round pot and a bowl of milky wine."""
    v.jar(p, 330, 250, 180, 53, (96, 104, 92), False)
    v.cup(p, 620, 560, 165, 64, (226, 220, 200), (150, 128, 102))


def liqueur(p: Array) -> None:
    """A liqueur: an amber bottle, fruit and a small cup."""
    v.bottle(p, 420, 110, 130, 680, 54, (168, 104, 48), (224, 210, 178))
    g.fruit(p, 640, 720, 70, 74, (122, 142, 70))
    g.fruit(p, 750, 742, 60, 75, (138, 150, 78))
    g.leaf(p, 650, 660, 110, -0.7, g.GREEN, 76)


def nut(p: Array) -> None:
    """Chestnuts, and a burr that has opened."""
    p[:] = shadow(p, 450, 720, 330, 70)
    random = np.random.default_rng(55)
    for each in range(180):
        turn, far = random.uniform(0, 2 * np.pi), random.uniform(120, 172)
        x, y = 600 + np.cos(turn) * 90, 430 + np.sin(turn) * 80
        line(
            p,
            [(x, y), (600 + np.cos(turn) * far, 430 + np.sin(turn) * far * 0.9)],
            [5, 1],
            (126, 122, 70),
            200 + each,
            0.8,
        )
    dab(p, oval(600, 430, 110, 98), (138, 122, 74), 65, 0.9, 0.5)
    dab(p, oval(588, 436, 70, 58), (92, 58, 36), 66, 0.95, 0.4)
    for x, y, half in ((270, 620, 112), (450, 680, 120), (640, 690, 108), (360, 500, 96)):
        g.chestnut(p, x, y, half, int(x))


def grain(p: Array) -> None:
    """Rice: ears above a bowl of grain."""
    for turn, seed in ((-1.9, 56), (-1.5, 57), (-1.15, 58)):
        g.ear(p, 430, 560, 440, turn, (206, 172, 88), seed)
    v.cup(p, 450, 560, 190, 67, (232, 226, 208), (146, 120, 92))
    g.heap(p, 450, 560, 150, 36, (240, 234, 214), 77, 120, 17, 1.7)


def flower(p: Array) -> None:
    """A spray of flowers in a celadon vase."""
    for x, y, turn in ((450, 500, -2.0), (450, 500, -1.5), (455, 500, -1.05)):
        g.sprig(p, x, y, 330, turn, (80, 110, 76), int(80 + turn * 10), 3)
    for x, y, half in ((310, 210, 92), (470, 150, 100), (620, 230, 88), (420, 330, 70)):
        g.blossom(p, x, y, half, 6, (222, 170, 150), int(x), (204, 158, 70))
    v.bottle(p, 450, 420, 110, 410, 68, v.CELADON, stopper=False)


def lotus(p: Array) -> None:
    """A lotus pod and a dish of white seeds."""
    line(p, [(640, 860), (600, 600), (610, 420)], [16, 14, 12], (104, 124, 84), 69)
    dab(p, curve([(440, 330), (520, 480), (700, 480), (790, 330), (615, 270)], 10, True), (122, 132, 86), 70, 0.92, 0.5)
    dab(p, oval(615, 326, 172, 62), (152, 156, 102), 71, 0.9, 0.5)
    for x, y in ((520, 320), (580, 298), (650, 298), (710, 322), (560, 346), (630, 340), (680, 352)):
        dab(p, oval(x, y, 22, 16), (84, 92, 56), int(x), 0.9, 0.4, rough=0.8)
    v.dish(p, 330, 720, 250, 72)
    g.heap(p, 330, 700, 160, 70, (236, 226, 198), 73, 48, 44)


def herb_food(p: Array) -> None:
    """A knotted rhizome, whole and in slices."""
    p[:] = shadow(p, 430, 640, 320, 60)
    for x, y, half, turn in ((230, 480, 104, 0.2), (370, 430, 120, -0.2), (520, 470, 108, 0.3), (660, 420, 96, -0.1)):
        dab(p, oval(x, y, half, half * 0.72, turn), (176, 134, 82), int(x), 0.92, 0.5)
        for ring in (-0.4, 0.0, 0.4):
            line(
                p,
                [(x + half * ring, y - half * 0.56), (x + half * ring + 12, y), (x + half * ring, y + half * 0.56)],
                [3, 5, 3],
                (122, 86, 50),
                int(x + ring * 10),
                0.6,
            )
    for x, y in ((300, 740), (450, 770), (600, 735), (730, 690)):
        dab(p, oval(x, y, 76, 34), (112, 74, 46), x, 0.9, 0.5)
        dab(p, oval(x, y - 4, 60, 24), (160, 112, 66), x + 1, 0.8, 0.4)


def mushrooms(p: Array) -> None:
    """Mushrooms of three sizes."""
    p[:] = shadow(p, 450, 770, 320, 56)
    g.mushroom(p, 610, 740, 150, 85, (132, 92, 60), 1.0)
    g.mushroom(p, 370, 760, 210, 84)
    g.mushroom(p, 700, 790, 92, 86, (100, 66, 44), 0.8)


def bamboo_shoot(p: Array) -> None:
    """Two bamboo shoots, and one cut."""
    p[:] = shadow(p, 430, 780, 330, 60)
    g.shoot(p, 560, 770, 590, 0.12, 87)
    g.shoot(p, 330, 790, 500, -0.14, 88)
    dab(p, curve([(560, 800), (640, 700), (760, 690), (800, 790), (700, 830)], 8, True), (230, 214, 170), 89, 0.9, 0.5)


def oil(p: Array) -> None:
    """Camellia oil: a bottle, and the fruit it is pressed from."""
    v.bottle(p, 380, 110, 130, 680, 90, (196, 158, 60), (228, 216, 184))
    g.sprig(p, 560, 640, 260, -0.7, (70, 98, 66), 91, 2)
    for x, y, half in ((600, 740, 74), (730, 700, 66), (690, 800, 52)):
        g.fruit(p, x, y, half, int(x), (118, 96, 58))


def fruit(p: Array) -> None:
    """Citrus with its leaves."""
    p[:] = shadow(p, 450, 740, 320, 60)
    for x, y, half, seed in ((580, 520, 160, 92), (320, 580, 170, 93), (610, 720, 112, 95)):
        g.fruit(p, x, y, half, seed, (216, 146, 44), 0.94)
    g.leaf(p, 340, 430, 190, -1.0, g.GREEN, 96)
    g.leaf(p, 330, 430, 160, -2.2, g.GREEN, 97)
    g.leaf(p, 600, 372, 170, -0.6, g.GREEN, 98)


def sugar(p: Array) -> None:
    """Blocks of brown sugar and a length of cane."""
    for y in (250, 330):
        line(p, [(90, y + 60), (450, y), (810, y - 70)], [58, 60, 56], (142, 128, 78), y)
        for x in (200, 400, 600):
            line(p, [(x, y + 12 - x * 0.02), (x + 6, y + 62 - x * 0.14)], [8, 9], (98, 84, 46), x, 0.6)
    v.dish(p, 450, 700, 320, 99)
    for x, y, half in ((330, 640, 84), (470, 660, 92), (600, 640, 80), (440, 560, 84), (550, 555, 76)):
        dab(
            p,
            [(x - half, y - half * 0.2), (x, y - half * 0.6), (x + half, y - half * 0.2), (x, y + half * 0.2)],
            (172, 108, 56),
            x,
            0.9,
            0.4,
        )
        dab(
            p,
            [(x - half, y - half * 0.2), (x, y + half * 0.2), (x, y + half * 0.8), (x - half, y + half * 0.4)],
            (132, 76, 38),
            x + 1,
            0.95,
            0.4,
        )
        dab(
            p,
            [(x + half, y - half * 0.2), (x, y + half * 0.2), (x, y + half * 0.8), (x + half, y + half * 0.4)],
            (112, 62, 32),
            x + 2,
            0.95,
            0.4,
        )


def processed(p: Array) -> None:
    """A pickle jar and a bamboo tray of strips."""
    v.jar(p, 600, 120, 170, 101, (112, 90, 66), False)
    v.basket(p, 380, 650, 300, 102)
    g.strands(p, 380, 640, 210, 60, (196, 160, 100), 103, 70, 110, 0.2)


def aquatic(p: Array) -> None:
    """Two fish in clear water."""
    for y in (240, 480, 740):
        line(p, [(90, y + 20), (300, y - 14), (560, y + 18), (820, y - 10)], [4, 9, 8, 4], (134, 169, 172), y, 0.4)
    g.fish(p, 440, 370, 290, 104)
    g.fish(p, 520, 620, 240, 105, (146, 110, 92))


def pastry(p: Array) -> None:
    """Round cakes on a plate, a red seal on each."""
    v.dish(p, 450, 690, 350, 106)
    for x, y in ((310, 620), (590, 620), (450, 660), (390, 520), (530, 520)):
        dab(p, oval(x, y + 26, 124, 62), (178, 128, 72), x, 0.95, 0.5)
        dab(p, oval(x, y, 124, 58), (222, 184, 122), x + 1, 0.92, 0.5)
        dab(p, oval(x, y - 2, 26, 13), (178, 58, 44), x + 2, 0.8, 0.3, rough=1.4)


def door_wellness(p: Array) -> None:
    """What the mountains give: a tray of mushrooms, chestnuts and lotus seed."""
    v.basket(p, 450, 640, 390, 107)
    g.heap(p, 590, 640, 130, 60, (236, 226, 198), 108, 40, 44)
    for x, y, half in ((250, 640, 88), (380, 700, 94), (300, 560, 76)):
        g.chestnut(p, x, y, half, x)
    g.mushroom(p, 430, 560, 150, 109)
    g.mushroom(p, 610, 540, 112, 110, (132, 92, 60))


def door_rooms(p: Array) -> None:
    """A round window with a plum branch, a table, a pot."""
    dab(p, oval(450, 360, 300, 300), (206, 200, 178), 111, 0.5, 0.5)
    line(p, [*oval(450, 360, 306, 306, steps=48), (756, 360)], [20] * 6, (78, 58, 44), 112)
    for at in (-150, 0, 150):
        reach = (300**2 - at**2) ** 0.5
        line(p, [(450 + at, 360 - reach), (450 + at, 360 + reach)], [9, 9], (92, 70, 52), 313 + at, 0.7)
    line(p, [(180, 470), (330, 360), (480, 330), (640, 210)], [20, 15, 10, 5], (62, 50, 44), 114)
    for x, y in ((330, 340), (420, 300), (520, 310), (590, 230), (640, 250), (480, 380)):
        g.blossom(p, x, y, 36, 5, (196, 84, 70), x)
    line(p, [(80, 800), (450, 790), (820, 800)], [34, 36, 34], (96, 66, 46), 115)
    v.teapot(p, 440, 690, 120, 116, (92, 60, 48))
    v.cup(p, 680, 716, 62, 117, AMBER)


KINDS: dict[str, Callable[[Array], None]] = {
    "oolong_rock": oolong_rock,
    "oolong_minbei": oolong_minbei,
    "black": black,
    "white": white,
    "green": green,
    "blended": blended,
    "historic_tea": historic_tea,
    "teaware": teaware,
    "huangjiu": huangjiu,
    "baijiu": baijiu,
    "mijiu": mijiu,
    "liqueur": liqueur,
    "nut": nut,
    "grain": grain,
    "flower": flower,
    "lotus": lotus,
    "herb_food": herb_food,
    "mushroom": mushrooms,
    "bamboo_shoot": bamboo_shoot,
    "oil": oil,
    "fruit": fruit,
    "sugar": sugar,
    "processed": processed,
    "aquatic": aquatic,
    "pastry": pastry,
}
"""The painter of each category of the default pack."""


def painted(painter: Callable[[Array], None]) -> Array:
    """What `painter` paints on a clear square."""
    picture = clear(SIDE, SIDE)
    painter(picture)
    return picture
