"""Looking at pictures of a screen: which page it shows, and what its codes hold."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import zxingcpp
from PIL import Image

GRID = (90, 160)
SAME = 0.97
"""Pages are the same when their brightness goes together so far (1: entirely); two different pages stay below 0.9."""


def alike(one: Path, other: Path) -> float:
    """How far the brightness of two pictures goes together, part by part: 1 for the same page."""
    parts = []
    for file in (one, other):
        with Image.open(file) as opened:
            parts.append(np.asarray(opened.convert("L").resize(GRID), dtype=np.float64).ravel())
    if not all(part.std() for part in parts):
        return 0.0
    return float(np.corrcoef(parts[0], parts[1])[0, 1])


def codes(picture: Path) -> list[str]:
    """What the QR codes in a picture hold."""
    with Image.open(picture) as opened:
        return sorted(found.text for found in zxingcpp.read_barcodes(opened.convert("RGB")))
