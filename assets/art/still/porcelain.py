"""Bowls, cups, gaiwans and dishes, thrown and glazed; their contents lie inside their rims."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import blur, fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.surfaces import Point, lathe, turn
from assets.art.still.tones import CELADON

Pattern = Callable[[View, Array, Array], Array]
"""(view, height in units of the thing, whether outside) -> how deep the glaze pools there above 1, or a painted line."""

GLAZE_LINE = Line((58, 74, 70), 1.3, 0.85, gap=12, lift=0.14)


def window_light(view: View, angle: float, wide: float, low: float, high: float, height: Array, seed: int = 0) -> Array:
    """A window mirrored in a round wall: two panes about `angle` (radians from the front) between two heights, 0-1."""
    around = view.u * 2 * np.pi - np.pi + 0.018 * view.noise(14, 14, seed + 90)
    y = height + 1.2 * view.noise(12, 12, seed + 91)
    pane = step(wide, wide - 0.03, np.abs(around - angle)) * step(low, low + 1.2, y) * step(high, high - 1.2, y)
    bar = step(1.0, 2.2, np.abs(y - 0.45 * low - 0.55 * high))
    return np.asarray(pane * bar * (0.9 - 0.5 * step(0.5, 1.4, view.noise(10, 6, seed + 92))))


def lotus_petals(view: View, height: Array, outside: Array) -> Array:
    """A carved row of petals, the glaze pooled in their edges; for `height` as a share of the wall, 0-1."""
    petal = np.abs(((view.u * 11) % 1) - 0.5) * 2
    arch = np.clip((height - 0.1) / 0.66, 0, 1)
    edge = np.exp(-(((petal - np.sqrt(np.clip(1 - arch**2.2, 0, 1))) / 0.07) ** 2)) * (arch > 0.02) * (arch < 0.995)
    vein = 0.6 * np.exp(-((petal / 0.06) ** 2)) * (arch > 0.05) * (arch < 0.6)
    return np.asarray(np.maximum(edge, vein) * outside)


def glaze(
    view: View, tones: Tones, pool: Array | float, lip: Array | float, seed: int, spare: Array | float = 0.0
) -> None:
    """Glaze: thin and pale on ridges, pooled in what is carved; a dark one keeps its rim rust, a pale one its clay's warmth."""
    texture = np.clip(pool * (1 - 0.6 * lip), 0.15, 2)
    model(view, tones, (0.95, 0.6, 0.5), spare=spare, texture=texture, edge=0.3, grain=0.1, hard=0.35, seed=seed)
    mark(view, view.on * lip * 0.3, (184, 142, 102))


def liquid(stage: Stage, at: Point, radius: float, colour: Colour, deep: Colour | None = None) -> None:
    """The level of a liquid of `colour`, its middle `at`: a pale meniscus, the wall and the sky mirrored in it."""
    dark = deep or (colour[0] * 0.72, colour[1] * 0.58, colour[2] * 0.62)

    def paint(view: View) -> None:
        here = view.local(at) / radius
        x, z = here[..., 0], here[..., 2]
        r, on = np.hypot(x, z), blur(view.on.astype(np.float32), 0.6)
        mirror = step(0.1, 0.8, -z + 0.25 * x + 0.06 * view.noise(12, 3, 3))
        sky = step(0.05, 0, np.abs(np.hypot((x + 0.3) / 0.5, (z - 0.3) / 0.38) - 0.8) - 0.1) * step(
            0.15, -0.1, x + 0.25
        )
        load = (0.75 + 0.5 * r**2 + 0.25 * mirror) * (1 - 0.5 * np.exp(-(((r - 0.965) / 0.02) ** 2))) * (1 - 0.75 * sky)
        wash(view, on, load, colour, edge=0.25, grain=0.06, seed=50)
        wash(view, on * step(0.5, 1, r + 0.45 * mirror - 0.2) * (1 - sky), 0.3, dark, edge=0.1, grain=0.08, seed=51)
        wash(view, on * view.cast, 0.35, dark, edge=0.2, seed=52)

    stage.patch(lathe([(radius, 0), (0, 0)], at), stage.material(paint), casts=False)


def thrown(
    stage: Stage,
    profile: Sequence[tuple[float, float]],
    at: Point,
    tones: Tones,
    *,
    lip: float,
    pattern: Pattern | None = None,
    turned: Array | None = None,
    window: bool = True,
    line: Line = GLAZE_LINE,
    seed: int = 1,
    pressed: Callable[[Array, Array, Array], Array] | None = None,
) -> int:
    """A glazed thing of a lathe's `profile`; `lip` is the point of the profile that is its rim. Answers its material."""
    points = np.asarray(profile, float)
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    rim = float(np.interp(lip, np.arange(len(points)), length / length[-1]))
    tall = float(points[:, 1].max() - points[:, 1].min())

    def paint(view: View) -> None:
        height = view.local(at, turned)[..., 1]
        outside = (view.v < rim).astype(np.float32)
        pool = (
            1
            + 0.07 * fbm(view.u * 9, view.v * 4, seed + 3, 2)
            + 0.2 * (1 - outside)
            + 0.3 * step(0.3, 0.05, height / tall)
        )
        if pattern is not None:
            pool = pool + 0.45 * pattern(view, height / tall, outside)
        spare = outside * window_light(view, -0.62, 0.13, 0.46 * tall, 0.85 * tall, height) if window else 0.0
        glaze(view, tones, pool, step(0.025, 0.012, np.abs(view.v - rim)), 10 * seed, spare)

    material = stage.material(paint, line)
    stage.patch(lathe(profile, at, turned, pressed), material)
    return material


