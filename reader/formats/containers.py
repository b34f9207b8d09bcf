"""Files that other programs pack as ZIP or OLE: known by what is inside, refused by their name."""

from __future__ import annotations

import re
import zipfile

from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.zip_reader import is_zip
from reader.model import Refusal

LARGEST_TYPES = 2_000_000
"""Bytes of the table of a package's parts; thousands of parts take some hundred thousand."""

OLE = b"\xd0\xcf\x11\xe0"
OLE_SPAN = 4 * 1024 * 1024
"""Bytes at either end of an OLE file in which the names of its streams are looked for."""

_BY_TYPE = (
    (r"spreadsheetml|ms-excel", "an Excel workbook"),
    (r"presentationml|ms-powerpoint", "a PowerPoint presentation"),
    (r"visio", "a Visio drawing"),
    (r"fixedrepresentation|fixed-?doc", "an XPS document; print it to PDF"),
    (r"3dmanufacturing", "a 3D model"),
    (r"vsix", "an extension of Visual Studio"),
    (r"nuspec|nuget", "a NuGet package"),
)
_BY_MEDIA = (
    (r"opendocument\.spreadsheet|sun\.xml\.calc", "a LibreOffice spreadsheet"),
    (r"opendocument\.presentation|sun\.xml\.impress", "a LibreOffice presentation"),
    (r"opendocument\.(?:graphics|image)|sun\.xml\.draw", "a LibreOffice drawing"),
    (r"opendocument\.(?:base|database)", "a LibreOffice database"),
    (r"opendocument\.formula|sun\.xml\.math", "a LibreOffice formula"),
    (r"opendocument\.chart", "a LibreOffice chart"),
    (r"openofficeorg\.extension", "an extension of LibreOffice"),
    (r"openraster|x-krita", "a picture"),
    (r"indesign", "an InDesign document; export it as PDF or HTML"),
)
_BY_ENTRY = (
    (r"AndroidManifest\.xml$", "an Android app"),
    (r"Payload/[^/]+\.app/", "an iPhone app"),
    (r"META-INF/mozilla\.rsa$|install\.rdf$", "an extension of Firefox"),
    (r"extension\.vsixmanifest$", "an extension of Visual Studio Code"),
    (r"[^/]+\.dist-info/WHEEL$", "a Python package"),
    (r"WEB-INF/web\.xml$", "a Java web program"),
    (r"META-INF/MANIFEST\.MF$|[\w/]+\.class$", "a Java program"),
    (r"collection\.anki2\w*$", "a deck of Anki cards"),
    (r"imsmanifest\.xml$", "a course package (SCORM)"),
    (r"[^/]*\.kml$", "a map of Google Earth"),
    (r"3D/3dmodel\.model$", "a 3D model"),
    (r"[^/]+\.nuspec$", "a NuGet package"),
    (r"(?:Index/)?(?:Slide|MasterSlide)[\w-]*\.iwa$|index\.apxl$", "a Keynote presentation"),
    (r"Index/Tables/.*|(?:Index/)?CalculationEngine[\w-]*\.iwa$", "an Apple iWork document"),
    (r"(?:Index/)?Document\.iwa$|Index\.zip$|index\.xml(?:\.gz)?$", "an Apple iWork document"),
    (r"xl/workbook\.(?:xml|bin)$", "an Excel workbook"),
    (r"ppt/presentation\.xml$", "a PowerPoint presentation"),
    (r"visio/document\.xml$", "a Visio drawing"),
    (r"FixedDoc(?:ument)?Seq(?:uence)?\.fdseq$", "an XPS document; print it to PDF"),
    (r"Metadata/(?:FixedDocSeq|Job_PT)\.\w+$", "an XPS document; print it to PDF"),
)
"""Patterns of a name inside, and what such a file is."""

_IWORK = {".pages": "a Pages document", ".numbers": "a Numbers spreadsheet",
          ".key": "a Keynote presentation", ".keynote": "a Keynote presentation"}  # fmt: skip
_BY_SUFFIX = {
    ".apk": "an Android app", ".aab": "an Android app", ".xapk": "an Android app",
    ".ipa": "an iPhone app", ".jar": "a Java program", ".war": "a Java web program",
    ".ear": "a Java web program", ".xpi": "an extension of Firefox",
    ".crx": "an extension of Chrome", ".vsix": "an extension of Visual Studio Code",
    ".whl": "a Python package", ".egg": "a Python package", ".nupkg": "a NuGet package",
    ".pptx": "a PowerPoint presentation", ".ppsx": "a PowerPoint presentation",
    ".potx": "a PowerPoint presentation", ".pptm": "a PowerPoint presentation",
    ".xlsx": "an Excel workbook", ".xlsm": "an Excel workbook", ".xltx": "an Excel workbook",
    ".xlsb": "an Excel workbook", ".ods": "a LibreOffice spreadsheet",
    ".ots": "a LibreOffice spreadsheet", ".odp": "a LibreOffice presentation",
    ".otp": "a LibreOffice presentation", ".odg": "a LibreOffice drawing",
    ".odb": "a LibreOffice database", ".odf": "a LibreOffice formula", ".vsdx": "a Visio drawing",
    ".xps": "an XPS document; print it to PDF", ".oxps": "an XPS document; print it to PDF",
    ".cbz": "a comic book", ".kmz": "a map of Google Earth", ".apkg": "a deck of Anki cards",
    ".colpkg": "a collection of Anki cards", ".3mf": "a 3D model", ".sketch": "a Sketch drawing",
    ".fig": "a Figma drawing", ".xmind": "a mind map", ".mmap": "a mind map",
    ".mxl": "a sheet of music", ".sb3": "a Scratch program", ".idml": "an InDesign document",
    ".oxt": "an extension of LibreOffice", ".kra": "a picture", ".ora": "a picture",
    ".usdz": "a 3D model", ".snap": "a program", ".msix": "a program", ".appx": "a program",
    ".ggb": "a GeoGebra drawing", ".pbix": "a Power BI report", ".twbx": "a Tableau workbook",
    ".flatpak": "a program", ".love": "a game", ".osz": "a game", ".mcpack": "a game",
    **_IWORK,
}  # fmt: skip
"""Endings of files that are ZIP files inside, and what they are."""

