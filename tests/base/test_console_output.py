"""What a command says ends nothing half way: real processes, with every kind of end that a stream can have."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

linux = pytest.mark.skipif(sys.platform != "linux", reason="/dev/full and closed streams")
SAYING = (
    "import sys; from kiosk.base.console_output import guarded\n"
    "def work():\n"
    "    for at in range({lines}): print('\\u8336\\u30fb\\u2615\\udc80', at)\n"
    "    sys.stdout.flush()\n"
    "    print('done', file=sys.stderr)\n"
    "    {end}\n"
    "guarded(work)"
)


def run(shell: str, lines: int = 3, end: str = "", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a command that says so many lines, as the word COMMAND of a line of shell."""
    told = os.environ | {"PROGRAM": SAYING.format(lines=lines, end=end), "PYTHON": sys.executable} | environment
    line = shell.replace("COMMAND", '"$PYTHON" -c "$PROGRAM"')
    return subprocess.run(["bash", "-c", line], env=told, capture_output=True, timeout=60, check=False)


@pytest.mark.parametrize("encoding", ["gbk", "ascii", "latin-1", "cp1252", "utf-8", "utf-16", "gbk:strict"])
def test_no_encoding_of_a_console_raises(encoding: str) -> None:
    ran = run("COMMAND", PYTHONIOENCODING=encoding)
    assert ran.returncode == 0
    assert ran.stderr.decode(encoding.split(":")[0]).strip() == "done"
    assert "0" in ran.stdout.decode(encoding.split(":")[0])


@linux
def test_without_a_language_of_the_system_nothing_raises() -> None:
    ran = run("COMMAND", LANG="C", LC_ALL="C", PYTHONCOERCECLOCALE="0", PYTHONUTF8="0")
    assert (ran.returncode, ran.stderr) == (0, b"done\n")


@linux
@pytest.mark.parametrize(
    ("shell", "reason"), [("COMMAND > /dev/full", "the disk is full"), ("COMMAND >&-", "it is closed")]
)
@pytest.mark.parametrize(("end", "code"), [("", 1), ("raise SystemExit(2)", 2)])
def test_lost_output_is_told_once_and_the_work_is_done_to_its_end(shell: str, reason: str, end: str, code: int) -> None:
    ran = run(shell, 5000, end)
    said = ran.stderr.decode().splitlines()
    assert ran.returncode == code
    assert said[0] == "done"
    assert len(said) == 3
    assert said[2] == f"The output could not be written: {reason}."


@linux
@pytest.mark.parametrize("lines", [3, 50_000])
def test_a_pipe_that_is_closed_ends_quietly(lines: int) -> None:
    ran = run("COMMAND | head -1; exit ${PIPESTATUS[0]}", lines)
    assert (ran.returncode, ran.stderr) == (0, b"done\n")
    assert ran.stdout.count(b"\n") == 1


@linux
@pytest.mark.parametrize("shell", ["COMMAND 2>&-", "COMMAND 2>/dev/full", "COMMAND <&- 2>&-"])
def test_words_to_standard_error_are_no_reason_to_fail(shell: str) -> None:
    ran = run(shell)
    assert (ran.returncode, ran.stdout.count(b"\n")) == (0, 3)


@linux
def test_a_file_that_is_opened_never_takes_the_place_of_a_closed_stream(tmp_path: Path) -> None:
    end = f"stream = open({str(tmp_path / 'kept')!r}, 'w'); assert stream.fileno() > 2; print('lost'); sys.stderr.write('lost')"
    ran = run("COMMAND <&- >&- 2>&-", 3, end)
    assert (ran.returncode, (tmp_path / "kept").read_text()) == (1, "")


@linux
def test_a_reader_who_takes_little_at_a_time_gets_all(tmp_path: Path) -> None:
    slow = (
        "import fcntl, os, subprocess, sys; r, w = os.pipe(); fcntl.fcntl(w, fcntl.F_SETFL, os.O_NONBLOCK)\n"
        "made = subprocess.Popen([sys.executable, '-c', os.environ['PROGRAM']], stdout=w); os.close(w)\n"
        "whole = b''\n"
        "while part := os.read(r, 4096): whole += part\n"
        "raise SystemExit(made.wait() or whole.count(b'\\n') != 20000)"
    )
    told = os.environ | {"PROGRAM": SAYING.format(lines=20_000, end="")}
    ran = subprocess.run([sys.executable, "-c", slow], env=told, capture_output=True, timeout=60, check=False)
    assert (ran.returncode, ran.stderr) == (0, b"done\n")


@pytest.mark.parametrize(("end", "code"), [("raise SystemExit('no')", 1), ("raise SystemExit(None)", 0)])
def test_a_command_ends_as_it_wanted_to(end: str, code: int) -> None:
    ran = run("COMMAND", 1, end)
    assert ran.returncode == code
    assert ran.stderr.decode().endswith("no\n" if code else "done\n")


@linux
@pytest.mark.parametrize("command", ["settings --sample", "run --help", "--help", "releases --data NONE"])
@pytest.mark.parametrize("stream", ["> /dev/full", "| head -1", ">&-"])
def test_every_command_goes_through_it(command: str, stream: str, tmp_path: Path) -> None:
    line = f'"$PYTHON" -m kiosk {command.replace("NONE", str(tmp_path / "none"))} {stream}; exit ${{PIPESTATUS[0]}}'
    ran = run(line, PYTHONIOENCODING="gbk", XDG_CONFIG_HOME=str(tmp_path))
    assert b"Traceback" not in ran.stderr
    if "releases" not in command:
        assert ran.returncode == (0 if "head" in stream else 1)
