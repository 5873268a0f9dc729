"""Makes what the wheel carries: compiled translations, PySide's own modules, and the built-in release."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Build(BuildHookInterface):  # type: ignore[type-arg]
    """Runs before a wheel is put together; for an editable install `make built` makes the same."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make kiosk/built, unless this is an editable install."""
        if version == "editable":
            return
        root = Path(self.root)
        for words in (
            [str(root / "packaging" / "translations.py"), "compile"],
            [str(root / "packaging" / "pyside_modules.py")],
            [
                "-m",
                "kiosk.publish.builtin_release",
                str(root / "assets" / "pack"),
                str(root / "kiosk" / "built" / "store"),
            ],
        ):
            subprocess.run([sys.executable, *words], cwd=root, check=True)
