"""Mountains: far ranges, hills with hemp-fibre texture, Danxia cliffs with their faces and streaks, moss dots and mist."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter1d

from assets.art.brush import Sheet
from assets.art.paper import INK, PAPER, Array, Colour, line_noise, mix, noise, smoothstep

FAR: Colour = (148, 166, 168)
BLUE: Colour = (92, 116, 124)
PINE: Colour = (62, 84, 72)
ROCK: Colour = (150, 112, 92)
MIST: Colour = (248, 244, 235)
SLATE: Colour = mix(BLUE, INK, 0.45)


@dataclass(frozen=True)
class Hill:
    """Where and how a mountain stands: pixels, with `tone` from 0 (in mist) to 1 (near)."""

    cx: float
    top: float
    base: float
    half: float
    seed: int
    tone: float = 0.6
    tint: Colour = ROCK
    steep: float = 5.0
    trees: float = 1.0
    colour: Colour = INK
    fade: float = 0.9


def ridge_line(width: int, seed: int, waves: float, sharp: float = 0.55) -> Array:
    """A ridge in about [-1, 1], shape (width,): `waves` bumps across, `sharp` how strong the small ones are."""
    line = np.zeros(width, np.float32)
    weight = 1.0
    for octave in range(6):
        line += weight * line_noise(width, seed + octave * 17, max(3.0, width / (waves * 2**octave)))
        weight *= sharp
    return np.asarray(line / 2.0, np.float32)


def far_range(
    sheet: Sheet,
    base: float,
    rise: float,
    seed: int,
    tone: float = 0.3,
    colour: Colour = FAR,
    waves: float = 5,
    depth: float = 220,
) -> None:
    """A range across the whole sheet, from its ridge fading into mist over `depth` pixels."""
    ridge = base - rise * (0.55 + 0.5 * ridge_line(sheet.width, seed, waves, 0.5))
    top = max(0, int(ridge.min()) - 4)
    bottom = min(sheet.height, int(ridge.max() + depth * 1.6))
    if bottom <= top + 2:
        return
    window = (slice(top, bottom), slice(0, sheet.width))
    height, width = bottom - top, sheet.width
    down = (np.arange(top, bottom, dtype=np.float32)[:, None] - ridge[None, :]).astype(np.float32)
    cloud, fibre = noise("cloud", height, width, seed), noise("fibre", height, width, seed + 1)
    mask = np.clip(down / 1.6 + 0.5, 0, 1)
    fall = np.exp(-np.clip(down, 0, None) / depth * 1.5) * smoothstep(1.3, 0.4, down / depth)
    sheet.body(window, MIST, mask * np.clip(fall * 1.8, 0, 1) * 0.9)
    density = mask * fall * tone * (1 + 0.35 * cloud + 0.16 * fibre)
    density += tone * 0.35 * np.exp(-((down / 2.2) ** 2)) * np.clip(0.6 + cloud, 0, 1.4)
    sheet.glaze(window, colour, density)


def face(hill: Hill, width: int, x: Array) -> Array:
    """The height of a cliff's outline at `x` (pixels from its middle), 0 at the foot to 1 at the top."""
    random = np.random.default_rng(hill.seed)
    summit = random.uniform(-0.35, 0.35)
    u = x / hill.half
    left, right = hill.steep * random.uniform(0.45, 1.2), hill.steep * random.uniform(0.45, 1.2)
    share = np.where(u < summit, (summit - u) / (1 + summit), (u - summit) / (1 - summit))
    line = np.clip(1 - share ** np.where(u < summit, left, right), 0, None) ** 0.55
    for _ in range(int(random.integers(1, 4))):
        middle, broad, high = random.uniform(-0.95, 0.95), random.uniform(0.22, 0.5), random.uniform(0.45, 0.93)
        line = np.maximum(line, np.clip(1 - np.abs((u - middle) / broad) ** 4, 0, None) ** 0.5 * high)
    line = np.maximum(line, 0.3 * np.clip(1 - np.abs(u) / 1.55, 0, None) ** 0.8)
    line = line * (1 + 0.05 * line_noise(width, hill.seed + 2, max(8.0, hill.half * 0.5)))
    rugged = 0.008 * line_noise(width, hill.seed + 3, 16) + 0.004 * line_noise(width, hill.seed + 4, 5)
    return np.asarray(gaussian_filter1d(line, 2.5) + rugged * (line > 0.35), np.float32)


