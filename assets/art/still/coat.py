"""Washes on what is built, sample by sample: the light in three steps, pigment at the ends and in the paper's hollows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assets.art.paper import Array, Colour
from assets.art.still.canvas import absorbance, fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones
from assets.art.still.site import Measure


def tint(
    view: View, at: Measure, mask: Array | float, load: Array | float, colour: Colour | Array, edge: float = 0.0
) -> None:
    """Lay `load` of `colour` where `mask` (0-1) says, `edge` more at the ends of the material; a plane is of absorbances."""
    pigment = colour if isinstance(colour, np.ndarray) else absorbance(colour)
    tooth = np.maximum(view.tooth, -1.1) * 0.5 + 0.2 * np.maximum(view.tooth - 0.6, 0)
    dense = np.clip(load * (1 + edge * 1.3 * at.rim) * (1 + 0.1 * tooth), 0, 4) * mask * at.load
    view.density += np.asarray(dense, np.float32)[..., None] * pigment


def coat(
    view: View,
    at: Measure,
    tones: Tones,
    loads: Sequence[float] = (0.75, 0.58, 0.55),
    cuts: Sequence[float] = (0.42, 0.2),
    *,
    texture: Array | float = 1.0,
    edge: float = 0.25,
    hard: float = 0.65,
    vary: float = 0.0,
) -> None:
    """A wash graded by the light, then shadows where the light is below each of `cuts`; `texture` multiplies the loads.

    `hard` is how sharply shadows end; `vary` lets parts differ in light.
    """
    sway = fbm(view.x / 38, view.y / 38, view.seed, 2)
    light = view.light + 0.05 * sway
    if vary:
        light = light + vary * (2 * at.dice - 1)
    tint(view, at, 1.0, loads[0] * (0.5 + 0.75 * np.clip(1 - light, 0, 1)) * texture, tones[0], edge)
    soft = 0.04 + 0.3 * (1 - hard) + 0.34 * (1 - hard) * step(-0.4, 1, sway)
    for n, cut in enumerate(cuts, 1):
        lay = np.clip((cut - light) / soft + 0.5, 0, 1)
        tint(view, at, lay, loads[n] * texture, tones[n], edge * hard)
