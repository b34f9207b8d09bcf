from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import os
import re
import unicodedata
import zipfile
from collections.abc import Callable
from functools import partial
from html import escape
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from reader.clean.render.reading_text import reading_text
from reader.clean.render.sanitizer import sanitise
from reader.library.exporting import FORMATS, Exporter
from reader.library.exporting.export_files import file_name, folded
from reader.library.exporting.export_folder import MANIFEST_NAME
from reader.library.exporting.markdown_escape import closed
from reader.library.exporting.markdown_writer import markdown_of
from reader.library.exporting.marked_html import marked_html
from reader.library.library import Library
from reader.model import (
    Article,
    Asset,
    Draft,
    Facts,
    Highlight,
    ImageReference,
    ReaderError,
    UnknownStory,
)
from reader.translation import SOURCE_LANGUAGE, use_language
from tests.library.annotations.samples import HARBOUR, MARKET, put

PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
    "gg=="
)


def ice(library: Library) -> int:
    return next(s.id for s in library.stories() if s.title.startswith("Ice"))


@pytest.mark.parametrize("format", ["html", "markdown", "vault"])
def test_a_site_that_names_itself_as_the_author_stands_once_under_the_headline(
    library: Library, exporter: Exporter, tmp_path: Path, format: str
) -> None:
    story = put(library, MARKET, title="Wool", byline="the wool post", site="The Wool Post")
    exporter.export(format, [story.id], tmp_path / "wool")
    files = [tmp_path / "wool"] if (tmp_path / "wool").is_file() else (tmp_path / "wool").rglob("*")
    texts = [path.read_text(encoding="utf-8") for path in files if path.suffix != ".json"]
    assert any("The Wool Post" in text for text in texts)
    below = [line for text in texts for line in text.splitlines() if "·" in line]
    assert not [line for line in below if "the wool post" in line]


def test_pages_and_books_are_in_the_language_of_the_person(
    library: Library, exporter: Exporter, tmp_path: Path
) -> None:
    story = ice(library)
    use_language("de")
    try:
        exporter.export("epub", [story], tmp_path / "ice.epub")
        exporter.export("markdown", [story], tmp_path / "ice.md")
    finally:
        use_language(SOURCE_LANGUAGE)
    with zipfile.ZipFile(tmp_path / "ice.epub") as book:
        pages = [book.read(name) for name in book.namelist() if name.endswith(".xhtml")]
    assert any(b"<h1>Inhalt</h1>" in page for page in pages)
    assert "## Highlights\n" in (tmp_path / "ice.md").read_text(encoding="utf-8")


