"""This machine's own address in the local network, found without sending anything. IPv4 only: it goes into codes.

Of several addresses the one wins that a visitor's phone most likely reaches: a network card before a tunnel or a
container's bridge, an address of a private network before a public one, the way out before the rest.
"""

from __future__ import annotations

import contextlib
import ipaddress
import re
import socket
import sys
from typing import NamedTuple

ELSEWHERE = ("192.0.2.1", 9)
"""An address for documentation (RFC 5737): a datagram socket that is connected there learns its own, and sends nothing."""
TUNNELS = re.compile(r"(br-|docker|veth|virbr|tun|tap|wg|tailscale|zt|ppp|utun|lxc|podman|cni)")
SIOCGIFADDR = 0x8915


class LanAddress(NamedTuple):
    """An address of this machine, for instance "192.168.1.20", and the network card that has it where that is known."""

    at: str
    card: str


def addresses() -> tuple[LanAddress, ...]:
    """Where this machine can be reached in its networks, the likeliest first; none without a network.

    A link-local address is among them only when there is no other, loopback never.
    """
    routed = _routed()
    found = {text: name for name, text in [("", routed), *_named(), *_cards()] if text}
    usable = [text for text in found if not ipaddress.IPv4Address(text).is_loopback and text != "0.0.0.0"]

    def rank(text: str) -> tuple[bool, bool, bool, bool]:
        at = ipaddress.IPv4Address(text)
        return at.is_link_local, bool(TUNNELS.match(found[text])), not at.is_private, text != routed

    ranked = [LanAddress(text, found[text]) for text in sorted(usable, key=rank)]
    return tuple(each for each in ranked if not ipaddress.IPv4Address(each.at).is_link_local) or tuple(ranked[:1])


def address(port: int) -> str:
    """Where phones in the same network reach this machine's `port`, for instance "http://192.168.1.20:8765".

    Empty when the machine has no network.
    """
    found = addresses()
    return f"http://{found[0].at}:{port}" if found else ""


def resolved(base_url: str, port: int) -> str:
    """The address that codes lead to: `base_url` itself, or this machine's own when it is "lan"; empty without a network."""
    return address(port) if base_url.strip().lower() == "lan" else base_url


def _routed() -> str:
    """The address by which this machine would go out; empty when it has no way out."""
    with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        asked.connect(ELSEWHERE)
        return str(asked.getsockname()[0])
    return ""


def _cards() -> list[tuple[str, str]]:
    """Every network card of Linux and its first address: a kiosk's own Wi-Fi may have no way out."""
    if sys.platform != "linux":
        return []
    from fcntl import ioctl

    found = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        for _, name in socket.if_nameindex():
            with contextlib.suppress(OSError):
                answer = ioctl(asked, SIOCGIFADDR, name.encode()[:15].ljust(256, b"\0"))
                found.append((name, socket.inet_ntoa(answer[20:24])))
    return found


def _named() -> list[tuple[str, str]]:
    """What the system says of its own name; the cards of other systems are found by it."""
    with contextlib.suppress(OSError):
        return [("", text) for text in socket.gethostbyname_ex(socket.gethostname())[2]]
    return []
