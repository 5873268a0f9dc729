"""A finding says what it leads to; where there is one mend one press does it, for one or for all of its kind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from kiosk.content.check import look
from kiosk.content.draft import Draft
from kiosk.content.finding import Finding
from kiosk.ui.studio.quick_fix import fixed
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.studio.studio_view import checked


def found(draft: Draft, code: str) -> list[Finding]:
    """What is found of one kind."""
    return [each for each in look(draft.reading()).findings if each.code == code]


@pytest.mark.parametrize(
    ("code", "said", "path", "mended"),
    [
        ("range-reversed", {"use": {"tea_g": 8, "infusions": [9, 3]}}, "use.infusions", [3, 9]),
        ("related-twice", {"related": ["da-hong-pao"]}, "related", []),
        ("unseen-sign", {"pinyin": "da\u200b hong"}, "pinyin", "da hong"),
        ("control-sign", {"pinyin": "da\u202e hong"}, "pinyin", "da hong"),
        ("id-differs", {"id": "another"}, "id", ""),
        ("unknown-place", {"place": "武夷山市"}, "place", "wuyishan"),
        ("unknown-zone", {"zone": "茶空间"}, "zone", "tea"),
    ],
)
def test_what_has_one_mend_is_mended_by_one_press(
    pack: Path, code: str, said: dict[str, Any], path: str, mended: Any
) -> None:
    draft = Draft(pack)
    draft.put(PRODUCT, {**draft.tables[PRODUCT], **said})
    (finding,) = found(draft, code)
    assert fixed(finding, draft.tables[PRODUCT]) == (path, mended)


def test_what_could_be_mended_in_two_ways_has_no_button(pack: Path) -> None:
    draft = Draft(pack)
    draft.put(PRODUCT, {**draft.tables[PRODUCT], "place": "wuyishn"})
    (finding,) = found(draft, "unknown-place")
    assert fixed(finding, draft.tables[PRODUCT]) is None


def test_all_of_a_kind_are_mended_in_one_step_and_taken_back_in_one(
    pack: Path, open_studio: Callable[[], StudioWindow]
) -> None:
    studio = open_studio()
    twin = "products/shui-xian.toml"
    studio.editor.put(twin, {**studio.draft.tables[PRODUCT], "name": {"zh-CN": "水仙"}, "place": "武夷山市"})
    studio.editor.set(PRODUCT, "place", "武夷山市")
    checked(studio)
    lines = [studio.findings_panel.list.item(at).text() for at in range(studio.findings_panel.list.count())]
    assert [line for line in lines if "不改好就不能发布" in line] == lines
    studio.findings_panel.unfold(True)
    buttons = [each for each in studio.findings_panel.findChildren(QPushButton) if each.text() == "同类 2 处都改"]
    assert len(buttons) == 2
    buttons[0].click()
    assert {studio.editor.value(file, "place") for file in (PRODUCT, twin)} == {"wuyishan"}
    checked(studio)
    assert not studio.findings_panel.findings
    studio.editor.undo()
    assert {studio.editor.value(file, "place") for file in (PRODUCT, twin)} == {"武夷山市"}


def test_a_finding_that_does_not_block_says_what_visitors_see(studio: StudioWindow) -> None:
    studio.editor.set(PRODUCT, "name.en", "大红袍茶")
    checked(studio)
    lines = [studio.findings_panel.list.item(at).text() for at in range(studio.findings_panel.list.count())]
    assert any("选英文的访客看到中文" in line for line in lines)


def test_a_term_of_tea_that_a_converter_wrote_is_found_and_mended(studio: StudioWindow) -> None:
    studio.editor.set(PRODUCT, "summary", {"zh-CN": "正岩的岩茶，香。", "zh-TW": "正岩的巖茶，香。"})
    checked(studio)
    (finding,) = [each for each in studio.findings_panel.findings if each.code == "term-broken"]
    assert (finding.field, finding.severity) == ("summary.zh-TW", "warning")
    assert fixed(finding, studio.draft.tables[PRODUCT]) == ("summary.zh-TW", "正岩的岩茶，香。")
    studio.editor.set(PRODUCT, "summary.zh-TW", "正岩的岩茶，香。")
    checked(studio)
    assert not studio.findings_panel.findings
