"""What one does with a product: the fields of its `use`."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.common import CONFIDENCES
from kiosk.base.record_fields.field import Choice, Choices, RecordField

GRAMS, MILLILITRES, DEGREES = ("g", "克"), ("ml", "毫升"), ("°c", "度", "°", "摄氏度")
SECONDS, MINUTES, TIMES = ("s", "秒", "秒钟"), ("min", "分", "分钟"), ("infusions", "次", "泡", "道")
ALCOHOL = ("%", "%vol", "%vol.", "vol", "%v/v", "%abv", "度", "°")
USES = Choices(
    "use.kind",
    (
        Choice("brew", Sentence("冲泡", "brew")),
        Choice("liquor", Sentence("饮用", "drink"), also=("酒",)),
        Choice("food", Sentence("烹食", "cook"), also=("食用",)),
        Choice("ware_care", Sentence("养护", "care"), also=("器物养护",)),
        Choice("ornamental", Sentence("观赏", "ornament")),
    ),
)
USE = (
    RecordField("use.kind", "choice", Sentence("用法", "Use"), choices=USES, optional=True, width=16),
    RecordField("use.text", "texts", Sentence("用法说明", "Use, in words"), width=48),
    RecordField(
        "use.suggested",
        "flag",
        Sentence("一般经验，不是厂家数据", "General practice, not the maker's"),
        note=Sentence("是：数值是一般做法。", "Yes: general practice."),
        default=False,
    ),
    RecordField(
        "use.vessel",
        "line",
        Sentence("器具", "Vessel"),
        Sentence("例如 gaiwan。", "For instance gaiwan."),
        note=Sentence("例如 gaiwan。", "For instance gaiwan."),
    ),
    RecordField("use.tea_g", "number", Sentence("投茶（克）", "Tea (g)"), units=GRAMS),
    RecordField("use.water_ml", "whole", Sentence("水（毫升）", "Water (ml)"), units=MILLILITRES),
    RecordField("use.temp_c", "whole", Sentence("水温（℃）", "Water (°C)"), units=DEGREES),
    RecordField("use.first_s", "whole", Sentence("首泡（秒）", "First infusion (s)"), units=SECONDS),
    RecordField("use.step_s", "whole", Sentence("每泡增加（秒）", "More each time (s)"), units=SECONDS),
    RecordField("use.infusions", "pair", Sentence("可泡几次（少—多）", "Infusions, from and to"), units=TIMES),
    RecordField("use.simmer.tea_g", "number", Sentence("煮：茶（克）", "Simmer: tea (g)"), units=GRAMS),
    RecordField("use.simmer.water_ml", "whole", Sentence("煮：水（毫升）", "Simmer: water (ml)"), units=MILLILITRES),
    RecordField("use.simmer.minutes", "whole", Sentence("煮（分钟）", "Simmer (min)"), units=MINUTES),
    RecordField(
        "use.type",
        "names",
        Sentence("酒的类别", "Class of liquor"),
        Sentence("例如 酱香型白酒。", "Such as sauce-aroma baijiu."),
        width=16,
        row_key="liquor_type",
    ),
    RecordField(
        "use.typical_abv_percent",
        "pair",
        Sentence("常见酒精度（%vol，少—多）", "Usual alcohol (% vol, from and to)"),
        Sentence("例如 38-53；只有一个数就写一个。", "Such as 38-53; one number where there is one."),
        width=15,
        percent=True,
        units=ALCOHOL,
        row_key="abv",
    ),
    RecordField(
        "use.abv_confidence",
        "choice",
        Sentence("酒精度的可信度", "How sure the alcohol is"),
        choices=CONFIDENCES,
        optional=True,
        width=14,
        shown=False,
    ),
    RecordField(
        "use.abv_note", "line", Sentence("酒精度的备注（内部）", "Note on the alcohol, for staff"), shown=False
    ),
    RecordField(
        "use.ingredients",
        "strings",
        Sentence("原料", "Ingredients"),
        Sentence("每行一种。", "One a line."),
        width=16,
        shown=False,
    ),
)
