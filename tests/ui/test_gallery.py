"""The gallery: everything is in it, its switches work, and it follows the files it is made of."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import resources
from kiosk.ui.contact_sheet import contact_sheet
from kiosk.ui.gallery import Gallery
from kiosk.ui.photographs_of_pages import Ease, photograph
from kiosk.ui.qml_property_reader import qml_property
from tests.default_pack import PACK
from tests.ui.conftest import SETTINGS, until
from tests.ui.simulated_finger import Finger

VISITORS_MEET = frozenset(
    [
        "ZoneDoor",
        "Tile",
        "ListRow",
        "StoryLeaf",
        "BrewingCard",
        "StopWords",
        "Keypad",
        "SpotMark",
        "FilterChips",
        "NavigationButton",
    ]
)
"""Components of the pages that have a frame of their own beside every control."""
Opener = Callable[..., Gallery]


@pytest.fixture
def hung(app: QGuiApplication, published: Path, quiet: list[str]) -> Iterator[Opener]:
    """Opens galleries, and closes them after the test."""
    galleries: list[Gallery] = []

    def make(qml: Path | None = None) -> Gallery:
        gallery = Gallery(PACK / "media", published, qml)
        galleries.append(gallery)
        until(lambda: qml_property(gallery.window, "laid", bool))
        return gallery

    yield make
    for gallery in galleries:
        gallery.close()


def kinds(item: QQuickItem) -> Iterator[str]:
    """The QML types that an item is made of, its own first."""
    kind = item.metaObject()
    while kind:
        yield kind.className().split("_QML")[0]
        kind = kind.superClass()


def inside(item: QQuickItem) -> Iterator[QQuickItem]:
    """`item` and everything in it, parents first."""
    yield item
    for child in item.childItems():
        yield from inside(child)


def every(window: QQuickWindow, kind: str) -> list[QQuickItem]:
    """Every item of a QML type in a window."""
    return [item for item in inside(window.contentItem()) if kind in kinds(item)]


def paper(window: QQuickWindow) -> QQuickItem:
    """What scrolls."""
    return every(window, "ScrollArea")[0]


def listed(module: str) -> set[str]:
    """The components that a module's qmldir names and that can be seen: no QtObject, no measure, nothing only felt."""
    folder = resources.qml() / "Kiosk" / module
    named = re.findall(r"^(\w+) 1\.0 (\S+)", (folder / "qmldir").read_text("utf-8"), re.MULTILINE)
    return {
        name
        for name, file in named
        if not re.search(r"^(QtObject|FontMetrics|MouseArea) \{", (folder / file).read_text("utf-8"), re.M)
    }


def test_every_control_has_a_frame_that_shows_it(hung: Opener) -> None:
    window = hung().window
    framed: dict[str, QQuickItem] = {}
    for frame in every(window, "ControlStates"):
        framed |= dict.fromkeys(qml_property(frame, "shows", list), frame)
    missing = (listed("Controls") | VISITORS_MEET) - framed.keys()
    assert not missing, f"no frame in Kiosk/Gallery shows {', '.join(sorted(missing))}"
    for name in listed("Controls") | VISITORS_MEET:
        shown = [item for item in inside(framed[name]) if name in kinds(item)]
        assert any(item.width() > 0 and item.height() > 0 for item in shown), f"the frame of {name} holds none"


def test_what_can_be_pressed_is_shown_pressed(hung: Opener) -> None:
    window = hung().window
    down = {kind for item in every(window, "Pressable") if qml_property(item, "down", bool) for kind in kinds(item)}
    assert {"PillButton", "RoundButton", "Chip", "KeypadKey", "Tile", "ListRow", "NavigationButton"} <= down


def test_the_switches_change_language_text_size_and_contrast_everywhere(hung: Opener) -> None:
    window = hung().window
    finger = Finger(window)
    door = every(window, "ZoneDoor")[0]
    body = every(window, "StoryLeaf")[0]
    words = next(
        item for item in inside(body) if "StyledText" in kinds(item) and len(qml_property(item, "text", str)) > 40
    )
    before = qml_property(words, "font", QFont).pixelSize()
    assert qml_property(door, "name", str) == "茶空间"
    finger.press("en")
    until(lambda: qml_property(door, "name", str) == "Tea Space")
    assert qml_property(door, "counted", str).endswith("\N{NO-BREAK SPACE}things"), "the program's own words follow too"
    finger.press("×1.5")
    until(lambda: qml_property(words, "font", QFont).pixelSize() > before * 1.4)
    finger.press("high contrast")
    until(lambda: qml_property(window, "color", QColor).name() == "#ffffff")


