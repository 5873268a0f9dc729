"""TOML files that cannot be read: which line, what is wrong with it, how to mend it."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from kiosk.content.toml_tables import along, texts
from tests.content.pack_edits import PRODUCT, change, found, where


@pytest.mark.parametrize(
    ("text", "field", "hint"),
    [
        ('zone = "tea\n', "line 1", "quote"),
        ("zone = “tea”\n", "line 1", "straight quotes"),
        ('zone = "tea"\nzone = "wine"\n', "line 2", "twice"),
        ("zone tea\n", "line 1", "key = value"),
        ("区 = 1\n", "line 1", "key = value"),
        ('zone = "tea" place = "x"\n', "line 1", "left over"),
        ("months = [1, 2\n[name]\n", "line 2", "bracket"),
        ('note = "C:\\photos"\n', "line 1", "backslash"),
        ("[name]\n[name]\n", "line 2", "twice"),
        ('note = """x', "line 1", "quote"),
        (f"order = {'9' * 5000}", "line 1", "too long"),
        (f"order = 0x{'f' * 100}", "", "too long"),
    ],
)
def test_what_is_wrong_with_a_line_is_said(pack: Path, text: str, field: str, hint: str) -> None:
    (pack / PRODUCT).write_text(text, "utf-8")
    (only,) = found(pack)
    assert (only.code, only.file, only.field) == ("unreadable-toml", PRODUCT, field)
    assert hint in only.what_en + only.mend_en


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ('name = "大红袍"'.encode("gb18030"), "GBK"),
        ('name = "大红袍"'.encode("utf-16"), "UTF-16"),
        (b'\n\nname = "\xff\xff\xff"', "line 3"),
    ],
)
def test_a_file_in_another_coding_is_named_with_it(pack: Path, content: bytes, said: str) -> None:
    (pack / PRODUCT).write_bytes(content)
    (only,) = found(pack)
    assert only.code == "unreadable-toml"
    assert said in only.what_en
    assert "UTF-8" in only.mend_zh


def test_a_byte_order_mark_is_a_warning_and_the_file_is_read(pack: Path) -> None:
    (pack / PRODUCT).write_bytes(b"\xef\xbb\xbf" + (pack / PRODUCT).read_bytes())
    assert where(pack, "error", "warning") == [("bom", PRODUCT, "")]


@pytest.mark.parametrize("content", [b"", b"\n# only a comment\n"])
def test_an_empty_file_is_a_finding(pack: Path, content: bytes) -> None:
    (pack / "places/jianou.toml").write_bytes(content)
    assert where(pack) == [("empty-file", "places/jianou.toml", "")]


def test_a_file_of_more_than_a_megabyte_is_not_read(pack: Path) -> None:
    (pack / PRODUCT).write_bytes(b"#" * ((1 << 20) + 1))
    assert where(pack) == [("too-large", PRODUCT, "")]


@pytest.mark.parametrize(
    "text",
    [
        ".".join("a" * 200_000) + " = 1",
        "a = {" + ".".join(["b"] * 99) + " = 1}",
        "[" + "a." * 40 + "a]",
        '"a" . ' * 50_000 + "a = 1",
        f"order = {'[' * 9000}",
    ],
)
def test_tables_without_end_are_refused_in_no_time(pack: Path, text: str) -> None:
    (pack / PRODUCT).write_text(text, "utf-8")
    began = time.monotonic()
    assert where(pack) == [("too-deep", PRODUCT, "line 1")]
    assert time.monotonic() - began < 5


def test_dots_in_prose_are_no_tables(pack: Path) -> None:
    change(pack / PRODUCT, "武夷岩茶的一类。", "A. B. C. " * 20 + "…… www.a.b.c.d.e.example.cn " * 4)
    assert where(pack) == []


def test_a_path_goes_through_lists_and_tables() -> None:
    table = {"stops": [{"place": "a"}, {"products": ["b", "c"]}], "scenes": {"tall": {"file": "d"}}, "legs": "wrong"}
    assert list(along(table, "stops[].place")) == [("stops.0.place", "a")]
    assert list(along(table, "stops[].products[]")) == [("stops.1.products.0", "b"), ("stops.1.products.1", "c")]
    assert list(along(table, "scenes{}.file")) == [("scenes.tall.file", "d")]
    assert list(along(table, "legs[].from")) == []


def test_texts_are_the_tables_with_a_language() -> None:
    table = {"name": {"en": "a"}, "use": {"kind": "brew", "text": {"zh-CN": "b"}}, "stops": [{"note": {"ko": "c"}}]}
    assert [field for field, _ in texts(table)] == ["name", "use.text", "stops.0.note"]
