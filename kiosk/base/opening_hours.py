"""Opening hours as people write them: "09:30-21:00", across midnight as "18:00-02:00", until midnight as "10:00-24:00".

The one rule for kiosk.toml and for what staff choose on the panel. Full-width signs, other dashes, blanks, an hour
without its zero and words (上午9点-下午5点半, 9am-5pm) say the same; an hour that is none is refused with advice.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from kiosk.base.bilingual_sentence import Sentence

DAY = 24 * 60
"""Minutes."""
FORM = re.compile(r"([0-9]{1,2}):([0-9]{2})-+([0-9]{1,2}):([0-9]{2})")
LONGEST = 40
"""Characters of hours in words."""
SAME = str.maketrans("０１２３４５６７８９：﹕∶‐‑‒–—―−－﹣~～〜至到", "0123456789:::" + "-" * 14)
"""Signs that mean another: a Chinese keyboard's digits and colons, and every dash."""
AS_SHOWN = Sentence(
    '写法如 "09:30-21:00"；全天开放就留空 ""。', 'Write it like "09:30-21:00"; leave it empty ("") for always open.'
)


class WrongHours(ValueError):
    """The text is no opening hours: `what` is wrong and how to `mend` it."""

    def __init__(self, what: Sentence, mend: Sentence = AS_SHOWN) -> None:
        super().__init__(what.en)
        self.what, self.mend = what, mend


class Hours(NamedTuple):
    """From `start` to `end`, minutes since midnight: a start lies in 0 to 1439, an end in 1 to 1440 (midnight)."""

    start: int
    end: int

    def __str__(self) -> str:
        return f"{clock(self.start)}-{clock(self.end)}"

    @property
    def whole_day(self) -> bool:
        """Whether no minute lies outside them."""
        return self.end - self.start == DAY

    def hold(self, minute: int) -> bool:
        """Whether the minute (0 to 1439) lies between them."""
        if self.start < self.end:
            return self.start <= minute < self.end
        return minute >= self.start or minute < self.end


def clock(minutes: int) -> str:
    """Minutes since midnight as HH:MM; the end of the day is 24:00."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def hours_of(start: int, end: int) -> Hours:
    """Hours of two times in minutes, 0 to 1440 each; raises WrongHours for the same time, and for a start at 24:00."""
    if start % DAY == end % DAY and (start, end) != (0, DAY):
        raise WrongHours(
            Sentence(f"开门和关门都是 {clock(start)}。", f"It opens and closes at {clock(start)}."),
            Sentence(
                '全天开放就留空 ""，否则写两个不同的时间。',
                'Leave it empty ("") for always open, else write two different times.',
            ),
        )
    if start == DAY:
        raise WrongHours(
            Sentence(
                "不能 24:00 开始：那是第二天的 00:00。", "Nothing begins at 24:00: that is 00:00 of the next day."
            ),
            Sentence("写 00:00 开始，写在第二天。", "Write 00:00, on the next day."),
        )
    return Hours(start, end or DAY)


def parse(text: str) -> Hours | None:
    """The hours that `text` says, None for an empty one: always open. Raises WrongHours for what is none."""
    plain = re.sub(r"\s+", "", text).translate(SAME)
    if not plain:
        return None
    if (found := FORM.fullmatch(plain) or FORM.fullmatch(_in_figures(plain))) is None:
        raise WrongHours(Sentence("开放时间的写法不对。", "The opening hours are not written as they should be."))
    start, end = (_minutes(found[at], found[at + 1]) for at in (1, 3))
    return hours_of(start, end)


def _in_figures(plain: str) -> str:
    from kiosk.base.time_of_day import in_figures  # hours in figures, which a start reads, need none of it

    return in_figures(re.sub("-+", "-", plain)) if len(plain) < LONGEST else plain


def _minutes(hour: str, minute: str) -> int:
    at = int(hour) * 60 + int(minute)
    if at > DAY or int(minute) > 59:
        raise WrongHours(Sentence(f"没有 {hour}:{minute} 这个时间。", f"There is no time {hour}:{minute}."))
    return at
