"""A folder is read as a server is, links are not followed, and a source can be read slowly."""

from __future__ import annotations

import os
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.sources import FolderSource, Throttled
from kiosk.fleet.update.web_source import WebSource
from tests.fleet.simulator import serving


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one file."""
    (tmp_path / "repository" / "blobs").mkdir(parents=True)
    (tmp_path / "repository" / "blobs" / "one").write_bytes(bytes(range(200)))
    return tmp_path / "repository"


def test_a_folder_and_a_server_hand_out_the_same(folder: Path) -> None:
    with serving(folder) as server:
        for source in (FolderSource(folder), WebSource(server.url), WebSource(f"{server.url}/")):
            assert b"".join(source.fetch("blobs/one", 0, 200)) == bytes(range(200))
            assert b"".join(source.fetch("blobs/one", 150, 50)) == bytes(range(150, 200))
            for path, first, most, code in (("blobs/two", 0, 9, "not-there"), ("blobs/one", 0, 199, "too-long")):
                with pytest.raises(Refusal) as refused:
                    list(source.fetch(path, first, most))
                assert refused.value.code == code


def test_a_file_that_is_not_there_costs_no_connection() -> None:
    calls: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def setup(self) -> None:
            calls.append("a connection")
            super().setup()

        def do_GET(self) -> None:
            there = self.path == "/there"
            self.send_response(200 if there else 404)
            self.send_header("Content-Length", "4")
            self.end_headers()
            self.wfile.write(b"page")

        def log_message(self, *words: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        source = WebSource(f"http://127.0.0.1:{server.server_port}")
        for _ in range(3):
            with pytest.raises(Refusal):
                list(source.fetch("missing", 0, 9))
            assert b"".join(source.fetch("there", 0, 9)) == b"page"
        source._pool.clear()
        server.shutdown()
        thread.join()
    assert len(calls) == 1


def test_nothing_in_a_folder_leads_out_of_it(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    (folder / "link").symlink_to(tmp_path / "secret")
    (folder / "away").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe")
    for path in ("link", "away/secret", "pipe", "blobs", "nothing/at/all", "blobs/one/more"):
        with pytest.raises(Refusal) as refused:
            list(FolderSource(folder).fetch(path, 0, 99))
        assert refused.value.code in ("not-there", "unreachable")


def test_a_throttled_source_takes_its_time(folder: Path) -> None:
    (folder / "large").write_bytes(b"x" * (256 << 10))
    at, slept = [0.0], []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        at[0] += seconds

    source = Throttled(FolderSource(folder), 64, lambda: at[0], sleep)
    assert len(b"".join(source.fetch("large", 0, 1 << 20))) == 256 << 10
    assert at[0] == pytest.approx(4.0)
    assert b"".join(Throttled(FolderSource(folder), 0, lambda: 0.0, sleep).fetch("blobs/one", 0, 200))
    assert len(slept) == 4
