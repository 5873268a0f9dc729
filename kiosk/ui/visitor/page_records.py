"""What the pages of one thing show, each by the name of its page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.ui.visitor.choose import ChooseRecord
from kiosk.ui.visitor.goods import GoodsRecord
from kiosk.ui.visitor.maker import MakerRecord
from kiosk.ui.visitor.place import PlaceRecord
from kiosk.ui.visitor.primer import PrimerRecord
from kiosk.ui.visitor.product import ProductRecord
from kiosk.ui.visitor.record_base import RecordContext
from kiosk.ui.visitor.room import RoomRecord
from kiosk.ui.visitor.route import RouteRecord
from kiosk.ui.visitor.zone import ZoneRecord

PageRecord = (
    ZoneRecord
    | ProductRecord
    | PlaceRecord
    | RouteRecord
    | RoomRecord
    | ChooseRecord
    | GoodsRecord
    | MakerRecord
    | PrimerRecord
)
"""What a page of one thing shows."""


class PageRecords:
    """One record for each such page, filled as its page is come to."""

    def __init__(self, context: RecordContext, parent: QObject) -> None:
        self.zone = ZoneRecord(context, parent)
        self.product = ProductRecord(context, parent)
        self.place = PlaceRecord(context, parent)
        self.route = RouteRecord(context, parent)
        self.room = RoomRecord(context, parent)
        self.choose = ChooseRecord(context, parent)
        self.goods = GoodsRecord(context, parent)
        self.maker = MakerRecord(context, parent)
        self.primer = PrimerRecord(context, parent)
        self.by_page: dict[str, PageRecord] = {
            "zone": self.zone,
            "product": self.product,
            "place": self.place,
            "route": self.route,
            "room": self.room,
            "choose": self.choose,
            "goods": self.goods,
            "maker": self.maker,
            "primer": self.primer,
            **dict.fromkeys(("brew", "whisk"), self.product),
        }
        self.every: tuple[PageRecord, ...] = tuple(dict.fromkeys(self.by_page.values()))
        self.coded = (self.product, self.place, self.route, self.goods)
        """Those whose codes depend on how large the glass is."""
