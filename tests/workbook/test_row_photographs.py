"""Pictures that staff put into a workbook: floating, placed in a cell by Excel or WPS, or named and handed over."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image

from kiosk.content.finding import Finding
from kiosk.content.pack import read
from kiosk.workbook.apply import apply_proposal
from kiosk.workbook.prepared_picture import AsItIs, as_it_is
from kiosk.workbook.proposal import propose
from tests.content.pack_edits import DEFAULT, PRODUCT, found
from tests.workbook.workbooks import fill, spliced, told, unchanged, words

SHEET = "xl/worksheets/sheet2.xml"
DRAWING = "xl/drawings/drawing1.xml"
RELATED = "xl/drawings/_rels/drawing1.xml.rels"
RELS = (
    b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"'
    b' Target="%s"/></Relationships>'
)


def photo(colour: str = "#336644", size: tuple[int, int] = (640, 480), kind: str = "JPEG") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, kind)
    return out.getvalue()


def taken(workbook: Path, pack: Path) -> str:
    """Import, and answer with what the first picture of the rock tea is called then."""
    proposal = propose(workbook, pack)
    assert told(proposal) == []
    assert [change.kind for change in proposal.changes] == ["picture"]
    apply_proposal(proposal, pack)
    assert found(pack) == []
    assert words(propose(workbook, pack)) == []
    made = read(pack).pack
    assert made is not None
    return made.products["da-hong-pao"].pictures[0].file


def row_of(workbook: Path, key: str = "da-hong-pao") -> int:
    import openpyxl

    sheet = openpyxl.load_workbook(workbook)["展品"]
    return next(row for row in range(3, 9) if sheet.cell(row, 1).value == key)


def test_the_exported_thumbnail_is_no_new_picture(full: Path, book: Path) -> None:
    unchanged(book, full)


def test_a_thumbnail_that_was_compressed_again_is_no_new_picture(full: Path, book: Path, tmp_path: Path) -> None:
    import zipfile

    name = next(name for name in zipfile.ZipFile(book).namelist() if name.startswith("xl/media/"))
    small = photo("#123456", (100, 75))
    proposal = unchanged(spliced(book, tmp_path / "in.xlsx", {name: small}), full)
    assert "thumbnail" in [code for code, _ in told(proposal, "info")]


def test_a_floating_picture_in_the_row_becomes_the_records_picture(full: Path, book: Path, tmp_path: Path) -> None:
    new = photo()
    row = row_of(book) - 1

    def with_picture(drawing: bytes) -> bytes:
        first = drawing.index(b"<xdr:twoCellAnchor")
        anchor = drawing[first : drawing.index(b"</xdr:twoCellAnchor>") + len(b"</xdr:twoCellAnchor>")]
        start = anchor.index(b"<xdr:from>")
        end = anchor.index(b"</xdr:from>")
        spot = b"<xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>9000</xdr:rowOff>"
        anchor = anchor[:start] + spot % row + anchor[end:]
        anchor = anchor.replace(b'r:embed="rId1"', b'r:embed="rId77"')
        return drawing.replace(b"</xdr:wsDr>", anchor + b"</xdr:wsDr>")

    def related(rels: bytes) -> bytes:
        return rels.replace(
            b"</Relationships>",
            b'<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"'
            b' Target="../media/photo.jpeg"/></Relationships>',
        )

    file = spliced(book, tmp_path / "in.xlsx", {DRAWING: with_picture, RELATED: related, "xl/media/photo.jpeg": new})
    path = taken(file, full)
    assert path == "media/da-hong-pao.jpg"
    assert (full / path).read_bytes() == new
    assert "alt" in (full / PRODUCT).read_text("utf-8")


def test_a_picture_that_excel_places_in_a_cell_is_found(full: Path, book: Path, tmp_path: Path) -> None:
    new = photo("#774411", kind="PNG")
    row = row_of(book)

    def placed(sheet: bytes) -> bytes:
        cell = sheet[sheet.index(b'<c r="B%d"' % row) :]
        cell = cell[: cell.index(b"/>") + 2]
        return sheet.replace(cell, b'<c r="B%d" t="e" vm="2"><v>#VALUE!</v></c>' % row)

    file = spliced(
        book,
        tmp_path / "in.xlsx",
        {
            SHEET: placed,
            "xl/media/image900.png": new,
            "xl/metadata.xml": b"""<?xml version="1.0"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
 xmlns:xlrd="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata">
<metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes>
<futureMetadata name="XLRICHVALUE" count="2">
<bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk>
<bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="1"/></ext></extLst></bk>
</futureMetadata>
<valueMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk></valueMetadata></metadata>""",
            "xl/richData/rdrichvaluestructure.xml": b"""<?xml version="1.0"?>
<rvStructures xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata" count="2">
<s t="_error"><k n="errorType" t="i"/></s>
<s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s></rvStructures>""",
            "xl/richData/rdrichvalue.xml": b"""<?xml version="1.0"?>
<rvData xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata" count="2">
<rv s="0"><v>1</v></rv><rv s="1"><v>0</v><v>5</v></rv></rvData>""",
            "xl/richData/richValueRel.xml": b"""<?xml version="1.0"?>
