"""Names of a package that are loaded when they are first asked for (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from typing import Any


def load_name(package: str, homes: Mapping[str, str], name: str) -> Any:
    """Return a name of a package from its home, and keep it there, so that it is asked for once.

    `homes` gives the module of every such name. Raises AttributeError for any other name.
    """
    if name not in homes:
        raise AttributeError(f"module {package!r} has no attribute {name!r}")
    value = getattr(import_module(homes[name]), name)
    vars(sys.modules[package])[name] = value
    return value
