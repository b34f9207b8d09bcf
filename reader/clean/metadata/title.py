"""The headline: what the page shows as one, checked against what its head says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from reader.clean.metadata.headings import (
    IDEOGRAPHS,
    MARKS,
    Headings,
    brands_beside,
    heading_behind,
    read_headings,
    read_large,
    site_names,
    tidy,
    tidy_meta,
)
from reader.clean.parse.tree import Node
from reader.clean.render.story_text import folded
from reader.words.phrase_files import alternatives

_SUFFIX = re.compile(
    r"\s+(?:[|·•»›–—~-]|::|//|:)\s+|\s*[|｜]\s*|(?<=[\u3040-\u9fff])[_\-–—](?=\S)|_(?=[\u4e00-\u9fff])"
)
_LABELS = re.compile(
    r"(?:[_|｜]+\s*|\s[-–—]\s)(?=[^_|｜]{2,16}$)[^_|｜]*[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3][^_|｜]*$"
)
_MARK = re.compile(r"\s*[|｜:：–—_·•»›/~-]+\s*")
_KICKER = re.compile(r"\s[-–—|]\s")
_ENDS_KICKER = re.compile(r"(?:\s[-–—|]|[:：])\s*$")
_DATED_TAIL = re.compile(r"\s*[/|·–—-]\s*\w*\s?\d{0,2},?\s?\d{4}")
_BRAND_WORDS = 4
"""Words of a site's name at most; longer ones of logos are stories'."""
_NUMBER = re.compile(r"#?[\w./-]*\d{3,}[\w./-]*")
"""The number of an entry in a register, a tracker or a catalogue."""
_LEAST_WORDS = 3
"""Words of the headline below it; fewer are the name of a part, such as “Overview”."""
_LONG_CJK = 8
"""Characters of a headline in a script without spaces."""
_MOST_TAILS = 3
"""Site names that are taken off the end of a title."""
_SHORTEST = 6
"""Characters from which a title of one word is believed."""
_ALIKE = 0.5
"""Likeness (0 to 1) from which a heading is the declared one; tried in docs/cleaning.md."""
_NEARLY_SAME = 0.9
"""Likeness from which two titles differ in signs only."""
_MUCH_LONGER = 1.5
"""Times the letters of a site's name that a headline has; a section has fewer; chosen."""
_RELATED = 0.25
"""Likeness of a title that only contains the other."""


def choose_title(
    root: Node, declared: Sequence[str], window: str, site: str | None, host: str
) -> str:
    """Return the headline of a page.

    `declared` are the titles of its metadata, best first; `window` is the text of `<title>`; `site`
    and `host` help to take the site's name off its end.
    """
    whole = tidy_meta(window)
    headings = read_headings(root, host)
    spare = site is None or tidy(site) != whole or _stands_apart(headings, site)
    names = site_names(site if spare else None, host)
    cleaned = [tidy_meta(title) for title in declared]
    names |= {folded(text) for text in headings.logos if text not in cleaned}
    names |= _brand_titles([*cleaned, whole], headings)
    names |= _site_heading(whole, headings)
    names |= brands_beside(headings, whole)
    plain = [without_site(title, names) for title in cleaned if title]
    bare = without_site(whole, names)
    references = [
        title
        for title in (*plain, bare)
        if title and folded(title) not in names and not _says_nothing(title)
    ]
    best = _heading(headings, references, whole, not any(plain), names)
    best = best or _lone(headings, references) or _behind_site(headings, whole, names)
    best = best or _large(root, whole, references, names)
    if best:
        best = _core(headings.cores.get(best, ()), best, references, whole)
        return _as_declared(without_name(_of_numbered(root, best), names), plain)
    for title in (*plain, bare):
        if title in references:
            return _without_boards(title)
    if not references:
        every = (*headings.first, *headings.second, *read_large(root))
        shown = [text for text in every if folded(text) not in names]
        if shown:
            return _of_numbered(root, shown[0])
    return bare or (cleaned[0] if cleaned else "")


