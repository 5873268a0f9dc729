"""The six tea rooms: a wall in the room's own colours, a round window, a table with its tea. 900 x 560 pixels."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art import growing as g
from assets.art import table as t
from assets.art import vessels as v
from assets.art.brush import Array, Colour, clear, dab, lay, line, noise, oval
from assets.art.landscape import vignette

WIDTH, HEIGHT = 900, 560


def rgb(colour: str) -> Colour:
    """#rrggbb as numbers."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def room(palette: tuple[str, ...], things: Callable[[Array], None], seed: int, danxia: bool = False) -> Array:
    """A room in `palette` (wall, wood, light) with `things` on its table."""
    wall, wood, light = (rgb(colour) for colour in palette[:3])
    picture = clear(HEIGHT, WIDTH)
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    edge = (
        np.maximum(np.abs(x / WIDTH - 0.5) * 2, np.abs(y / HEIGHT - 0.5) * 2)
        + noise(HEIGHT, WIDTH, seed, (120, 60, 30)) * 0.06
    )
    sheet = np.clip((0.98 - edge) / 0.12, 0, 1)
    tone = 0.86 + 0.14 * noise(HEIGHT, WIDTH, seed + 1, (200, 90, 40, 12))
    picture = lay(picture, tuple(0.55 * a + 0.45 * b for a, b in zip(wall, light)), sheet * tone * 0.85)
    cx, cy, radius = 610, 200, 150
    view = vignette(2 * radius, 2 * radius, seed + 2, danxia, True)
    disc = np.clip((radius - np.hypot(x - cx, y - cy)) / 2 + 0.5, 0, 1)
    picture = lay(picture, light, disc)
    part = picture[cy - radius : cy + radius, cx - radius : cx + radius]
    inside = disc[cy - radius : cy + radius, cx - radius : cx + radius]
    picture[cy - radius : cy + radius, cx - radius : cx + radius] = lay(
        part, view[..., :3], inside * np.clip(view[..., 3] + 0.3, 0, 1)
    )
    line(picture, [*oval(cx, cy, radius + 5, radius + 5, steps=40), (cx + radius + 5, cy)], [14] * 5, wood, seed + 3)
    for at in (-80, 0, 80):
        reach = (radius**2 - at**2) ** 0.5
        line(picture, [(cx + at, cy - reach), (cx + at, cy + reach)], [6, 6], wood, seed + 4, 0.7)
    dab(picture, [(60, 440), (840, 440), (880, 500), (20, 500)], wood, seed + 5, 0.95, 0.4)
    dab(picture, [(20, 500), (880, 500), (880, 524), (20, 524)], tuple(c * 0.7 for c in wood), seed + 6, 0.95, 0.4)
    things(picture)
    return picture


def books(p: Array) -> None:
    """Thread-bound books and a lidded bowl."""
    for at, (w, h) in enumerate(((210, 34), (196, 30), (204, 32))):
        y = 430 - at * 34
        dab(
            p,
            [(150, y), (150 + w, y - 6), (150 + w, y - 6 - h), (150, y - h)],
            ((54, 72, 92), (196, 184, 150), (92, 74, 60))[at],
            2001 + at,
            0.92,
            0.4,
        )
        line(p, [(176, y - 4), (176, y - h + 4)], [4, 4], (236, 230, 210), 2005, 0.7)
    v.gaiwan(p, 470, 360, 74, 2008)


def whisked(p: Array) -> None:
    """A black bowl, a whisk, a small mill."""
    v.jian_bowl(p, 300, 340, 110, 2011, (206, 204, 176))
    for at in np.linspace(-1, 1, 11):
        line(p, [(480 + at * 6, 360), (480 + at * 20, 440)], [3, 2], (206, 178, 124), 2012)
    line(p, [(480, 270), (480, 360)], [14, 16], (176, 146, 96), 2013)
    v.cup(p, 180, 410, 44, 2014, (158, 164, 108), (150, 146, 138))


def spring(p: Array) -> None:
    """Three cups and a small clay pot."""
    v.teapot(p, 250, 370, 84, 2021, (104, 66, 50))
    for at, tea in enumerate(((214, 146, 58), (196, 108, 46), (170, 84, 40))):
        v.cup(p, 400 + at * 84, 408, 34, 2022 + at, tea)


def tea_road(p: Array) -> None:
    """A stamped brick of tea, a crate, a cup of red."""
    dab(p, [(130, 440), (130, 300), (300, 286), (300, 436)], (150, 116, 74), 2031, 0.92, 0.4)
    for y in (330, 372, 412):
        line(p, [(132, y), (298, y - 8)], [4, 4], (104, 78, 50), 2032, 0.6)
    dab(p, [(340, 440), (470, 436), (470, 360), (340, 366)], (72, 56, 44), 2033, 0.95, 0.5)
    line(p, [(370, 402), (405, 384), (440, 400)], [5, 7, 5], (120, 96, 68), 2034)
    v.cup(p, 540, 400, 44, 2035, (150, 52, 34))


def ramparts(p: Array) -> None:
    """Tiles of an old city, a jar, a bowl."""
    for at in range(3):
        x = 130 + at * 88
        dab(p, oval(x + 40, 400, 42, 42), (132, 124, 112), 2041 + at, 0.92, 0.5)
        dab(p, oval(x + 40, 400, 24, 24), (104, 96, 88), 2045 + at, 0.8, 0.4)
    v.jar(p, 470, 290, 66, 2048, (104, 74, 58), False)
    v.cup(p, 580, 404, 42, 2049, (190, 102, 46), (122, 100, 82))


def imperial(p: Array) -> None:
    """Pressed cakes in a row, a lidded bowl, a sprig."""
    for at in range(3):
        t.pressed(p, 170 + at * 104, 404, 50, 2051 + at, (92, 78, 52))
    v.gaiwan(p, 520, 362, 70, 2055, (158, 182, 164))
    g.sprig(p, 640, 430, 120, -0.6, (96, 124, 76), 2056, 3)


ROOMS: dict[str, tuple[Callable[[Array], None], int, bool]] = {
    "kaoting-wenxue": (books, 2101, False),
    "jianzhan-diancha": (whisked, 2111, False),
    "jiuqu-tingquan": (spring, 2121, True),
    "wanli-chadao": (tea_road, 2131, False),
    "minyue-chengyuan": (ramparts, 2141, True),
    "beiyuan-yubei": (imperial, 2151, False),
}
"""What stands on each room's table, its seed, and whether red cliffs are seen from it."""
