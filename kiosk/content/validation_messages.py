"""pydantic's complaints as findings: what a wrong value is, said to someone who knows tea and not computers."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.languages import LANGUAGES
from kiosk.content.finding import Finding, error
from kiosk.content.words_meant import choices_at, word_meant

NUMBER: Sentence = Sentence("写数字，不加引号。", "Write a number without quotes.")
CORRECT: Sentence = Sentence("改正数字。", "Correct the number.")
TRUTH: tuple[Sentence, Sentence] = (
    Sentence("应当是 true 或 false。", "This should be true or false."),
    Sentence("写 true 或 false，不加引号。", "Write true or false, without quotes."),
)
WHOLE: tuple[Sentence, Sentence] = (
    Sentence("应当是整数，现在是 {input}。", "This should be a whole number, not {input}."),
    NUMBER,
)
ANY_NUMBER: tuple[Sentence, Sentence] = (
    Sentence("应当是数字，现在是 {input}。", "This should be a number, not {input}."),
    NUMBER,
)

WORDS: dict[str, tuple[Sentence, Sentence]] = {
    "missing": (Sentence("缺少这一项。", "This is missing."), Sentence("补上它。", "Write it.")),
    "string_type": (
        Sentence("应当是文字，现在是 {input}。", "This should be text, not {input}."),
        Sentence("加上引号。", "Put it in quotes."),
    ),
    "string_too_short": (
        Sentence("是空的。", "This is empty."),
        Sentence("写上内容，或删去它。", "Write something, or remove it."),
    ),
    "string_too_long": (
        Sentence("太长，最多 {max_length} 字。", "This is too long: at most {max_length} characters."),
        Sentence("写短一些。", "Make it shorter."),
    ),
    "int_type": WHOLE,
    "int_parsing": WHOLE,
    "int_parsing_size": WHOLE,
    "int_from_float": (WHOLE[0], Sentence("去掉小数。", "Leave the fraction away.")),
    "float_type": ANY_NUMBER,
    "float_parsing": ANY_NUMBER,
    "finite_number": ANY_NUMBER,
    "bool_type": TRUTH,
    "bool_parsing": TRUTH,
    "greater_than": (
        Sentence("应当大于 {gt}，现在是 {input}。", "This should be more than {gt}, not {input}."),
        CORRECT,
    ),
    "greater_than_equal": (
        Sentence("不能小于 {ge}，现在是 {input}。", "This may not be less than {ge}: {input}."),
        CORRECT,
    ),
    "less_than_equal": (
        Sentence("不能大于 {le}，现在是 {input}。", "This may not be more than {le}: {input}."),
        CORRECT,
    ),
    "literal_error": (
        Sentence("不能是 {input}，只能是 {zh}。", "This may be one of {en}, not {input}."),
        Sentence("从中选一个。", "Choose one of them."),
    ),
    "too_short": (
        Sentence("至少要有 {min_length} 项。", "At least {min_length} is needed."),
        Sentence("补上。", "Add what is missing."),
    ),
    "too_long": (
        Sentence(
            "最多 {max_length} 项，现在有 {actual_length} 项。",
            "At most {max_length} are allowed, not {actual_length}.",
        ),
        Sentence("删去多余的。", "Remove the rest."),
    ),
    "tuple_type": (
        Sentence("应当是一个列表，现在是 {input}。", "This should be a list, not {input}."),
        Sentence("用方括号写：[ …, … ]。", "Write it in brackets: [ …, … ]."),
    ),
    "dict_type": (
        Sentence(
            "应当按语言（或名字）分写，现在是 {input}。", "This should be a table by language (or name), not {input}."
        ),
        Sentence('写成 zh-CN = "…"，en = "…"。', 'Write zh-CN = "…", en = "…".'),
    ),
    "model_type": (
        Sentence("应当是一个表，现在是 {input}。", "This should be a table, not {input}."),
        Sentence("对照样例改正。", "Compare it with an example."),
    ),
}
UNKNOWN: tuple[Sentence, Sentence] = (
    Sentence("写得不对，现在是 {input}。", "This is not right; it is {input}."),
    Sentence("对照样例改正。", "Compare it with an example."),
)
FORMS: tuple[tuple[str, Sentence], ...] = (
    ("^media/", Sentence("写成 media/文件名。", "Write it as media/<file name>.")),
    ("^#", Sentence('写成 "#A1B2C3" 这样的颜色。', 'Write a colour such as "#A1B2C3".')),
    (r"^\d{4}", Sentence('写成 "2026-12-31" 这样的日期。', 'Write a date such as "2026-12-31".')),
    ("^https", Sentence("写完整的网址，以 https:// 开头。", "Write the whole address, beginning with https://.")),
    (
        "",
        Sentence(
            "只用小写字母、数字和单个短横，例如 da-hong-pao。",
            "Use lower-case letters, digits, single hyphens: da-hong-pao.",
        ),
    ),
)
"""How a value of a certain pattern is written, by the pattern's beginning."""
STRUCK_OUT = (
    "was",
    "original",
    "original_price",
    "old_price",
    "list_price",
    "market_price",
    "原价",
    "划线价",
    "市场价",
)
NO_STRUCK_OUT: tuple[Sentence, Sentence] = (
    Sentence(
        "这里不标原价或划线价：没有依据的原价是价格欺诈。",
        "No original or struck-out price is shown here: without its own dated basis it is price fraud.",
    ),
    Sentence(
        "只写现在的价格和起止日期；优惠写成告示（notices）。",
        "Write the price of now and its days; tell an offer as a notice.",
    ),
)
NO_UNIT: tuple[Sentence, Sentence] = (
    Sentence("有价格，没有单位。", "There is a price and not what it is for."),
    Sentence(
        "选一个单位，例如盒（box）；没有单位的价格不能标。", "Choose a unit such as box: a price says what it is for."
    ),
)
COUSINS = {"zh": "zh-CN", "cn": "zh-CN", "tw": "zh-TW", "jp": "ja", "kr": "ko", "hant": "zh-TW", "hans": "zh-CN"}


