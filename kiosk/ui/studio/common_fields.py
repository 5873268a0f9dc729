"""What the forms of several kinds of record ask alike."""

from __future__ import annotations

from kiosk.content.finding import Both
from kiosk.ui.studio.form_fields import Field, Section

NAME = Field("name", "names", ("名称", "Name"), ("屏幕上的大字。", "The large words on the screen."))
SUMMARY = Field(
    "summary", "texts", ("介绍", "Introduction"), ("两三句，只写事实。", "Two or three sentences, facts only.")
)
ORDER = Field(
    "order", "whole", ("次序", "Order"), ("数小的在前；也可在左边拖动。", "Small ones first; or drag on the left.")
)
PROPOSAL = Field(
    "illustrative",
    "flag",
    ("示意（提案，不是已有的）", "A proposal, not yet real"),
    ("屏幕上会标明。", "The screen says so."),
)
PICTURES = Section(("图片", "Pictures"), (Field("pictures", "pictures", ("图片", "Pictures")),))
CONFIDENCE: tuple[tuple[str, Both], ...] = (
    ("high", ("高", "high")),
    ("medium", ("中", "medium")),
    ("low", ("低", "low")),
)
SOURCES = Section(
    ("依据（只供内部）", "Sources (for staff only)"),
    (
        Field(
            "sources",
            "rows",
            ("依据", "Source"),
            ("写明事实从哪里来；不对外显示。", "Where the facts were read; never shown."),
            rows=(
                Field(
                    "type",
                    "choice",
                    ("来自", "From"),
                    choices=(
                        ("staff", ("展厅自己", "our staff")),
                        ("gov", ("政府文件", "a government paper")),
                        ("web", ("网页", "a web page")),
                        ("web_via_digest", ("转引的网页", "a page read in a digest")),
                        ("dataset", ("数据集", "a data set")),
                        ("general_knowledge", ("常识", "general knowledge")),
                        ("seed", ("项目报道", "the project's article")),
                    ),
                ),
                Field("title", "line", ("标题", "Title"), needed=True),
                Field("url", "line", ("网址", "Address")),
            ),
        ),
    ),
)
