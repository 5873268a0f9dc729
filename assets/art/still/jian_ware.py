"""Black-glazed bowls of Jian ware: hare's fur that runs from the rim, oil spots, the thick welt above a bare foot."""

from __future__ import annotations

from typing import Literal

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import blur, fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes, wash
from assets.art.still.porcelain import liquid
from assets.art.still.surfaces import Point, lathe

BODY: Tones = ((150, 112, 88), (108, 76, 62), (70, 50, 46))
BLACK: Tones = ((74, 64, 60), (52, 46, 48), (34, 32, 36))
FROTH: Tones = ((242, 242, 226), (214, 216, 188), (170, 174, 146))


def fur(around: Array, down: Array, seed: int) -> Array:
    """Hare's fur at `around` (turns) and `down` (0 at the rim, 1 at the welt): 0-1 where a hair is."""
    drift = around + 0.002 * fbm(around * 8, down * 3, seed, 2)
    hair = 0.9 * fbm(drift * 1500, down * 0.8, seed + 1, 1) + 0.35 * fbm(drift * 420, down * 0.9, seed + 2, 1)
    reach = step(1.15, 0.05, down + 0.2 * fbm(drift * 60, 0 * down, seed + 3, 2))
    return np.asarray(step(-0.2, 1.5, hair + 0.8 * reach - 0.3) * (0.4 + 0.6 * reach), np.float32)


def oil(across: Array, down: Array, seed: int) -> Array:
    """Oil spots at coordinates in which one is about a unit from the next: 0-1, each of its own size."""
    total = np.zeros_like(across)
    for a in (-1, 0, 1):
        for b in (-1, 0, 1):
            column, row = np.floor(across) + a, np.floor(down) + b
            dice = [
                np.modf(np.abs(np.sin(column * k + row * m + seed) * 43758.5453))[0]
                for k, m in ((12.99, 78.23), (39.35, 11.14), (73.16, 52.24))
            ]
            away = np.hypot(across - column - 0.15 - 0.7 * dice[0], down - row - 0.15 - 0.7 * dice[1])
            size = 0.12 + 0.34 * dice[2] ** 1.6
            inside = np.clip((size - away) / (0.3 * size), 0, 1)
            total = np.maximum(total, inside * inside * (3 - 2 * inside))
    return np.asarray(total, np.float32)


