"""Where the eye goes, and whether a photograph is sharp and light enough: measured on the default pack's pictures."""

from __future__ import annotations

import pytest
from PIL import Image, ImageEnhance, ImageFilter

from kiosk.photographs.saliency import CENTRE, focus
from kiosk.photographs.sharpness import SOFT, quality_findings, sharpness
from kiosk.publish.normalise_image import on_paper
from tests.photographs.photographs import PACK, scene

PAINTED = ("da-hong-pao", "jian-zhan", "place-wuyishan", "room-jiuqu-tingquan", "story-wenyuan", "category-fruit")


def painted(name: str) -> Image.Image:
    with Image.open(next((PACK / "media").glob(f"{name}.*"))) as picture:
        return on_paper(picture)


def blurred(picture: Image.Image, sigma: float) -> Image.Image:
    """Blurred by a Gaussian of `sigma` pixels, were its longer side 1024."""
    return picture.filter(ImageFilter.GaussianBlur(sigma * max(picture.size) / 1024))


def codes(picture: Image.Image, size: tuple[int, int] | None = None) -> list[tuple[str, str]]:
    found = quality_findings(picture, *(size or (2400, 1800)), "a.jpg")
    return [(finding.severity, finding.code) for finding in found]


@pytest.mark.parametrize("at", [(0.25, 0.3), (0.75, 0.7), (0.5, 0.5), (0.2, 0.8)])
@pytest.mark.parametrize("size", [(1200, 900), (900, 1200)])
def test_the_focus_is_on_the_thing_that_stands_out(size: tuple[int, int], at: tuple[float, float]) -> None:
    picture = scene(size, at).crop((24, 20, *size))
    x, y = focus(picture)
    assert abs(x - at[0]) < 0.1
    assert abs(y - at[1]) < 0.1
    assert (x, y) == (round(x, 2), round(y, 2))


@pytest.mark.parametrize(
    "picture",
    [
        Image.new("RGB", (900, 600), (190, 30, 40)),
        Image.linear_gradient("L"),
        Image.radial_gradient("L"),
        Image.effect_noise((900, 600), 40),
    ],
    ids=["one colour", "a sky", "a glow", "noise"],
)
def test_where_nothing_stands_out_the_middle_is_kept(picture: Image.Image) -> None:
    assert all(abs(found - middle) <= 0.02 for found, middle in zip(focus(picture.convert("RGB")), CENTRE, strict=True))


@pytest.mark.parametrize("name", PAINTED)
def test_a_sharp_picture_passes_a_soft_one_is_told_and_a_blurred_one_is_refused(name: str) -> None:
    picture = painted(name)
    assert codes(picture) == codes(blurred(picture, 1)) == []
    assert codes(blurred(picture, 2.5)) == [("warning", "soft-photograph")]
    assert codes(blurred(picture, 6)) == [("error", "blurred-photograph")]


def test_sharpness_does_not_ask_how_strong_the_edges_are_or_how_many() -> None:
    picture = painted("da-hong-pao")
    pale = ImageEnhance.Contrast(picture).enhance(0.4)
    alone = Image.new("RGB", (1800, 1800), picture.getpixel((2, 2)))
    alone.paste(picture, (450, 450))
    for other in (pale, alone):
        measured = sharpness(other)
        assert measured is not None
        assert measured > SOFT * 2


def test_a_sharp_thing_before_a_soft_background_is_sharp() -> None:
    picture = painted("place-wuyishan")
    soft = blurred(picture, 9)
    soft.paste(picture.crop((300, 200, 600, 400)), (300, 200))
    measured = sharpness(soft)
    assert measured is not None
    assert measured > SOFT


def test_a_small_picture_made_large_is_found_out() -> None:
    picture = painted("da-hong-pao")
    large = picture.resize((160, 160)).resize((2400, 2400), Image.Resampling.BICUBIC)
    assert codes(large) == [("warning", "soft-photograph")]


def test_a_picture_without_edges_is_neither_sharp_nor_blurred() -> None:
    assert sharpness(Image.new("RGB", (900, 600), (90, 90, 90))) is None
    assert sharpness(Image.linear_gradient("L").resize((900, 900))) is None


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((1600, 1200), []),
        ((800, 600), []),
        ((799, 600), [("warning", "small-photograph")]),
        ((300, 400), [("warning", "small-photograph")]),
        ((399, 300), [("error", "small-photograph")]),
    ],
)
def test_small_photographs_are_told_and_tiny_ones_refused(
    size: tuple[int, int], expected: list[tuple[str, str]]
) -> None:
    assert codes(painted("da-hong-pao"), size) == expected


def test_night_and_glare_are_told_but_a_white_backdrop_and_a_dark_room_with_a_lamp_are_not() -> None:
    picture = painted("place-wuyishan")
    assert codes(picture.point([value // 6 for value in range(256)] * 3)) == [("warning", "dark-photograph")]
    assert codes(picture.point([215 + value // 8 for value in range(256)] * 3)) == [("warning", "pale-photograph")]
    backdrop = Image.new("RGB", (1800, 1800), (255, 255, 255))
    backdrop.paste(scene((500, 500)), (650, 650))
    lamp = Image.new("RGB", (1800, 1800), (12, 10, 8))
    lamp.paste(scene((500, 500)), (650, 650))
    assert codes(backdrop) == codes(lamp) == []
