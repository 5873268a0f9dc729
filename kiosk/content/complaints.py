"""pydantic's complaints as findings: what a wrong value is, said to someone who knows tea and not computers."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from kiosk.content.finding import Finding

WORDS: dict[str, tuple[str, str, str, str]] = {
    "missing": ("缺少这一项。", "This is missing.", "补上它。", "Write it."),
    "string_type": ("应当是文字。", "This should be text.", "加上引号。", "Put it in quotes."),
    "string_too_short": (
        "是空的。",
        "This is empty.",
        "写上内容，或删去这一行。",
        "Write something, or remove the line.",
    ),
    "string_too_long": (
        "太长，最多 {max_length} 字。",
        "This is too long: at most {max_length} characters.",
        "写短一些。",
        "Make it shorter.",
    ),
    "string_pattern_mismatch": (
        "写法不对：{input}。",
        "{input} is not written as it should be.",
        "照 {pattern} 的样子写；id 只用小写字母、数字和短横。",
        "Write it in the form {pattern}; ids use lower-case letters, digits and hyphens.",
    ),
    "int_type": (
        "应当是整数。",
        "This should be a whole number.",
        "写数字，不加引号。",
        "Write a number without quotes.",
    ),
    "int_parsing": (
        "应当是整数。",
        "This should be a whole number.",
        "写数字，不加引号。",
        "Write a number without quotes.",
    ),
    "int_from_float": ("应当是整数。", "This should be a whole number.", "去掉小数。", "Leave the fraction away."),
    "float_type": ("应当是数字。", "This should be a number.", "写数字，不加引号。", "Write a number without quotes."),
    "float_parsing": (
        "应当是数字。",
        "This should be a number.",
        "写数字，不加引号。",
        "Write a number without quotes.",
    ),
    "bool_type": (
        "应当是 true 或 false。",
        "This should be true or false.",
        "写 true 或 false。",
        "Write true or false.",
    ),
    "bool_parsing": (
        "应当是 true 或 false。",
        "This should be true or false.",
        "写 true 或 false。",
        "Write true or false.",
    ),
    "greater_than": ("应当大于 {gt}。", "This should be more than {gt}.", "改正数字。", "Correct the number."),
    "greater_than_equal": ("不能小于 {ge}。", "This may not be less than {ge}.", "改正数字。", "Correct the number."),
    "less_than_equal": ("不能大于 {le}。", "This may not be more than {le}.", "改正数字。", "Correct the number."),
    "literal_error": ("只能是 {expected}。", "This may be {expected}.", "从中选一个。", "Choose one of them."),
    "too_short": ("至少要有 {min_length} 项。", "At least {min_length} are needed.", "补上。", "Add what is missing."),
    "too_long": ("最多 {max_length} 项。", "At most {max_length} are allowed.", "删去多余的。", "Remove the rest."),
    "tuple_type": (
        "应当是一个列表 [ ... ]。",
        "This should be a list [ ... ].",
        "用方括号写。",
        "Write it in brackets.",
    ),
    "dict_type": (
        "应当按语言分写。",
        "This should be written by language.",
        '写成 zh-CN = "…"，en = "…"。',
        'Write zh-CN = "…", en = "…".',
    ),
    "model_type": ("应当是一个表。", "This should be a table.", "对照样例改正。", "Compare it with an example."),
}
UNKNOWN = ("写得不对：{msg}", "This is not right: {msg}", "对照样例改正。", "Compare it with an example.")


def complaint(kind: type[BaseModel], file: str, error: Mapping[str, Any]) -> Finding:
    """One of pydantic's errors about a record of `kind` in `file`, as a finding."""
    path = [str(part) for part in error["loc"] if part != "[key]"]
    field = ".".join(path)
    code = str(error["type"])
    if code == "extra_forbidden":
        return _unknown_key(kind, file, path)
    if code == "literal_error" and error["loc"] and error["loc"][-1] == "[key]":
        return _finding(
            code,
            file,
            field,
            f"不认识的语言 {error['input']!r}。",
            f"{error['input']!r} is not a language of the kiosk.",
            "用 zh-CN、zh-TW、en、ja、ko。",
            "Use zh-CN, zh-TW, en, ja or ko.",
        )
    values = {"msg": error["msg"], "input": repr(error.get("input"))[:60]} | dict(error.get("ctx") or {})
    words = WORDS.get(code, UNKNOWN)
    return _finding(code, file, field, *(text.format_map(_Blank(values)) for text in words))


class _Blank(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return "…"


def _unknown_key(kind: type[BaseModel], file: str, path: list[str]) -> Finding:
    known = _keys(kind, path[:-1])
    near = difflib.get_close_matches(path[-1], known, 1, 0.5)
    zh, en = (f"是不是 {near[0]}？", f"Did you mean {near[0]}?") if near else ("删去它。", "Remove it.")
    return _finding(
        "unknown-key", file, ".".join(path), f"不认识 {path[-1]}。", f"{path[-1]} is not a known key.", zh, en
    )


def _keys(kind: type[BaseModel], path: list[str]) -> list[str]:
    """The keys a table at `path` inside a record of `kind` may hold."""
    here: Any = kind
    for part in path:
        if part.isdigit() or not (isinstance(here, type) and issubclass(here, BaseModel)):
            continue
        field = here.model_fields.get(part)
        here = _inner(field.annotation) if field else None
    if isinstance(here, type) and issubclass(here, BaseModel):
        return [field.alias or name for name, field in here.model_fields.items()]
    return []


def _inner(annotation: Any) -> Any:
    """The model inside an annotation such as tuple[Stop, ...] or Picture | None."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        if (found := _inner(part)) is not None:
            return found
    return None


def _finding(code: str, file: str, field: str, what_zh: str, what_en: str, mend_zh: str, mend_en: str) -> Finding:
    return Finding("error", code, file, field, what_zh, what_en, mend_zh, mend_en)
