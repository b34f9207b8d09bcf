"""What strict readers of EPUB ask for: fallbacks of newer pictures, whole lists, a linear spine."""

from __future__ import annotations

import base64
import hashlib
import json
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from reader.library import Library
from reader.model import Article, Asset, Draft, Facts, ImageReference
from tests.library.annotations.samples import put

PICTURES = {
    "image/webp": b"RIFF\x24\0\0\0WEBPVP8L" + b"\0" * 24,
    "image/avif": b"\0\0\0\x1cftypavif" + b"\0" * 40,
    "image/bmp": b"BM" + b"\0" * 60,
}
OPF = "{http://www.idpf.org/2007/opf}"


def package(path: Path) -> tuple[ElementTree.Element, zipfile.ZipFile]:
    book = zipfile.ZipFile(path)
    return ElementTree.fromstring(book.read("EPUB/book.opf")), book


@pytest.mark.parametrize("kind", PICTURES)
def test_a_newer_kind_of_picture_has_a_fallback(
    library: Library, tmp_path: Path, kind: str
) -> None:
    data = PICTURES[kind]
    name = hashlib.sha256(data).hexdigest()
    article = Article(
        title="P",
        html=f'<p>Look</p><figure><img src="asset:{name}" alt="x"></figure>',
        reading_text="Look",
        text="Look",
        images=(ImageReference(name, "", "x", True),),
        assets=(Asset(name, kind, data),),
    )
    library.add_article(Draft("p", "html", Facts(title="P")), article)
    library.export("epub", None, tmp_path / "p.epub")
    root, book = package(tmp_path / "p.epub")
    with book:
        items = {item.get("id"): item for item in root.iter(f"{OPF}item")}
        [picture] = [item for item in items.values() if item.get("media-type") == kind]
        instead = items[picture.get("fallback")]
        assert instead.get("media-type") == "image/png"
        assert book.read(f"EPUB/{instead.get('href')}").startswith(b"\x89PNG")
        assert book.read(f"EPUB/{picture.get('href')}") == data


def test_every_description_has_a_term_and_every_term_a_description(
    library: Library, tmp_path: Path
) -> None:
    html = "<dl><dd>a</dd></dl><dl><dt>b</dt></dl><dl><dt>c</dt><dd>d</dd><dd>e</dd></dl>"
    story = put(library, f"<p>Words of the story.</p>{html}")
    library.export("epub", [story.id], tmp_path / "p.epub")
    _, book = package(tmp_path / "p.epub")
    with book:
        chapter = ElementTree.fromstring(book.read(f"EPUB/story-{story.id}.xhtml"))
    lists = [[child.tag[-2:] for child in dl] for dl in chapter.iter() if dl.tag.endswith("}dl")]
    assert lists == [["dt", "dd"], ["dt", "dd"], ["dt", "dd", "dd"]]


@pytest.mark.parametrize("number", [1, 2])
def test_all_of_the_spine_is_linear(library: Library, tmp_path: Path, number: int) -> None:
    library.export("epub", library.story_ids()[:number], tmp_path / "p.epub")
    root, book = package(tmp_path / "p.epub")
    book.close()
    spine = [item.get("idref") for item in root.iter(f"{OPF}itemref")]
    assert spine == (["c0"] if number == 1 else ["nav", "c0", "c1"])
    assert not [item for item in root.iter(f"{OPF}itemref") if item.get("linear")]


def test_what_was_marked_in_our_book_comes_back_with_what_it_held(
    library: Library, tmp_path: Path
) -> None:
    library.export("epub", None, tmp_path / "p.epub")
    story = next(s for s in library.stories() if s.title.startswith("Wool"))
    entry = {
        "type": "highlight",
        "highlighted_text": "the third rise since the autumn",
        "notes": "Which autumn?",
        "spine_name": f"EPUB/story-{story.id}.xhtml",
        "spine_index": 9,
        "uuid": "c1",
    }
    marked = b"encoding=json+base64:\n" + base64.b64encode(json.dumps([entry]).encode())
    with zipfile.ZipFile(tmp_path / "p.epub", "a") as book:
        book.writestr("META-INF/calibre_bookmarks.txt", marked)
    with Library(tmp_path / "two") as two:
        for status in ("added", "duplicate"):
            report = two.import_paths([tmp_path / "p.epub"])
            assert {item.status for item in report.items} == {status}
            wool = next(s for s in two.stories() if s.title.startswith("Wool"))
            assert [(m.exact, m.note, m.state) for m in two.highlights(wool.id)] == [
                ("the third rise since the autumn", "Which autumn?", "anchored")
            ]
            ice = next(s for s in two.stories() if s.title.startswith("Ice"))
            assert ice.tags == ("1999", "cold places")
            assert len(two.highlights(ice.id)) == 5


def test_a_damaged_record_of_a_book_is_refused_alone(library: Library, tmp_path: Path) -> None:
    library.export("epub", None, tmp_path / "p.epub")
    with zipfile.ZipFile(tmp_path / "p.epub", "a") as book:
        book.writestr("META-INF/broadsheet/story-9.json", '{"broadsheet_story": 1, "title"')
    with Library(tmp_path / "two") as two:
        report = two.import_paths([tmp_path / "p.epub"])
        assert (report.counts["added"], report.counts["failed"]) == (2, 1)
