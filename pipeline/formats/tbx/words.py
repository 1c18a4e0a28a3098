"""What TBX calls the parts of a glossary. Where TBX-Basic has no word, a note says it."""

from __future__ import annotations

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
PREFERRED, ADMITTED = "preferredTerm-admn-sts", "admittedTerm-admn-sts"
DEPRECATED, SUPERSEDED = "deprecatedTerm-admn-sts", "supersededTerm-admn-sts"
ABBREVIATIONS = ("abbreviation", "acronym", "shortForm", "initialism")
EXPLAIN, NEED_NOT_EXPLAIN = "explain at first use", "need not be explained"
PLAIN, BRAND, DRAFT = "plain words", "brand name", "draft"
