"""kiosk pack links: whether the addresses in a pack still answer."""

from __future__ import annotations

import json
from pathlib import Path

import click

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_with_place
from kiosk.cli.options import end, say


@click.command("links", epilog="Example: kiosk pack links my-pack")
@click.argument("path", metavar="PACK", type=click.Path(path_type=Path))
@click.option("--json", "machine", is_flag=True, help="Print the answers as JSON.")
def links_command(path: Path, machine: bool) -> None:
    """Ask each address in the PACK (folder or .zip) whether it still answers. Ends with 1 when a page is gone.

    Each is asked once, for its head where that is given; nothing of what is answered is kept.
    """
    from kiosk.content.link_check import Offline, asked, links
    from kiosk.content.media import open_media
    from kiosk.content.toml_tables import read_tables

    try:
        media = open_media(path)
    except OSError as error:
        why = cause_with_place(error)
        end(Sentence(f"打不开：{why.zh}。", f"It cannot be opened: {why.en}."))
    try:
        wanted = links(read_tables(media)[0])
    finally:
        media.close()
    if not wanted:
        say(Sentence("内容里没有网址。", "There are no addresses in it."))
    gone, rows = 0, []
    try:
        for answer in asked(wanted):
            gone += answer.state == "gone"
            rows.append(
                {
                    "url": answer.link.url,
                    "state": answer.state,
                    "why": answer.why.en,
                    "places": [f"{file} {field}" for file, field in answer.link.places],
                }
            )
            if not machine and answer.state != "well":
                click.echo(f"{answer.said.in_one_line}: {answer.link.url}")
                for file, field in answer.link.places:
                    click.echo(f"    {file} {field}")
    except Offline as error:
        end(error.said)
    if machine:
        click.echo(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        well = sum(row["state"] == "well" for row in rows)
        click.echo(
            Sentence(f"{len(rows)} 个网址，{well} 个能打开。", f"{len(rows)} addresses, {well} open.").in_one_line
        )
    raise SystemExit(1 if gone else 0)
