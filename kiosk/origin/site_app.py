"""A built site as a WSGI application that can only read: what a request may name, and the headers that go with a file."""

from __future__ import annotations

import gzip
import html
import os
import re
import stat
import time
from collections.abc import Iterable
from email.utils import formatdate, parsedate_to_datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.languages import LANGUAGES
from kiosk.base.web_headers import GUARD

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".svg": "image/svg+xml",
    ".xml": "application/xml",
    ".txt": "text/plain; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8",
    ".webp": "image/webp",
    ".avif": "image/avif",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".pdf": "application/pdf",
}
SMALLER = ("text/", "application/json", "application/manifest+json", "image/svg+xml", "application/xml")
"""Types that are sent compressed to whoever can read that."""
LONG = "public, max-age=31536000, immutable"
SHORT = "public, max-age=60"
DIGEST = re.compile(r"[0-9a-f]{12,}")
"""A name with a digest never holds anything else, so that it is fetched once."""
STRICT = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'"
"""The policy of a page that names none of its own."""
OWN = re.compile(rb"""<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)\"""", re.IGNORECASE)
PLAIN = re.compile(r"(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,200}){0,8}/?")
"""Paths as a build writes them, without the slash at the end of folders' names or with it: those that are kept ready."""
LONGEST_DATE = 64
"""Characters of a date in a request."""
HELD, LARGEST_HELD = 512, 1 << 16
"""How many answers are kept ready in memory, and the bytes of the largest file among them: 32 MB at most."""
LARGEST = 2_000_000
"""Bytes of a page that are held in memory to be compressed; larger files are handed on as they are."""
NOT_HERE = Sentence("这里没有这一页。", "There is no such page here.")
READ_ONLY = Sentence("只能读取。", "This can only be read.")
STATUS = {200: "200 OK", 304: "304 Not Modified", 404: "404 Not Found", 405: "405 Method Not Allowed"}


