"""WSGI on an address of this machine: one loop, a few threads of waitress, and no phone that can hold up another."""

from __future__ import annotations

import logging
import select
import signal
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from types import FrameType
from typing import TYPE_CHECKING, Any

from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.server import BaseWSGIServer, create_server

if TYPE_CHECKING:
    from wsgiref.types import WSGIApplication


@dataclass(frozen=True, slots=True)
class ServerLimits:
    """What a server lets phones do: numbers of connections, seconds, bytes."""

    connections: int
    """At once; with a file for each they stay below the 1024 that a process may have open."""
    per_address: int
    """Of these for one address, so that no single machine can take them all."""
    patience: float
    """How long a phone may be silent, and how long it may take to say what it wants, in seconds."""
    body: int
    """Bytes that a phone may send with a request; they are held in memory, never on the disk."""
    threads: int = 4


class HttpServer:
    """An application at an address; it listens as soon as it is made. Raises OSError, OverflowError, UnicodeError."""

    def __init__(self, app: WSGIApplication, host: str, port: int, limits: ServerLimits) -> None:
        logging.getLogger("waitress").setLevel(logging.ERROR)
        self._map: dict[int, Any] = {}
        self._poll = hasattr(select, "poll")
        self._begun: dict[Any, float] = {}
        self._limits = limits
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listening = socket.create_server((host, port), family=family, backlog=1024)
        self.port = int(listening.getsockname()[1])
        server = create_server(
            app,
            map=self._map,
            sockets=[listening],
            ident="",
            threads=limits.threads,
            connection_limit=limits.connections,
            channel_timeout=limits.patience,
            cleanup_interval=2,
            max_request_header_size=16_384,
            max_request_body_size=limits.body,
            inbuf_overflow=2 * limits.body,
            log_socket_errors=False,
            asyncore_use_poll=self._poll,
        )
        assert isinstance(server, BaseWSGIServer)  # one address, one server
        server.channel_class = type("Phone", (Phone,), {"most": limits.per_address})
        self._server = server

    def run(self, each_beat: Callable[[], None], beat: float = 1.0) -> None:
        """Serve until ctrl-C or SIGTERM; `each_beat` is called about every `beat` seconds, between requests."""
        before = signal.signal(signal.SIGTERM, _stop)
        try:
            next_call = 0.0
            while True:
                wasyncore.loop(timeout=beat, use_poll=self._poll, map=self._map, count=1)
                if (now := time.monotonic()) >= next_call:
                    next_call = now + beat
                    self._hurry(now)
                    each_beat()
        except KeyboardInterrupt:
            pass
        finally:
            signal.signal(signal.SIGTERM, before)
            self.close()

    def close(self) -> None:
        """Let go of the address and of every phone."""
        self._server.task_dispatcher.shutdown(timeout=2)
        for channel in [each for each in self._map.values() if hasattr(each, "outbufs")]:
            channel.handle_close()
        wasyncore.close_all(self._map, ignore_all=True)

    def _hurry(self, now: float) -> None:
        """Send away who dribbles a request, and who has stopped reading the answer.

        Waitress 3.0 waits for the first as long as a byte comes now and then; the second it marks, but closes only when
        the phone reads again, so that one which fell asleep would keep its place. To go when waitress does both.
        """
        for channel in [each for each in self._map.values() if getattr(each, "will_close", False)]:
            channel.handle_close()
        channels = [channel for channel in self._map.values() if getattr(channel, "request", None) is not None]
        self._begun = {channel.request: self._begun.get(channel.request, now) for channel in channels}
        for channel in channels:
            if now - self._begun[channel.request] > self._limits.patience:
                channel.will_close = True


class Phone(HTTPChannel):
    """One connection. Where its address has as many as it may, the one that has said nothing for longest gives up its place.

    Only where all of them are being answered the new one is turned away. So a whole showroom behind one router is served, and
    who opens more than its share harms itself alone.
    """

    most = 40
    """Connections that one address may have."""

    def __init__(self, server: Any, sock: Any, addr: Any, adj: Any, **more: Any) -> None:
        others = [each for each in more["map"].values() if isinstance(each, Phone) and each.addr[0] == addr[0]]
        super().__init__(server, sock, addr, adj, **more)
        if len(others) >= self.most:
            waiting = [each for each in others if not each.requests and not each.total_outbufs_len]
            min(waiting, key=lambda each: each.last_activity, default=self).handle_close()


def _stop(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt
