"""A rule that a team has written for itself: `source/rules/<name>.toml`."""

from __future__ import annotations

import re

import msgspec

from pipeline.formats.settings.records import read_record
from pipeline.formats.settings.toml import SettingsFile, read_toml
from pipeline.language.team_patterns import BadPattern, TooSlow, check_pattern, places, words_pattern
from pipeline.language.tokens import BadTokens, check_tokens, token_places
from pipeline.model.errors import SettingsError
from pipeline.model.finding import Severity
from pipeline.model.page_name import name_of
from pipeline.model.profile import Profile
from pipeline.model.team_rule import TeamRule, TeamWords, Where, too_slow

PREFIX = "team."
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ADDRESS = re.compile(r"https?://[^\s/]+\S*")
_GAP = re.compile(r"\{[^{}]*\}")
_GAPS = ("{words}", "{say}")


class _Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A team's rule as it stands in its file."""

    message: str
    why: str
    source: str
    severity: Severity
    bad: tuple[str, ...]
    good: tuple[str, ...]
    profile: Profile = Profile.SAFETY
    where: Where = Where.ALL
    pattern: str = ""
    words: tuple[TeamWords, ...] = ()
    tokens: tuple[dict[str, object], ...] = ()
    fix: bool = False


def read_team_rule(path: str, data: bytes) -> TeamRule:
    """Return the rule in a file. Its id is team.<the file's name>.

    Raises SettingsError; so for a pattern that cannot be followed or takes too long, and for an example that the
    rule does not treat as it says.
    """
    name = name_of(path)
    if not _NAME.fullmatch(name):
        remedy = "rename it, with small letters, digits and hyphens: our-words.toml"
        raise SettingsError(path, f"a rule cannot be called “{name}”", remedy)
    file = read_toml(path, data)
    written = read_record(file, _Written)
    _check(file, written)
    looked = "pattern" if written.pattern else "tokens" if written.tokens else "words"
    pattern = "" if written.tokens else written.pattern or words_pattern(one.find for one in written.words)
    values = {**msgspec.structs.asdict(written), "pattern": pattern}
    rule = TeamRule(id=PREFIX + name, file=path, line=file.line(looked), **values)
    _check_examples(file, rule, looked)
    return rule


def _check(file: SettingsFile, written: _Written) -> None:
    if sum(map(bool, (written.pattern, written.words, written.tokens))) != 1:
        problem = "a rule has one of “words”, “pattern” and “tokens”"
        raise file.fault(("words",), problem, 'say what to find: words = [{find = "utilise", say = "use"}]')
    if not _ADDRESS.fullmatch(written.source):
        raise file.fault(("source",), f"“{written.source}” is no web address", "write it whole: https://…")
    for gap in _GAP.findall(written.message):
        if gap not in _GAPS:
            raise file.fault(("message",), f"nothing is known to put for “{gap}”", f"write {' or '.join(_GAPS)}")
    for name in ("bad", "good"):
        if not getattr(written, name):
            raise file.fault((name,), f"“{name}” has no example", 'give one or more: ["…", "…"]')
    if written.fix and not any(one.say for one in written.words):
        raise file.fault(("fix",), "there is nothing to say instead", "take “fix” out, or say it for each of “words”")
    try:
        if written.pattern:
            check_pattern(written.pattern)
        if written.tokens:
            check_tokens(written.tokens)
    except BadPattern as error:
        raise file.fault(("pattern",), str(error), "mend it; docs.python.org/library/re says how") from None
    except BadTokens as error:
        raise file.fault(("tokens",), str(error), "mend it; spacy.io/usage/rule-based-matching says how") from None


def _check_examples(file: SettingsFile, rule: TeamRule, looked: str) -> None:
    """Raise SettingsError for the first example that should be found and is not, or the other way round."""
    for name, examples in (("bad", rule.bad), ("good", rule.good)):
        for index, example in enumerate(examples):
            if _is_found(rule, example) != (name == "bad"):
                problem = f"the rule {'does not find' if name == 'bad' else 'finds something in'} “{example}”"
                raise file.fault((name, index), problem, f"mend “{looked}”, or the example")


def _is_found(rule: TeamRule, example: str) -> bool:
    try:
        return bool(token_places(rule.tokens, example) if rule.tokens else places(rule.pattern, example))
    except TooSlow:
        raise too_slow(rule, "on one of its own examples") from None
