"""The studio's way to one kiosk: over TLS 1.3 with the kiosk's certificate pinned, on a connection that is kept."""

from __future__ import annotations

import base64
import http.client
import json
import socket
import ssl
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from kiosk.base.bilingual_sentence import Sentence, SentenceError
from kiosk.base.os_errors import cause_of
from kiosk.base.untrusted_input import Unreadable, parse_json
from kiosk.fleet.health.heartbeat import Heartbeat, understood
from kiosk.fleet.health.picture_request import JPEG, MOST_PICTURE
from kiosk.fleet.health.told_fields import Untold
from kiosk.fleet.pairing.certificates import Identity, as_pem
from kiosk.fleet.pairing.inbox import PIECE, Sent
from kiosk.fleet.pairing.pairing_exchange import DIGITS, Kiosk, Studio, StudioSide, code_digits
from kiosk.fleet.pairing.reception import written_files
from kiosk.fleet.pairing.refusals import Refused
from kiosk.fleet.pairing.standing import Standing, understood_standing

PORT = 8767
"""Where kiosks listen unless kiosk.toml says otherwise."""
TIMEOUT_S = 30.0
MOST_ANSWER = 8 << 20
AGAIN = 3
"""How often a connection that broke is made anew before that is told."""
Address = tuple[str, int]
OnSent = Callable[[int, int], None]
"""How far it is: bytes sent, bytes in all. What it raises ends the sending."""


class NotReached(SentenceError):
    """The kiosk does not answer."""

    def __init__(self, address: Address, why: Sentence) -> None:
        where = f"{address[0]}:{address[1]}"
        super().__init__(
            f"连不上触摸屏 {where}：{why.zh}。请看它开着没有、在不在同一个网络里。",
            f"The kiosk at {where} is not reached: {why.en}. See whether it is on, and in the same network.",
        )


class AnotherMachine(SentenceError):
    """At the address is a machine with another certificate than the kiosk had when it was paired."""

    def __init__(self, address: Address) -> None:
        where = f"{address[0]}:{address[1]}"
        super().__init__(
            f"{where} 上的不是配对时的那台触摸屏，什么也没有发。请核对地址；若触摸屏重装过，就重新配对。",
            f"The machine at {where} is not the kiosk that was paired; nothing was sent. Check the address; if the kiosk"
            " was installed anew, pair it again.",
        )


class CodeTooShort(SentenceError):
    """What was typed has not as many digits as a code has."""

    def __init__(self) -> None:
        super().__init__(f"配对码是 {DIGITS} 位数字。", f"A code has {DIGITS} digits.")


class PairedKiosk(NamedTuple):
    """A kiosk that this studio was paired with: who it is, where it was last, and its certificate (DER)."""

    id: str
    name: str
    address: Address
    certificate: bytes


def pair(address: Address, code: str, identity: Identity, name: str, root: bytes) -> PairedKiosk:
    """Pair with the kiosk at `address` that shows `code`; it learns this studio's certificate, name and root.

    Raises SentenceError (WrongCode, Refused, NotReached) with what to do.
    """
    if len(code_digits(code)) != DIGITS:
        raise CodeTooShort
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE  # who it is, the code will say
    connection = http.client.HTTPSConnection(*address, timeout=TIMEOUT_S, context=context)
    try:
        connection.connect()
        seen = connection.sock.getpeercert(binary_form=True) or b""
        side = StudioSide(code, Studio(name, identity.certificate, root), seen)
        answer = _said(connection, "POST", "/pair/hello", side.hello)
        kiosk: Kiosk = side.welcomed(_said(connection, "POST", "/pair/proof", side.proof(answer)))
        return PairedKiosk(kiosk.id, kiosk.name, address, seen)
    except ssl.SSLError as error:
        raise Refused("not-pairing" if _unwanted(error) else "no-answer") from error
    except (http.client.HTTPException, ValueError) as error:
        raise Refused("no-answer") from error
    except OSError as error:
        raise NotReached(address, cause_of(error)) from error
    finally:
        connection.close()


