"""Zotero's lists without files, and BibTeX's letters."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader.formats import Limits
from reader.formats.exports.reference_stories import reference_language
from reader.formats.latex_signs import without_signs
from reader.formats.registry import read_source
from reader.formats.source import FileSource
from reader.model import Draft, Refusal
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


PUBMED = """PMID- 25741868
OWN - NLM
DP  - 2015 May
TI  - Reading of variants: a joint
      recommendation.
LID - 10.1038/x.2015.30 [doi]
AB  - It was
      agreed.
FAU - Other, Ann
AU  - Other A
LA  - eng
JT  - River medicine
MH  - Rivers/*standards

PMID- 2
TI  - Second
"""
ENDNOTE = """%0 Journal Article
%T The weir
%A Other, Ann
%J River Journal
%D 2015
%8 2015/03/02/
%U https://post.example/weir
%K rivers
mills
%X It was built.
%G English
"""
ENDNOTE_XML = """<?xml version="1.0" encoding="UTF-8" ?><xml><records><record>
<contributors><authors><author><style face="normal">Other, Ann</style></author></authors>
</contributors><titles><title><style>The weir</style></title><secondary-title>River Journal
</secondary-title></titles><dates><year><style>2015</style></year></dates>
<abstract>It was built.</abstract><keywords><keyword>rivers</keyword><keyword>mills</keyword>
</keywords><urls><related-urls><url>https://post.example/weir</url></related-urls></urls>
<language>English</language></record></records></xml>"""


def test_pubmeds_references() -> None:
    found, second = drafts(PUBMED, "citations.nbib")
    assert (found.facts.title, found.facts.subtitle) == (
        "Reading of variants: a joint recommendation.",
        "It was agreed.",
    )
    assert found.facts.authors == ("Ann Other",)
    assert (found.facts.published, found.facts.language) == ("2015-05", "en")
    assert (found.facts.site, found.tags) == ("River medicine", ("Rivers/standards",))
    assert found.facts.url == "https://doi.org/10.1038/x.2015.30"
    assert second.facts.url == "https://pubmed.ncbi.nlm.nih.gov/2/"


@pytest.mark.parametrize(
    ("written", "name", "published"),
    [(ENDNOTE, "a.enw", "2015-03-02"), (ENDNOTE_XML, "library.xml", "2015")],
)
def test_endnotes_references(written: str, name: str, published: str) -> None:
    found = draft(written, name)
    facts = found.facts
    assert (facts.title, facts.url, facts.published) == ("The weir", URL, published)
    assert (facts.authors, facts.site) == (("Ann Other",), "River Journal")
    assert (facts.subtitle, facts.language) == ("It was built.", "en")
    assert found.tags == ("rivers", "mills")


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Provider: P\n\nTY  - JOUR\nTI  - T\nAB  - It was\nbuilt.\nER  -\n", "a.ris"),
        ("@article{a, title={T}, abstract={It was built.}}", "a.bib"),
        ('[{"type": "book", "title": "T", "abstract": "It was built.",'
         ' "issued": {"date-parts": [[2001]]}}]', "a.json"),
        ("%0 Book\n%T T\n%X It was built.\n", "a.enw"),
        ('"Key","Item Type","Publication Year","Title","Url","Abstract Note"\n'
         '"A","book","2001","T","","It was built."\n', "a.csv"),
    ],
)  # fmt: skip
def test_without_an_address_the_summary_is_the_story(written: str, name: str) -> None:
    found = draft(written, name)
    assert (found.facts.title, found.facts.subtitle, found.facts.url) == ("T", None, None)
    assert found.text == "It was built."
    assert "summary" in found.notices[0]


def test_a_reference_without_anything_to_read_says_so() -> None:
    (found,) = read_all("TY  - BOOK\nTI  - T\nER  - \n", "a.ris")
    assert getattr(found, "reason", "") == "The reference has no link, summary or file."


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("@book{a, title={T}, year={2001}, file={Text:files/1/t.txt:text/plain}}", "l.bib"),
        ("TY  - BOOK\nTI  - T\nPY  - 2001\nL1  - files/1/t.txt\nER  - \n", "l.ris"),
        ("%0 Book\n%T T\n%D 2001\n%> files/1/t.txt\n", "l.enw"),
    ],
)
def test_a_file_beside_a_list_is_its_story(written: str, name: str, tmp_path: Path) -> None:
    (tmp_path / "files" / "1").mkdir(parents=True)
    (tmp_path / "files" / "1" / "t.txt").write_text("Named\n\nThe weir was built by a mill.\n" * 3)
    (tmp_path / name).write_text(written)
    (found,) = read_source(FileSource(name, path=tmp_path / name), Limits())
    assert isinstance(found, Draft)
    assert (found.facts.title, found.facts.published) == ("T", "2001")
    assert "The weir was built" in (found.text or "")


def test_a_file_outside_the_folder_is_none(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text("The weir was built by a mill.\n")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "l.ris").write_text("TY  - BOOK\nTI  - T\nL1  - ../t.txt\nER  - \n")
    (found,) = read_source(FileSource("l.ris", path=tmp_path / "in" / "l.ris"), Limits())
    assert isinstance(found, Refusal)


@pytest.mark.parametrize(
    ("said", "code"),
    [("English", "en"), ("en-US", "en-US"), ("en_GB", "en-GB"), ("eng", "en"), ("Deutsch", "de"),
     ("ngerman", "de"), ("fr", "fr"), ("zh-Hans", "zh"), ("English; French", "en"), ("x", None),
     ("Engli", None)],
)  # fmt: skip
def test_languages_of_references(said: str, code: str | None) -> None:
    assert reference_language(said) == code


def test_an_editor_is_no_author() -> None:
    people = [
        {"name": "River Press", "creatorType": "editor"},
        {"firstName": "Ed", "lastName": "Itor", "creatorType": "seriesEditor"},
        {"firstName": "Po", "lastName": "Caster", "creatorType": "podcaster"},
    ]
    assert draft(json.dumps([{**ITEM, "creators": people}]), "i.json").facts.authors == (
        "Po Caster",
    )
    table = TABLE.replace('"Other, Ann; River Group"', '""')
    table = table.replace('"Automatic Tags"\n', '"Automatic Tags","Editor"\n').replace(
        '"mills"\n', '"mills","Itor, Ed"\n'
    )
    assert drafts(table, "library.csv")[0].facts.authors == ()
