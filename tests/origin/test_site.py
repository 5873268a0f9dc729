"""The files of a site: every link leads to one, every code finds one, and a second build writes nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import pytest

from kiosk import resources
from kiosk.base.languages import LANGUAGES
from kiosk.origin.origin_link import carried, list_link, origin_link
from kiosk.origin.site.build import build
from kiosk.origin.site.site_words import Words
from kiosk.publish.compile import compile_pack
from kiosk.release.catalogue import Catalogue
from kiosk.release.store import Store
from kiosk.settings import Origin, Settings
from tests.publish import packs

pytestmark = pytest.mark.xdist_group("site-files")  # built once
BASE = "https://origin.example.cn/from"
SETTINGS = replace(Settings(), origin=Origin(base_url=f"{BASE}/"))
GTIN, NASTY = "6901234567892", "A <b>\"tea\"</b> & 'more' </script><script>alert(1)</script>"


@dataclass
class Read(HTMLParser):
    """What a test looks at in a page."""

    links: list[str] = field(default_factory=list)
    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        self.tags.append((tag, told))
        self.links += [told[name] for name in ("href", "src", "data-entries") if told.get(name)]
        self.links += [part.split()[0] for part in told.get("srcset", "").split(", ") if part]

    def handle_data(self, data: str) -> None:
        inside = self.tags[-1] if self.tags else ("", {})
        if inside == ("script", {"type": "application/ld+json"}) and data.strip():
            self.data.append(data)
        elif data.strip():
            self.words.append(data.strip())

    def all(self, tag: str) -> list[dict[str, str]]:
        """The attributes of every such element."""
        return [told for name, told in self.tags if name == tag]


def read(file: Path) -> Read:
    """A page, parsed."""
    page = Read()
    page.feed(file.read_text("utf-8"))
    return page


def opened() -> Catalogue:
    """The release that travels with the program."""
    catalogue = Store(resources.builtin_store()).open_shown().catalogue
    assert catalogue is not None
    return catalogue


@pytest.fixture(scope="module")
def catalogue() -> Iterator[Catalogue]:
    """The release that travels with the program."""
    kept = opened()
    yield kept
    kept.close()


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue) -> Path:
    """Its site, for an operator's address with a path."""
    folder = tmp_path_factory.mktemp("site")
    build(catalogue, SETTINGS, folder)
    return folder


@pytest.fixture(scope="module")
def pages(out: Path) -> dict[Path, Read]:
    """Every page, parsed."""
    return {file: read(file) for file in out.rglob("*.html")}


def published(pack: Path, data: Path) -> Catalogue:
    """A pack's release, opened."""
    made = compile_pack(pack, Store(data))
    assert made.id, made.findings
    shown = Store(data).open_shown().catalogue
    assert shown is not None
    return shown


def file_of(out: Path, address: str, base: str = BASE) -> Path:
    """The file that answers an address."""
    path = unquote(urlsplit(address).path.removeprefix(urlsplit(base).path)).strip("/")
    file = out / path
    return file if file.suffix and file.is_file() else file / "index.html"


def eager(out: Path, page: Read, base: str = BASE) -> set[Path]:
    """The pictures a page fetches at once, each at its finest."""
    shown = [told for told in page.all("img") if told.get("loading") != "lazy"]
    return {file_of(out, (told.get("srcset") or told["src"]).split(", ")[-1].split()[0], base) for told in shown}


def test_every_code_of_every_thing_in_every_language_finds_its_page(out: Path, catalogue: Catalogue) -> None:
    named = 0
    for language in LANGUAGES:
        links = [list_link(BASE, [("product", "da-hong-pao")], language, "k1")]
        for entry in catalogue.entries():
            row = catalogue.product(language, entry.key) if entry.kind == "product" else None
            numbers = carried(row.numbers if row else ())
            links.append(origin_link(BASE, entry.kind, entry.key, language, "k1", numbers))
        for address in filter(None, links):
            assert f'<html lang="{language}">' in file_of(out, address).read_text("utf-8"), address
            named += 1
    assert named == 5 * (70 + 44 + 8 + 1)


def test_every_internal_link_leads_to_a_file(out: Path, pages: dict[Path, Read]) -> None:
    ways = {link for page in pages.values() for link in page.links}
    inner = {link for link in ways if link.startswith(("/", BASE))}
    outer = {link for link in ways - inner if not link.startswith(("#", "geo:"))}
    assert len(inner) > 1000
    assert outer == set()
    assert sorted(link for link in inner if not link.startswith((BASE, "/from/"))) == []
    assert sorted(link for link in inner if not file_of(out, link).is_file()) == []


