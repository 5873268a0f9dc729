"""Strangers at a kiosk's port: replayed packets, other machines, slow ones, many, and words that are none."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from pathlib import Path

import pytest

from kiosk.fleet.pairing import port as ports
from kiosk.fleet.pairing.certificates import Identity
from kiosk.fleet.pairing.client import AnotherMachine, NotReached, pair
from kiosk.fleet.pairing.offices import Office
from kiosk.fleet.pairing.pairing_exchange import TRIES, Studio, StudioSide, fresh_code
from kiosk.fleet.pairing.requests import MOST_OF_STRANGERS
from tests.fleet.pairing.offices_at_a_port import KIOSK, ROOT, OpenKiosk, blobs, linked, refused, stranger, until


def test_whoever_is_not_paired_hears_so(kiosk: OpenKiosk, studio: Identity, other_studio: Identity) -> None:
    known = kiosk.paired_with(studio)
    with refused("not-paired"), linked(known, other_studio) as link:
        link.standing()
    with refused("not-pairing"):
        pair(kiosk.address, "12345678", other_studio, "示例", ROOT)


def test_while_somebody_is_being_paired_a_stranger_can_do_nothing_else(kiosk: OpenKiosk, studio: Identity) -> None:
    kiosk.let_pair()
    for request in (
        b"GET /kiosk",
        b"POST /want",
        b"POST /publish",
        b"POST /ask",
        b"PUT /files/metadata/timestamp.json",
    ):
        with stranger(kiosk.address) as line:
            line.sendall(request + b" HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n")
            assert b" 403" in line.recv(4096).split(b"\r\n")[0]


def test_nothing_older_than_tls_1_3_is_spoken(kiosk: OpenKiosk) -> None:
    kiosk.let_pair()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    with socket.create_connection(kiosk.address) as plain, pytest.raises(ssl.SSLError):
        context.wrap_socket(plain)
    with stranger(kiosk.address) as line:
        assert line.version() == "TLSv1.3"


def test_another_machine_at_the_address_is_sent_nothing(tmp_path: Path, kiosk: OpenKiosk, studio: Identity) -> None:
    known = kiosk.paired_with(studio)
    address, offices = kiosk.address, kiosk.reception.offices.all()
    kiosk.shut()
    other = OpenKiosk(tmp_path, "other")
    try:
        for office in offices:
            other.reception.offices.add(office_as_studio(office))
        other.follow()
        with pytest.raises(AnotherMachine) as told, linked(known._replace(address=other.address), studio) as link:
            link.standing()
        assert "不是配对时的那台" in told.value.sentence.zh
    finally:
        other.shut()
    with pytest.raises(NotReached), linked(known._replace(address=address), studio) as link:
        link.standing()


def office_as_studio(office: Office) -> Studio:
    return Studio(office.name, office.certificate, office.root)


def test_a_stranger_with_every_packet_that_was_ever_sent_gets_nowhere(
    kiosk: OpenKiosk, studio: Identity, tmp_path: Path
) -> None:
    with Listener(kiosk.address) as between:
        code = kiosk.let_pair()
        known = pair(between.address, code, studio, "示例", ROOT)
        kiosk.reception.close_window()
        kiosk.follow()
        sent = blobs(tmp_path / "repository", 2)
        with linked(known._replace(address=between.address), studio) as link:
            link.send(tmp_path / "repository", sent)
            link.publish("now")
            link.ask("keep")
        packets = between.heard
    assert len(packets) >= 2
    assert b"metadata" not in b"".join(packets), "nothing goes over the network in the open"
    kiosk.reception.orders.clear()
    kiosk.let_pair()
    asked = kiosk.folder.asked()
    for connection in packets:
        with socket.create_connection(kiosk.address) as line:
            line.settimeout(5)
            line.sendall(connection)
            line.shutdown(socket.SHUT_WR)
            while line.recv(1 << 16):
                pass
    assert kiosk.reception.window
    assert kiosk.reception.window.studio is None
    assert (kiosk.reception.orders, kiosk.folder.asked()) == ([], asked)


def test_one_byte_a_second_holds_nobody_up(kiosk: OpenKiosk, studio: Identity, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ports, "STRANGER_S", 0.3)
    known = kiosk.paired_with(studio)
    slow = [socket.create_connection(kiosk.address) for _ in range(ports.AT_ONCE)]
    for line in slow:
        line.sendall(b"\x16")
    assert kiosk.port

    def cut() -> bool:
        assert kiosk.port
        kiosk.port.admission.cut_overdue()
        ended = 0
        for line in slow:
            line.settimeout(0.05)
            try:
                ended += line.recv(1) == b""
            except TimeoutError:
                continue
            except OSError:
                ended += 1
        return ended == len(slow)

    until(cut)
    for line in slow:
        line.close()
    with linked(known, studio) as link:
        assert link.standing().name == KIOSK.name


def test_an_address_has_a_few_connections_at_once(kiosk: OpenKiosk, studio: Identity) -> None:
    known = kiosk.paired_with(studio)
    idle = [socket.create_connection(kiosk.address) for _ in range(3 * ports.AT_ONCE)]
    until(lambda: sum(_ended(line) for line in idle) >= 2 * ports.AT_ONCE)
    for line in idle:
        line.close()

    def answered() -> bool:
        try:
            with linked(known, studio) as link:
                return link.standing().name == KIOSK.name
        except NotReached:
            return False

    until(answered)


def _ended(line: socket.socket) -> bool:
    line.settimeout(0.001)
    try:
        return line.recv(1) == b""
    except TimeoutError:
        return False
    except OSError:
        return True


@pytest.mark.parametrize(
    "request_text",
    [
        b"PUT /files/metadata/timestamp.json HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nabcd",
        b"POST /want HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n",
        b"POST /want HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nabcd\r\n0\r\n\r\n",
        b"POST /want HTTP/1.1\r\nHost: a\r\nContent-Length: -4\r\n\r\n",
        b'POST /publish HTTP/1.1\r\nHost: a\r\nContent-Length: 15\r\n\r\n{"show":"never"',
        b"PUT /files/metadata/timestamp.json HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Range: bytes 0-3/10\r\n"
        b"Repr-Digest: sha-256=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:\r\n\r\nab",
        b"POST /nowhere HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
        b"GET /kiosk?a=b HTTP/1.1\r\nHost: a\r\n\r\n",
        b"\0\0\0\0\r\n\r\n",
    ],
)
def test_an_office_that_speaks_otherwise_is_answered_and_goes_on(
    kiosk: OpenKiosk, studio: Identity, request_text: bytes
) -> None:
    known = kiosk.paired_with(studio)
    with stranger(kiosk.address, studio) as line:
        line.sendall(request_text)
        assert line.recv(4096).split(b"\r\n")[0][9:12] in (b"400", b"404", b"409", b"413", b"422")
    with linked(known, studio) as link:
        assert link.standing().name == KIOSK.name


class Listener:
    """Somebody in between who hands on every packet and keeps it."""

    def __init__(self, to: tuple[str, int]) -> None:
        self._to = to
        self.heard: list[bytes] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address: tuple[str, int] = self._server.getsockname()[:2]
        self._open: list[socket.socket] = []

    def __enter__(self) -> Listener:
        threading.Thread(target=self._take, daemon=True).start()
        return self

    def __exit__(self, *what: object) -> None:
        self._server.close()
        for line in self._open:
            line.close()

    def _take(self) -> None:
        while True:
            try:
                near, _ = self._server.accept()
            except OSError:
                return
            far = socket.create_connection(self._to)
            self._open += [near, far]
            place = len(self.heard)
            self.heard.append(b"")
            threading.Thread(target=self._pass, args=(near, far, place), daemon=True).start()
            threading.Thread(target=self._pass, args=(far, near, -1), daemon=True).start()

    def _pass(self, here: socket.socket, there: socket.socket, place: int) -> None:
        try:
            while content := here.recv(1 << 16):
                if place >= 0:
                    self.heard[place] += content
                there.sendall(content)
            there.shutdown(socket.SHUT_WR)
        except OSError:
            there.close()


def test_a_stranger_says_little_on_one_line_and_none_of_it_is_news(
    kiosk: OpenKiosk, studio: Identity, caplog: pytest.LogCaptureFixture
) -> None:
    """Each hello costs a reckoning, and the studio that is pairing its turn."""
    code = kiosk.let_pair()
    hello = StudioSide(code, Studio("示例", studio.certificate, ROOT), kiosk.identity.certificate).hello
    asking = b"POST /pair/hello HTTP/1.1\r\nHost: a\r\nContent-Length: %d\r\n\r\n" % len(hello) + hello
    heard = b""
    with stranger(kiosk.address) as line, contextlib.suppress(OSError):
        line.sendall(20 * asking)
        while piece := line.recv(4096):
            heard += piece
    assert heard.count(b"HTTP/1.1 200") == MOST_OF_STRANGERS
    with stranger(kiosk.address) as line:
        line.sendall("PÖST /pair/hello HTTP/1.1\r\nHost: a\r\n\r\n".encode())
        assert b" 403" in line.recv(4096).split(b"\r\n")[0]
    assert caplog.records == []


def test_three_guesses_over_the_network_end_the_pairing(kiosk: OpenKiosk, studio: Identity) -> None:
    code = kiosk.let_pair()
    for _ in range(TRIES):
        assert kiosk.reception.window
        with refused("wrong-code"):
            pair(kiosk.address, fresh_code(kiosk.reception.window.code), studio, "示例", ROOT)
    with refused("not-pairing"):
        pair(kiosk.address, code, studio, "示例", ROOT)
    assert kiosk.reception.offices.all() == ()


def test_an_address_that_comes_again_and_again_waits_a_minute() -> None:
    now = [0.0]
    admission = ports.Admission(lambda: now[0])
    with socket.socket() as line, socket.socket() as other:
        line.detach()
        assert all(admission.admit(line, "192.0.2.1") for _ in range(ports.A_MINUTE))
        assert not admission.admit(line, "192.0.2.1")
        assert admission.admit(other, "192.0.2.2"), "others are not held up"
        now[0] = 61.0
        assert admission.admit(line, "192.0.2.1")
