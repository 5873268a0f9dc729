"""kiosk doctor: what this machine has and lacks."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from kiosk import resources
from kiosk.cli.options import base_url_of, config_option, data_option
from kiosk.device.doctor import Row, State
from kiosk.publish.address import address
from kiosk.settings import Settings, SettingsError, data_folder, load

COLOURS = {"good": "green", "warning": "yellow", "bad": "red"}


@click.command(epilog="Example: kiosk doctor --json")
@click.option("--json", "machine", is_flag=True, help="Print the rows as JSON.")
@data_option
@config_option
def doctor(machine: bool, data: Path | None, config: Path | None) -> None:
    """Say what this machine has and lacks. Ends with 1 when something keeps the kiosk from running."""
    from kiosk.device import doctor as look
    from kiosk.release.store import Store

    rows = look.machine()
    folder = data_folder(data)
    rows += look.data(folder)
    rows.append(look.faces(resources.fonts()))
    settings = Settings()
    try:
        settings = load(config)
        rows.append(look.Row("settings", "good", str(settings.file or "defaults")))
    except SettingsError as error:
        rows.append(look.Row("settings", "bad", str(error), "照提示改正。", "Mend what it names."))
    rows += address_rows(base_url_of(settings), settings.origin.base_url)
    shown = Store(folder).open_shown(resources.builtin_store())
    found = f"{shown.id or 'none'}" + "".join(f"; {reason}" for reason in shown.reasons)
    state: look.State = "bad" if shown.catalogue is None else "warning" if shown.reasons else "good"
    rows.append(look.Row("release", state, found, "用 kiosk publish 重新发布。", "Publish again with `kiosk publish`."))
    if shown.catalogue:
        shown.catalogue.close()
    if machine:
        click.echo(json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1))
    else:
        for row in rows:
            click.secho(f"{row.state:8}", fg=COLOURS[row.state], nl=False)
            click.echo(f"{row.name:10} {row.found}")
            if row.state != "good" and row.mend_zh:
                click.echo(f"{'':19}{row.mend_zh} {row.mend_en}")
    raise SystemExit(1 if any(row.state == "bad" for row in rows) else 0)


def address_rows(base_url: str, written: str) -> list[Row]:
    """Whether codes lead anywhere, how to mend the worst of it, and whether this machine's own site answers."""
    found = address(base_url, written)
    if not found:
        return [Row("origin", "good", base_url)]
    states: dict[str, State] = {"error": "bad", "warning": "warning", "info": "good"}
    said = "; ".join(f"{each.what_zh} {each.what_en}" for each in found)
    rows = [Row("origin", states[found[0].severity], said, found[0].mend_zh, found[0].mend_en)]
    if written.strip().lower() == "lan" and base_url:
        rows.append(_site(base_url))
    return rows


def _site(base_url: str) -> Row:
    from urllib.error import URLError
    from urllib.request import ProxyHandler, build_opener

    try:
        with build_opener(ProxyHandler({})).open(base_url, timeout=1.0) as answer:
            return Row("site", "good", f"{base_url} answers ({answer.status})")
    except (URLError, OSError, ValueError) as error:
        return Row(
            "site",
            "warning",
            f"{base_url} does not answer: {error}",
            "运行 kiosk origin serve，并让它一直开着。",
            "Run `kiosk origin serve` and keep it running.",
        )
