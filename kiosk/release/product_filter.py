"""What a list of products is narrowed by."""

from __future__ import annotations

from typing import NamedTuple


class ProductFilter(NamedTuple):
    """What products are narrowed by; what is empty narrows nothing."""

    zone: str = ""
    category: str = ""
    place: str = ""
    month: int = 0
    """One of harvest, 1 to 12."""


EVERY_PRODUCT = ProductFilter()
