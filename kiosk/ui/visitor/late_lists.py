"""Lists that no first page shows: read a moment after the start, or as soon as one of them is asked for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.release.product_filter import ProductFilter
from kiosk.ui.visitor.choose import LOOKED_AT, asks
from kiosk.ui.visitor.featured import featured
from kiosk.ui.visitor.list_models import CardList, StoryList
from kiosk.ui.visitor.programme import Programme
from kiosk.ui.visitor.record_base import RecordContext
from kiosk.ui.visitor.room import RoomList
from kiosk.ui.visitor.route import RouteList
from kiosk.ui.visitor.search import Search

LATE_MS = 400
"""From the start until what no first page shows has been read."""


class LateLists(QObject):
    """Rooms, routes, stories, what search knows, what comes forward in the first scene, what is on, which zone asks."""

    def __init__(self, context: RecordContext, search: Search, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._search = search
        self._rooms = RoomList(self)
        self._routes = RouteList(self)
        self._stories = StoryList(self)
        self._featured = CardList(self)
        self._programme = Programme(context, self)
        self._shown_cards = self._programme.cards
        self._asking = ""
        self._readers: dict[str, Callable[[], None]] = {
            "stories": self._read_stories,
            "rooms": self._read_rooms,
            "routes": self._read_routes,
            "search": search.refresh,
            "programme": self._programme.refresh,
            "featured": self._read_featured,
            "asking": self._read_asking,
        }
        self._due: set[str] = set()
        self._begun = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LATE_MS)
        self._soon.timeout.connect(self._read_all)
        self._programme.changed.connect(self._follow_programme)

    def refresh(self) -> None:
        """The release or the language changed: read again, the first time a moment later."""
        self._due = set(self._readers)
        if self._begun or not self._context.catalogue:
            self._read_all()
        else:
            self._begun = True
            self._soon.start()

    @property
    def rooms(self) -> RoomList:
        """The tea rooms."""
        self._read("rooms")
        return self._rooms

    @property
    def routes(self) -> RouteList:
        """The routes."""
        self._read("routes")
        return self._routes

    @property
    def stories(self) -> StoryList:
        """The leaves of the story."""
        self._read("stories")
        return self._stories

    @property
    def search(self) -> Search:
        """The search, with something to begin with."""
        self._read("search")
        return self._search

    @property
    def featured(self) -> CardList:
        """What comes forward in turn in the first scene."""
        self._read("featured")
        return self._featured

    @property
    def programme(self) -> Programme:
        """What is on."""
        self._read("programme")
        return self._programme

    @Slot()
    def close_told(self) -> None:
        """The page on show is about to go, and with it what was opened of what is on."""
        self._programme.close()

    def follow(self, moment: datetime) -> None:
        """Tell what time it is at the venue."""
        minute, was = moment.replace(second=0, microsecond=0), self._context.moment
        self._context.moment = minute
        if minute != was and "programme" not in self._due:
            self._programme.refresh()

    @property
    def asking(self) -> str:
        """The zone that asks which of its teas is the visitor's; empty where none does."""
        self._read("asking")
        return self._asking

    @Slot()
    def _read_all(self) -> None:
        for name in self._readers:
            self._read(name)

    def _read(self, name: str) -> None:
        """Read a list, unless that has been done."""
        if name in self._due:
            self._due.discard(name)
            self._readers[name]()

    def _read_stories(self) -> None:
        catalogue, language = self._context.catalogue, self._context.language
        self._stories.replace(catalogue.stories(language) if catalogue else ())

    def _read_rooms(self) -> None:
        catalogue, language = self._context.catalogue, self._context.language
        cards = catalogue.rooms(language) if catalogue else ()
        rooms = [catalogue.room(language, card.key) for card in cards] if catalogue else []
        self._rooms.replace([room for room in rooms if room])

    def _read_routes(self) -> None:
        catalogue = self._context.catalogue
        self._routes.replace(catalogue.routes_whole(self._context.language) if catalogue else ())

    def _read_featured(self) -> None:
        catalogue, language = self._context.catalogue, self._context.language
        cards = catalogue.routes(language) if catalogue else ()
        self._shown_cards = self.programme.cards
        self._featured.replace(featured(self.search.suggested(), self.routes.rows(), cards, told=self._shown_cards))

    @Slot()
    def _follow_programme(self) -> None:
        """Something else comes forward by now."""
        if "featured" not in self._due and self._shown_cards != self._programme.cards:
            self._read_featured()

    def _read_asking(self) -> None:
        catalogue, language = self._context.catalogue, self._context.language
        self._asking = ""
        for zone in catalogue.zones(language) if catalogue else ():
            if catalogue and zone.tone == "tea":
                cards = catalogue.products(language, ProductFilter(zone.key), self._context.today, LOOKED_AT)
                self._asking = self._asking or (zone.key if asks(self._context, zone.tone, cards) else "")