def cup(
    stage: Stage,
    at: Point,
    radius: float = 60,
    height: float = 62,
    tones: Tones = CELADON,
    tea: Colour | None = (220, 142, 62),
    *,
    full: float = 0.8,
    flare: float = 0.06,
    pattern: Pattern | None = None,
    line: Line = GLAZE_LINE,
    seed: int = 1,
) -> None:
    """A cup or a bowl standing `at`, of `radius` at its rim and `height`; `flare` opens it.

    `full` is how high the `tea` stands, as a share of the height.
    """
    r, h = radius, height
    wall = max(1.6, 0.03 * r)
    belly = 1 - flare
    profile = [
        (0.38 * r, 0),
        (0.42 * r, 0),
        (0.43 * r, 0.11 * h),
        (0.64 * r, 0.24 * h),
        (0.84 * belly * r, 0.5 * h),
        (0.93 * belly * r, 0.76 * h),
        (0.985 * r, 0.975 * h),
        (r, h),
        (r - 0.8 * wall, h + 0.5),
        (0.93 * belly * r - wall, 0.74 * h),
        (0.84 * belly * r - wall, 0.5 * h),
        (0.6 * r - wall, 0.28 * h),
        (0, 0.22 * h),
    ]
    thrown(stage, profile, at, tones, lip=7, pattern=pattern, seed=seed, line=line)
    if tea is not None:
        inside = np.interp(
            full * h,
            [0.28 * h, 0.5 * h, 0.74 * h, h],
            [p[0] for p in (profile[11], profile[10], profile[9], profile[8])],
        )
        liquid(stage, (at[0], at[1] + full * h, at[2]), float(inside) + 0.6, tea)


def dish(
    stage: Stage, at: Point, radius: float = 124, height: float = 26, tones: Tones = CELADON, seed: int = 1
) -> float:
    """A saucer, plate or shallow dish; answers the height of its floor, on which things lie."""
    r, h = radius, height
    profile = [
        (0.37 * r, 0),
        (0.4 * r, 0),
        (0.69 * r, 0.38 * h),
        (0.975 * r, 0.85 * h),
        (r, 0.96 * h),
        (0.975 * r, h),
        (0.68 * r, 0.54 * h),
        (0.42 * r, 0.31 * h),
        (0, 0.31 * h),
    ]
    thrown(stage, profile, at, tones, lip=4.2, window=False, seed=seed)
    return at[1] + 0.31 * h


def lid(
    stage: Stage, at: Point, radius: float = 84, tones: Tones = CELADON, turned: Array | None = None, seed: int = 1
) -> None:
    """A gaiwan's lid with its ring to hold; it lies as `turned` says, its rim's middle `at`."""
    r = radius
    profile = [(0, 0.5), (0.2, 0.5), (0.245, 0.55), (0.27, 0.53), (0.235, 0.43), (0.2, 0.37), (0.47, 0.31)]
    profile += [(0.78, 0.17), (0.985, 0.03), (1, -0.01), (0.975, 0), (0.76, 0.11), (0.45, 0.24), (0, 0.29)]
    rings = lambda view, height, outside: (  # noqa: E731
        1.1 * np.exp(-(((view.v - 0.335) / 0.008) ** 2)) + 0.5 * np.exp(-(((view.v - 0.52) / 0.01) ** 2))
    )
    thrown(
        stage,
        [(a * r, b * r) for a, b in profile],
        at,
        tones,
        lip=9,
        turned=turned,
        window=False,
        pattern=rings,
        seed=seed,
    )


def gaiwan(
    stage: Stage,
    at: Point,
    radius: float = 98,
    tones: Tones = CELADON,
    tea: Colour | None = (220, 142, 62),
    *,
    saucer: bool = True,
    lid_at: Point | None = None,
    lid_turned: Array | None = None,
    pattern: Pattern | None = lotus_petals,
    seed: int = 1,
) -> None:
    """A lidded bowl of `radius` on its saucer; the lid lies at `lid_at` (from `at`), or leans on the saucer without it."""
    r = radius / 98
    x, y, z = at
    profile = [(38, 8), (41, 6), (43, 18), (62, 32), (80, 56), (89, 82), (95, 104), (98, 107), (96.5, 108)]
    profile += [(92, 103), (86, 82), (77, 58), (58, 34), (0, 26)]
    thrown(stage, [(a * r, b * r) for a, b in profile], at, tones, lip=7.2, pattern=pattern, seed=seed)
    if tea is not None:
        liquid(stage, (x, y + 90 * r, z), 89.5 * r, tea)
    if saucer:
        dish(stage, at, 127 * r, 26 * r, tones, seed + 1)
    dx, dy, dz = lid_at or (184 * r, 17 * r, 40 * r)
    lid(
        stage,
        (x + dx, y + dy, z + dz),
        84 * r,
        tones,
        turn(0.04, 0, -0.17) if lid_turned is None else lid_turned,
        seed + 2,
    )
