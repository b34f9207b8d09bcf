"""Lists of links as programs for tabs and bookmarks write them, and tables of other languages."""

from __future__ import annotations

import json

import pytest

from reader.model import CarriedMark
from tests.formats.reading import draft, drafts

ADDRESS = "https://a.example/ferry"


@pytest.mark.parametrize(
    ("value", "tags", "note"),
    [
        (
            {"version": 3, "lists": [{"title": "Boats", "labels": ["sea"], "cards": [
                {"title": "x", "customTitle": "Ferry", "url": ADDRESS,
                 "customDescription": "why"}]}]},
            ("Boats", "sea"),
            "why",
        ),
        (
            {"links": [{"url": ADDRESS, "title": "Ferry", "comment": "why", "folder": "Boats",
                        "tags": ["sea"], "isStarred": False}]},
            ("Boats", "sea"),
            "why",
        ),
        (
            {"sessions": [{"name": "Boats", "windows": [{"tabs": [
                {"url": "about:blank", "title": "New"}, {"url": ADDRESS, "title": "Ferry"}]}]}]},
            ("Boats",),
            "",
        ),
    ],
    ids=["Toby", "Anybox", "sessions"],
)  # fmt: skip
def test_lists_of_links(value: object, tags: tuple[str, ...], note: str) -> None:
    found = draft(json.dumps(value), "export.json")
    assert (found.facts.title, found.facts.url) == ("Ferry", ADDRESS)
    assert (found.tags, found.note) == (tags, note)


def test_an_article_with_links_is_an_article() -> None:
    links = [{"title": "Other", "url": "https://a.example/other"}]
    found = draft(json.dumps({"title": "T", "text": "Words.", "links": links}), "a.json")
    assert (found.facts.title, found.text) == ("T", "Words.")


@pytest.mark.parametrize(
    "mark",
    [
        {"text": "at dawn", "note": "why?"},
        {"highlightText": "at dawn", "comment": "why?"},
        {"quote": "at dawn", "text": "why?"},
        {"exact": "at dawn", "note": "why?", "text": "at dawn"},
    ],
)
def test_highlights_under_the_names_of_other_programs(mark: dict[str, str]) -> None:
    value = {"title": "Ferry", "url": ADDRESS, "highlights": [mark, "a plain one"]}
    found = draft(json.dumps(value), "a.json")
    assert found.marks == (CarriedMark("at dawn", note="why?"), CarriedMark("a plain one"))


@pytest.mark.parametrize(
    ("table", "added"),
    [
        ("Titel;Adresse;Schlagwörter;Gespeichert am;Notiz\n"
         f"Fähre;{ADDRESS};a, b;01.03.2024 10:00;gut\n", "2024-03-01T10:00:00"),
        (f'titre,lien,étiquettes,date,remarque\nFähre,{ADDRESS},"a, b",1/3/2024,gut\n',
         "2024-03-01"),
        (f"标题\t链接\t标签\t日期\t备注\nFähre\t{ADDRESS}\ta, b\t2024-03-01\tgut\n", "2024-03-01"),
    ],
    ids=["de", "fr", "zh"],
)  # fmt: skip
def test_columns_are_named_in_many_languages(table: str, added: str) -> None:
    [found] = drafts(table, "liste.csv")
    assert (found.facts.title, found.facts.url) == ("Fähre", ADDRESS)
    assert (found.tags, found.note, found.added) == (("a", "b"), "gut", added)


def test_who_wrote_an_annotation_is_no_author_of_the_page() -> None:
    [found] = drafts(
        "Created at,Author,Page URL,Group,Annotation type,Quote,Comment,Tags\n"
        f'2024-03-01T10:00:00,mara,{ADDRESS},Public,Annotation,at dawn,why?,"a,b"\n',
        "hypothesis.csv",
    )
    assert found.facts.byline is None
    assert found.marks == (
        CarriedMark("at dawn", note="why?", tags=("a", "b"), created="2024-03-01T10:00:00"),
    )


