"""A catalogue from a stick is hostile until its last row was read: whatever was done to it, it is refused in words."""

from __future__ import annotations

import json
import shutil
import sqlite3
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.publish.compile import compile_pack
from kiosk.release import carrier_import, durable_files
from kiosk.release.carrier_export import export_release
from kiosk.release.carrier_import import import_release
from kiosk.release.catalogue import Catalogue
from kiosk.release.catalogue_error import CatalogueError
from kiosk.release.catalogue_full_read import read_all
from kiosk.release.manifest import CATALOGUE, Manifest, read
from kiosk.release.store import Store, StoreError
from kiosk.ui.visitor.told_things import week
from tests.publish import packs, shop_packs

Change = Callable[[sqlite3.Connection], object]


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stick with a carrier."""
    work = tmp_path_factory.mktemp("made")
    return carried(packs.write(work / "pack"), work)


@pytest.fixture(scope="module")
def stick_of_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stick with goods, makers, what is on, and scenes that hang for some days."""
    work = tmp_path_factory.mktemp("shop")
    info = packs.tables()["pack.toml"]
    spring = {"availability": {"from": "2027-02-05"}, "scenes": {"scene-tall": {"file": "media/map.png"}}}
    return carried(shop_packs.write(work / "pack", {"pack.toml": info | {"dated_scenes": [spring]}}), work)


def carried(pack: Path, work: Path) -> Path:
    """A pack's release on a stick."""
    store = Store(work / "data")
    release = compile_pack(pack, store).id
    assert release
    (work / "stick").mkdir()
    return export_release(store, release, work / "stick")


def changed(stick: Path, where: Path, change: Change) -> Path:
    """A copy of the carrier with something done to its catalogue, its manifest in agreement."""
    folder = Path(shutil.copytree(stick, where / stick.name))
    database = sqlite3.connect(folder / CATALOGUE, isolation_level=None)
    change(database)
    database.close()
    said = read(folder)
    content = durable_files.measured((folder / CATALOGUE).read_bytes())
    manifest = Manifest(said.pack, said.version, said.made_by, content, said.blobs)
    (folder / "manifest.json").write_text(manifest.text())
    return folder


def sql(script: str) -> Change:
    """Do what a script says."""
    return lambda database: database.executescript(script)


def body(kind: str, **fields: object) -> Change:
    """Say something else in the bodies of a kind."""

    def change(database: sqlite3.Connection) -> None:
        rows = database.execute("SELECT key, lang, body FROM record WHERE kind = ?", (kind,)).fetchall()
        assert rows
        for key, lang, text in rows:
            said = json.dumps(json.loads(text) | fields)
            database.execute(
                "UPDATE record SET body = ? WHERE kind = ? AND key = ? AND lang = ?", (said, kind, key, lang)
            )

    return change


def stops(times: int = 1, **fields: object) -> Change:
    """Say something else of every stop, and say the stops so many times."""

    def change(database: sqlite3.Connection) -> None:
        rows = database.execute("SELECT key, lang, body FROM record WHERE kind = 'route'").fetchall()
        assert rows
        for key, lang, text in rows:
            said = json.loads(text)
            said["stops"] = [stop | fields for stop in said["stops"]] * times
            database.execute(
                "UPDATE record SET body = ? WHERE kind = 'route' AND key = ? AND lang = ?",
                (json.dumps(said), key, lang),
            )

    return change


def words(database: sqlite3.Connection) -> None:
    """Write a view into the schema in a table's place."""
    database.execute("PRAGMA writable_schema = ON")
    database.execute(
        "UPDATE sqlite_master SET sql = replace(sql, 'text TEXT NOT NULL', 'text TEXT') WHERE name = 'spelling'"
    )


