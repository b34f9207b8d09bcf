"""The page: one story shown for reading, marked, searched and printed.

`PageView` is the only thing the window needs.  It knows no library: the window hands it values and
answers its signals, and calls its slots from the table of actions.

    page = PageView(assets, background)
    page.show_story(story, body, highlights=…, bookmarks=…, related=…, thread=…, place=…)

All offsets that go in or come out count code points of `Body.reading_text`.  The page handles no
letter keys of its own but those of its popover and its find bar while they are open: `h`, `1`-`5`,
`b`, arrows and the like belong to the window's table of actions, which calls the slots.
"""

from reader.ui.page.page_view import PageView

__all__ = ["PageView"]
