"""The process that phones reach, over real sockets: what comes, what is refused, and what is not there at all."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.base.sandbox import Companion, Lost
from kiosk.photographs.phone import phone_app
from kiosk.photographs.phone.phone_events import Arrived, Declined, Guessed, Over, Stalled
from kiosk.photographs.phone.phone_server import CannotOpen, PhonePlan, serve
from kiosk.photographs.phone.upload_limits import UploadLimits
from tests.photographs.phone.open_page import PHONE, TOKEN, OpenPage, open_page, said_in_every_language

ANY = UploadLimits(spare=1)


@pytest.fixture
def page(tmp_path: Path) -> Iterator[OpenPage]:
    """A page with room for what phones send."""
    with open_page(tmp_path / "private") as opened:
        yield opened


def test_a_photograph_comes_in_parts_and_the_phone_hears_what_became_of_it(page: OpenPage) -> None:
    data = bytes(range(256)) * 2000
    assert page.send("IMG_0001.HEIC", data) == (200, {"held": len(data)})
    arrived = page.event(Arrived)
    assert arrived == Arrived(1, PHONE, "IMG_0001.HEIC")
    assert (page.folder / "1.part").read_bytes() == data
    assert (page.folder / "1.part").stat().st_mode & 0o077 == 0
    assert page.outcomes() == {"1": ["here", ""]}
    page.companion.tell((1, ""))
    assert page.outcome(1, lambda found: found[0] == "kept") == ["kept", ""]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/" + "A" * 32),
        ("GET", f"/{TOKEN}x"),
        ("GET", f"/{TOKEN[:-1]}"),
        ("GET", f"/{TOKEN}/words/en.toml"),
        ("GET", f"/{TOKEN}/../phone_app.py"),
        ("GET", f"/{TOKEN}/%2e%2e/1.part"),
        ("GET", f"/{TOKEN}/1.part"),
        ("GET", f"/{TOKEN}/begin"),
        ("POST", f"/{TOKEN}"),
        ("PUT", f"/{TOKEN}/part"),
        ("DELETE", f"/{TOKEN}/outcomes"),
        ("OPTIONS", f"/{TOKEN}/begin"),
        ("GET", "/favicon.ico"),
        ("GET", "/%ff%fe"),
    ],
)
def test_everything_else_is_the_same_plain_page_that_is_not_there(page: OpenPage, method: str, path: str) -> None:
    assert page.ask(method, path) == (404, phone_app.NOT_HERE.encode())


def test_an_upload_cut_midway_goes_on_where_it_was(page: OpenPage) -> None:
    data = bytes(400_000)
    upload = page.begin("a.jpg", len(data))[1]["upload"]
    page.part(upload, 0, data[:150_000])
    with socket.create_connection((page.host, page.port), timeout=10) as wire:
        head = (
            f"POST /{TOKEN}/part?phone={PHONE}&upload={upload}&at=150000 HTTP/1.1\r\nHost: x\r\nContent-Length: 200000"
        )
        wire.sendall(head.encode() + b"\r\n\r\n" + data[:90_000])
    assert page.begin("a.jpg", len(data)) == (200, {"upload": upload, "held": 150_000})
    assert page.part(upload, 0, data[:150_000]) == (409, {"held": 150_000})
    page.part(upload, 150_000, data[150_000:350_000])
    page.part(upload, 350_000, data[350_000:])
    assert page.event(Arrived).number == upload
    assert (page.folder / "1.part").stat().st_size == len(data)


def test_a_phone_that_uploads_ten_gigabytes_is_told_before_it_begins_and_cut_off_if_it_does_not_ask(
    page: OpenPage,
) -> None:
    assert page.begin("film.jpg", 10 << 30) == (409, {"refused": "too-large"})
    assert page.event(Declined) == Declined(0, PHONE, "film.jpg", "too-large")
    upload = page.begin("small.jpg", 1000)[1]["upload"]
    assert page.part(upload, 0, bytes(2000)) == (409, {"refused": "too-large"})
    assert page.kept() == []
    sent = 0
    with socket.create_connection((page.host, page.port), timeout=10) as wire, contextlib.suppress(OSError):
        wire.sendall(f"POST /{TOKEN}/part HTTP/1.1\r\nHost: x\r\nContent-Length: {10 << 30}\r\n\r\n".encode())
        while sent < 64 << 20:
            sent += wire.send(bytes(1 << 16))
    assert sent < 16 << 20
    assert page.kept() == []
    assert said_in_every_language("too-large")


def test_who_sends_one_byte_a_second_is_hung_up_on_and_told_of_while_others_go_on(tmp_path: Path) -> None:
    with open_page(tmp_path / "private", replace(ANY, silence=1.0)) as page:
        upload = page.begin("slow.jpg", 5000)[1]["upload"]
        with socket.create_connection((page.host, page.port), timeout=40) as wire:
            query = f"phone={PHONE}&upload={upload}&at=0"
            wire.sendall(f"POST /{TOKEN}/part?{query} HTTP/1.1\r\nHost: x\r\nContent-Length: 5000\r\n\r\n".encode())
            assert page.event(Stalled) == Stalled(upload, PHONE, "slow.jpg")
            assert page.send("quick.jpg", b"quick")[0] == 200
            wire.settimeout(1.0)
            end, answer = time.monotonic() + 60, b"?"
            while answer and time.monotonic() < end:
                try:
                    wire.sendall(b"x")
                    answer = wire.recv(1000)
                except TimeoutError:
                    continue
                except OSError:
                    break
            assert time.monotonic() < end, "it was never hung up on"
        assert page.outcomes()[str(upload)] == ["coming", ""]
    assert said_in_every_language("connection")


def test_a_second_phone_sends_too_and_one_too_many_is_told(tmp_path: Path) -> None:
    with open_page(tmp_path / "private", replace(ANY, phones=2)) as page:
        assert page.send("a.jpg", b"a" * 10, "a" * 24)[0] == 200
        assert page.send("a.jpg", b"b" * 10, "b" * 24)[0] == 200
        assert page.send("a.jpg", b"c" * 10, "c" * 24) == (409, {"refused": "too-many-phones"})
        assert page.event(Declined).code == "too-many-phones"
        assert page.part(1, 0, b"x", "b" * 24) == (400, {})
    assert said_in_every_language("too-many-phones")


def test_who_guesses_tokens_is_answered_no_more_and_the_studio_is_told(page: OpenPage) -> None:
    assert page.ask("GET", f"/{TOKEN}")[0] == 200
    for guess in range(phone_app.GUESSES):
        assert page.ask("GET", f"/{guess:032}") == (404, phone_app.NOT_HERE.encode())
    assert page.event(Guessed) == Guessed("127.0.0.1")
    assert page.ask("GET", f"/{TOKEN}") == (404, phone_app.NOT_HERE.encode())
    for guess in range(200):
        page.ask("GET", f"/{guess:032}")
    page.companion.tell((1, ""))
    assert [each for each in page.told if isinstance(each, Guessed)] == [Guessed("127.0.0.1")]


def test_the_same_photograph_is_taken_once(page: OpenPage) -> None:
    page.send("a.jpg", b"the same")
    assert page.send("a.jpg", b"the same") == (409, {"refused": "same-photograph"})
    assert page.send("b.jpg", b"the same", "b" * 24) == (409, {"refused": "same-photograph"})
    assert page.event(Arrived).number == 1
    assert page.kept() == ["1.part"]
    assert said_in_every_language("same-photograph")


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (replace(ANY, number=1), "too-many"),
        (replace(ANY, total=10), "too-much"),
        (replace(ANY, spare=1 << 60), "disk-full"),
        (replace(ANY, each=5), "too-large"),
    ],
)
def test_each_limit_has_its_sentence(tmp_path: Path, limits: UploadLimits, code: str) -> None:
    with open_page(tmp_path / "private", limits) as page:
        answers = [page.send(f"{name}.jpg", name.encode() * 6) for name in "ab"]
        assert answers[-1] == (409, {"refused": code})
        assert page.event(Declined).code == code
        assert len(page.kept()) <= 1
    assert said_in_every_language(code)


def test_one_that_was_refused_gives_its_place_to_another(tmp_path: Path) -> None:
    with open_page(tmp_path / "private", replace(ANY, number=1)) as page:
        assert page.send("a.jpg", b"no photograph")[0] == 200
        page.companion.tell((1, "not-a-photograph"))
        assert page.outcome(1, lambda found: found[0] == "refused") == ["refused", "not-a-photograph"]
        assert page.send("b.jpg", b"another")[0] == 200
        assert page.send("c.jpg", b"a third") == (409, {"refused": "too-many"})


def test_when_the_time_is_over_nothing_is_reachable(tmp_path: Path) -> None:
    with open_page(tmp_path / "private", replace(ANY, seconds=1.0)) as page:
        page.event(Over)
        with pytest.raises(ConnectionError):
            page.ask("GET", f"/{TOKEN}")
    assert said_in_every_language("time-over")


NO_NUMBERS = (b"[]", b"{}", b"null", b"true", b"1.5", b"1e300", b'"x"', b'"\xd9\xa3"', b"-1")


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"{", b"[]", b'{"phone": "x"}', b'{"phone":"","name":"a","size":1,"changed":1}'),
        *(b'{"phone":"p","name":"a","size":%b,"changed":1}' % no_number for no_number in NO_NUMBERS),
    ],
)
def test_rubbish_is_answered_and_keeps_nothing(page: OpenPage, body: bytes) -> None:
    assert page.post("begin", body)[0] == 400
    assert page.post(f"part?phone={PHONE}&upload=7&at=0", b"x") == (400, {})
    assert page.post(f"part?phone={PHONE}&upload=x&at=-1", b"x") == (400, {})
    assert page.send("a.jpg", b"a")[0] == 200


def test_an_address_that_this_machine_does_not_have_is_said_in_a_sentence(tmp_path: Path) -> None:
    companion = Companion(serve, PhonePlan("192.0.2.7", TOKEN, tmp_path, {}, ANY))
    with pytest.raises(CannotOpen, match=r"192\.0\.2\.7"):
        companion.heard(30)
    companion.close()
    with pytest.raises(Lost):
        companion.tell((1, ""))
