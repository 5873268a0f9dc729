"""The page for phones as a WSGI application: a token in the path, a page, and parts of photographs; nothing else is there."""

from __future__ import annotations

import html
import json
import re
import secrets
import string
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from kiosk.base.languages import LANGUAGES
from kiosk.base.untrusted_input import Unreadable, parse_json
from kiosk.base.wall_clock import passed
from kiosk.photographs.phone.phone_events import Guessed
from kiosk.photographs.phone.phone_words import known_code, preferred, words
from kiosk.photographs.phone.upload_limits import UploadLimits
from kiosk.photographs.phone.uploads import UploadRefused, Uploads, WrongPlace

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

PAGE = Path(__file__).with_name("page")
NAMES = {"zh-CN": "简体中文", "zh-TW": "繁體中文", "en": "English", "ja": "日本語", "ko": "한국어"}
"""What each language calls itself."""
NOT_HERE = "\n".join(
    (
        "这里没有这一页。码可能已经失效：请在电脑上再开一次，重新扫码。",
        "這裡沒有這一頁。碼可能已經失效：請在電腦上再開一次，重新掃碼。",
        "There is no such page here. The code may be over: open it once more on the PC and scan again.",
        "このページはありません。コードが無効になった可能性があります。パソコンで開き直し、もう一度読み取ってください。",
        "이 페이지는 없습니다. 코드가 무효가 되었을 수 있습니다. PC에서 다시 열고 다시 스캔해 주세요.",
        "",
    )
)
GUESSES = 20
"""Addresses that are none which one phone may try; after them it is answered nothing else."""
MOST_ADDRESSES = 1000
"""Phones whose guesses are counted each by itself."""
WHOLE = re.compile(r"[0-9]{1,15}")
LONGEST_WORD = 4096
"""Bytes of what a phone says of a photograph."""
GUARD = (
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Frame-Options", "DENY"),
    (
        "Content-Security-Policy",
        "default-src 'none'; img-src data:; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none';"
        " form-action 'none'; frame-ancestors 'none'",
    ),
)
STATUS = {200: "200 OK", 400: "400 Bad Request", 404: "404 Not Found", 409: "409 Conflict"}


class Malformed(Exception):
    """A request says what no page of ours says."""


