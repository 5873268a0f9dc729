"""Days, and times of day, that a cell says: a spreadsheet's own, or written as people write them."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.calendar_days import LAST_YEAR
from kiosk.base.time_of_day import TIME, hour_meant
from kiosk.workbook.cell_scalar import Scalar, plain, spelled, wrong

DAY = re.compile(r"(\d{4})\s*[年/.\-]\s*(\d{1,2})\s*[月/.\-]\s*(\d{1,2})\s*[日号]?(?:[ T]0{1,2}:00(?::00)?)?")
EPOCH = date(1899, 12, 30)


def day_of(value: Scalar) -> str:
    """A day as ISO 8601 writes it. Raises Unreadable."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    text = plain(spelled(value))
    mend = Sentence("写成 2026-11-26。", "Write it as 2026-11-26.")
    if re.fullmatch(r"\d{5}(\.0+)?", text):
        return (EPOCH + timedelta(days=int(text[:5]))).isoformat()
    if found := (DAY.fullmatch(text) or re.fullmatch(r"(\d{4})(\d\d)(\d\d)", text)):
        try:
            return date(int(found[1]), int(found[2]), int(found[3])).isoformat()
        except ValueError:
            raise wrong(text, "没有这一天", "is no day there is", mend) from None
    raise wrong(text, "不是日期", "is no date", mend)


def moment_of(value: Scalar) -> str:
    """A day and a time to the minute, as a pack writes it: 2027-02-06 10:00. Raises Unreadable."""
    if isinstance(value, float) and 1 <= value < 2_900_000:
        value = datetime.combine(EPOCH, datetime.min.time()) + timedelta(days=value)
    if isinstance(value, datetime):
        return _to_the_minute(value)
    text = plain(spelled(value))
    mend = Sentence("写成 2027-02-06 10:00。", "Write it as 2027-02-06 10:00.")
    day = re.match(r"\d{4}\s*[年/.\-]\s*\d{1,2}\s*[月/.\-]\s*\d{1,2}\s*[日号]?", text)
    if not day:
        raise wrong(text, "不是日期和时间", "is no day and time", mend)
    said = text[day.end() :].removeprefix("T").replace(" ", "")
    if not said:
        raise wrong(text, "没有写几点", "does not say at what time", mend)
    if re.search(r"\d([+-]\d{1,2}(:?\d{2})?|Z)$", said):
        raise wrong(text, "带着时差，展厅的钟没有", "has an offset, which the venue's clock has not", mend)
    time = None if said.isdecimal() else TIME.fullmatch(said)
    hour, minute = (int(time[2]), 30 if time[3] == "半" else int(time[3] or 0)) if time else (99, 0)
    if time and (word := time[1] or time[5]):
        if (meant := hour_meant(word, hour)) is None:
            raise wrong(text, "说的是哪一小时，看不出来", "may be more than one hour of the day", mend)
        hour = meant
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        raise wrong(text, "没有这个时间", "is no time there is", mend)
    return _to_the_minute(datetime.fromisoformat(day_of(day[0].strip())), timedelta(hours=hour, minutes=minute))


def _to_the_minute(moment: datetime, later: timedelta = timedelta()) -> str:
    """A spreadsheet counts in parts of a day: what it misses by less than half a minute is no part of the time."""
    if moment.year > LAST_YEAR:
        mend = Sentence("改正年份。", "Correct the year.")
        raise wrong(
            f"{moment:%Y-%m-%d}", f"太远：最晚 {LAST_YEAR} 年", f"is too far: {LAST_YEAR} is the last year", mend
        )
    return (moment + later + timedelta(seconds=30)).isoformat(" ", "minutes")
