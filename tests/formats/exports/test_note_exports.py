"""Exports of note programs and reading lists: every field that they hold."""

from __future__ import annotations

import base64
import hashlib
import io
import json
import plistlib
import tarfile
from datetime import datetime
from pathlib import Path

import pytest

from reader.formats import read_file
from reader.library.importing.preparation import prepare
from reader.model import Draft, Refusal
from tests.formats.reading import draft, drafts, read_all, zipped

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 200
ADDRESS = "https://a.example/1"


def _enex(content: str, more: str = "", title: str = "One") -> str:
    return (
        f'<?xml version="1.0"?><en-export><note><title>{title}</title><content><![CDATA[<en-note>'
        f"{content}</en-note>]]></content><created>20240506T070809Z</created><tag>x</tag>"
        f"{more}</note></en-export>"
    )


def _resource(data: bytes, kind: str, name: str) -> str:
    return (
        f'<resource><data encoding="base64">{base64.b64encode(data).decode()}</data><mime>{kind}'
        f"</mime><resource-attributes><file-name>{name}</file-name></resource-attributes></resource>"
    )


@pytest.mark.parametrize(
    ("style", "colour"),
    [
        ("--en-highlight:yellow;background-color: #ffef9e;", "yellow"),
        ("-en-highlight:green;background-color:#00ff00", "green"),
        ("background-color: rgb(255, 170, 200);-evernote-highlight:true;", "pink"),
        ("--en-highlight:blue;", "blue"),
    ],
)
def test_highlights_of_evernote(style: str, colour: str) -> None:
    found = draft(
        _enex(f'<div>Some <span style="{style}">marked <b>words</b></span>.</div>'), "a.enex"
    )
    assert [(mark.exact, mark.colour) for mark in found.marks] == [("marked words", colour)]
    assert "marked <b>words</b>" in (found.html or "")


def test_a_note_that_is_only_an_attached_file_comes_in_as_that_file() -> None:
    page = (
        b"<html><body><article><h1>The file</h1><p>Words of the file.</p></article></body></html>"
    )
    digest = hashlib.md5(page, usedforsecurity=False).hexdigest()
    media = f'<div><en-media type="text/html" hash="{digest}"/></div><div><br/></div>'
    found = draft(_enex(media, _resource(page, "text/html", "file.html"), "My note"), "a.enex")
    assert (found.format, found.facts.title, found.tags) == ("html", "My note", ("x",))
    assert (found.added or "").startswith("2024-05-06T07:08:09")
    (refused,) = read_all(_enex(media, _resource(PNG, "application/x", "a.bin")), "a.enex")
    assert isinstance(refused, Refusal)
    assert refused.reason.startswith("The note is only an attached file (a.bin).")


def test_a_note_with_words_names_its_attached_files() -> None:
    text = (
        '<div>Words.<en-media type="application/pdf" hash="x"/></div><en-crypt>c2VjcmV0</en-crypt>'
    )
    task = "<task><title>Mend it</title><taskStatus>completed</taskStatus></task>"
    found = draft(_enex(text, _resource(b"%PDF", "application/pdf", "a.pdf") + task), "a.enex")
    assert found.notices == (
        "Attached files were not imported: a.pdf.",
        "An encrypted passage was not imported.",
    )
    assert "c2VjcmV0" not in (found.html or "")
    assert "☑ Mend it" in (found.html or "")


def test_readers_table() -> None:
    table = (
        "Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n"
        f"One,{ADDRESS},01h,\"['a', 'b c']\",2022-11-06 04:33:50+00:00,0.4,archive,True\n"
        "Two,https://a.example/2,02h,[],2022-11-06 04:33:50+00:00,0,shortlist,False\n"
        "Three,https://a.example/3,03h,[],2022-11-06 04:33:50+00:00,1.0,new,True\n"
    )
    one, two, three = drafts(table, "reader.csv")
    assert (one.tags, one.archived, one.reading_progress) == (("a", "b c"), True, 0.4)
    assert (one.added or "").startswith("2022-11-06T04:33:50")
    assert (two.starred, two.archived, two.read) == (True, False, False)
    assert (three.read, three.archived) == (True, False)


MATTER = (
    "Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,"
    "Last Interaction Date,File Id\n"
    f"One,Ann,The Post,{ADDRESS},bridges,100,False,True,False,0,2022-05-22 14:47:50,abc\n"
    "Two,,,https://a.example/2,,10,True,False,True,0,2022-05-22 14:47:50,\n"
)


def test_matter() -> None:
    one, two = drafts(MATTER, "_matter_history.csv")
    assert (one.facts.byline, one.facts.site, one.tags) == ("Ann", "The Post", ("bridges",))
    assert (one.starred, one.archived, two.archived, two.read) == (True, True, False, True)
    assert (one.added or "").startswith("2022-05-22T14:47:50")


def test_matters_archive_has_the_texts() -> None:
    data = zipped({"m/_matter_history.csv": MATTER, "m/abc.html": "<p>The words.</p>"})
    one, two = drafts(data, "matter.zip")
    assert (one.html, one.format, two.html) == ("<p>The words.</p>", "matter", None)


