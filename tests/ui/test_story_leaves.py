"""The story is an album: a leaf a story, turned by a finger or by what is pressed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.ui.app import Kiosk
from kiosk.ui.photographs_of_pages import items, settle
from kiosk.ui.qml_property_reader import has_qml_property, qml_property
from tests.ui.conftest import TALL, WIDE, Opener, until
from tests.ui.page_walk import page
from tests.ui.simulated_finger import Finger, name_of, pressables, tree


def open_leaf(kiosk: Kiosk) -> tuple[int, str]:
    """Which leaf is open and at rest: its place, and the name on it."""
    settle(kiosk.window)
    (album,) = (item for item in items(kiosk.window.contentItem()) if is_album(item))
    until(lambda: not qml_property(album, "moving", bool) and lies_open(album))
    at = qml_property(album, "currentIndex", int)
    corner = album.mapToScene(album.boundingRect().topLeft()).x()
    (shown,) = (
        item
        for item in items(album)
        if has_qml_property(item, "figureValues")
        and abs(item.mapToScene(item.boundingRect().topLeft()).x() - corner) < 2
    )
    return at, qml_property(shown, "name", str)


def lies_open(album: QQuickItem) -> bool:
    """Whether the album lies where its open leaf is."""
    return abs(qml_property(album, "contentX", float) - qml_property(album, "currentItem", QQuickItem).x()) < 1


def is_album(item: QQuickItem) -> bool:
    """Whether it is the row of leaves."""
    return item.inherits("QQuickListView") and any(has_qml_property(each, "figureValues") for each in items(item))


def stories(kiosk: Kiosk) -> list[str]:
    """The names of the stories, in their order."""
    return [story.name for story in kiosk.showroom.stories.rows()]


def opened_at(kiosk: Kiosk, name: str) -> Finger:
    """A finger before the story, turned to the leaf `name`."""
    kiosk.visit.open("story", "")
    settle(kiosk.window)
    finger = Finger(kiosk.window)
    while open_leaf(kiosk)[1] != name:
        finger.press("下一页")
    return finger


@pytest.mark.parametrize("size", [TALL, WIDE])
def test_leaves_turn_by_swipe_and_by_press(opened: Opener, size: tuple[int, int]) -> None:
    kiosk = opened(size)
    names = stories(kiosk)
    finger = opened_at(kiosk, names[0])
    middle = size[1] // 3
    finger.drag(size[0] * 0.8, middle, size[0] * 0.3, middle)
    assert open_leaf(kiosk) == (1, names[1])
    finger.press("下一页")
    assert open_leaf(kiosk) == (2, names[2])
    finger.press("上一页")
    assert open_leaf(kiosk) == (1, names[1])
    finger.drag(size[0] * 0.3, middle, size[0] * 0.8, middle)
    assert open_leaf(kiosk) == (0, names[0])
    assert page(kiosk) == "story"


def test_the_first_leaf_has_none_before_it_and_the_last_none_after(kiosk: Kiosk) -> None:
    names = stories(kiosk)
    opened_at(kiosk, names[0])
    boards = {name_of(each) for each in pressables(kiosk.window)}
    assert ("上一页" in boards, "下一页" in boards) == (False, True)
    opened_at(kiosk, names[-1])
    boards = {name_of(each) for each in pressables(kiosk.window)}
    assert ("上一页" in boards, "下一页" in boards) == (True, False)


def test_an_ear_is_told_which_leaf_is_open(kiosk: Kiosk) -> None:
    names = stories(kiosk)
    opened_at(kiosk, names[2])
    said = {name_of(each) for each in tree(kiosk.window)}
    assert f"第 3\u00a0页，共 {len(names)}\u00a0页" in said


def test_the_open_leaf_stays_open_in_another_size_and_language(kiosk: Kiosk) -> None:
    opened_at(kiosk, stories(kiosk)[3])
    visit = kiosk.visit
    changes: list[Callable[[], None]] = [
        lambda: visit.choose_reach(True),
        lambda: visit.choose_text_size(2),
        lambda: visit.choose_contrast(True),
        lambda: visit.choose_language("en"),
        lambda: visit.choose_reach(False),
    ]
    for change in changes:
        change()
        settle(kiosk.window)
        assert open_leaf(kiosk) == (3, stories(kiosk)[3])


def test_after_the_reset_the_album_is_closed(kiosk: Kiosk) -> None:
    names = stories(kiosk)
    opened_at(kiosk, names[4])
    kiosk.visit.reset()
    settle(kiosk.window)
    kiosk.visit.touched()
    kiosk.visit.open("story", "")
    settle(kiosk.window)
    assert open_leaf(kiosk) == (0, names[0])


def test_words_that_do_not_fit_their_leaf_scroll_in_it(opened: Opener) -> None:
    kiosk = opened(WIDE)
    kiosk.visit.choose_text_size(2)
    kiosk.visit.choose_language("en")
    kiosk.visit.open("story", "")
    settle(kiosk.window)
    finger = Finger(kiosk.window)
    finger.press("Next leaf")
    at, name = open_leaf(kiosk)
    paper = next(
        item
        for item in items(kiosk.window.contentItem())
        if has_qml_property(item, "figureValues") and qml_property(item, "name", str) == name
        for item in items(item)
        if item.inherits("QQuickFlickable")
    )
    assert qml_property(paper, "contentHeight", float) > paper.height()
    finger.drag(1500, 600, 1500, 300)
    until(lambda: qml_property(paper, "contentY", float) > 60)
    assert open_leaf(kiosk) == (at, name)
