"""Origins so wide that they say nothing against any place of a pack: the country, its provinces, its region."""

from __future__ import annotations

import re

from kiosk.base.provinces import called
from kiosk.content.model import Pack
from kiosk.workbook.record_lookup import folded

ANYWHERE = ("", "中国", "全国", "国产", "china")
KINDS = re.compile("[省市州县区 ]")
"""What a name may bear behind it or leave away."""


def wide_origins(pack: Pack) -> frozenset[str]:
    """The wide origins of a pack as `plain` writes them: what its region is called, and the provinces of its places."""
    provinces = {code[:2] for code in (place.code for place in pack.places.values()) if code}
    above = [name for code in sorted(provinces) for name in called(code)]
    region = [plain(name) for name in pack.info.region.values()]
    whole = [plain(province + name) for province in above for name in region]
    return frozenset([*ANYWHERE, *map(plain, above), *region, *whole])


def plain(origin: str) -> str:
    """An origin folded and without what it is: 福建省南平市 is 福建南平."""
    return KINDS.sub("", folded(origin))