def complaint(kind: type[BaseModel], file: str, wrong: Mapping[str, Any]) -> Finding:
    """One of pydantic's errors about a record of `kind` in `file`, as a finding."""
    key_itself = bool(wrong["loc"]) and wrong["loc"][-1] == "[key]"
    path = [str(part) for part in wrong["loc"] if part != "[key]"]
    field = ".".join(path)
    code = str(wrong["type"])
    if code == "extra_forbidden":
        return _unknown_key(kind, file, path)
    if code == "literal_error" and key_itself:
        return _unknown_language(kind, file, path)
    if advice := dict(wrong.get("ctx") or {}).get("advice"):
        return error(code, file, field, Sentence(*advice[:2]), Sentence(*advice[2:]))
    if code == "missing" and (file.partition("/")[0], field) == ("goods", "price.unit"):
        return error(code, file, field, *NO_UNIT)
    values = _Blank(dict(wrong.get("ctx") or {}) | {"input": shown(wrong.get("input"))})
    what, mend = WORDS.get(code, UNKNOWN)
    if code == "literal_error":
        choices = re.findall(r"'([^']*)'|(-?\d+)", str(values["expected"]))
        words = [word or number for word, number in choices]
        named = {each.value: each.name.zh for each in choices_at(file.partition("/")[0], field)}
        said = (f"{word}（{named[word]}）" if named.get(word, word) != word else word for word in words)
        values.update({"zh": "、".join(said), "en": ", ".join(words)})
        if meant := word_meant(file.partition("/")[0], field, str(wrong.get("input"))):
            mend = Sentence(f"写 {meant}。", f"Write {meant}.")
    if code == "string_pattern_mismatch":
        what = Sentence("写法不对：{input}。", "{input} is not written as it should be.")
        mend = next(form for start, form in FORMS if str(values["pattern"]).startswith(start))
    return error(code, file, field, _filled(what, values), _filled(mend, values))


