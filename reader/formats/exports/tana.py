"""Tana's JSON: a workspace as its own export gives it, and both of its exchange formats."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from typing import Any

from reader.formats.exports.outline_signs import with_signs_as_html
from reader.formats.exports.story_records import mapping_at, mappings, numbered
from reader.formats.exports.tana_nodes import (
    CODE_KINDS,
    DEEPEST_NODE,
    TanaNode,
    node_story,
    plain_words,
)
from reader.formats.fields import date, text
from reader.formats.json_text import json_keys, list_of, load_json
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource

_HEADING = 2
"""The bit of a node's flags that makes it a heading."""
_SYSTEM = re.compile(r"\ASYS_|_(?:SCHEMA|USERS|SEARCHES|MOVETO|SIDEBAR_AREAS|AVATAR|PINS)\Z")
"""Names of containers that hold what the program needs, not what a person wrote."""
_BIN = re.compile(r"_TRASH\Z")
_CONTAINER = re.compile(r"_[A-Z][A-Z_]+\Z")
_INSIDE = (*CODE_KINDS, "", "group", "journalPart", "node", "url", "date", "image")
"""Kinds of nodes that a person writes; the others are the program's own."""
_REFERENCE = re.compile(r'<span data-inlineref-node="([^"]{1,100})"[^>]{0,100}>(?:</span>)?')
_MOMENT = re.compile(r'<span data-inlineref-date="([^"]{1,400})"[^>]{0,100}>(?:</span>)?')
_WHEN = re.compile(r'dateTimeString(?:&quot;|"):(?:&quot;|")([^"&]{1,60})')
_LABELLED = re.compile(r"\[([^\[\]\n]{1,500})\]\(\[\[[^\[\]\n]{1,300}\]\]\)")
_LINK = re.compile(r"\[\[(?:date:)?([^\[\]\n]{1,300}(?:\[[^\[\]\n]{0,100}\])?)\]\]")
_LONGEST_NAME = 300
"""Characters of a node's name where another points to it."""
_SIGNS = (
    (re.compile(r"~~([^~\n]{1,2000})~~"), r"<s>\1</s>"),
    (re.compile(r"`([^`\n]{1,2000})`"), r"<code>\1</code>"),
)
"""Those that only Tana has."""


