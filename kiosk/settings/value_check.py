"""What each key of kiosk.toml may be, and what is said of a value that it may not."""

from __future__ import annotations

import json
import math
import re
from typing import Any, Literal, get_args, get_origin
from urllib.parse import urlsplit

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.opening_hours import WrongHours, parse
from kiosk.base.opening_times import opening_times

LIMITS: dict[str, tuple[float, float]] = {
    "panel.diagonal_in": (5.0, 120.0),
    "panel.lower_edge_mm": (0.0, 2000.0),
    "visit.idle_s": (10, 3600),
    "visit.countdown_s": (5, 300),
    "origin.port": (1024, 65535),
    "office.port": (1024, 65535),
    "update.minutes": (1, 1440),
    "update.kilobytes_a_second": (0, 1_000_000),
}
UNSEEN = r"\x00-\x1f\x7f-\x9f\u2028\u2029\ufffd"
FOLDER = rf"[^{UNSEEN}]{{1,1000}}"
NAME = r"[a-z0-9][a-z0-9-]{0,30}"
"""What a channel or a group is called."""
FORMS: dict[str, tuple[str, str]] = {
    "panel.pixels": (r"[1-9][0-9]{2,3}x[1-9][0-9]{2,3}", '"1080x1920"'),
    "venue.kiosk": (r"|[A-Za-z0-9][A-Za-z0-9-]{0,15}", '"k1"'),
    "origin.base_url": (rf"[^{UNSEEN}]{{0,500}}", '"https://origin.example.cn"'),
    "origin.operator": (rf"[^{UNSEEN}\"\\<>]{{0,80}}", '"武夷山水展示中心"'),
    "update.url": (rf"|https?://[^\s{UNSEEN}\"\\<>?#@]{{1,400}}", '"https://kiosk.example.cn/repository"'),
    "update.channel": (NAME, '"main"'),
    "update.group": (rf"|{NAME}", '"hall"'),
    "update.root": (FOLDER, '"/etc/kiosk/root.json"'),
    "update.staging": (FOLDER, '"/var/lib/kiosk-update"'),
    "health.name": (rf"[^{UNSEEN}]{{0,40}}", '"一楼东门"'),
    "health.textfile": (rf"|(/|[A-Za-z]:)[^{UNSEEN}]{{0,500}}\.prom", '"/var/lib/kiosk-health/kiosk.prom"'),
    "health.push": (rf"|https?://[^{UNSEEN}\s/?#@]+(:[0-9]+)?(/[^{UNSEEN}\s?#]*)?", '"https://eyes.example.cn"'),
    "health.token": (rf"(/|[A-Za-z]:)[^{UNSEEN}]{{1,500}}", '"/etc/kiosk/health-token"'),
    "health.folder": (rf"(/|[A-Za-z]:)[^{UNSEEN}]{{1,500}}", '"/var/lib/kiosk-health"'),
    "origin.icp": (rf"[^{UNSEEN}\"\\<>]{{0,40}}", '"闽ICP备00000000号-1"'),
}
ADDRESSES = ("update.url", "health.push")
FOLDERS, DEVICES = '["/srv/kiosk"]', '["Honeywell*"]'
SIGNS = str.maketrans("０１２３４５６７８９ｘＸX×*＊", "0123456789" + "x" * 6)
"""Signs that mean another in a size."""


class WrongValue(ValueError):
    """The value is none for its key: `what` is wrong and how to `mend` it."""

    def __init__(self, what: Sentence, mend: Sentence) -> None:
        super().__init__(what.en)
        self.what, self.mend = what, mend


