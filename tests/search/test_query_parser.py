from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.query import All, Any, Fact, Not, Phrase, Query, QueryProblem, Word
from reader.search import parse_query
from reader.search.fact_values import fact_query
from reader.search.query_parser import MAXIMUM_PARTS
from tests.examples import examples


def read(text: str) -> Query:
    return parse_query(text + " ").query


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", All()),
        ("red", Word("red")),
        ("red tape", All((Word("red"), Word("tape")))),
        ("red AND tape", All((Word("red"), Word("tape")))),
        ("red OR blue tape", All((Any((Word("red"), Word("blue"))), Word("tape")))),
        ("a | b OR c", Any((Word("a"), Word("b"), Word("c")))),
        ("red -tape", All((Word("red"), Not(Word("tape"))))),
        ("red NOT tape", All((Word("red"), Not(Word("tape"))))),
        ("NOT red OR blue", Any((Not(Word("red")), Word("blue")))),
        ("co-operate", Word("co-operate")),
        ('"red tape"', Phrase(("red", "tape"))),
        ("“red tape”", Phrase(("red", "tape"))),
        ('"red tape"~5', Phrase(("red", "tape"), slop=5)),
        ('-"red tape"', Not(Phrase(("red", "tape")))),
        ("title:red", Word("red", "title")),
        ("author:Holt", Word("Holt", "by")),
        ('title:"red tape"', Phrase(("red", "tape"), "title")),
        ("title:(red OR blue)", Any((Word("red", "title"), Word("blue", "title")))),
        ("site:(a OR b)", Any((Fact("site", "a"), Fact("site", "b")))),
        ("wild*", Word("wild", prefix=True)),
        ("w*d", Word("w*d")),
        ("site:bbc.co.uk", Fact("site", "bbc.co.uk")),
        ("site: bbc", Fact("site", "bbc")),
        ('tag:"city life"', Fact("tag", "city life")),
        ("is:Star", Fact("is", "starred")),
        ("is:trashed", Fact("is", "trash")),
        ("has:highlight", Fact("has", "highlights")),
        ("date:2024-10", Fact("date", "2024-10")),
        (
            "https://a.example/b",
            Any((Word("https://a.example/b"), Word("a.example/b", "url"))),
        ),
        ("foo:bar", All((Word("foo"), Word("bar")))),
        ("(red blue) -(green)", All((All((Word("red"), Word("blue"))), Not(Word("green"))))),
        ("))(( red", Word("red")),
        ("OR", Any()),
        ("- -- *", Any()),
        ("title:", All()),
        ("comet near/3 dust", Phrase(("comet", "dust"), slop=3)),
        ("comet AROUND(4) dust", Phrase(("comet", "dust"), slop=4)),
        ("NEAR(comet dust, 5)", Phrase(("comet", "dust"), slop=5)),
        ('"red tape" ~3', Phrase(("red", "tape"), slop=3)),
        ('"red tape"^2 blue', All((Phrase(("red", "tape")), Word("blue")))),
        ("'red tape'", Phrase(("red", "tape"))),
        ("red BUT NOT tape", All((Word("red"), Not(Word("tape"))))),
        ("words>300", Fact("words", ">300")),
        ("words:300+", Fact("words", "300+")),
        ("lang=de", Fact("lang", "de")),
        ("site=post.example", Fact("site", "post.example")),
        ("site:*.example", Fact("site", "example")),
        ("published >= 2022", Fact("published", ">=2022")),
        ("since:2022 until:2023", All((Fact("after", "2022"), Fact("before", "2023")))),
        ("older_than:1y", Fact("before", "1y")),
        ("year: red", All((Word("year"), Word("red")))),
        ("in:trash", Fact("is", "trash")),
        ("in:red", All((Word("in"), Word("red")))),
        ("lang:German", Fact("lang", "de")),
        ("lang:日本語", Fact("lang", "ja")),
        ("#red", Any((Word("#red"), Fact("tag", "red")))),
        ('"lost AND NOT found"', Phrase(("lost", "AND", "NOT", "found"))),
        (
            '"open 24 /7 daily" AND NOT red',
            All((Phrase(("open", "24", "/7", "daily")), Not(Word("red")))),
        ),
        ('"words > 3"', Phrase(("words", "3"))),
        # What is not understood takes its sign with it.
        ("-is:foo red", Word("red")),
        ("-(is:foo) red", Word("red")),
        ("red OR words:abc tape", All((Word("red"), Word("tape")))),
        ("NOT () red", Word("red")),
        ("title:[a TO c]", All((Word("a", "title"), Word("c")))),
    ],
)
def test_queries_are_read(text: str, query: Query) -> None:
    assert read(text) == query


