"""Every field of an event and of a notice."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.common import (
    AVAILABILITY,
    FROM_FILE,
    INTRODUCED,
    NAME,
    ORDER,
    PICTURE_SECTION,
    PICTURES,
    SHOWN_WHEN,
    SOURCE_SECTION,
    SOURCES,
    SUMMARY,
)
from kiosk.base.record_fields.field import Choice, Choices, FormSection, RecordField, RecordFields

AT_A_TIME = Sentence("例如 2027-02-06 10:00。", "Such as 2027-02-06 10:00.")
NOTICE_KINDS = Choices(
    "notice.kind",
    (
        Choice("greeting", Sentence("问候", "a greeting")),
        Choice("offer", Sentence("优惠", "an offer")),
        Choice("closure", Sentence("暂停或闭馆", "a closure")),
    ),
)
NOTICE_PLACES = Choices(
    "notice.where",
    (Choice("first_scene", Sentence("待机画面", "the first scene")), Choice("home", Sentence("首页", "home"))),
)
EVENT = RecordFields(
    (
        NAME,
        RecordField("start", "moment", Sentence("开始", "Begins"), AT_A_TIME, width=18),
        RecordField("end", "moment", Sentence("结束", "Ends"), AT_A_TIME, width=18),
        RecordField(
            "repeat",
            "line",
            Sentence("重复", "Comes again"),
            Sentence(
                "每周六：FREQ=WEEKLY;BYDAY=SA；不重复就留空。",
                "Every Saturday: FREQ=WEEKLY;BYDAY=SA; empty: once.",
            ),
            default="",
            width=28,
        ),
        RecordField(
            "except",
            "strings",
            Sentence("哪些天不办", "Not on these days"),
            Sentence("每行一天，如 2027-02-13。", "One a line, such as 2027-02-13."),
            width=14,
        ),
        RecordField("room", "reference", Sentence("在哪间茶室", "In which room"), refers_to="rooms", optional=True),
        RecordField("place", "reference", Sentence("在哪里", "Where"), refers_to="places", optional=True),
        RecordField(
            "seats",
            "names",
            Sentence("名额", "Seats"),
            Sentence("用话说，例如“12 人，先到先得”。", "In words: “12 people, first come first served”."),
        ),
        RecordField("booking", "line", Sentence("预约网址", "Address for booking"), width=30),
        SUMMARY,
        ORDER,
        *AVAILABILITY,
        PICTURES,
        SOURCES,
    ),
    form=(
        FormSection(INTRODUCED, ("name", "summary")),
        FormSection(Sentence("时间与地点", "When and where"), ("start", "end", "repeat", "except", "room", "place")),
        FormSection(Sentence("名额与预约", "Seats and booking"), ("seats", "booking", "order")),
        PICTURE_SECTION,
        SHOWN_WHEN,
        SOURCE_SECTION,
    ),
    undescribed=FROM_FILE,
)
NOTICE = RecordFields(
    (
        RecordField(
            "name",
            "names",
            Sentence("一句话", "The words"),
            Sentence("屏幕上的一行字。", "One line on the screen."),
            note=NAME.note,
        ),
        RecordField("summary", "texts", Sentence("再说两句", "A little more"), width=44),
        RecordField(
            "kind",
            "choice",
            Sentence("种类", "Kind"),
            Sentence("不写就是问候。", "Without one it is a greeting."),
            choices=NOTICE_KINDS,
            optional=True,
            default="greeting",
            width=14,
        ),
        RecordField(
            "where",
            "choices",
            Sentence("显示在哪里", "Where it is shown"),
            Sentence("不选就是两处都显示。", "None chosen: in both places."),
            choices=NOTICE_PLACES,
            default=["first_scene", "home"],
            width=16,
        ),
        ORDER,
        *AVAILABILITY,
        PICTURES,
    ),
    form=(
        FormSection(Sentence("告示", "The notice"), ("name", "summary", "kind", "where", "order")),
        SHOWN_WHEN,
        PICTURE_SECTION,
    ),
    undescribed=FROM_FILE,
)
