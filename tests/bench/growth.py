"""How what the program does grows with a pack: seconds of the processor at several numbers of products, and the limits.

python -m tests.bench.growth [--products 200,2000,10000] [--only read,check]: a table, also in build/bench/growth.{md,json}.

Each number of products is measured in a process of its own, so that its memory is its own as well.
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import multiprocessing
import os
import resource
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kiosk import resources
from kiosk.content.check import check
from kiosk.content.pack import read
from kiosk.origin.site.build import build
from kiosk.publish.compile import Published, PublishOptions, compile_pack
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_full_read import read_all
from kiosk.release.store import Store
from kiosk.settings import Settings
from kiosk.workbook.export import export
from kiosk.workbook.proposal import propose
from tests.bench import large_pack, machine
from tests.workbook.workbooks import fill

PRODUCTS = (200, 2_000, 10_000)
LINE = 5.6
"""How many times longer 10,000 products may take than 2,000: as n log n, less what is the same for every pack."""
LEAST_S = 0.05
"""Less than this is not compared."""
MEMORY = "memory, MB"
OUT = Path("build") / "bench"
DAY = date(2026, 6, 1)
WHAT = {
    "read": "read the pack",
    "check": "check it",
    "publish": "publish it, pictures lent",
    "again": "publish it again, nothing changed",
    "open": "open what is published",
    "last-row": "read the release to its last row",
    "differences": "compare the release with itself",
    "search": "read what search knows",
    "site": "build the site",
    "site-again": "build it again, nothing changed",
    "export": "export the workbook, no small pictures",
    "look-over": "look the workbook over, untouched",
    "look-over-edited": "look it over with one edit",
}


EDIT = "edit"
"""The step that is not measured: one cell of the workbook is changed."""
NEEDED_BY = {
    "publish": ("again", "open", "last-row", "differences", "search", "site", "site-again"),
    "site": ("site-again",),
    "export": ("look-over", "look-over-edited"),
    EDIT: ("look-over-edited",),
}
"""Steps that others work on what they leave."""


@dataclass(frozen=True, slots=True)
class Growth:
    """What was measured: seconds of the processor by what was done and number of products; None where it was refused."""

    products: tuple[int, ...]
    seconds: Mapping[str, Mapping[int, float | None]]
    memory_mb: Mapping[int, float]
    refusals: tuple[str, ...]

    def times(self, what: str, fewer: int, more: int) -> float | None:
        """How many times longer `more` products took than `fewer`; None where that says nothing."""
        one, other = self.seconds.get(what, {}).get(fewer), self.seconds.get(what, {}).get(more)
        return other / one if one and other and one >= LEAST_S else None

    def markdown(self) -> str:
        """The table."""
        pairs = list(zip(self.products, self.products[1:], strict=False))
        heads = [f"{count:,}" for count in self.products] + [f"{low:,} to {high:,}" for low, high in pairs]
        lines = ["| seconds of the processor | " + " | ".join(heads) + " | held |", "|---" * (len(heads) + 2) + "|"]
        allowed = [f"≤ {most(low, high):.1f} x" for low, high in pairs]
        lines.append("| n log n | " + " | ".join(["" for _ in self.products] + allowed) + " | |")
        for what in self.seconds:
            figures = [_figure(self.seconds[what].get(count)) for count in self.products]
            ratios = [self.times(what, *pair) for pair in pairs]
            held = all(ratio is None or ratio <= most(*pair) for ratio, pair in zip(ratios, pairs, strict=True))
            cells = [*figures, *("" if ratio is None else f"{ratio:.1f} x" for ratio in ratios)]
            lines.append(f"| {WHAT[what]} | " + " | ".join(cells) + f" | {'yes' if held else 'NO'} |")
        memory = [f"{self.memory_mb[count]:.0f}" if count in self.memory_mb else "" for count in self.products]
        lines.append(f"| {MEMORY}, at most | " + " | ".join([*memory, *("" for _ in pairs)]) + " | |")
        return "\n".join([*lines, "", *(f"- {refusal}" for refusal in self.refusals)]) + "\n"

    def plain(self) -> dict[str, object]:
        """The same for programs."""
        return {
            "products": self.products,
            "seconds": {what: {str(count): took for count, took in row.items()} for what, row in self.seconds.items()},
            "memory_mb": {str(count): used for count, used in self.memory_mb.items()},
            "refusals": self.refusals,
        }


def most(fewer: int, more: int) -> float:
    """How many times longer `more` may take than `fewer`: LINE for 2,000 and 10,000, n log n for others."""
    return LINE if (fewer, more) == (2_000, 10_000) else more * math.log(more) / (fewer * math.log(fewer))


def used_s() -> float:
    """Seconds of the processor that this process and its children took until now."""
    return sum(os.times()[:4])


def steps(pack: Path, work: Path, refusals: list[str]) -> Iterator[tuple[str, Callable[[], object]]]:
    """What is measured, each on what those before it left."""
    store = Store(work / "data")
    options = PublishOptions(reuse_from=(resources.builtin_store(),))
    book = work / "book.xlsx"

    def publish() -> Published:
        made = compile_pack(pack, store, options)
        if not made.id:
            raise ValueError(next(each.what_en for each in made.findings if each.severity == "error"))
        return made

    def look_over() -> None:
        refusals.extend(each.what_en for each in propose(book, pack).findings if each.severity == "error")

    def with_catalogue(act: Callable[[Catalogue], object]) -> Callable[[], None]:
        def opened() -> None:
            release = store.pointed()
            catalogue = Catalogue.open(store.releases_folder / release, store.blobs)
            try:
                act(catalogue)
            finally:
                catalogue.close()

        return opened

    def exported() -> None:
        reading = read(pack)
        assert reading.pack is not None
        begun = used_s()
        export(reading.pack, book, lambda _: None)
        spent.append(used_s() - begun)

    spent: list[float] = []
    yield "read", lambda: read(pack)
    yield "check", lambda: check(pack)
    yield "publish", publish
    yield "again", publish
    yield "open", lambda: store.open(store.pointed()).close()
    yield "last-row", with_catalogue(lambda catalogue: read_all(catalogue, math.inf))
    yield "differences", with_catalogue(lambda catalogue: catalogue.differences(catalogue))
    yield "search", with_catalogue(lambda catalogue: catalogue.entries())
    yield "site", with_catalogue(lambda catalogue: build(catalogue, Settings(), work / "site", DAY))
    yield "site-again", with_catalogue(lambda catalogue: build(catalogue, Settings(), work / "site", DAY))
    yield "export", exported
    yield "look-over", look_over
    yield EDIT, lambda: fill(book, "products", 9, name__en="Edited")
    yield "look-over-edited", look_over


def measure(products: int, only: Sequence[str] = ()) -> tuple[dict[str, float | None], float, list[str]]:
    """Seconds of the processor of each step with so many products, the most memory (MB), and what was refused in words."""
    took: dict[str, float | None] = {}
    refusals: list[str] = []
    with tempfile.TemporaryDirectory(prefix="kiosk-growth-") as folder:
        work = Path(folder)
        pack = large_pack.write(work / "pack", products)
        read(large_pack.DEFAULT)  # what the program loads once is no part of any figure
        for what, act in steps(pack, work, refusals):
            if only and what not in only and not any(each in only for each in NEEDED_BY.get(what, ())):
                continue
            if what == EDIT:
                if took.get("export") is not None:
                    act()
                continue
            gc.collect()
            begun = used_s()
            before = len(refusals)
            try:
                act()
                took[what] = used_s() - begun
            except Exception as refusal:
                refusals.append(f"{refusal}")
                took[what] = None
            for at in range(before, len(refusals)):
                refusals[at] = f"{products:,} products, {WHAT[what]}: {refusals[at].splitlines()[-1]}"
            print(f"{products:>7,} {what:18} {_figure(took[what])}", file=sys.stderr, flush=True)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {what: each for what, each in took.items() if not only or what in only}, used, refusals


def all_sizes(products: Sequence[int], only: Sequence[str] = ()) -> Growth:
    """Measure every number of products, each in a process of its own."""
    seconds: dict[str, dict[int, float | None]] = {}
    memory: dict[int, float] = {}
    refusals: list[str] = []
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        for count in products:
            took, memory[count], said = pool.apply(measure, (count, only))
            refusals += said
            for what, each in took.items():
                seconds.setdefault(what, {})[count] = each
    return Growth(tuple(products), seconds, memory, tuple(dict.fromkeys(refusals)))


def main() -> None:
    """Measure, print the table, and write it and its figures into build/bench/."""
    asked = argparse.ArgumentParser(prog="python -m tests.bench.growth", description="Measure how the program grows.")
    asked.add_argument(
        "--products", default=",".join(map(str, PRODUCTS)), help="numbers of products, with commas between"
    )
    asked.add_argument("--only", default="", help=f"steps, with commas between: {', '.join(WHAT)}")
    given = asked.parse_args()
    only = [name for name in given.only.split(",") if name]
    if unknown := [name for name in only if name not in WHAT]:
        asked.error(f"no such step: {', '.join(unknown)}; there are {', '.join(WHAT)}")
    growth = all_sizes([int(count) for count in given.products.split(",")], only)
    text = f"Measured {datetime.now():%Y-%m-%d %H:%M} on {machine.described()}.\n\n{growth.markdown()}"
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "growth.md").write_text(text, "utf-8")
    (OUT / "growth.json").write_text(json.dumps(growth.plain(), ensure_ascii=False, indent=1), "utf-8")
    print(text)


def _figure(value: float | None) -> str:
    return "refused" if value is None else f"{value:.2f}"


if __name__ == "__main__":
    main()