class TestMarkdown:
    def test_a_story_is_ready_for_obsidian(
        self, library: Library, exporter: Exporter, tmp_path: Path
    ) -> None:
        story = ice(library)
        report = exporter.export("markdown", [story], tmp_path / "ice.md")
        assert (report.stories, report.highlights) == (1, 5)
        text = (tmp_path / "ice.md").read_text(encoding="utf-8")
        _, head, rest = text.split("---\n", 2)
        facts = yaml.safe_load(head)
        assert facts["title"] == 'Ice: the "harbour" [2026]'
        assert facts["author"] == ["Nils Aker"]
        assert facts["site"] == "Ellsworth Post"
        assert facts["source"].startswith("https://ellsworth-post.example/")
        assert str(facts["published"]) == "2026-01-14"
        assert facts["tags"] == ["1999_", "cold-places"]
        assert facts["broadsheet"] == f"broadsheet://story/{story}"
        for highlight in library.highlights(story):
            assert f"\n^{highlight.id}\n" in rest
            for line in highlight.exact.split("\n"):
                assert f"> {line}\n" in rest
        assert "green · [Open](broadsheet://story/" in rest
        assert "pink · #2026_ · #ice-age" in rest
        assert "A **note** <i>" in rest
        assert "text no longer found" in rest
        assert "About it all" in rest

    def test_many_stories_get_a_file_each_or_share_one(
        self, exporter: Exporter, tmp_path: Path
    ) -> None:
        report = exporter.export("markdown", None, tmp_path / "vault")
        names = sorted(path.name for path in (tmp_path / "vault").glob("[!.]*"))
        assert names == ["Ice the harbour 2026.md", "Wool prices.md"]
        assert report.stories == 2
        exporter.export("markdown", None, tmp_path / "all.md")
        whole = (tmp_path / "all.md").read_text(encoding="utf-8")
        assert len(re.findall(r"^# (?:Ice|Wool)", whole, re.MULTILINE)) == 2
        assert whole.count("## Text") == 2
        exporter.export("markdown", None, tmp_path / "marks.md", highlights=[])
        assert "## Text" not in (tmp_path / "marks.md").read_text(encoding="utf-8")

    @pytest.mark.parametrize(
        ("html", "markdown"),
        [
            ("<p>a <b>b </b><i>c</i> <code>d_e</code></p>", "a **b** *c* `d_e`"),
            ("<p># no heading</p><p>1. no list</p>", "\\# no heading\n\n1\\. no list"),
            ("<h2>A</h2><p>b<br>c</p>", "## A\n\nb\\\nc"),
            ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"),
            ('<ol start="3"><li>a</li><li><p>b</p><p>c</p></li></ol>', "3. a\n4. b\n\n   c"),
            ("<blockquote><p>a</p><p>b</p></blockquote><p>c</p>", "> a\n>\n> b\n\nc"),
            ("<pre>  a *b*\n  c</pre>", "```\n  a *b*\n  c\n```"),
            (
                "<table><tr><th>a</th><th>b|c</th></tr><tr><td>1</td><td>2</td></tr></table>",
                "| a | b\\|c |\n| --- | --- |\n| 1 | 2 |",
            ),
            ('<p><a href="https://x.example/a(b) c">t [u]</a></p>',
             "[t \\[u\\]](<https://x.example/a(b)%20c>)"),
            ('<figure><img src="asset:x" alt="A cat"><figcaption>Cap</figcaption></figure>',
             "![A cat](asset:x)\n\nCap"),
        ],
    )  # fmt: skip
    def test_html_becomes_markdown(self, html: str, markdown: str) -> None:
        assert markdown_of(html) == markdown


class TestWebPage:
    def test_it_stands_alone_with_marks_and_notes(
        self, library: Library, exporter: Exporter, tmp_path: Path
    ) -> None:
        exporter.export("html", [ice(library)], tmp_path / "ice.html")
        page = (tmp_path / "ice.html").read_text(encoding="utf-8")
        root = ElementTree.fromstring(page.removeprefix("<!DOCTYPE html>\n"))
        for highlight in library.highlights(ice(library)):
            shown = "".join("".join(m.itertext()) for m in outermost(root, highlight.id))
            if highlight.state == "anchored":
                assert bare(shown) == bare(highlight.exact)
            else:
                assert not shown
        notes = "".join(root.find(".//aside").itertext())  # type: ignore[union-attr]
        for words in ("A **note** <i>", "Who?", "lost", "no longer in the text", "About it all"):
            assert words in notes
        assert not re.search(r'(src|href)="(?!data:|#|https?:|broadsheet:)', page)

    def test_pictures_are_inside(self, library: Library, tmp_path: Path) -> None:
        digest = hashlib.sha256(PICTURE).hexdigest()
        html = (
            f'<p>Look:</p><img src="asset:{digest}" alt="x"><img src="asset:missing-1" alt="gone">'
        )
        article = Article(
            title="Pictures",
            html=html,
            reading_text="Look:",
            text="Look:",
            images=(ImageReference(digest, "", "x", True),),
            assets=(Asset(digest, "image/png", PICTURE),),
        )
        item = library.add_article(Draft("p", "html", Facts(title="Pictures")), article)
        assert item.id is not None
        exporter = Exporter(library._store, library.annotations)
        exporter.export("html", [item.id], tmp_path / "p.html")
        page = (tmp_path / "p.html").read_text(encoding="utf-8")
        assert base64.b64encode(PICTURE).decode() in page
        assert "[gone]" in page
        exporter.export("epub", [item.id], tmp_path / "p.epub")
        with zipfile.ZipFile(tmp_path / "p.epub") as book:
            assert book.read(f"EPUB/images/{digest}.png") == PICTURE


def outermost(root: ElementTree.Element, mark: str) -> list[ElementTree.Element]:
    return [m for m in root.iter("mark") if m.get("data-id") == mark]


def bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


