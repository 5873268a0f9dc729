"""Staff's pictures: upright, without metadata, never a crash."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from kiosk.publish.derived_pictures import Derived, PictureError, PictureFolders, derive, derive_all
from kiosk.publish.normalise_image import on_paper


def jpeg(width: int, height: int, exif: Image.Exif | None = None) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), (200, 60, 40)).save(out, "JPEG", exif=exif or Image.Exif())
    return out.getvalue()


def test_a_photograph_is_kept_at_every_width_it_has(tmp_path: Path) -> None:
    made = derive(jpeg(2000, 1000), tmp_path)
    assert [(width, height) for width, height, *_ in made.sizes] == [(240, 120), (480, 240), (900, 450), (1440, 720)]
    small = derive(jpeg(600, 300), tmp_path)
    assert [width for width, *_ in small.sizes] == [240, 480, 600]


def test_a_photograph_taken_sideways_stands_upright_and_forgets_where_it_was_taken(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif.get_ifd(0x8825)[2] = (26.0, 3.0, 0.0)
    made = derive(jpeg(800, 400, exif), tmp_path)
    width, height, sha, _ = made.sizes[-1]
    assert (width, height) == (400, 800)
    with Image.open(tmp_path / sha[:2] / sha) as kept:
        assert not kept.getexif()


def test_transparency_is_kept_and_the_mean_colour_looks_through_it(tmp_path: Path) -> None:
    picture = Image.new("RGBA", (500, 500), (0, 0, 0, 0))
    picture.paste((200, 100, 50, 255), (100, 100, 400, 400))
    out = io.BytesIO()
    picture.save(out, "PNG")
    made = derive(out.getvalue(), tmp_path)
    assert made.mean == "#c86432"
    sha = made.sizes[-1][2]
    with Image.open(tmp_path / sha[:2] / sha) as kept:
        assert kept.mode == "RGBA"


@pytest.mark.parametrize("content", [b"", b"text", jpeg(400, 400)[:200], b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_what_cannot_be_decoded_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(PictureError) as refused:
        derive(content, tmp_path)
    assert refused.value.sentence.zh
    assert refused.value.sentence.en


def test_the_second_time_nothing_is_decoded(tmp_path: Path) -> None:
    sources = {f"media/{at}.jpg": jpeg(600 + at, 400) for at in range(4)}
    first = derive_all(sources, PictureFolders(tmp_path / "blobs", tmp_path / "cache"))
    heard: list[str] = []
    second = derive_all(sources, PictureFolders(tmp_path / "blobs", tmp_path / "cache"), heard.append)
    assert first == second
    assert sorted(heard) == sorted(sources)
    assert all(isinstance(each, Derived) for each in second.values())


def test_a_bad_picture_among_good_ones_is_told_apart(tmp_path: Path) -> None:
    sources = {f"media/{at}.jpg": jpeg(600 + at, 400) for at in range(3)} | {"media/bad.jpg": b"bad"}
    made = derive_all(sources, PictureFolders(tmp_path / "blobs", tmp_path / "cache"))
    assert [name for name, each in made.items() if isinstance(each, PictureError)] == ["media/bad.jpg"]


def test_not_even_a_webp_of_the_right_size_is_handed_on_as_it_came(tmp_path: Path) -> None:
    out = io.BytesIO()
    Image.new("RGB", (900, 600), (200, 60, 40)).save(out, "WEBP", quality=90)
    sha = derive(out.getvalue(), tmp_path).sizes[-1][2]
    assert (tmp_path / sha[:2] / sha).read_bytes() != out.getvalue()


def test_the_same_picture_gives_the_same_bytes(tmp_path: Path) -> None:
    source = jpeg(2000, 1000)
    assert derive(source, tmp_path / "one") == derive(source, tmp_path / "two")


@pytest.mark.parametrize("width", [240, 480, 900])
def test_a_size_looks_like_the_picture_it_was_made_of(tmp_path: Path, width: int) -> None:
    picture = Image.radial_gradient("L").resize((1400, 1000)).convert("RGBA")
    picture.putalpha(Image.linear_gradient("L").resize((1400, 1000)))
    out = io.BytesIO()
    picture.save(out, "PNG")
    (sha,) = (sha for wide, _, sha, _ in derive(out.getvalue(), tmp_path).sizes if wide == width)
    with Image.open(tmp_path / sha[:2] / sha) as kept:
        wanted = picture.resize(kept.size, Image.Resampling.LANCZOS)
        apart = ImageStat.Stat(ImageChops.difference(on_paper(kept), on_paper(wanted)))
    assert max(apart.rms) < 2.55  # 40 dB
