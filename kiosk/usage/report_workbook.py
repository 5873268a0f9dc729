"""The report as a workbook: a sheet for each table, its headings in zh and en, a chart that the spreadsheet draws itself."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from io import BytesIO

from xlsxwriter import Workbook
from xlsxwriter.chart import Chart
from xlsxwriter.worksheet import Worksheet

from kiosk.base.colours import CARD, INK, MIST, PAPER, RIVER, SEAL, SOFT, TONES
from kiosk.usage import report_phrases
from kiosk.usage.report_phrases import Both
from kiosk.usage.summary import HIDDEN, Figure, Summary, total

CHARTED = 15
"""Bars in a chart of records; the table beside it has all."""
TOP = 3
"""Rows above a table: its title, a note, its headings."""


def workbook(summary: Summary, venue: Both) -> bytes:
    """The whole file; `venue` is the showroom's name in zh and en."""
    made = BytesIO()
    book = Workbook(made, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": " · ".join(report_phrases.TITLE), "created": datetime.combine(summary.last, time())})
    sheets = _Sheets(book, f"{venue[0]} {summary.first} – {summary.last}")
    sheets.rule(summary, venue)
    sheets.figures(
        report_phrases.VISITS, (report_phrases.DAY,), [(day.key,) for day in summary.days], summary.days, "column"
    )
    shown = [(report_phrases.PAGES, summary.pages), (report_phrases.CODES, summary.codes)]
    for heading, figures in (*shown, *([(report_phrases.BUYS, summary.buys)] if summary.buys else [])):
        named = [(*report_phrases.kind_of(figure.key), figure.zh, figure.en) for figure in figures]
        sheets.figures(heading, (*_each(report_phrases.KIND), *_each(report_phrases.WHICH)), named, figures, "bar")
    sheets.busy(summary)
    for heading, figures in ((report_phrases.CHOSEN, summary.languages), (report_phrases.LISTS, summary.lists)):
        sheets.figures(heading, _each(heading), [(figure.zh, figure.en) for figure in figures], figures, "column")
    sheets.figures(
        report_phrases.WORDS, (report_phrases.WORD,), [(word.key,) for word in summary.words], summary.words, "bar"
    )
    book.close()
    return made.getvalue()


def _each(both: Both) -> tuple[Both, ...]:
    return ((both[0], ""), ("", both[1]))


def _joined(both: Both) -> str:
    return " ".join(word for word in both if word)


class _Sheets:
    """The sheets of one workbook, in the same dress."""

    def __init__(self, book: Workbook, period: str) -> None:
        self._book = book
        self._period = period
        face = {"font_name": "KaiTi", "font_color": INK}
        self._title = book.add_format({**face, "font_size": 18})
        self._soft = book.add_format({"font_name": "KaiTi", "font_color": SOFT})
        self._wrapped = book.add_format({**face, "text_wrap": True, "valign": "top"})
        self._head = book.add_format({**face, "bold": True, "bg_color": MIST, "bottom": 1, "valign": "vcenter"})
        self._cell = book.add_format(face)
        self._number = book.add_format({**face, "align": "right", "num_format": "0"})
        self._hidden = book.add_format({"font_name": "KaiTi", "font_color": SOFT, "align": "right"})
        self._share = book.add_format({**face, "align": "center", "num_format": '0"%"'})

    def rule(self, summary: Summary, venue: Both) -> None:
        """The first sheet: the period, the visits, and how to read the numbers."""
        sheet = self._sheet(report_phrases.TITLE)
        sheet.set_column(0, 0, 90, self._wrapped)
        visits = total(summary.days)
        counted = _joined(report_phrases.AT_LEAST).format(count=visits) if visits else _joined(report_phrases.FEW)
        for row, text in enumerate((venue[1], counted, *report_phrases.RULE), 2):
            sheet.write_string(row, 0, text, self._wrapped)
            sheet.set_row(row, 64 if len(text) > 90 else 22)

    def figures(
        self,
        heading: Both,
        columns: Sequence[Both],
        named: Sequence[tuple[str, ...]],
        figures: Sequence[Figure],
        kind: str,
    ) -> None:
        """A table of figures, its names first, and a chart of those that are told."""
        sheet = self._sheet(heading)
        at = len(columns)
        for column, words in enumerate((*columns, report_phrases.COUNT)):
            sheet.write_string(TOP - 1, column, _joined(words), self._head)
            sheet.set_column(column, column, 14 if len(columns) == 1 or column in (at, 0, 1) else 26)
        for row, (names, figure) in enumerate(zip(named, figures, strict=True), TOP):
            for column, name in enumerate(names):
                sheet.write_string(row, column, name, self._cell)
            if figure.count is None:
                sheet.write_string(row, at, HIDDEN, self._hidden)
            else:
                sheet.write_number(row, at, figure.count, self._number)
        sheet.freeze_panes(TOP, 0)
        if not figures:
            sheet.write_string(TOP, 0, _joined(report_phrases.NOTHING), self._soft)
        visible = sum(figure.count is not None for figure in figures)
        if not visible:
            return
        sheet.autofilter(TOP - 1, 0, TOP - 1 + len(figures), at)
        by_number = kind == "bar"
        last = TOP - 1 + (min(visible, CHARTED) if by_number else len(figures))
        name_column = at - 2 if at > 1 else 0
        chart = self._book.add_chart({"type": kind})
        chart.add_series(
            {
                "name": _joined(heading),
                "categories": [sheet.name, TOP, name_column, last, name_column],
                "values": [sheet.name, TOP, at, last, at],
                "fill": {"color": TONES["tea"]},
                "gap": 40,
            }
        )
        self._dress(chart, heading, by_number)
        chart.set_size({"width": 720, "height": max(320, 26 * (last - TOP + 1) + 90) if by_number else 360})
        sheet.insert_chart(TOP - 1, at + 2, chart)

    def busy(self, summary: Summary) -> None:
        """Weekdays by hours, shaded, and a line for each weekday."""
        sheet = self._sheet(report_phrases.BUSY)
        sheet.write_string(1, 0, f"{self._period}  {_joined(report_phrases.BUSY_NOTE)}", self._soft)
        sheet.write_string(TOP - 1, 0, _joined(report_phrases.HOUR), self._head)
        sheet.set_column(0, 7, 10)
        for weekday, name in enumerate(report_phrases.WEEKDAYS, 1):
            sheet.write_string(TOP - 1, weekday, _joined(name), self._head)
        for hour in range(24):
            sheet.write_string(TOP + hour, 0, f"{hour:02}:00", self._cell)
            for weekday, row in enumerate(summary.busy, 1):
                share = row[hour]
                if share is None:
                    sheet.write_string(TOP + hour, weekday, HIDDEN, self._hidden)
                else:
                    sheet.write_number(TOP + hour, weekday, share, self._share)
        shaded = {"type": "2_color_scale", "min_type": "num", "min_value": 0, "max_type": "num", "max_value": 100}
        sheet.conditional_format(TOP, 1, TOP + 23, 7, {**shaded, "min_color": PAPER, "max_color": "#cf7f70"})
        if not any(share is not None for row in summary.busy for share in row):
            return
        chart = self._book.add_chart({"type": "line"})
        tones = (*TONES.values(), RIVER, SEAL, INK)
        for weekday, tone in enumerate(tones, 1):
            chart.add_series(
                {
                    "name": [sheet.name, TOP - 1, weekday],
                    "categories": [sheet.name, TOP, 0, TOP + 23, 0],
                    "values": [sheet.name, TOP, weekday, TOP + 23, weekday],
                    "line": {"color": tone, "width": 2},
                }
            )
        self._dress(chart, report_phrases.BUSY, False)
        chart.set_legend({"position": "bottom"})
        chart.set_y_axis({"min": 0, "max": 100, "line": {"none": True}, "major_gridlines": {"visible": True}})
        chart.set_size({"width": 720, "height": 400})
        sheet.insert_chart(TOP - 1, 9, chart)

    def _sheet(self, heading: Both) -> Worksheet:
        sheet = self._book.add_worksheet(_joined((heading[0], heading[1]))[:31].strip())
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.set_default_row(18)
        sheet.set_row(0, 30)
        sheet.set_row(TOP - 1, 22)
        sheet.write_string(0, 0, _joined(heading), self._title)
        sheet.write_string(1, 0, self._period, self._soft)
        return sheet

    def _dress(self, chart: Chart, heading: Both, by_number: bool) -> None:
        words = {"color": INK, "name": "KaiTi", "size": 10}
        chart.set_title({"name": _joined(heading), "name_font": {**words, "size": 14, "bold": False}})
        chart.set_legend({"none": True})
        chart.set_x_axis({"num_font": words, "line": {"color": INK}, "major_gridlines": {"visible": False}})
        chart.set_y_axis(
            {
                "num_font": words,
                "line": {"none": True},
                "reverse": by_number,
                "major_gridlines": {"visible": not by_number, "line": {"color": "#e0dccf"}},
            }
        )
        chart.set_chartarea({"border": {"none": True}, "fill": {"color": CARD}})
