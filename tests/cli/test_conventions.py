"""What command lines are expected to do: addresses, standard input, quiet, errors, interrupts."""

from __future__ import annotations

import io
import json
import os
import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.__main__ import main
from reader.cli.argument_parser import Parser
from reader.cli.command_examples import EXAMPLES
from reader.cli.command_names import COMMANDS
from reader.cli.interrupts import interruptible
from reader.cli.output import Output
from reader.library import open_library
from reader.model import Progress
from reader.platforms.termination import Terminated
from tests.library.samples import article, draft

Captured = pytest.CaptureFixture[str]

PAGE = (
    "<html><head><title>Ferry leaves</title></head><body><article><h1>Ferry leaves</h1>"
    + "<p>The ferry left the quay at seven with every seat taken, as it had all week.</p>" * 6
    + "</article></body></html>"
)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "My page 100%.html"
    path.write_text(PAGE, encoding="utf-8")
    return path


def lines(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


def give_input(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))


def test_json_and_quiet_may_stand_before_the_command(
    library: Path, page: Path, capsys: Captured
) -> None:
    given = ["--library", str(library)]
    assert main([*given, "--json", "import", str(page)]) == 0
    assert lines(capsys.readouterr().out)[0]["status"] == "added"
    assert main(["--json", *given, "list", "--limit", "1"]) == 0
    assert [story["title"] for story in lines(capsys.readouterr().out)] == ["Ferry leaves"]
    assert main([*given, "--quiet", "star", "1"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["--json", *given]) == 2
    assert main(["--json", *given, "lst"]) == 2


def test_a_file_address_is_imported(library: Path, page: Path, capsys: Captured) -> None:
    assert main(["--library", str(library), "import", "--json", page.as_uri()]) == 0
    found = lines(capsys.readouterr().out)
    assert (found[0]["status"], found[0]["path"]) == ("added", str(page))
    assert main(["--library", library.as_uri(), "list"]) == 0
    assert "Ferry leaves" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["import", "clean"])
def test_an_address_of_the_web_gets_one_answer_and_the_rest_is_done(
    library: Path, page: Path, capsys: Captured, command: str
) -> None:
    address = "https://a.example//ferry?x=1"
    words = ["--library", str(library), command, address, str(page), "--json"]
    assert main(words) == 1
    found = lines(capsys.readouterr().out)
    assert found[0]["path"] == address
    reason = found[0].get("reason") or found[0].get("error")
    assert "Save the page in the browser" in str(reason)
    assert found[1]["title"] == "Ferry leaves"
    assert main(["--library", str(library), address]) == 1
    assert str(reason) in capsys.readouterr().err


def test_the_window_is_given_what_file_addresses_name(
    monkeypatch: pytest.MonkeyPatch, page: Path
) -> None:
    import reader.app

    opened: list[object] = []

    def window(paths: list[object], library: object, language: str) -> int:
        opened.extend(paths)
        return 0

    monkeypatch.setattr(reader.app, "run", window)
    assert main([page.as_uri(), "broadsheet:story/3", str(page)]) == 0
    assert opened == [page, "broadsheet:story/3", page]


def test_a_word_that_is_nearly_a_command_is_named(capsys: Captured) -> None:
    assert main(["serach", "ferry"]) == 2
    assert "Did you mean “search”?" in capsys.readouterr().err


def test_a_page_is_cleaned_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, page: Path, capsys: Captured
) -> None:
    give_input(monkeypatch, PAGE.replace("Ferry leaves", "From a pipe").encode())
    assert main(["clean", "--json", str(page), "-"]) == 0
    assert [line["title"] for line in lines(capsys.readouterr().out)] == [
        "Ferry leaves",
        "From a pipe",
    ]


def test_a_note_comes_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, library: Path, page: Path, capsys: Captured
) -> None:
    main(["--library", str(library), "import", str(page)])
    capsys.readouterr()
    give_input(monkeypatch, b"Two lines,\nthe second one.\n")
    assert main(["--library", str(library), "note", "1", "-", "--json"]) == 0
    assert lines(capsys.readouterr().out) == [{"id": 1, "note": "Two lines,\nthe second one."}]


