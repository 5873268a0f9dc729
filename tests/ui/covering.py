"""Ways of seeing a page: all of them are walked by `make pages`, each in some company by `make test`."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import Any

import pytest


def covering(**axes: Mapping[str, Any]) -> pytest.MarkDecorator:
    """Every choice of each axis with every choice of the others, by its words.

    A Latin square of them is walked always: each choice of an axis meets each of the last axis or each of those before
    it, so that what one of them breaks is seen; the rest is marked `exhaustive`.
    """
    names, last = list(axes), len(list(axes.values())[-1])
    cases = [
        pytest.param(
            *(value for _, (_, value) in chosen),
            id="-".join(word for _, (word, _) in chosen),
            marks=[] if sum(at for at, _ in chosen[:-1]) % last == chosen[-1][0] else pytest.mark.exhaustive,
        )
        for chosen in product(*(list(enumerate(axis.items())) for axis in axes.values()))
    ]
    return pytest.mark.parametrize(names, cases)
