"""The small values that records are made of: ids, texts by language, numbers with limits, sources and pictures."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError, PydanticKnownError

from kiosk.base import opening_hours, opening_times, price
from kiosk.base.availability import WEEKDAYS
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.colours import COLOUR
from kiosk.base.languages import Language as Language

Id = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
"""A record's id: lower-case Latin letters, digits and single hyphens; it becomes part of printed links."""


def _no_truth(value: Any) -> Any:
    """A truth is no number, though Python counts with it."""
    if isinstance(value, bool):
        raise PydanticKnownError("int_type")
    return value


Whole = Annotated[int, BeforeValidator(_no_truth)]
Number = Annotated[float, BeforeValidator(_no_truth)]
Line = Annotated[str, Field(min_length=1, max_length=120)]
Prose = Annotated[str, Field(min_length=1, max_length=1200)]
Month = Annotated[Whole, Field(ge=1, le=12)]
Unit = Annotated[Number, Field(ge=0.0, le=1.0)]
Names = Annotated[dict[Language, Line], Field(min_length=1)]
"""One short line per language."""
Text = Annotated[dict[Language, Prose], Field(min_length=1)]
"""One paragraph or more per language."""
Order = Annotated[Whole, Field(ge=-1_000_000, le=1_000_000)]
"""Smaller comes first."""
Address = Annotated[str, Field(pattern=r"^https?://[^\s/]+\S*$", max_length=500)]
Percent = Annotated[Number, Field(ge=0, le=100)]
Minutes = Annotated[Whole, Field(ge=0, le=10_000)]
Latitude = Annotated[Number, Field(ge=-90, le=90)]
Longitude = Annotated[Number, Field(ge=-180, le=180)]
Pixels = Annotated[Whole, Field(ge=1, le=12_000)]


APOSTROPHES, BLANKS = "'’‘`", re.compile(r"[\s\-‐‑‒–—−\u200b-\u200d\u2060\ufeff]")


def number_as_meant(scheme: str, value: str) -> str:
    """A number as it is meant, however it was typed off a package: width makes no difference, nor do a GTIN's blanks."""
    said = (
        unicodedata.normalize("NFKC", value).strip().lstrip(APOSTROPHES)
        if scheme in ("gtin", "lot", "serial")
        else value
    )
    digits = BLANKS.sub("", said)
    return digits if scheme == "gtin" and digits.isdecimal() else said.strip()


def _written_out(value: Any) -> Any:
    return value.isoformat() if type(value) is date else value


