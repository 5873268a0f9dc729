"""What is behind and in a round glass: painted again, bent as glass and liquid bend it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.art.paper import Array
from assets.art.still.armature import HANGING, Stage
from assets.art.still.canvas import Canvas, blur
from assets.art.still.cast_shadow import Shadow
from assets.art.still.painting import paint
from assets.art.still.surfaces import Surface, Warp

Things = Callable[[Stage, Warp], None]
"""Adds things to a stage, each surface through the warp."""


def shifted(x: float, dx: float, dy: float) -> Warp:
    """What is behind, seen through a vessel: x multiplied (-0.62 turned over by a liquid, 0.92 through air) and moved."""

    def warp(surface: Surface) -> Surface:
        def bent(u: Array, v: Array) -> Array:
            place = surface(u, v)
            return np.stack([x * place[..., 0] + dx, place[..., 1] + dy, place[..., 2]], -1)

        return bent

    return warp


def magnified(radius: float) -> Warp:
    """What is in the liquid of a round vessel of `radius` about x = 0: larger towards its middle."""

    def warp(surface: Surface) -> Surface:
        def bent(u: Array, v: Array) -> Array:
            place = surface(u, v)
            t = np.clip(place[..., 0] / radius, -1, 1)
            return np.stack([0.97 * radius * t * (1.34 - 0.34 * t * t), place[..., 1], place[..., 2]], -1)

        return bent

    return warp


def through(
    canvas: Canvas,
    things: Things,
    warp: Warp,
    mask: Array,
    origin: tuple[float, float],
    rise: float,
    *,
    zoom: float,
    seed: int,
    soft: float = 0.0,
    shadow: Shadow | None = None,
    hides: bool = False,
) -> None:
    """Paint `things` through `warp` where `mask` (0-1, of the whole canvas) says, blurred by `soft` units."""
    layer = canvas.layer()
    stage = Stage(layer, origin, rise, zoom=zoom, seed=seed, wobble=0.8, light=HANGING)
    things(stage, warp)
    paint(stage, shadow)
    for channel in range(3):
        plane = layer.density[..., channel]
        canvas.density[..., channel] += (blur(plane, soft * canvas.k) if soft else plane) * mask
    if hides:
        np.maximum(canvas.body, layer.body * mask, out=canvas.body)
