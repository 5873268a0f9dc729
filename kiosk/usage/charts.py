"""Charts as inline SVG: ink on paper, every number written beside what it draws. Lengths are user units."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape

from kiosk.usage.report_phrases import WEEKDAYS
from kiosk.usage.summary import HIDDEN, Figure

WIDTH = 720
"""The width of a chart over the whole page; `bars` stand two beside one another and take half of it."""


def columns(days: Sequence[Figure]) -> str:
    """A column for each day; a day that may not be told has a mark on the line instead."""
    height, foot, head = 190, 26, 22
    most = max((day.count or 0 for day in days), default=0) or 1
    step = WIDTH / max(1, len(days))
    wide = min(26.0, max(1.0, step * 0.72))
    drawn: list[str] = []
    for at, day in enumerate(days):
        x = at * step + (step - wide) / 2
        if day.count is None:
            drawn.append(_box(x, height - foot - 2, wide, 2, "mark"))
            continue
        tall = (height - foot - head) * day.count / most
        drawn.append(_box(x, height - foot - tall, wide, tall, "tea"))
        if day.count == most:
            drawn.append(_words(_within(x + wide / 2), height - foot - tall - 6, str(day.count), "num", "middle"))
    every = max(1, -(-len(days) // 8))
    for at in range(0, len(days), every):
        day_of = date.fromisoformat(days[at].key)
        drawn.append(_words(at * step + 1, height - 7, f"{day_of.month}.{day_of.day}", "soft"))
    drawn.append(f'<path class="line" d="M0 {height - foot}.5H{WIDTH}"/>')
    return _chart(WIDTH, height, drawn)


def bars(figures: Sequence[Figure], tone: str, most_rows: int = 10) -> str:
    """A bar for each of the first `most_rows` figures that are told, its names above it."""
    visible = [figure for figure in figures if figure.count is not None][:most_rows]
    if not visible:
        return ""
    wide, pitch, room = WIDTH // 2 - 10, 33, 44
    most = max(figure.count or 0 for figure in visible)
    drawn: list[str] = []
    for at, figure in enumerate(visible):
        y = at * pitch
        count = figure.count or 0
        drawn.append(_names(0, y + 15, figure, wide - room))
        drawn.append(_box(0, y + 20, wide - room, 7, "ground"))
        drawn.append(_box(0, y + 20, (wide - room) * count / most, 7, tone))
        drawn.append(_words(wide, y + 28, str(count), "num", "end"))
    return _chart(wide, len(visible) * pitch + 2, drawn)


def sizes(lists: Sequence[Figure]) -> str:
    """A column for each size of list, half a page wide; one that may not be told has a mark on the line instead."""
    if all(each.count is None for each in lists):
        return ""
    wide, height, foot, head = WIDTH // 2 - 10, 130, 20, 18
    most = max(each.count or 0 for each in lists)
    step = wide / len(lists)
    drawn: list[str] = []
    for at, each in enumerate(lists):
        x = at * step
        drawn.append(_words(x + step / 2, height - 5, each.key, "soft", "middle"))
        if each.count is None:
            drawn.append(_box(x + 5, height - foot - 2, step - 10, 2, "mark"))
            continue
        tall = (height - foot - head) * each.count / most
        drawn.append(_box(x + 5, height - foot - tall, step - 10, tall, "wellness"))
        drawn.append(_words(x + step / 2, height - foot - tall - 5, str(each.count), "num", "middle"))
    return _chart(wide, height, drawn)


def hours(busy: Sequence[Sequence[int | None]]) -> str:
    """Weekdays by hours, darker where it is busier; hours in which nothing is told are left out at both ends."""
    visible = [hour for row in busy for hour, share in enumerate(row) if share is not None]
    if not visible:
        return ""
    first, last = min(visible), max(visible)
    side, left, head = 26, 62, 20
    across = (WIDTH - left) / max(10, last - first + 1)
    drawn = [
        _words(left + (hour - first + 0.5) * across, 13, str(hour), "soft", "middle") for hour in range(first, last + 1)
    ]
    for weekday, row in enumerate(busy):
        zh, en = WEEKDAYS[weekday]
        y = head + weekday * side
        drawn.append(_words(0, y + 17, f"{zh} {en}", "soft"))
        for hour in range(first, last + 1):
            share = row[hour]
            title = f"{zh} {en} {hour}:00 · {HIDDEN if share is None else f'{share}%'}"
            x = left + (hour - first) * across
            shade = "none" if share is None else f"s{share}"
            drawn.append(
                f'<rect class="{shade}" x="{x + 1:.1f}" y="{y + 1}" width="{across - 2:.1f}" height="{side - 2}" rx="3">'
                f"<title>{title}</title></rect>"
            )
            if share is not None:
                light = " light" if share >= 60 else ""
                drawn.append(_words(x + across / 2, y + 17, str(share), f"cell{light}", "middle"))
    return _chart(WIDTH, head + 7 * side + 2, drawn)


def _chart(width: int, height: int, drawn: Sequence[str]) -> str:
    return f'<svg viewBox="0 0 {width} {height}">{"".join(drawn)}</svg>'


def _box(x: float, y: float, width: float, height: float, tone: str) -> str:
    return f'<rect class="{tone}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="1.5"/>'


def _words(x: float, y: float, text: str, role: str, anchor: str = "start") -> str:
    return f'<text class="{role}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


def _names(x: float, y: float, figure: Figure, room: int) -> str:
    """A thing's name and the other one smaller, cut so that both stay within `room`."""
    zh = _cut(figure.zh, 14)
    left = int((room - sum(13 if ord(letter) > 0x2E80 else 7.5 for letter in zh) - 7) / 6.6)
    en = "" if figure.en == figure.zh or left < 6 else _cut(figure.en, left)
    second = f'<tspan class="soft" dx="7">{escape(en)}</tspan>' if en else ""
    return f'<text class="name" x="{x}" y="{y}">{escape(zh)}{second}</text>'


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def _within(x: float) -> float:
    return min(WIDTH - 16.0, max(16.0, x))
