"""Herbs that are food: what is dug, dried and eaten."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import HANGING, Line, Stage
from assets.art.still.canvas import Canvas, step
from assets.art.still.cast_shadow import Shadow
from assets.art.still.foliage import stem_skin
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.painting import paint
from assets.art.still.parallel_leaves import parallel_skin
from assets.art.still.rhizome import rhizome, rhizome_skin, scar_skin
from assets.art.still.surfaces import blade, curve, lathe, tube, turn
from assets.art.still.tones import GREEN_STEM

SEAL_LEAF: Tones = ((150, 186, 124), (84, 136, 86), (50, 92, 68))


def bell_skin(stage: Stage) -> int:
    """The material of Solomon's seal's flowers: cream, ribbed, green at the mouth."""

    def look(view: View) -> None:
        ribs = 1 + 0.25 * np.cos(12 * np.pi * view.u)
        model(
            view, ((244, 240, 206), (208, 212, 160), (150, 160, 108)), (0.7, 0.55, 0.5), texture=ribs, edge=0.3, seed=4
        )
        mark(view, view.on * step(0.68, 0.95, view.v) * 0.85, (120, 158, 84))
        mark(view, view.on * step(0.2, 0.02, view.v) * 0.35, (160, 176, 110))

    return stage.material(look, Line((92, 104, 62), 0.9, 0.8, lift=0.02))


def umbel(s: Stage, green: int, bells: int, axil: Array, count: int, size: float, seed: int) -> None:
    """Flowers of Solomon's seal that hang from an axil: one stalk, then `count` short ones with a tube of six lobes each."""
    random = np.random.default_rng(seed)
    fork = axil + np.array([random.uniform(-8, 8), -0.72 * size, 16])
    s.patch(tube([axil, (axil + fork) / 2 + [3, -2, 8], fork], (2.2, 1.8, 1.8)), green, knots=9)
    for n in range(count):
        lean = (n - (count - 1) / 2) * 0.62 + random.uniform(-0.1, 0.1)
        away = np.array([np.sin(lean), -np.cos(lean), random.uniform(-0.2, 0.5)])
        head = fork + 0.42 * size * away + [0, -4, 0]
        s.patch(tube([fork, (fork + head) / 2 + [0, 3, 0], head], (1.4, 1.3, 1.6)), green, knots=7)
        k = size / 60 * random.uniform(0.88, 1.1)
        outline = [(0, 2), (5, 0), (7, -6), (8, -20), (9, -40), (9.6, -52), (13, -60), (11, -57), (6, -46)]
        lobes = lambda u, v, r: r * (1 + 0.16 * np.cos(12 * np.pi * u) * (v > 0.62) * (v - 0.62) * 3)  # noqa: E731
        hanging = turn(random.uniform(-0.25, 0.1), 0, 0.55 * lean)
        s.patch(lathe([(a * k, b * k) for a, b in outline], head, hanging, lobes), bells, knots=25)


def shaowu_huang_jing(canvas: Canvas) -> None:
    """A knobby rhizome of many-flowered Solomon's seal; from its end bud the arching plant, flowers under each leaf."""
    s = Stage(canvas, (404, 780), 0.1, seed=23, light=HANGING)
    random = np.random.default_rng(11)
    stalk, leaves, bells = stem_skin(s, GREEN_STEM, 1.2, 4), parallel_skin(s, SEAL_LEAF, veins=7), bell_skin(s)
    points = [
        (-262, 84, 0),
        (-276, 170, 0),
        (-258, 300, 0),
        (-196, 450, 0),
        (-80, 560, 4),
        (80, 606, 8),
        (236, 590, 12),
        (350, 534, 16),
    ]
    along = curve(points)
    s.patch(tube(along(np.linspace(0, 1, 40)), (11, 10, 9.4, 8.4, 7, 6, 4.6, 2.6)), stalk)
    count = 14
    for n in range(count):
        t = 0.27 + 0.72 * n / (count - 1)
        axil, ahead = along(t), along(min(1, t + 0.02)) - along(t - 0.02)
        heading, hand = float(np.arctan2(ahead[1], ahead[0])), 1 if n % 2 else -1
        last = n == count - 1
        lift = (0.15 if last else random.uniform(0.62, 0.9)) * hand
        long = random.uniform(184, 210) * (0.72 + 0.5 * np.sin(np.pi * (0.16 + 0.74 * n / count)))
        turned = turn(z=heading + lift) @ turn(y=0.1) @ turn(x=-hand * random.uniform(0.35, 0.75))
        s.patch(
            blade(
                axil, turned, long, 0.155 * long, bend=random.uniform(0.25, 0.5), fold=0.3, wave=0.06, teeth=0, seed=n
            ),
            leaves,
        )
        if 0 < n < count - 2:
            umbel(s, stalk, bells, axil + np.array([0, -4, 10]), 2 if n % 3 else 3, random.uniform(62, 74), n)
    paint(s)

    g = Stage(canvas, (404, 780), 0.34, seed=25)
    skin, scar = rhizome_skin(g), scar_skin(g)
    chain = [(-300, 52, 20), (-180, 46, 46), (-40, 48, 10), (110, 46, 34), (262, 44, 0), (350, 40, 24)]
    rhizome(g, skin, scar, chain, 6, 58, roots=26, seed=6)
    rhizome(g, skin, scar, [(-20, 44, 20), (30, 40, 96), (120, 38, 140)], 2, 48, roots=10, branch=False, seed=9)
    shoot = rhizome_skin(g, ((236, 222, 178), (206, 178, 128), (150, 116, 84)), 19)
    bud = [(30, -18), (34, 0), (30, 24), (20, 50), (11, 74), (9, 80)]
    g.patch(lathe(bud, (-262, 60, 20), turn(0, 0, 0.05)), shoot)
    paint(g, Shadow())


SHOWN = {"shaowu-huang-jing": shaowu_huang_jing}
"""Product id -> painter."""
