"""One maker of ids: the same name gets the same id in the studio, from a workbook and of a photograph."""

from __future__ import annotations

import pytest

from kiosk.base.record_ids import free_id, id_of_name, is_id

COUNTIES = ("武夷山市", "建瓯市", "光泽县")


@pytest.mark.parametrize(
    ("name", "pinyin", "english", "key"),
    [
        ("大红袍", "", "", "da-hong-pao"),
        ("武夷梅占", "", "", "wuyi-mei-zhan"),
        ("武夷梅占", "wǔ yí méi zhàn", "Wuyi Mei Zhan", "wuyi-mei-zhan"),
        ("武夷梅占", "Wǔyí méi zhàn", "", "wuyi-mei-zhan"),
        ("建瓯水仙（新）", "", "", "jianou-shui-xian"),
        ("光泽", "", "", "guang-ze"),
        ("光泽绿茶", "guāng zé lǜ chá", "", "guangze-lv-cha"),
        ("A级白茶", "", "", "a-ji-bai-cha"),
        ("Rock Tea", "", "", "rock-tea"),
        ("", "", "Rock Tea (large)", "rock-tea"),
        ("？？", "", "", ""),
        ("Con", "", "", "con-1"),
    ],
)
def test_a_name_gives_one_id_whatever_is_written_beside_it(name: str, pinyin: str, english: str, key: str) -> None:
    assert id_of_name(name, pinyin, english, COUNTIES) == key
    assert key == "" or is_id(key)


def test_an_id_is_free_when_nobody_has_it() -> None:
    assert free_id("a", ()) == "a"
    assert free_id("a", {"a", "a-2"}) == "a-3"
    assert len(free_id("x" * 64, {"x" * 64})) == 64
    assert free_id("", {"a"}) == ""


@pytest.mark.parametrize("text", ["", "A", "a--b", "a_b", "-a", "a" * 65, "con", "nul", "com1", "茶", "a.b"])
def test_what_no_file_can_be_called_everywhere_is_no_id(text: str) -> None:
    assert not is_id(text)
