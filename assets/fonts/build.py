"""Build the kiosk's fonts: renamed subsets of LXGW WenKai and Noto CJK.

Each base face carries the simplified Chinese shapes. A regional overlay carries only what its
language shows differently from the faces behind it in its chain, or what those faces lack.
The same sources and fontTools version give the same bytes.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont

HERE = Path(__file__).resolve().parent
COVERAGE = HERE.parents[1] / "kiosk" / "base" / "coverage.py"
"""What the check of packs knows of these fonts."""
APT_LINE = "sudo apt-get install fonts-lxgw-wenkai fonts-noto-cjk"
FIXED_TIME = 3786912000  # 2024-01-01 UTC, in seconds since 1904 as the head table counts
FEATURES = ["ccmp", "halt", "kern", "palt", "vert", "vrt2"]
REGIONS = {"JP": 0, "KR": 1, "SC": 2, "TC": 3}  # order of the faces in a Noto CJK collection

KAI = "LXGWWenKai-Regular.ttf"
SANS = "NotoSansCJK-Regular.ttc"
SERIF = "NotoSerifCJK-Bold.ttc"

Charset = frozenset[int]
TRAIL = (0x40, 0xFE)
HIGH = (0xA1, 0xFE)


def decoded(codec: str, leads: tuple[int, int], trails: tuple[int, int] = HIGH) -> Charset:
    """Return the characters that a double-byte codec places in the given rows."""
    found: set[int] = set()
    for lead in range(leads[0], leads[1] + 1):
        for trail in range(trails[0], trails[1] + 1):
            text = bytes((lead, trail)).decode(codec, "replace")
            if len(text) == 1 and text != "\ufffd" and not 0xE000 <= ord(text) <= 0xF8FF:
                found.add(ord(text))
    return frozenset(found)


def ranges(*pairs: tuple[int, int]) -> Charset:
    """Return the union of inclusive code point ranges."""
    return frozenset(code for first, last in pairs for code in range(first, last + 1))


def read_tgh(path: Path = HERE / "tgh.txt") -> Charset:
    """Return 通用规范汉字表 as code points."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(ord(char) for line in lines if not line.startswith("#") for char in line)


GB2312 = decoded("gb2312", (0xA1, 0xF7))
BIG5_LEVEL_1 = decoded("cp950", (0xA4, 0xC6), TRAIL)
BIG5_LEVEL_2 = decoded("cp950", (0xC9, 0xF9), TRAIL)
JIS_LEVEL_1 = decoded("euc_jp", (0xB0, 0xCF))
JIS_LEVEL_2 = decoded("euc_jp", (0xD0, 0xF4))
JIS_NAMES = decoded("cp932", (0xFA, 0xFC), TRAIL)  # 髙 﨑 and their like
HANGUL = decoded("euc_kr", (0xB0, 0xC8))
HANJA = decoded("euc_kr", (0xCA, 0xFD))
KANA = ranges((0x3041, 0x3096), (0x3099, 0x30FF), (0x31F0, 0x31FF))
QUOTES = frozenset(map(ord, "‘’“”·•"))
SYMBOLS = (
    ranges(
        (0x20, 0x7E),  # ASCII
        (0xA0, 0x17F),  # Latin-1, Latin Extended-A
        (0x1CD, 0x1DC),  # pinyin ǎ to ǜ
        (0x1F8, 0x1F9),  # Ǹ ǹ
        (0x2010, 0x2027),
        (0x2030, 0x205E),
        (0x2070, 0x208E),
        (0x20A0, 0x20BF),
        (0x2100, 0x218F),
        (0x2190, 0x21FF),  # arrows
        (0x2460, 0x24FF),  # enclosed numbers
        (0x25A0, 0x26FF),  # shapes, stars, weather, chess
        (0x2700, 0x27BF),
        (0x3000, 0x303F),
        (0x3105, 0x312F),  # bopomofo
        (0x3200, 0x33FF),  # enclosed and squared
        (0xFE10, 0xFE19),  # vertical forms
        (0xFE30, 0xFE4F),
        (0xFF01, 0xFFEE),  # full and half width
    )
    | frozenset(map(ord, "\u0300\u0301\u0304\u0307\u030cḾḿẾếỀề"))
    | decoded("cp950", (0xA1, 0xA3), TRAIL)
    | decoded("euc_jp", (0xA1, 0xA8))
    | decoded("euc_kr", (0xA1, 0xAC))
)
TAIWAN = BIG5_LEVEL_1 | BIG5_LEVEL_2
JAPAN = JIS_LEVEL_1 | JIS_LEVEL_2 | JIS_NAMES | KANA
COMMON = GB2312 | read_tgh() | SYMBOLS | KANA | HANGUL


