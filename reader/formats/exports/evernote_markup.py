"""What Evernote's newer notes say by styles alone: listings, ticked items, groups of tasks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from reader.formats.fields import moment
from reader.formats.xml_tree import child_words, descendants

_STYLED = re.compile(r"en-(?:codeblock|todo|task-group)\s*:\s*true")
_LANGUAGE = re.compile(r"en-codeblockLanguage\s*:\s*([\w+#-]{1,30})", re.IGNORECASE)
_GROUP = re.compile(r"en-id\s*:\s*([\w-]{1,60})")
_CHECKED = re.compile(r"en-checked\s*:\s*(true|false)")


@dataclass(frozen=True, slots=True)
class NoteTask:
    """A task of a note: the group in whose place it stands, its words, when it is due."""

    group: str
    title: str
    done: bool
    due: str

    @property
    def line(self) -> str:
        """The task as words, with a box that is ticked or not."""
        due = f" ({self.due})" if self.due else ""
        return f"{'☑' if self.done else '☐'} {self.title}{due}"


def tasks_of(root: Any) -> list[NoteTask]:
    """Return the tasks of a note, which newer versions keep apart from its text."""
    return [
        NoteTask(
            child_words(task, "taskGroupNoteLevelID"),
            title,
            child_words(task, "taskStatus") == "completed",
            (moment(child_words(task, "dueDate")) or "")[:10],
        )
        for task in descendants(root, "task")
        if (title := child_words(task, "title"))
    ]


def with_plain_markup(html: str, tasks: list[NoteTask]) -> str:
    """Return a note's HTML with what its styles say as elements, and its tasks in their places.

    Tasks of no place stand at its end.
    """
    waiting = {id(task): task for task in tasks}
    if _STYLED.search(html):
        soup = BeautifulSoup(html, "lxml")
        for element in soup.select('[style*="codeblock"]'):
            if _STYLED.search(str(element.get("style"))):
                element.replace_with(_listing(soup, element))
        for item in soup.select('ul[style*="en-todo"] > li'):
            _tick(item)
        for element in soup.select('[style*="en-task-group"]'):
            named = _GROUP.search(str(element.get("style")))
            own = [task for task in tasks if named is not None and task.group == named[1]]
            for task in own:
                waiting.pop(id(task), None)
            element.replace_with(_listed(soup, own))
        html = soup.body.decode_contents() if soup.body is not None else html
    return html + "".join(f"<div>{escape(task.line)}</div>" for task in waiting.values())


def _listing(soup: BeautifulSoup, element: Tag) -> Tag:
    """Return a listing of the lines of a block, each of which is an element of its own."""
    pre, code = soup.new_tag("pre"), soup.new_tag("code")
    if (named := _LANGUAGE.search(str(element.get("style")))) is not None:
        code["class"] = f"language-{named[1].lower()}"
    code.string = "\n".join(_code_lines(element)).replace("\xa0", " ")
    pre.append(code)
    return pre


def _code_lines(element: Tag) -> Iterator[str]:
    inner = [child for child in element.children if isinstance(child, Tag)]
    if not any(child.name in ("div", "p") for child in inner):
        for line_end in element.find_all("br"):
            line_end.replace_with("\n")
        # A line that is empty is a lone break.
        yield element.get_text().removesuffix("\n")
        return
    for child in element.children:
        if isinstance(child, Tag):
            yield from _code_lines(child)
        elif str(child).strip():
            yield str(child).strip("\n")


def _tick(item: Tag) -> None:
    """Put a box before the words of an item that can be ticked."""
    checked = _CHECKED.search(str(item.get("style", "")))
    first = next((word for word in item.find_all(string=True) if word.strip()), None)
    if checked is not None and first is not None:
        box = "☑ " if checked[1] == "true" else "☐ "
        first.replace_with(NavigableString(box + str(first).lstrip()))


def _listed(soup: BeautifulSoup, tasks: list[NoteTask]) -> Tag:
    listed = soup.new_tag("ul")
    for task in tasks:
        item = soup.new_tag("li")
        item.string = task.line
        listed.append(item)
    return listed
