"""Why a pack in hand is not written: somebody else wrote the same files, or the pack's folder is not there any more."""

from __future__ import annotations

from pathlib import Path

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import ExplainedError

PACK_GONE = Sentence(
    "内容包不在这里了。优盘或网络文件夹先接好，移走或改名的放回来，再保存",
    "the pack is not there any more: connect the stick or the network folder, or put back what was moved or renamed,"
    " then save again",
)


class Overtaken(Exception):
    """Files of the pack were changed by somebody else since they were read; `files` names them."""

    def __init__(self, files: tuple[str, ...]) -> None:
        self.said = Sentence(
            f"打开之后，别的程序改过这些文件：{'、'.join(files)}。重新载入，或用这里的内容覆盖。",
            f"Another program changed these files since they were opened: {', '.join(files)}."
            " Load them again, or overwrite them with what is here.",
        )
        super().__init__(str(self.said))
        self.files = files


class PackGone(ExplainedError):
    """The pack's folder is not there any more, or it holds nothing of what was read."""

    def __init__(self, folder: Path) -> None:
        super().__init__(PACK_GONE)
        self.filename = str(folder)
