"""Every code is read at its real size before a release is shown, and the address is looked at in words."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kiosk.content.check import check
from kiosk.geometry import code_size
from kiosk.geometry.code_size import Glass
from kiosk.geometry.qr_code import side
from kiosk.origin.code_list import Code
from kiosk.origin.origin_link import base
from kiosk.publish.base_url_advice import meant
from kiosk.publish.base_url_check import address
from kiosk.publish.code_proof import codes, prove
from kiosk.publish.compile import PublishOptions, compile_pack
from kiosk.release.store import Store
from tests.content.pack_edits import DEFAULT, MAXIMAL

BASE = "https://origin.example.cn"
HOME, SMALL = Glass(1080, 1920, 43.0), Glass(600, 1024, 10.1)


def test_every_code_of_the_default_pack_scans_on_the_home_panel() -> None:
    pack = check(DEFAULT).pack
    assert pack is not None
    every = list(codes(pack, BASE, "k12345"))
    assert len(every) == 5 * (70 + len(pack.places) + len(pack.routes) + 1)
    found = prove(every, HOME)
    assert {finding.code for finding in found} == {"code-distance"}
    assert all(finding.severity == "info" for finding in found)


def test_the_distance_from_which_a_code_is_read_is_ten_times_its_side() -> None:
    (found,) = prove([Code("product", "products/a.toml", f"{BASE}/p/da-hong-pao")], HOME)
    modules = side(f"{BASE}/p/da-hong-pao")
    pixels = code_size.step(code_size.side("product", HOME), modules)
    mm = pixels * (modules - 8) / HOME.per_mm
    assert f"about {round(mm * 10)} mm" in found.what_en
    assert 300 < mm * 10 < 1500


def test_a_code_too_fine_for_the_panel_blocks_the_release_and_says_what_to_change(tmp_path: Path) -> None:
    long = BASE + "/" + "a-path-that-nobody-needs/" * 12
    store = Store(tmp_path)
    made = compile_pack(MAXIMAL, store, PublishOptions(base_url=long, glass=HOME))
    assert made.id == ""
    assert store.pointed() == ""
    fine = [finding for finding in made.findings if finding.code == "code-too-fine"]
    assert fine
    assert all(finding.severity == "error" for finding in fine)
    assert all("base_url" in finding.mend_zh and "base_url" in finding.mend_en for finding in fine)


def test_a_smaller_panel_needs_shorter_links() -> None:
    code = Code("list", "kiosk.toml", BASE + "/list#" + "~".join(["p.songxi-bai-nian-zhe-hong-tang"] * 12))
    assert [finding.severity for finding in prove([code], HOME)] == ["info"]
    assert [finding.code for finding in prove([code], SMALL)] == ["code-too-fine"]


def test_a_code_that_reads_as_something_else_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    from kiosk.publish import code_proof

    monkeypatch.setattr(code_proof, "_read", lambda text, step: text + "x")
    (fault, _) = prove([Code("product", "products/a.toml", f"{BASE}/p/a")], HOME)
    assert (fault.code, fault.severity, fault.file) == ("code-unread", "error", "products/a.toml")


def test_a_number_with_a_resolver_has_a_code_of_its_own() -> None:
    pack = check(MAXIMAL).pack
    assert pack is not None
    assert "https://id.example.org/88.123.45/abc" in {code.text for code in codes(pack, BASE) if code.kind == "opened"}
    assert f"{BASE}/01/04006381333931" in {code.text for code in codes(pack, BASE)}


def test_the_proof_and_publishing_without_an_address_need_no_codes(tmp_path: Path) -> None:
    made = compile_pack(MAXIMAL, Store(tmp_path))
    assert made.id
    assert "no-base-url" in {finding.code for finding in made.findings}


@pytest.mark.parametrize(
    ("written", "code", "severity", "mended"),
    [
        ("", "no-base-url", "warning", "https://"),
        ("http://a.cn", "not-https", "warning", "https://a.cn"),
        ("https://a.cn/site", "address-path", "info", "path"),
        ("https://a.cn/", "address-normalised", "info", "https://a.cn"),
        ("https://武夷.cn", "address-idna", "info", "opens"),
        ("https://t.cn/x", "link-shortener", "warning", "your own"),
        ("https://10.0.0.7", "ip-address", "warning", "lan"),
        ("https://a.cn/?x=1", "bad-base-url", "error", "https://a.cn/"),
        ("https://a.cn#x", "bad-base-url", "error", "https://a.cn"),
        ("https://me:word@a.cn", "bad-base-url", "error", "https://a.cn"),
        ("origin.example.cn", "bad-base-url", "error", "https://origin.example.cn"),
        ("ftp://a.cn", "bad-base-url", "error", "https://a.cn"),
        ("https://", "bad-base-url", "error", "https://"),
        ("https://a b.cn", "bad-base-url", "error", "Write https://ab.cn."),
        ("https://a.cn\\b", "bad-base-url", "error", "Write https://a.cn/b."),
        ("https://a.cn:99999/b", "bad-base-url", "error", "https://a.cn/b"),
        ("https://a.cn:port", "bad-base-url", "error", "https://a.cn"),
        ("https://a.cn/../b", "bad-base-url", "error", "only https://a.cn."),
        ("https://a..cn", "bad-base-url", "error", "Write https://a.cn."),
        ("https：//a.cn", "bad-base-url", "error", "Write https://a.cn."),
        ("https：／／a．cn／x", "bad-base-url", "error", "Write https://a.cn/x."),
        ("网址：https://a.cn", "bad-base-url", "error", "Write https://a.cn."),
        ("https://a.cn 溯源网站", "bad-base-url", "error", "Write https://a.cn."),
        ("https://a.cn，", "bad-base-url", "error", "Write https://a.cn."),
        ("“https://a.cn”", "bad-base-url", "error", "Write https://a.cn."),
        ("htps://a.cn", "bad-base-url", "error", "Write https://a.cn."),
        ("https//a.cn", "bad-base-url", "error", "Write https://a.cn."),
        ("https:/a.cn", "bad-base-url", "error", "Write https://a.cn."),
        ("https: //a.cn", "bad-base-url", "error", "Write https://a.cn."),
        ("https;//a.cn", "bad-base-url", "error", "Write https://a.cn."),
        ("https://https://a.cn", "bad-base-url", "error", "Write https://a.cn."),
        ("https:\\\\a.cn", "bad-base-url", "error", "Write https://a.cn."),
        ("a.cn:70000", "bad-base-url", "error", "Write https://a.cn."),
        ("https://a.cn:0", "bad-base-url", "error", "leave it out: https://a.cn."),
        ("https://[::1", "bad-base-url", "error", "https://…"),
        ("x y", "bad-base-url", "error", "https://…"),
    ],
)
def test_what_is_to_be_said_of_an_address_is_said_with_what_to_write_instead(
    written: str, code: str, severity: str, mended: str
) -> None:
    found = {finding.code: finding for finding in address(written)}
    assert found[code].severity == severity
    assert mended in found[code].mend_en
    assert found[code].what_zh
    assert found[code].mend_zh


@pytest.mark.parametrize("seed", range(40))
def test_what_is_proposed_instead_of_an_address_can_itself_be_used(seed: int) -> None:
    chance = random.Random(seed)
    signs = "ahtps:/.：／．。，；@?#\\ 茶[]-_0\u200b\x00"
    for _ in range(200):
        typed = list(chance.choice(("https://a.cn", "http://www.b.com/x", "")))
        for _ in range(chance.randint(0, 6)):
            typed.insert(chance.randint(0, len(typed)), chance.choice(signs))
        found = meant("".join(typed))
        assert not found or base(found)
        for finding in address("".join(typed)):
            assert len(finding.mend_en) < 200


def test_a_plain_address_needs_no_word() -> None:
    assert address(BASE) == []


def test_an_address_in_other_letters_stands_in_codes_in_ascii() -> None:
    assert base("https://武夷.cn/") == "https://xn--g1yw57f.cn" or base("https://武夷.cn/").startswith("https://xn--")
