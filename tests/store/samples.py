"""A small store for tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reader.library.holdings import Holdings
from reader.model import Article


def holdings(folder: Path) -> Holdings:
    return Holdings(folder / "library")


def add_story(
    store: Holdings, title: str = "A story", text: str = "Some words.", **facts: Any
) -> int:
    with store.db.write():
        story = store.stories.add({"title": title, **facts})
        store.texts.add(story, 1, Article(text=text, reading_text=text, html=f"<p>{text}</p>"))
        return story
