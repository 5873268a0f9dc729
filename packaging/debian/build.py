"""The .deb around the frozen program: python packaging/debian/build.py ONEDIR WORK OUT

ONEDIR is the program as a folder, WORK PyInstaller's work folder. The same input and SOURCE_DATE_EPOCH make the same bytes.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from kiosk import __version__
from kiosk.device.libraries import ALWAYS, WAYLAND, X11

HERE = Path(__file__).parent
PACKAGING = HERE.parent
ROOT = PACKAGING.parent
NAME = "nanping-kiosk"
SCRIPTS = ("preinst", "postinst", "prerm", "postrm")
UPGRADE = ("apt.conf", "fetched.conf", "installed.conf", "trial.conf")
LOCK = ("60-kiosk.rules", "61-kiosk-keyboards.rules", "logind.conf", "system.conf", "sysctl.conf")
TITLE = """{name} ({version}) stable; urgency=medium

  * See CHANGELOG.md of the program.

 -- {maintainer}  {date}
"""


LINKED = {"x86_64": "x86-64", "aarch64": "AArch64"}
"""What ldconfig calls the libraries of each architecture that the program can be built on."""


class Lacking(Exception):
    """The package cannot be made: a library is needed that no Debian package is known for; the message names it."""


def lay(onedir: Path, work: Path, root: Path, maintainer: str, epoch: int) -> None:
    """Everything in its place below `root`, all but DEBIAN/."""
    shutil.copytree(onedir, root / "usr/lib/kiosk", symlinks=True)
    for each in sorted((PACKAGING / "systemd").iterdir()):
        put(each, root / "usr/lib/systemd/system" / each.name)
    for name in LOCK:
        put(PACKAGING / "lock" / name, root / "usr/share/kiosk/lock" / name)
    for each in sorted((PACKAGING / "monitoring").iterdir()):
        put(each, root / "usr/share/kiosk/monitoring" / each.name)
    for name in UPGRADE:
        put(PACKAGING / "upgrade" / name, root / "usr/share/kiosk/upgrade" / name)
    put(PACKAGING / "lock" / "kiosk-lock", root / "usr/sbin/kiosk-lock")
    put(PACKAGING / "upgrade" / "kiosk-upgrades", root / "usr/sbin/kiosk-upgrades")
    put(HERE / "kiosk.sysusers", root / "usr/lib/sysusers.d/kiosk.conf")
    put(ROOT / "kiosk" / "kiosk.sample.toml", root / "etc/kiosk/kiosk.toml")
    put(HERE / "overrides", root / "usr/share/lintian/overrides" / NAME)
    link(root / "usr/bin/kiosk", "../lib/kiosk/kiosk")
    link(root / "usr/share/kiosk/pack", "../../lib/kiosk/_internal/assets/pack")
    pages = root / "usr/share/man"
    (pages / "man1").mkdir(parents=True)
    subprocess.run([sys.executable, str(HERE / "manual.py"), str(pages / "man1" / "kiosk.1.gz")], check=True)
    for command in ("lock/kiosk-lock", "upgrade/kiosk-upgrades"):
        page = PACKAGING / f"{command}.8"
        squeeze(page.read_bytes(), pages / "man8" / f"{page.name}.gz")
    documents = root / "usr/share/doc" / NAME
    documents.mkdir(parents=True)
    words = [str(HERE / "licences.py"), str(work), str(documents / "copyright"), "--debian"]
    subprocess.run([sys.executable, *words], check=True)
    date = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(epoch))
    title = TITLE.format(name=NAME, version=__version__, maintainer=maintainer, date=date)
    squeeze(title.encode(), documents / "changelog.gz")
    squeeze((PACKAGING / "README.md").read_bytes(), documents / "README.md.gz")
    link(documents / "guides", "../../../lib/kiosk/_internal/kiosk/assets/guides")


def put(source: Path, target: Path) -> None:
    """Copy one file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o755 if os.access(source, os.X_OK) else 0o644)


def link(place: Path, target: str) -> None:
    """A link that stays right wherever the package is unpacked."""
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(target)


def squeeze(content: bytes, target: Path) -> None:
    """Write `content` compressed, without a date."""
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0))


