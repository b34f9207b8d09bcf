"""Subtitles and transcripts (SubRip, WebVTT, SBV): what was said, as paragraphs without times."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

from reader.clean.parse.decode import decode
from reader.clean.parse.language import primary_language
from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.model import Draft, Facts, UnreadableInput
from reader.translation import tr

_TIME = r"(?:\d{1,3}:)?\d{1,2}:\d{1,2}[,.:]\d{1,3}"
_CUE = re.compile(
    rf"[ \t]*(?P<from>{_TIME})[ \t]*(?:-->|,)[ \t]*(?P<to>{_TIME})(?:[ \t][^\n]*)?\Z"
    r"|[ \t]*[\d:.,]{1,20}\w{0,9} --> [\d:.,]{1,20}\w{0,9}[ \t]*\Z"
)
"""Times above the words of a piece; damaged ones are times all the same."""
_SUBRIP = re.compile(rf"\s*(?:\d{{1,6}}[ \t]*\n)?[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}")
_WEBVTT = re.compile(r"WEBVTT(?:[ \t]+(?:-[ \t]*)?(?P<title>[^\n]*))?(?:\n|\Z)")
_SBV = re.compile(rf"\s*{_TIME},{_TIME}[ \t]*\n")
_HEADER = re.compile(r"(Language|Title):[ \t]*([^\n]+)", re.IGNORECASE)
_NO_CUE = re.compile(r"(?:NOTE|STYLE|REGION)\b")
_NUMBER = re.compile(r"\s*\d{1,9}\s*\Z")
_VOICE = re.compile(r"<v(?:\.[\w.-]{1,100})?[ \t]+([^<>\n]{1,100})>")
_STYLE = re.compile(r"</?[A-Za-z\d][^<>\n]{0,200}>|\{\\[^{}\n]{0,200}\}")
"""Tags of voices, fonts, classes and moments, and places as Advanced SubStation writes them."""
_SPEAKER = re.compile(r"(?P<name>[^\W\d_][^\s:.!?]{0,30}(?: [^\s:.!?]{1,30}){0,4}):[ \t]+(?=\S)")
_SPOKEN = 0.3
"""Share of pieces that begin with a name and a colon, from which on those speak; chosen."""
_TURN = re.compile(r"(?P<dash>[-–—])[ \t]*(?=\S)|>>+[ \t]*(?=\S)")
"""What begins a line where another person speaks."""
_AT_ONCE = 0.02
"""Seconds between pieces of which the later one goes on showing the lines of the one before."""
_ENDED = re.compile(r"[.!?…。！？।؟][\"'”’»)\]]*\Z")
_NO_BLANK = re.compile("[\u3040-\u30ff\u4e00-\u9fff\uff00-\uffef\u3000-\u303f\u0e00-\u0e7f]")
"""Scripts whose words stand without blanks."""
_PAUSE = 2.0
"""Seconds of silence behind a sentence that end a paragraph; chosen."""
_LONG_PAUSE = 4.0
"""The same where the words have no punctuation, as machines write them; chosen."""
_LONG = 500
"""Characters beyond which the next end of a sentence ends a paragraph; chosen."""
_LONGEST = 1_200
"""Characters beyond which the next cue begins a paragraph, sentence or not; chosen."""
_VIDEO = re.compile(r"[ _-]*[\[(](?=[^\])]*[\d_-])[\w-]{11}[\])]\Z")
"""The name of a video that programs put behind its title: eleven signs, not all of them letters."""
_LANGUAGE = re.compile(r"\.([a-z]{2}(?:-[A-Za-z]{2,4})?)\Z")


@dataclass(frozen=True, slots=True)
class _Cue:
    start: float
    end: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _SpokenLine:
    """A line with who speaks it; `begins` where a sign says that it is another person."""

    speaker: str
    words: str
    begins: bool


class Transcript:
    """What is said in a film, a talk or a meeting, in pieces of some seconds."""

    name = "transcript"

    def recognises(self, source: FileSource) -> bool:
        """By the first line, or by the times above the first words."""
        head = source.text_head[:4_000].replace("\r\n", "\n").replace("\r", "\n")
        if _WEBVTT.match(head.lstrip()) or _SUBRIP.match(head):
            return True
        return source.suffix == ".sbv" and _SBV.match(head) is not None

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one story: what follows without a pause is a paragraph, another voice a new one."""
        data = source.read(reading.limits)
        whole = decode(data, "utf-8")[0].lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
        title, language = _named(source.stem)
        header = _WEBVTT.match(whole.lstrip())
        if header is not None:
            block = whole.lstrip().partition("\n\n")[0]
            known = {name.lower(): value.strip() for name, value in _HEADER.findall(block)}
            title = known.get("title") or (header["title"] or "").strip() or title
            language = primary_language(known.get("language")) or language
        paragraphs = list(_paragraphs(list(_cues(whole, numbered=header is None))))
        if not paragraphs:
            raise UnreadableInput(tr("No text found."))
        yield Draft(
            source.name,
            self.name,
            Facts(title=title, language=language),
            text="\n\n".join(paragraphs),
            original=data,
            original_name=source.file_name,
        )


