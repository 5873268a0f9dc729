"""Ways of seeing a page: which are always walked."""

from __future__ import annotations

from itertools import product

import pytest

from tests.ui.covering import covering

SIZES, TEXTS, LANGUAGES = "ab", "xyz", "12345"
AXES = {name: {letter: letter for letter in axis} for name, axis in (("size", SIZES), ("text", TEXTS))}


def always(**axes: dict[str, str]) -> set[tuple[str, ...]]:
    """The choices of every walk that is not left to `make pages`."""
    walks = covering(**axes).args[1]
    assert len(walks) == len({walk.id for walk in walks})
    return {tuple(walk.id.split("-")) for walk in walks if not walk.marks}


def test_every_language_and_every_size_with_every_text_is_walked() -> None:
    walks = always(language={letter: letter for letter in LANGUAGES}, **AXES)
    assert {walk[0] for walk in walks} == set(LANGUAGES)
    assert {walk[1:] for walk in walks} == set(product(SIZES, TEXTS))
    assert len(walks) == 6


@pytest.mark.parametrize("languages", ["1", "12", "123456789"])
def test_no_choice_is_left_out_however_many_there_are_of_it(languages: str) -> None:
    walks = always(**AXES, language={letter: letter for letter in languages})
    assert {letter for walk in walks for letter in walk} == {*SIZES, *TEXTS, *languages}
