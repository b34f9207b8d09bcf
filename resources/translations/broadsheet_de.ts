<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Broadsheet</name>
    <message>
        <location filename="reader/__main__.py"/>
        <source> Did you mean “{near}”?</source>
        <translation> Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>--library names no folder.</source>
        <translation>--library nennt keinen Ordner.</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>This copy was installed by a package tool. Name a folder with --library instead.</source>
        <translation>Diese Kopie wurde mit einem Paketwerkzeug installiert. Stattdessen mit --library einen Ordner angeben.</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>{folder} cannot be created: {reason}.</source>
        <translation>{folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>“{language}” is not a language of Broadsheet; choose one of {known}.</source>
        <translation>„{language}“ ist keine Sprache von Broadsheet; möglich sind: {known}.</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>“{word}” is neither a command nor a file.{meant} See “broadsheet --help”.</source>
        <translation>„{word}“ ist weder ein Befehl noch eine Datei.{meant} Siehe „broadsheet --help“.</translation>
    </message>
    <message>
        <location filename="reader/anchors/description.py"/>
        <source>The passage {start}–{end} lies outside the text, which has {text_value} characters.</source>
        <translation>Die Stelle {start}–{end} liegt außerhalb des Textes, der {text_value} Zeichen hat.</translation>
    </message>
    <message>
        <location filename="reader/anchors/description.py"/>
        <source>There is nothing to mark: the selection is empty. Select some words.</source>
        <translation>Nichts zu markieren: Die Auswahl ist leer. Wörter auswählen.</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>An error occurred in Broadsheet. The details are in the crash log.</source>
        <translation>In Broadsheet ist ein Fehler aufgetreten. Die Einzelheiten stehen im Absturzprotokoll.</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>Broadsheet has this library open already, but its window does not answer. Close it and try again.</source>
        <translation>Diese Bibliothek ist bereits in Broadsheet geöffnet, aber das Fenster antwortet nicht. Es schließen und erneut versuchen.</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>Copy Report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>Crash Report</source>
        <translation>Absturzbericht</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>{reason}

Repair the library? Broadsheet keeps a copy of the damaged one.</source>
        <translation>{reason}

Bibliothek reparieren? Broadsheet behält eine Kopie der beschädigten.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>
Interrupted. The next start continues setting Broadsheet up.</source>
        <translation>
Unterbrochen. Der nächste Start richtet Broadsheet weiter ein.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>A part of the package {name} is missing.</source>
        <translation>Ein Teil des Pakets {name} fehlt.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>Broadsheet is being set up. This happens once and needs the package index.</source>
        <translation>Broadsheet wird eingerichtet. Das geschieht einmal und braucht den Paketindex.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>Broadsheet is set up.</source>
        <translation>Broadsheet ist eingerichtet.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>Broadsheet's packages are being {words}. This needs the package index.</source>
        <translation>Die Pakete von Broadsheet werden bearbeitet ({words}). Das braucht den Paketindex.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>No Broadsheet environment found at {folder}.</source>
        <translation>Keine Umgebung von Broadsheet in {folder} gefunden.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>Removed {folder} ({size} MB). The library was not touched.</source>
        <translation>{folder} entfernt ({size} MB). Die Bibliothek wurde nicht angerührt.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>The environment could not be removed: {reason}.</source>
        <translation>Die Umgebung konnte nicht entfernt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>The folder {folder} for Broadsheet's packages cannot be written: {reason}.</source>
        <translation>Der Ordner {folder} für die Pakete von Broadsheet kann nicht beschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>This Python cannot make virtual environments. Install what is missing with: apt-get install {package}</source>
        <translation>Dieses Python kann keine virtuellen Umgebungen anlegen. Das Fehlende installieren mit: apt-get install {package}</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>This Python is part of the environment. Use another one: python3.</source>
        <translation>Dieses Python gehört zur Umgebung. Ein anderes verwenden: python3.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>completed: an earlier start was interrupted</source>
        <translation>vervollständigt: Ein früherer Start wurde unterbrochen</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>repaired: parts of it are missing</source>
        <translation>Reparatur: Teile fehlen</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>updated</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <location filename="reader/clean/page.py"/>
        <source>No article was recognised on this page; all of its text is shown.</source>
        <translation>Auf dieser Seite wurde kein Artikel erkannt; ihr ganzer Text wird gezeigt.</translation>
    </message>
    <message>
        <location filename="reader/clean/page.py"/>
        <source>Only the beginning of this story was saved (paywall).</source>
        <translation>Nur der Anfang dieses Artikels wurde gespeichert (Bezahlschranke).</translation>
    </message>
    <message>
        <location filename="reader/clean/page.py"/>
        <source>The page uses the unsupported encoding “{label}”.</source>
        <translation>Die Seite verwendet die nicht unterstützte Zeichenkodierung „{label}“.</translation>
    </message>
    <message>
        <location filename="reader/clean/page_as_saved.py"/>
        <source>Only the first pictures are shown; together they are very large.</source>
        <translation>Nur die ersten Bilder werden gezeigt; zusammen sind sie sehr groß.</translation>
    </message>
    <message>
        <location filename="reader/clean/page_as_saved.py"/>
        <source>The page is very long; only its first part is shown as it was saved.</source>
        <translation>Die Seite ist sehr lang; nur ihr erster Teil wird so gezeigt, wie sie gesichert wurde.</translation>
    </message>
    <message>
        <location filename="reader/clean/page_as_saved.py"/>
        <source>The text is very long; only its first part is shown.</source>
        <translation>Der Text ist sehr lang; nur sein erster Teil wird angezeigt.</translation>
    </message>
    <message>
        <location filename="reader/clean/render/sanitizer.py"/>
        <source>The page is far too long; its end is kept as bare text.</source>
        <translation>Die Seite ist viel zu lang; ihr Ende bleibt als reiner Text.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/clean/render/sanitizer.py"/>
        <source>{count} of its many images is left out.</source>
        <translation>
            <numerusform>{count} ihrer vielen Bilder fehlt.</numerusform>
            <numerusform>{count} ihrer vielen Bilder fehlen.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} of its many images are left out.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/clean/siterules/rules.py"/>
        <source>A rule for a site names its host, such as example.org.</source>
        <translation>Eine Regel für eine Website nennt deren Host, etwa example.org.</translation>
    </message>
    <message>
        <location filename="reader/clean/siterules/rules.py"/>
        <source>A selector of a rule is empty.</source>
        <translation>Ein Selektor einer Regel ist leer.</translation>
    </message>
    <message>
        <location filename="reader/clean/siterules/rules.py"/>
        <source>“{selector}” is not a selector that a rule can use.</source>
        <translation>„{selector}“ ist kein Selektor, den eine Regel verwenden kann.</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>Argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>expected at least one argument</source>
        <translation>mindestens ein Argument erwartet</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>expected at most one argument</source>
        <translation>höchstens ein Argument erwartet</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>expected one argument</source>
        <translation>ein Argument erwartet</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>ignored explicit argument %r</source>
        <translation>überflüssiges Argument %r</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>ungültiger Wert vom Typ %(type)s: %(value)r</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>ungültige Auswahl: %(value)r (möglich: %(choices)s)</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>not allowed with argument %s</source>
        <translation>nicht zusammen mit %s erlaubt</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>one of the arguments %s is required</source>
        <translation>eines der Argumente %s wird gebraucht</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>positional arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>show this help message and exit</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>the following arguments are required: %s</source>
        <translation>diese Argumente fehlen: %s</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>unbekannter Befehl %(parser_name)r (möglich: %(choices)s)</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>unbekannte Argumente: %s</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <location filename="reader/cli/command_outline.py"/>
        <source>usage: </source>
        <translation>Aufruf: </translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>--merge and --split change nothing else</source>
        <translation>--merge und --split ändern sonst nichts</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>Broadsheet reads, searches and marks saved articles, offline.

Without a command it opens the window; paths given without a command are imported there.</source>
        <translation>Broadsheet liest, durchsucht und markiert gespeicherte Artikel, offline.

