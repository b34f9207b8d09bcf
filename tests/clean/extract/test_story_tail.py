"""What stands behind a story's end, or tells it a second time, is none of it."""

from __future__ import annotations

import json
from pathlib import Path

from reader.clean.page import clean_page

STORIES = json.loads(
    (Path(__file__).parents[1] / "kind_stories.json").read_text(encoding="utf-8")
)  # fmt: skip
"""Title and sentences of a made-up story, by language."""

LINKS = '<ul><li><a href="/a1">A bridge for Tarn</a></li><li><a href="/a2">Tarn burns</a></li></ul>'
TAILS = [
    ("en", f"<h2>Related reads:</h2>{LINKS}"),
    ("en", f"<p><strong>Up Next</strong></p>{LINKS}"),
    ("en", '<p>Tags: <a href="/t/tarn">Tarn</a>, <a href="/t/sea">Sea</a></p>'),
    ("de", f"<h3>Mehr zum Thema</h3>{LINKS}"),
    ("fr", f"<h3>À lire aussi</h3>{LINKS}"),
    ("en", "<p>Loading Tarn...</p>"),
    ("zh", "<p>相关阅读</p><p>Tarn 桥通车。</p>"),
    ("en", "<p>Related stories</p><p>Tarn burns again.</p>"),
    ("en", "<p>Report a mistake in Tarn.</p>"),
    ("de", "<p>Fehler gefunden? Tarn</p>"),
]


def _page(language: str, inside: str, after: str = "") -> bytes:
    title, *said = STORIES[language]
    told = "".join(f"<p>{sentence}</p>" for sentence in said)
    return (
        f"<html lang={language}><head><meta charset=utf-8><title>{title}</title></head><body>"
        f'<nav><a href="/">Home</a></nav><main><article><h1>{title}</h1>{told}{inside}</article>'
        f"{after}</main></body></html>"
    ).encode()


def test_offers_and_labels_end_no_story() -> None:
    kept = [tail for language, tail in TAILS if "Tarn" in clean_page(_page(language, tail)).html]
    assert not kept


def test_a_story_that_is_cut_otherwise_a_second_time_is_shown_once() -> None:
    wrong = []
    for language, (_, *said) in STORIES.items():
        pairs = "".join(f"<p>{said[n]} {said[n + 1]}</p>" for n in (0, 2, 4))
        for copy in (f"<p>{' '.join(said)}</p>", "<br><br>".join(said), pairs):
            text = clean_page(_page(language, "", f'<div class="print-copy">{copy}</div>')).text
            if [text.count(sentence) for sentence in said] != [1] * len(said):
                wrong.append((language, copy[:40]))
    assert not wrong


def test_a_label_over_contents_goes_with_its_list_and_words_about_them_stay() -> None:
    listed = '<div class="toc"><p>Contents</p><ol><li><a href="#x">One part</a></li></ol></div>'
    said = "<p>Contents of the chest were sold at once, says the town's own list of the year.</p>"
    html = clean_page(_page("en", f"{listed}<h2>First part</h2>{said}{said}")).html
    assert ("<p>Contents</p>" in html) == ("One part" in html)
    assert "Contents of the chest" in html
