"""The mould of the tribute cakes: a dragon about its pearl, clouds, rings; a table of heights made from strokes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike
from scipy.ndimage import gaussian_filter
from scipy.spatial import cKDTree

from assets.art.paper import Array
from assets.art.still.surfaces import curve

SIDE = 512
"""Samples across the table, which spans -1 to 1 both ways, y up."""

INNER = 0.9
"""The dragon's field as a share of the face; the rings are outside it."""


def stroke(grid: Array, points: ArrayLike, widths: Sequence[float], height: float = 1.0) -> tuple[Array, Array, Array]:
    """A rounded ridge along `points`: its heights, the share of its length, and the signed distance as a share of its width."""
    along = curve(points)
    t = np.linspace(0, 1, 200)
    line = along(t)
    _, index = cKDTree(line).query(grid.reshape(-1, 2))
    at = t[index].reshape(grid.shape[:2])
    way = np.gradient(line, axis=0)
    way /= np.linalg.norm(way, axis=1, keepdims=True) + 1e-9
    off = grid - line[index].reshape(grid.shape)
    ahead = way[index].reshape(grid.shape)
    away = np.linalg.norm(off, axis=-1) * np.sign(ahead[..., 0] * off[..., 1] - ahead[..., 1] * off[..., 0] + 1e-9)
    wide = np.interp(at, np.linspace(0, 1, len(widths)), widths)
    share = away / np.maximum(wide, 1e-4)
    ridge = height * np.sqrt(np.clip(1 - share**2, 0, 1))
    return np.asarray(ridge), np.asarray(at), np.asarray(share)


