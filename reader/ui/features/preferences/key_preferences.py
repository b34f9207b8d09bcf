"""The keys of every command, to be changed; keys that two commands would share are named."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.translation import tr
from reader.ui.actions import MENUS, Actions, shown_keys, shown_menu
from reader.ui.features.preferences.preference_values import PreferenceKeeper
from reader.ui.menus import plain

_NAME_ROLE = Qt.ItemDataRole.UserRole
_COMMAND, _KEYS = 0, 1
"""The columns."""
_EDIT_WIDTH = 140
"""Pixels of the field for new keys, at least: its prompt is read in every language."""


class KeyPreferences(QWidget):
    """A list of commands with their keys; a field takes the new keys of the chosen one."""

    def __init__(self, actions: Actions, keeper: PreferenceKeeper) -> None:
        super().__init__()
        self._actions = actions
        self._keeper = keeper
        self._lines: dict[str, QTreeWidgetItem] = {}
        self._search = QLineEdit(placeholderText=tr("Search commands and keys"))
        self._search.setAccessibleName(tr("Search commands and keys"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._filter)
        self._tree = self._make_tree()
        self._edit = QKeySequenceEdit()
        self._edit.setAccessibleName(tr("New keys"))
        self._edit.setMinimumWidth(_EDIT_WIDTH)
        self._edit.setMaximumSequenceLength(1)
        self._edit.setClearButtonEnabled(True)
        self._edit.keySequenceChanged.connect(lambda _: self._follow())
        self._set = QPushButton(tr("Set Keys", context="action"))
        self._set.clicked.connect(self._assign)
        self._reset = QPushButton(tr("Reset", context="action"))
        self._reset.clicked.connect(self._restore)
        self._reset_all = QPushButton(tr("Reset All", context="action"))
        self._reset_all.clicked.connect(lambda: self._change({}))
        self._words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        for button in (self._set, self._reset, self._reset_all):
            button.setAutoDefault(False)
        # In one row with all three buttons the field is too narrow for what it asks for.
        setting, resetting = QHBoxLayout(), QHBoxLayout()
        setting.addWidget(self._edit, 1)
        setting.addWidget(self._set)
        resetting.addStretch(1)
        resetting.addWidget(self._reset)
        resetting.addWidget(self._reset_all)
        layout = QVBoxLayout(self)
        layout.addWidget(self._search)
        layout.addWidget(self._tree, 1)
        layout.addLayout(setting)
        layout.addWidget(self._words)
        layout.addLayout(resetting)
        self._show_keys()
        self._follow()

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget(columnCount=2)
        tree.setAccessibleName(tr("Commands"))
        tree.setHeaderLabels([tr("Command"), tr("Keys")])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        # Commands have the room that keys leave: in some languages they are long.
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(_COMMAND, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(_KEYS, QHeaderView.ResizeMode.ResizeToContents)
        for menu in MENUS:
            for row in self._actions.table:
                if row.menu == menu:
                    words = f"{plain(shown_menu(menu))} ▸ {self._text_of(row.name)}"
                    line = QTreeWidgetItem([words, ""])
                    line.setData(_COMMAND, _NAME_ROLE, row.name)
                    tree.addTopLevelItem(line)
                    self._lines[row.name] = line
        tree.currentItemChanged.connect(lambda *_: self._choose())
        return tree

    def _show_keys(self) -> None:
        for name, line in self._lines.items():
            line.setText(_KEYS, shown_keys(self._actions.keys_of(name)))
            font = line.font(_KEYS)
            font.setBold(name in self._keeper.now.keys)
            line.setFont(_KEYS, font)

    def _chosen(self) -> str | None:
        line = self._tree.currentItem()
        return str(line.data(_COMMAND, _NAME_ROLE)) if line is not None else None

    def _choose(self) -> None:
        name = self._chosen()
        keys = self._actions.keys_of(name) if name else ()
        self._edit.setKeySequence(QKeySequence(keys[0]) if keys else QKeySequence())
        self._follow()

    def _typed(self) -> str:
        return self._edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def _follow(self) -> None:
        """Say whose keys the typed ones are."""
        name, typed = self._chosen(), self._typed()
        others = self._actions.sharing(name, typed) if name and typed else []
        self._set.setText(
            tr("Use Here Instead", context="action") if others else tr("Set Keys", context="action")
        )
        now = self._actions.keys_of(name)[:1] if name else ()
        self._set.setEnabled(name is not None and typed != "".join(now))
        self._reset.setEnabled(name in self._keeper.now.keys)
        self._reset_all.setEnabled(bool(self._keeper.now.keys))
        if name is None:
            words = tr("Choose a command, then press its new keys in the field.")
        elif others:
            commands = ", ".join(tr("“{name}”", name=self._text_of(other)) for other in others)
            words = tr("{keys} is used by {commands}.", keys=shown_keys([typed]), commands=commands)
        else:
            words = ""
        self._words.setText(words)

    def _text_of(self, name: str) -> str:
        return self._actions.text_of(name).rstrip("…")

    def _assign(self) -> None:
        name, typed = self._chosen(), self._typed()
        if name is None:
            return
        changed = dict(self._keeper.now.keys)
        for other in self._actions.sharing(name, typed) if typed else ():
            changed[other] = [key for key in self._actions.keys_of(other) if key != typed]
        changed[name] = [typed] if typed else []
        self._change(changed)

    def _restore(self) -> None:
        name = self._chosen()
        kept = {key: keys for key, keys in self._keeper.now.keys.items() if key != name}
        self._change(kept)

    def _change(self, keys: dict[str, list[str]]) -> None:
        defaults = {row.name: list(row.keys) for row in self._actions.table}
        self._keeper.change(
            keys={name: own for name, own in keys.items() if own != defaults.get(name)}
        )
        self._show_keys()
        self._choose()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for line in self._lines.values():
            found = f"{line.text(_COMMAND)} {line.text(_KEYS)}".casefold()
            line.setHidden(not all(word in found for word in words))
