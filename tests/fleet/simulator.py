"""A web server on 127.0.0.1 that hands out a folder, and misbehaves in the ways that networks and strangers do."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PAGE = "<!DOCTYPE html><html><body>请登录 Please log in</body></html>".encode()
STEP_S = 0.02
"""Seconds between two bytes of a server that drips."""


@dataclass
class Simulator:
    """What is handed out, how it misbehaves (`faults`: a pattern of paths to a way), and what was asked for."""

    folder: Path
    url: str = ""
    faults: dict[str, str] = field(default_factory=dict)
    asked: list[tuple[str, int]] = field(default_factory=list)
    """Each path with the byte from which on it was asked for."""
    sent: int = 0
    """Bytes of files in all."""
    ended: threading.Event = field(default_factory=threading.Event)

    def way(self, path: str) -> str:
        """How the server misbehaves for a path; empty for not at all."""
        return next((way for pattern, way in self.faults.items() if re.search(pattern, path)), "")


@contextmanager
def serving(folder: Path) -> Iterator[Simulator]:
    """A server for as long as the block lasts."""
    told = Simulator(folder)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            first = int((re.search(r"bytes=(\d+)-", self.headers.get("Range", "")) or [0, 0])[1])
            path = self.path.lstrip("/")
            told.asked.append((path, first))
            with suppress(OSError):
                _answer(self, told, path, first)

        def log_message(self, *words: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    told.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield told
    finally:
        told.ended.set()
        server.shutdown()
        server.server_close()
        thread.join()


def _answer(to: BaseHTTPRequestHandler, told: Simulator, path: str, first: int) -> None:
    way, file = told.way(path), told.folder / path
    if way in WAYS:
        WAYS[way](to, told)
        return
    if not file.is_file():
        to.send_error(404)
        return
    content = file.read_bytes()
    if way == "changed":
        content = bytes([content[0] ^ 1]) + content[1:]
    elif way == "longer":
        content += b"\n" * 5
    elif way == "shorter":
        content = content[:-1]
    if way == "no-range":
        first = 0
    rest = content[first:]
    to.send_response(206 if first else 200)
    if first:
        to.send_header("Content-Range", f"bytes {first}-{len(content) - 1}/{len(content)}")
    to.send_header("Content-Length", str(len(rest)))
    to.end_headers()
    if way == "cut":
        rest = rest[: max(1, len(rest) // 2)]
        to.close_connection = True
    to.wfile.write(rest)
    told.sent += len(rest)


def _portal(to: BaseHTTPRequestHandler, told: Simulator) -> None:
    to.send_response(200)
    to.send_header("Content-Length", str(len(PAGE)))
    to.end_headers()
    to.wfile.write(PAGE)


def _elsewhere(to: BaseHTTPRequestHandler, told: Simulator) -> None:
    to.send_response(302)
    to.send_header("Location", "http://127.0.0.2:9/login")
    to.send_header("Content-Length", "0")
    to.end_headers()


def _nowhere(to: BaseHTTPRequestHandler, told: Simulator) -> None:
    to.send_response(302)
    to.send_header("Location", "http://[nowhere")
    to.send_header("Content-Length", "0")
    to.end_headers()


def _circle(to: BaseHTTPRequestHandler, told: Simulator) -> None:
    to.send_response(301)
    to.send_header("Location", to.path)
    to.send_header("Content-Length", "0")
    to.end_headers()


def _error(to: BaseHTTPRequestHandler, told: Simulator) -> None:
    to.send_error(500)


def _endless(to: BaseHTTPRequestHandler, told: Simulator) -> None:
    to.send_response(200)
    to.end_headers()
    while not told.ended.is_set():
        to.wfile.write(b" " * 65536)


def _drip(to: BaseHTTPRequestHandler, told: Simulator) -> None:
    to.send_response(200)
    to.end_headers()
    while not told.ended.wait(STEP_S):
        to.wfile.write(b" ")
        to.wfile.flush()


def _talkative(to: BaseHTTPRequestHandler, told: Simulator) -> None:
    """Never comes to the file for all that is said before it."""
    to.send_response(200)
    to.flush_headers()
    while not told.ended.wait(STEP_S):
        to.wfile.write(b"X: ")
        to.wfile.flush()


def _silent(to: BaseHTTPRequestHandler, told: Simulator) -> None:
    told.ended.wait()


WAYS: dict[str, Callable[[BaseHTTPRequestHandler, Simulator], None]] = {
    "portal": _portal,
    "elsewhere": _elsewhere,
    "nowhere": _nowhere,
    "circle": _circle,
    "500": _error,
    "endless": _endless,
    "drip": _drip,
    "talkative": _talkative,
    "silent": _silent,
}