def understood(name: str, value: Any, kind: Any) -> Any:
    """The value of the key `name` ("panel.rotate") of the type `kind`, in its one form; raises WrongValue for what is none."""
    if get_origin(kind) is Literal:
        return _choice(value, get_args(kind))
    if get_origin(kind) is tuple:
        return _several(value, DEVICES if name == "reader.devices" else FOLDERS)
    if kind is float:
        value = _number(value)
    elif type(value) is not kind:
        raise _other_kind(value, kind)
    if name in LIMITS and not LIMITS[name][0] <= value <= LIMITS[name][1]:
        low, high = LIMITS[name]
        raise WrongValue(
            Sentence(f"{shown(value)} 超出范围。", f"{shown(value)} is out of range."),
            Sentence(f"写 {low:g} 到 {high:g} 之间的数。", f"Write a number from {low:g} to {high:g}."),
        )
    if name == "venue.hours":
        return _hours(value)
    if name == "update.quiet":
        return _quiet(value)
    if name == "panel.pixels":
        value = re.sub(r"\s+", "", value).translate(SIGNS)
    if name in FORMS and not (re.fullmatch(FORMS[name][0], value) and (name not in ADDRESSES or _is_address(value))):
        raise WrongValue(_not_so(value), Sentence(f"写法如 {FORMS[name][1]}。", f"Write it like {FORMS[name][1]}."))
    return value


def _is_address(url: str) -> bool:
    """Whether a web address, or none, can be asked at all: its host and its port."""
    try:
        parts = urlsplit(url)
        return not url or bool(parts.hostname and parts.port != 0)
    except ValueError:
        return False


def shown(value: object) -> str:
    """A value as TOML writes it, cut short."""
    if isinstance(value, bool):
        shown_value = str(value).lower()
    elif isinstance(value, dict):
        return "{…}"
    elif isinstance(value, list):
        return "[…]"
    else:
        shown_value = json.dumps(value, ensure_ascii=False) if isinstance(value, str) else str(value)
    shown_value = re.sub(rf"[{UNSEEN}]", lambda sign: f"\\u{ord(sign[0]):04X}", shown_value)
    return shown_value if len(shown_value) <= 40 else f"{shown_value[:39]}…"


def _choice(value: object, choices: tuple[object, ...]) -> Any:
    if not isinstance(value, bool):
        for choice in choices:
            if choice == value:
                return choice
    allowed = [shown(choice) for choice in choices]
    raise WrongValue(
        _not_so(value),
        Sentence(f"只能是 {'、'.join(allowed)}。", f"Write one of {', '.join(allowed)}."),
    )


def _several(value: object, as_shown: str) -> tuple[str, ...]:
    if type(value) is not list or not all(isinstance(each, str) and re.fullmatch(FOLDER, each) for each in value):
        raise WrongValue(_not_so(value), Sentence(f"写法如 {as_shown}。", f"Write it like {as_shown}."))
    return tuple(value)


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise _other_kind(value, float)
    if not math.isfinite(value):
        raise WrongValue(_not_so(value), Sentence("写一个普通的数，不带引号。", "Write a plain number without quotes."))
    return float(value)


def _hours(value: str) -> str:
    try:
        times = opening_times(value)
    except WrongHours as wrong:
        raise WrongValue(wrong.what, wrong.mend) from wrong
    return "" if times is None else times.text


def _quiet(value: str) -> str:
    try:
        hours = parse(value)
    except WrongHours as wrong:
        mend = Sentence(
            '写法如 "09:30-21:00"；没有就留空 ""。', 'Write it like "09:30-21:00"; leave it empty ("") for none.'
        )
        raise WrongValue(Sentence("时段的写法不对。", "The hours are not written as they should be."), mend) from wrong
    return str(hours or "")


def _other_kind(value: object, kind: type) -> WrongValue:
    mend = {
        str: Sentence('写成文字，加一对英文引号："…"。', 'Write text between straight quotes: "…".'),
        bool: Sentence("写 true 或 false，不带引号。", "Write true or false without quotes."),
        int: Sentence("写一个整数，不带引号。", "Write a whole number without quotes."),
        float: Sentence("写一个数，不带引号。", "Write a number without quotes."),
    }
    return WrongValue(_not_so(value), mend[kind])


def _not_so(value: object) -> Sentence:
    return Sentence(f"{shown(value)} 不对。", f"{shown(value)} is not right.")
