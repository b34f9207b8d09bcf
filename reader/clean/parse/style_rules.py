"""What a page's own style sheets hide: names of classes and ids, read in one linear pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from reader.clean.parse.tree import Node

MOST_CSS = 2_000_000
"""Characters of style sheets that are read."""

_DISPLAY = re.compile(r"(?:^|[;\s])display\s*:\s*([\w-]+)", re.IGNORECASE)
_VISIBILITY = re.compile(r"(?:^|[;\s])visibility\s*:\s*([\w-]+)", re.IGNORECASE)
_CLIPPED = re.compile(
    r"clip\s*:\s*rect\(\s*(?:0|1px)|clip-path\s*:\s*inset\(\s*(?:50|100)%|"
    r"(?:left|top|text-indent)\s*:\s*-\d{4,6}px",
    re.I,
)
_FADED = re.compile(
    r"(?:^|[;\s])(?:opacity\s*:\s*0(?:\.0*)?(?![.\d%])|font-size\s*:\s*0(?![.\d]))", re.IGNORECASE
)
_OPACITY = re.compile(r"(?:^|[;\s])opacity\s*:", re.IGNORECASE)
_MATTERS = re.compile(r"display|visibility|clip|:\s*-\d{4,6}px|opacity|font-size\s*:\s*0")
_POINTED = re.compile(r":(?:hover|focus(?:-within|-visible)?|active)\b", re.IGNORECASE)
"""States that last as long as a pointer or the keyboard's focus is there."""
_PRINT = re.compile(r"@media\s+(?:only\s+)?print\b", re.IGNORECASE)
_SIMPLE = re.compile(r"([a-z][a-z0-9]*)?([.#])(-?[A-Za-z_][\w-]{0,80})")
_NAMED = re.compile(r"[.#]-?[A-Za-z_][\w-]{0,80}")
_NAMES = re.compile(r"[.#](-?[A-Za-z_][\w-]{0,80})")
_SCREEN = re.compile(
    r"@(?:media\s+(?:only\s+)?(?:all|screen)|layer(?:\s+[\w.-]+)?)\s*$", re.IGNORECASE
)
_COMPOUND = re.compile(r"(?:[a-z][a-z0-9]*)?(?:[.#]-?[A-Za-z_][\w-]{0,80}){0,4}")
_STATES = re.compile(
    r"[.#](?:no-?js|js|loading|loaded|lazy\w*|open(?:ed)?|closed?|active|collapsed?|expanded|show\w*|"
    r"print|mobile|touch|desktop|tablet|logged\w*|user\w*|wf-\w+|is-\w+|has-\w+)(?![\w-])|\bhtml\b|\bbody\b",
    re.IGNORECASE,
)
"""Names that scripts put on and off: a rule for one of them says nothing about the saved page."""
_EVERYWHERE = re.compile(r"^\s*(?:html(?:\s*>\s*|\s+))?body(?:\s*>\s*|\s+)", re.IGNORECASE)
"""The beginning of a selector that says no more than that an element is on the page."""
_MOST_PARTS = 3
"""Parts of a selector that are matched against the elements around."""
_PICTURE = re.compile(
    r"background(?:-image)?\s*:[^;{}]{0,300}?url\(\s*[\"']?([^\"')\s]{1,2000})", re.I
)
_BLOCK = re.compile(r"\{([^{}]{0,4000})\}")
_SELECTOR = 400
"""Characters before a block of declarations that are read as its selector."""
_NUMBERING = re.compile(
    r"list-style(?:-type)?\s*:[^;{}]*?\b((?:lower|upper)-(?:alpha|latin|roman))", re.IGNORECASE
)


