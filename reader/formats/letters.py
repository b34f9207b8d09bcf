"""Newsletters and forwarded letters: what stands around the story in a mail's HTML.

A letter is a story with a frame: a hidden preview, "view in your browser", the title again,
buttons, and below an address, a copyright line and the way to unsubscribe. Only the frame is taken
off; a letter that would lose most of its words by it stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from lxml import etree
from lxml.html import Element, HTMLParser, document_fromstring

from reader.clean.lexicon.line_kinds import folded_line, kind_of_line
from reader.clean.metadata.dates import parse_date
from reader.formats.letter_phrases import (
    ends_letter,
    is_action,
    leads_online,
    names_subject,
    says_forwarded,
    sender_in,
    sent_in,
)
from reader.formats.origins import web_address

_BLOCKS = [
    *("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "div", "blockquote", "pre"),
    *("dt", "dd", "figcaption", "center", "table", "tr", "ul", "ol", "body", "section"),
]
_HIDDEN = re.compile(
    r"display\s*:\s*none|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|$)", re.IGNORECASE
)
_WEB = re.compile(r"https?://[^\s<>\"\]]+")
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that HTML may refer to but lxml refuses to hold."""

_CHAFF = re.compile("[\\s\u00ad\u034f\u115f\u200b-\u200f\u2007\u2060\ufeff]+")
_LARGEST = 4_000_000
"""Characters; a longer letter keeps its frame."""

_DEEPEST = 200
"""Nested elements; deeper letters are read as they are. Chosen."""
_NESTING = re.compile(
    r"<(/?)(?:div|table|tr|td|center|span|font|blockquote|section|article|b|i|a)\b", re.IGNORECASE
)
_LONGEST_END = 1_600
"""Characters of the block that ends a letter; a longer one holds story too."""
_LONGEST_FOOT = 900
"""Characters of a letter's foot beside the lines that speak of unsubscribing: addresses, legal
notices."""

_HEADINGS = ("h1", "h2", "h3", "h4")
_HEAD_BLOCKS, _FOOT_BLOCKS = 24, 60
"""Blocks at either end of a letter that may be its frame. Tuned on newsletters."""
_LONG = 160
"""Characters; a block of more is the story's own unless it speaks of unsubscribing."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter's HTML (or text) without its frame, and what the frame said; `note` is what the
    person wrote above a letter that they forwarded."""

    html: str
    subtitle: str | None = None
    url: str | None = None
    sender: str | None = None
    sent: str | None = None
    note: str = ""
    left_out: tuple[str, ...] = ()


@dataclass(slots=True)
class _LetterBlock:
    element: Any
    words: str


def story_of_letter(
    html: str, title: str | None, names: tuple[str, ...], *, archived: bool = False
) -> Letter:
    """Take the frame off a letter's HTML; `names` are those of its sender.

    An `archived` letter is a page of the web, with a bar of the archive's above its first table.
    """
    hidden: list[str] = []
    root = _parsed(html, hidden)
    if root is None:
        return Letter(html)
    if archived:
        _drop_bars(root, hidden)
    blocks = _blocks(root)
    if not blocks:
        return Letter(html)
    total = sum(len(block.words) for block in blocks)
    sender, sent, opened = _forwarded(blocks)
    begin, subtitle, url = _head(blocks, opened, title, names)
    end = _foot(blocks, begin)
    kept = [block for block in blocks[begin:end] if not _is_action(block)]
    left = sum(len(block.words) for block in kept)
    if not left or (left * 4 < total and len(blocks) - begin > 3):
        return Letter(_written(root), sender=sender, sent=sent, left_out=tuple(hidden))
    staying = {id(block) for block in kept}
    for block in blocks:
        if id(block) not in staying:
            _remove(block.element)
    note = _note(block.words for block in blocks[: max(0, opened - 1)])
    gone = tuple(block.words for block in blocks if id(block) not in staying)
    return Letter(_written(root), subtitle, url, sender, sent, note, (*hidden, *gone))


def _parsed(html: str, hidden: list[str]) -> Any | None:
    """Return the tree of a letter without what is not shown; None if it is too large or too deep.

    The words that are not shown go to `hidden`.
    """
    if len(html) > _LARGEST or _depth(html) > _DEEPEST:
        return None
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        root = document_fromstring(html.encode("utf-8", "replace"), parser)
    except (etree.ParserError, ValueError):
        return None
    for element in list(root.iter("style", "script", "title")):
        element.drop_tree()
    for element in list(root.iter(etree.Element)):
        unseen = _HIDDEN.search(element.get("style") or "")
        if (
            unseen
            and element.tag not in ("body", "html", "table")
            and element.getparent() is not None
        ):
            hidden.append(_CHAFF.sub(" ", "".join(element.itertext())).strip())
            element.drop_tree()
    hidden[:] = [words for words in hidden if words]
    return root


