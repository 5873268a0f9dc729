"""What a release calls the things on show, for whoever counts them or names them outside the screen."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_rows import Card, StoryRow, ZoneRow

Both = tuple[str, str]


def titles(catalogue: Catalogue) -> tuple[dict[str, Both], Both]:
    """The name of every page by its key ("product/da-hong-pao"), and the showroom's, each in zh-CN and en."""
    names: dict[str, list[str]] = {}
    for language in ("zh-CN", "en"):
        kinds: dict[str, Sequence[Card | ZoneRow | StoryRow]] = {
            "zone": catalogue.zones(language),
            "product": catalogue.products(language),
            "place": catalogue.places(language),
            "route": catalogue.routes(language),
            "room": catalogue.rooms(language),
            "story": catalogue.stories(language),
            "goods": catalogue.shop.every_goods(language),
            "maker": catalogue.shop.makers(language),
        }
        for kind, rows in kinds.items():
            for row in rows:
                names.setdefault(f"{kind}/{row.key}", []).append(row.name)
    venue = catalogue.pack("zh-CN").name, catalogue.pack("en").name
    return {key: (both[0], both[-1]) for key, both in names.items()}, venue
