"""Whether anything can be kept in the data folder. A kiosk that can keep nothing still shows what it has."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of

PROBE = b"0" * 4096
"""As much as a disk gives at once: an empty file can still be made on a full one."""


def refused(data: Path) -> Sentence | None:
    """Why nothing can be kept in `data`, and how to mend it; None when it can. Makes the folder where it is missing."""
    probe = data / f".probe-{os.getpid()}"
    try:
        _make(data)
        with contextlib.suppress(FileNotFoundError):
            probe.unlink()
        handle = os.open(probe, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(PROBE)
        finally:
            probe.unlink()
    except (OSError, ValueError) as error:
        why = cause_of(error) if isinstance(error, OSError) else Sentence("名字不对", "its name is none")
        return Sentence(
            f"数据文件夹 {data} 写不了：{why.zh}。照常展示，但什么都记不下来。检查磁盘和权限，或用 --data 指定别的文件夹。",
            f"The data folder {data} cannot be written: {why.en}. What is there is shown, but nothing is kept."
            " Check the disk and the permissions, or name another folder with --data.",
        )
    return None


def _make(data: Path) -> None:
    """Make the folder unless it is there; raises OSError, NotADirectoryError where a file stands in its place."""
    try:
        data.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise NotADirectoryError(errno.ENOTDIR, "a file", str(data)) from error
