"""The fields that several kinds of record have."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.record_fields.field import Choice, Choices, FormSection, RecordField

FROM_FILE = {"id": "the file's name"}
INTRODUCED = Sentence("名称与介绍", "Name and introduction")
NAME = RecordField(
    "name",
    "names",
    Sentence("名称", "Name"),
    Sentence("屏幕上的大字。", "The large words on the screen."),
    note=Sentence("最多 120 字，必填。", "At most 120 characters; required."),
)
SUMMARY = RecordField(
    "summary",
    "texts",
    Sentence("介绍", "Introduction"),
    Sentence("两三句，只写事实。", "Two or three sentences, facts only."),
    width=58,
)
ORDER = RecordField(
    "order",
    "whole",
    Sentence("次序", "Order"),
    Sentence("数小的在前；也可在左边拖动。", "Small ones first; or drag on the left."),
    note=Sentence("整数，小的在前。", "A whole number; smaller comes first."),
    default=0,
    width=8,
)
REQUIRED_ORDER = RecordField("order", "whole", ORDER.label, ORDER.hint, note=ORDER.note, width=8)
"""The order where a record must have one."""
PROPOSAL_NOTE = Sentence("是：页面会注明“示意”。", "Yes: the page says that it is a proposal.")
PROPOSAL = RecordField(
    "illustrative",
    "flag",
    Sentence("示意（提案，不是已有的）", "A proposal, not yet real"),
    Sentence("屏幕上会标明。", "The screen says so."),
    note=PROPOSAL_NOTE,
    default=False,
    width=9,
)
CONFIDENCES = Choices(
    "confidence",
    (
        Choice("high", Sentence("高", "high")),
        Choice("medium", Sentence("中", "medium")),
        Choice("low", Sentence("低", "low")),
    ),
)
CONFIDENCE = RecordField(
    "confidence",
    "choice",
    Sentence("可信度", "Confidence"),
    note=Sentence("资料有多可靠，只供内部。", "How sure the facts are; for staff only."),
    choices=CONFIDENCES,
    optional=True,
    default="medium",
    width=14,
    shown=False,
)
STAFF_NOTE = Sentence("内部备注", "Note for staff")
PICTURES = RecordField("pictures", "pictures", Sentence("图片", "Pictures"))
PICTURE_SECTION = FormSection(Sentence("图片", "Pictures"), ("pictures",))
WEEKDAY_CHOICES = Choices(
    "weekday",
    (
        Choice("mon", Sentence("周一", "Monday")),
        Choice("tue", Sentence("周二", "Tuesday")),
        Choice("wed", Sentence("周三", "Wednesday")),
        Choice("thu", Sentence("周四", "Thursday")),
        Choice("fri", Sentence("周五", "Friday")),
        Choice("sat", Sentence("周六", "Saturday")),
        Choice("sun", Sentence("周日", "Sunday")),
    ),
)
HIDDEN = RecordField(
    "hidden",
    "flag",
    Sentence("先隐藏", "Hidden for a while"),
    Sentence("不展出，资料都留着。", "Not on show; nothing of it is lost."),
    note=Sentence("是：先不展出。", "Yes: not on show for now."),
    default=False,
    width=9,
    shown=False,
)
AVAILABILITY = (
    HIDDEN,
    RecordField(
        "availability.from",
        "day",
        Sentence("从哪天起展出", "On show from"),
        Sentence("例如 2026-11-26。", "Such as 2026-11-26."),
        width=14,
    ),
    RecordField("availability.to", "day", Sentence("展出到哪天", "On show until"), width=14),
    RecordField(
        "availability.weekdays",
        "choices",
        Sentence("只在周几", "On these days"),
        Sentence("不选就是每天。", "None chosen: every day."),
        choices=WEEKDAY_CHOICES,
        width=16,
    ),
    RecordField(
        "availability.hours",
        "line",
        Sentence("只在几点", "Within these hours"),
        Sentence("例如 09:30-17:00；不写就是全天。", "09:30-17:00; empty: all day."),
        width=14,
    ),
)
"""When a thing is shown; each is optional (`base/availability.py`)."""
SHOWN_WHEN = FormSection(Sentence("什么时候展出", "When it is on show"), tuple(each.path for each in AVAILABILITY))
HIDE_SECTION = FormSection(SHOWN_WHEN.heading, ("hidden",))
SOLD_OUT = RecordField("availability.sold_out", "flag", Sentence("售罄", "Sold out"), default=False, width=9)
SOURCE_TYPES = Choices(
    "source.type",
    (
        Choice("staff", Sentence("展厅自己", "our staff"), also=("店员所知",)),
        Choice("gov", Sentence("政府文件", "a government paper"), also=("政府网站",)),
        Choice("web", Sentence("网页", "a web page")),
        Choice("web_via_digest", Sentence("转引的网页", "a page read in a digest"), also=("网页（经摘要）",)),
        Choice("dataset", Sentence("数据集", "a data set"), also=("数据",)),
        Choice("general_knowledge", Sentence("常识", "general knowledge")),
        Choice("seed", Sentence("项目报道", "the project's article"), also=("项目资料",)),
    ),
)
SOURCE_ROWS = (
    RecordField("type", "choice", Sentence("来自", "From"), choices=SOURCE_TYPES, width=18),
    RecordField(
        "title",
        "line",
        Sentence("标题", "Title"),
        note=Sentence("书名、网页或谁说的。", "A book, a page, or who said it."),
        needed=True,
        width=48,
    ),
    RecordField("url", "line", Sentence("网址", "Address"), width=40),
    RecordField("via", "line", Sentence("转自", "Read by way of"), width=40),
    RecordField("key", "line", Sentence("简号", "Short key"), width=10),
)


def sources(not_in_workbook: str = "") -> RecordField:
    """The sources of a record; a few kinds have a sheet for theirs."""
    return RecordField(
        "sources",
        "rows",
        Sentence("资料来源", "Source"),
        Sentence("写明事实从哪里来；不对外显示。", "Where the facts were read; never shown."),
        rows=SOURCE_ROWS,
        plural=Sentence("资料来源", "Sources"),
        shown=False,
        not_in_workbook=not_in_workbook,
    )


SOURCES = sources("the sheet of sources is the products'; those of other records are few and stay in the pack")
SOURCE_SECTION = FormSection(Sentence("依据（只供内部）", "Sources (for staff only)"), ("sources",))
