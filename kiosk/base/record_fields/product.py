"""Every field of a product."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.certification import CERTIFICATIONS
from kiosk.base.record_fields.common import (
    AVAILABILITY,
    CONFIDENCE,
    FROM_FILE,
    INTRODUCED,
    NAME,
    ORDER,
    PICTURE_SECTION,
    PICTURES,
    PROPOSAL,
    SHOWN_WHEN,
    SOLD_OUT,
    SOURCE_SECTION,
    STAFF_NOTE,
    SUMMARY,
    sources,
)
from kiosk.base.record_fields.field import Choice, Choices, FormSection, RecordField, RecordFields
from kiosk.base.record_fields.identifier import IDENTIFIERS
from kiosk.base.record_fields.product_use import USE

ORIGIN_SCOPES = Choices(
    "origin_scope",
    (
        Choice("county", Sentence("一县", "within a county")),
        Choice("county_wide", Sentence("全县", "all of a county")),
        Choice("region_wide", Sentence("全区各地", "all of the region"), also=("南平各地",)),
    ),
)
COMPLIANCE = Choices(
    "compliance",
    (
        Choice("alcohol_warning", Sentence("过量饮酒有害健康", "Drink within measure"), also=("饮酒提示",)),
        Choice("adults_only", Sentence("未成年人请勿饮酒", "Adults only"), also=("仅限成年人",)),
        Choice("no_health_claim", Sentence("不宣称功效", "No claim of health"), also=("不作保健宣传",)),
        Choice(
            "food_medicine_list",
            Sentence("食药物质目录", "On the list of food that is medicine"),
            also=("药食同源目录",),
        ),
        Choice("wild_harvest", Sentence("野外采集", "Gathered in the wild"), also=("野生采集",)),
        Choice("ornamental", Sentence("只供观赏", "For ornament only"), also=("仅供观赏",)),
    ),
)
ONE_A_LINE = Sentence("每行一种。", "One a line.")
PRODUCT = RecordFields(
    (
        NAME,
        RecordField(
            "pinyin",
            "line",
            Sentence("拼音", "Pinyin"),
            Sentence("不写就自动注音。", "Made by itself when empty."),
            note=Sentence("带声调，音节分开：dà hóng páo。", "With tones: dà hóng páo."),
            width=18,
        ),
        RecordField("zone", "reference", Sentence("展区", "Zone"), refers_to="zones", width=18),
        RecordField("place", "reference", Sentence("产地", "Comes from"), refers_to="counties", width=22),
        RecordField("category", "reference", Sentence("品类", "Category"), refers_to="categories", width=22),
        ORDER,
        SUMMARY,
        RecordField(
            "tasting",
            "texts",
            Sentence("看与品", "How it looks and tastes"),
            width=44,
            page_heading={
                "zh-CN": "品饮感受",
                "zh-TW": "品飲感受",
                "en": "In the cup",
                "ja": "味わい",
                "ko": "맛과 향",
            },
            heading_by_use={
                "food": {"zh-CN": "味道", "zh-TW": "味道", "en": "How it tastes", "ja": "味わい", "ko": "맛"},
                "ware_care": {
                    "zh-CN": "器形与釉色",
                    "zh-TW": "器形與釉色",
                    "en": "Shape and glaze",
                    "ja": "形と釉",
                    "ko": "꼴과 유약",
                },
                "ornamental": {
                    "zh-CN": "看与赏",
                    "zh-TW": "看與賞",
                    "en": "To look at",
                    "ja": "見どころ",
                    "ko": "볼거리",
                },
            },
        ),
        *USE,
        RecordField(
            "months",
            "months",
            Sentence("当季月份", "Months in season"),
            note=Sentence("例如 4、5 或 11–2。", "For instance 4, 5 or 11–2."),
            default=[],
        ),
        *AVAILABILITY,
        SOLD_OUT,
        RecordField(
            "origin_scope",
            "choice",
            Sentence("产地范围", "How far the origin reaches"),
            choices=ORIGIN_SCOPES,
            optional=True,
            default="county",
            width=18,
        ),
        RecordField(
            "compliance",
            "choices",
            Sentence("必须标明的", "What must be said"),
            Sentence("屏幕、网页和标签上都会写。", "Said on the screen, the site and the label."),
            choices=COMPLIANCE,
            width=26,
        ),
        RecordField("allergens", "strings", Sentence("过敏原", "Allergens"), ONE_A_LINE, width=14),
        RecordField("related", "references", Sentence("搭配的展品", "Goes with"), refers_to="products", width=30),
        PROPOSAL,
        CONFIDENCE,
        RecordField(
            "note",
            "prose",
            STAFF_NOTE,
            note=Sentence("不对外显示。", "Never shown."),
            default="",
            width=24,
            shown=False,
        ),
        PICTURES,
        CERTIFICATIONS,
        IDENTIFIERS,
        sources(),
    ),
    form=(
        FormSection(INTRODUCED, ("name", "summary", "tasting", "pinyin")),
        PICTURE_SECTION,
        FormSection(Sentence("放在哪里", "Where it belongs"), ("zone", "category", "place", "origin_scope", "order")),
        FormSection(
            Sentence("在不在展", "On show or not"),
            ("availability.sold_out", *SHOWN_WHEN.paths, "months", "illustrative"),
        ),
        FormSection(
            Sentence("怎么用", "How to use it"),
            (
                "use.kind",
                "use.text",
                "use.vessel",
                "use.tea_g",
                "use.water_ml",
                "use.temp_c",
                "use.first_s",
                "use.step_s",
                "use.infusions",
                "use.simmer.tea_g",
                "use.simmer.water_ml",
                "use.simmer.minutes",
                "use.suggested",
            ),
        ),
        FormSection(
            Sentence("酒与警示", "Liquor and warnings"),
            (
                "compliance",
                "use.type",
                "use.typical_abv_percent",
                "use.abv_confidence",
                "use.abv_note",
                "use.ingredients",
            ),
        ),
        FormSection(
            Sentence("标准、编码与相关", "Standards, numbers, goes with"),
            ("certifications", "identifiers", "related", "allergens", "confidence", "note"),
        ),
        SOURCE_SECTION,
    ),
    undescribed=FROM_FILE,
)
