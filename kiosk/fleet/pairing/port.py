"""The port itself: cheroot behind TLS 1.3, where each connection is known by the certificate that it showed.

While nobody is being paired TLS itself sends away whoever shows no certificate of a paired office. Nothing that a stranger
does holds up the others: the handshake is done by a worker, not where connections are taken; each connection has a time by
which it must have said something, an address has a few connections at once and so many a minute.
"""

from __future__ import annotations

import contextlib
import logging
import socket
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable
from typing import Any

from cheroot.errors import FatalSSLAlert
from cheroot.makefile import StreamReader, StreamWriter
from cheroot.server import Gateway, HTTPConnection, HTTPServer
from cheroot.ssl import Adapter

from kiosk.fleet.pairing.certificates import Identity, as_pem, fingerprint

log = logging.getLogger("kiosk")

STRANGER_S, OFFICE_S = 15.0, 90.0
"""Seconds in which a request must be said whole: by somebody whom TLS does not know, and by an office."""
AT_ONCE, A_MINUTE = 8, 240
"""Connections from one address at once, and new ones within a minute."""
PARTING_S = 1.0
"""Seconds in which somebody who is sent away by TLS may read why."""
WORKERS = 16
MOST_HEADER = 16 << 10
MOST_BODY = 17 << 20


