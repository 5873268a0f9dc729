"""Tea on its twig: leaf, bud, shoot, branch."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.brush import Sheet
from assets.art.outline_shapes import placed
from assets.art.paper import INK, Array, Colour, mix

GREEN: Colour = (96, 126, 80)
YOUNG: Colour = (164, 178, 92)
TWIG: Colour = (118, 96, 66)
Place = tuple[float, float]


def blade(long: float, broad: float, bend: float = 0.12, blunt: float = 0.8) -> tuple[Array, Array]:
    """A leaf from (0, 0) along x: its outline and its midrib."""
    t = np.linspace(0, 1, 26)
    rib = np.stack([long * t, -bend * long * np.sin(np.pi * t)], 1)
    half = broad * long * np.sin(np.pi * t**blunt) * (1 - 0.18 * t)
    upper, lower = rib - np.stack([0 * t, half], 1), rib + np.stack([0 * t, half], 1)
    return np.asarray(np.concatenate([upper, lower[::-1]]), np.float32), np.asarray(rib, np.float32)


def leaf(
    sheet: Sheet,
    x: float,
    y: float,
    long: float,
    turn: float,
    seed: int,
    colour: Colour = GREEN,
    *,
    second: Colour | None = None,
    broad: float = 0.24,
    bend: float = 0.1,
    veins: int = 5,
    tone: float = 1.0,
    line: float = 0.75,
) -> None:
    """A leaf from its stalk at (x, y) pointing along `turn` radians (0 to the right), one half deeper than the other."""
    outline, rib = blade(long, broad, bend)
    mass = placed(outline, x, y, 1, turn)
    nerve = placed(rib, x, y, 1, turn)
    other = second if second is not None else mix(colour, YOUNG, 0.45)
    sheet.wash(
        mass,
        colour,
        seed,
        second=other,
        tone=tone,
        shade=0.6,
        edge=1.0,
        light=(float(np.sin(turn)) * -0.9, -0.7),
        rim=0.35,
    )
    lower = np.concatenate([nerve, mass[26:]])
    sheet.wash(
        np.asarray(lower, np.float32), mix(colour, INK, 0.25), seed + 2, tone=0.4 * tone, body=0, rim=0.1, edge=0.5
    )
    dark = mix(colour, INK, 0.6)
    sheet.ink(nerve, max(1.4, long * 0.018), seed + 1, colour=dark, tone=line, press=(1, 0.8, 0.3))
    for k in range(1, veins + 1):
        for side, edge in ((0, 25), (1, 51)):
            share = k / (veins + 1)
            root = nerve[int(25 * share)]
            toward = (
                mass[int(min(25, 25 * (share + 0.16)))] if side == 0 else mass[int(max(26, edge - 25 * (share + 0.16)))]
            )
            end = root + (toward - root) * 0.82
            sheet.ink(
                [tuple(root), tuple(end)],
                max(0.9, long * 0.008),
                seed + k + side * 20,
                colour=dark,
                tone=line * 0.5,
                curved=False,
                press=(1, 0.4),
            )
    if line > 0.3:
        sheet.contour(mass, max(1.3, long * 0.014), seed + 3, colour=dark, tone=0.55, lost=0.45)


def shoot(
    sheet: Sheet,
    x: float,
    y: float,
    long: float,
    turn: float,
    seed: int,
    *,
    leaves: int = 2,
    colour: Colour = GREEN,
    tip: Colour = YOUNG,
    down: bool = False,
) -> None:
    """A picked shoot from its cut end at (x, y): a bud and `leaves` leaves."""
    way = np.array([np.cos(turn), np.sin(turn)])
    end = np.array([x, y]) + way * long * 0.55
    sheet.ink(
        [(x, y), tuple(np.array([x, y]) + way * long * 0.3 + [2, -2]), tuple(end)],
        max(2.4, long * 0.03),
        seed,
        colour=mix(colour, TWIG, 0.35),
        tone=0.95,
        press=(1, 0.8, 0.7),
    )
    for k in range(leaves):
        share = 0.25 + 0.3 * k / max(1, leaves - 1) if leaves > 1 else 0.4
        side = 1 if k % 2 == 0 else -1
        root = np.array([x, y]) + way * long * share
        size = long * (0.62 - 0.14 * k)
        leaf(
            sheet,
            float(root[0]),
            float(root[1]),
            size,
            turn + side * (0.75 - 0.1 * k),
            seed + 10 + k * 7,
            mix(colour, tip, 0.22 * k),
            bend=0.12 * side,
            tone=1.0,
        )
    bud(
        sheet,
        float(end[0]),
        float(end[1]),
        long * 0.36,
        turn - 0.06,
        seed + 50,
        mix(tip, (236, 234, 206), 0.4 if down else 0.12),
        down=down,
    )


def branch(
    sheet: Sheet, points: Sequence[Place], size: float, seed: int, colour: Colour = TWIG, wet: float = 0.7
) -> None:
    """A woody branch in a dry stroke."""
    sheet.dry(points, size, seed, colour=mix(colour, INK, 0.35), tone=1.0, wet=wet, press=(1, 0.85, 0.7, 0.4), body=0.9)


def bud(
    sheet: Sheet,
    x: float,
    y: float,
    long: float,
    turn: float,
    seed: int,
    colour: Colour = (206, 208, 178),
    *,
    down: bool = True,
) -> None:
    """A bud from its stalk at (x, y), plump; with `down` it is covered in silver hair."""
    outline, rib = blade(long, 0.11 if down else 0.09, 0.06, 0.75)
    mass = placed(outline, x, y, 1, turn)
    sheet.wash(mass, colour, seed, second=mix(colour, GREEN, 0.35), tone=0.95, shade=0.6, edge=0.7, rim=0.5)
    sheet.contour(mass, max(1.2, long * 0.018), seed + 1, tone=0.5, colour=mix(GREEN, INK, 0.5))
    if down:
        random = np.random.default_rng(seed)
        for k in range(9):
            t = random.uniform(0.05, 0.8)
            root = placed([(long * t, long * random.uniform(-0.07, 0.05))], x, y, 1, turn)[0]
            tip = placed([(long * (t + 0.14), long * random.uniform(-0.07, 0.05))], x, y, 1, turn)[0]
            sheet.ink(
                [tuple(root), tuple(tip)],
                max(1.2, long * 0.02),
                seed + k,
                colour=(255, 253, 246),
                opaque=0.85,
                curved=False,
                press=(0.3, 1, 0.2),
            )
    sheet.ink(placed(rib[:14], x, y, 1, turn), 1.2, seed + 3, colour=mix(GREEN, INK, 0.4), tone=0.35)
