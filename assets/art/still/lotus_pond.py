"""A pond of lotus in metres: leaves floating and held up on stalks, flowers and buds among them."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.canvas import fbm, step
from assets.art.still.coat import coat, tint
from assets.art.still.lighting import View
from assets.art.still.lotus import petal
from assets.art.still.modelling import Tones
from assets.art.still.site import Finish, Measure, Plot
from assets.art.still.surfaces import placed, turn

GREEN: Tones = ((168, 192, 142), (104, 144, 108), (62, 96, 84))
YOUNG: Tones = ((196, 206, 140), (136, 164, 104), (84, 116, 80))


def _leaf(tones: Tones) -> Finish:
    def paint(view: View, at: Measure) -> None:
        cloud = fbm(view.u * 5 + at.dice * 9, view.v * 3, 3, 2)
        coat(
            view,
            at,
            tones,
            (0.9, 0.6, 0.5),
            (0.5, 0.26),
            texture=np.clip(1 + 0.25 * cloud, 0.4, 1.8),
            edge=0.3,
            vary=0.06,
        )
        rib = step(0.16, 0.05, np.abs((view.u * 17 + 0.1 * cloud) % 1 - 0.5)) * step(1.0, 0.75, view.v)
        tint(view, at, 1.0, rib * 0.42, tones[2])
        tint(view, at, step(0.14, 0.04, view.v), 0.5, (206, 206, 150))
        tint(
            view,
            at,
            step(0.5, 1.5, fbm(view.u * 4 + at.dice * 5, view.v * 2, 5, 2)) * step(0.5, 1, view.v),
            0.4,
            (186, 160, 96),
        )

    return Finish(paint)


def _rose(view: View, at: Measure) -> None:
    tones: Tones = ((246, 200, 190), (232, 146, 148), (184, 100, 116))
    tint(view, at, 1.0, 0.25, (244, 222, 190))
    tint(view, at, step(0.2, 1.0, view.v + view.u * 0.6), 0.55, tones[0], 0.3)
    coat(view, at, tones, (0.22, 0.42, 0.4), (0.5, 0.24), edge=0.4, vary=0.05)
    tint(view, at, step(0.5, 1.0, view.u), 0.35, tones[1])


LEAF, YOUNG_LEAF = _leaf(GREEN), _leaf(YOUNG)
ROSE = Finish(_rose)
STALK = _leaf(GREEN)


def lotus_leaf(plot: Plot, radius: float, high: float, *, seed: int = 1) -> None:
    """A leaf of `radius` metres, its middle `high` metres above the water on the plot; low ones float."""
    random = np.random.default_rng([seed, 92])
    phase = random.uniform(0, 6, 4)
    cup = 0.0 if high < 0.15 else float(random.uniform(0.1, 0.32))
    tilt = turn(float(random.uniform(-0.12, 0.32)), 0, float(random.uniform(-0.25, 0.25))) if cup else np.eye(3)

    def plate(u: Array, v: Array) -> Array:
        a = 2 * np.pi * u
        r = radius * v * (1 + 0.05 * np.sin(5 * a + phase[0]) + 0.03 * np.sin(9 * a + phase[1]))
        wave = 0.6 + 0.4 * np.sin(3 * a + phase[2]) + 0.25 * np.sin(7 * a + phase[3])
        y = radius * (cup * v**2 + (0.05 + 0.4 * cup) * wave * v**4)
        return np.stack([-r * np.sin(a), y, -r * np.cos(a)], -1)

    finish = YOUNG_LEAF if random.uniform() < 0.28 else LEAF
    if cup:
        sway = float(random.uniform(-0.15, 0.15))
        plot.pole([(sway, 0, 0), (0.4 * sway, high * 0.6, 0), (0, high, 0)], 0.035, STALK)
    plot.lay(placed(plate, (0, high, 0), tilt), finish, (6 * radius, radius), knots=25)


def lotus_flower(plot: Plot, size: float, high: float, *, bud: bool = False, seed: int = 1) -> None:
    """A flower of petals `size` metres long on a stalk `high` metres above the water, or its `bud`."""
    random = np.random.default_rng([seed, 93])
    sway = float(random.uniform(-0.2, 0.2))
    plot.pole([(sway, 0, 0), (0.3 * sway, 0.6 * high, 0), (0, high, 0)], 0.04, STALK)
    whorls = (
        ((3, 0.1, 0.9), (3, 0.05, 0.95)) if bud else ((7, 1.1, 1.0), (7, 0.78, 1.05), (6, 0.48, 1.0), (4, 0.25, 0.85))
    )
    tilt = turn(0.3, float(random.uniform(0, 6)), float(random.uniform(-0.2, 0.2)))
    for whorl, (count, lean, long) in enumerate(whorls):
        for n in range(count):
            angle = 2 * np.pi * (n + 0.5 * (whorl % 2)) / count + float(random.uniform(-0.15, 0.15))
            wide = size * (0.34 if bud else 0.4)
            form = petal(angle, lean, size * long, wide, 0.6, seed * 100 + whorl * 10 + n)
            plot.lay(placed(form, (0, high, 0), tilt), ROSE, (size, wide), knots=13)


def lotus_pond(plot: Plot, long: float, deep: float, *, leaves: int = 60, flowers: int = 9, seed: int = 1) -> None:
    """Lotus over `long` by `deep` metres about the plot, thicker to the front; where it opens the water shows."""
    random = np.random.default_rng([seed, 94])
    placed_at: list[tuple[float, float]] = []
    for n in range(leaves * 3):
        if len(placed_at) >= leaves:
            break
        x, z = float(random.uniform(-long / 2, long / 2)), deep * (float(random.uniform()) ** 0.7 - 0.5)
        if any(np.hypot(x - a, 1.6 * (z - b)) < 0.85 for a, b in placed_at):
            continue
        placed_at.append((x, z))
        high = 0.05 if random.uniform() < 0.3 else float(random.uniform(0.35, 1.1))
        lotus_leaf(plot.plot((x, 0, z)), float(random.uniform(0.45, 0.85)), high, seed=seed * 400 + n)
    for n in range(flowers):
        x, z = long * ((n + float(random.uniform(0.2, 0.8))) / flowers - 0.5), deep * float(random.uniform(-0.3, 0.45))
        lotus_flower(plot.plot((x, 0, z)), 0.46, float(random.uniform(1.2, 1.6)), bud=n % 3 == 2, seed=seed * 70 + n)
