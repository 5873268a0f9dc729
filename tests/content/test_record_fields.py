"""Every field of the model is described, once: the form, the workbook, the catalogue and the pages are made of it."""

from __future__ import annotations

from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import pytest
from pydantic_core import PydanticUndefined

from kiosk.base.languages import LANGUAGES
from kiosk.base.record_fields import FIELDS_OF, label_of
from kiosk.base.record_fields.field import TRANSLATED, RecordField, RecordFields
from kiosk.base.record_kinds import FOLDER_OF
from kiosk.content.model import Category, PackInfo, Picture, Record
from kiosk.content.pack import KINDS as KINDS_IN
from kiosk.release.catalogue_rows import PlaceRow, ProductRow, RoomRow, RouteRow
from kiosk.workbook.choices import CHOICES, OTHER_WORDS
from kiosk.workbook.sheets import SHEETS

MODELS: dict[str, type[Record]] = {kind: KINDS_IN[folder] for kind, folder in FOLDER_OF.items()} | {
    "category": Category,
    "pack": PackInfo,
}
HEADED = {"product": ProductRow, "place": PlaceRow, "route": RouteRow, "room": RoomRow}
"""The kinds whose pages show sections."""
KINDS = sorted(FIELDS_OF)


def plain(annotation: Any) -> Any:
    """An annotation without what pydantic adds and without None."""
    if get_origin(annotation) is Annotated:
        return plain(get_args(annotation)[0])
    if isinstance(annotation, UnionType) or get_origin(annotation) is Union:
        return plain(next(each for each in get_args(annotation) if each is not type(None)))
    return annotation


def inside(annotation: Any) -> type[Record] | None:
    """The tables that a list holds; None when it holds none."""
    annotation = plain(annotation)
    held = plain(get_args(annotation)[0]) if get_origin(annotation) is tuple else None
    return held if isinstance(held, type) and issubclass(held, Record) else None


def modelled(model: type[Record], before: str = "") -> dict[str, Any]:
    """Every path of a model, with its field; tables inside are followed, pictures are one thing."""
    found: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        path, kind = f"{before}{field.alias or name}", plain(field.annotation)
        if isinstance(kind, type) and issubclass(kind, Record) and kind is not Picture:
            found |= modelled(kind, f"{path}.")
        else:
            found[path] = field
    return found


def described(kind: str) -> list[tuple[str, tuple[RecordField, ...], type[Record], set[str]]]:
    """A kind and each of its rows: what it is called, what is described, its model, what is left out with a reason."""
    fields = FIELDS_OF[kind]
    model = modelled(MODELS[kind])
    sides = [(kind, fields.fields, MODELS[kind], set(fields.undescribed))]
    for each in fields.fields:
        held = inside(model[each.path].annotation) if each.kind == "rows" else None
        if held:
            sides.append((f"{kind}.{each.path}", each.rows, held, set()))
    return sides


SIDES = [side for kind in KINDS for side in described(kind)]


@pytest.mark.parametrize(("fields", "model", "left_out"), [side[1:] for side in SIDES], ids=[side[0] for side in SIDES])
def test_what_is_modelled_is_described_and_the_other_way_round(
    fields: tuple[RecordField, ...], model: type[Record], left_out: set[str]
) -> None:
    paths = [field.path for field in fields]
    assert len(paths) == len(set(paths))
    there = {path for path in modelled(model) if path.partition(".")[0] not in left_out}
    assert there - {*paths} == set(), "modelled and not described"
    assert {*paths} - there == set(), "described and not modelled"
    assert left_out <= {path.partition(".")[0] for path in modelled(model)}, "left out and not modelled"


@pytest.mark.parametrize(("fields", "model"), [side[1:3] for side in SIDES], ids=[side[0] for side in SIDES])
def test_choices_and_defaults_are_the_models(fields: tuple[RecordField, ...], model: type[Record]) -> None:
    for field in fields:
        there = modelled(model)[field.path]
        kind = plain(there.annotation)
        kind = plain(get_args(kind)[0]) if get_origin(kind) is tuple else kind
        if (field.choices and field.kind != "scenes") or get_origin(kind) is Literal:
            assert field.choices, field.path
            assert {each.value for each in field.choices} == {*get_args(kind)} - {""}, field.path
        if field.default is not None:
            assert there.default is not PydanticUndefined, field.path
            assert (list(there.default) if isinstance(there.default, tuple) else there.default) == field.default


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_is_asked_for_once_or_says_why_not(kind: str) -> None:
    fields = FIELDS_OF[kind]
    asked = [path for section in fields.form for path in section.paths]
    assert sorted(asked) == sorted(each.path for each in fields.fields if not each.not_in_form)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_has_its_columns_or_says_why_not(kind: str) -> None:
    fields = FIELDS_OF[kind]
    sheets = {sheet.rows: sheet for sheet in SHEETS if sheet.records == FOLDER_OF.get(kind)}
    for field in fields.fields:
        if field.not_in_workbook:
            assert field.path not in sheets
        elif field.kind == "rows":
            assert columns(tuple(each for each in field.rows if not each.not_in_workbook)) <= {
                column.key for column in sheets[field.path].columns
            }
        else:
            assert columns((field,)) <= {column.key for column in sheets[""].columns}


def columns(fields: tuple[RecordField, ...]) -> set[str]:
    """The keys of the columns of some fields."""
    keys: set[str] = set()
    for field in fields:
        if field.kind in TRANSLATED:
            keys |= {f"{field.path}.{tag}" for tag in LANGUAGES}
        else:
            keys.add("pictures.0.file" if field.kind == "pictures" else field.path)
    return keys


@pytest.mark.parametrize("kind", KINDS)
def test_a_text_with_a_heading_is_headed_in_every_language_and_its_page_shows_it(kind: str) -> None:
    fields: RecordFields = FIELDS_OF[kind]
    for field in fields.sections:
        assert tuple(field.page_heading or ()) == LANGUAGES
        assert "sections" in HEADED[kind].__annotations__


@pytest.mark.parametrize(
    ("folder", "path", "zh", "en"),
    [
        ("products", "use.text", "用法说明", "Use, in words"),
        ("products", "name.zh-CN", "名称 zh-CN", "Name zh-CN"),
        ("products", "certifications.1.name", "认证 2 名称", "Certification 2 Name"),
        ("routes", "stops.0.place", "站点 1 地点", "Stop 1 Place"),
        ("routes", "stops.0.odd", "站点 1 odd", "Stop 1 odd"),
        ("products", "odd", "odd", "odd"),
        ("odd", "name", "name", "name"),
    ],
)
def test_a_finding_calls_a_field_as_the_form_does(folder: str, path: str, zh: str, en: str) -> None:
    assert label_of(folder, path) == (zh, en)


def test_no_word_of_a_cell_means_two_things() -> None:
    for key, words in OTHER_WORDS.items():
        assert not {*words} & {*CHOICES[key].values()}, key
