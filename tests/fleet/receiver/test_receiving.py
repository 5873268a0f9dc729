"""Heartbeats over real HTTP: whose they are is the token's word alone, and whatever else comes is refused and harms nobody."""

from __future__ import annotations

import errno
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from prometheus_client.parser import text_string_to_metric_families

from kiosk.base import atomic_write
from kiosk.fleet.health.sending import Sender
from kiosk.fleet.receiver.verdict import verdict
from tests.fleet.health.kiosks import BOOT, NASTY, RELEASE, FakeClock
from tests.fleet.receiver.receivers import RunningReceiver, SendingKiosk, receiving
from tests.fleet.web import asked


def called(receiver: RunningReceiver, kiosk: SendingKiosk) -> tuple[str, list[str]]:
    """What is said of a kiosk, and by which codes."""
    register, watch = receiver.register, receiver.watch
    found = verdict(register.known[kiosk.id], receiver.clock.now(), watch.listening, watch.alerts._limits)
    return found.kind, [trouble.code for _, trouble in found.findings]


def test_a_heartbeat_arrives_and_is_there_after_a_restart(tmp_path: Path) -> None:
    clock = FakeClock()
    with receiving(tmp_path / "r", clock) as receiver:
        kiosk = receiver.admit(tmp_path / "k", "一楼东门")
        assert called_none(receiver, kiosk) == "awaited"
        assert kiosk.send() == (200, {"taken": 1, "refused": 0, "why": "", "picture": ""})
        known = receiver.register.known[kiosk.id]
        assert called(receiver, kiosk) == ("well", [])
    with receiving(tmp_path / "r", clock) as receiver:
        assert receiver.register.known[kiosk.id] == known


def called_none(receiver: RunningReceiver, kiosk: SendingKiosk) -> str:
    """What is said of a kiosk that never was heard of."""
    receiver.register.refresh()
    return called(receiver, kiosk)[0]


