"""Records of libraries: MODS, PubMed's XML, and Web of Science's tagged references."""

from __future__ import annotations

import pytest

from tests.formats.reading import draft, drafts

MODS = """<?xml version="1.0"?>
<modsCollection xmlns="http://www.loc.gov/mods/v3"><mods version="3.6">
<titleInfo><nonSort>The</nonSort><title>ferry of Norbury</title><subTitle>a history</subTitle></titleInfo>
<titleInfo type="alternative"><title>Another name</title></titleInfo>
<name type="personal"><namePart type="given">Ann</namePart><namePart type="family">Other</namePart>
<role><roleTerm type="code" authority="marcrelator">aut</roleTerm></role></name>
<name type="personal"><namePart>Smith, Bob</namePart><role><roleTerm>author</roleTerm></role></name>
<name type="personal"><namePart>Editor, Ed</namePart><role><roleTerm>edt</roleTerm></role></name>
<originInfo><publisher>Quay Press</publisher><dateIssued encoding="w3cdtf">2019-05-06</dateIssued></originInfo>
<language><languageTerm type="code">ger</languageTerm></language>
<abstract>On ferries.</abstract><subject><topic>Ferries</topic></subject><note>Read it.</note>
<identifier type="doi">10.1234/abc</identifier>
<relatedItem type="host"><titleInfo><title>River Quarterly</title></titleInfo></relatedItem>
<location><url usage="primary">https://a.example/ferry</url></location>
</mods>
<mods><titleInfo><title>Second</title></titleInfo><identifier type="doi">10.1234/two</identifier></mods>
</modsCollection>"""  # noqa: E501
PUBMED = """<?xml version="1.0" ?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle, 1st January 2024//EN" "https://dtd.nlm.nih.gov/x.dtd">
<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID Version="1">12345678</PMID>
<Article PubModel="Print"><Journal><JournalIssue><PubDate><Year>2019</Year><Month>May</Month><Day>6</Day></PubDate></JournalIssue>
<Title>Journal of Rivers</Title></Journal><ArticleTitle>Ferries <i>in vivo</i>.</ArticleTitle>
<ELocationID EIdType="doi" ValidYN="Y">10.1234/abc</ELocationID>
<Abstract><AbstractText Label="BACKGROUND">Rivers are wide.</AbstractText><AbstractText>More.</AbstractText></Abstract>
<AuthorList><Author><LastName>Other</LastName><ForeName>Ann</ForeName></Author>
<Author><CollectiveName>River Group</CollectiveName></Author></AuthorList><Language>eng</Language></Article>
<MeshHeadingList><MeshHeading><DescriptorName UI="D1">Rivers</DescriptorName></MeshHeading></MeshHeadingList>
<KeywordList><Keyword>ferry</Keyword></KeywordList></MedlineCitation></PubmedArticle>
<PubmedArticle><MedlineCitation><PMID>2</PMID><Article><ArticleTitle>Two</ArticleTitle></Article></MedlineCitation></PubmedArticle>
</PubmedArticleSet>"""  # noqa: E501
WOS = """FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Other, A
   Smith, B
AF Other, Ann
   Smith, Bob
TI Ferries that cross
   the river
SO JOURNAL OF RIVERS
LA English
DE ferries; rivers
ID BOATS
AB Rivers are
   wide.
PD MAY 6
PY 2019
DI 10.1234/abc
UT WOS:000123
ER

PT J
AU Third, C
TI No link
AB Only a summary.
PY 2020
ER

EF
"""


@pytest.mark.parametrize("name", ["a.xml", "a.mods"])
def test_mods(name: str) -> None:
    first, second = drafts(MODS, name)
    facts = first.facts
    assert facts.title == "The ferry of Norbury: a history"
    assert facts.authors == ("Ann Other", "Bob Smith")
    assert (facts.site, facts.published, facts.language) == ("River Quarterly", "2019-05-06", "de")
    assert (facts.url, facts.subtitle) == ("https://a.example/ferry", "On ferries.")
    assert (first.tags, first.note) == (("Ferries",), "Read it.")
    assert second.facts.url == "https://doi.org/10.1234/two"


def test_mods_with_a_prefix_and_alone() -> None:
    lone = (
        '<mods:mods xmlns:mods="http://www.loc.gov/mods/v3"><mods:titleInfo><mods:title>One'
        "</mods:title></mods:titleInfo><mods:identifier type='uri'>https://a.example/1"
        "</mods:identifier></mods:mods>"
    )
    found = draft(lone, "a.xml")
    assert (found.facts.title, found.facts.url) == ("One", "https://a.example/1")


def test_pubmeds_xml() -> None:
    first, second = drafts(PUBMED, "pubmed.xml")
    facts = first.facts
    assert facts.title == "Ferries in vivo."
    assert facts.authors == ("Ann Other", "River Group")
    assert (facts.site, facts.published, facts.language) == (
        "Journal of Rivers",
        "2019-05-06",
        "en",
    )
    assert facts.url == "https://doi.org/10.1234/abc"
    assert facts.subtitle == "Background: Rivers are wide.\n\nMore."
    assert first.tags == ("ferry", "Rivers")
    assert second.facts.url == "https://pubmed.ncbi.nlm.nih.gov/2/"


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("name", ["savedrecs.txt", "savedrecs.ciw"])
def test_web_of_science(name: str, mark: str) -> None:
    first, second = drafts(mark + WOS, name)
    facts = first.facts
    assert facts.title == "Ferries that cross the river"
    assert facts.authors == ("Ann Other", "Bob Smith")
    assert (facts.site, facts.published) == ("JOURNAL OF RIVERS", "2019-05-06")
    assert (facts.url, facts.language) == ("https://doi.org/10.1234/abc", "en")
    assert facts.subtitle == "Rivers are wide."
    assert first.tags == ("ferries", "rivers", "BOATS")
    assert (second.text, second.facts.published) == ("Only a summary.", "2020")
