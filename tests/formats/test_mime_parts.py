"""MHTML, mail and mailboxes, with the faults that real ones have."""

from __future__ import annotations

import plistlib

from tests.formats.reading import draft, drafts, read_all, refusal

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 200


def _mhtml(head: str, parts: list[tuple[str, bytes]], boundary: str = "----B") -> bytes:
    written = head.encode() + b"\r\n\r\n"
    for part_head, body in parts:
        written += f"--{boundary}\r\n{part_head}\r\n\r\n".encode() + body + b"\r\n"
    return written + f"--{boundary}--\r\n".encode()


BLINK = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/s?utm_source=m\r\n"
    "Subject: (2) A story\r\nDate: Sat, 4 Apr 2026 16:06:00 +0200\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----B"'
)


def test_blink_with_raw_bytes() -> None:
    page = b"<html><body><p>Caf\xc3\xa9</p><img src=https://a.example/i.png></body></html>"
    jpeg = b"\xff\xd8\xff\xe0\x00\x0a\x0d\x00\x0d\x0a\x0a raw \x00"
    data = _mhtml(
        BLINK,
        [
            (
                "Content-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
                "Content-Transfer-Encoding: binary\r\nContent-Location: https://a.example/s",
                page,
            ),
            (
                "Content-Type: image/jpeg\r\nContent-Transfer-Encoding: binary\r\n"
                "Content-Location: https://a.example/i.png",
                jpeg,
            ),
        ],
    )
    found = draft(data, "story.mhtml")
    assert found.format == "mhtml"
    assert found.page == page
    assert found.files["https://a.example/i.png"] == jpeg
    assert found.facts.url == "https://a.example/s"
    assert found.facts.title == "A story"
    assert found.added == "2026-04-04T16:06:00+02:00"


def test_quoted_printable_and_a_missing_end() -> None:
    data = _mhtml(
        BLINK.replace("(2) ", ""),
        [
            (
                "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable",
                b"<title>Stra=C3=9Fe</title><p>a=\r\nb</p>",
            )
        ],
    )
    found = draft(data.rsplit(b"------B--", 1)[0], "x.mht")
    assert found.page is not None
    assert "Straße" in found.page.decode()
    assert b"ab</p>" in found.page
    assert found.facts.title is None


def test_headers_that_go_on_without_an_indent() -> None:
    head = BLINK.replace("MIME-Version", "X-Title: first\r\nsecond line of it\r\nMIME-Version")
    data = _mhtml(head, [("Content-Type: text/html", b"<p>here</p>")])
    assert draft(data, "x.mhtml").page == b"<p>here</p>"


def test_subjects_cut_inside_a_character_are_joined() -> None:
    subject = "=?utf-8?Q?=D0=9F=D1?=\r\n =?utf-8?Q?=80=D0=B8=D0=B2=D1=96=D1=82?="
    head = BLINK.replace("(2) A story", subject)
    data = _mhtml(head, [("Content-Type: text/html", b"<p>x</p>")])
    assert draft(data, "x.mht").facts.title == "Привіт"


def test_internet_explorers_single_part() -> None:
    data = (
        b"From: <Saved by Windows Internet Explorer 8>\r\nSubject: \r\n"
        b"Date: Thu, 12 May 2011 22:16:12 -0700\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: text/html;\r\n\tcharset="utf-8"\r\n'
        b"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: http://a.example/x\r\n"
        b"\r\n=EF=BB=BF<p>words</p>"
    )
    found = draft(data, "x.mht")
    assert found.facts.url == "http://a.example/x"
    assert found.page is not None
    assert found.page.endswith(b"<p>words</p>")


def test_words_folder_of_pictures_inside_the_file() -> None:
    data = _mhtml(
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=----B",
        [
            (
                "Content-Location: file:///C:/3B/doc.htm\r\n"
                'Content-Type: text/html; charset="gb2312"',
                "<p>中文</p><img src=doc.files/a.png>".encode("gb18030"),
            ),
            (
                "Content-Location: file:///C:/3B/doc.files/a.png\r\nContent-Type: image/png\r\n"
                "Content-Transfer-Encoding: binary",
                PNG,
            ),
        ],
    )
    found = draft(data, "word.mht")
    assert found.charset == "gb2312"
    assert found.files["doc.files/a.png"] == PNG
    assert found.facts.url is None


MAIL = (
    "From: =?utf-8?B?QW5uYSBLw7ZuaWc=?= <anna@letters.example>\r\nTo: me@b.example\r\n"
    "Subject: Re: The letter\r\nDate: Mon, 03 Oct 2022 06:59:28 +0000\r\n"
    "List-ID: Sunday Letters <sunday.letters.example>\r\n"
    "List-URL: <https://letters.example/p/one>\r\nMIME-Version: 1.0\r\n"
)


