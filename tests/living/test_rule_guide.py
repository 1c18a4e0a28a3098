"""`plainleaf guide`, `explain` and `rules`: every rule with its reason, and the report leads there."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from pipeline.guide import guide_pages
from pipeline.rules.registry import registry

Run = Callable[..., tuple[int, str]]
PAGES = guide_pages(registry())


class Links(HTMLParser):
    """The addresses that a page leads to, and the ids in it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.ids: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        self.addresses += [given["href"] or ""] if tag == "a" else []
        self.ids |= {given["id"] or ""} if "id" in given else set()


def test_there_is_a_page_for_each_rule_and_a_list_of_them() -> None:
    assert set(PAGES) == {"index.html", *(f"{id}.html" for id in registry())}
    assert {f"{id}.html" for id in registry()} <= set(Links(PAGES["index.html"]).addresses)


@pytest.mark.parametrize("id", sorted(registry()))
def test_a_rules_page_says_why_who_asks_and_how_to_do_without(id: str) -> None:
    html = PAGES[f"{id}.html"]
    rule = registry()[id]
    assert rule.source in Links(html).addresses
    assert html.count("<h1>") == 1
    assert f"rule = &#34;{id}&#34;" in html or f'rule = "{id}"' in html
    assert html.count("<li>") >= len(rule.bad) + len(rule.good)


def test_no_page_asks_for_anything_from_anywhere_or_leads_nowhere() -> None:
    for html in PAGES.values():
        assert not re.search(r"<(?:script|link|img|iframe)\b|@import|url\(", html)
        links = Links(html)
        for address in links.addresses:
            name, _, anchor = address.partition("#")
            if address.startswith("https://"):
                continue
            assert not name or name in PAGES, address
            assert not anchor or anchor in Links(PAGES[name] if name else html).ids, address


def test_a_check_writes_the_guide_and_its_report_leads_there(run: Run, project: Path) -> None:
    run("check")
    report = Links((project / "reports/index.html").read_text("utf-8"))
    assert "guide/page.lost-list.html" in report.addresses
    for address in report.addresses:
        assert not address.startswith("guide/") or (project / "reports" / address).is_file()


def test_a_guide_that_is_up_to_date_is_left_alone(run: Run, project: Path) -> None:
    run("guide")
    page = project / "reports/guide/page.lost-list.html"
    page.write_text("mine")
    run("guide")
    assert page.read_text() == "mine"
    (project / "reports/guide/index.html").unlink()
    run("guide")
    assert page.read_text() != "mine"


def test_explain_names_the_profile_and_what_a_finding_is_about(run: Run) -> None:
    assert "Profile: safety. Each finding is about: sentence." in run("explain", "page.lost-list")[1]
    told = json.loads(run("explain", "page.lost-list", "--json")[1])
    assert (told["profile"], told["scope"], told["severity"]) == ("safety", "sentence", "error")


def test_rules_are_listed_with_their_profile_and_whether_they_are_on(run: Run) -> None:
    assert "| `word.negative-contraction` | suggestion | plain | on |" in run("rules")[1]
    assert "| `word.negative-contraction` | suggestion | plain | off |" in run("rules", "--profile", "safety")[1]
    assert json.loads(run("rules", "--json")[1])["page.lost-list"]["on"] is True


def test_a_wrong_profile_or_rule_is_answered_with_the_nearest(run: Run) -> None:
    assert run("rules", "--profile", "plan")[0] == 2
    assert run("explain", "page.lost-lst") == (
        2,
        "rule “page.lost-lst”: does not exist; did you mean “page.lost-list”?\n",
    )
