"""How long a workbook of many rows takes to export and to look over: printed, never asserted.

python -m tests.bench.workbook [PRODUCTS]
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

from kiosk.content.pack import read
from kiosk.workbook.export import export
from kiosk.workbook.proposal import propose
from tests.bench.publish import generated
from tests.workbook.workbooks import fill


def main(products: int = 2000) -> None:
    """Export a generated pack without small pictures, then import the workbook, untouched and with an edit, written nowhere."""
    with tempfile.TemporaryDirectory() as folder:
        pack, workbook = generated(Path(folder) / "pack", products), Path(folder) / "book.xlsx"
        reading = read(pack)
        assert reading.pack is not None
        begun = time.perf_counter()
        export(reading.pack, workbook, lambda _: None)
        size = workbook.stat().st_size / 1e6
        print(f"a workbook of {products} products: exported in {time.perf_counter() - begun:.1f} s, {size:.1f} MB")
        for what in ("untouched", "one cell edited"):
            begun = time.perf_counter()
            proposal = propose(workbook, pack)
            took = time.perf_counter() - begun
            print(
                f"looked over ({what}): {took:.1f} s, {len(proposal.changes)} changes, {len(proposal.findings)} findings"
            )
            fill(workbook, "products", 9, name__en="Edited")


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:2]))
