"""A picture's kind and size, read from its header; no pixel is ever decoded here."""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from typing import IO, Literal

CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Measured:
    """A picture as its header tells: kind, pixels, and whether the file goes on to its end (False: it was cut off)."""

    kind: Literal["JPEG", "PNG", "WEBP"]
    width: int
    height: int
    whole: bool


def measure(stream: IO[bytes]) -> Measured | None:
    """The picture in `stream`, from its beginning; None for what is no JPEG, PNG or WebP of at least one pixel."""
    head = stream.read(30)
    try:
        if head[:8] == b"\x89PNG\r\n\x1a\n" and head[12:16] == b"IHDR":
            found: Measured | None = _png(head, stream)
        elif head[:4] == b"RIFF" and head[8:12] == b"WEBP":
            found = _webp(head, stream)
        elif head[:3] == b"\xff\xd8\xff":
            found = _jpeg(stream)
        else:
            return None
    except struct.error:
        return None
    return found if found and found.width and found.height else None


def guess(head: bytes) -> tuple[str, str]:
    """What a file that is no usable picture seems to be, by its first bytes, in Chinese and English."""
    for signs, at, zh, en in (
        ((b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc", b"ftypmsf1"), 4, "HEIC（苹果手机照片）", "a HEIC photo"),
        ((b"ftypavif",), 4, "AVIF 图片", "an AVIF picture"),
        ((b"ftyp",), 4, "视频", "a film"),
        ((b"GIF8",), 0, "GIF 图片", "a GIF picture"),
        ((b"BM",), 0, "BMP 图片", "a BMP picture"),
        ((b"II*\x00", b"MM\x00*"), 0, "TIFF 图片", "a TIFF picture"),
        ((b"%PDF",), 0, "PDF 文件", "a PDF"),
        ((b"8BPS",), 0, "Photoshop 文件", "a Photoshop file"),
        ((b"PK\x03\x04",), 0, "压缩包或 Office 文件", "a zip or an Office file"),
    ):
        if head[at:].startswith(signs):
            return zh, en
    if not head:
        return "空文件", "an empty file"
    if b"<svg" in head.lower():
        return "SVG 图形", "an SVG drawing"
    if head.startswith((b"\xff\xd8", b"\x89PNG", b"RIFF")):
        return "损坏的图片", "a damaged picture"
    return ("文字", "text") if b"\0" not in head and _text(head) else ("别的文件", "something else")


def _text(head: bytes) -> bool:
    for coding in ("utf-8", "gb18030"):
        for end in (len(head), len(head) - 1, len(head) - 2, len(head) - 3):
            try:
                head[: max(0, end)].decode(coding)
                return True
            except UnicodeDecodeError:
                continue
    return False


def _png(head: bytes, stream: IO[bytes]) -> Measured:
    width, height = struct.unpack(">II", head[16:24])
    stream.seek(8)
    while len(start := stream.read(8)) == 8:
        if start[4:] == b"IEND":
            return Measured("PNG", width, height, len(stream.read(4)) == 4)
        stream.seek(int.from_bytes(start[:4], "big") + 4, os.SEEK_CUR)
    return Measured("PNG", width, height, False)


def _webp(head: bytes, stream: IO[bytes]) -> Measured | None:
    kind = head[12:16]
    if kind == b"VP8X" and len(head) == 30:
        width, height = 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
    elif kind == b"VP8L" and head[20:21] == b"\x2f" and len(head) >= 25:
        bits = int.from_bytes(head[21:25], "little")
        width, height = (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    elif kind == b"VP8 " and head[23:26] == b"\x9d\x01\x2a":
        width, height = (side & 0x3FFF for side in struct.unpack("<HH", head[26:30]))
    else:
        return None
    return Measured("WEBP", width, height, stream.seek(0, os.SEEK_END) >= int.from_bytes(head[4:8], "little") + 8)


def _jpeg(stream: IO[bytes]) -> Measured | None:
    stream.seek(2)
    while len(start := stream.read(2)) == 2 and start[0] == 0xFF:
        marker = start[1]
        if marker == 0xFF:
            stream.seek(-1, os.SEEK_CUR)
        elif marker in (0xD9, 0xDA):
            return None
        elif not (0xD0 <= marker <= 0xD8 or marker == 0x01):
            length = int.from_bytes(stream.read(2), "big")
            if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
                height, width = struct.unpack(">HH", stream.read(5)[1:])
                return Measured("JPEG", width, height, _ends(stream))
            if length < 2:
                return None
            stream.seek(length - 2, os.SEEK_CUR)
    return None


def _ends(stream: IO[bytes]) -> bool:
    """Whether an end-of-image marker follows. Inside the coded pixels every 0xff is followed by 0x00 or a restart."""
    last = b""
    while chunk := stream.read(CHUNK):
        if b"\xff\xd9" in last + chunk:
            return True
        last = chunk[-1:]
    return False
