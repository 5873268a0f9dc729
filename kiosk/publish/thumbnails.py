"""The small pictures that a workbook shows beside its words."""

from __future__ import annotations

import io
import warnings

SIDES = (120, 80)
"""The most pixels of width and height."""


def thumbnail(source: bytes) -> bytes | None:
    """The picture `source` upright, in sRGB, at most `SIDES` large, as a JPEG on white; None where it cannot be read.

    The same source gives the same bytes.
    """
    from PIL import Image

    from kiosk.publish.pictures import opened

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            picture = opened(source)
            picture.thumbnail(SIDES, Image.Resampling.LANCZOS)
            if picture.mode == "RGBA":
                paper = Image.new("RGBA", picture.size, "white")
                paper.alpha_composite(picture)
                picture = paper
            out = io.BytesIO()
            picture.convert("RGB").save(out, "JPEG", quality=82)
    except Exception:  # a decoder raises whatever it likes
        return None
    return out.getvalue()
