"""Which pack the studio works on: never the program's own, but one of staff's, or a copy of it in their Documents."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from kiosk import resources
from kiosk.base.untrusted_input import parse_toml, read_file
from kiosk.content.example_pack import write as write_example
from kiosk.content.pack_files import copy_plain
from kiosk.content.toml_writing import write_table

ENDINGS = (".csv", ".html", ".pdf", ".xlsx", ".zip")
"""Of the files that the studio writes."""


def is_pack(folder: Path) -> bool:
    """Whether a folder holds a pack."""
    try:
        return (folder / "pack.toml").is_file()
    except OSError:
        return False


def is_builtin(folder: Path) -> bool:
    """Whether a folder is the program's own pack, or inside it."""
    try:
        return folder.resolve().is_relative_to(resources.default_pack().resolve())
    except OSError:
        return False


def can_write(folder: Path) -> bool:
    """Whether files can be made in a pack's folder; a hidden one is made and taken away again."""
    try:
        handle, name = tempfile.mkstemp(prefix=".kiosk-", dir=folder)
        os.close(handle)
        os.unlink(name)
    except OSError:
        return False
    return True


def documents() -> Path:
    """Where staff keep their papers."""
    spot = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(spot) if spot else Path.home()


def typed_path(text: str) -> Path | None:
    """The path that somebody typed, ~ for the home folder; None for what is no whole path here."""
    try:
        path = Path(text.strip()).expanduser()
        path.exists()
    except (OSError, RuntimeError, ValueError):  # too long, ~ of nobody, a sign that no path has
        return None
    return path if path.is_absolute() else None


def is_inside(path: Path, pack: Path) -> bool:
    """Whether a path is a pack's folder or lies in it."""
    try:
        return path.resolve().is_relative_to(pack.resolve())
    except (OSError, RuntimeError, ValueError):
        return False


def free_path(folder: Path, name: str) -> Path:
    """A path in `folder` that nothing has yet: the name, or the name and a number, before the ending of a file."""
    end = next((end for end in ENDINGS if name.lower().endswith(end)), "")
    stem, end = name[: len(name) - len(end)], name[len(name) - len(end) :]
    made, number = folder / name, 2
    while made.exists():
        made, number = folder / f"{stem} {number}{end}", number + 1
    return made


def chosen_file(file: str, ending: str) -> Path:
    """What a dialog for a file to be written chose, with its ending. Where that was left out, the dialog has not asked
    about the file that is called so: another name is taken, and nothing is replaced."""
    path = Path(file)
    return path if path.suffix.lower() == ending else free_path(path.parent, f"{path.name}{ending}")


def copy(pack: Path, name: str, into: Path | None = None) -> Path:
    """Copy a pack to a folder of its own in Documents (or `into`), and return it. Raises OSError; nothing is left then.

    What could only be read can be written in the copy.
    """
    target = free_path(into or documents(), name)
    fresh = target.with_name(f".{target.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        fresh.parent.mkdir(parents=True, exist_ok=True)
        copy_plain(pack, fresh)
        fresh.replace(target)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    return target


def begin(folder: Path) -> None:
    """Begin a new pack in an empty folder. Raises OSError when that fails, FileExistsError when something is in it."""
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        raise FileExistsError(17, "File exists", str(folder))
    write_example(folder, resources.start())


def begin_named(folder: Path, name: str) -> None:
    """As `begin`, in a folder that does not exist yet, the showroom called by `name`; nothing half made is left."""
    fresh = folder.with_name(f".{folder.name}.new")
    shutil.rmtree(fresh, ignore_errors=True)
    try:
        begin(fresh)
        info = parse_toml(read_file(fresh / "pack.toml").decode())
        for path in ("name", "title"):
            if isinstance(info.get(path), dict):
                info[path] = {"zh-CN": name}
        write_table(fresh / "pack.toml", info)
        if folder.exists():
            raise FileExistsError(17, "File exists", str(folder))
        fresh.replace(folder)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
