"""Every phrase of the vocabulary is told in a frame, and what only sounds like one stays on the page."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from importlib import resources

import pytest

from pipeline.formats.reading.clues import Clues
from pipeline.formats.reading.furniture.vocabulary import by_phrases
from pipeline.formats.reading.piece import Piece
from pipeline.model.page import Kind
from pipeline.stages.parse import parse

TABLE = tomllib.loads(
    resources.files("pipeline.formats.reading.furniture").joinpath("furniture.toml").read_text("utf-8")
)
TOP = "Caring for yourself\n\nThis leaflet is for people who were told that they have gout.\n\n"
END = "\n\nWhen to get help\n\nCall the ward if you feel worse or have a high temperature.\n"
ABOVE = "Skip to main content\nMenu\nHome > Leaflets > Caring for yourself\n\n"
BELOW = "\nShare this page\nFacebook\nTwitter\n\n© 2024 Example Trust\nPrivacy policy\n"
BODY = "People with this problem often ask what they can do about it at home."
LIST = ("Drink plenty of water", "Rest when you are tired")

# Sentences that hold words of a website, and are advice.
ADVICE = """Donate blood only when you have been well for two weeks.
You can donate a kidney to a friend or relative and still live a full life.
Share your feelings with somebody you trust.
Share this plan with your family so that they know what to do.
Print out this plan and keep it on the fridge.
Print this page and take it to your appointment.
Avoid cakes and cookies if your blood sugar is high.
These cookies have more sugar than a slice of bread.
Our cookies have no nuts, so children with an allergy can eat them.
Treatment costs £9.90 for each prescription.
A prescription costs £9.90, and it is free if you are pregnant.
Search for lumps in the skin of each breast once a month.
Sign up for a stop smoking class near you.
Sign up to a walking group to get fitter.
Register with a GP as soon as you have moved.
Register for the screening programme by phone.
Join our clinic's group for parents on Tuesdays.
Join us for a cup of tea after your scan.
Contact your midwife if the baby moves less.
Follow us to the treatment room when your name is called.
Follow the steps below to use your inhaler.
Listen to this advice before you take the first tablet.
Watch the video to see how the test is done.
Watch for signs of infection around the wound.
Tell us what you think about the treatment before it begins.
Your feedback helps the nurse to plan the next visit.
Enter your weight and height in the chart.
Enter your readings in the diary every morning.
Get the latest vaccine before the winter.
Link to your bladder diary: write down each time that you go.
Go back to work when you feel ready.
Close your eyes and breathe out slowly.
Skip to the next dose if you are more than 6 hours late.
Jump to your feet slowly, or you may faint.
Save the sample in the fridge until you can bring it in.
Rate your pain from 0 to 10 before each tablet.
Rate this pain from 0 to 10.
Subscribe to nothing that promises a quick cure.
Your donation of blood can save three lives.
Your gift of an organ can help up to nine people.
The information provided by your monitor is sent to the nurse.
By using a spacer you get more medicine into your lungs.
Please rate how tired you feel in the diary.
Request an appointment if the rash has not gone after 2 weeks.
Find a doctor who speaks your language.
Comments (for instance about your weight) can hurt.
Some apps in the app store help you to track your mood.
Powered by a battery, the pump sits under the skin.
This video is about how to use the pen.
Page 7 of 9 of your notes lists your allergies.
You are here to have a camera test of your bowel.
From: 6 months old, babies can eat solid food.
Next: wash the wound with warm water and soap.
Change to a softer brush if your gums bleed.
Switch to brown bread and pasta.
Back to back headaches can be a sign of overuse of painkillers.
Related conditions such as eczema run in families.
Book now for your flu jab, as places fill quickly.
Live chat with a nurse is open from 9am to 5pm.
Talk to other people who have the same condition.
View all sides of the foot with a mirror.
What's next depends on your scan.
Posted by the clinic, the kit comes with a pot and a label.
Feeling unwell after the jab is common.
People may ask to be logged in at the desk when they arrive.
Did you find this lump yourself?
Was this your first seizure?""".splitlines()

# Headings of leaflets that hold words of a website.
HEADINGS = """Contact details
Contact us
More information
Further information
Sources of calcium
Sources of help
Share your feelings
Print this plan
Back pain
Next of kin
Next steps
What's next?
Top tips
Living with gout
Support groups
Help and support
Get involved in your care
Follow us home: your first days
Home oxygen
Search for a donor
Donate blood
Donate your organs
Useful contacts
Related conditions
Images of the rash
Registering with a doctor
Sign up for a class
Sharing the news
Menu planning
Open surgery
Close contacts
Language problems
Services for carers
Privacy in hospital
Terms that doctors use
Legal help
Careers and epilepsy
Jobs and money
Media
About this leaflet
Accepting help
Skipping doses
Your visit today
Cookies and cakes
Shopping tips
Explore your options
For professionals
Save energy
Pressure sores
Topics to discuss
Watch and wait
Reading list
Email and phone
Feeling unwell
Contents of your kit
Was this your first seizure?""".splitlines()


def kinds(text: str) -> list[tuple[str, Kind]]:
    page = parse("source/pages/page.txt", text.encode(), "en")
    return [(block.text, block.kind) for block in page.blocks]


def dropped(text: str, frame: str = "") -> list[str]:
    """Return the lines that were read as furniture and stand in no frame."""
    return [words for words, kind in kinds(text) if kind is Kind.FURNITURE and words not in frame.split("\n")]


def phrases() -> Iterator[tuple[str, str, float]]:
    """Yield a line for each phrase, with the phrase and its weight."""
    for sign in TABLE["sign"]:
        for phrase in sign.get("lines", ()):
            yield phrase, phrase, sign["weight"]
        for phrase in sign.get("starts", ()):
            yield phrase.rstrip() + " 12 things", phrase, sign["weight"]
        for phrase in (*sign.get("holds", ()), *sign.get("anywhere", ())):
            yield f"Our {phrase} here", phrase, sign["weight"]


LINES = [((line[:1].upper() + line[1:]).replace("0", "7"), phrase, weight) for line, phrase, weight in phrases()]


def test_every_phrase_says_at_least_as_much_as_its_sign() -> None:
    """Each is found; where two fit one line, the louder counts."""
    said = [(phrase, weight, by_phrases(Clues(Piece(line, ((0, 0),))))) for line, phrase, weight in LINES]
    assert [phrase for phrase, weight, found in said if not found or found[0].weight < min(weight, 5.0)] == []
    assert len(said) > 800


def test_every_phrase_is_furniture_above_a_page_and_the_page_stays() -> None:
    page = "Gout\n\nGout is a kind of arthritis that comes on suddenly.\n\nWhat causes gout\n\nCrystals form in it.\n"
    own = [Kind.TITLE, Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH]
    wrong = [line for line, _, _ in LINES if [kind for _, kind in kinds(f"{line}\n\n{page}")][-4:] != own]
    missed = [line for line, _, _ in LINES if kinds(f"{line}\n\n{page}")[0][1] is not Kind.FURNITURE]
    assert (wrong, missed) == ([], [])


def test_the_vocabulary_names_no_phrase_twice_in_one_way() -> None:
    for way in ("lines", "starts", "holds", "anywhere"):
        all_of_it = [phrase for sign in TABLE["sign"] for phrase in sign.get(way, ())]
        twice = {phrase for phrase in all_of_it if all_of_it.count(phrase) > 1}
        assert (way, twice) == (way, set())


@pytest.mark.parametrize("frame", ["", ABOVE + BELOW], ids=["leaflet", "website"])
def test_advice_in_a_websites_words_stays_in_the_middle_and_at_the_start_of_a_page(frame: str) -> None:
    above, below = (ABOVE, BELOW) if frame else ("", "")
    middle = [f"{above}{TOP}{advice}{END}{below}" for advice in ADVICE]
    start = [f"{above}Caring for yourself\n\n{advice}{END}{below}" for advice in ADVICE]
    assert [lost for text in middle + start for lost in dropped(text, frame)] == []


def test_advice_in_a_websites_words_stays_at_the_end_of_a_page() -> None:
    assert [lost for advice in ADVICE for lost in dropped(f"{TOP}{BODY}{END}\n{advice}\n")] == []
    below = [f"{ABOVE}{TOP}{BODY}{END}\n{advice}\n{BELOW}" for advice in ADVICE]
    assert [lost for text in below for lost in dropped(text, ABOVE + BELOW)] == []


@pytest.mark.parametrize("lead", ["Remember:", "What you can do"])
def test_advice_in_a_websites_words_stays_in_a_list_with_or_without_full_stops(lead: str) -> None:
    lost: list[str] = []
    for advice in ADVICE:
        for item in (advice, advice.rstrip(".")):
            items = "".join(f"* {each}\n" for each in (LIST[0], item, LIST[1]))
            lost.extend(dropped(f"{ABOVE}{TOP}{lead}\n\n{items}{END}{BELOW}", ABOVE + BELOW))
    assert lost == []


@pytest.mark.parametrize("frame", ["", ABOVE + BELOW], ids=["leaflet", "website"])
def test_a_heading_in_a_websites_words_stays_above_its_text(frame: str) -> None:
    above, below = (ABOVE, BELOW) if frame else ("", "")
    texts = [f"{above}{TOP}{heading}\n\n{BODY}{END}{below}" for heading in HEADINGS]
    assert [lost for text in texts for lost in dropped(text, frame)] == []


def test_a_text_of_many_words_is_somebodys_own_whatever_it_holds() -> None:
    long = "The nurse told me that " + "she would come again and look at the wound and " * 5 + "uses cookies."
    assert by_phrases(Clues(Piece(long, ((0, 0),)))) == ()
    assert by_phrases(Clues(Piece("This site uses cookies.", ((0, 0),)))) != ()


def test_of_several_phrases_the_loudest_counts() -> None:
    soft = by_phrases(Clues(Piece("Sign up to a class", ((0, 0),))))
    both = by_phrases(Clues(Piece("Sign up to our mailing list", ((0, 0),))))
    assert len(soft) == len(both) == 1
    assert soft[0].weight < both[0].weight
