"""Newsletters, forwarded letters and what is attached to them."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from reader.library.importing.preparation import prepare
from reader.model import Article, Draft, Refusal
from tests.formats.reading import draft, drafts, read_all

STORY = (
    "The night train left the harbour at nine, as it had done every evening for eleven years, and "
    "this time every berth of it was taken by people who had never slept on rails before.",
    "Nobody at the ministry had expected that, and on the platform the conductor counted again, "
    "since the list she held in her hand had two names more on it than the train has beds.",
)
PARAGRAPHS = "".join(f"<p>{words}</p>" for words in STORY)


def _mail(html: str | None = None, text: str | None = None, **headers: str) -> EmailMessage:
    mail = EmailMessage()
    given = {"from": "Ann Other <ann@letters.example>", "to": "me@home.example",
             "subject": "Night trains", "date": "Mon, 18 Mar 2024 09:30:00 +0000"}  # fmt: skip
    for name, value in {**given, **headers}.items():
        mail[name.replace("_", "-")] = value
    if text is not None or html is None:
        mail.set_content(text or "")
    if html is not None and text is not None:
        mail.add_alternative(html, subtype="html")
    elif html is not None:
        mail.set_content(html, subtype="html")
    return mail


def _article(mail: EmailMessage) -> tuple[Draft, Article]:
    found = draft(mail.as_bytes(), "letter.eml")
    return found, prepare(found).article


FRAMES = {
    "platform": (
        '<div style="display:none;font-size:1px">A preview &#847; &shy;</div><table><tr><td><p>'
        'Forwarded this email? <a href="https://x.example/redirect/1">Subscribe here</a> for more'
        "</p><h1>Night trains</h1><h3>Why the beds are full</h3><div>Ann Other</div><div>Mar 18"
        "</div><p>READ IN APP</p>",
        "<p>Subscribe now</p><p>You're currently a free subscriber to Trains. Upgrade.</p>"
        "<p>© 2024 Ann Other<br>548 Market Street</p><a href='https://x.example'>Unsubscribe</a>"
        "</td></tr></table>",
    ),
    "service": (
        '<span style="display:none">preview</span><table><tr><td>'
        '<a href="https://mailchi.mp/abc/trains?e=0421">View this email in your browser</a></td>'
        "</tr><tr><td><h1>Night trains</h1>",
        "</td></tr><tr><td><em>Copyright © 2024 Trains, All rights reserved.</em><br><br>Our "
        "mailing address is:<br>1 High Street<br>You can <a href='#'>unsubscribe</a>.</td></tr>"
        "</table>",
    ),
    "german": (
        "<div>Wird diese Nachricht nicht richtig angezeigt? Im Browser ansehen</div><h2>Night "
        "trains</h2>",
        "<div>Sie erhalten diese Nachricht, weil Sie angemeldet sind.</div><div>Abmelden</div>",
    ),
    "japanese": ("<p>ブラウザで表示する</p>", "<p>配信停止はこちら</p><p>© 2024 列車新聞</p>"),
}


@pytest.mark.parametrize("frame", FRAMES.values(), ids=list(FRAMES))
def test_the_frame_of_a_newsletter_comes_off(frame: tuple[str, str]) -> None:
    _, article = _article(_mail(f"<body>{frame[0]}{PARAGRAPHS}{frame[1]}</body>"))
    assert article.text.split("\n\n") == list(STORY)
    assert article.title == "Night trains"


def test_a_newsletter_tells_standfirst_and_address() -> None:
    head, foot = FRAMES["platform"]
    _, article = _article(_mail(f"{head}{PARAGRAPHS}{foot}"))
    assert article.subtitle == "Why the beds are full"
    head, foot = FRAMES["service"]
    _, article = _article(_mail(f"{head}{PARAGRAPHS}{foot}"))
    assert article.url == "https://mailchi.mp/abc/trains"


@pytest.mark.parametrize(
    ("told", "address"),
    [
        ({"List_URL": "<https://x.example/>"}, None),
        ({"List_Post": "<https://x.example/p/trains>"}, "https://x.example/p/trains"),
        ({"Archived_At": "<https://x.example/a/1>"}, "https://x.example/a/1"),
        ({"List_Post": "<mailto:list@x.example>"}, None),
    ],
)
def test_the_address_is_that_of_the_letter(told: dict[str, str], address: str | None) -> None:
    assert _article(_mail(PARAGRAPHS, **told))[0].facts.url == address


def test_a_short_letter_keeps_its_words() -> None:
    _, article = _article(_mail("<p>Your password was changed.</p><p>You received this mail.</p>"))
    assert article.text.startswith("Your password was changed.")
    _, article = _article(_mail("<p>Unsubscribe?</p>"))
    assert article.text == "Unsubscribe?"


def test_words_beside_blocks_stay_in_place() -> None:
    html = f"<td>Dear all,<br>here it is.{PARAGRAPHS}Yours, <b>Ann</b></td>"
    _, article = _article(_mail(f"<table><tr>{html}</tr></table>"))
    assert article.text.startswith("Dear all,\nhere it is.")
    assert article.text.endswith("Yours, Ann")


HEADS = {
    "web mail": '<div>---------- Forwarded message ---------<br>From: <b>Bo Ek</b> &lt;b@x.example'
    "&gt;<br>Date: Sun, Feb 23, 2025 at 9:14 AM<br>Subject: Night trains<br>To: Me</div>",
    "office": "<p>Read this!</p><div><p><b>Von:</b> Bo Ek &lt;b@x.example&gt; <br><b>Gesendet:</b> "
    "Sonntag, 23. Februar 2025 09:14<br><b>An:</b> Me<br><b>Betreff:</b> Night trains</p></div>",
}  # fmt: skip


@pytest.mark.parametrize("head", HEADS.values(), ids=list(HEADS))
def test_a_forwarded_letter_is_that_of_its_author(head: str) -> None:
    found, article = _article(_mail(head + PARAGRAPHS, subject="WG: Fwd: Night trains"))
    assert article.title == "Night trains"
    assert article.byline == "Bo Ek"
    assert (article.published or "")[:10] == "2025-02-23"
    assert article.text.split("\n\n") == list(STORY)
    assert found.note == ("Read this!" if "Read" in head else "")


def test_a_plain_letter_loses_its_frame_too() -> None:
    text = (
        "View this post on the web at https://x.example/p/trains\n\n"
        + "\n\n".join(STORY)
        + "\n\nUnsubscribe https://x.example/redirect/2\n\n-- \nAnn\n"
    )
    found, article = _article(_mail(text=text))
    assert found.facts.url == "https://x.example/p/trains"
    assert article.text.split("\n\n") == list(STORY)


def test_a_forwarded_plain_letter() -> None:
    text = (
        "Worth it.\n\n---------- Forwarded message ---------\nFrom: Bo Ek <b@x.example>\n"
        "Date: Sun, Feb 23, 2025 at 9:14 AM\nSubject: Night trains\nTo: Me\n\n" + "\n\n".join(STORY)
    )
    found, article = _article(_mail(text=text))
    assert (article.byline, (article.published or "")[:10]) == ("Bo Ek", "2025-02-23")
    assert article.text.split("\n\n") == list(STORY)
    assert found.note == "Worth it."


def test_an_attached_page_is_a_story_and_the_cover_a_note() -> None:
    mail = _mail(text="Have a look.")
    page = f"<html><title>Beds</title><body><h1>Beds</h1>{PARAGRAPHS * 3}</body></html>"
    mail.add_attachment(page.encode(), "text", "html", filename="beds.html")
    mail.add_attachment(b"\x89PNG", "image", "png", filename="a.png")
    (found,) = drafts(mail.as_bytes(), "letter.eml")
    assert found.format == "html"
    assert found.origin == "letter.eml!beds.html"
    assert found.note == "Have a look."


def test_a_letter_with_words_of_its_own_stays_a_story_beside_what_is_attached() -> None:
    mail = _mail(text="\n\n".join(STORY))
    mail.add_attachment(b"# Beds\n\nThe beds.", "text", "markdown", filename="beds.md")
    assert [found.format for found in drafts(mail.as_bytes(), "letter.eml")] == ["eml", "markdown"]


def test_a_letter_within_a_letter_is_a_story() -> None:
    inner = _mail(PARAGRAPHS, subject="Inside", date="Tue, 20 Feb 2024 08:00:00 +0000")
    mail = _mail(text="Below.", subject="Fwd: Inside")
    mail.add_attachment(inner)
    (found,) = drafts(mail.as_bytes(), "letter.eml")
    assert found.facts.title == "Inside"
    assert (found.facts.published or "")[:10] == "2024-02-20"
    assert prepare(found).article.text.split("\n\n") == list(STORY)


def test_letters_within_letters_end() -> None:
    mail = _mail(text="The innermost.")
    for _ in range(6):
        around = _mail(text="Around.")
        around.add_attachment(mail)
        mail = around
    *stories, last = read_all(mail.as_bytes(), "letter.eml")
    assert [each.facts.title for each in stories if isinstance(each, Draft)] == ["Night trains"]
    assert isinstance(last, Refusal)
    assert "archives" in last.reason


def test_apples_letters_are_read_without_their_frame() -> None:
    mail = _mail(text="\n\n".join(STORY)).as_bytes()
    data = f"{len(mail)}\n".encode() + mail + b'<?xml version="1.0"?><plist></plist>\n'
    found = draft(data, "123.emlx")
    assert found.facts.title == "Night trains"
    assert "plist" not in (found.text or "")


def test_characters_that_no_tree_takes_do_not_stop_a_letter() -> None:
    _, article = _article(_mail("<table><tr><td>a&#1;b\x02c<p>They left.</p></td></tr></table>"))
    assert article.text.endswith("They left.")
