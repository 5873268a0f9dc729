"""The report says what stands in a pack zone by zone, and names what is missing, unproven or over."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kiosk.base.untrusted_input import parse_toml
from kiosk.content.check import look
from kiosk.content.pack import read
from kiosk.content.pack_report import PackReport, report
from kiosk.content.pack_report_page import page
from kiosk.content.toml_writing import write_table
from tests.content.pack_edits import MINIMAL, PRODUCT


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack to change."""
    return Path(shutil.copytree(MINIMAL, tmp_path / "pack"))


def reported(pack: Path) -> PackReport:
    reading = read(pack)
    return report(reading, look(reading))


def changed(pack: Path, file: str, **values: object) -> None:
    """Let a record say other things; None takes a key away."""
    table = parse_toml((pack / file).read_text("utf-8"))
    table |= values
    write_table(pack / file, {key: value for key, value in table.items() if value is not None})


def test_numbers_stand_by_zone_and_what_was_put_away_is_counted_apart(pack: Path) -> None:
    made = reported(pack)
    assert sum(zone.products for zone in made.zones) == made.kinds["products"] + made.kinds["rooms"]
    (pack / "archive" / "products").mkdir(parents=True)
    shutil.copy(pack / PRODUCT, pack / "archive" / "products" / "old.toml")
    changed(pack, PRODUCT, hidden=True)
    made = reported(pack)
    assert (made.put_away, sum(zone.hidden for zone in made.zones)) == (1, 1)
    assert PRODUCT not in made.no_picture + made.no_english + made.no_source


def test_what_is_missing_unproven_or_over_is_named(pack: Path) -> None:
    changed(
        pack,
        PRODUCT,
        pictures=None,
        sources=None,
        confidence="low",
        name={"zh-CN": "<b>大红袍</b>"},
        availability={"to": "2025-01-01"},
    )
    made = reported(pack)
    for listed in (made.no_picture, made.no_english, made.no_source, made.unproven, made.over):
        assert PRODUCT in listed
    written = page(made)
    assert "&lt;b&gt;大红袍" in written
    assert "<b>大红袍" not in written
    assert "src=" not in written
    assert "还没有图片" in written
    assert "No picture yet" in written


def test_errors_stand_on_the_page_with_how_to_mend_them_and_a_pack_in_order_says_so(pack: Path) -> None:
    assert "可以发布" in page(reported(pack))
    changed(pack, PRODUCT, place="nowhere")
    written = page(reported(pack))
    assert "1 处必须改正" in written
    assert "nowhere" in written


def test_a_list_without_end_is_cut_and_says_how_many_more_there_are(pack: Path) -> None:
    plain = parse_toml((pack / PRODUCT).read_text("utf-8"))
    plain.pop("pictures", None)
    for number in range(80):
        write_table(pack / "products" / f"tea-{number}.toml", plain)
    written = page(reported(pack))
    assert "项没有列出" in written
    assert written.count("<li>大红袍<span>") < 5 * 60
