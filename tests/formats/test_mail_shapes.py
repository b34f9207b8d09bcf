"""Mail in the shapes that programs really write: parts, boundaries, mailboxes, marks."""

from __future__ import annotations

import codecs
from base64 import b64encode

import pytest

from tests.formats.reading import draft, drafts

STORY = "The ferry will run again from Monday, the harbour office said after three weeks of storm."
HEAD = "From: Ann Other <ann@port.example>\nTo: me@home.example\nSubject: Ferry\n" \
       "Date: Mon, 18 Mar 2024 09:30:00 +0000\nMIME-Version: 1.0\n"  # fmt: skip
PARTS = (
    "--{b}\nContent-Type: text/plain; charset=utf-8\n\nshort\n"
    "--{b}\nContent-Type: text/html; charset=utf-8\nContent-Location: https://port.example/n\n\n"
    "<p>{story}</p>\n--{b}--\n"
)


def _parts(boundary: str) -> str:
    return PARTS.format(b=boundary, story=STORY)


@pytest.mark.parametrize("name", ["a.eml", "a", "a.mht", "a.txt"])
@pytest.mark.parametrize("kind", ["alternative", "related"])
def test_an_address_in_a_part_makes_no_page_of_a_letter(name: str, kind: str) -> None:
    found = draft(f"{HEAD}Content-Type: multipart/{kind}; boundary=b\n\n{_parts('b')}", name)
    assert (found.format, found.facts.title, found.facts.byline) == ("eml", "Ferry", "Ann Other")
    assert STORY in (found.html or "")


@pytest.mark.parametrize(
    "sender",
    ["<Saved by Blink>", "<Saved by WebKit>", '"Saved by Windows Internet Explorer 8"',
     "=?utf-8?Q?Saved_by_Mozilla?=", "<Saved by UnMHT>"],
)  # fmt: skip
def test_a_page_saved_as_mime_stays_a_page(sender: str) -> None:
    head = f"From: {sender}\nSubject: Ferry\nDate: Mon, 18 Mar 2024 09:30:00 +0000\n"
    head += "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n"
    page = f"--b\nContent-Type: text/html\nContent-Location: https://port.example/n\n\n<p>{STORY}\n"
    assert draft(head + page + "--b--\n", "a.txt").format == "mhtml"