def test_the_date_before_the_name_of_a_post() -> None:
    found = draft("---\nlayout: post\n---\nWords of it.", "2024-03-01-the-ferry-left.md")
    assert (found.facts.title, found.facts.published) == ("The ferry left", "2024-03-01")
    assert draft("Words of it.", "2024-03-01.md").facts.published is None


def test_tiny_tiny_rss() -> None:
    found = draft(
        '<?xml version="1.0"?><articles schema-version="1"><article><title>Ferry &amp; boat</title>'
        "<content>&lt;p&gt;Words of it.&lt;/p&gt;</content><marked>1</marked>"
        f"<note>why</note><link>{ADDRESS}</link><tag_cache>a,two words</tag_cache>"
        '<label_cache>[[-1027,"mine","",""]]</label_cache><feed_title>Quay</feed_title>'
        "<updated>2024-03-01 10:00:00</updated></article></articles>",
        "export.xml",
    )
    assert (found.facts.title, found.facts.site) == ("Ferry & boat", "Quay")
    assert (found.tags, found.note, found.starred) == (("a", "two words", "mine"), "why", True)
    assert found.html == "<p>Words of it.</p>"


def test_markup_and_dashes_in_titles_of_references() -> None:
    item = {"type": "article", "title": "The <i>Ferry</i>", "URL": ADDRESS,
            "issued": {"date-parts": [[2024]]}}  # fmt: skip
    assert draft(json.dumps([item]), "l.json").facts.title == "The Ferry"
    found = draft(f"@misc{{x, title = {{There -- and back}}, url = {{{ADDRESS}}}}}", "l.bib")
    assert found.facts.title == "There – and back"


def test_authors_and_words_of_references_and_sources_of_tables() -> None:
    ris = f"TY  - WEB\nTI  - T\nUR  - {ADDRESS}\nKW  - a; b\nKW  - c\nER  - \n"
    assert draft(ris, "l.ris").tags == ("a", "b", "c")
    table = f"Folder,Highlight,Source title,Source URL\nBoats,at dawn,Ferry,{ADDRESS}\n"
    assert draft(table, "l.csv").facts.title == "Ferry"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("buku.md", f"- [Ferry](<{ADDRESS}>) <!-- TAGS: boats,sea -->\n- <https://b.example/>\n"),
        ("tabs.md", f"# boats\n\n## sea\n\n* [Ferry]({ADDRESS})\n* [B](https://b.example/)\n"),
        ("tagged.txt", f"- [ ] [Ferry]({ADDRESS}) #boats #sea\n- https://b.example/\n"),
        ("buku.org", f"* [[{ADDRESS}][Ferry]] :boats:sea:\n* [[https://b.example/][B]]\n"),
    ],
)
def test_lists_of_links_written_as_text(name: str, text: str) -> None:
    found, second = drafts(text, name)
    assert (found.facts.title, found.facts.url, found.html) == ("Ferry", ADDRESS, None)
    assert (found.tags, second.facts.url) == (("boats", "sea"), "https://b.example/")


def test_words_of_a_link_in_such_a_list_are_its_note() -> None:
    address = "https://en.example/wiki/Mill_(building)"
    text = f"- [Mill \\[2\\] &amp; co]({address}) - a long read\n- [B](https://b.example/)\n"
    text += "- [C](https://c.example/)\n" * 3_000 + "and words below the last one\n"
    found = drafts(text, "list.md")
    assert (found[0].facts.title, found[0].facts.url) == ("Mill [2] & co", address)
    assert (found[0].note, found[-1].note) == ("a long read", "and words below the last one")


@pytest.mark.parametrize(
    "text",
    [
        f"- [Ferry]({ADDRESS})\n",
        f"Links of the week:\n\n- [Ferry]({ADDRESS})\n- [B](https://b.example/)\n",
        f"- [Ferry]({ADDRESS})\n- and what I think of it\n",
        f"---\ntitle: Links\n---\n\n- [Ferry]({ADDRESS})\n- [B](https://b.example/)\n",
    ],
)
def test_a_text_with_links_is_a_text(text: str) -> None:
    assert draft(text, "a.md").format == "markdown"
