"""LaTeX documents: title, authors, date and abstract; sections, lists, quotes, code, emphasis."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import escape, unescape

from reader.clean.metadata.dates import parse_date
from reader.clean.parse.decode import decode
from reader.formats.fields import facts_by, labels
from reader.formats.held_parts import PLACE, HeldParts, without_places
from reader.formats.latex_braces import braced, closings_of
from reader.formats.latex_signs import BABEL, without_signs
from reader.formats.latex_unset import without_unset
from reader.formats.protocol import Found, ReadContext
from reader.formats.refusals import looks_binary
from reader.formats.source import FileSource
from reader.model import Draft, UnreadableInput
from reader.translation import tr

_CLASS = re.compile(r"\\document(?:class|style)\b")
_BEGIN = re.compile(r"\\begin\s*\{document\}")
_END = re.compile(r"\\end\s*\{document\}.*\Z", re.DOTALL)
_COMMENT = re.compile(r"(?<!\\)((?:\\\\)*)%[^\n]*(?:\n(?![ \t]*\n)[ \t]*)?")
"""A comment with the end of its line, save above an empty line, which ends a paragraph."""
_VERBATIM = re.compile(
    r"\\begin\{(verbatim\*?|lstlisting|minted|Verbatim|Highlighting|alltt)\}(?:\[[^\]\n]{0,500}\])?"
    r"(?:\{[^}\n]{0,80}\})?[ \t]*\n?"
)
_TOKEN = re.compile(r"\\[A-Z]\w{1,30}Tok\{([^{}]*)\}")
"""How Pandoc marks the parts of highlighted code."""
_VERB = re.compile(r"\\(?:verb\*?|lstinline)([^\w\s*{])(.{0,500}?)\1")
_FORMULA = re.compile(
    r"\\begin\{(equation|align|gather|multline|eqnarray|displaymath|math)(\*?)\}(.{0,20000}?)\\end\{\1\2\}"
    r"|\\\[(.{0,5000}?)\\\]|\$\$(.{0,5000}?)\$\$|\\\((.{0,5000}?)\\\)|(?<!\\)\$(.{1,2000}?)(?<!\\)\$",
    re.DOTALL,
)
_TABLE = re.compile(r"\\begin\{(tabular[xy*]?|longtable)\}(.{0,50000}?)\\end\{\1\}", re.DOTALL)
_GROUP = r"\{(?:[^{}]|\{[^{}]*\}){0,2000}\}"
_DROPPED = re.compile(
    r"\\(?:label|vspace|hspace|bibliographystyle|bibliography|usepackage|includeonly|input|include|"
    r"pagestyle|thispagestyle|index|hypersetup|hyphenation|textcolor|color|vskip|hskip|tolerance)"
    rf"(?![A-Za-z])\*?(?:\[[^\]\n]{{0,300}}\])*(?:{_GROUP})?"
    r"|\\(?:setcounter|addtocounter|markboth|setlength|addtolength|pdfbookmark)(?![A-Za-z])"
    rf"\*?\s*(?:\\[A-Za-z@]{{1,60}}\s*)?(?:\[[^\]\n]{{0,300}}\])?(?:{_GROUP}){{0,2}}"
    r"|\\(?:addcontentsline|newcommand|renewcommand|providecommand)(?![A-Za-z])\*?\s*(?:\\[A-Za-z@]{1,60}\s*)?"
    rf"(?:\[[^\]\n]{{0,300}}\]|{_GROUP}){{0,4}}"
)
"""Commands without words of the text, with what belongs to each and no group behind it."""
_DEFINED = re.compile(rf"\\def\s*\\\w{{1,60}}(?:#\d)*{_GROUP}|\\hypertarget\{{[^{{}}]{{0,300}}\}}")
_ASIDE = re.compile(rf"\\(?:thanks|footnote|inst|affil|orcid|email|href)\s*{_GROUP}")
_BACKSLASH = re.compile(r"\\textbackslash(?![A-Za-z])(?:\{\}|[ \t])?")
_SIZED = re.compile(
    rf"(\\begin\{{(?:minipage|multicols\*?|thebibliography)\}})(?:\[[^\]\n]{{0,300}}\])*{_GROUP}"
)
"""Environments whose first group is a measure."""
_LEVELS = {"part": 2, "chapter": 2, "section": 2, "subsection": 3, "subsubsection": 4,
           "paragraph": 5, "subparagraph": 6}  # fmt: skip
_ENVIRONMENTS = {
    "itemize": ("<ul>", "</li></ul>"), "enumerate": ("<ol>", "</li></ol>"),
    "description": ("<ul>", "</li></ul>"), "quote": ("<blockquote>", "</blockquote>"),
    "quotation": ("<blockquote>", "</blockquote>"), "verse": ("<blockquote>", "</blockquote>"),
    "displayquote": ("<blockquote>", "</blockquote>"), "thebibliography": ("<ul>", "</li></ul>"),
}  # fmt: skip
_COMMANDS = {
    "emph": "em", "textit": "em", "textsl": "em", "textbf": "strong", "texttt": "code",
    "underline": "u", "sout": "s", "st": "s", "textsuperscript": "sup", "textsubscript": "sub",
    "hl": "mark", "mbox": "", "text": "", "textrm": "", "textsf": "", "textsc": "", "textup": "",
    "textnormal": "", "fbox": "", "centerline": "", "protect": "", "passthrough": "",
    "enquote": "q",
    "caption": "p", "url": "url", "nolinkurl": "url", "footnote": "note", "thanks": "note",
}  # fmt: skip
_COMMAND = re.compile(r"\\([A-Za-z]{1,40})\*?\s*(?:\[[^\]\n]{0,300}\])*(?=\{)")
_ENVIRONMENT = re.compile(r"\\(begin|end)\s*\{([A-Za-z*]{1,40})\}(?:\[[^\]\n]{0,300}\])*")
_ITEM = re.compile(
    r"\\(?:item|bibitem(?:\{[^{}]{0,200}\})?)(?![A-Za-z])\s*(?:\[([^\]\n]{0,300})\])?"
)
_LINK = re.compile(r"\\href\s*\{([^{}]{1,2000})\}\s*(?=\{)")
_CITATION = re.compile(
    r"[~ ]?\\(?:cite[a-z]*|parencite|textcite|nocite)\*?(?:\[[^\]]{0,200}\])*\{([^{}]{1,500})\}"
)
_REFERENCE = re.compile(r"\\(?:auto|page|eq|c|C|name)?ref\*?\{([^{}]{1,200})\}")
_GRAPHICS = re.compile(r"\\includegraphics\*?(?:\[[^\]]{0,500}\])?\{([^{}]{1,500})\}")
_OTHER = re.compile(r"\\[A-Za-z@]{1,60}\*?")
_EDGES = re.compile(
    r"\n[ \t]*\n\s*|(?=<(?:h[2-6]|ul|ol|blockquote|p)>)|(?<=</h[2-6]>)|(?<=</(?:ul|ol)>)"
    r"|(?<=</blockquote>)|(?<=</p>)"
)
"""Where a paragraph ends."""
_ALONE = re.compile(f"<p>({PLACE.pattern})</p>")
MOST_COMMANDS = 50_000
"""Commands of a document that are turned into elements; a thesis has some ten thousand."""


class LatexDocument:
    """A document of LaTeX, by its class at the top or by its ending."""

    name = "latex"

    def recognises(self, source: FileSource) -> bool:
        """By its class; under its own ending by a section or a text that begins."""
        if looks_binary(source.head) or source.suffix in (".sty", ".cls", ".bst", ".dtx", ".bib"):
            return False
        head = source.text_head
        if source.suffix in (".tex", ".latex", ".ltx"):
            return True
        return _CLASS.search(head[:8000]) is not None and head.lstrip().startswith(("\\", "%"))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one draft."""
        data = source.read(reading.limits)
        text = decode(data, "utf-8")[0].replace("\r\n", "\n")
        held = HeldParts()
        text = _without_code(without_places(text), held)
        text = _VERB.sub(
            lambda found: held.hold(f"<code>{escape(found[2], quote=False)}</code>"), text
        )
        text = without_unset(_COMMENT.sub(r"\1", text))
        begin = _BEGIN.search(text)
        head = text[: begin.start()] if begin is not None else text
        body = _END.sub("", text[begin.end() :]) if begin is not None else text
        values = {
            name: _value(text, name, held) for name in ("title", "author", "date", "keywords")
        }
        html = _html(_without_head(body), held)
        if not re.search(r"\w", re.sub(r"<[^<>]*>", "", html)):
            raise UnreadableInput(tr("The document has no text."))
        authors = tuple(
            name
            for part in re.split(r"\\and\b|\x04|,(?=\s*[A-Z])| and ", values["author"])
            if (name := " ".join(part.split()))
        )
        yield Draft(
            source.name,
            self.name,
            facts_by(
                authors,
                title=" ".join(values["title"].split()) or source.title,
                published=parse_date(values["date"]) if values["date"] else None,
                language=_language(head),
            ),
            html=html,
            original=data,
            original_name=source.file_name,
            base=source.folder,
            tags=labels(values["keywords"], ",;"),
        )


