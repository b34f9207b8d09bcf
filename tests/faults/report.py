"""The page that says what the campaign and the soak found."""

from __future__ import annotations

import re
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"


def write_between(name: str, made: str) -> None:
    """Put a result between the marks of that name in docs/reliability.md."""
    page = PAGE.read_text(encoding="utf-8")
    marked = rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)"
    PAGE.write_text(
        re.sub(marked, lambda found: f"{found[1]}{made}\n{found[2]}", page, flags=re.DOTALL),
        encoding="utf-8",
    )
