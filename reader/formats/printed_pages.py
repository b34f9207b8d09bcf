"""Pages as they were printed to a PDF: characters, running heads, the address a browser printed."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from urllib.parse import urlsplit

from reader.clean.lexicon.line_kinds import folded_line

EDGE_LINES = 3
"""Lines at the top and the bottom of a page that may be a running head."""
_MOST_ON_A_PAGE = 2
"""How often a head stands on one page; what stands there more often is the page's own words."""

_ADDRESS = re.compile(r"https?://\S+")
_SHAPED = re.compile("[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufdff\ufe70-\ufefc]")
"""Ligatures, presentation forms and radicals, which fonts map to in place of the letters."""

_RADICALS = str.maketrans(
    "⺠⺟⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻬⻭⻮⻯⻰⻲⻳",
    "民母虎西见角贝车長长门青页风飞食马骨鬼鱼鸟麦黄齐齿歯竜龙亀龟",
)
"""Radicals that fonts give in place of the characters, for which Unicode has no mapping."""

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_PRINTED_ON = re.compile(
    r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?,?\s+\d{1,2}[:.]\d{2}(?:\s?[AP]M)?"
)
_TAIL = re.compile(r"\s+[|–—·•-]\s+[^|–—·•]{2,60}$")


def lines_of(text: str) -> list[str]:
    """Return the lines of a page in the letters they are made of."""
    text = text.translate(_RADICALS)
    text = _SHAPED.sub(lambda found: unicodedata.normalize("NFKC", found.group()), text)
    return [_in_order(line.rstrip()) for line in text.replace("\x00", "").split("\n")]


def _in_order(line: str) -> str:
    """Turn the words of a line of Arabic or Hebrew that stand from left to right.

    The reader joins such pieces with two blanks; words of other scripts keep their order.
    """
    letters = sum(letter.isalpha() for letter in line)
    turned = "  " in line and len(_RIGHT_TO_LEFT.findall(line)) * 2 > letters
    if not turned:
        return line
    ordered: list[str] = []
    pieces = [run for piece in line.split("  ") for run in _runs(piece)]
    for piece in reversed(pieces):
        # A full stop stands to the left of the word that it ends.
        if piece.endswith(".") and ordered and len(piece) > 1:
            ordered[-1] += "."
            piece = piece[:-1]
        ordered.append(piece[1:] + "." if piece.startswith(".") else piece)
    return " ".join(ordered)


def _runs(piece: str) -> list[str]:
    """Part a piece where its script turns: a number beside a word stands in the line's order."""
    runs: list[list[str]] = []
    turned = None
    for word in piece.split():
        if (now := _RIGHT_TO_LEFT.search(word) is not None) is not turned:
            runs.append([])
            turned = now
        runs[-1].append(word)
    return [" ".join(run) for run in runs]


def without_running_heads(
    pages: list[list[str]], *, printed: bool
) -> tuple[list[list[str]], str | None]:
    """Cut lines that stand at the edge of most pages; gives the address a browser printed there.

    `printed` says that a browser made the file: then its heads are known on a single page too.
    """
    edges: Counter[str] = Counter()
    address = None
    own: set[tuple[int, str]] = set()
    for number, page in enumerate(pages, start=1):
        full = [line for line in page if line.strip()]
        for line in {*full[:EDGE_LINES], *full[-EDGE_LINES:]}:
            edges[_folded(line)] += 1
            if found := _ADDRESS.search(line):
                printed_url = re.sub(rf"{number}/{len(pages)}$", "", found.group()).rstrip(".,)")
                address = address or printed_url
            if printed and _is_browsers_line(line, number, len(pages)):
                own.add((number, line))
    heads = {line for line, count in edges.items() if len(pages) > 2 and count > len(pages) * 0.6}
    for page in pages:
        often = Counter(map(_folded, page))
        heads -= {line for line in heads if often[line] > _MOST_ON_A_PAGE}
    kept = []
    for number, page in enumerate(pages, start=1):
        body = [line for line in page if _folded(line) not in heads and (number, line) not in own]
        # A page of nothing but what is repeated says that it is no head.
        kept.append(body if any(line.strip() for line in body) else page)
    # What a printed page's own head or foot names is the page; a publisher's foot names its house.
    on_every_page = printed and any("http" in head for head in heads)
    by_browser = any("http" in line for _, line in own)
    return kept, address if address and (on_every_page or by_browser) else None


def headline(title: str, pages: list[list[str]], address: str | None) -> str:
    """Return the title of a printed page without the name of its site.

    Where its text has it so, and where what is cut off is the host of its address.
    """
    host = (urlsplit(address).hostname or "") if address else ""
    tail = _TAIL.search(title)
    if host and tail and tail.group().strip(" |–—·•-").lower() in (host, host.removeprefix("www.")):
        return title[: tail.start()]
    shown = folded_line(" ".join(line for page in pages[:2] for line in page))
    squeezed = shown.replace(" ", "")
    short = title
    while (cut := _TAIL.sub("", short)) != short and len(cut) >= 4:
        if folded_line(short).replace(" ", "") in squeezed:
            return short
        short = cut
    return short if folded_line(short).replace(" ", "") in squeezed else title


def _is_browsers_line(line: str, number: int, count: int) -> bool:
    plain = line.strip()
    counted = (
        re.search(rf"(?:^|\D){number}(?:/| of | von | sur | de | di ){count}$", plain) is not None
    )
    dated = _PRINTED_ON.match(plain) or re.search(_PRINTED_ON.pattern + "$", plain)
    web = plain.startswith(("http", "file:")) and plain.endswith(f"{number}/{count}")
    return bool(dated) or web or (counted and len(plain) < 12)


def _folded(line: str) -> str:
    return re.sub(r"\d+", "#", line.strip())
