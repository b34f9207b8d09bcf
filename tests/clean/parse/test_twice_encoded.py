from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.clean.page import clean_page
from reader.clean.parse.twice_encoded import mend_twice_encoded


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("weâ€™ll go â€“ he said â€œyesâ€\x9d", "we’ll go – he said “yes”"),
        ("cafÃ© and naïve weâ€™ll", "café and naïve we’ll"),
        ("SÃ£o Paulo nÃ£o Ã© sÃ³", "São Paulo não é só"),
        ("fÃ¼r Ãœbermut", "für Übermut"),
        ("50Â°C and Â£5", "50°C and £5"),
        ("Å½iÅ¾ek", "Žižek"),
        ("Ä°stanbul ÅŸehir", "İstanbul şehir"),
        ("ÐŸÑ€Ð¸Ð²ÐµÑ‚ Ð¼Ð¸Ñ€", "Привет мир"),
        ("РџСЂРёРІРµС‚ РјРёСЂ", "Привет мир"),
        ("It&acirc;&euro;&trade;s a caf&Atilde;&copy;.", "It’s a café."),
        ("<p>weâ€™ll</p><meta property=og:title content='Itâ€™s'>",
         "<p>we’ll</p><meta property=og:title content='It’s'>"),
    ],
)  # fmt: skip
def test_what_was_encoded_twice_is_put_right(wrong: str, right: str) -> None:
    assert mend_twice_encoded(wrong) == right


@pytest.mark.parametrize(
    "text",
    [
        "MANHÃ\u00a0DE SOL, AMANHÃ\u00a0NÃO",
        "Köln – “für” Ærø, naïve café… « À » ÉTÉ »",
        "Привет мир «Россия» – РФ",
        "<a href='http://x.example/cafÃ©'>there</a>",
        "The apostrophe shows as â€™ where UTF-8 is read as Latin-1.",
        "文字化けの例：ã‚",
        "50 °C, 5 €, § 3, © 2020",
    ],
)
def test_what_is_right_or_shown_on_purpose_stays(text: str) -> None:
    assert mend_twice_encoded(text) == text


_WORDS = [
    "groß“",
    "„Spaß“",
    "voilà”",
    "“là’",
    "été…",
    "«",
    "à",
    "»",
    "Ärger–",
    "Über",
    "Öl—",
    "señor”",
    "¿Qué?",
    "año»",
    "ÉCOLE’",
    "Ñ…",
    "São",
    "Ø–",
    "ð´",
]


@given(words=st.lists(st.sampled_from(_WORDS), max_size=8), last=st.sampled_from(["", "."]))
def test_right_text_is_never_changed(words: list[str], last: str) -> None:
    assert mend_twice_encoded(" ".join(words) + last) == " ".join(words) + last


@given(st.text(max_size=60))
def test_any_text_can_be_looked_at(text: str) -> None:
    assert isinstance(mend_twice_encoded(text), str)


def test_a_page_that_was_encoded_twice_is_clean() -> None:
    told = "<title>Itâ€™s the weirâ€™s day</title>"
    page = f"<html><head>{told}</head><body><h1>Itâ€™s the weirâ€™s day</h1>"
    page += "<p>The weir wasnâ€™t rebuilt in spring, and weâ€™ll see.</p>" * 5
    article = clean_page(page.encode())
    assert article.title == "It’s the weir’s day"
    assert "wasn’t rebuilt in spring, and we’ll see" in article.text
