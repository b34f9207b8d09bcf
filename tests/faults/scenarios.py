"""What the program is at when the fault comes: scenarios, each a few steps of the real façade."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from reader.library import check_library, restore_backup
from reader.model import WatchFolder
from tests.faults.world import World

Step = Callable[[World], object]


def _story(world: World, title: str) -> int:
    # Another writer may put the story into the trash between the two questions.
    [story] = {
        *(s.id for s in world.library.stories() if s.title == title),
        *(s.id for s in world.library.stories("is:trash") if s.title == title),
    }
    return story


def _mark(world: World, title: str) -> str:
    return world.library.highlights(_story(world, title))[0].id


def _lose_database(world: World) -> None:
    world.close()
    (world.library_folder / "library.db").unlink()


def _spoil_caches(world: World) -> None:
    world.close()
    for cache in ("index", "related"):
        for path in sorted((world.library_folder / cache).rglob("*")):
            if path.is_file():
                path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _spoil_caches_and_journal(world: World) -> None:
    _spoil_caches(world)
    path = world.library_folder / "annotations.jsonl"
    path.write_bytes(path.read_bytes()[:-30])


def _spoil_rows(world: World) -> None:
    """Overwrite pages in the middle of the database."""
    world.close()
    path = world.library_folder / "library.db"
    data = bytearray(path.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 8192] = b"\xff" * 8192
    path.write_bytes(data)


def _repair(world: World) -> object:
    world.close()
    return check_library(world.library_folder, repair=True)


def _restore(world: World) -> object:
    world.close()
    return restore_backup(world.library_folder, world.given / "backup.zip")


def _watch(world: World) -> object:
    world.library.set_watch_folders([WatchFolder(str(world.out / "inbox"), "trash")])
    return world.library.look_at_watch_folders(_to_trash)


def _fill_inbox(world: World) -> None:
    """Put pages that came long ago where the library will watch."""
    inbox = world.out / "inbox"
    shutil.copytree(world.pages / "new", inbox)
    for path in inbox.rglob("*"):
        os.utime(path, (1_600_000_000, 1_600_000_000))


def _to_trash(path: Path) -> bool:
    trash = path.parent.parent / "wastebasket"
    try:
        trash.mkdir(exist_ok=True)
        path.rename(trash / path.name)
    except OSError:
        return False
    return True


def _remove_version(world: World) -> object:
    story = _story(world, "Storm")
    return world.library.remove_version(story, 1)


def _take_in_newer_page(world: World) -> None:
    world.library.import_paths([world.pages / "changed" / "p1.html"])
    world.close()


SCENARIOS: dict[str, Sequence[Step]] = {
    "import": (lambda w: w.library.import_paths([w.pages / "new"]),),
    "changed page again": (lambda w: w.library.import_paths([w.pages / "changed" / "p0.html"]),),
    "mark": (
        lambda w: w.library.add_highlight(_story(w, "Storm"), 10, 30, "pink", "mine", ["t"]),
        lambda w: w.library.add_bookmark(_story(w, "Storm"), 60, "there"),
        lambda w: w.library.remove_highlight(_mark(w, "Harbour")),
    ),
    "note": (
        lambda w: w.library.set_note(_story(w, "Storm"), "A note. " * 40),
        lambda w: w.library.update_highlight(_mark(w, "Ferry"), note="changed", tags=["x", "y"]),
    ),
    "tag and star": (
        lambda w: w.library.tag(w.library.story_ids(), add=["all"], remove=["sea"]),
        lambda w: w.library.star([_story(w, "Island"), _story(w, "Storm")]),
        lambda w: w.library.mark_read(_story(w, "Storm")),
    ),
    "archive and trash": (
        lambda w: w.library.archive([_story(w, "Island"), _story(w, "Ferry")]),
        lambda w: w.library.trash(_story(w, "Storm")),
        lambda w: w.library.restore(_story(w, "Trash")),
    ),
    "delete for ever": (lambda w: w.library.empty_trash(), lambda w: w.library.clean_up()),
    "undo": (
        lambda w: w.library.star(_story(w, "Storm")),
        lambda w: w.library.undo(),
        lambda w: w.library.redo(),
        lambda w: w.library.remove_highlight(_mark(w, "Ferry")),
        lambda w: w.library.undo(),
    ),
    "rename": (
        lambda w: w.library.tags.rename("sea", "ocean/sea"),
        lambda w: w.library.shelves.rename_site("post.example", "The Post"),
        lambda w: w.library.undo(),
        lambda w: w.library.tags.merge(["ocean/sea", "weather"], "both"),
    ),
    "clean again": (lambda w: w.library.clean_again(w.library.story_ids()),),
    "reindex": (
        lambda w: w.library.reindex(),
        lambda w: w.library.tag(_story(w, "Storm"), add=["indexed"]),
        lambda w: w.library.drain(),
    ),
    "export": (
        lambda w: w.library.export("markdown", None, w.out / "notes"),
        lambda w: w.library.export("epub", None, w.out / "book.epub"),
        lambda w: w.library.export("zip", None, w.out / "all.zip"),
    ),
    "backup": (lambda w: w.library.backup(w.out / "backup.zip"),),
    "automatic backup": (lambda w: w.library.backup_before_repair(),),
    "restore": (_restore,),
    "merge": (lambda w: w.library.import_paths([w.given / "another.zip"]),),
    "import of an export": (lambda w: w.library.import_paths([w.given / "library-export.zip"]),),
    "repair": (_repair,),
    "repair without database": (_repair,),
    "repair of a damaged database": (_repair,),
    "searches and settings": (
        lambda w: w.library.save_search("Storms", "storm"),
        lambda w: w.library.set_setting("theme", "paper"),
        lambda w: w.library.edit_facts(_story(w, "Storm"), title="Storm", byline="A. Person"),
    ),
    "remove a version": (_remove_version,),
    "watched folder": (_watch,),
}

BEFORE: dict[str, Step] = {
    "repair": _spoil_caches_and_journal,
    "repair without database": _lose_database,
    "repair of a damaged database": _spoil_rows,
    "remove a version": _take_in_newer_page,
    "watched folder": _fill_inbox,
}
"""What is done, without a fault, before a scenario begins."""