def _drop_bars(root: Any, hidden: list[str]) -> None:
    """Take off lists, forms and menus above the first table; their words go to `hidden`."""
    for element in list(root.iter("table", "ul", "form", "nav", "select")):
        if element.tag == "table":
            return
        if element.getparent() is not None:
            hidden.append(_CHAFF.sub(" ", " ".join(element.itertext())).strip())
            element.drop_tree()


def _depth(html: str) -> int:
    """How deep elements stand that must be closed."""
    deepest = depth = 0
    for found in _NESTING.finditer(html):
        depth = max(0, depth - 1) if found.group(1) else depth + 1
        deepest = max(deepest, depth)
    return deepest


def _written(root: Any) -> str:
    written: str = etree.tostring(root, encoding="unicode", method="html")
    return written


def story_of_plain_letter(text: str) -> Letter:
    """Take the frame off a letter's plain text, whose paragraphs stand apart by an empty line."""
    paragraphs = [part for part in text.split("\n\n") if part.strip()]
    begin, url, sender, sent, note = 0, None, None, None, ""
    for number, words in enumerate(paragraphs[:6]):
        if len(words) < 2 * _LONG and leads_online(words):
            found = _WEB.search(words)
            url = url or (_plain_address(found.group()) if found else None)
            begin = number + 1
        elif (head := _forward_head(words)) is not None:
            (sender, sent), begin = head, number + 1
            note = _note(paragraphs[:number])
        elif says_forwarded(words) and len(words) < _LONG:
            begin = number + 1
    end = next((n for n, part in enumerate(paragraphs) if part.lstrip("\n") == "--"
                or part.startswith(("-- \n", "--\n"))), len(paragraphs))  # fmt: skip
    while (
        end - 1 > begin
        and len(paragraphs[end - 1]) < 3 * _LONG
        and ends_letter(paragraphs[end - 1])
    ):
        end -= 1
    story = "\n\n".join(paragraphs[begin:end])
    if not story:
        return Letter(text, None, url, sender, sent, note)
    gone = (*paragraphs[:begin], *paragraphs[end:])
    return Letter(story, None, url, sender, sent, note, tuple(part.strip() for part in gone))


def _note(parts: Iterable[str]) -> str:
    """Return the words above a forwarded letter, without the lines that say it is one."""
    own = [part.strip() for part in parts]
    return "\n\n".join(
        part for part in own if part and not says_forwarded(part) and not names_subject(part)
    )


def _forward_head(text: str) -> tuple[str | None, str | None] | None:
    """Sender and date of the lines above a forwarded letter, or None where these are none."""
    joined = re.sub(r":\s*\n\s*", ": ", re.sub(r"\n\s+", "\n", text[:3_000]))
    sender, sent = sender_in(joined), sent_in(joined)
    if not (sender and sent and names_subject(joined)):
        return None
    name = re.split(r"\s*[<\[(]", sender)[0].strip(" \"'")
    date = re.sub(r"\s+(?:at|um|à|a las|às|alle|в)\s+", " ", sent)
    return name or None, parse_date(date)


def _wrap_loose_words(element: Any, holding: set[Any]) -> None:
    """Give words that stand beside blocks a block of their own."""
    pieces = [(None, element.text), *((child, child.tail) for child in element)]
    element.text = None
    settled: list[Any] = []
    run: Any | None = None
    for child, behind in pieces:
        inline = child is not None and child.tag not in _BLOCKS and child not in holding
        if child is not None:
            child.tail = None
            if not inline:
                settled.append(child)
                run = None
            else:
                run = _run(run, settled)
                run.append(child)
        behind = _UNWRITABLE.sub("", behind or "")
        if behind and (run is not None or behind.strip()):
            run = _run(run, settled)
            if inline:
                child.tail = behind
            else:
                run.text = behind
    element[:] = settled


def _run(run: Any | None, settled: list[Any]) -> Any:
    if run is None:
        run = Element("div")
        settled.append(run)
    return run


def _blocks(root: Any) -> list[_LetterBlock]:
    """Return the innermost blocks that hold words, in order; those without words or pictures go."""
    holding: set[Any] = set()
    for element in root.iter(*_BLOCKS):
        around = element.getparent()
        while around is not None and around not in holding:
            holding.add(around)
            around = around.getparent()
    for element in [each for each in root.iter(*_BLOCKS) if each in holding]:
        if element.tag not in ("table", "tr", "ul", "ol"):
            _wrap_loose_words(element, holding)
    found = []
    for element in [each for each in root.iter(*_BLOCKS) if each not in holding]:
        words = _CHAFF.sub(" ", "\n".join(element.itertext())).strip()
        if words:
            found.append(_LetterBlock(element, words))
        elif element.find(".//img") is None and element.tag not in ("body", "table", "tr"):
            element.drop_tree()
    return found


