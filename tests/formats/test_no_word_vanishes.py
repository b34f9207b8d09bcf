"""Every word of a file is in its story, in the story's facts and links, or listed as left out."""

from __future__ import annotations

import json
import re
from email.message import EmailMessage

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.formats.unread_words import pieces_of_json
from reader.library.importing.preparation import prepare
from reader.model import Article, Draft, Refusal
from tests.examples import examples
from tests.formats.reading import draft, read_all

WORD = st.integers(0, 9_999).map(lambda number: f"word{number}x")
WORDS = st.lists(WORD, min_size=1, max_size=9).map(" ".join)
SENTENCE = st.lists(WORD, min_size=6, max_size=30).map(lambda words: " ".join(words) + ".")
FURNITURE = st.sampled_from(
    ("Home | News | Sport", "Share this", "Read more: {}", "By {}", "Photo: {}", "Latest",
     "Related", "Subscribe to our newsletter", "Unsubscribe {}", "View {} in your browser",
     "© 2024 {}", "Advertisement", "5 min read", "Comments", "> {}", "* {}", "1. {}", "    {}",
     "{}: {}")
)  # fmt: skip


def _said(found: Draft, article: Article) -> str:
    facts = (found.facts, article)
    values = [value for each in facts for value in (each.title, each.subtitle, each.byline,
              each.site, each.section, each.language, each.url, each.lead_image)]  # fmt: skip
    links = [f"{link.title} {link.url}" for link in (*article.links, *found.links)]
    marks = [f"{mark.exact} {mark.note}" for mark in (*article.marks, *found.marks)]
    return " ".join(
        [*filter(None, values), article.reading_text, article.html, *links, *marks, found.note,
         *found.tags, *article.left_out, *article.authors, *found.facts.authors]
    )  # fmt: skip


def _vanished(source: str, data: bytes | str, name: str) -> set[str]:
    """The words of a source that are nowhere in the stories of a file."""
    found = read_all(data, name)
    said = " ".join(
        each.reason if isinstance(each, Refusal) else _said(each, prepare(each).article)
        for each in found
    )
    if not any(isinstance(each, Draft) for each in found):
        return set()
    return set(re.findall(r"word\d+x", source)) - set(re.findall(r"word\d+x", said))


LINE = st.one_of(
    SENTENCE, WORDS, st.builds(lambda shape, words: shape.replace("{}", words), FURNITURE, WORDS)
)
TEXTS = st.lists(st.one_of(LINE, st.just("")), min_size=2, max_size=14).map("\n".join)


@settings(deadline=None, max_examples=examples(60))
@given(TEXTS)
def test_of_a_text(text: str) -> None:
    assert _vanished(text, text, "a.txt") == set()


MARKDOWN = st.one_of(
    LINE,
    *(
        st.builds(lambda shape, one, two: shape.format(one, two), st.just(shape), WORDS, WORDS)
        for shape in (
            "# {}", "## {} #{}", "**{}** [{}](https://a.example/x)", "![{}](a.png) {}",
            "[[{}|{}]]", "![[{}]] {}", "%%{}%% {}", "<!-- {} --> {}", "`{}` ==x== {}",
            "```py\n{}\n```\n{}", "| a | b |\n|---|---|\n| {} | {} |", "> [!note] {}\n> {}",
            "a[^1] {}\n\n[^1]: {}", "<div hidden>{}</div> {}", "[ref]: https://a.example \"{}\" {}",
            "- [ ] {}\n  - {}", "~~{}~~ <kbd>{}</kbd>", "<script>{}</script>{}", "$${}$$ {}",
        )
    ),
)  # fmt: skip
FRONT = st.dictionaries(
    st.sampled_from(("title", "rating", "author", "source", "tags", "aliases", "cssclass", "note")),
    WORDS, max_size=4,
).map(lambda values: "".join(f"{name}: {words}\n" for name, words in values.items()))  # fmt: skip


@settings(deadline=None, max_examples=examples(80))
@given(FRONT, st.lists(MARKDOWN, min_size=1, max_size=8))
def test_of_a_markdown_file(front: str, parts: list[str]) -> None:
    text = (f"---\n{front}---\n\n" if front else "") + "\n\n".join(parts) + "\n"
    assert _vanished(text, text, "a.md") == set()


VALUE = st.recursive(
    st.one_of(WORDS, SENTENCE.map(lambda words: f"<p>{words}</p>"), st.integers(), st.none()),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from("abcde"), inner, max_size=3)
    ),
    max_leaves=6,
)
RECORD = st.fixed_dictionaries(
    {"title": WORDS, "text": SENTENCE},
    optional={
        name: VALUE if name.startswith("x") else WORDS
        for name in ("html", "excerpt", "author", "site", "section", "note", "content", "x1", "x2",
                     "description", "summary", "body", "name")
    },
)  # fmt: skip


@settings(deadline=None, max_examples=examples(80))
@given(st.lists(RECORD, min_size=1, max_size=3), st.sampled_from(["a.json", "a.jsonl"]))
def test_of_json(records: list[dict[str, object]], name: str) -> None:
    lines = [json.dumps(record) for record in records]
    text = "\n".join(lines) if name == "a.jsonl" else json.dumps(records)
    assert _vanished(text, text, name) == set()


@settings(deadline=None, max_examples=examples(60))
@given(WORDS, st.lists(LINE, max_size=6), st.lists(LINE, max_size=6), st.lists(WORD, max_size=2))
def test_of_a_letter(subject: str, plain: list[str], shown: list[str], attached: list[str]) -> None:
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Ann Other <ann@port.example>", subject
    mail["Date"] = "Mon, 18 Mar 2024 09:30:00 +0000"
    mail.set_content("\n\n".join(plain) or "-")
    if shown:
        html = "".join(f"<p>{line}</p>" for line in shown)
        mail.add_alternative(f"<div style='display:none'>hidden</div>{html}", subtype="html")
    for name in attached:
        mail.add_attachment(b"\0\1", maintype="application", subtype="x", filename=f"{name}.bin")
    source = " ".join((subject, *plain, *shown, *attached))
    assert _vanished(source, mail.as_bytes(), "a.eml") == set()


def test_an_alias_that_unfolds_is_looked_at_once() -> None:
    inner: list[object] = ["word"]
    for _ in range(60):
        inner = [inner, inner]
    assert list(pieces_of_json(inner, frozenset())) == [("", "word")]


def test_what_a_part_said_that_is_not_shown_is_listed() -> None:
    found = draft("---\ntitle: A\nrating: five of six\n---\nShown.\n\n%%not shown%%\n", "a.md")
    assert prepare(found).article.left_out == ("rating: five of six", "%%not shown%%")
