"""All that a person would miss of a library, as single facts that can be compared."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

from reader.library import Library
from reader.store.asset_table import AssetTable

Facts = dict[str, str]
"""What is so, by a name such as `story 3 tags`."""


def facts_of(library: Library) -> Facts:
    """Read everything through the façade; raises ReaderError where it cannot be read."""
    found: Facts = {}
    pictures = AssetTable(library._store.db, library._store.asset_files)
    for story in (*library.stories(), *library.stories("is:trash")):
        name = f"story {story.id}"
        body = library.body(story.id)
        found[name] = repr((story.title, story.url))
        found[f"{name} added"] = story.added
        found[f"{name} states"] = repr((story.read, story.starred, story.archived, story.trashed))
        found[f"{name} tags"] = repr(sorted(story.tags))
        found[f"{name} note"] = story.note
        found[f"{name} text"] = _hash(f"{body.html}\n{body.reading_text}".encode())
        found[f"{name} original"] = _hash((library.original(story.id) or ("", b""))[1])
        for image in pictures.images(story.id):
            if image.asset:
                found[f"{name} picture {image.asset[:12]}"] = _hash(
                    pictures.bytes(image.asset) or b""
                )
    for mark in (*library.highlights(), *library.highlights(trashed=True)):
        name = f"mark on {mark.story} “{mark.exact}”"
        found[name] = repr((mark.note, mark.colour, sorted(mark.tags), mark.trashed))
        found[f"{name} id"] = mark.id
        found[f"{name} place"] = mark.state
    for bookmark in library.bookmarks():
        found[f"bookmark on {bookmark.story} “{bookmark.exact}”"] = bookmark.label
    for search in library.saved_searches():
        found[f"search {search.name}"] = search.query
    found["setting"] = repr(library.setting("theme"))
    return found


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def _story(name: str) -> str:
    """Return the words by which a fact names its story, such as `story 3`; else nothing."""
    found = re.match(r"story \d+", name)
    return found.group() if found else ""


class Expected:
    """What a library must hold after a fault: of every fact, the values that would be right.

    What was acknowledged has one value; what was under way when the fault came has the one from
    before and the one that was meant. None stands for a fact that is not there.
    """

    def __init__(self, known: Mapping[str, str]) -> None:
        self._right: dict[str, set[str | None]] = {name: {value} for name, value in known.items()}

    def acknowledged(self, seen: Mapping[str, str]) -> None:
        """Take what the program showed after it had said that something was done (or refused)."""
        self._right = {name: {value} for name, value in seen.items()}

    def under_way(self, before: Mapping[str, str], after: Mapping[str, str]) -> None:
        """Let what a step would change be as it was or as it was meant.

        New stories may have each other's ids: a page that had to be refused gives its own away.
        """
        made = sorted({_story(name) for name in after} - {_story(name) for name in before} - {""})
        for name in [name for name in after if _story(name) in made]:
            for story in made:
                here = self._right.setdefault(name.replace(_story(name), story, 1), {None})
                here.add(after[name])
        for name in before.keys() | after.keys():
            if before.get(name) != after.get(name):
                right = self._right.setdefault(name, {None})
                right.add(after.get(name))
                if name not in before and name.endswith((" id", " added")):
                    # The names of marks are drawn anew in every process, as is the moment.
                    right.add("*")

    def step_done(
        self, before: Mapping[str, str], after: Mapping[str, str], seen: Mapping[str, str]
    ) -> None:
        """Take what a step of one of two writers changed as it showed it."""
        for name in before.keys() | after.keys():
            if before.get(name) != after.get(name):
                value = seen.get(name)
                self._right[name] = {value, "*"} if name.endswith(" text") else {value}

    def may_be_gone(self, value: str) -> None:
        """Let the facts of a value be lost: it was damaged where it lay and lies nowhere else."""
        for right in self._right.values():
            if value in right:
                right |= {None, "*"}

    def missing(self, found: Mapping[str, str]) -> list[str]:
        """The facts that are gone or others, in words."""
        wrong = []
        for name, right in self._right.items():
            value = found.get(name)
            if value not in right and not (value is not None and "*" in right):
                wrong.append(f"{name}: {value!r}, not {' or '.join(map(repr, right))}")
        wrong += [f"{name}: nobody made it" for name in found.keys() - self._right.keys()]
        return wrong
