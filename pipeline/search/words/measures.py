"""How numbers, units and times are written, as parts of patterns."""

from __future__ import annotations

NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?"
# Units in which medicines are measured: short forms, then in full.
SHORT_DOSE = r"(?:mg|mcg|µg|μg|ug|g|ml|mL|mmol|IU)"
FULL_DOSE = r"(?:milligrams?|micrograms?|grams?|millilitres?|milliliters?|units?|milligrammes?)"
DOSE = rf"(?:{SHORT_DOSE}|{FULL_DOSE})\b"
# Units in short form that stand behind a number.
SHORT = r"(?:mg|mcg|µg|μg|g|kg|ml|mL|cl|mm|cm|km|m|kcal|kJ|mmol|mmHg|KB|MB|GB)"
FORM = r"(?:tablet|capsule|pill|caplet|puff|drop|spoonful|teaspoon|sachet|lozenge|spray|patch|patches|unit)s?"
MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
SHORT_MONTH = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)"
DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# How often: what a dose should say.
OFTEN = (
    r"(?:once|twice|every|each|daily|weekly|monthly|hourly|nightly|a day|per day|a week|an hour|in 24 hours|24.hour"
    r"|at night|at bedtime|in the morning|in the evening|with meals|times|one-off|single|immediately|straight ?away"
    r"|before|after|when|if|as needed|for \d+|for (?:a|one|two|three))"
)
