"""A release's id is the digest of what its manifest says, however many blobs it has."""

from __future__ import annotations

import hashlib
import json

import pytest

from kiosk.release.durable_files import measured
from kiosk.release.manifest import Manifest


@pytest.mark.parametrize("pack", ["武夷山水", 'with "blobs":[] in its name', "\\"])
@pytest.mark.parametrize("blobs", [0, 1, 3])
def test_the_id_is_the_digest_of_the_content_as_json_with_sorted_keys(pack: str, blobs: int) -> None:
    files = tuple(measured(bytes([at]) * at) for at in range(blobs))
    made = Manifest(pack, "1.0", "kiosk", measured(b"catalogue"), files)
    table = json.loads(made.text())
    assert table.pop("id") == made.id
    content = json.dumps(table, sort_keys=True, separators=(",", ":")).encode()
    assert made.id == hashlib.sha256(content).hexdigest()[:32]
