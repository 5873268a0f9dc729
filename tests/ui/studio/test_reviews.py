"""Two pairs of eyes in the studio: an author hands in, somebody else sees it and decides, and only that is published."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidget, QWidget

from kiosk.release.store import Store
from kiosk.review.archive import Archive
from kiosk.ui.studio.record_photographs import LANGUAGE, SIZE, RecordPhotographs
from kiosk.ui.studio.studio_start import StudioSession
from kiosk.ui.studio.window import StudioWindow
from tests.ui.accessible_widgets import asked, choose, press, question, question_text, widget, write
from tests.ui.conftest import until

PIN = "482915"
AUTHOR, REVIEWER = "小林", "老陈"


@pytest.fixture(autouse=True)
def photographer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A photographer that takes no time: the page of the product, red before and blue after."""

    def start(self: RecordPhotographs, side: str, records: Sequence[str]) -> None:
        home = self._home / side
        home.mkdir(parents=True)
        colour = "#b23a2c" if side == "before" else "#35616a"
        for record in records:
            Image.new("RGB", (54, 96), colour).save(home / f"{record.replace('/', '-')}_{LANGUAGE}_{SIZE}.png")
        self.came.emit()

    monkeypatch.setattr(RecordPhotographs, "_start", start)


def idle(studio: StudioWindow, title: str = "") -> QWidget:
    """Wait until nothing is done any more and a question of that title waits."""
    until(lambda: not studio.jobs.busy and asked() and question().windowTitle() == title, 60)
    return question()


def demanded(studio: StudioWindow) -> None:
    """Reviews are demanded, with a PIN."""
    choose(studio, "发布", "两人审阅…")
    sheet = idle(studio, "两人审阅")
    write(sheet, "名字", "示例馆长")
    write(sheet, "审阅密码", PIN)
    write(sheet, "再输一次", PIN)
    press(sheet, "开始")
    assert not asked()


def handed_in(studio: StudioWindow, remark: str = "换了名字") -> str:
    """The author hands in; returns the release."""
    choose(studio, "发布", "送审…")
    sheet = idle(studio, "送审")
    write(sheet, "名字", AUTHOR)
    write(sheet, "意见", remark)
    press(sheet, "送审")
    until(lambda: not studio.jobs.busy and "已送审" in question_text(), 60)
    press(question(), "知道了")
    waiting = Archive(studio.draft.folder).read().waiting
    assert waiting
    return waiting.release


def decided(sheet: QWidget, answer: str, name: str, pin: str, remark: str = "") -> str:
    """The reviewer answers; returns why it was refused, or nothing."""
    press(sheet, f"{answer}…")
    form = question()
    write(form, "名字", name)
    write(form, "审阅密码", pin)
    write(form, "意见", remark)
    press(form, answer)
    if question_or_none() is not form:
        return ""
    wrong = next(label for label in form.findChildren(QLabel) if label.objectName() == "wrong")
    form.close()
    return wrong.text()


def question_or_none() -> QWidget | None:
    """The question that waits, if any."""
    return question() if asked() else None


def test_only_the_very_release_that_somebody_else_passed_is_published(
    studio: StudioWindow, pack: Path, tmp_path: Path
) -> None:
    demanded(studio)
    write(studio, "拼音", "da hong pao")
    release = handed_in(studio)
    store = Store(tmp_path / "data")

    choose(studio, "发布", "发布")
    until(lambda: "还没有审阅通过的版本" in question_text(), 60)
    press(question(), "知道了")
    assert store.pointed() == ""

    choose(studio, "发布", "审阅…")
    sheet = idle(studio, "审阅")
    assert any("小林 于" in label.text() and "换了名字" in label.text() for label in sheet.findChildren(QLabel))
    changes = widget(sheet, "改动")
    assert isinstance(changes, QListWidget)
    at = next(row for row in range(changes.count()) if "展品" in changes.item(row).text())
    changes.setCurrentRow(at)
    after = next(label for label in sheet.findChildren(QLabel) if label.accessibleName() == "送审的")
    assert after.pixmap().toImage().pixelColor(5, 5).name() == "#35616a"
    assert "送审的也是" in decided(sheet, "通过", AUTHOR, PIN)
    assert "审阅密码不对" in decided(sheet, "通过", REVIEWER, "908172")
    assert decided(sheet, "通过", REVIEWER, PIN) == ""

    write(studio, "拼音", "changed since")
    choose(studio, "发布", "发布")
    sheet = idle(studio, "发布到本机")
    assert any("后来的改动不在里面" in label.text() for label in sheet.findChildren(QLabel))
    press(sheet, "发布")
    until(lambda: not studio.jobs.busy and "本机的触摸屏" in question_text(), 60)
    press(question(), "知道了")
    assert store.pointed() == release
    kinds = [act.kind for act in Archive(pack).read().acts]
    assert kinds == ["demanded", "handed-in", "passed", "published"]


def test_what_is_sent_back_meets_the_author_with_its_remark_at_the_next_opening(
    open_studio: Callable[..., StudioWindow],
    sessions: list[StudioSession],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    studio = open_studio()
    demanded(studio)
    handed_in(studio)
    choose(studio, "发布", "审阅…")
    sheet = idle(studio, "审阅")
    assert "写明改什么" in decided(sheet, "退回修改", REVIEWER, PIN)
    assert decided(sheet, "退回修改", REVIEWER, PIN, "产地写错了") == ""
    studio.draft.load()
    studio.close()
    sessions[0].unlock()

    again = open_studio()
    until(lambda: "产地写错了" in question_text(), 60)
    assert f"“{REVIEWER}”退回" in question_text()
    press(question(), "知道了")
    choose(again, "发布", "审阅记录…")
    sheet = idle(again, "审阅记录")
    told = widget(sheet, "审阅记录")
    assert isinstance(told, QListWidget)
    assert [told.item(at).text().split(" · ")[1] for at in range(told.count())] == ["退回修改", "送审", "开始两人审阅"]
    table = tmp_path / "reviews.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(table), ""))
    press(sheet, "存成表格…")
    assert "产地写错了" in table.read_text("utf-8-sig")
    press(sheet, "关闭")


def test_reviews_are_lifted_with_the_pin_alone_and_everything_is_published_as_before(
    studio: StudioWindow, pack: Path
) -> None:
    demanded(studio)
    choose(studio, "发布", "两人审阅…")
    sheet = idle(studio, "两人审阅")
    write(sheet, "名字", AUTHOR)
    write(sheet, "审阅密码", "908172")
    press(sheet, "停止")
    assert Archive(pack).demanded
    write(sheet, "审阅密码", PIN)
    press(sheet, "停止")
    assert not asked()
    assert not Archive(pack).demanded
