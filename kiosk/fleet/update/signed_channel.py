"""What the office has signed: python-tuf's client over any Source, and its verdicts as reasons for people.

Nothing of trust is ours: roots, thresholds, versions, expiry and digests are The Update Framework's. Each file is looked over
by the one reader of what comes from outside before python-tuf parses it.
"""

from __future__ import annotations

import io
import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from tuf.api import exceptions
from tuf.api.metadata import TargetFile
from tuf.ngclient import FetcherInterface, Updater

from kiosk.base.os_errors import cause_of
from kiosk.base.untrusted_input import Unreadable, parse_json
from kiosk.base.venue_clock import machine_now
from kiosk.fleet import channel as channels
from kiosk.fleet.channel import ChannelError, ChannelVersion
from kiosk.fleet.layout import METADATA, channel_target
from kiosk.fleet.metadata_limits import LIMITS
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.sources import Source

CHANNEL = "channel.json"
"""What the channel said last, beside what python-tuf keeps of a source."""
SCRATCH = ".scratch-"
"""How folders begin that are gone after each look, unless it was ended."""
WEB_PAGE = (b"<", b"\xef\xbb\xbf<")
VERDICTS: tuple[tuple[type[Exception], str], ...] = (
    (exceptions.UnsignedMetadataError, "unsigned"),
    (exceptions.BadVersionNumberError, "older"),
    (exceptions.LengthOrHashMismatchError, "mixed"),
    (exceptions.DownloadLengthMismatchError, "too-long"),
    (exceptions.RepositoryError, "damaged"),
)

log = logging.getLogger("kiosk")


class _Fetched(FetcherInterface):
    """Hands python-tuf what a source has, bounded, and only what is JSON within bounds."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def _fetch(self, url: str) -> Iterator[bytes]:
        return self._source.fetch(url, 0, channels.MOST_BYTES)

    @contextmanager
    def download_file(self, url: str, max_length: int) -> Iterator[IO[bytes]]:
        """The content of a file in memory; python-tuf's limits count."""
        url = url.removeprefix("./")
        try:
            content = b"".join(self._source.fetch(url, 0, max_length))
        except Refusal as refused:
            if refused.code == "not-there":
                raise exceptions.DownloadHTTPError(url, 404) from refused
            raise
        if content.lstrip()[:4].startswith(WEB_PAGE):
            raise Refusal("portal", self._source.name, url)
        try:
            parse_json(content, max_length)
        except Unreadable as error:
            raise Refusal("damaged", self._source.name, url) from error
        yield io.BytesIO(content)


def newest(source: Source, root: bytes, trusted: Path, channel: str) -> ChannelVersion:
    """The newest version of a channel that `source` has, when it was signed as the `root` of its office demands.

    `trusted` is the folder in which python-tuf keeps what it has seen, so that nothing older is ever taken. Raises Refusal.
    """
    try:
        trusted.mkdir(parents=True, exist_ok=True)
        updater = Updater(
            str(trusted), METADATA, target_base_url=".", fetcher=_Fetched(source), config=LIMITS, bootstrap=root
        )
    except exceptions.RepositoryError as error:
        raise Refusal("damaged", source.name, "root.json") from error
    except OSError as error:
        raise Refusal("disk", str(trusted), cause_of(error)) from error
    try:
        updater.refresh()
        found = updater.get_targetinfo(channel_target(channel))
        if found is None:
            raise Refusal("no-channel", source.name, channel)
        if found.length > channels.MOST_BYTES:
            raise Refusal("too-long", source.name, channel)
        return _read(updater, found, trusted)
    except _Changed as error:
        raise Refusal("wrong-content", source.name, channel) from error
    except ChannelError as error:
        raise Refusal("damaged", source.name, channel) from error
    except exceptions.ExpiredMetadataError as error:
        raise Refusal("expired", source.name, f"{machine_now():%Y-%m-%d}") from error
    except exceptions.DownloadHTTPError as error:
        raise Refusal("not-there", source.name, str(error)) from error
    except (exceptions.RepositoryError, exceptions.DownloadError) as error:
        log.warning("%s: %s", source.name, error)
        code = next((code for kind, code in VERDICTS if isinstance(error, kind)), "damaged")
        raise Refusal(code, source.name, METADATA) from error
    except OSError as error:
        raise Refusal("disk", str(trusted), cause_of(error)) from error


class _Changed(Exception):
    """The channel's file is not what was signed."""


def _read(updater: Updater, found: TargetFile, trusted: Path) -> ChannelVersion:
    """The channel itself; python-tuf writes what it has verified to a file."""
    with tempfile.TemporaryDirectory(prefix=SCRATCH, dir=trusted) as scratch:
        try:
            file = Path(updater.download_target(found, f"{scratch}/{CHANNEL}"))
        except exceptions.LengthOrHashMismatchError as error:
            raise _Changed from error
        version = channels.read(file.read_bytes())
        file.replace(trusted / CHANNEL)
        return version
