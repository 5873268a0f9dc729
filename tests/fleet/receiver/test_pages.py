"""The pages that a person reads, over real HTTP: who may, what stands there, and the picture of what a screen shows."""

from __future__ import annotations

from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from kiosk.fleet.health.picture_request import JPEG, MOST_PICTURE
from kiosk.fleet.receiver.register import ASKED_S
from tests.fleet.health.kiosks import RELEASE, trouble
from tests.fleet.receiver.receivers import receiving
from tests.fleet.web import asked


@pytest.mark.parametrize(
    "path", ["/", "/metrics", "/kiosk/00000000", "/kiosk/00000000/picture.jpg", "/x", "/../r/changed"]
)
def test_nobody_reads_without_a_password(tmp_path: Path, path: str) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        wrong: tuple[dict[str, str], ...] = (
            {},
            {"Authorization": "Basic x"},
            {"Authorization": "Basic Og=="},
            {"Authorization": f"Bearer {kiosk.token}"},
        )
        for headers in wrong:
            answer, body = asked(receiver.port, path, headers=headers)
            assert (answer.status, "东门".encode() in body) == (401, False)
        assert "Basic" in (answer.getheader("WWW-Authenticate") or "")
        receiver.admissions.dismiss("office")
        assert receiver.read(path)[0].status == 401