def files(root: Path) -> Iterator[Path]:
    """Every plain file below `root` but DEBIAN/, in one order."""
    for file in sorted(root.rglob("*")):
        if file.is_file() and not file.is_symlink() and file.relative_to(root).parts[0] != "DEBIAN":
            yield file


def dependencies(root: Path) -> list[str]:
    """The Debian packages of the shared libraries that are needed and not inside; raises Lacking for an unknown one."""
    inside = {file.name for file in root.rglob("*.so*")}
    wanted: set[str] = set()
    for file in files(root):
        with file.open("rb") as opened:
            if opened.read(4) != b"\x7fELF":
                continue
        output = subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True).stdout
        wanted |= set(re.findall(r"NEEDED\s+(\S+)", output)) - inside
    listed = ALWAYS | X11 | WAYLAND
    lines = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    places = dict(
        reversed(re.findall(rf"^\s+(\S+) \(libc6,{LINKED[platform.machine()]}.*=> (\S+)$", lines, re.MULTILINE))
    )
    packages = {*listed.values()}
    for library in sorted(wanted - set(listed)):
        package = owner(places.get(library, ""))
        if not package:
            raise Lacking(f"no Debian package is known for {library}: install it here and build again")
        packages.add(package)
    libc = f"libc6 (>= {platform.libc_ver()[1]})"
    named = sorted(libc if name == "libc6" else name for name in packages)
    return [*named, "adduser", "systemd | systemd-standalone-sysusers"]


def owner(place: str) -> str:
    """The Debian package that holds the library at `place`; empty when there is none."""
    for path in (place, str(Path(place).resolve()), str(Path(place).resolve()).removeprefix("/usr")) if place else ():
        output = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False)
        if output.returncode == 0:
            return output.stdout.split(":")[0]
    return ""


def describe(root: Path, maintainer: str, depends: list[str]) -> None:
    """DEBIAN/: control, scripts, the conffile, digests."""
    home = root / "DEBIAN"
    home.mkdir()
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout
    size = sum(-(-file.stat().st_size // 1024) for file in files(root))
    control = (HERE / "control").read_text("utf-8")
    for name, value in {
        "VERSION": __version__,
        "ARCHITECTURE": architecture.strip(),
        "MAINTAINER": maintainer,
        "SIZE": str(size),
        "DEPENDS": ", ".join(depends),
    }.items():
        control = control.replace(f"@{name}@", value)
    (home / "control").write_text(control, "utf-8")
    (home / "conffiles").write_text("/etc/kiosk/kiosk.toml\n", "utf-8")
    for name in SCRIPTS:
        shutil.copyfile(HERE / name, home / name)
    digests = (f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(root)}\n" for file in files(root))
    (home / "md5sums").write_text("".join(digests), "utf-8")


def settle(root: Path, epoch: int) -> None:
    """One mode and one date for everything: what can be run 0755, the rest 0644."""
    for path in [root, *sorted(root.rglob("*"))]:
        if not path.is_symlink():
            runs = path.is_dir() or path.name in SCRIPTS or os.access(path, os.X_OK)
            if path.is_file() and ".so" in path.name:
                runs = False
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def pack(root: Path, out: Path, epoch: int) -> Path:
    """Make the .deb of the tree at `root` in the folder `out`; the same tree gives the same bytes."""
    settle(root, epoch)
    out.mkdir(parents=True, exist_ok=True)
    fields = dict(re.findall(r"^(\w+): (.*)$", (root / "DEBIAN" / "control").read_text("utf-8"), re.MULTILINE))
    made = out / f"{fields['Package']}_{fields['Version']}_{fields['Architecture']}.deb"
    words = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build", str(root), str(made)]
    dated = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    subprocess.run(words, check=True, env=dated, stdout=subprocess.DEVNULL)
    return made


def build(onedir: Path, work: Path, out: Path) -> Path:
    """The whole way from the folder to the .deb; raises Lacking."""
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    maintainer = os.environ.get("KIOSK_MAINTAINER", "Kiosk of the showroom <kiosk@nanping-kiosk.invalid>")
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch) / "root"
        lay(onedir, work, root, maintainer, epoch)
        describe(root, maintainer, dependencies(root))
        return pack(root, out, epoch)


if __name__ == "__main__":
    os.umask(0o022)
    try:
        print(build(*(Path(word) for word in sys.argv[1:4])))
    except Lacking as error:
        raise SystemExit(str(error)) from error
