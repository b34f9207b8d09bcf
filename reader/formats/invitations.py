"""The words of an invitation (iCalendar) in a letter that has no others."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_ENTRIES = frozenset(("VEVENT", "VTODO", "VJOURNAL"))
_LINE = re.compile(
    r"(?P<name>[A-Za-z-]{1,40})"
    r"(?P<more>(?:;[^:;\"]{0,400}+(?:\"[^\"]{0,400}\")?[^:;\"]{0,100}+)*+):(?P<value>.*)"
)
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d{0,2}(Z?))?")
_ZONE = re.compile(r";TZID=\"?([^;:\"]{1,80})", re.IGNORECASE)
_NAME = re.compile(r";CN=\"?([^;:\"]{1,200})", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([nN,;\\])")
_MOST_EVENTS = 50
"""Dates of one invitation whose words are taken; a series is one entry."""


@dataclass(slots=True)
class _Event:
    values: dict[str, str] = field(default_factory=dict)
    people: list[str] = field(default_factory=list)

    def words(self) -> str:
        """Return what it says: subject, moment, place, people, description."""
        begin, end = self.values.get("DTSTART", ""), self.values.get("DTEND", "")
        if begin and end[:10] == begin[:10]:
            end = end[10:].strip()
            zone = end[5:]
            begin = begin.removesuffix(zone) if zone else begin
        moment = " – ".join(part for part in (begin, end) if part)
        people = ", ".join(dict.fromkeys(self.people))
        top = (self.values.get("SUMMARY"), moment, self.values.get("LOCATION"), people)
        parts = (*top, self.values.get("DESCRIPTION"), self.values.get("URL"))
        return "\n\n".join(part for part in parts if part)


def words_of_invitation(calendar: str) -> str:
    """Return the words of a calendar's entries; empty where it has none."""
    unfolded = re.sub(r"\r?\n[ \t]", "", calendar).replace("\r\n", "\n")
    events: list[_Event] = []
    within: list[str] = []
    for line in unfolded.split("\n"):
        part = _LINE.match(line)
        name, value = (part["name"].upper(), part["value"].strip()) if part else ("", "")
        if name == "BEGIN":
            within.append(value.upper())
            if value.upper() in _ENTRIES and len(events) < _MOST_EVENTS:
                events.append(_Event())
        elif name == "END":
            del within[-1:]
        elif part is not None and events and within and within[-1] in _ENTRIES:
            # Alarms stand inside an entry and have words of their own.
            _take(events[-1], name, part["more"], value)
    return "\n\n".join(words for event in events if (words := event.words()))


def _take(event: _Event, name: str, more: str, value: str) -> None:
    if name in ("DTSTART", "DTEND", "DUE"):
        event.values["DTEND" if name == "DUE" else name] = _moment(value, more)
    elif name in ("ORGANIZER", "ATTENDEE"):
        named = _NAME.search(more)
        address = re.sub(r"^mailto:", "", value, flags=re.IGNORECASE)
        event.people.append(named[1].strip() if named else address)
    elif name in ("SUMMARY", "LOCATION", "DESCRIPTION", "URL"):
        event.values.setdefault(name, _ESCAPED.sub(_sign, value).strip())


def _sign(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]


def _moment(stamp: str, more: str) -> str:
    """Return a moment as it is written by hand: `2024-05-06 09:00 (Europe/Berlin)`."""
    found = _STAMP.match(stamp)
    if found is None:
        return ""
    day = "-".join(found.group(1, 2, 3))
    if found[4] is None:
        return day
    zone = _ZONE.search(more)
    said = " UTC" if found[6] else f" ({zone[1]})" if zone else ""
    return f"{day} {found[4]}:{found[5]}{said}"
