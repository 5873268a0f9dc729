"""Every field of a story."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.common import (
    AVAILABILITY,
    FROM_FILE,
    NAME,
    PICTURE_SECTION,
    PICTURES,
    REQUIRED_ORDER,
    SHOWN_WHEN,
    SOURCE_SECTION,
    SOURCES,
    SUMMARY,
)
from kiosk.base.record_fields.field import FormSection, RecordField, RecordFields

FIGURES = RecordField(
    "figures",
    "rows",
    Sentence("数字", "Figure"),
    rows=(
        RecordField("value", "number", Sentence("数值", "Value"), needed=True, percent=True, units=("%",)),
        RecordField(
            "at_least",
            "flag",
            Sentence("以上", "or more"),
            note=Sentence("是：显示“以上”。", "Yes: “or more”."),
            default=False,
        ),
        RecordField("caption", "names", Sentence("说明", "Caption"), width=24),
    ),
    plural=Sentence("数字", "Figures"),
)
STORY = RecordFields(
    (
        RecordField("name", "names", Sentence("标题", "Title"), NAME.hint, note=NAME.note),
        REQUIRED_ORDER,
        RecordField("summary", "texts", Sentence("正文", "Text"), SUMMARY.hint, width=58),
        RecordField(
            "quotes",
            "strings",
            Sentence("原文", "Quoted words"),
            Sentence("每行一句，只供内部。", "One a line, for staff."),
            width=36,
            shown=False,
        ),
        *AVAILABILITY,
        PICTURES,
        FIGURES,
        SOURCES,
    ),
    form=(
        FormSection(Sentence("标题与正文", "Heading and text"), ("name", "summary")),
        FormSection(Sentence("数字", "Figures"), ("figures", "quotes", "order")),
        PICTURE_SECTION,
        SHOWN_WHEN,
        SOURCE_SECTION,
    ),
    undescribed=FROM_FILE,
)
