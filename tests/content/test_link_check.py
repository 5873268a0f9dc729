"""Addresses of a pack are asked once each, within limits; what a site refuses a program is no fault; offline is one sentence."""

from __future__ import annotations

import errno
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.error import URLError

import pytest

from kiosk.content import link_check
from kiosk.content.link_check import Link, Offline, ask, asked, links
from kiosk.content.media import FolderMedia
from kiosk.content.toml_tables import read_tables
from tests.content.pack_edits import MAXIMAL


class Site(BaseHTTPRequestHandler):
    """A site with every way to answer."""

    heard: list[str] = []

    def do_HEAD(self) -> None:
        self._answer("HEAD")

    def do_GET(self) -> None:
        self._answer("GET")

    def _answer(self, method: str) -> None:
        Site.heard.append(f"{method} {self.path}")
        name = self.path.strip("/").split("/")[0]
        status = {"gone": 410, "closed": 403, "no-head": 405 if method == "HEAD" else 200, "round": 302, "file": 302}
        self.send_response(status.get(name, 200))
        if name == "round":
            self.send_header("Location", "/round")
        if name == "file":
            self.send_header("Location", "file:///etc/passwd")
        self.end_headers()
        if method == "GET":
            self.wfile.write(b"x" * 100_000)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The address of a site."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("name", "state"),
    [
        ("page", "well"),
        ("no-head", "well"),
        ("茶/大红袍?q=岩茶", "well"),
        ("gone", "gone"),
        ("closed", "unsure"),
        ("round", "unsure"),
        ("file", "unsure"),
    ],
)
def test_each_answer_of_a_site_has_its_name(site: str, name: str, state: str) -> None:
    assert ask(f"{site}/{name}")[0] == state


def test_a_site_that_closes_its_door_or_says_nonsense_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
    assert ask(f"http://127.0.0.1:{port}/")[0] == "silent"
    monkeypatch.setattr(link_check, "SECONDS", 0.1)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        state, why, no_network = ask(f"http://127.0.0.1:{listening.getsockname()[1]}/")
    assert (state, why.zh, no_network) == ("silent", "没有回应", False)
    for wrong in ("http://[/", "http://a:b/", "https://.example/"):
        assert ask(wrong)[0] == "silent"


def test_each_address_of_a_pack_is_asked_once_and_knows_all_its_places(site: str) -> None:
    tables: dict[str, dict[str, Any]] = {
        "pack.toml": {"site": f"{site}/page", "words": f"see {site}/no"},
        "products/a.toml": {"sources": [{"url": f" {site}/page"}, {"url": "ftp://x/y"}, {"url": f"{site}/gone"}]},
    }
    found = links(tables)
    assert [link.places for link in found] == [
        (("pack.toml", "site"), ("products/a.toml", "sources.0.url")),
        (("products/a.toml", "sources.2.url"),),
    ]
    Site.heard.clear()
    assert [answer.state for answer in asked(found)] == ["well", "gone"]
    assert Site.heard == ["HEAD /page", "HEAD /gone"]


def test_without_a_network_it_is_said_once_and_not_of_each_address(monkeypatch: pytest.MonkeyPatch) -> None:
    names: list[str] = []

    def no_way(method: str, url: str) -> int:
        names.append(url)
        raise URLError(socket.gaierror(socket.EAI_AGAIN, "x") if len(names) % 2 else OSError(errno.ENETUNREACH, "x"))

    monkeypatch.setattr(link_check, "_status", no_way)
    every = [Link(f"https://{number}.example/", ()) for number in range(50)]
    with pytest.raises(Offline, match="没有连上互联网"):
        list(asked(every))
    assert len(names) == 3
    with pytest.raises(Offline):
        list(asked(every[:1]))


def test_one_site_that_is_no_more_is_told_where_others_answer(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = link_check._status

    def status(method: str, url: str) -> int:
        if "gone.example" in url:
            raise URLError(socket.gaierror(socket.EAI_NONAME, "x"))
        return plain(method, url)

    monkeypatch.setattr(link_check, "_status", status)
    every = [Link("https://gone.example/", ()), Link(f"{site}/page", ())]
    assert [answer.state for answer in asked(every)] == ["silent", "well"]


def test_the_maximal_pack_names_addresses_in_more_than_one_kind_of_record() -> None:
    tables, _ = read_tables(FolderMedia(Path(MAXIMAL)))
    assert len({place[0].split("/")[0] for link in links(tables) for place in link.places}) > 1
