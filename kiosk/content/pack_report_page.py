"""The report on a pack as one page that is printed, in Chinese and English."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from kiosk.base.bilingual_sentence import Sentence
from kiosk.base.printed_page import Both, document, head, section
from kiosk.base.record_fields import label_of
from kiosk.base.record_kinds import KIND_OF, PLURAL, SINGULAR
from kiosk.content.finding import Finding
from kiosk.content.pack_report import PackReport

TITLE: Both = ("内容报告", "What stands in the pack")
MOST = 60
"""Records or findings that one list names."""
LISTS: tuple[tuple[str, Both, Both], ...] = (
    ("no_picture", ("还没有图片", "No picture yet"), ("页面上会空着。", "Their pages stay empty there.")),
    (
        "no_english",
        ("还没有英文", "No English yet"),
        (
            "英文页面先显示中文；日文、韩文也由英文补。",
            "English pages show the Chinese; Japanese and Korean follow from it.",
        ),
    ),
    (
        "no_source",
        ("没有写依据", "No source named"),
        ("依据只供内部，不显示。", "Sources are for staff and not shown."),
    ),
    (
        "unproven",
        ("有待核实", "To be verified"),
        ("记录自己写了依据不足。", "The record says itself that it rests on little."),
    ),
    ("proposals", ("还是提案", "Proposals"), ("页面上注明。", "Their pages say so.")),
    ("over", ("已经过期", "Out of date"), ("改日期，或删去。", "Change the date, or remove it.")),
)
MORE = Sentence("还有 {count} 项没有列出。", "{count} more are not listed.")


def page(report: PackReport) -> str:
    """The whole page."""
    missing = sum(len(getattr(report, name)) for name, _, _ in LISTS)
    errors = sum(finding.severity == "error" for finding in report.findings)
    first = (
        f"{errors} 处必须改正" if errors else "可以发布",
        f"{errors} to be mended" if errors else "It can be published",
    )
    parts = [
        head(TITLE, report.title, first, f"{report.day} · {report.version}"),
        section(("各展区", "Zone by zone"), _zones(report)),
        section(("一共", "In all"), _kinds(report)),
    ]
    if not missing and not report.findings:
        parts.append(
            f'<p class="note">{escape("没有缺的，也没有发现问题。")} <span lang="en">Nothing is missing or wrong.</span></p>'
        )
    for name, heading, note in LISTS:
        if files := getattr(report, name):
            counted = f"{heading[0]}（{len(files)}）", f"{heading[1]} ({len(files)})"
            parts.append(section(counted, _names(files, report), note))
    if report.findings:
        parts.append(section(("检查发现", "What was found"), _findings(report.findings, report)))
    return document(TITLE, report.day, "".join(parts))


def _zones(report: PackReport) -> str:
    heads = (("展区", "Zone"), ("展品", "Things"), ("商品", "Goods"), ("图片", "Pictures"), ("暂不展出", "Hidden"))
    top = "".join(f'<th>{escape(zh)} <span lang="en">{escape(en)}</span></th>' for zh, en in heads)
    rows = "".join(
        f"<tr><td>{escape(zone.name)}</td>"
        + "".join(f"<td>{number}</td>" for number in (zone.products, zone.goods, zone.pictures, zone.hidden))
        + "</tr>"
        for zone in report.zones
    )
    return f"<table><tr>{top}</tr>{rows}</table>"


def _kinds(report: PackReport) -> str:
    counted = [
        (*PLURAL[KIND_OF[folder]], number) for folder, number in report.kinds.items() if number and folder != "zones"
    ]
    if report.put_away:
        counted.append(("归档", "Put away", report.put_away))
    listed = "".join(
        f'<li>{escape(zh)} <span lang="en">{escape(en)}</span> {number}</li>' for zh, en, number in counted
    )
    return f'<ul class="words">{listed}</ul>'


def _names(files: Sequence[str], report: PackReport) -> str:
    listed = "".join(
        f"<li>{escape(report.names[file])}<span>{escape(SINGULAR[KIND_OF[file.partition('/')[0]]].zh)}</span></li>"
        for file in files[:MOST]
    )
    return f'<ul class="words">{listed}</ul>{_more(len(files) - MOST)}'


def _findings(findings: Sequence[Finding], report: PackReport) -> str:
    lines = []
    for each in findings[:MOST]:
        folder = each.file.partition("/")[0]
        name = report.names.get(each.file, each.file)
        field = label_of(folder, each.field).zh if each.field and each.file in report.names else ""
        where = " · ".join(part for part in (name, field) if part)
        mark = "必须改正 " if each.severity == "error" else ""
        lines.append(
            f"<li><b>{escape(mark + where)}</b>：{escape(each.what_zh)}{escape(each.mend_zh)}"
            f'<br><span lang="en">{escape(each.what_en)} {escape(each.mend_en)}</span></li>'
        )
    return f"<ol>{''.join(lines)}</ol>{_more(len(findings) - MOST)}"


def _more(left: int) -> str:
    if left <= 0:
        return ""
    return f'<p class="note">{MORE.zh.format(count=left)} <span lang="en">{MORE.en.format(count=left)}</span></p>'
