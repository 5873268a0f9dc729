"""A transparent layer in pixels on which pieces are put together, lit from the upper left. Pieces are (height, width, 4):
straight colour in 0-255, alpha in 0-1; masks are (height, width) in 0-1."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from PIL import Image
from scipy.ndimage import distance_transform_edt, map_coordinates

from assets.art.outline_shapes import Points, even, filled
from assets.art.paper import Array, Colour, line_noise
from assets.art.still.canvas import blur, fbm

SCALE = 2
"""Pixels a unit in which pieces are painted."""

MARGIN = 16
"""Units around a piece in which its shadow lies."""

SHADOW: Colour = (58, 48, 38)
"""What falls on the wall and the paper behind a piece."""


class Piece(NamedTuple):
    """A piece of (width, height) units; `paint` answers it at `SCALE` pixels a unit.

    What is stretched on a page wants a better `quality` (0-100): it shows the blocks of its coding.
    """

    size: tuple[int, int]
    paint: Callable[[], Array]
    quality: int | None = None


def plane(height: int, width: int) -> tuple[Array, Array]:
    """Rows (height, 1) and columns (1, width), in pixels."""
    return np.arange(height, dtype=np.float32)[:, None], np.arange(width, dtype=np.float32)[None]


def waves(height: int, width: int, across: float, down: float, seed: int, octaves: int = 1) -> Array:
    """Noise of mean 0, shape (height, width), mostly in -1..1; its waves are `across` x `down` pixels, coarse first."""
    y, x = plane(height, width)
    return np.asarray(0.55 * fbm(np.broadcast_to(x / across, (height, width)), y / down, seed, octaves), np.float32)


def dyed(base: Array | Colour, height: int, width: int) -> Array:
    """One colour all over, shape (height, width, 3)."""
    return np.array(np.broadcast_to(np.asarray(base, np.float32), (height, width, 3)), np.float32)


def piece(colour: Array, mask: Array) -> Array:
    """A piece of `colour` (height, width, 3) where `mask` is."""
    return np.asarray(np.dstack([np.clip(colour, 0, 255), np.clip(mask, 0, 1)]), np.float32)


def hand_cut(outline: Points, height: int, width: int, amount: float, seed: int) -> Array:
    """The mask of an outline cut by hand: its edges wander by about `amount` pixels, slowly; its corners stay sharp."""
    line = even(outline, 10, closed=True)
    count = len(line)
    wander = np.stack([line_noise(count, seed, 7.0), line_noise(count, seed + 7, 7.0)], 1)
    mask = filled([np.asarray(line + amount * wander, np.float32)], height, width, 4)
    return warped(mask, amount * 0.9, 30, seed)


def warped(mask: Array, amount: float, cell: float, seed: int) -> Array:
    """A mask with its edges moved about by noise of `cell` pixels, as a brush does."""
    height, width = mask.shape
    y, x = plane(height, width)
    down, across = (waves(height, width, cell, cell, seed + n) * amount for n in (0, 1))
    return np.asarray(map_coordinates(mask, [y + down, x + across], order=1, mode="nearest"), np.float32)


def depth(mask: Array) -> Array:
    """How far inside a mask each pixel lies."""
    padded = np.pad(mask > 0.5, 1)
    return np.asarray(distance_transform_edt(padded)[1:-1, 1:-1], np.float32)


def pooled(colour: Array, mask: Array, strength: float = 0.22, reach: float = 3.0) -> Array:
    """A colour darkened towards the edge of a mask, as a wash is where it dries last."""
    return np.asarray(colour * (1 - strength * np.exp(-depth(mask) / reach))[..., None], np.float32)


def bevelled(colour: Array, mask: Array, strength: float = 0.34, reach: float = 8.0) -> Array:
    """A colour lit on the edges that face up and left, dark on the others."""
    slope = np.gradient(blur(np.minimum(depth(mask), reach), reach / 4))
    light: Array = 1 + strength * (slope[0] + 0.7 * slope[1])
    return np.asarray(colour * light[..., None], np.float32)


def daylight(colour: Array, strength: float = 0.10, seed: int = 77) -> Array:
    """A colour under daylight that falls across it from the upper left."""
    height, width = colour.shape[:2]
    y, x = plane(height, width)
    fall = (0.35 * x / width + y / height) / 1.35
    cloud = 0.1 * waves(height, width, 300, 300, seed, 3)
    return np.asarray(colour * (1 + strength * (0.5 - fall + cloud))[..., None], np.float32)


def moved(mask: Array, right: int, down: int) -> Array:
    """A mask moved by whole pixels; what leaves the sheet is gone."""
    height, width = mask.shape
    out = np.zeros_like(mask)
    out[max(down, 0) : height + min(down, 0), max(right, 0) : width + min(right, 0)] = mask[
        max(-down, 0) : height - max(down, 0), max(-right, 0) : width - max(right, 0)
    ]
    return out


def premultiplied(picture: Array, change: Callable[[Array], Array]) -> Array:
    """A piece whose planes went through `change`, colour weighted by alpha."""
    planes = [*np.moveaxis(picture[..., :3] * picture[..., 3:], 2, 0), picture[..., 3]]
    out = np.stack([change(np.ascontiguousarray(one, np.float32)) for one in planes], -1)
    alpha = np.clip(out[..., 3:], 0, 1)
    return np.asarray(np.dstack([np.clip(out[..., :3] / np.maximum(alpha, 1e-3), 0, 255), alpha]), np.float32)


def halved(picture: Array) -> Array:
    """A piece at half its size."""
    size = (picture.shape[1] // 2, picture.shape[0] // 2)
    return premultiplied(
        picture, lambda one: np.asarray(Image.fromarray(one).resize(size, Image.Resampling.LANCZOS), np.float32)
    )


def in_perspective(picture: Array, corners: Points) -> Array:
    """A flat piece turned into the quadrilateral top left, top right, bottom right, bottom left of a sheet of its size."""
    height, width = picture.shape[:2]
    source = [(0, 0), (width, 0), (width, height), (0, height)]
    rows = []
    for (to_x, to_y), (x, y) in zip(np.asarray(corners, np.float64), source):
        rows += [[to_x, to_y, 1, 0, 0, 0, -x * to_x, -x * to_y], [0, 0, 0, to_x, to_y, 1, -y * to_x, -y * to_y]]
    found = tuple(np.linalg.solve(np.array(rows), np.array(source, np.float64).ravel()))

    def turned(one: Array) -> Array:
        image = Image.fromarray(one)
        return np.asarray(
            image.transform((width, height), Image.Transform.PERSPECTIVE, found, Image.Resampling.BICUBIC), np.float32
        )

    return premultiplied(picture, turned)


class Layer:
    """A sheet of glass, `width` x `height` pixels."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self.colour: Array = np.zeros((height, width, 3), np.float32)
        self.alpha: Array = np.zeros((height, width), np.float32)

    def _windows(self, mask: Array, x: float, y: float) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
        left, top = round(x), round(y)
        x0, y0 = max(left, 0), max(top, 0)
        x1, y1 = max(x0, min(left + mask.shape[1], self.width)), max(y0, min(top + mask.shape[0], self.height))
        return (slice(y0, y1), slice(x0, x1)), (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))

    def over(self, part: Array, x: float = 0, y: float = 0, opacity: float = 1.0) -> None:
        """Lay a piece on it, its upper left corner at (x, y)."""
        here, there = self._windows(part, x, y)
        alpha, before = part[there][..., 3] * opacity, self.alpha[here]
        after = alpha + before * (1 - alpha)
        colour = part[there][..., :3] * alpha[..., None] + self.colour[here] * (before * (1 - alpha))[..., None]
        self.colour[here] = colour / np.maximum(after, 1e-4)[..., None]
        self.alpha[here] = after

    def tint(self, mask: Array, colour: Colour, x: float = 0, y: float = 0, strength: float = 1.0) -> None:
        """Opaque `colour` where `mask` is."""
        self.over(piece(dyed(colour, *mask.shape), np.clip(mask * strength, 0, 1)), x, y)

    def shade(
        self, mask: Array, x: float = 0, y: float = 0, strength: float = 0.5, colour: Colour = (52, 46, 40)
    ) -> None:
        """A shadow on what is there; it keeps the texture under it."""
        here, there = self._windows(mask, x, y)
        share = np.clip(mask[there] * strength, 0, 1)[..., None]
        self.colour[here] *= 1 - share * (1 - np.array(colour, np.float32) / 255)

    def glow(
        self, mask: Array, x: float = 0, y: float = 0, strength: float = 1.0, colour: Colour = (255, 205, 120)
    ) -> None:
        """Light on what is there."""
        here, there = self._windows(mask, x, y)
        share = np.clip(mask[there] * strength, 0, 1)[..., None]
        self.colour[here] += (255 - self.colour[here]) * share * np.array(colour, np.float32) / 255

    def laid(self, part: Array, x: int, y: int, lift: tuple[int, int] = (4, 10), strength: float = 0.34) -> None:
        """Lay a thin piece down with its shadow: tight where it touches, wide and to the lower right where it lifts."""
        mask = np.zeros((self.height, self.width), np.float32)
        here, there = self._windows(part, x, y)
        mask[here] = part[there][..., 3]
        tight, wide = moved(blur(mask, 2.0), 2, 2), moved(blur(mask, lift[1] * 0.8), *lift)
        self.tint(np.clip(0.5 * tight + 0.55 * wide, 0, 1), SHADOW, 0, 0, strength)
        self.over(part, x, y)

    def picture(self) -> Array:
        """The piece that was put together; what is transparent has the colour of what is next to it."""
        nearest = distance_transform_edt(self.alpha < 0.02, return_distances=False, return_indices=True)
        colour = self.colour[nearest[0], nearest[1]]
        alpha = np.where(self.alpha < 0.006, 0, self.alpha)
        return np.asarray(np.dstack([np.clip(colour, 0, 255), np.clip(alpha, 0, 1)]), np.float32)
