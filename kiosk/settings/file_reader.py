"""From the bytes of a kiosk.toml to Settings: what can be followed, and what cannot."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_type_hints

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of
from kiosk.base.untrusted_input import ZEROS, Unreadable, parse_toml, read_file
from kiosk.settings.faults import MOST, Fault
from kiosk.settings.sections import SECTIONS
from kiosk.settings.value_check import WrongValue, shown, understood

SAVE_ANEW = Sentence(
    "用记事本打开，另存为，编码选 UTF-8。", "Open it in an editor and save it again with the encoding UTF-8."
)
WRITE_ANEW = Sentence(
    "重新写一份（kiosk settings --sample 是样例）。", "Write it anew (`kiosk settings --sample` prints a sample)."
)

NO_KEY = Sentence("没有这一项。", "There is no such key.")
REMOVE = Sentence("请删去。", "Remove it.")


def followed(file: Path) -> tuple[dict[str, Any] | None, list[Fault]]:
    """The sections of `file` as far as they can be followed, and what cannot; None where nothing of it can be read."""
    text, faults = _text(file)
    if text is None:
        return None, faults
    parts, more = _understood(text)
    return parts, [*faults, *more]


def _text(file: Path) -> tuple[str | None, list[Fault]]:
    """What the file says, as far as it is text; None where nothing can be read at all."""
    try:
        content = read_file(file)
    except Unreadable as wrong:
        return None, [Fault(0, "", wrong.what, wrong.mend)]
    except FileNotFoundError:
        what = Sentence(f"没有这个设置文件：{file}。", f"There is no settings file {file}.")
        return None, [Fault(0, "", what, Sentence("请检查 --config 后面的路径。", "Check the path after --config."))]
    except (OSError, ValueError) as error:
        why = cause_of(error) if isinstance(error, OSError) else Sentence("名字不对", "its name is none")
        what = Sentence(f"读不了这个设置文件：{why.zh}。", f"The settings file cannot be read: {why.en}.")
        mend = Sentence("检查它的权限和所在的磁盘。", "Check its permissions and the disk it lies on.")
        return None, [Fault(0, "", what, mend)]
    return _decoded(content)


def _decoded(content: bytes) -> tuple[str | None, list[Fault]]:
    if content and not content.strip(b"\0"):
        return None, [
            Fault(
                0,
                "",
                Sentence(
                    "文件里全是零字节，多半是断电写坏了。",
                    "The file holds nothing but zeros, most likely after a power cut.",
                ),
                WRITE_ANEW,
            )
        ]
    if wide := _wide(content):
        what = Sentence("保存成了 UTF-16（“Unicode”）。", 'It was saved as UTF-16 ("Unicode").')
        return content.decode(wide, "replace").lstrip("\ufeff"), [Fault(0, "", what, SAVE_ANEW)]
    faults = []
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        try:
            text = content.decode("gb18030")
            what = Sentence("保存成了 GBK（“ANSI”）。", 'It was saved as GBK ("ANSI").')
        except UnicodeDecodeError:
            text = content.decode("utf-8", "replace")
            what = Sentence("这一行有读不出的字。", "A sign in this line cannot be read.")
        faults.append(Fault(line, "", what, SAVE_ANEW))
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        faults.append(Fault(line, "", ZEROS, WRITE_ANEW))
        text = text.replace("\0", "")
    return text, faults


def _wide(content: bytes) -> str:
    """The encoding of a text whose signs take two bytes or four; empty for any other."""
    for mark, name in ((b"\xff\xfe\0\0", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return name
    half = len(content) // 2
    for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if half > 8 and content[start::2].count(0) > half * 0.6 and content[1 - start :: 2].count(0) < half * 0.1:
            return name
    return ""


def _understood(text: str) -> tuple[dict[str, Any], list[Fault]]:
    """The sections that `text` says, as far as they can be followed, and what could not."""
    faults: list[Fault] = []
    try:
        table = parse_toml(text)
    except Unreadable as wrong:
        from kiosk.settings.line_recovery import recover

        table, faults = recover(text)
        if not any(fault.line == wrong.line for fault in faults) and (wrong.line or not faults):
            faults.append(Fault(wrong.line, "", wrong.what, wrong.mend))
    parts: dict[str, Any] = {}
    for section, content in table.items():
        if section not in SECTIONS:
            line = _line(text, section)
            advice = _unknown_section(section, content) if len(faults) < MOST else (NO_KEY, REMOVE)
            faults.append(Fault(line, _named(section), *advice))
        elif not isinstance(content, dict):
            line = _line(text, section)
            what = Sentence(f"{section} 是一段，不是一项。", f"{section} is a section, not a key.")
            mend = Sentence(f"写 [{section}]，它的各项写在下面。", f"Write [{section}] and its keys below it.")
            faults.append(Fault(line, section, what, mend))
        else:
            parts[section] = _section(section, content, text, faults)
    return parts, faults


def _section(section: str, content: dict[str, Any], text: str, faults: list[Fault]) -> Any:
    kind = SECTIONS[section]
    types = get_type_hints(kind)
    values: dict[str, Any] = {}
    for key, value in content.items():
        if key not in types:
            line = _line(text, section, key)
            advice = _unknown_key(section, key) if len(faults) < MOST else (NO_KEY, REMOVE)
            faults.append(Fault(line, f"{section}.{_named(key)}", *advice))
            continue
        try:
            values[key] = understood(f"{section}.{key}", value, types[key])
        except WrongValue as wrong:
            faults.append(Fault(_line(text, section, key), f"{section}.{key}", wrong.what, wrong.mend))
    return kind(**values)


def _line(text: str, section: str, key: str = "") -> int:
    """The line on which a section or key stands; of what nobody finds, the line of its section, or the first."""
    from kiosk.settings.line_recovery import places

    lines = places(text)
    first = lines.get((section, ""), lines.get(("", section), 1))
    return lines.get((section, key), first) if key else first


def _named(key: str) -> str:
    return key if key.isidentifier() and len(key) <= 40 else shown(key)


def _unknown_section(section: str, content: object) -> tuple[Sentence, Sentence]:
    if home := _home_of(section):
        what = Sentence("它不能写在段的外面。", "It cannot stand outside a section.")
        return what, Sentence(f"写到 [{home}] 下面。", f"Write it below [{home}].")
    if isinstance(content, dict):
        return Sentence("没有这一段。", "There is no such section."), _meant(section, tuple(SECTIONS), "[{}]")
    return NO_KEY, REMOVE


def _unknown_key(section: str, key: str) -> tuple[Sentence, Sentence]:
    if home := _home_of(key):
        what = Sentence(f"它不是 [{section}] 的。", f"It does not belong to [{section}].")
        return what, Sentence(f"写到 [{home}] 下面。", f"Write it below [{home}].")
    names = tuple(SECTIONS[section].__dataclass_fields__)
    return NO_KEY, _meant(key, names, "{}")


def _home_of(key: str) -> str:
    """The section that has such a key; empty when none has."""
    return next((name for name, kind in SECTIONS.items() if key in kind.__dataclass_fields__), "")


def _meant(word: str, names: tuple[str, ...], form: str) -> Sentence:
    from difflib import get_close_matches

    nearest = get_close_matches(word[:40].lower(), names, 1, 0.5)
    if not nearest:
        return REMOVE
    suggestion = form.format(nearest[0])
    return Sentence(f"是不是 {suggestion}？", f"Did you mean {suggestion}?")
