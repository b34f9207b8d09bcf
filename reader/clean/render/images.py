"""Finds the best source of an image among all the ways pages hide it, and names its bytes."""

from __future__ import annotations

import base64
import binascii
import hashlib
import html
import re
from collections.abc import Callable, Iterator, Sequence
from urllib.parse import unquote_to_bytes

from reader.clean.parse.precut import DATA_ADDRESS
from reader.clean.parse.tree import Node
from reader.clean.parse.urls import absolute
from reader.model import Asset, ImageReference

ImageFinder = Callable[[str], bytes | None]

MOST_IMAGES = 600
"""Images a story shows; further ones are left out."""

_LAZY = [
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazy",
    "data-url",
    "data-hi-res-src",
    "data-full-src",
    "data-large-file",
    "data-orig-file",
    "data-image",
    "data-img-src",
    "data-src-large",
    "data-actualsrc",
    "data-echo",
    "data-runner-src",
    "data-td-src-property",
    "data-srcset-fallback",
    "data-original-src",
    "data-delayed-url",
    "data-medium-file",
    "data-src-medium",
    "data-image-src",
    "data-imgsrc",
    "file",
]
_LAZY_NAME = re.compile(
    r"(?!data-[\w-]{0,40}(?:thumb|small|tiny|mini|low|blur|placeholder|avatar|fallback|default))"
    r"data-[\w-]{0,40}(?:src|url|image|original|lazy|full|large)(?:-[a-z]{1,8})?"
)
"""Further names of attributes in which scripts that load pictures late keep the address, but for
those of a smaller picture or of one to stand in: what is shown may be larger."""
_PICTURE_ADDRESS = re.compile(
    r"[^\s{}\[\]<>]{1,2000}\.(?:jpe?g|png|gif|webp|avif)(?:[?#]\S*)?", re.I
)
_LAZY_SETS = ("data-srcset", "data-lazy-srcset", "data-original-set", "data-src-set")
_CANDIDATE = re.compile(r"\s*([^\s,]\S*[^\s,]|[^\s,])(?:\s+([\d.]+)([wxh]))?[^,]*(?:,|$)")
_OWN = re.compile(r"asset:(?:[0-9a-f]{64}|missing-[0-9a-f]{16})")
_PLACEHOLDER = re.compile(
    r"(?:^|[/_.-])(?:blank|spacer|pixel|transparent|placeholder|loading|lazy|1x1|grey|gray|empty|"
    r"clear|trans|default-image|no-?image)(?:[-_.]\w{1,12})?\.(?:gif|png|svg|jpe?g|webp)",
    re.IGNORECASE,
)
_BACKGROUND = re.compile(r"(?:background(?:-image)?|--sf-img-\d+)\s*:\s*(?:[^;]*?)url\(([^)]+)\)")
_INLINE = re.compile(
    r"</?(?:a|abbr|b|cite|code|em|font|i|q|small|span|strong|sub|sup|u)(?:\s+[\w-]+=[^<>]*)?>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"</?(?:br|div|li|p|ul)(?:\s+[\w-]+=[^<>]*)?\s*/?>", re.IGNORECASE)
"""Markup that a page writes into the description of a picture, where it is none."""
_VARIABLE = re.compile(r"var\(\s*(--sf-img-\d+)\s*\)")
_DEFINED = re.compile(r"(--sf-img-\d+)\s*:\s*url\(\s*[\"']?([^\"')]+)")
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"BM", "image/bmp"),
    (b"\x00\x00\x01\x00", "image/x-icon"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)
_TINY = 120
"""Bytes; a smaller picture is a pixel that counts readers."""
_LOCAL_NAME = re.compile(r"/?[^\s:/?#\"'<>{}]{1,300}(?:/[^\s:/?#\"'<>{}]{1,300}){0,40}\.\w+")
"""A relative address, of a page that does not say where it came from."""
_STAND_IN = 2_000
"""Bytes; a smaller picture in the page itself only keeps the room of one that a script loads."""
_PLAIN = 150
"""Pixels a byte of a PNG; one of a single colour has 240 and more, a drawing has below 100."""
_LARGEST = 64 * 1024 * 1024
"""Bytes of one picture, 64 MiB."""


