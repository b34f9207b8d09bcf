"""The worker processes: in order, within limits, and the rest goes on when one breaks."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from multiprocessing import forkserver
from pathlib import Path

import pytest

from reader.library.importing import worker_pool
from reader.library.importing.preparation import Prepared
from reader.library.importing.worker import Task, WorkerLimits
from reader.library.importing.worker_pool import WorkerPool
from reader.model import Refusal
from reader.platforms.processes import has_fork_server

PAGE = "<html><head><title>{0}</title></head><body><article><h1>{0}</h1>{1}</article></body></html>"
PARAGRAPH = "<p>The ferry left the quay at seven with every seat taken, as it had all week.</p>"


def page(title: str, paragraphs: int = 6) -> bytes:
    return PAGE.format(title, PARAGRAPH * paragraphs).encode()


def outcomes(pool: WorkerPool, tasks: list[Task]) -> dict[int, list[Prepared | Refusal]]:
    found: dict[int, list[Prepared | Refusal]] = {}
    ended = []
    for delivery in pool.run(tasks):
        if delivery.outcome is None:
            ended.append(delivery.task.number)
        else:
            found.setdefault(delivery.task.number, []).append(delivery.outcome)
    assert sorted(ended) == [task.number for task in tasks]
    return found


@pytest.fixture
def small_pool() -> Iterator[WorkerPool]:
    # 48 MB beyond what a worker starts with: enough for a page, not for a huge one.
    pool = WorkerPool(1, WorkerLimits(memory=48 * 1024 * 1024))
    yield pool
    pool.close()


def test_pages_come_back_cleaned() -> None:
    pool = WorkerPool(2)
    tasks = [Task(n, Path(f"{n}.html"), page(f"Story number {n}")) for n in range(5)]
    found = outcomes(pool, tasks)
    pool.close()
    titles = [
        item.article.title for n in range(5) for item in found[n] if isinstance(item, Prepared)
    ]
    assert titles == [f"Story number {n}" for n in range(5)]


def test_the_fork_server_is_started_ahead_without_waiting_for_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if not has_fork_server():
        pytest.skip("this system has no fork server")
    started = []
    monkeypatch.setattr(forkserver, "ensure_running", lambda: started.append("server"))
    pool = WorkerPool(1)
    pool.start_ahead()
    assert [started, pool._workers] == [["server"], []]


def test_a_worker_started_ahead_takes_the_first_task(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_pool, "start_fork_server", lambda preload: False)
    pool = WorkerPool(1)
    pool.start_ahead()
    [ahead] = pool._workers
    pool.start_ahead()
    found = outcomes(pool, [Task(0, Path("0.html"), page("First story"))])
    assert [len(found), pool._workers] == [1, [ahead]]
    # One that died meanwhile is replaced, and the file is not to blame.
    ahead.helper.process.kill()
    ahead.helper.process.join()
    found = outcomes(pool, [Task(0, Path("0.html"), page("First story"))])
    pool.close()
    assert [type(item) for item in found[0]] == [Prepared]


def test_a_page_that_takes_too_much_is_named_and_the_rest_comes_in(small_pool: WorkerPool) -> None:
    tasks = [
        Task(0, Path("first.html"), page("First story")),
        Task(1, Path("huge.html"), page("Huge story", 400_000)),
        Task(2, Path("last.html"), page("Last story")),
    ]
    found = outcomes(small_pool, tasks)
    for number in (0, 2):
        [item] = found[number]
        assert isinstance(item, Prepared)
    [huge] = found[1]
    told = huge.reason if isinstance(huge, Refusal) else " ".join(huge.article.notices)
    assert any(said in told for said in ("memory", "Timed out", "limits"))


def test_a_page_that_no_format_finished_recognising_is_cleaned_as_a_page() -> None:
    pool = WorkerPool(1)
    task = Task(0, Path("story.xml"), page("A story"), plainly=frozenset({0}), as_page=True)
    [item] = outcomes(pool, [task])[0]
    pool.close()
    assert isinstance(item, Prepared)
    assert item.article.title == "A story"
    assert "<p>The ferry left the quay" in item.article.html
    assert not item.article.notices


def test_a_cancel_ends_the_run_and_the_pool_works_again() -> None:
    pool = WorkerPool(1)
    tasks = [Task(n, Path(f"{n}.html"), page(f"Story {n}")) for n in range(50)]
    taken = 0

    def cancelled() -> bool:
        return taken > 3

    for _ in pool.run(tasks, cancelled):
        taken += 1
    assert taken < 50
    assert len(outcomes(pool, tasks[:2])) == 2
    pool.close()


def test_tasks_are_taken_only_as_workers_become_free() -> None:
    pool = WorkerPool(1)
    handed = []

    def tasks() -> Iterator[Task]:
        for number in range(20):
            handed.append(number)
            yield Task(number, Path(f"{number}.html"), page(f"Story {number}"))

    run = pool.run(tasks())
    next(run)
    assert handed == [0]
    run.close()
    pool.close()


def test_a_script_without_a_main_guard_can_import(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(page("A story"))
    script = tmp_path / "script.py"
    script.write_text(
        "import reader\n"
        f"with reader.open_library({str(tmp_path / 'library')!r}) as library:\n"
        f"    print(library.import_paths([{str(tmp_path / 'page.html')!r}]).counts['added'])\n"
    )
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, str(script)],
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == "1\n", done.stderr
