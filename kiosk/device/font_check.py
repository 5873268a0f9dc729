"""Whether the program's fonts are whole, by the sums that each of their tables carries."""

from __future__ import annotations

import struct
import sys
from array import array
from pathlib import Path

from kiosk.device.check_result import Row

FACES = (
    *(f"KioskHei{script}-Regular.otf" for script in ("SC", "TC", "JP", "KR", "EN")),
    *(f"KioskSong{script}-Bold.otf" for script in ("SC", "TC", "JP", "KR", "EN")),
    "KioskKai-Regular.ttf",
)
"""The files that travel with the program."""


def faces(folder: Path) -> Row:
    """Whether every face is there and every byte of it as it was made."""
    lacking = [name for name in FACES if not (folder / name).is_file()]
    broken = [name for name in FACES if name not in lacking and not is_complete((folder / name).read_bytes())]
    if lacking or broken:
        named = ", ".join([*lacking, *broken])
        return Row(
            "machine",
            "fonts",
            "wrong",
            f"字体缺失或损坏：{named}（在 {folder}）。请重新安装本程序。",
            f"Fonts are missing or damaged: {named} (in {folder}). Install the program again.",
        )
    return Row("machine", "fonts", "ok", f"{len(FACES)} 款字体完好。", f"All {len(FACES)} fonts are whole.")


def is_complete(face: bytes) -> bool:
    """Whether every table of an OpenType file lies inside it and has the sum that the file's head says."""
    try:
        count = struct.unpack_from(">H", face, 4)[0]
        if not count:
            return False
        for at in range(12, 12 + 16 * count, 16):
            tag, checksum, start, length = struct.unpack_from(">4sLLL", face, at)
            table = face[start : start + length]
            if len(table) != length:
                return False
            if tag == b"head":
                table = table[:8] + bytes(4) + table[12:]
            if _sum(table) != checksum:
                return False
    except struct.error:
        return False
    return True


def _sum(table: bytes) -> int:
    words = array("I")
    words.frombytes(table + bytes(-len(table) % 4))
    if sys.byteorder == "little":
        words.byteswap()
    return sum(words) & 0xFFFFFFFF
