"""What was counted as tables for the owner's eyes, for the studio and for `kiosk usage show`: nothing here makes a file."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.usage import report_phrases
from kiosk.usage.report_phrases import Both
from kiosk.usage.summary import Figure, Summary


class ExactTable(NamedTuple):
    """A heading in zh and en, and what was counted under it."""

    heading: Both
    figures: tuple[Figure, ...]


def exact_tables(summary: Summary) -> tuple[ExactTable, ...]:
    """The tables of an exact summary that have anything in them, without lines of nothing."""
    every = (
        ExactTable(report_phrases.VISITS, summary.days[::-1]),
        ExactTable(report_phrases.PAGES, summary.pages),
        ExactTable(report_phrases.CODES, summary.codes),
        ExactTable(report_phrases.BUYS, summary.buys),
        ExactTable(report_phrases.HOURS, summary.hours),
        ExactTable(report_phrases.CHOSEN, summary.languages),
        ExactTable(report_phrases.LISTS, summary.lists),
        ExactTable(report_phrases.WORDS, summary.words),
    )
    counted = (table._replace(figures=tuple(each for each in table.figures if each.count)) for table in every)
    return tuple(table for table in counted if table.figures)