class TanaWorkspace:
    """Tana's own export of a workspace: all its nodes in one list, each naming its children."""

    name = "tana"

    def recognises(self, source: FileSource) -> bool:
        """By the facts of the workspace before or beside its nodes."""
        keys = json_keys(source)
        return {"formatVersion", "workspaces", "lastTxid"} <= keys or {
            "docs",
            "props",
            "_ownerId",
        } <= keys

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each node that lies in no other, each day and each tagged node."""
        found = load_json(source, reading)
        whole: Mapping[str, Any] = found if isinstance(found, dict) else {}
        docs = mappings((mapping_at(whole, "storeData") or whole).get("docs"))
        yield from _Workspace({text(doc, "id"): doc for doc in docs}).stories(source, self.name)


class TanaExchange:
    """Tana's exchange format, of which there are two versions."""

    name = "tana"

    def recognises(self, source: FileSource) -> bool:
        """By the version that it names."""
        head = source.text_head
        return '"TanaIntermediateFile V' in head and head.lstrip().startswith("{")

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each node at the top."""
        found = load_json(source, reading)
        whole: Mapping[str, Any] = found if isinstance(found, dict) else {}
        parts = mapping_at(whole, "contents")
        tops = list(mappings(whole.get("nodes")))
        for name, part in parts.items():
            if isinstance(part, dict) and name != "schema":
                tops += mappings(part.get("children"))
            tops += mappings(part)
        exchange = _Exchange()
        exchange.learn(mappings(whole.get("supertags")))
        exchange.learn([mapping_at(parts, "schema"), *tops])
        for origin, top in numbered(source.name, tops):
            if (node := exchange.node(top, 0)) is not None and node.words:
                yield node_story(origin, self.name, node, exchange.get)


class _Workspace:
    """The list of a workspace's nodes, with what each means for others."""

    def __init__(self, docs: Mapping[str, Mapping[str, Any]]) -> None:
        self._known: dict[str, TanaNode] = {}
        self._docs = docs
        self._tags = self._applied_tags()

    def stories(self, source: FileSource, name: str) -> Found:
        """Yield a draft for each story of the workspace."""
        for key, doc in self._docs.items():
            node = self.get(key) if self._is_story(key, doc) else None
            if node is not None and node.words and (node.inner or node.kind != "journalPart"):
                binned = _BIN.search(self._owner(doc)) is not None
                yield node_story(f"{source.name}!{key}", name, node, self.get, trashed=binned)

    def get(self, name: str) -> TanaNode | None:
        """Return the node of a name, if a person wrote it."""
        if name in self._known:
            return self._known[name]
        doc = self._docs.get(name)
        if doc is None or name.startswith("SYS_") or _kind(doc) not in _INSIDE:
            return None
        return self._known.setdefault(name, self._node(name, doc))

    def _node(self, name: str, doc: Mapping[str, Any]) -> TanaNode:
        props = mapping_at(doc, "props")
        flags = props.get("_flags")
        fields: dict[str, list[str]] = {}
        inner = []
        for child in list_of(doc.get("children")):
            other = self._docs.get(child) if isinstance(child, str) else None
            if other is not None and _kind(other) == "tuple":
                self._add_field(other, fields)
            elif other is not None and _kind(other) != "journalPart":
                inner.append(child if self._owner(other) == name else self._pointed(child))
        return TanaNode(
            self._words(text(props, "name")),
            _kind(doc),
            done=bool(props["_done"]) if "_done" in props else None,
            heading=isinstance(flags, int) and bool(flags & _HEADING),
            description=text(props, "description"),
            created=date(props, "created"),
            tags=tuple(self._tags.get(name, ())),
            fields=fields,
            inner=tuple(dict.fromkeys(inner)),
        )

    def _pointed(self, key: str) -> str:
        """Return a name for a node that lies elsewhere, of which only its words are shown."""
        pointed = f"{key} elsewhere"
        self._known.setdefault(pointed, TanaNode(self._words(self._name(key))))
        return pointed

    def _add_field(self, doc: Mapping[str, Any], fields: dict[str, list[str]]) -> None:
        """Add the values of a field, which is a tuple of its definition and what it holds."""
        first, *values = [str(each) for each in list_of(doc.get("children"))] or [""]
        if first == "SYS_A13" or first not in self._docs:
            return
        named = plain_words(self._name(first))
        said = [words for each in values if (words := self._words(self._name(each)))]
        if named and said:
            fields.setdefault(named, []).extend(said)

    def _name(self, key: str) -> str:
        return text(mapping_at(self._docs.get(key, {}), "props"), "name")

    def _words(self, written: str) -> str:
        """Return the words of a node as HTML, with the names of those it points to."""

        def pointed(found: re.Match[str]) -> str:
            return escape(plain_words(self._name(found[1]))[:_LONGEST_NAME], quote=False)

        def said(found: re.Match[str]) -> str:
            when = _WHEN.search(found[1])
            return when[1] if when is not None else ""

        return _MOMENT.sub(said, _REFERENCE.sub(pointed, written))

    def _applied_tags(self) -> dict[str, list[str]]:
        """Return the tags of each node: a tuple below its shadow says them."""
        found: dict[str, list[str]] = {}
        for doc in self._docs.values():
            names = [str(each) for each in list_of(doc.get("children"))]
            if _kind(doc) != "tuple" or names[:1] != ["SYS_A13"]:
                continue
            shadow = self._docs.get(self._owner(doc), {})
            tags = [plain_words(self._name(each)) for each in names if not each.startswith("SYS_")]
            found.setdefault(self._owner(shadow), []).extend(tag for tag in tags if tag)
        return found

    def _is_story(self, key: str, doc: Mapping[str, Any]) -> bool:
        """Whether a node lies in no other: in the library, the inbox, at the top, or is a day."""
        if _CONTAINER.search(key) or key.startswith("SYS_") or f"{key}_TRASH" in self._docs:
            return False
        if _kind(doc) not in _INSIDE:
            return False
        owner = self._owner(doc)
        if _SYSTEM.search(owner):
            return False
        held = self._docs.get(owner)
        if held is None or _CONTAINER.search(owner) or f"{owner}_TRASH" in self._docs:
            return True
        if _kind(doc) == "journalPart":
            return True
        return _kind(held) == "journalPart" and key in self._tags

    @staticmethod
    def _owner(doc: Mapping[str, Any]) -> str:
        return text(mapping_at(doc, "props"), "_ownerId")


