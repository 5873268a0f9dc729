"""Washes: pigment laid by the light in a few steps, drawn to its wet edges, settled in the paper's hollows.

Loads are densities (about 0.5 a light wash, 1 a full one), masks 0-1; both have the shape of the view.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.ndimage import distance_transform_edt

from assets.art.paper import Array, Colour
from assets.art.still.canvas import absorbance, blur, step
from assets.art.still.lighting import View

Tones = tuple[Colour, Colour, Colour]
"""A thing's colour in the light, in half shadow and in the dark."""


def mark(view: View, mask: Array, colour: Colour, grain: float = 0.25) -> None:
    """Lay `colour` where `mask` says, at that density; `grain` is how much of it the paper's tooth takes."""
    load = np.clip(mask, 0, 3) * (1 + grain * 0.55 * view.tooth)
    view.density += load[..., None] * absorbance(colour)


def wash(
    view: View,
    mask: Array,
    load: Array | float,
    colour: Colour | Array,
    *,
    edge: float = 0.3,
    width: float = 1.6,
    grain: float = 0.25,
    bleed: float = 0.0,
    bloom: float = 0.0,
    seed: int = 0,
) -> None:
    """Lay `load` of `colour` inside `mask`; a colour plane of shape (rows, columns, 3) is of absorbances.

    `edge` is how much gathers at the rim, over `width` units, and hangs as a bead below; `grain` above 0.4 looks like dirt;
    `bleed` lets the edge run where it was wet, in units; `bloom` makes backruns, pale with a dark frill.
    """
    k = view.k
    mask = np.asarray(mask, np.float32)
    if bleed:
        wet = step(0.1, 0.9, view.noise(60, seed=seed + 70, octaves=1))
        mask = mask * (1 - wet) + blur(mask, bleed * k) * wet * (view.part > 0)
    dense: Array = np.broadcast_to(np.asarray(load, np.float32), mask.shape)
    if edge:
        gap = np.asarray(distance_transform_edt(mask > 0.5), np.float32) / k
        vary = np.clip(0.75 + 0.6 * view.noise(24, seed=seed + 31, octaves=1), 0, 2)
        rim = np.exp(-gap / width) * 1.5 * vary - 0.35 * np.exp(-(((gap - 4 * width) / (3 * width)) ** 2))
        bead = np.clip(mask - np.roll(blur(mask, 1.2 * k), -round(3.5 * k), 0), 0, 1)
        dense = dense * (1 + edge * rim) * (1 + 0.9 * edge * bead)
    if bloom:
        run = view.noise(90, seed=seed + 51, octaves=3)
        dense = dense * (1 - 0.8 * bloom * step(1.2, 1.4, run) + bloom * np.exp(-(((run - 1.17) / 0.09) ** 2)))
    tooth = np.maximum(view.tooth, -1.1) * 0.5 + 0.2 * np.maximum(view.tooth - 0.6, 0)
    pigment = colour if isinstance(colour, np.ndarray) else absorbance(colour)
    view.density += (np.clip(dense * (1 + grain * tooth), 0, 4) * mask)[..., None] * pigment


def planes(view: View, first: Tones, second: Tones, share: Array) -> list[Array]:
    """Absorbances of `first` mixed with `second` by `share` (0-1), for `model`: three planes of shape (rows, columns, 3)."""
    part = np.asarray(share, np.float32)[..., None]
    return [np.asarray(absorbance(a) * (1 - part) + absorbance(b) * part) for a, b in zip(first, second)]


def model(
    view: View,
    colours: Tones | Sequence[Array],
    loads: Sequence[float] = (0.8, 0.55, 0.5),
    cuts: Sequence[float] = (0.6, 0.3),
    *,
    shine: float | None = None,
    spare: Array | float = 0.0,
    texture: Array | float = 1.0,
    edge: float = 0.28,
    grain: float = 0.25,
    vary: float = 0.0,
    hard: float = 0.5,
    bloom: float = 0.0,
    seed: int = 0,
) -> None:
    """A graded wash with the light reserved, then shadows where the light is below each of `cuts`.

    `hard` is 0.3 for glaze, 0.5 for cloth, 0.85 for dry leaf; `shine` (about 0.97) reserves highlights; `spare` (0-1) keeps
    paper; `texture` multiplies the loads; `vary` lets parts differ in light.
    """
    mask = np.clip(blur(view.on.astype(np.float32), 0.5), 0, 1)
    light = view.light + 0.05 * view.noise(38, seed=seed) + 0.014 * view.noise(6, seed=seed + 1)
    if vary:
        light = light + vary * (2 * view.dice(7 + seed) - 1)
    mask = mask * (1 - spare)
    kept = mask
    if shine is not None:
        kept = mask * (1 - step(shine, shine + 0.012, view.shine + 0.006 * view.noise(7, seed=seed + 2)))
    first = loads[0] * (0.5 + 0.75 * np.clip(1 - light, 0, 1)) * texture
    wash(view, kept, first, _pigment(colours[0]), edge=edge, grain=grain, bleed=1.5, bloom=bloom, seed=seed)
    soft = 0.04 + 0.3 * (1 - hard) + 0.34 * (1 - hard) * step(-0.4, 1, view.noise(46, seed=seed + 5))
    for n, cut in enumerate(cuts, 1):
        lay = mask * np.clip((cut - light) / soft + 0.5, 0, 1)
        wash(view, lay, loads[n] * texture, _pigment(colours[n]), edge=edge * hard * 1.3, grain=grain, seed=seed + n)


def _pigment(colour: Colour | Array) -> Array:
    return colour if isinstance(colour, np.ndarray) else absorbance(colour)
