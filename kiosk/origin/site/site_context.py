"""What the pages of all languages share: the release, the addresses, the pictures, the templates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from jinja2 import Environment

from kiosk.origin import origin_link
from kiosk.origin.site.picture_files import Picture, Pictures
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_rows import Card
from kiosk.settings import Origin


class Addresses:
    """Where pages lie: below the path of the operator's address, and whole when there is one."""

    def __init__(self, base_url: str) -> None:
        self.base = origin_link.base(base_url)
        self.prefix = urlsplit(self.base).path.rstrip("/")

    def here(self, path: str) -> str:
        """A page's address on its own host, with the slash that spares a redirect."""
        return f"{self.prefix}{path.rstrip('/')}/"

    def whole(self, path: str) -> str:
        """A page's address as codes carry it; without an operator's address the one on its own host."""
        return f"{self.base}{path}" if self.base else self.here(path)

    def host(self) -> str:
        """Scheme and host, for what has the path already; empty without an operator's address."""
        return self.base.removesuffix(self.prefix) if self.prefix else self.base


@dataclass(frozen=True, slots=True)
class Parts:
    """What the pages of all languages share."""

    catalogue: Catalogue
    origin: Origin
    addresses: Addresses
    pictures: Pictures
    templates: Environment
    static: dict[str, str]
    """Addresses of the stylesheet, the script and the painted scroll."""
    seals: dict[str, str]
    """Addresses of the house's seal, by language."""
    today: date
    shop: bool = False
    """Whether the release has anything to sell or anything on: without it no page has a trace of that."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A card on a page: where it leads and its picture."""

    card: Card
    href: str
    picture: Picture | None


def home_path(language: str) -> str:
    """Where the first page of a language lies below BASE."""
    return origin_link.list_path(language).removesuffix("list")


def events_path(language: str) -> str:
    """Where the page of all that is on lies below BASE."""
    return f"{home_path(language)}events"


def calendar_path(language: str, key: str = "") -> str:
    """Where the calendar file of one event, or of all, lies below BASE."""
    return f"{events_path(language)}{f'/{key}' if key else ''}.ics"


def primer_path(key: str, language: str) -> str:
    """Where a primer's page lies below BASE."""
    return f"{home_path(language)}primers/{key}"


def zone_path(key: str, language: str) -> str:
    """Where a zone's page lies below BASE."""
    return f"{home_path(language)}z/{key}"
