"""AsciiDoc and LaTeX: title, authors, date, and the form of the text."""

from __future__ import annotations

import re

import pytest

from tests.formats.reading import draft, refusal

ASCIIDOC = """= The Weir and the Mill
Ann Other <ann@post.example>; Bob Third
v1.0, 2019-03-05
:keywords: rivers, mills
:post: https://post.example/weir

The weir was built _before_ the *mill*, and `nobody --knows` by whom.
See {post}[the post] or https://a.example/x_y_z. H~2~O and 10^6^footnote:[A note on stones.].

== The first part

* one stone
** nested stone
* two stones
+
goes on

Between them.

. first
. second

[source,python]
----
def weir(x): return *x*
----

[quote, Ann Other, A book]
____
Water does not argue.
____

|===
|Stone |Weight

|Big
|12
|===

// a comment
NOTE: A note.

Two
---
The end [line-through]#of it#.
"""
LATEX = r"""% a comment
\documentclass[11pt]{article}
\usepackage[ngerman,english]{babel}
\title{The Weir and\\ the \emph{Mill}\thanks{Paid by no one.}}
\author{Ann Other\thanks{University} \and Bob Third}
\date{March 5, 2019}
\begin{document}
\maketitle
\begin{abstract}A short summary.\end{abstract}
\section{Introduction}\label{sec:intro}
The weir was built \emph{before the \textbf{mill}}, and nobody remembers by whom. % comment
See \href{https://post.example/weir}{the post} or \url{https://a.example/x_y}.\footnote{On stones.}

It costs 50\% \& more: ``quoted'' --- $x^2 + 1$ in K\"oln.
\begin{itemize}
\item one stone
  \begin{enumerate}
  \item nested stone
  \end{enumerate}
\item two stones
\end{itemize}
\begin{quote}Water does not argue.\end{quote}
\subsection*{Deeper}
\begin{verbatim}
def weir(x): \emph{no}
\end{verbatim}
\begin{tabular}{|l|r|}\hline Stone & Weight \\ \hline Big & 12 \\ \end{tabular}
The end of it.
\end{document}
"""


@pytest.mark.parametrize(("text", "name"), [(ASCIIDOC, "a.adoc"), (LATEX, "a.tex")])
def test_facts_and_form(text: str, name: str) -> None:
    found = draft(text, name)
    facts = found.facts
    assert facts.title == "The Weir and the Mill"
    assert facts.authors == ("Ann Other", "Bob Third")
    assert facts.published == "2019-03-05"
    html = re.sub(r"\s+", " ", found.html or "")
    wanted = (
        '<a href="https://post.example/weir">the post</a>',
        '<a href="https://a.example/x_y',
        "nested stone",
        "two stones",
        "<blockquote>",
        "Water does not argue.",
        "<td>Big</td><td>12</td>",
        "def weir(x): ",
        "stones.)",
    )
    assert [each for each in wanted if each not in html] == []
    assert "comment" not in html
    assert "<h2>" in html


def test_asciidoc() -> None:
    found = draft(ASCIIDOC, "a.adoc")
    html = found.html or ""
    assert found.tags == ("rivers", "mills")
    assert html.startswith(
        "<p>The weir was built <em>before</em> the <strong>mill</strong>, and "
        "<code>nobody --knows</code> by whom."
    )
    wanted = (
        "<ul><li>one stone<ul><li>nested stone</li></ul></li><li>two stones goes on</li></ul>",
        "<ol><li>first</li><li>second</li></ol>",
        "<pre><code>def weir(x): return *x*</code></pre>",
        "H<sub>2</sub>O and 10<sup>6</sup>",
        "<tr><th>Stone</th><th>Weight</th></tr>",
        "— Ann Other, A book",
        "<h2>Two</h2>",
        "<s>of it</s>",
    )
    assert [each for each in wanted if each not in html] == []


def test_latex() -> None:
    found = draft(LATEX, "a.tex")
    html = re.sub(r"\s+", " ", found.html or "")
    assert found.facts.language == "en"
    assert html.startswith("<p>A short summary.</p> <h2>Introduction</h2>")
    wanted = (
        "<em>before the <strong>mill</strong></em>",
        "50% &amp; more: “quoted” — <code>x^2 + 1</code> in Köln.",
        "<ul><li>one stone <ol><li>nested stone </li></ol> </li><li>two stones </li></ul>",
        r"<pre><code>def weir(x): \emph{no}</code></pre>",
        "<h3>Deeper</h3>",
        "The end of it.",
    )
    assert [each for each in wanted if each not in html] == []
    assert "University" not in html
    empty = r"\documentclass{article}\begin{document}\end{document}"
    assert "no text" in refusal(empty, "a.tex")


def _offenders(cases: tuple[tuple[str, str], ...], name: str, top: str) -> list[str]:
    """The cases that are read in another way, with what became of them."""
    read = {text: draft(f"{top}{text}", name).html or "" for text, _ in cases}
    return [f"{text!r}: {read[text]!r}" for text, wanted in cases if read[text] != wanted]


