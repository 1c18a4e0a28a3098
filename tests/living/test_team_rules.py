"""Rules that a team writes for itself: one file each, checked against its own examples, and stopped when too slow."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., tuple[int, str]]
PATH = "source/rules/patient-words.toml"
WORDS = """\
message = "{words} is not how we speak. Write {say}."
why = "People are more than what they have."
source = "https://example.org/style"
severity = "warning"
words = [
  {find = "sufferer", say = "person with hay fever"},
  {find = "service user", say = "patient"},
]
bad = ["A sufferer may sneeze.", "Ask the Service User."]
good = ["They suffer.", "A service for users."]
"""
PATTERN = """\
message = "{words} shouts. Write it once."
why = "Readers feel shouted at."
source = "https://example.org/style"
severity = "warning"
profile = "plain"
pattern = '(?<hit>!{2,})$'
bad = ["Rest!!"]
good = ["Rest!", "Wow!! Really."]
"""
TOKENS = """\
message = "{words}: of what strength? Add it."
why = "Tablets come in several strengths."
source = "https://example.org/style"
severity = "warning"
tokens = [{LOWER = "take"}, {LIKE_NUM = true}, {LOWER = {IN = ["tablet", "tablets"]}}]
bad = ["Take two tablets.", "You can take 2 tablets a day."]
good = ["Take two 500mg tablets.", "Take a tablet."]
"""
FOR_EVER = PATTERN.replace("'(?<hit>!{2,})$'", r"'^(\w|\w\w)+$'").replace("Rest!!", "Rest")


@pytest.fixture
def rule(project: Path) -> Callable[..., Path]:
    """Return what puts a rule into the project's own folder."""

    def put(text: str, path: str = PATH) -> Path:
        (project / "source/rules").mkdir(exist_ok=True)
        (project / path).write_text(text, "utf-8")
        return project / path

    return put


@pytest.fixture
def page(project: Path) -> Callable[[str], None]:
    """Return what puts a text on the project's page."""

    def put(text: str) -> None:
        (project / "source/pages/hay-fever.md").write_text(f"# Hay fever\n\n{text}\n\nUpdated: 1 May 2026\n", "utf-8")

    return put


def of_team(findings: list[dict[str, object]]) -> list[tuple[object, ...]]:
    """Return what the team's rules found."""
    return [(one["rule"], one["words"]) for one in findings if str(one["rule"]).startswith("team.")]


def test_its_words_are_found_whole_in_any_capitals(rule, page, found) -> None:
    rule(WORDS)
    page("Sufferers sneeze. A SUFFERER may be a service user.")
    assert of_team(found("hay-fever")) == [("team.patient-words", "SUFFERER"), ("team.patient-words", "service user")]


def test_its_message_names_the_words_and_what_to_say(rule, page, found) -> None:
    rule(WORDS)
    page("Ask the service user.")
    (one,) = (one for one in found("hay-fever") if one["rule"] == "team.patient-words")
    assert one["message"] == "“service user” is not how we speak. Write “patient”."
    assert (one["severity"], one["profile"], one["suggestion"]) == ("warning", "safety", None)


def test_its_pattern_is_found_within_a_block(rule, page, found) -> None:
    rule(PATTERN)
    page("Rest!!\n\nRest!! A bit.")
    assert of_team(found("hay-fever")) == [("team.patient-words", "!!")]


def test_its_tokens_are_found_in_a_row(rule, page, found) -> None:
    rule(TOKENS)
    page("Take 2 tablets after food. Do not take ten tablets.")
    assert [words for _, words in of_team(found("hay-fever"))] == ["Take 2 tablets", "take ten tablets"]


@pytest.mark.parametrize(
    ("token", "said"),
    [
        ("{LEMMA = 'be'}", "token 1 asks for “LEMMA”, which is not known without a trained model"),
        ("{LOWER = {REGEX = '(a+)+$'}}", "token 1 asks for “REGEX”, which may take for ever"),
        ("{LOWER = 3}", "the tokens cannot be read"),
    ],
)
def test_tokens_that_cannot_be_followed_are_refused_at_their_line(run: Run, rule, token: str, said: str) -> None:
    rule(TOKENS.replace('{LOWER = "take"}', token))
    status, printed = run("check")
    assert (status, f"{PATH}:5: {said}" in printed) == (2, True), printed


@pytest.mark.parametrize(("where", "words"), [("text", ["sufferer"]), ("headings", ["Sufferer"]), ("all", None)])
def test_it_looks_where_it_is_told(rule, page, found, where: str, words: list[str] | None) -> None:
    rule(f'where = "{where}"\n{WORDS}')
    page("## Sufferer or not\n\nA sufferer sneezes.")
    assert [one for _, one in of_team(found("hay-fever"))] == (words or ["Sufferer", "sufferer"])


def test_what_it_calls_a_fix_is_a_fix(run: Run, rule, page, project: Path) -> None:
    rule(f"fix = true\n{WORDS}")
    page("Ask the service user.")
    run("fix", "--write")
    assert "Ask the patient." in (project / "source/pages/hay-fever.md").read_text("utf-8")


def test_one_fault_is_one_finding_also_where_ours_finds_it_too(rule, page, found) -> None:
    rule(WORDS.replace("service user", "utilise").replace("Service User", "utilise"))
    page("You utilise it.")
    assert [one["rule"] for one in found("hay-fever") if one["words"] == "utilise"] == ["team.patient-words"]


def test_its_profile_counts(rule, page, found) -> None:
    rule(PATTERN)
    page("Rest!!")
    assert of_team(found("hay-fever", "--profile", "safety")) == []


