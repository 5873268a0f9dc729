"""The packets of one product that stand on the shelf here, as slips on a board."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtQml import QmlElement

from kiosk.base import net_content
from kiosk.base.price import in_words
from kiosk.release.shop_rows import GoodsRow
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import CARD, Roles, RowList, address
from kiosk.ui.visitor.record_base import RecordContext

QML_IMPORT_NAME = "Kiosk.Visitor"
QML_IMPORT_MAJOR_VERSION = 1


class Packet(NamedTuple):
    """One packet, its price in words (empty where none may be told today), and how much it is."""

    key: str
    row: GoodsRow
    price: str
    measure: str


@QmlElement
@QmlUncreatable("It belongs to the showroom.")
class PacketList(RowList[Packet]):
    """Packets with what their tags say."""

    ROLES: ClassVar[Roles[Packet]] = {
        "key": lambda packet: packet.key,
        "name": lambda packet: packet.row.name,
        "measure": lambda packet: packet.measure,
        "price": lambda packet: packet.price,
        "shelf": lambda packet: packet.row.shelf,
        "maker": lambda packet: packet.row.maker_name,
        "soldOut": lambda packet: packet.row.sold_out,
        "picture": lambda packet: address(next(iter(packet.row.pictures), None), CARD),
        "tint": lambda packet: next((each.mean for each in packet.row.pictures), ""),
        "solid": lambda packet: any(each.solid for each in packet.row.pictures[:1]),
        "middle": lambda packet: QPointF(*next((each.focus for each in packet.row.pictures), (0.5, 0.5))),
    }

    def show(self, context: RecordContext, product: str) -> None:
        """Show the packets of a product that are on show today."""
        catalogue, language = context.catalogue, context.language
        rows = catalogue.shop.goods_of(language, product, context.today) if catalogue and product else ()
        self.replace([Packet(row.key, row, priced(row, language), measure(row, language)) for row in rows])


def priced(row: GoodsRow, language: str) -> str:
    """What a packet costs, in words; empty where no price may be told."""
    return in_words(row.price.yuan, row.price.unit, language) if row.price else ""


def measure(row: GoodsRow, language: str) -> str:
    """How much it is and how it is packed."""
    return net_content.measure(row.net_content, row.spec, language)
