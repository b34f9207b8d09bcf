"""What the person taught about one site: where its story stands, what is none of it.

A rule is data of the library: a JSON object with `host` (the rule counts for it and its
subdomains) and any of `story` (selectors whose elements are the story), `keep` (selectors whose
elements belong to it besides what is found), `remove` (selectors whose elements are none of it),
`title`, `subtitle`, `author`, `published` (a selector each). A selector is one or more steps apart
by spaces, each inside the one before: `article`, `.lead`, `#main`, `div.story`,
`p[itemprop=description]`, `p:nth-of-type(3)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reader.clean.parse.tree import Node
from reader.clean.parse.urls import host
from reader.translation import tr

_STEP = re.compile(r"(?P<tag>[a-zA-Z][\w-]*|\*)?(?P<rest>(?:[.#][\w-]+|\[[\w-]+(?:=[^\]]*)?\]|"
                   r":nth-of-type\(\d{1,5}\))*)")  # fmt: skip
_PART = re.compile(r"([.#])([\w-]+)|\[([\w-]+)(?:=\"?([^\]\"]*)\"?)?\]|(:)nth-of-type\((\d{1,5})\)")
EVERYWHERE = "*"
"""The host of a rule that counts for every page: one that belongs to a single story."""
LISTS = ("story", "keep", "remove")
"""The parts of a rule that hold several selectors."""
FACTS = ("title", "subtitle", "author", "published")
"""The parts of a rule that hold one selector, of a fact."""


@dataclass(frozen=True, slots=True)
class SiteRule:
    """One site's rule; the fields are those of the JSON object."""

    host: str
    story: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    title: str = ""
    subtitle: str = ""
    author: str = ""
    published: str = ""
    keep: tuple[str, ...] = ()

    @classmethod
    def read(cls, fields: Mapping[str, Any]) -> SiteRule:
        """Read a rule out of its JSON object; ValueError for one that names no site."""
        name = str(fields.get("host") or "").strip().lower().removeprefix("www.")
        if not name:
            raise ValueError(tr("A rule for a site names its host, such as example.org."))
        lists = {key: _listed(fields.get(key)) for key in LISTS}
        facts = {key: str(fields.get(key) or "") for key in FACTS}
        for selector in (*sum(lists.values(), ()), *filter(None, facts.values())):
            _steps(selector)
        return cls(name, lists["story"], lists["remove"], keep=lists["keep"], **facts)

    def written(self) -> dict[str, Any]:
        """Return the JSON object of this rule, without its empty parts."""
        fields: dict[str, Any] = {"host": self.host}
        fields |= {key: list(getattr(self, key)) for key in LISTS if getattr(self, key)}
        fields |= {key: getattr(self, key) for key in FACTS if getattr(self, key)}
        return fields

    def counts_for(self, url: str | None) -> bool:
        """Return whether an address belongs to this rule's site or a subdomain of it."""
        if self.host == EVERYWHERE:
            return True
        name = host(url)
        return bool(self.host) and (name == self.host or name.endswith("." + self.host))


def rule_for(url: str | None, rules: Sequence[SiteRule]) -> SiteRule | None:
    """Return the rule of the most exact host that an address belongs to, or None."""
    for rule in rules:
        if rule.host == EVERYWHERE:
            return rule
    fitting = [rule for rule in rules if rule.counts_for(url)]
    return max(fitting, key=lambda rule: len(rule.host), default=None)


def merge_rules(site: SiteRule | None, own: SiteRule) -> SiteRule:
    """Return what counts for one story: its own rule, and that of its site where it says nothing.

    What either leaves out or keeps is left out or kept, but the story's own word wins.
    """
    if site is None:
        return replace(own, host=EVERYWHERE)
    facts = {key: getattr(own, key) or getattr(site, key) for key in FACTS}
    keep = tuple(one for one in site.keep if one not in own.remove)
    remove = tuple(one for one in site.remove if one not in own.keep)
    return SiteRule(
        EVERYWHERE,
        own.story or site.story,
        tuple(dict.fromkeys((*remove, *own.remove))),
        keep=tuple(dict.fromkeys((*keep, *own.keep))),
        **facts,
    )


def selector_problem(selector: str) -> str:
    """Return why a selector cannot be used, as a sentence; empty for a sound one."""
    try:
        _steps(selector)
    except ValueError as error:
        return str(error)
    return ""


def rule_facts(root: Node, rule: SiteRule) -> dict[str, str]:
    """Return the facts that a rule finds on a page, by the names of its fields."""
    found: dict[str, str] = {}
    for key in FACTS:
        selector = getattr(rule, key)
        node = next(select(root, selector), None) if selector else None
        if node is not None and (text := node.text()):
            found[key] = text
    return found


def apply_rule(root: Node, rule: SiteRule) -> Node:
    """Take out what a rule removes; return the story it names, or the page without one."""
    for selector in rule.remove:
        for node in list(select(root, selector)):
            node.detach()
    story = Node("html", dict(root.attrs))
    chosen: list[Node] = []
    for selector in (*rule.story, *rule.keep) if rule.story else ():
        for node in select(root, selector):
            if not any(above in chosen for above in node.ancestors()) and node not in chosen:
                chosen.append(node)
    story.children.extend(chosen)
    return story if chosen else root


def select(root: Node, selector: str) -> Iterator[Node]:
    """Yield the elements below `root` that a selector names, in the page's order."""
    steps = _steps(selector)
    for node in root.walk():
        if _fits(node, steps[-1]) and _inside(node, steps[:-1]):
            yield node


Step = tuple[str, tuple[tuple[str, str, str | None], ...]]


def _steps(selector: str) -> list[Step]:
    steps: list[Step] = []
    for part in selector.split():
        found = _STEP.fullmatch(part)
        if found is None:
            raise ValueError(
                tr("“{selector}” is not a selector that a rule can use.", selector=selector)
            )
        wanted = tuple(
            (mark or colon or "[", name or attribute or number, value if attribute else None)
            for mark, name, attribute, value, colon, number in _PART.findall(found["rest"])
        )
        steps.append(((found["tag"] or "*").lower(), wanted))
    if not steps:
        raise ValueError(tr("A selector of a rule is empty."))
    return steps


def _fits(node: Node, step: Step) -> bool:
    tag, wanted = step
    if tag not in ("*", node.tag):
        return False
    for mark, name, value in wanted:
        if mark == "." and name not in node.get("class").split():
            return False
        if mark == "#" and node.get("id") != name:
            return False
        if mark == ":" and _number_of_type(node) != int(name):
            return False
        if mark == "[" and (name not in node.attrs or (value and node.get(name) != value)):
            return False
    return True


def _number_of_type(node: Node) -> int:
    """Return which of the elements of its name an element is within its parent, from 1 on."""
    siblings = node.parent.children if node.parent is not None else [node]
    number = 0
    for child in siblings:
        if isinstance(child, Node) and child.tag == node.tag:
            number += 1
            if child is node:
                return number
    return 0


def _inside(node: Node, steps: list[Step]) -> bool:
    left = list(steps)
    for above in node.ancestors():
        if not left:
            break
        if _fits(above, left[-1]):
            left.pop()
    return not left


def _listed(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,) if value.strip() else ()
    return tuple(str(item) for item in value) if isinstance(value, Iterable) else ()
