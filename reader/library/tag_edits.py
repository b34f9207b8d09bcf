"""Tags as a whole: renamed, merged, removed, coloured; each can be undone."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reader.library.store_session import StoreSession
from reader.library.undo import UndoLog
from reader.model import COLOURS, Changes, ReaderError, TagUse
from reader.model.argument_types import checks_arguments
from reader.store.tag_table import tag_key
from reader.store.undo_operations import SearchChange, TagChange, TagFactChange, UndoOperation
from reader.translation import Sentence, sentence, tr

_LONGEST = 200
"""Characters of a tag's name that a person may type."""


@checks_arguments
class TagEdits:
    """Changes tags for all stories that have them, the trash included.

    A tag nested in another (`news/sport` in `news`) goes where that one goes. Saved searches that
    ask for a renamed tag ask for its new name.
    """

    def __init__(self, store: StoreSession, undo: UndoLog) -> None:
        self._store = store
        self._undo = undo
        undo.register(TagFactChange, self._apply)

    def all(self) -> list[TagUse]:
        """Return the tags of stories outside the trash, by name."""
        return self._store.tags.names()

    def rename(self, tag: str, name: str) -> Changes:
        """Rename a tag; where the new name is a tag already, the two become one."""
        name = clean_tag(name)
        with self._store.db.write():
            operations = self._moved(self._known(tag), name)
            return self._record(sentence("Tag renamed to {name}", name=name), operations)

    def merge(self, tags: Iterable[str], into: str) -> Changes:
        """Give the stories of some tags one tag in place of them."""
        into = clean_tag(into)
        with self._store.db.write():
            operations: list[UndoOperation] = []
            for tag in tags:
                operations += self._moved(self._known(tag), into)
            return self._record(sentence("Tags merged into {into}", into=into), operations)

    def delete(self, tags: Iterable[str]) -> Changes:
        """Take tags, and those nested in them, from all stories."""
        with self._store.db.write():
            operations: list[UndoOperation] = []
            names = list(dict.fromkeys(tags))
            for tag in names:
                for each in self._store.tags.below(self._known(tag)):
                    operations += self._taken(each)
            words = (
                sentence("Tag {names} deleted", names=names[0])
                if len(names) == 1
                else sentence("{count} tag deleted", "{count} tags deleted", count=len(names))
            )
            return self._record(words, operations)

    def set_colour(self, tag: str, colour: str) -> Changes:
        """Give a tag one of the colours of highlights; with "" it has none.

        Raise ReaderError for a colour that is not known.
        """
        if colour and colour not in COLOURS:
            raise ReaderError(
                tr(
                    "“{colour}” is not a colour; choose one of {colours}.",
                    colour=colour,
                    colours=", ".join(COLOURS),
                )
            )
        with self._store.db.write():
            tag = self._known(tag)
            before = self._store.tags.colour(tag)
            operations: list[UndoOperation] = []
            if before != colour:
                operations.append(TagFactChange(tag, "colour", before, colour))
                self._store.tags.set_colour(tag, colour)
            return self._record(sentence("Colour of tag {tag} changed", tag=tag), operations)

    def _known(self, tag: str) -> str:
        """Return the tag as it is written; raise ReaderError where no story has it."""
        found = self._store.tags.spelling(tag)
        if found is None or not any(
            self._store.tags.stories(each) for each in self._store.tags.below(found)
        ):
            raise ReaderError(tr("There is no tag “{tag}”.", tag=tag))
        return found

    def _moved(self, tag: str, name: str) -> list[UndoOperation]:
        """Move a tag, and those nested in it, to another name."""
        tags = self._store.tags
        if tag_key(tag) == tag_key(name):
            if tag == name:
                return []
            tags.respell(name)
            return [TagFactChange(name, "name", tag, name)]
        if tag_key(name).startswith(f"{tag_key(tag)}/"):
            raise ReaderError(tr("A tag cannot be moved into itself."))
        operations: list[UndoOperation] = []
        for each in tags.below(tag):
            new = name + each[len(tag) :]
            colour = tags.colour(each)
            stories = tags.stories(each)
            operations += self._taken(each)
            if stories and (fresh := tags.add(stories, new)):
                operations.append(TagChange(new, True, tuple(sorted(fresh))))
            if colour and not tags.colour(new):
                tags.set_colour(new, colour)
                operations.append(TagFactChange(new, "colour", "", colour))
            operations += self._asked_anew(each, tags.spelling(new) or new)
        return operations

    def _taken(self, tag: str) -> list[UndoOperation]:
        stories = self._store.tags.stories(tag)
        if not stories:
            return []
        self._store.tags.remove(stories, tag)
        return [TagChange(tag, False, tuple(stories))]

    def _asked_anew(self, tag: str, name: str) -> list[UndoOperation]:
        """Let saved searches for a tag ask for its new name."""
        preferences = self._store.preferences
        wanted = re.compile(
            rf"(?<!\S)(-?tags?:)(?:\"{re.escape(tag)}\"|{re.escape(tag)}(?=[\s)]|\Z))",
            re.IGNORECASE,
        )
        quoted = f'"{name}"' if re.search(r"[\s()]", name) else name
        operations: list[UndoOperation] = []
        for search in preferences.saved_searches():
            query = wanted.sub(lambda found: found[1] + quoted, search.query)
            if query != search.query:
                preferences.put_search(search.name, query, search.id)
                operations.append(SearchChange(search.id, search.name, search.query, query))
        return operations

    def _apply(self, change: TagFactChange, backward: bool) -> Changes:
        value = change.before if backward else change.after
        if change.fact == "name":
            self._store.tags.respell(value)
        else:
            self._store.tags.set_colour(change.tag, value)
        stories = frozenset(self._store.tags.stories(change.tag))
        return Changes(stories=stories, tags=True)

    def _record(self, label: Sentence, operations: list[UndoOperation]) -> Changes:
        touched = frozenset(
            story for each in operations if isinstance(each, TagChange) for story in each.stories
        )
        searches = any(isinstance(each, SearchChange) for each in operations)
        changes = Changes(stories=touched, tags=bool(operations), searches=searches)
        return self._undo.record(label, operations, changes)


def clean_tag(name: str) -> str:
    """Return the name of a tag as it is kept: single spaces, no empty level (`a//b` is `a/b`).

    Raise ReaderError for an empty or an endless name.
    """
    levels = [" ".join(level.split()) for level in name.split("/")]
    name = "/".join(level for level in levels if level)
    if not name:
        raise ReaderError(tr("Enter a name for the tag."))
    if len(name) > _LONGEST:
        raise ReaderError(tr("A tag can have at most {longest} characters.", longest=_LONGEST))
    return name
