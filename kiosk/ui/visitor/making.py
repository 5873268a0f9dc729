"""How what is on show is made into a drink: leaf is brewed by its figures, and in a bowl made for that tea is whisked."""

from __future__ import annotations

from kiosk.base.note_words import WHISKED
from kiosk.release.catalogue_rows import ProductRow
from kiosk.ui.visitor.record_base import RecordContext


def made_on(row: ProductRow, context: RecordContext) -> str:
    """The page on which this product is made into a drink: `brew`, `whisk`, or none.

    A bowl to whisk in is known by its care and by what its Chinese note says that it is used for.
    """
    if row.brewing:
        return "brew"
    notes = context.catalogue.notes("zh-CN", [row.key]) if context.catalogue and row.use_kind == "ware_care" else ()
    return "whisk" if any(WHISKED.search(note.tasting) for note in notes) else ""


def whisking(key: str, context: RecordContext) -> str:
    """What is done with the bowl called `key` in a tea room that shows it, in the room's words; empty where there is none."""
    catalogue = context.catalogue
    for card in catalogue.rooms("zh-CN") if catalogue else ():
        room = catalogue.room("zh-CN", card.key) if catalogue else None
        if catalogue and room and WHISKED.search(room.activity) and key in {each.key for each in room.products}:
            here = catalogue.room(context.language, card.key)
            return here.activity if here else ""
    return ""