def test_a_newsletter_prefers_its_html_and_keeps_its_pictures() -> None:
    data = _mhtml(
        MAIL + "Content-Type: multipart/related; boundary=----B",
        [
            (
                "Content-Type: multipart/alternative; boundary=inner",
                b"--inner\r\nContent-Type: text/plain; charset=UTF_8\r\n\r\nplain\r\n"
                b"--inner\r\nContent-Type: text/html; charset=UTF_8\r\n\r\n"
                b"<td style='display: none;x'><div>hidden</div></td>"
                b"<p>rich</p><img src=cid:pic>\r\n--inner--",
            ),
            (
                "Content-Type: image/png\r\nContent-ID: <pic>\r\nContent-Transfer-Encoding: binary",
                PNG,
            ),
        ],
    )
    found = draft(data, "letter.eml")
    assert found.format == "eml"
    assert found.html is not None
    assert "rich" in found.html
    assert "hidden" not in found.html
    assert found.files["cid:pic"] == PNG
    facts = found.facts
    assert (facts.title, facts.byline, facts.site) == ("The letter", "Anna König", "Sunday Letters")
    assert facts.published == "2022-10-03T06:59:28+00:00"
    assert facts.url == "https://letters.example/p/one"


def test_a_plain_mail_is_text_with_its_lines_joined() -> None:
    lines = "\r\n".join(["word " * 14 + "end of a long line of this mail,"[:12]] * 6)
    found = draft(MAIL + "Content-Type: text/plain\r\n\r\n" + lines, "a.eml")
    assert found.text is not None
    assert "\n" not in found.text


def test_a_mailbox_is_a_story_a_message() -> None:
    message = MAIL.replace("\r\n", "\n") + "\nHello there,\n>From now on it is quoted.\n"
    box = "".join(f"From anna@b.example Mon Oct  3 06:59:28 2022\n{message}\n" for _ in range(3))
    found = drafts(box, "letters.mbox")
    assert [each.origin for each in found] == [f"letters.mbox!{n}" for n in (1, 2, 3)]
    assert "From now on" in (found[0].text or "")


def test_a_mail_without_words_is_refused() -> None:
    data = _mhtml(
        MAIL + "Content-Type: multipart/mixed; boundary=----B", [("Content-Type: image/png", PNG)]
    )
    assert "no text" in refusal(data, "a.eml")


def test_thousands_of_parts_and_deep_nesting_are_refused() -> None:
    many = _mhtml(BLINK, [("Content-Type: text/html", b"<p>x</p>")] * 12_000)
    assert "parts" in refusal(many, "many.mht")
    deep = BLINK.replace("----B", "b0").encode() + b"\r\n\r\n"
    for level in range(1, 300):
        deep += (
            f"--b{level - 1}\r\nContent-Type: multipart/related; boundary=b{level}\r\n\r\n"
        ).encode()
    deep += b"--b299\r\nContent-Type: text/html\r\n\r\n<p>x</p>"
    assert "nested" in refusal(deep, "deep.mht")


def test_an_unknown_transfer_encoding_keeps_the_words() -> None:
    data = _mhtml(
        BLINK,
        [("Content-Type: text/html\r\nContent-Transfer-Encoding: x-what", b"<p>kept</p>")],
    )
    assert draft(data, "x.mht").page == b"<p>kept</p>"


def test_safaris_web_archives() -> None:
    archive = {
        "WebMainResource": {
            "WebResourceData": b"<html><p>Words</p></html>",
            "WebResourceURL": "https://a.example/s",
            "WebResourceMIMEType": "text/html",
            "WebResourceTextEncodingName": "UTF-8",
        },
        "WebSubresources": [
            {"WebResourceData": PNG, "WebResourceURL": "https://a.example/i.png"},
            "not a resource",
        ],
    }
    for form in (plistlib.FMT_BINARY, plistlib.FMT_XML):
        found = draft(plistlib.dumps(archive, fmt=form), "x.webarchive")
        assert found.format == "webarchive"
        assert found.facts.url == "https://a.example/s"
        assert found.files == {"https://a.example/i.png": PNG}
    damaged = plistlib.dumps(archive, fmt=plistlib.FMT_BINARY)[:-20]
    assert "damaged" in refusal(damaged, "x.webarchive")
    assert "No page" in refusal(plistlib.dumps({}), "x.webarchive")


def test_an_entity_bomb_in_a_property_list_is_refused() -> None:
    bomb = (
        '<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
        "<plist><dict><key>WebMainResource</key><string>&b;</string></dict></plist>"
    )
    found = read_all(bomb, "x.webarchive")
    assert len(found) == 1
    assert refusal(bomb, "x.webarchive")
