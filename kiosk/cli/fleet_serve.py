"""kiosk fleet serve: the port on which paired offices reach this kiosk."""

from __future__ import annotations

import signal
import socket
from pathlib import Path

import click

from kiosk.base.bilingual_sentence import Sentence
from kiosk.cli.options import config_option, data_option, say
from kiosk.settings import data_folder, expanded, salvage


@click.command(epilog="Example: kiosk fleet serve --data /var/lib/kiosk")
@click.option("--until-idle", is_flag=True, help="End as soon as no office is paired and none is being paired.")
@click.option("--host", default="", metavar="ADDRESS", help="Address to listen on.  [default: every one]")
@data_option
@config_option
def serve(until_idle: bool, host: str, data: Path | None, config: Path | None) -> None:
    """Wait for the panel's “Let the office publish”, and for paired offices; without either no port is open."""
    from kiosk.fleet.pairing.service import OfficeService, Place

    settings = salvage(config)
    if not settings.office.allow:
        say(
            Sentence(
                "kiosk.toml 的 [office] 写着 allow = false，不许从办公室发布，也不开端口。",
                "kiosk.toml says [office] allow = false: no office may publish to this kiosk, and no port is opened.",
            )
        )
        return
    place = Place(
        data_folder(data),
        expanded(settings.update.staging),
        settings.venue.kiosk or socket.gethostname(),
        host,
        settings.office.port,
        settings.update,
        settings.health.picture,
    )
    told: list[int] = []
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda which, _: told.append(which))
    OfficeService(place).run(lambda: not told, until_idle)
