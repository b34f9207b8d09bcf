"""Markdown, org, reStructuredText, JSON, feeds, OPML, PDF and EPUB."""

from __future__ import annotations

import io
import json
import re

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from reader.formats import Limits
from reader.model import Draft, Refusal
from tests.formats.reading import draft, drafts, read_all, refusal, zipped

CLIPPING = """---
categories:
  - "[[Clippings]]"
author:
  - "[[people/Ann Other|Ann Other]]"
source: https://a.example/how-to-buy
clipped: 2023-11-18
published: 2023-09-29
tags: [money, "slow life"]
---
Whenever I buy *things* I ask ==how long== they last.

## Why

![[shoes.png|Old shoes]] and [[Another note|that note]].

| a | b |
| --- | --- |
| 1 | 2 |
"""


def test_a_clipping_of_a_note_program() -> None:
    found = draft(CLIPPING, "md_clip.md")
    facts = found.facts
    assert (facts.title, facts.byline) == ("How to buy", "Ann Other")
    assert (facts.published, found.added) == ("2023-09-29", "2023-11-18")
    assert facts.url == "https://a.example/how-to-buy"
    assert found.tags == ("money", "slow life")
    assert found.html is not None
    assert [mark.exact for mark in found.marks] == ["how long"]
    assert 'src="shoes.png"' in found.html
    assert "that note" in found.html
    assert "<table>" in found.html


def test_the_title_is_the_first_heading_or_the_files_name() -> None:
    found = draft("# The *first* heading\n\nWords.\n", "x.md")
    assert found.facts.title == "The first heading"
    assert "first" not in (found.html or "")
    assert draft("Only words.\n", "My own note.md").facts.title == "My own note"
    assert draft("---\ntitle: Told: twice\n---\nWords.\n", "x.md").facts.title == "Told: twice"
    assert draft('+++\ntitle = "Toml"\n+++\nWords.\n', "x.md").facts.title == "Toml"
    assert draft('```json\n{"title": "Fenced"}\n```\nWords.\n', "x.md").facts.title == "Fenced"


def test_an_alias_bomb_in_front_matter_stays_small() -> None:
    bomb = "a0: &a0 [x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 40)
    )
    found = draft(f"---\n{bomb}tags: *a39\ntitle: Calm\n---\nWords.\n", "x.md")
    assert found.facts.title == "Calm"
    nested = "b0: &b0 x\n" + "".join(
        f"b{n}: &b{n} {{p: *b{n - 1}, q: *b{n - 1}}}\n" for n in range(1, 40)
    )
    found = draft(f"---\n{nested}title: *b39\n---\n# Heading\n\nWords.\n", "x.md")
    assert found.facts.title == "Heading"


def test_what_org_never_exports_and_blocks_within_lists() -> None:
    text = (
        "* Weirs\nThey hold.\n** COMMENT Draft\nNot yet.\n*** Deeper\nNor this.\n"
        "** Sluices\n1. Open it:\n   #+begin_src sh\n   open\n     it\n   #+end_src\n"
        "* COMMENT Local Variables\nx\n"
    )
    found = draft(text, "a.org")
    html = found.html or ""
    # The reader can open them under what was left out.
    assert found.left_out[:2] == ("** COMMENT Draft", "Not yet.")
    assert {"*** Deeper", "Nor this.", "x"} <= {*found.left_out}
    assert not re.search("Draft|Not yet|Deeper|Nor this|Local", html)
    assert "<h3>Sluices</h3>" in html
    assert "<pre><code>open\n  it\n</code></pre>" in html
    assert "no text" in refusal("#+macro: a b\n* COMMENT All\nof it\n", "a.org").lower()


def test_what_a_heading_is_called_is_not_among_its_words() -> None:
    html = draft("# Title\n\n## Step one {#step-one .x}\n\nSet {#a} so.\n", "a.md").html or ""
    assert "<h2>Step one</h2>" in html
    assert "Set {#a} so." in html


def test_org() -> None:
    text = (
        "#+TITLE: An article\n#+FILETAGS: :one:two:\n#+DATE: <2020-10-11 Sun>\n\n"
        "First *bold* paragraph with [[https://a.example][a link]].\n\n* TODO [#A] Heading :tag:\n"
        ":PROPERTIES:\n:ID: 1\n:END:\n- item\n#+begin_src python\nprint(1)\n#+end_src\n"
    )
    found = draft(text, "x.org")
    assert found.facts.title == "An article"
    assert found.facts.published == "2020-10-11"
    assert found.tags == ("one", "two")
    html = found.html or ""
    assert "<b>bold</b>" in html
    assert '<a href="https://a.example">a link</a>' in html
    assert "PROPERTIES" not in html
    assert ">Heading<" in html
    assert "print(1)" in html


