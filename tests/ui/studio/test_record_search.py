"""A record is found by typing its name, its pinyin or initials, or its id; what is likely stands first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from kiosk.ui.studio.record_search import RecordSearch, findable
from kiosk.ui.studio.studio_words import Bilingual

NAMES = {"bai-ji-guan": "白鸡冠", "da-hong-pao": "大红袍", "rou-gui": "肉桂", "hong-cha": "红茶"}


@pytest.fixture
def search(app: QApplication) -> Iterator[RecordSearch]:
    """A search over four teas."""
    made = RecordSearch(Bilingual(), QListWidget())
    rows = [(f"products/{key}.toml", name, "展品") for key, name in NAMES.items()]
    made.offer(findable(rows, {"products/rou-gui.toml": {"name": {"zh-CN": "肉桂", "en": "Cinnamon tea"}}}))
    made.show()
    yield made
    made.close()


def shown(search: RecordSearch) -> list[str]:
    return [search.found.item(at).text().partition(" ")[0] for at in range(search.found.count())]


@pytest.mark.parametrize(
    ("typed", "first"),
    [("dhp", "大红袍"), ("红", "红茶"), ("cinnamon", "肉桂"), ("rou-g", "肉桂"), ("BAIJI", "白鸡冠")],
)
def test_names_pinyin_initials_and_ids_are_found_those_that_begin_so_first(
    search: RecordSearch, typed: str, first: str
) -> None:
    search.field.setText(typed)
    assert shown(search)[0] == first
    assert search.file


def test_the_guess_and_the_last_ones_stand_first_each_once_and_only_a_guess_is_marked(search: RecordSearch) -> None:
    search.put_first(["products/rou-gui.toml", "products/hong-cha.toml", "products/rou-gui.toml"], guessed=True)
    assert shown(search) == ["肉桂", "红茶", "白鸡冠", "大红袍"]
    assert search.file == "products/rou-gui.toml"
    search.put_first(["products/hong-cha.toml"], guessed=False)
    assert shown(search)[0] == "红茶"
    chosen: list[str] = []
    search.chosen.connect(chosen.append)
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert chosen == []
    QTest.keyClicks(search.field, "h")
    QTest.keyClick(search.field, Qt.Key.Key_Down)
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    assert chosen == [f"products/{ {name: key for key, name in NAMES.items()}[shown(search)[1]] }.toml"]
