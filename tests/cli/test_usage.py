"""kiosk usage as it is typed."""

from __future__ import annotations

import json
from pathlib import Path

from click.testing import CliRunner, Result

from kiosk.base.venue_clock import now_in
from kiosk.cli.usage import usage
from kiosk.usage.usage_log import Cell, Log, hour_of

VENUE = "Asia/Shanghai"
"""Where the showroom of the built-in release stands: its days are counted, whatever the machine's zone."""


def typed(*words: object) -> Result:
    """Run `kiosk usage` with `words`."""
    return CliRunner().invoke(usage, [str(word) for word in words])


def counted(data: Path, count: int = 7) -> None:
    """Put `count` visits and pages of now at the venue into the record."""
    now = now_in(VENUE)
    log = Log(data)
    log.add({Cell(hour_of(now), "visit", ""): count, Cell(hour_of(now), "page", "product/da-hong-pao"): count}, now)
    log.close()


def test_the_report_prints_the_paths_of_a_page_and_a_workbook_with_names_of_the_release_on_show(tmp_path: Path) -> None:
    counted(tmp_path)
    said = typed("report", tmp_path / "out", "--days", 30, "--data", tmp_path)
    assert (said.exit_code, said.stderr) == (0, "")
    page, workbook = (Path(line) for line in said.stdout.splitlines())
    assert "大红袍" in page.read_text("utf-8")
    assert workbook.read_bytes()[:2] == b"PK"


def test_today_is_told_exactly_in_words_and_as_json(tmp_path: Path) -> None:
    counted(tmp_path, 3)
    told = json.loads(typed("today", "--json", "--data", tmp_path).stdout)
    assert (told["visits"], told["pages"], told["codes"]) == (3, 3, 0)
    assert "来访 visits          3" in typed("today", "--data", tmp_path).stdout
    assert not list(tmp_path.glob("*.bad*"))


def test_where_nothing_was_counted_the_report_ends_with_a_sentence_and_today_is_nothing(tmp_path: Path) -> None:
    said = typed("report", tmp_path / "out", "--data", tmp_path)
    assert (said.exit_code, said.stdout) == (1, "")
    assert "还没有使用记录" in said.stderr
    assert "record = false" in said.stderr
    assert not (tmp_path / "out").exists()
    assert json.loads(typed("today", "--json", "--data", tmp_path).stdout)["busiest"] is None


def test_where_too_little_was_counted_the_report_is_made_and_says_so(tmp_path: Path) -> None:
    counted(tmp_path, 2)
    said = typed("report", tmp_path / "out", "--data", tmp_path)
    assert said.exit_code == 0
    assert "nothing reached five" in said.stderr
    assert len(said.stdout.splitlines()) == 2


def test_what_is_wrong_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "usage.sqlite").write_bytes(b"spoilt " * 1000)
    for words in (("report", tmp_path / "out"), ("today",)):
        said = typed(*words, "--data", tmp_path)
        assert said.exit_code == 1
        assert "cannot be read" in said.stderr
    counted(tmp_path / "good")
    (tmp_path / "file").touch()
    said = typed("report", tmp_path / "file" / "out", "--data", tmp_path / "good")
    assert said.exit_code == 1
    assert "was not written" in said.stderr
    assert typed("report", tmp_path / "out", "--days", 0).exit_code == 2


def test_what_was_counted_is_shown_exactly_on_the_machine_in_words_and_as_json(tmp_path: Path) -> None:
    assert "还没有使用记录" in typed("show", "--data", tmp_path).stderr
    counted(tmp_path, 3)
    tables = json.loads(typed("show", "--json", "--data", tmp_path).stdout)
    assert tables["Pages opened"] == {"product/da-hong-pao": 3}
    assert "      3  大红袍 Da Hong Pao" in typed("show", "--data", tmp_path).stdout
