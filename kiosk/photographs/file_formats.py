"""What a file is by its first bytes, whatever it is called: a photograph that can be used, or something else, named."""

from __future__ import annotations

import re

from kiosk.content.finding import Both
from kiosk.content.picture_header import Measured, guess, measured
from kiosk.photographs.refusal import AGAIN, AS_JPEG, MOST_COMPATIBLE, PhotographError, refusal

RAW = re.compile(r"\.(3fr|arw|cr[23w]|dcr|dng|erf|iiq|kdc|mef|mos|nef|nrw|orf|pef|raf|rw2|srw)$", re.IGNORECASE)
BESIDE = re.compile(r"\.(aae|csv|db|docx?|ini|json|md|pdf|plist|pptx?|txt|url|xlsx?|xml|xmp)$", re.IGNORECASE)
"""Endings of files that phones, cameras and offices leave among photographs: passed over without a word of blame."""
HEIF = frozenset(b"heic heix hevc hevx heim heis hevm hevs mif1 msf1 miaf avif avis".split())


def refused(data: bytes, name: str) -> PhotographError | None:
    """Why the bytes `data` of the file `name` are no photograph that can be used; None when they may be one."""
    return judged(data, name, measured(data))


def judged(data: bytes, name: str, found: Measured | None) -> PhotographError | None:
    """As `refused`, for what was measured already."""
    head = data[:4096]
    if not head.strip(b"\0"):
        what = ("这个文件是空的。", "This file is empty.")
        return refusal("empty-file", name, what, AGAIN)
    if found is not None:
        return cut(name) if not found.whole else None if found.sound else broken(name)
    if head[4:8] == b"ftyp":
        return _boxed(head, name)
    if _raw(head, name):
        return _raw_refusal(name)
    if head[4:8] in (b"moov", b"mdat", b"wide", b"free") or head[:4] == b"\x1a\x45\xdf\xa3" or head[8:12] == b"AVI ":
        return _film(name)
    if head.startswith((b"II*\0", b"MM\0*", b"BM")):
        return None
    return _other(head, name)


def cut(name: str) -> PhotographError:
    """Its end is missing."""
    what = ("这张照片不完整，后半截丢了。", "This photograph is cut off: its end is missing.")
    return refusal("cut-photograph", name, what, AGAIN)


def broken(name: str) -> PhotographError:
    """A decoder gave up on it."""
    what = ("这张照片损坏了，打不开。", "This photograph is damaged and cannot be opened.")
    return refusal("broken-photograph", name, what, AGAIN)


def _boxed(head: bytes, name: str) -> PhotographError:
    """What cannot be used although it begins as HEIC does: a broken one, Canon's CR3 or a film, by its brands."""
    end = min(len(head), max(16, int.from_bytes(head[:4], "big")))
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))]
    if head[8:12] == b"crx ":
        return _raw_refusal(name)
    if HEIF.intersection(brands):
        what = (
            "这张 HEIC 或 AVIF 照片不完整，或用了少见的编码，打不开。",
            "This HEIC or AVIF photograph is cut off, or coded in an unusual way, and cannot be opened.",
        )
        return refusal("heic-photo", name, what, MOST_COMPATIBLE)
    return _film(name)


def _raw(head: bytes, name: str) -> bool:
    signs = (b"FUJIFILMCCD-RAW", b"IIRO", b"IIRS", b"MMOR", b"IIU\0")
    tiff = head.startswith((b"II*\0", b"MM\0*"))
    return head.startswith(signs) or (tiff and (head[8:10] == b"CR" or RAW.search(name) is not None))


def _raw_refusal(name: str) -> PhotographError:
    what = ("这是相机的原始文件（RAW），不是照片成品。", "This is a camera's raw file, not a finished photograph.")
    mend = (
        "在修图软件里导出为 JPEG，或把相机设为同时存 JPEG。",
        "Export it as JPEG in a photo program, or set the camera to keep a JPEG too.",
    )
    return refusal("raw-file", name, what, mend)


def _film(name: str) -> PhotographError:
    what = (
        "这是视频或实况照片里会动的一半，不是照片。",
        "This is a film, or the moving half of a Live Photo, and not a photograph.",
    )
    mend = (
        "只放照片；实况照片请在手机里选“复制为静态照片”。",
        "Put photographs here only; of a Live Photo, use the phone's Duplicate as Still Photo.",
    )
    return refusal("film", name, what, mend)


def _other(head: bytes, name: str) -> PhotographError:
    zh, en = guess(head)
    what: Both = (f"这不是能用的照片，像是{zh}。", f"This is no photograph that can be used; it looks like {en}.")
    if head.startswith(b"PK\x03\x04"):
        mend = (
            "如果是压缩包，请先解压，把里面的照片放进来。",
            "If it is a zip, unpack it first and put the photographs in it here.",
        )
        return refusal("not-a-photograph", name, what, mend)
    return refusal("not-a-photograph", name, what, AS_JPEG)
