"""How values lie in columns: texts compressed, lists as JSON, times as ISO 8601 in UTC."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from reader.model import ReaderError
from reader.translation import tr

Values = Sequence[Any] | Mapping[str, Any]
"""What the marks of a statement stand for."""

_LEVEL = 4
"""zlib's level; quicker than its usual 6."""


def pack(text: str) -> bytes:
    """Compress a text; lone surrogates survive."""
    return zlib.compress(text.encode("utf-8", "surrogatepass"), _LEVEL)


class DamagedText(ReaderError):
    """A text of the database cannot be read."""


def unpack(data: bytes | None) -> str:
    """Return the text of `pack`; empty for None. Raise DamagedText."""
    if data is None:
        return ""
    try:
        return zlib.decompress(data).decode("utf-8", "surrogatepass")
    except (zlib.error, UnicodeDecodeError) as error:
        raise DamagedText(
            tr("The text of this story is damaged. Run “broadsheet check”, then extract it again.")
        ) from error


def dump(value: Any) -> str:
    """Return a value as compact JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def listed(text: str) -> list[Any]:
    """Return the list of a column of JSON; empty where a damaged database holds none."""
    try:
        found = json.loads(text)
    except ValueError:
        return []
    return found if isinstance(found, list) else []


def storable(text: str) -> str:
    """Return the text as the database can hold it: characters that are none are replaced."""
    return text.encode("utf-8", "replace").decode("utf-8")


def whole_characters(values: Values) -> Values:
    """Return the values with halves of characters (lone surrogates) replaced."""
    if isinstance(values, Mapping):
        return {name: _whole(value) for name, value in values.items()}
    return [_whole(value) for value in values]


def _whole(value: Any) -> Any:
    return storable(value) if isinstance(value, str) else value


def now() -> str:
    """Return this moment as ISO 8601 in UTC, to the millisecond."""
    moment = datetime.now(UTC).isoformat(timespec="milliseconds")
    return moment.replace("+00:00", "Z")


def sort_key(moment: str | None) -> str:
    """Return an ISO 8601 date or time as a text that sorts by time; empty where there is none."""
    if not moment:
        return ""
    try:
        parsed = datetime.fromisoformat(moment)
    except ValueError:
        # A year or a month alone stands before its first day.
        return moment + "-01-01"[(len(moment) - 4) :] if len(moment) in (4, 7) else moment
    if parsed.tzinfo is not None:
        parsed = parsed.astimezone(UTC).replace(tzinfo=None)
    return parsed.isoformat()[:10] if len(moment) <= 10 else parsed.isoformat(timespec="seconds")


def id_list(ids: Iterable[int]) -> str:
    """Return ids as a JSON list, for `IN (SELECT value FROM json_each(?))`."""
    return json.dumps(list(ids))
