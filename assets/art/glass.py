"""Things of glass and what is seen in them. Positions and sizes in pixels."""

from __future__ import annotations

from assets.art.brush import Sheet
from assets.art.outline_shapes import oval, smooth, turned
from assets.art.paper import INK, Array, Colour, mix
from assets.art.vessels import gleam

GLASS: Colour = (206, 216, 208)


def flask(
    sheet: Sheet, cx: float, top: float, half: float, tall: float, seed: int, liquid: Colour, level: float = 0.35
) -> Array:
    """A glass jar with straight sides, filled up to `level` of its height from the top; returns the outline of the liquid."""
    sheet.shadow(cx, top + tall, half * 1.0)
    glass = turned(
        cx,
        [
            (half * 0.82, top),
            (half * 0.84, top + tall * 0.08),
            (half, top + tall * 0.18),
            (half, top + tall * 0.92),
            (half * 0.9, top + tall),
        ],
        0.16,
    )
    sheet.wash(glass, GLASS, seed, tone=0.35, shade=0.5, body=0.7, edge=0.7, rim=0.6)
    wet = turned(
        cx, [(half * 0.94, top + tall * level), (half * 0.95, top + tall * 0.9), (half * 0.86, top + tall * 0.97)], 0.16
    )
    sheet.wash(wet, liquid, seed + 1, tone=0.85, shade=0.5, body=0, edge=0.5, rim=0.35, light=(-0.4, 0.5))
    sheet.wash(
        oval(cx, top + tall * level, half * 0.94, half * 0.15),
        mix(liquid, (255, 244, 216), 0.4),
        seed + 2,
        tone=0.6,
        edge=0.5,
        body=0.3,
    )
    return wet


def flask_front(
    sheet: Sheet, cx: float, top: float, half: float, tall: float, seed: int, lid: Colour | None = None
) -> None:
    """The lights and lines of a glass jar, painted over what is in it."""
    glass = turned(
        cx,
        [
            (half * 0.82, top),
            (half * 0.84, top + tall * 0.08),
            (half, top + tall * 0.18),
            (half, top + tall * 0.92),
            (half * 0.9, top + tall),
        ],
        0.16,
    )
    sheet.contour(glass, 2.6, seed + 3, tone=0.55)
    gleam(sheet, [(cx - half * 0.74, top + tall * 0.3), (cx - half * 0.74, top + tall * 0.8)], half * 0.1, seed, 0.6)
    if lid is None:
        sheet.contour(oval(cx, top, half * 0.82, half * 0.15), 2.6, seed + 4, lost=0.1)
    else:
        cover = turned(
            cx,
            [(half * 0.86, top - tall * 0.07), (half * 0.9, top - tall * 0.03), (half * 0.9, top + tall * 0.05)],
            0.16,
        )
        sheet.wash(cover, lid, seed + 5, second=mix(lid, INK, 0.3), tone=1.05, edge=0.8)
        sheet.wash(oval(cx, top - tall * 0.07, half * 0.86, half * 0.14), lid, seed + 6, tone=0.8, edge=0.6)
        sheet.contour(cover, 2.2, seed + 7)


def tumbler(sheet: Sheet, cx: float, top: float, half: float, tall: float, seed: int, tea: Colour) -> None:
    """The back and the tea of a straight glass; paint the leaves, then `flask_front`."""
    flask(sheet, cx, top, half, tall, seed, tea, 0.2)


def pitcher(sheet: Sheet, cx: float, top: float, half: float, seed: int, tea: Colour, level: float = 0.4) -> None:
    """A glass pitcher for sharing tea."""
    tall = half * 1.7
    sheet.shadow(cx, top + tall, half * 1.1)
    sheet.haze(cx + half * 0.3, top + tall * 1.02, half * 0.8, half * 0.1, tea, 0.4)
    handle = [
        (cx + half * 0.8, top + tall * 0.2),
        (cx + half * 1.45, top + tall * 0.24),
        (cx + half * 1.4, top + tall * 0.62),
        (cx + half * 0.94, top + tall * 0.78),
    ]
    sheet.ink(handle, half * 0.11, seed + 1, colour=(150, 162, 156), tone=0.6, press=(1, 0.9, 1))
    profile = [
        (half * 0.8, top),
        (half * 0.78, top + tall * 0.12),
        (half * 0.94, top + tall * 0.55),
        (half, top + tall * 0.82),
        (half * 0.84, top + tall),
    ]
    glass = turned(cx, profile, 0.16)
    sheet.wash(glass, GLASS, seed + 2, tone=0.35, shade=0.5, body=0.75, rim=0.6, edge=0.6)
    wet = turned(
        cx,
        [
            (half * 0.84, top + tall * level),
            (half * 0.9, top + tall * 0.6),
            (half * 0.95, top + tall * 0.82),
            (half * 0.78, top + tall * 0.96),
        ],
        0.16,
    )
    sheet.wash(wet, tea, seed + 3, tone=0.95, shade=0.5, body=0, rim=0.4, edge=0.5, light=(-0.5, 0.6))
    sheet.wash(
        oval(cx, top + tall * level, half * 0.84, half * 0.135),
        mix(tea, (255, 244, 216), 0.35),
        seed + 4,
        tone=0.7,
        body=0.4,
        edge=0.5,
    )
    gleam(sheet, [(cx - half * 0.66, top + tall * 0.25), (cx - half * 0.78, top + tall * 0.75)], half * 0.1, seed, 0.65)
    sheet.contour(glass, 2.4, seed + 5, tone=0.5)
    lip = smooth([(cx - half * 0.8, top), (cx - half * 1.02, top - half * 0.1), (cx - half * 0.5, top + half * 0.1)])
    sheet.ink(lip, 3, seed + 6, tone=0.5)
    sheet.contour(oval(cx, top, half * 0.8, half * 0.14), 2.4, seed + 7, lost=0.1)
