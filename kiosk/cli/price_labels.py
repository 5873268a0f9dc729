"""Price tags for kiosk labels --price and for publish: printed, remembered, and held against what should hang."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from kiosk import resources
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_with_place
from kiosk.cli.options import end, ordinary_or_end

if TYPE_CHECKING:
    from kiosk.origin.label_sheets import Form
    from kiosk.origin.price_tag import PriceTag
    from kiosk.origin.printed_labels import PrintedLabels
    from kiosk.release.catalogue import Catalogue


USUAL = "en"
"""The second language of labels where nothing else is asked for."""
NAMED = 5
"""Packets that are named where their tags cannot be printed."""


class Chosen(NamedTuple):
    """Which tags: of a zone, of some products, only what changed; and the second language on them.

    Without a language each keeps the one in which it was printed, and English where it never was.
    """

    zone: str | None = None
    products: tuple[str, ...] = ()
    changed: bool = False
    language: str | None = None


def tag_form() -> Form:
    """The size of a single tag where nothing else is asked for."""
    from kiosk.origin.price_labels import SINGLE

    return SINGLE


def print_tags(out: Path, chosen: Chosen, form: Form, data: Path, at: str) -> None:
    """Write the tags to `out`, remember them in the data folder, and tell how many there are, which packets have none, and
    which tags that hang are to be taken down: after that they count as taken down.

    Ends with 1 when nothing is on show, a zone or a product is unknown, the paper is too small, or when the words of some
    packets do not fit it legibly: these are named, the others are printed.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.origin.label_sheets import CannotPrint
    from kiosk.origin.price_labels import check_paper, refusal, write
    from kiosk.origin.printed_labels import PrintedLabels
    from kiosk.ui.shell.qt_application import application, prepare

    ordinary_or_end(out)
    if not at:
        click.echo(
            Sentence(
                "没有溯源网站地址，价格签上没有二维码。", "Without an origin address the price tags have no codes."
            ),
            err=True,
        )
    catalogue, printed = _on_show(data), PrintedLabels(data)
    try:
        _known_or_end(catalogue, chosen)
        every, unpriced = _tags(catalogue, printed, chosen.language, at)
        asked = [tag for tag in every if _asked(catalogue, tag, chosen)]
    finally:
        catalogue.close()
    if chosen.changed:
        wrong = {each.key for each in printed.wrong(every)}
        asked = [tag for tag in asked if tag.key in wrong]
    if unpriced:
        click.echo(
            Sentence(
                f"{len(unpriced)} 件商品今天没有价格，不印：{'、'.join(unpriced)}",
                f"{len(unpriced)} packet(s) have no price today and get no tag: {', '.join(unpriced)}",
            ),
            err=True,
        )
    there = [tag.key for tag in every]
    gone = printed.gone(there)
    if not asked:
        click.echo(Sentence("没有要印的价格签。", "There is no price tag to print."))
        _remember_or_end(printed, (), there)
        _tell_gone(gone)
        return
    prepare("software")
    application()
    refused: dict[str, Sentence] = {}
    try:
        check_paper(form)
        refused = {tag.key: why for tag in asked if (why := refusal(tag, form))}
        asked = [tag for tag in asked if tag.key not in refused]
        pages = write(out, asked, form) if asked else 0
    except CannotPrint as error:
        end(error.sentence)
    _remember_or_end(printed, asked, there)
    if asked:
        click.echo(
            Sentence(f"{len(asked)} 张价格签，{pages} 页：{out}", f"{len(asked)} price tags on {pages} page(s): {out}")
        )
    _tell_gone(gone)
    if refused:
        told = list(dict.fromkeys(refused.values()))[:NAMED]
        end(
            Sentence(
                "\n".join([f"{len(refused)} 件商品的价格签没有印。", *(why.zh for why in told)]),
                "\n".join([f"The tags of {len(refused)} packet(s) were not printed.", *(why.en for why in told)]),
            )
        )


def _remember_or_end(printed: PrintedLabels, tags: Sequence[PriceTag], every: Sequence[str]) -> None:
    try:
        printed.remember(tags, every)
    except OSError as error:
        why = cause_with_place(error)
        end(Sentence(f"记不住印了什么：{why.zh}。", f"What was printed cannot be remembered: {why.en}."))


def _tell_gone(keys: Sequence[str]) -> None:
    if keys:
        click.echo(
            Sentence(
                f"{len(keys)} 张价格签不再对，请现在取下：{'、'.join(keys)}",
                f"{len(keys)} price tag(s) hold no more: take them down now: {', '.join(keys)}",
            ),
            err=True,
        )


def list_wrong(data: Path, at: str) -> None:
    """List the tags that hang and are wrong, those never printed, and those to take down; ends with 1 when there are any."""
    from kiosk.origin.printed_labels import PrintedLabels

    catalogue, printed = _on_show(data), PrintedLabels(data)
    try:
        every, _ = _tags(catalogue, printed, None, at)
    finally:
        catalogue.close()
    found = printed.wrong(every)
    for each in found:
        was, now = " · ".join(each.was), " · ".join(each.now)
        click.echo(f"{each.key}: {was or '（没有印过 never printed）'} → {now or '（取下 take it down）'}")
    if found:
        raise SystemExit(1)
    click.echo(Sentence("价格签都对。", "Every price tag is right."))


def _on_show(data: Path) -> Catalogue:
    from kiosk.release.store import Store

    catalogue = Store(data).open_shown(resources.builtin_store()).catalogue
    if catalogue is None:
        end(Sentence("没有可用的内容，先发布一个。", "There is nothing on show: publish a pack first."))
    return catalogue


def _tags(
    catalogue: Catalogue, printed: PrintedLabels, language: str | None, at: str
) -> tuple[list[PriceTag], list[str]]:
    """The tag of every packet that has a price today, and the ids of those that have none.

    Ends with 1 by a clock that was never set: nobody knows which prices hold, and tags that are right would be taken down.
    """
    from kiosk.base.wall_clock import is_set
    from kiosk.origin.price_tag import tags_of

    today = catalogue.venue_now().date()
    if not is_set(today):
        end(
            Sentence(
                f"这台机器的时钟是 {today}，不对：不知道哪些价格今天有效。先校准时间，再印价格签。",
                f"The clock of this machine says {today}: which prices hold today is not known. Set it, then print tags.",
            )
        )
    return tags_of(
        [card.key for card in catalogue.shop.every_goods("zh-CN", today)],
        lambda lang, key: catalogue.shop.goods(lang, key, today),
        lambda key: language or printed.language_of(key, USUAL),
        at,
    )


def _known_or_end(catalogue: Catalogue, chosen: Chosen) -> None:
    zones = {row.key for row in catalogue.zones("zh-CN")}
    products = {card.key for card in catalogue.products("zh-CN")}
    if chosen.zone is not None and chosen.zone not in zones:
        end(Sentence(f"没有叫 {chosen.zone} 的区。", f"There is no zone called {chosen.zone}."))
    for key in chosen.products:
        if key not in products:
            end(Sentence(f"没有叫 {key} 的产品。", f"There is no product called {key}."))


def _asked(catalogue: Catalogue, tag: PriceTag, chosen: Chosen) -> bool:
    row = catalogue.shop.goods("zh-CN", tag.key)
    in_zone = chosen.zone is None or (row is not None and row.zone == chosen.zone)
    return in_zone and (not chosen.products or (row is not None and row.product in chosen.products))
