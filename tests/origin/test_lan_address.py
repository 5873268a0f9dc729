"""This machine's own address, as codes carry it."""

from __future__ import annotations

import re

import pytest

from kiosk.origin import lan_address


def cards(monkeypatch: pytest.MonkeyPatch, routed: str, found: list[tuple[str, str]]) -> None:
    """A machine with these network cards and this way out."""
    monkeypatch.setattr(lan_address, "_routed", lambda: routed)
    monkeypatch.setattr(lan_address, "_cards", lambda: found)
    monkeypatch.setattr(lan_address, "_named", list)


def test_only_lan_is_replaced() -> None:
    assert lan_address.resolved("https://origin.example.cn", 8765) == "https://origin.example.cn"
    assert lan_address.resolved("", 8765) == ""


def test_lan_is_this_machines_address_with_the_port(monkeypatch: pytest.MonkeyPatch) -> None:
    cards(monkeypatch, "192.168.1.20", [("eth0", "192.168.1.20")])
    assert lan_address.resolved(" LAN ", 8765) == "http://192.168.1.20:8765"


def test_a_card_goes_before_a_tunnel_and_a_private_address_before_a_public_one(monkeypatch: pytest.MonkeyPatch) -> None:
    cards(monkeypatch, "", [("docker0", "172.17.0.1"), ("eth1", "8.8.4.4"), ("wlan0", "192.168.8.4")])
    assert lan_address.address(80) == "http://192.168.8.4:80"


def test_loopback_is_never_told_and_link_local_only_for_want_of_better(monkeypatch: pytest.MonkeyPatch) -> None:
    cards(monkeypatch, "", [("lo", "127.0.0.1"), ("eth0", "169.254.3.3")])
    assert lan_address.address(80) == "http://169.254.3.3:80"
    cards(monkeypatch, "127.0.0.1", [("lo", "127.0.0.1")])
    assert lan_address.address(80) == ""


def test_asking_the_real_machine_gives_an_address_or_nothing() -> None:
    assert re.fullmatch(r"(http://\d+\.\d+\.\d+\.\d+:8765)?", lan_address.address(8765))


def test_all_addresses_are_told_with_their_cards_the_likeliest_first(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [("lo", "127.0.0.1"), ("docker0", "172.17.0.1"), ("eth0", "169.254.3.3"), ("wlan0", "192.168.8.4")]
    cards(monkeypatch, "192.168.8.4", found)
    assert lan_address.addresses() == (
        lan_address.LanAddress("192.168.8.4", "wlan0"),
        lan_address.LanAddress("172.17.0.1", "docker0"),
    )
    cards(monkeypatch, "", [])
    assert lan_address.addresses() == ()