def shown(value: Any) -> str:
    """A value as a sentence names it: short, and without what is inside lists and tables."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{ … }"
    if isinstance(value, (list, tuple)):
        return "[ … ]"
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else f"{text[:58]}…"


class _Blank(dict[str, Any]):
    def __missing__(self, key: str) -> str:
        return "…"


def _filled(words: Sentence, values: Mapping[str, Any]) -> Sentence:
    return Sentence(words.zh.format_map(values), words.en.format_map(values))


def _unknown_language(kind: type[BaseModel], file: str, path: list[str]) -> Finding:
    tag = path[-1]
    mend = Sentence("用 zh-CN、zh-TW、en、ja、ko。", "Use zh-CN, zh-TW, en, ja or ko.")
    near = difflib.get_close_matches(tag.replace("_", "-"), LANGUAGES, 1, 0.7)
    cousin = COUSINS.get(tag.lower().split("-")[-1].split("_")[-1])
    if near or cousin:
        right = near[0] if near else cousin
        mend = Sentence(f"是不是 {right}？", f"Did you mean {right}?")
    elif tag in keys(kind, path[:-2]):
        mend = _move(tag, path[:-2])
    what = Sentence(f"不认识的语言 {tag}。", f"{tag} is not a language of the kiosk.")
    return error("unknown-language", file, ".".join(path), what, mend)


def _unknown_key(kind: type[BaseModel], file: str, path: list[str]) -> Finding:
    key, known = path[-1], keys(kind, path[:-1])
    if file.startswith("goods/") and key.casefold() in STRUCK_OUT:
        return error("struck-out-price", file, ".".join(path), *NO_STRUCK_OUT)
    near = difflib.get_close_matches(key, known, 1, 0.5)
    if near:
        mend = Sentence(f"是不是 {near[0]}？", f"Did you mean {near[0]}?")
    elif len(path) > 1 and key in keys(kind, []):
        mend = _move(key, [])
    else:
        mend = Sentence("删去它，或对照样例改正。", "Remove it, or compare it with an example.")
    return error("unknown-key", file, ".".join(path), Sentence(f"不认识 {key}。", f"{key} is not a known key."), mend)


def _move(key: str, path: list[str]) -> Sentence:
    head = f"[{'.'.join(part for part in path if not part.isdigit())}]"
    if path:
        return Sentence(f"把 {key} 一行移到 {head} 下面。", f"Move the {key} line to {head}.")
    return Sentence(
        f"把 {key} 一行移到文件开头、第一个 [ ] 之前。",
        f"Move the {key} line to the top, before the first [ ] heading.",
    )


def keys(kind: type[BaseModel], path: list[str]) -> list[str]:
    """The keys that a table at `path` inside a record of `kind` may hold; none when it is no table of fixed keys."""
    here: Any = kind
    for part in path:
        if _is_model(here):
            field = here.model_fields.get(part)
            here = field.annotation if field else None
        else:
            here = _inside(here)
        here = _plain(here)
    return [field.alias or name for name, field in here.model_fields.items()] if _is_model(here) else []


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def _plain(annotation: Any) -> Any:
    """An annotation without None and without Annotated."""
    while not _is_model(annotation):
        parts = [part for part in get_args(annotation) if part is not type(None)]
        if hasattr(annotation, "__metadata__") or (get_origin(annotation) not in (tuple, dict) and parts):
            annotation = parts[0]
        else:
            break
    return annotation


def _inside(annotation: Any) -> Any:
    """What a list's position or a table's key leads to."""
    parts = get_args(annotation)
    if get_origin(annotation) is dict:
        return parts[1]
    return parts[0] if parts else None
