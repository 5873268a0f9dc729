"""What staff mark as sold out is so on the visitor's pages at once, and still after a restart."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.ui.photographs_of_pages import settle
from kiosk.ui.staff.pin_lockout import PinLockout
from kiosk.ui.staff.sold_out_page import SoldOut
from tests.content.pack_edits import MAXIMAL, change
from tests.ui.conftest import Opener
from tests.ui.panel_steps import PIN, data, go_to_page, is_switched_on, showroom_settings, words_on_screen
from tests.ui.simulated_finger import Finger, name_of, pressables

__all__ = ["data"]


def test_what_is_sold_out_shows_on_the_visitors_pages_until_it_is_said_otherwise(opened: Opener, data: Path) -> None:
    kiosk = opened(data=data)
    finger = Finger(kiosk.window)
    go_to_page(kiosk, finger, "售罄")
    for letter in "dhp":
        finger.press(letter)
    settle(kiosk.window)
    assert not is_switched_on(kiosk, "售罄：大红袍")
    finger.press("售罄：大红袍")
    assert is_switched_on(kiosk, "售罄：大红袍")
    assert json.loads((data / "staff" / "sold-out.json").read_text()) == ["da-hong-pao"]
    kiosk.panel.close()
    kiosk.visit.open("product", "da-hong-pao")
    settle(kiosk.window)
    assert "暂时售罄" in words_on_screen(kiosk)
    kiosk.visit.open("zone", kiosk.showroom.product.zone)
    settle(kiosk.window)
    assert any(name_of(here).startswith("大红袍") and "售罄" in name_of(here) for here in pressables(kiosk.window))
    kiosk.close()
    again = opened(data=data)
    again.reopen()
    again.visit.open("product", "da-hong-pao")
    settle(again.window)
    assert "暂时售罄" in words_on_screen(again)
    finger = Finger(again.window)
    go_to_page(again, finger, "售罄")
    finger.press("只看售罄")
    settle(again.window)
    finger.press("售罄：大红袍")
    again.panel.close()
    settle(again.window)
    assert "暂时售罄" not in words_on_screen(again)


def test_a_sold_out_list_that_cannot_be_written_is_said_and_changes_nothing(
    opened: Opener, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kiosk = opened(data=data)
    panel = kiosk.panel

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.ui.staff.staff_store.replace", full)
    panel.soldOut.mark("da-hong-pao", True)
    showroom_settings(kiosk).turn_display_off(True)
    assert panel.soldOut.trouble == "没有记下：磁盘满了。 Not kept: the disk is full."
    assert showroom_settings(kiosk).trouble == panel.soldOut.trouble
    assert not showroom_settings(kiosk).displayOff
    kiosk.visit.open("product", "da-hong-pao")
    assert not kiosk.showroom.product.soldOut


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A data folder with a packet on show, and the PIN set."""
    home = tmp_path / "shop"
    pack = Path(shutil.copytree(MAXIMAL, tmp_path / "pack"))
    packet = (pack / "goods" / "he.toml").read_text("utf-8")
    other = packet.replace("示例大红袍 盒装", "示例大红袍 罐装").replace('gtin = "9520000001018"\n', "")
    (pack / "goods" / "guan.toml").write_text(other, "utf-8")
    for file in (pack / "goods").iterdir():
        change(file, 'weekdays = ["sat", "sun"]\nhours = "09:30-21:00"\n', "")
    compile_pack(pack, Store(home))
    PinLockout(home).set_pin(PIN)
    return home


def test_a_packet_is_sold_out_by_itself_and_its_product_is_not(opened: Opener, shop: Path) -> None:
    kiosk = opened(data=shop)
    finger = Finger(kiosk.window)
    go_to_page(kiosk, finger, "售罄")
    settle(kiosk.window)
    names = [name_of(here) for here in pressables(kiosk.window) if name_of(here).startswith("售罄：")]
    assert names.index("售罄：大红袍") < names.index("售罄：示例大红袍 盒装")
    finger.press("售罄：示例大红袍 盒装")
    assert is_switched_on(kiosk, "售罄：示例大红袍 盒装")
    assert not is_switched_on(kiosk, "售罄：大红袍")
    assert json.loads((shop / "staff" / "sold-out.json").read_text()) == ["goods/he"]
    catalogue = kiosk.showroom.catalogue
    assert catalogue
    told = {key: catalogue.shop.goods("zh-CN", key) for key in ("he", "guan")}
    assert {key: row.sold_out for key, row in told.items() if row} == {"he": True, "guan": False}
    assert not any(card.sold_out for card in catalogue.products("zh-CN"))


def test_a_product_that_is_sold_out_speaks_for_its_packets(opened: Opener, shop: Path) -> None:
    kiosk = opened(data=shop)
    page = kiosk.panel.soldOut
    page.set_language("zh-CN")
    page.mark("da-hong-pao", True)
    catalogue = kiosk.showroom.catalogue
    assert catalogue
    told = {key: catalogue.shop.goods("zh-CN", key) for key in ("he", "guan")}
    assert {key: row.sold_out for key, row in told.items() if row} == {"he": True, "guan": True}
    for letter in "9520000001018":
        page.type(letter)
    assert keys_of(page) == ["da-hong-pao"], "the packet that was searched for is told by its product"
    page.mark("da-hong-pao", False)
    assert keys_of(page) == ["goods/he"]


def test_a_packet_is_found_by_its_own_name_and_barcode(opened: Opener, shop: Path) -> None:
    kiosk = opened(data=shop)
    page = kiosk.panel.soldOut
    page.set_language("zh-CN")
    for letter in "9520000001018":
        page.type(letter)
    assert keys_of(page) == ["goods/he"]
    assert page.products.data(page.products.index(0), role_of(page, "note")) == "A3 · 5 克 × 25 包"
    page.clear()
    page.mark("goods/guan", True)
    page.show_only_marked(True)
    assert keys_of(page) == ["goods/guan"]


def keys_of(page: SoldOut) -> list[str]:
    """The keys of the list, in order."""
    return [str(page.products.data(page.products.index(at), role_of(page, "key"))) for at in range(page.products.count)]


def role_of(page: SoldOut, name: str) -> int:
    """The number of a role of the list."""
    return next(role for role, said in page.products.roleNames().items() if bytes(said.data()).decode() == name)
