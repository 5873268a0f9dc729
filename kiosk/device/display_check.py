"""What the picture is drawn with, whether fingers are felt, and whether the panel is the one that the settings describe."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from kiosk.device import renderer
from kiosk.device.check_result import Row

ABS_MT_POSITION_X = 0x35
PROP_POINTER, PROP_DIRECT = 0, 1
DIAGONAL_SHARE = 0.05
"""How far the measured diagonal may be from the written one: panels tell their size in whole centimetres."""
LEAST_MM = 60
"""Sides below this are no size: some panels tell 16 x 9 there, and mean the shape."""


@dataclass(frozen=True, slots=True)
class Described:
    """The panel of kiosk.toml: width and height in pixels as it stands, diagonal in inches, degrees turned, renderer.

    `chosen` is False where there is no kiosk.toml: a panel unlike the defaults is then no fault.
    """

    width: int
    height: int
    diagonal_in: float
    rotate: int
    renderer: str
    chosen: bool = True


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel as it tells itself: connector, pixels of its best mode, and sides in millimetres (0 when it tells none)."""

    connector: str
    width: int
    height: int
    wide_mm: int
    high_mm: int


def drawing(root: Path, wanted: str) -> Row:
    """With what the picture is drawn, and why."""
    cards = root / "sys/class/drm"
    real, nodes = renderer.driver(cards), sorted(cards.glob("renderD*"))
    if wanted == "gpu" and not real:
        return Row(
            "screen",
            "renderer",
            "note",
            "kiosk.toml 要求用显卡（renderer = gpu），但没有找到能画图的显卡，会很慢。改成 auto 或 software。",
            "kiosk.toml asks for a graphics card (renderer = gpu), but none here draws; it will be slow."
            " Write auto or software.",
        )
    if wanted in ("gpu", "software"):
        zh, en = f"{wanted}：kiosk.toml 里写定的。", f"{wanted}: kiosk.toml says so."
    elif real:
        zh, en = f"用显卡绘制（{real}）。", f"Drawn by the graphics card ({real})."
    elif nodes:
        names = ", ".join(_driver(node) for node in nodes)
        zh, en = (
            f"软件绘制：这里的显卡（{names}）自己不画图。",
            f"Drawn in software: the card here ({names}) does not draw itself.",
        )
    else:
        zh, en = "软件绘制：没有显卡。", "Drawn in software: there is no graphics card."
    return Row("screen", "renderer", "ok", zh, en)


def touch(root: Path, serving: bool) -> Row:
    """Whether there is a device that feels fingers; without one a machine that serves visitors is wrong."""
    found = [name for name, feels in _inputs((root / "proc/bus/input/devices").read_text("utf-8", "replace")) if feels]
    if found:
        names = ", ".join(found)
        return Row("screen", "touch", "ok", f"触摸设备：{names}。", f"Touch device: {names}.")
    return Row(
        "screen",
        "touch",
        "wrong" if serving else "note",
        "没有找到触摸设备。检查屏幕到主机的 USB 线，换一个插口。",
        "There is no touch device. Check the USB cable from the panel to this machine, or try another socket.",
    )


def geometry(root: Path, described: Described) -> list[Row]:
    """Whether a connected panel has the pixels and the size that kiosk.toml gives."""
    found = list(panels(root / "sys/class/drm"))
    if not found:
        return [
            Row(
                "screen",
                "panel",
                "note",
                "看不到接着的屏幕（没有 KMS 显示口）。接好屏幕再看一次。",
                "No connected panel can be seen (no KMS connector). Connect it and look again.",
            )
        ]
    sides = sorted((described.width, described.height))
    same = [panel for panel in found if sorted((panel.width, panel.height)) == sides]
    if not same:
        real = "；".join(f"{panel.connector} {panel.width}x{panel.height}" for panel in found)
        return [
            Row(
                "screen",
                "panel",
                "wrong" if described.chosen else "note",
                f"屏幕是 {real}，kiosk.toml 写的是 {described.width}x{described.height}。改 [panel] pixels，再重新发布。",
                f"The panel is {real.replace('；', '; ')}, kiosk.toml says {described.width}x{described.height}."
                " Change [panel] pixels and publish again.",
            )
        ]
    return [_pixels(same[0], described), _size(same[0], described)]


