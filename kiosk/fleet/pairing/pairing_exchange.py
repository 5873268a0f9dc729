"""From eight digits to two machines that know each other: SPAKE2 between studio and kiosk, both certificates bound in.

The studio sends what it is (its certificate, its name, the root of its repository) with SPAKE2's first message, the kiosk
answers with the second, each over TLS as the other's certificate says it is. The fingerprints that each side sees are the
names in SPAKE2, so that somebody in between, whom each side knows by another certificate, comes to another key. The studio
proves its key first: the kiosk never says anything by which a code could be guessed without asking it. Every wrong proof
ends the code, the third the pairing.

    studio -> kiosk   hello    {format, name, certificate, root, message}
    kiosk -> studio   answer   {session, message}
    studio -> kiosk   proof    {session, proof}
    kiosk -> studio   welcome  {proof, kiosk, name}
"""

from __future__ import annotations

import base64
import binascii
import hmac
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from spake2 import SPAKE2_A, SPAKE2_B, SPAKEError

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.content_digest import sha256
from kiosk.base.untrusted_input import Unreadable, parse_json
from kiosk.fleet.pairing.certificates import MOST_BYTES as MOST_CERTIFICATE
from kiosk.fleet.pairing.certificates import WrongCertificate, checked, fingerprint
from kiosk.fleet.pairing.office_folder import MOST_ROOT
from kiosk.fleet.pairing.refusals import Refused

FORMAT = 1
DIGITS = 8
OPEN_S = 120.0
"""Seconds for which a code holds."""
TRIES = 3
"""Wrong proofs after which the pairing ends; each ends the code."""
MOST_WAITING = 4
"""Studios that may be in the middle of pairing at once; the oldest gives way."""
MOST_HELLO = 2 * (MOST_ROOT + MOST_CERTIFICATE)
LONGEST_NAME = 40


class WrongCode(SentenceError):
    """The two sides did not come to the same key: another code, or somebody in between."""

    def __init__(self) -> None:
        super().__init__(
            "配对码不对。请照店员面板上现在的码再输一次（输错一次就换一个码）。",
            "The code is not right. Type the one that the staff's panel shows now (it changes after each wrong one).",
        )


@dataclass(frozen=True, slots=True)
class Studio:
    """What a studio said of itself, proven by the code."""

    name: str
    certificate: bytes
    root: bytes
    """The root metadata of its repository, as it signed it."""


@dataclass(frozen=True, slots=True)
class Kiosk:
    """What a kiosk said of itself, proven by the code."""

    id: str
    name: str


class StudioSide:
    """The studio's half of one exchange, for the kiosk whose certificate was seen (DER)."""

    def __init__(self, code: str, studio: Studio, kiosk_certificate: bytes) -> None:
        self._spake = SPAKE2_A(
            code_digits(code).encode(),
            idA=bytes.fromhex(fingerprint(studio.certificate)),
            idB=bytes.fromhex(fingerprint(kiosk_certificate)),
        )
        self.hello = _written(
            {
                "format": FORMAT,
                "name": shown_name(studio.name),
                "certificate": _text(studio.certificate),
                "root": _text(studio.root),
                "message": _text(self._spake.start()),
            }
        )
        self._expected = b""

    def proof(self, answer: bytes) -> bytes:
        """What proves to the kiosk that the code is known. Raises Refused for an answer that is none."""
        table = table_of(answer)
        session, message = table.get("session"), _bytes(table.get("message"), 256)
        if not isinstance(session, str) or len(session) > 64:
            raise Refused("no-answer")
        try:
            key = self._spake.finish(message)
        except (SPAKEError, ValueError) as error:
            raise Refused("no-answer") from error
        mine, self._expected = _proofs(key, self.hello, answer)
        return _written({"session": session, "proof": mine.hex()})

    def welcomed(self, welcome: bytes) -> Kiosk:
        """The kiosk, when it has proven that it knows the code too. Raises WrongCode when it has not."""
        table = table_of(welcome)
        proof, kiosk, name = table.get("proof"), table.get("kiosk"), table.get("name")
        if not isinstance(proof, str) or not hmac.compare_digest(proof.encode(), self._expected.hex().encode()):
            raise WrongCode
        if not isinstance(kiosk, str) or not isinstance(name, str) or not 0 < len(kiosk) <= 64:
            raise Refused("no-answer")
        return Kiosk(kiosk, shown_name(name))


@dataclass(frozen=True, slots=True)
class _Waiting:
    """A studio that has said hello and has yet to prove that it knows the code."""

    studio: Studio
    mine: bytes
    expected: bytes


