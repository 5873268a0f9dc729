"""The port between a kiosk and its offices: pinned on both sides, resumed where it broke, and no stranger holds it up."""

from __future__ import annotations

import errno
import json
import shutil
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from kiosk.fleet.pairing import inbox as inboxes
from kiosk.fleet.pairing.certificates import Identity
from kiosk.fleet.pairing.client import CodeTooShort, KioskLink, NotReached, pair
from kiosk.fleet.pairing.inbox import PIECE, Sent
from kiosk.fleet.pairing.pairing_exchange import fresh_code
from kiosk.fleet.pairing.refusals import REFUSALS, Refused
from kiosk.release.durable_files import File
from tests.fleet.pairing.offices_at_a_port import KIOSK, ROOT, OpenKiosk, blobs, linked, refused


class Stop(Exception):
    """Somebody stops sending."""


def stop_after(count: int) -> Callable[[int, int], None]:
    calls = [0]

    def on_sent(done: int, total: int) -> None:
        calls[0] += 1
        if calls[0] > count:
            raise Stop

    return on_sent


def test_a_studio_that_typed_the_code_is_known_from_then_on(kiosk: OpenKiosk, studio: Identity) -> None:
    known = kiosk.paired_with(studio)
    assert (known.id, known.name, known.certificate) == (KIOSK.id, KIOSK.name, kiosk.identity.certificate)
    with linked(known, studio) as link:
        assert link.standing().name == KIOSK.name
    [office] = kiosk.reception.offices.all()
    assert (office.name, office.certificate, office.root) == ("示例制作室", studio.certificate, ROOT)


def test_a_wrong_code_is_told_and_the_next_one_counts(kiosk: OpenKiosk, studio: Identity) -> None:
    code = kiosk.let_pair()
    with refused("wrong-code"):
        pair(kiosk.address, fresh_code(code), studio, "示例", ROOT)
    with refused("wrong-code"):
        pair(kiosk.address, code, studio, "示例", ROOT)
    assert kiosk.reception.window
    assert pair(kiosk.address, kiosk.reception.window.code, studio, "示例", ROOT).id == KIOSK.id


def test_a_code_with_a_digit_too_few_is_not_sent(kiosk: OpenKiosk, studio: Identity) -> None:
    kiosk.let_pair()
    with pytest.raises(CodeTooShort):
        pair(kiosk.address, "1234567", studio, "示例", ROOT)
    assert kiosk.reception.window
    assert kiosk.reception.window.wrong == 0


def test_an_office_that_was_taken_off_is_nobody_also_on_a_line_that_is_open(
    kiosk: OpenKiosk, studio: Identity, tmp_path: Path
) -> None:
    known = kiosk.paired_with(studio)
    sent = blobs(tmp_path / "repository", 2)
    with linked(known, studio) as link:
        link.send(tmp_path / "repository", sent)
        folder = kiosk.inbox(studio).folder
        assert folder.exists()
        kiosk.reception.revoke(studio.fingerprint)
        with refused("not-paired"):
            link.standing()
    assert not folder.exists(), "what it sent goes with it"
    kiosk.follow()
    with refused("not-paired"), linked(known, studio) as link:
        link.standing()


def test_only_what_is_missing_is_sent(kiosk: OpenKiosk, studio: Identity, tmp_path: Path) -> None:
    known = kiosk.paired_with(studio)
    repository = tmp_path / "repository"
    sent = blobs(repository, 6)
    kiosk.held = {sent[0].what.sha256}
    with linked(known, studio) as link:
        assert link.send(repository, sent[:4]) == 3 * 5000
        assert link.send(repository, sent[:5]) == 5000
        assert link.send(repository, sent[:5]) == 0
        link.publish("trial")
    assert [order.show for order in kiosk.reception.orders] == ["trial"]
    assert not (kiosk.inbox(studio).folder / sent[0].path).exists(), "the kiosk had it already"


def test_what_broke_midway_goes_on_from_there_also_after_the_kiosk_restarted(
    kiosk: OpenKiosk, studio: Identity, tmp_path: Path
) -> None:
    known = kiosk.paired_with(studio)
    repository = tmp_path / "repository"
    sent = blobs(repository, 1, 3 * PIECE + 17)
    with pytest.raises(Stop), linked(known, studio) as link:
        link.send(repository, sent, stop_after(2))
    port = kiosk.address[1]
    kiosk.shut()
    kiosk.listen(port)
    with linked(known, studio) as link:
        with refused("missing"):
            link.publish("now")
        assert 0 < link.send(repository, sent) < 3 * PIECE
        link.publish("now")
    assert (kiosk.inbox(studio).folder / sent[0].path).read_bytes() == (repository / sent[0].path).read_bytes()


def test_a_kiosk_that_restarts_while_pieces_come_is_found_again(
    kiosk: OpenKiosk, studio: Identity, tmp_path: Path
) -> None:
    known = kiosk.paired_with(studio)
    repository = tmp_path / "repository"
    sent = blobs(repository, 1, 4 * PIECE)
    restarted: list[int] = []

    def restart(done: int, total: int) -> None:
        if done and not restarted:
            restarted.append(done)
            port = kiosk.address[1]
            kiosk.shut()
            kiosk.listen(port)

    with linked(known, studio) as link:
        link.send(repository, sent, restart)
        link.publish("now")
    assert restarted
    assert kiosk.reception.orders