class _Exchange:
    """The nodes of an exchange file, with the names that others point to."""

    def __init__(self) -> None:
        self._known: dict[str, TanaNode] = {}
        self._names: dict[str, str] = {}

    def get(self, name: str) -> TanaNode | None:
        """Return the node of a name."""
        return self._known.get(name)

    def learn(self, nodes: Any, depth: int = 0) -> None:
        """Take up the names of nodes, of tags and of fields."""
        for node in nodes:
            for key in ("uid", "id"):
                if name := text(node, key):
                    self._names.setdefault(name, _written_name(node)[:_LONGEST_NAME])
            if depth < DEEPEST_NODE:
                self.learn(mappings(node.get("children")), depth + 1)

    def node(self, entry: Mapping[str, Any], depth: int) -> TanaNode | None:
        """Return a node with those inside it; None for the program's own and what only points."""
        kind = text(entry, "type")
        if kind not in (*_INSIDE, "template"):
            return None
        fields: dict[str, list[str]] = {}
        inner = []
        for number, child in enumerate(mappings(entry.get("children"))):
            if text(child, "type") in ("field", "tuple"):
                self._add_field(child, fields)
            elif depth < DEEPEST_NODE and (made := self.node(child, depth + 1)) is not None:
                key = f"{id(entry)}.{number}"
                self._known[key] = made
                inner.append(key)
        code = kind in CODE_KINDS
        words = _written_name(entry) or self._names.get(text(entry, "uid", "id"), "")
        state = text(entry, "todoState")
        done = entry.get("isDone")
        return TanaNode(
            escape(words, quote=False) if code else self._words(words),
            kind,
            done=state == "done" if state else done if isinstance(done, bool) else None,
            heading=kind == "section" or entry.get("viewType") == "section",
            description=text(entry, "description"),
            created=date(entry, "createdAt", "created"),
            tags=tuple(tag for tag in map(self._tag, self._tags_of(entry)) if tag),
            fields=fields,
            inner=tuple(inner),
        )

    def _tags_of(self, entry: Mapping[str, Any]) -> list[Any]:
        return [*list_of(entry.get("supertags")), *list_of(entry.get("tags"))]

    def _tag(self, tag: Any) -> str:
        """Return a tag's name; one that only the workspace knows has none."""
        name = text(tag, "uid", "id") if isinstance(tag, dict) else str(tag)
        return self._names.get(name, "") or (text(tag, "name") if isinstance(tag, dict) else "")

    def _add_field(self, entry: Mapping[str, Any], fields: dict[str, list[str]]) -> None:
        definition = mapping_at(entry, "attributeDef")
        named = text(entry, "name") or self._names.get(text(definition, "uid", "id"), "")
        values = [*mappings(entry.get("children")), *mappings(entry.get("values"))]
        said = [
            words
            for value in values
            if (words := self._words(_written_name(value) or self._named(value)))
        ]
        if named and said:
            fields.setdefault(named, []).extend(said)

    def _named(self, value: Mapping[str, Any]) -> str:
        return self._names.get(text(value, "uid", "id"), "")

    def _words(self, written: str) -> str:
        """Return the words of a node as HTML, with the names of those it points to."""
        labelled = _LABELLED.sub(r"\1", written)
        named = _LINK.sub(lambda found: self._names.get(found[1], found[1]), labelled)
        return with_signs_as_html(escape(named, quote=False), _SIGNS)


def _kind(doc: Mapping[str, Any]) -> str:
    return text(mapping_at(doc, "props"), "_docType")


def _written_name(entry: Mapping[str, Any]) -> str:
    """Return a node's name, which may be given in parts."""
    if name := text(entry, "name"):
        return name
    parts = list_of(entry.get("nameParts"))
    return "".join(part if isinstance(part, str) else text(part, "text", "name", "value")
                   for part in parts if isinstance(part, str | dict))  # fmt: skip
