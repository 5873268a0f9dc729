"""The receiver as a WSGI application: heartbeats in by a kiosk's token, numbers and pages out by a reader's."""

from __future__ import annotations

import base64
import binascii
import json
import re
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qs

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.untrusted_input import Unreadable
from kiosk.base.web_headers import GUARD
from kiosk.fleet.health.kiosk_report import NONCE
from kiosk.fleet.health.picture_request import JPEG, MOST_PICTURE, picture
from kiosk.fleet.health.prometheus_text import CONTENT_TYPE
from kiosk.fleet.health.told_fields import Untold
from kiosk.fleet.receiver.admissions import Admitted, knows, parts
from kiosk.fleet.receiver.metrics import metrics
from kiosk.fleet.receiver.pages import TEMPLATES, Pages
from kiosk.fleet.receiver.rates import Rates
from kiosk.fleet.receiver.register import MOST_BODY, Register
from kiosk.fleet.receiver.verdict import Limits, Listening

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

POLICY = (
    "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
STATUS = {
    200: "200 OK",
    303: "303 See Other",
    400: "400 Bad Request",
    401: "401 Unauthorized",
    403: "403 Forbidden",
    404: "404 Not Found",
    405: "405 Method Not Allowed",
    413: "413 Content Too Large",
    429: "429 Too Many Requests",
}
NOT_HERE = Sentence("这里没有这一页。", "There is no such page here.")
ONE_KIOSK = re.compile(r"/kiosk/([0-9a-f]{8})(/picture(?:\.jpg)?)?")
STATIC = {"/style.css": "text/css; charset=utf-8", "/icon.svg": "image/svg+xml"}
HTML = "text/html; charset=utf-8"
PLAIN = "text/plain; charset=utf-8"


class Answer(NamedTuple):
    """What is sent back."""

    status: int
    kind: str
    content: bytes
    more: tuple[tuple[str, str], ...] = ()


class Receiver:
    """One application over one register; requests come one after another."""

    def __init__(
        self,
        register: Register,
        listening: Listening,
        limits: Limits,
        now: Callable[[], float] = time.time,
        seconds: Callable[[], float] = time.monotonic,
    ) -> None:
        self._register, self._listening, self._limits = register, listening, limits
        self._now, self._seconds = now, seconds
        self._pages = Pages()
        self._beats = Rates(30, 0.5)
        self._strangers = Rates(20, 0.2)

    def __call__(self, asked: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        """Answer one request, as PEP 3333 wants it."""
        self._register.refresh()
        answer = self._answer(asked)
        headers = [
            ("Content-Type", answer.kind),
            ("Content-Length", str(len(answer.content))),
            ("Cache-Control", "no-store"),
            ("Content-Security-Policy", POLICY),
            *GUARD,
            *answer.more,
        ]
        start(STATUS[answer.status], headers)
        return [] if asked["REQUEST_METHOD"] == "HEAD" else [answer.content]

    def _answer(self, asked: WSGIEnvironment) -> Answer:
        method, path = asked["REQUEST_METHOD"], asked.get("PATH_INFO", "")
        if path == "/heartbeats" or path.startswith("/picture/"):
            return self._from_kiosk(asked, path) if method == "POST" else _only("POST")
        if path in STATIC and method in ("GET", "HEAD"):
            return Answer(200, STATIC[path], (TEMPLATES / path[1:]).read_bytes())
        if self._reader(asked) is None:
            return self._unknown(asked, ("WWW-Authenticate", 'Basic realm="kiosks", charset="UTF-8"'))
        found = ONE_KIOSK.fullmatch(path)
        one = self._register.admitted.get(found[1]) if found else None
        if found and one and found[2] == "/picture":
            return self._ask_picture(asked, one) if method == "POST" else _only("POST")
        if method not in ("GET", "HEAD"):
            return _only("GET, HEAD")
        if path == "/metrics":
            text = metrics(self._register, self._now(), self._listening, self._limits)
            return Answer(200, CONTENT_TYPE, text.encode())
        language = _language(asked)
        if path == "/":
            page = self._pages.every(self._register, self._now(), self._listening, self._limits, language)
            return Answer(200, HTML, page.encode(), (("Refresh", "60"),))
        if found and one and found[2]:
            content = picture(self._register.picture(one.id))
            return Answer(200, "image/jpeg", content) if content else _words(404, NOT_HERE)
        if found and one and not one.dismissed:
            page = self._pages.one(self._register, one, self._now(), self._listening, self._limits, language)
            return Answer(200, HTML, page.encode())
        return _words(404, NOT_HERE)

    def _from_kiosk(self, asked: WSGIEnvironment, path: str) -> Answer:
        word, _, token = asked.get("HTTP_AUTHORIZATION", "").partition(" ")
        name, secret = parts(token.strip() if word.lower() == "bearer" else "")
        one = self._register.admitted.get(name)
        if not knows(one, secret) or one is None:
            self._register.counted["unknown"] += 1
            return self._unknown(asked, ("WWW-Authenticate", "Bearer"))
        if not self._beats.allows(one.id, self._seconds()):
            self._register.counted["too-many"] += 1
            return _words(429, Sentence("太频繁了。", "Too often."), (("Retry-After", "60"),))
        length = asked.get("CONTENT_LENGTH") or "0"
        if not (length.isascii() and length.isdigit()) or len(length) > 12 or int(length) > MOST_BODY:
            return _words(413, Sentence("太大了。", "Too large."))
        content = asked["wsgi.input"].read(int(length))
        if path != "/heartbeats":
            return self._put_picture(one, path.removeprefix("/picture/"), content)
        try:
            arrived = self._register.take(one, content, self._now())
        except (Unreadable, Untold) as error:
            self._register.counted["unreadable"] += 1
            named = str(error)[:80] if isinstance(error, Untold) else "JSON"
            return _words(400, Sentence(f"看不懂（{named}）。", f"This cannot be read ({named})."))
        answer = {
            "taken": arrived.number,
            "refused": arrived.refused,
            "why": arrived.why,
            "picture": self._register.known[one.id].asked,
        }
        return Answer(200, "application/json", json.dumps(answer).encode())

    def _put_picture(self, one: Admitted, nonce: str, content: bytes) -> Answer:
        sound = NONCE.fullmatch(nonce) and content.startswith(JPEG) and len(content) <= MOST_PICTURE
        if not sound or not self._register.put_picture(one, nonce, content, self._now()):
            return _words(400, Sentence("没有人要这张画面。", "Nobody asked for this picture."))
        return Answer(200, "application/json", b'{"taken": 0, "picture": ""}')

    def _ask_picture(self, asked: WSGIEnvironment, one: Admitted) -> Answer:
        """A page of elsewhere may not press the button: a browser says where the form was."""
        origin = asked.get("HTTP_ORIGIN", "")
        if origin and origin.partition("://")[2] != asked.get("HTTP_HOST", ""):
            return _words(403, Sentence("请在这里的页面上按。", "Press the button on the page here."))
        self._register.ask_picture(one, self._now())
        return Answer(303, PLAIN, b"", (("Location", f"/kiosk/{one.id}?lang={_language(asked)}"),))

    def _reader(self, asked: WSGIEnvironment) -> Admitted | None:
        """Who reads: the name does not count, the password is the token."""
        word, _, told = asked.get("HTTP_AUTHORIZATION", "").partition(" ")
        if word.lower() != "basic" or len(told) > 1024:
            return None
        try:
            password = base64.b64decode(told, validate=True).decode().partition(":")[2]
        except (binascii.Error, UnicodeDecodeError):
            return None
        name, secret = parts(password)
        one = self._register.readers.get(name)
        return one if knows(one, secret) else None

    def _unknown(self, asked: WSGIEnvironment, way: tuple[str, str]) -> Answer:
        if asked.get("HTTP_AUTHORIZATION") and not self._strangers.allows(
            asked.get("REMOTE_ADDR", ""), self._seconds()
        ):
            return _words(429, Sentence("试得太多了，请等一分钟。", "Too many attempts: wait a minute."))
        return _words(401, Sentence("请先输入密码。", "The password is asked for first."), (way,))


def _language(asked: WSGIEnvironment) -> str:
    """What the address says, else what the browser wants first."""
    named: str = parse_qs(asked.get("QUERY_STRING", "")[:200]).get("lang", [""])[0]
    if named in ("zh", "en"):
        return named
    return "zh" if asked.get("HTTP_ACCEPT_LANGUAGE", "zh").lower().startswith("zh") else "en"


def _words(status: int, sentence: Sentence, more: tuple[tuple[str, str], ...] = ()) -> Answer:
    return Answer(status, PLAIN, f"{sentence}\n".encode(), more)


def _only(methods: str) -> Answer:
    return _words(405, Sentence("不能这样请求。", "This cannot be asked so."), (("Allow", methods),))
