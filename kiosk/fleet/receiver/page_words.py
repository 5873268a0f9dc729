"""The words of the receiver's pages, in Chinese and English."""

from __future__ import annotations

from types import SimpleNamespace

from kiosk.base.bilingual_sentence import Sentence

WORDS: dict[str, Sentence] = {
    "title": Sentence("展厅触摸屏一览", "Kiosks"),
    "other": Sentence("English", "中文"),
    "all_well": Sentence("全部正常。", "All is well."),
    "nobody": Sentence(
        "还没有触摸屏。在这台机器上运行 kiosk fleet admit，给每台触摸屏发一个令牌。",
        "There is no kiosk yet. Run `kiosk fleet admit` on this machine to give each one a token.",
    ),
    "at": Sentence("截至", "As of"),
    "renewed": Sentence("每分钟自动更新", "renewed each minute"),
    "what": Sentence("情况和办法", "What, and what to do"),
    "kiosk": Sentence("触摸屏", "Kiosk"),
    "state": Sentence("状态", "State"),
    "heard": Sentence("最后消息", "Last heard"),
    "shows": Sentence("展示", "Shows"),
    "program": Sentence("程序", "Program"),
    "built_in": Sentence("程序自带的内容", "what came with the program"),
    "nothing": Sentence("没有内容", "nothing"),
    "back": Sentence("返回一览", "Back to all kiosks"),
    "facts": Sentence("近况", "How it is"),
    "changes": Sentence("变化", "Changes"),
    "no_changes": Sentence("还没有。", "None yet."),
    "picture": Sentence("屏幕现在的画面", "What the screen shows"),
    "no_picture": Sentence("还没有画面。", "There is no picture yet."),
    "ask": Sentence("要一张画面", "Ask for a picture"),
    "ask_again": Sentence("再要一张", "Ask for another"),
    "asked": Sentence(
        "已经要了，没有人在屏幕前时就会送来，约三分钟。要在 kiosk.toml 的 [health] 写 picture = true 才会送。",
        "It is asked for, and comes when nobody is in front of the screen, in about three minutes; only where its kiosk.toml"
        " says picture = true under [health].",
    ),
    "of": Sentence("拍于", "Of"),
    "uptime": Sentence("程序已运行", "The program has run for"),
    "machine_uptime": Sentence("机器已运行", "The machine has run for"),
    "restarts": Sentence("重新启动的次数", "Started again"),
    "messages": Sentence("这次运行的警告和错误", "Warnings and errors of this run"),
    "frame": Sentence("最后一帧", "Last frame"),
    "memory": Sentence("内存", "Memory"),
    "disk": Sentence("磁盘", "Disk"),
    "temperature": Sentence("温度", "Temperature"),
    "clock": Sentence("时钟", "Clock"),
    "clock_right": Sentence("准", "right"),
    "update": Sentence("最近问到新内容", "Heard of new content"),
    "wanted": Sentence("该展示", "Should show"),
    "yesterday": Sentence("前一天", "The day before"),
    "id": Sentence("编号", "Id"),
    "own_name": Sentence("它自称", "It calls itself"),
    "never": Sentence("从未", "never"),
    "few": Sentence("不到 5", "fewer than 5"),
    "visits": Sentence("次来访", "visits"),
    "pages_opened": Sentence("次看页面", "pages"),
    "none": Sentence("没有", "none"),
}
CAUSES = {
    "staff": Sentence("店员重启", "by staff"),
    "stopped": Sentence("正常停止", "in order"),
    "power": Sentence("断电或重启机器", "power or machine"),
    "start": Sentence("启动没成", "failed start"),
    "crash": Sentence("出错退出", "crash"),
}


def of(sentence: Sentence, language: str) -> str:
    """A sentence in one of the two languages."""
    return sentence.en if language == "en" else sentence.zh


def words(language: str) -> SimpleNamespace:
    """All words in one language."""
    return SimpleNamespace(**{key: of(sentence, language) for key, sentence in WORDS.items()})


def ago(seconds: float, language: str) -> str:
    """How long ago, to the minute, hour or day."""
    if seconds < 90:
        return of(Sentence("刚才", "just now"), language)
    long = lasting(seconds, language)
    return of(Sentence(f"{long}前", f"{long} ago"), language)


def lasting(seconds: float, language: str) -> str:
    """How long, to the minute, hour or day."""
    for size, zh, en in ((86_400, "天", "day"), (3600, "小时", "hour"), (60, "分钟", "minute")):
        if seconds >= 2 * size or size == 60:
            count = max(0, round(seconds / size))
            return of(Sentence(f"{count} {zh}", f"{count} {en}{'' if count == 1 else 's'}"), language)
    raise AssertionError


def size(amount: int | None) -> str:
    """Bytes as people read them."""
    if amount is None:
        return "–"
    return f"{amount / (1 << 30):.1f} GB" if amount >= 1 << 30 else f"{amount >> 20} MB"
