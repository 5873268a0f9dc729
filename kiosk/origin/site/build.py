"""`kiosk origin build`: writes the site of a release."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from kiosk import resources
from kiosk.base.languages import LANGUAGES
from kiosk.origin import origin_link
from kiosk.origin.site.code_page_check import codes_on_show, file_of, keys_with_page, without_page
from kiosk.origin.site.output_folder import Folder, said
from kiosk.origin.site.picture_files import Pictures
from kiosk.origin.site.seal_svg import seal_svg
from kiosk.origin.site.shop_pages import ShopPages
from kiosk.origin.site.site_context import Addresses, Parts, events_path, home_path, primer_path, zone_path
from kiosk.release.catalogue import Catalogue
from kiosk.settings import Settings

HERE = Path(__file__).parent
SHOP_KINDS = ("goods", "maker", "event", "notice", "primer")
LISTED_THINGS = b'"por"'
"""The letters of the kinds that a take-away list may name, as its script says them."""
SEAL_WIDTH = 240
"""Pixels of a seal that is a picture: on the list's painting it is stamped no larger."""
SITEMAP_MOST = 45_000
"""Addresses in one sitemap; the protocol allows 50,000."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did: pages in the site and how many of them were written, files of every kind, and where."""

    out: Path
    pages: int
    pages_written: int
    written: int
    unchanged: int
    removed: int
    foreign: tuple[str, ...]
    base: str
    lan: bool
    """Whether the codes lead to this machine's own address."""
    missing: tuple[str, ...] = ()
    """What the codes hold that are on show and have no page here, at most one of each thing."""

    def said(self) -> str:
        """The same in words, and what to do next."""
        same = self.pages - self.pages_written
        lines = [
            f"{self.pages} 页：写了 {self.pages_written}，未变 {same}；文件写 {self.written}，删 {self.removed}。{self.out}",
            f"{self.pages} pages: {self.pages_written} written, {same} unchanged;"
            f" {self.written} files written, {self.removed} removed. {self.out}",
        ]
        if self.foreign:
            named = ", ".join(self.foreign[:3]) + (" …" if len(self.foreign) > 3 else "")
            lines.append(f"另有 {len(self.foreign)} 个不是本程序写的文件，没有动。 Left alone, not ours: {named}")
        if self.base:
            lines.append(
                f"把文件夹的内容放到 {self.base} 下（assets/guides/hosting.md），用手机扫一个二维码看看。\n"
                f"Put what is in the folder at {self.base} (assets/guides/hosting.md) and scan a code with a phone."
            )
        elif self.lan:
            lines.append("用 kiosk origin serve 让同一个 Wi-Fi 里的手机打开。 Serve it with `kiosk origin serve`.")
        else:
            lines.append(
                "在 kiosk.toml 里设 [origin] base_url，再运行一次：页面才有完整网址和 sitemap.xml。\n"
                "Set [origin] base_url in kiosk.toml and run this again: pages then carry whole addresses, and there is"
                " a sitemap.xml."
            )
        if self.missing:
            named = ", ".join(self.missing[:5]) + (" …" if len(self.missing) > 5 else "")
            lines.append(
                f"{len(self.missing)} 件东西的二维码在网站里没有页面，扫了打不开：{named}。请用这个版本重新发布，再生成一次。\n"
                f"The codes of {len(self.missing)} thing(s) have no page in the site and open nothing: {named}. Publish anew with"
                " this version and build again."
            )
        return "\n".join(lines)


def build(catalogue: Catalogue, settings: Settings, out: Path, today: date | None = None) -> Built:
    """Write the site of `catalogue` into the folder `out`, in five languages; files that would not change are left alone.

    A product or a packet has its page from its first day on show, and keeps it when its season is over: labels live longer
    than seasons. What waits for its day is left out until a build on that day. Prices, notices and events are told as far as
    they hold on `today`.
    Raises FolderError when the folder cannot be used; every page that is there is then whole.
    """
    folder = Folder(out)
    folder.open()
    addresses = Addresses(settings.origin.base_url)
    written: list[bool] = []
    listed: list[str] = []

    def page(paths: list[str], content: bytes) -> None:
        for path in paths:
            written.append(folder.put(file_of(path), content))

    def copy(path: str, blob: Path) -> None:
        with said(blob):
            content = blob.read_bytes()
        folder.put(path, content)

    pictures = Pictures(addresses.prefix, copy)
    shop = any(catalogue.tables.bodies(kind, LANGUAGES[0]) for kind in SHOP_KINDS)
    static = _static(folder.put, addresses.prefix, shop)
    day = today or catalogue.venue_now().date()
    seals = _seals(catalogue, folder.put, addresses.prefix)
    parts = Parts(catalogue, settings.origin, addresses, pictures, _templates(), static, seals, day, shop)
    keys = keys_with_page(catalogue, parts.today)
    for language in LANGUAGES:
        pages = ShopPages(parts, language)
        page([home_path(language)], pages.home())
        listed.append(home_path(language))
        for zone in catalogue.zones(language, parts.today):
            page([zone_path(zone.key, language)], pages.zone(zone.key))
            listed.append(zone_path(zone.key, language))
        for key in keys["product"]:
            paths, content = pages.product(key)
            page(paths, content)
            listed.append(paths[-1])
        for key in keys["place"]:
            page([origin_link.path("place", key, language)], pages.place(key))
            listed.append(origin_link.path("place", key, language))
        for key in keys["route"]:
            page([origin_link.path("route", key, language)], pages.route(key))
            listed.append(origin_link.path("route", key, language))
        if shop:
            for paths, content in _shop_pages(pages, keys, parts, language):
                page(paths, content)
                listed.append(paths[-1])
            for path, content in pages.calendars():
                folder.put(path.lstrip("/"), content)
        known = pages.entries | {"painting": pages.painting()}
        entries = json.dumps(known, ensure_ascii=False, separators=(",", ":")).encode()
        name = f"static/list.{language}.{_digest(entries)}.json"
        folder.put(name, entries)
        page([origin_link.list_path(language)], pages.takeaway(f"{addresses.prefix}/{name}"))
        if language == LANGUAGES[0]:
            written.append(folder.put("404.html", pages.missing()))
    _guides(folder.put, addresses, listed)
    folder.finish()
    codes = codes_on_show(catalogue, addresses.base, today=parts.today)
    missing = {code.file: code.text or code.page for code in without_page(codes, folder.out)}
    return Built(
        folder.out,
        len(written),
        sum(written),
        folder.written,
        folder.unchanged,
        folder.removed,
        tuple(folder.foreign),
        addresses.base,
        settings.origin.base_url.strip().lower() == "lan",
        tuple(missing.values()),
    )


