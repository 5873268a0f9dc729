"""The scripts of packaging/, read as modules by where they lie: their folder's name is another library's."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[2]


def load_script(name: str) -> ModuleType:
    """The script packaging/<name> as a module, its last lines not run."""
    file = ROOT / "packaging" / name
    spec = importlib.util.spec_from_file_location(f"packaged_{file.stem}", file)
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made
