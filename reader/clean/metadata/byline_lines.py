"""Names of authors in one line beside a headline, by what else the line says."""

from __future__ import annotations

import re

from reader.clean.leading_lines import is_only_date
from reader.clean.metadata.east_asian_names import east_asian
from reader.clean.metadata.name_reasons import may_be_person
from reader.clean.metadata.person_names import clean_names, co_workers_off, has_degree, like_name

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_IN_LINE = re.compile(
    r"(?:(?:^|[\s|•·,–—)])(?:(?:was |is )?(?:[Ww]ritten|[Pp]osted|[Aa]uthored|[Rr]eported) by|"
    r"(?:[Ss]tory|[Ww]ords|[Tt]ext|[Rr]eview|[Rr]eport|[Aa]rticle|[Pp]ost|[Cc]olumn|[Aa]nalysis|"
    r"[Oo]pinion|[Ee]ssay|[Ii]nterview|[Rr]ecipe|[Gg]uide) by)|"
    r"(?:^|[|•·,–—)]\s*|\d\s*|\b[AaPp][Mm]\s)(?:[ÉEé]crit |[Gg]eschrieben |[Ee]scrito |[Ss]critto |"
    r"(?:[Ee]ine? )?(?:Gastbeitrag|Kommentar|Interview|Bericht|Analyse|Reportage|Essay) )?(?:[Bb]y|"
    r"BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Аа]втор|[Aa]utor(?:in|a)?|[Aa]uteur|Yazan|[Pp]enulis|[Tt]ekst|"
    rf"Text|Words(?=\s?[:：])))\s*[:：]?\s+((?:(?:Dr|Prof)\.?\s)?{_CAPITAL}[\w.'’-]*"
    rf"(?:\s(?:de|da|di|van|von|der|den|la|el|bin|al|{_CAPITAL}[\w.'’-]*)(?![\w.'’-]|\s?[:：])){{1,4}}"
    r"(?:,\s?(?:MD|M\.D\.|DO|RN|RD|PhD|Ph\.D\.|DVM|JD|MS|MPH|CPA|CFP|Esq\.?)\b\.?)*)"
)
_ADDRESSED = re.compile(
    r"([^<>()@]{5,40}?)\s*[<(]?\s*[\w.+-]+(?:@|\sat\s)[\w-]+(?:\.[\w-]+)+\s*[>)]?(?:\s+(.+))?",
    re.IGNORECASE,
)
"""A name with the address of its bearer, as archives of mailing lists write the sender."""


def worded_names(text: str) -> list[str]:
    """Return the names behind words as `written by`, `Text:`."""
    match = _IN_LINE.search(co_workers_off(text))
    found = clean_names([match.group(1)]) if match is not None else []
    return [name for name in found if like_name(name) and may_be_person(name)]


def titled_names(text: str) -> list[str]:
    """Return the name that is a whole line, where a degree or an address says whose it is."""
    if (sender := _ADDRESSED.fullmatch(text)) is not None:
        name, day = sender.groups()
        sent = not day or is_only_date(day)
        return clean_names([name]) if sent and full_name(name) else []
    found = clean_names([text]) if has_degree(text) else []
    bare = [name.partition(",")[0].removeprefix("Dr. ") for name in found]
    return found if all(full_name(name) for name in bare) else []


def full_name(text: str) -> bool:
    """Return whether a line is a person's name of two to four words, in a script with capitals."""
    return (
        5 <= len(text) <= 40
        and 2 <= len(text.split()) <= 4
        and not east_asian(text)
        and text != text.casefold()
        and text.replace(" ", "").replace("-", "").replace(".", "").replace("'", "").isalpha()
        and like_name(text)
    )
