"""What is left out of the environment, and that nothing the program loads is among it."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys
from pathlib import Path

import pytest

from reader.unused_parts import is_unused, remove_unused

LOADED = """
import sys
from pathlib import Path
from PySide6 import QtCore, QtDBus, QtGui, QtNetwork, QtPrintSupport, QtSvg, QtTest, QtWidgets
import zstandard
app = QtWidgets.QApplication([])
QtGui.QImageReader.supportedImageFormats()
modules = [module for module in sys.modules.values() if getattr(module, "__file__", "")]
names = {Path(module.__file__) for module in modules}
maps = Path("/proc/self/maps")
if maps.exists():
    names |= {Path(line.split()[-1]) for line in maps.read_text().splitlines() if "/" in line}
print("\\n".join(str(name) for name in names))
"""


@pytest.mark.parametrize(
    "file",
    [
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/qml/QtQuick/Controls/Basic/qmldir",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6/qmlls",
        "PySide6/Qt6Quick.dll",
        "PySide6\\designer.exe",
        "PySide6/plugins/qmltooling/qmldbg_debugger.dll",
        "PySide6/Qt/lib/QtQml.framework/Versions/A/QtQml",
        "PySide6/Linguist.app/Contents/MacOS/Linguist",
        "PySide6/Qt/translations/designer_de.qm",
        "zstandard/_cffi.cpython-311-x86_64-linux-gnu.so",
    ],
)
def test_what_is_never_loaded_is_left_out(file: str) -> None:
    assert is_unused(file)


@pytest.mark.parametrize(
    "file",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/lib/libQt6WaylandClient.so.6",
        "PySide6/Qt6Core.dll",
        "PySide6/QtTest.pyd",
        "PySide6/Qt/lib/QtSvg.framework/Versions/A/QtSvg",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/QtQml.pyi",
        "PySide6/__init__.py",
        "zstandard/backend_c.cpython-311-x86_64-linux-gnu.so",
        "reader/unused_parts.py",
        "qmlls",
    ],
)
def test_what_is_loaded_or_read_stays(file: str) -> None:
    assert not is_unused(file)


def test_nothing_that_a_window_loads_is_left_out() -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED], capture_output=True, text=True, check=True, timeout=120
    )
    [packages] = {
        Path(str(importlib.metadata.distribution(name).locate_file("")))
        for name in ("PySide6-Essentials",)
    }
    loaded = [Path(line) for line in done.stdout.splitlines()]
    ours = [
        path.relative_to(packages).as_posix() for path in loaded if path.is_relative_to(packages)
    ]
    assert any("Widgets" in name for name in ours)
    assert [name for name in ours if is_unused(name)] == []


def test_only_unused_files_are_deleted(tmp_path: Path) -> None:
    files = ["PySide6/qmlls", "PySide6/QtCore.pyi", "PySide6/missing_there/qmllint"]
    for file in files[:2]:
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_bytes(b"12345")
    assert remove_unused(tmp_path, files) == 5
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["QtCore.pyi"]
