"""The site on the showroom's own network: a real server, real sockets, and everything that is not reading."""

from __future__ import annotations

import contextlib
import gzip
import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from kiosk.origin import site_server

PAGE = "<!doctype html><title>茶</title>" + "<p>岩茶</p>" * 80


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small site, and a secret beside it."""
    root = tmp_path_factory.mktemp("served")
    (root / "secret.txt").write_text("secret", "utf-8")
    home = root / "site"
    for path in ("p/a", "en/p/a"):
        (home / path).mkdir(parents=True)
        (home / path / "index.html").write_text(PAGE, "utf-8")
    (home / "index.html").write_text(PAGE, "utf-8")
    (home / "404.html").write_text("<!doctype html><p>没有", "utf-8")
    (home / "en" / "404.html").write_text("<!doctype html><p>missing", "utf-8")
    (home / "0123456789abcdef.webp").write_bytes(b"RIFF" + b"\0" * 5000)
    (home / "out").symlink_to(root / "secret.txt")
    return home


@contextmanager
def begun(*words: str, ended_by: int = signal.SIGINT) -> Iterator[int]:
    """The port of `kiosk origin serve` while it runs; at the end it must go with 0.

    It hears ctrl-C, which a shell keeps from what it runs in the background, and so from these tests' own children.
    """
    line = [sys.executable, "-m", "kiosk", "origin", "serve", *words, "--port", "0", "--host", "127.0.0.1"]
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    signal.signal(signal.SIGINT, before)
    with process:
        try:
            assert process.stdout is not None
            said = process.stdout.readline()
            port = re.search(r"127\.0\.0\.1:(\d+)", said)
            assert port, said
            yield int(port[1])
            process.send_signal(ended_by)
            assert process.wait(20) == 0
        finally:
            process.kill()


@pytest.fixture(scope="module")
def port(site: Path) -> Iterator[int]:
    """The port of a running server."""
    with begun(str(site)) as number:
        yield number


def ask(port: int, path: str, method: str = "GET", **headers: str) -> tuple[HTTPResponse, bytes]:
    """One request, its path sent as it is."""
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    connection.putrequest(method, path, skip_accept_encoding=True)
    for name, value in headers.items():
        connection.putheader(name.replace("_", "-"), value)
    connection.endheaders()
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    return answer, body


def raw(port: int, sent: bytes) -> bytes:
    """What comes back for these bytes."""
    come = b""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as wire, contextlib.suppress(ConnectionError):
        wire.sendall(sent)
        with contextlib.suppress(OSError):  # a server that has hung up already leaves nothing to close
            wire.shutdown(socket.SHUT_WR)
        while part := wire.recv(65536):
            come += part
    return come


def test_a_path_answers_its_page_with_and_without_a_slash_and_never_redirects(port: int) -> None:
    for path in ("/", "/p/a", "/p/a/", "/en/p/a?k=k1"):
        answer, body = ask(port, path)
        assert (answer.status, body.decode()) == (200, PAGE)
        assert answer.headers["Content-Type"] == "text/html; charset=utf-8"


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/p/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "//etc/passwd",
        "/%2fetc%2fpasswd",
        "/out",
        "/p/a%00.html",
        "/.painted",
        "/%ff%fe",
        "/" + "a" * 3000,
    ],
)
def test_nothing_outside_the_site_can_be_named(port: int, path: str) -> None:
    answer, body = ask(port, path)
    assert answer.status in (400, 404)
    assert b"secret" not in body
    assert b"root:" not in body


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_it_can_only_be_read(port: int, method: str) -> None:
    answer, _ = ask(port, "/p/a", method)
    assert answer.status == 405
    assert answer.headers["Allow"] == "GET, HEAD"


def test_head_has_the_length_and_no_body(port: int) -> None:
    answer, body = ask(port, "/p/a", "HEAD")
    assert (answer.status, body) == (200, b"")
    assert int(answer.headers["Content-Length"]) == len(PAGE.encode())


def test_what_a_phone_has_already_is_not_sent_again(port: int) -> None:
    first, _ = ask(port, "/p/a")
    again, body = ask(port, "/p/a", If_None_Match=first.headers["ETag"])
    assert (again.status, body) == (304, b"")
    assert ask(port, "/p/a", If_Modified_Since=first.headers["Last-Modified"])[0].status == 304
    assert ask(port, "/p/a", If_None_Match='"other"')[0].status == 200


def test_pictures_are_kept_for_a_year_and_pages_for_a_minute(port: int) -> None:
    assert "immutable" in ask(port, "/0123456789abcdef.webp")[0].headers["Cache-Control"]
    assert "max-age=60" in ask(port, "/p/a")[0].headers["Cache-Control"]


def test_every_answer_says_what_may_be_loaded(port: int) -> None:
    for path in ("/", "/nothing", "/0123456789abcdef.webp"):
        answer, _ = ask(port, path)
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_the_missing_page_speaks_the_language_of_the_path(port: int) -> None:
    for path, word in (("/x", "没有"), ("/en/x", "missing")):
        answer, body = ask(port, path)
        assert answer.status == 404
        assert word in body.decode()


def test_words_are_sent_small_to_whoever_reads_that(port: int) -> None:
    answer, body = ask(port, "/p/a", Accept_Encoding="gzip")
    assert answer.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(body).decode() == PAGE
    assert "Content-Encoding" not in ask(port, "/p/a", Accept_Encoding="gzip;q=0")[0].headers


def test_rubbish_and_huge_headers_get_an_answer_and_nobody_falls(port: int) -> None:
    for sent in (
        b"\x16\x03\x01 hello\r\n\r\n",
        b"GET / HTTP/1.1\r\nX: " + b"a" * 300_000 + b"\r\n\r\n",
        b"GET\r\n\r\n",
        b"",
    ):
        assert b" 200 " not in raw(port, sent).split(b"\r\n")[0]
    assert ask(port, "/")[0].status == 200


def test_a_dribbling_phone_and_a_hundred_silent_ones_keep_nobody_waiting(port: int) -> None:
    silent = [socket.create_connection(("127.0.0.1", port), timeout=10) for _ in range(100)]
    for wire in silent[:50]:
        wire.sendall(b"GET /p/a HTTP/1.1\r\nHo")
    start = time.monotonic()
    assert ask(port, "/p/a")[0].status == 200
    assert time.monotonic() - start < 5
    for wire in silent:
        wire.close()
    assert ask(port, "/")[0].status == 200


def opened(port: int, source: str, how_many: int) -> list[socket.socket]:
    """So many connections from one address of this machine."""
    return [
        socket.create_connection(("127.0.0.1", port), timeout=10, source_address=(source, 0)) for _ in range(how_many)
    ]


def hung_up(wires: list[socket.socket]) -> list[bool]:
    """Which of them the server has closed."""
    closed = []
    for wire in wires:
        wire.setblocking(False)
        try:
            closed.append(wire.recv(1, socket.MSG_PEEK) == b"")
        except BlockingIOError:
            closed.append(False)
        except ConnectionError:
            closed.append(True)
    return closed


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has all of 127.0.0.0/8")
def test_one_address_cannot_take_all_connections(port: int) -> None:
    greedy = opened(port, "127.0.0.7", site_server.CONNECTIONS + 50)
    with contextlib.ExitStack() as closing:
        for wire in greedy:
            closing.callback(wire.close)
        phone = HTTPConnection("127.0.0.1", port, timeout=site_server.PATIENCE_S / 2, source_address=("127.0.0.8", 0))
        phone.request("GET", "/p/a")
        assert phone.getresponse().read().decode() == PAGE
        phone.close()
        closed = hung_up(greedy)
        assert sum(not gone for gone in closed) <= site_server.PER_ADDRESS
        assert not any(closed[-site_server.PER_ADDRESS :]), "the longest silent one gives up its place, not the newest"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has all of 127.0.0.0/8")
def test_an_address_at_its_limit_is_still_answered(port: int) -> None:
    waiting = opened(port, "127.0.0.9", site_server.PER_ADDRESS)
    for wire in waiting:
        wire.sendall(b"GET /p/a HTTP/1.1\r\nHo")
    phone = HTTPConnection("127.0.0.1", port, timeout=site_server.PATIENCE_S / 2, source_address=("127.0.0.9", 0))
    phone.request("GET", "/p/a")
    assert phone.getresponse().status == 200
    phone.close()
    for wire in waiting:
        wire.close()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has all of 127.0.0.0/8")
def test_an_address_whose_connections_are_all_being_answered_gets_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site_server, "PER_ADDRESS", 3)
    (tmp_path / "index.html").write_text(PAGE, "utf-8")
    (tmp_path / "picture.webp").touch()
    os.truncate(tmp_path / "picture.webp", 16 << 20)
    server = site_server.Server(tmp_path, "127.0.0.1", 0)
    until = time.monotonic() + site_server.PATIENCE_S
    with contextlib.ExitStack() as phones:
        loading = [phones.enter_context(wire) for wire in opened(server.port, "127.0.0.7", 3)]
        for wire in loading:
            wire.sendall(b"GET /picture.webp HTTP/1.0\r\n\r\n")
        more: list[socket.socket] = []

        def look() -> None:
            begun = all(not gone for gone in hung_up(loading)) and all(_has_come(wire) for wire in loading)
            if begun and not more:
                more.extend(phones.enter_context(wire) for wire in opened(server.port, "127.0.0.7", 1))
            if (more and all(hung_up(more))) or time.monotonic() > until:
                raise KeyboardInterrupt

        server.run(look)
        assert more
        assert all(hung_up(more))


def _has_come(wire: socket.socket) -> bool:
    with contextlib.suppress(BlockingIOError):
        return len(wire.recv(1, socket.MSG_PEEK)) > 0
    return False


def test_phones_that_fall_asleep_in_a_download_give_their_places_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(site_server, "PATIENCE_S", 1)
    monkeypatch.setattr(site_server, "CONNECTIONS", 8)
    (tmp_path / "index.html").write_text(PAGE, "utf-8")
    (tmp_path / "picture.webp").touch()
    os.truncate(tmp_path / "picture.webp", 16 << 20)
    server = site_server.Server(tmp_path, "127.0.0.1", 0)
    answer, until = b"", time.monotonic() + 12
    with contextlib.ExitStack() as phones:

        def phone(path: str) -> socket.socket:
            wire = phones.enter_context(socket.socket())
            wire.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            wire.connect(("127.0.0.1", server.port))
            wire.sendall(f"GET {path} HTTP/1.0\r\n\r\n".encode())
            wire.setblocking(False)
            return wire

        for _ in range(8):
            phone("/picture.webp")
        late = phone("/")

        def look() -> None:
            nonlocal answer
            with contextlib.suppress(BlockingIOError):
                answer += late.recv(100)
            if answer or time.monotonic() > until:
                raise KeyboardInterrupt

        server.run(look)
    assert answer.startswith(b"HTTP/1.0 200 OK")


def test_a_port_that_is_taken_is_said_with_what_to_do(site: Path, port: int) -> None:
    line = [sys.executable, "-m", "kiosk", "origin", "serve", str(site), "--port", str(port), "--host", "127.0.0.1"]
    ended = subprocess.run(line, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 1
    assert "占用" in ended.stderr
    assert f"port = {port + 1}" in ended.stderr


def test_a_folder_without_a_site_is_said_so(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "kiosk", "origin", "serve", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 1
    assert "index.html" in ended.stderr


def test_without_a_folder_the_site_of_the_release_is_built_and_served(tmp_path: Path) -> None:
    from kiosk.publish.compile import compile_pack
    from kiosk.release.store import Store

    compile_pack(Path(__file__).parents[1] / "packs" / "minimal", Store(tmp_path))
    with begun("--data", str(tmp_path), ended_by=signal.SIGTERM) as number:
        assert ask(number, "/")[0].status == 200
        assert (tmp_path / "site" / "index.html").is_file()
