"""kiosk usage: what visitors look at, counted by the hour without anybody."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from kiosk import resources
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.venue_clock import now_in
from kiosk.cli.options import data_option, end
from kiosk.settings import data_folder
from kiosk.usage.usage_log import KEPT_DAYS, Log, LogError

NOTHING = Sentence(
    "这里还没有使用记录（{file}）。展示程序运行并有人看过之后才有；kiosk.toml 的 [usage] record = false 则不记。",
    "Nothing has been counted here yet ({file}). There will be once the kiosk runs and somebody has looked; with"
    " record = false under [usage] in kiosk.toml nothing is counted.",
)


@click.group(epilog="Example: kiosk usage report out --days 30")
def usage() -> None:
    """What visitors look at, counted by the hour without anybody."""


@usage.command("report", epilog="Example: kiosk usage report out --days 30")
@click.argument("out", type=click.Path(file_okay=False, path_type=Path))
@click.option(
    "--days", default=90, show_default=True, type=click.IntRange(1, KEPT_DAYS), help="How many days, today the last."
)
@data_option
def report_command(out: Path, days: int, data: Path | None) -> None:
    """Write a page (.html) and a workbook (.xlsx) into the folder OUT and print their paths.

    They may leave the house: each number is rounded down to a multiple of 5, and what is under 5 is not told.
    """
    from kiosk.usage.report import ReportError, report
    from kiosk.usage.summary import summarise

    folder = data_folder(data)
    log = _log(folder)
    if not log.file.exists():
        end(Sentence(*(text.format(file=log.file) for text in NOTHING)))
    names, venue, zone = _on_show(folder)
    try:
        summary = summarise(log, names, now_in(zone).date(), days)
        files = report(out, summary, venue)
    except (LogError, ReportError) as error:
        end(error.sentence)
    finally:
        log.close()
    if summary.empty:
        click.echo(
            Sentence(
                f"这 {days} 天里没有任何一项达到 5 次，报告里都是“<5”。",
                f"In these {days} days nothing reached five: the report says “<5” everywhere.",
            ),
            err=True,
        )
    for file in files:
        click.echo(file)


@usage.command("today", epilog="Example: kiosk usage today --json")
@click.option("--json", "machine", is_flag=True, help="Print the numbers as JSON.")
@data_option
def today_command(machine: bool, data: Path | None) -> None:
    """Print today's visits, pages, codes and busiest hour: exact, for this machine only."""
    from kiosk.usage.summary import today

    folder = data_folder(data)
    log = _log(folder)
    try:
        numbers = today(log, now_in(_on_show(folder)[2]))
    except LogError as error:
        end(error.sentence)
    finally:
        log.close()
    if machine:
        click.echo(json.dumps(asdict(numbers)))
        return
    busiest = "–" if numbers.busiest is None else f"{numbers.busiest}:00"
    click.echo(f"来访 visits          {numbers.visits}")
    click.echo(f"页面 pages           {numbers.pages}")
    click.echo(f"二维码 codes         {numbers.codes}")
    click.echo(f"最忙的一小时 busiest {busiest}")


@usage.command("show", epilog="Example: kiosk usage show --days 7")
@click.option(
    "--days", default=30, show_default=True, type=click.IntRange(1, KEPT_DAYS), help="How many days, today the last."
)
@click.option("--json", "machine", is_flag=True, help="Print the tables as JSON.")
@data_option
def show_command(days: int, machine: bool, data: Path | None) -> None:
    """Print what was counted, exactly: for the owner at this machine. What leaves the house is `kiosk usage report`."""
    from kiosk.usage.exact_tables import exact_tables
    from kiosk.usage.summary import EXACT, summarise

    folder = data_folder(data)
    log = _log(folder)
    if not log.file.exists():
        end(Sentence(*(text.format(file=log.file) for text in NOTHING)))
    names, _, zone = _on_show(folder)
    try:
        tables = exact_tables(summarise(log, names, now_in(zone).date(), days, EXACT))
    except LogError as error:
        end(error.sentence)
    finally:
        log.close()
    if machine:
        told = {table.heading[1]: {figure.key: figure.count for figure in table.figures} for table in tables}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    for table in tables:
        click.echo(" ".join(table.heading))
        for figure in table.figures:
            names_of = figure.zh if figure.zh == figure.en else f"{figure.zh} {figure.en}"
            click.echo(f"{figure.count:>7}  {names_of}")


def _log(folder: Path) -> Log:
    try:
        return Log.reading(folder)
    except LogError as error:
        end(error.sentence)


def _on_show(folder: Path) -> tuple[dict[str, tuple[str, str]], tuple[str, str], str]:
    """What the release on show calls each page, and itself, in zh and en, and its time zone, by which the kiosk counts;
    nothing when none can be opened.
    """
    from kiosk.release.record_titles import titles
    from kiosk.release.store import Store

    shown = Store(folder).open_shown(resources.builtin_store())
    if shown.catalogue is None:
        return {}, ("", ""), ""
    try:
        return *titles(shown.catalogue), shown.catalogue.tables.zone
    finally:
        shown.catalogue.close()
