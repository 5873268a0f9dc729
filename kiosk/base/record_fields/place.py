"""Every field of a place."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.common import (
    CONFIDENCE,
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
from kiosk.base.record_fields.field import Choice, Choices, FormSection, RecordField, RecordFields

PLACE_KINDS = Choices(
    "place.kind",
    (
        Choice("county", Sentence("县市", "county"), also=("县市区",)),
        Choice("city", Sentence("城市", "city")),
        Choice("stop", Sentence("线路上的一站", "stop of a route"), also=("站点",)),
        Choice("venue", Sentence("展厅", "the venue")),
    ),
)
PRECISIONS = Choices(
    "place.precision",
    (
        Choice("place", Sentence("准确", "exact")),
        Choice("low", Sentence("大约", "about")),
        Choice("county_seat", Sentence("县城位置", "the county's seat")),
    ),
)
DEGREES = Sentence("WGS 84，度。", "Degrees, WGS 84.")
PLACE = RecordFields(
    (
        NAME,
        RecordField("kind", "choice", Sentence("类别", "Kind"), choices=PLACE_KINDS, width=16),
        RecordField(
            "county", "reference", Sentence("所属县市", "Lies in"), refers_to="counties", optional=True, width=22
        ),
        ORDER,
        RecordField("lat", "number", Sentence("纬度", "Latitude"), note=DEGREES, width=10),
        RecordField("lon", "number", Sentence("经度", "Longitude"), note=DEGREES, width=10),
        RecordField(
            "coord_precision",
            "choice",
            Sentence("位置的准确", "How exact the spot is"),
            choices=PRECISIONS,
            optional=True,
            default="",
            width=18,
            row_key="precision",
        ),
        SUMMARY,
        RecordField(
            "known_for",
            "lists",
            Sentence("以什么出名", "Known for"),
            Sentence("每行一样。", "One a line."),
            width=20,
        ),
        RecordField(
            "coord_source",
            "line",
            Sentence("经纬度的来处", "Where the degrees were read"),
            default="",
            width=20,
            shown=False,
        ),
        RecordField("code", "line", Sentence("行政区划代码", "Area code"), default="", width=12, shown=False),
        CONFIDENCE,
        HIDDEN,
        PICTURES,
        SOURCES,
    ),
    form=(
        FormSection(INTRODUCED, ("name", "summary", "known_for")),
        PICTURE_SECTION,
        FormSection(
            Sentence("在哪里", "Where it is"),
            ("kind", "county", "lat", "lon", "coord_precision", "coord_source", "code", "order", "confidence"),
        ),
        HIDE_SECTION,
        SOURCE_SECTION,
    ),
    undescribed=FROM_FILE,
)
