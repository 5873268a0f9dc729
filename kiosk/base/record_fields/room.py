"""Every field of a tea room."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.common import (
    FROM_FILE,
    HIDDEN,
    HIDE_SECTION,
    INTRODUCED,
    NAME,
    ORDER,
    PICTURE_SECTION,
    PICTURES,
    PROPOSAL,
    SOURCE_SECTION,
    SOURCES,
    SUMMARY,
)
from kiosk.base.record_fields.field import FormSection, RecordField, RecordFields

ROOM = RecordFields(
    (
        NAME,
        ORDER,
        SUMMARY,
        RecordField("activity", "texts", Sentence("在这里做什么", "What to do here"), width=44),
        RecordField(
            "palette",
            "strings",
            Sentence("色彩", "Colours"),
            Sentence("每行一种，如 #32495a。", "One a line, such as #32495a."),
            note=Sentence("每行一个 #A1B2C3。", "One #A1B2C3 a line."),
        ),
        RecordField("products", "references", Sentence("这里的展品", "What is served"), refers_to="products", width=30),
        PROPOSAL,
        HIDDEN,
        PICTURES,
        SOURCES,
    ),
    form=(
        FormSection(INTRODUCED, ("name", "summary", "activity")),
        PICTURE_SECTION,
        FormSection(Sentence("其他", "More"), ("products", "palette", "order", "illustrative")),
        HIDE_SECTION,
        SOURCE_SECTION,
    ),
    undescribed=FROM_FILE,
)
