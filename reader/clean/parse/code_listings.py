"""Listings of code, whatever a highlighter made of them, as one `pre` with its language.

Highlighters write a listing as a table with a column of numbers, as one element a line, as cells,
as an editor's view, as a `code` that is shown as a block. For the reader all of these are one text
whose spaces and lines count. The tree is changed in place, before blocks are made of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from reader.clean.lexicon.code_languages import LANGUAGES, NO_LANGUAGE, prefixed_language
from reader.clean.lexicon.word_sets import names
from reader.clean.parse.code_surroundings import (
    LANGUAGE,
    is_code,
    is_language_label,
    listing_language,
    mark_titles,
    without_tools,
)
from reader.clean.parse.code_text import (
    GUTTER_CLASS,
    LINE_CLASS,
    MOST_STEPS,
    NUMBERS,
    code_text,
    copy_words,
    plain_text,
)
from reader.clean.parse.code_twins import without_gutters, without_twins
from reader.clean.parse.drawn_lines import drawn_lines
from reader.clean.parse.tree import Node
from reader.clean.parse.typed_code import (
    MONOSPACE,
    PREFORMATTED,
    is_typed_code,
    is_typed_lines,
    preformatted,
    typed_cell,
    without_numbers,
)

_SHOWN_AS_BLOCK = re.compile(
    r"display\s*:\s*(?:block|grid|flex|table)|white-space\s*:\s*(?:pre|break-spaces)"
)
_BLOCK_CLASS = re.compile(
    r"(?<![a-z])(?:block|hljs|codeblock|code-block|prettyprint|sourcecode)(?![a-z])"
)
_NAMED_CODE = re.compile(
    r"(?<![a-z])(?:code|codehilite|highlight|syntaxhighlighter|hljs|geshi|dp-)"
)
_NUMBERED_LIST = re.compile(r"(?<![a-z])(?:dp-[a-z]+|linenums|code-?lines|hljs-ln)(?![a-z])")
_SURE_LINE = re.compile(
    r"view-line|cm-line|codemirror-line|ace_line|code-?line|crayon-line|token-line|"
    r"react-file-line|ql-code-block|de[12]"
)
_CODE_TAGS = names("code samp kbd tt")
_KEPT: tuple[str, ...] = ("id", "dir", "lang", "class", "hidden", "style", "aria-hidden")
"""Attributes of an element that becomes a listing which it keeps."""
_TOP = re.compile(r"\btop\s*:\s*(-?\d+(?:\.\d+)?)px")


def normalise_code(root: Node) -> None:
    """Turn every listing below `root` into a `pre` that holds its text alone."""
    candidates = list(_candidates(root))
    for node in candidates:
        if _inside_listing(node):
            continue
        if node.tag in ("pre", "listing", "xmp"):
            _settle_pre(node)
        elif node.tag == "textarea":
            if _coded(node, 3) or _is_shown_code(node):
                _settle(node, node)
        elif node.tag in _CODE_TAGS:
            if _block_code(node):
                _settle(node, node)
        elif node.tag == "table":
            _settle_table(node)
        elif node.tag in ("div", "ol", "ul", "section", "figure", "p", "span"):
            _settle_lines(node)
    if candidates and (listings := [node for node in root.listed() if node.tag == "pre"]):
        without_twins(listings, LANGUAGE)
        without_gutters(listings)
        mark_titles(listings)


def _candidates(root: Node) -> Iterator[Node]:
    """Yield what may be a listing, outer elements before inner ones."""
    for node in root.listed():
        tag = node.tag
        if tag in ("pre", "listing", "xmp", "table", "textarea") or tag in _CODE_TAGS:
            yield node
        elif node.attrs and tag in ("div", "ol", "ul", "section", "figure", "p", "span"):
            classes = node.attrs.get("class", "")
            if (classes and is_code(classes.lower())) or "style" in node.attrs:
                yield node


def _inside_listing(node: Node) -> bool:
    """Was an element around this one turned into a listing before?"""
    return any(above.tag == "pre" for above in node.ancestors())


def _coded(node: Node, levels: int) -> bool:
    """Return whether the element, or one of the next around it, has a highlighter's class."""
    for _, around in zip(range(levels), (node, *node.ancestors()), strict=False):
        if is_code(around.classes()):
            return True
    return False


def _block_code(node: Node) -> bool:
    """Is an inline element of code shown as a block of lines?"""
    style, classes = node.get("style"), node.classes()
    lines = _line_count(node)
    if _SHOWN_AS_BLOCK.search(style):
        return lines > 1 or "block" in style
    marked = _BLOCK_CLASS.search(classes) or prefixed_language(node.get("class"))
    if marked and lines > 1:
        return True
    # `code` with line breaks that is all of its paragraph.
    breaks = sum(1 for inner in node.walk() if inner.tag == "br")
    parent = node.parent
    return breaks > 0 and parent is not None and _all_of(parent, node)


