"""Doctor says which offices may publish, and whether they reach this kiosk."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.fleet.pairing.office_rows import rows
from kiosk.fleet.pairing.studio_office import StudioOffice
from kiosk.fleet.update.known_roots import learn
from kiosk.settings import Office, Settings, Update
from tests.fleet.pairing.showroom import PASSWORD, Showroom


@pytest.fixture
def showroom(tmp_path: Path) -> Iterator[Showroom]:
    opened = Showroom(tmp_path)
    yield opened
    opened.service.close()


def told(showroom: Showroom, allow: bool = True) -> list[tuple[str, str]]:
    """Each line's state and Chinese sentence."""
    update = Update(staging=str(showroom.staging.folder))
    settings = replace(Settings(), update=update, office=Office(allow, showroom.place.port))
    return [(row.state, row.zh) for row in rows(settings, showroom.data)]


def test_an_unpaired_kiosk_has_no_office_and_no_port(showroom: Showroom) -> None:
    showroom.service.look()
    assert told(showroom) == [("ok", "没有配对的办公室，不开端口。")]
    with socket.create_server(("127.0.0.1", showroom.place.port)):
        [(state, words)] = told(showroom)
    assert (state, "别的程序" in words) == ("note", True)
    [(state, words)] = told(showroom, allow=False)
    assert (state, "不许" in words) == ("ok", True)


def test_paired_offices_are_named_with_whether_they_reach_it(showroom: Showroom, tmp_path: Path) -> None:
    studio = StudioOffice(tmp_path / "studio office")
    studio.begin(PASSWORD)
    showroom.pair(studio)
    (_, words), (state, unkept) = told(showroom)
    assert words == f"可以发布的办公室：示例制作室。127.0.0.1:{showroom.place.port} 开着。"
    assert (state, "没有记下“示例制作室”的签名" in unkept) == ("wrong", True)
    learn(showroom.data, studio.identity().fingerprint, studio.root())
    showroom.service.close()
    [(state, words)] = told(showroom)
    assert state == "note"
    assert "没有开" in words
    assert "systemctl start kiosk-office" in words
