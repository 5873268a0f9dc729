"""Cane juice boiled down: syrup that seethes in an iron pan, and the blocks cut from it once it has set."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import Canvas, absorbance, fbm, step
from assets.art.still.kettle import iron
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model, planes, wash
from assets.art.still.surfaces import Point, lathe, placed, tube, turn

RED_BROWN: Tones = ((182, 104, 60), (128, 62, 42), (72, 36, 34))
GOLD_BROWN: Tones = ((218, 146, 82), (164, 94, 52), (98, 54, 40))
IRON: Tones = ((116, 114, 116), (72, 72, 78), (42, 42, 50))


def block_skin(stage: Stage, tones: Tones = RED_BROWN, seed: int = 94) -> int:
    """The material of a cut block: its face smooth with pin holes as it cooled, its sides grainy, its edges bruised pale."""

    def paint(view: View) -> None:
        x, y, z = np.moveaxis(view.place, -1, 0)
        own, on = view.dice(seed), view.on.astype(np.float32)
        face = step(0.55, 0.8, view.normal[..., 1])
        sand = fbm(x / 2.6 + z / 5, y / 2.6 + z / 2.8, seed, 2)
        cloud = fbm(x / 46 + 9 * own, z / 40 + y / 26, seed + 1, 3)
        swirl = fbm(x / 18 + 0.8 * cloud, z / 60 + own, seed + 2, 2)
        stand = step(0.04, 0.4, -view.crevice + 0.1 * fbm(x / 12, z / 12 + y / 9, seed + 3, 2))
        crystal = step(1.35, 1.8, fbm(x / 2.1 + z / 3, y / 2.1 - z / 2.4, seed + 4, 1))
        model(
            view,
            planes(view, tones, GOLD_BROWN, np.clip(0.25 * own + 0.3 * (1 - face) + 0.4 * stand, 0, 1)),
            (0.9, 0.6, 0.55),
            (0.6, 0.32),
            spare=np.clip(0.5 * crystal * (0.4 + 0.6 * (1 - face)) + 0.34 * stand, 0, 0.8) * step(0.2, 0.6, view.light),
            texture=np.clip(1 + (0.08 + 0.16 * (1 - face)) * sand + 0.14 * cloud + 0.1 * swirl * face, 0.3, 2),
            edge=0.22,
            grain=0.14,
            hard=0.55,
            seed=seed,
        )
        hole = step(1.75, 2.1, fbm(x / 5.5 + 30 * own, z / 4.6 + y / 5, seed + 5, 1))
        mark(view, on * hole * (0.25 + 0.4 * face), tones[2], 0.1)
        mark(view, on * step(0.5, 1.2, sand) * (1 - face) * 0.25, tones[2], 0.1)

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.72, dark[1] * 0.7, dark[2] * 0.7), 1.2, 0.85, gap=5, lift=0.14))


def cut_block(
    stage: Stage,
    skin: int,
    at: Point,
    size: Point,
    turned: float = 0.0,
    *,
    tip: float = 0.0,
    broken: float = 0.0,
    seed: int = 1,
) -> None:
    """A block of `size` (long, tall, deep) that stands `at`, turned about y and tipped about x.

    `broken` (0-1) is how far its right end was snapped off.
    """
    long, tall, deep = size
    random = np.random.default_rng(seed)
    skew = random.uniform(-0.04, 0.04, 3)

    def surface(u: Array, v: Array) -> Array:
        around, high = 2 * np.pi * u, np.pi * (v - 0.5)
        c, s = -np.sin(around), -np.cos(around)
        square = (np.abs(c) ** 26 + np.abs(s) ** 26) ** (-1 / 26)
        flat = (np.abs(np.cos(high)) ** 22 + np.abs(np.sin(high)) ** 22) ** (-1 / 22)
        r = np.cos(high) * flat
        x, y, z = r * square * c * long / 2, np.sin(high) * flat * tall / 2, r * square * s * deep / 2
        wear = 1 + 0.012 * fbm(x / 26 + 2 * z / 30, y / 20 + z / 24, seed, 3)
        chip = 0.07 * np.clip(fbm(x / 16 + seed, z / 16 + y / 12, seed + 9, 2) - 0.9, 0, 1)
        x = x * (wear - chip) + skew[0] * z + skew[1] * y
        z = z * (wear - chip) + skew[2] * x
        if broken:
            edge = long * (0.5 - broken) + 9 * fbm(z / 26, y / 18, seed + 3, 3)
            x = np.where(x > edge, edge + 0.06 * (x - edge) + 2.2 * fbm(z / 7, y / 6, seed + 4, 2), x)
        return np.stack([x, y + tall / 2, z], -1)

    stage.patch(placed(surface, at, turn(0, turned, 0) @ turn(tip, 0, 0)), skin, knots=81)


def bubbles(x: Array, z: Array, size: float, seed: int) -> tuple[Array, Array, Array]:
    """About each place the nearest bubble of a seething: how far in its radii, its radius's share, and which side (x)."""
    near, share, side = np.full_like(x, 9.0), np.zeros_like(x), np.zeros_like(x)
    table = np.random.default_rng(seed).uniform(0, 1, (64, 64, 3)).astype(np.float32)
    row, column = np.floor(z / size).astype(int), np.floor(x / size).astype(int)
    for i in (-1, 0, 1):
        for j in (-1, 0, 1):
            own = table[(row + i) % 64, (column + j) % 64]
            radius = size * (0.2 + 0.46 * own[..., 2] ** 2)
            dx = x - (column + j + own[..., 0]) * size
            away = np.hypot(dx, z - (row + i + own[..., 1]) * size) / radius
            closer = away < near
            near, share = np.where(closer, away, near), np.where(closer, own[..., 2], share)
            side = np.where(closer, dx / radius, side)
    return near.astype(np.float32), share.astype(np.float32), side.astype(np.float32)


