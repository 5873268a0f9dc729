"""The page for phones, open: its process, its address, and what it told so far."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlencode, urlsplit

from kiosk.base.sandbox import Companion
from kiosk.photographs.phone.phone_events import Event, Opened
from kiosk.photographs.phone.phone_server import PhonePlan, serve
from kiosk.photographs.phone.upload_limits import UploadLimits

TOKEN = "QmFtYm9vLXNob290cy1hbmQtdGVh-x_y"
PHONE = "0123456789abcdef01234567"
Kind = TypeVar("Kind")


class OpenPage:
    """A page that listens on 127.0.0.1, and a phone that talks to it."""

    def __init__(self, companion: Companion, folder: Path) -> None:
        self.companion, self.folder = companion, folder
        self.told: list[Event] = []
        opened = self.event(Opened)
        self.url = opened.url
        self.host, self.port = str(urlsplit(self.url).hostname), int(urlsplit(self.url).port or 0)

    def event(self, kind: type[Kind], seconds: float = 30.0) -> Kind:
        """The next event of that kind."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            said = self.companion.heard(0.1)
            if said is not None:
                self.told.append(said)
                if isinstance(said, kind):
                    return said
        raise AssertionError(f"no {kind.__name__} among {self.told}")

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, bytes]:
        """One request, its path sent as it is."""
        connection = HTTPConnection(self.host, self.port, timeout=20)
        connection.request(method, path, body or None, {name.replace("_", "-"): said for name, said in headers.items()})
        answer = connection.getresponse()
        said = answer.read()
        connection.close()
        return answer.status, said

    def post(self, what: str, body: bytes) -> tuple[int, dict[str, Any]]:
        """A request of the page's own script."""
        status, said = self.ask("POST", f"/{TOKEN}/{what}", body)
        return status, json.loads(said)

    def begin(self, name: str, size: int, phone: str = PHONE, changed: int = 1) -> tuple[int, dict[str, Any]]:
        """Begin to send a photograph."""
        said = {"phone": phone, "name": name, "size": size, "changed": changed}
        return self.post("begin", json.dumps(said).encode())

    def part(self, upload: int, at: int, body: bytes, phone: str = PHONE) -> tuple[int, dict[str, Any]]:
        """Send a part of one."""
        return self.post("part?" + urlencode({"phone": phone, "upload": upload, "at": at}), body)

    def send(self, name: str, data: bytes, phone: str = PHONE) -> tuple[int, dict[str, Any]]:
        """Send a whole one, in parts of 200,000 bytes; what was said last."""
        status, said = self.begin(name, len(data), phone)
        upload = said.get("upload", 0)
        while status == 200 and said["held"] < len(data):
            status, said = self.part(upload, said["held"], data[said["held"] : said["held"] + 200_000], phone)
        return status, said

    def outcomes(self, phone: str = PHONE) -> dict[str, list[str]]:
        """What the page is told of its photographs."""
        said = json.loads(self.ask("GET", f"/{TOKEN}/outcomes?phone={phone}")[1])
        found: dict[str, list[str]] = said["uploads"]
        return found

    def outcome(self, upload: int, true: Callable[[list[str]], bool]) -> list[str]:
        """What the page is told of one, once that is as it is wanted."""
        end = time.monotonic() + 20
        while not true(found := self.outcomes()[str(upload)]):
            assert time.monotonic() < end, found
        return found

    def kept(self) -> list[str]:
        """The files that lie in the folder."""
        return sorted(file.name for file in self.folder.iterdir())


@contextmanager
def open_page(folder: Path, limits: UploadLimits | None = None) -> Iterator[OpenPage]:
    """Open the page on 127.0.0.1."""
    folder.mkdir(exist_ok=True)
    companion = Companion(serve, PhonePlan("127.0.0.1", TOKEN, folder, {}, limits or UploadLimits(spare=1)))
    try:
        yield OpenPage(companion, folder)
    finally:
        companion.close()


def said_in_every_language(code: str) -> bool:
    """Whether the phone's page has a sentence for a code in all of its languages, and the studio too."""
    from kiosk.base.languages import LANGUAGES
    from kiosk.photographs.phone.phone_words import refusal_sentence, words

    said = [str(words(language)["refused"][code]) for language in LANGUAGES]
    studio = refusal_sentence(code, UploadLimits())
    return len(set(said)) == len(said) and not re.search(r"[{}]", f"{studio}")
