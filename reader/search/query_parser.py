"""The query language: what a person types, read as a tree; it never raises.

Words side by side must all hold, `OR` (or `|`) joins its two neighbours, `-` or `NOT` excludes,
parentheses group, `"…"` is a phrase and `"…"~5` asks for its words within five of each other.
`name:value` asks a field; a malformed query is read as well as it can be, with a notice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.model.query import (
    FACT_FIELDS,
    All,
    Any,
    Fact,
    Not,
    Phrase,
    Word,
)
from reader.search.condition_names import (
    ALIASES,
    COMMON_WORDS,
    FIELDS,
    FOREIGN,
    VALUES,
    condition_name,
    is_half_condition,
    meant_state,
    own_state,
)
from reader.search.fact_values import fact_query
from reader.search.foreign_syntax import (
    NEAR,
    from_other_keyboards,
    habit_notices,
    is_address,
    is_hashtag,
    is_pasted,
    is_power,
    is_regular_expression,
    is_weight,
    names_of_address,
    plain_words,
    typed_address,
    with_own_signs,
)
from reader.search.query_parts import as_cut_off, power_as_typed
from reader.search.query_problems import (
    empty_condition,
    nothing_asked,
    nothing_beside,
    nothing_inside,
    nothing_to_search,
    too_long,
    unclosed,
    unknown_field,
    unopened,
    word_missing,
)
from reader.search.query_tokens import (
    QueryToken,
    query_tokens,
    searchable,
    with_straight_quotes,
)
from reader.translation import tr

if TYPE_CHECKING:
    from reader.model.query import Query, QueryProblem

MAXIMUM_LENGTH = 4000
"""Characters of a query."""
MAXIMUM_PARTS = 100
"""Words and conditions of a query."""
MAXIMUM_DEPTH = 12
"""Levels of brackets."""
_NEAR_REACH = 10
"""Words between two that are NEAR each other, where no number is given."""
_COMMAS = re.compile(r"(?<!\d)[,;]+|[,;]+(?!\d)")
_WEIGHT = re.compile(r"(?<=\w)(?:\^\d+(?:\.\d+)?|~\d*(?:\.\d+)?)$")
_OPERATORS = ("OR", "AND", "NOT")
_NAMED = re.compile(r"(?P<name>[^\W\d_][\w-]*):(?P<value>.+)")
"""A word that asks for a condition whose name is not made of plain letters."""


@dataclass(frozen=True, slots=True)
class Parsed:
    """A query as it was understood, what was not, and sentences about both for the person.

    A search leaves `problems` out of the query and says so in `notices`; a filter with problems
    must select nothing.
    """

    query: Query
    notices: tuple[str, ...] = ()
    problems: tuple[QueryProblem, ...] = ()


def parse_query(text: str) -> Parsed:
    """Read `text` as a query; an empty one holds for every story."""
    too_much = len(text) > MAXIMUM_LENGTH
    typed = with_straight_quotes(text[:MAXIMUM_LENGTH]).replace("\0", " ")
    typed = with_own_signs(from_other_keyboards(typed))
    if not too_much and is_pasted(typed):
        return Parsed(All(tuple(Word(word) for word in plain_words(typed))))
    reading = _QueryReading(typed)
    if too_much:
        reading.problems.append(too_long(MAXIMUM_LENGTH, len(text)))
    query = reading.group(0)
    reading.notices += habit_notices(typed, text)
    notices = [*reading.notices, *(p.sentence for p in reading.problems if _said(p))]
    if query == All() and text.strip() and not any(map(_said, reading.problems)):
        reading.problems[:] = [nothing_asked(len(text))]
        # What holds no word finds nothing; it does not find everything.
        notices.append(nothing_to_search(text))
        query = Any()
    return Parsed(query, tuple(dict.fromkeys(notices)), tuple(reading.problems))


def _said(problem: QueryProblem) -> bool:
    """Whether a search says it: `re:invent` is two words for it."""
    return problem.kind != "words"


class _QueryReading:
    """One pass over the tokens of a query, from left to right."""

    def __init__(self, text: str) -> None:
        self.notices: list[str] = []
        self.problems: list[QueryProblem] = []
        self._length = len(text)
        self._tokens = list(query_tokens(text))
        self._at = 0
        self._parts = 0

    def group(self, depth: int) -> Query:
        """Read parts up to the closing parenthesis or the end."""
        parts: list[Query] = []
        join = negated = False
        sign: QueryToken | None = None
        while (token := self._next()) is not None:
            known = len(self.problems)
            if token.kind == "close":
                if depth:
                    depth = 0
                    break
                self.problems.append(unopened(token.text, token.start))
                continue
            if token.kind == "word" and parts and (nearby := NEAR.fullmatch(token.text)):
                if (pair := self._near(parts[-1], nearby)) is not None:
                    parts[-1] = pair
                else:
                    self._wants(token)
                continue
            if token.kind == "bar" or (token.kind == "word" and token.text == "OR"):
                join, sign = bool(parts), token
                if not parts:
                    self._wants(token, before=True)
            elif token.kind == "word" and token.text == "AND" and parts and self._more():
                join, sign = False, token
            elif self._negates(token):
                negated, sign = not negated, token
            elif self._is_loose(token, sign is not None or not parts):
                self._wants(token)
            elif (part := self._part(token, depth)) is not None:
                part = Not(part) if negated else part
                if join:
                    parts[-1] = _either(parts[-1], part)
                else:
                    parts.append(part)
                join = negated = False
                sign = None
            elif len(self.problems) > known:
                # A sign before what is left out says nothing of the part behind that.
                join = negated = False
                sign = None
        if sign is not None:
            self._wants(sign)
        if depth:
            self.problems.append(unclosed("(", self._length))
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _wants(self, sign: QueryToken, *, before: bool = False) -> None:
        """Note that a word or a condition is missing beside a sign; a search passes over it."""
        after = self._tokens[self._at] if self._more() and not sign.text.strip("-!") else sign
        field = after.text if after.kind == "field" else ""
        self.problems.append(nothing_beside(sign, before=before, field=field))

    def _is_loose(self, token: QueryToken, first: bool) -> bool:
        """Return whether a dash or `!` was meant to exclude but stands apart: `- is:read`.

        Between two words (`Storm - a report`) it is a dash of the text.
        """
        if token.kind != "word" or token.text.strip("-!"):
            return False
        following = self._tokens[self._at] if self._more() else None
        if first or following is None or following.kind in ("close", "open", "bar"):
            return True
        return following.kind == "field" and condition_name(following.text) in FIELDS

    def _near(self, left: Query, nearby: re.Match[str]) -> Query | None:
        """Return two words near each other: `comet NEAR/3 dust`."""
        following = self._tokens[self._at] if self._more() else None
        if following is None or following.kind != "word" or not isinstance(left, Word):
            self.notices.append(word_missing(nearby[0]))
            return None
        self._at += 1
        reach = int(nearby[1] or nearby[2] or _NEAR_REACH)
        return Phrase((left.text, following.text), left.field, max(reach, 1))

    def _next(self) -> QueryToken | None:
        if self._at >= len(self._tokens):
            return None
        self._at += 1
        return self._tokens[self._at - 1]

    def _more(self) -> bool:
        return self._at < len(self._tokens)

    def _negates(self, token: QueryToken) -> bool:
        if token.kind == "minus":
            return token.spaced
        return token.kind == "word" and token.text == "NOT" and self._more()

    def _part(self, token: QueryToken, depth: int) -> Query | None:
        if self._parts >= MAXIMUM_PARTS:
            self.problems.append(too_long(token.start, self._length))
            return None
        self._parts += 1
        if token.kind == "open":
            if depth >= MAXIMUM_DEPTH:
                self.problems.append(too_long(token.start, self._length))
                return None
            inner = self.group(depth + 1)
            if inner == All():
                self.problems.append(nothing_inside("()", token.start, token.end))
                return None
            return inner
        if token.kind == "phrase":
            if (phrase := self._phrase(token, "text")) is None:
                self.problems.append(nothing_inside('""', token.start, token.end))
            return phrase
        if token.kind == "field":
            return self._field(token, depth)
        if token.kind == "word":
            if (named := _NAMED.match(token.text)) and not named["value"].startswith("//"):
                self._unknown(named["name"], named["value"], token.start)
            elif is_half_condition(token.text):
                self._wants(replace(token, text=":"), before=True)
            if token.text in _OPERATORS or NEAR.fullmatch(token.text):
                self._wants(token, before=self._more())
            return self._word(token, "text")
        return None

    def _unknown(self, name: str, value: str, start: int) -> None:
        guess = name.lower() not in FOREIGN
        instead = meant_state(name, value)
        self.problems.append(
            unknown_field(name, value, FIELDS, start, guess=guess, instead=instead)
        )

    def _word(self, token: QueryToken, field: str) -> Query | None:
        text = token.text.rstrip(":")
        if is_weight(text) and self._at > 1:
            return None
        if field == "text":
            if is_regular_expression(text):
                self.notices.append(
                    tr(
                        "Regular expressions are not supported; the words of “{text_value}” are "
                        "searched. “*” means any letters, “?” one.",
                        text_value=text,
                    )
                )
            if is_hashtag(text):
                last = token.end == self._length
                return Any((Word(text, field, last=last), Fact("tag", text[1:])))
            if is_power(text):
                return power_as_typed(text)
            if is_address(text):
                there = (Word(name, field) for name in names_of_address(text))
                return Any((*there, Word(typed_address(text), "url")))
            if len(listed := [one for one in _COMMAS.split(text) if searchable(one)]) > 1:
                return All(tuple(Word(one, field) for one in listed))
        # Other programs ask for files of a kind by *.pdf.
        text = self._without_weight(text.removeprefix("*.") or text)
        bare = text.replace("*", "")
        if not searchable(bare):
            return None
        stars = text.count("*")
        if stars and text.endswith("*") and stars == 1:
            return Word(bare, field, prefix=True)
        last = token.end == self._length and not stars and text[-1].isalnum()
        return Word(text, field, last=last)

    def _without_weight(self, text: str) -> str:
        """Return a word without another program's `^2` and `~1` behind it."""
        bare = _WEIGHT.sub("", text)
        if bare != text and searchable(bare):
            if "~" in text:
                self.notices.append(
                    tr(
                        "“{text_value}” is searched as “{bare}”. Spelling mistakes are corrected "
                        "when a word is not found.",
                        text_value=text,
                        bare=bare,
                    )
                )
            return bare
        return text

    def _phrase(self, token: QueryToken, field: str) -> Query | None:
        words = tuple(word for word in token.text.split() if searchable(word))
        if not token.closed and words:
            self.problems.append(unclosed('"', self._length))
            self.notices.append(tr("Added the missing closing quotation mark."))
        if not words:
            return None
        phrase = Phrase(words, field, max(token.slop, 0))
        return phrase if token.closed else as_cut_off(phrase)

    def _field(self, token: QueryToken, depth: int) -> Query | None:
        name = token.text.lower()
        following = self._tokens[self._at] if self._more() else None
        value_typed = "" if following is None or following.spaced else following.text
        if value_typed or name not in COMMON_WORDS:
            name = ALIASES.get(name, name)
        if own := own_state(name, value_typed):
            self._at += 1
            return Fact("is", own)
        if name not in FIELDS:
            if following is None or not following.spaced:
                self._unknown(token.text, following.text if following else "", token.start)
            return self._word(replace(token, kind="word"), "text")
        value = self._value()
        part: Query | None = None
        problems = len(self.problems)
        if value is None:
            pass
        elif value.kind == "open":
            if depth >= MAXIMUM_DEPTH:
                self.problems.append(too_long(token.start, self._length))
                return None
            part = self._in_field(self.group(depth + 1), name, value.start)
        elif name in FACT_FIELDS:
            if not value.closed and value.text.strip():
                self.problems.append(unclosed('"', self._length))
                problems += 1
            part = fact_query(
                self.problems, name, value.text, token.start, quoted=value.kind == "phrase"
            )
        elif value.kind == "phrase":
            part = self._phrase(value, name)
        elif name == "url" and not typed_address(value.text):
            pass
        else:
            part = self._word(value, name)
        if part is None and len(self.problems) == problems:
            self.problems.append(empty_condition(name, VALUES.get(name, ()), token.start))
        return part

    def _value(self) -> QueryToken | None:
        """Take the token a field name asks about; `site: bbc` is meant like `site:bbc`."""
        token = self._next()
        if token is None:
            return None
        if token.kind in ("word", "phrase", "open") and token.text not in _OPERATORS:
            return token
        if token.kind == "field" and not token.spaced:
            rest = self._next()
            text = f"{token.text}:{rest.text if rest is not None and not rest.spaced else ''}"
            return replace(token, kind="word", text=text)
        self._at -= 1
        return None

    def _in_field(self, query: Query, name: str, start: int) -> Query | None:
        """Ask `name` for every word of a group: `title:(red blue)`."""
        match query:
            case All(parts) | Any(parts):
                inner = [q for part in parts if (q := self._in_field(part, name, start))]
                return type(query)(tuple(inner)) if inner else None
            case Not(part):
                kept = self._in_field(part, name, start)
                return None if kept is None else Not(kept)
            case Word(text, "text") if name in FACT_FIELDS:
                return fact_query(self.problems, name, text, start)
            case Phrase(words, "text") if name in FACT_FIELDS:
                return fact_query(self.problems, name, " ".join(words), start, quoted=True)
            case Word(_, "text") | Phrase(_, "text"):
                return replace(query, field=name)
        return query


def _either(left: Query, right: Query) -> Query:
    return Any((*left.parts, right)) if isinstance(left, Any) else Any((left, right))
