"""kiosk publish, releases, rollback, prune, verify, carry, take: what is on show, what was, and what a stick carries."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import click

from kiosk import resources
from kiosk.base.bilingual_sentence import Sentence, SentenceError
from kiosk.base.os_errors import cause_with_place
from kiosk.cli.options import base_url_of, by_option, config_option, data_option, end, glass_of, settings_or_end
from kiosk.release.publications import Told
from kiosk.release.store import Store, StoreError
from kiosk.settings import Settings, data_folder, salvage


@click.command(epilog="Example: kiosk publish assets/pack --data /var/lib/kiosk")
@click.argument("path", metavar="PACK", type=click.Path(path_type=Path))
@data_option
@config_option
@click.option(
    "--price-labels",
    "tags",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Also write the price tags that changed to this PDF, to be hung at once.",
)
@by_option
def publish(path: Path, data: Path | None, config: Path | None, tags: Path | None, by: str) -> None:
    """Make the PACK (folder or .zip) into a release, show it and print its id; a pack with errors changes nothing.

    A folder whose staff work with two pairs of eyes shows the release that was passed, and none that was not.
    """
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    from kiosk.cli.findings import show
    from kiosk.publish.compile import PublishOptions, compile_pack
    from kiosk.review.archive import Archive, ReviewError
    from kiosk.review.shown_rule import require_no_demand

    settings = settings_or_end(config)
    try:
        if path.is_dir() and Archive(path).demanded:
            click.echo(_passed(path, Store(data_folder(data)), Told("command", by)))
            _print_tags(tags, data, settings)
            return
        require_no_demand(Store(data_folder(data)))
    except (ReviewError, StoreError) as error:
        end(error.sentence)
    words = {"check": "检查 check", "pictures": "图片 pictures", "write": "写入 write"}
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("", total=1)

        def show_progress(what: str, done: int, total: int) -> None:
            progress.update(task, description=words[what], completed=done, total=max(1, total))

        options = PublishOptions(
            base_url=base_url_of(settings),
            base_url_setting=settings.origin.base_url,
            glass=glass_of(settings),
            kiosk=settings.venue.kiosk,
            told=Told("command", by),
            reuse_from=(resources.builtin_store(),),
            on_progress=show_progress,
        )
        try:
            made = compile_pack(path, Store(data_folder(data)), options)
        except StoreError as error:
            progress.stop()
            why = error.sentence
            end(
                Sentence(
                    f"没有发布，展示的内容不变。{why.zh}", f"Nothing was published; what was on show stays. {why.en}"
                )
            )
        except OSError as error:
            progress.stop()
            why = cause_with_place(error)
            end(
                Sentence(
                    f"没有发布，展示的内容不变：{why.zh}。", f"Nothing was published; what was on show stays: {why.en}."
                )
            )
    show(made.findings, err=True)
    if not made.id:
        end(Sentence("没有发布，请先改正上面的错误。", "Nothing was published: mend the errors above first."))
    click.echo(f"{made.id} {'new' if made.new else 'unchanged'}")
    _print_tags(tags, data, settings)


def _print_tags(tags: Path | None, data: Path | None, settings: Settings) -> None:
    """Write the price tags that changed, where they are wanted."""
    if tags is not None:
        from kiosk.cli import price_labels

        price_labels.print_tags(
            tags, price_labels.Chosen(changed=True), price_labels.tag_form(), data_folder(data), base_url_of(settings)
        )


def _passed(pack: Path, store: Store, told: Told) -> str:
    """Show the release of `pack` that was passed. Raises ReviewError, StoreError."""
    from kiosk.review.hand_ins import show_passed

    before = store.pointed()
    release = show_passed(store, pack, told)
    words = Sentence(
        "这个内容包要两人审阅：展出的是审阅通过的那一版，后来的改动不在里面。",
        "This pack demands a second pair of eyes: what was passed is on show, without what was changed since.",
    )
    click.echo(words, err=True)
    return f"{release} {'unchanged' if before == release else 'new'}"


@click.command(epilog="Example: kiosk releases --data /var/lib/kiosk")
@data_option
def releases(data: Path | None) -> None:
    """List the releases that are kept, newest first; * is on show."""
    found = Store(data_folder(data)).releases()
    if not found:
        click.echo(Sentence("这里没有发布过内容。", "Nothing has been published here."), err=True)
    for kept in found:
        when = time.strftime("%Y-%m-%d %H:%M", time.localtime(kept.staged))
        click.echo(f"{'*' if kept.current else ' '} {kept.id}  {when}  {kept.pack} {kept.version}")


@click.command(epilog="Example: kiosk rollback 3f2a9c")
@click.argument("release", metavar="[ID]", default="")
@data_option
@by_option
def rollback(release: str, data: Path | None, by: str) -> None:
    """Show the release before the one on show, or ID (its first six digits are enough), and print its id.

    Where a second pair of eyes is demanded it was on show before, or it was passed; the archive of reviews says it then.
    """
    from kiosk.review.shown_rule import put_down_return, require

    store = Store(data_folder(data))
    try:
        meant = store.meant(release or store.previous())
        require(store, meant)
        store.switch(meant, Told("command", by))
        put_down_return(store, meant, by)
        click.echo(meant)
    except (SentenceError, OSError) as error:
        end(str(error))


@click.command(epilog="Example: kiosk prune --keep 3")
@click.option("--keep", default=3, show_default=True, type=click.IntRange(min=1), help="How many releases stay.")
@data_option
def prune(keep: int, data: Path | None) -> None:
    """Remove old releases and the pictures only they needed."""
    try:
        gone, freed = Store(data_folder(data)).prune(keep)
    except OSError as error:
        why = cause_with_place(error)
        end(Sentence(f"没有清理完：{why.zh}。", f"Not everything could be removed: {why.en}."))
    click.echo(f"{gone} release(s), {freed >> 10} KB")


@click.command(epilog="Example: kiosk verify")
@data_option
def verify(data: Path | None) -> None:
    """Check every file of the release on show. Ends with 1 when one is damaged."""
    store = Store(data_folder(data))
    current = store.pointed()
    if not current:
        end(Sentence("这里没有发布过内容。", "Nothing has been published here."))
    faults = store.faults(current, every_byte=True)
    for fault in faults:
        click.echo(fault)
    click.echo(f"{current} {'bad' if faults else 'good'}")
    raise SystemExit(1 if faults else 0)


@click.command(epilog="Example: kiosk carry /media/usb")
@click.argument("out", metavar="OUT", type=click.Path(path_type=Path))
@click.argument("release", metavar="[ID]", default="")
@data_option
def carry(out: Path, release: str, data: Path | None) -> None:
    """Write the release on show, or ID (its first six digits are enough), into the folder OUT for another kiosk to take."""
    from kiosk.release.carrier_export import export_release

    store = Store(data_folder(data))
    kept = [each.id for each in store.releases()]
    found = [each for each in kept if len(release) >= 6 and each.startswith(release)] if release else [store.pointed()]
    if len(found) != 1 or found[0] not in kept:
        end(Sentence("没有这个版本，用 kiosk releases 查看。", "There is no such release here: see `kiosk releases`."))
    try:
        click.echo(export_release(store, found[0], out.absolute(), _tenths(Sentence("导出", "export"))))
    except StoreError as error:
        end(error.sentence)


@click.command(epilog="Example: kiosk take /media/usb/kiosk-release-3f2a9c014bd7")
@click.argument("folder", metavar="FOLDER", type=click.Path(path_type=Path))
@click.option("--show", is_flag=True, help="Show it, too. Without this, what is on show stays.")
@click.option("--unsigned", is_flag=True, help="Take it even though no office that is known here has signed it.")
@data_option
@config_option
@by_option
def take(folder: Path, show: bool, unsigned: bool, data: Path | None, config: Path | None, by: str) -> None:
    """Take a release that `kiosk carry`, `kiosk fleet export` or the studio wrote from FOLDER, and print its id.

    Where a second pair of eyes is demanded --show shows what was passed, or was on show before, and nothing else.
    """
    from kiosk.fleet.update.refusal import Refusal
    from kiosk.fleet.update.stick_check import require_signed
    from kiosk.release.carrier_import import import_release
    from kiosk.review.archive import ReviewError
    from kiosk.review.shown_rule import require

    store = Store(data_folder(data))
    try:
        signed = "" if unsigned else require_signed(salvage(config).update, store.data, folder.absolute())
        release = import_release(store, folder.absolute(), _tenths(Sentence("取入", "take")), signed).id
        if show:
            require(store, release)
            store.switch(release, Told("command", by))
    except Refusal as refused:
        end(
            Sentence(
                f"{refused.sentence.zh}确实要取，就加 --unsigned。",
                f"{refused.sentence.en} To take it all the same, add --unsigned.",
            )
        )
    except ReviewError as error:
        taken = Sentence(f"已取入 {release[:12]}，没有展出。", f"{release[:12]} was taken and is not shown.")
        end(Sentence(f"{taken.zh}{error.sentence.zh}", f"{taken.en} {error.sentence.en}"))
    except (StoreError, OSError) as error:
        end(str(error))
    click.echo(release)


def _tenths(what: Sentence) -> Callable[[int, int], None]:
    """Print on standard error, each tenth of the way, how far a copy is."""
    last = -1

    def on_progress(done: int, total: int) -> None:
        nonlocal last
        tenth = 10 * done // max(1, total)
        if tenth != last:
            last = tenth
            click.echo(f"{what.in_one_line} {tenth * 10} %", err=True)

    return on_progress