ENDLESS = "WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r)"
HOSTILE: dict[str, Change] = {
    "a view without end for a table": sql(
        f"DROP TABLE link; CREATE VIEW link AS {ENDLESS}"
        " SELECT 'product' kind, 'tea' key, 'x' role, n ord, '' to_kind, '' to_key FROM r"
    ),
    "a view without end for what it says of itself": sql(
        f"DROP TABLE meta; CREATE VIEW meta AS {ENDLESS} SELECT 'k' || n key, 'v' value FROM r"
    ),
    "a trigger": sql("CREATE TRIGGER t AFTER INSERT ON card BEGIN DELETE FROM card; END"),
    "one more table": sql("CREATE TABLE more (a)"),
    "one more index": sql("CREATE INDEX more ON spelling (text)"),
    "a generated column": sql(
        "DROP TABLE spelling; CREATE TABLE spelling (kind TEXT NOT NULL, key TEXT NOT NULL, ord INTEGER NOT NULL,"
        " text TEXT AS (kind || key), PRIMARY KEY (kind, key, ord)) WITHOUT ROWID"
    ),
    "other words in the schema": words,
    "spelling that is not of equal length": sql("UPDATE meta SET value = value || 'x' WHERE key = 'traditional'"),
    "a language nobody knows": sql("UPDATE meta SET value = 'zh-CN xx' WHERE key = 'languages'"),
    "no language": sql("UPDATE meta SET value = '' WHERE key = 'languages'"),
    "numbers for words in what it says of itself": sql("UPDATE meta SET value = x'00' WHERE key = 'languages'"),
    "deep sizes of pictures": lambda each: each.execute("UPDATE picture SET sizes = ?", ("[" * 100_000,)),
    "pictures without sizes": sql("UPDATE picture SET sizes = '[]'"),
    "pictures without pixels": sql("UPDATE picture SET sizes = replace(sizes, '[240', '[0')"),
    "pictures that lie elsewhere": sql("""UPDATE picture SET sizes = '[[9, 9, "../../../../etc/passwd"]]'"""),
    "no colour": sql("UPDATE picture SET mean = 'red'"),
    "a deep body": lambda each: each.execute("UPDATE record SET body = ? WHERE kind = 'product'", ("[" * 100_000,)),
    "a body that is a list": sql("UPDATE record SET body = '[]' WHERE kind = 'zone'"),
    "a body of bytes": sql("UPDATE record SET body = x'ff00' WHERE kind = 'route'"),
    "a body of no UTF-8": sql("UPDATE record SET body = CAST(x'ff7b7d' AS TEXT) WHERE kind = 'room'"),
    "a list for a name": body("product", name=["a"]),
    "a number for a text": body("place", summary=7),
    "a text for a number": body("room", palette="#ffffff"),
    "no number": body("place", lat=float("nan")),
    "a number that no screen holds": body("route", days=1 << 40),
    "a field that nobody knows": body("story", more=1),
    "a colour that is none": body("room", palette=["red"]),
    "a text that fills a wall": body("zone", summary="茶" * 100_000),
    "a map of points without end": body("map", spots=[["a", "county", "a", "a", 0.1, 0.1, 0]] * 20_000),
    "stops beyond the edge of the world": stops(x=1e9),
    "stops without end": stops(3000),
    "a map like a thread": body("map", width=1, height=1 << 20),
    "a river that flows off the sheet": body("map", rivers=[["a", "a", 2, [[0.1, 0.1], [1e9, 0.2]]]]),
    "a river of no points": body("map", rivers=[["a", "a", 2, []]]),
    "names of bytes": sql("UPDATE card SET name = x'00' WHERE kind = 'place' AND lang = 'ko'"),
    "cards of things that are not there": sql("DELETE FROM record WHERE lang = 'ja' AND kind = 'product'"),
    "a language without words": sql("DELETE FROM record WHERE lang = 'ko'; DELETE FROM card WHERE lang = 'ko'"),
}


@pytest.mark.parametrize("change", HOSTILE.values(), ids=HOSTILE)
def test_what_no_kiosk_writes_is_refused_on_its_way_in(stick: Path, tmp_path: Path, change: Change) -> None:
    folder = changed(stick, tmp_path, change)
    began = time.monotonic()
    with pytest.raises(CatalogueError, match=r"(?s)[一-鿿].*[a-z]{3}"):
        carrier_import._pictures((folder, folder / "blobs"))
    assert time.monotonic() - began < 5


def priced(at: int, value: str) -> Change:
    """Say something else in every price."""

    def change(database: sqlite3.Connection) -> None:
        assert database.execute(
            f"UPDATE record SET body = json_set(body, '$.price[{at}]', ?)"
            " WHERE kind = 'goods' AND json_extract(body, '$.price') IS NOT NULL",
            (value,),
        ).rowcount

    return change


def twice(database: sqlite3.Connection) -> None:
    """Say a price twice: one reader takes the first, another the last."""
    assert database.execute(
        """UPDATE record SET body = '{"price":["x","","","",""],' || substr(body, 2) WHERE kind = 'goods'"""
    ).rowcount


