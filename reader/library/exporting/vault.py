"""A folder of notes that stays: one Markdown note a story, beside what the person writes there.

A note is found again by the address of its story in its front matter, wherever it was moved. Only
the part between two comment lines is ever rewritten, and only while it is as it was written.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.library.exporting.export_files import (
    file_name,
    folded,
    legal,
    refused,
    write_text,
)
from reader.library.exporting.export_pieces import ExportPiece, Gatherer, day_of, link_to
from reader.library.exporting.markdown_escape import closed, escaped
from reader.library.exporting.markdown_notes import front_matter, obsidian_tag, one_line
from reader.library.exporting.markdown_writer import markdown_of
from reader.library.exporting.marked_code import marked_code
from reader.library.exporting.note_pictures import NotePictures
from reader.model import Highlight, Story
from reader.translation import tr

TEMPLATE_NAME = "Broadsheet template.md"
TEMPLATE = """# {{title}}

{{facts}}

{{note}}

{{highlights}}

{{related}}

{{text}}
"""
"""What a note shows; a copy lies in the vault, where the person edits it."""

_BEGIN = "<!-- broadsheet:begin (what stands between these lines is written anew) -->"
_END = "<!-- broadsheet:end {digest} -->"
_PART = re.compile(
    r"^<!-- broadsheet:begin[^\n]*-->\n(?P<part>.*?)^<!-- broadsheet:end (?P<digest>\w+) -->",
    re.MULTILINE | re.DOTALL,
)
_ADDRESS = re.compile(r"^broadsheet: ['\"]?broadsheet://story/(\d+)['\"]?[ \t]*$", re.MULTILINE)
_SAVED = re.compile(r"^saved: ['\"]?([^'\"\n]+?)['\"]?[ \t]*$", re.MULTILINE)
_FIELD = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_GAPS = re.compile(r"\n{3,}")
_HEAD = 20_000
"""Characters in which front matter ends."""

RelatedStories = Callable[[int], Sequence[int]]
"""Gives the stories that belong to a story, best first."""


@dataclass(frozen=True, slots=True)
class _Note:
    """A note of the vault that is of a story; `saved` is when that story came into its library."""

    path: Path
    story: int
    saved: str


class Vault:
    """Writes stories into a folder of notes, those that changed only."""

    def __init__(self, folder: Path, gatherer: Gatherer, related: RelatedStories) -> None:
        """Look through the folder. Raises ReaderError when it cannot be read."""
        self._folder = folder
        self._pictures = NotePictures(folder, gatherer)
        self._related = related
        self.notices: list[str] = []
        try:
            paths = sorted(_notes_in(folder))
        except OSError as error:
            raise refused(folder, error) from error
        self._names = {folded(path.name) for path in paths if path.parent == folder}
        self._notes = [note for path in paths if (note := _note_of(path)) is not None]
        self._paths: dict[int, Path] = {}

    def write(
        self,
        stories: Iterable[Story],
        pieces: Iterable[ExportPiece],
        present: Callable[[int], str | None],
    ) -> None:
        """Write the notes of stories, and say which notes are of stories that are gone.

        `pieces` are the stories with their texts, taken one by one; `present` gives the moment
        when a story of the library came in, None for one that is gone.
        """
        self._paths = {n.story: n.path for n in self._notes if present(n.story) == n.saved}
        template = self._template()
        # Names first, so that notes can point to notes which are not written yet.
        fresh = {each.id: self._free_path(each) for each in stories if each.id not in self._paths}
        self._paths |= fresh
        for piece in pieces:
            part = self._part(piece, template)
            if piece.story.id in fresh:
                path = fresh[piece.story.id]
                write_text(path, f"{legal(front_matter(piece))}\n\n{_between(part)}\n")
            else:
                self._rewrite(self._paths[piece.story.id], part)
        for note in self._notes:
            if present(note.story) is None:
                self.notices.append(
                    tr(
                        "“{name}” is of a story that the library no longer has; it was left as "
                        "it is.",
                        name=note.path.name,
                    )
                )

    def _template(self) -> str:
        path = self._folder / TEMPLATE_NAME
        if not path.exists():
            write_text(path, TEMPLATE)
            return TEMPLATE
        try:
            return path.read_text(encoding="utf-8")
        except (OSError, ValueError):
            self.notices.append(
                tr("“{name}” cannot be read; the usual template was taken.", name=TEMPLATE_NAME)
            )
            return TEMPLATE

    def _free_path(self, story: Story) -> Path:
        stem = file_name(story.title, story.id)
        name, number = f"{stem}.md", 1
        while folded(name) in self._names or (self._folder / name).exists():
            number += 1
            name = f"{stem} ({number}).md"
        self._names.add(folded(name))
        return self._folder / name

    def _rewrite(self, path: Path, part: str) -> None:
        """Put a new part into a note that is there, where the old one is as it was written."""
        try:
            text = path.read_bytes().decode("utf-8")
        except (OSError, ValueError):
            self.notices.append(
                tr("“{name}” cannot be read; it was left as it is.", name=path.name)
            )
            return
        found = list(_PART.finditer(text.replace("\r\n", "\n")))
        if len(found) != 1 or _digest(found[0]["part"]) != found[0]["digest"]:
            self.notices.append(
                tr(
                    "The part of “{name}” that Broadsheet writes was changed or taken out; the "
                    "note was left as it is.",
                    name=path.name,
                )
            )
            return
        if found[0]["part"] != part:
            whole = text.replace("\r\n", "\n")
            new = whole[: found[0].start()] + _between(part) + whole[found[0].end() :]
            write_text(path, new.replace("\n", "\r\n") if "\r\n" in text else new)

    def _part(self, piece: ExportPiece, template: str) -> str:
        """Return the part of a note that is ours, by the person's template."""
        story = piece.story
        source = f"[{one_line(story.site or story.url)}](<{story.url}>)" if story.url else ""
        facts = [one_line(story.credit_beside(story.site)), source, day_of(story)]
        facts.append(f"[Open in Broadsheet]({link_to(story.id)})")
        notes = self._paths[story.id].parent

        def picture(asset: str) -> str | None:
            return self._pictures.address(asset, notes) or piece.pictures.get(asset)

        values = {
            "title": one_line(story.title),
            "facts": " · ".join(fact for fact in facts if fact),
            "note": closed(story.note.strip()),
            "highlights": "\n\n".join(_callout(mark, piece) for mark in piece.highlights),
            "related": "\n".join(f"- {link}" for link in self._links(story.id)),
            "text": markdown_of(piece.body.html, picture),
        }
        filled = _FIELD.sub(lambda field: values.get(field[1], field[0]), template)
        # Nothing of a story may look like the line that ends the part.
        inside = legal(filled).replace("<!-- broadsheet:", "<!-- broadsheet :")
        return _GAPS.sub("\n\n", inside).strip("\n") + "\n"

    def _links(self, story: int) -> Iterator[str]:
        for other in self._related(story):
            if other in self._paths and other != story:
                yield f"[[{self._paths[other].stem}]]"


