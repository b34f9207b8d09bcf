"""Offsets of the reading text and positions of the document, in every kind of block."""

from __future__ import annotations

from html import escape

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from reader.clean.render.reading_text import reading_text
from reader.model import Story
from reader.ui.page import PageView
from reader.ui.page.offset_map import OffsetMap, ink
from tests.examples import examples

from .conftest import ShowStory, body_of

WORDS = st.text(
    st.one_of(
        st.sampled_from("abc é ß “ ” — 𝔘 😀 👩‍🚀 中文 ال עב ก้ \u00a0 \u200b \u00ad"),
        st.characters(exclude_categories=("Cs", "Cc")),
    ),
    max_size=24,
).map(escape)
INLINE = st.one_of(
    WORDS,
    WORDS.map(lambda w: f"<b>{w}</b>"),
    WORDS.map(lambda w: f"<q>{w}</q>"),
    WORDS.map(lambda w: f"<q>{w} <q>{w}</q> {w}</q>"),
    WORDS.map(lambda w: f'<a href="https://example.org/">{w}</a>'),
    st.just("<br>"),
    st.just('<img src="asset:small" alt="not in the text">'),
    st.just('<img src="asset:missing-1" alt="nor this">'),
)
LINE = st.lists(INLINE, min_size=1, max_size=4).map(" ".join)
BLOCK = st.one_of(
    LINE.map(lambda x: f"<p>{x}</p>"),
    LINE.map(lambda x: f'<p dir="rtl">{x}</p>'),
    LINE.map(lambda x: f"<h2>{x}</h2>"),
    LINE.map(lambda x: f"<blockquote><p>{x}</p><blockquote>{x}</blockquote></blockquote>"),
    WORDS.map(lambda x: f"<pre>{x}\n  {x}</pre>"),
    st.lists(LINE, min_size=1, max_size=3).map(
        lambda xs: "<ul>" + "".join(f"<li>{x}<ol><li>{x}</li></ol></li>" for x in xs) + "</ul>"
    ),
    st.lists(LINE, min_size=1, max_size=4).map(
        lambda xs: (
            "<table><tr>"
            + "".join(f"<td>{x}</td>" for x in xs)
            + '</tr><tr><th colspan="2">'
            + xs[0]
            + "</th></tr></table>"
        )
    ),
    st.just('<figure><img src="asset:wide"><figcaption>A caption</figcaption></figure>'),
    st.just("<hr>"),
)
HTML = st.lists(BLOCK, min_size=1, max_size=5).map("".join)
QUICK = settings(
    deadline=None,
    max_examples=examples(60),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@QUICK
@given(html=HTML)
def test_every_character_has_its_place(page: PageView, html: str) -> None:
    body = body_of(html)
    page.show_story(Story(1, "Title"), body)
    page._display.finish()
    map_, document = page._display.map, page._display.document
    assert map_.complete, (html, body.reading_text)
    for offset, letter in enumerate(body.reading_text):
        span = map_.span(offset, offset + 1)
        if not ink(letter):
            assert span is None
            continue
        assert span is not None
        shown = "".join(document.characterAt(at) for at in range(*span))
        if span[1] - span[0] == 2:
            high, low = (ord(document.characterAt(at)) for at in range(*span))
            shown = chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
        assert shown == letter
        assert map_.offset(span[0]) == offset
        assert map_.offsets(*span) == (offset, offset + 1)


@QUICK
@given(html=HTML, data=st.data())
def test_spans_come_back_without_the_blanks_at_their_ends(
    page: PageView, html: str, data: st.DataObject
) -> None:
    body = body_of(html)
    page.show_story(Story(1, "Title"), body)
    page._display.finish()
    length = len(body.reading_text)
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    span = page._display.map.span(start, end)
    if span is None:
        assert not ink(body.reading_text[start:end])
        return
    back = page._display.map.offsets(*span)
    assert back is not None
    assert start <= back[0] < back[1] <= end
    assert ink(body.reading_text[back[0] : back[1]]) == ink(body.reading_text[start:end])


@QUICK
@given(html=HTML, data=st.data())
def test_mirrored_tables_keep_every_character_in_its_place(
    page: PageView, html: str, data: st.DataObject
) -> None:
    body = body_of(f"<p>{'نشرت اللجنة الأرقام السنوية لكل منطقة ' * 30}</p>{html}")
    page.show_story(Story(1, "Title", language="ar"), body)
    page._display.finish()
    map_, document = page._display.map, page._display.document
    assert map_.complete, body.reading_text
    length = len(body.reading_text)
    start = data.draw(st.integers(length // 2, length))
    end = data.draw(st.integers(start, length))
    spans = map_.spans(start, end)
    cursor = QTextCursor(document)
    shown = []
    for begin, finish in spans:
        cursor.setPosition(begin)
        cursor.setPosition(finish, QTextCursor.MoveMode.KeepAnchor)
        shown.append(ink(cursor.selectedText()))
    # Words that the page adds, such as of pictures that were not saved, may stand between.
    rest = iter("".join(shown))
    assert all(letter in rest for letter in ink(body.reading_text[start:end]))
    if spans:
        whole = min(one[0] for one in spans), max(one[1] for one in spans)
        assert map_.span(start, end) == whole
        back = map_.offsets(*whole)
        assert back is not None
        assert ink(body.reading_text[start:end]) in ink(body.reading_text[slice(*back)])
        for offset in {start, end - 1}:
            at = map_.span(offset, offset + 1)
            assert at is None or map_.offset(at[0]) == offset


def test_what_the_page_adds_has_no_offset(page: PageView, show: ShowStory) -> None:
    show('<p>Before</p><figure><img src="asset:missing-2" alt="A crowd"></figure><p>After</p>')
    assert page._display.map.complete
    assert "Picture not saved: A crowd" in page._display.document.toPlainText()


def test_a_text_that_does_not_fit_marks_nothing_wrong() -> None:
    map_ = OffsetMap("One sentence here.\n\nAnother sentence that stands at the end.")
    map_.add(0, "Something else altogether")
    map_.add(40, "Another sentence that stands at the end.")
    assert not map_.complete
    assert map_.span(0, 12) is None
    assert map_.span(20, 27) == (40, 47)


def test_a_map_made_afresh_knows_the_text_and_no_places() -> None:
    map_ = OffsetMap("Some words")
    map_.add(0, "Some words")
    fresh = map_.afresh()
    assert fresh.span(0, 4) is None
    fresh.add(7, "Some words")
    assert fresh.span(0, 4) == (7, 11)
    assert reading_text("<p>Some words</p>") == "Some words"
