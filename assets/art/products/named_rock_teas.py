"""The named bushes of Wuyi: each with the thing that its name or its story tells."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from assets.art.still.armature import HANGING, Stage
from assets.art.still.canvas import Canvas, step
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import bud, bush, leaf, leaf_skin, stem_skin
from assets.art.still.kettle import kettle, stove
from assets.art.still.made_tea import TWISTED, heap
from assets.art.still.modelling import Tones
from assets.art.still.painting import paint
from assets.art.still.porcelain import cup
from assets.art.still.rock import rock
from assets.art.still.surfaces import curve, tube, turn
from assets.art.still.tones import BARK, CELADON, DANXIA, PORCELAIN
from assets.art.still.turtle import turtle
from assets.art.still.water import pool
from assets.art.still.wintersweet import twig


def tie_luo_han(canvas: Canvas) -> None:
    """An iron kettle on a stove with live coals, a cup of dark orange tea, twisted leaf."""
    s = Stage(canvas, (452, 806), 0.3, seed=31, zoom=1.5)
    stand = stove(s, (-10, 0, 0), 112, 176)
    kettle(s, (-10, stand - 12, 0), 118)
    cup(s, (186, 0, 74), 52, 50, PORCELAIN, (190, 92, 38), seed=5)
    heap(s, (-196, 0, 88), 70, 44, TWISTED, count=90, stray=10, scale=0.78, seed=7)
    paint(s, Shadow())


def ban_tian_yao(canvas: Canvas) -> None:
    """A bush on a ledge half way up a cliff whose foot and head are in the clouds; a cup of its tea below."""
    far = canvas.layer()
    crag = Stage(far, (450, 690), 0.06, seed=22, wobble=1.2)
    rock(crag, (236, -60, -140), (330, 520, 160), DANXIA, load=0.3, facets=16, seed=41)
    rock(crag, (-30, -80, 0), (440, 720, 240), DANXIA, load=0.66, facets=18, rough=0.045, seed=13)
    rock(crag, (-96, 300, 110), (250, 56, 110), DANXIA, load=0.66, moss=0.6, facets=24, rough=0.08, seed=29)
    wood = stem_skin(crag)
    green = leaf_skin(crag, ((166, 190, 118), (96, 134, 84), (58, 92, 66)), None, line=0.6, seed=8)
    for n, (x, y, size) in enumerate(((-150, 390, 44), (-86, 412, 58), (-18, 384, 40))):
        for lean in (-0.5, 0.0, 0.5):
            stalk = [(-84 + 0.5 * (x + 84), 346, 140), (x + 0.4 * lean * size, y - 20, 140), (x + lean * size, y, 136)]
            crag.patch(tube(stalk, (4.6, 3.4, 2)), wood)
        bush(crag, green, (x, y, 140), size, leaves=130, long=0.46, seed=n + 11)
    paint(crag)
    whole = (slice(0, canvas.rows), slice(0, canvas.columns))
    drift = canvas.noise(whole, 210, 44, 83, 3)
    down = canvas.down() + 22 * drift
    band = step(0.2, 1.1, canvas.noise(whole, 300, 60, 91, 3)) * step(420, 470, down) * step(620, 560, down)
    aside = (np.arange(canvas.columns)[None, :] / canvas.k - 410) / 330
    foot = down + 150 * np.clip(np.abs(aside) - 0.25, 0, 1) ** 1.5
    canvas.lay(far, step(690, 560, foot) * (1 - 0.7 * band))

    s = Stage(canvas, (450, 800), 0.44, seed=3, zoom=1.25)
    cup(s, (128, 0, -20), 92, 84, CELADON, (212, 118, 48), seed=5)
    heap(s, (-110, 0, 0), 120, 64, TWISTED, count=150, stray=16, seed=8)
    paint(s, Shadow())


def shui_jin_gui(canvas: Canvas) -> None:
    """A golden turtle that comes out of the water under wintersweet, whose scent the tea has; a cup."""
    s = Stage(canvas, (462, 700), 0.42, seed=17, zoom=1.46)
    pool(s, (-6, 0, 0), 560, 400, rings=((-70, 14, 170),), seed=6)
    turtle(s, (-56, 4, 0), 290, turned=turn(0, 0.42, 0.06))
    cup(s, (186, 0, 70), 58, 54, PORCELAIN, (224, 146, 60), seed=5)
    paint(s)
    bough = Stage(canvas, (450, 340), 0.0, seed=18, wobble=0.8)
    wood = stem_skin(bough, BARK)
    main = [(-390, -90, 0), (-260, 40, 0), (-60, 90, 20), (140, 60, 20), (340, -10, 10)]
    twig(bough, wood, main, (15, 12, 8, 4), flowers=12, size=60, seed=3)
    twig(bough, wood, [(-200, 62, 0), (-110, 170, 10), (60, 232, 10)], (9, 7, 4), flowers=6, size=54, start=0.4, seed=7)
    paint(bough)


def bai_ji_guan(canvas: Canvas) -> None:
    """A branch with dark old leaves and young ones pale as a white cock's comb; pale gold tea in celadon, yellowish leaf."""
    branch = Stage(canvas, (446, 372), 0.0, seed=26, wobble=0.8, light=HANGING)
    wood = stem_skin(branch)
    old = leaf_skin(branch, ((120, 156, 112), (62, 104, 74), (38, 70, 60)), None, autumn=0.1, line=1.15, seed=5)
    pale: Tones = ((246, 236, 150), (232, 218, 128), (186, 178, 96))
    comb = leaf_skin(branch, pale, None, autumn=0.0, line=1.0, seed=7)
    green = stem_skin(branch, ((214, 208, 130), (170, 168, 92), (120, 116, 66)), 1.0)
    main = curve([(-390, -170, 0), (-250, -60, 0), (-90, 0, 10), (80, 70, 16)])
    branch.patch(tube(main(np.linspace(0, 1, 30)), (12, 10, 8, 6)), wood)
    random = np.random.default_rng(6)
    for n, t in enumerate((0.16, 0.27, 0.38, 0.49, 0.6, 0.7, 0.8)):
        hand = 1 if n % 2 else -1
        heading = 0.5 + hand * random.uniform(0.8, 1.2)
        leaf(
            branch,
            old,
            wood,
            main(t),
            heading,
            random.uniform(150, 178),
            roll=hand * random.uniform(0.1, 0.6),
            fold=0.4,
            seed=n + 1,
        )
    ends = (
        [(80, 70, 16), (170, 130, 20), (270, 170, 24)],
        [(30, 50, 16), (84, 140, 20), (104, 216, 24)],
        [(60, 60, 16), (180, 50, 20), (290, 20, 24)],
    )
    for k, points in enumerate(ends):
        way = curve(points)
        branch.patch(tube(way(np.linspace(0, 1, 16)), (5, 4, 3)), green)
        for n, t in enumerate((0.3, 0.52, 0.74, 0.92)):
            ahead = way(min(1.0, t + 0.04)) - way(t - 0.04)
            hand = 1 if (n + k) % 2 else -1
            heading = float(np.arctan2(ahead[1], ahead[0])) + hand * random.uniform(0.55, 0.95)
            long = random.uniform(128, 146) * (1 - 0.09 * n)
            leaf(
                branch,
                comb,
                green,
                way(t),
                heading,
                long,
                broad=0.26,
                roll=random.uniform(-0.4, 0.4),
                wave=0.34,
                fold=0.45,
                curl=0.3,
                teeth=0.07,
                seed=40 + 9 * k + n,
            )
        ahead = way(1.0) - way(0.94)
        bud(branch, comb, way(0.99), float(np.arctan2(ahead[1], ahead[0])), 92, seed=k)
    paint(branch)
    s = Stage(canvas, (450, 780), 0.44, seed=27, zoom=1.3)
    cup(s, (150, 0, -10), 92, 84, CELADON, (236, 204, 112), seed=5)
    yellowish = replace(TWISTED, tones=((196, 188, 126), (142, 136, 82), (88, 86, 60)), warm=(206, 176, 92))
    heap(s, (-110, 0, 10), 122, 64, yellowish, count=104, stray=10, seed=9)
    paint(s, Shadow())


SHOWN = {
    "tie-luo-han": tie_luo_han,
    "ban-tian-yao": ban_tian_yao,
    "shui-jin-gui": shui_jin_gui,
    "bai-ji-guan": bai_ji_guan,
}
"""Product id -> painter."""
