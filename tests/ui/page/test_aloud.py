"""Reading aloud: sentence by sentence, marked and in sight, paused, faster, broken engines."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from reader.ui.page import PageView
from reader.ui.page.aloud_reader import AloudBar, AloudReader
from reader.ui.page.read_aloud import Engine, Speaker
from reader.ui.page.spoken_sentences import sentences

from .conftest import ShowStory

LISTEN = "import sys; sys.stdin.read(){}"


def reader_with(page: PageView, script: str, program: str = sys.executable) -> AloudReader:
    """Give the page an engine that is a script of Python; return its reader."""
    speaker = Speaker(Engine(program, lambda rate: ["-c", script, str(rate)]), page)
    bar = AloudBar(page)
    page.aloud = AloudReader(speaker, page._display, page._layer, page._position, bar)
    page.aloud.ended.connect(page.speech_ended)
    return page.aloud


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
        ("Dr. Who met Mr. X. at 3.5 miles.", ["Dr. Who met Mr. X. at 3.5 miles."]),
        (
            "“Quoted.” Then more…\n\nA heading\n\nEnd",
            ["“Quoted.”", "Then more…", "A heading", "End"],
        ),
        ("一句话。第二句！", ["一句话。", "第二句！"]),
        ("مرحبا. كيف حالك؟ جيد", ["مرحبا.", "كيف حالك؟", "جيد"]),
        ("… — *", []),
        ("", []),
    ],
)
def test_texts_are_cut_into_sentences(text: str, expected: list[str]) -> None:
    assert [text[begin:end] for begin, end in sentences(text, 0)] == expected


def test_long_sentences_are_given_in_pieces() -> None:
    text = "word " * 1000
    pieces = list(sentences(text, 3))
    assert max(end - begin for begin, end in pieces) <= 600
    assert "".join(text[b:e] for b, e in pieces).replace(" ", "") == text[3:].replace(" ", "")


def test_every_sentence_is_spoken_marked_and_kept_in_sight(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    show("".join(f"<p>Sentence {n} of the story.</p>" for n in range(60)))
    reader = reader_with(page, LISTEN.format(""))
    page.go_to(page._display.map.length - 60)
    page.speak()
    sentence = reader.sentence
    assert sentence is not None
    span = page._display.map.span(*sentence)
    assert span is not None
    picture = page._browser.viewport().grab().toImage()
    corner = page._browser.to_viewport(page._position.rect(*span).topLeft())
    ground = QColor(page._display.theme.background)
    assert picture.pixelColor(corner.x() + 1, corner.y() + 6) != ground
    with qtbot.waitSignal(page.speech_ended, timeout=20_000):
        pass
    assert not reader.active and page._layer._spoken == []


def test_pause_holds_the_sentence_and_play_goes_on(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    show("<p>First sentence. Second sentence. Third.</p>")
    reader = reader_with(page, LISTEN.format("; import time; time.sleep(30)"))
    page.speak()
    reader.step(1)
    second = reader.sentence
    reader.toggle()
    assert not reader.playing and reader.active and reader.sentence == second
    reader.step_rate(1)
    assert reader.rate == 1.2 and not reader.playing
    reader.toggle()
    assert reader.playing and reader.sentence == second
    reader.step(-1)
    reader.step(-1)
    assert reader.sentence is not None and reader.sentence[0] == 0
    page.stop_speaking()
    assert not reader.active and reader._bar.isHidden()


def test_a_selection_alone_is_read(page: PageView, show: ShowStory) -> None:
    show("<p>First sentence. Second sentence. Third.</p>")
    reader = reader_with(page, LISTEN.format("; import time; time.sleep(30)"))
    page._position.select(*(page._display.map.span(6, 14) or (0, 0)))
    page.speak()
    assert list(reader._sentences) == [(6, 14)]
    page.stop_speaking()


@pytest.mark.parametrize(
    ("program", "script", "words"),
    [
        (sys.executable, "import sys; sys.exit('no sound card')", "no sound card"),
        ("/nowhere/to/be/found", "", "could not be started"),
    ],
)
def test_a_broken_engine_stops_and_says_why(
    page: PageView, show: ShowStory, qtbot: QtBot, program: str, script: str, words: str
) -> None:
    show("<p>First sentence. Second sentence.</p>")
    reader = reader_with(page, script, program)
    with qtbot.waitSignal(reader.failed, timeout=20_000) as failed:
        page.speak()
    assert words in failed.args[0]
    assert not reader.active


def test_an_engine_without_a_sound_card_stops_at_once(
    page: PageView, show: ShowStory, qtbot: QtBot
) -> None:
    """espeak-ng complains and ends well, so that the page ran through the story in silence."""
    show("".join(f"<p>{n}. {'The council met on the bridge again. ' * 20}</p>" for n in range(9)))
    complaint = "; sys.stderr.write('error: No such file or directory')"
    reader = reader_with(page, LISTEN.format(complaint))
    with qtbot.waitSignal(reader.failed, timeout=20_000) as why:
        page.speak()
    assert why.args is not None and "no sound" in str(why.args[0])
