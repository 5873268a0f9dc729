"""What a file's name says besides what is on the photograph: numbers, days, views, copies, sizes, the camera's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from unicodedata import normalize

GAP = r"[\s_\-–—.·+,，、]*"
CLOCK = r"(?:[\sT_\-]?\d{6}|[\sT_\-]\d\d[\-:.]\d\d(?:[\-:.]\d\d)?)?"
DAY = r"(?:19|20)\d\d[\-_.年/]?\s?(?:0?[1-9]|1[0-2])[\-_.月/]?\s?(?:0[1-9]|[12]\d|3[01]|[1-9])日?" + CLOCK
SIZE = r"\d{3,5}\s?[x×*]\s?\d{3,5}|\d{3,5}\s?px|@\d+x"
FRONT = "正面|封面|主图|首图|front|cover|main"
BACK = "背面|反面|后面|底部|底面|back|bottom"
OTHER = (
    "侧面|正侧|左侧|右侧|左|右|俯拍|俯视|平视|顶部|顶面|内部|外观|细节|特写|近景|远景|全景|中景|局部|整体|实物|实拍|包装|外包装|场景|摆拍"
    "|原图|高清|精修|修图|修改|裁剪|无水印|白底|正方形|横版|竖版|横图|竖图|照片|图片|图|side|left|right|top|detail|closeup|close-up|wide"
    "|square|original|orig|final|edited|edit|hd|photo|picture|img|image|large|small|scaled|view|scenery"
)
COPY = "副本|拷贝|复件|copy|copy of|的副本"
ENDS = re.compile(
    rf"^(.*?){GAP}(?:\(\s*(?:\d+|{COPY})\s*\)|\[\s*\d+\s*\]|{DAY}|{SIZE}|\d+|{COPY}|{FRONT}|{BACK}|{OTHER}|第?\d+[张号])$",
    re.IGNORECASE,
)
"""A name with what tells several of the same apart at its end: `-2`, ` (3)`, `_04`, ` - 副本`, `_正面`, a day, a size."""
CAMERA = (
    "img|dsc[nf_]?|dscn|dscf|pxl|mvimg|p|wp|sam|gopr|photo|pic|screenshot|wechatimg|mmexport|wx_camera"
    "|微信图片|微信截图|截图|截屏|照片|图片"
)
BEGINS = re.compile(
    rf"^(?:(?:{CAMERA})[\s_\-]+|{COPY}|{DAY}|\d{{1,4}}(?=[\s_\-.、)）]))(?:\d+(?=[\s_\-]))?{GAP}\)?\s*(.+)$",
    re.IGNORECASE,
)
"""A name with a camera's word, a day or a count before it: `IMG_大红袍`, `20260115_大红袍`, `01 大红袍`."""
COUNT = re.compile(r"(?:^|[^\d])(\d{1,5})\s*[)\]张号]?$")
STEPS = 12


def variants(name: str) -> Iterator[str]:
    """A name as it is written, then ever shorter without what it says besides; never an empty one but the first."""
    plain = normalize("NFKC", name).strip()
    yield plain
    seen = {plain}
    for _ in range(STEPS):
        shorter = _without(plain)
        if not shorter or shorter in seen:
            return
        seen.add(shorter)
        plain = shorter
        yield plain


def _without(name: str) -> str:
    """One thing less at the end, or at the beginning; "" when there is nothing to take away."""
    if (found := ENDS.match(name)) and found[1].strip():
        return found[1].strip()
    if (found := BEGINS.match(name)) and found[1].strip():
        return found[1].strip()
    return ""


def turn(path: str) -> tuple[int, int]:
    """Where a photograph stands among those of the same thing: unnumbered ones first, then as they count; fronts before backs."""
    stem = normalize("NFKC", PurePosixPath(path).stem).strip()
    view, number = 0, 0
    for _ in range(STEPS):
        if re.search(rf"(?:{FRONT})$", stem, re.IGNORECASE):
            view = view or 1
        elif re.search(rf"(?:{BACK})$", stem, re.IGNORECASE):
            view = view or 3
        elif re.search(rf"(?:{OTHER})$", stem, re.IGNORECASE):
            view = view or 2
        if not re.search(rf"(?:{DAY}|{SIZE})$", stem, re.IGNORECASE) and (found := COUNT.search(stem)):
            number = number or int(found[1])
        shorter = ENDS.match(stem)
        if not shorter or not shorter[1].strip():
            break
        stem = shorter[1].strip()
    return number, view
