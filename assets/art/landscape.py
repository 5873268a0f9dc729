"""What landscapes share that are painted with strokes: a vermilion sun, still water."""

from __future__ import annotations

import numpy as np

from assets.art.brush import Sheet
from assets.art.paper import INK, Colour, mix, noise, smoothstep

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
