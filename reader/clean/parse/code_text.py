"""The text of a listing of code: its lines apart, without the numbers and buttons beside them."""

from __future__ import annotations

import re
from functools import cache

from reader.clean.lexicon.word_sets import names
from reader.clean.parse.bounded_text import brief_text
from reader.clean.parse.tree import SEPARATING, Node
from reader.words.phrase_files import alternatives

LINE_CLASS = re.compile(
    r"(?<![a-z])(?:view-line|cm-line|codemirror-line|ace_line|code-?line|token-line|line|"
    r"crayon-line|blob-code|line_holder|line-content|react-file-line|de[12]|li[12]|row|cl|"
    r"hljs-ln-line|ql-code-block(?!-)|code-row|alt[12]?|source-line|td-line)(?![a-z])"
)
GUTTER_CLASS = re.compile(
    r"(?<![a-z])(?:ln|lnt|lno|lnos|lineno|linenos?|linenodiv|linenumbers?|line-?nos?|line-?num(?:ber)?s?|"
    r"line-numbers-rows|hljs-ln-numbers?|hljs-ln-n|num|nums|gutter|rouge-gutter|crayon-nums?|"
    r"blob-num|codemirror-linenumber|codemirror-gutter\S*|cm-gutters?|cm-lineNumbers|margin|"
    r"margin-view-overlays|ace_gutter\S*|diff-line-num|react-line-numbers?|line-index|"
    r"react-syntax-highlighter-line-number|lineno-cell|old_line|new_line)(?![a-z])",
    re.IGNORECASE,
)
TOOL_CLASS = re.compile(
    r"(?<![a-z])(?:copy|copybtn|clipboard|copy-?(?:button|code|btn|to-clipboard)|toolbar(?:-item)?|"
    r"buttongroup\S*|btn|crayon-toolbar|gist-meta|code-?header|codeblock-?header|"
    r"code-block-header|tooltip|toolbar|zeroclipboard\S*|snippet-clipboard-content-btn)(?![a-z])"
)
NUMBERS = re.compile(r"[\s\d.:|]*")
_SILENT = names("button script style svg template textarea select input noscript")
_BLOCK_STYLE = re.compile(r"display\s*:\s*(?:block|flex|grid|table)(?![\w-])")
MOST_STEPS = 60_000
"""Elements of one listing; a longer one stays as it came."""


def plain_text(node: Node) -> str:
    """Return all text below an element, its lines apart, as it stands in the source."""
    parts: list[str] = []
    waiting: list[Node | str] = [node]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            parts.append(item)
        else:
            if item.tag in ("br", "div", "p", "li", "tr", "td"):
                parts.append("\n")
            waiting.extend(reversed(item.children))
    return "".join(parts)


def code_text(node: Node) -> str:
    """Return the text of a listing: lines of elements apart, gutters and buttons left out."""
    reading = _CodeReading()
    reading.children(node)
    return "".join(reading.parts)


class _CodeReading:
    """Reads lines; `_owed` is a line end that comes before the next text."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._owed = False
        self._steps = 0

    def children(self, node: Node) -> None:
        """Take in the children of an element."""
        lines = _unbroken_lines(node)
        for child in node.children:
            if isinstance(child, str):
                self._text(child, node)
            else:
                self._element(child, child in lines if lines else False)

    def _text(self, text: str, around: Node) -> None:
        # White space between the lines of a list or a table is the source's.
        if around.tag in ("ol", "ul", "table", "tbody", "tr", "thead") and not text.strip():
            return
        # A line end between elements that are lines themselves.
        between = text.strip("\n\r") == "" and around.tag in ("div", "figure")
        if between and any(isinstance(c, Node) and c.tag in SEPARATING for c in around.children):
            return
        if not text:
            return
        if self._owed:
            self._owed = False
            self.parts.append("\n")
        self.parts.append(text.replace("\r\n", "\n").replace("\r", "\n"))

    def _element(self, node: Node, line: bool) -> None:
        self._steps += 1
        if self._steps > MOST_STEPS or node.tag in _SILENT:
            return
        if node.tag == "br":
            self._end_line(always=True)
            return
        if _is_gutter(node):
            return
        if (
            TOOL_CLASS.search(node.classes())
            and len(brief_text(node, 60)) > 0
            and copy_words().fullmatch(brief_text(node, 60).strip())
        ):
            return
        block = (
            line
            or (node.tag in SEPARATING and node.tag not in ("td", "th", "tbody", "img", "thead"))
            or _BLOCK_STYLE.search(node.get("style")) is not None
        )
        if not block:
            self.children(node)
            return
        self._begin_line()
        before = len(self.parts)
        self.children(node)
        written = "".join(self.parts[before:])
        if self._owed and not written:
            # Empty lines follow each other.
            self.parts.append("\n")
        if written.endswith("\n"):
            return
        self._owed = True

    def _begin_line(self) -> None:
        if self._owed:
            self._owed = False
            self.parts.append("\n")
        elif self.parts and not "".join(self.parts[-2:]).endswith("\n"):
            self.parts.append("\n")

    def _end_line(self, *, always: bool) -> None:
        if self._owed:
            self.parts.append("\n")
            self._owed = False
        if always:
            self.parts.append("\n")


def _unbroken_lines(node: Node) -> list[Node]:
    """Return children that are lines with no line end in or between them, though shown as lines."""
    found = [
        c for c in node.children
        if isinstance(c, Node)
        and c.tag not in ("td", "th")
        and (LINE_CLASS.search(c.classes()) or "data-line" in c.attrs)
    ]  # fmt: skip
    if len(found) < 2:
        return []
    if any(isinstance(c, str) and "\n" in c for c in node.children):
        return []
    if any(isinstance(c, Node) and c.tag == "br" for c in node.children):
        return []
    if any("\n" in plain_text(c).rstrip(" ") for c in found if c.tag not in SEPARATING):
        return []
    return found


def _is_gutter(node: Node) -> bool:
    """Return whether an element inside a listing counts its lines."""
    classes = node.classes()
    numbered = "data-line-number" in node.attrs and not node.children
    unselectable = "user-select" in node.get("style")
    if not (numbered or unselectable or (classes.strip() and GUTTER_CLASS.search(classes))):
        return numbered
    text = plain_text(node).strip()
    return NUMBERS.fullmatch(text) is not None


@cache
def copy_words() -> re.Pattern[str]:
    """Return the pattern of what a button over a listing says."""
    return re.compile(alternatives("copy_words"), re.IGNORECASE)
