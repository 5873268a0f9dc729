"""A studio in a network of its own: finds the kiosk, is paired by the code, publishes. Run by test_between_networks.py."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.fleet.pairing.client import pair
from kiosk.fleet.pairing.discovery import search
from kiosk.fleet.pairing.studio_office import StudioOffice
from kiosk.fleet.pairing.wall import publish_to, seen
from kiosk.release.store import Store
from tests.fleet.pairing.showroom import PASSWORD


def begin(folder: Path, code: str) -> dict[str, object]:
    """Find the kiosk and be paired with it."""
    office = StudioOffice(folder)
    office.begin(PASSWORD)
    found = search(6.0)
    kiosk = pair(found[0].address, code, office.identity(), "示例制作室", office.root())
    office.remember(kiosk)
    return {"found": [[each.name, *each.address] for each in found], "kiosk": kiosk.id}


def publish(folder: Path, data: Path, release: str) -> dict[str, object]:
    """Publish a release to the kiosk; what it says, or why not."""
    office = StudioOffice(folder)
    [kiosk] = office.kiosks()
    office.sign(Store(data), release, office.open(PASSWORD))
    try:
        publish_to(office, kiosk, office.files(), "now", lambda done, total: None, lambda: None)
    except SentenceError as error:
        return {"refused": error.sentence.zh}
    told = seen(kiosk, office.identity()).standing
    return {"publication": told and told.publication, "release": told and told.publication_release}


if __name__ == "__main__":
    here, act, *rest = Path(sys.argv[1]), sys.argv[2], *sys.argv[3:]
    print(json.dumps(begin(here, rest[0]) if act == "pair" else publish(here, Path(rest[0]), rest[1])))
