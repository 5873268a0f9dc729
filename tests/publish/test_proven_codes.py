"""A code that was read once as it is drawn need not be read again; one that was not, or is drawn otherwise, is."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.geometry.code_size import Glass
from kiosk.origin.code_list import Code
from kiosk.publish import code_proof
from kiosk.publish.proven_codes import NAME, ProvenCodes

HOME, FINE = Glass(1080, 1920, 43.0), Glass(2160, 3840, 43.0)
CODES = [Code("product", "products/a.toml", f"https://origin.example.cn/p/tea-{at}") for at in range(4)]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The codes that are drawn and read."""
    said: list[str] = []
    real = code_proof._read

    def reading(text: str, step: int) -> str:
        said.append(text)
        return real(text, step)

    monkeypatch.setattr(code_proof, "_read", reading)
    return said


def test_only_codes_that_are_new_are_read(tmp_path: Path, read: list[str]) -> None:
    first = code_proof.prove(CODES[:3], HOME, proven=ProvenCodes(tmp_path))
    assert len(read) == 3
    assert code_proof.prove(CODES[:3], HOME, proven=ProvenCodes(tmp_path)) == first
    assert len(read) == 3
    code_proof.prove(CODES, HOME, proven=ProvenCodes(tmp_path))
    assert read[3:] == [CODES[3].text]


def test_on_another_glass_they_are_read_again(tmp_path: Path, read: list[str]) -> None:
    code_proof.prove(CODES, HOME, proven=ProvenCodes(tmp_path))
    code_proof.prove(CODES, FINE, proven=ProvenCodes(tmp_path))
    assert len(read) == 8


def test_a_code_that_does_not_scan_is_read_each_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(code_proof, "_read", lambda text, step: "")
    for _ in range(2):
        found = code_proof.prove(CODES[:1], HOME, proven=ProvenCodes(tmp_path))
        assert "code-unread" in {finding.code for finding in found}


def test_a_damaged_memory_proves_nothing(tmp_path: Path, read: list[str]) -> None:
    code_proof.prove(CODES, HOME, proven=ProvenCodes(tmp_path))
    kept = bytearray((tmp_path / NAME).read_bytes())
    kept[-1] ^= 1
    (tmp_path / NAME).write_bytes(kept)
    code_proof.prove(CODES, HOME, proven=ProvenCodes(tmp_path))
    assert len(read) == 8
