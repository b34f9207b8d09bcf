"""What the person taught about single sites: kept in the library, handed to the cleaner.

A file of rules is a JSON object `{"broadsheet-rules": 1, "rules": [rule, …]}`; what a rule holds is
described in `reader.clean.siterules.rules`. None is shipped.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader import model
from reader.library.store_session import StoreSession
from reader.model import ReaderError
from reader.store.file_store import file_errors_explained
from reader.store.whole_file import whole_file
from reader.translation import system_reason, tr

if TYPE_CHECKING:
    from reader.clean.siterules.rules import SiteRule
    from reader.model import RulePart

SETTING = "site-rules"
"""The setting that holds the rules, a list of JSON objects, one for each host."""

STORIES = "story-rules"
"""The setting that holds the rules of single stories: JSON objects by the story's id."""

_MARK, _VERSION = "broadsheet-rules", 1
_LARGEST = 4 * 1024 * 1024
"""Bytes of a file of rules that is read."""
_HOST = re.compile(r"(?!-)[\w-]+(\.[\w-]+)*\Z")


class RuleStore:
    """The rules of one library."""

    def __init__(self, store: StoreSession) -> None:
        self._store = store

    def all(self) -> tuple[SiteRule, ...]:
        """Return the rules by host; one that this version cannot read is left out."""
        given = self._store.preferences.setting(SETTING)
        if not isinstance(given, list) or not given:
            return ()
        return tuple(sorted(_readable(given), key=lambda rule: rule.host))

    def teach(self, *rules: SiteRule | Mapping[str, Any]) -> tuple[SiteRule, ...]:
        """Keep rules, each in place of the one its host had; gives them as they are kept.

        Raises ReaderError, and keeps none of them, where a host or a selector is wrong.
        """
        taught = tuple(read_rule(rule) for rule in rules)
        with self._store.db.write():
            known = {rule.host: rule for rule in (*self.all(), *taught)}
            self._keep(known)
        return taught

    def forget(self, host: str) -> SiteRule:
        """Forget the rule of a host and give it back; raises ReaderError where there is none."""
        name = host.strip().lower().removeprefix("www.")
        with self._store.db.write():
            known = {rule.host: rule for rule in self.all()}
            if name not in known:
                raise ReaderError(tr("No rule for “{host}”.", host=host))
            forgotten = known.pop(name)
            self._keep(known)
        return forgotten

    def export(self, path: Path) -> int:
        """Write the rules into a file; gives their number."""
        rules = [rule.written() for rule in self.all()]
        text = json.dumps({_MARK: _VERSION, "rules": rules}, ensure_ascii=False, indent=2)
        with file_errors_explained(path.parent):
            if path.is_file() and (data := _beginning(path)) and _rules_in_bytes(data) is None:
                words = tr("{path} holds something else. Choose another name.", path=path)
                raise ReaderError(words)
            with whole_file(path) as file:
                file.write(f"{text}\n".encode())
        return len(rules)

    def bring_in(self, path: Path) -> tuple[SiteRule, ...]:
        """Teach the rules of a file, all or none of them; raises ReaderError."""
        given = _rules_in_bytes(_beginning(path))
        if given is None:
            raise ReaderError(tr("{path} is not a file of extraction rules.", path=path))
        if given[_MARK] != _VERSION:
            raise ReaderError(
                tr("{path} was written by a newer version of the program.", path=path)
            )
        return self.teach(*given["rules"])

    def add_missing(self, given: object) -> None:
        """Take what an archive holds for hosts without a rule; what cannot be read is left out."""
        coming = _readable(given) if isinstance(given, list) else []
        with self._store.db.write():
            known = {rule.host: rule for rule in self.all()}
            if missing := {rule.host: rule for rule in coming if rule.host not in known}:
                self._keep(known | missing)

    def of_story(self, story: int) -> SiteRule:
        """Return the rule of one story alone; one without selectors where there is none."""
        from reader.clean.siterules.rules import EVERYWHERE, SiteRule

        given = self._of_stories().get(str(story))
        try:
            return SiteRule.read({**given, "host": EVERYWHERE}) if given else SiteRule(EVERYWHERE)
        except (TypeError, ValueError):
            return SiteRule(EVERYWHERE)

    def has_own(self, story: int) -> bool:
        """Return whether a story has a rule of its own."""
        return str(story) in self._of_stories()

    def add_missing_for_story(self, story: int, given: object) -> None:
        """Take over a story's own rule from an archive, where it has none here."""
        if isinstance(given, Mapping) and not self.has_own(story):
            with suppress(ReaderError):
                self.set_for_story(story, sound_part(given)[0])

    def set_for_story(self, story: int, rule: SiteRule) -> None:
        """Keep a rule of one story alone; one without selectors deletes it."""
        written = {key: value for key, value in rule.written().items() if key != "host"}
        with self._store.db.write():
            known = self._of_stories()
            known.pop(str(story), None)
            if written:
                known[str(story)] = written
            self._store.preferences.set_setting(STORIES, known)

    def counting_for(self, story: int, url: str | None) -> tuple[SiteRule, ...]:
        """Return the rules by which a story is cleaned: its own with its site's, or all."""
        from reader.clean.siterules.rules import merge_rules, rule_for

        rules, own = self.all(), self.of_story(story)
        return (merge_rules(rule_for(url, rules), own),) if len(own.written()) > 1 else rules

    def _of_stories(self) -> dict[str, Any]:
        given = self._store.preferences.setting(STORIES)
        return dict(given) if isinstance(given, dict) else {}

    def _keep(self, rules: Mapping[str, SiteRule]) -> None:
        given = [rules[host].written() for host in sorted(rules)]
        self._store.preferences.set_setting(SETTING, given)


