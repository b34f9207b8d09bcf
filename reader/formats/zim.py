"""ZIM archives of whole sites (Kiwix): every article a story.

The layout is that of openZIM's file format, versions 5 and 6: entries, sorted by path, point at
blobs inside compressed clusters.
"""

from __future__ import annotations

import lzma
import mmap
import posixpath
import re
import struct
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from typing import Any
from urllib.parse import unquote

from reader.clean.lexicon.word_sets import names
from reader.clean.parse.decode import decode
from reader.formats.limits import Limits
from reader.formats.origins import web_address
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import Draft, Facts, Refusal, UnreadableInput
from reader.translation import tr, translatable

_MAGIC = b"ZIM\x04"
_HEADER = "<4sHH16sIIQQQQIIQ"
_REDIRECT = 0xFFFF
"""MIME number of an entry that only leads to another (ZIM format, directory entries)."""
_LONGEST_PATH = 4096
"""Bytes of a path."""
_CLUSTERS_HELD = 4
"""Unpacked clusters kept in memory; entries are read in their order."""
_RAW, _LZMA, _ZSTD = (0, 1), 4, 5
"""Numbers of a cluster's compression (ZIM format)."""
_CODES = names(
    """
    afr:af ara:ar aze:az bel:be ben:bn bul:bg cat:ca ces:cs cym:cy dan:da deu:de ell:el eng:en
    epo:eo est:et eus:eu fas:fa fin:fi fra:fr gle:ga glg:gl guj:gu heb:he hin:hi hrv:hr hun:hu
    hye:hy ind:id isl:is ita:it jpn:ja kan:kn kat:ka kaz:kk kor:ko lat:la lav:lv lit:lt mal:ml
    mar:mr mkd:mk mya:my nep:ne nld:nl nob:no nor:no pan:pa pol:pl por:pt ron:ro rus:ru slk:sk
    slv:sl spa:es sqi:sq srp:sr swe:sv swa:sw tam:ta tel:te tgl:tl tha:th tur:tr ukr:uk urd:ur
    uzb:uz vie:vi zho:zh"""
)
_LANGUAGES = dict(code.split(":") for code in _CODES)
_NOTE = re.compile(r"<!--htdig_noindex-->.{0,20000}?<!--/htdig_noindex-->", re.DOTALL)
_LINK = re.compile(r"""\bhref\s*=\s*["'](https?://[^"']+)""", re.IGNORECASE)
_BODY = re.compile(r"<body\b[^>]*>(.*)</body\s*>", re.DOTALL | re.IGNORECASE)
_DAMAGED = translatable("The ZIM archive is damaged or cut off.")


@dataclass(frozen=True, slots=True)
class _ZimEntry:
    space: str
    path: str
    title: str
    media_type: str
    cluster: int
    blob: int