class PairingWindow:
    """The kiosk's half: open for two minutes, for one studio. `seconds` is a clock that only grows."""

    def __init__(self, kiosk: Kiosk, certificate: bytes, seconds: Callable[[], float]) -> None:
        self._kiosk, self._certificate, self._seconds = kiosk, certificate, seconds
        self._waiting: dict[str, _Waiting] = {}
        self.until = seconds() + OPEN_S
        self.wrong = 0
        """Wrong proofs so far."""
        self.studio: Studio | None = None
        """The studio that was paired."""
        self.code = fresh_code()

    @property
    def left(self) -> float:
        """Seconds that it stays open; none once a studio was paired or too many tried."""
        over = self.studio is not None or self.wrong >= TRIES
        return 0.0 if over else max(0.0, self.until - self._seconds())

    def answer(self, hello: bytes) -> bytes:
        """Answer a studio's hello. Raises Refused when the window is shut or the hello is none."""
        self._require_open()
        table = table_of(hello, MOST_HELLO)
        if table.get("format") != FORMAT:
            raise Refused("other-format")
        name = table.get("name")
        try:
            certificate = checked(_bytes(table.get("certificate"), MOST_CERTIFICATE))
        except WrongCertificate as error:
            raise Refused("not-understood") from error
        root, message = _bytes(table.get("root"), MOST_ROOT), _bytes(table.get("message"), 256)
        if not isinstance(name, str):
            raise Refused("not-understood")
        spake = SPAKE2_B(
            self.code.encode(),
            idA=bytes.fromhex(fingerprint(certificate)),
            idB=bytes.fromhex(fingerprint(self._certificate)),
        )
        mine = spake.start()
        try:
            key = spake.finish(message)
        except (SPAKEError, ValueError, AssertionError) as error:  # spake2 asserts that a point is one
            raise Refused("not-understood") from error
        session = secrets.token_hex(16)
        answer = _written({"session": session, "message": _text(mine)})
        theirs, ours = _proofs(key, hello, answer)
        while len(self._waiting) >= MOST_WAITING:
            self._waiting.pop(next(iter(self._waiting)))
        self._waiting[session] = _Waiting(Studio(shown_name(name), certificate, root), ours, theirs)
        return answer

    def welcome(self, proof: bytes) -> bytes:
        """Look at a studio's proof: the right one ends the pairing well. Raises Refused; a wrong one ends the code too."""
        self._require_open()
        table = table_of(proof)
        session, said = table.get("session"), table.get("proof")
        waiting = self._waiting.pop(session, None) if isinstance(session, str) else None
        if waiting is None or not isinstance(said, str):
            raise Refused("code-changed")
        if not hmac.compare_digest(said.encode("utf-8", "replace"), waiting.expected.hex().encode()):
            self.wrong += 1
            self._waiting.clear()
            self.code = fresh_code(self.code)
            raise Refused("wrong-code")
        self.studio = waiting.studio
        self._waiting.clear()
        return _written({"proof": waiting.mine.hex(), "kiosk": self._kiosk.id, "name": self._kiosk.name})

    def _require_open(self) -> None:
        if self.left <= 0:
            raise Refused("not-pairing")


def fresh_code(but: str = "") -> str:
    """Eight digits that nobody can foresee, other ones than those of `but`."""
    while (code := f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}") == but:
        pass
    return code


def code_digits(typed: str) -> str:
    """The digits of a code as somebody typed or scanned it; full-width ones count too."""
    return "".join(str(int(sign)) for sign in typed if sign.isdecimal())


def shown_name(name: str) -> str:
    """A name that another machine told, in one line of signs that can be shown."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in name[:400]).split())[:LONGEST_NAME]


def _proofs(key: bytes, hello: bytes, answer: bytes) -> tuple[bytes, bytes]:
    """What the studio and what the kiosk says to prove its key: over all that was said before."""
    salt = sha256(sha256(hello).digest() + sha256(answer).digest()).digest()
    both = HKDF(hashes.SHA256(), 64, salt, b"kiosk pairing 1").derive(key)
    return both[:32], both[32:]


def _written(table: dict[str, object]) -> bytes:
    return json.dumps(table).encode()


def table_of(content: bytes, most: int = 4096) -> dict[str, Any]:
    """What the other side said, as a table. Raises Refused for what is none or longer than `most` bytes."""
    try:
        table = parse_json(content, most)
    except Unreadable as error:
        raise Refused("not-understood") from error
    if not isinstance(table, dict):
        raise Refused("not-understood")
    return table


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def _bytes(value: object, most: int) -> bytes:
    try:
        if isinstance(value, str) and len(value) <= 2 * most:
            found = base64.b64decode(value, validate=True)
            if 0 < len(found) <= most:
                return found
    except (binascii.Error, ValueError):
        pass
    raise Refused("not-understood")
