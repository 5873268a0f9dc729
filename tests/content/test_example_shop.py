"""The example shop: what `kiosk pack new --shop` writes is plainly fictitious, sound, and the pack that is looked at."""

from __future__ import annotations

import shutil
from pathlib import Path

from kiosk.content import example_shop
from kiosk.content.check import check
from tests.content.pack_edits import DEFAULT, ROOT

SHOP = ROOT / "tests" / "packs" / "shop"


def test_the_pack_that_is_looked_at_is_the_one_that_is_written() -> None:
    kept = {file.relative_to(SHOP).as_posix(): file.read_text("utf-8") for file in SHOP.rglob("*.toml")}
    assert kept == example_shop.FILES


def test_on_the_default_pack_it_is_without_fault(tmp_path: Path) -> None:
    pack = shutil.copytree(DEFAULT, tmp_path / "pack")
    before = {(each.code, each.file) for each in check(pack).findings}
    example_shop.write(pack)
    checked = check(pack)
    assert checked.pack is not None
    assert (len(checked.pack.goods), len(checked.pack.makers), len(checked.pack.events)) == (7, 2, 2)
    assert [each for each in checked.findings if each.severity != "info" and (each.code, each.file) not in before] == []


def test_nothing_in_it_could_be_taken_for_somebody() -> None:
    for name, text in example_shop.FILES.items():
        assert "示例" in text, name
        assert "example.com" in text or "http" not in text, name
        assert all(line.split('"')[1].startswith("952") for line in text.splitlines() if line.startswith("gtin")), name