def test_the_word_still_being_typed_is_marked() -> None:
    assert parse_query("red ta").query == All((Word("red"), Word("ta", last=True)))
    assert parse_query("red ta ").query == All((Word("red"), Word("ta")))
    assert parse_query("ta*").query == Word("ta", prefix=True)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('"red tape', "missing closing quotation mark"),
        ("is:blue", "is not known"),
        ("before:tomorrowish", "is not a date"),
        ("a " * 5000, "too long"),
        ("[alpha TO omega]", "words:[300 TO 900]"),
        ("ferry [2020 TO 2022]", "A range needs a condition"),
    ],
)
def test_what_is_not_understood_is_said(text: str, said: str) -> None:
    assert said in " ".join(parse_query(text).notices)


def test_a_problem_says_where_it_stands_and_what_is_nearest() -> None:
    [problem] = parse_query("ferry -is:stared OR storm").problems
    assert (problem.kind, problem.start, problem.end) == ("value", 7, 16)
    assert problem.nearest == "is:starred"


@pytest.mark.parametrize(
    "text",
    [
        *("re:invent", "Python: the parts", "http://a.example/b", "red"),
        *("date:[2020 TO 2022]", '"[a TO b]" red'),
    ],
)
def test_words_are_no_problem_for_a_search(text: str) -> None:
    parsed = parse_query(text)
    assert parsed.notices == ()
    assert {problem.kind for problem in parsed.problems} <= {"words"}


def test_an_unclosed_phrase_is_still_a_phrase() -> None:
    assert read('red "blue tape') == All((Word("red"), Phrase(("blue", "tape"))))


PIECES = st.sampled_from(
    [
        '"',
        "(",
        ")",
        "-",
        "OR",
        "AND",
        "NOT",
        "|",
        "title:",
        "site:",
        "is:",
        "~3",
        "*",
        ":",
        "a",
        "é",
        " ",
    ]
)


def leaves(query: Query) -> int:
    match query:
        case All(parts) | Any(parts):
            return sum(map(leaves, parts))
        case Not(part):
            return leaves(part)
    return 1


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=80).map("".join)))
@settings(max_examples=examples(300))
def test_any_text_is_read_and_stays_bounded(text: str) -> None:
    parsed = parse_query(text)
    assert leaves(parsed.query) <= MAXIMUM_PARTS
    assert parse_query(text) == parsed


def test_a_long_paste_is_cut_before_it_is_read() -> None:
    for begin, piece in (("", "a"), ("'", "a b ")):
        longest, beyond = (begin + piece * number for number in (10**4, 10**5))
        assert read(beyond) == read(longest)
        assert leaves(read(beyond)) <= MAXIMUM_PARTS


def test_deep_nesting_is_cut() -> None:
    assert leaves(read("(" * 3000 + "red" + ")" * 3000)) <= 1


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("comet or dust", "OR"),
        ("comet but not dust", "NOT"),
        ('"red tape" NEAR/3 blue', "NEAR/3"),
        ("/red.*/", "Regular expressions"),
        ("filetype:pdf", "no condition"),
        ("lang:xyzzy", "not known"),
        ("starred:true", "did you mean is:starred?"),
        ("read:no", "did you mean -is:read?"),
    ],
)
def test_what_other_programs_do_otherwise_is_said(text: str, said: str) -> None:
    (notice,) = parse_query(text).notices
    assert said in notice


