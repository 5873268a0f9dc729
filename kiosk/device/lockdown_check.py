"""Whether the machine is locked: no login, no key and no stick leads past the kiosk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.device.check_result import Row, State, checked

UNITS = ("etc/systemd/system", "run/systemd/system")
CONFIGURED = ("usr/lib/systemd", "run/systemd", "etc/systemd")
"""Where systemd reads, the last word last."""
UDEV = ("etc/udev/rules.d", "run/udev/rules.d", "usr/lib/udev/rules.d", "lib/udev/rules.d")
LOCK = "sudo kiosk-lock on"


def locked(root: Path, serving: bool) -> list[Row]:
    """Each part of the lock; what is open is wrong on a machine that serves visitors, and a note on any other."""
    state: State = "wrong" if serving else "note"
    rows = []
    for name, check in (
        ("login", lambda: _login(root, state)),
        ("ctrl-alt-del", lambda: _ctrl_alt_del(root, state)),
        ("sysrq", lambda: _sysrq(root, state)),
        ("consoles", lambda: _consoles(root, state)),
        ("sticks", lambda: _sticks(root, state)),
        ("keyboards", lambda: _keyboards(root)),
    ):
        rows += checked("service", name, check)
    return rows


def masked(root: Path, unit: str) -> bool:
    """Whether a unit can be started by nothing."""
    for folder in UNITS:
        file = root / folder / unit
        if file.is_symlink() and str(file.readlink()) == "/dev/null":
            return True
        if file.is_file() and not file.stat().st_size:
            return True
    return False


def setting(root: Path, file: str, key: str) -> str:
    """What systemd takes a key of logind.conf or system.conf to be; empty when it is written nowhere."""
    value = ""
    for source in _configured(root, file):
        for line in source.read_text("utf-8", "replace").splitlines():
            name, _, text = line.partition("=")
            if name.strip() == key:
                value = text.strip()
    return value


def _configured(root: Path, file: str) -> Iterator[Path]:
    """The file itself, then its drop-ins by name; of two with one name that in the later folder counts."""
    heads = [root / folder / file for folder in CONFIGURED if (root / folder / file).is_file()]
    yield from heads[-1:]
    drops: dict[str, Path] = {}
    for folder in CONFIGURED:
        for each in (root / folder / f"{file}.d").glob("*.conf"):
            drops[each.name] = each
    yield from (drops[name] for name in sorted(drops) if drops[name].is_file())


def _login(root: Path, state: State) -> Row:
    if masked(root, "getty@tty1.service"):
        return Row(
            "service",
            "login",
            "ok",
            "屏幕上没有登录（getty@tty1 已屏蔽）。",
            "No login on the screen (getty@tty1 is masked).",
        )
    return _open(
        "login",
        state,
        "屏幕上能登录（getty@tty1 没有屏蔽）",
        "Somebody can log in on the screen (getty@tty1 is not masked)",
    )


def _ctrl_alt_del(root: Path, state: State) -> Row:
    if not masked(root, "ctrl-alt-del.target"):
        return _open(
            "ctrl-alt-del",
            state,
            "Ctrl+Alt+Del 会重启机器（没有屏蔽）",
            "Ctrl+Alt+Del starts the machine anew (not masked)",
        )
    if setting(root, "system.conf", "CtrlAltDelBurstAction") != "none":
        return _open(
            "ctrl-alt-del",
            state,
            "两秒内连按七次 Ctrl+Alt+Del 仍会重启（CtrlAltDelBurstAction 不是 none）",
            "Ctrl+Alt+Del seven times in two seconds still starts it anew (CtrlAltDelBurstAction is not none)",
        )
    return Row("service", "ctrl-alt-del", "ok", "Ctrl+Alt+Del 不起作用。", "Ctrl+Alt+Del does nothing.")


def _sysrq(root: Path, state: State) -> Row:
    value = (root / "proc/sys/kernel/sysrq").read_text("ascii").strip()
    if value == "0":
        return Row("service", "sysrq", "ok", "SysRq 键不起作用。", "The SysRq key does nothing.")
    return _open(
        "sysrq", state, f"SysRq 键有用（kernel.sysrq = {value}）", f"The SysRq key works (kernel.sysrq = {value})"
    )


def _consoles(root: Path, state: State) -> Row:
    screens, kept = setting(root, "logind.conf", "NAutoVTs"), setting(root, "logind.conf", "ReserveVT")
    if (screens, kept) == ("0", "0"):
        return Row(
            "service",
            "consoles",
            "ok",
            "没有别的登录屏（NAutoVTs=0）。",
            "No login waits on another screen (NAutoVTs=0).",
        )
    return _open(
        "consoles",
        state,
        f"Ctrl+Alt+F2 能到登录屏（NAutoVTs={screens or '6'}，ReserveVT={kept or '6'}）",
        f"Ctrl+Alt+F2 leads to a login (NAutoVTs={screens or '6'}, ReserveVT={kept or '6'})",
    )


def _sticks(root: Path, state: State) -> Row:
    if _ruled(root, "kiosk-stick@"):
        return Row("service", "sticks", "ok", "优盘只读挂载。", "Memory sticks are mounted to be read only.")
    return _open(
        "sticks",
        state,
        "没有优盘规则：店员面板找不到优盘",
        "There is no rule for memory sticks: the staff's panel will not find them",
    )


def _keyboards(root: Path) -> Row:
    if _ruled(root, "LIBINPUT_IGNORE_DEVICE"):
        return Row("service", "keyboards", "ok", "插上的键盘不起作用。", "A keyboard that is plugged in is not heard.")
    return Row(
        "service",
        "keyboards",
        "note",
        f"插上的键盘有用。不需要扫码枪的话，运行：{LOCK}",
        f"A keyboard that is plugged in is heard. Unless you use a barcode scanner run: {LOCK}",
    )


def _ruled(root: Path, word: str) -> bool:
    for folder in UDEV:
        for file in (root / folder).glob("*kiosk*.rules"):
            lines = file.read_text("utf-8", "replace").splitlines() if file.is_file() else []
            if any(word in line and not line.lstrip().startswith("#") for line in lines):
                return True
    return False


def _open(name: str, state: State, zh: str, en: str) -> Row:
    return Row("service", name, state, f"{zh}。运行：{LOCK}", f"{en}. Run: {LOCK}")
