"""Subtitles and transcripts are what was said, in paragraphs, without times and tags."""

from __future__ import annotations

import pytest

from tests.formats.reading import draft, refusal

FILM = """1
00:00:01,000 --> 00:00:04,000
The ferry leaves at nine
and comes back at <i>noon</i>.

2
00:00:04,500 --> 00:00:06,000
{\\an8}- Is it full?
- It never is.

3
00:00:06,500 --> 00:00:07,000
1984

4
00:00:07,500 --> 00:00:08,000
No.

5
00:00:08,600 --> 00:00:09,000
No.

6
00:00:20,000 --> 00:00:24,000
Three days later the storm came.
"""


@pytest.mark.parametrize("name", ["talk.srt", "talk.txt", "talk"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_subtitles_of_a_film(name: str, ends: str) -> None:
    found = draft("\ufeff" + FILM.replace("\n", ends), name)
    assert found.format == "transcript"
    assert found.text == (
        "The ferry leaves at nine and comes back at noon.\n\n– Is it full?\n\n"
        "– It never is. 1984 No. No.\n\nThree days later the storm came."
    )


def test_lines_that_go_on_being_shown_are_said_once() -> None:
    text = (
        "WEBVTT\nKind: captions\nLanguage: en\n\n"
        "00:00:00.000 --> 00:00:02.000 align:start position:0%\n \n"
        "so<00:00:00.500><c> today</c><00:00:00.900><c> we</c> look\n\n"
        "00:00:02.000 --> 00:00:02.010 align:start position:0%\nso today we look\n \n\n"
        "00:00:02.010 --> 00:00:05.000\nso today we look\nat<c> boats</c> &amp; weirs\n"
    )
    found = draft(text, "How boats float [dQw4w9WgXcQ].en.vtt")
    assert found.text == "so today we look at boats & weirs"
    assert (found.facts.title, found.facts.language) == ("How boats float", "en")


def test_a_meeting_names_who_speaks_once() -> None:
    zoom = (
        "WEBVTT\n\n1\n00:00:01.000 --> 00:00:03.000\nAnn Lee: Welcome.\n\n"
        "2\n00:00:03.100 --> 00:00:05.000\nAnn Lee: We begin.\n\n"
        "3\n00:00:05.200 --> 00:00:08.000\nJosé Díaz: Thanks.\n"
    )
    teams = (
        "WEBVTT - The budget\n\nNOTE Confidence: 0.9\n\n7e2b/4-0\n"
        "00:00:01.000 --> 00:00:03.000\n<v Ann Lee>Welcome.</v>\n\nNOTE\nNobody says this.\n\n"
        "7e2b/4-1\n00:00:03.100 --> 00:00:05.000\n<v Ann Lee>We begin.</v>\n\n"
        "7e2b/5-0\n00:05.200 --> 00:08.000\n<v José Díaz>Thanks.</v>\n"
    )
    said = "Ann Lee: Welcome. We begin.\n\nJosé Díaz: Thanks."
    assert draft(zoom, "meeting.vtt").text == said
    found = draft(teams, "meeting.vtt")
    assert (found.text, found.facts.title) == (said, "The budget")


def test_words_with_a_colon_in_a_talk_are_no_names() -> None:
    pieces = (f"{k}\n00:00:{k:02},000 --> 00:00:{k:02},900\nand one more\n" for k in range(1, 9))
    text = "\n".join(pieces) + "\n9\n00:00:09,000 --> 00:00:09,900\nNote: it holds.\n"
    assert (draft(text, "a.srt").text or "").endswith("and one more Note: it holds.")


@pytest.mark.parametrize("time", ["0:0:5.2 --> 0:0:6.9", "00:00:05,200 --> 00:00:06:890",
                                  "00:00:05.200 --> 00:00:06.f9"])  # fmt: skip
def test_damaged_times_are_no_words(time: str) -> None:
    text = f"WEBVTT\n\n00:00:00.000 --> 00:00:05.000\nIt\n\n7e-2\n{time}\nholds.\n"
    assert draft(text, "a.vtt").text == "It holds."


def test_words_without_blanks_and_other_forms() -> None:
    sbv = "0:00:00.000,0:00:02.000\n船は九時に\n\n0:00:02.500,0:00:04.000\n出ます。\n"
    assert draft(sbv, "talk.ja.sbv").text == "船は九時に出ます。"
    assert "no text" in refusal("WEBVTT\n\nNOTE only this\n", "a.vtt").lower()
