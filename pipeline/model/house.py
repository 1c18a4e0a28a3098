"""What a content team decides: `source/house.toml`, and what it has accepted or signed."""

from __future__ import annotations

import datetime

import msgspec

from pipeline.model.profile import OwnProfile, Profile


class Reading(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How easy a page should be to read."""

    target_age: float = 11.0  # UK reading age in years
    gate: bool = False  # True: a section above the target is a warning, not a suggestion


class Limits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Sizes past which a rule speaks."""

    sentence_words: int = 20
    paragraph_sentences: int = 3
    list_items: int = 6
    title_characters: int = 65
    review_years: int = 3


class Links(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which links lead elsewhere in another language."""

    translate: tuple[str, ...] = ()  # patterns of addresses, with * for any characters


SAME_EVERYWHERE = Links()  # no link leads elsewhere in another language


class Off(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A rule that the house has switched off."""

    rule: str
    reason: str
    date: datetime.date


class House(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The settings of one project."""

    name: str  # who publishes
    languages: tuple[str, ...]  # BCP 47; translations, without the source's own
    source_language: str = "en"
    reading: Reading = Reading()
    limits: Limits = Limits()
    links: Links = SAME_EVERYWHERE
    profile: str = Profile.SAFETY.value  # how much to be told of: a built-in set of rules, or one of `profiles`
    profiles: tuple[OwnProfile, ...] = ()
    country: str = "GB"  # ISO 3166: whose telephone numbers, measures and emergency numbers the readers use
    known_abbreviations: tuple[str, ...] = ()  # need not be written out
    off: tuple[Off, ...] = ()


class Waiver(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One finding that somebody has accepted."""

    fingerprint: str
    rule: str
    words: str  # the words found, so that a person can tell which it is
    reason: str
    date: datetime.date
    until: datetime.date | None = None
    line: int = 0  # in its file


class SignOff(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A person's word that a page, in one language, may go live."""

    page: str
    by: str
    role: str
    date: datetime.date
    digest: str  # of what was approved; the sign-off lapses when it no longer matches
    until: datetime.date | None = None  # when it must be looked at again
    line: int = 0
