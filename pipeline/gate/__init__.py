"""The gate: what has been accepted, what has been signed, and whether each language is fit."""

from pipeline.gate.ignores import ignore, orders
from pipeline.gate.records import record_dates
from pipeline.gate.signoffs import Approval, approve, approved_digest
from pipeline.gate.verdicts import coverage, judge, unfinished
from pipeline.gate.waivers import WAIVER, unused_waivers, waive

__all__ = [
    "WAIVER",
    "Approval",
    "approve",
    "approved_digest",
    "coverage",
    "ignore",
    "judge",
    "orders",
    "record_dates",
    "unfinished",
    "unused_waivers",
    "waive",
]
