from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.__main__ import main
from reader.cli.argument_parser import EXPORT_FORMATS, LIST_SORTS, Parser
from reader.cli.command_names import COMMANDS
from reader.cli.output import Output
from reader.library import open_library
from reader.library.exporting.exporter import FORMATS
from reader.model import WrongFilter
from reader.store.import_log import ImportLog
from reader.store.story_table import ORDERS
from tests.library.samples import article, draft

FERRY = "The ferry left the harbour at dawn and reached the island before the storm came in."

Run = Callable[..., tuple[int, list[dict[str, Any]], str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command with --json: exit code, the objects printed, what was said aside."""

    def call(*words: str | Path) -> tuple[int, list[dict[str, Any]], str]:
        code = main(["--library", str(folder), str(words[0]), "--json", *map(str, words[1:])])
        out, aside = capsys.readouterr()
        return code, [json.loads(line) for line in out.splitlines()], aside

    return call


@pytest.fixture
def ids(folder: Path) -> list[int]:
    with open_library(folder) as library:
        facts = {"site": "a.example", "language": "en"}
        stories = [
            article("Ferry leaves", FERRY, published="2024-01-02", **facts),
            article("Storm comes", "A storm closed the harbour; no ferry sailed.", **facts),
        ]
        found = [library.add_article(draft(), story).id or 0 for story in stories]
        library.drain()
        return found


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "pages" / "ferry.html"
    path.parent.mkdir()
    paragraphs = "".join(
        f"<p>{FERRY} Paragraph {n} says a little more of it.</p>" for n in range(8)
    )
    path.write_text(
        f"<html><head><title>Ferry leaves</title></head><body><article><h1>Ferry leaves</h1>"
        f"{paragraphs}</article></body></html>"
    )
    return path


def test_import_reports_every_file(run: Run, page: Path) -> None:
    (page.parent / "empty.html").write_bytes(b"")
    code, lines, _ = run("import", page.parent, page.parent / "absent.html")
    assert code == 1
    by_name = {Path(line["path"]).name: line for line in lines if "path" in line}
    assert by_name["ferry.html"]["status"] == "added"
    assert by_name["ferry.html"]["title"] == "Ferry leaves"
    assert set(by_name["ferry.html"]) == {"path", "status", "id", "title", "reason"}
    assert by_name["absent.html"]["status"] == "failed"
    assert by_name["empty.html"]["status"] in ("failed", "skipped")
    assert by_name["empty.html"]["reason"]
    summary = lines[-1]["summary"]
    assert (summary["added"], summary["duplicate"]) == (1, 0)
    code, lines, _ = run("import", page)
    assert (code, lines[0]["status"]) == (0, "duplicate")


def test_import_reads_standard_input(run: Run, page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(page.read_bytes()))
    monkeypatch.setattr(sys, "stdin", stream)
    code, lines, _ = run("import", "-", "--tag", "piped")
    assert (code, lines[0]["status"]) == (0, "added")
    _, shown, _ = run("show", str(lines[0]["id"]))
    assert shown[0]["tags"] == ["piped"]


def test_clean_needs_no_library(run: Run, page: Path, folder: Path) -> None:
    code, lines, _ = run("clean", page, page.parent / "absent.html")
    assert code == 1
    assert [Path(line["path"]).name for line in lines] == ["ferry.html", "absent.html"]
    assert lines[0]["title"] == "Ferry leaves"
    assert FERRY in lines[0]["text"]
    assert lines[0]["error"] is None
    assert lines[1]["error"]
    assert set(lines[0]) == {
        *("path", "title", "subtitle", "byline", "authors", "site", "section", "published"),
        *("language", "url", "lead_image", "text", "html", "word_count", "links", "error"),
    }
    assert not folder.exists()


def test_list_filters_and_cuts(run: Run, ids: list[int]) -> None:
    code, lines, _ = run("list")
    assert code == 0
    assert {line["id"] for line in lines} == set(ids)
    fields = {
        *("id", "title", "site", "byline", "published", "added", "url", "word_count"),
        *("read", "starred", "archived", "tags", "highlights"),
    }
    assert fields <= set(lines[0])
    assert len(run("list", "--limit", "1")[1]) == 1
    assert [line["id"] for line in run("list", "--filter", "storm")[1]] == ids[::-1]


WRONG_FILTERS = {
    "is:stared": "is:starred",
    "is:": "starred",
    "is:purple": "unread",
    "-is:stared": "is:starred",
    "is:highlights": "has:highlights",
    "has:": "highlights",
    "has:picturse": "has:images",
    "tag:": "tag:",
    'tag:""': "tag:",
    "title:": "title:",
    "site: OR ferry": "site:",
    "before:banana": "before:2024-10-22",
    "after:2024-13": "after:2024-10-22",
    "date:": "date:",
    "starred:yes": "is",
    "titel:ferry": "title:ferry",
    "word-cuont:>300": "word-cuont:",
    "ferry OR is:stared": "is:starred",
    "title:(ferry is:stared)": "is:starred",
    "is:(starred stared)": "is:starred",
    "nosuch:": "nosuch:",
    "---": "empty",
    "( )": "empty",
    "": "empty",
    "a " * 5000: "too long",
    "is:starred,": "is:starred",
    "is:starred OR NOT": "NOT",
    "-(is:starred": "not closed",
    "--": "empty",
}


@pytest.mark.parametrize("wrong", WRONG_FILTERS)
def test_a_wrong_filter_selects_nothing_and_names_the_nearest(
    run: Run, ids: list[int], folder: Path, wrong: str
) -> None:
    code, lines, aside = run("list", f"--filter={wrong}")
    assert (code, lines) == (2, [])
    assert WRONG_FILTERS[wrong] in aside
    if wrong:
        with open_library(folder) as library:
            for call in (library.stories, library.story_ids, library.count):
                with pytest.raises(WrongFilter):
                    call(wrong)


@pytest.mark.parametrize("wrong", ["is:stared", "is:", "before:banana", "titel:ferry"])
def test_a_search_with_a_wrong_condition_is_refused(run: Run, ids: list[int], wrong: str) -> None:
    code, lines, aside = run("search", wrong)
    assert (code, lines) == (2, [])
    assert aside


@pytest.mark.parametrize("words", ["re:invent ferry", "http://a.example/ferry", "Ferry: leaves"])
def test_a_search_takes_a_colon_in_words(run: Run, ids: list[int], words: str) -> None:
    assert run("search", words)[0] == 0


def test_show_in_every_form(
    run: Run, ids: list[int], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (shown,) = run("show", str(ids[0]))[1]
    assert shown["reading_text"] == shown["text"] == FERRY
    assert {"html", "links"} <= set(shown)
    for option, words in (("", "a.example"), ("--html", "<p>"), ("--markdown", "# Ferry leaves")):
        assert main(["--library", str(folder), "show", str(ids[0]), *option.split()]) == 0
        out = capsys.readouterr().out
        assert words in out
        assert FERRY in out


def test_search_prints_hits_and_a_summary(run: Run, ids: list[int]) -> None:
    code, lines, _ = run("search", "ferry", "--limit", "1")
    assert code == 0
    assert set(lines[0]) == {"id", "title", "url", "score", "snippets"}
    snippet = lines[0]["snippets"][0]
    start, end = snippet["matches"][0]
    assert snippet["text"][start:end].lower() == "ferry"
    assert lines[-1]["summary"]["total"] == 2
    assert {"did_you_mean", "seconds"} <= set(lines[-1]["summary"])
    assert run("search", '"unbalanced harbour')[0] == 0
    assert run("search", "ferry", "--sort", "oldest")[0] == 0


def test_related_for_some_and_for_all(run: Run, ids: list[int]) -> None:
    code, lines, _ = run("related", str(ids[0]), "--limit", "3")
    assert code == 0
    assert set(lines[0]) == {"id", "url", "related"}
    (related,) = lines[0]["related"]
    assert set(related) == {"id", "title", "url", "score", "kind", "reasons"}
    assert (related["id"], related["kind"]) == (ids[1], "similar")
    assert [line["id"] for line in run("related", "--all")[1]] == sorted(ids)
    assert run("related")[0] == 2


@pytest.mark.parametrize(
    ("command", "field"),
    [("star", "starred"), ("archive", "archived"), ("trash", "trashed"), ("read", "read")],
)
def test_bookkeeping_names_what_changed(run: Run, ids: list[int], command: str, field: str) -> None:
    code, lines, _ = run(command, *map(str, ids))
    assert (code, lines) == (0, [{"id": story, field: True} for story in ids])
    assert run(command, str(ids[0]), "--undo")[1] == [{"id": ids[0], field: False}]


def test_unknown_ids_are_named_and_the_rest_is_done(run: Run, ids: list[int]) -> None:
    code, lines, aside = run("star", "998", str(ids[0]), "999")
    assert code == 1
    assert lines == [{"id": ids[0], "starred": True}]
    assert "998" in aside
    assert "999" in aside
    for command in (["show", "999"], ["highlight", "999"], ["bookmark", "999", "--at", "1"]):
        code, lines, aside = run(*command)
        assert (code, lines) == (1, [])
        assert "999" in aside


def test_tags_restore_notes_and_undo(run: Run, ids: list[int]) -> None:
    first = str(ids[0])
    assert run("tag", first, "--add", "sea", "--add", "news")[1] == [
        {"id": ids[0], "tags": ["news", "sea"]}
    ]
    assert run("tag", first, "--remove", "news")[1] == [{"id": ids[0], "tags": ["sea"]}]
    assert run("note", first, "read again")[1] == [{"id": ids[0], "note": "read again"}]
    assert run("undo")[1][0]["undone"] == "Story note changed"
    assert run("redo")[1][0]["redone"] == "Story note changed"
    assert run("redo")[0] == 1
    run("trash", first)
    assert run("restore", first)[1] == [{"id": ids[0], "trashed": False}]


def test_marks_are_made_and_listed(run: Run, ids: list[int]) -> None:
    first = str(ids[0])
    code, (made,), _ = run(
        "highlight", first, "--exact", "the\nstorm", "--prefix", "before ", "--note", "when?"
    )
    assert code == 0
    assert (made["exact"], made["colour"], made["state"]) == ("the storm", "yellow", "anchored")
    assert {"id", "highlight", "start", "end", "exact", "colour", "note", "state"} <= set(made)
    assert FERRY[made["start"] : made["end"]] == "the storm"
    assert [line["highlight"] for line in run("highlight", first)[1]] == [made["highlight"]]
    assert run("highlight", first, "--exact", "the whale")[0] == 1
    assert run("highlight", first, "--exact", "dawn", "--colour", "beige")[0] == 2
    code, (mark,), _ = run("bookmark", first, "--at", "10", "--label", "here")
    assert (code, mark["id"], mark["offset"]) == (0, ids[0], 10)
    assert run("bookmark", first)[1][0]["bookmark"] == mark["bookmark"]
    assert run("bookmark", first, "--at", "99999")[0] == 1


def test_care(run: Run, ids: list[int], tmp_path: Path) -> None:
    run("highlight", str(ids[0]), "--exact", "at dawn")
    code, items, _ = run("check")
    assert code == 0
    assert {item["state"] for item in items} == {"good"}
    assert all(set(item) == {"item", "state", "detail"} for item in items)
    (report,) = run("backup", tmp_path / "b.zip")[1]
    assert (report["stories"], report["highlights"]) == (2, 1)
    assert report["bytes"] > 0
    run("trash", *map(str, ids))
    code, (restored,), _ = run("restore-backup", tmp_path / "b.zip")
    assert (code, restored["stories"]) == (0, 2)
    assert len(run("list")[1]) == 2
    (indexed,) = run("reindex")[1]
    assert indexed["stories"] == 2
    (stats,) = run("stats")[1]
    assert (stats["stories"], stats["highlights"]) == (2, 1)
    code, (exported,), _ = run("export", "--format", "json", str(ids[0]), "-o", tmp_path / "e.json")
    assert (code, exported["stories"], exported["highlights"]) == (0, 1, 1)
    assert run("export", "--format", "json", "999", "-o", tmp_path / "x.json")[0] == 1
    assert not (tmp_path / "x.json").exists()
    assert run("clean-up", "--backup", tmp_path / "c.zip")[1][1] == {"files": 0, "bytes": 0}
    code, _, aside = run("backup", tmp_path / "b.zip" / "inside.zip")
    assert code == 1
    assert "Traceback" not in aside


def test_export_leaves_a_person_s_note(run: Run, ids: list[int], tmp_path: Path) -> None:
    wanted = tmp_path / "notes.json"
    wanted.write_text("mine")
    code, (exported,), aside = run("export", "--format", "json", str(ids[0]), "-o", wanted)
    assert (code, wanted.read_text()) == (0, "mine")
    assert exported == {"path": str(tmp_path / "notes (2).json"), "stories": 1, "highlights": 0}
    assert "notes (2).json" in aside


def test_clean_again(run: Run, page: Path) -> None:
    story = run("import", page)[1][0]["id"]
    code, lines, aside = run("clean-again", str(story))
    assert (code, [line["id"] for line in lines]) == (0, [story])
    assert "1 of 1" in aside
    assert run("clean-again", "--all")[0] == 0


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["list", "--limit", "-1"],
        ["list", "--limit", "x"],
        ["star"],
        ["star", "one"],
        ["show", "-3"],
        ["export", "--format", "stone", "-o", "x"],
        ["search"],
        ["related"],
        ["clean-again"],
        ["list", "--filter", "--json"],
        ["list", "--sort", "colour"],
        ["highlight", "1", "--exact", "x", "--colour", "mauve"],
        ["rules", "--body", "p"],
        ["star", "-1"],
        ["--library"],
        ["--nonsense"],
    ],
)
def test_a_wrong_call_is_told_apart(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.setenv("BROADSHEET_LIBRARY", str(tmp_path / "l"))
    assert main(words) == 2
    out, aside = capsys.readouterr()
    assert out == ""
    assert aside
    assert not (tmp_path / "l").exists()


def test_a_library_that_cannot_be_opened_is_told(run: Run, folder: Path) -> None:
    folder.write_text("a file in the way")
    code, lines, aside = run("list")
    assert (code, lines) == (1, [])
    assert "is a file" in aside


def test_all_formats_and_sorts_are_offered() -> None:
    assert set(EXPORT_FORMATS) == set(FORMATS)
    assert set(LIST_SORTS) == set(ORDERS)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["list", "--filter", "-is:starred"], [2]),
        (["list", "--filter", "-ferry", "--limit", "5"], []),
        (["list", "--limit", "5", "--filter=-is:starred"], [2]),
        (["search", "ferry", "-dawn"], [2]),
        (["search", "-dawn", "--limit", "3", "ferry"], [2]),
        (["search", "--", "ferry", "-dawn"], [2]),
        (["related", "1", "--limit", "3", "2"], [1, 2]),
        (["star", "#1", "--undo", "2"], [1, 2]),
    ],
)
def test_words_are_read_as_they_were_meant(
    run: Run, ids: list[int], words: list[str], found: list[int]
) -> None:
    run("star", 1)
    code, lines, aside = run(*words)
    assert code == 0, aside
    assert [line["id"] for line in lines if "id" in line] == found


def test_a_value_may_begin_with_a_dash(run: Run, ids: list[int]) -> None:
    assert run("note", 1, "-5 degrees")[1] == [{"id": 1, "note": "-5 degrees"}]
    assert run("note", 1, "--", "--cold")[1] == [{"id": 1, "note": "--cold"}]
    (mark,) = run("highlight", 1, "--note", "-cold", "--exact", "dawn")[1]
    assert mark["note"] == "-cold"
    code, _, aside = run("bookmark", 1, "--at", "-5")
    assert (code, "outside the text" in aside) == (1, True)


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_goes_out_and_loads_nothing_heavy(option: str) -> None:
    script = (
        "import sys; from reader.__main__ import main; code = main(sys.argv[1:]); "
        "heavy = {'numpy', 'whoosh', 'bs4', 'lxml', 'sqlite3', 'PySide6'} & set(sys.modules); "
        "print(heavy, file=sys.stderr); sys.exit(code or bool(heavy))"
    )
    done = subprocess.run([sys.executable, "-c", script, option], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "broadsheet" in done.stdout


def test_every_command_has_its_place_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    for command in COMMANDS:
        with pytest.raises(SystemExit) as leaving:
            Parser().parse([command, "--help"])
        assert leaving.value.code == 0
    assert "usage: broadsheet" in capsys.readouterr().out


def test_json_loses_nothing_where_the_terminal_knows_few_letters() -> None:
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    output = Output(as_json=True, out=out, aside=out)
    output.record({"title": "Séan — 漢字", "path": "na\udce9me"}, "")
    output.say("é")
    out.seek(0)
    line, said = out.read().splitlines()
    assert json.loads(line) == {"title": "Séan — 漢字", "path": "na\udce9me"}
    assert said == "?"


def test_a_reader_that_goes_away_is_no_error(folder: Path, ids: list[int]) -> None:
    command = [sys.executable, "-m", "reader", "--library", str(folder), "show", "1"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), said) == (0, "")


def test_without_a_command_the_window_opens(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, page: Path
) -> None:
    opened: list[tuple[list[object], object]] = []

    def window(paths: list[object], library: object, language: str) -> int:
        opened.append((paths, library))
        return 0

    import reader.app

    monkeypatch.setattr(reader.app, "run", window)
    assert main([]) == 0
    assert main([f"--library={tmp_path}"]) == 0
    assert main(["--library", str(tmp_path), str(page), "broadsheet:story/3"]) == 0
    assert main(["--", str(page)]) == 0
    assert opened == [
        ([], None),
        ([], tmp_path),
        ([page, "broadsheet:story/3"], tmp_path),
        ([page], None),
    ]


PAGE = (
    "<html><head><title>Ferry</title></head><body><nav><a href='/news'>News</a></nav><article>"
    f"<h1>Ferry</h1><p>{FERRY}</p><p>{FERRY} Again.</p><p>{FERRY} Later.</p></article>"
    "<aside><p>Win a boat.</p></aside></body></html>"
)


def test_an_original_is_written_and_never_over_another_file(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "ferry.html"
    page.write_text(PAGE, encoding="utf-8")
    _, [line, _], _ = run("import", page)
    written = tmp_path / "copy.html"
    code, [wrote], _ = run("original", line["id"], "-o", written)
    assert (code, wrote["bytes"]) == (0, len(PAGE))
    assert written.read_text(encoding="utf-8") == PAGE
    code, _, aside = run("original", line["id"], "-o", written)
    assert code == 1 and "exists already" in aside
    _, [words], _ = run("original", line["id"], "--text")
    assert "Win a boat." in words["text"]
    _, pieces, _ = run("original", line["id"], "--left-out")
    assert [piece["text"] for piece in pieces] == ["News", "Win a boat."]
    _, [shown], _ = run("show", line["id"], "--left-out")
    assert shown["left_out"] == ["News", "Win a boat."]
    _, [offline], _ = run("original", line["id"], "--offline", "-o", tmp_path / "offline.html")
    assert offline["bytes"] > 0


def test_a_story_without_an_original_says_so(run: Run, ids: list[int]) -> None:
    code, _, aside = run("original", ids[0])
    assert code == 1 and "No original file" in aside


def test_an_import_that_was_cut_short_is_continued(run: Run, folder: Path, tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(3):
        (pages / f"{number}.txt").write_text(f"Ferry {number}\n\n{FERRY} {number}")
    with open_library(folder) as library:
        library.import_paths([pages / "0.txt"])
        log = ImportLog(library._store.db)
        log.add_done(log.begin([str(pages)], ["sea"]), [str(pages / "0.txt")])
    code, [*lines, _], _ = run("import", "--resume")
    assert code == 0
    assert [(Path(line["path"]).name, line["status"]) for line in lines] == [
        ("1.txt", "added"),
        ("2.txt", "added"),
    ]
    assert run("import", "--resume")[1][0]["summary"]["added"] == 0
