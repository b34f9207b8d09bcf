"""Letters of Outlook, told by their properties; other items are refused by their name."""

from __future__ import annotations

import struct

from reader.library.importing.preparation import prepare
from tests.formats.compound_file import compound
from tests.formats.reading import draft, drafts, refusal

STORY = "The ferry will run again from Monday, the harbour office said after three weeks of storm."
PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)


def _properties(*pairs: tuple[int, int]) -> bytes:
    entries = b"".join(struct.pack("<IIQ", tag, 6, value) for tag, value in pairs)
    return bytes(32) + entries


def _ticks() -> int:
    # 18 March 2024, 09:30 UTC in steps of 100 ns since 1601.
    return (13_355_213_400 + 0) * 10_000_000


def _wide(text: str) -> bytes:
    return text.encode("utf-16-le")


LETTER = {
    "__properties_version1.0": _properties((0x00390040, _ticks()), (0x3FDE0003, 65001)),
    "__substg1.0_001A001F": _wide("IPM.Note"),
    "__substg1.0_0037001F": _wide("AW: Fähre"),
    "__substg1.0_0C1A001F": _wide("Ann Other"),
    "__substg1.0_5D01001F": _wide("ann@port.example"),
    "__substg1.0_1000001F": _wide(STORY),
}


def test_a_letter_with_text_only() -> None:
    found = draft(compound(LETTER), "Fähre.msg")
    article = prepare(found).article
    assert (found.format, article.title, article.byline) == ("msg", "Fähre", "Ann Other")
    assert (article.published or "")[:10] == "2024-03-18"
    assert article.text == STORY
    assert (found.original or b"").startswith(b"\xd0\xcf\x11\xe0")


def test_html_and_pictures_of_a_letter_under_another_name() -> None:
    letter = {
        **LETTER,
        "__substg1.0_10130102": f"<p>{STORY} €</p><img src='cid:p1'>".encode(),
        "__attach_version1.0_#00000000/__properties_version1.0": bytes(8),
        "__attach_version1.0_#00000000/__substg1.0_37010102": PNG,
        "__attach_version1.0_#00000000/__substg1.0_370E001F": _wide("image/png"),
        "__attach_version1.0_#00000000/__substg1.0_3712001F": _wide("p1"),
    }
    found = draft(compound(letter), "letter.bin")
    assert STORY + " €" in prepare(found).article.text
    assert next(iter(found.files)) == "cid:p1"


def test_an_attached_page_is_a_story_of_its_own() -> None:
    page = f"<html><title>Page</title><p>{STORY}</p>".encode()
    letter = {
        **LETTER,
        "__attach_version1.0_#00000000/__substg1.0_37010102": page,
        "__attach_version1.0_#00000000/__substg1.0_3707001F": _wide("page.html"),
    }
    (only,) = drafts(compound(letter), "letter.msg")
    # The letter's few words are a note on what is attached.
    assert (only.format, only.note) == ("html", STORY)


def test_eight_bit_texts_are_read_in_their_code_page() -> None:
    letter = {
        "__properties_version1.0": _properties((0x3FFD0003, 1251)),
        "__substg1.0_0037001E": "Паром".encode("cp1251"),
        "__substg1.0_1000001E": ("Паром снова ходит. " * 20).encode("cp1251"),
    }
    found = draft(compound(letter), "a.msg")
    assert found.facts.title == "Паром"
    assert "Паром снова ходит." in (found.text or "")


def test_what_is_no_letter_is_refused_by_its_name() -> None:
    task = {**LETTER, "__substg1.0_001A001F": _wide("IPM.Appointment")}
    assert "IPM.Appointment" in refusal(compound(task), "a.msg")
    assert "contains no message" in refusal(compound({"WordDocument": b"x"}), "a.msg")
    assert "damaged" in refusal(compound(LETTER)[:700], "a.msg")
    assert "old Word document" in refusal(compound({"WordDocument": b"x"}), "a.doc")


def _packed(rtf: bytes) -> bytes:
    """Packed RTF as Outlook writes it, of single letters and a reference to the beginning."""
    # Place 0 of the window holds what every document begins with, 15 letters of it and two more.
    shared = rtf.startswith(b"{\\rtf1\\ansi\\mac")
    pieces, rest = ([b"\x00\x0e"], rtf[16:]) if shared else ([], rtf)
    flags = [1] * len(pieces)
    pieces += [rest[place : place + 1] for place in range(len(rest))]
    flags += [0] * len(rest)
    body = b""
    for first in range(0, len(pieces), 8):
        eight = flags[first : first + 8]
        body += bytes([sum(flag << bit for bit, flag in enumerate(eight))])
        body += b"".join(pieces[first : first + 8])
    return struct.pack("<II4sI", len(body) + 12, len(rtf), b"LZFu", 0) + body


def _rtf_letter(rtf: bytes) -> bytes:
    letter = {name: data for name, data in LETTER.items() if "_1000" not in name}
    return compound({**letter, "__substg1.0_10090102": _packed(rtf)})


def test_a_letter_whose_text_lies_in_rtf_only() -> None:
    rtf = b"{\\rtf1\\ansi\\mac\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}\\pard " + STORY.encode()
    rtf += b"\\par F\\'e4hre \\b bold\\b0\\par}"
    article = prepare(draft(_rtf_letter(rtf), "x.msg")).article
    assert article.text == STORY + "\n\nF\u00e4hre bold"
    assert "<strong>bold</strong>" in article.html or "<b>bold</b>" in article.html


def test_html_that_rtf_only_wraps() -> None:
    rtf = (
        b"{\\rtf1\\ansi\\mac\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}}"
        b"{\\*\\htmltag18 <html>}{\\*\\htmltag50 <body>}\\htmlrtf \\pard\\f0 \\htmlrtf0 "
        b"{\\*\\htmltag64 <p>}" + STORY.encode() + b" 5 < 6 \\'80 \\u8212?{\\*\\htmltag72 </p>}"
        b"\\htmlrtf \\par \\htmlrtf0 {\\*\\mhtmltag <p>no</p>}"
        b'{\\*\\htmltag64 <p><a href="https://port.example/x">}More{\\*\\htmltag </a></p>}'
        b"{\\*\\htmltag58 </body>}}"
    )
    article = prepare(draft(_rtf_letter(rtf), "x.msg")).article
    assert article.text == f"{STORY} 5 < 6 \u20ac \u2014\n\nMore"
    assert 'href="https://port.example/x"' in article.html


def test_damaged_packed_rtf_leaves_the_letter_s_subject() -> None:
    for packed in (b"", b"LZFu", bytes(40), _packed(b"{\\rtf1\\ansi" + bytes(80))[:30]):
        letter = {**LETTER, "__substg1.0_10090102": packed}
        assert prepare(draft(compound(letter), "x.msg")).article.text == STORY