def test_every_picture_hangs_under_its_name_and_is_read_when_it_comes_near(hung: Opener) -> None:
    window = hung().window
    plates = {qml_property(plate, "called", str): plate for plate in every(window, "PictureSample")}
    assert plates.keys() == {file.stem for file in (PACK / "media").glob("*.webp")}
    assert not [name for name, plate in plates.items() if qml_property(plate, "near", bool)], (
        "the gallery opens without them"
    )
    Finger(window).press("Pictures")
    near = [plate for plate in plates.values() if qml_property(plate, "near", bool)]
    assert 3 <= len(near) <= 40
    paintings = [item for plate in near for item in inside(plate) if "Painting" in kinds(item)]
    until(lambda: all(qml_property(painting, "ready", bool) for painting in paintings))


def test_a_picture_pressed_fills_the_glass_until_it_is_pressed_again(hung: Opener) -> None:
    window = hung().window
    finger = Finger(window)
    finger.press("door-tea")
    large = every(window, "Enlarged")[0]
    until(lambda: large.isVisible())
    assert qml_property(large, "picture", QUrl).fileName() == "door-tea.webp"
    assert (large.width(), large.height()) == (window.width(), window.height())
    finger.tap(window.width() / 2, window.height() / 2)
    until(lambda: not large.isVisible())


def test_a_changed_file_is_read_again_at_the_same_place(hung: Opener, tmp_path: Path) -> None:
    shutil.copytree(resources.qml(), tmp_path / "qml")
    gallery = hung(tmp_path / "qml")
    Finger(gallery.window).press("ja")
    paper(gallery.window).setProperty("contentY", 3000.0)
    file = tmp_path / "qml" / "Kiosk" / "Controls" / "PageDots.qml"
    file.write_text(file.read_text("utf-8").replace("Theme.unit * 38", "Theme.unit * 77"), "utf-8")
    read = []
    gallery.reloaded.connect(lambda: read.append(True))
    until(lambda: read)
    window = gallery.window
    until(lambda: qml_property(window, "laid", bool))
    assert qml_property(window, "scroll", float) == pytest.approx(3000)
    assert qml_property(every(window, "ZoneDoor")[0], "name", str) == "茶空間", "the language stays"
    assert 77 in [round(item.width()) for item in inside(every(window, "PageDots")[0])], (
        "the dot is as wide as it says now"
    )


def test_a_broken_file_leaves_the_gallery_open_and_says_where_until_it_is_mended(
    hung: Opener, tmp_path: Path, quiet: list[str]
) -> None:
    shutil.copytree(resources.qml(), tmp_path / "qml")
    gallery = hung(tmp_path / "qml")
    file = tmp_path / "qml" / "Kiosk" / "Controls" / "CountdownRing.qml"
    whole = file.read_text("utf-8")
    file.write_text(whole.replace("required property real rest", "required property real rest:::"), "utf-8")
    until(lambda: qml_property(gallery.window, "mistake", str))
    assert "CountdownRing.qml:9:" in qml_property(gallery.window, "mistake", str)
    assert [said for said in quiet if "CountdownRing.qml" in said], "and so it is said on standard error"
    quiet.clear()
    assert every(gallery.window, "CountdownRing"), "the gallery of before is still open"
    file.write_text(whole, "utf-8")
    until(lambda: qml_property(gallery.window, "mistake", str) == "")
    until(lambda: qml_property(gallery.window, "laid", bool))
    assert every(gallery.window, "CountdownRing")


def test_pages_are_photographed_into_files_and_one_sheet(app: QGuiApplication, published: Path, tmp_path: Path) -> None:
    files = photograph(tmp_path, published, SETTINGS, None, [(1080, 1920)], ["en"], "trouble")
    files += photograph(tmp_path, published, SETTINGS, None, [(1920, 1080)], ["zh-CN"], "home")
    assert [file.name for file in files] == ["trouble_en_1080x1920.png", "home_zh-CN_1920x1080.png"]
    assert QImage(str(files[0])).width() == 1080
    contact_sheet(files, tmp_path / "sheet.png")
    sheet = QImage(str(tmp_path / "sheet.png"))
    assert sheet.width() == 8 * 300
    tall, wide = 292 * 1920 // 1080, 292 * 1080 // 1920
    assert sheet.height() == pytest.approx(tall + wide + 2 * 30, abs=2), "a tall row, then a wide one"


def test_what_the_bar_changed_is_in_the_photograph_and_its_name(
    app: QGuiApplication, published: Path, tmp_path: Path
) -> None:
    size, ease = (1280, 800), Ease(text_size=1, contrast=True, reach=True)
    plain = photograph(tmp_path, published, SETTINGS, None, [size], ["ko"], "search-typed")
    eased = photograph(tmp_path, published, SETTINGS, None, [size], ["ko"], "search-typed", ease=ease, diagonal=10.1)
    assert [file.name for file in plain] == ["search-typed_ko_1280x800.png"]
    assert [file.name for file in eased] == ["search-typed_ko_1280x800_10.1in_large-text_contrast_reach.png"]
    assert QImage(str(plain[0])) != QImage(str(eased[0]))
