"""Notes and cards of Anki as text: the first field is the passage, the second what is said."""

from __future__ import annotations

from tests.formats.reading import draft, drafts

NOTES = (
    "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n"
    "#tags column:6\n"
    'g1\tBasic\tRivers::Weirs\t"What does a ""weir"" do?<br>Say it."'
    "\tIt holds&nbsp;water.[sound:a.mp3]\thydro mills\n"
    "g2\tCloze\tRivers::Weirs\tA {{c1::sluice::kind of gate}} opens.\t\t\n"
    "g3\tBasic\tBoats\tFerry\t<div>One</div><div>Two</div>\t\n"
)


def test_notes_of_decks() -> None:
    first, second = drafts(NOTES, "All.txt")
    assert (first.facts.title, second.facts.title) == ("Weirs", "Boats")
    one, other = first.marks
    assert (one.exact, one.note) == ('What does a "weir" do?\nSay it.', "It holds water.")
    assert (one.tags, one.foreign_id) == (("hydro", "mills"), "g1")
    assert (other.exact, other.note) == ("A sluice opens.", "")
    assert second.marks[0].note == "One\nTwo"


def test_cards_and_plain_columns() -> None:
    style = "<style>.card { color: red; }</style>"
    cards = f"#separator:Tab\n#html:true\n{style}Weir?\t{style}Weir?<hr id=answer>It holds.\n"
    (one,) = draft(cards, "Cards.txt").marks
    assert (one.exact, one.note) == ("Weir?", "It holds.")
    plain = "#separator:;\n#html:false\n#deck:Rivers\na < b;it is & was\n"
    found = draft(plain, "x.csv")
    assert (found.facts.title, found.marks[0].exact) == ("Rivers", "a < b")
    assert found.marks[0].note == "it is & was"
