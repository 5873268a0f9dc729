"""The dashboard and the rules ask only for numbers that are written, as Prometheus itself reads both."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from kiosk.fleet.health import figures
from kiosk.fleet.health.health_round import written
from kiosk.fleet.health.heartbeat import Update
from kiosk.fleet.health.prometheus_text import Family
from kiosk.fleet.health.push_state import PushState
from kiosk.fleet.health.usage_figures import UsageFigures
from kiosk.fleet.receiver import metrics
from kiosk.fleet.receiver.verdict import KINDS
from tests.fleet.health.kiosks import NASTY, RELEASE, trouble
from tests.fleet.receiver.receivers import receiving
from tests.packaging.scripts import ROOT

MONITORING = ROOT / "packaging" / "monitoring"
FILES = ("kiosk-dashboard.json", "kiosk-rules.yml")
NAMED = {each.name for module in (figures, metrics) for each in vars(module).values() if isinstance(each, Family)}
OF_PROMETHEUS = {"instance", "state"}
"""Labels that Prometheus or a rule adds, or whose values are looked at on their own."""
SERIES = {
    'kiosk_state{name="A",state="silent"}': ("0x400", "1x400", "KioskSilent"),
    'node_textfile_mtime_seconds{file="/x/kiosk.prom",instance="A"}': ("0+240x400", "0x400", "KioskTextfileOld"),
    'kiosk_running{name="A"}': ("1x400", "0x400", "KioskNotRunning"),
    'kiosk_trouble{name="A",code="release"}': ("_x400", "1x400", "KioskTrouble"),
    'kiosk_update_current{name="A"}': ("1x400", "0x400", "KioskBehind"),
    'kiosk_trial{name="A"}': ("0x400", "0x400", ""),
    'kiosk_restarts_total{name="A",cause="crash"}': ("2x400", "0+1x400", "KioskRestartsOften"),
    'kiosk_clock_ahead_seconds{name="A"}': ("-2x400", "-4000x400", "KioskClockOff"),
    'kiosk_disk_free_bytes{name="A"}': ("9000000000x400", "1000x400", "KioskDiskSmall"),
    'kiosk_token_doubled{name="A"}': ("0x400", "1x400", "KioskTokenDoubled"),
    "kiosk_receiver_disk_trouble": ("0x400", "1x400", "KioskReceiverFull"),
}
"""Numbers, every four minutes, of a kiosk that is well and of one where all is wrong, and the alert that each raises."""
PROMTOOL = shutil.which("promtool")
promtool = pytest.mark.skipif(not PROMTOOL, reason="promtool is missing: apt-get install prometheus")


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """What a receiver serves at /metrics and what a kiosk writes for node_exporter, with every number that there is."""
    home = tmp_path_factory.mktemp("monitoring")
    with receiving(home / "receiver") as receiver:
        kiosk = receiver.admit(home / "kiosk", NASTY)
        beat = kiosk.beat(
            troubles=(trouble(),),
            messages={"warning/x": 3},
            update=Update(1.0, 1.0, 3, RELEASE, trouble("expired")),
            usage=UsageFigures("2026-11-30", 40, 200, 15, {"10": 100}),
        )
        kiosk.send(beat)
        file = home / "kiosk.prom"
        written(file, beat, PushState("a" * 16, 3, 5.0, 5.0, 2))
        return receiver.read("/metrics")[1], file.read_text("utf-8")


def labels_by_name(texts: tuple[str, str]) -> dict[str, set[str]]:
    """Every number that is written, with the labels that tell it apart."""
    found: dict[str, set[str]] = {}
    for content in texts:
        for family in text_string_to_metric_families(content):
            for sample in family.samples:
                found.setdefault(sample.name, set()).update(sample.labels)
    return found


def checked(kind: str, *words: str, given: str = "") -> None:
    """promtool finds nothing to say against it."""
    assert PROMTOOL
    said = subprocess.run(
        [PROMTOOL, kind, *words], input=given, capture_output=True, text=True, timeout=60, check=False
    )
    assert said.returncode == 0, said.stdout + said.stderr


def expressions(name: str) -> list[str]:
    """What a file asks Prometheus for."""
    text = (MONITORING / name).read_text("utf-8")
    if name.endswith(".json"):
        return [target["expr"] for panel in json.loads(text)["panels"] for target in panel["targets"]]
    return re.findall(r"^ +expr: (.*)$", text, re.MULTILINE)


def test_every_number_that_has_a_name_is_written(texts: tuple[str, str]) -> None:
    assert set(labels_by_name(texts)) == NAMED


@pytest.mark.parametrize("name", FILES)
def test_every_number_that_is_asked_for_is_written_with_its_labels(name: str, texts: tuple[str, str]) -> None:
    asked, there = expressions(name), labels_by_name(texts)
    assert len(asked) > 8
    for each in asked:
        named = set(re.findall(r"\bkiosk_\w+", each))
        assert named <= set(there), each
        labels = {label for found in re.findall(r"by \(([^)]*)\)", each) for label in found.split(", ")}
        labels |= set(re.findall(r"[{,] ?(\w+)=", each)) - {"file"}
        assert labels - OF_PROMETHEUS <= {label for name in named for label in there[name]}, each
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


@promtool
def test_prometheus_reads_the_rules_and_what_the_dashboard_asks_for(tmp_path: Path) -> None:
    checked("check", "rules", str(MONITORING / "kiosk-rules.yml"))
    rules = [{"record": f"kiosk:panel{number}", "expr": asked} for number, asked in enumerate(expressions(FILES[0]), 1)]
    file = tmp_path / "dashboard.yml"
    file.write_text(json.dumps({"groups": [{"name": "dashboard", "rules": rules}]}), "utf-8")
    checked("check", "rules", str(file))


@promtool
@pytest.mark.parametrize("which", [0, 1], ids=["receiver", "textfile"])
def test_prometheus_has_nothing_to_say_against_what_is_written(which: int, texts: tuple[str, str]) -> None:
    checked("check", "metrics", given=texts[which])


@promtool
def test_each_alert_is_raised_by_what_it_is_about_and_none_of_a_kiosk_that_is_well(tmp_path: Path) -> None:
    shutil.copyfile(MONITORING / "kiosk-rules.yml", tmp_path / "kiosk-rules.yml")
    alerts = re.findall(r"- alert: (\w+)", (tmp_path / "kiosk-rules.yml").read_text("utf-8"))
    assert {alert for _, _, alert in SERIES.values()} == {*alerts, ""}, "every alert is tried"
    raised = 'count by (alertname) (ALERTS{alertstate="firing"})'
    tests = []
    for which in (0, 1):
        series = [{"series": name, "values": told[which]} for name, told in SERIES.items()]
        samples = [{"labels": f'{{alertname="{alert}"}}', "value": 1} for alert in alerts if which]
        asked = [{"expr": raised, "eval_time": "26h", "exp_samples": samples}]
        tests.append({"interval": "4m", "input_series": series, "promql_expr_test": asked})
    file = tmp_path / "test.yml"
    file.write_text(
        json.dumps({"rule_files": ["kiosk-rules.yml"], "evaluation_interval": "20m", "tests": tests}), "utf-8"
    )
    checked("test", "rules", str(file))
