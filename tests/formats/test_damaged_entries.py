"""A bad reference, byte or entity spoils one entry at most, never a feed or an export."""

from __future__ import annotations

import pytest

from reader.formats.xml_tree import parse_xml, sound_xml, words
from reader.model import Draft
from tests.formats.reading import read_all

BAD = (
    b"&#99999999;", b"&#xFFFFFFFFFFFF;", b"&#0;", b"&#xD800;", b"&#99999999999999999999999999;",
    b"\xff", b"\x00", b"\x0b", b"&nosuch;", b"&nbsp;", b" & ", b"&#;", b"&", b"\xed\xa0\x80",
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


def test_an_article_in_xml_keeps_its_words() -> None:
    data = b"<doc title='T &#99999999;'><main><p>Before &nbsp; &#0; after.</p></main></doc>"
    assert words(parse_xml(data)) == "Before \u00a0 \ufffd after."


def test_sound_xml_is_left_as_it_is() -> None:
    text = "<a b='&quot;'>&amp; &lt; &#8217; &#x1F600; &eacute;&LT;</a>"
    assert sound_xml(text) == "<a b='&quot;'>&amp; &lt; &#8217; &#x1F600; é&lt;</a>"
