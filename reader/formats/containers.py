"""Files that other programs pack as ZIP or OLE: known by what is inside, refused by their name."""

from __future__ import annotations

import re
import zipfile

from reader.formats.protocol import Found, ReadContext
from reader.formats.source import FileSource
from reader.formats.zip_reader import is_zip
from reader.model import Refusal
from reader.translation import tr, translatable

LARGEST_TYPES = 2_000_000
"""Bytes of the table of a package's parts; thousands of parts take some hundred thousand."""

OLE = b"\xd0\xcf\x11\xe0"
OLE_SPAN = 4 * 1024 * 1024
"""Bytes at either end of an OLE file in which the names of its streams are looked for."""

_BY_TYPE = (
    (r"spreadsheetml|ms-excel", translatable("an Excel workbook")),
    (r"presentationml|ms-powerpoint", translatable("a PowerPoint presentation")),
    (r"visio", translatable("a Visio drawing")),
    (r"fixedrepresentation|fixed-?doc", translatable("an XPS document; print it to PDF")),
    (r"3dmanufacturing", translatable("a 3D model")),
    (r"vsix", translatable("a Visual Studio extension")),
    (r"nuspec|nuget", translatable("a NuGet package")),
)
_BY_MEDIA = (
    (r"opendocument\.spreadsheet|sun\.xml\.calc", translatable("a LibreOffice spreadsheet")),
    (r"opendocument\.presentation|sun\.xml\.impress", translatable("a LibreOffice presentation")),
    (r"opendocument\.(?:graphics|image)|sun\.xml\.draw", translatable("a LibreOffice drawing")),
    (r"opendocument\.(?:base|database)", translatable("a LibreOffice database")),
    (r"opendocument\.formula|sun\.xml\.math", translatable("a LibreOffice formula")),
    (r"opendocument\.chart", translatable("a LibreOffice chart")),
    (r"openofficeorg\.extension", translatable("a LibreOffice extension")),
    (r"openraster|x-krita", translatable("a picture")),
    (r"indesign", translatable("an InDesign document; export it as PDF or HTML")),
)
_BY_ENTRY = (
    (r"AndroidManifest\.xml$", translatable("an Android app")),
    (r"Payload/[^/]+\.app/", translatable("an iPhone app")),
    (r"META-INF/mozilla\.rsa$|install\.rdf$", translatable("a Firefox extension")),
    (r"extension\.vsixmanifest$", translatable("a Visual Studio Code extension")),
    (r"[^/]+\.dist-info/WHEEL$", translatable("a Python package")),
    (r"WEB-INF/web\.xml$", translatable("a Java web program")),
    (r"META-INF/MANIFEST\.MF$|[\w/]+\.class$", translatable("a Java program")),
    (r"collection\.anki2\w*$", translatable("a deck of Anki cards")),
    (r"imsmanifest\.xml$", translatable("a course package (SCORM)")),
    (r"[^/]*\.kml$", translatable("a Google Earth map")),
    (r"3D/3dmodel\.model$", translatable("a 3D model")),
    (r"[^/]+\.nuspec$", translatable("a NuGet package")),
    (
        r"(?:Index/)?(?:Slide|MasterSlide)[\w-]*\.iwa$|index\.apxl$",
        translatable("a Keynote presentation"),
    ),
    (
        r"Index/Tables/.*|(?:Index/)?CalculationEngine[\w-]*\.iwa$",
        translatable("an Apple iWork document"),
    ),
    (
        r"(?:Index/)?Document\.iwa$|Index\.zip$|index\.xml(?:\.gz)?$",
        translatable("an Apple iWork document"),
    ),
    (r"xl/workbook\.(?:xml|bin)$", translatable("an Excel workbook")),
    (r"ppt/presentation\.xml$", translatable("a PowerPoint presentation")),
    (r"visio/document\.xml$", translatable("a Visio drawing")),
    (r"FixedDoc(?:ument)?Seq(?:uence)?\.fdseq$", translatable("an XPS document; print it to PDF")),
    (r"Metadata/(?:FixedDocSeq|Job_PT)\.\w+$", translatable("an XPS document; print it to PDF")),
)
"""Patterns of a name inside, and what such a file is."""