def test_a_kiosks_token_is_no_password_and_a_password_no_token(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        assert kiosk.send(token=receiver.password)[0] == 401
        receiver.password = kiosk.token
        assert receiver.read("/")[0].status == 401


def test_the_worst_stands_first_with_what_to_do_in_the_readers_language(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        assert "还没有触摸屏" in receiver.read("/")[1]
        well, ill, gone = (receiver.admit(tmp_path / name, name) for name in ("东门", "南门", "西门"))
        receiver.admit(tmp_path / "n", "北门")
        gone.send()
        receiver.clock.pass_by(700)
        well.send()
        ill.send(ill.beat(troubles=(trouble("disk"),)))
        answer, zh = receiver.read("/", Accept_Language="zh-CN,zh;q=0.9")
        assert [zh.index(f">{name}</a>") for name in ("西门", "南门", "北门", "东门")] == sorted(
            zh.index(f">{name}</a>") for name in ("西门", "南门", "北门", "东门")
        )
        assert "disk 有问题。" in zh
        assert answer.getheader("Cache-Control") == "no-store"
        en = receiver.read("/", Accept_Language="en-GB,en")[1]
        for words in ("Silent", "Trouble", "Awaited", "Well", "Nothing was heard since", "disk is wrong.", 'lang="en"'):
            assert words in en
        assert receiver.read("/?lang=zh", Accept_Language="en")[1].count('<html lang="zh-CN">') == 1


def test_one_kiosks_page_tells_how_it_is_and_what_changed(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        assert receiver.read(f"/kiosk/{kiosk.id}")[0].status == 200
        kiosk.send()
        receiver.clock.pass_by(1200)
        kiosk.send(kiosk.beat(release="b" * 32, restarts={"staff": 2, "power": 1}, program="0.2.0"))
        kiosk.send(kiosk.beat(release="b" * 32, restarts={"staff": 2, "power": 1}, troubles=(trouble("disk"),)))
        page = receiver.read(f"/kiosk/{kiosk.id}?lang=en")[1]
        for words in (
            "Heard again after 20 minutes of silence.",
            "The machine went down and the program was started again.",
            "bbbbbbbbbbbb is shown now.",
            "disk is wrong.",
            "48 °C",
            "by staff 2",
            "1.9 GB free of 3.8 GB",
        ):
            assert words in page, words
        for path in (
            "/kiosk/00000000",
            f"/kiosk/{kiosk.id}/x",
            f"/kiosk/{kiosk.id}x",
            "/kiosk/",
            f"/kiosk/{kiosk.id}/picture.jpg",
        ):
            assert receiver.read(path)[0].status == 404


def test_a_picture_is_asked_for_comes_once_and_is_shown(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        kiosk.send()
        assert kiosk.post(JPEG + b"x", "/picture/" + "a" * 16)[0] == 400, "nobody asked"
        answer, _ = receiver.read(f"/kiosk/{kiosk.id}/picture?lang=en", "POST")
        assert (answer.status, answer.getheader("Location")) == (303, f"/kiosk/{kiosk.id}?lang=en")
        nonce = kiosk.send()[1]["picture"]
        assert "It is asked for" in receiver.read(f"/kiosk/{kiosk.id}?lang=en")[1]
        for wrong in (b"<html>", JPEG + b"x" * MOST_PICTURE):
            assert kiosk.post(wrong, f"/picture/{nonce}")[0] in (400, 413)
        for path in ("/picture/", "/picture/../../changed", f"/picture/{nonce}/x"):
            assert kiosk.post(JPEG, path)[0] == 400
        assert kiosk.post(JPEG + b"screen", f"/picture/{nonce}")[0] == 200
        assert kiosk.post(JPEG + b"again", f"/picture/{nonce}")[0] == 400
        assert kiosk.send()[1]["picture"] == ""
        answer, body = receiver.read(f"/kiosk/{kiosk.id}/picture.jpg")
        assert (answer.getheader("Content-Type"), body.endswith("screen")) == ("image/jpeg", True)
        assert f"/kiosk/{kiosk.id}/picture.jpg" in receiver.read(f"/kiosk/{kiosk.id}")[1]


def test_a_picture_that_does_not_come_is_no_more_asked_for_after_a_while(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        receiver.read(f"/kiosk/{kiosk.id}/picture", "POST")
        assert kiosk.send()[1]["picture"]
        receiver.clock.pass_by(ASKED_S + 1)
        assert kiosk.send()[1]["picture"] == ""


def test_a_page_of_elsewhere_cannot_press_the_button(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        here = f"http://127.0.0.1:{receiver.port}"
        for origin in ("https://elsewhere.example", "null", f"{here}.elsewhere.example"):
            assert receiver.read(f"/kiosk/{kiosk.id}/picture", "POST", Origin=origin)[0].status == 403
        assert receiver.read(f"/kiosk/{kiosk.id}/picture", "POST", Origin=here)[0].status == 303
        assert receiver.read(f"/kiosk/{kiosk.id}/picture")[0].status == 405


def test_prometheus_reads_every_number_and_of_a_silent_kiosk_that_it_is_silent(tmp_path: Path) -> None:
    with receiving(tmp_path / "r") as receiver:
        gone, well = receiver.admit(tmp_path / "g", "东门"), receiver.admit(tmp_path / "w", "西门")
        receiver.admit(tmp_path / "n", "北门")
        gone.send()
        receiver.clock.pass_by(700)
        well.send()
        answer, body = receiver.read("/metrics")
        assert (answer.getheader("Content-Type") or "").startswith("text/plain; version=0.0.4")
        found = {
            (sample.name, sample.labels.get("kiosk", ""), sample.labels.get("state", "")): sample
            for family in text_string_to_metric_families(body)
            for sample in family.samples
        }
        assert found["kiosk_state", gone.id, "silent"].value == 1
        assert found["kiosk_state", well.id, "well"].value == 1
        assert found["kiosk_heartbeat_age_seconds", gone.id, ""].value == 700
        assert ("kiosk_disk_free_bytes", gone.id, "") not in found, "nobody draws a line on of what is not known"
        assert found["kiosk_disk_free_bytes", well.id, ""].value > 0
        assert found["kiosk_info", well.id, ""].labels["release"] == RELEASE[:12]
        assert found["kiosk_receiver_kiosks", "", ""].value == 3


@pytest.mark.parametrize(
    "told",
    [
        {"update": {"polled": 1e12, "succeeded": 1.0, "number": 1, "release": "b" * 64, "trouble": None}},
        {"at": -1e12},
        {"at": 1e12},
        {"uptime": 1e15, "frame_age": 1e15, "machine_uptime": 1e15},
    ],
    ids=["behind", "long-ago", "far-ahead", "for-ever"],
)
def test_moments_that_no_calendar_has_break_no_page_and_end_no_receiver(
    tmp_path: Path, told: dict[str, object]
) -> None:
    with receiving(tmp_path / "r") as receiver:
        kiosk = receiver.admit(tmp_path / "k", "东门")
        assert kiosk.send_raw([{**kiosk.beat().as_table(), **told, "age": 1e12}])[1]["refused"] == 0
        receiver.look()
        for path in ("/", "/?lang=en", f"/kiosk/{kiosk.id}", "/metrics"):
            assert receiver.read(path)[0].status == 200, path
