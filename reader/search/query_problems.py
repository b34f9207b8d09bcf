"""Sentences about conditions of a query that are unknown or empty, with the nearest right name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reader.model.query import QueryProblem
from reader.search.condition_names import ALIASES
from reader.search.query_tokens import QueryToken
from reader.translation import tr

NEAR = 0.6
"""Likeness (0 to 1) from which an unknown condition is taken for a misspelt one; measured on
one and two wrong letters in each name of the language."""

_LOOKED_AT = 6
"""Names that are looked at for the one that was meant; chosen."""
_BEGINNING, _SHORT = 3, 5
"""Letters from which a beginning is meant as the whole name, and up to which one letter may be
wrong; chosen."""

LONGEST_QUOTED = 40
"""Characters of a query that are repeated to the person."""

_MEANT = {
    "favourite": "starred",
    "favorite": "starred",
    "new": "unread",
    "deleted": "trash",
    "bin": "trash",
    "done": "read",
    "picture": "images",
    "photo": "images",
    "comment": "notes",
    "annotation": "highlights",
    "mark": "highlights",
    "label": "tags",
}
"""What other programs call these values, in the singular."""


def unknown_value(
    field: str, value: str, values: Sequence[str], others: Mapping[str, Sequence[str]], start: int
) -> QueryProblem:
    """Return the problem of a value that `field` does not know.

    `others` are the values of further fields, since `is:notes` means `has:notes`.
    """
    nearest = _nearest_value(field, value, values, others)
    meant = tr("; did you mean {nearest}?", nearest=nearest) if nearest else "."
    sentence = tr(
        "“{field}:{value}” is not known{meant} After “{field}:” comes one of {values}.",
        field=field,
        value=value,
        meant=meant,
        values=", ".join(values),
    )
    return QueryProblem("value", start, start + len(field) + 1 + len(value), sentence, nearest)


def unknown_date(field: str, value: str, start: int) -> QueryProblem:
    """Return the problem of a value that is no date."""
    nearest = f"{field}:2024-10-22"
    sentence = tr(
        "“{field}:{value}” is not a date; write it like {nearest}.",
        field=field,
        value=value,
        nearest=nearest,
    )
    return QueryProblem("value", start, start + len(field) + 1 + len(value), sentence, nearest)


def unknown_number(field: str, value: str, start: int) -> QueryProblem:
    """Return the problem of a value that is no number and no range of numbers."""
    nearest = f"{field}:>50" if field == "progress" else f"{field}:>3"
    nearest = "words:>300" if field == "words" else nearest
    sentence = tr(
        "“{field}:{value}” is not a number; write it like {nearest} or {field}:10..90.",
        field=field,
        value=value,
        nearest=nearest,
    )
    return QueryProblem("value", start, start + len(field) + 1 + len(value), sentence, nearest)


def nothing_to_search(text: str) -> str:
    """Return what to say of a query without a word."""
    short = " ".join(text.split())
    short = short if len(short) <= LONGEST_QUOTED else short[:LONGEST_QUOTED] + "…"
    return tr("No word to search for in “{short}”.", short=short)


def dash_alone() -> str:
    """Return what to say of words that are excluded from nothing."""
    return tr(
        "Words behind a dash are searched, as nothing else is asked for. To exclude a word, put "
        "another one before it: {example}",
        example="bridge -ferry",
    )


def empty_condition(field: str, values: Sequence[str], start: int) -> QueryProblem:
    """Return the problem of a field that is asked for nothing."""
    rest = tr("one of {values}", values=", ".join(values)) if values else tr("a value")
    nearest = f"{field}:{values[0]}" if values else ""
    sentence = tr("“{field}:” is empty; after it comes {rest}.", field=field, rest=rest)
    return QueryProblem("empty", start, start + len(field) + 1, sentence, nearest)


def unknown_field(
    field: str,
    value: str,
    fields: Sequence[str],
    start: int,
    *,
    guess: bool = True,
    instead: str = "",
) -> QueryProblem:
    """Return the problem of a condition whose name is none of `fields`.

    Without `guess` it is known to be one of another program, and no misspelt name of ours.
    `instead` is our condition for it, where there is one.
    """
    near = _nearest_field(field.lower(), fields) if guess else ""
    nearest = instead or (f"{near}:{value}" if near else "")
    meant = (
        tr("did you mean {nearest}?", nearest=nearest)
        if nearest
        else tr("there are {fields}.", fields=", ".join(fields))
        if guess
        else tr("nothing here is like it.")
    )
    sentence = tr(
        "There is no condition “{field}:”; {meant} To look for the words "
        "themselves, put them in quotation marks.",
        field=field,
        meant=meant,
    )
    kind = "field" if nearest or not guess or value[:1] in "<>=~" else "words"
    return QueryProblem(kind, start, start + len(field) + 1 + len(value), sentence, nearest)


def _nearest_field(name: str, fields: Sequence[str]) -> str:
    """Return the condition of which `name` is a slip or a beginning, "" where there is none.

    Names of other programs can be mistyped too: “autor” is “author”, and that is “by”.
    """
    from difflib import get_close_matches

    for names in (fields, [alias for alias in ALIASES if len(alias) >= _BEGINNING]):
        for near in get_close_matches(name, names, _LOOKED_AT, NEAR):
            if _is_slip(name, near):
                return ALIASES.get(near, near)
    return ""


def _is_slip(typed: str, name: str) -> bool:
    """Return whether few letters are other ones, and the first is not: “rating” is not “lang”."""
    from difflib import SequenceMatcher

    shorter, longer = sorted((typed, name), key=len)
    if len(shorter) >= _BEGINNING and longer.startswith(shorter):
        return True
    blocks = SequenceMatcher(None, typed, name, autojunk=False).get_matching_blocks()
    wrong = len(longer) - sum(block.size for block in blocks)
    if typed[0] != name[0]:
        # A first letter may be missing, doubled by a neighbour's, or swapped with the second.
        return wrong == 1 and (len(typed) != len(name) or typed[:2] == name[1::-1])
    return wrong <= (1 if len(shorter) <= _SHORT else 2)


def nothing_asked(length: int) -> QueryProblem:
    """Return the problem of a filter that holds no word and no condition."""
    return QueryProblem("nothing", 0, length, tr("The filter is empty."))


def word_missing(sign: str) -> str:
    """Return what to say of a NEAR without a word on both sides."""
    return tr("“{sign}” needs one word before it and one behind it; it was left out.", sign=sign)


def nothing_beside(sign: QueryToken, *, before: bool, field: str = "") -> QueryProblem:
    """Return the problem of a sign (OR, a dash, a bracket) with nothing before or after it.

    `field` is the condition behind a dash that a space parts from it: without the dash it means
    the contrary, so a search says so.
    """
    if field:
        sentence = tr(
            "“{sign}” was left out, as a space comes behind it; to exclude stories, write "
            "{sign}{field}: without a space.",
            sign=sign.text,
            field=field,
        )
        return QueryProblem("sign", sign.start, sign.end, sentence)
    sentence = (
        tr("“{sign}” needs a word or a condition before it.", sign=sign.text)
        if before
        else tr("“{sign}” needs a word or a condition after it.", sign=sign.text)
    )
    return QueryProblem("words", sign.start, sign.end, sentence)


def nothing_inside(signs: str, start: int, end: int) -> QueryProblem:
    """Return the problem of brackets or quotation marks without a word."""
    return QueryProblem("words", start, end, tr("“{signs}” is empty.", signs=signs))


def unopened(sign: str, start: int) -> QueryProblem:
    """Return the problem of a closing bracket that no opening one belongs to."""
    return QueryProblem("words", start, start + 1, tr("“{sign}” closes nothing.", sign=sign))


def unclosed(sign: str, end: int) -> QueryProblem:
    """Return the problem of a bracket or a quotation mark that is never closed."""
    sentence = tr("“{sign}” is not closed.", sign=sign)
    return QueryProblem("words", end, end, sentence)


def alternatives_by_comma(
    field: str, value: str, listed: Sequence[str], start: int
) -> QueryProblem:
    """Return the problem of values with commas between them or behind them."""
    nearest = " OR ".join(f"{field}:{one}" for one in listed)
    sentence = tr(
        "“{sign}” in “{field}:{value}” joins nothing; write {nearest}, or put the value in "
        "quotation marks.",
        sign="," if "," in value else ";",
        field=field,
        value=value,
        nearest=nearest,
    )
    return QueryProblem("words", start, start + len(field) + 1 + len(value), sentence, nearest)


def too_long(start: int, end: int) -> QueryProblem:
    """Return the problem of a query of which only the beginning is read."""
    sentence = tr("The search is too long; only its beginning was used.")
    return QueryProblem("limit", start, end, sentence)


def _nearest_value(
    field: str, value: str, values: Sequence[str], others: Mapping[str, Sequence[str]]
) -> str:
    from difflib import get_close_matches

    low = value.lower()
    spellings = {low, low.removesuffix("s"), low.removesuffix("d"), low.removesuffix("ed")}
    homes = {field: values, **others}
    for spelling in spellings | {_MEANT.get(spelling, "") for spelling in spellings}:
        for name, known in homes.items():
            if found := [one for one in known if spelling in (one, one.removesuffix("s"))]:
                return f"{name}:{found[0]}"
    near = get_close_matches(low, [*values, *_MEANT], 1, NEAR)
    meant = _MEANT.get(near[0], near[0]) if near else ""
    return next((f"{name}:{meant}" for name, known in homes.items() if meant in known), "")
