"""An ordinary week of staff's work, played in one studio by accessibility names, with what each deed takes (`make week`)."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.error import URLError

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog

from kiosk.content import link_check
from kiosk.settings import Origin, Panel, Settings
from kiosk.ui.studio import backing_up, pack_folder
from kiosk.ui.studio.kiosk_preview import KioskPreview
from kiosk.ui.studio.studio_start import StudioSession
from tests.default_pack import PACK, PICTURES, built, remembered
from tests.ui.studio.hand import Hand
from tests.ui.studio.test_visitor_counts import counted
from tests.ui.studio.week_deed import Deed
from tests.ui.studio.week_of_files import FILES
from tests.ui.studio.week_of_publishing import OUT
from tests.ui.studio.week_of_records import RECORDS
from tests.ui.studio.week_of_words import WORDS

TABLE = PACK.parents[1] / "build" / "week" / "week.md"
DEEDS = (*RECORDS, *WORDS, *FILES, *OUT)
STILL = (
    ("Begin a fleet's keys and hand them to kiosks", "`kiosk fleet init` and the other commands of `kiosk fleet`"),
    ("Publish to a fleet over the network, signed", "`kiosk fleet publish`"),
    ("Build the site that the codes lead to, and serve it", "`kiosk origin build`, `kiosk origin serve`"),
    ("What the machine is: its address, its screen, its hours", "`kiosk.toml`, read by `kiosk settings`"),
    ("A PIN for the panel that was forgotten", "`kiosk staff`"),
    ("What the machine has and lacks", "`kiosk doctor`"),
    ("Old releases removed, every file of one checked", "`kiosk prune`, `kiosk verify`"),
)
"""What an ordinary week does not need and the studio does not do."""


@dataclass(frozen=True, slots=True)
class Done:
    """What one deed took, and why it was not done where it was not."""

    deed: Deed
    clicks: int
    fields: int
    seconds: float
    failure: str = ""


@pytest.fixture
def hand(app: QApplication, tmp_path: Path, quiet: list[str], monkeypatch: pytest.MonkeyPatch) -> Iterator[Hand]:
    """A hand at a studio on a copy of the default pack, on a machine whose kiosk shows that pack, without a network."""
    pack = Path(shutil.copytree(PACK, tmp_path / "展厅内容"))
    data = Path(shutil.copytree(built(), tmp_path / "data", ignore=shutil.ignore_patterns("made-from")))
    shutil.copytree(PICTURES, data / "cache", dirs_exist_ok=True)
    remembered(data / "studio")
    documents = tmp_path / "Documents"
    documents.mkdir()
    settings = replace(Settings(), panel=Panel(pixels="1080x1920"), origin=Origin("https://origin.example"))
    counted(data, "bai mu dan", 3)
    session = StudioSession(pack, data, settings, "zh")
    made = Hand(session, tmp_path)

    def no_way(method: str, url: str) -> int:
        raise URLError(socket.gaierror(socket.EAI_AGAIN, "no network"))

    def open_url(url: QUrl) -> bool:
        made.opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(link_check, "_status", no_way)
    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    monkeypatch.setattr(pack_folder, "documents", lambda: documents)
    monkeypatch.setattr(backing_up, "user_file", lambda: tmp_path / "etc" / "kiosk.toml")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (made.choose_file(), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (made.choose_file(), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: made.choose_file())
    made.settled()
    yield made
    while box := QApplication.activeModalWidget():
        box.close()
    session.studio.draft.load()
    session.studio.close()
    session.close()
    quiet[:] = [each for each in quiet if "stopAnimationDriver: driver is not running" not in each]  # see conftest.py


def done(hand: Hand, deed: Deed) -> Done:
    """Do one deed; what it asks and nobody answered is closed, so that the next one can be done."""
    failure = ""
    hand.begin()
    try:
        deed.act(hand)
    except (AssertionError, OSError, IndexError, StopIteration, ValueError) as error:
        failure = str(error).partition("\n")[0] or "its result is another one"
    wrong = [
        f"{each.file} {each.field} {each.what_zh}"
        for each in hand.studio.findings_panel.findings
        if each.severity == "error"
    ]
    took = Done(deed, hand.clicks, hand.fields, hand.seconds, failure or "；".join(wrong))
    while box := QApplication.activeModalWidget():
        box.close()
    return took


def table(week: list[Done]) -> str:
    """The week as a page."""
    rows = [
        "# A week of staff's work",
        "",
        "One studio on a copy of the default pack, each deed by accessibility names. Seconds are from the first press until"
        " its result is there and the draft is checked. A line of a menu is two clicks, so is a choice in a box; a drop"
        " and a drag are one.",
        "",
        "| | deed | clicks | fields | seconds | before |",
        "|--:|---|--:|--:|--:|---|",
    ]
    for number, each in enumerate(week, 1):
        words = f"{each.deed.words}{f' – **not done: {each.failure}**' if each.failure else ''}"
        rows.append(f"| {number} | {words} | {each.clicks} | {each.fields} | {each.seconds:.1f} | {each.deed.before} |")
    rows.append(
        f"| | all {len(week)} | {sum(each.clicks for each in week)} | {sum(each.fields for each in week)}"
        f" | {sum(each.seconds for each in week):.1f} | |"
    )
    rows += ["", "| what still needs a terminal or a text file | with |", "|---|---|"]
    rows += [f"| {words} | {way} |" for words, way in STILL]
    return "\n".join(rows) + "\n"


@pytest.mark.exhaustive
def test_the_week_is_done_in_the_studio_by_names_alone(hand: Hand, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(KioskPreview, "open", lambda _, at=None: hand.opened_at.append(at))
    week = [done(hand, deed) for deed in DEEDS]
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    TABLE.write_text(table(week), "utf-8")
    assert {each.deed.words: each.failure for each in week if each.failure} == {}
