"""The pixels of one photograph: decoded within limits, upright, in sRGB, made small enough, and nothing else kept."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.picture_header import Measured, measured
from kiosk.photographs import file_formats
from kiosk.photographs.refusal import PhotographError, refusal, too_heavy
from kiosk.publish.normalise_image import upright
from kiosk.publish.picture_decoding import Unusable, opened, unwarned

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

LONGEST = 2400
"""Pixels of the longer side of a kept photograph: two thirds more than the widest that a kiosk shows."""
QUALITY = 90
MOST_PIXELS = {"JPEG": 220_000_000}
"""Pixels of the largest photograph, by kind: a JPEG is decoded at a half, a quarter or an eighth of its size."""
MOST_OTHERWISE = 64_000_000
MOST_SIDE = 30_000


@dataclass(frozen=True, slots=True)
class Developed:
    """A photograph's pixels, RGB or RGBA, and the size in pixels (upright) it had before it was made small."""

    picture: Picture
    width: int
    height: int


def develop(data: bytes, name: str) -> Developed:
    """The photograph in `data`; `name` is what findings call it. Raises PhotographError when it cannot be used."""
    from PIL import Image

    found = measured(data)
    if found is not None and _too_large(found.kind, found.width, found.height):
        raise _huge(name, found.width, found.height)
    if wrong := file_formats.judged(data, name, found):
        raise wrong
    try:
        with unwarned():
            return _developed(data, found, name)
    except PhotographError:
        raise
    except MemoryError as error:
        raise too_heavy(name) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _huge(name, 0, 0) from error
    except Exception as error:  # a decoder raises whatever it likes
        if (isinstance(error, Unusable) and error.cut) or "truncated" in str(error).lower():
            raise file_formats.cut(name) from error
        raise file_formats.broken(name) from error


def encoded(picture: Picture) -> tuple[bytes, str]:
    """The bytes of a file that keeps `picture`, and its ending: JPEG, or WebP where it is transparent.

    The same picture gives the same bytes. JPEG because it is made nine times as fast, and read again at publish.
    """
    out = io.BytesIO()
    if picture.mode == "RGBA":
        picture.save(out, "WEBP", quality=QUALITY, method=4)
        return out.getvalue(), ".webp"
    picture.save(out, "JPEG", quality=QUALITY)
    return out.getvalue(), ".jpg"


def _too_large(kind: str, width: int, height: int) -> bool:
    return width * height > MOST_PIXELS.get(kind, MOST_OTHERWISE) or max(width, height) > MOST_SIDE


def _developed(data: bytes, found: Measured | None, name: str) -> Developed:
    from PIL import Image

    decoded = opened(data, found, max(MOST_PIXELS.values()), scans=True)
    width, height = decoded.size
    if _too_large(decoded.format or "", width, height):
        raise _huge(name, width, height)
    scale = min(1.0, LONGEST / max(width, height))
    small = max(1, round(width * scale)), max(1, round(height * scale))
    decoded.draft(None, small)
    picture = upright(decoded)
    sideways = (picture.width > picture.height) != (width > height)
    if sideways:
        width, height, small = height, width, (small[1], small[0])
    if picture.size != small and scale < 1:
        picture = picture.resize(small, Image.Resampling.HAMMING)
    if picture.mode == "RGBA" and picture.getchannel("A").getextrema() == (255, 255):
        picture = picture.convert("RGB")
    return Developed(_bare(picture), width, height)


def _bare(picture: Picture) -> Picture:
    """The pixels alone: where it was taken, by whom and with what is nobody's business."""
    picture.info.clear()
    if hasattr(picture, "_exif"):
        picture._exif = None
    return picture


def _huge(name: str, width: int, height: int) -> PhotographError:
    size = f"（{width} × {height}）" if width else ""
    told = f" ({width} × {height})" if width else ""
    what = (f"这张照片的像素太多{size}。", f"This photograph has too many pixels{told}.")
    mend = (
        f"用看图软件缩小到每边 {LONGEST * 2} 像素以内，另存为 JPEG。",
        f"Make it at most {LONGEST * 2} pixels a side in a picture program and save it as JPEG.",
    )
    return refusal("huge-photograph", name, what, mend)
