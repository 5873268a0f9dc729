"""What is said of a kiosk: well, on trial, behind, in trouble, silent, or never heard of; why, and what to do."""

from __future__ import annotations

from typing import Literal, NamedTuple

from kiosk.base.bilingual_sentence import Sentence
from kiosk.fleet.health.told_fields import Trouble
from kiosk.fleet.receiver.known_kiosk import DOUBLED_S, KnownKiosk
from kiosk.fleet.told_moment import told_at
from kiosk.fleet.update.condition import STANDING

Kind = Literal["silent", "trouble", "behind", "trial", "awaited", "well"]
KINDS: dict[Kind, Sentence] = {
    "silent": Sentence("没有消息", "Silent"),
    "trouble": Sentence("有问题", "Trouble"),
    "behind": Sentence("内容落后", "Behind"),
    "trial": Sentence("预览中", "On trial"),
    "awaited": Sentence("等第一次消息", "Awaited"),
    "well": Sentence("正常", "Well"),
}
"""The worst first, as they are told."""
CLOCK_S = 300.0
"""Seconds that a clock may be off."""


class Limits(NamedTuple):
    """Seconds until a kiosk is called silent, and behind."""

    silent: float = 600.0
    behind: float = 86_400.0


class Listening(NamedTuple):
    """When a receiver listened: `since` it began, and until it last did so `before`; seconds since 1970, 0: never."""

    since: float
    before: float = 0.0

    def silence(self, received: float, now: float) -> float:
        """Seconds for which nothing was heard of somebody last heard at `received` while it could have been."""
        return now - max(received, self.since) + max(0.0, self.before - received)


class Verdict(NamedTuple):
    """What a kiosk is called, and everything that is to be said of it, the worst first."""

    kind: Kind
    findings: tuple[tuple[Kind, Trouble], ...]


def verdict(known: KnownKiosk, now: float, listening: Listening, limits: Limits) -> Verdict:
    """What is said of a kiosk at the moment `now`; nobody is silent for what the receiver itself did not hear."""
    beat = known.beat
    if beat is None and known.unread:
        return Verdict("trouble", (("trouble", _unread(known.unread)),))
    if beat is None:
        return Verdict("awaited", (("awaited", AWAITED),))
    findings: list[tuple[Kind, Trouble]] = []
    if listening.silence(known.received, now) > limits.silent:
        findings.append(("silent", _silent(known.received)))
    findings += [("trouble", trouble) for trouble in beat.troubles]
    if beat.update and beat.update.trouble and beat.update.trouble.code in STANDING:
        findings.append(("trouble", beat.update.trouble))
    if known.unread:
        findings.append(("trouble", _unread(known.unread)))
    if known.doubled and now - known.doubled < DOUBLED_S:
        findings.append(("trouble", DOUBLED))
    if beat.clock_set and known.clock_ahead is not None and abs(known.clock_ahead) > CLOCK_S:
        findings.append(("trouble", _clock(known.clock_ahead)))
    if known.behind_since and now - known.behind_since > limits.behind and beat.update:
        findings.append(("behind", _behind(beat.update.release, known.behind_since)))
    elif beat.update and beat.update.succeeded and (passed := beat.at - beat.update.succeeded) > limits.behind:
        findings.append(("behind", _unheard(known.at - passed)))
    if beat.trial:
        findings.append(("trial", TRIAL))
    order = list(KINDS)
    findings.sort(key=lambda found: order.index(found[0]))
    return Verdict(findings[0][0] if findings else "well", tuple(findings))


AWAITED = Trouble(
    "awaited",
    Sentence(
        "还没有收到过消息。把令牌写进这台机器的令牌文件，在 kiosk.toml 的 [health] 写 push，再看 kiosk doctor。",
        "Nothing was heard yet. Write the token into the kiosk's token file and push under [health] in its kiosk.toml, then"
        " see `kiosk doctor` there.",
    ),
)
TRIAL = Trouble(
    "trial",
    Sentence(
        "正在预览一版内容，十分钟后自己退回。要留下，在店员面板按“留用”。",
        "A release is shown on trial and goes back by itself after ten minutes. To keep it press Keep on the staff's panel.",
    ),
)
DOUBLED = Trouble(
    "doubled",
    Sentence(
        "有两台机器在用同一个令牌（可能是复制的硬盘）。给其中一台用 kiosk fleet admit 发一个新的。",
        "Two machines use one token (perhaps a copied disk). Give one of them a new one by `kiosk fleet admit`.",
    ),
)


def _silent(received: float) -> Trouble:
    when = told_at(received)
    return Trouble(
        "silent",
        Sentence(
            f"{when} 以后没有消息。看机器是否通电、联网；在机器上运行 kiosk doctor，它会说消息为什么没发出去。",
            f"Nothing was heard since {when}. See whether the machine has power and a network; `kiosk doctor` there says why"
            " nothing goes out.",
        ),
    )


def _unread(name: str) -> Trouble:
    return Trouble(
        "unread",
        Sentence(
            f"它发来的消息里有这里不认识的“{name}”，那些消息没有用上。更新接收方的程序。",
            f"Its messages tell of “{name}”, which is unknown here; they were not used. Update the receiver's program.",
        ),
    )


def _clock(ahead: float) -> Trouble:
    minutes = round(abs(ahead) / 60)
    zh, en = ("快", "ahead") if ahead > 0 else ("慢", "behind")
    return Trouble(
        "clock-off",
        Sentence(
            f"时钟{zh}了 {minutes} 分钟，开放时间和活动都会不准。给机器接上网络校时，或在机器上校准时间。",
            f"Its clock is {minutes:,} minutes {en}, so that opening hours and events are wrong. Connect it to a network that"
            " sets clocks, or set it on the machine.",
        ),
    )


def _behind(release: str, since: float) -> Trouble:
    when = told_at(since)
    return Trouble(
        "behind",
        Sentence(
            f"从 {when} 起就该展示 {release[:12]}，还没有换上。看店员面板“展出”页写的原因，或在机器上重启程序。",
            f"It should have shown {release[:12]} since {when}. The page On show of its staff's panel says why it does not;"
            " or restart its program.",
        ),
    )


def _unheard(succeeded: float) -> Trouble:
    when = told_at(succeeded)
    return Trouble(
        "no-updates",
        Sentence(
            f"{when} 以后没有问到过新内容。看这台机器的网络和 kiosk.toml 里 [update] 的地址。",
            f"It has not heard of new content since {when}. See to its network and the address under [update] in its"
            " kiosk.toml.",
        ),
    )
