"""The standards, indications and heritage that a product falls under."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.common import CONFIDENCE, NAME, STAFF_NOTE
from kiosk.base.record_fields.field import Choice, Choices, RecordField

CERTIFICATION_KINDS = Choices(
    "certification.kind",
    (
        Choice("national_standard", Sentence("国家标准", "national standard")),
        Choice("industry_standard", Sentence("行业标准", "industry standard")),
        Choice("gi_product", Sentence("地理标志产品", "GI product")),
        Choice("gi_trademark", Sentence("地理标志商标", "GI trademark")),
        Choice("agi", Sentence("农产品地理标志", "agricultural GI")),
        Choice("ich_unesco", Sentence("人类非遗", "UNESCO heritage")),
        Choice("ich_national", Sentence("国家级非遗", "national heritage")),
        Choice("ich_provincial", Sentence("省级非遗", "provincial heritage")),
        Choice("ich_municipal", Sentence("市级非遗", "municipal heritage")),
        Choice("other", Sentence("其他", "other")),
    ),
)
CERTIFICATIONS = RecordField(
    "certifications",
    "rows",
    Sentence("认证", "Certification"),
    rows=(
        RecordField("kind", "choice", Sentence("种类", "Kind"), choices=CERTIFICATION_KINDS, width=30),
        RecordField("name", "line", Sentence("名称", "Name"), note=NAME.note, needed=True, width=36),
        RecordField("title", "names", Sentence("各语言的说法", "In other languages"), width=30),
        RecordField("ref", "line", Sentence("编号或年份", "Number or year"), default="", width=36),
        RecordField("shown", "flag", Sentence("对外显示", "Shown to visitors"), default=True, width=10),
        RecordField("note", "prose", STAFF_NOTE, default="", width=36, shown=False),
        CONFIDENCE,
    ),
    plural=Sentence("认证", "Certifications"),
    row_key="marks",
)
