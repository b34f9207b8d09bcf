"""The best passage of a story for a query, with the words that match marked.

A text is not read word by word: the beginnings of the wanted stems are looked for as strings, and
only what stands there is brought to its stem and compared.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from reader.model import Snippet
from reader.search.flat_text import flat
from reader.words.analyzer import TOKEN, parts_of, positions
from reader.words.english_spellings import british_beginnings
from reader.words.fold import INVISIBLE
from reader.words.plain_letters import plain_letters
from reader.words.separable_verbs import prefixes
from reader.words.text_matcher import STEMS_BEGIN_ANEW, find_words

LENGTH = 240
"""Code points of a snippet, about three lines of a list."""
MOST_MATCHES = 300
"""Places in a story among which the densest passage is chosen."""
_HEAD = 5
"""Letters by which places are found before they are compared whole."""
_SENTENCE = re.compile(r"[.!?…؟۔।]['\"’”)]*\s+|[。！？][」』）”’]*|\n+")
_ATTACHED = ("Mn", "Mc", "Me", "Cf")
"""Categories of Unicode of what stands on, behind or between the letters of one sign."""
_OTHER_SPACES = re.compile(r"[^\S ]")
_WIDE = re.compile("[ßẞæÆœŒþÞĳŉǆ-ǌﬀ-ﬆ]")
"""Letters that fold to two, so that beginnings of words are not found as strings."""
_BETWEEN = f"[-‐‑'’.,_&/\u00a0\u2009{INVISIBLE}]*"
"""What may stand inside a word that is found in one piece."""
_LAST_SPACED = "\u058f"
"""The last of Latin, Greek, Cyrillic and Armenian, where a word begins behind no letter."""

Match = tuple[int, int, int]
"""Start, end, and the number of the wanted word."""
Row = tuple[frozenset[str], ...]
"""The terms of words that stand one after another, word by word."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Terms a word of the query stands for; `term\\0lang` counts in that language only.

    `beginnings` match words that begin like this; `literals` match wherever they stand, in
    scripts without spaces; `row` are the terms of words that match one after another, and a word
    that is `part_of` a row counts only in a text without it. `typed` is looked for as find in page
    does where nothing of a query is in a text, or, if the word is known `otherwise` than by its
    terms alone, where the word is not.
    """

    terms: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    literals: tuple[str, ...] = ()
    row: Row = ()
    part_of: Row = ()
    typed: str = ""
    otherwise: bool = False
    weight: float = 1.0


class Marker:
    """Finds the words of a query in texts; a word is looked at once for all texts.

    Where a text has none of them it asks what `whole` makes, when it is first needed.
    """

    def __init__(
        self,
        wanted: Iterable[Wanted],
        languages: Collection[str],
        whole: Callable[[], Marker] | None = None,
    ) -> None:
        self._whole = whole
        self._whole_made: Marker | None = None
        self._wanted = tuple(wanted)
        self._has_parts = any(one.part_of for one in self._wanted)
        self._languages = tuple(languages) or ("en",)
        self._seen: dict[tuple[str, str], int] = {}
        self._held: dict[tuple[str, str], set[str]] = {}
        heads = {head for one in self._wanted for term in one.terms for head in _heads(term)}
        heads.update(begun for one in self._wanted for begun in one.beginnings)
        heads.discard("")
        self._rows = [(n, _row_pattern(w.row)) for n, w in enumerate(self._wanted) if w.row]
        self._heads = [h for h in heads if not any(h.startswith(o) for o in heads - {h})]
        self._sure = {head: self._sure_of(head) for head in self._heads}
        terms = {term.partition("\0")[0] for one in self._wanted for term in one.terms}
        self._all_terms = [(term, _sure_letters(term)) for term in sorted(terms)]
        self._loose: dict[tuple[str, ...], re.Pattern[str]] = {}
        # Stemmers of some scripts take away beginnings as well, so there every word is read.
        self._unusual = any(max(head) > "\u0590" for head in self._heads)

    def _sure_of(self, head: str) -> int:
        """Return the number of the only wanted word with this beginning, or -1 to compare tokens.

        It is a word still being typed, where no other word of the query begins like it.
        """
        alike = [
            number
            for number, one in enumerate(self._wanted)
            if any(begun.startswith(head) for begun in one.beginnings)
            or any(own.startswith(head) for term in one.terms for own in _heads(term))
        ]
        return alike[0] if len(alike) == 1 and head in self._wanted[alike[0]].beginnings else -1

    def _which(self, raw: str, language: str) -> int:
        """Return the number of the wanted word that a token is, or -1."""
        which = self._seen.get((raw, language))
        if which is None:
            which = self._seen[raw, language] = self._compared(raw, language)
        return which

    def _terms(self, raw: str, language: str) -> set[str]:
        held = self._held.get((raw, language))
        if held is None:
            held = self._held[raw, language] = self._looked_up(raw, language)
        return held

    def _looked_up(self, raw: str, language: str) -> set[str]:
        languages = (language,) if language else self._languages
        found = {
            (term, each)
            for each in ("", *languages)
            for place in positions(raw, each)
            for term in place
        }
        return {f"{term}\0{each}" for term, each in found} | {term for term, _ in found}

    def _compared(self, raw: str, language: str) -> int:
        held = self._terms(raw, language)
        for number, wanted in enumerate(self._wanted):
            if held & wanted.terms:
                return number
            if wanted.beginnings and any(h.startswith(wanted.beginnings) for h in held):
                return number
        return -1

    def matches(self, text: str, language: str = "", reach: int = 0) -> list[Match]:
        """Return the matches in a text of a language ("": any of the library), in order.

        With `reach`, what stands farther behind the first match, in code points, is left out where
        only one word is looked for: its passage is the first.
        """
        folded = flat(text)
        found = {match[0]: match for match in self._fixed_matches(text, folded, language)}
        alone = len(self._wanted) == len(self._sure) == 1 and not found
        for head, sure in self._sure.items():
            for at in _word_starts(folded, head):
                if reach and alone and found and at > next(iter(found)) + reach:
                    break
                token = TOKEN.match(text, at)
                if token is None or at in found:
                    continue
                which = sure if sure >= 0 else self._which(token[0], language)
                if which >= 0:
                    found[at] = (at, token.end(), which)
        if not found and (self._unusual or _WIDE.search(text)):
            return self.every_match(text, language)
        apart = found.values() if found else self._written_apart(text, folded, language)
        return self._completed(text, language, _apart(self._in_their_row(apart)))

    def _completed(self, text: str, language: str, found: list[Match]) -> list[Match]:
        """Return the matches with those of words that only find in page knows how to find."""
        if not found and self._whole is not None:
            if self._whole_made is None:
                self._whole_made = self._whole()
            return self._whole_made.matches(text, language)
        there = {which for _, _, which in found}
        missing = [
            (number, wanted.typed)
            for number, wanted in enumerate(self._wanted)
            if wanted.typed and number not in there and (wanted.otherwise or not found)
        ]
        # Stems are found as strings, but for where they begin otherwise than the word.
        elsewhere = bool(prefixes(language)) or language in STEMS_BEGIN_ANEW
        anew = language if elsewhere else ""
        further = [
            (start, end, number)
            for number, typed in missing
            for start, end in find_words(text, typed, anew)
            if _begins_there(text, start)
        ]
        return _apart([*found, *further]) if further else found

    def _written_apart(self, text: str, folded: str, language: str) -> Iterator[Match]:
        """Yield the matches of words that stand in another form than their stem begins with.

        That is with a hyphen or an invisible character inside, as a number, or in a compound.
        """
        there = plain_letters(folded)
        terms = tuple(term for term, letters in self._all_terms if letters in there)
        if not terms:
            return
        if terms not in self._loose:
            self._loose[terms] = re.compile("|".join(map(_loosely, terms)))
        seen = 0
        for place in islice(self._loose[terms].finditer(folded), MOST_MATCHES):
            if place.start() < seen:
                continue
            begin = max(folded.rfind(" ", 0, place.start()), folded.rfind("\n", 0, place.start()))
            for token in TOKEN.finditer(text, begin + 1):
                seen = token.end()
                if token.start() > place.start():
                    break
                if token.end() > place.start():
                    which = self._which(token[0], language)
                    if which >= 0:
                        yield token.start(), token.end(), which

    def every_match(self, text: str, language: str = "") -> list[Match]:
        """Return the matches in a text, in order, having looked at each of its words."""
        found = list(self._fixed_matches(text, flat(text), language))
        for token in TOKEN.finditer(text):
            which = self._which(token[0], language)
            if which >= 0:
                found.append((token.start(), token.end(), which))
        return self._completed(text, language, _apart(self._in_their_row(found)))

    def _in_their_row(self, matches: Iterable[Match]) -> Iterable[Match]:
        """Return the matches without parts of words that the text holds as they were typed."""
        if not self._has_parts:
            return matches
        found = list(matches)
        whole = {self._wanted[which].row for _, _, which in found}
        return [match for match in found if self._wanted[match[2]].part_of not in whole - {()}]

    def _fixed_matches(self, text: str, folded: str, language: str) -> Iterator[Match]:
        """Yield the matches of literals and of words in a row."""
        for number, pattern in self._rows:
            for match in pattern.finditer(folded):
                start, end = match.span()
                if start and folded[start - 1].isalnum():
                    continue
                found = TOKEN.finditer(text, start, end)
                words = [part for token in found for part in parts_of(token[0])]
                row = self._wanted[number].row
                if len(words) == len(row) and all(
                    self._terms(word, language) & terms
                    for word, terms in zip(words, row, strict=True)
                ):
                    yield start, end, number
        for number, wanted in enumerate(self._wanted):
            for literal in wanted.literals:
                at = folded.find(literal)
                while at >= 0:
                    yield at, at + len(literal), number
                    at = folded.find(literal, at + len(literal))

    def snippet(self, text: str, language: str = "", length: int = LENGTH) -> Snippet:
        """Return the passage of `text` that holds most of the query, or its beginning."""
        matches = self.matches(text, language, length)
        return _cut(text, self._best(matches, length), matches, length)

    def _best(self, matches: list[Match], length: int) -> int:
        """Return where the window begins that holds the most different and weighty words."""
        weighty = [m for m in matches if self._wanted[m[2]].weight >= 1.0] or matches
        if len(self._wanted) < 2 or len(weighty) < 2:
            return weighty[0][0] if weighty else 0
        return _densest(weighty[:MOST_MATCHES], [w.weight for w in self._wanted], length * 3 // 4)


def _begins_there(text: str, at: int) -> bool:
    """Return whether a word begins at a place, or a part of an identifier, or a number's figures.

    In scripts that write no words apart one may begin anywhere.
    """
    before, first = text[at - 1 : at], text[at]
    if not (before.isalnum() and first.isalnum()) or max(before, first) > _LAST_SPACED:
        return True
    if first.isdigit():
        return before == "0"
    return first.isupper() and (before.islower() or text[at + 1 : at + 2].islower())


def _apart(matches: Iterable[Match]) -> list[Match]:
    """Return the matches in order; one that lies in another is left out."""
    kept: list[Match] = []
    for match in sorted(matches, key=lambda match: (match[0], -match[1])):
        if not kept or match[0] >= kept[-1][1]:
            kept.append(match)
    return kept


def _loosely(term: str) -> str:
    """Return what finds a term whatever stands between its letters or digits."""
    if len(term) < 2:
        return r"(?!)"
    return _BETWEEN.join(map(re.escape, _unchanging(term)))


def _unchanging(term: str) -> str:
    """Return a term without a last letter that is another one in some of its words."""
    return term[:-1] if term[-1:] in ("i", "y") and len(term) > 3 else term


def _sure_letters(term: str) -> bytes:
    """Return letters without which a text has a term in no way; none where that is not sure."""
    letters = _unchanging(term)
    return letters.encode() if letters.isascii() and letters.isalnum() else b""


def _densest(matches: list[Match], weights: list[float], reach: int) -> int:
    """Return where the stretch of `reach` begins that holds the most different and weighty words.

    Words of the query that stand right behind one another count as well.
    """
    joined = [
        0 < after[0] - before[1] <= 2 and before[2] != after[2]
        for before, after in pairwise(matches)
    ]
    held = [0] * len(weights)
    best, best_at, value, neighbours, high = -1.0, 0, 0.0, 0, 0
    for low, (start, _, which) in enumerate(matches):
        while high < len(matches) and matches[high][0] <= start + reach:
            entering = matches[high][2]
            if not held[entering]:
                value += weights[entering]
            held[entering] += 1
            neighbours += high > low and joined[high - 1]
            high += 1
        total = value + 0.02 * (high - low) + 0.3 * min(neighbours, 2)
        if total > best + 1e-9:
            best, best_at = total, start
        held[which] -= 1
        if not held[which]:
            value -= weights[which]
        neighbours -= low + 1 < high and joined[low]
    return best_at


def _heads(term: str) -> tuple[str, ...]:
    """Return what the words of a stem begin with: its last letter may differ, as in "dying"."""
    term = term.partition("\0")[0]
    head = term[: min(_HEAD, len(term) - 1)] if len(term) > 2 else term
    british = tuple(word[: min(_HEAD, len(word) - 1)] for word in british_beginnings(term))
    return (head, f"{term[:-2]}y", *british) if term.endswith("ie") else (head, *british)


def _row_pattern(row: tuple[frozenset[str], ...]) -> re.Pattern[str]:
    """Return what finds words with these stems after one another, to be looked at closely."""
    words = []
    for terms in row:
        heads = sorted({head for term in terms for head in _heads(term)})
        words.append(rf"(?:{'|'.join(map(re.escape, heads))})[\w'’]*")
    return re.compile(r"[^\w]+".join(words))


def _word_starts(folded: str, head: str) -> Iterator[int]:
    at = folded.find(head)
    while at >= 0:
        if not at or not folded[at - 1].isalnum():
            yield at
        at = folded.find(head, at + len(head))


def _whole_end(text: str, low: int, end: int) -> int:
    """Return the end of the last whole word before `end`, or of the last whole sign."""
    if low < end and text[end - 1].isspace():
        return end - 1
    last = text[low:end].rsplit(None, 1)
    if last and len(last[-1]) < end - low:
        return end - len(last[-1]) - 1
    while low < end and unicodedata.category(text[end]) in _ATTACHED:
        end -= 1
    return end


def _cut(text: str, at: int, matches: list[Match], length: int) -> Snippet:
    """Cut a passage around `at`, from the start of its sentence if that is near."""
    begins = [m.end() for m in _SENTENCE.finditer(text, max(0, at - length // 2), at)]
    if begins:
        start = begins[-1]
    elif at < length // 2:
        start = 0
    else:
        space = text.find(" ", at - length // 4, at)
        start = space + 1 if space >= 0 else at
    end = min(len(text), start + length)
    if end < len(text):
        end = _whole_end(text, start + length // 2, end)
    before = "… " if start else ""
    after = " …" if text[end : end + 20].strip() else ""
    shown = _OTHER_SPACES.sub(" ", text[start:end])
    low = bisect_left(matches, (start, 0, 0))
    high = bisect_left(matches, (end, 0, 0))
    shift = len(before) - start
    marks = tuple((s + shift, e + shift) for s, e, _ in matches[low:high] if e <= end)
    return Snippet(before + shown + after, marks)
