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
from tests.bench.apps import OURS
from tests.bench.publish import generated
from tests.bench.report_rows import Row, row
from tests.workbook.workbooks import fill


def measure(products: int = 2000) -> list[Row]:
    """Export a generated pack without small pictures, then import the workbook, untouched and with an edit, written nowhere."""
    with tempfile.TemporaryDirectory() as folder:
        pack, workbook = generated(Path(folder) / "pack", products), Path(folder) / "book.xlsx"
        reading = read(pack)
        assert reading.pack is not None
        begun = time.perf_counter()
        export(reading.pack, workbook, lambda _: None)
        what = f"a workbook of {products} products"
        rows = [row("workbook-export", f"{what}: exported", "s", {OURS: [time.perf_counter() - begun]})]
        for key, how in (("untouched", "untouched"), ("edited", "with one edit")):
            begun = time.perf_counter()
            proposal = propose(workbook, pack)
            took = time.perf_counter() - begun
            note = f"{len(proposal.changes)} changes, {len(proposal.findings)} findings"
            rows.append(row(f"workbook-{key}", f"{what}: looked over {how}", "s", {OURS: [took]}, note=note))
            fill(workbook, "products", 9, name__en="Edited")
    return rows


if __name__ == "__main__":
    for each in measure(*(int(word) for word in sys.argv[1:2])):
        print(each.what, each.cell(OURS), each.unit, each.note)
