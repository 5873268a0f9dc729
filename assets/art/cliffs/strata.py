"""The beds of a sedimentary wall: how thick, how hard, and how far each stands out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from assets.art.paper import Array

BEDS = 400


@dataclass(frozen=True)
class Notch:
    """A hollow under an overhang: at what level, how deep, over what height the wall comes back; units."""

    level: float
    deep: float
    reach: float


@dataclass(frozen=True)
class Beds:
    """What is at some levels: hardness -1 to 1, the place in the bed 0-1, the bed's number and its thickness in units."""

    hard: Array
    part: Array
    number: NDArray[np.signedinteger[Any]]
    thick: Array


def beds(level: Array, seed: int, size: float = 1.0) -> Beds:
    """The beds at `level`, units down the stratum; `size` is 1 for a wall of some 700 units."""
    random = np.random.default_rng(seed)
    steps = random.choice([8, 14, 26, 48, 84, 120], BEDS, p=[0.2, 0.2, 0.2, 0.18, 0.14, 0.08])
    edges = np.cumsum(np.concatenate([[-400], steps * random.uniform(0.8, 1.2, BEDS) * size]))
    at = np.clip(np.searchsorted(edges, level), 1, BEDS)
    thick = (edges[at] - edges[at - 1]).astype(np.float32)
    hard = random.uniform(-1, 1, BEDS + 1).astype(np.float32)[at]
    return Beds(hard, ((level - edges[at - 1]) / thick).astype(np.float32), at, thick)


def standing_out(
    level: Array, seed: int, notches: Sequence[Notch], size: float, keep: Array | float = 1.0, mass: Array | float = 1.0
) -> Array:
    """How far, in units, the wall stands out at `level`: beds with seams between where `mass` lets them, and notches."""
    bed = beds(level, seed, size)
    seam = np.exp(-((np.minimum(bed.part, 1 - bed.part) * bed.thick / (1.6 * size)) ** 2)) * (bed.thick > 11 * size)
    swell = 3.6 * bed.hard * np.clip(bed.thick / (18 * size), 0.4, 1.3) + 2 * np.sin(np.pi * bed.part) - 4.5 * seam
    out = mass * size * swell
    for notch in notches:
        below = level - notch.level
        roof = 0.32 * notch.deep * np.exp(np.minimum(below, 0) / (30 * size))
        out = out + np.where(below > 0, -notch.deep * np.exp(-np.maximum(below, 0) / notch.reach), roof) * keep
    return np.asarray(out, np.float32)
