"""The `<meta>` and `<link>` elements of a page's head."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.clean.parse.tree import Node


@dataclass(slots=True)
class Headers:
    """Names of meta elements (lower case) with their values in order; links by their relation."""

    metas: dict[str, list[str]] = field(default_factory=dict)
    links: dict[str, list[Node]] = field(default_factory=dict)
    base: str = ""

    def first(self, *names: str) -> str:
        """Return the first value that is there under these names, tried in order."""
        for name in names:
            for value in self.metas.get(name, ()):
                if value:
                    return value
        return ""

    def every(self, *names: str) -> list[str]:
        """Return all values under these names, each once."""
        return list(dict.fromkeys(v for name in names for v in self.metas.get(name, ()) if v))

    def known(self, url: str | None = None) -> list[str]:
        """Return the titles and addresses that the head says of the page's story."""
        declared = self.every("og:title", "twitter:title", "og:url")
        return [text for text in (*declared, self.link("canonical"), url) if text]

    def link(self, relation: str) -> str:
        """Return the address of the first link with a relation."""
        for node in self.links.get(relation, ()):
            if address := node.get("href").strip():
                return address
        return ""


def read_headers(root: Node) -> Headers:
    """Return all meta and link elements, wherever broken markup has put them."""
    headers = Headers()
    for node in root.listed():
        if node.tag == "meta":
            _take_meta(node, headers)
        elif node.tag == "link":
            for relation in node.get("rel").lower().split():
                headers.links.setdefault(relation, []).append(node)
        elif node.tag == "base" and not headers.base:
            headers.base = node.get("href").strip()
    return headers


def _take_meta(node: Node, headers: Headers) -> None:
    attrs = node.attrs
    value = attrs.get("content") or attrs.get("value") or ""
    value = " ".join(value.split())
    if not value or len(value) > 20_000:
        return
    for kind in ("property", "name", "itemprop", "http-equiv"):
        if name := attrs.get(kind):
            for part in name.lower().split():
                headers.metas.setdefault(part, []).append(value)
