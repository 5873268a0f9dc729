"""The directions of ARCHITECTURE.md hold over the whole tree, and each rule catches what it is for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import clock_rules, source_rules

Rule = Callable[[Path], Iterator[str]]


@pytest.mark.parametrize("rule", [*source_rules.RULES, clock_rules.clocks], ids=lambda rule: rule.__name__)
def test_the_tree_keeps_the_rule(rule: Rule) -> None:
    broken = list(rule(source_rules.ROOT))
    assert not broken, "\n" + "\n".join(broken)


def test_the_rules_see_the_tree() -> None:
    assert len(source_rules.sources(source_rules.ROOT, ".py", "kiosk")) > 40
    assert len(source_rules.sources(source_rules.ROOT, ".qml", "kiosk")) > 40


PLANTED: list[tuple[Rule, str, str, str]] = [
    (
        source_rules.directions,
        "kiosk/content/a.py",
        "from kiosk.release import store",
        "content may import no other room",
    ),
    (
        source_rules.directions,
        "kiosk/origin/a.py",
        "from kiosk.release.store import Store",
        "origin may import geometry, rel",
    ),
    (
        source_rules.directions,
        "kiosk/origin/site/a.py",
        "import kiosk.release.store",
        "origin/site may import geometry, rel",
    ),
    (source_rules.libraries, "kiosk/origin/a.py", "import jinja2", "it belongs in origin/site/"),
    (
        source_rules.directions,
        "kiosk/release/a.py",
        "def f():\n    import kiosk.publish",
        "a.py:2: imports kiosk.publish",
    ),
    (
        source_rules.directions,
        "kiosk/settings/a.py",
        "from kiosk import resources",
        "settings may import no other room",
    ),
    (source_rules.directions, "kiosk/cli/doctor.py", "from kiosk.ui import app", "nothing imports ui"),
    (source_rules.directions, "kiosk/ui/a.py", "from kiosk.cli import run", "ui may import"),
    (source_rules.directions, "kiosk/device/a.py", "from tests.a import b", "stands without tests/"),
    (source_rules.libraries, "kiosk/cli/run.py", "from PySide6.QtCore import QObject", "it belongs in ui/"),
    (source_rules.libraries, "kiosk/content/a.py", "import PIL.Image", "it belongs in publish/"),
    (source_rules.libraries, "kiosk/ui/a.py", "import sqlite3", "it belongs in release/"),
    (source_rules.libraries, "kiosk/ui/a.py", "from concurrent.futures import Future", "it belongs in ui/jobs.py"),
    (source_rules.libraries, "kiosk/ui/a.py", "from threading import Thread", "it belongs in ui/jobs.py"),
    (source_rules.first_frame, "kiosk/ui/app.py", "import pydantic", "not on the way to the first frame"),
    (
        source_rules.first_frame,
        "kiosk/ui/app.py",
        "from kiosk.content import a",
        "kiosk/content/a.py:1: imports pydantic",
    ),
    (source_rules.parsers, "kiosk/content/b.py", "t = tomllib.loads(text)", "the one reader of TOML and JSON"),
    (source_rules.parsers, "kiosk/ui/b.py", "said = json.load(stream)", "the one reader of TOML and JSON"),
    (clock_rules.clocks, "kiosk/origin/a.py", "day = date.today()", "the machine's day is not the venue's"),
    (clock_rules.clocks, "kiosk/ui/a.py", "now: Clock = datetime.now", "the machine's day is not the venue's"),
    (clock_rules.clocks, "kiosk/ui/a.py", "QDate.currentDate().addDays(1)", "the machine's day is not the venue's"),
    (source_rules.names, "kiosk/ui/a.py", "class PageManager: ...", "PageManager: a banned name"),
    (source_rules.names, "kiosk/ui/utils.py", "", "utils: a banned name"),
    (source_rules.lengths, "kiosk/ui/a.py", "\n" * 361, "at most 360"),
    (source_rules.lengths, "kiosk/ui/qml/Kiosk/Visitor/A.qml", "\n" * 201, "at most 200"),
    (source_rules.words_left, "kiosk/ui/a.py", "x = 1  # TODO: more", "nothing is left for later"),
    (source_rules.words_left, "kiosk/ui/a.py", "c.setContextProperty('a', b)", "no context properties"),
    (source_rules.words_left, "kiosk/ui/a.py", "@Slot(str, result=QObject)", "never returns a QObject"),
    (source_rules.qml, "kiosk/ui/qml/Kiosk/Visitor/A.qml", "import Kiosk.Staff", "Visitor uses Kiosk.Controls"),
    (source_rules.qml, "kiosk/ui/qml/Kiosk/Controls/A.qml", "import Kiosk.Visitor", "Controls uses Kiosk.Theme"),
    (source_rules.qml, "kiosk/ui/qml/Kiosk/Visitor/A.qml", 'color: "#ffffff"', "every colour is in Theme"),
    (source_rules.qml, "kiosk/ui/qml/Kiosk/Visitor/A.qml", 'color: "white"', "every colour is in Theme"),
    (source_rules.qml, "kiosk/ui/qml/Kiosk/Visitor/A.qml", "duration: 240", "every duration is in Theme"),
    (source_rules.qml, "kiosk/ui/qml/Kiosk/Visitor/A.qml", "font.pixelSize: 24", "every size and face"),
    (source_rules.qml, "kiosk/ui/qml/Kiosk/Visitor/A.qml", "// TODO: more", "nothing is left for later"),
    (source_rules.qml, "kiosk/ui/qml/Kiosk/Visitor/A.qml", "property var bag", "properties have a type"),
    (source_rules.qml, "kiosk/ui/qml/Kiosk/Visitor/A.qml", "MultiEffect {}", "bind it to GraphicsInfo.api"),
    (source_rules.qml, "kiosk/ui/qml/Kiosk/Visitor/A.qml", "import QtQuick.VirtualKeyboard", "LGPL modules only"),
    (
        source_rules.ways_out,
        "kiosk/ui/visitor/a.py",
        "from PySide6.QtGui import QDesktopServices",
        "no link opens anything",
    ),
    (
        source_rules.ways_out,
        "kiosk/ui/qml/Kiosk/Visitor/A.qml",
        "onClicked: Qt.openUrlExternally(a)",
        "no link opens anything",
    ),
    (source_rules.ways_out, "kiosk/ui/qml/Kiosk/Visitor/A.qml", "TextField {", "no fields, menus, shortcuts or drops"),
    (source_rules.ways_out, "kiosk/ui/qml/Kiosk/Staff/A.qml", "    Shortcut {", "no fields, menus, shortcuts or drops"),
    (
        source_rules.listed,
        "kiosk/ui/qml/Kiosk/Visitor/qmldir",
        "module Kiosk.Visitor\nB 1.0 B.qml",
        "B.qml: a module's qmldir",
    ),
]


@pytest.mark.parametrize(("rule", "file", "text", "said"), PLANTED)
def test_a_planted_fault_is_named_with_its_rule(tmp_path: Path, rule: Rule, file: str, text: str, said: str) -> None:
    standing = {
        "kiosk/cli/__init__.py": "",
        "kiosk/cli/run.py": "from kiosk.ui import app\ndef __getattr__(name):\n    import click",
        "kiosk/ui/app.py": "",
        "kiosk/content/a.py": "import pydantic",
        "tests/a.py": "",
    }
    for name, content in {**standing, file: text}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(content, "utf-8")
    assert any(said in found for found in rule(tmp_path)), list(rule(tmp_path))


def test_what_only_type_checkers_read_is_not_an_import(tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import click\nelse:\n    import json\n")
    assert [each.module for each in source_rules.imports(file)] == ["typing.TYPE_CHECKING", "json"]


def test_the_studio_stands_on_a_desk_and_may_open_what_it_likes(tmp_path: Path) -> None:
    file = tmp_path / "kiosk" / "ui" / "studio" / "a.py"
    file.parent.mkdir(parents=True)
    file.write_text("from PySide6.QtGui import QDesktopServices\n")
    assert list(source_rules.ways_out(tmp_path)) == []
