"""Pictures of every kind come out in the colours they were meant to have."""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms

from kiosk.publish.derived_pictures import derive


def encoded(picture: Image.Image, kind: str = "PNG", **more: Any) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **more)
    return out.getvalue()


def shown(source: bytes, blobs: Path) -> Any:
    """The pixel in the middle of the widest size that was made."""
    width, height, sha, _ = derive(source, blobs).sizes[-1]
    with Image.open(blobs / sha[:2] / sha) as picture:
        assert picture.mode in ("RGB", "RGBA")
        assert "icc_profile" not in picture.info
        return picture.getpixel((width // 2, height // 2))


def near(one: Any, other: tuple[int, ...]) -> bool:
    return all(abs(a - b) <= 4 for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize(
    ("picture", "colour"),
    [
        (Image.new("L", (64, 64), 120), (120, 120, 120)),
        (Image.new("1", (64, 64), 1), (255, 255, 255)),
        (Image.new("P", (64, 64), 0), (0, 0, 0)),
        (Image.new("LA", (64, 64), (90, 255)), (90, 90, 90)),
        (Image.new("I;16", (64, 64), 40_000), (156, 156, 156)),
        (Image.new("RGBA", (64, 64), (10, 200, 90, 128)), (10, 200, 90, 128)),
    ],
    ids=lambda value: value.mode if isinstance(value, Image.Image) else "",
)
def test_every_kind_of_png_keeps_its_colour(tmp_path: Path, picture: Image.Image, colour: tuple[int, ...]) -> None:
    found = shown(encoded(picture), tmp_path)
    assert near(found[: len(colour)], colour)


def test_a_picture_for_print_is_turned_into_screen_colours(tmp_path: Path) -> None:
    assert near(shown(encoded(Image.new("CMYK", (64, 64), (0, 255, 255, 0)), "JPEG"), tmp_path), (255, 0, 0))


def swapped() -> bytes:
    """A profile whose red and green primaries are exchanged: it tells whether profiles are heeded."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack(">I", profile[128:132])[0]
    for at in range(132, 132 + 12 * count, 12):
        tag = bytes(profile[at : at + 4])
        profile[at : at + 4] = {b"rXYZ": b"gXYZ", b"gXYZ": b"rXYZ"}.get(tag, tag)
    return bytes(profile)


@pytest.mark.parametrize("colour", [(255, 0, 0), (255, 0, 0, 128)])
def test_a_colour_profile_is_heeded_with_and_without_transparency(tmp_path: Path, colour: tuple[int, ...]) -> None:
    picture = Image.new("RGBA" if len(colour) == 4 else "RGB", (64, 64), colour)
    assert near(shown(encoded(picture, icc_profile=swapped()), tmp_path), (0, 255, 0, 128)[: len(colour)])


@pytest.mark.parametrize("mode", ["RGB", "CMYK", "L"])
def test_a_profile_that_is_rubbish_or_of_another_kind_is_passed_over(tmp_path: Path, mode: str) -> None:
    for profile in (b"rubbish", swapped()):
        source = encoded(Image.new(mode, (64, 64)), "JPEG", icc_profile=profile)
        assert len(shown(source, tmp_path)) == 3


def test_the_same_picture_gives_the_same_bytes(tmp_path: Path) -> None:
    source = encoded(Image.radial_gradient("L").resize((1000, 800)), "JPEG")
    assert derive(source, tmp_path / "one") == derive(source, tmp_path / "two")


def test_a_damaged_blob_is_mended_by_making_its_picture_again(tmp_path: Path) -> None:
    source = encoded(Image.new("RGB", (64, 64), (1, 2, 3)))
    sha = derive(source, tmp_path).sizes[0][2]
    blob = tmp_path / sha[:2] / sha
    whole = blob.read_bytes()
    blob.write_bytes(whole[:-1] + b"?")
    derive(source, tmp_path)
    assert blob.read_bytes() == whole
