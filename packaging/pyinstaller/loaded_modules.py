"""Which modules of libraries the program loads: python packaging/pyinstaller/loaded_modules.py PACKAGE, one name a line.

PyInstaller reads import statements. What a compiled module imports while it is loaded (cryptography's asks for _cffi_backend,
zeroconf's for each other) stands in none, so here everything that the program names is imported, and Python says what came.
The spec ends the build with the names of what would not be inside.
"""

from __future__ import annotations

import ast
import contextlib
import importlib
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

BY_HOOKS = ("PySide6", "shiboken6", "shibokensupport")
"""What PyInstaller's hooks for Qt see to: parts of it come from within a library of Qt's."""


def named(package: Path) -> Iterator[str]:
    """Every module that the sources below `package` name in an import, wherever it stands, and these sources themselves."""
    for file in sorted(package.rglob("*.py")):
        inside = file.relative_to(package.parent).with_suffix("").parts
        yield ".".join(inside[:-1] if inside[-1] == "__init__" else inside)
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                yield from (each.name for each in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                yield node.module
                yield from (f"{node.module}.{each.name}" for each in node.names)


def loaded(package: Path) -> list[str]:
    """What is loaded once all that is imported, in a process of its own. Raises CalledProcessError."""
    words = [sys.executable, "-P", __file__, str(package)]
    return subprocess.run(words, cwd=package.parent, check=True, capture_output=True, text=True).stdout.split()


def lacking(
    frozen: Iterable[str], collected: Iterable[tuple[str, str, str]], modules: Iterable[str], excluded: Iterable[str]
) -> list[str]:
    """Which of `modules` are neither among the `frozen` nor an extension module that was `collected`, nor `excluded`."""
    inside = {*frozen}
    for target, _, kind in collected:
        if kind == "EXTENSION":
            path = PurePosixPath(target.replace("\\", "/"))
            inside.add(".".join((*path.parts[:-1], path.name.partition(".")[0])).removesuffix(".__init__"))
    out = re.compile(rf"({'|'.join(re.escape(name) for name in (*excluded, *BY_HOOKS))})([.]|$)")
    return [name for name in modules if name not in inside and not out.match(name)]


def _of_a_library(name: str) -> bool:
    """Whether it was read from a file of an installed library."""
    return "site-packages" in Path(getattr(sys.modules[name], "__file__", None) or "").parts


if __name__ == "__main__":
    given = Path(sys.argv[1])
    sys.path.insert(0, str(given.parent))
    for name in sorted({*named(given)} - {f"{given.name}.__main__"}):
        with contextlib.suppress(ImportError):  # of another system's, or of an extra that is not installed
            importlib.import_module(name)
    print(*sorted(filter(_of_a_library, sys.modules)), sep="\n")
