"""Pictures of the release, named by their digest so that they may be kept for ever."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.release.rows import Painting

HERO, TILE, THUMB = (480, 900), (240, 480), (240, 240)
"""Least widths of the two sizes, in pixels: alone on a page, in a grid, in a line."""


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

    def of(self, painting: Painting | None, widths: tuple[int, int]) -> Picture | None:
        """A picture in two sizes; None when there is none."""
        if painting is None or not painting.sizes:
            return None
        chosen = []
        for least in dict.fromkeys(widths):
            fits = [size for size in painting.sizes if size[0] >= least] or [painting.sizes[-1]]
            if fits[0] not in chosen:
                chosen.append(fits[0])
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
