"""Debian's nginx on 127.0.0.1, handing out a repository as packaging's guide says, and what it wrote down of each request."""

from __future__ import annotations

import getpass
import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

GUIDE = Path(__file__).parents[2] / "assets" / "guides" / "fleet.md"
REPOSITORY = "repository"
"""The folder of the repository below the server's, as the guide has it."""
PATIENCE_S = 20.0
MISSING = "nginx is missing: sh packaging/install_system_packages.sh python3 fleet"

CONFIGURATION = """\
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
{user}
events {{ worker_connections 1024; }}
http {{
    log_format asked '$status $request_length $bytes_sent $connection $connection_requests $msec $request_uri';
    access_log {folder}/access.log asked;
    default_type application/octet-stream;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    sendfile on;
{server}
}}
"""
SERVER = """\
    server {{
        listen 127.0.0.1:{port};
        root {www};
{locations}
    }}
"""


class Request(NamedTuple):
    """One request as the server wrote it down; bytes are HTTP's, headers and all, without TCP and TLS."""

    status: int
    received: int
    sent: int
    connection: int
    nth: int
    """Which request of its connection it was, from 1 on."""
    at: float
    """Seconds since 1970 when it was answered."""
    path: str


@dataclass(frozen=True)
class Nginx:
    """A server that runs."""

    folder: Path
    url: str
    """Where the repository is."""
    process: subprocess.Popen[bytes]

    def requests(self) -> list[Request]:
        """Everything it was asked for until now, in the order of the answers."""
        return read_log((self.folder / "access.log").read_text("ascii"))


def executable() -> str:
    """Where nginx is; empty where there is none. Debian keeps it where only root looks."""
    return shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin") or ""


def guide_locations(guide: str) -> list[str]:
    """The lines for nginx that stand in the guide; raises ValueError where there are none."""
    lines = re.findall(r"^    (location .+\}) *$", guide, re.MULTILINE)
    if not lines:
        raise ValueError("the guide has no lines for nginx")
    return lines


def read_log(text: str) -> list[Request]:
    """The requests in an access log; a last line that is not whole yet is left out."""
    return [_request(line) for line in text.split("\n")[:-1]]


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def serving(www: Path, folder: Path) -> Iterator[Nginx]:
    """nginx for as long as the block lasts: `www` is its root, in which the repository lies; it works in `folder`.

    Raises RuntimeError with its own words where it does not begin.
    """
    port = free_port()
    with running(folder, _configuration(www, folder, port, GUIDE.read_text("utf-8")), port) as process:
        yield Nginx(folder, f"http://127.0.0.1:{port}/{REPOSITORY}", process)


@contextmanager
def running(folder: Path, configuration: str, port: int) -> Iterator[subprocess.Popen[bytes]]:
    """nginx with a configuration that lets it listen at `port`, in `folder`, for as long as the block lasts.

    Raises RuntimeError with its own words where it does not begin.
    """
    if not (program := executable()):
        raise RuntimeError(MISSING)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "nginx.conf").write_text(configuration, "utf-8")
    words: Sequence[str] = [
        program,
        "-p",
        str(folder),
        "-e",
        str(folder / "error.log"),
        "-c",
        str(folder / "nginx.conf"),
    ]
    with (folder / "said").open("wb") as said:
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
    try:
        _wait_until_it_listens(process, port, folder)
        yield process
    finally:
        process.terminate()
        try:
            process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def whole(folder: Path, server: str) -> str:
    """A configuration around what `server` says, which works in `folder` as whoever runs it."""
    user = f"user {getpass.getuser()};" if os.geteuid() == 0 else ""
    return CONFIGURATION.format(folder=folder, user=user, server=server)


def _configuration(www: Path, folder: Path, port: int, guide: str) -> str:
    locations = "\n".join(f"        {line}" for line in guide_locations(guide))
    return whole(folder, SERVER.format(www=www, port=port, locations=locations))


def _wait_until_it_listens(process: subprocess.Popen[bytes], port: int, folder: Path) -> None:
    until = time.monotonic() + PATIENCE_S
    while time.monotonic() < until:
        if process.poll() is not None:
            break
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1.0):
            return
        time.sleep(0.02)
    raise RuntimeError(f"nginx did not begin: {(folder / 'said').read_text('utf-8', 'replace')[-1000:]}")


def _request(line: str) -> Request:
    status, received, sent, connection, nth, at, path = line.split(" ", 6)
    return Request(int(status), int(received), int(sent), int(connection), int(nth), float(at), path)
