"""kiosk fleet init, publish, sign, rotate, status, export, update."""

from __future__ import annotations

import errno
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli.fleet import fleet
from kiosk.cli.release import take
from kiosk.release.store import Store
from tests.fleet.office import two_releases
from tests.fleet.simulator import serving

PASSWORD = "茶山 river forty-two"


def called(*words: object, typed: str = "") -> Result:
    """Run a command as if it had been typed."""
    return CliRunner().invoke(fleet, [str(word) for word in words], input=typed or None)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Store, tuple[str, str]]:
    """A store with two releases, the new one on show."""
    return two_releases(tmp_path_factory.mktemp("made"))


@pytest.fixture
def password(tmp_path: Path) -> Path:
    """A file with the password."""
    file = tmp_path / "password"
    file.write_text(f"{PASSWORD}\n", "utf-8")
    return file


@pytest.fixture
def repository(tmp_path: Path, password: Path) -> Path:
    """A simple repository."""
    assert called("init", tmp_path / "repository", "--password-file", password).exit_code == 0
    return tmp_path / "repository"


def test_one_command_and_one_password_begin_a_repository(tmp_path: Path) -> None:
    ran = called("init", tmp_path / "repository", typed=f"{PASSWORD}\n{PASSWORD}\n")
    assert (ran.exit_code, ran.stdout) == (0, f"{tmp_path / 'repository' / 'root.json'}\n")
    assert [file.name for file in (tmp_path / "repository-keys").iterdir()] == ["office.pem"]
    assert "不要上传" in ran.stderr
    assert PASSWORD not in ran.output


def test_what_is_wrong_makes_no_key(tmp_path: Path, password: Path) -> None:
    inside = called("init", tmp_path / "r", "--keys", tmp_path / "r" / "keys", "--password-file", password)
    assert (inside.exit_code, "会被上传" in inside.stderr) == (1, True)
    differ = called("init", tmp_path / "r", typed=f"{PASSWORD}\n{PASSWORD}x\n")
    assert (differ.exit_code, "两次输入不一样" in differ.stderr) == (1, True)
    weak = called("init", tmp_path / "r", typed="short\nshort\n")
    assert (weak.exit_code, "密码太短" in weak.stderr) == (1, True)
    many = called("init", tmp_path / "r", "--root-keys", 2, "--threshold", 3, "--password-file", password)
    assert (many.exit_code, "--threshold" in many.stderr) == (1, True)
    assert not (tmp_path / "r-keys").exists()


def test_where_no_repository_can_be_made_no_key_is_left_and_the_next_attempt_succeeds(
    tmp_path: Path, password: Path
) -> None:
    (tmp_path / "r").write_text("a file")
    words = ("init", tmp_path / "r", "--root-keys", 2, "--password-file", password)
    ran = called(*words)
    assert (ran.exit_code, "写不进仓库" in ran.stderr) == (1, True), ran.output
    assert list((tmp_path / "r-keys").iterdir()) == []
    (tmp_path / "r").unlink()
    (tmp_path / "r-keys" / "root-2.pem").write_text("of somebody else")
    assert called(*words).exit_code == 1
    assert [file.name for file in (tmp_path / "r-keys").iterdir()] == ["root-2.pem"]
    (tmp_path / "r-keys" / "root-2.pem").unlink()
    assert called(*words).exit_code == 0


def test_a_second_beginning_leaves_keys_and_repository(repository: Path, password: Path) -> None:
    before = (repository / "root.json").read_bytes()
    ran = called("init", repository, "--password-file", password)
    assert (ran.exit_code, "已经是发布仓库" in ran.stderr) == (1, True)
    assert (repository / "root.json").read_bytes() == before


def test_from_publishing_to_the_wall(
    repository: Path, password: Path, made: tuple[Store, tuple[str, str]], tmp_path: Path
) -> None:
    store, (old, new) = made
    words = ("publish", repository, "--data", store.data, "--password-file", password)
    assert called(*words, "--release", old[:8]).stdout == f"main 1 {old}\n"
    ran = called(*words, "--to", "hall")
    assert ran.stdout == f"main 2 {new}\n"
    assert "最后传 metadata" in ran.stderr
    told = json.loads(called("status", repository, "--json").stdout)
    assert told["channels"]["main"]["groups"] == ["hall"]
    assert told["channels"]["main"]["previous"]["release"] == old
    assert told["roles"]["root"] == {"threshold": 1, "keys": ["office"]}
    assert f"main 2  {new}  0 %, hall" in called("status", repository).stdout
    settings = tmp_path / "kiosk.toml"
    with serving(repository) as server:
        settings.write_text(
            f'[update]\nurl = "{server.url}"\nroot = "{repository / "root.json"}"\n'
            f'staging = "{tmp_path / "staging"}"\ngroup = "hall"\n'
        )
        found = called("update", "--once", "--config", settings, "--data", tmp_path / "kiosk")
        assert (found.exit_code, found.stdout) == (0, f"main 2 {new}\n")
    lost = called("update", "--once", "--config", settings, "--data", tmp_path / "kiosk")
    assert (lost.exit_code, "连不上" in lost.stderr) == (1, True)


