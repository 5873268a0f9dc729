"""An apt repository for kiosks: python packaging/debian/repository.py FOLDER KEY DEB...

FOLDER is what a web server hands out (or a stick carries); KEY is the fingerprint of a key in the operator's own gpg, which
is never made here and never copied. reprepro from Debian keeps it; a .deb that is there already stays as it is.
"""

from __future__ import annotations

import filecmp
import os
import re
import subprocess
import sys
from pathlib import Path

ORIGIN = "nanping-kiosk"
"""What kiosks know the repository by: packaging/upgrade/apt.conf allows this origin."""
SUITE = "stable"
ARCHITECTURES = "amd64 arm64"
LONG = re.compile(r"(?:[0-9A-F]{40}|[0-9A-F]{64})")
DISTRIBUTION = f"""\
Origin: {ORIGIN}
Label: {ORIGIN}
Suite: {SUITE}
Codename: {SUITE}
Components: main
Architectures: {ARCHITECTURES}
Description: The program of the showroom's kiosks
SignWith: {{key}}
"""
NO_KEY = """\
没有给出签名用的密钥。先在自己的账户里做一个（只做一次，另存备份），再给出它的指纹：
No key to sign with was given. Make one in your own account (once, with a copy in a safe place), then give its fingerprint:
    gpg --quick-generate-key 'Kiosks of the showroom <somebody@example.org>' ed25519 sign never
    gpg --list-secret-keys
    make package PARTS=apt KEY=FINGERPRINT"""


class Unsigned(Exception):
    """There is no key to sign with; the message says how to come by one."""


class Refused(Exception):
    """The repository was not made: the message says what gpg or reprepro said, in Chinese and English."""


def fingerprint(key: str) -> str:
    """`key` as apt's tools want it: the whole fingerprint in capitals; raises Unsigned where gpg has no such secret key."""
    found = key.replace(" ", "").removeprefix("0x").upper()
    if not found:
        raise Unsigned(NO_KEY)
    if not LONG.fullmatch(found):
        raise Unsigned(
            f"“{key}” 不是完整的指纹（40 个十六进制字符）。 It is not a whole fingerprint (40 hex digits): {key}"
        )
    if _run("gpg", "--batch", "--list-secret-keys", found).returncode:
        raise Unsigned(
            f"gpg 里没有这把密钥的私钥：{found}。用有它的账户运行，或插上放它的卡。\n"
            f"gpg has no secret key {found}: run this as whoever has it, or put in the card that holds it."
        )
    return found


def publish(folder: Path, key: str, debs: list[Path]) -> Path:
    """Put packages into the repository and sign it; answers the public key's file, which kiosks get. Raises Unsigned, Refused."""
    signer = fingerprint(key)
    (folder / "conf").mkdir(parents=True, exist_ok=True)
    (folder / "conf" / "distributions").write_text(DISTRIBUTION.format(key=signer), "utf-8")
    for deb in debs:
        pooled = folder / "pool" / "main" / "n" / ORIGIN / deb.name
        if pooled.exists() and filecmp.cmp(pooled, deb, shallow=False):
            continue
        said = _run("reprepro", "--basedir", str(folder), "includedeb", SUITE, str(deb))
        if said.returncode or "Skipping inclusion" in said.stdout + said.stderr:
            raise Refused(_told(f"{deb.name} 没有放进去", f"{deb.name} was not taken in", said))
    said = _run("reprepro", "--basedir", str(folder), "export", SUITE)
    if said.returncode:
        raise Refused(_told("没有签名", "It was not signed", said))
    public = folder / f"{ORIGIN}.gpg"
    exported = subprocess.run(["gpg", "--batch", "--export", signer], capture_output=True, check=True).stdout
    public.write_bytes(exported)
    return public


def _run(*words: str) -> subprocess.CompletedProcess[str]:
    """A tool's answer; raises Refused where it is not installed."""
    try:
        return subprocess.run(words, capture_output=True, text=True, check=False)
    except FileNotFoundError as error:
        raise Refused(
            f"缺少 {words[0]}，请运行： It is not installed. Run: sudo apt-get install -y reprepro gnupg"
        ) from error


def _told(zh: str, en: str, said: subprocess.CompletedProcess[str]) -> str:
    return f"{zh}：{en}:\n{(said.stdout + said.stderr).strip()[-2000:]}"


if __name__ == "__main__":
    os.umask(0o022)
    try:
        print(publish(Path(sys.argv[1]), sys.argv[2], [Path(word) for word in sys.argv[3:]]))
    except (Unsigned, Refused) as error:
        raise SystemExit(str(error)) from error
