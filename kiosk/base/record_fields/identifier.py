"""The numbers by which a product is known elsewhere."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.field import Choice, Choices, RecordField

IDENTIFIER_SCHEMES = Choices(
    "identifier.scheme",
    (
        Choice("gtin", Sentence("商品条码 GTIN", "GTIN"), also=("商品条码",)),
        Choice("lot", Sentence("批号", "Lot"), also=("批次",)),
        Choice("serial", Sentence("序列号", "Serial")),
        Choice("idis", Sentence("工业互联网标识", "IDIS"), also=("标识解析",)),
        Choice("moa-trace", Sentence("农产品追溯码", "MOA trace code"), also=("农业部追溯码",)),
        Choice("local", Sentence("自编号", "Local number"), also=("本地编号",)),
    ),
)
IDENTIFIERS = RecordField(
    "identifiers",
    "rows",
    Sentence("编码", "Identifier"),
    rows=(
        RecordField("scheme", "choice", Sentence("体系", "Scheme"), choices=IDENTIFIER_SCHEMES, width=26),
        RecordField(
            "value",
            "line",
            Sentence("号码", "Number"),
            note=Sentence("只写真实的号码。", "Real numbers only."),
            needed=True,
            width=26,
        ),
        RecordField(
            "url",
            "line",
            Sentence("查询网址", "Address to look it up"),
            note=Sentence("以 https:// 开头。", "Begins with https://."),
            width=40,
        ),
    ),
    plural=Sentence("编码", "Identifiers"),
    row_key="numbers",
)
