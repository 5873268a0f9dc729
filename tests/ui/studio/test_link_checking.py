"""Check links from the menu: a list that leads to each record, one sentence without a network, and never while typing."""

from __future__ import annotations

import socket
import threading
from urllib.error import URLError

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from kiosk.content import link_check
from kiosk.ui.studio.window import StudioWindow
from tests.content.pack_edits import PRODUCT
from tests.ui.accessible_widgets import asked, choose, press, question, question_text, widget
from tests.ui.conftest import until


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that were asked; those with "gone" are gone."""
    heard: list[str] = []

    def status(method: str, url: str) -> int:
        heard.append(url)
        return 404 if "gone" in url else 200

    monkeypatch.setattr(link_check, "_status", status)
    return heard


def with_addresses(studio: StudioWindow, *urls: str) -> None:
    rows = [{"type": "web", "url": url} for url in urls]
    studio.editor.set(PRODUCT, "sources", rows, "来源")


def test_an_answer_leads_to_its_record_and_nothing_is_asked_while_typing(
    studio: StudioWindow, names: list[str]
) -> None:
    with_addresses(studio, "https://a.example/well", "https://a.example/gone")
    until(lambda: not studio.checker.busy and not studio.jobs.busy, 30)
    assert names == []
    studio.open("pack.toml")
    choose(studio, "文件", "检查链接…")
    until(lambda: asked() and question().windowTitle() == "检查链接", 20)
    until(lambda: bool(question().findChildren(QListWidget)), 20)
    listed = widget(question(), "网址")
    assert isinstance(listed, QListWidget)
    assert "页面没有了" in listed.item(0).text()
    QTest.keyClick(listed, Qt.Key.Key_Return)
    until(lambda: not asked())
    assert studio.file == PRODUCT


def test_without_a_network_one_sentence_says_so(studio: StudioWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_way(method: str, url: str) -> int:
        raise URLError(socket.gaierror(socket.EAI_AGAIN, "x"))

    monkeypatch.setattr(link_check, "_status", no_way)
    with_addresses(studio, "https://a.example/", "https://b.example/")
    choose(studio, "文件", "检查链接…")
    until(lambda: asked() and "没有连上互联网" in question_text(), 20)
    press(question(), "知道了")


def test_it_can_be_stopped_while_a_site_is_slow(studio: StudioWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    answered, heard = threading.Event(), []

    def slow(method: str, url: str) -> int:
        heard.append(url)
        answered.wait(20)
        return 200

    monkeypatch.setattr(link_check, "_status", slow)
    with_addresses(studio, "https://a.example/", "https://b.example/")
    choose(studio, "文件", "检查链接…")
    until(lambda: bool(heard), 20)
    press(question(), "停止")
    answered.set()
    until(lambda: not studio.jobs.busy, 20)
    assert not asked()
    assert len(heard) == 1
