"""The dashboard and the rules ask only for numbers that there are."""

from __future__ import annotations

import json
import re

import pytest

from kiosk.fleet.health import figures
from kiosk.fleet.health.prometheus_text import Family
from kiosk.fleet.receiver import metrics
from kiosk.fleet.receiver.verdict import KINDS
from tests.packaging.scripts import ROOT

MONITORING = ROOT / "packaging" / "monitoring"
THERE = {each.name for module in (figures, metrics) for each in vars(module).values() if isinstance(each, Family)}


def expressions(name: str) -> list[str]:
    """What a file asks Prometheus for."""
    text = (MONITORING / name).read_text("utf-8")
    if name.endswith(".json"):
        return [target["expr"] for panel in json.loads(text)["panels"] for target in panel["targets"]]
    return re.findall(r"^ +expr: (.*)$", text, re.MULTILINE)


@pytest.mark.parametrize("name", ["kiosk-dashboard.json", "kiosk-rules.yml"])
def test_every_number_that_is_asked_for_is_told(name: str) -> None:
    asked = expressions(name)
    assert len(asked) > 8
    named = {word for each in asked for word in re.findall(r"\bkiosk_\w+", each)}
    assert named <= THERE
    states = {word for each in asked for word in re.findall(r'state="(\w+)"', each)}
    assert states <= set(KINDS)
    for each in asked:
        assert each.count("(") == each.count(")"), each
        assert each.count("{") == each.count("}"), each


def test_the_dashboards_panels_lie_beside_each_other_and_have_a_source_to_choose() -> None:
    board = json.loads((MONITORING / "kiosk-dashboard.json").read_text("utf-8"))
    taken: set[tuple[int, int]] = set()
    for panel in board["panels"]:
        at = panel["gridPos"]
        cells = {(x, y) for x in range(at["x"], at["x"] + at["w"]) for y in range(at["y"], at["y"] + at["h"])}
        assert not cells & taken, panel["title"]
        assert at["x"] + at["w"] <= 24
        taken |= cells
        assert panel["datasource"]["uid"] == "${source}"
    assert len({panel["id"] for panel in board["panels"]}) == len(board["panels"])
