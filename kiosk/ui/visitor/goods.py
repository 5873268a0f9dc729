"""A packet on show: what its tag says, where it stands, and ways to buy it."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.base import net_content
from kiosk.base.written_day import numbered
from kiosk.geometry.qr_code import rows
from kiosk.release.catalogue_rows import Painting
from kiosk.release.empty_row import empty
from kiosk.release.shop_rows import GoodsRow, WayRow
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.authorisation_list import AuthorisationList
from kiosk.ui.visitor.list_models import FULL, PictureList, Roles, RowList, address
from kiosk.ui.visitor.packet_list import measure, priced
from kiosk.ui.visitor.primer import first_primer
from kiosk.ui.visitor.record_base import Record, RecordContext

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = empty(GoodsRow)


class Way(NamedTuple):
    """One way to buy: its words, and the address that its code holds, or a picture of a code that we cannot draw."""

    kind: str
    name: str
    address: str
    picture: Painting | None


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class WayList(RowList[Way]):
    """Ways to buy whose codes can be scanned from this glass."""

    ROLES: ClassVar[Roles[Way]] = {
        "kind": lambda way: way.kind,
        "name": lambda way: way.name,
        "address": lambda way: way.address,
        "code": lambda way: rows(way.address),
        "picture": lambda way: address(way.picture, FULL),
    }


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class GoodsRecord(Record):
    """One packet whole. A price that does not hold today is empty."""

    changed = Signal()

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._row = NOTHING
        self._primer = ""
        self._pictures = PictureList(self)
        self._ways = WayList(self)
        self._claims = AuthorisationList(self)

    def read(self) -> None:
        """Fill this record from the catalogue."""
        context = self._context
        shop = context.catalogue.shop if context.catalogue and self._key else None
        row = shop.goods(context.language, self._key, context.today) if shop else None
        self._row = row or NOTHING
        maker = shop.maker(context.language, self._row.maker, context.today) if shop and self._row.maker else None
        primer = first_primer(context, self._row.zone)
        self._primer = primer.key if primer else ""
        self._pictures.replace(self._row.pictures)
        self._ways.replace([way for way in map(self._way, self._row.ways) if way.address or way.picture])
        self._claims.tell(maker.authorisations if maker else (), context.language)

    def _way(self, way: WayRow) -> Way:
        return Way(way.kind, way.name, self._context.scans("opened", way.address), way.picture)

    @Property(bool, notify=changed)
    def known(self) -> bool:
        return bool(self._row.key)

    @Property(str, notify=changed)
    def key(self) -> str:
        return self._row.key

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._row.name

    @Property(str, notify=changed)
    def second(self) -> str:
        return self._row.second

    @Property(str, notify=changed)
    def product(self) -> str:
        return self._row.product

    @Property(str, notify=changed)
    def productName(self) -> str:
        return self._row.product_name

    @Property(str, notify=changed)
    def maker(self) -> str:
        return self._row.maker

    @Property(str, notify=changed)
    def makerName(self) -> str:
        return self._row.maker_name

    @Property(str, notify=changed)
    def tone(self) -> str:
        return self._row.tone

    @Property(str, notify=changed)
    def price(self) -> str:
        return priced(self._row, self._context.language)

    """In words, with its unit; empty: it is asked for at the desk."""

    @Property(str, notify=changed)
    def until(self) -> str:
        price = self._row.price
        return numbered(price.last, self._context.language) if price and price.last else ""

    """The last day of the price, in words; empty where it has none."""

    @Property(str, notify=changed)
    def measure(self) -> str:
        return measure(self._row, self._context.language)

    @Property(str, notify=changed)
    def shelf(self) -> str:
        return self._row.shelf

    @Property(str, notify=changed)
    def spec(self) -> str:
        return self._row.spec

    @Property(str, notify=changed)
    def netContent(self) -> str:
        return net_content.in_words(self._row.net_content, self._context.language)

    @Property(str, notify=changed)
    def grade(self) -> str:
        return self._row.grade

    @Property(str, notify=changed)
    def year(self) -> str:
        return self._row.year

    @Property(str, notify=changed)
    def lot(self) -> str:
        return self._row.lot

    @Property(str, notify=changed)
    def gtin(self) -> str:
        return self._row.gtin

    @Property(str, notify=changed)
    def placeName(self) -> str:
        return self._row.place_name

    @Property(bool, notify=changed)
    def adultsOnly(self) -> bool:
        return "adults_only" in self._row.compliance

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        return self._row.shown

    """False where it is not on the shelf (any more, or at this hour): its page has no price and nothing to buy."""

    @Property(bool, notify=changed)
    def soldOut(self) -> bool:
        return self._row.sold_out

    @Property(bool, notify=changed)
    def ownPicture(self) -> bool:
        return self._row.own_picture

    """False where what is shown is a painting of its kind."""

    @Property(str, notify=changed)
    def primer(self) -> str:
        return self._primer

    """The primer that tells how its label is read; empty where there is none."""

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return address(next(iter(self._row.pictures), None), FULL)

    @Property(bool, notify=changed)
    def solid(self) -> bool:
        return any(each.solid for each in self._row.pictures[:1])

    @Property(str, notify=changed)
    def link(self) -> str:
        return next((way.address for way in self._ways.rows() if way.address), "")

    """What the first of its buy codes holds; empty where nothing is drawn."""

    @Property("QStringList", notify=changed)
    def code(self) -> list[str]:
        return rows(self.link)

    @Property(PictureList, constant=True)
    def pictures(self) -> PictureList:
        return self._pictures

    @Property(WayList, constant=True)
    def ways(self) -> WayList:
        return self._ways

    @Property(AuthorisationList, constant=True)
    def claims(self) -> AuthorisationList:
        return self._claims

    """The authorisations of its maker that hold today: what its label claims."""