def _named(stem: str) -> tuple[str, str | None]:
    """Return the title in a file's name, and the language that stands at its end."""
    spoken = _LANGUAGE.search(stem)
    title = _VIDEO.sub("", stem[: spoken.start()] if spoken is not None else stem)
    title = title if " " in title else title.replace("_", " ").replace(".", " ")
    language = primary_language(spoken[1]) if spoken is not None else None
    return title.strip() or stem, language


def _cues(whole: str, *, numbered: bool) -> Iterator[_Cue]:
    """Yield the pieces of a file with the lines of each; a name or number is none of them.

    Elsewhere than in WebVTT pieces are `numbered`.
    """
    lines = whole.split("\n")
    times = [(place, found) for place, line in enumerate(lines) if (found := _CUE.match(line))]
    last = 0.0
    for number, (place, found) in enumerate(times):
        end = times[number + 1][0] if number + 1 < len(times) else len(lines)
        said = lines[place + 1 : end]
        # What the next piece is called stands right above its times.
        if end < len(lines) and said and _is_name(said, numbered=numbered):
            del said[-1]
        if not numbered:
            del said[_first_aside(said) :]
        last = _seconds(found["to"]) if found["to"] else last
        yield _Cue(_seconds(found["from"]) if found["from"] else last, last, tuple(said))


def _is_name(said: list[str], *, numbered: bool) -> bool:
    if _NUMBER.match(said[-1]):
        return True
    return not numbered and len(said) > 1 and not said[-2].strip()


def _first_aside(said: list[str]) -> int:
    """Return where a remark or a style of WebVTT begins, which nobody says; else the end."""
    return next(
        (
            place
            for place, line in enumerate(said)
            if place and not said[place - 1].strip() and _NO_CUE.match(line)
        ),
        len(said),
    )


def _seconds(written: str) -> float:
    *whole, fraction = re.split("[:,.]", written)
    seconds = 0
    for part in whole:
        seconds = seconds * 60 + int(part)
    return seconds + float(f"0.{fraction}")


def _paragraphs(cues: list[_Cue]) -> Iterator[str]:
    """Yield what was said; a line that only goes on being shown is said once."""
    named = _is_spoken(cues)
    paragraph: list[str] = []
    speaker = ""
    shown: frozenset[str] = frozenset()
    ended = 0.0
    for cue in cues:
        voices = [line for written in cue.lines if (line := _plain(written)) is not None]
        silence = cue.start - ended
        again = shown if silence <= _AT_ONCE else frozenset()
        ends = _pauses(paragraph, silence)
        for voice, words in voices:
            if words in again:
                continue
            turn = _turned(words, voice, named=named)
            if paragraph and (ends or turn.begins or turn.speaker not in ("", speaker)):
                yield "".join(paragraph)
                paragraph = []
            ends = False
            speaker = turn.speaker or ("" if turn.begins else speaker)
            opening = f"{turn.speaker}: " if turn.speaker and not paragraph else ""
            blank = " " if paragraph and not _is_close(paragraph[-1], turn.words) else ""
            paragraph.append(blank + opening + turn.words)
        if voices:
            shown, ended = frozenset(words for _, words in voices), cue.end
    if paragraph:
        yield "".join(paragraph)


def _is_spoken(cues: list[_Cue]) -> bool:
    """Return whether pieces begin with the names of who speaks, as meetings write them."""
    firsts = [line for cue in cues if (line := next(filter(str.strip, cue.lines), ""))]
    return sum(_SPEAKER.match(line) is not None for line in firsts) > _SPOKEN * len(firsts)


def _plain(written: str) -> tuple[str, str] | None:
    """Return who speaks in a line, and its words without tags; None for a line without words."""
    voice = _VOICE.search(written)
    words = " ".join(unescape(_STYLE.sub("", written)).split())
    return (unescape(voice[1]).strip() if voice is not None else "", words) if words else None


def _turned(words: str, voice: str, *, named: bool) -> _SpokenLine:
    """Return a line without the name before it; `named` says whether names stand there."""
    turn = _TURN.match(words)
    if turn is not None:
        words = words[turn.end() :]
    spoken = _SPEAKER.match(words) if named and not voice else None
    if spoken is not None:
        voice, words = spoken["name"], words[spoken.end() :]
    # A dash of its own would make a list of what people say.
    dash = "– " if turn is not None and turn["dash"] and not voice else ""
    return _SpokenLine(voice, dash + words, begins=turn is not None)


def _pauses(paragraph: list[str], silence: float) -> bool:
    """Return whether a paragraph ends here: at a pause, or where it has grown long."""
    if not paragraph:
        return False
    size = sum(map(len, paragraph))
    if _ENDED.search(paragraph[-1]) is not None:
        return silence >= _PAUSE or size > _LONG
    return silence >= _LONG_PAUSE or size > _LONGEST


def _is_close(words: str, following: str) -> bool:
    """Return whether words are written without a blank between them."""
    return bool(_NO_BLANK.match(words[-1]) and _NO_BLANK.match(following[0]))
