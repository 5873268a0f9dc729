"""What an office sent whole is looked at by the updater's own client and laid where the screen takes new content from.

It may take minutes, and is done beside the port: what staff wish meanwhile, taking that office off first of all, is heard.
"""

from __future__ import annotations

import logging
import threading
import time
from pathlib import Path

from kiosk.base.content_digest import sha256
from kiosk.fleet.layout import OFFICE_CHANNEL
from kiosk.fleet.pairing.inbox import Inbox
from kiosk.fleet.pairing.reception import Order, Reception
from kiosk.fleet.update.poll import Asked, poll
from kiosk.fleet.update.refusal import Refusal
from kiosk.fleet.update.sources import FolderSource
from kiosk.fleet.update.staging import Staging

log = logging.getLogger("kiosk")

TRIES, BEAT_S = 50, 0.2
"""How often it is tried while the updater is at work in the same folder, and the seconds between."""


class BeingStaged:
    """One order on its way to the screen, on a thread of its own."""

    def __init__(self, order: Order, reception: Reception, inbox: Inbox, staging: Staging, blobs: Path) -> None:
        asked = order, reception, inbox, staging, blobs
        self._thread = threading.Thread(target=_stage, args=asked, name="office order", daemon=True)
        self._thread.start()

    @property
    def done(self) -> bool:
        """Whether the reception was told what came of it."""
        return not self._thread.is_alive()


def _stage(order: Order, reception: Reception, inbox: Inbox, staging: Staging, blobs: Path) -> None:
    """Stage what `order` is about, and tell the reception what came of it. `blobs` are the pictures that the kiosk has."""
    office = order.office
    asked = Asked(
        OFFICE_CHANNEL,
        kiosk=reception.kiosk.id,
        origin="office",
        remembered_as=f"office-{office.fingerprint[:24]}-{sha256(office.root).hexdigest()[:24]}",
        show="now" if order.show == "now" else "trial",
    )
    source = FolderSource(inbox.folder, office.name)
    for attempt in range(TRIES):
        try:
            found = poll(source, office.root, staging, asked, (blobs,))
        except Refusal as refused:
            if refused.code == "busy" and attempt < TRIES - 1:
                time.sleep(BEAT_S)
                continue
            reception.finish(order, "", refused.sentence)
        except Exception as error:  # whatever a parser makes of what an office sent: the port stays open
            log.warning("%s", office.name, exc_info=error)
            reception.finish(order, "", Refusal("unexpected", office.name, type(error).__name__).sentence)
        else:
            inbox.forget_blobs()
            reception.finish(order, found.release, None)
        return
