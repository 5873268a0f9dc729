"""The report as files: a page and a workbook, each replaced in one step."""

from __future__ import annotations

import os
from pathlib import Path

from kiosk.usage.page import page
from kiosk.usage.phrases import Both
from kiosk.usage.summary import Summary
from kiosk.usage.workbook import workbook


class ReportError(Exception):
    """The report cannot be written; the message says why and how to mend it, in zh and en."""


def report(folder: Path, summary: Summary, venue: Both = ("", "")) -> tuple[Path, Path]:
    """Write the page and the workbook into `folder`, named by their period, and return their paths.

    `venue` is the showroom's name in zh and en. Raises ReportError; what was there before then stays.
    """
    name = f"usage-{summary.first}-{summary.last}"
    made = {f"{name}.html": page(summary, venue).encode(), f"{name}.xlsx": workbook(summary, venue)}
    fresh = [(folder / f"{each}.{os.getpid()}.new", folder / each) for each in made]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for (new, _), content in zip(fresh, made.values(), strict=True):
            with new.open("wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
        for new, file in fresh:
            new.replace(file)
    except OSError as error:
        raise ReportError(
            f"报告没有写成：{error}。请看文件夹能否写入、磁盘是否已满、旧报告是否正在表格程序里打开。\n"
            f"The report was not written: {error}. See whether the folder can be written to, whether the disk is full, and"
            " whether the last report is open in a spreadsheet."
        ) from error
    finally:
        for new, _ in fresh:
            _remove(new)
    return fresh[0][1], fresh[1][1]


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return
