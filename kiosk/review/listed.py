"""The archive as people read it: words for each act, and a table (CSV) to be shown to whoever asks."""

from __future__ import annotations

import csv
import io

from kiosk.base.bilingual_sentence import Sentence
from kiosk.review.archive import Act, Kind, Reading

WORDS: dict[Kind, Sentence] = {
    "demanded": Sentence("开始两人审阅", "Reviews demanded"),
    "lifted": Sentence("停止两人审阅", "Reviews no longer demanded"),
    "handed-in": Sentence("送审", "Handed in"),
    "passed": Sentence("通过", "Passed"),
    "sent-back": Sentence("退回修改", "Sent back"),
    "published": Sentence("发布", "Published"),
    "shown-again": Sentence("换回展出过的一版", "Shown again"),
}
HEADINGS = ("序号 no.", "时间 when", "事 act", "谁 who", "机器 machine", "版本 release", "意见 remark", "改动 changes")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for a formula."""


def line(act: Act) -> str:
    """One act in one line, in Chinese and English."""
    parts = (
        f"{act.number:04}",
        act.when,
        WORDS[act.kind].in_one_line,
        act.who,
        act.machine,
        act.release[:12],
        act.remark,
    )
    return "  ".join(part.replace("\n", " ") for part in parts if part)


def as_csv(reading: Reading) -> bytes:
    """The whole archive as a table that spreadsheets open, what cannot be vouched for at its end."""
    made = io.StringIO()
    table = csv.writer(made)
    table.writerow(HEADINGS)
    for act in reading.acts:
        cells = (act.when, WORDS[act.kind].in_one_line, act.who, act.machine, act.release, act.remark)
        table.writerow([act.number, *map(_plain, (*cells, "\n".join(act.changes)))])
    for fault in reading.faults:
        table.writerow(["", "", _plain(fault.in_one_line)])
    return made.getvalue().encode("utf-8-sig")


def _plain(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA) else text