def test_any_table_with_highlights() -> None:
    table = f"url,title,highlight,note,tags\n{ADDRESS},One,marked words,my note,a|b\n"
    found = draft(table, "x.csv")
    assert [(mark.exact, mark.note) for mark in found.marks] == [("marked words", "my note")]
    assert (found.note, found.tags) == ("", ("a", "b"))


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_safaris_reading_list(form: plistlib.PlistFormat) -> None:
    saved = {
        "WebBookmarkType": "WebBookmarkTypeLeaf",
        "URLString": ADDRESS,
        "URIDictionary": {"title": "One"},
        "ReadingList": {"DateAdded": datetime(2024, 5, 6, 7, 8, 9), "PreviewText": "First words",
                        "DateLastViewed": datetime(2024, 5, 7)},
    }  # fmt: skip
    marked = {
        "WebBookmarkType": "WebBookmarkTypeLeaf",
        "URLString": "https://a.example/2",
        "URIDictionary": {"title": "Two"},
    }
    root = {
        "WebBookmarkType": "WebBookmarkTypeList", "Title": "",
        "Children": [
            {"WebBookmarkType": "WebBookmarkTypeList", "Title": "BookmarksBar", "Children": [
                {"WebBookmarkType": "WebBookmarkTypeList", "Title": "Mine", "Children": [marked]}]},
            {"WebBookmarkType": "WebBookmarkTypeList", "Title": "com.apple.ReadingList",
             "Children": [saved]},
        ],
    }  # fmt: skip
    two, one = drafts(plistlib.dumps(root, fmt=form), "Bookmarks.plist")
    assert (one.facts.title, one.facts.url, one.facts.subtitle) == ("One", ADDRESS, "First words")
    assert (one.added, one.read, one.tags) == ("2024-05-06T07:08:09+00:00", True, ())
    assert (two.tags, two.read) == (("Mine",), False)


BEAR = "# A note\n#bridges #two/deep #many words# and #1 of `#code`\n\nWords ![](assets/a.png)\n"


@pytest.mark.parametrize("form", ["one", "backup"])
def test_bear(form: str) -> None:
    info = json.dumps(
        {"version": 2, "net.shinyfrog.bear": {"creationDate": "2024-05-06T07:08:09Z", "archived": 1,
         "pinned": 1, "trashed": 0}}
    )  # fmt: skip
    start = "A note.textbundle/" if form == "one" else "Backup/A note.textbundle/"
    data = zipped({f"{start}text.md": BEAR, f"{start}info.json": info, f"{start}assets/a.png": PNG})
    found = draft(data, "note.textpack" if form == "one" else "backup.bear2bk")
    assert (found.facts.title, found.format) == ("A note", "textbundle")
    assert found.tags == ("bridges", "two/deep", "many words")
    assert (found.added, found.archived, found.starred) == ("2024-05-06T07:08:09+00:00", True, True)
    assert found.files["assets/a.png"] == PNG


def _jex() -> bytes:
    note, book, tag, link, file = (letter * 32 for letter in "abcde")
    members = {
        f"{note}.md": f"A note\n\nWords ![x](:/{file})\n\nid: {note}\nparent_id: {book}\n"
        f"created_time: 2024-05-06T07:08:09.000Z\nauthor: Ann\nsource_url: {ADDRESS}\n"
        "is_todo: 0\ntodo_completed: 0\ntype_: 1",
        f"{book}.md": f"Notebook\n\nid: {book}\nparent_id: \ntype_: 2",
        f"{tag}.md": f"bridges\n\nid: {tag}\nparent_id: \ntype_: 5",
        f"{link}.md": f"id: {link}\nnote_id: {note}\ntag_id: {tag}\ntype_: 6",
        f"{file}.md": f"a.png\n\nid: {file}\nmime: image/png\ntype_: 4",
        f"resources/{file}.png": PNG.decode("latin-1"),
    }
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w") as archive:
        for name, text in members.items():
            data = text.encode("latin-1")
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return packed.getvalue()


def test_joplins_archive() -> None:
    found = draft(_jex(), "all.jex")
    facts = found.facts
    assert (facts.title, facts.byline, facts.url) == ("A note", "Ann", ADDRESS)
    assert (found.tags, found.added) == (("Notebook", "bridges"), "2024-05-06T07:08:09+00:00")
    assert list(found.files.values()) == [PNG]
    assert next(iter(found.files)) in (found.html or "")
    assert "type_" not in (found.html or "")


def _joplin_folder(folder: Path) -> Path:
    with tarfile.open(fileobj=io.BytesIO(_jex())) as archive:
        archive.extractall(folder, filter="data")
    return folder / f"{'a' * 32}.md"


def test_a_note_in_joplins_folder_has_all_that_lies_around_it(tmp_path: Path) -> None:
    (found,) = read_file(_joplin_folder(tmp_path))
    assert isinstance(found, Draft)
    assert (found.facts.title, found.facts.byline, found.facts.url) == ("A note", "Ann", ADDRESS)
    assert (found.tags, found.added) == (("Notebook", "bridges"), "2024-05-06T07:08:09+00:00")
    (picture,) = found.files.values()
    assert isinstance(picture, Path)
    assert picture.read_bytes() == PNG
    assert next(iter(found.files)) in (found.html or "")
    assert "type_" not in (found.html or "")
    for other in "bcde":
        (part,) = read_file(tmp_path / f"{other * 32}.md")
        assert isinstance(part, Refusal)


