"""Completion of the command line in bash, zsh and fish."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from reader.cli.command_outline import CommandOutline, OptionOutline


def bash_completion(outlines: Sequence[CommandOutline]) -> str:
    """Return a script for bash."""
    program, commands = outlines[0], outlines[1:]
    names = " ".join(command.name for command in commands)
    cases = "\n".join(_bash_case(command) for command in commands)
    return f"""# Completion of broadsheet for bash. Source it, or put it in
# ~/.local/share/bash-completion/completions/broadsheet
_broadsheet() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD-1]}}
    local command= word before=
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case $before in --library|--language) before=; continue;; esac
        before=$word
        case " {names} " in *" $word "*) command=$word; break;; esac
    done
    local options="{_forms(program)}" words="{names}" paths=yes
    COMPREPLY=()
    case $command in
    '')
{_bash_values(program)}
        ;;
{cases}
    esac
    if [[ -n $options && $current == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$options" -- "$current")
        return
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    if [[ -n $paths ]]; then
        mapfile -t -O ${{#COMPREPLY[@]}} COMPREPLY < <(compgen -f -- "$current")
    fi
}}
complete -o filenames -F _broadsheet broadsheet
"""


def _bash_case(command: CommandOutline) -> str:
    chosen = " ".join(choice for part in command.arguments for choice in part.choices)
    lines = [
        f"    {command.name})",
        f'        options="{_forms(command)}"',
        f'        words="{chosen}"',
        f"        paths={'yes' if any(part.is_path for part in command.arguments) else ''}",
        _bash_values(command),
    ]
    return "\n".join([*lines, "        ;;"])


def _bash_values(command: CommandOutline) -> str:
    """Return what to offer behind the options that take a value."""
    lines = ["        case $previous in"]
    for option in command.options:
        if not option.value:
            continue
        offered = f'options= words="{" ".join(option.choices)}"'
        offered += f" paths={'yes' if option.is_path else ''}"
        lines.append(f"        {'|'.join(option.forms)}) {offered};;")
    return "\n".join([*lines, "        esac"])


def _forms(command: CommandOutline) -> str:
    return " ".join(form for option in command.options for form in option.forms)


def zsh_completion(outlines: Sequence[CommandOutline]) -> str:
    """Return a script for zsh."""
    program, commands = outlines[0], outlines[1:]
    names = "\n".join(
        f"        {_zsh(f'{command.name}:{command.summary}')}" for command in commands
    )
    cases = "\n".join(
        f"    {command.name})\n        _arguments {_zsh_arguments(command)}\n        ;;"
        for command in commands
    )
    return f"""#compdef broadsheet
# Completion of broadsheet for zsh. Put it as _broadsheet into a folder of $fpath.
_broadsheet() {{
    local -a commands
    local context state line
    typeset -A opt_args
    commands=(
{names}
    )
    _arguments -C {_zsh_options(program)} '1: :->command' '*:: :->rest'
    case $state in
    command)
        _describe command commands
        _files
        ;;
    rest)
        case $words[1] in
{cases}
        *) _files;;
        esac
        ;;
    esac
}}
_broadsheet "$@"
"""


def _zsh_options(command: CommandOutline) -> str:
    parts = []
    for option in command.options:
        for form in option.forms:
            meaning = re.sub(r"([\[\]:])", r"\\\1", option.meaning)
            parts.append(_zsh(f"*{form}[{meaning}]{_zsh_value(option)}"))
    return " ".join(parts)


def _zsh_arguments(command: CommandOutline) -> str:
    files = [part for part in command.arguments if part.is_path]
    chosen = [part for part in command.arguments if part.choices]
    rest = _zsh(f"*{_zsh_value((files or chosen)[0])}") if files or chosen else ""
    return f"{_zsh_options(command)} {rest}".strip()


def _zsh_value(option: OptionOutline) -> str:
    if not option.value:
        return ""
    if option.choices:
        return f":value:({' '.join(option.choices)})"
    return ":path:_files" if option.is_path else ":value:"


def _zsh(word: str) -> str:
    return "'" + word.replace("'", "'\\''") + "'"


def fish_completion(outlines: Sequence[CommandOutline]) -> str:
    """Return a script for fish."""
    commands = outlines[1:]
    names = " ".join(command.name for command in commands)
    lines = [
        "# Completion of broadsheet for fish. Put it into",
        "# ~/.config/fish/completions/broadsheet.fish",
    ]
    for option in outlines[0].options:
        lines.append(_fish("not __fish_seen_subcommand_from " + names, option))
    for command in commands:
        lines.append(
            f"complete -c broadsheet -n 'not __fish_seen_subcommand_from {names}' "
            f"-a {command.name} -d {_fish_word(command.summary)}"
        )
    for command in commands:
        seen = f"__fish_seen_subcommand_from {command.name}"
        if not any(part.is_path for part in command.arguments):
            lines.append(f"complete -c broadsheet -n '{seen}' -f")
        for argument in command.arguments:
            if argument.choices:
                chosen = _fish_word(" ".join(argument.choices))
                lines.append(f"complete -c broadsheet -n '{seen}' -a {chosen}")
        lines += [_fish(seen, option) for option in command.options]
    return "\n".join(lines) + "\n"


def _fish(condition: str, option: OptionOutline) -> str:
    parts = [f"complete -c broadsheet -n '{condition}'"]
    for form in option.forms:
        parts.append(f"-l {form[2:]}" if form.startswith("--") else f"-s {form[1:]}")
    if option.value:
        parts.append("-r -F" if option.is_path else "-x")
    if option.choices:
        parts.append(f"-a {_fish_word(' '.join(option.choices))}")
    if option.meaning:
        parts.append(f"-d {_fish_word(option.meaning)}")
    return " ".join(parts)


def _fish_word(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


SHELLS: dict[str, Callable[[Sequence[CommandOutline]], str]] = {
    "bash": bash_completion,
    "zsh": zsh_completion,
    "fish": fish_completion,
}
"""The shells there are scripts for."""
