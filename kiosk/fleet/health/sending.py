"""Store and forward: heartbeats are kept until a receiver says that it took them, and are sent oldest first."""

from __future__ import annotations

import json
import random
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of
from kiosk.base.untrusted_input import Unreadable, parse_json, read_file
from kiosk.fleet.health import picture_request, push_state
from kiosk.fleet.health.gathering import Clocks
from kiosk.fleet.health.kiosk_report import NONCE
from kiosk.fleet.health.push_state import PushState
from kiosk.fleet.health.told_fields import ToldFields, Trouble, Untold
from kiosk.fleet.health.waiting_beats import WaitingBeats
from kiosk.fleet.http_post import Answer, PostError, post

FORMAT = 1
SENDING_S, ROUND_S = 15.0, 40.0
"""Seconds for one sending, and for all of one round."""
MOST_BEATS, MOST_SENT = 200, 200_000
"""Heartbeats and bytes of one sending."""
FIRST_WAIT_S, LONGEST_WAIT_S = 60.0, 3600.0
"""Seconds until it is tried again after the first failure; they double with each."""
JITTER = 0.25
MOST_TOKEN = 256

NO_TOKEN = Trouble(
    "token",
    Sentence(
        "接收方不认本机的令牌（或已撤销）。在接收方运行 kiosk fleet admit，把新令牌写进本机的令牌文件。",
        "The receiver does not know this kiosk's token, or has revoked it. Run `kiosk fleet admit` there, and write the new"
        " token into this machine's token file.",
    ),
)
NOT_THE_RECEIVER = Trouble(
    "no-receiver",
    Sentence(
        "回答的不是接收方，可能是 Wi-Fi 的登录页。在本机登录一次网络，或检查 kiosk.toml 里 [health] push 的地址。",
        "What answers is no receiver, perhaps the login page of a Wi-Fi. Log this machine into the network, or check the"
        " address of push under [health] in kiosk.toml.",
    ),
)
BUSY = Trouble(
    "receiver-busy",
    Sentence(
        "接收方出错或太忙，会自动再试。到接收方看它的日志。",
        "The receiver fails or is too busy; it is tried again by itself. Look at the receiver's log.",
    ),
)


