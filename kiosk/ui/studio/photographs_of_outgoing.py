"""What leaves the studio, and when, to be photographed: the history of what was published, a workbook, the calendar."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtWidgets import QApplication

from kiosk.content.toml_tables import Table
from kiosk.release.differences import Difference, FieldChange
from kiosk.release.publications import Publication
from kiosk.ui.studio.calendar_dialog import CalendarDialog
from kiosk.ui.studio.find_replace_dialog import FindReplaceDialog
from kiosk.ui.studio.publication_history import HistoryDialog, past
from kiosk.ui.studio.window import StudioWindow
from kiosk.ui.studio.workbook_changes import WorkbookChangesDialog
from kiosk.workbook.export import export
from kiosk.workbook.proposal import propose_for

MENU_LINES = ("change-many", "missing", "ahead", "counts", "review-archive", "review-demand", "help")
"""Commands whose windows are photographed as they open."""
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


def example_dates(tables: Mapping[str, Table]) -> dict[str, Table]:
    """The records of a pack, of which some have days."""
    first, second, third = sorted(file for file in tables if file.startswith("products/"))[:3]
    made = dict(tables)
    made[first] = {**tables[first], "availability": {"from": "2027-02-05", "to": "2027-02-20"}}
    made[second] = {**tables[second], "availability": {"weekdays": ["sat", "sun"], "hours": "09:30-21:00"}}
    made[third] = {**tables[third], "price": {"yuan": "68.00", "from": "2027-02-01", "to": "2027-02-20"}}
    made["events/example.toml"] = {
        "name": {"zh-CN": "示例品茶会"},
        "start": "2027-02-06 10:00",
        "end": "2027-02-06 11:30",
        "repeat": "FREQ=WEEKLY;BYDAY=SA",
        "except": ["2027-02-13"],
    }
    return made


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

    def dated(studio: StudioWindow) -> None:
        products(studio)
        CalendarDialog(
            studio.studio_actions.wall.dialogs, example_dates(studio.draft.tables), date(2027, 2, 1), print, print
        ).open()

    def command(name: str) -> Callable[[StudioWindow], None]:
        """What a line of the menus opens."""

        def reach(studio: StudioWindow) -> None:
            products(studio)
            studio.actions_by_id[name].trigger()

        return reach

    def found(studio: StudioWindow) -> None:
        command("find-replace")(studio)
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, FindReplaceDialog)
        sheet.words.setText("武夷")
        sheet.by.setText("武夷山")

    return {
        "studio-calendar": dated,
        "studio-history": history,
        "studio-workbook": workbook,
        "studio-find-replace": found,
        **{f"studio-{name}": command(name) for name in MENU_LINES},
    }
