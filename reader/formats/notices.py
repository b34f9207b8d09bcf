"""What readers say of a story of which a file held only a part."""

from __future__ import annotations

from reader.translation import sentence


def only_summary() -> str:
    """Return the notice of a story of which there are no other words."""
    return sentence("Only a summary of the story was saved.")