def test_old_releases_are_removed_and_how_much_is_told(
    repository: Path, password: Path, made: tuple[Store, tuple[str, str]]
) -> None:
    words = ("publish", repository, "--data", made[0].data, "--password-file", password)
    for release in made[1]:
        assert called(*words, "--release", release).exit_code == 0
    assert called("prune", repository).stdout == "0 release(s), 0.0 MB\n"
    assert called("prune", repository, "--keep", 1).stdout.startswith("1 release(s), ")
    assert [file.name for file in (repository / "releases").iterdir()] == [made[1][1]]


def test_without_an_address_no_connection_is_made_and_systemd_does_not_try_again(tmp_path: Path) -> None:
    (tmp_path / "kiosk.toml").write_text("")
    ran = called("update", "--config", tmp_path / "kiosk.toml", "--data", tmp_path)
    assert (ran.exit_code, "update.url" in ran.stderr) == (2, True)


def test_a_wrong_password_or_key_or_release_publishes_nothing(
    repository: Path, tmp_path: Path, made: tuple[Store, tuple[str, str]], password: Path
) -> None:
    data = ("--data", made[0].data)
    for words, typed, said in (
        (data, "wrong password\n", "密码不对"),
        ((*data, "--release", "000000"), "", "没有这个版本"),
        ((*data, "--to", "9999"), "", "份额"),
        ((*data, "--channel", "../x", "--password-file", password), "", "不能作频道"),
        ((*data, "--keys", tmp_path / "none", "--password-file", password), "", "读不了钥匙"),
        ((*data, "--password-file", tmp_path / "none"), "", "读不了密码文件"),
        (("--data", tmp_path / "nothing"), "", "kiosk publish"),
    ):
        ran = called("publish", repository, *words, typed=typed)
        assert (ran.exit_code, said in ran.stderr) == (1, True), ran.output
    assert json.loads(called("status", repository, "--json").stdout)["channels"] == {}


def test_signatures_are_renewed_for_so_many_days(repository: Path, password: Path) -> None:
    before = json.loads(called("status", repository, "--json").stdout)["expires"]["timestamp"]
    ran = called("sign", repository, "--days", 90, "--password-file", password)
    assert ran.stdout == "signed for 90 days\n"
    assert json.loads(called("status", repository, "--json").stdout)["expires"]["timestamp"] > before


def test_the_one_key_is_replaced_by_another(
    repository: Path, password: Path, tmp_path: Path, made: tuple[Store, tuple[str, str]]
) -> None:
    (tmp_path / "new").write_text("another river 77")
    words = ("rotate", repository, "office", "--password-file", password)
    assert called(*words, "--new-password-file", tmp_path / "new").exit_code == 0
    keys = repository.with_name("repository-keys")
    assert sorted(file.name for file in keys.iterdir()) == ["office.pem", "office.pem.old"]
    publish = ("publish", repository, "--data", made[0].data, "--password-file")
    assert called(*publish, password).exit_code == 1
    assert called(*publish, tmp_path / "new").exit_code == 0


def test_a_change_that_fails_leaves_the_keys(repository: Path, password: Path, tmp_path: Path) -> None:
    key = repository.with_name("repository-keys") / "office.pem"
    before = key.read_bytes()
    (tmp_path / "weak").write_text("weak")
    words = ("rotate", repository, "office", "--password-file", password)
    assert called(*words, "--new-password-file", tmp_path / "weak").exit_code == 1
    assert key.read_bytes() == before
    assert [file.name for file in key.parent.iterdir()] == ["office.pem"]


def test_a_change_that_waits_loses_no_key_to_a_second_one(tmp_path: Path, password: Path) -> None:
    repository, keys = tmp_path / "r", tmp_path / "r-keys"
    words = ("--root-keys", 2, "--threshold", 2, "--password-file", password)
    assert called("init", repository, *words).exit_code == 0
    (keys / "root-2.pem").rename(tmp_path / "root-2.pem")
    twice = ("--password-file", password, "--new-password-file", password)
    assert called("rotate", repository, "publishing", *twice).exit_code == 0
    renewed = called("sign", repository, "--password-file", password)
    assert (renewed.stdout, "publishing.pem.old" in renewed.stderr) == ("signed for 60 days\n", True)
    before = {file.name: file.read_bytes() for file in keys.iterdir()}
    ran = called("rotate", repository, "publishing", *twice)
    assert (ran.exit_code, "在等签名" in ran.stderr) == (1, True)
    assert {file.name: file.read_bytes() for file in keys.iterdir()} == before
    signed = ("sign", repository, "--password-file", password, "--key")
    assert called(*signed, keys / "publishing.pem.old").stdout == "signed for 60 days\n"
    assert called(*signed, tmp_path / "root-2.pem").exit_code == 0
    renewed = called("sign", repository, "--password-file", password)
    assert (renewed.stdout, renewed.stderr) == ("signed for 60 days\n", "")
    (keys / "root-2.pem").write_bytes((tmp_path / "root-2.pem").read_bytes())
    assert called("rotate", repository, "publishing", *twice).exit_code == 0
    assert sorted(file.name for file in keys.glob("publishing*")) == [
        "publishing.pem",
        "publishing.pem.old",
        "publishing.pem.old1",
    ]


