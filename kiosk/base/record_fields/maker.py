"""Every field of a maker."""

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
    SOURCE_SECTION,
    SOURCES,
    SUMMARY,
)
from kiosk.base.record_fields.field import FormSection, RecordField, RecordFields

AUTHORISATIONS = RecordField(
    "authorisations",
    "rows",
    Sentence("授权", "Authorisation"),
    Sentence("用标授权；过期就不再显示。", "Marks it may use; not shown once expired."),
    rows=(
        RecordField("mark", "names", Sentence("标志", "Mark"), needed=True, width=30),
        RecordField("number", "line", Sentence("证号", "Number"), needed=True, width=24),
        RecordField("from", "day", Sentence("从", "From"), width=14),
        RecordField("to", "day", Sentence("到", "Until"), width=14),
    ),
    plural=Sentence("授权", "Authorisations"),
)
MAKER = RecordFields(
    (
        NAME,
        RecordField("place", "reference", Sentence("所在地", "Where it is"), refers_to="places", width=22),
        RecordField("since", "line", Sentence("始于", "Since"), default="", width=12),
        ORDER,
        SUMMARY,
        RecordField("phone", "line", Sentence("公开电话", "Public telephone"), default="", width=18),
        RecordField("address", "names", Sentence("公开地址", "Public address"), width=30),
        RecordField("website", "line", Sentence("网站", "Website"), width=30),
        HIDDEN,
        PICTURES,
        AUTHORISATIONS,
        SOURCES,
    ),
    form=(
        FormSection(INTRODUCED, ("name", "summary", "place", "since")),
        PICTURE_SECTION,
        FormSection(Sentence("授权", "Authorisations"), ("authorisations",)),
        FormSection(Sentence("公开的联系方式", "Public contact"), ("phone", "address", "website", "order")),
        HIDE_SECTION,
        SOURCE_SECTION,
    ),
    undescribed=FROM_FILE,
)
