"""Writing a site: only what changed, only whole files, and nothing of anybody else's."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from kiosk import resources
from kiosk.cli.origin import origin
from kiosk.origin.site.output_folder import LIST, Folder, FolderError
from kiosk.publish.compile import compile_pack
from kiosk.release.store import Store
from tests.publish import packs


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder that shows the small pack."""
    assert compile_pack(packs.write(tmp_path / "pack"), Store(tmp_path / "data")).id
    return tmp_path / "data"


def built(out: Path, data: Path, *words: object) -> Result:
    """`kiosk origin build`, as if it had been typed."""
    return CliRunner().invoke(origin, ["build", str(out), "--data", str(data), *map(str, words)])


def stamps(out: Path) -> dict[str, tuple[int, int]]:
    """When each file was written, and which it is."""
    files = [file for file in out.rglob("*") if file.is_file()]
    return {str(file.relative_to(out)): (file.stat().st_mtime_ns, file.stat().st_ino) for file in files}


def test_a_second_build_writes_nothing_and_says_so(tmp_path: Path, data: Path) -> None:
    first = built(tmp_path / "out", data)
    before = stamps(tmp_path / "out")
    second = built(tmp_path / "out", data)
    assert (first.exit_code, second.exit_code) == (0, 0)
    assert stamps(tmp_path / "out") == before
    pages = len(list((tmp_path / "out").rglob("*.html")))
    assert f"{pages} pages: {pages} written, 0 unchanged" in first.output
    assert f"{pages} pages: 0 written, {pages} unchanged; 0 files written, 0 removed" in second.output
    assert "base_url" in second.output
    assert str(tmp_path / "out") in second.output


def test_a_change_writes_the_pages_it_shows_on_and_no_others(tmp_path: Path, data: Path) -> None:
    built(tmp_path / "out", data)
    before = stamps(tmp_path / "out")
    table = packs.tables()["products/lu-cha.toml"] | {"summary": {"zh-CN": "清明前采。", "en": "Picked in spring."}}
    compile_pack(packs.write(tmp_path / "pack", {"products/lu-cha.toml": table}), Store(data))
    assert built(tmp_path / "out", data).exit_code == 0
    after = stamps(tmp_path / "out")
    changed = {name for name in after if after[name] != before.get(name)}
    assert {name for name in changed if name.endswith(".html")} == {
        f"{language}p/lu-cha/index.html" for language in ("", "zh-TW/", "en/", "ja/", "ko/")
    }


def test_what_is_gone_is_removed_and_what_is_foreign_stays(tmp_path: Path, data: Path) -> None:
    out = tmp_path / "out"
    built(out, data)
    (out / "proof.txt").write_text("of ownership")
    (out / "p" / "hong-jiu" / "note.txt").write_text("mine")
    table = packs.tables()["products/hong-pao.toml"]
    del table["related"]
    packs.write(tmp_path / "pack", {"products/hong-pao.toml": table})
    (tmp_path / "pack" / "routes" / "xi.toml").unlink()
    (tmp_path / "pack" / "products" / "lu-cha.toml").unlink()
    assert compile_pack(tmp_path / "pack", Store(data)).new
    ran = built(out, data)
    assert ran.exit_code == 0, ran.output
    assert not (out / "p" / "lu-cha").exists()
    assert not (out / "en" / "r").exists()
    assert (out / "proof.txt").read_text() == "of ownership"
    assert (out / "p" / "hong-jiu" / "note.txt").read_text() == "mine"
    assert "proof.txt" in ran.output
    assert "Left alone" in ran.output


def test_a_folder_that_holds_other_things_is_refused(tmp_path: Path, data: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "thesis.doc").write_text("mine")
    ran = built(tmp_path / "out", data)
    assert ran.exit_code == 1
    assert "holds other files; nothing was written" in ran.output
    assert "已有别的文件" in ran.output
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["thesis.doc"]


def test_a_foreign_file_in_the_way_is_not_replaced(tmp_path: Path, data: Path) -> None:
    out = tmp_path / "out"
    built(out, data)
    listed = (out / LIST).read_text().replace("\np/lu-cha/index.html\n", "\n")
    (out / LIST).write_text(listed)
    (out / "p" / "lu-cha" / "index.html").write_text("mine")
    ran = built(out, data)
    assert ran.exit_code == 1
    assert "was not written by this program" in ran.output
    assert (out / "p" / "lu-cha" / "index.html").read_text() == "mine"


def test_a_list_of_files_that_points_out_of_the_folder_removes_nothing_there(tmp_path: Path, data: Path) -> None:
    out = tmp_path / "out"
    built(out, data)
    (tmp_path / "precious").write_text("x")
    with (out / LIST).open("a") as stream:
        stream.write(f"../precious\n{tmp_path}/precious\n")
    assert built(out, data).exit_code == 0
    assert (tmp_path / "precious").exists()


