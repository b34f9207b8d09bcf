<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Broadsheet</name>
    <message>
        <location filename="reader/__main__.py"/>
        <source> Did you mean “{near}”?</source>
        <translation>もしかして「{near}」ですか?</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>--library names no folder.</source>
        <translation>--library にフォルダーが指定されていません。</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>This copy was installed by a package tool. Name a folder with --library instead.</source>
        <translation>このコピーはパッケージツールでインストールされています。代わりに --library でフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>{folder} cannot be created: {reason}.</source>
        <translation>{folder} を作成できません: {reason}。</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>“{language}” is not a language of Broadsheet; choose one of {known}.</source>
        <translation>「{language}」は Broadsheet の言語ではありません。{known} から選んでください。</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>“{word}” is neither a command nor a file.{meant} See “broadsheet --help”.</source>
        <translation>「{word}」というコマンドもファイルもありません。{meant}「broadsheet --help」をご覧ください。</translation>
    </message>
    <message>
        <location filename="reader/anchors/description.py"/>
        <source>The passage {start}–{end} lies outside the text, which has {text_value} characters.</source>
        <translation>範囲 {start}–{end} は {text_value} 文字の本文の外にあります。</translation>
    </message>
    <message>
        <location filename="reader/anchors/description.py"/>
        <source>There is nothing to mark: the selection is empty. Select some words.</source>
        <translation>選択範囲が空です。語を選択してください。</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>An error occurred in Broadsheet. The details are in the crash log.</source>
        <translation>Broadsheet でエラーが発生しました。詳細はクラッシュログにあります。</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>Broadsheet has this library open already, but its window does not answer. Close it and try again.</source>
        <translation>このライブラリはすでに Broadsheet で開かれていますが、ウィンドウが応答しません。閉じてからもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>Copy Report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>Crash Report</source>
        <translation>異常終了レポート</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>{reason}

Repair the library? Broadsheet keeps a copy of the damaged one.</source>
        <translation>{reason}

ライブラリを修復しますか? 壊れたもののコピーは残されます。</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>
Interrupted. The next start continues setting Broadsheet up.</source>
        <translation>
中断されました。次に起動すると Broadsheet の準備が続きます。</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>A part of the package {name} is missing.</source>
        <translation>パッケージ {name} の一部がありません。</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>Broadsheet is being set up. This happens once and needs the package index.</source>
        <translation>Broadsheet を準備しています。これは最初の一度だけで、パッケージインデックスが必要です。</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>Broadsheet is set up.</source>
        <translation>Broadsheet の準備ができました。</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>Broadsheet's packages are being {words}. This needs the package index.</source>
        <translation>Broadsheet のパッケージを処理しています ({words})。パッケージインデックスが必要です。</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>No Broadsheet environment found at {folder}.</source>
        <translation>{folder} に Broadsheet の環境が見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>Removed {folder} ({size} MB). The library was not touched.</source>
        <translation>{folder} を削除しました ({size} MB)。ライブラリはそのままです。</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>The environment could not be removed: {reason}.</source>
        <translation>環境を削除できませんでした: {reason}。</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>The folder {folder} for Broadsheet's packages cannot be written: {reason}.</source>
        <translation>Broadsheet のパッケージ用フォルダー {folder} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>This Python cannot make virtual environments. Install what is missing with: apt-get install {package}</source>
        <translation>この Python では仮想環境を作成できません。次で不足分をインストールしてください: apt-get install {package}</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>This Python is part of the environment. Use another one: python3.</source>
        <translation>この Python は環境の一部です。別のもの (python3) を使ってください。</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>completed: an earlier start was interrupted</source>
        <translation>補完しました：前回の起動が中断されていました</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>repaired: parts of it are missing</source>
        <translation>修復: 一部がありません</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="reader/clean/page.py"/>
        <source>No article was recognised on this page; all of its text is shown.</source>
        <translation>このページでは記事を認識できなかったため、すべてのテキストを表示します。</translation>
    </message>
    <message>
        <location filename="reader/clean/page.py"/>
        <source>Only the beginning of this story was saved (paywall).</source>
        <translation>この記事は冒頭だけが保存されています (有料記事)。</translation>
    </message>
    <message>
        <location filename="reader/clean/page.py"/>
        <source>The page uses the unsupported encoding “{label}”.</source>
        <translation>このページは未対応の文字コード「{label}」を使っています。</translation>
    </message>
    <message>
        <location filename="reader/clean/page_as_saved.py"/>
        <source>Only the first pictures are shown; together they are very large.</source>
        <translation>画像の合計が非常に大きいため、最初の画像だけを表示しています。</translation>
    </message>
    <message>
        <location filename="reader/clean/page_as_saved.py"/>
        <source>The page is very long; only its first part is shown as it was saved.</source>
        <translation>ページが非常に長いため、最初の部分だけを保存時のまま表示しています。</translation>
    </message>
    <message>
        <location filename="reader/clean/page_as_saved.py"/>
        <source>The text is very long; only its first part is shown.</source>
        <translation>本文がとても長いため、最初の部分だけを表示しています。</translation>
    </message>
    <message>
        <location filename="reader/clean/render/sanitizer.py"/>
        <source>The page is far too long; its end is kept as bare text.</source>
        <translation>ページが長すぎるため、終わりの部分は書式なしのテキストとして残します。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/clean/render/sanitizer.py"/>
        <source>{count} of its many images is left out.</source>
        <translation>
            <numerusform>多数の画像のうち {count} 枚を省いています。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} of its many images are left out.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/clean/siterules/rules.py"/>
        <source>A rule for a site names its host, such as example.org.</source>
        <translation>サイトのルールには example.org のようなホスト名が必要です。</translation>
    </message>
    <message>
        <location filename="reader/clean/siterules/rules.py"/>
        <source>A selector of a rule is empty.</source>
        <translation>ルールのセレクターが空です。</translation>
    </message>
    <message>
        <location filename="reader/clean/siterules/rules.py"/>
        <source>“{selector}” is not a selector that a rule can use.</source>
        <translation>「{selector}」はルールで使えるセレクターではありません。</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>引数 %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>expected at least one argument</source>
        <translation>引数が 1 つ以上必要です</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>expected at most one argument</source>
        <translation>引数は 1 つまでです</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>expected one argument</source>
        <translation>引数が 1 つ必要です</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>ignored explicit argument %r</source>
        <translation>余分な引数 %r</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>%(type)s として無効な値: %(value)r</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>無効な選択: %(value)r (選択肢: %(choices)s)</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>not allowed with argument %s</source>
        <translation>%s と同時には指定できません</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>one of the arguments %s is required</source>
        <translation>引数 %s のいずれかが必要です</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>positional arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>show this help message and exit</source>
        <translation>このヘルプを表示</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>the following arguments are required: %s</source>
        <translation>次の引数が必要です: %s</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>不明なコマンド %(parser_name)r (選択肢: %(choices)s)</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>不明な引数: %s</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <location filename="reader/cli/command_outline.py"/>
        <source>usage: </source>
        <translation>使い方: </translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>--merge and --split change nothing else</source>
        <translation>--merge と --split はほかの変更と併用できません</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>Broadsheet reads, searches and marks saved articles, offline.

Without a command it opens the window; paths given without a command are imported there.</source>
        <translation>Broadsheet は保存した記事をオフラインで読み、検索し、印を付けます。

