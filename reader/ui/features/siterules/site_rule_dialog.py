"""The fields of a rule for a site, with the story beside them as the rule would clean it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from reader.translation import tr, translatable
from reader.ui.features.siterules.selector_field import SelectorLine, SelectorPlaces
from reader.ui.local_dates import counted
from reader.ui.mirrored import margins_from
from reader.ui.plain_dialogs import button_box

if TYPE_CHECKING:
    from reader.model import RulePart, RulePreview, Story
    from reader.ui.page.preview_page import PreviewPage

_FIELDS = (
    ("story", translatable("Body"), "article.story"),
    ("keep", translatable("Also include"), ".note, aside.facts"),
    ("remove", translatable("Leave out"), ".advert, .share-bar"),
    ("title", translatable("Title"), "h1.headline"),
    ("subtitle", translatable("Standfirst"), "p.lead"),
    ("author", translatable("Author"), ".byline a"),
    ("published", translatable("Published"), "time"),
)
_MANY = ("story", "keep", "remove")
_WORDS = translatable(
    "Choose the elements that hold each part. Leave a field empty to detect it "
    "automatically. A selector is a tag, .class, #id or [attribute]. Separate "
    "nested elements with spaces and alternatives with commas. Start typing to "
    "see the elements of this page."
)
_SIZE = QSize(1060, 540)
_AFTER_TYPING_MILLISECONDS = 350
"""After a key, before the rule is tried."""


class SiteRuleDialog(QDialog):
    """Writes one rule; it does not block the window and keeps nothing by itself.

    Rules go in and out as their JSON objects: `host`, `story`, `remove`, `title`, …
    """

    tried = Signal(dict)
    """The rule as it is written now: a preview is wanted."""
    taught = Signal(dict)
    forgotten = Signal(str)
    """The host whose rule is to be forgotten."""
    cleaning_wanted = Signal()

    def __init__(
        self,
        story: Story,
        kept: Mapping[str, Any],
        page: PreviewPage,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Fix Extraction for This Site"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.page = page
        self._kept: dict[str, Any] = {}
        self._can_clean = False
        self._places = SelectorPlaces(self)
        self._host = QLineEdit()
        self._lines = {name: SelectorLine(self._places, name in _MANY) for name, *_ in _FIELDS}
        self._verdicts = {
            name: QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText) for name in self._lines
        }
        self._state = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._said = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._teach = QPushButton(tr("Save Rule", context="action"))
        self._forget = QPushButton(tr("Delete Rule", context="action"))
        self._clean = QPushButton(tr("Re-extract Article", context="action"))
        self._typing = QTimer(self, singleShot=True, interval=_AFTER_TYPING_MILLISECONDS)
        self._lay_out(story)
        self._typing.timeout.connect(self._try)
        for line in (self._host, *self._lines.values()):
            line.textChanged.connect(self._typed)
        self._teach.clicked.connect(lambda: self.taught.emit(self.rule()))
        self._forget.clicked.connect(lambda: self.forgotten.emit(self._kept["host"]))
        self._clean.clicked.connect(self._ask_to_clean)
        self.show_kept(kept)
        self._lines["story"].setFocus()

    def rule(self) -> dict[str, Any]:
        """Return the rule as it is written, without its empty parts."""
        rule: dict[str, Any] = {"host": self._host.text().strip()}
        for name, line in self._lines.items():
            if selectors := line.selectors():
                rule[name] = list(selectors) if name in _MANY else selectors[0]
        return rule

    def show_kept(self, rule: Mapping[str, Any], said: str = "") -> None:
        """Show the rule that the library keeps; of one that is none only the host."""
        self._kept = dict(rule)
        self._host.setText(str(rule.get("host", "")))
        for name, line in self._lines.items():
            value = rule.get(name, ())
            line.set_selectors([value] if isinstance(value, str) else value)
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self._weigh()
        self._try()

    def show_preview(self, preview: RulePreview) -> None:
        """Show what the rule makes of the page."""
        self._can_clean = True
        if self._places.rowCount() == 0:
            self._places.set_places(preview.trial.places)
        self.page.show_article(preview.article)
        self.page.show()
        words = counted(preview.article.word_count, "word")
        state = tr("Preview: {words}", words=words)
        if not preview.applies:
            host = self._host.text().strip()
            state += tr(
                ". This page is not from “{host}”, so the rule does not change it.", host=host
            )
        self._state.setText(state)
        for name, label in self._verdicts.items():
            of_field = [part for part in preview.trial.parts if part.field == name]
            _say(label, " ".join(_verdict(part, name in _MANY) for part in of_field))
            font = label.font()
            font.setBold(any(not part.found for part in of_field))
            label.setFont(font)
        for line in self._lines.values():
            line.keep_choices_below()
        self._weigh()

    def show_problem(self, words: str) -> None:
        """Say why there is no preview."""
        self._can_clean = False
        self._state.setText(words)
        self.page.hide()
        self._weigh()

    def say(self, words: str) -> None:
        """Say what came of a wish, or why nothing did."""
        _say(self._said, words)

    def _typed(self) -> None:
        self.say("")
        self._weigh()
        self._typing.start()

    def _try(self) -> None:
        self._typing.stop()
        if not self._can_clean:
            self._state.setText(tr("Extracting the article…"))
        self.tried.emit(self.rule())

    def _weigh(self) -> None:
        written, known = self.rule(), len(self._kept) > 1
        self._teach.setEnabled(len(written) > 1 and written != self._kept)
        self._forget.setEnabled(known)
        self._clean.setEnabled(self._can_clean and written == self._kept)
        self._clean.setToolTip("" if self._clean.isEnabled() else tr("Save the rule first."))

    def _ask_to_clean(self) -> None:
        self.say(tr("Extracting the article again; highlights and bookmarks are kept."))
        self.cleaning_wanted.emit()

    def _lay_out(self, story: Story) -> None:
        title = QLabel(story.title, wordWrap=True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setObjectName("panel-title")
        for label in (self._state, self._said, *self._verdicts.values()):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._state.setObjectName("quiet")
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(margins_from(0, 0, 8, 0))
        column.addWidget(title)
        column.addWidget(_quiet(tr(_WORDS)))
        column.addLayout(self._form())
        column.addWidget(self._said)
        column.addStretch(1)
        left = QScrollArea(widgetResizable=True)
        left.setFrameShape(QFrame.Shape.NoFrame)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        left.setWidget(fields)
        left.setMinimumWidth(270)
        right = QWidget()
        shown = QVBoxLayout(right)
        shown.setContentsMargins(margins_from(8, 0, 0, 0))
        shown.addWidget(self._state)
        shown.addWidget(self.page, 1)
        shown.addStretch(0)
        halves = QSplitter()
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setSizes([380, 680])
        halves.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(halves, 1)
        layout.addWidget(self._buttons())
        self.resize(_SIZE)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow(tr("Site"), self._host)
        self._host.setToolTip(tr("The rule applies to this site and its subdomains."))
        for name, words, example in _FIELDS:
            line = self._lines[name]
            line.setPlaceholderText(example)
            line.setAccessibleName(tr(words))
            form.addRow(tr(words), _with_below(line, self._verdicts[name]))
        return form

    def _buttons(self) -> QDialogButtonBox:
        buttons = button_box(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._teach, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._forget, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self._clean, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.close)
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        return buttons


def _verdict(part: RulePart, named: bool) -> str:
    if part.problem:
        return part.problem
    if not part.found:
        return tr("“{selector}” matches nothing on this page.", selector=part.selector)
    if named:
        return tr(
            "“{selector}” found once.",
            "“{selector}” found {count} times.",
            count=part.found,
            selector=part.selector,
        )
    return tr("Found once.", "Found {count} times; the first one counts.", count=part.found)


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _quiet(words: str) -> QLabel:
    label = QLabel(words, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
    label.setObjectName("quiet")
    return label


def _with_below(line: QWidget, label: QLabel) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(line)
    column.addWidget(label)
    label.hide()
    both.setFocusProxy(line)
    return both
