"""The small pictures that a workbook shows beside its words."""

from __future__ import annotations

import io
import warnings

from kiosk.publish.pictures import MOST_PIXELS

SIDES = (120, 80)
"""The most pixels of width and height."""


def thumbnail(source: bytes) -> bytes | None:
    """The picture `source` upright, at most `SIDES` large, as a JPEG on white; None where it cannot be read.

    The same source gives the same bytes.
    """
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            opened = Image.open(io.BytesIO(source), formats=("JPEG", "PNG", "WEBP"))
            opened.draft("RGB", (SIDES[0] * 2, SIDES[1] * 2))
            small = ImageOps.exif_transpose(opened).convert("RGBA")
            small.thumbnail(SIDES, Image.Resampling.LANCZOS)
            paper = Image.new("RGBA", small.size, "white")
            paper.alpha_composite(small)
            out = io.BytesIO()
            paper.convert("RGB").save(out, "JPEG", quality=82)
    except Exception:  # a decoder raises whatever it likes
        return None
    return out.getvalue()