def _forwarded(blocks: list[_LetterBlock]) -> tuple[str | None, str | None, int]:
    """Who wrote a forwarded letter and when, and the number of the block behind that."""
    for number, block in enumerate(blocks[:8]):
        if (head := _forward_head("\n".join(block.element.itertext()))) is not None:
            return *head, number + 1
    return None, None, 0


def _head(
    blocks: list[_LetterBlock], opened: int, title: str | None, names: tuple[str, ...]
) -> tuple[int, str | None, str | None]:
    """Where the story begins, its standfirst, and the address of the letter on the web."""
    begin, url = opened, None
    titled = folded_line(title or "")
    limit = min(len(blocks), opened + _HEAD_BLOCKS)
    for number in range(opened, limit):
        block = blocks[number]
        if titled and folded_line(block.words) == titled:
            begin = number + 1
            break
        if len(block.words) < _LONG and leads_online(block.words):
            url = url or _online_address(block)
            begin = number + 1
        elif len(block.words) >= _LONG:
            break
    subtitle = None
    while begin < limit and len(blocks[begin].words) < _LONG:
        block = blocks[begin]
        is_heading = block.element.tag in ("h2", "h3", "h4") and begin + 1 < len(blocks)
        if is_heading and subtitle is None and _passes(blocks[begin + 1], names):
            subtitle = block.words
        elif not _passes(block, names):
            break
        begin += 1
    return begin, subtitle, url


def _passes(block: _LetterBlock, names: tuple[str, ...]) -> bool:
    """Whether a block between the title and the story is no story: names, dates, buttons."""
    words = folded_line(block.words)
    named = any(words == folded_line(name) for name in names)
    short = len(block.words) < 40
    dated = (
        short and any(letter.isdigit() for letter in words) and parse_date(block.words) is not None
    )
    day = short and re.fullmatch(r"[^\W\d]{3,9}\.? \d{1,2}|\d{1,2}\.? [^\W\d]{3,9}\.?", block.words)
    known = kind_of_line(block.words) in ("share", "signup", "consent", "menu", "reading", "footer")
    bare = _WEB.fullmatch(block.words)
    return bool(bare or named or dated or day or known or _is_action(block) or leads_online(words))


def _foot(blocks: list[_LetterBlock], begin: int) -> int:
    """Where the story ends: at the first line of the frame behind its last long paragraph."""
    last = begin
    for number in range(begin, len(blocks)):
        block = blocks[number]
        if len(block.words) >= _LONG and not _is_end(block):
            last = number + 1
    for number in range(max(last, len(blocks) - _FOOT_BLOCKS), len(blocks)):
        if _is_end(blocks[number]) and _is_foot(blocks[number:]):
            return number
    return len(blocks)


def _is_foot(blocks: list[_LetterBlock]) -> bool:
    """Whether nothing of a story follows: a letter of short sections has no long paragraph."""
    headings = sum(block.element.tag in _HEADINGS for block in blocks)
    own = sum(len(block.words) for block in blocks if not (_is_end(block) or _is_action(block)))
    return not headings and own < _LONGEST_FOOT


def _is_end(block: _LetterBlock) -> bool:
    return len(block.words) < _LONGEST_END and ends_letter(block.words)


def _is_action(block: _LetterBlock) -> bool:
    return len(block.words) < 60 and is_action(block.words)


def _online_address(block: _LetterBlock) -> str | None:
    """Return the address of the letter on the web, where its link shows it plainly."""
    for link in block.element.iter("a"):
        if (address := _plain_address(link.get("href") or "")) is not None:
            return address
    return None


def _plain_address(shown: str) -> str | None:
    """Return an address without its reader's own number, or None for one that only leads on."""
    address = web_address(shown.rstrip(").,;"))
    if address is None or len(address) > 140 or re.search(r"click|redirect|track", address):
        return None
    return re.sub(r"\?e=[^&]*$", "", address)


def _remove(element: Any) -> None:
    """Take a block out and what is empty around it then."""
    parent = element.getparent()
    element.drop_tree()
    while parent is not None and parent.tag in _BLOCKS and parent.tag != "body":
        if any(text.strip() for text in parent.itertext()) or parent.find(".//img") is not None:
            return
        parent, emptied = parent.getparent(), parent
        emptied.drop_tree()
