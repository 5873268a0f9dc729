"""A picture as it is meant to be seen: turned as the camera was held, in sRGB, eight bits a colour, nothing else kept."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL.Image import Image as Picture


PAPER = (246, 241, 230)


def upright(opened: Picture) -> Picture:
    """The picture turned upright and in sRGB, RGB or RGBA. Raises whatever a decoder raises.

    What an EXIF that cannot be read says, and a profile that is broken, are passed over.
    """
    from PIL import Image

    opened.load()
    profile = opened.info.get("icc_profile")
    picture = _turned(opened)
    if picture.mode.startswith("I"):
        picture = picture if picture.mode in ("I", "I;16") else picture.convert("I")
        picture = picture.point(lambda value: value * (1 / 256)).convert("L")
    elif picture.mode == "F":
        low, high = picture.getextrema()
        assert isinstance(low, float)
        assert isinstance(high, float)
        step = 255 / max(high - low, 1e-6)
        picture = picture.point(lambda value: value * step + -low * step).convert("L")
    elif picture.mode == "LAB":
        return _from_lab(picture)
    clear = picture.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in picture.info
    if not profile:
        mode = "RGBA" if clear else "RGB"
        return picture if picture.mode == mode else picture.convert(mode)
    if not clear:
        return srgb(picture if picture.mode in ("RGB", "CMYK", "L") else picture.convert("RGB"), profile)
    rgba = picture.convert("RGBA")
    alpha = rgba.getchannel("A")
    rgba = srgb(rgba.convert("RGB"), profile)
    rgba.putalpha(alpha)
    assert isinstance(rgba, Image.Image)
    return rgba


def on_paper(picture: Picture) -> Picture:
    """The picture as RGB, what is transparent shown on the kiosk's paper."""
    from PIL import Image

    if picture.mode != "RGBA":
        return picture.convert("RGB")
    paper = Image.new("RGBA", picture.size, (*PAPER, 255))
    return Image.alpha_composite(paper, picture).convert("RGB")


def _turned(opened: Picture) -> Picture:
    """As the camera was held, as far as its EXIF can be read: a broken one is no reason to refuse a picture."""
    from PIL import ImageOps

    try:
        ImageOps.exif_transpose(opened, in_place=True)
    except MemoryError:
        raise
    except Exception:  # EXIF is written by everyone and their editor, and its readers raise whatever they like
        return opened
    return opened


def srgb(picture: Picture, profile: bytes) -> Picture:
    """The colours of `profile` as sRGB; a profile that is broken or of another kind of picture is passed over."""
    from PIL import ImageCms

    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        made = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        made = None
    return made or picture.convert("RGB")


def _from_lab(picture: Picture) -> Picture:
    from PIL import ImageCms

    made = ImageCms.profileToProfile(
        picture, ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB"), outputMode="RGB"
    )
    assert made is not None
    return made
