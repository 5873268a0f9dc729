"""What a pack's texts say and in which languages: words the law keeps away from food, languages left out.

Advertising Law of the People's Republic of China, articles 9 (3), 17 and 18; the lists are a help, not legal advice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.languages import LANGUAGES
from kiosk.base.record_fields.pack_info import PACK_INFO
from kiosk.content.finding import Finding, error, note, warning
from kiosk.content.pack import Reading
from kiosk.content.toml_tables import Table, join, strings, texts

CHINESE = re.compile(
    "最好|最佳|最高级|最优|最大|最著名|最早|最香|第一品牌|顶级|頂級|极品|極品|首选|首選|国家级产品|唯一|特供|专供|"
    "功效|疗效|療效|治疗|治療|养颜|養顏|滋补|滋補|补气|補氣|安神|降血|抗癌|抗氧化|延年|保健|减肥|減肥|排毒|消炎|解毒|"
    "清热|清熱|润肺|潤肺|健脾|美容|祛|提神醒脑"
)
ENGLISH = re.compile(
    r"\b(best|finest|most famous|number one|world-class|unique|health benefits?|cures?|heal(s|ing)?|detox\w*|"
    r"medicinal|anti-(ageing|aging|cancer|oxidant\w*)|lowers? blood)\b",
    re.IGNORECASE,
)
JAPANESE = re.compile(
    "最高級|最上級|日本一|世界一|究極の|効能|薬効|健康に|美容|滋養|強壮|疲労回復|免疫|治療|病気を|"
    "抗酸化|解毒|血圧|若返|ダイエット|デトックス"
)
KOREAN = re.compile(
    "최고급|최고의|최상급|세계 제일|으뜸|유일한|효능|약효|건강에|미용|자양|강장|피로 회복|"
    "면역|치료|항산화|해독|혈압|다이어트|노화"
)
AS_WRITTEN = tuple(each.path for each in PACK_INFO.fields if each.as_written)
TELEPHONE = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")
HAN = re.compile("[\u4e00-\u9fff]")
LATIN = re.compile("[A-Za-z]")


@lru_cache(maxsize=30_000)
def forbidden(text: str) -> tuple[str, ...]:
    """The words in `text` that a label or an advertisement should not hold, in order, each once."""
    found = [match.group(0) for pattern in (CHINESE, ENGLISH, JAPANESE, KOREAN) for match in pattern.finditer(text)]
    return tuple(dict.fromkeys(found))


def wording(reading: Reading) -> Iterator[Finding]:
    """Words to think over, telephone numbers, Chinese where English should be, languages left out."""
    for file, table in reading.tables.items():
        for field, text in texts(table):
            if "zh-CN" not in text:
                what = Sentence("缺少 zh-CN。", "zh-CN is missing.")
                yield error(
                    "no-chinese", file, field, what, Sentence("写上简体中文。", "Write it in simplified Chinese.")
                )
            for tag, said in text.items():
                for at, line in strings(said, join(field, tag)):
                    yield from _said(file, at, tag, line)
        yield from _languages(file, table)


def _said(file: str, field: str, tag: str, said: str) -> Iterator[Finding]:
    for word in forbidden(said):
        what = Sentence(f"“{word}”可能不合广告法。", f"“{word}” may offend advertising law.")
        mend = Sentence("换一个说法：写看得见、尝得到的。", "Say it otherwise: what can be seen and tasted.")
        yield warning("wording", file, field, what, mend)
    telephone, chinese = _doubtful(said)
    if telephone:
        what = Sentence("有手机号，属于个人信息。", "It holds a mobile number, which is personal data.")
        yield warning("telephone", file, field, what, Sentence("删去号码。", "Remove the number."))
    if tag == "en" and chinese:
        what = Sentence("en 里写的是中文。", "What stands under en is Chinese.")
        yield warning(
            "wrong-language", file, field, what, Sentence("写英文，或删去 en。", "Write English, or remove en.")
        )


@lru_cache(maxsize=30_000)
def _doubtful(text: str) -> tuple[bool, bool]:
    """Whether a text holds a telephone number, and whether it has more Chinese signs than Latin letters."""
    return bool(TELEPHONE.search(text)), len(HAN.findall(text)) > len(LATIN.findall(text))


def _languages(file: str, table: Table) -> Iterator[Finding]:
    written = AS_WRITTEN if file == "pack.toml" else ()
    shown: list[Mapping[str, Any]] = [text for field, text in texts(table) if field not in written]
    lacking = [tag for tag in LANGUAGES[1:] if any(tag not in text for text in shown)]
    if lacking:
        what = Sentence(
            f"缺 {'、'.join(lacking)}，发布时自动补。", f"{', '.join(lacking)} will be filled in at publish."
        )
        yield note(
            "language-missing",
            file,
            "",
            what,
            Sentence("请会这些语言的人写上。", "Let someone who speaks it write it."),
        )
