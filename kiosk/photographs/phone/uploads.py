"""Photographs on their way from phones: each in a file of a private folder, part by part, within limits."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import time
import unicodedata
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from kiosk.content.pack_paths import composed
from kiosk.photographs.phone.phone_events import Arrived, Begun, Declined, Event, Stalled
from kiosk.photographs.phone.upload_limits import UploadLimits

MOST_TRIES = 1000
"""Uploads that may be begun at one time, refused ones too."""
LONGEST_NAME = 80
UNSEEN = frozenset(["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])
"""Kinds of characters that nobody sees, or that turn a line of text around; but for the joiner of emojis."""
JOINER = "\u200d"
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
State = Literal["coming", "here", "kept", "refused"]


class UploadRefused(Exception):
    """Something of a phone's is not taken; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class WrongPlace(Exception):
    """A part does not follow what has come so far: `held` bytes."""

    def __init__(self, held: int) -> None:
        super().__init__(held)
        self.held = held


@dataclass(slots=True)
class Upload:
    """One photograph: from which phone, what it is called there, its bytes, and how many of them have come."""

    number: int
    phone: str
    name: str
    size: int
    file: Path
    touched: float
    held: int = 0
    state: State = "coming"
    code: str = ""
    stalled: bool = False
    digest: Any = field(default_factory=hashlib.sha256)


class Uploads:
    """All that phones send at one time, into `folder`; what is to be told of it waits in `told`.

    `free` says how many bytes the disk of a folder has left.
    """

    def __init__(
        self,
        folder: Path,
        limits: UploadLimits,
        clock: Callable[[], float] = time.monotonic,
        free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
    ) -> None:
        self._folder, self._limits, self._clock, self._free = folder, limits, clock, free
        self._uploads: dict[int, Upload] = {}
        self._known: dict[tuple[str, str, int, int], int] = {}
        self._phones: set[str] = set()
        self._seen: set[bytes] = set()
        self._tries = 0
        self.told: deque[Event] = deque()

    def begin(self, phone: str, name: str, size: int, changed: int) -> Upload:
        """Begin to take a photograph of `size` bytes, `changed` when its phone says; one that is half here goes on.

        Raises UploadRefused.
        """
        key = phone, name, size, changed
        before = self._uploads.get(self._known.get(key, 0))
        if before is not None and before.state == "coming":
            before.touched = self._clock()
            return before
        shown = shown_name(name)
        if code := self._refusal(phone, size, before):
            if self._tries <= MOST_TRIES:
                self._tries += 1
                self.told.append(Declined(0, phone, shown, code))
            raise UploadRefused(code)
        self._tries += 1
        self._phones.add(phone)
        number = len(self._uploads) + 1
        upload = Upload(number, phone, shown, size, self._folder / f"{number}.part", self._clock())
        self._uploads[number] = upload
        self._known[key] = number
        self.told.append(Begun(number, phone, shown))
        return upload

    def add(self, number: int, phone: str, at: int, data: bytes) -> Upload:
        """Take the part `data` that begins at the byte `at`.

        Raises KeyError for what is no upload of that phone, WrongPlace, UploadRefused.
        """
        upload = self._uploads[number]
        if upload.phone != phone:
            raise KeyError(number)
        if upload.state == "refused":
            raise UploadRefused(upload.code)
        if at != upload.held or upload.state != "coming":
            raise WrongPlace(upload.held)
        if upload.held + len(data) > upload.size:
            raise self._decline(upload, "too-large")
        try:
            with upload.file.open("ab") as stream:
                os.chmod(upload.file, 0o600)
                stream.write(data)
        except OSError as error:
            raise self._decline(upload, "disk-full" if error.errno in NO_ROOM else "cannot-keep") from error
        upload.held += len(data)
        upload.digest.update(data)
        upload.touched, upload.stalled = self._clock(), False
        if upload.held == upload.size:
            self._complete(upload)
        return upload

    def decide(self, number: int, code: str) -> None:
        """What became of a photograph that is here: it was kept, or (with a code) cannot be used."""
        if upload := self._uploads.get(number):
            upload.state, upload.code = ("refused" if code else "kept"), code
            if code:
                self._seen.discard(upload.digest.digest())

    def of(self, phone: str) -> list[Upload]:
        """What that phone has sent."""
        return [upload for upload in list(self._uploads.values()) if upload.phone == phone]

    def look_for_stalled(self) -> None:
        """Tell of each upload of which nothing more has come for a while, once."""
        for upload in list(self._uploads.values()):
            silent = self._clock() - upload.touched > self._limits.silence
            if upload.state == "coming" and silent and not upload.stalled:
                upload.stalled = True
                self.told.append(Stalled(upload.number, upload.phone, upload.name))

    def _refusal(self, phone: str, size: int, before: Upload | None) -> str:
        limits = self._limits
        taken = [upload for upload in self._uploads.values() if upload.state != "refused"]
        sent = sum(upload.held if upload.state == "refused" else upload.size for upload in self._uploads.values())
        if before is not None and before.state in ("here", "kept"):
            return "same-photograph"
        if phone not in self._phones and len(self._phones) >= limits.phones:
            return "too-many-phones"
        if size == 0:
            return "empty-file"
        if size > limits.each:
            return "too-large"
        if len(taken) >= limits.number or self._tries >= MOST_TRIES:
            return "too-many"
        if sent + size > limits.total:
            return "too-much"
        try:
            coming = sum(upload.size - upload.held for upload in taken if upload.state == "coming")
            return "disk-full" if self._free(self._folder) - coming - size < limits.spare else ""
        except OSError:
            return "cannot-keep"

    def _complete(self, upload: Upload) -> None:
        digest = upload.digest.digest()
        if digest in self._seen:
            raise self._decline(upload, "same-photograph")
        self._seen.add(digest)
        upload.state = "here"
        self.told.append(Arrived(upload.number, upload.phone, upload.name))

    def _decline(self, upload: Upload, code: str) -> UploadRefused:
        """Refuse one that has begun to come, and keep nothing of it."""
        upload.state, upload.code = "refused", code
        upload.file.unlink(missing_ok=True)
        self.told.append(Declined(upload.number, upload.phone, upload.name, code))
        return UploadRefused(code)


def shown_name(name: str) -> str:
    """What a photograph's name shows: no folders, nothing unseen, not too long; it never becomes a file's name."""
    last = re.split(r"[/\\]", composed(name[:1000]))[-1]
    seen = "".join(sign for sign in last if sign == JOINER or unicodedata.category(sign) not in UNSEEN).strip()
    if len(seen) > LONGEST_NAME:
        seen = f"{seen[: LONGEST_NAME - 12]}…{seen[-11:]}"
    return seen.strip(".") or "photo"
