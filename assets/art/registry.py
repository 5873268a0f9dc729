"""Every painted picture, of the default pack and of the program: its name, its size, its painter, its folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

import numpy as np

from assets.art import (
    daylight_scenes,
    drifting,
    example_wares,
    mapscroll,
    packet_label,
    pieces,
    products,
    start_scenes,
    views,
)
from assets.art.cliffs import page_heads
from assets.art.paper import Array
from assets.art.pieces import calm_river, voyage
from assets.art.pieces.layer import SCALE, Piece, halved
from assets.art.still.canvas import Canvas

PACK = Path(__file__).resolve().parent.parent / "pack"
"""The default pack."""

MEDIA = PACK / "media"
"""The pictures of the default pack."""

PIECES = PACK.parent / "pieces"
"""The pictures that the program's pages are built of."""

START = PACK.parent / "start"
"""The pictures that a new pack begins with: of no place."""

CERAMICS = PACK.parents[1] / "tests" / "packs" / "ceramics" / "media"
"""The pictures of the second pack, an invented ceramics museum."""

EXAMPLE = (480, 480)
"""Width and height in pixels of a thing of the second pack."""

HALF = 0.75
"""Pixels of a new pack's landscape for a pixel of the glass it was drawn for."""

SOFT = 84
"""How well a new pack's pictures are coded."""

STILL = (900, 900)
"""Width and height in pixels of a product's picture."""

DOOR = (420, 420)
"""Width and height in pixels of what stands in a door of the home page."""

VIEW = (900, 600)
"""Width and height in pixels of the picture of a room, a place or a story."""

Still = Callable[[Canvas], None]
"""Paints on a canvas 900 units wide, whatever its pixels."""


@dataclass(frozen=True)
class Painting:
    """One picture: `paint` answers straight colour and alpha, shape (height, width, 4); `homes` are its painters' modules.

    It belongs to `folder`; `quality` is how well it is coded (0-100) when it is not as all. `draft` paints the same picture
    so many pixels wide, where it is painted from a model.
    """

    name: str
    size: tuple[int, int]
    homes: tuple[str, ...]
    paint: Callable[[], Array]
    draft: Callable[[int], Array] | None = None
    folder: Path = MEDIA
    quality: int | None = None


FOOT = 0.02
"""How far above the lower edge of its sheet a thing stands, a share of the height: things on one board stand on one line."""


def standing(picture: Array) -> Array:
    """`picture`, shape (height, width, 4), moved up or down until what is on it ends `FOOT` above the lower edge."""
    held = np.flatnonzero((picture[..., 3] > 0.02).any(1))
    if not held.size:
        return picture
    rows = picture.shape[0]
    by = round(rows * (1 - FOOT)) - 1 - int(held[-1])
    by = max(by, -int(held[0]))
    moved = np.zeros_like(picture)
    moved[max(0, by) : rows + min(0, by)] = picture[max(0, -by) : rows - max(0, by)]
    return moved


def stood(paint: Still, pixels: int) -> Array:
    """What `paint` leaves on a square canvas `pixels` wide, at the foot of its sheet."""
    return standing(modelled(paint, STILL, pixels))


def modelled(paint: Still, units: tuple[int, int], pixels: int) -> Array:
    """What `paint` leaves on a canvas of `units` (width, height) that is `pixels` wide."""
    canvas = Canvas(*units, pixels / units[0])
    paint(canvas)
    return canvas.picture()


def modelled_painting(name: str, paint: Still, size: tuple[int, int] = STILL) -> Painting:
    """A product or a view, or with its own `size` a door, painted from a model."""
    paint_it = partial(modelled, paint, VIEW) if size == VIEW else partial(stood, paint)
    return Painting(name, size, (paint.__module__,), partial(paint_it, size[0]), paint_it)


def stills(home: ModuleType, table: str) -> dict[str, Still]:
    """The painters that the modules of the package `home` name in `table`: of products SHOWN, KINDS for categories, DOORS."""
    found: dict[str, Still] = {}
    for module in sorted(each.name for each in iter_modules(home.__path__)):
        found |= getattr(import_module(f"{home.__name__}.{module}"), table, {})
    return found


def small(piece: Piece) -> Array:
    """A piece at one pixel a unit."""
    return halved(piece.paint())


def built_of() -> Iterator[Painting]:
    """The pieces that the modules of `assets.art.pieces` name in PIECES, each at one pixel a unit and at `SCALE` of them."""
    for module in sorted(each.name for each in iter_modules(pieces.__path__)):
        home = import_module(f"{pieces.__name__}.{module}")
        found: Mapping[str, Piece] = getattr(home, "PIECES", {})
        for name, piece in found.items():
            large = (piece.size[0] * SCALE, piece.size[1] * SCALE)
            where, well = (home.__name__,), piece.quality
            yield Painting(name, piece.size, where, partial(small, piece), folder=PIECES, quality=well)
            yield Painting(f"{name}-large", large, where, piece.paint, folder=PIECES, quality=well)


