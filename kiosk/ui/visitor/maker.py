"""A maker on show: who makes what stands on the shelf, and where."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.release.empty_row import empty
from kiosk.release.shop_rows import MakerRow
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.authorisation_list import AuthorisationList
from kiosk.ui.visitor.list_models import FULL, CardList, PictureList, address
from kiosk.ui.visitor.record_base import Record, RecordContext

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1

NOTHING = empty(MakerRow)
SCHEMES = ("https://", "http://")


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class MakerRecord(Record):
    """One maker whole, with its packets on the shelf and the kinds of things that they are packets of."""

    changed = Signal()

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._row = NOTHING
        self._pictures = PictureList(self)
        self._authorisations = AuthorisationList(self)
        self._goods = CardList(self)
        self._products = CardList(self)

    def read(self) -> None:
        """Fill this record from the catalogue."""
        context = self._context
        shop = context.catalogue.shop if context.catalogue and self._key else None
        self._row = (shop.maker(context.language, self._key, context.today) if shop else None) or NOTHING
        self._pictures.replace(self._row.pictures)
        self._authorisations.tell(self._row.authorisations, context.language)
        self._goods.replace(shop.priced(context.language, self._row.goods, context.today) if shop else ())
        self._products.replace(self._row.products)

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
    def place(self) -> str:
        return self._row.place

    @Property(str, notify=changed)
    def placeName(self) -> str:
        return self._row.place_name

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._row.summary

    @Property(str, notify=changed)
    def since(self) -> str:
        return self._row.since

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._row.phone

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._row.address

    @Property(str, notify=changed)
    def website(self) -> str:
        site = self._row.website
        return next((site.removeprefix(scheme) for scheme in SCHEMES if site.startswith(scheme)), site).rstrip("/")

    """Without its scheme, as it is read."""

    @Property(QUrl, notify=changed)
    def picture(self) -> QUrl:
        return address(next(iter(self._row.pictures), None), FULL)

    @Property(PictureList, constant=True)
    def pictures(self) -> PictureList:
        return self._pictures

    @Property(AuthorisationList, constant=True)
    def authorisations(self) -> AuthorisationList:
        return self._authorisations

    @Property(CardList, constant=True)
    def goods(self) -> CardList:
        return self._goods

    @Property(CardList, constant=True)
    def products(self) -> CardList:
        return self._products
