"""Small landscapes for the counties and the stops of the routes, 900 x 600, their edges lost in paper."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art.brush import Sheet
from assets.art.falls import waterfall
from assets.art.houses import house, pavilion
from assets.art.landscape import water
from assets.art.masonry import covered_bridge, stone_bridge
from assets.art.mountains import BLUE, FAR, PINE, Hill, cliff, far_range, hill, mist
from assets.art.outline_shapes import smooth
from assets.art.paper import INK, PAPER, Colour, line_noise, mix, noise, smoothstep
from assets.art.stalks import cane
from assets.art.trees import bamboo, bush, pine

SIZE = (900, 600)
RICE: Colour = (214, 186, 110)
TEA: Colour = (96, 124, 82)


def vignette(s: Sheet, seed: int = 0) -> None:
    """Let the edges of the sheet fade to nothing, raggedly."""
    y, x = np.mgrid[0 : s.height, 0 : s.width].astype(np.float32)
    u, v = np.abs(x / s.width * 2 - 1), np.abs(y / s.height * 2 - 1)
    away = (u**5 + v**5) ** 0.2 + 0.09 * noise("cloud", s.height, s.width, seed)
    keep = smoothstep(1.0, 0.76, np.asarray(away, np.float32))
    paper = np.array(PAPER, np.float32)
    s.colour = np.asarray(paper + (s.colour - paper) * keep[..., None], np.float32)
    s.cover = np.asarray(s.cover * keep, np.float32)


def backdrop(
    s: Sheet,
    seed: int,
    *,
    peaks: int = 3,
    danxia: bool = False,
    high: float = 110,
    tone: float = 0.42,
    base: float = 380,
) -> None:
    """Far ranges and nearer mountains, different for each `seed`."""
    random = np.random.default_rng(seed)
    far_range(s, base - 90, 110, seed + 3, 0.26, FAR, 4, 170)
    far_range(s, base - 30, 90, seed + 9, 0.3, mix(FAR, BLUE, 0.5), 6, 160)
    for k in range(peaks):
        cx = 900 * (k + random.uniform(0.2, 0.8)) / peaks
        top = high + random.uniform(-30, 110)
        at = Hill(
            cx,
            top,
            base + 50 + 10 * k,
            random.uniform(80, 130) if danxia else random.uniform(150, 240),
            seed * 7 + k,
            tone + 0.08 * k,
            steep=4.6,
            colour=mix(BLUE, INK, 0.3),
        )
        if danxia:
            cliff(s, at)
        else:
            hill(
                s, Hill(at.cx, at.top, at.base, at.half, at.seed, at.tone, PINE, colour=mix(BLUE, INK, 0.35), trees=0.9)
            )
    mist(s, base + 10, 34, seed, 0.7)


def ground(s: Sheet, y: float, seed: int, colour: Colour = PINE, tone: float = 0.4) -> None:
    """Near ground from `y` down, a pale wash with a few strokes of grass."""
    top = int(y - 30)
    height = s.height - top
    window = (slice(top, s.height), slice(0, s.width))
    ridge = y + 10 * line_noise(s.width, seed, 120)
    down = np.arange(top, s.height, dtype=np.float32)[:, None] - ridge[None, :]
    mask = np.clip(down / 3 + 0.5, 0, 1) * np.exp(-np.clip(down, 0, None) / 130)
    s.glaze(
        window,
        colour,
        mask
        * tone
        * (0.8 + 0.5 * noise("cloud", height, s.width, seed) + 0.2 * noise("streak", height, s.width, seed)),
    )


def terraces(
    s: Sheet, cx: float, top: float, half: float, rows: int, seed: int, colour: Colour = TEA, *, gold: bool = False
) -> None:
    """A slope in terraces: rows of tea bushes, or of ripe rice with `gold`."""
    random = np.random.default_rng(seed)
    hill(
        s,
        Hill(
            cx, top - 20, top + rows * 30 + 70, half * 1.05, seed, 0.3, colour, colour=mix(colour, BLUE, 0.4), trees=0
        ),
    )
    for row in range(rows):
        wide = half * (0.28 + 0.66 * (row + 1) / rows)
        y = top + 34 + row * 29
        line = [
            (cx - wide + 2 * wide * t, y + 22 * (2 * t - 1) ** 2 + 4 * np.sin(row + t * 5))
            for t in np.linspace(0, 1, 9)
        ]
        if gold:
            s.ink(line, 15, seed + row, colour=mix(colour, RICE, 0.3), tone=0.75, press=(0.3, 1, 1, 1, 0.3), dry=0.3)
            s.ink(
                [(x, py + 10) for x, py in line],
                2.6,
                seed + 40 + row,
                colour=(112, 92, 58),
                tone=0.6,
                press=(0.2, 1, 1, 0.2),
            )
        else:
            points = [(x + random.uniform(-6, 6), py + random.uniform(-3, 3)) for x, py in smooth(line, step=9.0)]
            s.dots(points, 17, seed + row, colour=mix(colour, INK, 0.25), tone=0.75)
            s.dots(
                [(x, py - 5) for x, py in points],
                11,
                seed + 60 + row,
                colour=mix(colour, (170, 180, 110), 0.5),
                tone=0.6,
            )


def village(s: Sheet, cx: float, y: float, count: int, seed: int, size: float = 46) -> None:
    """A few houses close together with trees between them."""
    random = np.random.default_rng(seed)
    for k in range(count):
        x = cx + (k - (count - 1) / 2) * size * 1.9 + random.uniform(-8, 8)
        if random.random() < 0.7:
            bush(s, x + size * 1.1, y - 6, size * random.uniform(0.5, 0.9), seed + k, tone=0.7)
        house(
            s,
            x,
            y + random.uniform(-14, 12),
            size * random.uniform(0.8, 1.1),
            size * 0.8,
            seed + 20 * k,
            timber=bool(random.random() < 0.4),
        )


def river(s: Sheet, top: float, seed: int, density: float = 0.5) -> None:
    """Water from `top` to the lower edge."""
    water(s, top, s.height, seed, density)


def jianyang(s: Sheet) -> None:
    """An academy by the stream under hills."""
    backdrop(s, 23)
    ground(s, 420, 4)
    house(s, 450, 440, 150, 84, 31)
    pavilion(s, 220, 440, 62, 35, 2)
    pine(s, 690, 470, 210, 38)
    river(s, 460, 5, 0.5)
    stone_bridge(s, 760, 500, 90, 41)


def shunchang(s: Sheet) -> None:
    """Bamboo slopes and a stream."""
    backdrop(s, 67)
    ground(s, 430, 3)
    for k in range(9):
        bamboo(s, 90 + 48 * k, 520 - (k % 3) * 20, 300 - (k % 4) * 34, 70 + k, 0.5 + 0.05 * (k % 4))
    village(s, 690, 440, 2, 83, 44)
    river(s, 480, 12, 0.4)


def pucheng(s: Sheet) -> None:
    """Ripe rice in the basin, an osmanthus tree by a house."""
    backdrop(s, 79)
    terraces(s, 560, 300, 330, 8, 81, RICE, gold=True)
    s.dry([(170, 500), (180, 420), (160, 350)], 22, 84, colour=(104, 84, 66), wet=0.8)
    for k, (x, y, size) in enumerate(((110, 330, 66), (180, 280, 78), (240, 330, 62))):
        bush(s, x, y + 20, size, 85 + k, (84, 112, 74), 0.9)
        s.dots(
            [(x + 16 * (j % 5) - 32, y - 20 + 13 * (j // 5)) for j in range(15)],
            7,
            95 + k,
            colour=(218, 108, 48),
            opaque=0.9,
        )
    house(s, 310, 500, 62, 56, 99, timber=True)


def guangze(s: Sheet) -> None:
    """High forest where the stream rises, falling in steps."""
    backdrop(s, 97, high=50, tone=0.5)
    for k, (x, top, half) in enumerate(((470, 236, 150), (430, 356, 190))):
        cliff(
            s,
            Hill(x, top, 560, half, 103 + k * 9, 0.62, PINE, steep=5, colour=mix(BLUE, INK, 0.4), trees=1.6, fade=1.2),
        )
        fall = [(x, top + 14), (x - 8, top + 70), (x + 10, top + 126)]
        waterfall(s, fall, 40 + 14 * k, 110 + 40 * k)
    for k, (x, size) in enumerate(((300, 54), (360, 40), (540, 44), (600, 56))):
        bush(s, x, 478, size, 190 + k, tone=0.8)
    river(s, 460, 14, 0.55)
    pine(s, 190, 520, 260, 104)
    pine(s, 730, 540, 220, 107, lean=-0.3)


def songxi(s: Sheet) -> None:
    """Cane by the river, tea behind."""
    backdrop(s, 109, peaks=2)
    terraces(s, 650, 270, 220, 6, 111)
    river(s, 450, 16, 0.5)
    for k in range(7):
        x = 110 + 44 * k
        cane(s, (x, 530), (x + 12 - 6 * (k % 3), 330 + 26 * (k % 3)), 15, 113 + k * 9, (120, 96, 84))
        for j in range(4):
            way = -2.7 + 0.75 * j
            s.ink(
                [
                    (x + 8, 336 + 26 * (k % 3)),
                    (x + 50 * np.cos(way), 320 + 30 * np.sin(way)),
                    (x + 96 * np.cos(way), 350 + 24 * np.sin(way)),
                ],
                8,
                190 + k * 5 + j,
                colour=(108, 138, 84),
                press=(0.6, 1, 0.1),
            )


def zhenghe(s: Sheet) -> None:
    """A covered bridge over the stream."""
    backdrop(s, 127)
    river(s, 420, 18, 0.55)
    covered_bridge(s, 450, 450, 290, 129)
    bush(s, 110, 440, 50, 131)
    bush(s, 800, 446, 56, 132)


COUNTIES: dict[str, Callable[[Sheet], None]] = {
    paint.__name__: paint for paint in (jianyang, shunchang, pucheng, guangze, songxi, zhenghe)
}
"""County id -> painter."""
