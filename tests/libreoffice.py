"""LibreOffice at work: it opens a workbook, writes into its cells, lays a picture on one, and saves. No window."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Function prop(key As String, told) As com.sun.star.beans.PropertyValue
    Dim made As New com.sun.star.beans.PropertyValue
    made.Name = key
    made.Value = told
    prop = made
End Function
Sub Edit
    On Error Goto wrong
    doc = StarDesktop.loadComponentFromURL("{source}", "_blank", 0, Array(prop("Hidden", True)))
    sheet = doc.Sheets.getByName("{sheet}")
{cells}
    provider = createUnoService("com.sun.star.graphic.GraphicProvider")
    shape = doc.createInstance("com.sun.star.drawing.GraphicObjectShape")
    shape.Graphic = provider.queryGraphic(Array(prop("URL", "{picture}")))
    sheet.DrawPage.add(shape)
    Dim size As New com.sun.star.awt.Size
    size.Width = 1500
    size.Height = 1100
    shape.Size = size
    cell = sheet.getCellByPosition({column}, {row})
    shape.Position = cell.Position
    shape.Anchor = cell
    doc.storeToURL("{out}", Array(prop("FilterName", "Calc MS Excel 2007 XML")))
    doc.close(True)
    StarDesktop.terminate()
    Exit Sub
wrong:
    told = FreeFile
    Open ConvertFromURL("{out}") &amp; ".error" For Output As #told
    Print #told, Error$ &amp; " in line " &amp; Erl
    Close #told
    StarDesktop.terminate()
End Sub
</script:module>
"""


def edited(
    source: Path, out: Path, sheet: str, cells: Mapping[tuple[int, int], str], picture: Path, at: tuple[int, int]
) -> Path:
    """Write `cells`, by (row, column) counted from 1, into a sheet and lay `picture` on the cell `at`; returns `out`."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    assert office, "LibreOffice is missing: sh packaging/install_system_packages.sh python3 browser installs it"
    profile = out.parent / "profile"
    basic = profile / "user" / "basic" / "Standard"
    command = [office, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore"]
    # The first start fills the profile, and would write over what lies there.
    subprocess.run([*command, "--terminate_after_init"], check=True, capture_output=True, timeout=180)
    assert basic.is_dir()
    lines = [
        f'    sheet.getCellByPosition({column - 1}, {row - 1}).String = "{text}"'
        for (row, column), text in cells.items()
    ]
    macro = MACRO
    for key, told in {
        "source": source.as_uri(),
        "sheet": sheet,
        "cells": "\n".join(lines),
        "picture": picture.as_uri(),
        "row": str(at[0] - 1),
        "column": str(at[1] - 1),
        "out": out.as_uri(),
    }.items():
        macro = macro.replace(f"{{{key}}}", told)
    (basic / "Module1.xba").write_text(macro, "utf-8")
    subprocess.run([*command, "macro:///Standard.Module1.Edit"], check=True, capture_output=True, timeout=180)
    wrong = out.with_name(f"{out.name}.error")
    assert out.is_file(), wrong.read_text("utf-8") if wrong.exists() else "LibreOffice ran no macro"
    return out
