"""What was measured, as Markdown for people and JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.apps import OURS
from tests.bench.machine import Busyness
from tests.bench.report_rows import LINES_WINDOW_MS, MEDIAN, MOST, PEERS, Row, number, pace_of, percentile

NAMED = {MEDIAN: "median", MOST: "most"}
HELD = {True: "yes", False: "NO", None: ""}


@dataclass(slots=True)
class Report:
    """A run: its rows, what could not be measured, the machine."""

    when: str
    machine: str
    priority: str
    rows: list[Row] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    """What was not measured, and why."""
    sections: dict[str, tuple[float, float]] = field(default_factory=dict)
    """Of each section: its seconds, and the share of the processors that other work took meanwhile."""
    look_ms: list[float] = field(default_factory=list)
    """What a look at the frame buffer cost."""

    def markdown(self, busy: Busyness) -> str:
        """The table and what is to be known about it."""
        lines = [
            f"Measured {self.when} on {self.machine}. {busy} Priority: {self.priority}.",
            "",
            "| | "
            + " | ".join([OURS, *PEERS, "ratio to bare window / bare QML / Chromium", "line to hold", "held"])
            + " |",
            "|" + "---|" * (len(PEERS) + 5),
        ]
        pace = pace_of(self.rows)
        lines += [self._line(row, pace) for row in self.rows]
        lines += ["", *(f"- {row.what}: {row.note}" for row in self.rows if row.note)]
        if pace:
            lines.append(
                f"- Lines were drawn where a bare window stands after {LINES_WINDOW_MS:.0f} ms; here it takes {number(pace)} "
                "times as long. In brackets: whether a line is held where times may be so much longer."
            )
        if self.look_ms:
            costs = f"{number(sum(self.look_ms) / len(self.look_ms))} ms, at most {number(max(self.look_ms))}"
            lines.append(f"- A look at the frame buffer, every 2 ms, cost {costs}: figures are late by up to both.")
        took = ", ".join(f"{name} {took:.0f} s (others {share:.0%})" for name, (took, share) in self.sections.items())
        lines.append(f"- Time taken: {took}.")
        lines += [f"- NOT MEASURED: {what}" for what in self.missing]
        return "\n".join(lines) + "\n"

    def _line(self, row: Row, pace: float | None) -> str:
        shares = " / ".join(NAMED.get(share, f"p{share * 100:.0f}") for share in row.shares)
        what = f"{row.what}, {row.unit}" + (f", {shares}" if row.shares != (0.5,) else "")
        ratios = [row.ratio(peer) for peer in PEERS]
        said = " / ".join("–" if ratio is None else f"{ratio:.2f}" for ratio in ratios) if any(ratios) else ""
        held = HELD[row.held]
        if pace and row.held_at(pace) is not row.held:
            held += f" ({HELD[row.held_at(pace)]})"
        cells = [what, row.cell(OURS), *map(row.cell, PEERS), said, row.line.text if row.line else "", held]
        return "| " + " | ".join(cells) + " |"

    def write(self, folder: Path, busy: Busyness) -> str:
        """Write bench.md and bench.json into `folder`; returns the Markdown."""
        folder.mkdir(parents=True, exist_ok=True)
        text = self.markdown(busy)
        (folder / "bench.md").write_text(text, "utf-8")
        (folder / "bench.json").write_text(json.dumps(self._plain(busy), ensure_ascii=False, indent=1), "utf-8")
        return text

    def _plain(self, busy: Busyness) -> dict[str, object]:
        return {
            "when": self.when,
            "machine": self.machine,
            "priority": self.priority,
            "busy": {"believable": busy.believable, "said": str(busy)},
            "sections": {name: {"seconds": took, "others": share} for name, (took, share) in self.sections.items()},
            "missing": self.missing,
            "rows": [
                {
                    "key": row.key,
                    "what": row.what,
                    "unit": row.unit,
                    "samples": {app: [round(value, 4) for value in values] for app, values in row.samples.items()},
                    "percentiles": {app: _percentiles(values) for app, values in row.samples.items()},
                    "ratios": {peer: row.ratio(peer) for peer in PEERS},
                    "line": row.line.text if row.line else "",
                    "held": row.held,
                    "note": row.note,
                }
                for row in self.rows
            ],
        }


def _percentiles(values: Sequence[float]) -> dict[str, float]:
    if not values:
        return {}
    return {f"p{share * 100:.0f}": round(percentile(values, share), 3) for share in (0.5, 0.95, 0.99)} | {
        "min": round(min(values), 3),
        "max": round(max(values), 3),
    }
