"""Logseq's pages: an outline in Markdown, with properties at the top and below its blocks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from reader.formats.refusals import looks_binary

_BULLET = re.compile(r"^(?P<indent>[ \t]*)[-*](?:[ ](?P<text>.*))?$")
_PROPERTY = re.compile(r"^\s*(?:[-*]\s+)?(?P<name>[A-Za-z][\w./-]{0,60})::(?P<value>[ \t].*|)$")
_TASK = re.compile(r"^(TODO|DOING|NOW|LATER|WAITING|DONE|CANCELED|CANCELLED)\s+")
_DRAWER = re.compile(r"^\s*:(?:LOGBOOK|PROPERTIES):.*?^\s*:END:\s*$", re.DOTALL | re.MULTILINE)
_BLOCK_REFERENCE = re.compile(r"(?:\[([^\]\n]{0,300})\])?\(\(([0-9a-f-]{36})\)\)")
_EMBED = re.compile(r"\{\{embed\s+\(\(([0-9a-f-]{36})\)\)\s*\}\}")
_LINKED_MACRO = re.compile(r"\{\{(?:video|youtube|tweet|twitter)\s+(https?://[^\s}]+)\s*\}\}")
_MACRO = re.compile(r"\{\{[^{}\n]{0,2000}\}\}")
_ORG_BLOCK = re.compile(r"#\+BEGIN_(QUOTE|NOTE|TIP|IMPORTANT|WARNING|CAUTION|PINNED)\n(.*?)\n\s*"
                        r"#\+END_\1", re.DOTALL | re.IGNORECASE)  # fmt: skip
_MARKED = re.compile(r"\^\^([^^\n]+)\^\^")
_SIZE = re.compile(r"(!\[[^\]\n]*\]\([^)\n]*\))\{[^{}\n]{0,100}\}")
_SCHEDULED = re.compile(r"^\s*(?:SCHEDULED|DEADLINE): <[^>\n]*>\s*$", re.MULTILINE)
TAB = 4
"""Blanks that a tab of an indent counts."""


@dataclass(slots=True)
class _Block:
    depth: int
    lines: list[str]
    name: str = ""
    inner: list[_Block] = field(default_factory=list)


def is_logseq(text: str, suffix: str) -> bool:
    """Return whether a text is a page of Logseq: it begins with a property or an outline of
    blocks with properties."""
    if suffix not in (".md", ".markdown") or looks_binary(text[:2000].encode("utf-8", "replace")):
        return False
    lines = [line for line in text[:20_000].split("\n") if line.strip()][:200]
    if not lines:
        return False
    first = _PROPERTY.match(lines[0])
    if first is not None and not lines[0].lstrip().startswith(("-", "*")):
        return True
    bullets = sum(_BULLET.match(line) is not None for line in lines)
    named = any(_PROPERTY.match(line) for line in lines)
    return named and lines[0].startswith("- ") and bullets * 2 >= len(lines)


def logseq_page(text: str) -> tuple[dict[str, str], str]:
    """Return the properties of a page, and its outline as Markdown without bullets at the top."""
    text = _DRAWER.sub("", text.replace("\r\n", "\n"))
    values: dict[str, str] = {}
    lines = text.split("\n")
    place = 0
    while place < len(lines):
        found = _PROPERTY.match(lines[place])
        alone = found is not None and (
            not lines[place].lstrip().startswith(("-", "*"))
            or (place == 0 and _only_properties(lines))
        )
        if found is None or not alone:
            if lines[place].strip():
                break
        else:
            values.setdefault(found["name"].lower(), found["value"].strip())
        place += 1
    blocks = _blocks(lines[place:])
    known = {block.name: "\n".join(block.lines) for block in _all(blocks) if block.name}
    markdown = "\n\n".join(_top(block) for block in blocks)
    return values, _plain(markdown, known)


def _only_properties(lines: list[str]) -> bool:
    """Whether the first block of a page holds nothing but properties."""
    own = [lines[0]]
    for line in lines[1:]:
        if _BULLET.match(line):
            break
        own.append(line)
    return all(_PROPERTY.match(line) for line in own if line.strip())


def _blocks(lines: list[str]) -> list[_Block]:
    top: list[_Block] = []
    open_blocks: list[_Block] = []
    fenced = False
    for line in lines:
        found = _BULLET.match(line) if not fenced else None
        if found is not None:
            depth = len(found["indent"].replace("\t", " " * TAB))
            block = _Block(depth, [found["text"] or ""])
            while open_blocks and open_blocks[-1].depth >= depth:
                open_blocks.pop()
            (open_blocks[-1].inner if open_blocks else top).append(block)
            open_blocks.append(block)
        elif open_blocks:
            property_line = _PROPERTY.match(line) if not fenced else None
            if property_line is not None:
                if property_line["name"] == "id":
                    open_blocks[-1].name = property_line["value"].strip()
            else:
                open_blocks[-1].lines.append(_dedented(line, open_blocks[-1].depth))
        elif line.strip():
            top.append(_Block(0, [line]))
        if "```" in line and line.count("```") == 1:
            fenced = not fenced
    return top


def _dedented(line: str, depth: int) -> str:
    """Return a further line of a block, without the indent of its bullet."""
    room = depth + 2
    plain = line.replace("\t", " " * TAB) if line[:1] == "\t" else line
    start = len(plain) - len(plain.lstrip(" "))
    return plain[min(start, room) :]


def _all(blocks: list[_Block]) -> list[_Block]:
    waiting, found = list(blocks), []
    while waiting:
        block = waiting.pop()
        found.append(block)
        waiting += block.inner
    return found


def _top(block: _Block) -> str:
    words = _words(block)
    inner = "\n".join(_item(each, 0) for each in block.inner)
    return f"{words}\n\n{inner}" if words.strip() and inner else words or inner


def _item(block: _Block, depth: int) -> str:
    indent = " " * TAB * depth
    lines = _words(block).split("\n")
    rest = "".join(f"\n{indent}  {line}" if line.strip() else "\n" for line in lines[1:])
    inner = "".join("\n" + _item(each, min(depth + 1, 12)) for each in block.inner)
    return f"{indent}- {lines[0]}{rest}{inner}"


def _words(block: _Block) -> str:
    lines = list(block.lines)
    if property_line := _PROPERTY.match(lines[0]):
        # A block that is one property, such as those of a highlight in a PDF.
        lines[0] = (
            ""
            if property_line["name"] in ("id", "collapsed")
            else f"{property_line['name']}: {property_line['value'].strip()}"
        )
    task = _TASK.match(lines[0])
    if task is not None:
        box = "☑ " if task.group(1) in ("DONE", "CANCELED", "CANCELLED") else "☐ "
        lines[0] = box + lines[0][task.end() :]
    return "\n".join(lines).rstrip()


def _plain(markdown: str, blocks: dict[str, str]) -> str:
    """Logseq's own signs as Markdown, or left out."""

    def quoted(found: re.Match[str]) -> str:
        return "\n".join(f"> {line}" for line in found.group(2).split("\n"))

    def referred(found: re.Match[str]) -> str:
        return found.group(1) or blocks.get(found.group(2), "")

    markdown = _ORG_BLOCK.sub(quoted, markdown)
    markdown = _EMBED.sub(lambda found: blocks.get(found.group(1), ""), markdown)
    markdown = _BLOCK_REFERENCE.sub(referred, markdown)
    markdown = _MACRO.sub("", _LINKED_MACRO.sub(r"<\1>", markdown))
    markdown = _MARKED.sub(r"==\1==", _SIZE.sub(r"\1", markdown))
    return _SCHEDULED.sub("", markdown)
