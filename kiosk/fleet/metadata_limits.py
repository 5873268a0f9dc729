"""How large what is signed may be: what the office writes and what a kiosk reads of it."""

from __future__ import annotations

from tuf.ngclient import UpdaterConfig

LIMITS = UpdaterConfig(
    max_root_rotations=64,
    max_delegations=4,
    root_max_length=128 << 10,
    timestamp_max_length=16 << 10,
    snapshot_max_length=64 << 10,
    targets_max_length=1 << 20,
)
