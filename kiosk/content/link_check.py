"""The addresses that a pack names, and whether each still answers: asked one after the other, within limits, nothing kept."""

from __future__ import annotations

import errno
import re
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from http.client import HTTPException
from typing import Literal
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of
from kiosk.content.toml_tables import Table, strings

ADDRESS = re.compile(r"https?://[^\s<>\"']{1,2000}", re.IGNORECASE)
SECONDS = 10.0
"""How long one address may take to answer."""
MOST = 2000
"""Addresses of one pack that are asked."""
PIECE = 1024
"""Bytes of an answer that are read."""
OFFLINE_AFTER = 3
"""So many sites that cannot be found, and none that answers: there is no network."""
HEAD_REFUSED = frozenset({400, 403, 404, 405, 406, 429, 500, 501, 503})
"""What is said to a HEAD by sites that would show the page."""
GONE = frozenset({404, 410})
AGENT = "Mozilla/5.0 (compatible; kiosk link check)"
SAFE = "%/:=&?~#+!$,;'@()*[]"
NO_NETWORK = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN})
State = Literal["well", "gone", "unsure", "silent"]
SAID: dict[State, Sentence] = {
    "well": Sentence("能打开", "It opens"),
    "gone": Sentence("页面没有了", "The page is gone"),
    "unsure": Sentence("说不准，请自己点开看一看", "It is not certain: open it yourself"),
    "silent": Sentence("没有回应", "Nothing answers"),
}


class Offline(Exception):
    """This machine has no way to the internet."""

    def __init__(self) -> None:
        said = Sentence(
            "这台电脑多半没有连上互联网，网址没有查。连上再试。",
            "This computer is most likely not on the internet, so no address was checked. Connect it and try again.",
        )
        super().__init__(str(said))
        self.said = said


@dataclass(frozen=True, slots=True)
class Link:
    """An address, and every place (file and field) that names it."""

    url: str
    places: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of an address: how it is, and why it is so where that is known."""

    link: Link
    state: State
    why: Sentence

    @property
    def said(self) -> Sentence:
        """How it is, in words."""
        plain = SAID[self.state]
        return Sentence(f"{plain.zh}（{self.why.zh}）", f"{plain.en} ({self.why.en})") if self.why.zh else plain


NOTHING = Sentence("", "")


def links(tables: Mapping[str, Table]) -> list[Link]:
    """Every address in a pack, each once, in the order of the files."""
    places: dict[str, list[tuple[str, str]]] = {}
    for file, table in tables.items():
        for path, text in strings(table):
            if ADDRESS.fullmatch(text.strip()):
                places.setdefault(text.strip(), []).append((file, path))
    return [Link(url, tuple(at)) for url, at in places.items()][:MOST]


def asked(wanted: list[Link], on_link: Callable[[int, int], None] = lambda done, total: None) -> Iterator[Answer]:
    """What each address answers, one after the other; what `on_link` raises ends it. Raises Offline."""
    unreached: set[str] = set()
    heard = False
    held: list[Answer] = []
    for at, link in enumerate(wanted):
        on_link(at, len(wanted))
        state, why, no_network = ask(link.url)
        answer = Answer(link, state, why)
        if heard or not no_network:
            heard = True
            yield from held
            held.clear()
            yield answer
            continue
        held.append(answer)
        unreached.add(urlsplit(link.url).hostname or "")
        if len(unreached) >= OFFLINE_AFTER:
            raise Offline
    if held:
        raise Offline
    on_link(len(wanted), len(wanted))


def ask(url: str) -> tuple[State, Sentence, bool]:
    """Ask one address with HEAD, and with GET where that is refused: how it is, why, and whether the network was missing."""
    try:
        asked = quote(url, safe=SAFE)
        host = urlsplit(asked).hostname or ""
        asked = asked.replace(quote(host, safe=SAFE), host.encode("idna").decode(), 1) if not host.isascii() else asked
        status = _status("HEAD", asked)
        if status in HEAD_REFUSED:
            status = _status("GET", asked)
    except (OSError, HTTPException, ValueError) as error:
        return _unanswered(error)
    if status < 300:
        return "well", NOTHING, False
    if status < 400:  # a way on that was not gone to the end: in a circle, or out of the web
        return "unsure", Sentence("转来转去", "it leads on and on"), False
    if status in GONE:
        return "gone", Sentence(str(status), str(status)), False
    return "unsure", Sentence(f"网站不让程序看，{status}", f"the site lets no program look, {status}"), False


def _status(method: str, url: str) -> int:
    request = Request(url, method=method, headers={"User-Agent": AGENT, "Accept": "*/*"})
    try:
        with _opener().open(request, timeout=SECONDS) as answer:
            answer.read(PIECE)
            return int(answer.status)
    except HTTPError as error:
        error.close()
        return error.code


def _opener() -> OpenerDirector:
    """What opens addresses of the web alone, wherever one leads on to: no file, no FTP."""
    opener = OpenerDirector()
    handlers = (
        ProxyHandler,
        HTTPHandler,
        HTTPSHandler,
        HTTPRedirectHandler,
        HTTPErrorProcessor,
        HTTPDefaultErrorHandler,
    )
    for handler in handlers:
        opener.add_handler(handler())
    return opener


def _unanswered(error: Exception) -> tuple[State, Sentence, bool]:
    reason = error.reason if isinstance(error, URLError) and isinstance(error.reason, OSError) else error
    if isinstance(reason, ssl.SSLError):
        return "unsure", Sentence("证书不对或过期", "its certificate is wrong or over"), False
    if isinstance(reason, socket.gaierror):
        return "silent", Sentence("找不到这个网站", "no such site is found"), True
    no_network = isinstance(reason, OSError) and reason.errno in NO_NETWORK
    why = cause_of(reason) if isinstance(reason, OSError) else Sentence("回答不成样子", "its answer makes no sense")
    return "silent", why, no_network
