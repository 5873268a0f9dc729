"""One POST to another machine, within limits: seconds for all of it, bytes of the answer, no way to elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import urllib3

from kiosk import __version__
from kiosk.base.alarm import deadline
from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.coded_error import CodedError

AGENT = f"nanping-kiosk/{__version__}"


class Answer(NamedTuple):
    """What came back: the status, what the body is said to be, and the body."""

    status: int
    kind: str
    content: bytes


class PostError(CodedError):
    """Nothing usable came back."""


def post(url: str, content: bytes, headers: Mapping[str, str], seconds: float, most: int = 65_536) -> Answer:
    """Send `content` and hear the answer. A way to elsewhere is not followed: its status is the answer.

    Raises PostError when nobody answers within `seconds`, the answer is longer than `most` bytes, is no HTTP, or comes from
    somebody whose certificate is not believed.
    """
    limits = urllib3.Timeout(total=seconds)
    with urllib3.PoolManager(timeout=limits, headers={"User-Agent": AGENT}) as pool:
        try:
            with deadline(seconds):
                answer = pool.request(
                    "POST",
                    url,
                    body=content,
                    headers={"User-Agent": AGENT, **headers},
                    redirect=False,
                    retries=False,
                    preload_content=False,
                )
                try:
                    body = answer.read(most + 1, decode_content=False)
                finally:
                    answer.close()
        except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            raise _unanswered(error) from error
    if len(body) > most:
        raise PostError(
            "no-receiver",
            Sentence("那里回答的不是这个程序。请检查地址。", "What answers is not this program. Check the address."),
        )
    return Answer(answer.status, answer.headers.get("Content-Type", "").partition(";")[0].strip().lower(), body)


def _unanswered(error: Exception) -> PostError:
    if isinstance(error, urllib3.exceptions.SSLError):
        return PostError(
            "certificate",
            Sentence(
                "对方的证书不可信，没有发送。校准本机时钟，或检查地址和对方的证书。",
                "The certificate of the other side is not believed, so nothing was sent. See to this machine's clock, the"
                " address, and the certificate.",
            ),
        )
    return PostError(
        "no-answer",
        Sentence(
            "没有回应，会自动再试。检查网络和地址。",
            "Nothing answers; it is tried again by itself. Check the network and the address.",
        ),
    )