def _without_code(text: str, held: HeldParts) -> str:
    """Return a text with its blocks of code held aside; one without an end is none."""
    written: list[str] = []
    place = 0
    endless: set[str] = set()
    for found in _VERBATIM.finditer(text):
        kind = found[1]
        if found.start() < place or kind in endless:
            continue
        end = text.find(f"\\end{{{kind}}}", found.end())
        if end < 0:
            endless.add(kind)
            continue
        code = text[found.end() : end].rstrip()
        if kind == "Highlighting":
            code = _TOKEN.sub(r"\1", code).replace("\\NormalTok", "")
        block = held.hold(f"<pre><code>{escape(code, quote=False)}</code></pre>")
        written += [text[place : found.start()], f"\n\n{block}\n\n"]
        place = end + len(f"\\end{{{kind}}}")
    return "".join([*written, text[place:]])


def _language(head: str) -> str | None:
    found = re.search(r"\\selectlanguage\{(\w+)\}|\\setmainlanguage(?:\[[^\]]*\])?\{(\w+)\}", head)
    named = re.search(r"\\usepackage\[([^\]]*)\]\{babel\}", head)
    name = (found[1] or found[2]) if found else named[1].split(",")[-1].strip() if named else ""
    return BABEL.get(name.removeprefix("main=").lower())


