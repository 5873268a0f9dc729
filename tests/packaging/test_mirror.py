"""The trial machine is made from the mirror that this system's apt is set to, and from no other."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.machine.mirror import NoMirror, mirror

pytestmark = pytest.mark.skipif(shutil.which("apt-get") is None, reason="there is no apt here")


def asked(tmp_path: Path, **files: str) -> tuple[str, ...]:
    """apt's options for a configuration of its own: `list` is sources.list, the others lie in sources.list.d."""
    parts = tmp_path / "sources.list.d"
    parts.mkdir()
    (tmp_path / "sources.list").write_text(files.pop("list", ""))
    for name, text in files.items():
        (parts / f"{name}.sources").write_text(text)
    state = tmp_path / "lists"
    state.mkdir()
    told = {
        "Dir::Etc::SourceList": tmp_path / "sources.list",
        "Dir::Etc::SourceParts": parts,
        "Dir::State::Lists": state,
    }
    return tuple(word for name, path in told.items() for word in ("-o", f"{name}={path}"))


def test_one_line_in_sources_list_is_read(tmp_path: Path) -> None:
    told = asked(
        tmp_path, list="# deb http://old.example/debian bookworm main\ndeb http://a.example/debian bookworm main\n"
    )
    assert mirror("bookworm", *told) == "http://a.example/debian"


def test_a_deb822_file_is_read(tmp_path: Path) -> None:
    debian = (
        "Types: deb deb-src\nURIs: https://b.example/debian/\nSuites: bookworm bookworm-updates\nComponents: main\n"
    )
    other = "Types: deb\nURIs: https://node.example/x\nSuites: nodistro\nComponents: main\n"
    assert mirror("bookworm", *asked(tmp_path, a_node=other, debian=debian)).rstrip("/") == "https://b.example/debian"


def test_updates_and_security_are_no_debian_to_install_from(tmp_path: Path) -> None:
    lines = (
        "deb http://s.example/debian-security bookworm-security main\n"
        "deb http://c.example/debian bookworm contrib main\n"
    )
    assert mirror("bookworm", *asked(tmp_path, list=lines)) == "http://c.example/debian"


def test_where_apt_knows_no_debian_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(NoMirror, match="没有配置 Debian 的镜像"):
        mirror("bookworm", *asked(tmp_path, list="deb http://u.example/ubuntu noble main\n"))