ALL_DAY: dict[str, object] = {"from": "", "to": "", "weekdays": [], "hours": ""}
HOSTILE_SHOP: dict[str, Change] = {
    **{
        f"a price of {yuan!r}": priced(0, yuan)
        for yuan in ("1e3", " 68", "068.50", "68.5", "68", "¥68.00", "1..2e1", "-1.00")
    },
    "a price for nothing": priced(1, ""),
    "a price to no day": priced(4, "2026-02-30"),
    "a price from a day in another form": priced(3, "20260201"),
    "a price that is said twice": twice,
    "a licence to no day": body("maker", authorisations=[["示例", "1", "", "2026-02-30"]]),
    **{
        f"scenes that hang on {when}": body("pack", dated_scenes=[[ALL_DAY | when, {}]])
        for when in (
            {"weekdays": ["someday"]},
            {"weekdays": "mon"},
            {"hours": "25:00-26:00"},
            {"hours": "24:00-02:00"},
            {"from": "2026-02-30"},
            {"to": "soon"},
        )
    },
    "scenes of no picture": body("pack", dated_scenes=[[ALL_DAY | {"from": "2090-01-01"}, {"scene-tall": 99_999}]]),
    "scenes that are none": body("pack", dated_scenes=[7]),
    "an occasion of no weekday": body("occasion", weekdays=["someday"]),
    "an occasion of no day": body("occasion", to="2026-02-30"),
    "an occasion of things without end": body("occasion", things="all"),
    "a card from no day": sql("UPDATE card SET shown_from = '2026-02-30'"),
    "a card to no day": sql("UPDATE card SET shown_to = 'x' WHERE kind = 'notice'"),
    "an event with an offset": body("event", start="2026-12-05 10:00+09:00", end="2026-12-05 11:00+09:00"),
    "an event that ends with an offset": body("event", end="2026-12-05 11:30+00:00"),
    "an event of the last year": body("event", start="9999-12-31 10:00", end="9999-12-31 11:00", repeat="FREQ=DAILY"),
    "an event of long ago": body("event", start="1999-12-31 10:00", end="1999-12-31 11:00"),
    "an event without end": body("event", start="2026-12-05 10:00", end="2030-12-05 10:00"),
    "an event but for no day": body("event", excluded=["2026-02-30"]),
    **{
        f"an event by {rule}": body("event", repeat=rule)
        for rule in ("FREQ=SECONDLY", "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=WEEKLY;UNTIL=20270101T000000Z", "always")
    },
}


@pytest.mark.parametrize("change", HOSTILE_SHOP.values(), ids=HOSTILE_SHOP)
def test_what_no_publication_says_of_a_shop_is_refused_on_its_way_in(
    stick_of_shop: Path, tmp_path: Path, change: Change
) -> None:
    folder = changed(stick_of_shop, tmp_path, change)
    with pytest.raises(CatalogueError, match=r"(?s)[一-鿿].*[a-z]{3}"):
        carrier_import._pictures((folder, folder / "blobs"))


def test_a_rule_that_never_comes_is_let_in_and_shows_nothing(stick_of_shop: Path, tmp_path: Path) -> None:
    never = body("event", repeat="FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30")
    folder = changed(stick_of_shop, tmp_path, never)
    assert carrier_import._pictures((folder, folder / "blobs"))
    opened = Catalogue.open(folder, folder / "blobs")
    assert opened.programme.events("en")
    assert week(opened.programme.events("en"), datetime(2026, 12, 5, 9)) == []
    opened.close()


@pytest.mark.parametrize("name", ["a view without end for a table", "deep sizes of pictures", "a list for a name"])
def test_the_store_is_as_it_was_after_a_hostile_stick(stick: Path, tmp_path: Path, name: str) -> None:
    folder = changed(stick, tmp_path, HOSTILE[name])
    store = Store(tmp_path / "data")
    with pytest.raises(StoreError, match="cannot be shown here"):
        import_release(store, folder)
    assert not [file for file in store.data.rglob("*") if file.is_file()]


def test_a_release_that_got_in_before_gives_way_to_the_one_before_it(stick: Path, tmp_path: Path) -> None:
    store = Store(tmp_path / "data")
    good = compile_pack(packs.write(tmp_path / "pack", packs.renamed("旧")), store).id
    folder = changed(stick, tmp_path, HOSTILE["a list for a name"])
    manifest = read(folder)
    for blob in manifest.blobs:
        durable_files.put(store.blobs, durable_files.blob(folder / "blobs", blob.sha256).read_bytes())
    store.add(manifest, (folder / CATALOGUE).read_bytes())
    store.pointer.write_text(manifest.id)
    shown = store.open_shown()
    assert shown.id == good
    assert "damaged" in shown.reasons[0].en
    assert shown.catalogue is not None
    shown.catalogue.close()


def test_a_release_is_read_to_its_last_row_once_by_each_program(
    stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Store(tmp_path / "data")
    release = import_release(store, stick).id
    monkeypatch.setattr("kiosk.release.catalogue_full_read.read_all", lambda *_: pytest.fail("read again"))
    store.open(release).close()
    monkeypatch.setattr("kiosk.release.fully_read_marks.STAMP", b"another\n")
    with pytest.raises(pytest.fail.Exception, match="read again"):
        store.open(release)


def test_a_question_without_end_is_not_waited_for(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.release.catalogue_tables.QUESTION_S", 0.1)
    opened = Catalogue.open(stick, stick / "blobs")
    with pytest.raises(CatalogueError):
        opened.tables.ask(f"{ENDLESS} SELECT count(*) FROM r")
    with pytest.raises(CatalogueError):
        read_all(opened, 0.0)
    read_all(opened, 30.0)
    opened.close()


def test_a_question_of_long_ago_leaves_the_next_one_its_time(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.release.untrusted_catalogue.STEPS", 1)
    opened = Catalogue.open(stick, stick / "blobs")
    later = time.monotonic() + 100.0
    monkeypatch.setattr("kiosk.release.catalogue_tables.time", SimpleNamespace(thread_time=lambda: later))
    assert opened.waiting() == frozenset()
    assert opened.differences(opened) == ()
    opened.close()
