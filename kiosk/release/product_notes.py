"""What is told of a product, as far as one can choose by it: its notes in one language and its figures."""

from __future__ import annotations

from typing import Any, NamedTuple

from kiosk.release.catalogue_rows import Brewing
from kiosk.release.rows_of_bodies import brewing_of, strength_of
from kiosk.release.text_sections import pop_sections


class ProductNotes(NamedTuple):
    """A product's words in one language and its figures; what is not told is empty, None or zero."""

    tasting: str
    summary: str
    use_text: str
    liquor_type: str
    brewing: Brewing | None
    abv: tuple[float, float] | None
    months: tuple[int, ...]


def product_notes(lang: str, body: dict[str, Any]) -> ProductNotes:
    """The notes in a record's `body`, which is taken apart."""
    sections = {section.key: section.text for section in pop_sections("product", lang, body)}
    return ProductNotes(
        tasting=sections.get("tasting", ""),
        summary=body["summary"],
        use_text=body["use_text"],
        liquor_type=body["liquor_type"],
        brewing=brewing_of(body["brewing"]),
        abv=strength_of(body["abv"]),
        months=tuple(body["months"]),
    )
