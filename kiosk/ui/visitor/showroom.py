"""The showroom: everything QML reads from a release, in the visitor's language."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.geometry.code_size import Glass
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_rows import PackRow
from kiosk.settings import Settings
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.choose import ChooseRecord
from kiosk.ui.visitor.code_sizes import CodeSides
from kiosk.ui.visitor.goods import GoodsRecord
from kiosk.ui.visitor.house_signs import HouseSigns
from kiosk.ui.visitor.late_lists import LateLists
from kiosk.ui.visitor.list_models import CardList, StoryList, ZoneList
from kiosk.ui.visitor.maker import MakerRecord
from kiosk.ui.visitor.map import MapRecord
from kiosk.ui.visitor.page_records import PageRecord, PageRecords
from kiosk.ui.visitor.place import PlaceRecord
from kiosk.ui.visitor.primer import PrimerRecord
from kiosk.ui.visitor.product import ProductRecord
from kiosk.ui.visitor.programme import Programme
from kiosk.ui.visitor.record_base import RecordContext
from kiosk.ui.visitor.room import RoomList, RoomRecord
from kiosk.ui.visitor.route import RouteList, RouteRecord
from kiosk.ui.visitor.scenery import Scenery, hung
from kiosk.ui.visitor.search import Search
from kiosk.ui.visitor.takeaway import TakeAway
from kiosk.ui.visitor.visit import Visit
from kiosk.ui.visitor.zone import ZoneRecord

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = PackRow("", "", "", "", "", "", "", {}, ())
STANDING = ("zh-CN", "zh-TW", "ja")
"""The languages whose own title is the calligraphy: beside it stands its reading in English, beside the others it."""


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
        self._pack = self._other = NOTHING
        self._sold_out: frozenset[str] = frozenset()
        self._moment: datetime | None = None
        self._zones = ZoneList(self)
        self._pages = pages = PageRecords(context, self)
        self._map = MapRecord(context, pages.route, self)
        self._search = Search(context, self)
        self._takeaway = TakeAway(context, self)
        self._late = LateLists(context, self._search, self)
        self._scenery = Scenery(self)
        self._codes = CodeSides(self)
        self._signs = HouseSigns(self, NOTHING)
        visit.load_with(self._load)
        visit.ahead.load_with(self._load_ahead)
        visit.languageChanged.connect(self._change_language)
        visit.ended.connect(self._end_visit)
        visit.presenceChanged.connect(self._forget_things)
        visit.leaving.connect(self._late.close_told)

    def show(self, catalogue: Catalogue | None) -> Catalogue | None:
        """Read from `catalogue` from now on; returns the one shown before, which the caller closes."""
        before, self._context.catalogue = self._context.catalogue, catalogue
        if catalogue:
            catalogue.sell_out(self._sold_out)
            if self._moment:
                catalogue.tell_time(self._moment)
        self._refresh()
        return before

    @Slot(object)
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
        return self._pages.by_page.get(page)

    @property
    def timezone(self) -> str:
        """The venue's time zone (IANA), as the release tells it; empty where it does not."""
        return self._pack.timezone

    @property
    def venue_spot(self) -> tuple[float, float] | None:
        """Where the venue lies, degrees north and east; None where nothing is shown."""
        return self.catalogue.venue_spot() if self.catalogue else None

    @property
    def today(self) -> date:
        """What day it is here."""
        return self._context.today

    def set_day_of(self, moment: datetime) -> None:
        """Tell what day and time it is at the venue, and hide nothing for the hour's sake: for whoever writes what is shown."""
        self._late.follow(moment)
        if moment.date() != self._context.today:
            self._context.today = moment.date()
            self._refresh()

    def set_moment(self, moment: datetime) -> None:
        """Tell what day and time it is at the venue: what is shown on some days of the week or within some hours, too.

        Everything is read anew where other things are on show than before, or at other prices; a page stays where it is.
        """
        catalogue, self._moment = self._context.catalogue, moment
        self._late.follow(moment)
        other = catalogue.tell_time(moment) if catalogue else False
        if other or moment.date() != self._context.today:
            self._context.today = moment.date()
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
            for record in (*self._pages.coded, self._takeaway):
                record.refresh()

    @Slot()
    def _change_language(self) -> None:
        self._context.language = self._visit.language
        self._refresh()

    def _load(self, page: str, key: str) -> None:
        read = self._visit.ahead.take(page, key)
        if record := self._pages.by_page.get(page):
            if not (read and record.shows(key)):
                record.load(key)
            self._late.programme.enter(key if page == "room" else "")
        elif page == "search":
            self._search.refresh()
            self._search.prepare_soon()

    def _load_ahead(self, page: str, key: str) -> bool:
        record = self._pages.by_page[page]
        if record is self.record_of(self._visit.page):
            return False
        record.load(key)
        return record.known

    @Slot()
    def _end_visit(self) -> None:
        self._takeaway.clear()
        self._search.clear()
        self._pages.zone.clear_filters()
        self._map.rest()
        self._pages.choose.clear()

    @Slot()
    def _forget_things(self) -> None:
        """Nobody is there, and no page shows them any more."""
        if not self._visit.present:
            for record in self._pages.every:
                record.forget()
            self._late.programme.forget()

    def _refresh(self) -> None:
        """Read everything anew. From what is not there any more one is led to the doors, from what is not made to the thing."""
        catalogue, language = self._context.catalogue, self._context.language
        self._pack = catalogue.pack(language) if catalogue else NOTHING
        self._other = catalogue.pack("en" if language in STANDING else "zh-CN") if catalogue else NOTHING
        if catalogue:  # a house keeps its seal while its content is changed
            self._signs.show(self._pack)
        self._scenery.show(self._pack.scenes)
        self._zones.replace([zone for zone in catalogue.zones(language) if zone.amount] if catalogue else ())
        self._map.refresh()
        for record in (*self._pages.every, self._takeaway):
            record.refresh()
        self._late.refresh()
        self.changed.emit()
        here = self.record_of(self._visit.page)
        if catalogue and here and not here.known:
            self._visit.home()
        elif catalogue and self._visit.page in ("brew", "whisk") and self._visit.page != self._pages.product.made:
            self._visit.instead("product", self._visit.key)

    def _scene(self, name: str) -> QUrl:
        return hung(self._pack.scenes, name)

    @Property(bool, notify=changed)
    def open(self) -> bool:
        return self._context.catalogue is not None

    """False when no release could be opened at all."""

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._pack.name

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._pack.title

    @Property(str, notify=changed)
    def tagline(self) -> str:
        return self._pack.tagline

    @Property(str, notify=changed)
    def otherTitle(self) -> str:
        return self._other.title

    """The title for whoever reads another script: in English beside calligraphy, in Chinese beside all else."""

    @Property(str, notify=changed)
    def otherTagline(self) -> str:
        return self._other.tagline

    @Property(str, notify=changed)
    def where(self) -> str:
        return self._pack.where

    @Property(str, notify=changed)
    def credit(self) -> str:
        return self._pack.credit

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

    @Property(str, notify=changed)
    def roomsName(self) -> str:
        return next((zone.name for zone in self._zones.rows() if zone.kind == "rooms"), "")

    """What the zone of the rooms is called."""

    @Property(RoomList, constant=True)
    def rooms(self) -> RoomList:
        return self._late.rooms

    @Property(RouteList, constant=True)
    def routes(self) -> RouteList:
        return self._late.routes

    @Property(StoryList, constant=True)
    def stories(self) -> StoryList:
        return self._late.stories

    @Property(ZoneRecord, constant=True)
    def zone(self) -> ZoneRecord:
        return self._pages.zone

    @Property(ProductRecord, constant=True)
    def product(self) -> ProductRecord:
        return self._pages.product

    @Property(PlaceRecord, constant=True)
    def place(self) -> PlaceRecord:
        return self._pages.place

    @Property(RouteRecord, constant=True)
    def route(self) -> RouteRecord:
        return self._pages.route

    @Property(RoomRecord, constant=True)
    def room(self) -> RoomRecord:
        return self._pages.room

    @Property(str, notify=changed)
    def asking(self) -> str:
        return self._late.asking

    @Property(ChooseRecord, constant=True)
    def choose(self) -> ChooseRecord:
        return self._pages.choose

    @Property(GoodsRecord, constant=True)
    def goods(self) -> GoodsRecord:
        return self._pages.goods

    @Property(MakerRecord, constant=True)
    def maker(self) -> MakerRecord:
        return self._pages.maker

    @Property(PrimerRecord, constant=True)
    def primer(self) -> PrimerRecord:
        return self._pages.primer

    @Property(MapRecord, constant=True)
    def map(self) -> MapRecord:
        return self._map

    @Property(Search, constant=True)
    def search(self) -> Search:
        return self._late.search

    @Property(CardList, constant=True)
    def featured(self) -> CardList:
        return self._late.featured

    """What comes forward in turn in the first scene."""

    @Property(Programme, constant=True)
    def programme(self) -> Programme:
        return self._late.programme

    @Property(Scenery, constant=True)
    def scenery(self) -> Scenery:
        return self._scenery

    @Property(HouseSigns, constant=True)
    def signs(self) -> HouseSigns:
        return self._signs

    @Property(CodeSides, constant=True)
    def codes(self) -> CodeSides:
        return self._codes

    @Property(TakeAway, constant=True)
    def takeaway(self) -> TakeAway:
        return self._takeaway
