"""Whatever bytes come, reading answers with drafts and refusals, within bounds."""

from __future__ import annotations

import io
import json
import os
import plistlib
import socket
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.formats import Limits, read_bytes, read_file
from reader.formats.copied_text.copied_page import read_page
from reader.formats.refusals import OUR_MISTAKE
from reader.model import Draft, Refusal
from tests.examples import examples

NAMES = (
    *("a.html", "a.mht", "a.eml", "a.mbox", "a.warc", "a.warc.gz", "a.har", "a.zip", "a.epub"),
    *("a.pdf", "a.md", "a.org", "a.rst", "a.txt", "a.json", "a.jsonl", "a.xml", "a.opml", "a.csv"),
    *("a.rdf", "a.enex", "a.webarchive", "a.wacz", "a.zim", "My Clippings.txt", "a", "a.bin"),
    *(
        "a.opf",
        "a.js",
        "a.emlx",
        "a.url",
        "a.webloc",
        "a.desktop",
        "a.ris",
        "a.bib",
        "www.a.com/b/c.html",
    ),
)
LIMITS = Limits(file=2_000_000, entry=1_000_000, unpacked=3_000_000, entries=500, parts=200)


def _zip() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, words in (
            ("p.html", "<html><p>words</p></html>"),
            ("META-INF/container.xml", "<container/>"),
            ("part_000000.csv", "title,url,time_added,tags,status\na,http://b,1,,x\n"),
        ):
            # Without a moment of its own, an entry takes the clock's, and no run is like another.
            archive.writestr(zipfile.ZipInfo(name), words, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


SEEDS = (
    b"<html><!-- saved from url=(0014)http://a.b/c --><title>T</title><p>words</p></html>",
    b"From: <Saved by Blink>\nSubject: s\nMIME-Version: 1.0\nContent-Type: multipart/related; "
    b"boundary=b\n\n--b\nContent-Type: text/html\n\n<p>x</p>\n--b--\n",
    b"From a@b Mon Oct  3 06:59:28 2022\nFrom: a\nTo: b\nSubject: s\n\nbody\n",
    b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 10\r\n\r\n0123456789\r\n\r\n",
    json.dumps({"log": {"entries": [{"response": {"content": {}}}]}}).encode(),
    json.dumps([{"title": "T", "url": "http://a.b", "text": "x", "is_archived": 1}]).encode(),
    json.dumps({"bookmarks": [{"content": {"url": "http://a.b"}, "createdAt": 1}]}).encode(),
    b"<rss><channel><title>t</title><item><title>x</title></item></channel></rss>",
    b"<opml><body><outline text='a' url='http://a.b'/></body></opml>",
    b"<en-export><note><title>t</title><content><![CDATA[<en-note>x</en-note>]]></content></note>",
    b"<rdf:RDF xmlns:z='http://www.zotero.org/namespaces/export#'></rdf:RDF>",
    b"title,url,time_added,tags\na,http://b,1,x\n",
    b"---\ntitle: a\n---\n# h\n\n[[a]] ==b== ![](c)\n",
    b"#+TITLE: x\n* h\n- i\n[[a][b]]\n",
    b"T\n#\n\n:date: 2020\n\n.. code:: x\n\n   y\n",
    b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n",
    b"From: a@b.c\nSubject: s\nDate: x\nContent-Type: text/html\n\n<td>x<p>View in browser</p><h1>s"
    b"</h1><div>From: a<br>Date: 1 May 2024<br>Subject: s</div><p>y</p>z<p>Unsubscribe</p></td>",
    b"5\nFrom: a\nSubject: s\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: "
    b"message/rfc822\n\nFrom: c\nSubject: t\n\nu\n--b\nContent-Disposition: attachment; "
    b"filename=a.html\n\n<p>v</p>\n--b--\n",
    b"<html data-sfz><body>Page saved with SingleFileZ <!--PK\x03\x04--></body></html>",
    b"<html><meta name=Generator content='Microsoft Word 15'><title>t</title><p>x</p></html>",
    b"<html><meta name='exporter-version' content='Evernote'><h1>t</h1><div><table><tr><td><b>URL:"
    b"</b></td><td>http://a.b</td></tr></table></div>x</html>",
    b"[InternetShortcut]\nURL=http://a.b\n",
    b"[Desktop Entry]\nType=Link\nName=n\nURL=http://a.b\n",
    plistlib.dumps({"URL": "http://a.b"}),
    b"http://a.b\nhttps://c.d/e\n",
    b"TY  - NEWS\nTI  - t\nAU  - b, a\nDA  - 2024/01/02\nUR  - http://a.b\nER  - \n",
    b"@misc{a, title = {t {u}}, author = {b, a and c}, url = {http://a.b}, date = {2024-01-02}}",
    b'[{"type":"a","title":"t","URL":"http://a.b","issued":{"date-parts":[["2024",1,2]]}}]',
    b'{"roots":{"bookmark_bar":{"children":[{"url":"http://a.b","date_added":"13353840000000000"}]}}}',
    b'[{"href":"http://a.b","description":"t","toread":"no","tags":"x y"}]',
    b"<doc title='t' author='a' date='2024-01-02'><main><p>x <ref target='y'>z</ref></p>"
    b"</main></doc>",
    b"<TEI><teiHeader><title>t</title></teiHeader><text><body><p>x</p></body></text></TEI>",
    b"<response><entry><is_archived>1</is_archived><url>http://a.b</url><title>t</title></entry>",
    b"   [1]A\n\n   T\n\n   words [2]more\n\nReferences\n\n   1. http://a\n   2. http://b\n",
    b"# t\n#a #b\n\nx\n\nid: 0123456789abcdef0123456789abcdef\nparent_id: \nauthor: a\nx: 0\n"
    b"source_url: http://a.b\ntype_: 1",
    b"* [[http://a.b][t]] :x:\n:PROPERTIES:\n:URL: http://a.b\n:END:\n[2025-05-01 Thu]\nx\n",
    b"ZIM\x04\x06\x00\x01\x00" + bytes(72),
    plistlib.dumps({"WebMainResource": {"WebResourceData": b"<p>x"}}, fmt=plistlib.FMT_BINARY),
    "Today : 1\nWorld\n\nTitle\n\nA sentence that is long enough to be prose of a story.\n\n"
    "Latest\nOther\nOther\nteaser…\n1 May 2020\n".encode(),
    b"# T\n##### A\n\n## C\n### Page 2 @ 03 May 2024 10:15:20 AM\n*q*\n\n---\nn\n",
    "\u3000T\n\u3000\n\u3000\u3000-- Page: 2, added on 3 May 2024\nq\n-=-=-=-=-=-\n".encode(),
    b'<h1>\xe2\x80\x9cT\xe2\x80\x9d</h1><section><p class="cfi">epubcfi(/6/8!/4)</p>'
    b"<blockquote>q</blockquote><p>n</p></section>",
    "# A “T”\n\n2 x\n\n---\n\n**aqua** - `epubcfi(/6)`\n\n> q\n\nn\n".encode(),
    "## T\n\n### C\n\nq\n5/3/24 10:15 AM\n\nn\n\n───\n".encode(),
    b'window.YTD.tweets.part0 = [{"tweet": {"full_text": "x http://t.co/a", "id_str": "1", '
    b'"entities": {"urls": [{"url": "http://t.co/a", "expanded_url": "http://a.b"}]}}}]',
    b'{"isTrashed": 0, "isPinned": 1, "isArchived": 0, "listContent": [{"text": "a"}]}',
    b'{"activeNotes": [{"content": "a\\nb", "creationDate": "x"}], "trashedNotes": []}',
    b'{"items": [{"content_type": "Note", "content": {"text": "x", "appData": 1}}]}',
    b'{"entries": [{"creationDate": "2024-01-02T03:04:05Z", "text": "x", "uuid": "a"}]}',
    b'[{"title": "t", "children": [{"string": "x [[y]]", "uid": "a", "children": [{}]}]}]',
    b'[{"data": {"key": "A", "itemType": "note", "creators": [{}], "tags": 1, "note": "<p>x"}}]',
    b'"Key","Item Type","Publication Year","Title","Url","Author"\n"A","x","2","t","http://a.b","b"',
    b"@a{b, title={\\\"{\\i} \\c{} \\'}, url={http://a.b}}",
    b"= T\nA <a@b.c>\n2019-03-05\n\nw _x_ https://a.b[c]\n\n* i\n** j\n\n|===\n|a |b\n|===\n",
    b"\\documentclass{a}\\title{T}\\begin{document}\\section{S} \\emph{x} $y$ "
    b"\\begin{itemize}\\item z\\end{itemize}\\begin{verbatim}v\\end{verbatim}\\end{document}",
    b"id,permalink\na,http://a.b/c_d/\n",
    b"http://a.b | t\nhttp://c.d\tu\n",
    _zip(),
)


def _check(data: bytes, name: str) -> None:
    for number, each in enumerate(read_bytes(data, name, LIMITS)):
        assert isinstance(each, Draft | Refusal)
        if isinstance(each, Refusal):
            assert each.reason
            assert len(each.reason) < 1000
            # That sentence is for mistakes of ours only.
            assert each.reason != OUR_MISTAKE
        else:
            assert sum(x is not None for x in (each.page, each.html, each.text)) <= 1
        if number > 600:
            break


@settings(deadline=None, max_examples=examples(120))
@given(st.binary(max_size=2000), st.sampled_from(NAMES))
def test_any_bytes(data: bytes, name: str) -> None:
    _check(data, name)


@settings(deadline=None, max_examples=examples(250), suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(SEEDS),
    st.sampled_from(NAMES),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 12), st.binary(max_size=8)), max_size=4),
)
def test_mutated_files(seed: bytes, name: str, changes: list[tuple[float, int, bytes]]) -> None:
    data = seed
    for place, gone, new in changes:
        start = int(place * len(data))
        data = data[:start] + new + data[start + gone :]
    _check(data, name)


