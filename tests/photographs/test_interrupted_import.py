"""What is left of an import that was stopped, killed, or found the disk full: whole files, and a way on."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.photographs import import_journal
from kiosk.photographs.folder_import import ImportOptions, import_photographs
from tests.photographs.photographs import TEA, content, files, photograph, wait


def test_stopping_keeps_what_is_done_and_the_next_run_ends_as_if_nothing_had_happened(
    pack: Path, photos: Path, tmp_path: Path
) -> None:
    for at in range(9):
        (photos / f"大红袍-{at}.jpg").write_bytes(photograph(at))
    whole = Path(shutil.copytree(pack, tmp_path / "whole"))
    import_photographs(photos, whole, ImportOptions(write=True))
    before = content(pack)[TEA]
    heard: list[int] = []
    stopped = import_photographs(
        photos,
        pack,
        ImportOptions(
            write=True,
            on_progress=lambda what, done, total: heard.append(done) if what == "make" else None,
            stopped=lambda: len(heard) >= 2,
        ),
    )
    assert stopped.stopped
    assert 2 <= stopped.made < 9
    assert content(pack)[TEA] == before
    rest = import_photographs(photos, pack, ImportOptions(write=True))
    assert rest.made == 9 - stopped.made
    assert content(pack) == content(whole)


def test_a_run_that_was_killed_is_gone_on_with(pack: Path, photos: Path, tmp_path: Path) -> None:
    for at in range(8):
        (photos / f"大红袍-{at}.jpg").write_bytes(photograph(at, (2000, 1500)))
    whole = Path(shutil.copytree(pack, tmp_path / "whole"))
    import_photographs(photos, whole, ImportOptions(write=True))
    words = [sys.executable, "-m", "kiosk", "photos", "import", str(photos), str(pack), "--yes"]
    running = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    lines = pack / import_journal.NAME
    wait(running, lambda: lines.exists() and lines.read_bytes().count(b"\n") >= 2)
    running.send_signal(signal.SIGKILL)
    running.wait()
    assert running.returncode == -signal.SIGKILL
    assert files(pack) == ["media/red.png"]
    rest = import_photographs(photos, pack, ImportOptions(write=True))
    assert rest.made < 8
    left = content(pack)
    assert {name: left[name] for name in left if "/." not in name} == content(whole)


def test_a_line_of_the_journal_that_was_cut_off_is_passed_over(pack: Path, photos: Path) -> None:
    for at in range(2):
        (photos / f"大红袍-{at}.jpg").write_bytes(photograph(at))
    import_photographs(photos, pack, ImportOptions(write=True))
    before = content(pack)
    lines = (pack / import_journal.NAME).read_bytes()
    (pack / import_journal.NAME).write_bytes(lines[:-20] + b"")
    assert import_photographs(photos, pack, ImportOptions(write=True)).made == 1
    assert import_photographs(photos, pack, ImportOptions(write=True)).made == 0
    assert content(pack) == before
    (pack / "media/hong-pao.jpg").write_bytes(b"spoilt")
    assert import_photographs(photos, pack, ImportOptions(write=True)).made == 1


def test_a_full_disk_leaves_whole_files_only_at_every_step(
    pack: Path, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (photos / "大红袍.jpg").write_bytes(photograph(1))
    (photos / "武夷绿茶.jpg").write_bytes(photograph(2))
    whole = Path(shutil.copytree(pack, tmp_path / "whole"))
    import_photographs(photos, whole, ImportOptions(write=True))
    before, after = content(pack), content(whole)
    real = Path.write_bytes
    left = 0

    def full(self: Path, data: bytes) -> int:
        nonlocal left
        if left == 0:
            real(self, data[: len(data) // 2])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self))
        left -= 1
        return real(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    for steps in range(5):
        left = steps
        copy = Path(shutil.copytree(pack, tmp_path / f"copy-{steps}"))
        if steps == 4:
            assert len(import_photographs(photos, copy, ImportOptions(write=True)).changed) == 2
        else:
            with pytest.raises(OSError, match="No space left"):
                import_photographs(photos, copy, ImportOptions(write=True))
            found = content(copy)
            assert all(found[name] in (before.get(name), after[name]) for name in found)
            left = -1
            import_photographs(photos, copy, ImportOptions(write=True))
        assert content(copy) == after
