"""What comes from outside is read within bounds, or named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.base.untrusted_input import Unreadable, parse_json, parse_toml, read_file

ENDLESS = {
    "dotted keys": "a." * 400_000 + "b = 1",
    "dotted keys in quotes": '"a".' * 200_000 + "b = 1",
    "dotted keys with blanks": "a . " * 200_000 + "b = 1",
    "dotted keys in a heading": "[" + "a." * 400_000 + "b]",
    "dotted keys in an inline table": "x = {" + "a." * 400_000 + "b = 1}",
    "brackets": "a = " + "[" * 100_000,
    "inline tables": "a = " + "{b = " * 100_000,
    "hexadecimal digits": "a = 0x" + "f" * 5000,
    "decimal digits": "a = " + "9" * 5000,
    "a number that no database holds": "a = 0x" + "f" * 20,
    "headings": "[a]\n" * 200_000,
    "tables in a row": "[[a]]\n" * 200_000,
    "an unclosed quote with escaped quotes": 'a = "' + '\\"' * 300_000,
    "an unclosed long quote": 'a = """' + '\\"' * 300_000,
    "quotes": "'" * 300_000,
    "bytes": "#" * 2_000_000,
}
ENDLESS_JSON = {
    "brackets": "[" * 100_000,
    "tables": '{"a":' * 100_000,
    "digits": "9" * 5000,
    "an unclosed text of escaped quotes": '"' + '\\"' * 300_000,
    "not a number": "NaN",
    "half a sign": '["\\ud800"]',
    "nothing": "",
    "bytes": '"' + "a" * 5_000_000 + '"',
}


@pytest.mark.parametrize("text", ENDLESS.values(), ids=ENDLESS)
def test_toml_without_end_is_named_at_once(text: str) -> None:
    with pytest.raises(Unreadable) as wrong:
        parse_toml(text)
    assert wrong.value.what.zh
    assert wrong.value.mend.en


@pytest.mark.parametrize("text", ENDLESS_JSON.values(), ids=ENDLESS_JSON)
def test_json_without_end_is_named_at_once(text: str) -> None:
    with pytest.raises(Unreadable):
        parse_json(text)


@pytest.mark.parametrize("text", ['{"a": 1, "a": 2}', '[{"b": {"a": 1, "c": 2, "a": 1}}]'])
def test_json_that_says_a_key_twice_is_named(text: str) -> None:
    with pytest.raises(Unreadable):
        parse_json(text)


def test_what_a_person_writes_is_read() -> None:
    text = 'name.zh-CN = "武夷山. [大红袍] # {茶}"\r\nnote = """\na.b.c\n""" # a.b\n[use]\ncups = [1, 2.5]\n'
    assert parse_toml(text) == {
        "name": {"zh-CN": "武夷山. [大红袍] # {茶}"},
        "note": "a.b.c\n",
        "use": {"cups": [1, 2.5]},
    }
    assert parse_json('\ufeff{"a": [1, {"b": "[[["}], "c": "\\u8336"}'.encode()) == {"a": [1, {"b": "[[["}], "c": "茶"}


def test_a_fault_is_told_with_its_line_and_without_the_parsers_words() -> None:
    with pytest.raises(Unreadable) as wrong:
        parse_toml("a = 1\nb = “茶”\n")
    assert wrong.value.line == 2
    assert "at line" not in wrong.value.what.en + wrong.value.what.zh
    assert "at line 2" in wrong.value.parser_message


def test_only_an_ordinary_file_of_bounded_size_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "large").write_bytes(b"x" * 11)
    (tmp_path / "small").write_bytes(b"x" * 10)
    for file in (tmp_path / "fifo", tmp_path / "large", Path("/dev/zero")):
        with pytest.raises(Unreadable):
            read_file(file, 10)
    assert read_file(tmp_path / "small", 10) == b"x" * 10
    with pytest.raises((Unreadable, OSError)):
        read_file(tmp_path, 10)


@pytest.mark.parametrize(
    ("text", "line"),
    [("\n" * 500_000, 50_000), ("a = 1\n]]", 2), ("a = [" + "1, " * 30_000 + "]", 1), ("a " * 500_000, 1)],
)
def test_lines_brackets_and_entries_without_end_are_counted(text: str, line: int) -> None:
    with pytest.raises(Unreadable) as wrong:
        parse_toml(text)
    assert wrong.value.line == line


@pytest.mark.parametrize(
    "text", ["[" + "0," * 2_000_000 + "0]", "[" + "{}," * 900_000 + "{}]", "1e999", "1." + "1" * 5000]
)
def test_json_of_too_many_entries_or_digits_is_named(text: str) -> None:
    with pytest.raises(Unreadable):
        parse_json(text, 16 << 20)


def test_a_refused_file_is_not_kept_open(tmp_path: Path) -> None:
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(5):
        with pytest.raises(Unreadable):
            read_file(tmp_path)
    assert len(os.listdir("/proc/self/fd")) == before
