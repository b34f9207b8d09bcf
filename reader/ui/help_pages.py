"""Help in one screen each: the keys, how to search and mark, and what this program is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from reader import __version__
from reader.model import shown_check
from reader.platforms.log_file import last_lines, log_path
from reader.translation import tr, translatable
from reader.ui.actions import MENUS, shown_keys, shown_menu
from reader.ui.menus import plain
from reader.ui.plain_dialogs import button_box

if TYPE_CHECKING:
    from reader.model import CheckItem
    from reader.ui.actions import Actions

_SEARCH = (
    ("comet bridge", translatable("both words (or either, if few match)")),
    ('"harbour bridge"', translatable("exact phrase")),
    ('"bridge closed"~5', translatable("words at most five words apart")),
    ("bridge -ferry", translatable("exclude a word")),
    ("bridge OR ferry", translatable("either word")),
    ("com*", translatable("words starting with com")),
    ("title:comet by:moreau", translatable("by title or author; also section: and note:")),
    ("site:example.org tag:night", translatable("by site or tag")),
    ("before:2024-10 after:2023 date:2024-10-22", translatable("by date")),
    ("is:starred is:unread is:archived", translatable("by state")),
    ("has:highlights has:notes has:images", translatable("by content")),
    ("lang:de", translatable("by language")),
)
_MARKING = (
    translatable(
        "Select text with the mouse to highlight it in one of five colours, add a note or copy it."
    ),
    translatable(
        "Without the mouse: ↑ and ↓ move between paragraphs, H highlights, 1 to 5 "
        "choose the colour, Shift+N adds a note, B adds a bookmark. "
        "On words just selected or highlighted N adds a note too."
    ),
    translatable("Full stop and comma go to the next and the previous highlight of a story."),
    translatable(
        "Click a highlight to change or remove it. Ctrl+Z undoes any change to the library."
    ),
    translatable(
        "Highlights &amp; Notes in the sidebar lists all of them to search, "
        "filter, edit and export."
    ),
)
_NEWS = (
    translatable("A page you save into a watched folder is imported a moment later, with Undo."),
    translatable("A saved page opened from your file manager is imported and shown."),
    translatable(
        "Related stories say why they are related; threads gather the stories of one event."
    ),
    translatable("O shows the page as it was saved."),
    translatable("A wrong extraction is repaired by pointing at what is missing or too much."),
    translatable("Highlights, notes and tags are imported from many other programs."),
    translatable("The library makes its own backups and can be rebuilt from its journal."),
    translatable("What the window can do, the command line can do too."),
    translatable("Broadsheet speaks English, German, Japanese and Arabic."),
)
_ABOUT = (
    translatable(
        "An offline reader for saved articles. It cleans saved pages, keeps them "
        "in a library on this computer, finds them again, and keeps what you mark "
        "in them."
    ),
    translatable(
        "It never opens a network connection. Addresses are shown, and opened only "
        "in your browser when you ask for it."
    ),
    translatable("Set in Literata (SIL Open Font License). Built on Qt, BeautifulSoup and Whoosh."),
)


_SIZE = QSize(760, 540)
"""Pixels: the lowest screens have 600."""
_FIRST_COLUMN = 300
"""Pixels: tables below one another have their columns below one another."""


class HelpDialog(QDialog):
    """A page of help; it does not block the window.

    `more` are buttons: label -> action; `search` gives the page for words that are typed.
    """

    def __init__(
        self,
        title: str,
        html: str,
        parent: QWidget | None = None,
        more: Mapping[str, Callable[[], object]] | None = None,
        search: Callable[[str], str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = QTextBrowser()
        text.setAccessibleName(title)
        text.setOpenLinks(False)
        text.setHtml(html)
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        for label, action in (more or {}).items():
            button = buttons.addButton(label, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(lambda *_, action=action: action())
        layout = QVBoxLayout(self)
        if search is not None:
            field = QLineEdit(placeholderText=tr("Search commands and keys"))
            field.setAccessibleName(tr("Search commands and keys"))
            field.setClearButtonEnabled(True)
            field.textChanged.connect(lambda words: text.setHtml(search(words)))
            layout.addWidget(field)
        layout.addWidget(text)
        layout.addWidget(buttons)
        self.resize(_SIZE)


def keys_page(actions: Actions, wanted: str = "") -> str:
    """Return the keys of every action, menu by menu.

    Of those alone that have all the wanted words.
    """
    words = wanted.casefold().split()
    parts = []
    for menu in MENUS:
        rows = [
            (shown_keys(actions.keys_of(spec.name)), actions.text_of(spec.name).rstrip("…"))
            for spec in actions.table
            if spec.menu == menu and actions.keys_of(spec.name)
        ]
        rows = [row for row in rows if all(word in " ".join(row).casefold() for word in words)]
        if not rows:
            continue
        parts.append(f"<h3>{escape(plain(shown_menu(menu)))}</h3>{_table(rows)}")
    return "".join(parts) or f"<p>{escape(tr('No command with these words.'))}</p>"


def search_page() -> str:
    """Return how to search and how to mark."""
    examples = [(example, tr(meaning)) for example, meaning in _SEARCH]
    ignored = tr(
        "Case and accents are ignored, and other forms of a word are found "
        "too. F3 jumps to the next match."
    )
    marking = "".join(f"<li>{tr(line)}</li>" for line in _MARKING)
    return (
        f"<h3>{escape(tr('Search', context='heading'))}</h3>{_table(examples)}<p>{ignored}</p>"
        f"<h3>{escape(tr('Annotate', context='heading'))}</h3><ul>{marking}</ul>"
    )


def news_page() -> str:
    """Return what came with the last versions, for the person who reads."""
    return f"<ul>{''.join(f'<li>{tr(line)}</li>' for line in _NEWS)}</ul>"


def about_page() -> str:
    """Return what this program is."""
    lines = "".join(f"<p>{tr(line)}</p>" for line in _ABOUT)
    return f"<h2>Broadsheet {escape(__version__)}</h2>{lines}"


def log_page() -> str:
    """Return the end of the log."""
    words = last_lines() or tr("Nothing has been logged.")
    return f"<p>{escape(str(log_path() or ''))}</p><pre>{escape(words)}</pre>"


def versions_text() -> str:
    """Return the versions of program, Python, system, Qt and libraries, a line each."""
    # Seldom asked for, and the list of what is installed takes long to load.
    from reader.platforms.installed_versions import as_lines, installed_versions

    versions = {**installed_versions(__version__), "Qt": qVersion()}
    return as_lines(versions)


def check_page(items: Sequence[CheckItem]) -> str:
    """Return what a check of the library found."""
    rows = [(shown_check(item), item.detail) for item in items]
    return _table(rows)


def notices_page(notices: Sequence[str]) -> str:
    """Return the notices of an export, one below the other."""
    return "".join(f"<p>{escape(notice)}</p>" for notice in notices)


def crash_page(log: str) -> str:
    """Return what was written down about a mistake of ours."""
    words = tr(
        "Broadsheet crashed last time. This report has not left your computer; "
        "you can copy it into a bug report."
    )
    return f"<p>{escape(words)}</p><pre>{escape(log[-20_000:])}</pre>"


def _table(rows: Sequence[tuple[str, str]]) -> str:
    cells = "".join(
        f"<tr><td width='{_FIRST_COLUMN}'><b>{escape(one)}</b></td><td>{escape(other)}</td></tr>"
        for one, other in rows
    )
    return f"<table cellpadding='3' width='100%'>{cells}</table>"
