"""Which address somebody meant who typed one with a Chinese keyboard, half of it, or with words around it."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

from kiosk.origin.origin_link import base

BEGINNING = re.compile(
    r"([A-Za-z]{2,8})[:;.]?\s*//+|^(https?)[:;.]?/+|^//+|([A-Za-z]{2,8}):(?=[A-Za-z][^/]*\.[A-Za-z])"
)
"""The beginning of an address, with what slips into it: htps://, https//, https:/, https;//, https:a.cn."""
AROUND = "“”‘’\"'<>《》「」【】[]()"
AFTER = ",;:!?.、"
SLIPS = str.maketrans({"\\": "/", "。": ".", "、": "", "∕": "/", "⁄": "/", "꞉": ":", "∶": ":"})


def meant(text: str) -> str:
    """The address that `text` most likely means; empty where nobody can tell. What it answers can be used."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKC", text[:200]) if unicodedata.category(sign) != "Cf")
    plain = plain.translate(SLIPS).strip()
    scheme, rest = "https", plain
    for begun in BEGINNING.finditer(plain):
        scheme = "http" if (begun[1] or "").lower() == "http" else "https"
        rest = plain[begun.end() :]
    rest = rest.strip(AROUND + " ")
    words = rest.split()
    if not words:
        return ""
    typed = words[0] if re.match(r"[^/]*\.[A-Za-z0-9-]{2,}", words[0]) else "".join(words)
    place, slash, path = re.split(r"[?#]", typed)[0].partition("/")
    place = re.sub(r"\.{2,}", ".", place.rpartition("@")[2]).strip(AROUND + AFTER)
    if not _ported(place):
        place = place.partition(":")[0]
    if {".", ".."} & set(path.split("/")):
        slash = path = ""
    found = f"{scheme}://{place}{slash}{path.rstrip(AROUND + AFTER)}"
    return found if "." in place and base(found) else ""


def _ported(place: str) -> bool:
    """Whether the port, where there is one, can be one."""
    try:
        return urlsplit(f"//{place}").port != 0
    except ValueError:
        return False
