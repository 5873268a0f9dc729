"""How fast the origin site is built, and how heavy its pages are: printed, never asserted.

python -m tests.bench.site [PRODUCTS]
"""

from __future__ import annotations

import gzip
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

from kiosk import resources
from kiosk.origin.site.build import build
from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.settings import Origin, Settings
from tests.bench.apps import OURS
from tests.bench.publish import generated
from tests.bench.report_rows import Row, row

SETTINGS = Settings(origin=Origin(base_url="https://origin.example"))


def built(key: str, name: str, store: Path, out: Path) -> list[Row]:
    """Build a site twice: its time, its pages per second, and the processor time, which a busy machine changes less."""
    catalogue = Store(store).open_shown().catalogue
    assert catalogue is not None
    rows = []
    for what in ("new", "unchanged"):
        begun, worked = time.perf_counter(), time.process_time()
        made = build(catalogue, SETTINGS, out, date(2026, 6, 1))
        took, worked = time.perf_counter() - begun, time.process_time() - worked
        note = f"{made.pages / took:.0f} pages a second, {worked:.1f} s of processor time"
        said = f"the origin site of {name} ({made.pages} pages), {what}"
        rows.append(row(f"site-{key}-{what}", said, "s", {OURS: [took]}, note=note))
    catalogue.close()
    return rows


def first_views(out: Path) -> None:
    """What a phone fetches for the first view of each kind of page: HTML, stylesheet and eager pictures at their finest."""
    from tests.origin.test_site import eager, read

    style = next(out.glob("static/site.*.css"))
    for kind in ("", "z/liquor", "p/da-hong-pao", "o/wuyishan", "r/minyue-wuyi"):
        file = out / kind / "index.html"
        pictures = sum(picture.stat().st_size for picture in eager(out, read(file), ""))
        text = [file.read_bytes(), style.read_bytes()]
        plain, packed = sum(map(len, text)), sum(len(gzip.compress(each, 6)) for each in text)
        print(
            f"  /{kind}: words {plain / 1000:.0f} KB ({packed / 1000:.0f} gzipped), pictures {pictures / 1000:.0f} KB"
        )


def default() -> list[Row]:
    """The site of the built-in release."""
    with tempfile.TemporaryDirectory() as folder:
        return built("default", "the default pack", resources.builtin_store(), Path(folder) / "site")


def main(products: int = 2000) -> None:
    """Measure the built-in release and a generated pack."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        rows = built("default", "the default pack", resources.builtin_store(), work / "site")
        first_views(work / "site")
        assert compile_pack(generated(work / "pack", products), Store(work / "data")).id
        rows += built("generated", f"{products} products", work / "data", work / "large")
        for each in rows:
            print(each.what, each.cell(OURS), each.unit, each.note)


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:2]))
