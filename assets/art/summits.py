"""The mountains on the routes, 900 x 600, each with what its name or its story is about."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.falls import FALL, waterfall
from assets.art.figures import boatman
from assets.art.firewalls import veil
from assets.art.historic_sites import STONE
from assets.art.houses import house, pavilion, roof
from assets.art.mountains import BLUE, FAR, PINE, SLATE, Hill, cliff, far_range, hill, mist
from assets.art.outline_shapes import Points, smooth
from assets.art.paper import INK, Colour, mix
from assets.art.places import ground, river
from assets.art.trees import bamboo, birds, bush, pine

WOODED: Colour = (96, 120, 96)


def boulder(s: Sheet, x: float, y: float, half: float, seed: int, tall: float = 0.8, tone: float = 1.0) -> None:
    """A rounded granite boulder on `y`, cracked, lichen on its shoulder."""
    random = np.random.default_rng(seed)
    far = [random.uniform(0.86, 1.1) for _ in range(9)]
    angle = np.linspace(np.pi * 0.93, np.pi * 2.07, 9)
    shape = [
        (x + half * f * float(np.cos(a)), y - half * tall * 0.5 + half * tall * 1.0 * f * float(np.sin(a)))
        for f, a in zip(far, angle)
    ]
    foot = [(x + half * 0.8, y + half * 0.02), (x, y + half * 0.06), (x - half * 0.8, y + half * 0.02)]
    mass = smooth([*shape, *foot], True)
    s.wash(mass, STONE, seed, second=(122, 124, 118), tone=1.05 * tone, edge=2.4, grain=0.7, shade=0.75)
    s.contour(mass, max(2.4, half * 0.035), seed + 1, tone=0.8 * tone)
    at, sway = x + half * random.uniform(-0.6, 0.1), half * random.uniform(0.1, 0.3)
    crack = [
        (at, y - half * tall * 1.05),
        (at + sway * 0.3, y - half * tall * 0.8),
        (at + sway * 1.3, y - half * tall * 0.62),
        (at + sway * 1.1, y - half * tall * 0.2),
    ]
    s.ink(crack, max(1.6, half * 0.026), seed + 3, tone=0.45 * tone, press=(0.2, 1, 0.6, 0.1), dry=0.5)
    low = np.asarray(mass * np.array([1, 0.3], np.float32) + np.array([0, y * 0.7], np.float32), np.float32)
    s.wash(low, SLATE, seed + 5, tone=0.35 * tone, body=0, soft=5, rim=0, within=mass)
    dots = np.stack([x + half * random.normal(-0.2, 0.3, 16), y - half * tall * random.uniform(0.9, 1.35, 16)], 1)
    s.dots(np.asarray(dots, np.float32), max(3.0, half * 0.07), seed + 6, colour=PINE, tone=0.5 * tone)


def steps(s: Sheet, course: Points, size: float, seed: int) -> None:
    """An old trail of stone steps along `course`, wider as it comes nearer."""
    line = smooth(course, step=max(4.0, size * 0.45))
    count = len(line)
    for k, (x, y) in enumerate(line):
        wide = size * (0.35 + 0.65 * k / count)
        tread = [(float(x) - wide, float(y)), (float(x) + wide, float(y) + 1)]
        s.ink(tread, wide * 0.34, seed + k, colour=(232, 226, 210), opaque=0.95, curved=False, press=(0.8, 1, 0.8))
        low = [(float(x) - wide, float(y) + wide * 0.2), (float(x) + wide, float(y) + wide * 0.2 + 1)]
        s.ink(low, wide * 0.12, seed + k, colour=SLATE, tone=0.7, curved=False, press=(0.6, 1, 0.6))


def baoshan(s: Sheet) -> None:
    """The stone hall on the summit, above a sea of cloud out of which other peaks look."""
    far_range(s, 330, 90, 463, 0.3, FAR, 5, 120)
    for k, (x, top, half) in enumerate(((110, 330, 110), (270, 360, 90), (800, 340, 110))):
        hill(s, Hill(x, top, 520, half, 464 + k, 0.4, WOODED, colour=mix(BLUE, INK, 0.2), trees=0.6))
    veil(s, 260, 440, 300, 471, 0.9)
    hill(s, Hill(560, 190, 640, 400, 481, 0.62, WOODED, colour=SLATE, trees=1.2))
    steps(s, [(548, 214), (530, 270), (572, 330), (540, 400), (480, 470)], 15, 490)
    x, y = 560, 208
    s.wash(
        [(x - 96, y - 8), (x + 96, y - 8), (x + 110, y + 16), (x - 110, y + 16)], (176, 172, 160), 500, tone=1.0, edge=1
    )
    hall = [(x - 76, y - 62), (x + 76, y - 62), (x + 76, y - 6), (x - 76, y - 6)]
    s.wash(hall, (190, 184, 168), 501, second=(150, 148, 138), tone=1.0, edge=0.8, shade=0.5)
    for k in range(6):
        px = x - 72 + 29 * k
        s.ink(
            [(px, y - 62), (px, y - 6)], 7, 510 + k, colour=(122, 120, 112), tone=0.9, curved=False, press=(1, 0.9, 1)
        )
    s.wash(
        [(x - 17, y - 46), (x + 17, y - 46), (x + 17, y - 6), (x - 17, y - 6)], (70, 64, 58), 520, tone=1.1, edge=0.6
    )
    s.contour(hall, 2.2, 521, tone=0.6)
    roof(s, x, y - 60, 100, 46, 522, (122, 124, 120), curl=0.22, narrow=0.62)
    pine(s, 436, 262, 130, 530, lean=-0.3)
    pine(s, 694, 262, 140, 531)
    mist(s, 500, 34, 533, 0.9)
    veil(s, 620, 450, 260, 535, 0.6)
    birds(s, 230, 210, 13, 537)


def fugaishan(s: Sheet) -> None:
    """Boulders heaped one upon the other to a summit, a traveller on the path below."""
    far_range(s, 300, 110, 591, 0.28, BLUE, 4, 170)
    hill(s, Hill(160, 240, 520, 230, 593, 0.36, WOODED, colour=mix(BLUE, INK, 0.2)))
    hill(s, Hill(780, 270, 520, 210, 595, 0.36, WOODED, colour=mix(BLUE, INK, 0.2)))
    mist(s, 380, 40, 597, 0.7)
    ground(s, 420, 645, PINE, 0.4)
    heap = (
        (500, 150, 62, 1.1),
        (430, 236, 84, 0.9),
        (570, 240, 90, 1.0),
        (350, 330, 90, 0.9),
        (500, 336, 104, 0.9),
        (650, 340, 84, 1.0),
        (262, 424, 104, 0.85),
        (418, 446, 116, 0.85),
        (586, 450, 100, 0.9),
        (724, 428, 86, 0.85),
    )
    for k, (x, y, half, tall) in enumerate(heap):
        if k in (3, 5, 7):
            bush(s, x + 74, y - 40, 46, 610 + k, tone=0.8)
        boulder(s, x, y, half, 620 + k * 9, tall, 0.86 + 0.02 * k)
    pine(s, 636, 232, 120, 641)
    pine(s, 330, 262, 90, 643, lean=-0.35)
    steps(s, [(330, 452), (300, 480), (350, 510), (300, 550)], 24, 647)
    boatman(s, 236, 520, 60, 651)
    bush(s, 690, 500, 56, 653)
    bush(s, 170, 470, 44, 655)


def kuangshan(s: Sheet) -> None:
    """The mountain like a basket: steep sides, a broad wooded rim; forest at its foot."""
    far_range(s, 280, 90, 661, 0.26, BLUE, 6, 160)
    for x, top, half, seed in ((120, 300, 190, 662), (790, 280, 190, 664)):
        hill(s, Hill(x, top, 520, half, seed, 0.4, WOODED, colour=mix(BLUE, INK, 0.2)))
    rim = [(196, 226), (300, 214), (420, 220), (540, 208), (640, 216), (704, 206)]
    body = smooth([(184, 224), (214, 330), (262, 420), (300, 480), (604, 480), (640, 420), (690, 320), (716, 206)])
    mass = np.concatenate([smooth(rim)[::-1], body])
    s.wash(mass, mix(SLATE, WOODED, 0.5), 663, second=SLATE, tone=0.62, shade=0.6, edge=3, grain=0.7, rim=0.1)
    random = np.random.default_rng(665)
    for k in range(34):
        u = (k + random.uniform(0.1, 0.9)) / 34
        left, right = 196 + 510 * u, 290 + 322 * u
        rib = [(left, 222), ((left * 2 + right) / 3 + random.normal(0, 6), 310), (right, random.uniform(380, 460))]
        s.ink(rib, random.uniform(2, 7), 670 + k, colour=SLATE, tone=0.4, press=(1, 0.7, 0.1), dry=0.6)
    for row in range(3):
        for k in range(15):
            at = 204 + 36 * k + random.uniform(-10, 10)
            bush(s, at, 222 - 12 * row + random.uniform(-6, 8), random.uniform(22, 36), 710 + row * 20 + k, tone=0.7)
    mist(s, 458, 54, 761, 1.0)
    for x, top, half, seed in ((250, 400, 250, 762), (650, 410, 260, 765)):
        hill(s, Hill(x, top, 620, half, seed, 0.55, WOODED, colour=SLATE, trees=1.4))
    for k in range(16):
        x, y = 70 + 54 * k, 480 + 30 * (k % 3)
        bush(s, x, y, random.uniform(38, 62), 770 + k, mix(PINE, (112, 140, 92), 0.4 * (k % 2)), 0.75)
    for k in range(5):
        bamboo(s, 700 + 34 * k, 560, 260 - 24 * (k % 3), 790 + k, 0.6)
    pine(s, 150, 560, 210, 799)


def mangdangshan(s: Sheet) -> None:
    """A gorge: falling water between two walls, an old stone trail up one of them to a shelter."""
    far_range(s, 200, 80, 801, 0.26, BLUE, 4, 130)
    hill(s, Hill(450, 110, 420, 220, 803, 0.4, WOODED, colour=mix(BLUE, INK, 0.2)))
    mist(s, 290, 34, 805, 0.75)
    for x, top, half, seed in ((120, 60, 250, 811), (800, 40, 230, 813)):
        cliff(s, Hill(x, top, 590, half, seed, 0.62, steep=4.6, colour=SLATE, tint=WOODED, trees=1.6, fade=1.05))
    cliff(s, Hill(456, 200, 520, 120, 817, 0.7, steep=6, colour=SLATE, tint=WOODED, trees=1.2, fade=1.2))
    waterfall(s, [(450, 214), (444, 280), (468, 350), (458, 462)], 62, 821)
    for x, y, half in ((380, 470, 56), (540, 476, 62), (330, 520, 50), (600, 530, 56), (468, 500, 34)):
        boulder(s, x, y, half, 830 + int(x), 0.8)
    steps(s, [(742, 196), (700, 260), (744, 330), (690, 400), (720, 470), (650, 556)], 21, 841)
    s.ink([(700, 196), (760, 190), (830, 196)], 13, 902, colour=SLATE, tone=0.9, press=(0.2, 1, 0.2))
    pavilion(s, 760, 190, 40, 901)
    bush(s, 812, 196, 30, 903)
    bush(s, 706, 200, 22, 904)
    river(s, 490, 845, 0.55)
    for k, (x, y, size) in enumerate(((300, 450, 50), (610, 440, 54), (250, 500, 60), (690, 520, 44))):
        bush(s, x, y, size, 850 + k, tone=0.8)
    pine(s, 216, 330, 150, 861, lean=0.4)


def zhanlushan(s: Sheet) -> None:
    """Where a sword was forged, the tale says: a rock cut clean in two beside a still pool, the dark peak above."""
    far_range(s, 280, 100, 871, 0.26, BLUE, 4, 150)
    hill(s, Hill(640, 30, 500, 250, 873, 0.72, PINE, colour=mix(SLATE, INK, 0.3)))
    hill(s, Hill(420, 190, 500, 200, 875, 0.46, WOODED, colour=SLATE))
    mist(s, 380, 44, 877, 0.85)
    ground(s, 440, 879, PINE, 0.35)
    halves = (
        [(150, 500), (140, 400), (190, 300), (270, 270), (292, 284), (276, 504)],
        [(304, 506), (318, 300), (352, 290), (430, 330), (470, 420), (468, 504)],
    )
    for k, part in enumerate(halves):
        mass = smooth(part, True)
        s.wash(mass, STONE, 881 + k, second=(112, 116, 112), tone=1.15, edge=2, grain=0.7, shade=0.7)
        s.contour(mass, 3.4, 885 + k, tone=0.85, lost=0.2)
    s.wash([(292, 290), (318, 304), (304, 504), (276, 504)], (44, 50, 52), 889, tone=0.9, edge=0.8)
    s.ink([(305, 290), (298, 390), (288, 500)], 7, 891, colour=FALL, opaque=0.95, press=(0.2, 1, 0.5), dry=0.1)
    for k, x in enumerate((200, 392)):
        vein = [(x, 350), (x + 14, 384), (x + 6, 420), (x + 30, 470)]
        s.ink(vein, 2.6, 893 + k, tone=0.45, press=(0.2, 1, 0.6, 0.1), dry=0.5)
    river(s, 500, 897, 0.6)
    pine(s, 560, 540, 250, 899, lean=-0.35)
    bush(s, 130, 500, 50, 901)
    bush(s, 480, 506, 40, 903)
    house(s, 760, 452, 46, 42, 905, timber=True)


STOPS = {paint.__name__: paint for paint in (baoshan, fugaishan, kuangshan, mangdangshan, zhanlushan)}
"""Stop id -> painter."""
