"""A site of a shop with hundreds of packets, and of an event on every day."""

from __future__ import annotations

from pathlib import Path

from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from tests.origin import shop_pack
from tests.origin.test_shop_site import built, said
from tests.origin.test_site import read


def test_each_event_has_its_next_time_and_the_page_sixty_in_all(tmp_path: Path) -> None:
    pin = shop_pack.tables()["events/pin.toml"] | {"repeat": "FREQ=DAILY", "except": []}
    far = shop_pack.tables()["events/ye.toml"] | {"start": "2027-11-20 09:00", "end": "2027-11-20 09:30"}
    shop_pack.write(tmp_path / "pack", {"events/pin.toml": pin, "events/far.toml": far})
    compile_pack(tmp_path / "pack", Store(tmp_path / "data"))
    built(tmp_path / "data", tmp_path / "out")
    words = said(tmp_path / "out", "events")
    assert words.count("10:00–11:30") == 60 - 2
    assert "2027年11月20日 周六 09:00–09:30" in words
    assert "21:00–00:30" in words
    assert said(tmp_path / "out", "").count("10:00–11:30") == 5  # of the week that begins on that day


def test_a_shelf_with_hundreds_of_packets_of_one_kind_makes_no_heavy_page(tmp_path: Path) -> None:
    guan = shop_pack.tables()["goods/guan.toml"] | {"maker": "chang"}
    many = {f"goods/n{at}.toml": guan | {"order": 10 + at} for at in range(300)}
    compile_pack(shop_pack.write(tmp_path / "pack", many), Store(tmp_path / "data"))
    built(tmp_path / "data", tmp_path / "out")
    for path in ("p/hong-pao", "m/chang"):
        file = tmp_path / "out" / path / "index.html"
        assert file.stat().st_size < 100_000
        links = read(file).links
        assert all(f"/from/g/n{at}/" in links for at in range(300)), path