def _named(text: str, name: str) -> Iterator[tuple[int, int, int]]:
    """Yield a command of the head, each one of authors.

    Its place, its brace's, and that behind it.
    """
    place = 0
    for found in re.finditer(rf"\\{name}\b(?:\[[^\]\n]{{0,300}}\])?\s*(?=\{{)", text):
        if found.start() >= place:
            place = braced(text, found.end())
            if place > found.end():
                yield found.start(), found.end(), place
            if place == found.end() or name != "author":
                return


def _value(text: str, name: str, held: HeldParts) -> str:
    """Return what a command of the head says, in plain words.

    Authors apart by a sign, without notes.
    """
    found = [_ASIDE.sub("", text[brace + 1 : end - 1]) for _, brace, end in _named(text, name)]
    if name == "author":
        found = [each if "\\and" in each else each.split("\\\\")[0] for each in found]
    inner = "\x04".join(found)
    inner = re.sub(r"\\and(?![A-Za-z])", "\x04", inner).replace("\\\\", " ")
    html = _inline(inner, held)
    return unescape(re.sub(r"<[^<>]{0,200}>", "", html)).strip()


def _without_head(body: str) -> str:
    """Return a body without the commands that name the document's facts in it."""
    for name in ("title", "author", "date", "keywords"):
        kept, place = [], 0
        for start, _, end in _named(body, name):
            kept.append(body[place:start])
            place = end
        body = "".join([*kept, body[place:]])
    return re.sub(
        r"\\(?:maketitle|tableofcontents|listoffigures|listoftables|appendix)\b", "", body
    )


def _html(body: str, held: HeldParts) -> str:
    body = _FORMULA.sub(lambda found: _formula(found, held), body)
    body = _TABLE.sub(lambda found: held.hold(_table(found[2], held)), body)
    body = _inline(body, held)
    body = PLACE.sub(lambda found: _apart(found, held), body)
    blocks = _EDGES.split(body)
    written = [
        block
        if re.match(r"\s*</?(?:h[2-6]|ul|ol|li|blockquote|p)>", block) or not block.strip()
        else f"<p>{block.strip()}</p>"
        for block in blocks
        if block
    ]
    html = "\n".join(block for block in written if block.strip())
    html = _ALONE.sub(lambda found: found[1] if _is_block(found[1], held) else found[0], html)
    return held.restored(html)


def _apart(found: re.Match[str], held: HeldParts) -> str:
    """Return what is held aside; blocks stand apart from the paragraphs around them."""
    return f"\n\n{found.group()}\n\n" if _is_block(found.group(), held) else found.group()


def _is_block(place: str, held: HeldParts) -> bool:
    return held.at(place).startswith(("<pre>", "<table>"))


def _formula(found: re.Match[str], held: HeldParts) -> str:
    words = next((part for part in found.groups()[2:] if part is not None), "")
    words = re.sub(r"\\label\{[^{}]*\}", "", words).strip()
    return held.hold(f"<code>{escape(' '.join(words.split()), quote=False)}</code>")


def _table(content: str, held: HeldParts) -> str:
    content = re.sub(r"\A(?:\s*\{(?:[^{}]|\{[^{}]*\})*\}|\s*\[[^\]]*\])+", "", content)
    content = re.sub(
        r"\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|endlastfoot)\b(?:\[[^\]]*\])?|\\cline\{[^{}]*\}",
        "",
        content,
    )
    rows = [
        row for row in re.split(r"\\\\(?:\[[^\]]*\])?|\\tabularnewline\b", content) if row.strip()
    ]
    cells = ((_inline(cell, held).strip() for cell in re.split(r"(?<!\\)&", row)) for row in rows)
    written = ("".join(f"<td>{cell}</td>" for cell in row) for row in cells)
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in written)}</table>"