コマンドなしではウィンドウを開きます。パスだけを指定すると、そこで取り込まれます。</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>a --vault takes no --format and no -o</source>
        <translation>--vault は --format や -o と一緒に使えません</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>a file or folder; - is standard output</source>
        <translation>ファイルまたはフォルダー。- は標準出力</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>a new file or a folder; - prints</source>
        <translation>新しいファイルまたはフォルダー。- で出力</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>a page without scripts that loads nothing</source>
        <translation>スクリプトも外部読み込みもないページ</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>add and remove tags</source>
        <translation>タグを追加・削除</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>as the reader shows it</source>
        <translation>リーダーの表示どおり</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>bookmark a place inside a story, or list bookmarks</source>
        <translation>記事内の位置にブックマークを付ける、または一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>clean files or folders without touching a library</source>
        <translation>ライブラリに触れずにファイルやフォルダーを整形</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>continue imports that were cut short</source>
        <translation>中断された取り込みを再開</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>count and measure the library</source>
        <translation>ライブラリの件数と容量</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>delete files that no story needs, after a backup</source>
        <translation>バックアップ後、どの記事にも不要なファイルを削除</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>delete the rule of a site</source>
        <translation>サイトのルールを削除</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>element with the author</source>
        <translation>著者の要素</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>element with the date</source>
        <translation>日付の要素</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>element with the standfirst</source>
        <translation>リード文の要素</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>element with the title</source>
        <translation>タイトルの要素</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>elements of the article</source>
        <translation>記事の要素</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>elements that belong to the story as well</source>
        <translation>記事に含める追加の要素</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>elements to leave out</source>
        <translation>除外する要素</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>every story</source>
        <translation>すべての記事</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>export stories with their highlights</source>
        <translation>記事をハイライトとともに書き出し</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>export the rules to a file</source>
        <translation>ルールをファイルに書き出し</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>extract articles again from their saved pages</source>
        <translation>保存したページから記事を再抽出</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>for every story</source>
        <translation>すべての記事について</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>give words of the page, such as --remove 'Sign up', or --forget alone</source>
        <translation>--remove 'Sign up' のようにページの語を指定するか、--forget だけを指定してください</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>highlight text; without --exact, list highlights</source>
        <translation>テキストをハイライト。--exact なしでは一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>import files, folders, archives and exports; - reads input</source>
        <translation>ファイル、フォルダー、アーカイブ、書き出しデータを取り込む。- は入力を読む</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>import rules from a file</source>
        <translation>ファイルからルールを取り込む</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>in code points</source>
        <translation>コードポイント単位</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>in the query language</source>
        <translation>検索式で</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>keep library and settings in a folder beside the program, from now on</source>
        <translation>今後、ライブラリと設定をプログラムの隣のフォルダーに置く</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>language of window and messages: en, de, ja or ar (or BROADSHEET_LANGUAGE)</source>
        <translation>ウィンドウとメッセージの言語: en、de、ja、ar (または BROADSHEET_LANGUAGE)</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>list extraction rules for sites, or add one</source>
        <translation>サイトの抽出ルールを一覧表示または追加</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>list stories, newest first</source>
        <translation>記事を新しい順に一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the automatic backups</source>
        <translation>自動バックアップを一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>list, rename, merge, delete or colour tags</source>
        <translation>タグの一覧、名前の変更、統合、削除、色付け</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>make an automatic backup where one is due</source>
        <translation>必要なら自動バックアップを作成</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>mark stories as read</source>
        <translation>記事を既読にする</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>move stories to Later</source>
        <translation>記事を「あとで」に移す</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>move stories to the archive</source>
        <translation>記事をアーカイブに移動</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>move stories to the trash</source>
        <translation>記事をゴミ箱に移動</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name a --format and a place with -o, or a --vault</source>
        <translation>--format と -o で場所を指定するか、--vault を指定してください</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name a fact to correct, such as --title</source>
        <translation>--title など、修正する項目を指定してください</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name a file or a folder for the backup, or ask for --list or --automatic</source>
        <translation>バックアップ先のファイルかフォルダー、または --list か --automatic を指定してください</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name files or folders to import, or ask for --resume</source>
        <translation>取り込むファイルかフォルダー、または --resume を指定してください</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name one highlight to split</source>
        <translation>分割するハイライトを 1 つ指定してください</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name one setting and no value with --default</source>
        <translation>--default では設定を 1 つだけ指定し、値は指定しないでください</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name stories by their ids, or ask for --all</source>
        <translation>記事の ID か --all を指定してください</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name the highlights that the answer is for</source>
        <translation>回答の対象となるハイライトを指定してください</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name the site that the selectors are for: --teach HOST</source>
        <translation>セレクターの対象サイトを指定してください: --teach HOST</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>print the file a story was made of, or write it</source>
        <translation>記事の元ファイルを出力または書き込み</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>rebuild the index from the library</source>
        <translation>ライブラリからインデックスを再構築</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>redo the last undone change</source>
        <translation>最後に元に戻した変更をやり直す</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>repair what can be repaired</source>
        <translation>修復できるものを修復</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>restore stories from the trash</source>
        <translation>ゴミ箱から記事を戻す</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>restore the library from a backup</source>
        <translation>バックアップからライブラリを復元</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>save a rule with the selectors below</source>
        <translation>以下のセレクターでルールを保存</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>search titles, texts and notes</source>
        <translation>タイトル、本文、メモを検索</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>set the note on a story</source>
        <translation>記事にメモを付ける</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>show its contents, and change nothing</source>
        <translation>内容を表示し、何も変更しない</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>show one story as text</source>
        <translation>記事をテキストで表示</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>show versions, of libraries too</source>
        <translation>ライブラリを含むバージョンを表示</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>star stories</source>
        <translation>記事にスターを付ける</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>stories that belong to a story, with reasons</source>
        <translation>関連する記事と理由</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>tag the imported stories</source>
        <translation>取り込んだ記事にタグを付ける</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/command_set.py"/>
        <source>the library's folder (or BROADSHEET_LIBRARY)</source>
        <translation>ライブラリのフォルダー (または BROADSHEET_LIBRARY)</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the tags, the new name last</source>
        <translation>タグ。新しい名前は最後</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the text after it</source>
        <translation>後ろのテキスト</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the text before it</source>
        <translation>前のテキスト</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the text to highlight</source>
        <translation>ハイライトするテキスト</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the words of the whole page</source>
        <translation>ページ全体の語</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>undo it</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>undo the latest change</source>
        <translation>最後の変更を元に戻す</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>verify database, files and index</source>
        <translation>データベース、ファイル、インデックスを検証</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>what cleaning left out, piece by piece</source>
        <translation>整形で除外されたものを一つずつ</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>what the selectors make of a story's page</source>
        <translation>セレクターを記事のページに適用した結果</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>what was read in the last months</source>
        <translation>この数か月に読んだもの</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>where the backup goes</source>
        <translation>バックアップの保存先</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>with --json: counts by site, tag and year</source>
        <translation>--json と併用: サイト、タグ、年ごとの件数</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>with --json: what cleaning left out too</source>
        <translation>--json とともに: 整形で除外されたものも</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>write a verified copy of the library</source>
        <translation>検証済みのライブラリのコピーを作成</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>write one note per story into a folder, such as an Obsidian vault, and keep them up to date</source>
        <translation>Obsidian の保管庫などのフォルダーに記事ごとのノートを書き込み、最新に保つ</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>- reads standard input</source>
        <translation>- は標準入力を読む</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>add the program to the menus of the desktop, or remove it</source>
        <translation>デスクトップのメニューにプログラムを追加または削除</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>as “bookmark ID” lists them</source>
        <translation>「bookmark ID」の一覧どおり</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>as “highlight ID” lists them</source>
        <translation>「highlight ID」の一覧どおり</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>as “review” lists them</source>
        <translation>“review” が一覧表示する番号</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>bring removed ones back</source>
        <translation>削除したものを戻す</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>change, remove or restore highlights</source>
        <translation>ハイライトを変更、削除、復元</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>correct the extraction of a story by words of its page</source>
        <translation>ページの語を使って記事の抽出を直す</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>correct title, author, date and other facts of a story</source>
        <translation>記事のタイトル、著者、日付などの情報を修正</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>delete the rule of this story</source>
        <translation>この記事の規則を削除</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>delete them</source>
        <translation>削除する</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>do it; this cannot be undone</source>
        <translation>実行する。取り消せません</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>for all stories of the site</source>
        <translation>サイトのすべての記事に適用</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>highlights with a note only</source>
        <translation>メモ付きのハイライトのみ</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>import another library, a backup or an exported library</source>
        <translation>別のライブラリ、バックアップ、書き出したライブラリを取り込む</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>import what is new in them now</source>
        <translation>新しいものを今すぐ取り込む</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>its name or number</source>
        <translation>名前または番号</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>keep stories from being shown as related to a story</source>
        <translation>ある記事の関連記事として表示しないようにする</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list all highlights, notes and bookmarks</source>
        <translation>すべてのハイライト、メモ、ブックマークを一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list older stories of the inbox at random</source>
        <translation>受信箱の古い記事を無作為に一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list or change the settings of the window</source>
        <translation>ウィンドウの設定を一覧表示、または変更</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list sites, or rename one</source>
        <translation>サイトを一覧表示、または名前を変更</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the searches of the window</source>
        <translation>ウィンドウでの検索を一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list the threads of stories of one event</source>
        <translation>1 つの出来事の記事をまとめたトピックを一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list today's highlights to review, or answer them</source>
        <translation>今日見直すハイライトを一覧表示、または回答する</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list, add, remove or read watched folders</source>
        <translation>監視フォルダーの一覧、追加、削除、読み込み</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list, save or remove saved searches</source>
        <translation>保存した検索の一覧、保存、削除</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list, show or remove the versions of a story's text</source>
        <translation>記事本文のバージョンの一覧、表示、削除</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>make this part a highlight of its own</source>
        <translation>この部分を独立したハイライトにする</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>menu entry, icon, kinds of files, story links</source>
        <translation>メニュー項目、アイコン、ファイルの種類、記事リンク</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>merge overlapping highlights</source>
        <translation>重なるハイライトを 1 つにまとめる</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>move it to this text of its story</source>
        <translation>記事内のこのテキストに移す</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>move stories back to the inbox</source>
        <translation>記事を受信箱に戻す</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>of one story</source>
        <translation>1 つの記事の</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>permanently delete stories</source>
        <translation>記事を完全に削除</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>permanently delete the stories in the trash</source>
        <translation>ゴミ箱の記事を完全に削除</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>print the completion script of a shell</source>
        <translation>シェルの補完スクリプトを出力</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>print the manual page</source>
        <translation>マニュアルページを出力</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>print where stories lie on the map of the library</source>
        <translation>ライブラリの地図上での記事の位置を表示</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>remove a version; “undo” brings it back</source>
        <translation>バージョンを削除（“undo” で元に戻せます）</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>remove all of it</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>removed ones</source>
        <translation>削除されたもの</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>rename or remove bookmarks</source>
        <translation>ブックマークの名前を変更または削除</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>reset it</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>show it, and change nothing</source>
        <translation>表示するだけで何も変更しない</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>show what differs between two stories</source>
        <translation>2 つの記事の違いを表示</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>the text of a version</source>
        <translation>バージョンの本文</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>the thread of one story</source>
        <translation>1 つの記事のトピック</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>what differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>whose text is no longer found</source>
        <translation>本文が見つからなくなったもの</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: how many levels of folders below it are watched (1 unless set)</source>
        <translation>--add とともに: 監視する下位フォルダーの階層数 (既定は 1)</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: import the files there now too</source>
        <translation>--add とともに: すでにあるファイルも取り込む</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: import these kinds of file too; saved pages always</source>
        <translation>--add とともに: この種類のファイルも取り込む。保存したページは常に対象</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: move imported files to the trash</source>
        <translation>--add とともに: 取り込んだファイルをゴミ箱へ移動</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: names of folders are tags</source>
        <translation>--add とともに: フォルダー名をタグにする</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: tag imported stories</source>
        <translation>--add とともに: 取り込んだ記事にタグを付ける</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of the author's line</source>
        <translation>著者行の語</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of the date</source>
        <translation>日付の語</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of the standfirst</source>
        <translation>リード文の語</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of the title</source>
        <translation>タイトルの語</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of what belongs to the story as well</source>
        <translation>記事に含めるべき部分の語</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of what is to be left out</source>
        <translation>取り除く部分の語</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words they must contain</source>
        <translation>含まれる語</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>“undo” brings them back</source>
        <translation>「undo」で戻せます</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>a copy that loads nothing</source>
        <translation>外部読み込みのないコピー</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>a phrase, without a word</source>
        <translation>語句、ある語を除く</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>all stories as Markdown files</source>
        <translation>すべての記事を Markdown ファイルとして</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>archive a story</source>
        <translation>記事をアーカイブ</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>bookmark a place</source>
        <translation>位置にブックマークを付ける</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>clean a folder, one JSON object a story</source>
        <translation>フォルダーを整形し、記事ごとに JSON を出力</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>clean a page read from standard input</source>
        <translation>標準入力からのページを整形</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>clean every story again</source>
        <translation>すべての記事を再整形</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>clean one story again</source>
        <translation>1 つの記事を再整形</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>colour and note</source>
        <translation>色とメモ</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>continue an import that a crash or a power cut ended</source>
        <translation>異常終了や停電で中断した取り込みを再開</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>correct author and date</source>
        <translation>著者と日付を修正</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>correct the title</source>
        <translation>タイトルを修正</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>counts and sizes as JSON</source>
        <translation>件数と容量を JSON で</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>delete it</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>delete the rule of a story</source>
        <translation>記事の規則を削除</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>delete unused files, after a backup</source>
        <translation>バックアップ後、未使用のファイルを削除</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>everything about it as JSON</source>
        <translation>すべての情報を JSON で</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>for bash, to be sourced</source>
        <translation>bash 用 (source で読み込む)</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>for every story, as JSON</source>
        <translation>すべての記事について JSON で</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>for fish</source>
        <translation>fish 用</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>highlight a passage</source>
        <translation>一節をハイライト</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>highlights of the last 30 days</source>
        <translation>過去 30 日間のハイライト</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>highlights, notes and bookmarks with a word</source>
        <translation>ある語を含むハイライト、メモ、ブックマーク</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import a file and a folder</source>
        <translation>ファイルとフォルダーを取り込む</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import a folder</source>
        <translation>フォルダーを取り込む</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import and tag</source>
        <translation>取り込んでタグを付ける</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import by a file address</source>
        <translation>ファイルのアドレスで取り込む</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import from standard input</source>
        <translation>標準入力から取り込む</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import two libraries</source>
        <translation>2 つのライブラリを取り込む</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import what is new, for instance from a timer</source>
        <translation>新しいものを取り込む (タイマーなどから)</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>its folders too, their names as tags</source>
        <translation>サブフォルダーも、名前をタグとして</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the bookmarks of a story</source>
        <translation>記事のブックマークを一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the highlights of a story</source>
        <translation>記事のハイライトを一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the rules for sites</source>
        <translation>サイトのルールを一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the saved searches</source>
        <translation>保存した検索を一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the settings</source>
        <translation>設定を一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the sites</source>
        <translation>サイトを一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the tags with their counts</source>
        <translation>タグと件数を一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the threads</source>
        <translation>トピックを一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the versions of a story's text</source>
        <translation>記事本文のバージョンを一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list today's highlights</source>
        <translation>今日のハイライトを一覧表示</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>make two of them one</source>
        <translation>2 つを 1 つにする</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>mark a story as read</source>
        <translation>記事を既読にする</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>mark it as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move a story back to the inbox</source>
        <translation>記事を受信箱に戻す</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move a story to the trash</source>
        <translation>記事をゴミ箱に移動</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move it to another passage</source>
        <translation>別の一節に移す</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move one back to the inbox</source>
        <translation>1 つを受信箱に戻す</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move two stories to Later</source>
        <translation>2 つの記事を「あとで」に移す</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>newest first, as JSON</source>
        <translation>新しい順、JSON で</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>one note per story, in an Obsidian vault</source>
        <translation>Obsidian の保管庫に記事ごとのノート</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>one story to another program</source>
        <translation>1 つの記事を別のプログラムへ</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>open saved pages and story links by a double click</source>
        <translation>保存したページと記事リンクをダブルクリックで開く</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>open the window</source>
        <translation>ウィンドウを開く</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>open the window and import a page</source>
        <translation>ウィンドウを開いてページを取り込む</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>permanently delete two stories</source>
        <translation>2 つの記事を完全に削除</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>places of stories, near ones are alike</source>
        <translation>記事の位置（近いものほど似ている）</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>preview the story without a box of its page</source>
        <translation>ページの囲みを除いた記事を確かめる</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>print the story of a page</source>
        <translation>ページの記事を出力</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>rebuild the search index</source>
        <translation>検索インデックスを再構築</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>redo it</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove a highlight</source>
        <translation>ハイライトを削除</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove a tag</source>
        <translation>タグを外す</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove a wrong author</source>
        <translation>誤った著者を削除</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove it</source>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove menu entry, icon and kinds of files</source>
        <translation>メニュー項目、アイコン、ファイルの種類を削除</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove the note</source>
        <translation>メモを削除</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove the star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>rename a bookmark</source>
        <translation>ブックマークの名前を変更</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>rename a tag</source>
        <translation>タグの名前を変更</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>rename one</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>restore a story from the trash</source>
        <translation>ゴミ箱から記事を戻す</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>restore it</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>save a rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>save a search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>search the library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>see what a backup holds</source>
        <translation>バックアップの内容を見る</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>see what a rule would do</source>
        <translation>ルールの結果を見る</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>set one</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>show the tags of a story</source>
        <translation>記事のタグを表示</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>show them again later</source>
        <translation>あとでもう一度表示</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>star stories whose ids a file holds</source>
        <translation>ファイルに書かれた ID の記事にスターを付ける</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>star two stories</source>
        <translation>2 つの記事にスターを付ける</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>starred stories with a tag</source>
        <translation>タグとスターの付いた記事</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>stop showing two stories as related</source>
        <translation>2 つの記事を関連として表示しない</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>stop watching it</source>
        <translation>監視をやめる</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>stories related to a story</source>
        <translation>ある記事の関連記事</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>stories with these words</source>
        <translation>これらの語を含む記事</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>tag two highlights</source>
        <translation>2 つのハイライトにタグを付ける</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>tag two stories</source>
        <translation>2 つの記事にタグを付ける</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>take the author from there on all pages of the site</source>
        <translation>サイトの全ページで著者をそこから取る</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>take the note from standard input</source>
        <translation>標準入力からメモを読む</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the story as Markdown</source>
        <translation>記事を Markdown で</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the ten newest stories</source>
        <translation>最新の記事 10 件</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the text of a story</source>
        <translation>記事の本文</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the text of the first</source>
        <translation>最初のバージョンの本文</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the thread of a story</source>
        <translation>記事のトピック</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the whole library</source>
        <translation>ライブラリ全体</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>those whose text is no longer found, as JSON</source>
        <translation>本文が見つからなくなったものを JSON で</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>three stories that have waited long</source>
        <translation>長く待っている 3 件の記事</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>two stories as an e-book</source>
        <translation>2 つの記事を電子書籍として</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>unread stories, longest first</source>
        <translation>未読の記事を長い順に</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>verify and repair it</source>
        <translation>検証して修復</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>verify the library</source>
        <translation>ライブラリを検証</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>watch a folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>what cleaning left out</source>
        <translation>整形で除外されたもの</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>what differs between two</source>
        <translation>2 つの違い</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>what differs between two stories</source>
        <translation>2 つの記事の違い</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>with a note</source>
        <translation>メモ付きで</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>write a copy to standard output</source>
        <translation>コピーを標準出力に書き込む</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>write a verified copy into a folder</source>
        <translation>検証済みのコピーをフォルダーに作成</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>write the file a story was made of</source>
        <translation>記事の元ファイルを書き込む</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>write the manual page</source>
        <translation>マニュアルページを書き込む</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>- reads ids from standard input</source>
        <translation>- は標準入力から ID を読む</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>one JSON object a line on standard output</source>
        <translation>標準出力に 1 行 1 つの JSON</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>print failures and what was asked for only</source>
        <translation>失敗と求められたものだけを出力</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>“{word}” is not a date, such as 2026-05-01 or 2026-05</source>
        <translation>「{word}」は 2026-05-01 や 2026-05 のような日付ではありません</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>“{word}” is not a date, such as 2026-05-01 or 30d</source>
        <translation>「{word}」は 2026-05-01 や 30d のような日付ではありません</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>“{word}” is not a whole number of 0 or more</source>
        <translation>“{word}” は 0 以上の整数ではありません</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <location filename="reader/cli/runner.py"/>
        <source>“{word}” is not an id. Run “list” to see ids.</source>
        <translation>「{word}」は ID ではありません。「list」で ID を確認してください。</translation>
    </message>
    <message>
        <location filename="reader/cli/desktop_commands.py"/>
        <source>A Flatpak is in the menus as long as it is installed; nothing was changed.</source>
        <translation>Flatpak はインストールされている間メニューに表示されます。変更はありません。</translation>
    </message>
    <message>
        <location filename="reader/cli/desktop_commands.py"/>
        <source>Broadsheet is not installed on this desktop; nothing was changed.</source>
        <translation>Broadsheet はこのデスクトップにインストールされていません。何も変更されませんでした。</translation>
    </message>
    <message>
        <location filename="reader/cli/desktop_commands.py"/>
        <source>On macOS the application bundle does this. See docs/installation.md.</source>
        <translation>macOS ではアプリケーションバンドルが行います。docs/installation.md をご覧ください。</translation>
    </message>
    <message>
        <location filename="reader/cli/export_commands.py"/>
        <source>An export as {format} is not text and is not written to a terminal. Name a file, or redirect standard output to one.</source>
        <translation>{format} の書き出しはテキストではないため、端末には出力しません。ファイルを指定するか、標準出力をファイルに振り向けてください。</translation>
    </message>
    <message>
        <location filename="reader/cli/export_commands.py"/>
        <location filename="reader/cli/runner.py"/>
        <source>There is no story {story} in this library.</source>
        <translation>このライブラリに記事 {story} はありません。</translation>
    </message>
    <message>
        <location filename="reader/cli/export_commands.py"/>
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>standard output</source>
        <translation>標準出力</translation>
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
            <numerusform>{count} 件のハイライト</numerusform>
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
            <numerusform>{count} 件の記事</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/export_commands.py"/>
        <source>{stories} and {highlights} in {place}</source>
        <translation>{place}: {stories}、{highlights}</translation>
    </message>
    <message>
        <location filename="reader/cli/highlight_commands.py"/>
        <source> (marked as: “{marked_text}”)</source>
        <translation> (印の本文: 「{marked_text}」)</translation>
    </message>
    <message>
        <location filename="reader/cli/highlight_commands.py"/>
        <source> (text no longer found)</source>
        <translation> (本文が見つかりません)</translation>
    </message>
    <message>
        <location filename="reader/cli/highlight_commands.py"/>
        <source>{id} at {offset}: {label}</source>
        <translation>{id} 位置 {offset}: {label}</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>Nothing to import was found.</source>
        <translation>取り込むものが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>Nothing was imported.</source>
        <translation>何も取り込まれませんでした。</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>To import the rest, run “import --resume”.</source>
        <translation>残りを取り込むには “import --resume” を実行してください。</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>added</source>
        <comment>import</comment>
        <translation>追加</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>duplicate</source>
        <comment>import</comment>
        <translation>重複</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>failed</source>
        <comment>import</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>skipped</source>
        <comment>import</comment>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>updated</source>
        <comment>import</comment>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>{changed} of {all} stories re-extracted.</source>
        <translation>{all} 件中 {changed} 件の記事を再抽出しました。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{count} file deleted, {size} freed</source>
        <translation>
            <numerusform>{count} 個のファイルを削除、{size} を解放</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} files deleted, {size} freed</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{count} file was missing or damaged and is not in the backup; “broadsheet check” lists it.</source>
        <translation>
            <numerusform>{count} 個のファイルが欠落または破損しており、バックアップに含まれていません。「broadsheet check」で一覧できます。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} files were missing or damaged and are not in the backup; “broadsheet check” lists them.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{count} story indexed in {seconds} s</source>
        <translation>
            <numerusform>{count} 件の記事を {seconds} 秒で索引付け</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories indexed in {seconds} s</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{path}: {created}, {stories}, {highlights}, {bytes}{titles}</source>
        <translation>{path}: {created}、{stories}、{highlights}、{bytes}{titles}</translation>
    </message>
    <message>
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{path}: {stories}, {highlights}, {bytes}</source>
        <translation>{path}: {stories}、{highlights}、{bytes}</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>COMMANDS</source>
        <comment>manual</comment>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>DESCRIPTION</source>
        <comment>manual</comment>
        <translation>説明</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Done.</source>
        <translation>完了。</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>ENVIRONMENT</source>
        <comment>manual</comment>
        <translation>環境変数</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>EXAMPLES</source>
        <comment>manual</comment>
        <translation>例</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>EXIT STATUS</source>
        <comment>manual</comment>
        <translation>終了ステータス</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Ended by the system or another program; what was done is kept.</source>
        <translation>システムまたは別のプログラムによって終了されました。完了した分は保持されます。</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Interrupted; what was done is kept.</source>
        <translation>中断。そこまでの結果は残ります。</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>NAME</source>
        <comment>manual</comment>
        <translation>名前</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>OPTIONS</source>
        <comment>manual</comment>
        <translation>オプション</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Part of the task failed; each failure is named and the rest is done.</source>
        <translation>作業の一部が失敗しました。失敗はすべて示され、残りは完了しています。</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>SYNOPSIS</source>
        <comment>manual</comment>
        <translation>書式</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>The call itself is wrong; nothing was done.</source>
        <translation>呼び出しが誤っています。何も行われていません。</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>The folder of the library, where --library does not name one.</source>
        <translation>--library の指定がない場合のライブラリのフォルダー。</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>The language of window and messages, such as de; else the system's.</source>
        <translation>ウィンドウとメッセージの言語 (de など)。指定がなければシステムの言語。</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Where it is “dumb”, no progress is drawn. No colours are used anywhere.</source>
        <translation>「dumb」の場合、進行状況は描かれません。色は使いません。</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Without a command the window opens, and paths are imported into it. Every command that prints takes --json: one object a line on standard output; errors are objects on standard error then.</source>
        <translation>コマンドなしではウィンドウが開き、パスはそこに取り込まれます。出力するコマンドはすべて --json を受け付け、標準出力に 1 行 1 つのオブジェクトを、エラーは標準エラー出力にオブジェクトとして出力します。</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>read, search and mark saved articles, offline</source>
        <translation>保存した記事をオフラインで読み、検索し、印を付ける</translation>
    </message>
    <message>
        <location filename="reader/cli/notebook_commands.py"/>
        <source>There is no bookmark {mark}.</source>
        <translation>ブックマーク {mark} はありません。</translation>
    </message>
    <message>
        <location filename="reader/cli/notebook_commands.py"/>
        <source>{name} does not hold “{words}”.</source>
        <translation>{name} に「{words}」はありません。</translation>
    </message>
    <message>
        <location filename="reader/cli/notebook_commands.py"/>
        <location filename="reader/cli/version_commands.py"/>
        <source>{name} removed</source>
        <translation>{name} を削除しました</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>a file or folder</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>a note on it</source>
        <translation>それに付けるメモ</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>a setting; without it, list them</source>
        <translation>設定。省略すると一覧を表示します</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>as Markdown</source>
        <translation>Markdown で</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>files or folders</source>
        <translation>ファイルまたはフォルダー</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>give this tag</source>
        <translation>このタグを付ける</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>ids of other stories</source>
        <translation>ほかの記事の番号</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>ids of stories, as “list” shows them; - reads them</source>
        <translation>「list」が表示する記事の番号。- で標準入力から読み取ります</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>its new value; without it, print it</source>
        <translation>新しい値。省略すると現在の値を表示します</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>list at most this many</source>
        <translation>表示する最大数</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>made on this day or earlier</source>
        <translation>この日以前に作成したもの</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>made on this day or later, such as 2026-05-01 or 30d</source>
        <translation>この日以降に作成したもの（例: 2026-05-01、30d）</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>of this colour only</source>
        <translation>この色のみ</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>of this kind only</source>
        <translation>この種類のみ</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>of this site only</source>
        <translation>このサイトのみ</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>save a search under a name</source>
        <translation>検索に名前を付けて保存</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>show another name for a site</source>
        <translation>サイトに別の名前を表示する</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>take this tag off</source>
        <translation>このタグを外す</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the colour</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the date, such as 2026-05-01 or 2026-05</source>
        <translation>日付（例: 2026-05-01、2026-05）</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the id of a story, as “list” shows it</source>
        <translation>「list」が表示する記事の番号</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the id of another story</source>
        <translation>別の記事の番号</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the name of the bookmark</source>
        <translation>しおりの名前</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the note; - reads it, an empty text removes it</source>
        <translation>メモ。- で標準入力から読み取り、空にすると削除します</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the order of the list</source>
        <translation>一覧の並び順</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the right title</source>
        <translation>正しいタイトル</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the shell</source>
        <translation>シェル</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>watch this folder</source>
        <translation>このフォルダーを監視する</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>watch this folder no longer</source>
        <translation>このフォルダーの監視をやめる</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>what is right; an empty text removes it</source>
        <translation>正しい値。空にすると削除します</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>what to do; without it, list them</source>
        <translation>操作。省略すると一覧を表示します</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>when they should come back; without it, list them</source>
        <translation>次に表示する時期。省略すると一覧を表示します</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>with this tag only</source>
        <translation>このタグのみ</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>words and conditions, as in the search field of the window</source>
        <translation>ウィンドウの検索欄と同じ語句と条件</translation>
    </message>
    <message>
        <location filename="reader/cli/original_commands.py"/>
        <source>Written: {path} ({data})</source>
        <translation>書き込みました: {path} ({data})</translation>
    </message>
    <message>
        <location filename="reader/cli/original_commands.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <location filename="reader/cli/original_commands.py"/>
        <source>{path} exists already; nothing was written.</source>
        <translation>{path} はすでに存在します。何も書き込まれませんでした。</translation>
    </message>
    <message>
        <location filename="reader/cli/reading_commands.py"/>
        <source>Related on the page:</source>
        <translation>ページ上の関連記事:</translation>
    </message>
    <message>
        <location filename="reader/cli/reading_commands.py"/>
        <source>The filter is empty; leave --filter out to list all stories.</source>
        <translation>条件が空です。すべての記事を一覧するには --filter を外してください。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/repair_commands.py"/>
        <source>#{id} {title} ({count} word)</source>
        <translation>
            <numerusform>#{id} {title}（{count} 語）</numerusform>
        </translation>
        <extra-po-msgid_plural>#{id} {title} ({count} words)</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/repair_commands.py"/>
        <location filename="reader/library/repair_service.py"/>
        <source>No saved page of this story alone was kept.</source>
        <translation>この記事だけの保存ページはありません。</translation>
    </message>
    <message>
        <location filename="reader/cli/repair_commands.py"/>
        <source>The element with “{words}” has no name.</source>
        <translation>「{words}」を含む要素には名前がありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/repair_commands.py"/>
        <source>{host}: {count} story changes</source>
        <translation>
            <numerusform>{host}: {count} 件の記事が変わります</numerusform>
        </translation>
        <extra-po-msgid_plural>{host}: {count} stories change</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/repair_commands.py"/>
        <source>“{words}” is in {count} paragraph of the saved page. Give more of its words.</source>
        <translation>
            <numerusform>「{words}」は保存したページの {count} つの段落にあります。もっと多くの語を指定してください。</numerusform>
        </translation>
        <extra-po-msgid_plural>“{words}” is in {count} paragraphs of the saved page. Give more of its words.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/repair_commands.py"/>
        <source>“{words}” was not found in one paragraph of the saved page. “broadsheet original ID --text” prints its words.</source>
        <translation>「{words}」は保存したページの 1 つの段落の中に見つかりません。“broadsheet original ID --text” でページの語を表示できます。</translation>
    </message>
    <message>
        <location filename="reader/cli/review_commands.py"/>
        <source>There is no highlight {mark}.</source>
        <translation>ハイライト {mark} はありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/review_commands.py"/>
        <source>{count} left today</source>
        <translation>
            <numerusform>今日の残り {count} 件</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} left today</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/runner.py"/>
        <source>Interrupted. What was done is kept.</source>
        <translation>中断しました。そこまでの結果は残ります。</translation>
    </message>
    <message>
        <location filename="reader/cli/runner.py"/>
        <source>No automatic backup could be made. {reason}</source>
        <translation>自動バックアップを作成できませんでした。{reason}</translation>
    </message>
    <message>
        <location filename="reader/cli/runner.py"/>
        <source>Standard input named no story, so nothing was done.</source>
        <translation>標準入力に記事がなかったため、何もしませんでした。</translation>
    </message>
    <message>
        <location filename="reader/cli/runner.py"/>
        <source>The search index is not up to date. {reason}</source>
        <translation>検索インデックスが最新ではありません。{reason}</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>The query is empty; “list” lists all stories.</source>
        <translation>検索語がありません。“list” ですべての記事を一覧表示します。</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>linked</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>linked from</source>
        <translation>リンク元</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <location filename="reader/related/related_list.py"/>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>not in library</source>
        <translation>ライブラリにありません</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>same story</source>
        <translation>同じ記事</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>similar</source>
        <translation>類似</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/search_commands.py"/>
        <source>{count} found</source>
        <translation>
            <numerusform>{count} 件見つかりました</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} found</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>{found}. Did you mean: {words}</source>
        <translation>{found}。もしかして: {words}</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>{with_all_words} with all words, {more} more with some of the words</source>
        <translation>すべての語を含むもの {with_all_words} 件、一部の語を含むもの {more} 件</translation>
    </message>
    <message>
        <location filename="reader/cli/shelf_commands.py"/>
        <source>#{id} {title}: in the inbox</source>
        <translation>#{id} {title}: 受信箱</translation>
    </message>
    <message>
        <location filename="reader/cli/shelf_commands.py"/>
        <source>Story {story} belongs to no thread.</source>
        <translation>記事 {story} はどのトピックにも属していません。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/shelf_commands.py"/>
        <source>{count} search deleted</source>
        <translation>
            <numerusform>{count} 件の検索を削除</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} searches deleted</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/shelf_commands.py"/>
        <source>{site}: {count} story renamed</source>
        <translation>
            <numerusform>{site}: {count} 件の記事の名前を変更</numerusform>
        </translation>
        <extra-po-msgid_plural>{site}: {count} stories renamed</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/siterule_commands.py"/>
        <source>rule deleted: {host}</source>
        <translation>ルールを削除しました: {host}</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/siterule_commands.py"/>
        <source>{count} rule in {path}</source>
        <translation>
            <numerusform>{path}: {count} 件のルール</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} rules in {path}</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/siterule_commands.py"/>
        <source>{title} ({count} word)</source>
        <translation>
            <numerusform>{title} ({count} 語)</numerusform>
        </translation>
        <extra-po-msgid_plural>{title} ({count} words)</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/standard_streams.py"/>
        <source>This is not written to a terminal. Name a file, or redirect standard output to one.</source>
        <translation>これは端末には出力しません。ファイルを指定するか、標準出力をファイルに振り向けてください。</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <source>#{story} and #{other} are no longer shown as related</source>
        <translation>#{story} と #{other} は関連として表示されなくなりました</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <source>#{story} and #{other} may be shown as related again</source>
        <translation>#{story} と #{other} は再び関連として表示されます</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{amount} deleted</source>
        <translation>{amount}を削除しました</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{amount} would be permanently deleted. Add --yes to do it.</source>
        <translation>{amount}が完全に削除されます。実行するには --yes を付けてください。</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{stories} and {highlights}</source>
        <translation>{stories}と{highlights}</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/undo_commands.py"/>
        <source>There is nothing to redo.</source>
        <translation>やり直す操作はありません。</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/undo_commands.py"/>
        <source>There is nothing to undo.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>archived</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>in the trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>later</source>
        <comment>state</comment>
        <translation>あとで</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>read</source>
        <comment>state</comment>
        <translation>既読</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>redone</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>starred</source>
        <translation>スター</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>undone</source>
        <translation>元に戻しました</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <location filename="reader/cli/tag_commands.py"/>
        <source>Name the tag and a colour, or “none”: tags colour TAG COLOUR</source>
        <translation>タグと色、または「none」を指定してください: tags colour TAG COLOUR</translation>
    </message>
    <message>
        <location filename="reader/cli/tag_commands.py"/>
        <source>Name the tag and its new name: tags rename OLD NEW</source>
        <translation>タグと新しい名前を指定してください: tags rename OLD NEW</translation>
    </message>
    <message>
        <location filename="reader/cli/tag_commands.py"/>
        <source>Name the tags and the one they become: tags merge TAG… INTO</source>
        <translation>統合するタグと統合先を指定してください: tags merge TAG… INTO</translation>
    </message>
    <message>
        <location filename="reader/cli/tag_commands.py"/>
        <source>Name the tags to delete: tags delete TAG…</source>
        <translation>削除するタグを指定してください: tags delete TAG…</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/tag_commands.py"/>
        <source>{label} ({count} story)</source>
        <translation>
            <numerusform>{label} ({count} 件の記事)</numerusform>
        </translation>
        <extra-po-msgid_plural>{label} ({count} stories)</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/version_commands.py"/>
        <source>There is no saved search “{name}”.</source>
        <translation>保存した検索「{name}」はありません。</translation>
    </message>
    <message>
        <location filename="reader/cli/version_commands.py"/>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>current</source>
        <comment>version</comment>
        <translation>現在</translation>
    </message>
    <message>
        <location filename="reader/cli/version_commands.py"/>
        <source>highlighted</source>
        <translation>ハイライトあり</translation>
    </message>
    <message>
        <location filename="reader/cli/version_commands.py"/>
        <source>version {version} removed</source>
        <translation>バージョン {version} を削除しました</translation>
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
            <numerusform>{count} 語</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} words</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>are kept</source>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>go to the trash</source>
        <translation>ゴミ箱へ移動</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path} is neither a library nor a backup. Use “import” for files.</source>
        <translation>{path} はライブラリでもバックアップでもありません。ファイルには「import」を使ってください。</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path} is no longer watched</source>
        <translation>{path} の監視をやめました</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path} is not a folder.</source>
        <translation>{path} はフォルダーではありません。</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path} is not watched.</source>
        <translation>{path} は監視されていません。</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path}{tags}, imported files: {afterwards}</source>
        <translation>{path}{tags}、取り込んだファイル: {afterwards}</translation>
    </message>
    <message>
        <location filename="reader/cli/window_settings.py"/>
        <source>“{value}” does not fit. Use one of: {known}.</source>
        <translation>「{value}」は使えません。次のいずれかを指定してください: {known}。</translation>
    </message>
    <message>
        <location filename="reader/cli/window_settings.py"/>
        <source>“{value}” is not between {least} and {most}.</source>
        <translation>「{value}」は {least} から {most} の範囲にありません。</translation>
    </message>
    <message>
        <location filename="reader/cli/window_settings.py"/>
        <source>“{value}” is not “on” or “off”.</source>
        <translation>「{value}」は “on” でも “off” でもありません。</translation>
    </message>
    <message>
        <location filename="reader/cli/window_settings.py"/>
        <source>“{word}” is not a number.</source>
        <translation>「{word}」は数値ではありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/apple_books.py"/>
        <source>No highlights found in the Apple Books notes.</source>
        <translation>Apple Books のメモにハイライトが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/book_readers.py"/>
        <location filename="reader/formats/annotations/foliate_notes.py"/>
        <source>No highlights found in the Foliate file.</source>
        <translation>Foliate のファイルにハイライトが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/book_readers.py"/>
        <source>No highlights found in the KOReader file.</source>
        <translation>KOReader のファイルにハイライトが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/book_readers.py"/>
        <source>The KOReader file is damaged.</source>
        <translation>KOReader のファイルが壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/calibre_notes.py"/>
        <source>It describes the book beside it and has no highlights.</source>
        <translation>隣にある本の情報だけで、ハイライトはありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/hypothesis_files.py"/>
        <source>The Hypothesis export is damaged.</source>
        <translation>Hypothesis の書き出しが壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/kindle.py"/>
        <source>The entry is cut off or damaged.</source>
        <translation>項目が途切れているか壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/kobo.py"/>
        <source>No highlights found in the Kobo file.</source>
        <translation>Kobo のファイルにハイライトが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/kobo.py"/>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>This is {kind}, not an article.</source>
        <translation>これは記事ではなく{kind}です。</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/kobo.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/readwise.py"/>
        <location filename="reader/formats/exports/story_records.py"/>
        <source>The table is damaged.</source>
        <translation>表が壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/targets.py"/>
        <source>Unsupported annotation target ({how}). Its text was kept as a note on the story.</source>
        <translation>未対応の注釈対象です ({how})。本文は記事のメモとして残されました。</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a 3D model</source>
        <translation>3D モデル</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a Chrome extension</source>
        <translation>Chrome の拡張機能</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Figma drawing</source>
        <translation>Figma の図面</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Firefox extension</source>
        <translation>Firefox の拡張機能</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a GeoGebra drawing</source>
        <translation>GeoGebra の図</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Google Earth map</source>
        <translation>Google Earth の地図</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Java program</source>
        <translation>Java プログラム</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Java web program</source>
        <translation>Java の Web プログラム</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Keynote presentation</source>
        <translation>Keynote プレゼンテーション</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice chart</source>
        <translation>LibreOffice のグラフ</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice database</source>
        <translation>LibreOffice のデータベース</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice drawing</source>
        <translation>LibreOffice の図形描画</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice extension</source>
        <translation>LibreOffice の拡張機能</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice formula</source>
        <translation>LibreOffice の数式</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice presentation</source>
        <translation>LibreOffice プレゼンテーション</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice spreadsheet</source>
        <translation>LibreOffice の表計算</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a NuGet package</source>
        <translation>NuGet パッケージ</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Numbers spreadsheet</source>
        <translation>Numbers の表計算</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Pages document</source>
        <translation>Pages 文書</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Power BI report</source>
        <translation>Power BI レポート</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a PowerPoint presentation</source>
        <translation>PowerPoint プレゼンテーション</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Publisher document</source>
        <translation>Publisher 文書</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Python package</source>
        <translation>Python パッケージ</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Scratch program</source>
        <translation>Scratch プログラム</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Sketch drawing</source>
        <translation>Sketch の図面</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Tableau workbook</source>
        <translation>Tableau ワークブック</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Visio drawing</source>
        <translation>Visio の図面</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Visual Studio Code extension</source>
        <translation>Visual Studio Code の拡張機能</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Visual Studio extension</source>
        <translation>Visual Studio の拡張機能</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Works document</source>
        <translation>Works 文書</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a collection of Anki cards</source>
        <translation>Anki カードのコレクション</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a comic book</source>
        <translation>コミック</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a course package (SCORM)</source>
        <translation>コースパッケージ (SCORM)</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a deck of Anki cards</source>
        <translation>Anki のデッキ</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a document of an old Office program</source>
        <translation>古い Office プログラムの文書</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a document of an old Office program or an installer</source>
        <translation>古い Office プログラムの文書またはインストーラー</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a document of the kind {kind}</source>
        <translation>種類 {kind} の文書</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a file of the kind {suffix}, packed by a program of its own</source>
        <translation>専用プログラムでまとめられた種類 {suffix} のファイル</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a game</source>
        <translation>ゲーム</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a mind map</source>
        <translation>マインドマップ</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a package of an office program</source>
        <translation>Office プログラムのパッケージ</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a sheet of music</source>
        <translation>楽譜</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Android app</source>
        <translation>Android アプリ</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Apple iWork document</source>
        <translation>Apple iWork 文書</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Excel workbook</source>
        <translation>Excel ブック</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an InDesign document</source>
        <translation>InDesign 文書</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an InDesign document; export it as PDF or HTML</source>
        <translation>InDesign 文書 (PDF か HTML で書き出してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Office document that is protected by a password</source>
        <translation>パスワードで保護された Office 文書</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Outlook message; save it as EML or HTML</source>
        <translation>Outlook のメッセージ（EML か HTML で保存してください）</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an XPS document; print it to PDF</source>
        <translation>XPS 文書 (PDF に印刷してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an iPhone app</source>
        <translation>iPhone アプリ</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an old Excel workbook</source>
        <translation>古い Excel ブック</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an old PowerPoint presentation</source>
        <translation>古い PowerPoint プレゼンテーション</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an old Visio drawing</source>
        <translation>古い Visio の図面</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an old Word document; save it as DOCX, RTF or HTML</source>
        <translation>古い Word 文書 (DOCX、RTF、HTML で保存してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/epub.py"/>
        <source>The book has no table of its parts.</source>
        <translation>この書籍には構成の一覧がありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/epub.py"/>
        <source>The book has no text.</source>
        <translation>この書籍には本文がありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/epub.py"/>
        <source>The book is locked by copy protection.</source>
        <translation>この書籍はコピー防止で保護されています。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/activity_logs.py"/>
        <location filename="reader/formats/markdown_file.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>This type of file has no articles.</source>
        <translation>この種類のファイルに記事はありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/bookmarks.py"/>
        <location filename="reader/formats/exports/safari_bookmarks.py"/>
        <location filename="reader/formats/exports/services.py"/>
        <source>No bookmarks found.</source>
        <translation>ブックマークが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <source>An encrypted passage was not imported.</source>
        <translation>暗号化された部分は取り込まれませんでした。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <location filename="reader/formats/exports/note_services.py"/>
        <source>Attached files were not imported: {names}.</source>
        <translation>添付ファイルは取り込まれませんでした: {names}。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <source>No notes found.</source>
        <translation>ノートが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <source>Only its first {number} notes are imported.</source>
        <translation>最初の {number} 件のノートのみ取り込まれます。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <source>The note is only an attached file ({name}).</source>
        <translation>ノートは添付ファイルだけです ({name})。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/joplin.py"/>
        <source>No notes found in the Joplin archive.</source>
        <translation>Joplin のアーカイブにノートが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/joplin.py"/>
        <source>The Joplin archive is damaged.</source>
        <translation>Joplin のアーカイブが壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/joplin.py"/>
        <location filename="reader/formats/exports/note_services.py"/>
        <source>The note is encrypted.</source>
        <translation>ノートは暗号化されています。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/json_lists.py"/>
        <source>No links found in this backup.</source>
        <translation>このバックアップにリンクが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/library_references.py"/>
        <location filename="reader/formats/exports/references.py"/>
        <source>No references found.</source>
        <translation>文献情報が見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/microblog_posts.py"/>
        <location filename="reader/formats/exports/twitter_archive.py"/>
        <source>A shared post by someone else.</source>
        <translation>ほかの人の投稿を共有したものです。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/omnivore.py"/>
        <source>This list of the export is damaged.</source>
        <translation>書き出しデータのこの一覧は壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/pocket.py"/>
        <location filename="reader/formats/exports/services.py"/>
        <source>No links found.</source>
        <translation>リンクが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/pocket.py"/>
        <source>The highlights in it are damaged.</source>
        <translation>含まれるハイライトが壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/readeck.py"/>
        <source>This bookmark of the export is damaged.</source>
        <translation>書き出しデータのこのブックマークは壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/reference_stories.py"/>
        <source>The reference has no link, summary or file.</source>
        <translation>この文献にはリンクも要約もファイルもありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/safari_bookmarks.py"/>
        <source>The list of bookmarks is damaged.</source>
        <translation>ブックマークの一覧が壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/story_records.py"/>
        <source>Damaged table (a line is too long to be read).</source>
        <translation>表が壊れています (長すぎて読めない行があります)。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/twitter_archive.py"/>
        <location filename="reader/formats/json_text.py"/>
        <source>The JSON is nested too deeply.</source>
        <translation>JSON の入れ子が深すぎます。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/unpacked_exports.py"/>
        <source>It is part of an export and was imported with the list beside it.</source>
        <translation>書き出しの一部で、隣の一覧と一緒に取り込まれました。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/unpacked_exports.py"/>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/formats/source.py"/>
        <source>Too large ({size} MB).</source>
        <translation>大きすぎます ({size} MB)。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/zotero.py"/>
        <source>No items found.</source>
        <translation>項目が見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/zotero_lists.py"/>
        <source>The item that it belongs to is not in the file.</source>
        <translation>対応する項目がファイルにありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/feed.py"/>
        <source>Not a post (a menu, a picture, a comment or a setting of the blog).</source>
        <translation>投稿ではありません（メニュー、画像、コメント、ブログの設定）。</translation>
    </message>
    <message>
        <location filename="reader/formats/feed.py"/>
        <source>The feed has no entries.</source>
        <translation>フィードに項目がありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/front_matter.py"/>
        <source>This is {kind} from a Joplin export, not a note.</source>
        <translation>これはノートではなく、Joplin の書き出しの{kind}です。</translation>
    </message>
    <message>
        <location filename="reader/formats/har.py"/>
        <source>Incomplete HAR file.</source>
        <translation>HAR ファイルが不完全です。</translation>
    </message>
    <message>
        <location filename="reader/formats/har.py"/>
        <source>No page found: the HAR file was saved without response bodies.</source>
        <translation>ページが見つかりません。HAR ファイルが応答本文なしで保存されています。</translation>
    </message>
    <message>
        <location filename="reader/formats/html.py"/>
        <source>Named like a web page, but contains binary data.</source>
        <translation>Web ページの名前ですが、中身はバイナリデータです。</translation>
    </message>
    <message>
        <location filename="reader/formats/json_article.py"/>
        <source>This entry is damaged JSON.</source>
        <translation>この項目の JSON が壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/json_text.py"/>
        <source>The JSON is damaged at line {line}, column {column}.</source>
        <translation>JSON の {line} 行 {column} 列目が壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/json_text.py"/>
        <source>The JSON is damaged.</source>
        <translation>JSON が壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/jupyter.py"/>
        <location filename="reader/formats/org.py"/>
        <location filename="reader/formats/plain_text.py"/>
        <location filename="reader/formats/transcripts.py"/>
        <location filename="reader/library/importing/intake.py"/>
        <source>No text found.</source>
        <translation>本文が見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/latex_document.py"/>
        <location filename="reader/formats/structured_documents.py"/>
        <location filename="reader/formats/xml_article.py"/>
        <source>The document has no text.</source>
        <translation>文書に本文がありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/mail.py"/>
        <source>It is an entry of the mail program, not a letter.</source>
        <translation>メールソフトの内部項目で、メールではありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/mail.py"/>
        <source>The message has no text.</source>
        <translation>メッセージに本文がありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/mail.py"/>
        <source>The message is encrypted or sealed by a signature.</source>
        <translation>メッセージは暗号化されているか、署名で封印されています。</translation>
    </message>
    <message>
        <location filename="reader/formats/markdown_file.py"/>
        <source>It is a note that Broadsheet writes into a vault; its story is in the library.</source>
        <translation>これは Broadsheet が Vault に書き込んだノートで、記事はライブラリにあります。</translation>
    </message>
    <message>
        <location filename="reader/formats/mhtml.py"/>
        <source>No web page found inside.</source>
        <translation>中に Web ページが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/mime_parts.py"/>
        <source>It has more than {parts} parts, which no saved page has.</source>
        <translation>部分が {parts} 個を超えています。保存したページでは考えられません。</translation>
    </message>
    <message>
        <location filename="reader/formats/mime_parts.py"/>
        <source>It has more than {parts} parts.</source>
        <translation>部分が {parts} 個を超えています。</translation>
    </message>
    <message>
        <location filename="reader/formats/mime_parts.py"/>
        <source>Its parts are nested too deeply.</source>
        <translation>部分の入れ子が深すぎます。</translation>
    </message>
    <message>
        <location filename="reader/formats/notices.py"/>
        <source>Only a summary of the story was saved.</source>
        <translation>記事の要約だけが保存されています。</translation>
    </message>
    <message>
        <location filename="reader/formats/office/document_draft.py"/>
        <source>No text found in the document.</source>
        <translation>文書に本文が見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/office/office_files.py"/>
        <source>The OpenDocument text has no content; it is damaged.</source>
        <translation>OpenDocument テキストに内容がなく、壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/office/office_files.py"/>
        <source>The Word document has no text in it; it is damaged.</source>
        <translation>Word 文書に本文がなく、壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/office/office_files.py"/>
        <source>The document is protected by a password.</source>
        <translation>文書はパスワードで保護されています。</translation>
    </message>
    <message>
        <location filename="reader/formats/office/office_files.py"/>
        <source>The {kind} is damaged or cut off.</source>
        <translation>{kind} が壊れているか途切れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/office/open_document.py"/>
        <source>The document has no text in it; it is damaged.</source>
        <translation>文書に本文がなく、壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/office/word_document.py"/>
        <source>The Word document has no body; it is damaged.</source>
        <translation>Word 文書に本体がなく、壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/opml.py"/>
        <source>No feeds found in this list.</source>
        <translation>この一覧にフィードが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/opml.py"/>
        <source>No outlines in the list.</source>
        <translation>一覧に項目がありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/outlook_message.py"/>
        <source>The message is damaged.</source>
        <translation>メッセージが壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/outlook_message.py"/>
        <source>This Outlook file contains no message.</source>
        <translation>この Outlook ファイルにはメッセージが含まれていません。</translation>
    </message>
    <message>
        <location filename="reader/formats/outlook_message.py"/>
        <source>This is another kind of Outlook item ({kind}), not a message.</source>
        <translation>これはメッセージではなく、Outlook の別の項目（{kind}）です。</translation>
    </message>
    <message>
        <location filename="reader/formats/packed_pages.py"/>
        <location filename="reader/formats/singlefile_zip.py"/>
        <source>The page inside it is missing.</source>
        <translation>中のページがありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>Only the first {most_pages} of {number} pages were read.</source>
        <translation>{number} ページ中、最初の {most_pages} ページのみ読み込みました。</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>The PDF contains only scanned images, no text.</source>
        <translation>PDF はスキャン画像のみで、テキストがありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>The PDF is damaged.</source>
        <translation>PDF が壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>The PDF is protected by a password.</source>
        <translation>PDF はパスワードで保護されています。</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>{lost} of its pages could not be read.</source>
        <translation>{lost} ページを読み込めませんでした。</translation>
    </message>
    <message>
        <location filename="reader/formats/plain_text.py"/>
        <source>Named like a text file, but contains binary data.</source>
        <translation>テキストファイルの名前ですが、中身はバイナリデータです。</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>An error in Broadsheet prevented reading this file.</source>
        <translation>Broadsheet のエラーのため、このファイルを読めませんでした。</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>No text or link.</source>
        <translation>本文もリンクもありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>Unknown binary file without text.</source>
        <translation>テキストのない不明なバイナリファイルです。</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a 7-Zip archive, which must be unpacked first</source>
        <translation>7-Zip アーカイブ (先に展開してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Bluesky archive (CAR); save its posts as JSON first</source>
        <translation>Bluesky のアーカイブ (CAR)。先に投稿を JSON で保存してください</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Debian package</source>
        <translation>Debian パッケージ</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a DjVu document; convert it to PDF</source>
        <translation>DjVu 文書 (PDF に変換してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Kindle book with copy protection</source>
        <translation>コピー防止付きの Kindle 書籍</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Kindle book; convert it to EPUB first</source>
        <translation>Kindle 書籍 (先に EPUB に変換してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a OneNote notebook; export it as PDF or MHT</source>
        <translation>OneNote ノートブック (PDF か MHT で書き出してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a OneNote section; export it as PDF or MHT</source>
        <translation>OneNote セクション (PDF か MHT で書き出してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Palm book; convert it to EPUB first</source>
        <translation>Palm 書籍 (先に EPUB に変換してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Photoshop picture</source>
        <translation>Photoshop 画像</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a PostScript document; print it to PDF</source>
        <translation>PostScript 文書 (PDF に印刷してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a RAR archive, which must be unpacked first</source>
        <translation>RAR アーカイブ (先に展開してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a TAR archive, which must be unpacked first</source>
        <translation>TAR アーカイブ (先に展開してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Windows help file (CHM)</source>
        <translation>Windows ヘルプファイル (CHM)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Windows shortcut to a file or program</source>
        <translation>ファイルやプログラムへの Windows ショートカット</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Zstandard archive, which must be unpacked first</source>
        <translation>Zstandard アーカイブ (先に展開してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a bzip2 archive, which must be unpacked first</source>
        <translation>bzip2 アーカイブ (先に展開してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a cabinet archive, which must be unpacked first</source>
        <translation>Cabinet アーカイブ (先に展開してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a disc image</source>
        <translation>ディスクイメージ</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a macOS disc image</source>
        <translation>macOS のディスクイメージ</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a macOS installer</source>
        <translation>macOS のインストーラー</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a packed Firefox backup; save the bookmarks as HTML or JSON in Firefox</source>
        <translation>圧縮された Firefox のバックアップ（Firefox でブックマークを HTML か JSON で保存してください）</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a part of an Android app</source>
        <translation>Android アプリの一部</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a picture or sound</source>
        <translation>画像または音声</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a table of data</source>
        <translation>データの表</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a video</source>
        <translation>動画</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>an Outlook mailbox; export its messages as EML or MBOX</source>
        <translation>Outlook のメールボックス（メッセージを EML か MBOX で書き出してください）</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>an RPM package</source>
        <translation>RPM パッケージ</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>an XZ archive, which must be unpacked first</source>
        <translation>XZ アーカイブ (先に展開してください)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>an address book</source>
        <translation>アドレス帳</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>Cannot be read: {reason}.</source>
        <translation>読み込めません: {reason}。</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <source>Empty file.</source>
        <translation>空のファイルです。</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/library/importing/worker.py"/>
        <source>Nested too deeply to be read.</source>
        <translation>入れ子が深すぎて読み込めません。</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <source>No stories or links found.</source>
        <translation>記事もリンクも見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>Not a regular file (a pipe, socket or device).</source>
        <translation>通常のファイルではありません (パイプ、ソケット、デバイス)。</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/library/importing/worker.py"/>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>Not enough memory to read this file.</source>
        <translation>メモリ不足のため、このファイルを読み込めません。</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <source>Too many archives inside one another.</source>
        <translation>アーカイブの入れ子が多すぎます。</translation>
    </message>
    <message>
        <location filename="reader/formats/restructured_text.py"/>
        <source>Its reStructuredText is damaged.</source>
        <translation>reStructuredText が壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/restructured_text.py"/>
        <source>Too much markup for reStructuredText; shown as plain text.</source>
        <translation>reStructuredText のマークアップが多すぎるため、プレーンテキストで表示します。</translation>
    </message>
    <message>
        <location filename="reader/formats/safari_archive.py"/>
        <source>No page found in the web archive.</source>
        <translation>Web アーカイブにページが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/safari_archive.py"/>
        <source>The web archive is damaged.</source>
        <translation>Web アーカイブが壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/shortcuts.py"/>
        <source>The shortcut has no web address.</source>
        <translation>ショートカットに Web アドレスがありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/shortcuts.py"/>
        <source>The shortcut is damaged.</source>
        <translation>ショートカットが壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/shortcuts.py"/>
        <source>Too large for a shortcut.</source>
        <translation>ショートカットとしては大きすぎます。</translation>
    </message>
    <message>
        <location filename="reader/formats/side_folders.py"/>
        <source>This file is in the folder of a saved page and counts as a part of that page; import it alone to keep it as a story.</source>
        <translation>このファイルは保存されたページのフォルダーにあり、そのページの一部とみなされます。記事として残すには、このファイルだけを取り込んでください。</translation>
    </message>
    <message>
        <location filename="reader/formats/source.py"/>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive unpacks to more than the limit.</source>
        <translation>アーカイブの展開後のサイズが上限を超えています。</translation>
    </message>
    <message>
        <location filename="reader/formats/source.py"/>
        <source>The gzip data is damaged.</source>
        <translation>gzip データが壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/source.py"/>
        <source>Unpacks to far more than it should (a gzip bomb).</source>
        <translation>展開後のサイズが大きすぎます (gzip 爆弾)。</translation>
    </message>
    <message>
        <location filename="reader/formats/web_crawls.py"/>
        <source>No saved page found in the package.</source>
        <translation>パッケージに保存したページが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/web_crawls.py"/>
        <source>No successfully fetched page found in the crawl.</source>
        <translation>クロールに正常に取得されたページがありません。</translation>
    </message>
    <message>
        <location filename="reader/formats/web_crawls.py"/>
        <source>Only the first {pages} pages of the crawl were imported.</source>
        <translation>クロールの最初の {pages} ページだけを取り込みました。</translation>
    </message>
    <message>
        <location filename="reader/formats/web_crawls.py"/>
        <source>The crawl is cut off or damaged; the part before that is imported.</source>
        <translation>クロールが途切れているか壊れています。その前の部分は取り込まれます。</translation>
    </message>
    <message>
        <location filename="reader/formats/xml_tree.py"/>
        <source>Its XML is damaged at line {line}.</source>
        <translation>XML の {line} 行目が壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/xml_tree.py"/>
        <source>Its XML is damaged.</source>
        <translation>XML が壊れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/xml_tree.py"/>
        <source>No XML found.</source>
        <translation>XML が見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>No articles found in the ZIM archive.</source>
        <translation>ZIM アーカイブに記事が見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>Only its first {number} articles are imported.</source>
        <translation>最初の {number} 件の記事のみ取り込まれます。</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>The ZIM archive is damaged or cut off.</source>
        <translation>ZIM アーカイブが壊れているか、途中で切れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>The ZIM archive is packed in an unknown way.</source>
        <translation>ZIM アーカイブの圧縮方式が不明です。</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>Unpacks to far more than it should.</source>
        <translation>展開後のサイズが大きすぎます。</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_archive.py"/>
        <source>Points outside the archive.</source>
        <translation>アーカイブの外を指しています。</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>Cannot be unpacked.</source>
        <translation>展開できません。</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>Protected by a password.</source>
        <translation>パスワードで保護されています。</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive holds more than {entries} files.</source>
        <translation>アーカイブのファイルが {entries} 個を超えています。</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive holds {infos} files, more than {entries}.</source>
        <translation>アーカイブのファイルは {infos} 個で、上限 {entries} 個を超えています。</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive is damaged or cut off.</source>
        <translation>アーカイブが壊れているか途切れています。</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive is protected by a password.</source>
        <translation>アーカイブはパスワードで保護されています。</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>Too large ({file_size} MB).</source>
        <translation>大きすぎます ({file_size} MB)。</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>Unpacks to far more than it should (a ZIP bomb).</source>
        <translation>展開後のサイズが大きすぎます (ZIP 爆弾)。</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Bookmark added</source>
        <translation>ブックマークを追加</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Bookmark changed</source>
        <translation>ブックマークを変更</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Bookmark removed</source>
        <translation>ブックマークを削除</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight added</source>
        <translation>ハイライトを追加</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight attached</source>
        <translation>ハイライトを付け直し</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight changed</source>
        <translation>ハイライトを変更</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight note changed</source>
        <translation>ハイライトのメモを変更</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight split</source>
        <translation>ハイライトを分割</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlights merged</source>
        <translation>ハイライトを結合</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Position {offset} is outside the text.</source>
        <translation>位置 {offset} は本文の外にあります。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/highlight_review.py"/>
        <source>Reviewed {count} highlight</source>
        <translation>
            <numerusform>{count} 件のハイライトの復習</numerusform>
        </translation>
        <extra-po-msgid_plural>Reviewed {count} highlights</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_review.py"/>
        <source>Unknown answer “{answer}”.</source>
        <translation>不明な回答「{answer}」。</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_shapes.py"/>
        <source>Choose two or more highlights of one story to merge.</source>
        <translation>結合する同じ記事のハイライトを 2 つ以上選んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_shapes.py"/>
        <source>Only a highlight whose text is found can be split.</source>
        <translation>本文が見つかるハイライトだけを分割できます。</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_shapes.py"/>
        <source>Only highlights whose text is found can be merged.</source>
        <translation>本文が見つかるハイライトだけを結合できます。</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_shapes.py"/>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Select some of the words of a highlight to split it there.</source>
        <translation>ハイライトの一部の語を選ぶと、そこで分割できます。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>the note of {count} story is damaged in the library</source>
        <translation>
            <numerusform>{count} 件の記事のメモがライブラリ内で壊れています</numerusform>
        </translation>
        <extra-po-msgid_plural>the notes of {count} stories are damaged in the library</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>the notes of {count} story are only in the journal</source>
        <translation>
            <numerusform>{count} 件の記事のメモはジャーナルにのみあります</numerusform>
        </translation>
        <extra-po-msgid_plural>the notes of {count} stories are only in the journal</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} annotation is newer in the journal than in the library</source>
        <translation>
            <numerusform>注釈 {count} 件はライブラリよりジャーナルの方が新しいです</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} annotations are newer in the journal than in the library</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} annotation is not in the journal</source>
        <translation>
            <numerusform>注釈 {count} 件がジャーナルにありません</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} annotations are not in the journal</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} annotation of the journal is not in the library</source>
        <translation>
            <numerusform>ジャーナルの注釈 {count} 件がライブラリにありません</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} annotations of the journal are not in the library</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} annotation, in the journal too.</source>
        <translation>
            <numerusform>注釈 {count} 件、すべてジャーナルにあります。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} annotations, all in the journal.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} line of the journal cannot be read; the others are whole</source>
        <translation>
            <numerusform>ジャーナルの {count} 行が読めません。ほかは無事です</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} lines of the journal cannot be read; the others are whole</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} line of the journal could not be read; it was set aside in {aside}.</source>
        <translation>
            <numerusform>ジャーナルの {count} 行を読み込めず、{aside} に分けて保存しました。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} lines of the journal could not be read; they were set aside in {aside}.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} of these could not be restored; the journal keeps it</source>
        <translation>
            <numerusform>そのうち {count} 件は復元できませんでした。ジャーナルに残っています</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} of these could not be restored; the journal keeps them</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} of these was restored without its text, because the file is lost</source>
        <translation>
            <numerusform>そのうち {count} 件は、ファイルが失われたため本文なしで復元しました</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} of these were restored without their text, because the files are lost</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} story got back facts, pictures or texts</source>
        <translation>
            <numerusform>{count} 件の記事の情報、画像、本文を復元しました</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories got back facts, pictures or texts</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} story has newer tags, stars or states in the journal</source>
        <translation>
            <numerusform>{count} 件の記事はジャーナルのタグ、スター、状態の方が新しいです</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories have newer tags, stars or states in the journal</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} story is not in the journal</source>
        <translation>
            <numerusform>{count} 件の記事がジャーナルにありません</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories are not in the journal</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} story of the journal is not in the library</source>
        <translation>
            <numerusform>ジャーナルの {count} 件の記事がライブラリにありません</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories of the journal are not in the library</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/annotations/notebook.py"/>
        <source>Unknown {name} “{value}” of a highlight; use {known}.</source>
        <translation>ハイライトの{name}「{value}」は不明です。{known} から選んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/reanchor.py"/>
        <location filename="reader/library/story_edits.py"/>
        <location filename="reader/library/tag_edits.py"/>
        <source>Enter a name for the tag.</source>
        <translation>タグの名前を入力してください。</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/reanchor.py"/>
        <source>The note has {note} characters; the limit is {longest_note}. Split it into several notes.</source>
        <translation>メモは {note} 文字あり、上限は {longest_note} 文字です。複数に分けてください。</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/reanchor.py"/>
        <source>There is no colour “{colour}” for highlights; choose {colours}.</source>
        <translation>ハイライトに色「{colour}」はありません。{colours} から選んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/entry_points.py"/>
        <source>It can only be read in part; “broadsheet check --repair” recovers most of it.</source>
        <translation>一部しか読めません。“broadsheet check --repair” で大部分を救えます。</translation>
    </message>
    <message>
        <location filename="reader/library/entry_points.py"/>
        <source>It is missing; “broadsheet check --repair” brings the stories back from the files they were made of, and the marks from their journal.</source>
        <translation>ありません。「broadsheet check --repair」で記事を元ファイルから、印をジャーナルから取り戻せます。</translation>
    </message>
    <message>
        <location filename="reader/library/entry_points.py"/>
        <source>The library is open in a window. Close it, or restore the backup there.</source>
        <translation>ライブラリはウィンドウで開かれています。閉じるか、そこでバックアップを復元してください。</translation>
    </message>
    <message>
        <location filename="reader/library/entry_points.py"/>
        <source>There is no library at {folder}.</source>
        <translation>{folder} にライブラリはありません。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/epub_writer.py"/>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/export_files.py"/>
        <source>{path} cannot be written: {reason}. Choose another location.</source>
        <translation>{path} に書き込めません: {reason}。別の場所を選んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/export_folder.py"/>
        <source>“{there}” was already there and is not an export that Broadsheet knows, so it was kept; the export is in “{candidate}”.</source>
        <translation>「{there}」がすでにあり、Broadsheet の書き出しと確認できないため残しました。書き出しは「{candidate}」にあります。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/export_folder.py"/>
        <source>“{there}” was changed since Broadsheet exported it, so it was kept; the export is in “{candidate}”.</source>
        <translation>「{there}」は Broadsheet の書き出し後に変更されていたため残しました。書き出しは「{candidate}」にあります。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/exporter.py"/>
        <source>There is no export format “{format}”; choose {formats}.</source>
        <translation>書き出し形式「{format}」はありません。{formats} から選んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/html_page.py"/>
        <location filename="reader/ui/notebook/notebook_delegate.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Marked as: “{short}”</source>
        <translation>印の本文: 「{short}」</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/html_page.py"/>
        <source>Open in Broadsheet</source>
        <comment>action</comment>
        <translation>Broadsheet で開く</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/html_page.py"/>
        <source>This passage is no longer in the text:</source>
        <translation>この箇所は本文にもうありません:</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/html_page.py"/>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>It was exported by a newer Broadsheet. Update Broadsheet to read it.</source>
        <translation>新しい Broadsheet で書き出されています。読むには Broadsheet を更新してください。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>The archive {path} cannot be read: {reason}.</source>
        <translation>アーカイブ {path} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>The archive {path} is damaged.</source>
        <translation>アーカイブ {path} が壊れています。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>This entry of the export is damaged.</source>
        <translation>書き出しデータのこの項目は壊れています。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <location filename="reader/library/importing/intake.py"/>
        <source>highlights added</source>
        <translation>ハイライトを追加</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <location filename="reader/library/rule_store.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>{path} is damaged: it ends within a story, or is not JSON.</source>
        <translation>{path} は壊れています。記事の途中で終わっているか、JSON ではありません。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>{path} is not a library exported by Broadsheet.</source>
        <translation>{path} は Broadsheet が書き出したライブラリではありません。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>{path} was exported by a newer Broadsheet. Update Broadsheet to read it.</source>
        <translation>{path} は新しい Broadsheet で書き出されています。読むには Broadsheet を更新してください。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/vault.py"/>
        <source>The part of “{name}” that Broadsheet writes was changed or taken out; the note was left as it is.</source>
        <translation>「{name}」のうち Broadsheet が書く部分が変更または削除されているため、ノートはそのままにしました。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/vault.py"/>
        <source>“{name}” cannot be read; it was left as it is.</source>
        <translation>「{name}」を読めないため、そのままにしました。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/vault.py"/>
        <source>“{name}” cannot be read; the usual template was taken.</source>
        <translation>「{name}」を読めないため、標準のテンプレートを使いました。</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/vault.py"/>
        <source>“{name}” is of a story that the library no longer has; it was left as it is.</source>
        <translation>「{name}」の記事はもうライブラリにないため、そのままにしました。</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>Your home folder is not known. Name a folder with --library instead.</source>
        <translation>ホームフォルダーが不明です。代わりに --library でフォルダーを指定してください。</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>a database whose repair was broken off</source>
        <translation>修復が中断されたデータベース</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>a journal of what you did</source>
        <translation>操作の記録</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>an earlier database</source>
        <translation>以前のデータベース</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>saved files</source>
        <translation>保存したファイル</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>{path} contains characters that are not allowed in a path.</source>
        <translation>{path} にはパスに使えない文字が含まれています。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>Its name contains characters that are not allowed in a path.</source>
        <translation>名前にパスで使えない文字が含まれています。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>No permission to read it.</source>
        <translation>読み取りの権限がありません。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>Symbolic links are not followed.</source>
        <translation>シンボリックリンクはたどりません。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>There is no such file or folder.</source>
        <translation>そのようなファイルやフォルダーはありません。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>Save it again when the article is visible.</source>
        <translation>記事が表示されている状態で保存し直してください。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>This page is a {gate}, not an article. {remedy}</source>
        <translation>このページは記事ではなく{gate}です。{remedy}</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>cookie wall</source>
        <translation>Cookie の確認画面</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>login wall</source>
        <translation>ログイン画面</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>missing page</source>
        <translation>存在しないページ</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>only a {gate} was saved; what you added to it is kept</source>
        <translation>{gate}だけが保存されました。追加した内容は残ります</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>paywall</source>
        <translation>有料記事の壁</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>robot check</source>
        <translation>ロボット確認画面</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>site notice</source>
        <translation>サイトのお知らせ</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>the new page ends earlier; the earlier, fuller text was kept</source>
        <translation>新しいページは途中で終わっています。以前のより完全な本文を残しました</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>the new page has far less text; the earlier, fuller text was kept</source>
        <translation>新しいページの本文がずっと少ないため、以前のより完全な本文を残しました</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>the new page is a {gate}; the earlier, fuller text was kept</source>
        <translation>新しいページは{gate}のため、以前のより完全な本文を残しました</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>the page ends at a {gate}: this may be only the beginning</source>
        <translation>ページが{gate}で終わっています。冒頭だけかもしれません</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>{refusal} The story in the library is as it was.</source>
        <translation>{refusal}ライブラリの記事はそのままです。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/import_service.py"/>
        <location filename="reader/library/importing/intake.py"/>
        <source>Article re-extracted</source>
        <translation>記事を再抽出</translation>
    </message>
    <message>
        <location filename="reader/library/importing/import_service.py"/>
        <source>Not a web address.</source>
        <translation>Web アドレスではありません。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/import_service.py"/>
        <source>There is no unfinished import number {job}.</source>
        <translation>番号 {job} の未完了の取り込みはありません。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/import_service.py"/>
        <source>This story has no saved page of its own, so its article cannot be extracted again.</source>
        <translation>この記事には保存したページがないため、再抽出できません。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/importer.py"/>
        <source>All of it was imported before.</source>
        <translation>すべて取り込み済みです。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/importer.py"/>
        <source>Looking for files</source>
        <translation>ファイルを探しています</translation>
    </message>
    <message>
        <location filename="reader/library/importing/importer.py"/>
        <source>Nothing to import in it.</source>
        <translation>取り込むものがありません。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>already in the library</source>
        <translation>すでにライブラリにあります</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>an older copy of this story; its text is kept as version {max}</source>
        <translation>この記事の古いコピーです。本文はバージョン {max} として残ります</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>details added</source>
        <translation>詳細を追加</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>link replaced by the full text</source>
        <translation>リンクを全文に置き換え</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>newer version of the same page</source>
        <translation>同じページの新しいバージョン</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>note added</source>
        <translation>メモを追加</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>restored from trash</source>
        <translation>ゴミ箱から復元</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <location filename="reader/library/importing/own_exports.py"/>
        <source>tags added</source>
        <translation>タグを追加</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/importing/intake.py"/>
        <source>{count} highlight matches several passages and was placed at the first</source>
        <translation>
            <numerusform>{count} 件のハイライトは複数の箇所に当てはまるため、最初の箇所に付けました</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} highlights match several passages and were placed at the first</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/importing/library_merge.py"/>
        <source>The library at {parent} is damaged. Run “broadsheet --library {parent} check --repair” first.</source>
        <translation>{parent} のライブラリが壊れています。先に「broadsheet --library {parent} check --repair」を実行してください。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>It cannot be read here.</source>
        <translation>ここでは読み込めません。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>It holds many stories, and this one was not found in it again.</source>
        <translation>多数の記事を含み、この記事は見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>It takes too long to look for this story in it.</source>
        <translation>この記事を探すのに時間がかかりすぎます。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>No text of it can be shown here.</source>
        <translation>ここに表示できるテキストがありません。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>The file holds several stories; this is the one you are reading.</source>
        <translation>ファイルには複数の記事があり、これは現在読んでいるものです。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>The original of this story is {kind}: {name} ({size}). {why} Open Original File shows it in the program you use for such files.</source>
        <translation>この記事の元は{kind}です: {name} ({size})。{why}「元のファイルを開く」で、その種類のファイル用のプログラムで表示します。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>The page is too complex to be shown; this is its plain text.</source>
        <translation>ページが複雑すぎて表示できません。これはそのプレーンテキストです。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>These are the words of a PDF document, without its layout.</source>
        <translation>PDF 文書のテキストです (レイアウトなし)。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a JSON file</source>
        <translation>JSON ファイル</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a PDF document</source>
        <translation>PDF 文書</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a Safari web archive</source>
        <translation>Safari のウェブアーカイブ</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a ZIP archive</source>
        <translation>ZIP アーカイブ</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a book (EPUB)</source>
        <translation>書籍 (EPUB)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a file of the kind “{suffix}”</source>
        <translation>種類「{suffix}」のファイル</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a saved page</source>
        <translation>保存したページ</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a saved page (MHTML)</source>
        <translation>保存したページ (MHTML)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a text file</source>
        <translation>テキストファイル</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a web archive (WACZ)</source>
        <translation>Web アーカイブ (WACZ)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a web archive (WARC)</source>
        <translation>Web アーカイブ (WARC)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>an archive of pages (ZIM)</source>
        <translation>ページのアーカイブ (ZIM)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>an e-mail message</source>
        <translation>メールメッセージ</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>It cannot be read.</source>
        <translation>読み込めません。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>No copy without scripts could be made of this file. Open Original Unchanged opens it as it was saved.</source>
        <translation>このファイルからスクリプトなしのコピーを作成できませんでした。「元のファイルをそのまま開く」で保存時のまま開けます。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>The original cannot be shown: {why}</source>
        <translation>元のファイルを表示できません: {why}</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>The original was not read.</source>
        <translation>元のファイルは読み込まれませんでした。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>This part of the page cannot be named.</source>
        <translation>ページのこの部分は指定できません。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/own_exports.py"/>
        <source>It is a backup of a whole library: import it as a file.</source>
        <translation>これはライブラリ全体のバックアップです。ファイルとして取り込んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/own_exports.py"/>
        <source>This is the library that is open.</source>
        <translation>これは開いているライブラリです。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/preparation.py"/>
        <source>Broadsheet failed to extract the article; the page is shown as plain text.</source>
        <translation>Broadsheet は記事を抽出できませんでした。ページはプレーンテキストで表示されます。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/preparation.py"/>
        <source>Shows {shown} of about {rounded} words.</source>
        <translation>約 {rounded} 語中 {shown} 語を表示。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/preparation.py"/>
        <source>The article could not be extracted in time; the page is shown as plain text.</source>
        <translation>時間内に記事を抽出できませんでした。ページはプレーンテキストで表示されます。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/preparation.py"/>
        <source>This is part {number} of {parts}: {counts} of {sum} words.</source>
        <translation>全 {parts} 部の第 {number} 部: {sum} 語中 {counts} 語。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/trial_process.py"/>
        <source>The article could not be extracted.</source>
        <translation>記事を抽出できませんでした。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/trial_process.py"/>
        <source>This story has no saved page, so the rule does not change it. It applies to pages you import from this site later.</source>
        <translation>この記事には保存したページがないため、ルールでは変わりません。今後このサイトから取り込むページに適用されます。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/watch_folders.py"/>
        <source>the file was kept in its folder, because not all of it was imported</source>
        <translation>すべては取り込まれなかったため、ファイルはフォルダーに残しました</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>A package that Broadsheet needs is missing.</source>
        <translation>Broadsheet に必要なパッケージがありません。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>A package that Broadsheet needs is missing; the files are not to blame. Quit Broadsheet and start it again to install that part, then import again.</source>
        <translation>Broadsheet に必要なパッケージがありません。ファイルのせいではありません。Broadsheet を終了して起動し直すとインストールされます。そのあともう一度取り込んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>A package that Broadsheet needs is missing; the files are not to blame. Reinstall Broadsheet, then import again.</source>
        <translation>Broadsheet に必要なパッケージがありません。ファイルのせいではありません。Broadsheet を再インストールしてから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>Broadsheet failed while reading this file; the file may be sound. Please report it.</source>
        <translation>このファイルの読み込み中に Broadsheet が失敗しました。ファイル自体は正常かもしれません。ご報告ください。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>The process reading this file crashed; memory may have run out.</source>
        <translation>このファイルを読むプロセスが異常終了しました。メモリ不足の可能性があります。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>The process that reads files could not be started; the files are not to blame. Restart the computer or reinstall Broadsheet, then import again.</source>
        <translation>ファイルを読むプロセスを起動できませんでした。ファイルの問題ではありません。コンピューターを再起動するか Broadsheet を再インストールしてから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>The system ended the process reading this file. Close other programs and try again.</source>
        <translation>このファイルを読むプロセスをシステムが終了しました。ほかのプログラムを閉じてもう一度お試しください。</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>Timed out while reading this file.</source>
        <translation>このファイルの読み込みがタイムアウトしました。</translation>
    </message>
    <message>
        <location filename="reader/library/indexing.py"/>
        <source>Indexing</source>
        <translation>索引付け</translation>
    </message>
    <message>
        <location filename="reader/library/library.py"/>
        <source>Index and library differ: {held}, {there}.</source>
        <translation>インデックスとライブラリが一致しません: {held}、{there}。</translation>
    </message>
    <message>
        <location filename="reader/library/library.py"/>
        <source>Story {id} has no passage “{exact}”.</source>
        <translation>記事 {id} に「{exact}」はありません。</translation>
    </message>
    <message>
        <location filename="reader/library/library.py"/>
        <source>The search index was damaged; it has been rebuilt.</source>
        <translation>検索インデックスが壊れていたため、再構築しました。</translation>
    </message>
    <message>
        <location filename="reader/library/library.py"/>
        <location filename="reader/library/repair_service.py"/>
        <source>This story has no address, so its site is not known.</source>
        <translation>この記事にはアドレスがないため、サイトが不明です。</translation>
    </message>
    <message>
        <location filename="reader/library/locks.py"/>
        <source>This import is running already, in another window or command.</source>
        <translation>この取り込みは別のウィンドウまたはコマンドで実行中です。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/automatic_backup.py"/>
        <source>The backup {path} is incomplete.</source>
        <translation>バックアップ {path} は不完全です。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>Backing up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} cannot be read: {reason}.</source>
        <translation>バックアップ {path} を読み込めません: {reason}。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} contains a foreign file: {name}.</source>
        <translation>バックアップ {path} に無関係なファイルがあります: {name}。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} is damaged ({name}). Nothing was changed.</source>
        <translation>バックアップ {path} が壊れています（{name}）。何も変更していません。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} is damaged. Nothing was changed.</source>
        <translation>バックアップ {path} が壊れています。何も変更していません。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} was written by a newer Broadsheet. Update it first.</source>
        <translation>バックアップ {path} は新しい Broadsheet で作成されています。先に更新してください。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The database is damaged. Run “broadsheet check --repair” first.</source>
        <translation>データベースが壊れています。先に「broadsheet check --repair」を実行してください。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>There is no backup at {path}.</source>
        <translation>{path} にバックアップはありません。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <location filename="reader/library/rule_store.py"/>
        <source>{path} holds something else. Choose another name.</source>
        <translation>{path} には別のものが入っています。別の名前を選んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>{path} is not a backup of a library. Use “import” to import it.</source>
        <translation>{path} はライブラリのバックアップではありません。「import」で取り込んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>An error in Broadsheet prevented the check of a part of the library.</source>
        <translation>Broadsheet のエラーのため、ライブラリの一部を確認できませんでした。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>Checking</source>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>It was rebuilt from the library.</source>
        <translation>ライブラリから再構築しました。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>The file that story {whose} was made of is lost; the story itself is kept.</source>
        <translation>記事 {whose} の元ファイルは失われました。記事自体は残っています。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>The text of story {story}, version {version}, {said}.</source>
        <translation>記事 {story} の本文、バージョン {version}: {said}。</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>was restored from its file</source>
        <translation>ファイルから復元しました</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} count in the sidebar was wrong.</source>
        <translation>
            <numerusform>サイドバーの件数 {count} 個が誤っていました。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} counts in the sidebar were wrong.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} file was compared with its hash.</source>
        <translation>
            <numerusform>{count} 個のファイルをハッシュと照合しました。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} files were compared with their hashes.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} picture is lost; an empty frame is shown for it.</source>
        <translation>
            <numerusform>画像 {count} 枚が失われました。代わりに空の枠を表示します。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} pictures are lost; an empty frame is shown for each.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} story; no fault found in the database.</source>
        <translation>
            <numerusform>記事 {count} 件。データベースに異常はありません。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories; no fault found in the database.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} text was read.</source>
        <translation>
            <numerusform>{count} 件の本文を読みました。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} texts were read.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} unfinished file of an interrupted write can be removed with --repair.</source>
        <translation>
            <numerusform>中断された書き込みの未完成ファイル {count} 個は --repair で削除できます。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} unfinished files of interrupted writes can be removed with --repair.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} unfinished file of an interrupted write was removed.</source>
        <translation>
            <numerusform>中断された書き込みの未完成ファイル {count} 個を削除しました。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} unfinished files of interrupted writes were removed.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>{faults}: its indexes were rebuilt.</source>
        <translation>{faults}: インデックスを再構築しました。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/original_recovery.py"/>
        <source>It was damaged; {count} story was recovered. The damaged file is kept as {name}.</source>
        <translation>
            <numerusform>壊れていました。記事 {count} 件を救いました。壊れたファイルは {name} として残してあります。</numerusform>
        </translation>
        <extra-po-msgid_plural>It was damaged; {count} stories were recovered. The damaged file is kept as {name}.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/original_recovery.py"/>
        <source>{count} story was restored from the file it was made of.</source>
        <translation>
            <numerusform>{count} 件の記事を元のファイルから復元しました。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories were restored from the files they were made of.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/maintenance/restore.py"/>
        <source>Restoring</source>
        <translation>復元</translation>
    </message>
    <message>
        <location filename="reader/library/occupants.py"/>
        <source>An automatic backup is being made. Waiting until it is done…</source>
        <translation>自動バックアップを作成しています。完了するまで待っています…</translation>
    </message>
    <message>
        <location filename="reader/library/occupants.py"/>
        <source>Another program is changing the library. Waiting until it is done…</source>
        <translation>別のプログラムがライブラリを変更しています。完了を待っています…</translation>
    </message>
    <message>
        <location filename="reader/library/occupants.py"/>
        <source>Broadsheet is still saving earlier changes. Waiting until it is done…</source>
        <translation>Broadsheet は以前の変更をまだ保存しています。完了するまで待っています…</translation>
    </message>
    <message>
        <location filename="reader/library/original_service.py"/>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>No original file is kept of this story.</source>
        <translation>この記事の元ファイルはありません。</translation>
    </message>
    <message>
        <location filename="reader/library/original_service.py"/>
        <source>No saved file is kept of this story, so there is no original to show.</source>
        <translation>この記事の保存ファイルがないため、表示できる元ファイルはありません。</translation>
    </message>
    <message>
        <location filename="reader/library/original_service.py"/>
        <source>Only the address of this page is in your library. Save the page and import it.</source>
        <translation>ライブラリにはこのページのアドレスしかありません。ページを保存して取り込んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/original_service.py"/>
        <source>{name} is too large to show ({size} MB). Use Open Original File.</source>
        <translation>{name} は大きすぎて表示できません ({size} MB)。「元のファイルを開く」をお使いください。</translation>
    </message>
    <message>
        <location filename="reader/library/related_service.py"/>
        <source>Choose two different stories.</source>
        <translation>異なる 2 つの記事を選んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/related_service.py"/>
        <source>Suggestion hidden</source>
        <translation>候補を隠しました</translation>
    </message>
    <message>
        <location filename="reader/library/related_service.py"/>
        <source>Suggestion shown again</source>
        <translation>候補を再び表示しました</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>An extraction rule needs a host and selectors.</source>
        <translation>抽出ルールにはホストとセレクターが必要です。</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>No rule for “{host}”.</source>
        <translation>「{host}」のルールはありません。</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>The rule for {host} is empty. Enter a selector.</source>
        <translation>{host} のルールが空です。セレクターを入力してください。</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>{path} is not a file of extraction rules.</source>
        <translation>{path} は抽出ルールのファイルではありません。</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>{path} was written by a newer version of the program.</source>
        <translation>{path} は新しいバージョンのプログラムで作成されています。</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>“{host}” is not a host name such as example.org.</source>
        <translation>「{host}」は example.org のようなホスト名ではありません。</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>“{name}” is not part of a rule; use {known}.</source>
        <translation>「{name}」はルールの項目ではありません。{known} を使ってください。</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>Enter a name and a search.</source>
        <translation>名前と検索条件を入力してください。</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>Saved search changed</source>
        <translation>保存した検索を変更</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>Search removed</source>
        <translation>検索を削除</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>Search saved</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>There is no saved search {search}.</source>
        <translation>保存した検索 {search} はありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/search_service.py"/>
        <source>{count} story is still being indexed; it may be missing here.</source>
        <translation>
            <numerusform>{count} 件の記事は索引を作成中のため、ここに出ないことがあります。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories are still being indexed; some may be missing here.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/search_service.py"/>
        <source>“{sort}” is not a sort order; choose one of {sorts}.</source>
        <translation>「{sort}」は並べ替え順ではありません。{sorts} から選んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/shelf_edits.py"/>
        <source>“{by}” is not a way to group stories; use {known}.</source>
        <translation>「{by}」では記事をグループ化できません。{known} を使ってください。</translation>
    </message>
    <message>
        <location filename="reader/library/store_session.py"/>
        <source>The library at {folder} has lost its database; there are still {left}. Run “broadsheet check --repair” to bring everything back, or “broadsheet restore-backup” with a backup. Nothing was changed.</source>
        <translation>{folder} のライブラリのデータベースが失われています。残っているもの: {left}。「broadsheet check --repair」ですべてを取り戻すか、「broadsheet restore-backup」でバックアップを復元してください。何も変更されていません。</translation>
    </message>
    <message>
        <location filename="reader/library/store_session.py"/>
        <source>{folder} is a file. A library needs a folder: choose another.</source>
        <translation>{folder} はファイルです。ライブラリにはフォルダーが必要です。別のものを選んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>Details changed</source>
        <translation>詳細を変更</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>Enter a name for the site.</source>
        <translation>サイトの名前を入力してください。</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Enter a title.</source>
        <translation>タイトルを入力してください。</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>Site renamed to {name}</source>
        <translation>サイトの名前を {name} に変更</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>Story note changed</source>
        <translation>記事のメモを変更</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>“{name}” cannot be edited.</source>
        <translation>「{name}」は編集できません。</translation>
    </message>
    <message>
        <location filename="reader/library/story_lists.py"/>
        <source>“{sort}” is not a sort order; choose one of {orders}.</source>
        <translation>「{sort}」は並べ替え順ではありません。{orders} から選んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>A tag can have at most {longest} characters.</source>
        <translation>タグは {longest} 文字までです。</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>A tag cannot be moved into itself.</source>
        <translation>タグを自身の中に移動することはできません。</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>Colour of tag {tag} changed</source>
        <translation>タグ {tag} の色を変更</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>Tag renamed to {name}</source>
        <translation>タグの名前を {name} に変更</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>Tag {names} deleted</source>
        <translation>タグ {names} を削除</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>Tags merged into {into}</source>
        <translation>タグを {into} に統合</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>There is no tag “{tag}”.</source>
        <translation>タグ「{tag}」はありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/tag_edits.py"/>
        <source>{count} tag deleted</source>
        <translation>
            <numerusform>{count} 件のタグを削除しました</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} tags deleted</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>“{colour}” is not a colour; choose one of {colours}.</source>
        <translation>「{colour}」は色ではありません。{colours} から選んでください。</translation>
    </message>
    <message>
        <location filename="reader/library/text_versions.py"/>
        <source>Version {version} cannot be deleted: it has highlights or bookmarks.</source>
        <translation>ハイライトまたはブックマークがあるため、バージョン {version} は削除できません。</translation>
    </message>
    <message>
        <location filename="reader/library/text_versions.py"/>
        <source>Version {version} deleted</source>
        <translation>バージョン {version} を削除</translation>
    </message>
    <message>
        <location filename="reader/library/text_versions.py"/>
        <source>Version {version} is the current one; only older versions can be deleted.</source>
        <translation>バージョン {version} は現在のものです。削除できるのは古いものだけです。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Archived {count} story</source>
        <translation>
            <numerusform>{count} 件の記事をアーカイブ</numerusform>
        </translation>
        <extra-po-msgid_plural>Archived {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Changed {count} highlight</source>
        <translation>
            <numerusform>{count} 件のハイライトを変更</numerusform>
        </translation>
        <extra-po-msgid_plural>Changed {count} highlights</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Deleted {count} story</source>
        <translation>
            <numerusform>{count} 件の記事を削除</numerusform>
        </translation>
        <extra-po-msgid_plural>Deleted {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Import {count} story</source>
        <translation>
            <numerusform>{count} 件の記事の取り込み</numerusform>
        </translation>
        <extra-po-msgid_plural>Import {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Marked as read: {count} story</source>
        <translation>
            <numerusform>{count} 件の記事を既読に</numerusform>
        </translation>
        <extra-po-msgid_plural>Marked as read: {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Marked as unread: {count} story</source>
        <translation>
            <numerusform>{count} 件の記事を未読に</numerusform>
        </translation>
        <extra-po-msgid_plural>Marked as unread: {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Moved to Later: {count} story</source>
        <translation>
            <numerusform>{count} 件の記事をあとで読むに</numerusform>
        </translation>
        <extra-po-msgid_plural>Moved to Later: {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Moved to inbox: {count} story</source>
        <translation>
            <numerusform>{count} 件の記事を受信箱へ</numerusform>
        </translation>
        <extra-po-msgid_plural>Moved to inbox: {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Moved to trash: {count} story</source>
        <translation>
            <numerusform>{count} 件の記事をゴミ箱へ</numerusform>
        </translation>
        <extra-po-msgid_plural>Moved to trash: {count} stories</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/undo.py"/>
        <source>Not undone: another program made a later change, “{label}”. Undo once more to take that back.</source>
        <translation>元に戻しませんでした。別のプログラムが後から変更しました:「{label}」。もう一度元に戻すと、その変更を取り消します。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Removed {count} highlight</source>
        <translation>
            <numerusform>{count} 件のハイライトを削除</numerusform>
        </translation>
        <extra-po-msgid_plural>Removed {count} highlights</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Restored {count} highlight</source>
        <translation>
            <numerusform>{count} 件のハイライトを復元</numerusform>
        </translation>
        <extra-po-msgid_plural>Restored {count} highlights</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Restored {count} story</source>
        <translation>
            <numerusform>{count} 件の記事を復元</numerusform>
        </translation>
        <extra-po-msgid_plural>Restored {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Starred {count} story</source>
        <translation>
            <numerusform>{count} 件の記事にスター</numerusform>
        </translation>
        <extra-po-msgid_plural>Starred {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Tagged {count} story</source>
        <translation>
            <numerusform>{count} 件の記事にタグ付け</numerusform>
        </translation>
        <extra-po-msgid_plural>Tagged {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Unstarred {count} story</source>
        <translation>
            <numerusform>{count} 件の記事のスターを解除</numerusform>
        </translation>
        <extra-po-msgid_plural>Unstarred {count} stories</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/waiting_changes.py"/>
        <source>Changed the watched folders</source>
        <translation>監視フォルダーの変更</translation>
    </message>
    <message>
        <location filename="reader/library/waiting_changes.py"/>
        <source>Deleted the rule for {host}</source>
        <translation>{host} のルールの削除</translation>
    </message>
    <message>
        <location filename="reader/library/waiting_changes.py"/>
        <source>It is not known how to make this change: {name}</source>
        <translation>この変更の行い方が分かりません: {name}</translation>
    </message>
    <message>
        <location filename="reader/library/waiting_changes.py"/>
        <source>Saved the rule for {host}</source>
        <translation>{host} のルールの保存</translation>
    </message>
    <message>
        <location filename="reader/library/written_words.py"/>
        <source>It is not known where these words belong. Copy them.</source>
        <translation>この文章がどこに属するのか分かりません。コピーしてください。</translation>
    </message>
    <message>
        <location filename="reader/model/argument_types.py"/>
        <source>{value} is too low for “{name}”; the lowest is {least}.</source>
        <translation>{value} は “{name}” には小さすぎます。最小は {least} です。</translation>
    </message>
    <message>
        <location filename="reader/model/errors.py"/>
        <source>Story {story} has no version {version} of its text.</source>
        <translation>記事 {story} の本文にバージョン {version} はありません。</translation>
    </message>
    <message>
        <location filename="reader/model/errors.py"/>
        <source>This bookmark is no longer in the library.</source>
        <translation>このブックマークはもうライブラリにありません。</translation>
    </message>
    <message>
        <location filename="reader/model/errors.py"/>
        <source>This highlight is no longer in the library.</source>
        <translation>このハイライトはもうライブラリにありません。</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>check</source>
        <comment>library check</comment>
        <translation>確認</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>counts</source>
        <comment>library check</comment>
        <translation>件数</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>damaged</source>
        <comment>library check</comment>
        <translation>破損</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>database</source>
        <comment>library check</comment>
        <translation>データベース</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>good</source>
        <comment>library check</comment>
        <translation>正常</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>highlights and notes</source>
        <comment>library check</comment>
        <translation>ハイライトとメモ</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>journal of annotations</source>
        <comment>library check</comment>
        <translation>注釈のジャーナル</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>leftovers</source>
        <comment>library check</comment>
        <translation>残骸</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>notice</source>
        <comment>library check</comment>
        <translation>お知らせ</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>original</source>
        <comment>library check</comment>
        <translation>元ファイル</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>originals</source>
        <comment>library check</comment>
        <translation>元ファイル</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>picture</source>
        <comment>library check</comment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>pictures</source>
        <comment>library check</comment>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>place</source>
        <comment>library check</comment>
        <translation>場所</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>related stories</source>
        <comment>library check</comment>
        <translation>関連記事</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>repaired</source>
        <comment>library check</comment>
        <translation>修復済み</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>search index</source>
        <comment>library check</comment>
        <translation>検索インデックス</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>stories</source>
        <comment>library check</comment>
        <translation>記事</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>text</source>
        <comment>library check</comment>
        <translation>本文</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>texts</source>
        <comment>library check</comment>
        <translation>本文</translation>
    </message>
    <message>
        <location filename="reader/package_installer.py"/>
        <source>Another start is setting Broadsheet up. Waiting until it is done…</source>
        <translation>別の起動が Broadsheet を準備しています。終わるまで待っています…</translation>
    </message>
    <message>
        <location filename="reader/package_installer.py"/>
        <source>No virtual environment could be made: {program} ended with code {code}.</source>
        <translation>仮想環境を作成できませんでした: {program} がコード {code} で終了しました。</translation>
    </message>
    <message>
        <location filename="reader/package_installer.py"/>
        <source>The packages that Broadsheet needs could not be installed. Is this machine online? (Only this first start needs it.) pip says:
  </source>
        <translation>Broadsheet に必要なパッケージをインストールできませんでした。このコンピューターはオンラインですか? (必要なのは初回のみです。) pip の出力:
  </translation>
    </message>
    <message>
        <location filename="reader/platforms/durable_files.py"/>
        <source>“{name}” is a device or a pipe, not a file</source>
        <translation>「{name}」はファイルではなく、デバイスまたはパイプです</translation>
    </message>
    <message>
        <location filename="reader/platforms/named_paths.py"/>
        <source>No file or folder is named.</source>
        <translation>ファイルもフォルダーも指定されていません。</translation>
    </message>
    <message>
        <location filename="reader/platforms/named_paths.py"/>
        <source>This file is on another computer. Copy it to this one and import the copy.</source>
        <translation>このファイルは別のコンピューターにあります。このコンピューターにコピーしてから取り込んでください。</translation>
    </message>
    <message>
        <location filename="reader/platforms/named_paths.py"/>
        <source>This is a web address. Save the page in the browser and import the file.</source>
        <translation>これは Web アドレスです。ブラウザーでページを保存し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <location filename="reader/platforms/named_paths.py"/>
        <source>{path} names the folder of a user who does not exist on this computer.</source>
        <translation>{path} は、このコンピューターに存在しないユーザーのフォルダーを指しています。</translation>
    </message>
    <message>
        <location filename="reader/platforms/shared_folders.py"/>
        <source>Locks may not hold there, so two computers can write at once and damage the database; a connection that breaks ends work in the middle. Open the library on one computer at a time. Better: close Broadsheet, move the library's folder to a disk of this computer, and keep only backups on the network drive.</source>
        <translation>そこではロックが効かないことがあり、2 台のコンピューターが同時に書き込んでデータベースを壊すおそれがあります。接続が切れると作業が途中で終わります。ライブラリは一度に 1 台だけで開いてください。よりよい方法: Broadsheet を終了し、ライブラリのフォルダーをこのコンピューターのディスクに移し、ネットワークドライブにはバックアップだけを置きます。</translation>
    </message>
    <message>
        <location filename="reader/platforms/shared_folders.py"/>
        <source>The library lies in a folder that {name} syncs ({root}).</source>
        <translation>ライブラリは {name} が同期するフォルダーにあります（{root}）。</translation>
    </message>
    <message>
        <location filename="reader/platforms/shared_folders.py"/>
        <source>The library lies on a network drive ({name}, {root}).</source>
        <translation>ライブラリはネットワークドライブにあります（{name}、{root}）。</translation>
    </message>
    <message>
        <location filename="reader/platforms/shared_folders.py"/>
        <source>Where the library is open on two computers, or is synced while it is being written, one copy replaces the other: highlights and stories can be lost, or a “conflicted copy” appears. Files that are kept online only cannot be read without a connection. Open the library on one computer at a time, wait until {name} is done before and after, and keep its files on this computer. Better: close Broadsheet, move the library's folder elsewhere, and keep only backups in the synced folder.</source>
        <translation>2 台のコンピューターで同時にライブラリを開いたり、書き込み中に同期されたりすると、一方が他方を置き換えます。ハイライトや記事が失われたり、「競合コピー」ができたりすることがあります。オンラインだけにあるファイルは接続なしでは読めません。ライブラリは一度に 1 台だけで開き、前後に {name} の同期が終わるのを待ち、ファイルをこのコンピューターに保存してください。よりよい方法: Broadsheet を終了し、ライブラリのフォルダーを別の場所に移し、同期フォルダーにはバックアップだけを置きます。</translation>
    </message>
    <message>
        <location filename="reader/platforms/user_folders.py"/>
        <source>Your home folder is not known. Set HOME to its full path, then try again.</source>
        <translation>ホームフォルダーが不明です。HOME に完全なパスを設定して、もう一度お試しください。</translation>
    </message>
    <message>
        <location filename="reader/related/near_duplicates.py"/>
        <source>edited version</source>
        <translation>編集された版</translation>
    </message>
    <message>
        <location filename="reader/related/near_duplicates.py"/>
        <source>longer version</source>
        <translation>長い版</translation>
    </message>
    <message>
        <location filename="reader/related/near_duplicates.py"/>
        <source>same text</source>
        <translation>同じ本文</translation>
    </message>
    <message>
        <location filename="reader/related/near_duplicates.py"/>
        <source>shorter version</source>
        <translation>短い版</translation>
    </message>
    <message>
        <location filename="reader/related/reasons.py"/>
        <source>same day</source>
        <translation>同じ日</translation>
    </message>
    <message>
        <location filename="reader/related/reasons.py"/>
        <source>shares: {words}</source>
        <translation>共通: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} day after</source>
        <translation>
            <numerusform>{count} 日後</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} days after</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} day before</source>
        <translation>
            <numerusform>{count} 日前</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} days before</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} month after</source>
        <translation>
            <numerusform>{count} か月後</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} months after</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} month before</source>
        <translation>
            <numerusform>{count} か月前</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} months before</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} year after</source>
        <translation>
            <numerusform>{count} 年後</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} years after</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} year before</source>
        <translation>
            <numerusform>{count} 年前</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} years before</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/related/related_index.py"/>
        <source>A file of the related stories is damaged; it has to be rebuilt.</source>
        <translation>関連記事のファイルが壊れています。再作成が必要です。</translation>
    </message>
    <message>
        <location filename="reader/related/related_index.py"/>
        <source>Finding related stories</source>
        <translation>関連記事を探しています</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>again: “{title}”</source>
        <translation>再掲: 「{title}」</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>linked in paragraph {paragraph}</source>
        <translation>第 {paragraph} 段落でリンク</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>linked in the text</source>
        <translation>本文中でリンク</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>linked on the page</source>
        <translation>ページ上でリンク</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>linked under “{place}”</source>
        <translation>「{place}」の下でリンク</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>links to this story</source>
        <translation>この記事にリンク</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>a correction of this story</source>
        <translation>この記事の訂正</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>a follow-up to this story</source>
        <translation>この記事の続き</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>an answer to this story</source>
        <translation>この記事への応答</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>an update of this story</source>
        <translation>この記事の続報</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>another part of the same series</source>
        <translation>同じ連載の別の回</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>this story answers it</source>
        <translation>この記事はそれへの応答です</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>this story corrects it</source>
        <translation>この記事はそれを訂正しています</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>this story follows it up</source>
        <translation>この記事はその続きです</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>this story updates it</source>
        <translation>この記事はそれを更新しています</translation>
    </message>
    <message>
        <location filename="reader/search/conditions.py"/>
        <source>“{field}:{value}” was left out.</source>
        <translation>「{field}:{value}」は無視されました。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/search/fallback_scan.py"/>
        <source>The search index is being rebuilt; only the first story was searched.</source>
        <translation>
            <numerusform>検索インデックスを再構築しています。最初の {count} 件の記事だけを検索しました。</numerusform>
        </translation>
        <extra-po-msgid_plural>The search index is being rebuilt; only the first {count} stories were searched.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/search/fallback_scan.py"/>
        <source>The search index is being rebuilt; results may be incomplete.</source>
        <translation>検索インデックスを再構築しています。結果が不完全な場合があります。</translation>
    </message>
    <message>
        <location filename="reader/search/foreign_syntax.py"/>
        <source>A range needs a condition before it, as in {example}.</source>
        <translation>範囲の前には条件が要ります（例: {example}）。</translation>
    </message>
    <message>
        <location filename="reader/search/foreign_syntax.py"/>
        <source>“{operator}” is searched as a word; the operator is written {capitals}.</source>
        <translation>“{operator}” は単語として検索されます。演算子は {capitals} と書きます。</translation>
    </message>
    <message>
        <location filename="reader/search/query_parser.py"/>
        <source>Added the missing closing quotation mark.</source>
        <translation>閉じ引用符を補いました。</translation>
    </message>
    <message>
        <location filename="reader/search/query_parser.py"/>
        <source>Regular expressions are not supported; the words of “{text_value}” are searched. “*” means any letters, “?” one.</source>
        <translation>正規表現には対応していません。“{text_value}” の単語を検索します。“*” は任意の文字列、“?” は 1 文字を意味します。</translation>
    </message>
    <message>
        <location filename="reader/search/query_parser.py"/>
        <source>“{text_value}” is searched as “{bare}”. Spelling mistakes are corrected when a word is not found.</source>
        <translation>「{text_value}」は「{bare}」として検索されます。語が見つからない場合は綴りが補正されます。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>; did you mean {nearest}?</source>
        <translation>。もしかして {nearest} ですか?</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>No word to search for in “{short}”.</source>
        <translation>「{short}」に検索する語がありません。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>The filter is empty.</source>
        <translation>条件が空です。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>The search is too long; only its beginning was used.</source>
        <translation>検索条件が長すぎるため、先頭だけを使いました。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>There is no condition “{field}:”; {meant} To look for the words themselves, put them in quotation marks.</source>
        <translation>条件「{field}:」はありません。{meant}語そのものを探すには引用符で囲んでください。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>Words behind a dash are searched, as nothing else is asked for. To exclude a word, put another one before it: {example}</source>
        <translation>ほかに語がないため、ハイフンに続く語を検索しました。語を除外するには、その前に別の語を入力してください: {example}</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>did you mean {nearest}?</source>
        <translation>もしかして {nearest} ですか?</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>nothing here is like it.</source>
        <translation>似たものはありません。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>one of {values}</source>
        <translation>{values} のいずれか</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>there are {fields}.</source>
        <translation>使えるもの: {fields}。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{field}:{value}” is not a date; write it like {nearest}.</source>
        <translation>「{field}:{value}」は日付ではありません。{nearest} のように書いてください。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{field}:{value}” is not a number; write it like {nearest} or {field}:10..90.</source>
        <translation>「{field}:{value}」は数値ではありません。{nearest} または {field}:10..90 のように書いてください。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{field}:{value}” is not known{meant} After “{field}:” comes one of {values}.</source>
        <translation>「{field}:{value}」は不明です{meant}「{field}:」には {values} のいずれかを指定します。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{field}:” is empty; after it comes {rest}.</source>
        <translation>「{field}:」が空です。{rest}を指定してください。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{signs}” is empty.</source>
        <translation>“{signs}” の中が空です。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” closes nothing.</source>
        <translation>“{sign}” は何も閉じていません。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” in “{field}:{value}” joins nothing; write {nearest}, or put the value in quotation marks.</source>
        <translation>“{field}:{value}” の “{sign}” は何もつないでいません。{nearest} と書くか、値を引用符で囲んでください。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” is not closed.</source>
        <translation>“{sign}” が閉じられていません。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” needs a word or a condition after it.</source>
        <translation>“{sign}” の後には単語か条件が必要です。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” needs a word or a condition before it.</source>
        <translation>“{sign}” の前には単語か条件が必要です。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” needs one word before it and one behind it; it was left out.</source>
        <translation>“{sign}” の前後にはそれぞれ単語が必要です。無視しました。</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” was left out, as a space comes behind it; to exclude stories, write {sign}{field}: without a space.</source>
        <translation>「{sign}」は後ろに空白があるため無視されました。記事を除外するには、空白なしで {sign}{field}: と入力してください。</translation>
    </message>
    <message>
        <location filename="reader/search/results.py"/>
        <source>No exact matches. Stories with similar words are shown.</source>
        <translation>完全に一致するものはありません。似た言葉の記事を表示しています。</translation>
    </message>
    <message>
        <location filename="reader/search/results.py"/>
        <source>Partial matches are included because few stories contain every word.</source>
        <translation>すべての語を含む記事が少ないため、一部だけ一致するものも含めています。</translation>
    </message>
    <message>
        <location filename="reader/search/search_index.py"/>
        <source>The search index is being written by another program or job.</source>
        <translation>検索インデックスは別のプログラムまたは処理が書き込み中です。</translation>
    </message>
    <message>
        <location filename="reader/search/search_index.py"/>
        <source>The search index is busy.</source>
        <translation>検索インデックスは使用中です。</translation>
    </message>
    <message>
        <location filename="reader/search/search_index.py"/>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The search index is damaged; it has to be rebuilt.</source>
        <translation>検索インデックスが壊れており、再構築が必要です。</translation>
    </message>
    <message>
        <location filename="reader/search/search_index.py"/>
        <location filename="reader/segments/checked_storage.py"/>
        <source>There is no search index yet; it has to be built.</source>
        <translation>検索インデックスがまだなく、構築が必要です。</translation>
    </message>
    <message>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The file {name} of the search index is damaged; it has to be rebuilt.</source>
        <translation>検索インデックスのファイル {name} が壊れており、再構築が必要です。</translation>
    </message>
    <message>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The file {name} of the search index is missing; it has to be rebuilt.</source>
        <translation>検索インデックスのファイル {name} がなく、再構築が必要です。</translation>
    </message>
    <message>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The search index is incomplete; it has to be rebuilt.</source>
        <translation>検索インデックスが不完全で、再構築が必要です。</translation>
    </message>
    <message>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The search index was written by another version; it has to be rebuilt.</source>
        <translation>検索インデックスは別のバージョンで作成されており、再構築が必要です。</translation>
    </message>
    <message>
        <location filename="reader/segments/index_build.py"/>
        <source>Building the search index</source>
        <translation>検索インデックスを構築中</translation>
    </message>
    <message>
        <location filename="reader/segments/whoosh_writer.py"/>
        <source>Another program is writing the search index.</source>
        <translation>別のプログラムが検索インデックスを書き込み中です。</translation>
    </message>
    <message>
        <location filename="reader/store/columns.py"/>
        <source>The text of this story is damaged. Run “broadsheet check”, then extract it again.</source>
        <translation>この記事の本文が壊れています。「broadsheet check」を実行してから再抽出してください。</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>Broadsheet needs SQLite 3.37 or newer; this Python has {sqlite_version}.</source>
        <translation>Broadsheet には SQLite 3.37 以降が必要です。この Python は {sqlite_version} です。</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} can only be read.</source>
        <translation>{parent} のライブラリは読み取り専用です。</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} can only be read. Give yourself write permission for that folder.</source>
        <translation>{parent} のライブラリは読み取り専用です。フォルダーに書き込み権限を付けてください。</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} could not be copied before it is brought up to date ({faults}). Nothing was changed; run “broadsheet check --repair”.</source>
        <translation>更新前に {parent} のライブラリをコピーできませんでした ({faults})。何も変更されていません。「broadsheet check --repair」を実行してください。</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} was made by an older Broadsheet and cannot be brought up to date, since it can only be read. Give yourself write permission.</source>
        <translation>{parent} のライブラリは古い Broadsheet のもので、読み取り専用のため更新できません。書き込み権限を付けてください。</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} was written by a newer Broadsheet (version {version}, this one knows {known}). Update Broadsheet to open it.</source>
        <translation>{parent} のライブラリは新しい Broadsheet のものです (バージョン {version}、こちらは {known} まで)。開くには Broadsheet を更新してください。</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library is no longer at {folder}: it was moved, deleted or replaced while it was open. Nothing was changed; close it, and open it where it is.</source>
        <translation>ライブラリはもう {folder} にありません。開いている間に移動、削除、または置き換えられました。何も変更されていません。閉じて、現在の場所で開いてください。</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>This library is being changed by another thread. Open one for each thread, or let one thread finish before the next begins.</source>
        <translation>このライブラリは別のスレッドが変更中です。スレッドごとに開くか、1 つが終わってから次を始めてください。</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>a row of {table} belongs to a row of {other} that is gone</source>
        <translation>{table} の行が、失われた {other} の行に属しています</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>a text in {table} cannot be read</source>
        <translation>{table} のテキストを読めません</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>{path} is not a Broadsheet library. Choose another folder.</source>
        <translation>{path} は Broadsheet のライブラリではありません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <source>The disk with {folder} can only be read.</source>
        <translation>{folder} のあるディスクは読み取り専用です。</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The disk with {folder} is full. Nothing was changed; make some room.</source>
        <translation>{folder} のあるディスクがいっぱいです。何も変更されていません。空きを作ってください。</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <source>There is no permission to write in {folder}. Check its permissions.</source>
        <translation>{folder} に書き込む権限がありません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <source>{folder} cannot be created, because a file of that name is in the way.</source>
        <translation>同じ名前のファイルがあるため、{folder} を作成できません。</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <source>{folder} cannot be written: {reason}.</source>
        <translation>{folder} に書き込めません: {reason}。</translation>
    </message>
    <message>
        <location filename="reader/store/foreign_tables.py"/>
        <source>The database is damaged or of an unknown version.</source>
        <translation>データベースが壊れているか、不明なバージョンです。</translation>
    </message>
    <message>
        <location filename="reader/store/journal.py"/>
        <source>The journal of annotations {path} cannot be read: {reason}. Check its permissions.</source>
        <translation>注釈のジャーナル {path} を読み込めません: {reason}。アクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="reader/store/notebook_query.py"/>
        <source>The notebook looks for at most {number} words at once. Use fewer words.</source>
        <translation>ノートブックで一度に探せるのは {number} 語までです。語を減らしてください。</translation>
    </message>
    <message>
        <location filename="reader/store/rescue.py"/>
        <source>The disk refused to rewrite the database. The damaged one is as it was.</source>
        <translation>ディスクがデータベースの書き直しを拒否しました。壊れたデータベースは元のままです。</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>A number is too large for a library; it takes whole numbers below 2⁶³.</source>
        <translation>数値がライブラリには大きすぎます。2⁶³ 未満の整数を指定してください。</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The database {path} is damaged. Run “broadsheet check --repair”, or bring back a backup with “broadsheet restore-backup”.</source>
        <translation>データベース {path} が壊れています。「broadsheet check --repair」を実行するか、「broadsheet restore-backup」でバックアップを復元してください。</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The disk with {folder} does not answer as it should ({reason}). Nothing was changed.</source>
        <translation>{folder} のあるディスクが正しく応答しません ({reason})。何も変更されていません。</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The library at {folder} cannot be opened. Check that the folder is there and that you may write in it.</source>
        <translation>{folder} のライブラリを開けません。フォルダーの存在と書き込み権限を確認してください。</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The library at {folder} cannot be written. Check its permissions.</source>
        <translation>{folder} のライブラリに書き込めません。アクセス権を確認してください。</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The library at {folder} is being changed by another program. Try again in a moment.</source>
        <translation>{folder} のライブラリは別のプログラムが変更中です。少し待ってからお試しください。</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The library at {parent} was closed. Open it again to use it.</source>
        <translation>{parent} のライブラリは閉じられました。使うには開き直してください。</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The path {folder} is too long for a library. Choose a shorter one.</source>
        <translation>パス {folder} はライブラリには長すぎます。短いものを選んでください。</translation>
    </message>
    <message>
        <location filename="reader/store/story_table.py"/>
        <source>There are no stories {named}{more} in this library.</source>
        <translation>このライブラリに記事 {named}{more} はありません。</translation>
    </message>
    <message>
        <location filename="reader/store/story_table.py"/>
        <source>There is no story {ids} in this library.</source>
        <translation>このライブラリに記事 {ids} はありません。</translation>
    </message>
    <message>
        <location filename="reader/system_libraries.py"/>
        <source>Installing system packages: {packages}</source>
        <translation>システムパッケージをインストール中: {packages}</translation>
    </message>
    <message>
        <location filename="reader/system_libraries.py"/>
        <source>Qt needs system libraries that are not installed. Install them with: sudo apt-get install {missing}</source>
        <translation>Qt に必要なシステムライブラリがありません。次でインストールできます: sudo apt-get install {missing}</translation>
    </message>
    <message>
        <location filename="reader/system_libraries.py"/>
        <source>The screen {screen} cannot be reached: nothing answers there, or this user is not allowed to use it. Every command works without one: see broadsheet --help.</source>
        <translation>画面 {screen} に接続できません。応答がないか、このユーザーに使用が許可されていません。コマンドはすべて画面なしで使えます: broadsheet --help をご覧ください。</translation>
    </message>
    <message>
        <location filename="reader/system_libraries.py"/>
        <source>There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). Every command works without one: see broadsheet --help.</source>
        <translation>ウィンドウを開く画面がありません (DISPLAY も WAYLAND_DISPLAY も未設定)。コマンドはすべて画面なしで使えます: broadsheet --help をご覧ください。</translation>
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
        <location filename="reader/translation.py"/>
        <source>The system refused this: {reason}.</source>
        <translation>システムが拒否しました: {reason}。</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>a file of that name exists already</source>
        <translation>同じ名前のファイルがすでにあります</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>a part of its path is not a folder</source>
        <translation>パスの一部がフォルダーではありません</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>another program is using it</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>it does not exist</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>its links lead in a circle</source>
        <translation>リンクが循環しています</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>its name is too long</source>
        <translation>名前が長すぎます</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>system error {code}</source>
        <translation>システムエラー {code}</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the disk is not connected</source>
        <translation>ディスクが接続されていません</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the disk is read-only</source>
        <translation>ディスクが読み取り専用です</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the disk reports an error</source>
        <translation>ディスクがエラーを報告しています</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the file is too large for the disk</source>
        <translation>ファイルがこのディスクには大きすぎます</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the folder is not empty</source>
        <translation>フォルダーが空ではありません</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>too many files are open</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} は使えません: {reason}。</translation>
    </message>
    <message>
        <location filename="reader/ui/action_states.py"/>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="reader/ui/action_states.py"/>
        <source>Redo “{label}”</source>
        <translation>「{label}」をやり直す</translation>
    </message>
    <message>
        <location filename="reader/ui/action_states.py"/>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="reader/ui/action_states.py"/>
        <source>Undo “{label}”</source>
        <translation>「{label}」を元に戻す</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Annotate</source>
        <comment>menu</comment>
        <translation>注釈(&amp;A)</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Library</source>
        <comment>menu</comment>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Story</source>
        <comment>menu</comment>
        <translation>記事(&amp;S)</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Add pages</source>
        <translation>ページを追加</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Group</source>
        <comment>action</comment>
        <translation>グループ化</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Row Height</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Sort By</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Enter a search before saving it.</source>
        <translation>保存する前に検索語を入力してください。</translation>
    </message>
    <message>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Only stories in the trash can be deleted permanently.</source>
        <translation>完全に削除できるのはゴミ箱の記事だけです。</translation>
    </message>
    <message>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <location filename="reader/ui/features/original/original_controller.py"/>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Open a story first.</source>
        <translation>先に記事を開いてください。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Add your first pages</source>
        <translation>最初のページを追加</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Addresses from other apps appear here until you import their saved pages.</source>
        <translation>ほかのアプリのリンクは、保存したページを取り込むまでここに表示されます。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose Files…</source>
        <comment>action</comment>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose Folder…</source>
        <comment>action</comment>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose files or a whole folder.</source>
        <translation>ファイルまたはフォルダー全体を選びます。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Coming from another app?</source>
        <translation>ほかのアプリから移行しますか?</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Copy an article and press Ctrl+V.</source>
        <translation>記事をコピーして Ctrl+V を押します。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Deleted stories stay here until you empty the trash.</source>
        <translation>削除した記事は、ゴミ箱を空にするまでここに残ります。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Drag saved pages, folders, archives or text onto this window.</source>
        <translation>保存したページ、フォルダー、アーカイブ、テキストをこのウィンドウにドラッグします。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Drop</source>
        <translation>ドロップ</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Everything stays on this computer. Add pages in any of these ways:</source>
        <translation>すべてこのコンピューターに保存されます。次のいずれかの方法でページを追加できます:</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>File ▸ Export, as RDF or ENEX.</source>
        <translation>「ファイル ▸ 書き出し」で RDF または ENEX として保存します。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Import its export file as it is:</source>
        <translation>書き出したファイルをそのまま取り込めます:</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Inbox is empty</source>
        <translation>受信箱は空です</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>New stories appear here. Press A for all stories.</source>
        <translation>新しい記事がここに表示されます。A キーですべての記事を表示します。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No links without text</source>
        <translation>本文のないリンクはありません</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No results for “{query}”</source>
        <translation>「{query}」に一致する結果はありません</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No stars yet</source>
        <translation>スター付きの記事はありません</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No stories</source>
        <translation>記事はありません</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No stories with this tag</source>
        <translation>このタグの記事はありません</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Nothing saved for later</source>
        <translation>あとで読む記事はありません</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Nothing to continue</source>
        <translation>読みかけの記事はありません</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Pages your browser saves in a watched folder are imported automatically.</source>
        <translation>ブラウザーが監視フォルダーに保存したページは自動で取り込まれます。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press E to archive a story.</source>
        <translation>E キーで記事をアーカイブします。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press L to keep a story for later.</source>
        <translation>L キーで記事をあとで読むに入れます。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press S to star a story.</source>
        <translation>S キーで記事にスターを付けます。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press T to tag a story.</source>
        <translation>T キーで記事にタグを付けます。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Remove filters such as site: or tag:</source>
        <translation>site: や tag: などの条件を外す</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Search for “{suggestion}”</source>
        <translation>「{suggestion}」を検索</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Show Highlights &amp; Notes</source>
        <comment>action</comment>
        <translation>ハイライトとメモを表示</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Show Link Only</source>
        <comment>action</comment>
        <translation>「リンクのみ」を表示</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Stories you have begun to read appear here.</source>
        <translation>読み始めた記事がここに表示されます。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>The archive is empty</source>
        <translation>アーカイブは空です</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/empty_states.py"/>
        <source>The highlights of {count} book or article without text are in Highlights &amp; Notes.</source>
        <translation>
            <numerusform>本文のない本と記事 {count} 件のハイライトは「ハイライトとメモ」にあります。</numerusform>
        </translation>
        <extra-po-msgid_plural>The highlights of {count} books and articles without text are in Highlights &amp; Notes.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>The trash is empty</source>
        <translation>ゴミ箱は空です</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Try Sample Stories</source>
        <comment>action</comment>
        <translation>サンプル記事を試す</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Try alternatives: bridge OR ferry</source>
        <translation>別の語を試す: bridge OR ferry</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Try:</source>
        <translation>次をお試しください:</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Use fewer words, or a prefix such as comet*</source>
        <translation>語を減らすか、comet* のような前方一致を使う</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Watch Folder…</source>
        <comment>action</comment>
        <translation>フォルダーを監視…</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>a folder of saved pages, or the bookmarks as HTML.</source>
        <translation>保存したページのフォルダー、またはブックマークの HTML。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>the export from the settings, with highlights (ZIP or CSV).</source>
        <translation>設定画面からの書き出し。ハイライト付き(ZIP または CSV)。</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>the list of links (CSV or HTML) from the account’s settings.</source>
        <translation>アカウント設定から得られるリンクの一覧(CSV または HTML)。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/empty_states.py"/>
        <source>{count} link without text is listed in Link Only.</source>
        <translation>
            <numerusform>本文のないリンク {count} 件は「リンクのみ」にあります。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} links without text are listed in Link Only.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Add Bookmark</source>
        <comment>action</comment>
        <translation>ブックマークを追加</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Add Note…</source>
        <comment>action</comment>
        <translation>メモを追加…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Bookmark name:</source>
        <translation>ブックマークの名前:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Edit Details…</source>
        <comment>action</comment>
        <translation>詳細を編集…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Edit Story Note…</source>
        <comment>action</comment>
        <translation>記事のメモを編集…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Extend Selection by Paragraph</source>
        <comment>action</comment>
        <translation>選択範囲を段落単位で拡張</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Extend Selection by Word</source>
        <comment>action</comment>
        <translation>選択範囲を単語単位で拡張</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Highlight</source>
        <comment>action</comment>
        <translation>ハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 1</source>
        <comment>action</comment>
        <translation>色 1 でハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 2</source>
        <comment>action</comment>
        <translation>色 2 でハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 3</source>
        <comment>action</comment>
        <translation>色 3 でハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 4</source>
        <comment>action</comment>
        <translation>色 4 でハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 5</source>
        <comment>action</comment>
        <translation>色 5 でハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Next Unread Story</source>
        <comment>action</comment>
        <translation>次の未読記事</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/page/page_menu.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Remove Highlight</source>
        <comment>action</comment>
        <translation>ハイライトを削除</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Rename Bookmark</source>
        <translation>ブックマークの名前を変更</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Select text on the page first.</source>
        <translation>先にページのテキストを選択してください。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Select text, or choose a paragraph with ↓ and ↑.</source>
        <translation>テキストを選択するか、↓ と ↑ で段落を選んでください。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Select text, or press Enter, then choose a paragraph with ↓ and ↑.</source>
        <translation>テキストを選択するか、Enter を押してから ↓ と ↑ で段落を選んでください。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Tags…</source>
        <comment>action</comment>
        <translation>タグ…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>This picture is bookmarked already.</source>
        <translation>この画像にはすでにブックマークがあります。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>This story has no text to highlight.</source>
        <translation>この記事にはハイライトできる本文がありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Byline</source>
        <translation>著者名</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Edit Details</source>
        <translation>詳細を編集</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Enter a date such as {example}.</source>
        <translation>「{example}」のような日付を入力してください。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Enter a language such as {example}.</source>
        <translation>{example} のような言語を入力してください。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/page/footnotes.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <location filename="reader/ui/palette.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Site</source>
        <translation>サイト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Standfirst</source>
        <translation>リード文</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Copied with source.</source>
        <translation>出典付きでコピーしました。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Copy with Source</source>
        <comment>action</comment>
        <translation>出典付きでコピー</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Daily Review</source>
        <comment>action</comment>
        <translation>今日の復習</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Highlights of This Story</source>
        <comment>action</comment>
        <translation>この記事のハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Merge Overlapping Highlights</source>
        <comment>action</comment>
        <translation>重なるハイライトを結合</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Select the words to copy.</source>
        <translation>コピーする語を選択してください。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Select words that two or more highlights touch.</source>
        <translation>2 つ以上のハイライトにかかる語を選択してください。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Split Highlight</source>
        <comment>action</comment>
        <translation>ハイライトを分割</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/tag_dialog.py"/>
        <source>Find a tag, or type a new one and press Enter</source>
        <translation>タグを検索、または新しいタグを入力して Enter</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/tag_dialog.py"/>
        <source>Find or add a tag</source>
        <translation>タグを検索または追加</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/tag_dialog.py"/>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_controller.py"/>
        <source>Compare with Another Copy…</source>
        <comment>action</comment>
        <translation>別のコピーと比較…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_controller.py"/>
        <source>No other copy of this story in your library.</source>
        <translation>ライブラリにこの記事の別のコピーはありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>Changed words are underlined; added or removed text is bold.</source>
        <translation>変更された語には下線、追加または削除されたテキストは太字です。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>Compare Copies</source>
        <translation>コピーを比較</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>No differences</source>
        <translation>違いはありません</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>{count} difference</source>
        <translation>
            <numerusform>{count} か所の違い</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} differences</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>Compare Versions</source>
        <translation>バージョンを比較</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>This story has only one version.</source>
        <translation>この記事のバージョンは 1 つだけです。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>Versions…</source>
        <comment>action</comment>
        <translation>バージョン…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Compare…</source>
        <comment>action</comment>
        <translation>比較…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Delete Older Version</source>
        <comment>action</comment>
        <translation>古いバージョンを削除</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Newer</source>
        <translation>新しい方</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Newer version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Older</source>
        <translation>古い方</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Older version</source>
        <translation>古いバージョン</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Saving an address again adds a version and moves your highlights to it. Older versions stay until you delete them.</source>
        <translation>同じアドレスを再び保存すると、新しいバージョンが追加され、ハイライトも移ります。古いバージョンは削除するまで残ります。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>This version cannot be deleted: it has highlights or bookmarks.</source>
        <translation>ハイライトまたはブックマークがあるため、このバージョンは削除できません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Version {version}</source>
        <translation>バージョン {version}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Contents…</source>
        <comment>action</comment>
        <translation>目次…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Go to a heading, highlight or bookmark</source>
        <translation>見出し、ハイライト、ブックマークへ移動</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Next Heading</source>
        <comment>action</comment>
        <translation>次の見出し</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Next Highlight</source>
        <comment>action</comment>
        <translation>次のハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>No earlier headings.</source>
        <translation>これより前に見出しはありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>No earlier highlights.</source>
        <translation>これより前にハイライトはありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>No highlights yet. Select text, or press H to highlight a paragraph.</source>
        <translation>ハイライトはまだありません。テキストを選択するか、H で段落をハイライトしてください。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>No more headings.</source>
        <translation>これより後に見出しはありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>No more highlights.</source>
        <translation>これより後にハイライトはありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Previous Heading</source>
        <comment>action</comment>
        <translation>前の見出し</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Previous Highlight</source>
        <comment>action</comment>
        <translation>前のハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>This story has no headings, highlights or bookmarks.</source>
        <translation>この記事には見出し、ハイライト、ブックマークがありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/drop_overlay.py"/>
        <source>Drop files, folders, links or text to add them to your library</source>
        <translation>ファイル、フォルダー、リンク、テキストをドロップするとライブラリに追加されます</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/drop_overlay.py"/>
        <source>Drop to import</source>
        <translation>ドロップして取り込む</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Check Watched Folders Now</source>
        <comment>action</comment>
        <translation>監視フォルダーを今すぐ確認</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Documents (*.pdf *.epub *.docx *.odt *.rtf *.txt *.md *.org *.rst)</source>
        <translation>ドキュメント (*.pdf *.epub *.docx *.odt *.rtf *.txt *.md *.org *.rst)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Exports and lists (*.json *.jsonl *.csv *.zip *.enex *.xml *.opml *.rdf *.bib *.ris)</source>
        <translation>書き出しデータと一覧 (*.json *.jsonl *.csv *.zip *.enex *.xml *.opml *.rdf *.bib *.ris)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Files</source>
        <translation>ファイルを取り込む</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Files…</source>
        <comment>action</comment>
        <translation>ファイルを取り込む…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Folder</source>
        <translation>フォルダーを取り込む</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Folder…</source>
        <comment>action</comment>
        <translation>フォルダーを取り込む…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Sample Stories</source>
        <comment>action</comment>
        <translation>サンプル記事を取り込む</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import from Clipboard</source>
        <comment>action</comment>
        <translation>クリップボードから取り込む</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Last Import Report</source>
        <comment>action</comment>
        <translation>前回の取り込みレポート</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Mail (*.eml *.mbox)</source>
        <translation>メール (*.eml *.mbox)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Saved again: {title}</source>
        <translation>再び保存しました: {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Saved pages (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.gz)</source>
        <translation>保存したページ (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.gz)</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Saved: {count} story</source>
        <translation>
            <numerusform>保存しました: 記事 {count} 件</numerusform>
        </translation>
        <extra-po-msgid_plural>Saved: {count} stories</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Saved: {title}</source>
        <translation>保存しました: {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Watched Folders…</source>
        <comment>action</comment>
        <translation>監視フォルダー…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>from clipboard</source>
        <translation>クリップボードから</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>remaining files</source>
        <translation>残りのファイル</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>{paths} files and folders</source>
        <translation>{paths} 個のファイルとフォルダー</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/page/find_bar.py"/>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Close</source>
        <comment>action</comment>
        <translation>閉じる</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Could not save the report: {reason}.</source>
        <translation>レポートを保存できませんでした: {reason}。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>File or story</source>
        <translation>ファイルまたは記事</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Import Report</source>
        <translation>取り込みレポート</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Import results</source>
        <translation>取り込みの結果</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>No text</source>
        <translation>本文なし</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Open</source>
        <comment>action</comment>
        <translation>開く</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Retry Failed</source>
        <comment>action</comment>
        <translation>失敗したものを再試行</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Retry Selected</source>
        <comment>action</comment>
        <translation>選択したものを再試行</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Save Report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Save as Text…</source>
        <comment>action</comment>
        <translation>テキストとして保存…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Show in Folder</source>
        <comment>action</comment>
        <translation>フォルダーに表示</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>… and {number} more</source>
        <translation>… ほか {number} 件</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Cancel</source>
        <comment>action</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Cancelling…</source>
        <translation>キャンセルしています…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Continue Import</source>
        <comment>action</comment>
        <translation>取り込みを続ける</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Import cancelled</source>
        <translation>取り込みをキャンセルしました</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Import progress</source>
        <translation>取り込みの進行状況</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Imported {count} story without text</source>
        <translation>
            <numerusform>本文のない記事を {count} 件取り込みました</numerusform>
        </translation>
        <extra-po-msgid_plural>Imported {count} stories without text</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Imported {stories}</source>
        <translation>{stories}を取り込みました</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Imported {stories}, {count} without text</source>
        <translation>
            <numerusform>{stories}を取り込みました（うち {count} 件は本文なし）</numerusform>
        </translation>
        <extra-po-msgid_plural>Imported {stories}, {count} without text</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Importing {done} of {files}</source>
        <translation>{files}中 {done} 件を取り込み中</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Importing {label}…</source>
        <translation>{label} を取り込み中…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Importing: {stories} so far</source>
        <translation>取り込み中: これまでに{stories}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Pause</source>
        <comment>action</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Scanning</source>
        <translation>走査中</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Scanning: {files} · {size}</source>
        <translation>確認中: {files} · {size}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Show Report</source>
        <comment>action</comment>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} duplicate skipped</source>
        <translation>
            <numerusform>重複 {count} 件をスキップ</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} duplicates skipped</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} failed</source>
        <translation>
            <numerusform>{count} 件失敗</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} failed</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} file</source>
        <translation>
            <numerusform>{count} 個のファイル</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} files</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} skipped</source>
        <translation>
            <numerusform>{count} 件スキップ</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} skipped</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} updated</source>
        <translation>
            <numerusform>{count} 件更新</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} updated</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{files} read · Updating search and related stories…</source>
        <translation>{files}を読み込みました · 検索と関連記事を更新中…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{size_done} of {size}</source>
        <translation>{size} 中 {size_done}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Add Folder…</source>
        <comment>action</comment>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Archives and exports</source>
        <translation>アーカイブと書き出しデータ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Books</source>
        <translation>書籍</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Broadsheet imports what you save to these folders while it is open: saved pages, and other kinds of file that you tick. It does not read anything else there.</source>
        <translation>Broadsheet は、開いている間にこれらのフォルダーに保存されたものを取り込みます。対象は保存したページと、選択したその他の種類のファイルです。それ以外は読み込みません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Files that are there already</source>
        <comment>action</comment>
        <translation>すでにあるファイル</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Imported files</source>
        <translation>取り込んだファイル</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Imported files of {path}</source>
        <translation>{path} の取り込んだファイル</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Move to trash</source>
        <translation>ゴミ箱に入れる</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Names of subfolders as tags</source>
        <comment>action</comment>
        <translation>サブフォルダーの名前をタグにする</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Nine levels</source>
        <comment>subfolders</comment>
        <translation>9 階層</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>None</source>
        <comment>subfolders</comment>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>One level</source>
        <comment>subfolders</comment>
        <translation>1 階層</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>PDF and office documents</source>
        <translation>PDF と Office 文書</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Remove</source>
        <comment>action</comment>
        <translation>削除</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Saved pages</source>
        <translation>保存したページ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Saved pages and {more} more</source>
        <translation>保存したページとほか {more} 種類</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Subfolders</source>
        <comment>action</comment>
        <translation>サブフォルダー</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Text and Markdown</source>
        <translation>テキストと Markdown</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Three levels</source>
        <comment>subfolders</comment>
        <translation>3 階層</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Watch Folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Watched Folders</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>What is imported from {path}</source>
        <translation>{path} から取り込むもの</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <location filename="reader/ui/list_sources.py"/>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All Stories</source>
        <translation>すべての記事</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Choose Location…</source>
        <comment>action</comment>
        <translation>場所を選択…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>E-book (EPUB)</source>
        <translation>電子書籍 (EPUB)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Export to Folder</source>
        <translation>フォルダーに書き出し</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights as W3C Web Annotations</source>
        <translation>ハイライト (W3C Web Annotation)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights as an Org outline</source>
        <translation>ハイライト (Org アウトライン)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights as cards for Anki</source>
        <translation>ハイライト (Anki カード)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights for Hypothesis (JSON)</source>
        <translation>ハイライト (Hypothesis 用 JSON)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights for Readwise (CSV)</source>
        <translation>ハイライト (Readwise 用 CSV)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Includes highlights, notes and tags.</source>
        <translation>ハイライト、メモ、タグを含みます。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>JSON articles</source>
        <translation>JSON 形式の記事</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Markdown for note-taking apps</source>
        <translation>Markdown (ノートアプリ用)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Notes in a vault, kept up to date (Obsidian)</source>
        <translation>Vault 内のノート、自動更新 (Obsidian)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>References (BibTeX)</source>
        <translation>文献情報 (BibTeX)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>References (CSL JSON)</source>
        <translation>文献情報 (CSL JSON)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>References (RIS)</source>
        <translation>文献情報 (RIS)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Selected story</source>
        <translation>選択した記事</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Web pages with highlights and notes</source>
        <translation>ハイライトとメモ付きの Web ページ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Whole library (ZIP), to import again later</source>
        <translation>ライブラリ全体 (ZIP、後で再び取り込めます)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>{number} selected stories</source>
        <translation>選択した {number} 件の記事</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source> This also deletes {highlights}.</source>
        <translation>{highlights}も削除されます。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source> This cannot be undone.</source>
        <translation>この操作は取り消せません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source> {more} more notices.</source>
        <translation>ほかに {more} 件の通知があります。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Back Up</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Back Up…</source>
        <comment>action</comment>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backing up…</source>
        <translation>バックアップ中…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backup of {stories} at {path}</source>
        <translation>{stories}を {path} にバックアップしました</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backups (*.zip)</source>
        <translation>バックアップ (*.zip)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backups (*.zip);;All files (*)</source>
        <translation>バックアップ (*.zip);;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Check Library</source>
        <comment>action</comment>
        <translation>ライブラリを確認</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Checking the library…</source>
        <translation>ライブラリを確認中…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Empty Trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Empty Trash…</source>
        <comment>action</comment>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Export to Vault</source>
        <translation>Vault に書き出し</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Export to Vault…</source>
        <comment>action</comment>
        <translation>Vault に書き出し…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Exported {stories} and {highlights} to {path}</source>
        <translation>{stories}と{highlights}を {path} に書き出しました</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Exporting…</source>
        <translation>書き出し中…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Export…</source>
        <comment>action</comment>
        <translation>書き出し…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Library Check</source>
        <translation>ライブラリの確認</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Library Location</source>
        <translation>ライブラリの場所</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Permanently delete {stories}?</source>
        <translation>{stories}を完全に削除しますか?</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Re-extract Article</source>
        <comment>action</comment>
        <translation>記事を再抽出</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Reading the backup…</source>
        <translation>バックアップを読み込み中…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Rebuild Search Index</source>
        <comment>action</comment>
        <translation>検索インデックスを再構築</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Rebuilding the search index: {done}</source>
        <translation>検索インデックスを再構築中: {done}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Rebuilding the search index…</source>
        <translation>検索インデックスを再構築中…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Restore Backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Restore Backup…</source>
        <comment>action</comment>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Restored {stories}.</source>
        <translation>{stories}を復元しました。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Search index rebuilt: {stories}.</source>
        <translation>検索インデックスを再構築しました: {stories}。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>The backup holds {stories} and {highlights}, as they were on {created} ({bytes}).

