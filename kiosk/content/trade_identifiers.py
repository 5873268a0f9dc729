"""The numbers by which products are known elsewhere, held against the rules of GS1: what codes and labels carry is right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.gs1 import carried_part, gtin14
from kiosk.content.field_types import number_as_meant
from kiosk.content.finding import Finding, error, note, warning
from kiosk.content.pack import Reading
from kiosk.content.toml_tables import Table, along

PLAIN = re.compile(r"[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?")
PARTS = {"lot": ("10", "批号", "lot"), "serial": ("21", "序列号", "serial number")}
"""The GS1 application identifier of each, and its names."""


def numbers(reading: Reading) -> Iterator[Finding]:
    """Wrong GTINs, lots and serial numbers, numbers given twice, and the same number on two products."""
    owners: dict[tuple[str, str, str], str] = {}
    for file, table in reading.tables.items():
        if not file.startswith("products/"):
            continue
        first: dict[str, tuple[str, str]] = {}
        for field, scheme, value in _identifiers(table):
            yield from _wrong(file, f"{field}.value", scheme, value)
            if scheme == "gtin" or scheme in PARTS:
                if scheme in first:
                    what = Sentence(f"{scheme} 写了不止一个。", f"There is more than one {scheme}.")
                    mend = Sentence(
                        f"二维码只带第一个（{first[scheme][0]}），删去其余。",
                        f"The code carries the first, {first[scheme][0]}: remove the others.",
                    )
                    yield warning("number-twice", file, field, what, mend)
                first.setdefault(scheme, (value, field))
        yield from _alone(file, first)
        if "gtin" in first:
            gtin, field = first["gtin"]
            part = tuple(carried_part(first.get(scheme, ("", ""))[0]).casefold() for scheme in PARTS)
            owner = owners.setdefault((gtin.zfill(14), part[0], part[1]), file)
            if owner != file:
                what = Sentence(f"{owner} 已用了条码 {gtin}。", f"{owner} has the GTIN {gtin} already.")
                mend = Sentence(
                    "两件产品不能同码：改正其中一个。", "Two products cannot share a link: correct one of them."
                )
                yield error("gtin-shared", file, f"{field}.value", what, mend)


def gtin_fault(number: str) -> tuple[str, str]:
    """What is wrong with a GTIN-8, -12, -13 or -14, in Chinese and English; empty when nothing is."""
    if re.fullmatch(r"\d(\.\d+)?[eE]\+?\d\d?", number):
        return Sentence(
            f"条码 {number} 被表格写成了科学计数，后面的数字丢了。",
            f"A spreadsheet turned the GTIN into {number}: its digits are lost.",
        )
    if corrected := with_zeros(number):
        return Sentence(
            f"条码 {number} 少了开头的 0（表格会丢掉它），应是 {corrected}。",
            f"The GTIN {number} lacks its leading 0, which spreadsheets drop: it should be {corrected}.",
        )
    if not (number.isascii() and number.isdigit()) or len(number) not in (8, 12, 13, 14):
        return Sentence(
            f"条码 {number} 不是 8、12、13 或 14 位数字。",
            f"The GTIN {number} is not 8, 12, 13 or 14 digits.",
        )
    if not int(number):
        return f"条码 {number} 全是零。", f"The GTIN {number} is nothing but zeros."
    if not gtin14(number):
        return f"条码 {number} 的校验位不对。", f"The check digit of the GTIN {number} is wrong."
    return "", ""


def with_zeros(number: str) -> str:
    """The GTIN that `number` is once the noughts stand before it that it lost; "" when that makes none."""
    if not (number.isascii() and number.isdigit()) or len(number) in (8, 12, 13, 14) or not 5 < len(number) < 14:
        return ""
    corrected = number.zfill(next(length for length in (8, 12, 13, 14) if length > len(number)))
    return "" if gtin_fault(corrected)[0] else corrected


def _identifiers(table: Table) -> Iterator[tuple[str, str, str]]:
    for field, number in along(table, "identifiers[]"):
        scheme: Any = number.get("scheme") if isinstance(number, dict) else None
        value: Any = number.get("value") if isinstance(number, dict) else None
        if isinstance(scheme, str) and isinstance(value, str):
            yield field, scheme, number_as_meant(scheme, value)


def _wrong(file: str, field: str, scheme: str, value: str) -> Iterator[Finding]:
    if scheme == "gtin":
        what = gtin_fault(value)
        if what[0]:
            mend = Sentence(
                "照包装上的条码再抄一遍；没有就删去，不要编造。",
                "Copy it again from the package; without one remove it, never make one up.",
            )
            yield error("wrong-gtin", file, field, what, mend)
    elif scheme in PARTS:
        yield from _wrong_part(file, field, scheme, value)


def _wrong_part(file: str, field: str, scheme: str, value: str) -> Iterator[Finding]:
    from biip import ParseError
    from biip.gs1_element_strings import GS1ElementString

    ai, zh, en = PARTS[scheme]
    try:
        taken = GS1ElementString.extract(ai + value).value
    except ParseError:
        taken = ""
    if taken != value or not value.strip("."):
        what = Sentence(f"{zh} {value} 写进不了二维码。", f"The {en} {value} cannot stand in a code.")
        mend = Sentence(
            "最多 20 个字母、数字和 - . _ 等符号，不用汉字和空格。",
            "At most 20 letters, digits and signs such as - . _; no blanks, no Chinese.",
        )
        yield error(f"wrong-{scheme}", file, field, what, mend)
    elif not carried_part(value):
        what = Sentence(
            f"{zh} {value} 里有网址装不下的符号，只显示、不进二维码。",
            f"The {en} {value} has signs that no address can hold: it is shown, but no code carries it.",
        )
        if PLAIN.fullmatch(value):
            what = Sentence(
                f"{zh} {value} 是 Windows 留给设备的名字，只显示、不进二维码。",
                f"The {en} {value} is a name that Windows keeps for devices: it is shown, but no code carries it.",
            )
        mend = Sentence(
            "要进二维码，改用字母、数字、- 和 _，例如 2026-01-15；不以点开头或结尾。",
            "To have it in the code use letters, digits, - and _, such as 2026-01-15, and no dot at either end.",
        )
        yield warning("not-in-code", file, field, what, mend)
    elif not re.fullmatch(r"[A-Za-z0-9._-]+", value):
        what = Sentence(
            f"{zh} {value} 里有网址要转写的符号，二维码会更密。",
            f"The {en} {value} has signs that an address must encode: the code grows denser.",
        )
        yield warning(
            "encoded-sign", file, field, what, Sentence("能改就用 - 或 _ 代替。", "Where you can, write - or _.")
        )


def _alone(file: str, first: dict[str, tuple[str, str]]) -> Iterator[Finding]:
    for scheme, (_, zh, en) in PARTS.items():
        if scheme in first and "gtin" not in first:
            what = Sentence(
                f"没有条码，{zh}只显示、不进二维码。", f"Without a GTIN the {en} is shown, but no code carries it."
            )
            mend = Sentence('有条码就写上 scheme = "gtin"。', 'Write scheme = "gtin" if there is one.')
            yield note("number-alone", file, first[scheme][1], what, mend)