class Zim:
    """A `.zim` file."""

    name = "zim"

    def recognises(self, source: FileSource) -> bool:
        """By its first bytes."""
        return source.raw_head.startswith(_MAGIC)

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield a draft for each article, as many as an archive may hold."""
        archive = _Archive(_bytes_of(source), reading.limits)
        site = archive.metadata("Title") or archive.metadata("Name") or None
        language = _LANGUAGES.get(archive.metadata("Language"))
        count = 0
        for entry in archive.entries():
            if not _is_article(entry):
                continue
            if count >= reading.limits.entries:
                yield Refusal(
                    source.name, tr("Only its first {number} articles are imported.", number=count)
                )
                return
            count += 1
            origin = f"{source.name}!{entry.path}"
            try:
                page = archive.blob(entry)
            except UnreadableInput as error:
                yield Refusal(origin, str(error))
                continue
            html, address = _story(page)
            title = entry.title or posixpath.basename(entry.path).replace("_", " ")
            yield Draft(
                origin,
                self.name,
                Facts(title=title, site=site, language=language, url=address),
                html=html,
                original=page,
                original_name="article.html",
                files=_Pictures(archive, entry.path),
            )
        if not count:
            raise UnreadableInput(tr("No articles found in the ZIM archive."))


def _story(page: bytes) -> tuple[str, str | None]:
    """Return the article, which a ZIM holds without the site's furniture, and where it came from.

    The note about the source is set between marks that keep it out of indexes.
    """
    markup = decode(page, "utf-8")[0]
    note = _NOTE.search(markup)
    link = _LINK.search(note.group()) if note else None
    address = web_address(unescape(link.group(1)).split("?oldid=")[0]) if link else None
    body = _BODY.search(_NOTE.sub("", markup))
    return (body.group(1) if body else _NOTE.sub("", markup)), address


def _is_article(entry: _ZimEntry) -> bool:
    return entry.space in "AC" and entry.media_type.startswith(("text/html", "application/xhtml"))


def _numbers(form: str, data: bytes | mmap.mmap, place: int) -> tuple[Any, ...]:
    """Return what a place holds; raise UnreadableInput where there is no such place."""
    try:
        return struct.unpack_from(form, data, place)
    except (struct.error, OverflowError) as error:
        raise UnreadableInput(tr(_DAMAGED)) from error


def _bytes_of(source: FileSource) -> bytes | mmap.mmap:
    if source.data is not None:
        return source.data
    with source.open() as handle:
        return mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)


class _Archive:
    """The directory and the clusters of a ZIM file, over bytes that are read where needed."""

    def __init__(self, data: bytes | mmap.mmap, limits: Limits) -> None:
        self._data = data
        self._limits = limits
        self._held: OrderedDict[int, bytes] = OrderedDict()
        self._wide: dict[int, bool] = {}
        header = _numbers(_HEADER, data, 0)
        self._count, self._clusters = header[4], header[5]
        self._paths, self._cluster_places, mimes = header[6], header[8], header[9]
        room = len(data) // 8
        if self._count > room or self._clusters > room or mimes >= len(data):
            raise UnreadableInput(tr(_DAMAGED))
        self._media_types = self._strings(mimes)

    def entries(self) -> Iterator[_ZimEntry]:
        """Yield the entries that are no redirects, by path; raise UnreadableInput where damaged."""
        for number in range(self._count):
            entry = self._entry(number)
            if entry is not None:
                yield entry

    def metadata(self, name: str) -> str:
        """Return a text of the archive's own facts, such as `Title`."""
        try:
            entry = self.find("M", name)
            return self.blob(entry)[:500].decode("utf-8", "replace").strip() if entry else ""
        except UnreadableInput:
            return ""

    def find(self, space: str, path: str) -> _ZimEntry | None:
        """Return the entry of a path (entries are sorted by name space and path)."""
        wanted = (space + path).encode("utf-8", "replace")
        low, high = 0, self._count
        while low < high:
            middle = (low + high) // 2
            if self._name(middle) < wanted:
                low = middle + 1
            else:
                high = middle
        if low < self._count and self._name(low) == wanted:
            return self._entry(low)
        return None

    def blob(self, entry: _ZimEntry) -> bytes:
        """Return the bytes of an entry; raise UnreadableInput."""
        cluster = self._cluster(entry.cluster)
        wide = self._wide[entry.cluster]
        size, form = (8, "<QQ") if wide else (4, "<II")
        begin, end = _numbers(form, cluster, entry.blob * size)
        if not 0 < begin <= end <= len(cluster):
            raise UnreadableInput(tr(_DAMAGED))
        return cluster[begin:end]

    def _place(self, table: int, number: int) -> int:
        return int(_numbers("<Q", self._data, table + 8 * number)[0])

    def _entry(self, number: int) -> _ZimEntry | None:
        place = self._place(self._paths, number)
        kind, _, space, _, cluster, blob = _numbers("<HBcIII", self._data, place)
        if kind >= len(self._media_types):
            return None
        path, title = self._two_strings(place + 16)
        return _ZimEntry(
            space.decode("latin-1"), path, title, self._media_types[kind], cluster, blob
        )

    def _name(self, number: int) -> bytes:
        place = self._place(self._paths, number)
        kind, _, space = _numbers("<HBc", self._data, place)
        begin = place + (12 if kind == _REDIRECT else 16)
        end = self._data.find(b"\0", begin, begin + _LONGEST_PATH)
        return bytes(space) + bytes(self._data[begin : max(begin, end)])

    def _two_strings(self, place: int) -> tuple[str, str]:
        texts = bytes(self._data[place : place + 2 * _LONGEST_PATH]).split(b"\0", 2)
        if len(texts) < 3:
            raise UnreadableInput(tr(_DAMAGED))
        return texts[0].decode("utf-8", "replace"), texts[1].decode("utf-8", "replace")

    def _strings(self, place: int) -> list[str]:
        texts: list[str] = []
        while len(texts) < 1000:
            end = self._data.find(b"\0", place, place + 500)
            if end <= place:
                break
            texts.append(bytes(self._data[place:end]).decode("utf-8", "replace").lower())
            place = end + 1
        return texts

    def _cluster(self, number: int) -> bytes:
        if number in self._held:
            self._held.move_to_end(number)
            return self._held[number]
        if number >= self._clusters:
            raise UnreadableInput(tr(_DAMAGED))
        begin = self._place(self._cluster_places, number)
        last = number + 1 == self._clusters
        end = len(self._data) if last else self._place(self._cluster_places, number + 1)
        if not 0 < begin < end <= len(self._data):
            raise UnreadableInput(tr(_DAMAGED))
        head = self._data[begin]
        self._wide[number] = bool(head & 0x10)
        cluster = self._unpacked(head & 0x0F, bytes(self._data[begin + 1 : end]))
        self._held[number] = cluster
        if len(self._held) > _CLUSTERS_HELD:
            self._held.popitem(last=False)
        return cluster

    def _unpacked(self, method: int, packed: bytes) -> bytes:
        import zstandard

        most = self._limits.entry
        try:
            if method in _RAW:
                return packed
            if method == _LZMA:
                cluster = lzma.LZMADecompressor(memlimit=most).decompress(packed, most + 1)
            elif method == _ZSTD:
                with zstandard.ZstdDecompressor().stream_reader(packed) as reader:
                    cluster = reader.read(most + 1)
            else:
                raise UnreadableInput(tr("The ZIM archive is packed in an unknown way."))
        except (lzma.LZMAError, zstandard.ZstdError, MemoryError) as error:
            raise UnreadableInput(tr(_DAMAGED)) from error
        if len(cluster) > most:
            raise UnreadableInput(tr("Unpacks to far more than it should."))
        return cluster


class _Pictures(Mapping[str, bytes]):
    """The pictures of an article, by the relative addresses it calls them."""

    def __init__(self, archive: _Archive, page: str) -> None:
        self._archive = archive
        self._folder = posixpath.dirname(page)

    def __getitem__(self, name: str) -> bytes:
        """Return the bytes of a picture; raise KeyError."""
        plain = unquote(name.split("?")[0].split("#")[0])
        full = posixpath.normpath(posixpath.join("A", self._folder, plain)).lstrip("./")
        try:
            for space, path in self._names(full):
                entry = self._archive.find(space, path)
                if entry is not None and entry.media_type.startswith("image/"):
                    return self._archive.blob(entry)
        except UnreadableInput as error:
            raise KeyError(name) from error
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        """Nothing: the names cannot be listed cheaply."""
        return iter(())

    def __len__(self) -> int:
        """How many names can be listed."""
        return 0

    @staticmethod
    def _names(full: str) -> Iterator[tuple[str, str]]:
        yield "C", full.removeprefix("A/")
        yield "C", full
        space, _, rest = full.partition("/")
        if len(space) == 1 and rest:
            yield space, rest