def test_a_damaged_tag_with_a_colon_and_no_end() -> None:
    _check(b"<opml><body><outehttp://a.b'/></body></opml>", "a.html")


def test_blank_lines_without_end_hold_nothing_up() -> None:
    for blank in (b" \n", b"\n", b"\t"):
        (found,) = read_bytes(b"Words." + blank * 32_000 + b"More words.", "a.txt")
        assert isinstance(found, Draft)


@settings(deadline=None, max_examples=examples(150))
@given(st.text(max_size=600))
def test_any_text_keeps_its_letters_or_drops_whole_lines(text: str) -> None:
    page = read_page(text)
    kept = "".join(page.text.split())
    whole = "".join(text.split())
    # Every paragraph is made of the text's own letters, nothing is invented.
    assert set(kept) <= set(whole)
    assert page.title is None or set("".join(page.title.split())) <= set(whole)


JSON_NAMES = (
    *("title", "url", "text", "html", "content", "tags", "links", "highlights", "bookmarks"),
    *("collections", "log", "entries", "is_archived", "createdAt", "slug", "savedAt", "link"),
    *("readingProgress", "excerpt", "children", "uri", "type", "article__url", "target", "body"),
    *("source", "selector", "annotations", "motivation"),
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=12),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(JSON_NAMES),
            inner,
            max_size=5,
        )
    ),
    max_leaves=20,
)


