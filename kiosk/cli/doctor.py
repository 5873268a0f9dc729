"""kiosk doctor: what this machine has and lacks."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk import resources
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of
from kiosk.cli.options import base_url_of, config_option, data_option, glass_of
from kiosk.device.check_result import GROUPS, Row, State, checked
from kiosk.publish.base_url_check import address
from kiosk.settings import Settings, Update, data_folder, expanded, salvage

if TYPE_CHECKING:
    from kiosk.device.service_check import Service

COLOURS: dict[State, str] = {"ok": "green", "note": "yellow", "wrong": "red"}
WORDS: dict[State, str] = {"ok": "好 ok", "note": "注意 note", "wrong": "有误 wrong"}
ROOT = Path("/")


@click.command(epilog="Example: kiosk doctor --json")
@click.option("--json", "machine", is_flag=True, help="Print the rows as JSON.")
@data_option
@config_option
def doctor(machine: bool, data: Path | None, config: Path | None) -> None:
    """Say what this machine has and lacks. Ends with 1 when something keeps the kiosk from running as it should."""
    rows = all_rows(data, config)
    if machine:
        click.echo(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1))
    else:
        _print_rows(rows)
    raise SystemExit(1 if any(row.state == "wrong" for row in rows) else 0)


def all_rows(data: Path | None, config: Path | None) -> list[Row]:
    """Every row, group after group."""
    from kiosk.device import doctor as checks
    from kiosk.device.display_check import Described
    from kiosk.device.service_check import service
    from kiosk.fleet.health import push_rows
    from kiosk.fleet.pairing import office_rows

    found = service(ROOT)
    settings = salvage(config)
    content = settings_rows(settings)
    folder = folder_of(data, found)
    panel = settings.panel
    of = checks.Visited(
        folder,
        resources.fonts(),
        Described(*panel.sides, panel.diagonal_in, panel.rotate, panel.renderer, settings.file is not None),
        _own_address(),
        datetime.now(),
        found,
        ROOT,
        settings.reader.devices,
    )
    content += checked("content", "release", lambda: _release(folder))
    content += checked("content", "origin", lambda: address_rows(base_url_of(settings), settings.origin.base_url))
    content += checked("content", "codes", lambda: _codes(folder, settings))
    updates = checked("service", "update", lambda: update_rows(settings.update, folder, of.now))
    heartbeats = checked("service", "heartbeats", lambda: push_rows.row(settings.health, of.now.timestamp()))
    offices = checked("service", "office", lambda: office_rows.rows(settings, folder))
    services = [*checks.services(of), *updates, *offices, *heartbeats]
    return [*checks.screens(of), *content, *checks.machines(of), *services]


def folder_of(data: Path | None, found: Service | None) -> Path:
    """The data folder to look at: as every command takes it, but the service's own where a service shows the kiosk."""
    from kiosk.device.service_check import STATE

    if data is None and found and found.serving and not os.environ.get("STATE_DIRECTORY"):
        return STATE
    return data_folder(data)


def address_rows(base_url: str, written: str) -> list[Row]:
    """Whether codes lead anywhere, how to mend the worst of it, and whether this machine's own site answers."""
    found = address(base_url, written)
    if not found:
        return [Row("content", "origin", "ok", f"二维码领到 {base_url}。", f"Codes lead to {base_url}.")]
    states: dict[str, State] = {"error": "wrong", "warning": "note", "info": "ok"}
    worst = found[0]
    rows = [
        Row(
            "content",
            "origin",
            states[worst.severity],
            " ".join([*(each.what_zh for each in found), worst.mend_zh]),
            " ".join([*(each.what_en for each in found), worst.mend_en]),
        )
    ]
    if written.strip().lower() == "lan" and base_url:
        rows.append(_site(base_url))
    return rows


def settings_rows(settings: Settings) -> list[Row]:
    """Which file is in force, or each fault in it with its line."""
    file = str(settings.file or "")
    if not settings.faults:
        sentence = (file or "没有设置文件，都用默认值。", file or "No settings file: all defaults.")
        return [Row("content", "settings", "ok", *sentence)]
    sentences = [fault.sentence() for fault in settings.faults]
    return [
        Row("content", "settings", "wrong", f"{file} {sentence.zh}", f"{file} {sentence.en}") for sentence in sentences
    ]


def update_rows(update: Update, data: Path, now: datetime) -> list[Row]:
    """Whether new content comes by itself, and each thing that is wrong with it."""
    from kiosk.fleet.told_moment import told_at
    from kiosk.fleet.update.condition import DAY_S, STANDING, condition

    staging = expanded(update.staging)
    if staging.exists():
        next(staging.iterdir(), None)
    stands = condition(update, data, now.timestamp())
    if stands.problems:
        late = stands.status is None or now.timestamp() - stands.status.succeeded > DAY_S
        states: list[State] = ["wrong" if late or each.code in STANDING else "note" for each in stands.problems]
        return [Row("service", "update", state, *each.sentence) for state, each in zip(states, stands.problems)]
    if not stands.used or stands.status is None:
        off = (
            "没有写 update.url，不自动取新内容，也不连网。",
            "No update.url: nothing is fetched, and no connection is made.",
        )
        return [Row("service", "update", "ok", *off)]
    asked = told_at(stands.status.polled)
    return [
        Row(
            "service",
            "update",
            "ok",
            f"{asked} 向 {update.url} 查看过，频道 {update.channel} 第 {stands.status.number} 次发布。",
            f"Asked {update.url} at {asked}: publication {stands.status.number} of channel {update.channel}.",
        )
    ]


