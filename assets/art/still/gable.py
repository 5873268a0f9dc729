"""Fire walls that end a house: the curved saddle of Fuzhou, the stepped horse head of the Min's upper valleys."""

from __future__ import annotations

import numpy as np

from assets.art.paper import Array
from assets.art.still.joinery import DARK, frame
from assets.art.still.plaster import PLASTER
from assets.art.still.site import Finish, Plot
from assets.art.still.stonework import ASHLAR
from assets.art.still.surfaces import curve
from assets.art.still.tiled_roof import coping

SADDLE = np.array(
    [
        (-1.0, 0.12),
        (-0.93, 0.03),
        (-0.82, 0.0),
        (-0.68, 0.07),
        (-0.55, 0.26),
        (-0.42, 0.58),
        (-0.28, 0.86),
        (-0.13, 0.98),
        (0.0, 1.0),
    ]
)
"""Half of a saddle: share of the half length from the middle, share of the rise; its end looks up."""


def saddle_wall(
    plot: Plot,
    x: float,
    deep: float,
    tall: float,
    rise: float,
    *,
    thick: float = 0.4,
    out: int = -1,
    finish: Finish = PLASTER,
    lean: float = 0.0,
    windows: int = 1,
) -> None:
    """A gable that swings up from `tall` by `rise` metres, standing at `x` along z, its outer face to the left (`out` -1).

    `lean` moves its crown along z, -0.3 to 0.3 of the half length.
    """
    half = np.concatenate([SADDLE, SADDLE[-2::-1] * [-1, 1]])
    z = half[:, 0] * deep / 2 + lean * deep / 2 * (1 - half[:, 0] ** 2)
    line = np.stack([np.full(len(z), x), tall + rise * half[:, 1], z], 1)
    _wall(plot, line, deep, thick, out, finish)
    t = np.linspace(0, 1, 41)
    fine = curve(line)(t)
    points = [(float(a), float(b), float(c)) for a, b, c in fine]
    coping(plot, points, wide=thick + 0.55)
    for n in range(windows):
        _slit(plot, x + out * thick / 2, tall * 0.78, (n - (windows - 1) / 2) * deep * 0.4, out)


def stepped_wall(
    plot: Plot,
    x: float,
    deep: float,
    tall: float,
    rise: float,
    *,
    steps: int = 3,
    thick: float = 0.4,
    out: int = -1,
    finish: Finish = PLASTER,
    windows: int = 1,
) -> None:
    """A gable in `steps` level steps to either side, each under its own coping with ends that look up."""
    edges = np.linspace(0.2, 1.0, steps) * deep / 2
    for n in range(steps):
        high = tall + rise * (steps - 1 - n) / max(1, steps - 1)
        spans = [(-edges[0], edges[0])] if n == 0 else [(-edges[n], -edges[n - 1]), (edges[n - 1], edges[n])]
        for low, far in spans:
            line = np.array([[x, high, low], [x, high, far]])
            _wall(plot, line, far - low, thick, out, finish)
            points = [(x, high, low - 0.18), (x, high, (low + far) / 2), (x, high, far + 0.18)]
            coping(plot, points, wide=thick + 0.5, lift=0.32)
    for n in range(windows):
        _slit(plot, x + out * thick / 2, tall * 0.72, (n - (windows - 1) / 2) * deep * 0.4, out)


def _wall(plot: Plot, line: Array, deep: float, thick: float, out: int, finish: Finish) -> None:
    along = curve(line)
    tall = float(line[:, 1].max())

    for face in (out, -out):

        def surface(u: Array, v: Array, face: int = face) -> Array:
            top = along(u)
            return np.stack([top[..., 0] + face * thick / 2, top[..., 1] * v, top[..., 2]], -1)

        plot.lay(surface, finish, (deep, tall), knots=25)
    for end in (line[0], line[-1]):
        plot.panel((end[0] - thick / 2, 0, end[2]), (thick, 0, 0), (0, end[1], 0), finish)


def _slit(plot: Plot, x: float, y: float, z: float, out: int) -> None:
    side = plot.plot((x + out * 0.02, y, z), np.pi / 2 * out)
    side.panel((-0.32, 0, 0.02), (0.64, 0, 0), (0, 0.75, 0), DARK)
    frame(side, (0, 0, 0), 0.64, 0.75, 0.12, ASHLAR)
    side.box((0, -0.12, 0), (0.95, 0.12, 0.2), ASHLAR, sides="flt")
