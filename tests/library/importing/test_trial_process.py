"""A rule is tried on a saved page in a process of its own."""

from __future__ import annotations

import pytest

from reader.library.importing.story_source import StorySource
from reader.library.importing.trial_process import try_rule
from reader.model import ReaderError

PAGE = b"<html><body><article><h1>The ferry</h1><p>It lay aground.</p></article></body></html>"


def test_a_cancelled_trial_is_an_error_to_act_on() -> None:
    source = StorySource(PAGE, "page.html")
    with pytest.raises(ReaderError, match="could not be extracted"):
        try_rule(source, {"host": "news.example", "remove": ["p"]}, cancelled=lambda: True)


def test_a_text_has_no_elements_to_try_a_rule_on() -> None:
    source = StorySource(b"The ferry\n\nIt lay aground.\n", "notes.txt")
    with pytest.raises(ReaderError, match="no saved page"):
        try_rule(source, {"host": "news.example", "remove": ["p"]})