def test_restructured_text_reads_no_files() -> None:
    text = (
        "Unbelievable!\n#############\n\n:date: 2010-10-15 20:30\n:tags: a, b\n\n"
        "Words of it.\n\n.. include:: /etc/hostname\n\n.. raw:: html\n\n   <script>x</script>\n\n"
        ".. sourcecode:: python\n    :linenos:\n\n    print(1)\n"
    )
    found = draft(text, "x.rst")
    assert found.facts.title == "Unbelievable!"
    assert (found.facts.published or "").startswith("2010-10-15T20:30")
    assert found.tags == ("a", "b")
    html = found.html or ""
    assert "Words of it." in html
    assert "<script>" not in html
    assert "print(1)" in html


def test_json_articles_of_several_extractors() -> None:
    ours = {
        "url": "https://a.example/1",
        "title": "One",
        "text": "First.\n\nSecond.",
        "tags": ["x"],
        "links": [{"title": "Two", "url": "https://a.example/2", "kind": "related"}],
        "starred": True,
        "progress": 0.5,
        "highlights": [
            {"exact": "First.", "start": 0, "end": 6, "colour": "blue", "note": "n", "id": "h1"}
        ],
    }
    readability = {
        "title": "R",
        "content": "<div><p>Rich</p></div>",
        "textContent": "Rich",
        "siteName": "Site",
        "publishedTime": "2021-02-03T04:05:06Z",
        "byline": "Ann",
    }
    found = drafts(json.dumps([ours, readability]), "x.json")
    assert found[0].text == "First.\n\nSecond."
    assert found[0].links[0].url == "https://a.example/2"
    assert (found[0].starred, found[0].reading_progress, found[0].tags) == (True, 0.5, ("x",))
    (mark,) = found[0].marks
    assert (mark.exact, mark.start, mark.end, mark.colour) == ("First.", 0, 6, "blue")
    assert (mark.note, mark.foreign_id) == ("n", "h1")
    assert found[1].html == "<div><p>Rich</p></div>"
    facts = found[1].facts
    assert (facts.site, facts.byline) == ("Site", "Ann")
    assert facts.published == "2021-02-03T04:05:06+00:00"


def test_a_json_article_is_kept_so_that_it_reads_the_same_again() -> None:
    first = draft(
        json.dumps({"title": "T", "text": "Words.", "url": "https://a.example"}), "x.json"
    )
    again = draft(first.original or b"", first.original_name)
    assert (again.facts, again.text) == (first.facts, first.text)


def test_json_lines_with_a_broken_one() -> None:
    lines = '{"title": "A", "text": "a"}\n{"title": "B", "te\n{"title": "C", "text": "c"}\n'
    found = read_all(lines, "x.jsonl")
    assert [isinstance(each, Refusal) for each in found] == [False, True, False]


def test_facts_without_a_text_keep_the_summary() -> None:
    found = draft(json.dumps({"title": "T", "excerpt": "In short.", "siteName": None}), "x.json")
    assert found.text == "In short."
    assert found.notices


@pytest.mark.parametrize("data", ["[" * 100_000, '{"title": "x", "text": ', "[1, 2", '{"title":1}'])
def test_damaged_json_is_refused(data: str) -> None:
    assert all(isinstance(each, Refusal) for each in read_all(data, "x.json"))


RSS = """<?xml version="1.0" encoding="windows-1251"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Газета</title><language>en</language>
<item><title>Первая &amp; последняя</title><link>https://a.example/1</link>
<pubDate>Tue, 05 Mar 2024 12:04:00 +0300</pubDate><dc:creator>Анна</dc:creator>
<category>мир</category><description>Кратко</description>
<content:encoded><![CDATA[<p>Полный текст новости, который занимает больше места.</p>]]>
</content:encoded></item><item><title>Без текста</title><link>https://a.example/2</link></item>
</channel></rss>"""


