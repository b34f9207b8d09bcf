"""A bad reference, byte or entity spoils one entry at most, never a feed or an export."""

from __future__ import annotations

import re
from html import escape

import pytest

from reader.formats import fields
from reader.formats.xml_tree import parse_xml, sound_xml, words
from reader.model import Draft
from tests.formats.reading import read_all

BAD = (
    b"&#99999999;", b"&#xFFFFFFFFFFFF;", b"&#0;", b"&#xD800;", b"&#99999999999999999999999999;",
    b"\xff", b"\x00", b"\x0b", b"&nosuch;",
    b"&#x;", b"&#8217 ", b"&nbsp;", b" & ", b"&#;", b"&", b"\xed\xa0\x80",
)  # fmt: skip
RSS = (
    b'<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>W</title>'
    b"<item><title>One</title><link>https://w.example/1</link><description>Words @ of it."
    b"</description></item><item><title>Two</title><link>https://w.example/2</link>"
    b"<description>More words.</description></item></channel></rss>"
)
ATOM = (
    b'<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>W'
    b'</title><entry><title>One</title><link href="https://w.example/1"/><content type="html">'
    b'Words @ of it.</content></entry><entry><title>Two</title><link href="https://w.example/2"/>'
    b"<content>More words.</content></entry></feed>"
)
RDF = (
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    b'xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>W</title></channel>'
    b'<item rdf:about="https://w.example/1"><title>One</title><link>https://w.example/1</link>'
    b"<description>Words @ of it.</description></item>"
    b'<item rdf:about="https://w.example/2"><title>Two</title><link>https://w.example/2</link>'
    b"<description>More words.</description></item></rdf:RDF>"
)
OPML = (
    b'<opml version="2.0"><body><outline text="One @" type="link" url="https://w.example/1"/>'
    b'<outline text="Two" type="link" url="https://w.example/2"/></body></opml>'
)
ZOTERO = (
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    b'xmlns:z="http://www.zotero.org/namespaces/export#" '
    b'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    b'xmlns:bib="http://purl.org/net/biblio#"><bib:Document rdf:about="https://w.example/1">'
    b'<dc:title>One @</dc:title></bib:Document><bib:Document rdf:about="https://w.example/2">'
    b"<dc:title>Two</dc:title></bib:Document></rdf:RDF>"
)
ENEX = (
    b'<?xml version="1.0"?><en-export><note><title>One @</title><content><![CDATA[<en-note>'
    b"<div>Words @ of it.</div></en-note>]]></content><note-attributes><source-url>"
    b"https://w.example/1</source-url></note-attributes></note><note><title>Two</title><content>"
    b"<![CDATA[<en-note><div>More words.</div></en-note>]]></content><note-attributes>"
    b"<source-url>https://w.example/2</source-url></note-attributes></note></en-export>"
)
BOOKMARKS = (
    b"<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>"
    b'<DT><A HREF="https://w.example/1" ADD_DATE="1">One @</A>'
    b'<DT><A HREF="https://w.example/2" ADD_DATE="1">Two</A></DL>'
)
FILES = {"a.rss": RSS, "a.atom": ATOM, "a.rdf": RDF, "a.opml": OPML, "zotero.rdf": ZOTERO,
         "a.enex": ENEX, "bookmarks.html": BOOKMARKS}  # fmt: skip


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("name", FILES)
def test_both_entries_come_in(name: str, bad: bytes) -> None:
    found = read_all(FILES[name].replace(b"@", bad), name)
    stories = [each for each in found if isinstance(each, Draft)]
    addresses = [each.facts.url for each in stories]
    assert addresses == ["https://w.example/1", "https://w.example/2"]
    assert stories[1].facts.title == "Two"
    if name in ("a.rss", "a.atom", "a.enex"):
        assert "of it." in (stories[0].html or "")


def stories(data: bytes, name: str) -> list[Draft]:
    return [each for each in read_all(data, name) if isinstance(each, Draft)]


_COMMENT = re.compile(rb"<!--.*?-->|<\?.*?\?>")


@pytest.mark.parametrize("name", [name for name in FILES if name != "bookmarks.html"])
def test_comments_and_instructions_between_elements_change_nothing(name: str) -> None:
    # Within a note's own markup they are the cleaner's.
    aside = FILES[name].replace(b"><", b"><!-- a comment --><?program does this?><")
    aside = re.sub(rb"(?s)<en-note>.*?</en-note>", lambda own: _COMMENT.sub(b"", own[0]), aside)
    assert [(each.facts, each.html) for each in stories(aside, name)] == [
        (each.facts, each.html) for each in stories(FILES[name], name)
    ]


def test_a_note_of_evernotes_is_read_escaped_and_as_elements() -> None:
    bare = ENEX.replace(b"<![CDATA[", b"").replace(b"]]>", b"")
    escaped = re.sub(
        rb"(?s)<en-note>.*?</en-note>", lambda own: escape(own[0].decode()).encode(), bare
    )
    for data in (escaped, bare):
        one, two = (each.html or "" for each in stories(data, "a.enex"))
        assert "<div>Words @ of it.</div>" in one and "More words." in two


