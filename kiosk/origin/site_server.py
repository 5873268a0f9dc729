"""The site on this machine's own address: one loop, a few threads of waitress, nothing that writes."""

from __future__ import annotations

import errno
import logging
import select
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from waitress import wasyncore
from waitress.channel import HTTPChannel
from waitress.server import BaseWSGIServer, create_server

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.os_errors import cause_of
from kiosk.origin.site_app import Pages

CONNECTIONS = 400
"""At once; with a file for each they stay below the 1024 that a process may have open."""
PER_ADDRESS = 40
"""Of these for one address, so that no single machine can take them all; a phone opens about six."""
PATIENCE_S = 10
"""How long a phone may be silent, and how long it may take to say what it wants."""


class CannotListen(SentenceError):
    """The address cannot be listened on."""


class Server:
    """A site at an address; it listens as soon as it is made. Raises CannotListen."""

    def __init__(self, root: Path, host: str, port: int) -> None:
        logging.getLogger("waitress").setLevel(logging.ERROR)
        self._map: dict[int, Any] = {}
        self._poll = hasattr(select, "poll")
        self._begun: dict[Any, float] = {}
        try:
            family = socket.AF_INET6 if ":" in host else socket.AF_INET
            listening = socket.create_server((host, port), family=family, backlog=1024)
        except (OSError, OverflowError, UnicodeError) as error:
            raise _cannot_listen(error, host, port) from error
        self.port = int(listening.getsockname()[1])
        server = create_server(
            Pages(root),
            map=self._map,
            sockets=[listening],
            ident="",
            threads=4,
            connection_limit=CONNECTIONS,
            channel_timeout=PATIENCE_S,
            cleanup_interval=2,
            max_request_header_size=16_384,
            max_request_body_size=65_536,
            log_socket_errors=False,
            asyncore_use_poll=self._poll,
        )
        assert isinstance(server, BaseWSGIServer)  # one address, one server
        server.channel_class = Phone
        self._server = server

    def run(self, each_second: Callable[[], None]) -> None:
        """Serve until ctrl-C or SIGTERM; `each_second` is called about once a second, between requests."""
        before = signal.signal(signal.SIGTERM, _stop)
        try:
            next_call = 0.0
            while True:
                wasyncore.loop(timeout=1.0, use_poll=self._poll, map=self._map, count=1)
                if (now := time.monotonic()) >= next_call:
                    next_call = now + 1.0
                    self._hurry(now)
                    each_second()
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
            if now - self._begun[channel.request] > PATIENCE_S:
                channel.will_close = True


class Phone(HTTPChannel):
    """One connection. Where its address has as many as it may, the one that has said nothing for longest gives up its place.

    Only where all of them are being answered the new one is turned away. So a whole showroom behind one router is served, and
    who opens more than its share harms itself alone.
    """

    def __init__(self, server: Any, sock: Any, addr: Any, adj: Any, **more: Any) -> None:
        others = [each for each in more["map"].values() if isinstance(each, Phone) and each.addr[0] == addr[0]]
        super().__init__(server, sock, addr, adj, **more)
        if len(others) >= PER_ADDRESS:
            waiting = [each for each in others if not each.requests and not each.total_outbufs_len]
            min(waiting, key=lambda each: each.last_activity, default=self).handle_close()


def _stop(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _cannot_listen(error: Exception, host: str, port: int) -> CannotListen:
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return CannotListen(
            f"端口 {port} 已被别的程序占用。可能网站已在运行；否则换一个：在 kiosk.toml 的 [origin] 写 port = {_next(port)}，"
            f"或用 --port {_next(port)}。",
            f"Port {port} is taken by another program. Perhaps the site is served already; if not, take another one:"
            f" port = {_next(port)} under [origin] in kiosk.toml, or --port {_next(port)}.",
        )
    if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EPERM):
        return CannotListen(
            f"没有权限使用端口 {port}。请用 1024 以上的端口，例如 --port 8765。",
            f"Port {port} may not be used by this user. Take one above 1024, for instance --port 8765.",
        )
    why = cause_of(error)
    return CannotListen(
        f"不能在 {host}:{port} 提供网站：{why.zh}。--host 应是这台机器自己的地址，或 0.0.0.0。",
        f"The site cannot be served at {host}:{port}: {why.en}. --host is one of this machine's addresses, or 0.0.0.0.",
    )


def _next(port: int) -> int:
    return port + 1 if port < 65_535 else 8765
