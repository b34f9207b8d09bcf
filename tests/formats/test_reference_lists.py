"""Zotero's lists without files, and BibTeX's letters."""

from __future__ import annotations

import json
from typing import Any

import pytest

from reader.formats.latex_signs import without_signs
from tests.formats.reading import draft, drafts, read_all

URL = "https://post.example/weir"
ITEM = {
    "key": "A", "itemType": "webpage", "title": "The Weir", "url": URL, "date": "2019-03",
    "creators": [{"firstName": "Ann", "lastName": "Other", "creatorType": "author"},
                 {"name": "River Group", "creatorType": "author"}],
    "websiteTitle": "River Post", "abstractNote": "It was built.", "tags": [{"tag": "rivers"}],
    "dateAdded": "2024-05-03T10:15:20Z",
}  # fmt: skip
MARK = {"itemType": "annotation", "annotationText": "before the mill", "annotationComment": "c",
        "annotationColor": "#5fb236"}  # fmt: skip
TABLE = (
    '"Key","Item Type","Publication Year","Author","Title","Publication Title","DOI","Url",'
    '"Abstract Note","Date","Date Added","Notes","Manual Tags","Automatic Tags"\n'
    f'"A","webpage","2019","Other, Ann; River Group","The Weir","River Post","","{URL}",'
    '"It was built.","2019-03","2024-05-03 10:15:20","<p>my note</p>","rivers","mills"\n'
    '"B","webpage","2017","Doe, J.","Year only","","","https://post.example/y","","2017",'
    '"2024-05-03 10:15:20","","",""\n'
)


def test_zoteros_table() -> None:
    found, year = drafts(TABLE, "library.csv")
    assert found.facts.authors == ("Ann Other", "River Group")
    assert (found.facts.published, found.facts.site) == ("2019-03", "River Post")
    assert (found.note, found.tags) == ("my note", ("rivers", "mills"))
    assert year.facts.published == "2017"
    assert (year.added or "").startswith("2024-05-03T10:15:20")


@pytest.mark.parametrize("shape", ["interface", "better bibtex"])
def test_zoteros_items(shape: str) -> None:
    if shape == "interface":
        parts: list[dict[str, Any]] = [
            ITEM,
            {"key": "N", "itemType": "note", "parentItem": "A", "note": "<p>my note</p>"},
            {"key": "F", "itemType": "attachment", "parentItem": "A"},
            {**MARK, "key": "M", "parentItem": "F"},
        ]
        value: object = [{"key": part["key"], "version": 1, "data": part} for part in parts]
    else:
        kept = {"annotations": [MARK]}
        item = {**ITEM, "itemID": 1, "notes": [{"note": "<p>my note</p>"}], "attachments": [kept]}
        held = {"C": {"key": "C", "name": "Water", "items": [1]}}
        value = {"config": {}, "collections": held, "items": [item]}
    found = draft(json.dumps(value), "items.json")
    assert (found.facts.title, found.facts.url, found.facts.published) == (
        "The Weir",
        URL,
        "2019-03",
    )
    assert found.facts.authors == ("Ann Other", "River Group")
    assert found.tags == (("rivers",) if shape == "interface" else ("Water", "rivers"))
    assert found.note == "my note"
    assert [(m.exact, m.note, m.colour) for m in found.marks] == [("before the mill", "c", "green")]


def test_notes_of_no_item_are_stories_and_lost_marks_are_named() -> None:
    note = {"itemType": "note", "note": "<p>A note alone</p><p>More.</p>", "dateAdded": ""}
    story, lost = read_all(json.dumps([note, {**MARK, "parentItem": "Z", "key": "M"}]), "i.json")
    assert getattr(story, "html", "") == note["note"]
    assert "not in the file" in getattr(lost, "reason", "")


def test_a_page_saved_without_an_item_is_one_itself() -> None:
    page = {"key": "F", "itemType": "attachment", "title": "The Weir", "url": URL}
    found = draft(json.dumps([page, {**MARK, "parentItem": "F", "key": "M"}]), "items.json")
    assert (found.facts.title, found.facts.url) == ("The Weir", URL)
    assert [mark.exact for mark in found.marks] == ["before the mill"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (r"M{\"u}ller, J\"org", "M{ü}ller, Jörg"),
        (r"\'{E}tienne {\c c}a \v{S}koda", "Étienne {ç}a Škoda"),
        (r"na\"{\i}ve \L{}\'od\'z Stra\ss e", "naïve Łódź Straße"),
        (r"A \& B, 50\% \emph{caf\'e}", r"A & B, 50% \emph{café}"),
    ],
)
def test_letters_of_latex(written: str, read: str) -> None:
    assert without_signs(written) == read


def test_names_and_languages_of_bibtex() -> None:
    found = draft(
        r"@online{a, title={Stra{\ss}en}, author={M{\"u}ller, J{\"o}rg and Erd\H{o}s, P.}, "
        r"langid={ngerman}, url={https://a.example/1}}",
        "a.bib",
    )
    assert found.facts.title == "Straßen"
    assert found.facts.authors == ("Jörg Müller", "P. Erdős")
    assert found.facts.language == "de"