def test_pages_carry_a_strict_policy_and_no_script_but_the_list_its_own(out: Path, pages: dict[Path, Read]) -> None:
    for file, page in pages.items():
        (policy,) = [
            meta["content"] for meta in page.all("meta") if meta.get("http-equiv") == "Content-Security-Policy"
        ]
        is_list = file.parent.name == "list"
        assert policy.startswith("default-src 'none'; style-src 'self'; img-src 'self'")
        assert ("script-src 'self'" in policy) == is_list
        assert "unsafe" not in policy
        sources = [told.get("src", "") for told in page.all("script") if told.get("type") != "application/ld+json"]
        assert [source.split("/")[2] for source in sources] == (["static"] if is_list else [])
        assert not [
            (tag, told) for tag, told in page.tags if any(name.startswith("on") or name == "style" for name in told)
        ]


def test_machines_read_whole_addresses_and_valid_data(out: Path, pages: dict[Path, Read]) -> None:
    kinds: dict[str, int] = {}
    for file, page in pages.items():
        for text in page.data:
            told = json.loads(text)
            assert told["@context"] == "https://schema.org"
            kinds[told["@type"]] = kinds.get(told["@type"], 0) + 1
            assert told["url"].startswith(f"{BASE}/")
            assert told["name"]
            if "image" in told:
                assert file_of(out, told["image"]).is_file()
        if file.name == "404.html":
            continue
        (canonical,) = [told["href"] for told in page.all("link") if told["rel"] == "canonical"]
        assert file_of(out, canonical) == file
        tongues = [told["hreflang"] for told in page.all("link") if told["rel"] == "alternate"]
        assert tongues == [*LANGUAGES, "x-default"]
        assert [told["content"] for told in page.all("meta") if told.get("property") == "og:url"] == [canonical]
    assert kinds == {
        "WebSite": 5,
        "Product": 350,
        "AdministrativeArea": 55,
        "TouristAttraction": 165,
        "TouristTrip": 40,
    }
    told = json.loads(read(out / "en/p/da-hong-pao/index.html").data[0])
    assert told["countryOfOrigin"]["containsPlace"]["name"] == "Wuyishan City"
    assert told["hasCertification"][0]["certificationIdentification"] == "GB/T 18745"


def test_headings_are_in_order_pictures_have_words_and_sizes_and_maps_say_what_they_are(
    pages: dict[Path, Read],
) -> None:
    for file, page in pages.items():
        levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
        assert levels.count(1) == 1, file
        assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), file
        for told in page.all("img"):
            assert {"alt", "width", "height", "src"} <= set(told), file
        language = page.all("html")[0]["lang"]
        if page.all("svg") and "primers" not in file.parts:  # a primer's are the numbers on its picture
            assert Words(language)["schematic"] in page.words, file


def test_liquor_is_not_for_minors_and_proposals_are_called_so(out: Path, catalogue: Catalogue) -> None:
    liquors = [card.key for card in catalogue.products("en") if card.adults_only]
    routes = {card.key: card.proposed for card in catalogue.routes("en")}
    assert len(liquors) >= 10
    assert set(routes.values()) == {True, False}
    for language in LANGUAGES:
        words, folder = Words(language), out / ("" if language == "zh-CN" else language)
        for path in ("z/liquor", *(f"p/{key}" for key in liquors)):
            assert words["minors"] in read(folder / path / "index.html").words, path
        for key, proposed in routes.items():
            said = words["route_proposed"] in read(folder / "r" / key / "index.html").words
            assert said == proposed


def test_the_words_are_the_same_in_every_language() -> None:
    tables = {language: Words(language) for language in LANGUAGES}
    for language, table in tables.items():
        keys = {key for key in table if not key.endswith("_one")}
        assert keys == set(tables["zh-CN"]), language
        for key in keys:
            places = sorted(re.findall(r"\{\w+\}", table[key]))
            assert places == sorted(re.findall(r"\{\w+\}", tables["zh-CN"][key])), f"{language} {key}"
            assert table[key].strip()


