"""The kiosk with a pipe in a reader's place: python kiosk_with_reader.py PIPE run …

Only what Linux would do is done here: that there is a device of this name, and that its file can be opened.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from kiosk.cli import main
from kiosk.device.reader_device import Reader
from kiosk.ui.shell import barcode_reader

PIPE = Path(sys.argv[1])


def there(patterns: Sequence[str], root: Path = Path("/")) -> list[Reader]:
    """The one reader, where any is asked for."""
    return [Reader(PIPE, PIPE.name)] if patterns else []


def opened(reader: Reader) -> int:
    """Its file; nobody else reads it, so that there is nothing to hold."""
    return os.open(reader.file, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)


if __name__ == "__main__":
    vars(barcode_reader)["allowed"] = there
    held = barcode_reader.BarcodeReader.__init__
    held.__defaults__ = (Path("/"), opened, *(held.__defaults__ or ())[2:])
    sys.argv = ["kiosk", *sys.argv[2:]]
    main()
