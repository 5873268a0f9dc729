"""The first moments of a soak, and what its judges see; `make soak MINUTES=120` plays on."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QColor, QImage

from tests.soak.growth import Sample, judged, table
from tests.soak.invariants import is_blank

ROOT = Path(__file__).parents[2]
MINUTES = 0.25
FLAT = {
    "rss_mb": 100.0,
    "anonymous_mb": 60.0,
    "handles": 40.0,
    "threads": 6.0,
    "python_objects": 9e4,
    "none_references": 5e5,
}


def run(leak: str = "", a_minute: float = 0.0, minutes: int = 30) -> list[Sample]:
    """Samples of a run in which one measure grows."""
    return [
        Sample(30.0 * at, at, FLAT | ({leak: FLAT[leak] + a_minute * at / 2} if leak else {}))
        for at in range(2 * minutes)
    ]


def test_a_quarter_of_a_minute_of_a_monkey_leaves_nothing_behind_and_nothing_blank(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "tests.soak", "--minutes", str(MINUTES), "--seed", "suite", "--out", str(tmp_path)]
    ran = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr[-4000:]
    report = json.loads((tmp_path / "soak.json").read_text("utf-8"))
    assert len(report["actions"]) > 15
    assert len(report["samples"]) > 5
    assert "| anonymous_mb |" in (tmp_path / "soak.md").read_text("utf-8")


def test_what_holds_steady_is_no_growth() -> None:
    assert all(each.ok for each in judged(run()))


def test_what_grows_is_named_whatever_it_is() -> None:
    for leak, a_minute in (("anonymous_mb", 2.0), ("handles", 1.0), ("threads", 0.5), ("python_objects", 9000.0)):
        growths = judged(run(leak, a_minute))
        assert [each.name for each in growths if not each.ok] == [leak]
        assert "WRONG" in table(growths)


def test_references_to_none_may_rise_and_not_fall() -> None:
    assert all(each.ok for each in judged(run("none_references", 5000.0)))
    assert [each.name for each in judged(run("none_references", -600.0)) if not each.ok] == ["none_references"]


def test_what_is_loaded_while_it_warms_up_is_no_growth() -> None:
    warming = [
        replace(sample, measures={**sample.measures, "rss_mb": 100.0 + min(sample.second, 300)}) for sample in run()
    ]
    assert all(each.ok for each in judged(warming))


def test_a_picture_of_one_colour_is_blank_and_one_with_a_word_is_not() -> None:
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    assert is_blank(image)
    for x in range(100, 300):
        for y in range(100, 140):
            image.setPixelColor(x, y, QColor("#000000"))
    assert not is_blank(image)
    assert is_blank(QImage())
