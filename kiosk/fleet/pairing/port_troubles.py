"""Why a kiosk's port is not open, in words for the panel, doctor and the journal."""

from __future__ import annotations

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of


def disk(error: OSError) -> Sentence:
    """Its folder cannot be written."""
    why = cause_of(error)
    return Sentence(
        f"办公室发布的文件夹写不进去：{why.zh}。",
        f"The folder for publishing from the office cannot be written: {why.en}.",
    )


def closed(port: int, error: OSError) -> Sentence:
    """It cannot be opened."""
    why = cause_of(error)
    return Sentence(
        f"端口 {port} 打不开：{why.zh}。可在 kiosk.toml 的 [office] 换一个 port。",
        f"Port {port} cannot be opened: {why.en}. Another one may be named in kiosk.toml, [office] port.",
    )
