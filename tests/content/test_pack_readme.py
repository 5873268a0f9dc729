"""The pack's own explanation: whatever staff may write is named there, and its examples hold."""

from __future__ import annotations

import re
import tomllib
from typing import get_args

import pytest

from kiosk.content import field_types, model
from kiosk.content.model import Identifier, Record
from kiosk.content.pack import KINDS as KINDS_IN
from kiosk.content.trade_identifiers import gtin_fault
from kiosk.origin.origin_link import CarriedNumbers, path
from tests.content.pack_edits import DEFAULT

TOLD = (DEFAULT / "README.md").read_text("utf-8")
KINDS = sorted(
    {
        kind.__name__: kind
        for room in (model, field_types)
        for kind in vars(room).values()
        if isinstance(kind, type) and issubclass(kind, Record) and kind not in (Record, model.Pack)
    }.items()
)


@pytest.mark.parametrize("kind", [kind for _, kind in KINDS], ids=[name for name, _ in KINDS])
def test_every_key_is_named(kind: type[Record]) -> None:
    from_the_files_name = {"id"} if kind in KINDS_IN.values() else set()
    keys = {field.alias or name for name, field in kind.model_fields.items()} - from_the_files_name
    assert not [key for key in keys if f"`{key}`" not in TOLD]


def test_every_scheme_has_a_line_of_its_own() -> None:
    schemes = get_args(Identifier.model_fields["scheme"].annotation)
    assert len(schemes) == 6
    assert not [scheme for scheme in schemes if f"\n| `{scheme}` |" not in TOLD]


def test_the_examples_hold() -> None:
    blocks = re.findall(r"^    \[\[identifiers\]\]\n(?:    .*\n)+", TOLD, re.MULTILINE)
    found = [
        Identifier(**table)
        for block in blocks
        for table in tomllib.loads(re.sub("^    ", "", block, flags=re.MULTILINE))["identifiers"]
    ]
    assert [each.scheme for each in found] == ["gtin", "idis"]
    assert gtin_fault(found[0].value) == ("", "")
    assert f"→ `{path('product', 'a', numbers=CarriedNumbers(found[0].value))}`" in TOLD
