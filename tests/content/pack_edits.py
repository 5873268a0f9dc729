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
    """A PNG of white, or one that says it is this large and holds next to nothing where it would be huge."""
    rows = (b"\0" + b"\xff" * -(-width // 8)) * height if width * height <= 50_000_000 else b"\0"
    parts = [(b"IHDR", struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)), (b"IDAT", zlib.compress(rows))]
    parts += [(b"IEND", b"")] if whole else []
    chunks = [
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in parts
    ]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def jpeg(width: int, height: int, before: bytes = b"", whole: bool = True) -> bytes:
    """A JPEG's markers without its pixels, which are grey then; `before` stands between its start and its frame header."""
    tables = b"\xff\xdb\x00\x43\x00" + b"\x01" * 64
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"\x12" * 99
    return b"\xff\xd8" + before + tables + frame + scan + (b"\xff\xd9" if whole else b"")


def webp(width: int, height: int) -> bytes:
    """A WebP (lossless) of black."""
    bits = (width - 1) | (height - 1) << 14
    body = b"WEBPVP8L" + struct.pack("<I", 8) + b"\x2f" + struct.pack("<I", bits) + b"\x88\x88\x08"
    return b"RIFF" + struct.pack("<I", len(body)) + body
