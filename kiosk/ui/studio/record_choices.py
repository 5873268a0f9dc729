"""What can be chosen where a record names another, and by which groups the list is narrowed."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.content.draft import Draft
from kiosk.content.field_path import value_at
from kiosk.ui.studio.form_fields import kind_of
from kiosk.ui.studio.record_list import name_of
from kiosk.ui.studio.studio_words import Bilingual

KINDS_OF_PLACE = {"counties": ("places", ("county", "city")), "venues": ("places", ("venue",))}
"""What can be chosen of places, by the kind of reference."""


class Choices:
    """The records of a draft by name, as they are when asked for."""

    def __init__(self, draft: Draft, say: Bilingual) -> None:
        self._draft, self._say = draft, say

    def of(self, kind: str) -> Sequence[tuple[str, str]]:
        """What can be chosen where a record names another: ids and names."""
        tables = self._draft.tables
        if kind == "categories":
            found = value_at(tables.get("pack.toml", {}), "categories") or []
            return [(str(each.get("id")), str(value_at(each, "name.zh-CN") or each.get("id"))) for each in found]
        if kind == "rivers":
            rows = value_at(tables.get("pack.toml", {}), "rivers") or []
            named = [(str(each.get("id")), str(value_at(each, "name.zh-CN") or each.get("id"))) for each in rows]
            return [*named, ("sea", self._say("海", "the sea"))]
        folder, kinds = KINDS_OF_PLACE.get(kind, (kind, ()))
        return [
            (file.partition("/")[2].removesuffix(".toml"), name_of(file, table))
            for file, table in tables.items()
            if kind_of(file) == folder and (not kinds or table.get("kind") in kinds)
        ]

    def groups(self, kind: str) -> list[tuple[str, str]]:
        """The groups by which the list can be narrowed: zones, or kinds of place."""
        if kind == "products":
            return [*self.of("zones")]
        if kind == "places":
            say = self._say
            return [
                ("county", say("县市", "Counties")),
                ("city", say("城市", "Cities")),
                ("stop", say("站点", "Stops")),
                ("venue", say("展厅", "The venue")),
            ]
        return []
