"""What goes back to staff, and the two commands themselves."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import openpyxl
import pytest
from click.testing import CliRunner

from kiosk.cli.workbook import workbook
from kiosk.content.finding import Finding
from kiosk.workbook.annotated_copy import beside, send_back
from kiosk.workbook.cell_reader import letters
from kiosk.workbook.proposal import propose
from kiosk.workbook.sheets import SHEETS
from tests.workbook.workbooks import column, content, edited, fill, told


def kiosk(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """What a command says."""
    line = [sys.executable, "-m", "kiosk", *map(str, words)]
    return subprocess.run(line, capture_output=True, text=True, check=False)


def test_the_findings_workbook_shows_every_row_and_marks_the_faulty_cells(full: Path, book: Path) -> None:
    fill(book, "products", 3, order="first")
    proposal = propose(book, full)
    assert told(proposal)
    out = beside(book)
    send_back(out, proposal.sheets, proposal.findings)
    opened, sent = openpyxl.load_workbook(out), openpyxl.load_workbook(book)
    cell = opened["展品"].cell(3, column("products", "order"))
    assert cell.comment is not None
    assert "Write a number only" in cell.comment.text
    assert cell.fill.fgColor.rgb == "FFF6B9B0"
    assert opened["检查结果"].cell(2, 2).value == "展品!" + letters(column("products", "order")) + "3"
    for title in ("展品", "地点", "站点"):
        for ours, theirs in zip(opened[title].iter_rows(max_row=6), sent[title].iter_rows(max_row=6), strict=True):
            assert [each.value for each in ours] == [each.value for each in theirs][: len(ours)]
    fill(out, "products", 3, order=5)
    assert told(propose(out, full)) == []


def test_findings_say_what_to_do_in_both_languages(full: Path, book: Path) -> None:
    fill(book, "products", 3, zone="nowhere", months="x", order="x")
    said: tuple[Finding, ...] = propose(book, full).findings
    assert len(said) >= 3
    for finding in said:
        assert all((finding.what_zh, finding.what_en, finding.mend_zh, finding.mend_en))


def test_a_sheet_with_a_name_that_no_workbook_may_have_goes_back_too(full: Path, book: Path) -> None:
    def rename(opened: openpyxl.Workbook) -> None:
        opened["展品"].title = "展品" + "很长" * 14
        opened["地点"].title = "检查结果"

    fill(edited(book, rename), "stops", 3, day="x")
    proposal = propose(book, full)
    send_back(beside(book), proposal.sheets, proposal.findings)
    assert len(openpyxl.load_workbook(beside(book)).sheetnames) == len(SHEETS) + 1


def test_the_commands_export_list_and_write(full: Path, tmp_path: Path) -> None:
    book = tmp_path / "out.xlsx"
    done = kiosk("workbook", "export", full, book)
    assert (done.returncode, done.stderr) == (0, "")
    assert "out.xlsx" in done.stdout
    fill(book, "products", 3, name__en="Changed")
    fill(book, "products", 4, order="first")
    before = content(full)
    listed = kiosk("workbook", "import", book, full)
    assert listed.returncode == 1
    assert "“Changed”" in listed.stdout
    assert "--yes" in listed.stdout
    assert "展品!" in listed.stderr
    assert "out.findings.xlsx" in listed.stderr
    assert (tmp_path / "out.findings.xlsx").exists()
    assert content(full) == before
    fill(book, "products", 4, order=4)
    written = kiosk("workbook", "import", book, full, "--yes")
    assert written.returncode == 0
    assert content(full) != before
    assert "没有发现问题" in str(openpyxl.load_workbook(tmp_path / "out.findings.xlsx")["检查结果"]["C2"].value)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("import", "none.xlsx", "{pack}"), "cannot be opened"),
        (("import", "none.xlsx", "{pack}/pack.toml"), "no folder"),
        (("import", "none.xlsx", "{pack}", "--photos", "nowhere"), "no folder of photos"),
        (("export", "{pack}", "out.csv"), ".xlsx"),
        (("export", "nowhere", "out.xlsx"), "no pack"),
    ],
)
def test_a_command_that_cannot_go_on_says_why(words: tuple[str, ...], said: str, full: Path) -> None:
    ended = CliRunner().invoke(workbook, [word.format(pack=full) for word in words])
    assert ended.exit_code == 1
    assert isinstance(ended.exception, SystemExit)
    assert said in ended.stderr
