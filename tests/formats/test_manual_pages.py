"""Manual pages in the mark-up of `man` and of `mdoc`."""

from __future__ import annotations

import gzip
import re
from functools import partial

import pytest

from tests.formats.reading import draft, read_all
from tests.formats.repeated_tokens import is_linear

MAN = r""".\" A comment
.de URL
\\$2
..
.ie n .ds Aq '
.el .ds Aq x
.if \n[.g] \{\
.  mso www.tmac
words of a condition that is true
.\}
.if t \{\
never shown
.\}
.TH FERRY 1 "6 May 2024" "ferry 2.0" "User Commands"
.SH NAME
ferry, ferryd \- carry things over \fIa\fP river
.SH SYNOPSIS
.B ferry
[\fB\-v\fR]
.RI [ file ...]
.SH DESCRIPTION
It carries\(emslowly\(em what it \*(L"gets\*(R".
A "quoted" word & a < sign.
.PP
See
.UR https://a.example/ferry
the page
.UE .
.SS Options
.TP
.BR \-v ", " \-\-verbose
Say more.
.TP
.BI \-n " number"
How often.
.IP
It may be large.
.RS
.IP \(bu 2
one
.IP \(bu
two
.RE
.PP
.EX
ferry \-v \e
   quay.txt
.EE
.SH "SEE ALSO"
.BR quay (7)
"""
MDOC = r""".\" $Id$
.Dd $Mdocdate: May 6 2024 $
.Dt FERRY 8
.Os
.Sh NAME
.Nm ferry
.Nd carry things over a river
.Sh SYNOPSIS
.Nm
.Op Fl v
.Op Fl n Ar number
.Ar
.Sh DESCRIPTION
The
.Nm
utility carries
.Dq things .
.Bl -tag -width Ds
.It Fl n Ar number , Fl -number
How often
.Pq one at least .
.Bl -bullet
.It
inner
.El
.It Ev QUAY
Where.
.El
.Bd -literal
ferry   -v
.Ed
.Sh SEE ALSO
.Xr quay 7 ,
.Lk https://a.example/ferry "the page"
"""


def _words(html: str | None) -> str:
    plain = re.sub(r"<[^<>]*>", "", html or "")
    return " ".join(plain.replace("&lt;", "<").replace("&amp;", "&").split())


@pytest.mark.parametrize("name", ["ferry.1", "ferry", "ferry.man", "ferry.1.gz"])
def test_man(name: str) -> None:
    found = draft(gzip.compress(MAN.encode()) if name.endswith("gz") else MAN, name)
    facts, html = found.facts, found.html or ""
    assert (found.format, facts.title) == ("man", "ferry, ferryd(1)")
    assert (facts.subtitle, facts.published) == ("carry things over a river", "2024-05-06")
    assert "<p><b>ferry</b> [<b>-v</b>] [<i>file</i>...]</p>" in html
    assert "It carries—slowly—what it “gets”." in _words(html).replace("— ", "—")
    assert 'A "quoted" word & a < sign.' in _words(html)
    assert '<a href="https://a.example/ferry">the page</a>.' in html
    assert "<dt><b>-v</b>, <b>--verbose</b></dt>" in html
    assert "<dt><b>-n</b><i> number</i></dt>" in html
    assert "<pre><code>ferry -v \\\n   quay.txt</code></pre>" in html
    assert "<b>quay</b>(7)" in html
    assert "words of a condition that is true" in html
    assert all(hidden not in html for hidden in ("never shown", "comment", "mso", "$2"))
    for tag in ("dl", "dd", "blockquote", "p", "b", "i"):
        assert html.count(f"<{tag}>") == html.count(f"</{tag}>"), tag


def test_mdoc() -> None:
    found = draft(MDOC, "ferry.8")
    facts, html = found.facts, found.html or ""
    assert (facts.title, facts.subtitle) == ("ferry(8)", "carry things over a river")
    assert facts.published == "2024-05-06"
    said = _words(html)
    assert "ferry [-v] [-n number] file ..." in said
    assert "The ferry utility carries “things”." in said
    assert "-n number, --number" in said
    assert "How often (one at least)." in said
    assert "<pre><code>ferry   -v</code></pre>" in html
    assert "quay(7)," in said
    assert '<a href="https://a.example/ferry">the page</a>' in html
    assert re.search(r"<dd>.*<ul>\s*<li>\s*<p>inner</p>\s*</li>\s*</ul>\s*</dd>", html, re.DOTALL)
    for tag in ("dl", "dd", "ul", "li"):
        assert html.count(f"<{tag}>") == html.count(f"</{tag}>"), tag


@pytest.mark.parametrize("text", ["Words.\n.TH\nmore\n", ".SH is a request of man(7).\n\nWords."])
def test_other_texts_stay_texts(text: str) -> None:
    assert draft(text, "a.txt").format != "man"


@pytest.mark.parametrize(
    "part",
    [".TP\na\nb\n", ".RS\n", ".Bl -tag\n.It a\n", '.B "a', r"\f", r"\(", ".if n \\{\n", ".UR a\n",
     ".Op Fl a Ar ", "a\n", ".nf\n"],
)  # fmt: skip
def test_its_time_goes_with_its_length(part: str) -> None:
    head = ".TH A 1\n.SH NAME\na \\- b\n.SH B\n"

    def read(count: int) -> None:
        read_all(head + part * count, "a.1")

    assert is_linear(partial(read, 8_000), partial(read, 2_000), 8, 0.5)