Day = Annotated[str, BeforeValidator(_written_out), Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
"""An ISO 8601 date, in quotes or as TOML's own date."""
Confidence = Literal["high", "medium", "low"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def advised(code: str, what: Sentence, mend: Sentence) -> PydanticCustomError:
    """A fault of a value whose sentences are known where it is read; `validation_messages.py` hands them on."""
    return PydanticCustomError(code, "{what}", {"what": what.en, "advice": (what.zh, what.en, mend.zh, mend.en)})


def _hours(value: str) -> str:
    try:
        days, hours = opening_times.days_and_hours(value)
        if days:
            raise opening_hours.WrongHours(
                Sentence(
                    f"“{value}”里有星期几，而 weekdays 写着别的。", f"“{value}” names other days than weekdays does."
                ),
                Sentence("星期几只写一处。", "Write the days of the week in one place alone."),
            )
    except opening_hours.WrongHours as wrong:
        if wrong.mend not in (opening_hours.AS_SHOWN, opening_times.AS_SHOWN):
            raise advised("wrong-hours", wrong.what, wrong.mend) from wrong
        raise advised(
            "wrong-hours",
            Sentence(f"“{value}”不是几点到几点。", f"“{value}” is no span of hours."),
            Sentence('写成 "09:30-17:00"；全天就留空。', 'Write it like "09:30-17:00"; leave it empty for all day.'),
        ) from wrong
    return str(hours or "")


def _yuan(value: Any) -> Any:
    if isinstance(value, Decimal):
        return value
    try:
        return price.parse(str(value).lower() if isinstance(value, bool) else str(value))
    except price.WrongPrice as wrong:
        raise advised("wrong-price", wrong.what, wrong.mend) from wrong


def _moment(value: Any) -> Any:
    """A local date and time as 2027-02-06 10:00, also where TOML's own form or a T stands there."""
    if isinstance(value, datetime):
        value = value.isoformat(" ", "minutes")
    elif isinstance(value, date):
        value = value.isoformat()
    if not isinstance(value, str):
        raise PydanticKnownError("string_type")
    said = unicodedata.normalize("NFKC", value).strip().replace("/", "-").replace(" ", "T", 1)
    try:
        if not re.match(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}", said):
            raise ValueError(said)
        moment = datetime.fromisoformat(said)
    except ValueError as wrong:
        raise advised(
            "no-such-moment",
            Sentence(f"“{value}”不是日期和时间。", f"“{value}” is no day and time."),
            Sentence(
                '写成 "2027-02-06 10:00" 这样；半夜 12 点写第二天的 00:00。',
                'Write it like "2027-02-06 10:00"; midnight is 00:00 of the next day.',
            ),
        ) from wrong
    if moment.tzinfo:
        plain = moment.replace(tzinfo=None).isoformat(" ", "minutes")
        raise advised(
            "moment-with-offset",
            Sentence(
                f"“{value}”带着时差，展厅的钟没有。", f"“{value}” has an offset, which the venue's clock has not."
            ),
            Sentence(
                f'照展厅墙上的钟写，不带时差，例如 "{plain}"。', f'Write it as the venue\'s clock says it: "{plain}".'
            ),
        )
    return moment.isoformat(" ", "minutes")


def tone_meant(value: Any, known: Callable[[Any], Any]) -> Any:
    """A zone's tone: one that is `known`, or a colour."""
    if not isinstance(value, str) or not value.strip().startswith("#"):
        return known(value)
    colour = value.strip().lower()
    if not COLOUR.fullmatch(colour):
        raise advised(
            "wrong-colour",
            Sentence(f"“{value}”不是颜色。", f"“{value}” is no colour."),
            Sentence(
                '写成 "#3f5a4c" 这样：# 和六个十六进制数字。', 'Write it like "#3f5a4c": # and six hexadecimal digits.'
            ),
        )
    return colour


DayHours = Annotated[str, AfterValidator(_hours)]
"""Hours of a day: 18:00-02:00 passes midnight."""
Yuan = Annotated[Decimal, BeforeValidator(_yuan)]
"""An amount of money, exact."""
Moment = Annotated[str, BeforeValidator(_moment)]
"""A date and time of the venue's clock to the minute, without an offset: 2027-02-06 10:00."""


class Record(BaseModel):
    """A table that may hold the keys it names and no others."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, frozen=True, allow_inf_nan=False)


class Source(Record):
    """Where a fact was read. Kept in the pack and the release's manifest of sources, never shown to visitors."""

    type: Literal["seed", "web", "gov", "web_via_digest", "dataset", "general_knowledge", "staff"]
    title: str
    url: str | None = None
    via: str | None = None
    key: str | None = None


class Picture(Record):
    """A picture file of the pack, its point of interest, and what it shows."""

    file: Annotated[str, Field(pattern=r"^media/[^\\]+$")]
    """Path inside the pack, always under media/."""
    focus: tuple[Unit, Unit] = (0.5, 0.5)
    """The point that stays in view when the picture is cropped: fractions of width and height from the top left."""
    alt: Names = Field(default_factory=dict)


class Availability(Record):
    """When a thing is shown, each part optional: days (inclusive, ISO 8601), days of the week, hours, of the venue's clock."""

    from_: Day | None = Field(default=None, alias="from")
    to: Day | None = None
    weekdays: tuple[Weekday, ...] = ()
    hours: DayHours = ""

    @model_validator(mode="before")
    @classmethod
    def _days_beside_hours(cls, table: Any) -> Any:
        return when_meant(table)


def when_meant(table: Any) -> Any:
    """The table of an availability; days of the week that stand beside its hours (周六日 9:00-17:00) are its weekdays."""
    if not isinstance(table, dict) or not isinstance(table.get("hours"), str):
        return table
    try:
        days, hours = opening_times.days_and_hours(table["hours"])
    except opening_hours.WrongHours:
        return table
    named = [WEEKDAYS[day] for day in days]
    written = table.get("weekdays") or named
    if named and (not isinstance(written, list | tuple) or {*map(str, written)} != {*named}):
        return table
    return {**table, **({"weekdays": named} if named else {}), "hours": str(hours or "")}
