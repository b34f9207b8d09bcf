"""The cache on disk: reading what is there, adding stories, keeping its parts few.

Segments are merged like this: a new one takes in the others of its size, so that there are few
and each story is rewritten a handful of times at most (a log-structured merge).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from shutil import rmtree

from reader.model import IndexDocument
from reader.platforms.durable_files import replace_file
from reader.related.cache.array_file import DamagedCache
from reader.related.cache.manifest import (
    Manifest,
    Part,
    give_up,
    new_name,
    read_manifest,
    stamp,
    write_manifest,
)
from reader.related.cache.segment import Segment, write_segment
from reader.related.cache.segment_build import SegmentDraft, content_of, draft_of_stories, merged
from reader.related.row_proof import share_with_kin
from reader.related.similarity import Ranker
from reader.related.threads import Assignment, read_assignment, write_assignment

_SMALL = 256
"""Stories of the smallest tier of segments."""
_LARGEST = 30_000
"""Stories beyond which segments are not merged; bounds the time of one merge."""
_SAME_SIZE = 3
"""Segments of one tier that are merged into one."""
_GROWN = 1.25
"""Growth of a library after which it may be of another kind: a quarter more stories."""


class VectorCache:
    """The parts of a cache folder, opened for reading and followed as other processes write."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.manifest = Manifest()
        self.assignment = Assignment()
        self.ranker = Ranker((), ())
        self._segments: dict[str, Segment] = {}
        self._stamp: tuple[int, int, int] | None = None

    def close(self) -> None:
        """Close all files."""
        for segment in self._segments.values():
            segment.close()
        self._segments = {}
        self.manifest = Manifest()
        self.assignment = Assignment()
        self.ranker = Ranker((), ())
        self._stamp = None

    def give_up(self) -> None:
        """Close a cache that proved to be damaged, and let no process take it for sound."""
        give_up(self.folder, self._stamp)
        self.close()

    def refresh(self) -> bool:
        """Open what another process or this one has written since; return whether there was any.

        Raises DamagedCache where the cache is missing or not sound.
        """
        now = stamp(self.folder)
        if now is not None and now == self._stamp:
            return False
        for attempt in range(3):
            manifest = read_manifest(self.folder)
            try:
                self._open(manifest)
            except DamagedCache:
                # Another process may have merged parts away between the two reads.
                if attempt == 2 or stamp(self.folder) == now:
                    raise
                now = stamp(self.folder)
                continue
            break
        self._stamp = now
        return True

    def _open(self, manifest: Manifest) -> None:
        opened = {
            part.name: self._segments.get(part.name) or Segment(self.folder, part.name, part.check)
            for part in manifest.parts
        }
        if manifest.threads != self.manifest.threads:
            self.assignment = read_assignment(self.folder, manifest.threads, manifest.threads_check)
        for name, segment in self._segments.items():
            if name not in opened:
                segment.close()
        self._segments = opened
        self.manifest = manifest
        self.ranker = Ranker(
            [opened[part.name] for part in manifest.parts],
            [part.removed for part in manifest.parts],
            manifest.trust,
            self.ranker,
        )

    def segments(self, parts: Sequence[Part]) -> list[Segment]:
        """Return the opened segments of `parts`."""
        return [self._segments[part.name] for part in parts]

    def commit(self, manifest: Manifest) -> None:
        """Put `manifest` in force and open what it names; the lock must be held."""
        write_manifest(self.folder, manifest)
        self._open(manifest)
        self._stamp = stamp(self.folder)

    def take_over(self, other: VectorCache) -> None:
        """Put all parts of another cache in the place of this one's; the lock must be held."""
        manifest = other.manifest
        other.close()
        for path in other.folder.iterdir():
            if path.stem in manifest.names():
                replace_file(path, self.folder / path.name)
        self.commit(manifest)
        rmtree(other.folder, ignore_errors=True)

    def assign(self, assignment: Assignment, manifest: Manifest | None = None) -> Manifest:
        """Write which thread each story belongs to, and return the manifest that names it."""
        manifest = manifest or self.manifest
        if assignment is self.assignment:
            return manifest
        name = new_name("threads")
        check = write_assignment(self.folder, name, assignment)
        return replace(manifest, threads=name, threads_check=check)

    def without(self, stories: Iterable[int]) -> Manifest:
        """Return the manifest in which `stories` are gone from all parts and threads."""
        gone = set(stories)
        parts = []
        for part in self.manifest.parts:
            segment = self._segments[part.name]
            here = {story for story in gone if segment.position(story) is not None}
            parts.append(replace(part, removed=part.removed | here) if here else part)
        manifest = self.manifest.with_parts(tuple(parts))
        return self.assign(self.assignment.without(gone), manifest)

    def add(self, documents: Sequence[IndexDocument]) -> None:
        """Add stories (new ones or new versions) and commit; the lock must be held."""
        if documents:
            self.take_in(self.draft(documents))

    def draft(self, documents: Iterable[IndexDocument]) -> SegmentDraft:
        """Return a segment of stories, judged beside those that are in; nothing is written."""
        older = [segment.tables for segment in self.segments(self.manifest.parts)]
        return draft_of_stories(documents, older)

    def take_in(self, draft: SegmentDraft) -> None:
        """Add the stories of a segment (new ones or new versions) and commit; the lock is held."""
        manifest = self.without(draft.tables.ids.tolist())
        part = self._write(draft)
        self.commit(manifest.with_parts((*manifest.parts, part)))
        self.tidy()
        self._weigh_kind()

    def _weigh_kind(self) -> None:
        """Find anew of what kind the library is, once it has grown by a quarter."""
        total = self.ranker.total
        if total > self.manifest.trusted * _GROWN:
            trust = round(self.ranker.trust_in_dates(), 3)
            self.commit(replace(self.manifest, trust=trust, trusted=total))
            # How near stories are depends on what dates say.
            kin = round(share_with_kin(self.ranker, trust), 3)
            self.commit(replace(self.manifest, kin=kin))

    def changed(self, documents: Iterable[IndexDocument]) -> list[IndexDocument]:
        """Return the documents that are new or say something else than what is in."""
        found = []
        for document in documents:
            place = self.ranker.find(document.id)
            if place is None or self.ranker.record(place).content != content_of(document):
                found.append(document)
        return found

    def tidy(self) -> None:
        """Merge parts of one size, and those that hold many removed stories; the lock is held."""
        while chosen := _to_merge(self.manifest.parts):
            staying = tuple(part for part in self.manifest.parts if part not in chosen)
            draft = merged(
                self.segments(chosen),
                [part.removed for part in chosen],
                [segment.tables for segment in self.segments(staying)],
            )
            fresh = (self._write(draft),) if draft.records else ()
            self.commit(self.manifest.with_parts(staying + fresh))

    def _write(self, draft: SegmentDraft) -> Part:
        name = new_name("part")
        check = write_segment(self.folder, name, draft.tables, draft.records)
        return Part(name, check, len(draft.records))


def fresh_folder(folder: Path) -> Path:
    """Return an empty folder inside `folder` in which a cache can be built aside."""
    aside = folder / "aside"
    rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    return aside


def _to_merge(parts: Sequence[Part]) -> list[Part]:
    """Choose parts to merge: of one size, together small enough; or one with many removed."""
    for part in parts:
        if len(part.removed) * 4 > part.stories:
            return [part]
    tiers: dict[int, list[Part]] = {}
    for part in parts:
        tiers.setdefault(_tier(part), []).append(part)
    for tier, members in sorted(tiers.items()):
        enough = 2 if tier == 0 else _SAME_SIZE
        chosen = sorted(members, key=lambda part: part.stories)
        while len(chosen) > 1 and sum(part.stories for part in chosen) > _LARGEST:
            chosen.pop()
        if len(chosen) >= enough:
            return chosen
    return []


def _tier(part: Part) -> int:
    tier, size = 0, _SMALL
    while part.stories >= size:
        tier, size = tier + 1, size * 4
    return tier
