"""The committed faces: loaded once, each regional overlay falling back on the face it was cut from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

CHAINS = {
    "Kiosk Kai": ["Kiosk Hei SC"],
    **{f"Kiosk {style} SC": ["Kiosk Kai"] for style in ("Hei", "Song")},
    **{
        f"Kiosk {style} {region}": [f"Kiosk {style} SC", "Kiosk Kai"]
        for style in ("Hei", "Song")
        for region in ("TC", "JP", "EN")
    },
    **{f"Kiosk {style} KR": [f"Kiosk {style} JP", f"Kiosk {style} SC", "Kiosk Kai"] for style in ("Hei", "Song")},
}
"""Each family and where Qt looks next for a character it lacks; Qt does not follow chains of chains."""


def load(folder: Path) -> list[str]:
    """Load every face in `folder` and set the fallbacks; returns the families, and leaves out a file Qt cannot read."""
    families: set[str] = set()
    for file in sorted(folder.glob("*.[ot]tf")):
        number = QFontDatabase.addApplicationFont(str(file))
        if number >= 0:
            families.update(QFontDatabase.applicationFontFamilies(number))
    for family, chain in CHAINS.items():
        QFont.insertSubstitutions(family, chain)
    return sorted(families)
