"""Help in one screen each: the keys, how to search and mark, and what this program is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from reader import __version__
from reader.model import CheckItem
from reader.platforms.installed_versions import as_lines, installed_versions
from reader.platforms.log_file import last_lines, log_path
from reader.ui.actions import MENUS, Actions, shown_keys

_SEARCH = (
    ("comet bridge", "both words (or either, if few match)"),
    ('"harbour bridge"', "exact phrase"),
    ('"bridge closed"~5', "words at most five words apart"),
    ("bridge -ferry", "exclude a word"),
    ("bridge OR ferry", "either word"),
    ("com*", "words starting with com"),
    ("title:comet by:moreau", "by title or author; also section: and note:"),
    ("site:example.org tag:night", "by site or tag"),
    ("before:2024-10 after:2023 date:2024-10-22", "by date"),
    ("is:starred is:unread is:archived", "by state"),
    ("has:highlights has:notes has:images", "by content"),
    ("lang:de", "by language"),
)
_MARKING = (
    "Select text with the mouse to highlight it in one of five colours, add a note or copy it.",
    "Without the mouse: ↑ and ↓ move between paragraphs, H highlights, 1 to 5 choose the "
    "colour, Shift+N adds a note, B adds a bookmark.",
    "Click a highlight to change or remove it. Ctrl+Z undoes any change to the library.",
    "Highlights &amp; Notes in the sidebar lists all of them to search, filter, edit and export.",
)
_ABOUT = (
    "An offline reader for saved articles. It cleans saved pages, keeps them in a library on this "
    "computer, finds them again, and keeps what you mark in them.",
    "It never opens a network connection. Addresses are shown, and opened only in your browser "
    "when you ask for it.",
    "Set in Literata (SIL Open Font License). Built on Qt, BeautifulSoup and Whoosh.",
)


_FIRST_COLUMN = 300
"""Pixels: tables below one another have their columns below one another."""


class HelpDialog(QDialog):
    """A page of help; it does not block the window. `more` are buttons: label -> action."""

    def __init__(
        self,
        title: str,
        html: str,
        parent: QWidget | None = None,
        more: Mapping[str, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QTextBrowser()
        text.setAccessibleName(title)
        text.setOpenLinks(False)
        text.setHtml(html)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        for label, action in (more or {}).items():
            button = buttons.addButton(label, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(lambda *_, action=action: action())
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(buttons)
        self.resize(760, 700)


def keys_page(actions: Actions) -> str:
    """The keys of every action, menu by menu."""
    parts = []
    for menu in MENUS:
        rows = [
            (shown_keys(spec.keys), spec.text.rstrip("…"))
            for spec in actions.table
            if spec.menu == menu and spec.keys
        ]
        parts.append(f"<h3>{escape(menu.replace('&', ''))}</h3>{_table(rows)}")
    return "".join(parts)


def search_page() -> str:
    """How to search and how to mark."""
    marking = "".join(f"<li>{line}</li>" for line in _MARKING)
    return (
        f"<h3>Search</h3>{_table(_SEARCH)}"
        "<p>Case and accents are ignored, and other forms of a word are found "
        "too. F3 jumps to the next match.</p>"
        f"<h3>Annotate</h3><ul>{marking}</ul>"
    )


def about_page() -> str:
    """What this program is."""
    lines = "".join(f"<p>{line}</p>" for line in _ABOUT)
    return f"<h2>Broadsheet {escape(__version__)}</h2>{lines}"


def log_page() -> str:
    """The end of the log."""
    words = last_lines() or "Nothing has been logged."
    return f"<p>{escape(str(log_path() or ''))}</p><pre>{escape(words)}</pre>"


def versions_text() -> str:
    """The versions of program, Python, system, Qt and libraries, a line each."""
    versions = {**installed_versions(__version__), "Qt": qVersion()}
    return as_lines(versions)


def check_page(items: Sequence[CheckItem]) -> str:
    """What a check of the library found."""
    rows = [(f"{item.item}: {item.state}", item.detail) for item in items]
    return _table(rows)


def crash_page(log: str) -> str:
    """What was written down about a mistake of ours."""
    return (
        "<p>Broadsheet crashed last time. This report has not left your computer; "
        "you can copy it into a bug report.</p>"
        f"<pre>{escape(log[-20_000:])}</pre>"
    )


def _table(rows: Sequence[tuple[str, str]]) -> str:
    cells = "".join(
        f"<tr><td width='{_FIRST_COLUMN}'><b>{escape(one)}</b></td><td>{escape(other)}</td></tr>"
        for one, other in rows
    )
    return f"<table cellpadding='3' width='100%'>{cells}</table>"
