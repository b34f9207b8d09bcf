"""Links that lead out of the library, the site under the headline, and reading aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMessageBox
from pytestqt.qtbot import QtBot

from reader.model import OriginalCopy
from reader.ui.features.preferences.preferences_dialog import PreferencesDialog
from reader.ui.outside_links import OutsideLinks
from reader.ui.page.page_strings import inner
from reader.ui.page.read_aloud import ENGINES, Speaker, find_engine
from reader.ui.shell import Shell

ADDRESS = "https://elsewhere.example/page"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses that the browser was asked for."""
    addresses: list[str] = []

    def take(url: QUrl) -> bool:
        addresses.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return addresses


def button(box: QMessageBox, words: str) -> QAbstractButton:
    return next(one for one in box.buttons() if one.text().replace("&", "") == words)


def asked(shell: Shell) -> QMessageBox | None:
    return shell.window.findChild(QMessageBox, "outside-link")


def test_a_link_asks_and_leaves_the_clipboard_alone(
    shell: Shell, opened: list[str], qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("mine")
    page = shell.window.page
    page.link_activated.emit("web", ADDRESS)
    box = asked(shell)
    assert box is not None and box.informativeText() == ADDRESS
    assert QGuiApplication.clipboard().text() == "mine" and opened == []
    assert not page._popover.isVisible()
    button(box, "Cancel").click()
    assert QGuiApplication.clipboard().text() == "mine" and opened == []
    qtbot.waitUntil(lambda: asked(shell) is None)
    page.link_activated.emit("web", ADDRESS)
    box = asked(shell)
    assert box is not None
    check = box.checkBox()
    assert check is not None
    check.setChecked(True)
    button(box, "Open in Browser").click()
    assert opened == [ADDRESS] and QGuiApplication.clipboard().text() == "mine"
    qtbot.waitUntil(lambda: asked(shell) is None)
    page.link_activated.emit("web", ADDRESS)
    assert asked(shell) is None and opened == [ADDRESS, ADDRESS]
    assert shell.preferences.now.links == "open"


def test_the_choice_can_be_taken_back(shell: Shell) -> None:
    shell.preferences.change(links="copy")
    dialog = PreferencesDialog(shell.preferences, shell.window)
    box = next(b for b in dialog.findChildren(QComboBox) if b.findData("ask") >= 0)
    assert box.currentData() == "copy"
    box.setCurrentIndex(box.findData("ask"))
    box.activated.emit(box.currentIndex())
    assert shell.preferences.now.links == "ask"
    dialog.close()


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "ftp://x/y"])
def test_only_pages_are_opened(shell: Shell, opened: list[str], address: str) -> None:
    assert not OutsideLinks(shell.context).open(address)
    assert opened == []


def test_an_original_is_opened_from_a_copy(shell: Shell, opened: list[str]) -> None:
    files = shell.original.files
    files.open(OriginalCopy("a/b: page.html", b"<p>Hello</p>"))
    assert len(opened) == 1 and opened[0].endswith(".html") and opened[0].startswith("file:")
    files.open(OriginalCopy("evil.desktop", b"[Desktop Entry]"))
    files.open(OriginalCopy("run.exe", b"MZ"))
    assert len(opened) == 1


def test_the_site_leads_to_its_stories(shell: Shell, qtbot: QtBot) -> None:
    shell.window.page._browser.anchorClicked.emit(QUrl(inner("site", "Nordvik Post")))
    assert (shell.session.source.kind, shell.session.source.value) == ("site", "Nordvik Post")
    qtbot.waitUntil(lambda: shell.window.model.rowCount() == 2, timeout=20_000)


def test_a_link_says_where_it_leads(shell: Shell) -> None:
    page = shell.window.page
    page._browser.highlighted.emit(QUrl(ADDRESS))
    assert page.links.hint.text() == ADDRESS and not page.links.hint.isHidden()
    page._browser.highlighted.emit(QUrl(""))
    assert page.links.hint.isHidden()


def test_without_an_engine_the_action_says_what_to_install(shell: Shell, qtbot: QtBot) -> None:
    shell.window.page._speaker = Speaker(None)
    qtbot.waitUntil(lambda: shell.window.model.rowCount() > 0, timeout=20_000)
    shell.window.list.go_to_row(0)
    qtbot.waitUntil(shell.window.actions_table["speak"].isEnabled, timeout=20_000)
    shell.window.actions_table["speak"].trigger()
    assert "apt install" in shell.window.notice.text
    assert not shell.window.actions_table["speak"].isChecked()


def test_a_platform_without_engines_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert all(find_engine(platform) is None for platform in ENGINES)
    monkeypatch.setattr("shutil.which", lambda name: name)
    for platform, engines in ENGINES.items():
        assert find_engine(platform) == engines[0]
        for engine in engines:
            slow, fast = (" ".join(engine.arguments(rate)) for rate in (0.8, 1.5))
            assert slow != fast
