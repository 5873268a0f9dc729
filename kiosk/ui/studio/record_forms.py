"""The form of each kind of record: what it asks, under which headings, made from the description of its fields."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields import FIELDS_IN
from kiosk.base.record_fields.field import NOTHING
from kiosk.base.record_kinds import FOLDER_OF, PLURAL
from kiosk.ui.studio.form_fields import Section, sections_of

ORDER = (
    "products",
    "goods",
    "makers",
    "events",
    "notices",
    "primers",
    "places",
    "routes",
    "rooms",
    "stories",
    "zones",
    "categories",
    "pack.toml",
)
FORMS: dict[str, tuple[Section, ...]] = {folder: sections_of(FIELDS_IN[folder]) for folder in ORDER}
"""The form of each kind of record."""
OTHERS = {"categories": Sentence("品类", "Categories"), "pack.toml": Sentence("展厅", "Showroom")}
PLACE = FORMS["places"]
KINDS: dict[str, Sentence] = {
    folder: next((PLURAL[kind] for kind, other in FOLDER_OF.items() if other == folder), OTHERS.get(folder, NOTHING))
    for folder in ORDER
}
"""What each kind is called."""