_IWORK = {
    ".pages": translatable("a Pages document"),
    ".numbers": translatable("a Numbers spreadsheet"),
    ".key": translatable("a Keynote presentation"),
    ".keynote": translatable("a Keynote presentation"),
}
_BY_SUFFIX = {
    ".apk": translatable("an Android app"),
    ".aab": translatable("an Android app"),
    ".xapk": translatable("an Android app"),
    ".ipa": translatable("an iPhone app"),
    ".jar": translatable("a Java program"),
    ".war": translatable("a Java web program"),
    ".ear": translatable("a Java web program"),
    ".xpi": translatable("a Firefox extension"),
    ".crx": translatable("a Chrome extension"),
    ".vsix": translatable("a Visual Studio Code extension"),
    ".whl": translatable("a Python package"),
    ".egg": translatable("a Python package"),
    ".nupkg": translatable("a NuGet package"),
    ".pptx": translatable("a PowerPoint presentation"),
    ".ppsx": translatable("a PowerPoint presentation"),
    ".potx": translatable("a PowerPoint presentation"),
    ".pptm": translatable("a PowerPoint presentation"),
    ".xlsx": translatable("an Excel workbook"),
    ".xlsm": translatable("an Excel workbook"),
    ".xltx": translatable("an Excel workbook"),
    ".xlsb": translatable("an Excel workbook"),
    ".ods": translatable("a LibreOffice spreadsheet"),
    ".ots": translatable("a LibreOffice spreadsheet"),
    ".odp": translatable("a LibreOffice presentation"),
    ".otp": translatable("a LibreOffice presentation"),
    ".odg": translatable("a LibreOffice drawing"),
    ".odb": translatable("a LibreOffice database"),
    ".odf": translatable("a LibreOffice formula"),
    ".vsdx": translatable("a Visio drawing"),
    ".xps": translatable("an XPS document; print it to PDF"),
    ".oxps": translatable("an XPS document; print it to PDF"),
    ".cbz": translatable("a comic book"),
    ".kmz": translatable("a Google Earth map"),
    ".apkg": translatable("a deck of Anki cards"),
    ".colpkg": translatable("a collection of Anki cards"),
    ".3mf": translatable("a 3D model"),
    ".sketch": translatable("a Sketch drawing"),
    ".fig": translatable("a Figma drawing"),
    ".xmind": translatable("a mind map"),
    ".mmap": translatable("a mind map"),
    ".mxl": translatable("a sheet of music"),
    ".sb3": translatable("a Scratch program"),
    ".idml": translatable("an InDesign document"),
    ".oxt": translatable("a LibreOffice extension"),
    ".kra": translatable("a picture"),
    ".ora": translatable("a picture"),
    ".usdz": translatable("a 3D model"),
    ".snap": translatable("a program"),
    ".msix": translatable("a program"),
    ".appx": translatable("a program"),
    ".ggb": translatable("a GeoGebra drawing"),
    ".pbix": translatable("a Power BI report"),
    ".twbx": translatable("a Tableau workbook"),
    ".flatpak": translatable("a program"),
    ".love": translatable("a game"),
    ".osz": translatable("a game"),
    ".mcpack": translatable("a game"),
    **_IWORK,
}
"""Endings of files that are ZIP files inside, and what they are."""

_ARCHIVES = frozenset(
    {
        "",
        ".zip",
        ".maff",
        ".htmlz",
        ".textpack",
        ".textbundle",
        ".bear2bk",
        ".bear",
        ".epub",
        ".kepub",
        ".bak",
        ".download",
        ".html",
        ".htm",
        ".mhtz",
        ".wacz",
        ".tmp",
        ".part",
        ".backup",
        ".docx",
        ".docm",
        ".dotx",
        ".dotm",
        ".odt",
        ".ott",
        ".takeout",
        ".archive",
        ".notesarchive",
    }
)
"""Endings under which people keep pages and notes packed as ZIP."""

_OLE_STREAMS = (
    ("EncryptedPackage", translatable("an Office document that is protected by a password")),
    ("__substg1.0_", translatable("an Outlook message; save it as EML or HTML")),
    ("WordDocument", translatable("an old Word document; save it as DOCX, RTF or HTML")),
    ("PowerPoint Document", translatable("an old PowerPoint presentation")),
    ("Workbook", translatable("an old Excel workbook")),
    ("Book", translatable("an old Excel workbook")),
    ("VisioDocument", translatable("an old Visio drawing")),
    ("Quill", translatable("a Publisher document")),
    ("MatOST", translatable("a Works document")),
    ("SummaryInformation", translatable("a document of an old Office program or an installer")),
)


class PackedDocument:
    """A ZIP file that is no archive to its owner but another program's document or the program."""

    name = "container"

    def recognises(self, source: FileSource) -> bool:
        """By the parts inside, by the media type, by the ending."""
        return is_zip(source) and bool(_kind(source))

    def read(self, source: FileSource, reading: ReadContext) -> Found:
        """Yield one line that says what it is; nothing in it is opened."""
        yield Refusal(
            source.name, tr("This is {kind}, not an article.", kind=tr(_kind(source))), failed=False
        )


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
    return next(kinds, tr("a document of an old Office program"))


def _kind(source: FileSource) -> str:
    """Return what a ZIP file is; empty where it is an archive or not known to be something else."""
    names = source.zip_names
    suffix = source.suffix
    if "[Content_Types].xml" in names:
        types = content_types(source)
        found = next((kind for pattern, kind in _BY_TYPE if re.search(pattern, types, re.I)), "")
        return found or _BY_SUFFIX.get(suffix, tr("a package of an office program"))
    if media := media_type(source):
        found = next((kind for pattern, kind in _BY_MEDIA if re.search(pattern, media, re.I)), "")
        if found or media.startswith("application/vnd."):
            return found or _BY_SUFFIX.get(
                suffix, tr("a document of the kind {kind}", kind=media[:80])
            )
    if suffix in _BY_SUFFIX:
        return _BY_SUFFIX[suffix]
    for pattern, kind in _BY_ENTRY:
        expression = re.compile(pattern)
        if any(expression.match(name) for name in names[:20_000]):
            return _IWORK.get(suffix, kind)
    if suffix not in _ARCHIVES and names:
        return tr("a file of the kind {suffix}, packed by a program of its own", suffix=suffix)
    return ""


def _entry(source: FileSource, name: str, most: int) -> bytes:
    """Return the beginning of a small entry, for recognition; empty where it cannot be had."""
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
