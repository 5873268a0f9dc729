"""What is said of a catalogue that cannot be shown."""

from __future__ import annotations

import logging

from kiosk.base.bilingual_sentence import SentenceError

log = logging.getLogger("kiosk")


class CatalogueError(SentenceError):
    """A catalogue cannot be shown."""


def unreadable(error: Exception) -> CatalogueError:
    """What is said of a catalogue that `error` came from."""
    log.debug("catalogue: %s %s", type(error).__name__, error)
    return CatalogueError(
        "目录文件已损坏，读不了。请重新发布或重新导出。",
        "The catalogue is damaged and cannot be read: publish or export it again.",
    )