class KioskLink:
    """A connection to a paired kiosk as the studio whose `identity` this is; each word waits so many `seconds`.

    Not to be shared between threads.
    """

    def __init__(self, kiosk: PairedKiosk, identity: Identity, seconds: float = TIMEOUT_S) -> None:
        self.kiosk, self._seconds = kiosk, seconds
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        self._context.minimum_version = ssl.TLSVersion.TLSv1_3
        self._context.check_hostname = False  # it has no name, but a certificate that is known
        self._context.load_verify_locations(cadata=as_pem(kiosk.certificate))
        self._context.load_cert_chain(identity.file)
        self._connection: http.client.HTTPSConnection | None = None

    def __enter__(self) -> KioskLink:
        return self

    def __exit__(self, *what: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the connection."""
        if self._connection:
            self._connection.close()
            self._connection = None

    def standing(self) -> Standing:
        """What the kiosk is and shows. Raises SentenceError."""
        return understood_standing(self._table("GET", "/kiosk"))

    def health(self) -> Heartbeat:
        """How the kiosk is. Raises SentenceError."""
        try:
            return understood(self._table("GET", "/health"))
        except Untold as error:
            raise Refused("other-format") from error

    def ask_picture(self) -> None:
        """Ask what the screen shows now. Raises SentenceError."""
        self._table("POST", "/picture")

    def picture(self) -> bytes:
        """The picture (JPEG) that was asked for; empty while there is none. Raises SentenceError."""
        try:
            content = base64.b64decode(self._table("GET", "/picture")["picture"], validate=True)
        except (KeyError, TypeError, ValueError) as error:
            raise Refused("other-format") from error
        return content if content.startswith(JPEG) and len(content) <= MOST_PICTURE else b""

    def send(self, repository: Path, files: Sequence[Sent], on_sent: OnSent = lambda done, total: None) -> int:
        """Send what the kiosk lacks of `files`, which lie in `repository`; the bytes that went over the network.

        What arrived before a connection broke is not sent again. Raises SentenceError, OSError where a file here cannot be
        read, and whatever `on_sent` raises.
        """
        wanted = tuple(files)
        missing = self._table("POST", "/want", written_files(wanted)).get("missing")
        try:
            rest = [(wanted[place], int(here)) for place, here in missing or ()]
        except (TypeError, ValueError, IndexError) as error:
            raise Refused("no-answer") from error
        total = sum(sent.what.size - here for sent, here in rest)
        done = 0
        on_sent(0, total)
        for sent, here in rest:
            with (repository / sent.path).open("rb") as stream:
                for _ in range(2 * (sent.what.size // PIECE + 4)):
                    stream.seek(here)
                    piece = stream.read(min(PIECE, sent.what.size - here))
                    there = self._sent(sent, here, piece)
                    done += max(0, there - here)
                    on_sent(min(done, total), total)
                    here = there
                    if here >= sent.what.size:
                        break
                else:
                    raise Refused("missing")
        return done

    def publish(self, show: str) -> None:
        """Have what was sent shown: on "trial" or "now". Raises SentenceError."""
        self._table("POST", "/publish", json.dumps({"show": show}).encode())

    def ask(self, act: str) -> str:
        """Have the screen "keep" what is on trial or go "back"; the number under which it answers. Raises SentenceError."""
        return str(self._table("POST", "/ask", json.dumps({"act": act}).encode()).get("asked", ""))

    def _sent(self, sent: Sent, first: int, piece: bytes) -> int:
        size = sent.what.size
        place = f"bytes {first}-{first + len(piece) - 1}/{size}" if size else "bytes */0"
        digest = base64.b64encode(bytes.fromhex(sent.what.sha256)).decode("ascii")
        headers = {"Content-Range": place, "Repr-Digest": f"sha-256=:{digest}:"}
        here = self._table("PUT", f"/files/{quote(sent.path)}", piece, headers).get("here")
        if not isinstance(here, int) or not 0 <= here <= size:
            raise Refused("no-answer")
        return here

    def _table(
        self, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None
    ) -> dict[str, Any]:
        """What the kiosk answers; a connection that was kept and broke meanwhile is made anew."""
        for attempt in range(AGAIN):
            try:
                found = _read(_said(self._connected(), method, path, body, headers))
            except (OSError, http.client.HTTPException) as error:
                self.close()
                if isinstance(error, ssl.SSLCertVerificationError):
                    raise AnotherMachine(self.kiosk.address) from error
                if _unwanted(error):
                    raise Refused("not-paired") from error
                if attempt == AGAIN - 1 or isinstance(error, (TimeoutError, ConnectionRefusedError)):
                    raise NotReached(self.kiosk.address, _why(error)) from error
            except SentenceError:
                self.close()
                raise
            else:
                return found
        raise AssertionError("unreachable")

    def _connected(self) -> http.client.HTTPSConnection:
        if self._connection is None:
            made = http.client.HTTPSConnection(*self.kiosk.address, timeout=self._seconds, context=self._context)
            made.connect()
            self._connection = made
            made.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if made.sock.getpeercert(binary_form=True) != self.kiosk.certificate:
                raise AnotherMachine(self.kiosk.address)
        return self._connection


def _said(
    connection: http.client.HTTPSConnection, method: str, path: str, body: bytes, headers: dict[str, str] | None = None
) -> bytes:
    connection.request(method, path, body, {"Content-Length": str(len(body)), **(headers or {})})
    answer = connection.getresponse()
    content = answer.read(MOST_ANSWER + 1)
    if len(content) > MOST_ANSWER:
        raise Refused("no-answer")
    if answer.status != 200:
        code = _read(content).get("code")
        raise Refused(code if isinstance(code, str) else "no-answer")
    return content


def _read(content: bytes) -> dict[str, Any]:
    try:
        table = parse_json(content, MOST_ANSWER)
    except Unreadable as error:
        raise Refused("no-answer") from error
    if not isinstance(table, dict):
        raise Refused("no-answer")
    return table


def _unwanted(error: Exception) -> bool:
    """Whether the other side wants a certificate that it knows: TLS says so as an alert."""
    return isinstance(error, ssl.SSLError) and "ALERT" in str(error).upper()


def _why(error: Exception) -> Sentence:
    """Why a line is not there, or no longer."""
    if isinstance(error, (ssl.SSLError, http.client.HTTPException)):
        return Sentence("连接断了", "the line broke off")
    return cause_of(error)