def _core(rests: Sequence[str], whole: str, references: Sequence[str], window: str) -> str:
    """Return a heading without its kicker or badge, where the window's title begins so."""
    for rest in filter(window.startswith, rests):
        if rest in references or _bounded(rest, window) > _NEARLY_SAME:
            return rest
    return whole


def _stands_apart(headings: Headings, site: str) -> bool:
    """Return whether a page titled with the site's name shows one headline of its own.

    A page may as well give its title for the site's name: then its headline has words of it.
    """
    if len(headings.first) != 1 or not headings.first[0].strip():
        return False
    own, named = folded(headings.first[0]), folded(site)
    short = len(named.split()) <= _BRAND_WORDS
    return short and bool(own) and named not in own and not set(own.split()) & set(named.split())


def _brand_titles(declared: Sequence[str], headings: Headings) -> set[str]:
    """Titles of the head that are only what the page calls its site, where a headline is shown."""
    named = [folded(text) for text in (*headings.brands, *headings.logos)]
    brands = {text.replace(" ", "") for text in named if len(text.split()) <= _BRAND_WORDS}
    brands.discard("")
    found = {folded(title) for title in declared if folded(title).replace(" ", "") in brands}
    others = (*headings.first, *headings.second)
    shown = any(folded(text).replace(" ", "") not in brands for text in others)
    return found if shown else set()


def _site_heading(window: str, headings: Headings) -> set[str]:
    """Return a first heading that is the site's name: the window has it beside the headline.

    The headline is the one lower heading that is called a title; beside a heading that is called
    the site's name any second heading will do. Where the window has the site's name alone, there
    must be one entry's title and no other first heading.
    """
    titled = list(dict.fromkeys(headings.titled))
    for site in headings.first:
        masthead = site in headings.mastheads
        others = titled if len(titled) == 1 else headings.second if masthead else []
        if len(site.split()) > _BRAND_WORDS:
            continue
        for other in others:
            parts = (
                rest.strip() for rest in (window.removeprefix(site), window.removesuffix(site))
            )
            beside = any(
                rest != window and rest.strip("".join(MARKS)).strip() == other for rest in parts
            )
            if other != site and beside:
                return {folded(site)}
        if _rest_is_headline(window, site, headings):
            return {folded(site)}
        if window == site and len(titled) == 1 and titled[0] != site and len(headings.first) == 1:
            return {folded(site)}
    return set()


def _rest_is_headline(window: str, site: str, headings: Headings) -> bool:
    """Return whether the window says, behind the first heading, a much longer lower one."""
    rest = window.removeprefix(site).strip("".join(MARKS) + " ")
    return (
        rest != window
        and len(rest) >= _MUCH_LONGER * len(site)
        and _has_words(rest, _BRAND_WORDS)
        and rest in headings.lower
    )


def _has_words(text: str, least: int) -> bool:
    """Return whether a text has words enough, or signs enough in a script without spaces."""
    return len(text.split()) >= least or (not text.isascii() and len(text) >= _LONG_CJK)


@cache
def _generic() -> re.Pattern[str]:
    words = alternatives("generic_title").replace(r"\#", r"\s?\d*")
    return re.compile(rf"(?:{words})[.…]*|[\w.-]*\d{{3,}}[\w.-]*", re.IGNORECASE)


def _says_nothing(title: str) -> bool:
    """Is a title the name of a kind of page, or a number, rather than of this story?"""
    return _generic().fullmatch(title) is not None


def _of_numbered(root: Node, title: str) -> str:
    """Return the headline of an entry that is headed by its number first, else the title itself."""
    if not _NUMBER.fullmatch(title):
        return title
    behind = heading_behind(root, title)
    return behind if _has_words(folded(behind), _LEAST_WORDS) else title


