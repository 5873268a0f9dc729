"""What goes into the frozen program: what the pages import, nothing under the GPL alone, no library that nobody asks for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.packaging.scripts import ROOT, load_script

CONTENTS = load_script("pyinstaller/bundle_contents.py")


def test_every_qml_module_that_a_page_imports_is_inside() -> None:
    imported = {
        name.replace(".", "/")
        for file in (ROOT / "kiosk" / "ui" / "qml").rglob("*.qml")
        for name in re.findall(r"^import (Qt[\w.]+)", file.read_text("utf-8"), re.MULTILINE)
    }
    assert imported
    assert imported - CONTENTS.QML == set()


def test_every_qt_library_that_the_program_imports_is_inside() -> None:
    imported = {
        name
        for file in (ROOT / "kiosk").rglob("*.py")
        for name in re.findall(r"(?:from|import) (PySide6\.\w+)", file.read_text("utf-8"))
    }
    assert "PySide6.QtQuick" in imported
    assert imported & set(CONTENTS.EXCLUDED) == set()


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/qml/QtQuick/VirtualKeyboard/qmldir",
        "PySide6/Qt/qml/QtQuick/Timeline/libqtquicktimelineplugin.so",
        "PySide6/Qt/lib/libQt6QuickTimeline.so.6",
        "PySide6/Qt/lib/libQt6WaylandCompositor.so.6",
        "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
        "PySide6/Qt/plugins/vectorimageformats/libqlottievectorimage.so",
        "PySide6/Qt6VirtualKeyboard.dll",
        "libQt6Quick3D.so.6",
    ],
)
def test_parts_of_qt_under_the_gpl_alone_are_left_out(target: str) -> None:
    assert not CONTENTS.belongs(target)


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/qml/QtQuick/Shapes/qmldir",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "kiosk/release/schema.sql",
        "kiosk/ui/qml/Kiosk/Visitor/shell/Main.qml",
        "libpython3.11.so.1.0",
    ],
)
def test_what_the_showroom_and_the_studio_need_is_inside(target: str) -> None:
    assert CONTENTS.belongs(target)


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platforms/libqvnc.so",
        "PySide6/Qt/plugins/qmltooling/libqmldbg_tcp.so",
        "PySide6/Qt/qml/QtQuick/Controls/Material/qmldir",
        "PySide6/Qt/qml/QtQuick/plugins.qmltypes",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "opencc/clib/lib64/libopencc.a",
        "opencc/clib/bin/opencc",
    ],
)
def test_what_nobody_needs_is_left_out(target: str) -> None:
    assert not CONTENTS.belongs(target)


def test_shared_libraries_that_nothing_asks_for_are_left_out() -> None:
    needed = {"/q/qml.so": ["libA.so"], "/q/libA.so": ["libB.so"], "/q/libC.so": ["libB.so"]}
    entries = [
        ("PySide6/QtQml.abi3.so", "/q/qml.so", "EXTENSION"),
        ("PySide6/Qt/lib/libA.so", "/q/libA.so", "BINARY"),
        ("PySide6/Qt/lib/libB.so", "/q/libB.so", "BINARY"),
        ("PySide6/Qt/lib/libC.so", "/q/libC.so", "BINARY"),
    ]
    left = CONTENTS.without_unused_libraries(entries, lambda file: needed.get(file, []))
    assert [Path(target).name for target, _, _ in left] == ["QtQml.abi3.so", "libA.so", "libB.so"]


def test_a_link_to_what_was_left_out_is_left_out_too() -> None:
    entries = [
        ("PySide6/Qt/lib/libA.so", "/q/libA.so", "BINARY"),
        ("libA.so", "PySide6/Qt/lib/libA.so", "SYMLINK"),
        ("libC.so", "PySide6/Qt/lib/libC.so", "SYMLINK"),
    ]
    assert [target for target, _, _ in CONTENTS.without_broken_links(entries)] == ["PySide6/Qt/lib/libA.so", "libA.so"]