def test_feeds_in_old_charsets() -> None:
    found = drafts(RSS.encode("cp1251"), "x.xml")
    facts = found[0].facts
    assert (facts.title, facts.site, facts.byline) == ("Первая & последняя", "Газета", "Анна")
    assert facts.published == "2024-03-05T12:04:00+03:00"
    assert (facts.url, found[0].tags) == ("https://a.example/1", ("мир",))
    assert "Полный текст" in (found[0].html or "")
    assert facts.language == "ru"
    assert found[1].html is None


def test_feeds_with_entity_bombs_and_outside_entities_stay_calm() -> None:
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "boom"}">' for n in range(12))
    bomb = (
        f'<?xml version="1.0"?><!DOCTYPE rss [{entities}<!ENTITY f SYSTEM "file:///etc/hostname">]>'
        "<rss><channel><title>x</title><item><title>&e11;&f;</title>"
        "<link>https://a.example</link></item></channel></rss>"
    )
    for name in ("x.xml", "x.opml", "x.rdf"):
        for each in read_all(bomb, name):
            assert isinstance(each, Refusal) or len(each.facts.title or "") < 10_000


def test_opml_gives_stubs_with_folders() -> None:
    opml = (
        '<opml version="1.0"><head><title>Mine</title></head><body><outline text="News">'
        '<outline text="A" type="rss" xmlUrl="https://a.example/feed" '
        'htmlUrl="https://a.example/"/></outline></body></opml>'
    )
    found = draft(opml, "x.opml")
    assert (found.facts.title, found.facts.url) == ("A", "https://a.example/")
    assert found.tags == ("News",)


def _pdf(password: str = "") -> bytes:
    writer = PdfWriter()
    page = writer.add_blank_page(300, 300)
    font = DictionaryObject(
        {
            NameObject("/Type"): NameObject("/Font"),
            NameObject("/Subtype"): NameObject("/Type1"),
            NameObject("/BaseFont"): NameObject("/Helvetica"),
        }
    )
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
    )
    content = DecodedStreamObject()
    content.set_data(
        b"BT /F1 12 Tf 14 TL 20 250 Td (The first line of it) Tj T* (and the second one.) Tj ET"
    )
    page[NameObject("/Contents")] = writer._add_object(content)
    writer.add_metadata({"/Title": "A paper", "/Author": "Ann", "/CreationDate": "D:20200102"})
    if password:
        writer.encrypt(password)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def test_pdf_gives_its_text_and_facts() -> None:
    found = draft(_pdf(), "x.pdf")
    assert found.format == "pdf"
    assert "The first line of it" in (found.html or "")
    facts = found.facts
    assert (facts.title, facts.byline, facts.published) == ("A paper", "Ann", "2020-01-02")


def test_locked_and_damaged_pdf() -> None:
    assert "password" in refusal(_pdf("secret"), "x.pdf")
    assert "damaged" in refusal(b"%PDF-1.7\n%\xe2\xe3", "x.pdf")
    assert isinstance(read_all(_pdf()[:400], "x.pdf")[0], Refusal)


CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)
PACKAGE = (
    '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<metadata><dc:title>The Book</dc:title><dc:creator>Ann Other</dc:creator>"
    "<dc:language>en-GB</dc:language><dc:date>2001-02-03</dc:date></metadata><manifest>"
    '<item id="c1" href="text/one.xhtml"/><item id="c2" href="text/two.xhtml"/></manifest>'
    '<spine><itemref idref="c1"/><itemref idref="c2"/><itemref idref="gone"/></spine></package>'
)
CHAPTER = "<html><body><h1>{}</h1><p>Words of it.</p><img src='../i/a.png'/></body></html>"


def test_a_book_is_one_story_with_its_pictures() -> None:
    picture = b"\x89PNG\r\n\x1a\n" + b"\0" * 300
    book = zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": CONTAINER,
            "OEBPS/book.opf": PACKAGE,
            "OEBPS/text/one.xhtml": CHAPTER.format("One"),
            "OEBPS/text/two.xhtml": CHAPTER.format("Two"),
            "OEBPS/i/a.png": picture,
        }
    )
    found = draft(book, "x.epub")
    facts = found.facts
    assert (facts.title, facts.byline, facts.published) == ("The Book", "Ann Other", "2001-02-03")
    html = found.html or ""
    assert html.index("One") < html.index("Two")
    assert found.files["OEBPS/i/a.png"] == picture
    assert found.original == book