def _heading(
    headings: Headings, references: Sequence[str], whole: str, alone: bool, names: set[str]
) -> str:
    """Return the heading that is most like the titles; a lone h1 needs less likeness than an h2."""
    scored: list[tuple[float, str]] = []
    for place, heading in enumerate((*headings.first, *headings.second)):
        score = max((_likeness(heading, other) for other in references), default=0.3)
        if alone and (part := _bounded(heading, whole)):
            score = max(score, part)
        if heading in headings.second and any(
            _after_colon(heading, declared, names) for declared in references
        ):
            score = 0.0
        if folded(heading) not in names and not _ends(whole, heading, names):
            scored.append((score - 0.02 * min(place, 10), heading))
    best_score, best = max(scored, key=lambda pair: pair[0], default=(0.0, ""))
    if best_score < _ALIKE or (best in headings.second and best_score < _NEARLY_SAME):
        akin = [text for score, text in scored if text in headings.first and score >= _RELATED]
        akin = [text for text in akin if len(text.split()) > 1 or len(text) >= _SHORTEST]
        if len(akin) == 1:
            return akin[0]
    return best if best_score >= _ALIKE else ""


def _after_colon(heading: str, title: str, names: set[str]) -> bool:
    """Is a heading what stands behind a colon of a title, other than that of the site's name?"""
    at = title.casefold().rfind(heading.casefold())
    before = title[: max(at, 0)].rstrip()
    return before.endswith((":", "：")) and folded(before) not in names


def _lone(headings: Headings, references: Sequence[str]) -> str:
    """Return the only headline of a page, where its head says nothing but a few other words.

    Those are the site's name or its kind; a headline has words enough of its own.
    """
    few = references and all(len(folded(title).split()) <= _BRAND_WORDS for title in references)
    if len(headings.first) != 1 or not few:
        return ""
    heading = headings.first[0]
    words = folded(heading)
    own = _has_words(words, _BRAND_WORDS + 1)
    shared = any(set(words.split()) & set(folded(title).split()) for title in references)
    return heading if own and not shared else ""


def _behind_site(headings: Headings, window: str, names: set[str]) -> str:
    """Return the entry's title that stands in the window right behind the site's name."""
    for text in headings.titled:
        before = window.removesuffix(text).rstrip()
        site = folded(before.rstrip("".join(MARKS)))
        if text and before != window and before[-1:] in MARKS and site in names:
            return text
    return ""


def _large(root: Node, window: str, references: Sequence[str], names: set[str]) -> str:
    """Return a line in large or bold letters that is a title, or a whole part of the window's."""
    wanted = {folded(title) for title in references}
    for text in read_large(root):
        headed = folded(text) in wanted or _bounded(text, window) > _NEARLY_SAME
        if headed and folded(text) not in names:
            return text
    return ""


def _ends(window: str, heading: str, names: set[str]) -> bool:
    """Is a heading of few words what a much longer title ends with, as with the site's name?

    Not where the site's name is all that stands before it.
    """
    short = len(heading.split()) <= 4 and 2 * len(heading) < len(window)
    if not short or not window.endswith(heading):
        return False
    before = window[: -len(heading)].rstrip()
    return before[-1:] in MARKS and folded(before) not in names


def _bounded(heading: str, window: str) -> float:
    """How surely a heading is the story's part of a title like `Site - Story - Section`."""
    at = window.casefold().find(heading.casefold()) if heading else -1
    if at < 0 or len(heading) == len(window):
        return 0.0
    before, after = window[:at].rstrip(), window[at + len(heading) :].lstrip()
    if (before and before[-1] not in MARKS) or (after and after[0] not in MARKS):
        return 0.0
    if len(heading.split()) >= 4 or (len(heading) >= 6 and not heading.isascii()):
        return 0.97
    # One word or two before a long rest are rather the site's name.
    short = heading.isascii() and 2 * len(heading) < len(after)
    return 0.9 if not before and len(heading) > 1 and not short else 0.0