class Pages:
    """The files below one folder. `path` and `path/` both answer `path/index.html`; nothing outside can be named."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()

    def __call__(self, asked: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        """Answer one request, as PEP 3333 wants it."""
        if asked["REQUEST_METHOD"] not in ("GET", "HEAD"):
            return _text(asked, start, 405, READ_ONLY, [("Allow", "GET, HEAD")])
        path = _decoded(asked.get("PATH_INFO", ""))
        if ready := self._ready(path, _accepts_gzip(asked.get("HTTP_ACCEPT_ENCODING", ""))):
            return _sent(asked, start, ready)
        if file := self.file(path):
            return self._send(asked, start, file, 200)
        language = path.split("/")[1] if path.count("/") > 1 and path.split("/")[1] in LANGUAGES[1:] else ""
        for name in (f"/{language}/404.html", "/404.html"):
            if file := self.file(name):
                return self._send(asked, start, file, 404)
        return _text(asked, start, 404, NOT_HERE)

    def file(self, path: str) -> Path | None:
        """The file that `path` (decoded, with its leading slash) names; None for anything else than a file of the site."""
        names = path.removesuffix("/").split("/")
        if names[0] or len(path) > 2000 or re.search(r"[\\\x00-\x1f\x7f]", path):
            return None
        if any(name == "" or name.startswith(".") or len(os.fsencode(name)) > 255 for name in names[1:]):
            return None
        try:
            found = self.root.joinpath(*names[1:])
            if found.is_dir():
                found = found / "index.html"
            elif path.endswith("/"):
                return None
            real = found.resolve(strict=True)
        except (OSError, ValueError):
            return None
        return real if real.is_file() and real.is_relative_to(self.root) else None

    def _ready(self, path: str, gzipped: bool) -> Answer | None:
        """The answer to `path` as it is kept; None where it must be looked for, or is too large to be kept.

        A request then costs one or two stats: what a path led to once, it leads to while it is the same file, unchanged.
        """
        if not PLAIN.fullmatch(path):
            return None
        try:
            told = os.stat(f"{self.root}{path}")
            if stat.S_ISDIR(told.st_mode):
                told = os.stat(f"{self.root}{path}/index.html")
            return _kept(self, path, _mark(told), gzipped) if told.st_size <= LARGEST_HELD else None
        except (OSError, Changed):
            return None

    def _send(self, asked: WSGIEnvironment, start: StartResponse, file: Path, status: int) -> Iterable[bytes]:
        try:
            opened = file.open("rb")
        except OSError:
            return _text(asked, start, 404, NOT_HERE)
        try:
            facts = os.fstat(opened.fileno())
            answer = _answer(file, facts, opened, _accepts_gzip(asked.get("HTTP_ACCEPT_ENCODING", "")), status)
            known = status == 200 and _unchanged(asked, answer.tag, answer.changed)
            if answer.body is None and not known and asked["REQUEST_METHOD"] != "HEAD":
                start(STATUS[status], [*answer.headers, *answer.of_body])
                wrapped: Iterable[bytes] = asked["wsgi.file_wrapper"](opened, 65536)
                return wrapped
            opened.close()
            return _sent(asked, start, answer, status)
        except BaseException:
            opened.close()
            raise


class Answer(NamedTuple):
    """What is sent for a file: its headers, those that go with a body, and the body; None for one that is not read here."""

    headers: tuple[tuple[str, str], ...]
    of_body: tuple[tuple[str, str], ...]
    tag: str
    changed: float
    body: bytes | None


class Changed(Exception):
    """A file became another one while it was read."""


def _mark(told: os.stat_result) -> tuple[int, ...]:
    """What is another when a file is another, or was written to."""
    return told.st_dev, told.st_ino, told.st_size, told.st_mtime_ns, told.st_ctime_ns


@lru_cache(maxsize=HELD)
def _kept(pages: Pages, path: str, mark: tuple[int, ...], gzipped: bool) -> Answer:
    """The answer to a `path` that leads to the file of that `mark`. Raises Changed, also where there is no such file."""
    file = pages.file(path)
    if file is None:
        raise Changed
    with file.open("rb") as opened:
        facts = os.fstat(opened.fileno())
        answer = _answer(file, facts, opened, gzipped, 200)
        body = opened.read() if answer.body is None else answer.body
        if not mark == _mark(facts) == _mark(os.fstat(opened.fileno())):
            raise Changed
    return answer._replace(body=body)


def _answer(file: Path, facts: os.stat_result, opened: BinaryIO, gzipped: bool, status: int) -> Answer:
    """Everything about a file; its body only where it is looked into: compressed, or a page with a policy of its own."""
    kind = TYPES.get(file.suffix.lower(), "application/octet-stream")
    small = kind.startswith(SMALLER) and facts.st_size <= LARGEST
    packed = small and facts.st_size > 500 and gzipped
    tag = f'"{facts.st_mtime_ns:x}-{facts.st_size:x}{"-z" if packed else ""}"'
    digest = DIGEST.search(file.name) and not kind.startswith("text/html")
    body = opened.read() if small else None
    headers = [
        ("Cache-Control", "no-cache" if status == 404 else LONG if digest else SHORT),
        ("ETag", tag),
        ("Last-Modified", formatdate(facts.st_mtime, usegmt=True)),
        *GUARD,
        *((("Vary", "Accept-Encoding"),) if small else ()),
        ("Content-Security-Policy", _policy(body if body and kind.startswith("text/html") else b"")),
    ]
    of_body = [("Content-Type", kind)]
    if body is not None and packed:
        body = _packed(body)
        of_body.append(("Content-Encoding", "gzip"))
    of_body.append(("Content-Length", str(facts.st_size if body is None else len(body))))
    return Answer(tuple(headers), tuple(of_body), tag, facts.st_mtime, body)


def _sent(asked: WSGIEnvironment, start: StartResponse, answer: Answer, status: int = 200) -> Iterable[bytes]:
    """Send an answer whose body is at hand, or only that the phone has it already."""
    if status == 200 and _unchanged(asked, answer.tag, answer.changed):
        start(STATUS[304], [*answer.headers])
        return []
    start(STATUS[status], [*answer.headers, *answer.of_body])
    return [] if asked["REQUEST_METHOD"] == "HEAD" or answer.body is None else [answer.body]


def _text(
    asked: WSGIEnvironment, start: StartResponse, status: int, sentence: Sentence, more: Iterable[tuple[str, str]] = ()
) -> Iterable[bytes]:
    body = f"{sentence}\n".encode()
    headers = [("Content-Type", TYPES[".txt"]), ("Content-Length", str(len(body))), ("Cache-Control", "no-cache")]
    start(STATUS[status], [*headers, *GUARD, ("Content-Security-Policy", STRICT), *more])
    return [] if asked["REQUEST_METHOD"] == "HEAD" else [body]


def _decoded(path: str) -> str:
    """WSGI gives bytes as Latin-1; what is no UTF-8 names nothing."""
    try:
        return path.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return "\0"


@lru_cache(maxsize=64)
def _accepts_gzip(accepted: str) -> bool:
    for part in accepted.lower().split(","):
        coding, _, weight = part.partition(";")
        if coding.strip() in ("gzip", "*"):
            return not re.fullmatch(r"\s*q\s*=\s*0(\.0*)?\s*", weight)
    return False


def _unchanged(asked: WSGIEnvironment, tag: str, changed: float) -> bool:
    """Whether the phone has this already (RFC 9110, 13.2.2: the tags count, the date only where there are none;
    13.1.3: one that is no date, or has not come yet, does not count)."""
    if etags := asked.get("HTTP_IF_NONE_MATCH"):
        return etags.strip() == "*" or tag in [each.strip().removeprefix("W/") for each in etags.split(",")]
    date_sent = asked.get("HTTP_IF_MODIFIED_SINCE", "")
    try:
        since = parsedate_to_datetime(date_sent) if len(date_sent) <= LONGEST_DATE else None
        return since is not None and since.tzinfo is not None and int(changed) <= since.timestamp() <= time.time()
    except (ValueError, TypeError, OverflowError, IndexError, AttributeError):
        return False


@lru_cache(maxsize=128)
def _packed(body: bytes) -> bytes:
    return gzip.compress(body, 6, mtime=0)


def _policy(page: bytes) -> str:
    """What a page may load: its own policy said again as a header, and nobody may frame it."""
    own = OWN.search(page[:4096])
    policy = html.unescape(own[1].decode("utf-8", "replace")) if own else STRICT
    return f"{re.sub(r'[^ -~]', ' ', policy).rstrip('; ')}; frame-ancestors 'none'"
