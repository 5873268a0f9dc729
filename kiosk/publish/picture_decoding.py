"""What staff hand in, opened for decoding: the one way for publish, photographs and thumbnails, so that all take the same.

What a decoder warns of is no fault of a picture: viewers everywhere show it. Only a picture of too many pixels is refused.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kiosk.content.picture_header import Measured, essential

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

FORMATS = {"JPEG": "JPEG", "PNG": "PNG", "WEBP": "WEBP", "HEIC": "HEIF", "AVIF": "AVIF"}
"""Pillow's name for each kind of picture."""
SCANS = ("TIFF", "BMP")
"""What photographs may be besides: never kept in a pack."""


class Unusable(Exception):
    """The bytes are no picture of a kind that is used, or one that was cut off (`cut`) or damaged."""

    def __init__(self, cut: bool = False) -> None:
        super().__init__(cut)
        self.cut = cut


@contextmanager
def unwarned() -> Iterator[None]:
    """Decode inside: warnings are passed over, but that of a decompression bomb is raised."""
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        yield


def opened(data: bytes, found: Measured | None, most: int, scans: bool = False) -> Picture:
    """The picture in `data`, measured as `found`, its pixels not decoded yet. Call it, and decode, inside `unwarned`.

    Of HEIC the primary picture, of an animation the first. With `scans` TIFF and BMP too. Raises Unusable,
    DecompressionBombWarning or DecompressionBombError above `most` pixels, and whatever a decoder raises.
    """
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = most
    if found is None:
        if not scans:
            raise Unusable
        return Image.open(io.BytesIO(data), formats=SCANS)
    if found.width * found.height > most:
        raise Image.DecompressionBombError
    if not found.usable:
        raise Unusable(not found.whole)
    if found.kind == "HEIC":
        from pi_heif import register_heif_opener

        register_heif_opener(thumbnails=False)
    return Image.open(io.BytesIO(essential(data, found.kind)), formats=(FORMATS[found.kind],))
