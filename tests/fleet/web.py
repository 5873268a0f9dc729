"""Web servers on 127.0.0.1: one of ours over any WSGI application, and ones that behave as no receiver should."""

from __future__ import annotations

import io
import socket
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from http.client import HTTPConnection, HTTPResponse
from typing import TYPE_CHECKING, Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment


class _Silent(WSGIRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def served(application: WSGIApplication) -> Iterator[int]:
    """The port at which `application` answers; it is handed a whole body, as waitress does it."""

    def whole(asked: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        asked["wsgi.input"] = io.BytesIO(asked["wsgi.input"].read(int(asked.get("CONTENT_LENGTH") or 0)))
        return application(asked, start)

    server = make_server("127.0.0.1", 0, whole, handler_class=_Silent)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def hanging(says: bytes = b"") -> Iterator[int]:
    """The port of somebody who takes connections, says so much, and then nothing more."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        held: list[socket.socket] = []
        over = threading.Event()

        def take() -> None:
            listening.settimeout(0.05)
            while not over.is_set():
                try:
                    wire, _ = listening.accept()
                except TimeoutError:
                    continue
                held.append(wire)
                wire.sendall(says)

        thread = threading.Thread(target=take, daemon=True)
        thread.start()
        try:
            yield int(listening.getsockname()[1])
        finally:
            over.set()
            thread.join()
            for wire in held:
                wire.close()


def asked(
    port: int, path: str, method: str = "GET", content: bytes | None = None, headers: Mapping[str, str] | None = None
) -> tuple[HTTPResponse, bytes]:
    """One request, and the whole answer."""
    with closing(HTTPConnection("127.0.0.1", port, timeout=10)) as connection:
        connection.request(method, path, content, dict(headers or {}))
        answer = connection.getresponse()
        return answer, answer.read()