def sound_part(given: Mapping[str, Any]) -> tuple[SiteRule, tuple[RulePart, ...]]:
    """Return the part of a rule being written that can be used, and its selectors that cannot."""
    from reader.clean.siterules.rules import FACTS, LISTS, SiteRule, selector_problem

    wrong: list[RulePart] = []

    def sound(field: str, selectors: Iterable[str]) -> tuple[str, ...]:
        problems = {selector: selector_problem(selector) for selector in selectors if selector}
        wrong.extend(
            model.RulePart(field, one, problem=why) for one, why in problems.items() if why
        )
        return tuple(one for one, why in problems.items() if not why)

    host = str(given.get("host", "")).strip().lower().removeprefix("www.")
    lists = {field: sound(field, given.get(field, ())) for field in LISTS}
    facts = {field: "".join(sound(field, [str(given.get(field, ""))])) for field in FACTS}
    rule = SiteRule(host, lists["story"], lists["remove"], keep=lists["keep"], **facts)
    return rule, tuple(wrong)


def _readable(given: Iterable[object]) -> list[SiteRule]:
    found = []
    for rule in given:
        with suppress(ReaderError):
            found.append(read_rule(rule))
    return found


def _beginning(path: Path) -> bytes:
    """Return the bytes of a file, one more than rules may have at most; raises ReaderError."""
    try:
        # A pipe would never end.
        if not path.is_file() and path.exists():
            raise ReaderError(tr("{path} is not a file of extraction rules.", path=path))
        with path.open("rb") as file:
            return file.read(_LARGEST + 1)
    except OSError as error:
        raise ReaderError(
            tr("{path} cannot be read: {reason}.", path=path, reason=system_reason(error))
        ) from error


def _rules_in_bytes(data: bytes) -> dict[str, Any] | None:
    """Return what a file of rules holds; None for another file, or a larger one than they are."""
    try:
        given = json.loads(data) if len(data) <= _LARGEST else None
    except (ValueError, RecursionError):
        return None
    if not isinstance(given, dict) or not isinstance(given.get("rules"), list):
        return None
    return given if _MARK in given else None


def read_rule(rule: object) -> SiteRule:
    """Return a rule, checked; raise ReaderError for a wrong host, field or selector."""
    from reader.clean.siterules.rules import SiteRule

    given = rule.written() if isinstance(rule, SiteRule) else rule
    if not isinstance(given, Mapping):
        raise ReaderError(tr("An extraction rule needs a host and selectors."))
    known = [field.name for field in fields(SiteRule)]
    for name in given:
        if name not in known:
            raise ReaderError(
                tr(
                    "“{name}” is not part of a rule; use {known}.",
                    name=name,
                    known=", ".join(known),
                )
            )
    try:
        read = SiteRule.read(given)
    except ValueError as error:
        raise ReaderError(str(error)) from error
    if not _HOST.match(read.host):
        raise ReaderError(tr("“{host}” is not a host name such as example.org.", host=read.host))
    if len(read.written()) == 1:
        raise ReaderError(tr("The rule for {host} is empty. Enter a selector.", host=read.host))
    return read
