"""The site on this machine's own address: nothing that writes."""

from __future__ import annotations

import errno
from pathlib import Path

from kiosk.base.bilingual_sentence import SentenceError
from kiosk.base.http_server import HttpServer, ServerLimits
from kiosk.base.os_errors import cause_of
from kiosk.origin.site_app import Pages

CONNECTIONS = 400
"""At once."""
PER_ADDRESS = 40
"""Of these for one address; a phone opens about six."""
PATIENCE_S = 10
"""How long a phone may be silent, and how long it may take to say what it wants."""


class CannotListen(SentenceError):
    """The address cannot be listened on."""


class Server(HttpServer):
    """A site at an address; it listens as soon as it is made. Raises CannotListen."""

    def __init__(self, root: Path, host: str, port: int) -> None:
        try:
            super().__init__(Pages(root), host, port, ServerLimits(CONNECTIONS, PER_ADDRESS, PATIENCE_S, 65_536))
        except (OSError, OverflowError, UnicodeError) as error:
            raise _cannot_listen(error, host, port) from error


def _cannot_listen(error: Exception, host: str, port: int) -> CannotListen:
    if isinstance(error, OSError) and error.errno == errno.EADDRINUSE:
        return CannotListen(
            f"端口 {port} 已被别的程序占用。可能网站已在运行；否则换一个：在 kiosk.toml 的 [origin] 写 port = {_next(port)}，"
            f"或用 --port {_next(port)}。",
            f"Port {port} is taken by another program. Perhaps the site is served already; if not, take another one:"
            f" port = {_next(port)} under [origin] in kiosk.toml, or --port {_next(port)}.",
        )
    if isinstance(error, OSError) and error.errno in (errno.EACCES, errno.EPERM):
        return CannotListen(
            f"没有权限使用端口 {port}。请用 1024 以上的端口，例如 --port 8765。",
            f"Port {port} may not be used by this user. Take one above 1024, for instance --port 8765.",
        )
    why = cause_of(error)
    return CannotListen(
        f"不能在 {host}:{port} 提供网站：{why.zh}。--host 应是这台机器自己的地址，或 0.0.0.0。",
        f"The site cannot be served at {host}:{port}: {why.en}. --host is one of this machine's addresses, or 0.0.0.0.",
    )


def _next(port: int) -> int:
    return port + 1 if port < 65_535 else 8765
