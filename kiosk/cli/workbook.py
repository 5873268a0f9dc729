"""kiosk workbook: a pack as a workbook for staff, and the way back."""

from __future__ import annotations

from pathlib import Path

import click

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of, cause_with_place
from kiosk.cli.findings import show
from kiosk.cli.options import end, ordinary_or_end


@click.group(epilog="Example: kiosk workbook export assets/pack pack.xlsx")
def workbook() -> None:
    """Hand a pack to staff as a workbook, and take it back in."""


@workbook.command("export", epilog="Example: kiosk workbook export my-pack my-pack.xlsx")
@click.argument("pack", type=click.Path(path_type=Path))
@click.argument("out", metavar="OUT.xlsx", type=click.Path(dir_okay=False, path_type=Path))
def export_command(pack: Path, out: Path) -> None:
    """Write the PACK (folder or .zip) as a workbook for Excel, WPS or LibreOffice; the same pack gives the same bytes."""
    from kiosk.content.pack import read
    from kiosk.publish.thumbnails import thumbnail
    from kiosk.workbook.export import export

    ordinary_or_end(out)
    if out.suffix.lower() != ".xlsx":
        end(Sentence(f"{out} 要以 .xlsx 结尾。", f"{out} should end in .xlsx"))
    if pack.is_dir() and out.resolve().is_relative_to(pack.resolve()):
        end(Sentence(f"{out} 在内容包里面，请放到别处。", f"{out} lies inside the pack: put it elsewhere."))
    reading = read(pack)
    if broken := [finding for finding in reading.findings if finding.severity == "error"]:
        show(broken, err=True)
    if reading.pack is None:
        raise SystemExit(1)

    def small(name: str) -> bytes | None:
        try:
            return thumbnail(reading.media.read(name))
        except OSError:
            return None

    try:
        export(reading.pack, out, small)
    except OSError as error:
        why = cause_of(error)
        end(Sentence(f"写不了 {out}：{why.zh}。", f"{out} cannot be written: {why.en}."))
    finally:
        reading.media.close()
    click.echo(f"{out} {max(1, out.stat().st_size >> 10)} KB")


@workbook.command("import", epilog="Example: kiosk workbook import my-pack.xlsx my-pack --photos photos --yes")
@click.argument("file", metavar="IN.xlsx", type=click.Path(path_type=Path))
@click.argument("pack", type=click.Path(path_type=Path))
@click.option("--photos", type=click.Path(path_type=Path), metavar="DIR", help="Folder of the photos that are named.")
@click.option("--yes", is_flag=True, help="Write the changes into the pack; without it they are only listed.")
@click.option("--verbose", is_flag=True, help="Print notes too.")
def import_command(file: Path, pack: Path, photos: Path | None, yes: bool, verbose: bool) -> None:
    """List what the workbook IN.xlsx changes in the folder PACK, and with --yes write it.

    Good rows come in; bad ones are named by their cells, also in a workbook beside IN.xlsx. Ends with 1 when a row had
    to be left out.
    """
    from kiosk.photographs.intake import prepared_or_refused
    from kiosk.workbook.annotated_copy import beside, send_back
    from kiosk.workbook.apply import apply_proposal
    from kiosk.workbook.change_summary import in_words
    from kiosk.workbook.proposal import propose

    if not pack.is_dir():
        end(Sentence(f"{pack} 不是文件夹；压缩的内容包请先解开。", f"{pack} is no folder; unpack a zipped pack first."))
    if photos is not None and not photos.is_dir():
        end(Sentence(f"没有照片文件夹 {photos}。", f"There is no folder of photos {photos}"))
    proposal = propose(file, pack, photos, prepared_or_refused)
    for zh, en in in_words(proposal.changes):
        click.echo(f"{zh}\n    {en}")
    if proposal.findings:
        show(proposal.findings, verbose, err=True)
    if proposal.sheets and (proposal.findings or beside(file).exists()):
        try:
            send_back(beside(file), proposal.sheets, proposal.findings)
            click.echo(f"标在这里 Marked in: {beside(file)}", err=True)
        except OSError as error:
            why = cause_of(error)
            click.echo(
                Sentence(f"写不了 {beside(file)}：{why.zh}。", f"{beside(file)} cannot be written: {why.en}."), err=True
            )
    count = len(proposal.changes)
    if yes and count:
        try:
            changed = apply_proposal(proposal, pack)
        except (OSError, ValueError) as error:
            why = cause_with_place(error)
            end(Sentence(f"没有写入，内容包照旧：{why.zh}。", f"Nothing was written, the pack is as it was: {why.en}."))
        written = Sentence(
            f"写入 {len(changed)} 个文件，{count} 处改动。", f"{count} change(s) in {len(changed)} file(s) written."
        )
        click.echo(written.in_one_line)
    elif count:
        waiting = Sentence(
            f"{count} 处改动，还没有写入；加 --yes 写入。", f"{count} change(s), nothing written; --yes writes them."
        )
        click.echo(waiting.in_one_line)
    elif proposal.pack is not None:
        click.echo(Sentence("没有改动。", "Nothing changes.").in_one_line)
    raise SystemExit(0 if proposal.ok else 1)
