"""Which kiosk this is: a random name, made once, by which shares of a channel are dealt out and kiosks are told apart."""

from __future__ import annotations

import re
import secrets
from pathlib import Path

from kiosk.base import atomic_write
from kiosk.base.untrusted_input import Unreadable, read_file

NAME = "kiosk-id"
FORM = re.compile(r"[0-9a-f]{16}")
MOST_BYTES = 64


def known_id(data: Path) -> str:
    """This kiosk's id; empty where none was made yet or its file cannot be read."""
    try:
        text = read_file(data / NAME, MOST_BYTES).decode("ascii").strip()
    except (OSError, Unreadable, UnicodeDecodeError):
        return ""
    return text if FORM.fullmatch(text) else ""


def kiosk_id(data: Path) -> str:
    """This kiosk's id, made now where there is none. Raises OSError when the data folder cannot be written."""
    if found := known_id(data):
        return found
    made = secrets.token_hex(8)
    data.mkdir(parents=True, exist_ok=True)
    atomic_write.replace(data / NAME, f"{made}\n".encode("ascii"))
    return made