@given(st.data())
def test_marks_in_html_cover_exactly_their_words(data: st.DataObject) -> None:
    html = sanitise(HARBOUR).html
    text = reading_text(html)
    marks = []
    for number in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text) - 1))
        end = data.draw(st.integers(start + 1, len(text)))
        if text[start:end].strip():
            marks.append(Highlight(f"m{number}", 1, start, end, text[start:end]))
    root = ElementTree.fromstring(
        f"<div>{marked_html(html, text, marks, lambda asset: None)}</div>"
    )
    assert bare("".join(root.itertext())) == bare(text)
    for mark in marks:
        shown = "".join("".join(m.itertext()) for m in outermost(root, mark.id))
        assert bare(shown) == bare(mark.exact)


class TestEbook:
    def test_its_parts_are_well_formed_and_named(
        self, library: Library, exporter: Exporter, tmp_path: Path
    ) -> None:
        report = exporter.export("epub", None, tmp_path / "all.epub")
        assert report.stories == 2
        with zipfile.ZipFile(tmp_path / "all.epub") as book:
            first = book.infolist()[0]
            assert (first.filename, first.compress_type) == ("mimetype", zipfile.ZIP_STORED)
            assert book.read("mimetype") == b"application/epub+zip"
            for name in book.namelist():
                if name.endswith((".xhtml", ".opf", ".xml")):
                    ElementTree.fromstring(book.read(name).replace(b"<!DOCTYPE html>", b""))
            package = ElementTree.fromstring(book.read("EPUB/book.opf"))
            space = {"o": "http://www.idpf.org/2007/opf"}
            for item in package.findall(".//o:item", space):
                assert f"EPUB/{item.get('href')}" in book.namelist()
            assert len(package.findall(".//o:itemref", space)) == 3
            chapter = book.read(f"EPUB/story-{ice(library)}.xhtml").decode()
            assert 'class="green"' in chapter and "Who?" in chapter


class TestPrograms:
    def test_web_annotations_have_what_the_model_requires(
        self, library: Library, exporter: Exporter, tmp_path: Path
    ) -> None:
        exporter.export("w3c", None, tmp_path / "marks.jsonld")
        page = json.loads((tmp_path / "marks.jsonld").read_bytes())
        assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
        assert page["type"] == "AnnotationPage"
        assert page["partOf"]["total"] == len(page["items"]) == 6
        assert len({item["id"] for item in page["items"]}) == 6
        for item in page["items"]:
            assert item["@context"] == "http://www.w3.org/ns/anno.jsonld"
            assert item["type"] == "Annotation"
            assert re.match(r"[a-z]+:", item["id"])
            assert re.match(r"\d{4}-\d\d-\d\dT[\d:.]+Z\Z", item["created"])
            assert item["target"]["source"].startswith("https://")
            for body in item.get("body", ()):
                assert body["type"] == "TextualBody" and isinstance(body["value"], str)
        selectors = [s for item in page["items"] for s in item["target"].get("selector", ())]
        quotes = {s["exact"] for s in selectors if s["type"] == "TextQuoteSelector"}
        assert quotes == {h.exact for h in library.highlights()}

    def test_hypothesis_rows(self, library: Library, exporter: Exporter, tmp_path: Path) -> None:
        exporter.export("hypothesis", None, tmp_path / "rows.json")
        told = json.loads((tmp_path / "rows.json").read_bytes())
        assert told["total"] == len(told["rows"]) == len(library.highlights())
        for row in told["rows"]:
            assert {"id", "created", "updated", "uri", "text", "tags", "target"} <= row.keys()
            assert row["target"][0]["source"] == row["uri"]

    def test_readwise_columns(self, library: Library, exporter: Exporter, tmp_path: Path) -> None:
        exporter.export("readwise", None, tmp_path / "marks.csv")
        table = (tmp_path / "marks.csv").read_text(encoding="utf-8")
        rows = list(csv.DictReader(io.StringIO(table)))
        assert list(rows[0])[:7] == [
            "Highlight",
            "Book Title",
            "Book Author",
            "Amazon Book ID",
            "Note",
            "Color",
            "Tags",
        ]
        assert {row["Highlight"] for row in rows} == {h.exact for h in library.highlights()}
        assert rows[0]["Book Title"] == 'Ice: the "harbour" [2026]'

    def test_json_holds_all_of_a_story(
        self, library: Library, exporter: Exporter, tmp_path: Path
    ) -> None:
        exporter.export("json", [ice(library)], tmp_path / "ice.json")
        (record,) = json.loads((tmp_path / "ice.json").read_bytes())
        assert record["reading_text"] == library.body(ice(library)).reading_text
        assert len(record["highlights"]) == 5
        assert record["bookmarks"][0]["label"] == "Here"
        assert record["note"] == "About it all"


