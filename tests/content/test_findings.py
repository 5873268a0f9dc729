"""A list of what is wrong has an end, and says how much more there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.finding import LONGEST, MOST_A_FILE, MOST_IN_ALL, bounded, error, note, warning
from tests.content.pack_edits import PRODUCT, add, found

NOTHING = ("", "")


def test_one_file_says_a_hundred_things_and_how_many_more_there_are(pack: Path) -> None:
    add(pack / PRODUCT, "\n".join(f"k{at} = 1" for at in range(5000)))
    listed = found(pack)
    assert len(listed) == MOST_A_FILE + 1
    assert (listed[-1].code, listed[-1].file) == ("more", PRODUCT)
    assert "4901 more" in listed[-1].what_en


def test_a_value_of_half_a_megabyte_is_not_quoted_whole(pack: Path) -> None:
    add(pack / PRODUCT, f'use = {{kind = "{"x" * 300_000}"}}\n"{"k" * 300_000}" = 1')
    listed = found(pack)
    assert listed
    for finding in listed:
        assert all(len(text) <= LONGEST for text in (finding.field, finding.what_zh, finding.what_en, finding.mend_en))


def test_a_pack_says_so_many_things_and_the_worst_of_the_rest() -> None:
    notes = [note("a", f"media/{at}.png", "", NOTHING, NOTHING) for at in range(MOST_IN_ALL + 500)]
    listed = bounded(notes)
    assert len(listed) == MOST_IN_ALL + 1
    assert (listed[-1].severity, listed[-1].code, listed[-1].file) == ("info", "more", "")
    many = [error("e", "a.toml", str(at), NOTHING, NOTHING) for at in range(MOST_A_FILE)]
    listed = bounded([*many, warning("w", "a.toml", "", NOTHING, NOTHING), *notes[:5]])
    assert [each.severity for each in listed[MOST_A_FILE:]] == ["info"] * 5 + ["warning"]


@pytest.mark.parametrize("count", [0, 1, MOST_A_FILE])
def test_a_list_that_is_short_enough_is_told_whole(count: int) -> None:
    each = [warning("w", "a.toml", str(at), NOTHING, NOTHING) for at in range(count)]
    assert bounded(each) == each
