"""Bytes that are kept only to save work, with their digest before them: what was damaged on the disk is not believed."""

from __future__ import annotations

from kiosk.base.content_digest import sha256

DIGEST = 32
"""Bytes of a SHA-256."""


def sealed(content: bytes) -> bytes:
    """`content` as it is kept."""
    return sha256(content).digest() + content


def unsealed(kept: bytes) -> bytes | None:
    """What `sealed` was given; None when a bit of it is another."""
    content = kept[DIGEST:]
    return content if kept[:DIGEST] == sha256(content).digest() else None
