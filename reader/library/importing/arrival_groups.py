"""Stories that come close behind one another, kept together.

A transaction waits for the disk, and longer than a story takes to be written; so stories that came
while the one before was kept share the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from reader.library.importing.preparation import Prepared
from reader.model import ImportItem

if TYPE_CHECKING:
    from reader.library.importing.worker_pool import Delivery
    from reader.model import Refusal

MOST = 24
"""Deliveries of a group, some 40 ms of keeping; a cancelled import still keeps two groups."""
LARGEST = 4 * 1024 * 1024
"""Bytes of files from which a group waits for nothing more, to bound memory."""

KeepAll = Callable[[Sequence[Prepared]], Sequence[ImportItem]]
"""Keeps stories and gives their lines, in order."""
Expect = Callable[[Sequence[Prepared]], None]
"""Gets the stories that are kept next, so that their files can be written meanwhile; none: the
end."""


def in_groups(
    deliveries: Iterable[Delivery | None], keep_all: KeepAll, expect: Expect
) -> Iterator[tuple[Delivery, ImportItem | None]]:
    """Yield deliveries in order, each with its line where it was a story to be kept now.

    None among them says that nothing more came for a moment. While a group is kept, the files of
    the next are written.
    """
    ahead: list[Delivery] = []
    group: list[Delivery] = []
    size = 0
    try:
        for delivery in chain(deliveries, [None]):
            if delivery is not None:
                group.append(delivery)
                size += _size(delivery)
            if group and (delivery is None or len(group) >= MOST or size >= LARGEST):
                expect(list(_stories([*ahead, *group]).values()))
                yield from _kept(ahead, keep_all)
                ahead, group, size = group, [], 0
            if delivery is None:
                yield from _kept(ahead, keep_all)
                ahead = []
    finally:
        expect(())


def is_only_marks(outcome: Prepared) -> bool:
    """Return whether it is highlights alone, whose places are sought in their story's text."""
    return bool(outcome.draft.marks) and not outcome.article.reading_text


def refused(refusal: Refusal) -> ImportItem:
    """Return the report's line for what does not come in."""
    status = "failed" if refusal.failed else "skipped"
    return ImportItem(refusal.origin, status, reason=refusal.reason)


def _kept(
    group: Sequence[Delivery], keep_all: KeepAll
) -> Iterator[tuple[Delivery, ImportItem | None]]:
    stories = _stories(group)
    lines = dict(zip(stories, keep_all(list(stories.values())), strict=True)) if stories else {}
    for place, delivery in enumerate(group):
        yield delivery, lines.get(place)


def _stories(group: Sequence[Delivery]) -> dict[int, Prepared]:
    """Return the stories among deliveries that are kept now, by their places."""
    return {
        place: delivery.outcome
        for place, delivery in enumerate(group)
        if isinstance(delivery.outcome, Prepared) and not is_only_marks(delivery.outcome)
    }


def _size(delivery: Delivery) -> int:
    outcome = delivery.outcome
    if not isinstance(outcome, Prepared):
        return 0
    files = (outcome.draft.original, *(asset.data for asset in outcome.article.assets))
    return sum(len(data) for data in files if data)
