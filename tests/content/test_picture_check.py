"""Pictures are measured by their headers: what is none, too large or cut off is named and never decoded."""

from __future__ import annotations

import io
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from kiosk.content.check import check
from kiosk.content.pack import zip_pack
from kiosk.content.picture_header import Measured, guess, measure
from tests.content.pack_edits import DEFAULT, PRODUCT, add, found, illustrate, jpeg, png, webp, where


def test_every_picture_of_the_default_pack_measures_as_pillow_says() -> None:
    for file in (DEFAULT / "media").glob("*.webp"):
        with Image.open(file) as opened, file.open("rb") as stream:
            size = measure(stream)
            assert size == Measured("WEBP", opened.width, opened.height, True)


@pytest.mark.parametrize(
    ("form", "options"),
    [
        ("JPEG", {}),
        ("JPEG", {"progressive": True}),
        ("JPEG", {"exif": b"Exif\0\0" + b"\0" * 60_000}),
        ("JPEG", {"icc_profile": b"\1" * 400_000}),
        ("PNG", {}),
        ("WEBP", {}),
        ("WEBP", {"lossless": True}),
        ("WEBP", {"exif": b"Exif\0\0MM"}),
    ],
)
def test_a_picture_of_each_kind_measures_as_pillow_wrote_it(form: str, options: dict[str, object]) -> None:
    made = io.BytesIO()
    Image.effect_noise((317, 211), 60).convert("RGB").save(made, form, **options)
    content = made.getvalue()
    assert measure(io.BytesIO(content)) == Measured(form, 317, 211, True)  # type: ignore[arg-type]
    short = measure(io.BytesIO(content[: len(content) - 40]))
    assert short is not None
    assert (short.width, short.height, short.whole) == (317, 211, False)


def test_no_beginning_of_a_picture_is_a_crash() -> None:
    for content in (png(10, 10), jpeg(10, 10, b"\xff\xff\xff\xe0\x00\x04ab\xff\x01"), webp(10, 10)):
        assert measure(io.BytesIO(content)) is not None
        for length in range(len(content)):
            size = measure(io.BytesIO(content[:length]))
            assert size is None or not size.whole


@pytest.mark.parametrize(
    "content",
    [
        b"\xff\xd8\xff\xe0\0\4ab" + b"\xff" * (40 << 20),
        b"\xff\xd8\xff\xe0\0\4ab" + b"\xff\0" * (20 << 20),
        b"\xff\xd8" + b"\xff\xe0\0\2" * (10 << 20),
        jpeg(300, 200, whole=False) + b"\xff\xd0" * (20 << 20),
        png(300, 200)[:33] + (b"\0\0\0\0IDAT" + b"\x35\xaf\x06\x1e") * (3 << 20),
        b"RIFF\xff\xff\xff\2WEBPVP8X\x0a\0\0\0" + bytes(10) + b"abcd\0\0\0\0" * (6 << 20),
        b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0\0\0\x08free" * (5 << 20),
    ],
    ids=["fill", "stuffing", "segments", "restarts", "chunks", "riff", "boxes"],
)
def test_a_file_made_to_be_read_for_ever_is_given_up_soon(content: bytes) -> None:
    began = time.process_time()
    size = measure(io.BytesIO(content))
    assert size is None or not size.usable
    assert time.process_time() - began < 1


def test_a_thumbnail_inside_a_jpeg_is_not_taken_for_it() -> None:
    thumbnail = jpeg(160, 120)
    inside = b"\xff\xe1" + (len(thumbnail) + 2).to_bytes(2, "big") + thumbnail
    assert measure(io.BytesIO(jpeg(4000, 3000, inside))) == Measured("JPEG", 4000, 3000, True)
    assert measure(io.BytesIO(jpeg(4000, 3000, inside, whole=False))) == Measured("JPEG", 4000, 3000, False)


@pytest.mark.parametrize(
    "content", [png(0, 10), jpeg(10, 0), b"\xff\xd8\xff\xe0\x00\x00", b"RIFF\0\0\0\0WEBPVP8Z", b""]
)
def test_what_has_no_pixels_is_no_picture(content: bytes) -> None:
    assert measure(io.BytesIO(content)) is None