def test_a_book_without_text_is_refused() -> None:
    empty = zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER})
    assert refusal(empty, "x.epub")
    assert refusal(empty[: len(empty) // 2], "x.epub", Limits())


def test_lines_of_json_end_at_line_feeds_only() -> None:
    # JSON allows U+2028 and U+0085 inside strings; they end no line of a JSONL file.
    text = "One line\u2028another line, and\u0085a third one of the same story."
    entry = json.dumps({"title": "Odd", "text": text}, ensure_ascii=False)
    found = read_all(f"{entry}\r\n{entry}\n".encode(), "x.jsonl")
    assert [type(one) for one in found] == [Draft, Draft]


def test_notes_that_tell_their_facts_in_other_places() -> None:
    joplin = (
        "# Night trains\n\nThey left at nine.\n\nid: 5f2a9c0e7a4b4f0c8a1d2e3f4a5b6c7d\n"
        "parent_id: \n"
        "created_time: 2024-04-16T10:00:00.000Z\nlatitude: 0.0\nauthor: Ann Other\n"
        "source_url: https://a.example/trains\nis_todo: 0\ntype_: 1"
    )
    found = draft(joplin, "x.md")
    assert found.facts.url == "https://a.example/trains"
    assert found.facts.authors == ("Ann Other",)
    assert (found.added or "").startswith("2024-04-16")
    assert "parent_id" not in (found.html or "")
    hugo = draft(
        '{"title": "Night trains", "date": "2024-03-02", "tags": ["a"]}\n\nThey left.', "x.md"
    )
    assert (hugo.facts.title, hugo.facts.published, hugo.tags) == (
        "Night trains",
        "2024-03-02",
        ("a",),
    )
    assert "title" not in (hugo.html or "")


def test_tags_and_sources_around_a_notes_heading() -> None:
    bear = draft("# Night trains\n#web/rail #night\n\nThey left at nine.", "x.md")
    assert bear.tags == ("web/rail", "night")
    assert "#web" not in (bear.html or "")
    foot = draft("# Night trains\n\nThey left at nine.\n\n#web #night\n", "x.md")
    assert foot.tags == ("web", "night")
    clip = draft(
        "[Source](https://a.example/trains)\n\n---\n\n# Night trains\n\nThey left.", "x.md"
    )
    assert clip.facts.title == "Night trains"
    assert clip.facts.url == "https://a.example/trains"


def test_a_clippings_own_date_is_not_the_pages() -> None:
    head = "---\ntitle: T\ncreated: 2024-03-02\n{}---\nWords."
    assert draft(head.format("source: https://a.example/t\n"), "x.md").facts.published is None
    assert draft(head.format(""), "x.md").facts.published == "2024-03-02"


def test_captions_and_notes_of_markdown() -> None:
    text = (
        '![A "weir" & more](w.png)\n\nA "weir" & more\n\n![Mill](m.png)\n\nOther words.\n\n'
        "One[^a] and two[^a].\n\n[^a]: The note.\n"
    )
    html = draft(text, "x.md").html or ""
    assert "<figcaption>A &quot;weir&quot; &amp; more</figcaption></figure>" in html
    assert "<p>Other words.</p>" in html
    assert html.count(">[1]<") == 2


def test_org_keeps_the_form_of_tables_and_lists() -> None:
    text = (
        "#+TITLE: T\n#+AUTHOR: Ann Other; Bob Third\n\n| Stone | Weight |\n|-------+--------|\n"
        "| <l>   |        |\n| Big   | 12     |\n\n- one\n  - nested\n    goes on\n- two\n\n"
        "1. first\n2. second\n\nH_{2}O is 10^{6} --- so[fn:1]\n-----\n- Term :: what it is\n"
    )
    found = draft(text, "x.org")
    assert found.facts.authors == ("Ann Other", "Bob Third")
    html = found.html or ""
    assert (
        "<table><tr><th>Stone</th><th>Weight</th></tr><tr><td>Big</td><td>12</td></tr></table>"
        in html
    )
    assert "<ul><li>one<ul><li>nested goes on</li></ul></li><li>two</li></ul>" in html
    assert "<ol><li>first</li><li>second</li></ol>" in html
    assert "H<sub>2</sub>O is 10<sup>6</sup> — so<sup>[1]</sup>" in html
    assert "<hr>" in html
    assert "<b>Term</b> what it is" in html


@pytest.mark.parametrize(
    "fields", [":author: Ann Other\n:author: Bob Third", ":Authors:\n  - Ann Other\n  - Bob Third"]
)
def test_each_author_of_restructured_text(fields: str) -> None:
    found = draft(f"A title\n=======\n\n{fields}\n\nWords of it.\n", "x.rst")
    assert found.facts.authors == ("Ann Other", "Bob Third")


def test_org_keeps_addresses_paths_and_code_as_they_are() -> None:
    text = r"A C:\\Users\\ann --- [[https://a.example/b---c][so---so]] =x---y=."
    assert draft(text, "x.org").html == (
        r'<p>A C:\\Users\\ann — <a href="https://a.example/b---c">so—so</a> <code>x---y</code>.</p>'
    )


def test_an_org_file_of_one_entry_is_that_entry() -> None:
    entry = (
        "* [[https://a.example/trains][Night trains]] :website:\n:PROPERTIES:\n:ID: 1\n:END:\n"
        "[2025-05-01 Thu 10:00]\n\n** Article\n\nThey left at nine.\n"
    )
    found = draft(entry, "x.org")
    assert (found.facts.title, found.facts.url) == ("Night trains", "https://a.example/trains")
    assert "2025" not in (found.html or "")
    two = draft("* One\nWords.\n* Two\nWords.\n", "two.org")
    assert two.facts.title == "two"


def test_nikolas_facts_are_comments() -> None:
    text = ".. title: Night trains\n.. date: 2024-03-02 10:00:00 UTC\n.. tags: a, b\n\nThey left.\n"
    found = draft(text, "x.rst")
    assert found.facts.title == "Night trains"
    assert (found.facts.published or "")[:10] == "2024-03-02"
    assert found.tags == ("a", "b")


def test_a_text_browsers_dump_loses_its_numbers() -> None:
    dump = (
        "   [1]Home\n     * [2]News\n     * [3]Sport\n     * [4]Travel\n\n"
        "                     Night trains come back to the coast\n\n"
        "   By [5]Ann Other\n\n   The night train left the harbour at nine, as it had done every\n"
        "   evening for eleven years, and [6]this time every berth of it was taken\n"
        "   by people who had never slept on rails before.\n\n"
        "   Nobody at the ministry had expected that, and on the platform the\n"
        "   conductor counted again, since the list had two names more on it.\n\n"
        "   A note [1] stays.\n\nReferences\n\n"
        + "".join(f"   {n}. https://a.example/{n}\n" for n in range(1, 7))
    )
    found = draft(dump, "dump.txt")
    assert found.facts.title == "Night trains come back to the coast"
    assert found.facts.authors == ("Ann Other",)
    assert (found.text or "").startswith(
        "The night train left the harbour at nine, as it had done every"
    )
    assert "and this time every berth" in (found.text or "")
    assert "A note [1] stays." in (found.text or "")
    assert "References" not in (found.text or "")


def test_a_books_first_page_of_facts_is_left_out() -> None:
    page = "<html><body>{}</body></html>"
    package = (
        '<package><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Night trains'
        "</dc:title><dc:creator>Ann Other</dc:creator><dc:source>https://a.example/trains"
        "</dc:source></metadata><manifest>"
        '<item id="a" href="a.xhtml"/><item id="b" href="b.xhtml"/>'
        '<item id="c" href="c.xhtml"/></manifest><spine><itemref idref="a"/><itemref idref="b"/>'
        '<itemref idref="c"/></spine></package>'
    )
    book = zipped(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="p.opf"/></container>',
            "p.opf": package,
            "a.xhtml": page.format("<h1>Night trains</h1><p>Ann Other</p>"),
            "b.xhtml": page.format('<svg><image xlink:href="cover.jpg"/></svg>'),
            "c.xhtml": page.format("<p>They left at nine.</p>"),
        }
    )
    found = draft(book, "book.epub")
    assert "Ann Other" not in (found.html or "")
    assert '<img src="cover.jpg"/>' in (found.html or "")
    assert found.facts.url == "https://a.example/trains"


def test_notes_that_are_called_by_words_are_numbered_as_they_are_named() -> None:
    text = "A[^3], b[^7].\n\n[^3]: Three.\n\n[^7]: Seven.\n"
    html = draft(text, "x.md").html or ""
    assert html.count(">[3]<") == html.count(">[7]<") == 1
    mixed = "A[^note], b[^1].\n\n[^note]: One.\n\n[^1]: Two.\n"
    html = draft(mixed, "x.md").html or ""
    assert html.count(">[1]<") == html.count(">[2]<") == 1
