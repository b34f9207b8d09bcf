"""What the window can do, from the command line: marks, versions, searches, folders, the trash."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from reader.library import open_library
from reader.platforms import trash_can
from tests.cli.calls import TEXT, Run
from tests.library.samples import article, draft


def test_highlights_are_edited_removed_and_restored(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = run("highlight", 1, "--exact", "at seven")[1][0]["highlight"]
    words = ("--colour", "green", "--note", "Why?", "--add-tag", "ships", "--add-tag", "work")
    [changed] = run("edit-highlight", mark, *words)[1]
    assert (changed["colour"], changed["note"]) == ("green", "Why?")
    assert changed["tags"] == ["ships", "work"]
    monkeypatch.setattr(sys, "stdin", io.StringIO("From a pipe\n"))
    [changed] = run("edit-highlight", mark, "--note", "-", "--remove-tag", "work")[1]
    assert (changed["note"], changed["tags"]) == ("From a pipe", ["ships"])
    code, lines, aside = run("edit-highlight", mark, "missing", "--remove")
    assert code == 1
    assert lines == [{"highlight": mark, "removed": True}]
    assert "missing" in aside
    assert run("highlight", 1)[1] == []
    assert run("edit-highlight", mark, "--restore")[0] == 0
    assert run("highlight", 1)[1][0]["note"] == "From a pipe"


def test_bookmarks_are_renamed_and_removed(run: Run) -> None:
    mark = run("bookmark", 1, "--at", 5, "--label", "Here")[1][0]["bookmark"]
    assert run("edit-bookmark", mark, "--label", "There")[1][0]["label"] == "There"
    code, lines, _ = run("edit-bookmark", mark, "none", "--remove")
    assert (code, lines) == (1, [{"bookmark": mark, "removed": True}])
    assert run("bookmark", 1)[1] == []
    run("undo")
    assert run("bookmark", 1)[1][0]["label"] == "There"


def test_the_notebook_lists_all_marks_and_filters_them(run: Run) -> None:
    run("highlight", 1, "--exact", "at seven", "--colour", "green", "--note", "when")
    run("highlight", 2, "--exact", "Nobody was hurt")
    run("bookmark", 2, "--at", 3, "--label", "begin")
    run("note", 1, "A note on the story")
    assert {line["kind"] for line in run("notebook")[1]} == {"highlight", "note", "bookmark"}
    assert [line["exact"] for line in run("notebook", "nobody")[1]] == ["Nobody was hurt"]

    def found(*words: str) -> set[tuple[int, str]]:
        return {(line["id"], line["kind"]) for line in run("notebook", *words)[1]}

    assert found("--kind", "bookmark") == {(2, "bookmark")}
    assert found("--colour", "green") == {(1, "highlight")}
    assert found("--story", "2", "--kind", "highlight") == {(2, "highlight")}
    assert found("--noted", "--kind", "highlight") == {(1, "highlight")}
    assert found("--until", "2001") == set()
    assert len(found("--since", "1d", "--kind", "highlight")) == 2
    assert found("--site", "b.example") == set()
    assert len(run("notebook", "--limit", "1")[1]) == 1
    assert run("notebook", "--since", "yesterday")[0] == 2
    assert run("notebook", "--story", "99")[0] == 1


def test_versions_are_listed_shown_compared_and_removed(run: Run, folder: Path) -> None:
    with open_library(folder) as library:
        for words in (TEXT, TEXT.replace("seven", "eight") + " More words came in later."):
            story = article("Ferries", words, url="https://a.example/f")
            id = library.add_article(draft(), story).id
    listed = run("versions", id)[1]
    assert [line["version"] for line in listed if line["current"]]
    assert len(listed) == 2
    shown = [run("versions", id, "--show", line["version"])[1][0]["text"] for line in listed]
    assert sum("seven" in text for text in shown) == 1
    numbers = sorted(line["version"] for line in listed)
    parts = run("versions", id, "--compare", *numbers)[1]
    assert any("eight" in part["after"] for part in parts)
    assert any("seven" in part["before"] for part in parts)
    old = next(line["version"] for line in listed if not line["current"])
    assert run("versions", id, "--remove", old)[0] == 0
    assert len(run("versions", id)[1]) == 1
    assert run("versions", id, "--show", 77)[0] == 1


def test_searches_are_saved_listed_and_removed(run: Run) -> None:
    assert run("searches", "--save", "Ferries", "ferry is:unread")[0] == 0
    assert [line["query"] for line in run("searches")[1]] == ["ferry is:unread"]
    assert run("searches", "--save", "Wrong", "is:stared")[0] == 2
    assert run("searches", "--remove", "Nothing")[0] == 1
    assert run("searches", "--remove", "Ferries")[0] == 0
    assert run("searches")[1] == []


def test_folders_are_watched_and_read(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = tmp_path / "my pages"
    pages.mkdir()
    assert run("watch", "--add", pages, "--tag", "web", "--trash")[0] == 0
    [folder] = run("watch")[1]
    assert folder == {
        "path": str(pages),
        "afterwards": "trash",
        "tags": ["web"],
        "kinds": ["pages"],
        "levels": 1,
        "folder_tags": False,
    }
    page = pages / "a.html"
    words = "<p>The ferry left the quay at seven with every seat taken, as it had.</p>" * 6
    page.write_text(f"<title>Watched</title><article><h1>Watched</h1>{words}</article>", "utf-8")
    os.utime(page, (1_600_000_000, 1_600_000_000))
    thrown: list[Path] = []

    def throw(path: Path) -> bool:
        thrown.append(path)
        return True

    monkeypatch.setattr("reader.cli.watch_commands.move_to_trash", throw)
    lines = run("watch", "--look")[1]
    assert lines[0]["status"] == "added"
    assert lines[-1]["summary"]["added"] == 1
    assert thrown == [page]
    assert run("list", "--filter", "tag:web")[1][0]["title"] == "Watched"
    assert run("watch", "--add", tmp_path / "missing")[0] == 1
    assert run("watch", "--remove", tmp_path)[0] == 1
    assert run("watch", "--remove", pages.as_uri())[0] == 0
    assert run("watch")[1] == []


@pytest.mark.skipif(sys.platform != "linux", reason="it looks into the trash of a freedesktop home")
def test_a_file_goes_to_the_trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.html"
    path.write_text("words")
    import send2trash

    monkeypatch.setattr(send2trash, "send2trash", Path.unlink)
    assert trash_can.move_to_trash(path)
    assert not path.exists()

    def refuse(each: Path) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr(send2trash, "send2trash", refuse)
    assert not trash_can.move_to_trash(tmp_path)


def test_a_file_stays_where_the_system_has_no_trash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "send2trash", None)
    assert not trash_can.move_to_trash(tmp_path)
    assert tmp_path.exists()


def test_the_trash_is_emptied_when_one_says_so(run: Run) -> None:
    run("trash", 1)
    code, lines, aside = run("empty-trash")
    assert (code, lines) == (1, [])
    assert "--yes" in aside
    assert run("empty-trash", "--yes")[1] == [{"stories": 1, "highlights": 0}]
    assert run("list", "--filter", "is:trash")[1] == []


def test_another_library_is_merged(run: Run, tmp_path: Path) -> None:
    with open_library(tmp_path / "other") as other:
        other.add_article(draft(), article("From elsewhere", f"Elsewhere. {TEXT}"))
    lines = run("merge", tmp_path / "other")[1]
    assert lines[-1]["summary"]["added"] == 1
    (tmp_path / "page.html").write_text("x")
    code, _, aside = run("merge", tmp_path / "page.html")
    assert code == 1
    assert "import" in aside


def test_a_rule_is_previewed_without_being_kept(run: Run, tmp_path: Path) -> None:
    words = "<p>The ferry left the quay at seven with every seat taken, as it had.</p>" * 6
    page = tmp_path / "p.html"
    page.write_text(
        "<html><head><title>Ruled</title><link rel='canonical' href='https://r.example/p'></head>"
        f"<body><div class='tale'><h1>Ruled</h1>{words}</div><p class='box'>Box</p></body></html>",
        encoding="utf-8",
    )
    id = run("import", page)[1][0]["id"]
    [preview] = run("rules", "--preview", id, "--body", "div.tale", "--remove", "p.none")[1]
    found = {part["selector"]: part["found"] for part in preview["parts"]}
    assert found == {"div.tale": 1, "p.none": 0}
    assert preview["host"] == "r.example"
    assert "every seat taken" in preview["text"]
    assert run("rules")[1] == []