class PhonePage:
    """Answers phones that know `token` until `clock` says `limits.seconds` more; `names` are those of the record in hand."""

    def __init__(
        self,
        token: str,
        names: Mapping[str, str],
        uploads: Uploads,
        limits: UploadLimits,
        clock: Callable[[], float] = passed,
    ) -> None:
        self._token, self._names, self._uploads, self._limits = token.encode(), names, uploads, limits
        self._clock = clock
        self._end = clock() + limits.seconds
        self._guesses: dict[str, int] = {}

    @property
    def left(self) -> float:
        """Seconds until nothing is reachable any more."""
        return max(0.0, self._end - self._clock())

    def __call__(self, asked: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        """Answer one request, as PEP 3333 wants it."""
        method, path = str(asked["REQUEST_METHOD"]), str(asked.get("PATH_INFO", ""))
        said, _, rest = path.removeprefix("/").partition("/")
        known = secrets.compare_digest(said.encode("utf-8", "replace"), self._token)
        if not self.left or not self._trusted(str(asked.get("REMOTE_ADDR", "")), known, said):
            return _sent(start, 404, "text/plain; charset=utf-8", NOT_HERE.encode())
        match method, rest:
            case "GET", "":
                page = self._page(preferred(str(asked.get("HTTP_ACCEPT_LANGUAGE", ""))))
                return _sent(start, 200, "text/html; charset=utf-8", page.encode())
            case "GET", "phone.css":
                return _sent(start, 200, "text/css; charset=utf-8", (PAGE / rest).read_bytes())
            case "GET", "phone.js":
                return _sent(start, 200, "text/javascript; charset=utf-8", (PAGE / rest).read_bytes())
            case ("POST", "begin" | "part") | ("GET", "outcomes"):
                status, answer = self._answer(rest, asked)
                return _sent(start, status, "application/json", json.dumps(answer).encode())
        return _sent(start, 404, "text/plain; charset=utf-8", NOT_HERE.encode())

    def _trusted(self, address: str, known: bool, said: str) -> bool:
        """Whether a request is to be answered; one that guesses is counted, and after GUESSES not even the token helps."""
        if address not in self._guesses and len(self._guesses) >= MOST_ADDRESSES:
            address = "*"
        tried = self._guesses.get(address, 0)
        if known or not said:
            return known and tried < GUESSES
        self._guesses[address] = tried + (tried < GUESSES and len(said) >= len(self._token) // 2)
        if tried < GUESSES <= self._guesses[address]:
            self._uploads.told.append(Guessed(address))
        return False

    def _answer(self, what: str, asked: WSGIEnvironment) -> tuple[int, dict[str, Any]]:
        try:
            if what == "begin":
                said = _table(_body(asked, LONGEST_WORD))
                phone, name = _word(said, "phone", 64), _word(said, "name", LONGEST_WORD)
                upload = self._uploads.begin(phone, name, _number(said, "size"), _number(said, "changed"))
                return 200, {"upload": upload.number, "held": upload.held}
            query = dict(parse_qsl(str(asked.get("QUERY_STRING", ""))[:LONGEST_WORD], max_num_fields=8))
            phone = _word(query, "phone", 64)
            if what == "outcomes":
                every = {each.number: [each.state, each.code] for each in self._uploads.of(phone)}
                return 200, {"left": int(self.left), "uploads": every}
            body = _body(asked, self._limits.part)
            held = self._uploads.add(_number(query, "upload"), phone, _number(query, "at"), body).held
            return 200, {"held": held}
        except UploadRefused as refused:
            return 409, {"refused": known_code(refused.code)}
        except WrongPlace as wrong:
            return 409, {"held": wrong.held}
        except (Malformed, Unreadable, KeyError, ValueError):
            return 400, {}

    def _page(self, language: str) -> str:
        said = {
            "language": language,
            "left": self.left,
            "part": self._limits.part,
            "most": self._limits.said,
            "names": {tag: self._name(tag) for tag in LANGUAGES},
            "words": {tag: words(tag) for tag in LANGUAGES},
        }
        shown = {key: html.escape(word) for key, word in words(language).items() if isinstance(word, str)}
        choices = "".join(f'<button type="button" lang="{tag}">{name}</button>' for tag, name in NAMES.items())

        page = string.Template((PAGE / "phone.html").read_text("utf-8"))
        return page.substitute(
            shown,
            lang=language,
            choices=choices,
            token=self._token.decode(),
            multiple="" if self._limits.number == 1 else " multiple",
            said=html.escape(json.dumps(said, ensure_ascii=False)),
        )

    def _name(self, language: str) -> str:
        return self._names.get(language) or self._names.get("zh-CN") or next(iter(self._names.values()), "")


def _sent(start: StartResponse, status: int, kind: str, body: bytes) -> Iterable[bytes]:
    start(STATUS[status], [("Content-Type", kind), ("Content-Length", str(len(body))), *GUARD])
    return [body]


def _body(asked: WSGIEnvironment, most: int) -> bytes:
    try:
        length = int(asked.get("CONTENT_LENGTH") or 0)
    except ValueError:
        raise Malformed from None
    if not 0 < length <= most:
        raise Malformed
    body: bytes = asked["wsgi.input"].read(length)
    return body


def _table(body: bytes) -> Mapping[str, Any]:
    table = parse_json(body, LONGEST_WORD, 2)
    if not isinstance(table, dict):
        raise Malformed
    return table


def _word(said: Mapping[str, Any], key: str, longest: int) -> str:
    word = said[key]
    if not isinstance(word, str) or not 0 < len(word) <= longest:
        raise Malformed
    return word


def _number(said: Mapping[str, Any], key: str) -> int:
    told = said[key]
    if type(told) is str and WHOLE.fullmatch(told):
        told = int(told)
    if type(told) is not int or told < 0:
        raise Malformed
    return told
