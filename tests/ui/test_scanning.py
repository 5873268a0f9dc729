"""A packet held up to the reader opens its page: from the key presses on the device to the page on the screen."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from kiosk.device.reader_device import EVENT, Reader, allowed, described
from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from kiosk.settings import Settings
from kiosk.ui.shell.barcode_reader import BarcodeReader
from kiosk.ui.shell.scanning import Scanning
from kiosk.ui.visitor.visit import Visit
from tests.device.test_reader_keys import pressed
from tests.publish import packs, shop_packs

NAME = "Example Scanner Keyboard"


def recorded(text: str) -> bytes:
    """The bytes that Linux hands on when a reader types `text`."""
    return b"".join(EVENT.pack(0, number, *event) for number, event in enumerate(pressed(text)))


def until(reached: Callable[[], bool]) -> None:
    """Let Qt work until a condition holds."""
    end = time.monotonic() + 20
    while not reached():
        assert time.monotonic() < end
        QCoreApplication.processEvents()


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A machine with a keyboard and a reader."""
    for number, name in ((0, "AT keyboard"), (3, NAME)):
        (tmp_path / f"sys/class/input/event{number}/device").mkdir(parents=True)
        (tmp_path / f"sys/class/input/event{number}/device/name").write_text(f"{name}\n", "utf-8")
        (tmp_path / "dev/input").mkdir(parents=True, exist_ok=True)
        (tmp_path / f"dev/input/event{number}").write_bytes(b"")
    return tmp_path


class Device:
    """A reader in the hand of the test: what is typed on it comes out of its file."""

    def __init__(self) -> None:
        self.plugged_in()

    def plugged_in(self) -> None:
        """Put it into the machine."""
        self.readable, self._into = os.pipe()
        os.set_blocking(self.readable, False)

    def types(self, text: str) -> None:
        """Type, as fast as the device lets."""
        os.write(self._into, recorded(text))

    def unplugged(self) -> None:
        """Pull it out."""
        os.close(self._into)


@pytest.fixture
def device() -> Device:
    """A reader that is plugged in."""
    return Device()


@pytest.fixture
def reader(machine: Path, device: Device, app: QGuiApplication) -> Iterator[BarcodeReader]:
    """The readers that settings allow on that machine."""
    parent = QObject()
    found = BarcodeReader(["example*"], parent, machine, lambda _: device.readable)
    yield found
    found.close()


def test_only_what_settings_allow_is_held(machine: Path) -> None:
    assert [each.name for each in allowed(["example*"], machine)] == [NAME]
    assert [each.name for each in allowed(["/dev/input/event0"], machine)] == ["AT keyboard"]
    assert allowed([], machine) == []
    assert allowed(["Other*"], machine) == []


@pytest.mark.parametrize(
    ("kind", "bitmap", "held"),
    [
        ("abs", "260800000000003", False),
        ("abs", "20000000000000", False),
        ("rel", "903", False),
        ("abs", "100000000", True),
    ],
)
def test_what_points_is_never_held_whatever_settings_allow(machine: Path, kind: str, bitmap: str, held: bool) -> None:
    told = machine / "sys/class/input/event3/device/capabilities"
    told.mkdir()
    (told / kind).write_text(f"{bitmap}\n", "ascii")
    assert [each.name for each in allowed(["*"], machine)] == ["AT keyboard", *([NAME] if held else [])]


def test_the_doctor_names_the_reader(machine: Path) -> None:
    assert NAME in described(["example*"], machine).en
    assert described(["Other*"], machine).state == "note"
    assert described([], machine).state == "ok"


def test_each_reading_is_heard_whole(reader: BarcodeReader, device: Device) -> None:
    heard: list[str] = []
    reader.scanned.connect(heard.append)
    device.types("9520000001018\rhttps://x.example/p/Da\r")
    until(lambda: len(heard) == 2)
    assert heard == ["9520000001018", "https://x.example/p/Da"]
    device.types("9520000001018")
    until(lambda: len(heard) == 3)


def test_a_reader_that_was_pulled_out_is_let_go_and_taken_again(reader: BarcodeReader, device: Device) -> None:
    assert reader.count == 1
    device.unplugged()
    until(lambda: reader.count == 0)
    device.plugged_in()
    reader.look()
    assert reader.count == 1


def test_a_device_that_cannot_be_held_stops_nothing(machine: Path, app: QGuiApplication) -> None:
    def refuse(_: Reader) -> int:
        raise PermissionError(13, "no")

    parent = QObject()
    found = BarcodeReader(["*"], parent, machine, refuse)
    found.look()
    assert found.count == 0


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """The small pack with its shop, published."""
    at = tmp_path_factory.mktemp("scanned")
    made = Store(at / "data")
    compile_pack(shop_packs.write(at / "pack"), made)
    return made