def _as_declared(heading: str, declared: Sequence[str]) -> str:
    """Return the heading without a kicker before the declared title, glued words parted."""
    whole = folded(heading)
    for title in declared:
        plain = folded(title)
        if not plain or whole == plain or len(plain.split()) < 4:
            continue
        if whole.endswith(" " + plain) or whole.replace(" ", "") == plain.replace(" ", ""):
            return title
        if heading.startswith(title) and _DATED_TAIL.fullmatch(heading[len(title) :]):
            return title
    return _shared_end(heading, declared) or heading


def _shared_end(heading: str, declared: Sequence[str]) -> str:
    """Return the headline behind one kicker on the page and behind another in its head."""
    for mark in _KICKER.finditer(heading):
        rest = heading[mark.end() :].strip()
        if len(rest.split()) < 5 or len(heading[: mark.start()].split()) > 6:
            continue
        kicker = folded(heading[: mark.start()])
        for title in declared:
            other = title[: -len(rest)]
            ends = title.endswith(rest) and _ENDS_KICKER.search(other) is not None
            if ends and folded(other) != kicker:
                return rest
    return ""


def without_site(title: str, names: set[str]) -> str:
    """Take the site's name (and its slogan) off the end, or the beginning, of a title."""
    given = title
    title = _without_labels(without_name(title, names))
    for mark in (marks := list(_SUFFIX.finditer(title))):
        tail = folded(title[mark.end() :])
        if tail and any(_names(tail, name) for name in names):
            return title[: mark.start()].strip() or title
    if marks:
        head = folded(title[: marks[0].start()])
        rest = title[marks[0].end() :].strip()
        if head in names and rest:
            return rest
        last = marks[-1]
        tail_words = folded(title[last.end() :]).split()
        kept_words = folded(title[: last.start()]).split()
        strong = "|" in last.group() or "｜" in last.group() or "·" in last.group()
        signs = len(kept_words) == 1 and IDEOGRAPHS.search(title) is not None
        long = signs and last.start() > max(_LONG_CJK, len(title) - last.end())
        if strong and title == given and len(tail_words) <= 4 and (len(kept_words) >= 3 or long):
            return title[: last.start()].strip()
    return title


def without_name(title: str, names: set[str]) -> str:
    """Take the site's own name off the end, as often as it stands there, whatever the mark."""
    for _ in range(_MOST_TAILS):
        for mark in reversed(list(_MARK.finditer(title))):
            tail = folded(title[mark.end() :])
            head = title[: mark.start()].strip()
            if tail in names and len(head) > 1 and folded(head) not in names:
                title = head
                break
        else:
            return title
    return title


def _without_boards(title: str) -> str:
    """Of `Question - Board - Forum` in a script without spaces the first part, if it is longest."""
    first, *others = re.split(r"\s+[-–—|_]\s+", title)
    long = len(first) >= _SHORTEST and not first.isascii() and " " not in first
    if len(others) >= 2 and long and all(len(part) <= min(len(first), 12) for part in others):
        return first
    return title


def _without_labels(title: str) -> str:
    """Take the chain of short labels off the end that East Asian sites put behind `_`."""
    while "_" in title and (found := _LABELS.search(title)) is not None:
        head = title[: found.start()].rstrip("_|｜ ")
        if len(head) < 6:
            break
        title = head
    return title


def _names(tail: str, name: str) -> bool:
    if not name:
        return False
    return (
        tail == name
        or tail.startswith(name + " ")
        or tail.replace(" ", "") == name.replace(" ", "")
    )


def _likeness(one: str, other: str) -> float:
    first, second = folded(one), folded(other)
    if not first or not second:
        return 0.0
    if first == second:
        return 1.0
    a, b = set(first.split()), set(second.split())
    if len(a) == 1 or len(b) == 1:
        short, long = sorted((first, second), key=len)
        if short in long and len(short) > 0.5 * len(long):
            return 0.6
        return _RELATED if f" {short} " in f" {long} " else 0.0
    return 0.98 * 2 * len(a & b) / (len(a) + len(b))