def _release(folder: Path) -> Row:
    from kiosk.release.store import Store

    if folder.exists():
        next(folder.iterdir(), None)
    shown = Store(folder).open_shown(resources.builtin_store())
    why_zh, why_en = ("; ".join(reasons) for reasons in zip(*shown.reasons)) if shown.reasons else ("", "")
    if shown.catalogue is None:
        return Row(
            "content",
            "release",
            "wrong",
            f"没有可以展示的内容。{why_zh}用 kiosk publish 发布。",
            f"There is nothing to show. {why_en} Publish with `kiosk publish`.",
        )
    shown.catalogue.close()
    if shown.reasons:
        return Row(
            "content",
            "release",
            "note",
            f"退而展示 {shown.id[:12]}：{why_zh}用 kiosk publish 重新发布。",
            f"{shown.id[:12]} stands in: {why_en} Publish again with `kiosk publish`.",
        )
    return Row(
        "content", "release", "ok", f"展示的是 {shown.id[:12]}，完好。", f"{shown.id[:12]} is on show, and whole."
    )


def _codes(folder: Path, settings: Settings) -> list[Row]:
    """Whether the codes of what is on show stand large enough under the settings of now; nothing where there are none."""
    from kiosk.origin.origin_link import base
    from kiosk.origin.site.code_page_check import codes_on_show, without_page
    from kiosk.publish.code_proof import densest, prove
    from kiosk.release.store import Store

    base_url = base_url_of(settings)
    catalogue = Store(folder).open_shown(resources.builtin_store()).catalogue if base(base_url) else None
    if catalogue is None:
        return []
    try:
        codes = list(codes_on_show(catalogue, base_url, settings.venue.kiosk))
    finally:
        catalogue.close()
    site = folder / "site"
    lan = settings.origin.base_url.strip().lower() == "lan"
    if lan and (site / "index.html").is_file() and (lost := without_page(codes, site)):
        named = ", ".join(dict.fromkeys(code.file for code in lost[:5]))
        return [
            Row(
                "content",
                "codes",
                "wrong",
                f"{len(lost)} 个二维码在 {site} 里没有页面：{named}。运行 kiosk origin serve，或重新生成网站。",
                f"{len(lost)} code(s) have no page in {site}: {named}. Run `kiosk origin serve`, or build the site again.",
            )
        ]
    glass, readable = glass_of(settings), find_spec("zxingcpp") is not None and find_spec("PIL") is not None
    found = prove(codes, glass, read=False)
    faults = [each for each in found if each.severity == "error"]
    if readable and not faults:
        faults = [each for each in prove(densest(codes), glass) if each.severity == "error"]
    if faults:
        zh = " ".join(f"{each.what_zh} {each.mend_zh}" for each in faults)
        en = " ".join(f"{each.what_en} {each.mend_en}" for each in faults)
        left = ("改好以前，触摸屏不显示这些码。", "Until then the kiosk leaves these codes out.")
        return [Row("content", "codes", "wrong", f"{zh} {left[0]}", f"{en} {left[1]}")]
    sized = (
        f"{len(codes)} 个二维码在 {settings.panel.pixels} 的屏上都够大",
        f"All {len(codes)} codes are large enough",
    )
    read = ("，最密的已试读。", "; the densest were read back.") if readable else ("。", ".")
    zh = " ".join([f"{sized[0]}{read[0]}", *(each.what_zh for each in found)])
    en = " ".join([f"{sized[1]} on a panel of {settings.panel.pixels}{read[1]}", *(each.what_en for each in found)])
    return [Row("content", "codes", "ok", zh, en)]


def _site(base_url: str) -> Row:
    from urllib.error import URLError
    from urllib.request import ProxyHandler, build_opener

    try:
        with build_opener(ProxyHandler({})).open(base_url, timeout=1.0):
            return Row("content", "site", "ok", f"{base_url} 有回应。", f"{base_url} answers.")
    except (URLError, OSError, ValueError) as error:
        return Row(
            "content",
            "site",
            "note",
            f"{base_url} 没有回应（{cause_of(error).zh}）。运行 kiosk origin serve，并让它一直开着。",
            f"{base_url} does not answer ({cause_of(error).en}). Run `kiosk origin serve` and keep it running.",
        )


def _own_address() -> str:
    from urllib.parse import urlsplit

    from kiosk.origin.lan_address import address as own

    return urlsplit(own(1)).hostname or ""


def _print_rows(rows: list[Row]) -> None:
    for group, (zh, en) in GROUPS.items():
        click.secho(f"{zh} {en}", bold=True)
        for row in (each for each in rows if each.group == group):
            click.secho(f"  {WORDS[row.state]}", fg=COLOURS[row.state], nl=False)
            click.echo(f"  {row.name}")
            click.echo(f"    {row.zh}")
            if row.en != row.zh:
                click.echo(f"    {row.en}")
    wrong, notes = (sum(row.state == state for row in rows) for state in ("wrong", "note"))
    total = Sentence(f"{wrong} 处有误，{notes} 处注意。", f"{wrong} wrong, {notes} to note.")
    click.secho(total.in_one_line, bold=True, fg="red" if wrong else "green")
