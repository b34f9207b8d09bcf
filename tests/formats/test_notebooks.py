"""Notebooks of Jupyter, and pages that Notion and Joplin export."""

from __future__ import annotations

import json

from tests.formats.reading import draft

NUMBER = "0123456789abcdef0123456789abcdef"


def test_notebooks_of_both_versions_keep_text_code_and_output_in_order() -> None:
    output = {"output_type": "stream", "text": ["42\n"]}
    new = {
        "cells": [
            {"cell_type": "markdown", "source": ["# Ferries\n", "\n", "The *harbour*."]},
            {"cell_type": "code", "source": "print(x)", "outputs": [output, {"data": 3}]},
            {"cell_type": "markdown", "source": "Behind."},
        ],
        "metadata": {"kernelspec": {"language": "python"}, "authors": [{"name": "Jane Doe"}]},
        "nbformat": 4,
    }
    old = {
        "worksheets": [
            {
                "cells": [
                    {"cell_type": "heading", "level": 2, "source": ["Ferries"]},
                    {"cell_type": "markdown", "source": "The *harbour*."},
                    {"cell_type": "code", "input": ["print(x)"], "outputs": [output]},
                    {"cell_type": "markdown", "source": "Behind."},
                ]
            }
        ],
        "metadata": {"authors": [{"name": "Jane Doe"}]},
        "nbformat": 3,
    }
    for book in (new, old):
        found = draft(json.dumps(book), "a.ipynb")
        assert (found.facts.title, found.facts.authors) == ("Ferries", ("Jane Doe",))
        html = found.html or ""
        places = [html.index(w) for w in ("<em>harbour</em>", "print(x)", "42", "Behind.")]
        assert places == sorted(places)


def test_notions_properties_are_facts_and_its_number_is_no_title() -> None:
    page = (
        "# Ferry\r\n\r\nURL: https://a.org/b\r\nTags: sea, port\r\nAuthor: Ann Other\r\n"
        "Published: May 1, 2024\r\n\r\nThe harbour.\r\n"
    )
    html = (
        '<html><head><title>Ferry</title></head><body><article id="x" class="page sans"><header>'
        '<div class="page-header-icon undefined"><span class="icon">⛴</span></div>'
        '<h1 class="page-title">Ferry</h1><table class="properties"><tbody>'
        '<tr class="property-row property-row-url"><th>URL</th><td><a href="https://a.org/b">'
        "https://a.org/b</a></td></tr>"
        '<tr class="property-row property-row-multi_select"><th>Tags</th><td>'
        '<span class="selected-value">sea</span><span class="selected-value">port</span></td></tr>'
        '<tr class="property-row property-row-person"><th>Author</th><td>Ann Other</td></tr>'
        '<tr class="property-row property-row-date"><th>Published</th><td><time>@May 1, 2024'
        "</time></td></tr>"
        '</tbody></table></header><div class="page-body"><p>The harbour.</p></div></article></body>'
    )
    for data, name in ((page, f"Ferry {NUMBER}.md"), (html, f"Ferry {NUMBER}.html")):
        found = draft(data, name)
        assert (found.facts.title, found.facts.url) == ("Ferry", "https://a.org/b")
        assert (found.facts.byline, found.facts.published) == ("Ann Other", "2024-05-01")
        assert found.tags == ("sea", "port")
        assert "The harbour." in (found.html or "")
        assert all(words not in (found.html or "") for words in ("URL", "Tags", "⛴"))
    assert draft("Words.", f"Ferry {NUMBER}.md").facts.title == "Ferry"
    own = "# Ferry\n\nNote: this stays.\n\nThe harbour."
    assert "this stays" in (draft(own, "Ferry.md").html or "")


def test_a_note_of_joplins_folder_is_named_by_its_first_line() -> None:
    rows = "created_time: 2023-05-04T10:00:00.000Z\nsource_url: \nis_todo: 0\norder: 0\ntype_: 1"
    found = draft(f"The ferry\n\nThe harbour.\n\nid: {NUMBER}\n{rows}", f"{NUMBER}.md")
    assert found.facts.title == "The ferry"
    assert "The ferry" not in (found.html or "")
