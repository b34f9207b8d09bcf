from __future__ import annotations

import pytest

from reader.clean.page import clean_page

_NAMES = ("wheelwright", "Ida_H", "miller99", "Per Lund", "oakfan")
_SAID = (
    "The wheel turns with the tide and the sluice is opened by hand twice a day, as ever.",
    "I would not change the bearing before the spring, since the wood has to dry first.",
    "Has anybody measured how much water comes down in a dry August?",
    "We used oak for ours and it has lasted nineteen years, with one new paddle in each.",
    "+1",
)
_POSTS = {
    "phpbb": (
        '<div id="p{n}" class="post bg{odd}"><dl class="postprofile"><dt><a class="username" '
        'href="./memberlist.php?mode=viewprofile&amp;u={n}">{name}</a></dt><dd>Site Admin</dd>'
        "<dd>Posts: 7{n}</dd><dd>Joined: Tue Mar 05, 2019 10:11 am</dd></dl><div class=postbody>"
        '<h3><a href="#p{n}">Re: New bearing</a></h3><p class="author">by <strong>'
        '<a class="username" href="./memberlist.php?mode=viewprofile&amp;u={n}">{name}</a></strong>'
        ' &raquo; Tue Mar 0{n}, 2024 10:00 am</p><div class="content">{said}</div>'
        '<div class="signature">Grind slowly.</div></div></div>'
    ),
    "discourse": (
        '<div itemprop="comment" class="topic-body crawler-post"><div class="crawler-post-meta">'
        '<span class="creator" itemprop="author"><a href="https://f.example/u/{name}">'
        '<span itemprop="name">{name}</span></a></span><span class="crawler-post-infos">'
        '<time datetime="2024-03-0{n}T10:00:00Z" class="post-time">March {n}, 2024, 10:00am</time>'
        '<span itemprop="position">{n}</span></span></div><div class="post" itemprop="text">'
        '<p>{said}</p></div><div><span class="post-likes">2 Likes</span></div></div>'
    ),
    "xenforo": (
        '<article class="message js-post" data-author="{name}" id="js-post-{n}"><div '
        'class="message-user"><h4 class="message-name"><a class="username" href="/members/{n}/">'
        "{name}</a></h4><h5>Well-known member</h5><dl><dt>Messages</dt><dd>31</dd></dl></div>"
        '<div class="message-main"><header><ul><li><time datetime="2024-03-0{n}T10:00:00+0000">'
        'A moment ago</time></li><li><a href="#{n}" class="postNumber">#{n}</a></li></ul></header>'
        '<div class="message-body js-selectToQuote"><div class="bbWrapper">{said}</div></div>'
        "</div></article>"
    ),
    "vbulletin": (
        '<li class="postcontainer"><div class="posthead"><span class="date">03-0{n}-2024, '
        '10:00 AM</span> <a class="postcounter" href="#post{n}">#{n}</a></div>'
        '<div class="userinfo">'
        '<a class="username offline" href="member.php?{n}"><strong>{name}</strong></a> '
        '<span class="usertitle">Senior Member</span></div><div class="postbody">'
        '<h2>Re: New bearing</h2><div class="content"><blockquote class="postcontent">{said}'
        "</blockquote></div></div></li>"
    ),
    "SMF 2.0": (
        '<div class="windowbg"><div class="poster"><h4><a href="index.php?action=profile;u={n}">'
        "{name}</a></h4><ul><li>Full Member</li><li>Posts: 1{n}2</li></ul></div><div><h5>"
        '<a href="index.php?msg={n}">Re: New bearing</a></h5><div class="smalltext">&#171; '
        '<b>Reply #{n} on:</b> March 0{n}, 2024, 10:00:00 AM &#187;</div></div>'
        '<div class="inner">{said}</div></div>'
    ),
    "Discuz! X3.4": (
        '<table><tr><td class="pls"><div class="authi"><a href="space-uid-{n}.html">{name}</a>'
        '</div><p>积分 {n}20</p></td><td class="plc"><div class="pi"><em>发表于 2024-3-{n} 10:00'
        "</em></div>"
        '<div class="t_fsz"><div class="t_f">{said}</div></div><a href="#">回复</a></td></tr>'
        "</table>"
    ),
}  # fmt: skip


