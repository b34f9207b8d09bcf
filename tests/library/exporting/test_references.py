"""Stories as references and highlights as lists, read back by us and by the formats' own rules."""

from __future__ import annotations

import csv
import html
import json
import re
from pathlib import Path

import pytest

from reader.formats import read_file
from reader.library.exporting import Exporter
from reader.library.library import Library
from reader.model import Draft, Story
from tests.library.annotations.samples import HARBOUR, mark, put

TITLE = "50 % of {Ice} & Snow_Rain \\ #1 — naïve"


@pytest.fixture
def story(library: Library) -> Story:
    """A story with signs that formats have a meaning for in each of its facts."""
    made = put(
        *(library, HARBOUR),
        url="https://x.example/a_(b)?c=1&d=%20#e",
        title=TITLE,
        byline="Nils Aker, Mara van der Berg",
        authors=("Nils Aker", "Mara van der Berg", "李小龍"),
        site="Ellsworth & Post",
        published="2026-01-14",
        language="en",
        subtitle="What the ice did",
    )
    library.tag([made.id], add=["cold places", "winter"])
    library.set_note(made.id, "Line one\n* line two")
    mark(library, made, "closed the quay.\nNobody", note="Tab\there\n<b>x</b>", tags=["a b"])
    return library.story(made.id)


def exported(library: Library, story: Story, format: str, folder: Path) -> Path:
    report = Exporter(library._store, library.annotations).export(
        format, [story.id], folder / f"export-{format}.{'txt' if format == 'anki' else format}"
    )
    return Path(report.path)


@pytest.mark.parametrize("format", ["ris", "bibtex", "csl"])
def test_references_are_read_back(
    library: Library, story: Story, tmp_path: Path, format: str
) -> None:
    [draft] = list(read_file(exported(library, story, format, tmp_path)))
    assert isinstance(draft, Draft), draft
    assert draft.format == format
    expected = story.title.replace("{", "").replace("}", "") if format == "bibtex" else story.title
    if format != "bibtex":
        assert draft.facts.title == expected
    assert draft.facts.authors == story.authors
    assert draft.facts.site == story.site
    assert draft.facts.published == story.published
    assert draft.facts.language == "en"
    assert draft.facts.url == story.url
    assert draft.tags == story.tags


def test_bibtex_keeps_its_braces_even(library: Library, story: Story, tmp_path: Path) -> None:
    text = exported(library, story, "bibtex", tmp_path).read_text(encoding="utf-8")
    plain = re.sub(r"\\[{}]", "", text)
    assert plain.count("{") == plain.count("}")
    assert "\\& Snow\\_Rain \\textbackslash{} \\#1" in text
    assert "month = jan" in text
    assert re.match(rf"@misc\{{aker2026-{story.id},\n", text)


def test_ris_has_a_value_a_line(library: Library, story: Story, tmp_path: Path) -> None:
    lines = exported(library, story, "ris", tmp_path).read_bytes().decode().split("\r\n")
    while lines[-1] == "":
        lines.pop()
    assert lines[0] == "TY  - ELEC"
    assert lines[-1] == "ER  - "
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines)


def test_cards_are_one_line_each(library: Library, story: Story, tmp_path: Path) -> None:
    text = exported(library, story, "anki", tmp_path).read_text(encoding="utf-8")
    head, cards = text.splitlines()[:4], text.splitlines()[4:]
    assert head == ["#separator:tab", "#html:true", "#guid column:1", "#tags column:4"]
    [(name, front, back, tags)] = list(csv.reader(cards, delimiter="\t"))
    [highlight] = library.highlights(story.id)
    assert name == highlight.id
    assert html.unescape(front.replace("<br>", "\n")) == highlight.exact
    assert "&lt;b&gt;x&lt;/b&gt;" in back
    assert tags.split() == ["a_b", "cold_places", "winter"]


def test_cards_come_back_as_highlights(library: Library, story: Story, tmp_path: Path) -> None:
    [draft] = list(read_file(exported(library, story, "anki", tmp_path)))
    assert isinstance(draft, Draft)
    facts = draft.facts
    assert (facts.title, facts.url, facts.site) == (story.title, story.url, story.site)
    assert (facts.published, facts.byline) == (story.published, story.byline)
    [highlight], [mark] = library.highlights(story.id), draft.marks
    assert (mark.exact, mark.note.split()) == (highlight.exact, highlight.note.split())
    assert (mark.colour, mark.foreign_id) == (highlight.colour, highlight.id)
    assert mark.tags == ("a_b", "cold_places", "winter")


def test_org_shows_highlights_and_notes(library: Library, story: Story, tmp_path: Path) -> None:
    path = exported(library, story, "org", tmp_path)
    text = path.read_text(encoding="utf-8")
    assert text.startswith(f"* {TITLE} :cold_places:winter:\n:PROPERTIES:\n:URL: https://x.example")
    assert "Line one\n,* line two" in text
    [draft] = list(read_file(path))
    assert isinstance(draft, Draft)
    assert draft.facts.url == story.url
    assert any("closed the quay." in mark.exact for mark in draft.marks)


def test_a_story_with_nothing_known_is_a_reference_too(library: Library, tmp_path: Path) -> None:
    bare = put(library, "<p>Words of a story that nobody signed and no site printed.</p>", url=None)
    for format in ("ris", "bibtex", "csl", "anki", "org"):
        path = exported(library, bare, format, tmp_path)
        if format == "csl":
            [item] = json.loads(path.read_text(encoding="utf-8"))
            assert item["type"] == "document"
