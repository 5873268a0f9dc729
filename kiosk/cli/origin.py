"""kiosk origin: the site that the codes lead to."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import click

from kiosk import resources
from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.venue_clock import now_in
from kiosk.cli.options import config_option, data_option, end, settings_or_end
from kiosk.settings import Settings, data_folder


@click.group(epilog="Example: kiosk origin build site")
def origin() -> None:
    """Make and serve the site that the codes lead to."""


@origin.command(epilog="Example: kiosk origin build site --config kiosk.toml")
@click.argument("out", type=click.Path(path_type=Path))
@data_option
@config_option
def build(out: Path, data: Path | None, config: Path | None) -> None:
    """Write the site of the release on show into the folder OUT; what has not changed is left as it is."""
    from kiosk.origin.site.build import build as write
    from kiosk.origin.site.output_folder import FolderError
    from kiosk.release.store import Store

    settings = settings_or_end(config)
    shown = Store(data_folder(data)).open_shown(resources.builtin_store())
    for reason in shown.reasons:
        click.echo(reason, err=True)
    if shown.catalogue is None:
        end(
            Sentence(
                "没有可用的内容，先运行 kiosk publish。",
                "There is no release to build from: run `kiosk publish` first.",
            )
        )
    try:
        built = write(shown.catalogue, settings, out)
    except FolderError as error:
        end(str(error))
    except KeyboardInterrupt:
        end(
            Sentence(
                "已停止：写好的页面都是完整的；再运行一次就从这里接着做。",
                "Stopped: the pages that are there are whole; run this again and it goes on from here.",
            )
        )
    finally:
        shown.catalogue.close()
    click.echo(built.said())
    raise SystemExit(1 if built.missing else 0)


@origin.command("serve", epilog="Example: kiosk origin serve --port 8765")
@click.argument("site", required=False, type=click.Path(path_type=Path))
@click.option("--port", type=click.IntRange(0, 65_535), help="Port, 0 for any that is free.  [default: [origin] port]")
@click.option("--host", default="0.0.0.0", show_default=True, help="Address to listen on.")
@data_option
@config_option
def serve(site: Path | None, port: int | None, host: str, data: Path | None, config: Path | None) -> None:
    """Serve the folder SITE to phones in the same network, until ctrl-C.

    Without SITE: the site of the release on show, in the data folder; it is built anew when another release is shown.
    """
    from kiosk.origin.site_server import CannotListen, Server

    settings = settings_or_end(config)
    folder = site or data_folder(data) / "site"
    if site and not (site / "index.html").is_file():
        end(
            Sentence(
                f"{site} 里没有网站（缺 index.html）。先生成，或不写文件夹。",
                f"There is no site in {site} (index.html is missing). Build one first, or name no folder.",
            )
        )
    try:
        server = Server(folder, host, settings.origin.port if port is None else port)
    except CannotListen as error:
        end(error.sentence)
    build = None if site else Build(folder, data, config)
    if build and build.build_now():
        server.close()
        end(Sentence("网站没有生成，见上面的原因。", "The site was not built: see the reason above."))
    click.echo(reached(settings, host, server.port))
    server.run(build.rebuild_when_changed if build else lambda: None)


class Build:
    """The site of the release on show, kept up by another process, so that phones are answered meanwhile."""

    def __init__(self, folder: Path, data: Path | None, config: Path | None) -> None:
        from kiosk.release.store import Store

        self._store = Store(data_folder(data))
        self._words = [sys.executable, "-m", "kiosk", "origin", "build", str(folder)]
        self._words += ["--data", str(data)] if data else []
        self._words += ["--config", str(config)] if config else []
        self._built = self._zone = ""
        self._day = self._today()
        self.running: subprocess.Popen[bytes] | None = None

    def build_now(self) -> int:
        """Build and wait; returns how it ended (0: well). Pages that are as they should be are left as they are."""
        self._look()
        return subprocess.run(self._words, stdout=sys.stderr, check=False).returncode

    def rebuild_when_changed(self) -> None:
        """Begin to build when another release is shown or another day begins; what was built stays up until then."""
        if self.running:
            if (ended := self.running.poll()) is None:
                return
            self.running = None
            if ended:
                click.echo(
                    Sentence("网站没有更新，仍是原来的。", "The site was not renewed: it stays as it was."), err=True
                )
        if self._store.pointed() != self._built or self._today() != self._day:
            self._look()
            self.running = subprocess.Popen(self._words, stdout=sys.stderr)

    def _look(self) -> None:
        """Remember which release is built now, and for which day at its venue."""
        self._built = self._store.pointed()
        if catalogue := self._store.open_shown(resources.builtin_store()).catalogue:
            self._zone = catalogue.tables.zone
            catalogue.close()
        self._day = self._today()

    def _today(self) -> date:
        return now_in(self._zone).date()


def reached(settings: Settings, host: str, port: int) -> str:
    """Where phones reach the site, and what the codes say of it, in zh and en."""
    from kiosk.origin.lan_address import address

    here = address(port) if host in ("0.0.0.0", "::") else f"http://{f'[{host}]' if ':' in host else host}:{port}"
    if not here:
        return (
            f"这台机器没有接入网络，只有它自己能打开 http://127.0.0.1:{port}。请接上 Wi-Fi 或网线后重新运行。\n"
            f"This machine has no network: only it can open http://127.0.0.1:{port}. Connect it and run this again."
        )
    lines = [
        f"同一个 Wi-Fi 里的手机打开：{here}（按 ctrl-C 结束）",
        f"Phones in the same Wi-Fi reach it at {here} (ctrl-C ends)",
    ]
    codes = settings.origin.base_url.strip().lower()
    if codes != "lan":
        lines += [
            '二维码不指向这里；要指向这里，在 kiosk.toml 的 [origin] 写 base_url = "lan"。',
            'The codes do not lead here; for that write base_url = "lan" under [origin] in kiosk.toml.',
        ]
    elif port != settings.origin.port:
        lines += [
            f"二维码指向端口 {settings.origin.port}，不是 {port}：请让两处一致。",
            f"The codes lead to port {settings.origin.port}, not {port}: make the two the same.",
        ]
    return "\n".join(lines)
