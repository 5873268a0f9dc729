"""The showroom: everything QML reads from a release, in the visitor's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.geometry.code_size import Glass
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_rows import PackRow
from kiosk.settings import Settings
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.choose import ChooseRecord
from kiosk.ui.visitor.code_sizes import CodeSides
from kiosk.ui.visitor.featured import featured
from kiosk.ui.visitor.list_models import FULL, CardList, StoryList, ZoneList, address
from kiosk.ui.visitor.map import MapRecord
from kiosk.ui.visitor.place import PlaceRecord
from kiosk.ui.visitor.product import ProductRecord
from kiosk.ui.visitor.record_base import RecordContext
from kiosk.ui.visitor.room import RoomList, RoomRecord
from kiosk.ui.visitor.route import RouteList, RouteRecord
from kiosk.ui.visitor.scenery import Scenery
from kiosk.ui.visitor.search import Search
from kiosk.ui.visitor.takeaway import TakeAway
from kiosk.ui.visitor.visit import Visit
from kiosk.ui.visitor.zone import ZoneRecord

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = PackRow("", "", "", "", "", "", "", {}, ())


PageRecord = ZoneRecord | ProductRecord | PlaceRecord | RouteRecord | RoomRecord | ChooseRecord
"""What a page of one thing shows."""

LATE_MS = 400
"""From the start until what no first page shows has been read."""


@QmlElement
@QmlUncreatable("It belongs to the program.")
class Showroom(QObject):
    """The records and lists on show. It follows the visit: pages load what they need on arrival, all speak its language."""

    changed = Signal()
    """The release or the language changed."""

    def __init__(self, visit: Visit, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._visit = visit
        self._context = context = RecordContext(None, settings, visit.language)
        self._pack = NOTHING
        self._sold_out: frozenset[str] = frozenset()
        self._zones = ZoneList(self)
        self._rooms = RoomList(self)
        self._routes = RouteList(self)
        self._stories = StoryList(self)
        self._zone = ZoneRecord(context, self)
        self._product = ProductRecord(context, self)
        self._place = PlaceRecord(context, self)
        self._route = RouteRecord(context, self)
        self._room = RoomRecord(context, self)
        self._map = MapRecord(context, self._route, self)
        self._choose = ChooseRecord(context, self)
        self._search = Search(context, self)
        self._takeaway = TakeAway(context, self)
        self._featured = CardList(self)
        self._scenery = Scenery(self)
        self._codes = CodeSides(self)
        self._by_page: dict[str, PageRecord] = {
            "zone": self._zone,
            "product": self._product,
            "place": self._place,
            "route": self._route,
            "room": self._room,
            "choose": self._choose,
        }
        self._late: dict[str, Callable[[], None]] = {
            "stories": self._read_stories,
            "rooms": self._read_rooms,
            "routes": self._read_routes,
            "search": self._search.refresh,
            "featured": self._read_featured,
        }
        self._due: set[str] = set()
        self._begun = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LATE_MS)
        self._soon.timeout.connect(self._read_rest)
        visit.load_with(self._load)
        visit.languageChanged.connect(self._change_language)
        visit.ended.connect(self._end_visit)
        visit.presenceChanged.connect(self._forget_things)

    def show(self, catalogue: Catalogue | None) -> Catalogue | None:
        """Read from `catalogue` from now on; returns the one shown before, which the caller closes.

        Whoever looks at a thing that it no longer has is led back to the doors.
        """
        before, self._context.catalogue = self._context.catalogue, catalogue
        if catalogue:
            catalogue.sell_out(self._sold_out)
        self._refresh()
        record = self.record_of(self._visit.page)
        if catalogue and record and not record.known:
            self._visit.home()
        return before

    def sell_out(self, products: frozenset[str]) -> None:
        """Show these products as sold out, whatever the pack says, in every release from now on."""
        self._sold_out = products
        if self._context.catalogue:
            self._context.catalogue.sell_out(products)
            self._refresh()

    @property
    def catalogue(self) -> Catalogue | None:
        """What is read from."""
        return self._context.catalogue

    def record_of(self, page: str) -> PageRecord | None:
        """What a page of one thing shows; None for any other page."""
        return self._product if page == "brew" else self._by_page.get(page)

    @property
    def today(self) -> date:
        """What day it is here."""
        return self._context.today

    def set_date(self, today: date) -> None:
        """Tell what day it is: what is in season and on show depends on it."""
        if today != self._context.today:
            self._context.today = today
            self._refresh()

    def set_hour(self, hour: str) -> None:
        """Tell which light the hour has: dawn, noon, dusk or night."""
        self._scenery.set_hour(hour)

    def fit(self, glass: Glass, panel: Glass | None = None) -> None:
        """Tell how large the glass is. Codes are scanned from `panel`, where the glass only pictures it in small (the studio)."""
        if min(glass.width, glass.height) <= 0:
            return
        self._codes.fit(glass)
        if self._context.glass != (panel or glass):
            self._context.glass = panel or glass
            for record in (self._product, self._place, self._route, self._takeaway):
                record.refresh()

    def _change_language(self) -> None:
        self._context.language = self._visit.language
        self._refresh()

    def _load(self, page: str, key: str) -> None:
        if page in self._by_page:
            self._by_page[page].load(key)
        elif page == "brew":
            self._product.load(key)
        elif page == "search":
            self._search.refresh()
            self._search.prepare_soon()

    def _end_visit(self) -> None:
        self._takeaway.clear()
        self._search.clear()
        self._zone.clear_filters()
        self._map.rest()
        self._choose.clear()

    def _forget_things(self) -> None:
        """Nobody is there, and no page shows them any more."""
        if not self._visit.present:
            for record in self._by_page.values():
                record.forget()

    def _refresh(self) -> None:
        catalogue, language = self._context.catalogue, self._context.language
        self._pack = catalogue.pack(language) if catalogue else NOTHING
        self._scenery.show(self._pack.scenes)
        self._zones.replace(catalogue.zones(language) if catalogue else ())
        self._map.refresh()
        for record in (*self._by_page.values(), self._takeaway):
            record.refresh()
        self._due = set(self._late)
        if self._begun or not catalogue:
            self._read_rest()
        else:
            self._begun = True
            self._soon.start()
        self.changed.emit()

    def _read_rest(self) -> None:
        for name in self._late:
            self._read(name)

    def _read(self, name: str) -> None:
        """Read a list that the first frame did not wait for, unless that has been done."""
        if name in self._due:
            self._due.discard(name)
            self._late[name]()

    def _read_stories(self) -> None:
        catalogue, language = self._context.catalogue, self._context.language
        self._stories.replace(catalogue.stories(language) if catalogue else ())

    def _read_rooms(self) -> None:
        catalogue, language = self._context.catalogue, self._context.language
        cards = catalogue.rooms(language) if catalogue else ()
        rooms = [catalogue.room(language, card.key) for card in cards] if catalogue else []
        self._rooms.replace([room for room in rooms if room])

    def _read_routes(self) -> None:
        catalogue, language = self._context.catalogue, self._context.language
        cards = catalogue.routes(language) if catalogue else ()
        routes = [catalogue.route(language, card.key) for card in cards] if catalogue else []
        self._routes.replace([route for route in routes if route])

    def _read_featured(self) -> None:
        for needed in ("routes", "search"):
            self._read(needed)
        catalogue, language = self._context.catalogue, self._context.language
        cards = catalogue.routes(language) if catalogue else ()
        self._featured.replace(featured(self._search.suggested(), self._routes.rows(), cards))

    def _scene(self, name: str) -> QUrl:
        return address(self._pack.scenes.get(name), FULL)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._context.catalogue is not None

    """False when no release could be opened at all."""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._pack.name

    @Property(str, notify=changed)
    def second(self) -> str:
        return self._pack.second

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._pack.title

    @Property(str, notify=changed)
    def tagline(self) -> str:
        return self._pack.tagline

    @Property(str, notify=changed)
    def where(self) -> str:
        return self._pack.where

    @Property(str, notify=changed)
    def credit(self) -> str:
        return self._pack.credit

    @Property(str, notify=changed)
    def venue(self) -> str:
        return self._pack.venue

    @Property(QUrl, notify=changed)
    def sceneTall(self) -> QUrl:
        return self._scene("scene-tall")

    @Property(QUrl, notify=changed)
    def sceneWide(self) -> QUrl:
        return self._scene("scene-wide")

    @Property(QUrl, notify=changed)
    def headerTall(self) -> QUrl:
        return self._scene("header-tall")

    @Property(QUrl, notify=changed)
    def headerWide(self) -> QUrl:
        return self._scene("header-wide")

    @Property(ZoneList, constant=True)
    def zones(self) -> ZoneList:
        return self._zones

    @Property(RoomList, constant=True)
    def rooms(self) -> RoomList:
        self._read("rooms")
        return self._rooms

    @Property(RouteList, constant=True)
    def routes(self) -> RouteList:
        self._read("routes")
        return self._routes

    @Property(StoryList, constant=True)
    def stories(self) -> StoryList:
        self._read("stories")
        return self._stories

    @Property(ZoneRecord, constant=True)
    def zone(self) -> ZoneRecord:
        return self._zone

    @Property(ProductRecord, constant=True)
    def product(self) -> ProductRecord:
        return self._product

    @Property(PlaceRecord, constant=True)
    def place(self) -> PlaceRecord:
        return self._place

    @Property(RouteRecord, constant=True)
    def route(self) -> RouteRecord:
        return self._route

    @Property(RoomRecord, constant=True)
    def room(self) -> RoomRecord:
        return self._room

    @Property(ChooseRecord, constant=True)
    def choose(self) -> ChooseRecord:
        return self._choose

    @Property(MapRecord, constant=True)
    def map(self) -> MapRecord:
        return self._map

    @Property(Search, constant=True)
    def search(self) -> Search:
        self._read("search")
        return self._search

    @Property(CardList, constant=True)
    def featured(self) -> CardList:
        self._read("featured")
        return self._featured

    """What comes forward in turn in the first scene."""

    @Property(Scenery, constant=True)
    def scenery(self) -> Scenery:
        return self._scenery

    @Property(CodeSides, constant=True)
    def codes(self) -> CodeSides:
        return self._codes

    @Property(TakeAway, constant=True)
    def takeaway(self) -> TakeAway:
        return self._takeaway
