"""Small pictures for workbooks: small, upright, the same each time, and none where there is no picture."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from kiosk.publish.thumbnails import SIDES, thumbnail
from tests.photographs.heic import heic


def encoded(picture: Image.Image, kind: str, **options: object) -> bytes:
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


def test_a_thumbnail_fits_and_is_the_same_each_time() -> None:
    source = encoded(Image.new("RGB", (1600, 900), "#336699"), "JPEG")
    made = thumbnail(source)
    assert made is not None
    assert made == thumbnail(source)
    with Image.open(io.BytesIO(made)) as small:
        assert small.width <= SIDES[0]
        assert small.height <= SIDES[1]


def test_a_turned_photo_stands_upright_and_what_is_clear_is_white() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    made = thumbnail(encoded(Image.new("RGB", (400, 200), "red"), "JPEG", exif=exif))
    assert made is not None
    with Image.open(io.BytesIO(made)) as small:
        assert small.height > small.width
    clear = thumbnail(encoded(Image.new("RGBA", (300, 300), (0, 0, 0, 0)), "PNG"))
    assert clear is not None
    with Image.open(io.BytesIO(clear)) as small:
        assert small.getpixel((5, 5)) == (255, 255, 255)


@pytest.mark.parametrize("source", [heic(turned=1), encoded(Image.new("RGB", (300, 400), "red"), "AVIF")])
def test_a_telephones_picture_has_a_thumbnail_and_is_not_decoded_here(
    source: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.publish.thumbnails.opened", None)
    made = thumbnail(source)
    assert made is not None
    with Image.open(io.BytesIO(made)) as small:
        assert small.height == SIDES[1]


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n", b"GIF89a\x01\0\x01\0"])
def test_what_is_no_picture_has_no_thumbnail(content: bytes) -> None:
    assert thumbnail(content) is None
