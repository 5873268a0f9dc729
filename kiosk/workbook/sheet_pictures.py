"""The pictures in a sheet's rows: floating ones, those that Excel places in a cell, those that WPS puts into one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from kiosk.workbook.cell_reader import Grid
from kiosk.workbook.package_reader import Parts, Refused

WPS = re.compile(r"""DISPIMG\(\s*["'](ID_[0-9A-Za-z]{1,64})["']""", re.IGNORECASE)
POINTS = 15.0
"""The usual height of a row."""
EMU = 12_700
"""A point in the units of drawings."""
MOST = 20_000
"""Pictures of one sheet that are looked at: one in each of its rows."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture of a row: the part that holds it, "" for one that only points to a file elsewhere."""

    row: int
    part: str


def pictures(parts: Parts, grid: Grid) -> list[Shown]:
    """The pictures that stand in the rows of a sheet, MOST and one more where there are more.

    One that cannot be followed is left out, never an error.
    """
    found: list[Shown] = []
    for way in (_floating, _placed, _of_wps):
        try:
            for shown in way(parts, grid):
                if shown.part and not parts.has(shown.part):
                    continue
                found.append(shown)
                if len(found) > MOST:
                    return found
        except Refused:
            continue
    return list(dict.fromkeys(found))


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _first(element: Element, name: str) -> Element | None:
    return next((each for each in element.iter() if _local(each) == name), None)


def _number(element: Element | None, otherwise: int = 0) -> int:
    given = (element.text or "").strip() if element is not None else ""
    return int(given) if re.fullmatch(r"-?\d{1,12}", given) else otherwise


def _attribute(element: Element, name: str) -> str:
    """An attribute by its name, whatever its namespace's prefix."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def _floating(parts: Parts, grid: Grid) -> Iterator[Shown]:
    for kind, drawing in parts.related(grid.part).values():
        if kind != "drawing" or not parts.has(drawing):
            continue
        targets = parts.related(drawing)
        for anchor in parts.tree(drawing):
            start, blip = _first(anchor, "from"), _first(anchor, "blip")
            if start is None or blip is None:
                continue
            row = _number(_first(start, "row")) + 1
            top = _number(_first(start, "rowOff")) / EMU
            if top > 0.6 * grid.heights.get(row, POINTS):
                row += 1
            yield Shown(row, targets.get(_attribute(blip, "embed"), ("", ""))[1])


def _placed(parts: Parts, grid: Grid) -> Iterator[Shown]:
    cells = [(row, cell.rich) for row, there in grid.rows.items() for cell in there.values() if cell.rich]
    if not cells or not parts.has("xl/metadata.xml"):
        return
    values = _rich_values(parts)
    for row, number in cells:
        if 0 < number <= len(values) and values[number - 1]:
            yield Shown(row, values[number - 1])


def _rich_values(parts: Parts) -> list[str]:
    """The picture's part of each value metadata, in their order; "" for those that are no pictures."""
    metadata = parts.tree("xl/metadata.xml")
    types = [_attribute(each, "name") for each in metadata.iter() if _local(each) == "metadataType"]
    future: list[int] = []
    for block in metadata:
        if _local(block) == "futureMetadata" and _attribute(block, "name") == "XLRICHVALUE":
            future = [_count(each, "i") for each in block.iter() if _local(each) == "rvb"]
    parts_of = _local_images(parts)
    found = []
    for block in metadata:
        if _local(block) == "valueMetadata":
            for bk in block:
                rc = _first(bk, "rc")
                kind, value = (_count(rc, "t"), _count(rc, "v")) if rc is not None else (0, -1)
                rich = 0 < kind <= len(types) and types[kind - 1] == "XLRICHVALUE" and 0 <= value < len(future)
                found.append(parts_of.get(future[value], "") if rich else "")
    return found


def _count(element: Element, name: str) -> int:
    given = _attribute(element, name)
    return int(given) if given.isascii() and given.isdigit() and len(given) < 10 else -1


def _local_images(parts: Parts) -> dict[int, str]:
    """The part of each rich value that is a picture of this file, by its number."""
    values, structures = "xl/richdata/rdrichvalue.xml", "xl/richdata/rdrichvaluestructure.xml"
    relations = "xl/richData/richValueRel.xml"
    if not (parts.has(values) and parts.has(structures) and parts.has(relations)):
        return {}
    keys = [
        [_attribute(key, "n") for key in each if _local(key) == "k"]
        for each in parts.tree(structures)
        if _local(each) == "s"
    ]
    targets = parts.related(relations)
    images = [targets.get(_attribute(each, "id"), ("", ""))[1] for each in parts.tree(relations)]
    found = {}
    for number, value in enumerate(each for each in parts.tree(values) if _local(each) == "rv"):
        structure = _count(value, "s")
        given = [(each.text or "").strip() for each in value if _local(each) == "v"]
        names = keys[structure] if 0 <= structure < len(keys) else []
        if "_rvRel:LocalImageIdentifier" in names:
            at = given[names.index("_rvRel:LocalImageIdentifier")] if len(given) == len(names) else ""
            if at.isascii() and at.isdigit() and len(at) < 10 and int(at) < len(images):
                found[number] = images[int(at)]
    return found


def _of_wps(parts: Parts, grid: Grid) -> Iterator[Shown]:
    cells = [
        (row, found[1])
        for row, there in grid.rows.items()
        for cell in there.values()
        if (found := WPS.search(cell.formula or str(cell.value or "")))
    ]
    if not cells or not parts.has("xl/cellimages.xml"):
        return
    targets = parts.related("xl/cellimages.xml")
    images = {}
    for image in parts.tree("xl/cellimages.xml"):
        name, blip = _first(image, "cNvPr"), _first(image, "blip")
        if name is not None and blip is not None:
            images[_attribute(name, "name")] = targets.get(_attribute(blip, "embed"), ("", ""))[1]
    for row, key in cells:
        if key in images:
            yield Shown(row, images[key])
