"""What is in a backup, and where it is to be put."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from kiosk.backup.backup_file import LEFT_OUT, Manifest
from kiosk.backup.restoring import Places
from kiosk.ui.studio import pack_folder
from kiosk.ui.studio.dialogs import Dialogs, ModalDialog
from kiosk.ui.studio.form_inputs import mark


class RestoreDialog(ModalDialog):
    """Shows a backup's manifest; `put` hears where it is to go. `offered` are the places proposed, `in_hand` the open pack."""

    def __init__(
        self, dialogs: Dialogs, manifest: Manifest, offered: Places, in_hand: Path, put: Callable[[Places], None]
    ) -> None:
        say = dialogs.say
        super().__init__(dialogs, say("恢复备份", "Restore a backup"))
        self._say, self._offered, self._in_hand, self._put = say, offered, in_hand, put
        column = QVBoxLayout(self)
        title = self._label(manifest.title or manifest.folder, "title")
        column.addWidget(title)
        held = QFormLayout()
        yes, no = say("有", "yes"), say("没有", "none")
        for head, text in (
            (say("备份的时间", "Made"), manifest.made),
            (say("内容包", "Pack"), self._pack_words(manifest)),
            (say("设置", "Settings"), yes if manifest.has_settings else no),
            (say("使用记录", "Counts"), say(f"{manifest.counts} 行", f"{manifest.counts} rows")),
            (say("当时展出的版本", "On show then"), manifest.on_show[:12] or no),
        ):
            held.addRow(head, self._label(text))
        column.addLayout(held)
        column.addWidget(self._label(say(*LEFT_OUT), "soft"))
        column.addWidget(self._label(say("放到哪里", "Where to put it"), "heading"))
        self.where = QLineEdit(str(offered.pack))
        self.where.setAccessibleName(say("内容包放到的文件夹", "Folder for the pack"))
        self.where.textChanged.connect(self._update)
        look = QPushButton(say("选择…", "Choose…"))
        look.setAutoDefault(False)
        look.setAccessibleName(say("选择文件夹…", "Choose a folder…"))
        look.clicked.connect(self._look)
        row = QHBoxLayout()
        row.addWidget(self.where, 1)
        row.addWidget(look)
        column.addLayout(row)
        self.settings = QCheckBox(say(f"设置也放回：{offered.settings}", f"The settings too: {offered.settings}"))
        self.settings.setVisible(manifest.has_settings)
        self.counts = QCheckBox(say(f"使用记录也放回：{offered.data}", f"The counts too: {offered.data}"))
        self.counts.setVisible(manifest.has_counts)
        for box in (self.settings, self.counts):
            column.addWidget(box)
        self.hint = self._label("", "wrong")
        column.addWidget(self.hint)
        column.addStretch()
        self._begin = self.answers(column, say("恢复", "Restore"), say("取消", "Cancel"), self._accept)
        self._update()
        self.fit(680, 470)

    def _pack_words(self, manifest: Manifest) -> str:
        files, size = len(manifest.pack_files), max(1, manifest.size >> 20)
        return self._say(
            f"{manifest.folder}，{files} 个文件，{size} MB", f"{manifest.folder}, {files} files, {size} MB"
        )

    def _label(self, words: str, name: str = "") -> QLabel:
        label = QLabel(words)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _look(self) -> None:
        title, spot = self._say("内容包放到哪里", "Where the pack is to go"), self.where.text()
        if chosen := QFileDialog.getExistingDirectory(self, title, str(Path(spot).parent)):
            self.where.setText(str(Path(chosen) / Path(spot).name))

    def _wrong(self) -> str:
        """Why it cannot be put there; empty when it can."""
        say, path = self._say, pack_folder.typed_path(self.where.text())
        if path is None:
            return say("还要：一个文件夹。", "Still to choose: a folder.")
        if pack_folder.is_inside(path, self._in_hand) or pack_folder.is_inside(self._in_hand, path):
            return say("这是正打开的这一份，换一个文件夹。", "This is the pack that is open: take another folder.")
        return ""

    def _update(self) -> None:
        wrong = self._wrong()
        self.hint.setText(wrong)
        mark(self.where, bool(wrong))
        self._begin.setEnabled(not wrong)

    def _accept(self) -> None:
        path = pack_folder.typed_path(self.where.text())
        if path is None:
            return
        places = Places(
            path,
            self._offered.settings if self.settings.isChecked() else None,
            self._offered.data if self.counts.isChecked() else None,
        )
        self.accept()
        self._put(places)
