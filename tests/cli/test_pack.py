"""kiosk pack check, new and zip as staff use them."""

from __future__ import annotations

import json
import os
import shutil
import stat
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from kiosk.cli.pack import pack as command
from tests.content.pack_edits import DEFAULT, MINIMAL, PRODUCT, add, change, png, zipped


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the minimal pack."""
    return Path(shutil.copytree(MINIMAL, tmp_path / "pack"))


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Settings that name an origin site."""
    file = tmp_path / "kiosk.toml"
    file.write_text('[origin]\nbase_url = "https://origin.example.cn"\n', "utf-8")
    return file


def ran(*arguments: object) -> Result:
    return CliRunner().invoke(command, [str(each) for each in arguments])


def test_the_default_pack_is_clean(config: Path) -> None:
    done = ran("check", DEFAULT, "--config", config)
    assert done.exit_code == 0
    assert "错误 0，提醒 0" in done.stdout
    assert "0 error(s), 0 warning(s)" in done.stdout


def test_faults_are_told_file_by_file_in_both_languages_and_end_with_1(pack: Path, config: Path) -> None:
    change(pack / PRODUCT, 'place = "wuyishan"', 'place = "wuyi"\nmonths = [3, 13]')
    change(pack / "zones/tea.toml", "order = 1", "order = 1\nordr = 2")
    done = ran("check", pack, "--config", config)
    assert done.exit_code == 1
    assert [line for line in done.stdout.splitlines() if line and line[0] != " "][:-1] == [PRODUCT, "zones/tea.toml"]
    assert "错误 error · months 2" in done.stdout
    assert "没有叫 wuyi 的地点。" in done.stdout
    assert "There is no place called wuyi." in done.stdout
    assert "Did you mean order?" in done.stdout
    assert "错误 3，" in done.stdout


def test_notes_are_a_number_unless_they_are_asked_for(pack: Path, config: Path) -> None:
    short = ran("check", pack, "--config", config).stdout
    assert "zh-TW" not in short
    assert "8 note(s)" in short
    assert "zh-TW" in ran("check", pack, "--config", config, "--verbose").stdout


