"""What a library carries as text is compiled once."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk import resources
from kiosk.base import carried_modules

NAME = f"{carried_modules.PYSIDE}/loader.py"


def test_what_was_compiled_before_is_at_hand_and_runs_as_before(tmp_path: Path) -> None:
    codes: carried_modules.Codes = {}
    with carried_modules.at_hand(codes):
        first = compile(b"seen = 1 + 1", NAME, "exec")
    carried_modules.write(tmp_path / "built" / "modules", codes)
    kept = carried_modules.read(tmp_path / "built" / "modules")
    assert list(kept) == list(codes)
    with carried_modules.at_hand(kept):
        again = compile(b"seen = 1 + 1", NAME, "exec")
    assert again == first
    found: dict[str, int] = {}
    exec(again, found)
    assert found["seen"] == 2


def test_another_text_is_compiled_as_ever() -> None:
    codes: carried_modules.Codes = {}
    with carried_modules.at_hand(codes):
        compile(b"seen = 1", NAME, "exec")
        found: dict[str, int] = {}
        exec(compile(b"seen = 2", NAME, "exec"), found)
        compile("seen = 3", "elsewhere.py", "exec")
    assert found["seen"] == 2
    assert len(codes) == 2
    assert compile(b"seen = 4", NAME, "exec")
    assert len(codes) == 2, "outside the block nothing is kept"


def test_a_pattern_of_such_a_module_is_compiled_when_it_is_first_used_and_matches_as_ever() -> None:
    theirs: dict[str, Any] = {"__name__": f"{carried_modules.PYSIDE}.parser"}
    ours: dict[str, Any] = {"__name__": "elsewhere"}
    source = "import re\npattern = re.compile(r'(A) B', flags=re.VERBOSE | re.IGNORECASE)\nsplit = pattern.split"
    with carried_modules.at_hand({}):
        exec(source, theirs)
        exec(source, ours)
    assert isinstance(ours["pattern"], re.Pattern)
    assert not isinstance(theirs["pattern"], re.Pattern)
    assert theirs["split"]("1ab2") == ours["split"]("1ab2") == ["1", "a", "2"]
    assert theirs["pattern"].match("ab").group(1) == "a"
    exec(source, again := dict(theirs))
    assert isinstance(again["pattern"], re.Pattern), "outside the block they are compiled at once"


def test_a_file_that_is_none_holds_nothing(tmp_path: Path) -> None:
    assert carried_modules.read(tmp_path / "missing") == {}
    (tmp_path / "empty").write_bytes(b"")
    assert carried_modules.read(tmp_path / "empty") == {}


@pytest.mark.parametrize("at", [0, 31, 32, 40, -1])
def test_a_file_of_which_one_bit_is_another_holds_nothing(tmp_path: Path, at: int) -> None:
    codes: carried_modules.Codes = {}
    with carried_modules.at_hand(codes):
        compile(b"seen = 1", NAME, "exec")
    file = tmp_path / "modules"
    carried_modules.write(file, codes)
    kept = bytearray(file.read_bytes())
    kept[at] ^= 4
    file.write_bytes(bytes(kept))
    assert carried_modules.read(file) == {}


@pytest.mark.parametrize("content", [b"5", b"\xe9\x05\x00\x00\x00", b"N"])
def test_a_file_that_another_wrote_holds_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "modules").write_bytes(content)
    assert carried_modules.read(tmp_path / "modules") == {}


def test_the_build_keeps_all_that_pyside_carries() -> None:
    script = (
        "from kiosk import resources; from kiosk.base import carried_modules\n"
        "codes = carried_modules.read(resources.pyside_modules()); kept = set(codes)\n"
        "with carried_modules.at_hand(codes):\n"
        "    import PySide6.QtCore\n"
        "assert kept and set(codes) == kept, set(codes) - kept\n"
    )
    subprocess.run([sys.executable, "packaging/pyside_modules.py"], cwd=resources.HERE.parent, check=True)
    subprocess.run([sys.executable, "-c", script], cwd=resources.HERE.parent, check=True)