def test_quiet_commands_print_failures_only(library: Path, page: Path, capsys: Captured) -> None:
    assert main(["--library", str(library), "import", "--quiet", str(page)]) == 0
    assert capsys.readouterr() == ("", "")
    assert main(["--library", str(library), "star", "1", "99", "--quiet"]) == 1
    out, aside = capsys.readouterr()
    assert out == ""
    assert "99" in aside
    assert main(["--library", str(library), "import", "--quiet", "missing.html"]) == 1
    assert "missing.html" in capsys.readouterr().out
    assert main(["--library", str(library), "list", "--quiet"]) == 0
    assert "Ferry leaves" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["show", "99"], 1),
        (["list", "--filter", "is:stared"], 2),
        (["list", "--limit", "x"], 2),
        (["star"], 2),
        (["restore-backup", "missing.zip"], 1),
    ],
)
def test_errors_are_json_where_json_is_asked_for(
    library: Path, capsys: Captured, words: list[str], code: int
) -> None:
    with open_library(library):
        pass
    assert main(["--library", str(library), words[0], "--json", *words[1:]]) == code
    out, aside = capsys.readouterr()
    assert out == ""
    [error] = lines(aside)
    assert set(error) == {"error"}
    assert error["error"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["import", ""], 1),
        (["clean", ""], 1),
        (["search", ""], 2),
        (["search", " "], 2),
        (["backup", ""], 2),
        (["export", "--format", "markdown", "-o", ""], 2),
        (["watch", "--add", ""], 2),
        ([""], 1),
    ],
)
def test_an_empty_word_of_a_script_means_nothing(
    library: Path,
    page: Path,
    capsys: Captured,
    monkeypatch: pytest.MonkeyPatch,
    words: list[str],
    code: int,
) -> None:
    # An empty variable must not stand for the folder one is in, nor for every story.
    monkeypatch.chdir(page.parent)
    with open_library(library) as opened:
        opened.add_article(draft(), article("Ferry", "The harbour is closed."))
        assert main(["--library", str(library), *words]) == code
        assert len(opened.stories()) == 1
        assert opened.watch_folders() == []
    assert sorted(page.parent.iterdir()) == sorted([page, library])
    assert "harbour" not in capsys.readouterr().out


@pytest.mark.parametrize("words", [["--library", "", "list"], ["--library="], ["--library", ""]])
def test_an_empty_library_option_is_not_the_usual_library(
    capsys: Captured, words: list[str]
) -> None:
    assert main(words) == 2
    assert "names no folder" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
def test_a_command_without_standard_streams_does_its_work(library: Path) -> None:
    with open_library(library) as opened:
        story = opened.add_article(draft(), article("Ferry", "The harbour is closed.")).id
        call = f'"{sys.executable}" -m reader --library "{library}"'
        done = [
            subprocess.run(
                ["/bin/sh", "-c", f"{call} {words}"],
                cwd=Path(__file__).parents[2],
                capture_output=True,
                text=True,
                check=False,
            )
            for words in (f"star {story} >&-", "star - <&- 2>&- >&-")
        ]
        assert [(one.returncode, one.stderr) for one in done] == [(0, ""), (1, "")]
        assert opened.stories("is:starred")