def server_context(identity: Identity, offices: Iterable[bytes], pairing: bool) -> ssl.SSLContext:
    """TLS 1.3 as this kiosk; its offices' certificates (DER) are known, others only while somebody is being paired."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.load_cert_chain(identity.file)
    if known := "".join(as_pem(each) for each in offices):
        context.load_verify_locations(cadata=known)
    context.verify_mode = ssl.CERT_OPTIONAL if pairing else ssl.CERT_REQUIRED
    context.options |= ssl.OP_NO_TICKET  # an office that was taken off comes back by no old session
    context.num_tickets = 0
    return context


class Admission:
    """Who has how many connections, and until when each must have said something."""

    def __init__(self, seconds: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._lock = threading.Lock()
        self._due: dict[socket.socket, float] = {}
        self._open: dict[socket.socket, str] = {}
        self._recent: dict[str, deque[float]] = {}

    def admit(self, connection: socket.socket, address: str) -> bool:
        """Whether one more connection from there is taken."""
        with self._lock:
            now = self._seconds()
            recent = self._recent.setdefault(address, deque())
            while recent and now - recent[0] > 60.0:
                recent.popleft()
            self._open = {each: where for each, where in self._open.items() if each.fileno() >= 0}
            if len(recent) >= A_MINUTE or list(self._open.values()).count(address) >= AT_ONCE:
                return False
            recent.append(now)
            if len(self._recent) > 4096:
                self._recent = {
                    where: times for where, times in self._recent.items() if times and now - times[-1] < 60.0
                }
            self._open[connection] = address
            return True

    def allow(self, connection: socket.socket, seconds: float) -> None:
        """Give a connection so many seconds from now to say what it says."""
        with self._lock:
            self._due[connection] = self._seconds() + seconds

    def said(self, connection: socket.socket) -> None:
        """A connection has said it."""
        with self._lock:
            self._due.pop(connection, None)

    def cut_overdue(self) -> None:
        """End the connections whose time is over: whoever waits for them in a worker goes on at once."""
        with self._lock:
            now = self._seconds()
            over = [connection for connection, due in self._due.items() if now > due]
            for connection in over:
                self._due.pop(connection)
        for connection in over:
            _cut(connection)

    def cut_all(self) -> None:
        """End every connection."""
        with self._lock:
            left = list(self._open)
        for connection in left:
            _cut(connection)


class _TlsAdapter(Adapter):
    """TLS by a context that may be replaced while the port is open; the handshake is left to the worker."""

    def __init__(self, context: ssl.SSLContext, admission: Admission) -> None:
        self.context = context
        self._admission = admission

    def bind(self, sock: socket.socket) -> socket.socket:
        return sock

    def wrap(self, sock: socket.socket) -> tuple[ssl.SSLSocket, dict[str, str]]:
        try:
            address = str(sock.getpeername()[0])
            wrapped = self.context.wrap_socket(sock, server_side=True, do_handshake_on_connect=False)
        except OSError as error:
            sock.close()
            raise FatalSSLAlert(*error.args) from error
        if not self._admission.admit(wrapped, address):
            wrapped.close()
            raise FatalSSLAlert("too many connections")
        return wrapped, {}

    def get_environ(self) -> dict[str, str]:
        return {}

    def makefile(self, sock: Any, mode: str = "r", bufsize: int = -1) -> Any:
        return StreamReader(sock, mode, bufsize) if "r" in mode else StreamWriter(sock, mode, bufsize)


class _Connection(HTTPConnection):
    """A connection that knows whose it is: `who` is the fingerprint of its certificate, empty without one."""

    who: str | None = None
    answered = 0
    """Requests that were answered on it."""

    def communicate(self) -> bool:
        admission = self.server.admission
        try:
            if self.who is None:
                admission.allow(self.socket, STRANGER_S)
                self._shake_hands()
                certificate = self.socket.getpeercert(binary_form=True)
                self.who = fingerprint(certificate) if certificate else ""
            admission.allow(self.socket, OFFICE_S if self.who else STRANGER_S)
            return bool(super().communicate())  # type: ignore[no-untyped-call]
        except (OSError, ValueError):  # no TLS, no known certificate, or gone
            return False
        finally:
            admission.said(self.socket)

    def _shake_hands(self) -> None:
        """The handshake; where it fails, the other side is given a moment to read why before the line is cut."""
        try:
            self.socket.do_handshake()
        except ssl.SSLError:
            handle, family, kind = self.socket.fileno(), self.socket.family, self.socket.type
            with contextlib.suppress(OSError), socket.fromfd(handle, family, kind) as plain:
                plain.settimeout(PARTING_S)
                plain.shutdown(socket.SHUT_WR)
                for _ in range(64):
                    if not plain.recv(1 << 14):
                        break
            raise


class Port(HTTPServer):
    """The listening port: it is open from `listen` to `shut`. `gateway` answers each request."""

    timeout = 30
    max_request_header_size = MOST_HEADER
    max_request_body_size = MOST_BODY
    ConnectionClass = _Connection
    shutdown_timeout = 2
    keep_alive_conn_limit = 64

    def __init__(self, where: tuple[str, int], gateway: type[Gateway], context: ssl.SSLContext) -> None:
        super().__init__(where, gateway, minthreads=WORKERS, maxthreads=WORKERS, server_name="kiosk")
        self.admission = Admission()
        self.ssl_adapter = _TlsAdapter(context, self.admission)
        self._thread = threading.Thread(target=self.serve, name="office port", daemon=True)

    def listen(self) -> int:
        """Open the port and answer from a thread of its own; the number of the port. Raises OSError when it cannot."""
        self.prepare()
        self._thread.start()
        return int(self.bind_addr[1])

    @staticmethod
    def bind_socket(socket_: socket.socket, bind_addr: tuple[str, int]) -> socket.socket:
        """Bind a socket; cheroot leaves one open that could not be bound."""
        try:
            socket_.bind(bind_addr)
        except OSError:
            socket_.close()
            raise
        return socket_

    def turn_to(self, context: ssl.SSLContext) -> None:
        """Know other certificates from the next connection on; those that are open are asked anew at each request."""
        self.ssl_adapter.context = context

    def shut(self) -> None:
        """Close the port and every connection."""
        self.admission.cut_all()
        self.stop()
        self._thread.join(10.0)

    def error_log(self, msg: str = "", level: int = 20, traceback: bool = False) -> None:
        """What a stranger's connection stumbles over is no news; what this program stumbles over is."""
        log.log(level if traceback and level >= logging.ERROR else logging.DEBUG, "%s", msg, exc_info=traceback)


def _cut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError, ValueError):
        socket.socket.shutdown(connection, socket.SHUT_RDWR)  # of the kernel's socket alone: a worker may be reading
