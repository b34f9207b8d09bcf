from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.formats.annotations import FORMATS
from reader.formats.annotations.targets import colour_of
from reader.formats.limits import Limits
from reader.formats.protocol import ReadContext
from reader.formats.source import FileSource
from reader.model import COLOURS, CarriedMark, Draft, Refusal, UnreadableInput
from tests.examples import examples
from tests.formats.reading import draft

pytestmark = pytest.mark.long

READING = ReadContext(Limits(), lambda inner: iter(()))


def read(data: bytes | str | Any, name: str = "marks") -> list[Draft | Refusal]:
    """What the one format that knows the data makes of it."""
    if not isinstance(data, bytes | str):
        data = json.dumps(data)
    source = FileSource(name, data=data.encode() if isinstance(data, str) else data)
    known = [format for format in FORMATS if format.recognises(source)]
    assert known, "no format knows it"
    return list(known[0].read(source, READING))


def marks(found: list[Draft | Refusal]) -> list[CarriedMark]:
    return [mark for draft in found if isinstance(draft, Draft) for mark in draft.marks]


def refusals(found: list[Draft | Refusal]) -> list[str]:
    return [refusal.reason for refusal in found if isinstance(refusal, Refusal)]


QUOTE = {"type": "TextQuoteSelector", "exact": "two trawlers", "prefix": "keeps ", "suffix": " th"}


def annotation(selector: Any = None, **more: Any) -> dict[str, Any]:
    target: dict[str, Any] = {"source": "https://post.example/ice"}
    if selector is not None:
        target["selector"] = selector
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "urn:x:1",
        "type": "Annotation",
        "target": target,
        **more,
    }


class TestWebAnnotations:
    def test_a_quote_with_note_tags_and_date(self) -> None:
        body = [
            {"type": "TextualBody", "value": "Mine", "purpose": "commenting"},
            {"type": "TextualBody", "value": "boats", "purpose": "tagging"},
            {"type": "TextualBody", "value": "<p>So <b>it</b> is</p>", "format": "text/html"},
        ]
        position = {"type": "TextPositionSelector", "start": 12, "end": 24}
        created = "2020-02-03T04:05:06Z"
        found = read(annotation([position, QUOTE], body=body, created=created))
        (draft,) = found
        assert isinstance(draft, Draft)
        assert draft.facts.url == "https://post.example/ice"
        (mark,) = draft.marks
        assert (mark.exact, mark.prefix, mark.suffix) == ("two trawlers", "keeps ", " th")
        assert (mark.start, mark.end, mark.tags) == (12, 24, ("boats",))
        assert mark.note.split() == ["Mine", "So", "it", "is"]
        assert mark.created is not None and mark.created.startswith("2020-02-03T04:05:06")
        assert mark.foreign_id == "urn:x:1"

    @pytest.mark.parametrize(
        "wrap",
        [
            lambda one: [one, {**one, "id": "b"}],
            lambda one: {"type": "AnnotationPage", "items": [one, {**one, "id": "b"}]},
            lambda one: {
                "type": "AnnotationCollection",
                "first": {"type": "AnnotationPage", "items": [one, {**one, "id": "b"}]},
            },
        ],
        ids=["list", "page", "collection"],
    )
    def test_lists_pages_and_collections(self, wrap: Any) -> None:
        assert len(marks(read(wrap(annotation(QUOTE))))) == 2

    def test_one_a_line(self) -> None:
        lines = "\n".join(json.dumps(annotation(QUOTE, id=str(k))) for k in range(3))
        assert len(marks(read(lines))) == 3

    @pytest.mark.parametrize(
        ("selector", "how"),
        [
            ({"type": "XPathSelector", "value": "/html/p[2]"}, "an XPath: /html/p"),
            ({"type": "CssSelector", "value": "#a > p"}, "a CSS selector: #a"),
            ({"type": "TextPositionSelector", "start": 4, "end": 9}, "another text: 4 to 9"),
            (
                {
                    "type": "RangeSelector",
                    "startSelector": {"type": "XPathSelector", "value": "//td[1]"},
                    "endSelector": {"type": "XPathSelector", "value": "//td[4]"},
                },
                r"range between two elements: //td\[1\] to //td\[4\]",
            ),
            ("https://x.example/selector", "unsupported annotation target"),
        ],
    )
    def test_foreign_selectors_are_told_and_lose_nothing(self, selector: Any, how: str) -> None:
        found = read(
            [
                annotation(selector, bodyValue="Mine", id="a"),
                annotation(QUOTE, bodyValue="Other", id="b"),
            ]
        )
        with pytest.raises(AssertionError, match=how):
            assert refusals(found) == []
        note, mark = marks(found)
        assert (note.exact, mark.exact) == ("", "two trawlers")
        assert "Mine" in note.note

    def test_a_quote_inside_another_selector_counts(self) -> None:
        selector = {"type": "FragmentSelector", "value": "p5", "refinedBy": QUOTE}
        assert [m.exact for m in marks(read(annotation(selector)))] == ["two trawlers"]

    def test_several_targets_and_bodies_elsewhere(self) -> None:
        found = read(
            annotation(
                target=["https://a.example/1", {"source": {"id": "https://a.example/2"}}],
                body=["https://a.example/post", {"type": "Choice", "items": [{"value": "Or"}]}],
            )
        )
        assert [d.facts.url for d in found if isinstance(d, Draft)] == [
            "https://a.example/1",
            "https://a.example/2",
        ]
        assert all(m.note == "https://a.example/post\n\nOr" for m in marks(found))


