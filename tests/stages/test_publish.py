"""Bundles: what a reader is shown in each state of a page, what is left out, and that same input makes same bytes."""

from __future__ import annotations

import gettext
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import msgspec
import pytest

from pipeline.formats.bundle.shown import ShownPage
from pipeline.formats.po.read import read_catalogue
from pipeline.model.catalogue import Catalogue
from pipeline.model.glossary import Glossary
from pipeline.model.house import House, Links
from pipeline.model.report import Bundle, Coverage, Edition, Report, Verdict
from pipeline.model.scores import Counts, Score, Scores
from pipeline.stages.extract import extract
from pipeline.stages.parse import parse
from pipeline.stages.publish import publish

CASES = Path(__file__).parents[1] / "cases" / "publish"
NAMES = sorted(path.name for path in CASES.iterdir())
PHONE_LINE = "Call us free on 0808 800 4040. The lines are open from 9am to 5pm."
WRITTEN = ("index.html", "page.json", "page.txt")


def report_of(case: str, language: str, signed: dict[str, object]) -> tuple[Report, Edition]:
    """Return a case's report, and the edition that is to be published."""
    folder = CASES / case
    [source_file] = [path for path in folder.glob("page.*") if path.suffix in (".txt", ".html")]
    page = parse(f"source/pages/{source_file.name}", source_file.read_bytes(), "en")
    links = Links(tuple(signed.pop("translate_links", ())))
    template = extract(page, (), Glossary("source/glossary.toml"), None, links)
    count = len(template.strings)
    judged = {"live": Verdict(bool(signed), () if signed else ("no sign-off",)), "is_draft": not signed, **signed}
    source = Edition("en", None, None, (), Coverage(count, count, 0, 0), Verdict(True), **judged)
    edition = source
    if language != "en":
        own, around = catalogue(folder / "page.po", language), catalogue(folder / "interface.po", language)
        edition = Edition(language, own, around, (), Coverage(count, 0, 0, count), Verdict(True), **judged)
    counts = Counts(1, 1, 1, 1, 1, 1, 1)
    scores = Scores("by hand", Score(counts, {"flesch_kincaid": 6.0}, 0.5), (), ())
    editions = (source,) if edition is source else (source, edition)
    house = House("Riverside Trust", ("cy", "pl", "ar", "ur"))
    return Report(page, house, Glossary("source/glossary.toml"), scores, (), template, editions, None), edition


def catalogue(path: Path, language: str) -> Catalogue:
    head = b'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
    data = path.read_bytes() if path.exists() else head
    return read_catalogue(f"locales/{language}/LC_MESSAGES/{path.name}", data, language, path.stem)


def published(case: str) -> Bundle:
    settings = tomllib.loads((CASES / case / "case.toml").read_text("utf-8"))
    language, channel = settings.pop("language"), settings.pop("channel")
    return publish(*report_of(case, language, settings), channel)


def page_of(bundle: Bundle) -> str:
    return bundle.files["index.html"].decode()


def without_style(html: str) -> str:
    return re.sub(r"<style>.*?</style>", "<style></style>", html, flags=re.DOTALL)


@pytest.mark.parametrize("case", NAMES)
def test_a_page_is_published_as_its_readers_need_it(case: str, golden) -> None:
    bundle = published(case)
    for name in WRITTEN:
        text = bundle.files[name].decode()
        golden(CASES / case / "expected" / name, without_style(text) if name == "index.html" else text)


@pytest.mark.parametrize("case", NAMES)
def test_a_bundle_lists_the_digest_of_each_of_its_files(case: str) -> None:
    files = dict(published(case).files)
    manifest = json.loads(files.pop("manifest.json"))
    assert {name: listed["sha256"] for name, listed in manifest["files"].items()} == {
        name: hashlib.sha256(data).hexdigest() for name, data in files.items()
    }


@pytest.mark.parametrize("case", NAMES)
def test_page_json_follows_the_schema_that_the_record_is(case: str) -> None:
    data = published(case).files["page.json"]
    page = msgspec.json.decode(data, type=ShownPage)
    assert json.loads(data) == json.loads(msgspec.json.encode(page)), "nothing more, and nothing less"
    assert page.title == page.sections[0].heading


@pytest.mark.parametrize("case", [name for name in NAMES if "live" not in name])
def test_a_draft_says_so_everywhere_and_claims_nobody(case: str) -> None:
    bundle = published(case)
    page, manifest = page_of(bundle), json.loads(bundle.files["manifest.json"])
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page)
    claims = json.loads(found[1]) if found else {}
    assert '<meta name="robots" content="noindex">' in page
    assert claims["creativeWorkStatus"] == "Draft" and not claims.keys() & {"reviewedBy", "lastReviewed", "publisher"}
    assert re.search(r'<main[^>]*>\s*<div class="banner"', page), "the warning is the first thing in main"
    assert "Riverside Trust" not in page
    assert manifest["draft"] is True and "No qualified person" in manifest["notice"]
    assert manifest["signed_by"] == "no sign-off"
    assert bundle.files["page.txt"].startswith(b"*** ")


