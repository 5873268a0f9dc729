"""Every field of a route, its stops and its legs."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
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
    PROPOSAL_NOTE,
    SHOWN_WHEN,
    SOURCE_SECTION,
    SOURCES,
    SUMMARY,
)
from kiosk.base.record_fields.field import Choice, Choices, FormSection, RecordField, RecordFields

MINUTES, HOURS, KILOMETRES = ("min", "分", "分钟"), ("h", "小时"), ("km", "公里", "千米")
ONE_TO_FOURTEEN = Sentence("1 到 14。", "1 to 14.")
LEG_KINDS = Choices(
    "leg.kind",
    (
        Choice("access", Sentence("到达", "the way to the first stop")),
        Choice("transfer", Sentence("途中", "from stop to stop")),
    ),
)
LEG_MODES = Choices(
    "leg.mode",
    (
        Choice("rail", Sentence("铁路", "by train")),
        Choice("road", Sentence("公路", "by road")),
        Choice("local", Sentence("步行或短途", "on foot, or a short way")),
        Choice("city", Sentence("市内", "within the city")),
        Choice("rail_then_road", Sentence("铁路转公路", "by train, then by road")),
        Choice("boat", Sentence("船", "by boat")),
    ),
)
STOPS = RecordField(
    "stops",
    "rows",
    Sentence("站点", "Stop"),
    rows=(
        RecordField("place", "reference", Sentence("地点", "Place"), refers_to="places", width=26),
        RecordField("day", "whole", Sentence("第几天", "Day"), note=ONE_TO_FOURTEEN, default=1, width=9),
        RecordField("stay_hours", "number", Sentence("停留（小时）", "Stay (hours)"), units=HOURS),
        RecordField("products", "references", Sentence("这里的展品", "Products here"), refers_to="products", width=36),
    ),
    plural=Sentence("站点", "Stops"),
)
LEGS = RecordField(
    "legs",
    "rows",
    Sentence("路程", "Leg"),
    rows=(
        RecordField("kind", "choice", Sentence("种类", "Kind"), choices=LEG_KINDS, width=16),
        RecordField("from", "reference", Sentence("从", "From"), refers_to="places", width=26),
        RecordField("to", "reference", Sentence("到", "To"), refers_to="places", optional=True, width=26),
        RecordField("mode", "choice", Sentence("方式", "Mode"), choices=LEG_MODES, width=24),
        RecordField(
            "approx_minutes",
            "pair",
            Sentence("大约分钟（少—多）", "Minutes, about, from and to"),
            note=Sentence("两个数，例如 60–90。", "Two numbers: 60–90."),
            units=MINUTES,
        ),
        RecordField("straight_line_km", "number", Sentence("直线公里", "Kilometres, straight"), units=KILOMETRES),
        RecordField("station", "names", Sentence("车站", "Station"), width=24),
        RecordField("note", "texts", Sentence("说明", "In words"), width=28),
        CONFIDENCE,
    ),
    plural=Sentence("路程", "Legs"),
)
ROUTE = RecordFields(
    (
        NAME,
        RecordField("days", "whole", Sentence("天数", "Days"), note=ONE_TO_FOURTEEN, width=8),
        ORDER,
        SUMMARY,
        RecordField("credit", "names", Sentence("出处（一行）", "Published where, one line")),
        PROPOSAL,
        RecordField(
            "stops_illustrative",
            "flag",
            Sentence("站点是提案", "The choice of stops is a proposal"),
            note=PROPOSAL_NOTE,
            default=False,
            width=9,
        ),
        *AVAILABILITY,
        PICTURES,
        STOPS,
        LEGS,
        SOURCES,
    ),
    form=(
        FormSection(INTRODUCED, ("name", "summary", "credit")),
        FormSection(
            Sentence("行程", "The journey"), ("days", "stops", "legs", "order", "illustrative", "stops_illustrative")
        ),
        PICTURE_SECTION,
        SHOWN_WHEN,
        SOURCE_SECTION,
    ),
    undescribed=FROM_FILE,
)
