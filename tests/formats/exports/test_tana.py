"""Tana's own export of a workspace, and its two exchange formats."""

from __future__ import annotations

import json
from typing import Any

from tests.formats.reading import draft, drafts


def node(key: str, owner: str, name: str = "", *children: str, **props: Any) -> dict[str, Any]:
    """A node of a workspace, by the names that its export gives the fields."""
    named = {"name": name} if name else {}
    props = {"created": 1765616316577, "_ownerId": owner, **named, **props}
    return {"id": key, "children": list(children), "props": props, "touchCounts": [3]}


DOCS = [
    node("WS", "", "Mine", "plan", _docType="home"),
    node("WS_STASH", "WS", "Library", "weir"),
    node("WS_TRASH", "WS", "Trash", "old"),
    node("WS_SCHEMA", "WS", "Schema", "tag"),
    node("tag", "WS_SCHEMA", "article", _docType="tagDef"),
    node("url", "tag", "URL", _docType="attrDef"),
    node("by", "tag", "Author", _docType="attrDef"),
    node("state", "tag", "Status", _docType="attrDef"),
    node("plan", "WS", "Plans for the weir", "ask", "head", "weir"),
    node("ask", "plan", 'Ask <b>Ann</b> of <span data-inlineref-node="weir"></span>', "may",
         _done=1765600000009),
    node("may", "ask", "She was there"),
    node("head", "plan", "Before <span data-inlineref-date=\"{&quot;dateTimeString&quot;:"
         "&quot;2025-12-24&quot;}\"></span>", _flags=2),
    node("weir", "WS_STASH", "How weirs are built", "t1", "t2", "t3", "stone"),
    node("shadow", "weir", "", "t0", _docType="metanode"),
    node("t0", "shadow", "", "SYS_A13", "tag", _docType="tuple"),
    node("t1", "weir", "", "url", "u", _docType="tuple"),
    node("u", "t1", "https://rivers.example/weirs"),
    node("t2", "weir", "", "by", "b", _docType="tuple"),
    node("b", "t2", "Bo Berg"),
    node("t3", "weir", "", "state", "s", _docType="tuple"),
    node("s", "t3", "Open"),
    node("stone", "weir", "A weir is built of <i>stone</i>."),
    node("week", "WS_CALENDAR", "Week 50", "day", _docType="journalPart"),
    node("day", "week", "2025-12-13 - Saturday", "walk", _docType="journalPart"),
    node("walk", "day", "Walked along the river"),
    node("old", "WS_TRASH", "An old thought"),
]  # fmt: skip


def test_a_workspace_gives_a_story_for_each_node_that_lies_in_no_other() -> None:
    whole = {"formatVersion": 1, "lastTxid": 1, "workspaces": {"WS": "{}"}, "docs": DOCS}
    for value in (whole, {"storeData": whole}):
        plan, weir, day, old = drafts(json.dumps(value), "workspace.json")
        assert (plan.format, plan.facts.title, plan.facts.url) == (
            "tana", "Plans for the weir", None
        )  # fmt: skip
        assert plan.html == (
            "<p>☑ Ask <b>Ann</b> of How weirs are built</p><ul><li>She was there</li></ul>"
            "<h2>Before 2025-12-24</h2><p>How weirs are built</p>"
        )
        assert (weir.facts.url, weir.facts.authors) == (
            "https://rivers.example/weirs", ("Bo Berg",)
        )  # fmt: skip
        assert weir.html == "<p>Status: Open</p><p>A weir is built of <i>stone</i>.</p>"
        assert weir.tags == ("article",)
        assert (weir.added or "").startswith("2025-12-13T08:58:36")
        assert (day.facts.title, day.html) == (
            "2025-12-13 - Saturday", "<p>Walked along the river</p>"
        )  # fmt: skip
        assert (old.facts.title, old.trashed) == ("An old thought", True)
        assert not any(each.trashed for each in (plan, weir, day))


def test_the_older_exchange_format() -> None:
    nodes = [
        {"uid": "a", "name": "How weirs are built", "createdAt": 1644394759884, "type": "node",
         "supertags": ["art"], "children": [
             {"name": "URL", "type": "field",
              "children": [{"name": "https://rivers.example/weirs", "type": "node"}]},
             {"uid": "b", "type": "node", "refs": ["c"],
              "name": "A **weir**, see [[c]], [a dam]([[c]]) & [[date:2022-03-30]]"},
             {"uid": "k", "name": "print(1 < 2)", "type": "codeblock"},
             {"uid": "t", "name": "Visit it", "type": "node", "todoState": "todo"}]},
        {"uid": "c", "name": "Dams", "type": "node"},
    ]  # fmt: skip
    whole = {"version": "TanaIntermediateFile V0.1", "nodes": nodes,
             "supertags": [{"uid": "art", "name": "article"}]}  # fmt: skip
    weir, dams = drafts(json.dumps(whole), "notes.tif.json")
    assert (weir.facts.title, weir.facts.url) == (
        "How weirs are built", "https://rivers.example/weirs"
    )  # fmt: skip
    assert weir.html == (
        "<p>A <b>weir</b>, see Dams, a dam &amp; 2022-03-30</p>"
        "<pre><code>print(1 &lt; 2)</code></pre><p>☐ Visit it</p>"
    )
    assert (weir.tags, weir.added) == (("article",), "2022-02-09T08:19:19.884000+00:00")
    assert (dams.facts.title, dams.html) == ("Dams", "<p>Dams</p>")


def test_the_newer_exchange_format() -> None:
    schema = {"children": [{"type": "template", "uid": "p", "name": "project"},
                           {"type": "attributeDef", "uid": "s", "name": "Status"}]}  # fmt: skip
    top = {"uid": "l", "name": "Launch, see [[n]]", "tags": [{"uid": "p"}, "elsewhere"],
           "children": [{"type": "tuple", "attributeDef": {"uid": "s"},
                         "values": [{"name": "Open"}]},
                        {"uid": "n", "name": "Notes"},
                        {"nameParts": ["Book ", "a venue"], "isDone": False}]}  # fmt: skip
    contents = {"schema": schema, "workspace": {"children": [top]}}
    found = draft(
        json.dumps({"version": "TanaIntermediateFile V2", "contents": contents}), "t.json"
    )
    assert (found.facts.title, found.tags) == ("Launch, see Notes", ("project",))
    assert found.html == "<p>Status: Open</p><p>Notes</p><p>☐ Book a venue</p>"


def test_nodes_that_hold_one_another_come_to_an_end() -> None:
    docs = [
        node("WS_STASH", "", "Library", "a"),
        node("a", "WS_STASH", "Round", *["b"] * 50),
        node("b", "a", "and", *["c"] * 50),
        node("c", "b", "about", "a", *["c"] * 50),
    ]
    found = draft(json.dumps({"docs": docs}), "t.json")
    assert found.html == "<p>and</p><ul><li>about<ul><li>Round</li><li>about</li></ul></li></ul>"
