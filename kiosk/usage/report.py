"""The report as files: a page and a workbook, each replaced in one step."""

from __future__ import annotations

from pathlib import Path

from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.os_errors import cause_with_place
from kiosk.usage.report_page import page
from kiosk.usage.report_phrases import Both
from kiosk.usage.report_workbook import workbook
from kiosk.usage.summary import Summary


class ReportError(SentenceError):
    """The report cannot be written."""


def report(folder: Path, summary: Summary, venue: Both = ("", "")) -> tuple[Path, Path]:
    """Write the page and the workbook into `folder`, named by their period, and return their paths.

    `venue` is the showroom's name in zh and en. Raises ReportError; what was there before then stays.
    """
    name = f"usage-{summary.first}-{summary.last}"
    made = {f"{name}.html": page(summary, venue).encode(), f"{name}.xlsx": workbook(summary, venue)}
    files = [folder / each for each in made]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        atomic_write.replace_all(dict(zip(files, made.values(), strict=True)))
    except OSError as error:
        why = cause_with_place(error)
        raise ReportError(
            f"报告没有写成：{why.zh}。请看文件夹能否写入、磁盘是否已满、旧报告是否正在表格程序里打开。",
            f"The report was not written: {why.en}. See whether the folder can be written to, whether the disk is full, and"
            " whether the last report is open in a spreadsheet.",
        ) from error
    return files[0], files[1]