_ARCHIVES = frozenset({
    "", ".zip", ".maff", ".htmlz", ".textpack", ".textbundle", ".bear2bk", ".bear", ".epub",
    ".kepub", ".bak", ".download", ".html", ".htm", ".mhtz", ".wacz", ".tmp", ".part", ".backup",
    ".docx", ".docm", ".dotx", ".dotm", ".odt", ".ott", ".takeout", ".archive", ".notesarchive",
})  # fmt: skip
"""Endings under which people keep pages and notes packed as ZIP."""

_OLE_STREAMS = (
    ("EncryptedPackage", "an Office document that is protected by a password"),
    ("__substg1.0_", "a message of Outlook; save it as EML or HTML"),
    ("WordDocument", "an old Word document; save it as DOCX, RTF or HTML"),
    ("PowerPoint Document", "an old PowerPoint presentation"),
    ("Workbook", "an old Excel workbook"),
    ("Book", "an old Excel workbook"),
    ("VisioDocument", "an old Visio drawing"),
    ("Quill", "a Publisher document"),
    ("MatOST", "a Works document"),
    ("SummaryInformation", "a document of an old Office program or an installer"),
)


class PackedDocument:
    """A ZIP file that is no archive to its owner but another program's document or the program."""

    name = "container"

    def recognises(self, source: FileSource) -> bool:
        """By the parts inside, by the media type, by the ending."""
        return is_zip(source) and bool(_kind(source))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """One line that says what it is; nothing in it is opened."""
        yield Refusal(source.name, f"This is {_kind(source)}, not an article.", failed=False)


def content_types(source: FileSource) -> str:
    """Return the table of the parts of a package of Microsoft's kind; empty without one."""
    return _entry(source, "[Content_Types].xml", LARGEST_TYPES).decode("utf-8", "replace")


def media_type(source: FileSource) -> str:
    """Return what a package's entry `mimetype` says; empty without one."""
    return _entry(source, "mimetype", 300).decode("ascii", "replace").strip()


def ole_kind(source: FileSource) -> str:
    """Return what an OLE file is, by the names of its streams; empty where it is none."""
    if not source.head.startswith(OLE):
        return ""
    with source.open() as handle:
        data = handle.read(OLE_SPAN)
        if source.size > OLE_SPAN:
            handle.seek(max(OLE_SPAN, source.size - OLE_SPAN))
            data += handle.read(OLE_SPAN)
    kinds = (kind for stream, kind in _OLE_STREAMS if stream.encode("utf-16-le") in data)
    return next(kinds, "a document of an old Office program")


def _kind(source: FileSource) -> str:
    """What a ZIP file is; empty where it is an archive or not known to be something else."""
    names = source.zip_names
    suffix = source.suffix
    if "[Content_Types].xml" in names:
        types = content_types(source)
        found = next((kind for pattern, kind in _BY_TYPE if re.search(pattern, types, re.I)), "")
        return found or _BY_SUFFIX.get(suffix, "a package of an office program")
    if media := media_type(source):
        found = next((kind for pattern, kind in _BY_MEDIA if re.search(pattern, media, re.I)), "")
        if found or media.startswith("application/vnd."):
            return found or _BY_SUFFIX.get(suffix, f"a document of the kind {media[:80]}")
    if suffix in _BY_SUFFIX:
        return _BY_SUFFIX[suffix]
    for pattern, kind in _BY_ENTRY:
        expression = re.compile(pattern)
        if any(expression.match(name) for name in names[:20_000]):
            return _IWORK.get(suffix, kind)
    if suffix not in _ARCHIVES and names:
        return f"a file of the kind {suffix}, packed by a program of its own"
    return ""


def _entry(source: FileSource, name: str, most: int) -> bytes:
    """The beginning of a small entry, for recognition; empty where it cannot be had."""
    if name not in source.zip_names:
        return b""
    try:
        with (
            source.open() as handle,
            zipfile.ZipFile(handle) as archive,
            archive.open(name) as entry,
        ):
            return entry.read(most)
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, NotImplementedError, EOFError):
        return b""
