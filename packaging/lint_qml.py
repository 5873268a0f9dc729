"""qmllint and the qmlformat check over the whole QML tree, with the Python types in view.

python packaging/lint_qml.py lint | format | check-format
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).parents[1]
QML = ROOT / "kiosk" / "ui" / "qml"
BUILD = ROOT / "build" / "qml"
SCRIPTS = Path(sys.executable).parent
IMPORTS = Path(PySide6.__file__).parent / "Qt" / "qml"


def types() -> None:
    """Copy the QML tree to build/ and write the types that Python registers beside it, where qmllint finds them."""
    shutil.rmtree(BUILD, ignore_errors=True)
    shutil.copytree(QML, BUILD)
    metatypes = [IMPORTS.parent / "metatypes" / "qt6core_metatypes.json"]
    for room, module, bases in (
        ("visitor", "Visitor", ("visitor/record_base", "visitor/list_models")),
        ("staff", "Staff", ("visitor/list_models",)),
    ):
        dump = described(room, bases)
        made = [str(SCRIPTS / "pyside6-qmltyperegistrar"), "--generate-qmltypes"]
        made += [str(BUILD / "Kiosk" / module / "kiosk.qmltypes"), "-o", str(BUILD / "unused.cpp")]
        made += ["--import-name", f"Kiosk.{module}", "--major-version", "1"]
        made += ["--foreign-types", ",".join(map(str, metatypes)), str(dump)]
        subprocess.run(made, check=True)
        metatypes.append(dump)
        qmldir = BUILD / "Kiosk" / module / "qmldir"
        head, _, rest = qmldir.read_text("utf-8").partition("\n")
        qmldir.write_text(f"{head}\ntypeinfo kiosk.qmltypes\n{rest}", "utf-8")


def described(room: str, bases: tuple[str, ...]) -> Path:
    """The types that the Python files of a room register, as a file of metatypes; `bases` are what others inherit from."""
    home = ROOT / "kiosk" / "ui"
    files = [home / f"{name}.py" for name in bases]
    files += sorted(
        each
        for each in (home / room).glob("*.py")
        if each not in files and "QML_IMPORT_NAME" in each.read_text("utf-8")
    )
    copies = BUILD / room
    copies.mkdir()
    for file in files:
        # pyside6-metaobjectdump 6.11.3 reads no class whose base has a type in brackets.
        text = re.sub(r"(?m)^(class \w+\(\w+)\[.*\]\):$", r"\1):", file.read_text("utf-8"))
        (copies / file.name).write_text(text.replace(", Generic[Row]", ""), "utf-8")
    dump = BUILD / f"{room}.json"
    made = [str(SCRIPTS / "pyside6-metaobjectdump"), "-q", "-o", str(dump)]
    subprocess.run([*made, *(str(copies / file.name) for file in files)], check=True)
    content = json.loads(dump.read_text("utf-8"))
    for part in content:
        if Path(part["inputFile"]).name == "list_models.py" and room == "staff":
            part["classes"] = []  # they are known as the visitor's
        for each in part["classes"]:
            for each_property in each.get("properties", ()):
                each_property["constant"] = "notify" not in each_property
    dump.write_text(json.dumps(content), "utf-8")
    return dump


def lint() -> int:
    """Lint every file; any warning fails."""
    types()
    files = [str(file) for file in sorted(BUILD.rglob("*.qml"))]
    made = [str(SCRIPTS / "pyside6-qmllint"), "--max-warnings", "0", "-I", str(BUILD), "-I", str(IMPORTS)]
    return subprocess.run(made + files, check=False).returncode


def unformatted(write: bool) -> list[Path]:
    """The files that qmlformat would write otherwise; with `write` they are written so."""
    wrong = []
    for file in sorted(QML.rglob("*.qml")):
        tool = [str(SCRIPTS / "pyside6-qmlformat"), "--indent-width", "4", str(file)]
        wanted = subprocess.run(tool, capture_output=True, text=True, check=True).stdout
        if wanted != file.read_text("utf-8"):
            wrong.append(file.relative_to(ROOT))
            if write:
                file.write_text(wanted, "utf-8")
    return wrong


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["lint"]:
            raise SystemExit(lint())
        case ["format"]:
            print(f"{len(unformatted(True))} formatted")
        case ["check-format"]:
            found = unformatted(False)
            print("\n".join(f"{file}: run `make format`" for file in found) or "qml: formatted")
            raise SystemExit(1 if found else 0)
        case _:
            raise SystemExit(__doc__)
