"""The command line called within the tests' own process, over a library of two stories."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Run = Callable[..., tuple[int, list[dict[str, Any]], str]]
"""Runs a command with --json; gives its exit code, its objects, and standard error."""

TEXT = "The ferry left at seven. A storm closed the harbour. Nobody was hurt at all."
