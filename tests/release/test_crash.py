"""Whenever the machine stops, the old or the new release is shown afterwards, whole."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize(
    ("kind", "how"),
    [
        ("publish", "stop"),
        ("publish", "power"),
        ("first", "power"),
        ("republish", "power"),
        ("rollback", "stop"),
        ("rollback", "power"),
        ("prune", "stop"),
        ("prune", "power"),
    ],
)
def test_a_machine_that_stops_at_any_step_shows_the_old_or_the_new_release(tmp_path: Path, kind: str, how: str) -> None:
    words = [sys.executable, "-m", "tests.release.crash_process", str(tmp_path), kind, how]
    ran = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    tries = told["tries"]
    assert len(tries) > 3
    assert [each["finished"] for each in tries] == [False] * (len(tries) - 1) + [True]
    for each in tries:
        assert each["shown"] in told["allowed"], each
        assert each.get("title", "") == each["shown"], each
        assert not each.get("faults"), each
        assert each["pointed"] in told["allowed"], each
        assert not each["pointed_faults"], each
        assert not each["litter"], each
        assert each["again"] == (told["allowed"][-1] if kind == "publish" else told["allowed"][0]), each
        assert not each["again_faults"], each
    assert tries[-1]["shown"] == tries[-1]["again"]
