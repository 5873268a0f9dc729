"""Numbers and their measures stay on one line."""

from __future__ import annotations

import pytest

from kiosk.base.kept_measures import kept


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("stay about 3 hours", "stay about 3_hours"),
        ("stay about %n hours", "stay about %n_hours"),
        ("%1 km as the crow flies", "%1_km as the crow flies"),
        ("直线约 224 公里", "直线约 224_公里"),
        ("2 日 · 5 站", "2_日 · 5_站"),
        ("brewed hot, at %1 °C", "brewed hot, at %1_°C"),
        ("usually 8–16 % vol", "usually 8–16_%_vol"),
        ("%1–%2 minutes", "%1–%2_minutes"),
    ],
)
def test_a_number_stays_with_its_measure(written: str, read: str) -> None:
    assert kept(written) == read.replace("_", "\u00a0")


@pytest.mark.parametrize(
    "text", ["Take %1 with you", "All of that: %1 of %2", "in 1958 the county", "7 makers", "3小时"]
)
def test_other_spaces_stay_as_they_are(text: str) -> None:
    assert kept(text) == text