def test_what_a_kiosk_sends_by_itself_is_understood_here(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        made, url = kiosk.made, f"http://127.0.0.1:{receiver.port}/"
        (tmp_path / "token").write_text(kiosk.token)
        sender = Sender(url, tmp_path / "token", made.folder, BOOT, receiver.clock.clocks, receiver.clock.seconds)
        assert sender.round(kiosk.beat().as_table()).trouble is None
        beat = receiver.register.known[kiosk.id].beat
        assert beat is not None
        assert beat.release == RELEASE


def test_nobody_without_a_token_is_heard_and_a_token_speaks_for_its_own_kiosk_only(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        east, west = receiver.admit(tmp_path / "e", "东门"), receiver.admit(tmp_path / "w", "西门")
        west.send()
        before = receiver.register.known[west.id]
        forged = west.id + "." + east.token.partition(".")[2]
        for token in ("x", "", ".", "0" * 8 + ".x", west.id + ".", forged, west.token[:-1], "ü" * 50, "a" * 5000):
            assert east.send(token=token or " ")[0] == 401
        assert receiver.register.known[west.id] == before
        assert east.send(east.beat(name="西门", kiosk_id="0" * 16))[0] == 200
        assert receiver.register.known[west.id] == before, "whose it is the token says, not the heartbeat"
        assert asked(receiver.port, "/heartbeats", "POST", b"{}")[0].status == 401


def test_only_a_digest_of_a_token_lies_in_the_folder(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        kiosk.send()
        secret = kiosk.token.partition(".")[2]
        for file in (tmp_path / "r").rglob("*"):
            assert file.is_dir() or secret.encode() not in file.read_bytes()
            assert file.is_dir() or file.name == "alive" or not file.stat().st_mode & 0o077, file


def test_a_token_that_was_taken_back_is_refused_at_once_and_the_kiosk_is_no_more_on_the_list(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        assert kiosk.send()[0] == 200
        receiver.admissions.dismiss("东门")
        assert kiosk.send()[0] == 401
        assert "东门" not in receiver.read("/")[1]
        assert "东门" not in receiver.read("/metrics")[1]
        assert receiver.read(f"/kiosk/{kiosk.id}")[0].status == 404


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 100,
        b"{",
        b"[]",
        b"null",
        b'{"format": 1}',
        b'{"format": 1, "generation": "", "boot": "x", "beats": [1]}',
        b'{"format": 2, "generation": "aaaaaaaaaaaaaaaa", "boot": "x", "beats": [1]}',
        b'{"format": 1, "generation": "aaaaaaaaaaaaaaaa", "boot": "x", "beats": []}',
        b'{"format": 1, "generation": "aaaaaaaaaaaaaaaa", "boot": "x", "beats": ' + b"[" * 500 + b"]" * 500 + b"}",
        b'{"format": 1, "generation": "aaaaaaaaaaaaaaaa", "boot": "x", "beats": [' + b"1," * 600 + b"1]}",
        b'{"format": 1e999, "generation": "aaaaaaaaaaaaaaaa", "boot": "x", "beats": [1]}',
    ],
)
def test_what_is_no_sending_is_refused_and_changes_nothing(tmp_path: Path, content: bytes) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        kiosk.send()
        before = receiver.register.known[kiosk.id]
        assert kiosk.post(content)[0] == 400
        assert receiver.register.known[kiosk.id] == before
        assert kiosk.send()[0] == 200


def test_heartbeats_that_are_none_do_not_hold_up_those_that_are(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        good = kiosk.beat().as_table()
        tables = [
            {**good, "age": 60},
            7,
            {**good, "number": 2, "release": "<script>"},
            {"number": 1 << 60},
            {**good, "number": 3},
        ]
        assert kiosk.send_raw(tables) == (200, {"taken": 3, "refused": 3, "why": "no table", "picture": ""})
        assert receiver.register.known[kiosk.id].number == 3


def test_a_name_that_the_receiver_does_not_know_is_said_to_the_kiosk_and_to_who_reads(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        told = {**kiosk.beat().as_table(), "restarts": {"power": 1, "from-the-future": 2}}
        assert kiosk.send_raw([told])[1]["why"] == "restarts: from-the-future"
        assert "这里不认识的“restarts: from-the-future”" in receiver.read("/?lang=zh")[1], (
            "also where nothing else came"
        )
        kiosk.send()
        kiosk.send_raw([{**told, "number": 9}])
        assert "这里不认识的“restarts: from-the-future”" in receiver.read("/?lang=zh")[1]
        kiosk.send(kiosk.beat(number=10))
        assert "from-the-future" not in receiver.read("/?lang=zh")[1]


def test_what_is_sent_a_second_time_is_taken_once(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        beats = [kiosk.beat(), kiosk.beat(release="b" * 32)]
        for _ in range(2):
            assert kiosk.send(*beats)[1]["taken"] == 2
        assert len(receiver.register.changes_of(kiosk.id)) == 2


@pytest.mark.parametrize(("year", "said"), [(1970, "clock"), (2099, "clock-off")])
def test_a_clock_that_is_wrong_is_told_and_disturbs_nothing_else(tmp_path: Path, year: int, said: str) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        kiosk.made.clock = replace(receiver.clock, wall=receiver.clock.wall.replace(year=year))
        kiosk.send()
        assert called(receiver, kiosk) == ("trouble", [said])
        assert receiver.register.known[kiosk.id].at == receiver.clock.now()


def test_heartbeats_of_yesterday_make_no_clock_wrong(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        old = kiosk.beat()
        receiver.clock.pass_by(86_400)
        kiosk.send(old, age=86_400.0)
        known = receiver.register.known[kiosk.id]
        assert known.clock_ahead == pytest.approx(0.0)
        kiosk.send(kiosk.beat(), age=None)
        assert receiver.register.known[kiosk.id].clock_ahead is None


def test_two_machines_with_one_token_are_noticed_and_a_machine_that_starts_anew_is_not(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        for boot in ("one", "two", "three"):
            kiosk.send(boot=boot)
        assert called(receiver, kiosk) == ("well", [])
        for boot in ("three", "copy", "three"):
            kiosk.send(boot=boot)
        assert called(receiver, kiosk) == ("trouble", ["doubled"])
        receiver.clock.pass_by(86_401)
        kiosk.send(boot="three")
        assert called(receiver, kiosk) == ("well", [])


def test_two_kiosks_of_one_name_are_two_lines_and_two_series(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        for at in range(2):
            receiver.admit(tmp_path / f"k{at}", "东门").send()
        text = receiver.read("/metrics")[1]
        running = [
            sample.labels
            for family in text_string_to_metric_families(text)
            for sample in family.samples
            if sample.name == "kiosk_running"
        ]
        assert ([each["name"] for each in running], len({each["kiosk"] for each in running})) == (["东门", "东门"], 2)
        assert receiver.read("/")[1].count(">东门</a>") == 2


def test_silent_behind_on_trial_and_in_trouble_are_told_apart(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        wanted = {
            "polled": 1,
            "succeeded": kiosk.made.clock.now(),
            "number": 2,
            "release": "b" * 32,
            "reason": None,
            "next": 1.9e9,
        }
        status = tmp_path / "k" / "status.json"
        status.write_text(json.dumps(wanted))
        kiosk.send()
        assert called(receiver, kiosk) == ("well", []), "it has a day to come after"
        for _ in range(25):
            receiver.clock.pass_by(3600)
            status.write_text(json.dumps({**wanted, "succeeded": receiver.clock.now()}))
            kiosk.send()
        assert called(receiver, kiosk) == ("behind", ["behind"])
        kiosk.send(kiosk.beat(trial=True))
        assert called(receiver, kiosk) == ("trial", ["trial"])
        kiosk.send(kiosk.beat(release="b" * 32))
        assert called(receiver, kiosk) == ("well", [])
        status.write_text(json.dumps({**wanted, "release": RELEASE, "succeeded": receiver.clock.now() - 200_000}))
        kiosk.send()
        assert called(receiver, kiosk) == ("behind", ["no-updates"])
        for code, kind in (("network", "well"), ("expired", "trouble")):
            reason = {"code": code, "zh": "x", "en": "x"}
            told = {**wanted, "release": RELEASE, "succeeded": receiver.clock.now(), "reason": reason}
            status.write_text(json.dumps(told))
            kiosk.send()
            assert called(receiver, kiosk)[0] == kind, "one look that failed is none"
        receiver.clock.pass_by(601)
        assert called(receiver, kiosk)[0] == "silent"


def test_nobody_is_silent_for_what_the_receiver_did_not_hear_itself(tmp_path: Path) -> None:
    clock = FakeClock()
    with receiving(tmp_path / "r", clock) as receiver:
        gone, here = receiver.admit(tmp_path / "g", "去了"), receiver.admit(tmp_path / "h", "还在")
        gone.send()
        clock.pass_by(3600)
        here.send()
        receiver.look()
    clock.pass_by(86_400)
    with receiving(tmp_path / "r", clock) as receiver:
        gone.receiver = here.receiver = receiver
        assert called(receiver, gone)[0] == "silent", "it was so before"
        assert called(receiver, here)[0] == "well"
        clock.pass_by(700)
        assert called(receiver, here)[0] == "silent"


def test_where_the_disk_is_full_heartbeats_are_known_all_the_same_and_the_page_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any, **__: Any) -> None:
        raise OSError(errno.ENOSPC, "full")

    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        with monkeypatch.context() as patched:
            patched.setattr(atomic_write, "replace", full)
            kiosk.made.number += 1
            beat = kiosk.made.beat()
            assert kiosk.send(beat)[0] == 200
        assert called(receiver, kiosk)[0] in ("well", "trouble")
        assert "磁盘满了" in receiver.read("/?lang=zh")[1]
        assert "the disk is full" in receiver.read("/?lang=en")[1]
        kiosk.send()
        assert "磁盘满了" not in receiver.read("/")[1]


def test_what_a_kiosk_is_called_is_text_on_the_page_and_one_label_in_the_numbers(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", NASTY + "<script>alert(1)</script>")
        kiosk.send()
        for path in ("/", f"/kiosk/{kiosk.id}"):
            answer, page = receiver.read(path)
            assert "<script" not in page
            assert "<b>&" not in page
            assert "default-src 'none'" in (answer.getheader("Content-Security-Policy") or "")
        list(text_string_to_metric_families(receiver.read("/metrics")[1]))
