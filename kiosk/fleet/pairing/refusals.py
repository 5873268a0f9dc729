"""Why a kiosk does not do what a studio asks: a code that travels, and the sentence that the studio shows for it."""

from __future__ import annotations

from typing import NamedTuple

from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.coded_error import CodedError


class Reply(NamedTuple):
    """HTTP's number, and what a person is told."""

    status: int
    sentence: Sentence


REFUSALS: dict[str, Reply] = {
    "not-pairing": Reply(
        403,
        Sentence(
            "触摸屏现在没有在等配对。请在店员面板上重新按“允许从办公室发布”。",
            "The kiosk is not waiting to be paired: press “Let the office publish” on the staff's panel again.",
        ),
    ),
    "code-changed": Reply(
        403,
        Sentence("配对码已经换了。请照面板上现在的码再输一次。", "The code has changed: type the one shown now."),
    ),
    "wrong-code": Reply(
        403,
        Sentence(
            "配对码不对。面板上已换了新码，请照新码再输一次；错三次就要重新开始。",
            "The code is not right. The panel shows a new one: type that. After three wrong ones it must be begun anew.",
        ),
    ),
    "not-paired": Reply(
        403,
        Sentence(
            "这台触摸屏不认这间制作室，可能已在面板上取消。请重新配对。",
            "This kiosk does not know this studio; it may have been taken off on the panel. Pair them again.",
        ),
    ),
    "no-picture": Reply(
        403,
        Sentence(
            "这台触摸屏没有允许看画面。要看，就在它的 kiosk.toml 的 [health] 写 picture = true，再重启。",
            "This kiosk does not let its screen be seen. To let it, write picture = true under [health] in its kiosk.toml and"
            " restart it.",
        ),
    ),
    "other-format": Reply(
        400,
        Sentence(
            "触摸屏和制作室的程序版本不同，请都更新。",
            "Kiosk and studio are of versions that differ: update both.",
        ),
    ),
    "not-understood": Reply(
        400,
        Sentence("触摸屏听不懂制作室说的。请把两边都更新。", "The kiosk did not understand the studio: update both."),
    ),
    "no-answer": Reply(
        502,
        Sentence(
            "那个地址上的不是触摸屏，或程序版本不同。请核对地址。",
            "What answers at that address is no kiosk, or of another version: check the address.",
        ),
    ),
    "busy": Reply(
        429,
        Sentence("触摸屏现在很忙，过一分钟再试。", "The kiosk is busy now: try again in a minute."),
    ),
    "other-studio": Reply(
        409,
        Sentence(
            "另一间制作室正在往这台触摸屏发布。等它发完再发。",
            "Another studio is publishing to this kiosk: wait until it has finished.",
        ),
    ),
    "wrong-digest": Reply(
        422,
        Sentence(
            "有一个文件在路上坏了，已扔掉。再发布一次，会接着发。",
            "A file was damaged on the way and was thrown away. Publish again: it goes on from there.",
        ),
    ),
    "wrong-length": Reply(
        422,
        Sentence(
            "有一个文件的长短不对，已扔掉。再发布一次。",
            "A file has another length than was said and was thrown away. Publish again.",
        ),
    ),
    "too-large": Reply(
        413,
        Sentence("有一个文件太大，触摸屏不收。", "A file is too large; the kiosk does not take it."),
    ),
    "no-room": Reply(
        507,
        Sentence(
            "触摸屏的磁盘满了。请在触摸屏上清理旧版本（kiosk prune），再发布。",
            "The kiosk's disk is full: remove old releases there (kiosk prune), then publish again.",
        ),
    ),
    "disk": Reply(
        500,
        Sentence(
            "触摸屏的磁盘写不进去。请看店员面板上的“问题”页。",
            "The kiosk's disk cannot be written: look at the page Problems on its panel.",
        ),
    ),
    "missing": Reply(
        409,
        Sentence(
            "发布的文件没有到齐。再发布一次，会接着发。",
            "Not all files have arrived. Publish again: it goes on from there.",
        ),
    ),
    "nowhere": Reply(404, Sentence("触摸屏没有这个功能，请更新它的程序。", "The kiosk cannot do that: update it.")),
}
"""Every code that a kiosk sends, and every one that the studio makes of what it received."""
UNKNOWN = "not-understood"


class Refused(CodedError):
    """One side does not do what the other asks, and why: a code of REFUSALS."""

    def __init__(self, code: str) -> None:
        known = code if code in REFUSALS else UNKNOWN
        super().__init__(known, REFUSALS[known].sentence)

    def __reduce__(self) -> tuple[type[Refused], tuple[object, ...]]:
        return type(self), (self.code,)
