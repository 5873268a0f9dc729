"""The categories of pack.toml as if each had a file of its own (categories/yancha.toml), for the list and the forms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kiosk.base.hidden_records import CATEGORIES, category_files
from kiosk.content.finding import Finding
from kiosk.content.toml_tables import Table
from kiosk.ui.studio.form_fields import id_of, kind_of

PACK = "pack.toml"


def with_categories(tables: Mapping[str, Table]) -> dict[str, Table]:
    """The tables of a pack by file, its categories among them."""
    return {**tables, **{file: dict(row) for file, row in category_files(tables.get(PACK, {}))}}


def held_at(tables: Mapping[str, Table], file: str, path: str) -> tuple[str, str]:
    """The file and path at which a pack holds what is called so: the name of categories/yancha.toml is categories.3.name."""
    if kind_of(file) != CATEGORIES:
        return file, path
    at = _ids(tables).index(id_of(file))
    return PACK, f"{CATEGORIES}.{at}.{path}".rstrip(".")


def seen_at(tables: Mapping[str, Table], file: str, path: str) -> tuple[str, str]:
    """The other way round: the file and path under which the studio shows what a pack holds there."""
    first, _, rest = path.partition(".")
    at, _, inside = rest.partition(".")
    ids = _ids(tables)
    if file != PACK or first != CATEGORIES or not at.isdigit() or int(at) >= len(ids):
        return file, path
    return f"{CATEGORIES}/{ids[int(at)]}.toml", inside


def seen_when_travelled(tables: Mapping[str, Table], touched: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """What was undone or done again, as the studio shows it: where all categories were, each of them was."""
    found: list[tuple[str, str]] = []
    for file, path in touched:
        whole = (file, path) == (PACK, CATEGORIES) and _ids(tables)
        found += [(f"{CATEGORIES}/{key}.toml", "") for key in whole] if whole else [seen_at(tables, file, path)]
    return found


def with_category(tables: Mapping[str, Table], file: str, row: Table | None) -> Table:
    """The pack.toml that says `row` of the category `file`: a new one comes last, None takes it away."""
    info = tables[PACK]
    rows = [each for each in info.get(CATEGORIES) or () if each.get("id") != id_of(file)]
    made = rows if row is None else [*rows, {"id": id_of(file), **row}]
    return {**info, CATEGORIES: made}


def in_order(tables: Mapping[str, Table], files: list[str]) -> list[Table]:
    """The categories in the order of `files`."""
    rows = dict(category_files(tables.get(PACK, {})))
    return [dict(rows[file]) for file in files if file in rows]


def badges_of(findings: Iterable[Finding], tables: Mapping[str, Table]) -> dict[str, str]:
    """The worst that was found in each file: "error" or "warning"."""
    worst: dict[str, str] = {}
    for each in findings:
        if each.severity != "info":
            file = seen_at(tables, each.file, each.field)[0]
            worst[file] = min(each.severity, worst.get(file, each.severity))
    return worst


def codes_of(findings: Iterable[Finding], tables: Mapping[str, Table], file: str) -> set[str]:
    """What was found in one file, by the findings' codes."""
    return {each.code for each in findings if seen_at(tables, each.file, each.field)[0] == file}


def _ids(tables: Mapping[str, Table]) -> list[str]:
    return [id_of(file) for file, _ in category_files(tables.get(PACK, {}))]
