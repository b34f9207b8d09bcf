"""The manual page of the command line, in the language of man."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from reader.cli.command_examples import EXAMPLES
from reader.cli.command_outline import CommandOutline, OptionOutline
from reader.translation import tr, translatable

_EXITS = (
    ("0", translatable("Done.")),
    ("1", translatable("Part of the task failed; each failure is named and the rest is done.")),
    ("2", translatable("The call itself is wrong; nothing was done.")),
    ("130", translatable("Interrupted; what was done is kept.")),
    ("143", translatable("Ended by the system or another program; what was done is kept.")),
)
_VARIABLES = (
    (
        "BROADSHEET_LIBRARY",
        translatable("The folder of the library, where --library does not name one."),
    ),
    (
        "BROADSHEET_LANGUAGE",
        translatable("The language of window and messages, such as de; else the system's."),
    ),
    (
        "TERM",
        translatable("Where it is “dumb”, no progress is drawn. No colours are used anywhere."),
    ),
)


def manual_page(outlines: Sequence[CommandOutline], version: str, written: date) -> str:
    """Return the page, section 1; `written` is the date at its foot."""
    program, commands = outlines[0], outlines[1:]
    lines = [
        f'.TH BROADSHEET 1 "{written:%Y-%m-%d}" "Broadsheet {_text(version)}" "User Commands"',
        # Long choices without a blank cannot be spread over a line.
        ".ad l",
        _heading(tr("NAME", context="manual")),
        "broadsheet \\- " + _text(tr("read, search and mark saved articles, offline")),
        _heading(tr("SYNOPSIS", context="manual")),
        ".B broadsheet",
        "[\\fIPATH\\fR ...]",
        ".br",
        ".B broadsheet",
        "[\\fB\\-\\-library\\fR \\fIDIR\\fR] \\fICOMMAND\\fR ...",
        _heading(tr("DESCRIPTION", context="manual")),
        _text(
            tr(
                "Without a command the window opens, and paths are imported into it. Every command "
                "that prints takes --json: one object a line on standard output; errors are "
                "objects on standard error then."
            )
        ),
        _heading(tr("OPTIONS", context="manual")),
        *_options(program.options),
        _heading(tr("COMMANDS", context="manual")),
    ]
    for command in commands:
        lines += [
            f".SS {_text(command.name)}",
            f"{_text(command.summary)}.",
            ".PP",
            f"\\fB{_text(command.usage)}\\fR",
            *_options(command.options),
        ]
        lines += _examples(command.name)
    lines += [
        _heading(tr("EXIT STATUS", context="manual")),
        *_pairs(_EXITS),
        _heading(tr("ENVIRONMENT", context="manual")),
        *_pairs(_VARIABLES),
    ]
    # A heading begins a paragraph already.
    lines += [_heading(tr("EXAMPLES", context="manual")), *_examples("")[1:]]
    return "\n".join(lines) + "\n"


def _heading(words: str) -> str:
    return f".SH {_text(words)}"


def _options(options: Sequence[OptionOutline]) -> list[str]:
    lines = []
    for option in options:
        forms = ", ".join(f"\\fB{_text(form)}\\fR" for form in option.forms)
        shown = "|".join(option.choices) or option.value
        lines += [".TP", f"{forms} \\fI{_text(shown)}\\fR" if option.value else forms]
        lines.append(_text(option.meaning) or "\\&")
    return lines


def _examples(command: str) -> list[str]:
    lines = []
    for line, meaning in EXAMPLES.get(command, ()):
        lines += [".PP", f"{_text(tr(meaning))}:", ".PP", ".nf", f".RS\n{_text(line)}\n.RE", ".fi"]
    return lines


def _pairs(pairs: Sequence[tuple[str, str]]) -> list[str]:
    lines: list[str] = []
    for name, meaning in pairs:
        lines += [".TP", f"\\fB{_text(name)}\\fR", _text(tr(meaning))]
    return lines


def _text(words: str) -> str:
    """Return words in which nothing is a sign of the language."""
    plain = words.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    plain = plain.replace("“", "\\(lq").replace("”", "\\(rq").replace("~", "\\(ti")
    plain = plain.replace("^", "\\(ha").replace("`", "\\(ga").replace("’", "\\(cq")
    return f"\\&{plain}" if plain.startswith(".") else plain