class Taken(NamedTuple):
    """What the receiver answered: the number up to which it took everything, and the picture that it asks for."""

    number: int
    picture: str
    unread: str = ""
    """The name of the field for which it could not read some of it."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Where heartbeats go, and what they wait in."""

    url: str
    token_file: Path
    folder: Path
    boot: str
    clocks: Clocks
    uptime: float | None
    """Seconds that the machine has run: what the age of a heartbeat is told by."""
    allows_picture: bool = False
    send: Callable[[str, bytes, Mapping[str, str], float], Answer] = post
    jitter: Callable[[], float] = random.random

    def next_number(self) -> int:
        """The number of the heartbeat that is gathered now."""
        return self._state().number + 1

    def round(self, beat: Mapping[str, Any], picture: tuple[str, bytes] = ("", b"")) -> PushState:
        """Let `beat` wait, and send what waits if it is time to; says how it stands. Raises nothing.

        `picture` is what the kiosk made, and the asking that it answers.
        """
        state = self._state()._replace(number=int(beat["number"]))
        waiting = WaitingBeats(self.folder)
        unkept: list[Mapping[str, Any]] = []
        refused: OSError | None = None
        try:
            waiting.add(dict(beat))
        except OSError as error:  # a full disk: this one is sent from memory
            unkept, refused = [beat], error
        if state.due(self.boot, self.clocks.seconds()):
            state = self._sent(state, waiting, unkept, picture)
        try:
            push_state.keep(self.folder, state)
        except OSError as error:
            refused = error
        return state if refused is None else state._replace(trouble=state.trouble or _unkept(self.folder, refused))

    def _state(self) -> PushState:
        state = push_state.read(self.folder)
        if state.generation:
            return state
        try:
            number = WaitingBeats(self.folder).highest()
        except OSError:
            number = 0
        return PushState(secrets.token_hex(8), number)

    def _sent(
        self,
        state: PushState,
        waiting: WaitingBeats,
        unkept: list[Mapping[str, Any]],
        picture: tuple[str, bytes],
    ) -> PushState:
        began, now = self.clocks.seconds(), max(0.0, self.clocks.now().timestamp())
        state = state._replace(tried=now, boot=self.boot)
        number, unwritten = 0, None
        try:
            headers = {"Authorization": f"Bearer {self._token()}", "Content-Type": "application/json"}
            while self.clocks.seconds() - began < ROUND_S - SENDING_S:
                beats: list[Mapping[str, Any]] = [*waiting.oldest(MOST_BEATS, MOST_SENT, number)]
                if not beats:
                    beats, unkept = unkept, []
                if not beats:
                    break
                taken = self._post(state, beats, headers)
                state = state._replace(taken=now, failures=0, trouble=_unread(taken.unread) if taken.unread else None)
                if taken.number < int(beats[0]["number"]):
                    raise _Refused(BUSY)
                number = taken.number
                try:
                    waiting.taken(number)
                except OSError as error:  # a full disk: what is newer goes out all the same
                    unwritten = error
                self._ask(taken.picture)
            self._send_picture(picture, headers)
        except (PostError, _Refused) as error:
            found = error.trouble if isinstance(error, _Refused) else Trouble(error.code, error.sentence)
            return self._failed(state, found)
        except OSError as error:
            return self._failed(state, _unkept(self.folder, error))
        return state if unwritten is None else state._replace(trouble=_unkept(self.folder, unwritten))

    def _post(self, state: PushState, beats: list[Mapping[str, Any]], headers: Mapping[str, str]) -> Taken:
        aged = [{**beat, "age": self._age(beat)} for beat in beats]
        table = {"format": FORMAT, "generation": state.generation, "boot": self.boot, "beats": aged}
        content = json.dumps(table, ensure_ascii=False).encode()
        return _taken(self.send(f"{self.url.rstrip('/')}/heartbeats", content, headers, SENDING_S))

    def _age(self, beat: Mapping[str, Any]) -> float | None:
        """Seconds since it was gathered; None where no clock can tell."""
        before = beat.get("machine_uptime")
        if beat.get("boot") == self.boot and self.uptime is not None and isinstance(before, (int, float)):
            return max(0.0, self.uptime - before)
        passed = self.clocks.now().timestamp() - float(beat.get("at", 0.0))
        return passed if beat.get("clock_set") is True and passed >= 0 else None

    def _ask(self, nonce: str) -> None:
        """Hand the receiver's asking for a picture on to the kiosk, where kiosk.toml allows it."""
        if self.allows_picture:
            picture_request.ask(self.folder, nonce)

    def _send_picture(self, picture: tuple[str, bytes], headers: Mapping[str, str]) -> None:
        nonce, content = picture
        if self.allows_picture and nonce and content and nonce == picture_request.wanted(self.folder):
            told = {**headers, "Content-Type": "image/jpeg"}
            _taken(self.send(f"{self.url.rstrip('/')}/picture/{nonce}", content, told, SENDING_S))
            picture_request.ask(self.folder, "")

    def _token(self) -> str:
        try:
            token = read_file(self.token_file, MOST_TOKEN).decode("ascii").strip()
        except (OSError, Unreadable, UnicodeDecodeError):
            token = ""
        if not token or not token.isprintable() or " " in token:
            raise _Refused(_no_token_file(self.token_file))
        return token

    def _failed(self, state: PushState, trouble: Trouble) -> PushState:
        failures = min(state.failures + 1, 1000)
        wait = min(FIRST_WAIT_S * 2 ** min(failures - 1, 16), LONGEST_WAIT_S)
        wait *= 1 - JITTER + 2 * JITTER * self.jitter()
        return state._replace(failures=failures, next=self.clocks.seconds() + wait, trouble=trouble)


class _Refused(Exception):
    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.code)
        self.trouble = trouble


def _taken(answer: Answer) -> Taken:
    if answer.status in (401, 403):
        raise _Refused(NO_TOKEN)
    if answer.status == 429 or answer.status >= 500:
        raise _Refused(BUSY)
    if answer.status != 200 or answer.kind != "application/json":
        raise _Refused(NOT_THE_RECEIVER)
    try:
        told = ToldFields(parse_json(answer.content))
        return Taken(told.count("taken"), told.code("picture", NONCE), told.perhaps_text("why", 80))
    except (Unreadable, Untold) as error:
        raise _Refused(NOT_THE_RECEIVER) from error


def _unread(name: str) -> Trouble:
    return Trouble(
        "receiver-older",
        Sentence(
            f"接收方不认识本机消息里的“{name}”，没有用上。更新接收方的程序。",
            f"The receiver does not know “{name}” of this kiosk's messages and did not use them. Update its program.",
        ),
    )


def _no_token_file(file: Path) -> Trouble:
    return Trouble(
        "no-token",
        Sentence(
            f"{file} 里没有令牌，或读不了。在接收方运行 kiosk fleet admit，把令牌写进去。",
            f"{file} holds no token, or cannot be read. Run `kiosk fleet admit` at the receiver, and write the token there.",
        ),
    )


def _unkept(folder: Path, error: OSError) -> Trouble:
    why = cause_of(error)
    return Trouble(
        "unkept",
        Sentence(
            f"没发出去的状态存不下（{folder}：{why.zh}）。腾出空间，或检查这个文件夹的权限。",
            f"Heartbeats that wait cannot be kept ({folder}: {why.en}). Make room, or see who may write in this folder.",
        ),
    )