def row(**more: Any) -> dict[str, Any]:
    return {
        "id": "abc",
        "uri": "https://post.example/ice",
        "user": "acct:me@example",
        "text": "Mine",
        "tags": ["boats"],
        "created": "2021-01-02T03:04:05.678+00:00",
        "document": {"title": ["Ice in the harbour"]},
        "target": [{"source": "https://post.example/ice", "selector": [QUOTE]}],
        **more,
    }


class TestHypothesis:
    @pytest.mark.parametrize(
        "wrap",
        [
            lambda one: one,
            lambda one: [one],
            lambda one: {"total": 1, "rows": [one]},
            lambda one: {"export_date": "2024-01-01", "annotations": [one]},
        ],
        ids=["one", "list", "search", "export"],
    )
    def test_all_its_files_are_read(self, wrap: Any) -> None:
        (draft,) = read(wrap(row()))
        assert isinstance(draft, Draft)
        assert (draft.facts.title, draft.facts.url) == (
            "Ice in the harbour",
            "https://post.example/ice",
        )
        (mark,) = draft.marks
        assert (mark.exact, mark.note, mark.tags) == ("two trawlers", "Mine", ("boats",))
        assert mark.foreign_id == "abc"

    def test_a_note_on_the_page_is_a_note_on_the_story(self) -> None:
        (mark,) = marks(read(row(target=[{"source": "https://post.example/ice"}])))
        assert (mark.exact, mark.note) == ("", "Mine\n#boats")

    def test_a_range_alone_is_told(self) -> None:
        selector = [{"type": "RangeSelector", "startContainer": "/p[1]", "endContainer": "/p[2]"}]
        found = read(row(target=[{"source": "x", "selector": selector}]))
        assert "/p[1] to /p[2]" in refusals(found)[0]
        assert "Mine" in marks(found)[0].note


class TestReadwise:
    TABLE = (
        "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,"
        "Highlighted at,Document tags\r\n"
        '"two trawlers, ""both""",Ice,Nils Aker,,Mine,orange,"a, b",order,2,'
        '2020-11-26 03:28:15+00:00,"cold, north"\r\n'
        "wool market,Wool,,,,pink,,offset,7,,\r\n"
        ",Wool,,,Only a note,,,,,,\r\n"
        ",,,,,,,,,,\r\n"
    )

    def test_rows_become_marks_of_their_stories(self) -> None:
        found = read(self.TABLE)
        drafts = [draft for draft in found if isinstance(draft, Draft)]
        assert [(d.facts.title, d.facts.byline) for d in drafts] == [
            ("Ice", "Nils Aker"),
            ("Wool", None),
        ]
        first, second, note = marks(found)
        assert (first.exact, first.note) == ('two trawlers, "both"', "Mine")
        assert (first.colour, first.tags, first.start) == ("yellow", ("a", "b"), None)
        assert first.created is not None and first.created.startswith("2020-11-26T03:28:15")
        assert (second.colour, second.start, second.end) == ("pink", 7, 18)
        assert (note.exact, note.note) == ("", "Only a note")
        assert drafts[0].tags == ("cold", "north")

    def test_an_address_wins_over_the_title(self) -> None:
        found = read(
            "\ufeffHighlight,Title,URL\nq,One,https://x.example/1\nr,Two,https://x.example/1\n"
        )
        (draft,) = found
        assert isinstance(draft, Draft)
        assert (draft.facts.url, draft.facts.title) == ("https://x.example/1", "One")
        assert len(draft.marks) == 2

    def test_other_tables_are_left_to_others(self) -> None:
        for head in ("URL,Title,Selection,Folder", "title,url,time_added,tags,status"):
            source = FileSource("x.csv", data=head.encode())
            assert not any(format.recognises(source) for format in FORMATS)


