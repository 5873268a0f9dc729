"""The text that Prometheus reads, read by Prometheus's own parser."""

from __future__ import annotations

from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from kiosk.fleet.health.figures import figures
from kiosk.fleet.health.health_round import health_round, written
from kiosk.fleet.health.prometheus_text import Family, Sample, text
from kiosk.fleet.health.push_state import PushState
from kiosk.settings import Health, Settings
from tests.fleet.health.kiosks import NASTY, MadeKiosk, trouble

ABOUT = Family("kiosk_x", "gauge", 'What it is: a \\ and a\nline, and "quotes".')


def read(content: str) -> dict[tuple[str, str], float]:
    """Every number, by the metric's name and the label told apart by."""
    found = {}
    for family in text_string_to_metric_families(content):
        assert family.documentation
        for sample in family.samples:
            key = (sample.name, str(sorted(sample.labels.items())))
            assert key not in found, "no number is told twice"
            found[key] = sample.value
    return found


@pytest.mark.parametrize("name", [NASTY, "", "\\", '\\"', "\n\n", "{}=,", "\ud800", "東門" * 50])
def test_whatever_a_kiosk_is_called_it_is_one_label(name: str) -> None:
    content = text([Sample(ABOUT, 1.5, {"name": name}), Sample(ABOUT, 2, {"name": "other"})])
    families = list(text_string_to_metric_families(content))
    assert [sample.value for sample in families[0].samples] == [1.5, 2.0]
    assert families[0].samples[0].labels["name"] == name.encode("utf-8", "replace").decode()
    assert families[0].documentation == ABOUT.about


def test_a_label_that_is_no_name_is_a_fault_of_ours() -> None:
    with pytest.raises(ValueError, match="a-b"):
        text([Sample(ABOUT, 1, {"a-b": ""})])


@pytest.mark.parametrize(
    ("value", "told"), [(0.1, 0.1), (1e-9, 1e-9), (-3, -3), (2**52, 2.0**52), (1e300, 1e300), (True, 1)]
)
def test_numbers_come_back_as_they_were(value: float, told: float) -> None:
    assert list(read(text([Sample(ABOUT, value)])).values()) == [told]


def test_a_kiosks_textfile_is_read_whole(tmp_path: Path) -> None:
    kiosk = MadeKiosk(tmp_path, name=NASTY)
    kiosk.tell(troubles=(trouble("settings"), trouble("release"), trouble("release")), messages={"warning/x": 3})
    file = tmp_path / "kiosk.prom"
    beat = kiosk.beat()
    written(file, beat, PushState("a" * 16, 3, 5.0, 5.0, 2))
    found = read(file.read_text("utf-8"))
    names = {name for name, _ in found}
    assert {"kiosk_info", "kiosk_running", "kiosk_temperature_celsius", "kiosk_push_failures"} <= names
    assert sum(value for (name, _), value in found.items() if name == "kiosk_trouble") == 2
    assert found["kiosk_messages_total", str([("code", "x"), ("level", "warning"), ("name", beat.name)])] == 3
    assert file.stat().st_mode & 0o044, "node_exporter is another user"
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".new")] == []


def test_every_metric_is_named_by_its_unit_as_prometheus_wants_it(tmp_path: Path) -> None:
    kiosk = MadeKiosk(tmp_path)
    kiosk.tell()
    for sample in figures(kiosk.beat(), {}):
        assert sample.family.name.startswith("kiosk_")
        assert sample.family.name.endswith("_total") == (sample.family.kind == "counter")


def test_a_textfile_that_cannot_be_written_is_told_and_nothing_else_fails(tmp_path: Path) -> None:
    kiosk = MadeKiosk(tmp_path)
    kiosk.tell()
    health = Health(name="x", textfile=str(tmp_path / "missing" / "kiosk.prom"), folder=str(kiosk.folder))
    said = health_round(Settings(health=health), kiosk.data, "", kiosk.clock.clocks, kiosk.root)
    (sentence,) = said
    assert "找不到这个文件或文件夹" in sentence.zh
    assert "textfile under [health]" in sentence.en
    assert list(kiosk.folder.iterdir()) == [], "nothing is pushed, nothing waits"