Replace the current library with this backup? A copy of the current one is kept.</source>
        <translation>このバックアップには {created} 時点の{stories}と{highlights}が含まれます ({bytes})。

現在のライブラリをこのバックアップで置き換えますか? 現在のライブラリのコピーは保存されます。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>The library is damaged. Repair it?</source>
        <translation>ライブラリが壊れています。修復しますか?</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_controller.py"/>
        <source>Library Map</source>
        <comment>action</comment>
        <translation>ライブラリマップ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_controller.py"/>
        <source>The map needs a few stories. Import some first.</source>
        <translation>マップには記事が必要です。先に取り込んでください。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_window.py"/>
        <source>Find on the map</source>
        <translation>マップ内を検索</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_window.py"/>
        <source>Library Map</source>
        <translation>ライブラリマップ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_window.py"/>
        <source>Similar stories are close together; colours show threads. Zoom with the wheel or + and −, press Tab to move or / to find, and click or press Enter to open.</source>
        <translation>似た記事は近くに表示され、色はトピックを表します。ホイールまたは + と − で拡大・縮小、Tab で移動、/ で検索、クリックまたは Enter で開きます。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/map/map_window.py"/>
        <source>{count} story found</source>
        <translation>
            <numerusform>{count} 件の記事が見つかりました</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories found</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/original/left_out_list.py"/>
        <source>Keep in This Story</source>
        <comment>action</comment>
        <translation>この記事に残す</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/left_out_list.py"/>
        <source>Left out of this page</source>
        <translation>このページから除外したもの</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>As saved · {name}</source>
        <translation>保存時のまま · {name}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Back to the story</source>
        <comment>action</comment>
        <translation>記事に戻る</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Close the page as saved (Esc)</source>
        <comment>action</comment>
        <translation>保存時のページを閉じる (Esc)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>List what is not in the story</source>
        <comment>action</comment>
        <translation>記事に含まれないものを一覧表示</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <location filename="reader/ui/features/original/original_view.py"/>
        <source>Page as saved</source>
        <translation>保存時のページ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Point at what is missing or too much</source>
        <comment>action</comment>
        <translation>足りない部分や余分な部分を指し示す</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Repair</source>
        <comment>action</comment>
        <translation>修復</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>{count} part</source>
        <translation>
            <numerusform>{count} 個の部分</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} parts</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>{parts} left out</source>
        <translation>{parts}を除外</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>‹ Story</source>
        <comment>action</comment>
        <translation>‹ 記事</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_controller.py"/>
        <source>Page as Saved</source>
        <comment>action</comment>
        <translation>保存時のページ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_controller.py"/>
        <source>Preparing the page as it was saved…</source>
        <translation>保存時のページを準備中…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Address copied.</source>
        <translation>アドレスをコピーしました。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <source>Copy Address</source>
        <comment>action</comment>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>No program was found that opens this file.</source>
        <translation>このファイルを開くプログラムが見つかりません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Original</source>
        <translation>元のファイルを開く</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Original File</source>
        <comment>action</comment>
        <translation>元のファイルを開く</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Original Unchanged…</source>
        <comment>action</comment>
        <translation>元のファイルをそのまま開く…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Unchanged</source>
        <comment>action</comment>
        <translation>そのまま開く</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <source>Open in Browser</source>
        <comment>action</comment>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open on the Web</source>
        <translation>Web で開く</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open on the Web…</source>
        <comment>action</comment>
        <translation>Web で開く…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open the original unchanged?</source>
        <translation>元のファイルをそのまま開きますか?</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open this page in your browser?</source>
        <translation>このページをブラウザーで開きますか?</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Opened in the browser.</source>
        <translation>ブラウザーで開きました。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Opened without scripts and without loading anything.</source>
        <translation>スクリプトや外部の読み込みなしで開きました。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Originals of this kind are not opened: {suffix}</source>
        <translation>この種類の元ファイルは開けません: {suffix}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>The file is kept in {parent}</source>
        <translation>ファイルは {parent} にあります</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>The file is opened as it was saved. Its scripts may run, and your browser may load pictures and other things from the network.</source>
        <translation>ファイルは保存時のまま開かれます。スクリプトが実行されたり、ブラウザーがネットワークから画像などを読み込んだりすることがあります。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <source>This address could not be opened.</source>
        <translation>このアドレスを開けませんでした。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>This story has no web address.</source>
        <translation>この記事には Web アドレスがありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Change {changed}</source>
        <comment>action</comment>
        <translation>{changed}を変更</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Highlights and notes move along. Pages saved later are treated the same way.</source>
        <translation>ハイライトとメモも移ります。今後保存するページも同じように処理されます。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>It was tried on {tried} of them.</source>
        <translation>そのうち {tried} 件で試しました。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Nothing was changed.</source>
        <translation>何も変更されませんでした。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repair Every Story</source>
        <translation>すべての記事を修復</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repair undone.</source>
        <translation>修復を元に戻しました。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repaired {words}.</source>
        <translation>{words}を修復しました。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repairing the stories…</source>
        <translation>記事を修復中…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repairing the story…</source>
        <translation>記事を修復中…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>These words were not found in the page as saved.</source>
        <translation>これらの語は保存時のページに見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>This changes {changed} of {stories} from {host}.</source>
        <translation>{host} の {stories} 件のうち{changed}が変更されます。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>This picture was not found in the page as saved.</source>
        <translation>この画像は保存されたページに見つかりませんでした。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>This story was repaired.</source>
        <translation>この記事を修復しました。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Tried on {done} of {total} stories…</source>
        <translation>{total} 件中 {done} 件で試しました…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Trying the change on the stories of {site}…</source>
        <translation>{site} の記事で変更を試しています…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source> The story would have {words}.</source>
        <translation>記事は{words}になります。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>A part has no name of its own on the page, so this fits this story only.</source>
        <translation>ページ内で固有の名前を持たない部分があるため、この記事にのみ適用できます。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>A picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Author</source>
        <translation>著者</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Click a part of either page to include what is missing or to leave out what does not belong.</source>
        <translation>どちらかのページの部分をクリックすると、足りない部分を追加したり、余分な部分を除外したりできます。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Every Story of This Site…</source>
        <comment>action</comment>
        <translation>このサイトのすべての記事…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Every Story of {site}…</source>
        <translation>{site} のすべての記事…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>How the part is named in a rule</source>
        <translation>ルールでのこの部分の指定</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Include This</source>
        <comment>action</comment>
        <translation>含める</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Keep for This Story</source>
        <comment>action</comment>
        <translation>この記事に適用</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Larger</source>
        <comment>action</comment>
        <translation>広げる</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Leave This Out</source>
        <comment>action</comment>
        <translation>除外する</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Selector of the chosen part</source>
        <translation>選択した部分のセレクター</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Smaller</source>
        <comment>action</comment>
        <translation>狭める</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/notice.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Undo</source>
        <comment>action</comment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Undo Repair</source>
        <comment>action</comment>
        <translation>修復を元に戻す</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Use As ▾</source>
        <translation>用途 ▾</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>{count} change</source>
        <translation>
            <numerusform>{count} 件の変更</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} changes</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>“{name}”</source>
        <translation>「{name}」</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Not saved: {errorstring}</source>
        <translation>保存できませんでした: {errorstring}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Picture (*{suffix});;All files (*)</source>
        <translation>画像 (*{suffix});;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Picture copied.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Save Picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <source>Saved as {name}</source>
        <translation>{name} として保存しました</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>This picture is no longer in the library.</source>
        <translation>この画像はもうライブラリにありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Choose a command, then press its new keys in the field.</source>
        <translation>コマンドを選び、入力欄で新しいキーを押してください。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <location filename="reader/ui/palette.py"/>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Reset</source>
        <comment>action</comment>
        <translation>リセット</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Reset All</source>
        <comment>action</comment>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <location filename="reader/ui/help_pages.py"/>
        <source>Search commands and keys</source>
        <translation>コマンドとキーを検索</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Set Keys</source>
        <comment>action</comment>
        <translation>キーを設定</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Use Here Instead</source>
        <comment>action</comment>
        <translation>こちらで使う</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>{keys} is used by {commands}.</source>
        <translation>{keys} は {commands} で使われています。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>A backup is made when Broadsheet closes after changes.</source>
        <translation>変更後に Broadsheet を閉じると、バックアップが作成されます。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Automatic backups</source>
        <translation>自動バックアップ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Edit…</source>
        <comment>action</comment>
        <translation>編集…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Library folder</source>
        <translation>ライブラリのフォルダー</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Restore from File…</source>
        <comment>action</comment>
        <translation>ファイルから復元…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Restore…</source>
        <comment>action</comment>
        <translation>復元…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>newest: {titles}</source>
        <translation>最新: {titles}</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>{count} folder</source>
        <translation>
            <numerusform>{count} 個のフォルダー</numerusform>
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
        <translation>青</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Green</source>
        <comment>colour</comment>
        <translation>緑</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Pink</source>
        <comment>colour</comment>
        <translation>ピンク</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Purple</source>
        <comment>colour</comment>
        <translation>紫</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Yellow</source>
        <comment>colour</comment>
        <translation>黄</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>At start, show</source>
        <translation>起動時に表示</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Colour names</source>
        <translation>色の名前</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Dark</source>
        <comment>action</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Follow System</source>
        <comment>action</comment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Grey</source>
        <comment>action</comment>
        <translation>グレー</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Highlight in {names}</source>
        <translation>{names}でハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Larger Text</source>
        <comment>action</comment>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Light</source>
        <comment>action</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Line height</source>
        <translation>行間</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Links to the web</source>
        <translation>Web へのリンク</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Night</source>
        <comment>action</comment>
        <translation>ナイト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Normal Text Size</source>
        <comment>action</comment>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Paper</source>
        <comment>action</comment>
        <translation>ペーパー</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Preferences: {setting}</source>
        <translation>設定: {setting}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Preferences…</source>
        <comment>action</comment>
        <translation>設定…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Sepia</source>
        <comment>action</comment>
        <translation>セピア</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Smaller Text</source>
        <comment>action</comment>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Text width</source>
        <translation>本文の幅</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Typeface</source>
        <translation>書体</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>browser open</source>
        <comment>other words</comment>
        <translation>ブラウザー 開く</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>column margin</source>
        <comment>other words</comment>
        <translation>段 余白</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>font family</source>
        <comment>other words</comment>
        <translation>フォント 書体</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>font zoom bigger</source>
        <comment>other words</comment>
        <translation>フォント ズーム 大きく</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>keyboard shortcuts hotkeys customise</source>
        <comment>other words</comment>
        <translation>キーボード ショートカット カスタマイズ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>location directory place data</source>
        <comment>other words</comment>
        <translation>場所 ディレクトリ データ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>restore recover copy</source>
        <comment>other words</comment>
        <translation>復元 復旧 コピー</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>spacing leading</source>
        <comment>other words</comment>
        <translation>行送り 間隔</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>translation locale</source>
        <comment>other words</comment>
        <translation>翻訳 ロケール</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Ask each time</source>
        <translation>毎回確認</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Behaviour</source>
        <translation>動作</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Follow System</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Library</source>
        <comment>page</comment>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Name of {colour}</source>
        <translation>{colour} の名前</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Only by hand</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Open and copy</source>
        <translation>開いてコピー</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Reading</source>
        <translation>表示</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Text width in characters</source>
        <translation>本文の幅 (文字数)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>The new language is used from the next start.</source>
        <translation>新しい言語は次回の起動から使われます。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>What was open last</source>
        <translation>最後に開いていたもの</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>When finished</source>
        <translation>読み終えたとき</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>When opened</source>
        <translation>開いたとき</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>{count} character</source>
        <translation>
            <numerusform>{count} 文字</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} characters</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>{own_font} (comes with Broadsheet)</source>
        <translation>{own_font} (Broadsheet に付属)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Did you mean “{did_you_mean}”?</source>
        <translation>もしかして「{did_you_mean}」</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>More filters</source>
        <translation>その他の条件</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>More ⌄</source>
        <translation>その他 ⌄</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Only stories with {condition}</source>
        <translation>{condition} の記事のみ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Partial matches ({rest})</source>
        <translation>部分一致 ({rest})</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Sites</source>
        <translation>サイト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>{count} result</source>
        <translation>
            <numerusform>{count} 件</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} results</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>{with_all_words} with every word</source>
        <translation>すべての語を含むもの {with_all_words} 件</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Clear Search History</source>
        <comment>action</comment>
        <translation>検索履歴を消去</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Name for “{query}”:</source>
        <translation>「{query}」の名前:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Save Search</source>
        <translation>検索を保存</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Save Search…</source>
        <comment>action</comment>
        <translation>検索を保存…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Search Library</source>
        <comment>action</comment>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Search history cleared.</source>
        <translation>検索履歴を消去しました。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_field.py"/>
        <source>Search Library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_field.py"/>
        <source>Search all stories  ( / )</source>
        <translation>すべての記事を検索  ( / )</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/link_strip.py"/>
        <source>Only the link is in your library. Open it on the web, save the page with your browser, then choose the saved file here.</source>
        <translation>ライブラリにはリンクだけがあります。ウェブで開き、ブラウザーでページを保存してから、保存したファイルをここで選んでください。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/link_strip.py"/>
        <source>Only your highlights are in your library, not the text. If you have it as a file, choose it here.</source>
        <translation>ライブラリにはハイライトだけがあり、本文はありません。ファイルをお持ちなら、ここで選んでください。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/link_strip.py"/>
        <source>The text is not in your library. If you have it as a file, choose it here.</source>
        <translation>本文はライブラリにありません。ファイルをお持ちなら、ここで選んでください。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Find Its Saved Page…</source>
        <comment>action</comment>
        <translation>保存したページを探す…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Find the saved page of {title}</source>
        <translation>{title} の保存ページを探す</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>From the Pile</source>
        <comment>action</comment>
        <translation>積読から</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Mark Above as Read</source>
        <comment>action</comment>
        <translation>上をすべて既読にする</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Mark All as Read</source>
        <comment>action</comment>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Mark Below as Read</source>
        <comment>action</comment>
        <translation>下をすべて既読にする</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Saved pages (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.pdf *.epub);;All files (*)</source>
        <translation>保存したページ (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.pdf *.epub);;すべてのファイル (*)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Your inbox is empty.</source>
        <translation>受信箱は空です。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Colour</source>
        <comment>action</comment>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Delete Tag…</source>
        <comment>action</comment>
        <translation>タグを削除(&amp;D)…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Edit Search…</source>
        <comment>action</comment>
        <translation>検索を編集(&amp;E)…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Mark All as Read</source>
        <comment>action</comment>
        <translation>すべて既読にする(&amp;M)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Open</source>
        <comment>action</comment>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Rename Search…</source>
        <comment>action</comment>
        <translation>検索の名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Rename Site…</source>
        <comment>action</comment>
        <translation>サイトの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Rename Tag…</source>
        <comment>action</comment>
        <translation>タグの名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Delete Tag</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Delete the tag “{tag}”? It is removed from {stories}; the stories stay.</source>
        <translation>タグ「{tag}」を削除しますか? {stories}から外されます。記事は残ります。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Edit Search</source>
        <translation>検索を編集</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Mer&amp;ge Into…</source>
        <comment>action</comment>
        <translation>統合先(&amp;G)…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Merge Tag</source>
        <translation>タグを統合</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Merge “{tag}” into this tag:</source>
        <translation>「{tag}」を次のタグに統合:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Move &amp;Up</source>
        <comment>action</comment>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Move Do&amp;wn</source>
        <comment>action</comment>
        <translation>下へ(&amp;W)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Name of the site:</source>
        <translation>サイトの名前:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>New name (use / to nest tags, such as news/sport):</source>
        <translation>新しい名前 (news/sport のように / で入れ子にできます):</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Re&amp;move Search</source>
        <comment>action</comment>
        <translation>検索を削除(&amp;M)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename Search</source>
        <translation>検索の名前を変更</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename Site</source>
        <translation>サイトの名前を変更</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename Tag</source>
        <translation>タグの名前を変更</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Search terms of “{name}”:</source>
        <translation>「{name}」の検索語:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Fix Extraction for This Site…</source>
        <comment>action</comment>
        <translation>このサイトの抽出を修正…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Rule for {host} deleted.</source>
        <translation>{host} のルールを削除しました。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Rule saved: new pages from {host} will use it.</source>
        <translation>ルールを保存しました。{host} の新しいページに適用されます。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>. This page is not from “{host}”, so the rule does not change it.</source>
        <translation>。このページは「{host}」のものではないため、ルールは適用されません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Also include</source>
        <translation>追加で含める</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Choose the elements that hold each part. Leave a field empty to detect it automatically. A selector is a tag, .class, #id or [attribute]. Separate nested elements with spaces and alternatives with commas. Start typing to see the elements of this page.</source>
        <translation>各部分を含む要素を選んでください。空欄は自動で検出されます。セレクターはタグ、.class、#id、[attribute] です。入れ子の要素は空白で、候補はカンマで区切ります。入力を始めるとこのページの要素が表示されます。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Delete Rule</source>
        <comment>action</comment>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Extracting the article again; highlights and bookmarks are kept.</source>
        <translation>記事を再抽出しています。ハイライトとブックマークは残ります。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Extracting the article…</source>
        <translation>記事を抽出中…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Fix Extraction for This Site</source>
        <translation>このサイトの抽出を修正</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Found once.</source>
        <translation>
            <numerusform>{count} か所見つかりました。最初のものが使われます。</numerusform>
        </translation>
        <extra-po-msgid_plural>Found {count} times; the first one counts.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Preview: {words}</source>
        <translation>プレビュー: {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Save Rule</source>
        <comment>action</comment>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Save the rule first.</source>
        <translation>先にルールを保存してください。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>The rule applies to this site and its subdomains.</source>
        <translation>ルールはこのサイトとサブドメインに適用されます。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>“{selector}” found once.</source>
        <translation>
            <numerusform>「{selector}」が {count} か所見つかりました。</numerusform>
        </translation>
        <extra-po-msgid_plural>“{selector}” found {count} times.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>“{selector}” matches nothing on this page.</source>
        <translation>「{selector}」に一致するものはこのページにありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_controller.py"/>
        <source>Statistics</source>
        <comment>action</comment>
        <translation>統計</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Highlights made</source>
        <translation>付けたハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Stories added</source>
        <translation>追加した記事</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Stories finished</source>
        <translation>読み終えた記事</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Words read</source>
        <translation>読んだ語数</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>{count} in the inbox</source>
        <translation>
            <numerusform>受信箱に {count} 件</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} in the inbox</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>{count} without text</source>
        <translation>
            <numerusform>本文なし {count} 件</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} without text</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>{number}k</source>
        <comment>thousands</comment>
        <translation>{number} 千</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Add tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Add tag…</source>
        <translation>タグを追加…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Remove the tag {tag}</source>
        <translation>タグ {tag} を外す</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Show stories with the tag {tag}</source>
        <translation>タグ {tag} の記事を表示</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Tags of this story</source>
        <translation>この記事のタグ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_controller.py"/>
        <source>Text and Theme…</source>
        <comment>action</comment>
        <translation>文字とテーマ…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Mono</source>
        <comment>typeface</comment>
        <translation>等幅</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Reset to Default</source>
        <comment>action</comment>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Sans</source>
        <comment>typeface</comment>
        <translation>ゴシック</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Serif</source>
        <comment>typeface</comment>
        <translation>セリフ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Text and theme</source>
        <translation>文字とテーマ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Theme: {label}</source>
        <translation>テーマ: {label}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Typeface: {label}</source>
        <translation>書体: {label}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>{letters} chars</source>
        <translation>{letters} 字</translation>
    </message>
    <message>
        <location filename="reader/ui/file_dialogs.py"/>
        <source>Files of type:</source>
        <translation>ファイルの種類：</translation>
    </message>
    <message>
        <location filename="reader/ui/file_dialogs.py"/>
        <source>Look in:</source>
        <translation>場所：</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>A page you save into a watched folder is imported a moment later, with Undo.</source>
        <translation>監視フォルダーに保存したページはすぐに取り込まれ、元に戻すこともできます。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>A saved page opened from your file manager is imported and shown.</source>
        <translation>ファイルマネージャーから開いた保存ページは、取り込まれて表示されます。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>A wrong extraction is repaired by pointing at what is missing or too much.</source>
        <translation>本文の抽出に誤りがあれば、足りない部分や余分な部分を指し示して直せます。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>An offline reader for saved articles. It cleans saved pages, keeps them in a library on this computer, finds them again, and keeps what you mark in them.</source>
        <translation>保存した記事を読むオフラインリーダーです。保存したページを整え、このコンピューターのライブラリに保管し、検索でき、付けた印を残します。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Annotate</source>
        <comment>heading</comment>
        <translation>注釈</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Broadsheet crashed last time. This report has not left your computer; you can copy it into a bug report.</source>
        <translation>Broadsheet は前回異常終了しました。このレポートはコンピューターの外に送信されていません。不具合の報告にコピーできます。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Broadsheet speaks English, German, Japanese and Arabic.</source>
        <translation>Broadsheet は英語、ドイツ語、日本語、アラビア語で使えます。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Case and accents are ignored, and other forms of a word are found too. F3 jumps to the next match.</source>
        <translation>大文字と小文字、アクセント記号は区別されず、語形の変化も見つかります。F3 で次の一致箇所へ移動します。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Click a highlight to change or remove it. Ctrl+Z undoes any change to the library.</source>
        <translation>ハイライトをクリックすると変更や削除ができます。Ctrl+Z でライブラリへの変更をすべて元に戻せます。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Full stop and comma go to the next and the previous highlight of a story.</source>
        <translation>ピリオドとカンマで、記事の次と前のハイライトへ移動します。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Highlights &amp;amp; Notes in the sidebar lists all of them to search, filter, edit and export.</source>
        <translation>サイドバーの「ハイライトとメモ」ですべてを一覧し、検索、絞り込み、編集、書き出しができます。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Highlights, notes and tags are imported from many other programs.</source>
        <translation>ハイライト、メモ、タグを他の多くのプログラムから取り込めます。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>It never opens a network connection. Addresses are shown, and opened only in your browser when you ask for it.</source>
        <translation>ネットワークには接続しません。アドレスは表示されるだけで、求めたときにのみブラウザーで開きます。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>No command with these words.</source>
        <translation>これらの語を含むコマンドはありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Nothing has been logged.</source>
        <translation>ログはありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>O shows the page as it was saved.</source>
        <translation>O キーで保存時のままのページを表示します。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Related stories say why they are related; threads gather the stories of one event.</source>
        <translation>関連記事には関連する理由が示され、トピックは一つの出来事の記事をまとめます。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Search</source>
        <comment>heading</comment>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Select text with the mouse to highlight it in one of five colours, add a note or copy it.</source>
        <translation>マウスでテキストを選択すると、5 色のいずれかでハイライトしたり、メモを付けたり、コピーしたりできます。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Set in Literata (SIL Open Font License). Built on Qt, BeautifulSoup and Whoosh.</source>
        <translation>書体は Literata (SIL Open Font License)。Qt、BeautifulSoup、Whoosh を使用しています。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>The library makes its own backups and can be rebuilt from its journal.</source>
        <translation>ライブラリは自動でバックアップを作り、ジャーナルから再構築できます。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>What the window can do, the command line can do too.</source>
        <translation>ウィンドウでできることは、コマンドラインでもできます。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Without the mouse: ↑ and ↓ move between paragraphs, H highlights, 1 to 5 choose the colour, Shift+N adds a note, B adds a bookmark. On words just selected or highlighted N adds a note too.</source>
        <translation>マウスなしの場合: ↑ と ↓ で段落を移動、H でハイライト、1 ~ 5 で色を選択、Shift+N でメモ、B でブックマークを追加します。選択したばかり、またはハイライトしたばかりの語句では N でもメモを追加します。</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>both words (or either, if few match)</source>
        <translation>両方の語 (少ない場合はどちらか)</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by content</source>
        <translation>内容で</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by date</source>
        <translation>日付で</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by language</source>
        <translation>言語で</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by site or tag</source>
        <translation>サイトまたはタグで</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by state</source>
        <translation>状態で</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by title or author; also section: and note:</source>
        <translation>タイトルまたは著者で (section: と note: も可)</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>either word</source>
        <translation>どちらかの語</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>exact phrase</source>
        <translation>完全に一致する語句</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>exclude a word</source>
        <translation>語を除外</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>words at most five words apart</source>
        <translation>5 語以内の距離にある語</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>words starting with com</source>
        <translation>com で始まる語</translation>
    </message>
    <message>
        <location filename="reader/ui/jobs.py"/>
        <source>An error in Broadsheet prevented this.</source>
        <translation>Broadsheet のエラーのため実行できませんでした。</translation>
    </message>
    <message>
        <location filename="reader/ui/jobs.py"/>
        <source>Not done: another program was changing the library, and you stopped waiting for it.</source>
        <translation>実行しませんでした: 別のプログラムがライブラリを変更中で、待機を中止しました。</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Continue Reading</source>
        <translation>続きを読む</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>From the Pile</source>
        <translation>積読から</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Highlights &amp; Notes</source>
        <translation>ハイライトとメモ</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Later</source>
        <translation>あとで</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Link Only</source>
        <translation>リンクのみ</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Apr</source>
        <comment>short month</comment>
        <translation>4月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>April</source>
        <comment>month</comment>
        <translation>4月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Aug</source>
        <comment>short month</comment>
        <translation>8月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>August</source>
        <comment>month</comment>
        <translation>8月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Dec</source>
        <comment>short month</comment>
        <translation>12月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>December</source>
        <comment>month</comment>
        <translation>12月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Feb</source>
        <comment>short month</comment>
        <translation>2月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>February</source>
        <comment>month</comment>
        <translation>2月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Jan</source>
        <comment>short month</comment>
        <translation>1月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>January</source>
        <comment>month</comment>
        <translation>1月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Jul</source>
        <comment>short month</comment>
        <translation>7月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>July</source>
        <comment>month</comment>
        <translation>7月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Jun</source>
        <comment>short month</comment>
        <translation>6月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>June</source>
        <comment>month</comment>
        <translation>6月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Mar</source>
        <comment>short month</comment>
        <translation>3月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>March</source>
        <comment>month</comment>
        <translation>3月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>May</source>
        <comment>month</comment>
        <translation>5月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>May</source>
        <comment>short month</comment>
        <translation>5月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Nov</source>
        <comment>short month</comment>
        <translation>11月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>November</source>
        <comment>month</comment>
        <translation>11月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Oct</source>
        <comment>short month</comment>
        <translation>10月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>October</source>
        <comment>month</comment>
        <translation>10月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Sep</source>
        <comment>short month</comment>
        <translation>9月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>September</source>
        <comment>month</comment>
        <translation>9月</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>less than a minute</source>
        <translation>1 分未満</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/local_dates.py"/>
        <source>{count} hour</source>
        <translation>
            <numerusform>{count} 時間</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} hours</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/local_dates.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>{count} minute</source>
        <translation>
            <numerusform>{count} 分</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} minutes</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{day} {month}</source>
        <comment>short date</comment>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{day} {month} {year}</source>
        <comment>full date</comment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{day} {month} {year}</source>
        <comment>short date</comment>
        <translation>{year}年{month}{day}日</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{month} {year}</source>
        <comment>full date</comment>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{month} {year}</source>
        <comment>short date</comment>
        <translation>{year}年{month}</translation>
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
        <translation>{year}/{month}/{day}</translation>
    </message>
    <message>
        <location filename="reader/ui/menus.py"/>
        <source>In This Story</source>
        <comment>action</comment>
        <translation>この記事内</translation>
    </message>
    <message>
        <location filename="reader/ui/menus.py"/>
        <source>Shelves</source>
        <comment>action</comment>
        <translation>棚</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_delegate.py"/>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>text no longer found</source>
        <translation>本文が見つかりません</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All colours</source>
        <translation>すべての色</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All sites</source>
        <translation>すべてのサイト</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All tags</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>By day</source>
        <translation>日別</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>By story</source>
        <translation>記事別</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Detached</source>
        <translation>本文なし</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Highlights</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last day</source>
        <translation>過去 1 日</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last month</source>
        <translation>過去 1 か月</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last week</source>
        <translation>過去 1 週間</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last year</source>
        <translation>過去 1 年</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Notes on stories</source>
        <translation>記事のメモ</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Search highlights and notes</source>
        <translation>ハイライトとメモを検索</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <location filename="reader/ui/page/page_display.py"/>
        <location filename="reader/ui/page/page_view.py"/>
        <location filename="reader/ui/page/print_job.py"/>
        <source>Story</source>
        <translation>記事</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <location filename="reader/ui/palette.py"/>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>Bookmark in {title}</source>
        <comment>entry</comment>
        <translation>「{title}」のブックマーク</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>Highlight in {title}</source>
        <comment>entry</comment>
        <translation>「{title}」のハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Marked as: {marked_text}</source>
        <translation>印の本文: {marked_text}</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/storylist/story_groups.py"/>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>Note in {title}</source>
        <comment>entry</comment>
        <translation>「{title}」のメモ</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>note: {note}</source>
        <translation>メモ: {note}</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>{count} entry</source>
        <translation>
            <numerusform>{count} 件</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} entries</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Highlights, notes and bookmarks</source>
        <translation>ハイライト、メモ、ブックマーク</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>No highlights match these words and filters.</source>
        <translation>これらの語と条件に一致するハイライトはありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>No highlights yet. Highlights, notes and bookmarks from all stories appear here. Open a story, select text and choose a colour.</source>
        <translation>ハイライトはまだありません。すべての記事のハイライト、メモ、ブックマークがここに表示されます。記事を開き、テキストを選択して色を選んでください。</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Note on the selected entry</source>
        <translation>選択した項目のメモ</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Save Note</source>
        <comment>action</comment>
        <translation>メモを保存</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Select an entry to edit it, or several to tag, recolour or export them.</source>
        <translation>項目を選択すると編集できます。複数選択すると、タグ付け、色の変更、書き出しができます。</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Show in Story</source>
        <comment>action</comment>
        <translation>記事で表示</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/sidebar/sidebar_view.py"/>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>{count} entry selected</source>
        <translation>
            <numerusform>{count} 項目を選択中</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} entries selected</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Do Not Show Again</source>
        <comment>action</comment>
        <translation>今後表示しない</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Each highlight comes back after longer and longer intervals: 1, 3, 7, 14, 30, 60, then 120 days.</source>
        <translation>ハイライトはそれぞれ 1、3、7、14、30、60、120 日と、間隔を広げながら再び現れます。</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Nothing left to review today. All highlights are shown.</source>
        <translation>今日の復習は終わりです。すべてのハイライトを表示しています。</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Seen</source>
        <comment>action</comment>
        <translation>確認済み</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Show Again Tomorrow</source>
        <comment>action</comment>
        <translation>明日また表示</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Shows a few of your older highlights each day.</source>
        <translation>毎日、古いハイライトをいくつか表示します。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>{count} older highlight to read again today.</source>
        <translation>
            <numerusform>今日読み返す古いハイライト: {count} 件。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} older highlights to read again today.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/notice.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Redo</source>
        <comment>action</comment>
        <translation>やり直す</translation>
    </message>
    <message>
        <location filename="reader/ui/notice.py"/>
        <source>Stop Waiting</source>
        <comment>action</comment>
        <translation>待機を中止</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Address opened in the browser and copied.</source>
        <translation>アドレスをブラウザーで開き、コピーしました。</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Address opened in the browser.</source>
        <translation>アドレスをブラウザーで開きました。</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Always do this</source>
        <translation>常にこの動作にする</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Both</source>
        <comment>action</comment>
        <translation>両方</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Open Link</source>
        <translation>リンクを開く</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>This page is not in your library.</source>
        <translation>このページはライブラリにありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Faster</source>
        <comment>action</comment>
        <translation>速く</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Next Sentence</source>
        <comment>action</comment>
        <translation>次の文</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Pause or Resume (P)</source>
        <comment>action</comment>
        <translation>一時停止または再開 (P)</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Previous Sentence</source>
        <comment>action</comment>
        <translation>前の文</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Read Aloud</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Slower</source>
        <comment>action</comment>
        <translation>遅く</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Stop</source>
        <comment>action</comment>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Stop reading aloud</source>
        <comment>action</comment>
        <translation>読み上げを停止</translation>
    </message>
    <message>
        <location filename="reader/ui/page/code_blocks.py"/>
        <source>Copied</source>
        <comment>code</comment>
        <translation>コピーしました</translation>
    </message>
    <message>
        <location filename="reader/ui/page/code_blocks.py"/>
        <source>Copy</source>
        <comment>code</comment>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Find in Story</source>
        <translation>記事内を検索</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>{current} of {number}</source>
        <translation>{number} 件中 {current} 件目</translation>
    </message>
    <message>
        <location filename="reader/ui/page/footnotes.py"/>
        <source>Go to Note</source>
        <comment>action</comment>
        <translation>注へ移動</translation>
    </message>
    <message>
        <location filename="reader/ui/page/footnotes.py"/>
        <source>Go to Note (Enter)</source>
        <translation>注へ移動 (Enter)</translation>
    </message>
    <message>
        <location filename="reader/ui/page/link_follower.py"/>
        <source>In this story</source>
        <translation>この記事内</translation>
    </message>
    <message>
        <location filename="reader/ui/page/link_follower.py"/>
        <source>In this story: {cut}</source>
        <translation>この記事内: {cut}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/link_follower.py"/>
        <source>Link address</source>
        <translation>リンクのアドレス</translation>
    </message>
    <message>
        <location filename="reader/ui/page/missing_pictures.py"/>
        <source>Picture not saved</source>
        <translation>保存されていない画像</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/page/missing_pictures.py"/>
        <source>{count} picture not saved</source>
        <translation>
            <numerusform>保存されていない画像 {count} 枚</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} pictures not saved</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/page/overlay.py"/>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_accessible.py"/>
        <source>heading level {level}</source>
        <translation>見出しレベル {level}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_display.py"/>
        <source>Picture cannot be shown</source>
        <translation>画像を表示できません</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Hide readers’ comments</source>
        <translation>読者コメントを隠す</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Hide this suggestion</source>
        <translation>この候補を隠す</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Linked from</source>
        <translation>リンク元</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Links in this story</source>
        <translation>この記事のリンク</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Not in library</source>
        <translation>ライブラリにありません</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Other copies</source>
        <translation>ほかのコピー</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Over time</source>
        <translation>時系列</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Readers’ comments</source>
        <translation>読者コメント</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Search your library</source>
        <translation>ライブラリを検索</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Show readers’ comments</source>
        <translation>読者コメントを表示</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Similar in your library</source>
        <translation>ライブラリ内の似た記事</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Thread: {heading}</source>
        <translation>トピック: {heading}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/page/page_foot.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>ほか {count} 件</numerusform>
        </translation>
        <extra-po-msgid_plural>and {count} more</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>this story</source>
        <translation>この記事</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>undated</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Copy</source>
        <comment>action</comment>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <source>Copy Code</source>
        <comment>action</comment>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Copy Link Address</source>
        <comment>action</comment>
        <translation>リンクのアドレスをコピー</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Copy Picture</source>
        <comment>action</comment>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Edit Highlight…</source>
        <comment>action</comment>
        <translation>ハイライトを編集…</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Enlarge Picture</source>
        <comment>action</comment>
        <translation>画像を拡大</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Note…</source>
        <comment>action</comment>
        <translation>メモ…</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Remove Bookmark</source>
        <comment>action</comment>
        <translation>ブックマークを削除</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Save Picture As…</source>
        <comment>action</comment>
        <translation>画像に名前を付けて保存…</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Search Library for Selection</source>
        <comment>action</comment>
        <translation>選択範囲をライブラリで検索</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_position.py"/>
        <source>heading level {level}: {words}</source>
        <translation>見出しレベル {level}: {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_position.py"/>
        <source>link: {words}</source>
        <translation>リンク: {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_position.py"/>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_strings.py"/>
        <source>{hours} h</source>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_strings.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_strings.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <location filename="reader/ui/page/paper/manuscript.py"/>
        <source>Highlights whose text is no longer found</source>
        <translation>本文が見つからないハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/page/paper/manuscript.py"/>
        <source>Notes, continued</source>
        <translation>メモ (続き)</translation>
    </message>
    <message>
        <location filename="reader/ui/page/paper/margin.py"/>
        <source>continued at the end</source>
        <translation>続きは末尾</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Next Picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <location filename="reader/ui/page/story_pictures.py"/>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Previous Picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Save As…</source>
        <comment>action</comment>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>{number} of {pictures}</source>
        <translation>{number} / {pictures}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Add a note (Shift+N)</source>
        <translation>メモを追加 (Shift+N)</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Copy the selection</source>
        <translation>選択範囲をコピー</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Highlight the selection</source>
        <translation>選択範囲をハイライト</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Note (Ctrl+Enter saves)</source>
        <translation>メモ (Ctrl+Enter で保存)</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Search library for the selection</source>
        <translation>選択範囲をライブラリで検索</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Tags of the highlight</source>
        <translation>ハイライトのタグ</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Tags, separated by commas</source>
        <translation>タグ (カンマ区切り)</translation>
    </message>
    <message>
        <location filename="reader/ui/page/preview_page.py"/>
        <source>Story preview</source>
        <translation>記事のプレビュー</translation>
    </message>
    <message>
        <location filename="reader/ui/page/print_job.py"/>
        <source>{path} cannot be written: {errorstring}. Choose another location.</source>
        <translation>{path} に書き込めません: {errorstring}。別の場所を選んでください。</translation>
    </message>
    <message>
        <location filename="reader/ui/page/print_progress.py"/>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>Reading aloud needs a speech engine. Install one: sudo apt install espeak-ng</source>
        <translation>読み上げには音声エンジンが必要です。次でインストールできます: sudo apt install espeak-ng</translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>The speech engine could not be started: {errorstring}</source>
        <translation>音声エンジンを起動できませんでした: {errorstring}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>The speech engine failed: {splitlines}</source>
        <translation>音声エンジンが失敗しました: {splitlines}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>The speech engine made no sound. Is a loudspeaker or a headset connected?</source>
        <translation>音声エンジンから音が出ませんでした。スピーカーまたはヘッドセットは接続されていますか?</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Back</source>
        <comment>action</comment>
        <translation>戻る</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Code copied.</source>
        <translation>コードをコピーしました。</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Find Next</source>
        <comment>action</comment>
        <translation>次を検索</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Find Previous</source>
        <comment>action</comment>
        <translation>前を検索</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Find in Story</source>
        <comment>action</comment>
        <translation>記事内を検索</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Forward</source>
        <comment>action</comment>
        <translation>進む</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Go to End of Story</source>
        <comment>action</comment>
        <translation>記事の末尾へ</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Go to Start of Story</source>
        <comment>action</comment>
        <translation>記事の先頭へ</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Next Paragraph</source>
        <comment>action</comment>
        <translation>次の段落</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Pause or Resume Reading Aloud</source>
        <comment>action</comment>
        <translation>読み上げを一時停止または再開</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Previous Paragraph</source>
        <comment>action</comment>
        <translation>前の段落</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Printing…</source>
        <translation>印刷中…</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Print…</source>
        <comment>action</comment>
        <translation>印刷…</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Read Aloud</source>
        <comment>action</comment>
        <translation>読み上げ</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Read Aloud Faster</source>
        <comment>action</comment>
        <translation>読み上げを速く</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Read Aloud Slower</source>
        <comment>action</comment>
        <translation>読み上げを遅く</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Related Stories</source>
        <comment>action</comment>
        <translation>関連記事</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Save as PDF…</source>
        <comment>action</comment>
        <translation>PDF として保存…</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Saving as PDF…</source>
        <translation>PDF として保存中…</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>There is no code in view.</source>
        <translation>表示中のコードはありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/page_actions.py"/>
        <source>{count} page sent to the printer {name}.</source>
        <translation>
            <numerusform>{count} ページをプリンター {name} に送信しました。</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} pages sent to the printer {name}.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>{time} left in chapter  ·  {words}</source>
        <translation>この章は残り {time}  ·  {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>{title} – Broadsheet</source>
        <translation>{title} – Broadsheet</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Command Palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Find a command</source>
        <translation>コマンドを検索</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Go to {title}</source>
        <translation>{title} へ移動</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Group: </source>
        <translation>グループ: </translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Row Height: </source>
        <translation>行の高さ: </translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Saved search</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Sort By: </source>
        <translation>並べ替え: </translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Theme: </source>
        <translation>テーマ: </translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Thread</source>
        <translation>トピック</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Type a command, a story, a tag or a site</source>
        <translation>コマンド、記事、タグ、サイトを入力</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>add open directory</source>
        <comment>other words</comment>
        <translation>追加 開く ディレクトリ</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>add open file</source>
        <comment>other words</comment>
        <translation>追加 開く ファイル</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>add paste clipboard</source>
        <comment>other words</comment>
        <translation>追加 貼り付け クリップボード</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>browser original website</source>
        <comment>other words</comment>
        <translation>ブラウザー 元の サイト</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>delete remove bin</source>
        <comment>other words</comment>
        <translation>削除 消す ごみ箱</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>done finished</source>
        <comment>other words</comment>
        <translation>完了 終わり</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>exit close</source>
        <comment>other words</comment>
        <translation>終了 閉じる</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>find all</source>
        <comment>other words</comment>
        <translation>すべて検索</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>full screen distraction free zen</source>
        <comment>other words</comment>
        <translation>全画面 集中 禅</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>keyboard shortcuts hotkeys help</source>
        <comment>other words</comment>
        <translation>キーボード ショートカット ヘルプ</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>label category folder</source>
        <comment>other words</comment>
        <translation>ラベル カテゴリー フォルダー</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>manual documentation query</source>
        <comment>other words</comment>
        <translation>マニュアル 説明書 検索式</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>metadata title author date rename</source>
        <comment>other words</comment>
        <translation>メタデータ タイトル 著者 日付 名前</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>night mode black</source>
        <comment>other words</comment>
        <translation>ナイトモード 黒</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>random surprise old unread</source>
        <comment>other words</comment>
        <translation>ランダム おまかせ 古い 未読</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>read aloud voice listen text to speech</source>
        <comment>other words</comment>
        <translation>読み上げ 音声 聞く テキスト</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>remove erase</source>
        <comment>other words</comment>
        <translation>削除 消去</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>repair search</source>
        <comment>other words</comment>
        <translation>検索 修復</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>save as share markdown epub</source>
        <comment>other words</comment>
        <translation>保存 共有 markdown epub</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>save copy</source>
        <comment>other words</comment>
        <translation>コピー 保存</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>search in page</source>
        <comment>other words</comment>
        <translation>ページ内 検索</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>settings options configure setup</source>
        <comment>other words</comment>
        <translation>オプション 環境設定 構成</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>sidebar right inspector annotations</source>
        <comment>other words</comment>
        <translation>サイドバー 右 インスペクター 注釈</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>snooze put off postpone read later</source>
        <comment>other words</comment>
        <translation>後回し 保留 あとで</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>stats numbers figures how much read</source>
        <comment>other words</comment>
        <translation>統計 数字 読書量</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>zoom in bigger font size</source>
        <comment>other words</comment>
        <translation>拡大 大きく フォント</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>zoom out font size</source>
        <comment>other words</comment>
        <translation>縮小 小さく フォント</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>zoom reset 100%</source>
        <comment>other words</comment>
        <translation>ズーム リセット 100%</translation>
    </message>
    <message>
        <location filename="reader/ui/palette_controller.py"/>
        <source>Command Palette…</source>
        <comment>action</comment>
        <translation>コマンドパレット…</translation>
    </message>
    <message>
        <location filename="reader/ui/palette_controller.py"/>
        <source>story</source>
        <comment>palette</comment>
        <translation>記事</translation>
    </message>
    <message>
        <location filename="reader/ui/reading_controller.py"/>
        <source>No story is open.</source>
        <translation>記事が開かれていません。</translation>
    </message>
    <message>
        <location filename="reader/ui/reading_controller.py"/>
        <source>This story is no longer in the library.</source>
        <translation>この記事はもうライブラリにありません。</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/reading_controller.py"/>
        <source>{count} more copy</source>
        <translation>
            <numerusform>ほかに {count} 件の複製</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} more copies</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/shell.py"/>
        <source>Select a story to read. Press ? for shortcuts.</source>
        <translation>読む記事を選択してください。? キーでショートカットを表示します。</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>All Stories</source>
        <comment>action</comment>
        <translation>すべての記事</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Archive</source>
        <comment>action</comment>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Continue Reading</source>
        <comment>action</comment>
        <translation>続きを読む</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Highlights &amp; Notes</source>
        <comment>action</comment>
        <translation>ハイライトとメモ</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Inbox</source>
        <comment>action</comment>
        <translation>受信箱</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Later</source>
        <comment>action</comment>
        <translation>あとで</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Link Only</source>
        <comment>action</comment>
        <translation>リンクのみ</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Sidebar</source>
        <comment>action</comment>
        <translation>サイドバー</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Starred</source>
        <comment>action</comment>
        <translation>スター付き</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Trash</source>
        <comment>action</comment>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Saved Searches</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Show all {entries}…</source>
        <translation>{entries} 件すべて表示…</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Threads</source>
        <translation>トピック</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>Bookmark: </source>
        <translation>ブックマーク: </translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>Contents of the story</source>
        <translation>記事の目次</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>Highlight: </source>
        <translation>ハイライト: </translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Attach to Selection	P</source>
        <translation>選択範囲に付け直す	P</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Bookmark: {label}</source>
        <translation>ブックマーク: {label}</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Edit Note…	F2</source>
        <comment>action</comment>
        <translation>メモを編集…	F2</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Highlight ({colour}): {words}</source>
        <translation>ハイライト（{colour}）: {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Note: {note}</source>
        <translation>メモ: {note}</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Remove	Del</source>
        <comment>action</comment>
        <translation>削除	Del</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Rename…	F2</source>
        <comment>action</comment>
        <translation>名前を変更…	F2</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Text no longer found</source>
        <translation>本文が見つかりません</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>No related stories in your library.</source>
        <translation>ライブラリに関連記事はありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>Related Stories</source>
        <translation>関連記事</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>Thread: {name}</source>
        <translation>トピック: {name}</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Annotations</source>
        <translation>注釈</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Annotations, related stories and details</source>
        <translation>注釈、関連記事、詳細</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Close side panel</source>
        <translation>サイドパネルを閉じる</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Related</source>
        <translation>関連</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Note on the story</source>
        <translation>記事のメモ</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Note on this story</source>
        <translation>この記事のメモ</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>{words}, about {minutes}</source>
        <translation>{words}、約{minutes}</translation>
    </message>
    <message>
        <location filename="reader/ui/start_wait.py"/>
        <source>Opening the library…</source>
        <translation>ライブラリを開いています…</translation>
    </message>
    <message>
        <location filename="reader/ui/start_wait.py"/>
        <location filename="reader/ui/window_actions.py"/>
        <source>Quit</source>
        <comment>action</comment>
        <translation>終了</translation>
    </message>
    <message>
        <location filename="reader/ui/start_wait.py"/>
        <source>The library was not opened, since you stopped waiting.</source>
        <translation>待つのを中止したため、ライブラリは開かれませんでした。</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Copy Story Address</source>
        <comment>action</comment>
        <translation>記事のアドレスをコピー</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Delete Permanently</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Delete Permanently…</source>
        <comment>action</comment>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Mark as Read or Unread</source>
        <comment>action</comment>
        <translation>既読または未読にする</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Move to Archive</source>
        <comment>action</comment>
        <translation>アーカイブに移す</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Move to Trash</source>
        <comment>action</comment>
        <translation>ゴミ箱に入れる</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Read Later</source>
        <comment>action</comment>
        <translation>あとで読む</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Restore from Trash</source>
        <comment>action</comment>
        <translation>ゴミ箱から戻す</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Star</source>
        <comment>action</comment>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/bulk_bar.py"/>
        <source>Clear selection</source>
        <translation>選択を解除</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/storylist/bulk_bar.py"/>
        <source>{count} selected</source>
        <translation>
            <numerusform>{count} 件選択中</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} selected</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Added</source>
        <comment>sort</comment>
        <translation>追加日</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Best Match First</source>
        <comment>action</comment>
        <translation>一致度が高い順</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Best match</source>
        <comment>sort</comment>
        <translation>一致度</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>By Date</source>
        <comment>action</comment>
        <translation>日付別</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>By Site</source>
        <comment>action</comment>
        <translation>サイト別</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>By Tag</source>
        <comment>action</comment>
        <translation>タグ別</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Comfortable</source>
        <comment>action</comment>
        <translation>ゆったり</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Compact</source>
        <comment>action</comment>
        <translation>コンパクト</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Date Added</source>
        <comment>action</comment>
        <translation>追加日</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Go to Story List</source>
        <comment>action</comment>
        <translation>記事一覧へ</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Importing…</source>
        <translation>取り込み中…</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Last Read First</source>
        <comment>action</comment>
        <translation>最近読んだ順</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Last read</source>
        <comment>sort</comment>
        <translation>最近読んだ</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Longest</source>
        <comment>sort</comment>
        <translation>長い順</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Longest First</source>
        <comment>action</comment>
        <translation>長い順</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Newest</source>
        <comment>sort</comment>
        <translation>新しい順</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Newest First</source>
        <comment>action</comment>
        <translation>新しい順</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Next Story</source>
        <comment>action</comment>
        <translation>次の記事</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>No Groups</source>
        <comment>action</comment>
        <translation>グループなし</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>No more unread stories in this list.</source>
        <translation>この一覧に未読の記事はもうありません。</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Oldest</source>
        <comment>sort</comment>
        <translation>古い順</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Oldest First</source>
        <comment>action</comment>
        <translation>古い順</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Page Down, Then Next Unread</source>
        <comment>action</comment>
        <translation>次のページ、末尾で次の未読へ</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Page Up</source>
        <comment>action</comment>
        <translation>前のページ</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Previous Story</source>
        <comment>action</comment>
        <translation>前の記事</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Progress</source>
        <comment>action</comment>
        <translation>進み具合</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Progress</source>
        <comment>sort</comment>
        <translation>進み具合</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Refresh List</source>
        <comment>action</comment>
        <translation>一覧を更新</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Shortest</source>
        <comment>sort</comment>
        <translation>短い順</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Shortest First</source>
        <comment>action</comment>
        <translation>短い順</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Site</source>
        <comment>action</comment>
        <translation>サイト</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Site</source>
        <comment>sort</comment>
        <translation>サイト</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Thumbnails</source>
        <comment>action</comment>
        <translation>サムネイル</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Title</source>
        <comment>action</comment>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Title</source>
        <comment>sort</comment>
        <translation>タイトル</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_delegate.py"/>
        <source>Highlights only. Import the text to read it here.</source>
        <translation>ハイライトのみです。本文を取り込むとここで読めます。</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_delegate.py"/>
        <source>Link only. Import the saved page to read it here.</source>
        <translation>リンクのみ。ここで読むには、保存したページを取り込んでください。</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_delegate.py"/>
        <source>No text. Import it to read it here.</source>
        <translation>本文がありません。取り込むとここで読めます。</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_groups.py"/>
        <source>No site</source>
        <translation>サイトなし</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_groups.py"/>
        <source>No tag</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_list.py"/>
        <source>Stories</source>
        <translation>記事</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>added today</source>
        <translation>今日追加</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>added yesterday</source>
        <translation>昨日追加</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>added {date}</source>
        <translation>{date} 追加</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>tags: {tags}</source>
        <translation>タグ: {tags}</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Grey</source>
        <comment>theme</comment>
        <translation>グレー</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Light</source>
        <comment>theme</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Night</source>
        <comment>theme</comment>
        <translation>ナイト</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Paper</source>
        <comment>theme</comment>
        <translation>ペーパー</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Sepia</source>
        <comment>theme</comment>
        <translation>セピア</translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Back to story list</source>
        <translation>記事一覧に戻る</translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Remove Star</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Star</source>
        <translation>スターを付ける</translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>‹ Stories</source>
        <translation>‹ 記事</translation>
    </message>
    <message>
        <location filename="reader/ui/undo_commands.py"/>
        <source>Redone: “{label}”</source>
        <translation>やり直しました: 「{label}」</translation>
    </message>
    <message>
        <location filename="reader/ui/undo_commands.py"/>
        <source>Undone: “{label}”</source>
        <translation>元に戻しました: 「{label}」</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Broadsheet was closed before this could be saved.</source>
        <translation>これを保存する前に Broadsheet が終了しました。</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Discard</source>
        <comment>action</comment>
        <translation>破棄</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>From before Broadsheet was closed: {changes}</source>
        <translation>Broadsheet を閉じる前の変更: {changes}</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Not Saved</source>
        <translation>保存されていません</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Save Again</source>
        <comment>action</comment>
        <translation>もう一度保存</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>What you wrote</source>
        <translation>入力した内容</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>About Broadsheet</source>
        <translation>Broadsheet について</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>About Broadsheet</source>
        <comment>action</comment>
        <translation>Broadsheet について</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Copy Version Details</source>
        <translation>バージョン情報をコピー</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Focus Mode</source>
        <comment>action</comment>
        <translation>集中モード</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Keyboard Shortcuts</source>
        <comment>action</comment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Next Pane</source>
        <comment>action</comment>
        <translation>次のペイン</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Press Esc to leave focus mode.</source>
        <translation>Esc で集中モードを終了します。</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Previous Pane</source>
        <comment>action</comment>
        <translation>前のペイン</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Search and Annotate</source>
        <translation>検索と注釈</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Search and Annotate</source>
        <comment>action</comment>
        <translation>検索と注釈</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Show Log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Side Panel</source>
        <comment>action</comment>
        <translation>サイドパネル</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Versions copied.</source>
        <translation>バージョン情報をコピーしました。</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>What’s New</source>
        <comment>action</comment>
        <translation>新機能</translation>
    </message>
</context>
</TS>
