"""Compiles the modules that PySide carries as text, for this version of Python: python packaging/pyside_modules.py."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from kiosk import resources
from kiosk.base import carried_modules


def main() -> None:
    """Import PySide in this process, and keep what that compiled."""
    codes: carried_modules.Codes = {}
    with carried_modules.at_hand(codes):
        import PySide6.QtCore  # noqa: F401
    if not codes:
        raise SystemExit("PySide carries no modules as text any more: kiosk/base/carried_modules.py can go.")
    carried_modules.write(resources.pyside_modules(), codes)


if __name__ == "__main__":
    main()
