"""What was parsed before is not parsed again, and never stands in the place of what a file says now."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import kiosk
from kiosk.base import cache_folder, untrusted_input
from kiosk.base.sealed_bytes import sealed
from kiosk.base.untrusted_input import parse_toml
from kiosk.content import kept_tables, toml_tables
from kiosk.content.draft import Draft
from kiosk.content.kept_tables import FEW, MOST_PACKS, KeptTables
from kiosk.content.media import open_media
from kiosk.content.pack import read, zip_pack
from kiosk.content.toml_tables import read_tables
from tests.content.pack_edits import MAXIMAL, PRODUCT, change


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of the test's own, in which a few files are enough to be kept."""
    monkeypatch.setattr(kept_tables, "FEW", 2)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "cache"))
    kept_tables._program.cache_clear()
    folder = cache_folder.cache_folder()
    assert folder
    return folder


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Every text that is parsed."""
    texts: list[str] = []

    def heard(text: str) -> dict[str, Any]:
        texts.append(text)
        return parse_toml(text)

    monkeypatch.setattr(toml_tables, "parse_toml", heard)
    return texts  # type: ignore[return-value]


def tables(pack: Path) -> dict[str, Any]:
    media = open_media(pack)
    try:
        return read_tables(media)[0]
    finally:
        media.close()


def test_a_pack_that_is_read_again_is_not_parsed_and_says_the_same_to_the_order_of_its_keys(
    full: Path, parsed: list[str]
) -> None:
    before = tables(full)
    assert parsed
    parsed.clear()
    assert repr(tables(full)) == repr(before)
    assert not parsed


def test_a_zip_is_kept_as_a_folder_is(full: Path, tmp_path: Path, parsed: list[str]) -> None:
    assert not zip_pack(full, tmp_path / "pack.zip")
    before = tables(tmp_path / "pack.zip")
    parsed.clear()
    assert repr(tables(tmp_path / "pack.zip")) == repr(before)
    assert not parsed


def test_only_the_file_that_changed_is_parsed(full: Path, parsed: list[str]) -> None:
    tables(full)
    parsed.clear()
    file = sorted((full / "products").glob("*.toml"))[0]
    file.write_text(file.read_text("utf-8") + "\n# 改过\n", "utf-8")
    tables(full)
    assert len(parsed) == 1


@pytest.mark.parametrize("back_s", [0, 3600, -3600, 400 * 86_400])
def test_a_file_of_the_same_size_and_time_or_of_an_older_one_is_read_as_it_is_now(pack: Path, back_s: int) -> None:
    tables(pack)
    file, told = pack / PRODUCT, (pack / PRODUCT).stat()
    content = file.read_bytes()
    file.write_bytes(content.replace(b"tea", b"eat"))  # in place: the same inode, size and, below, time
    os.utime(file, ns=(told.st_atime_ns, told.st_mtime_ns - back_s * 10**9))
    assert file.stat().st_size == told.st_size
    assert tables(pack)[PRODUCT] == parse_toml(file.read_text("utf-8")) != parse_toml(content.decode())


def test_two_files_that_changed_their_places_are_not_mistaken(full: Path) -> None:
    first, second = sorted((full / "products").glob("*.toml"))[:2]
    before = tables(full)
    first.rename(first.with_suffix(".x"))
    second.rename(first)
    first.with_suffix(".x").rename(second)
    after = tables(full)
    assert after[f"products/{first.name}"] == before[f"products/{second.name}"]
    assert after[f"products/{second.name}"] == before[f"products/{first.name}"]


def test_two_files_that_say_the_same_share_no_table(pack: Path) -> None:
    (pack / "products" / "twin.toml").write_bytes((pack / PRODUCT).read_bytes())
    tables(pack)
    found = tables(pack)
    assert found[PRODUCT] == found["products/twin.toml"]
    assert found[PRODUCT] is not found["products/twin.toml"]
    found[PRODUCT]["name"]["zh-CN"] = "另一个"
    assert found["products/twin.toml"]["name"]["zh-CN"] != "另一个"


@pytest.mark.parametrize("other", ["version", "python", "reader"])
def test_what_another_program_kept_is_not_believed(
    full: Path, parsed: list[str], other: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tables(full)
    parsed.clear()
    if other == "version":
        monkeypatch.setattr(kept_tables, "__version__", f"{kiosk.__version__}.1")
    elif other == "python":
        monkeypatch.setattr(sys, "version", "3.99")
    else:
        changed = tmp_path / "reader.py"
        changed.write_text("MOST_BYTES = 1\n")
        monkeypatch.setattr(untrusted_input, "__file__", str(changed))
    kept_tables._program.cache_clear()
    tables(full)
    assert parsed
    kept_tables._program.cache_clear()


def spoiled(content: bytes, how: str) -> bytes:
    """What lies there after something happened to it; the last are sealed, so that only their form is wrong."""
    if how == "a bit":
        return content[:-40] + bytes([content[-40] ^ 1]) + content[-39:]
    if how in ("cut", "empty"):
        return content[: len(content) // 2 if how == "cut" else 0]
    program, *lines = content[32:].decode().split("\n")
    said = {"no tables": "[1, 2]", "no times": '[{"zone": "tea"}, [[["x", "y"], "os", "z"]]]', "deep": "[" * 100_000}
    return sealed("\n".join([program, *(f"{line[:64]} {said[how]}" for line in lines)]).encode())


@pytest.mark.parametrize("how", ["a bit", "cut", "empty", "deep", "no tables", "no times"])
def test_what_is_damaged_is_thrown_away_and_the_files_are_read(full: Path, kept: Path, how: str) -> None:
    before = tables(full)
    (file,) = kept.glob("tables-*")
    whole = file.read_bytes()
    file.write_bytes(spoiled(whole, how))
    assert repr(tables(full)) == repr(before)
    assert file.read_bytes() == whole


def test_a_disk_that_refuses_costs_only_time(full: Path, kept: Path) -> None:
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_text("a file where the folder should be")
    assert repr(tables(full)) == repr(tables(full))


def test_nothing_is_written_into_the_pack_and_nobody_else_can_read_what_is_kept(full: Path, kept: Path) -> None:
    before = sorted(full.rglob("*"))
    tables(full)
    assert sorted(full.rglob("*")) == before
    (file,) = kept.glob("tables-*")
    if os.name == "posix":
        assert file.stat().st_mode & 0o077 == 0


def test_only_some_packs_are_kept(full: Path, kept: Path, tmp_path: Path) -> None:
    for at in range(MOST_PACKS + 2):
        full = full.rename(tmp_path / f"pack-{at}")
        tables(full)
    assert len(list(kept.iterdir())) == MOST_PACKS


def test_a_pack_of_few_files_is_not_kept(pack: Path, kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_tables, "FEW", FEW)
    tables(pack)
    assert not kept.exists()


def test_findings_are_told_each_time(pack: Path) -> None:
    (pack / PRODUCT).write_bytes(b"\xef\xbb\xbf" + (pack / PRODUCT).read_bytes())
    (pack / "products" / "x.toml").write_text("zone = 'tea", "utf-8")
    before = read(pack).findings
    assert {"bom", "unreadable-toml"} <= {finding.code for finding in before}
    assert read(pack).findings == before


def test_a_draft_is_written_over_nobody_elses_change_though_its_tables_were_kept(pack: Path) -> None:
    Draft(pack)
    draft = Draft(pack)
    change(pack / PRODUCT, "tea", "eat")
    assert Draft(pack).tables[PRODUCT] != draft.tables[PRODUCT]


def unfolded(moment: Any) -> Any:
    """A time as TOML can say it."""
    return moment.replace(fold=0)


OFFSETS = st.integers(-23 * 60, 23 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
VALUES = st.recursive(
    st.one_of(
        st.booleans(),
        st.integers(-(1 << 63), (1 << 63) - 1),
        st.floats(allow_nan=False, allow_infinity=False),
        st.text(),
        st.dates(),
        st.times().map(unfolded),
        st.datetimes().map(unfolded),
        st.datetimes(timezones=OFFSETS).map(unfolded),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(), inner, max_size=4)),
    max_leaves=12,
)


@given(st.dictionaries(st.text(), VALUES, min_size=1, max_size=5))
def test_a_table_comes_back_as_it_was(table: dict[str, Any]) -> None:
    kept = KeptTables(MAXIMAL)
    kept._file = Path("nowhere")
    kept.learn(b"x", table)
    kept._known = dict(kept._now)
    assert repr(kept.table(b"x")) == repr(table)


def test_days_and_times_are_days_and_times_again(pack: Path) -> None:
    day = "day = 2026-12-01\nat = 07:30:00\nmoment = 2026-12-01T07:30:00+08:00\nmany = [{ x = [2026-12-02] }]\n"
    file = pack / PRODUCT
    file.write_text(day + file.read_text("utf-8"), "utf-8")
    tables(pack)
    told = tables(pack)[PRODUCT]
    assert type(told["day"]) is date
    assert type(told["at"]) is time
    assert type(told["moment"]) is datetime
    assert told["many"][0]["x"] == [date(2026, 12, 2)]