def test_joplins_notes_in_html_and_encrypted_ones(tmp_path: Path) -> None:
    note = _joplin_folder(tmp_path)
    foot = note.read_text("latin-1").partition("\n\nid: ")[2]
    page = "<div><p>One.</p>\n\n    <p>Two <img src=':/" + "e" * 32 + "'></p></div>"
    foot = foot.replace("is_todo", "markup_language: 2\nis_todo")
    note.write_text(f"A page\n\n{page}\n\nid: {foot}", "utf-8")
    (found,) = read_file(note)
    assert isinstance(found, Draft)
    assert "<pre>" not in (found.html or "")
    assert next(iter(found.files)) in (found.html or "")
    foot = foot.replace("is_todo", "encryption_applied: 1\nis_todo")
    note.write_text(f"\n\nid: {foot}", "utf-8")
    (refused,) = read_file(note)
    assert isinstance(refused, Refusal)
    assert refused.reason == "The note is encrypted."


def test_a_cut_off_archive_of_joplin_keeps_its_notes() -> None:
    found = read_all(_jex()[:7000], "all.jex")
    assert any(isinstance(each, Draft) for each in found)


def test_karakeeps_lists_and_highlights() -> None:
    value = {
        "bookmarks": [
            {"id": "b1", "createdAt": 1700000000, "title": "One", "tags": ["x"], "lists": ["l1"],
             "content": {"type": "link", "url": ADDRESS, "author": "Ann", "publisher": "Post"},
             "note": "n", "archived": False, "favourited": True}
        ],
        "lists": [{"id": "l1", "name": "Bridges"}],
        "highlights": [{"bookmarkId": "b1", "text": "marked", "color": "red", "note": "m"}],
    }  # fmt: skip
    found = draft(json.dumps(value), "k.json")
    assert (found.tags, found.starred) == (("Bridges", "x"), True)
    assert (found.facts.byline, found.facts.site) == ("Ann", "Post")
    assert [(mark.exact, mark.colour, mark.note) for mark in found.marks] == [
        ("marked", "pink", "m")
    ]


def test_linkwardens_collections_within_collections() -> None:
    value = {
        "collections": [
            {"id": 1, "name": "Top", "links": []},
            {"id": 2, "name": "Deep", "parentId": 1, "links": [
                {"id": 9, "name": "One", "url": ADDRESS, "tags": [{"name": "x"}],
                 "createdAt": "2024-05-06T07:08:09.000Z", "description": "n",
                 "textContent": "The words.",
                 "highlight": [{"text": "words", "color": "blue", "comment": "c"}]}]},
        ],
        "pinnedLinks": [{"id": 9}],
    }  # fmt: skip
    found = draft(json.dumps(value), "l.json")
    assert (found.tags, found.starred, found.note) == (("Top", "Deep", "x"), True, "n")
    assert found.text == "The words."
    assert [(mark.exact, mark.colour, mark.note) for mark in found.marks] == [
        ("words", "blue", "c")
    ]


def test_listings_ticked_items_and_tasks_that_evernote_says_by_styles() -> None:
    code = (
        '<div style="--en-codeblock:true;--en-codeblockLanguage:python;padding: 8px;">'
        "<div># a &lt; b</div><div><div><br /></div></div><div>\xa0\xa0print('Hi')</div></div>"
    )
    items = (
        '<ul style="--en-todo:true;"><li style="--en-checked:false;"><div>One <b>more</b></div>'
        '</li><ul style="--en-todo:true;"><li style="--en-checked:true;"><div>Two</div></li></ul>'
        "</ul><ul><li><div>Plain</div></li></ul>"
    )
    group = (
        '<div style="--en-task-group:true; --en-id:g1;"><div>Content not supported</div>'
        "<div>This block is a placeholder for Tasks.</div></div><div>Behind it</div>"
    )
    tasks = "".join(
        f"<task><title>{title}</title><taskStatus>{status}</taskStatus>"
        f"<taskGroupNoteLevelID>{name}</taskGroupNoteLevelID>{due}</task>"
        for title, status, name, due in (
            ("Call", "completed", "g1", "<dueDate>20220528T215959Z</dueDate>"),
            ("Write", "open", "", ""),
        )
    )
    found = draft(_enex(code + items + group, tasks), "a.enex")
    html = prepare(found).article.html
    assert "<pre data-language=\"python\"># a &lt; b\n\n  print('Hi')</pre>" in html
    assert "<li>☐ One <strong>more</strong><ul><li>☑ Two</li></ul></li>" in html
    assert "<li>Plain</li>" in html
    assert "<li>☑ Call (2022-05-28)</li></ul>\n<p>Behind it</p>\n<p>☐ Write</p>" in html
    assert "placeholder" not in html
