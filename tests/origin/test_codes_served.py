"""What a code holds and what the site has are one: every code that is read opens a page, however odd its number is."""

from __future__ import annotations

import re
from datetime import date, timedelta
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
import zxingcpp
from click.testing import CliRunner
from PIL import Image

from kiosk.base.venue_clock import now_in
from kiosk.cli.origin import Build
from kiosk.cli.origin import build as build_command
from kiosk.geometry.qr_code import rows
from kiosk.origin.site.build import build
from kiosk.origin.site.code_page_check import codes_on_show, without_page
from kiosk.release.store import Store
from kiosk.settings import Origin, Settings
from tests.origin.test_site import published
from tests.origin.test_site_server import begun
from tests.publish import packs

BASE = "https://origin.example.cn/from"
SETTINGS = Settings(origin=Origin(base_url=f"{BASE}/"))
ODD = ("A/B", ".A", "A.", "A..B", "A%2F", "a?b", "a:b", "a*b", "A&B(1)+!,;=_'", "CON", "con.1", "2026-01-15", "<1>")
GTINS = ("6901234567892", "96385074", "614141000036", "10614141000415")


def gtin(number: int) -> str:
    """A GTIN-13 for test data."""
    digits = f"690123400{number:03}"
    return digits + str(-sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits)) % 10)


def odd_pack(folder: Path) -> Path:
    """A pack whose products have every odd lot and serial, and every form of GTIN."""
    tables = packs.tables()
    plain = tables["products/hong-pao.toml"]
    made = {}
    for at, text in enumerate(ODD):
        scheme = ("lot", "serial")[at % 2]
        numbers = [{"scheme": "gtin", "value": gtin(at)}, {"scheme": scheme, "value": text}]
        made[f"products/odd-{at}.toml"] = {**plain, "identifiers": numbers}
    for number in GTINS:
        made[f"products/g{number}.toml"] = {**plain, "identifiers": [{"scheme": "gtin", "value": number}]}
    made["products/both.toml"] = {
        **plain,
        "identifiers": [
            {"scheme": "gtin", "value": gtin(99)},
            {"scheme": "lot", "value": "A/B"},
            {"scheme": "serial", "value": "S-1"},
            {"scheme": "local", "value": "../架 3"},
        ],
    }
    return packs.write(folder, made)


def said_by(text: str) -> str:
    """What a phone reads in the code for `text`."""
    lines = rows(text)
    picture = Image.new("L", (len(lines), len(lines)))
    picture.putdata([0 if sign == "1" else 255 for line in lines for sign in line])
    (found,) = zxingcpp.read_barcodes(picture.resize((len(lines) * 4,) * 2, Image.Resampling.NEAREST))
    return found.text


def as_nginx(site: Path, path: str) -> Path | None:
    """What the README's nginx answers with: nothing hidden, `try_files $uri $uri/index.html`, $uri decoded once."""
    uri = unquote(path)
    if re.search(r"/\.", uri):
        return None
    return next(
        (file for file in (site / uri.strip("/"), site / uri.strip("/") / "index.html") if file.is_file()), None
    )


def test_every_code_that_is_read_opens_its_page_from_our_server_and_from_nginx(tmp_path: Path) -> None:
    catalogue = published(odd_pack(tmp_path / "pack"), tmp_path / "data")
    out = tmp_path / "out"
    built = build(catalogue, SETTINGS, out)
    codes = {code.text: code for code in codes_on_show(catalogue, BASE) if code.page}
    catalogue.close()
    assert built.missing == ()
    assert f"{BASE}/01/0{gtin(0)}" in codes  # A/B is left out of the code
    assert f"{BASE}/01/0{gtin(11)}/21/2026-01-15" in codes
    assert f"{BASE}/01/0{gtin(99)}/21/S-1" in codes
    with begun(str(out)) as port:
        phone = HTTPConnection("127.0.0.1", port, timeout=10)
        for text, code in codes.items():
            read = said_by(text) if code.page.startswith(("/01", "/p", "/list")) else text
            path = urlsplit(read).path.removeprefix("/from")
            phone.request("GET", path)
            answer = phone.getresponse()
            page = answer.read()
            assert (answer.status, path) == (200, path)
            served = as_nginx(out, path)
            assert served is not None, path
            assert served.read_bytes() == page, path
        phone.close()


def test_a_build_ends_with_1_and_names_a_code_that_has_no_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue = published(packs.write(tmp_path / "pack"), tmp_path / "data")
    build(catalogue, SETTINGS, tmp_path / "out")
    (tmp_path / "out/p/hong-pao/index.html").unlink()
    lost = without_page(codes_on_show(catalogue, BASE), tmp_path / "out")
    catalogue.close()
    assert [code.text for code in lost] == [f"{BASE}/p/hong-pao"]
    monkeypatch.setattr("kiosk.origin.site.build.without_page", lambda codes, site: lost)
    ended = CliRunner().invoke(build_command, [str(tmp_path / "out"), "--data", str(tmp_path / "data")])
    assert ended.exit_code == 1
    assert f"{BASE}/p/hong-pao" in ended.output


def test_a_product_whose_day_has_not_come_is_not_on_the_site_until_then(tmp_path: Path) -> None:
    early = {**packs.tables()["products/hong-pao.toml"], "availability": {"from": "2026-09-01", "sold_out": True}}
    published(packs.write(tmp_path / "pack", {"products/hong-pao.toml": early}), tmp_path / "data").close()
    page = tmp_path / "out/p/hong-pao/index.html"
    for day, there in ((date(2026, 8, 31), False), (date(2026, 9, 1), True), (date(2026, 8, 31), False)):
        catalogue = Store(tmp_path / "data").open_shown().catalogue
        assert catalogue is not None
        built = build(catalogue, SETTINGS, tmp_path / "out", day)
        catalogue.close()
        assert page.is_file() is there
        assert any("hong-pao" in file.read_text("utf-8") for file in (tmp_path / "out").rglob("*.*ml")) is there
        assert built.missing == ()


def test_the_served_site_is_built_anew_when_another_day_begins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    published(packs.write(tmp_path / "pack"), tmp_path / "data").close()
    kept = Build(tmp_path / "out", tmp_path / "data", None)
    assert kept.build_now() == 0
    page = tmp_path / "out/p/hong-pao/index.html"
    page.unlink()
    kept.rebuild_when_changed()
    assert kept.running is None
    monkeypatch.setattr("kiosk.cli.origin.now_in", lambda zone: now_in(zone) + timedelta(days=1))
    kept.rebuild_when_changed()
    assert kept.running is not None
    assert kept.running.wait() == 0
    assert page.is_file()
