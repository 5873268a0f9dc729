"""A glass bottle: edges dark, lights spared, the liquid a lens that turns over what is behind it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import Canvas, blur, fbm, step, wide
from assets.art.still.cast_shadow import Shadow, bleed, cast
from assets.art.still.lighting import View, lit
from assets.art.still.line import contour
from assets.art.still.modelling import Tones, mark, model, wash
from assets.art.still.refraction import Things, magnified, shifted, through
from assets.art.still.surfaces import lathe, straight
from assets.art.still.tones import CORK

ROUND_BOTTLE = (
    *((0, 0), (60, 0), (74, 4), (80, 16), (82, 60), (82, 190), (77, 222), (56, 254), (34, 274)),
    *((25, 296), (23, 330), (24, 356), (30, 360), (31, 368), (28, 372), (22, 372)),
)
"""(radius, height) from the middle of the foot to the lip."""
SLIM_BOTTLE = (
    *((0, 0), (44, 0), (56, 4), (60, 14), (61, 60), (61, 236), (56, 268), (38, 296), (24, 314)),
    *((19, 336), (18, 400), (19, 420), (24, 424), (25, 434), (22, 438), (17, 438)),
)


@dataclass(frozen=True)
class Liquid:
    """What is in a bottle: thin, in the depth, and its light on the table; `level` units high."""

    level: float
    thin: Colour = (240, 186, 76)
    deep: Colour = (214, 132, 52)
    glow: Colour = (244, 204, 116)
    load: float = 1.0


@dataclass(frozen=True)
class Light:
    """Planes of a bottle, 0-1 each: where the glass is, where liquid is seen, what the window's light spares; its angles.

    `angle` is in radians from the front, `side` 0 in the middle and 1 at the wall, `level` the distance from the middle of the
    liquid's surface (1 at the wall), `deep` its part towards the viewer.
    """

    glass: Array
    liquid: Array
    spare: Array
    angle: Array
    side: Array
    level: Array
    deep: Array


def measured(view: View, glass: int, radius: float, tall: float, high: float) -> Light:
    """What the form of the bottle says about each sample; `high` is the liquid's level."""
    stage = view.stage
    on = blur((view.made_of == glass).astype(np.float32), 0.6)
    inner = 0.927 * radius
    x = (view.x - stage.origin[0]) / stage.zoom
    y = (view.y - stage.origin[1]) / stage.zoom
    deep = (y + high * stage.up) / stage.ahead
    side = np.clip(np.abs(x) / inner, 0, 2)
    front = np.sqrt(np.clip(1 - side**2, 0, 1))
    liquid = on * (deep > -front * inner) * (side < 1) * (y < -4 + 0.15 * radius * front)
    angle, height = np.arcsin(np.clip(x / radius, -1, 1)), view.place[..., 1] / tall
    hand = 0.03 * view.noise(16, 30, 3)
    pane = step(0.15, 0.12, np.abs(angle + 0.80) + 0.5 * hand)
    pane = pane * step(0.118, 0.126, height - 0.1 * hand) * step(0.555, 0.545, height + 0.08 * hand)
    spare = pane * step(0.004, 0.008, np.abs(height - 0.37 + 0.05 * hand))
    answer = step(0.035, 0.02, np.abs(angle - 1.12) + hand) * step(0.08, 0.16, height) * step(0.48, 0.4, height)
    neck = step(0.22, 0.16, np.abs(angle * 3.4 + 0.5) + hand) * step(0.77, 0.8, height) * step(0.93, 0.9, height)
    spare = np.maximum(np.maximum(spare, 0.8 * answer), neck) * on
    level = np.hypot(x / inner, deep / inner)
    return Light(on, liquid, spare, angle, side, level, deep / inner)


def full(view: View, canvas: Canvas, plane: Array) -> Array:
    """A plane of the view's window as one of the whole canvas."""
    whole = np.zeros((canvas.rows, canvas.columns), np.float32)
    whole[view.window] = plane
    return whole


