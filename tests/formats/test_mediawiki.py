"""MediaWiki's mark-up and a wiki's export."""

from __future__ import annotations

import re
from functools import partial

import pytest

from reader.formats import read_bytes
from reader.library.importing.preparation import prepare
from tests.formats.reading import draft, drafts, read_all, refusal
from tests.formats.repeated_tokens import is_linear

PAGE = """{{Infobox settlement
| name = Norbury
| population = {{formatnum:12300}}
}}
[[File:Norbury view.jpg|thumb|250px|alt=Roofs|A view from the [[Castle Hill|hill]] in ''winter'']]
'''Norbury''' is a ''town'' in [[Westland (county)|Westland]].<ref name="gaz">{{cite web
|url=https://a.example/gazetteer |title=Gazetteer of Westland |date=2020}}</ref> It lies on
[https://b.example/river the river Nor] <!-- check this --> and on
{{convert|3|km}}.<ref name="gaz" />

== History ==
* Roman fort
** Walls of ''stone''
* Market
# first
# second

{| class="wikitable"
|+ People
! Year !! Number
|-
| 1900 || style="text-align:right" | 1,200
|-
| 2000
| 12,300
|}
The method <code>__init__</code> and <nowiki>[[no link]]</nowiki>, <math>a < b</math>.

=== See also ===
* [[Southbury]]

{{Westland}}
[[Category:Towns in Westland]]
[[de:Norbury]]
"""
EXPORT = """<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="de">
<siteinfo><sitename>Ortswiki</sitename><base>https://orte.example/wiki/Hauptseite</base>
<namespaces><namespace key="0" case="first-letter" /><namespace key="14">Kategorie</namespace>
</namespaces></siteinfo>
<page><title>Bad Nor</title><ns>0</ns><id>1</id>
<revision><id>2</id><timestamp>2021-05-06T07:08:09Z</timestamp>
<contributor><username>A</username></contributor><model>wikitext</model>
<text bytes="9" xml:space="preserve">'''Bad Nor''' ist &lt;b&gt;alt&lt;/b&gt;. [[Kategorie:Ort|Nor]]</text></revision>
<revision><id>1</id><timestamp>2020-05-06T07:08:09Z</timestamp><text>Alter Stand</text></revision></page>
<page><title>Nor</title><ns>0</ns><redirect title="Bad Nor" /><revision><text>#WEITERLEITUNG [[Bad Nor]]</text></revision></page>
<page><title>Diskussion:Bad Nor</title><ns>1</ns><revision><text>Gerede</text></revision></page>
<page><title>Vorlage:Ort</title><ns>10</ns><revision><text>Kasten</text></revision></page>
</mediawiki>"""  # noqa: E501


@pytest.mark.parametrize("name", ["Norbury.wiki", "Norbury.mediawiki", "Norbury.txt"])
def test_a_page_of_mark_up(name: str) -> None:
    found = draft(PAGE, name)
    html = found.html or ""
    assert (found.format, found.facts.title) == ("mediawiki", "Norbury")
    assert found.tags == ("Towns in Westland",)
    assert "<b>Norbury</b> is a <i>town</i> in Westland.<sup>[1]</sup> It lies on" in html
    assert '<a href="https://b.example/river">the river Nor</a>' in html
    assert "<h2>History</h2>" in html and "<h3>See also</h3>" in html
    assert "<li>Roman fort<ul><li>Walls of <i>stone</i></li></ul></li><li>Market</li></ul>" in html
    assert "<ol><li>first</li><li>second</li></ol>" in html
    assert "<tr><th>Year</th><th>Number</th></tr><tr><td>1900</td><td>1,200</td></tr>" in html
    assert "<code>__init__</code> and [[no link]], <code>a &lt; b</code>" in html
    assert "<li>https://a.example/gazetteer, Gazetteer of Westland, 2020</li>" in html
    assert "A view from the hill in <i>winter</i>" in html
    assert "check this" not in html and "Infobox" not in html and "{{" not in html


def test_templates_are_listed_as_left_out() -> None:
    left_out = " ".join(draft(PAGE, "a.wiki").left_out)
    assert all(word in left_out for word in ("Infobox", "population", "12300", "convert"))


def test_no_word_of_a_page_vanishes() -> None:
    found = draft(PAGE, "a.wiki")
    said = " ".join([prepare(found).article.reading_text, *found.left_out, *found.tags])
    words = set(re.findall(r"[A-Z][a-z]{3,}", re.sub(r"alt=|File:[^|]*|Category", "", PAGE)))
    assert {word for word in words if word not in said} == {"Castle", "Hill"}


def test_an_export_is_a_draft_for_each_page_of_text() -> None:
    (found,) = drafts(EXPORT, "Ortswiki-20210506.xml")
    facts = found.facts
    assert found.html == "<p><b>Bad Nor</b> ist <b>alt</b>.</p>" and found.tags == ("Ort",)
    assert (facts.title, facts.site, facts.language) == ("Bad Nor", "Ortswiki", "de")
    assert facts.url == "https://orte.example/wiki/Bad_Nor"
    assert (facts.published or "").startswith("2021-05-06")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Title\n\n== A line ==\n\nWords of a story.", "text"),
        ("====== Title ======\n\nSee **here** [[a|b]].", "text"),
        ("# Title\n\nSee [[a|b]] and '''quotes'''.", "text"),
    ],
)
def test_other_texts_are_none(text: str, kind: str) -> None:
    assert draft(text, "a.txt").format == kind


def test_damaged_mark_up_keeps_its_words() -> None:
    text = "{{open\n'''bold ''both''\n[[link|words\n<ref>note\nList<String> {| x\n<nowiki>end"
    html = draft(text, "a.wiki").html or ""
    for word in ("open", "bold", "both", "words", "note", "List&lt;String&gt;", "end"):
        assert word in html


@pytest.mark.parametrize(
    "token", ["{{", "[[", "[[a]]", "{{a}}", "<ref>", "<nowiki>", "<!--", "''", "* a\n", "{|\n",
              "|+ a\n", "| a\n", "x\n", "[http://a ", "=", "| a=a a=", "[[File:1", "<a "],
)  # fmt: skip
def test_reading_takes_time_with_the_length(token: str) -> None:
    def read(size: int) -> None:
        list(
            read_bytes(
                ("{|\n" * (token[0] in "|x") + token * (size // len(token))).encode(), "a.wiki"
            )
        )

    assert is_linear(partial(read, 20_000), partial(read, 5_000), 8, 0.2)


def test_a_calendar_is_refused_by_its_name() -> None:
    event = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Talk\r\nEND:VEVENT\r\n"
    assert refusal(event, "talk.ics") == "This is a calendar, not an article."
    assert len(read_all(event, "talk.ics")) == 1


def test_a_heading_of_the_first_level_at_the_top_is_the_title() -> None:
    found = draft("= The ferry =\n\n'''It''' left. [[Boat|The boat]] too.\n", "x.wiki")
    assert found.facts.title == "The ferry"
    assert "The ferry" not in (found.html or "")