def media_type(data: bytes) -> str | None:
    """Return the type of picture that `data` is, by its first bytes; None for no picture."""
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            return name
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    if data[4:12] in (b"ftypavif", b"ftypavis"):
        return "image/avif"
    return None


class Images:
    """The images of one story: each once, under the name its bytes or its address give it."""

    def __init__(
        self,
        base: str | None = None,
        finder: ImageFinder | None = None,
        data: Sequence[str] = (),
        styles: Sequence[str] = (),
    ) -> None:
        self._base = base
        self._finder = finder
        self._data = data
        self._variables = {name: at for css in styles for name, at in _DEFINED.findall(css)}
        self._seen: set[str] = set()
        self.references: list[ImageReference] = []
        self.assets: dict[str, Asset] = {}
        self.elements: dict[str, Node] = {}
        self.left_out = 0

    def take(self, image: Node) -> ImageReference | None:
        """Return the reference of an `img` (or what stands for one), or None for no picture.

        None also for one that the story showed already.
        """
        reference = self._reference(image)
        if reference is None or reference.asset in self._seen:
            return None
        if len(self._seen) >= MOST_IMAGES:
            self.left_out += 1
            return None
        self._seen.add(reference.asset)
        self.references.append(reference)
        self.elements[reference.asset] = image
        return reference

    def stand_in(self, words: str, caption: str) -> str:
        """Return the name of a picture that is not there, for what its caption says of it."""
        digest = hashlib.sha256(f"{words}\n{caption}".encode("utf-8", "replace")).hexdigest()
        reference = ImageReference(f"missing-{digest[:16]}", "", words, False)
        if reference.asset not in self._seen:
            self._seen.add(reference.asset)
            self.references.append(reference)
        return reference.asset

    def best_address(self, image: Node) -> str | None:
        """Return the absolute address of an image, without its bytes."""
        for source in self.sources(image):
            if not source.startswith(DATA_ADDRESS) and (found := absolute(source, self._base)):
                return found
        return None

    def sources(self, image: Node) -> Iterator[str]:
        """Yield the sources of an image, the best resolution first, stand-ins left out."""
        given = [source for source in self._given(image) if source]
        sound = [source for source in given if not _PLACEHOLDER.search(source)]
        yield from dict.fromkeys(sound or given)

    def _given(self, image: Node) -> Iterator[str]:
        # Candidates of one width or more are wanted; beyond 2000 they only cost room.
        sized: list[tuple[float, str]] = []
        for source in _picture_sources(image):
            for name in ("srcset", *_LAZY_SETS):
                sized += _candidates(source.get(name))
        for name in ("srcset", *_LAZY_SETS):
            sized += _candidates(image.get(name))
        if sized:
            sized.sort(key=lambda pair: (pair[0] <= 2000, pair[0] if pair[0] <= 2000 else -pair[0]))
            yield from (source for _, source in reversed(sized))
        for name in _LAZY:
            value = image.get(name).strip()
            if value and not value.startswith(("{", "[")) and " " not in value:
                yield value
        for name, value in image.attrs.items():
            if _LAZY_NAME.fullmatch(name) and _PICTURE_ADDRESS.fullmatch(value.strip()):
                yield value.strip()
        yield from self._from_style(image.get("style"))
        yield image.get("src").strip()

    def _from_style(self, style: str) -> Iterator[str]:
        for name in _VARIABLE.findall(style):
            if name in self._variables:
                yield self._variables[name]
        for address in _BACKGROUND.findall(style):
            yield address.strip("\"' ")

    def _reference(self, image: Node) -> ImageReference | None:
        alt = _described(image)[:1000]
        first: str | None = None
        for source in self.sources(image):
            if _OWN.fullmatch(source):
                name = source.removeprefix("asset:")
                return ImageReference(name, "", alt, not name.startswith("missing-"))
            if source.startswith(DATA_ADDRESS):
                asset = self._from_data(source)
                if asset is not None and (first is None or not _is_stand_in(asset.data)):
                    return self._saved(asset, alt)
                continue
            address = absolute(source, self._base)
            data = self._bytes(source, address)
            if data is not None and (kind := media_type(data)) is not None:
                digest = hashlib.sha256(data).hexdigest()
                return self._saved(Asset(digest, kind, data, address or source), alt)
            named = address or self._local_name(source)
            if first is None and named is not None:
                first = named
        if first is None:
            return None
        name = hashlib.sha256(first.encode("utf-8", "replace")).hexdigest()[:16]
        return ImageReference(f"missing-{name}", first, alt, False)

    def _saved(self, asset: Asset, alt: str) -> ImageReference:
        self.assets.setdefault(asset.digest, asset)
        return ImageReference(asset.digest, asset.address, alt, True)

    def _local_name(self, source: str) -> str | None:
        return source if self._base is None and _LOCAL_NAME.fullmatch(source) else None

    def _bytes(self, source: str, address: str | None) -> bytes | None:
        if self._finder is None:
            return None
        for name in dict.fromkeys((source, html.unescape(source), address)):
            if name:
                data = self._finder(name)
                if data is not None and _TINY < len(data) <= _LARGEST:
                    return data
        return None

    def _from_data(self, source: str) -> Asset | None:
        number = source[len(DATA_ADDRESS) :]
        if not number.isdecimal() or int(number) >= len(self._data):
            return None
        data = data_bytes(self._data[int(number)])
        if data is None or not _TINY < len(data) <= _LARGEST or (kind := media_type(data)) is None:
            return None
        return Asset(hashlib.sha256(data).hexdigest(), kind, data)


