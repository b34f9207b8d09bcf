"""The exports in the order in which they are asked: the particular before the general."""

from __future__ import annotations

from reader.formats.exports.activity_logs import ActivityLog
from reader.formats.exports.address_tables import (
    AddressListTable,
    InstapaperTable,
    MatterArchive,
    MatterHighlights,
    RaindropTable,
)
from reader.formats.exports.blog_exports import GhostExport, MediumArchive, SubstackArchive
from reader.formats.exports.bluesky import BlueskyPosts
from reader.formats.exports.bookmarks import BookmarkFile
from reader.formats.exports.calibre_catalogues import CalibreCatalogue
from reader.formats.exports.diigo import DiigoList, DiigoTable
from reader.formats.exports.discussions import (
    DiscourseTopic,
    HackerNewsItem,
    RedditListing,
    StackQuestions,
)
from reader.formats.exports.enex import EvernoteNotes
from reader.formats.exports.feed_readers import (
    FeedReaderItems,
    LinkdingList,
    MinifluxEntries,
    NewsblurStories,
    TinyTinyArticles,
)
from reader.formats.exports.interface_answers import (
    GoodLinksList,
    InstapaperAnswer,
    PocketAnswer,
    ShaarliList,
    ShioriList,
)
from reader.formats.exports.joplin import JoplinArchive, JoplinNote
from reader.formats.exports.json_lists import (
    FirefoxBackup,
    Karakeep,
    Linkwarden,
    RaindropList,
    ReadabilityList,
    Wallabag,
)
from reader.formats.exports.library_records import ModsRecords, PubmedRecords
from reader.formats.exports.library_references import (
    EndnoteReferences,
    EndnoteXml,
    PubmedReferences,
    WebOfScienceReferences,
)
from reader.formats.exports.link_lists import LinkList
from reader.formats.exports.meta_archives import MetaItems
from reader.formats.exports.microblog_posts import MastodonOutbox, MastodonStatuses
from reader.formats.exports.note_bundles import TextBundles
from reader.formats.exports.note_services import (
    DayOneJournal,
    KeepNote,
    KeepPage,
    RoamPages,
    SimplenoteNotes,
    StandardNotes,
)
from reader.formats.exports.omnivore import OmnivoreArchive, OmnivoreList
from reader.formats.exports.pocket import PocketArchive, PocketHighlights, PocketPage, PocketTable
from reader.formats.exports.readeck import ReadeckArchive
from reader.formats.exports.readwise_reader import ReaderDocuments
from reader.formats.exports.references import BibtexItems, CslItems, RisItems
from reader.formats.exports.safari_bookmarks import SafariBookmarks
from reader.formats.exports.services import (
    ChromeBookmarks,
    InstapaperPage,
    PinboardList,
    PinboardPosts,
    WallabagXml,
)
from reader.formats.exports.tana import TanaExchange, TanaWorkspace
from reader.formats.exports.twitter_archive import TwitterPosts
from reader.formats.exports.written_links import WrittenLinks
from reader.formats.exports.zotero import ZoteroRdf
from reader.formats.exports.zotero_lists import ZoteroItems, ZoteroTable
from reader.formats.protocol import Format

EXPORTS: tuple[Format, ...] = (
    OmnivoreArchive(),
    PocketArchive(),
    ReadeckArchive(),
    SubstackArchive(),
    MediumArchive(),
    MatterArchive(),
    TextBundles(),
    JoplinArchive(),
    JoplinNote(),
    SafariBookmarks(),
    OmnivoreList(),
    InstapaperAnswer(),
    PocketAnswer(),
    PocketHighlights(),
    GoodLinksList(),
    ShioriList(),
    ShaarliList(),
    MinifluxEntries(),
    NewsblurStories(),
    TinyTinyArticles(),
    FeedReaderItems(),
    LinkdingList(),
    GhostExport(),
    MastodonOutbox(),
    MastodonStatuses(),
    BlueskyPosts(),
    DiscourseTopic(),
    HackerNewsItem(),
    RedditListing(),
    StackQuestions(),
    MetaItems(),
    TwitterPosts(),
    KeepNote(),
    KeepPage(),
    SimplenoteNotes(),
    StandardNotes(),
    DayOneJournal(),
    RoamPages(),
    TanaWorkspace(),
    TanaExchange(),
    Wallabag(),
    WallabagXml(),
    ReadabilityList(),
    ReaderDocuments(),
    Karakeep(),
    Linkwarden(),
    FirefoxBackup(),
    ChromeBookmarks(),
    DiigoList(),
    PinboardList(),
    PinboardPosts(),
    ZoteroItems(),
    CalibreCatalogue(),
    CslItems(),
    RisItems(),
    PubmedReferences(),
    WebOfScienceReferences(),
    PubmedRecords(),
    ModsRecords(),
    EndnoteReferences(),
    EndnoteXml(),
    BibtexItems(),
    RaindropList(),
    PocketPage(),
    InstapaperPage(),
    BookmarkFile(),
    EvernoteNotes(),
    ZoteroRdf(),
    ZoteroTable(),
    PocketTable(),
    InstapaperTable(),
    RaindropTable(),
    DiigoTable(),
    MatterHighlights(),
    AddressListTable(),
    LinkList(),
    WrittenLinks(),
    ActivityLog(),
)
