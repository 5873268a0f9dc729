"""Strokes of a brush, gathered on a plate of the canvas's size and laid at once as one layer of pigment."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

import numpy as np
from PIL import Image, ImageDraw

from assets.art.paper import Array
from assets.art.still.canvas import Canvas, blur

Way = Literal["down", "along"]


@lru_cache(maxsize=2)
def flying_white(canvas: Canvas, way: Way) -> Array:
    """How much of its ink a dry brush leaves that is drawn `down` or `along`: 0-1.2, shape (rows, columns)."""
    whole = (slice(0, canvas.rows), slice(0, canvas.columns))
    hairs = canvas.noise(whole, 1.5, 34, 91) if way == "down" else canvas.noise(whole, 30, 1.6, 92)
    return np.asarray(np.clip(1.0 - 0.62 * np.maximum(hairs + 0.5 * canvas.tooth, -0.3), 0, 1.2), np.float32)


class Strokes:
    """A plate for strokes in the units of `canvas`; tones are 0-1."""

    def __init__(self, canvas: Canvas) -> None:
        self.canvas, self.k = canvas, canvas.k
        self.plate = Image.new("L", (canvas.columns, canvas.rows))
        self.pen = ImageDraw.Draw(self.plate)

    def stroke(
        self, path: Array | Sequence[Sequence[float]], width: Array | float | Sequence[float], tone: float
    ) -> None:
        """A stroke along `path`, shape (points, 2), that swells and tapers as `width` says."""
        points = np.asarray(path, float) * self.k
        way = np.gradient(points, axis=0)
        half = np.broadcast_to(np.asarray(width, float), len(points)) * self.k / 2
        side = (
            np.column_stack([-way[:, 1], way[:, 0]]) / (np.hypot(way[:, 0], way[:, 1])[:, None] + 1e-9) * half[:, None]
        )
        ring = np.vstack([points + side, (points - side)[::-1]])
        self.pen.polygon([(float(x), float(y)) for x, y in ring], fill=_tone(tone))

    def shape(self, ring: Array | Sequence[Sequence[float]], tone: float = 1.0) -> None:
        """A filled outline of points (x, y)."""
        points = np.asarray(ring, float) * self.k
        self.pen.polygon([(float(x), float(y)) for x, y in points], fill=_tone(tone))

    def hair(
        self, start: Array | Sequence[float], end: Array | Sequence[float], tone: float, width: float = 0.6
    ) -> None:
        """A straight hair line."""
        k = self.k
        self.pen.line(
            [start[0] * k, start[1] * k, end[0] * k, end[1] * k], fill=_tone(tone), width=max(1, round(width * k))
        )

    def dot(self, x: float, y: float, across: float, down: float, tone: float) -> None:
        """An oval of half axes `across` and `down`."""
        k = self.k
        self.pen.ellipse([(x - across) * k, (y - down) * k, (x + across) * k, (y + down) * k], fill=_tone(tone))

    def within(self, other: Strokes) -> None:
        """Keep only what lies on the strokes of `other`."""
        least = np.minimum(np.asarray(self.plate), np.asarray(other.plate))
        self.plate = Image.fromarray(least)
        self.pen = ImageDraw.Draw(self.plate)

    def lay(
        self,
        pigment: Array,
        load: float = 1.0,
        *,
        cover: float = 0.0,
        dry: Way | None = None,
        grain: float = 0.3,
        soft: float = 0.35,
        veil: Array | None = None,
    ) -> None:
        """Lay the strokes as `load` of `pigment`; `cover` (0-1) is how much of what is behind they hide.

        `soft` is how blurred they are, in units; `veil`, shape (rows, columns), takes away.
        """
        box = self.plate.getbbox()
        if box is None:
            return
        canvas, more = self.canvas, 8 + int(3 * soft * self.k)
        cut = (
            slice(max(0, box[1] - more), min(canvas.rows, box[3] + more)),
            slice(max(0, box[0] - more), min(canvas.columns, box[2] + more)),
        )
        mask = blur(np.asarray(self.plate, np.float32)[cut] / 255, soft * self.k)
        if dry is not None:
            mask = mask * flying_white(canvas, dry)[cut]
        if veil is not None:
            mask = mask * veil[cut]
        if cover:
            hidden = np.clip(cover * np.minimum(mask * 1.4, 1), 0, 1)
            canvas.density[cut] *= 1 - hidden[..., None]
            np.maximum(canvas.body[cut], hidden, out=canvas.body[cut])
        canvas.density[cut] += (mask * load * (1 + grain * 0.5 * canvas.tooth[cut]))[..., None] * pigment


def _tone(tone: float) -> int:
    return int(min(max(tone, 0.0), 1.0) * 255)
