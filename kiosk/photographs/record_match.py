"""Which record a photograph shows, by what its file or folder is called: an id, a name in any language, or pinyin."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import PurePosixPath
from typing import NamedTuple
from unicodedata import combining, normalize

from kiosk.base.record_kinds import CALLED
from kiosk.content.finding import Finding, error
from kiosk.content.model import Pack, Place, Product, Route, Story, TeaRoom
from kiosk.photographs.file_names import variants
from kiosk.publish.language_completion import simplified
from kiosk.publish.pinyin import spellings
from kiosk.release.search_folding import fold

Illustrated = Product | Place | Route | TeaRoom | Story
"""The records that hold a list of pictures."""
KINDS = {folder: words for folder, words in CALLED.items() if folder != "zones"}
"""The pack's folders of such records, with what else a folder of photographs of them may be called; first the kind."""
NOTED = re.compile(r"\s*\([^()]*\)\s*$")
"""What a name says once more in brackets: `Da Hong Pao (Big Red Robe)`."""
COUNTY = re.compile(r"(?<=..)[市县縣区區]$")
"""What people leave out of a county's name."""
VIEW = re.compile(r"(?:风景|风光|景色|全景|远景|夜景|航拍|外景|美景|景区|景点|市|县|区|\d)+")
"""What may be said of a place and still mean the place itself."""
CANDIDATES, WORDS = 3, 24


@dataclass(frozen=True, slots=True, order=True)
class Target:
    """A record that a photograph may show: its pack folder, its id, its Chinese name."""

    kind: str
    key: str
    name: str

    @property
    def file(self) -> str:
        """Its file's path inside the pack."""
        return f"{self.kind}/{self.key}.toml"

    @property
    def stem(self) -> str:
        """How its pictures' files are called, and how a photograph of it may be: `da-hong-pao`, `place-wuyishan`."""
        return self.key if self.kind == "products" else f"{KINDS[self.kind][0]}-{self.key}"

    def __str__(self) -> str:
        return f"{self.stem}（{self.name}）"


class Stretch(NamedTuple):
    """A part of a file's name that is how records are called: from where to where, by name or by id."""

    way: str
    start: int
    end: int
    targets: set[Target]
    says_kind: bool
    """Whether it says the kind too (`place-wuyishan`): then a place is meant, whatever follows."""
    view: bool
    """Whether nothing else stands in the name but what one says of a place itself."""