@settings(deadline=None, max_examples=examples(250))
@given(JSON)
def test_any_json(value: object) -> None:
    _check(json.dumps(value).encode(), "a.json")


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.html"
    os.mkfifo(pipe)
    plug = tmp_path / "s"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(plug))
        loop = tmp_path / "loop.html"
        loop.symlink_to(loop)
        for path in (pipe, plug, loop, tmp_path, tmp_path / "gone.html", Path("/dev/zero")):
            (found,) = read_file(path)
            assert isinstance(found, Refusal)


def test_a_sparse_file_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "sparse.html"
    with path.open("wb") as handle:
        handle.truncate(20 << 30)
    (found,) = read_file(path)
    assert isinstance(found, Refusal)
    assert "oo large" in found.reason


@pytest.mark.parametrize(
    "name",
    [b"bad\xff\xfe.html", "\u202elmth.gpj.html".encode(), b"new\nline.html", b"%s$(x).html"],
)
def test_odd_names_are_read(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / os.fsdecode(name)
    path.write_bytes(b"<html><title>T</title><p>words</p></html>")
    (found,) = read_file(path)
    assert isinstance(found, Draft)
    assert found.original_name.endswith(".html")


def test_a_mistake_of_ours_is_told_and_stops_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    from reader.formats.html import SavedPage

    def broken(*_: object) -> object:
        raise KeyError("ours")

    monkeypatch.setattr(SavedPage, "read", broken)
    (found,) = read_bytes(b"<html><p>x</p></html>", "a.html")
    assert isinstance(found, Refusal)
    assert "error in Broadsheet" in found.reason
