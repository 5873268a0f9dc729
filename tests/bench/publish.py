"""How long publishing takes, and how long a catalogue's answers take: printed, never asserted.

python -m tests.bench.publish [PRODUCTS]
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kiosk import resources
from kiosk.content.check import check
from kiosk.publish.compile import PublishOptions, compile_pack, pictures_of
from kiosk.release.catalogue import Catalogue
from kiosk.release.product_filter import ProductFilter
from kiosk.release.store import Store
from tests.bench.apps import OURS
from tests.bench.report_rows import Row, row
from tests.publish import packs

DEFAULT = Path(__file__).parents[2] / "assets" / "pack"


def timed(act: Callable[[], object]) -> float:
    """Seconds that `act` takes."""
    begun = time.perf_counter()
    act()
    return time.perf_counter() - begun


def generated(folder: Path, products: int) -> Path:
    """A pack of many products, each with a small picture of its own."""
    tables, pictures = {}, {}
    for at in range(products):
        county = "wuyi" if at % 3 else "jianou"
        file = f"media/p{at:05}.png"
        product = packs.product(
            "tea" if at % 2 else "liquor", county, "rock", f"第{at}号岩茶", f"Rock tea no. {at}", at
        )
        tables[f"products/p{at:05}.toml"] = product | {"pictures": [{"file": file}], "months": [1 + at % 12]}
        pictures[file] = packs.png((at % 256, at // 256, 90), (320, 240))
    return packs.write(folder, tables, pictures)


def published(name: str, pack: Path, data: Path) -> None:
    """Publish a pack twice and print how long it took."""
    store = Store(data)
    read = check(pack).pack
    assert read is not None
    counts = f"{len(read.products)} products, {len({picture.file for picture in pictures_of(read)})} pictures"
    first, again = timed(lambda: compile_pack(pack, store)), timed(lambda: compile_pack(pack, store))
    opening = timed(lambda: store.open_shown())
    whole = timed(lambda: store.faults(store.pointed(), every_byte=True))
    size = sum(file.stat().st_size for file in [*data.rglob("*.sqlite")])
    blobs = sum(file.stat().st_size for file in data.glob("blobs/*/*"))
    print(f"{name}: {counts}")
    print(f"  publish {first:.2f} s, the same again {again:.2f} s")
    print(f"  open {opening * 1000:.1f} ms, verify every byte {whole * 1000:.1f} ms")
    print(f"  catalogue {size / 1e6:.1f} MB, blobs {blobs / 1e6:.1f} MB")
    catalogue = store.open_shown().catalogue
    assert catalogue is not None
    answers(catalogue)
    catalogue.close()


def default() -> list[Row]:
    """Publish the default pack new, again, and with the pictures that the built-in release lends."""
    took: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        for data, reuse_from in (("a", ()), ("a", ()), ("b", (resources.builtin_store(),))):
            store = Store(Path(folder) / data)
            begun = time.perf_counter()
            compile_pack(DEFAULT, store, PublishOptions(reuse_from=reuse_from))
            took.append(time.perf_counter() - begun)
            assert store.pointed()
    return [
        row("publish-new", "publishing the default pack, new", "s", {OURS: [took[0]]}),
        row("publish-again", "the same, nothing changed", "s", {OURS: [took[1]]}),
        row("publish-lent", "the same, with the pictures of the built-in release", "s", {OURS: [took[2]]}),
    ]


def answers(catalogue: Catalogue) -> None:
    """Print how long each kind of question takes, in milliseconds."""
    cards = catalogue.products("ja")
    zone, busiest = cards[0].zone, max(catalogue.places("ja", "county"), key=lambda card: card.key == "wuyishan")
    route, room = catalogue.routes("ja")[0].key, catalogue.rooms("ja")[0].key
    questions: dict[str, Callable[[], object]] = {
        "pack": lambda: catalogue.pack("ja"),
        "zones": lambda: catalogue.zones("ja"),
        "products": lambda: catalogue.products("ja"),
        "products of a zone": lambda: catalogue.products("ja", ProductFilter(zone)),
        "choices": lambda: catalogue.choices("ja", zone, "place"),
        "product": lambda: catalogue.product("ja", cards[0].key),
        "place": lambda: catalogue.place("ja", busiest.key),
        "map": lambda: catalogue.map("ja"),
        "route": lambda: catalogue.route("ja", route),
        "room": lambda: catalogue.room("ja", room),
        "stories": lambda: catalogue.stories("ja"),
        "24 cards": lambda: catalogue.cards("ja", [(card.kind, card.key) for card in cards[:24]]),
        "entries, first": lambda: catalogue.entries(),
    }
    for name, ask in questions.items():
        first = timed(ask) * 1000
        typical = statistics.median(timed(ask) for _ in range(20)) * 1000
        print(f"    {name:20} first {first:7.2f} ms, then {typical:7.2f} ms")


def main(products: int = 2000) -> None:
    """Measure the default pack and a generated one."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        published("default pack", DEFAULT, work / "default")
        published("generated pack", generated(work / "pack", products), work / "generated")


if __name__ == "__main__":
    main(*(int(word) for word in sys.argv[1:2]))
