"""One photograph: upright, in the right colours, without what it knows of people, or refused in words."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from kiosk.base import sandbox
from kiosk.photographs import intake
from kiosk.photographs.develop import LONGEST
from kiosk.photographs.intake import Prepared, prepare, prepare_all, prepare_here
from kiosk.photographs.refusal import PhotographError
from tests.content.pack_edits import png as header
from tests.photographs.photographs import HEIC, adobe_rgb, colour, encoded, near, opened, photograph, scene, sideways

made = partial(prepare_here, name="a.jpg")


def test_a_photograph_taken_sideways_stands_upright_and_forgets_where_it_was_taken() -> None:
    prepared = made(sideways())
    assert (prepared.width, prepared.height) == (800, 1200) == opened(prepared.data).size
    assert near(colour(prepared.data, 0.5, 0.02), (220, 20, 20))
    assert not opened(prepared.data).getexif()
    assert b"Exif" not in prepared.data
    assert b"A phone" not in prepared.data


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_every_kind_of_file_heeds_how_the_camera_was_held(kind: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 3
    picture = scene()
    picture.paste((20, 20, 200), (0, 0, 1200, 90))
    prepared = made(encoded(picture, kind, exif=exif))
    assert near(colour(prepared.data, 0.5, 0.98), (20, 20, 200), 20)


def test_a_camera_s_own_colours_become_those_of_the_screen() -> None:
    source = encoded(Image.new("RGB", (900, 900), (100, 200, 100)), "PNG", icc_profile=adobe_rgb())
    prepared = made(source)
    assert near(colour(prepared.data, 0.5, 0.5), (0, 203, 93), 6)
    assert "icc_profile" not in opened(prepared.data).info


@pytest.mark.parametrize(
    ("picture", "kind", "expected"),
    [
        (Image.new("CMYK", (900, 900), (0, 255, 255, 0)), "JPEG", (255, 0, 0)),
        (Image.new("I;16", (900, 900), 40_000), "PNG", (156, 156, 156)),
        (Image.new("I;16", (900, 900), 40_000), "TIFF", (156, 156, 156)),
        (Image.new("RGB", (900, 900), (10, 120, 200)), "BMP", (10, 120, 200)),
        (Image.new("LAB", (900, 900), (128, 128, 128)), "TIFF", (119, 119, 119)),
        (Image.new("L", (900, 900), 90), "WEBP", (90, 90, 90)),
        (Image.new("P", (900, 900), 0), "PNG", (0, 0, 0)),
        (Image.new("1", (900, 900), 1), "TIFF", (255, 255, 255)),
    ],
    ids=lambda value: value.mode if isinstance(value, Image.Image) else str(value),
)
def test_every_kind_of_pixel_keeps_its_colour(picture: Image.Image, kind: str, expected: tuple[int, ...]) -> None:
    assert near(colour(made(encoded(picture, kind)).data, 0.5, 0.5), expected)


def deep_rgb(value: tuple[int, int, int], size: int = 900) -> bytes:
    """A PNG of 16 bits a colour."""
    rows = (b"\0" + struct.pack(">HHH", *value) * size) * size
    parts = [(b"IHDR", struct.pack(">IIBBBBB", size, size, 16, 2, 0, 0, 0)), (b"IDAT", zlib.compress(rows, 1))]
    chunks = [
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in [*parts, (b"IEND", b"")]
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def test_sixteen_bits_a_colour_become_eight() -> None:
    assert near(colour(made(deep_rgb((51_400, 25_700, 5_140))).data, 0.5, 0.5), (200, 100, 20))


def test_a_scanner_s_deep_tiff_of_either_byte_order_keeps_its_grey() -> None:
    size, grey = 900, struct.pack(">H", 40_000) * 900 * 900
    tags = [
        (256, size),
        (257, size),
        (258, 16),
        (259, 1),
        (262, 1),
        (273, 122),
        (277, 1),
        (278, size),
        (279, len(grey)),
    ]
    entries = b"".join(struct.pack(">HHII", tag, 4, 1, value) for tag, value in tags)
    scan = b"MM\0*" + struct.pack(">IH", 8, len(tags)) + entries + bytes(4) + grey
    assert opened(scan).mode == "I;16B"
    assert near(colour(made(scan).data, 0.5, 0.5), (156, 156, 156))


def test_a_cut_out_product_keeps_its_transparency_and_a_plain_one_becomes_a_jpeg() -> None:
    clear = scene().convert("RGBA")
    clear.paste((0, 0, 0, 0), (0, 0, 300, 900))
    prepared = made(encoded(clear, "PNG"))
    assert prepared.suffix == ".webp"
    assert colour(prepared.data, 0.1, 0.5)[3] == 0
    assert made(encoded(scene().convert("RGBA"), "PNG")).suffix == ".jpg"


def test_a_photograph_of_48_megapixels_is_made_small_within_the_memory_of_a_small_machine() -> None:
    source = encoded(scene((8064, 6048)), quality=40)
    _, outcome = next(sandbox.made(["a.jpg"], lambda name: (name, source), intake._work, 1, 480 << 20))
    assert isinstance(outcome, Prepared), outcome
    assert (outcome.width, outcome.height) == (LONGEST, 1800)


def test_the_same_photograph_gives_the_same_bytes_wherever_it_is_made() -> None:
    source = photograph()
    assert prepare(source, "a.jpg") == made(source) == made(source)


def test_a_phone_s_file_of_several_pictures_gives_the_first() -> None:
    source = encoded(scene(), "MPO", save_all=True, append_images=[Image.new("RGB", (300, 300))])
    assert (made(source).width, made(source).height) == (1200, 900)


def test_a_broken_exif_is_no_reason_to_refuse_a_photograph() -> None:
    assert made(encoded(scene(), exif=b"Exif\0\0MM\0*\xff\xff\xff\xff")).width == 1200


def zip_bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bomb:
        bomb.writestr("a", bytes(8 << 20))
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "code", "mend"),
    [
        (b"", "empty-file", "Copy the original"),
        (bytes(9000), "empty-file", "Copy the original"),
        (b"some words", "not-a-photograph", "save it as JPEG"),
        (HEIC, "heic-photo", "Most Compatible"),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avif" + b"1" * 99, "heic-photo", "as JPEG"),
        (b"\0\0\0\x14ftypqt  \0\0\0\0qt  " + b"1" * 99, "film", "Still Photo"),
        (b"\0\0\0\x18ftypcrx \0\0\0\0crx isom", "raw-file", "Export"),
        (b"II*\0\x10\0\0\0CR\x02\0" + b"1" * 99, "raw-file", "Export"),
        (zip_bomb(), "not-a-photograph", "unpack"),
        (header(40_000, 40_000), "huge-photograph", "4800"),
        (photograph()[:9000], "cut-photograph", "Copy the original"),
        (encoded(scene(), "PNG")[:-2000], "cut-photograph", "Copy the original"),
        (encoded(scene(), "TIFF")[:-50_000], "cut-photograph", "Copy the original"),
        (b"\xff\xd8\xff\xe0" + b"\x12" * 300, "not-a-photograph", "save it as JPEG"),
        (photograph(size=(320, 240)), "small-photograph", "Full Image"),
        (b"GIF89a" + b"1" * 99, "not-a-photograph", "save it as JPEG"),
    ],
)
def test_what_cannot_be_used_is_refused_with_how_to_mend_it(content: bytes, code: str, mend: str) -> None:
    with pytest.raises(PhotographError) as refused:
        made(content)
    finding = refused.value.finding
    assert (finding.code, finding.severity, finding.file) == (code, "error", "a.jpg")
    assert mend in finding.mend_en
    assert finding.what_zh
    assert finding.mend_zh


def test_what_a_decoder_mutters_is_not_heard(capfd: pytest.CaptureFixture[str]) -> None:
    muttering = bytearray(encoded(scene(), "TIFF", compression="tiff_lzw"))
    muttering[2000:9000] = bytes(7000)
    with pytest.raises(PhotographError):
        prepare(bytes(muttering), "a.tif")
    assert capfd.readouterr() == ("", "")


def test_a_raw_file_that_is_a_tiff_inside_is_known_by_its_ending() -> None:
    with pytest.raises(PhotographError) as refused:
        prepare_here(encoded(scene((160, 120)), "TIFF"), "DSC_0001.NEF")
    assert refused.value.finding.code == "raw-file"


def test_many_are_made_at_once_and_each_tells_its_own_story(tmp_path: Path) -> None:
    def gone() -> bytes:
        return (tmp_path / "gone.jpg").read_bytes()

    heard: list[str] = []
    sources = {"a.jpg": photograph, "b.jpg": lambda: HEIC, "c.jpg": gone, "d.jpg": lambda: photograph(4)}
    outcomes = prepare_all(sources, heard.append)
    assert sorted(heard) == list(outcomes) == [*sources]
    codes = [each.finding.code if isinstance(each, PhotographError) else "" for each in outcomes.values()]
    assert codes == ["", "heic-photo", "unreadable-file", ""]


def test_nothing_new_is_begun_once_it_is_stopped() -> None:
    heard: list[str] = []
    sources = {f"{at}.jpg": photograph for at in range(12)}
    outcomes = prepare_all(sources, heard.append, lambda: bool(heard))
    assert 0 < len(outcomes) < len(sources)


def test_a_photograph_that_ends_its_process_is_refused_and_the_others_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "_work", fatal)
    outcomes = prepare_all({"a.jpg": photograph, "fatal.jpg": photograph, "c.jpg": photograph})
    assert [name for name, each in outcomes.items() if isinstance(each, PhotographError)] == ["fatal.jpg"]


def fatal(source: intake.Source) -> intake.Outcome:
    """As `_work`, but one takes its process with it."""
    if source[0] == "fatal.jpg":
        import os

        os._exit(9)
    return intake._work(source)
