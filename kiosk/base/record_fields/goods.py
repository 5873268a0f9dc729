"""Every field of goods: one packet on the shelf."""

from __future__ import annotations

from kiosk.base import price
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.common import (
    AVAILABILITY,
    FROM_FILE,
    NAME,
    ORDER,
    PICTURE_SECTION,
    PICTURES,
    SHOWN_WHEN,
    SOLD_OUT,
    SOURCE_SECTION,
    SOURCES,
    STAFF_NOTE,
)
from kiosk.base.record_fields.field import Choice, Choices, FormSection, RecordField, RecordFields

UNITS = Choices(
    "goods.unit",
    tuple(
        Choice(
            key,
            Sentence(words["zh-CN"], words["en"]),
            (f"元/{words['zh-CN']}", *(word for word, unit in price.ALSO.items() if unit == key)),
        )
        for key, words in price.UNITS.items()
    ),
)
WAYS = Choices(
    "goods.buy.kind",
    (
        Choice("shop", Sentence("网店", "a shop's address")),
        Choice("mini_program", Sentence("小程序", "a mini-program")),
        Choice("contact", Sentence("联系店员", "somebody of our staff")),
    ),
)
BUY = RecordField(
    "buy",
    "rows",
    Sentence("购买方式", "Way to buy"),
    Sentence("网址，或微信码的图片。", "An address, or a picture of a WeChat code."),
    rows=(
        RecordField("kind", "choice", Sentence("种类", "Kind"), choices=WAYS, width=16),
        RecordField("name", "names", Sentence("旁边的字", "Words beside it"), width=24),
        RecordField(
            "address",
            "line",
            Sentence("网址", "Address"),
            Sentence("以 https:// 开头。", "It begins with https://."),
            width=40,
        ),
        RecordField(
            "picture",
            "picture",
            Sentence("微信码图片", "Picture of the code"),
            not_in_workbook="a sheet's picture is the first of a record's list; a code has one of its own",
        ),
    ),
    plural=Sentence("购买方式", "Ways to buy"),
)
GOODS = RecordFields(
    (
        RecordField(
            "name",
            "names",
            Sentence("品名", "Name on the packet"),
            Sentence("包装上的品名。", "As the packet says it."),
            note=NAME.note,
        ),
        RecordField("gtin", "gtin", Sentence("条码", "Barcode (GTIN)"), default="", width=18),
        RecordField(
            "price.yuan",
            "money",
            Sentence("零售价（元）", "Price in yuan"),
            Sentence("只写数字，例如 68.00。", "The number alone: 68.00."),
            width=12,
        ),
        RecordField("price.unit", "choice", Sentence("单位", "Unit"), choices=UNITS, optional=True, width=9),
        RecordField("shelf", "line", Sentence("货架", "Shelf"), default="", width=8),
        RecordField("price.from", "day", Sentence("价格从哪天起", "Price holds from"), width=14),
        RecordField(
            "price.to",
            "day",
            Sentence("价格到哪天", "Price holds until"),
            Sentence("过了就不再显示价格。", "After it no price is shown."),
            width=14,
        ),
        SOLD_OUT,
        RecordField("product", "reference", Sentence("是哪种展品", "A packet of"), refers_to="products", width=24),
        RecordField("maker", "reference", Sentence("生产者", "Maker"), refers_to="makers", optional=True, width=24),
        RecordField(
            "net_content",
            "line",
            Sentence("净含量", "Net content"),
            Sentence("照包装写，例如 125 克。", "As on the packet: 125 g."),
            default="",
            width=12,
        ),
        RecordField(
            "spec",
            "names",
            Sentence("规格", "How it is packed"),
            Sentence("例如 5 克 × 25 包；有价格就必须写。", "Such as 5 g × 25; needed beside a price."),
            width=18,
        ),
        RecordField("grade", "names", Sentence("等级", "Grade"), width=12),
        RecordField(
            "year",
            "line",
            Sentence("年份", "Year"),
            Sentence("包装上标明才写。", "Only where the packet says it."),
            default="",
            width=10,
        ),
        RecordField("lot", "line", Sentence("批号", "Lot"), default="", width=14),
        *AVAILABILITY,
        ORDER,
        RecordField("note", "prose", STAFF_NOTE, default="", width=24, shown=False),
        PICTURES,
        BUY,
        SOURCES,
    ),
    form=(
        FormSection(
            Sentence("这是什么", "What it is"),
            ("name", "product", "maker", "gtin"),
        ),
        FormSection(
            Sentence("规格、价格与货架", "Spec, price and shelf"),
            (
                "net_content",
                "spec",
                "price.yuan",
                "price.unit",
                "shelf",
                "availability.sold_out",
                "price.from",
                "price.to",
            ),
        ),
        FormSection(Sentence("包装上还写的", "What else the packet says"), ("grade", "year", "lot")),
        PICTURE_SECTION,
        FormSection(Sentence("购买方式", "Ways to buy"), ("buy",)),
        FormSection(SHOWN_WHEN.heading, (*SHOWN_WHEN.paths, "order", "note")),
        SOURCE_SECTION,
    ),
    undescribed=FROM_FILE,
)