def test_only_chosen_highlights_go_out(
    library: Library, exporter: Exporter, tmp_path: Path
) -> None:
    story = ice(library)
    chosen = {library.highlights(story)[0].id}
    report = exporter.export("hypothesis", [story], tmp_path / "x.json", highlights=chosen)
    assert report.highlights == 1
    rows = json.loads((tmp_path / "x.json").read_bytes())["rows"]
    assert {row["id"] for row in rows} == chosen


def test_trashed_stories_stay_out_but_for_the_whole_library(
    library: Library, exporter: Exporter, tmp_path: Path
) -> None:
    library.trash([ice(library)])
    assert exporter.export("json", None, tmp_path / "x.json").stories == 1
    assert exporter.export("zip", None, tmp_path / "x.zip").stories == 2


def test_bad_wishes_are_refused_in_a_sentence(exporter: Exporter, tmp_path: Path) -> None:
    with pytest.raises(ReaderError, match="no export format “docx”; choose markdown"):
        exporter.export("docx", None, tmp_path / "x")
    with pytest.raises(UnknownStory):
        exporter.export("json", [1, 99], tmp_path / "x.json")
    (tmp_path / "file").write_text("")
    with pytest.raises(ReaderError, match="cannot be written"):
        exporter.export("json", None, tmp_path / "file" / "x.json")
    assert not list(tmp_path.glob(".*.partial"))


@pytest.mark.parametrize("format", sorted(FORMATS))
def test_an_empty_library_exports_too(tmp_path: Path, format: str) -> None:
    with Library(tmp_path / "empty") as library:
        exporter = Exporter(library._store, library.annotations)
        report = exporter.export(format, None, tmp_path / f"out{FORMATS[format]}")
    assert (report.stories, report.highlights) == (0, 0)
    assert Path(report.path).is_file()


@given(st.text(max_size=300), st.integers(1, 10**9))
def test_a_file_name_suits_every_file_system(title: str, story: int) -> None:
    name = file_name(title, story)
    assert 0 < len(name.encode("utf-8", "replace")) <= 150
    assert not set(name) & set('/\\:*?"<>|#^[]\n\0')
    assert name.strip(" .") == name
    assert not re.fullmatch(r"(?i)(con|nul|aux|prn|com\d|lpt\d)(\..*)?", name)


def test_equal_titles_get_names_of_their_own(library: Library, tmp_path: Path) -> None:
    for number in range(3):
        facts = Facts(title="SAME" if number else "Same", url=f"https://x.example/{number}")
        text = f"Text number {number} of a story that is long enough to be told from others."
        article = Article(title="Same", html=f"<p>{text}</p>", reading_text=text, text=text)
        library.add_article(Draft("x", "json", facts), article)
    exporter = Exporter(library._store, library.annotations)
    exporter.export("html", None, tmp_path / "pages")
    assert len(list((tmp_path / "pages").glob("[sS]*"))) == 3


