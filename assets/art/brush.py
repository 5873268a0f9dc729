"""The brush: washes whose pigment gathers at the rim, ink lines that swell and break, dry strokes, dots, mist, steam.

A sheet holds what it looks like on paper (`colour`, shape (height, width, 3), 0-255) and how much of the paper is hidden
(`cover`, shape (height, width), 0-1). Washes are transparent: they multiply what lies under them, and darken where they are
thick. `Sheet.picture` takes the paper away again and gives straight colour and alpha.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw
from scipy.ndimage import distance_transform_edt, gaussian_filter

from assets.art.outline_shapes import Points, even, filled, normals, oval, ribbon, rough, smooth
from assets.art.paper import INK, PAPER, WHITE, Array, Colour, line_noise, noise

Window = tuple[slice, slice]


class Sheet:
    """A sheet of paper `width` x `height` pixels; `ground` gives it a grain and makes it opaque."""

    def __init__(self, width: int, height: int, ground: bool = False, seed: int = 3) -> None:
        self.width, self.height = width, height
        self.colour: Array = np.empty((height, width, 3), np.float32)
        self.colour[:] = np.array(PAPER, np.float32)
        self.cover: Array = np.full((height, width), float(ground), np.float32)
        if ground:
            self.colour += (noise("cloud", height, width, seed) * 2.2 + noise("grain", height, width, seed + 1) * 1.1)[
                ..., None
            ]

    def picture(self) -> Array:
        """Straight colour (0-255) and alpha (0-1), shape (height, width, 4)."""
        cover = np.maximum(self.cover, 1e-4)[..., None]
        paper = np.array(PAPER, np.float32)
        colour = np.where(cover > 2e-3, paper + (self.colour - paper) / cover, paper)
        return np.asarray(np.dstack([np.clip(colour, 0, 255), self.cover]), np.float32)

    def window(self, points: Points, pad: float) -> tuple[Window, Array, int, int]:
        """The part of the sheet around `points`, the points inside it, and its height and width."""
        at = np.asarray(points, np.float32)
        x0, y0 = max(0, int(at[:, 0].min() - pad)), max(0, int(at[:, 1].min() - pad))
        x1, y1 = min(self.width, int(at[:, 0].max() + pad) + 2), min(self.height, int(at[:, 1].max() + pad) + 2)
        x1, y1 = max(x1, x0 + 1), max(y1, y0 + 1)
        x0, y0 = min(x0, self.width - 1), min(y0, self.height - 1)
        x1, y1 = min(x1, self.width), min(y1, self.height)
        return (slice(y0, y1), slice(x0, x1)), np.asarray(at - np.array([x0, y0], np.float32)), y1 - y0, x1 - x0

    def glaze(self, window: Window, colour: Colour, density: Array) -> None:
        """Transparent `colour`: `density` 1 on paper looks like it, thinner is paler, thicker is darker."""
        ratio = np.clip(np.array(colour, np.float32) / np.array(PAPER, np.float32), 0.03, 0.995)
        through = np.exp(np.clip(density, 0, 2.4)[..., None] * np.log(ratio))
        self.colour[window] *= through
        self.cover[window] += (1 - self.cover[window]) * (1 - through.min(axis=2))

    def body(self, window: Window, colour: Colour, alpha: Array) -> None:
        """Opaque `colour` with `alpha`: gouache, or bare paper kept free of what lies behind."""
        alpha = np.clip(alpha, 0, 1)
        self.colour[window] += (np.array(colour, np.float32) - self.colour[window]) * alpha[..., None]
        self.cover[window] += (1 - self.cover[window]) * alpha

    def wash(
        self,
        outline: Points,
        colour: Colour,
        seed: int = 0,
        *,
        tone: float = 0.9,
        second: Colour | None = None,
        light: tuple[float, float] = (-0.55, -0.75),
        shade: float = 0.55,
        rim: float = 0.45,
        grain: float = 0.3,
        body: float = 1.0,
        edge: float = 1.6,
        soft: float = 0.0,
        within: Points | None = None,
    ) -> None:
        """A wash inside `outline`, paler towards `light`; `shade` is how much, `rim` how much pigment gathers at the edge.

        `second` runs into the wash wet in wet; `body` keeps paper free under it; `edge` is how far the edge wanders and
        `soft` how far it bleeds, in pixels; `within` keeps the wash inside another outline.
        """
        window, at, height, width = self.window(outline, 6 + 3 * soft)
        local = rough(even(at, 3, True), edge, seed)
        mask = filled([local], height, width)
        if within is not None:
            offset = np.array([window[1].start, window[0].start], np.float32)
            mask = mask * filled([np.asarray(within, np.float32) - offset], height, width)
        inside = mask > 0.5
        if not inside.any():
            return
        middle, half = (local.max(0) + local.min(0)) / 2, (local.max(0) - local.min(0)) / 2 + 1
        u = ((np.arange(width) - middle[0]) / half[0]).astype(np.float32)[None, :]
        v = ((np.arange(height) - middle[1]) / half[1]).astype(np.float32)[:, None]
        dark = np.clip(0.5 - 0.5 * (u * light[0] + v * light[1]) + 0.22 * (u * u + v * v - 0.6), 0, 1.25)
        gap = np.asarray(distance_transform_edt(inside), np.float32)
        mottle, fine = noise("mottle", height, width, seed + 5), noise("grain", height, width, seed + 7)
        cloud = noise("cloud", height, width, seed + 9)
        pool = np.exp(-gap / 2.0) * (0.75 + 0.6 * mottle) + 0.35 * np.exp(-gap / max(5.0, 0.09 * float(half.min())))
        flow = (
            1
            + grain * (0.7 * mottle + 0.55 * cloud)
            + 0.16 * grain * fine
            + 0.1 * np.exp(-((cloud / 0.07) ** 2)) * grain
        )
        density = tone * ((1 - shade) + shade * 1.5 * dark) * flow + rim * pool
        cut = np.asarray(gaussian_filter(mask, soft)) if soft else mask
        if body:
            self.body(window, WHITE, cut * body)
        if second is None:
            self.glaze(window, colour, density * cut)
        else:
            share = np.clip(0.5 + 0.75 * mottle + 0.5 * cloud + 0.3 * (dark - 0.5), 0, 1)
            self.glaze(window, colour, density * cut * (1 - share))
            self.glaze(window, second, density * cut * share)

    def ink(
        self,
        points: Points,
        size: float,
        seed: int = 0,
        *,
        colour: Colour = INK,
        tone: float = 0.95,
        press: Sequence[float] = (0.55, 1.0, 0.8, 0.35),
        dry: float = 0.25,
        curved: bool = True,
        opaque: float = 0.0,
    ) -> None:
        """A line of about `size` pixels whose width follows `press` from start to end; `dry` breaks it up."""
        line = smooth(points, step=2.0) if curved else even(points, 2.0)
        window, at, height, width = self.window(line, size + 4)
        count = len(at)
        widths = size * np.interp(np.linspace(0, len(press) - 1, count), range(len(press)), press)
        calm = max(9.0, 0.9 * size)
        widths = widths * (1 + 0.2 * min(1.0, 12 / size) * line_noise(count, seed, calm))
        at = at + normals(at) * (0.05 * size * line_noise(count, seed + 2, 1.4 * calm))[:, None]
        mask = ribbon(np.asarray(at, np.float32), np.asarray(widths, np.float32), height, width)
        fine, mottle = noise("grain", height, width, seed + 3), noise("mottle", height, width, seed + 4)
        load = tone * (1 + 0.25 * mottle - dry * np.clip(0.55 * fine + 0.9 * mottle, 0, 1.2) * 1.3)
        if opaque:
            self.body(window, colour, mask * load * opaque)
        else:
            self.glaze(window, colour, mask * np.clip(load, 0, 1.5))

    def contour(
        self,
        outline: Points,
        size: float,
        seed: int = 0,
        *,
        colour: Colour = INK,
        tone: float = 0.7,
        lost: float = 0.35,
    ) -> None:
        """An ink line around `outline` that swells, thins, strays and is lost for a part of the way."""
        line = rough(even(np.concatenate([np.asarray(outline), np.asarray(outline)[:1]]), 2.0), 1.1, seed + 1)
        window, at, height, width = self.window(line, size + 4)
        count = len(at)
        swell = np.clip(0.62 + 0.5 * line_noise(count, seed, 26) - lost * 0.5, 0, 1.5)
        mask = ribbon(at, np.asarray(np.maximum(size * swell, 0.01), np.float32), height, width)
        image = Image.new("L", (width, height), 0)
        draw = ImageDraw.Draw(image)
        for (x, y), load in zip(at, np.clip(swell * 2.2, 0, 1)):
            draw.ellipse((x - size, y - size, x + size, y + size), fill=int(255 * load))
        load = np.asarray(gaussian_filter(np.asarray(image, np.float32) / 255, 1.5))
        fine = noise("grain", height, width, seed + 3)
        self.glaze(window, colour, mask * load * tone * (1 - 0.3 * np.clip(fine, 0, 1)))

    def dry(
        self,
        points: Points,
        size: float,
        seed: int = 0,
        *,
        colour: Colour = INK,
        tone: float = 0.9,
        press: Sequence[float] = (0.8, 1.0, 0.85, 0.5),
        wet: float = 0.5,
        body: float = 0.0,
    ) -> None:
        """A broad stroke of many bristles; `wet` 1 is full of ink, 0 leaves most of the paper bare (flying white)."""
        line = smooth(points, step=3.0)
        window, at, height, width = self.window(line, size * 0.7 + 4)
        count = len(at)
        widths = size * np.interp(np.linspace(0, len(press) - 1, count), range(len(press)), press)
        widths = np.asarray(widths * (1 + 0.09 * line_noise(count, seed, max(8.0, 0.4 * size))), np.float32)
        if body:
            bare = ribbon(at, np.asarray(widths * 0.96, np.float32), height, width, caps=False)
            self.body(window, WHITE, bare * body)
        side = normals(at)
        random = np.random.default_rng(seed)
        image = Image.new("L", (width * 2, height * 2), 0)
        draw = ImageDraw.Draw(image)
        bristles = max(5, int(size * 1.1))
        for k in random.permutation(bristles):
            across = (k + random.uniform(0.1, 0.9)) / bristles * 2 - 1
            path = (at + side * (widths / 2 * across)[:, None]) * 2
            store = wet * 1.5 + 0.35 * random.standard_normal() - 0.25 * abs(across)
            load = np.clip(
                store + 0.6 * line_noise(count, int(random.integers(1 << 30)), 16) - 0.35 * np.linspace(0, 1, count),
                0,
                1,
            )
            for here, there, amount in zip(path, path[1:], load):
                if amount > 0.06:
                    draw.line([*here, *there], fill=int(120 + 135 * amount), width=2 if amount < 0.6 else 3)
        mask = np.asarray(gaussian_filter(np.asarray(image.reduce(2), np.float32) / 255, 0.45))
        mottle = noise("mottle", height, width, seed + 4)
        self.glaze(window, colour, mask * tone * (1 + 0.3 * mottle))

    def dots(
        self, at: Points, size: float, seed: int = 0, *, colour: Colour = INK, tone: float = 0.8, opaque: float = 0.0
    ) -> None:
        """A dab of about `size` pixels at each of the points: moss, leaves far away, sesame."""
        window, local, height, width = self.window(at, size * 2)
        random = np.random.default_rng(seed)
        shapes = [
            oval(x, y, size * random.uniform(0.3, 0.75), size * random.uniform(0.22, 0.5), random.uniform(-0.9, 0.9))
            for x, y in local
        ]
        image = Image.new("L", (width * 2, height * 2), 0)
        draw = ImageDraw.Draw(image)
        for shape in shapes:
            draw.polygon((shape * 2).ravel().tolist(), fill=int(255 * random.uniform(0.35, 1)))
        mask = np.asarray(gaussian_filter(np.asarray(image.reduce(2), np.float32) / 255, 0.6))
        if opaque:
            self.body(window, colour, mask * opaque)
        else:
            self.glaze(window, colour, mask * tone)

    def haze(
        self,
        cx: float,
        cy: float,
        rx: float,
        ry: float,
        colour: Colour,
        density: float,
        *,
        cover: bool = False,
        seed: int = 0,
    ) -> None:
        """A soft cloud of `colour`: a shadow, a bloom, or with `cover` mist that hides what is behind."""
        window, _, height, width = self.window([(cx - rx * 2, cy - ry * 2), (cx + rx * 2, cy + ry * 2)], 0)
        y, x = np.mgrid[window[0], window[1]].astype(np.float32)
        fall = np.exp(-((((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2) ** 1.15) * 1.1)
        fall = fall * (1 + 0.3 * noise("cloud", height, width, seed)) * density
        if cover:
            self.body(window, colour, fall)
        else:
            self.glaze(window, colour, fall)

    def shadow(self, cx: float, cy: float, rx: float, ry: float | None = None, density: float = 0.3) -> None:
        """A soft shadow on the table, falling to the right, with a darker part where the thing stands."""
        deep = ry if ry is not None else rx * 0.13
        self.haze(cx + rx * 0.12, cy, rx, deep, (120, 124, 120), density, seed=int(cx + cy))
        self.haze(cx + rx * 0.02, cy, rx * 0.72, deep * 0.45, (92, 96, 94), density * 0.9, seed=int(cx + cy) + 1)