def test_an_article_in_xml_keeps_its_words() -> None:
    data = b"<doc title='T &#99999999;'><main><p>Before &nbsp; &#0; after.</p></main></doc>"
    assert words(parse_xml(data)) == "Before \u00a0 \ufffd after."


def test_what_stands_behind_an_unknown_name_is_kept() -> None:
    [paragraph] = parse_xml(b"<doc><p t='R&D'>AT&T &nosuch; and Q&A, <![CDATA[A&B&c;]]></p></doc>")
    assert paragraph.text == "AT&T &nosuch; and Q&A, A&B&c;"
    assert paragraph.get("t") == "R&D"


@pytest.mark.parametrize(
    ("given", "title"),
    [
        ("How to use the <table> tag", "How to use the <table> tag"),
        ("Why <b> is not <strong>", "Why <b> is not <strong>"),
        ("if x < y and y > z", "if x < y and y > z"),
        ("The <b>old</b> <em>weir <i>of</i></em> us<br/>all", "The old weir of us all"),
        ('<a href="https://w.example">List</a> of ships', "List of ships"),
    ],
)
def test_the_title_of_an_entry_loses_its_mark_up_and_no_word(given: str, title: str) -> None:
    for kind in ("", ' type="html"'):
        data = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>W</title><id>w</id><entry>
            <title{kind}>{escape(given)}</title><id>e</id><content>Words.</content></entry></feed>"""
        [story] = [each for each in read_all(data.encode(), "a.atom") if isinstance(each, Draft)]
        assert story.facts.title == title


@pytest.mark.parametrize("broken", ["&#xZZ;", "&#x", "&#9x;", "&#", "&#x2g;"])
def test_what_only_begins_as_a_number_spoils_no_attribute(broken: str) -> None:
    data = f"<doc><p t='One {broken} end' u='&#X41;' v='3'>One {broken} end</p></doc>"
    [paragraph] = parse_xml(data.encode())
    assert paragraph.text == paragraph.get("t") == f"One {broken} end"
    assert (paragraph.get("u"), paragraph.get("v")) == ("A", "3")


def test_names_that_a_document_declares_are_its_words() -> None:
    data = b"""<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY co "Acme"> <!ENTITY by 'Mara'>
        <!ENTITY far SYSTEM "file:///etc/passwd"> ]><rss version="2.0"><channel><title>W</title>
        <item><title>Ships of &by;</title><link>https://w.example/1</link>
        <description>The ships of &by; &far; are old.</description></item></channel></rss>"""
    [story] = [each for each in read_all(data, "a.rss") if isinstance(each, Draft)]
    assert story.facts.title == "Ships of Mara"
    assert "ships of Mara &amp;far" in (story.html or "")


def test_names_that_grow_out_of_each_other_are_not_followed() -> None:
    more = "".join(f"<!ENTITY a{n + 1} '&a{n};&a{n};'>" for n in range(40))
    data = f"<!DOCTYPE doc [<!ENTITY a0 '{'ha' * 240}'>{more}]><doc>{'&a0;&a40;' * 9_000}</doc>"
    assert len(words(parse_xml(data.encode()))) < 1_500_000


def test_an_address_with_a_bare_ampersand_is_read_from_a_shortcut() -> None:
    data = (
        b"<plist><dict><key>URL</key><string>https://w.example/?a=1&b=2&#x;</string></dict></plist>"
    )
    [story] = [each for each in read_all(data, "a.webloc") if isinstance(each, Draft)]
    assert story.facts.url is not None
    assert story.facts.url.startswith("https://w.example/?a=1&b=2")


def test_sound_xml_is_left_as_it_is() -> None:
    text = "<a b='&quot;'>&amp; &lt; &#8217; &#x1F600; &eacute;&LT;</a>"
    assert sound_xml(text) == "<a b='&quot;'>&amp; &lt; &#8217; &#x1F600; é&lt;</a>"


@pytest.mark.parametrize("digits", [400, 9_000])
def test_a_number_of_hundreds_of_digits_is_no_moment(digits: int) -> None:
    assert fields.moment(10**digits) is None
    assert fields.moment("9" * digits) is None
    assert fields.moment(1_700_000_000) == "2023-11-14T22:13:20+00:00"


def test_a_moment_of_thousands_of_digits_spoils_one_entry_alone() -> None:
    page = (
        "<!DOCTYPE html><title>Pocket Export</title><h1>Unread</h1><ul>"
        f'<li><a href="https://w.example/1" time_added="{"7" * 9_000}" tags="">One</a></li>'
        '<li><a href="https://w.example/2" time_added="1700000000" tags="">Two</a></li></ul>'
    )
    found = [each for each in read_all(page.encode(), "ril_export.html") if isinstance(each, Draft)]
    assert [each.facts.title for each in found] == ["One", "Two"]
