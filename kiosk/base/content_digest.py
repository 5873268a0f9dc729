"""SHA-256 of what is read at a start, without OpenSSL: loading that for a few small digests takes 6 ms and 3 MB."""

from __future__ import annotations

import importlib
import os
import sys
from typing import BinaryIO, Protocol

LARGE = 4 << 20
"""Bytes from which OpenSSL, which is five times as fast as Python's own, is worth loading."""
PIECE = 1 << 18
"""Bytes of a file that are read at once."""


class Digest(Protocol):
    """What of hashlib's objects is used here."""

    def update(self, data: bytes, /) -> None: ...
    def digest(self) -> bytes: ...
    def hexdigest(self) -> str: ...


def sha256(content: bytes) -> Digest:
    """The SHA-256 of `content`."""
    begun = _begun(len(content))
    begun.update(content)
    return begun


def sha256_of_file(stream: BinaryIO) -> Digest:
    """The SHA-256 of what an open file has from here on; it is read to its end. Raises OSError when it cannot be read."""
    begun = _begun(os.fstat(stream.fileno()).st_size)
    while piece := stream.read(PIECE):
        begun.update(piece)
    return begun


def _begun(size: int) -> Digest:
    """An empty SHA-256 that `size` bytes are to follow: OpenSSL's where they are many, or where it is there already."""
    if size < LARGE and "_hashlib" not in sys.modules:
        try:
            own: Digest = importlib.import_module("_sha2" if sys.version_info >= (3, 12) else "_sha256").sha256()
        except ImportError:
            pass
        else:
            return own
    import hashlib

    return hashlib.sha256()