def _thread(software: str, lang: str = "en", added: str = "") -> str:
    posts = "".join(
        _POSTS[software].format(n=n, odd=n % 2, name=name, said=said + added * (n == 4))
        for n, (name, said) in enumerate(zip(_NAMES, _SAID, strict=True), 1)
    )
    page = (
        f'<html lang="{lang}"><head><title>New bearing</title><meta name="generator" content='
        f'"{software}"></head><body><nav><a href="/">Home</a><a href="/f">Forums</a></nav>'
        f"<p>4905 posts</p><form><ol>{posts}</ol></form><div>Users browsing: 2 guests</div></body>"
    )
    return clean_page(page.encode()).html


@pytest.mark.parametrize("software", _POSTS)
def test_a_thread_is_who_wrote_when_and_what(software: str) -> None:
    html = _thread(software)
    for name, said in zip(_NAMES, _SAID, strict=True):
        day = html.find(name)
        assert 0 <= day < html.find(said) or (name == _NAMES[0] and said in html), html
        assert html.count(name) <= 1
    assert html.count("2024") >= 4  # The first one may stand above the story.
    for furniture in ("Member", "Posts:", "Joined", "Likes", "Re: New", "#2", "积分", "回复",
                      "Grind slowly", "4905", "guests", "Reply", "A moment"):  # fmt: skip
        assert furniture not in html


def test_a_quotation_in_a_post_keeps_who_said_it() -> None:
    quoted = (
        '<div class="bbCodeBlock bbCodeQuote" data-author="Ida_H"><div class="attribution">Ida_H '
        "said:</div><blockquote>The bearing is dry.<div class=quoteExpand>Click to expand...</div>"
        "</blockquote></div>"
    )
    html = _thread("xenforo", added=quoted)
    assert "Ida_H said:" in html and "The bearing is dry." in html
    assert "Click to expand" not in html


def test_the_answers_to_a_post_on_a_blog_are_no_thread() -> None:
    story = "".join(
        f"<p>{said} And so it went on for many years in the valley.</p>" for said in _SAID
    )
    answers = "".join(
        f'<li><a class="author" href="/user/{n}">{name}</a> <time>2024-03-05</time>'
        f"<p>{said}</p></li>"
        for n, (name, said) in enumerate(zip(_NAMES, _SAID, strict=True))
    )
    page = f"<title>Mill</title><article><h1>Mill</h1>{story}</article><ol>{answers}</ol>"
    assert "And so it went on" in clean_page(page.encode()).html


def test_a_post_of_the_same_make_as_its_words_stays() -> None:
    posts = "".join(
        f'<div class="post"><div class="head"><a class="username" href="/u/{n}">{name}</a> '
        f'<time datetime="2024-03-0{n}">{n} March</time></div><div class="post">{said}</div></div>'
        for n, (name, said) in enumerate(zip(_NAMES, _SAID, strict=True), start=1)
    )
    page = f'<body id="phpbb"><title>Bearing</title><div class="forum thread">{posts}</div>'
    html = clean_page(page.encode()).html
    assert all(said in html for said in _SAID[:4])


def test_a_mark_of_the_pages_own_is_none_of_ours() -> None:
    said = "".join(f"<p>{said} {said}</p>" for said in _SAID[:4])
    menu = "".join(f'<li><a href="/s/{n}">Section {n}</a></li>' for n in range(9))
    page = (
        '<title>Mill</title><meta name="generator" content="phpbb"><body data-post="12">'
        f'<ul class="nav">{menu}</ul><article><h1>Mill</h1>{said}</article></body>'
    )
    html = clean_page(page.encode()).html
    assert _SAID[0] in html
    assert "Section 4" not in html
