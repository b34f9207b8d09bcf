"""Pages that Evernote clipped whole lose their menus, and nothing else."""

from __future__ import annotations

from reader.library.importing.preparation import prepare
from tests.formats.reading import draft

PROSE = (
    "<p>The old weir above the mill was rebuilt in spring, and the river has kept to its bed "
    'since then, as <a href="https://a.example/gauge">the gauge</a> shows.</p>'
)
NAMES = ("Home", "World", "Rivers", "Sport", "Weather", "Log in")
MENU = "<ul>" + "".join(f'<li><a href="/{name}">{name}</a></li>' for name in NAMES) + "</ul>"
BAR = "<div>" + " | ".join(f'<a href="/t/{n}">Topic {n}</a>' for n in range(6)) + "</div>"


def note(content: str, address: str = "https://mill.example/weir") -> str:
    source = f"<note-attributes><source-url>{address}</source-url></note-attributes>"
    return (
        '<?xml version="1.0"?><en-export><note><title>The weir</title><content>'
        f"<![CDATA[<en-note>{content}</en-note>]]></content>{source if address else ''}"
        "</note></en-export>"
    )


def text_of(content: str, address: str = "https://mill.example/weir") -> str:
    return prepare(draft(note(content, address), "n.enex")).article.text


def test_menus_above_and_below_are_no_part_of_the_story() -> None:
    content = f"<div>{MENU}</div><h1>The weir</h1>{PROSE}<p>By Ann</p>{PROSE}{BAR}"
    found = draft(note(content), "n.enex")
    article = prepare(found).article
    assert "Weather" not in article.text
    assert "Topic 3" not in article.text
    assert "By Ann" in article.text
    assert article.text.count("the gauge") == 2
    assert "Weather" in article.left_out
    assert ("Topic 3", "https://mill.example/t/3") in [(x.title, x.url) for x in article.links]


def test_links_of_the_author_stay() -> None:
    sources = "<h2>Sources</h2>" + BAR
    few = '<p><a href="/1">One</a></p><p><a href="/2">Two</a></p>'
    between = PROSE + MENU + PROSE
    for content, words in ((PROSE + sources, "Topic 3"), (few + PROSE, "One"), (between, "Sport")):
        assert words in text_of(content)


def test_notes_that_are_no_clips_or_only_links_stay_whole() -> None:
    assert "Weather" in text_of(MENU + PROSE, "")
    assert "Weather" in text_of(MENU + BAR)
