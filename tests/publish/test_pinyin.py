"""How Chinese names are spelt for search."""

from __future__ import annotations

from kiosk.publish.pinyin import spellings, spellings_apart


def test_staff_pinyin_wins_over_the_machines() -> None:
    assert spellings(["大红袍"], "大红袍")[:2] == ("dhp", "dahongpao")
    assert spellings(["重庆"], "重庆", "chóng qìng")[:2] == ("cq", "chongqing")


def test_where_syllables_and_words_begin_is_told_of_letters_only() -> None:
    names = ["武夷奇种", "Wuyi Qi-Zhong", "武夷 奇種", "茶Tea"]
    assert spellings_apart(names, names[0]) == ("w y q z", "wu yi qi zhong", "wuyi qi zhong", "茶 tea")
    assert spellings_apart(["绿茶"], "绿茶", "lǜ chá") == ("l c", "lv cha", "lu cha")
    assert spellings_apart(["茶", "Tea"], "茶") == ()


def test_every_spelling_that_is_told_apart_is_a_spelling() -> None:
    names = ["政和白牡丹（バイムーダン）", "Bai Mu Dan (White Peony), “Zhenghe”", "Café Thé 50%", "우이산 tea"]
    assert {each.replace(" ", "") for each in spellings_apart(names, names[0])} <= set(spellings(names, names[0]))
