"""Memory that was freed is given back to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

PICTURES = """
from kiosk.device.memory_allocator import give_back_freed_memory
import ctypes
if {given}:
    give_back_freed_memory()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.free.argtypes = [ctypes.c_void_p]
def resident():
    return int(open("/proc/self/statm").read().split()[1]) * 4
def picture(size):
    at = libc.malloc(size)
    ctypes.memset(at, 1, size)
    return at
for size in (4 << 20, 8 << 20, 16 << 20):
    libc.free(picture(size))  # glibc's threshold grows to the largest block that was freed
before = resident()
pictures = []
pegs = []
for _ in range(9):
    pictures.append(picture(3 << 20))
    pegs.append(picture(100))
for each in pictures:
    libc.free(each)
print(resident() - before)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc")
def test_pictures_that_were_freed_are_given_back_though_small_things_lie_between_them() -> None:
    words = [sys.executable, "-c", PICTURES.format(given=True)]
    kept_kb = int(subprocess.run(words, check=True, capture_output=True, text=True).stdout)
    assert kept_kb < 4_000
