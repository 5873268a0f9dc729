"""Photographs as phones, scanners and print shops hand them in, made by Pillow in the test."""

from __future__ import annotations

import io
import struct
import subprocess
import tomllib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from PIL import Image, ImageCms, ImageDraw

from kiosk.photographs import import_journal

PACK = Path(__file__).parents[2] / "assets" / "pack"
ADOBE = {
    b"rXYZ": (0.60974, 0.31111, 0.01947),
    b"gXYZ": (0.20528, 0.62567, 0.06087),
    b"bXYZ": (0.14919, 0.06322, 0.74457),
}
"""The primaries of Adobe RGB (1998), adapted to D50."""
TEA = "products/hong-pao.toml"
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(range(1, 200))


def wait(running: subprocess.Popen[Any], there: Callable[[], bool]) -> None:
    """Come back when it is `there`. Raises AssertionError when the process ends before."""
    while not there():
        with suppress(subprocess.TimeoutExpired):
            raise AssertionError(f"it ended with {running.wait(0.01)}")


def encoded(picture: Image.Image, kind: str = "JPEG", **more: Any) -> bytes:
    """The bytes of a file."""
    out = io.BytesIO()
    picture.save(out, kind, **more)
    return out.getvalue()


def scene(size: tuple[int, int] = (1200, 900), at: tuple[float, float] = (0.5, 0.5), seed: int = 0) -> Image.Image:
    """A cup on a table at the point `at` (fractions), sharp, in daylight; another `seed` is another photograph."""
    picture = Image.new("RGB", size, (168, 160, 148))
    draw = ImageDraw.Draw(picture)
    x, y, r = at[0] * size[0], at[1] * size[1], min(size) / 9
    draw.ellipse((x - r, y - r, x + r, y + r), fill=(176, 44, 30), outline=(30, 20, 20), width=4)
    for line in range(9):
        draw.line((x - r + line * r / 4, y - r / 2, x - r + line * r / 4, y + r / 2), fill=(245, 225, 120), width=3)
    draw.rectangle((0, 0, 20 + seed * 8, 16), fill=(20, 30 + seed * 10, 60))
    return picture


def photograph(seed: int = 0, size: tuple[int, int] = (1200, 900)) -> bytes:
    """A JPEG of a cup."""
    return encoded(scene(size, seed=seed), quality=90)


def sideways() -> bytes:
    """Taken with the phone on its side: red at what is the top once it stands upright; it knows where it was taken."""
    picture = scene((1200, 800))
    picture.paste((220, 20, 20), (0, 0, 100, 800))
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "A phone"
    exif.get_ifd(0x8825)[2] = (26.0, 3.0, 0.0)
    return encoded(picture, exif=exif)


def adobe_rgb() -> bytes:
    """The profile Adobe RGB, but for sRGB's curve."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    count = struct.unpack(">I", profile[128:132])[0]
    for entry in range(132, 132 + 12 * count, 12):
        tag, start = bytes(profile[entry : entry + 4]), struct.unpack(">I", profile[entry + 4 : entry + 8])[0]
        if tag in ADOBE:
            values = [round(value * 65536) for value in ADOBE[tag]]
            profile[start + 8 : start + 20] = struct.pack(">iii", *values)
    return bytes(profile)


def opened(data: bytes) -> Image.Image:
    """What was kept."""
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def colour(data: bytes, x: float, y: float) -> tuple[int, ...]:
    """The pixel at fractions of the width and height."""
    picture = opened(data)
    pixel = picture.getpixel((int(x * (picture.width - 1)), int(y * (picture.height - 1))))
    assert isinstance(pixel, tuple)
    return pixel


def near(one: tuple[int, ...], other: tuple[int, ...], most: int = 8) -> bool:
    """Whether two colours are as good as the same, after JPEG."""
    return len(one) == len(other) and all(abs(a - b) <= most for a, b in zip(one, other))


def content(folder: Path) -> dict[str, bytes]:
    """Every file of a folder but the journal."""
    files = (file for file in folder.rglob("*") if file.is_file() and file.name != import_journal.NAME)
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def pictures(pack: Path, file: str = TEA) -> list[dict[str, Any]]:
    """The pictures that a record of the pack names."""
    table = tomllib.loads((pack / file).read_text("utf-8"))
    found: list[dict[str, Any]] = table.get("pictures", [])
    return found


def files(pack: Path, file: str = TEA) -> list[str]:
    """Their files."""
    return [each["file"] for each in pictures(pack, file)]