def syrup(stage: Stage, at: Point, radius: float, seed: int = 50) -> None:
    """Syrup that seethes in a pan, its level `at`: mahogany in the middle, golden foam where it climbs the iron."""

    def paint(view: View) -> None:
        here = view.local(at)
        x, z, on = here[..., 0], here[..., 2], view.on.astype(np.float32)
        r = np.hypot(x, z) / radius
        churn = fbm(x / 70, z / 70, seed, 3)
        foam = np.clip(
            step(0.45, 0.95, r + 0.16 * churn) + 0.6 * step(0.5, 1.3, fbm(x / 60 + 7, z / 60, seed + 3, 2)), 0, 1
        )
        wash(view, on, 1.0 - 0.45 * foam + 0.12 * churn, (176, 92, 40), edge=0.25, grain=0.08, seed=seed)
        wash(view, on, (1 - foam) * (0.75 + 0.2 * churn), (104, 46, 30), edge=0, grain=0.08, seed=seed + 1)
        wash(view, on * np.clip(view.cast, 0, 1), 0.4, (74, 36, 30), edge=0.1, seed=seed + 2)
        for size, weight, n in ((44.0, 1.0, 0), (19.0, 0.8, 1), (9.0, 0.55, 2)):
            near, share, side = bubbles(x, z, size, seed + n)
            there = on * step(0.1, 0.5, foam + 0.5 * (share - 0.4)) * weight
            inside = step(1.02, 0.94, near)
            view.density *= 1 - (0.34 * there * inside * step(0.3, 1.0, near))[..., None]
            mark(view, there * np.exp(-(((near - 1.0) / 0.09) ** 2)) * 0.75, (96, 46, 28), 0.1)
            glint = inside * np.exp(-(((near - 0.55) / 0.2) ** 2)) * step(-0.2, -0.45, side)
            view.density *= 1 - (0.75 * there * glint)[..., None]
        sheen = step(0.4, 1.1, fbm(x / 120 + 2, z / 26, seed + 6, 2)) * (1 - foam) * step(0.1, -0.4, x / radius)
        view.density *= 1 - (0.45 * on * sheen)[..., None]

    stage.patch(lathe([(radius, 0), (0, 0)], at), stage.material(paint), casts=False)


def steam(canvas: Canvas, x: float, y: float, wide: float, high: float, seed: int = 1) -> None:
    """Steam off a seething pan whose middle is seen at (x, y) units: it pales what is behind it and is gone `high` above."""
    whole = (slice(0, canvas.rows), slice(0, canvas.columns))
    columns = ((np.arange(canvas.columns) + 0.5) / canvas.k)[None].astype(np.float32)
    up = (y - canvas.down()) / high
    curl = canvas.noise(whole, 120, 90, seed, octaves=4)
    middle = x + 0.12 * high * np.clip(up, 0, 1) + 0.1 * wide * np.sin(5 * up + seed)
    inside = step(1.0, 0.2, np.abs(columns - middle) / (wide * (1 - 0.35 * np.clip(up, 0, 1))) + 0.25 * curl)
    mask = inside * step(0.0, 0.3, up) * step(1.0, 0.35, up) * np.clip(0.5 + 0.5 * curl, 0, 1)
    canvas.density *= 1 - (0.5 * mask)[..., None]
    canvas.density += (0.1 * mask * step(0.1, 0.9, curl))[..., None] * absorbance((150, 156, 160))


def pan(stage: Stage, at: Point, radius: float, depth: float, level: float, seed: int = 5) -> None:
    """An iron pan with two ears, its lowest point `at`, of `radius` at its rim, syrup in it to `level` (0-1) of its `depth`."""
    skin = stage.material(lambda view: iron(view, IRON, seed), Line((34, 32, 38), 1.45, 0.85, gap=9, lift=0.12))
    shares = np.linspace(0, 1, 9)
    wall = [(radius * np.sin(np.pi / 2 * t) ** 0.94, depth * (1 - np.cos(np.pi / 2 * t))) for t in shares]
    inside = [(0.965 * x, y + 5) for x, y in wall[:-1]]
    lip = [(1.035 * radius, depth + 2), (1.035 * radius, depth + 7), (0.985 * radius, depth + 8)]
    stage.patch(lathe([*wall, *lip, *inside[::-1]], at), skin, knots=61)
    for hand in (-1, 1):
        a = np.linspace(-0.26, 0.26, 15)
        out = 1.02 + 0.17 * np.cos(a / 0.26 * np.pi / 2) ** 0.6
        x, z = hand * radius * out * np.cos(a), radius * out * np.sin(a)
        ear = np.stack([x, depth + 3 + 0.12 * radius * np.cos(a / 0.26 * np.pi / 2), z], 1) + np.array(at)
        stage.patch(tube(ear, [0.036 * radius] * 3), skin)
    share = float(np.arccos(np.clip(1 - level, 0, 1)) / (np.pi / 2))
    syrup(stage, (at[0], at[1] + level * depth, at[2]), 0.97 * radius * float(np.sin(np.pi / 2 * share)) ** 0.94, 50)
