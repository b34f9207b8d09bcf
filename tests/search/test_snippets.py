from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model import IndexDocument
from reader.search import ResultFields, SearchIndex
from reader.search.flat_text import flat
from reader.search.snippets import Marker, Wanted
from tests.search.samples import asked


def marked(index: SearchIndex, query: str, **options: object) -> list[str]:
    hit = asked(index, query, **options).hits[0]
    return [s.text[start:end] for s in hit.snippets for start, end in s.matches]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("bridges", ["bridge"]),
        ("the colour", ["colours"]),
        ("cafe", ["cafés"]),
        ("strasse fussballplatz", ["Fußballplatz"]),
        ("haus", ["Häuser"]),
        ("光", ["光", "光"]),
        ("観光客", ["観光客"]),
        ('"harbour bridge"', ["harbour bridge"]),
        ("ferr*", ["ferry"]),
        ("gardenr", ["gardener"]),
        ("turtles", ["turtles"]),
        ("title:fares", []),
        ("date:2025", []),
    ],
)
def test_the_words_that_match_are_marked(index: SearchIndex, query: str, words: list[str]) -> None:
    assert marked(index, query) == words


def test_a_word_being_typed_is_marked_whole(index: SearchIndex) -> None:
    assert marked(index, "gard", typing=True) == ["gardener"]


@pytest.mark.parametrize(
    ("text", "query", "words"),
    [
        ("Le train de 18 h 30 est parti.", "18h30", ["18 h 30"]),
        ("会議で山崎 太郎が話した。", "山崎太郎 会議", ["会議", "山崎 太郎"]),
        ("Výstava v Praze.", "praha", ["Praze"]),
        ("Use XMLHttpRequest here.", "HttpRequest", ["XMLHttpRequest"]),
        ("Kl 07.45 går båten, båten 17.45 inte.", "7.45", ["7.45"]),
        ("A ferry of Youngstown.", "yougstown", ["Youngstown"]),
        ("Music is a different art.", "by:rent", []),
    ],
)
@pytest.mark.parametrize("typing", [False, True])
def test_what_is_found_in_another_form_is_marked(
    tmp_path: Path, text: str, query: str, words: list[str], *, typing: bool
) -> None:
    index = SearchIndex(tmp_path)
    language = "cs" if query == "praha" else "ja" if query[0] == "山" else "en"
    index.rebuild([IndexDocument(id=1, title="", byline="Rent", text=text, language=language)])
    shown = {1: ResultFields("", None, text)}
    hit = index.search(query, shown=lambda ids: shown, typing=typing).hits[0]
    assert [s.text[start:end] for s in hit.snippets for start, end in s.matches] == words


def test_letters_inside_another_word_are_not_marked(tmp_path: Path) -> None:
    index = SearchIndex(tmp_path)
    text = "A different art of living."
    index.rebuild([IndexDocument(id=1, title="Rent", text=text, language="en")])
    shown = {1: ResultFields("Rent", None, text)}
    hit = index.search("rent", shown=lambda ids: shown).hits[0]
    assert [s.matches for s in hit.snippets] == [()]


def test_all_of_a_page_can_be_marked(index: SearchIndex) -> None:
    text = "Bridges here.\n\nThe harbour bridge, a bridge. Straße."
    spans = index.marks('bridge "harbour bridge" strasse', text)
    assert [text[start:end] for start, end in spans][:1] == ["Bridges"]
    assert "harbour bridge" in [text[start:end] for start, end in spans]
    assert "Straße" in [text[start:end] for start, end in spans]


def test_the_passage_with_most_of_the_words_is_chosen() -> None:
    filler = "Nothing of note happened on this day. " * 30
    text = f"An apple. {filler}A pear and an apple fell. {filler}"
    marker = Marker([Wanted(frozenset({"appl"})), Wanted(frozenset({"pear"}))], ("en",))
    snippet = marker.snippet(text, "en")
    assert "A pear and an apple fell." in snippet.text
    assert snippet.text.startswith("… ") and snippet.text.endswith(" …")
    assert {snippet.text[s:e] for s, e in snippet.matches} == {"pear", "apple"}


def test_a_stem_that_changes_its_beginning_is_marked() -> None:
    marker = Marker([Wanted(frozenset({"die"}))], ("en",))
    text = "The old oak is dying; others died."
    assert [text[s:e] for s, e, _ in marker.matches(text, "en")] == ["dying", "died"]