def _callout(mark: Highlight, piece: ExportPiece) -> str:
    """Return a highlight as a callout of Obsidian's, with a name that links can point to."""
    facts = [mark.colour, *(f"#{obsidian_tag(tag)}" for tag in mark.tags)]
    if piece.lost(mark):
        facts.append("text no longer found")
    facts.append(f"[Open]({link_to(piece.story.id, mark.id)})")
    code = marked_code(mark, piece.body)
    words = code.fenced() if code else escaped(mark.exact.strip()).split("\n")
    lines = [f"[!quote] {' · '.join(facts)}", *words]
    if mark.note.strip():
        lines += ["", *closed(mark.note.strip()).split("\n")]
    quoted = "\n".join(f"> {line}".rstrip() for line in lines)
    return f"{quoted}\n\n^bs-{mark.id}"


def _between(part: str) -> str:
    return f"{_BEGIN}\n{part}{_END.format(digest=_digest(part))}"


def _digest(part: str) -> str:
    return hashlib.sha256(part.encode("utf-8", "replace")).hexdigest()[:16]


def _notes_in(folder: Path) -> Iterator[Path]:
    """Yield the Markdown files of a vault; folders that begin with a dot are programs' own."""
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            if name.lower().endswith(".md") and not name.startswith("."):
                yield Path(root, name)


def _note_of(path: Path) -> _Note | None:
    """Return which story a file is the note of, by its front matter; None for any other file."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            head = file.read(_HEAD)
    except OSError:
        return None
    front, end, _ = head.removeprefix("---\n").partition("\n---")
    address, saved = _ADDRESS.search(front), _SAVED.search(front)
    if not head.startswith("---\n") or not end or address is None or saved is None:
        return None
    return _Note(path, int(address[1]), saved[1])
