"""The signs of furniture: each has an example that it finds, and none finds the near misses below."""

from __future__ import annotations

import pytest

from pipeline.formats.html import signs

NAMES = {
    "is a notice about cookies": "cookieBanner",
    "is a breadcrumb trail": "nhsuk-breadcrumb__list",
    "leads past the menu": "skip-link",
    "is a share bar": "social-media-links",
    "is a menu": "cdc-megamenu__col",
    "leads from page to page": "nhsuk-pagination",
    "is a table of this page's contents": "usa-in-page-nav",
    "asks for a rating": "page-feedback",
    "is for comments": "comments-area",
    "is a tool of the page": "pageTools",
    "is in a side column": "sidebar-first",
    "asks to subscribe": "newsletter-block",
    "is an advertisement": "ad-slot",
    "points to something else": "promo",
    "is a banner of the site": "phase-banner",
    "is in the site's header": "masthead",
    "is in the site's footer": "site-footer",
    "is a search box": "search_form",
    "is for signing in": "login",
    "leads to other pages": "related-articles",
    "asks for money": "donate-now",
    "leads to other languages": "language-switcher",
    "is laid over the page": "modal",
    "leads back to the top": "backToTop",
    "is the site's label for the page": "entry-meta",
    "is about the author": "author-bio",
    "is a notice about rights": "copyright",
    "is a call of the site's own": "chat-widget",
    "heads a part that can be folded away": "accordion__button",
    "is left out in print": "noprint",
    "is only heard, not seen": "visually-hidden",
    "is a date stamp": "date-stamp",
    "is in the page's text, by its name": "entry-content",
    "is hidden until a script shows it": "d-none",
}
OWN = {
    "leads past the menu": "Skip to main content",
    "is about cookies": "We use cookies to make this site work",
    "is a share bar": "Print Share",
    "names who keeps the page": "Content source:",
    "leads back to the top": "Back to top",
    "asks for a rating": "Was this page helpful?",
    "heads a table of this page's contents": "On this page",
    "leads from page to page": "Next: Treatment",
    "is a control of the site": "Menu",
    "is a breadcrumb trail": "Home > Bones > Scan",
    "is a notice about rights": "© 2025 Our Clinic",
    "is a link of the site's footer": "Privacy policy",
    "asks to subscribe": "Sign up for email updates",
    "leads to social media": "Follow us",
    "is an advertisement": "Advertisement",
    "asks for money": "Donate now",
    "leads to other pages": "Recent posts",
    "is the site's notice": "An official website of the state",
    "is a tool of the page": "Text size",
    "names a box for those who hear the page": "Information:",
}


def test_every_sign_has_an_example() -> None:
    table = signs.table()
    assert {row[-1] for group in ("name", "name_alone") for row in table[group]["signs"]} == set(NAMES)
    assert {row[-1] for group in ("first", "within") for row in table["own"][group]} == set(OWN)


@pytest.mark.parametrize(("reason", "names"), NAMES.items())
def test_a_name_tells_what_an_element_is_for(reason: str, names: str) -> None:
    assert reason in [sign.outside.reason for sign in signs.by_name(signs.normal(names))]


@pytest.mark.parametrize(("reason", "words"), OWN.items())
def test_few_words_tell_what_they_are_for(reason: str, words: str) -> None:
    assert reason in [evidence.reason for evidence in signs.by_own_words(words)]


@pytest.mark.parametrize(
    "names",
    [
        "has-sidebar",
        "no-menu",
        "social-care",
        "field--label-hidden",
        "heart-rate",
        "guardrail",
        "footnotes",
        "skipping",
        "family-history",
        "bookmark0",
    ],
)
def test_a_name_that_only_looks_like_furniture_tells_nothing(names: str) -> None:
    assert signs.by_name(signs.normal(names)) == ()


@pytest.mark.parametrize(
    "words",
    [
        "How does this medicine help?",
        "Home care",
        "Next steps",
        "Print of a hand",
        "Share your worries with a friend",
        "Follow the advice on the label",
        "Search for lumps",
        "Contents of the kit",
        "Like a burning feeling",
        "Sign up to the organ donor register",
        "Give it 2 days",
        "Download our diary of symptoms",
        "Rated as mild or severe",
        "Related to a parent with the condition",
        "Book an appointment with a nurse",
        "Read the leaflet in the pack",
    ],
)
def test_words_of_a_health_page_are_no_furniture(words: str) -> None:
    assert signs.by_own_words(words) == ()


@pytest.mark.parametrize(
    ("names", "level"),
    [
        ("heading-large", 0),
        ("nhsuk-heading-m", 0),
        ("h3", 3),
        ("ms-rteElement-H2", 2),
        ("sectionTitle", 0),
        ("col-3", -1),
    ],
)
def test_a_class_may_set_text_as_a_heading(names: str, level: int) -> None:
    assert signs.visual_level(signs.normal(names)) == level
