"""Bamboo shoots: whole in their husks, cut in half."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes, wash
from assets.art.still.surfaces import Point, Surface, placed

HUSK: Tones = ((238, 200, 122), (202, 146, 76), (136, 90, 54))
HUSK_TIP: Tones = ((190, 132, 78), (134, 86, 56), (84, 56, 46))
FLESH: Tones = ((252, 242, 204), (232, 210, 150), (186, 154, 104))


def husk_skin(stage: Stage, tones: Tones = HUSK, tip: Tones = HUSK_TIP, seed: int = 5) -> int:
    """The material of husks: ribbed along, browner towards their tips, downy."""

    def paint(view: View) -> None:
        ribs = 1 + 0.14 * np.cos(2 * np.pi * 15 * view.u) + 0.14 * fbm(view.u * 24, view.v * 2, seed, 2)
        share = step(0.35, 1.0, view.v + 0.2 * (view.dice(3) - 0.5))
        model(
            view,
            planes(view, tones, tip, share),
            (0.85, 0.62, 0.6),
            (0.6, 0.3),
            texture=np.clip(ribs, 0.3, 2),
            edge=0.3,
            grain=0.25,
            vary=0.04,
            hard=0.5,
            seed=seed,
        )
        down = step(1.1, 1.7, fbm(view.u * 90, view.v * 30, seed + 1, 1)) * step(0.1, 0.5, view.v)
        mark(view, view.on * down * 0.3, tones[2])
        edge = step(0.86, 1.0, np.abs(view.u - 0.5) * 2)
        mark(view, view.on * (np.clip(view.crevice, 0, 1) * 0.45 + 0.3 * edge), tip[2])

    return stage.material(paint, Line((76, 50, 36), 1.5, 0.9, gap=5, lift=-0.04))


def root_skin(stage: Stage, seed: int = 6) -> int:
    """The material of a shoot's foot: pale, with rows of root buds."""

    def paint(view: View) -> None:
        model(view, FLESH, (0.85, 0.65, 0.6), (0.6, 0.3), edge=0.3, grain=0.2, hard=0.5, seed=seed)
        cell = np.hypot((view.u * 22 + 0.5 * np.floor(view.v * 26)) % 1 - 0.5, (view.v * 26) % 1 - 0.5)
        mark(view, view.on * step(0.34, 0.2, cell) * 0.85 * step(0.3, 0.2, view.v), (168, 96, 92))

    return stage.material(paint, Line((104, 76, 54), 1.2, 0.8, lift=0.1))


def girth(t: Array) -> Array:
    """The half breadth of a winter shoot at `t` from foot to tip, as a share of its greatest."""
    return np.asarray(
        np.interp(t, [0, 0.03, 0.12, 0.3, 0.5, 0.7, 0.86, 0.95, 1], [0.3, 0.62, 0.86, 1, 0.92, 0.68, 0.38, 0.17, 0.02])
    )


def spine(t: Array, long: float, bend: float) -> tuple[Array, Array]:
    """Where the middle of a shoot of `long` is at `t`: across and up; `bend` is how far, in lengths, its tip leans."""
    return long * bend * t * t, long * t


def shoot(
    stage: Stage,
    skins: tuple[int, int],
    at: Point,
    turned: Array,
    long: float,
    thick: float,
    *,
    bend: float = 0.12,
    husks: int = 9,
    seed: int = 1,
) -> None:
    """A winter shoot of `long` and half as broad as twice `thick`, its foot `at`, upright before it is `turned`.

    `skins` are (husk, foot); its husks overlap from the foot to the tip, on either side in turn.
    """
    random = np.random.default_rng(seed)

    def body(u: Array, v: Array) -> Array:
        a = 2 * np.pi * u
        x, y = spine(v, long, bend)
        r = thick * girth(v) * 0.96
        return np.stack([x - r * np.sin(a), y, -r * np.cos(a)], -1)

    stage.patch(placed(body, at, turned), skins[1])

    def husk(n: int) -> Surface:
        start = 0.035 + 0.62 * n / husks
        end = min(1.01, start + random.uniform(0.36, 0.44) + 0.1 * n / husks)
        side, layer = (np.pi if n % 2 else 0.0) + random.uniform(-0.35, 0.35), 1.0 + 0.03 * n
        phase = random.uniform(0, 6)

        def surface(u: Array, v: Array) -> Array:
            q = (u - 0.5) * 2
            t = start + (end - start) * v * (1 - 0.1 * q * q)
            reach = np.pi * 0.98 * (1 - v**2.2) ** 0.7 + 0.02
            a = side + q * reach + 0.04 * np.sin(5 * v + phase)
            x, y = spine(t, long, bend)
            loose = 1 + 0.2 * v**5 + 0.015 * np.sin(6 * v + phase)
            r = thick * np.maximum(girth(t), 0.03) * layer * loose + 1.5
            return np.stack([x + r * np.cos(a), y, r * np.sin(a)], -1)

        return surface

    for n in range(husks):
        stage.patch(placed(husk(n), at, turned), skins[0])


def half(
    stage: Stage, husk: int, at: Point, turned: Array, long: float, thick: float, *, bend: float = 0.1, seed: int = 1
) -> None:
    """A shoot cut lengthwise, its cut face to the viewer before it is `turned`: pale flesh, its chambers, the husks' edges."""

    def paint(view: View) -> None:
        t, q = view.v, (view.u - 0.5) * 2
        on = view.on.astype(np.float32)
        core = step(0.9, 0.84, np.abs(q) + 0.02 * fbm(t * 9, q, seed, 2)) * step(0.985, 0.9, t)
        model(
            view,
            FLESH,
            (0.7, 0.5, 0.45),
            (0.5, 0.25),
            texture=0.6 + 0.4 * core,
            edge=0.3,
            grain=0.12,
            hard=0.35,
            seed=seed,
        )
        mark(view, on * (1 - core) * (0.65 + 0.3 * np.cos(60 * np.abs(q))), (188, 134, 78))
        chamber = t**0.8 * 17 + 0.5 * q * q
        hollow = (
            step(0.3, 0.44, np.abs(chamber % 1 - 0.5))
            * step(0.55, 0.45, np.abs(q))
            * step(0.16, 0.22, t)
            * step(0.9, 0.8, t)
        )
        mark(view, on * hollow * 0.6, (206, 164, 92))
        node = np.exp(-(((chamber % 1 - 0.5) / 0.06) ** 2)) * step(0.84, 0.7, np.abs(q)) * step(0.12, 0.2, t)
        mark(view, on * node * 0.3, (188, 150, 96))
        wash(view, on * core * step(0.2, 0.05, t), 0.25, (206, 176, 110), seed=4)

    cut = stage.material(paint, Line((112, 80, 50), 1.2, 0.85, gap=8, lift=0.08))

    def face(u: Array, v: Array) -> Array:
        x, y = spine(v, long, bend)
        return np.stack([x + thick * girth(v) * (2 * u - 1), y, 0 * u], -1)

    def back(u: Array, v: Array) -> Array:
        x, y = spine(v, long, bend)
        a = np.pi * u
        return np.stack([x - thick * girth(v) * np.cos(a), y, -thick * girth(v) * np.sin(a)], -1)

    stage.patch(placed(face, at, turned), cut)
    stage.patch(placed(back, at, turned), husk)