def _is_shown_code(area: Node) -> bool:
    """Is a field for reading alone code, not markup that a page gives to republish it?"""
    text = plain_text(area)
    markup = re.search(r"</(?:p|a|iframe|script|blockquote|h\d|div)>", text)
    return "readonly" in area.attrs and "\n" in text.strip() and markup is None


def _all_of(parent: Node, node: Node) -> bool:
    return all(
        child is node or (isinstance(child, str) and not child.strip()) for child in parent.children
    )


def _line_count(node: Node) -> int:
    return code_text(node).strip("\n").count("\n") + 1


def _settle_pre(node: Node) -> None:
    if LANGUAGE in node.attrs and all(isinstance(child, str) for child in node.children):
        return
    linked = any(
        inner.tag == "a" and not inner.get("href").startswith("#") and "href" in inner.attrs
        for inner in node.walk()
    )
    shown = node.find("img", "video", "iframe", "table")
    code = node.find("code") is not None or _coded(node, 3)
    if shown is not None and shown.tag == "table":
        content = _table_code(shown, code=True)
        if content is not None:
            _settle(node, content)
        return
    if (linked and not code) or shown is not None:
        return
    if _only_numbers(node) and node.parent is not None and _beside_code(node):
        node.detach()
        return
    _settle(node, _inner_code(node))


def _inner_code(node: Node) -> Node:
    """Return the `code` of a `pre` where all that stands beside it is a bar with buttons."""
    codes = [inner for inner in node.walk() if inner.tag == "code"]
    if len(codes) != 1:
        return node
    for child in node.children[:]:
        if isinstance(child, Node) and is_language_label(child):
            child.detach()
    beside = plain_text(node).replace(plain_text(codes[0]), " ", 1).lower().split()
    label, rest = " ".join(beside[:1]), " ".join(beside[1:])
    named = label in LANGUAGES or label in NO_LANGUAGE
    buttons = _buttons().fullmatch(rest if named else " ".join(beside)) is not None
    return codes[0] if buttons else node


def _only_numbers(node: Node) -> bool:
    text = plain_text(node)
    return bool(text.strip()) and _counts(text)


def _counts(text: str) -> bool:
    """Are these consecutive numbers and nothing else: a gutter's?"""
    if not NUMBERS.fullmatch(text):
        return False
    numbers = [int(part) for part in re.findall(r"\d{1,7}", text)]
    rising = all(b == a + 1 for a, b in pairwise(numbers))
    return rising and bool(numbers)


def _beside_code(node: Node) -> bool:
    """Return whether a `pre` of numbers comes right before one of code."""
    cell = node
    for around in node.ancestors():
        later = False
        for child in around.children:
            if child is cell:
                later = True
            elif later and isinstance(child, Node) and child.find("pre", "code") is not None:
                return True
        if around.tag in ("tr", "figure", "body", "article", "section"):
            return False
        cell = around
    return False


def _settle_table(table: Node) -> None:
    content = _table_code(table) or typed_cell(table)
    if content is not None:
        _settle(table, content)


def _table_code(table: Node, *, code: bool = False) -> Node | None:
    """Return what holds the code of a table of numbers and code: of one row, or of a row a line.

    `code` says that the table stands in a listing.
    """
    rows = [row for row in table.walk() if row.tag == "tr"]
    if not rows or len(rows) > MOST_STEPS:
        return None
    if sum(1 for inner in table.walk() if inner.tag == "table") > 1:
        return None
    cells = [
        [c for c in row.children if isinstance(c, Node) and c.tag in ("td", "th")] for row in rows
    ]
    if len(rows) <= 2 and any(len(row) == 2 for row in cells):
        row = next(row for row in cells if len(row) == 2)
        listing = row[1].find("pre", "code") or (row[1] if _line_elements(row[1]) else None)
        gutter = plain_text(row[0])
        numbered = (
            _counts(gutter)
            or not gutter.strip()
            or bool(GUTTER_CLASS.search(row[0].classes()) and NUMBERS.fullmatch(gutter))
        )
        if listing is not None and numbered and (_coded(table, 3) or _counts(gutter)):
            return row[1]
    if not _lines_of_cells(table, cells, code=code):
        return None
    for row in cells:
        for cell in row[:-1]:
            cell.children = [] if NUMBERS.fullmatch(plain_text(cell)) else cell.children
    return table


def _lines_of_cells(table: Node, rows: list[list[Node]], *, code: bool) -> bool:
    """Is it one row a line: a number (or none, or a sign of change) and a cell of code?"""
    filled = [row for row in rows if row]
    if not filled or not all(1 <= len(row) <= 4 for row in filled):
        return False
    last = [row[-1] for row in filled]
    marked = sum(
        1
        for cell in last
        if re.search(
            r"blob-code|js-file-line|line_content|hljs-ln-code|(?<![a-z])code", cell.classes()
        )
        or cell.find("pre", "code") is not None
    )
    if marked < 0.8 * len(filled) and not (code and all(len(row) == 2 for row in filled)):
        return False
    numbers = ["".join(plain_text(cell) for cell in row[:-1]) for row in filled]
    counted = all(NUMBERS.fullmatch(text.strip("+- ")) is not None for text in numbers)
    named = any("data-line-number" in cell.attrs for row in filled for cell in row)
    return counted and (_coded(table, 3) or named or _counts(" ".join(numbers)))


