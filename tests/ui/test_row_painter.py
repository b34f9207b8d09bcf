"""Words that lists draw themselves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reader.ui.row_painter import draw_passages
from reader.ui.storylist.row_lines import RowLines


@pytest.mark.parametrize(
    ("text", "side"), [("A quote.", "left"), ("ملاحظة قصيرة", "right"), ("2024 – 日本", "left")]
)
@pytest.mark.parametrize("window", list(Qt.LayoutDirection)[:2])
def test_words_run_as_they_are_written_in_any_window(
    qapp: QApplication, text: str, side: str, window: Qt.LayoutDirection
) -> None:
    image = QImage(600, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setLayoutDirection(window)
    draw_passages(painter, QRect(0, 0, 600, 0), QFont(), [(text, "#000000", False)], 2, 4)
    painter.end()
    inked = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))
    ]
    assert inked
    assert ("left" if inked[-1] < 300 else "right" if inked[0] >= 300 else "both") == side


@pytest.mark.parametrize(
    ("before", "word"),
    [
        (
            "… The Aviation Department said that despite the work stoppage its operations at ",
            "airport",
        ),
        (
            "… النص الذي يقال قبل الكلمة طويل جدا ولا يترك لها مكانا في السطرين في ",
            "مطار",
        ),
        (
            "… 日本語の文章には語の間に空白がないので、" + "長い文の終わりの語は入らない、",
            "空港",
        ),
        ("Short before ", "airport"),
    ],
)
def test_a_found_word_is_seen_in_the_lines_of_a_row(
    qapp: QApplication, before: str, word: str
) -> None:
    image = QImage(240, 60, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    text = f"{before}{word} and more words behind it " * 3
    marks = [(len(before), len(before) + len(word))]
    RowLines().draw(painter, QRect(0, 0, 240, 60), text, QFont(), 2, marks, QColor("magenta"))
    painter.end()
    painted = sum(
        image.pixelColor(x, y) == QColor("magenta") for x in range(240) for y in range(60)
    )
    assert painted > 100


def test_a_text_that_stays_laid_out_is_drawn_as_at_first(qapp: QApplication) -> None:
    def drawn(lines: RowLines, words: str, found: str) -> QImage:
        image = QImage(240, 60, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        lines.draw(painter, QRect(0, 0, 240, 60), words, QFont(), 2, [(0, 4)], QColor(found))
        painter.end()
        return image

    kept, words = RowLines(), "Some words that are cut at the end of two lines of the row " * 3
    first = drawn(kept, words, "magenta")
    assert drawn(kept, words, "magenta") == first == drawn(RowLines(), words, "magenta")
    # Another theme has another colour, another story other words.
    assert drawn(kept, words, "cyan") == drawn(RowLines(), words, "cyan") != first
    assert drawn(kept, words[5:], "cyan") == drawn(RowLines(), words[5:], "cyan")