@dataclass(frozen=True)
class Face:
    """One file to write: which source, under which name, holding what."""

    family: str
    style: str
    source: str
    chars: Charset
    region: str = "SC"
    behind: tuple[str, ...] = ()

    @property
    def ps_name(self) -> str:
        """PostScript name, for the font file and its CFF table."""
        return f"{self.family.replace(' ', '')}-{self.style}"

    @property
    def file_name(self) -> str:
        """Name of the file to write."""
        return self.ps_name + Path(self.source).suffix.replace("ttc", "otf")


def noto_faces(name: str, style: str, source: str) -> tuple[Face, ...]:
    """Return a base face and its overlays, each after the faces that stand behind it."""
    base, japan = f"{name} SC", f"{name} JP"
    return (
        Face(base, style, source, COMMON | TAIWAN | JAPAN | HANJA),
        Face(f"{name} TC", style, source, TAIWAN | SYMBOLS, "TC", (base,)),
        Face(japan, style, source, JAPAN | SYMBOLS, "JP", (base,)),
        Face(f"{name} KR", style, source, HANJA | HANGUL | SYMBOLS, "KR", (japan, base)),
        Face(f"{name} EN", style, source, QUOTES, "KR", (base,)),
    )


FACES = (
    Face("Kiosk Kai", "Regular", KAI, COMMON | BIG5_LEVEL_1),
    *noto_faces("Kiosk Hei", "Regular", SANS),
    *noto_faces("Kiosk Song", "Bold", SERIF),
)


def find_source(root: Path, name: str) -> Path:
    """Find a source font anywhere under a folder, or say how to install it."""
    found = sorted(root.rglob(name))
    if not found:
        raise SystemExit(f"{name} not found under {root}. Run: {APT_LINE}")
    return found[0]


def open_font(path: Path, region: str) -> TTFont:
    """Open a font, or one region's face of a collection."""
    if path.suffix == ".ttc":
        return TTFont(path, fontNumber=REGIONS[region], lazy=True, recalcTimestamp=False)
    return TTFont(path, lazy=True, recalcTimestamp=False)


def read_cmaps(path: Path) -> dict[str, dict[int, str]]:
    """Map each region of a source to its characters' glyph names."""
    if path.suffix != ".ttc":
        return {"SC": TTFont(path, lazy=True).getBestCmap()}
    fonts = TTCollection(path, lazy=True).fonts
    return {region: fonts[index].getBestCmap() for region, index in REGIONS.items()}


def choose(face: Face, cmaps: dict[str, dict[int, str]], done: dict[str, dict[int, str]]) -> Charset:
    """Pick the characters a face has to hold.

    The faces of one collection share their glyphs, so equal glyph names mean equal shapes.
    """
    own = cmaps[face.region]
    shown: dict[int, str] = {}
    for family in reversed(face.behind):
        shown |= done[family]
    return frozenset(c for c in face.chars if c in own and shown.get(c) != own[c])


def subset(font: TTFont, chars: Charset) -> None:
    """Cut a font down to some characters, without hinting or variation sequences."""
    font["cmap"].tables = [table for table in font["cmap"].tables if table.format != 14]
    options = Options()
    options.hinting = False
    options.layout_features = FEATURES
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.drop_tables = [*options.drop_tables, "BASE", "DSIG", "meta", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=sorted(chars))
    subsetter.subset(font)


