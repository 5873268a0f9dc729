"""The frozen program's first lines: `kiosk` with its arguments, or a worker process of one (spawn)."""

from __future__ import annotations

import sys

if len(sys.argv) > 1 and sys.argv[1].startswith("-"):
    from multiprocessing import freeze_support

    freeze_support()

from kiosk.cli import main

main()