def _shop_pages(
    pages: ShopPages, keys: dict[str, list[str]], parts: Parts, language: str
) -> Iterator[tuple[list[str], bytes]]:
    """The paths and content of each page of packets, makers, events and primers."""
    for key in pages.goods_keys:
        yield pages.goods(key)
    pages.tell_of_shared()
    for key in keys["maker"]:
        yield [origin_link.path("maker", key, language)], pages.maker(key)
    if parts.catalogue.tables.bodies("event", language):
        yield [events_path(language)], pages.events()
    for key in keys.get("primer", ()):
        if row := parts.catalogue.programme.primer(language, key):
            yield [primer_path(key, language)], pages.primer(row)


def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )


def _static(put: Callable[[str, bytes], bool], prefix: str, shop: bool) -> dict[str, str]:
    """Write the stylesheets, the script and the painted scroll; answers their addresses."""
    named: dict[str, str] = {}
    for name in ("site.css", *(["shop.css"] if shop else []), "takeaway_list.js"):
        content = (HERE / "static" / name).read_bytes()
        if shop and name.endswith(".js"):  # a site with nothing to sell has the same script, letter for letter, as ever
            content = content.replace(LISTED_THINGS, b'"%s"' % "".join(origin_link.PATHS.values()).encode())
        stem, ending = name.split(".")
        path = f"static/{stem}.{_digest(content)}.{ending}"
        put(path, content)
        named[stem] = f"{prefix}/{path}"
    scroll = (resources.pieces() / "hanging-scroll.webp").read_bytes()
    path = f"static/scroll.{_digest(scroll)}.webp"
    put(path, scroll)
    named["scroll"] = f"{prefix}/{path}"
    return named


def _seals(catalogue: Catalogue, put: Callable[[str, bytes], bool], prefix: str) -> dict[str, str]:
    """Write the house's seal, the Chinese one as favicon too; answers its address in each language."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        pack = catalogue.pack(language)
        if pack.seal_picture:
            blob = pack.seal_picture.at(SEAL_WIDTH)
            with said(blob):
                content, ending = blob.read_bytes(), "webp"
        else:
            content, ending = seal_svg(pack.seal.letters), "svg"
        path = f"static/seal.{_digest(content)}.{ending}"
        put(path, content)
        found[language] = f"{prefix}/{path}"
        if language == LANGUAGES[0]:
            put(f"favicon.{ending}", content)
    return found


def _guides(put: Callable[[str, bytes], bool], addresses: Addresses, listed: list[str]) -> None:
    """robots.txt, and with an operator's address the sitemap."""
    robots = "User-agent: *\nAllow: /\n"
    if addresses.base:
        head = '<?xml version="1.0" encoding="UTF-8"?>\n'
        space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
        urls = [f"<url><loc>{escape(addresses.whole(path))}</loc></url>" for path in listed]
        sheets = [urls[at : at + SITEMAP_MOST] for at in range(0, len(urls), SITEMAP_MOST)]
        names = ["sitemap.xml"] if len(sheets) == 1 else [f"sitemap-{at}.xml" for at in range(1, len(sheets) + 1)]
        for name, sheet in zip(names, sheets, strict=True):
            put(name, "\n".join([f"{head}<urlset {space}>", *sheet, "</urlset>", ""]).encode())
        if len(sheets) > 1:
            maps = [f"<sitemap><loc>{escape(addresses.base)}/{name}</loc></sitemap>" for name in names]
            put("sitemap.xml", "\n".join([f"{head}<sitemapindex {space}>", *maps, "</sitemapindex>", ""]).encode())
        robots += f"Sitemap: {addresses.base}/sitemap.xml\n"
    put("robots.txt", robots.encode())


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]
