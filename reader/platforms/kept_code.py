"""Compiled code of modules that their loader compiles anew at every start."""

from __future__ import annotations

import builtins
import importlib.util
import marshal
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import CodeType
from typing import Any

_BESIDE = Path(__file__).with_name("qt")
"""Beside it lies what is kept: among the compiled modules of this package."""


@contextmanager
def code_kept(folder: str) -> Iterator[None]:
    """Keep the code that is compiled during the block of sources whose names begin with `folder`.

    PySide6 carries modules in a library of its own and compiles them whenever it is loaded, which
    takes an eighth of the time to load Qt.
    """
    plain = builtins.compile

    def compiled(source: Any, filename: Any, mode: str, *more: Any, **named: Any) -> Any:
        is_kept = isinstance(source, bytes) and str(filename).startswith(folder)
        if not is_kept or mode != "exec" or more or named:
            return plain(source, filename, mode, *more, **named)
        return _kept(source, lambda: plain(source, filename, mode))

    builtins.compile = compiled
    try:
        yield
    finally:
        builtins.compile = plain


def _kept(source: bytes, compiles: Callable[[], CodeType]) -> CodeType:
    """Return the code of a source out of its file; where there is none, compile and keep it."""
    digest = importlib.util.source_hash(source).hex()
    magic = importlib.util.MAGIC_NUMBER
    try:
        path = Path(importlib.util.cache_from_source(f"{_BESIDE}-{digest}.py"))
    except NotImplementedError:
        # This Python keeps no compiled code.
        return compiles()
    try:
        data = path.read_bytes()
        if data.startswith(magic):
            code = marshal.loads(data[len(magic) :])
            if isinstance(code, CodeType):
                return code
    except (OSError, ValueError, EOFError, TypeError):
        pass
    code = compiles()
    if not sys.dont_write_bytecode:
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            partial = path.with_name(f"{path.name}.{os.getpid()}")
            partial.write_bytes(magic + marshal.dumps(code))
            partial.replace(path)
    return code
