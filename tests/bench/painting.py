"""How long the page takes over a very long story with very many highlights.

Run as `python -m tests.bench.painting [words] [highlights]`; without them, 100,000 words and 1,000
highlights.  Prints processor milliseconds (what this process used) and the longest turn of the
event loop, in which the window answers nobody.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from statistics import median
from time import perf_counter, process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from reader.model import COLOURS, Body, Highlight, ReadingPlace, Related, Story
from reader.ui.page import PageView
from reader.ui.themes import THEMES

_TEXT = (
    "the council of ministers said on Tuesday that river levels had risen over night while "
    "engineers measured international bridges and nobody could explain why it went so quickly"
)
_A_PARAGRAPH = 60


def long_story(words: int, highlights: int) -> tuple[Story, Body, list[Highlight]]:
    """A story of so many words in paragraphs of sixty, with links and emphasis in each."""
    chance, words_of_it = random.Random(7), _TEXT.split()
    paragraphs = [
        " ".join(chance.choice(words_of_it) for _ in range(_A_PARAGRAPH))
        for _ in range(words // _A_PARAGRAPH)
    ]
    html = "".join(
        f'<p>{p[:40]}<b>{p[40:70]}</b>{p[70:200]}<a href="https://example.org/{n}">{p[200:230]}</a>'
        f"{p[230:]}</p>"
        for n, p in enumerate(paragraphs)
    )
    text = "\n\n".join(paragraphs)
    step = len(text) // max(1, highlights)
    marks = [
        Highlight(
            f"h{n}", 1, n * step, n * step + 140, "", colour=COLOURS[n % 5], note="N" * (n % 2)
        )
        for n in range(highlights)
    ]
    return Story(1, "A long story", word_count=words), Body(1, 1, html, text, text), marks


class Watch:
    """Runs something on the page and tells what it cost until the page is at rest again."""

    def __init__(self, app: QApplication, page: PageView) -> None:
        self._app = app
        self._page = page

    def time(self, name: str, work: Callable[[], object], seconds: float = 0.6) -> None:
        """Print the cost of `work` and of all that follows within some seconds of it."""
        begun, used = perf_counter(), process_time()
        work()
        longest = process_time() - used
        called = longest
        while perf_counter() - begun < seconds or not self._page.at_rest():
            turn = process_time()
            self._app.processEvents()
            longest = max(longest, process_time() - turn)
        print(f"{name:34} call {called * 1000:6.1f} ms   longest turn {longest * 1000:6.1f} ms")

    def paint(self, name: str, times: int = 40) -> None:
        """Print what painting the whole view costs at many places of the story."""
        bar = self._page._browser.verticalScrollBar()
        costs = []
        for number in range(times):
            used = process_time()
            bar.setValue(bar.maximum() * number // times)
            self._page._browser.viewport().repaint()
            costs.append((process_time() - used) * 1000)
        costs.sort()
        print(f"{name:34} median {median(costs):5.1f} ms   95th {costs[int(times * 0.95)]:6.1f} ms")


def main(words: int = 100_000, highlights: int = 1_000) -> None:
    """Measure all of it."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    page = PageView(lambda digest: None)
    page.resize(1000, 900)
    page.show()
    story, body, marks = long_story(words, highlights)
    short = long_story(600, 5)
    place = ReadingPlace(int(len(body.reading_text) * 0.8), 0.8)
    watch = Watch(app, page)
    watch.time("first story of 600 words", lambda: page.show_story(*short[:2], highlights=short[2]))
    watch.time("story of 600 words", lambda: page.show_story(*short[:2], highlights=short[2]))
    print(f"\n{words:,} words, {highlights:,} highlights")
    watch.time("open", lambda: page.show_story(story, body, highlights=marks))
    watch.time("open at 80 %", lambda: page.show_story(story, body, highlights=marks, place=place))
    watch.paint("jump and paint")
    watch.time("all highlights anew", lambda: page.set_highlights(marks))
    page.find()
    watch.time("find a frequent word", lambda: page._findbar._field.setText("river"))
    watch.time("next place found", page.find_next)
    watch.time("page down", page.page_down)
    watch.time("related stories at the foot", lambda: page.set_related((_related(),)))
    watch.time("larger text", page.zoom_in)
    watch.time("other theme", lambda: page.set_theme(THEMES["dark"]))
    watch.time("wider window", lambda: page.resize(1400, 900))
    watch.time("window narrower than the column", lambda: page.resize(560, 900))


def _related() -> Related:
    return Related(2, "Another story", None, 1.0, "similar", ("shares: bridges",))


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:3]))
