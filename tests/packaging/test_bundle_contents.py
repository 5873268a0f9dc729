"""What goes into the frozen program: what the pages import, nothing under the GPL alone, no library that nobody asks for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.packaging.scripts import ROOT, load_script

CONTENTS = load_script("pyinstaller/bundle_contents.py")
LOADED = load_script("pyinstaller/loaded_modules.py")


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
    needed = {
        "/q/qml.so": ["libA.so"],
        "/q/libA.so": ["libB.so"],
        "/q/libC.so": ["libB.so"],
        "/q/_cffi_backend.so": ["libD.so"],
    }
    entries = [
        ("PySide6/QtQml.abi3.so", "/q/qml.so", "EXTENSION"),
        ("_cffi_backend.cpython-311.so", "/q/_cffi_backend.so", "EXTENSION"),
        ("PySide6/Qt/lib/libA.so", "/q/libA.so", "BINARY"),
        ("PySide6/Qt/lib/libB.so", "/q/libB.so", "BINARY"),
        ("PySide6/Qt/lib/libC.so", "/q/libC.so", "BINARY"),
        ("libD.so", "/q/libD.so", "BINARY"),
        ("libE.so", "/q/libE.so", "BINARY"),
    ]
    left = CONTENTS.without_unused_libraries(entries, lambda file: needed.get(file, []))
    names = [Path(target).name for target, _, _ in left]
    assert names == ["QtQml.abi3.so", "_cffi_backend.cpython-311.so", "libA.so", "libB.so", "libD.so"]


def test_what_is_loaded_and_is_not_inside_is_named() -> None:
    collected = [
        ("_cffi_backend.cpython-311-x86_64-linux-gnu.so", "/s/x.so", "EXTENSION"),
        ("zeroconf/_services/__init__.cpython-311-x86_64-linux-gnu.so", "/s/y.so", "EXTENSION"),
        ("zeroconf\\_cache.cp311-win_amd64.pyd", "z.pyd", "EXTENSION"),
        ("_pi_heif.so", "/s/p.so", "BINARY"),
    ]
    loaded = ["click", "_cffi_backend", "zeroconf._services", "zeroconf._cache", "_pi_heif", "numpy.linalg", "numpyx"]
    assert LOADED.lacking(["click"], collected, loaded, ["numpy"]) == ["_pi_heif", "numpyx"]


def test_what_compiled_modules_import_is_known_as_well(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "__init__.py").write_text("def later() -> None:\n    from cryptography import x509\n")
    found = LOADED.loaded(tmp_path / "shop")
    assert {"cryptography.x509", "_cffi_backend"} <= set(found)
    assert "pytest" not in found


def test_a_link_to_what_was_left_out_is_left_out_too() -> None:
    entries = [
        ("PySide6/Qt/lib/libA.so", "/q/libA.so", "BINARY"),
        ("libA.so", "PySide6/Qt/lib/libA.so", "SYMLINK"),
        ("libC.so", "PySide6/Qt/lib/libC.so", "SYMLINK"),
    ]
    assert [target for target, _, _ in CONTENTS.without_broken_links(entries)] == ["PySide6/Qt/lib/libA.so", "libA.so"]
