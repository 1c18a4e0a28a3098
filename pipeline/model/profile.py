"""How much a house wants to be told of: sets of rules, each with those of the one before."""

from __future__ import annotations

import enum

import msgspec


class Profile(enum.StrEnum):
    """How much a house wants to be told. Each profile holds the rules of those before it."""

    SAFETY = "safety"  # a reader could be hurt or misled, or lose what they came for
    PLAIN = "plain"  # and: easy to read, in plain words
    NHS = "nhs"  # and: in the style of the NHS

    @property
    def rank(self) -> int:
        """0 for the one that every house wants."""
        return _RANKS[self]


_RANKS = {profile: rank for rank, profile in enumerate(Profile)}


class OwnProfile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A set of rules that a team has made for itself."""

    name: str
    base: Profile = Profile.SAFETY
    add: tuple[str, ...] = ()  # ids of rules that the base lacks
    drop: tuple[str, ...] = ()  # ids of rules of the base that this team can do without
