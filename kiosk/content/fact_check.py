"""What a record says, held against itself: check digits, dates, ranges, liquor's warning, places beside the map."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.calendar_days import LAST_YEAR, day_of
from kiosk.content.finding import Finding, error, note, warning
from kiosk.content.liquor import WARNING, is_liquor, lacks_warning
from kiosk.content.pack import Reading
from kiosk.content.toml_tables import Table, along, categories_of, zones_of

RANGES = {
    "products": ("use.infusions", "use.typical_abv_percent"),
    "routes": ("legs[].approx_minutes",),
}
"""Pairs of (least, most)."""
SPANS = ("availability", "price", "authorisations[]", "dated_scenes[].availability")
"""Tables with a first and a last day."""


def facts(reading: Reading) -> Iterator[Finding]:
    """Everything that a record says and that cannot be, or that staff should know before they publish."""
    sheet = reading.tables.get("pack.toml", {}).get("map")
    zones, categories = zones_of(reading.tables), categories_of(reading.tables)
    today = reading.venue_now().date()
    for file, table in reading.tables.items():
        folder = file.split("/")[0]
        for path in RANGES.get(folder, ()):
            yield from _range(file, table, path)
        if folder == "products":
            if is_liquor(table, zones, categories) and lacks_warning(table):
                yield _without_warning(file)
        elif folder == "places" and isinstance(sheet, dict):
            yield from _beside(file, table, sheet)
        yield from _dates(file, table, today)
        yield from _doubtful(file, table)
    if isinstance(sheet, dict):
        yield from _sheet(sheet)


def _range(file: str, table: Table, path: str) -> Iterator[Finding]:
    for field, pair in along(table, path):
        if isinstance(pair, list) and len(pair) == 2 and all(_is_number(end) for end in pair) and pair[0] > pair[1]:
            what = Sentence(f"{pair[0]} 大于 {pair[1]}。", f"{pair[0]} is more than {pair[1]}.")
            yield error(
                "range-reversed", file, field, what, Sentence("小的写在前面。", "Write the smaller number first.")
            )


def _without_warning(file: str) -> Finding:
    what = Sentence(
        "这是酒（看区、品类、酒精度、名称和用法），必须标明“未成年人请勿饮酒”。",
        "This is liquor (by its zone, category, strength, name or use) and must say that it is not for minors.",
    )
    words = ", ".join(f'"{word}"' for word in WARNING)
    line = f"compliance = [{words}]"
    return error("liquor-without-warning", file, "compliance", what, Sentence(f"写上 {line}。", f"Write {line}."))


def _dates(file: str, table: Table, today: date) -> Iterator[Finding]:
    for at in SPANS:
        for field, span in along(table, at):
            if isinstance(span, dict):
                yield from _span(file, field, span, today)


def _span(file: str, at: str, span: Table, today: date) -> Iterator[Finding]:
    days: dict[str, date] = {}
    for end in ("from", "to"):
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(span.get(end, ""))):
            try:
                days[end] = day_of(str(span[end]))
            except ValueError:
                what = Sentence(f"没有 {span[end]} 这一天。", f"There is no day {span[end]}.")
                mend = Sentence("改正日期，例如 2026-12-31。", "Correct the date, for instance 2026-12-31.")
                yield error("no-such-day", file, f"{at}.{end}", what, mend)
                continue
            if days[end].year > LAST_YEAR:
                year = days.pop(end).year
                what = Sentence(
                    f"{year} 年太远：最晚 {LAST_YEAR} 年。", f"{year} is too far: {LAST_YEAR} is the last year."
                )
                mend = Sentence(
                    "没有期限就留空，不然改正年份。", "Leave it empty where there is no end, else correct the year."
                )
                yield error("too-far-ahead", file, f"{at}.{end}", what, mend)
    if len(days) == 2 and days["from"] > days["to"]:
        what = Sentence("开始日期在结束日期之后。", "It begins after it ends.")
        yield error("dates-reversed", file, at, what, Sentence("对调两个日期。", "Exchange the two dates."))
    elif at == "availability" and "to" in days and days["to"] < today:
        what = Sentence(f"{days['to']} 起已过期，不再显示。", f"It ended on {days['to']} and is not shown any more.")
        yield note("ended", file, f"{at}.to", what, Sentence("改日期，或删去它。", "Change the date, or remove it."))


def _sheet(sheet: Table) -> Iterator[Finding]:
    for low, high in (("south", "north"), ("west", "east")):
        ends = _all_numbers(sheet, low, high)
        if ends and ends[0] >= ends[1]:
            what = Sentence(f"{low} 应当小于 {high}。", f"{low} should be less than {high}.")
            yield error(
                "map-edges", "pack.toml", f"map.{low}", what, Sentence("对调两个数。", "Exchange the two numbers.")
            )


def _beside(file: str, table: Table, sheet: Table) -> Iterator[Finding]:
    spot, edges = _all_numbers(table, "lat", "lon"), _all_numbers(sheet, "south", "north", "west", "east")
    if not spot or not edges:
        return
    (lat, lon), (south, north, west, east) = spot, edges
    if not (south <= lat <= north and west <= lon <= east):
        swapped = south <= lon <= north and west <= lat <= east
        what = Sentence(f"纬度 {lat}、经度 {lon} 在地图之外。", f"Latitude {lat}, longitude {lon} lies beside the map.")
        mend = (
            Sentence("lat 与 lon 写反了，对调。", "lat and lon are exchanged: swap them.")
            if swapped
            else Sentence("核对经纬度：lat 是纬度，lon 是经度。", "Look them up again: lat is north, lon is east.")
        )
        yield warning("beside-map", file, "lat", what, mend)


def _doubtful(file: str, table: Table) -> Iterator[Finding]:
    if table.get("illustrative") is True:
        what = Sentence("这是提案，页面上会注明。", "This is a proposal and is shown as one.")
        mend = Sentence("成为事实后删去 illustrative。", "Remove illustrative when it has become a fact.")
        yield note("proposal", file, "illustrative", what, mend)
    if table.get("confidence") == "low":
        what = Sentence("依据不足（confidence = low）。", "It rests on little (confidence = low).")
        mend = Sentence("展出前核实，再改 confidence。", "Verify it before it is shown, then change confidence.")
        yield note("low-confidence", file, "confidence", what, mend)


def _all_numbers(table: Table, *keys: str) -> tuple[float, ...]:
    """The numbers under `keys`, or nothing when one of them is no number."""
    numbers = tuple(table[key] for key in keys if _is_number(table.get(key)))
    return numbers if len(numbers) == len(keys) else ()


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