def _inline(text: str, held: HeldParts) -> str:
    """Commands and environments as elements, everything else as words."""
    text = _SIZED.sub(r"\1", _DROPPED.sub("", _DEFINED.sub("", text)))
    text = _GRAPHICS.sub(lambda found: held.hold(f'<img src="{escape(found[1])}" alt="">'), text)
    text = _CITATION.sub(lambda found: f" [{found[1]}]", text)
    text = _REFERENCE.sub(lambda found: f"[{found[1]}]", text)
    text = re.sub(r"\\\\\*?(?:\[[^\]\n]{0,30}\])?", "\x05", text)
    text = _BACKSLASH.sub("\x08", text).replace("\\{", "\x06").replace("\\}", "\x07")
    text = escape(without_signs(text), quote=False)
    text = _commands(text)
    text = _ENVIRONMENT.sub(_environment, text)
    text = _items(text)
    text = _OTHER.sub("", text)
    text = text.replace("``", "“").replace("''", "”").replace("---", "—").replace("--", "–")
    text = (
        re.sub(r"(?<!\w)`(?=\w)", "‘", text)
        .replace("~", " ")
        .replace("\\,", " ")
        .replace("\\ ", " ")
    )
    text = re.sub(r"[{}\\]", "", text)
    return (
        text.replace("\x05", "<br>").replace("\x06", "{").replace("\x07", "}").replace("\x08", "\\")
    )


def _commands(text: str) -> str:
    """Return the commands with something in braces, those inside others too."""
    written: list[str] = []
    waiting: list[tuple[int, str]] = []
    place = 0
    closings = closings_of(text)
    for _ in range(MOST_COMMANDS):
        found = _first_command(text, place, closings)
        start = found[0] if found is not None else len(text)
        while waiting and waiting[-1][0] <= start:
            end, closing = waiting.pop()
            written += [text[place : end - 1], closing]
            place = max(place, end)
        if found is None:
            break
        _, inner, opening, closing = found
        end = closings.get(inner, inner)
        written.append(text[place:start])
        place = inner
        if end > inner:
            written.append(opening)
            place = inner + 1
            waiting.append((end, closing))
    for end, closing in reversed(waiting):
        written += [text[place : end - 1], closing]
        place = max(place, end)
    return "".join([*written, text[place:]])


def _first_command(
    text: str, place: int, closings: Mapping[int, int]
) -> tuple[int, int, str, str] | None:
    """Return the next command.

    Its place, that of its brace, and the elements around what it holds.
    """
    for found in _COMMAND.finditer(text, place):
        name = found[1]
        if name == "href" and (link := _LINK.match(text, found.start())) is not None:
            url = unescape(link[1].replace("\\", ""))
            if url.startswith(("http://", "https://", "mailto:")):
                return found.start(), link.end(), f'<a href="{escape(url)}">', "</a>"
            return found.start(), link.end(), "", ""
        if name in _LEVELS:
            return found.start(), found.end(), f"\n\n<h{_LEVELS[name]}>", f"</h{_LEVELS[name]}>\n\n"
        if name not in _COMMANDS:
            continue
        kind = _COMMANDS[name]
        if kind == "note":
            return found.start(), found.end(), " (", ")"
        if kind == "url":
            end = closings.get(found.end(), found.end())
            url = text[found.end() + 1 : end - 1]
            return found.start(), found.end(), f'<a href="{escape(unescape(url))}">', "</a>"
        if kind == "p":
            return found.start(), found.end(), "\n\n<p>", "</p>\n\n"
        if kind == "q":
            return found.start(), found.end(), "“", "”"
        return found.start(), found.end(), f"<{kind}>" if kind else "", f"</{kind}>" if kind else ""
    return None


def _environment(found: re.Match[str]) -> str:
    opening, closing = _ENVIRONMENTS.get(found[2].rstrip("*"), ("", ""))
    if found[2] == "abstract":
        return "\n\n"
    return f"\n\n{opening if found[1] == 'begin' else closing}\n\n"


def _items(text: str) -> str:
    """Items with their ends: each but the first of a list closes the one before it."""
    written: list[str] = []
    fresh: list[bool] = []
    place = 0
    for found in re.finditer(rf"<(/?)(?:ul|ol)>|{_ITEM.pattern}", text):
        written.append(
            text[place : found.start()].rstrip() if fresh else text[place : found.start()]
        )
        place = found.end()
        if found.group().startswith("<"):
            if found[1]:
                if fresh and fresh.pop() and written and written[-1].endswith("</li>"):
                    written[-1] = written[-1].removesuffix("</li>")
            else:
                fresh.append(True)
            written.append(found.group())
            continue
        if not fresh:
            continue
        written.append("<li>" if fresh[-1] else "</li><li>")
        written.append(f"<strong>{found[2]}</strong> " if found[2] else "")
        fresh[-1] = False
    return "".join([*written, text[place:]])
