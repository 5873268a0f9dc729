"""The address that a code holds: paths that stay the same for as long as printed labels last.

    product   BASE[/LANG]/p/<id>, or BASE[/LANG]/01/<GTIN-14>[/10/<lot>][/21/<serial>] (GS1 Digital Link) when it has a GTIN
    place     BASE[/LANG]/o/<id>        route   BASE[/LANG]/r/<id>
    goods     BASE[/LANG]/g/<id>, or BASE[/LANG]/01/<GTIN-14>[/10/<lot>] when the packet has a GTIN of its own
    maker     BASE[/LANG]/m/<id>
    list      BASE[/LANG]/list#p.<id>~o.<id>~r.<id>~g.<id>[~s.<YYMMDD>]     in the fragment, so that nothing is sent

A product and a packet of it may bear the same GTIN: then one page lies at all their paths and tells of both.

`s` says that the visitor's seal was pressed onto the list's painting, and on which day.

LANG is absent for zh-CN. The kiosk's short name is carried as ?k=. Files on disk are a path and "/index.html".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import quote, urlsplit, urlunsplit

from kiosk.base.character_check import unseen
from kiosk.base.gs1 import carried_part, gtin14
from kiosk.base.languages import LANGUAGES
from kiosk.release.catalogue_rows import Number

PATHS = {"product": "p", "place": "o", "route": "r", "goods": "g", "maker": "m"}
NUMBERED = ("product", "goods")
"""What has its page at its GTIN."""
MOST = 12
"""Entries of a take-away list, so that its code still scans from the screen."""
UNESCAPED = "/%:=+,;!$&()*-._~'?@"
"""Signs that an address keeps as they are."""
HOST = re.compile(r"(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*\.?")
ADDRESS = re.compile(r"((25[0-5]|2[0-4]\d|1?\d?\d)(\.(?!$)|$)){4}")


@lru_cache(maxsize=64)
def base(base_url: str) -> str:
    """`base_url` normalised: scheme and host in lower case, the host in ASCII (IDNA), no slash at the end, its path kept.

    Empty when codes cannot lead there: another scheme than http or https, no host (or "https" twice), no such port, a name
    and password, something after ? or #, blanks, signs that nobody sees, numbers that are no IP address, a path that climbs.
    """
    text = base_url.strip()
    if re.search(r"[\s?#\\@\x00-\x1f\x7f]", text) or unseen(text):
        return ""
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
        name = f"[{host}]" if ":" in host else host.encode("idna").decode("ascii").lower()
    except ValueError:
        return ""
    segments = parts.path.split("/")
    if parts.scheme not in ("http", "https") or "." in segments or ".." in segments:
        return ""
    if port == 0 or not (name.startswith("[") or (HOST.fullmatch(name) and name not in ("http", "https"))):
        return ""
    if name.rstrip(".").rpartition(".")[2].isdigit() and not ADDRESS.fullmatch(name):
        return ""
    place = name if port is None else f"{name}:{port}"
    return f"{parts.scheme}://{place}{quote(parts.path, safe=UNESCAPED)}".rstrip("/")


class CarriedNumbers(NamedTuple):
    """The numbers that the link of a product or a packet carries."""

    gtin: str = ""
    lot: str = ""
    serial: str = ""


NO_NUMBERS = CarriedNumbers()


def path(kind: str, key: str, language: str = "zh-CN", numbers: CarriedNumbers = NO_NUMBERS) -> str:
    """Where the page of a thing lies below BASE, percent-encoded; empty for a kind without a page."""
    if kind not in PATHS or not key:
        return ""
    number = gtin14(numbers.gtin) if kind in NUMBERED else ""
    if not number:
        return f"{_prefix(language)}/{PATHS[kind]}/{_encoded(key)}"
    parts = (("10", numbers.lot), ("21", numbers.serial))
    further = "".join(f"/{ai}/{_encoded(text)}" for ai, text in parts if carried_part(text))
    return f"{_prefix(language)}/01/{number}{further}"


def list_path(language: str) -> str:
    """Where the page that shows a take-away list lies below BASE."""
    return f"{_prefix(language)}/list"


def origin_link(
    base_url: str,
    kind: str,
    key: str,
    language: str,
    kiosk: str = "",
    numbers: CarriedNumbers = NO_NUMBERS,
) -> str:
    """The origin link of one thing; empty when no base address can be used or its kind has no page."""
    at, page = base(base_url), path(kind, key, language, numbers)
    return f"{at}{page}{_query(kiosk)}" if at and page else ""


def list_link(
    base_url: str,
    entries: Sequence[tuple[str, str]],
    language: str,
    kiosk: str = "",
    sealed: date | None = None,
) -> str:
    """The link that carries a take-away list of (kind, id) in its fragment; empty when there is none to carry.

    `sealed` is the day on which the visitor pressed the seal onto its painting; None when they did not.
    """
    at = base(base_url)
    kept = [f"{PATHS[kind]}.{_encoded(key)}" for kind, key in entries if kind in PATHS and key]
    seal = [f"s.{sealed:%y%m%d}"] if sealed and kept else []
    return f"{at}{list_path(language)}{_query(kiosk)}#{'~'.join(kept + seal)}" if at and kept else ""


def carried(numbers: Iterable[Number]) -> CarriedNumbers:
    """The numbers of a product that its link carries.

    Of each kind the first counts; one that cannot stand in an address (`carried_part`) is left out of code and site alike.
    """
    found: dict[str, str] = {}
    for number in numbers:
        if number.scheme in ("gtin", "lot", "serial"):
            found.setdefault(number.scheme, number.value)
    lot, serial = carried_part(found.get("lot", "")), carried_part(found.get("serial", ""))
    return CarriedNumbers(found.get("gtin", ""), lot, serial)


def packet_numbers(gtin: str, lot: str) -> CarriedNumbers:
    """The numbers that a packet's link carries: a lot that cannot stand in an address is left out."""
    return CarriedNumbers(gtin, carried_part(lot))


def resolver(url: str) -> str:
    """A resolver's address as a code holds it: ASCII alone; empty when it is no http or https address with a host."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
        name = f"[{host}]" if ":" in host else host.encode("idna").decode("ascii").lower()
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not name or "@" in parts.netloc:
        return ""
    place = name if port is None else f"{name}:{port}"
    return urlunsplit((parts.scheme, place, *(quote(part, safe=UNESCAPED) for part in parts[2:])))


def _prefix(language: str) -> str:
    return f"/{language}" if language in LANGUAGES[1:] else ""


def _encoded(text: str) -> str:
    """A part of a path; ~ parts the entries of a list, so that it is encoded too."""
    return quote(text, safe="").replace("~", "%7E")


def _query(kiosk: str) -> str:
    return f"?k={_encoded(kiosk)}" if kiosk else ""