def begun_with() -> Iterator[Painting]:
    """What a new pack begins with, small: soft washes that are enlarged on tall glass."""
    home = (start_scenes.__name__,)
    for name, paint, size in (
        ("scene-tall", start_scenes.open_water_tall, (1080, 1920)),
        ("scene-wide", start_scenes.open_water_wide, (1920, 1080)),
        ("header-tall", start_scenes.hills_head_tall, (1080, 860)),
        ("header-wide", start_scenes.hills_head_wide, (960, 1080)),
    ):
        shown = (round(size[0] * HALF), round(size[1] * HALF))
        yield Painting(
            f"start-{name}", shown, home, partial(modelled, paint, size, shown[0]), folder=START, quality=SOFT
        )
    yield Painting("start-map", start_scenes.MAP, home, start_scenes.map_paper, folder=START, quality=SOFT)


def paintings() -> Iterator[Painting]:
    """All pictures, in the order in which they are painted."""
    scenes, layers = (daylight_scenes.__name__,), (drifting.__name__,)
    for name, head, size in (("tall", page_heads.head_tall, (1080, 860)), ("wide", page_heads.head_wide, (960, 1080))):
        paint_head = partial(modelled, head, size)
        yield Painting(f"header-{name}", size, (page_heads.__name__,), partial(paint_head, size[0]), paint_head)
    calm = (calm_river.WIDTH * SCALE, calm_river.HEIGHT * SCALE)
    yield Painting("scene-calm", calm, (calm_river.__name__,), calm_river.calm_river, quality=46)
    way = (voyage.WIDTH * SCALE, voyage.HEIGHT * SCALE)
    yield Painting("scene-voyage", way, (voyage.__name__,), voyage.voyage, quality=56)
    yield Painting("primer-label", packet_label.SIZE, (packet_label.__name__,), packet_label.label)
    yield Painting("map", (1080, 1320), (mapscroll.__name__,), mapscroll.sheet)
    yield Painting("raft", (320, 160), layers, drifting.raft)
    for number in (1, 2):
        yield Painting(f"mist-{number}", (1400, 260), layers, partial(drifting.mist_band, 40 + number))
    for shape in (daylight_scenes.TALL, daylight_scenes.WIDE):
        whole, front = (shape.width, shape.height), (shape.width, shape.front[1] - shape.front[0])
        yield Painting(f"scene-{shape.name}", whole, scenes, partial(daylight_scenes.page_ground, shape))
        for hour in daylight_scenes.HOURS:
            named = f"{shape.name}-{hour.name}"
            yield Painting(f"scene-{named}", whole, scenes, partial(daylight_scenes.scene, hour, shape))
            yield Painting(f"front-{named}", front, scenes, partial(daylight_scenes.front, hour, shape))
    for hour in daylight_scenes.HOURS:
        if hour.name != "noon":
            yield Painting(f"mist-{hour.name}", (1400, 260), layers, partial(drifting.lit_mist, hour))
            yield Painting(f"raft-{hour.name}", (320, 160), layers, partial(drifting.lit_raft, hour))
    for beat in (1, 2):
        yield Painting(f"flock-{beat}", (260, 110), layers, partial(drifting.flock, beat))
    for name, painter_of in stills(products, "DOORS").items():
        yield modelled_painting(name, painter_of, DOOR)
    for name, painter_of in stills(products, "SHOWN").items():
        yield modelled_painting(name, painter_of)
    for kind, painter_of in stills(products, "KINDS").items():
        yield modelled_painting(f"category-{kind}", painter_of)
    for name, painter_of in stills(views, "VIEWS").items():
        yield modelled_painting(name, painter_of, VIEW)
    yield from built_of()
    yield from begun_with()
    for name, painter_of in example_wares.SHOWN.items():
        yield replace(modelled_painting(name, painter_of, EXAMPLE), folder=CERAMICS, quality=74)


def sources(module: str) -> set[Path]:
    """The files of this package that `module` is made of, itself included."""
    found: set[Path] = set()
    waiting = [module]
    while waiting:
        path = Path(str(import_module(waiting.pop()).__file__))
        if path in found:
            continue
        found.add(path)
        for line in path.read_text("utf-8").splitlines():
            words = line.split()
            if len(words) > 3 and words[0] == "from" and words[1].startswith("assets.art.") and words[2] == "import":
                waiting.append(words[1])
    return found
