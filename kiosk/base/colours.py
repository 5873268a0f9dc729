"""The house's colours, for what is not drawn by QML: labels, the studio, reports. Theme.qml and site.css say the same."""

from __future__ import annotations

import re

PAPER, CARD, MIST = "#f6f1e6", "#fbf8ef", "#e8ece3"
INK, SOFT = "#22302f", "#566361"
SEAL, RIVER = "#b23a2c", "#86a9ac"
LINE = "#d8d0bd"
"""A hairline on paper that cannot be drawn with a see-through ink."""
TONES = {"tea": "#3f5a4c", "liquor": "#7b3b2c", "wellness": "#6a5a32", "rooms": "#32495a"}
"""The colour of each zone, by its tone."""
COLOUR = re.compile("#[0-9a-f]{6}", re.IGNORECASE)
LEAST_CONTRAST = 4.5
"""Of words to what they stand on (WCAG 2.2, 1.4.3)."""


def tone_colour(tone: str) -> str:
    """The colour of a zone's tone: one of the four, or a colour of its own; ink for what is neither."""
    return TONES.get(tone) or (tone if COLOUR.fullmatch(tone) else INK)


def contrast(one: str, other: str) -> float:
    """How far two colours are apart (WCAG 2.2): 1 for the same, 21 for black and white."""
    lights = sorted((_luminance(one), _luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def readable(colour: str) -> bool:
    """Whether words in a colour can be read on paper, and light words on it."""
    return min(contrast(colour, PAPER), contrast(colour, CARD)) >= LEAST_CONTRAST


def nearest_readable(colour: str) -> str:
    """The colour itself where it is `readable`, else the lightest darker one of the same hue that is."""
    parts = _parts(colour)
    darker = (tuple(round(part * share / 255) for part in parts) for share in range(255, -1, -1))
    return next(found for each in darker if readable(found := "#{:02x}{:02x}{:02x}".format(*each)))


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    shares = [part / 255 for part in _parts(colour)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
