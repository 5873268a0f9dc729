"""The page "problems": what is wrong around the content on this machine, in words, with where and how to mend it."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.wall_clock import is_set
from kiosk.device.data_folder import refused
from kiosk.fleet.update.condition import condition
from kiosk.ui.jobs import Job
from kiosk.ui.staff.panel_context import PanelContext
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

    ROLES = {"sentence": lambda sentence: sentence}


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class Problems(QObject):
    """What kiosk.toml, the data folder, the clock, the updates and the files of the staff lack. Disks are read beside the GUI."""

    changed = Signal()

    def __init__(self, context: PanelContext, staff_store: StaffStore, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._staff_store = context, staff_store
        self._language = "zh-CN"
        self._found: tuple[Sentence, ...] = ()
        self._list = ProblemList(self)

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every problem found so far."""
        return (*self._settings_problems(), *self._found)

    def set_language(self, language: str) -> None:
        """Speak Chinese or English from now on."""
        self._language = language
        self._update()

    def refresh(self) -> None:
        """Check everything again."""
        self._update()
        self._context.jobs.run(self._check_disks, self._show_found)

    def _settings_problems(self) -> list[Sentence]:
        file = self._context.settings.file.name if self._context.settings.file else "kiosk.toml"
        problems = [
            Sentence(f"{file} {fault.zh}", f"{file}, {fault.en}")
            for fault in (fault.sentence() for fault in self._context.settings.faults)
        ]
        now = self._context.now()
        if not is_set(now):
            problems.append(
                Sentence(
                    f"时钟没有校准（{now:%Y-%m-%d %H:%M}）：一直开放，什么都展示，也不计数；"
                    "有日子的都说不准，所以不说活动和限时的告示，限期的价格写“请问店员”。请在本机校准时间；电池可能没电了。",
                    f"The clock was never set ({now:%Y-%m-%d %H:%M}): the showroom stays open, everything is shown and"
                    " nothing is counted; nothing that is dated can be told: no events, no notices for some days, and"
                    " for prices that hold for a time only, “please ask”. Set it on this machine; the battery may be empty.",
                )
            )
        return [*problems, *self._staff_store.faults.values()]

    def _check_disks(self, job: Job) -> tuple[Sentence, ...]:
        from kiosk.fleet.health import push_rows
        from kiosk.publish.base_url_check import address

        found = [sentence] if (sentence := refused(self._context.data)) else []
        if unheard := push_rows.problem(self._context.settings.health, time.time()):
            found.append(unheard)
        for each in address(self._context.settings.origin.base_url):
            if each.severity == "error":
                found.append(Sentence(f"{each.what_zh}{each.mend_zh}", f"{each.what_en} {each.mend_en}"))
        for folder in self._context.settings.staff.folders:
            job.check()
            if named_folder(folder) is None:
                found.append(
                    Sentence(
                        f"kiosk.toml 里 staff.folders 的文件夹 {folder} 不在。接上那个磁盘，或从 kiosk.toml 里删去。",
                        f"The folder {folder} of staff.folders in kiosk.toml is not there. Connect its disk, or remove it"
                        " from kiosk.toml.",
                    )
                )
        stands = condition(self._context.settings.update, self._context.data, time.time())
        return (*found, *(problem.sentence for problem in stands.problems))

    def _show_found(self, found: tuple[Sentence, ...]) -> None:
        self._found = found
        self._update()

    def _update(self) -> None:
        self._list.replace([each.en if self._language == "en" else each.zh for each in self.sentences])
        self.changed.emit()

    @Property(int, notify=changed)
    def amount(self) -> int:
        return len(self.sentences)

    @Property(ProblemList, constant=True)
    def problems(self) -> ProblemList:
        return self._list
