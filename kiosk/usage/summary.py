"""What was counted in a period: exact for the owner's eyes in the house, rounded in all that leaves it.

One rule for both, `rounded`: a number is rounded down to a multiple of a step, EXACT in the house (the panel, the studio,
`kiosk usage show`), STEP in what leaves it (reports, heartbeats), where nothing may point at one visitor. There every
number is rounded down to a multiple of STEP by itself, and below STEP it is None ("<5"), nothing and four alike. No
number here is a sum into which hidden ones went: totals add up the numbers that are shown. Busy hours are shares of the
busiest one, which is not given. So two records whose tables differ only in numbers below STEP give the same summary.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.usage.usage_log import Log

STEP = 5
"""Of what leaves the house."""
EXACT = 1
"""Of what is shown in it, and never put into a file."""
HIDDEN = "<5"
LANGUAGES = {
    "zh-CN": ("简体中文", "Simplified Chinese"),
    "zh-TW": ("繁體中文", "Traditional Chinese"),
    "en": ("英语", "English"),
    "ja": ("日语", "Japanese"),
    "ko": ("韩语", "Korean"),
}
PAGES = {
    "choose": ("哪一泡适合您", "Which tea is yours"),
    "brew": ("泡一泡", "Making the tea"),
    "whisk": ("点茶", "Whisking the tea"),
    "map": ("产地地图", "The map"),
    "routes": ("线路", "The routes"),
    "rooms": ("主题茶室", "The tea rooms"),
    "story": ("故事", "The story"),
    "search": ("搜索", "Search"),
    "takeaway": ("心意单", "The take-away list"),
}
"""Pages that show no record of their own."""
LARGEST_LIST = 12
Names = Mapping[str, tuple[str, str]]
"""What a page shows, by its key ("product/da-hong-pao"), in zh and en."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as it may be told here: a multiple of the step, or None where it is below; what it is of, in zh and en."""

    key: str
    zh: str
    en: str
    count: int | None


@dataclass(frozen=True, slots=True)
class Summary:
    """A period, both days included. `busy` has a row for each weekday from Monday, a share of the busiest for each hour."""

    first: date
    last: date
    days: tuple[Figure, ...]
    pages: tuple[Figure, ...]
    codes: tuple[Figure, ...]
    buys: tuple[Figure, ...]
    """Packets whose code to buy by was shown; none where the release has no packets and none was counted."""
    busy: tuple[tuple[int | None, ...], ...]
    """Per cent of the busiest hour in steps of 20, by the pages opened; None below the step."""
    hours: tuple[Figure, ...]
    """Pages opened in each hour of the day, the whole period together; only in the house."""
    languages: tuple[Figure, ...]
    lists: tuple[Figure, ...]
    words: tuple[Figure, ...]
    """What was looked for in vain; words below the step are not in it at all."""

    @property
    def empty(self) -> bool:
        """Whether nothing in it is large enough to be told."""
        figures = (*self.days, *self.pages, *self.codes, *self.buys, *self.languages, *self.lists, *self.words)
        return all(figure.count is None for figure in figures)


@dataclass(frozen=True, slots=True)
class Today:
    """The day so far, exact: for the staff's eyes on the machine, never for a file. `busiest` is an hour, 0 to 23."""

    visits: int
    pages: int
    codes: int
    busiest: int | None


def rounded(count: int, step: int = STEP) -> int | None:
    """What may be told of a count: rounded down to a multiple of the step, None below it."""
    return count // step * step or None


def total(figures: Iterable[Figure]) -> int:
    """The sum of the numbers that are shown: there were at least so many."""
    return sum(figure.count or 0 for figure in figures)


def summarise(log: Log, names: Names, last: date, days: int = 90, step: int = STEP) -> Summary:
    """The `days` days up to `last`; nothing says EXACT but what is shown in the house.

    Raises LogError when the record cannot be read.
    """
    first = last - timedelta(days - 1)
    by_day: Counter[str] = Counter()
    by_hour: Counter[tuple[int, int]] = Counter()
    by_key: dict[str, Counter[str]] = {
        kind: Counter() for kind in ("page", "code", "buy", "language", "list", "search")
    }
    for cell, count in log.rows(first, last):
        if cell.kind == "visit":
            by_day[cell.hour[:10]] += count
        elif cell.kind in by_key:
            by_key[cell.kind][cell.key] += count
            if cell.kind == "page":
                at = datetime.fromisoformat(f"{cell.hour}:00")
                by_hour[at.weekday(), at.hour] += count
    period = [(first + timedelta(at)).isoformat() for at in range(days)]
    records = {**names, **PAGES}
    coded = {key: name for key, name in records.items() if key.startswith(("product/", "place/", "route/"))}
    words = {word: (word, word) for word, count in by_key["search"].items() if count >= step}
    return Summary(
        first=first,
        last=last,
        days=tuple(Figure(day, day, day, rounded(by_day[day], step)) for day in period),
        pages=_ordered(by_key["page"], records, step),
        codes=_ordered(by_key["code"], {**coded, "takeaway": PAGES["takeaway"]}, step),
        buys=_ordered(by_key["buy"], {key: name for key, name in records.items() if key.startswith("goods/")}, step),
        busy=_shares(by_hour, step),
        hours=_hours(by_hour) if step == EXACT else (),
        languages=_ordered(by_key["language"], LANGUAGES, step),
        lists=tuple(_list(size, by_key["list"], step) for size in range(1, LARGEST_LIST + 1)),
        words=_ordered(by_key["search"], words, step),
    )


def today(log: Log, now: datetime) -> Today:
    """The day of `now` so far. Raises LogError when the record cannot be read."""
    rows = log.rows(now.date(), now.date())
    totals: Counter[str] = Counter()
    hours: Counter[int] = Counter()
    for cell, count in rows:
        totals[cell.kind] += count
        if cell.kind in ("visit", "page"):
            hours[int(cell.hour[11:13])] += count
    busiest = min(hours, key=lambda hour: (-hours[hour], hour), default=None)
    return Today(totals["visit"], totals["page"], totals["code"], busiest)


def _ordered(counted: Mapping[str, int], names: Names, step: int) -> tuple[Figure, ...]:
    """Everything that has a name, and what is large enough without one; the order tells no more than the numbers do."""
    named = {key: (key, key) for key, count in counted.items() if count >= step} | dict(names)
    figures = [Figure(key, zh, en, rounded(counted.get(key, 0), step)) for key, (zh, en) in named.items()]
    place = {key: at for at, key in enumerate(names)}
    return tuple(sorted(figures, key=lambda each: (-(each.count or 0), place.get(each.key, len(place)), each.key)))


def _list(size: int, counted: Mapping[str, int], step: int) -> Figure:
    count = rounded(counted.get(str(size), 0), step)
    return Figure(str(size), f"{size} 件", f"{size} thing{'s' if size > 1 else ''}", count)


def _hours(counted: Mapping[tuple[int, int], int]) -> tuple[Figure, ...]:
    by_hour: Counter[int] = Counter()
    for (_, hour), count in counted.items():
        by_hour[hour] += count
    return tuple(Figure(str(hour), f"{hour}:00", f"{hour}:00", rounded(by_hour[hour], EXACT)) for hour in range(24))


def _shares(counted: Mapping[tuple[int, int], int], step: int) -> tuple[tuple[int | None, ...], ...]:
    most = max(counted.values(), default=0)

    def share(count: int) -> int | None:
        return None if count < step else -(-count * 5 // most) * 20

    return tuple(tuple(share(counted.get((weekday, hour), 0)) for hour in range(24)) for weekday in range(7))
