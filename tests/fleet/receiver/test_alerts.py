"""Webhooks: once when it begins, once when it is over, again until they are taken, and one that hangs holds up nobody."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.fleet.receiver import outbox
from kiosk.fleet.receiver.alerts import STANDS_S, WEBHOOKS
from kiosk.fleet.receiver.outbox import MOST_WAITING, Outbox
from tests.fleet.health.kiosks import NASTY, FakeClock, trouble
from tests.fleet.receiver.processes import receiver_process
from tests.fleet.receiver.receivers import RunningReceiver, receiving
from tests.fleet.web import hanging, served

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

URL = "http://127.0.0.1:1/hook"


class Chat:
    """What is told by webhooks."""

    def __init__(self, status: str = "204 Heard") -> None:
        self.status = status
        self.heard: list[dict[str, Any]] = []

    def __call__(self, asked: WSGIEnvironment, start: StartResponse) -> Iterable[bytes]:
        """Hear one."""
        told = json.loads(asked["wsgi.input"].read(int(asked["CONTENT_LENGTH"])))
        if self.status.startswith("2"):
            self.heard.append(told)
        start(self.status, [])
        return []


def waiting(receiver: RunningReceiver) -> list[tuple[str, str]]:
    """What waits to be told."""
    return [(each.message["alert"], each.message["state"]) for each in receiver.watch.alerts.outbox.waiting()]


def test_silence_is_told_once_and_once_more_when_it_is_over(tmp_path: Path) -> None:
    clock = FakeClock()
    with receiving(tmp_path / "r", clock) as receiver:
        (tmp_path / "r" / WEBHOOKS).write_text(f"# the office\n{URL}\nfile:///etc/passwd\n")
        assert receiver.watch.alerts.unusable() == [3], "what is no address is told, not passed over in silence"
        kiosk = receiver.admit(tmp_path / "k", NASTY)
        kiosk.send()
        receiver.look()
        assert waiting(receiver) == []
        clock.pass_by(700)
        for _ in range(5):
            receiver.look()
        assert waiting(receiver) == [("silent", "firing")]
    with receiving(tmp_path / "r", clock) as receiver:
        kiosk.receiver = receiver
        receiver.look()
        clock.pass_by(5000)
        receiver.look()
        assert waiting(receiver) == [("silent", "firing")], "a restart tells nothing twice"
        kiosk.send()
        receiver.look()
        assert waiting(receiver) == [("silent", "firing"), ("silent", "over")]
        (told, over) = [each.message for each in receiver.watch.alerts.outbox.waiting()]
        assert (told["kiosk"], told["name"]) == (kiosk.id, receiver.register.admitted[kiosk.id].name)
        assert "没有消息" in told["zh"]
        assert "Nothing was heard since" in told["en"]
        assert "已恢复" in over["text"]


def test_trouble_is_told_only_when_it_stands_and_each_kind_by_itself(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        (tmp_path / "r" / WEBHOOKS).write_text(URL)
        kiosk = receiver.admit(tmp_path / "k", "东门")
        kiosk.send(kiosk.beat(troubles=(trouble(),)))
        receiver.look()
        kiosk.send()
        receiver.clock.pass_by(STANDS_S + 1)
        receiver.look()
        assert waiting(receiver) == [], "a restart in the night is none"
        kiosk.send(kiosk.beat(troubles=(trouble(),)))
        receiver.look()
        receiver.clock.pass_by(STANDS_S + 1)
        kiosk.send(kiosk.beat(troubles=(trouble("other"),)))
        receiver.look()
        assert waiting(receiver) == [("trouble", "firing")]
        receiver.clock.pass_by(700)
        receiver.look()
        assert waiting(receiver) == [("trouble", "firing"), ("silent", "firing")]
        receiver.admissions.dismiss("东门")
        receiver.look()
        kinds = waiting(receiver)
        assert kinds == [("trouble", "firing"), ("silent", "firing")], "of a kiosk that is no more nothing is told"


def test_what_is_not_taken_is_told_again_in_its_order_and_given_up_after_two_days(tmp_path: Path) -> None:
    now = [time.time()]
    box = Outbox(tmp_path)
    chat = Chat("500 Broken")
    with served(chat) as port:
        url = f"http://127.0.0.1:{port}/secret"
        for at in range(3):
            box.add(url, {"number": at}, now[0])
        assert box.due(now[0])
        assert box.deliver(lambda: now[0]) == [f"http://127.0.0.1:{port}: HTTP 500"], "a secret path is not told"
        assert not box.due(now[0]), "what comes behind it waits too"
        assert box.deliver(lambda: now[0]) == []
        now[0] += 31
        chat.status = "200 OK"
        assert box.deliver(lambda: now[0]) == []
        assert [each["number"] for each in chat.heard] == [0, 1, 2]
        assert box.waiting() == []
        chat.status = "503 Busy"
        box.add(url, {"number": 3}, now[0])
        for _ in range(70):
            now[0] += 3601
            box.deliver(lambda: now[0])
        assert box.waiting() == []


def test_a_webhook_that_hangs_costs_its_time_once_and_the_others_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "ONCE_S", 0.3)
    box, chat = Outbox(tmp_path), Chat()
    with hanging(b"HTTP/1.1 200 ") as stuck, served(chat) as port:
        for at in range(5):
            box.add(f"http://127.0.0.1:{stuck}/", {"number": at}, time.time())
            box.add(f"http://127.0.0.1:{port}/", {"number": at}, time.time())
        begun = time.monotonic()
        (failed,) = box.deliver(time.time)
        assert time.monotonic() - begun < 5
    assert [each["number"] for each in chat.heard] == [0, 1, 2, 3, 4]
    assert "没有回应" in failed
    assert len(box.waiting()) == 5


def test_no_more_wait_than_there_is_room_for_and_a_damaged_one_holds_up_nobody(tmp_path: Path) -> None:
    box = Outbox(tmp_path)
    for at in range(MOST_WAITING + 5):
        box.add(URL, {"number": at}, 0.0)
    files = sorted((tmp_path / "outbox").iterdir())
    assert len(files) == MOST_WAITING
    files[0].write_bytes(b"\0\0")
    numbers = [each.message["number"] for each in box.waiting()]
    assert numbers == list(range(6, MOST_WAITING + 5))


def test_a_process_delivers_what_waits_and_answers_go_on_meanwhile(tmp_path: Path) -> None:
    chat = Chat()
    with served(chat) as port, receiver_process(tmp_path / "r"):
        Outbox(tmp_path / "r").add(f"http://127.0.0.1:{port}/", {"hello": 1}, time.time())
        until = time.monotonic() + 60
        while not chat.heard and time.monotonic() < until:
            time.sleep(0.05)
    assert chat.heard == [{"hello": 1}]


@pytest.mark.parametrize(
    "url", ["https://chat.example/hook/secret", "https://me:secret@chat.example/x", "https://chat.example?key=secret@x"]
)
def test_the_journal_names_the_host_alone(url: str) -> None:
    assert outbox.host_of(url) == "https://chat.example"
