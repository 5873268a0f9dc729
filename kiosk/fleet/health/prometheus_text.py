"""Prometheus's text format, version 0.0.4: what node_exporter's textfile collector and Prometheus itself read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*")


class Family(NamedTuple):
    """A metric: its name, with the unit that Prometheus's conventions want, what it is, and one sentence on it."""

    name: str
    kind: Literal["gauge", "counter"]
    about: str


class Sample(NamedTuple):
    """One number of a family."""

    family: Family
    value: float
    labels: Mapping[str, str] = {}


def text(samples: Iterable[Sample]) -> str:
    """The samples by family, each family once and whole. Raises ValueError for a label that is no name."""
    families: dict[Family, list[Sample]] = {}
    for sample in samples:
        families.setdefault(sample.family, []).append(sample)
    lines: list[str] = []
    for family, found in families.items():
        lines += [f"# HELP {family.name} {_help(family.about)}", f"# TYPE {family.name} {family.kind}"]
        lines += [f"{family.name}{_labels(sample.labels)} {_number(sample.value)}" for sample in found]
    return "".join(f"{line}\n" for line in lines)


def _labels(labels: Mapping[str, str]) -> str:
    if not labels:
        return ""
    for name in labels:
        if not NAME.fullmatch(name):
            raise ValueError(name)
    return "{" + ",".join(f'{name}="{_escaped(value)}"' for name, value in labels.items()) + "}"


def _escaped(value: str) -> str:
    plain = value.encode("utf-8", "replace").decode()
    return plain.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _help(sentence: str) -> str:
    return sentence.replace("\\", "\\\\").replace("\n", "\\n")


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) and abs(value) < 1e15 else repr(float(value))