@pytest.mark.parametrize(
    "text", ["weir - is:read", "- is:read", "weir ! tag:red", "weir – is:read", "weir −  tag:red"]
)
def test_a_dash_apart_from_its_condition_is_said_where_it_is_left_out(text: str) -> None:
    (notice,) = parse_query(text).notices
    assert "without a space" in notice


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        *(("ttile", "title"), ("itle", "title"), ("autor", "by"), ("wensite", "site")),
        *(("lenght", "words"), ("publish", "published"), ("ulr", "url"), ("nite", "note")),
        *(("highlighted", "highlights"), ("sitte", "site"), ("langage", "lang")),
        *(("rating", ""), ("votes", ""), ("flag", ""), ("list", ""), ("isbn", ""), ("file", "")),
        *(("pages", ""), ("chapter", ""), ("score", ""), ("category", ""), ("location", "")),
        *(("updated", ""), ("stars", "")),
    ],
)
def test_a_slip_in_a_condition_is_told_from_the_name_of_another_one(typed: str, meant: str) -> None:
    (problem,) = parse_query(f"{typed}:x").problems
    assert problem.nearest == (f"{meant}:x" if meant else "")


@pytest.mark.parametrize("text", ["to be or not to be", "/usr/bin/", "re:invent", "R&B or"])
def test_nothing_is_said_of_plain_words(text: str) -> None:
    assert parse_query(text).notices == ()


MALFORMED = """
is:starred, ‖ is:starred,, ‖ is:starred; ‖ is:(starred,) ‖ tag:a,b ‖ -tag:a,b ‖ site:a.example;
is:starred OR ‖ OR is:starred ‖ is:starred | ‖ | is:starred ‖ (is:starred OR) weir ‖ title:(weir OR)
is:starred AND ‖ AND is:starred ‖ is:starred NOT ‖ is:starred OR NOT ‖ (weir AND) red ‖ (weir NOT)
NOT ‖ AND ‖ weir NEAR ‖ NEAR weir ‖ is:starred NEAR red
is:starred - ‖ - is:starred ‖ ! is:starred ‖ NOT - weir ‖ weir - is:read ‖ (weir -) red
(is:starred ‖ -(is:starred ‖ is:(starred ‖ title:(weir red ‖ is:starred) ‖ (is:starred)) OR weir
is:starred () ‖ is:starred ( ) weir ‖ () OR is:starred ‖ is:starred OR ()
"weir ‖ is:"starred ‖ is:starred" ‖ is:starred "" ‖ weir OR "" ‖ "" OR weir
is:starred “” ‖ -title:"a
:starred ‖ is :starred ‖ [is:starred] ‖ #is:starred
""".replace("\n", " ‖ ").split(" ‖ ")


def test_a_half_condition_is_wrong_in_a_filter_and_passed_over_in_a_search() -> None:
    wrong = [text for text in MALFORMED if text and not parse_query(text).problems]
    assert not wrong
    quietly = [t for t in MALFORMED if t and not re.search('["“]|NEAR|[-!] is:', t)]
    said = {text: parse_query(text).notices for text in quietly}
    assert not {text: notices for text, notices in said.items() if notices}


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("is：starred", Fact("is", "starred")),
        ("ｉｓ：ｓｔａｒｒｅｄ", Fact("is", "starred")),
        ("–is:starred", Not(Fact("is", "starred"))),
        ("−is：starred", Not(Fact("is", "starred"))),
        ("--is:starred", Not(Fact("is", "starred"))),
        ("NOT NOT is:starred", Fact("is", "starred")),
        ("（is:starred｜is:read）", Any((Fact("is", "starred"), Fact("is", "read")))),
        ("\u202eis:starred", Fact("is", "starred")),
        ("\ufeff-is:starred", Not(Fact("is", "starred"))),
        ('tag:"a, b"', Fact("tag", "a, b")),
        ("words:1,000", Fact("words", "1,000")),
        ("weir - red", All((Word("weir"), Word("red")))),
        ('is:read "AND"', All((Fact("is", "read"), Phrase(("AND",))))),
    ],
)
def test_signs_of_other_keyboards_mean_the_same(text: str, query: Query) -> None:
    parsed = parse_query(text + " ")
    assert (parsed.query, parsed.problems) == (query, ())


@pytest.mark.parametrize("name", ["tag", "site", "lang", "is", "words", "published"])
def test_an_empty_value_in_quotes_is_no_condition(name: str) -> None:
    problems: list[QueryProblem] = []
    assert fact_query(problems, name, " ", 0, quoted=True) is None
    assert problems == []


def test_a_query_that_begins_with_a_negative_number_asks_for_it() -> None:
    assert parse_query("-5").query == Word("-5", last=True)
    assert parse_query("frost -5").query == All((Word("frost"), Not(Word("5", last=True))))
