"""Check, import and publish say the same of a picture, whole or damaged, of every kind that a pack may hold."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from kiosk.content.check import check
from kiosk.content.picture_header import MOST_PIXELS, MOST_SIDE, measured
from kiosk.photographs.develop import develop
from kiosk.photographs.refusal import PhotographError
from kiosk.publish.compile import compile_pack, unreadable
from kiosk.publish.derived_pictures import Derived, PictureError, PictureFolders, derive, derive_all, undecodable
from kiosk.release.store import Store
from tests.photographs.heic import HEIGHT, WIDTH, heic
from tests.photographs.photographs import encoded, near, scene
from tests.publish import packs

PNG = b"\x89PNG\r\n\x1a\n"
TOP, RIGHT, BOTTOM = (240, 240, 240), (40, 60, 159), (201, 40, 30)
"""What stands at the corners of the coded HEIC picture: top left, right, bottom left."""


SAID = {
    "图片不完整，后半截丢了。 The picture is cut off: its end is missing.",
    "图片损坏了，打不开。 The picture is damaged and cannot be opened.",
    "图片像素太多，请先缩小。 The picture has too many pixels; make it smaller.",
}


def small() -> Image.Image:
    """A busy picture of a few thousand pixels."""
    noise = Image.effect_noise((96, 64), 70)
    return Image.merge("RGB", (noise, Image.linear_gradient("L").resize((96, 64)), noise.rotate(180)))


def turned() -> Image.Exif:
    """The EXIF of a phone that was held upright."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "A phone"
    return exif


def every_kind() -> dict[str, bytes]:
    """A picture as each kind of file, and as each sort of that kind."""
    picture, grey = small(), Image.effect_noise((96, 64), 70)
    more = {"save_all": True, "append_images": [picture.rotate(180)]}
    return {
        "jpeg": encoded(picture),
        "progressive.jpeg": encoded(picture, progressive=True, exif=turned()),
        "restarts.jpeg": encoded(picture, restart_marker_blocks=2, optimize=True),
        "cmyk.jpeg": encoded(picture.convert("CMYK")),
        "grey.jpeg": encoded(grey),
        "png": encoded(picture, "PNG", exif=turned()),
        "palette.png": encoded(picture.convert("P"), "PNG"),
        "deep.png": encoded(grey.convert("I;16"), "PNG"),
        "alpha.png": encoded(picture.convert("LA"), "PNG"),
        "interlaced.png": interlaced(),
        "moving.png": encoded(picture, "PNG", **more),
        "webp": encoded(picture, "WEBP", exif=turned()),
        "clear.webp": encoded(picture.convert("RGBA"), "WEBP"),
        "lossless.webp": encoded(picture, "WEBP", lossless=True),
        "moving.webp": encoded(picture, "WEBP", **more),
        "avif": encoded(picture, "AVIF", speed=10),
        "heic": heic(),
        "grid.heic": heic(across=2),
    }


def interlaced() -> bytes:
    """A PNG of eight by eight grey pixels in seven passes, which Pillow does not write."""
    sizes = ((1, 1), (1, 1), (2, 1), (2, 2), (4, 2), (4, 4), (8, 4))
    rows = b"".join((b"\0" + bytes(range(wide))) * high for wide, high in sizes)
    return (
        PNG + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 1)) + chunk(b"IDAT", zlib.compress(rows)) + END
    )


def chunk(name: bytes, said: bytes, wrong: bool = False) -> bytes:
    """A chunk of a PNG, with a wrong sum where it is asked for."""
    return struct.pack(">I", len(said)) + name + said + struct.pack(">I", zlib.crc32(name + said) ^ wrong)


END = chunk(b"IEND", b"")


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """The file after something happened to it: cut off, filled with zeros, bytes changed, lost or come in."""
    made, at = bytearray(data), chance.randrange(12, len(data))
    match chance.randrange(6):
        case 0:
            return bytes(made[:at])
        case 1:
            made[at:] = bytes(len(made) - at)
        case 2:
            made[at : at + 512] = bytes(min(512, len(made) - at))
        case 3:
            for _ in range(chance.choice((1, 1, 3))):
                made[chance.randrange(12, min(300, len(made)))] = chance.randrange(256)
        case 4:
            made[at:at] = chance.randbytes(chance.randrange(1, 20))
        case _:
            del made[at : at + chance.randrange(1, 20)]
    return bytes(made)


def published(sources: Mapping[str, bytes], blobs: Path) -> set[str]:
    """Those that publishing takes; it says of the others in words of our own that they cannot be used."""
    refused: dict[str, PictureError] = {}
    for name, data in sources.items():
        try:
            derive(data, blobs)
        except PictureError as wrong:
            refused[name] = wrong
    assert {wrong.sentence.in_one_line for wrong in refused.values()} <= SAID
    return sources.keys() - refused.keys()


