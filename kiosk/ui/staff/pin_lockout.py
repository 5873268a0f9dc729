"""The staff's PIN: only its hash is kept, and wrong tries cost time that no restart and no clock gives back.

    <data>/staff/pin     the Argon2id hash          <data>/staff/tries   how many wrong tries in a row
    <data>/staff/set     that there has been a PIN

Time is counted while the program runs: a wait begins anew when the program starts, and the wall clock has no say in it.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from kiosk.base import atomic_write
from kiosk.base.os_errors import cause_of
from kiosk.base.untrusted_input import read_file

State = Literal["unset", "set", "lost"]
"""Whether a PIN has been set; "lost" when there was one and its file is missing or damaged."""

SHORTEST, LONGEST = 6, 10
MOST_BYTES = 1024
"""Of each of its files."""
FREE_TRIES = 5
WAITS = (30.0, 60.0, 120.0, 300.0, 900.0, 1800.0, 3600.0)
"""Seconds to wait after the fifth wrong try in a row and after each one more; the last holds for all that follow."""
HASH = re.compile(r"\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{16,}\$[A-Za-z0-9+/]{32,}")


class PinError(Exception):
    """The PIN cannot be kept, counted or looked up; the message says why and how to mend it, in zh and en."""


def weak(pin: str) -> Literal["", "length", "repeated", "run"]:
    """What is wrong with a new PIN: its length, a repeated pattern such as 121212, a run such as 123456; empty when nothing."""
    if not re.fullmatch(rf"[0-9]{{{SHORTEST},{LONGEST}}}", pin):
        return "length"
    if any(pin == (pin[:size] * len(pin))[: len(pin)] for size in range(1, len(pin) // 2 + 1)):
        return "repeated"
    steps = {(int(after) - int(before)) % 10 for before, after in zip(pin, pin[1:])}
    return "run" if steps <= {1} or steps <= {9} else ""


class PinLockout:
    """The PIN of one data folder and the waits after wrong tries. `clock` gives seconds that only grow while the program runs."""

    def __init__(self, data: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self.folder = data / "staff"
        self._clock = clock
        self._counted = -1
        self._in_memory = 0
        """Wrong tries in a row that the disk did not keep."""
        self._free_at = 0.0
        self.wait()

    @property
    def state(self) -> State:
        """Whether a PIN has been set. Never "unset" when there are traces of one."""
        if self._hash():
            return "set"
        traces = any(os.path.lexists(self.folder / name) for name in ("pin", "set"))
        return "lost" if traces else "unset"

    def wait(self) -> float:
        """Seconds until the next try is accepted; 0 when it may be made now."""
        failed = self._failed()
        if failed != self._counted:
            self._counted = failed
            over = failed - FREE_TRIES
            self._free_at = self._clock() + (WAITS[min(over, len(WAITS) - 1)] if over >= 0 else 0.0)
        return max(0.0, self._free_at - self._clock())

    def try_pin(self, pin: str) -> bool:
        """Whether this is the PIN; the try is counted on the disk before it is verified, and takes some 50 ms.

        Where the disk keeps nothing, each wrong try costs a wait at once: staff must come in to read what is wrong with it.
        Raises PinError when there is no PIN to compare with, and when it is too early.
        """
        pin_hash = self._hash()
        if not pin_hash:
            raise _lost()
        if self.wait() > 0:
            raise PinError("还没到时间，请稍候再试。 It is too early: wait and try again.")
        failed = self._failed() + 1
        try:
            self._count(failed)
        except PinError:
            self._in_memory = max(failed, FREE_TRIES)
        from argon2 import PasswordHasher
        from argon2.exceptions import Argon2Error, InvalidHashError

        try:
            PasswordHasher().verify(pin_hash, pin)
        except InvalidHashError as error:
            raise _lost() from error
        except Argon2Error:
            self.wait()
            return False
        self._in_memory = 0
        with contextlib.suppress(PinError):
            self._count(0)
        return True

    def set_pin(self, pin: str) -> None:
        """Make this the PIN from now on, and forget the wrong tries.

        Raises ValueError when it is weak, PinError when it cannot be written.
        """
        if weak(pin):
            raise ValueError(weak(pin))
        from argon2 import PasswordHasher

        made = PasswordHasher(time_cost=2, memory_cost=19456, parallelism=1).hash(pin)
        self._count(0)
        self._write("pin", made)
        self._write("set", "1")

    def reset(self) -> None:
        """Forget the PIN and the wrong tries: whoever holds the seal next sets a new one. Raises PinError when it stays."""
        try:
            for name in ("pin", "tries", "set"):
                file = self.folder / name
                if file.is_dir() and not file.is_symlink():
                    shutil.rmtree(file)
                else:
                    file.unlink(missing_ok=True)
        except OSError as error:
            raise _unwritten(self.folder, error) from error

    def _hash(self) -> str:
        try:
            text = self._read("pin")
        except (OSError, ValueError):
            return ""
        return text if HASH.fullmatch(text) else ""

    def _failed(self) -> int:
        """How many wrong tries in a row; where a PIN is set and the count is missing or damaged, as many as make one wait."""
        try:
            text = self._read("tries")
        except (FileNotFoundError, NotADirectoryError):
            return FREE_TRIES if self._hash() else self._in_memory
        except (OSError, ValueError):
            return max(FREE_TRIES, self._in_memory)
        return max(int(text) if re.fullmatch(r"[0-9]{1,9}", text) else FREE_TRIES, self._in_memory)

    def _read(self, name: str) -> str:
        return read_file(self.folder / name, MOST_BYTES).decode("ascii").strip()

    def _count(self, failed: int) -> None:
        self._write("tries", str(failed))

    def _write(self, name: str, text: str) -> None:
        """Write a file that only this user may read, and bring it to the disk."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self.folder.chmod(0o700)
            atomic_write.replace(self.folder / name, f"{text}\n".encode("ascii"), mode=0o600)
        except OSError as error:
            raise _unwritten(self.folder, error) from error


def _lost() -> PinError:
    return PinError(
        "密码文件不见了或已损坏。请在本机运行 kiosk staff reset-pin，再按住印章设置新密码。"
        " The PIN's file is missing or damaged: run `kiosk staff reset-pin` on this machine, then hold the seal to set a new one."
    )


def _unwritten(folder: Path, error: OSError) -> PinError:
    why = cause_of(error)
    return PinError(
        f"写不了 {folder}：{why.zh}。请腾出磁盘空间或检查权限后再试。"
        f" {folder} cannot be written: {why.en}. Make room on the disk or mend its permissions, then try again."
    )
