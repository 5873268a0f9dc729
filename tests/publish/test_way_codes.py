"""Codes that staff hand in as pictures: what can be read is drawn and proved as ours are, what cannot is shown and told of."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.content.check import check
from kiosk.content.finding import Finding
from kiosk.content.model import Pack
from kiosk.geometry.code_size import GLASS
from kiosk.publish import way_codes
from kiosk.publish.code_proof import codes, prove
from kiosk.publish.compile import PublishOptions, compile_pack
from kiosk.publish.way_codes import with_read
from kiosk.release.store import Store
from tests.origin import shop_pack
from tests.origin.shop_pack import BOX, CONTACT
from tests.publish import packs

BASE = "https://origin.example.cn"


def read(folder: Path, ways: list[dict[str, Any]], pictures: dict[str, bytes]) -> tuple[Pack, list[Finding]]:
    """The small shop whose gift box can be bought in these ways, after their codes were read."""
    he = shop_pack.tables()["goods/he.toml"] | {"buy": ways}
    packs.write(folder, shop_pack.tables() | {"goods/he.toml": he}, shop_pack.pictures() | pictures)
    checked = check(folder)
    assert checked.pack is not None, checked.findings
    return with_read(checked.pack, checked.media)


def contact(file: str = "media/code.png", **more: str) -> dict[str, Any]:
    """A way to buy that has a picture."""
    return {"kind": "contact", "picture": {"file": file}, **more}


def test_what_a_picture_says_becomes_the_address_when_the_pack_gave_none(tmp_path: Path) -> None:
    said = "https://u.example.com/AbC-1?x=1"
    ways = [contact(), contact(address="https://example.com/own")]
    pack, found = read(tmp_path / "pack", ways, {"media/code.png": shop_pack.code_picture(said)})
    assert [way.address for way in pack.goods["he"].buy] == [said, "https://example.com/own"]
    assert all(way.picture for way in pack.goods["he"].buy)
    assert found == []
    assert {code.text for code in codes(pack, BASE) if code.kind == "buy"} >= {said, "https://example.com/own"}


@pytest.mark.parametrize(
    ("picture", "told"),
    [
        (packs.png((30, 120, 60), (300, 300)), "cannot be read"),
        (shop_pack.code_picture("wxp://f2f0abc"), "wxp://f2f0abc"),
        (shop_pack.code_picture("https://a.example/" + "x" * 600, 4), "no web address"),
    ],
    ids=["none", "other", "long"],
)
def test_what_cannot_be_drawn_again_is_shown_as_its_picture_and_told_of(
    tmp_path: Path, picture: bytes, told: str
) -> None:
    pack, (found,) = read(tmp_path / "pack", [contact()], {"media/code.png": picture})
    assert pack.goods["he"].buy[0].address is None
    assert (found.code, found.severity, found.file) == ("way-untried", "info", "goods/he.toml")
    assert found.field == "buy.0.picture"
    assert told in found.what_en
    assert found.mend_zh


def test_a_pack_without_such_pictures_is_left_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    checked = check(packs.write(tmp_path))
    assert checked.pack is not None
    monkeypatch.setattr(way_codes, "_texts", None)
    pack, found = with_read(checked.pack, checked.media)
    assert pack is checked.pack
    assert found == []


def test_a_release_holds_the_address_that_was_read_and_the_picture_of_what_was_not(tmp_path: Path) -> None:
    assert compile_pack(shop_pack.write(tmp_path / "pack"), Store(tmp_path / "data")).id
    catalogue = shop_pack.opened(tmp_path / "data")
    row = catalogue.shop.goods("en", "he", shop_pack.DAY)
    catalogue.close()
    assert row is not None
    assert [way.address for way in row.ways] == ["https://example.com/1", CONTACT, ""]
    assert [bool(way.picture) for way in row.ways] == [False, True, True]


def test_the_links_of_packets_and_makers_and_every_address_are_proved_at_their_size(tmp_path: Path) -> None:
    checked = check(shop_pack.write(tmp_path))
    assert checked.pack is not None
    pack, _ = with_read(checked.pack, checked.media)
    every = list(codes(pack, BASE, "k1"))
    texts = {code.text for code in every}
    assert {f"{BASE}/01/0{BOX}/10/L1?k=k1", f"{BASE}/en/m/chang?k=k1", CONTACT} <= texts
    assert {code.kind for code in every} >= {"goods", "maker", "buy", "booking", "list"}
    found = prove(every, GLASS)
    assert {finding.code for finding in found} == {"code-distance"}
    told = " ".join(finding.what_en for finding in found)
    assert all(name in told for name in ("Packet codes", "Maker codes", "Way-to-buy codes", "Booking codes"))


def test_an_address_to_buy_at_that_is_too_long_for_the_glass_keeps_the_pack_from_being_shown(tmp_path: Path) -> None:
    long = "https://example.com/" + "a-shop-with-a-long-name/" * 18
    he = shop_pack.tables()["goods/he.toml"] | {"buy": [{"kind": "shop", "address": long}]}
    shop_pack.write(tmp_path / "pack", {"goods/he.toml": he})
    made = compile_pack(tmp_path / "pack", Store(tmp_path / "data"), PublishOptions(base_url=BASE))
    (fine,) = [finding for finding in made.findings if finding.code == "code-too-fine"]
    assert made.id == ""
    assert fine.file == "goods/he.toml"
    assert "shorter address" in fine.mend_en
