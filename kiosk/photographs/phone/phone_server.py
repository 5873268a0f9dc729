"""The process that phones reach: it keeps what they send in a private folder, tells the studio, and knows nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.os_errors import cause_of
from kiosk.base.sandbox import Line
from kiosk.photographs.phone.phone_app import PhonePage
from kiosk.photographs.phone.phone_events import Opened, Over
from kiosk.photographs.phone.upload_limits import UploadLimits
from kiosk.photographs.phone.uploads import Uploads

BEAT = 0.2
"""Seconds between two looks at what the studio said and what is to be told."""
CONNECTIONS, PER_ADDRESS, PATIENCE = 64, 12, 20.0


class CannotOpen(SentenceError):
    """The address cannot be listened on."""


@dataclass(frozen=True, slots=True)
class PhonePlan:
    """What a phone's page is opened with: where, by which token, into which folder, and what it is called."""

    host: str
    token: str
    folder: Path
    names: Mapping[str, str]
    limits: UploadLimits


def serve(line: Line, plan: PhonePlan) -> None:
    """Serve phones until the time is over or nobody listens at the other end. Raises CannotOpen.

    Tells events, and hears pairs of an upload's number and a code ("" for one that was kept).
    """
    from kiosk.base.http_server import HttpServer, ServerLimits

    uploads = Uploads(plan.folder, plan.limits)
    page = PhonePage(plan.token, plan.names, uploads, plan.limits)
    limits = ServerLimits(CONNECTIONS, PER_ADDRESS, PATIENCE, 2 * plan.limits.part, threads=1)
    try:
        server = HttpServer(page, plan.host, 0, limits)
    except OSError as error:
        why = cause_of(error)
        raise CannotOpen(
            f"不能在 {plan.host} 上打开给手机的网页：{why.zh}。看看电脑的网络是否还连着，再试一次。",
            f"The page for phones cannot be opened at {plan.host}: {why.en}. See that the PC is still connected.",
        ) from error
    line.send(Opened(f"http://{plan.host}:{server.port}/{plan.token}"))

    def look() -> None:
        while line.poll():
            uploads.decide(*line.recv())
        uploads.look_for_stalled()
        while uploads.told:
            line.send(uploads.told.popleft())
        if not page.left:
            line.send(Over())
            raise KeyboardInterrupt

    server.run(look, BEAT)
    while True:  # what was sent is still to be read: it ends when nobody listens any more
        line.recv()
