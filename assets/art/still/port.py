"""A modern port: container ships, cranes on the quay, stacks of boxes."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.canvas import absorbance, fbm, step
from assets.art.still.coat import coat, tint
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones
from assets.art.still.site import Finish, Measure, Plot

BOXES: tuple[Colour, ...] = (
    (196, 96, 74),
    (92, 126, 152),
    (206, 158, 84),
    (108, 142, 122),
    (164, 164, 160),
    (150, 84, 76),
    (84, 104, 130),
)


def painted(tones: Tones, rust: float = 0.4) -> Finish:
    """Painted steel, a little rust running down it."""

    def paint(view: View, at: Measure) -> None:
        cloud = fbm(at.across / 4, at.up / 3, 3, 3)
        loads = (0.85, 0.6, 0.55)
        texture = np.clip(1 + 0.16 * cloud, 0.4, 1.7)
        coat(view, at, tones, loads, (0.42, 0.2), texture=texture, edge=0.22, hard=0.6)
        run = step(0.5, 1.6, fbm(at.across / 0.7, at.up / 6, 4, 2))
        tint(view, at, 1.0, run * rust * 0.5, (164, 110, 80))

    return Finish(paint)


def _box(view: View, at: Measure) -> None:
    palette = np.array([absorbance(colour) for colour in BOXES], np.float32)
    shade = palette[(at.dice * 0.999 * len(BOXES)).astype(int)]
    rib = np.sin(2 * np.pi * at.across / max(0.5, 3.4 * at.unit))
    loads = 0.75 * np.clip(1 + 0.14 * rib + 0.1 * fbm(at.across, at.up, 5, 2), 0.3, 1.6)
    tint(view, at, 1.0, loads, shade, 0.15)
    tint(view, at, step(0.5, 0.3, view.light), 0.5, shade, 0.1)
    tint(view, at, step(0.36, 0.16, view.light), 0.4, (84, 80, 92), 0.1)


BOX = Finish(_box)
HULL = painted(((116, 138, 156), (72, 92, 116), (42, 54, 74)))
KEEL = painted(((196, 112, 92), (150, 78, 66), (100, 54, 54)))
WHITE = painted(((240, 236, 226), (204, 206, 206), (150, 156, 164)), 0.25)
ORANGE = painted(((232, 146, 96), (196, 104, 68), (132, 72, 56)), 0.25)
GLASS = painted(((126, 146, 156), (86, 106, 120), (54, 66, 82)), 0.0)


def containers(plot: Plot, rows: int, tiers: int, deep: int, *, gap: float = 0.1, seed: int = 1) -> None:
    """Stacked boxes, the middle of the block's foot on the plot: `rows` along x, up to `tiers` high, `deep` behind."""
    random = np.random.default_rng([seed, 87])
    long, tall, wide = 6.06, 2.59, 2.44
    for n in range(rows):
        for k in range(deep):
            count = max(
                1, tiers - int(random.integers(0, 2)) - (1 if n in (0, rows - 1) and random.uniform() < 0.4 else 0)
            )
            x = (n - (rows - 1) / 2) * (long + gap)
            z = ((deep - 1) / 2 - k) * (wide + gap)
            for level in range(count):
                top = "t" if level == count - 1 else ""
                plot.box((x, level * tall, z), (long, tall - 0.06, wide), BOX, sides=f"flr{top}")


