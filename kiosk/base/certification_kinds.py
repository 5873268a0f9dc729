"""Which kinds of certification a product's seals stand for. The kinds themselves are described in record_fields/."""

from __future__ import annotations

GI_KINDS = frozenset({"gi_product", "gi_trademark", "agi"})
"""Geographical indications."""
HERITAGE_KINDS = frozenset({"ich_unesco", "ich_national", "ich_provincial", "ich_municipal"})
"""Intangible cultural heritage."""
