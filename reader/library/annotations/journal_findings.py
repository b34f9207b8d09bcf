"""What a check found between the library and the journal of annotations, in sentences."""

from __future__ import annotations

from reader.model import CheckItem
from reader.translation import tr

_ITEM = "highlights and notes"
"""What these lines of a check are about."""


def findings(*found: tuple[str, int, str]) -> list[CheckItem]:
    """Return a line for each number that is not 0: of what kind, how many, and their state."""
    sentences = ((_sentence(kind, number), state) for kind, number, state in found if number)
    return [
        CheckItem(_ITEM, state, f"{words[:1].upper()}{words[1:]}.") for words, state in sentences
    ]


def _sentence(kind: str, number: int) -> str:
    """Return the sentence about so many of a kind."""
    match kind:
        case "completed":
            return tr(
                "{count} story got back facts, pictures or texts",
                "{count} stories got back facts, pictures or texts",
                count=number,
            )
        case "missing marks":
            return tr(
                "{count} annotation of the journal is not in the library",
                "{count} annotations of the journal are not in the library",
                count=number,
            )
        case "newer marks":
            return tr(
                "{count} annotation is newer in the journal than in the library",
                "{count} annotations are newer in the journal than in the library",
                count=number,
            )
        case "lost notes":
            return tr(
                "the notes of {count} story are only in the journal",
                "the notes of {count} stories are only in the journal",
                count=number,
            )
        case "unwritten marks":
            return tr(
                "{count} annotation is not in the journal",
                "{count} annotations are not in the journal",
                count=number,
            )
        case "not restored":
            return tr(
                "{count} of these could not be restored; the journal keeps it",
                "{count} of these could not be restored; the journal keeps them",
                count=number,
            )
        case "damaged lines":
            return tr(
                "{count} line of the journal cannot be read; the others are whole",
                "{count} lines of the journal cannot be read; the others are whole",
                count=number,
            )
        case "missing stories":
            return tr(
                "{count} story of the journal is not in the library",
                "{count} stories of the journal are not in the library",
                count=number,
            )
        case "without text":
            return tr(
                "{count} of these was restored without its text, because the file is lost",
                "{count} of these were restored without their text, because the files are lost",
                count=number,
            )
        case "stale stories":
            return tr(
                "{count} story has newer tags, stars or states in the journal",
                "{count} stories have newer tags, stars or states in the journal",
                count=number,
            )
        case "altered notes":
            return tr(
                "the note of {count} story is damaged in the library",
                "the notes of {count} stories are damaged in the library",
                count=number,
            )
        case "unwritten stories":
            return tr(
                "{count} story is not in the journal",
                "{count} stories are not in the journal",
                count=number,
            )
    raise AssertionError(kind)


def lines_set_aside(number: int, aside: str) -> CheckItem:
    """Return the line about damaged lines that were moved to a file of their own."""
    words = tr(
        "{count} line of the journal could not be read; it was set aside in {aside}.",
        "{count} lines of the journal could not be read; they were set aside in {aside}.",
        count=number,
        aside=aside,
    )
    return CheckItem(_ITEM, "repaired", words)


def all_sound(number: int) -> CheckItem:
    """Return the line for a journal and a library that hold the same annotations."""
    words = tr(
        "{count} annotation, in the journal too.",
        "{count} annotations, all in the journal.",
        count=number,
    )
    return CheckItem(_ITEM, "good", words)
