"""Every field of a primer: how to read what stands on a packet."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.common import (
    AVAILABILITY,
    FROM_FILE,
    INTRODUCED,
    NAME,
    ORDER,
    PICTURE_SECTION,
    PICTURES,
    SHOWN_WHEN,
    SOURCE_SECTION,
    SOURCES,
    SUMMARY,
)
from kiosk.base.record_fields.field import FormSection, RecordField, RecordFields

PART = Sentence("从左上角算起，0 到 1。", "From the top left, 0 to 1.")
MARKS = RecordField(
    "marks",
    "rows",
    Sentence("标记", "Mark"),
    rows=(
        RecordField("x", "number", Sentence("横向位置", "Across"), PART),
        RecordField("y", "number", Sentence("纵向位置", "Down"), PART),
        RecordField("name", "names", Sentence("这一处是什么", "What stands there"), needed=True, width=24),
        RecordField("text", "texts", Sentence("怎么看", "How to read it"), width=44),
    ),
    plural=Sentence("标记", "Marks"),
    row_key="reading",
)
PRIMER = RecordFields(
    (
        NAME,
        RecordField("zone", "reference", Sentence("展区", "Zone"), refers_to="zones", optional=True, width=18),
        ORDER,
        SUMMARY,
        *AVAILABILITY,
        PICTURES,
        MARKS,
        SOURCES,
    ),
    form=(
        FormSection(INTRODUCED, ("name", "summary", "zone", "order")),
        PICTURE_SECTION,
        FormSection(Sentence("标记", "Marks"), ("marks",)),
        SHOWN_WHEN,
        SOURCE_SECTION,
    ),
    undescribed=FROM_FILE,
)
