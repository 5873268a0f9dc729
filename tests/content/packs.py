"""Packs to spoil: a copy of the minimal one, ways to change it, pictures that are little more than a header."""

from __future__ import annotations

import struct
import zipfile
import zlib
from pathlib import Path

from kiosk.content.check import check
from kiosk.content.finding import Finding

ROOT = Path(__file__).parents[2]
DEFAULT = ROOT / "assets" / "pack"
MINIMAL = ROOT / "tests" / "packs" / "minimal"
MAXIMAL = ROOT / "tests" / "packs" / "maximal"
PRODUCT = "products/da-hong-pao.toml"


def found(path: Path, *severities: str) -> list[Finding]:
    """The findings of these severities; errors alone when none is named."""
    return [finding for finding in check(path).findings if finding.severity in (severities or ("error",))]


def where(path: Path, *severities: str) -> list[tuple[str, str, str]]:
    """The findings as (code, file, field)."""
    return [(finding.code, finding.file, finding.field) for finding in found(path, *severities)]


def change(file: Path, old: str, new: str) -> None:
    """Replace the first `old`, which must be there."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def add(file: Path, text: str, before: str = "[name]") -> None:
    """Write `text` above the line `before`."""
    change(file, before, f"{text}\n\n{before}")


def illustrate(pack: Path, content: bytes, name: str = "media/cup.jpg") -> None:
    """Give the minimal pack's product a picture that holds `content`."""
    (pack / name).parent.mkdir(exist_ok=True)
    (pack / name).write_bytes(content)
    add(pack / PRODUCT, f'[[pictures]]\nfile = "{name}"')


def zipped(folder: Path, out: Path) -> Path:
    """The files of `folder` as a zip, made by the standard library and not by ours."""
    with zipfile.ZipFile(out, "w") as made:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                made.write(file, file.relative_to(folder).as_posix())
    return out


def png(width: int, height: int, whole: bool = True) -> bytes:
    """A PNG that says it is this large and holds next to nothing."""
    parts = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)), (b"IDAT", zlib.compress(b"\0"))]
    parts += [(b"IEND", b"")] if whole else []
    chunks = [
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in parts
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def jpeg(width: int, height: int, before: bytes = b"", whole: bool = True) -> bytes:
    """A JPEG's markers without its pixels; `before` stands between its start and its frame header."""
    frame = b"\xff\xc2" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return b"\xff\xd8" + before + frame + b"\xff\xda\x00\x02" + b"\x12" * 99 + (b"\xff\xd9" if whole else b"")


def webp(width: int, height: int) -> bytes:
    """A WebP (lossless) header."""
    bits = (width - 1) | (height - 1) << 14
    body = b"WEBPVP8L" + struct.pack("<I", 6) + b"\x2f" + struct.pack("<I", bits) + b"\0"
    return b"RIFF" + struct.pack("<I", len(body)) + body