def test_progress_is_drawn_on_a_terminal_only(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def drawn(*, quiet: bool = False, aside: io.StringIO) -> str:
        output = Output(as_json=False, quiet=quiet, out=io.StringIO(), aside=aside)
        output.progress(Progress(1, 2, "Reading"))
        return aside.getvalue()

    monkeypatch.setenv("TERM", "xterm")
    assert "Reading" in drawn(aside=Terminal())
    assert not drawn(aside=io.StringIO())
    assert not drawn(quiet=True, aside=Terminal())
    monkeypatch.setenv("TERM", "dumb")
    assert not drawn(aside=Terminal())


def test_the_version_names_the_libraries(capsys: Captured) -> None:
    assert main(["--version"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("broadsheet ")
    for name in ("Python", "lxml", "PySide6-Essentials", "whoosh-reloaded"):
        assert f"\n{name} " in out


def test_every_command_has_examples_that_can_be_read() -> None:
    assert set(EXAMPLES) >= set(COMMANDS)
    for command, examples in EXAMPLES.items():
        for line, meaning in examples:
            words = shlex.split(re.split(r" [<>|] ", line)[0])
            assert words[0] == "broadsheet" and meaning
            if command:
                assert words[1] == command
                Parser().parse(words[1:])


def test_help_shows_the_examples(capsys: Captured) -> None:
    assert main(["search", "--help"]) == 0
    assert "examples:\n  broadsheet search ferry harbour" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform == "win32", reason="it sends a signal of POSIX")
@pytest.mark.parametrize(
    ("number", "raised"), [(signal.SIGINT, KeyboardInterrupt), (signal.SIGTERM, Terminated)]
)
def test_an_interrupt_lets_a_block_end_in_good_order(
    number: int, raised: type[BaseException]
) -> None:
    ended = False
    with pytest.raises(raised), interruptible() as interrupt:
        os.kill(os.getpid(), number)
        ended = interrupt.asked()
    assert ended
    with pytest.raises(raised), interruptible():
        os.kill(os.getpid(), number)
        os.kill(os.getpid(), number)
        raise AssertionError("the second interrupt ends the block at once")


INTERRUPTED = """
import os, signal, sys
from reader.__main__ import main
from reader.cli.output import Output
progress = Output.progress

def interrupt(output, told):
    progress(output, told)
    if told.done >= 1 and told.label != "Looking for files":
        os.kill(os.getpid(), int(sys.argv[1]))
        Output.progress = progress

if __name__ == "__main__":
    Output.progress = interrupt
    sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="it sends a signal of POSIX")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupted_import_has_a_line_for_each_thing_done_and_goes_on(
    library: Path, tmp_path: Path, capsys: Captured, number: int, code: int
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    for page in range(60):
        text = PAGE.replace("Ferry leaves", f"Ferry {page}").replace("seven", f"{page}")
        (folder / f"{page:02}.html").write_text(text, encoding="utf-8")
    words = ["--library", str(library), "import", "--json", str(folder)]
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, str(int(number)), *words],
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    found = lines(done.stdout)
    added = [line for line in found if line.get("status") == "added"]
    assert found[-1]["summary"]["added"] == len(added)  # type: ignore[index]
    with open_library(library) as opened:
        assert opened.count("") == len(added)
    assert 1 <= len(added) < 60
    asides = done.stderr.splitlines()
    assert "--resume" in asides[-2]
    assert "Interrupted" in json.loads(asides[-1])["error"]
    # What is left is asked for by name, and nothing that is done is done again.
    capsys.readouterr()
    assert main(["--library", str(library), "import", "--json", "--resume"]) == 0
    found = lines(capsys.readouterr().out)
    assert found[-1]["summary"]["added"] == 60 - len(added)  # type: ignore[index]
    assert found[-1]["summary"]["duplicate"] == 0  # type: ignore[index]
    with open_library(library) as opened:
        assert opened.count("") == 60
        assert not opened.unfinished_imports()


def test_an_export_may_be_named_by_an_address(library: Path, tmp_path: Path) -> None:
    with open_library(library) as opened:
        opened.add_article(draft(), article("Ferry leaves", "The ferry left at seven."))
    target = (tmp_path / "a folder" / "e.json").as_uri()
    words = ["--library", str(library), "export", "--format", "json", "-o", target]
    assert main(words) == 0
    assert (tmp_path / "a folder" / "e.json").is_file()


def test_every_option_says_what_it_means() -> None:
    offenders = [
        f"{name} {action.dest}"
        for name, command in Parser().commands.items()
        for action in command._actions
        if not action.help
    ]
    assert not offenders
