"""Open glass: jars, pots, pitchers and tumblers with what is in them; what stood behind shows through."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.armature import Line, Stage
from assets.art.still.bottle import Liquid, full
from assets.art.still.canvas import Canvas, blur, step, wide
from assets.art.still.cast_shadow import Shadow, bleed, cast
from assets.art.still.lighting import View, lit
from assets.art.still.line import contour
from assets.art.still.modelling import mark, wash
from assets.art.still.painting import paint
from assets.art.still.refraction import Things, magnified
from assets.art.still.surfaces import curve, lathe

Outline = Sequence[tuple[float, float]]

TUMBLER = ((0, 0), (56, 0), (64, 3), (67, 12), (70, 60), (75, 130), (80, 204), (80.5, 208), (78, 209))
"""(radius, height) from the middle of the foot to the lip."""
WIDE_JAR = (
    *((0, 0), (112, 0), (134, 5), (144, 20), (148, 60), (149, 200), (147, 262), (136, 300), (112, 326)),
    *((92, 338), (86, 350), (86, 366), (92, 372), (92, 380), (86, 382)),
)
"""A jar to steep things in; its neck is 90 wide."""
ROUND_POT = (
    *((0, 0), (58, 0), (70, 3), (92, 22), (110, 56), (114, 88), (104, 124), (84, 150), (66, 162)),
    *((62, 168), (64, 174), (62, 176)),
)
"""The body of a glass teapot."""


def _contents(canvas: Canvas, stage: Stage, outline: Outline, liquid: Liquid) -> None:
    """The liquid as a body of its own: thin in its middle, deep at its walls, its level a lighter disc."""
    wet = Stage(
        canvas,
        stage.origin,
        stage.rise,
        zoom=stage.zoom,
        seed=stage.seed,
        wobble=stage.wobble,
        light=(-0.55, 0.9, 0.36),
    )
    points = np.array(outline, float)
    rising = points[np.concatenate([[True], np.diff(np.maximum.accumulate(points[:, 1])) > 0])]
    along = curve(rising)(np.linspace(0, 1, 200))
    along = along[along[:, 1] < liquid.level]
    last = float(along[-1, 0])
    inner = [(max(0.0, 0.955 * r - 0.6), max(4.0, float(y))) for r, y in along]

    def body(view: View) -> None:
        facing = np.clip(np.abs(view.normal[..., 2] * stage.up + view.normal[..., 1] * stage.ahead), 0, 1)
        on, y = blur(view.on.astype(np.float32), 0.6), view.place[..., 1]
        left = step(0.3, -0.9, view.place[..., 0] / last)
        load = 0.42 + 0.2 * left + 0.5 * (1 - facing) ** 3 + 0.25 * step(0.35, 0.0, y / liquid.level)
        wash(view, on, liquid.load * load, liquid.thin, edge=0.22, grain=0.15, seed=5)
        deep = step(0.25, 1.0, (1 - facing) + 0.5 * step(0.4, 0, y / liquid.level) + 0.1 * view.noise(30, 40, 6))
        wash(view, on * deep, 0.4 * liquid.load, liquid.deep, edge=0.2, grain=0.15, seed=6)

    def level(view: View) -> None:
        on = blur(view.on.astype(np.float32), 0.6)
        here = view.place / (0.955 * last)
        r = np.hypot(here[..., 0], here[..., 2])
        sky = step(0.2, 0.9, here[..., 0] - 0.6 * here[..., 2] + 0.1 * view.noise(20, 8, 3))
        wash(view, on, liquid.load * (0.34 + 0.22 * sky), liquid.thin, edge=0.3, grain=0.1, seed=7)
        dark = (liquid.deep[0] * 0.78, liquid.deep[1] * 0.82, liquid.deep[2] * 0.95)
        mark(view, on * np.exp(-(((r - 0.985) / 0.018) ** 2)) * 0.5 * liquid.load, dark)

    wet.patch(lathe(inner), wet.material(body, body=0.25))
    wet.patch(lathe([(0.955 * last, liquid.level), (0, liquid.level)]), wet.material(level, body=0.25))
    paint(wet)


def _within(canvas: Canvas, stage: Stage, radius: float, things: Things, on: Array) -> None:
    """What is in the glass, bent by it; the liquid before it is thin."""
    layer = canvas.layer()
    inside = Stage(
        layer, stage.origin, stage.rise, zoom=stage.zoom, seed=stage.seed + 3, wobble=0.8, light=(-0.55, 0.9, 0.5)
    )
    things(inside, magnified(radius))
    paint(inside)
    canvas.density *= 1 - (0.55 * layer.body * on)[..., None]
    canvas.density += layer.density * on[..., None]


def glass(
    canvas: Canvas,
    origin: tuple[float, float],
    outline: Outline = TUMBLER,
    *,
    liquid: Liquid | None = None,
    inside: Things | None = None,
    fittings: Callable[[Stage, int], None] | None = None,
    rise: float = 0.3,
    zoom: float = 1.0,
    tint: Colour = (160, 180, 174),
    shadow: float = 0.5,
    seed: int = 41,
) -> View:
    """An open glass standing at `origin`, over what is painted; `fittings` adds spout and handle of the same material.

    `inside` adds what is in it about x = z = 0. Answers its view.
    """
    stage = Stage(canvas, origin, rise, zoom=zoom, seed=seed, light=(-0.55, 0.9, 0.36), wobble=0.7)
    points = np.array(outline, float)
    radius, tall = float(points[:, 0].max()), float(points[:, 1].max())
    skin = stage.material(lambda view: None, Line((64, 80, 78), 1.4, 0.78, gap=9, lift=-0.15))
    stage.patch(lathe(outline), skin)
    if fittings is not None:
        fittings(stage, skin)
    view = lit(stage)
    cast(view, Shadow(shadow, (158, 142, 124), glow=0.5))
    on = blur((view.made_of == skin).astype(np.float32), 0.6)
    view.density *= 1 - 0.45 * on[..., None]
    np.maximum(view.body, 0.6 * on, out=view.body)
    if liquid is not None:
        _contents(canvas, stage, outline, liquid)
    if inside is not None:
        _within(canvas, stage, 0.88 * radius, inside, full(view, canvas, on))
    wall = on * (view.part == 1) * ~view.back
    height = view.place[..., 1]
    around, rise_ = (
        view.u * 2 * np.pi - np.pi + 0.02 * view.noise(44, 44, 3),
        height / tall + 0.012 * view.noise(40, 40, 4),
    )
    spare = step(0.13, 0.11, np.abs(around + 0.78)) * step(0.2, 0.215, rise_) * step(0.72, 0.705, rise_)
    spare = spare * (1 - 0.9 * step(0.012, 0.006, np.abs(rise_ - 0.46)))
    answer = step(0.04, 0.025, np.abs(around - 1.1)) * step(0.14, 0.2, rise_) * step(0.52, 0.46, rise_)
    spare = np.maximum(spare, 0.7 * answer) * wall
    view.density *= 1 - 0.86 * spare[..., None]
    facing = np.clip(np.abs(view.normal[..., 2] * stage.up + view.normal[..., 1] * stage.ahead), 0, 1)
    load = 0.09 + 0.75 * step(0.45, 1, 1 - facing) ** 2
    wash(view, on * (1 - spare) * np.where(view.back, 0.5, 1), load, tint, edge=0.2, grain=0.15, seed=2)
    part, line = view.of([skin]), stage.materials[skin - 1].line
    if part is not None and line is not None:
        contour(part, line, seed=seed)
    if liquid is not None:
        lens = view.shadow * step(0.05, 0.3, view.shadow)
        glow = wide(lens, 4 * view.k) * (view.part == 0)
        wash(view, glow, 0.6 * liquid.load, liquid.glow, edge=0, grain=0.2)
    bleed(view, 0.12)
    return view
