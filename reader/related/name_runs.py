"""Names of several words, put together while a text is read word by word.

A run of words with capitals is a name.  A small word inside one ("Bank of England") parts it in two
runs or more, of which the last alone reads cut off: "Exchequer Nigel Lawson".  So all are noted as
one name, beside the first; and what opens a sentence belongs to a name where the text has it
elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from reader.words.phrase_files import phrases

Name = tuple[str, tuple[int, ...]]
"""A name as it reads, and the hashes of its words."""
_Word = tuple[int, int, int]
"""The hash of a word, its start and its end."""

_LONGEST, _LONGEST_JOINED = 5, 8
"""Words of a name, and of one whose parts small words join; chosen: "Prime Minister of the
United Kingdom Margaret Thatcher" has six."""
_SHORTEST_GLUED = 2
"""Words up to which a repeated one is part of a name (Duran Duran); chosen."""
_LONGEST_GAP = 12
"""Letters of what parts a name in two, with its spaces; longer ones are no joint."""
_INSIDE = (" ", "-", " de ", " & ")
_INITIAL = re.compile(r" [^\W\d_]\. ")
_TAIL = re.compile(r"[-‑][^\W\d_]{1,12}")
NOUNS_WITH_CAPITALS = frozenset(("de", "lb", "nds", "gsw"))
"""Languages that write every noun with a capital: a capital is no sign of a name there."""


class NameRuns:
    """The names of one text; the words of a run are given in their order."""

    def __init__(self, text: str, language: str) -> None:
        self._text = text
        self._joints = frozenset() if language in NOUNS_WITH_CAPITALS else _joints(language)
        self._names: Counter[Name] = Counter()
        self._opened: Counter[tuple[Name, Name]] = Counter()
        self._run: list[_Word] = []
        self._before: list[_Word] = []
        self._opener: _Word | None = None

    def add(self, key: int, start: int, end: int) -> None:
        """Take the next word, which has a capital inside a sentence."""
        if self._run:
            gap = self._gap(self._run, start)
            if not _is_inside(gap):
                self._note()
                joined = gap.casefold() in self._joints
                self._before = [*self._before, *self._run] if joined else []
                self._run, self._opener = [], None
        self._run.append((key, start, end))

    def open(self, key: int, start: int, end: int) -> None:
        """Take the next word, which has a capital that may be that of a sentence's first word."""
        if self._run and _is_inside(self._gap(self._run, start)):
            self._run.append((key, start, end))
        else:
            self.end()
            self._opener = (key, start, end)

    def end(self) -> None:
        """Note the name that ends here, if there is one: mostly there is none."""
        if self._run:
            self._note()
            self._run, self._before = [], []
        self._opener = None

    def names(self, capitals: Mapping[int, int]) -> Counter[Name]:
        """Return all names, and how often each stands in the text.

        `capitals` says of the hash of a word how often it has a capital inside a sentence: what
        opens a sentence is part of a name where it has one elsewhere.
        """
        written = {keys: form for form, keys in reversed(self._names)}
        found = self._names.copy()
        for (whole, name), count in self._opened.items():
            form = written.get(whole[1], whole[0] if whole[1][0] in capitals else "")
            if form:
                found[form, whole[1]] += count
                found[name] -= count
        return +found

    def _gap(self, run: list[_Word], start: int) -> str:
        end = run[-1][2]
        return self._text[end:start] if start - end <= _LONGEST_GAP else ""

    def _note(self) -> None:
        # The end of a name in two halves need not be noted: names are compared by their ends.
        run = [*self._before, *self._run]
        joined = self._name(run, _LONGEST_JOINED) if self._before else None
        name = joined or self._name(self._run)
        if name is None:
            return
        self._names[name] += 1
        if self._opener is not None:
            gap = self._gap([self._opener], self._run[0][1]).casefold()
            whole = self._name([self._opener, *self._run])
            if whole and (gap == " " or gap in self._joints):
                self._opened[whole, name] += 1

    def _name(self, run: list[_Word], longest: int = _LONGEST) -> Name | None:
        keys = tuple(key for key, _, _ in run)
        # "Trump Donald John Trump" is a name and an inserted link, glued together.
        glued = len(set(keys)) < len(keys) > _SHORTEST_GLUED
        if not 2 <= len(keys) <= longest or glued:
            return None
        # "Moon Jae-in" ends in a part that is no word of its own here.
        end = run[-1][2]
        if tail := _TAIL.match(self._text, end):
            end = tail.end()
        return self._text[run[0][1] : end], keys


def _is_inside(gap: str) -> bool:
    """Return whether what parts two words is within a name; so is an initial, as in "John F. "."""
    return gap in _INSIDE or _INITIAL.fullmatch(gap) is not None


@cache
def _joints(language: str) -> frozenset[str]:
    """Return what stands between the halves of a name: its small words, with their spaces."""
    return frozenset(
        f" {word}" if word.endswith(("'", "’")) else f" {word} "
        for written, word in phrases("name_inside")
        if written in (language, "en")
    )
