"""Parts of installed packages that the program never loads, left out of its environment.

Only the standard library is used here: it runs while the environment is being made.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

_FOLDERS = re.compile(
    r"PySide6/(Qt/)?"
    r"(qml|metatypes|include|typesystems|glue|doc|scripts"
    r"|plugins/(designer|qmllint|qmltooling|sqldrivers|vectorimageformats"
    r"|wayland-graphics-integration-server))/"
)
"""Folders of the Qt Quick language, of developers' files, and of plug-ins that nothing asks for."""

_FILES = re.compile(
    r"(lib)?(Qt6?|pyside6)(Quick|Qml|Designer|Labs|Lottie|VirtualKeyboard|WaylandCompositor"
    r"|WaylandEglCompositor|Help|UiTools|Sql|Graphs|EglFS|qml)\w*\."
    r"|(lib)?qtvirtualkeyboardplugin\."
    r"|libqeglfs|qeglfs"
    r"|QtOpenGL(Widgets)?\.(abi3\.so|pyd)$"
    r"|(assistant|designer|linguist|qmlls|qmlformat|qmllint|lupdate|lrelease|svgtoqml"
    r"|qmlcachegen|qmlimportscanner|qmltyperegistrar|balsam|balsamui|qsb|rcc|uic)(\.exe)?$"
    r"|(assistant|designer|linguist|qtdeclarative)_\w+\.qm$",
    re.IGNORECASE,
)
"""Beginnings of names: libraries of Qt Quick and of Qt's tools, the tools, and their texts."""

_BUNDLE = re.compile(
    r"PySide6/(Qt/lib/Qt(Quick|Qml|Designer|Labs|Lottie|VirtualKeyboard|Help|UiTools|Sql)\w*"
    r"\.framework|(Assistant|Designer|Linguist)(__)?\.app)/"
)
"""The same on macOS, where a library and a tool are folders."""


_OTHERS = re.compile(r"zstandard/_cffi\.")
"""The second half of zstandard is for another Python than the one that has the first."""


def is_unused(file: str) -> bool:
    """Return whether a file of an installed package, relative to where packages lie, is unused.

    Stubs (`.pyi`) stay: they are small, and the type checker reads them.
    """
    path = PurePosixPath(file.replace("\\", "/"))
    whole = path.as_posix()
    if _OTHERS.match(whole):
        return True
    if path.parts[:1] != ("PySide6",) or path.suffix in (".pyi", ".py"):
        return False
    return bool(_FOLDERS.match(whole) or _BUNDLE.match(whole) or _FILES.match(path.name))


def remove_unused(packages: Path, files: Iterable[str]) -> int:
    """Delete the unused ones of an installed package's files; return the bytes that became free.

    A file that cannot be deleted stays: it only takes space.
    """
    free = 0
    for file in filter(is_unused, files):
        path = packages / file
        try:
            size = path.lstat().st_size
            path.unlink()
        except OSError:
            continue
        free += size
    return free
