"""What a usable picture is, as far as it can be told without decoding a pixel: its kind, its size, whether it is whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO, Literal

from kiosk.base.bilingual_sentence import Sentence
from kiosk.content.picture_headers import boxes, jpeg, png, webp
from kiosk.content.picture_headers.measured import Found

LARGEST = 200 << 20
"""Bytes of a picture that are looked at."""
Kind = Literal["JPEG", "PNG", "WEBP", "HEIC", "AVIF"]
NAMES = "JPEG、PNG、WebP、HEIC 或 AVIF", "JPEG, PNG, WebP, HEIC or AVIF"
"""The kinds of picture that a pack may hold, in words."""
MOST_SIDE = 12_000
MOST_PIXELS = 50_000_000
"""Pixels of the longest side, and in all, that a picture of a pack may have."""
LEAST_SIDE = 400
"""Pixels of either side below which a picture looks blurred on the panel."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A picture as its header tells: kind, pixels, and whether the file goes on to its end (False: it was cut off).

    One that is not `sound` has its length, but its pixels were lost: its sums are wrong, or zeros stand in their place.
    Width and height are as they lie in the file; of HEIC and AVIF as the picture is to be seen.
    """

    kind: Kind
    width: int
    height: int
    whole: bool
    sound: bool = True

    @property
    def usable(self) -> bool:
        """Whether check, import and publish take it, as far as it can be told without decoding it."""
        return self.whole and self.sound


def measure(stream: IO[bytes]) -> Measured | None:
    """The picture in `stream`, from its beginning; None for what is none of `NAMES` with at least one pixel."""
    return measured(stream.read(LARGEST + 1))


def measured(data: bytes) -> Measured | None:
    """The picture in `data`; None for what is none of `NAMES` with at least one pixel."""
    kind: Kind
    found: Found | None
    if data.startswith(png.SIGN):
        kind, found = "PNG", png.read(data)
    elif data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        kind, found = "WEBP", webp.read(data)
    elif data[:2] == b"\xff\xd8":
        kind, found = "JPEG", jpeg.read(data)
    elif data[4:8] == b"ftyp":
        kind, found = boxes.read(data) or ("HEIC", None)
    else:
        return None
    if found is None or not found.width or not found.height:
        return None
    return Measured(kind, found.width, found.height, found.state != "cut", found.state != "damaged")


def narrow(width: int, height: int) -> bool:
    """Whether a picture is so long a strip that its shorter side looks blurred on the panel."""
    return min(width, height) < LEAST_SIDE <= max(width, height)


def essential(data: bytes, kind: Kind) -> bytes:
    """The same picture without what decoders stumble over and nobody sees: animations, further pictures, stray bytes."""
    match kind:
        case "JPEG":
            return jpeg.essential(data)
        case "PNG":
            return png.essential(data)
        case "HEIC":
            return boxes.essential(data)
        case _:
            return data


def guess(head: bytes) -> tuple[str, str]:
    """What a file that is no usable picture seems to be, by its first bytes, in Chinese and English."""
    for signs, at, zh, en in (
        ((b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc", b"ftypmsf1"), 4, "HEIC（苹果手机照片）", "a HEIC photo"),
        ((b"ftypavif", b"ftypavis"), 4, "AVIF 图片", "an AVIF picture"),
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
    if head.startswith((b"\xff\xd8", b"\x89PNG")) or (head[:4] == b"RIFF" and head[8:12] in (b"WEBP", b"")):
        return "损坏的图片", "a damaged picture"
    return Sentence("文字", "text") if b"\0" not in head and _text(head) else Sentence("别的文件", "something else")


def _text(head: bytes) -> bool:
    for coding in ("utf-8", "gb18030"):
        for end in (len(head), len(head) - 1, len(head) - 2, len(head) - 3):
            try:
                head[: max(0, end)].decode(coding)
                return True
            except UnicodeDecodeError:
                continue
    return False
