"""The pages that a visitor can open, by the names that links, counts and the command line use."""

from __future__ import annotations

PAGES_OF_ONE = ("zone", "product", "place", "route", "room", "goods", "maker", "primer")
"""Pages of one thing: opened with its id, and named after its kind."""
KEYED = (*PAGES_OF_ONE, "choose", "brew", "whisk")
"""Pages that are opened with an id: `choose` asks what a zone asks, `brew` makes a product's tea, `whisk` whisks it in a bowl."""
PAGES = ("home", *KEYED, "map", "routes", "rooms", "story", "search", "takeaway")
"""Every page."""


def component_of(page: str) -> str:
    """The QML component that draws a page: `ProductPage` for "product"; it lies in ui/qml/Kiosk/Visitor/pages/."""
    return f"{page.capitalize()}Page"
