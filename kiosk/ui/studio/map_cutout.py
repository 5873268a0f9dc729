"""The part of the painted map that is in view: all of it, or a piece brought nearer."""

from __future__ import annotations

from dataclasses import dataclass

NEAREST = 8.0
"""How many times larger a piece is shown at most."""


@dataclass(frozen=True, slots=True)
class MapCutout:
    """A piece as wide and as high as 1/`scale` of the sheet; all lengths are parts of the sheet's, or of the view's, sides."""

    left: float = 0.0
    top: float = 0.0
    scale: float = 1.0

    def in_view(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the sheet lies in the view."""
        return (x - self.left) * self.scale, (y - self.top) * self.scale

    def on_sheet(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the view lies on the sheet."""
        return self.left + x / self.scale, self.top + y / self.scale

    def nearer(self, x: float, y: float, times: float) -> MapCutout:
        """Brought so many times nearer, the point (x, y) of the view staying where it is."""
        scale = min(NEAREST, max(1.0, self.scale * times))
        at = self.on_sheet(x, y)
        return _inside(at[0] - x / scale, at[1] - y / scale, scale)

    def moved(self, x: float, y: float) -> MapCutout:
        """Drawn along by so much of the view, as a sheet under a hand."""
        return _inside(self.left - x / self.scale, self.top - y / self.scale, self.scale)

    def showing(self, x: float, y: float) -> MapCutout:
        """With a point of the sheet in view: the same, or around it."""
        seen = self.in_view(x, y)
        if all(0 <= part <= 1 for part in seen) or not (0 <= x <= 1 and 0 <= y <= 1):
            return self
        return _inside(x - 0.5 / self.scale, y - 0.5 / self.scale, self.scale)


def _inside(left: float, top: float, scale: float) -> MapCutout:
    most = 1 - 1 / scale
    return MapCutout(min(most, max(0.0, left)), min(most, max(0.0, top)), scale)