@pytest.mark.parametrize(
    ("told", "used"),
    [
        ("boundary=other", "b"),
        ('boundary="=_a b:c/d?(e)"', "=_a b:c/d?(e)"),
        ("boundary=a b c", "a b c"),
        ('boundary="x\\"y"', 'x"y'),
        ("charset=utf-8", "=_Part_1"),
        ("boundary=" + "x" * 180, "x" * 180),
        ('boundary=""', "----Next"),
        ('boundary="tail  "', "tail"),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_boundary_that_is_not_as_announced(told: str, used: str, ends: str) -> None:
    mail = f"{HEAD}Content-Type: multipart/alternative; {told}\n\n{_parts(used)}"
    found = draft(mail.replace("\n", ends), "a.eml")
    assert (found.html or "").count(STORY) == 1
    assert "Content-Type" not in (found.html or "")


def test_parts_without_a_header_that_says_so() -> None:
    found = draft(f"{HEAD}\n{_parts('b')}", "a.eml")
    assert STORY in (found.html or "")


def test_parts_within_parts_under_a_wrong_boundary() -> None:
    inner = f"--o\nContent-Type: multipart/alternative; boundary=wrong\n\n{_parts('b')}--o--\n"
    found = draft(f"{HEAD}Content-Type: multipart/mixed; boundary=o\n\n{inner}", "a.eml")
    assert STORY in (found.html or "")


@pytest.mark.parametrize("charset", ["utf-16", "utf-8-sig"])
def test_a_letter_with_a_mark_of_its_charset(charset: str) -> None:
    found = draft(f"{HEAD}\n{STORY}\n".encode(charset), "a.eml")
    assert (found.facts.title, found.text) == ("Ferry", STORY)


ENVELOPES = (
    "From ann@port.example Mon Mar 18 09:30:00 2024",
    "From - Mon Mar 18 09:30:00 2024",
    "From MAILER-DAEMON Mon Mar  4 09:30:00 2024",
    "From 1234567890@xxx Mon Mar 18 09:30:00 +0000 2024",
    '"From "',
    "From ann@port.example Mon, 18 Mar 2024 09:30:00 +0000",
    "From ann@port.example",
    "From ??? 2024-03-18T09:30:00",
)


def _box(count: int, envelope: str, gap: str = "\n") -> str:
    letters = (
        f"{envelope}\nMessage-ID: <{n}@port.example>\n{HEAD.replace('Ferry', f'Ferry {n}')}\n"
        f"{STORY} Number {n}.\n{gap}"
        for n in range(count)
    )
    return "".join(letters)


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("envelope", [each for each in ENVELOPES if each.startswith("From")])
def test_small_mailboxes(count: int, envelope: str) -> None:
    for name in ("a.mbox", "Inbox", "a.txt"):
        found = drafts(_box(count, envelope), name)
        assert [each.facts.title for each in found] == [f"Ferry {n}" for n in range(count)]
        assert all(each.format == "mbox" for each in found)


@pytest.mark.parametrize("mark", [codecs.BOM_UTF8, b"\n\n", codecs.BOM_UTF8 + b"\r\n"])
def test_a_mailbox_behind_a_byte_order_mark(mark: bytes) -> None:
    found = drafts(mark + _box(2, ENVELOPES[0]).encode(), "a.mbox")
    assert [each.facts.title for each in found] == ["Ferry 0", "Ferry 1"]
    wide = drafts(_box(2, ENVELOPES[0]).encode("utf-16"), "a.mbox")
    assert [each.facts.title for each in wide] == ["Ferry 0", "Ferry 1"]


def test_letters_without_an_empty_line_between_them() -> None:
    found = drafts(_box(2, ENVELOPES[0], gap=""), "a.mbox")
    assert [each.facts.title for each in found] == ["Ferry 0", "Ferry 1"]


@pytest.mark.parametrize(
    "sentence",
    ["From 2019 to 2021 the pier was closed.", "From early 2015\non, it was open.",
     "From Monday, 18 March 2024, at 9:30\nthe ferry runs."],
)  # fmt: skip
def test_a_sentence_that_begins_with_from_stays_in_its_letter(sentence: str) -> None:
    found = draft(_box(1, ENVELOPES[0]) + f"{sentence}\n\nThe end of it.\n", "a.mbox")
    words = " ".join((found.text or "").split())
    assert " ".join(sentence.split()) in words
    assert "The end of it." in words


def test_an_attached_page_of_a_mailbox_with_an_address_is_found() -> None:
    letter = f"{ENVELOPES[0]}\n{HEAD}Content-Type: multipart/related; boundary=b\n\n{_parts('b')}"
    assert draft(letter, "a.mbox").format == "mbox"


@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_a_subject_that_was_not_encoded_is_read_as_it_was_written(charset: str) -> None:
    head = HEAD.replace("Subject: Ferry", "Subject: Über die Brücke")
    letter = f"{head}Content-Type: text/plain; charset={charset}\n\n{STORY}\n".encode(charset)
    assert draft(letter, "a.eml").facts.title == "Über die Brücke"


_ENCODED = b64encode("Der Deich hält seit dem März, sagt der Wärter.".encode()).decode()


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("The dike holds.\nAsk the keeper of the dike.\n", ["dike holds.", "keeper of the dike"]),
        ("Hello\n\nThe dike holds since March.\n", ["Hello", "The dike holds since March."]),
        ("Hallo\n", ["Hallo"]),
        ("Der Deich hält.\n", ["Der Deich hält."]),
        (f"{_ENCODED}\n", ["sagt der Wärter"]),
        (f"{_ENCODED.rstrip('=')}\n", ["sagt der Wärter"]),
        (f"> {_ENCODED}\n", ["sagt der Wärter"]),
        (
            f"{_ENCODED[:20]}\n{_ENCODED[20:]}\n\n-- \nDeich mailing list\n",
            ["sagt der Wärter", "Deich mailing list"],
        ),
        (
            f"{_ENCODED}\n______\nhttps://lists.example.org/deich\n",
            ["sagt der Wärter", "lists.example.org/deich"],
        ),
        (f"{_ENCODED[:60]}!{_ENCODED[60:]}\n", ["Der Deich hält"]),
        (f"{_ENCODED[:24]}\n!\n{_ENCODED[24:]}\n", ["sagt der Wärter"]),
    ],
)
def test_a_text_that_is_only_said_to_be_base64_keeps_its_words(body: str, words: list[str]) -> None:
    head = "From: a@example.org\nSubject: Deich\nMIME-Version: 1.0\n"
    kind = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
    text = draft(f"{head}{kind}{body}".encode(), "mail.eml").text or ""
    for each in words:
        assert each in text
    assert "\ufffd" not in text