@given(st.text(), st.text(alphabet="ab éß東.\n ", max_size=400))
def test_marks_always_lie_inside_the_snippet(word: str, text: str) -> None:
    marker = Marker(
        [Wanted(frozenset({word, "a"}), beginnings=("b",)), Wanted(literals=("東",))], ()
    )
    snippet = marker.snippet(text * 3)
    assert all(0 <= start < end <= len(snippet.text) for start, end in snippet.matches)


@pytest.mark.parametrize(
    ("before", "sentence"),
    [
        ("一二三四五六七八九十。" * 30, "機器學習很重要。" + "甲乙丙丁" * 80),
        ("एक दो तीन चार। " * 40, "दिल्ली में बारिश। " + "गाँव " * 80),
    ],
)
def test_a_snippet_begins_with_the_sentence_in_any_script(
    tmp_path: Path, before: str, sentence: str
) -> None:
    snippet = _snippet_of(tmp_path, before + sentence, sentence[:4])
    assert snippet.removeprefix("… ").startswith(sentence[:8])


@pytest.mark.parametrize("text", ["word\n" * 200, "กำลังที่น้ำท่วมปู่" * 60])
def test_a_snippet_ends_with_a_whole_word_or_sign(tmp_path: Path, text: str) -> None:
    snippet = _snippet_of(tmp_path, text, text[:4]).removesuffix(" …")
    following = text[len(snippet)]
    assert following.isspace() or unicodedata.category(following) not in ("Mn", "Mc")
    assert following.isspace() or not text[0].isascii()


def _snippet_of(folder: Path, text: str, word: str) -> str:
    index = SearchIndex(folder)
    index.rebuild([IndexDocument(id=1, title="", text=text, language="en")])
    found = index.search(word, shown=lambda ids: {1: ResultFields("", None, text)})
    return found.hits[0].snippets[0].text


FAR = "One e-commerce shop was well placed, being near. " * 9


@pytest.mark.parametrize(
    ("text", "typed", "words"),
    [
        (FAR + "Ask for our e-mail, please.", "e-mail", ["e-mail"]),
        (FAR + "An email, please.", "e-mail", ["email"]),
        (FAR + "Her well-being matters.", "well-being", ["well-being"]),
        (FAR + "Her wellbeing matters.", "well-being", ["wellbeing"]),
        (FAR + "Their well being matters.", "well-being matter", ["well being", "matters"]),
        ("It was well placed, being near.", "well-being", ["well", "being"]),
    ],
)
@pytest.mark.parametrize("typing", [False, True])
def test_parts_of_a_joined_word_are_marked_only_where_it_stands_nowhere_whole(
    tmp_path: Path, text: str, typed: str, words: list[str], typing: bool
) -> None:
    index = SearchIndex(tmp_path)
    index.rebuild([IndexDocument(id=1, title="", text=text, language="en")])
    found = index.search(typed, shown=lambda ids: {1: ResultFields("", None, text)}, typing=typing)
    snippet = found.hits[0].snippets[0]
    assert [snippet.text[start:end] for start, end in snippet.matches] == words


@pytest.mark.parametrize("text", ["İİ köprü", "ΑΪ́ΔΗΣ", "ﬁn straße ŉ"])
def test_a_letter_that_grows_in_lower_case_moves_no_place(text: str) -> None:
    assert len(flat(text)) == len(text)


@pytest.mark.parametrize(
    ("typed", "stands"),
    [("fibre", "fiber"), ("enquiry", "inquiries"), ("color", "colours"), ("organise", "organized")],
)
def test_british_and_american_spellings_are_found_marked_and_not_corrected(
    tmp_path: Path, typed: str, stands: str
) -> None:
    text = f"Here {stands} was read."
    index = SearchIndex(tmp_path)
    index.rebuild([IndexDocument(id=1, title="One", text=text, language="en")])
    shown = {1: ResultFields("One", None, text)}
    found = index.search(typed, shown=lambda ids: shown, limit=5)
    index.close()
    [hit] = found.hits
    [snippet] = hit.snippets
    assert [snippet.text[start:end] for start, end in snippet.matches] == [stands]
    assert found.with_all_words == 1
    assert found.did_you_mean is None
