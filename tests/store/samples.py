"""A small store for tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reader.library.store_session import StoreSession
from reader.model import Article


def holdings(folder: Path) -> StoreSession:
    return StoreSession(folder / "library")


def add_story(
    store: StoreSession, title: str = "A story", text: str = "Some words.", **facts: Any
) -> int:
    with store.db.write():
        story = store.stories.add({"title": title, **facts})
        store.texts.add(story, 1, Article(text=text, reading_text=text, html=f"<p>{text}</p>"))
        return story
