"""Counts of a search by site, tag and year, each to be clicked as a further condition.

Only so many stand below the field as two lines hold; all are in a menu behind them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from reader.translation import format_number, isolated, tr, translatable
from reader.ui.elided_label import ElidedButton
from reader.ui.escaped_text import give_tooltip
from reader.ui.flow_layout import FlowLayout
from reader.ui.icons import icon
from reader.ui.list_sources import quoted
from reader.ui.local_dates import counted

if TYPE_CHECKING:
    from reader.model import Facets, SearchResult
    from reader.ui.theme_service import ThemeService

_LINES = 2
"""Lines of chips."""
_MOST = 12
"""Values offered of one condition."""
_CHIPS = 9
"""Chips shown before “More…”."""
_LONGEST = 18
"""Characters on a chip."""
_SIDE = 12
"""Pixels at the sides."""
_KINDS = {"site": translatable("Sites"), "tag": translatable("Tags"), "date": translatable("Years")}


@dataclass(frozen=True, slots=True)
class _FacetOffer:
    """A condition that would narrow the search, and how many stories would be left."""

    field: str
    value: str
    count: int

    @property
    def condition(self) -> str:
        """As it is written in a query."""
        return f"{self.field}:{quoted(self.value)}"


class ResultStrip(QWidget):
    """Between the field and the results: how many, did you mean, and facets to click."""

    rest_wanted = Signal()
    """Stories with only some of the words shall be listed as well."""
    narrowed = Signal(str)
    """str: a condition to add to the query."""
    meant = Signal(str)
    """str: the query that was probably meant."""

    def __init__(self, themes: ThemeService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results-strip")
        self._themes = themes
        themes.changed.connect(self._draw_icons)
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self._summary = QLabel(wordWrap=True)
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._offers: list[_FacetOffer] = []
        self._facets: list[QToolButton] = []
        self._suggestion = ElidedButton()
        self._suggestion.setObjectName("did-you-mean")
        self._suggestion.clicked.connect(
            lambda: self.meant.emit(self._suggestion.property("query"))
        )
        self._rest = QToolButton(autoRaise=True)
        self._rest.setObjectName("partial-matches")
        self._rest.clicked.connect(self.rest_wanted)
        self._menu = QMenu(self)
        self._more = QToolButton()
        self._more.setObjectName("facet")
        self._more.setText(tr("More ⌄"))
        self._more.setAccessibleName(tr("More filters"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setMenu(self._menu)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 4, _SIDE, 6)
        layout.setSpacing(5)
        layout.addWidget(self._summary)
        layout.addWidget(self._suggestion, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._chips)
        self.clear()

    def _draw_icons(self) -> None:
        for button in self._facets:
            button.setIcon(self._icon(button.property("field")))

    def clear(self) -> None:
        """Show nothing."""
        self.setVisible(False)
        self._offers = []
        self._drop_facets()

    def show_result(self, result: SearchResult, *, partial: bool = True) -> None:
        """Say what a search found; `partial`: whether stories with some of the words are listed."""
        folded = result.widened and 0 < result.with_all_words < result.total
        if folded:
            words = tr(
                "{with_all_words} with every word",
                with_all_words=format_number(result.with_all_words),
            )
        else:
            words = counted(result.total, "result", "results")
        self._summary.setText(". ".join(part for part in (words, result.notice) if part))
        self._rest.setVisible(folded and not partial)
        rest = result.total - result.with_all_words
        self._rest.setText(tr("Partial matches ({rest})", rest=format_number(rest)))
        self._suggestion.setVisible(result.did_you_mean is not None)
        if result.did_you_mean is not None:
            self._suggestion.set_words(
                tr("Did you mean “{did_you_mean}”?", did_you_mean=result.did_you_mean)
            )
        self._suggestion.setProperty("query", result.did_you_mean)
        self.setVisible(True)
        self.updateGeometry()

    def show_facets(self, facets: Facets, query: str) -> None:
        """Offer conditions that are not yet part of the query."""
        kinds = (
            _offered("site", facets.sites, query),
            _offered("tag", facets.tags, query),
            _offered("date", facets.years, query),
        )
        self._offers = [offer for row in zip_longest(*kinds) for offer in row if offer is not None]
        self._fill_menu()
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many conditions as the new width has room for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fill()

    def _fill(self) -> None:
        """Make buttons of the first conditions, as many as two lines hold."""
        self._drop_facets()
        for offer in self._offers[:_CHIPS]:
            self._facets.append(self._button(offer))
        room = self.width() - 2 * _SIDE
        sizes = [button.sizeHint().width() for button in self._facets]
        rest = self._more.sizeHint().width()
        fit = _fitting(sizes, room, self._flow.spacing(), rest)
        for button in self._facets[fit:]:
            button.deleteLater()
        del self._facets[fit:]
        for button in self._facets:
            self._flow.addWidget(button)
            button.show()
        if fit < len(self._offers):
            self._flow.addWidget(self._more)
            self._more.show()
        self._chips.setVisible(bool(self._facets))
        self.updateGeometry()

    def _button(self, offer: _FacetOffer) -> QToolButton:
        button = QToolButton(self._chips)
        value = offer.value if len(offer.value) <= _LONGEST else f"{offer.value[: _LONGEST - 1]}…"
        button.setText(f"{isolated(value)}  {format_number(offer.count)}".replace("&", "&&"))
        button.setIcon(self._icon(offer.field))
        button.setIconSize(QSize(14, 14))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setObjectName("facet")
        button.setProperty("field", offer.field)
        words = tr("Only stories with {condition}", condition=offer.condition)
        give_tooltip(button, words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda checked=False: self.narrowed.emit(offer.condition))
        return button

    def _fill_menu(self) -> None:
        self._menu.clear()
        for field, title in _KINDS.items():
            offers = [offer for offer in self._offers if offer.field == field]
            if not offers:
                continue
            self._menu.addSection(tr(title))
            for offer in offers:
                action = self._menu.addAction(
                    self._icon(field),
                    f"{isolated(offer.value)}  {format_number(offer.count)}".replace("&", "&&"),
                )
                action.setData(offer.condition)
                action.triggered.connect(
                    lambda checked=False, wish=offer.condition: self.narrowed.emit(wish)
                )

    def _icon(self, field: str) -> QIcon:
        return icon(field, QColor(self._themes.now.muted))

    def _drop_facets(self) -> None:
        self._flow.removeWidget(self._more)
        self._more.hide()
        for button in self._facets:
            self._flow.removeWidget(button)
            button.deleteLater()
        self._facets = []


def _offered(field: str, counts: Sequence[tuple[str, int]], query: str) -> list[_FacetOffer]:
    """Conditions of a kind; a single value narrows nothing down."""
    if len(counts) < 2 or f"{field}:" in query:
        return []
    return [_FacetOffer(field, name, count) for name, count in counts[:_MOST]]


def _fitting(widths: Sequence[int], room: int, gap: int, rest: int) -> int:
    """How many of some widths stand in the lines there are, with room for the rest's button."""
    line, x = 1, 0
    for number, width in enumerate(widths):
        if x and x + width > room:
            line, x = line + 1, 0
        last = line == _LINES and number + 1 < len(widths)
        if line > _LINES or (last and x and x + width + gap + rest > room):
            return number
        x += width + gap
    return len(widths)
