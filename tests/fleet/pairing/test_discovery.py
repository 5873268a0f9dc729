"""A kiosk says where it is while its port is open; what others say on the network is a hint and no more."""

from __future__ import annotations

import socket
import time
from pathlib import Path

import pytest
from zeroconf import IPVersion, ServiceInfo, Zeroconf, _dns
from zeroconf._protocol.outgoing import DNSOutgoing

from kiosk.fleet.pairing import discovery, wall
from kiosk.fleet.pairing.certificates import Identity
from kiosk.fleet.pairing.discovery import SERVICE, Announcement, Found, search
from kiosk.fleet.pairing.pairing_exchange import Kiosk
from kiosk.fleet.pairing.studio_office import StudioOffice
from tests.fleet.pairing.offices_at_a_port import KIOSK, OpenKiosk

LOOPBACK = "127.0.0.1"


def test_a_kiosk_is_found_by_its_name_as_long_as_it_says_so() -> None:
    said = Announcement(Kiosk("abc123", "示例展厅"), 8767, (LOOPBACK,))
    try:
        assert search(3.0, interface=LOOPBACK) == (Found("abc123", "示例展厅", (LOOPBACK, 8767)),)
    finally:
        said.end()
    assert search(0.5, interface=LOOPBACK) == ()


def test_what_is_no_kiosk_is_passed_over() -> None:
    other = Zeroconf(interfaces=[LOOPBACK], ip_version=IPVersion.V4Only)
    try:
        for at, properties in enumerate(({"id": "../../x", "name": "a"}, {"name": "a"}, {"id": "a" * 100})):
            info = ServiceInfo(
                SERVICE, f"kiosk-bad{at}.{SERVICE}", port=1, parsed_addresses=[LOOPBACK], properties=properties
            )
            other.register_service(info)
        assert search(2.0, interface=LOOPBACK) == ()
    finally:
        other.close()


def test_who_names_kiosks_that_are_none_hides_none_and_keeps_nobody_waiting() -> None:
    """Names without an address, and another machine under a kiosk's own number."""
    stranger = Zeroconf(interfaces=[LOOPBACK], ip_version=IPVersion.V4Only)
    said = [Announcement(Kiosk("abc123", name), 8767 + at, (LOOPBACK,)) for at, name in enumerate(("示例", "别的"))]
    try:
        names = DNSOutgoing(0x8400)
        for at in range(30):
            names.add_answer_at_time(_dns.DNSPointer(SERVICE, 12, 1, 60, f"kiosk-none{at}.{SERVICE}"), 0)
        stranger.send(names)
        begun = time.monotonic()
        assert {found.name for found in search(2.0, interface=LOOPBACK)} == {"示例", "别的"}
        assert time.monotonic() - begun < 6.0
    finally:
        stranger.close()
        for each in said:
            each.end()


@pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)  # zeroconf's own
def test_a_network_that_carries_no_such_thing_is_no_fault() -> None:
    Announcement(KIOSK, 8767, ("192.0.2.77",)).end()
    assert search(0.1, interface="192.0.2.77") == ()


def test_a_kiosk_that_moved_is_known_by_its_certificate(
    kiosk: OpenKiosk, studio: Identity, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = StudioOffice(tmp_path / "studio")
    known = kiosk.paired_with(studio)
    with socket.create_server((LOOPBACK, 0)) as gone:
        nowhere: tuple[str, int] = gone.getsockname()[:2]
    lost = known._replace(address=nowhere)
    impostor = Found(known.id, "impostor", nowhere)
    monkeypatch.setattr(discovery, "search", lambda *_: (impostor, Found(known.id, known.name, known.address)))
    assert wall.found_again(office, lost, lambda: True) == known
    assert office.kiosks() == (known,)
    forged = lost._replace(certificate=studio.certificate)
    assert wall.found_again(office, forged, lambda: True) is None, "another certificate is another machine"
