"""Values of conditions as a person types them: states, dates, numbers, tags, languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from unicodedata import normalize

from reader.model.query import DATE_FIELDS, NUMBER_FIELDS, SAME_STATES, Any, Fact
from reader.search.condition_names import VALUES
from reader.search.date_ranges import period
from reader.search.number_ranges import number_range
from reader.search.query_problems import (
    alternatives_by_comma,
    unknown_date,
    unknown_number,
    unknown_value,
)
from reader.words.language_codes import language_code

if TYPE_CHECKING:
    from reader.model.query import Query, QueryProblem

_NO_VALUE = " .,;:/-"
"""Signs that make no value of a condition when nothing else stands in it."""
_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_]\w+)*")


def fact_query(
    problems: list[QueryProblem], name: str, value: str, start: int, *, quoted: bool = False
) -> Query | None:
    """Return the condition `name:value`, or None where the value is empty or not known.

    What is not known, and commas of a value that is not `quoted`, are added to `problems`.
    """
    value = value.strip()
    if not quoted:
        bare = value.rstrip(",;")
        if not bare.strip(_NO_VALUE):
            return None
        listed = [one for one in re.split("[,;]", bare) if one]
        if bare != value or (len(listed) > 1 and name in ("tag", "site", "lang")):
            problems.append(alternatives_by_comma(name, value, listed, start))
        value = bare
    if not value:
        return None
    known = VALUES.get(name)
    if known is not None:
        spelling = normalize("NFKC", value).lower()
        spelling = SAME_STATES.get(spelling, spelling)
        near = [v for v in known if spelling in (v, v.removesuffix("s"))]
        if not near:
            others = {field: values for field, values in VALUES.items() if field != name}
            problems.append(unknown_value(name, value, known, others, start))
            return None
        return Fact(name, near[0])
    if name == "site" and value.startswith("*."):
        # A site has its hosts below it anyhow.
        value = value.removeprefix("*.") or value
    if name == "tag" and value[:1] == "#" and value[1:]:
        return Any((Fact(name, value), Fact(name, value[1:])))
    if name == "lang":
        return _language(problems, value, start)
    fact = Fact(name, value)
    if name in NUMBER_FIELDS and number_range(fact) is None:
        problems.append(unknown_number(name, value, start))
        return None
    if name in DATE_FIELDS and period(fact) is None:
        problems.append(unknown_date(name, value, start))
        return None
    return fact


def _language(problems: list[QueryProblem], value: str, start: int) -> Query | None:
    """Return the condition on a language that is called by its code or its name."""
    code = language_code(value) or value
    if _LANGUAGE_TAG.fullmatch(code):
        return Fact("lang", code)
    problems.append(unknown_value("lang", value, ("en", "de", "fr", "…"), {}, start))
    return None
