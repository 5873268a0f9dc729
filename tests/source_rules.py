"""The rules of ARCHITECTURE.md over a source tree; each answers `file:line: what: the rule that it breaks`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
PYTHON_LINES, QML_LINES = 360, 200

EVERY = frozenset(
    ["base", "settings", "resources", "content", "workbook", "photographs", "geometry", "release", "origin"]
)
EVERY |= {"usage", "backup", "device", "publish", "review", "fleet", "ui", "cli"}
LEAF = "base"
"""The room that every other may import and that imports none."""
MAY_IMPORT: dict[str, frozenset[str]] = {
    "base": frozenset(),
    "settings": frozenset(),
    "resources": frozenset(),
    "content": frozenset(),
    "workbook": frozenset({"content"}),
    "photographs": frozenset({"content", "publish", "release.durable_files", "release.search_folding"}),
    "photographs/phone": frozenset({"content"}),
    "geometry": frozenset(),
    "release": frozenset({"geometry"}),
    "origin": frozenset({"release.catalogue_rows", "release.shop_rows", "release.programme_rows", "geometry"}),
    "origin/site": frozenset(
        {
            "release.catalogue_rows",
            "release.map_rows",
            "release.catalogue",
            "release.product_filter",
            "release.programme_rows",
            "release.shop_rows",
            "geometry",
            "settings",
            "resources",
        }
    ),
    "usage": frozenset(),
    "backup": frozenset({"content", "usage", "device.instance_lock"}),
    "device": frozenset(),
    "publish": frozenset({"content", "release", "origin", "geometry"}),
    "review": frozenset({"release"}),
    "fleet": frozenset({"release", "settings"}),
    "fleet/health": frozenset({"settings", "device", "usage"}),
    "fleet/pairing": frozenset({"release", "settings", "device"}),
    "fleet/receiver": frozenset({"device"}),
    "ui": EVERY - {"cli"},
    "cli": EVERY,
}
OPENS_WINDOWS = frozenset(
    {
        "cli/run.py",
        "cli/screens.py",
        "cli/gallery.py",
        "cli/labels.py",
        "cli/price_labels.py",
        "cli/studio.py",
        "cli/staff.py",
    }
)
"""The commands that show a window or keep the PIN, and so may import ui."""
ONLY_IN: dict[str, tuple[str, ...]] = {
    "PySide6": ("ui/", "origin/label_sheets.py", "origin/shelf_labels.py", "origin/price_labels.py"),
    "PIL": ("publish/", "photographs/", "geometry/qr_code.py"),
    "pi_heif": ("publish/", "photographs/"),
    "sqlite3": ("release/", "publish/", "usage/"),
    "pydantic": ("content/", "workbook/"),
    "click": ("cli/",),
    "rich": ("cli/",),
    "pypinyin": ("publish/", "base/record_ids.py"),  # one maker of ids, for workbooks (content), studio and photographs
    "opencc": ("publish/",),
    "jinja2": ("origin/site/", "fleet/receiver/"),
    "markupsafe": ("origin/site/", "fleet/receiver/"),
    "biip": ("content/",),
    "dateutil": ("base/recurrence.py",),
    "zxingcpp": ("publish/",),
    "waitress": ("base/http_server.py",),
    "xlsxwriter": ("workbook/", "usage/"),
    "openpyxl": ("workbook/",),
    "defusedxml": ("workbook/",),
    "argon2": ("ui/staff/",),
    "tuf": ("fleet/",),
    "securesystemslib": ("fleet/",),
    "cryptography": ("fleet/",),
    "urllib3": ("fleet/",),
    "cheroot": ("fleet/pairing/",),
    "spake2": ("fleet/pairing/",),
    "zeroconf": ("fleet/pairing/",),
    "ifaddr": ("fleet/pairing/",),
    "threading": (  # cheroot answers on threads
        "ui/jobs.py",
        "fleet/pairing/port.py",
        "fleet/pairing/reception.py",
        "fleet/pairing/order_staging.py",
    ),
    "asyncio": ("ui/jobs.py",),
    "concurrent": ("ui/jobs.py", "base/sandbox.py"),
    "multiprocessing": ("base/sandbox.py",),
}
"""Where under kiosk/ a library may be imported."""
EARLY = {"PySide6", "sqlite3", "threading", "asyncio", "concurrent", "multiprocessing"}
NOT_BEFORE_THE_FIRST_FRAME = frozenset({*ONLY_IN, "tomlkit", "numpy", "scipy", "qrcode"} - EARLY)
PARSES = re.compile(r"\b(tomllib|json)\.loads?\(|\btomlkit\.(parse|loads?)\(|\bJSONDecoder\(|\bsqlite3\.connect\(")
MAY_PARSE = {
    "base/untrusted_input.py": "it is the reader",
    "origin/site/site_words.py": "the words are part of the program",
    "content/toml_writing.py": "tomlkit keeps the comments of what the reader has read just before",
    "publish/compile.py": "it makes a database in memory",
    "release/untrusted_catalogue.py": "it opens catalogues, within limits",
    "usage/usage_log.py": "it opens what this kiosk wrote itself, looked at before",
    "usage/brought_log.py": "it opens a record that somebody brought, within limits, when its only table is the known one",
}
"""The files that parse TOML, JSON or SQLite themselves, and why."""
BANNED = frozenset(["manager", "managers", "helper", "helpers", "util", "utils", "item", "items", "object", "objects"])
QML_IMPORTS: dict[str, frozenset[str]] = {
    "Theme": frozenset(),
    "Controls": frozenset({"Kiosk.Theme"}),
    "Visitor": frozenset({"Kiosk.Theme", "Kiosk.Controls", "Kiosk.Visitor"}),
    "Staff": frozenset({"Kiosk.Theme", "Kiosk.Controls", "Kiosk.Staff"}),
    "Gallery": frozenset({"Kiosk.Theme", "Kiosk.Controls", "Kiosk.Visitor", "Kiosk.Gallery"}),
}
QML_LINES_THAT_BREAK: tuple[tuple[str, str], ...] = (
    (r"\"#[0-9a-fA-F]{3,8}\"|Qt\.(rgba|hsla|hsva|color)\(|color: *\"\w+\"", "every colour is in Theme"),
    (r"\b(duration|interval): *\d{2,}", "every duration is in Theme"),
    (r"\bpixelSize: *\d|\bfamily: *\"", "every size and face of words is in Theme"),
    (r"\bproperty var\b(?! modelData)", "properties have a type"),
    (r"^import Qt\S*\.(Material|Universal|Fusion|VirtualKeyboard|Timeline)\b", "Basic style, and LGPL modules only"),
)
NOT_MEASURED = ("Theme", "Gallery")  # the one holds what is measured, the other makes up what it shows
LEADS_OUT = re.compile(r"\b(openUrl\w*|QDesktopServices|onLinkActivated)\b")
"""What opens another program; only the studio, which stands on a desk, may."""
WRITTEN_IN = re.compile(r"\b(TextField|TextInput|TextEdit|TextArea|SearchField|Shortcut|Menu|DropArea)\b *\{")
"""What brings menus, selections, keys or dropped files onto the glass."""
EFFECTS = re.compile(r"\b(MultiEffect|ShaderEffect|RectangularShadow)\b|\blayer\.(effect|enabled)\b")


@dataclass(frozen=True, slots=True)
class Import:
    """One imported module: its full name, the line, and whether it is read as soon as the file is."""

    module: str
    line: int
    eager: bool
    function: str


def sources(root: Path, ending: str, *folders: str) -> list[Path]:
    """The files of `folders` whose names end so, what is built left out."""
    found = [file for folder in folders for file in sorted((root / folder).rglob(f"*{ending}"))]
    return [file for file in found if "built" not in file.parts and "__pycache__" not in file.parts]


def imports(file: Path) -> list[Import]:
    """Everything that a Python file imports, what only type checkers read left out."""
    found: list[Import] = []

    def walk(node: ast.AST, function: str) -> None:
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            for other in node.orelse:
                walk(other, function)
            return
        if isinstance(node, ast.Import):
            found.extend(Import(name.name, node.lineno, not function, function) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            for name in node.names:
                module = f"kiosk.{name.name}" if base == "kiosk" else f"{base}.{name.name}"
                found.append(Import(module, node.lineno, not function, function))
        inside = node.name if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) else function
        for child in ast.iter_child_nodes(node):
            walk(child, inside)

    walk(ast.parse(file.read_text("utf-8")), "")
    return found


def directions(root: Path) -> Iterator[str]:
    """Which room imports which."""
    for file in sources(root, ".py", "kiosk"):
        inside = file.relative_to(root / "kiosk").as_posix()
        room = inside.split("/")[0].removesuffix(".py")
        inner = next((name for name in MAY_IMPORT if "/" in name and inside.startswith(f"{name}/")), room)
        allowed = MAY_IMPORT.get(inner, EVERY)
        for each in imports(file):
            where = f"{file.relative_to(root)}:{each.line}: imports {each.module}"
            first, _, rest = each.module.partition(".")
            if first in ("assets", "tests", "packaging") and (root / first / f"{rest.split('.')[0]}.py").exists():
                yield f"{where}: kiosk/ stands without {first}/"
            target = rest.split(".")[0]
            if first != "kiosk" or target not in EVERY or target in (room, LEAF):
                continue
            if target == "ui" and inside not in OPENS_WINDOWS:
                yield f"{where}: nothing imports ui but the commands that open a window"
            elif target not in allowed and not any(f"{rest}.".startswith(f"{part}.") for part in allowed):
                may = ", ".join(sorted(allowed)) or "no other room"
                yield f"{where}: {inner} may import {may}"


def libraries(root: Path) -> Iterator[str]:
    """Which library is imported where."""
    for file in sources(root, ".py", "kiosk"):
        inside = file.relative_to(root / "kiosk").as_posix()
        for each in imports(file):
            places = ONLY_IN.get(each.module.split(".")[0])
            if places and not inside.startswith(places):
                rule = f"it belongs in {', '.join(places)} only"
                yield f"{file.relative_to(root)}:{each.line}: imports {each.module}: {rule}"


def first_frame(root: Path) -> Iterator[str]:
    """What `kiosk run` reads before the first frame: followed from cli/run through every eager import."""
    start = root / "kiosk" / "cli" / "run.py"
    waiting = [(start, each) for each in imports(start) if each.function != "__getattr__"]
    waiting += [
        (file, each) for file in (root / "kiosk" / "cli" / "__init__.py",) for each in imports(file) if each.eager
    ]
    seen: set[Path] = {start}
    while waiting:
        file, each = waiting.pop()
        if each.module.split(".")[0] in NOT_BEFORE_THE_FIRST_FRAME:
            yield f"{file.relative_to(root)}:{each.line}: imports {each.module}: not on the way to the first frame"
        parts = each.module.split(".")
        for count in range(1, len(parts) + 1):
            base = root.joinpath(*parts[:count])
            for next_file in (base.with_suffix(".py"), base / "__init__.py"):
                if parts[0] == "kiosk" and next_file.is_file() and next_file not in seen:
                    seen.add(next_file)
                    waiting += [(next_file, more) for more in imports(next_file) if more.eager]


def names(root: Path) -> Iterator[str]:
    """Names of files and classes say what they are for."""
    for file in sources(root, ".py", "kiosk", "assets", "tests", "packaging"):
        tree = ast.parse(file.read_text("utf-8"))
        defined = [(1, file.stem)]
        defined += [(node.lineno, node.name) for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        yield from (f"{file.relative_to(root)}:{line}: {name}: a banned name" for line, name in defined if banned(name))
    for file in sources(root, ".qml", "kiosk"):
        if banned(file.stem):
            yield f"{file.relative_to(root)}:1: {file.stem}: a banned name"


def banned(name: str) -> bool:
    """Whether a name holds a word that says nothing."""
    words = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+", name)
    return name == "data2" or any(word.lower() in BANNED for word in words)


def lengths(root: Path) -> Iterator[str]:
    """Files stay short enough to be read at one sitting."""
    for ending, most in ((".py", PYTHON_LINES), (".qml", QML_LINES)):
        for file in sources(root, ending, "kiosk", "assets", "tests", "packaging"):
            count = len(file.read_text("utf-8").splitlines())
            if count > most:
                yield f"{file.relative_to(root)}:{count}: {count} lines: at most {most}; split it by noun"


def words_left(root: Path) -> Iterator[str]:
    """Nothing is left for later in Python, and nothing is handed to QML behind its back."""
    patterns = (
        (re.compile(r"#.*\b(TODO|FIXME|XXX)\b"), "nothing is left for later"),
        (re.compile(r"\.setContextProperty\("), "no context properties: registered types and required properties"),
        (re.compile(r"@Slot\(.*result=(QObject|\"QObject)"), "a slot never returns a QObject"),
    )
    for file in sources(root, ".py", "kiosk", "assets", "packaging"):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            for pattern, rule in patterns:
                if pattern.search(line):
                    yield f"{file.relative_to(root)}:{number}: {line.strip()}: {rule}"


def qml(root: Path) -> Iterator[str]:
    """QML modules keep to themselves, and Theme holds what is measured."""
    tree = root / "kiosk" / "ui" / "qml" / "Kiosk"
    for file in sorted(tree.rglob("*.qml")):
        module = file.relative_to(tree).parts[0]
        where = file.relative_to(root)
        text = file.read_text("utf-8")
        if EFFECTS.search(text) and "GraphicsInfo" not in text:
            yield f"{where}:1: an effect: the software renderer draws nothing there; bind it to GraphicsInfo.api"
        for number, line in enumerate(text.splitlines(), 1):
            if re.search(r"\b(TODO|FIXME|XXX)\b", line):
                yield f"{where}:{number}: {line.strip()}: nothing is left for later"
            line = re.sub(r"(^|\s)//.*", "", line)
            if (found := re.match(r"\s*import (Kiosk\.\w+)", line)) and found[1] not in QML_IMPORTS.get(module, ()):
                may = ", ".join(sorted(QML_IMPORTS.get(module, ()))) or "Qt alone"
                yield f"{where}:{number}: imports {found[1]}: {module} uses {may}"
            for pattern, rule in QML_LINES_THAT_BREAK:
                if re.search(pattern, line) and not (rule.endswith("in Theme") and module in NOT_MEASURED):
                    yield f"{where}:{number}: {line.strip()}: {rule}"


def ways_out(root: Path) -> Iterator[str]:
    """Nothing on the glass leads out of the kiosk."""
    tree = root / "kiosk" / "ui"
    for file in [*sources(root, ".py", "kiosk/ui"), *sources(root, ".qml", "kiosk/ui")]:
        if file.relative_to(tree).parts[0] == "studio":
            continue
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            where = f"{file.relative_to(root)}:{number}: {line.strip()}"
            if LEADS_OUT.search(line):
                yield f"{where}: no link opens anything on the glass"
            if file.suffix == ".qml" and WRITTEN_IN.search(line):
                yield f"{where}: no fields, menus, shortcuts or drops on the glass"


def listed(root: Path) -> Iterator[str]:
    """Every QML component is named in its qmldir, and nothing else is."""
    for qmldir in sorted((root / "kiosk" / "ui" / "qml").rglob("qmldir")):
        text = qmldir.read_text("utf-8")
        told = set(re.findall(r"\b1\.0 (\S+\.qml)$", text, re.MULTILINE))
        there = {file.relative_to(qmldir.parent).as_posix() for file in qmldir.parent.rglob("*.qml")}
        for name in sorted(told ^ there):
            yield f"{qmldir.relative_to(root)}:1: {name}: a module's qmldir names the files that are there"


def this_workplace(root: Path) -> Iterator[str]:
    """No file knows the machine it was written on."""
    words = re.compile("/(work|root|home)/" + "|shared" + "/(design|content)")
    files = [root / "Makefile", root / ".ci" / "run", *root.glob("*.md"), *root.glob("packaging/*")]
    for file in [*files, *sources(root, ".py", "kiosk", "assets", "tests"), *sources(root, ".qml", "kiosk")]:
        for number, line in enumerate(file.read_text("utf-8").splitlines() if file.is_file() else (), 1):
            if found := words.search(line):
                yield f"{file.relative_to(root)}:{number}: {found[0]}: a path of this workplace"


def parsers(root: Path) -> Iterator[str]:
    """TOML and JSON are parsed in one place, within bounds."""
    for file in sources(root, ".py", "kiosk"):
        inside = file.relative_to(root / "kiosk").as_posix()
        if inside in MAY_PARSE:
            continue
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            if PARSES.search(line):
                where = f"{file.relative_to(root)}:{number}: {line.strip()}"
                yield f"{where}: base/untrusted_input.py is the one reader of TOML and JSON"


RULES = (directions, parsers, libraries, first_frame, names, lengths, words_left, qml, ways_out, listed, this_workplace)
