"""Letters that are nothing but an invitation."""

from __future__ import annotations

from functools import partial

import pytest

from reader.formats.invitations import words_of_invitation
from tests.formats.reading import draft, refusal
from tests.formats.repeated_tokens import is_linear

LETTER = """From: Ann Other <ann@a.example>
To: bob@b.example
Subject: Planning
Date: Mon, 6 May 2024 09:00:00 +0200
MIME-Version: 1.0
Content-Type: text/calendar; charset=utf-8; method=REQUEST

"""
CALENDAR = """BEGIN:VCALENDAR
BEGIN:VTIMEZONE
TZID:Europe/Berlin
BEGIN:STANDARD
DTSTART:16010101T030000
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
SUMMARY:Planning of the ferry
BEGIN:VALARM
DESCRIPTION:Reminder
END:VALARM
ORGANIZER;CN="Other, Ann":mailto:ann@a.example
ATTENDEE;ROLE=REQ-PARTICIPANT;CN=Bob:mailto:bob@b.example
ATTENDEE:MAILTO:cy@c.example
DTSTART;TZID=Europe/Berlin:20240507T090000
DTEND;TZID=Europe/Berlin:20240507T103000
LOCATION:Room 2\\, harbour office
DESCRIPTION:We talk of the ferry.\\n\\nBring your number
 s\\; the mayor comes.
END:VEVENT
END:VCALENDAR
"""
WORDS = """Planning of the ferry

2024-05-07 09:00 – 10:30 (Europe/Berlin)

Room 2, harbour office

Other, Ann, Bob, cy@c.example

We talk of the ferry.

Bring your numbers; the mayor comes."""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_an_invitation_is_read_by_its_words(end: str) -> None:
    found = draft((LETTER + CALENDAR).replace("\n", end), "invite.eml")
    assert (found.facts.title, found.facts.byline) == ("Planning", "Ann Other")
    assert words_of_invitation(CALENDAR.replace("\n", end)) == WORDS
    said = found.html or found.text or ""
    assert all(line in said for line in WORDS.split("\n"))
    assert "Reminder" not in said


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("DTSTART;VALUE=DATE:20240507\nDTEND;VALUE=DATE:20240509", "2024-05-07 – 2024-05-09"),
        ("DTSTART:20240507T090000Z", "2024-05-07 09:00 UTC"),
        ("DTSTART:20240507T090000Z\nDTEND:20240508T090000Z",
         "2024-05-07 09:00 UTC – 2024-05-08 09:00 UTC"),
        ("DTSTART:soon\nDESCRIPTION:Come.", "Come."),
    ],
)  # fmt: skip
def test_moments(lines: str, words: str) -> None:
    assert words_of_invitation(f"BEGIN:VEVENT\n{lines}\nEND:VEVENT") == words


def test_a_letter_with_a_text_keeps_it_and_a_calendar_alone_is_named() -> None:
    both = LETTER.replace(
        "Content-Type: text/calendar; charset=utf-8; method=REQUEST",
        'Content-Type: multipart/alternative; boundary="b"',
    )
    words = "--b\nContent-Type: text/plain\n\nPlease come.\n"
    parts = f"{words}--b\nContent-Type: text/calendar\n\n{CALENDAR}--b--\n"
    found = draft(both + parts, "invite.eml")
    assert "Please come." in (found.html or found.text or "")
    assert "harbour office" not in (found.html or found.text or "")
    assert refusal(CALENDAR, "all.ics") == "This is a calendar, not an article."


@pytest.mark.parametrize("part", ["BEGIN:VEVENT\n", "ATTENDEE;CN=a;CN=", ';a="', "A:b\n", ";a;b"])
def test_its_time_goes_with_its_length(part: str) -> None:
    head = "BEGIN:VEVENT\nA"
    large, small = head + part * 40_000, head + part * 10_000
    read = words_of_invitation
    assert is_linear(partial(read, large), partial(read, small), 8, 0.5)
