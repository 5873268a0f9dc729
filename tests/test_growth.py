"""What is done grows as the pack does: counted in calls and in questions, never in time."""

from __future__ import annotations

import cProfile
import pstats
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.check import check
from kiosk.content.finding import Finding
from kiosk.content.model import Product
from kiosk.content.pack import read
from kiosk.publish.catalogue_writer import Tables as CatalogueTables
from kiosk.publish.compile import compile_pack, pictures_of
from kiosk.publish.language_completion import Completer
from kiosk.publish.record_rows import fill
from kiosk.release import manifest
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_full_read import read_all
from kiosk.release.catalogue_tables import Tables
from kiosk.release.store import Store
from kiosk.release.untrusted_catalogue import SCHEMA_FILE
from kiosk.workbook.export import export
from kiosk.workbook.proposal import propose
from tests.publish import packs

FEW, MANY = 60, 240
"""Products, and as many places, of the two packs."""


@pytest.fixture(scope="module")
def sizes(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """A small and a large pack, published and exported: one product of each of as many counties."""
    work = tmp_path_factory.mktemp("growth")
    for count in (FEW, MANY):
        tables = {}
        for at in range(count):
            tables[f"places/c{at}.toml"] = packs.place("county", f"第{at}县", 27.0, 118.0, order=at)
            product = packs.product("tea", f"c{at}", "rock", f"第{at}号岩茶", f"Rock tea no. {at}", at)
            tables[f"products/p{at}.toml"] = product
        packs.write(work / str(count) / "pack", tables)
        assert compile_pack(work / str(count) / "pack", Store(work / str(count) / "data")).id
        pack = read(work / str(count) / "pack").pack
        assert pack is not None
        export(pack, work / str(count) / "book.xlsx", lambda _: None)
    return {count: work / str(count) for count in (FEW, MANY)}


def calls(act: Callable[[], object]) -> int:
    """How many calls `act` makes."""
    profile = cProfile.Profile()
    profile.runcall(act)
    stats: Any = pstats.Stats(profile)
    return int(stats.total_calls)


def opened(work: Path) -> Catalogue:
    store = Store(work / "data")
    return Catalogue.open(store.releases_folder / store.pointed(), store.blobs)


def compared(work: Path) -> None:
    catalogue = opened(work)
    try:
        catalogue.differences(catalogue)
    finally:
        catalogue.close()


def published_anew(work: Path) -> None:
    assert not compile_pack(work / "pack", Store(work / "data")).new


STEPS: dict[str, Callable[[Path], object]] = {
    "read": lambda work: read(work / "pack"),
    "check": lambda work: check(work / "pack"),
    "publish": published_anew,
    "differences": compared,
    "look over": lambda work: propose(work / "book.xlsx", work / "pack"),
}


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS)
def test_calls_grow_no_faster_than_the_pack(step: Callable[[Path], object], sizes: dict[int, Path]) -> None:
    step(sizes[FEW])  # what is loaded once is counted with neither
    few, many = (calls(partial(step, work)) for work in sizes.values())
    assert many / few < 1.15 * MANY / FEW


def test_a_release_is_read_to_its_last_row_in_as_many_questions_whatever_its_size(
    sizes: dict[int, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    ask = Tables.ask

    def counted(tables: Tables, query: str, *parameters: Any) -> list[Any]:
        asked.append(query)
        return ask(tables, query, *parameters)

    monkeypatch.setattr(Tables, "ask", counted)
    counts = []
    for work in sizes.values():
        catalogue = opened(work)
        asked.clear()
        read_all(catalogue, 30.0)
        counts.append(len(asked))
        catalogue.close()
    assert counts[0] == counts[1]


class Walked(Mapping[str, Product]):
    """Products that count how often all of them are gone through."""

    def __init__(self, products: Mapping[str, Product]) -> None:
        self._products = products
        self.times = 0

    def __getitem__(self, key: str) -> Product:
        return self._products[key]

    def __iter__(self) -> Iterator[str]:
        self.times += 1
        return iter(self._products)

    def __len__(self) -> int:
        return len(self._products)


def test_publishing_goes_through_the_products_as_often_whatever_the_number_of_places(sizes: dict[int, Path]) -> None:
    times = []
    for work in sizes.values():
        pack = read(work / "pack").pack
        assert pack is not None
        products = Walked(pack.products)
        numbers = {(picture.file, picture.focus): 1 for picture in pictures_of(pack)}
        database = sqlite3.connect(":memory:")
        database.executescript(SCHEMA_FILE.read_text("utf-8"))
        fill(CatalogueTables(database, pack.model_copy(update={"products": products}), numbers, Completer()))
        database.close()
        times.append(products.times)
    assert times[0] == times[1]


def errors(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    return [(each.code, each.file) for each in findings if each.severity == "error"]


@pytest.mark.parametrize(
    ("limit", "file"),
    [("MOST_ROWS", "products/"), ("MOST", "places/wuyi.toml"), ("MOST_BODY", "pack.toml"), ("MOST_STOPS", "routes/")],
)
def test_what_a_release_cannot_hold_is_refused_by_its_name_and_its_limit(
    limit: str, file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(f"kiosk.publish.release_limits.{limit}", 1)
    store = Store(tmp_path / "data")
    made = compile_pack(packs.write(tmp_path / "pack"), store)
    assert not made.id
    assert not store.pointed()
    told = errors(made.findings)
    assert told
    assert all(code == "too-much" for code, _ in told)
    assert any(each.startswith(file) for _, each in told)
    assert "at most 1" in made.findings[0].what_en


def test_more_pictures_than_a_release_lists_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifest, "MOST_BYTES", 300)
    made = compile_pack(packs.write(tmp_path / "pack"), Store(tmp_path / "data"))
    assert errors(made.findings) == [("too-much", "media/")]
