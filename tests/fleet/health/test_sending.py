"""Store and forward over real HTTP: nothing is lost that fits, the order stays, and no answer but a receiver's is believed."""

from __future__ import annotations

import errno
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.base import atomic_write
from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.health import picture_request, push_state, sending
from kiosk.fleet.health.push_state import PushState
from kiosk.fleet.health.sending import Sender
from kiosk.fleet.health.waiting_beats import WaitingBeats
from kiosk.fleet.http_post import Answer, PostError, post
from tests.fleet.health.kiosks import BOOT, MadeKiosk
from tests.fleet.web import hanging, served

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment


class Endpoint:
    """What takes heartbeats, or answers as it is told to."""

    def __init__(self) -> None:
        self.taken: list[dict[str, Any]] = []
        self.sendings: list[dict[str, Any]] = []
        self.pictures: list[bytes] = []
        self.status, self.kind, self.content = "200 OK", "application/json", b""
        self.picture = ""
        self.more: list[tuple[str, str]] = []

    def __call__(self, asked: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        """Answer one request."""
        content = asked["wsgi.input"].read(int(asked["CONTENT_LENGTH"]))
        if asked["PATH_INFO"].startswith("/picture/"):
            self.pictures.append(content)
            answer = b'{"taken": 0, "picture": ""}'
        else:
            sending = json.loads(content)
            self.sendings.append({**sending, "token": asked["HTTP_AUTHORIZATION"]})
            if self.status.startswith("200") and not self.content:
                self.taken += sending["beats"]
            answer = json.dumps({"taken": sending["beats"][-1]["number"], "picture": self.picture}).encode()
        start(self.status, [("Content-Type", self.kind), *self.more])
        return [self.content or answer]

    def numbers(self) -> list[int]:
        """Which heartbeats came."""
        return [each["number"] for each in self.taken]


class Pushing:
    """A kiosk and where it sends to."""

    def __init__(self, home: Path, port: int, send: Callable[..., Answer] = post) -> None:
        self.kiosk = MadeKiosk(home)
        self.kiosk.tell()
        self.token = home / "token"
        self.token.write_text("1234abcd.secret\n")
        self.port, self.send = port, send

    def minute(self, picture: tuple[str, bytes] = ("", b""), allows: bool = False) -> PushState:
        """One round, a minute after the one before."""
        kiosk = self.kiosk
        kiosk.clock.pass_by(60)
        sender = Sender(
            f"http://127.0.0.1:{self.port}",
            self.token,
            kiosk.folder,
            kiosk.boot,
            kiosk.clock.clocks,
            kiosk.clock.seconds,
            allows,
            self.send,
            lambda: 0.5,
        )
        kiosk.number = sender.next_number() - 1
        return sender.round(kiosk.beat().as_table(), picture)

    def minutes(self, count: int) -> PushState:
        """So many rounds; how the last one stands."""
        return [self.minute() for _ in range(count)][-1]


def test_a_heartbeat_goes_out_with_the_token_and_nothing_waits_then(tmp_path: Path) -> None:
    endpoint = Endpoint()
    with served(endpoint) as port:
        pushing = Pushing(tmp_path, port)
        state = pushing.minutes(3)
    assert (endpoint.numbers(), state.failures, state.trouble) == ([1, 2, 3], 0, None)
    assert state.taken == pushing.kiosk.clock.now()
    assert endpoint.sendings[0]["token"] == "Bearer 1234abcd.secret"
    assert not WaitingBeats(pushing.kiosk.folder).file.exists()


def test_what_waited_while_nobody_answered_comes_in_its_order_and_with_its_age(tmp_path: Path) -> None:
    endpoint = Endpoint()
    pushing = Pushing(tmp_path, 1)
    state = pushing.minutes(30)
    assert state.trouble is not None
    assert state.trouble.code == "no-answer"
    with served(endpoint) as pushing.port:
        pushing.kiosk.clock.pass_by(3600)
        state = pushing.minute()
    assert endpoint.numbers() == list(range(1, 32))
    ages = [each["age"] for each in endpoint.taken]
    assert ages == sorted(ages, reverse=True)
    assert (round(ages[0]), round(ages[-1])) == (30 * 60 + 3600, 0)
    assert (state.failures, state.trouble) == (0, None)


def test_ages_are_right_though_the_clock_on_the_wall_was_set_meanwhile(tmp_path: Path) -> None:
    endpoint = Endpoint()
    pushing = Pushing(tmp_path, 1)
    pushing.kiosk.clock.wall = pushing.kiosk.clock.wall.replace(year=1970)
    pushing.minutes(1)
    pushing.kiosk.clock.wall = pushing.kiosk.clock.wall.replace(year=2026)
    pushing.kiosk.clock.pass_by(600)
    with served(endpoint) as pushing.port:
        pushing.minute()
    assert [round(each["age"]) for each in endpoint.taken] == [660, 0]


def test_it_is_tried_ever_more_rarely_and_at_once_after_the_machine_was_started(tmp_path: Path) -> None:
    tries: list[float] = []

    def unanswered(*_: Any) -> Answer:
        tries.append(pushing.kiosk.clock.seconds)
        raise PostError("no-answer", Sentence("没有回应。", "Nothing answers."))

    pushing = Pushing(tmp_path, 1, unanswered)
    pushing.minutes(600)
    gaps = [round((after - before) / 60) for before, after in zip(tries, tries[1:], strict=False)]
    assert gaps[:6] == [1, 2, 4, 8, 16, 32]
    assert set(gaps[6:]) == {60}
    count = len(tries)
    pushing.kiosk.clock.seconds = 30.0
    pushing.kiosk.start_machine("another")
    pushing.minute()
    assert len(tries) == count + 1


def test_after_a_week_without_a_receiver_the_bound_holds_and_the_newest_are_there_in_order(tmp_path: Path) -> None:
    waiting = WaitingBeats(tmp_path, 200_000)
    table = MadeKiosk(tmp_path).beat().as_table()
    for number in range(1, 7 * 24 * 60 + 1):
        waiting.add({**table, "number": number})
        assert waiting.file.stat().st_size <= 200_000
    numbers = [each["number"] for each in waiting.oldest(100_000, 1 << 30)]
    assert numbers == list(range(numbers[0], 7 * 24 * 60 + 1))
    assert len(numbers) > 50


def test_a_long_wait_is_sent_in_several_sendings_of_bounded_size(tmp_path: Path) -> None:
    endpoint = Endpoint()
    pushing = Pushing(tmp_path, 1)
    state = pushing.minutes(450)
    with served(endpoint) as pushing.port:
        pushing.kiosk.clock.pass_by(3600)
        state = pushing.minute()
    assert endpoint.numbers() == list(range(1, 452))
    assert len(endpoint.sendings) > 2
    assert max(len(json.dumps(each)) for each in endpoint.sendings) < sending.MOST_SENT * 1.5
    assert state.failures == 0


@pytest.mark.parametrize(
    ("status", "kind", "content", "code"),
    [
        ("500 Broken", "text/plain", b"x", "receiver-busy"),
        ("503 Busy", "application/json", b'{"taken": 1, "picture": ""}', "receiver-busy"),
        ("429 Often", "text/plain", b"x", "receiver-busy"),
        ("401 Who", "text/plain", b"x", "token"),
        ("403 No", "text/plain", b"x", "token"),
        ("200 OK", "text/html", b"<html>Log in to the Wi-Fi</html>", "no-receiver"),
        ("200 OK", "application/json", b"<html>", "no-receiver"),
        ("200 OK", "application/json", b'{"taken": "all", "picture": ""}', "no-receiver"),
        ("200 OK", "application/json", b'{"taken": 5, "picture": "../../x"}', "no-receiver"),
        ("200 OK", "application/json", b"x" * 1_000_000, "no-receiver"),
        ("302 Found", "text/html", b"x", "no-receiver"),
        ("200 OK", "application/json", b'{"taken": 0, "picture": ""}', "receiver-busy"),
    ],
)
def test_no_other_answer_is_taken_for_a_receivers_and_the_heartbeat_waits(
    tmp_path: Path, status: str, kind: str, content: bytes, code: str
) -> None:
    endpoint = Endpoint()
    endpoint.status, endpoint.kind, endpoint.content = status, kind, content
    with served(endpoint) as port:
        endpoint.more = [("Location", f"http://127.0.0.1:{port}/elsewhere")]
        pushing = Pushing(tmp_path, port)
        state = pushing.minute()
        assert state.trouble is not None
        assert (state.trouble.code, state.failures) == (code, 1)
        assert len(endpoint.sendings) == 1, "no way to elsewhere is followed"
        assert [each["number"] for each in WaitingBeats(pushing.kiosk.folder).oldest(9, 1 << 20)] == [1]
        endpoint.__init__()  # type: ignore[misc]
        pushing.minutes(2)
    assert endpoint.numbers() == [1, 2, 3], "the next good answer mends it"


@pytest.mark.parametrize("says", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", b"\0\xff" * 40])
def test_somebody_who_hangs_or_speaks_something_else_costs_no_more_than_the_time_for_one_sending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, says: bytes
) -> None:
    monkeypatch.setattr(sending, "SENDING_S", 0.3)
    with hanging(says) as port:
        state = Pushing(tmp_path, port).minute()
    assert state.trouble is not None
    assert state.trouble.code == "no-answer"


def test_a_token_that_is_missing_is_told_with_the_file_and_nothing_is_sent(tmp_path: Path) -> None:
    endpoint = Endpoint()
    with served(endpoint) as port:
        pushing = Pushing(tmp_path, port)
        pushing.token.unlink()
        state = pushing.minute()
    assert state.trouble is not None
    assert (state.trouble.code, endpoint.sendings) == ("no-token", [])
    assert str(pushing.token) in state.trouble.sentence.zh
    assert "kiosk fleet admit" in state.trouble.sentence.en


def test_on_a_full_disk_the_heartbeat_goes_out_from_memory_and_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "full")

    endpoint = Endpoint()
    with served(endpoint) as port:
        pushing = Pushing(tmp_path, port)
        monkeypatch.setattr(WaitingBeats, "add", full)
        monkeypatch.setattr(atomic_write, "replace", full)
        state = pushing.minute()
    assert endpoint.numbers() == [1]
    assert state.trouble is not None
    assert (state.trouble.code, "磁盘满了" in state.trouble.sentence.zh) == ("unkept", True)


