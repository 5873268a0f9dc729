"""The form of a product."""

from __future__ import annotations

from kiosk.content.finding import Both
from kiosk.ui.studio.common_fields import CONFIDENCE, NAME, ORDER, PICTURES, PROPOSAL, SOURCES, SUMMARY
from kiosk.ui.studio.form_fields import Field, Section

KINDS_OF_MARKS: tuple[tuple[str, Both], ...] = (
    ("national_standard", ("国家标准", "national standard")),
    ("industry_standard", ("行业标准", "industry standard")),
    ("gi_product", ("地理标志产品", "GI product")),
    ("gi_trademark", ("地理标志商标", "GI trademark")),
    ("agi", ("农产品地理标志", "agricultural GI")),
    ("ich_unesco", ("人类非遗", "UNESCO heritage")),
    ("ich_national", ("国家级非遗", "national heritage")),
    ("ich_provincial", ("省级非遗", "provincial heritage")),
    ("ich_municipal", ("市级非遗", "municipal heritage")),
    ("other", ("其他", "other")),
)
PRODUCT = (
    Section(
        ("名称与介绍", "Name and introduction"),
        (
            NAME,
            SUMMARY,
            Field("tasting", "texts", ("看与品", "How it looks and tastes")),
            Field("pinyin", "line", ("拼音", "Pinyin"), ("不写就自动注音。", "Made by itself when empty.")),
        ),
    ),
    PICTURES,
    Section(
        ("放在哪里", "Where it belongs"),
        (
            Field("zone", "choice", ("展区", "Zone"), choices="zones"),
            Field("category", "choice", ("品类", "Category"), choices="categories"),
            Field("place", "choice", ("产地", "Comes from"), choices="counties"),
            ORDER,
        ),
    ),
    Section(
        ("在不在展", "On show or not"),
        (
            Field("availability.sold_out", "flag", ("售罄", "Sold out")),
            Field(
                "availability.from",
                "day",
                ("从哪天起展出", "On show from"),
                ("例如 2026-11-26。", "Such as 2026-11-26."),
            ),
            Field("availability.to", "day", ("展出到哪天", "On show until")),
            Field("months", "months", ("当季月份", "Months in season")),
            PROPOSAL,
        ),
    ),
    Section(
        ("怎么用", "How to use it"),
        (
            Field(
                "use.kind",
                "choice",
                ("用法", "Use"),
                choices=(
                    ("", ("（不写）", "(none)")),
                    ("brew", ("冲泡", "brew")),
                    ("liquor", ("饮用", "drink")),
                    ("food", ("烹食", "cook")),
                    ("ware_care", ("养护", "care")),
                    ("ornamental", ("观赏", "ornament")),
                ),
            ),
            Field("use.text", "texts", ("说明", "In words")),
            Field("use.tea_g", "number", ("投茶（克）", "Tea, grams")),
            Field("use.water_ml", "whole", ("水（毫升）", "Water, millilitres")),
            Field("use.temp_c", "whole", ("水温（℃）", "Water, °C")),
            Field("use.first_s", "whole", ("首泡（秒）", "First infusion, seconds")),
            Field("use.step_s", "whole", ("每泡增加（秒）", "More each time, seconds")),
            Field("use.infusions", "pair", ("可泡几次（少—多）", "Infusions, from and to")),
            Field("use.suggested", "flag", ("一般经验，不是厂家数据", "General practice, not the maker's")),
        ),
    ),
    Section(
        ("酒与警示", "Liquor and warnings"),
        (
            Field(
                "compliance",
                "flags",
                ("必须标明的", "What must be said"),
                ("屏幕、网页和标签上都会写。", "Said on the screen, the site and the label."),
                choices=(
                    ("alcohol_warning", ("过量饮酒有害健康", "Drink within measure")),
                    ("adults_only", ("未成年人请勿饮酒", "Adults only")),
                    ("no_health_claim", ("不宣称功效", "No claim of health")),
                    ("food_medicine_list", ("食药物质目录", "On the list of food that is medicine")),
                    ("wild_harvest", ("野外采集", "Gathered in the wild")),
                    ("ornamental", ("只供观赏", "For ornament only")),
                ),
            ),
            Field(
                "use.type",
                "names",
                ("酒的类别", "Class of liquor"),
                ("例如 酱香型白酒。", "Such as sauce-aroma baijiu."),
            ),
            Field(
                "use.typical_abv_percent",
                "pair",
                ("酒精度（%vol，少—多）", "Alcohol, % by volume, from and to"),
                ("例如 38-53；只有一个数就写一个。", "Such as 38-53; one number where there is one."),
            ),
            Field(
                "use.abv_confidence",
                "choice",
                ("酒精度的把握", "How sure the alcohol is"),
                choices=(("", ("（不写）", "(none)")), *CONFIDENCE),
            ),
            Field("use.abv_note", "line", ("酒精度的备注（内部）", "Note on the alcohol, for staff")),
            Field("use.ingredients", "strings", ("原料（每行一种）", "Ingredients, one a line")),
        ),
    ),
    Section(
        ("标准、编号与相关", "Standards, numbers, goes with"),
        (
            Field(
                "certifications",
                "rows",
                ("标准与名录", "Standard or listing"),
                rows=(
                    Field("kind", "choice", ("类别", "Kind"), choices=KINDS_OF_MARKS),
                    Field("name", "line", ("名称", "Name"), needed=True),
                    Field("ref", "line", ("编号", "Reference")),
                    Field("shown", "flag", ("对外显示", "Shown to visitors")),
                    Field("confidence", "choice", ("把握", "Confidence"), choices=CONFIDENCE),
                ),
            ),
            Field(
                "identifiers",
                "rows",
                ("编号", "Number"),
                rows=(
                    Field(
                        "scheme",
                        "choice",
                        ("体系", "Scheme"),
                        choices=(
                            ("gtin", ("商品条码 GTIN", "GTIN")),
                            ("lot", ("批号", "Lot")),
                            ("serial", ("序列号", "Serial")),
                            ("idis", ("标识解析", "IDIS")),
                            ("moa-trace", ("农业部追溯码", "MOA trace code")),
                            ("local", ("本地编号", "Local number")),
                        ),
                    ),
                    Field("value", "line", ("号码", "Number"), needed=True),
                    Field("url", "line", ("查询网址", "Address to look it up")),
                ),
            ),
            Field("related", "many", ("搭配的展品", "Goes with"), choices="products"),
            Field("allergens", "strings", ("过敏原（每行一种）", "Allergens, one a line")),
            Field("note", "line", ("内部备注", "Note for staff")),
        ),
    ),
    SOURCES,
)
