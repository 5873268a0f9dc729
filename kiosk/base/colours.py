"""The house's colours, for what is not drawn by QML: labels, the studio, reports. Theme.qml and site.css say the same."""

from __future__ import annotations

PAPER, CARD, MIST = "#f6f1e6", "#fbf8ef", "#e8ece3"
INK, SOFT = "#22302f", "#566361"
SEAL, RIVER = "#b23a2c", "#86a9ac"
LINE = "#d8d0bd"
"""A hairline on paper that cannot be drawn with a see-through ink."""
TONES = {"tea": "#3f5a4c", "liquor": "#7b3b2c", "wellness": "#6a5a32", "rooms": "#32495a"}
"""The colour of each zone, by its tone."""
