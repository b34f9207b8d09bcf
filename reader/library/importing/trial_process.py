"""Tries a rule for a site on what a story was made of, in a process of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from reader.library.importing.preparation import Prepared
from reader.library.importing.story_source import StorySource
from reader.library.importing.worker import Task
from reader.library.importing.worker_pool import WorkerPool
from reader.library.rule_store import sound_part
from reader.model import ReaderError, Refusal, RulePreview
from reader.translation import tr, translatable

_NO_PAGE = translatable(
    "This story has no saved page, so the rule does not change it. It applies "
    "to pages you import from this site later."
)


def try_rule(
    source: StorySource, fields: Mapping[str, Any], cancelled: Callable[[], bool] | None = None
) -> RulePreview:
    """Clean a story's original by a rule alone, with nothing kept.

    `fields` is the rule's JSON object, which need not be finished: selectors that are none are left
    out and named.  Raises ReaderError where the original is no page or cannot be read, or after a
    cancel.
    """
    rule, wrong = sound_part(fields)
    rules = (rule,) if len(rule.written()) > 1 else ()
    task = Task(0, Path(source.name), source.data, source.files, rules=rules, trial=True)
    outcome: Prepared | Refusal | None = None
    with closing(WorkerPool(size=1)) as pool, closing(pool.run([task], cancelled)) as deliveries:
        for delivery in deliveries:
            outcome = outcome or delivery.outcome
    if isinstance(outcome, Refusal):
        raise ReaderError(outcome.reason)
    if outcome is None:
        raise ReaderError(tr("The article could not be extracted."))
    if outcome.trial is None:
        raise ReaderError(tr(_NO_PAGE))
    trial = replace(outcome.trial, parts=(*outcome.trial.parts, *wrong))
    return RulePreview(outcome.article, trial, rule.counts_for(outcome.article.url))
