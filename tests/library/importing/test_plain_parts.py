"""A page that is too long for one story says how much is shown, and its rest follows in parts."""

from __future__ import annotations

import pickle

import pytest

from reader.library import Library
from reader.library.importing import preparation
from reader.library.importing.preparation import plain_parts, shown_of
from reader.model import Draft, Facts

WORDS = [f"Paragraph {number} of a very long page." for number in range(600)]
PAGE = ("<p>" + "</p><p>".join(WORDS) + "</p>").encode()


@pytest.fixture
def short_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparation, "LONGEST_PART", 4_000)
    monkeypatch.setattr(preparation, "MOST_PARTS", 40)


def _draft(page: bytes = PAGE) -> Draft:
    facts = Facts(title="Long", url="https://port.example/long")
    return Draft("long.html", "html", facts, page=page, original=page, original_name="long.html")


@pytest.mark.usefixtures("short_parts")
def test_every_word_is_in_one_of_the_parts() -> None:
    parts = list(plain_parts(_draft()))
    assert len(parts) > 4
    said = "\n\n".join(part.article.text for part in parts)
    assert said.split("\n\n") == WORDS
    assert [part.article.title for part in parts[:2]] == [
        f"Long (part 1 of {len(parts)})",
        f"Long (part 2 of {len(parts)})",
    ]
    assert [part.article.url for part in parts[:2]] == ["https://port.example/long", None]
    count = len(parts[0].article.text.split())
    whole = len(" ".join(WORDS).split())
    assert parts[0].article.shortened.startswith(f"This is part 1 of {len(parts)}: {count} of")
    assert f"{whole:,} words" in parts[0].article.shortened


def test_a_short_page_is_one_story_and_says_nothing_of_parts() -> None:
    (only,) = plain_parts(_draft())
    assert only.article.title == "Long"
    assert only.article.shortened == ""


def test_beyond_all_parts_it_is_said_how_much_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(preparation, "LONGEST_PART", 2_000)
    monkeypatch.setattr(preparation, "MOST_PARTS", 2)
    first, *_ = plain_parts(_draft())
    assert "Shows " in first.article.shortened
    assert " of about " in first.article.shortened
    assert shown_of(366_981, 9_012_345) == "Shows 366,981 of about 9,000,000 words."


@pytest.mark.usefixtures("short_parts", "german")
def test_the_report_says_how_much_is_shown_in_every_language() -> None:
    first, *_ = plain_parts(_draft())
    assert first.article.shortened.startswith("Dies ist Teil 1 von")
    assert pickle.loads(pickle.dumps(first)).article.shortened == first.article.shortened


@pytest.mark.usefixtures("short_parts")
def test_parts_are_stories_of_their_own_and_come_in_once(library: Library) -> None:
    parts = list(plain_parts(_draft()))
    items = [library.add_article(part.draft, part.article) for part in parts]
    assert {item.status for item in items} == {"added"}
    assert f"This is part 2 of {len(parts)}" in items[1].reason
    again = [library.add_article(part.draft, part.article) for part in parts]
    assert {item.status for item in again} == {"duplicate"}
    assert len(library.stories()) == len(parts)
    body = library.body(items[0].id or 0)
    assert any("This is part 1" in notice for notice in body.notices)


def test_what_was_left_out_is_kept_with_the_story(library: Library) -> None:
    letter = (
        "From: Ann Other <ann@port.example>\nTo: me@home.example\nSubject: Ferry\n"
        "Date: Mon, 18 Mar 2024 09:30:00 +0000\n\nThe ferry runs again from Monday on.\n\n"
        "Unsubscribe https://port.example/u\n"
    )
    report = library.import_bytes(letter.encode(), "ferry.eml")
    body = library.body(report.items[0].id or 0)
    assert body.left_out == ("Unsubscribe https://port.example/u",)