@dataclass(slots=True)
class HidingRules:
    """Selectors that hide what they name: pairs of a tag (or nothing) and `.class` or `#id`.

    `clipped` are those that only screen readers are to read; `nested` are selectors of several
    names, by one name of their last part: the parts, from the outermost to the last; `faded` are
    those that hide by a weaker rule, or until a pointer rests on something; `lines` are those that
    are shown as lines of their own.
    """

    hidden: set[tuple[str, str]] = field(default_factory=set)
    clipped: set[tuple[str, str]] = field(default_factory=set)
    nested: dict[str, list[tuple[str, ...]]] = field(default_factory=dict)
    faded: set[tuple[str, str]] = field(default_factory=set)
    lines: set[tuple[str, str]] = field(default_factory=set)

    def parts(self, node: Node) -> bool:
        """Return whether a selector shows an element as a line of its own."""
        return bool(self.lines) and any(
            ("", name) in self.lines or (node.tag, name) in self.lines for name in _names_of(node)
        )

    def fades(self, node: Node) -> bool:
        """Return whether a weaker rule hides an element, or one that a pointer takes back."""
        if self.faded:
            tag, faded = node.tag, self.faded
            for name in _names_of(node):
                if ("", name) in faded or (tag, name) in faded:
                    return True
        return False

    def hides(self, node: Node) -> bool:
        """Return whether a selector hides an element itself, whatever is around that."""
        if not self.hidden and not self.nested:
            return False
        names = _names_of(node)
        tag, hidden = node.tag, self.hidden
        for name in names if hidden else ():
            if ("", name) in hidden or (tag, name) in hidden:
                return True
        if not self.nested:
            return False
        chains = (chain for name in names for chain in self.nested.get(name, ()))
        return any(_matches(chain, node, names) for chain in chains)


def read_hiding_rules(sheets: Iterable[str]) -> HidingRules:
    """Return what style sheets hide without any condition and never show anywhere."""
    rules = HidingRules()
    shown: set[str] = set()
    pointed: set[str] = set()
    seen: set[str] = set()
    otherwise: set[tuple[str, str]] = set()
    chains: list[tuple[str, ...]] = []
    for selector, declarations, conditional in _rules("".join(sheets)[:MOST_CSS]):
        display = _DISPLAY.findall(declarations)
        visibility = _VISIBILITY.findall(declarations)
        hides = bool(display and display[-1].lower() == "none") or bool(
            visibility and visibility[-1].lower() in ("hidden", "collapse")
        )
        clips = _CLIPPED.search(declarations) is not None
        if hides or clips:
            if conditional:
                continue
            for whole in selector.split(","):
                part = _EVERYWHERE.sub("", whole)
                if (found := _SIMPLE.fullmatch(part.strip())) is not None:
                    entry = (found[1] or "", found[2] + found[3])
                    (rules.hidden if hides else rules.clipped).add(entry)
                elif hides and (chain := _chain(part)):
                    chains.append(chain)
        elif display or visibility:
            # What some rule shows, at whatever width or state, is not hidden for good.
            by_pointer = _POINTED.search(selector) is not None
            (pointed if by_pointer else shown).update(_NAMES.findall(selector))
            if display and not conditional and not by_pointer:
                is_line = display[-1].lower() == "block"
                for part in selector.split(","):
                    last = part.rpartition(" ")[2].rpartition(">")[2].strip()
                    if (found := _SIMPLE.fullmatch(last)) is not None:
                        entry = (found[1] or "", found[2] + found[3])
                        (rules.lines if is_line else otherwise).add(entry)
        elif _FADED.search(declarations) and not conditional:
            for part in selector.split(","):
                last = part.rpartition(" ")[2].rpartition(">")[2].strip()
                if (found := _SIMPLE.fullmatch(last)) is not None and not _STATES.search(part):
                    rules.faded.add((found[1] or "", found[2] + found[3]))
        elif _OPACITY.search(declarations) and not _POINTED.search(selector):
            seen.update(_NAMES.findall(selector))
    rules.faded = {entry for entry in rules.faded if entry[1][1:] not in seen | shown}
    rules.faded |= {e for e in rules.hidden if e[1][1:] in pointed - shown}
    rules.lines -= otherwise
    lasts = (_SIMPLE.fullmatch(chain[-1]) for chain in chains)
    rules.faded |= {(m[1] or "", m[2] + m[3]) for m in lasts if m and m[3] in pointed - shown}
    shown |= pointed
    rules.hidden = {entry for entry in rules.hidden if entry[1][1:] not in shown}
    rules.clipped -= rules.hidden
    for chain in chains:
        own = [name for name in _NAMED.findall(chain[-1]) if name[1:] not in shown]
        if own:
            rules.nested.setdefault(own[0], []).append(chain)
    return rules


def _chain(selector: str) -> tuple[str, ...]:
    """Return the parts of a selector of names alone, or nothing for any other."""
    parts = tuple(selector.replace(">", " ").split())
    if not 1 <= len(parts) <= _MOST_PARTS or _STATES.search(selector):
        return ()
    return parts if all(_COMPOUND.fullmatch(part) for part in parts) else ()


