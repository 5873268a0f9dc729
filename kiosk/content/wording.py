"""Words that advertising law keeps away from food and drink: superlatives, and claims about health or efficacy.

Advertising Law of the People's Republic of China, articles 9 (3), 17 and 18; the lists are a help, not legal advice.
"""

from __future__ import annotations

import re

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


def forbidden(text: str) -> list[str]:
    """The words in `text` that a label or an advertisement should not hold, in order, each once."""
    found = [match.group(0) for pattern in (CHINESE, ENGLISH) for match in pattern.finditer(text)]
    return list(dict.fromkeys(found))
