"""What a visitor would see differently between two catalogues."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.check import look
from kiosk.content.draft import Draft
from kiosk.publish.compile import sketch
from kiosk.release.catalogue import Catalogue
from kiosk.release.differences import Difference
from tests.content.pack_edits import MINIMAL, PRODUCT
from tests.publish.packs import png


class Before:
    """A pack as it was, and what differs once it was changed."""

    def __init__(self, tmp_path: Path) -> None:
        self.folder = tmp_path
        self.draft = Draft(Path(shutil.copytree(MINIMAL, tmp_path / "pack")))
        self._number = 0
        self.catalogue = self._made()

    def set(self, file: str = PRODUCT, **more: Any) -> None:
        """Change a record."""
        self.draft.put(file, {**self.draft.tables[file], **more})

    def told(self) -> tuple[Difference, ...]:
        """What differs now."""
        after = self._made()
        try:
            return after.differences(self.catalogue)
        finally:
            after.close()

    def _made(self) -> Catalogue:
        self._number += 1
        out = self.folder / f"{self._number}"
        out.mkdir()
        assert not sketch(
            look(self.draft.reading()), self.folder / "blobs", self.folder / "cache", out / "catalogue.sqlite"
        )
        return Catalogue.open(out, self.folder / "blobs")


@pytest.fixture
def before(tmp_path: Path) -> Before:
    """The minimal pack as it was."""
    return Before(tmp_path)


def test_the_same_content_differs_in_nothing(before: Before) -> None:
    before.set(note="只供内部", sources=[{"type": "staff", "title": "x"}])
    assert before.told() == ()


def test_each_field_is_told_once_with_what_it_said_and_will_say(before: Before) -> None:
    before.set(name={"zh-CN": "大红", "en": "Red"}, availability={"sold_out": True, "to": "2027-01-01"}, months=[4])
    (told,) = before.told()
    fields = {change.field: (change.before, change.after) for change in told.fields}
    assert (told.sort, told.kind, told.key, told.name) == ("changed", "product", "da-hong-pao", "大红")
    assert fields == {
        "name": ("大红袍", "大红"),
        "sold_out": (False, True),
        "shown_to": ("", "2027-01-01"),
        "months": ([], [4]),
    }


def test_what_is_new_gone_or_in_another_order_is_told(before: Before) -> None:
    for key in ("b", "c"):
        before.draft.put(f"products/{key}.toml", {**before.draft.tables[PRODUCT], "name": {"zh-CN": key}, "order": 5})
    assert [(told.sort, told.name) for told in before.told()] == [("added", "b"), ("added", "c")]
    before.catalogue = before._made()
    before.set("products/c.toml", order=1)
    assert [(told.sort, told.kind, told.key) for told in before.told()] == [("ordered", "product", "")]
    before.draft.put("products/b.toml", None)
    assert ("gone", "b") in [(told.sort, told.name) for told in before.told()]


def test_a_link_is_told_where_it_was_changed_and_not_where_a_name_was(before: Before) -> None:
    before.draft.put("products/b.toml", {**before.draft.tables[PRODUCT], "name": {"zh-CN": "乙"}})
    before.set(related=["b"])
    linked = next(told for told in before.told() if told.key == "da-hong-pao")
    assert [(change.field, change.after) for change in linked.fields] == [("goes_with", ["乙"])]
    before.catalogue = before._made()
    before.set("products/b.toml", name={"zh-CN": "丙"})
    assert [told.key for told in before.told()] == ["b"]


def test_a_renamed_zone_is_told_of_once(before: Before) -> None:
    before.set("zones/tea.toml", name={"zh-CN": "茶室"})
    assert [(told.kind, told.key) for told in before.told()] == [("zone", "tea")]


def test_pictures_are_shown_before_and_after(before: Before) -> None:
    before.draft.hold("media/a.png", png((10, 20, 30), (600, 400)))
    before.set(pictures=[{"file": "media/a.png"}])
    (told,) = before.told()
    assert told.repainted
    assert told.before is None
    assert told.after is not None
    assert told.after.is_file()
    before.catalogue = before._made()
    before.set(pictures=[{"file": "media/a.png", "focus": [0.1, 0.1]}])
    (told,) = before.told()
    assert (told.repainted, told.before) == (True, told.after)


def test_without_anything_before_all_is_new(before: Before) -> None:
    told = before.catalogue.differences(None)
    assert {each.sort for each in told} == {"added"}
    assert "大红袍" in [each.name for each in told]


PACKET = {
    "product": "da-hong-pao",
    "name": {"zh-CN": "示例 盒装"},
    "net_content": "125 克",
    "price": {"yuan": "68.00", "unit": "box"},
    "availability": {"weekdays": ["sat"]},
    "buy": [{"kind": "shop", "address": "https://example.com/1"}],
}
EVENT = {
    "start": "2999-12-05 10:00",
    "end": "2999-12-05 11:30",
    "name": {"zh-CN": "示例品茶会"},
    "summary": {"zh-CN": "示例。"},
}


def test_a_changed_price_a_changed_hour_and_other_days_are_told(before: Before) -> None:
    before.draft.put("goods/he.toml", PACKET)
    before.draft.put("events/pin-cha.toml", EVENT)
    assert [(told.sort, told.kind, told.name) for told in before.told()] == [
        ("added", "goods", "示例 盒装"),
        ("added", "event", "示例品茶会"),
    ]
    before.catalogue = before._made()
    assert before.told() == ()
    before.set("goods/he.toml", price={"yuan": "78.00", "unit": "box"}, availability={"weekdays": ["sun"]})
    before.set("events/pin-cha.toml", end="2999-12-05 12:00")
    goods, event = before.told()
    assert {change.field: change.before for change in goods.fields} == {
        "price": ["68.00", "盒", "box", "", ""],
        "shown_when": (["sat"], ""),
    }
    assert [(change.field, change.after) for change in event.fields] == [("end", "2999-12-05 12:00")]


def test_another_picture_of_a_product_does_not_change_how_its_packet_is_bought(before: Before) -> None:
    before.draft.put("goods/he.toml", PACKET)
    before.draft.hold("media/code.png", png(colour=(1, 2, 3)))
    before.set("goods/he.toml", buy=[{"kind": "contact", "picture": {"file": "media/code.png"}}])
    before.catalogue = before._made()
    before.draft.hold("media/a.png", png(colour=(200, 30, 30)))
    before.set(pictures=[{"file": "media/a.png"}])
    assert [(told.kind, change.field) for told in before.told() for change in told.fields] == [
        ("product", "pictures"),
        ("goods", "pictures"),
    ]