class Register:
    """Every record of a pack by all that a photograph of it may be called."""

    def __init__(self, pack: Pack) -> None:
        self.targets: dict[Target, Illustrated] = {}
        ids: dict[str, set[Target]] = {}
        names: dict[str, set[Target]] = {}
        sounds: dict[str, set[Target]] = {}
        self._tiers = (ids, names, sounds)
        self._inside: dict[str, set[Target]] = {}
        """Names of two Chinese characters or more: they may stand inside a longer name."""
        self._places: list[str] = []
        for kind in KINDS:
            records: dict[str, Illustrated] = getattr(pack, kind)
            for key, record in records.items():
                chinese = record.name.get("zh-CN") or next(iter(record.name.values()))
                target = Target(kind, key, chinese)
                self.targets[target] = record
                for spelling in (key, f"{KINDS[kind][0]}-{key}"):
                    ids.setdefault(spelling, set()).add(target)
                called = {*record.name.values()}
                if isinstance(record, Place):
                    called |= {COUNTY.sub("", each) for each in called}
                for each in called:
                    for spelling in _spelt(each):
                        names.setdefault(spelling, set()).add(target)
                        if len(re.findall("[\u4e00-\u9fff]", spelling)) > 1:
                            self._inside.setdefault(simplified(spelling), set()).add(target)
                pinyin = record.pinyin if isinstance(record, Product) else ""
                for spelling in (fold(key), *spellings((), chinese, pinyin)[1:]):
                    sounds.setdefault(spelling, set()).add(target)
                    if kind == "places" and len(spelling) > 3:
                        self._places.append(spelling)
        self._places.sort(key=len, reverse=True)

    def match(self, path: str) -> Target | Finding:
        """The record that the photograph at `path` (relative, forward slashes) shows, or why none can be told."""
        relative = PurePosixPath(path)
        folders = list(relative.parts[-2::-1])
        kinds = {kind for folder in folders if (kind := _kind(folder))}
        doubtful: set[Target] = set()
        searches = [(self._found, relative.stem), (self._named_in, relative.stem)]
        searches += [(search, folder) for folder in folders for search in (self._found, self._named_in)]
        ambiguous_name = ""
        for search, name in searches:
            if name == ambiguous_name:
                continue  # several are called just so: what stands inside the name tells no more
            found = search(name, kinds)
            ambiguous_name = name if found else ambiguous_name
            if doubtful:
                found &= doubtful
            if len(found) == 1:
                return found.pop()
            doubtful = found or doubtful
        return _ambiguous(path, doubtful) if doubtful else self._unknown(path, relative.stem)

    def _found(self, name: str, kinds: set[str]) -> set[Target]:
        """The records that are called so, by the surest of the ways to call them."""
        for spelling in variants(name):
            for tier, form in zip(self._tiers, (_as_id(spelling), fold(spelling), fold(spelling)), strict=True):
                found = tier.get(form) or tier.get(simplified(form)) or set()
                if found := _of(found, kinds):
                    return found
        return set()

    def _named_in(self, name: str, kinds: set[str]) -> set[Target]:
        """The records whose names stand inside a longer one, the longest name first: 武夷山大红袍正面 is 大红袍.

        A place that only goes before is not what is shown, unless nothing but its view is said of it.
        """
        every = [*self._stretches(name, kinds)]
        longest = [one for one in every if not any(_covers(other, one) for other in every)]
        things = {target for one in longest for target in one.targets if target.kind != "places" or one.says_kind}
        views = [one.targets for one in longest if one.view]
        return things or (views[0] if views else self._after_place(name, kinds))

    def _stretches(self, name: str, kinds: set[str]) -> Iterator[Stretch]:
        """The stretches of a name that are a record's Chinese name or its id."""
        plain = simplified(fold(name))
        for spelling, targets in self._inside.items():
            if fitting := _of(targets, kinds):
                for found in re.finditer(re.escape(spelling), plain):
                    start, end = found.span()
                    rest = plain[:start] + plain[end:]
                    yield Stretch("name", start, end, fitting, False, not rest or bool(VIEW.fullmatch(rest)))
        words = _as_id(unmarked(normalize("NFKC", name))).split("-")[:WORDS]
        for start in range(len(words)):
            for end in range(start + 1, len(words) + 1):
                key = "-".join(words[start:end])
                if fitting := _of(self._tiers[0].get(key, set()), kinds):
                    yield Stretch("id", start, end, fitting, key not in {target.key for target in fitting}, False)

    def _after_place(self, name: str, kinds: set[str]) -> set[Target]:
        """What follows a place's name in letters, written together: wuyishandahongpao."""
        form = simplified(fold([*variants(name)][-1]))
        for place in self._places:
            rest = form.removeprefix(place)
            if rest != form and len(rest) > 3:
                for tier in self._tiers:
                    if found := {each for each in _of(tier.get(rest, set()), kinds) if each.kind != "places"}:
                        return found
        return set()

    def _unknown(self, path: str, stem: str) -> Finding:
        every = {spelling: found for tier in self._tiers for spelling, found in tier.items()}
        plain = simplified(fold([*variants(stem)][-1]))
        near = get_close_matches(plain, [*every], n=CANDIDATES, cutoff=0.55)
        targets = [*dict.fromkeys(target for spelling in near for target in sorted(every[spelling]))][:CANDIDATES]
        what = ("看不出这张照片拍的是什么。", "What this photograph shows cannot be told from its name.")
        if targets:
            names, ending = _listed(targets), PurePosixPath(path).suffix
            mend = (
                f"文件名写编号或名字。也许是：{names}，那就改名为 {targets[0].stem}{ending}。",
                f"Name the file by an id or a name. Perhaps it is {names}: then call it {targets[0].stem}{ending}.",
            )
        else:
            mend = (
                "文件名写展品的编号或名字，例如 大红袍-2.jpg，或放进以它命名的文件夹。",
                "Name the file by an id or a name, such as da-hong-pao-2.jpg, or put it into a folder of that name.",
            )
        return error("unknown-photograph", path, "", what, mend)


def unmarked(name: str) -> str:
    """A name without tones and accents."""
    return "".join(sign for sign in normalize("NFD", name) if not combining(sign))


def _of(targets: set[Target], kinds: set[str]) -> set[Target]:
    """Those of the kinds that a folder names; all when none does."""
    return {target for target in targets if not kinds or target.kind in kinds}


def _covers(one: Stretch, other: Stretch) -> bool:
    """Whether the stretch `one` holds `other`, and more."""
    inside = one.start <= other.start and other.end <= one.end
    return one.way == other.way and inside and (one.start, one.end) != (other.start, other.end)


def _as_id(spelling: str) -> str:
    return re.sub(r"[\s_]+", "-", spelling.casefold())


def _spelt(name: str) -> Iterable[str]:
    plain = normalize("NFKC", name)
    forms = [fold(plain), fold(NOTED.sub("", plain))]
    return {each for form in forms for each in (form, simplified(form)) if each}


def _kind(folder: str) -> str:
    plain = normalize("NFKC", folder).strip().casefold()
    return next((kind for kind, words in KINDS.items() if plain == kind or plain in words), "")


def _listed(targets: Iterable[Target]) -> str:
    return " / ".join(str(target) for target in targets)


def _ambiguous(path: str, targets: set[Target]) -> Finding:
    relative, among = PurePosixPath(path), sorted(targets)
    what = (
        f"这个名字可以指 {len(among)} 样东西：{_listed(among)}。",
        f"This name may mean {len(among)} things: {_listed(among)}.",
    )
    mend = (
        f"把文件改名为其中一个编号，例如 {among[0].stem}{relative.suffix}。",
        f"Call the file by the id of one of them, for instance {among[0].stem}{relative.suffix}.",
    )
    return error("ambiguous-photograph", path, "", what, mend)
