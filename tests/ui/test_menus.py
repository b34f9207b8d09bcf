"""The menus of the bar: short enough for a small screen, in groups."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu

from reader.translation import LANGUAGES, SOURCE_LANGUAGE, use_language
from tests.ui.conftest import MakeShell

MOST_LINES = 20
"""Lines of a menu: 24 pixels each fit below a menu bar on a screen of 600."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[None]:
    use_language(request.param)
    yield
    use_language(SOURCE_LANGUAGE)


@pytest.mark.usefixtures("language")
def test_no_menu_of_the_bar_is_a_wall(make_shell: MakeShell, folder: Path) -> None:
    menus = make_shell(folder).window.menuBar().findChildren(QMenu)
    assert len(menus) > 7
    for menu in menus:
        lines = menu.actions()
        assert sum(not line.isSeparator() for line in lines) <= MOST_LINES, menu.title()
        assert not any(line.isSeparator() for line in (lines[0], lines[-1])), menu.title()
        pairs = pairwise(lines)
        assert not any(a.isSeparator() and b.isSeparator() for a, b in pairs), menu.title()
        letters = [line.text().replace("&&", "").partition("&")[2][:1].casefold() for line in lines]
        marked = [letter for letter in letters if letter]
        assert len(marked) == len(set(marked)), menu.title()
