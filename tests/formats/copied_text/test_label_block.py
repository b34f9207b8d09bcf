"""Lines of facts above a copied text are taken off; a sentence with a colon stays in the text."""

from __future__ import annotations

import pytest

from reader.formats.copied_text.label_block import Labels, take_labels


def test_a_block_of_facts_is_taken_off() -> None:
    found = take_labels(
        "\n\nTitle: Low tide\nAuthors: Ada Lovelace\nMood: calm\nPublished: 2024-05-01\n"
        "URL: https://ferry.example/a\nLanguage: en\n\nIt rose: slowly."
    )
    assert found == Labels(
        "It rose: slowly.",
        *("Low tide", ("Ada Lovelace",), "https://ferry.example/a", "2024-05-01", "en"),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Title: the word that opens every form.\n\nIt rose.",
        "URL: https://ferry.example/a\nIt rose.",
        "Language: a history\nAuthors: a warning\n\nNothing says what these belong to.",
        "Mood: calm\nTitle: Low tide\nURL: https://ferry.example/a",
        "It rose.\nTitle: Low tide\nURL: https://ferry.example/a",
    ],
)
def test_what_is_no_block_of_facts_stays_in_the_text(text: str) -> None:
    assert take_labels(text) == Labels(text)


def test_a_text_that_begins_with_a_colon_after_the_block_is_kept_whole() -> None:
    block = "Title: One\nURL: https://a.example/1\n"
    assert take_labels(f"{block}\n\nBerlin: The tide rose.\n\nMore.").text == (
        "Berlin: The tide rose.\n\nMore."
    )
    # Facts after an empty line are facts still.
    assert take_labels(f"{block}\nLanguage: en\n\nText").language == "en"


def test_the_first_of_two_equal_labels_counts() -> None:
    found = take_labels("Title: One\nURL: https://a.example/1\nTitle: Two\n\nText")
    assert (found.title, found.text) == ("One", "Text")
