"""A small library in which a person did a little of everything, and what lies around it."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Generator, Iterable
from pathlib import Path

from reader.library import Library, open_library
from reader.library.importing import import_service
from reader.library.importing.preparation import prepare
from reader.library.importing.worker import Task, _drafts
from reader.library.importing.worker_pool import Delivery
from reader.model import Refusal

WORDS = "The ferry left the harbour at dawn and reached the island before the storm came in."
PICTURE = b"\x89PNG\r\n\x1a\n" + b"picture" * 40


class DirectPool:
    """Reads files in this process, since faults are about what is written: workers write nothing.

    Real workers run in the campaign's random kills, which start the whole program.
    """

    def run(self, tasks: Iterable[Task], cancelled: object = None) -> Generator[Delivery]:
        """Deliver what becomes of the tasks."""
        for task in tasks:
            for draft in _drafts(task):
                done = draft if isinstance(draft, Refusal) else prepare(draft, task.rules)
                yield Delivery(task, done)
            yield Delivery(task, None)

    def run_with_pauses(
        self, tasks: Iterable[Task], cancelled: object = None
    ) -> Generator[Delivery]:
        """Deliver the same: nothing has to be waited for."""
        yield from self.run(tasks, cancelled)

    def close(self) -> None:
        """Nothing was started."""


def read_in_this_process() -> None:
    """Let every library of this process clean pages without worker processes."""
    setattr(import_service, "WorkerPool", DirectPool)  # noqa: B010


def saved_page(folder: Path, name: str, title: str, words: str = WORDS) -> Path:
    """A page as browsers save it, with a picture in its side folder."""
    side = folder / f"{name}_files"
    side.mkdir(parents=True, exist_ok=True)
    (side / "boat.png").write_bytes(PICTURE + title.encode())
    body = "".join(f"<p>{words} This is paragraph {n} of {title}.</p>" for n in range(4))
    page = folder / f"{name}.html"
    page.write_text(
        f'<html><head><title>{title}</title><link rel="canonical" href="https://post.example/'
        f'{name}"></head><body><article><h1>{title}</h1><p><img src="{name}_files/boat.png" '
        f'alt="A boat" width="640" height="400"></p>{body}</article></body></html>',
        encoding="utf-8",
    )
    return page


class World:
    """A folder with a library, the person's own files beside it, and a place for what goes out."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.library_folder = root / "library"
        self.pages = root / "pages"
        self.out = root / "out"
        self.given = root / "given"
        """Exports and backups that earlier acts left, to be read again."""
        self.opened: Library | None = None

    @property
    def library(self) -> Library:
        """The library, opened when it is first asked for."""
        if self.opened is None:
            self.opened = open_library(self.library_folder)
        return self.opened

    def close(self) -> None:
        """Close the library where it is open."""
        opened, self.opened = self.opened, None
        if opened is not None:
            opened.close()

    def copied_to(self, root: Path) -> World:
        """A copy of the whole folder; what lay at the target is gone."""
        shutil.rmtree(root, ignore_errors=True)
        shutil.copytree(self.root, root)
        return World(root)

    def own_files(self) -> dict[str, str]:
        """The person's files outside the library, with the hash of their bytes.

        What a watched folder puts into the trash only changes its place.
        """
        mine = [*self.pages.rglob("*"), *self.given.rglob("*"), self.out / "notes" / "Ferry.md"]
        found = {
            str(path.relative_to(self.root)): hashlib.sha256(path.read_bytes()).hexdigest()
            for path in mine
            if path.is_file()
        }
        for folder in ("inbox", "wastebasket"):
            for path in (self.out / folder).rglob("*"):
                if path.is_file():
                    digest = hashlib.sha256(path.read_bytes()).hexdigest()
                    found[f"watched {digest[:12]} of {path.name}"] = digest
        return found


def make_world(root: Path) -> World:
    """Build it, with the real importer."""
    world = World(root)
    for name in ("old", "new", "changed"):
        (world.pages / name).mkdir(parents=True)
    (world.out / "notes").mkdir(parents=True)
    (world.out / "notes" / "Ferry.md").write_text("my own note", encoding="utf-8")
    world.given.mkdir()
    for number, title in enumerate(("Ferry", "Storm", "Island")):
        saved_page(world.pages / "old", f"p{number}", title)
    for number, title in enumerate(("Ferry", "Storm")):
        words = f"In the morning. {WORDS} Nobody was hurt."
        saved_page(world.pages / "changed", f"p{number}", title, words)
    for number in (7, 8):
        saved_page(world.pages / "new", f"p{number}", f"New {number}")
    stories = [
        {"title": title, "url": f"https://json.example/{n}", "text": f"{WORDS} {title}.\n\n" * 3}
        for n, title in enumerate(("Harbour", "Lighthouse", "Gone", "Trash"))
    ]
    (world.pages / "old" / "stories.json").write_text(json.dumps(stories), encoding="utf-8")
    # A story is remembered under the file it came from, so it must lie where the copies will lie.
    _fill(world)
    return world


def _fill(world: World) -> None:
    library = world.library
    assert library.import_paths([world.pages / "old"]).counts["added"] == 7
    number = {story.title: story.id for story in library.stories()}
    library.delete_forever(number["Gone"])
    library.import_addresses(["https://stub.example/only-an-address"])
    library.star(number["Ferry"])
    library.tag([number["Ferry"], number["Storm"]], add=["sea", "weather"])
    library.archive(number["Storm"])
    library.mark_read(number["Island"])
    library.set_note(number["Ferry"], "A note on the whole story.")
    library.save_search("The sea", "ferry tag:sea")
    library.set_setting("theme", "night")
    start = library.body(number["Ferry"]).reading_text.find("reached the island")
    library.add_highlight(number["Ferry"], start, start + 18, "green", "Which one?", ["places"])
    for title, place in (("Island", 40), ("Harbour", 4), ("Trash", 9)):
        library.add_highlight(number[title], place, place + 20, note=f"Note on {title}")
    gone = library.add_highlight(number["Island"], 90, 110, note="removed again")
    library.remove_highlight(gone.id)
    library.add_bookmark(number["Island"], 120, "Here")
    library.set_note(number["Trash"], "A note that goes with its story.")
    library.trash(number["Trash"])
    library.drain()
    library.backup(world.given / "backup.zip")
    library.export("zip", None, world.given / "library-export.zip")
    library.backup_if_due()
    library.tag(number["Island"], add=["after the backup"])
    world.close()
    with open_library(world.root / "another") as other:
        page = saved_page(world.pages / "another", "p0", "Ferry")
        other.import_paths([page, saved_page(world.pages / "another", "p9", "Elsewhere")])
        other.add_highlight(2, 30, 50, note="made elsewhere")
        other.backup(world.given / "another.zip")
    shutil.rmtree(world.root / "another")