def test_what_check_passes_publish_takes_and_the_import_too(tmp_path: Path) -> None:
    chance = random.Random(11)
    sources = {f"{at} {name}": spoilt(data, chance) for name, data in every_kind().items() for at in range(18)}
    sources |= every_kind()
    passed = {name for name, data in sources.items() if (size := measured(data)) and size.usable}
    within = {name for name in passed if _within(sources[name])}
    checked = within - undecodable({name: sources[name] for name in within}).keys()
    assert checked == published(sources, tmp_path)
    assert every_kind().keys() <= checked
    assert len(checked) < len(sources) - 100
    for name in sorted(sources):
        try:
            develop(sources[name], name)
            taken = True
        except PhotographError:
            taken = False
        assert taken == (name in checked) or not _within(sources[name]), name


def _within(data: bytes) -> bool:
    size = measured(data)
    return not size or (max(size.width, size.height) <= MOST_SIDE and size.width * size.height <= MOST_PIXELS)


def frames(numbers: tuple[int, ...], shown: int = 2) -> bytes:
    """A PNG whose animation says that it has so many frames, and numbers them so."""
    plain = encoded(scene((600, 450)), "PNG")
    control = [struct.pack(">IIIIIHHBB", at, 600, 450, 0, 0, 1, 10, 0, 0) for at in numbers]
    moving = chunk(b"acTL", struct.pack(">II", shown, 0)) + b"".join(chunk(b"fcTL", each) for each in control)
    return plain[:33] + moving + plain[33:]


def segment(marker: int, said: bytes) -> bytes:
    return bytes([0xFF, marker]) + (len(said) + 2).to_bytes(2, "big") + said


def jpeg(before: bytes) -> bytes:
    """A photograph with bytes of somebody's behind its beginning."""
    plain = encoded(scene((600, 450)))
    return plain[:2] + before + plain[2:]


WARNED = {
    "a malformed index of further pictures": jpeg(segment(0xE2, b"MPF\0II*\0\x08\0\0\0\x09\0garbage")),
    "an EXIF that breaks off": jpeg(segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08\0\x09\x01\x12\0\x03\0\0")),
    "an EXIF of nonsense": jpeg(segment(0xE1, b"Exif\0\0" + bytes(range(200)))),
    "a profile that is none": jpeg(segment(0xE2, b"ICC_PROFILE\0\x01\x01" + b"nonsense" * 40)),
    "half a profile": jpeg(segment(0xE2, b"ICC_PROFILE\0\x01\x05" + b"nonsense" * 40)),
    "an Adobe segment that is too short": jpeg(segment(0xEE, b"Adobe")),
    "stray zeros between segments": jpeg(b"\0" * 500),
    "stray bytes between segments": jpeg(b"\0\xe1\0\0abc\xff\0\xff\xff"),
    "a marker that is reserved": jpeg(b"\xff\x02\xff\x4f"),
    "frames in the wrong order": frames((1, 0)),
    "frames that are not there": frames((), 5),
    "no frames at all": frames((), 0),
    "a chunk of words whose sum is wrong": encoded(scene((600, 450)), "PNG")[:33]
    + chunk(b"tEXt", b"Comment\0words", True)
    + encoded(scene((600, 450)), "PNG")[33:],
    "words that unpack to a gigabyte": encoded(scene((600, 450)), "PNG")[:33]
    + chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(80 << 20)))
    + encoded(scene((600, 450)), "PNG")[33:],
    "a PNG's profile that is none": encoded(scene((600, 450)), "PNG")[:33]
    + chunk(b"iCCP", b"name\0\0nonsense")
    + encoded(scene((600, 450)), "PNG")[33:],
}


def test_what_a_decoder_warns_of_is_no_reason_to_refuse_a_picture(tmp_path: Path) -> None:
    taken = derive_all(WARNED, PictureFolders(tmp_path / "blobs", tmp_path / "cache"))
    assert [name for name, made in taken.items() if not isinstance(made, Derived)] == []
    for name, data in WARNED.items():
        assert develop(data, name).picture.size == (600, 450), name
        size = measured(data)
        assert size is not None
        assert size.usable, name


def noisy(kind: str, **more: object) -> bytes:
    """A photograph of some hundred thousand bytes."""
    noise = Image.effect_noise((800, 600), 60)
    return encoded(Image.merge("RGB", (noise, noise.rotate(90, expand=True).resize((800, 600)), noise)), kind, **more)