def test_without_an_origin_address_the_way_to_set_it_is_told(pack: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.toml").write_text("", "utf-8")
    done = ran("check", pack, "--config", tmp_path / "empty.toml")
    assert done.exit_code == 0
    assert "kiosk.toml" in done.stdout
    assert "base_url" in done.stdout


def test_a_term_of_tea_that_a_converter_wrote_is_told_by_check_and_by_the_report(
    pack: Path, config: Path, tmp_path: Path
) -> None:
    change(pack / PRODUCT, 'zh-CN = "武夷岩茶的一类。"', 'zh-CN = "正岩的岩茶，香。"\nzh-TW = "正岩的巖茶，香。"')
    told = ran("check", pack, "--config", config).stdout
    assert "把“巖茶”改成“岩茶”" in told
    assert "Write 岩茶 for 巖茶" in told
    assert ran("report", pack, tmp_path / "report.html").exit_code == 0
    assert "巖茶" in (tmp_path / "report.html").read_text("utf-8")


def test_the_issue_s_bad_pack_is_told_whole_as_json(pack: Path, config: Path, tmp_path: Path) -> None:
    (pack / "media").mkdir()
    (pack / "media/text.jpg").write_text("words", "utf-8")
    (pack / "media/huge.png").write_bytes(png(40_000, 40_000))
    add(pack / PRODUCT, '[[pictures]]\nfile = "media/text.jpg"\n\n[[pictures]]\nfile = "media/huge.png"')
    change(pack / PRODUCT, 'zone = "tea"', 'zone = "liquor"\nzoen = "tea"')
    change(pack / PRODUCT, '"wuyishan"', '"nowhere"')
    shutil.copy(pack / PRODUCT, pack / "products/Da-Hong-Pao.toml")
    (pack / "places/jianou.toml").write_text("kind = county", "utf-8")
    done = ran("check", zipped(pack, tmp_path / "p.zip"), "--json", "--config", config)
    assert done.exit_code == 1
    findings: list[dict[str, Any]] = json.loads(done.stdout)
    errors = {(each["code"], each["file"], each["field"]) for each in findings if each["severity"] == "error"}
    assert errors >= {
        ("unknown-zone", PRODUCT, "zone"),
        ("unknown-place", PRODUCT, "place"),
        ("duplicate-id", PRODUCT, ""),
        ("unreadable-toml", "places/jianou.toml", "line 1"),
        ("unknown-key", PRODUCT, "zoen"),
    }
    assert {code for code, _, field in errors if field.startswith("pictures.")} == {"not-a-picture", "huge-picture"}
    for each in findings:
        assert set(each) == {"severity", "code", "file", "field", "what", "mend"}
        assert each["what"]["zh"]
        assert each["what"]["en"]
        assert each["mend"]["zh"]
        assert each["mend"]["en"]


def test_settings_that_cannot_be_used_end_with_1_and_say_why(pack: Path, tmp_path: Path) -> None:
    done = ran("check", pack, "--config", tmp_path / "none.toml")
    assert done.exit_code == 1
    assert "none.toml" in done.stderr


def test_a_new_pack_checks_without_faults_and_is_not_written_over(tmp_path: Path, config: Path) -> None:
    folder = tmp_path / "mine"
    assert ran("new", folder).exit_code == 0
    assert ran("check", folder, "--config", config).exit_code == 0
    (folder / "pack.toml").write_text("mine", "utf-8")
    again = ran("new", folder)
    assert again.exit_code == 1
    assert "not an empty folder" in again.stderr
    assert (folder / "pack.toml").read_text("utf-8") == "mine"


def test_a_new_pack_may_begin_with_all_that_the_showroom_shows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = tmp_path / "mine"
    assert ran("new", made, "--default").exit_code == 0
    files = {file.relative_to(DEFAULT) for file in DEFAULT.rglob("*") if file.is_file()}
    assert {file.relative_to(made) for file in made.rglob("*") if file.is_file()} == files
    assert ran("new", made, "--default").exit_code == 1
    monkeypatch.setattr("kiosk.resources.default_pack", lambda: tmp_path / "none")
    said = ran("new", tmp_path / "other", "--default")
    assert said.exit_code == 1
    assert "The default pack is not here" in said.output
    assert not (tmp_path / "other").exists()


def test_every_key_of_a_new_pack_is_explained_in_both_languages(tmp_path: Path) -> None:
    ran("new", tmp_path / "mine")
    for file in (tmp_path / "mine").rglob("*.toml"):
        comments = "".join(line for line in file.read_text("utf-8").splitlines() if line.startswith("#"))
        assert any("\u4e00" <= sign <= "\u9fff" for sign in comments)
        assert any(sign.isascii() and sign.isalpha() for sign in comments)


def test_a_pack_is_zipped_and_the_zip_checks_like_the_folder(pack: Path, config: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.zip"
    assert ran("zip", pack, out).exit_code == 0
    assert ran("check", out, "--config", config).stdout == ran("check", pack, "--config", config).stdout


def test_a_zip_is_not_put_into_the_pack_itself(pack: Path) -> None:
    done = ran("zip", pack, pack / "out.zip")
    assert done.exit_code == 1
    assert not (pack / "out.zip").exists()


def test_a_pack_with_a_link_that_leads_out_is_not_zipped(pack: Path, tmp_path: Path) -> None:
    (pack / "zones/link.toml").symlink_to("/etc/hostname")
    done = ran("zip", pack, tmp_path / "out.zip")
    assert done.exit_code == 1
    assert "zones/link.toml" in done.stderr
    assert not (tmp_path / "out.zip").exists()


def test_what_is_not_there_is_said_so(tmp_path: Path) -> None:
    assert ran("zip", tmp_path / "none", tmp_path / "out.zip").exit_code == 1
    assert ran("check", tmp_path / "none").exit_code == 1
    assert ran("check").exit_code == 2


@pytest.mark.parametrize("name", ["check", "new", "zip"])
def test_every_command_s_help_has_an_example(name: str) -> None:
    assert f"Example: kiosk pack {name}" in ran(name, "--help").stdout


def test_a_pipe_where_the_zip_is_to_be_written_stays_one(pack: Path, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pack.zip")
    made = ran("zip", pack, tmp_path / "pack.zip")
    assert (made.exit_code, "不是普通文件" in made.output) == (1, True)
    assert stat.S_ISFIFO((tmp_path / "pack.zip").stat().st_mode)


def test_a_pack_is_backed_up_shown_and_restored_and_what_was_there_is_kept(pack: Path, tmp_path: Path) -> None:
    out, config = tmp_path / "backup.zip", tmp_path / "kiosk.toml"
    config.write_text("[visit]\nidle_s = 60\n", "utf-8")
    done = ran("backup", pack, out, "--data", tmp_path / "data", "--config", config)
    assert done.exit_code == 0
    assert "PIN" in done.stderr
    shown = ran("restore", out)
    assert shown.exit_code == 0
    assert "设置：有" in shown.stdout
    refused = ran("restore", out, pack)
    assert refused.exit_code == 1
    assert "--yes" in refused.stderr
    done = ran("restore", out, pack, "--settings", tmp_path / "new" / "kiosk.toml", "--yes")
    assert done.exit_code == 0
    assert (tmp_path / "new" / "kiosk.toml").read_bytes() == config.read_bytes()
    assert ran("check", pack).exit_code == 0
    assert next(tmp_path.glob("pack.before-*")).is_dir()
    out.write_bytes(out.read_bytes()[:2000])
    torn = ran("restore", out, tmp_path / "other")
    assert torn.exit_code == 1
    assert "再拷一次" in torn.stderr
    assert ran("restore", tmp_path / "none.zip", tmp_path / "other").exit_code == 1


def test_addresses_of_a_pack_are_checked_and_a_page_that_is_gone_ends_with_1(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.content import link_check

    monkeypatch.setattr(link_check, "_status", lambda method, url: 404 if "gone" in url else 200)
    with (pack / PRODUCT).open("a", encoding="utf-8") as file:
        file.write('\n[[sources]]\ntype = "web"\nurl = "https://a.example/gone"\n')
    done = ran("links", pack)
    assert done.exit_code == 1
    assert "页面没有了" in done.stdout
    assert PRODUCT in done.stdout
    assert [row["state"] for row in json.loads(ran("links", pack, "--json").stdout)].count("gone") == 1


def test_a_report_on_a_pack_is_written_and_a_folder_that_is_no_pack_is_told(pack: Path, tmp_path: Path) -> None:
    assert ran("report", pack, tmp_path / "report.html").exit_code == 0
    assert "内容报告" in (tmp_path / "report.html").read_text("utf-8")
    (tmp_path / "empty").mkdir()
    done = ran("report", tmp_path / "empty", tmp_path / "none.html")
    assert done.exit_code == 1
    assert "pack.toml" in done.stderr
    assert not (tmp_path / "none.html").exists()