def test_words_numbers_and_code_of_asciidoc_stay_whole() -> None:
    cases = (
        ("|===\n|Cats |1990|dogs\n2+|a \\| b\n|===",
         "<table><tr><td>Cats</td><td>1990</td><td>dogs</td></tr><tr><td>a | b</td></tr></table>"),
        ("* one\n+\n----\na = 1\n\nb = 2\n----\n* two",
         "<ul><li>one<pre>a = 1\n\nb = 2</pre></li><li>two</li></ul>"),
        ("image::http://a.example/b?x=1&y=2[Alt & more]",
         '<p><img src="http://a.example/b?x=1&amp;y=2" alt="Alt &amp; more"></p>'),
        ("See http://a.example/_b_/c?x=1&y=2[the *link*].",
         '<p>See <a href="http://a.example/_b_/c?x=1&amp;y=2">the <strong>link</strong></a>.</p>'),
        ("++++\n<p>Raw words</p>\n++++", "<p>Raw words</p>"),
        ("[quote, Ann]\nWords.\n\n____\nOther.\n____",
         "<p>Words.</p>\n<blockquote><p>Other.</p></blockquote>"),
    )  # fmt: skip
    assert _offenders(cases, "a.adoc", "= A title\n\n") == []
    assert draft("= List<String> & more\n\nWords.", "a.adoc").facts.title == "List<String> & more"


def test_words_signs_and_pictures_of_latex_stay() -> None:
    cases = (
        (r"\centering\includegraphics[width=2cm]{a.png} A \indexed{word}.",
         '<p><img src="a.png" alt=""> A word.</p>'),
        (r"\label{a}{Words in a group} more", "<p>Words in a group more</p>"),
        (r"\setcounter{page}{1}{Words} more", "<p>Words more</p>"),
        (r"\newcommand{\foo}[1]{\emph{#1}} word", "<p>word</p>"),
        (r"A set \{a, b\}.", "<p>A set {a, b}.</p>"),
        (r"\href{http://a.example/?x=1&y=2}{link}",
         '<p><a href="http://a.example/?x=1&amp;y=2">link</a></p>'),
        (r"A \textcolor{red}{word} \begin{minipage}{0.5\textwidth}inside\end{minipage}",
         "<p>A word</p>\n<p>inside</p>"),
        (r"\texttt{a\textbackslash b}", "<p><code>a\\b</code></p>"),
        (r"\author{Ann Other}\author{Bob Third}Words.", "<p>Words.</p>"),
        ("One. % aside\n\nTwo.", "<p>One.</p>\n<p>Two.</p>"),
        ("One \\\\% aside\ntwo.", "<p>One <br>two.</p>"),
    )  # fmt: skip
    assert _offenders(cases, "a.tex", "") == []
    several = r"\documentclass{acmart}\author[1]{Ann Other}\affil{X}\author{Bob Third}"
    found = draft(rf"{several}\begin{{document}}Words.\end{{document}}", "a.tex")
    assert found.facts.authors == ("Ann Other", "Bob Third")


@pytest.mark.parametrize(
    "text",
    [
        r"\newcommand{\a}[" * 8_000,
        "* a\n----\n" * 8_001,
        "|===\n" + "<.> a 1.2+ " * 8_000 + "|x\n|===",
        r"\author{" * 8_000,
        r"\emph{" * 8_000,
        r"\begin{verbatim}" * 8_000,
        r"\begin{itemize}\item " * 8_000,
        "$x " * 20_000,
        "{" * 60_000,
        "== \n|===\n" * 8_000,
        "* a\n** b\n" * 8_000,
        "_a *b `c " * 8_000,
    ],
)
def test_hostile_markup_takes_time_with_its_length(text: str) -> None:
    for name in ("a.tex", "a.adoc"):
        assert draft(f"{text}\nwords\n", name).html


def test_tables_of_values_in_asciidoc() -> None:
    quoted = ',===\nx,"a, b"\n1,2\n,===\n'
    formed = '[%header,format=csv]\n|===\nx,"a, b"\n1,2\n|===\n'
    apart = ":===\nx:y\n1:2\n:===\n"
    long = "|====\n|x |y\n|1 |2\n|====\n"
    cells = (
        re.findall(r"<t[dh]>(.*?)</t[dh]>", draft(text, "a.adoc").html or "")
        for text in (quoted, formed, apart, long)
    )
    assert list(cells) == [["x", "a, b", "1", "2"]] * 2 + [["x", "y", "1", "2"]] * 2


def test_what_latex_never_sets_is_left_out() -> None:
    text = (
        r"\begin{document}Words. \iffalse Hidden \ifnum1=1 x\fi \else Shown. \fi More."
        "\n\n\\vskip 12pt plus 1fil\n\\begin{comment}\nUnseen\n\\end{comment}\n"
        r"Next \kern-2pt end, \vskip\baselineskip last. \iffalse open\end{document}"
    )
    words = " ".join(re.sub(r"<[^<>]*>", " ", draft(text, "a.tex").html or "").split())
    assert words == "Words. Shown. More. Next end, last. open"