def cliff(sheet: Sheet, hill: Hill) -> None:
    """A Danxia cliff: faces divided by dark clefts, streaks of water, moss and trees on top, the foot lost in mist."""
    reach = int(hill.half * 1.7)
    left, right = max(0, int(hill.cx - reach)), min(sheet.width, int(hill.cx + reach))
    top, bottom = max(0, int(hill.top - 30)), min(sheet.height, int(hill.base))
    if right - left < 8 or bottom - top < 8:
        return
    window = (slice(top, bottom), slice(left, right))
    height, width = bottom - top, right - left
    x = np.arange(left, right, dtype=np.float32) - np.float32(hill.cx)
    tall = hill.base - hill.top
    ridge = hill.base - tall * face(hill, width, x)
    y = np.arange(top, bottom, dtype=np.float32)[:, None]
    down = (y - ridge[None, :]).astype(np.float32)
    part = np.clip((y - hill.top) / tall, 0, 1)
    cloud, mottle = noise("cloud", height, width, hill.seed), noise("mottle", height, width, hill.seed + 1)
    fibre, fine = noise("fibre", height, width, hill.seed + 2), noise("grain", height, width, hill.seed + 3)
    mask = np.clip(down / 1.5 + 0.5, 0, 1)
    foot = smoothstep(hill.fade, 0.28, part + 0.16 * cloud)
    sheet.body(window, MIST, mask * np.clip(foot * 1.5, 0, 1))
    clefts = faces(x[None, :] / hill.half + 0.05 * mottle + 0.03 * part, hill.seed)
    ledge = np.clip(np.sin((down + 26 * cloud + 8 * mottle) / (tall * 0.09)) - 0.72, 0, 1)
    crown = np.exp(-np.clip(down, 0, None) / (tall * 0.08))
    turn = np.clip(0.55 + 0.5 * x / hill.half, 0, 1.2)[None, :]
    stone = (
        0.2 + 0.5 * clefts + 0.24 * turn + 0.22 * np.clip(fibre, -0.6, 1) + 0.14 * mottle + 0.2 * ledge + 0.06 * fine
    )
    density = mask * foot * hill.tone * np.clip(stone + 0.42 * crown * np.clip(0.7 + mottle, 0, 2), 0, 2)
    warm = np.clip(0.34 - 0.3 * turn + 0.2 * cloud, 0, 0.4) if hill.tint != hill.colour else np.float32(0)
    sheet.glaze(window, hill.colour, density * (1 - warm))
    sheet.glaze(window, hill.tint, mask * foot * hill.tone * (warm * 1.1 + 0.1))
    edge = np.exp(-((down / 1.7) ** 2)) * foot**2 * hill.tone * np.clip(0.35 + 0.8 * mottle, 0, 1)
    sheet.glaze(window, hill.colour, edge)
    if hill.trees:
        moss(sheet, hill, ridge, left)


def faces(u: Array, seed: int) -> Array:
    """How dark each face of the rock is at `u` (-1 to 1 across it): dark in a cleft, paler away from it."""
    random = np.random.default_rng(seed + 9)
    edges = np.sort(random.uniform(-1.1, 1.1, int(random.integers(4, 8))))
    dark = np.zeros_like(u)
    for edge in edges:
        away = u - edge
        dark = np.maximum(
            dark,
            np.where(away > 0, np.exp(-away / random.uniform(0.07, 0.2)), np.exp(away / 0.012))
            * random.uniform(0.45, 1),
        )
    return np.asarray(dark, np.float32)


def moss(sheet: Sheet, hill: Hill, ridge: Array, left: int) -> None:
    """Dots of moss and far trees along the top of a mountain, thickest on its flat parts."""
    random = np.random.default_rng(hill.seed + 31)
    slope = np.abs(np.gradient(gaussian_filter1d(ridge, 3)))
    chance = np.exp(-slope * 1.6) * np.clip((hill.base - ridge) / (hill.base - hill.top) - 0.25, 0, 1)
    chance *= np.clip(0.4 + line_noise(len(ridge), hill.seed + 5, 40), 0, 1)
    if chance.sum() <= 0:
        return
    size = max(2.6, min(7.5, hill.half * 0.05))
    count = int(hill.trees * hill.half * 1.1)
    at = random.choice(len(ridge), count, p=chance / chance.sum())
    lift = np.abs(random.standard_normal(count)) * size * 0.8
    points = np.stack(
        [left + at + random.uniform(-2, 2, count), ridge[at] + size * 0.3 - lift + random.uniform(0, size, count)], 1
    )
    sheet.dots(
        np.asarray(points, np.float32), size, hill.seed, colour=mix(PINE, hill.colour, 0.5), tone=0.3 + 0.6 * hill.tone
    )


