"""Pictures of the release, named by their digest so that they may be kept for ever."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.release.catalogue_rows import Painting

HERO, WIDE, TILE, THUMB = (480, 900), (900, 1440), (240, 480), (240, 240)
"""Least widths of the two sizes, in pixels: alone on a page, behind a wide one, in a grid, in a line."""

HEAVY = 92_000
"""Bytes above which a size is passed over, so that a page's first view stays under 150 KB."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a page names it: an address, both sizes for the browser to choose from, and its size in pixels."""

    src: str
    srcset: str
    width: int
    height: int
    mean: str


class Pictures:
    """Hands out addresses below `prefix`, and hands each blob that is named to `put` once, with its path in the site."""

    def __init__(self, prefix: str, put: Callable[[str, Path], None]) -> None:
        self._prefix = prefix
        self._put = put
        self._done: set[Path] = set()
        self._known: dict[tuple[Painting | None, tuple[int, int]], Picture | None] = {}

    def of(self, painting: Painting | None, widths: tuple[int, int]) -> Picture | None:
        """A picture in two sizes; None when there is none."""
        key = (painting, widths)
        if key not in self._known:
            self._known[key] = self._chosen(painting, widths)
        return self._known[key]

    def _chosen(self, painting: Painting | None, widths: tuple[int, int]) -> Picture | None:
        if painting is None or not painting.sizes:
            return None
        light = [size for size in painting.sizes if size[2].stat().st_size <= HEAVY] or [painting.sizes[0]]
        chosen = []
        for least in dict.fromkeys(widths):
            fits = [size for size in light if size[0] >= least] or [light[-1]]
            if fits[0] not in chosen:
                chosen.append(fits[0])
        if len(chosen) == 1 and len(set(widths)) == 2:
            chosen = light[max(0, light.index(chosen[0]) - 1) : light.index(chosen[0]) + 1]
        named = [(self._address(blob), width, height) for width, height, blob in chosen]
        src, width, height = named[0]
        srcset = ", ".join(f"{address} {wide}w" for address, wide, _ in named)
        return Picture(src, srcset, width, height, painting.mean)

    def _address(self, blob: Path) -> str:
        path = f"media/{blob.name[:24]}.webp"
        if blob not in self._done:
            self._done.add(blob)
            self._put(path, blob)
        return f"{self._prefix}/{path}"
