"""kiosk labels: shelf labels with codes."""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk import resources
from kiosk.base.bilingual_sentence import Sentence
from kiosk.cli import price_labels
from kiosk.cli.options import base_url_of, config_option, data_option, end, ordinary_or_end, settings_or_end
from kiosk.settings import Settings, data_folder

if TYPE_CHECKING:
    from kiosk.origin.shelf_labels import Label
    from kiosk.release.catalogue import Catalogue

SECONDS = ("en", "zh-TW", "ja", "ko")


@click.command(
    epilog="Example: kiosk labels labels.pdf --zone tea --sheet a4; kiosk labels prices.pdf --price --changed"
)
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path), required=False)
@click.option("--zone", help="Only the products of this zone.")
@click.option("--product", "wanted", multiple=True, help="Only this product; may be repeated.")
@click.option(
    "--price", is_flag=True, help="Price tags of the goods that have a price today, in place of shelf labels."
)
@click.option("--changed", is_flag=True, help="With --price: only those that are not what was printed last.")
@click.option("--wrong", is_flag=True, help="Print nothing: list the price tags that have become wrong since.")
@click.option("--size", help="Size of a single label, millimetres.  [default: 60x40, a price tag 70x45]")
@click.option(
    "--sheet", type=click.Choice(["single", "a4"]), default="single", show_default=True, help="a4: 3 x 8 a page."
)
@click.option(
    "--language",
    type=click.Choice(SECONDS),
    help="The second language.  [default: en, a price tag's as it was printed]",
)
@data_option
@config_option
def labels(
    out: Path | None,
    zone: str | None,
    wanted: tuple[str, ...],
    price: bool,
    changed: bool,
    wrong: bool,
    size: str | None,
    sheet: str,
    language: str | None,
    data: Path | None,
    config: Path | None,
) -> None:
    """Write shelf labels for the products on show to OUT, a PDF: name in two languages, county, seal and code.

    With --price they are price tags: name, origin, spec, grade, unit, price and code. What was printed is remembered, so
    that --wrong can list the tags to take down.
    """
    if wrong:
        price_labels.list_wrong(data_folder(data), _site(settings_or_end(config)))
        return
    if out is None:
        raise click.UsageError("Name the PDF to write: kiosk labels labels.pdf")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kiosk.origin.label_sheets import A4, CannotPrint, Form
    from kiosk.origin.shelf_labels import write
    from kiosk.release.store import Store

    ordinary_or_end(out)
    settings = settings_or_end(config)
    form = A4 if sheet == "a4" else Form(*_measured(size or ("70x45" if price else "60x40")))
    if price:
        chosen = price_labels.Chosen(zone, wanted, changed, language)
        price_labels.print_tags(out, chosen, form, data_folder(data), _site(settings))
        return
    at = _site(settings)
    if not at:
        end(
            Sentence(
                "没有溯源网站地址，标签上就没有二维码。先在 kiosk.toml 的 [origin] 写 base_url。",
                "Without an origin address a label has no code. Write base_url under [origin] in kiosk.toml first.",
            )
        )
    shown = Store(data_folder(data)).open_shown(resources.builtin_store())
    if shown.catalogue is None:
        end(Sentence("没有可用的内容，先发布一个。", "There is nothing on show: publish a pack first."))
    from kiosk.ui.shell.qt_application import application, prepare

    try:
        made = _labels(shown.catalogue, at, zone, wanted, language or price_labels.USUAL)
        prepare("software")
        application()
        pages = write(out, made, form)
    except CannotPrint as error:
        end(error.sentence)
    finally:
        shown.catalogue.close()
    click.echo(Sentence(f"{len(made)} 个标签，{pages} 页：{out}", f"{len(made)} labels on {pages} page(s): {out}"))


def _site(settings: Settings) -> str:
    """The base address of the site; empty when there is none."""
    from kiosk.origin.origin_link import base

    return base(base_url_of(settings))


def _measured(size: str) -> tuple[float, float]:
    """Width and height in millimetres of "60x40"; a size that is none, or no label's, is called wrong."""
    found = re.fullmatch(r"(\d+(?:\.\d+)?)[xX×](\d+(?:\.\d+)?)", size)
    width, height = (float(found[1]), float(found[2])) if found else (0.0, 0.0)
    if not (20 <= width <= 210 and 15 <= height <= 297):
        raise click.UsageError(f"“{size}” is no size of a label: write width x height in millimetres, such as 60x40.")
    return width, height


def _unknown(wrong: str, keys: Iterable[str], kind: Sentence) -> Sentence:
    near = difflib.get_close_matches(wrong, list(keys), 3, 0.4)
    like = [difflib.SequenceMatcher(None, wrong, each).ratio() for each in near]
    near = [each for each, ratio in zip(near, like, strict=True) if ratio >= like[0] - 0.02]
    zh_hint, en_hint = (f"是不是 {' 或 '.join(near)}？", f" Did you mean {' or '.join(near)}?") if near else ("", "")
    return Sentence(f"没有叫 {wrong} 的{kind.zh}。{zh_hint}", f"There is no {kind.en} called {wrong}.{en_hint}")


def _labels(catalogue: Catalogue, at: str, zone: str | None, wanted: tuple[str, ...], language: str) -> list[Label]:
    """The labels asked for, in the order of the shelves; ends with 1 when a zone or a product is unknown."""
    from kiosk.origin.shelf_labels import label_of

    zones = {row.key: row for row in catalogue.zones("zh-CN") if row.kind == "products"}
    if zone is not None and zone not in zones:
        end(_unknown(zone, zones, Sentence("区", "zone")))
    cards = [card for card in catalogue.products("zh-CN") if zone in (None, card.zone)]
    keys = {card.key for card in cards}
    for key in wanted:
        if key not in keys:
            end(_unknown(key, keys, Sentence("产品", "product")))
    made = []
    for card in cards:
        if wanted and card.key not in wanted:
            continue
        row, other = catalogue.product("zh-CN", card.key), catalogue.product(language, card.key)
        if row is None or other is None:
            continue
        made.append(label_of(row, other.name, language, at))
    return made
