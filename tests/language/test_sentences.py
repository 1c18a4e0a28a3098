"""Sentences end where a reader says they end."""

from __future__ import annotations

import pytest

from pipeline.language.sentences import sentences


def parted(text: str) -> list[str]:
    return [span.of(text) for span in sentences(text)]


# Each case is one block; “|” stands where a sentence ends and the next begins.
CASES = [
    "Take the pill now. |Stop it. |Rest.",
    "Pain due to breakdown of the bone",
    "Take 2.5 mg every day, e.g. after food, and tell Dr. Smith if you are sick. |Then rest.",
    "Take 0.5 ml (i.e. half a spoon) b.d. with food. |Do not take more.",
    "You have it i.v. at home. |Ask your nurse.",
    "The drug is given i.v. The nurse will help.".replace("i.v. The", "i.v. |The"),
    "Bone builders, e.g. Zometa, are given i.v. Zometa is one of them.",
    "The clinic opens at 9.30am. |It closes at 5 p.m. |Bring your letter.",
    "The clinic is open from 9 a.m. Monday to Friday. |Call first.",
    "Come at 9 a.m. |Do not eat before 7 a.m. on that day.",
    "Call 0808 800 4040. |The lines are open from 9am to 5pm, Monday to Friday.",
    "Treatment in the U.K. is free. |In the U.K. |The nurse is there for you.",
    "The U.K. Government and the U.S. Food and Drug Administration approved it.",
    "Go to St. Mary's Hospital. |Ask for Mr. J. R. Smith or Prof. A. Jones. |They can help.",
    "See No. 4 on the list. |Is it safe? |The answer is no. |Ask a nurse.",
    "You may wait… and then wait again. |Then… |Nothing happened.",
    "You may wait ... and then wait again. |Then... |Nothing happened.",
    "You may feel sick (many people do). |This will pass.",
    "You may feel sick (many people do. Most get better) for a day. |This will pass.",
    "(See page 2. |Ask a nurse.) |Then rest.",
    "You may have an injection (e.g. morphine.) before it starts. |Rest.",
    "“Will I die?” is a common question. |“Will I have pain?” |Ask your nurse.",
    "She asked, ‘How long do I have?’ and “Will it hurt?” and cried. |Then she slept.",
    'He said: "Stop!" |Then he left.',
    "“I was scared. |I did not know what to do.” |My nurse helped.",
    "Help! |What now?! |Really?",
    "Read more at www.nhs.uk/bone.cancer or https://example.org/a.b?c=d. |Or write to a.nurse@example.org. |We answer.",
    "You may have hepatitis C. |You can be treated. |Vitamin D. |Sunlight helps.",
    "The book is by C. S. Lewis and J. K. Rowling.",
    "1. Take the tablet with water. |Do not lie down.",
    "a. Wash your hands.",
    "Do this: 1. Wash your hands. |2. Dry them.",
    "The N.H.S. is free. |Tel. 0808 800 4040. |Fax. 020 7946 0000. |Take max. 4 a day.",
    "Open Mon.–Fri. 9 a.m.–5 p.m. |Closed on Sunday. |E. coli is a germ.",
    'She asked "Is it cancer?" |The doctor said "Yes." |Then she left at 3 p.m. for home.',
    "It costs about 10 p. |Pay at the desk.",
    "You may have scans, blood tests, etc. |Your nurse will tell you.",
    "You may have scans, tests etc. before you start.",
    "It was found in 2015. |10 people took part. |It spread to fig. 3 and p. 12.",
    "The dose is 5 mg. |Take it at night.",
    "It is made in cells. |mRNA is a copy.",
    "The cancer is in the blood. |pH is a measure.",
    "It moves in the blood.|The bone is next.",
    "Take it daily. |do not stop.",
    "Take approx. the same dose, incl. your tablets, vs. none.",
    "Mr. and Mrs. Patel came at approx. 10. |They left.",
    "Take it with food – e.g. bread. |Drink water; rest; sleep: all help.",
    "Ask Cancer Research U.K. |They can help.",
    "This is shown.[1] |It was repeated.[2][3]",
    "\N{NO-BREAK SPACE} Stop it. \N{NO-BREAK SPACE}|Rest. ",
    "هل تشعر بالألم؟ |اسأل الممرضة. |شكرا.",
    "کیا آپ کو درد ہے؟ |نرس سے پوچھیں۔ |شکریہ",
]


@pytest.mark.parametrize("marked", CASES)
def test_a_sentence_ends_where_a_reader_says(marked: str) -> None:
    text = marked.replace("|", "")
    assert parted(text) == [sentence.strip() for sentence in marked.split("|")]


ABROAD = {
    "es": "Tome 2,5 mg, p. ej. después de comer. |¿Le duele? |¡Llame al 112! |La Dra. López le verá. |Vea la pág. 3.",
    "fr": "« Avez-vous mal ? » |M. Dupont et Mme Roy l’ont dit. |Prenez 2,5 mg, c.-à-d. un comprimé.",
    "de": "Nehmen Sie z. B. Ibuprofen. |Am 13. Mai um 9.30 Uhr kommt Dr. med. Weber. |Das kostet ca. 5 bzw. 6 Euro.",
    "it": "Chieda al dott. Rossi. |Prenda 2,5 mg, ad es. dopo i pasti. |Il sig. Bianchi sta bene.",
    "pl": "Weź 2,5 mg, np. po jedzeniu, tj. wieczorem. |Otwarte od godz. 9.30. |Prof. Kowalski to wie.",
    "ru": "Примите 2,5 мг, т. е. одну таблетку, и т. д. |Это было в 2015 г. |Сейчас 9.30.",
    "pt-BR": "O Dr. Silva vai ver. |Tome 2,5 mg, p. ex. após comer. |A Sra. Lima está bem.",
    "nl": "Vraag het dr. Jansen. |Neem bijv. 2,5 mg.",
    "cy": "Gofynnwch i Dr. Jones. |Cymerwch 2.5 mg, e.e. ar ôl bwyd. |Yna gorffwyswch.",
    "tr": "Dr. Yılmaz'a sorun. |Günde 2,5 mg alın, örn. yemekten sonra.",
    "ar": "هل تشعر بالألم؟ |خذ 2.5 ملغ كل يوم.",
    "ur": "کیا آپ کو درد ہے؟ |2.5 ملی گرام لیں۔",
    "hi": "नर्स से पूछें। |डॉ. शर्मा को बताएं। |2.5 मि.ग्रा. लें।",
    "zh-Hans": "你疼吗？|请问护士。|“休息！”|好。",
    "so": "Ma xanuun baa? |Weydii kalkaalisada.",
}


@pytest.mark.parametrize("language", ABROAD)
def test_a_sentence_of_another_language_ends_where_its_reader_says(language: str) -> None:
    text = ABROAD[language].replace("|", "")
    found = [span.of(text) for span in sentences(text, language)]
    assert found == [sentence.strip() for sentence in ABROAD[language].split("|")]


def test_short_forms_are_those_of_the_language() -> None:
    assert len(sentences("Sie kostet ca. 5 bzw. 6 Euro.", "de")) == 1
    assert len(sentences("Lo ve la Dra. López.", "es")) == 1
    assert len(sentences("Lo ve la Dra. López.", "en")) == 2


@pytest.mark.parametrize("text", ["", " ", "…", "* * *", " - "])
def test_a_block_without_words_has_no_sentence(text: str) -> None:
    assert sentences(text) == ()


def test_marks_that_stand_alone_belong_to_the_sentence_before() -> None:
    assert parted("Really? !  … ") == ["Really? !  …"]
