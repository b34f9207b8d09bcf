"""Repair by pointing: what was pointed at becomes a rule of one story or of its site."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.library.rule_store import RuleStore, sound_part
from reader.library.store_session import StoreSession
from reader.model import Progress, ReaderError, RuleExample, RulePreview, RuleReach
from reader.model.argument_types import checks_arguments
from reader.store.story_table import Condition
from reader.translation import tr

if TYPE_CHECKING:
    from reader.clean.siterules.rules import SiteRule
    from reader.library.importing.worker import Task

Flag = Callable[[], bool] | None
OnProgress = Callable[[Progress], None] | None

MOST_TRIED = 100
"""Stories of a site on which a rule is tried before it is kept; a minute on a small machine."""
EXAMPLES = 3
"""Stories whose change is shown before a rule is kept for a whole site."""


@checks_arguments
class RepairService:
    """Rules made by pointing.

    A change is a mapping with any of `keep`, `remove` (selectors) and `title`, `subtitle`,
    `author`, `published` (a selector each). Keeping one cleans nothing by itself: call
    `clean_again` for the stories that it touches; their marks move along.
    """

    def __init__(self, store: StoreSession, rules: RuleStore) -> None:
        self._store = store
        self._rules = rules

    def preview(self, id: int, change: Mapping[str, Any], cancelled: Flag = None) -> RulePreview:
        """Return what a story would be with a change; nothing is kept."""
        from reader.clean.siterules.rules import merge_rules, rule_for
        from reader.library.importing.story_source import source_of
        from reader.library.importing.trial_process import try_rule

        story = self._store.stories.get(id)
        source = source_of(self._store, id)
        if source is None:
            raise ReaderError(tr("No saved page of this story alone was kept."))
        own = merge_rules(self._rules.of_story(id), _read(change))
        whole = merge_rules(rule_for(story.url, self._rules.all()), own)
        return try_rule(source, whole.written(), cancelled)

    def keep_for_story(self, id: int, change: Mapping[str, Any]) -> Mapping[str, Any]:
        """Keep a change for one story; return the rule it had, for `restore_story_rule`."""
        from reader.clean.siterules.rules import merge_rules

        self._store.stories.require([id])
        before = self._rules.of_story(id)
        self._rules.set_for_story(id, merge_rules(before, _read(change)))
        return before.written()

    def restore_story_rule(self, id: int, rule: Mapping[str, Any]) -> None:
        """Give one story the rule that it had before."""
        self._store.stories.require([id])
        self._rules.set_for_story(id, _read(rule))

    def site_of(self, id: int) -> tuple[str, int]:
        """Return the host of a story's site and how many stories are of it; "" for no address."""
        name = self._host(id)
        return name, len(self._stories_of(name)) if name else 0

    def reach(
        self,
        id: int,
        change: Mapping[str, Any],
        on_progress: OnProgress = None,
        cancelled: Flag = None,
    ) -> RuleReach:
        """Try a change on the stories of a story's site, the latest first; nothing is kept."""
        from reader.library.importing.preparation import Prepared
        from reader.library.importing.worker_pool import WorkerPool

        name = self._host(id)
        stories = self._stories_of(name)
        rule = self._for_site(name, change)
        changed: dict[int, RuleExample] = {}
        tried = 0
        tasks = self._tasks(stories[:MOST_TRIED], rule)
        with closing(WorkerPool()) as pool, closing(pool.run(tasks, cancelled)) as deliveries:
            for delivery in deliveries:
                number, outcome = delivery.task.number, delivery.outcome
                if isinstance(outcome, Prepared):
                    before = self._store.body(number, None)
                    if before.reading_text != outcome.article.reading_text:
                        words = len(before.text.split()), outcome.article.word_count
                        title = self._store.stories.get(number).title
                        changed[number] = RuleExample(number, title, *words)
                elif outcome is None:
                    tried += 1
                    if on_progress is not None:
                        on_progress(Progress(tried, min(len(stories), MOST_TRIED), name))
        examples = tuple(changed[one] for one in sorted(changed, key=stories.index))
        return RuleReach(name, len(stories), tried, tuple(changed), examples[:EXAMPLES])

    def keep_for_site(self, id: int, change: Mapping[str, Any]) -> Mapping[str, Any]:
        """Keep a change for a story's whole site; return the rule it had, for `restore_site_rule`.

        Raises ReaderError for a story without an address.
        """
        from reader.clean.siterules.rules import rule_for

        name = self._host(id)
        if not name:
            raise ReaderError(tr("This story has no address, so its site is not known."))
        before = rule_for(f"https://{name}/", self._rules.all())
        self._rules.teach(self._for_site(name, change))
        return before.written() if before is not None else {"host": name}

    def restore_site_rule(self, rule: Mapping[str, Any]) -> None:
        """Give a site the rule that it had before; one with a host alone deletes it."""
        if len(rule) != 1 or "host" not in rule:
            self._rules.teach(rule)
        else:
            self._rules.forget(str(rule["host"]))

    def _host(self, id: int) -> str:
        from reader.clean.parse.urls import host

        return host(self._store.stories.get(id).url)

    def _for_site(self, name: str, change: Mapping[str, Any]) -> SiteRule:
        from reader.clean.siterules.rules import merge_rules, rule_for

        known = rule_for(f"https://{name}/", self._rules.all())
        return replace(merge_rules(known, _read(change)), host=known.host if known else name)

    def _stories_of(self, name: str) -> list[int]:
        """Return the stories of a host and its subdomains, the latest first."""
        from reader.clean.parse.urls import host

        ids = self._store.stories.ids(Condition("s.trashed = 0 AND s.url <> ''"))
        found = [
            int(row["id"])
            for row in self._store.stories.values(ids, ["url"])
            if (own := host(row["url"])) == name or own.endswith(f".{name}")
        ]
        return sorted(found, reverse=True)

    def _tasks(self, stories: list[int], rule: SiteRule) -> Iterator[Task]:
        from reader.clean.siterules.rules import merge_rules
        from reader.library.importing.story_source import source_of
        from reader.library.importing.worker import Task

        for story in stories:
            if (source := source_of(self._store, story)) is not None:
                whole = merge_rules(rule, self._rules.of_story(story))
                yield Task(story, Path(source.name), source.data, source.files, rules=(whole,))


def _read(change: Mapping[str, Any]) -> SiteRule:
    """Return a change as a rule; raise ReaderError for a selector that is none."""
    from reader.clean.siterules.rules import EVERYWHERE

    rule, wrong = sound_part({**change, "host": EVERYWHERE})
    if wrong:
        raise ReaderError(wrong[0].problem)
    return rule