def jian_bowl(
    stage: Stage,
    at: Point,
    radius: float = 150,
    height: float | None = None,
    *,
    glaze: Literal["fur", "oil"] = "fur",
    tea: Colour | None = None,
    froth: bool = False,
    full: float = 0.72,
    turned: Array | None = None,
    hair: Colour = (216, 150, 70),
    seed: int = 4,
) -> None:
    """A bowl of `radius`, drawn in below its rim, with `tea` or whisked `froth` to `full` of its height."""
    r, h = radius, height or 1.02 * radius
    profile = [
        (0.28, 0),
        (0.3, 0.01),
        (0.3, 0.09),
        (0.32, 0.115),
        (0.42, 0.18),
        (0.59, 0.35),
        (0.755, 0.55),
        (0.885, 0.77),
    ]
    profile += [(0.945, 0.9), (0.952, 0.93), (0.985, 0.985), (0.99, 1.0), (0.972, 0.998), (0.928, 0.93), (0.92, 0.89)]
    profile += [(0.855, 0.76), (0.72, 0.53), (0.55, 0.34), (0.34, 0.2), (0, 0.16)]
    points = np.array(profile) * [r, h]
    length = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(points, axis=0).T))])
    rim = float(length[11] / length[-1])
    wide = 4.4

    def paint(view: View) -> None:
        y = view.local(at, turned)[..., 1] / h
        outside = view.v < rim
        welt = 0.15 + 0.035 * np.sin(view.u * 2 * np.pi * 3 + seed) + 0.03 * fbm(view.u * 5, 0 * view.u, seed, 2)
        bare = step(welt + 0.012, welt - 0.012, y) * outside
        down = np.clip(np.where(outside, (1 - y) / 0.85, (1 - y) / 0.8), 0, 1.2)
        if glaze == "fur":
            spot = fur(view.u, down, seed) * (1 - bare)
            warm, pale = hair, (176, 168, 150)
        else:
            ring = np.clip(y, 0.2, 1)
            spot = oil(view.u * 44, down * h / r * 9 * (0.6 + 0.4 * ring), seed) * (1 - bare)
            warm, pale = (176, 172, 168), (168, 184, 196)
        pool = 1 + 0.3 * step(0.12, 0.02, y - welt) * outside - 0.12 * step(0.1, 0.0, down)
        texture = np.clip(
            pool * (1 - (0.74 if glaze == "fur" else 0.55) * spot) * (1 + 0.05 * view.noise(30, seed=seed)), 0.1, 2
        )
        lamp = np.exp(-(((view.u * 2 * np.pi - np.pi + 0.8 + 0.02 * view.noise(20, seed=seed + 6)) / 0.08) ** 2))
        spare = 0.5 * outside * lamp * step(0.3, 0.42, y) * step(0.9, 0.84, y)
        model(
            view,
            planes(view, BLACK, BODY, bare),
            (1.15, 0.7, 0.55),
            (0.6, 0.3),
            shine=0.99,
            spare=spare,
            texture=np.where(bare > 0.5, 0.85 + 0.15 * view.noise(7, seed=seed + 1), texture),
            edge=0.25,
            grain=0.12,
            hard=0.35,
            seed=seed,
        )
        mark(view, view.on * spot * step(0.0, 0.5, down + 0.15) * 0.95, warm, 0.1)
        mark(view, view.on * spot * step(0.4, 0.0, down) * 0.16, pale, 0.1)
        lip = step(wide / r * 0.9, 0.0, np.abs(view.v - rim) * length[-1] / r)
        view.density *= (1 - 0.35 * lip * view.on)[..., None]
        mark(view, view.on * lip * 0.55, (178, 116, 62), 0.1)
        bead = np.exp(-(((y - welt - 0.018) / 0.012) ** 2)) * outside
        view.density *= (1 - 0.3 * bead * step(0.4, 0.75, view.light) * view.on)[..., None]

    skin = stage.material(paint, Line((30, 26, 28), 1.4, 0.85, gap=12, lift=0.1))
    stage.patch(lathe(points, at, turned), skin, fine=1.4, knots=61)
    inner = points[12:][::-1]
    level = float(np.interp(full * h, inner[:, 1], inner[:, 0])) + 0.8
    middle = (at[0], at[1] + full * h, at[2])
    if froth:
        whisked(stage, middle, level, seed)
    elif tea is not None:
        liquid(stage, middle, level, tea)


def whisked(stage: Stage, at: Point, radius: float, seed: int = 3) -> None:
    """The froth of whisked tea, domed, biting the wall of its bowl; fine bubbles, a few large ones at its edge."""

    def paint(view: View) -> None:
        here = view.local(at) / radius
        x, z = here[..., 0], here[..., 2]
        around, r = np.arctan2(x, z), np.hypot(x, z)
        swirl = fbm(r * 5 + around * 0.8, around * 0.8 + r * 2, seed, 3)
        model(
            view,
            FROTH,
            (0.6, 0.4, 0.4),
            (0.62, 0.3),
            texture=1 + 0.35 * swirl,
            edge=0.3,
            grain=0.1,
            hard=0.35,
            seed=seed,
        )
        fine = oil(x * 26, z * 26, seed)
        mark(view, view.on * fine * (1 - oil(x * 26 + 0.04, z * 26 + 0.05, seed)) * 0.4, (150, 158, 120))
        wash(view, blur(view.on * step(0.86, 0.98, r), 1), 0.45, (186, 190, 140), edge=0.2)
        wash(view, view.on * view.cast, 0.4, (150, 156, 122), edge=0.1)

    dome = [(radius, 0), (0.95 * radius, 0.03 * radius), (0.6 * radius, 0.05 * radius), (0, 0.06 * radius)]
    stage.patch(lathe(dome, at), stage.material(paint), casts=False)
