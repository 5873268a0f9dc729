"""Why the system refused a file or folder, in words for somebody who has never seen an errno."""

from __future__ import annotations

import errno

from kiosk.base.sentence import Sentence

WORDS: tuple[tuple[frozenset[int], Sentence], ...] = (
    (frozenset({errno.EROFS}), Sentence("磁盘或文件夹是只读的", "the disk or folder is read-only")),
    (frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", -1)}), Sentence("磁盘满了", "the disk is full")),
    (frozenset({errno.EACCES, errno.EPERM}), Sentence("没有权限", "permission is missing")),
    (frozenset({errno.ENOENT}), Sentence("没有这个文件或文件夹", "there is no such file or folder")),
    (
        frozenset({errno.ENOTDIR, errno.EEXIST}),
        Sentence("该是文件夹的地方是一个文件", "a file stands where a folder should be"),
    ),
    (frozenset({errno.EISDIR}), Sentence("该是文件的地方是一个文件夹", "a folder stands where a file should be")),
    (frozenset({errno.ENAMETOOLONG}), Sentence("名字太长", "the name is too long")),
    (frozenset({errno.ELOOP}), Sentence("链接绕成了圈", "links lead in a circle")),
    (frozenset({errno.EBADF}), Sentence("它已经关上了", "it is closed")),
    (frozenset({errno.EIO}), Sentence("磁盘读写出错，可能坏了", "the disk fails; it may be broken")),
)
UNKNOWN = Sentence("系统没有答应", "the system refused")


def why(error: OSError) -> Sentence:
    """The reason of `error` as half a sentence, in zh and en."""
    return next((said for numbers, said in WORDS if error.errno in numbers), UNKNOWN)