def test_guides_for_machines_name_every_page_once(out: Path) -> None:
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    urls = [found.text or "" for found in ElementTree.parse(out / "sitemap.xml").iter(f"{space}loc")]
    assert len(urls) == len(set(urls)) == 5 * (1 + 4 + 70 + 44 + 8 + 1)
    assert all(file_of(out, url).is_file() for url in urls)
    assert f"Sitemap: {BASE}/sitemap.xml" in (out / "robots.txt").read_text()
    assert ElementTree.parse(out / "favicon.svg").getroot().tag.endswith("svg")


def test_without_an_address_pages_stay_on_their_own_host_and_there_is_no_sitemap(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    for base_url in ("", "lan"):
        build(catalogue, replace(Settings(), origin=Origin(base_url=base_url)), tmp_path)
        text = (tmp_path / "en" / "p" / "da-hong-pao" / "index.html").read_text("utf-8")
        assert '<link rel="canonical" href="/en/p/da-hong-pao/">' in text
        assert [word for word in ("og:url", "og:image", "lan/") if word in text] == []
        assert not (tmp_path / "sitemap.xml").exists()


def test_a_product_with_a_gtin_lies_at_both_paths_and_what_is_written_in_it_is_only_text(tmp_path: Path) -> None:
    product = packs.tables()["products/hong-pao.toml"]
    product |= {
        "name": {"zh-CN": NASTY, "en": NASTY},
        "summary": {"zh-CN": NASTY, "en": NASTY},
        "identifiers": [
            {"scheme": "gtin", "value": GTIN},
            {"scheme": "lot", "value": "L(1)'&"},
            {"scheme": "idis", "value": "88.1/<x>", "url": "https://id.example.org/?a=1&b=<2>"},
        ],
    }
    shown = published(packs.write(tmp_path / "pack", {"products/hong-pao.toml": product}), tmp_path / "data")
    built = build(shown, SETTINGS, tmp_path / "out")
    row = shown.product("en", "hong-pao")
    shown.close()
    assert row is not None
    address = origin_link(BASE, "product", "hong-pao", "en", numbers=carried(row.numbers))
    assert f"/en/01/0{GTIN}/10/L" in address
    at_lot, at_id = file_of(tmp_path / "out", address), tmp_path / "out/en/p/hong-pao/index.html"
    assert at_lot.read_bytes() == at_id.read_bytes() == (tmp_path / f"out/en/01/0{GTIN}/index.html").read_bytes()
    assert built.foreign == ()
    page = read(at_id)
    assert page.words[0].startswith(f"{NASTY} · ")
    assert page.words.count(NASTY) == 2  # headline and summary
    assert [told["href"] for told in page.all("link") if told["rel"] == "canonical"] == [address]
    assert GTIN in page.words  # as it was written, 13 digits; the link has 14
    assert f"0{GTIN}" not in page.words
    assert json.loads(page.data[0])["name"] == NASTY
    assert json.loads(page.data[0])["gtin14"] == f"0{GTIN}"
    assert page.all("script") == [{"type": "application/ld+json"}]
    assert "https://id.example.org/?a=1&b=<2>" in page.links or "https://id.example.org/?a=1&b=%3C2%3E" in page.links
    for file in (tmp_path / "out").rglob("*.html"):
        assert b"alert(1)</script>" not in file.read_bytes()


def test_a_product_out_of_season_keeps_its_page_and_leaves_the_lists(tmp_path: Path) -> None:
    from datetime import date

    shown = published(packs.write(tmp_path / "pack"), tmp_path / "data")
    build(shown, SETTINGS, tmp_path / "out", date(2027, 1, 1))
    shown.close()
    assert (tmp_path / "out/p/hong-jiu/index.html").is_file()
    assert "/from/p/hong-jiu/" not in read(tmp_path / "out/z/liquor/index.html").links
    build(published(packs.write(tmp_path / "pack"), tmp_path / "data"), SETTINGS, tmp_path / "out", date(2026, 6, 1))
    assert "/from/p/hong-jiu/" in read(tmp_path / "out/z/liquor/index.html").links


def test_any_first_view_fits_into_150_kb_at_its_finest(out: Path, pages: dict[Path, Read]) -> None:
    style = next(out.glob("static/site.*.css")).stat().st_size
    for file, page in pages.items():
        weight = file.stat().st_size + style + sum(picture.stat().st_size for picture in eager(out, page))
        assert weight < 150_000, f"{file}: {weight}"
