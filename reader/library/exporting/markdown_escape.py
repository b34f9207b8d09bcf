"""Escaping for Markdown: text, line starts, link destinations, code, table cells.

Everything that Broadsheet writes as Markdown goes through here. The rules are CommonMark's with
GitHub's tables, strike-through and footnotes, and the signs that Obsidian gives a meaning of its
own (`==`, `$`, `%%`, `#tag`, `^block`).
"""

from __future__ import annotations

import re

_SPECIAL = re.compile(r"[\\`*\[\]<>^]")
_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
"""An underscore between two letters stands for itself."""
_ENTITY = re.compile(r"&(?=#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)")
_HASH_TAG = re.compile(r"(?<![^\s(])#(?=[^\W\d_])")
_DOUBLED = re.compile(r"={2,}|%{2,}")
_EDGE_TILDE = re.compile(r"\A~|~\Z")
"""A single tilde stands for itself, but beside a sign of strike-through."""
_LINE_START = re.compile(r"(#{1,6}|[-+]|\d{1,9}[.)])(?=\s|\Z)")
_RULER = re.compile(r"[-:|=\s]+\Z")
"""A line that would underline a heading, part the head of a table from it, or be a rule."""
_CLOSING_HASHES = re.compile(r"(?<![^\s])(#+)\Z")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_BACKTICKS = re.compile(r"`+")
_LANGUAGE = re.compile(r"[\w+#.-]{1,40}\Z")


def escaped_text(text: str, *, tildes: bool = True, dollars: bool = True) -> str:
    """Return text in which no sign inside a line stands for more than itself.

    `tildes` and `dollars` say whether these are escaped: a single one in a paragraph is harmless.
    """
    found = _SPECIAL.sub(r"\\\g<0>", text)
    found = _UNDERSCORE.sub(r"\\_", found)
    found = _ENTITY.sub(r"\\&", found)
    found = _HASH_TAG.sub(r"\\#", found)
    found = _DOUBLED.sub(lambda signs: "".join(f"\\{sign}" for sign in signs.group()), found)
    found = found.replace("~", "\\~") if tildes else _EDGE_TILDE.sub(r"\\~", found)
    return found.replace("$", "\\$") if dollars else found


def escaped_line(line: str) -> str:
    """Return a line (already escaped inside) that begins no heading, list, table or rule."""
    if _RULER.match(line) and (signs := line.lstrip()):
        return f"{line[: -len(signs)]}\\{signs}"
    found = _LINE_START.match(line)
    if found is None:
        return line
    sign = found.group()
    harmless = f"{sign[:-1]}\\{sign[-1]}" if sign[0].isdigit() else f"\\{sign}"
    return harmless + line[found.end() :]


def escaped(text: str) -> str:
    """Return plain text, line by line, in which no sign stands for more than itself."""
    many = {"tildes": text.count("~") > 1, "dollars": text.count("$") > 1}
    return "\n".join(escaped_line(escaped_text(line, **many)) for line in text.split("\n"))


def with_edges(line: str, words: str) -> str:
    """Return the (escaped) words of a line with the blanks at its ends, which readers take off."""
    bare = line.strip()
    before, _, after = line.partition(bare) if bare else (line, "", "")
    return f"{_named(before)}{words}{_named(after)}"


def _named(blanks: str) -> str:
    return "".join(f"&#{ord(blank)};" for blank in blanks)


def heading_line(text: str) -> str:
    """Return the (escaped) words of a heading; hash signs at the end do not close it."""
    return _CLOSING_HASHES.sub(lambda signs: f"\\{signs.group()}", text)


def destination(address: str) -> str:
    """Return an address as the destination of a link or picture, in `<…>` where that is needed."""
    found = re.sub(r"[\n\r\t]", "", address)
    found = _ENTITY.sub(r"\\&", found.replace("\\", "%5C"))
    if not found or re.search(r"[\s()<>]", found):
        inside = found.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E")
        return f"<{inside}>"
    return found


def quoted_title(title: str) -> str:
    """Return the title of a link in quotation marks."""
    words = " ".join(title.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{_ENTITY.sub(chr(92) + "&", words)}"'


def code_span(code: str) -> str:
    """Return code inside a line, between more backticks than it holds in a row."""
    words = re.sub(r"[ \t\r\n]+", " ", code)
    fence = "`" * _free_length(words, shortest=1)
    padded = words.startswith("`") or words.endswith("`")
    padded = padded or (words.startswith(" ") and words.endswith(" ") and bool(words.strip()))
    return f"{fence} {words} {fence}" if padded else f"{fence}{words}{fence}"


def code_block(code: str, language: str = "") -> list[str]:
    """Return the lines of a fenced block, the fence longer than any row of backticks inside."""
    longest = max((len(row) for row in _BACKTICKS.findall(code)), default=0)
    fence = "`" * max(3, longest + 1)
    name = language if _LANGUAGE.match(language) else ""
    return [f"{fence}{name}", *code.split("\n"), fence]


def table_cell(text: str) -> str:
    """Return what stands in a cell: on one line, its bars escaped."""
    return text.replace("\\\n", "<br>").replace("\n", " ").replace("|", "\\|")


def closed(markdown: str) -> str:
    """Return Markdown of the person's whose last block of code has an end."""
    open_with = ""
    for line in markdown.split("\n"):
        fence = _FENCE.match(line)
        if fence and not open_with:
            open_with = fence[1]
        elif fence and fence[1].startswith(open_with) and not line[fence.end() :].strip():
            open_with = ""
    return f"{markdown}\n{open_with}" if open_with else markdown


def _free_length(text: str, shortest: int) -> int:
    """Return the length of a row of backticks that does not occur in the text."""
    taken = {len(row) for row in _BACKTICKS.findall(text)}
    length = shortest
    while length in taken:
        length += 1
    return length
