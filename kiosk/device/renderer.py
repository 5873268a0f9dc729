"""What to draw with: the graphics card when there is a real one, else the software renderer, which is the first-class path."""

from __future__ import annotations

import sys
from pathlib import Path

REAL = frozenset(
    [
        "i915",
        "xe",
        "amdgpu",
        "radeon",
        "nvidia",
        "nvidia-drm",
        "nouveau",
        "msm",
        "panfrost",
        "panthor",
        "lima",
        "v3d",
        "vc4",
        "etnaviv",
        "powervr",
        "asahi",
        "tegra",
        "rockchip",
    ]
)
"""Linux kernel drivers of hardware that draws. Virtual ones (virtio_gpu, vmwgfx, vgem, bochs, qxl) draw on the processor."""


def driver(root: Path = Path("/sys/class/drm")) -> str:
    """The name of the kernel driver behind the first render node that draws in hardware; empty when there is none."""
    for node in sorted(root.glob("renderD*")):
        try:
            name = (node / "device" / "driver").resolve(strict=True).name
        except OSError:
            continue
        if name in REAL:
            return name
    return ""


def choose(wanted: str = "auto", root: Path = Path("/sys/class/drm"), platform: str = sys.platform) -> str:
    """ "software" or "gpu": what the settings force, else what the machine has (other systems than Linux: gpu)."""
    if wanted in ("software", "gpu"):
        return wanted
    if platform != "linux":
        return "gpu"
    return "gpu" if driver(root) else "software"
