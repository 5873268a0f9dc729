"""Files that are no workbooks, or that want to do harm: each is named with what to do, none hangs or crashes."""

from __future__ import annotations

import random
import shutil
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.workbook import cell_reader, package_reader
from kiosk.workbook.proposal import Proposal, propose
from tests.content.pack_edits import MAXIMAL
from tests.workbook.workbooks import edited, exported, spliced, told, unchanged, words

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BOMB = b"""<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&b;</t></si></sst>"""
STRINGS = "xl/sharedStrings.xml"
SHEET = "xl/worksheets/sheet2.xml"
"""The products: the second sheet of an export."""


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pack that uses every key; nothing here writes into it."""
    return Path(shutil.copytree(MAXIMAL, tmp_path_factory.mktemp("bad") / "pack"))


@pytest.fixture(scope="module")
def book(pack: Path) -> Path:
    return exported(pack, pack.parent / "book.xlsx")


def refused(proposal: Proposal) -> tuple[str, str]:
    """The code and the advice of the one finding of a file of which nothing was taken."""
    assert proposal.pack is None
    assert proposal.changes == ()
    (finding,) = proposal.findings
    assert finding.severity == "error"
    return finding.code, finding.what_en + " " + finding.mend_en


@pytest.mark.parametrize(
    ("content", "code", "word"),
    [
        (b"", "no-workbook", "empty"),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "locked-workbook", "password off"),
        (OLE + b"\0" * 600 + "Workbook".encode("utf-16-le"), "no-workbook", "(.xls or .et)"),
        ("编号,名称\nda-hong-pao,大红袍\n".encode(), "no-workbook", ".csv"),
        ("编号,名称\n".encode("gb18030"), "no-workbook", ".csv"),
        (b"\xff\xfei\0d\0", "no-workbook", ".csv"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "no-workbook", "web page"),
        (b"%PDF-1.7\n", "no-workbook", "PDF"),
        (b"\x7fELF\0\0\0", "no-workbook", "some other file"),
        (b"PK\x03\x04 and nothing more", "damaged-workbook", "cut off"),
    ],
)
def test_what_is_no_workbook_is_called_by_its_name(
    content: bytes, code: str, word: str, pack: Path, tmp_path: Path
) -> None:
    file = tmp_path / "in.xlsx"
    file.write_bytes(content)
    found, said = refused(propose(file, pack))
    assert found == code
    assert word in said


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet", ".ods"),
        ("xl/workbook.bin", b"", ".xlsb"),
        ("word/document.xml", b"", "no workbook"),
        ("Index/Tables/DataList.iwa", b"", "Numbers"),
        ("photo.jpg", b"", "zip of something else"),
    ],
)
def test_other_zips_are_called_by_their_names(name: str, content: bytes, word: str, pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "in.xlsx"
    with zipfile.ZipFile(file, "w") as made:
        made.writestr(name, content)
    code, said = refused(propose(file, pack))
    assert code == "no-workbook"
    assert word in said


def test_a_file_that_is_not_there_is_a_finding(pack: Path, tmp_path: Path) -> None:
    assert refused(propose(tmp_path / "none.xlsx", pack))[0] == "no-workbook"
    assert refused(propose(tmp_path, pack))[0] == "no-workbook"


@pytest.mark.parametrize("part", [STRINGS, SHEET, "xl/workbook.xml", "xl/styles.xml", "_rels/.rels"])
def test_entities_are_never_expanded(part: str, pack: Path, book: Path, tmp_path: Path) -> None:
    file = spliced(book, tmp_path / "in.xlsx", {part: BOMB})
    assert refused(propose(file, pack))[0] == "unsafe-workbook"


def test_a_cut_off_workbook_is_damaged_wherever_it_was_cut(pack: Path, book: Path, tmp_path: Path) -> None:
    whole = book.read_bytes()
    for share in (0.1, 0.5, 0.9, 0.999):
        (tmp_path / "in.xlsx").write_bytes(whole[: int(len(whole) * share)])
        assert refused(propose(tmp_path / "in.xlsx", pack))[0] == "damaged-workbook"


def test_paths_that_lead_out_are_refused(pack: Path, book: Path, tmp_path: Path) -> None:
    for name in ("../../evil.xml", "/etc/evil.xml", "xl\\..\\..\\evil.xml", "C:/evil.xml"):
        file = spliced(book, tmp_path / "in.xlsx", {name: b"x"})
        assert refused(propose(file, pack))[0] == "unsafe-workbook"


def test_a_bomb_is_stopped_by_the_bytes_really_read(
    pack: Path, book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def grown(sheet: bytes) -> bytes:
        return sheet.replace(b"</sheetData>", b"</sheetData>" + b" " * (40 << 20))

    file = spliced(book, tmp_path / "in.xlsx", {SHEET: grown})
    assert file.stat().st_size < 1 << 20
    monkeypatch.setattr(package_reader, "LARGEST_PART", 8 << 20)
    monkeypatch.setattr(package_reader.Parts.stream, "__defaults__", (8 << 20,))
    assert refused(propose(file, pack))[0] == "huge-workbook"
    monkeypatch.setattr(package_reader.Parts.stream, "__defaults__", (64 << 20,))
    assert propose(file, pack).changes == ()
    monkeypatch.setattr(package_reader, "MOST_BYTES", 8 << 20)
    assert refused(propose(file, pack))[0] == "huge-workbook"


def test_too_many_parts_are_refused(pack: Path, book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_reader, "MOST_PARTS", 10)
    assert refused(propose(book, pack))[0] == "huge-workbook"


def test_a_hundred_thousand_empty_rows_cost_next_to_nothing(pack: Path, book: Path, tmp_path: Path) -> None:
    def padded(sheet: bytes) -> bytes:
        cells = b"".join(b'<c r="%s%%d" s="1"/>' % name for name in (b"A", b"B", b"C", b"D", b"E", b"F"))
        rows = b"".join(
            b'<row r="%d" s="1" customFormat="1">%s</row>' % (number, cells % ((number,) * 6))
            for number in range(10, 100_010)
        )
        return sheet.replace(b"</sheetData>", rows + b"</sheetData>")

    file = spliced(book, tmp_path / "in.xlsx", {SHEET: padded})
    begun = time.process_time()
    unchanged(file, pack)
    assert time.process_time() - begun < 3


def test_rows_far_below_the_others_are_named(pack: Path, book: Path, tmp_path: Path) -> None:
    row = b'<row r="9000"><c r="A9000" t="inlineStr"><is><t>far</t></is></c></row>'

    def far(sheet: bytes) -> bytes:
        return sheet.replace(b"</sheetData>", row + b"</sheetData>")

    assert told(propose(spliced(book, tmp_path / "in.xlsx", {SHEET: far}), pack)) == [("far-below", "展品!A9000")]


def test_a_thousand_bad_rows_are_told_in_good_time(pack: Path, book: Path, tmp_path: Path) -> None:
    rows = b"".join(
        b'<row r="%d"><c r="C%d" t="inlineStr"><is><t>New %d</t></is></c><c r="E%d" t="inlineStr"><is><t>N%d</t></is></c>'
        b'<c r="J%d" t="inlineStr"><is><t>nowhere %d</t></is></c></row>' % ((number,) * 7)
        for number in range(6, 4006)
    )
    file = spliced(
        book, tmp_path / "in.xlsx", {SHEET: lambda sheet: sheet.replace(b"</sheetData>", rows + b"</sheetData>")}
    )
    begun = time.process_time()
    proposal = propose(file, pack)
    assert time.process_time() - begun < 5
    assert proposal.changes == ()
    assert ("too-many-findings", "") in told(proposal)


def test_rows_beyond_the_limit_are_named(pack: Path, book: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cell_reader, "MOST_ROWS", 3)
    assert ("too-much", "展品!A4") in told(propose(book, pack))


def test_macros_links_and_unknown_parts_are_passed_over(pack: Path, book: Path, tmp_path: Path) -> None:
    link = (
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"'
        b' Type="http://x/externalLinkPath" Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
    )
    parts: dict[str, bytes | Callable[[bytes], bytes]] = {
        "xl/vbaProject.bin": OLE + b"\0" * 99,
        "xl/externalLinks/externalLink1.xml": b"<externalLink/>",
        "xl/externalLinks/_rels/externalLink1.xml.rels": link,
        "customXml/item1.xml": BOMB,
    }
    unchanged(spliced(book, tmp_path / "in.xlsm", parts), pack)


def test_sheets_with_prefixed_names_and_cells_without_places_are_read(pack: Path, book: Path, tmp_path: Path) -> None:
    import re

    def odd(sheet: bytes) -> bytes:
        sheet = sheet.replace(b"xmlns=", b"xmlns:x=", 1)
        return re.sub(rb"<(/?)(?=[a-zA-Z])", rb"<\1x:", sheet)

    unchanged(spliced(book, tmp_path / "in.xlsx", {SHEET: odd}), pack)

    def placeless(sheet: bytes) -> bytes:
        return re.sub(rb'<c r="[A-Z]+\d+"', b"<c", sheet)

    unchanged(spliced(book, tmp_path / "in.xlsx", {SHEET: placeless}), pack)


def test_control_signs_hidden_in_a_cell_are_named(pack: Path, book: Path, tmp_path: Path) -> None:
    file = spliced(
        book, tmp_path / "in.xlsx", {STRINGS: lambda part: part.replace(b"Da Hong Pao", b"Da_x0007_Hong_xD800_Pao")}
    )
    assert {code for code, _ in told(propose(file, pack))} == {"control-sign"}


def test_a_damaged_part_never_crashes(pack: Path, book: Path, tmp_path: Path) -> None:
    dice = random.Random(7)
    parts = [
        STRINGS,
        SHEET,
        "xl/workbook.xml",
        "xl/styles.xml",
        "xl/drawings/drawing1.xml",
        "xl/_rels/workbook.xml.rels",
    ]
    for turn in range(36):

        def spoiled(content: bytes) -> bytes:
            spot = dice.randrange(len(content))
            kind = dice.randrange(3)
            if kind == 0:
                return content[:spot]
            if kind == 1:
                return content[:spot] + bytes([dice.randrange(256)]) + content[spot + 1 :]
            return content[:spot] + b"999999999999" + content[spot:]

        file = spliced(book, tmp_path / "in.xlsx", {parts[turn % len(parts)]: spoiled})
        proposal = propose(file, pack)
        assert proposal.pack is None or isinstance(words(proposal), list)


def test_a_workbook_of_somebody_else_is_told_apart(pack: Path, book: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.xlsx"
    shutil.copy(book, other)

    def strip(opened: object) -> None:
        import openpyxl

        assert isinstance(opened, openpyxl.Workbook)
        for name in opened.sheetnames[1:]:
            del opened[name]
        opened.worksheets[0].title = "Budget"

    proposal = propose(edited(other, strip), pack)
    assert told(proposal) == [("no-key-row", "")]
    assert proposal.changes == ()
