"""About Broadsheet: the log is shown and the versions are copied."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QTextBrowser

from reader import __version__
from reader.ui.help_pages import HelpDialog
from reader.ui.shell import Shell


def test_versions_are_copied_and_the_log_is_shown(shell: Shell) -> None:
    shell.context.actions["about"].trigger()
    [about] = shell.window.findChildren(HelpDialog)
    buttons = {button.text().replace("&", ""): button for button in about.findChildren(QPushButton)}
    buttons["Copy Version Details"].click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0] == f"broadsheet {__version__}"
    assert copied[-1].startswith("Qt ")
    buttons["Show Log"].click()
    [log] = [dialog for dialog in shell.window.findChildren(HelpDialog) if dialog is not about]
    [page] = log.findChildren(QTextBrowser)
    assert page.toPlainText().strip()
    log.close()
    about.close()


def test_what_is_new_is_listed(shell: Shell) -> None:
    shell.context.actions["news"].trigger()
    [news] = shell.window.findChildren(HelpDialog)
    [page] = news.findChildren(QTextBrowser)
    assert "watched folder" in page.toPlainText()
    news.close()
