"""Every field of a zone."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.common import FROM_FILE, HIDDEN, HIDE_SECTION, INTRODUCED, NAME, REQUIRED_ORDER, SUMMARY
from kiosk.base.record_fields.field import Choice, Choices, FormSection, RecordField, RecordFields

ZONE_KINDS = Choices(
    "zone.kind",
    (Choice("products", Sentence("展品", "products")), Choice("rooms", Sentence("茶室", "tea rooms"))),
)
ZONE_TONES = Choices(
    "zone.tone",
    (
        Choice("tea", Sentence("茶绿", "tea green")),
        Choice("liquor", Sentence("酒红", "liquor red")),
        Choice("wellness", Sentence("赭黄", "ochre")),
        Choice("rooms", Sentence("靛蓝", "indigo")),
    ),
)
ZONE = RecordFields(
    (
        NAME,
        REQUIRED_ORDER,
        RecordField(
            "kind", "choice", Sentence("里面是", "Holds"), choices=ZONE_KINDS, optional=True, default="products"
        ),
        RecordField("tone", "choice", Sentence("颜色", "Colour"), choices=ZONE_TONES, or_colour=True),
        SUMMARY,
        HIDDEN,
        RecordField(
            "picture",
            "picture",
            Sentence("门上的画", "The picture on its door"),
            not_in_workbook="a sheet's picture is the first of a record's list; a zone has one of its own",
        ),
    ),
    form=(
        FormSection(INTRODUCED, ("name", "summary")),
        FormSection(Sentence("图片", "Picture"), ("picture",)),
        FormSection(Sentence("里面与次序", "What it holds, its order"), ("kind", "tone", "order")),
        HIDE_SECTION,
    ),
    undescribed=FROM_FILE,
)