def rename(font: TTFont, face: Face) -> None:
    """Give a subset its own names; keep credits, version and licence."""
    table: Any = font["name"]
    origin = f"Subset of {table.getDebugName(4)}, {table.getDebugName(5)}"
    table.names = [r for r in table.names if r.nameID in (0, 5, 7, 8, 9, 13, 14) and r.langID == 0x409]
    for name_id, text in (
        (1, face.family),
        (2, face.style),
        (3, f"{face.ps_name};{table.getDebugName(5)}"),
        (4, f"{face.family} {face.style}"),
        (6, face.ps_name),
        (10, origin),
    ):
        table.setName(text, name_id, 3, 1, 0x409)
    table.names.sort()
    font["OS/2"].achVendID = "NONE"
    if "CFF " in font:
        cff: Any = font["CFF "].cff
        cff.fontNames = [face.ps_name]
        top = cff.topDictIndex[0]
        top.FamilyName, top.FullName = face.family, f"{face.family} {face.style}"
        for index, part in enumerate(top.FDArray):
            part.FontName = f"{face.ps_name}-{index}"


def build(face: Face, source: Path, chars: Charset, out: Path) -> int:
    """Write one face and return its size in bytes."""
    font = open_font(source, face.region)
    subset(font, chars)
    rename(font, face)
    font["head"].created = font["head"].modified = FIXED_TIME
    target = out / face.file_name
    font.save(target)
    return target.stat().st_size


def write_coverage(done: dict[str, Charset], out: Path) -> None:
    """Write the characters that every chain of faces has, for the check of packs: a bit each, squeezed."""
    behind = {face.family: face.behind for face in FACES}
    kai, hei = done["Kiosk Kai"], done["Kiosk Hei SC"]
    chains = [kai | hei]
    chains += [kai.union(done[name], *(done[each] for each in behind[name])) for name in done if name != "Kiosk Kai"]
    shown = frozenset.intersection(*chains)
    bits = sum(1 << code for code in shown if code < 0x10000)
    packed = base64.b85encode(zlib.compress(bits.to_bytes(0x2000, "little"), 9)).decode()
    lines = [packed[at : at + 110] for at in range(0, len(packed), 110)]
    beyond = sorted(code for code in shown if code >= 0x10000)
    rows = [", ".join(f"0x{code:X}" for code in beyond[at : at + 12]) for at in range(0, len(beyond), 12)]
    text = [
        '"""The characters that the program\'s fonts have, in every chain of faces. Made by assets/fonts/build.py."""',
        "",
        "from __future__ import annotations",
        "",
        "PLANE_0 = (",
        *(f'    "{line}"' for line in lines),
        ")",
        '"""A bit for each of U+0000 to U+FFFF, the lowest first: zlib, then base 85."""',
        "BEYOND = (",
        *(f"    {row}," for row in rows),
        ")",
        "",
    ]
    out.write_text("\n".join(text), encoding="utf-8", newline="\n")


def main(argv: list[str] | None = None) -> None:
    """Build every face and print what was written."""
    parser = argparse.ArgumentParser(description="Build the kiosk's fonts.")
    parser.add_argument("--sources", type=Path, default=Path("/usr/share/fonts"))
    parser.add_argument("--out", type=Path, default=HERE)
    args = parser.parse_args(argv)
    sources = {name: find_source(args.sources, name) for name in (KAI, SANS, SERIF)}
    cmaps = {name: read_cmaps(path) for name, path in sources.items()}
    args.out.mkdir(parents=True, exist_ok=True)
    done: dict[str, dict[int, str]] = {}
    total = 0
    for face in FACES:
        region_cmap = cmaps[face.source][face.region]
        chars = choose(face, cmaps[face.source], done)
        done[face.family] = {c: region_cmap[c] for c in chars}
        size = build(face, sources[face.source], chars, args.out)
        total += size
        digest = hashlib.sha256((args.out / face.file_name).read_bytes()).hexdigest()[:12]
        sys.stdout.write(f"{face.file_name:28}{len(chars):7} chars{size:11,} bytes  {digest}\n")
    sys.stdout.write(f"total {total:,} bytes\n")
    table = COVERAGE if args.out == HERE else args.out / COVERAGE.name
    write_coverage({family: frozenset(shown) for family, shown in done.items()}, table)


if __name__ == "__main__":
    main()
