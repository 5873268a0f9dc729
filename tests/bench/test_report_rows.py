"""Percentiles, ratios, lines to hold and what is printed of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench.apps import CHROMIUM, OURS, QML, WINDOW
from tests.bench.machine import Busyness
from tests.bench.report import Report
from tests.bench.report_rows import TWICE, Line, Row, number, pace_of, percentile, row

QUIET = Busyness(0.2, 0.9, 0.02, 0.01, 0.03, 0.0)
BUSY = Busyness(6.5, 7.2, 0.9, 0.8, 0.7, 0.0)


@pytest.mark.parametrize(
    ("values", "share", "said"),
    [
        ([3.0], 0.99, 3.0),
        ([4.0, 1.0], 0.5, 2.5),
        (list(range(1, 101)), 0.99, 99),
        (list(range(1, 101)), 0.95, 95),
        (list(range(1, 21)), 0.99, 20),
    ],
)
def test_percentiles_are_values_that_were_measured(values: list[float], share: float, said: float) -> None:
    assert percentile(values, share) == said


def test_nothing_has_no_percentile() -> None:
    with pytest.raises(ValueError, match="no values"):
        percentile([], 0.5)


def test_rounds_are_compared_in_pairs() -> None:
    made = Row("a", "a", "ms", {OURS: [10, 100, 30], QML: [10, 50, 10], CHROMIUM: [20]})
    assert made.ratio(QML) == 2
    assert made.ratio(CHROMIUM) == 1.5
    assert made.ratio(WINDOW) is None


def test_a_line_is_held_or_not_or_unknown() -> None:
    line = Line("", {0.5: 25, 0.99: 60}, ((QML, 2.0),))
    assert Row("a", "a", "ms", {OURS: [20, 20, 50], QML: [12]}, line).held is True
    assert Row("a", "a", "ms", {OURS: [20, 20, 61], QML: [12]}, line).held is False
    assert Row("a", "a", "ms", {OURS: [20, 20, 50], QML: [9]}, line).held is False
    assert Row("a", "a", "ms", {OURS: [20]}, line).held is None
    assert Row("a", "a", "ms", {QML: [20]}, line).held is None
    assert Row("a", "a", "ms", {OURS: [20]}).held is None


def test_a_slower_machine_is_given_its_time_and_nothing_else(tmp_path: Path) -> None:
    start = row("start-home", "start", "ms", {OURS: [300], WINDOW: [358], CHROMIUM: [1000]})
    late, heavy = row("tap-first", "tap", "ms", {OURS: [45]}), row("memory-home", "memory", "MB", {OURS: [150]})
    assert pace_of([late, start]) == 2
    assert pace_of([late]) is None
    assert (late.held, late.held_at(2)) == (False, True)
    assert (heavy.held, heavy.held_at(2)) == (False, False)
    made = Report("", "", "")
    made.rows = [start, late, heavy]
    text = made.write(tmp_path, QUIET)
    assert "| ≤ 25 / 60 | NO (yes) |" in text
    assert "| ≤ 105 MB | NO |" in text
    assert "takes 2.00 times as long" in text


def test_figures_have_as_many_digits_as_mean_something() -> None:
    assert [number(value) for value in (0.123, 12.34, 123.4)] == ["0.12", "12.3", "123"]


def test_the_report_is_a_table_and_its_figures(tmp_path: Path) -> None:
    made = Report("2026-11-30 10:00", "a machine", "nice -10", look_ms=[0.2, 0.4])
    made.rows = [
        row("tap-first", "tap", "ms", {OURS: [20, 70], QML: [10, 20]}, TWICE, "a note"),
        row("unlined", "other", "s", {OURS: [1]}),
    ]
    made.missing.append("fling: no browser")
    text = made.write(tmp_path, QUIET)
    assert "| tap, ms, median / p99 | 45.0 / 70.0 [20.0-70.0] |  | 15.0 / 20.0 [10.0-20.0] |  |" in text
    assert "| ≤ 25 / 60 | NO |" in text
    assert "| other, s | 1.00 |  |  |  |  |  |  |" in text
    assert "tap: a note" in text
    assert "NOT MEASURED: fling: no browser" in text
    assert "The machine was quiet" in text
    assert (tmp_path / "bench.md").read_text("utf-8") == text
    rows = json.loads((tmp_path / "bench.json").read_text("utf-8"))["rows"]
    assert rows[0]["samples"][QML] == [10, 20]
    assert rows[0]["held"] is False
    assert rows[1]["percentiles"][OURS]["p99"] == 1


def test_a_busy_machine_is_told_plainly(tmp_path: Path) -> None:
    assert QUIET.believable
    assert not BUSY.believable
    assert "TOO BUSY TO BELIEVE" in Report("", "", "").write(tmp_path, BUSY)
