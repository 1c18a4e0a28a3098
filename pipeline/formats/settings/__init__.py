"""What a team decides, accepts and signs, in TOML files: house, glossary, pages' records, waivers and sign-offs.

Each reader takes the file's path (for messages) and its bytes, and raises SettingsError for a file that
nobody can follow: with the line, what is wrong, and what to do.
"""

from pipeline.formats.settings.glossary import read_glossary
from pipeline.formats.settings.house import check_languages, check_rules, read_house
from pipeline.formats.settings.page_record import read_page_record
from pipeline.formats.settings.signoffs import add_signoff, read_signoffs, write_signoffs
from pipeline.formats.settings.team_rules import read_team_rule
from pipeline.formats.settings.waivers import add_waivers, moved_waivers, read_waivers

__all__ = [
    "add_signoff",
    "add_waivers",
    "check_languages",
    "check_rules",
    "moved_waivers",
    "read_glossary",
    "read_house",
    "read_page_record",
    "read_signoffs",
    "read_team_rule",
    "read_waivers",
    "write_signoffs",
]
