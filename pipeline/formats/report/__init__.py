"""What people and machines are told of a run: the report, one for each language, the terminal, findings.json."""

from pipeline.formats.report.block_text import block_text
from pipeline.formats.report.findings_json import findings_json
from pipeline.formats.report.guide import RuleEntry, render_guide, render_rule
from pipeline.formats.report.imported import Import, ImportRow, imported, render_import
from pipeline.formats.report.overview import render_index
from pipeline.formats.report.page import render, render_edition
from pipeline.formats.report.parse_json import page_json
from pipeline.formats.report.plain import tame
from pipeline.formats.report.record_text import record_text
from pipeline.formats.report.stages_text import page_text, stage_text, terms_text
from pipeline.formats.report.terminal import finding_brief, finding_lines, terminal
from pipeline.formats.report.terms_text import term_rows
from pipeline.formats.report.verdict import sentence_of_all

__all__ = [
    "Import",
    "ImportRow",
    "RuleEntry",
    "block_text",
    "finding_brief",
    "finding_lines",
    "findings_json",
    "imported",
    "page_json",
    "page_text",
    "record_text",
    "render",
    "render_edition",
    "render_guide",
    "render_import",
    "render_index",
    "render_rule",
    "sentence_of_all",
    "stage_text",
    "tame",
    "term_rows",
    "terminal",
    "terms_text",
]
