"""Everything into one file, and back: the studio's two commands, beside the GUI."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from kiosk.backup.backup_file import LEFT_OUT, Backup, Manifest
from kiosk.backup.making import Machine, MadeBackup, make
from kiosk.backup.restoring import Places, Restored, in_the_way, restore
from kiosk.content.toml_tables import venue_now
from kiosk.release.store import Store
from kiosk.settings import Settings, user_file
from kiosk.ui.jobs import Job
from kiosk.ui.studio import pack_folder
from kiosk.ui.studio.new_pack import LONGEST_NAME
from kiosk.ui.studio.progress import OnProgress, ProgressJobs
from kiosk.ui.studio.restore_dialog import RestoreDialog
from kiosk.ui.studio.saving import Saving

KIND = "ZIP (*.zip)"


class BackingUp(QObject):
    """Backs up what `saving` saves with this machine's settings and counts, and restores."""

    restored = Signal(Path)
    """The folder of a pack that was restored, which is to be opened."""

    def __init__(self, saving: Saving, jobs: ProgressJobs, settings: Settings, data: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._saving, self._jobs, self._settings, self._data = saving, jobs, settings, data
        self._dialogs, self._say = jobs.dialogs, jobs.dialogs.say

    def ask_backup(self) -> None:
        """Save what is in hand, ask where the backup is to lie, and make it."""
        self._saving.save(then=self._ask_where)

    def back_up(self, out: Path) -> None:
        """Make the backup `out`."""
        say = self._say
        title = say("备份", "Backing up")
        pack, data, settings = self._saving.folder, self._data, self._settings.file

        def work(job: Job, on_progress: OnProgress) -> MadeBackup:
            machine = Machine(settings, data, Store(data).pointed())
            return make(pack, out, machine, lambda done, total: on_progress(title, done, total))

        self._jobs.run(title, work, self._tell_made)

    def ask_restore(self) -> None:
        """Ask for a backup, show what is in it, and ask where it is to be put."""
        say = self._say
        file, _ = QFileDialog.getOpenFileName(
            self._dialogs.parent, say("选择备份文件", "Choose a backup"), str(pack_folder.documents()), KIND
        )
        if file:
            self.look_into(Path(file))

    def look_into(self, file: Path) -> None:
        """Show what is in a backup, and ask where it is to be put."""
        say = self._say
        title = say("恢复", "Restoring")

        def work(job: Job, on_progress: OnProgress) -> Manifest:
            with Backup(file) as backup:
                return backup.manifest

        def read(manifest: Manifest) -> None:
            settings = self._settings.file or user_file()
            name = Path(manifest.folder).name.strip()[:LONGEST_NAME]
            home = pack_folder.free_path(pack_folder.documents(), name if name.isprintable() and name else "kiosk")
            offered = Places(home, settings, self._data)
            put = self._asking(file)
            RestoreDialog(self._dialogs, manifest, offered, self._saving.folder.resolve(), put).open()

        failure = say("没有恢复，什么都没有动。", "Nothing was restored and nothing was touched.")
        self._jobs.run(title, work, read, failure)

    def _ask_where(self) -> None:
        say, home = self._say, self._saving.folder.resolve()
        now = venue_now({})
        name = f"{home.name} {say('备份', 'backup')} {now:%Y-%m-%d}.zip"
        spot = pack_folder.free_path(pack_folder.documents(), name)
        file, _ = QFileDialog.getSaveFileName(
            self._dialogs.parent, say("备份存到哪里", "Where to put the backup"), str(spot), KIND
        )
        if file:
            self.back_up(pack_folder.chosen_file(file, ".zip"))

    def _tell_made(self, made: MadeBackup) -> None:
        say, held = self._say, made.manifest
        settings = (
            say("有", "yes") if held.has_settings else say("这台机器没有设置文件", "this machine has no file of them")
        )
        lines = [
            say(f"备份好了：{made.file}", f"Backed up: {made.file}"),
            say(
                f"里面有：内容包 {len(held.pack_files)} 个文件；设置：{settings}；使用记录 {held.counts} 行。",
                f"In it: the pack, {len(held.pack_files)} files; settings: {settings}; rows of counts: {held.counts}.",
            ),
            say(*LEFT_OUT),
        ]
        if held.secrets:
            lines.append(
                say(
                    f"设置里有 {held.secrets} 个网址带密码，密码没有放进去。",
                    f"{held.secrets} address(es) in the settings had a password, which was left out.",
                )
            )
        lines += [say(*note) for note in made.notes[:6]]
        lines.append(say("把它拷到另一个磁盘或优盘上。", "Copy it to another disk or a stick."))
        self._dialogs.tell(say("备份", "Backup"), "\n\n".join(lines))

    def _asking(self, file: Path) -> Callable[[Places], None]:
        """What puts a backup back, after it was asked about what is there."""
        say = self._say

        def put(places: Places) -> None:
            try:
                with Backup(file) as backup:
                    there = in_the_way(backup, places)
            except Exception as error:
                self._dialogs.tell_failure(say("恢复", "Restoring"), "", error)
                return
            if not there:
                self._restore(file, places, False)
                return
            names = "\n".join(str(path) for path in there)
            words = say(
                f"这些已经有了：\n{names}\n\n原来的不会丢：改名留在旁边（名字后面加 .before- 和日期）。",
                f"These are there already:\n{names}\n\nNothing is lost: each is kept beside it, under its name with .before-"
                " and the day.",
            )
            answers = [say("改名留着，然后恢复", "Keep them so, and restore"), say("不恢复", "Do not restore")]
            self._dialogs.ask(
                say("恢复", "Restoring"),
                words,
                answers,
                lambda at: self._restore(file, places, True) if at == 0 else None,
            )

        return put

    def _restore(self, file: Path, places: Places, replace: bool) -> None:
        say = self._say
        title, now = say("恢复", "Restoring"), venue_now({})

        def work(job: Job, on_progress: OnProgress) -> Restored:
            with Backup(file) as backup:
                return restore(backup, places, now, replace, lambda done, total: on_progress(title, done, total))

        self._jobs.run(title, work, self._tell_restored)

    def _tell_restored(self, done: Restored) -> None:
        say = self._say
        lines = [say(f"恢复好了：{done.pack}", f"Restored: {done.pack}")]
        if done.settings:
            words = say(
                f"设置在 {done.settings}，重新打开后生效。", f"Settings: {done.settings}; open it anew to use them."
            )
            lines.append(words)
        if done.counts:
            lines.append(say(f"使用记录 {done.counts} 行。", f"Rows of counts: {done.counts}."))
        lines += [say(f"原来的留在 {kept}", f"What was there is kept in {kept}") for kept in done.kept]
        lines.append(say(*LEFT_OUT))
        answers = [say("打开恢复的内容包", "Open the restored pack"), say("不打开", "Not now")]
        self._dialogs.ask(
            say("恢复", "Restoring"),
            "\n\n".join(lines),
            answers,
            lambda at: self.restored.emit(done.pack) if at == 0 else None,
        )
