"""What is mostly words travels packed (xz): a catalogue and a manifest take a tenth of their size, and less.

Nothing is trusted of what is packed: what comes out of it is measured against what was signed, within limits of size and memory.
"""

from __future__ import annotations

import lzma
from pathlib import Path

MEMORY = 64 << 20
"""Bytes that unpacking may take; what is packed here takes nine millions."""
PIECE = 64 << 10


class NotPacked(Exception):
    """It is not packed so, is not whole, or holds more than it may."""


def pack(content: bytes) -> bytes:
    """The same, packed: the same bytes for the same content."""
    return lzma.compress(content, lzma.FORMAT_XZ, preset=6)


def unpack(packed: Path, file: Path, most: int) -> None:
    """Write what is in `packed` to `file`, at most `most` bytes. Raises NotPacked, and OSError."""
    unpacker = lzma.LZMADecompressor(lzma.FORMAT_XZ, MEMORY)
    with packed.open("rb") as source, file.open("wb") as target:
        while not unpacker.eof:
            piece = source.read(PIECE) if unpacker.needs_input else b""
            if unpacker.needs_input and not piece:
                raise NotPacked("it ends too soon")
            try:
                made = unpacker.decompress(piece, PIECE)
            except (lzma.LZMAError, MemoryError) as error:
                raise NotPacked(str(error)) from error
            most -= len(made)
            if most < 0:
                raise NotPacked("it holds too much")
            target.write(made)
        if unpacker.unused_data or source.read(1):
            raise NotPacked("something follows it")
