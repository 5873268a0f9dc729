"""What leaves the studio, and when, to be photographed: the history of what was published."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kiosk.release.differences import Difference, FieldChange
from kiosk.release.publications import Publication
from kiosk.ui.studio.publication_history import HistoryDialog, past
from kiosk.ui.studio.window import StudioWindow

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

    return {"studio-history": history}
