"""What a kiosk says of itself to an office: what it shows, and how far the office's publication is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.pairing.office_folder import sentence_of
from kiosk.fleet.pairing.pairing_exchange import FORMAT
from kiosk.fleet.pairing.refusals import Refused


class Standing(NamedTuple):
    """What a kiosk says of itself."""

    name: str
    release: str
    pack: str
    version: str
    trial_left: float
    can_go_back: bool
    answered: str
    trouble: Sentence | None
    publication: str
    """How far this studio's last publication is: "nothing", "receiving", "checking", "staged" or "refused"."""
    publication_release: str
    reason: Sentence | None


def understood_standing(table: Mapping[str, Any]) -> Standing:
    """What a table says. Raises Refused for what is none."""
    if table.get("format") != FORMAT:
        raise Refused("other-format")
    try:
        return Standing(
            str(table["name"])[:80],
            str(table["release"])[:64],
            str(table["pack"])[:256],
            str(table["version"])[:256],
            float(table["trial_left"]),
            table["can_go_back"] is True,
            str(table["answered"])[:64],
            sentence_of(table["trouble"]),
            str(table["publication"])[:20],
            str(table["publication_release"])[:64],
            sentence_of(table["reason"]),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise Refused("no-answer") from error
