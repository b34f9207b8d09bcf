"""Nodes of Tana's notes, whichever form they come in, as stories."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from html import escape

from bs4 import BeautifulSoup

from reader.clean.metadata.dates import parse_date
from reader.formats.exports.story_records import saved_story
from reader.formats.fields import facts_by
from reader.formats.origins import web_address
from reader.model import Draft, Refusal

DEEPEST_NODE = 40
"""Levels of nodes in nodes that are read."""
CODE_KINDS = ("codeblock", "codeBlock")
_LONGEST_TITLE = 200
"""Characters; a node may be a whole paragraph."""
_ADDRESSES = ("url", "link", "source", "source url", "address", "website")
_AUTHORS = ("author", "authors", "by", "creator")
_DATES = ("published", "publication date", "date published", "date")


@dataclass(slots=True)
class TanaNode:
    """A node of any of the three forms; `words` is HTML."""

    words: str
    kind: str = ""
    done: bool | None = None
    heading: bool = False
    description: str = ""
    created: str | None = None
    tags: tuple[str, ...] = ()
    fields: dict[str, list[str]] = field(default_factory=dict)
    inner: tuple[str, ...] = ()


NodeByName = Callable[[str], TanaNode | None]
"""Returns the node of a name, None where there is none that a person wrote."""


def plain_words(markup: str) -> str:
    """Return the words of a name without its mark-up."""
    if "<" not in markup and "&" not in markup:
        return " ".join(markup.split())
    return " ".join(BeautifulSoup(markup, "lxml").get_text().split())


def node_story(
    origin: str, name: str, node: TanaNode, node_of: NodeByName, *, trashed: bool = False
) -> Draft | Refusal:
    """Return the draft of a node: its fields as facts, the nodes inside as paragraphs and lists."""
    fields = {named.casefold(): values for named, values in node.fields.items()}
    plain = {named: [plain_words(value) for value in values] for named, values in fields.items()}
    address = _first(plain, _ADDRESSES, web_address)
    published = _first(plain, _DATES, parse_date)
    people = [person for named in _AUTHORS for person in plain.get(named, ())]
    taken = {*(_ADDRESSES if address else ()), *(_DATES if published else ()), *_AUTHORS}
    rest = [
        f"<p>{escape(named, quote=False)}: {', '.join(values)}</p>"
        for named, values in node.fields.items()
        if named.casefold() not in taken
    ]
    title = plain_words(node.words)
    described = f"<p>{escape(node.description, quote=False)}</p>" if node.description else ""
    body = "".join([described, *rest, *_paragraphs(node, node_of)])
    return saved_story(
        origin,
        name,
        facts_by(people, title=title[:_LONGEST_TITLE], url=address, published=published),
        html=body or ("" if address else f"<p>{node.words}</p>"),
        tags=node.tags,
        added=node.created,
        trashed=trashed,
    )


def _first(
    fields: Mapping[str, list[str]], names: Iterable[str], read: Callable[[str], str | None]
) -> str | None:
    """Return the first value of these fields that can be read."""
    values = (read(value) for named in names for value in fields.get(named, ()))
    return next((found for found in values if found), None)


def _paragraphs(top: TanaNode, node_of: NodeByName) -> Iterator[str]:
    """Yield the nodes inside a story: those at its top as paragraphs, those below as lists."""
    for name in top.inner:
        node = node_of(name)
        if node is None or not node.words:
            continue
        listed = _list(node, node_of, 0)
        if node.heading or node.kind in CODE_KINDS:
            yield f"<h2>{node.words}</h2>{listed}" if node.heading else _code(node) + listed
        else:
            yield f"<p>{_marked(node)}</p>{listed}"


def _list(node: TanaNode, node_of: NodeByName, depth: int) -> str:
    items = []
    for name in node.inner:
        inner = node_of(name)
        if inner is None or not inner.words:
            continue
        said = _code(inner) if inner.kind in CODE_KINDS else _marked(inner)
        below = _list(inner, node_of, depth + 1) if depth < DEEPEST_NODE else ""
        items.append(f"<li>{said}{below}</li>")
    return f"<ul>{''.join(items)}</ul>" if items else ""


def _marked(node: TanaNode) -> str:
    """Return a node's words, with the box of a task and what its fields say."""
    box = "" if node.done is None else "☑ " if node.done else "☐ "
    said = "".join(
        f"<br>{escape(named, quote=False)}: {', '.join(values)}"
        for named, values in node.fields.items()
    )
    return f"{box}{node.words}{said}"


def _code(node: TanaNode) -> str:
    return f"<pre><code>{node.words}</code></pre>"
