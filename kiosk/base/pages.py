"""The pages that a visitor can open, by the names that links, counts and the command line use."""

from __future__ import annotations

PAGES_OF_ONE = ("zone", "product", "place", "route", "room")
"""Pages of one thing: opened with its id, and named after its kind."""
PAGES = ("home", *PAGES_OF_ONE, "map", "routes", "rooms", "story", "search", "takeaway")
"""Every page; each is drawn by the QML component of its name (`ProductPage.qml`)."""
