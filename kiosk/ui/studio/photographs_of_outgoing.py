"""What leaves the studio, and when, to be photographed: the history of what was published, a workbook."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.release.differences import Difference, FieldChange
from kiosk.release.publications import Publication
from kiosk.ui.studio.publication_history import HistoryDialog, past
from kiosk.ui.studio.window import StudioWindow
from kiosk.ui.studio.workbook_changes import WorkbookChangesDialog
from kiosk.workbook.export import export
from kiosk.workbook.proposal import propose_for

PRICES = ["68.00", "盒", "box", "", ""], ["72.00", "盒", "box", "", ""]
BEGUN = 1_796_000_000.0
"""Seconds since 1970 of the first of the publications."""


def publications() -> Sequence[Publication]:
    """Three publications, the newest first."""
    changes = (
        Difference("product", "a", "示例茶", "added"),
        Difference("goods", "b", "示例盒装", "changed", (FieldChange("price", *PRICES),)),
        Difference("product", "c", "示例酒", "gone"),
    )
    counts = {"added": 1, "changed": 1, "gone": 1}
    return [
        Publication("c" * 32, BEGUN + 172_800, "studio", "示例甲", "3", "b" * 32, counts, changes),
        Publication("b" * 32, BEGUN + 86_400, "panel", "", "2", "a" * 32, {"changed": 1}, changes[1:2]),
        Publication("a" * 32, BEGUN, "command", "示例乙", "1", "", {}, known=False),
    ]


def stations(products: Callable[[StudioWindow], None]) -> dict[str, Callable[[StudioWindow], None]]:
    """Each dialog's name, and how one gets there from a product, to which `products` leads."""

    def history(studio: StudioWindow) -> None:
        products(studio)
        lines = past(publications(), "c" * 32, {"b" * 32, "c" * 32})
        HistoryDialog(studio.studio_actions.wall.dialogs, lines, "Asia/Shanghai", print).open()

    def workbook(studio: StudioWindow) -> None:
        products(studio)
        reading = studio.draft.snapshot()()
        assert reading.pack is not None
        book = studio.draft.folder.parent / "book.xlsx"
        export(reading.pack, book, lambda _: None)
        first, second = studio.records.files()[:2]
        for file in (first, second):
            studio.editor.set(file, "name.en", "示例 Example")
            studio.editor.set(file, "summary.zh-CN", "示例介绍，两三句。")
        studio.editor.set(first, "pictures", [])
        proposal = propose_for(book, studio.draft.snapshot()(), "pack")
        WorkbookChangesDialog(studio.studio_actions.wall.dialogs, proposal, print).open()

    return {"studio-history": history, "studio-workbook": workbook}