@pytest.mark.parametrize(
    "data",
    [noisy("PNG"), noisy("WEBP"), noisy("WEBP", lossless=True), noisy("JPEG"), noisy("AVIF", speed=10), heic(across=2)],
    ids=["png", "webp", "lossless", "jpeg", "avif", "heic"],
)
def test_a_copy_that_was_filled_with_zeros_is_refused_everywhere(tmp_path: Path, data: bytes) -> None:
    for start in (len(data) // 2, len(data) * 3 // 4, len(data) // 2 // 512 * 512):
        half = data[:start] + bytes(len(data) - start)
        assert published({"half": half}, tmp_path) == set()
        size = measured(half)
        assert size is not None
        assert not size.usable
        with pytest.raises(PhotographError) as wrong:
            develop(half, "half.jpg")
        assert wrong.value.finding.code in ("cut-photograph", "broken-photograph")


@pytest.mark.parametrize(
    "data",
    [noisy("PNG"), noisy("WEBP"), noisy("WEBP", lossless=True), noisy("JPEG")],
    ids=["png", "webp", "vp8l", "jpeg"],
)
def test_a_sector_that_was_lost_inside_is_damage(data: bytes) -> None:
    at = len(data) // 2 // 512 * 512
    size = measured(data[:at] + bytes(4096) + data[at + 4096 :])
    assert size is not None
    assert size.whole
    assert not size.sound


@pytest.mark.parametrize("colour", [(0, 0, 0), (255, 255, 255), (128, 128, 128)])
@pytest.mark.parametrize("corner", [False, True])
def test_the_zeros_that_a_coder_writes_for_flat_parts_are_no_damage(colour: tuple[int, ...], corner: bool) -> None:
    picture = Image.new("RGB", (2400, 1600), colour)
    if corner:
        ImageDraw.Draw(picture).rectangle((0, 0, 60, 60), fill=(200, 30, 20))
    for more in ({"quality": 100, "method": 0}, {"quality": 60, "method": 0}, {"lossless": True, "method": 0}):
        size = measured(encoded(picture, "WEBP", **more))
        assert size is not None
        assert size.usable, more


def test_a_pack_with_pictures_that_decoders_grumble_at_is_published(tmp_path: Path) -> None:
    pack = packs.write(tmp_path / "pack", pictures={"media/scene.png": WARNED["frames in the wrong order"]})
    checked = check(pack)
    assert checked.ok
    assert unreadable(checked) == []
    assert compile_pack(pack, Store(tmp_path / "data")).id


@pytest.mark.parametrize(
    ("data", "size", "corners"),
    [
        (heic(), (WIDTH, HEIGHT), (TOP, RIGHT, BOTTOM, RIGHT)),
        (heic(across=2), (2 * WIDTH, HEIGHT), (TOP, RIGHT, BOTTOM, RIGHT)),
        (heic(turned=1), (HEIGHT, WIDTH), (RIGHT, RIGHT, TOP, BOTTOM)),
        (heic(turned=3), (HEIGHT, WIDTH), (BOTTOM, TOP, RIGHT, RIGHT)),
        (heic(turned=2), (WIDTH, HEIGHT), (RIGHT, BOTTOM, RIGHT, TOP)),
        (heic(mirrored=0), (WIDTH, HEIGHT), (BOTTOM, RIGHT, TOP, RIGHT)),
        (heic(mirrored=1), (WIDTH, HEIGHT), (RIGHT, TOP, RIGHT, BOTTOM)),
        (heic(across=2, turned=1), (HEIGHT, 2 * WIDTH), (RIGHT, RIGHT, TOP, BOTTOM)),
        (heic(burst=2), (WIDTH, HEIGHT), (TOP, RIGHT, BOTTOM, RIGHT)),
        (heic(depth=True), (WIDTH, HEIGHT), (TOP, RIGHT, BOTTOM, RIGHT)),
        (heic(film=True), (WIDTH, HEIGHT), (TOP, RIGHT, BOTTOM, RIGHT)),
    ],
    ids=["plain", "grid", "left", "right", "round", "mirror", "mirrored", "grid-left", "burst", "depth", "film"],
)
def test_a_heic_of_a_phone_is_taken_as_it_is_meant_to_be_seen(
    data: bytes, size: tuple[int, int], corners: tuple[tuple[int, int, int], ...]
) -> None:
    picture = develop(data, "IMG_1.HEIC").picture
    known = measured(data)
    assert known is not None
    assert (known.kind, known.width, known.height, known.usable) == ("HEIC", *size, True)
    assert picture.size == size
    right, low = size[0] - 20, size[1] - 20
    for spot, colour in zip(((20, 20), (right, 20), (20, low), (right, low)), corners, strict=True):
        pixel = picture.getpixel(spot)
        assert isinstance(pixel, tuple)
        assert near(pixel, colour)


def test_heic_and_avif_are_pictures_of_a_pack(tmp_path: Path) -> None:
    for number, data in enumerate((heic(across=2), encoded(scene((900, 700)), "AVIF", speed=10, exif=turned()))):
        pack = packs.write(tmp_path / f"pack{number}", pictures={"media/scene.png": data})
        assert check(pack).ok
        store = Store(tmp_path / f"data{number}")
        assert compile_pack(pack, store).id
    upright = develop(encoded(scene((900, 700)), "AVIF", speed=10, exif=turned()), "a.avif")
    assert upright.picture.size == (700, 900)


@pytest.mark.parametrize("size", [(200, 5400), (9000, 900)])
def test_a_long_strip_is_named_where_it_comes_in(size: tuple[int, int]) -> None:
    from kiosk.photographs.intake import prepare_here

    made = prepare_here(encoded(scene(size)), "panorama.jpg")
    assert "narrow-photograph" in [finding.code for finding in made.findings]
    assert min(made.width, made.height) < 400
