"""A release with 10,000 packets on its shelves: how long it takes to publish, and how long its answers take.

Packets are spread over the default pack's products; every tenth is sold at weekends only, every seventh has a limited price.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk import resources
from kiosk.publish.compile import PublishOptions, compile_pack
from kiosk.release.catalogue_full_read import read_all
from kiosk.release.store import Store
from tests.bench.apps import OURS
from tests.bench.report_rows import Row, row

DEFAULT = Path(__file__).parents[2] / "assets" / "pack"
GOODS = 10_000
SATURDAY, SUNDAY_NIGHT = datetime(2026, 12, 5, 12, 0), datetime(2026, 12, 7, 0, 0)


def gtin(number: int) -> str:
    """A GTIN-13 of GS1's range for examples."""
    digits = f"952{number:09}"
    total = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits))
    return f"{digits}{-total % 10}"


def write(folder: Path, goods: int) -> Path:
    """Copy the default pack into `folder` and put so many packets on its shelves; returns the folder."""
    shutil.copytree(DEFAULT, folder)
    products = sorted(file.stem for file in (DEFAULT / "products").glob("*.toml"))
    (folder / "goods").mkdir()
    for at in range(goods):
        lines = [f'product = "{products[at % len(products)]}"', f'gtin = "{gtin(at)}"', f'shelf = "A{at % 90}"']
        lines += [f"order = {at}", "", "[name]", f'zh-CN = "示例商品{at}号"', f'en = "Example no. {at}"', "", "[spec]"]
        lines += ['zh-CN = "示例规格"', "", "[price]", f'yuan = "{at % 900 + 1}.50"', 'unit = "box"']
        lines += ['to = "2026-12-31"'] if at % 7 == 0 else []
        lines += ["", "[availability]", 'weekdays = ["sat", "sun"]'] if at % 10 == 0 else []
        (folder / "goods" / f"n{at:05}.toml").write_text("\n".join(lines), "utf-8")
    return folder


def measure(goods: int = GOODS) -> list[Row]:
    """Publish, read to the last row as a kiosk does before it believes a stick, and ask what pages and readers ask."""
    with tempfile.TemporaryDirectory() as work:
        store = Store(Path(work) / "data")
        pack = write(Path(work) / "pack", goods)
        published = _ms(lambda: compile_pack(pack, store, PublishOptions(reuse_from=(resources.builtin_store(),))))[0]
        catalogue = store.open_shown().catalogue
        assert catalogue is not None
        try:
            day, key = SATURDAY.date(), catalogue.products("zh-CN")[0].key
            asked: dict[str, tuple[str, Callable[[], object]]] = {
                "goods-read": ("reading it to its last row", lambda: read_all(catalogue, 120)),
                "goods-turn": ("what is shown when the hour turns", lambda: catalogue.tell_time(SATURDAY)),
                "goods-back": ("the same, most of the week hidden again", lambda: catalogue.tell_time(SUNDAY_NIGHT)),
                "goods-of": ("the packets of one product (142)", lambda: catalogue.shop.goods_of("zh-CN", key, day)),
                "goods-scan": ("a barcode to its packet", lambda: catalogue.shop.by_number(gtin(goods - 1))),
                "goods-here": ("which products stand on the shelf", lambda: catalogue.shop.sold_here(None, day)),
            }
            assert catalogue.shop.by_number(gtin(7)) == (("goods", "n00007"),)
            rows = [row("goods-publish", f"publishing {goods} packets", "ms", {OURS: [published]})]
            for name, (what, ask) in asked.items():
                rows.append(row(name, f"{goods} packets: {what}", "ms", {OURS: _ms(ask, 5)}))
            return rows
        finally:
            catalogue.close()


def _ms(act: Callable[[], object], times: int = 1) -> list[float]:
    """Milliseconds that `act` takes, each time."""
    took = []
    for _ in range(times):
        begun = time.perf_counter()
        act()
        took.append((time.perf_counter() - begun) * 1000)
    return took


if __name__ == "__main__":
    for each in measure():
        print(f"{each.what}: {', '.join(f'{value:.1f}' for value in each.samples[OURS])} {each.unit}")