def _names_of(node: Node) -> list[str]:
    names = ["." + name for name in node.get("class").split()]
    return [*names, "#" + node.get("id")] if "id" in node.attrs else names


def _matches(chain: tuple[str, ...], node: Node, names: list[str]) -> bool:
    """Do the parts of a selector match an element and, in their order, some around it?"""
    if not _fits(chain[-1], node, names):
        return False
    waiting = list(chain[:-1])
    for around in node.ancestors():
        if not waiting:
            return True
        if _fits(waiting[-1], around, _names_of(around)):
            waiting.pop()
    return not waiting


def _fits(part: str, node: Node, names: list[str]) -> bool:
    tag = part.partition("#")[0].partition(".")[0]
    return (not tag or tag == node.tag) and all(name in names for name in _NAMED.findall(part))


def _rules(css: str) -> Iterator[tuple[str, str, bool]]:
    """Yield selector, declarations and whether a condition is around, of rules that matter.

    What is for paper alone matters not: nobody reads a saved page there.
    """
    depth: list[bool] = []
    paper = 0
    for piece in css.split("}"):
        parts = piece.split("{")
        for around in parts[:-2]:
            depth.append(not _SCREEN.search(around.strip()[-200:]))
            if not paper and _PRINT.search(around[-200:]):
                paper = len(depth)
        if len(parts) == 1:
            if depth:
                depth.pop()
            paper = paper if len(depth) >= paper else 0
            continue
        if paper:
            continue
        declarations = parts[-1]
        if _MATTERS.search(declarations):
            selector = parts[-2].rpartition(";")[2].rpartition("*/")[2].strip()
            if len(selector) <= 4_000 and not selector.startswith("@"):
                yield selector, declarations, any(depth)


def _plain_rules(css: str) -> Iterator[tuple[str, str]]:
    """Yield selector and declarations of every rule, whatever is around it.

    Looking back from each block is linear; a pattern that begins with the selector is not.
    """
    for found in _BLOCK.finditer(css):
        before = css[max(found.start() - _SELECTOR, 0) : found.start()]
        if selector := before[max(map(before.rfind, "{};")) + 1 :]:
            yield selector, found[1]


def place_backgrounds(root: Node, sheets: Iterable[str]) -> None:
    """Give elements with the role of a picture the background that the page's sheets set.

    It becomes their inline style, which is where everything else looks for it.
    """
    css = "".join(sheets)[:MOST_CSS]
    if not css:
        return
    waiting = [node for node in root.listed() if node.attrs and node.get("role").lower() == "img"]
    waiting = [node for node in waiting if "url(" not in node.get("style") and node.classes()]
    if not waiting:
        return
    pictures: dict[str, str] = {}
    for selector, declarations in _plain_rules(css):
        if (found := _PICTURE.search(declarations)) is not None:
            for part in selector.split(","):
                names = _NAMES.findall(part.strip().rpartition(" ")[2])
                pictures.update(dict.fromkeys(names[-1:], found[1]))
    for node in waiting:
        for name in (*node.get("class").split(), node.get("id")):
            if name in pictures:
                style = node.get("style")
                node.attrs["style"] = f"{style};background-image:url({pictures[name]})".strip(";")
                break


def place_list_styles(root: Node, sheets: Iterable[str]) -> None:
    """Give numbered lists the way of counting that the page's sheets set, as an inline style."""
    chains: list[tuple[tuple[str, ...], str]] = []
    css = "".join(sheets)[:MOST_CSS]
    if _NUMBERING.search(css) is None:
        return
    for selector, declarations in _plain_rules(css):
        if (found := _NUMBERING.search(declarations)) is not None:
            for part in selector.rpartition("*/")[2].split(","):
                if chain := _chain(part.removesuffix("li").rstrip(" >")):
                    chains.append((chain, found[1].lower()))
    if not chains:
        return
    for node in root.walk():
        if node.tag == "ol" and "type" not in node.attrs and "list-style" not in node.get("style"):
            names = _names_of(node)
            for chain, style in reversed(chains):
                if _matches(chain, node, names):
                    node.attrs["style"] = f"{node.get('style')};list-style-type:{style}".strip(";")
                    break
