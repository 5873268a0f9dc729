"""The landscapes of the home page and of the pages' heads: Danxia cliffs in mist, the river of nine bends, a vermilion sun."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.mountains import BLUE, FAR, MIST, Hill, cliff, fade_to_paper, far_range, hill, mist
from assets.art.paper import INK, PAPER, Array, Colour, line_noise, mix, noise, smoothstep
from assets.art.trees import bank, birds

WATER: Colour = (150, 180, 184)


def sun(sheet: Sheet, cx: float, cy: float, radius: float, seed: int, strength: float = 0.86) -> None:
    """A vermilion sun, printed as a seal is: full, a little uneven, its lower part in haze."""
    size = int(radius * 1.3)
    window, _, height, width = sheet.window([(cx - size, cy - size), (cx + size, cy + size)], 0)
    y, x = np.mgrid[window[0], window[1]].astype(np.float32)
    away = np.hypot(x - cx, y - cy) + 2.2 * noise("mottle", height, width, seed)
    mask = np.clip((radius - away) / 2.2 + 0.5, 0, 1)
    low = smoothstep(0.1, 1.15, (y - cy) / radius + 0.25 * noise("cloud", height, width, seed + 1))
    rim = np.exp(-np.clip(radius - away, 0, None) / 5) * 0.16
    flow = 1 + 0.13 * noise("mottle", height, width, seed + 2) + 0.05 * noise("grain", height, width, seed + 3)
    sheet.glaze(window, (196, 72, 54), mask * strength * (flow + rim) * (1 - 0.55 * low))


def water(sheet: Sheet, top: float, bottom: float, seed: int, density: float = 0.4, colour: Colour = WATER) -> None:
    """Still water: a pale wash with a few long ripples, fading at both edges."""
    window = (slice(int(top), int(bottom)), slice(0, sheet.width))
    height = int(bottom) - int(top)
    part = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    body = smoothstep(0, 0.3, part) * smoothstep(1, 0.55, part)
    streak, cloud = noise("streak", height, sheet.width, seed), noise("cloud", height, sheet.width, seed)
    sheet.glaze(window, colour, body * density * (0.8 + 0.5 * cloud + 0.2 * streak))
    random = np.random.default_rng(seed)
    for _ in range(int(sheet.width / 36)):
        x, y = random.uniform(0, sheet.width), random.uniform(top + height * 0.15, bottom - height * 0.2)
        long = random.uniform(40, 190)
        points = [(x, y), (x + long * 0.5, y + random.uniform(-3, 3)), (x + long, y)]
        sheet.ink(points, 2.2, int(x + y), colour=mix(colour, INK, 0.25), tone=0.4, press=(0.1, 1, 0.1), dry=0.6)


def cluster(
    sheet: Sheet,
    at: list[tuple[float, float, float, int]],
    base: float,
    tone: float,
    colour: Colour,
    trees: float = 1.0,
) -> None:
    """Cliffs that stand together, from back to front: (middle, top, half width, seed) in pixels."""
    for k, (cx, top, half, seed) in enumerate(at):
        near = 0.8 + 0.3 * k / max(1, len(at) - 1)
        cliff(sheet, Hill(cx, top, base + 14 * k, half, seed, tone * near, steep=4.6, colour=colour, trees=trees))


def tall_far(sheet: Sheet) -> None:
    """What stands behind the drifting mist of the upright landscape: far ranges, the peak, the middle cliffs."""
    far_range(sheet, 800, 150, 21, 0.26, FAR, 4, 260)
    hill(sheet, Hill(960, 560, 960, 330, 33, 0.34, FAR, trees=0, colour=FAR))
    far_range(sheet, 900, 170, 45, 0.32, mix(FAR, BLUE, 0.4), 6, 260)
    mist(sheet, 880, 60, 3, 0.55)
    cluster(sheet, [(300, 800, 120, 102), (150, 860, 150, 121)], 1300, 0.34, BLUE, 0.7)
    cluster(sheet, [(700, 720, 120, 117), (950, 690, 190, 131), (820, 800, 110, 139)], 1360, 0.44, mix(BLUE, INK, 0.25))
    mist(sheet, 1130, 50, 9, 0.5)


def tall_near(sheet: Sheet) -> None:
    """The cliffs in front of the drifting mist of the upright landscape."""
    cluster(
        sheet, [(60, 930, 190, 201), (215, 1010, 105, 209), (-20, 1060, 120, 213)], 1480, 0.62, mix(BLUE, INK, 0.55)
    )
    cluster(sheet, [(470, 960, 112, 215), (560, 1050, 92, 219)], 1480, 0.6, mix(BLUE, INK, 0.55))
    cluster(
        sheet, [(800, 1010, 130, 228), (1040, 950, 150, 243), (930, 1090, 105, 247)], 1560, 0.72, mix(BLUE, INK, 0.7)
    )


def tall_water(sheet: Sheet) -> None:
    """The river at the foot of the upright landscape, with its banks."""
    mist(sheet, 1400, 110, 14, 0.9)
    water(sheet, 1430, 1800, 6, 0.5)
    bank(sheet, 1490, 200, -160, 420, 51, 0.5)
    bank(sheet, 1560, 1010, 640, 1240, 57, 0.55)
    mist(sheet, 1600, 60, 19, 0.4)
    bank(sheet, 1800, 60, -200, 560, 66, 0.36)


def tall_foot() -> Array:
    """How far the upright landscape falls back to paper, shape (1920, 1080)."""
    y = np.arange(1920, dtype=np.float32)[:, None] + np.zeros((1, 1080), np.float32)
    return np.asarray(0.22 * smoothstep(1150, 1500, y) + 0.55 * smoothstep(1700, 1920, y), np.float32)


def scene_tall() -> Array:
    """The home landscape for an upright panel, 1080 x 1920: calm upper left, sun to the right, cliffs in the middle."""
    sheet = Sheet(1080, 1920, ground=True, seed=5)
    sky(sheet, 900)
    sun(sheet, 790, 430, 86, 4)
    tall_far(sheet)
    tall_near(sheet)
    tall_water(sheet)
    birds(sheet, 560, 610, 14, 8)
    fade_to_paper(sheet, tall_foot())
    return sheet.picture()


def wide_far(sheet: Sheet) -> None:
    """What stands behind the drifting mist of the lying landscape."""
    far_range(sheet, 430, 110, 64, 0.26, FAR, 6, 220)
    hill(sheet, Hill(1640, 150, 600, 380, 33, 0.34, FAR, trees=0, colour=FAR))
    far_range(sheet, 500, 110, 78, 0.3, mix(FAR, BLUE, 0.4), 9, 200)
    mist(sheet, 500, 50, 3, 0.6)
    cluster(sheet, [(800, 400, 120, 117), (960, 360, 130, 102), (880, 470, 90, 121)], 800, 0.38, BLUE, 0.7)
    cluster(
        sheet, [(1420, 310, 150, 131), (1720, 250, 190, 305), (1570, 380, 120, 139)], 860, 0.46, mix(BLUE, INK, 0.3)
    )
    mist(sheet, 640, 50, 9, 0.55)


def wide_near(sheet: Sheet) -> None:
    """The cliffs in front of the drifting mist of the lying landscape."""
    cluster(sheet, [(40, 540, 150, 215), (170, 620, 90, 209)], 930, 0.44, mix(BLUE, INK, 0.5))
    cluster(sheet, [(700, 560, 92, 219), (1080, 500, 140, 201), (1210, 570, 100, 228)], 930, 0.58, mix(BLUE, INK, 0.55))
    cluster(sheet, [(1560, 520, 116, 247), (1850, 470, 150, 243), (1700, 590, 110, 262)], 960, 0.7, mix(BLUE, INK, 0.7))


def wide_water(sheet: Sheet) -> None:
    """The river at the foot of the lying landscape, with its banks."""
    mist(sheet, 850, 80, 14, 0.9)
    water(sheet, 820, 1060, 6, 0.46)
    bank(sheet, 890, 160, -200, 460, 51, 0.48)
    bank(sheet, 905, 1700, 1300, 2050, 57, 0.52)


def wide_foot() -> Array:
    """How far the lying landscape falls back to paper, shape (1080, 1920)."""
    y = np.arange(1080, dtype=np.float32)[:, None] + np.zeros((1, 1920), np.float32)
    return np.asarray(0.2 * smoothstep(640, 860, y) + 0.5 * smoothstep(960, 1080, y), np.float32)


def scene_wide() -> Array:
    """The home landscape for a lying panel, 1920 x 1080: the title at the left over mist, cliffs rising to the right."""
    sheet = Sheet(1920, 1080, ground=True, seed=9)
    sky(sheet, 520)
    sun(sheet, 1180, 190, 74, 5)
    wide_far(sheet)
    wide_near(sheet)
    wide_water(sheet)
    birds(sheet, 960, 280, 13, 9)
    fade_to_paper(sheet, wide_foot())
    return sheet.picture()


def header_tall() -> Array:
    """A pale landscape 1080 x 860 that falls back to plain paper at its foot."""
    sheet = Sheet(1080, 860, ground=True, seed=12)
    sheet.colour[:] = np.array(PAPER, np.float32)
    far_range(sheet, 330, 130, 71, 0.22, FAR, 5, 200)
    cluster(sheet, [(170, 110, 150, 131), (330, 30, 120, 117), (60, 210, 110, 139)], 640, 0.24, BLUE, 0.6)
    cluster(sheet, [(720, 190, 96, 121), (960, 60, 170, 305), (840, 160, 100, 102)], 680, 0.26, BLUE, 0.7)
    mist(sheet, 430, 60, 9, 0.5, PAPER)
    far_range(sheet, 560, 150, 88, 0.3, mix(BLUE, INK, 0.2), 4, 260)
    far_range(sheet, 660, 110, 92, 0.26, mix(BLUE, INK, 0.2), 5, 200)
    y = np.arange(860, dtype=np.float32)[:, None] + np.zeros((1, 1080), np.float32)
    fade_to_paper(sheet, smoothstep(430, 790, y))
    return sheet.picture()


def header_wide() -> Array:
    """A pale landscape 960 x 1080 for a left half; plain paper at its right edge and its foot."""
    sheet = Sheet(960, 1080, ground=True, seed=12)
    sheet.colour[:] = np.array(PAPER, np.float32)
    far_range(sheet, 420, 150, 73, 0.22, FAR, 4, 220)
    cluster(sheet, [(70, 190, 150, 305), (330, 80, 150, 131), (200, 240, 110, 139)], 760, 0.26, BLUE, 0.7)
    cluster(sheet, [(640, 230, 110, 117), (760, 170, 90, 102)], 760, 0.2, BLUE, 0.6)
    mist(sheet, 540, 70, 9, 0.5, PAPER)
    far_range(sheet, 690, 150, 88, 0.28, mix(BLUE, INK, 0.2), 4, 260)
    far_range(sheet, 800, 110, 94, 0.24, mix(BLUE, INK, 0.2), 5, 220)
    y = np.arange(1080, dtype=np.float32)[:, None]
    x = np.arange(960, dtype=np.float32)[None, :]
    fade_to_paper(sheet, np.asarray(np.maximum(smoothstep(560, 980, y), smoothstep(620, 940, x)), np.float32))
    return sheet.picture()


def sky(sheet: Sheet, horizon: float) -> None:
    """A breath of colour in the sky, warmest near the horizon."""
    window = (slice(0, int(horizon)), slice(0, sheet.width))
    part = np.linspace(0, 1, int(horizon), dtype=np.float32)[:, None]
    cloud = noise("cloud", int(horizon), sheet.width, 40)
    sheet.glaze(window, (226, 224, 214), np.clip(0.2 * (1 - part) + 0.35 * cloud, 0, 1) * 0.5)
    sheet.glaze(window, (240, 222, 200), smoothstep(0.3, 1, part) * np.clip(0.3 + 0.5 * cloud, 0, 1) * 0.5)


def mist_band(seed: int) -> Array:
    """A soft band of mist in the colour of paper, 1400 x 260, for drifting over a landscape."""
    sheet = Sheet(1400, 260)
    y = np.arange(260, dtype=np.float32)[:, None]
    x = np.arange(1400, dtype=np.float32)[None, :]
    middle = 130 + 16 * np.clip(line_noise(1400, seed, 420), -1.3, 1.3)[None, :]
    thick = 58 + 12 * np.clip(line_noise(1400, seed + 1, 320), -1, 1)[None, :]
    cloud = noise("cloud", 260, 1400, seed)
    ends = smoothstep(0, 380, x) * smoothstep(1400, 1020, x) * smoothstep(0, 60, y) * smoothstep(260, 200, y)
    sheet.body(
        (slice(0, 260), slice(0, 1400)), MIST, np.exp(-(((y - middle) / thick) ** 2)) * ends * (0.52 + 0.5 * cloud)
    )
    return sheet.picture()
