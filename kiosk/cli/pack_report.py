"""kiosk pack report: what stands in a pack, as a page to be printed."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_with_place
from kiosk.cli.findings import show
from kiosk.cli.options import end, ordinary_or_end


@click.command("report", epilog="Example: kiosk pack report my-pack report.html")
@click.argument("path", metavar="PACK", type=click.Path(path_type=Path))
@click.argument("out", metavar="OUT.html", type=click.Path(dir_okay=False, path_type=Path))
def report_command(path: Path, out: Path) -> None:
    """Write a page about the PACK (folder or .zip) to OUT.html: numbers by zone, what is missing, unproven, out of date."""
    from kiosk.content.pack import read
    from kiosk.content.pack_files import write_whole
    from kiosk.content.pack_report import report
    from kiosk.content.pack_report_page import page
    from kiosk.publish.pack_check import look

    ordinary_or_end(out)
    reading = read(path)
    try:
        if "pack.toml" not in reading.tables:
            show([finding for finding in reading.findings if finding.severity == "error"], err=True)
            raise SystemExit(1)
        write_whole(out, page(report(reading, look(reading))).encode())
    except OSError as error:
        why = cause_with_place(error)
        end(Sentence(f"报告没有写成：{why.zh}。", f"The report was not written: {why.en}."))
    finally:
        reading.media.close()
    click.echo(out)