@pytest.mark.parametrize("path", ["../out.html", "events/../../x.ics", "/etc/x", "a\\b", ""])
def test_a_path_that_leads_out_of_the_folder_is_never_written(tmp_path: Path, path: str) -> None:
    folder = Folder(tmp_path / "out")
    folder.open()
    with pytest.raises(FolderError, match="no path inside a site"):
        folder.put(path, b"x")
    assert [file.name for file in tmp_path.rglob("*") if file.is_file()] == [LIST]


def halfway(monkeypatch: pytest.MonkeyPatch, files: int, end: BaseException) -> None:
    """Let `files` be written, and every one after them end halfway with `end`."""
    write, left = Path.write_bytes, [files]

    def written(file: Path, content: Any) -> int:
        left[0] -= 1
        if left[0] < 0:
            write(file, bytes(content)[: len(content) // 2])
            raise end
        return write(file, content)

    monkeypatch.setattr(Path, "write_bytes", written)


def test_a_full_disk_is_said_and_leaves_whole_pages_that_the_next_build_completes(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    halfway(monkeypatch, 20, OSError(errno.ENOSPC, "No space left on device"))
    ran = built(out, data)
    monkeypatch.undo()
    assert ran.exit_code == 1
    assert "The disk is full" in ran.output
    assert "磁盘满了" in ran.output
    assert "Traceback" not in ran.output
    pages = list(out.rglob("*.html"))
    assert 0 < len(pages) < 30
    assert all(page.read_text("utf-8").endswith("</html>") for page in pages)
    assert not list(out.rglob("*.new"))
    assert built(out, data).exit_code == 0
    assert "0 files written" in built(out, data).output


def test_ctrl_c_leaves_whole_files_and_says_that_the_next_build_goes_on(
    tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    halfway(monkeypatch, 25, KeyboardInterrupt())
    ran = built(out, data)
    monkeypatch.undo()
    assert ran.exit_code == 1
    assert "Stopped" in ran.output
    assert "已停止" in ran.output
    assert not list(out.rglob("*.new"))
    assert all(page.read_text("utf-8").endswith("</html>") for page in out.rglob("*.html"))
    whole = built(out, data)
    assert whole.exit_code == 0
    assert "Left alone" not in whole.output


def test_what_a_power_cut_left_half_written_is_swept_up_and_a_strangers_is_not(tmp_path: Path, data: Path) -> None:
    out = tmp_path / "out"
    built(out, data)
    ours, fresh, theirs = (
        out / "p" / "lu-cha" / name for name in (".index.html.7.new", ".index.html.8.new", ".a.7.new")
    )
    for file in (ours, fresh, theirs):
        file.write_text("<!doc", "utf-8")
    for file in (ours, theirs):
        os.utime(file, (1, 1))
    assert built(out, data).exit_code == 0
    assert not ours.exists()
    assert fresh.exists()
    assert theirs.exists()


def test_a_file_is_no_folder(tmp_path: Path, data: Path) -> None:
    (tmp_path / "out").write_text("mine")
    ran = built(tmp_path / "out", data)
    assert ran.exit_code == 1
    assert "is a file, not a folder" in ran.output
    assert (tmp_path / "out").read_text() == "mine"


def test_a_folder_that_cannot_be_made_is_said_in_words(tmp_path: Path, data: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    ran = built(tmp_path / "file" / "out", data)
    assert ran.exit_code == 1
    assert "cannot be read or written" in ran.output
    assert "不能读写" in ran.output


def test_without_any_release_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "builtin_store", lambda: tmp_path / "nothing")
    ran = built(tmp_path / "out", tmp_path / "data")
    assert ran.exit_code == 1
    assert "run `kiosk publish` first" in ran.output
    assert not (tmp_path / "out").exists()


def test_with_an_address_it_says_where_to_put_the_files(tmp_path: Path, data: Path) -> None:
    (tmp_path / "kiosk.toml").write_text('[origin]\nbase_url = "https://Origin.example.cn/"\n')
    ran = built(tmp_path / "out", data, "--config", tmp_path / "kiosk.toml")
    assert "Put what is in the folder at https://origin.example.cn (assets/guides/hosting.md) " in ran.output
    assert Path("assets/guides/hosting.md").is_file()
    (tmp_path / "kiosk.toml").write_text('[origin]\nbase_url = "lan"\n')
    ran = built(tmp_path / "out", data, "--config", tmp_path / "kiosk.toml")
    assert "Serve it with `kiosk origin serve`" in ran.output
