"""The words of the standard library's argparse, in the person's language.

argparse looks its words up with gettext; gettext is pointed at our catalogues, which hold them.
"""

from __future__ import annotations

import gettext
import os

from reader.resource_files import resource
from reader.translation import DOMAIN, SOURCE_LANGUAGE, current_language, translatable

TEXTS = (
    translatable("usage: "),
    translatable("positional arguments"),
    translatable("options"),
    translatable("show this help message and exit"),
    translatable("the following arguments are required: %s"),
    translatable("unrecognized arguments: %s"),
    translatable("argument %(argument_name)s: %(message)s"),
    translatable("invalid choice: %(value)r (choose from %(choices)s)"),
    translatable("invalid %(type)s value: %(value)r"),
    translatable("expected one argument"),
    translatable("expected at most one argument"),
    translatable("expected at least one argument"),
    translatable("ignored explicit argument %r"),
    translatable("not allowed with argument %s"),
    translatable("one of the arguments %s is required"),
    translatable("unknown parser %(parser_name)r (choices: %(choices)s)"),
)
"""What argparse says in calls as ours are."""


def translate_argparse() -> None:
    """Let argparse speak the language that was chosen; in English it does so already."""
    if current_language() != SOURCE_LANGUAGE:
        # gettext chooses by the environment alone.
        os.environ["LANGUAGE"] = current_language()
        gettext.bindtextdomain(DOMAIN, str(resource("translations")))
        gettext.textdomain(DOMAIN)
