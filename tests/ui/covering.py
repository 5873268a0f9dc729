"""Ways of seeing a page: all of them are walked by `make pages`, each in some company by `make test`."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from math import prod
from typing import Any

import pytest


def covering(**axes: Mapping[str, Any]) -> pytest.MarkDecorator:
    """Every choice of each axis with every choice of the others, by its words.

    Walked always: every choice of the longest axis, and every company that the others can be in, each as often as it takes
    to see them all; the rest is marked `exhaustive`.
    """
    choices = {name: list(axis) for name, axis in axes.items()}
    longest = max(choices, key=lambda name: len(choices[name]))
    others = [name for name in choices if name != longest]
    companies = list(product(*(choices[name] for name in others)))
    walks = max(len(choices[longest]), prod(len(choices[name]) for name in others))
    walked = {(choices[longest][at % len(choices[longest])], *companies[at % len(companies)]) for at in range(walks)}
    cases = []
    for chosen in product(*choices.values()):
        words = dict(zip(choices, chosen, strict=True))
        always = (words[longest], *(words[name] for name in others)) in walked
        cases.append(
            pytest.param(
                *(axes[name][word] for name, word in words.items()),
                id="-".join(chosen),
                marks=[] if always else pytest.mark.exhaustive,
            )
        )
    return pytest.mark.parametrize(list(axes), cases)
