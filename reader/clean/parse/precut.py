"""Cuts what is no content out of a page's source, in one linear scan before parsing.

Scripts, styles, drawings, comments and `data:` addresses are most of a saved page's bytes and
nothing of its story; building a tree of them would cost more than all the rest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import accumulate

from reader.clean.parse.own_entities import with_own_entities

LONGEST = 6_000_000
"""Characters of source that are parsed; what follows is taken as bare words."""

MOST_TAGS = 250_000
"""Tags that are parsed; what follows is taken as bare words."""

DATA_ADDRESS = "x-data:"
"""Stands for a `data:` address that was cut out; a number follows."""

FRAME = "x-frame:"
"""Stands for the page that an `iframe` has in itself (`srcdoc`); a number follows."""

_FRAME = re.compile(
    r"(<iframe\b[^<>]{0,2000}?\ssrcdoc\s*=\s*)(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE
)
_START = re.compile(
    r"<(?:(?P<comment>!--)|(?P<cdata>!\[CDATA\[)|(?P<instruction>\?|!(?!doctype))"
    r"|(?P<raw>script|style|svg|textarea|xmp|plaintext|noframes|math)(?=[\s/>]))",
    re.IGNORECASE,
)
_DATA = re.compile(r"data:([\w.+-]+/[\w.+-]+)?((?:;[\w=.+-]+)*),([^\"'\s)>]*)", re.IGNORECASE)
_SCRIPT_TYPE = re.compile(r"""\btype\s*=\s*["']?([^"'\s>]+)""", re.IGNORECASE)
_LABEL = re.compile(r"<title[^>]*>([^<]{1,200})</title|aria-label\s*=\s*\"([^\"]{1,200})", re.I)
_DRAWN_TEX = re.compile(r"\bdata-latex\s*=\s*\"([^\"<>]{1,4000})\"")
"""The TeX of a formula that MathJax 4 drew, on the first group of the drawing."""
_WIDGET = re.compile(
    r"\bdata-telegram-post=[\"']?(\w{1,40}/\d{1,12})|"
    r"\bsrc=[\"']?https?://(gist\.github\.com/[\w-]{1,40}/\w{1,40})\.js"
)
"""Scripts that put a post or a listing where they stand."""
_SIZE = re.compile(r"(?:viewbox\s*=\s*[\"']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+|\swidth\s*=\s*[\"']?)"
                   r"(\d{1,5}(?:\.\d{1,6})?)", re.IGNORECASE)  # fmt: skip
_LARGE_DRAWING = 150.0
"""Units of its width from which a drawing is no icon."""
_CONTROLS = bytes([*range(9), 11, 12, *range(14, 32), 127])
_NESTING = re.compile(
    r"<(/?)(?:div|span|b|i|u|s|font|em|strong|small|big|section|article|center|blockquote|ul|ol|"
    r"table|a|form|fieldset|code|tt|sub|sup|dl|label|nobr|aside|main|nav|header|footer|figure|"
    r"details|button|svg|object|math)(?=[\s/>])",
    re.IGNORECASE,
)
_DEEPEST = 500
"""Levels of nesting; elements deeper inside are lifted up."""
_LONG = 100_000
"""Characters of one tag or attribute beyond which it is cut out before parsing."""
_LONG_VALUE = re.compile(rf"=(?:\"[^\"<>]{{{_LONG},}}\"|'[^'<>]{{{_LONG},}}')")
_FORUM = re.compile(
    r"<(?:script|html|body|link[^>]{0,60}stylesheet)[^>]{0,300}"
    r"(?:vbulletin|phpbb|xenforo|data-xf|simplemachines|smf_|mybb|woltlab)",
    re.IGNORECASE,
)
_HEAD = 100_000
"""Characters in which a page loads the scripts of its software."""
_NUMBERING = re.compile(r"list-style[^;{}]{0,40}:[^;{}]{0,60}(?:lower|upper)-", re.IGNORECASE)
_HIDING = re.compile(
    r"display\s*:\s*(?:none|block)|visibility\s*:\s*hidden|clip|:\s*-\d{4,6}px|opacity\s*:\s*0|"
    r"font-size\s*:\s*0",
    re.IGNORECASE,
)
_BLOCK = re.compile(r"<(?:p|div|table|h[1-6]|article)\b", re.IGNORECASE)
_NO_RAW = re.compile(
    r"<(?=(?:script|style|textarea|xmp|noframes|plaintext|title)[^\sa-z0-9/>:_-])", re.IGNORECASE
)
"""Names such as `script&nbsp;` are elements that no browser knows; their text is shown."""
_NOSCRIPT = 2_000
"""Characters before a style sheet in which a `noscript` around it begins."""
_LD = ("application/ld+json", "application/ld-json", "application/json+ld")
_MOST_COMMENTS = 30
"""Comments of a page that are kept for its origin."""
_LONGEST_NOTE = 10_000
"""Characters of a textarea that are kept: the notes of SingleFile stand in one."""


@dataclass(slots=True)
class PageSource:
    """A page's source without what is no content.

    `markup` is ready to be parsed; `rest` is what stood beyond the limits (markup still);
    `linked_data` are the texts of JSON-LD scripts; `comments` the first comments; `data` the
    `data:` addresses that `x-data:N` stands for, `frames` the pages that `x-frame:N` stands for, as
    they were escaped; `styles` the style sheets of SingleFile's images;
    `sheets` the page's style sheets that may hide something, `backgrounds` those that set pictures,
    `numberings` those that set how lists count;
    `forum` says that scripts or styles of a forum's software are loaded.
    """

    markup: str
    rest: str = ""
    linked_data: list[str] = field(default_factory=list)
    states: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    frames: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    sheets: list[str] = field(default_factory=list)
    backgrounds: list[str] = field(default_factory=list)
    numberings: list[str] = field(default_factory=list)
    forum: bool = False


def cut(page: str, data: list[str] | None = None) -> PageSource:
    """Return the page's source without scripts, styles, comments, drawings and data addresses.

    Those addresses are added to `data` where it is given: the list of the page around a frame.
    """
    source = PageSource("", data=data if data is not None else [])
    page = page.encode("utf-8", "ignore").translate(None, _CONTROLS).decode("utf-8")
    page = with_own_entities(page)
    source.forum = _FORUM.search(page, 0, _HEAD) is not None
    if "srcdoc" in page:
        page = _frames_out(page, source)
    page = _NO_RAW.sub("<x-", page)
    pieces: list[str] = []
    place = 0
    closed: dict[str, int] = {}
    while (found := _START.search(page, place)) is not None:
        pieces.append(page[place : found.start()])
        place = _skip(page, found, source, pieces, closed)
    pieces.append(page[place:])
    markup = _data_out("".join(pieces), source)
    if max(map(len, markup.split("<"))) > _LONG:
        markup = _LONG_VALUE.sub('=""', markup)
    source.markup, source.rest = _bounded(markup)
    source.markup = _flattened(source.markup)
    return source


def _frames_out(page: str, source: PageSource) -> str:
    def number(found: re.Match[str]) -> str:
        quote = "'" if found[2] is None else '"'  # Its own: it may stand in a script's string.
        source.frames.append(found[3] if found[2] is None else found[2])
        return f"{found[1]}{quote}{FRAME}{len(source.frames) - 1}{quote}"

    return _FRAME.sub(number, page)


def _after(page: str, mark: str, start: int) -> int:
    found = page.find(mark, max(start, 0))
    return len(page) if found < 0 else found + len(mark)


def _skip(
    page: str, found: re.Match[str], source: PageSource, pieces: list[str], closed: dict[str, int]
) -> int:
    if found["comment"]:
        return _skip_comment(page, found.end(), source, closed)
    if found["cdata"]:
        return found.end()
    if found["instruction"]:
        return _after(page, ">", found.end())
    return _skip_raw(page, found, source, pieces, closed)


def _skip_comment(page: str, start: int, source: PageSource, closed: dict[str, int]) -> int:
    if page.startswith(">", start):
        return start + 1
    if page.startswith("->", start):
        return start + 2
    end = -1 if closed.get("comment", 0) < 0 else page.find("-->", start)
    if end < 0:
        closed["comment"] = -1
        # Browsers hide all that follows; a cut-off file would lose its story that way.
        return start
    if len(source.comments) < _MOST_COMMENTS and end - start < 4000:
        source.comments.append(page[start:end])
    return end + 3


def _skip_raw(
    page: str, found: re.Match[str], source: PageSource, pieces: list[str], closed: dict[str, int]
) -> int:
    name = found["raw"].lower()
    if name == "math":
        pieces.append(found.group())
        return found.end()
    head_end = page.find(">", found.end())
    if head_end < 0:
        return len(page)
    head = page[found.start() : head_end + 1]
    if name in ("svg",) and head.endswith("/>"):
        return head_end + 1
    if closed.get(name, 0) < 0:
        return head_end + 1
    ending = _end_tag(page, name, head_end)
    if ending < 0:
        closed[name] = -1
        return (
            len(page) if name in ("script", "style") and head_end > len(page) // 2 else head_end + 1
        )
    if name != "style" or not _without_scripts(page, found.start()):
        _keep(name, head, page[head_end + 1 : ending], source, pieces)
    return _after(page, ">", ending)


def _end_tag(page: str, name: str, start: int) -> int:
    """Return where the end tag of an element begins, in any case, or -1.

    A pattern without regard to case looks at every letter of a script; this only at its tags.
    """
    place = page.find("</", start)
    while place >= 0:
        end = place + 2 + len(name)
        behind = page[end : end + 1]
        if page[place + 2 : end].lower() == name and (behind in ("/", ">") or behind.isspace()):
            return place
        place = page.find("</", place + 2)
    return -1


def _without_scripts(page: str, place: int) -> bool:
    """Return whether a style sheet is in a `noscript`.

    It hides what scripts load, pictures above all.
    """
    begin = page.rfind("<noscript", max(place - _NOSCRIPT, 0), place)
    return begin >= 0 and page.find("</noscript", begin, place) < 0


def _keep(name: str, head: str, inside: str, source: PageSource, pieces: list[str]) -> None:
    if name == "script":
        if (widget := _WIDGET.search(head[:2000])) is not None:
            pieces.append(_stand_in(widget))
        kind = _SCRIPT_TYPE.search(head)
        if kind is None:
            return
        lower = kind.group(1).lower()
        if lower in _LD and len(inside) < 3_000_000:
            source.linked_data.append(inside)
        elif lower.startswith("math/mml"):
            pieces.append(inside)
        elif lower.startswith("math/"):
            text = inside.replace("<", "&lt;")
            pieces.append(f'<math class="tex-script">{text}</math>')
    elif name == "style":
        if "--sf-img" in inside:
            source.styles.append(inside)
        if _HIDING.search(inside) is not None:
            source.sheets.append(inside)
        if "background" in inside and "url(" in inside:
            source.backgrounds.append(inside)
        if "list-style" in inside.lower() and _NUMBERING.search(inside) is not None:
            source.numberings.append(inside)
    elif name == "textarea":
        begin = head if len(head) < 1000 else "<textarea>"
        pieces.append(begin + inside[:_LONGEST_NOTE].replace("<", "&lt;") + "</textarea>")
    elif name == "svg" and (drawing := _drawing(head, inside)):
        pieces.append(drawing)
    elif name == "noframes":
        # Pages of frames say there what they say at all.
        pieces.append(f"<div>{inside}</div>" if _BLOCK.search(inside) else "")
    elif name in ("xmp", "plaintext"):
        pieces.append("<pre>" + inside.replace("<", "&lt;") + "</pre>")


def _stand_in(widget: re.Match[str]) -> str:
    """Return a frame for a script that was to put a post or a listing in its place."""
    address = f"https://t.me/{widget[1]}" if widget[1] else f"https://{widget[2]}"
    return f'<iframe src="{address}"></iframe>'


def _drawing(head: str, inside: str) -> str:
    """Return what stands for a drawing that is more than an icon, by its own words or size."""
    if tex := _DRAWN_TEX.search(inside, 0, 2000):
        return f'<x-drawing title="" data-latex="{tex[1]}"></x-drawing>'
    large = any(float(size) >= _LARGE_DRAWING for size in _SIZE.findall(head[:2000]))
    if not large:
        return ""
    label = _LABEL.search(head) or _LABEL.search(inside, 0, 2000)
    words = (label.group(1) or label.group(2) or "").strip() if label else ""
    return f'<x-drawing title="{words.replace(chr(34), "")}"></x-drawing>'


def _data_out(markup: str, source: PageSource) -> str:
    if "data:" not in markup:
        return markup

    def number(found: re.Match[str]) -> str:
        source.data.append(found.group())
        return f"{DATA_ADDRESS}{len(source.data) - 1}"

    return _DATA.sub(number, markup)


def _flattened(markup: str) -> str:
    """Leave out tags that are nested hundreds deep: closing them costs the parser n times n."""
    if not _far_deep(markup):
        return markup
    pieces: list[str] = []
    depth = dropped = place = 0
    for found in _NESTING.finditer(markup):
        if not found.group(1):
            depth += 1
            if depth > _DEEPEST:
                dropped += 1
        else:
            depth = max(depth - 1, 0)
            if not dropped:
                continue
            dropped -= 1
            end = markup.find(">", found.end())
            pieces.append(markup[place : found.start()])
            place = len(markup) if end < 0 else end + 1
            continue
        if depth > _DEEPEST:
            end = markup.find(">", found.end())
            pieces.append(markup[place : found.start()])
            place = len(markup) if end < 0 else end + 1
    pieces.append(markup[place:])
    return "".join(pieces)


def _far_deep(markup: str) -> bool:
    """Are hundreds of elements opened in a row anywhere? A cheap look at big pages only."""
    if len(markup) < _DEEPEST * 6:
        return False
    steps = (-1 if slash else 1 for slash in _NESTING.findall(markup))
    return max(accumulate(steps), default=0) > _DEEPEST


def _bounded(markup: str) -> tuple[str, str]:
    end = len(markup)
    if end > LONGEST:
        end = max(markup.rfind("<p", 0, LONGEST), markup.rfind("<div", 0, LONGEST), LONGEST // 2)
    if markup.count("<", 0, end) > MOST_TAGS:
        place = -1
        for _ in range(MOST_TAGS):
            place = markup.find("<", place + 1)
        end = place
    return markup[:end], markup[end:]
