"""The page "problems": what is wrong around the content on this machine, in words, with where and how to mend it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.base.sentence import Sentence
from kiosk.base.wall_clock import is_set
from kiosk.device.data_folder import refused
from kiosk.settings import Settings
from kiosk.ui.jobs import Job, Jobs
from kiosk.ui.staff.removable_drives import named_folder
from kiosk.ui.staff.staff_store import StaffStore
from kiosk.ui.typed_property import Property
from kiosk.ui.typed_qml import QmlUncreatable
from kiosk.ui.visitor.list_models import RowList

QML_IMPORT_NAME = "Kiosk.Staff"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class ProblemList(RowList[str]):
    """Sentences in the language of the panel."""

    ROLES = {"said": lambda said: said}


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class Problems(QObject):
    """What kiosk.toml, the data folder, the clock and the files of the staff lack. Disks are looked at beside the GUI."""

    changed = Signal()

    def __init__(
        self,
        data: Path,
        settings: Settings,
        cupboard: StaffStore,
        jobs: Jobs,
        now: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._data, self._settings, self._cupboard, self._jobs, self._now = data, settings, cupboard, jobs, now
        self._language = "zh-CN"
        self._found: tuple[Sentence, ...] = ()
        self._list = ProblemList(self)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every problem known now."""
        return (*self._known(), *self._found)

    def speak(self, language: str) -> None:
        """Tell in Chinese or English from now on."""
        self._language = language
        self._tell()

    def look(self) -> None:
        """Look at everything again."""
        self._tell()
        self._jobs.run(self._looked, self._heard)

    def _known(self) -> list[Sentence]:
        file = self._settings.file.name if self._settings.file else "kiosk.toml"
        told = [
            Sentence(f"{file} {said.zh}", f"{file}, {said.en}")
            for said in (fault.said() for fault in self._settings.faults)
        ]
        now = self._now()
        if not is_set(now):
            told.append(
                Sentence(
                    f"时钟没有校准（{now:%Y-%m-%d %H:%M}）：一直开放，什么都展示，也不计数。请在本机校准时间；电池可能没电了。",
                    f"The clock was never set ({now:%Y-%m-%d %H:%M}): the showroom stays open, everything is shown and"
                    " nothing is counted. Set it on this machine; the battery may be empty.",
                )
            )
        return [*told, *self._cupboard.faults.values()]

    def _looked(self, job: Job) -> tuple[Sentence, ...]:
        from kiosk.publish.base_url_check import address

        found = [said] if (said := refused(self._data)) else []
        for each in address(self._settings.origin.base_url):
            if each.severity == "error":
                found.append(Sentence(f"{each.what_zh}{each.mend_zh}", f"{each.what_en} {each.mend_en}"))
        for folder in self._settings.staff.folders:
            job.check()
            if named_folder(folder) is None:
                found.append(
                    Sentence(
                        f"kiosk.toml 里 staff.folders 的文件夹 {folder} 不在。接上那个磁盘，或从 kiosk.toml 里删去。",
                        f"The folder {folder} of staff.folders in kiosk.toml is not there. Connect its disk, or remove it"
                        " from kiosk.toml.",
                    )
                )
        return tuple(found)

    def _heard(self, found: tuple[Sentence, ...]) -> None:
        self._found = found
        self._tell()

    def _tell(self) -> None:
        self._list.replace([said.en if self._language == "en" else said.zh for said in self.sentences])
        self.changed.emit()

    @Property(int, notify=changed)
    def amount(self) -> int:
        return len(self.sentences)

    @Property(ProblemList, constant=True)
    def problems(self) -> ProblemList:
        return self._list
