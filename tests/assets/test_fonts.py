"""The committed fonts: what they cover, how they are named, what they weigh."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
LIMIT = 28_000_000
FILES = {
    "Kiosk Kai": "KioskKai-Regular.ttf",
    **{f"Kiosk Hei {r}": f"KioskHei{r}-Regular.otf" for r in ("SC", "TC", "JP", "KR", "EN")},
    **{f"Kiosk Song {r}": f"KioskSong{r}-Bold.otf" for r in ("SC", "TC", "JP", "KR", "EN")},
}
BEHIND = {"SC": "", "TC": "SC", "JP": "SC", "KR": "JP SC", "EN": "SC"}
NAME_IDS = (1, 3, 4, 6, 16, 17, 18, 21, 22, 25)
RESERVED = ("lxgw", "霞鹜", "霞鶩", "wenkai", "文楷", "noto", "source")


def chain(family: str) -> list[str]:
    """Return the families that draw a text, in the order in which they are asked."""
    stem, _, region = family.rpartition(" ")
    return [family, *(f"{stem} {r}" for r in BEHIND.get(region, "").split())]


@cache
def font(family: str) -> TTFont:
    return TTFont(BytesIO((FONTS / FILES[family]).read_bytes()), lazy=True)


@cache
def codes(family: str) -> frozenset[int]:
    return frozenset(font(family).getBestCmap())


def outline(family: str, char: str) -> object:
    """Return the drawing commands and advance of a character in one file."""
    glyphs = font(family).getGlyphSet()
    glyph = glyphs[font(family).getBestCmap()[ord(char)]]
    pen = DecomposingRecordingPen(glyphs)
    glyph.draw(pen)
    return pen.value, glyph.width


def shown(family: str, char: str) -> object:
    """Return the outline that the chain of a family shows for a character."""
    return outline(next(f for f in chain(family) if ord(char) in codes(f)), char)


def missing(family: str, wanted: frozenset[int]) -> str:
    """Return the wanted characters which no file in the chain has."""
    return "".join(map(chr, sorted(wanted.difference(*(codes(f) for f in chain(family))))))


@cache
def rows(codec: str, first: int, last: int) -> frozenset[int]:
    """Return the characters which a double-byte codec puts in these lead bytes."""
    found = set()
    for code in range(0xA1, 0x10000):
        data = chr(code).encode(codec, "ignore")
        if len(data) == 2 and first <= data[0] <= last and not 0xE000 <= code <= 0xF8FF:
            found.add(code)
    return frozenset(found)


def tgh() -> frozenset[int]:
    lines = (FONTS / "tgh.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(ord(c) for line in lines if not line.startswith("#") for c in line)


GB2312 = rows("gb2312", 0xA1, 0xF7)
BIG5_1 = rows("big5", 0xA4, 0xC6)
BIG5_2 = rows("big5", 0xC9, 0xF9)
JIS_1 = rows("euc_jp", 0xB0, 0xCF)
JIS_2 = rows("euc_jp", 0xD0, 0xF4)
KANA = rows("euc_jp", 0xA4, 0xA5)
HANGUL = rows("euc_kr", 0xB0, 0xC8)
HANJA = rows("euc_kr", 0xCA, 0xFD)
PINYIN = frozenset(map(ord, "āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿêếề"))
PUNCTUATION = frozenset(map(ord, "，。、；：？！…—·《》〈〉「」『』【】（）“”‘’～℃°×→←↑↓①⑩■●★"))
ASCII = frozenset(range(0x20, 0x7F))
BASES = ("Kiosk Kai", "Kiosk Hei SC", "Kiosk Song SC")


def test_the_sets_checked_here_have_their_standard_sizes() -> None:
    assert len(tgh()) == 8105
    assert len(rows("gb2312", 0xB0, 0xF7)) == 6763
    assert len(BIG5_1 & frozenset(range(0x4E00, 0xA000))) == 5401
    assert len(BIG5_2) >= 7650
    assert (len(JIS_1), len(JIS_2)) == (2965, 3390)
    assert (len(HANGUL), len(HANJA)) == (2350, 4888)


@pytest.mark.parametrize("family", BASES)
def test_simplified_chinese_has_gb2312_and_the_whole_general_table(family: str) -> None:
    assert missing(family, GB2312 | tgh()) == ""


@pytest.mark.parametrize("family", BASES)
def test_every_base_face_has_latin_pinyin_and_punctuation(family: str) -> None:
    assert missing(family, ASCII | PINYIN | PUNCTUATION) == ""


@pytest.mark.parametrize("family", BASES)
def test_every_base_face_has_kana_and_hangul(family: str) -> None:
    assert missing(family, KANA | HANGUL) == ""


@pytest.mark.parametrize("family", ["Kiosk Hei TC", "Kiosk Song TC"])
def test_traditional_chinese_has_both_levels_of_big5(family: str) -> None:
    assert missing(family, BIG5_1 | BIG5_2) == ""


def test_kai_has_big5_level_1() -> None:
    assert missing("Kiosk Kai", BIG5_1) == ""


@pytest.mark.parametrize("family", ["Kiosk Hei JP", "Kiosk Song JP"])
def test_japanese_has_kana_and_both_levels_of_jis_kanji(family: str) -> None:
    assert missing(family, KANA | JIS_1 | JIS_2 | frozenset(map(ord, "髙﨑"))) == ""


@pytest.mark.parametrize("family", ["Kiosk Hei KR", "Kiosk Song KR"])
def test_korean_has_the_hangul_and_hanja_of_ks_x_1001(family: str) -> None:
    assert missing(family, HANGUL | HANJA) == ""


@pytest.mark.parametrize("family", ["Kiosk Hei EN", "Kiosk Song EN"])
def test_english_has_narrow_quotes_where_chinese_has_full_width_ones(family: str) -> None:
    assert missing(family, ASCII | PINYIN) == ""
    base = chain(family)[-1]
    for char in "‘’“”":
        widths = [font(f)["hmtx"][font(f).getBestCmap()[ord(char)]][0] for f in (family, base)]
        assert widths[0] < 600 < widths[1] == 1000, char


@pytest.mark.parametrize("style", ["Hei", "Song"])
@pytest.mark.parametrize(("region", "chars"), [("TC", "骨角請，。"), ("JP", "直骨海角“！"), ("KR", "直骨海角“！")])
def test_a_regional_chain_shows_its_own_shapes(style: str, region: str, chars: str) -> None:
    for char in chars:
        assert shown(f"Kiosk {style} {region}", char) != outline(f"Kiosk {style} SC", char), char


@pytest.mark.parametrize("style", ["Hei", "Song"])
def test_the_three_encoded_forms_of_door_stay_three_shapes(style: str) -> None:
    for region in ("SC", "TC"):
        forms = [repr(shown(f"Kiosk {style} {region}", char)) for char in "户戶戸"]
        assert len(set(forms)) == 3


@pytest.mark.parametrize("family", [f for f in FILES if len(chain(f)) > 1])
def test_an_overlay_holds_no_glyph_that_the_faces_behind_it_already_show(family: str) -> None:
    behind = chain(family)[1]
    for code in sorted(codes(family))[::29]:
        if any(code in codes(f) for f in chain(behind)):
            assert outline(family, chr(code)) != shown(behind, chr(code)), chr(code)


@pytest.mark.parametrize("family", [f for f in FILES if len(chain(f)) > 1])
def test_an_overlay_keeps_the_line_height_and_weight_of_its_base(family: str) -> None:
    own, base = font(family), font(chain(family)[-1])
    assert (own["hhea"].ascent, own["hhea"].descent) == (base["hhea"].ascent, base["hhea"].descent)
    assert own["OS/2"].usWeightClass == base["OS/2"].usWeightClass


@pytest.mark.parametrize("family", FILES)
def test_a_face_carries_its_kiosk_name_and_no_reserved_one(family: str) -> None:
    table = font(family)["name"]
    assert table.getDebugName(1) == family
    names = [str(record) for record in table.names if record.nameID in NAME_IDS]
    if "CFF " in font(family):
        cff = font(family)["CFF "].cff
        top = cff.topDictIndex[0]
        names += [*cff.fontNames, top.FamilyName, top.FullName]
        names += [part.FontName for part in top.FDArray]
    for name in names:
        assert not [word for word in RESERVED if word in name.lower()], name


@pytest.mark.parametrize("family", FILES)
def test_a_face_still_names_its_copyright_and_licence(family: str) -> None:
    table = font(family)["name"]
    assert "Adobe" in table.getDebugName(0) or "LXGW" in table.getDebugName(0)
    assert "Open Font License" in table.getDebugName(13)


@pytest.mark.parametrize("family", BASES)
def test_a_base_face_turns_punctuation_for_vertical_lines(family: str) -> None:
    gsub = font(family)["GSUB"].table
    lookups = {
        index
        for record in gsub.FeatureList.FeatureRecord
        if record.FeatureTag == "vert"
        for index in record.Feature.LookupListIndex
    }
    turned: set[str] = set()
    for index in lookups:
        for table in gsub.LookupList.Lookup[index].SubTable:
            turned |= set(getattr(table, "ExtSubTable", table).mapping)
    assert {font(family).getBestCmap()[ord(c)] for c in "，。「」（）ー"} <= turned


@pytest.mark.parametrize("family", FILES)
def test_a_face_has_no_hinting_and_a_fixed_date(family: str) -> None:
    assert not {"fpgm", "prep", "cvt "} & set(font(family).keys())
    assert font(family)["head"].created == font(family)["head"].modified == 3786912000


def test_the_fonts_folder_stays_under_28_million_bytes() -> None:
    files = [p for p in FONTS.rglob("*") if p.is_file() and "__pycache__" not in p.parts]
    assert sum(p.stat().st_size for p in files) < LIMIT


def test_the_folder_holds_exactly_the_known_faces() -> None:
    assert {p.name for p in FONTS.iterdir() if p.suffix in {".ttf", ".otf"}} == set(FILES.values())


@pytest.mark.parametrize(("name", "holder"), [("OFL-LXGW.txt", "LXGW"), ("OFL-Noto.txt", "Adobe")])
def test_each_licence_names_its_holder_and_the_reserved_font_name(name: str, holder: str) -> None:
    text = (FONTS / name).read_text(encoding="utf-8")
    assert holder in text
    assert "Reserved Font Name" in text.split("SIL OPEN FONT LICENSE")[0]
    assert "PERMISSION & CONDITIONS" in text


def test_the_build_names_the_apt_line_when_the_sources_are_missing(tmp_path: Path) -> None:
    command = [sys.executable, str(FONTS / "build.py"), "--sources", str(tmp_path), "--out", str(tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode != 0
    assert "apt-get install fonts-lxgw-wenkai fonts-noto-cjk" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_check_of_packs_knows_what_the_faces_of_every_language_have() -> None:
    from kiosk.base.character_check import _shown

    kai = codes("Kiosk Kai")
    chains = [kai | codes("Kiosk Hei SC")]
    chains += [kai.union(*(codes(each) for each in chain(family))) for family in FILES if family != "Kiosk Kai"]
    assert {ord(sign) for sign in _shown()} - {ord("\n")} == frozenset.intersection(*chains)
