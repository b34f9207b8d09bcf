"""Highlights in code go out as code, and come back."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.library import Library, open_library

from ..annotations.samples import put

CODE = 'def add(a, b):\n    """Add `a` and <b>."""\n    return a + b\n\nprint(add(1, 2))'
HTML = (
    "<p>The function adds two numbers, and this is how it is written down.</p>"
    '<pre data-language="python">def add(a, b):\n    """Add `a` and &lt;b&gt;."""\n'
    "    return a + b\n\nprint(add(1, 2))</pre>"
    "<pre>```\nplain\n```</pre>"
    "<p>return a + b stands here among words, which is no code.</p>"
)


@pytest.fixture
def coded(tmp_path: Path) -> Library:
    return open_library(tmp_path / "library")


def mark(library: Library, words: str, *, last: bool = False) -> str:
    [story] = library.stories() or [put(library, HTML, title="Code")]
    text = library.body(story.id).reading_text
    start = text.rindex(words) if last else text.index(words)
    return library.add_highlight(story.id, start, start + len(words)).id


def exported(library: Library, format: str, folder: Path) -> str:
    library.export(format, None, folder / format)
    files = [path for path in (folder / format).rglob("*") if path.suffix in (".md", ".html")]
    return files[0].read_text(encoding="utf-8")


def test_marked_code_keeps_its_lines_indents_and_language(coded: Library, tmp_path: Path) -> None:
    with coded as library:
        mark(library, CODE)
        text = exported(library, "markdown", tmp_path)
    assert '> ```python\n> def add(a, b):\n>     """Add `a` and <b>."""\n>     return' in text
    assert ">\n> print(add(1, 2))\n> ```\n\n^" in text


def test_a_line_of_code_gets_its_fence_and_words_get_none(coded: Library, tmp_path: Path) -> None:
    with coded as library:
        mark(library, "return a + b\n\nprint")
        mark(library, "return a + b", last=True)
        mark(library, "```\nplain\n```")
        text = exported(library, "markdown", tmp_path)
    quotes = text.partition("## Text")[0]
    assert "> ```python\n>     return a + b\n>\n> print\n> ```" in quotes
    assert "> return a + b\n\n^" in quotes
    assert "> ````\n> ```\n> plain\n> ```\n> ````" in quotes


def test_marked_code_comes_back_from_our_own_markdown(coded: Library, tmp_path: Path) -> None:
    with coded as library:
        mark(library, CODE)
        mark(library, "return a + b\n\nprint")
        exported(library, "markdown", tmp_path)
    with open_library(tmp_path / "again") as again:
        again.import_paths([tmp_path / "markdown"])
        [story] = again.stories()
        marks = again.highlights(story.id)
        assert [one.state for one in marks] == ["anchored", "anchored"]
        assert {one.exact.strip() for one in marks} == {CODE, "return a + b\n\nprint"}