class TestValidity:
    """What validators of the formats found fault with once."""

    def test_a_note_within_a_link_stands_behind_it(self) -> None:
        html = '<p>See <a href="https://a.example/">the long report</a> on ice.</p>'
        mark = Highlight("abc", 1, 8, 12, "long", note="Which?")
        page = marked_html(
            html, "See the long report on ice.", [mark], lambda asset: None, {"abc": 1}
        )
        root = ElementTree.fromstring(page)
        assert not root.findall(".//a//a")
        assert [a.text for a in root.findall("./sup/a")] == ["1"]

    def test_links_inside_a_story_lead_somewhere_or_nowhere(self) -> None:
        html = '<p id="n-1">One <a href="#n-1">up</a> <a href="#gone">lost</a></p>'
        root = ElementTree.fromstring(
            marked_html(html, "One up lost", [], lambda asset: None, prefix="story-7-")
        )
        up, lost = root.findall("a")
        assert (root.get("id"), up.get("href"), lost.get("href")) == (
            *("story-7-n-1", "#story-7-n-1"),
            None,
        )

    @pytest.mark.parametrize("format", ["html", "epub", "markdown"])
    def test_signs_that_no_markup_may_hold_are_left_out(
        self, library: Library, exporter: Exporter, tmp_path: Path, format: str
    ) -> None:
        story = ice(library)
        first = library.highlights(story)[0].id
        library.update_highlight(first, note="A bell\x07, a nul\x00, a tab\x0b and\ufffe the rest")
        path = tmp_path / f"ice.{format}"
        exporter.export(format, [story], path)
        if format == "epub":
            with zipfile.ZipFile(path) as book:
                data = book.read(f"EPUB/story-{story}.xhtml")
            ElementTree.fromstring(data)
            text = data.decode()
        else:
            text = path.read_text(encoding="utf-8")
        assert "A bell, a nul, a tab and the rest" in text

    def test_words_of_a_story_are_no_markdown(
        self, library: Library, exporter: Exporter, tmp_path: Path
    ) -> None:
        words = "Use <b> or *this* and [[that]].\n# not a heading\n2. no list"
        story = put(library, f"<p>{escape(words)}</p>", title="A <title> of *stars*")
        library.add_highlight(story.id, 0, len(library.body(story.id).reading_text))
        exporter.export("markdown", [story.id], tmp_path / "signs.md")
        text = (tmp_path / "signs.md").read_text(encoding="utf-8")
        assert "# A \\<title\\> of \\*stars\\*" in text
        assert (
            "> Use \\<b\\> or \\*this\\* and \\[\\[that\\]\\]. # not a heading 2. no list" in text
        )

    @pytest.mark.parametrize(
        ("note", "end"),
        [
            ("```\ncode", "```\ncode\n```"),
            ("~~~~ py\ncode\n~~~", "~~~~ py\ncode\n~~~\n~~~~"),
            ("```\ncode\n```", "```\ncode\n```"),
            ("plain", "plain"),
        ],
    )
    def test_a_block_of_code_ends_with_its_note(self, note: str, end: str) -> None:
        assert closed(note) == end

    def test_a_highlight_alone_has_no_empty_body(
        self, library: Library, exporter: Exporter, tmp_path: Path
    ) -> None:
        exporter.export("w3c", [ice(library)], tmp_path / "marks.jsonld")
        items = json.loads((tmp_path / "marks.jsonld").read_bytes())["items"]
        assert all(item.get("body") != [] for item in items)
        assert any("body" not in item for item in items)


