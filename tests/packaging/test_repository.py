"""The apt repository: signed by the operator's own key or not made; apt on another machine takes what is in it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.scripts import ROOT, load_script

REPOSITORY = load_script("debian/repository.py")
TOOLS = ("reprepro", "gpg", "dpkg-deb", "apt-get")
needs_tools = pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason=f"not all of {', '.join(TOOLS)} are here")
CONTROL = """\
Package: nanping-kiosk
Version: {version}
Architecture: all
Maintainer: Somebody <somebody@example.org>
Section: misc
Priority: optional
Description: a stand-in
"""


@pytest.fixture
def key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The fingerprint of a key in a gpg of this test's own, whose agent ends with it."""
    home = tmp_path / "g"
    home.mkdir(mode=0o700)
    monkeypatch.setenv("GNUPGHOME", str(home))
    make = ["gpg", "--batch", "--passphrase", "", "--quick-generate-key", "somebody@example.org", "ed25519", "sign"]
    subprocess.run(make, check=True, capture_output=True)
    words = ["gpg", "--batch", "--with-colons", "--list-secret-keys"]
    listed = subprocess.run(words, check=True, capture_output=True, text=True).stdout
    yield str(re.findall(r"^fpr:+([0-9A-F]+):", listed, re.MULTILINE)[0])
    subprocess.run(["gpgconf", "--kill", "all"], check=True)


def deb(folder: Path, version: str, content: str = "") -> Path:
    """A small package of that version."""
    tree = folder / f"tree-{version}-{content}"
    (tree / "DEBIAN").mkdir(parents=True)
    (tree / "DEBIAN" / "control").write_text(CONTROL.format(version=version), "utf-8")
    (tree / "usr/share").mkdir(parents=True)
    (tree / "usr/share/content").write_text(content, "utf-8")
    made = folder / f"made-{content}" / f"nanping-kiosk_{version}_all.deb"
    made.parent.mkdir(exist_ok=True)
    subprocess.run(["dpkg-deb", "--build", str(tree), str(made)], check=True, capture_output=True)
    return made


def offered(folder: Path, public: Path, state: Path) -> str:
    """What apt on a machine that trusts only `public` is offered from the repository at `folder`."""
    source = state / "kiosk.sources"
    (state / "lists" / "partial").mkdir(parents=True, exist_ok=True)
    source.write_text(
        f"Types: deb\nURIs: file://{folder}\nSuites: stable\nComponents: main\nSigned-By: {public}\n", "utf-8"
    )
    options = [
        "-o",
        f"Dir::Etc::SourceList={source}",
        "-o",
        "Dir::Etc::SourceParts=/none",
        "-o",
        "APT::Sandbox::User=root",
    ]
    options += [
        "-o",
        f"Dir::State::Lists={state / 'lists'}",
        "-o",
        f"Dir::Cache={state}",
        "-o",
        "Dir::State::status=/dev/null",
    ]
    updated = subprocess.run(["apt-get", *options, "update"], capture_output=True, text=True, check=False)
    if "not signed" in updated.stderr or updated.returncode:
        return "refused"
    said = subprocess.run(
        ["apt-cache", *options, "policy", "nanping-kiosk"], capture_output=True, text=True, check=True
    )
    return str(re.findall(r"Candidate: (\S+)", said.stdout)[0])


@needs_tools
def test_apt_is_offered_the_newest_version_and_only_where_the_key_is_known(tmp_path: Path, key: str) -> None:
    folder = tmp_path / "apt"
    public = REPOSITORY.publish(folder, key, [deb(tmp_path, "0.1.0")])
    assert offered(folder, public, tmp_path / "a") == "0.1.0"
    REPOSITORY.publish(folder, key, [deb(tmp_path, "0.2.0")])
    assert offered(folder, public, tmp_path / "a") == "0.2.0"
    stranger = tmp_path / "stranger.gpg"
    stranger.write_bytes(b"")
    assert offered(folder, stranger, tmp_path / "b") == "refused"
    assert "Origin: nanping-kiosk" in (folder / "dists" / "stable" / "Release").read_text("utf-8")
    assert '"origin=nanping-kiosk"' in (ROOT / "packaging" / "upgrade" / "apt.conf").read_text("utf-8")


@needs_tools
def test_the_same_package_may_be_put_in_twice_but_another_of_the_same_version_is_refused(
    tmp_path: Path, key: str
) -> None:
    one = deb(tmp_path, "0.1.0", "one")
    folder = tmp_path / "apt"
    REPOSITORY.publish(folder, key, [one])
    REPOSITORY.publish(folder, key, [one])
    with pytest.raises(REPOSITORY.Refused, match="was not taken in"):
        REPOSITORY.publish(folder, key, [deb(tmp_path, "0.1.0", "other")])
    with pytest.raises(REPOSITORY.Refused, match="was not taken in"):
        REPOSITORY.publish(folder, key, [deb(tmp_path, "0.0.9", "older")])


@needs_tools
def test_the_private_key_is_neither_made_nor_copied(tmp_path: Path, key: str) -> None:
    folder = tmp_path / "apt"
    public = REPOSITORY.publish(folder, key, [deb(tmp_path, "0.1.0")])
    shown = subprocess.run(["gpg", "--show-keys", str(public)], capture_output=True, text=True, check=True).stdout
    assert "pub " in shown
    assert "sec" not in shown
    unknown = "0" * 40
    for wrong, said in (("", "gpg --quick-generate-key"), ("somebody@example.org", "40 hex"), (unknown, unknown)):
        with pytest.raises(REPOSITORY.Unsigned, match=said):
            REPOSITORY.publish(tmp_path / "none", wrong, [])
    assert not (tmp_path / "none").exists()


@needs_tools
def test_the_command_without_a_key_ends_with_1_and_says_how_one_is_made(tmp_path: Path) -> None:
    words = ["packaging/package.py", "apt", "--out", str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "KIOSK_APT_KEY": ""}
    deb(tmp_path, "0.1.0").rename(tmp_path / "nanping-kiosk_0.1.0_all.deb")
    ended = subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1
    assert "gpg --quick-generate-key" in ended.stderr
    assert not (tmp_path / "apt").exists()
