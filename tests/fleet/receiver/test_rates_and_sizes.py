"""How much and how often: who sends too much harms nobody else."""

from __future__ import annotations

import socket
from pathlib import Path

from tests.fleet.receiver.processes import receiver_process
from tests.fleet.receiver.receivers import receiving
from tests.fleet.web import asked


def test_a_body_of_a_gigabyte_is_refused_before_it_is_read(tmp_path: Path) -> None:
    with receiver_process(tmp_path / "r") as (port, admissions):
        token = admissions.admit("东门")
        with socket.create_connection(("127.0.0.1", port), timeout=10) as wire:
            head = f"POST /heartbeats HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\nContent-Length: {1 << 30}\r\n\r\n"
            wire.sendall(head.encode())
            assert b" 413 " in wire.recv(400).partition(b"\r\n")[0]
        assert asked(port, "/style.css")[0].status == 200


def test_who_sends_too_often_is_told_to_wait_and_others_are_not(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        east, west = receiver.admit(tmp_path / "e", "东门"), receiver.admit(tmp_path / "w", "西门")
        beat = east.beat()
        assert [east.send(beat)[0] for _ in range(31)][-1] == 429
        assert west.send()[0] == 200
        receiver.clock.pass_by(60)
        assert east.send()[0] == 200


def test_a_stranger_who_tries_tokens_is_told_to_wait_and_kiosks_behind_the_same_address_are_heard(
    tmp_path: Path,
) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        assert [kiosk.send(token=f"{at:08x}.x")[0] for at in range(25)][-1] == 429
        assert kiosk.send()[0] == 200
        assert receiver.read("/")[0].status == 200
