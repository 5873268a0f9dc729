"""The workbook in a real spreadsheet program: LibreOffice opens it and saves it again, once for all that is tried here."""

from __future__ import annotations

import shutil
import subprocess
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from kiosk.content.pack import read
from kiosk.workbook.apply import apply_proposal
from kiosk.workbook.proposal import propose
from tests.content.pack_edits import DEFAULT, MAXIMAL, found
from tests.workbook.workbooks import column, edited, exported, fill, told, unchanged, words

pytestmark = pytest.mark.xdist_group("office")  # started once


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four workbooks as LibreOffice saves them: of the default pack, of the one with every key, and that one edited twice."""
    folder = tmp_path_factory.mktemp("office")
    office = shutil.which("soffice") or shutil.which("libreoffice")
    assert office, "LibreOffice is missing: sh packaging/install_system_packages.sh python3 browser installs it"
    sent = [exported(DEFAULT, folder / "default.xlsx", pictures=False), exported(MAXIMAL, folder / "full.xlsx")]
    sent.append(Path(shutil.copy(folder / "full.xlsx", folder / "edited.xlsx")))
    fill(sent[2], "products", 3, name__en="Edited in the office", months="四月、五月、6")
    fill(sent[2], "products", 6, name__zh_CN="水仙", pinyin="shuǐ xiān", zone="tea", place="武夷山市")
    fill(sent[2], "products", 6, category="rock", summary__zh_CN="岩茶的一种。\n第二行。")
    sent.append(Path(shutil.copy(folder / "full.xlsx", folder / "shown.xlsx")))
    _show(sent[3])
    out = folder / "saved"
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = [
        office,
        profile,
        "--headless",
        "--norestore",
        "--convert-to",
        "xlsx",
        "--outdir",
        str(out),
        *map(str, sent),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return out


def _show(workbook: Path) -> None:
    """Write a strength as a percentage, a code with a format of noughts and a lot that became a day."""

    def change(book: openpyxl.Workbook) -> None:
        strength = book["展品"].cell(3, column("products", "use.typical_abv_percent"))
        strength.value, strength.number_format = 0.52, "0%"
        sheet = book["编码"]
        for scheme, value, form in (("gtin", 36000291452, "000000000000"), ("lot", date(2026, 1, 15), "yyyy-mm-dd")):
            row = sheet.max_row + 1
            sheet.cell(row, column("identifiers", "of")).value = "huang-jiu"
            sheet.cell(row, column("identifiers", "scheme")).value = scheme
            number = sheet.cell(row, column("identifiers", "value"))
            number.value, number.number_format = value, form

    edited(workbook, change)


def test_what_cells_show_is_read_after_libreoffice_saved_them(saved: Path, full: Path) -> None:
    proposal = propose(saved / "shown.xlsx", full)
    assert told(proposal) == []
    apply_proposal(proposal, full)
    made = read(full).pack
    assert made is not None
    wine = made.products["huang-jiu"]
    assert wine.use is not None
    assert wine.use.typical_abv_percent == (52, 52)
    assert {"036000291452", "2026-01-15"} <= {number.value for number in wine.identifiers}


@pytest.mark.parametrize(("name", "pack"), [("default", DEFAULT), ("full", MAXIMAL)])
def test_a_workbook_that_libreoffice_saved_changes_nothing(saved: Path, name: str, pack: Path) -> None:
    assert unchanged(saved / f"{name}.xlsx", pack).findings == ()


def test_an_edit_and_a_new_row_arrive_through_libreoffice(saved: Path, full: Path) -> None:
    key = str(openpyxl.load_workbook(saved / "edited.xlsx")["展品"]["A3"].value)
    proposal = propose(saved / "edited.xlsx", full)
    assert told(proposal) == []
    assert len(words(proposal)) == 3
    assert "product 水仙（shui-xian）: new" in words(proposal)
    apply_proposal(proposal, full)
    made = read(full).pack
    assert made is not None
    assert made.products[key].name["en"] == "Edited in the office"
    assert made.products[key].months == (4, 5, 6)
    assert made.products["shui-xian"].summary["zh-CN"] == "岩茶的一种。\n第二行。"
    assert found(full) == []


def test_lists_comments_and_locks_live_through_libreoffice(saved: Path) -> None:
    sheet = openpyxl.load_workbook(saved / "full.xlsx")["展品"]
    assert sheet.protection.sheet
    assert sheet["A3"].protection.locked
    assert not sheet["C3"].protection.locked
    assert not sheet.column_dimensions["A"].protection.locked
    assert sheet["A1"].comment is not None
    lists = [each for each in sheet.data_validations.dataValidation if each.type == "list"]
    assert len(lists) >= 8
    assert all("选项" in each.formula1 for each in lists)
