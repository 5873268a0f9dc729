"""Which offices may publish to this kiosk and whether they reach it, as lines of doctor's."""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Iterator
from pathlib import Path

from kiosk.base.bilingual_sentence import Sentence
from kiosk.device.check_result import Row, State
from kiosk.fleet.pairing.office_folder import OfficeFolder, PortState
from kiosk.fleet.update.known_roots import learnt
from kiosk.fleet.update.refusal import Refusal
from kiosk.settings import Settings, expanded

ANSWER_S = 1.0
LOOPBACK = "127.0.0.1"
NOT_STARTED = Sentence("运行：sudo systemctl start kiosk-office", "Run: sudo systemctl start kiosk-office")


def rows(settings: Settings, data: Path) -> list[Row]:
    """The paired offices by name, whether the port is open, and each one whose signature the screen has not kept.

    Raises OSError where the folder of the port may not be read.
    """
    folder = OfficeFolder(data, expanded(settings.update.staging))
    folder.require_readable()
    state = folder.state()
    port = state.port or settings.office.port
    return [_row(*_standing(state, port, settings.office.allow)), *_unkept(state, data)]


def _standing(state: PortState, port: int, allowed: bool) -> tuple[State, str, str]:
    open_at = _open_at((*state.addresses, LOOPBACK), port)
    names = "、".join(office.name for office in state.offices)
    named = ", ".join(office.name for office in state.offices)
    if not allowed:
        if open_at:
            return _taken(port)
        return "ok", "kiosk.toml 不许从办公室发布，端口没有开。", "kiosk.toml lets no office publish; no port is open."
    if not state.offices and state.code and open_at:
        return "ok", f"正在等办公室配对，端口 {port} 开着。", f"An office is waited for; port {port} is open."
    if not state.offices:
        return (
            _taken(port) if open_at else ("ok", "没有配对的办公室，不开端口。", "No office is paired; no port is open.")
        )
    if open_at:
        where = f"{open_at}:{port}"
        return (
            "ok",
            f"可以发布的办公室：{names}。{where} 开着。",
            f"Offices that may publish: {named}. {where} is open.",
        )
    why = state.trouble or NOT_STARTED
    return (
        "note",
        f"可以发布的办公室：{names}，但端口 {port} 没有开，连不上。{why.zh}",
        f"Offices that may publish: {named}; but port {port} is not open, so that they do not reach this kiosk. {why.en}",
    )


def _taken(port: int) -> tuple[State, str, str]:
    return (
        "note",
        f"没有配对的办公室，端口 {port} 却开着，是别的程序开的。看：sudo ss -ltnp 'sport = :{port}'",
        f"No office is paired, and yet port {port} is open, by another program. See: sudo ss -ltnp 'sport = :{port}'",
    )


def _unkept(state: PortState, data: Path) -> Iterator[Row]:
    try:
        kept = {each.office for each in learnt(data)}
    except Refusal as refused:
        yield _row("wrong", *refused.sentence)
        return
    for office in state.offices:
        if office.fingerprint not in kept:
            yield _row(
                "wrong",
                f"本机没有记下“{office.name}”的签名，它发来的内容不会展出。在面板“办公室”页取消它，再重新配对。",
                f"This kiosk did not keep the signature of “{office.name}”: nothing that it sends is shown. Take it off on the"
                " panel's page Office and pair it again.",
            )


def _open_at(addresses: tuple[str, ...], port: int) -> str:
    """The address at which somebody answers on that port; empty where nobody does."""
    for address in addresses:
        with contextlib.suppress(OSError), socket.create_connection((address, port), ANSWER_S):
            return address
    return ""


def _row(state: State, zh: str, en: str) -> Row:
    return Row("service", "office", state, zh, en)