def test_a_key_that_others_can_read_is_used_and_told(repository: Path, password: Path) -> None:
    key = repository.with_name("repository-keys") / "office.pem"
    key.chmod(0o644)
    ran = called("sign", repository, "--password-file", password)
    assert (ran.exit_code, "chmod 600" in ran.stderr, str(key) in ran.stderr) == (0, True, True)
    key.chmod(0o600)
    assert called("sign", repository, "--password-file", password).stderr == ""


def test_a_disk_of_keys_that_cannot_be_written_is_told(
    repository: Path, password: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.EROFS, "")

    monkeypatch.setattr(Path, "rename", refused)
    twice = ("--password-file", password, "--new-password-file", password)
    ran = called("rotate", repository, "office", *twice)
    assert (ran.exit_code, "只能读" in ran.stderr) == (1, True)


def test_keys_never_lie_in_what_is_uploaded_however_its_folder_is_called(tmp_path: Path, password: Path) -> None:
    (tmp_path / "real" / "below").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    for folder, keys in (
        (tmp_path / "link", tmp_path / "real" / "keys"),
        (tmp_path / "real", tmp_path / "link" / "keys"),
        (tmp_path / "real", tmp_path / "other" / ".." / "real" / "keys"),
        (Path("/"), tmp_path),
    ):
        ran = called("init", folder, "--keys", keys, "--password-file", password)
        assert (ran.exit_code, "会被上传" in ran.stderr) == (1, True), ran.output
    assert called("init", tmp_path / "real" / "below" / "..", "--password-file", password).exit_code == 0
    assert [file.name for file in (tmp_path / "real-keys").iterdir()] == ["office.pem"]


def test_a_password_from_an_editor_that_marks_its_files_is_the_one_that_is_typed(
    repository: Path, password: Path
) -> None:
    password.write_bytes(b"\xef\xbb\xbf" + password.read_bytes())
    assert called("sign", repository, "--password-file", password).exit_code == 0


def test_several_root_keys_sign_a_change_one_after_the_other(tmp_path: Path, password: Path) -> None:
    repository, keys = tmp_path / "r", tmp_path / "r-keys"
    words = ("--root-keys", 3, "--threshold", 2, "--password-file", password)
    assert called("init", repository, *words).exit_code == 0
    assert sorted(file.stem for file in keys.iterdir()) == ["publishing", "root-1", "root-2", "root-3"]
    for number in (2, 3):
        (keys / f"root-{number}.pem").rename(tmp_path / f"root-{number}.pem")
    twice = ("--password-file", password, "--new-password-file", password)
    ran = called("rotate", repository, "publishing", *twice)
    assert (ran.exit_code, "还差 1 个签名" in ran.stderr) == (0, True)
    assert "还差 1 个签名" in called("status", repository).stderr
    ran = called("sign", repository, "--key", tmp_path / "root-3.pem", "--password-file", password)
    assert (ran.exit_code, "已生效" in ran.stderr) == (0, True)
    assert called("sign", repository, "--password-file", password).stdout == "signed for 60 days\n"


def test_a_stick_from_the_repository_is_taken_where_the_office_is_known_and_a_plain_one_only_when_asked_to(
    repository: Path, password: Path, made: tuple[Store, tuple[str, str]], tmp_path: Path
) -> None:
    store, (_, new) = made
    called("publish", repository, "--data", store.data, "--password-file", password)
    (tmp_path / "stick").mkdir()
    carrier = Path(called("export", repository, tmp_path / "stick").stdout.strip())
    settings = tmp_path / "kiosk.toml"
    settings.write_text(f'[update]\nroot = "{repository / "root.json"}"\n')
    words = [str(carrier), "--config", str(settings), "--data", str(tmp_path / "kiosk")]
    assert CliRunner().invoke(take, words).stdout == f"{new}\n"
    (carrier / "signed").rename(tmp_path / "signed")
    refused = CliRunner().invoke(take, words)
    assert (refused.exit_code, "--unsigned" in refused.stderr) == (1, True)
    assert CliRunner().invoke(take, [*words, "--unsigned"]).stdout == f"{new}\n"


def test_a_folder_that_is_no_repository_says_what_to_do(tmp_path: Path, password: Path) -> None:
    for words in (
        ("status", tmp_path / "none"),
        ("export", tmp_path / "none", tmp_path),
        ("sign", tmp_path / "none", "--keys", tmp_path, "--password-file", password),
        ("rotate", tmp_path / "none", "office", "--password-file", password),
    ):
        ran = called(*words)
        assert ran.exit_code == 1, ran.output
        assert ran.stderr.strip()
        assert "Traceback" not in ran.output