@pytest.mark.parametrize(
    ("sender", "byline", "site"),
    [
        ("=?iso-8859-1?Q?Wei=DF=2C_Ann?= <ann@port.example>", "Weiß, Ann", "port.example"),
        ("Weiß, Ann <ann@port.example>", "Weiß, Ann", "port.example"),
        ('"Other, Ann" <ann@port.example>', "Other, Ann", "port.example"),
        ("ann@port.example (Ann Other)", "Ann Other", "port.example"),
    ],
)
def test_a_comma_in_the_name_of_a_sender(sender: str, byline: str, site: str) -> None:
    found = draft(f"From: {sender}\nSubject: Ferry\nDate: 18 Mar 2024\n\n{STORY}\n", "a.eml")
    assert (found.facts.byline, found.facts.site) == (byline, site)


def test_a_number_is_no_name_of_a_list() -> None:
    number = "3f21937f0f636c8cec1db30bfmc list <3f21937f0f636c8cec1db30bf.140953.lists.example>"
    for name, site in (
        (number, "port.example"),
        ("Harbour news <h.lists.example>", "Harbour news"),
    ):
        assert draft(f"List-ID: {name}\n{HEAD}\n{STORY}\n", "a.eml").facts.site == site


def test_a_letter_without_a_date_was_sent_when_its_first_server_had_it() -> None:
    passed = (
        "Received: from b by c; Tue, 19 Mar 2024 10:00:00 +0000\n"
        "Received: from a by b;\n Mon, 18 Mar 2024 09:30:00 +0000\n"
    )
    text = f"{passed}From: ann@port.example\nSubject: Ferry\n\n{STORY}\n"
    assert draft(text, "a.eml").facts.published == "2024-03-18T09:30:00+00:00"


@pytest.mark.parametrize("named", [False, True])
def test_words_below_a_file_shown_in_a_letter_are_the_letter_s(named: bool) -> None:
    piece = "Content-Type: text/html; charset=utf-8\n"
    later = f'{piece}Content-Disposition: attachment; filename="ATT00001.htm"\n' if named else piece
    text = (
        f"{HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n{piece}\n<p>{STORY}</p>\n"
        "--b\nContent-Type: image/png; name=a.png\n\nx\n"
        f"--b\n{later}\n<p>And the ferry was late.</p>\n--b--\n"
    )
    html = draft(text, "a.eml").html or ""
    assert html.index(STORY) < html.index("And the ferry was late.")


def test_a_patch_that_is_attached_to_a_letter_is_no_letter_of_the_mailbox() -> None:
    letter = (
        "From ann@x.example Sat Feb  5 09:19:10 2022\nFrom: Ann <ann@x.example>\nSubject: A fix\n"
        'Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n'
        "The fix is attached.\n--b\nContent-Type: text/x-mbox\n"
        "Content-Disposition: attachment; filename=fix.mbox\n\n"
        f"From {'ab' * 20} Mon Sep 17 00:00:00 2001\nFrom: Ann <ann@x.example>\n"
        "Subject: [PATCH] fix\n\n---\n--b--\n\n"
    )
    found = drafts(letter + letter.replace("A fix", "Another"), "fixes.mbox")
    assert [each.facts.title for each in found] == ["A fix", "Another"]