@pytest.mark.parametrize(
    ("content", "like"),
    [
        (b"plain words", "text"),
        ("一段文字".encode("gb18030"), "text"),
        (b"\0\0\0\x18ftypheic\0\0", "HEIC"),
        (b"GIF89a", "GIF"),
        (b"%PDF-1.7", "PDF"),
        (b'<?xml version="1.0"?><svg>', "SVG"),
        (b"\xff\xd8\xff", "damaged"),
        (b"", "empty"),
        (b"\x00\x01\x02", "something else"),
    ],
)
def test_what_only_has_a_pictures_name_is_named_as_what_it_is(pack: Path, content: bytes, like: str) -> None:
    illustrate(pack, content)
    (only,) = found(pack)
    assert (only.code, only.file, only.field) == ("not-a-picture", PRODUCT, "pictures.0.file")
    assert like in only.what_en
    assert guess(content)[0] in only.what_zh


@pytest.mark.parametrize("content", [png(40_000, 40_000), jpeg(40_000, 40_000), png(12_001, 1), webp(8000, 8000)])
def test_a_huge_picture_is_refused_without_being_decoded(
    pack: Path, content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PIL", None)
    illustrate(pack, content)
    assert where(pack) == [("huge-picture", PRODUCT, "pictures.0.file")]


def test_a_picture_that_was_cut_off_is_refused(pack: Path) -> None:
    illustrate(pack, png(900, 600, whole=False))
    assert where(pack) == [("cut-picture", PRODUCT, "pictures.0.file")]


def test_a_picture_that_will_blur_is_a_warning(pack: Path) -> None:
    illustrate(pack, png(399, 300))
    assert where(pack, "error", "warning") == [("small-picture", PRODUCT, "pictures.0.file")]


def test_a_picture_that_is_missing_is_named_wherever_it_is_named(pack: Path) -> None:
    add(pack / PRODUCT, '[[pictures]]\nfile = "media/none.jpg"')
    add(pack / "pack.toml", '[scenes.raft]\nfile = "media/none.jpg"', "[[categories]]")
    add(
        pack / "pack.toml",
        '[[categories]]\nid = "wine"\nname = {zh-CN = "酒"}\npicture = {file = "media/no.jpg"}',
        "[sc",
    )
    assert where(pack) == [
        ("no-picture", "pack.toml", "categories.0.picture.file"),
        ("no-picture", "pack.toml", "scenes.raft.file"),
        ("no-picture", PRODUCT, "pictures.0.file"),
    ]


def test_a_picture_outside_media_is_refused(pack: Path) -> None:
    add(pack / PRODUCT, '[[pictures]]\nfile = "../secret.jpg"')
    (only,) = found(pack)
    assert (only.code, only.field) == ("string_pattern_mismatch", "pictures.0.file")
    assert "media/" in only.mend_en


def test_pictures_are_there_for_whoever_publishes(pack: Path) -> None:
    illustrate(pack, png(900, 600))
    checked = check(pack)
    assert checked.ok
    assert checked.media.exists("media/cup.jpg")
    assert checked.media.size("media/cup.jpg") == len(png(900, 600))
    with checked.media.open("media/cup.jpg") as stream:
        assert stream.read(4) == b"\x89PNG"


HEAD = png(900, 900)[:33]
MANY = 32 << 20
ENDLESS = {
    "a PNG of empty chunks": HEAD + b"\0\0\0\0teXt\0\0\0\0" * (MANY // 12),
    "a PNG of empty pixels": HEAD + b"\0\0\0\0IDAT\x35\xaf\x06\x1e" * (MANY // 12),
    "a JPEG head and nothing but filling": b"\xff\xd8\xff" + b"\xff" * MANY,
    "a JPEG of empty segments": b"\xff\xd8" + b"\xff\xe1\0\x02" * (MANY // 4),
    "a JPEG of restarts": b"\xff\xd8" + b"\xff\xd0" * (MANY // 2),
    "a JPEG of its beginning": b"\xff\xd8" * (MANY // 2),
    "a JPEG of zeros": jpeg(900, 900, whole=False) + bytes(MANY),
    "a WebP of empty chunks": b"RIFF"
    + MANY.to_bytes(4, "little")
    + b"WEBP"
    + webp(900, 900)[12:30]
    + b"JUNK\0\0\0\0" * (MANY // 8),
}


@pytest.mark.parametrize("content", ENDLESS.values(), ids=ENDLESS)
def test_a_header_without_end_is_left_after_so_many_parts(content: bytes) -> None:
    began = time.monotonic()
    size = measure(io.BytesIO(content))
    assert size is None or (size.width, size.height) == (900, 900)
    assert time.monotonic() - began < 2


def test_a_picture_without_end_in_a_small_zip_is_named(pack: Path, tmp_path: Path) -> None:
    illustrate(pack, ENDLESS["a PNG of empty chunks"], "media/a.png")
    assert zip_pack(pack, tmp_path / "pack.zip") == ()
    began = time.monotonic()
    assert len(found(tmp_path / "pack.zip")) == 1
    assert time.monotonic() - began < 5