def _pixels(panel: Panel, described: Described) -> Row:
    measures = f"{panel.connector} {panel.width}x{panel.height}"
    across, upright = panel.width > panel.height, described.width < described.height
    if across == (upright == (described.rotate % 180 == 0)):
        turn = "90 或 270" if described.rotate % 180 == 0 else "0 或 180"
        return Row(
            "screen",
            "panel",
            "note",
            f"屏幕 {measures} 与 pixels = {described.width}x{described.height} 横竖相反："
            f"若画面是歪的，把 [panel] rotate 改成 {turn}。",
            f"The panel {measures} lies the other way than pixels = {described.width}x{described.height}: if the picture"
            f" lies on its side, set [panel] rotate to {turn.replace('或', 'or')}.",
        )
    return Row(
        "screen", "panel", "ok", f"屏幕 {measures}，与设置一致。", f"The panel {measures} is as the settings say."
    )


def _size(panel: Panel, described: Described) -> Row:
    if min(panel.wide_mm, panel.high_mm) < LEAST_MM:
        return Row(
            "screen",
            "size",
            "note",
            f"屏幕没有报出尺寸。用尺量一量对角线，应是 {described.diagonal_in:g} 英寸。",
            f"The panel does not tell its size. Measure its diagonal: it should be {described.diagonal_in:g} inches.",
        )
    real = math.hypot(panel.wide_mm, panel.high_mm) / 25.4
    measures = f"{panel.wide_mm} x {panel.high_mm} mm"
    if abs(real - described.diagonal_in) > DIAGONAL_SHARE * described.diagonal_in:
        return Row(
            "screen",
            "size",
            "wrong" if described.chosen else "note",
            f"屏幕 {measures}，对角线 {real:.1f} 英寸；kiosk.toml 写的是 {described.diagonal_in:g}。"
            "量一量，改 [panel] diagonal_in，再重新发布。",
            f"The panel is {measures}, {real:.1f} inches across; kiosk.toml says {described.diagonal_in:g}."
            " Measure it, change [panel] diagonal_in and publish again.",
        )
    return Row(
        "screen", "size", "ok", f"屏幕 {measures}（{real:.1f} 英寸）。", f"The panel is {measures} ({real:.1f} inches)."
    )


def panels(cards: Path) -> list[Panel]:
    """The connected panels below /sys/class/drm."""
    found = []
    for home in sorted(cards.glob("card*-*")):
        if _text(home / "status") != "connected":
            continue
        width, _, height = (_text(home / "modes").splitlines() or [""])[0].partition("x")
        height = height.rstrip("i")
        if width.isdigit() and height.isdigit():
            found.append(Panel(home.name.partition("-")[2], int(width), int(height), *sides_of(_bytes(home / "edid"))))
    return found


def sides_of(edid: bytes) -> tuple[int, int]:
    """Width and height in millimetres that an EDID tells; zeros when it tells none, or is none."""
    if len(edid) < 128 or not edid.startswith(b"\x00\xff\xff\xff\xff\xff\xff\x00") or sum(edid[:128]) % 256:
        return 0, 0
    if edid[54:56] != b"\0\0":
        wide, high = edid[66] | (edid[68] & 0xF0) << 4, edid[67] | (edid[68] & 0x0F) << 8
        if min(wide, high) >= LEAST_MM:
            return wide, high
    return edid[21] * 10, edid[22] * 10


def _inputs(text: str) -> list[tuple[str, bool]]:
    """The input devices of /proc/bus/input/devices by name, and whether each is a panel that feels fingers."""
    found = []
    for block in text.split("\n\n"):
        name, axes, kinds = "", 0, 0
        for line in block.splitlines():
            if line.startswith("N: Name="):
                name = line[8:].strip('"')
            elif line.startswith("B: ABS="):
                axes = _bits(line[7:])
            elif line.startswith("B: PROP="):
                kinds = _bits(line[8:])
        pad = kinds >> PROP_POINTER & 1 and not kinds >> PROP_DIRECT & 1
        found.append((name, bool(axes >> ABS_MT_POSITION_X & 1) and not pad))
    return found


def _bits(text: str) -> int:
    """A row of the kernel's words, the highest first; 64 axes are one word, or two on machines of 32 bits."""
    total = 0
    for word in text.split():
        total = total << 32 | int(word, 16)
    return total


def _driver(node: Path) -> str:
    try:
        return (node / "device" / "driver").resolve(strict=True).name
    except OSError:
        return node.name


def _text(file: Path) -> str:
    return _bytes(file).decode("ascii", "replace").strip()


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""
