<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation>.</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>.</source>
        <comment>before the decimals of a number</comment>
        <translation>,</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
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
        <source>Remove Highlight</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Tags…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>{count} highlight</source>
        <translation type="unfinished">
            <numerusform></numerusform>
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
        <source>{count} story</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories</extra-po-msgid_plural>
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
        <location filename="reader/ui/features/compare/compare_controller.py"/>
        <source>Compare with Another Copy…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>{count} difference</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} differences</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>Versions…</source>
        <comment>action</comment>
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
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Check Watched Folders Now</source>
        <comment>action</comment>
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
        <source>Watched Folders…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} files</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Back Up…</source>
        <comment>action</comment>
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
        <source>Empty Trash…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Export…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Re-extract Article</source>
        <comment>action</comment>
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
        <source>Restore Backup…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_controller.py"/>
        <source>Library Map</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>{count} part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} parts</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_controller.py"/>
        <source>Page as Saved</source>
        <comment>action</comment>
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
        <source>Open on the Web…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Show in Folder</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>{count} change</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} changes</extra-po-msgid_plural>
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
    <message numerus="yes">
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>{count} result</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} results</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Clear Search History</source>
        <comment>action</comment>
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
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Find Its Saved Page…</source>
        <comment>action</comment>
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
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Fix Extraction for This Site…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_controller.py"/>
        <source>Text and Theme…</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>{count} entry</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} entries</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Back</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Copy</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Copy Code</source>
        <comment>action</comment>
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
        <source>Save as PDF…</source>
        <comment>action</comment>
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
    <message numerus="yes">
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>{count} minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
        <extra-po-msgid_plural>{count} minutes</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Copy Story Address</source>
        <comment>action</comment>
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
        <source>Redo</source>
        <comment>action</comment>
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
        <location filename="reader/ui/story_actions.py"/>
        <source>Undo</source>
        <comment>action</comment>
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
        <source>Last Read First</source>
        <comment>action</comment>
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
        <source>Refresh List</source>
        <comment>action</comment>
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
        <source>Title</source>
        <comment>action</comment>
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
        <source>Focus Mode</source>
        <comment>action</comment>
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
        <source>Quit</source>
        <comment>action</comment>
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
        <source>Side Panel</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
