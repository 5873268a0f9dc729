"""The page "sold out": every product with a switch, and under it each of its packets with one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.release.catalogue_rows import Card
from kiosk.ui.staff.page_task import not_kept
from kiosk.ui.staff.staff_store import StaffStore
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import RowList
from kiosk.ui.visitor.showroom import Showroom

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 24
"""Letters that may be typed."""


@dataclass(frozen=True, slots=True)
class SwitchRow:
    """One product or packet as staff see it: whether the pack, or somebody on this kiosk, says that it is sold out.

    The key of a packet is goods/ and its id, as the store keeps it.
    """

    key: str
    name: str
    note: str
    by_pack: bool
    here: bool
    packet: bool = False


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class ProductSwitchList(RowList[SwitchRow]):
    """Products and their packets with their switches."""

    ROLES = {
        "key": lambda row: row.key,
        "name": lambda row: row.name,
        "note": lambda row: row.note,
        "byPack": lambda row: row.by_pack,
        "soldOut": lambda row: row.here or row.by_pack,
        "packet": lambda row: row.packet,
    }

    @staticmethod
    def _key(row: SwitchRow) -> object:
        return row.key


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class SoldOut(QObject):
    """What is sold out on this kiosk; `marked` hands the ids to the showroom as soon as they are on the disk."""

    changed = Signal()
    marked = Signal(object)

    def __init__(self, staff_store: StaffStore, showroom: Showroom, parent: QObject) -> None:
        super().__init__(parent)
        self._staff_store = staff_store
        self._showroom = showroom
        self._language = "zh-CN"
        self._text = self._trouble = ""
        self._only = False
        self._products = ProductSwitchList(self)

    def set_language(self, language: str) -> None:
        """Read the products in `language`."""
        self._language = language
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read again what the release holds and what is marked. A product that is sold out speaks for its packets."""
        catalogue, here = self._showroom.catalogue, self._staff_store.sold_out()
        rows: list[SwitchRow] = []
        if catalogue:
            wanted = catalogue.fold(self._text)
            found = {
                (entry.kind, entry.key)
                for entry in catalogue.entries()
                if entry.kind in ("product", "goods")
                and (not wanted or any(wanted in spelt for spelt in entry.spellings))
            }
            today, shelves = self._showroom.today, catalogue.shop.where_they_stand(self._language)
            for card in catalogue.products(self._language, today=today):
                packets = catalogue.shop.cards_of(self._language, card.key, today)
                named, met = ("product", card.key) in found, [("goods", each.key) in found for each in packets]
                if (named or (card.sold_out and any(met))) and self._wanted(row := _switch(card.key, card, here)):
                    rows.append(row)
                for packet, is_met in zip(packets, met, strict=True) if not card.sold_out else ():
                    row = _switch(f"goods/{packet.key}", packet, here, shelves.get(packet.key, ""))
                    if (named or is_met) and self._wanted(row):
                        rows.append(row)
        self._products.replace(rows)
        self.changed.emit()

    def _wanted(self, row: SwitchRow) -> bool:
        return not self._only or row.here or row.by_pack

    @Slot(str)
    def type(self, letter: str) -> None:
        """One letter more to search by."""
        self._text = (self._text + letter)[:LONGEST]
        self.refresh()

    @Slot()
    def erase(self) -> None:
        """One letter less."""
        self._text = self._text[:-1]
        self.refresh()

    @Slot()
    def clear(self) -> None:
        """Search by nothing."""
        self._text = ""
        self.refresh()

    @Slot(bool)
    def show_only_marked(self, only: bool) -> None:
        """Show only what is sold out, or all."""
        self._only = only
        self.refresh()

    @Slot(str, bool)
    def mark(self, key: str, sold_out: bool) -> None:
        """Say that a product or packet is sold out, or is there again; it is kept until it is said otherwise."""
        before = self._staff_store.sold_out()
        after = before | {key} if sold_out else before - {key}
        self._trouble = ""
        try:
            self._staff_store.mark(after)
        except OSError as error:
            self._trouble = not_kept(error)
        else:
            self.marked.emit(after)
        self.refresh()

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._text

    @Property(bool, notify=changed)
    def only(self) -> bool:
        return self._only

    @Property(str, notify=changed)
    def trouble(self) -> str:
        return self._trouble

    @Property(ProductSwitchList, constant=True)
    def products(self) -> ProductSwitchList:
        return self._products


def _switch(key: str, card: Card, here: frozenset[str], note: str = "") -> SwitchRow:
    return SwitchRow(key, card.name, note or card.note, card.sold_out and key not in here, key in here, key != card.key)
