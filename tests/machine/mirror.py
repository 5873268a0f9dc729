"""Where Debian is fetched from: the mirror that this system's own apt is set to."""

from __future__ import annotations

import subprocess

RELEASES = {"12": "bookworm", "13": "trixie"}
"""The Debians that the package is for, by number."""
FETCHED = ("http://", "https://", "file:", "ftp://")
"""What debootstrap can fetch from."""


class NoMirror(Exception):
    """apt here knows no Debian; the message says so, and how to mend it."""


def mirror(wanted: str, *options: str) -> str:
    """The address from which apt fetches the release `wanted`, or any other Debian where it knows that one.

    `options` are apt's own (`-o Dir::Etc::SourceList=...`). Whether it is set in sources.list or in a *.sources file, with
    a variable or not, apt itself answers. Raises NoMirror.
    """
    same = [site for release, _, site in _known(options, "false") if release == wanted]
    others = [site for release, origin, site in _known(options, "true") if origin == "Debian" and "-" not in release]
    for site in (*same, *others):
        return site
    raise NoMirror(
        "本机的 apt 没有配置 Debian 的镜像，请在 /etc/apt/sources.list 写上一个。\n"
        "apt on this machine is set to no mirror of Debian: put one into /etc/apt/sources.list."
    )


def _known(options: tuple[str, ...], fetched: str) -> list[tuple[str, str, str]]:
    """Release, origin and address of each main archive; of those that apt-get update `fetched` alone, or of all set."""
    asked = ["apt-get", *options, "-o", f"APT::Get::IndexTargets::ReleaseInfo={fetched}", "indextargets"]
    asked += ["--format", "$(COMPONENT) $(RELEASE) $(ORIGIN) $(SITE)"]
    try:
        said = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    except OSError:
        return []
    rows = [line.split(" ", 3) for line in said.splitlines() if line.count(" ") >= 3]
    return [(row[1], row[2], row[3]) for row in rows if row[0] == "main" and row[3].startswith(FETCHED)]
