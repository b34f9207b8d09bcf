"""The installer for Windows takes away what it brought, and nothing of a person's own."""

from __future__ import annotations

import re
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "windows_installer.nsi"


def test_only_what_was_brought_is_removed() -> None:
    script = SCRIPT.read_text(encoding="utf-8")
    assert set(re.findall(r"^ *(?:Delete|RMDir) (.+)$", script, re.MULTILINE)) == {
        r'"$INSTDIR\broadsheet.exe"',
        r'/r "$INSTDIR\_internal"',
        r'"$INSTDIR\uninstall.exe"',
        r'"$SMPROGRAMS\Broadsheet.lnk"',
        r'"$INSTDIR"',
    }, "a library that lies beside the program would go with its folder"


def test_nothing_is_changed_while_the_program_is_open() -> None:
    script = SCRIPT.read_text(encoding="utf-8")
    sections = re.findall(r"^Section\b.*?\n(.*?)^SectionEnd", script, re.MULTILINE | re.DOTALL)
    assert len(sections) == 2
    for section in sections:
        assert section.startswith("  !insertmacro REQUIRE_CLOSED\n")
