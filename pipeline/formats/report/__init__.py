"""What people and machines are told of a run: the report, one for each language, the terminal, findings.json."""

from pipeline.formats.report.findings_json import findings_json
from pipeline.formats.report.overview import render_index
from pipeline.formats.report.page import render, render_edition
from pipeline.formats.report.stages_text import stage_text
from pipeline.formats.report.terminal import terminal
from pipeline.formats.report.verdict import sentence_of_all

__all__ = ["findings_json", "render", "render_edition", "render_index", "sentence_of_all", "stage_text", "terminal"]
