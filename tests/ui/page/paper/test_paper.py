"""Stories on paper: pages, notes in the margin, and a window that stays alive meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from reader.clean.render.reading_text import reading_text
from reader.model import Highlight, Story
from reader.ui.page import PageView, print_job
from reader.ui.page.page_pictures import Pictures
from reader.ui.page.paper.manuscript import Manuscript, Proof, set_story
from reader.ui.page.paper.margin import LINE, Margin, Note, Slip
from reader.ui.page.paper.paper_sheets import Lines, PaperLine, cut, sheet_at
from reader.ui.themes import THEMES
from tests.examples import examples
from tests.ui.page.conftest import ShowStory, asset, body_of

LONG = "".join(f"<p>Paragraph {n} has some words, and then more of them.</p>" for n in range(400))
WORDS = reading_text(LONG)


def mark(name: str, words: str, note: str = "", state: str = "anchored") -> Highlight:
    start = max(0, WORDS.find(words))
    return Highlight(name, 1, start, start + len(words), words, note=note, state=state)


def printed(page: PageView, qtbot: QtBot, path: Path, *, notes: bool = True) -> int:
    """Print what is shown; gives the number of pages."""
    job = page.save_pdf(path, notes)
    assert job is not None
    with qtbot.waitSignal(job.finished) as told:
        pass
    return int(told.args[0]) if told.args else 0


def words_of(path: Path) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def test_a_print_to_a_file_has_the_name_and_the_title_of_the_story(
    page: PageView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Every one was proposed as print.pdf, and its title was empty."""
    path = tmp_path / "story.pdf"
    proposed = []

    class Chosen:
        def __init__(self, printer: QPrinter, parent: QWidget) -> None:
            proposed.append(printer.docName())
            printer.setOutputFileName(str(path))

        def exec(self) -> QDialog.DialogCode:
            return QDialog.DialogCode.Accepted

    monkeypatch.setattr(print_job, "QPrintDialog", Chosen)
    title = "AC/DC v. node.js: “who?”"
    page.show_story(Story(1, title), body_of("<p>Words.</p>"))
    job = page.print_story()
    assert job is not None
    with qtbot.waitSignal(job.finished):
        pass
    assert proposed == ["AC DC v node js who"], "no folder, no ending that is cut off, no sign"
    metadata = PdfReader(path).metadata
    assert metadata is not None and metadata.title == title
    assert print_job.pdf_name("🎉!") == "Story"
    assert (job.goal, job.on_paper) == (str(path), False)


def test_a_pdf_has_highlights_and_every_note(
    page: PageView, show: ShowStory, qtbot: QtBot, tmp_path: Path
) -> None:
    page.set_theme(THEMES["dark"])
    marks = (
        mark("a", "Paragraph 3 has", "A note in the margin"),
        mark("b", "Paragraph 200 has", "Said far down"),
        mark("c", "Lost words", "Still here", "orphaned"),
    )
    show(LONG, highlights=marks)
    path = tmp_path / "story.pdf"
    assert printed(page, qtbot, path) > 5
    assert path.read_bytes().startswith(b"%PDF")
    words = words_of(path)
    for said in ("A note in the margin", "Said far down", "Still here", "Lost words"):
        assert said in words
    assert "Paragraph 399 has some words" in words
    assert printed(page, qtbot, tmp_path / "plain.pdf", notes=False) > 5
    assert "Said far down" not in words_of(tmp_path / "plain.pdf")


def test_a_pdf_that_cannot_be_written_says_so(
    page: PageView, show: ShowStory, tmp_path: Path
) -> None:
    show(LONG)
    with pytest.raises(OSError, match=r"nowhere.*cannot be written"):
        page.save_pdf(tmp_path / "nowhere" / "story.pdf")


def test_a_print_that_is_cancelled_leaves_nothing(
    page: PageView, show: ShowStory, qtbot: QtBot, tmp_path: Path
) -> None:
    show(LONG)
    job = page.save_pdf(tmp_path / "story.pdf")
    assert job is not None
    with qtbot.waitSignal(job.progressed):
        pass
    job.cancel()
    assert not job.is_running
    assert list(tmp_path.iterdir()) == []


def test_a_print_goes_on_with_its_own_story(
    page: PageView, show: ShowStory, qtbot: QtBot, tmp_path: Path
) -> None:
    show(LONG)
    job = page.save_pdf(tmp_path / "story.pdf")
    assert job is not None
    with qtbot.waitSignal(job.finished):
        show("<p>Another one was opened meanwhile.</p>")
    assert "Paragraph 399" in words_of(tmp_path / "story.pdf")


def test_pictures_are_printed_no_taller_than_a_page(
    page: PageView, show: ShowStory, qtbot: QtBot, tmp_path: Path
) -> None:
    show('<p>Words</p><figure><img src="asset:wide"></figure><img src="asset:broken">')
    assert printed(page, qtbot, tmp_path / "story.pdf") == 1
    assert b"/Image" in (tmp_path / "story.pdf").read_bytes()
    pictures = Pictures(asset)
    pictures.begin(600, 1.0, 100)
    pictures.measure(["wide"])
    assert (pictures.size("wide").width(), pictures.size("wide").height()) == (200, 100)