Ohne Befehl öffnet es das Fenster; Pfade ohne Befehl werden dort importiert.</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>a --vault takes no --format and no -o</source>
        <translation>--vault verträgt sich nicht mit --format und -o</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>a file or folder; - is standard output</source>
        <translation>Datei oder Ordner; - ist die Standardausgabe</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>a new file or a folder; - prints</source>
        <translation>neue Datei oder Ordner; - gibt aus</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>a page without scripts that loads nothing</source>
        <translation>eine Seite ohne Skripte, die nichts nachlädt</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>add and remove tags</source>
        <translation>Schlagwörter hinzufügen und entfernen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>as the reader shows it</source>
        <translation>wie im Lesefenster</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>bookmark a place inside a story, or list bookmarks</source>
        <translation>eine Stelle mit Lesezeichen versehen oder Lesezeichen auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>clean files or folders without touching a library</source>
        <translation>Dateien oder Ordner aufbereiten, ohne eine Bibliothek anzurühren</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>continue imports that were cut short</source>
        <translation>abgebrochene Importe fortsetzen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>count and measure the library</source>
        <translation>die Bibliothek zählen und messen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>delete files that no story needs, after a backup</source>
        <translation>Dateien löschen, die kein Artikel braucht, nach einer Sicherung</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>delete the rule of a site</source>
        <translation>die Regel einer Website löschen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>element with the author</source>
        <translation>Element mit dem Autor</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>element with the date</source>
        <translation>Element mit dem Datum</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>element with the standfirst</source>
        <translation>Element mit dem Vorspann</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>element with the title</source>
        <translation>Element mit dem Titel</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>elements of the article</source>
        <translation>Elemente des Artikels</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>elements that belong to the story as well</source>
        <translation>Elemente, die auch zum Artikel gehören</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>elements to leave out</source>
        <translation>wegzulassende Elemente</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>every story</source>
        <translation>alle Artikel</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>export stories with their highlights</source>
        <translation>Artikel mit ihren Markierungen exportieren</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>export the rules to a file</source>
        <translation>die Regeln in eine Datei exportieren</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>extract articles again from their saved pages</source>
        <translation>Artikel aus ihren gespeicherten Seiten neu auslesen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>for every story</source>
        <translation>für alle Artikel</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>give words of the page, such as --remove 'Sign up', or --forget alone</source>
        <translation>Wörter der Seite angeben, etwa --remove 'Anmelden', oder --forget allein</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>highlight text; without --exact, list highlights</source>
        <translation>Text markieren; ohne --exact Markierungen auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>import files, folders, archives and exports; - reads input</source>
        <translation>Dateien, Ordner, Archive und Exporte importieren; - liest die Eingabe</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>import rules from a file</source>
        <translation>Regeln aus einer Datei importieren</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>in code points</source>
        <translation>in Codepunkten</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>in the query language</source>
        <translation>in der Suchsprache</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>keep library and settings in a folder beside the program, from now on</source>
        <translation>Bibliothek und Einstellungen ab jetzt in einem Ordner neben dem Programm halten</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>language of window and messages: en, de, ja or ar (or BROADSHEET_LANGUAGE)</source>
        <translation>Sprache von Fenster und Meldungen: en, de, ja oder ar (oder BROADSHEET_LANGUAGE)</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>list extraction rules for sites, or add one</source>
        <translation>Ausleseregeln für Websites auflisten oder hinzufügen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>list stories, newest first</source>
        <translation>Artikel auflisten, neueste zuerst</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the automatic backups</source>
        <translation>die automatischen Sicherungen auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>list, rename, merge, delete or colour tags</source>
        <translation>Schlagwörter auflisten, umbenennen, zusammenführen, löschen oder färben</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>make an automatic backup where one is due</source>
        <translation>automatisch sichern, wenn es fällig ist</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>mark stories as read</source>
        <translation>Artikel als gelesen markieren</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>move stories to Later</source>
        <translation>Artikel nach „Später“ verschieben</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>move stories to the archive</source>
        <translation>Artikel ins Archiv verschieben</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>move stories to the trash</source>
        <translation>Artikel in den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name a --format and a place with -o, or a --vault</source>
        <translation>--format und mit -o einen Ort angeben, oder --vault</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name a fact to correct, such as --title</source>
        <translation>eine zu berichtigende Angabe nennen, etwa --title</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name a file or a folder for the backup, or ask for --list or --automatic</source>
        <translation>Datei oder Ordner für die Sicherung angeben, oder --list oder --automatic</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name files or folders to import, or ask for --resume</source>
        <translation>Dateien oder Ordner zum Importieren angeben, oder --resume</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name one highlight to split</source>
        <translation>eine Markierung nennen, die geteilt werden soll</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name one setting and no value with --default</source>
        <translation>mit --default eine Einstellung und keinen Wert nennen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name stories by their ids, or ask for --all</source>
        <translation>Artikel mit ihren Nummern angeben, oder --all</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name the highlights that the answer is for</source>
        <translation>die Markierungen nennen, für die die Antwort gilt</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name the site that the selectors are for: --teach HOST</source>
        <translation>die Website für die Selektoren angeben: --teach HOST</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>print the file a story was made of, or write it</source>
        <translation>die Datei ausgeben oder schreiben, aus der ein Artikel entstand</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>rebuild the index from the library</source>
        <translation>den Suchindex aus der Bibliothek neu aufbauen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>redo the last undone change</source>
        <translation>die zuletzt rückgängig gemachte Änderung wiederholen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>repair what can be repaired</source>
        <translation>reparieren, was sich reparieren lässt</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>restore stories from the trash</source>
        <translation>Artikel aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>restore the library from a backup</source>
        <translation>die Bibliothek aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>save a rule with the selectors below</source>
        <translation>eine Regel mit den folgenden Selektoren speichern</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>search titles, texts and notes</source>
        <translation>Titel, Texte und Notizen durchsuchen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>set the note on a story</source>
        <translation>die Notiz zu einem Artikel setzen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>show its contents, and change nothing</source>
        <translation>den Inhalt zeigen und nichts ändern</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>show one story as text</source>
        <translation>einen Artikel als Text zeigen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>show versions, of libraries too</source>
        <translation>Versionen zeigen, auch die der Bibliotheken</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>star stories</source>
        <translation>Artikel mit Stern versehen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>stories that belong to a story, with reasons</source>
        <translation>zugehörige Artikel, mit Begründung</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>tag the imported stories</source>
        <translation>die importierten Artikel verschlagworten</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/command_set.py"/>
        <source>the library's folder (or BROADSHEET_LIBRARY)</source>
        <translation>der Ordner der Bibliothek (oder BROADSHEET_LIBRARY)</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the tags, the new name last</source>
        <translation>die Schlagwörter, der neue Name zuletzt</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the text after it</source>
        <translation>der Text danach</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the text before it</source>
        <translation>der Text davor</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the text to highlight</source>
        <translation>der zu markierende Text</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the words of the whole page</source>
        <translation>die Wörter der ganzen Seite</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>undo it</source>
        <translation>rückgängig machen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>undo the latest change</source>
        <translation>die letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>verify database, files and index</source>
        <translation>Datenbank, Dateien und Index prüfen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>what cleaning left out, piece by piece</source>
        <translation>was beim Aufbereiten wegfiel, Stück für Stück</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>what the selectors make of a story's page</source>
        <translation>was die Selektoren aus der Seite eines Artikels machen</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>what was read in the last months</source>
        <translation>was in den letzten Monaten gelesen wurde</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>where the backup goes</source>
        <translation>wohin die Sicherung kommt</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>with --json: counts by site, tag and year</source>
        <translation>mit --json: Zahlen nach Website, Schlagwort und Jahr</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>with --json: what cleaning left out too</source>
        <translation>mit --json: auch, was beim Aufbereiten wegfiel</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>write a verified copy of the library</source>
        <translation>eine geprüfte Kopie der Bibliothek schreiben</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>write one note per story into a folder, such as an Obsidian vault, and keep them up to date</source>
        <translation>je Artikel eine Notiz in einen Ordner schreiben, etwa einen Obsidian-Vault, und auf dem Stand halten</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>- reads standard input</source>
        <translation>- liest die Standardeingabe</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>add the program to the menus of the desktop, or remove it</source>
        <translation>das Programm in die Menüs des Desktops eintragen oder entfernen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>as “bookmark ID” lists them</source>
        <translation>wie „bookmark ID“ sie auflistet</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>as “highlight ID” lists them</source>
        <translation>wie „highlight ID“ sie auflistet</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>as “review” lists them</source>
        <translation>wie „review“ sie auflistet</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>bring removed ones back</source>
        <translation>entfernte zurückholen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>change, remove or restore highlights</source>
        <translation>Markierungen ändern, entfernen oder wiederherstellen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>correct the extraction of a story by words of its page</source>
        <translation>das Auslesen eines Artikels anhand von Wörtern seiner Seite berichtigen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>correct title, author, date and other facts of a story</source>
        <translation>Titel, Autor, Datum und andere Angaben eines Artikels berichtigen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>delete the rule of this story</source>
        <translation>die Regel dieses Artikels löschen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>delete them</source>
        <translation>sie löschen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>do it; this cannot be undone</source>
        <translation>ausführen; das kann nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>for all stories of the site</source>
        <translation>für alle Artikel der Website</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>highlights with a note only</source>
        <translation>nur Markierungen mit Notiz</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>import another library, a backup or an exported library</source>
        <translation>eine andere Bibliothek, eine Sicherung oder eine exportierte Bibliothek importieren</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>import what is new in them now</source>
        <translation>jetzt importieren, was darin neu ist</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>its name or number</source>
        <translation>ihr Name oder ihre Nummer</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>keep stories from being shown as related to a story</source>
        <translation>Artikel nicht als verwandt mit einem Artikel zeigen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list all highlights, notes and bookmarks</source>
        <translation>alle Markierungen, Notizen und Lesezeichen auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list older stories of the inbox at random</source>
        <translation>ältere Artikel des Eingangs zufällig auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list or change the settings of the window</source>
        <translation>die Einstellungen des Fensters auflisten oder ändern</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list sites, or rename one</source>
        <translation>Websites auflisten oder eine umbenennen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the searches of the window</source>
        <translation>die Suchen des Fensters auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list the threads of stories of one event</source>
        <translation>die Themen auflisten: Artikel zu einem Ereignis</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list today's highlights to review, or answer them</source>
        <translation>Markierungen zur heutigen Wiederholung auflisten oder beantworten</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list, add, remove or read watched folders</source>
        <translation>überwachte Ordner auflisten, hinzufügen, entfernen oder einlesen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list, save or remove saved searches</source>
        <translation>gespeicherte Suchen auflisten, speichern oder entfernen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list, show or remove the versions of a story's text</source>
        <translation>die Fassungen eines Artikeltextes auflisten, zeigen oder entfernen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>make this part a highlight of its own</source>
        <translation>diesen Teil zu einer eigenen Markierung machen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>menu entry, icon, kinds of files, story links</source>
        <translation>Menüeintrag, Symbol, Dateiarten, Artikel-Links</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>merge overlapping highlights</source>
        <translation>überlappende Markierungen zusammenführen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>move it to this text of its story</source>
        <translation>an diese Textstelle ihres Artikels verschieben</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>move stories back to the inbox</source>
        <translation>Artikel zurück in den Eingang verschieben</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>of one story</source>
        <translation>eines Artikels</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>permanently delete stories</source>
        <translation>Artikel endgültig löschen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>permanently delete the stories in the trash</source>
        <translation>die Artikel im Papierkorb endgültig löschen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>print the completion script of a shell</source>
        <translation>das Vervollständigungsskript einer Shell ausgeben</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>print the manual page</source>
        <translation>die Handbuchseite ausgeben</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>print where stories lie on the map of the library</source>
        <translation>ausgeben, wo Artikel auf der Karte der Bibliothek liegen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>remove a version; “undo” brings it back</source>
        <translation>eine Fassung entfernen; „undo“ bringt sie zurück</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>remove all of it</source>
        <translation>alles davon entfernen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>removed ones</source>
        <translation>entfernte</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>rename or remove bookmarks</source>
        <translation>Lesezeichen umbenennen oder entfernen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>reset it</source>
        <translation>zurücksetzen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>show it, and change nothing</source>
        <translation>zeigen und nichts ändern</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>show what differs between two stories</source>
        <translation>zeigen, worin sich zwei Artikel unterscheiden</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>the text of a version</source>
        <translation>der Text einer Fassung</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>the thread of one story</source>
        <translation>das Thema eines Artikels</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>what differs</source>
        <translation>was sich unterscheidet</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>whose text is no longer found</source>
        <translation>deren Text nicht mehr gefunden wird</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: how many levels of folders below it are watched (1 unless set)</source>
        <translation>mit --add: wie viele Ordnerebenen darunter überwacht werden (ohne Angabe 1)</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: import the files there now too</source>
        <translation>mit --add: auch die Dateien importieren, die schon da sind</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: import these kinds of file too; saved pages always</source>
        <translation>mit --add: auch diese Dateiarten importieren; gespeicherte Seiten immer</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: move imported files to the trash</source>
        <translation>mit --add: importierte Dateien in den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: names of folders are tags</source>
        <translation>mit --add: Ordnernamen werden Schlagwörter</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: tag imported stories</source>
        <translation>mit --add: importierte Artikel verschlagworten</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of the author's line</source>
        <translation>Wörter der Autorenzeile</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of the date</source>
        <translation>Wörter des Datums</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of the standfirst</source>
        <translation>Wörter des Vorspanns</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of what belongs to the story as well</source>
        <translation>Wörter dessen, was auch zum Artikel gehört</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of what is to be left out</source>
        <translation>Wörter dessen, was weggelassen werden soll</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words they must contain</source>
        <translation>Wörter, die sie enthalten müssen</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>“undo” brings them back</source>
        <translation>„undo“ holt sie zurück</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>a copy that loads nothing</source>
        <translation>eine Kopie, die nichts nachlädt</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>a phrase, without a word</source>
        <translation>eine Wortfolge, ohne ein Wort</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>all stories as Markdown files</source>
        <translation>alle Artikel als Markdown-Dateien</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>archive a story</source>
        <translation>einen Artikel archivieren</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>bookmark a place</source>
        <translation>eine Stelle mit Lesezeichen versehen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>clean a folder, one JSON object a story</source>
        <translation>einen Ordner aufbereiten, je Artikel ein JSON-Objekt</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>clean a page read from standard input</source>
        <translation>eine Seite von der Standardeingabe aufbereiten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>clean every story again</source>
        <translation>alle Artikel neu aufbereiten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>clean one story again</source>
        <translation>einen Artikel neu aufbereiten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>colour and note</source>
        <translation>Farbe und Notiz</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>continue an import that a crash or a power cut ended</source>
        <translation>einen Import fortsetzen, den ein Absturz oder Stromausfall beendet hat</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>correct author and date</source>
        <translation>Autor und Datum berichtigen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>correct the title</source>
        <translation>den Titel berichtigen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>counts and sizes as JSON</source>
        <translation>Anzahlen und Größen als JSON</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>delete it</source>
        <translation>löschen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>delete the rule of a story</source>
        <translation>die Regel eines Artikels löschen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>delete unused files, after a backup</source>
        <translation>unbenutzte Dateien löschen, nach einer Sicherung</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>everything about it as JSON</source>
        <translation>alles darüber als JSON</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>for bash, to be sourced</source>
        <translation>für bash, zum Einlesen mit source</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>for every story, as JSON</source>
        <translation>für alle Artikel, als JSON</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>for fish</source>
        <translation>für fish</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>highlight a passage</source>
        <translation>eine Stelle markieren</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>highlights of the last 30 days</source>
        <translation>Markierungen der letzten 30 Tage</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>highlights, notes and bookmarks with a word</source>
        <translation>Markierungen, Notizen und Lesezeichen mit einem Wort</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import a file and a folder</source>
        <translation>eine Datei und einen Ordner importieren</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import a folder</source>
        <translation>einen Ordner importieren</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import and tag</source>
        <translation>importieren und verschlagworten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import by a file address</source>
        <translation>über eine Dateiadresse importieren</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import from standard input</source>
        <translation>von der Standardeingabe importieren</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import two libraries</source>
        <translation>zwei Bibliotheken importieren</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import what is new, for instance from a timer</source>
        <translation>Neues importieren, etwa zeitgesteuert</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>its folders too, their names as tags</source>
        <translation>auch Unterordner, ihre Namen als Schlagwörter</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the bookmarks of a story</source>
        <translation>die Lesezeichen eines Artikels auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the highlights of a story</source>
        <translation>die Markierungen eines Artikels auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the rules for sites</source>
        <translation>die Regeln für Websites auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the saved searches</source>
        <translation>die gespeicherten Suchen auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the settings</source>
        <translation>die Einstellungen auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the sites</source>
        <translation>die Websites auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the tags with their counts</source>
        <translation>die Schlagwörter mit ihrer Anzahl auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the threads</source>
        <translation>die Themen auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the versions of a story's text</source>
        <translation>die Fassungen eines Artikeltextes auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list today's highlights</source>
        <translation>die Markierungen von heute auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>make two of them one</source>
        <translation>zwei davon zu einer machen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>mark a story as read</source>
        <translation>einen Artikel als gelesen markieren</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>mark it as unread</source>
        <translation>als ungelesen markieren</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move a story back to the inbox</source>
        <translation>einen Artikel zurück in den Eingang verschieben</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move a story to the trash</source>
        <translation>einen Artikel in den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move it to another passage</source>
        <translation>an eine andere Stelle verschieben</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move one back to the inbox</source>
        <translation>einen zurück in den Eingang verschieben</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move two stories to Later</source>
        <translation>zwei Artikel nach „Später“ verschieben</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>newest first, as JSON</source>
        <translation>neueste zuerst, als JSON</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>one note per story, in an Obsidian vault</source>
        <translation>je Artikel eine Notiz, in einem Obsidian-Vault</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>one story to another program</source>
        <translation>einen Artikel an ein anderes Programm</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>open saved pages and story links by a double click</source>
        <translation>gespeicherte Seiten und Artikel-Links per Doppelklick öffnen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>open the window</source>
        <translation>das Fenster öffnen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>open the window and import a page</source>
        <translation>das Fenster öffnen und eine Seite importieren</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>permanently delete two stories</source>
        <translation>zwei Artikel endgültig löschen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>places of stories, near ones are alike</source>
        <translation>Orte von Artikeln; nahe sind ähnlich</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>preview the story without a box of its page</source>
        <translation>den Artikel ohne einen Kasten der Seite ansehen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>print the story of a page</source>
        <translation>den Artikel einer Seite ausgeben</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>rebuild the search index</source>
        <translation>den Suchindex neu aufbauen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>redo it</source>
        <translation>wiederholen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove a highlight</source>
        <translation>eine Markierung entfernen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove a tag</source>
        <translation>ein Schlagwort entfernen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove a wrong author</source>
        <translation>einen falschen Autor entfernen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove it</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove menu entry, icon and kinds of files</source>
        <translation>Menüeintrag, Symbol und Dateiarten entfernen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove the note</source>
        <translation>die Notiz entfernen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove the star</source>
        <translation>den Stern entfernen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>rename a bookmark</source>
        <translation>ein Lesezeichen umbenennen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>rename a tag</source>
        <translation>ein Schlagwort umbenennen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>rename one</source>
        <translation>eine umbenennen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>restore a story from the trash</source>
        <translation>einen Artikel aus dem Papierkorb holen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>restore it</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>save a rule</source>
        <translation>eine Regel speichern</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>save a search</source>
        <translation>eine Suche speichern</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>search the library</source>
        <translation>die Bibliothek durchsuchen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>see what a backup holds</source>
        <translation>sehen, was eine Sicherung enthält</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>see what a rule would do</source>
        <translation>sehen, was eine Regel bewirken würde</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>set one</source>
        <translation>eine festlegen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>show the tags of a story</source>
        <translation>die Schlagwörter eines Artikels zeigen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>show them again later</source>
        <translation>sie später wieder zeigen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>star stories whose ids a file holds</source>
        <translation>Artikel mit Stern versehen, deren Nummern eine Datei enthält</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>star two stories</source>
        <translation>zwei Artikel mit Stern versehen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>starred stories with a tag</source>
        <translation>Artikel mit Stern und einem Schlagwort</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>stop showing two stories as related</source>
        <translation>zwei Artikel nicht mehr als verwandt zeigen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>stop watching it</source>
        <translation>nicht mehr überwachen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>stories related to a story</source>
        <translation>verwandte Artikel zu einem Artikel</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>stories with these words</source>
        <translation>Artikel mit diesen Wörtern</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>tag two highlights</source>
        <translation>zwei Markierungen verschlagworten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>tag two stories</source>
        <translation>zwei Artikel verschlagworten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>take the author from there on all pages of the site</source>
        <translation>den Autor auf allen Seiten der Website von dort nehmen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>take the note from standard input</source>
        <translation>die Notiz von der Standardeingabe lesen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the story as Markdown</source>
        <translation>den Artikel als Markdown</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the ten newest stories</source>
        <translation>die zehn neuesten Artikel</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the text of a story</source>
        <translation>der Text eines Artikels</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the text of the first</source>
        <translation>der Text der ersten</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the thread of a story</source>
        <translation>das Thema eines Artikels</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the whole library</source>
        <translation>die ganze Bibliothek</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>those whose text is no longer found, as JSON</source>
        <translation>die, deren Text nicht mehr gefunden wird, als JSON</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>three stories that have waited long</source>
        <translation>drei Artikel, die lange gewartet haben</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>two stories as an e-book</source>
        <translation>zwei Artikel als E-Book</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>unread stories, longest first</source>
        <translation>ungelesene Artikel, längste zuerst</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>verify and repair it</source>
        <translation>prüfen und reparieren</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>verify the library</source>
        <translation>die Bibliothek prüfen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>watch a folder</source>
        <translation>einen Ordner überwachen</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>what cleaning left out</source>
        <translation>was beim Aufbereiten wegfiel</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>what differs between two</source>
        <translation>was sich zwischen zweien unterscheidet</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>what differs between two stories</source>
        <translation>was sich zwischen zwei Artikeln unterscheidet</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>with a note</source>
        <translation>mit einer Notiz</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>write a copy to standard output</source>
        <translation>eine Kopie auf die Standardausgabe schreiben</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>write a verified copy into a folder</source>
        <translation>eine geprüfte Kopie in einen Ordner schreiben</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>write the file a story was made of</source>
        <translation>die Datei schreiben, aus der ein Artikel entstand</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>write the manual page</source>
        <translation>die Handbuchseite schreiben</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>- reads ids from standard input</source>
        <translation>- liest Nummern von der Standardeingabe</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>one JSON object a line on standard output</source>
        <translation>je Zeile ein JSON-Objekt auf der Standardausgabe</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>print failures and what was asked for only</source>
        <translation>nur Fehlschläge und Angefragtes ausgeben</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>“{word}” is not a date, such as 2026-05-01 or 2026-05</source>
        <translation>„{word}“ ist kein Datum wie 2026-05-01 oder 2026-05</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>“{word}” is not a date, such as 2026-05-01 or 30d</source>
        <translation>„{word}“ ist kein Datum wie 2026-05-01 oder 30d</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>“{word}” is not a whole number of 0 or more</source>
        <translation>„{word}“ ist keine ganze Zahl ab 0</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <location filename="reader/cli/runner.py"/>
        <source>“{word}” is not an id. Run “list” to see ids.</source>
        <translation>„{word}“ ist keine Nummer eines Artikels. „list“ zeigt die Nummern.</translation>
    </message>
    <message>
        <location filename="reader/cli/desktop_commands.py"/>
        <source>A Flatpak is in the menus as long as it is installed; nothing was changed.</source>
        <translation>Ein Flatpak ist in den Menüs, solange es installiert ist; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="reader/cli/desktop_commands.py"/>
        <source>Broadsheet is not installed on this desktop; nothing was changed.</source>
        <translation>Broadsheet ist auf diesem Desktop nicht installiert; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="reader/cli/desktop_commands.py"/>
        <source>On macOS the application bundle does this. See docs/installation.md.</source>
        <translation>Unter macOS erledigt das das Programmpaket. Siehe docs/installation.md.</translation>
    </message>
    <message>
        <location filename="reader/cli/export_commands.py"/>
        <source>An export as {format} is not text and is not written to a terminal. Name a file, or redirect standard output to one.</source>
        <translation>Ein Export als {format} ist kein Text und wird nicht in ein Terminal geschrieben. Eine Datei angeben oder die Standardausgabe in eine umleiten.</translation>
    </message>
    <message>
        <location filename="reader/cli/export_commands.py"/>
        <location filename="reader/cli/runner.py"/>
        <source>There is no story {story} in this library.</source>
        <translation>In dieser Bibliothek gibt es keinen Artikel {story}.</translation>
    </message>
    <message>
        <location filename="reader/cli/export_commands.py"/>
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/export_commands.py"/>
        <location filename="reader/cli/maintenance_commands.py"/>
        <location filename="reader/cli/story_care_commands.py"/>
        <location filename="reader/cli/watch_commands.py"/>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>{count} highlight</source>
        <translation>
            <numerusform>{count} Markierung</numerusform>
            <numerusform>{count} Markierungen</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} highlights</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/export_commands.py"/>
        <location filename="reader/cli/maintenance_commands.py"/>
        <location filename="reader/cli/story_care_commands.py"/>
        <location filename="reader/cli/watch_commands.py"/>
        <location filename="reader/library/exporting/epub_writer.py"/>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <location filename="reader/ui/storylist/drag_picture.py"/>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>{count} story</source>
        <translation>
            <numerusform>{count} Artikel</numerusform>
            <numerusform>{count} Artikel</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/export_commands.py"/>
        <source>{stories} and {highlights} in {place}</source>
        <translation>{stories} und {highlights} in {place}</translation>
    </message>
    <message>
        <location filename="reader/cli/highlight_commands.py"/>
        <source> (marked as: “{marked_text}”)</source>
        <translation> (markiert als: „{marked_text}“)</translation>
    </message>
    <message>
        <location filename="reader/cli/highlight_commands.py"/>
        <source> (text no longer found)</source>
        <translation> (Text nicht mehr gefunden)</translation>
    </message>
    <message>
        <location filename="reader/cli/highlight_commands.py"/>
        <source>{id} at {offset}: {label}</source>
        <translation>{id} bei {offset}: {label}</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>Nothing to import was found.</source>
        <translation>Nichts zu importieren gefunden.</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>To import the rest, run “import --resume”.</source>
        <translation>Den Rest importiert „import --resume“.</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>added</source>
        <comment>import</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>duplicate</source>
        <comment>import</comment>
        <translation>Duplikat</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>failed</source>
        <comment>import</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>skipped</source>
        <comment>import</comment>
        <translation>übersprungen</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>updated</source>
        <comment>import</comment>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>{changed} of {all} stories re-extracted.</source>
        <translation>{changed} von {all} Artikeln neu ausgelesen.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{count} file deleted, {size} freed</source>
        <translation>
            <numerusform>{count} Datei gelöscht, {size} freigegeben</numerusform>
            <numerusform>{count} Dateien gelöscht, {size} freigegeben</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} files deleted, {size} freed</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{count} file was missing or damaged and is not in the backup; “broadsheet check” lists it.</source>
        <translation>
            <numerusform>{count} Datei fehlte oder war beschädigt und ist nicht in der Sicherung; „broadsheet check“ listet sie auf.</numerusform>
            <numerusform>{count} Dateien fehlten oder waren beschädigt und sind nicht in der Sicherung; „broadsheet check“ listet sie auf.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} files were missing or damaged and are not in the backup; “broadsheet check” lists them.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{count} story indexed in {seconds} s</source>
        <translation>
            <numerusform>{count} Artikel in {seconds} s indiziert</numerusform>
            <numerusform>{count} Artikel in {seconds} s indiziert</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories indexed in {seconds} s</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{path}: {created}, {stories}, {highlights}, {bytes}{titles}</source>
        <translation>{path}: {created}, {stories}, {highlights}, {bytes}{titles}</translation>
    </message>
    <message>
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{path}: {stories}, {highlights}, {bytes}</source>
        <translation>{path}: {stories}, {highlights}, {bytes}</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>COMMANDS</source>
        <comment>manual</comment>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>DESCRIPTION</source>
        <comment>manual</comment>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>ENVIRONMENT</source>
        <comment>manual</comment>
        <translation>UMGEBUNG</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>EXAMPLES</source>
        <comment>manual</comment>
        <translation>BEISPIELE</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>EXIT STATUS</source>
        <comment>manual</comment>
        <translation>EXIT-STATUS</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Ended by the system or another program; what was done is kept.</source>
        <translation>Vom System oder einem anderen Programm beendet; was erledigt war, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Interrupted; what was done is kept.</source>
        <translation>Unterbrochen; was getan wurde, bleibt.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>NAME</source>
        <comment>manual</comment>
        <translation>BEZEICHNUNG</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>OPTIONS</source>
        <comment>manual</comment>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Part of the task failed; each failure is named and the rest is done.</source>
        <translation>Ein Teil der Aufgabe ist fehlgeschlagen; jeder Fehlschlag wird genannt, der Rest ist erledigt.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>SYNOPSIS</source>
        <comment>manual</comment>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>The call itself is wrong; nothing was done.</source>
        <translation>Der Aufruf selbst ist falsch; nichts wurde getan.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>The folder of the library, where --library does not name one.</source>
        <translation>Der Ordner der Bibliothek, wenn --library keinen nennt.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>The language of window and messages, such as de; else the system's.</source>
        <translation>Die Sprache von Fenster und Meldungen, etwa de; sonst die des Systems.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Where it is “dumb”, no progress is drawn. No colours are used anywhere.</source>
        <translation>Ist es „dumb“, wird kein Fortschritt gezeichnet. Farben werden nirgends verwendet.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Without a command the window opens, and paths are imported into it. Every command that prints takes --json: one object a line on standard output; errors are objects on standard error then.</source>
        <translation>Ohne Befehl öffnet sich das Fenster, und Pfade werden dort importiert. Jeder Befehl mit Ausgabe kennt --json: je Zeile ein Objekt auf der Standardausgabe; Fehler sind dann Objekte auf der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>read, search and mark saved articles, offline</source>
        <translation>gespeicherte Artikel lesen, durchsuchen und markieren, offline</translation>
    </message>
    <message>
        <location filename="reader/cli/notebook_commands.py"/>
        <source>There is no bookmark {mark}.</source>
        <translation>Es gibt kein Lesezeichen {mark}.</translation>
    </message>
    <message>
        <location filename="reader/cli/notebook_commands.py"/>
        <source>{name} does not hold “{words}”.</source>
        <translation>„{words}“ kommt in {name} nicht vor.</translation>
    </message>
    <message>
        <location filename="reader/cli/notebook_commands.py"/>
        <location filename="reader/cli/version_commands.py"/>
        <source>{name} removed</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>a file or folder</source>
        <translation>eine Datei oder ein Ordner</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>a note on it</source>
        <translation>eine Notiz dazu</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>a setting; without it, list them</source>
        <translation>eine Einstellung; sonst werden alle aufgelistet</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>as Markdown</source>
        <translation>als Markdown</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>files or folders</source>
        <translation>Dateien oder Ordner</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>give this tag</source>
        <translation>diesen Tag vergeben</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>ids of other stories</source>
        <translation>Nummern anderer Artikel</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>ids of stories, as “list” shows them; - reads them</source>
        <translation>Nummern von Artikeln, wie „list“ sie zeigt; - liest sie von der Eingabe</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>its new value; without it, print it</source>
        <translation>ihr neuer Wert; sonst wird sie ausgegeben</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>list at most this many</source>
        <translation>höchstens so viele auflisten</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>made on this day or earlier</source>
        <translation>an diesem Tag oder früher angelegt</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>made on this day or later, such as 2026-05-01 or 30d</source>
        <translation>an diesem Tag oder später angelegt, etwa 2026-05-01 oder 30d</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>of this colour only</source>
        <translation>nur in dieser Farbe</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>of this kind only</source>
        <translation>nur von dieser Art</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>of this site only</source>
        <translation>nur von dieser Website</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>save a search under a name</source>
        <translation>eine Suche unter einem Namen sichern</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>show another name for a site</source>
        <translation>für eine Website einen anderen Namen zeigen</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>take this tag off</source>
        <translation>diesen Tag entfernen</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the colour</source>
        <translation>die Farbe</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the date, such as 2026-05-01 or 2026-05</source>
        <translation>das Datum, etwa 2026-05-01 oder 2026-05</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the id of a story, as “list” shows it</source>
        <translation>die Nummer eines Artikels, wie „list“ sie zeigt</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the id of another story</source>
        <translation>die Nummer eines anderen Artikels</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the kind of file</source>
        <translation>die Art der Datei</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the name of the bookmark</source>
        <translation>der Name des Lesezeichens</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the note; - reads it, an empty text removes it</source>
        <translation>die Notiz; - liest sie von der Eingabe, ein leerer Text entfernt sie</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the order of the list</source>
        <translation>die Reihenfolge der Liste</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the right title</source>
        <translation>der richtige Titel</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the shell</source>
        <translation>die Shell</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>watch this folder</source>
        <translation>diesen Ordner beobachten</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>watch this folder no longer</source>
        <translation>diesen Ordner nicht mehr beobachten</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>what is right; an empty text removes it</source>
        <translation>was richtig ist; ein leerer Text entfernt es</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>what to do; without it, list them</source>
        <translation>was zu tun ist; sonst werden sie aufgelistet</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>when they should come back; without it, list them</source>
        <translation>wann sie wiederkommen sollen; sonst werden sie aufgelistet</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>with this tag only</source>
        <translation>nur mit diesem Tag</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>words and conditions, as in the search field of the window</source>
        <translation>Wörter und Bedingungen wie im Suchfeld des Fensters</translation>
    </message>
    <message>
        <location filename="reader/cli/original_commands.py"/>
        <source>Written: {path} ({data})</source>
        <translation>Geschrieben: {path} ({data})</translation>
    </message>
    <message>
        <location filename="reader/cli/original_commands.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/cli/original_commands.py"/>
        <source>{path} exists already; nothing was written.</source>
        <translation>{path} gibt es schon; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="reader/cli/reading_commands.py"/>
        <source>Related on the page:</source>
        <translation>Verwandt auf der Seite:</translation>
    </message>
    <message>
        <location filename="reader/cli/reading_commands.py"/>
        <source>The filter is empty; leave --filter out to list all stories.</source>
        <translation>Der Filter ist leer; ohne --filter werden alle Artikel aufgelistet.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/repair_commands.py"/>
        <source>#{id} {title} ({count} word)</source>
        <translation>
            <numerusform>#{id} {title} ({count} Wort)</numerusform>
            <numerusform>#{id} {title} ({count} Wörter)</numerusform>
        </translation>
        <extra-po-msgid_plural>#{id} {title} ({count} words)</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/repair_commands.py"/>
        <location filename="reader/library/repair_service.py"/>
        <source>No saved page of this story alone was kept.</source>
        <translation>Eine gespeicherte Seite dieses Artikels allein ist nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="reader/cli/repair_commands.py"/>
        <source>The element with “{words}” has no name.</source>
        <translation>Das Element mit „{words}“ hat keinen Namen.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/repair_commands.py"/>
        <source>{host}: {count} story changes</source>
        <translation>
            <numerusform>{host}: {count} Artikel ändert sich</numerusform>
            <numerusform>{host}: {count} Artikel ändern sich</numerusform>
        </translation>
        <extra-po-msgid_plural>{host}: {count} stories change</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/repair_commands.py"/>
        <source>“{words}” is in {count} paragraph of the saved page. Give more of its words.</source>
        <translation>
            <numerusform>„{words}“ steht in {count} Absatz der gespeicherten Seite. Mehr von seinen Wörtern angeben.</numerusform>
            <numerusform>„{words}“ steht in {count} Absätzen der gespeicherten Seite. Mehr Wörter angeben.</numerusform>
        </translation>
        <extra-po-msgid_plural>“{words}” is in {count} paragraphs of the saved page. Give more of its words.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/repair_commands.py"/>
        <source>“{words}” was not found in one paragraph of the saved page. “broadsheet original ID --text” prints its words.</source>
        <translation>„{words}“ steht in keinem einzelnen Absatz der gespeicherten Seite. „broadsheet original ID --text“ gibt deren Wörter aus.</translation>
    </message>
    <message>
        <location filename="reader/cli/review_commands.py"/>
        <source>There is no highlight {mark}.</source>
        <translation>Es gibt keine Markierung {mark}.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/review_commands.py"/>
        <source>{count} left today</source>
        <translation>
            <numerusform>{count} heute übrig</numerusform>
            <numerusform>{count} heute übrig</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} left today</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/runner.py"/>
        <source>Interrupted. What was done is kept.</source>
        <translation>Unterbrochen. Was getan wurde, bleibt.</translation>
    </message>
    <message>
        <location filename="reader/cli/runner.py"/>
        <source>No automatic backup could be made. {reason}</source>
        <translation>Es konnte keine automatische Sicherung gemacht werden. {reason}</translation>
    </message>
    <message>
        <location filename="reader/cli/runner.py"/>
        <source>Standard input named no story, so nothing was done.</source>
        <translation>Die Standardeingabe nannte keinen Artikel, deshalb wurde nichts getan.</translation>
    </message>
    <message>
        <location filename="reader/cli/runner.py"/>
        <source>The search index is not up to date. {reason}</source>
        <translation>Der Suchindex ist nicht aktuell. {reason}</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>The query is empty; “list” lists all stories.</source>
        <translation>Die Suchanfrage ist leer; „list“ listet alle Artikel auf.</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>linked</source>
        <translation>verlinkt</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>linked from</source>
        <translation>verlinkt von</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <location filename="reader/related/related_list.py"/>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>not in library</source>
        <translation>nicht in der Bibliothek</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>same story</source>
        <translation>derselbe Artikel</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>similar</source>
        <translation>ähnlich</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/search_commands.py"/>
        <source>{count} found</source>
        <translation>
            <numerusform>{count} gefunden</numerusform>
            <numerusform>{count} gefunden</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} found</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>{found}. Did you mean: {words}</source>
        <translation>{found}. Meinten Sie: {words}</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>{with_all_words} with all words, {more} more with some of the words</source>
        <translation>{with_all_words} mit allen Wörtern, {more} weitere mit einigen der Wörter</translation>
    </message>
    <message>
        <location filename="reader/cli/shelf_commands.py"/>
        <source>#{id} {title}: in the inbox</source>
        <translation>#{id} {title}: im Eingang</translation>
    </message>
    <message>
        <location filename="reader/cli/shelf_commands.py"/>
        <source>Story {story} belongs to no thread.</source>
        <translation>Artikel {story} gehört zu keinem Thema.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/shelf_commands.py"/>
        <source>{count} search deleted</source>
        <translation>
            <numerusform>{count} Suche gelöscht</numerusform>
            <numerusform>{count} Suchen gelöscht</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} searches deleted</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/shelf_commands.py"/>
        <source>{site}: {count} story renamed</source>
        <translation>
            <numerusform>{site}: {count} Artikel umbenannt</numerusform>
            <numerusform>{site}: {count} Artikel umbenannt</numerusform>
        </translation>
        <extra-po-msgid_plural>{site}: {count} stories renamed</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/siterule_commands.py"/>
        <source>rule deleted: {host}</source>
        <translation>Regel gelöscht: {host}</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/siterule_commands.py"/>
        <source>{count} rule in {path}</source>
        <translation>
            <numerusform>{count} Regel in {path}</numerusform>
            <numerusform>{count} Regeln in {path}</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} rules in {path}</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/siterule_commands.py"/>
        <source>{title} ({count} word)</source>
        <translation>
            <numerusform>{title} ({count} Wort)</numerusform>
            <numerusform>{title} ({count} Wörter)</numerusform>
        </translation>
        <extra-po-msgid_plural>{title} ({count} words)</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/standard_streams.py"/>
        <source>This is not written to a terminal. Name a file, or redirect standard output to one.</source>
        <translation>Das wird nicht in ein Terminal geschrieben. Eine Datei angeben oder die Standardausgabe in eine umleiten.</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <source>#{story} and #{other} are no longer shown as related</source>
        <translation>#{story} und #{other} werden nicht mehr als verwandt gezeigt</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <source>#{story} and #{other} may be shown as related again</source>
        <translation>#{story} und #{other} dürfen wieder als verwandt gezeigt werden</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{amount} deleted</source>
        <translation>{amount} gelöscht</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{amount} would be permanently deleted. Add --yes to do it.</source>
        <translation>{amount} würden endgültig gelöscht. Mit --yes ausführen.</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{stories} and {highlights}</source>
        <translation>{stories} und {highlights}</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/undo_commands.py"/>
        <source>There is nothing to redo.</source>
        <translation>Nichts zu wiederholen.</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/undo_commands.py"/>
        <source>There is nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>later</source>
        <comment>state</comment>
        <translation>später</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>read</source>
        <comment>state</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>redone</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <location filename="reader/cli/tag_commands.py"/>
        <source>Name the tag and a colour, or “none”: tags colour TAG COLOUR</source>
        <translation>Schlagwort und Farbe angeben, oder „none“: tags colour TAG COLOUR</translation>
    </message>
    <message>
        <location filename="reader/cli/tag_commands.py"/>
        <source>Name the tag and its new name: tags rename OLD NEW</source>
        <translation>Schlagwort und neuen Namen angeben: tags rename OLD NEW</translation>
    </message>
    <message>
        <location filename="reader/cli/tag_commands.py"/>
        <source>Name the tags and the one they become: tags merge TAG… INTO</source>
        <translation>Schlagwörter angeben und das, zu dem sie werden: tags merge TAG… INTO</translation>
    </message>
    <message>
        <location filename="reader/cli/tag_commands.py"/>
        <source>Name the tags to delete: tags delete TAG…</source>
        <translation>Zu löschende Schlagwörter angeben: tags delete TAG…</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/tag_commands.py"/>
        <source>{label} ({count} story)</source>
        <translation>
            <numerusform>{label} ({count} Artikel)</numerusform>
            <numerusform>{label} ({count} Artikel)</numerusform>
        </translation>
        <extra-po-msgid_plural>{label} ({count} stories)</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/version_commands.py"/>
        <source>There is no saved search “{name}”.</source>
        <translation>Es gibt keine gespeicherte Suche „{name}“.</translation>
    </message>
    <message>
        <location filename="reader/cli/version_commands.py"/>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>current</source>
        <comment>version</comment>
        <translation>aktuell</translation>
    </message>
    <message>
        <location filename="reader/cli/version_commands.py"/>
        <source>highlighted</source>
        <translation>markiert</translation>
    </message>
    <message>
        <location filename="reader/cli/version_commands.py"/>
        <source>version {version} removed</source>
        <translation>Fassung {version} entfernt</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/version_commands.py"/>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <location filename="reader/ui/features/original/left_out_list.py"/>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/siterules/selector_field.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>{count} word</source>
        <translation>
            <numerusform>{count} Wort</numerusform>
            <numerusform>{count} Wörter</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} words</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>are kept</source>
        <translation>bleiben</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>go to the trash</source>
        <translation>kommen in den Papierkorb</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path} is neither a library nor a backup. Use “import” for files.</source>
        <translation>{path} ist weder eine Bibliothek noch eine Sicherung. Für Dateien „import“ verwenden.</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path} is no longer watched</source>
        <translation>{path} wird nicht mehr überwacht</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path} is not a folder.</source>
        <translation>{path} ist kein Ordner.</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path} is not watched.</source>
        <translation>{path} wird nicht überwacht.</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path}{tags}, imported files: {afterwards}</source>
        <translation>{path}{tags}, importierte Dateien: {afterwards}</translation>
    </message>
    <message>
        <location filename="reader/cli/window_settings.py"/>
        <source>“{value}” does not fit. Use one of: {known}.</source>
        <translation>„{value}“ passt nicht. Möglich ist: {known}.</translation>
    </message>
    <message>
        <location filename="reader/cli/window_settings.py"/>
        <source>“{value}” is not between {least} and {most}.</source>
        <translation>„{value}“ liegt nicht zwischen {least} und {most}.</translation>
    </message>
    <message>
        <location filename="reader/cli/window_settings.py"/>
        <source>“{value}” is not “on” or “off”.</source>
        <translation>„{value}“ ist weder „on“ noch „off“.</translation>
    </message>
    <message>
        <location filename="reader/cli/window_settings.py"/>
        <source>“{word}” is not a number.</source>
        <translation>„{word}“ ist keine Zahl.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/apple_books.py"/>
        <source>No highlights found in the Apple Books notes.</source>
        <translation>Keine Markierungen in den Notizen von Apple Bücher gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/book_readers.py"/>
        <location filename="reader/formats/annotations/foliate_notes.py"/>
        <source>No highlights found in the Foliate file.</source>
        <translation>Keine Markierungen in der Foliate-Datei gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/book_readers.py"/>
        <source>No highlights found in the KOReader file.</source>
        <translation>Keine Markierungen in der KOReader-Datei gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/book_readers.py"/>
        <source>The KOReader file is damaged.</source>
        <translation>Die Datei von KOReader ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/calibre_notes.py"/>
        <source>It describes the book beside it and has no highlights.</source>
        <translation>Die Datei beschreibt das Buch neben ihr und enthält keine Markierungen.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/hypothesis_files.py"/>
        <source>The Hypothesis export is damaged.</source>
        <translation>Der Hypothesis-Export ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/kindle.py"/>
        <source>The entry is cut off or damaged.</source>
        <translation>Der Eintrag ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/kobo.py"/>
        <source>No highlights found in the Kobo file.</source>
        <translation>Keine Markierungen in der Kobo-Datei gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/kobo.py"/>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>This is {kind}, not an article.</source>
        <translation>Das ist {kind}, kein Artikel.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/kobo.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/readwise.py"/>
        <location filename="reader/formats/exports/story_records.py"/>
        <source>The table is damaged.</source>
        <translation>Die Tabelle ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/targets.py"/>
        <source>Unsupported annotation target ({how}). Its text was kept as a note on the story.</source>
        <translation>Nicht unterstütztes Ziel einer Anmerkung ({how}). Ihr Text bleibt als Notiz zum Artikel erhalten.</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a 3D model</source>
        <translation>ein 3D-Modell</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a Chrome extension</source>
        <translation>eine Chrome-Erweiterung</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Figma drawing</source>
        <translation>eine Figma-Zeichnung</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Firefox extension</source>
        <translation>eine Firefox-Erweiterung</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a GeoGebra drawing</source>
        <translation>eine GeoGebra-Zeichnung</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Google Earth map</source>
        <translation>eine Google-Earth-Karte</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Java program</source>
        <translation>ein Java-Programm</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Java web program</source>
        <translation>ein Java-Webprogramm</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Keynote presentation</source>
        <translation>eine Keynote-Präsentation</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice chart</source>
        <translation>ein LibreOffice-Diagramm</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice database</source>
        <translation>eine LibreOffice-Datenbank</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice drawing</source>
        <translation>eine LibreOffice-Zeichnung</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice extension</source>
        <translation>eine LibreOffice-Erweiterung</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice formula</source>
        <translation>eine LibreOffice-Formel</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice presentation</source>
        <translation>eine LibreOffice-Präsentation</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice spreadsheet</source>
        <translation>eine LibreOffice-Tabelle</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a NuGet package</source>
        <translation>ein NuGet-Paket</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Numbers spreadsheet</source>
        <translation>eine Numbers-Tabelle</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Pages document</source>
        <translation>ein Pages-Dokument</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Power BI report</source>
        <translation>ein Power-BI-Bericht</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a PowerPoint presentation</source>
        <translation>eine PowerPoint-Präsentation</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Publisher document</source>
        <translation>ein Publisher-Dokument</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Python package</source>
        <translation>ein Python-Paket</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Scratch program</source>
        <translation>ein Scratch-Programm</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Sketch drawing</source>
        <translation>eine Sketch-Zeichnung</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Tableau workbook</source>
        <translation>eine Tableau-Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Visio drawing</source>
        <translation>eine Visio-Zeichnung</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Visual Studio Code extension</source>
        <translation>eine Erweiterung für Visual Studio Code</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Visual Studio extension</source>
        <translation>eine Erweiterung für Visual Studio</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Works document</source>
        <translation>ein Works-Dokument</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a collection of Anki cards</source>
        <translation>eine Sammlung von Anki-Karten</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a comic book</source>
        <translation>ein Comic</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a course package (SCORM)</source>
        <translation>ein Kurspaket (SCORM)</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a deck of Anki cards</source>
        <translation>ein Stapel Anki-Karten</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a document of an old Office program</source>
        <translation>ein Dokument eines alten Office-Programms</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a document of an old Office program or an installer</source>
        <translation>ein Dokument eines alten Office-Programms oder ein Installationsprogramm</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a document of the kind {kind}</source>
        <translation>ein Dokument der Art {kind}</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a file of the kind {suffix}, packed by a program of its own</source>
        <translation>eine Datei der Art {suffix}, von einem eigenen Programm gepackt</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a game</source>
        <translation>ein Spiel</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a mind map</source>
        <translation>eine Mindmap</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a package of an office program</source>
        <translation>ein Paket eines Office-Programms</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a sheet of music</source>
        <translation>ein Notenblatt</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Android app</source>
        <translation>eine Android-App</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Apple iWork document</source>
        <translation>ein Dokument von Apple iWork</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Excel workbook</source>
        <translation>eine Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an InDesign document</source>
        <translation>ein InDesign-Dokument</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an InDesign document; export it as PDF or HTML</source>
        <translation>ein InDesign-Dokument (als PDF oder HTML exportieren)</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Office document that is protected by a password</source>
        <translation>ein Office-Dokument mit Kennwortschutz</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Outlook message; save it as EML or HTML</source>
        <translation>eine Outlook-Nachricht (als EML oder HTML speichern)</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an XPS document; print it to PDF</source>
        <translation>ein XPS-Dokument (als PDF drucken)</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an iPhone app</source>
        <translation>eine iPhone-App</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an old Excel workbook</source>
        <translation>eine alte Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an old PowerPoint presentation</source>
        <translation>eine alte PowerPoint-Präsentation</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an old Visio drawing</source>
        <translation>eine alte Visio-Zeichnung</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an old Word document; save it as DOCX, RTF or HTML</source>
        <translation>ein altes Word-Dokument (als DOCX, RTF oder HTML speichern)</translation>
    </message>
    <message>
        <location filename="reader/formats/epub.py"/>
        <source>The book has no table of its parts.</source>
        <translation>Das Buch hat kein Verzeichnis seiner Teile.</translation>
    </message>
    <message>
        <location filename="reader/formats/epub.py"/>
        <source>The book has no text.</source>
        <translation>Das Buch hat keinen Text.</translation>
    </message>
    <message>
        <location filename="reader/formats/epub.py"/>
        <source>The book is locked by copy protection.</source>
        <translation>Das Buch ist kopiergeschützt.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/activity_logs.py"/>
        <location filename="reader/formats/markdown_file.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>This type of file has no articles.</source>
        <translation>Diese Dateiart enthält keine Artikel.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/bookmarks.py"/>
        <location filename="reader/formats/exports/safari_bookmarks.py"/>
        <location filename="reader/formats/exports/services.py"/>
        <source>No bookmarks found.</source>
        <translation>Keine Lesezeichen gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <source>An encrypted passage was not imported.</source>
        <translation>Eine verschlüsselte Stelle wurde nicht importiert.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <location filename="reader/formats/exports/note_services.py"/>
        <source>Attached files were not imported: {names}.</source>
        <translation>Angehängte Dateien wurden nicht importiert: {names}.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <source>No notes found.</source>
        <translation>Keine Notizen gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <source>Only its first {number} notes are imported.</source>
        <translation>Nur die ersten {number} Notizen werden importiert.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <source>The note is only an attached file ({name}).</source>
        <translation>Die Notiz besteht nur aus einer angehängten Datei ({name}).</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/joplin.py"/>
        <source>No notes found in the Joplin archive.</source>
        <translation>Keine Notizen im Joplin-Archiv gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/joplin.py"/>
        <source>The Joplin archive is damaged.</source>
        <translation>Das Joplin-Archiv ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/joplin.py"/>
        <location filename="reader/formats/exports/note_services.py"/>
        <source>The note is encrypted.</source>
        <translation>Die Notiz ist verschlüsselt.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/json_lists.py"/>
        <source>No links found in this backup.</source>
        <translation>Keine Links in dieser Sicherung gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/library_references.py"/>
        <location filename="reader/formats/exports/references.py"/>
        <source>No references found.</source>
        <translation>Keine Literaturangaben gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/microblog_posts.py"/>
        <location filename="reader/formats/exports/twitter_archive.py"/>
        <source>A shared post by someone else.</source>
        <translation>Ein geteilter Beitrag von jemand anderem.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/omnivore.py"/>
        <source>This list of the export is damaged.</source>
        <translation>Diese Liste des Exports ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/pocket.py"/>
        <location filename="reader/formats/exports/services.py"/>
        <source>No links found.</source>
        <translation>Keine Links gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/pocket.py"/>
        <source>The highlights in it are damaged.</source>
        <translation>Die enthaltenen Markierungen sind beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/readeck.py"/>
        <source>This bookmark of the export is damaged.</source>
        <translation>Dieses Lesezeichen des Exports ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/reference_stories.py"/>
        <source>The reference has no link, summary or file.</source>
        <translation>Der Literaturverweis hat weder Link noch Zusammenfassung noch Datei.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/safari_bookmarks.py"/>
        <source>The list of bookmarks is damaged.</source>
        <translation>Die Liste der Lesezeichen ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/story_records.py"/>
        <source>Damaged table (a line is too long to be read).</source>
        <translation>Beschädigte Tabelle (eine Zeile ist zu lang zum Lesen).</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/twitter_archive.py"/>
        <location filename="reader/formats/json_text.py"/>
        <source>The JSON is nested too deeply.</source>
        <translation>Das JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/unpacked_exports.py"/>
        <source>It is part of an export and was imported with the list beside it.</source>
        <translation>Teil eines Exports; mit der Liste daneben importiert.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/unpacked_exports.py"/>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/formats/source.py"/>
        <source>Too large ({size} MB).</source>
        <translation>Zu groß ({size} MB).</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/zotero.py"/>
        <source>No items found.</source>
        <translation>Keine Einträge gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/zotero_lists.py"/>
        <source>The item that it belongs to is not in the file.</source>
        <translation>Der Eintrag, zu dem es gehört, ist nicht in der Datei.</translation>
    </message>
    <message>
        <location filename="reader/formats/feed.py"/>
        <source>Not a post (a menu, a picture, a comment or a setting of the blog).</source>
        <translation>Kein Beitrag (ein Menü, ein Bild, ein Kommentar oder eine Einstellung des Blogs).</translation>
    </message>
    <message>
        <location filename="reader/formats/feed.py"/>
        <source>The feed has no entries.</source>
        <translation>Der Feed hat keine Einträge.</translation>
    </message>
    <message>
        <location filename="reader/formats/front_matter.py"/>
        <source>This is {kind} from a Joplin export, not a note.</source>
        <translation>Das ist {kind} aus einem Joplin-Export, keine Notiz.</translation>
    </message>
    <message>
        <location filename="reader/formats/har.py"/>
        <source>Incomplete HAR file.</source>
        <translation>Unvollständige HAR-Datei.</translation>
    </message>
    <message>
        <location filename="reader/formats/har.py"/>
        <source>No page found: the HAR file was saved without response bodies.</source>
        <translation>Keine Seite gefunden: Die HAR-Datei wurde ohne Antwortinhalte gespeichert.</translation>
    </message>
    <message>
        <location filename="reader/formats/html.py"/>
        <source>Named like a web page, but contains binary data.</source>
        <translation>Heißt wie eine Webseite, enthält aber Binärdaten.</translation>
    </message>
    <message>
        <location filename="reader/formats/json_article.py"/>
        <source>This entry is damaged JSON.</source>
        <translation>Dieser Eintrag ist beschädigtes JSON.</translation>
    </message>
    <message>
        <location filename="reader/formats/json_text.py"/>
        <source>The JSON is damaged at line {line}, column {column}.</source>
        <translation>Das JSON ist in Zeile {line}, Spalte {column} beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/json_text.py"/>
        <source>The JSON is damaged.</source>
        <translation>Das JSON ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/jupyter.py"/>
        <location filename="reader/formats/org.py"/>
        <location filename="reader/formats/plain_text.py"/>
        <location filename="reader/formats/transcripts.py"/>
        <location filename="reader/library/importing/intake.py"/>
        <source>No text found.</source>
        <translation>Kein Text gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/latex_document.py"/>
        <location filename="reader/formats/structured_documents.py"/>
        <location filename="reader/formats/xml_article.py"/>
        <source>The document has no text.</source>
        <translation>Das Dokument hat keinen Text.</translation>
    </message>
    <message>
        <location filename="reader/formats/mail.py"/>
        <source>It is an entry of the mail program, not a letter.</source>
        <translation>Es ist ein Eintrag des Mailprogramms, kein Brief.</translation>
    </message>
    <message>
        <location filename="reader/formats/mail.py"/>
        <source>The message has no text.</source>
        <translation>Die Nachricht hat keinen Text.</translation>
    </message>
    <message>
        <location filename="reader/formats/mail.py"/>
        <source>The message is encrypted or sealed by a signature.</source>
        <translation>Die Nachricht ist verschlüsselt oder durch eine Signatur versiegelt.</translation>
    </message>
    <message>
        <location filename="reader/formats/markdown_file.py"/>
        <source>It is a note that Broadsheet writes into a vault; its story is in the library.</source>
        <translation>Das ist eine Notiz, die Broadsheet in einen Vault schreibt; ihr Artikel ist in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="reader/formats/mhtml.py"/>
        <source>No web page found inside.</source>
        <translation>Keine Webseite darin gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/mime_parts.py"/>
        <source>It has more than {parts} parts, which no saved page has.</source>
        <translation>Mehr als {parts} Teile; so viele hat keine gespeicherte Seite.</translation>
    </message>
    <message>
        <location filename="reader/formats/mime_parts.py"/>
        <source>It has more than {parts} parts.</source>
        <translation>Mehr als {parts} Teile.</translation>
    </message>
    <message>
        <location filename="reader/formats/mime_parts.py"/>
        <source>Its parts are nested too deeply.</source>
        <translation>Die Teile sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="reader/formats/notices.py"/>
        <source>Only a summary of the story was saved.</source>
        <translation>Nur eine Zusammenfassung des Artikels wurde gespeichert.</translation>
    </message>
    <message>
        <location filename="reader/formats/office/document_draft.py"/>
        <source>No text found in the document.</source>
        <translation>Kein Text im Dokument gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/office/office_files.py"/>
        <source>The OpenDocument text has no content; it is damaged.</source>
        <translation>Der OpenDocument-Text hat keinen Inhalt; er ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/office/office_files.py"/>
        <source>The Word document has no text in it; it is damaged.</source>
        <translation>Das Word-Dokument hat keinen Text; es ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/office/office_files.py"/>
        <source>The document is protected by a password.</source>
        <translation>Das Dokument ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <location filename="reader/formats/office/office_files.py"/>
        <source>The {kind} is damaged or cut off.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten ({kind}).</translation>
    </message>
    <message>
        <location filename="reader/formats/office/open_document.py"/>
        <source>The document has no text in it; it is damaged.</source>
        <translation>Das Dokument hat keinen Text; es ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/office/word_document.py"/>
        <source>The Word document has no body; it is damaged.</source>
        <translation>Das Word-Dokument hat keinen Textkörper; es ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/opml.py"/>
        <source>No feeds found in this list.</source>
        <translation>Keine Feeds in dieser Liste gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/opml.py"/>
        <source>No outlines in the list.</source>
        <translation>Keine Gliederung in der Liste.</translation>
    </message>
    <message>
        <location filename="reader/formats/outlook_message.py"/>
        <source>The message is damaged.</source>
        <translation>Die Nachricht ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/outlook_message.py"/>
        <source>This Outlook file contains no message.</source>
        <translation>Diese Outlook-Datei enthält keine Nachricht.</translation>
    </message>
    <message>
        <location filename="reader/formats/outlook_message.py"/>
        <source>This is another kind of Outlook item ({kind}), not a message.</source>
        <translation>Das ist ein anderes Outlook-Element ({kind}), keine Nachricht.</translation>
    </message>
    <message>
        <location filename="reader/formats/packed_pages.py"/>
        <location filename="reader/formats/singlefile_zip.py"/>
        <source>The page inside it is missing.</source>
        <translation>Die Seite darin fehlt.</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>Only the first {most_pages} of {number} pages were read.</source>
        <translation>Nur die ersten {most_pages} von {number} Seiten wurden gelesen.</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>The PDF contains only scanned images, no text.</source>
        <translation>Das PDF enthält nur gescannte Bilder, keinen Text.</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>The PDF is damaged.</source>
        <translation>Das PDF ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>The PDF is protected by a password.</source>
        <translation>Das PDF ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>{lost} of its pages could not be read.</source>
        <translation>{lost} der Seiten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="reader/formats/plain_text.py"/>
        <source>Named like a text file, but contains binary data.</source>
        <translation>Heißt wie eine Textdatei, enthält aber Binärdaten.</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>An error in Broadsheet prevented reading this file.</source>
        <translation>Ein Fehler in Broadsheet hat das Lesen dieser Datei verhindert.</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>No text or link.</source>
        <translation>Kein Text und kein Link.</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>Unknown binary file without text.</source>
        <translation>Unbekannte Binärdatei ohne Text.</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a 7-Zip archive, which must be unpacked first</source>
        <translation>ein 7-Zip-Archiv (zuerst entpacken)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Bluesky archive (CAR); save its posts as JSON first</source>
        <translation>ein Bluesky-Archiv (CAR); seine Beiträge zuerst als JSON speichern</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Debian package</source>
        <translation>ein Debian-Paket</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a DjVu document; convert it to PDF</source>
        <translation>ein DjVu-Dokument (in PDF umwandeln)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Kindle book with copy protection</source>
        <translation>ein Kindle-Buch mit Kopierschutz</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Kindle book; convert it to EPUB first</source>
        <translation>ein Kindle-Buch (zuerst in EPUB umwandeln)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a OneNote notebook; export it as PDF or MHT</source>
        <translation>ein OneNote-Notizbuch (als PDF oder MHT exportieren)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a OneNote section; export it as PDF or MHT</source>
        <translation>ein OneNote-Abschnitt (als PDF oder MHT exportieren)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Palm book; convert it to EPUB first</source>
        <translation>ein Palm-Buch (zuerst in EPUB umwandeln)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Photoshop picture</source>
        <translation>ein Photoshop-Bild</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a PostScript document; print it to PDF</source>
        <translation>ein PostScript-Dokument (als PDF drucken)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a RAR archive, which must be unpacked first</source>
        <translation>ein RAR-Archiv (zuerst entpacken)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a TAR archive, which must be unpacked first</source>
        <translation>ein TAR-Archiv (zuerst entpacken)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Windows help file (CHM)</source>
        <translation>eine Windows-Hilfedatei (CHM)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Windows shortcut to a file or program</source>
        <translation>eine Windows-Verknüpfung mit einer Datei oder einem Programm</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Zstandard archive, which must be unpacked first</source>
        <translation>ein Zstandard-Archiv (zuerst entpacken)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a bzip2 archive, which must be unpacked first</source>
        <translation>ein bzip2-Archiv (zuerst entpacken)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a cabinet archive, which must be unpacked first</source>
        <translation>ein Cabinet-Archiv (zuerst entpacken)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a calendar</source>
        <translation>ein Kalender</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a disc image</source>
        <translation>ein Datenträgerabbild</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a font</source>
        <translation>eine Schriftart</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a macOS disc image</source>
        <translation>ein macOS-Abbild</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a macOS installer</source>
        <translation>ein macOS-Installationspaket</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a packed Firefox backup; save the bookmarks as HTML or JSON in Firefox</source>
        <translation>eine gepackte Firefox-Sicherung (Lesezeichen in Firefox als HTML oder JSON speichern)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a part of an Android app</source>
        <translation>ein Teil einer Android-App</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a picture or sound</source>
        <translation>ein Bild oder Ton</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a sound</source>
        <translation>ein Ton</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a table of data</source>
        <translation>eine Datentabelle</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>an Outlook mailbox; export its messages as EML or MBOX</source>
        <translation>ein Outlook-Postfach (Nachrichten als EML oder MBOX exportieren)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>an RPM package</source>
        <translation>ein RPM-Paket</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>an XZ archive, which must be unpacked first</source>
        <translation>ein XZ-Archiv (zuerst entpacken)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>an address book</source>
        <translation>ein Adressbuch</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>Cannot be read: {reason}.</source>
        <translation>Nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <source>Empty file.</source>
        <translation>Leere Datei.</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/library/importing/worker.py"/>
        <source>Nested too deeply to be read.</source>
        <translation>Zu tief verschachtelt zum Lesen.</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <source>No stories or links found.</source>
        <translation>Keine Artikel oder Links gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>Not a regular file (a pipe, socket or device).</source>
        <translation>Keine normale Datei (eine Pipe, ein Socket oder Gerät).</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/library/importing/worker.py"/>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>Not enough memory to read this file.</source>
        <translation>Nicht genug Arbeitsspeicher, um diese Datei zu lesen.</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <source>Too many archives inside one another.</source>
        <translation>Zu viele Archive ineinander.</translation>
    </message>
    <message>
        <location filename="reader/formats/restructured_text.py"/>
        <source>Its reStructuredText is damaged.</source>
        <translation>Sein reStructuredText ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/restructured_text.py"/>
        <source>Too much markup for reStructuredText; shown as plain text.</source>
        <translation>Zu viel Auszeichnung für reStructuredText; als einfacher Text gezeigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/safari_archive.py"/>
        <source>No page found in the web archive.</source>
        <translation>Keine Seite im Webarchiv gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/safari_archive.py"/>
        <source>The web archive is damaged.</source>
        <translation>Das Webarchiv ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/shortcuts.py"/>
        <source>The shortcut has no web address.</source>
        <translation>Die Verknüpfung hat keine Webadresse.</translation>
    </message>
    <message>
        <location filename="reader/formats/shortcuts.py"/>
        <source>The shortcut is damaged.</source>
        <translation>Die Verknüpfung ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/shortcuts.py"/>
        <source>Too large for a shortcut.</source>
        <translation>Zu groß für eine Verknüpfung.</translation>
    </message>
    <message>
        <location filename="reader/formats/side_folders.py"/>
        <source>This file is in the folder of a saved page and counts as a part of that page; import it alone to keep it as a story.</source>
        <translation>Diese Datei liegt im Ordner einer gespeicherten Seite und gilt als Teil dieser Seite; einzeln importiert wird sie ein eigener Artikel.</translation>
    </message>
    <message>
        <location filename="reader/formats/source.py"/>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive unpacks to more than the limit.</source>
        <translation>Das Archiv entpackt sich zu mehr als zulässig.</translation>
    </message>
    <message>
        <location filename="reader/formats/source.py"/>
        <source>The gzip data is damaged.</source>
        <translation>Die gzip-Daten sind beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/source.py"/>
        <source>Unpacks to far more than it should (a gzip bomb).</source>
        <translation>Entpackt sich zu weit mehr als zulässig (gzip-Bombe).</translation>
    </message>
    <message>
        <location filename="reader/formats/web_crawls.py"/>
        <source>No saved page found in the package.</source>
        <translation>Keine gespeicherte Seite im Paket gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/web_crawls.py"/>
        <source>No successfully fetched page found in the crawl.</source>
        <translation>Keine erfolgreich geladene Seite im Crawl gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/web_crawls.py"/>
        <source>Only the first {pages} pages of the crawl were imported.</source>
        <translation>Nur die ersten {pages} Seiten des Crawls wurden importiert.</translation>
    </message>
    <message>
        <location filename="reader/formats/web_crawls.py"/>
        <source>The crawl is cut off or damaged; the part before that is imported.</source>
        <translation>Der Crawl ist abgeschnitten oder beschädigt; der Teil davor wird importiert.</translation>
    </message>
    <message>
        <location filename="reader/formats/xml_tree.py"/>
        <source>Its XML is damaged at line {line}.</source>
        <translation>Sein XML ist in Zeile {line} beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/xml_tree.py"/>
        <source>Its XML is damaged.</source>
        <translation>Sein XML ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/formats/xml_tree.py"/>
        <source>No XML found.</source>
        <translation>Kein XML gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>No articles found in the ZIM archive.</source>
        <translation>Keine Artikel im ZIM-Archiv gefunden.</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>Only its first {number} articles are imported.</source>
        <translation>Nur die ersten {number} Artikel werden importiert.</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>The ZIM archive is damaged or cut off.</source>
        <translation>Das ZIM-Archiv ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>The ZIM archive is packed in an unknown way.</source>
        <translation>Das ZIM-Archiv ist auf unbekannte Weise gepackt.</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>Unpacks to far more than it should.</source>
        <translation>Entpackt sich zu weit mehr als zulässig.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_archive.py"/>
        <source>Points outside the archive.</source>
        <translation>Zeigt aus dem Archiv hinaus.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>Cannot be unpacked.</source>
        <translation>Lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>Protected by a password.</source>
        <translation>Mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive holds more than {entries} files.</source>
        <translation>Das Archiv enthält mehr als {entries} Dateien.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive holds {infos} files, more than {entries}.</source>
        <translation>Das Archiv enthält {infos} Dateien, mehr als {entries}.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive is damaged or cut off.</source>
        <translation>Das Archiv ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive is protected by a password.</source>
        <translation>Das Archiv ist mit einem Kennwort geschützt.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>Too large ({file_size} MB).</source>
        <translation>Zu groß ({file_size} MB).</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>Unpacks to far more than it should (a ZIP bomb).</source>
        <translation>Entpackt sich zu weit mehr als zulässig (ZIP-Bombe).</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Bookmark added</source>
        <translation>Lesezeichen gesetzt</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Bookmark changed</source>
        <translation>Lesezeichen geändert</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Bookmark removed</source>
        <translation>Lesezeichen entfernt</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight added</source>
        <translation>Markierung hinzugefügt</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight attached</source>
        <translation>Markierung angebracht</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight changed</source>
        <translation>Markierung geändert</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight note changed</source>
        <translation>Notiz der Markierung geändert</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight split</source>
        <translation>Markierung geteilt</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlights merged</source>
        <translation>Markierungen verbunden</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Position {offset} is outside the text.</source>
        <translation>Position {offset} liegt außerhalb des Textes.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/highlight_review.py"/>
        <source>Reviewed {count} highlight</source>
        <translation>
            <numerusform>{count} Markierung wiederholt</numerusform>
            <numerusform>{count} Markierungen wiederholt</numerusform>
        </translation>
        <extra-po-msgid_plural>Reviewed {count} highlights</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_review.py"/>
        <source>Unknown answer “{answer}”.</source>
        <translation>Unbekannte Antwort „{answer}“.</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_shapes.py"/>
        <source>Choose two or more highlights of one story to merge.</source>
        <translation>Zwei oder mehr Markierungen eines Artikels zum Verbinden wählen.</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_shapes.py"/>
        <source>Only a highlight whose text is found can be split.</source>
        <translation>Nur eine Markierung, deren Text gefunden wird, kann geteilt werden.</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_shapes.py"/>
        <source>Only highlights whose text is found can be merged.</source>
        <translation>Nur Markierungen, deren Text gefunden wird, können verbunden werden.</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_shapes.py"/>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Select some of the words of a highlight to split it there.</source>
        <translation>Wählen Sie einige Wörter einer Markierung aus, um sie dort zu teilen.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>the note of {count} story is damaged in the library</source>
        <translation>
            <numerusform>die Notiz zu {count} Artikel ist in der Bibliothek beschädigt</numerusform>
            <numerusform>die Notizen zu {count} Artikeln sind in der Bibliothek beschädigt</numerusform>
        </translation>
        <extra-po-msgid_plural>the notes of {count} stories are damaged in the library</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>the notes of {count} story are only in the journal</source>
        <translation>
            <numerusform>die Notizen zu {count} Artikel sind nur im Journal</numerusform>
            <numerusform>die Notizen zu {count} Artikeln sind nur im Journal</numerusform>
        </translation>
        <extra-po-msgid_plural>the notes of {count} stories are only in the journal</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} annotation is newer in the journal than in the library</source>
        <translation>
            <numerusform>{count} Anmerkung ist im Journal neuer als in der Bibliothek</numerusform>
            <numerusform>{count} Anmerkungen sind im Journal neuer als in der Bibliothek</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} annotations are newer in the journal than in the library</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} annotation is not in the journal</source>
        <translation>
            <numerusform>{count} Anmerkung ist nicht im Journal</numerusform>
            <numerusform>{count} Anmerkungen sind nicht im Journal</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} annotations are not in the journal</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} annotation of the journal is not in the library</source>
        <translation>
            <numerusform>{count} Anmerkung aus dem Journal ist nicht in der Bibliothek</numerusform>
            <numerusform>{count} Anmerkungen aus dem Journal sind nicht in der Bibliothek</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} annotations of the journal are not in the library</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} annotation, in the journal too.</source>
        <translation>
            <numerusform>{count} Anmerkung, auch im Journal.</numerusform>
            <numerusform>{count} Anmerkungen, alle im Journal.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} annotations, all in the journal.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} line of the journal cannot be read; the others are whole</source>
        <translation>
            <numerusform>{count} Zeile des Journals ist nicht lesbar; die übrigen sind heil</numerusform>
            <numerusform>{count} Zeilen des Journals sind nicht lesbar; die übrigen sind heil</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} lines of the journal cannot be read; the others are whole</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} line of the journal could not be read; it was set aside in {aside}.</source>
        <translation>
            <numerusform>{count} Zeile des Journals konnte nicht gelesen werden; sie liegt nun in {aside}.</numerusform>
            <numerusform>{count} Zeilen des Journals konnten nicht gelesen werden; sie liegen nun in {aside}.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} lines of the journal could not be read; they were set aside in {aside}.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} of these could not be restored; the journal keeps it</source>
        <translation>
            <numerusform>{count} davon konnte nicht wiederhergestellt werden; das Journal behält sie</numerusform>
            <numerusform>{count} davon konnten nicht wiederhergestellt werden; das Journal behält sie</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} of these could not be restored; the journal keeps them</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} of these was restored without its text, because the file is lost</source>
        <translation>
            <numerusform>{count} davon wurde ohne seinen Text wiederhergestellt, weil die Datei verloren ist</numerusform>
            <numerusform>{count} davon wurden ohne ihren Text wiederhergestellt, weil die Dateien verloren sind</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} of these were restored without their text, because the files are lost</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} story got back facts, pictures or texts</source>
        <translation>
            <numerusform>{count} Artikel erhielt Angaben, Bilder oder Texte zurück</numerusform>
            <numerusform>{count} Artikel erhielten Angaben, Bilder oder Texte zurück</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories got back facts, pictures or texts</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} story has newer tags, stars or states in the journal</source>
        <translation>
            <numerusform>{count} Artikel hat im Journal neuere Schlagwörter, Sterne oder Zustände</numerusform>
            <numerusform>{count} Artikel haben im Journal neuere Schlagwörter, Sterne oder Zustände</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories have newer tags, stars or states in the journal</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} story is not in the journal</source>
        <translation>
            <numerusform>{count} Artikel ist nicht im Journal</numerusform>
            <numerusform>{count} Artikel sind nicht im Journal</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories are not in the journal</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} story of the journal is not in the library</source>
        <translation>
            <numerusform>{count} Artikel aus dem Journal ist nicht in der Bibliothek</numerusform>
            <numerusform>{count} Artikel aus dem Journal sind nicht in der Bibliothek</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories of the journal are not in the library</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/annotations/notebook.py"/>
        <source>Unknown {name} “{value}” of a highlight; use {known}.</source>
        <translation>Unbekannt: {name} „{value}“ einer Markierung; möglich: {known}.</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/reanchor.py"/>
        <location filename="reader/library/story_edits.py"/>
        <location filename="reader/library/tag_edits.py"/>
        <source>Enter a name for the tag.</source>
        <translation>Einen Namen für das Schlagwort eingeben.</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/reanchor.py"/>
        <source>The note has {note} characters; the limit is {longest_note}. Split it into several notes.</source>
        <translation>Die Notiz hat {note} Zeichen; erlaubt sind {longest_note}. Auf mehrere Notizen aufteilen.</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/reanchor.py"/>
        <source>There is no colour “{colour}” for highlights; choose {colours}.</source>
        <translation>Es gibt keine Farbe „{colour}“ für Markierungen; möglich: {colours}.</translation>
    </message>
    <message>
        <location filename="reader/library/entry_points.py"/>
        <source>It can only be read in part; “broadsheet check --repair” recovers most of it.</source>
        <translation>Sie ist nur zum Teil lesbar; „broadsheet check --repair“ rettet das meiste.</translation>
    </message>
    <message>
        <location filename="reader/library/entry_points.py"/>
        <source>It is missing; “broadsheet check --repair” brings the stories back from the files they were made of, and the marks from their journal.</source>
        <translation>Sie fehlt; „broadsheet check --repair“ holt die Artikel aus ihren Dateien und die Markierungen aus ihrem Journal zurück.</translation>
    </message>
    <message>
        <location filename="reader/library/entry_points.py"/>
        <source>The library is open in a window. Close it, or restore the backup there.</source>
        <translation>Die Bibliothek ist in einem Fenster geöffnet. Es schließen oder die Sicherung dort wiederherstellen.</translation>
    </message>
    <message>
        <location filename="reader/library/entry_points.py"/>
        <source>There is no library at {folder}.</source>
        <translation>In {folder} gibt es keine Bibliothek.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/epub_writer.py"/>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/export_files.py"/>
        <source>{path} cannot be written: {reason}. Choose another location.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/export_folder.py"/>
        <source>“{there}” was already there and is not an export that Broadsheet knows, so it was kept; the export is in “{candidate}”.</source>
        <translation>„{there}“ war schon da und ist kein Export, den Broadsheet kennt, und wurde daher behalten; der Export liegt in „{candidate}“.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/export_folder.py"/>
        <source>“{there}” was changed since Broadsheet exported it, so it was kept; the export is in “{candidate}”.</source>
        <translation>„{there}“ wurde seit dem Export von Broadsheet geändert und daher behalten; der Export liegt in „{candidate}“.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/exporter.py"/>
        <source>There is no export format “{format}”; choose {formats}.</source>
        <translation>Es gibt kein Exportformat „{format}“; möglich: {formats}.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/html_page.py"/>
        <location filename="reader/ui/notebook/notebook_delegate.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Marked as: “{short}”</source>
        <translation>Markiert als: „{short}“</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/html_page.py"/>
        <source>Open in Broadsheet</source>
        <comment>action</comment>
        <translation>In Broadsheet öffnen</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/html_page.py"/>
        <source>This passage is no longer in the text:</source>
        <translation>Diese Stelle steht nicht mehr im Text:</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/html_page.py"/>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>It was exported by a newer Broadsheet. Update Broadsheet to read it.</source>
        <translation>Von einem neueren Broadsheet exportiert. Zum Lesen Broadsheet aktualisieren.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>The archive {path} cannot be read: {reason}.</source>
        <translation>Das Archiv {path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>The archive {path} is damaged.</source>
        <translation>Das Archiv {path} ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>This entry of the export is damaged.</source>
        <translation>Dieser Eintrag des Exports ist beschädigt.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <location filename="reader/library/importing/intake.py"/>
        <source>highlights added</source>
        <translation>Markierungen ergänzt</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <location filename="reader/library/rule_store.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>{path} is damaged: it ends within a story, or is not JSON.</source>
        <translation>{path} ist beschädigt: Es endet mitten in einem Artikel oder ist kein JSON.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>{path} is not a library exported by Broadsheet.</source>
        <translation>{path} ist keine von Broadsheet exportierte Bibliothek.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>{path} was exported by a newer Broadsheet. Update Broadsheet to read it.</source>
        <translation>{path} wurde von einem neueren Broadsheet exportiert. Zum Lesen Broadsheet aktualisieren.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/vault.py"/>
        <source>The part of “{name}” that Broadsheet writes was changed or taken out; the note was left as it is.</source>
        <translation>Der Teil von „{name}“, den Broadsheet schreibt, wurde geändert oder entfernt; die Notiz blieb, wie sie ist.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/vault.py"/>
        <source>“{name}” cannot be read; it was left as it is.</source>
        <translation>„{name}“ lässt sich nicht lesen; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/vault.py"/>
        <source>“{name}” cannot be read; the usual template was taken.</source>
        <translation>„{name}“ lässt sich nicht lesen; die übliche Vorlage wurde verwendet.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/vault.py"/>
        <source>“{name}” is of a story that the library no longer has; it was left as it is.</source>
        <translation>„{name}“ gehört zu einem Artikel, den die Bibliothek nicht mehr hat; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>Your home folder is not known. Name a folder with --library instead.</source>
        <translation>Ihr persönlicher Ordner ist nicht bekannt. Geben Sie stattdessen mit --library einen Ordner an.</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>a database whose repair was broken off</source>
        <translation>eine Datenbank, deren Reparatur abgebrochen wurde</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>a journal of what you did</source>
        <translation>ein Journal der eigenen Änderungen</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>an earlier database</source>
        <translation>eine frühere Datenbank</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>saved files</source>
        <translation>gespeicherte Dateien</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>{path} contains characters that are not allowed in a path.</source>
        <translation>{path} enthält Zeichen, die in einem Pfad nicht erlaubt sind.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>Its name contains characters that are not allowed in a path.</source>
        <translation>Der Name enthält Zeichen, die in einem Pfad nicht erlaubt sind.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>No permission to read it.</source>
        <translation>Keine Leseberechtigung.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>Symbolic links are not followed.</source>
        <translation>Symbolische Links werden nicht verfolgt.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>Save it again when the article is visible.</source>
        <translation>Noch einmal speichern, wenn der Artikel zu sehen ist.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>This page is a {gate}, not an article. {remedy}</source>
        <translation>Diese Seite ist kein Artikel ({gate}). {remedy}</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>cookie wall</source>
        <translation>Cookie-Abfrage</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>login wall</source>
        <translation>Anmeldeschranke</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>missing page</source>
        <translation>fehlende Seite</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>only a {gate} was saved; what you added to it is kept</source>
        <translation>nur gespeichert: {gate}; was hinzugefügt wurde, bleibt erhalten</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>paywall</source>
        <translation>Bezahlschranke</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>robot check</source>
        <translation>Robotertest</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>site notice</source>
        <translation>Hinweis der Website</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>the new page ends earlier; the earlier, fuller text was kept</source>
        <translation>die neue Seite endet früher; der frühere, vollständigere Text wurde behalten</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>the new page has far less text; the earlier, fuller text was kept</source>
        <translation>Die neue Seite hat weit weniger Text; der frühere, vollere Text bleibt</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>the new page is a {gate}; the earlier, fuller text was kept</source>
        <translation>Die neue Seite taugt nicht ({gate}); der frühere, vollere Text bleibt</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>the page ends at a {gate}: this may be only the beginning</source>
        <translation>Die Seite endet vorzeitig ({gate}): Das ist vielleicht nur der Anfang</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>{refusal} The story in the library is as it was.</source>
        <translation>{refusal} Der Artikel in der Bibliothek ist unverändert.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/import_service.py"/>
        <location filename="reader/library/importing/intake.py"/>
        <source>Article re-extracted</source>
        <translation>Artikel neu ausgelesen</translation>
    </message>
    <message>
        <location filename="reader/library/importing/import_service.py"/>
        <source>Not a web address.</source>
        <translation>Keine Webadresse.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/import_service.py"/>
        <source>There is no unfinished import number {job}.</source>
        <translation>Es gibt keinen unfertigen Import mit der Nummer {job}.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/import_service.py"/>
        <source>This story has no saved page of its own, so its article cannot be extracted again.</source>
        <translation>Dieser Artikel hat keine eigene gespeicherte Seite und kann daher nicht neu ausgelesen werden.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/importer.py"/>
        <source>All of it was imported before.</source>
        <translation>Alles davon wurde schon importiert.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/importer.py"/>
        <source>Looking for files</source>
        <translation>Dateien werden gesucht</translation>
    </message>
    <message>
        <location filename="reader/library/importing/importer.py"/>
        <source>Nothing to import in it.</source>
        <translation>Nichts zum Importieren darin.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>already in the library</source>
        <translation>schon in der Bibliothek</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>an older copy of this story; its text is kept as version {max}</source>
        <translation>eine ältere Fassung dieses Artikels; ihr Text bleibt als Version {max}</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>details added</source>
        <translation>Angaben ergänzt</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>link replaced by the full text</source>
        <translation>Link durch den vollen Text ersetzt</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>newer version of the same page</source>
        <translation>neuere Fassung derselben Seite</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>note added</source>
        <translation>Notiz ergänzt</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>restored from trash</source>
        <translation>aus dem Papierkorb wiederhergestellt</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <location filename="reader/library/importing/own_exports.py"/>
        <source>tags added</source>
        <translation>Schlagwörter ergänzt</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/importing/intake.py"/>
        <source>{count} highlight matches several passages and was placed at the first</source>
        <translation>
            <numerusform>{count} Markierung passt zu mehreren Stellen und wurde an die erste gesetzt</numerusform>
            <numerusform>{count} Markierungen passen zu mehreren Stellen und wurden an die erste gesetzt</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} highlights match several passages and were placed at the first</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/importing/library_merge.py"/>
        <source>The library at {parent} is damaged. Run “broadsheet --library {parent} check --repair” first.</source>
        <translation>Die Bibliothek unter {parent} ist beschädigt. Zuerst „broadsheet --library {parent} check --repair“ ausführen.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>It cannot be read here.</source>
        <translation>Sie kann hier nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>It holds many stories, and this one was not found in it again.</source>
        <translation>Sie enthält viele Artikel, und dieser wurde darin nicht wiedergefunden.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>It takes too long to look for this story in it.</source>
        <translation>Es dauert zu lange, diesen Artikel darin zu suchen.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>No text of it can be shown here.</source>
        <translation>Kein Text daraus kann hier gezeigt werden.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>The file holds several stories; this is the one you are reading.</source>
        <translation>Die Datei enthält mehrere Artikel; dies ist der gerade gelesene.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>The original of this story is {kind}: {name} ({size}). {why} Open Original File shows it in the program you use for such files.</source>
        <translation>Das Original dieses Artikels ist {kind}: {name} ({size}). {why} „Originaldatei öffnen“ zeigt es im üblichen Programm für solche Dateien.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>The page is too complex to be shown; this is its plain text.</source>
        <translation>Die Seite ist zu komplex, um gezeigt zu werden; dies ist ihr bloßer Text.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>These are the words of a PDF document, without its layout.</source>
        <translation>Dies sind die Wörter eines PDF-Dokuments, ohne sein Layout.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a JSON file</source>
        <translation>eine JSON-Datei</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a Safari web archive</source>
        <translation>ein Safari-Webarchiv</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a book (EPUB)</source>
        <translation>ein Buch (EPUB)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a file of the kind “{suffix}”</source>
        <translation>eine Datei der Art „{suffix}“</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a mailbox</source>
        <translation>ein Postfach</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a saved page</source>
        <translation>eine gespeicherte Seite</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a saved page (MHTML)</source>
        <translation>eine gespeicherte Seite (MHTML)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a text file</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a web archive (WACZ)</source>
        <translation>ein Webarchiv (WACZ)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a web archive (WARC)</source>
        <translation>ein Webarchiv (WARC)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>an archive of pages (ZIM)</source>
        <translation>ein Archiv von Seiten (ZIM)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>an e-mail message</source>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>It cannot be read.</source>
        <translation>Sie ist nicht lesbar.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>No copy without scripts could be made of this file. Open Original Unchanged opens it as it was saved.</source>
        <translation>Von dieser Datei konnte keine Kopie ohne Skripte gemacht werden. „Original unverändert öffnen“ öffnet sie so, wie sie gespeichert wurde.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>The original cannot be shown: {why}</source>
        <translation>Das Original kann nicht gezeigt werden: {why}</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>The original was not read.</source>
        <translation>Das Original wurde nicht gelesen.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>This part of the page cannot be named.</source>
        <translation>Dieser Teil der Seite lässt sich nicht benennen.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/own_exports.py"/>
        <source>It is a backup of a whole library: import it as a file.</source>
        <translation>Das ist die Sicherung einer ganzen Bibliothek: als Datei importieren.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/own_exports.py"/>
        <source>This is the library that is open.</source>
        <translation>Das ist die geöffnete Bibliothek.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/preparation.py"/>
        <source>Broadsheet failed to extract the article; the page is shown as plain text.</source>
        <translation>Broadsheet konnte den Artikel nicht auslesen; die Seite wird als einfacher Text gezeigt.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/preparation.py"/>
        <source>Shows {shown} of about {rounded} words.</source>
        <translation>Zeigt {shown} von etwa {rounded} Wörtern.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/preparation.py"/>
        <source>The article could not be extracted in time; the page is shown as plain text.</source>
        <translation>Der Artikel konnte nicht rechtzeitig ausgelesen werden; die Seite wird als einfacher Text gezeigt.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/preparation.py"/>
        <source>This is part {number} of {parts}: {counts} of {sum} words.</source>
        <translation>Dies ist Teil {number} von {parts}: {counts} von {sum} Wörtern.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/trial_process.py"/>
        <source>The article could not be extracted.</source>
        <translation>Der Artikel konnte nicht ausgelesen werden.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/trial_process.py"/>
        <source>This story has no saved page, so the rule does not change it. It applies to pages you import from this site later.</source>
        <translation>Dieser Artikel hat keine gespeicherte Seite, daher ändert die Regel ihn nicht. Sie gilt für Seiten, die später von dieser Website importiert werden.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/watch_folders.py"/>
        <source>the file was kept in its folder, because not all of it was imported</source>
        <translation>die Datei blieb in ihrem Ordner, weil nicht alles daraus importiert wurde</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>A package that Broadsheet needs is missing.</source>
        <translation>Ein Paket, das Broadsheet braucht, fehlt.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>A package that Broadsheet needs is missing; the files are not to blame. Quit Broadsheet and start it again to install that part, then import again.</source>
        <translation>Ein Paket, das Broadsheet braucht, fehlt; die Dateien sind nicht schuld. Broadsheet beenden und neu starten, damit es installiert wird, dann erneut importieren.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>A package that Broadsheet needs is missing; the files are not to blame. Reinstall Broadsheet, then import again.</source>
        <translation>Ein Paket, das Broadsheet braucht, fehlt; die Dateien sind nicht schuld. Broadsheet neu installieren, dann erneut importieren.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>Broadsheet failed while reading this file; the file may be sound. Please report it.</source>
        <translation>Broadsheet ist beim Lesen dieser Datei gescheitert; die Datei ist vielleicht in Ordnung. Bitte melden.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>The process reading this file crashed; memory may have run out.</source>
        <translation>Der Prozess, der diese Datei las, ist abgestürzt; vielleicht war der Speicher voll.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>The process that reads files could not be started; the files are not to blame. Restart the computer or reinstall Broadsheet, then import again.</source>
        <translation>Der Prozess, der Dateien liest, konnte nicht gestartet werden; an den Dateien liegt es nicht. Den Computer neu starten oder Broadsheet neu installieren, dann erneut importieren.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>The system ended the process reading this file. Close other programs and try again.</source>
        <translation>Das System hat den Prozess beendet, der diese Datei las. Andere Programme schließen und erneut versuchen.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>Timed out while reading this file.</source>
        <translation>Zeitüberschreitung beim Lesen dieser Datei.</translation>
    </message>
    <message>
        <location filename="reader/library/indexing.py"/>
        <source>Indexing</source>
        <translation>Indizieren</translation>
    </message>
    <message>
        <location filename="reader/library/library.py"/>
        <source>Index and library differ: {held}, {there}.</source>
        <translation>Index und Bibliothek weichen ab: {held}, {there}.</translation>
    </message>
    <message>
        <location filename="reader/library/library.py"/>
        <source>Story {id} has no passage “{exact}”.</source>
        <translation>Artikel {id} enthält die Stelle „{exact}“ nicht.</translation>
    </message>
    <message>
        <location filename="reader/library/library.py"/>
        <source>The search index was damaged; it has been rebuilt.</source>
        <translation>Der Suchindex war beschädigt und wurde neu aufgebaut.</translation>
    </message>
    <message>
        <location filename="reader/library/library.py"/>
        <location filename="reader/library/repair_service.py"/>
        <source>This story has no address, so its site is not known.</source>
        <translation>Dieser Artikel hat keine Adresse; daher ist seine Website unbekannt.</translation>
    </message>
    <message>
        <location filename="reader/library/locks.py"/>
        <source>This import is running already, in another window or command.</source>
        <translation>Dieser Import läuft bereits, in einem anderen Fenster oder Befehl.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/automatic_backup.py"/>
        <source>The backup {path} is incomplete.</source>
        <translation>Die Sicherung {path} ist unvollständig.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>Backing up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} cannot be read: {reason}.</source>
        <translation>Die Sicherung {path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} contains a foreign file: {name}.</source>
        <translation>Die Sicherung {path} enthält eine fremde Datei: {name}.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} is damaged ({name}). Nothing was changed.</source>
        <translation>Die Sicherung {path} ist beschädigt ({name}). Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} is damaged. Nothing was changed.</source>
        <translation>Die Sicherung {path} ist beschädigt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} was written by a newer Broadsheet. Update it first.</source>
        <translation>Die Sicherung {path} stammt von einem neueren Broadsheet. Es zuerst aktualisieren.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The database is damaged. Run “broadsheet check --repair” first.</source>
        <translation>Die Datenbank ist beschädigt. Zuerst „broadsheet check --repair“ ausführen.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>There is no backup at {path}.</source>
        <translation>In {path} gibt es keine Sicherung.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <location filename="reader/library/rule_store.py"/>
        <source>{path} holds something else. Choose another name.</source>
        <translation>{path} enthält etwas anderes. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>{path} is not a backup of a library. Use “import” to import it.</source>
        <translation>{path} ist keine Sicherung einer Bibliothek. Mit „import“ importieren.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>An error in Broadsheet prevented the check of a part of the library.</source>
        <translation>Ein Fehler in Broadsheet hat die Prüfung eines Teils der Bibliothek verhindert.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>It was rebuilt from the library.</source>
        <translation>Aus der Bibliothek neu aufgebaut.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>The file that story {whose} was made of is lost; the story itself is kept.</source>
        <translation>Die Datei, aus der Artikel {whose} entstand, ist verloren; der Artikel selbst ist erhalten.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>The text of story {story}, version {version}, {said}.</source>
        <translation>Der Text von Artikel {story}, Fassung {version}: {said}.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>was restored from its file</source>
        <translation>aus seiner Datei wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} count in the sidebar was wrong.</source>
        <translation>
            <numerusform>{count} Zahl in der Seitenleiste war falsch.</numerusform>
            <numerusform>{count} Zahlen in der Seitenleiste waren falsch.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} counts in the sidebar were wrong.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} file was compared with its hash.</source>
        <translation>
            <numerusform>{count} Datei wurde mit ihrer Prüfsumme verglichen.</numerusform>
            <numerusform>{count} Dateien wurden mit ihren Prüfsummen verglichen.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} files were compared with their hashes.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} picture is lost; an empty frame is shown for it.</source>
        <translation>
            <numerusform>{count} Bild ist verloren; dafür wird ein leerer Rahmen gezeigt.</numerusform>
            <numerusform>{count} Bilder sind verloren; dafür werden leere Rahmen gezeigt.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} pictures are lost; an empty frame is shown for each.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} story; no fault found in the database.</source>
        <translation>
            <numerusform>{count} Artikel; kein Fehler in der Datenbank gefunden.</numerusform>
            <numerusform>{count} Artikel; kein Fehler in der Datenbank gefunden.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories; no fault found in the database.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} text was read.</source>
        <translation>
            <numerusform>{count} Text wurde gelesen.</numerusform>
            <numerusform>{count} Texte wurden gelesen.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} texts were read.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} unfinished file of an interrupted write can be removed with --repair.</source>
        <translation>
            <numerusform>{count} unfertige Datei eines abgebrochenen Schreibvorgangs lässt sich mit --repair entfernen.</numerusform>
            <numerusform>{count} unfertige Dateien abgebrochener Schreibvorgänge lassen sich mit --repair entfernen.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} unfinished files of interrupted writes can be removed with --repair.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} unfinished file of an interrupted write was removed.</source>
        <translation>
            <numerusform>{count} unfertige Datei eines abgebrochenen Schreibvorgangs wurde entfernt.</numerusform>
            <numerusform>{count} unfertige Dateien abgebrochener Schreibvorgänge wurden entfernt.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} unfinished files of interrupted writes were removed.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>{faults}: its indexes were rebuilt.</source>
        <translation>{faults}: Die Indizes wurden neu aufgebaut.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/original_recovery.py"/>
        <source>It was damaged; {count} story was recovered. The damaged file is kept as {name}.</source>
        <translation>
            <numerusform>Sie war beschädigt; {count} Artikel wurde gerettet. Die beschädigte Datei bleibt als {name} erhalten.</numerusform>
            <numerusform>Sie war beschädigt; {count} Artikel wurden gerettet. Die beschädigte Datei bleibt als {name} erhalten.</numerusform>
        </translation>
        <extra-po-msgid_plural>It was damaged; {count} stories were recovered. The damaged file is kept as {name}.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/original_recovery.py"/>
        <source>{count} story was restored from the file it was made of.</source>
        <translation>
            <numerusform>{count} Artikel wurde aus seiner Datei wiederhergestellt.</numerusform>
            <numerusform>{count} Artikel wurden aus ihren Dateien wiederhergestellt.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories were restored from the files they were made of.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/maintenance/restore.py"/>
        <source>Restoring</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <location filename="reader/library/occupants.py"/>
        <source>An automatic backup is being made. Waiting until it is done…</source>
        <translation>Eine automatische Sicherung wird erstellt. Broadsheet wartet, bis sie fertig ist …</translation>
    </message>
    <message>
        <location filename="reader/library/occupants.py"/>
        <source>Another program is changing the library. Waiting until it is done…</source>
        <translation>Ein anderes Programm ändert die Bibliothek. Es wird gewartet, bis es fertig ist …</translation>
    </message>
    <message>
        <location filename="reader/library/occupants.py"/>
        <source>Broadsheet is still saving earlier changes. Waiting until it is done…</source>
        <translation>Broadsheet speichert noch frühere Änderungen. Das Fenster wartet, bis das fertig ist …</translation>
    </message>
    <message>
        <location filename="reader/library/original_service.py"/>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>No original file is kept of this story.</source>
        <translation>Zu diesem Artikel ist keine Originaldatei vorhanden.</translation>
    </message>
    <message>
        <location filename="reader/library/original_service.py"/>
        <source>No saved file is kept of this story, so there is no original to show.</source>
        <translation>Zu diesem Artikel ist keine gespeicherte Datei vorhanden, also auch kein Original.</translation>
    </message>
    <message>
        <location filename="reader/library/original_service.py"/>
        <source>Only the address of this page is in your library. Save the page and import it.</source>
        <translation>Nur die Adresse dieser Seite ist in der Bibliothek. Die Seite speichern und importieren.</translation>
    </message>
    <message>
        <location filename="reader/library/original_service.py"/>
        <source>{name} is too large to show ({size} MB). Use Open Original File.</source>
        <translation>{name} ist zu groß zum Anzeigen ({size} MB). „Originaldatei öffnen“ verwenden.</translation>
    </message>
    <message>
        <location filename="reader/library/related_service.py"/>
        <source>Choose two different stories.</source>
        <translation>Zwei verschiedene Artikel wählen.</translation>
    </message>
    <message>
        <location filename="reader/library/related_service.py"/>
        <source>Suggestion hidden</source>
        <translation>Vorschlag ausgeblendet</translation>
    </message>
    <message>
        <location filename="reader/library/related_service.py"/>
        <source>Suggestion shown again</source>
        <translation>Vorschlag wieder eingeblendet</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>An extraction rule needs a host and selectors.</source>
        <translation>Eine Ausleseregel braucht einen Host und Selektoren.</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>No rule for “{host}”.</source>
        <translation>Keine Regel für „{host}“.</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>The rule for {host} is empty. Enter a selector.</source>
        <translation>Die Regel für {host} ist leer. Einen Selektor eingeben.</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>{path} is not a file of extraction rules.</source>
        <translation>{path} ist keine Datei mit Ausleseregeln.</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>{path} was written by a newer version of the program.</source>
        <translation>{path} stammt von einer neueren Version des Programms.</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>“{host}” is not a host name such as example.org.</source>
        <translation>„{host}“ ist kein Hostname wie example.org.</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>“{name}” is not part of a rule; use {known}.</source>
        <translation>„{name}“ gehört nicht zu einer Regel; möglich: {known}.</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>Enter a name and a search.</source>
        <translation>Einen Namen und eine Suche eingeben.</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>Saved search changed</source>
        <translation>Gespeicherte Suche geändert</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>Search removed</source>
        <translation>Suche entfernt</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>Search saved</source>
        <translation>Suche gespeichert</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>There is no saved search {search}.</source>
        <translation>Es gibt keine gespeicherte Suche {search}.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/search_service.py"/>
        <source>{count} story is still being indexed; it may be missing here.</source>
        <translation>
            <numerusform>{count} Artikel wird noch indexiert; er kann hier fehlen.</numerusform>
            <numerusform>{count} Artikel werden noch indexiert; einige können hier fehlen.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories are still being indexed; some may be missing here.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/search_service.py"/>
        <source>“{sort}” is not a sort order; choose one of {sorts}.</source>
        <translation>„{sort}“ ist keine Sortierung; möglich: {sorts}.</translation>
    </message>
    <message>
        <location filename="reader/library/shelf_edits.py"/>
        <source>“{by}” is not a way to group stories; use {known}.</source>
        <translation>„{by}“ ist keine Art, Artikel zu gruppieren; möglich ist {known}.</translation>
    </message>
    <message>
        <location filename="reader/library/store_session.py"/>
        <source>The library at {folder} has lost its database; there are still {left}. Run “broadsheet check --repair” to bring everything back, or “broadsheet restore-backup” with a backup. Nothing was changed.</source>
        <translation>Die Bibliothek in {folder} hat ihre Datenbank verloren; noch vorhanden: {left}. „broadsheet check --repair“ bringt alles zurück, „broadsheet restore-backup“ eine Sicherung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="reader/library/store_session.py"/>
        <source>{folder} is a file. A library needs a folder: choose another.</source>
        <translation>{folder} ist eine Datei. Eine Bibliothek braucht einen Ordner: einen anderen wählen.</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>Details changed</source>
        <translation>Angaben geändert</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>Enter a name for the site.</source>
        <translation>Einen Namen für die Website eingeben.</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Enter a title.</source>
        <translation>Einen Titel eingeben.</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>Site renamed to {name}</source>
        <translation>Website umbenannt in {name}</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>Story note changed</source>
        <translation>Notiz zum Artikel geändert</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>“{name}” cannot be edited.</source>
        <translation>„{name}“ kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <location filename="reader/library/story_lists.py"/>
        <source>“{sort}” is not a sort order; choose one of {orders}.</source>
        <translation>„{sort}“ ist keine Sortierung; möglich: {orders}.</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>A tag can have at most {longest} characters.</source>
        <translation>Ein Schlagwort kann höchstens {longest} Zeichen haben.</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>A tag cannot be moved into itself.</source>
        <translation>Ein Schlagwort kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>Colour of tag {tag} changed</source>
        <translation>Farbe von Schlagwort {tag} geändert</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>Tag renamed to {name}</source>
        <translation>Schlagwort umbenannt in {name}</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>Tag {names} deleted</source>
        <translation>Schlagwort {names} gelöscht</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>Tags merged into {into}</source>
        <translation>Schlagwörter zusammengeführt zu {into}</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>There is no tag “{tag}”.</source>
        <translation>Es gibt kein Schlagwort „{tag}“.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/tag_edits.py"/>
        <source>{count} tag deleted</source>
        <translation>
            <numerusform>{count} Schlagwort gelöscht</numerusform>
            <numerusform>{count} Schlagwörter gelöscht</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} tags deleted</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>“{colour}” is not a colour; choose one of {colours}.</source>
        <translation>„{colour}“ ist keine Farbe; möglich: {colours}.</translation>
    </message>
    <message>
        <location filename="reader/library/text_versions.py"/>
        <source>Version {version} cannot be deleted: it has highlights or bookmarks.</source>
        <translation>Fassung {version} kann nicht gelöscht werden: Sie hat Markierungen oder Lesezeichen.</translation>
    </message>
    <message>
        <location filename="reader/library/text_versions.py"/>
        <source>Version {version} deleted</source>
        <translation>Fassung {version} gelöscht</translation>
    </message>
    <message>
        <location filename="reader/library/text_versions.py"/>
        <source>Version {version} is the current one; only older versions can be deleted.</source>
        <translation>Fassung {version} ist die aktuelle; nur ältere können gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Archived {count} story</source>
        <translation>
            <numerusform>Archiviert: {count} Artikel</numerusform>
            <numerusform>Archiviert: {count} Artikel</numerusform>
        </translation>
        <extra-po-msgid_plural>Archived {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Changed {count} highlight</source>
        <translation>
            <numerusform>Geändert: {count} Markierung</numerusform>
            <numerusform>Geändert: {count} Markierungen</numerusform>
        </translation>
        <extra-po-msgid_plural>Changed {count} highlights</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Deleted {count} story</source>
        <translation>
            <numerusform>Gelöscht: {count} Artikel</numerusform>
            <numerusform>Gelöscht: {count} Artikel</numerusform>
        </translation>
        <extra-po-msgid_plural>Deleted {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Import {count} story</source>
        <translation>
            <numerusform>Import von {count} Artikel</numerusform>
            <numerusform>Import von {count} Artikeln</numerusform>
        </translation>
        <extra-po-msgid_plural>Import {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Marked as read: {count} story</source>
        <translation>
            <numerusform>Als gelesen markiert: {count} Artikel</numerusform>
            <numerusform>Als gelesen markiert: {count} Artikel</numerusform>
        </translation>
        <extra-po-msgid_plural>Marked as read: {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Marked as unread: {count} story</source>
        <translation>
            <numerusform>Als ungelesen markiert: {count} Artikel</numerusform>
            <numerusform>Als ungelesen markiert: {count} Artikel</numerusform>
        </translation>
        <extra-po-msgid_plural>Marked as unread: {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Moved to Later: {count} story</source>
        <translation>
            <numerusform>Für später zurückgelegt: {count} Artikel</numerusform>
            <numerusform>Für später zurückgelegt: {count} Artikel</numerusform>
        </translation>
        <extra-po-msgid_plural>Moved to Later: {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Moved to inbox: {count} story</source>
        <translation>
            <numerusform>In den Eingang: {count} Artikel</numerusform>
            <numerusform>In den Eingang: {count} Artikel</numerusform>
        </translation>
        <extra-po-msgid_plural>Moved to inbox: {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Moved to trash: {count} story</source>
        <translation>
            <numerusform>In den Papierkorb: {count} Artikel</numerusform>
            <numerusform>In den Papierkorb: {count} Artikel</numerusform>
        </translation>
        <extra-po-msgid_plural>Moved to trash: {count} stories</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/undo.py"/>
        <source>Not undone: another program made a later change, “{label}”. Undo once more to take that back.</source>
        <translation>Nicht rückgängig gemacht: Ein anderes Programm hat später etwas geändert, „{label}“. Noch einmal rückgängig machen, um das zurückzunehmen.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Removed {count} highlight</source>
        <translation>
            <numerusform>Entfernt: {count} Markierung</numerusform>
            <numerusform>Entfernt: {count} Markierungen</numerusform>
        </translation>
        <extra-po-msgid_plural>Removed {count} highlights</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Restored {count} highlight</source>
        <translation>
            <numerusform>Wiederhergestellt: {count} Markierung</numerusform>
            <numerusform>Wiederhergestellt: {count} Markierungen</numerusform>
        </translation>
        <extra-po-msgid_plural>Restored {count} highlights</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Restored {count} story</source>
        <translation>
            <numerusform>Wiederhergestellt: {count} Artikel</numerusform>
            <numerusform>Wiederhergestellt: {count} Artikel</numerusform>
        </translation>
        <extra-po-msgid_plural>Restored {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Starred {count} story</source>
        <translation>
            <numerusform>Mit Stern versehen: {count} Artikel</numerusform>
            <numerusform>Mit Stern versehen: {count} Artikel</numerusform>
        </translation>
        <extra-po-msgid_plural>Starred {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Tagged {count} story</source>
        <translation>
            <numerusform>Verschlagwortet: {count} Artikel</numerusform>
            <numerusform>Verschlagwortet: {count} Artikel</numerusform>
        </translation>
        <extra-po-msgid_plural>Tagged {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Unstarred {count} story</source>
        <translation>
            <numerusform>Stern entfernt: {count} Artikel</numerusform>
            <numerusform>Stern entfernt: {count} Artikel</numerusform>
        </translation>
        <extra-po-msgid_plural>Unstarred {count} stories</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/waiting_changes.py"/>
        <source>Changed the watched folders</source>
        <translation>Überwachte Ordner geändert</translation>
    </message>
    <message>
        <location filename="reader/library/waiting_changes.py"/>
        <source>Deleted the rule for {host}</source>
        <translation>Regel für {host} gelöscht</translation>
    </message>
    <message>
        <location filename="reader/library/waiting_changes.py"/>
        <source>It is not known how to make this change: {name}</source>
        <translation>Es ist nicht bekannt, wie diese Änderung vorzunehmen ist: {name}</translation>
    </message>
    <message>
        <location filename="reader/library/waiting_changes.py"/>
        <source>Saved the rule for {host}</source>
        <translation>Regel für {host} gespeichert</translation>
    </message>
    <message>
        <location filename="reader/library/written_words.py"/>
        <source>It is not known where these words belong. Copy them.</source>
        <translation>Es ist nicht bekannt, wohin dieser Text gehört. Kopieren Sie ihn.</translation>
    </message>
    <message>
        <location filename="reader/model/argument_types.py"/>
        <source>{value} is too low for “{name}”; the lowest is {least}.</source>
        <translation>{value} ist zu niedrig für „{name}“; der kleinste Wert ist {least}.</translation>
    </message>
    <message>
        <location filename="reader/model/errors.py"/>
        <source>Story {story} has no version {version} of its text.</source>
        <translation>Artikel {story} hat keine Textfassung {version}.</translation>
    </message>
    <message>
        <location filename="reader/model/errors.py"/>
        <source>This bookmark is no longer in the library.</source>
        <translation>Dieses Lesezeichen ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="reader/model/errors.py"/>
        <source>This highlight is no longer in the library.</source>
        <translation>Diese Markierung ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>check</source>
        <comment>library check</comment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>counts</source>
        <comment>library check</comment>
        <translation>Zählungen</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>damaged</source>
        <comment>library check</comment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>database</source>
        <comment>library check</comment>
        <translation>Datenbank</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>good</source>
        <comment>library check</comment>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>highlights and notes</source>
        <comment>library check</comment>
        <translation>Markierungen und Notizen</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>journal of annotations</source>
        <comment>library check</comment>
        <translation>Journal der Anmerkungen</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>leftovers</source>
        <comment>library check</comment>
        <translation>Überreste</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>notice</source>
        <comment>library check</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>original</source>
        <comment>library check</comment>
        <translation>Original</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>originals</source>
        <comment>library check</comment>
        <translation>Originale</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>picture</source>
        <comment>library check</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>pictures</source>
        <comment>library check</comment>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>place</source>
        <comment>library check</comment>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>related stories</source>
        <comment>library check</comment>
        <translation>verwandte Artikel</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>repaired</source>
        <comment>library check</comment>
        <translation>repariert</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>search index</source>
        <comment>library check</comment>
        <translation>Suchindex</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>stories</source>
        <comment>library check</comment>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>text</source>
        <comment>library check</comment>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>texts</source>
        <comment>library check</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <location filename="reader/package_installer.py"/>
        <source>Another start is setting Broadsheet up. Waiting until it is done…</source>
        <translation>Ein anderer Start richtet Broadsheet gerade ein. Es wird gewartet, bis er fertig ist …</translation>
    </message>
    <message>
        <location filename="reader/package_installer.py"/>
        <source>No virtual environment could be made: {program} ended with code {code}.</source>
        <translation>Es konnte keine virtuelle Umgebung angelegt werden: {program} endete mit dem Code {code}.</translation>
    </message>
    <message>
        <location filename="reader/package_installer.py"/>
        <source>The packages that Broadsheet needs could not be installed. Is this machine online? (Only this first start needs it.) pip says:
  </source>
        <translation>Die Pakete, die Broadsheet braucht, konnten nicht installiert werden. Ist dieser Computer online? (Nur der erste Start braucht das.) pip meldet:
  </translation>
    </message>
    <message>
        <location filename="reader/platforms/durable_files.py"/>
        <source>“{name}” is a device or a pipe, not a file</source>
        <translation>„{name}“ ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
        <location filename="reader/platforms/named_paths.py"/>
        <source>No file or folder is named.</source>
        <translation>Es ist keine Datei und kein Ordner genannt.</translation>
    </message>
    <message>
        <location filename="reader/platforms/named_paths.py"/>
        <source>This file is on another computer. Copy it to this one and import the copy.</source>
        <translation>Diese Datei liegt auf einem anderen Computer. Sie auf diesen kopieren und die Kopie importieren.</translation>
    </message>
    <message>
        <location filename="reader/platforms/named_paths.py"/>
        <source>This is a web address. Save the page in the browser and import the file.</source>
        <translation>Das ist eine Webadresse. Die Seite im Browser speichern und die Datei importieren.</translation>
    </message>
    <message>
        <location filename="reader/platforms/named_paths.py"/>
        <source>{path} names the folder of a user who does not exist on this computer.</source>
        <translation>{path} nennt den Ordner eines Benutzers, den es auf diesem Rechner nicht gibt.</translation>
    </message>
    <message>
        <location filename="reader/platforms/shared_folders.py"/>
        <source>Locks may not hold there, so two computers can write at once and damage the database; a connection that breaks ends work in the middle. Open the library on one computer at a time. Better: close Broadsheet, move the library's folder to a disk of this computer, and keep only backups on the network drive.</source>
        <translation>Sperren gelten dort womöglich nicht, sodass zwei Rechner zugleich schreiben und die Datenbank beschädigen können; bricht die Verbindung ab, endet die Arbeit mittendrin. Öffnen Sie die Bibliothek jeweils nur auf einem Rechner. Besser: Broadsheet schließen, den Ordner der Bibliothek auf ein Laufwerk dieses Rechners verschieben und auf dem Netzlaufwerk nur Sicherungen aufbewahren.</translation>
    </message>
    <message>
        <location filename="reader/platforms/shared_folders.py"/>
        <source>The library lies in a folder that {name} syncs ({root}).</source>
        <translation>Die Bibliothek liegt in einem Ordner, den {name} synchronisiert ({root}).</translation>
    </message>
    <message>
        <location filename="reader/platforms/shared_folders.py"/>
        <source>The library lies on a network drive ({name}, {root}).</source>
        <translation>Die Bibliothek liegt auf einem Netzlaufwerk ({name}, {root}).</translation>
    </message>
    <message>
        <location filename="reader/platforms/shared_folders.py"/>
        <source>Where the library is open on two computers, or is synced while it is being written, one copy replaces the other: highlights and stories can be lost, or a “conflicted copy” appears. Files that are kept online only cannot be read without a connection. Open the library on one computer at a time, wait until {name} is done before and after, and keep its files on this computer. Better: close Broadsheet, move the library's folder elsewhere, and keep only backups in the synced folder.</source>
        <translation>Ist die Bibliothek auf zwei Rechnern geöffnet, oder wird sie synchronisiert, während in sie geschrieben wird, so ersetzt ein Exemplar das andere: Markierungen und Artikel können verloren gehen, oder eine „Konfliktkopie“ entsteht. Dateien, die nur online liegen, sind ohne Verbindung nicht lesbar. Öffnen Sie die Bibliothek jeweils nur auf einem Rechner, warten Sie davor und danach, bis {name} fertig ist, und behalten Sie ihre Dateien auf diesem Rechner. Besser: Broadsheet schließen, den Ordner der Bibliothek anderswohin verschieben und im synchronisierten Ordner nur Sicherungen aufbewahren.</translation>
    </message>
    <message>
        <location filename="reader/platforms/user_folders.py"/>
        <source>Your home folder is not known. Set HOME to its full path, then try again.</source>
        <translation>Ihr persönlicher Ordner ist nicht bekannt. Setzen Sie HOME auf seinen vollständigen Pfad und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="reader/related/near_duplicates.py"/>
        <source>edited version</source>
        <translation>überarbeitete Fassung</translation>
    </message>
    <message>
        <location filename="reader/related/near_duplicates.py"/>
        <source>longer version</source>
        <translation>längere Fassung</translation>
    </message>
    <message>
        <location filename="reader/related/near_duplicates.py"/>
        <source>same text</source>
        <translation>gleicher Text</translation>
    </message>
    <message>
        <location filename="reader/related/near_duplicates.py"/>
        <source>shorter version</source>
        <translation>kürzere Fassung</translation>
    </message>
    <message>
        <location filename="reader/related/reasons.py"/>
        <source>same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <location filename="reader/related/reasons.py"/>
        <source>shares: {words}</source>
        <translation>gemeinsam: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} day after</source>
        <translation>
            <numerusform>{count} Tag danach</numerusform>
            <numerusform>{count} Tage danach</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} days after</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} day before</source>
        <translation>
            <numerusform>{count} Tag davor</numerusform>
            <numerusform>{count} Tage davor</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} days before</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} month after</source>
        <translation>
            <numerusform>{count} Monat danach</numerusform>
            <numerusform>{count} Monate danach</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} months after</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} month before</source>
        <translation>
            <numerusform>{count} Monat davor</numerusform>
            <numerusform>{count} Monate davor</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} months before</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} year after</source>
        <translation>
            <numerusform>{count} Jahr danach</numerusform>
            <numerusform>{count} Jahre danach</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} years after</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} year before</source>
        <translation>
            <numerusform>{count} Jahr davor</numerusform>
            <numerusform>{count} Jahre davor</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} years before</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/related/related_index.py"/>
        <source>A file of the related stories is damaged; it has to be rebuilt.</source>
        <translation>Eine Datei der verwandten Artikel ist beschädigt; sie muss neu erstellt werden.</translation>
    </message>
    <message>
        <location filename="reader/related/related_index.py"/>
        <source>Finding related stories</source>
        <translation>Verwandte Artikel werden gesucht</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>again: “{title}”</source>
        <translation>noch einmal: „{title}“</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>linked in paragraph {paragraph}</source>
        <translation>verlinkt in Absatz {paragraph}</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>linked in the text</source>
        <translation>im Text verlinkt</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>linked on the page</source>
        <translation>auf der Seite verlinkt</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>linked under “{place}”</source>
        <translation>verlinkt unter „{place}“</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>links to this story</source>
        <translation>verlinkt auf diesen Artikel</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>a correction of this story</source>
        <translation>eine Berichtigung dieses Artikels</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>a follow-up to this story</source>
        <translation>eine Fortsetzung dieses Artikels</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>an answer to this story</source>
        <translation>eine Antwort auf diesen Artikel</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>an update of this story</source>
        <translation>eine Aktualisierung dieses Artikels</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>another part of the same series</source>
        <translation>ein anderer Teil derselben Serie</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>this story answers it</source>
        <translation>dieser Artikel antwortet darauf</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>this story corrects it</source>
        <translation>dieser Artikel berichtigt ihn</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>this story follows it up</source>
        <translation>dieser Artikel setzt ihn fort</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>this story updates it</source>
        <translation>dieser Artikel aktualisiert ihn</translation>
    </message>
    <message>
        <location filename="reader/search/conditions.py"/>
        <source>“{field}:{value}” was left out.</source>
        <translation>„{field}:{value}“ wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/search/fallback_scan.py"/>
        <source>The search index is being rebuilt; only the first story was searched.</source>
        <translation>
            <numerusform>Der Suchindex wird neu aufgebaut; nur der erste Artikel wurde durchsucht.</numerusform>
            <numerusform>Der Suchindex wird neu aufgebaut; nur die ersten {count} Artikel wurden durchsucht.</numerusform>
        </translation>
        <extra-po-msgid_plural>The search index is being rebuilt; only the first {count} stories were searched.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/search/fallback_scan.py"/>
        <source>The search index is being rebuilt; results may be incomplete.</source>
        <translation>Der Suchindex wird neu aufgebaut; die Ergebnisse sind vielleicht unvollständig.</translation>
    </message>
    <message>
        <location filename="reader/search/foreign_syntax.py"/>
        <source>A range needs a condition before it, as in {example}.</source>
        <translation>Ein Bereich braucht eine Bedingung davor, wie in {example}.</translation>
    </message>
    <message>
        <location filename="reader/search/foreign_syntax.py"/>
        <source>“{operator}” is searched as a word; the operator is written {capitals}.</source>
        <translation>„{operator}“ wird als Wort gesucht; der Operator wird {capitals} geschrieben.</translation>
    </message>
    <message>
        <location filename="reader/search/query_parser.py"/>
        <source>Added the missing closing quotation mark.</source>
        <translation>Das fehlende schließende Anführungszeichen wurde ergänzt.</translation>
    </message>
    <message>
        <location filename="reader/search/query_parser.py"/>
        <source>Regular expressions are not supported; the words of “{text_value}” are searched. “*” means any letters, “?” one.</source>
        <translation>Reguläre Ausdrücke werden nicht unterstützt; gesucht werden die Wörter von „{text_value}“. „*“ bedeutet beliebige Buchstaben, „?“ einen.</translation>
    </message>
    <message>
        <location filename="reader/search/query_parser.py"/>
        <source>“{text_value}” is searched as “{bare}”. Spelling mistakes are corrected when a word is not found.</source>
        <translation>„{text_value}“ wird als „{bare}“ gesucht. Schreibfehler werden berichtigt, wenn ein Wort nicht gefunden wird.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>; did you mean {nearest}?</source>
        <translation>; gemeint ist vielleicht {nearest}?</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>No word to search for in “{short}”.</source>
        <translation>Kein Suchwort in „{short}“.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>The filter is empty.</source>
        <translation>Der Filter ist leer.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>The search is too long; only its beginning was used.</source>
        <translation>Die Suche ist zu lang; nur ihr Anfang wurde verwendet.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>There is no condition “{field}:”; {meant} To look for the words themselves, put them in quotation marks.</source>
        <translation>Es gibt keine Bedingung „{field}:“; {meant} Um die Wörter selbst zu suchen, sie in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>Words behind a dash are searched, as nothing else is asked for. To exclude a word, put another one before it: {example}</source>
        <translation>Die Wörter hinter dem Strich werden gesucht, da sonst keine da sind. Um ein Wort auszuschließen, ein anderes davor schreiben: {example}</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>did you mean {nearest}?</source>
        <translation>gemeint ist vielleicht {nearest}?</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>nothing here is like it.</source>
        <translation>hier gibt es nichts Ähnliches.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>one of {values}</source>
        <translation>einer von {values}</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>there are {fields}.</source>
        <translation>es gibt {fields}.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{field}:{value}” is not a date; write it like {nearest}.</source>
        <translation>„{field}:{value}“ ist kein Datum; so schreiben: {nearest}.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{field}:{value}” is not a number; write it like {nearest} or {field}:10..90.</source>
        <translation>„{field}:{value}“ ist keine Zahl; so schreiben: {nearest} oder {field}:10..90.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{field}:{value}” is not known{meant} After “{field}:” comes one of {values}.</source>
        <translation>„{field}:{value}“ ist unbekannt{meant} Nach „{field}:“ steht einer von {values}.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{field}:” is empty; after it comes {rest}.</source>
        <translation>„{field}:“ ist leer; danach steht {rest}.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{signs}” is empty.</source>
        <translation>„{signs}“ ist leer.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” closes nothing.</source>
        <translation>„{sign}“ schließt nichts.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” in “{field}:{value}” joins nothing; write {nearest}, or put the value in quotation marks.</source>
        <translation>„{sign}“ in „{field}:{value}“ verbindet nichts; schreiben Sie {nearest}, oder setzen Sie den Wert in Anführungszeichen.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” is not closed.</source>
        <translation>„{sign}“ wird nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” needs a word or a condition after it.</source>
        <translation>„{sign}“ braucht dahinter ein Wort oder eine Bedingung.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” needs a word or a condition before it.</source>
        <translation>„{sign}“ braucht davor ein Wort oder eine Bedingung.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” needs one word before it and one behind it; it was left out.</source>
        <translation>„{sign}“ braucht ein Wort davor und eines dahinter; es wurde weggelassen.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” was left out, as a space comes behind it; to exclude stories, write {sign}{field}: without a space.</source>
        <translation>„{sign}“ wurde weggelassen, da ein Leerzeichen folgt; um Artikel auszuschließen, schreiben Sie {sign}{field}: ohne Leerzeichen.</translation>
    </message>
    <message>
        <location filename="reader/search/results.py"/>
        <source>No exact matches. Stories with similar words are shown.</source>
        <translation>Keine genauen Treffer. Artikel mit ähnlichen Wörtern werden angezeigt.</translation>
    </message>
    <message>
        <location filename="reader/search/results.py"/>
        <source>Partial matches are included because few stories contain every word.</source>
        <translation>Teilweise Treffer sind dabei, da nur wenige Artikel alle Wörter enthalten.</translation>
    </message>
    <message>
        <location filename="reader/search/search_index.py"/>
        <source>The search index is being written by another program or job.</source>
        <translation>Der Suchindex wird von einem anderen Programm oder Vorgang geschrieben.</translation>
    </message>
    <message>
        <location filename="reader/search/search_index.py"/>
        <source>The search index is busy.</source>
        <translation>Der Suchindex ist beschäftigt.</translation>
    </message>
    <message>
        <location filename="reader/search/search_index.py"/>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The search index is damaged; it has to be rebuilt.</source>
        <translation>Der Suchindex ist beschädigt und muss neu aufgebaut werden.</translation>
    </message>
    <message>
        <location filename="reader/search/search_index.py"/>
        <location filename="reader/segments/checked_storage.py"/>
        <source>There is no search index yet; it has to be built.</source>
        <translation>Es gibt noch keinen Suchindex; er muss aufgebaut werden.</translation>
    </message>
    <message>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The file {name} of the search index is damaged; it has to be rebuilt.</source>
        <translation>Die Datei {name} des Suchindex ist beschädigt; er muss neu aufgebaut werden.</translation>
    </message>
    <message>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The file {name} of the search index is missing; it has to be rebuilt.</source>
        <translation>Die Datei {name} des Suchindex fehlt; er muss neu aufgebaut werden.</translation>
    </message>
    <message>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The search index is incomplete; it has to be rebuilt.</source>
        <translation>Der Suchindex ist unvollständig und muss neu aufgebaut werden.</translation>
    </message>
    <message>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The search index was written by another version; it has to be rebuilt.</source>
        <translation>Der Suchindex stammt von einer anderen Version und muss neu aufgebaut werden.</translation>
    </message>
    <message>
        <location filename="reader/segments/index_build.py"/>
        <source>Building the search index</source>
        <translation>Der Suchindex wird aufgebaut</translation>
    </message>
    <message>
        <location filename="reader/segments/whoosh_writer.py"/>
        <source>Another program is writing the search index.</source>
        <translation>Ein anderes Programm schreibt den Suchindex.</translation>
    </message>
    <message>
        <location filename="reader/store/columns.py"/>
        <source>The text of this story is damaged. Run “broadsheet check”, then extract it again.</source>
        <translation>Der Text dieses Artikels ist beschädigt. „broadsheet check“ ausführen, dann neu auslesen.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>Broadsheet needs SQLite 3.37 or newer; this Python has {sqlite_version}.</source>
        <translation>Broadsheet braucht SQLite 3.37 oder neuer; dieses Python hat {sqlite_version}.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} can only be read.</source>
        <translation>Die Bibliothek in {parent} kann nur gelesen werden.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} can only be read. Give yourself write permission for that folder.</source>
        <translation>Die Bibliothek in {parent} kann nur gelesen werden. Schreibrecht für diesen Ordner vergeben.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} could not be copied before it is brought up to date ({faults}). Nothing was changed; run “broadsheet check --repair”.</source>
        <translation>Die Bibliothek in {parent} konnte nicht kopiert werden, bevor sie auf den neuen Stand kommt ({faults}). Nichts wurde geändert; „broadsheet check --repair“ ausführen.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} was made by an older Broadsheet and cannot be brought up to date, since it can only be read. Give yourself write permission.</source>
        <translation>Die Bibliothek in {parent} stammt von einem älteren Broadsheet und kann nicht auf den neuen Stand kommen, da sie nur gelesen werden kann. Schreibrecht vergeben.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} was written by a newer Broadsheet (version {version}, this one knows {known}). Update Broadsheet to open it.</source>
        <translation>Die Bibliothek in {parent} stammt von einem neueren Broadsheet (Version {version}, dieses kennt {known}). Zum Öffnen Broadsheet aktualisieren.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library is no longer at {folder}: it was moved, deleted or replaced while it was open. Nothing was changed; close it, and open it where it is.</source>
        <translation>Die Bibliothek ist nicht mehr in {folder}: Sie wurde verschoben, gelöscht oder ersetzt, während sie geöffnet war. Nichts wurde geändert; schließen und am neuen Ort öffnen.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>This library is being changed by another thread. Open one for each thread, or let one thread finish before the next begins.</source>
        <translation>Diese Bibliothek wird gerade von einem anderen Thread geändert. Für jeden Thread eine eigene öffnen oder einen beenden lassen, bevor der nächste beginnt.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>a row of {table} belongs to a row of {other} that is gone</source>
        <translation>eine Zeile von {table} gehört zu einer Zeile von {other}, die fehlt</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>a text in {table} cannot be read</source>
        <translation>ein Text in {table} lässt sich nicht lesen</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>{path} is not a Broadsheet library. Choose another folder.</source>
        <translation>{path} ist keine Broadsheet-Bibliothek. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <source>The disk with {folder} can only be read.</source>
        <translation>Der Datenträger mit {folder} kann nur gelesen werden.</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The disk with {folder} is full. Nothing was changed; make some room.</source>
        <translation>Der Datenträger mit {folder} ist voll. Nichts wurde geändert; etwas Platz schaffen.</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <source>There is no permission to write in {folder}. Check its permissions.</source>
        <translation>Keine Schreibberechtigung in {folder}. Die Rechte prüfen.</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <source>{folder} cannot be created, because a file of that name is in the way.</source>
        <translation>{folder} kann nicht angelegt werden, weil eine Datei dieses Namens im Weg ist.</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <source>{folder} cannot be written: {reason}.</source>
        <translation>{folder} kann nicht beschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/store/foreign_tables.py"/>
        <source>The database is damaged or of an unknown version.</source>
        <translation>Die Datenbank ist beschädigt oder von einer unbekannten Version.</translation>
    </message>
    <message>
        <location filename="reader/store/journal.py"/>
        <source>The journal of annotations {path} cannot be read: {reason}. Check its permissions.</source>
        <translation>Das Journal der Anmerkungen {path} ist nicht lesbar: {reason}. Die Rechte prüfen.</translation>
    </message>
    <message>
        <location filename="reader/store/notebook_query.py"/>
        <source>The notebook looks for at most {number} words at once. Use fewer words.</source>
        <translation>Das Notizbuch sucht höchstens {number} Wörter auf einmal. Weniger Wörter verwenden.</translation>
    </message>
    <message>
        <location filename="reader/store/rescue.py"/>
        <source>The disk refused to rewrite the database. The damaged one is as it was.</source>
        <translation>Der Datenträger hat das Neuschreiben der Datenbank verweigert. Die beschädigte ist, wie sie war.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>A number is too large for a library; it takes whole numbers below 2⁶³.</source>
        <translation>Eine Zahl ist zu groß für eine Bibliothek; möglich sind ganze Zahlen unter 2⁶³.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The database {path} is damaged. Run “broadsheet check --repair”, or bring back a backup with “broadsheet restore-backup”.</source>
        <translation>Die Datenbank {path} ist beschädigt. „broadsheet check --repair“ ausführen oder mit „broadsheet restore-backup“ eine Sicherung zurückholen.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The disk with {folder} does not answer as it should ({reason}). Nothing was changed.</source>
        <translation>Der Datenträger mit {folder} antwortet nicht richtig ({reason}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The library at {folder} cannot be opened. Check that the folder is there and that you may write in it.</source>
        <translation>Die Bibliothek in {folder} kann nicht geöffnet werden. Prüfen, ob der Ordner da ist und beschrieben werden darf.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The library at {folder} cannot be written. Check its permissions.</source>
        <translation>Die Bibliothek in {folder} kann nicht beschrieben werden. Die Rechte prüfen.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The library at {folder} is being changed by another program. Try again in a moment.</source>
        <translation>Die Bibliothek in {folder} wird gerade von einem anderen Programm geändert. Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The library at {parent} was closed. Open it again to use it.</source>
        <translation>Die Bibliothek in {parent} wurde geschlossen. Zum Verwenden erneut öffnen.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The path {folder} is too long for a library. Choose a shorter one.</source>
        <translation>Der Pfad {folder} ist zu lang für eine Bibliothek. Einen kürzeren wählen.</translation>
    </message>
    <message>
        <location filename="reader/store/story_table.py"/>
        <source>There are no stories {named}{more} in this library.</source>
        <translation>In dieser Bibliothek gibt es keine Artikel {named}{more}.</translation>
    </message>
    <message>
        <location filename="reader/store/story_table.py"/>
        <source>There is no story {ids} in this library.</source>
        <translation>In dieser Bibliothek gibt es keinen Artikel {ids}.</translation>
    </message>
    <message>
        <location filename="reader/system_libraries.py"/>
        <source>Installing system packages: {packages}</source>
        <translation>Systempakete werden installiert: {packages}</translation>
    </message>
    <message>
        <location filename="reader/system_libraries.py"/>
        <source>Qt needs system libraries that are not installed. Install them with: sudo apt-get install {missing}</source>
        <translation>Qt braucht Systembibliotheken, die nicht installiert sind. Installieren mit: sudo apt-get install {missing}</translation>
    </message>
    <message>
        <location filename="reader/system_libraries.py"/>
        <source>The screen {screen} cannot be reached: nothing answers there, or this user is not allowed to use it. Every command works without one: see broadsheet --help.</source>
        <translation>Der Bildschirm {screen} ist nicht erreichbar: Dort antwortet nichts, oder dieser Benutzer darf ihn nicht verwenden. Alle Befehle funktionieren ohne Bildschirm: siehe broadsheet --help.</translation>
    </message>
    <message>
        <location filename="reader/system_libraries.py"/>
        <source>There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). Every command works without one: see broadsheet --help.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt). Jeder Befehl funktioniert ohne: siehe broadsheet --help.</translation>
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
        <location filename="reader/translation.py"/>
        <source>The system refused this: {reason}.</source>
        <translation>Das System hat dies verweigert: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>a file of that name exists already</source>
        <translation>eine Datei dieses Namens existiert bereits</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>a part of its path is not a folder</source>
        <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>another program is using it</source>
        <translation>ein anderes Programm verwendet es</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>it does not exist</source>
        <translation>existiert nicht</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>its links lead in a circle</source>
        <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>system error {code}</source>
        <translation>Systemfehler {code}</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the disk is not connected</source>
        <translation>der Datenträger ist nicht verbunden</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the file is too large for the disk</source>
        <translation>die Datei ist für den Datenträger zu groß</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the folder is not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/ui/action_states.py"/>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="reader/ui/action_states.py"/>
        <source>Redo “{label}”</source>
        <translation>„{label}“ wiederholen</translation>
    </message>
    <message>
        <location filename="reader/ui/action_states.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="reader/ui/action_states.py"/>
        <source>Undo “{label}”</source>
        <translation>„{label}“ rückgängig machen</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Annotate</source>
        <comment>menu</comment>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Library</source>
        <comment>menu</comment>
        <translation>Bib&amp;liothek</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Story</source>
        <comment>menu</comment>
        <translation>A&amp;rtikel</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Add pages</source>
        <translation>Seiten hinzufügen</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Group</source>
        <comment>action</comment>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Row Height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Sort By</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Enter a search before saving it.</source>
        <translation>Vor dem Speichern eine Suche eingeben.</translation>
    </message>
    <message>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Only stories in the trash can be deleted permanently.</source>
        <translation>Nur Artikel im Papierkorb können endgültig gelöscht werden.</translation>
    </message>
    <message>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <location filename="reader/ui/features/original/original_controller.py"/>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Open a story first.</source>
        <translation>Zuerst einen Artikel öffnen.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Add your first pages</source>
        <translation>Erste Seiten hinzufügen</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Addresses from other apps appear here until you import their saved pages.</source>
        <translation>Adressen aus anderen Programmen stehen hier, bis ihre gespeicherten Seiten importiert sind.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose Files…</source>
        <comment>action</comment>
        <translation>Dateien auswählen…</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose Folder…</source>
        <comment>action</comment>
        <translation>Ordner auswählen…</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose files or a whole folder.</source>
        <translation>Dateien oder einen ganzen Ordner auswählen.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Coming from another app?</source>
        <translation>Umstieg von einem anderen Programm?</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Copy an article and press Ctrl+V.</source>
        <translation>Einen Artikel kopieren und Strg+V drücken.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Deleted stories stay here until you empty the trash.</source>
        <translation>Gelöschte Artikel bleiben hier, bis der Papierkorb geleert wird.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Drag saved pages, folders, archives or text onto this window.</source>
        <translation>Gespeicherte Seiten, Ordner, Archive oder Text auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Drop</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Everything stays on this computer. Add pages in any of these ways:</source>
        <translation>Alles bleibt auf diesem Computer. So lassen sich Seiten hinzufügen:</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>File ▸ Export, as RDF or ENEX.</source>
        <translation>Datei ▸ Exportieren, als RDF oder ENEX.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Import its export file as it is:</source>
        <translation>Die exportierte Datei unverändert importieren:</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Inbox is empty</source>
        <translation>Der Eingang ist leer</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>New stories appear here. Press A for all stories.</source>
        <translation>Neue Artikel erscheinen hier. A zeigt alle Artikel.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No links without text</source>
        <translation>Keine Links ohne Text</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No results for “{query}”</source>
        <translation>Keine Treffer für „{query}“</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No stars yet</source>
        <translation>Noch keine Sterne</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No stories</source>
        <translation>Keine Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No stories with this tag</source>
        <translation>Keine Artikel mit diesem Schlagwort</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Nothing saved for later</source>
        <translation>Nichts für später aufgehoben</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Nothing to continue</source>
        <translation>Nichts zum Weiterlesen</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Pages your browser saves in a watched folder are imported automatically.</source>
        <translation>Seiten, die der Browser in einem überwachten Ordner speichert, werden automatisch importiert.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press E to archive a story.</source>
        <translation>E archiviert einen Artikel.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press L to keep a story for later.</source>
        <translation>L legt einen Artikel für später zurück.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press S to star a story.</source>
        <translation>S versieht einen Artikel mit einem Stern.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press T to tag a story.</source>
        <translation>T vergibt Schlagwörter.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Remove filters such as site: or tag:</source>
        <translation>Filter wie site: oder tag: entfernen</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Search for “{suggestion}”</source>
        <translation>Nach „{suggestion}“ suchen</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Show Highlights &amp; Notes</source>
        <comment>action</comment>
        <translation>Markierungen &amp; Notizen anzeigen</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Show Link Only</source>
        <comment>action</comment>
        <translation>„Nur Link“ zeigen</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Stories you have begun to read appear here.</source>
        <translation>Angefangene Artikel erscheinen hier.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>The archive is empty</source>
        <translation>Das Archiv ist leer</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/empty_states.py"/>
        <source>The highlights of {count} book or article without text are in Highlights &amp; Notes.</source>
        <translation>
            <numerusform>Die Markierungen eines Buchs oder Artikels ohne Text ({count}) stehen unter „Markierungen &amp; Notizen“.</numerusform>
            <numerusform>Die Markierungen von {count} Büchern und Artikeln ohne Text stehen unter „Markierungen &amp; Notizen“.</numerusform>
        </translation>
        <extra-po-msgid_plural>The highlights of {count} books and articles without text are in Highlights &amp; Notes.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Try Sample Stories</source>
        <comment>action</comment>
        <translation>Beispielartikel ausprobieren</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Try alternatives: bridge OR ferry</source>
        <translation>Alternativen angeben: bridge OR ferry</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Try:</source>
        <translation>Vorschläge:</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Use fewer words, or a prefix such as comet*</source>
        <translation>Weniger Wörter verwenden oder einen Wortanfang wie comet*</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Watch Folder…</source>
        <comment>action</comment>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>a folder of saved pages, or the bookmarks as HTML.</source>
        <translation>ein Ordner mit gespeicherten Seiten oder die Lesezeichen als HTML.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>the export from the settings, with highlights (ZIP or CSV).</source>
        <translation>der Export aus den Einstellungen, mit Markierungen (ZIP oder CSV).</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>the list of links (CSV or HTML) from the account’s settings.</source>
        <translation>die Liste der Links (CSV oder HTML) aus den Kontoeinstellungen.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/empty_states.py"/>
        <source>{count} link without text is listed in Link Only.</source>
        <translation>
            <numerusform>{count} Link ohne Text steht unter „Nur Link“.</numerusform>
            <numerusform>{count} Links ohne Text stehen unter „Nur Link“.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} links without text are listed in Link Only.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Add Bookmark</source>
        <comment>action</comment>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Add Note…</source>
        <comment>action</comment>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Bookmark name:</source>
        <translation>Name des Lesezeichens:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Edit Details…</source>
        <comment>action</comment>
        <translation>Angaben bearbeiten…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Edit Story Note…</source>
        <comment>action</comment>
        <translation>Notiz zum Artikel bearbeiten…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Extend Selection by Paragraph</source>
        <comment>action</comment>
        <translation>Auswahl um einen Absatz erweitern</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Extend Selection by Word</source>
        <comment>action</comment>
        <translation>Auswahl um ein Wort erweitern</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Highlight</source>
        <comment>action</comment>
        <translation>Markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 1</source>
        <comment>action</comment>
        <translation>In Farbe 1 markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 2</source>
        <comment>action</comment>
        <translation>In Farbe 2 markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 3</source>
        <comment>action</comment>
        <translation>In Farbe 3 markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 4</source>
        <comment>action</comment>
        <translation>In Farbe 4 markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 5</source>
        <comment>action</comment>
        <translation>In Farbe 5 markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Next Unread Story</source>
        <comment>action</comment>
        <translation>Nächster ungelesener Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/page/page_menu.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Remove Highlight</source>
        <comment>action</comment>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Rename Bookmark</source>
        <translation>Lesezeichen umbenennen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Select text on the page first.</source>
        <translation>Zuerst Text auf der Seite auswählen.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Select text, or choose a paragraph with ↓ and ↑.</source>
        <translation>Text auswählen oder mit ↓ und ↑ einen Absatz wählen.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Select text, or press Enter, then choose a paragraph with ↓ and ↑.</source>
        <translation>Wählen Sie Text aus, oder drücken Sie die Eingabetaste und wählen Sie mit ↓ und ↑ einen Absatz.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Tags…</source>
        <comment>action</comment>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>This picture is bookmarked already.</source>
        <translation>Für dieses Bild gibt es schon ein Lesezeichen.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>This story has no text to highlight.</source>
        <translation>Dieser Artikel hat keinen Text zum Markieren.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Edit Details</source>
        <translation>Angaben bearbeiten</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Enter a date such as {example}.</source>
        <translation>Ein Datum wie {example} eingeben.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Enter a language such as {example}.</source>
        <translation>Geben Sie eine Sprache wie {example} ein.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/page/footnotes.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Section</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <location filename="reader/ui/palette.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Standfirst</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Copied with source.</source>
        <translation>Mit Quelle kopiert.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Copy with Source</source>
        <comment>action</comment>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Daily Review</source>
        <comment>action</comment>
        <translation>Tägliche Wiederholung</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Highlights of This Story</source>
        <comment>action</comment>
        <translation>Markierungen dieses Artikels</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Merge Overlapping Highlights</source>
        <comment>action</comment>
        <translation>Überlappende Markierungen verbinden</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Select the words to copy.</source>
        <translation>Die Wörter zum Kopieren auswählen.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Select words that two or more highlights touch.</source>
        <translation>Wörter auswählen, die zwei oder mehr Markierungen berühren.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Split Highlight</source>
        <comment>action</comment>
        <translation>Markierung teilen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/tag_dialog.py"/>
        <source>Find a tag, or type a new one and press Enter</source>
        <translation>Schlagwort suchen oder ein neues eingeben und die Eingabetaste drücken</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/tag_dialog.py"/>
        <source>Find or add a tag</source>
        <translation>Schlagwort suchen oder hinzufügen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/tag_dialog.py"/>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_controller.py"/>
        <source>Compare with Another Copy…</source>
        <comment>action</comment>
        <translation>Mit einer anderen Kopie vergleichen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_controller.py"/>
        <source>No other copy of this story in your library.</source>
        <translation>Keine andere Kopie dieses Artikels in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>Changed words are underlined; added or removed text is bold.</source>
        <translation>Geänderte Wörter sind unterstrichen; hinzugefügter oder entfernter Text ist fett.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>Compare Copies</source>
        <translation>Kopien vergleichen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>No differences</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>{count} difference</source>
        <translation>
            <numerusform>{count} Unterschied</numerusform>
            <numerusform>{count} Unterschiede</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} differences</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>Compare Versions</source>
        <translation>Fassungen vergleichen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>This story has only one version.</source>
        <translation>Dieser Artikel hat nur eine Fassung.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>Versions…</source>
        <comment>action</comment>
        <translation>Fassungen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Compare…</source>
        <comment>action</comment>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Delete Older Version</source>
        <comment>action</comment>
        <translation>Ältere Fassung löschen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Newer version</source>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Older version</source>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Saving an address again adds a version and moves your highlights to it. Older versions stay until you delete them.</source>
        <translation>Wird eine Adresse erneut gespeichert, entsteht eine neue Fassung, und die Markierungen ziehen um. Ältere Fassungen bleiben, bis sie gelöscht werden.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>This version cannot be deleted: it has highlights or bookmarks.</source>
        <translation>Diese Fassung kann nicht gelöscht werden: Sie hat Markierungen oder Lesezeichen.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Version {version}</source>
        <translation>Fassung {version}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Contents…</source>
        <comment>action</comment>
        <translation>Inhalt…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Go to a heading, highlight or bookmark</source>
        <translation>Zu Überschrift, Markierung oder Lesezeichen springen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Next Heading</source>
        <comment>action</comment>
        <translation>Nächste Überschrift</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Next Highlight</source>
        <comment>action</comment>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>No earlier headings.</source>
        <translation>Davor keine Überschriften.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>No earlier highlights.</source>
        <translation>Davor keine Markierungen.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>No highlights yet. Select text, or press H to highlight a paragraph.</source>
        <translation>Noch keine Markierungen. Text auswählen oder mit H einen Absatz markieren.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>No more headings.</source>
        <translation>Keine weiteren Überschriften.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>No more highlights.</source>
        <translation>Keine weiteren Markierungen.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Previous Heading</source>
        <comment>action</comment>
        <translation>Vorherige Überschrift</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Previous Highlight</source>
        <comment>action</comment>
        <translation>Vorherige Markierung</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>This story has no headings, highlights or bookmarks.</source>
        <translation>Dieser Artikel hat keine Überschriften, Markierungen oder Lesezeichen.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/drop_overlay.py"/>
        <source>Drop files, folders, links or text to add them to your library</source>
        <translation>Dateien, Ordner, Links oder Text hier ablegen, um sie zur Bibliothek hinzuzufügen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/drop_overlay.py"/>
        <source>Drop to import</source>
        <translation>Zum Importieren ablegen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Check Watched Folders Now</source>
        <comment>action</comment>
        <translation>Überwachte Ordner jetzt prüfen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Documents (*.pdf *.epub *.docx *.odt *.rtf *.txt *.md *.org *.rst)</source>
        <translation>Dokumente (*.pdf *.epub *.docx *.odt *.rtf *.txt *.md *.org *.rst)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Exports and lists (*.json *.jsonl *.csv *.zip *.enex *.xml *.opml *.rdf *.bib *.ris)</source>
        <translation>Exporte und Listen (*.json *.jsonl *.csv *.zip *.enex *.xml *.opml *.rdf *.bib *.ris)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Files…</source>
        <comment>action</comment>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Folder…</source>
        <comment>action</comment>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Sample Stories</source>
        <comment>action</comment>
        <translation>Beispielartikel importieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import from Clipboard</source>
        <comment>action</comment>
        <translation>Aus der Zwischenablage importieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Last Import Report</source>
        <comment>action</comment>
        <translation>Letzter Importbericht</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Mail (*.eml *.mbox)</source>
        <translation>E-Mail (*.eml *.mbox)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Saved again: {title}</source>
        <translation>Erneut gespeichert: {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Saved pages (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.gz)</source>
        <translation>Gespeicherte Seiten (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.gz)</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Saved: {count} story</source>
        <translation>
            <numerusform>Gespeichert: {count} Artikel</numerusform>
            <numerusform>Gespeichert: {count} Artikel</numerusform>
        </translation>
        <extra-po-msgid_plural>Saved: {count} stories</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Saved: {title}</source>
        <translation>Gespeichert: {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Watched Folders…</source>
        <comment>action</comment>
        <translation>Überwachte Ordner…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>from clipboard</source>
        <translation>aus der Zwischenablage</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>remaining files</source>
        <translation>restliche Dateien</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>{paths} files and folders</source>
        <translation>{paths} Dateien und Ordner</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/page/find_bar.py"/>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Close</source>
        <comment>action</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Could not save the report: {reason}.</source>
        <translation>Der Bericht konnte nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>File or story</source>
        <translation>Datei oder Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Import Report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Import results</source>
        <translation>Ergebnisse des Imports</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Open</source>
        <comment>action</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Retry Failed</source>
        <comment>action</comment>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Retry Selected</source>
        <comment>action</comment>
        <translation>Auswahl wiederholen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Save Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Save as Text…</source>
        <comment>action</comment>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Show in Folder</source>
        <comment>action</comment>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>… and {number} more</source>
        <translation>… und {number} weitere</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Cancel</source>
        <comment>action</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Continue Import</source>
        <comment>action</comment>
        <translation>Import fortsetzen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Import cancelled</source>
        <translation>Import abgebrochen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Import progress</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Imported {count} story without text</source>
        <translation>
            <numerusform>{count} Artikel ohne Text importiert</numerusform>
            <numerusform>{count} Artikel ohne Text importiert</numerusform>
        </translation>
        <extra-po-msgid_plural>Imported {count} stories without text</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Imported {stories}</source>
        <translation>{stories} importiert</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Imported {stories}, {count} without text</source>
        <translation>
            <numerusform>{stories} importiert, davon {count} ohne Text</numerusform>
            <numerusform>{stories} importiert, davon {count} ohne Text</numerusform>
        </translation>
        <extra-po-msgid_plural>Imported {stories}, {count} without text</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Importing {done} of {files}</source>
        <translation>{done} von {files} werden importiert</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Importing {label}…</source>
        <translation>{label} wird importiert…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Importing: {stories} so far</source>
        <translation>Import läuft: bisher {stories}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Pause</source>
        <comment>action</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Scanning</source>
        <translation>Wird durchsucht</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Scanning: {files} · {size}</source>
        <translation>Dateien werden gesucht: {files} · {size}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Show Report</source>
        <comment>action</comment>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} duplicate skipped</source>
        <translation>
            <numerusform>{count} Duplikat übersprungen</numerusform>
            <numerusform>{count} Duplikate übersprungen</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} duplicates skipped</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} failed</source>
        <translation>
            <numerusform>{count} fehlgeschlagen</numerusform>
            <numerusform>{count} fehlgeschlagen</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} failed</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} file</source>
        <translation>
            <numerusform>{count} Datei</numerusform>
            <numerusform>{count} Dateien</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} files</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} skipped</source>
        <translation>
            <numerusform>{count} übersprungen</numerusform>
            <numerusform>{count} übersprungen</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} skipped</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} updated</source>
        <translation>
            <numerusform>{count} aktualisiert</numerusform>
            <numerusform>{count} aktualisiert</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} updated</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{files} read · Updating search and related stories…</source>
        <translation>{files} gelesen · Suche und verwandte Artikel werden aktualisiert…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{size_done} of {size}</source>
        <translation>{size_done} von {size}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Add Folder…</source>
        <comment>action</comment>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Archives and exports</source>
        <translation>Archive und Exporte</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Broadsheet imports what you save to these folders while it is open: saved pages, and other kinds of file that you tick. It does not read anything else there.</source>
        <translation>Broadsheet importiert, was in diesen Ordnern gespeichert wird, solange es geöffnet ist: gespeicherte Seiten und die angekreuzten weiteren Dateiarten. Anderes wird dort nicht gelesen.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Files that are there already</source>
        <comment>action</comment>
        <translation>Bereits vorhandene Dateien</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Imported files</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Imported files of {path}</source>
        <translation>Importierte Dateien von {path}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Move to trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Names of subfolders as tags</source>
        <comment>action</comment>
        <translation>Namen der Unterordner als Schlagwörter</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Nine levels</source>
        <comment>subfolders</comment>
        <translation>Neun Ebenen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>None</source>
        <comment>subfolders</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>One level</source>
        <comment>subfolders</comment>
        <translation>Eine Ebene</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>PDF and office documents</source>
        <translation>PDF- und Office-Dokumente</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Remove</source>
        <comment>action</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Saved pages</source>
        <translation>Gespeicherte Seiten</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Saved pages and {more} more</source>
        <translation>Gespeicherte Seiten und {more} weitere</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Subfolders</source>
        <comment>action</comment>
        <translation>Unterordner</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Text and Markdown</source>
        <translation>Text und Markdown</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Three levels</source>
        <comment>subfolders</comment>
        <translation>Drei Ebenen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Watch Folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Watched Folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>What is imported from {path}</source>
        <translation>Was aus {path} importiert wird</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <location filename="reader/ui/list_sources.py"/>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All Stories</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Choose Location…</source>
        <comment>action</comment>
        <translation>Ort auswählen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>E-book (EPUB)</source>
        <translation>E-Book (EPUB)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Export to Folder</source>
        <translation>In Ordner exportieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights as W3C Web Annotations</source>
        <translation>Markierungen als W3C Web Annotations</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights as an Org outline</source>
        <translation>Markierungen als Org-Gliederung</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights as cards for Anki</source>
        <translation>Markierungen als Karteikarten für Anki</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights for Hypothesis (JSON)</source>
        <translation>Markierungen für Hypothesis (JSON)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights for Readwise (CSV)</source>
        <translation>Markierungen für Readwise (CSV)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Includes highlights, notes and tags.</source>
        <translation>Mit Markierungen, Notizen und Schlagwörtern.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>JSON articles</source>
        <translation>Artikel als JSON</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Markdown for note-taking apps</source>
        <translation>Markdown für Notizprogramme</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Notes in a vault, kept up to date (Obsidian)</source>
        <translation>Notizen in einem Vault, laufend aktualisiert (Obsidian)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>References (BibTeX)</source>
        <translation>Literaturangaben (BibTeX)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>References (CSL JSON)</source>
        <translation>Literaturangaben (CSL JSON)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>References (RIS)</source>
        <translation>Literaturangaben (RIS)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Selected story</source>
        <translation>Ausgewählter Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Web pages with highlights and notes</source>
        <translation>Webseiten mit Markierungen und Notizen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Whole library (ZIP), to import again later</source>
        <translation>Ganze Bibliothek (ZIP), zum späteren Wiederimport</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>{number} selected stories</source>
        <translation>{number} ausgewählte Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source> This also deletes {highlights}.</source>
        <translation> Damit werden auch {highlights} gelöscht.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source> This cannot be undone.</source>
        <translation> Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source> {more} more notices.</source>
        <translation> {more} weitere Hinweise.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Back Up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Back Up…</source>
        <comment>action</comment>
        <translation>Sichern…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backing up…</source>
        <translation>Sicherung läuft…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backup of {stories} at {path}</source>
        <translation>Sicherung mit {stories}: {path}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backups (*.zip)</source>
        <translation>Sicherungen (*.zip)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backups (*.zip);;All files (*)</source>
        <translation>Sicherungen (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Check Library</source>
        <comment>action</comment>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Checking the library…</source>
        <translation>Bibliothek wird geprüft…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Empty Trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Empty Trash…</source>
        <comment>action</comment>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Export to Vault</source>
        <translation>In Vault exportieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Export to Vault…</source>
        <comment>action</comment>
        <translation>In Vault exportieren…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Exported {stories} and {highlights} to {path}</source>
        <translation>{stories} und {highlights} exportiert nach {path}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Exporting…</source>
        <translation>Export läuft…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Export…</source>
        <comment>action</comment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Library Check</source>
        <translation>Prüfung der Bibliothek</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Library Location</source>
        <translation>Ort der Bibliothek</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Permanently delete {stories}?</source>
        <translation>{stories} endgültig löschen?</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Re-extract Article</source>
        <comment>action</comment>
        <translation>Artikel neu auslesen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Reading the backup…</source>
        <translation>Sicherung wird gelesen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Rebuild Search Index</source>
        <comment>action</comment>
        <translation>Suchindex neu aufbauen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Rebuilding the search index: {done}</source>
        <translation>Suchindex wird neu aufgebaut: {done}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Rebuilding the search index…</source>
        <translation>Suchindex wird neu aufgebaut…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Restore Backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Restore Backup…</source>
        <comment>action</comment>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Restored {stories}.</source>
        <translation>{stories} wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Search index rebuilt: {stories}.</source>
        <translation>Suchindex neu aufgebaut: {stories}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>The backup holds {stories} and {highlights}, as they were on {created} ({bytes}).

Replace the current library with this backup? A copy of the current one is kept.</source>
        <translation>Die Sicherung enthält {stories} und {highlights}, Stand {created} ({bytes}).

Die aktuelle Bibliothek durch diese Sicherung ersetzen? Eine Kopie der aktuellen bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>The library is damaged. Repair it?</source>
        <translation>Die Bibliothek ist beschädigt. Reparieren?</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_controller.py"/>
        <source>Library Map</source>
        <comment>action</comment>
        <translation>Karte der Bibliothek</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_controller.py"/>
        <source>The map needs a few stories. Import some first.</source>
        <translation>Die Karte braucht einige Artikel. Zuerst welche importieren.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_window.py"/>
        <source>Find on the map</source>
        <translation>Auf der Karte suchen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_window.py"/>
        <source>Library Map</source>
        <translation>Karte der Bibliothek</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_window.py"/>
        <source>Similar stories are close together; colours show threads. Zoom with the wheel or + and −, press Tab to move or / to find, and click or press Enter to open.</source>
        <translation>Ähnliche Artikel liegen nah beieinander; Farben zeigen Themen. Mit dem Mausrad oder + und − zoomen, mit Tab weitergehen, mit / suchen, mit Klick oder Eingabetaste öffnen.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/map/map_window.py"/>
        <source>{count} story found</source>
        <translation>
            <numerusform>{count} Artikel gefunden</numerusform>
            <numerusform>{count} Artikel gefunden</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories found</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/original/left_out_list.py"/>
        <source>Keep in This Story</source>
        <comment>action</comment>
        <translation>In diesem Artikel behalten</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/left_out_list.py"/>
        <source>Left out of this page</source>
        <translation>Auf dieser Seite weggelassen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>As saved · {name}</source>
        <translation>Wie gespeichert · {name}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Back to the story</source>
        <comment>action</comment>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Close the page as saved (Esc)</source>
        <comment>action</comment>
        <translation>Gespeicherte Seite schließen (Esc)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>List what is not in the story</source>
        <comment>action</comment>
        <translation>Auflisten, was nicht im Artikel ist</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <location filename="reader/ui/features/original/original_view.py"/>
        <source>Page as saved</source>
        <translation>Seite wie gespeichert</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Point at what is missing or too much</source>
        <comment>action</comment>
        <translation>Auf Fehlendes oder Überflüssiges zeigen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Repair</source>
        <comment>action</comment>
        <translation>Reparieren</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>{count} part</source>
        <translation>
            <numerusform>{count} Teil</numerusform>
            <numerusform>{count} Teile</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} parts</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>{parts} left out</source>
        <translation>{parts} weggelassen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>‹ Story</source>
        <comment>action</comment>
        <translation>‹ Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_controller.py"/>
        <source>Page as Saved</source>
        <comment>action</comment>
        <translation>Seite wie gespeichert</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_controller.py"/>
        <source>Preparing the page as it was saved…</source>
        <translation>Die gespeicherte Seite wird vorbereitet…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Address copied.</source>
        <translation>Adresse kopiert.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <source>Copy Address</source>
        <comment>action</comment>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>No program was found that opens this file.</source>
        <translation>Kein Programm gefunden, das diese Datei öffnet.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Original</source>
        <translation>Original öffnen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Original File</source>
        <comment>action</comment>
        <translation>Originaldatei öffnen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Original Unchanged…</source>
        <comment>action</comment>
        <translation>Original unverändert öffnen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Unchanged</source>
        <comment>action</comment>
        <translation>Unverändert öffnen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <source>Open in Browser</source>
        <comment>action</comment>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open on the Web</source>
        <translation>Im Web öffnen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open on the Web…</source>
        <comment>action</comment>
        <translation>Im Web öffnen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open the original unchanged?</source>
        <translation>Das Original unverändert öffnen?</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open this page in your browser?</source>
        <translation>Diese Seite im Browser öffnen?</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Opened in the browser.</source>
        <translation>Im Browser geöffnet.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Opened without scripts and without loading anything.</source>
        <translation>Ohne Skripte und ohne Nachladen geöffnet.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Originals of this kind are not opened: {suffix}</source>
        <translation>Originale dieser Art werden nicht geöffnet: {suffix}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>The file is kept in {parent}</source>
        <translation>Die Datei liegt in {parent}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>The file is opened as it was saved. Its scripts may run, and your browser may load pictures and other things from the network.</source>
        <translation>Die Datei wird so geöffnet, wie sie gespeichert wurde. Ihre Skripte können laufen, und der Browser kann Bilder und anderes aus dem Netz laden.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <source>This address could not be opened.</source>
        <translation>Diese Adresse konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>This story has no web address.</source>
        <translation>Dieser Artikel hat keine Webadresse.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Change {changed}</source>
        <comment>action</comment>
        <translation>{changed} ändern</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Highlights and notes move along. Pages saved later are treated the same way.</source>
        <translation>Markierungen und Notizen ziehen mit. Später gespeicherte Seiten werden ebenso behandelt.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>It was tried on {tried} of them.</source>
        <translation>An {tried} davon ausprobiert.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repair Every Story</source>
        <translation>Alle Artikel reparieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repair undone.</source>
        <translation>Reparatur rückgängig gemacht.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repaired {words}.</source>
        <translation>{words} repariert.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repairing the stories…</source>
        <translation>Die Artikel werden repariert…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repairing the story…</source>
        <translation>Der Artikel wird repariert…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>These words were not found in the page as saved.</source>
        <translation>Diese Wörter wurden in der gespeicherten Seite nicht gefunden.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>This changes {changed} of {stories} from {host}.</source>
        <translation>Das ändert {changed} von insgesamt {stories} der Website {host}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>This picture was not found in the page as saved.</source>
        <translation>Dieses Bild wurde in der gespeicherten Seite nicht gefunden.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>This story was repaired.</source>
        <translation>Dieser Artikel wurde repariert.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Tried on {done} of {total} stories…</source>
        <translation>An {done} von {total} Artikeln ausprobiert…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Trying the change on the stories of {site}…</source>
        <translation>Die Änderung wird an den Artikeln von {site} ausprobiert…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source> The story would have {words}.</source>
        <translation> Der Artikel hätte {words}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>A part has no name of its own on the page, so this fits this story only.</source>
        <translation>Ein Teil hat auf der Seite keinen eigenen Namen; daher passt dies nur für diesen Artikel.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>A picture</source>
        <translation>Ein Bild</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Click a part of either page to include what is missing or to leave out what does not belong.</source>
        <translation>Auf einen Teil einer der beiden Seiten klicken, um Fehlendes aufzunehmen oder Überflüssiges wegzulassen.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Every Story of This Site…</source>
        <comment>action</comment>
        <translation>Alle Artikel dieser Website…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Every Story of {site}…</source>
        <translation>Alle Artikel von {site}…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>How the part is named in a rule</source>
        <translation>Wie der Teil in einer Regel heißt</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Include This</source>
        <comment>action</comment>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Keep for This Story</source>
        <comment>action</comment>
        <translation>Für diesen Artikel behalten</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Larger</source>
        <comment>action</comment>
        <translation>Größer</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Leave This Out</source>
        <comment>action</comment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Selector of the chosen part</source>
        <translation>Selektor des gewählten Teils</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Smaller</source>
        <comment>action</comment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/notice.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Undo</source>
        <comment>action</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Undo Repair</source>
        <comment>action</comment>
        <translation>Reparatur rückgängig machen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Use As ▾</source>
        <translation>Verwenden als ▾</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>{count} change</source>
        <translation>
            <numerusform>{count} Änderung</numerusform>
            <numerusform>{count} Änderungen</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} changes</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Not saved: {errorstring}</source>
        <translation>Nicht gespeichert: {errorstring}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Picture (*{suffix});;All files (*)</source>
        <translation>Bild (*{suffix});;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Picture copied.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Save Picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>This picture is no longer in the library.</source>
        <translation>Dieses Bild ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Choose a command, then press its new keys in the field.</source>
        <translation>Einen Befehl auswählen und im Feld die neuen Tasten drücken.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <location filename="reader/ui/palette.py"/>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Reset</source>
        <comment>action</comment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Reset All</source>
        <comment>action</comment>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <location filename="reader/ui/help_pages.py"/>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten durchsuchen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Set Keys</source>
        <comment>action</comment>
        <translation>Tasten festlegen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Use Here Instead</source>
        <comment>action</comment>
        <translation>Stattdessen hier verwenden</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>{keys} is used by {commands}.</source>
        <translation>{keys} gehört schon zu {commands}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>A backup is made when Broadsheet closes after changes.</source>
        <translation>Nach Änderungen wird beim Schließen von Broadsheet gesichert.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Automatic backups</source>
        <translation>Automatische Sicherungen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Edit…</source>
        <comment>action</comment>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Library folder</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Restore from File…</source>
        <comment>action</comment>
        <translation>Aus Datei wiederherstellen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Restore…</source>
        <comment>action</comment>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>newest: {titles}</source>
        <translation>neueste: {titles}</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>{count} folder</source>
        <translation>
            <numerusform>{count} Ordner</numerusform>
            <numerusform>{count} Ordner</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} folders</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>{date} · {stories} · {size}</source>
        <translation>{date} · {stories} · {size}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Blue</source>
        <comment>colour</comment>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Green</source>
        <comment>colour</comment>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Pink</source>
        <comment>colour</comment>
        <translation>Rosa</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Purple</source>
        <comment>colour</comment>
        <translation>Violett</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Yellow</source>
        <comment>colour</comment>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>At start, show</source>
        <translation>Beim Start anzeigen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Colour names</source>
        <translation>Namen der Farben</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Dark</source>
        <comment>action</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Follow System</source>
        <comment>action</comment>
        <translation>Wie System</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Grey</source>
        <comment>action</comment>
        <translation>Grau</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Highlight in {names}</source>
        <translation>In {names} markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Larger Text</source>
        <comment>action</comment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Light</source>
        <comment>action</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Line height</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Links to the web</source>
        <translation>Links ins Web</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Night</source>
        <comment>action</comment>
        <translation>Nacht</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Normal Text Size</source>
        <comment>action</comment>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Paper</source>
        <comment>action</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Preferences: {setting}</source>
        <translation>Einstellungen: {setting}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Preferences…</source>
        <comment>action</comment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Sepia</source>
        <comment>action</comment>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Smaller Text</source>
        <comment>action</comment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Text width</source>
        <translation>Textbreite</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>browser open</source>
        <comment>other words</comment>
        <translation>browser öffnen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>column margin</source>
        <comment>other words</comment>
        <translation>spalte rand</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>font family</source>
        <comment>other words</comment>
        <translation>schriftfamilie font</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>font zoom bigger</source>
        <comment>other words</comment>
        <translation>schrift zoom größer</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>keyboard shortcuts hotkeys customise</source>
        <comment>other words</comment>
        <translation>tastenkürzel tastatur anpassen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>location directory place data</source>
        <comment>other words</comment>
        <translation>ort verzeichnis daten</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>restore recover copy</source>
        <comment>other words</comment>
        <translation>wiederherstellen retten kopie</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>spacing leading</source>
        <comment>other words</comment>
        <translation>zeilenhöhe durchschuss</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>translation locale</source>
        <comment>other words</comment>
        <translation>übersetzung sprache</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Ask each time</source>
        <translation>Jedes Mal fragen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Follow System</source>
        <translation>Wie System</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Library</source>
        <comment>page</comment>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Name of {colour}</source>
        <translation>Name für {colour}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Open and copy</source>
        <translation>Öffnen und kopieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Text width in characters</source>
        <translation>Textbreite in Zeichen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>The new language is used from the next start.</source>
        <translation>Die neue Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>What was open last</source>
        <translation>Zuletzt Geöffnetes</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>When finished</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>When opened</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>{count} character</source>
        <translation>
            <numerusform>{count} Zeichen</numerusform>
            <numerusform>{count} Zeichen</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} characters</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>{own_font} (comes with Broadsheet)</source>
        <translation>{own_font} (in Broadsheet enthalten)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Did you mean “{did_you_mean}”?</source>
        <translation>Meinten Sie „{did_you_mean}“?</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>More filters</source>
        <translation>Weitere Filter</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>More ⌄</source>
        <translation>Mehr ⌄</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Only stories with {condition}</source>
        <translation>Nur Artikel mit {condition}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Partial matches ({rest})</source>
        <translation>Teiltreffer ({rest})</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Sites</source>
        <translation>Websites</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>{count} result</source>
        <translation>
            <numerusform>{count} Treffer</numerusform>
            <numerusform>{count} Treffer</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} results</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>{with_all_words} with every word</source>
        <translation>{with_all_words} mit allen Wörtern</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Clear Search History</source>
        <comment>action</comment>
        <translation>Suchverlauf löschen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Name for “{query}”:</source>
        <translation>Name für „{query}“:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Save Search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Save Search…</source>
        <comment>action</comment>
        <translation>Suche speichern…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Search Library</source>
        <comment>action</comment>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Search history cleared.</source>
        <translation>Suchverlauf gelöscht.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_field.py"/>
        <source>Search Library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_field.py"/>
        <source>Search all stories  ( / )</source>
        <translation>Alle Artikel durchsuchen  ( / )</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/link_strip.py"/>
        <source>Only the link is in your library. Open it on the web, save the page with your browser, then choose the saved file here.</source>
        <translation>In Ihrer Bibliothek ist nur der Link. Öffnen Sie ihn im Web, speichern Sie die Seite mit dem Browser und wählen Sie dann hier die gespeicherte Datei.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/link_strip.py"/>
        <source>Only your highlights are in your library, not the text. If you have it as a file, choose it here.</source>
        <translation>In Ihrer Bibliothek sind nur Ihre Markierungen, nicht der Text. Wenn Sie ihn als Datei haben, wählen Sie sie hier aus.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/link_strip.py"/>
        <source>The text is not in your library. If you have it as a file, choose it here.</source>
        <translation>Der Text ist nicht in Ihrer Bibliothek. Wenn Sie ihn als Datei haben, wählen Sie sie hier aus.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Find Its Saved Page…</source>
        <comment>action</comment>
        <translation>Gespeicherte Seite suchen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Find the saved page of {title}</source>
        <translation>Gespeicherte Seite zu {title} suchen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>From the Pile</source>
        <comment>action</comment>
        <translation>Vom Stapel</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Mark Above as Read</source>
        <comment>action</comment>
        <translation>Darüber als gelesen markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Mark All as Read</source>
        <comment>action</comment>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Mark Below as Read</source>
        <comment>action</comment>
        <translation>Darunter als gelesen markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Saved pages (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.pdf *.epub);;All files (*)</source>
        <translation>Gespeicherte Seiten (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.pdf *.epub);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Your inbox is empty.</source>
        <translation>Der Eingang ist leer.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Colour</source>
        <comment>action</comment>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Delete Tag…</source>
        <comment>action</comment>
        <translation>Schlagwort &amp;löschen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Edit Search…</source>
        <comment>action</comment>
        <translation>Suche &amp;bearbeiten…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Mark All as Read</source>
        <comment>action</comment>
        <translation>Alle als &amp;gelesen markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Open</source>
        <comment>action</comment>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Rename Search…</source>
        <comment>action</comment>
        <translation>Suche &amp;umbenennen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Rename Site…</source>
        <comment>action</comment>
        <translation>Website &amp;umbenennen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Rename Tag…</source>
        <comment>action</comment>
        <translation>Schlagwort &amp;umbenennen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Delete Tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Delete the tag “{tag}”? It is removed from {stories}; the stories stay.</source>
        <translation>Schlagwort „{tag}“ löschen? Es wird entfernt von: {stories}. Die Artikel bleiben.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Edit Search</source>
        <translation>Suche bearbeiten</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Mer&amp;ge Into…</source>
        <comment>action</comment>
        <translation>&amp;Zusammenführen mit…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Merge Tag</source>
        <translation>Schlagwort zusammenführen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Merge “{tag}” into this tag:</source>
        <translation>„{tag}“ mit diesem Schlagwort zusammenführen:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Move &amp;Up</source>
        <comment>action</comment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Move Do&amp;wn</source>
        <comment>action</comment>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Name of the site:</source>
        <translation>Name der Website:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>New name (use / to nest tags, such as news/sport):</source>
        <translation>Neuer Name (mit / verschachteln, etwa news/sport):</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Re&amp;move Search</source>
        <comment>action</comment>
        <translation>Suche &amp;entfernen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename Search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename Site</source>
        <translation>Website umbenennen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename Tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Search terms of “{name}”:</source>
        <translation>Suchbegriffe von „{name}“:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Fix Extraction for This Site…</source>
        <comment>action</comment>
        <translation>Auslesen für diese Website anpassen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Rule for {host} deleted.</source>
        <translation>Regel für {host} gelöscht.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Rule saved: new pages from {host} will use it.</source>
        <translation>Regel gespeichert: neue Seiten von {host} verwenden sie.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>. This page is not from “{host}”, so the rule does not change it.</source>
        <translation>. Diese Seite ist nicht von „{host}“, daher ändert die Regel sie nicht.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Also include</source>
        <translation>Auch aufnehmen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Body</source>
        <translation>Haupttext</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Choose the elements that hold each part. Leave a field empty to detect it automatically. A selector is a tag, .class, #id or [attribute]. Separate nested elements with spaces and alternatives with commas. Start typing to see the elements of this page.</source>
        <translation>Die Elemente wählen, die den jeweiligen Teil enthalten. Ein leeres Feld wird automatisch erkannt. Ein Selektor ist ein Tag, .class, #id oder [attribute]. Verschachtelte Elemente mit Leerzeichen trennen, Alternativen mit Kommas. Beim Tippen erscheinen die Elemente dieser Seite.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Delete Rule</source>
        <comment>action</comment>
        <translation>Regel löschen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Extracting the article again; highlights and bookmarks are kept.</source>
        <translation>Der Artikel wird neu ausgelesen; Markierungen und Lesezeichen bleiben.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Extracting the article…</source>
        <translation>Der Artikel wird ausgelesen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Fix Extraction for This Site</source>
        <translation>Auslesen für diese Website anpassen</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Found once.</source>
        <translation>
            <numerusform>Einmal gefunden.</numerusform>
            <numerusform>{count}-mal gefunden; die erste Stelle zählt.</numerusform>
        </translation>
        <extra-po-msgid_plural>Found {count} times; the first one counts.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Preview: {words}</source>
        <translation>Vorschau: {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Save Rule</source>
        <comment>action</comment>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Save the rule first.</source>
        <translation>Zuerst die Regel speichern.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>The rule applies to this site and its subdomains.</source>
        <translation>Die Regel gilt für diese Website und ihre Subdomains.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>“{selector}” found once.</source>
        <translation>
            <numerusform>„{selector}“ einmal gefunden.</numerusform>
            <numerusform>„{selector}“ {count}-mal gefunden.</numerusform>
        </translation>
        <extra-po-msgid_plural>“{selector}” found {count} times.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>“{selector}” matches nothing on this page.</source>
        <translation>„{selector}“ passt auf nichts auf dieser Seite.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_controller.py"/>
        <source>Statistics</source>
        <comment>action</comment>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Highlights made</source>
        <translation>Gesetzte Markierungen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Stories added</source>
        <translation>Hinzugefügte Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Stories finished</source>
        <translation>Zu Ende gelesene Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Words read</source>
        <translation>Gelesene Wörter</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>{count} in the inbox</source>
        <translation>
            <numerusform>{count} im Eingang</numerusform>
            <numerusform>{count} im Eingang</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} in the inbox</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>{count} without text</source>
        <translation>
            <numerusform>{count} ohne Text</numerusform>
            <numerusform>{count} ohne Text</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} without text</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>{number}k</source>
        <comment>thousands</comment>
        <translation>{number} Tsd.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Add tag…</source>
        <translation>Schlagwort hinzufügen…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Remove the tag {tag}</source>
        <translation>Schlagwort {tag} entfernen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Show stories with the tag {tag}</source>
        <translation>Artikel mit dem Schlagwort {tag} anzeigen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Tags of this story</source>
        <translation>Schlagwörter dieses Artikels</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_controller.py"/>
        <source>Text and Theme…</source>
        <comment>action</comment>
        <translation>Text und Design…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Mono</source>
        <comment>typeface</comment>
        <translation>Mono</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Reset to Default</source>
        <comment>action</comment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Sans</source>
        <comment>typeface</comment>
        <translation>Sans</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Serif</source>
        <comment>typeface</comment>
        <translation>Serif</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Text and theme</source>
        <translation>Text und Design</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Theme: {label}</source>
        <translation>Design: {label}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Typeface: {label}</source>
        <translation>Schriftart: {label}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>{letters} chars</source>
        <translation>{letters} Z.</translation>
    </message>
    <message>
        <location filename="reader/ui/file_dialogs.py"/>
        <source>Files of type:</source>
        <translation>Dateityp:</translation>
    </message>
    <message>
        <location filename="reader/ui/file_dialogs.py"/>
        <source>Look in:</source>
        <translation>Suchen in:</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>A page you save into a watched folder is imported a moment later, with Undo.</source>
        <translation>Eine Seite, die Sie in einem überwachten Ordner speichern, wird gleich darauf importiert und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>A saved page opened from your file manager is imported and shown.</source>
        <translation>Eine gespeicherte Seite, die Sie in der Dateiverwaltung öffnen, wird importiert und angezeigt.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>A wrong extraction is repaired by pointing at what is missing or too much.</source>
        <translation>Ein falsch erkannter Text wird berichtigt, indem Sie auf das zeigen, was fehlt oder zu viel ist.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>An offline reader for saved articles. It cleans saved pages, keeps them in a library on this computer, finds them again, and keeps what you mark in them.</source>
        <translation>Ein Offline-Leseprogramm für gespeicherte Artikel. Es bereitet gespeicherte Seiten auf, bewahrt sie in einer Bibliothek auf diesem Computer, findet sie wieder und behält, was darin markiert wurde.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Annotate</source>
        <comment>heading</comment>
        <translation>Markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Broadsheet crashed last time. This report has not left your computer; you can copy it into a bug report.</source>
        <translation>Broadsheet ist beim letzten Mal abgestürzt. Dieser Bericht hat den Computer nicht verlassen; er lässt sich in eine Fehlermeldung kopieren.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Broadsheet speaks English, German, Japanese and Arabic.</source>
        <translation>Broadsheet gibt es auf Englisch, Deutsch, Japanisch und Arabisch.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Case and accents are ignored, and other forms of a word are found too. F3 jumps to the next match.</source>
        <translation>Groß- und Kleinschreibung und Akzente spielen keine Rolle, und andere Wortformen werden auch gefunden. F3 springt zum nächsten Treffer.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Click a highlight to change or remove it. Ctrl+Z undoes any change to the library.</source>
        <translation>Ein Klick auf eine Markierung ändert oder entfernt sie. Strg+Z macht jede Änderung an der Bibliothek rückgängig.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Full stop and comma go to the next and the previous highlight of a story.</source>
        <translation>Mit Punkt und Komma geht es zur nächsten und zur vorherigen Markierung eines Artikels.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Highlights &amp;amp; Notes in the sidebar lists all of them to search, filter, edit and export.</source>
        <translation>„Markierungen &amp;amp; Notizen“ in der Seitenleiste listet alle auf: zum Suchen, Filtern, Bearbeiten und Exportieren.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Highlights, notes and tags are imported from many other programs.</source>
        <translation>Markierungen, Notizen und Tags werden aus vielen anderen Programmen importiert.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>It never opens a network connection. Addresses are shown, and opened only in your browser when you ask for it.</source>
        <translation>Es stellt nie eine Netzwerkverbindung her. Adressen werden angezeigt und nur auf Wunsch im Browser geöffnet.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>No command with these words.</source>
        <translation>Kein Befehl mit diesen Wörtern.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Nothing has been logged.</source>
        <translation>Nichts wurde protokolliert.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>O shows the page as it was saved.</source>
        <translation>O zeigt die Seite so, wie sie gespeichert wurde.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Related stories say why they are related; threads gather the stories of one event.</source>
        <translation>Verwandte Artikel nennen den Grund; Themen sammeln die Artikel zu einem Ereignis.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Search</source>
        <comment>heading</comment>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Select text with the mouse to highlight it in one of five colours, add a note or copy it.</source>
        <translation>Text mit der Maus auswählen, um ihn in einer von fünf Farben zu markieren, eine Notiz hinzuzufügen oder ihn zu kopieren.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Set in Literata (SIL Open Font License). Built on Qt, BeautifulSoup and Whoosh.</source>
        <translation>Gesetzt in Literata (SIL Open Font License). Beruht auf Qt, BeautifulSoup und Whoosh.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>The library makes its own backups and can be rebuilt from its journal.</source>
        <translation>Die Bibliothek sichert sich selbst und lässt sich aus ihrem Journal wiederherstellen.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>What the window can do, the command line can do too.</source>
        <translation>Was das Fenster kann, kann auch die Kommandozeile.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Without the mouse: ↑ and ↓ move between paragraphs, H highlights, 1 to 5 choose the colour, Shift+N adds a note, B adds a bookmark. On words just selected or highlighted N adds a note too.</source>
        <translation>Ohne Maus: ↑ und ↓ wechseln den Absatz, H markiert, 1 bis 5 wählen die Farbe, Umschalt+N fügt eine Notiz hinzu, B setzt ein Lesezeichen. Bei gerade ausgewählten oder markierten Wörtern fügt auch N eine Notiz hinzu.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>both words (or either, if few match)</source>
        <translation>beide Wörter (oder eines, wenn wenige passen)</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by content</source>
        <translation>nach Inhalt</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by date</source>
        <translation>nach Datum</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by language</source>
        <translation>nach Sprache</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by site or tag</source>
        <translation>nach Website oder Schlagwort</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by state</source>
        <translation>nach Zustand</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by title or author; also section: and note:</source>
        <translation>nach Titel oder Autor; auch section: und note:</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>either word</source>
        <translation>eines der Wörter</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>exact phrase</source>
        <translation>genaue Wortfolge</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>exclude a word</source>
        <translation>ein Wort ausschließen</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>words at most five words apart</source>
        <translation>Wörter mit höchstens fünf Wörtern Abstand</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>words starting with com</source>
        <translation>Wörter, die mit com beginnen</translation>
    </message>
    <message>
        <location filename="reader/ui/jobs.py"/>
        <source>An error in Broadsheet prevented this.</source>
        <translation>Ein Fehler in Broadsheet hat dies verhindert.</translation>
    </message>
    <message>
        <location filename="reader/ui/jobs.py"/>
        <source>Not done: another program was changing the library, and you stopped waiting for it.</source>
        <translation>Nicht ausgeführt: Ein anderes Programm änderte die Bibliothek, und das Warten wurde beendet.</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Continue Reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>From the Pile</source>
        <translation>Vom Stapel</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Highlights &amp; Notes</source>
        <translation>Markierungen &amp; Notizen</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Link Only</source>
        <translation>Nur Link</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Apr</source>
        <comment>short month</comment>
        <translation>Apr.</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>April</source>
        <comment>month</comment>
        <translation>April</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Aug</source>
        <comment>short month</comment>
        <translation>Aug.</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>August</source>
        <comment>month</comment>
        <translation>August</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Dec</source>
        <comment>short month</comment>
        <translation>Dez.</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>December</source>
        <comment>month</comment>
        <translation>Dezember</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Feb</source>
        <comment>short month</comment>
        <translation>Feb.</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>February</source>
        <comment>month</comment>
        <translation>Februar</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Jan</source>
        <comment>short month</comment>
        <translation>Jan.</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>January</source>
        <comment>month</comment>
        <translation>Januar</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Jul</source>
        <comment>short month</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>July</source>
        <comment>month</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Jun</source>
        <comment>short month</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>June</source>
        <comment>month</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Mar</source>
        <comment>short month</comment>
        <translation>März</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>March</source>
        <comment>month</comment>
        <translation>März</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>May</source>
        <comment>month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>May</source>
        <comment>short month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Nov</source>
        <comment>short month</comment>
        <translation>Nov.</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>November</source>
        <comment>month</comment>
        <translation>November</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Oct</source>
        <comment>short month</comment>
        <translation>Okt.</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>October</source>
        <comment>month</comment>
        <translation>Oktober</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Sep</source>
        <comment>short month</comment>
        <translation>Sept.</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>September</source>
        <comment>month</comment>
        <translation>September</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/local_dates.py"/>
        <source>{count} hour</source>
        <translation>
            <numerusform>{count} Stunde</numerusform>
            <numerusform>{count} Stunden</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} hours</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/local_dates.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>{count} minute</source>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} minutes</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{day} {month}</source>
        <comment>short date</comment>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{day} {month} {year}</source>
        <comment>full date</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{day} {month} {year}</source>
        <comment>short date</comment>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{month} {year}</source>
        <comment>full date</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{month} {year}</source>
        <comment>short date</comment>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{year}-{month}-{day}</source>
        <comment>date in digits</comment>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <location filename="reader/ui/menus.py"/>
        <source>In This Story</source>
        <comment>action</comment>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/menus.py"/>
        <source>Shelves</source>
        <comment>action</comment>
        <translation>Ablagen</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_delegate.py"/>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>text no longer found</source>
        <translation>Text nicht mehr gefunden</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All colours</source>
        <translation>Alle Farben</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All sites</source>
        <translation>Alle Websites</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All tags</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>By story</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Detached</source>
        <translation>Ohne Fundstelle</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Notes on stories</source>
        <translation>Notizen zu Artikeln</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Search highlights and notes</source>
        <translation>Markierungen und Notizen durchsuchen</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <location filename="reader/ui/page/page_display.py"/>
        <location filename="reader/ui/page/page_view.py"/>
        <location filename="reader/ui/page/print_job.py"/>
        <source>Story</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <location filename="reader/ui/palette.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>Bookmark in {title}</source>
        <comment>entry</comment>
        <translation>Lesezeichen in {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>Highlight in {title}</source>
        <comment>entry</comment>
        <translation>Markierung in {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Marked as: {marked_text}</source>
        <translation>Markiert als: {marked_text}</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/storylist/story_groups.py"/>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>Note in {title}</source>
        <comment>entry</comment>
        <translation>Notiz in {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>{count} entry</source>
        <translation>
            <numerusform>{count} Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} entries</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Highlights, notes and bookmarks</source>
        <translation>Markierungen, Notizen und Lesezeichen</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>No highlights match these words and filters.</source>
        <translation>Keine Markierung passt zu diesen Wörtern und Filtern.</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>No highlights yet. Highlights, notes and bookmarks from all stories appear here. Open a story, select text and choose a colour.</source>
        <translation>Noch keine Markierungen. Markierungen, Notizen und Lesezeichen aller Artikel erscheinen hier. Einen Artikel öffnen, Text auswählen und eine Farbe wählen.</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Note on the selected entry</source>
        <translation>Notiz zum ausgewählten Eintrag</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Save Note</source>
        <comment>action</comment>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Select an entry to edit it, or several to tag, recolour or export them.</source>
        <translation>Einen Eintrag zum Bearbeiten auswählen oder mehrere, um Schlagwörter oder Farbe zu ändern oder sie zu exportieren.</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Show in Story</source>
        <comment>action</comment>
        <translation>Im Artikel anzeigen</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/sidebar/sidebar_view.py"/>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>{count} entry selected</source>
        <translation>
            <numerusform>{count} Eintrag ausgewählt</numerusform>
            <numerusform>{count} Einträge ausgewählt</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} entries selected</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Do Not Show Again</source>
        <comment>action</comment>
        <translation>Nicht mehr anzeigen</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Each highlight comes back after longer and longer intervals: 1, 3, 7, 14, 30, 60, then 120 days.</source>
        <translation>Jede Markierung kommt nach immer längeren Abständen wieder: 1, 3, 7, 14, 30, 60, dann 120 Tage.</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Nothing left to review today. All highlights are shown.</source>
        <translation>Heute ist nichts mehr zu wiederholen. Alle Markierungen werden gezeigt.</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Seen</source>
        <comment>action</comment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Show Again Tomorrow</source>
        <comment>action</comment>
        <translation>Morgen wieder anzeigen</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Shows a few of your older highlights each day.</source>
        <translation>Zeigt jeden Tag einige ältere Markierungen.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>{count} older highlight to read again today.</source>
        <translation>
            <numerusform>Heute {count} ältere Markierung noch einmal lesen.</numerusform>
            <numerusform>Heute {count} ältere Markierungen noch einmal lesen.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} older highlights to read again today.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/notice.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Redo</source>
        <comment>action</comment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <location filename="reader/ui/notice.py"/>
        <source>Stop Waiting</source>
        <comment>action</comment>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Address opened in the browser and copied.</source>
        <translation>Adresse im Browser geöffnet und kopiert.</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Address opened in the browser.</source>
        <translation>Adresse im Browser geöffnet.</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Always do this</source>
        <translation>Immer so verfahren</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Both</source>
        <comment>action</comment>
        <translation>Beides</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Open Link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>This page is not in your library.</source>
        <translation>Diese Seite ist nicht in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Faster</source>
        <comment>action</comment>
        <translation>Schneller</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Next Sentence</source>
        <comment>action</comment>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Pause or Resume (P)</source>
        <comment>action</comment>
        <translation>Anhalten oder fortsetzen (P)</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Previous Sentence</source>
        <comment>action</comment>
        <translation>Vorheriger Satz</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Read Aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Slower</source>
        <comment>action</comment>
        <translation>Langsamer</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Stop</source>
        <comment>action</comment>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Stop reading aloud</source>
        <comment>action</comment>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <location filename="reader/ui/page/code_blocks.py"/>
        <source>Copied</source>
        <comment>code</comment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <location filename="reader/ui/page/code_blocks.py"/>
        <source>Copy</source>
        <comment>code</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Find in Story</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>{current} of {number}</source>
        <translation>{current} von {number}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/footnotes.py"/>
        <source>Go to Note</source>
        <comment>action</comment>
        <translation>Zur Anmerkung</translation>
    </message>
    <message>
        <location filename="reader/ui/page/footnotes.py"/>
        <source>Go to Note (Enter)</source>
        <translation>Zur Anmerkung (Eingabetaste)</translation>
    </message>
    <message>
        <location filename="reader/ui/page/link_follower.py"/>
        <source>In this story</source>
        <translation>In diesem Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/page/link_follower.py"/>
        <source>In this story: {cut}</source>
        <translation>In diesem Artikel: {cut}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/link_follower.py"/>
        <source>Link address</source>
        <translation>Adresse des Links</translation>
    </message>
    <message>
        <location filename="reader/ui/page/missing_pictures.py"/>
        <source>Picture not saved</source>
        <translation>Bild nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/page/missing_pictures.py"/>
        <source>{count} picture not saved</source>
        <translation>
            <numerusform>{count} Bild nicht gespeichert</numerusform>
            <numerusform>{count} Bilder nicht gespeichert</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} pictures not saved</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/page/overlay.py"/>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_accessible.py"/>
        <source>heading level {level}</source>
        <translation>Überschrift der Ebene {level}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_display.py"/>
        <source>Picture cannot be shown</source>
        <translation>Bild kann nicht angezeigt werden</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Hide readers’ comments</source>
        <translation>Leserkommentare ausblenden</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Hide this suggestion</source>
        <translation>Vorschlag ausblenden</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Linked from</source>
        <translation>Verlinkt von</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Links in this story</source>
        <translation>Links in diesem Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Not in library</source>
        <translation>Nicht in der Bibliothek</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Other copies</source>
        <translation>Andere Kopien</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Readers’ comments</source>
        <translation>Leserkommentare</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Search your library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Show readers’ comments</source>
        <translation>Leserkommentare anzeigen</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Similar in your library</source>
        <translation>Ähnliche in der Bibliothek</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Thread: {heading}</source>
        <translation>Thema: {heading}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/page/page_foot.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>und {count} weiterer</numerusform>
            <numerusform>und {count} weitere</numerusform>
        </translation>
        <extra-po-msgid_plural>and {count} more</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>this story</source>
        <translation>dieser Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>undated</source>
        <translation>ohne Datum</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Copy</source>
        <comment>action</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <source>Copy Code</source>
        <comment>action</comment>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Copy Link Address</source>
        <comment>action</comment>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Copy Picture</source>
        <comment>action</comment>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Edit Highlight…</source>
        <comment>action</comment>
        <translation>Markierung bearbeiten…</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Enlarge Picture</source>
        <comment>action</comment>
        <translation>Bild vergrößern</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Note…</source>
        <comment>action</comment>
        <translation>Notiz…</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Remove Bookmark</source>
        <comment>action</comment>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Save Picture As…</source>
        <comment>action</comment>
        <translation>Bild speichern unter…</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Search Library for Selection</source>
        <comment>action</comment>
        <translation>Auswahl in der Bibliothek suchen</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_position.py"/>
        <source>heading level {level}: {words}</source>
        <translation>Überschrift Ebene {level}: {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_position.py"/>
        <source>link: {words}</source>
        <translation>Link: {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_position.py"/>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_strings.py"/>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_strings.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_strings.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <location filename="reader/ui/page/paper/manuscript.py"/>
        <source>Highlights whose text is no longer found</source>
        <translation>Markierungen, deren Text nicht mehr gefunden wird</translation>
    </message>
    <message>
        <location filename="reader/ui/page/paper/manuscript.py"/>
        <source>Notes, continued</source>
        <translation>Notizen, Fortsetzung</translation>
    </message>
    <message>
        <location filename="reader/ui/page/paper/margin.py"/>
        <source>continued at the end</source>
        <translation>Fortsetzung am Ende</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Next Picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <location filename="reader/ui/page/story_pictures.py"/>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Previous Picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Save As…</source>
        <comment>action</comment>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>{number} of {pictures}</source>
        <translation>{number} von {pictures}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Add a note (Shift+N)</source>
        <translation>Notiz hinzufügen (Umschalt+N)</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Copy the selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Highlight the selection</source>
        <translation>Auswahl markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Note (Ctrl+Enter saves)</source>
        <translation>Notiz (Strg+Eingabe speichert)</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Search library for the selection</source>
        <translation>Auswahl in der Bibliothek suchen</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Tags of the highlight</source>
        <translation>Schlagwörter der Markierung</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Tags, separated by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <location filename="reader/ui/page/preview_page.py"/>
        <source>Story preview</source>
        <translation>Vorschau des Artikels</translation>
    </message>
    <message>
        <location filename="reader/ui/page/print_job.py"/>
        <source>{path} cannot be written: {errorstring}. Choose another location.</source>
        <translation>{path} kann nicht geschrieben werden: {errorstring}. Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <location filename="reader/ui/page/print_progress.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>Reading aloud needs a speech engine. Install one: sudo apt install espeak-ng</source>
        <translation>Zum Vorlesen wird eine Sprachausgabe gebraucht. Installieren mit: sudo apt install espeak-ng</translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>The speech engine could not be started: {errorstring}</source>
        <translation>Die Sprachausgabe konnte nicht gestartet werden: {errorstring}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>The speech engine failed: {splitlines}</source>
        <translation>Die Sprachausgabe ist fehlgeschlagen: {splitlines}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>The speech engine made no sound. Is a loudspeaker or a headset connected?</source>
        <translation>Die Sprachausgabe gab keinen Ton. Ist ein Lautsprecher oder ein Kopfhörer angeschlossen?</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Back</source>
        <comment>action</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Code copied.</source>
        <translation>Code kopiert.</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Find Next</source>
        <comment>action</comment>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Find Previous</source>
        <comment>action</comment>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Find in Story</source>
        <comment>action</comment>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Forward</source>
        <comment>action</comment>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Go to End of Story</source>
        <comment>action</comment>
        <translation>Zum Ende des Artikels</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Go to Start of Story</source>
        <comment>action</comment>
        <translation>Zum Anfang des Artikels</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Next Paragraph</source>
        <comment>action</comment>
        <translation>Nächster Absatz</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Pause or Resume Reading Aloud</source>
        <comment>action</comment>
        <translation>Vorlesen anhalten oder fortsetzen</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Previous Paragraph</source>
        <comment>action</comment>
        <translation>Vorheriger Absatz</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Printing…</source>
        <translation>Druck läuft…</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Print…</source>
        <comment>action</comment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Read Aloud</source>
        <comment>action</comment>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Read Aloud Faster</source>
        <comment>action</comment>
        <translation>Schneller vorlesen</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Read Aloud Slower</source>
        <comment>action</comment>
        <translation>Langsamer vorlesen</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Related Stories</source>
        <comment>action</comment>
        <translation>Verwandte Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Save as PDF…</source>
        <comment>action</comment>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Saving as PDF…</source>
        <translation>Wird als PDF gespeichert…</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>There is no code in view.</source>
        <translation>Kein Code zu sehen.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/page_actions.py"/>
        <source>{count} page sent to the printer {name}.</source>
        <translation>
            <numerusform>{count} Seite an den Drucker {name} gesendet.</numerusform>
            <numerusform>{count} Seiten an den Drucker {name} gesendet.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} pages sent to the printer {name}.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>{time} left in chapter  ·  {words}</source>
        <translation>noch {time} im Kapitel  ·  {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>{title} – Broadsheet</source>
        <translation>{title} – Broadsheet</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Command Palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Go to {title}</source>
        <translation>Gehe zu {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Group: </source>
        <translation>Gruppe: </translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Row Height: </source>
        <translation>Zeilenhöhe: </translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Sort By: </source>
        <translation>Sortieren nach: </translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Theme: </source>
        <translation>Design: </translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Thread</source>
        <translation>Thema</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Type a command, a story, a tag or a site</source>
        <translation>Befehl, Artikel, Schlagwort oder Website eingeben</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>add open directory</source>
        <comment>other words</comment>
        <translation>hinzufügen öffnen verzeichnis</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>add open file</source>
        <comment>other words</comment>
        <translation>hinzufügen öffnen datei</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>add paste clipboard</source>
        <comment>other words</comment>
        <translation>hinzufügen einfügen zwischenablage</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>browser original website</source>
        <comment>other words</comment>
        <translation>browser original website webseite</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>delete remove bin</source>
        <comment>other words</comment>
        <translation>löschen entfernen mülleimer</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>done finished</source>
        <comment>other words</comment>
        <translation>erledigt fertig</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>exit close</source>
        <comment>other words</comment>
        <translation>beenden schließen</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>find all</source>
        <comment>other words</comment>
        <translation>alles finden</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>full screen distraction free zen</source>
        <comment>other words</comment>
        <translation>vollbild ablenkungsfrei zen</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>keyboard shortcuts hotkeys help</source>
        <comment>other words</comment>
        <translation>tastenkürzel tastatur hilfe</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>label category folder</source>
        <comment>other words</comment>
        <translation>etikett kategorie ordner tag</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>manual documentation query</source>
        <comment>other words</comment>
        <translation>handbuch dokumentation suchsprache</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>metadata title author date rename</source>
        <comment>other words</comment>
        <translation>metadaten titel autor datum umbenennen</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>night mode black</source>
        <comment>other words</comment>
        <translation>nachtmodus schwarz</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>random surprise old unread</source>
        <comment>other words</comment>
        <translation>zufall überraschung alt ungelesen</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>read aloud voice listen text to speech</source>
        <comment>other words</comment>
        <translation>vorlesen stimme anhören sprachausgabe</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>remove erase</source>
        <comment>other words</comment>
        <translation>entfernen auslöschen</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>repair search</source>
        <comment>other words</comment>
        <translation>suche reparieren</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>save as share markdown epub</source>
        <comment>other words</comment>
        <translation>speichern teilen markdown epub</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>save copy</source>
        <comment>other words</comment>
        <translation>kopie speichern sicherung</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>search in page</source>
        <comment>other words</comment>
        <translation>auf der seite suchen</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>settings options configure setup</source>
        <comment>other words</comment>
        <translation>optionen konfiguration einrichten</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>sidebar right inspector annotations</source>
        <comment>other words</comment>
        <translation>seitenleiste rechts inspektor anmerkungen</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>snooze put off postpone read later</source>
        <comment>other words</comment>
        <translation>zurücklegen verschieben aufschieben merkliste</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>stats numbers figures how much read</source>
        <comment>other words</comment>
        <translation>statistik zahlen lesemenge wie viel gelesen</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>zoom in bigger font size</source>
        <comment>other words</comment>
        <translation>vergrößern zoom größere schrift</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>zoom out font size</source>
        <comment>other words</comment>
        <translation>verkleinern zoom kleinere schrift</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>zoom reset 100%</source>
        <comment>other words</comment>
        <translation>zoom zurücksetzen 100%</translation>
    </message>
    <message>
        <location filename="reader/ui/palette_controller.py"/>
        <source>Command Palette…</source>
        <comment>action</comment>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <location filename="reader/ui/palette_controller.py"/>
        <source>story</source>
        <comment>palette</comment>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/reading_controller.py"/>
        <source>No story is open.</source>
        <translation>Kein Artikel ist geöffnet.</translation>
    </message>
    <message>
        <location filename="reader/ui/reading_controller.py"/>
        <source>This story is no longer in the library.</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/reading_controller.py"/>
        <source>{count} more copy</source>
        <translation>
            <numerusform>{count} weitere Kopie</numerusform>
            <numerusform>{count} weitere Kopien</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} more copies</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/shell.py"/>
        <source>Select a story to read. Press ? for shortcuts.</source>
        <translation>Einen Artikel zum Lesen auswählen. ? zeigt die Tastenkürzel.</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>All Stories</source>
        <comment>action</comment>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Archive</source>
        <comment>action</comment>
        <translation>Archiv</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Continue Reading</source>
        <comment>action</comment>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Highlights &amp; Notes</source>
        <comment>action</comment>
        <translation>Markierungen &amp; Notizen</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Inbox</source>
        <comment>action</comment>
        <translation>Eingang</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Later</source>
        <comment>action</comment>
        <translation>Später</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Link Only</source>
        <comment>action</comment>
        <translation>Nur Link</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Sidebar</source>
        <comment>action</comment>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Starred</source>
        <comment>action</comment>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Trash</source>
        <comment>action</comment>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Saved Searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Show all {entries}…</source>
        <translation>Alle {entries} anzeigen…</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Threads</source>
        <translation>Themen</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>Bookmark: </source>
        <translation>Lesezeichen: </translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>Contents of the story</source>
        <translation>Inhalt des Artikels</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>Highlight: </source>
        <translation>Markierung: </translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Attach to Selection	P</source>
        <translation>An Auswahl anbringen	P</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Bookmark: {label}</source>
        <translation>Lesezeichen: {label}</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Edit Note…	F2</source>
        <comment>action</comment>
        <translation>Notiz bearbeiten…	F2</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Highlight ({colour}): {words}</source>
        <translation>Markierung ({colour}): {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Remove	Del</source>
        <comment>action</comment>
        <translation>Entfernen	Entf</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Rename…	F2</source>
        <comment>action</comment>
        <translation>Umbenennen…	F2</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Text no longer found</source>
        <translation>Text nicht mehr gefunden</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>No related stories in your library.</source>
        <translation>Keine verwandten Artikel in der Bibliothek.</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>Related Stories</source>
        <translation>Verwandte Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>Thread: {name}</source>
        <translation>Thema: {name}</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Annotations, related stories and details</source>
        <translation>Anmerkungen, verwandte Artikel und Angaben</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Close side panel</source>
        <translation>Seitenbereich schließen</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Note on the story</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Note on this story</source>
        <translation>Notiz zu diesem Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>{words}, about {minutes}</source>
        <translation>{words}, etwa {minutes}</translation>
    </message>
    <message>
        <location filename="reader/ui/start_wait.py"/>
        <source>Opening the library…</source>
        <translation>Die Bibliothek wird geöffnet …</translation>
    </message>
    <message>
        <location filename="reader/ui/start_wait.py"/>
        <location filename="reader/ui/window_actions.py"/>
        <source>Quit</source>
        <comment>action</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <location filename="reader/ui/start_wait.py"/>
        <source>The library was not opened, since you stopped waiting.</source>
        <translation>Die Bibliothek wurde nicht geöffnet, da Sie nicht länger gewartet haben.</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Copy Story Address</source>
        <comment>action</comment>
        <translation>Adresse des Artikels kopieren</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Delete Permanently</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Delete Permanently…</source>
        <comment>action</comment>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Mark as Read or Unread</source>
        <comment>action</comment>
        <translation>Als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Move to Archive</source>
        <comment>action</comment>
        <translation>Ins Archiv verschieben</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Move to Trash</source>
        <comment>action</comment>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Read Later</source>
        <comment>action</comment>
        <translation>Später lesen</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Restore from Trash</source>
        <comment>action</comment>
        <translation>Aus dem Papierkorb wiederherstellen</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Star</source>
        <comment>action</comment>
        <translation>Mit Stern versehen</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/bulk_bar.py"/>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/storylist/bulk_bar.py"/>
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} ausgewählt</numerusform>
            <numerusform>{count} ausgewählt</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} selected</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Added</source>
        <comment>sort</comment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Best Match First</source>
        <comment>action</comment>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Best match</source>
        <comment>sort</comment>
        <translation>Beste Treffer</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>By Date</source>
        <comment>action</comment>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>By Site</source>
        <comment>action</comment>
        <translation>Nach Website</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>By Tag</source>
        <comment>action</comment>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Comfortable</source>
        <comment>action</comment>
        <translation>Geräumig</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Compact</source>
        <comment>action</comment>
        <translation>Kompakt</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Date Added</source>
        <comment>action</comment>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Go to Story List</source>
        <comment>action</comment>
        <translation>Zur Artikelliste</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Last Read First</source>
        <comment>action</comment>
        <translation>Zuletzt gelesene zuerst</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Last read</source>
        <comment>sort</comment>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Longest</source>
        <comment>sort</comment>
        <translation>Längste</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Longest First</source>
        <comment>action</comment>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Newest</source>
        <comment>sort</comment>
        <translation>Neueste</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Newest First</source>
        <comment>action</comment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Next Story</source>
        <comment>action</comment>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>No Groups</source>
        <comment>action</comment>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>No more unread stories in this list.</source>
        <translation>Keine ungelesenen Artikel mehr in dieser Liste.</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Oldest</source>
        <comment>sort</comment>
        <translation>Älteste</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Oldest First</source>
        <comment>action</comment>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Page Down, Then Next Unread</source>
        <comment>action</comment>
        <translation>Seite ab, dann nächster ungelesener</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Page Up</source>
        <comment>action</comment>
        <translation>Seite auf</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Previous Story</source>
        <comment>action</comment>
        <translation>Vorheriger Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Progress</source>
        <comment>action</comment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Progress</source>
        <comment>sort</comment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Refresh List</source>
        <comment>action</comment>
        <translation>Liste aktualisieren</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Shortest</source>
        <comment>sort</comment>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Shortest First</source>
        <comment>action</comment>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Site</source>
        <comment>action</comment>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Site</source>
        <comment>sort</comment>
        <translation>Website</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Thumbnails</source>
        <comment>action</comment>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Title</source>
        <comment>action</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Title</source>
        <comment>sort</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_delegate.py"/>
        <source>Highlights only. Import the text to read it here.</source>
        <translation>Nur Markierungen. Importieren Sie den Text, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_delegate.py"/>
        <source>Link only. Import the saved page to read it here.</source>
        <translation>Nur Link. Die gespeicherte Seite importieren, um sie hier zu lesen.</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_delegate.py"/>
        <source>No text. Import it to read it here.</source>
        <translation>Kein Text. Importieren Sie ihn, um ihn hier zu lesen.</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_groups.py"/>
        <source>No site</source>
        <translation>Ohne Website</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_groups.py"/>
        <source>No tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_list.py"/>
        <source>Stories</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>added today</source>
        <translation>heute hinzugefügt</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>added yesterday</source>
        <translation>gestern hinzugefügt</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>added {date}</source>
        <translation>hinzugefügt {date}</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Grey</source>
        <comment>theme</comment>
        <translation>Grau</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Light</source>
        <comment>theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Night</source>
        <comment>theme</comment>
        <translation>Nacht</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Paper</source>
        <comment>theme</comment>
        <translation>Papier</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Sepia</source>
        <comment>theme</comment>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Back to story list</source>
        <translation>Zurück zur Artikelliste</translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Remove Star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Star</source>
        <translation>Mit Stern versehen</translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>‹ Stories</source>
        <translation>‹ Artikel</translation>
    </message>
    <message>
        <location filename="reader/ui/undo_commands.py"/>
        <source>Redone: “{label}”</source>
        <translation>Wiederholt: „{label}“</translation>
    </message>
    <message>
        <location filename="reader/ui/undo_commands.py"/>
        <source>Undone: “{label}”</source>
        <translation>Rückgängig gemacht: „{label}“</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Broadsheet was closed before this could be saved.</source>
        <translation>Broadsheet wurde geschlossen, bevor dies gespeichert werden konnte.</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Discard</source>
        <comment>action</comment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>From before Broadsheet was closed: {changes}</source>
        <translation>Aus der Zeit vor dem Schließen von Broadsheet: {changes}</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Not Saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Save Again</source>
        <comment>action</comment>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>What you wrote</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>About Broadsheet</source>
        <translation>Über Broadsheet</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>About Broadsheet</source>
        <comment>action</comment>
        <translation>Über Broadsheet</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Copy Version Details</source>
        <translation>Versionsangaben kopieren</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Focus Mode</source>
        <comment>action</comment>
        <translation>Fokusmodus</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Keyboard Shortcuts</source>
        <comment>action</comment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Next Pane</source>
        <comment>action</comment>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Press Esc to leave focus mode.</source>
        <translation>Esc beendet den Fokusmodus.</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Previous Pane</source>
        <comment>action</comment>
        <translation>Vorheriger Bereich</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Search and Annotate</source>
        <translation>Suchen und Markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Search and Annotate</source>
        <comment>action</comment>
        <translation>Suchen und Markieren</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Show Log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Side Panel</source>
        <comment>action</comment>
        <translation>Seitenbereich</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Versions copied.</source>
        <translation>Versionsangaben kopiert.</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>What’s New</source>
        <comment>action</comment>
        <translation>Neuigkeiten</translation>
    </message>
</context>
</TS>