def _is_stand_in(data: bytes) -> bool:
    """Is a picture too small, or too plain for its size, to be more than a place held free?"""
    if len(data) <= _STAND_IN:
        return True
    if not data.startswith(b"\x89PNG") or len(data) < 24:
        return False
    width, height = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    return width * height > _PLAIN * len(data)


def is_lazy(image: Node) -> bool:
    """Return whether an image names the picture that a script is to load into it."""
    return any(image.get(name) for name in (*_LAZY, *_LAZY_SETS))


def data_bytes(address: str) -> bytes | None:
    """Return the bytes of a `data:` address, or None where it is broken."""
    head, _, body = address.partition(",")
    try:
        plain = unquote_to_bytes(html.unescape(body))
        if head.lower().endswith(";base64"):
            return base64.b64decode(plain + b"=" * (-len(plain) % 4), validate=False)
    except (ValueError, binascii.Error):
        return None
    return plain


def _picture_sources(image: Node) -> list[Node]:
    """Return the `source` elements of the picture around.

    The parser nests what stands behind one.
    """
    around = image.parent
    while around is not None and around.tag == "source":
        around = around.parent
    if around is None or around.tag != "picture":
        return []
    return [node for node in around.walk() if node.tag == "source"]


def _candidates(value: str) -> list[tuple[float, str]]:
    """Read a `srcset`: pairs of width (a density counts as 1000 to the step) and address."""
    found: list[tuple[float, str]] = []
    for source, number, unit in _CANDIDATE.findall(value[:20_000]):
        try:
            size = float(number) if number else 1.0
        except ValueError:
            size = 1.0
        found.append((size * 1000 if unit != "w" else size, source))
    return found


def _described(image: Node) -> str:
    """Return the words that stand for a picture, without the markup written into them."""
    return " ".join(_INLINE.sub("", _BREAK.sub(" ", image.get("alt"))).split())
