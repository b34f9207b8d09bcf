"""The theme in force follows the desktop until a theme is chosen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from reader.ui.theme_service import ThemeService


def test_the_desktop_is_followed_until_a_theme_is_chosen(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    dark = False
    monkeypatch.setattr("reader.ui.theme_service.system_is_dark", lambda: dark)
    themes = ThemeService()
    heard: list[str] = []
    themes.changed.connect(lambda: heard.append(themes.now.name))
    assert themes.now.name == "light"
    dark = True
    themes._follow_system()
    themes.choose("sepia")
    dark = False
    themes._follow_system()
    assert heard == ["dark", "sepia"]