def test_where_a_full_disk_keeps_what_was_taken_the_rest_goes_out_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "full")

    endpoint = Endpoint()
    pushing = Pushing(tmp_path, 1)
    pushing.minutes(300)
    with served(endpoint) as pushing.port:
        pushing.kiosk.clock.pass_by(3600)
        monkeypatch.setattr(atomic_write, "replace", full)
        pushing.minute()
    assert endpoint.numbers() == list(range(1, 302))


def test_damaged_files_begin_anew_and_what_waits_whole_is_still_sent(tmp_path: Path) -> None:
    endpoint = Endpoint()
    pushing = Pushing(tmp_path, 1)
    pushing.minutes(2)
    first = push_state.read(pushing.kiosk.folder)
    with WaitingBeats(pushing.kiosk.folder).file.open("ab") as opened:
        opened.write(b'{"number": 3, "cut off')
    (pushing.kiosk.folder / push_state.NAME).write_bytes(b"\0" * 100)
    with served(endpoint) as pushing.port:
        pushing.minute()
    assert endpoint.numbers() == [1, 2, 3]
    assert endpoint.sendings[0]["generation"] != first.generation
    assert endpoint.sendings[0]["boot"] == BOOT


def test_a_picture_is_handed_on_once_and_only_where_it_is_allowed_and_still_asked_for(tmp_path: Path) -> None:
    endpoint, made = Endpoint(), picture_request.JPEG + b"picture"
    with served(endpoint) as port:
        pushing = Pushing(tmp_path, port)
        endpoint.picture = "a" * 16
        pushing.minute()
        assert picture_request.wanted(pushing.kiosk.folder) == "", "kiosk.toml does not allow it"
        pushing.minute(allows=True)
        assert picture_request.wanted(pushing.kiosk.folder) == "a" * 16
        pushing.minute(("b" * 16, made), allows=True)
        assert endpoint.pictures == [], "an older picture answers nothing"
        pushing.minute(("a" * 16, made), allows=True)
        assert endpoint.pictures == [made]
        endpoint.picture = ""
        pushing.minute(("a" * 16, made), allows=True)
        assert (endpoint.pictures, picture_request.wanted(pushing.kiosk.folder)) == ([made], "")
