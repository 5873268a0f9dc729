"""The page "problems": what is wrong on this machine, in words, with where and how to mend it; and the panel's first line,
which says whether all is well.
"""

from __future__ import annotations

import time
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.wall_clock import is_set
from kiosk.device.data_folder import refused
from kiosk.fleet.health.machine import machine
from kiosk.fleet.health.own_troubles import CLOCK, STEPPED_DOWN, own_troubles
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


class Problem(NamedTuple):
    """What is wrong, and the page of the panel where it is mended or told at length."""

    sentence: Sentence
    page: str = "problems"


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class ProblemList(RowList[str]):
    """Sentences in the language of the panel."""

    ROLES = {"sentence": lambda sentence: sentence}


@QmlElement
@QmlUncreatable("It belongs to the panel.")
class Problems(QObject):
    """What is wrong with the release on show, the machine, kiosk.toml, the data folder, the clock, the updates and the files
    of the staff, the worst first. Disks are read beside the GUI.
    """

    changed = Signal()

    def __init__(self, context: PanelContext, staff_store: StaffStore, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._staff_store = context, staff_store
        self._language = "zh-CN"
        self._found: tuple[Sentence, ...] = ()
        self._looked = False
        self._list = ProblemList(self)
        context.on_show.changed.connect(self._follow_release)

    @property
    def found(self) -> tuple[Problem, ...]:
        """Every problem found so far: what visitors see first, then the machine, then what was written wrongly."""
        every = (*self._settings_problems(), *self._found)
        return (*self._release_problems(), *(Problem(sentence) for sentence in every))

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """Every problem found so far, in words."""
        return tuple(problem.sentence for problem in self.found)

    def set_language(self, language: str) -> None:
        """Speak Chinese or English from now on."""
        self._language = language
        self._update()

    def refresh(self) -> None:
        """Check everything again."""
        self._update()
        self._context.jobs.run(self._check_disks, self._show_found)

    def _release_problems(self) -> list[Problem]:
        on_show = self._context.on_show
        stepped_down = [Problem(STEPPED_DOWN.sentence, "releases")] if on_show.step != "chosen" else []
        return [*stepped_down, *(Problem(reason, "releases") for reason in on_show.faults)]

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
        ills = own_troubles(None, True, machine(self._context.data), self._context.now())
        found += [ill.sentence for ill in ills if ill != CLOCK]
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
        self._found, self._looked = found, True
        self._update()

    @Slot()
    def _follow_release(self) -> None:
        told = [self._spoken(problem.sentence) for problem in self.found]
        if told != list(self._list.rows()):
            self._update()

    def _spoken(self, sentence: Sentence) -> str:
        return sentence.en if self._language == "en" else sentence.zh

    def _update(self) -> None:
        self._list.replace([self._spoken(sentence) for sentence in self.sentences])
        self.changed.emit()

    @Property(int, notify=changed)
    def amount(self) -> int:
        return len(self.sentences)

    @Property(bool, notify=changed)
    def looked(self) -> bool:
        return self._looked

    """Whether everything has been looked at once: before, nobody can say that all is well."""

    @Property(str, notify=changed)
    def worst(self) -> str:
        return self._spoken(self.sentences[0]) if self.sentences else ""

    """What is to be mended first, in the language of the panel; empty when nothing is."""

    @Property(str, notify=changed)
    def worstPage(self) -> str:
        return self.found[0].page if self.found else "problems"

    @Property(ProblemList, constant=True)
    def problems(self) -> ProblemList:
        return self._list