@lru_cache(maxsize=1)
def dragon() -> Array:
    """Heights 0-1 of the dragon cake's face, shape (SIDE, SIDE), row 0 at y = 1."""
    x, y = np.meshgrid(np.linspace(-1, 1, SIDE), np.linspace(1, -1, SIDE))
    grid = np.stack([x, y], -1) / INNER
    face: Array = np.zeros((SIDE, SIDE))

    def add(points: ArrayLike, widths: Sequence[float], height: float = 1.0) -> None:
        at, far = np.asarray(points, float), max(widths) + 0.02
        left, right = (int((INNER * end + 1) / 2 * SIDE) for end in (at[:, 0].min() - far, at[:, 0].max() + far))
        top, foot = (int((1 - INNER * end) / 2 * SIDE) for end in (at[:, 1].max() + far, at[:, 1].min() - far))
        box = (slice(max(0, top), foot + 2), slice(max(0, left), right + 2))
        face[box] = np.maximum(face[box], stroke(grid[box], at, widths, height)[0])

    body = [
        (0.2, 0.34),
        (0.36, 0.44),
        (0.53, 0.34),
        (0.58, 0.06),
        (0.5, -0.26),
        (0.26, -0.5),
        (-0.06, -0.56),
        (-0.36, -0.46),
    ]
    body += [(-0.56, -0.2), (-0.58, 0.12), (-0.44, 0.4), (-0.2, 0.56), (0.0, 0.52), (0.06, 0.62)]
    ridge, at, share = stroke(
        grid, body, (0.085, 0.105, 0.12, 0.125, 0.125, 0.12, 0.11, 0.1, 0.085, 0.07, 0.05, 0.03, 0.012)
    )
    row = at * 64
    scale = np.abs(((row + 0.5 * np.abs(share) * 1.4) % 1) - 0.5) * 2
    net = np.abs(((share * 2 + 0.5 * (np.floor(row) % 2)) % 1) - 0.5) * 2
    plate = 0.66 + 0.34 * np.clip(scale * 1.6, 0, 1) * np.clip(net * 2, 0, 1) ** 0.5
    belly = step_belly(share, at)
    face = np.maximum(face, ridge * np.where(belly > 0, 0.7 + 0.3 * (np.cos(at * 64 * 2 * np.pi) > -0.4), plate))
    fin = np.clip(1 - np.abs(((at * 40) % 1) - 0.35) * 2.2, 0, 1)
    crest = (share > 0.9) & (share < 1.15 + 0.55 * fin) & (at > 0.06) & (at < 0.94)
    face = np.maximum(face, 0.75 * crest)
    for hip, knee, paw in (
        ((0.55, 0.2), (0.7, 0.34), (0.72, 0.5)),
        ((0.42, -0.34), (0.3, -0.18), (0.36, 0.0)),
        ((-0.18, -0.54), (-0.26, -0.72), (-0.44, -0.72)),
        ((-0.57, 0.0), (-0.4, 0.06), (-0.3, -0.08)),
    ):
        add([hip, knee, paw], (0.085, 0.06, 0.04), 0.95)
        heading = np.arctan2(paw[1] - knee[1], paw[0] - knee[0])
        for spread in (-0.9, -0.3, 0.3, 0.9):
            tip = np.array(paw) + 0.115 * np.array([np.cos(heading + spread), np.sin(heading + spread)])
            add(np.array([paw, (np.array(paw) + tip) / 2 + 0.012, tip]), (0.026, 0.022, 0.006), 0.9)
    add([(0.34, 0.43), (0.22, 0.36), (0.12, 0.34)], (0.11, 0.115, 0.085), 1.0)
    add([(0.16, 0.36), (0.02, 0.34), (-0.1, 0.3), (-0.13, 0.34)], (0.075, 0.055, 0.055, 0.035), 1.0)
    add([(0.14, 0.26), (0.02, 0.2), (-0.06, 0.15)], (0.05, 0.034, 0.02), 0.9)
    add([(0.24, 0.44), (0.3, 0.58), (0.42, 0.66)], (0.035, 0.026, 0.01), 0.95)
    add([(0.3, 0.57), (0.26, 0.66)], (0.02, 0.008), 0.9)
    for n in range(5):
        a = -0.2 + 0.34 * n
        root = np.array([0.3, 0.36]) + 0.09 * np.array([np.cos(a), np.sin(a)])
        add(
            [
                root,
                root + 0.1 * np.array([np.cos(a), np.sin(a) + 0.2]),
                root + 0.2 * np.array([np.cos(a + 0.3), np.sin(a + 0.3)]),
            ],
            (0.03, 0.024, 0.006),
            0.85,
        )
    add([(-0.1, 0.3), (-0.2, 0.24), (-0.18, 0.12), (-0.26, 0.08)], (0.014, 0.014, 0.012, 0.006), 0.8)
    add([(-0.09, 0.34), (-0.2, 0.38), (-0.28, 0.32)], (0.014, 0.012, 0.006), 0.8)
    face *= 1 - 0.85 * np.exp(-((grid[..., 0] - 0.16) ** 2 + (grid[..., 1] - 0.385) ** 2) / 0.0007)
    face = np.maximum(face, 0.9 * np.sqrt(np.clip(1 - ((x + 0.02) ** 2 + (y + 0.06) ** 2) / 0.0121, 0, 1)))
    for n, (a, b, size) in enumerate(
        (
            (0.12, -0.28, 0.1),
            (-0.24, -0.26, 0.09),
            (-0.3, 0.26, 0.07),
            (0.3, 0.16, 0.07),
            (0.22, -0.7, 0.07),
            (-0.62, 0.5, 0.06),
        )
    ):
        turns = np.linspace(0, 4.2, 14)
        far = size * (1 - turns / 5.4)
        way = -1 if n % 2 else 1
        curl = np.stack([a + way * far * np.cos(turns), b + far * np.sin(turns)], 1)
        add(curl, (0.006, 0.02, 0.022, 0.024), 0.6)
        add([curl[0], curl[0] + [way * 0.03, -0.06], curl[0] + [way * 0.12, -0.08]], (0.02, 0.02, 0.005), 0.6)
    r = np.hypot(x, y)
    around = np.arctan2(x, y)
    for at_, wide in ((0.84, 0.011), (0.95, 0.016)):
        face = np.maximum(face, 0.8 * np.sqrt(np.clip(1 - ((r - at_) / wide) ** 2, 0, 1)))
    bead = np.abs(((around / (2 * np.pi) * 44) % 1) - 0.5)
    face = np.maximum(face, 0.7 * np.sqrt(np.clip(1 - ((r - 0.895) / 0.026) ** 2 - (bead / 0.24) ** 2, 0, 1)))
    return np.asarray(gaussian_filter(face, 1.3), np.float32)


def step_belly(share: Array, at: Array) -> Array:
    """Where the body's inner side shows the plates of the belly instead of scales: 1 there, 0 elsewhere."""
    return np.asarray((share < -0.42) & (at > 0.05) & (at < 0.9), np.float32)
