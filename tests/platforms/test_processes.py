"""Processes: limits kept by a watch, endings named rightly, starts that fail blame no page."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library.importing import worker_pool
from reader.library.importing.preparation import OUR_FAULT, Prepared
from reader.library.importing.worker import Task
from reader.library.importing.worker_pool import WorkerPool
from reader.model import ReaderError, Refusal
from reader.platforms import process_limits
from reader.platforms.processes import MODULE_OPTION, InputEnd, is_running, module_command
from tests.clean.pages import SENTENCES

ROOT = Path(__file__).resolve().parents[2]

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="it sends signals of POSIX")

SIGNALS = (
    []
    if sys.platform == "win32"
    else [(-signal.SIGXCPU, "time"), (-signal.SIGKILL, "killed"), (-signal.SIGSEGV, "crashed")]
)

WATCHED = """
import re, sys
from reader.platforms.process_limits import ProcessWatch
watch = ProcessWatch(memory=64 << 20, processor_seconds=1)
watch.begin()
if sys.argv[1] == "time":
    while True: pass
elif sys.argv[1] == "memory":
    held = []
    while True: held.append(bytearray(1 << 20))
elif sys.argv[1] == "library":
    re.match(r"(a+)+b", "a" * 60)
else:
    watch.rest()
    while __import__("time").process_time() < 2: pass
"""


@pytest.mark.parametrize(
    ("what", "ending"), [("time", "time"), ("memory", "memory"), ("library", "time")]
)
def test_a_watch_ends_a_process_that_takes_too_much(what: str, ending: str) -> None:
    done = subprocess.run([sys.executable, "-c", WATCHED, what], cwd=ROOT, check=False)
    assert process_limits.ending_of(done.returncode) == ending


def test_a_watch_that_rests_ends_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", WATCHED, "rest"], cwd=ROOT, check=False)
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("code", "ending"),
    [
        *SIGNALS,
        (process_limits.FAULT_EXIT, "failed"),
        (process_limits.PARTS_EXIT, "incomplete"),
        (0, "failed"),
        (None, "failed"),
        (0xC0000005, "crashed"),
        (1816, "time"),
    ],
)
def test_an_exit_code_says_why_a_process_is_gone(code: int | None, ending: str) -> None:
    assert process_limits.ending_of(code) == ending


@posix_only
def test_a_process_is_running_until_it_is_gone() -> None:
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    assert is_running(process.pid) and is_running(os.getpid())
    process.communicate(b"\n")
    assert not is_running(process.pid)


def test_the_end_of_an_input_is_noticed() -> None:
    reading, writing = os.pipe()
    end = InputEnd(reading)
    assert not end.reached()
    os.close(writing)
    assert end._closed.wait(10) and end.reached()
    os.close(reading)


def test_a_module_of_ours_runs_in_a_process_of_its_own() -> None:
    command = module_command("reader", ("--version",))
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert done.stdout.startswith(b"broadsheet ")


def test_a_bundle_runs_a_module_and_not_our_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    script = ROOT / "packaging" / "start_bundle.py"
    command = [sys.executable, str(script), MODULE_OPTION, "reader", "--version"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    assert done.stdout.startswith(b"broadsheet "), done.stderr
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert module_command("reader", ["list"]) == [sys.executable, MODULE_OPTION, "reader", "list"]


def end_at_once(connection: object, limits: object, language: str) -> None:
    os._exit(3)


def kill_the_first(connection: object, limits: object, language: str) -> None:
    from reader.library.importing.worker import Ready, work

    mark = Path(os.environ["BROADSHEET_TEST_MARK"])
    if mark.exists():
        work(connection, limits, language)  # type: ignore[arg-type]
        return
    mark.touch()
    connection.send(Ready())  # type: ignore[attr-defined]
    connection.recv()  # type: ignore[attr-defined]
    os.kill(os.getpid(), signal.SIGKILL)


def test_workers_that_do_not_start_blame_no_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_pool, "work", end_at_once)
    pool = WorkerPool(1)
    with pytest.raises(ReaderError, match="the files are not to blame"):
        list(pool.run([Task(0, Path("a.html"), b"<p>A page.</p>")]))
    pool.close()


@posix_only
def test_a_page_whose_worker_was_killed_is_read_again_as_it_is(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BROADSHEET_TEST_MARK", str(tmp_path / "mark"))
    # Not from the fork server: it started with an earlier environment.
    import multiprocessing

    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])
    monkeypatch.setattr(worker_pool, "work", kill_the_first)
    words = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:6])
    page = f"<html><title>A story</title><body><article><h1>A story</h1>{words}</article></body>"
    pool = WorkerPool(1)
    found = [d.outcome for d in pool.run([Task(0, Path("a.html"), page.encode())])]
    pool.close()
    assert isinstance(found[0], Prepared)
    assert not found[0].article.notices


@posix_only
def test_a_file_that_no_worker_could_read_says_what_ended_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker_pool, "work", killed_always)
    pool = WorkerPool(1)
    found = [d.outcome for d in pool.run([Task(0, Path("a.txt"), b"A line of text.")])]
    pool.close()
    assert isinstance(found[0], Refusal)
    assert "The system ended the process" in found[0].reason


def killed_always(connection: object, limits: object, language: str) -> None:
    from reader.library.importing.worker import Ready

    connection.send(Ready())  # type: ignore[attr-defined]
    connection.recv()  # type: ignore[attr-defined]
    os.kill(os.getpid(), signal.SIGKILL)


def test_a_mistake_of_ours_is_called_one(monkeypatch: pytest.MonkeyPatch) -> None:
    from reader.library.importing import worker
    from reader.model import Draft

    def broken(*_: object) -> Prepared:
        raise ZeroDivisionError

    monkeypatch.setattr(worker, "prepare", broken)
    draft = Draft(origin="a.html", format="page", page=b"<p>The words of the page.</p>")
    kept = worker._prepare(draft, Task(0, Path("a.html")))
    assert isinstance(kept, Prepared)
    assert "The words of the page." in kept.article.text
    assert kept.article.notices == (OUR_FAULT,)