CLIPPINGS = (
    "\ufeffMake Ice (Second Edition) (Aker, Nils)\r\n"
    "- Your Highlight on page 4 | Location 55-57 | Added on Sunday, February 23, 2020 2:58 PM\r\n"
    "\r\nIt froze over.\r\n==========\r\n"
    "\ufeffMake Ice (Second Edition) (Aker, Nils)\r\n"
    "- Your Note on page 4 | Location 57 | Added on Sunday, February 23, 2020 2:59 PM\r\n"
    "\r\nWhy?\r\n==========\r\n"
    "\ufeffMake Ice (Second Edition) (Aker, Nils)\r\n"
    "- Your Bookmark on page 5 | Location 80 | Added on Sunday, February 23, 2020 3:00 PM\r\n"
    "\r\n\r\n==========\r\n"
    "\ufeffLa glace\r\n"
    "- Votre surlignement à l'emplacement 12-14 | Ajouté le mardi 3 mars 2020 14:05:06\r\n"
    "\r\nElle a gelé.\r\n==========\r\n"
    "\ufeffLa glace\r\n- Votre note à l'emplacement 99 | Ajouté le mardi 3 mars 2020\r\n"
    "\r\nAilleurs\r\n==========\r\n"
    "\ufeffCut off"
)


class TestKindle:
    def test_entries_become_marks_and_notes_join_them(self) -> None:
        found = read(CLIPPINGS)
        drafts = [draft for draft in found if isinstance(draft, Draft)]
        assert [(d.facts.title, d.facts.byline) for d in drafts] == [
            ("Make Ice (Second Edition)", "Aker, Nils"),
            ("La glace", None),
        ]
        first, french, alone = marks(found)
        assert (first.exact, first.note) == ("It froze over.", "Why?")
        assert first.created is not None and first.created.startswith("2020-02-23T14:58")
        assert french.exact == "Elle a gelé."
        assert french.created is not None and french.created.startswith("2020-03-03")
        assert (alone.exact, alone.note) == ("", "Ailleurs")
        assert refusals(found) == ["The entry is cut off or damaged."]


@pytest.mark.parametrize(
    ("told", "ours"),
    [
        ("blue", "blue"),
        ("Orange", "yellow"),
        ("#ff0000", "pink"),
        ("#0f0", "green"),
        ("bg-purple-200", "purple"),
        ("rgb(1,2)", "yellow"),
        (None, "yellow"),
        ("#6495ed", "blue"),
    ],
)
def test_foreign_colours_become_the_nearest_of_ours(told: str | None, ours: str) -> None:
    assert colour_of(told) == ours


JSON = st.recursive(
    st.none() | st.integers(-5, 50) | st.text(max_size=8) | st.just("https://x.example/"),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    *("target", "selector", "source", "body", "items", "first", "type", "value"),
                    *("exact", "uri", "text", "tags", "document", "title", "rows", "id", "created"),
                    *("motivation", "purpose", "stylesheet", "styleClass", "refinedBy", "start"),
                ]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=25,
)


@settings(max_examples=examples(150))
@given(JSON)
def test_no_json_makes_a_reader_fail(value: Any) -> None:
    source = FileSource("x", data=json.dumps(value).encode())
    for format in FORMATS[:2]:
        for found in format.read(source, READING):
            assert isinstance(found, Draft | Refusal)
            if isinstance(found, Draft):
                assert all(mark.colour in COLOURS for mark in found.marks)


@settings(max_examples=examples(40))
@given(st.binary(max_size=200), st.integers(0, len(CLIPPINGS.encode())))
def test_no_bytes_make_a_reader_fail(noise: bytes, at: int) -> None:
    for whole in (CLIPPINGS.encode(), TestReadwise.TABLE.encode(), json.dumps(row()).encode()):
        source = FileSource("x", data=whole[:at] + noise + whole[at:])
        for format in FORMATS:
            format.recognises(source)
            try:
                list(format.read(source, READING))
            except UnreadableInput as error:
                assert str(error).endswith(".")


def test_a_nameless_author_of_a_kindle_is_none() -> None:
    found = draft(
        "Dracula (Unknown)\n- Your Highlight on Page 384 | Location 6804-6807 | "
        "Added on Friday, March 02, 2012, 07:27 PM\n\nThe dead travel fast.\n==========\n",
        "My Clippings.txt",
    )
    assert (found.facts.title, found.facts.byline) == ("Dracula", None)
