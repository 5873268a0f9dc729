"""Photographs from phones into the draft: into the record in hand, or into a tray that is sorted in the studio."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.base.sandbox import Lost
from kiosk.origin import lan_address
from kiosk.photographs.phone.phone_events import Arrived, Begun, Declined, Event, Guessed, Made, Opened, Over, Stalled
from kiosk.photographs.phone.phone_session import clear, received
from kiosk.photographs.phone.phone_words import refusal_sentence
from kiosk.photographs.phone.upload_limits import UploadLimits
from kiosk.photographs.refusal import PhotographError
from kiosk.ui.jobs import Job, Jobs
from kiosk.ui.studio.arrival_list import ArrivalList
from kiosk.ui.studio.dialogs import Dialogs
from kiosk.ui.studio.draft_editor import DraftEditor
from kiosk.ui.studio.phone_sheet import PhoneSheet
from kiosk.ui.studio.photograph_drop import PhotographDrop
from kiosk.ui.studio.record_choices import Choices
from kiosk.ui.studio.record_list import name_of
from kiosk.ui.studio.tray_sorting import TraySorting

NO_NETWORK = (
    "这台电脑没有连上网络。让电脑和手机连到同一个 Wi-Fi，再按“再开十分钟”。",
    "This PC has no network. Connect it and the phone to the same Wi-Fi, then press “Ten more minutes”.",
)
ENDED = (
    "给手机的网页意外停了。已经到的照片都在；要接着传，就按“再开十分钟”。",
    "The page for phones ended unexpectedly. What has come is here; to go on press “Ten more minutes”.",
)


class PhonePhotographs(QObject):
    """Opens the page for phones over the studio's window; one at a time. `folder` is where photographs lie on their way."""

    def __init__(
        self,
        editor: DraftEditor,
        choices: Choices,
        photographs: PhotographDrop,
        dialogs: Dialogs,
        folder: Path,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._editor, self._choices, self._photographs = editor, choices, photographs
        self._dialogs, self._say, self._folder = dialogs, dialogs.say, folder
        self._jobs = Jobs(self)
        self._job: Job | None = None
        self._opening = self._placed = 0
        self._file = self._path = ""
        clear(folder)
        self.limits = UploadLimits()
        self.sheet: PhoneSheet | None = None
        """What is shown while the page is open."""
        self.url = ""
        """The address of the page that is open."""

    @property
    def opening(self) -> bool:
        """Whether the page is being opened."""
        return self._job is not None and not self.url

    def open_for(self, file: str, path: str) -> None:
        """Take photographs for the picture or the pictures at `path` of the record `file`."""
        self._open(file, path)

    def open_tray(self) -> None:
        """Take photographs into a tray."""
        self._open("", "")

    def close_down(self) -> None:
        """Close the page, and wait until nothing of it is left."""
        self._end_opening()
        self._jobs.close()

    def _open(self, file: str, path: str) -> None:
        if self.sheet is not None:
            self.sheet.raise_()
            return
        say = self._say
        self._file, self._path, self._placed = file, path, 0
        name = name_of(file, self._editor.records[file]) if file else ""
        target = (
            say(f"放进：{name}", f"For: {name}")
            if file
            else say("托盘：先收下，再分", "The tray: taken now, sorted later")
        )
        arrivals = ArrivalList(say)
        sorting = None if file else TraySorting(say, self._choices, self._editor.draft.tables, arrivals)
        addresses = lan_address.addresses()
        sheet = PhoneSheet(self._dialogs, target, addresses, arrivals, sorting, self._left_behind)
        sheet.counted.setText(arrivals.counted())
        if sorting is not None:
            sorting.wanted.connect(self._sort)
            arrivals.itemSelectionChanged.connect(lambda: sorting.offer(bool(arrivals.chosen())))
        sheet.again_wanted.connect(lambda: self._begin(""))
        sheet.address_chosen.connect(self._begin)
        sheet.finished.connect(self._closed)
        self.sheet = sheet
        sheet.open()
        self._begin(addresses[0].at if addresses else "")

    def _begin(self, host: str) -> None:
        """Open the page at an address of this machine; at the likeliest one for ""."""
        sheet = self.sheet
        assert sheet is not None
        self._end_opening()
        found = lan_address.addresses()
        host = host or (found[0].at if found else "")
        if not host:
            sheet.show_failure(self._say(*NO_NETWORK))
            return
        self._give_up()
        sheet.show_waiting()
        self._opening += 1
        opening, folder, limits = self._opening, self._folder, self._limits()
        names = self._names()

        def work(job: Job) -> None:
            for event in received(folder, host, names, limits, lambda: job.stopping):
                job.tell(partial(self._heard, opening, event))

        self._job = self._jobs.run(work, lambda _: self._over(), self._failed)

    def _end_opening(self) -> None:
        if self._job is not None:
            self._job.stop()
        self._job, self.url = None, ""

    def _closed(self) -> None:
        self._end_opening()
        self.sheet = None

    def _limits(self) -> UploadLimits:
        """One photograph where a record has place for one."""
        return replace(self.limits, number=1) if self._path and not self._path.endswith("pictures") else self.limits

    def _names(self) -> Mapping[str, str]:
        """What the record in hand is called in each language."""
        name = self._editor.value(self._file, "name") or self._editor.value(self._file, "title")
        if isinstance(name, dict):
            return {str(tag): str(said) for tag, said in name.items()}
        return {"zh-CN": name_of(self._file, self._editor.records[self._file])} if self._file else {}

    def _heard(self, opening: int, event: Event) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        note = sheet.arrivals.note
        match event:
            case Opened(url):
                self.url = url
                sheet.show_opened(url, self.limits.seconds)
            case Begun(number, phone, name):
                note((opening, number), phone, name, "coming")
            case Stalled(number, phone, name):
                note((opening, number), phone, name, "stalled")
            case Arrived(number, phone, name):
                note((opening, number), phone, name, "here")
            case Declined(number, phone, name, code):
                key = opening, number or -1 - len(sheet.arrivals.arrivals)
                note(key, phone, name, "refused", self._say(*refusal_sentence(code, self._limits())))
            case Made():
                self._take(sheet, (opening, event.number), event)
            case Guessed(address):
                sheet.show_trouble(
                    self._say(
                        f"有人从 {address} 乱试地址，已经不再理他。照片是安全的；不放心就按“完成”，换一个网络再传。",
                        f"Somebody at {address} tried addresses at random and is answered no more. The photographs are safe;"
                        " if in doubt press “Done” and use another network.",
                    )
                )
            case Over():
                self.url = ""
                sheet.show_over()
        sheet.counted.setText(sheet.arrivals.counted())

    def _take(self, sheet: PhoneSheet, key: tuple[int, int], made: Made) -> None:
        """Put a photograph that was made ready where it belongs."""
        say, outcome, note = self._say, made.outcome, sheet.arrivals.note
        if isinstance(outcome, PhotographError):
            found = outcome.finding
            words = f"{say(found.what_zh, found.what_en)} {say(found.mend_zh, found.mend_en)}"
            note(key, made.phone, made.name, "refused", words)
            return
        note(key, made.phone, made.name, "placed" if self._file else "tray")
        others = [each.picture for each in sheet.arrivals.arrivals.values() if each.picture is not None]
        sheet.arrivals.hold(key, outcome)
        if outcome.source in [each.source for each in others]:
            same = refusal_sentence("same-photograph", self.limits)
            note(key, made.phone, made.name, "refused", say(*same))
        elif self._file and not self._photographs.put(self._file, self._path, [outcome], self._placed):
            words = say("这张照片已经在里面了。", "This photograph is there already.")
            note(key, made.phone, made.name, "placed", words)
        elif self._file:
            self._placed += 1

    def _sort(self, file: str, path: str) -> None:
        """Put what is chosen in the tray into a record."""
        sheet = self.sheet
        if sheet is None or file not in self._editor.records:
            return
        chosen = sheet.arrivals.chosen()
        pictures = [picture for key in chosen if (picture := sheet.arrivals.arrivals[key].picture) is not None]
        self._photographs.put(file, path, pictures, 0)
        name = name_of(file, self._editor.records[file])
        for key in chosen:
            arrival = sheet.arrivals.arrivals[key]
            words = self._say(f"已经放进“{name}”。", f"Put into “{name}”.")
            sheet.arrivals.note(key, arrival.phone, arrival.name, "placed", words)
        sheet.arrivals.clearSelection()
        sheet.counted.setText(sheet.arrivals.counted())

    def _left_behind(self) -> str:
        """What would be lost if the sheet was closed now, as a question; empty when nothing would."""
        if self.sheet is None:
            return ""
        tray = len(self.sheet.arrivals.in_state("tray"))
        coming = len(self.sheet.arrivals.in_state("coming", "stalled", "here"))
        if not tray + coming:
            return ""
        return self._say(
            f"还有 {tray} 张在托盘里没有分，{coming} 张没有传完。现在关闭，这些照片就不留了。",
            f"{tray} in the tray belong to nothing yet, and {coming} are still coming. If this is closed now they are not"
            " kept.",
        )

    def _give_up(self) -> None:
        """Nothing more comes of what is not here: say so in the list."""
        if self.sheet is None:
            return
        arrivals = self.sheet.arrivals
        for key in arrivals.in_state("coming", "stalled", "here"):
            before = arrivals.arrivals[key]
            words = self._say("没有传完，请再传一次。", "Not all of it came: send it once more.")
            arrivals.note(key, before.phone, before.name, "refused", words)
        self.sheet.counted.setText(arrivals.counted())

    def _over(self) -> None:
        self._job, self.url = None, ""
        if self.sheet is not None:
            self.sheet.show_over()
            self._give_up()

    def _failed(self, error: Exception) -> None:
        self._job, self.url = None, ""
        if self.sheet is not None:
            self._give_up()
            self.sheet.show_failure(self._say(*ENDED) if isinstance(error, Lost) else self._say.reason(error))
