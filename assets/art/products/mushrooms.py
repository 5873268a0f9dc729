"""Mushrooms of the forest and of the sheds."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import HANGING, Stage
from assets.art.still.bamboo import CULM_GREEN, culm, culm_skin, twig
from assets.art.still.bracket import bracket, bracket_skin, log
from assets.art.still.canvas import Canvas
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import leaf_skin, stem_skin
from assets.art.still.fungus import cap_skin, clod, flesh_skin, gill_skin, mushroom, stem
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.surfaces import blade, lathe, turn
from assets.art.still.veil import cap_of_net, net

DRY_LEAF: Tones = ((226, 204, 156), (184, 152, 102), (126, 98, 70))


def egg(s: Stage, at: tuple[float, float, float], radius: float, lean: Array, seed: int) -> None:
    """A bamboo fungus that has not opened."""
    shell = flesh_skin(s, ((236, 222, 206), (202, 178, 162), (150, 124, 114)), fibres=0.2, seed=seed)
    outline = [(0, 1.1), (0.3, 1.06), (0.7, 0.8), (0.96, 0.3), (1, -0.1), (0.86, -0.6), (0.5, -0.9), (0, -1)]
    s.patch(lathe([(a * radius, b * radius) for a, b in outline], at, lean), shell)


def shunchang_zhu_sun(canvas: Canvas) -> None:
    """Bamboo fungi in their nets on a clod of earth, one still an egg, cut bamboo behind."""
    s = Stage(canvas, (446, 812), 0.2, seed=17, light=HANGING)
    random = np.random.default_rng(4)
    green, wood = culm_skin(s), stem_skin(s, ((190, 196, 120), (130, 152, 84), (86, 112, 66)), 1.0, 6)
    cut, fresh = (
        flesh_skin(s, ((246, 236, 200), (214, 196, 150), (160, 140, 104)), seed=11),
        leaf_skin(s, CULM_GREEN, None, line=0.9, seed=8),
    )
    culm(s, green, cut, (70, 0, -96), 40, [170, 186, 196])
    culm(s, green, cut, (296, 0, -70), 31, [120, 140, 60])
    twig(s, wood, fresh, (100, 366, -80), (214, 470, -70), 5, 128, 3)
    twig(s, wood, fresh, (96, 552, -80), (150, 640, -70), 4, 112, 6)
    clod(s, (16, 0, 0), (640, 50, 240), seed=4)
    sponge = flesh_skin(s, fibres=0.05, pores=0.3, seed=5)
    for x, z, k, lean, seed in ((-110, 20, 1.0, 0.02, 3), (176, 46, 0.66, -0.03, 8)):
        foot, top = 34.0, 590 * k
        points = [(x + lean * y, y, z) for y in (foot, 0.4 * top, top)]
        stem(s, sponge, points, (48 * k, 44 * k, 40 * k, 32 * k))
        shell = flesh_skin(s, ((238, 226, 212), (206, 184, 170), (150, 126, 118)), fibres=0.2, seed=seed)
        ragged = lambda u, v, r: r * (1 + 0.08 * np.sin(6 * np.pi * u) * v)  # noqa: E731
        cup = [(30, -30), (66, -12), (78, 22), (70, 62), (58, 84), (52, 74), (50, 30)]
        s.patch(lathe([(a * k, b * k) for a, b in cup], (x, foot, z), pressed=ragged), shell)
        hem = (x + lean * top, 0, z)
        net(s, hem, (50 * k, 196 * k), (568 * k, 118 * k + foot / 2), around=17, rows=8, thick=3.6 * k**0.5, seed=seed)
        cap_of_net(s, (x + lean * top, 548 * k, z), 74 * k, 158 * k, seed)
    egg(s, (36, 70, 96), 44, turn(0.1, 0, 0.2), 6)
    dry = leaf_skin(s, DRY_LEAF, None, line=0.8, seed=9)
    for _ in range(15):
        angle, reach = random.uniform(0, 2 * np.pi), random.uniform(0.35, 1.02)
        x, z = 312 * reach * np.cos(angle), 118 * reach * np.sin(angle) + 10
        y = 52 * np.sqrt(max(0.0, 1 - reach**2.5)) + 12
        flat = turn(-1.35 + random.uniform(-0.2, 0.2), random.uniform(-0.2, 0.2)) @ turn(z=random.uniform(0, 6.3))
        long = random.uniform(56, 96)
        s.patch(
            blade(
                (x, y, z),
                flat,
                long,
                0.1 * long,
                bend=random.uniform(-0.1, 0.25),
                teeth=0,
                seed=int(random.integers(99)),
            ),
            dry,
        )
    paint(s, Shadow())


def litter(s: Stage, skin: int, places: list[tuple[float, float, float]], seed: int) -> None:
    """Fallen leaves of a broad-leaved forest, lying at `places`."""
    random = np.random.default_rng(seed)
    for n, at in enumerate(places):
        flat = turn(-1.35 + random.uniform(-0.25, 0.25), random.uniform(-0.2, 0.2)) @ turn(z=random.uniform(0, 6.3))
        long = random.uniform(96, 128)
        s.patch(blade(at, flat, long, 0.24 * long, bend=random.uniform(-0.1, 0.4), teeth=0.03, seed=seed + n), skin)


def wuyishan_hong_gu(canvas: Canvas) -> None:
    """Red russulas on mossy earth among fallen leaves; one lies on its side and shows its gills."""
    s = Stage(canvas, (452, 712), 0.3, seed=61, light=HANGING)
    clod(s, (10, 0, 0), (680, 60, 330), ((172, 168, 112), (122, 126, 82), (80, 88, 62)), seed=8)
    red: Tones = ((214, 92, 88), (162, 44, 56), (98, 28, 44))
    cap = cap_skin(s, red, rays=0.14, edge=((228, 124, 112), (186, 70, 76), (120, 40, 52)), seed=7)
    gills = gill_skin(s, ((244, 234, 206), (212, 196, 160), (158, 140, 112)))
    stalk = flesh_skin(s, ((246, 234, 224), (222, 186, 178), (164, 126, 124)), fibres=0.16, seed=5)
    skins = (cap, gills, stalk)
    mushroom(
        s,
        skins,
        (-120, 30, 0),
        (-104, 356, 0),
        226,
        high=0.4,
        dent=0.13,
        thick=(0.24, 0.2, 0.21),
        turned=turn(0.1, 0, 0.06),
        seed=3,
    )
    mushroom(
        s,
        skins,
        (176, 30, 30),
        (196, 226, 34),
        154,
        high=0.5,
        dent=0.04,
        thick=(0.27, 0.22, 0.23),
        turned=turn(0.12, 0, -0.12),
        seed=5,
    )
    mushroom(
        s,
        skins,
        (34, 34, 120),
        (26, 120, 126),
        70,
        high=0.86,
        thick=(0.46, 0.4, 0.36),
        turned=turn(0.1, 0, 0.1),
        seed=9,
    )
    lying = turn(-1.12, 0, 0.55)
    mushroom(
        s,
        skins,
        (-122, 34, 210),
        (-252, 86, 130),
        118,
        high=0.36,
        dent=0.1,
        thick=(0.25, 0.2, 0.2),
        turned=lying,
        seed=8,
    )
    places = [
        (-20.0, 48.0, 150.0),
        (250.0, 26.0, 110.0),
        (-330.0, 14.0, 40.0),
        (110.0, 30.0, 150.0),
        (300.0, 14.0, 20.0),
    ]
    litter(s, leaf_skin(s, DRY_LEAF, None, line=0.9, seed=9), places, 3)
    paint(s, Shadow())


def pucheng_ling_zhi(canvas: Canvas) -> None:
    """Lacquered ganoderma on the log on which they are grown."""
    s = Stage(canvas, (450, 756), 0.42, seed=63, light=HANGING)
    lie = turn(0, 0.12, 0)
    log(s, (0, 104, 0), 720, 104, lie, seed=5)
    cap = bracket_skin(s)
    pores = flesh_skin(s, ((246, 234, 204), (214, 190, 148), (158, 128, 96)), fibres=0, seed=9)
    lacquer: Tones = ((168, 92, 66), (112, 54, 44), (66, 34, 34))
    stalk = cap_skin(s, lacquer, shine=0.965, rays=0.06, seed=11)
    skins = (cap, pores, stalk)
    bracket(s, skins, (-128, 190, 10), (-196, 452, -30), 232, turn(0, 1.15, 0) @ turn(0.2, 0, 0.1), 30, seed=2)
    bracket(s, skins, (176, 190, 10), (150, 322, 20), 150, turn(0, 0.95, 0) @ turn(0.22, 0, -0.1), 23, seed=7)
    bracket(s, skins, (-236, 180, 40), (-226, 262, 56), 92, turn(0, -1.0, 0) @ turn(0.2, 0, 0.05), 16, seed=5)
    paint(s, Shadow())


def shunchang_hai_xian_gu(canvas: Canvas) -> None:
    """A clump of seafood mushrooms, long white stems from one foot, small pale caps; two lie before it."""
    s = Stage(canvas, (424, 796), 0.22, seed=65, light=HANGING)
    random = np.random.default_rng(12)
    pale: Tones = ((240, 230, 208), (204, 188, 160), (148, 130, 110))
    cap = cap_skin(s, pale, shine=0.98, rays=0.05, edge=((248, 242, 226), (222, 212, 190), (166, 152, 132)), seed=7)
    skins = (cap, gill_skin(s), flesh_skin(s, ((250, 246, 234), (216, 210, 194), (158, 152, 140)), fibres=0.16, seed=5))
    for n in range(34):
        angle, reach = n * 2.399963, np.sqrt((n + 0.4) / 34)
        out = np.array([np.sin(angle), 0.6 * np.cos(angle)]) * reach
        tall = (610 - 250 * reach**1.6) * random.uniform(0.9, 1.03)
        foot = (70 * out[0], 10.0, 54 * out[1])
        head = (265 * out[0] * random.uniform(0.85, 1.1), tall, 230 * out[1])
        size = random.uniform(40, 58) * (1 - 0.2 * reach)
        lean = turn(0.45 * out[1], 0, -0.5 * out[0])
        sway = (random.uniform(-14, 14) - 26 * out[0], 0, random.uniform(-8, 8))
        thick = (0.36, 0.3, 0.34) if n % 3 else (0.44, 0.36, 0.38)
        mushroom(s, skins, foot, head, size, high=random.uniform(0.5, 0.75), thick=thick, turned=lean, bow=sway, seed=n)
    crumb: Tones = ((236, 222, 196), (196, 176, 144), (146, 124, 100))
    clod(s, (0, 0, 0), (190, 62, 150), crumb, seed=6)
    for x, z, way, size in ((-250, 100, 0.25, 46), (96, 130, -0.2, 52)):
        end = (x + 230 * np.cos(way), size * 0.9, z + 80 * np.sin(way))
        mushroom(s, skins, (x, 16, z), end, size, high=0.62, turned=turn(0.3, 0, -1.45), bow=(0, 0, 16), seed=int(size))
    paint(s, Shadow())


SHOWN = {
    "shunchang-zhu-sun": shunchang_zhu_sun,
    "wuyishan-hong-gu": wuyishan_hong_gu,
    "pucheng-ling-zhi": pucheng_ling_zhi,
    "shunchang-hai-xian-gu": shunchang_hai_xian_gu,
}
"""Product id -> painter."""