def test_it_can_be_switched_off_dropped_and_ignored(rule, page, found, project: Path) -> None:
    rule(WORDS)
    note = "<!-- plainleaf ignore team.patient-words: a quote -->"
    page(f"{note}\n\nA sufferer.")
    (one,) = (one for one in found("hay-fever") if one["rule"] == "team.patient-words")
    assert one["waived"] == "a quote"
    house = project / "source/house.toml"
    settings = house.read_text()
    house.write_text(f'{settings}[[off]]\nrule = "team.patient-words"\nreason = "Not yet."\ndate = 2026-11-01\n')
    assert of_team(found("hay-fever")) == []
    house.write_text(f'{settings}[[profiles]]\nname = "ours"\nbase = "plain"\ndrop = ["team.patient-words"]\n')
    assert of_team(found("hay-fever", "--profile", "ours")) == []


def test_it_is_listed_explained_and_in_the_guide(run: Run, rule, project: Path) -> None:
    rule(WORDS)
    assert "| `team.patient-words` | warning | safety | on | People are more than what they have. |" in run("rules")[1]
    assert "Written in: source/rules/patient-words.toml" in run("explain", "team.patient-words")[1]
    run("guide")
    assert "People are more" in (project / "reports/guide/team.patient-words.html").read_text("utf-8")
    (project / PATH).unlink()
    run("guide")
    assert not (project / "reports/guide/team.patient-words.html").exists()


def test_a_changed_rule_checks_anew(run: Run, rule, page, project: Path) -> None:
    page("A sufferer is a customer.")
    rule(WORDS)
    run("check")
    rule(WORDS.replace("service user", "customer").replace("Service User", "Customer"))
    run("check")
    assert "customer" in json.dumps(
        [one["words"] for one in json.loads((project / "reports/findings.json").read_text())["pages"][0]["findings"]]
    )


def test_a_pattern_that_goes_on_for_ever_on_a_page_is_stopped_and_named(run: Run, rule, page) -> None:
    rule(FOR_EVER)
    page("a" * 60 + ".")
    before = time.process_time()
    status, printed = run("check", "hay-fever")
    assert status == 2
    assert printed.startswith(
        r"source/rules/patient-words.toml:6: the pattern “^(\w|\w\w)+$” takes too long on source/"
    )
    assert "; take out repeats inside repeats" in printed
    assert time.process_time() - before < 5  # half a second for the pattern; the rest is the check itself


def test_a_pattern_that_goes_on_for_ever_on_its_own_example_is_named(run: Run, rule) -> None:
    rule(FOR_EVER.replace('"Rest!"', f'"{"a" * 60}."'))
    status, printed = run("check")
    assert status == 2
    assert "patient-words.toml:6: the pattern" in printed
    assert "takes too long on one of its own examples" in printed


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            '"They suffer."',
            '"A sufferer."',
            "10: the rule finds something in “A sufferer.”; mend “words”, or the example",
        ),
        ('"A sufferer may', '"A patient may', "9: the rule does not find “A patient may sneeze.”; mend “words”, or"),
        ('"A service for users."]', '"x"]\ngud = 1', "11: unknown key “gud”; the keys here are message, "),
        ('"https://example.org/style"', '"our wiki"', "3: “our wiki” is no web address; write it whole: https://…"),
        ("{say}", "{sey}", "1: nothing is known to put for “{sey}”; write {words} or {say}"),
        ('"warning"', '"warn"', "4: “warn” is no severity; did you mean “warning”?"),
        (
            "words = [",
            'pattern = "x"\nwords = [',
            "6: a rule has one of “words”, “pattern” and “tokens”; say what to find: ",
        ),
        ("good = [", "good = []\nfix = [", "11: “fix” must be yes or no; write true or false"),
    ],
)
def test_a_rule_that_cannot_be_followed_is_refused_at_its_line(run: Run, rule, old: str, new: str, said: str) -> None:
    rule(WORDS.replace(old, new, 1))
    status, printed = run("check")
    assert status == 2
    assert printed.startswith(f"{PATH}:{said}")


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("(a", "the pattern cannot be read (missing ) at position 2); "),
        ("a*", "the pattern fits even where there are no words; "),
        ("(?:a{1000}){1000}", "the counts in the pattern come to 1,000,000 copies, more than 1,000; "),
        ("(" * 500 + "a" + ")" * 500, "the pattern cannot be read ("),
        ("a" * 2_001, "the pattern has 2,001 characters, more than 2,000; "),
    ],
)
def test_a_pattern_that_cannot_be_followed_is_refused_at_its_line(run: Run, rule, pattern: str, said: str) -> None:
    rule(PATTERN.replace("(?<hit>!{2,})$", pattern))
    status, printed = run("check")
    assert status == 2
    assert printed.startswith(f"{PATH}:6: {said}")


@pytest.mark.parametrize("name", ["Our Words", "our_words"])
def test_a_name_that_cannot_be_an_id_is_refused(run: Run, rule, name: str) -> None:
    rule(WORDS, f"source/rules/{name}.toml")
    status, printed = run("check")
    assert status == 2
    assert printed.startswith(f"source/rules/{name}.toml: a rule cannot be called “{name}”; rename it")


def test_the_rule_in_the_documents_works(run: Run, rule) -> None:
    text = (Path(__file__).parents[2] / "docs/editors.md").read_text("utf-8")
    (example,) = (block.split("```")[0] for block in text.split("```toml\n") if block.startswith("message"))
    rule(example)
    assert "team.patient-words" in run("rules")[1]