def hill(sheet: Sheet, at: Hill) -> None:
    """A rounded or pointed hill with texture strokes that fall from its ridge; paler than a cliff, the foot in mist."""
    reach = int(at.half * 1.15)
    left, right = max(0, int(at.cx - reach)), min(sheet.width, int(at.cx + reach))
    top, bottom = max(0, int(at.top - at.half * 0.25)), min(sheet.height, int(at.base))
    if right - left < 8 or bottom - top < 8:
        return
    window = (slice(top, bottom), slice(left, right))
    height, width = bottom - top, right - left
    random = np.random.default_rng(at.seed)
    u = (np.arange(left, right, dtype=np.float32) - at.cx) / at.half
    lean = random.uniform(-0.25, 0.25)
    shifted = np.where(u < lean, (u - lean) / (1 + lean), (u - lean) / (1 - lean))
    line = np.clip(
        np.cos(np.clip(np.abs(shifted), 0, 1) ** random.uniform(0.85, 1.25) * np.pi / 2), 0, 1
    ) ** random.uniform(0.9, 1.4)
    bumps = 0.07 * line_noise(width, at.seed + 1, max(6.0, at.half * 0.3)) + 0.03 * line_noise(
        width, at.seed + 2, max(3.0, at.half * 0.08)
    )
    tall = at.base - at.top
    ridge = at.base - tall * (line + bumps * line)
    y = np.arange(top, bottom, dtype=np.float32)[:, None]
    down = np.asarray(y - ridge[None, :], np.float32)
    mottle = noise("mottle", height, width, at.seed)
    rows = np.clip(np.arange(height)[:, None] + (np.abs(shifted)[None, :] * down * 0.5).astype(int), 0, height - 1)
    skew = np.sign(shifted)[None, :] * np.clip(down, 0, None) * 0.45
    columns = np.clip(np.arange(width)[None, :] - skew, 0, width - 1).astype(int)
    fibre = noise("fibre", height, width, at.seed + 2)[rows, columns]
    mask = np.clip(down / 1.4 + 0.5, 0, 1)
    side = np.clip(1.15 - np.abs(u) ** 6, 0, 1)[None, :]
    foot = smoothstep(1.0, 0.25, np.clip((y - at.top) / tall, 0, 1) + 0.12 * mottle) * side
    sheet.body(window, MIST, mask * np.clip(foot * 1.6, 0, 1))
    turn = np.clip(0.55 + 0.5 * shifted, 0.25, 1.05)[None, :]
    near = np.exp(-np.clip(down, 0, None) / (tall * 0.34))
    density = (
        at.tone * mask * foot * (0.16 + near * (0.42 * turn + 0.18) + 0.55 * near * np.clip(fibre, 0, 1) + 0.1 * mottle)
    )
    density += (
        mask
        * at.tone
        * foot
        * 0.75
        * np.exp(-((down / max(1.1, at.half * 0.035)) ** 2))
        * np.clip(0.5 + 0.9 * mottle, 0, 1.3)
    )
    sheet.glaze(window, at.colour, density)
    sheet.glaze(window, at.tint, mask * foot * 0.16 * (1 + mottle))
    if at.trees:
        moss(sheet, at, np.asarray(ridge, np.float32), left)


def mist(sheet: Sheet, y: float, thick: float, seed: int, strength: float = 0.8, colour: Colour = MIST) -> None:
    """A band of mist across the sheet at `y`, about `thick` pixels high, with torn edges."""
    top, bottom = max(0, int(y - thick * 4)), min(sheet.height, int(y + thick * 4))
    if bottom <= top:
        return
    window = (slice(top, bottom), slice(0, sheet.width))
    cloud = noise("cloud", bottom - top, sheet.width, seed)
    middle = y + thick * 0.5 * line_noise(sheet.width, seed + 1, 240)[None, :]
    away = (np.arange(top, bottom, dtype=np.float32)[:, None] - middle) / thick
    sheet.body(window, colour, np.clip(np.exp(-(away**2)) * strength * (1 + 0.7 * cloud), 0, 1))


def fade_to_paper(sheet: Sheet, amount: Array) -> None:
    """Let the sheet fall back to plain paper by `amount`, shape (height, width)."""
    whole = (slice(0, sheet.height), slice(0, sheet.width))
    sheet.body(whole, PAPER, amount)
