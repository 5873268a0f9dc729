"""Every picture of the default pack: its name, its size, its painter."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

from assets.art import (
    cooperation_stories,
    daylight_scenes,
    doors,
    drifting,
    historic_sites,
    mapscroll,
    peaks,
    places,
    products,
    rooms,
    stories,
    summits,
    views,
)
from assets.art.brush import Sheet
from assets.art.cliffs import page_heads
from assets.art.paper import Array
from assets.art.still.canvas import Canvas

PACK = Path(__file__).resolve().parent.parent / "pack"
"""The default pack."""

STILL = (900, 900)
"""Width and height in pixels of a product's picture."""

VIEW = (900, 600)
"""Width and height in pixels of the picture of a room, a place or a story."""

Painter = Callable[[Sheet], None]
"""Paints on the sheet that it is given."""

Still = Callable[[Canvas], None]
"""Paints on a canvas 900 units wide, whatever its pixels."""


@dataclass(frozen=True)
class Painting:
    """One picture: `paint` answers straight colour and alpha, shape (height, width, 4); `homes` are its painters' modules.

    `draft` paints the same picture so many pixels wide, where it is painted from a model.
    """

    name: str
    size: tuple[int, int]
    homes: tuple[str, ...]
    paint: Callable[[], Array]
    draft: Callable[[int], Array] | None = None


def laid(paint: Painter, size: tuple[int, int]) -> Array:
    """What `paint` leaves on a sheet of nothing of `size` (width, height), its edges soft."""
    sheet = Sheet(*size)
    paint(sheet)
    sheet.fade_edges(size[0] * 0.035)
    return sheet.picture()


def faded(paint: Painter, sheet: Sheet) -> None:
    """Paint a landscape and let its edges fade to nothing."""
    paint(sheet)
    places.vignette(sheet)


def still(name: str, size: tuple[int, int], paint: Painter, homes: tuple[str, ...] = ()) -> Painting:
    """A thing painted on transparent ground."""
    return Painting(name, size, homes or (paint.__module__,), partial(laid, paint, size))


def modelled(paint: Still, units: tuple[int, int], pixels: int) -> Array:
    """What `paint` leaves on a canvas of `units` (width, height) that is `pixels` wide."""
    canvas = Canvas(*units, pixels / units[0])
    paint(canvas)
    return canvas.picture()


def modelled_painting(name: str, paint: Still, size: tuple[int, int] = STILL) -> Painting:
    """A product or a view, or with its own `size` a door, painted from a model."""
    paint_it = partial(modelled, paint, VIEW if size == VIEW else STILL)
    return Painting(name, size, (paint.__module__,), partial(paint_it, size[0]), paint_it)


def stills(home: ModuleType, table: str) -> dict[str, Still]:
    """The painters that the modules of the package `home` name in `table`: of products SHOWN, KINDS for categories, DOORS."""
    found: dict[str, Still] = {}
    for module in sorted(each.name for each in iter_modules(home.__path__)):
        found |= getattr(import_module(f"{home.__name__}.{module}"), table, {})
    return found


def paintings() -> Iterator[Painting]:
    """All pictures, in the order in which they are painted."""
    scenes, layers = (daylight_scenes.__name__,), (drifting.__name__,)
    for name, head, size in (("tall", page_heads.head_tall, (1080, 860)), ("wide", page_heads.head_wide, (960, 1080))):
        paint_head = partial(modelled, head, size)
        yield Painting(f"header-{name}", size, (page_heads.__name__,), partial(paint_head, size[0]), paint_head)
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
    for name, paint in doors.DOORS.items():
        yield still(name, doors.SIZE, paint)
    for name, painter_of in stills(products, "DOORS").items():
        yield modelled_painting(name, painter_of, doors.SIZE)
    for name, painter_of in stills(products, "SHOWN").items():
        yield modelled_painting(name, painter_of)
    for kind, painter_of in stills(products, "KINDS").items():
        yield modelled_painting(f"category-{kind}", painter_of)
    for name, painter_of in stills(views, "VIEWS").items():
        yield modelled_painting(name, painter_of, VIEW)
    landscapes: Mapping[str, Mapping[str, Painter]] = {
        "place": places.COUNTIES | peaks.STOPS | summits.STOPS | historic_sites.STOPS,
        "room": rooms.ROOMS,
        "story": stories.CARDS | cooperation_stories.CARDS,
    }
    for what, painters in landscapes.items():
        for name, painter in painters.items():
            yield still(f"{what}-{name}", places.SIZE, partial(faded, painter), (painter.__module__, places.__name__))


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
