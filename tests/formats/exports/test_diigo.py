"""Diigo's table and the answers of its interface, with what was marked and said."""

from __future__ import annotations

from reader.model import CarriedMark
from tests.formats.reading import drafts

HEAD = "title,url,tags,description,comments,annotations,created_at\n"


def test_the_table() -> None:
    cell = (
        "Highlight:The ferry lay at the quay.\nSticky note:Why there?\n"
        "Highlight: Nobody asked &amp; nobody knew."
    )
    row = f'"Sold, at last",https://d.example/f,"boats, winter ice",mine,said,"{cell}",'
    rows = f"{HEAD}{row}2017-02-24 10:11:12\nPlain,https://d.example/p,no_tag,,,,\n"
    first, second = drafts(rows, "1_csv_2017.csv")
    assert (first.facts.title, first.facts.url) == ("Sold, at last", "https://d.example/f")
    assert (first.tags, first.note) == (("boats", "winter ice"), "mine\n\nsaid")
    assert first.added == "2017-02-24T10:11:12"
    assert first.marks == (
        CarriedMark("The ferry lay at the quay.", note="Why there?"),
        CarriedMark("Nobody asked & nobody knew."),
    )
    assert (second.tags, second.marks) == ((), ())


def test_a_note_on_the_page_and_tags_in_quotation_marks() -> None:
    row = 'Sold,https://d.example/f,"ice ""winter boats""",,,Sticky notes: On all of it,\n'
    [found] = drafts(HEAD + row, "d.csv")
    assert (found.note, found.tags) == ("On all of it", ("ice", "winter boats"))


def test_the_interface() -> None:
    [found] = drafts(
        '[{"title":"Help","url":"http://d.example/h","user":"a","desc":"mine","tags":"test,help",'
        '"shared":"yes","created_at":"2008/04/30 06:28:54 +0800","readlater":"yes",'
        '"comments":[{"user":"a","content":"said","created_at":"2008/04/30 06:28:54 +0800"}],'
        '"annotations":[{"user":"a","content":"What I <b>marked</b>",'
        '"created_at":"2008/04/30 06:28:54 +0800",'
        '"comments":[{"user":"a","content":"why"}]}]}]',
        "d.json",
    )
    assert (found.note, found.tags, found.later) == ("mine\n\nsaid", ("test", "help"), True)
    assert found.added == "2008-04-30T06:28:54+08:00"
    [mark] = found.marks
    assert (mark.exact, mark.note) == ("What I marked", "why")
    assert mark.created == "2008-04-30T06:28:54+08:00"