<richValueRels xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/richvaluerel"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><rel r:id="rId1"/></richValueRels>""",
            "xl/richData/_rels/richValueRel.xml.rels": RELS % b"../media/image900.png",
        },
    )
    path = taken(file, full)
    assert path == "media/da-hong-pao.png"
    assert (full / path).read_bytes() == new


def test_a_picture_that_wps_puts_into_a_cell_is_found(full: Path, book: Path, tmp_path: Path) -> None:
    new = photo("#004488")
    row = row_of(book)

    def placed(sheet: bytes) -> bytes:
        cell = sheet[sheet.index(b'<c r="B%d"' % row) :]
        cell = cell[: cell.index(b"/>") + 2]
        formula = b"_xlfn.DISPIMG(&quot;ID_0A1B&quot;,1)"
        return sheet.replace(cell, b'<c r="B%d" t="str"><f>%s</f><v>=DISPIMG("ID_0A1B",1)</v></c>' % (row, formula))

    file = spliced(
        book,
        tmp_path / "in.xlsx",
        {
            SHEET: placed,
            "xl/media/image901.jpeg": new,
            "xl/cellimages.xml": b"""<?xml version="1.0"?>
<etc:cellImages xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
 xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
 xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><etc:cellImage><xdr:pic>
<xdr:nvPicPr><xdr:cNvPr id="2" name="ID_0A1B" descr="tea"/><xdr:cNvPicPr/></xdr:nvPicPr>
<xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill></xdr:pic></etc:cellImage>
</etc:cellImages>""",
            "xl/_rels/cellimages.xml.rels": RELS % b"media/image901.jpeg",
        },
    )
    assert (full / taken(file, full)).read_bytes() == new


def test_a_photo_is_found_in_a_folder_by_its_name_or_the_records(full: Path, book: Path, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    (folder / "inner").mkdir(parents=True)
    (folder / "inner" / "IMG_0042.JPG").write_bytes(photo("#111111"))
    (folder / "黄酒.png").write_bytes(photo("#222222", kind="PNG"))
    fill(book, "products", row_of(book), pictures__0__file="img_0042.jpg")
    proposal = propose(book, full, folder)
    assert told(proposal) == []
    assert sorted(proposal.added) == ["media/da-hong-pao.jpg", "media/huang-jiu.png"]
    apply_proposal(proposal, full)
    assert words(propose(book, full, folder)) == []


def test_a_file_name_that_leads_nowhere_is_named(full: Path, book: Path) -> None:
    fill(book, "products", row_of(book), pictures__0__file="../../etc/none.jpg", name__en="Robe")
    proposal = propose(book, full)
    assert [code for code, _ in told(proposal)] == ["no-picture"]
    assert words(proposal) == []


def test_a_file_of_the_pack_may_be_named(full: Path, book: Path) -> None:
    fill(book, "products", row_of(book, "huang-jiu"), pictures__0__file="scene.webp")
    proposal = propose(book, full)
    apply_proposal(proposal, full)
    made = read(full).pack
    assert made is not None
    assert made.products["huang-jiu"].pictures[0].file == "media/scene.webp"


def test_an_emptied_file_name_takes_the_picture_away(full: Path, book: Path) -> None:
    fill(book, "products", row_of(book), pictures__0__file=None)
    proposal = propose(book, full)
    assert told(proposal) == []
    assert len(words(proposal)) == 1
    apply_proposal(proposal, full)
    assert "pictures" not in (full / PRODUCT).read_text("utf-8")


def test_photographs_are_made_ready_by_whoever_can(full: Path, book: Path, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    (folder / "da-hong-pao.heic").write_bytes(b"from a telephone")
    (folder / "huang-jiu.jpg").write_bytes(b"no photograph")
    blurred = Finding("warning", "blurred", "x", "", "有点糊。", "It is blurred.", "换一张。", "Use another.")
    unusable = Finding("error", "unusable", "x", "", "不能用。", "It cannot be used.", "换一张。", "Use another.")

    def prepare(data: bytes, name: str) -> AsItIs | Finding:
        return AsItIs(photo(), ".jpg", (0.25, 0.75), (blurred,)) if data == b"from a telephone" else unusable

    proposal = propose(book, full, folder, prepare)
    assert [code for code, _ in told(proposal)] == ["unusable"]
    assert "blurred" in [code for code, _ in told(proposal, "warning")]
    apply_proposal(proposal, full)
    made = read(full).pack
    assert made is not None
    assert made.products["da-hong-pao"].pictures[0].focus == (0.25, 0.75)
    assert not made.products["huang-jiu"].pictures


def test_a_picture_of_another_kind_is_called_by_its_name() -> None:
    made = as_it_is(b"\0\0\0\x18ftypheic", "IMG_1.heic")
    assert isinstance(made, Finding)
    assert "HEIC" in made.what_en
    webp = as_it_is((DEFAULT / "media" / "da-hong-pao.webp").read_bytes(), "x.webp")
    assert isinstance(webp, AsItIs)
    assert webp.suffix == ".webp"
