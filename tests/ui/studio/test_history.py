"""The history of what was published: who, what changed, and one press back to any of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QListWidget

from kiosk.release.publications import told
from kiosk.release.store import Store
from kiosk.ui.studio.change_preview import ChangesDialog
from kiosk.ui.studio.publication_history import HistoryDialog
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import asked, choose, press, question, question_text, widget, write, written
from tests.ui.conftest import until


def publish(studio: StudioWindow, by: str = "") -> None:
    """Publish what is in hand, as `by` unless the name that is remembered stays."""
    first = not studio.studio_actions.publishing.can_go_back
    press(studio, "发布")
    until(lambda: asked() and isinstance(question(), ChangesDialog), 60)
    assert ("这台机器上第一次发布，共" in said()) is first
    if by:
        write(question(), "谁发布", by)
    press(question(), "发布")
    until(lambda: asked() and "版本" in question_text(), 60)
    press(question(), "知道了")


def lines(studio: StudioWindow) -> list[str]:
    """Open the history; its lines."""
    choose(studio, "发布", "发布记录…")
    until(asked)
    assert isinstance(question(), HistoryDialog)
    found = widget(question(), "每一次发布")
    assert isinstance(found, QListWidget)
    return [found.item(at).text() for at in range(found.count())]


def said() -> str:
    """Every label of the question."""
    return "\n".join(label.text() for label in question().findChildren(QLabel) if not label.isHidden())


def test_any_publication_comes_back_with_two_presses_and_goes_again_with_one(
    studio: StudioWindow, tmp_path: Path
) -> None:
    store = Store(tmp_path / "data")
    publish(studio, "王芳")
    first = store.pointed()
    write(studio, "名称 简体中文", "大红")
    publish(studio)
    second = store.pointed()

    newest, oldest = lines(studio)
    assert "王芳 · 制作室 · 正在展出\n改动 1" in newest
    whole = sum(told(store.data)[-1].counts.values())
    assert whole > 3
    assert f"第一次发布，一共 {whole} 条记录。" in oldest
    assert "大红袍 → 大红" in said()
    assert not widget(question(), "换回这一版…").isEnabled()
    found = widget(question(), "每一次发布")
    assert isinstance(found, QListWidget)
    found.setCurrentRow(1)
    press(question(), "换回这一版…")
    until(lambda: asked() and isinstance(question(), ChangesDialog), 30)
    assert "大红 → 大红袍" in said()
    press(question(), "退回")
    until(lambda: asked() and "已退回" in question_text(), 30)
    assert store.pointed() == first
    press(question(), "换回来")
    until(lambda: store.pointed() == second, 30)
    until(lambda: asked() and "已退回" in question_text(), 30)
    press(question(), "知道了")
    assert studio.editor.value(PRODUCT, "name.zh-CN") == "大红"
    assert [(each.release, each.by) for each in told(store.data)] == [
        (second, "王芳"),
        (first, "王芳"),
        (second, "王芳"),
        (first, "王芳"),
    ]
    os.utime(store.releases_folder / first / "manifest.json", (1, 1))
    store.prune(1)
    cleared = lines(studio)
    assert [("已清理" in each, "换回来的" in each) for each in cleared] == [
        (False, True),
        (True, True),
        (False, False),
        (True, False),
    ]
    press(question(), "关闭")


def test_the_name_is_remembered_and_may_be_empty(studio: StudioWindow, tmp_path: Path) -> None:
    publish(studio, "示例甲")
    press(studio, "发布")
    until(lambda: asked() and isinstance(question(), ChangesDialog), 60)
    assert written(widget(question(), "谁发布")) == "示例甲"
    press(question(), "先不发布")


def test_what_is_hidden_is_told_apart_from_what_is_taken_away(studio: StudioWindow) -> None:
    studio.editor.put("products/b.toml", {**studio.draft.tables[PRODUCT], "name": {"zh-CN": "肉桂"}})
    publish(studio)
    studio.editor.set("products/b.toml", "hidden", True)
    press(studio, "发布")
    until(lambda: asked() and isinstance(question(), ChangesDialog), 60)
    assert "暂时不展示 · 展品 · 肉桂" in said()
    press(question(), "先不发布")


def test_without_a_publication_the_history_says_so(open_studio: Callable[..., StudioWindow], tmp_path: Path) -> None:
    studio = open_studio("en")
    choose(studio, "Publish", "History…")
    until(asked)
    assert "Nothing was published here yet." in said()
    press(question(), "Close")


def test_the_sheet_before_a_publication_tells_hidden_and_prices_apart() -> None:
    from kiosk.release.differences import Difference, FieldChange
    from kiosk.ui.studio.change_groups import grouped

    gone = Difference("product", "a", "甲", "gone")
    away = Difference("product", "b", "乙", "gone")
    fields = (FieldChange("price", ["9.90", "盒", "box", "", ""], ["12.00", "盒", "box", "", ""]),)
    dearer = Difference("goods", "c", "丙", "changed", fields)
    found = dict(grouped([gone, away, dearer], lambda each: each.key == "b"))
    assert found == {"price": [dearer], "hidden": [away], "gone": [gone]}