class TestForeignFiles:
    """Files that no export wrote, or that a person changed since, are never touched."""

    @pytest.mark.parametrize("name", ["Wool prices.md", "WOOL prices.md", "Wo\u200dol prices.md"])
    def test_a_note_of_the_same_name_stays(
        self, exporter: Exporter, tmp_path: Path, name: str
    ) -> None:
        vault = tmp_path / "vault"
        vault.mkdir()
        (vault / name).write_text("my own note")
        first = exporter.export("markdown", None, vault)
        names = {path.name for path in vault.iterdir()}
        again = exporter.export("markdown", None, vault)
        assert (vault / name).read_text() == "my own note"
        assert {path.name for path in vault.iterdir()} == names
        if folded(name) == folded("Wool prices.md"):
            assert (vault / "Wool prices (2).md").is_file()
            (said,) = first.notices
            assert f"“{name}” was already there" in said and "“Wool prices (2).md”" in said
            assert "changed" not in said
        assert again.notices == ()

    def test_forms_of_unicode_are_one_name(
        self, library: Library, exporter: Exporter, tmp_path: Path
    ) -> None:
        story = put(library, "<p>Coffee is served at the quay.</p>", title="Caf\u00e9")
        (tmp_path / "Cafe\u0301.md").write_text("mine")
        exporter.export("markdown", [story.id], tmp_path)
        assert (tmp_path / "Cafe\u0301.md").read_text() == "mine"
        assert (tmp_path / "Caf\u00e9 (2).md").is_file()

    def test_edits_in_an_exported_file_stay(
        self, library: Library, exporter: Exporter, tmp_path: Path
    ) -> None:
        vault = tmp_path / "vault"
        story = ice(library)
        exporter.export("markdown", [story], vault)
        (path,) = vault.glob("Ice*")
        path.write_text(path.read_text() + "my edit")
        report = exporter.export("markdown", [story], vault)
        assert path.read_text().endswith("my edit")
        (said,) = report.notices
        assert "was changed since Broadsheet exported it" in said
        assert exporter.export("markdown", [story], vault).notices == ()
        assert len(list(vault.glob("Ice*"))) == 2

    def test_a_story_keeps_its_file(
        self, library: Library, exporter: Exporter, tmp_path: Path
    ) -> None:
        vault = tmp_path / "vault"
        story = ice(library)
        exporter.export("markdown", [story], vault)
        (path,) = vault.glob("[!.]*")
        library.update_highlight(library.highlights(story)[0].id, note="A new thought")
        assert exporter.export("markdown", [story], vault).notices == ()
        assert list(vault.glob("[!.]*")) == [path]
        assert "A new thought" in path.read_text(encoding="utf-8")

    @pytest.mark.parametrize("respelt", [str.lower, partial(unicodedata.normalize, "NFD")])
    def test_a_story_keeps_its_file_where_names_are_listed_in_another_spelling(
        self,
        library: Library,
        exporter: Exporter,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        respelt: Callable[[str], str],
    ) -> None:
        story = put(library, "<p>The ice came early.</p>", title="Größe")
        exporter.export("markdown", [story.id], tmp_path)
        before = sorted(tmp_path.iterdir())
        monkeypatch.setattr(
            Path, "iterdir", lambda folder: (Path(respelt(str(path))) for path in before)
        )
        assert exporter.export("markdown", [story.id], tmp_path).notices == ()
        assert {entry.name for entry in os.scandir(tmp_path)} == {path.name for path in before}

    @pytest.mark.parametrize("format", sorted(FORMATS))
    def test_a_file_in_the_way_stays(self, exporter: Exporter, tmp_path: Path, format: str) -> None:
        path = tmp_path / f"out{FORMATS[format]}"
        path.write_text("mine")
        report = exporter.export(format, None, path)
        assert path.read_text() == "mine"
        assert Path(report.path) == tmp_path / f"out (2){FORMATS[format]}"
        assert Path(report.path).is_file() and "was already there" in report.notices[0]
        assert exporter.export(format, None, path).path == report.path

    @pytest.mark.parametrize(
        "manifest", ["[]", "{}", "no json", '{"format": "broadsheet-export", "files": []}']
    )
    def test_a_foreign_manifest_stays(
        self, exporter: Exporter, tmp_path: Path, manifest: str
    ) -> None:
        (tmp_path / MANIFEST_NAME).write_text(manifest)
        exporter.export("json", None, tmp_path / "x.json")
        assert (tmp_path / MANIFEST_NAME).read_text() == manifest

    def test_a_link_is_no_file_of_ours(self, exporter: Exporter, tmp_path: Path) -> None:
        (tmp_path / "x.json").symlink_to(tmp_path / "gone.json")
        exporter.export("json", None, tmp_path / "x.json")
        assert (tmp_path / "x.json").is_symlink()
        assert not (tmp_path / "gone.json").exists()


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("--force", "force"),
        ("- - x", "x"),
        ("\u202egnp.exe\u202c", "gnp.exe"),
        ("\u200fשלום\u200e", "שלום"),
        ("NUL", "Story 7 NUL"),
        ("con .txt", "Story 7 con .txt"),
        ("COM¹", "Story 7 COM¹"),
        ("end. . ", "end"),
        (".hidden", "hidden"),
        ("\u200b\ufeff", "Story 7"),
        ("a\ud800b", "ab"),
        ("Cafe\u0301", "Caf\u00e9"),
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_names_are_safe_everywhere(title: str, name: str) -> None:
    assert file_name(title, 7) == name


@pytest.mark.parametrize("format", ["html", "markdown", "epub"])
def test_a_date_is_shown_as_its_day(library: Library, tmp_path: Path, format: str) -> None:
    story = put(library, HARBOUR + "<p>At noon.</p>", published="2026-10-20T22:10:00+02:00")
    out = tmp_path / ("out.epub" if format == "epub" else "out")
    library.export(format, [story.id], out)
    if zipfile.is_zipfile(out):
        with zipfile.ZipFile(out) as book:
            book.extractall(out := tmp_path / "book")
    pages = [path for path in out.rglob("*") if path.suffix in (".html", ".xhtml", ".md")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in pages)
    # What programs read keeps the moment: the record, the front matter, the attribute.
    shown = re.sub(r"<script.*?</script>|^---\n.*?\n---\n|<[^>]*>", "", text, flags=re.DOTALL)
    assert "2026-10-20" in shown and "T22:10" not in shown