@pytest.mark.parametrize("case", [name for name in NAMES if "live" in name])
def test_a_live_page_names_who_answers_for_it(case: str) -> None:
    bundle = published(case)
    page, manifest = page_of(bundle), json.loads(bundle.files["manifest.json"])
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page)
    claims = json.loads(found[1]) if found else {}
    assert claims["publisher"]["name"] == "Riverside Trust" and claims["reviewedBy"]["name"]
    assert claims["lastReviewed"].startswith("2026-10-0") and claims["dateModified"] == "2026-03-03"
    assert "noindex" not in page and 'class="banner"' not in page and 'class="note"' not in page
    assert manifest["draft"] is False and "notice" not in manifest and manifest["verdict"]["live"]["fit"] is True


def test_no_live_bundle_is_ever_made_of_what_the_gate_refused() -> None:
    with pytest.raises(ValueError, match="may not go live"):
        publish(*report_of("english_draft", "en", {}), "live")
    report, edition = report_of("polish_live", "pl", {"signed_by": "Jan Nowak"})
    refused = msgspec.structs.replace(edition, live=Verdict(False, ("1 error",)))
    with pytest.raises(ValueError, match="may not go live"):
        publish(report, refused, "live")


def test_a_signed_preview_has_no_warning_but_is_kept_from_search_engines() -> None:
    page = page_of(publish(*report_of("polish_live", "pl", {"signed_by": "Jan Nowak"}), "preview"))
    assert 'class="banner"' not in page and "noindex" in page and '"publisher"' not in page


def test_the_furniture_of_the_site_is_never_published() -> None:
    for name in WRITTEN:
        assert b"| Riverside Trust" not in published("english_draft").files[name]


def test_a_text_that_this_language_lacks_is_never_in_the_flow_but_listed_with_the_reason() -> None:
    page = msgspec.json.decode(published("welsh_in_part").files["page.json"], type=ShownPage)
    assert [(part.text.split()[0], part.reason.value) for part in page.left_out] == [
        ("Anaemia", "untranslated"),
        ("Fluid", "changed"),
        ("Morphine", "changed"),
        ("A", "missing"),
    ]
    flow = page_of(published("welsh_in_part")).split('<section class="left-out"')[0]
    assert not [part.text for part in page.left_out if part.text in flow]


def test_the_catalogue_in_a_bundle_holds_what_the_page_shows() -> None:
    welsh = gettext.GNUTranslations(io.BytesIO(published("welsh_in_part").files["page.mo"]))
    assert welsh.pgettext("title/heading", "Coping with breathlessness") == "Ymdopi â diffyg anadl"
    assert welsh.pgettext("title/paragraph/call-us-free-on-0808-800", PHONE_LINE).startswith("Ffoniwch"), "a draft"
    morphine = "causes-of-breathlessness/paragraph/morphine-is-a-medicine-that-can"
    text = "Morphine is a medicine that can ease breathlessness. You may start at 2.5 mg and take more later."
    assert welsh.pgettext(morphine, text) == text, "a draft of an earlier wording is left out"
    english = gettext.GNUTranslations(io.BytesIO(published("english_draft").files["page.mo"]))
    assert english.pgettext(morphine, text) == text


def test_a_manifest_counts_what_a_machine_drafted() -> None:
    manifest = json.loads(published("arabic_draft").files["manifest.json"])
    assert manifest["catalogue"]["drafts_by_machine"] == manifest["catalogue"]["entries"] == 9
    assert manifest["source"]["sha256"] and manifest["interface"]["sha256"] and manifest["coverage"]["total"] == 9


def test_the_same_input_makes_the_same_bytes_whatever_the_hash_seed() -> None:
    script = (
        "import hashlib, pathlib, sys, runpy\n"
        "own = runpy.run_path(sys.argv[1])\n"
        "for case in own['NAMES']:\n"
        "    for name, data in own['published'](case).files.items():\n"
        "        print(case, name, hashlib.sha256(data).hexdigest())\n"
    )
    seen = set()
    for seed in ("0", "4711"):
        told = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "PYTHONPATH": str(Path(__file__).parents[2]),
            "TZ": f"XYZ{seed[0]}",
        }
        command = [sys.executable, "-c", script, __file__]
        seen.add(subprocess.run(command, env=told, capture_output=True, text=True, check=True).stdout)
    assert len(seen) == 1 and "manifest.json" in seen.pop()
