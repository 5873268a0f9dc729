"""Workbooks to try the import with: exported, edited by another program than the one that wrote them, and taken apart."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import openpyxl

from kiosk.content.pack import read
from kiosk.publish.thumbnails import thumbnail
from kiosk.workbook.export import export
from kiosk.workbook.proposal import Proposal, propose
from kiosk.workbook.sheets import SHEETS

FIRST = 3
"""The first row of records."""


def exported(pack: Path, out: Path, pictures: bool = True) -> Path:
    """The pack as a workbook, with or without the small pictures."""
    reading = read(pack)
    assert reading.pack is not None
    export(reading.pack, out, lambda name: thumbnail(reading.media.read(name)) if pictures else None)
    return out


def column(sheet: str, key: str) -> int:
    """Where the export puts a column, counted from 1."""
    columns = next(each for each in SHEETS if each.key == sheet).columns
    return next(at for at, each in enumerate(columns, 1) if each.key in (key, f"{sheet}.{key}"))


def edited(workbook: Path, change: Callable[[openpyxl.Workbook], None]) -> Path:
    """The workbook as openpyxl writes it after `change`: as another program would, its pictures lost."""
    book = openpyxl.load_workbook(workbook)
    change(book)
    book.save(workbook)
    return workbook


def fill(workbook: Path, sheet: str, row: int, **values: object) -> Path:
    """Write values into one row; `name__en` is the column name.en."""
    titles = {each.key: each.title for each in SHEETS}

    def change(book: openpyxl.Workbook) -> None:
        for key, value in values.items():
            name = key.replace("__", ".").replace("zh.CN", "zh-CN").replace("zh_CN", "zh-CN")
            book[titles[sheet]].cell(row, column(sheet, name)).value = value  # type: ignore[assignment]

    return edited(workbook, change)


def spliced(workbook: Path, out: Path, parts: Mapping[str, bytes | Callable[[bytes], bytes]]) -> Path:
    """The workbook with some parts replaced, changed or added."""
    with zipfile.ZipFile(workbook) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = parts.get(name)
            if part is None:
                new.writestr(name, old.read(name))
            else:
                new.writestr(name, part if isinstance(part, bytes) else part(old.read(name)))
        for name, part in parts.items():
            if name not in old.namelist():
                assert isinstance(part, bytes)
                new.writestr(name, part)
    return out


def sheet(tmp_path: Path, *rows: Sequence[object], title: str = "Sheet1", more: str = "") -> Path:
    """A workbook as a shop has it: no keys, no ids."""
    book = openpyxl.Workbook()
    page = book.worksheets[0]
    page.title = title
    for row in rows:
        page.append(list(row))
    if more:
        book.create_sheet(more).append(["x"])
    file = tmp_path / "stock.xlsx"
    book.save(file)
    return file


def words(proposal: Proposal) -> list[str]:
    """The changes in English."""
    return [change.words[1] for change in proposal.changes]


def told(proposal: Proposal, *severities: str) -> list[tuple[str, str]]:
    """The findings as (code, cell); errors alone when no severity is named."""
    wanted = severities or ("error",)
    return [(finding.code, finding.field) for finding in proposal.findings if finding.severity in wanted]


def content(folder: Path) -> dict[str, bytes]:
    """Every file of a pack."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def unchanged(workbook: Path, pack: Path) -> Proposal:
    """Import and see that nothing changes."""
    proposal = propose(workbook, pack)
    assert told(proposal) == []
    assert words(proposal) == []
    return proposal
