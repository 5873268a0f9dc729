"""A built site as a WSGI application that can only read: what a request may name, and the headers that go with a file."""

from __future__ import annotations

import gzip
import html
import os
import re
import time
from collections.abc import Iterable
from email.utils import formatdate, parsedate_to_datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.languages import LANGUAGES

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
GUARD = (
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Frame-Options", "DENY"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
)
STRICT = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'"
"""The policy of a page that names none of its own."""
OWN = re.compile(rb"""<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)\"""", re.IGNORECASE)
LONGEST_DATE = 64
"""Characters of a date in a request."""
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

    def _send(self, asked: WSGIEnvironment, start: StartResponse, file: Path, status: int) -> Iterable[bytes]:
        try:
            opened = file.open("rb")
        except OSError:
            return _text(asked, start, 404, NOT_HERE)
        try:
            return self._answer(asked, start, file, opened, status)
        except BaseException:
            opened.close()
            raise

    def _answer(
        self, asked: WSGIEnvironment, start: StartResponse, file: Path, opened: BinaryIO, status: int
    ) -> Iterable[bytes]:
        facts = os.fstat(opened.fileno())
        kind = TYPES.get(file.suffix.lower(), "application/octet-stream")
        small = kind.startswith(SMALLER) and facts.st_size <= LARGEST
        packed = small and facts.st_size > 500 and _accepts_gzip(asked.get("HTTP_ACCEPT_ENCODING", ""))
        tag = f'"{facts.st_mtime_ns:x}-{facts.st_size:x}{"-z" if packed else ""}"'
        digest = DIGEST.search(file.name) and not kind.startswith("text/html")
        headers = [
            ("Cache-Control", "no-cache" if status == 404 else LONG if digest else SHORT),
            ("ETag", tag),
            ("Last-Modified", formatdate(facts.st_mtime, usegmt=True)),
            *GUARD,
        ]
        if small:
            headers.append(("Vary", "Accept-Encoding"))
        body = opened.read() if small else b""
        headers.append(("Content-Security-Policy", _policy(body if kind.startswith("text/html") else b"")))
        if status == 200 and _unchanged(asked, tag, facts.st_mtime):
            opened.close()
            start(STATUS[304], headers)
            return []
        headers.append(("Content-Type", kind))
        if packed:
            body = _packed(body)
            headers.append(("Content-Encoding", "gzip"))
        headers.append(("Content-Length", str(len(body) if small else facts.st_size)))
        start(STATUS[status], headers)
        if small or asked["REQUEST_METHOD"] == "HEAD":
            opened.close()
            return [] if asked["REQUEST_METHOD"] == "HEAD" else [body]
        wrapped: Iterable[bytes] = asked["wsgi.file_wrapper"](opened, 65536)
        return wrapped


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
