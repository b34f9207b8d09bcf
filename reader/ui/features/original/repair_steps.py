"""What is being repaired: the part that was chosen, and the changes to the story so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from reader.model import Story

Change = dict[str, Any]


@dataclass(frozen=True, slots=True)
class RepairStep:
    """One change: the field of the rule, the selector, and whether it fits this page only."""

    field: str
    selector: str
    only_here: bool


@dataclass(slots=True)
class RepairState:
    """What is being repaired: the story, what was chosen, and the changes so far."""

    story: Story
    site: str = ""
    chain: list[int] = field(default_factory=list)
    words: str = ""
    in_story: bool = False
    steps: list[RepairStep] = field(default_factory=list)

    def change(self) -> Change:
        """Return the changes so far as the parts of a rule; a later one wins over an earlier."""
        change: Change = {}
        for step in self.steps:
            if step.field in ("keep", "remove"):
                other = "remove" if step.field == "keep" else "keep"
                change[other] = [one for one in change.get(other, []) if one != step.selector]
                change.setdefault(step.field, []).append(step.selector)
            else:
                change[step.field] = step.selector
        return change