def _settle_lines(node: Node) -> None:
    """Settle an element without `pre` whose children are lines of code."""
    style = node.get("style")
    if PREFORMATTED.search(style) and MONOSPACE.search(style):
        if node.find("p", "pre", "table") in (None, node) and "\n" in plain_text(node).strip():
            _settle(node, node)
        return
    if is_typed_lines(node):
        _settle(node, node)
        return
    if not is_code(node.classes()) or node.find("table") is not None:
        return
    if is_typed_code(node):
        _settle(node, node)
        return
    if (written := preformatted(node)) is not None:
        _settle(node, written)
        return
    if "codemirror" in node.classes() and _settle_codemirror(node):
        return
    if drawn := drawn_lines(node):
        _settle_rows(node, drawn)
        return
    lines = _line_elements(node)
    if lines is None:
        return
    own_lines = all(line.tag == "pre" for line in lines)
    if not own_lines and any(inner.tag == "pre" for inner in node.walk()):
        return
    holder = lines[0].parent
    assert holder is not None
    if _has_prose_beside(node, holder):
        node = holder
    ordered = _in_order(lines)
    if ordered is not lines:
        places = [n for n, child in enumerate(holder.children) if child in lines]
        for place, line in zip(places, ordered, strict=True):
            holder.children[place] = line
    _settle(node, holder)


def _settle_codemirror(node: Node) -> bool:
    """Settle an editor that draws every line as a `pre` in a box of its own, numbers beside it."""
    lines = [inner for inner in node.walk() if "codemirror-line" in inner.classes().split()]
    if lines:
        _settle_rows(node, lines)
    return bool(lines)


def _settle_rows(node: Node, lines: list[Node]) -> None:
    """Settle an element by its lines alone, whatever boxes are around each of them."""
    holder = Node("div", {})
    holder.children = [Node("div", {}, holder) for _ in lines]
    for row, line in zip(holder.children, lines, strict=True):
        assert isinstance(row, Node)
        row.children = list(line.children)
    _settle(node, holder)


def _has_prose_beside(node: Node, holder: Node) -> bool:
    if node is holder:
        return False
    inside = len(plain_text(holder))
    return len(plain_text(node)) - inside > 120 + inside


def _line_elements(node: Node) -> list[Node] | None:
    """Return the elements that are lines, where an element below has nothing else, or None."""
    named = _NAMED_CODE.search(node.classes()) is not None
    for steps, around in enumerate(node.walk()):
        if steps > 200:
            return None
        children = [c for c in around.children if isinstance(c, Node)]
        if len(children) < 2 or any(isinstance(c, str) and c.strip() for c in around.children):
            continue
        if around.tag == "ol" and _NUMBERED_LIST.search(around.classes()):
            return children
        lines = [c for c in children if LINE_CLASS.search(c.classes()) and c.tag != "td"]
        if len(lines) < 2 or len(lines) < 0.8 * len(children):
            continue
        if all(GUTTER_CLASS.search(c.classes()) or _only_numbers(c) for c in lines[:40]):
            continue
        if any(_holds_blocks(c) for c in lines[:40]):
            return None
        spaced = any(GUTTER_CLASS.search(i.classes()) for c in lines[:3] for i in c.walk())
        sure = any(_SURE_LINE.search(c.classes()) for c in lines[:2])
        return lines if sure or spaced or named else None
    return None


def _holds_blocks(line: Node) -> bool:
    return any(
        inner.tag in ("p", "h1", "h2", "h3", "ul", "img") and inner is not line
        for inner in line.walk()
    )


def _in_order(lines: list[Node]) -> list[Node]:
    """Editors draw lines at their places, in any order of the document."""
    tops = [_TOP.search(line.get("style")) for line in lines]
    if not all(tops):
        return lines
    places = [float(top.group(1)) for top in tops if top is not None]
    if places == sorted(places):
        return lines
    return [line for _, line in sorted(zip(places, lines, strict=True), key=lambda pair: pair[0])]


def _settle(node: Node, content: Node) -> None:
    """Make `node` a `pre` that holds the code of `content`, with its language."""
    language = listing_language(node, content)
    text = without_numbers(content, code_text(content).replace("\u00a0", " "))
    if not text.strip():
        return
    without_tools(node)
    kept = {name: node.attrs[name] for name in _KEPT if name in node.attrs}
    if language:
        kept[LANGUAGE] = language
    node.tag = "pre"
    node.attrs = kept
    node.children = [text]


@cache
def _buttons() -> re.Pattern[str]:
    return re.compile(rf"(?:(?:{copy_words().pattern})\s{{0,3}}){{0,4}}", re.IGNORECASE)
