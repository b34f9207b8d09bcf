"""What stands where there is nothing yet: it says how pages get in, or what to try."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.translation import tr, translatable
from reader.ui.list_sources import ListSource
from reader.ui.panes import PaneStack

_WORDS = {
    "inbox": (
        translatable("Inbox is empty"),
        translatable("New stories appear here. Press A for all stories."),
    ),
    "begun": (
        translatable("Nothing to continue"),
        translatable("Stories you have begun to read appear here."),
    ),
    "later": (
        translatable("Nothing saved for later"),
        translatable("Press L to keep a story for later."),
    ),
    "link-only": (
        translatable("No links without text"),
        translatable("Addresses from other apps appear here until you import their saved pages."),
    ),
    "starred": (translatable("No stars yet"), translatable("Press S to star a story.")),
    "archive": (translatable("The archive is empty"), translatable("Press E to archive a story.")),
    "trash": (
        translatable("The trash is empty"),
        translatable("Deleted stories stay here until you empty the trash."),
    ),
    "tag": (translatable("No stories with this tag"), translatable("Press T to tag a story.")),
}
_HOW = (
    (
        translatable("Drop"),
        translatable("Drag saved pages, folders, archives or text onto this window."),
    ),
    (translatable("Choose"), translatable("Choose files or a whole folder.")),
    (
        translatable("Watch"),
        translatable("Pages your browser saves in a watched folder are imported automatically."),
    ),
    (translatable("Paste"), translatable("Copy an article and press Ctrl+V.")),
)
_EXPORTS = (
    (
        translatable("Coming from another app?"),
        translatable("Import its export file as it is:"),
    ),
    (
        "Pocket, Instapaper",
        translatable("the list of links (CSV or HTML) from the account’s settings."),
    ),
    (
        "Omnivore, Readwise",
        translatable("the export from the settings, with highlights (ZIP or CSV)."),
    ),
    ("Zotero, Evernote", translatable("File ▸ Export, as RDF or ENEX.")),
    (
        translatable("Browser"),
        translatable("a folder of saved pages, or the bookmarks as HTML."),
    ),
)
_NO_STORIES = (translatable("No stories"), "")
_SEARCH_HINTS = (
    translatable("Use fewer words, or a prefix such as comet*"),
    translatable("Remove filters such as site: or tag:"),
    translatable("Try alternatives: bridge OR ferry"),
)


class EmptyLibrary(QScrollArea):
    """Shown while the library holds nothing."""

    files_wanted = Signal()
    folder_wanted = Signal()
    watching_wanted = Signal()
    samples_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        inner = QWidget()
        inner.setObjectName("empty-library")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(40, 40, 40, 40)
        layout.setSpacing(10)
        layout.addStretch(1)
        title = tr("Add your first pages")
        self.setAccessibleName(title)
        layout.addWidget(_heading(title))
        layout.addWidget(
            _words(tr("Everything stays on this computer. Add pages in any of these ways:"))
        )
        for name, words in _HOW:
            layout.addWidget(_words(f"<b>{tr(name)}.</b> {tr(words)}"))
        layout.addWidget(_words(_export_lines()))
        layout.addSpacing(8)
        self._buttons = [
            self._button(layout, tr("Choose Files…", context="action"), self.files_wanted),
            self._button(layout, tr("Choose Folder…", context="action"), self.folder_wanted),
            self._button(layout, tr("Watch Folder…", context="action"), self.watching_wanted),
            self._button(layout, tr("Try Sample Stories", context="action"), self.samples_wanted),
        ]
        for button in self._buttons:
            # Outside a dialog Enter presses no button by itself.
            button.setAutoDefault(True)
        self._buttons[0].setDefault(True)
        self.setFocusProxy(self._buttons[0])
        layout.addStretch(2)
        self.setWidget(inner)

    @staticmethod
    def _button(layout: QVBoxLayout, text: str, signal: object) -> QPushButton:
        button = QPushButton(text)
        button.setMaximumWidth(320)
        button.setMinimumHeight(34)
        button.clicked.connect(lambda checked=False: signal.emit())  # type: ignore[attr-defined]
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        button.setMinimumWidth(240)
        return button


class EmptyList(QWidget):
    """Shown in place of a list without rows."""

    suggestion_taken = Signal(str)
    """str: another query to try."""
    links_wanted = Signal()
    """The addresses without text shall be listed."""
    notes_wanted = Signal()
    """The highlights and notes shall be listed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty-list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = _heading("")
        self._words = _words("")
        self._try = QPushButton()
        self._try.clicked.connect(
            lambda: self.suggestion_taken.emit(str(self._try.property("query")))
        )
        self._source: ListSource | None = None
        self._textless = (0, 0)
        self._only_highlights = False
        self._notes = QPushButton(
            tr("Show Highlights & Notes", context="action").replace("&", "&&")
        )
        self._notes.clicked.connect(lambda: self.notes_wanted.emit())
        self._links = QPushButton(tr("Show Link Only", context="action"))
        self._links.clicked.connect(lambda: self.links_wanted.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.addStretch(1)
        for widget in (self._title, self._words):
            layout.addWidget(widget)
        for button in (self._try, self._notes, self._links):
            # Outside a dialog Enter presses no button by itself.
            button.setAutoDefault(True)
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)

    def take_keys(self) -> None:
        """Give the keys to the first button that is offered, or to the words where none is."""
        buttons = (self._try, self._notes, self._links)
        next((button for button in buttons if not button.isHidden()), self).setFocus()

    def explain(self, source: ListSource, suggestion: str | None = None, notice: str = "") -> None:
        """Say why there is nothing and what to do; `notice` are further words."""
        if source.kind == "inbox" and notice:
            title, words = notice, ""
        elif source.searches:
            title = tr("No results for “{query}”", query=source.query)
            hints = "".join(f"<p>{escape(tr(hint))}</p>" for hint in _SEARCH_HINTS)
            words = f"{_escaped(notice)}<p>{escape(tr('Try:'))}</p>{hints}"
        else:
            title, words = (tr(each) for each in _WORDS.get(source.kind, _NO_STORIES))
        self._source = None if notice else source
        self._title.setText(title)
        self.setAccessibleName(title)
        self._words.setText(words)
        self._try.setVisible(suggestion is not None)
        self._try.setText(tr("Search for “{suggestion}”", suggestion=suggestion))
        self._try.setProperty("query", suggestion)
        self.count_textless(*self._textless, only_highlights=self._only_highlights)

    def count_textless(self, links: int, books: int, *, only_highlights: bool = False) -> None:
        """Know how many stories without text there are: who imported only such looks for them.

        `books` have no address, only highlights. `only_highlights`: nothing else is in the library
        than stories without text, and highlights came with them.
        """
        self._textless, self._only_highlights = (links, books), only_highlights
        of_inbox = self._source is not None and self._source.kind == "inbox"
        self._links.setVisible(of_inbox and links > 0)
        self._notes.setVisible(of_inbox and only_highlights)
        if self.hasFocus():
            self.take_keys()
        if of_inbox and (links or only_highlights):
            self._words.setText(" ".join(_where_they_are(links, books * only_highlights)))


def _where_they_are(links: int, books: int) -> Iterator[str]:
    """Yield where stories without text are listed."""
    if links:
        yield tr(
            "{count} link without text is listed in Link Only.",
            "{count} links without text are listed in Link Only.",
            count=links,
        )
    if books:
        yield tr(
            "The highlights of {count} book or article without text are in Highlights & Notes.",
            "The highlights of {count} books and articles without text are in Highlights & Notes.",
            count=books,
        )


def focus_shown(stack: PaneStack) -> None:
    """Give the keys to what a stack shows of a list: its rows, or what stands in their place."""
    shown = stack.currentWidget()
    if isinstance(shown, EmptyList):
        shown.take_keys()
    else:
        shown.setFocus()


def _export_lines() -> str:
    """How to get stories out of other programs, a line each."""
    (question, answer), *ways = _EXPORTS
    lines = [f"<b>{tr(question)}</b> {tr(answer)}"]
    return "<br>".join([*lines, *(f"<b>{tr(name)}</b>: {tr(way)}" for name, way in ways)])


def _heading(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setObjectName("empty-title")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label


def _words(text: str) -> QLabel:
    label = QLabel(text, wordWrap=True)
    label.setObjectName("empty-words")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
