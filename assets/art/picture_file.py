"""The file of a picture: painted by name, so that other processes can be asked for it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from assets.art.paper import Array
from assets.art.registry import paintings

QUALITY = 82
ALPHA_QUALITY = 88


def image(picture: Array) -> Image.Image:
    """A painted picture as 8-bit RGBA, or RGB when it has no transparent spot."""
    pixels = np.clip(np.dstack([picture[..., :3], picture[..., 3] * 255]) + 0.5, 0, 255).astype(np.uint8)
    if pixels[..., 3].min() == 255:
        return Image.fromarray(np.ascontiguousarray(pixels[..., :3]))
    return Image.fromarray(pixels)


def finished(name: str, out: Path | None, draft: int | None) -> int:
    """Paint one picture into `out`, or into its own folder; answers its bytes.

    A draft is so many pixels wide where it is painted from a model.
    """
    painting = next(each for each in paintings() if each.name == name)
    picture = painting.paint() if draft is None or painting.draft is None else painting.draft(draft)
    file = (out or painting.folder) / f"{name}.webp"
    image(picture).save(file, "WEBP", quality=painting.quality or QUALITY, alpha_quality=ALPHA_QUALITY, method=6)
    return file.stat().st_size
