"""A whole opening of the page: a real process, real photographs, and a folder that is gone afterwards."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from kiosk.photographs.intake import Prepared
from kiosk.photographs.phone.phone_events import Event, Made, Opened, Over
from kiosk.photographs.phone.phone_session import received
from kiosk.photographs.phone.upload_limits import UploadLimits
from kiosk.photographs.refusal import PhotographError
from tests.photographs.heic import heic
from tests.photographs.phone.open_page import OpenPage
from tests.photographs.photographs import photograph


class Phone(OpenPage):
    """A phone that reads the code of a session that is under way."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.host, self.port = str(urlsplit(url).hostname), int(urlsplit(url).port or 0)
        self.token = urlsplit(url).path

    def ask(self, method: str, path: str, body: bytes = b"", **headers: str) -> tuple[int, bytes]:
        """One request behind the token of the code."""
        return super().ask(method, self.token + path[path.index("/", 1) :], body, **headers)


class Session:
    """What `received` tells, read as the studio reads it."""

    def __init__(self, folder: Path, limits: UploadLimits) -> None:
        self.stopped = False
        self.events: Iterator[Event] = received(folder, "127.0.0.1", {}, limits, lambda: self.stopped)
        opened = next(self.events)
        assert isinstance(opened, Opened)
        self.phone = Phone(opened.url)

    def made(self) -> Made:
        """The next photograph that was made ready or refused."""
        return next(event for event in self.events if isinstance(event, Made))


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """A session whose folder is `phone` in the test's own."""
    begun = Session(tmp_path / "a" / "phone", UploadLimits(spare=1))
    yield begun
    begun.stopped = True
    assert not [event for event in begun.events if not isinstance(event, Made)]
    assert not (tmp_path / "a" / "phone").exists()


def test_a_heic_becomes_a_picture_for_the_pack_and_its_file_is_gone(session: Session, tmp_path: Path) -> None:
    assert session.phone.send("IMG_7.HEIC", heic(across=4))[0] == 200
    made = session.made()
    assert isinstance(made.outcome, Prepared)
    assert (made.name, made.outcome.suffix, made.outcome.width) == ("IMG_7.HEIC", ".jpg", 4 * 448)
    assert [*(tmp_path / "a" / "phone").iterdir()] == []
    assert session.phone.outcome(1, lambda found: found[0] != "here") == ["kept", ""]


def test_a_zip_called_jpg_is_refused_on_the_phone_and_in_the_studio(session: Session, tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as opened:
        opened.writestr("a.txt", "tea")
    session.phone.send("IMG_8.jpg", packed.getvalue())
    refused = session.made()
    assert isinstance(refused.outcome, PhotographError)
    assert "zip" in refused.outcome.finding.mend_en
    assert session.phone.outcome(1, lambda found: found[0] != "here") == ["refused", "not-a-photograph"]
    session.phone.send("IMG_9.jpg", photograph(1))
    assert isinstance(session.made().outcome, Prepared)
    assert [*(tmp_path / "a" / "phone").iterdir()] == []


def test_photographs_are_told_in_the_order_in_which_they_came(session: Session) -> None:
    for number in range(4):
        session.phone.send(f"{number}.jpg", photograph(number, (1200 + 3000 * (number == 0), 900)))
    assert [session.made().name for _ in range(4)] == ["0.jpg", "1.jpg", "2.jpg", "3.jpg"]


def test_what_a_studio_that_crashed_left_there_is_gone_before_a_phone_is_let_in(tmp_path: Path) -> None:
    (tmp_path / "phone").mkdir()
    (tmp_path / "phone" / "1.part").write_bytes(b"left")
    session = Session(tmp_path / "phone", UploadLimits(spare=1, seconds=2.0))
    assert [*(tmp_path / "phone").iterdir()] == []
    assert (tmp_path / "phone").stat().st_mode & 0o077 == 0
    session.phone.send("a.jpg", photograph(2))
    began = time.monotonic()
    told = [*session.events]
    assert [type(event) for event in told if isinstance(event, (Made, Over))] in ([Made, Over], [Over, Made])
    assert time.monotonic() - began < 60
    assert not (tmp_path / "phone").exists()
