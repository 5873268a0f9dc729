"""kiosk fleet health, receive, admit, dismiss, kiosks: how kiosks are, and who hears of it."""

from __future__ import annotations

import errno
from pathlib import Path

import click

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.os_errors import cause_of, cause_with_place
from kiosk.base.venue_clock import moment_in
from kiosk.cli.options import config_option, data_option, end, say
from kiosk.settings import data_folder, salvage

PORT = 8766
CONNECTIONS = 400
"""At once, from one address too: where a proxy stands in front all come from it."""
FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command(epilog="Example: kiosk fleet health --print")
@click.option("--print", "printed", is_flag=True, help="Print the Prometheus text; write and send nothing.")
@data_option
@config_option
def health(printed: bool, data: Path | None, config: Path | None) -> None:
    """Look at this kiosk once: write Prometheus text and send a heartbeat, as [health] in kiosk.toml says.

    The service kiosk-health does so each minute.
    """
    from kiosk.fleet.health.figures import figures
    from kiosk.fleet.health.gathering import Clocks, gathered, name_of
    from kiosk.fleet.health.health_round import health_round
    from kiosk.fleet.health.prometheus_text import text
    from kiosk.fleet.kiosk_id import known_id

    settings, folder = salvage(config), data_folder(data)
    if printed:
        beat = gathered(folder, name_of(settings), known_id(folder), settings.update, 1, Clocks())
        click.echo(text(figures(beat, {"name": beat.name})), nl=False)
        return
    if not settings.health.on:
        say(
            Sentence(
                "kiosk.toml 的 [health] 没有写 textfile，也没有写 push：什么都没有做。",
                "Neither textfile nor push stands under [health] in kiosk.toml: nothing was done.",
            )
        )
        return
    for sentence in health_round(settings, folder, known_id(folder), Clocks()):
        say(sentence)


@click.command(epilog="Example: kiosk fleet receive /var/lib/kiosk-receiver")
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", default=PORT, show_default=True, type=click.IntRange(0, 65_535), help="Port, 0 for any that is free."
)
@click.option(
    "--silent", default=10, show_default=True, type=click.IntRange(2, 1440), help="Minutes until a kiosk is silent."
)
@click.option(
    "--behind", default=24, show_default=True, type=click.IntRange(1, 720), help="Hours until a kiosk is behind."
)
def receive(folder: Path, host: str, port: int, silent: int, behind: int) -> None:
    """Take heartbeats of kiosks into the folder DIR; serve /metrics to Prometheus and pages to people, until ctrl-C.

    Addresses of webhooks stand in DIR/webhooks.txt, one a line. Who may read has a password of `kiosk fleet admit --reader`.
    """
    from kiosk.base.folder_hold import Held

    _made(folder)
    with Held(folder, alone=True) as held:
        if not held.got:
            end(
                Sentence(
                    f"另一个接收程序正在用 {folder}。请先停掉它，或换一个文件夹。",
                    f"Another receiver uses {folder}. Stop that one first, or name another folder.",
                )
            )
        _received(folder, host, port, silent * 60.0, behind * 3600.0)


def _received(folder: Path, host: str, port: int, silent: float, behind: float) -> None:
    """Take heartbeats until ctrl-C; a kiosk is silent and behind after so many seconds."""
    from kiosk.base.http_server import HttpServer, ServerLimits
    from kiosk.fleet.receiver.admissions import Admissions
    from kiosk.fleet.receiver.app import Receiver
    from kiosk.fleet.receiver.register import MOST_BODY, Register
    from kiosk.fleet.receiver.verdict import Limits
    from kiosk.fleet.receiver.watch import Watch

    register = Register(folder, Admissions(folder))
    limits = Limits(silent, behind)
    watch = Watch(folder, register, limits)
    app = Receiver(register, watch.listening, limits)
    try:
        server = HttpServer(app, host, port, ServerLimits(CONNECTIONS, CONNECTIONS, 10, MOST_BODY, threads=1))
    except (OSError, OverflowError, UnicodeError) as error:
        end(_cannot_listen(error, host, port))
    click.echo(
        Sentence(
            f"正在 http://{host}:{server.port} 接收（按 ctrl-C 结束）",
            f"Receiving at http://{host}:{server.port} (ctrl-C ends)",
        )
    )
    if not any(not each.dismissed for each in register.readers.values()):
        say(
            Sentence(
                f"还没有人能看。运行：kiosk fleet admit {folder} 办公室 --reader",
                f"Nobody may read yet. Run: kiosk fleet admit {folder} office --reader",
            )
        )
    if lines := ", ".join(str(number) for number in watch.alerts.unusable()):
        say(
            Sentence(
                f"{folder}/webhooks.txt 第 {lines} 行不是网址（或超过 20 个），没有用上。每行写一个 https:// 开头的网址。",
                f"{folder}/webhooks.txt, line {lines}: no address, or more than 20; it is not used. Write one a line, beginning"
                " with https://.",
            )
        )
    try:
        server.run(watch.each_second)
    finally:
        watch.close()


