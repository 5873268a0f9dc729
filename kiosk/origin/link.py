"""The address that a code holds: paths that stay the same for as long as printed labels last.

/p/<id> a product, /o/<id> a place, /r/<id> a route, /list#... a take-away list (in the fragment, so that nothing is sent).
Language is carried as ?l=, the kiosk's short name as &k=.
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote, urlsplit

PATHS = {"product": "p", "place": "o", "route": "r"}


def origin_link(base_url: str, kind: str, key: str, language: str, kiosk: str = "") -> str:
    """The origin link of one product, place or route; empty when no base address is set or the kind has no page."""
    if not usable(base_url) or kind not in PATHS:
        return ""
    return f"{base_url.rstrip('/')}/{PATHS[kind]}/{quote(key)}{_query(language, kiosk)}"


def list_link(base_url: str, entries: Sequence[tuple[str, str]], language: str, kiosk: str = "") -> str:
    """The link that carries a take-away list of (kind, id) in its fragment; empty when there is none to carry."""
    kept = [f"{PATHS[kind]}.{quote(key)}" for kind, key in entries if kind in PATHS]
    if not usable(base_url) or not kept:
        return ""
    return f"{base_url.rstrip('/')}/list{_query(language, kiosk)}#{'~'.join(kept)}"


def usable(base_url: str) -> bool:
    """Whether `base_url` is an http or https address with a host and nothing after its path."""
    try:
        parts = urlsplit(base_url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not parts.query and not parts.fragment
    except ValueError:
        return False


def _query(language: str, kiosk: str) -> str:
    fields = [f"l={quote(language)}"] if language and language != "zh-CN" else []
    fields += [f"k={quote(kiosk)}"] if kiosk else []
    return "?" + "&".join(fields) if fields else ""
