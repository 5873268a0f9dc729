"""kiosk photos: photographs from a folder into a pack."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

import click

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_with_place
from kiosk.cli.options import end

WORDS = {"read": "看照片 looking", "make": "处理 making"}


@click.group(epilog="Example: kiosk photos import ~/Pictures/tea my-pack --yes")
def photos() -> None:
    """Bring photographs into a content pack."""


@photos.command("import", epilog="Example: kiosk photos import ~/Pictures/tea my-pack --yes")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.argument("pack", metavar="PACK", type=click.Path(path_type=Path))
@click.option("--yes", "write", is_flag=True, help="Do it; without this it only says what would happen.")
@click.option("--replace", "only_these", is_flag=True, help="The photographs become a record's only pictures.")
@click.option("--verbose", is_flag=True, help="Print notes too.")
def import_command(folder: Path, pack: Path, write: bool, only_these: bool, verbose: bool) -> None:
    """Make the photographs in DIR pictures of the things in PACK (a folder) that they are named after.

    A photograph is named by id (da-hong-pao-2.jpg), by name in any language (大红袍.jpg) or by pinyin (dahongpao.jpg),
    or lies in a folder named so. It becomes the first picture of its thing. Ends with 1 when one cannot be used.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    from kiosk.cli.findings import show
    from kiosk.photographs.folder_import import ImportOptions, import_photographs

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress, _interruptible() as stopped:
        task = progress.add_task("", total=1)

        def show_progress(what: str, done: int, total: int) -> None:
            progress.update(task, description=WORDS[what], completed=done, total=max(1, total))

        try:
            made = import_photographs(folder, pack, ImportOptions(write, only_these, show_progress, stopped))
        except OSError as error:
            progress.stop()
            end(_refused(error))
    placed_names = {each.name for each in made.placed}
    others = [finding for finding in made.findings if finding.file not in placed_names]
    if others or made.stopped:
        if any(finding.severity == "error" for finding in others):
            click.secho("没有收的（原因和怎么办） Not taken, why, and how to mend it:", bold=True, err=True)
        show(others, verbose, err=True)
    if made.stopped:
        end(_stopped(made.made) if write else Sentence("已停下，什么都没有改。", "Stopped; nothing was changed."))
    if made.placed:
        click.secho("收下的 Taken:", bold=True)
    for each in made.placed:
        sign = "+" if each.new else "="
        click.echo(f"{sign} {each.name} -> {each.target.kind}/{each.target.key} {each.target.name} {each.file}")
        for finding in made.findings:
            if finding.file == each.name and (verbose or finding.severity != "info"):
                click.echo(f"    {finding.what_zh}{finding.mend_zh}\n    {finding.what_en} {finding.mend_en}")
    new = sum(each.new for each in made.placed)
    click.echo(_summary(new, len(made.placed) - new, len(made.changed), write))
    raise SystemExit(1 if any(finding.severity == "error" for finding in made.findings) else 0)


@contextmanager
def _interruptible() -> Iterator[Callable[[], bool]]:
    """Ctrl-C is heard and asked for instead of breaking off; a second one breaks off."""
    heard: list[int] = []

    def hear(number: int, frame: FrameType | None) -> None:
        heard.append(number)
        signal.signal(signal.SIGINT, before)
        click.echo(Sentence("正在停下，请稍候。", "Stopping; one moment.").in_one_line, err=True)

    before = signal.signal(signal.SIGINT, hear)
    try:
        yield lambda: bool(heard)
    finally:
        signal.signal(signal.SIGINT, before)


def _summary(new: int, there: int, records: int, write: bool) -> Sentence:
    if not new and not records:
        return Sentence(f"没有新照片（{there} 张已在包里）。", f"No new photographs ({there} there already).")
    if write:
        return Sentence(
            f"加入 {new} 张照片，改了 {records} 个记录；{there} 张已在包里。下一步：kiosk pack check",
            f"{new} photograph(s) added, {records} record(s) changed; {there} there already. Next: kiosk pack check",
        )
    return Sentence(
        f"会加入 {new} 张照片，改 {records} 个记录；{there} 张已在包里。什么都还没有改，加 --yes 就做。",
        f"{new} photograph(s) would be added, {records} record(s) changed; {there} there already."
        " Nothing was changed: add --yes to do it.",
    )


def _stopped(made: int) -> Sentence:
    return Sentence(
        f"已停下。处理好的 {made} 张留着，记录没有改；再运行同一条命令就接着做。",
        f"Stopped. The {made} photograph(s) that were done are kept, no record was changed;"
        " run the same command again to go on.",
    )


def _refused(error: OSError) -> Sentence:
    why = cause_with_place(error)
    return Sentence(
        f"没有做完：{why.zh}。处理好的照片留着，没有一个文件只写了一半；解决后再运行同一条命令。",
        f"Not finished: {why.en}. What was done is kept and no file is half written;"
        " mend that and run the same command again.",
    )
