"""HTTP on the port, as little of it as there is: a path for each thing that can be said, JSON both ways, pieces as bytes.

POST /pair/hello, /pair/proof    strangers, while somebody is being paired
GET  /kiosk                      offices, as all below: what the kiosk is and shows
GET  /health                     how it is, as a heartbeat tells it
POST /picture, GET /picture      ask what the screen shows now, and hear it once nobody is in front of it
POST /want                       which files of a release are missing
PUT  /files/<path>               a piece: Content-Range says which bytes, Repr-Digest what the whole file is
POST /publish, /ask              show it; keep it, go back
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable
from typing import Any, ClassVar

from cheroot.server import Gateway

from kiosk.fleet.pairing.inbox import PIECE, Sent
from kiosk.fleet.pairing.inbox import refusal_of as disk_refusal
from kiosk.fleet.pairing.pairing_exchange import MOST_HELLO
from kiosk.fleet.pairing.reception import MOST_WANTED, Reception
from kiosk.fleet.pairing.refusals import REFUSALS, Refused
from kiosk.release.durable_files import File

FILES = "/files/"
RANGE = re.compile(r"bytes ([0-9]{1,12})-([0-9]{1,12})/([0-9]{1,12})|bytes \*/0")
DIGEST = re.compile(r"sha-256=:([A-Za-z0-9+/]{43}=):")
MOST_OF_STRANGERS = 4
"""Requests that a stranger's connection may carry: to be paired takes two, and each costs this kiosk a reckoning."""


class Requests(Gateway):
    """Answers one request with what the reception says. Made for one reception by `for_reception`."""

    reception: ClassVar[Reception]

    @classmethod
    def for_reception(cls, reception: Reception) -> type[Requests]:
        """The class whose requests that reception answers."""
        return type("RequestsOfReception", (cls,), {"reception": reception})

    def respond(self) -> None:
        """Answer, and say nothing but a code when it is refused."""
        try:
            status, content = 200, self._answer()
        except TimeoutError:
            raise
        except (Refused, OSError) as error:
            code = error.code if isinstance(error, Refused) else disk_refusal(error).code
            status, content = REFUSALS[code].status, json.dumps({"code": code}).encode()
        request = self.req
        request.conn.answered += 1
        tired = not request.conn.who and request.conn.answered >= MOST_OF_STRANGERS
        if tired or getattr(request.rfile, "remaining", 0):
            request.close_connection = True  # what was not read is not read to its end for politeness
        request.status = str(status).encode()
        request.outheaders = [
            (b"Content-Type", b"application/json"),
            (b"Content-Length", str(len(content)).encode()),
            (b"Cache-Control", b"no-store"),
        ]
        request.ensure_headers_sent()
        request.write(content)

    def _answer(self) -> bytes:
        method, path, who = self.req.method.decode("latin-1"), self.req.path.decode("latin-1"), self.req.conn.who
        here = self.reception
        if self.req.chunked_read or self.req.qs:
            raise Refused("not-understood")
        if not who:
            strangers: dict[tuple[str, str], Callable[[bytes], bytes]] = {
                ("POST", "/pair/hello"): here.hello,
                ("POST", "/pair/proof"): here.proof,
            }
            if (method, path) in strangers:
                return strangers[method, path](self._body(MOST_HELLO))
            raise Refused("not-paired")
        if method == "PUT" and path.startswith(FILES):
            return self._receive(who, path.removeprefix(FILES))
        acts: dict[tuple[str, str], Callable[[], bytes]] = {
            ("GET", "/kiosk"): lambda: here.standing(who),
            ("GET", "/health"): lambda: here.health(who),
            ("POST", "/picture"): lambda: here.ask_picture(who),
            ("GET", "/picture"): lambda: here.picture(who),
            ("POST", "/want"): lambda: here.want(who, self._body(MOST_WANTED)),
            ("POST", "/publish"): lambda: here.publish(who, self._body(4096)),
            ("POST", "/ask"): lambda: here.ask(who, self._body(4096)),
        }
        if (method, path) not in acts:
            raise Refused("nowhere")
        return acts[method, path]()

    def _receive(self, who: str, path: str) -> bytes:
        length = self._length()
        place = RANGE.fullmatch(self._header("Content-Range"))
        digest = DIGEST.fullmatch(self._header("Repr-Digest"))
        if not place or not digest:
            raise Refused("not-understood")
        first, last, size = (int(each) for each in place.groups("0"))
        if (size or length) and last - first + 1 != length:
            raise Refused("wrong-length")
        try:
            sha256 = base64.b64decode(digest[1], validate=True).hex()
        except binascii.Error as error:
            raise Refused("not-understood") from error
        if length > PIECE:
            raise Refused("too-large")
        return self.reception.receive(who, Sent(path, File(sha256, size)), first, length, self.req.rfile)

    def _body(self, most: int) -> bytes:
        length = self._length()
        if length > most:
            raise Refused("too-large")
        content: bytes = self.req.rfile.read(length)
        return content

    def _length(self) -> int:
        try:
            length = int(self._header("Content-Length") or "0")
        except ValueError as error:
            raise Refused("not-understood") from error
        if length < 0:
            raise Refused("not-understood")
        return length

    def _header(self, name: str) -> str:
        headers: dict[bytes, Any] = self.req.inheaders
        value = headers.get(name.encode("ascii"), b"")
        return value.decode("latin-1") if isinstance(value, bytes) else ""
