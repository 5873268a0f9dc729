"""Kiosks that say on the showroom's own network where they are, by multicast DNS. What they say is a hint: the certificate tells.

A kiosk says so while its port is open, and no longer.
"""

from __future__ import annotations

import contextlib
import ipaddress
import logging
import socket
import time
from collections.abc import Callable
from typing import NamedTuple

from zeroconf import Error, InterfaceChoice, IPVersion, ServiceBrowser, ServiceInfo, ServiceStateChange, Zeroconf

from kiosk.fleet.pairing.pairing_exchange import Kiosk, shown_name

log = logging.getLogger("kiosk")

SERVICE = "_nanping-kiosk._tcp.local."
ANSWER_MS = 1500
"""Milliseconds for the answer of one that named itself and said no more."""
MOST_FOUND = 200


class Found(NamedTuple):
    """A kiosk that was heard: who it says it is, and where."""

    id: str
    name: str
    address: tuple[str, int]


class Announcement:
    """Says that a kiosk is here until it is ended; a network that does not carry it is no fault."""

    def __init__(self, kiosk: Kiosk, port: int, addresses: tuple[str, ...]) -> None:
        self._zeroconf: Zeroconf | None = None
        try:
            self._zeroconf = Zeroconf(interfaces=list(addresses), ip_version=IPVersion.V4Only)
            info = ServiceInfo(
                SERVICE,
                f"kiosk-{kiosk.id}.{SERVICE}",
                port=port,
                parsed_addresses=list(addresses),
                properties={"id": kiosk.id, "name": kiosk.name},
                server=f"kiosk-{kiosk.id}.local.",
            )
            self._zeroconf.register_service(info, allow_name_change=True)
        except (OSError, ValueError, RuntimeError, Error) as error:
            log.info(
                "本机没能在网络里报出自己，仍可输入地址。 Not announced on the network; type its address. %s", error
            )
            self.end()

    def end(self) -> None:
        """Say so no longer."""
        if self._zeroconf:
            with contextlib.suppress(OSError, RuntimeError):
                self._zeroconf.close()
            self._zeroconf = None


def search(seconds: float, go_on: Callable[[], bool] = lambda: True, interface: str = "") -> tuple[Found, ...]:
    """The kiosks that are heard within so many seconds, while `go_on` says so; none where the network carries no such thing.

    It listens on every network card, or on the one with that address.
    """
    heard: list[str] = []

    def hear(zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:
        if state_change is not ServiceStateChange.Removed and name not in heard and len(heard) < MOST_FOUND:
            heard.append(name)

    found: dict[str, Found] = {}
    asked: set[str] = set()
    try:
        cards = [interface] if interface else InterfaceChoice.All
        with contextlib.closing(Zeroconf(interfaces=cards, ip_version=IPVersion.V4Only)) as zeroconf:
            browser = ServiceBrowser(zeroconf, SERVICE, handlers=[hear])
            end = time.monotonic() + seconds
            while time.monotonic() < end and go_on():
                found |= _told(zeroconf, [name for name in heard if name not in found], asked, end)
                time.sleep(0.05)
            browser.cancel()
    except (OSError, RuntimeError, Error) as error:
        log.info("在网络里找不了触摸屏。 Kiosks cannot be searched for on this network. %s", error)
    return tuple(dict.fromkeys(found.values()))


def _told(zeroconf: Zeroconf, names: list[str], asked: set[str], end: float) -> dict[str, Found]:
    """The kiosks among `names` that have said where they are; of the others one is asked, each once, and not past `end`.

    So somebody who names a hundred kiosks that answer nothing hides none that is there.
    """
    silent, told = [], {}
    for name in names:
        info = ServiceInfo(SERVICE, name)
        if info.load_from_cache(zeroconf):
            told[name] = info
        elif name not in asked:
            silent.append(name)
    for name in silent[:1]:
        asked.add(name)
        left = min(ANSWER_MS, (end - time.monotonic()) * 1000)
        if left > 0 and (found := zeroconf.get_service_info(SERVICE, name, round(left))):
            told[name] = found
    return {name: kiosk for name, info in told.items() for kiosk in _kiosk(info)}


def _kiosk(info: ServiceInfo) -> list[Found]:
    """The kiosk that an answer tells of; none where it tells of nothing that can be reached."""
    told = {key: value for key, value in info.properties.items() if isinstance(value, bytes)}
    kiosk, name = (told.get(key, b"").decode("utf-8", "replace") for key in (b"id", b"name"))
    addresses = [
        each for each in info.parsed_addresses(IPVersion.V4Only) if not ipaddress.ip_address(each).is_multicast
    ]
    if not kiosk.isalnum() or len(kiosk) > 64 or not addresses or not info.port:
        return []
    return [Found(kiosk, shown_name(name), (addresses[0], info.port))]


def own_addresses() -> tuple[str, ...]:
    """This machine's addresses in its networks: to be shown, and to be announced on."""
    import ifaddr

    found = [
        str(each.ip)
        for adapter in ifaddr.get_adapters()
        for each in adapter.ips
        if each.is_IPv4 and not ipaddress.ip_address(str(each.ip)).is_loopback
    ]
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        asked.connect(("192.0.2.1", 9))  # RFC 5737: nothing is sent; the card that leads out comes first
        found.sort(key=lambda each: each != asked.getsockname()[0])
    return tuple(dict.fromkeys(found))
