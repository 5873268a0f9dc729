"""Two pairs of eyes: what is handed in, passed and sent back, the archive of it, and that only what was passed is shown."""

from __future__ import annotations

import csv
import io
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli.pack import pack as pack_commands
from kiosk.cli.release import publish, rollback, take
from kiosk.content.check import check
from kiosk.content.pack import zip_pack
from kiosk.publish.compile import PublishOptions, compile_pack
from kiosk.release.carrier_export import export_release
from kiosk.release.publications import Told
from kiosk.release.store import Store
from kiosk.review.archive import Archive, ReviewError
from kiosk.review.hand_ins import decide, hand_in, hand_ins, passed_release, show_passed
from kiosk.review.listed import as_csv
from kiosk.review.shown_rule import prune_hand_ins
from tests.content.pack_edits import MINIMAL


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack whose staff work with two pairs of eyes."""
    folder = Path(shutil.copytree(MINIMAL, tmp_path / "pack"))
    Archive(folder).demand(True, "示例馆长")
    return folder


@pytest.fixture
def handed_in(pack: Path, tmp_path: Path) -> str:
    """The release that the author handed in."""
    made = compile_pack(pack, Store(tmp_path / "author"))
    hand_in(Store(tmp_path / "author"), made.id, pack, "小林", "改了大红袍", ["展品 大红袍 改动"])
    return made.id


def published(pack: Path, data: Path) -> Result:
    """What `kiosk publish` answers."""
    return CliRunner().invoke(publish, [str(pack), "--data", str(data)])


def test_what_was_not_passed_is_shown_by_no_command_and_what_was_is_shown_byte_for_byte(
    pack: Path, handed_in: str, tmp_path: Path
) -> None:
    wall = Store(tmp_path / "wall")
    said = published(pack, wall.data)
    assert said.exit_code == 1
    assert "还没有审阅通过的版本" in said.stderr
    assert wall.pointed() == ""
    decide(pack, handed_in, True, "老陈", "")
    product = next((pack / "products").glob("*.toml"))
    product.write_text(product.read_text("utf-8") + "\n# changed since\n", "utf-8")
    said = published(pack, wall.data)
    assert (said.exit_code, said.stdout.split()) == (0, [handed_in, "new"])
    assert wall.pointed() == handed_in
    assert wall.faults(handed_in, every_byte=True) == []
    assert [act.kind for act in Archive(pack).read().acts] == ["demanded", "handed-in", "passed", "published"]


def test_nobody_reviews_what_they_handed_in_themselves_and_sending_back_says_what_to_change(
    pack: Path, handed_in: str
) -> None:
    for name in ("小林", " 小林 ", ""):
        with pytest.raises(ReviewError):
            decide(pack, handed_in, True, name, "")
    with pytest.raises(ReviewError, match="写明改什么"):
        decide(pack, handed_in, False, "老陈", " ")
    decide(pack, handed_in, False, "老陈", "产地写错了")
    reading = Archive(pack).read()
    assert reading.sent_back
    assert reading.sent_back.remark == "产地写错了"
    assert reading.waiting is None
    with pytest.raises(ReviewError, match="已经有人审过"):
        decide(pack, handed_in, True, "老陈", "")
    with pytest.raises(ReviewError):
        passed_release(pack)


def test_a_release_handed_in_again_waits_again(pack: Path, handed_in: str, tmp_path: Path) -> None:
    decide(pack, handed_in, True, "老陈", "")
    hand_in(Store(tmp_path / "author"), handed_in, pack, "小林", "", [])
    assert Archive(pack).read().waiting
    with pytest.raises(ReviewError):
        show_passed(Store(tmp_path / "wall"), pack)


def test_a_torn_act_and_one_taken_away_are_told_and_the_others_stand(pack: Path, handed_in: str) -> None:
    decide(pack, handed_in, False, "老陈", "产地写错了")
    first, second, third = sorted((pack / ".review" / "acts").iterdir())
    second.write_bytes(second.read_bytes()[:40])
    reading = Archive(pack).read()
    assert [act.kind for act in reading.acts] == ["demanded", "sent-back"]
    assert second.name in reading.faults[0].zh
    assert third.name in reading.faults[1].zh
    second.unlink()
    Archive(pack).add("handed-in", "小林", handed_in)
    reading = Archive(pack).read()
    assert [act.number for act in reading.acts] == [1, 3, 4]
    assert len(reading.faults) == 1
    first.write_bytes(first.read_bytes().replace("示例馆长".encode(), "另一个人".encode()))
    assert "0001" in Archive(pack).read().faults[0].zh
    said = CliRunner().invoke(pack_commands, ["reviews", str(pack)])
    assert said.exit_code == 1
    assert "0001" in said.stderr


def test_an_archive_that_cannot_be_reached_shows_nothing_and_says_where_to_look(
    pack: Path, handed_in: str, tmp_path: Path
) -> None:
    shutil.rmtree(pack / ".review" / "acts")
    (pack / ".review" / "acts").write_text("a file where the folder was")
    said = published(pack, tmp_path / "wall")
    assert said.exit_code == 1
    assert "审阅记录现在读不了" in said.stderr
    with pytest.raises(ReviewError, match="没有记下，所以没有做"):
        Archive(pack).add("passed", "老陈", handed_in)


def test_the_archive_is_printed_and_written_as_a_table_in_which_no_remark_acts(
    pack: Path, handed_in: str, tmp_path: Path
) -> None:
    decide(pack, handed_in, False, "老陈", "=1+1")
    said = CliRunner().invoke(pack_commands, ["reviews", str(pack), "--csv", str(tmp_path / "reviews.csv")])
    assert said.exit_code == 0
    assert [line.split("  ")[2] for line in said.stdout.splitlines()] == [
        "开始两人审阅 Reviews demanded",
        "送审 Handed in",
        "退回修改 Sent back",
    ]
    table = list(csv.reader(io.StringIO((tmp_path / "reviews.csv").read_text("utf-8-sig"))))
    assert (table[2][3], table[2][7]) == ("小林", "展品 大红袍 改动")
    assert table[3][6] == "'=1+1"
    assert as_csv(Archive(pack).read()) == (tmp_path / "reviews.csv").read_bytes()


def test_the_archive_is_in_no_check_no_zip_and_no_release(pack: Path, handed_in: str, tmp_path: Path) -> None:
    assert check(pack).findings == check(MINIMAL).findings
    zip_pack(pack, tmp_path / "with.zip")
    zip_pack(MINIMAL, tmp_path / "without.zip")
    assert (tmp_path / "with.zip").read_bytes() == (tmp_path / "without.zip").read_bytes()
    assert compile_pack(MINIMAL, Store(tmp_path / "other")).id == handed_in


def test_without_a_demand_everything_is_published_as_ever(pack: Path, handed_in: str, tmp_path: Path) -> None:
    Archive(pack).demand(False, "示例馆长")
    assert published(pack, tmp_path / "wall").exit_code == 0
    assert Store(tmp_path / "wall").pointed()


def other_release(pack: Path, store: Store, name: str) -> str:
    """A release of the pack with another name of the tea in it, in a store of its own."""
    product = next((pack / "products").glob("*.toml"))
    product.write_text(product.read_text("utf-8").replace("大红袍", name), "utf-8")
    return compile_pack(pack, store).id


def test_a_zip_another_folder_a_stick_and_a_way_back_are_held_to_the_reviews_too(
    pack: Path, handed_in: str, tmp_path: Path
) -> None:
    wall = Store(tmp_path / "wall")
    decide(pack, handed_in, True, "老陈", "")
    assert published(pack, wall.data).exit_code == 0
    zip_pack(pack, tmp_path / "pack.zip")
    copied = Path(shutil.copytree(MINIMAL, tmp_path / "copied"))
    for around in (tmp_path / "pack.zip", copied):
        said = published(around, wall.data)
        assert said.exit_code == 1
        assert "要两人审阅" in said.stderr
        assert "demands a second pair of eyes" in said.stderr
    unread = other_release(copied, Store(tmp_path / "author"), "水仙")
    (tmp_path / "stick").mkdir()
    stick = export_release(Store(tmp_path / "author"), unread, tmp_path / "stick")
    said = CliRunner().invoke(take, [str(stick), "--show", "--unsigned", "--data", str(wall.data)])
    assert said.exit_code == 1
    assert f"已取入 {unread[:12]}，没有展出。" in said.stderr
    said = CliRunner().invoke(rollback, [unread[:8], "--data", str(wall.data)])
    assert said.exit_code == 1
    assert "没有通过审阅" in said.stderr
    assert wall.pointed() == handed_in
    hand_in(Store(tmp_path / "author"), unread, pack, "小林", "", [])
    decide(pack, unread, True, "老陈", "")
    assert CliRunner().invoke(rollback, [unread[:8], "--data", str(wall.data)]).exit_code == 0
    assert wall.pointed() == unread


def test_going_back_to_what_was_on_show_asks_nobody_and_is_put_down(
    pack: Path, handed_in: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    wall = Store(tmp_path / "wall")
    before = compile_pack(MINIMAL, Store(tmp_path / "wall"), PublishOptions(told=Told("command", ""))).id
    newer = other_release(pack, Store(tmp_path / "author"), "水仙")
    hand_in(Store(tmp_path / "author"), newer, pack, "小林", "", [])
    decide(pack, newer, True, "老陈", "")
    assert published(pack, wall.data).exit_code == 0
    assert CliRunner().invoke(rollback, ["--data", str(wall.data), "--by", "示例店员"]).exit_code == 0
    assert wall.pointed() == before
    last = Archive(pack).read().acts[-1]
    assert (last.kind, last.who, last.release) == ("shown-again", "示例店员", before)
    moved = pack.rename(tmp_path / "share that went away")
    assert CliRunner().invoke(rollback, [newer, "--data", str(wall.data)]).exit_code == 0
    assert "reviewed-pack.json" in caplog.text
    said = published(MINIMAL, wall.data)
    assert said.exit_code == 1
    assert "现在打不开" in said.stderr
    Archive(moved.rename(pack)).demand(False, "示例馆长")
    assert published(MINIMAL, wall.data).exit_code == 0


def test_what_was_settled_long_ago_goes_from_beside_the_pack_and_its_acts_stay(pack: Path, tmp_path: Path) -> None:
    author = Store(tmp_path / "author")
    made = []
    name = "大红袍"
    for fresh in ("水仙", "肉桂", "白鸡冠", "铁罗汉", "水金龟"):
        product = next((pack / "products").glob("*.toml"))
        product.write_text(product.read_text("utf-8").replace(name, fresh), "utf-8")
        name = fresh
        made.append(compile_pack(pack, author).id)
        hand_in(author, made[-1], pack, "小林", "", [])
        if len(made) == 1:
            decide(pack, made[0], True, "老陈", "")
        elif len(made) < 5:
            decide(pack, made[-1], False, "老陈", "再看一遍")
    left = {each.name.rpartition("-")[2] for each in hand_ins(pack).iterdir()}
    assert left == {release[:12] for release in made}
    decide(pack, made[-1], False, "老陈", "再看一遍")
    prune_hand_ins(pack)
    left = {each.name.rpartition("-")[2] for each in hand_ins(pack).iterdir()}
    assert left == {release[:12] for release in (made[0], *made[2:])}
    assert len(Archive(pack).read().acts) == 11
    assert show_passed(Store(tmp_path / "wall"), pack) == made[0]