def bottle(
    canvas: Canvas,
    origin: tuple[float, float],
    liquid: Liquid,
    *,
    outline: tuple[tuple[float, float], ...] = ROUND_BOTTLE,
    rise: float = 0.2,
    zoom: float = 1.0,
    tint: Colour = (160, 178, 170),
    stopper: Tones = CORK,
    behind: Things | None = None,
    inside: Things | None = None,
    seed: int = 41,
) -> View:
    """A stoppered bottle standing at `origin`, with things `behind` it and `inside`; answers its view, for a label."""
    stage = Stage(canvas, origin, rise, zoom=zoom, seed=seed, light=(-0.55, 0.9, 0.36))
    points = np.array(outline)
    radius, tall, neck = float(points[:, 0].max()), float(points[:, 1].max()), float(points[-1, 0])
    glass = stage.material(lambda view: None, Line((64, 78, 76), 1.4, 0.75, gap=9, lift=-0.2))
    cork = stage.material(lambda view: _cork(view, stopper), Line((70, 52, 42), 1.3, 0.8))
    stage.patch(lathe(outline), glass)
    shape = [(0.86, -12), (1, 0), (1.2, 12), (1.24, 32), (1, 40), (0.6, 41.5), (0, 41)]
    stage.patch(lathe([(a * neck, tall + b) for a, b in shape]), cork)
    view = lit(stage)
    cast(view, Shadow(0.5, (158, 142, 124), glow=0.5))
    light = measured(view, glass, radius, tall, liquid.level)
    free, stop = 1 - light.spare, blur(view.made_of == cork, 0.6)
    hidden = np.clip(0.6 * light.glass + 0.3 * light.liquid + stop, 0, 1)
    if behind is not None:
        air = np.clip(light.glass - light.liquid, 0, 1)
        outside = 1 - full(view, canvas, np.clip(light.glass + stop, 0, 1))
        scene = ((straight, outside, 0.0), (shifted(-0.62, 4, 4), full(view, canvas, 0.42 * light.liquid * free), 1.0))
        for warp, mask, soft in (*scene, (shifted(0.92, -3, 2), full(view, canvas, 0.7 * air * free), 0.9)):
            through(
                canvas, behind, warp, mask, origin, rise, zoom=zoom, seed=seed + 2, soft=soft, hides=warp is straight
            )
    np.maximum(view.body, hidden, out=view.body)
    _glass(view, light, tint, radius, tall)
    _liquid(view, light, liquid)
    if inside is not None:
        near = np.clip(0.55 + 0.45 * view.place[..., 2] / radius, 0.3, 1)
        mask = full(view, canvas, near * (1 - 0.8 * light.spare) * light.glass)
        through(canvas, inside, magnified(0.85 * radius), mask, origin, rise, zoom=zoom, seed=seed + 3)
    part = view.of([cork])
    if part is not None:
        stage.materials[cork - 1].paint(part)
    for number in (glass, cork):
        part, line = view.of([number]), stage.materials[number - 1].line
        if part is not None and line is not None:
            contour(part, line, seed=number + 3)
    lens = view.shadow * step(0.05, 0.3, view.shadow)
    wash(view, wide(lens, 4 * view.k) * (view.part == 0), 0.6 * liquid.load, liquid.glow, edge=0, grain=0.2)
    bleed(view, 0.15)
    return view


def _cork(view: View, tones: Tones) -> None:
    texture = 1 + 0.4 * step(1, 1.8, fbm(view.u * 26, view.place[..., 1] / 5, 3, 2))
    model(view, tones, (0.8, 0.55, 0.5), (0.6, 0.32), texture=texture, edge=0.25, grain=0.4, seed=11)


def _glass(view: View, light: Light, tint: Colour, radius: float, tall: float) -> None:
    stage, free = view.stage, 1 - light.spare
    facing = np.clip(np.abs(view.normal[..., 2] * stage.up + view.normal[..., 1] * stage.ahead), 0, 1)
    shoulder = view.place[..., 1] > 0.67 * tall
    load = 0.10 + 0.75 * step(0.45, 1, 1 - facing) ** 2 + 0.12 * step(-0.2, 0.8, -light.angle * shoulder)
    wash(view, light.glass * free, load, tint, edge=0.2, grain=0.2, seed=2)


def _liquid(view: View, light: Light, liquid: Liquid) -> None:
    free, on, side, y = 1 - light.spare, light.glass, light.side, view.place[..., 1]
    lens = 0.42 + 0.22 * step(0.6, -0.9, light.angle) + 0.55 * np.clip(side, 0, 1) ** 5
    lens = lens - 0.18 * np.exp(-(((light.angle - 0.55) / 0.4) ** 2)) + 0.22 * step(60, 10, y)
    wash(view, light.liquid * free, liquid.load * lens, liquid.thin, edge=0.22, grain=0.2, seed=5)
    depth = step(0.35, 1.0, side * 0.7 + 0.5 * step(70, 0, y) + 0.12 * view.noise(30, 40, 6))
    wash(view, light.liquid * free * depth, 0.38 * liquid.load, liquid.deep, edge=0.2, grain=0.2, seed=6)
    meniscus = np.exp(-(((light.level - 0.985) / 0.02) ** 2)) * np.where(light.deep > 0, 0.65, 0.4)
    dark = (liquid.deep[0] * 0.7, liquid.deep[1] * 0.79, liquid.deep[2])
    mark(view, on * meniscus * free, dark)
    face = step(1.0, 0.97, light.level) * step(-0.3, 0.9, light.deep + 0.3 * view.noise(30, 8, 8))
    wash(view, on * face * free, 0.25 * liquid.load, liquid.thin, edge=0.1, seed=8)
