"""Where things lie in a repository: the same on a web server, on a stick and in an office's inbox."""

from __future__ import annotations

import re

from kiosk.release.durable_files import blob_name
from kiosk.release.manifest import CATALOGUE, MANIFEST
from kiosk.settings.value_check import NAME

METADATA = "metadata"
"""The folder of what is signed."""
SIGNED = "signed"
"""The folder in a carrier that holds what was signed of it."""
CHANNELS = "channels"
OFFICE_CHANNEL = "main"
"""The channel of a studio that publishes to the kiosks it was paired with."""
RELEASES = "releases"
BLOBS = "blobs"
PACKED = ".xz"
"""The ending of a manifest and of a catalogue as they travel (`packing`), beside them as they are."""
CHANNEL_NAME = re.compile(NAME)
"""What a channel or a group may be called: it becomes part of a path."""


def channel_target(channel: str) -> str:
    """The name of a channel among the signed targets; it lies under its digest (`prefixed`)."""
    return f"{CHANNELS}/{channel}.json"


def prefixed(channel: str, sha256: str) -> str:
    """The path of one version of a channel."""
    return f"{CHANNELS}/{sha256}.{channel}.json"


def manifest_path(release: str) -> str:
    """The path of a release's manifest."""
    return f"{RELEASES}/{release}/{MANIFEST}"


def catalogue_path(release: str) -> str:
    """The path of a release's catalogue."""
    return f"{RELEASES}/{release}/{CATALOGUE}"


def blob_path(sha256: str) -> str:
    """The path of a blob."""
    return f"{BLOBS}/{blob_name(sha256)}"
