"""Thread-bound books: lying in piles with their leaves to the viewer, or open with their printed columns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image
from scipy.ndimage import map_coordinates

from assets.art.lettering import shape
from assets.art.paper import INK, Array
from assets.art.still.armature import Line, Stage
from assets.art.still.canvas import fbm, step
from assets.art.still.lighting import View
from assets.art.still.modelling import Tones, mark, model
from assets.art.still.planed_wood import piece
from assets.art.still.surfaces import Point, Surface, placed, turn
from assets.art.still.tones import INDIGO_CLOTH

PAGE: Tones = ((240, 230, 206), (212, 196, 164), (166, 148, 120))
BUFF: Tones = ((206, 172, 118), (164, 128, 84), (112, 86, 62))
GREY_BLUE: Tones = ((150, 160, 162), (106, 118, 124), (72, 82, 92))
COVERS: tuple[Tones, ...] = (INDIGO_CLOTH, BUFF, INDIGO_CLOTH, GREY_BLUE)


def leaves_skin(stage: Stage, seed: int = 51) -> int:
    """The material of a book's edge: the leaves one on another."""

    def paint(view: View) -> None:
        lines = fbm(view.place[..., 0] / 90, view.place[..., 1] / 1.5, seed, 2)
        model(view, PAGE, (0.6, 0.5, 0.5), (0.58, 0.3), texture=1 + 0.2 * lines, edge=0.2, hard=0.6, seed=seed)
        mark(view, view.on * step(0.6, 1.4, lines) * 0.4, PAGE[2])

    return stage.material(paint, Line((96, 80, 62), 1.0, 0.75, gap=6, lift=0.2))


def cover_skin(stage: Stage, tones: Tones, seed: int = 53) -> int:
    """The material of a book's cover: dyed paper, rubbed pale at its edges."""

    def paint(view: View) -> None:
        rubbed = 1 + 0.14 * view.noise(22, 12, seed) + 0.08 * fbm(view.u * 40, view.v * 30, seed, 2)
        model(view, tones, (0.9, 0.6, 0.5), texture=rubbed, edge=0.25, grain=0.25, hard=0.6, vary=0.05, seed=seed)

    dark = tones[2]
    return stage.material(paint, Line((dark[0] * 0.6, dark[1] * 0.62, dark[2] * 0.66), 1.1, 0.8, gap=6, lift=0.16))


def book_skins(stage: Stage, seed: int = 51) -> list[int]:
    """The materials of a library: that of the leaves first, then those of the covers."""
    return [leaves_skin(stage, seed), *(cover_skin(stage, tones, seed + 2 + n) for n, tones in enumerate(COVERS))]


def pile(
    stage: Stage,
    skins: Sequence[int],
    at: Point,
    count: int,
    size: tuple[float, float, float] = (96, 13, 66),
    *,
    turned: float = 0.0,
    seed: int = 1,
) -> float:
    """`count` books of about `size` (long, thick, deep) lying one on another `at`; answers the height of the uppermost."""
    random, y = np.random.default_rng(seed), 0.0
    hue = int(random.integers(1, len(skins)))
    for _ in range(count):
        if random.uniform() < 0.35:
            hue = int(random.integers(1, len(skins)))
        long, thick, deep = (s * random.uniform(*r) for s, r in zip(size, ((0.94, 1.04), (0.75, 1.25), (0.92, 1.0))))
        rotation = turn(0, turned + random.uniform(-0.05, 0.05), 0)
        place = (at[0] + random.uniform(-3, 3), at[1] + y, at[2] + random.uniform(-2, 3))
        sheet = 1.8
        piece(stage, skins[hue], (-long / 2, 0, -deep / 2), (long / 2, sheet, deep / 2), place, rotation)
        piece(
            stage,
            skins[0],
            (2 - long / 2, sheet, -deep / 2),
            (long / 2 - 2, thick - sheet, deep / 2 - 2),
            place,
            rotation,
        )
        piece(stage, skins[hue], (-long / 2, thick - sheet, -deep / 2), (long / 2, thick, deep / 2), place, rotation)
        y += thick
    return at[1] + y


def printed(columns: Sequence[str], cell: int = 40) -> Array:
    """A printed page, 0-1 of ink: `columns` from right to left between ruled lines in a frame; rows x columns of `cell`."""
    longest = max(len(words) for words in columns)
    sheet = np.zeros(((longest + 1) * cell, len(columns) * cell), np.float32)
    for n, words in enumerate(columns):
        left = (len(columns) - 1 - n) * cell
        for k, word in enumerate(words):
            square = Image.fromarray(np.asarray(shape(word, 128, 0.006), np.float32)).resize((cell - 6, cell - 6))
            top = cell // 2 + k * cell
            sheet[top + 3 : top + cell - 3, left + 3 : left + cell - 3] = np.asarray(square)
        sheet[:, max(0, left - 1) : left + 1] = np.maximum(sheet[:, max(0, left - 1) : left + 1], 0.55)
    for edge in (slice(0, 4), slice(-4, None)):
        sheet[edge] = sheet[:, edge] = 0.9
    return sheet


def open_book(
    stage: Stage,
    at: Point,
    right: Sequence[str],
    left: Sequence[str],
    *,
    page: tuple[float, float] = (96, 128),
    turned: float = 0.0,
    seed: int = 61,
) -> None:
    """A book lying open `at`, a page `page` (wide, deep), its columns read from the `right` page to the `left`."""
    rotation = turn(0, turned, 0)
    wide, deep = page

    def leaf(hand: int) -> Surface:
        def surface(u: Array, v: Array) -> Array:
            out = u if hand > 0 else 1 - u
            y = 4 + 11 * np.sin(np.pi * np.clip(out, 0, 1) ** 0.6) * (1 - 0.45 * out) + 0.4 * np.sin(9 * v)
            return np.stack([hand * out * wide, y, (v - 0.5) * deep], -1)

        return placed(surface, at, rotation)

    for hand, words in ((1, right), (-1, left)):
        text = printed(words)

        def paint(view: View, text: Array = text, hand: int = hand) -> None:
            model(view, PAGE, (0.4, 0.5, 0.5), (0.56, 0.3), edge=0.3, grain=0.12, hard=0.3, seed=seed)
            x, y = (view.u - 0.1) / 0.8, (view.v - 0.12) / 0.76
            inside = view.on * (x > 0) * (x < 1) * (y > 0) * (y < 1)
            ink = map_coordinates(text, [y * text.shape[0] - 0.5, x * text.shape[1] - 0.5], order=1, mode="nearest")
            mark(view, inside * ink * 0.72, INK, 0.3)

        skin = stage.material(paint, Line((104, 88, 68), 1.0, 0.8, gap=6, lift=0.1))
        stage.patch(leaf(hand), skin)
        edge = leaves_skin(stage, seed + 3)
        low = (0.0, 0.0, -deep / 2) if hand > 0 else (-wide, 0.0, -deep / 2)
        piece(stage, edge, low, (low[0] + wide, 4.0, deep / 2), at, rotation)


def slip(wide: float, deep: float, at: Point, turned: float = 0.0) -> Surface:
    """A title slip lying level `at`, u to the right, v towards the viewer, for `writing.label`."""
    return placed(lambda u, v: np.stack([(u - 0.5) * wide, 0 * u + 0.8, (v - 0.5) * deep], -1), at, turn(0, turned, 0))