@click.command(epilog="Example: kiosk fleet admit /var/lib/kiosk-receiver 一楼东门")
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.argument("name")
@click.option("--reader", is_flag=True, help="Somebody who reads (a person, or Prometheus), not a kiosk.")
def admit(folder: Path, name: str, reader: bool) -> None:
    """Admit a kiosk called NAME to the receiver of DIR, and print its token: once, for only its digest is kept."""
    from kiosk.fleet.receiver.admissions import KIOSKS, READERS, AdmissionError, Admissions

    _made(folder)
    admissions = Admissions(folder)
    same = [each.id for each in admissions.all() if each.name == name and not each.dismissed and not reader]
    try:
        token = admissions.admit(name, READERS if reader else KIOSKS)
    except AdmissionError as error:
        end(error.sentence)
    except OSError as error:
        end(_unwritable(error))
    if same:
        say(
            Sentence(
                f"已经有叫 {name} 的了（{'、'.join(same)}）。换过机器就撤销旧的：kiosk fleet dismiss",
                f"Another is called {name} already ({', '.join(same)}). If it was replaced take its token back:"
                " kiosk fleet dismiss",
            )
        )
    say(
        Sentence(
            "这是密码（用户名随意），只显示这一次："
            if reader
            else "这是令牌，只显示这一次；写进触摸屏的 /etc/kiosk/health-token：",
            "The password (with any user name), shown this once:"
            if reader
            else "The token, shown this once; write it into /etc/kiosk/health-token of the kiosk:",
        )
    )
    click.echo(token)


@click.command(epilog="Example: kiosk fleet dismiss /var/lib/kiosk-receiver 一楼东门")
@click.argument("folder", metavar="DIR", type=FOLDER)
@click.argument("who", metavar="NAME|ID")
def dismiss(folder: Path, who: str) -> None:
    """Take the token of a kiosk or a reader back, at once."""
    from kiosk.fleet.receiver.admissions import AdmissionError, Admissions

    try:
        gone = Admissions(folder).dismiss(who)
    except AdmissionError as error:
        end(error.sentence)
    except OSError as error:
        end(_unwritable(error))
    say(Sentence(f"{gone.name}（{gone.id}）的令牌不再有效。", f"The token of {gone.name} ({gone.id}) holds no more."))


@click.command(epilog="Example: kiosk fleet kiosks /var/lib/kiosk-receiver")
@click.argument("folder", metavar="DIR", type=FOLDER)
def kiosks(folder: Path) -> None:
    """List who was admitted to the receiver of DIR: id, since when, name."""
    from kiosk.fleet.receiver.admissions import KIOSKS, READERS, Admissions

    admissions = Admissions(folder)
    for kind, called in ((KIOSKS, "触摸屏 kiosk"), (READERS, "阅读者 reader")):
        for each in admissions.all(kind):
            gone = "  已撤销 dismissed" if each.dismissed else ""
            click.echo(f"{each.id}  {moment_in('', each.since):%Y-%m-%d}  {called}  {each.name}{gone}")


@click.command(hidden=True)
@click.argument("folder", metavar="DIR", type=FOLDER)
def deliver(folder: Path) -> None:
    """Deliver the webhooks that wait; `receive` calls this."""
    import time

    from kiosk.fleet.receiver.outbox import Outbox

    for failed in Outbox(folder).deliver(time.time):
        click.echo(failed, err=True)


def _made(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        end(_unwritable(error))


def _unwritable(error: OSError) -> Sentence:
    why = cause_with_place(error)
    return Sentence(f"写不了：{why.zh}。", f"It cannot be written: {why.en}.")


def _cannot_listen(error: Exception, host: str, port: int) -> Sentence:
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return Sentence(
            f"端口 {port} 已被别的程序占用。可能接收已在运行；否则用 --port 换一个。",
            f"Port {port} is taken by another program. Perhaps the receiver runs already; if not, name another with --port.",
        )
    why = cause_of(error)
    return Sentence(
        f"不能在 {host}:{port} 接收：{why.zh}。--host 应是这台机器自己的地址。",
        f"Nothing can be received at {host}:{port}: {why.en}. --host is one of this machine's addresses.",
    )


COMMANDS = (health, receive, admit, dismiss, kiosks, deliver)
"""What this file adds to `kiosk fleet`."""