def test_an_empty_story_is_one_page(
    page: PageView, show: ShowStory, qtbot: QtBot, tmp_path: Path
) -> None:
    show("")
    assert printed(page, qtbot, tmp_path / "story.pdf") == 1
    page.clear("Nothing is chosen")
    assert page.save_pdf(tmp_path / "none.pdf") is None


# -- the margin ----------------------------------------------------------------------------------


def dealt(notes: list[Note], pages: int = 3, height: float = 900) -> Margin:
    made = Margin(pages, height)
    for _ in made.deal([Slip(note, 180, "Noto Sans") for note in notes]):
        pass
    return made


def told(margin: Margin) -> dict[int, str]:
    """The words of each note, in the margins and at the end, one after the other."""
    found: dict[int, str] = {}
    for page in margin.pieces:
        for piece in page:
            number = piece.slip.note.number
            shown = piece.slip.rest(piece.first)
            rest = piece.slip.rest(piece.last)
            if not piece.closing and piece.last == piece.slip.height:
                rest = ""
            found[number] = found.get(number, "") + shown[: len(shown) - len(rest)]
    for note, rest in margin.left:
        found[note.number] = found.get(note.number, "") + rest
    return found


def test_notes_stand_beside_their_passages(page: PageView) -> None:
    margin = dealt([Note(1, "yellow", "One", 0, 40.0), Note(2, "blue", "Two", 1, 300.0)])
    assert [[piece.y for piece in one] for one in margin.pieces] == [[40.0], [300.0], []]
    assert not margin.left


def test_a_note_goes_on_in_the_next_margin(page: PageView) -> None:
    margin = dealt([Note(1, "yellow", "Some words of a note. " * 12, 0, 850.0)])
    (first,), (second,), _ = margin.pieces
    assert (first.first, first.last, second.first) == (0, 3, 3)
    assert second.y == 0.0
    assert not margin.left


def test_a_very_long_note_goes_on_at_the_end(page: PageView) -> None:
    text = "One million characters make a long note. " * 24_400
    margin = dealt([Note(1, "yellow", text, 0, 0.0), Note(2, "blue", "Short", 0, 10.0)])
    assert margin.pieces[0][0].closing
    assert told(margin) == {1: text, 2: "Short"}
    ((note, rest),) = margin.left
    assert note.number == 1 and text.endswith(rest)


@settings(
    deadline=None,
    max_examples=examples(40),
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 2), st.floats(0, 890), st.text("ab c\nأب😀", min_size=1, max_size=900)
        ),
        max_size=14,
    )
)
def test_no_note_is_clipped_laid_over_another_or_lost(
    qapp: QApplication,
    drawn: list[tuple[int, float, str]],
) -> None:
    placed = sorted((page, y, text) for page, y, text in drawn)
    notes = [Note(n, "pink", text, page, y) for n, (page, y, text) in enumerate(placed, 1)]
    margin = dealt(notes)
    assert told(margin) == {note.number: note.text for note in notes}
    for pieces in margin.pieces:
        free = 0.0
        for piece in pieces:
            assert piece.y >= free
            free = piece.y + (piece.last - piece.first + piece.closing) * LINE
            assert free <= 900


# -- pages ---------------------------------------------------------------------------------------


def proof_of(html: str, width: float = 400) -> Proof:
    body = body_of(html)
    work = set_story(Manuscript(Story(1, "A title"), body), Pictures(asset), width, None)
    while True:
        try:
            next(work)
        except StopIteration as end:
            made: Proof = end.value
            return made


def test_a_heading_stays_with_its_text(page: PageView) -> None:
    html = "".join(f"<h2>Heading {n}</h2><p>{'Some words. ' * 30}</p>" for n in range(40))
    proof = proof_of(html)
    lines = Lines()
    for _ in lines.collect(proof.document):
        pass
    for sheet in cut(lines, 500)[:-1]:
        assert not proof.document.findBlock(sheet.end - 1).blockFormat().headingLevel()


def test_which_way_a_story_reads(page: PageView) -> None:
    assert proof_of("<p>وخلال مخاطبته أعضاء الحزب الجمهوري في مركز</p>").reads_right_to_left
    assert not proof_of("<p>Words</p>").reads_right_to_left


@settings(deadline=None, max_examples=examples(60))
@given(
    st.lists(st.tuples(st.floats(1, 400), st.floats(0, 30), st.booleans()), max_size=60),
    st.floats(80, 500),
)
def test_every_line_is_on_a_page_and_none_is_cut(
    drawn: list[tuple[float, float, bool]], height: float
) -> None:
    lines, y = Lines(), 0.0
    for number, (tall, gap, joined) in enumerate(drawn):
        line = PaperLine(y + gap, y + gap + tall, number, number + 1)
        if joined and lines.all:
            lines.joined.append((lines.all[-1].top, line.bottom))
        lines.all.append(line)
        y = line.bottom
    sheets = cut(lines, height)
    assert all(sheet.bottom - sheet.top <= height + 1 for sheet in sheets)
    for line in lines.all:
        number = sheet_at(sheets, line.top)
        assert sheets[number].top <= line.top + 1
        if line.bottom - line.top <= height:
            assert line.bottom <= sheets[number].bottom + 1
