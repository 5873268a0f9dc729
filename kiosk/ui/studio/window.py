"""The studio's window: list, form, live page and findings around one draft."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QImage, QKeySequence
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QToolBar

from kiosk import resources
from kiosk.content.finding import Finding
from kiosk.content.paths import value_at
from kiosk.publish.languages import Completer
from kiosk.publish.pinyin import spellings
from kiosk.settings import Settings
from kiosk.ui.jobs import Jobs
from kiosk.ui.studio.asking import ask, tell
from kiosk.ui.studio.editing import Editing
from kiosk.ui.studio.fields import kind_of
from kiosk.ui.studio.form import Form
from kiosk.ui.studio.found import Found
from kiosk.ui.studio.inputs import Setting
from kiosk.ui.studio.listing import Listing
from kiosk.ui.studio.looking import Looking
from kiosk.ui.studio.photographs import Photographs
from kiosk.ui.studio.preview import Preview
from kiosk.ui.studio.publishing import Publishing
from kiosk.ui.studio.records import Records, name_of
from kiosk.ui.studio.shelving import Shelving
from kiosk.ui.studio.speech import Speech
from kiosk.ui.studio.thumbs import small

WORST = {"error": 0, "warning": 1}


class Studio(QMainWindow):
    """One pack being edited. `closed` comes when the window has let go of everything."""

    closed = Signal()
    renamed = Signal(str)
    """The studio is to speak the other language ("zh", "en"): whoever opened it opens it anew."""

    def __init__(self, editing: Editing, settings: Settings, data: Path, say: Speech, jobs: Jobs) -> None:
        super().__init__()
        self.editing, self.say, self.jobs = editing, say, jobs
        editing.setParent(self)
        jobs.setParent(self)
        self.draft = editing.draft
        self.file = "pack.toml"
        self._leave = False
        self._badges: dict[str, str] = {}
        scratch = data / "studio"
        self.preview = Preview(say, settings, scratch / "sketches", scratch / "blobs")
        self.looking = Looking(self.draft, jobs, scratch, (data, resources.builtin_store()), self.preview.fresh, self)
        self.records = Records(self, lambda name: spellings([name], name))
        self.listing = Listing(self.records, say, self._drawn)
        self._forms: dict[str, Form] = {}
        self._stack = QStackedWidget()
        self.found = Found(say)
        self.photographs = Photographs(self)
        self.shelving = Shelving(self)
        self.publishing = Publishing(self, settings, data, scratch)
        self._lay()
        self._act()
        editing.changed.connect(self._changed)
        editing.failed.connect(self.statusBar().showMessage)
        editing.stack.cleanChanged.connect(self._titled)
        self.listing.chosen.connect(self.open)
        self.listing.sought.connect(self.relist)
        self.records.ordered.connect(self.shelving.order)
        self.found.led.connect(self.lead)
        self.looking.found.connect(self._told)
        self.looking.sketched.connect(self._sketched)
        self.looking.failed.connect(self.preview.say)
        self.relist()
        first = self.records.files()
        self.open(first[0] if first else "pack.toml")
        self.looking.now()

    def open(self, file: str) -> None:
        """Look at a record: its form, its page, its place in the list."""
        if file not in self.draft.tables:
            return
        self.file = file
        form = self.form
        self._stack.setCurrentWidget(form)
        form.verticalScrollBar().setValue(0)
        self._fill()
        self.listing.show_file(file)
        self.preview.open(file)

    @property
    def form(self) -> Form:
        """The form of the record that is looked at."""
        kind = kind_of(self.file)
        if kind not in self._forms:
            form = Form(kind, Setting(self.say, self.choices), completed, self._drawn)
            form.edited.connect(self._edited)
            form.dropped.connect(self.photographs.take)
            form.cut.connect(self.photographs.cut)
            self._forms[kind] = form
            self._stack.addWidget(form)
        return self._forms[kind]

    def lead(self, file: str, field: str) -> None:
        """Go to the field where something was found."""
        if file not in self.draft.tables:
            tell(
                self,
                self.say,
                file,
                self.say("这个文件不在表里，请看说明改正。", "This is no record: mend the file itself."),
            )
            return
        if file not in self.records.files():
            self.listing.turn(kind_of(file))
        self.open(file)
        # The form is laid out by the next turn of the event loop; before it there is nothing to scroll to.
        QTimer.singleShot(0, self, lambda: self.form.turn_to(field))

    def relist(self) -> None:
        """Fill the list again as the filters say."""
        self.listing.offer(self._groups(self.listing.kind.currentData()))
        self.records.fill(self.draft.tables, self.listing.wanted(), self._badges, self.draft.archived())
        self.listing.show_file(self.file)
        self.shelving.follow()

    def choices(self, kind: str) -> Sequence[tuple[str, str]]:
        """What can be chosen where a record names another: ids and names."""
        tables = self.draft.tables
        if kind == "categories":
            found = value_at(tables.get("pack.toml", {}), "categories") or []
            return [(str(each.get("id")), str(value_at(each, "name.zh-CN") or each.get("id"))) for each in found]
        folder = "places" if kind == "counties" else kind
        return [
            (file.partition("/")[2].removesuffix(".toml"), name_of(file, table))
            for file, table in tables.items()
            if kind_of(file) == folder and (kind != "counties" or table.get("kind") in ("county", "city"))
        ]

    def save(self, overwrite: bool = False, then: Callable[[], None] = lambda: None) -> None:
        """Write everything into the pack's folder, then go on; asks when somebody else changed it meanwhile."""
        from kiosk.content.draft import Overtaken

        say = self.say
        try:
            written = self.editing.write(overwrite)
        except Overtaken as error:
            answers = [say("用这里的覆盖", "Overwrite"), say("先不保存", "Do not save")]
            title = say("文件被别的程序改过", "Changed by another program")
            ask(self, title, str(error), answers, lambda at: self.save(True, then) if at == 0 else None, bad=True)
            return
        except (OSError, ValueError) as error:
            words = say(f"没有保存成功，内容还在这里：{error}", f"Nothing was lost here, but it was not saved: {error}")
            tell(self, say, say("没有保存", "Not saved"), words, bad=True)
            return
        self.statusBar().showMessage(say(f"已保存 {len(written)} 个文件", f"{len(written)} file(s) saved"), 8000)
        self._titled()
        self.relist()
        then()

    def recover(self) -> None:
        """Offer what was kept when the studio ended without being closed."""
        say = self.say
        title = say("上次没有保存", "Not saved last time")
        words = say(
            "上次有改动没有保存。要接着改吗？", "There are changes that were not saved last time. Go on with them?"
        )

        def answered(at: int) -> None:
            if at == 0:
                for file in self.draft.recover(self.editing.journal):
                    self.editing.changed.emit(file, "")
                self.editing.stack.resetClean()
                self._titled()
                self.open(self.file)
            elif at == 1:
                self.draft.forget(self.editing.journal)

        ask(self, title, words, [say("接着改", "Go on"), say("不要了", "Throw away")], answered)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about what is not saved; then let go of everything."""
        if self.draft.unwritten and not self._leave:
            event.ignore()
            say = self.say
            answers = [say("保存", "Save"), say("不保存", "Do not save"), say("不关", "Stay")]
            ask(
                self,
                self.windowTitle(),
                say("有改动还没有保存。", "There are changes that are not saved."),
                answers,
                self._close,
            )
            return
        self.let_go()
        event.accept()
        self.closed.emit()

    def let_go(self) -> None:
        """End the jobs, then the live page's engine."""
        self.publishing.close_down()
        self.jobs.close()
        self.preview.close_down()

    def _close(self, answer: int) -> None:
        if answer == 0:
            self.save(then=self._close_now)
        elif answer == 1:
            self.draft.forget(self.editing.journal)
            self._close_now()

    def _close_now(self) -> None:
        self._leave = True
        self.close()

    def _edited(self, path: str, value: Any) -> None:
        self.editing.set(self.file, path, value)

    def _changed(self, file: str, path: str) -> None:
        if file not in self.draft.tables and file == self.file:
            left = [other for other in self.records.files() if other != file]
            self.relist()
            self.open(left[0] if left else "pack.toml")
        elif file != self.file and not path and file in self.draft.tables:
            self.relist()
            self.open(file)
        else:
            self._fill()
            self.relist()
        self._titled()
        self.looking.soon()

    def _fill(self) -> None:
        table = self.draft.tables[self.file]
        self.form.show_table(name_of(self.file, table), self.file, table)

    def _told(self, findings: tuple[Finding, ...]) -> None:
        self._badges = {}
        for finding in sorted(findings, key=lambda each: WORST.get(each.severity, 2), reverse=True):
            if finding.severity in WORST:
                self._badges[finding.file] = finding.severity
        self.found.fill(findings, self.draft.tables)
        self.relist()

    def _sketched(self, file: str) -> None:
        if file:
            self.preview.take(Path(file))
        else:
            self.preview.say(
                self.say(
                    "下面有必须改正的地方；改好后页面会跟上。", "The page follows once what is red below is mended."
                )
            )

    def _groups(self, kind: str) -> list[tuple[str, str]]:
        if kind == "products":
            return [*self.choices("zones")]
        if kind == "places":
            say = self.say
            return [
                ("county", say("县市", "Counties")),
                ("city", say("城市", "Cities")),
                ("stop", say("站点", "Stops")),
                ("venue", say("展厅", "The venue")),
            ]
        return []

    @Slot()
    def _titled(self) -> None:
        star = "● " if self.draft.unwritten else ""
        self.setWindowTitle(f"{star}{self.draft.folder.name} — {self.say('展品制作室', 'Kiosk studio')}")

    def _lay(self) -> None:
        across = QSplitter(Qt.Orientation.Horizontal)
        for part, share in ((self.listing, 0), (self._stack, 1), (self.preview, 0)):
            across.addWidget(part)
            across.setStretchFactor(across.count() - 1, share)
        across.setSizes([290, 900, 430])
        down = QSplitter(Qt.Orientation.Vertical)
        down.addWidget(across)
        down.addWidget(self.found)
        down.setStretchFactor(0, 1)
        down.setSizes([860, 110])
        self.setCentralWidget(down)
        self.resize(1640, 1000)
        self._titled()

    def _act(self) -> None:
        say = self.say
        bar = QToolBar()
        bar.setMovable(False)
        self.addToolBar(bar)
        undo = self.editing.stack.createUndoAction(self, say("撤销", "Undo"))
        undo.setShortcut(QKeySequence.StandardKey.Undo)
        redo = self.editing.stack.createRedoAction(self, say("重做", "Redo"))
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        for action in (undo, redo):
            action.setIconText(action.text())
        rows: list[tuple[str, str, Callable[[], None]] | QAction | None] = [
            (say("保存", "Save"), "Ctrl+S", lambda: self.save()),
            undo,
            redo,
            None,
            (say("新增", "Add"), "Ctrl+N", self.shelving.add),
            (say("复制一份", "Duplicate"), "Ctrl+D", self.shelving.duplicate),
            (say("归档", "Put away"), "", self.shelving.put_away),
            (say("取回", "Take back"), "", self.shelving.take_back),
            None,
            (say("整机预览", "Preview kiosk"), "F5", self.publishing.preview),
            (say("发布", "Publish"), "Ctrl+P", self.publishing.publish),
            (say("发布到优盘…", "Publish to a stick…"), "", self.publishing.carry),
            None,
            (say("English", "中文"), "", lambda: self.renamed.emit("en" if say.language == "zh" else "zh")),
        ]
        self.actions_by_name: dict[str, QAction] = {}
        for row in rows:
            if row is None:
                bar.addSeparator()
                continue
            if isinstance(row, QAction):
                action = row
            else:
                action = QAction(row[0], self)
                if row[1]:
                    action.setShortcut(QKeySequence(row[1]))
                action.triggered.connect(lambda _=False, act=row[2]: act())
            self.actions_by_name[action.text()] = action
            bar.addAction(action)
            if button := bar.widgetForAction(action):
                button.setAccessibleName(action.text())
                if action.text() in (say("发布", "Publish"),):
                    button.setObjectName("chief")

    def _drawn(self, name: str) -> QImage:
        media = self.draft.media()
        if not name.startswith("media/") or not media.exists(name):
            return QImage()
        return small(name, media.size(name), lambda: media.read(name))


def completed(text: Mapping[str, Any]) -> Mapping[str, Any]:
    """A text in every language, as publishing would fill it in."""
    plain = {tag: tuple(value) if isinstance(value, list) else value for tag, value in text.items()}
    return Completer().complete(plain, "")
