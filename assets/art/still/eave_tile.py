"""Round eave tiles of the Han: four fields of cloud scrolls about a boss; the disc, its barrel, and their rubbing."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter, map_coordinates

from assets.art.paper import INK, Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import blur, fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.surfaces import Point, lathe, placed, turn

SIDE = 640
"""Samples across the relief."""

CLAY: Tones = ((186, 172, 152), (140, 126, 112), (92, 82, 78))


@lru_cache(maxsize=1)
def clouds() -> Array:
    """The relief of a tile's face over a square about it, 0-1: rim, rings, boss, bars, cloud scrolls."""
    half = SIDE / 2
    image = Image.new("L", (SIDE, SIDE), 0)
    draw = ImageDraw.Draw(image)

    def circle(share: float, line: int) -> None:
        r = share * half
        draw.ellipse((half - r, half - r, half + r, half + r), outline=255, width=line)

    def stroke(points: list[tuple[float, float]], line: int) -> None:
        at = [(half + x * half, half - y * half) for x, y in points]
        draw.line(at, fill=255, width=line, joint="curve")

    r = 0.985 * half
    draw.ellipse((half - r, half - r, half + r, half + r), fill=255)
    r = 0.86 * half
    draw.ellipse((half - r, half - r, half + r, half + r), fill=0)
    circle(0.79, 10)
    circle(0.3, 10)
    draw.ellipse((0.8 * half, 0.8 * half, 1.2 * half, 1.2 * half), fill=255)
    for n in range(4):
        a = np.pi / 4 + n * np.pi / 2
        for shift in (-0.03, 0.03):
            across = (-shift * np.sin(a), shift * np.cos(a))
            stroke([(q * np.cos(a) + across[0], q * np.sin(a) + across[1]) for q in (0.3, 0.77)], 9)
        b = n * np.pi / 2
        stroke([(q * np.cos(b), q * np.sin(b)) for q in (0.32, 0.46)], 11)
        for hand in (-1, 1):
            t = np.linspace(0, 1, 46)
            whirl = 0.165 * (1 - 0.72 * t)
            turned = b + np.pi + hand * (0.5 - 7.6 * t)
            heart = (0.55 * np.cos(b) - hand * 0.185 * np.sin(b), 0.55 * np.sin(b) + hand * 0.185 * np.cos(b))
            stroke(
                [
                    (float(heart[0] + w * np.cos(q)), float(heart[1] + w * np.sin(q)))
                    for w, q in zip(whirl, turned, strict=True)
                ],
                11,
            )
    return np.asarray(gaussian_filter(np.asarray(image, np.float32) / 255, 2.4), np.float32)


def height(x: Array, y: Array) -> Array:
    """How high the face stands at x and y (-1 to 1), 0-1."""
    at = [np.clip((1 - y) / 2, 0, 1) * (SIDE - 1), np.clip((x + 1) / 2, 0, 1) * (SIDE - 1)]
    return np.asarray(map_coordinates(clouds(), np.broadcast_arrays(*at), order=1, mode="nearest"), np.float32)


def rubbing(view: View, across: Array, down: Array, middle: tuple[float, float], size: float, ratio: float) -> None:
    """The rubbing of a tile on paper, `size` its radius as a share of the width: what stands out is black."""
    x, y = (across - middle[0]) / size, (middle[1] - down) * ratio / size
    dabbed = 0.72 + 0.3 * fbm(x * 5, y * 5, 3, 3) + 0.22 * fbm(x * 40, y * 40, 4, 2)
    raised = step(0.15, 0.7, height(x, y)) * (np.hypot(x, y) < 1)
    soft = 0.2 * step(1.0, 0.9, np.hypot(x, y)) * np.clip(fbm(x * 60, y * 60, 5, 2), 0, 1)
    mark(view, view.on * np.clip(raised * dabbed + soft, 0, 1.2) * 1.15, INK, 0.6)


def eave_tile(
    stage: Stage,
    at: Point,
    radius: float = 80,
    *,
    barrel: float = 0.0,
    turned: Array | None = None,
    tones: Tones = CLAY,
    seed: int = 111,
) -> None:
    """A tile standing on its edge `at`, its face to z before it is `turned`; `barrel` is how far its half pipe runs back."""
    rotation = turn(-0.16) if turned is None else turned
    thick = 0.2 * radius

    def face(u: Array, v: Array) -> Array:
        x, y = 2 * u - 1, 2 * v - 1
        a, b = x * np.sqrt(1 - y * y / 2), y * np.sqrt(1 - x * x / 2)
        z = thick + 0.055 * radius * height(a, b) + 0.012 * radius * fbm(a * 5, b * 5, seed, 3)
        return np.stack([a * radius, (1 + b) * radius, z], -1)

    def paint(view: View) -> None:
        here = view.local(at, rotation)
        x, y = here[..., 0] / radius, here[..., 1] / radius - 1
        front = (here[..., 2] > 0.9 * thick) * 1.0
        worn = 1 + 0.18 * fbm(x * 12, y * 12, seed, 3) + 0.12 * view.noise(30, seed=seed)
        model(view, tones, (0.85, 0.65, 0.6), (0.6, 0.3), texture=worn, edge=0.2, grain=0.3, hard=0.6, seed=seed)
        slope = (height(x + 0.02, y - 0.02) - height(x - 0.02, y + 0.02)) * front
        mark(view, view.on * blur(np.clip(-slope, 0, 1), 0.7) * 0.8, tones[2], 0.2)
        view.density *= (1 - 0.4 * np.clip(slope, 0, 1) * view.on)[..., None]
        mark(view, view.on * front * step(0.5, 0.1, height(x, y)) * step(0.99, 0.9, np.hypot(x, y)) * 0.16, tones[1])

    skin = stage.material(paint, Line((74, 64, 58), 1.3, 0.8, gap=11, lift=0.16, inner=False))
    stage.patch(placed(face, at, rotation), skin, fine=1.6, knots=81)
    wall = lathe([(radius, 0), (radius, thick)], (0, radius, 0), turn(np.pi / 2))
    stage.patch(placed(wall, at, rotation), skin)
    if barrel:

        def pipe(u: Array, v: Array) -> Array:
            a = np.pi * (v - 0.5)
            return np.stack([radius * np.sin(a), radius + radius * np.cos(a), -barrel * u], -1)

        stage.patch(placed(pipe, at, rotation), skin)
