"""A repository on a web server: plain files over HTTPS, within limits of time and bytes; nothing leads elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import quote, urljoin, urlsplit

import urllib3
from urllib3.exceptions import HTTPError, IncompleteRead, ProtocolError, ReadTimeoutError, SSLError

from kiosk.base.alarm import Late, deadline
from kiosk.base.os_errors import NO_ANSWER
from kiosk.base.venue_clock import machine_now
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.sources import PIECE

MISSING = frozenset({403, 404, 410})
"""What servers and object stores answer for a file that is not there."""
MOST_REDIRECTS = 3


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a server is waited for."""

    connect: float = 15.0
    """Seconds until it takes the call."""
    gap: float = 30.0
    """Seconds without a byte."""
    head: float = 60.0
    """Seconds until all is said that comes before a file."""
    grace: float = 30.0
    """Seconds of one file after which its rate counts."""
    slowest: int = 1024
    """Bytes a second that one file has to come with then."""


@dataclass(frozen=True)
class WebSource:
    """The repository at `url`; `authorities` is a file of certificates to be trusted instead of the system's."""

    url: str
    patience: Patience = field(default_factory=Patience)
    authorities: str = ""
    seconds: Callable[[], float] = time.monotonic

    @property
    def name(self) -> str:
        return urlsplit(self.url).netloc or self.url

    @cached_property
    def _pool(self) -> urllib3.PoolManager:
        timeout = urllib3.Timeout(connect=self.patience.connect, read=self.patience.gap)
        return urllib3.PoolManager(
            timeout=timeout,
            retries=False,
            maxsize=1,
            headers={"User-Agent": "kiosk"},
            ca_certs=self.authorities or None,
        )

    def fetch(self, path: str, first: int, most: int) -> Iterator[bytes]:
        """See Source."""
        begun = self.seconds()
        try:
            with deadline(self.patience.head):
                answer = self._answer(urljoin(f"{self.url.rstrip('/')}/", quote(path)), first, path)
        except Late as error:
            raise Refusal("slow", self.name) from error
        except HTTPError as error:
            raise self._refusal(error, path) from error
        return self._pieces(answer, path, first, most, begun)

    def _answer(self, url: str, first: int, path: str) -> urllib3.BaseHTTPResponse:
        headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={first}-"} if first else {})
        for _ in range(MOST_REDIRECTS):
            answer = self._pool.request(
                "GET", url, headers=headers, redirect=False, preload_content=False, decode_content=False
            )
            if answer.status in (200, 206):
                return answer
            self._leave(answer)
            if 300 <= answer.status < 400:
                there = _led(url, answer.headers.get("Location", ""))
                if _home(there) != _home(self.url):
                    raise Refusal("redirect", self.name, _home(there)[1] or "?")
                url = there
                continue
            if answer.status in MISSING:
                raise Refusal("not-there", self.name, path)
            if answer.status == 416:
                raise Refusal("wrong-content", self.name, path)
            raise Refusal("server-error", self.name, str(answer.status))
        raise Refusal("redirect", self.name, path)

    def _leave(self, answer: urllib3.BaseHTTPResponse) -> None:
        """Close an answer that is of no use. A short page is read, so that its connection serves the next request too."""
        if 0 < (answer.length_remaining or 0) <= PIECE:
            with suppress(HTTPError):
                answer.read1(PIECE)
        answer.close()

    def _pieces(
        self, answer: urllib3.BaseHTTPResponse, path: str, first: int, most: int, begun: float
    ) -> Iterator[bytes]:
        skipped = first if answer.status == 200 else 0
        taken = 0
        try:
            while piece := answer.read1(PIECE):
                taken += len(piece)
                passed = self.seconds() - begun
                if passed > self.patience.grace and taken < passed * self.patience.slowest:
                    raise Refusal("slow", self.name)
                kept, skipped = piece[skipped:], max(0, skipped - len(piece))
                most -= len(kept)
                if most < 0:
                    raise Refusal("too-long", self.name, path)
                if kept:
                    yield kept
            if answer.length_remaining:
                raise Refusal("cut-off", self.name, path)
        except HTTPError as error:
            raise self._refusal(error, path) from error
        finally:
            answer.close()

    def _refusal(self, error: HTTPError, path: str) -> Refusal:
        if isinstance(error, SSLError):
            return Refusal("tls", self.name, f"{machine_now():%Y-%m-%d}")
        if isinstance(error, IncompleteRead) or (isinstance(error, ProtocolError) and "Incomplete" in str(error)):
            return Refusal("cut-off", self.name, path)
        if isinstance(error, ReadTimeoutError):
            return Refusal("slow", self.name)
        return Refusal("unreachable", self.name, NO_ANSWER)


def _led(url: str, location: str) -> str:
    """Where a server leads; empty for what is no address."""
    try:
        there = urljoin(url, location)
        urlsplit(there)
    except ValueError:
        return ""
    return there


def _home(url: str) -> tuple[str, str]:
    parts = urlsplit(url)
    return parts.scheme, parts.netloc
