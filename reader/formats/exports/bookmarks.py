"""Bookmark files of browsers and services (Netscape's format)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from reader.clean.parse.decode import decode
from reader.formats.exports.story_records import numbered, saved_story
from reader.formats.fields import flag, labels, moment
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.xml_tree import without_stray_nuls
from reader.model import CarriedMark, Facts, UnreadableInput
from reader.translation import tr

DEEPEST = 20
"""Folders around a bookmark that become tags."""

ROOT_CLASSES = ("personal_toolbar_folder", "unfiled_bookmarks_folder")


class BookmarkFile:
    """`bookmarks.html`, as every browser writes it."""

    name = "bookmarks"

    def recognises(self, source: FileSource) -> bool:
        """By its document type, or by lists of links with dates of adding."""
        head = source.text_head[:4000].lower()
        return "netscape-bookmark-file" in head or (
            "<dt><a href=" in head and re.search(r"\badd_date=", head) is not None
        )

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a stub for each link; the folders around it become tags, its description a note."""
        from bs4 import BeautifulSoup

        soup = BeautifulSoup(decode(without_stray_nuls(source.read(reading.limits)))[0], "lxml")
        links = soup.select("dt > a[href], li > a[href], dl a[href]")
        if not links:
            raise UnreadableInput(tr("No bookmarks found."))
        folders = _Folders()
        for origin, link in numbered(source.name, links):
            unread = str(link.get("toread") or "")
            marks, note = _description(link)
            yield saved_story(
                origin,
                self.name,
                Facts(
                    title=link.get_text(" ", strip=True),
                    url=str(link["href"]),
                    lead_image=str(link.get("data-cover") or "") or None,
                ),
                tags=(*folders.around(link), *labels(str(link.get("tags") or ""))),
                added=moment(str(link.get("add_date") or "")),
                note=note,
                marks=marks,
                starred=flag(link.get("data-important", "")),
                read=unread == "0",
            )


class _Folders:
    """The names of the folders around bookmarks; each list of bookmarks is looked at once."""

    def __init__(self) -> None:
        self._names: dict[int, str] = {}

    def around(self, link: Any) -> tuple[str, ...]:
        """Return the names of the folders around a bookmark, the outermost first."""
        names = [self._name(listed) for listed in link.find_parents("dl", limit=DEEPEST)]
        return tuple(dict.fromkeys(name for name in reversed(names) if name))

    def _name(self, listed: Any) -> str:
        if id(listed) not in self._names:
            # The heading stands right before its list, wherever the parser has put both.
            heading = listed.find_previous(["h3", "a"])
            own = heading is not None and heading.name == "h3"
            root = own and any(heading.get(name) for name in ROOT_CLASSES)
            words = heading.get_text(" ", strip=True) if own and not root else ""
            self._names[id(listed)] = words
        return self._names[id(listed)]


def _description(link: Any) -> tuple[tuple[CarriedMark, ...], str]:
    """Return the highlights and the description behind a bookmark (`<DD>`).

    What the description encloses by mistake is left out: the file never closes its elements, so
    that the next bookmarks seem to be part of it.
    """
    # Of a bookmark without one it would be that of a later one, in which the parser encloses it.
    following = link.find_next(["dd", "dt", "dl", "a"]) if link.find_parent("dt") else None
    if following is None or following.name != "dd":
        return (), ""
    words: list[str] = []
    marks: list[CarriedMark] = []
    for part in following.children:
        name = getattr(part, "name", None)
        if name in ("dt", "dl", "h3"):
            break
        if name == "blockquote":
            if quote := _lines_of(part):
                marks.append(CarriedMark(quote))
        elif name == "p" and marks and not marks[-1].note:
            marks[-1] = replace(marks[-1], note=_lines_of(part))
        else:
            words.append("\n" if name == "br" else str(part) if name is None else _lines_of(part))
    return tuple(marks), "".join(words).strip()


def _lines_of(element: Any) -> str:
    """Return the words of an element, a line break where it has one."""
    for break_ in element.find_all("br"):
        break_.replace_with("\n")
    lines = (" ".join(line.split()) for line in element.get_text().split("\n"))
    return "\n".join(line for line in lines if line)
