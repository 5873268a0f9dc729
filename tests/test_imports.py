"""The directions of ARCHITECTURE.md, and the house's rules that a program can see."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
KIOSK = ROOT / "kiosk"
QML = KIOSK / "ui" / "qml"
ALLOWED = {
    "settings": set(),
    "resources": set(),
    "content": set(),
    "release": set(),
    "origin": {"release"},
    "device": set(),
    "publish": {"content", "release", "origin"},
    "ui": {"content", "release", "origin", "device", "settings", "resources"},
    "cli": {"content", "release", "origin", "device", "settings", "resources", "publish", "ui"},
    "__main__": {"cli"},
    "__init__": set(),
}
"""What each room may import of the others."""
OUTSIDE = {
    "PySide6": {"ui"},
    "PIL": {"publish"},
    "pydantic": {"content"},
    "sqlite3": {"release", "publish"},
    "pypinyin": {"publish"},
    "opencc": {"publish"},
    "click": {"cli"},
    "rich": {"cli"},
}
"""Libraries that only some rooms may import."""
THREADS = {"threading", "concurrent", "asyncio", "multiprocessing"}
BANNED = re.compile(r"(manager|helper|utils?|item|object|data2)\.(py|qml)$", re.IGNORECASE)


def room(file: Path) -> str:
    return file.relative_to(KIOSK).parts[0].removesuffix(".py")


def imported(file: Path) -> Iterator[tuple[int, str]]:
    """Every module `file` imports, with its line."""
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module


def sources() -> list[Path]:
    return sorted(file for file in KIOSK.rglob("*.py") if "built" not in file.parts)


def test_rooms_import_only_what_they_may() -> None:
    wrong = []
    for file in sources():
        here = room(file)
        for line, module in imported(file):
            parts = module.split(".")
            if parts[0] == "kiosk" and len(parts) > 1 and parts[1] not in ALLOWED[here] | {here}:
                wrong.append(f"{file.relative_to(ROOT)}:{line}: {here} may not import {parts[1]}")
            if parts[0] in OUTSIDE and here not in OUTSIDE[parts[0]]:
                wrong.append(f"{file.relative_to(ROOT)}:{line}: only {sorted(OUTSIDE[parts[0]])} may import {parts[0]}")
    assert not wrong, "\n".join(wrong)


def test_only_the_commands_that_show_something_import_ui() -> None:
    shows = {"run.py", "screens.py", "gallery.py"}
    wrong = [
        f"{file.relative_to(ROOT)}:{line}"
        for file in sources()
        if room(file) == "cli" and file.name not in shows
        for line, module in imported(file)
        if module.startswith("kiosk.ui")
    ]
    assert not wrong, "only cli/run, cli/screens and cli/gallery may import ui:\n" + "\n".join(wrong)


def test_there_are_no_threads_but_in_jobs_and_no_processes_but_in_pictures() -> None:
    allowed = {KIOSK / "ui" / "jobs.py", KIOSK / "publish" / "pictures.py"}
    wrong = [
        f"{file.relative_to(ROOT)}:{line}: {module}"
        for file in sources()
        if file not in allowed
        for line, module in imported(file)
        if module.split(".")[0] in THREADS
    ]
    assert not wrong, "\n".join(wrong)


def test_files_are_short_and_named_in_the_domains_words() -> None:
    long = [
        f"{file.relative_to(ROOT)}: {count} lines"
        for file in [*sources(), *(ROOT / "assets").rglob("*.py"), *QML.rglob("*.qml")]
        if (count := len(file.read_text("utf-8").splitlines())) > (200 if file.suffix == ".qml" else 360)
    ]
    assert not long, "too long, split by noun:\n" + "\n".join(long)
    assert not [file for file in KIOSK.rglob("*") if BANNED.search(file.name)]


def test_qml_keeps_to_its_rooms_and_to_the_theme() -> None:
    wrong = []
    for file in sorted(QML.rglob("*.qml")):
        text = file.read_text("utf-8")
        here = file.parent.name
        name = file.relative_to(ROOT)
        others = set(re.findall(r"^import Kiosk\.(\w+)", text, re.MULTILINE)) - {here}
        may = {
            "Theme": set(),
            "Controls": {"Theme"},
            "Visitor": {"Controls", "Theme"},
            "Gallery": {"Controls", "Theme"},
        }
        wrong += [f"{name}: {here} may not import {other}" for other in others - may[here]]
        if here != "Theme":
            wrong += [
                f"{name}: a colour outside Theme: {c}"
                for c in re.findall(r'"#[0-9a-fA-F]{3,8}"', text)
                if here != "Gallery"
            ]
            wrong += [f"{name}: a size outside Theme: {c}" for c in re.findall(r"pixelSize: *\d+", text)]
            wrong += [
                f"{name}: a duration outside Theme: {c}"
                for c in re.findall(r"(?:duration|interval): *(?:[2-9]|\d\d+)", text)
            ]
            wrong += [f"{name}: a face outside Theme" for _ in re.findall(r'font\.family: *"', text)]
        wrong += [f"{name}: {c.strip()}" for c in re.findall(r"(?<!required )property var .*", text)]
    assert not wrong, "\n".join(wrong)


def test_every_component_is_in_its_qmldir() -> None:
    for folder in (QML / "Kiosk").iterdir():
        listed = set(re.findall(r"(\w+)\.qml$", (folder / "qmldir").read_text("utf-8"), re.MULTILINE))
        assert listed == {file.stem for file in folder.glob("*.qml")}, folder.name


def test_no_file_names_this_workplace() -> None:
    words = re.compile("/(work|root|home)/" + "|shared" + "/(design|content)")
    wrong = [
        f"{file.relative_to(ROOT)}"
        for pattern in (
            "kiosk/**/*.py",
            "kiosk/**/*.qml",
            "assets/**/*.py",
            "packaging/*",
            "*.md",
            "Makefile",
            ".ci/run",
        )
        for file in ROOT.glob(pattern)
        if file.is_file() and words.search(file.read_text("utf-8"))
    ]
    assert not wrong
