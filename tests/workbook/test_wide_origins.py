"""Origins so wide that they say nothing against any place."""

from __future__ import annotations

import pytest

from kiosk.content.pack import read
from kiosk.workbook.wide_origins import plain, wide_origins
from tests.default_pack import PACK


@pytest.mark.parametrize("said", ["", "中国", "福建省", "闽北", "福建省南平市", "南平", "Nanping", "Fujian", "国产"])
def test_the_country_the_province_and_the_region_are_wide(said: str) -> None:
    pack = read(PACK).pack
    assert pack is not None
    assert plain(said) in wide_origins(pack)


@pytest.mark.parametrize("said", ["武夷山", "江西", "某地"])
def test_a_county_another_province_and_another_packs_region_are_not(said: str) -> None:
    pack = read(PACK).pack
    assert pack is not None
    assert plain(said) not in wide_origins(pack)