def container_ship(plot: Plot, long: float = 70.0, *, tiers: int = 3, seed: int = 1) -> None:
    """A river-going container ship, bow to the left, its middle on the plot, afloat at y = 0."""
    beam, tall = 0.17 * long, 0.055 * long

    def half(t: Array, v: Array) -> Array:
        bow = np.clip(t / 0.16, 0, 1) ** (0.55 + 0.5 * (1 - v))
        stern = np.clip((1 - t) / 0.05, 0, 1) ** 0.4
        return np.asarray(beam / 2 * bow * (0.75 + 0.25 * stern) * (0.9 + 0.1 * v))

    def sheer(t: Array) -> Array:
        return np.asarray(
            tall * (1 + 0.55 * np.clip((0.13 - t) / 0.1, 0, 1) ** 0.8 + 0.25 * np.clip((t - 0.88) / 0.1, 0, 1))
        )

    for low, high, finish in ((0.0, 0.22, KEEL), (0.22, 1.0, HULL)):
        for front in (1, -1):

            def shell(u: Array, v: Array, low: float = low, high: float = high, front: int = front) -> Array:
                w = low + (high - low) * v
                rake = 0.045 * long * (1 - w) * np.clip((0.16 - u) / 0.16, 0, 1)
                return np.stack([(u - 0.5) * long + rake, sheer(u) * w, front * half(u, w)], -1)

            plot.lay(shell, finish, (long, tall), knots=61)

    def deck(u: Array, v: Array) -> Array:
        return np.stack([(u - 0.5) * long, sheer(u) - 0.02 * tall, (2 * v - 1) * half(u, 1 + 0 * v)], -1)

    plot.lay(deck, KEEL, (long, beam), knots=41)
    rows = int(0.62 * long / 6.2)
    containers(plot.plot((-0.05 * long, tall, 0)), rows, tiers, max(2, int(beam / 2.7)), seed=seed)
    x = 0.39 * long
    height = (tiers + 1.6) * 2.6
    plot.box((x, tall, 0), (0.09 * long, height, beam * 0.86), WHITE)
    plot.box((x - 0.01 * long, tall + height, 0), (0.07 * long, 2.2, beam * 1.02), WHITE)
    plot.box((x - 0.012 * long, tall + height + 0.7, 0.02), (0.07 * long, 0.9, beam * 1.03), GLASS, sides="flr")
    for level in range(1, int(height / 2.6)):
        for n in range(3):
            plot.panel(
                (x - 0.03 * long + n * 0.024 * long, tall + level * 2.6, beam * 0.43 + 0.05),
                (0.9, 0, 0),
                (0, 0.8, 0),
                GLASS,
            )
    plot.box((x + 0.065 * long, tall, 0), (0.03 * long, height * 0.9, 0.25 * beam), ORANGE)
    plot.pole([(x, tall + height + 2, 0), (x, tall + height + 7, 0)], 0.14, WHITE)
    plot.pole([(-0.44 * long, tall * 1.4, 0), (-0.44 * long, tall * 1.4 + 6, 0)], 0.14, WHITE)
    for t in np.linspace(-0.47, -0.36, 6):
        plot.pole([(t * long, tall * 1.5, 0.1 * beam), (t * long, tall * 1.5 + 0.9, 0.1 * beam)], 0.04, WHITE)


def quay_crane(plot: Plot, tall: float = 28.0, *, reach: float = 30.0, raised: bool = False) -> None:
    """A crane on the quay, its legs on the plot, its boom out over the water in front, or `raised`."""
    gauge, wide = 13.0, 14.0
    thick = 0.62
    for x in (-wide / 2, wide / 2):
        for z in (0.0, -gauge):
            plot.box((x, 0, z), (1.1, 1.4, 2.4), GLASS)
            plot.box((x, 1.2, z), (1.05, tall - 1.2, 1.05), ORANGE)
        plot.box((x, 7.0, -gauge / 2), (0.8, 1.0, gauge), ORANGE)
        plot.pole([(x, 8, -gauge), (x, tall, 0)], 0.28, ORANGE)
        plot.box((x, tall - 0.6, -gauge / 2), (0.9, 1.2, gauge), ORANGE)
    for z in (0.0, -gauge):
        plot.box((0, tall - 0.4, z), (wide, 1.1, 0.9), ORANGE)
    apex = tall + 14.0
    for x in (-2.2, 2.2):
        plot.pole([(x, tall, 0), (x * 0.5, apex, -1.5)], 0.42, ORANGE)
        plot.pole([(x, tall, -gauge), (x * 0.5, apex, -1.5)], 0.34, ORANGE)
        back = (x, tall + 1.4, -gauge - 12)
        tip = (x, tall + 1.4 + 0.9 * reach, 4 + 0.35 * reach) if raised else (x, tall + 1.4, reach)
        plot.pole([back, (x, tall + 1.4, 2)], thick, ORANGE)
        plot.pole([(x, tall + 1.4, 1), tip], thick, ORANGE)
        middle = tuple((np.array(tip) * 0.62 + np.array((x, tall + 1.4, 1)) * 0.38).tolist())
        plot.pole([(x * 0.5, apex, -1.5), (middle[0], middle[1], middle[2])], 0.13, ORANGE)
        plot.pole([(x * 0.5, apex, -1.5), tip], 0.13, ORANGE)
        plot.pole([(x * 0.5, apex, -1.5), back], 0.13, ORANGE)
    plot.box((0, tall + 2.2, -gauge - 4), (5.0, 4.2, 8.0), WHITE)
    if not raised:
        plot.box((0, tall - 1.2, reach * 0.55), (3.6, 2.0, 3.0), WHITE)
        for x in (-1.2, 1.2):
            plot.pole([(x, tall - 1, reach * 0.55), (x, tall - 9, reach * 0.55)], 0.06, GLASS)
        plot.box((0, tall - 11.9, reach * 0.55), (6.0, 2.6, 2.44), BOX)
