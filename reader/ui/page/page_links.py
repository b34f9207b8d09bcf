"""Links of a document as the keyboard walks through them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextDocument


@dataclass(frozen=True, slots=True)
class LinkSpan:
    """The words of one link, by positions of the document, and where it leads."""

    begin: int
    end: int
    href: str


def links_of(block: QTextBlock) -> list[LinkSpan]:
    """Return the links of a block in order; neighbouring words of one address are one link."""
    found: list[LinkSpan] = []
    part = block.begin()
    while not part.atEnd():
        fragment = part.fragment()
        href = fragment.charFormat().anchorHref()
        if href:
            begin, end = fragment.position(), fragment.position() + fragment.length()
            last = found[-1] if found else None
            if last is not None and last.end == begin and last.href == href:
                found[-1] = LinkSpan(last.begin, end, href)
            else:
                found.append(LinkSpan(begin, end, href))
        part += 1
    return found


def next_link(document: QTextDocument, start: int, *, backwards: bool = False) -> LinkSpan | None:
    """Return the first link that begins at or after a position, or the last one before it."""
    block = document.findBlock(start)
    while block.isValid():
        links = links_of(block)
        if backwards:
            before = [link for link in links if link.begin < start]
            if before:
                return before[-1]
            block = block.previous()
        else:
            after = [link for link in links if link.begin >= start]
            if after:
                return after[0]
            block = block.next()
    return None