class Held:
    """A visit beside a reader, a clock in the test's hand, and whether the house is busy."""

    def __init__(self, reader: BarcodeReader, store: Store) -> None:
        self.parent, self.now, self.busy = QObject(), 100.0, False
        self.catalogue = store.open_shown().catalogue
        self.visit = Visit(Settings(), self.parent, lambda: self.now)
        self.scanning = Scanning(
            reader, self.visit, lambda: self.catalogue, lambda: self.busy, lambda: self.now, self.parent
        )

    def take(self, text: str) -> tuple[str, str, str]:
        """Where the visit is after a code was held up: page, key, and why nothing was found."""
        self.now += 1
        self.scanning.take(text)
        return self.visit.page, self.visit.key, self.visit.missing


@pytest.fixture
def held(reader: BarcodeReader, store: Store) -> Iterator[Held]:
    """As above, with the shop on show."""
    found = Held(reader, store)
    yield found
    if found.catalogue:
        found.catalogue.close()


def test_a_label_of_ours_opens_its_page_and_begins_a_visit(held: Held) -> None:
    assert held.take("https://origin.example/p/hong-pao?k=1") == ("product", "hong-pao", "")
    assert held.visit.present


def test_what_is_unknown_is_said_kindly_and_forgotten_with_the_visit(held: Held) -> None:
    held.take("https://origin.example/p/hong-pao")
    assert held.take("4006381333931") == ("product", "hong-pao", "unknown")
    assert held.take("https://origin.example/p/no-such-thing")[2] == "unknown"
    assert held.take("]d2 what is this")[2] == "unread"
    assert held.take("https://origin.example/p/lu-cha") == ("product", "lu-cha", "")
    held.take("4006381333931")
    held.visit.reset()
    assert held.visit.missing == ""


def test_a_reader_set_to_another_keyboard_opens_what_its_code_alone_can_mean(held: Held) -> None:
    assert held.take("https>&&origin.example&p&hong/pao") == ("product", "hong-pao", "")
    assert held.take("https>&&origin.example&p&lu/cha") == ("product", "lu-cha", "")
    assert held.take("https>&&origin.example&p&no/such")[2] == "unknown"


@pytest.fixture(scope="module")
def seasonal(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A shop with a packet that is still to come, one that is gone, and a product that is still to come."""
    at = tmp_path_factory.mktemp("seasonal")
    shop = shop_packs.tables()
    changed = {
        "goods/he.toml": shop["goods/he.toml"] | {"availability": {"from": "2026-12-10"}},
        "goods/guan.toml": shop["goods/guan.toml"] | {"availability": {"to": "2026-12-01"}, "gtin": "9520000001025"},
        "products/lu-cha.toml": packs.tables()["products/lu-cha.toml"] | {"availability": {"from": "2026-12-10"}},
    }
    made = Store(at / "data")
    assert compile_pack(shop_packs.write(at / "pack", changed), made).id
    return made


@pytest.mark.parametrize(("day", "coming"), [(1, "unknown"), (9, "unknown"), (10, "")])
def test_what_is_still_to_come_is_unknown_and_what_is_gone_has_its_page(
    reader: BarcodeReader, seasonal: Store, day: int, coming: str
) -> None:
    held = Held(reader, seasonal)
    assert held.catalogue
    held.catalogue.tell_time(datetime(2026, 12, day, 12))
    for code in (
        shop_packs.GTIN,
        "https://x.example/g/he",
        "https://x.example/p/lu-cha",
        f"https://x.example/01/0{shop_packs.GTIN}",
    ):
        held.visit.home()
        assert held.take(code)[2] == coming, code
        assert (held.visit.page == "home") == bool(coming)
    for code in ("9520000001025", "https://x.example/g/guan"):
        held.visit.home()
        assert held.take(code) == ("goods", "guan", "")
    held.catalogue.close()


def test_nothing_is_opened_behind_the_panel_or_faster_than_a_hand(held: Held) -> None:
    held.busy = True
    assert held.take("https://origin.example/p/hong-pao")[0] == "home"
    held.busy = False
    held.take("https://origin.example/p/hong-pao")
    held.scanning.take("https://origin.example/p/lu-cha")
    assert held.visit.key == "hong-pao"


def test_without_content_a_code_is_unknown(held: Held) -> None:
    if held.catalogue:
        held.catalogue.close()
    held.catalogue = None
    assert held.take("https://origin.example/p/hong-pao")[2] == "unknown"


def test_from_the_key_presses_on_the_device_to_the_packets_page(held: Held, device: Device) -> None:
    device.types(f"]E0{shop_packs.GTIN}\r")
    until(lambda: held.visit.page != "home")
    assert (held.visit.page, held.visit.key) == ("goods", "he")


def test_garbage_at_any_speed_opens_nothing_and_the_next_packet_opens(held: Held, device: Device) -> None:
    for _ in range(60):
        device.types("7" * 20)
        QCoreApplication.processEvents()
    device.types("7\r")
    held.now += 1
    device.types(f"{shop_packs.GTIN}\r")
    until(lambda: held.visit.page != "home")
    assert held.visit.key == "he"
