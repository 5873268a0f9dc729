"""What the operating system refused, as a clause a person understands: never its number, never the library's words."""

from __future__ import annotations

import errno

from kiosk.base.bilingual_sentence import Sentence

NO_ROOM = Sentence("磁盘满了", "the disk is full")
NOT_ALLOWED = Sentence("没有权限", "this user may not do that")
READ_ONLY = Sentence("这个位置只能读，不能写", "the place can only be read, not written")
NOT_THERE = Sentence("找不到这个文件或文件夹", "there is no such file or folder")
IN_USE = Sentence("正被别的程序占用，先关掉它", "another program has it open: close it first")
A_FOLDER = Sentence("那里是一个文件夹", "a folder is in its place")
NO_FOLDER = Sentence("路径中间有一段是文件，不是文件夹", "a part of the path is a file and no folder")
THERE = Sentence("那里已经有东西了", "something is there already")
BROKEN_DISK = Sentence("磁盘读写出错，可能坏了或没插好", "the disk fails: it may be damaged or not plugged in well")
TOO_LONG = Sentence("文件名或路径太长", "the file's name or path is too long")
BAD_NAME = Sentence("文件名里有这里不能用的字符", "the name holds a character that cannot stand there")
TOO_MANY = Sentence("打开的文件太多，先关掉一些程序", "too many files are open: close some programs")
LOOP = Sentence("链接绕成了圈", "links lead in a circle")
NOT_EMPTY = Sentence("文件夹里还有东西", "the folder is not empty")
ADDRESS_TAKEN = Sentence("端口已被别的程序占用", "another program has the port")
NO_ADDRESS = Sentence("这台机器没有这个地址", "this machine has no such address")
NO_ANSWER = Sentence("没有回应", "nothing answers")
TOO_LARGE = Sentence("文件太大，这种磁盘格式放不下", "the file is too large for this kind of disk")
OTHER_DISK = Sentence("不能跨磁盘移动", "it cannot be moved to another disk")
CLOSED = Sentence("已经关上了", "it is closed")
DAMAGED = Sentence("文件损坏了", "the file is damaged")
FAILED = Sentence("没有成功", "it did not succeed")

BY_NAME: dict[str, Sentence] = {
    "ENOSPC": NO_ROOM,
    "EDQUOT": NO_ROOM,
    "EACCES": NOT_ALLOWED,
    "EPERM": NOT_ALLOWED,
    "EROFS": READ_ONLY,
    "ENOENT": NOT_THERE,
    "ENODEV": BROKEN_DISK,
    "ENXIO": BROKEN_DISK,
    "EIO": BROKEN_DISK,
    "ESTALE": BROKEN_DISK,
    "EBUSY": IN_USE,
    "ETXTBSY": IN_USE,
    "EISDIR": A_FOLDER,
    "ENOTDIR": NO_FOLDER,
    "EEXIST": THERE,
    "ENAMETOOLONG": TOO_LONG,
    "EILSEQ": BAD_NAME,
    "EINVAL": BAD_NAME,
    "EMFILE": TOO_MANY,
    "ENFILE": TOO_MANY,
    "ELOOP": LOOP,
    "ENOTEMPTY": NOT_EMPTY,
    "EADDRINUSE": ADDRESS_TAKEN,
    "EADDRNOTAVAIL": NO_ADDRESS,
    "ECONNREFUSED": NO_ANSWER,
    "ECONNRESET": NO_ANSWER,
    "EHOSTUNREACH": NO_ANSWER,
    "ENETUNREACH": NO_ANSWER,
    "ETIMEDOUT": NO_ANSWER,
    "EFBIG": TOO_LARGE,
    "EXDEV": OTHER_DISK,
    "EBADF": CLOSED,
    "EPIPE": CLOSED,
    "ESHUTDOWN": CLOSED,
}
BY_NUMBER = {number: cause for name, cause in BY_NAME.items() if (number := getattr(errno, name, None)) is not None}
BY_WINDOWS = {
    **dict.fromkeys((32, 33), IN_USE),
    **dict.fromkeys((39, 112), NO_ROOM),
    **dict.fromkeys((21, 1117), BROKEN_DISK),
    19: READ_ONLY,
    123: BAD_NAME,
    206: TOO_LONG,
}
"""Windows' own numbers, which say more than the errno that Python makes of them."""


BY_SQLITE = {
    "SQLITE_FULL": NO_ROOM,
    "SQLITE_READONLY": READ_ONLY,
    "SQLITE_PERM": NOT_ALLOWED,
    "SQLITE_AUTH": NOT_ALLOWED,
    "SQLITE_CANTOPEN": Sentence("打不开，看看权限和路径", "it cannot be opened: see to its path and permissions"),
    "SQLITE_BUSY": IN_USE,
    "SQLITE_LOCKED": IN_USE,
    "SQLITE_IOERR": BROKEN_DISK,
    "SQLITE_NOTADB": DAMAGED,
    "SQLITE_CORRUPT": DAMAGED,
    "SQLITE_SCHEMA": DAMAGED,
}
"""SQLite's own, by the first two parts of their names."""


class ExplainedError(OSError):
    """An OSError of our own, with its clause in both languages."""

    def __init__(self, cause: Sentence) -> None:
        super().__init__(cause.en)
        self.cause = cause


def cause_of(error: BaseException) -> Sentence:
    """Why `error` happened, as a clause without a full stop: 没有权限, this user may not do that."""
    if isinstance(error, ExplainedError):
        return error.cause
    reason = getattr(error, "reason", None)  # urllib wraps what happened
    if isinstance(reason, OSError):
        return cause_of(reason)
    if isinstance(error, TimeoutError):
        return NO_ANSWER
    if name := getattr(error, "sqlite_errorname", None):
        return BY_SQLITE.get("_".join(str(name).split("_")[:2]), FAILED)
    if not isinstance(error, OSError):
        return FAILED
    number = getattr(error, "winerror", None)
    return BY_WINDOWS.get(number or 0) or BY_NUMBER.get(error.errno or 0, FAILED)


def cause_with_place(error: BaseException) -> Sentence:
    """As `cause_of`, with the file that it happened to where that is known: /a/b：没有权限."""
    cause, place = cause_of(error), getattr(error, "filename", None)
    if not isinstance(place, (str, bytes)):
        return cause
    name = place.decode("utf-8", "backslashreplace") if isinstance(place, bytes) else place
    return Sentence(f"{name}：{cause.zh}", f"{name}: {cause.en}")
