"""One description of every field of every kind of record."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.category import CATEGORY
from kiosk.base.record_fields.field import RecordField, RecordFields
from kiosk.base.record_fields.goods import GOODS
from kiosk.base.record_fields.maker import MAKER
from kiosk.base.record_fields.pack_info import PACK_INFO
from kiosk.base.record_fields.place import PLACE
from kiosk.base.record_fields.primer import PRIMER
from kiosk.base.record_fields.product import PRODUCT
from kiosk.base.record_fields.programme import EVENT, NOTICE
from kiosk.base.record_fields.room import ROOM
from kiosk.base.record_fields.route import ROUTE
from kiosk.base.record_fields.story import STORY
from kiosk.base.record_fields.zone import ZONE
from kiosk.base.record_kinds import FOLDER_OF

FIELDS_OF: dict[str, RecordFields] = {
    "product": PRODUCT,
    "place": PLACE,
    "route": ROUTE,
    "room": ROOM,
    "story": STORY,
    "zone": ZONE,
    "goods": GOODS,
    "maker": MAKER,
    "event": EVENT,
    "notice": NOTICE,
    "primer": PRIMER,
    "category": CATEGORY,
    "pack": PACK_INFO,
}
"""The fields of each kind of record, and of pack.toml."""
HELD_IN = {**FOLDER_OF, "category": "categories", "pack": "pack.toml"}
FIELDS_IN: dict[str, RecordFields] = {HELD_IN[kind]: fields for kind, fields in FIELDS_OF.items()}
"""The same by what holds the records: a folder of the pack, pack.toml, or its categories."""


def label_of(folder: str, path: str) -> Sentence:
    """What staff call the field at a finding's path: `stops.2.place` is stop 3, place. An unknown path is itself."""
    fields = FIELDS_IN.get(folder)
    field = fields.at(path) if fields else None
    if field is None:
        sections = fields.form if fields else ()
        headings = (
            each.heading for each in reversed(sections) if any(path == at.partition(".")[0] for at in each.paths)
        )
        return next(headings, Sentence(path, path))
    rest = path.removeprefix(field.path).strip(".")
    if field.kind == "rows" and rest:
        number, _, within = rest.partition(".")
        at = int(number) + 1 if number.isdigit() else 1
        more = _label_in(field.rows, within)
        return Sentence(f"{field.label.zh} {at} {more.zh}".strip(), f"{field.label.en} {at} {more.en}".strip())
    return Sentence(f"{field.label.zh} {rest}".strip(), f"{field.label.en} {rest}".strip())


def _label_in(rows: tuple[RecordField, ...], path: str) -> Sentence:
    found = next((each for each in rows if path == each.path or path.startswith(f"{each.path}.")), None)
    return found.label if found else Sentence(path, path)
