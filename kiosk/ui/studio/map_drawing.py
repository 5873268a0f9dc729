"""What stands on the pack's painted map in the studio: its sheet, places, rivers, and the points in hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.content.field_path import value_at
from kiosk.content.geography import MapSheet
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import kind_of
from kiosk.ui.studio.record_list import name_of

Degrees = tuple[float, float]
"""Latitude and longitude."""


@dataclass(frozen=True, slots=True)
class MapDrawing:
    """The points in hand with their names, lines between them, and what is faint: other places, other rivers."""

    points: tuple[Degrees, ...] = ()
    names: tuple[str, ...] = ()
    lines: tuple[tuple[Degrees, Degrees], ...] = ()
    loose: tuple[tuple[Degrees, Degrees], ...] = ()
    """Lines of which nothing is written yet, drawn dotted."""
    others: tuple[tuple[str, Degrees], ...] = ()
    courses: tuple[tuple[Degrees, ...], ...] = ()


def sheet_of(tables: Mapping[str, Table]) -> MapSheet | None:
    """The map sheet as pack.toml says it; None while it says none, or one on which no degrees can lie."""
    said = value_at(tables.get("pack.toml", {}), "map")
    try:
        sheet = MapSheet.model_validate(said)
    except ValueError:
        return None
    across, down = sheet.width - sheet.margin[2], sheet.height - sheet.margin[3]
    return sheet if sheet.east > sheet.west and sheet.north > sheet.south and min(across, down) > 0 else None


def degrees_of(value: Any) -> Degrees | None:
    """A pair of numbers as latitude and longitude; None for anything else, or where no such place is."""
    if not isinstance(value, (list, tuple)) or len(value) != 2:
        return None
    if not all(isinstance(part, (int, float)) and not isinstance(part, bool) for part in value):
        return None
    lat, lon = float(value[0]), float(value[1])
    return (lat, lon) if abs(lat) <= 90 and abs(lon) <= 180 else None


def place_at(table: Table) -> Degrees | None:
    """Where a place lies; None while it does not say."""
    return degrees_of((table.get("lat"), table.get("lon")))


def places_of(tables: Mapping[str, Table], but: Table | None = None) -> tuple[tuple[str, Degrees], ...]:
    """The names of the places that say where they lie, and where; without the record `but`."""
    return tuple(
        (name_of(file, table), at)
        for file, table in tables.items()
        if kind_of(file) == "places" and table is not but and (at := place_at(table))
    )


def courses_of(tables: Mapping[str, Table]) -> tuple[tuple[Degrees, ...], ...]:
    """The lines of the rivers."""
    rows = value_at(tables.get("pack.toml", {}), "rivers") or ()
    return tuple(
        tuple(at for each in row.get("points") or () if (at := degrees_of(each)))
        for row in rows
        if isinstance(row, dict)
    )


def written(at: Degrees) -> str:
    """Degrees as they are said."""
    return f"{at[0]:.4f}, {at[1]:.4f}"
