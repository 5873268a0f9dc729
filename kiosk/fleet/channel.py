"""A version of a channel: the one small thing that the office signs, and that says what each kiosk is to show.

    {"format": 1, "number": 7, "release": id, "manifest": {"sha256", "length"}, "catalogue": {"sha256", "length"},
     "share": 0-100, "groups": [...], "previous": {"release", "manifest", "catalogue"} or null}

A way back that somebody wants is a new number that names an old release.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any, NamedTuple

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.untrusted_input import Unreadable, parse_json
from kiosk.fleet.layout import CHANNEL_NAME
from kiosk.release.carrier import LARGEST
from kiosk.release.durable_files import File
from kiosk.release.manifest import CATALOGUE, MANIFEST, SHA256
from kiosk.release.store import ID

FORMAT = 1
MOST_BYTES = 64 << 10
MOST_GROUPS = 200
EVERYBODY = 100
"""The share, in percent, that is every kiosk."""


class ChannelError(SentenceError):
    """What a channel says cannot be followed."""


class NamedRelease(NamedTuple):
    """A release by its id, with its manifest and its catalogue as they were signed."""

    release: str
    manifest: File
    catalogue: File


class ChannelVersion(NamedTuple):
    """What a channel says: the newest release, who gets it, and what the rest shows."""

    number: int
    newest: NamedRelease
    share: int = EVERYBODY
    """Percent of the kiosks that get the newest, beside those of `groups`."""
    groups: tuple[str, ...] = ()
    previous: NamedRelease | None = None
    """What the others show; None while there is nothing for them."""

    def table(self) -> dict[str, object]:
        """What is signed, as a table."""
        return {
            "format": FORMAT,
            "number": self.number,
            **_written(self.newest),
            "share": self.share,
            "groups": list(self.groups),
            "previous": _written(self.previous) if self.previous else None,
        }

    def text(self) -> str:
        """The JSON that is signed."""
        return json.dumps(self.table(), indent=1) + "\n"

    def meant_for(self, kiosk: str, group: str, channel: str) -> NamedRelease | None:
        """What the kiosk of that id and group is to show; one without an id is among the last to get anything."""
        if self.share >= EVERYBODY or (group and group in self.groups) or place(kiosk, channel) < self.share:
            return self.newest
        return self.previous


def place(kiosk: str, channel: str) -> int:
    """Where a kiosk stands among a hundred in a channel, 0 to 99: always the same, and another in each channel."""
    if not kiosk:
        return EVERYBODY - 1
    digest = hashlib.sha256(f"{channel}/{kiosk}".encode()).digest()
    return int.from_bytes(digest[:8], "big") % EVERYBODY


def read(content: bytes) -> ChannelVersion:
    """What a channel's file says. Raises ChannelError for what is none."""
    try:
        table = parse_json(content, MOST_BYTES)
        if table["format"] != FORMAT:
            raise ChannelError(
                "频道的格式本程序不认识，请更新程序。", "The channel's format is unknown: update the program."
            )
        groups, previous = table["groups"], table["previous"]
        if len(groups) > MOST_GROUPS or not all(CHANNEL_NAME.fullmatch(each) for each in groups):
            raise ValueError("groups")
        return ChannelVersion(
            _whole(table["number"], 1, 1 << 53),
            _release(table),
            _whole(table["share"], 0, EVERYBODY),
            tuple(groups),
            _release(previous) if previous is not None else None,
        )
    except (Unreadable, ValueError, KeyError, TypeError) as error:
        raise ChannelError(
            "频道的内容不对，请在办公室重新发布。", "What the channel says is wrong: publish again from the office."
        ) from error


def _written(named: NamedRelease) -> dict[str, object]:
    return {
        "release": named.release,
        "manifest": {"sha256": named.manifest.sha256, "length": named.manifest.size},
        "catalogue": {"sha256": named.catalogue.sha256, "length": named.catalogue.size},
    }


def _release(table: dict[str, Any]) -> NamedRelease:
    if not ID.fullmatch(table["release"]):
        raise ValueError("a release")
    return NamedRelease(
        table["release"],
        _file(table["manifest"], LARGEST[MANIFEST]),
        _file(table["catalogue"], LARGEST[CATALOGUE]),
    )


def _file(table: dict[str, Any], most: int) -> File:
    if not SHA256.fullmatch(table["sha256"]):
        raise ValueError("a digest")
    return File(table["sha256"], _whole(table["length"], 0, most))


def _whole(value: object, low: int, high: int) -> int:
    if type(value) is not int or not low <= value <= high:
        raise ValueError("a number")
    return value
