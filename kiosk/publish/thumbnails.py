"""The small pictures that a workbook shows beside its words."""

from __future__ import annotations

import io

from kiosk.base import sandbox
from kiosk.base.alarm import patience
from kiosk.content.picture_header import MOST_PIXELS, measured
from kiosk.publish.normalise_image import upright
from kiosk.publish.picture_decoding import opened, unwarned

SIDES = (120, 80)
"""The most pixels of width and height."""


def thumbnail(source: bytes) -> bytes | None:
    """The picture `source` upright, at most `SIDES` large, as a JPEG on white; None where it cannot be read.

    The same source gives the same bytes. HEIC and AVIF are decoded in a process of their own, as everywhere.
    """
    found = measured(source)
    if found is not None and found.kind in ("HEIC", "AVIF"):
        for _, made in sandbox.made(["picture"], lambda _: source, _apart, 1):
            return None if isinstance(made, sandbox.Lost) else made
    return _small(source)


def _apart(source: bytes) -> bytes | None:
    """As `_small`, in a process of its own."""
    with patience(sandbox.PATIENCE):
        return _small(source)


def _small(source: bytes) -> bytes | None:
    from PIL import Image

    try:
        with unwarned():
            picture = opened(source, measured(source), MOST_PIXELS)
            picture.draft("RGB", (SIDES[0] * 2, SIDES[1] * 2))
            small = upright(picture).convert("RGBA")
            small.thumbnail(SIDES, Image.Resampling.LANCZOS)
            paper = Image.new("RGBA", small.size, "white")
            paper.alpha_composite(small)
            out = io.BytesIO()
            paper.convert("RGB").save(out, "JPEG", quality=82)
    except Exception:  # a decoder raises whatever it likes
        return None
    return out.getvalue()
