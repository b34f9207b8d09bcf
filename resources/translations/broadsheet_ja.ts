<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Broadsheet</name>
    <message>
        <location filename="reader/__main__.py"/>
        <source>“{language}” is not a language of Broadsheet; choose one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>,</source>
        <comment>between thousands in a number</comment>
        <translation>,</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>.</source>
        <comment>before the decimals of a number</comment>
        <translation>.</translation>
    </message>
    <message>
        <location filename="reader/ui/action_states.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/action_states.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Annotate</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Library</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Story</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Add pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Group By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Sort By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Add your first pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Addresses from other apps appear here until you import their saved pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose Files…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose Folder…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose files or a whole folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Coming from another app?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Copy an article and press Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Deleted stories stay here until you empty the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Drag saved pages, folders, archives or text onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Everything stays on this computer. Add pages in any of these ways:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>File ▸ Export, as RDF or ENEX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Import its export file as it is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Inbox is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>New stories appear here. Press A for all stories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No links without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No results for “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No stars yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No stories with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Nothing put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Nothing to continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Pages your browser saves in a watched folder are imported automatically.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press E to archive a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press L to keep a story for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press S to star a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press T to tag a story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Remove filters such as site: or tag:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Search for “{suggestion}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Stories you have begun to read appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>The archive is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Try Sample Stories</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Try alternatives: bridge OR ferry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Try:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Use fewer words, or a prefix such as comet*</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Watch Folder…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>a folder of saved pages, or the bookmarks as HTML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>the export from the settings, with highlights (ZIP or CSV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>the list of links (CSV or HTML) from the account’s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Add Bookmark</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Add Note…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Bookmark name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Edit Details…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Edit Story Note…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Extend Selection by Paragraph</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Extend Selection by Word</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Highlight</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 1</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 2</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 3</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 4</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 5</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/page/page_menu.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Remove Highlight</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Rename Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Select text on the page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Select text, or choose a paragraph with ↓ and ↑.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Tags…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>{count} highlight</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} highlights</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <location filename="reader/ui/storylist/story_list.py"/>
        <source>{count} story</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Edit Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Enter a date such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Enter a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/page/footnotes.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Standfirst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Copied with source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Copy with Source</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Highlights of This Story</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Merge Overlapping Highlights</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Select the words to copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Select words that two or more highlights touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/tag_dialog.py"/>
        <source>Find a tag, or type a new one and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/tag_dialog.py"/>
        <source>Find or add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/tag_dialog.py"/>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_controller.py"/>
        <source>Compare with Another Copy…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_controller.py"/>
        <source>No other copy of this story in your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>Changed words are underlined; added or removed text is bold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>Compare Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>No differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>{count} difference</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} differences</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>Compare Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>Delete Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <location filename="reader/ui/features/original/original_controller.py"/>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Open a story first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>Permanently delete version {version}? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>This story has only one version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>Version {version} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>Versions…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Compare…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Delete Older Version…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Saving an address again adds a version and moves your highlights to it. Older versions stay until you delete them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>This version cannot be deleted: it has highlights or bookmarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>current</source>
        <comment>version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <location filename="reader/ui/features/original/left_out_list.py"/>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/siterules/selector_field.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>{count} word</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} words</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Contents…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Go to a heading, highlight or bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>This story has no headings, highlights or bookmarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Check Watched Folders Now</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Documents (*.pdf *.epub *.docx *.odt *.rtf *.txt *.md *.org *.rst)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Exports and lists (*.json *.jsonl *.csv *.zip *.enex *.xml *.opml *.rdf *.bib *.ris)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Files…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Folder…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Sample Stories</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import from Clipboard</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Mail (*.eml *.mbox)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Saved pages (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.gz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Watched Folders…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>from clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>{paths} files and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/page/find_bar.py"/>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Close</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Could not save the report: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>File or story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Import Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Import results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Retry Failed</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Save Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Save as Text…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Show in Folder</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>… and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Cancel</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Import cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Imported {stories}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Importing {done} of {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Importing {label}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Importing: {stories} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Pause</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Scanning: {files} · {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Show Report</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} duplicate skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} duplicates skipped</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} failed</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} files</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} skipped</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} updated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} updated</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{files} read · Updating search and related stories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{size_done} of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Add Folder…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Archives and exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Broadsheet imports what you save to these folders while it is open: saved pages, and other kinds of file that you tick. It does not read anything else there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Files that are there already</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Imported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Imported files of {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Names of subfolders as tags</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Nine levels</source>
        <comment>subfolders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>None</source>
        <comment>subfolders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>One level</source>
        <comment>subfolders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>PDF and office documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Remove</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Saved pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Saved pages and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Subfolders</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Text and Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Three levels</source>
        <comment>subfolders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Watch Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Watched Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>What is imported from {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <location filename="reader/ui/list_sources.py"/>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Choose Location…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>E-book (EPUB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Export to Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights as W3C Web Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights as an Org outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights as cards for Anki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights for Hypothesis (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights for Readwise (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Includes highlights, notes and tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>JSON articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Markdown for note-taking apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Notes in a vault, kept up to date (Obsidian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>References (BibTeX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>References (CSL JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>References (RIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Selected story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Web pages with highlights and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Whole library (ZIP), to import again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>{number} selected stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source> This also deletes {highlights}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source> This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source> {more} more notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Back Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Back Up…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backup of {stories} at {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backups (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backups (*.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Check Library</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Checking the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Empty Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Empty Trash…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Exported {stories} and {highlights} to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Export…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Library Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Permanently delete {stories}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Re-extract Article</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Reading the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Rebuild Search Index</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Rebuilding the search index: {done}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Rebuilding the search index…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Restore Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Restore Backup…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Restored {stories}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Search index rebuilt: {stories}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>The backup holds {stories} and {highlights}, as they were on {created} ({bytes}).

Replace the current library with this backup? A copy of the current one is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>The library is damaged. Repair it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_controller.py"/>
        <source>Library Map</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_controller.py"/>
        <source>The map needs a few stories. Import some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_window.py"/>
        <source>Library Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_window.py"/>
        <source>Similar stories are close together; colours show threads. Zoom with the wheel or + and −, press Tab to move, and click or press Enter to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/left_out_list.py"/>
        <source>Keep in This Story</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/left_out_list.py"/>
        <source>Left out of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>As saved · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Back to the story</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Close the page as saved (Esc)</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>List what is not in the story</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <location filename="reader/ui/features/original/original_view.py"/>
        <source>Page as saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Point at what is missing or too much</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Repair</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>{count} part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} parts</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>{parts} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>‹ Story</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_controller.py"/>
        <source>Page as Saved</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_controller.py"/>
        <source>Preparing the page as it was saved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Address copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <source>Copy Address</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>No original file is kept of this story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>No program was found that opens this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Original File</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Original Unchanged…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Unchanged</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <source>Open in Browser</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open on the Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open on the Web…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open the original unchanged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open this page in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Opened in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Opened without scripts and without loading anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Originals of this kind are not opened: {suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>The file is kept in {parent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>The file is opened as it was saved. Its scripts may run, and your browser may load pictures and other things from the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <source>This address could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>This story has no web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Change {changed}</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Highlights and notes move along. Pages saved later are treated the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>It was tried on {tried} of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repair Every Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repair undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repaired {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repairing the stories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repairing the story…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>These words were not found in the page as saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>This changes {changed} of {stories} from {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>This story was repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Tried on {done} of {total} stories…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Trying the change on the stories of {site}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source> The story would have {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>A part has no name of its own on the page, so this fits this story only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>A picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Click a part of either page. What is missing can be included, what is too much left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Every Story of This Site…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Every Story of {site}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>How the part is named in a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Include This</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Keep for This Story</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Larger</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Leave This Out</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Selector of the chosen part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Smaller</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/notice.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Undo</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Undo Repair</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Use As ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>{count} change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} changes</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Not saved: {errorstring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Picture (*{suffix});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Picture copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Save Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>This picture is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Blue</source>
        <comment>colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Green</source>
        <comment>colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Pink</source>
        <comment>colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Purple</source>
        <comment>colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Yellow</source>
        <comment>colour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Dark</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Follow System</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Grey</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Larger Text</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Light</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Night</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Normal Text Size</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Paper</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Preferences…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Sepia</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Smaller Text</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Colour names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Follow System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Links to the web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Name of {colour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Only by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Open and copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Text width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Text width in characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>The new language is used from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>When finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>When opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>{own_font} (comes with Broadsheet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Did you mean “{did_you_mean}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>More ⌄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Only stories with {condition}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Partial matches ({rest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>{count} result</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} results</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>{with_all_words} with every word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Clear Search History</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Enter a search before saving it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Name for “{query}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Save Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Save Search…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Search Library</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Search history cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_field.py"/>
        <source>Search Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_field.py"/>
        <source>Search all stories  ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Find Its Saved Page…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Find the saved page of {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>From the Pile</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Mark Above as Read</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Mark All as Read</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Mark Below as Read</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Read Later</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Saved pages (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Your inbox is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Colour</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Delete Tag…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Edit Search…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Mark All as Read</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Open</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Rename Search…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Rename Site…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Rename Tag…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Delete Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Delete the tag “{tag}”? It is removed from {stories}; the stories stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Edit Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Mer&amp;ge Into…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Merge Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Merge “{tag}” into this tag:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Move &amp;Up</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Move Do&amp;wn</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Name of the site:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>New name (use / to nest tags, such as news/sport):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Re&amp;move Search</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Search of “{name}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Fix Extraction for This Site…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Rule for {host} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Rule saved: new pages from {host} will use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>. This page is not from “{host}”, so the rule does not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Also include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Choose the elements that hold each part. Leave a field empty to detect it automatically. A selector is a tag, .class, #id or [attribute]. Separate nested elements with spaces and alternatives with commas. Start typing to see the elements of this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Delete Rule</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Extracting the article again; highlights and bookmarks are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Extracting the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Fix Extraction for This Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Found once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>Found {count} times; the first one counts.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Preview: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Save Rule</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Save the rule first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>The rule applies to this site and its subdomains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>“{selector}” found once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>“{selector}” found {count} times.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>“{selector}” matches nothing on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_controller.py"/>
        <source>Text and Theme…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Mono</source>
        <comment>typeface</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Reset to Default</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Sans</source>
        <comment>typeface</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Serif</source>
        <comment>typeface</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Text and theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Theme: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Typeface: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>{letters} chars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>An offline reader for saved articles. It cleans saved pages, keeps them in a library on this computer, finds them again, and keeps what you mark in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Annotate</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Broadsheet crashed last time. This report has not left your computer; you can copy it into a bug report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Case and accents are ignored, and other forms of a word are found too. F3 jumps to the next match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Click a highlight to change or remove it. Ctrl+Z undoes any change to the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Highlights &amp;amp; Notes in the sidebar lists all of them to search, filter, edit and export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>It never opens a network connection. Addresses are shown, and opened only in your browser when you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Nothing has been logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Search</source>
        <comment>heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Select text with the mouse to highlight it in one of five colours, add a note or copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Set in Literata (SIL Open Font License). Built on Qt, BeautifulSoup and Whoosh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Without the mouse: ↑ and ↓ move between paragraphs, H highlights, 1 to 5 choose the colour, Shift+N adds a note, B adds a bookmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>both words (or either, if few match)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by site or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by title or author; also section: and note:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>either word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>exact phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>exclude a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>words at most five words apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>words starting with com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/jobs.py"/>
        <source>Something went wrong: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Continue Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>From the Pile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Highlights &amp; Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Link Only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Apr</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>April</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Aug</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>August</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Dec</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>December</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Feb</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>February</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Jan</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>January</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Jul</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>July</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Jun</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>June</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Mar</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>March</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>May</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>May</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Nov</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>November</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Oct</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>October</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Sep</source>
        <comment>short month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>September</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/local_dates.py"/>
        <source>{count} hour</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} hours</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/local_dates.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>{count} minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} minutes</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{day} {month}</source>
        <comment>short date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{day} {month} {year}</source>
        <comment>full date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{day} {month} {year}</source>
        <comment>short date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{month} {year}</source>
        <comment>full date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{month} {year}</source>
        <comment>short date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{number} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{number} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{year}-{month}-{day}</source>
        <comment>date in digits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_delegate.py"/>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>text no longer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>By day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>By story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Detached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Notes on stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Search highlights and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <location filename="reader/ui/page/page_display.py"/>
        <location filename="reader/ui/page/page_view.py"/>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>Bookmark in {title}</source>
        <comment>entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>Highlight in {title}</source>
        <comment>entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>Note in {title}</source>
        <comment>entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>{count} entry</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} entries</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Highlights, notes and bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>No highlights match these words and filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>No highlights yet. Highlights, notes and bookmarks from all stories appear here. Open a story, select text and choose a colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Note on the selected entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Save Note</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Select an entry to edit it, or several to tag, recolour or export them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Show in Story</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/sidebar/sidebar_view.py"/>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>{count} entry chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} entries chosen</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/notice.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Redo</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Address opened in the browser and copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Address opened in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Always do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Both</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Open Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>This page is not in your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Faster</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Next Sentence</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Pause or Resume (P)</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Previous Sentence</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Read Aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Slower</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Stop</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Stop reading aloud</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/code_blocks.py"/>
        <source>Copied</source>
        <comment>code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/code_blocks.py"/>
        <source>Copy</source>
        <comment>code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Find in Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>{current} of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/footnotes.py"/>
        <source>Go to Note</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/footnotes.py"/>
        <source>Go to Note (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/link_follower.py"/>
        <source>In this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/link_follower.py"/>
        <source>In this story: {cut}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/link_follower.py"/>
        <source>Link address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/missing_pictures.py"/>
        <source>Picture not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/page/missing_pictures.py"/>
        <source>{count} picture not saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} pictures not saved</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/page/overlay.py"/>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_display.py"/>
        <source>Picture cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Hide readers’ comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Hide this suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Linked from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Links in this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Not in library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Other copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Readers’ comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Search your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Show readers’ comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Similar in your library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Thread: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/page/page_foot.py"/>
        <source>and {count} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>and {count} more</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <source>Copy</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <source>Copy Code</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Copy Link Address</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Copy Picture</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Edit Highlight…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Enlarge Picture</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Note…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Remove Bookmark</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Save Picture As…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Search Library for Selection</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_strings.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_view.py"/>
        <source>Reading progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/paper/manuscript.py"/>
        <source>Highlights whose text is no longer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/paper/manuscript.py"/>
        <source>Notes, continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/paper/margin.py"/>
        <source>continued at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Next Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Previous Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Save As…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>{number} of {pictures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Add a note (Shift+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Copy the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Highlight in {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Highlight the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Note (Ctrl+Enter saves)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Search library for the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Tags of the highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Tags, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/preview_page.py"/>
        <source>Story preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/print_job.py"/>
        <source>{path} cannot be written: {errorstring}. Choose another location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/print_progress.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>Reading aloud needs a speech engine. Install one: sudo apt install espeak-ng</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>The speech engine could not be started: {errorstring}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>The speech engine failed: {splitlines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Back</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Code copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Find Next</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Find Previous</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Find in Story</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Forward</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Go to End of Story</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Go to Start of Story</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Next Paragraph</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Pause or Resume Reading Aloud</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Previous Paragraph</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Print…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Read Aloud</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Read Aloud Faster</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Read Aloud Slower</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Related Stories</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Save as PDF…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Saving as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>There is no code in view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>{chapter} min left in chapter  ·  {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>{minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>{title} – Broadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Command Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Go to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Sort By: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Theme: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Type a command, a story, a tag or a site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>add open directory</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>add open file</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>add paste clipboard</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>browser original website</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>delete remove bin</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>done finished</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>exit close</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>find all</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>full screen distraction free zen</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>keyboard shortcuts hotkeys help</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>label category folder</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>manual documentation query</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>metadata title author date rename</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>night mode black</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>random surprise old unread</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>read aloud voice listen text to speech</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>remove erase</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>repair search</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>save as share markdown epub</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>save copy</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>search in page</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>settings options configure setup</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>sidebar right inspector annotations</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>snooze put off postpone read later</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>zoom in bigger font size</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>zoom out font size</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>zoom reset 100%</source>
        <comment>other words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/reading_controller.py"/>
        <source>No story is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/reading_controller.py"/>
        <source>This story is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/shell.py"/>
        <source>Select a story to read. Press ? for shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>All Stories</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Archive</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Continue Reading</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Highlights &amp; Notes</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Inbox</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Later</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Link Only</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Sidebar</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Starred</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Trash</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Saved Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Show all {entries}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>Bookmark: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>Contents of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>Highlight: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Attach to Selection	P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Bookmark: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Edit Note…	F2</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Marked as: {marked_text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Marked as: “{short}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>No highlights yet. Select text, or press H to highlight a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Remove	Del</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Rename…	F2</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Text no longer found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>No related stories in your library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>Related Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>Thread: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>not in library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Annotations, related stories and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Note on the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Note on this story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>{words}, about {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Copy Story Address</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Delete Permanently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Delete Permanently…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Mark as Read or Unread</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Move to Trash</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Only stories in the trash can be deleted permanently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Restore from Trash</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Star</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Added</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Best Match First</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Best match</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Date Added</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Go to Story List</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Last Read First</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Last read</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Longest</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Longest First</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Newest</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Newest First</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Next Story</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Next Unread Story</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>No more unread stories in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Oldest</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Oldest First</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Page Down, Then Next Unread</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Page Up</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Previous Story</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Progress</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Progress</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Refresh List</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Shortest</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Shortest First</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Site</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Site</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Title</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Title</source>
        <comment>sort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_delegate.py"/>
        <source>Link only. Import the saved page to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_list.py"/>
        <source>Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Dark</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Grey</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Light</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Night</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Paper</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Sepia</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Back to story list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Remove Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>‹ Stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/undo_commands.py"/>
        <source>Redone: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/undo_commands.py"/>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/undo_commands.py"/>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/undo_commands.py"/>
        <source>Undone: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>About Broadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>About Broadsheet</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Command Palette…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Copy Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Focus Mode</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Keyboard Shortcuts</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Press Esc to leave focus mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Quit</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Search and Annotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Search and Annotate</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Show Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Side Panel</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Versions copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