def test_two_studios_do_not_publish_at_once(
    kiosk: OpenKiosk, studio: Identity, other_studio: Identity, tmp_path: Path
) -> None:
    mine, theirs = kiosk.paired_with(studio), kiosk.paired_with(other_studio, "另一间")
    sent = blobs(tmp_path / "repository", 2)
    with linked(mine, studio) as first, linked(theirs, other_studio) as second:
        first.send(tmp_path / "repository", sent)
        with refused("other-studio"):
            second.send(tmp_path / "repository", sent)
        assert second.standing().publication == "nothing", "one hears nothing of the other's"
        first.publish("now")
        order = kiosk.reception.next_order()
        assert order
        kiosk.reception.finish(order, "0" * 32, None)
        second.send(tmp_path / "repository", sent)
        assert second.standing().publication == "receiving"


class Damage(NamedTuple):
    """What is wrong with a file that is sent, and what is said of it."""

    path: str
    sha256: str
    size: int
    code: str


RIGHT = "0" * 64


@pytest.mark.parametrize(
    "wrong",
    [
        Damage("../../etc/passwd", RIGHT, 4, "not-understood"),
        Damage("metadata/../../x.json", RIGHT, 4, "not-understood"),
        Damage("blobs/00/" + "0" * 64 + "/x", RIGHT, 4, "not-understood"),
        Damage("metadata/evil.json", RIGHT, 4, "not-understood"),
        Damage("blobs/11/" + "1" * 64, RIGHT, 4, "wrong-digest"),
        Damage("blobs/00/" + "0" * 64, RIGHT, 1 << 40, "too-large"),
        Damage("metadata/timestamp.json", RIGHT, 1 << 20, "too-large"),
    ],
)
def test_only_what_a_repository_has_is_taken(kiosk: OpenKiosk, studio: Identity, tmp_path: Path, wrong: Damage) -> None:
    known = kiosk.paired_with(studio)
    with linked(known, studio) as link, refused(wrong.code):
        link.send(tmp_path, [Sent(wrong.path, File(wrong.sha256, wrong.size))])
    assert not list(tmp_path.rglob("*.part"))


def test_a_file_that_is_not_what_was_said_is_thrown_away(kiosk: OpenKiosk, studio: Identity, tmp_path: Path) -> None:
    known = kiosk.paired_with(studio)
    repository = tmp_path / "repository"
    [sent] = blobs(repository, 1)
    right = (repository / sent.path).read_bytes()
    (repository / sent.path).write_bytes(right[:-1] + bytes([right[-1] ^ 1]))
    with linked(known, studio) as link:
        with refused("wrong-digest"):
            link.send(repository, [sent])
        assert not [file for file in kiosk.inbox(studio).folder.rglob("*") if file.is_file()]
        (repository / sent.path).write_bytes(right)
        assert link.send(repository, [sent]) == len(right), "the next press mends it"


def test_what_was_not_announced_is_not_taken(kiosk: OpenKiosk, studio: Identity, tmp_path: Path) -> None:
    known = kiosk.paired_with(studio)
    repository = tmp_path / "repository"
    [sent, other] = blobs(repository, 2)
    with linked(known, studio) as link:
        link.send(repository, [sent])
        with refused("missing"):
            link._sent(other, 0, (repository / other.path).read_bytes())


def test_a_full_disk_is_told_and_leaves_what_came(
    kiosk: OpenKiosk, studio: Identity, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = kiosk.paired_with(studio)
    repository = tmp_path / "repository"
    sent = blobs(repository, 3)
    usage = shutil.disk_usage(tmp_path)
    with linked(known, studio) as link:
        with monkeypatch.context() as patched:
            patched.setattr(shutil, "disk_usage", lambda folder: usage._replace(free=1 << 20))
            with refused("no-room"):
                link.send(repository, sent)

        def full(self: Path, *args: Any, **named: Any) -> Any:
            if str(self).endswith(inboxes.PART) and args and args[0] == "ab":
                raise OSError(errno.ENOSPC, "no room")
            return opened(self, *args, **named)

        opened = Path.open
        with monkeypatch.context() as patched:
            patched.setattr(Path, "open", full)
            with refused("no-room"):
                link.send(repository, sent)
        assert link.send(repository, sent) == 3 * 5000


def test_a_studio_understands_no_kiosk_that_is_none(studio: Identity, kiosk: OpenKiosk) -> None:
    known = kiosk.paired_with(studio)
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        address: tuple[str, int] = nobody.getsockname()[:2]
        nobody.settimeout(0.01)
    with pytest.raises(NotReached) as told, KioskLink(known._replace(address=address), studio) as link:
        link.standing()
    assert "没有回应" in told.value.sentence.zh


def test_every_refusal_says_what_to_do() -> None:
    for refusal in REFUSALS.values():
        assert refusal.sentence.zh.endswith("。")
        assert refusal.sentence.en.endswith(".")
        assert 400 <= refusal.status < 600


def test_what_a_kiosk_says_that_nobody_knows_is_a_sentence() -> None:
    assert Refused("brand-new").code == "not-understood"
    assert json.dumps(Refused("brand-new").sentence)
