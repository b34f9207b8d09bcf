<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Broadsheet</name>
    <message>
        <location filename="reader/__main__.py"/>
        <source> Did you mean “{near}”?</source>
        <translation> هل تقصد «{near}»؟</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>--library names no folder.</source>
        <translation>لا يسمّي --library أي مجلد.</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>This copy was installed by a package tool. Name a folder with --library instead.</source>
        <translation>ثُبِّتت هذه النسخة بأداة حزم. حدّد مجلدًا بـ --library بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>{folder} cannot be created: {reason}.</source>
        <translation>لا يمكن إنشاء {folder}: ‏{reason}.</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>“{language}” is not a language of Broadsheet; choose one of {known}.</source>
        <translation>«{language}» ليست من لغات Broadsheet؛ اختر من: {known}.</translation>
    </message>
    <message>
        <location filename="reader/__main__.py"/>
        <source>“{word}” is neither a command nor a file.{meant} See “broadsheet --help”.</source>
        <translation>لا يوجد أمر أو ملف باسم «{word}».{meant} انظر «broadsheet --help».</translation>
    </message>
    <message>
        <location filename="reader/anchors/description.py"/>
        <source>The passage {start}–{end} lies outside the text, which has {text_value} characters.</source>
        <translation>الموضع {start}–{end} خارج النص الذي طوله {text_value} حرفًا.</translation>
    </message>
    <message>
        <location filename="reader/anchors/description.py"/>
        <source>There is nothing to mark: the selection is empty. Select some words.</source>
        <translation>لا شيء لتمييزه: التحديد فارغ. حدّد بعض الكلمات.</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>An error occurred in Broadsheet. The details are in the crash log.</source>
        <translation>حدث خطأ في Broadsheet. التفاصيل في سجل الأعطال.</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>Broadsheet has this library open already, but its window does not answer. Close it and try again.</source>
        <translation>هذه المكتبة مفتوحة في Broadsheet لكن نافذته لا تستجيب. أغلقها وحاول مجددًا.</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>Copy Report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>Crash Report</source>
        <translation>تقرير العطل</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <location filename="reader/app.py"/>
        <source>{reason}

Repair the library? Broadsheet keeps a copy of the damaged one.</source>
        <translation>{reason}

هل تريد إصلاح المكتبة؟ يحتفظ Broadsheet بنسخة من التالفة.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>
Interrupted. The next start continues setting Broadsheet up.</source>
        <translation>
قوطع الإعداد. سيواصل التشغيل التالي إعداد Broadsheet.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>A part of the package {name} is missing.</source>
        <translation>ينقص جزء من الحزمة {name}.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>Broadsheet is being set up. This happens once and needs the package index.</source>
        <translation>جارٍ إعداد Broadsheet. يحدث هذا مرة واحدة ويحتاج إلى فهرس الحزم.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>Broadsheet is set up.</source>
        <translation>أُعدّ Broadsheet.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>Broadsheet's packages are being {words}. This needs the package index.</source>
        <translation>جارٍ تجهيز حزم Broadsheet ({words}). يحتاج هذا إلى فهرس الحزم.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>No Broadsheet environment found at {folder}.</source>
        <translation>لا توجد بيئة Broadsheet في {folder}.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>Removed {folder} ({size} MB). The library was not touched.</source>
        <translation>أُزيل {folder} ‏({size} م.ب). لم تُمسّ المكتبة.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>The environment could not be removed: {reason}.</source>
        <translation>تعذّرت إزالة البيئة: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>The folder {folder} for Broadsheet's packages cannot be written: {reason}.</source>
        <translation>لا يمكن الكتابة في المجلد {folder} المخصص لحزم Broadsheet: ‏{reason}.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>This Python cannot make virtual environments. Install what is missing with: apt-get install {package}</source>
        <translation>لا يستطيع Python هذا إنشاء بيئات افتراضية. ثبّت الناقص بالأمر: apt-get install {package}</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>This Python is part of the environment. Use another one: python3.</source>
        <translation>ينتمي Python هذا إلى البيئة. استخدم غيره: python3.</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>completed: an earlier start was interrupted</source>
        <translation>اكتمل: كان تشغيل سابق قد قوطع</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>repaired: parts of it are missing</source>
        <translation>إصلاح: أجزاء ناقصة</translation>
    </message>
    <message>
        <location filename="reader/bootstrap.py"/>
        <source>updated</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <location filename="reader/clean/page.py"/>
        <source>No article was recognised on this page; all of its text is shown.</source>
        <translation>لم تُعرف مقالة في هذه الصفحة؛ يُعرض نصها كله.</translation>
    </message>
    <message>
        <location filename="reader/clean/page.py"/>
        <source>Only the beginning of this story was saved (paywall).</source>
        <translation>لم تُحفظ إلا بداية هذه المقالة (جدار دفع).</translation>
    </message>
    <message>
        <location filename="reader/clean/page.py"/>
        <source>The page uses the unsupported encoding “{label}”.</source>
        <translation>تستخدم الصفحة ترميزًا غير مدعوم «{label}».</translation>
    </message>
    <message>
        <location filename="reader/clean/page_as_saved.py"/>
        <source>Only the first pictures are shown; together they are very large.</source>
        <translation>تُعرض الصور الأولى فقط؛ فهي معًا كبيرة جدًا.</translation>
    </message>
    <message>
        <location filename="reader/clean/page_as_saved.py"/>
        <source>The page is very long; only its first part is shown as it was saved.</source>
        <translation>الصفحة طويلة جدًا؛ يُعرض جزؤها الأول فقط كما حُفظ.</translation>
    </message>
    <message>
        <location filename="reader/clean/page_as_saved.py"/>
        <source>The text is very long; only its first part is shown.</source>
        <translation>النص طويل جدًا؛ يُعرض جزؤه الأول فقط.</translation>
    </message>
    <message>
        <location filename="reader/clean/render/sanitizer.py"/>
        <source>The page is far too long; its end is kept as bare text.</source>
        <translation>الصفحة طويلة جدًا؛ تُحفظ نهايتها نصًا مجردًا.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/clean/render/sanitizer.py"/>
        <source>{count} of its many images is left out.</source>
        <translation>
            <numerusform>لم تُترك أي صورة من صورها الكثيرة ({count}).</numerusform>
            <numerusform>تُركت صورة واحدة من صورها الكثيرة ({count}).</numerusform>
            <numerusform>تُركت صورتان من صورها الكثيرة ({count}).</numerusform>
            <numerusform>تُركت {count} صور من صورها الكثيرة.</numerusform>
            <numerusform>تُركت {count} صورة من صورها الكثيرة.</numerusform>
            <numerusform>تُركت {count} صورة من صورها الكثيرة.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} of its many images are left out.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/clean/siterules/rules.py"/>
        <source>A rule for a site names its host, such as example.org.</source>
        <translation>قاعدة الموقع تذكر مضيفه، مثل example.org.</translation>
    </message>
    <message>
        <location filename="reader/clean/siterules/rules.py"/>
        <source>A selector of a rule is empty.</source>
        <translation>أحد محددات القاعدة فارغ.</translation>
    </message>
    <message>
        <location filename="reader/clean/siterules/rules.py"/>
        <source>“{selector}” is not a selector that a rule can use.</source>
        <translation>«{selector}» ليس محددًا يمكن لقاعدة استخدامه.</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>argument %(argument_name)s: %(message)s</source>
        <translation>الوسيط %(argument_name)s: ‏%(message)s</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>expected at least one argument</source>
        <translation>يُتوقع وسيط واحد على الأقل</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>expected at most one argument</source>
        <translation>يُتوقع وسيط واحد على الأكثر</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>expected one argument</source>
        <translation>يُتوقع وسيط واحد</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>ignored explicit argument %r</source>
        <translation>وسيط زائد %r</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>invalid %(type)s value: %(value)r</source>
        <translation>قيمة %(type)s غير صالحة: %(value)r</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <translation>اختيار غير صالح: %(value)r (الخيارات: %(choices)s)</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>not allowed with argument %s</source>
        <translation>غير مسموح مع %s</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>one of the arguments %s is required</source>
        <translation>يلزم أحد الوسائط %s</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>positional arguments</source>
        <translation>الوسائط</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>show this help message and exit</source>
        <translation>عرض هذه المساعدة</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>the following arguments are required: %s</source>
        <translation>الوسائط التالية مطلوبة: %s</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
        <translation>أمر غير معروف %(parser_name)r (الخيارات: %(choices)s)</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <source>unrecognized arguments: %s</source>
        <translation>وسائط غير معروفة: %s</translation>
    </message>
    <message>
        <location filename="reader/cli/argparse_texts.py"/>
        <location filename="reader/cli/command_outline.py"/>
        <source>usage: </source>
        <translation>الاستخدام: </translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>--merge and --split change nothing else</source>
        <translation>لا يغيّر ‎--merge و‎--split شيئًا آخر</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>Broadsheet reads, searches and marks saved articles, offline.

Without a command it opens the window; paths given without a command are imported there.</source>
        <translation>يقرأ Broadsheet المقالات المحفوظة ويبحث فيها ويميزها، دون اتصال.

يفتح النافذة إن لم يُعطَ أمرًا؛ والمسارات المعطاة دون أمر تُستورد فيها.</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>a --vault takes no --format and no -o</source>
        <translation>لا يُستخدم --vault مع --format أو -o</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>a file or folder; - is standard output</source>
        <translation>ملف أو مجلد؛ و- هو الخرج القياسي</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>a new file or a folder; - prints</source>
        <translation>ملف جديد أو مجلد؛ و- يطبع</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>a page without scripts that loads nothing</source>
        <translation>صفحة بلا نصوص برمجية لا تحمّل شيئًا</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>add and remove tags</source>
        <translation>إضافة الوسوم وإزالتها</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>as the reader shows it</source>
        <translation>كما يعرضها القارئ</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>bookmark a place inside a story, or list bookmarks</source>
        <translation>وضع إشارة مرجعية في مقالة، أو سرد الإشارات</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>clean files or folders without touching a library</source>
        <translation>تنقية ملفات أو مجلدات دون مساس بمكتبة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>continue imports that were cut short</source>
        <translation>متابعة عمليات استيراد قُطعت</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>count and measure the library</source>
        <translation>عدّ المكتبة وقياسها</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>delete files that no story needs, after a backup</source>
        <translation>حذف ملفات لا تحتاجها أي مقالة، بعد نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>delete the rule of a site</source>
        <translation>حذف قاعدة موقع</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>element with the author</source>
        <translation>عنصر الكاتب</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>element with the date</source>
        <translation>عنصر التاريخ</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>element with the standfirst</source>
        <translation>عنصر التمهيد</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>element with the title</source>
        <translation>عنصر العنوان</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>elements of the article</source>
        <translation>عناصر المقالة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>elements that belong to the story as well</source>
        <translation>عناصر تنتمي إلى المقالة أيضًا</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>elements to leave out</source>
        <translation>عناصر تُحذف</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>every story</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>export stories with their highlights</source>
        <translation>تصدير المقالات مع تمييزاتها</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>export the rules to a file</source>
        <translation>تصدير القواعد إلى ملف</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>extract articles again from their saved pages</source>
        <translation>إعادة استخلاص المقالات من صفحاتها المحفوظة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>for every story</source>
        <translation>لكل المقالات</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>give words of the page, such as --remove 'Sign up', or --forget alone</source>
        <translation>اذكر كلمات من الصفحة، مثل --remove 'Sign up'، أو ‎--forget وحده</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>highlight text; without --exact, list highlights</source>
        <translation>تمييز نص؛ ودون --exact سرد التمييزات</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>import files, folders, archives and exports; - reads input</source>
        <translation>استيراد ملفات ومجلدات وأرشيفات وملفات تصدير؛ و- يقرأ الدخل</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>import rules from a file</source>
        <translation>استيراد القواعد من ملف</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>in code points</source>
        <translation>بنقاط الترميز</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>in the query language</source>
        <translation>بلغة الاستعلام</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>keep library and settings in a folder beside the program, from now on</source>
        <translation>حفظ المكتبة والإعدادات في مجلد بجانب البرنامج من الآن</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>language of window and messages: en, de, ja or ar (or BROADSHEET_LANGUAGE)</source>
        <translation>لغة النافذة والرسائل: en أو de أو ja أو ar (أو BROADSHEET_LANGUAGE)</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>list extraction rules for sites, or add one</source>
        <translation>سرد قواعد الاستخلاص للمواقع، أو إضافة قاعدة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>list stories, newest first</source>
        <translation>سرد المقالات، الأحدث أولًا</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the automatic backups</source>
        <translation>سرد النسخ الاحتياطية التلقائية</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>list, rename, merge, delete or colour tags</source>
        <translation>سرد الوسوم أو تسميتها أو دمجها أو حذفها أو تلوينها</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>make an automatic backup where one is due</source>
        <translation>إنشاء نسخة احتياطية تلقائية إن حان وقتها</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>mark stories as read</source>
        <translation>تعليم المقالات كمقروءة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>move stories to Later</source>
        <translation>نقل مقالات إلى «لاحقًا»</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>move stories to the archive</source>
        <translation>نقل المقالات إلى الأرشيف</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>move stories to the trash</source>
        <translation>نقل المقالات إلى سلة المهملات</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name a --format and a place with -o, or a --vault</source>
        <translation>حدّد --format وموقعًا بـ -o، أو --vault</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name a fact to correct, such as --title</source>
        <translation>حدّد معلومة لتصحيحها، مثل --title</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name a file or a folder for the backup, or ask for --list or --automatic</source>
        <translation>حدّد ملفًا أو مجلدًا للنسخة، أو اطلب --list أو --automatic</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name files or folders to import, or ask for --resume</source>
        <translation>حدّد ملفات أو مجلدات للاستيراد، أو اطلب --resume</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name one highlight to split</source>
        <translation>اذكر تمييزًا واحدًا ليُقسم</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name one setting and no value with --default</source>
        <translation>مع --default اذكر إعدادًا واحدًا بلا قيمة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name stories by their ids, or ask for --all</source>
        <translation>حدّد المقالات بأرقامها، أو اطلب --all</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name the highlights that the answer is for</source>
        <translation>اذكر التمييزات التي يخصها الجواب</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>name the site that the selectors are for: --teach HOST</source>
        <translation>حدّد الموقع الذي له المحددات: --teach HOST</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>print the file a story was made of, or write it</source>
        <translation>طباعة الملف الذي أُخذت منه المقالة، أو كتابته</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>rebuild the index from the library</source>
        <translation>إعادة بناء الفهرس من المكتبة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>redo the last undone change</source>
        <translation>إعادة آخر تغيير تُراجع عنه</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>repair what can be repaired</source>
        <translation>إصلاح ما يمكن إصلاحه</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>restore stories from the trash</source>
        <translation>استعادة مقالات من سلة المهملات</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>restore the library from a backup</source>
        <translation>استعادة المكتبة من نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>save a rule with the selectors below</source>
        <translation>حفظ قاعدة بالمحددات أدناه</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>search titles, texts and notes</source>
        <translation>البحث في العناوين والنصوص والملاحظات</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>set the note on a story</source>
        <translation>ضبط الملاحظة على مقالة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>show its contents, and change nothing</source>
        <translation>عرض محتواها دون تغيير شيء</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>show one story as text</source>
        <translation>عرض مقالة كنص</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>show versions, of libraries too</source>
        <translation>عرض الإصدارات، ومنها إصدارات المكتبات</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>star stories</source>
        <translation>تمييز مقالات بنجمة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>stories that belong to a story, with reasons</source>
        <translation>مقالات تتصل بمقالة، مع الأسباب</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>tag the imported stories</source>
        <translation>وسم المقالات المستوردة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/command_set.py"/>
        <source>the library's folder (or BROADSHEET_LIBRARY)</source>
        <translation>مجلد المكتبة (أو BROADSHEET_LIBRARY)</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the tags, the new name last</source>
        <translation>الوسوم، والاسم الجديد آخرًا</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the text after it</source>
        <translation>النص الذي بعده</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the text before it</source>
        <translation>النص الذي قبله</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the text to highlight</source>
        <translation>النص المراد تمييزه</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>the words of the whole page</source>
        <translation>كلمات الصفحة كلها</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>undo it</source>
        <translation>التراجع عنه</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>undo the latest change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>verify database, files and index</source>
        <translation>التحقق من قاعدة البيانات والملفات والفهرس</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>what cleaning left out, piece by piece</source>
        <translation>ما حذفته التنقية، قطعة قطعة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>what the selectors make of a story's page</source>
        <translation>ما تصنعه المحددات بصفحة مقالة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>what was read in the last months</source>
        <translation>ما قُرئ في الأشهر الأخيرة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>where the backup goes</source>
        <translation>مكان النسخة الاحتياطية</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>with --json: counts by site, tag and year</source>
        <translation>مع ‎--json: أعداد بحسب الموقع والوسم والسنة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>with --json: what cleaning left out too</source>
        <translation>مع --json: ما حذفته التنقية أيضًا</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>write a verified copy of the library</source>
        <translation>كتابة نسخة متحقق منها من المكتبة</translation>
    </message>
    <message>
        <location filename="reader/cli/argument_parser.py"/>
        <source>write one note per story into a folder, such as an Obsidian vault, and keep them up to date</source>
        <translation>كتابة ملاحظة لكل مقالة في مجلد، كخزنة Obsidian، وإبقاؤها محدّثة</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>- reads standard input</source>
        <translation>- يقرأ الدخل القياسي</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>add the program to the menus of the desktop, or remove it</source>
        <translation>إضافة البرنامج إلى قوائم سطح المكتب أو إزالته</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>as “bookmark ID” lists them</source>
        <translation>كما يسردها «bookmark ID»</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>as “highlight ID” lists them</source>
        <translation>كما يسردها «highlight ID»</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>as “review” lists them</source>
        <translation>كما يسردها “review”</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>bring removed ones back</source>
        <translation>إعادة المحذوفة</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>change, remove or restore highlights</source>
        <translation>تغيير التمييزات أو إزالتها أو استعادتها</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>correct the extraction of a story by words of its page</source>
        <translation>تصحيح استخراج مقال بكلمات من صفحته</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>correct title, author, date and other facts of a story</source>
        <translation>تصحيح عنوان المقالة وكاتبها وتاريخها ومعلومات أخرى</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>delete the rule of this story</source>
        <translation>حذف قاعدة هذا المقال</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>delete them</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>do it; this cannot be undone</source>
        <translation>نفّذ؛ لا يمكن التراجع</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>for all stories of the site</source>
        <translation>لكل مقالات الموقع</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>highlights with a note only</source>
        <translation>التمييزات ذات الملاحظات فقط</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>import another library, a backup or an exported library</source>
        <translation>استيراد مكتبة أخرى أو نسخة احتياطية أو مكتبة مصدّرة</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>import what is new in them now</source>
        <translation>استيراد الجديد فيها الآن</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>its name or number</source>
        <translation>اسمه أو رقمه</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>keep stories from being shown as related to a story</source>
        <translation>عدم عرض مقالات على أنها ذات صلة بمقالة</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list all highlights, notes and bookmarks</source>
        <translation>سرد كل التمييزات والملاحظات والإشارات المرجعية</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list older stories of the inbox at random</source>
        <translation>سرد مقالات أقدم من الوارد عشوائيًا</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list or change the settings of the window</source>
        <translation>سرد إعدادات النافذة أو تغييرها</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list sites, or rename one</source>
        <translation>سرد المواقع أو إعادة تسمية أحدها</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the searches of the window</source>
        <translation>سرد عمليات البحث في النافذة</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list the threads of stories of one event</source>
        <translation>سرد المواضيع: مقالات عن حدث واحد</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list today's highlights to review, or answer them</source>
        <translation>سرد تمييزات اليوم للمراجعة أو الإجابة عنها</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list, add, remove or read watched folders</source>
        <translation>سرد المجلدات المراقَبة أو إضافتها أو إزالتها أو قراءتها</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list, save or remove saved searches</source>
        <translation>سرد عمليات البحث المحفوظة أو حفظها أو إزالتها</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>list, show or remove the versions of a story's text</source>
        <translation>سرد إصدارات نص المقالة أو عرضها أو إزالتها</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>make this part a highlight of its own</source>
        <translation>جعل هذا الجزء تمييزًا مستقلًا</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>menu entry, icon, kinds of files, story links</source>
        <translation>بند القائمة والأيقونة وأنواع الملفات وروابط المقالات</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>merge overlapping highlights</source>
        <translation>دمج التمييزات المتداخلة</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>move it to this text of its story</source>
        <translation>نقله إلى هذا النص من مقالته</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>move stories back to the inbox</source>
        <translation>إعادة مقالات إلى الوارد</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>of one story</source>
        <translation>لمقالة واحدة</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>permanently delete stories</source>
        <translation>حذف مقالات نهائيًا</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>permanently delete the stories in the trash</source>
        <translation>حذف مقالات سلة المهملات نهائيًا</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>print the completion script of a shell</source>
        <translation>طباعة سكربت الإكمال لصدفة</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>print the manual page</source>
        <translation>طباعة صفحة الدليل</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>print where stories lie on the map of the library</source>
        <translation>طباعة مواضع المقالات على خريطة المكتبة</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>remove a version; “undo” brings it back</source>
        <translation>إزالة إصدار؛ يعيده الأمر “undo”</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>remove all of it</source>
        <translation>إزالة كل ذلك</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>removed ones</source>
        <translation>المحذوفة</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>rename or remove bookmarks</source>
        <translation>إعادة تسمية الإشارات المرجعية أو إزالتها</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <location filename="reader/cli/command_examples.py"/>
        <source>reset it</source>
        <translation>إعادة ضبطه</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>show it, and change nothing</source>
        <translation>عرضه دون تغيير شيء</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>show what differs between two stories</source>
        <translation>عرض ما يختلف بين مقالتين</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>the text of a version</source>
        <translation>نص إصدار</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>the thread of one story</source>
        <translation>موضوع مقال واحد</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>what differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>whose text is no longer found</source>
        <translation>التي لم يعد نصها موجودًا</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: how many levels of folders below it are watched (1 unless set)</source>
        <translation>مع --add: عدد مستويات المجلدات المراقَبة تحتها (1 ما لم يُحدَّد)</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: import the files there now too</source>
        <translation>مع --add: استيراد الملفات الموجودة الآن أيضًا</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: import these kinds of file too; saved pages always</source>
        <translation>مع --add: استيراد هذه الأنواع أيضًا؛ والصفحات المحفوظة دائمًا</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: move imported files to the trash</source>
        <translation>مع --add: نقل الملفات المستوردة إلى سلة المهملات</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: names of folders are tags</source>
        <translation>مع --add: أسماء المجلدات وسوم</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>with --add: tag imported stories</source>
        <translation>مع --add: وسم المقالات المستوردة</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of the author's line</source>
        <translation>كلمات من سطر الكاتب</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of the date</source>
        <translation>كلمات من التاريخ</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of the standfirst</source>
        <translation>كلمات من المقدمة</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of the title</source>
        <translation>كلمات من العنوان</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of what belongs to the story as well</source>
        <translation>كلمات مما ينتمي إلى المقال أيضًا</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words of what is to be left out</source>
        <translation>كلمات مما يُراد حذفه</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>words they must contain</source>
        <translation>كلمات يجب أن تحويها</translation>
    </message>
    <message>
        <location filename="reader/cli/care_options.py"/>
        <source>“undo” brings them back</source>
        <translation>يعيدها «undo»</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>a copy that loads nothing</source>
        <translation>نسخة لا تحمّل شيئًا</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>a phrase, without a word</source>
        <translation>عبارة، دون كلمة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>all stories as Markdown files</source>
        <translation>كل المقالات كملفات Markdown</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>archive a story</source>
        <translation>أرشفة مقالة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>bookmark a place</source>
        <translation>وضع إشارة مرجعية في موضع</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>clean a folder, one JSON object a story</source>
        <translation>تنقية مجلد، كائن JSON لكل مقالة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>clean a page read from standard input</source>
        <translation>تنقية صفحة من الدخل القياسي</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>clean every story again</source>
        <translation>إعادة تنقية كل المقالات</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>clean one story again</source>
        <translation>إعادة تنقية مقالة واحدة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>colour and note</source>
        <translation>اللون والملاحظة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>continue an import that a crash or a power cut ended</source>
        <translation>متابعة استيراد أنهاه عطل أو انقطاع كهرباء</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>correct author and date</source>
        <translation>تصحيح الكاتب والتاريخ</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>correct the title</source>
        <translation>تصحيح العنوان</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>counts and sizes as JSON</source>
        <translation>الأعداد والأحجام بصيغة JSON</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>delete it</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>delete the rule of a story</source>
        <translation>حذف قاعدة مقال</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>delete unused files, after a backup</source>
        <translation>حذف الملفات غير المستخدمة بعد نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>everything about it as JSON</source>
        <translation>كل شيء عنها بصيغة JSON</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>for bash, to be sourced</source>
        <translation>لـ bash، يُقرأ بالأمر source</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>for every story, as JSON</source>
        <translation>لكل المقالات، بصيغة JSON</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>for fish</source>
        <translation>لـ fish</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>highlight a passage</source>
        <translation>تمييز مقطع</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>highlights of the last 30 days</source>
        <translation>تمييزات آخر 30 يومًا</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>highlights, notes and bookmarks with a word</source>
        <translation>تمييزات وملاحظات وإشارات مرجعية فيها كلمة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import a file and a folder</source>
        <translation>استيراد ملف ومجلد</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import and tag</source>
        <translation>استيراد ووسم</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import by a file address</source>
        <translation>الاستيراد بعنوان ملف</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import from standard input</source>
        <translation>الاستيراد من الدخل القياسي</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import two libraries</source>
        <translation>استيراد مكتبتين</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>import what is new, for instance from a timer</source>
        <translation>استيراد الجديد، من مؤقّت مثلًا</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>its folders too, their names as tags</source>
        <translation>ومجلداته أيضًا، أسماؤها وسوم</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the bookmarks of a story</source>
        <translation>سرد إشارات مقالة المرجعية</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the highlights of a story</source>
        <translation>سرد تمييزات مقالة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the rules for sites</source>
        <translation>سرد قواعد المواقع</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the saved searches</source>
        <translation>سرد عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the settings</source>
        <translation>سرد الإعدادات</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the sites</source>
        <translation>سرد المواقع</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the tags with their counts</source>
        <translation>سرد الوسوم مع أعدادها</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the threads</source>
        <translation>سرد المواضيع</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list the versions of a story's text</source>
        <translation>سرد إصدارات نص مقالة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>list today's highlights</source>
        <translation>سرد تمييزات اليوم</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>make two of them one</source>
        <translation>دمج اثنين منها</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>mark a story as read</source>
        <translation>تعليم مقالة كمقروءة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>mark it as unread</source>
        <translation>تعليمها كغير مقروءة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move a story back to the inbox</source>
        <translation>إعادة مقال إلى الوارد</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move a story to the trash</source>
        <translation>نقل مقالة إلى سلة المهملات</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move it to another passage</source>
        <translation>نقله إلى مقطع آخر</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move one back to the inbox</source>
        <translation>إعادة واحد إلى الوارد</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>move two stories to Later</source>
        <translation>نقل مقالين إلى «لاحقًا»</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>newest first, as JSON</source>
        <translation>الأحدث أولًا، بصيغة JSON</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>one note per story, in an Obsidian vault</source>
        <translation>ملاحظة لكل مقالة، في خزنة Obsidian</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>one story to another program</source>
        <translation>مقالة إلى برنامج آخر</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>open saved pages and story links by a double click</source>
        <translation>فتح الصفحات المحفوظة وروابط المقالات بنقر مزدوج</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>open the window</source>
        <translation>فتح النافذة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>open the window and import a page</source>
        <translation>فتح النافذة واستيراد صفحة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>permanently delete two stories</source>
        <translation>حذف مقالتين نهائيًا</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>places of stories, near ones are alike</source>
        <translation>مواضع المقالات؛ المتقاربة متشابهة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>preview the story without a box of its page</source>
        <translation>معاينة المقالة دون مربع من صفحتها</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>print the story of a page</source>
        <translation>طباعة مقالة صفحة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>rebuild the search index</source>
        <translation>إعادة بناء فهرس البحث</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>redo it</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove a highlight</source>
        <translation>إزالة تمييز</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove a tag</source>
        <translation>إزالة وسم</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove a wrong author</source>
        <translation>إزالة كاتب خاطئ</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove menu entry, icon and kinds of files</source>
        <translation>إزالة بند القائمة والأيقونة وأنواع الملفات</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove the note</source>
        <translation>إزالة الملاحظة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>remove the star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>rename a bookmark</source>
        <translation>إعادة تسمية إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>rename a tag</source>
        <translation>إعادة تسمية وسم</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>rename one</source>
        <translation>إعادة تسمية أحدها</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>restore a story from the trash</source>
        <translation>استعادة مقال من المهملات</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>restore it</source>
        <translation>استعادته</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>save a rule</source>
        <translation>حفظ قاعدة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>save a search</source>
        <translation>حفظ بحث</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>see what a backup holds</source>
        <translation>رؤية محتوى نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>see what a rule would do</source>
        <translation>رؤية ما ستفعله قاعدة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>set one</source>
        <translation>ضبط أحدها</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>show the tags of a story</source>
        <translation>عرض وسوم مقالة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>show them again later</source>
        <translation>إظهارها مرة أخرى لاحقًا</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>star stories whose ids a file holds</source>
        <translation>تمييز مقالات أرقامها في ملف بنجمة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>star two stories</source>
        <translation>تمييز مقالتين بنجمة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>starred stories with a tag</source>
        <translation>مقالات بنجمة ووسم</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>stop showing two stories as related</source>
        <translation>عدم إظهار مقالين على أنهما مرتبطان</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>stop watching it</source>
        <translation>إيقاف مراقبته</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>stories related to a story</source>
        <translation>مقالات ذات صلة بمقالة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>stories with these words</source>
        <translation>مقالات فيها هذه الكلمات</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>tag two highlights</source>
        <translation>وسم تمييزين</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>tag two stories</source>
        <translation>وسم مقالتين</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>take the author from there on all pages of the site</source>
        <translation>أخذ الكاتب من هناك في كل صفحات الموقع</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>take the note from standard input</source>
        <translation>أخذ الملاحظة من الدخل القياسي</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the story as Markdown</source>
        <translation>المقالة بصيغة Markdown</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the ten newest stories</source>
        <translation>أحدث عشر مقالات</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the text of a story</source>
        <translation>نص مقالة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the text of the first</source>
        <translation>نص الإصدار الأول</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the thread of a story</source>
        <translation>موضوع مقال</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>the whole library</source>
        <translation>المكتبة كاملة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>those whose text is no longer found, as JSON</source>
        <translation>التي لم يعد نصها موجودًا، بصيغة JSON</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>three stories that have waited long</source>
        <translation>ثلاث مقالات انتظرت طويلًا</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>two stories as an e-book</source>
        <translation>مقالتان ككتاب إلكتروني</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>unread stories, longest first</source>
        <translation>المقالات غير المقروءة، الأطول أولًا</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>verify and repair it</source>
        <translation>التحقق والإصلاح</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>verify the library</source>
        <translation>التحقق من المكتبة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>what cleaning left out</source>
        <translation>ما حذفته التنقية</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>what differs between two</source>
        <translation>ما يختلف بين اثنين</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>what differs between two stories</source>
        <translation>ما يختلف بين مقالتين</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>with a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>write a copy to standard output</source>
        <translation>كتابة نسخة إلى الخرج القياسي</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>write a verified copy into a folder</source>
        <translation>كتابة نسخة متحقق منها في مجلد</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>write the file a story was made of</source>
        <translation>كتابة الملف الذي أُخذت منه المقالة</translation>
    </message>
    <message>
        <location filename="reader/cli/command_examples.py"/>
        <source>write the manual page</source>
        <translation>كتابة صفحة الدليل</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>- reads ids from standard input</source>
        <translation>- يقرأ الأرقام من الدخل القياسي</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>one JSON object a line on standard output</source>
        <translation>كائن JSON في كل سطر على الخرج القياسي</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>print failures and what was asked for only</source>
        <translation>طباعة الإخفاقات والمطلوب فقط</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>“{word}” is not a date, such as 2026-05-01 or 2026-05</source>
        <translation>«{word}» ليس تاريخًا مثل 2026-05-01 أو 2026-05</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>“{word}” is not a date, such as 2026-05-01 or 30d</source>
        <translation>«{word}» ليس تاريخًا مثل 2026-05-01 أو 30d</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <source>“{word}” is not a whole number of 0 or more</source>
        <translation>«{word}» ليس عددًا صحيحًا من 0 فما فوق</translation>
    </message>
    <message>
        <location filename="reader/cli/command_set.py"/>
        <location filename="reader/cli/runner.py"/>
        <source>“{word}” is not an id. Run “list” to see ids.</source>
        <translation>«{word}» ليس رقم مقالة. شغّل «list» لرؤية الأرقام.</translation>
    </message>
    <message>
        <location filename="reader/cli/desktop_commands.py"/>
        <source>A Flatpak is in the menus as long as it is installed; nothing was changed.</source>
        <translation>تبقى حزمة Flatpak في القوائم ما دامت مثبّتة؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <location filename="reader/cli/desktop_commands.py"/>
        <source>Broadsheet is not installed on this desktop; nothing was changed.</source>
        <translation>Broadsheet غير مثبت على سطح المكتب هذا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="reader/cli/desktop_commands.py"/>
        <source>On macOS the application bundle does this. See docs/installation.md.</source>
        <translation>تقوم بذلك حزمة التطبيق على macOS. انظر docs/installation.md.</translation>
    </message>
    <message>
        <location filename="reader/cli/export_commands.py"/>
        <source>An export as {format} is not text and is not written to a terminal. Name a file, or redirect standard output to one.</source>
        <translation>التصدير بصيغة {format} ليس نصًا فلا يُكتب إلى الطرفية. سمِّ ملفًا أو وجّه الخرج القياسي إلى ملف.</translation>
    </message>
    <message>
        <location filename="reader/cli/export_commands.py"/>
        <location filename="reader/cli/runner.py"/>
        <source>There is no story {story} in this library.</source>
        <translation>لا توجد مقالة {story} في هذه المكتبة.</translation>
    </message>
    <message>
        <location filename="reader/cli/export_commands.py"/>
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
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
            <numerusform>لا تمييزات</numerusform>
            <numerusform>تمييز واحد</numerusform>
            <numerusform>تمييزان</numerusform>
            <numerusform>{count} تمييزات</numerusform>
            <numerusform>{count} تمييزًا</numerusform>
            <numerusform>{count} تمييز</numerusform>
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
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>{count} مقالات</numerusform>
            <numerusform>{count} مقالة</numerusform>
            <numerusform>{count} مقالة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/export_commands.py"/>
        <source>{stories} and {highlights} in {place}</source>
        <translation>{stories} و{highlights} في {place}</translation>
    </message>
    <message>
        <location filename="reader/cli/highlight_commands.py"/>
        <source> (marked as: “{marked_text}”)</source>
        <translation> (مميز كـ: «{marked_text}»)</translation>
    </message>
    <message>
        <location filename="reader/cli/highlight_commands.py"/>
        <source> (text no longer found)</source>
        <translation> (لم يعد النص موجودًا)</translation>
    </message>
    <message>
        <location filename="reader/cli/highlight_commands.py"/>
        <source>{id} at {offset}: {label}</source>
        <translation>{id} عند {offset}: {label}</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>Nothing to import was found.</source>
        <translation>لم يُعثر على شيء لاستيراده.</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>Nothing was imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>To import the rest, run “import --resume”.</source>
        <translation>لاستيراد الباقي شغّل “import --resume”.</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>added</source>
        <comment>import</comment>
        <translation>أُضيف</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>duplicate</source>
        <comment>import</comment>
        <translation>مكرر</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>failed</source>
        <comment>import</comment>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>skipped</source>
        <comment>import</comment>
        <translation>تُخطي</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>updated</source>
        <comment>import</comment>
        <translation>حُدِّث</translation>
    </message>
    <message>
        <location filename="reader/cli/import_commands.py"/>
        <source>{changed} of {all} stories re-extracted.</source>
        <translation>أُعيد استخلاص {changed} من {all} مقالات.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{count} file deleted, {size} freed</source>
        <translation>
            <numerusform>لم يُحذف أي ملف، أُفرغ {size}</numerusform>
            <numerusform>حُذف ملف واحد، أُفرغ {size}</numerusform>
            <numerusform>حُذف ملفان، أُفرغ {size}</numerusform>
            <numerusform>حُذفت {count} ملفات، أُفرغ {size}</numerusform>
            <numerusform>حُذف {count} ملفًا، أُفرغ {size}</numerusform>
            <numerusform>حُذف {count} ملف، أُفرغ {size}</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} files deleted, {size} freed</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{count} file was missing or damaged and is not in the backup; “broadsheet check” lists it.</source>
        <translation>
            <numerusform>لا ملفات ناقصة؛ يسردها «broadsheet check».</numerusform>
            <numerusform>ملف واحد مفقود أو تالف وليس في النسخة؛ يسرده «broadsheet check».</numerusform>
            <numerusform>ملفان مفقودان أو تالفان وليسا في النسخة؛ يسردهما «broadsheet check».</numerusform>
            <numerusform>{count} ملفات مفقودة أو تالفة وليست في النسخة؛ يسردها «broadsheet check».</numerusform>
            <numerusform>{count} ملفًا مفقودًا أو تالفًا وليست في النسخة؛ يسردها «broadsheet check».</numerusform>
            <numerusform>{count} ملف مفقود أو تالف وليست في النسخة؛ يسردها «broadsheet check».</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} files were missing or damaged and are not in the backup; “broadsheet check” lists them.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{count} story indexed in {seconds} s</source>
        <translation>
            <numerusform>لم تُفهرس مقالات في {seconds} ث</numerusform>
            <numerusform>فُهرست مقالة واحدة في {seconds} ث</numerusform>
            <numerusform>فُهرست مقالتان في {seconds} ث</numerusform>
            <numerusform>فُهرست {count} مقالات في {seconds} ث</numerusform>
            <numerusform>فُهرست {count} مقالة في {seconds} ث</numerusform>
            <numerusform>فُهرست {count} مقالة في {seconds} ث</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories indexed in {seconds} s</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{path}: {created}, {stories}, {highlights}, {bytes}{titles}</source>
        <translation>{path}: {created}، {stories}، {highlights}، {bytes}{titles}</translation>
    </message>
    <message>
        <location filename="reader/cli/maintenance_commands.py"/>
        <source>{path}: {stories}, {highlights}, {bytes}</source>
        <translation>{path}: {stories}، {highlights}، {bytes}</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>COMMANDS</source>
        <comment>manual</comment>
        <translation>الأوامر</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>DESCRIPTION</source>
        <comment>manual</comment>
        <translation>الوصف</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>ENVIRONMENT</source>
        <comment>manual</comment>
        <translation>البيئة</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>EXAMPLES</source>
        <comment>manual</comment>
        <translation>أمثلة</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>EXIT STATUS</source>
        <comment>manual</comment>
        <translation>حالة الخروج</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Ended by the system or another program; what was done is kept.</source>
        <translation>أنهاه النظام أو برنامج آخر؛ ما أُنجز محفوظ.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Interrupted; what was done is kept.</source>
        <translation>قوطع؛ يبقى ما أُنجز.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>NAME</source>
        <comment>manual</comment>
        <translation>الاسم</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>OPTIONS</source>
        <comment>manual</comment>
        <translation>الخيارات</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Part of the task failed; each failure is named and the rest is done.</source>
        <translation>فشل جزء من المهمة؛ يُذكر كل إخفاق وأُنجز الباقي.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>SYNOPSIS</source>
        <comment>manual</comment>
        <translation>الملخص</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>The call itself is wrong; nothing was done.</source>
        <translation>الاستدعاء نفسه خاطئ؛ لم يُفعل شيء.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>The folder of the library, where --library does not name one.</source>
        <translation>مجلد المكتبة إن لم يحدده --library.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>The language of window and messages, such as de; else the system's.</source>
        <translation>لغة النافذة والرسائل، مثل de؛ وإلا فلغة النظام.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Where it is “dumb”, no progress is drawn. No colours are used anywhere.</source>
        <translation>إن كان «dumb» فلا يُرسم التقدم. لا تُستخدم ألوان.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>Without a command the window opens, and paths are imported into it. Every command that prints takes --json: one object a line on standard output; errors are objects on standard error then.</source>
        <translation>تُفتح النافذة دون أمر وتُستورد المسارات فيها. يقبل كل أمر يطبع --json: كائن في كل سطر على الخرج القياسي؛ وتكون الأخطاء عندئذ كائنات على خرج الأخطاء.</translation>
    </message>
    <message>
        <location filename="reader/cli/manual_page.py"/>
        <source>read, search and mark saved articles, offline</source>
        <translation>قراءة المقالات المحفوظة والبحث فيها وتمييزها دون اتصال</translation>
    </message>
    <message>
        <location filename="reader/cli/notebook_commands.py"/>
        <source>There is no bookmark {mark}.</source>
        <translation>لا توجد إشارة مرجعية {mark}.</translation>
    </message>
    <message>
        <location filename="reader/cli/notebook_commands.py"/>
        <source>{name} does not hold “{words}”.</source>
        <translation>لا يحتوي {name} على «{words}».</translation>
    </message>
    <message>
        <location filename="reader/cli/notebook_commands.py"/>
        <location filename="reader/cli/version_commands.py"/>
        <source>{name} removed</source>
        <translation>أُزيل {name}</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>a file or folder</source>
        <translation>ملف أو مجلد</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>a note on it</source>
        <translation>ملاحظة عليه</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>a setting; without it, list them</source>
        <translation>إعداد؛ وبدونه تُعرض القائمة</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>as Markdown</source>
        <translation>بصيغة Markdown</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>files or folders</source>
        <translation>ملفات أو مجلدات</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>give this tag</source>
        <translation>أضف هذا الوسم</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>ids of other stories</source>
        <translation>أرقام مقالات أخرى</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>ids of stories, as “list” shows them; - reads them</source>
        <translation>أرقام المقالات كما يعرضها «list»؛ ‏- يقرؤها من الدخل</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>its new value; without it, print it</source>
        <translation>قيمته الجديدة؛ وبدونها تُطبع</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>list at most this many</source>
        <translation>اعرض هذا العدد على الأكثر</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>made on this day or earlier</source>
        <translation>أُنشئت في هذا اليوم أو قبله</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>made on this day or later, such as 2026-05-01 or 30d</source>
        <translation>أُنشئت في هذا اليوم أو بعده، مثل 2026-05-01 أو 30d</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>of this colour only</source>
        <translation>بهذا اللون فقط</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>of this kind only</source>
        <translation>من هذا النوع فقط</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>of this site only</source>
        <translation>من هذا الموقع فقط</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>save a search under a name</source>
        <translation>احفظ بحثًا باسم</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>show another name for a site</source>
        <translation>اعرض اسمًا آخر للموقع</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>take this tag off</source>
        <translation>أزل هذا الوسم</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the date, such as 2026-05-01 or 2026-05</source>
        <translation>التاريخ، مثل 2026-05-01 أو 2026-05</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the id of a story, as “list” shows it</source>
        <translation>رقم المقالة كما يعرضه «list»</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the id of another story</source>
        <translation>رقم مقالة أخرى</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the name of the bookmark</source>
        <translation>اسم الإشارة المرجعية</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the note; - reads it, an empty text removes it</source>
        <translation>الملاحظة؛ ‏- يقرؤها من الدخل، والنص الفارغ يزيلها</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the right title</source>
        <translation>العنوان الصحيح</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>the shell</source>
        <translation>الصدفة</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>watch this folder</source>
        <translation>راقب هذا المجلد</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>watch this folder no longer</source>
        <translation>أوقف مراقبة هذا المجلد</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>what is right; an empty text removes it</source>
        <translation>الصحيح؛ والنص الفارغ يزيله</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>what to do; without it, list them</source>
        <translation>ما العمل؛ وبدونه تُعرض القائمة</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>when they should come back; without it, list them</source>
        <translation>متى تعود؛ وبدونه تُعرض القائمة</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>with this tag only</source>
        <translation>بهذا الوسم فقط</translation>
    </message>
    <message>
        <location filename="reader/cli/option_help.py"/>
        <source>words and conditions, as in the search field of the window</source>
        <translation>كلمات وشروط كما في حقل البحث في النافذة</translation>
    </message>
    <message>
        <location filename="reader/cli/original_commands.py"/>
        <source>Written: {path} ({data})</source>
        <translation>كُتب: {path} ({data})</translation>
    </message>
    <message>
        <location filename="reader/cli/original_commands.py"/>
        <source>{path} cannot be written: {reason}.</source>
        <translation>لا يمكن الكتابة إلى {path}: ‏{reason}.</translation>
    </message>
    <message>
        <location filename="reader/cli/original_commands.py"/>
        <source>{path} exists already; nothing was written.</source>
        <translation>{path} موجود أصلًا؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="reader/cli/reading_commands.py"/>
        <source>Related on the page:</source>
        <translation>ذات صلة في الصفحة:</translation>
    </message>
    <message>
        <location filename="reader/cli/reading_commands.py"/>
        <source>The filter is empty; leave --filter out to list all stories.</source>
        <translation>عامل التصفية فارغ؛ احذف --filter لسرد كل المقالات.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/repair_commands.py"/>
        <source>#{id} {title} ({count} word)</source>
        <translation>
            <numerusform>#{id} {title} (لا كلمات)</numerusform>
            <numerusform>#{id} {title} (كلمة واحدة)</numerusform>
            <numerusform>#{id} {title} (كلمتان)</numerusform>
            <numerusform>#{id} {title} ({count} كلمات)</numerusform>
            <numerusform>#{id} {title} ({count} كلمة)</numerusform>
            <numerusform>#{id} {title} ({count} كلمة)</numerusform>
        </translation>
        <extra-po-msgid_plural>#{id} {title} ({count} words)</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/repair_commands.py"/>
        <location filename="reader/library/repair_service.py"/>
        <source>No saved page of this story alone was kept.</source>
        <translation>لا صفحة محفوظة لهذه المقالة وحدها.</translation>
    </message>
    <message>
        <location filename="reader/cli/repair_commands.py"/>
        <source>The element with “{words}” has no name.</source>
        <translation>ليس للعنصر الذي فيه «{words}» اسم.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/repair_commands.py"/>
        <source>{host}: {count} story changes</source>
        <translation>
            <numerusform>{host}: لا يتغير مقال</numerusform>
            <numerusform>{host}: يتغير مقال واحد</numerusform>
            <numerusform>{host}: يتغير مقالان</numerusform>
            <numerusform>{host}: تتغير {count} مقالات</numerusform>
            <numerusform>{host}: يتغير {count} مقالًا</numerusform>
            <numerusform>{host}: يتغير {count} مقال</numerusform>
        </translation>
        <extra-po-msgid_plural>{host}: {count} stories change</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/repair_commands.py"/>
        <source>“{words}” is in {count} paragraph of the saved page. Give more of its words.</source>
        <translation>
            <numerusform>«{words}» ليست في أي فقرة من الصفحة المحفوظة. اذكر كلمات أكثر.</numerusform>
            <numerusform>«{words}» في فقرة واحدة من الصفحة المحفوظة. اذكر كلمات أكثر منها.</numerusform>
            <numerusform>«{words}» في فقرتين من الصفحة المحفوظة. اذكر كلمات أكثر.</numerusform>
            <numerusform>«{words}» في {count} فقرات من الصفحة المحفوظة. اذكر كلمات أكثر.</numerusform>
            <numerusform>«{words}» في {count} فقرة من الصفحة المحفوظة. اذكر كلمات أكثر.</numerusform>
            <numerusform>«{words}» في {count} فقرة من الصفحة المحفوظة. اذكر كلمات أكثر.</numerusform>
        </translation>
        <extra-po-msgid_plural>“{words}” is in {count} paragraphs of the saved page. Give more of its words.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/repair_commands.py"/>
        <source>“{words}” was not found in one paragraph of the saved page. “broadsheet original ID --text” prints its words.</source>
        <translation>لم توجد «{words}» في فقرة واحدة من الصفحة المحفوظة. يطبع “broadsheet original ID --text” كلماتها.</translation>
    </message>
    <message>
        <location filename="reader/cli/review_commands.py"/>
        <source>There is no highlight {mark}.</source>
        <translation>لا يوجد التمييز {mark}.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/review_commands.py"/>
        <source>{count} left today</source>
        <translation>
            <numerusform>لم يبق شيء اليوم</numerusform>
            <numerusform>بقي واحد اليوم</numerusform>
            <numerusform>بقي اثنان اليوم</numerusform>
            <numerusform>بقيت {count} اليوم</numerusform>
            <numerusform>بقي {count} اليوم</numerusform>
            <numerusform>بقي {count} اليوم</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} left today</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/runner.py"/>
        <source>Interrupted. What was done is kept.</source>
        <translation>قوطع. يبقى ما أُنجز.</translation>
    </message>
    <message>
        <location filename="reader/cli/runner.py"/>
        <source>No automatic backup could be made. {reason}</source>
        <translation>تعذّر إنشاء نسخة احتياطية تلقائية. {reason}</translation>
    </message>
    <message>
        <location filename="reader/cli/runner.py"/>
        <source>Standard input named no story, so nothing was done.</source>
        <translation>لم يذكر الدخل القياسي أي مقالة، فلم يُفعل شيء.</translation>
    </message>
    <message>
        <location filename="reader/cli/runner.py"/>
        <source>The search index is not up to date. {reason}</source>
        <translation>فهرس البحث ليس محدَّثًا. {reason}</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>The query is empty; “list” lists all stories.</source>
        <translation>الاستعلام فارغ؛ يعرض الأمر “list” كل المقالات.</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>linked</source>
        <translation>مرتبطة</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>linked from</source>
        <translation>مرتبطة من</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <location filename="reader/related/related_list.py"/>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>not in library</source>
        <translation>ليست في المكتبة</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>same story</source>
        <translation>المقالة نفسها</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>similar</source>
        <translation>مشابهة</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/search_commands.py"/>
        <source>{count} found</source>
        <translation>
            <numerusform>لم يوجد شيء</numerusform>
            <numerusform>وُجدت واحدة</numerusform>
            <numerusform>وُجدت اثنتان</numerusform>
            <numerusform>وُجدت {count}</numerusform>
            <numerusform>وُجدت {count}</numerusform>
            <numerusform>وُجدت {count}</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} found</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>{found}. Did you mean: {words}</source>
        <translation>{found}. هل تقصد: {words}</translation>
    </message>
    <message>
        <location filename="reader/cli/search_commands.py"/>
        <source>{with_all_words} with all words, {more} more with some of the words</source>
        <translation>{with_all_words} بكل الكلمات، و{more} أخرى ببعضها</translation>
    </message>
    <message>
        <location filename="reader/cli/shelf_commands.py"/>
        <source>#{id} {title}: in the inbox</source>
        <translation>#{id} {title}: في الوارد</translation>
    </message>
    <message>
        <location filename="reader/cli/shelf_commands.py"/>
        <source>Story {story} belongs to no thread.</source>
        <translation>لا ينتمي المقال {story} إلى أي موضوع.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/shelf_commands.py"/>
        <source>{count} search deleted</source>
        <translation>
            <numerusform>لم يُحذف بحث</numerusform>
            <numerusform>حُذف بحث واحد</numerusform>
            <numerusform>حُذف بحثان</numerusform>
            <numerusform>حُذفت {count} عمليات بحث</numerusform>
            <numerusform>حُذفت {count} عملية بحث</numerusform>
            <numerusform>حُذفت {count} عملية بحث</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} searches deleted</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/shelf_commands.py"/>
        <source>{site}: {count} story renamed</source>
        <translation>
            <numerusform>{site}: لم يُعد تسمية مقال</numerusform>
            <numerusform>{site}: أُعيدت تسمية مقال واحد</numerusform>
            <numerusform>{site}: أُعيدت تسمية مقالين</numerusform>
            <numerusform>{site}: أُعيدت تسمية {count} مقالات</numerusform>
            <numerusform>{site}: أُعيدت تسمية {count} مقالًا</numerusform>
            <numerusform>{site}: أُعيدت تسمية {count} مقال</numerusform>
        </translation>
        <extra-po-msgid_plural>{site}: {count} stories renamed</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/siterule_commands.py"/>
        <source>rule deleted: {host}</source>
        <translation>حُذفت القاعدة: {host}</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/siterule_commands.py"/>
        <source>{count} rule in {path}</source>
        <translation>
            <numerusform>لا قواعد في {path}</numerusform>
            <numerusform>قاعدة واحدة في {path}</numerusform>
            <numerusform>قاعدتان في {path}</numerusform>
            <numerusform>{count} قواعد في {path}</numerusform>
            <numerusform>{count} قاعدة في {path}</numerusform>
            <numerusform>{count} قاعدة في {path}</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} rules in {path}</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/siterule_commands.py"/>
        <source>{title} ({count} word)</source>
        <translation>
            <numerusform>{title} (لا كلمات)</numerusform>
            <numerusform>{title} (كلمة واحدة)</numerusform>
            <numerusform>{title} (كلمتان)</numerusform>
            <numerusform>{title} ({count} كلمات)</numerusform>
            <numerusform>{title} ({count} كلمة)</numerusform>
            <numerusform>{title} ({count} كلمة)</numerusform>
        </translation>
        <extra-po-msgid_plural>{title} ({count} words)</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/standard_streams.py"/>
        <source>This is not written to a terminal. Name a file, or redirect standard output to one.</source>
        <translation>لا يُكتب هذا إلى الطرفية. سمِّ ملفًا أو وجّه الخرج القياسي إلى ملف.</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <source>#{story} and #{other} are no longer shown as related</source>
        <translation>لم يعد #{story} و#{other} يظهران مرتبطين</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <source>#{story} and #{other} may be shown as related again</source>
        <translation>قد يظهر #{story} و#{other} مرتبطين من جديد</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{amount} deleted</source>
        <translation>حُذف: {amount}</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{amount} would be permanently deleted. Add --yes to do it.</source>
        <translation>سيُحذف نهائيًا: {amount}. أضف --yes للتنفيذ.</translation>
    </message>
    <message>
        <location filename="reader/cli/story_care_commands.py"/>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{stories} and {highlights}</source>
        <translation>{stories} و{highlights}</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/undo_commands.py"/>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/undo_commands.py"/>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>in the trash</source>
        <translation>في سلة المهملات</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>later</source>
        <comment>state</comment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>read</source>
        <comment>state</comment>
        <translation>مقروءة</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>redone</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>undone</source>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <location filename="reader/cli/story_commands.py"/>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <location filename="reader/cli/tag_commands.py"/>
        <source>Name the tag and a colour, or “none”: tags colour TAG COLOUR</source>
        <translation>حدّد الوسم ولونًا أو «none»: tags colour TAG COLOUR</translation>
    </message>
    <message>
        <location filename="reader/cli/tag_commands.py"/>
        <source>Name the tag and its new name: tags rename OLD NEW</source>
        <translation>حدّد الوسم واسمه الجديد: tags rename OLD NEW</translation>
    </message>
    <message>
        <location filename="reader/cli/tag_commands.py"/>
        <source>Name the tags and the one they become: tags merge TAG… INTO</source>
        <translation>حدّد الوسوم وما تُدمج فيه: tags merge TAG… INTO</translation>
    </message>
    <message>
        <location filename="reader/cli/tag_commands.py"/>
        <source>Name the tags to delete: tags delete TAG…</source>
        <translation>حدّد الوسوم المراد حذفها: tags delete TAG…</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/cli/tag_commands.py"/>
        <source>{label} ({count} story)</source>
        <translation>
            <numerusform>{label} (لا مقالات)</numerusform>
            <numerusform>{label} (مقالة واحدة)</numerusform>
            <numerusform>{label} (مقالتان)</numerusform>
            <numerusform>{label} ({count} مقالات)</numerusform>
            <numerusform>{label} ({count} مقالة)</numerusform>
            <numerusform>{label} ({count} مقالة)</numerusform>
        </translation>
        <extra-po-msgid_plural>{label} ({count} stories)</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/version_commands.py"/>
        <source>There is no saved search “{name}”.</source>
        <translation>لا يوجد بحث محفوظ باسم «{name}».</translation>
    </message>
    <message>
        <location filename="reader/cli/version_commands.py"/>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>current</source>
        <comment>version</comment>
        <translation>الحالي</translation>
    </message>
    <message>
        <location filename="reader/cli/version_commands.py"/>
        <source>highlighted</source>
        <translation>فيه تمييزات</translation>
    </message>
    <message>
        <location filename="reader/cli/version_commands.py"/>
        <source>version {version} removed</source>
        <translation>أُزيل الإصدار {version}</translation>
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
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{count} كلمات</numerusform>
            <numerusform>{count} كلمة</numerusform>
            <numerusform>{count} كلمة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} words</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>are kept</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>go to the trash</source>
        <translation>تُنقل إلى سلة المهملات</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path} is neither a library nor a backup. Use “import” for files.</source>
        <translation>{path} ليس مكتبة ولا نسخة احتياطية. استخدم «import» للملفات.</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path} is no longer watched</source>
        <translation>لم يعد {path} مراقَبًا</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path} is not a folder.</source>
        <translation>{path} ليس مجلدًا.</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path} is not watched.</source>
        <translation>{path} غير مراقَب.</translation>
    </message>
    <message>
        <location filename="reader/cli/watch_commands.py"/>
        <source>{path}{tags}, imported files: {afterwards}</source>
        <translation>{path}{tags}، الملفات المستوردة: {afterwards}</translation>
    </message>
    <message>
        <location filename="reader/cli/window_settings.py"/>
        <source>“{value}” does not fit. Use one of: {known}.</source>
        <translation>«{value}» غير مناسب. استعمل واحدًا من: {known}.</translation>
    </message>
    <message>
        <location filename="reader/cli/window_settings.py"/>
        <source>“{value}” is not between {least} and {most}.</source>
        <translation>«{value}» ليس بين {least} و{most}.</translation>
    </message>
    <message>
        <location filename="reader/cli/window_settings.py"/>
        <source>“{value}” is not “on” or “off”.</source>
        <translation>«{value}» ليس “on” ولا “off”.</translation>
    </message>
    <message>
        <location filename="reader/cli/window_settings.py"/>
        <source>“{word}” is not a number.</source>
        <translation>«{word}» ليس عددًا.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/apple_books.py"/>
        <source>No highlights found in the Apple Books notes.</source>
        <translation>لا تمييزات في ملاحظات Apple Books.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/book_readers.py"/>
        <location filename="reader/formats/annotations/foliate_notes.py"/>
        <source>No highlights found in the Foliate file.</source>
        <translation>لا تمييزات في ملف Foliate.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/book_readers.py"/>
        <source>No highlights found in the KOReader file.</source>
        <translation>لا تمييزات في ملف KOReader.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/book_readers.py"/>
        <source>The KOReader file is damaged.</source>
        <translation>ملف KOReader تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/calibre_notes.py"/>
        <source>It describes the book beside it and has no highlights.</source>
        <translation>يصف الملف الكتاب المجاور له ولا تمييزات فيه.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/hypothesis_files.py"/>
        <source>The Hypothesis export is damaged.</source>
        <translation>تصدير Hypothesis تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/kindle.py"/>
        <source>The entry is cut off or damaged.</source>
        <translation>المدخل مبتور أو تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/kobo.py"/>
        <source>No highlights found in the Kobo file.</source>
        <translation>لا تمييزات في ملف Kobo.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/kobo.py"/>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>This is {kind}, not an article.</source>
        <translation>هذا {kind}، وليس مقالة.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/kobo.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/readwise.py"/>
        <location filename="reader/formats/exports/story_records.py"/>
        <source>The table is damaged.</source>
        <translation>الجدول تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/annotations/targets.py"/>
        <source>Unsupported annotation target ({how}). Its text was kept as a note on the story.</source>
        <translation>هدف تعليق غير مدعوم ({how}). أُبقي نصه ملاحظة على المقالة.</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a 3D model</source>
        <translation>نموذج ثلاثي الأبعاد</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a Chrome extension</source>
        <translation>إضافة Chrome</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Figma drawing</source>
        <translation>رسم Figma</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Firefox extension</source>
        <translation>إضافة Firefox</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a GeoGebra drawing</source>
        <translation>رسم GeoGebra</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Google Earth map</source>
        <translation>خريطة Google Earth</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Java program</source>
        <translation>برنامج Java</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Java web program</source>
        <translation>برنامج ويب Java</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Keynote presentation</source>
        <translation>عرض Keynote</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice chart</source>
        <translation>مخطط LibreOffice</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice database</source>
        <translation>قاعدة بيانات LibreOffice</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice drawing</source>
        <translation>رسم LibreOffice</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice extension</source>
        <translation>إضافة LibreOffice</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice formula</source>
        <translation>صيغة LibreOffice</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice presentation</source>
        <translation>عرض LibreOffice</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a LibreOffice spreadsheet</source>
        <translation>جدول LibreOffice</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a NuGet package</source>
        <translation>حزمة NuGet</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Numbers spreadsheet</source>
        <translation>جدول Numbers</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Pages document</source>
        <translation>مستند Pages</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Power BI report</source>
        <translation>تقرير Power BI</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a PowerPoint presentation</source>
        <translation>عرض PowerPoint</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Publisher document</source>
        <translation>مستند Publisher</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Python package</source>
        <translation>حزمة Python</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Scratch program</source>
        <translation>برنامج Scratch</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Sketch drawing</source>
        <translation>رسم Sketch</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Tableau workbook</source>
        <translation>مصنف Tableau</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Visio drawing</source>
        <translation>رسم Visio</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Visual Studio Code extension</source>
        <translation>إضافة Visual Studio Code</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Visual Studio extension</source>
        <translation>إضافة Visual Studio</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a Works document</source>
        <translation>مستند Works</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a collection of Anki cards</source>
        <translation>مجموعة بطاقات Anki</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a comic book</source>
        <translation>كتاب مصور</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a course package (SCORM)</source>
        <translation>حزمة دورة (SCORM)</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a deck of Anki cards</source>
        <translation>رزمة بطاقات Anki</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a document of an old Office program</source>
        <translation>مستند من برنامج مكتبي قديم</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a document of an old Office program or an installer</source>
        <translation>مستند من برنامج مكتبي قديم أو مثبِّت</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a document of the kind {kind}</source>
        <translation>مستند من النوع {kind}</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a file of the kind {suffix}, packed by a program of its own</source>
        <translation>ملف من النوع {suffix} حزمه برنامج خاص به</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a game</source>
        <translation>لعبة</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a mind map</source>
        <translation>خريطة ذهنية</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>a package of an office program</source>
        <translation>حزمة برنامج مكتبي</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>a sheet of music</source>
        <translation>نوتة موسيقية</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Android app</source>
        <translation>تطبيق Android</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Apple iWork document</source>
        <translation>مستند Apple iWork</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an InDesign document</source>
        <translation>مستند InDesign</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an InDesign document; export it as PDF or HTML</source>
        <translation>مستند InDesign (صدّره بصيغة PDF أو HTML)</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Office document that is protected by a password</source>
        <translation>مستند مكتبي محمي بكلمة مرور</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an Outlook message; save it as EML or HTML</source>
        <translation>رسالة Outlook (احفظها بصيغة EML أو HTML)</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an XPS document; print it to PDF</source>
        <translation>مستند XPS (اطبعه إلى PDF)</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an iPhone app</source>
        <translation>تطبيق iPhone</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an old Excel workbook</source>
        <translation>مصنف Excel قديم</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an old PowerPoint presentation</source>
        <translation>عرض PowerPoint قديم</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an old Visio drawing</source>
        <translation>رسم Visio قديم</translation>
    </message>
    <message>
        <location filename="reader/formats/containers.py"/>
        <source>an old Word document; save it as DOCX, RTF or HTML</source>
        <translation>مستند Word قديم (احفظه بصيغة DOCX أو RTF أو HTML)</translation>
    </message>
    <message>
        <location filename="reader/formats/epub.py"/>
        <source>The book has no table of its parts.</source>
        <translation>ليس في الكتاب جدول لأجزائه.</translation>
    </message>
    <message>
        <location filename="reader/formats/epub.py"/>
        <source>The book has no text.</source>
        <translation>ليس في الكتاب نص.</translation>
    </message>
    <message>
        <location filename="reader/formats/epub.py"/>
        <source>The book is locked by copy protection.</source>
        <translation>الكتاب مقفل بحماية النسخ.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/activity_logs.py"/>
        <location filename="reader/formats/markdown_file.py"/>
        <location filename="reader/formats/refusals.py"/>
        <source>This type of file has no articles.</source>
        <translation>لا مقالات في هذا النوع من الملفات.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/bookmarks.py"/>
        <location filename="reader/formats/exports/safari_bookmarks.py"/>
        <location filename="reader/formats/exports/services.py"/>
        <source>No bookmarks found.</source>
        <translation>لا إشارات مرجعية.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <source>An encrypted passage was not imported.</source>
        <translation>لم يُستورد مقطع مشفَّر.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <location filename="reader/formats/exports/note_services.py"/>
        <source>Attached files were not imported: {names}.</source>
        <translation>لم تُستورد الملفات المرفقة: {names}.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <source>No notes found.</source>
        <translation>لا ملاحظات.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <source>Only its first {number} notes are imported.</source>
        <translation>تُستورد أول {number} ملاحظات فقط.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/enex.py"/>
        <source>The note is only an attached file ({name}).</source>
        <translation>الملاحظة ملف مرفق فقط ({name}).</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/joplin.py"/>
        <source>No notes found in the Joplin archive.</source>
        <translation>لا ملاحظات في أرشيف Joplin.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/joplin.py"/>
        <source>The Joplin archive is damaged.</source>
        <translation>أرشيف Joplin تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/joplin.py"/>
        <location filename="reader/formats/exports/note_services.py"/>
        <source>The note is encrypted.</source>
        <translation>الملاحظة مشفّرة.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/json_lists.py"/>
        <source>No links found in this backup.</source>
        <translation>لا روابط في هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/library_references.py"/>
        <location filename="reader/formats/exports/references.py"/>
        <source>No references found.</source>
        <translation>لا مراجع.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/microblog_posts.py"/>
        <location filename="reader/formats/exports/twitter_archive.py"/>
        <source>A shared post by someone else.</source>
        <translation>منشور لشخص آخر جرت مشاركته.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/omnivore.py"/>
        <source>This list of the export is damaged.</source>
        <translation>هذه القائمة من التصدير تالفة.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/pocket.py"/>
        <location filename="reader/formats/exports/services.py"/>
        <source>No links found.</source>
        <translation>لا روابط.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/pocket.py"/>
        <source>The highlights in it are damaged.</source>
        <translation>التمييزات التي فيه تالفة.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/readeck.py"/>
        <source>This bookmark of the export is damaged.</source>
        <translation>هذه الإشارة المرجعية من التصدير تالفة.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/reference_stories.py"/>
        <source>The reference has no link, summary or file.</source>
        <translation>المرجع بلا رابط ولا ملخص ولا ملف.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/safari_bookmarks.py"/>
        <source>The list of bookmarks is damaged.</source>
        <translation>قائمة الإشارات المرجعية تالفة.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/story_records.py"/>
        <source>Damaged table (a line is too long to be read).</source>
        <translation>جدول تالف (سطر أطول من أن يُقرأ).</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/twitter_archive.py"/>
        <location filename="reader/formats/json_text.py"/>
        <source>The JSON is nested too deeply.</source>
        <translation>تداخل JSON عميق جدًا.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/unpacked_exports.py"/>
        <source>It is part of an export and was imported with the list beside it.</source>
        <translation>جزء من تصدير استُورد مع القائمة المجاورة له.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/unpacked_exports.py"/>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/formats/source.py"/>
        <source>Too large ({size} MB).</source>
        <translation>كبير جدًا ({size} م.ب).</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/zotero.py"/>
        <source>No items found.</source>
        <translation>لا عناصر.</translation>
    </message>
    <message>
        <location filename="reader/formats/exports/zotero_lists.py"/>
        <source>The item that it belongs to is not in the file.</source>
        <translation>العنصر الذي يتبعه ليس في الملف.</translation>
    </message>
    <message>
        <location filename="reader/formats/feed.py"/>
        <source>Not a post (a menu, a picture, a comment or a setting of the blog).</source>
        <translation>ليس تدوينة (بل قائمة أو صورة أو تعليق أو إعداد للمدونة).</translation>
    </message>
    <message>
        <location filename="reader/formats/feed.py"/>
        <source>The feed has no entries.</source>
        <translation>لا مدخلات في الخلاصة.</translation>
    </message>
    <message>
        <location filename="reader/formats/front_matter.py"/>
        <source>This is {kind} from a Joplin export, not a note.</source>
        <translation>هذا {kind} من تصدير Joplin، وليس ملاحظة.</translation>
    </message>
    <message>
        <location filename="reader/formats/har.py"/>
        <source>Incomplete HAR file.</source>
        <translation>ملف HAR ناقص.</translation>
    </message>
    <message>
        <location filename="reader/formats/har.py"/>
        <source>No page found: the HAR file was saved without response bodies.</source>
        <translation>لا صفحة: حُفظ ملف HAR دون محتوى الردود.</translation>
    </message>
    <message>
        <location filename="reader/formats/html.py"/>
        <source>Named like a web page, but contains binary data.</source>
        <translation>اسمه كصفحة ويب لكنه يحوي بيانات ثنائية.</translation>
    </message>
    <message>
        <location filename="reader/formats/json_article.py"/>
        <source>This entry is damaged JSON.</source>
        <translation>هذا المدخل JSON تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/json_text.py"/>
        <source>The JSON is damaged at line {line}, column {column}.</source>
        <translation>JSON تالف في السطر {line}، العمود {column}.</translation>
    </message>
    <message>
        <location filename="reader/formats/json_text.py"/>
        <source>The JSON is damaged.</source>
        <translation>JSON تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/jupyter.py"/>
        <location filename="reader/formats/org.py"/>
        <location filename="reader/formats/plain_text.py"/>
        <location filename="reader/formats/transcripts.py"/>
        <location filename="reader/library/importing/intake.py"/>
        <source>No text found.</source>
        <translation>لم يُعثر على نص.</translation>
    </message>
    <message>
        <location filename="reader/formats/latex_document.py"/>
        <location filename="reader/formats/structured_documents.py"/>
        <location filename="reader/formats/xml_article.py"/>
        <source>The document has no text.</source>
        <translation>ليس في المستند نص.</translation>
    </message>
    <message>
        <location filename="reader/formats/mail.py"/>
        <source>It is an entry of the mail program, not a letter.</source>
        <translation>إنه مدخل من برنامج البريد وليس رسالة.</translation>
    </message>
    <message>
        <location filename="reader/formats/mail.py"/>
        <source>The message has no text.</source>
        <translation>ليس في الرسالة نص.</translation>
    </message>
    <message>
        <location filename="reader/formats/mail.py"/>
        <source>The message is encrypted or sealed by a signature.</source>
        <translation>الرسالة مشفّرة أو مختومة بتوقيع.</translation>
    </message>
    <message>
        <location filename="reader/formats/markdown_file.py"/>
        <source>It is a note that Broadsheet writes into a vault; its story is in the library.</source>
        <translation>هذه ملاحظة كتبها Broadsheet في خزنة؛ ومقالتها في المكتبة.</translation>
    </message>
    <message>
        <location filename="reader/formats/mhtml.py"/>
        <source>No web page found inside.</source>
        <translation>لا صفحة ويب في داخله.</translation>
    </message>
    <message>
        <location filename="reader/formats/mime_parts.py"/>
        <source>It has more than {parts} parts, which no saved page has.</source>
        <translation>فيه أكثر من {parts} أجزاء، ولا صفحة محفوظة بهذا العدد.</translation>
    </message>
    <message>
        <location filename="reader/formats/mime_parts.py"/>
        <source>It has more than {parts} parts.</source>
        <translation>فيه أكثر من {parts} أجزاء.</translation>
    </message>
    <message>
        <location filename="reader/formats/mime_parts.py"/>
        <source>Its parts are nested too deeply.</source>
        <translation>أجزاؤه متداخلة بعمق زائد.</translation>
    </message>
    <message>
        <location filename="reader/formats/notices.py"/>
        <source>Only a summary of the story was saved.</source>
        <translation>لم يُحفظ إلا ملخص المقالة.</translation>
    </message>
    <message>
        <location filename="reader/formats/office/document_draft.py"/>
        <source>No text found in the document.</source>
        <translation>لا نص في المستند.</translation>
    </message>
    <message>
        <location filename="reader/formats/office/office_files.py"/>
        <source>The OpenDocument text has no content; it is damaged.</source>
        <translation>نص OpenDocument بلا محتوى؛ إنه تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/office/office_files.py"/>
        <source>The Word document has no text in it; it is damaged.</source>
        <translation>مستند Word بلا نص؛ إنه تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/office/office_files.py"/>
        <source>The document is protected by a password.</source>
        <translation>المستند محمي بكلمة مرور.</translation>
    </message>
    <message>
        <location filename="reader/formats/office/office_files.py"/>
        <source>The {kind} is damaged or cut off.</source>
        <translation>{kind} تالف أو مبتور.</translation>
    </message>
    <message>
        <location filename="reader/formats/office/open_document.py"/>
        <source>The document has no text in it; it is damaged.</source>
        <translation>المستند بلا نص؛ إنه تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/office/word_document.py"/>
        <source>The Word document has no body; it is damaged.</source>
        <translation>مستند Word بلا متن؛ إنه تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/opml.py"/>
        <source>No feeds found in this list.</source>
        <translation>لا خلاصات في هذه القائمة.</translation>
    </message>
    <message>
        <location filename="reader/formats/opml.py"/>
        <source>No outlines in the list.</source>
        <translation>لا بنود في القائمة.</translation>
    </message>
    <message>
        <location filename="reader/formats/outlook_message.py"/>
        <source>The message is damaged.</source>
        <translation>الرسالة تالفة.</translation>
    </message>
    <message>
        <location filename="reader/formats/outlook_message.py"/>
        <source>This Outlook file contains no message.</source>
        <translation>لا يحتوي ملف Outlook هذا على رسالة.</translation>
    </message>
    <message>
        <location filename="reader/formats/outlook_message.py"/>
        <source>This is another kind of Outlook item ({kind}), not a message.</source>
        <translation>هذا عنصر Outlook من نوع آخر ({kind})، وليس رسالة.</translation>
    </message>
    <message>
        <location filename="reader/formats/packed_pages.py"/>
        <location filename="reader/formats/singlefile_zip.py"/>
        <source>The page inside it is missing.</source>
        <translation>الصفحة التي فيه مفقودة.</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>Only the first {most_pages} of {number} pages were read.</source>
        <translation>قُرئت أول {most_pages} من {number} صفحات فقط.</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>The PDF contains only scanned images, no text.</source>
        <translation>ملف PDF فيه صور ممسوحة فقط، بلا نص.</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>The PDF is damaged.</source>
        <translation>ملف PDF تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>The PDF is protected by a password.</source>
        <translation>ملف PDF محمي بكلمة مرور.</translation>
    </message>
    <message>
        <location filename="reader/formats/pdf.py"/>
        <source>{lost} of its pages could not be read.</source>
        <translation>تعذّرت قراءة {lost} من صفحاته.</translation>
    </message>
    <message>
        <location filename="reader/formats/plain_text.py"/>
        <source>Named like a text file, but contains binary data.</source>
        <translation>اسمه كملف نصي لكنه يحوي بيانات ثنائية.</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>An error in Broadsheet prevented reading this file.</source>
        <translation>منع خطأ في Broadsheet قراءة هذا الملف.</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>No text or link.</source>
        <translation>لا نص ولا رابط.</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>Unknown binary file without text.</source>
        <translation>ملف ثنائي مجهول بلا نص.</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a 7-Zip archive, which must be unpacked first</source>
        <translation>أرشيف 7-Zip (فكّه أولًا)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Bluesky archive (CAR); save its posts as JSON first</source>
        <translation>أرشيف Bluesky ‏(CAR)؛ احفظ منشوراته بصيغة JSON أولًا</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Debian package</source>
        <translation>حزمة Debian</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a DjVu document; convert it to PDF</source>
        <translation>مستند DjVu (حوّله إلى PDF)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Kindle book with copy protection</source>
        <translation>كتاب Kindle محمي من النسخ</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Kindle book; convert it to EPUB first</source>
        <translation>كتاب Kindle (حوّله إلى EPUB أولًا)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a OneNote notebook; export it as PDF or MHT</source>
        <translation>دفتر OneNote (صدّره بصيغة PDF أو MHT)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a OneNote section; export it as PDF or MHT</source>
        <translation>قسم OneNote (صدّره بصيغة PDF أو MHT)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Palm book; convert it to EPUB first</source>
        <translation>كتاب Palm (حوّله إلى EPUB أولًا)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Photoshop picture</source>
        <translation>صورة Photoshop</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a PostScript document; print it to PDF</source>
        <translation>مستند PostScript (اطبعه إلى PDF)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a RAR archive, which must be unpacked first</source>
        <translation>أرشيف RAR (فكّه أولًا)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a TAR archive, which must be unpacked first</source>
        <translation>أرشيف TAR (فكّه أولًا)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Windows help file (CHM)</source>
        <translation>ملف مساعدة Windows ‏(CHM)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Windows shortcut to a file or program</source>
        <translation>اختصار Windows لملف أو برنامج</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a Zstandard archive, which must be unpacked first</source>
        <translation>أرشيف Zstandard (فكّه أولًا)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a bzip2 archive, which must be unpacked first</source>
        <translation>أرشيف bzip2 (فكّه أولًا)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a cabinet archive, which must be unpacked first</source>
        <translation>أرشيف cabinet (فكّه أولًا)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a disc image</source>
        <translation>صورة قرص</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a font</source>
        <translation>خط</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a macOS disc image</source>
        <translation>صورة قرص macOS</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a macOS installer</source>
        <translation>مثبّت macOS</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a packed Firefox backup; save the bookmarks as HTML or JSON in Firefox</source>
        <translation>نسخة Firefox احتياطية مضغوطة (احفظ العلامات في Firefox بصيغة HTML أو JSON)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a part of an Android app</source>
        <translation>جزء من تطبيق Android</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a picture or sound</source>
        <translation>صورة أو صوت</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a sound</source>
        <translation>صوت</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a table of data</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>a video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>an Outlook mailbox; export its messages as EML or MBOX</source>
        <translation>صندوق بريد Outlook (صدّر رسائله بصيغة EML أو MBOX)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>an RPM package</source>
        <translation>حزمة RPM</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>an XZ archive, which must be unpacked first</source>
        <translation>أرشيف XZ (فكّه أولًا)</translation>
    </message>
    <message>
        <location filename="reader/formats/refusals.py"/>
        <source>an address book</source>
        <translation>دفتر عناوين</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>Cannot be read: {reason}.</source>
        <translation>لا يمكن قراءته: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <source>Empty file.</source>
        <translation>ملف فارغ.</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/library/importing/worker.py"/>
        <source>Nested too deeply to be read.</source>
        <translation>متداخل بعمق يمنع قراءته.</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <source>No stories or links found.</source>
        <translation>لا مقالات ولا روابط.</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>Not a regular file (a pipe, socket or device).</source>
        <translation>ليس ملفًا عاديًا (أنبوب أو مقبس أو جهاز).</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <location filename="reader/library/importing/worker.py"/>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>Not enough memory to read this file.</source>
        <translation>لا ذاكرة كافية لقراءة هذا الملف.</translation>
    </message>
    <message>
        <location filename="reader/formats/registry.py"/>
        <source>Too many archives inside one another.</source>
        <translation>أرشيفات كثيرة متداخلة.</translation>
    </message>
    <message>
        <location filename="reader/formats/restructured_text.py"/>
        <source>Its reStructuredText is damaged.</source>
        <translation>نص reStructuredText فيه تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/restructured_text.py"/>
        <source>Too much markup for reStructuredText; shown as plain text.</source>
        <translation>ترميز reStructuredText أكثر من اللازم؛ يُعرض نصًا عاديًا.</translation>
    </message>
    <message>
        <location filename="reader/formats/safari_archive.py"/>
        <source>No page found in the web archive.</source>
        <translation>لا صفحة في أرشيف الويب.</translation>
    </message>
    <message>
        <location filename="reader/formats/safari_archive.py"/>
        <source>The web archive is damaged.</source>
        <translation>أرشيف الويب تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/shortcuts.py"/>
        <source>The shortcut has no web address.</source>
        <translation>ليس في الاختصار عنوان ويب.</translation>
    </message>
    <message>
        <location filename="reader/formats/shortcuts.py"/>
        <source>The shortcut is damaged.</source>
        <translation>الاختصار تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/shortcuts.py"/>
        <source>Too large for a shortcut.</source>
        <translation>أكبر من أن يكون اختصارًا.</translation>
    </message>
    <message>
        <location filename="reader/formats/side_folders.py"/>
        <source>This file is in the folder of a saved page and counts as a part of that page; import it alone to keep it as a story.</source>
        <translation>هذا الملف في مجلد صفحة محفوظة ويُعد جزءًا منها؛ استورده وحده ليُحفظ مقالةً.</translation>
    </message>
    <message>
        <location filename="reader/formats/source.py"/>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive unpacks to more than the limit.</source>
        <translation>ينفك الأرشيف إلى أكثر من الحد.</translation>
    </message>
    <message>
        <location filename="reader/formats/source.py"/>
        <source>The gzip data is damaged.</source>
        <translation>بيانات gzip تالفة.</translation>
    </message>
    <message>
        <location filename="reader/formats/source.py"/>
        <source>Unpacks to far more than it should (a gzip bomb).</source>
        <translation>ينفك إلى أكثر بكثير مما ينبغي (قنبلة gzip).</translation>
    </message>
    <message>
        <location filename="reader/formats/web_crawls.py"/>
        <source>No saved page found in the package.</source>
        <translation>لا صفحة محفوظة في الحزمة.</translation>
    </message>
    <message>
        <location filename="reader/formats/web_crawls.py"/>
        <source>No successfully fetched page found in the crawl.</source>
        <translation>لا صفحة جُلبت بنجاح في الزحف.</translation>
    </message>
    <message>
        <location filename="reader/formats/web_crawls.py"/>
        <source>Only the first {pages} pages of the crawl were imported.</source>
        <translation>استُوردت أول {pages} صفحة من الزحف فقط.</translation>
    </message>
    <message>
        <location filename="reader/formats/web_crawls.py"/>
        <source>The crawl is cut off or damaged; the part before that is imported.</source>
        <translation>الزحف مبتور أو تالف؛ يُستورد ما قبل ذلك.</translation>
    </message>
    <message>
        <location filename="reader/formats/xml_tree.py"/>
        <source>Its XML is damaged at line {line}.</source>
        <translation>‏XML فيه تالف في السطر {line}.</translation>
    </message>
    <message>
        <location filename="reader/formats/xml_tree.py"/>
        <source>Its XML is damaged.</source>
        <translation>‏XML فيه تالف.</translation>
    </message>
    <message>
        <location filename="reader/formats/xml_tree.py"/>
        <source>No XML found.</source>
        <translation>لم يُعثر على XML.</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>No articles found in the ZIM archive.</source>
        <translation>لا مقالات في أرشيف ZIM.</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>Only its first {number} articles are imported.</source>
        <translation>تُستورد أول {number} مقالات فقط.</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>The ZIM archive is damaged or cut off.</source>
        <translation>أرشيف ZIM تالف أو مبتور.</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>The ZIM archive is packed in an unknown way.</source>
        <translation>أرشيف ZIM مضغوط بطريقة مجهولة.</translation>
    </message>
    <message>
        <location filename="reader/formats/zim.py"/>
        <source>Unpacks to far more than it should.</source>
        <translation>ينفك إلى أكثر بكثير مما ينبغي.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_archive.py"/>
        <source>Points outside the archive.</source>
        <translation>يشير إلى خارج الأرشيف.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>Cannot be unpacked.</source>
        <translation>يتعذّر فك ضغطه.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>Protected by a password.</source>
        <translation>محمي بكلمة مرور.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive holds more than {entries} files.</source>
        <translation>في الأرشيف أكثر من {entries} ملفات.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive holds {infos} files, more than {entries}.</source>
        <translation>في الأرشيف {infos} ملفات، أي أكثر من {entries}.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive is damaged or cut off.</source>
        <translation>الأرشيف تالف أو مبتور.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>The archive is protected by a password.</source>
        <translation>الأرشيف محمي بكلمة مرور.</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>Too large ({file_size} MB).</source>
        <translation>كبير جدًا ({file_size} م.ب).</translation>
    </message>
    <message>
        <location filename="reader/formats/zip_reader.py"/>
        <source>Unpacks to far more than it should (a ZIP bomb).</source>
        <translation>ينفك إلى أكثر بكثير مما ينبغي (قنبلة ZIP).</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Bookmark added</source>
        <translation>أُضيفت إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Bookmark changed</source>
        <translation>تغيّرت إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Bookmark removed</source>
        <translation>أُزيلت إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight added</source>
        <translation>أُضيف تمييز</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight attached</source>
        <translation>أُلحق تمييز</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight changed</source>
        <translation>تغيّر تمييز</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight note changed</source>
        <translation>تغيّرت ملاحظة تمييز</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlight split</source>
        <translation>قُسم تمييز</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Highlights merged</source>
        <translation>دُمجت تمييزات</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/annotation_service.py"/>
        <source>Position {offset} is outside the text.</source>
        <translation>الموضع {offset} خارج النص.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/highlight_review.py"/>
        <source>Reviewed {count} highlight</source>
        <translation>
            <numerusform>مراجعة التمييزات ({count})</numerusform>
            <numerusform>مراجعة تمييز واحد ({count})</numerusform>
            <numerusform>مراجعة تمييزين ({count})</numerusform>
            <numerusform>مراجعة {count} تمييزات</numerusform>
            <numerusform>مراجعة {count} تمييزًا</numerusform>
            <numerusform>مراجعة {count} تمييز</numerusform>
        </translation>
        <extra-po-msgid_plural>Reviewed {count} highlights</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_review.py"/>
        <source>Unknown answer “{answer}”.</source>
        <translation>جواب غير معروف «{answer}».</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_shapes.py"/>
        <source>Choose two or more highlights of one story to merge.</source>
        <translation>اختر تمييزين أو أكثر من مقالة واحدة لدمجها.</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_shapes.py"/>
        <source>Only a highlight whose text is found can be split.</source>
        <translation>لا يُقسم إلا التمييز الذي يوجد نصه.</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_shapes.py"/>
        <source>Only highlights whose text is found can be merged.</source>
        <translation>لا تُدمج إلا التمييزات التي يوجد نصها.</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/highlight_shapes.py"/>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Select some of the words of a highlight to split it there.</source>
        <translation>حدد بعض كلمات التمييز لتقسيمه عندها.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>the note of {count} story is damaged in the library</source>
        <translation>
            <numerusform>لا ملاحظة تالفة في المكتبة</numerusform>
            <numerusform>ملاحظة مقال واحد تالفة في المكتبة</numerusform>
            <numerusform>ملاحظتا مقالين تالفتان في المكتبة</numerusform>
            <numerusform>ملاحظات {count} مقالات تالفة في المكتبة</numerusform>
            <numerusform>ملاحظات {count} مقالًا تالفة في المكتبة</numerusform>
            <numerusform>ملاحظات {count} مقال تالفة في المكتبة</numerusform>
        </translation>
        <extra-po-msgid_plural>the notes of {count} stories are damaged in the library</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>the notes of {count} story are only in the journal</source>
        <translation>
            <numerusform>لا ملاحظات في السجل وحده</numerusform>
            <numerusform>ملاحظات مقال واحد في السجل فقط</numerusform>
            <numerusform>ملاحظات مقالين في السجل فقط</numerusform>
            <numerusform>ملاحظات {count} مقالات في السجل فقط</numerusform>
            <numerusform>ملاحظات {count} مقالًا في السجل فقط</numerusform>
            <numerusform>ملاحظات {count} مقال في السجل فقط</numerusform>
        </translation>
        <extra-po-msgid_plural>the notes of {count} stories are only in the journal</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} annotation is newer in the journal than in the library</source>
        <translation>
            <numerusform>لا تعليق أحدث في السجل منه في المكتبة</numerusform>
            <numerusform>تعليق واحد أحدث في السجل منه في المكتبة</numerusform>
            <numerusform>تعليقان أحدث في السجل منهما في المكتبة</numerusform>
            <numerusform>{count} تعليقات أحدث في السجل منها في المكتبة</numerusform>
            <numerusform>{count} تعليقًا أحدث في السجل منها في المكتبة</numerusform>
            <numerusform>{count} تعليق أحدث في السجل منها في المكتبة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} annotations are newer in the journal than in the library</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} annotation is not in the journal</source>
        <translation>
            <numerusform>كل التعليقات في السجل</numerusform>
            <numerusform>تعليق واحد ليس في السجل</numerusform>
            <numerusform>تعليقان ليسا في السجل</numerusform>
            <numerusform>{count} تعليقات ليست في السجل</numerusform>
            <numerusform>{count} تعليقًا ليست في السجل</numerusform>
            <numerusform>{count} تعليق ليست في السجل</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} annotations are not in the journal</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} annotation of the journal is not in the library</source>
        <translation>
            <numerusform>كل تعليقات السجل في المكتبة</numerusform>
            <numerusform>تعليق واحد من السجل ليس في المكتبة</numerusform>
            <numerusform>تعليقان من السجل ليسا في المكتبة</numerusform>
            <numerusform>{count} تعليقات من السجل ليست في المكتبة</numerusform>
            <numerusform>{count} تعليقًا من السجل ليست في المكتبة</numerusform>
            <numerusform>{count} تعليق من السجل ليست في المكتبة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} annotations of the journal are not in the library</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} annotation, in the journal too.</source>
        <translation>
            <numerusform>لا تعليقات.</numerusform>
            <numerusform>تعليق واحد، وهو في السجل أيضًا.</numerusform>
            <numerusform>تعليقان، كلاهما في السجل.</numerusform>
            <numerusform>{count} تعليقات، كلها في السجل.</numerusform>
            <numerusform>{count} تعليقًا، كلها في السجل.</numerusform>
            <numerusform>{count} تعليق، كلها في السجل.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} annotations, all in the journal.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} line of the journal cannot be read; the others are whole</source>
        <translation>
            <numerusform>كل أسطر السجل سليمة</numerusform>
            <numerusform>سطر واحد من السجل لا يُقرأ؛ والبقية سليمة</numerusform>
            <numerusform>سطران من السجل لا يُقرآن؛ والبقية سليمة</numerusform>
            <numerusform>{count} أسطر من السجل لا تُقرأ؛ والبقية سليمة</numerusform>
            <numerusform>{count} سطرًا من السجل لا تُقرأ؛ والبقية سليمة</numerusform>
            <numerusform>{count} سطر من السجل لا تُقرأ؛ والبقية سليمة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} lines of the journal cannot be read; the others are whole</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} line of the journal could not be read; it was set aside in {aside}.</source>
        <translation>
            <numerusform>لا أسطر تعذرت قراءتها في السجل؛ {aside}.</numerusform>
            <numerusform>تعذّرت قراءة سطر واحد من السجل؛ وُضع جانبًا في {aside}.</numerusform>
            <numerusform>تعذّرت قراءة سطرين من السجل؛ وُضعا جانبًا في {aside}.</numerusform>
            <numerusform>تعذّرت قراءة {count} أسطر من السجل؛ وُضعت جانبًا في {aside}.</numerusform>
            <numerusform>تعذّرت قراءة {count} سطرًا من السجل؛ وُضعت جانبًا في {aside}.</numerusform>
            <numerusform>تعذّرت قراءة {count} سطر من السجل؛ وُضعت جانبًا في {aside}.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} lines of the journal could not be read; they were set aside in {aside}.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} of these could not be restored; the journal keeps it</source>
        <translation>
            <numerusform>أُعيدت كلها</numerusform>
            <numerusform>واحد منها لم تمكن استعادته؛ يحتفظ السجل به</numerusform>
            <numerusform>اثنان منها لم تمكن استعادتهما؛ يحتفظ السجل بهما</numerusform>
            <numerusform>{count} منها لم تمكن استعادتها؛ يحتفظ السجل بها</numerusform>
            <numerusform>{count} منها لم تمكن استعادتها؛ يحتفظ السجل بها</numerusform>
            <numerusform>{count} منها لم تمكن استعادتها؛ يحتفظ السجل بها</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} of these could not be restored; the journal keeps them</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} of these was restored without its text, because the file is lost</source>
        <translation>
            <numerusform>استُعيدت كلها بنصوصها</numerusform>
            <numerusform>واحد منها استُعيد بلا نصه لأن الملف مفقود</numerusform>
            <numerusform>اثنان منها استُعيدا بلا نصيهما لأن الملفين مفقودان</numerusform>
            <numerusform>{count} منها استُعيدت بلا نصوصها لأن الملفات مفقودة</numerusform>
            <numerusform>{count} منها استُعيدت بلا نصوصها لأن الملفات مفقودة</numerusform>
            <numerusform>{count} منها استُعيدت بلا نصوصها لأن الملفات مفقودة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} of these were restored without their text, because the files are lost</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} story got back facts, pictures or texts</source>
        <translation>
            <numerusform>لم تُستعد حقائق أو صور أو نصوص لأي مقال</numerusform>
            <numerusform>استُعيدت حقائق أو صور أو نصوص لمقال واحد</numerusform>
            <numerusform>استُعيدت حقائق أو صور أو نصوص لمقالين</numerusform>
            <numerusform>استُعيدت حقائق أو صور أو نصوص لـ {count} مقالات</numerusform>
            <numerusform>استُعيدت حقائق أو صور أو نصوص لـ {count} مقالًا</numerusform>
            <numerusform>استُعيدت حقائق أو صور أو نصوص لـ {count} مقال</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories got back facts, pictures or texts</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} story has newer tags, stars or states in the journal</source>
        <translation>
            <numerusform>لا مقال له في السجل وسوم أو نجوم أو حالات أحدث</numerusform>
            <numerusform>لمقال واحد في السجل وسوم أو نجوم أو حالات أحدث</numerusform>
            <numerusform>لمقالين في السجل وسوم أو نجوم أو حالات أحدث</numerusform>
            <numerusform>لـ {count} مقالات في السجل وسوم أو نجوم أو حالات أحدث</numerusform>
            <numerusform>لـ {count} مقالًا في السجل وسوم أو نجوم أو حالات أحدث</numerusform>
            <numerusform>لـ {count} مقال في السجل وسوم أو نجوم أو حالات أحدث</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories have newer tags, stars or states in the journal</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} story is not in the journal</source>
        <translation>
            <numerusform>كل المقالات في السجل</numerusform>
            <numerusform>مقال واحد ليس في السجل</numerusform>
            <numerusform>مقالان ليسا في السجل</numerusform>
            <numerusform>{count} مقالات ليست في السجل</numerusform>
            <numerusform>{count} مقالًا ليست في السجل</numerusform>
            <numerusform>{count} مقال ليست في السجل</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories are not in the journal</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/annotations/journal_findings.py"/>
        <source>{count} story of the journal is not in the library</source>
        <translation>
            <numerusform>كل مقالات السجل في المكتبة</numerusform>
            <numerusform>مقال واحد من السجل ليس في المكتبة</numerusform>
            <numerusform>مقالان من السجل ليسا في المكتبة</numerusform>
            <numerusform>{count} مقالات من السجل ليست في المكتبة</numerusform>
            <numerusform>{count} مقالًا من السجل ليست في المكتبة</numerusform>
            <numerusform>{count} مقال من السجل ليست في المكتبة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories of the journal are not in the library</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/annotations/notebook.py"/>
        <source>Unknown {name} “{value}” of a highlight; use {known}.</source>
        <translation>{name} مجهول «{value}» لتمييز؛ استخدم: {known}.</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/reanchor.py"/>
        <location filename="reader/library/story_edits.py"/>
        <location filename="reader/library/tag_edits.py"/>
        <source>Enter a name for the tag.</source>
        <translation>أدخل اسمًا للوسم.</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/reanchor.py"/>
        <source>The note has {note} characters; the limit is {longest_note}. Split it into several notes.</source>
        <translation>طول الملاحظة {note} حرفًا والحد {longest_note}. قسّمها إلى عدة ملاحظات.</translation>
    </message>
    <message>
        <location filename="reader/library/annotations/reanchor.py"/>
        <source>There is no colour “{colour}” for highlights; choose {colours}.</source>
        <translation>لا يوجد لون «{colour}» للتمييزات؛ اختر: {colours}.</translation>
    </message>
    <message>
        <location filename="reader/library/entry_points.py"/>
        <source>It can only be read in part; “broadsheet check --repair” recovers most of it.</source>
        <translation>لا تُقرأ إلا جزئيًا؛ يستعيد “broadsheet check --repair” معظمها.</translation>
    </message>
    <message>
        <location filename="reader/library/entry_points.py"/>
        <source>It is missing; “broadsheet check --repair” brings the stories back from the files they were made of, and the marks from their journal.</source>
        <translation>إنها مفقودة؛ يعيد «broadsheet check --repair» المقالات من ملفاتها والعلامات من سجلها.</translation>
    </message>
    <message>
        <location filename="reader/library/entry_points.py"/>
        <source>The library is open in a window. Close it, or restore the backup there.</source>
        <translation>المكتبة مفتوحة في نافذة. أغلقها أو استعد النسخة من هناك.</translation>
    </message>
    <message>
        <location filename="reader/library/entry_points.py"/>
        <source>There is no library at {folder}.</source>
        <translation>لا مكتبة في {folder}.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/epub_writer.py"/>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/export_files.py"/>
        <source>{path} cannot be written: {reason}. Choose another location.</source>
        <translation>لا يمكن الكتابة إلى {path}: ‏{reason}. اختر موقعًا آخر.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/export_folder.py"/>
        <source>“{there}” was already there and is not an export that Broadsheet knows, so it was kept; the export is in “{candidate}”.</source>
        <translation>«{there}» موجود من قبل وليس تصديرًا يعرفه Broadsheet فأُبقي؛ والتصدير في «{candidate}».</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/export_folder.py"/>
        <source>“{there}” was changed since Broadsheet exported it, so it was kept; the export is in “{candidate}”.</source>
        <translation>تغيّر «{there}» منذ أن صدّره Broadsheet فأُبقي؛ والتصدير في «{candidate}».</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/exporter.py"/>
        <source>There is no export format “{format}”; choose {formats}.</source>
        <translation>لا توجد صيغة تصدير «{format}»؛ اختر: {formats}.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/html_page.py"/>
        <location filename="reader/ui/notebook/notebook_delegate.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Marked as: “{short}”</source>
        <translation>مميز كـ: «{short}»</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/html_page.py"/>
        <source>Open in Broadsheet</source>
        <comment>action</comment>
        <translation>فتح في Broadsheet</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/html_page.py"/>
        <source>This passage is no longer in the text:</source>
        <translation>لم يعد هذا المقطع في النص:</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/html_page.py"/>
        <source>no address</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>It was exported by a newer Broadsheet. Update Broadsheet to read it.</source>
        <translation>صدّره إصدار أحدث من Broadsheet. حدّث Broadsheet لقراءته.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>The archive {path} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة الأرشيف {path}: ‏{reason}.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>The archive {path} is damaged.</source>
        <translation>الأرشيف {path} تالف.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>This entry of the export is damaged.</source>
        <translation>هذا المدخل من التصدير تالف.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <location filename="reader/library/importing/intake.py"/>
        <source>highlights added</source>
        <translation>أُضيفت تمييزات</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <location filename="reader/library/rule_store.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة {path}: ‏{reason}.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>{path} is damaged: it ends within a story, or is not JSON.</source>
        <translation>‏{path} تالف: ينتهي داخل مقالة أو ليس JSON.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>{path} is not a library exported by Broadsheet.</source>
        <translation>{path} ليست مكتبة صدّرها Broadsheet.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/library_restore.py"/>
        <source>{path} was exported by a newer Broadsheet. Update Broadsheet to read it.</source>
        <translation>صدّر {path} إصدار أحدث من Broadsheet. حدّث Broadsheet لقراءته.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/vault.py"/>
        <source>The part of “{name}” that Broadsheet writes was changed or taken out; the note was left as it is.</source>
        <translation>الجزء الذي يكتبه Broadsheet في «{name}» غُيّر أو حُذف؛ تُركت الملاحظة كما هي.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/vault.py"/>
        <source>“{name}” cannot be read; it was left as it is.</source>
        <translation>تعذّرت قراءة «{name}»؛ تُرك كما هو.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/vault.py"/>
        <source>“{name}” cannot be read; the usual template was taken.</source>
        <translation>تعذّرت قراءة «{name}»؛ استُخدم القالب المعتاد.</translation>
    </message>
    <message>
        <location filename="reader/library/exporting/vault.py"/>
        <source>“{name}” is of a story that the library no longer has; it was left as it is.</source>
        <translation>«{name}» لمقالة لم تعد في المكتبة؛ تُرك كما هو.</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>Your home folder is not known. Name a folder with --library instead.</source>
        <translation>مجلدك الشخصي غير معروف. حدّد مجلدًا باستخدام ‎--library بدلًا من ذلك.</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>a database whose repair was broken off</source>
        <translation>قاعدة بيانات قُطع إصلاحها</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>a journal of what you did</source>
        <translation>سجل بما فعلته</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>an earlier database</source>
        <translation>قاعدة بيانات سابقة</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>backups</source>
        <translation>نسخ احتياطية</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>saved files</source>
        <translation>ملفات محفوظة</translation>
    </message>
    <message>
        <location filename="reader/library/folders.py"/>
        <source>{path} contains characters that are not allowed in a path.</source>
        <translation>يحتوي {path} على محارف لا يُسمح بها في مسار.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>Its name contains characters that are not allowed in a path.</source>
        <translation>في اسمه محارف لا يُسمح بها في مسار.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>No permission to read it.</source>
        <translation>لا إذن لقراءته.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>Symbolic links are not followed.</source>
        <translation>لا تُتبع الروابط الرمزية.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/file_walk.py"/>
        <source>There is no such file or folder.</source>
        <translation>لا يوجد ملف أو مجلد كهذا.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>Save it again when the article is visible.</source>
        <translation>احفظها ثانية عندما تكون المقالة ظاهرة.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>This page is a {gate}, not an article. {remedy}</source>
        <translation>هذه الصفحة {gate} وليست مقالة. {remedy}</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>cookie wall</source>
        <translation>جدار ملفات ارتباط</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>login wall</source>
        <translation>جدار تسجيل دخول</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>missing page</source>
        <translation>صفحة مفقودة</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>only a {gate} was saved; what you added to it is kept</source>
        <translation>لم يُحفظ إلا {gate}؛ ويبقى ما أضفته إليها</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>paywall</source>
        <translation>جدار دفع</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>robot check</source>
        <translation>فحص الروبوت</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>server error</source>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>site notice</source>
        <translation>إشعار من الموقع</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>the new page ends earlier; the earlier, fuller text was kept</source>
        <translation>الصفحة الجديدة تنتهي قبل سابقتها؛ أُبقي على النص السابق الأكمل</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>the new page has far less text; the earlier, fuller text was kept</source>
        <translation>نص الصفحة الجديدة أقل بكثير؛ أُبقي النص السابق الأوفى</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>the new page is a {gate}; the earlier, fuller text was kept</source>
        <translation>الصفحة الجديدة {gate}؛ أُبقي النص السابق الأوفى</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>the page ends at a {gate}: this may be only the beginning</source>
        <translation>تنتهي الصفحة عند {gate}: قد تكون هذه البداية فقط</translation>
    </message>
    <message>
        <location filename="reader/library/importing/gate_policy.py"/>
        <source>{refusal} The story in the library is as it was.</source>
        <translation>{refusal} المقالة في المكتبة كما كانت.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/import_service.py"/>
        <location filename="reader/library/importing/intake.py"/>
        <source>Article re-extracted</source>
        <translation>أُعيد استخلاص المقالة</translation>
    </message>
    <message>
        <location filename="reader/library/importing/import_service.py"/>
        <source>Not a web address.</source>
        <translation>ليس عنوان ويب.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/import_service.py"/>
        <source>There is no unfinished import number {job}.</source>
        <translation>لا يوجد استيراد غير مكتمل رقمه {job}.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/import_service.py"/>
        <source>This story has no saved page of its own, so its article cannot be extracted again.</source>
        <translation>ليس لهذه المقالة صفحة محفوظة خاصة، لذا لا يمكن إعادة استخلاصها.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/importer.py"/>
        <source>All of it was imported before.</source>
        <translation>استُورد كله من قبل.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/importer.py"/>
        <source>Looking for files</source>
        <translation>البحث عن ملفات</translation>
    </message>
    <message>
        <location filename="reader/library/importing/importer.py"/>
        <source>Nothing to import in it.</source>
        <translation>لا شيء فيه لاستيراده.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>already in the library</source>
        <translation>موجودة في المكتبة أصلًا</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>an older copy of this story; its text is kept as version {max}</source>
        <translation>نسخة أقدم من هذه المقالة؛ يبقى نصها بالإصدار {max}</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>details added</source>
        <translation>أُضيفت تفاصيل</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>link replaced by the full text</source>
        <translation>استُبدل الرابط بالنص الكامل</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>newer version of the same page</source>
        <translation>إصدار أحدث من الصفحة نفسها</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>note added</source>
        <translation>أُضيفت ملاحظة</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <source>restored from trash</source>
        <translation>استُعيدت من سلة المهملات</translation>
    </message>
    <message>
        <location filename="reader/library/importing/intake.py"/>
        <location filename="reader/library/importing/own_exports.py"/>
        <source>tags added</source>
        <translation>أُضيفت وسوم</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/importing/intake.py"/>
        <source>{count} highlight matches several passages and was placed at the first</source>
        <translation>
            <numerusform>لا تمييز يطابق عدة مقاطع ({count})</numerusform>
            <numerusform>تمييز واحد يطابق عدة مقاطع ووُضع عند أولها ({count})</numerusform>
            <numerusform>تمييزان يطابقان عدة مقاطع ووُضعا عند أولها ({count})</numerusform>
            <numerusform>{count} تمييزات تطابق عدة مقاطع ووُضعت عند أولها</numerusform>
            <numerusform>{count} تمييزًا تطابق عدة مقاطع ووُضعت عند أولها</numerusform>
            <numerusform>{count} تمييز تطابق عدة مقاطع ووُضعت عند أولها</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} highlights match several passages and were placed at the first</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/importing/library_merge.py"/>
        <source>The library at {parent} is damaged. Run “broadsheet --library {parent} check --repair” first.</source>
        <translation>المكتبة في {parent} تالفة. شغّل أولًا «broadsheet --library {parent} check --repair».</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>It cannot be read here.</source>
        <translation>لا يمكن قراءته هنا.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>It holds many stories, and this one was not found in it again.</source>
        <translation>يضم مقالات كثيرة، ولم تُوجد هذه فيه ثانية.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>It takes too long to look for this story in it.</source>
        <translation>يستغرق البحث عن هذه المقالة فيه وقتًا طويلًا.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>No text of it can be shown here.</source>
        <translation>لا يمكن عرض نص منه هنا.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>The file holds several stories; this is the one you are reading.</source>
        <translation>في الملف عدة مقالات؛ هذه هي التي تقرؤها.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>The original of this story is {kind}: {name} ({size}). {why} Open Original File shows it in the program you use for such files.</source>
        <translation>أصل هذه المقالة {kind}: ‏{name} ({size}). {why} يعرضه «فتح الملف الأصلي» في البرنامج المعتاد لهذه الملفات.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>The page is too complex to be shown; this is its plain text.</source>
        <translation>الصفحة أعقد من أن تُعرض؛ هذا نصها المجرد.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>These are the words of a PDF document, without its layout.</source>
        <translation>هذه كلمات مستند PDF دون تنسيقه.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a JSON file</source>
        <translation>ملف JSON</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a Safari web archive</source>
        <translation>أرشيف ويب من Safari</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a book (EPUB)</source>
        <translation>كتاب (EPUB)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a file of the kind “{suffix}”</source>
        <translation>ملف من النوع «{suffix}»</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a mailbox</source>
        <translation>صندوق بريد</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a saved page</source>
        <translation>صفحة محفوظة</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a saved page (MHTML)</source>
        <translation>صفحة محفوظة (MHTML)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a text file</source>
        <translation>ملف نصي</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a web archive (WACZ)</source>
        <translation>أرشيف ويب (WACZ)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>a web archive (WARC)</source>
        <translation>أرشيف ويب (WARC)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>an archive of pages (ZIM)</source>
        <translation>أرشيف صفحات (ZIM)</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_preparation.py"/>
        <source>an e-mail message</source>
        <translation>رسالة بريد إلكتروني</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>It cannot be read.</source>
        <translation>لا يمكن قراءته.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>No copy without scripts could be made of this file. Open Original Unchanged opens it as it was saved.</source>
        <translation>تعذّر صنع نسخة بلا نصوص برمجية من هذا الملف. يفتحه «فتح الأصل دون تغيير» كما حُفظ.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>The original cannot be shown: {why}</source>
        <translation>لا يمكن عرض الأصل: {why}</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>The original was not read.</source>
        <translation>لم يُقرأ الأصل.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/original_process.py"/>
        <source>This part of the page cannot be named.</source>
        <translation>لا يمكن تسمية هذا الجزء من الصفحة.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/own_exports.py"/>
        <source>It is a backup of a whole library: import it as a file.</source>
        <translation>هذه نسخة احتياطية لمكتبة كاملة: استوردها كملف.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/own_exports.py"/>
        <source>This is the library that is open.</source>
        <translation>هذه هي المكتبة المفتوحة.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/preparation.py"/>
        <source>Broadsheet failed to extract the article; the page is shown as plain text.</source>
        <translation>فشل Broadsheet في استخلاص المقالة؛ تُعرض الصفحة نصًا عاديًا.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/preparation.py"/>
        <source>Shows {shown} of about {rounded} words.</source>
        <translation>يعرض {shown} من نحو {rounded} كلمات.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/preparation.py"/>
        <source>The article could not be extracted in time; the page is shown as plain text.</source>
        <translation>تعذّر استخلاص المقالة في الوقت المحدد؛ تُعرض الصفحة نصًا عاديًا.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/preparation.py"/>
        <source>This is part {number} of {parts}: {counts} of {sum} words.</source>
        <translation>هذا الجزء {number} من {parts}: {counts} من {sum} كلمات.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/trial_process.py"/>
        <source>The article could not be extracted.</source>
        <translation>تعذّر استخلاص المقالة.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/trial_process.py"/>
        <source>This story has no saved page, so the rule does not change it. It applies to pages you import from this site later.</source>
        <translation>ليس لهذه المقالة صفحة محفوظة، لذا لا تغيّرها القاعدة. تسري على الصفحات التي تستوردها من هذا الموقع لاحقًا.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/watch_folders.py"/>
        <source>the file was kept in its folder, because not all of it was imported</source>
        <translation>بقي الملف في مجلده لأنه لم يُستورد كله</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>A package that Broadsheet needs is missing.</source>
        <translation>حزمة يحتاجها Broadsheet مفقودة.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>A package that Broadsheet needs is missing; the files are not to blame. Quit Broadsheet and start it again to install that part, then import again.</source>
        <translation>حزمة يحتاجها Broadsheet مفقودة، وليس العيب في الملفات. أنهِ Broadsheet وشغّله من جديد لتُثبَّت، ثم استورد مرة أخرى.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>A package that Broadsheet needs is missing; the files are not to blame. Reinstall Broadsheet, then import again.</source>
        <translation>حزمة يحتاجها Broadsheet مفقودة، وليس العيب في الملفات. أعد تثبيت Broadsheet ثم استورد من جديد.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>Broadsheet failed while reading this file; the file may be sound. Please report it.</source>
        <translation>فشل Broadsheet في قراءة هذا الملف؛ قد يكون الملف سليمًا. نرجو الإبلاغ.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>The process reading this file crashed; memory may have run out.</source>
        <translation>تعطّلت العملية التي تقرأ هذا الملف؛ ربما نفدت الذاكرة.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>The process that reads files could not be started; the files are not to blame. Restart the computer or reinstall Broadsheet, then import again.</source>
        <translation>تعذّر بدء العملية التي تقرأ الملفات؛ وليست الملفات السبب. أعد تشغيل الحاسوب أو تثبيت Broadsheet ثم استورد مجددًا.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>The system ended the process reading this file. Close other programs and try again.</source>
        <translation>أنهى النظام العملية التي تقرأ هذا الملف. أغلق برامج أخرى وحاول مجددًا.</translation>
    </message>
    <message>
        <location filename="reader/library/importing/worker_pool.py"/>
        <source>Timed out while reading this file.</source>
        <translation>انتهت المهلة أثناء قراءة هذا الملف.</translation>
    </message>
    <message>
        <location filename="reader/library/indexing.py"/>
        <source>Indexing</source>
        <translation>الفهرسة</translation>
    </message>
    <message>
        <location filename="reader/library/library.py"/>
        <source>Index and library differ: {held}, {there}.</source>
        <translation>الفهرس والمكتبة مختلفان: {held}، {there}.</translation>
    </message>
    <message>
        <location filename="reader/library/library.py"/>
        <source>Story {id} has no passage “{exact}”.</source>
        <translation>ليس في المقالة {id} المقطع «{exact}».</translation>
    </message>
    <message>
        <location filename="reader/library/library.py"/>
        <source>The search index was damaged; it has been rebuilt.</source>
        <translation>كان فهرس البحث تالفًا وأُعيد بناؤه.</translation>
    </message>
    <message>
        <location filename="reader/library/library.py"/>
        <location filename="reader/library/repair_service.py"/>
        <source>This story has no address, so its site is not known.</source>
        <translation>ليس لهذه المقالة عنوان، لذا موقعها مجهول.</translation>
    </message>
    <message>
        <location filename="reader/library/locks.py"/>
        <source>This import is running already, in another window or command.</source>
        <translation>هذا الاستيراد جارٍ أصلًا في نافذة أو أمر آخر.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/automatic_backup.py"/>
        <source>The backup {path} is incomplete.</source>
        <translation>النسخة الاحتياطية {path} غير كاملة.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>Backing up</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} cannot be read: {reason}.</source>
        <translation>لا يمكن قراءة النسخة {path}: ‏{reason}.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} contains a foreign file: {name}.</source>
        <translation>تحوي النسخة {path} ملفًا غريبًا: {name}.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} is damaged ({name}). Nothing was changed.</source>
        <translation>النسخة الاحتياطية {path} تالفة ({name}). لم يُغيّر شيء.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} is damaged. Nothing was changed.</source>
        <translation>النسخة الاحتياطية {path} تالفة. لم يُغيّر شيء.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The backup {path} was written by a newer Broadsheet. Update it first.</source>
        <translation>كتب النسخة {path} إصدار أحدث من Broadsheet. حدّثه أولًا.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>The database is damaged. Run “broadsheet check --repair” first.</source>
        <translation>قاعدة البيانات تالفة. شغّل أولًا «broadsheet check --repair».</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>There is no backup at {path}.</source>
        <translation>لا نسخة احتياطية في {path}.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <location filename="reader/library/rule_store.py"/>
        <source>{path} holds something else. Choose another name.</source>
        <translation>يحتوي {path} شيئًا آخر. اختر اسمًا غيره.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/backup.py"/>
        <source>{path} is not a backup of a library. Use “import” to import it.</source>
        <translation>{path} ليس نسخة احتياطية لمكتبة. استخدم «import» لاستيراده.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>An error in Broadsheet prevented the check of a part of the library.</source>
        <translation>منع خطأ في Broadsheet فحص جزء من المكتبة.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>Checking</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>It was rebuilt from the library.</source>
        <translation>أُعيد بناؤه من المكتبة.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>The file that story {whose} was made of is lost; the story itself is kept.</source>
        <translation>فُقد الملف الذي أُخذت منه المقالة {whose}؛ والمقالة نفسها باقية.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>The text of story {story}, version {version}, {said}.</source>
        <translation>نص المقالة {story}، الإصدار {version}: {said}.</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>was restored from its file</source>
        <translation>استُعيد من ملفه</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} count in the sidebar was wrong.</source>
        <translation>
            <numerusform>كل أرقام الشريط الجانبي صحيحة ({count}).</numerusform>
            <numerusform>رقم واحد في الشريط الجانبي كان خاطئًا ({count}).</numerusform>
            <numerusform>رقمان في الشريط الجانبي كانا خاطئين ({count}).</numerusform>
            <numerusform>{count} أرقام في الشريط الجانبي كانت خاطئة.</numerusform>
            <numerusform>{count} رقمًا في الشريط الجانبي كانت خاطئة.</numerusform>
            <numerusform>{count} رقم في الشريط الجانبي كانت خاطئة.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} counts in the sidebar were wrong.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} file was compared with its hash.</source>
        <translation>
            <numerusform>لم يُقارن ملف ببصمته.</numerusform>
            <numerusform>قورن ملف واحد ببصمته.</numerusform>
            <numerusform>قورن ملفان ببصمتيهما.</numerusform>
            <numerusform>قورنت {count} ملفات ببصماتها.</numerusform>
            <numerusform>قورن {count} ملفًا ببصماتها.</numerusform>
            <numerusform>قورن {count} ملف ببصماتها.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} files were compared with their hashes.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} picture is lost; an empty frame is shown for it.</source>
        <translation>
            <numerusform>لا صور مفقودة.</numerusform>
            <numerusform>صورة واحدة مفقودة؛ يظهر مكانها إطار فارغ.</numerusform>
            <numerusform>صورتان مفقودتان؛ يظهر مكان كل منهما إطار فارغ.</numerusform>
            <numerusform>{count} صور مفقودة؛ يظهر مكان كل منها إطار فارغ.</numerusform>
            <numerusform>{count} صورة مفقودة؛ يظهر مكان كل منها إطار فارغ.</numerusform>
            <numerusform>{count} صورة مفقودة؛ يظهر مكان كل منها إطار فارغ.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} pictures are lost; an empty frame is shown for each.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} story; no fault found in the database.</source>
        <translation>
            <numerusform>لا مقالات؛ لم يوجد خلل في قاعدة البيانات.</numerusform>
            <numerusform>مقال واحد؛ لم يوجد خلل في قاعدة البيانات.</numerusform>
            <numerusform>مقالان؛ لم يوجد خلل في قاعدة البيانات.</numerusform>
            <numerusform>{count} مقالات؛ لم يوجد خلل في قاعدة البيانات.</numerusform>
            <numerusform>{count} مقالًا؛ لم يوجد خلل في قاعدة البيانات.</numerusform>
            <numerusform>{count} مقال؛ لم يوجد خلل في قاعدة البيانات.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories; no fault found in the database.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} text was read.</source>
        <translation>
            <numerusform>لم يُقرأ نص.</numerusform>
            <numerusform>قُرئ نص واحد.</numerusform>
            <numerusform>قُرئ نصان.</numerusform>
            <numerusform>قُرئت {count} نصوص.</numerusform>
            <numerusform>قُرئ {count} نصًا.</numerusform>
            <numerusform>قُرئ {count} نص.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} texts were read.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} unfinished file of an interrupted write can be removed with --repair.</source>
        <translation>
            <numerusform>لا ملفات غير مكتملة.</numerusform>
            <numerusform>يمكن حذف ملف واحد غير مكتمل من كتابة منقطعة بالخيار ‎--repair.</numerusform>
            <numerusform>يمكن حذف ملفين غير مكتملين من كتابة منقطعة بالخيار ‎--repair.</numerusform>
            <numerusform>يمكن حذف {count} ملفات غير مكتملة من كتابة منقطعة بالخيار ‎--repair.</numerusform>
            <numerusform>يمكن حذف {count} ملفًا غير مكتمل من كتابة منقطعة بالخيار ‎--repair.</numerusform>
            <numerusform>يمكن حذف {count} ملف غير مكتمل من كتابة منقطعة بالخيار ‎--repair.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} unfinished files of interrupted writes can be removed with --repair.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/check.py"/>
        <source>{count} unfinished file of an interrupted write was removed.</source>
        <translation>
            <numerusform>لم يُحذف ملف.</numerusform>
            <numerusform>حُذف ملف واحد غير مكتمل من كتابة منقطعة.</numerusform>
            <numerusform>حُذف ملفان غير مكتملين من كتابة منقطعة.</numerusform>
            <numerusform>حُذفت {count} ملفات غير مكتملة من كتابة منقطعة.</numerusform>
            <numerusform>حُذف {count} ملفًا غير مكتمل من كتابة منقطعة.</numerusform>
            <numerusform>حُذف {count} ملف غير مكتمل من كتابة منقطعة.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} unfinished files of interrupted writes were removed.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/maintenance/check.py"/>
        <source>{faults}: its indexes were rebuilt.</source>
        <translation>{faults}: أُعيد بناء فهارسها.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/original_recovery.py"/>
        <source>It was damaged; {count} story was recovered. The damaged file is kept as {name}.</source>
        <translation>
            <numerusform>كانت تالفة؛ لم يُستعد مقال. يُحفظ الملف التالف باسم {name}.</numerusform>
            <numerusform>كانت تالفة؛ استُعيد مقال واحد. يُحفظ الملف التالف باسم {name}.</numerusform>
            <numerusform>كانت تالفة؛ استُعيد مقالان. يُحفظ الملف التالف باسم {name}.</numerusform>
            <numerusform>كانت تالفة؛ استُعيدت {count} مقالات. يُحفظ الملف التالف باسم {name}.</numerusform>
            <numerusform>كانت تالفة؛ استُعيد {count} مقالًا. يُحفظ الملف التالف باسم {name}.</numerusform>
            <numerusform>كانت تالفة؛ استُعيد {count} مقال. يُحفظ الملف التالف باسم {name}.</numerusform>
        </translation>
        <extra-po-msgid_plural>It was damaged; {count} stories were recovered. The damaged file is kept as {name}.</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/maintenance/original_recovery.py"/>
        <source>{count} story was restored from the file it was made of.</source>
        <translation>
            <numerusform>لم يُستعد مقال.</numerusform>
            <numerusform>استُعيد مقال واحد من ملفه الأصلي.</numerusform>
            <numerusform>استُعيد مقالان من ملفيهما الأصليين.</numerusform>
            <numerusform>استُعيدت {count} مقالات من ملفاتها الأصلية.</numerusform>
            <numerusform>استُعيد {count} مقالًا من ملفاتها الأصلية.</numerusform>
            <numerusform>استُعيد {count} مقال من ملفاتها الأصلية.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories were restored from the files they were made of.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/maintenance/restore.py"/>
        <source>Restoring</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <location filename="reader/library/occupants.py"/>
        <source>An automatic backup is being made. Waiting until it is done…</source>
        <translation>يُنشأ الآن نسخ احتياطي تلقائي. في انتظار اكتماله…</translation>
    </message>
    <message>
        <location filename="reader/library/occupants.py"/>
        <source>Another program is changing the library. Waiting until it is done…</source>
        <translation>برنامج آخر يغيّر المكتبة. بانتظار انتهائه…</translation>
    </message>
    <message>
        <location filename="reader/library/occupants.py"/>
        <source>Broadsheet is still saving earlier changes. Waiting until it is done…</source>
        <translation>ما زال Broadsheet يحفظ تغييرات سابقة. في انتظار اكتمال ذلك…</translation>
    </message>
    <message>
        <location filename="reader/library/original_service.py"/>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>No original file is kept of this story.</source>
        <translation>لا ملف أصلي محفوظ لهذه المقالة.</translation>
    </message>
    <message>
        <location filename="reader/library/original_service.py"/>
        <source>No saved file is kept of this story, so there is no original to show.</source>
        <translation>لا ملف محفوظ لهذه المقالة، فلا أصل لعرضه.</translation>
    </message>
    <message>
        <location filename="reader/library/original_service.py"/>
        <source>Only the address of this page is in your library. Save the page and import it.</source>
        <translation>لا يوجد في مكتبتك إلا عنوان هذه الصفحة. احفظ الصفحة واستوردها.</translation>
    </message>
    <message>
        <location filename="reader/library/original_service.py"/>
        <source>{name} is too large to show ({size} MB). Use Open Original File.</source>
        <translation>{name} أكبر من أن يُعرض ({size} م.ب). استخدم «فتح الملف الأصلي».</translation>
    </message>
    <message>
        <location filename="reader/library/related_service.py"/>
        <source>Choose two different stories.</source>
        <translation>اختر مقالين مختلفين.</translation>
    </message>
    <message>
        <location filename="reader/library/related_service.py"/>
        <source>Suggestion hidden</source>
        <translation>أُخفي الاقتراح</translation>
    </message>
    <message>
        <location filename="reader/library/related_service.py"/>
        <source>Suggestion shown again</source>
        <translation>أُظهر الاقتراح ثانية</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>An extraction rule needs a host and selectors.</source>
        <translation>تحتاج قاعدة الاستخلاص إلى مضيف ومحددات.</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>No rule for “{host}”.</source>
        <translation>لا قاعدة لـ «{host}».</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>The rule for {host} is empty. Enter a selector.</source>
        <translation>قاعدة {host} فارغة. أدخل محددًا.</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>{path} is not a file of extraction rules.</source>
        <translation>{path} ليس ملف قواعد استخلاص.</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>{path} was written by a newer version of the program.</source>
        <translation>كتب {path} إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>“{host}” is not a host name such as example.org.</source>
        <translation>«{host}» ليس اسم مضيف مثل example.org.</translation>
    </message>
    <message>
        <location filename="reader/library/rule_store.py"/>
        <source>“{name}” is not part of a rule; use {known}.</source>
        <translation>«{name}» ليس جزءًا من قاعدة؛ استخدم: {known}.</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>Enter a name and a search.</source>
        <translation>أدخل اسمًا وبحثًا.</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>Saved search changed</source>
        <translation>تغيّر البحث المحفوظ</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>Search removed</source>
        <translation>أُزيل البحث</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>Search saved</source>
        <translation>حُفظ البحث</translation>
    </message>
    <message>
        <location filename="reader/library/saved_searches.py"/>
        <source>There is no saved search {search}.</source>
        <translation>لا يوجد بحث محفوظ {search}.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/search_service.py"/>
        <source>{count} story is still being indexed; it may be missing here.</source>
        <translation>
            <numerusform>لا مقالات قيد الفهرسة ({count}).</numerusform>
            <numerusform>ما زالت مقالة واحدة ({count}) قيد الفهرسة؛ وقد لا تظهر هنا.</numerusform>
            <numerusform>ما زالت مقالتان ({count}) قيد الفهرسة؛ وقد لا تظهران هنا.</numerusform>
            <numerusform>ما زالت {count} مقالات قيد الفهرسة؛ وقد لا يظهر بعضها هنا.</numerusform>
            <numerusform>ما زالت {count} مقالة قيد الفهرسة؛ وقد لا يظهر بعضها هنا.</numerusform>
            <numerusform>ما زالت {count} مقالة قيد الفهرسة؛ وقد لا يظهر بعضها هنا.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories are still being indexed; some may be missing here.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/search_service.py"/>
        <source>“{sort}” is not a sort order; choose one of {sorts}.</source>
        <translation>«{sort}» ليس ترتيب فرز؛ اختر: {sorts}.</translation>
    </message>
    <message>
        <location filename="reader/library/shelf_edits.py"/>
        <source>“{by}” is not a way to group stories; use {known}.</source>
        <translation>«{by}» ليس طريقة لتجميع المقالات؛ استعمل {known}.</translation>
    </message>
    <message>
        <location filename="reader/library/store_session.py"/>
        <source>The library at {folder} has lost its database; there are still {left}. Run “broadsheet check --repair” to bring everything back, or “broadsheet restore-backup” with a backup. Nothing was changed.</source>
        <translation>فقدت المكتبة في {folder} قاعدة بياناتها؛ وبقي: {left}. شغّل «broadsheet check --repair» لإعادة كل شيء، أو «broadsheet restore-backup» مع نسخة احتياطية. لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="reader/library/store_session.py"/>
        <source>{folder} is a file. A library needs a folder: choose another.</source>
        <translation>{folder} ملف. تحتاج المكتبة إلى مجلد: اختر غيره.</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>Details changed</source>
        <translation>تغيّرت التفاصيل</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>Enter a name for the site.</source>
        <translation>أدخل اسمًا للموقع.</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Enter a title.</source>
        <translation>أدخل عنوانًا.</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>Site renamed to {name}</source>
        <translation>أُعيدت تسمية الموقع إلى {name}</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>Story note changed</source>
        <translation>تغيّرت ملاحظة المقالة</translation>
    </message>
    <message>
        <location filename="reader/library/story_edits.py"/>
        <source>“{name}” cannot be edited.</source>
        <translation>لا يمكن تحرير «{name}».</translation>
    </message>
    <message>
        <location filename="reader/library/story_lists.py"/>
        <source>“{sort}” is not a sort order; choose one of {orders}.</source>
        <translation>«{sort}» ليس ترتيب فرز؛ اختر: {orders}.</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>A tag can have at most {longest} characters.</source>
        <translation>لا يزيد الوسم على {longest} حرفًا.</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>A tag cannot be moved into itself.</source>
        <translation>لا يمكن نقل وسم إلى داخل نفسه.</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>Colour of tag {tag} changed</source>
        <translation>تغيّر لون الوسم {tag}</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>Tag renamed to {name}</source>
        <translation>أُعيدت تسمية الوسم إلى {name}</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>Tag {names} deleted</source>
        <translation>حُذف الوسم {names}</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>Tags merged into {into}</source>
        <translation>دُمجت الوسوم في {into}</translation>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>There is no tag “{tag}”.</source>
        <translation>لا يوجد وسم «{tag}».</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/tag_edits.py"/>
        <source>{count} tag deleted</source>
        <translation>
            <numerusform>لم يُحذف أي وسم ({count})</numerusform>
            <numerusform>حُذف وسم واحد ({count})</numerusform>
            <numerusform>حُذف وسمان ({count})</numerusform>
            <numerusform>حُذفت {count} وسوم</numerusform>
            <numerusform>حُذف {count} وسمًا</numerusform>
            <numerusform>حُذف {count} وسم</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} tags deleted</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/tag_edits.py"/>
        <source>“{colour}” is not a colour; choose one of {colours}.</source>
        <translation>«{colour}» ليس لونًا؛ اختر: {colours}.</translation>
    </message>
    <message>
        <location filename="reader/library/text_versions.py"/>
        <source>Version {version} cannot be deleted: it has highlights or bookmarks.</source>
        <translation>لا يمكن حذف الإصدار {version}: فيه تمييزات أو إشارات مرجعية.</translation>
    </message>
    <message>
        <location filename="reader/library/text_versions.py"/>
        <source>Version {version} deleted</source>
        <translation>حُذف الإصدار {version}</translation>
    </message>
    <message>
        <location filename="reader/library/text_versions.py"/>
        <source>Version {version} is the current one; only older versions can be deleted.</source>
        <translation>الإصدار {version} هو الحالي؛ لا تُحذف إلا الإصدارات الأقدم.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Archived {count} story</source>
        <translation>
            <numerusform>لم يُؤرشف شيء</numerusform>
            <numerusform>أُرشفت مقالة واحدة</numerusform>
            <numerusform>أُرشفت مقالتان</numerusform>
            <numerusform>أُرشفت {count} مقالات</numerusform>
            <numerusform>أُرشفت {count} مقالة</numerusform>
            <numerusform>أُرشفت {count} مقالة</numerusform>
        </translation>
        <extra-po-msgid_plural>Archived {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Changed {count} highlight</source>
        <translation>
            <numerusform>لم يُغيَّر شيء</numerusform>
            <numerusform>غُيِّر تمييز واحد</numerusform>
            <numerusform>غُيِّر تمييزان</numerusform>
            <numerusform>غُيِّرت {count} تمييزات</numerusform>
            <numerusform>غُيِّر {count} تمييزًا</numerusform>
            <numerusform>غُيِّر {count} تمييز</numerusform>
        </translation>
        <extra-po-msgid_plural>Changed {count} highlights</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Deleted {count} story</source>
        <translation>
            <numerusform>لم يُحذف شيء</numerusform>
            <numerusform>حُذفت مقالة واحدة</numerusform>
            <numerusform>حُذفت مقالتان</numerusform>
            <numerusform>حُذفت {count} مقالات</numerusform>
            <numerusform>حُذفت {count} مقالة</numerusform>
            <numerusform>حُذفت {count} مقالة</numerusform>
        </translation>
        <extra-po-msgid_plural>Deleted {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Import {count} story</source>
        <translation>
            <numerusform>استيراد لا شيء</numerusform>
            <numerusform>استيراد مقالة واحدة</numerusform>
            <numerusform>استيراد مقالتين</numerusform>
            <numerusform>استيراد {count} مقالات</numerusform>
            <numerusform>استيراد {count} مقالة</numerusform>
            <numerusform>استيراد {count} مقالة</numerusform>
        </translation>
        <extra-po-msgid_plural>Import {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Marked as read: {count} story</source>
        <translation>
            <numerusform>لم تُعلَّم مقالات</numerusform>
            <numerusform>عُلِّمت مقالة واحدة كمقروءة</numerusform>
            <numerusform>عُلِّمت مقالتان كمقروءتين</numerusform>
            <numerusform>عُلِّمت {count} مقالات كمقروءة</numerusform>
            <numerusform>عُلِّمت {count} مقالة كمقروءة</numerusform>
            <numerusform>عُلِّمت {count} مقالة كمقروءة</numerusform>
        </translation>
        <extra-po-msgid_plural>Marked as read: {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Marked as unread: {count} story</source>
        <translation>
            <numerusform>لم تُعلَّم مقالات</numerusform>
            <numerusform>عُلِّمت مقالة واحدة كغير مقروءة</numerusform>
            <numerusform>عُلِّمت مقالتان كغير مقروءتين</numerusform>
            <numerusform>عُلِّمت {count} مقالات كغير مقروءة</numerusform>
            <numerusform>عُلِّمت {count} مقالة كغير مقروءة</numerusform>
            <numerusform>عُلِّمت {count} مقالة كغير مقروءة</numerusform>
        </translation>
        <extra-po-msgid_plural>Marked as unread: {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Moved to Later: {count} story</source>
        <translation>
            <numerusform>لم يُؤجَّل شيء</numerusform>
            <numerusform>أُجِّلت مقالة واحدة</numerusform>
            <numerusform>أُجِّلت مقالتان</numerusform>
            <numerusform>أُجِّلت {count} مقالات</numerusform>
            <numerusform>أُجِّلت {count} مقالة</numerusform>
            <numerusform>أُجِّلت {count} مقالة</numerusform>
        </translation>
        <extra-po-msgid_plural>Moved to Later: {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Moved to inbox: {count} story</source>
        <translation>
            <numerusform>لم يُنقل شيء إلى الوارد</numerusform>
            <numerusform>نُقلت مقالة واحدة إلى الوارد</numerusform>
            <numerusform>نُقلت مقالتان إلى الوارد</numerusform>
            <numerusform>نُقلت {count} مقالات إلى الوارد</numerusform>
            <numerusform>نُقلت {count} مقالة إلى الوارد</numerusform>
            <numerusform>نُقلت {count} مقالة إلى الوارد</numerusform>
        </translation>
        <extra-po-msgid_plural>Moved to inbox: {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Moved to trash: {count} story</source>
        <translation>
            <numerusform>لم يُنقل شيء إلى سلة المهملات</numerusform>
            <numerusform>نُقلت مقالة واحدة إلى سلة المهملات</numerusform>
            <numerusform>نُقلت مقالتان إلى سلة المهملات</numerusform>
            <numerusform>نُقلت {count} مقالات إلى سلة المهملات</numerusform>
            <numerusform>نُقلت {count} مقالة إلى سلة المهملات</numerusform>
            <numerusform>نُقلت {count} مقالة إلى سلة المهملات</numerusform>
        </translation>
        <extra-po-msgid_plural>Moved to trash: {count} stories</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/undo.py"/>
        <source>Not undone: another program made a later change, “{label}”. Undo once more to take that back.</source>
        <translation>لم يُتراجع: أجرى برنامج آخر تغييرًا لاحقًا، «{label}». تراجع مرة أخرى لإلغائه.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Removed {count} highlight</source>
        <translation>
            <numerusform>لم يُزَل شيء</numerusform>
            <numerusform>أُزيل تمييز واحد</numerusform>
            <numerusform>أُزيل تمييزان</numerusform>
            <numerusform>أُزيلت {count} تمييزات</numerusform>
            <numerusform>أُزيل {count} تمييزًا</numerusform>
            <numerusform>أُزيل {count} تمييز</numerusform>
        </translation>
        <extra-po-msgid_plural>Removed {count} highlights</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Restored {count} highlight</source>
        <translation>
            <numerusform>لم يُستعد شيء</numerusform>
            <numerusform>استُعيد تمييز واحد</numerusform>
            <numerusform>استُعيد تمييزان</numerusform>
            <numerusform>استُعيدت {count} تمييزات</numerusform>
            <numerusform>استُعيد {count} تمييزًا</numerusform>
            <numerusform>استُعيد {count} تمييز</numerusform>
        </translation>
        <extra-po-msgid_plural>Restored {count} highlights</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Restored {count} story</source>
        <translation>
            <numerusform>لم يُستعد شيء</numerusform>
            <numerusform>استُعيدت مقالة واحدة</numerusform>
            <numerusform>استُعيدت مقالتان</numerusform>
            <numerusform>استُعيدت {count} مقالات</numerusform>
            <numerusform>استُعيدت {count} مقالة</numerusform>
            <numerusform>استُعيدت {count} مقالة</numerusform>
        </translation>
        <extra-po-msgid_plural>Restored {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Starred {count} story</source>
        <translation>
            <numerusform>لم تُميَّز مقالات</numerusform>
            <numerusform>مُيِّزت مقالة واحدة بنجمة</numerusform>
            <numerusform>مُيِّزت مقالتان بنجمة</numerusform>
            <numerusform>مُيِّزت {count} مقالات بنجمة</numerusform>
            <numerusform>مُيِّزت {count} مقالة بنجمة</numerusform>
            <numerusform>مُيِّزت {count} مقالة بنجمة</numerusform>
        </translation>
        <extra-po-msgid_plural>Starred {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Tagged {count} story</source>
        <translation>
            <numerusform>لم يوسَم شيء</numerusform>
            <numerusform>وُسمت مقالة واحدة</numerusform>
            <numerusform>وُسمت مقالتان</numerusform>
            <numerusform>وُسمت {count} مقالات</numerusform>
            <numerusform>وُسمت {count} مقالة</numerusform>
            <numerusform>وُسمت {count} مقالة</numerusform>
        </translation>
        <extra-po-msgid_plural>Tagged {count} stories</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/library/undo.py"/>
        <source>Unstarred {count} story</source>
        <translation>
            <numerusform>لم تُزَل نجوم</numerusform>
            <numerusform>أُزيلت نجمة مقالة واحدة</numerusform>
            <numerusform>أُزيلت نجمتا مقالتين</numerusform>
            <numerusform>أُزيلت نجوم {count} مقالات</numerusform>
            <numerusform>أُزيلت نجوم {count} مقالة</numerusform>
            <numerusform>أُزيلت نجوم {count} مقالة</numerusform>
        </translation>
        <extra-po-msgid_plural>Unstarred {count} stories</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/library/waiting_changes.py"/>
        <source>Changed the watched folders</source>
        <translation>تغيير المجلدات المراقبة</translation>
    </message>
    <message>
        <location filename="reader/library/waiting_changes.py"/>
        <source>Deleted the rule for {host}</source>
        <translation>حذف قاعدة {host}</translation>
    </message>
    <message>
        <location filename="reader/library/waiting_changes.py"/>
        <source>It is not known how to make this change: {name}</source>
        <translation>لا يُعرف كيف يُجرى هذا التغيير: {name}</translation>
    </message>
    <message>
        <location filename="reader/library/waiting_changes.py"/>
        <source>Saved the rule for {host}</source>
        <translation>حفظ قاعدة {host}</translation>
    </message>
    <message>
        <location filename="reader/library/written_words.py"/>
        <source>It is not known where these words belong. Copy them.</source>
        <translation>لا يُعرف مكان هذه الكلمات. انسخها.</translation>
    </message>
    <message>
        <location filename="reader/model/argument_types.py"/>
        <source>{value} is too low for “{name}”; the lowest is {least}.</source>
        <translation>{value} أقل مما يقبله «{name}»؛ أدناه {least}.</translation>
    </message>
    <message>
        <location filename="reader/model/errors.py"/>
        <source>Story {story} has no version {version} of its text.</source>
        <translation>ليس للمقالة {story} إصدار {version} من نصها.</translation>
    </message>
    <message>
        <location filename="reader/model/errors.py"/>
        <source>This bookmark is no longer in the library.</source>
        <translation>لم تعد هذه الإشارة المرجعية في المكتبة.</translation>
    </message>
    <message>
        <location filename="reader/model/errors.py"/>
        <source>This highlight is no longer in the library.</source>
        <translation>لم يعد هذا التمييز في المكتبة.</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>check</source>
        <comment>library check</comment>
        <translation>الفحص</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>counts</source>
        <comment>library check</comment>
        <translation>الأعداد</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>damaged</source>
        <comment>library check</comment>
        <translation>تالف</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>database</source>
        <comment>library check</comment>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>good</source>
        <comment>library check</comment>
        <translation>سليم</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>highlights and notes</source>
        <comment>library check</comment>
        <translation>التمييزات والملاحظات</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>journal of annotations</source>
        <comment>library check</comment>
        <translation>سجل التعليقات</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>leftovers</source>
        <comment>library check</comment>
        <translation>بقايا</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>notice</source>
        <comment>library check</comment>
        <translation>تنبيه</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>original</source>
        <comment>library check</comment>
        <translation>أصل</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>originals</source>
        <comment>library check</comment>
        <translation>الأصول</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>picture</source>
        <comment>library check</comment>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>pictures</source>
        <comment>library check</comment>
        <translation>الصور</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>place</source>
        <comment>library check</comment>
        <translation>المكان</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>related stories</source>
        <comment>library check</comment>
        <translation>المقالات ذات الصلة</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>repaired</source>
        <comment>library check</comment>
        <translation>أُصلح</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>search index</source>
        <comment>library check</comment>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>stories</source>
        <comment>library check</comment>
        <translation>المقالات</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>text</source>
        <comment>library check</comment>
        <translation>نص</translation>
    </message>
    <message>
        <location filename="reader/model/reports.py"/>
        <source>texts</source>
        <comment>library check</comment>
        <translation>النصوص</translation>
    </message>
    <message>
        <location filename="reader/package_installer.py"/>
        <source>Another start is setting Broadsheet up. Waiting until it is done…</source>
        <translation>تشغيل آخر يُعدّ Broadsheet. جارٍ الانتظار حتى ينتهي…</translation>
    </message>
    <message>
        <location filename="reader/package_installer.py"/>
        <source>No virtual environment could be made: {program} ended with code {code}.</source>
        <translation>تعذّر إنشاء بيئة افتراضية: انتهى {program} بالرمز {code}.</translation>
    </message>
    <message>
        <location filename="reader/package_installer.py"/>
        <source>The packages that Broadsheet needs could not be installed. Is this machine online? (Only this first start needs it.) pip says:
  </source>
        <translation>تعذّر تثبيت الحزم التي يحتاجها Broadsheet. هل الحاسوب متصل؟ (التشغيل الأول وحده يحتاج ذلك.) يقول pip:
  </translation>
    </message>
    <message>
        <location filename="reader/platforms/durable_files.py"/>
        <source>“{name}” is a device or a pipe, not a file</source>
        <translation>«{name}» جهاز أو أنبوب وليس ملفًا</translation>
    </message>
    <message>
        <location filename="reader/platforms/named_paths.py"/>
        <source>No file or folder is named.</source>
        <translation>لم يُسمَّ ملف ولا مجلد.</translation>
    </message>
    <message>
        <location filename="reader/platforms/named_paths.py"/>
        <source>This file is on another computer. Copy it to this one and import the copy.</source>
        <translation>هذا الملف على حاسوب آخر. انسخه إلى هذا الحاسوب واستورد النسخة.</translation>
    </message>
    <message>
        <location filename="reader/platforms/named_paths.py"/>
        <source>This is a web address. Save the page in the browser and import the file.</source>
        <translation>هذا عنوان ويب. احفظ الصفحة في المتصفح واستورد الملف.</translation>
    </message>
    <message>
        <location filename="reader/platforms/named_paths.py"/>
        <source>{path} names the folder of a user who does not exist on this computer.</source>
        <translation>يشير {path} إلى مجلد مستخدم غير موجود على هذا الحاسوب.</translation>
    </message>
    <message>
        <location filename="reader/platforms/shared_folders.py"/>
        <source>Locks may not hold there, so two computers can write at once and damage the database; a connection that breaks ends work in the middle. Open the library on one computer at a time. Better: close Broadsheet, move the library's folder to a disk of this computer, and keep only backups on the network drive.</source>
        <translation>قد لا تعمل الأقفال هناك، فيكتب حاسوبان في آن واحد وتتلف قاعدة البيانات؛ وانقطاع الاتصال يوقف العمل في منتصفه. افتح المكتبة على حاسوب واحد في كل مرة. والأفضل: أغلق Broadsheet، وانقل مجلد المكتبة إلى قرص في هذا الحاسوب، ولا تحفظ على قرص الشبكة إلا النسخ الاحتياطية.</translation>
    </message>
    <message>
        <location filename="reader/platforms/shared_folders.py"/>
        <source>The library lies in a folder that {name} syncs ({root}).</source>
        <translation>تقع المكتبة في مجلد يزامنه {name} ({root}).</translation>
    </message>
    <message>
        <location filename="reader/platforms/shared_folders.py"/>
        <source>The library lies on a network drive ({name}, {root}).</source>
        <translation>تقع المكتبة على قرص شبكة ({name}، {root}).</translation>
    </message>
    <message>
        <location filename="reader/platforms/shared_folders.py"/>
        <source>Where the library is open on two computers, or is synced while it is being written, one copy replaces the other: highlights and stories can be lost, or a “conflicted copy” appears. Files that are kept online only cannot be read without a connection. Open the library on one computer at a time, wait until {name} is done before and after, and keep its files on this computer. Better: close Broadsheet, move the library's folder elsewhere, and keep only backups in the synced folder.</source>
        <translation>إذا فُتحت المكتبة على حاسوبين، أو زومنت في أثناء الكتابة فيها، حلّت نسخة محل الأخرى: قد تضيع تمييزات ومقالات، أو تظهر «نسخة متعارضة». والملفات المحفوظة على الإنترنت وحدها لا تُقرأ دون اتصال. افتح المكتبة على حاسوب واحد في كل مرة، وانتظر قبل ذلك وبعده حتى ينتهي {name}، وأبقِ ملفاتها على هذا الحاسوب. والأفضل: أغلق Broadsheet، وانقل مجلد المكتبة إلى مكان آخر، ولا تحفظ في المجلد المزامَن إلا النسخ الاحتياطية.</translation>
    </message>
    <message>
        <location filename="reader/platforms/user_folders.py"/>
        <source>Your home folder is not known. Set HOME to its full path, then try again.</source>
        <translation>مجلدك الشخصي غير معروف. اضبط HOME على مساره الكامل ثم حاول مجددًا.</translation>
    </message>
    <message>
        <location filename="reader/related/near_duplicates.py"/>
        <source>edited version</source>
        <translation>نسخة محرَّرة</translation>
    </message>
    <message>
        <location filename="reader/related/near_duplicates.py"/>
        <source>longer version</source>
        <translation>نسخة أطول</translation>
    </message>
    <message>
        <location filename="reader/related/near_duplicates.py"/>
        <source>same text</source>
        <translation>النص نفسه</translation>
    </message>
    <message>
        <location filename="reader/related/near_duplicates.py"/>
        <source>shorter version</source>
        <translation>نسخة أقصر</translation>
    </message>
    <message>
        <location filename="reader/related/reasons.py"/>
        <source>same day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message>
        <location filename="reader/related/reasons.py"/>
        <source>shares: {words}</source>
        <translation>مشترك: {words}</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} day after</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {count} أيام</numerusform>
            <numerusform>بعد {count} يومًا</numerusform>
            <numerusform>بعد {count} يوم</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} days after</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} day before</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {count} أيام</numerusform>
            <numerusform>قبل {count} يومًا</numerusform>
            <numerusform>قبل {count} يوم</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} days before</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} month after</source>
        <translation>
            <numerusform>في الشهر نفسه</numerusform>
            <numerusform>بعد شهر واحد</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد {count} أشهر</numerusform>
            <numerusform>بعد {count} شهرًا</numerusform>
            <numerusform>بعد {count} شهر</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} months after</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} month before</source>
        <translation>
            <numerusform>في الشهر نفسه</numerusform>
            <numerusform>قبل شهر واحد</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل {count} أشهر</numerusform>
            <numerusform>قبل {count} شهرًا</numerusform>
            <numerusform>قبل {count} شهر</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} months before</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} year after</source>
        <translation>
            <numerusform>في السنة نفسها</numerusform>
            <numerusform>بعد سنة واحدة</numerusform>
            <numerusform>بعد سنتين</numerusform>
            <numerusform>بعد {count} سنوات</numerusform>
            <numerusform>بعد {count} سنة</numerusform>
            <numerusform>بعد {count} سنة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} years after</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/related/reasons.py"/>
        <source>{count} year before</source>
        <translation>
            <numerusform>في السنة نفسها</numerusform>
            <numerusform>قبل سنة واحدة</numerusform>
            <numerusform>قبل سنتين</numerusform>
            <numerusform>قبل {count} سنوات</numerusform>
            <numerusform>قبل {count} سنة</numerusform>
            <numerusform>قبل {count} سنة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} years before</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/related/related_index.py"/>
        <source>A file of the related stories is damaged; it has to be rebuilt.</source>
        <translation>ملف من ملفات المقالات ذات الصلة تالف؛ يجب إنشاؤه من جديد.</translation>
    </message>
    <message>
        <location filename="reader/related/related_index.py"/>
        <source>Finding related stories</source>
        <translation>البحث عن المقالات ذات الصلة</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>again: “{title}”</source>
        <translation>مجددًا: «{title}»</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>linked in paragraph {paragraph}</source>
        <translation>مرتبطة في الفقرة {paragraph}</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>linked in the text</source>
        <translation>مرتبطة في النص</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>linked on the page</source>
        <translation>مرتبطة في الصفحة</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>linked under “{place}”</source>
        <translation>مرتبطة تحت «{place}»</translation>
    </message>
    <message>
        <location filename="reader/related/related_list.py"/>
        <source>links to this story</source>
        <translation>ترتبط بهذه المقالة</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>a correction of this story</source>
        <translation>تصحيح لهذه المقالة</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>a follow-up to this story</source>
        <translation>متابعة لهذه المقالة</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>an answer to this story</source>
        <translation>رد على هذه المقالة</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>an update of this story</source>
        <translation>تحديث لهذه المقالة</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>another part of the same series</source>
        <translation>جزء آخر من السلسلة نفسها</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>this story answers it</source>
        <translation>هذه المقالة رد عليها</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>this story corrects it</source>
        <translation>هذه المقالة تصححها</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>this story follows it up</source>
        <translation>هذه المقالة متابعة لها</translation>
    </message>
    <message>
        <location filename="reader/related/title_relation.py"/>
        <source>this story updates it</source>
        <translation>هذه المقالة تحدّثها</translation>
    </message>
    <message>
        <location filename="reader/search/conditions.py"/>
        <source>“{field}:{value}” was left out.</source>
        <translation>حُذف «{field}:{value}».</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/search/fallback_scan.py"/>
        <source>The search index is being rebuilt; only the first story was searched.</source>
        <translation>
            <numerusform>يُعاد بناء فهرس البحث؛ لم يُبحث في أي مقالة ({count}).</numerusform>
            <numerusform>يُعاد بناء فهرس البحث؛ لم يُبحث إلا في المقالة الأولى ({count}).</numerusform>
            <numerusform>يُعاد بناء فهرس البحث؛ لم يُبحث إلا في أول مقالتين ({count}).</numerusform>
            <numerusform>يُعاد بناء فهرس البحث؛ لم يُبحث إلا في أول {count} مقالات.</numerusform>
            <numerusform>يُعاد بناء فهرس البحث؛ لم يُبحث إلا في أول {count} مقالة.</numerusform>
            <numerusform>يُعاد بناء فهرس البحث؛ لم يُبحث إلا في أول {count} مقالة.</numerusform>
        </translation>
        <extra-po-msgid_plural>The search index is being rebuilt; only the first {count} stories were searched.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/search/fallback_scan.py"/>
        <source>The search index is being rebuilt; results may be incomplete.</source>
        <translation>يُعاد بناء فهرس البحث؛ قد تكون النتائج ناقصة.</translation>
    </message>
    <message>
        <location filename="reader/search/foreign_syntax.py"/>
        <source>A range needs a condition before it, as in {example}.</source>
        <translation>يحتاج النطاق إلى شرط قبله، كما في {example}.</translation>
    </message>
    <message>
        <location filename="reader/search/foreign_syntax.py"/>
        <source>“{operator}” is searched as a word; the operator is written {capitals}.</source>
        <translation>يُبحث عن «{operator}» كلمةً؛ أما العامل فيُكتب {capitals}.</translation>
    </message>
    <message>
        <location filename="reader/search/query_parser.py"/>
        <source>Added the missing closing quotation mark.</source>
        <translation>أُضيفت علامة الاقتباس الختامية الناقصة.</translation>
    </message>
    <message>
        <location filename="reader/search/query_parser.py"/>
        <source>Regular expressions are not supported; the words of “{text_value}” are searched. “*” means any letters, “?” one.</source>
        <translation>التعابير النمطية غير مدعومة؛ يُبحث عن كلمات «{text_value}». تعني «*» أي حروف، و«?» حرفًا واحدًا.</translation>
    </message>
    <message>
        <location filename="reader/search/query_parser.py"/>
        <source>“{text_value}” is searched as “{bare}”. Spelling mistakes are corrected when a word is not found.</source>
        <translation>يُبحث عن «{text_value}» كـ «{bare}». تُصحَّح الأخطاء الإملائية إن لم توجد الكلمة.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>; did you mean {nearest}?</source>
        <translation>؛ هل تقصد {nearest}؟</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>No word to search for in “{short}”.</source>
        <translation>لا كلمة للبحث عنها في «{short}».</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>The filter is empty.</source>
        <translation>عامل التصفية فارغ.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>The search is too long; only its beginning was used.</source>
        <translation>البحث طويل جدًا؛ استُخدمت بدايته فقط.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>There is no condition “{field}:”; {meant} To look for the words themselves, put them in quotation marks.</source>
        <translation>لا يوجد شرط «{field}:»؛ {meant} للبحث عن الكلمات نفسها ضعها بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>Words behind a dash are searched, as nothing else is asked for. To exclude a word, put another one before it: {example}</source>
        <translation>جرى البحث عن الكلمات التي تلي الشرطة، إذ لم يُطلب غيرها. لاستبعاد كلمة ضع قبلها كلمة أخرى: {example}</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>a value</source>
        <translation>قيمة</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>did you mean {nearest}?</source>
        <translation>هل تقصد {nearest}؟</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>nothing here is like it.</source>
        <translation>لا شيء هنا يشبهها.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>one of {values}</source>
        <translation>إحدى: {values}</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>there are {fields}.</source>
        <translation>توجد: {fields}.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{field}:{value}” is not a date; write it like {nearest}.</source>
        <translation>«{field}:{value}» ليس تاريخًا؛ اكتبه مثل {nearest}.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{field}:{value}” is not a number; write it like {nearest} or {field}:10..90.</source>
        <translation>«{field}:{value}» ليس عددًا؛ اكتبه مثل {nearest} أو {field}:10..90.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{field}:{value}” is not known{meant} After “{field}:” comes one of {values}.</source>
        <translation>«{field}:{value}» غير معروف{meant} يأتي بعد «{field}:» أحد: {values}.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{field}:” is empty; after it comes {rest}.</source>
        <translation>«{field}:» فارغ؛ يأتي بعده {rest}.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{signs}” is empty.</source>
        <translation>«{signs}» فارغ.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” closes nothing.</source>
        <translation>لا يغلق «{sign}» شيئًا.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” in “{field}:{value}” joins nothing; write {nearest}, or put the value in quotation marks.</source>
        <translation>لا يربط «{sign}» في «{field}:{value}» شيئًا؛ اكتب {nearest} أو ضع القيمة بين علامتي اقتباس.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” is not closed.</source>
        <translation>لم يُغلق «{sign}».</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” needs a word or a condition after it.</source>
        <translation>يحتاج «{sign}» إلى كلمة أو شرط بعده.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” needs a word or a condition before it.</source>
        <translation>يحتاج «{sign}» إلى كلمة أو شرط قبله.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” needs one word before it and one behind it; it was left out.</source>
        <translation>يحتاج «{sign}» إلى كلمة قبله وكلمة بعده؛ لذا أُهمل.</translation>
    </message>
    <message>
        <location filename="reader/search/query_problems.py"/>
        <source>“{sign}” was left out, as a space comes behind it; to exclude stories, write {sign}{field}: without a space.</source>
        <translation>أُهمل «{sign}» لأن بعده مسافة؛ لاستبعاد مقالات اكتب {sign}{field}: بلا مسافة.</translation>
    </message>
    <message>
        <location filename="reader/search/results.py"/>
        <source>No exact matches. Stories with similar words are shown.</source>
        <translation>لا توجد مطابقات تامة. تُعرض مقالات بكلمات مشابهة.</translation>
    </message>
    <message>
        <location filename="reader/search/results.py"/>
        <source>Partial matches are included because few stories contain every word.</source>
        <translation>أُدرجت مطابقات جزئية لأن مقالات قليلة تحوي كل الكلمات.</translation>
    </message>
    <message>
        <location filename="reader/search/search_index.py"/>
        <source>The search index is being written by another program or job.</source>
        <translation>يكتب فهرس البحث برنامج أو عمل آخر.</translation>
    </message>
    <message>
        <location filename="reader/search/search_index.py"/>
        <source>The search index is busy.</source>
        <translation>فهرس البحث مشغول.</translation>
    </message>
    <message>
        <location filename="reader/search/search_index.py"/>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The search index is damaged; it has to be rebuilt.</source>
        <translation>فهرس البحث تالف وتلزم إعادة بنائه.</translation>
    </message>
    <message>
        <location filename="reader/search/search_index.py"/>
        <location filename="reader/segments/checked_storage.py"/>
        <source>There is no search index yet; it has to be built.</source>
        <translation>لا فهرس بحث بعد؛ يلزم بناؤه.</translation>
    </message>
    <message>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The file {name} of the search index is damaged; it has to be rebuilt.</source>
        <translation>الملف {name} من فهرس البحث تالف؛ تلزم إعادة بنائه.</translation>
    </message>
    <message>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The file {name} of the search index is missing; it has to be rebuilt.</source>
        <translation>الملف {name} من فهرس البحث مفقود؛ تلزم إعادة بنائه.</translation>
    </message>
    <message>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The search index is incomplete; it has to be rebuilt.</source>
        <translation>فهرس البحث ناقص وتلزم إعادة بنائه.</translation>
    </message>
    <message>
        <location filename="reader/segments/checked_storage.py"/>
        <source>The search index was written by another version; it has to be rebuilt.</source>
        <translation>كتب فهرس البحث إصدار آخر وتلزم إعادة بنائه.</translation>
    </message>
    <message>
        <location filename="reader/segments/index_build.py"/>
        <source>Building the search index</source>
        <translation>بناء فهرس البحث</translation>
    </message>
    <message>
        <location filename="reader/segments/whoosh_writer.py"/>
        <source>Another program is writing the search index.</source>
        <translation>يكتب برنامج آخر فهرس البحث.</translation>
    </message>
    <message>
        <location filename="reader/store/columns.py"/>
        <source>The text of this story is damaged. Run “broadsheet check”, then extract it again.</source>
        <translation>نص هذه المقالة تالف. شغّل «broadsheet check» ثم أعد استخلاصها.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>Broadsheet needs SQLite 3.37 or newer; this Python has {sqlite_version}.</source>
        <translation>يحتاج Broadsheet إلى SQLite 3.37 أو أحدث؛ وفي Python هذا {sqlite_version}.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} can only be read.</source>
        <translation>المكتبة في {parent} للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} can only be read. Give yourself write permission for that folder.</source>
        <translation>المكتبة في {parent} للقراءة فقط. امنح نفسك إذن الكتابة في ذلك المجلد.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} could not be copied before it is brought up to date ({faults}). Nothing was changed; run “broadsheet check --repair”.</source>
        <translation>تعذّر نسخ المكتبة في {parent} قبل تحديثها ({faults}). لم يتغير شيء؛ شغّل «broadsheet check --repair».</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} was made by an older Broadsheet and cannot be brought up to date, since it can only be read. Give yourself write permission.</source>
        <translation>صنع المكتبة في {parent} إصدار أقدم من Broadsheet ولا يمكن تحديثها لأنها للقراءة فقط. امنح نفسك إذن الكتابة.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library at {parent} was written by a newer Broadsheet (version {version}, this one knows {known}). Update Broadsheet to open it.</source>
        <translation>كتب المكتبة في {parent} إصدار أحدث من Broadsheet (الإصدار {version}، وهذا يعرف {known}). حدّث Broadsheet لفتحها.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>The library is no longer at {folder}: it was moved, deleted or replaced while it was open. Nothing was changed; close it, and open it where it is.</source>
        <translation>لم تعد المكتبة في {folder}: نُقلت أو حُذفت أو استُبدلت وهي مفتوحة. لم يتغير شيء؛ أغلقها وافتحها حيث هي.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>This library is being changed by another thread. Open one for each thread, or let one thread finish before the next begins.</source>
        <translation>يغيّر خيط آخر هذه المكتبة. افتح واحدة لكل خيط، أو دع خيطًا ينتهي قبل بدء التالي.</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>a row of {table} belongs to a row of {other} that is gone</source>
        <translation>صف في {table} يتبع صفًا مفقودًا في {other}</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>a text in {table} cannot be read</source>
        <translation>نص في {table} تتعذّر قراءته</translation>
    </message>
    <message>
        <location filename="reader/store/database.py"/>
        <source>{path} is not a Broadsheet library. Choose another folder.</source>
        <translation>{path} ليس مكتبة Broadsheet. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <source>The disk with {folder} can only be read.</source>
        <translation>القرص الذي عليه {folder} للقراءة فقط.</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The disk with {folder} is full. Nothing was changed; make some room.</source>
        <translation>القرص الذي عليه {folder} ممتلئ. لم يتغير شيء؛ أفسح بعض المجال.</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <source>There is no permission to write in {folder}. Check its permissions.</source>
        <translation>لا إذن للكتابة في {folder}. تحقق من أذوناته.</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <source>{folder} cannot be created, because a file of that name is in the way.</source>
        <translation>لا يمكن إنشاء {folder} لأن ملفًا بهذا الاسم موجود.</translation>
    </message>
    <message>
        <location filename="reader/store/file_store.py"/>
        <source>{folder} cannot be written: {reason}.</source>
        <translation>لا يمكن الكتابة في {folder}: ‏{reason}.</translation>
    </message>
    <message>
        <location filename="reader/store/foreign_tables.py"/>
        <source>The database is damaged or of an unknown version.</source>
        <translation>قاعدة البيانات تالفة أو من إصدار غير معروف.</translation>
    </message>
    <message>
        <location filename="reader/store/journal.py"/>
        <source>The journal of annotations {path} cannot be read: {reason}. Check its permissions.</source>
        <translation>لا يمكن قراءة سجل التعليقات {path}: ‏{reason}. تحقق من أذوناته.</translation>
    </message>
    <message>
        <location filename="reader/store/notebook_query.py"/>
        <source>The notebook looks for at most {number} words at once. Use fewer words.</source>
        <translation>يبحث الدفتر عن {number} كلمة على الأكثر في المرة. استعمل كلمات أقل.</translation>
    </message>
    <message>
        <location filename="reader/store/rescue.py"/>
        <source>The disk refused to rewrite the database. The damaged one is as it was.</source>
        <translation>رفض القرص إعادة كتابة قاعدة البيانات. التالفة كما كانت.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>A number is too large for a library; it takes whole numbers below 2⁶³.</source>
        <translation>عدد أكبر مما تقبله مكتبة؛ تقبل الأعداد الصحيحة دون 2⁶³.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The database {path} is damaged. Run “broadsheet check --repair”, or bring back a backup with “broadsheet restore-backup”.</source>
        <translation>قاعدة البيانات {path} تالفة. شغّل «broadsheet check --repair»، أو استعد نسخة احتياطية بـ «broadsheet restore-backup».</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The disk with {folder} does not answer as it should ({reason}). Nothing was changed.</source>
        <translation>القرص الذي عليه {folder} لا يستجيب كما ينبغي ({reason}). لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The library at {folder} cannot be opened. Check that the folder is there and that you may write in it.</source>
        <translation>لا يمكن فتح المكتبة في {folder}. تحقق من وجود المجلد ومن إذن الكتابة فيه.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The library at {folder} cannot be written. Check its permissions.</source>
        <translation>لا يمكن الكتابة في المكتبة في {folder}. تحقق من أذوناتها.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The library at {folder} is being changed by another program. Try again in a moment.</source>
        <translation>يغيّر برنامج آخر المكتبة في {folder}. حاول بعد لحظة.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The library at {parent} was closed. Open it again to use it.</source>
        <translation>أُغلقت المكتبة في {parent}. افتحها ثانية لاستخدامها.</translation>
    </message>
    <message>
        <location filename="reader/store/sqlite_errors.py"/>
        <source>The path {folder} is too long for a library. Choose a shorter one.</source>
        <translation>المسار {folder} أطول من أن يصلح لمكتبة. اختر أقصر.</translation>
    </message>
    <message>
        <location filename="reader/store/story_table.py"/>
        <source>There are no stories {named}{more} in this library.</source>
        <translation>لا توجد مقالات {named}{more} في هذه المكتبة.</translation>
    </message>
    <message>
        <location filename="reader/store/story_table.py"/>
        <source>There is no story {ids} in this library.</source>
        <translation>لا توجد مقالة {ids} في هذه المكتبة.</translation>
    </message>
    <message>
        <location filename="reader/system_libraries.py"/>
        <source>Installing system packages: {packages}</source>
        <translation>تثبيت حزم النظام: {packages}</translation>
    </message>
    <message>
        <location filename="reader/system_libraries.py"/>
        <source>Qt needs system libraries that are not installed. Install them with: sudo apt-get install {missing}</source>
        <translation>يحتاج Qt إلى مكتبات نظام غير مثبتة. ثبّتها بالأمر: sudo apt-get install {missing}</translation>
    </message>
    <message>
        <location filename="reader/system_libraries.py"/>
        <source>The screen {screen} cannot be reached: nothing answers there, or this user is not allowed to use it. Every command works without one: see broadsheet --help.</source>
        <translation>لا يمكن الوصول إلى الشاشة {screen}: لا شيء يجيب هناك، أو لا يُسمح لهذا المستخدم باستعمالها. تعمل كل الأوامر من دون شاشة: انظر broadsheet --help.</translation>
    </message>
    <message>
        <location filename="reader/system_libraries.py"/>
        <source>There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). Every command works without one: see broadsheet --help.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها (لم يُضبط DISPLAY ولا WAYLAND_DISPLAY). تعمل كل الأوامر دونها: انظر broadsheet --help.</translation>
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
        <translation>رفض النظام ذلك: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>a file of that name exists already</source>
        <translation>يوجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>a part of its path is not a folder</source>
        <translation>جزء من مساره ليس مجلدًا</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>another program is using it</source>
        <translation>برنامج آخر يستخدمه</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>it does not exist</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>its links lead in a circle</source>
        <translation>روابطه تدور في حلقة</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>its name is too long</source>
        <translation>اسمه طويل جدًا</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>system error {code}</source>
        <translation>خطأ النظام {code}</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the disk is not connected</source>
        <translation>القرص غير متصل</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the disk is read-only</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the disk reports an error</source>
        <translation>القرص يبلّغ عن خطأ</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the file is too large for the disk</source>
        <translation>الملف كبير جدًا على القرص</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>the folder is not empty</source>
        <translation>المجلد ليس فارغًا</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>too many files are open</source>
        <translation>ملفات مفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <location filename="reader/translation.py"/>
        <source>{path} cannot be used: {reason}.</source>
        <translation>يتعذّر استخدام {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/ui/action_states.py"/>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="reader/ui/action_states.py"/>
        <source>Redo “{label}”</source>
        <translation>إعادة «{label}»</translation>
    </message>
    <message>
        <location filename="reader/ui/action_states.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="reader/ui/action_states.py"/>
        <source>Undo “{label}”</source>
        <translation>التراجع عن «{label}»</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Annotate</source>
        <comment>menu</comment>
        <translation>ال&amp;تمييز</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Library</source>
        <comment>menu</comment>
        <translation>ال&amp;مكتبة</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;Story</source>
        <comment>menu</comment>
        <translation>الم&amp;قالة</translation>
    </message>
    <message>
        <location filename="reader/ui/actions.py"/>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Add pages</source>
        <translation>إضافة صفحات</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Group</source>
        <comment>action</comment>
        <translation>تجميع</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Row Height</source>
        <translation>ارتفاع الصف</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <source>Sort By</source>
        <translation>الفرز حسب</translation>
    </message>
    <message>
        <location filename="reader/ui/app_window.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Enter a search before saving it.</source>
        <translation>أدخل بحثًا قبل حفظه.</translation>
    </message>
    <message>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Only stories in the trash can be deleted permanently.</source>
        <translation>لا يمكن الحذف النهائي إلا لمقالات سلة المهملات.</translation>
    </message>
    <message>
        <location filename="reader/ui/dead_keys.py"/>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <location filename="reader/ui/features/original/original_controller.py"/>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Open a story first.</source>
        <translation>افتح مقالة أولًا.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Add your first pages</source>
        <translation>أضف صفحاتك الأولى</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Addresses from other apps appear here until you import their saved pages.</source>
        <translation>تظهر هنا عناوين التطبيقات الأخرى إلى أن تُستورد صفحاتها المحفوظة.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose Files…</source>
        <comment>action</comment>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose Folder…</source>
        <comment>action</comment>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Choose files or a whole folder.</source>
        <translation>اختر ملفات أو مجلدًا كاملًا.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Coming from another app?</source>
        <translation>هل تنتقل من تطبيق آخر؟</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Copy an article and press Ctrl+V.</source>
        <translation>انسخ مقالة واضغط Ctrl+V.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Deleted stories stay here until you empty the trash.</source>
        <translation>تبقى المقالات المحذوفة هنا حتى تُفرغ سلة المهملات.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Drag saved pages, folders, archives or text onto this window.</source>
        <translation>اسحب صفحات محفوظة أو مجلدات أو أرشيفات أو نصًا إلى هذه النافذة.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Drop</source>
        <translation>إفلات</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Everything stays on this computer. Add pages in any of these ways:</source>
        <translation>يبقى كل شيء على هذا الحاسوب. أضف الصفحات بإحدى هذه الطرق:</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>File ▸ Export, as RDF or ENEX.</source>
        <translation>ملف ▸ تصدير، بصيغة RDF أو ENEX.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Import its export file as it is:</source>
        <translation>استورد ملف التصدير كما هو:</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Inbox is empty</source>
        <translation>صندوق الوارد فارغ</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>New stories appear here. Press A for all stories.</source>
        <translation>تظهر المقالات الجديدة هنا. اضغط A لعرض كل المقالات.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No links without text</source>
        <translation>لا روابط بلا نص</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No results for “{query}”</source>
        <translation>لا نتائج لـ «{query}»</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No stars yet</source>
        <translation>لا نجوم بعد</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No stories</source>
        <translation>لا مقالات</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>No stories with this tag</source>
        <translation>لا مقالات بهذا الوسم</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Nothing saved for later</source>
        <translation>لا شيء محفوظ لوقت لاحق</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Nothing to continue</source>
        <translation>لا شيء لمتابعة قراءته</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Pages your browser saves in a watched folder are imported automatically.</source>
        <translation>تُستورد تلقائيًا الصفحات التي يحفظها متصفحك في مجلد مراقَب.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press E to archive a story.</source>
        <translation>اضغط E لأرشفة مقالة.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press L to keep a story for later.</source>
        <translation>اضغط L لتأجيل مقالة.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press S to star a story.</source>
        <translation>اضغط S لتمييز مقالة بنجمة.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Press T to tag a story.</source>
        <translation>اضغط T لإضافة وسم إلى مقالة.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Remove filters such as site: or tag:</source>
        <translation>أزل عوامل تصفية مثل site: أو tag:</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Search for “{suggestion}”</source>
        <translation>البحث عن «{suggestion}»</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Show Highlights &amp; Notes</source>
        <comment>action</comment>
        <translation>إظهار التمييزات والملاحظات</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Show Link Only</source>
        <comment>action</comment>
        <translation>إظهار «روابط فقط»</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Stories you have begun to read appear here.</source>
        <translation>تظهر هنا المقالات التي بدأت قراءتها.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>The archive is empty</source>
        <translation>الأرشيف فارغ</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/empty_states.py"/>
        <source>The highlights of {count} book or article without text are in Highlights &amp; Notes.</source>
        <translation>
            <numerusform>لا كتب ولا مقالات بلا نص ({count}).</numerusform>
            <numerusform>تمييزات كتاب أو مقالة واحدة بلا نص ({count}) في «التمييزات والملاحظات».</numerusform>
            <numerusform>تمييزات كتابين أو مقالتين بلا نص ({count}) في «التمييزات والملاحظات».</numerusform>
            <numerusform>تمييزات {count} كتب ومقالات بلا نص في «التمييزات والملاحظات».</numerusform>
            <numerusform>تمييزات {count} كتابًا ومقالة بلا نص في «التمييزات والملاحظات».</numerusform>
            <numerusform>تمييزات {count} كتاب ومقالة بلا نص في «التمييزات والملاحظات».</numerusform>
        </translation>
        <extra-po-msgid_plural>The highlights of {count} books and articles without text are in Highlights &amp; Notes.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>The trash is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Try Sample Stories</source>
        <comment>action</comment>
        <translation>تجربة مقالات نموذجية</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Try alternatives: bridge OR ferry</source>
        <translation>جرّب بدائل: bridge OR ferry</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Try:</source>
        <translation>جرّب:</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Use fewer words, or a prefix such as comet*</source>
        <translation>استخدم كلمات أقل، أو بداية كلمة مثل comet*</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Watch</source>
        <translation>مراقبة</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>Watch Folder…</source>
        <comment>action</comment>
        <translation>مراقبة مجلد…</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>a folder of saved pages, or the bookmarks as HTML.</source>
        <translation>مجلد صفحات محفوظة، أو الإشارات المرجعية بصيغة HTML.</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>the export from the settings, with highlights (ZIP or CSV).</source>
        <translation>التصدير من الإعدادات، مع التمييزات (ZIP أو CSV).</translation>
    </message>
    <message>
        <location filename="reader/ui/empty_states.py"/>
        <source>the list of links (CSV or HTML) from the account’s settings.</source>
        <translation>قائمة الروابط (CSV أو HTML) من إعدادات الحساب.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/empty_states.py"/>
        <source>{count} link without text is listed in Link Only.</source>
        <translation>
            <numerusform>لا روابط بلا نص في «روابط فقط».</numerusform>
            <numerusform>رابط واحد بلا نص في «روابط فقط» ({count}).</numerusform>
            <numerusform>رابطان بلا نص في «روابط فقط» ({count}).</numerusform>
            <numerusform>{count} روابط بلا نص في «روابط فقط».</numerusform>
            <numerusform>{count} رابطًا بلا نص في «روابط فقط».</numerusform>
            <numerusform>{count} رابط بلا نص في «روابط فقط».</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} links without text are listed in Link Only.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Add Bookmark</source>
        <comment>action</comment>
        <translation>إضافة إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Add Note…</source>
        <comment>action</comment>
        <translation>إضافة ملاحظة…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Bookmark name:</source>
        <translation>اسم الإشارة المرجعية:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Edit Details…</source>
        <comment>action</comment>
        <translation>تحرير التفاصيل…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Edit Story Note…</source>
        <comment>action</comment>
        <translation>تحرير ملاحظة المقالة…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Extend Selection by Paragraph</source>
        <comment>action</comment>
        <translation>توسيع التحديد بفقرة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Extend Selection by Word</source>
        <comment>action</comment>
        <translation>توسيع التحديد بكلمة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Highlight</source>
        <comment>action</comment>
        <translation>تمييز</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 1</source>
        <comment>action</comment>
        <translation>تمييز باللون 1</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 2</source>
        <comment>action</comment>
        <translation>تمييز باللون 2</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 3</source>
        <comment>action</comment>
        <translation>تمييز باللون 3</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 4</source>
        <comment>action</comment>
        <translation>تمييز باللون 4</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Highlight in Colour 5</source>
        <comment>action</comment>
        <translation>تمييز باللون 5</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Next Unread Story</source>
        <comment>action</comment>
        <translation>المقالة غير المقروءة التالية</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/page/page_menu.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Remove Highlight</source>
        <comment>action</comment>
        <translation>إزالة التمييز</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Rename Bookmark</source>
        <translation>إعادة تسمية الإشارة المرجعية</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Select text on the page first.</source>
        <translation>حدّد نصًا في الصفحة أولًا.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Select text, or choose a paragraph with ↓ and ↑.</source>
        <translation>حدّد نصًا، أو اختر فقرة بالسهمين ↓ و↑.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>Select text, or press Enter, then choose a paragraph with ↓ and ↑.</source>
        <translation>حدد نصًا، أو اضغط Enter ثم اختر فقرة بالسهمين ↓ و↑.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Tags…</source>
        <comment>action</comment>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>This picture is bookmarked already.</source>
        <translation>لهذه الصورة إشارة مرجعية من قبل.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/annotate_controller.py"/>
        <source>This story has no text to highlight.</source>
        <translation>لا نص في هذا المقال لتمييزه.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Address</source>
        <translation>العنوان الشبكي</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Byline</source>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Edit Details</source>
        <translation>تحرير التفاصيل</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Enter a date such as {example}.</source>
        <translation>أدخل تاريخًا مثل {example}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <source>Enter a language such as {example}.</source>
        <translation>أدخل لغة مثل {example}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/page/footnotes.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <location filename="reader/ui/palette.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Site</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Standfirst</source>
        <translation>التمهيد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/details_dialog.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Copied with source.</source>
        <translation>نُسخ مع المصدر.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Copy with Source</source>
        <comment>action</comment>
        <translation>نسخ مع المصدر</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Daily Review</source>
        <comment>action</comment>
        <translation>المراجعة اليومية</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Highlights of This Story</source>
        <comment>action</comment>
        <translation>تمييزات هذه المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Merge Overlapping Highlights</source>
        <comment>action</comment>
        <translation>دمج التمييزات المتداخلة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Select the words to copy.</source>
        <translation>حدّد الكلمات المراد نسخها.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Select words that two or more highlights touch.</source>
        <translation>حدّد كلمات يمسّها تمييزان أو أكثر.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/mark_tools_controller.py"/>
        <source>Split Highlight</source>
        <comment>action</comment>
        <translation>تقسيم التمييز</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/tag_dialog.py"/>
        <source>Find a tag, or type a new one and press Enter</source>
        <translation>ابحث عن وسم، أو اكتب وسمًا جديدًا واضغط Enter</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/tag_dialog.py"/>
        <source>Find or add a tag</source>
        <translation>البحث عن وسم أو إضافته</translation>
    </message>
    <message>
        <location filename="reader/ui/features/annotate/tag_dialog.py"/>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_controller.py"/>
        <source>Compare with Another Copy…</source>
        <comment>action</comment>
        <translation>مقارنة بنسخة أخرى…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_controller.py"/>
        <source>No other copy of this story in your library.</source>
        <translation>لا نسخة أخرى من هذه المقالة في مكتبتك.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>Changed words are underlined; added or removed text is bold.</source>
        <translation>الكلمات المتغيرة تحتها خط؛ والنص المضاف أو المحذوف بخط عريض.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>Compare Copies</source>
        <translation>مقارنة النسخ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>No differences</source>
        <translation>لا اختلافات</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/compare/compare_dialog.py"/>
        <source>{count} difference</source>
        <translation>
            <numerusform>لا اختلافات</numerusform>
            <numerusform>اختلاف واحد</numerusform>
            <numerusform>اختلافان</numerusform>
            <numerusform>{count} اختلافات</numerusform>
            <numerusform>{count} اختلافًا</numerusform>
            <numerusform>{count} اختلاف</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} differences</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>Compare Versions</source>
        <translation>مقارنة الإصدارات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>This story has only one version.</source>
        <translation>لهذه المقالة إصدار واحد فقط.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_controller.py"/>
        <source>Versions…</source>
        <comment>action</comment>
        <translation>الإصدارات…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Compare…</source>
        <comment>action</comment>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Delete Older Version</source>
        <comment>action</comment>
        <translation>حذف إصدار أقدم</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Newer version</source>
        <translation>الإصدار الأحدث</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Older version</source>
        <translation>الإصدار الأقدم</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Saving an address again adds a version and moves your highlights to it. Older versions stay until you delete them.</source>
        <translation>حفظ العنوان مجددًا يضيف إصدارًا وينقل تمييزاتك إليه. تبقى الإصدارات الأقدم حتى تحذفها.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>This version cannot be deleted: it has highlights or bookmarks.</source>
        <translation>لا يمكن حذف هذا الإصدار: فيه تمييزات أو إشارات مرجعية.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/compare/versions_dialog.py"/>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Contents…</source>
        <comment>action</comment>
        <translation>المحتويات…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Go to a heading, highlight or bookmark</source>
        <translation>الانتقال إلى عنوان أو تمييز أو إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Next Heading</source>
        <comment>action</comment>
        <translation>العنوان التالي</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Next Highlight</source>
        <comment>action</comment>
        <translation>التمييز التالي</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>No earlier headings.</source>
        <translation>لا عناوين قبل هذا.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>No earlier highlights.</source>
        <translation>لا تمييزات قبل هذا.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>No highlights yet. Select text, or press H to highlight a paragraph.</source>
        <translation>لا تمييزات بعد. حدّد نصًا، أو اضغط H لتمييز فقرة.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>No more headings.</source>
        <translation>لا مزيد من العناوين.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>No more highlights.</source>
        <translation>لا مزيد من التمييزات.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Previous Heading</source>
        <comment>action</comment>
        <translation>العنوان السابق</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <source>Previous Highlight</source>
        <comment>action</comment>
        <translation>التمييز السابق</translation>
    </message>
    <message>
        <location filename="reader/ui/features/contents/contents_controller.py"/>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>This story has no headings, highlights or bookmarks.</source>
        <translation>ليس في هذه المقالة عناوين أو تمييزات أو إشارات مرجعية.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/drop_overlay.py"/>
        <source>Drop files, folders, links or text to add them to your library</source>
        <translation>أفلت ملفات أو مجلدات أو روابط أو نصًا لإضافتها إلى مكتبتك</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/drop_overlay.py"/>
        <source>Drop to import</source>
        <translation>أفلت للاستيراد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Check Watched Folders Now</source>
        <comment>action</comment>
        <translation>فحص المجلدات المراقَبة الآن</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Documents (*.pdf *.epub *.docx *.odt *.rtf *.txt *.md *.org *.rst)</source>
        <translation>المستندات (*.pdf *.epub *.docx *.odt *.rtf *.txt *.md *.org *.rst)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Exports and lists (*.json *.jsonl *.csv *.zip *.enex *.xml *.opml *.rdf *.bib *.ris)</source>
        <translation>ملفات التصدير والقوائم (*.json *.jsonl *.csv *.zip *.enex *.xml *.opml *.rdf *.bib *.ris)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Files</source>
        <translation>استيراد ملفات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Files…</source>
        <comment>action</comment>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Folder…</source>
        <comment>action</comment>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import Sample Stories</source>
        <comment>action</comment>
        <translation>استيراد مقالات نموذجية</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Import from Clipboard</source>
        <comment>action</comment>
        <translation>الاستيراد من الحافظة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Last Import Report</source>
        <comment>action</comment>
        <translation>تقرير آخر استيراد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Mail (*.eml *.mbox)</source>
        <translation>البريد (*.eml *.mbox)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Saved again: {title}</source>
        <translation>حُفظ من جديد: {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Saved pages (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.gz)</source>
        <translation>الصفحات المحفوظة (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.gz)</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Saved: {count} story</source>
        <translation>
            <numerusform>لم يُحفظ مقال</numerusform>
            <numerusform>حُفظ مقال واحد</numerusform>
            <numerusform>حُفظ مقالان</numerusform>
            <numerusform>حُفظت {count} مقالات</numerusform>
            <numerusform>حُفظ {count} مقالًا</numerusform>
            <numerusform>حُفظ {count} مقال</numerusform>
        </translation>
        <extra-po-msgid_plural>Saved: {count} stories</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Saved: {title}</source>
        <translation>حُفظ: {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_actions.py"/>
        <source>Watched Folders…</source>
        <comment>action</comment>
        <translation>المجلدات المراقَبة…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>addresses</source>
        <translation>عناوين</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>from clipboard</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>remaining files</source>
        <translation>الملفات المتبقية</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_controller.py"/>
        <source>{paths} files and folders</source>
        <translation>{paths} من الملفات والمجلدات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/page/find_bar.py"/>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Close</source>
        <comment>action</comment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Could not save the report: {reason}.</source>
        <translation>تعذّر حفظ التقرير: {reason}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Duplicates</source>
        <translation>المكررات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>File or story</source>
        <translation>الملف أو المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Import Report</source>
        <translation>تقرير الاستيراد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Import results</source>
        <translation>نتائج الاستيراد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>No text</source>
        <translation>لا نص</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Open</source>
        <comment>action</comment>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Retry Failed</source>
        <comment>action</comment>
        <translation>إعادة محاولة ما فشل</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Retry Selected</source>
        <comment>action</comment>
        <translation>إعادة محاولة المحدد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Save Report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Save as Text…</source>
        <comment>action</comment>
        <translation>حفظ كنص…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Show in Folder</source>
        <comment>action</comment>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Skipped</source>
        <translation>تم التخطي</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>Updated</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_report.py"/>
        <source>… and {number} more</source>
        <translation>… و{number} غيرها</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Cancel</source>
        <comment>action</comment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Cancelling…</source>
        <translation>جارٍ الإلغاء…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Continue Import</source>
        <comment>action</comment>
        <translation>متابعة الاستيراد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Import cancelled</source>
        <translation>أُلغي الاستيراد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Import progress</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Imported {count} story without text</source>
        <translation>
            <numerusform>لم تُستورد أي مقالة بلا نص ({count})</numerusform>
            <numerusform>استوردت مقالة واحدة بلا نص ({count})</numerusform>
            <numerusform>استوردت مقالتان بلا نص ({count})</numerusform>
            <numerusform>استوردت {count} مقالات بلا نص</numerusform>
            <numerusform>استوردت {count} مقالة بلا نص</numerusform>
            <numerusform>استوردت {count} مقالة بلا نص</numerusform>
        </translation>
        <extra-po-msgid_plural>Imported {count} stories without text</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Imported {stories}</source>
        <translation>استُورد: {stories}</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Imported {stories}, {count} without text</source>
        <translation>
            <numerusform>استُوردت {stories}، لا شيء منها بلا نص</numerusform>
            <numerusform>استُوردت {stories}، واحد منها بلا نص ({count})</numerusform>
            <numerusform>استُوردت {stories}، اثنان منها بلا نص ({count})</numerusform>
            <numerusform>استُوردت {stories}، {count} منها بلا نص</numerusform>
            <numerusform>استُوردت {stories}، {count} منها بلا نص</numerusform>
            <numerusform>استُوردت {stories}، {count} منها بلا نص</numerusform>
        </translation>
        <extra-po-msgid_plural>Imported {stories}, {count} without text</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Importing {done} of {files}</source>
        <translation>جارٍ استيراد {done} من {files}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Importing {label}…</source>
        <translation>جارٍ استيراد {label}…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Importing: {stories} so far</source>
        <translation>جارٍ الاستيراد: {stories} حتى الآن</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Pause</source>
        <comment>action</comment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Scanning</source>
        <translation>جارٍ الفحص</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Scanning: {files} · {size}</source>
        <translation>جارٍ الفحص: {files} · {size}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>Show Report</source>
        <comment>action</comment>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} duplicate skipped</source>
        <translation>
            <numerusform>لا مكررات</numerusform>
            <numerusform>تُخطي مكرر واحد</numerusform>
            <numerusform>تُخطي مكرران</numerusform>
            <numerusform>تُخطيت {count} مكررات</numerusform>
            <numerusform>تُخطي {count} مكررًا</numerusform>
            <numerusform>تُخطي {count} مكرر</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} duplicates skipped</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} failed</source>
        <translation>
            <numerusform>لا فشل</numerusform>
            <numerusform>فشل واحد</numerusform>
            <numerusform>فشل اثنان</numerusform>
            <numerusform>فشلت {count}</numerusform>
            <numerusform>فشل {count}</numerusform>
            <numerusform>فشل {count}</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} failed</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} file</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{count} ملفات</numerusform>
            <numerusform>{count} ملفًا</numerusform>
            <numerusform>{count} ملف</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} files</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} skipped</source>
        <translation>
            <numerusform>لم يُتخط شيء</numerusform>
            <numerusform>تُخطي واحد</numerusform>
            <numerusform>تُخطي اثنان</numerusform>
            <numerusform>تُخطيت {count}</numerusform>
            <numerusform>تُخطي {count}</numerusform>
            <numerusform>تُخطي {count}</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} skipped</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{count} updated</source>
        <translation>
            <numerusform>لم يُحدَّث شيء</numerusform>
            <numerusform>حُدِّث واحد</numerusform>
            <numerusform>حُدِّث اثنان</numerusform>
            <numerusform>حُدِّثت {count}</numerusform>
            <numerusform>حُدِّث {count}</numerusform>
            <numerusform>حُدِّث {count}</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} updated</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{files} read · Updating search and related stories…</source>
        <translation>قُرئ: {files} · جارٍ تحديث البحث والمقالات ذات الصلة…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <source>{size_done} of {size}</source>
        <translation>{size_done} من {size}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/import_strip.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <source>{time} left</source>
        <translation>باقٍ: {time}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Add Folder…</source>
        <comment>action</comment>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Archives and exports</source>
        <translation>الأرشيفات وملفات التصدير</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Books</source>
        <translation>الكتب</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Broadsheet imports what you save to these folders while it is open: saved pages, and other kinds of file that you tick. It does not read anything else there.</source>
        <translation>يستورد Broadsheet ما تحفظه في هذه المجلدات أثناء فتحه: الصفحات المحفوظة وأنواع الملفات الأخرى التي تحددها. ولا يقرأ شيئًا غيرها هناك.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Files that are there already</source>
        <comment>action</comment>
        <translation>الملفات الموجودة أصلًا</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Imported files</source>
        <translation>الملفات المستوردة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Imported files of {path}</source>
        <translation>الملفات المستوردة من {path}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Names of subfolders as tags</source>
        <comment>action</comment>
        <translation>أسماء المجلدات الفرعية كوسوم</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Nine levels</source>
        <comment>subfolders</comment>
        <translation>تسعة مستويات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>None</source>
        <comment>subfolders</comment>
        <translation>بدون</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>One level</source>
        <comment>subfolders</comment>
        <translation>مستوى واحد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>PDF and office documents</source>
        <translation>مستندات PDF والمكتب</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Remove</source>
        <comment>action</comment>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Saved pages</source>
        <translation>الصفحات المحفوظة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Saved pages and {more} more</source>
        <translation>الصفحات المحفوظة و{more} غيرها</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Subfolders</source>
        <comment>action</comment>
        <translation>المجلدات الفرعية</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Text and Markdown</source>
        <translation>نصوص وMarkdown</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Three levels</source>
        <comment>subfolders</comment>
        <translation>ثلاثة مستويات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>Watch Folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Watched Folders</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/imports/watch_dialog.py"/>
        <source>What is imported from {path}</source>
        <translation>ما يُستورد من {path}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <location filename="reader/ui/list_sources.py"/>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All Stories</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Choose Location…</source>
        <comment>action</comment>
        <translation>اختيار الموقع…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>E-book (EPUB)</source>
        <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Export to Folder</source>
        <translation>تصدير إلى مجلد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights as W3C Web Annotations</source>
        <translation>التمييزات بصيغة W3C Web Annotations</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights as an Org outline</source>
        <translation>التمييزات كمخطط Org</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights as cards for Anki</source>
        <translation>التمييزات كبطاقات Anki</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights for Hypothesis (JSON)</source>
        <translation>التمييزات لـ Hypothesis (JSON)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Highlights for Readwise (CSV)</source>
        <translation>التمييزات لـ Readwise (CSV)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Includes highlights, notes and tags.</source>
        <translation>تشمل التمييزات والملاحظات والوسوم.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>JSON articles</source>
        <translation>مقالات JSON</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Markdown for note-taking apps</source>
        <translation>Markdown لتطبيقات الملاحظات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Notes in a vault, kept up to date (Obsidian)</source>
        <translation>ملاحظات في خزنة تبقى محدَّثة (Obsidian)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>References (BibTeX)</source>
        <translation>المراجع (BibTeX)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>References (CSL JSON)</source>
        <translation>المراجع (CSL JSON)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>References (RIS)</source>
        <translation>المراجع (RIS)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Selected story</source>
        <translation>المقالة المحددة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Web pages with highlights and notes</source>
        <translation>صفحات ويب مع التمييزات والملاحظات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>Whole library (ZIP), to import again later</source>
        <translation>المكتبة كاملة (ZIP)، لاستيرادها لاحقًا</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/export_dialog.py"/>
        <source>{number} selected stories</source>
        <translation>المقالات المحددة: {number}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source> This also deletes {highlights}.</source>
        <translation> ويحذف هذا أيضًا {highlights}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source> This cannot be undone.</source>
        <translation> لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source> {more} more notices.</source>
        <translation> و{more} تنبيهات أخرى.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Back Up</source>
        <translation>نسخ احتياطي</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Back Up…</source>
        <comment>action</comment>
        <translation>نسخ احتياطي…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backing up…</source>
        <translation>جارٍ النسخ الاحتياطي…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backup of {stories} at {path}</source>
        <translation>نسخة احتياطية فيها {stories} في {path}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backups (*.zip)</source>
        <translation>النسخ الاحتياطية (*.zip)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Backups (*.zip);;All files (*)</source>
        <translation>النسخ الاحتياطية (*.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Check Library</source>
        <comment>action</comment>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Checking the library…</source>
        <translation>جارٍ فحص المكتبة…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Empty Trash</source>
        <translation>إفراغ سلة المهملات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Empty Trash…</source>
        <comment>action</comment>
        <translation>إفراغ سلة المهملات…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Export to Vault</source>
        <translation>تصدير إلى خزنة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Export to Vault…</source>
        <comment>action</comment>
        <translation>تصدير إلى خزنة…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Exported {stories} and {highlights} to {path}</source>
        <translation>صُدِّر {stories} و{highlights} إلى {path}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Export…</source>
        <comment>action</comment>
        <translation>تصدير…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Library Check</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Library Location</source>
        <translation>موقع المكتبة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Permanently delete {stories}?</source>
        <translation>حذف {stories} نهائيًا؟</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Re-extract Article</source>
        <comment>action</comment>
        <translation>إعادة استخلاص المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Reading the backup…</source>
        <translation>جارٍ قراءة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Rebuild Search Index</source>
        <comment>action</comment>
        <translation>إعادة بناء فهرس البحث</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Rebuilding the search index: {done}</source>
        <translation>جارٍ إعادة بناء فهرس البحث: {done}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Rebuilding the search index…</source>
        <translation>جارٍ إعادة بناء فهرس البحث…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Restore Backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Restore Backup…</source>
        <comment>action</comment>
        <translation>استعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Restored {stories}.</source>
        <translation>استُعيد: {stories}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>Search index rebuilt: {stories}.</source>
        <translation>أُعيد بناء فهرس البحث: {stories}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>The backup holds {stories} and {highlights}, as they were on {created} ({bytes}).

Replace the current library with this backup? A copy of the current one is kept.</source>
        <translation>تضم النسخة الاحتياطية {stories} و{highlights} كما كانت في {created} ({bytes}).

استبدال المكتبة الحالية بهذه النسخة؟ ستُحفظ نسخة من المكتبة الحالية.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>The library is damaged. Repair it?</source>
        <translation>المكتبة تالفة. هل تريد إصلاحها؟</translation>
    </message>
    <message>
        <location filename="reader/ui/features/library_care/library_care_controller.py"/>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_controller.py"/>
        <source>Library Map</source>
        <comment>action</comment>
        <translation>خريطة المكتبة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_controller.py"/>
        <source>The map needs a few stories. Import some first.</source>
        <translation>تحتاج الخريطة إلى بضع مقالات. استورد بعضها أولًا.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_window.py"/>
        <source>Find on the map</source>
        <translation>البحث على الخريطة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_window.py"/>
        <source>Library Map</source>
        <translation>خريطة المكتبة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/map/map_window.py"/>
        <source>Similar stories are close together; colours show threads. Zoom with the wheel or + and −, press Tab to move or / to find, and click or press Enter to open.</source>
        <translation>المقالات المتشابهة متقاربة، والألوان تبيّن المواضيع. كبّر بالعجلة أو + و−، وتنقّل بـ Tab، وابحث بـ /، وافتح بالنقر أو Enter.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/map/map_window.py"/>
        <source>{count} story found</source>
        <translation>
            <numerusform>لم يُعثر على أي مقالة ({count})</numerusform>
            <numerusform>عُثر على مقالة واحدة ({count})</numerusform>
            <numerusform>عُثر على مقالتين ({count})</numerusform>
            <numerusform>عُثر على {count} مقالات</numerusform>
            <numerusform>عُثر على {count} مقالة</numerusform>
            <numerusform>عُثر على {count} مقالة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} stories found</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/original/left_out_list.py"/>
        <source>Keep in This Story</source>
        <comment>action</comment>
        <translation>إبقاء في هذه المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/left_out_list.py"/>
        <source>Left out of this page</source>
        <translation>ما حُذف من هذه الصفحة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>As saved · {name}</source>
        <translation>كما حُفظت · {name}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Back to the story</source>
        <comment>action</comment>
        <translation>العودة إلى المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Close the page as saved (Esc)</source>
        <comment>action</comment>
        <translation>إغلاق الصفحة كما حُفظت (Esc)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>List what is not in the story</source>
        <comment>action</comment>
        <translation>عرض ما ليس في المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <location filename="reader/ui/features/original/original_view.py"/>
        <source>Page as saved</source>
        <translation>الصفحة كما حُفظت</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Point at what is missing or too much</source>
        <comment>action</comment>
        <translation>الإشارة إلى الناقص أو الزائد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>Repair</source>
        <comment>action</comment>
        <translation>إصلاح</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>{count} part</source>
        <translation>
            <numerusform>لا أجزاء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>{count} أجزاء</numerusform>
            <numerusform>{count} جزءًا</numerusform>
            <numerusform>{count} جزء</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} parts</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>{parts} left out</source>
        <translation>حُذف: {parts}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_bar.py"/>
        <source>‹ Story</source>
        <comment>action</comment>
        <translation>‹ المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_controller.py"/>
        <source>Page as Saved</source>
        <comment>action</comment>
        <translation>الصفحة كما حُفظت</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_controller.py"/>
        <source>Preparing the page as it was saved…</source>
        <translation>جارٍ تحضير الصفحة كما حُفظت…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Address copied.</source>
        <translation>نُسخ العنوان.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <source>Copy Address</source>
        <comment>action</comment>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>No program was found that opens this file.</source>
        <translation>لم يُعثر على برنامج يفتح هذا الملف.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Original</source>
        <translation>فتح الأصل</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Original File</source>
        <comment>action</comment>
        <translation>فتح الملف الأصلي</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Original Unchanged…</source>
        <comment>action</comment>
        <translation>فتح الأصل دون تغيير…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open Unchanged</source>
        <comment>action</comment>
        <translation>فتح دون تغيير</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <source>Open in Browser</source>
        <comment>action</comment>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open on the Web</source>
        <translation>فتح على الويب</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open on the Web…</source>
        <comment>action</comment>
        <translation>فتح على الويب…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open the original unchanged?</source>
        <translation>فتح الأصل دون تغيير؟</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Open this page in your browser?</source>
        <translation>فتح هذه الصفحة في المتصفح؟</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Opened in the browser.</source>
        <translation>فُتح في المتصفح.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Opened without scripts and without loading anything.</source>
        <translation>فُتح دون نصوص برمجية ودون تحميل أي شيء.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>Originals of this kind are not opened: {suffix}</source>
        <translation>لا تُفتح الأصول من هذا النوع: {suffix}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>The file is kept in {parent}</source>
        <translation>الملف محفوظ في {parent}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>The file is opened as it was saved. Its scripts may run, and your browser may load pictures and other things from the network.</source>
        <translation>يُفتح الملف كما حُفظ. قد تعمل نصوصه البرمجية، وقد يحمّل متصفحك صورًا وأشياء أخرى من الشبكة.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <location filename="reader/ui/outside_links.py"/>
        <source>This address could not be opened.</source>
        <translation>تعذّر فتح هذا العنوان.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/original_files.py"/>
        <source>This story has no web address.</source>
        <translation>ليس لهذه المقالة عنوان ويب.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Change {changed}</source>
        <comment>action</comment>
        <translation>تغيير {changed}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Highlights and notes move along. Pages saved later are treated the same way.</source>
        <translation>تنتقل التمييزات والملاحظات معها. وتُعامل الصفحات التي تُحفظ لاحقًا بالمثل.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>It was tried on {tried} of them.</source>
        <translation>جُرِّب على {tried} منها.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repair Every Story</source>
        <translation>إصلاح كل المقالات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repair undone.</source>
        <translation>أُلغي الإصلاح.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repaired {words}.</source>
        <translation>أُصلح: {words}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repairing the stories…</source>
        <translation>جارٍ إصلاح المقالات…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Repairing the story…</source>
        <translation>جارٍ إصلاح المقالة…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>These words were not found in the page as saved.</source>
        <translation>لم يُعثر على هذه الكلمات في الصفحة كما حُفظت.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>This changes {changed} of {stories} from {host}.</source>
        <translation>يغيّر هذا {changed} من أصل {stories} من {host}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>This picture was not found in the page as saved.</source>
        <translation>لم يُعثر على هذه الصورة في الصفحة المحفوظة.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>This story was repaired.</source>
        <translation>أُصلحت هذه المقالة.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Tried on {done} of {total} stories…</source>
        <translation>جُرِّب على {done} من {total} مقالات…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_controller.py"/>
        <source>Trying the change on the stories of {site}…</source>
        <translation>جارٍ تجربة التغيير على مقالات {site}…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source> The story would have {words}.</source>
        <translation> ستصبح المقالة {words}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>A part has no name of its own on the page, so this fits this story only.</source>
        <translation>لأحد الأجزاء لا اسم خاص في الصفحة، لذا يناسب هذا هذه المقالة فقط.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Click a part of either page to include what is missing or to leave out what does not belong.</source>
        <translation>انقر جزءًا من إحدى الصفحتين لإدراج الناقص أو لحذف ما لا ينتمي إليها.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Every Story of This Site…</source>
        <comment>action</comment>
        <translation>كل مقالات هذا الموقع…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Every Story of {site}…</source>
        <translation>كل مقالات {site}…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>How the part is named in a rule</source>
        <translation>كيف يُسمّى الجزء في القاعدة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Include This</source>
        <comment>action</comment>
        <translation>إدراج هذا</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Keep for This Story</source>
        <comment>action</comment>
        <translation>اعتماد لهذه المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Larger</source>
        <comment>action</comment>
        <translation>أكبر</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Leave This Out</source>
        <comment>action</comment>
        <translation>حذف هذا</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Selector of the chosen part</source>
        <translation>محدِّد الجزء المختار</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Smaller</source>
        <comment>action</comment>
        <translation>أصغر</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/notice.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Undo</source>
        <comment>action</comment>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Undo Repair</source>
        <comment>action</comment>
        <translation>التراجع عن الإصلاح</translation>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>Use As ▾</source>
        <translation>استخدام كـ ▾</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <source>{count} change</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>{count} تغييرات</numerusform>
            <numerusform>{count} تغييرًا</numerusform>
            <numerusform>{count} تغيير</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} changes</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/original/repair_strip.py"/>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Not saved: {errorstring}</source>
        <translation>لم يُحفظ: {errorstring}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Picture (*{suffix});;All files (*)</source>
        <translation>صورة (*{suffix});;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Picture copied.</source>
        <translation>نُسخت الصورة.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>Save Picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/pictures/picture_controller.py"/>
        <source>This picture is no longer in the library.</source>
        <translation>لم تعد هذه الصورة في المكتبة.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Choose a command, then press its new keys in the field.</source>
        <translation>اختر أمرًا ثم اضغط مفاتيحه الجديدة في الحقل.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <location filename="reader/ui/palette.py"/>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>New keys</source>
        <translation>المفاتيح الجديدة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Reset</source>
        <comment>action</comment>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Reset All</source>
        <comment>action</comment>
        <translation>إعادة تعيين الكل</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <location filename="reader/ui/help_pages.py"/>
        <source>Search commands and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Set Keys</source>
        <comment>action</comment>
        <translation>تعيين المفاتيح</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>Use Here Instead</source>
        <comment>action</comment>
        <translation>استخدام هنا بدلًا من ذلك</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/key_preferences.py"/>
        <source>{keys} is used by {commands}.</source>
        <translation>{keys} مستخدم في {commands}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>A backup is made when Broadsheet closes after changes.</source>
        <translation>تُنشأ نسخة احتياطية عند إغلاق Broadsheet بعد تغييرات.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Automatic backups</source>
        <translation>النسخ الاحتياطية التلقائية</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Edit…</source>
        <comment>action</comment>
        <translation>تحرير…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Library folder</source>
        <translation>مجلد المكتبة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Restore from File…</source>
        <comment>action</comment>
        <translation>استعادة من ملف…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>Restore…</source>
        <comment>action</comment>
        <translation>استعادة…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>newest: {titles}</source>
        <translation>الأحدث: {titles}</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/preferences/library_preferences.py"/>
        <source>{count} folder</source>
        <translation>
            <numerusform>لا مجلدات</numerusform>
            <numerusform>مجلد واحد</numerusform>
            <numerusform>مجلدان</numerusform>
            <numerusform>{count} مجلدات</numerusform>
            <numerusform>{count} مجلدًا</numerusform>
            <numerusform>{count} مجلد</numerusform>
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
        <translation>أزرق</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Green</source>
        <comment>colour</comment>
        <translation>أخضر</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Pink</source>
        <comment>colour</comment>
        <translation>وردي</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Purple</source>
        <comment>colour</comment>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preference_values.py"/>
        <source>Yellow</source>
        <comment>colour</comment>
        <translation>أصفر</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>At start, show</source>
        <translation>ما يُعرض عند التشغيل</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Colour names</source>
        <translation>أسماء الألوان</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Dark</source>
        <comment>action</comment>
        <translation>داكنة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Follow System</source>
        <comment>action</comment>
        <translation>وفق النظام</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Grey</source>
        <comment>action</comment>
        <translation>رمادية</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Highlight in {names}</source>
        <translation>تمييز باللون {names}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Larger Text</source>
        <comment>action</comment>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Light</source>
        <comment>action</comment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Line height</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Links to the web</source>
        <translation>روابط الويب</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Night</source>
        <comment>action</comment>
        <translation>ليلية</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Normal Text Size</source>
        <comment>action</comment>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Paper</source>
        <comment>action</comment>
        <translation>ورق</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Preferences: {setting}</source>
        <translation>الإعدادات: {setting}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Preferences…</source>
        <comment>action</comment>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Sepia</source>
        <comment>action</comment>
        <translation>سيبيا</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>Smaller Text</source>
        <comment>action</comment>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Text width</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>browser open</source>
        <comment>other words</comment>
        <translation>متصفح فتح</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>column margin</source>
        <comment>other words</comment>
        <translation>عمود هامش</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>font family</source>
        <comment>other words</comment>
        <translation>خط عائلة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>font zoom bigger</source>
        <comment>other words</comment>
        <translation>خط تكبير أكبر</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>keyboard shortcuts hotkeys customise</source>
        <comment>other words</comment>
        <translation>اختصارات لوحة المفاتيح تخصيص</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>location directory place data</source>
        <comment>other words</comment>
        <translation>موقع دليل مكان بيانات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>restore recover copy</source>
        <comment>other words</comment>
        <translation>استعادة استرداد نسخة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>spacing leading</source>
        <comment>other words</comment>
        <translation>مسافة بين الأسطر</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_controller.py"/>
        <source>translation locale</source>
        <comment>other words</comment>
        <translation>ترجمة لغة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source> px</source>
        <translation> بكسل</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Ask each time</source>
        <translation>السؤال كل مرة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Behaviour</source>
        <translation>السلوك</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Follow System</source>
        <translation>وفق النظام</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Library</source>
        <comment>page</comment>
        <translation>المكتبة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Name of {colour}</source>
        <translation>اسم {colour}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Only by hand</source>
        <translation>يدويًا فقط</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Open and copy</source>
        <translation>فتح ونسخ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Open in browser</source>
        <translation>فتح في المتصفح</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Preferences</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>Text width in characters</source>
        <translation>عرض النص بالأحرف</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>The new language is used from the next start.</source>
        <translation>تُستخدم اللغة الجديدة عند التشغيل التالي.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>What was open last</source>
        <translation>آخر ما كان مفتوحًا</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>When finished</source>
        <translation>عند إنهائها</translation>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>When opened</source>
        <translation>عند فتحها</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>{count} character</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>{count} أحرف</numerusform>
            <numerusform>{count} حرفًا</numerusform>
            <numerusform>{count} حرف</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} characters</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/preferences/preferences_dialog.py"/>
        <source>{own_font} (comes with Broadsheet)</source>
        <translation>{own_font} (مرفق مع Broadsheet)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Did you mean “{did_you_mean}”?</source>
        <translation>هل تقصد «{did_you_mean}»؟</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>More filters</source>
        <translation>عوامل تصفية أخرى</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>More ⌄</source>
        <translation>المزيد ⌄</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Only stories with {condition}</source>
        <translation>المقالات ذات {condition} فقط</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Partial matches ({rest})</source>
        <translation>نتائج جزئية ({rest})</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Sites</source>
        <translation>المواقع</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>Years</source>
        <translation>السنوات</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>{count} result</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{count} نتائج</numerusform>
            <numerusform>{count} نتيجة</numerusform>
            <numerusform>{count} نتيجة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} results</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/search/facet_strip.py"/>
        <source>{with_all_words} with every word</source>
        <translation>{with_all_words} بكل الكلمات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Clear Search History</source>
        <comment>action</comment>
        <translation>مسح سجل البحث</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Name for “{query}”:</source>
        <translation>اسم لـ «{query}»:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Save Search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Save Search…</source>
        <comment>action</comment>
        <translation>حفظ البحث…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Search Library</source>
        <comment>action</comment>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_controller.py"/>
        <source>Search history cleared.</source>
        <translation>مُسح سجل البحث.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_field.py"/>
        <source>Search Library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/search/search_field.py"/>
        <source>Search all stories  ( / )</source>
        <translation>البحث في كل المقالات  ( / )</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/link_strip.py"/>
        <source>Only the link is in your library. Open it on the web, save the page with your browser, then choose the saved file here.</source>
        <translation>في مكتبتك الرابط وحده. افتحه على الويب، واحفظ الصفحة بمتصفحك، ثم اختر الملف المحفوظ هنا.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/link_strip.py"/>
        <source>Only your highlights are in your library, not the text. If you have it as a file, choose it here.</source>
        <translation>في مكتبتك تمييزاتك وحدها دون النص. إن كان لديك ملفًا فاختره هنا.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/link_strip.py"/>
        <source>The text is not in your library. If you have it as a file, choose it here.</source>
        <translation>النص ليس في مكتبتك. إن كان لديك ملفًا فاختره هنا.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Find Its Saved Page…</source>
        <comment>action</comment>
        <translation>البحث عن صفحتها المحفوظة…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Find the saved page of {title}</source>
        <translation>البحث عن الصفحة المحفوظة لـ {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>From the Pile</source>
        <comment>action</comment>
        <translation>من الكومة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Mark Above as Read</source>
        <comment>action</comment>
        <translation>تعليم ما فوقها كمقروء</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Mark All as Read</source>
        <comment>action</comment>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Mark Below as Read</source>
        <comment>action</comment>
        <translation>تعليم ما تحتها كمقروء</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Saved pages (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.pdf *.epub);;All files (*)</source>
        <translation>صفحات محفوظة (*.html *.htm *.xhtml *.mhtml *.mht *.webarchive *.maff *.pdf *.epub);;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/shelf_controller.py"/>
        <source>Your inbox is empty.</source>
        <translation>صندوق الوارد فارغ.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Colour</source>
        <comment>action</comment>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Delete Tag…</source>
        <comment>action</comment>
        <translation>&amp;حذف الوسم…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Edit Search…</source>
        <comment>action</comment>
        <translation>&amp;تحرير البحث…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Mark All as Read</source>
        <comment>action</comment>
        <translation>تعليم ال&amp;كل كمقروء</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Open</source>
        <comment>action</comment>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Rename Search…</source>
        <comment>action</comment>
        <translation>إعادة ت&amp;سمية البحث…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Rename Site…</source>
        <comment>action</comment>
        <translation>إعادة ت&amp;سمية الموقع…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>&amp;Rename Tag…</source>
        <comment>action</comment>
        <translation>إعادة ت&amp;سمية الوسم…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Delete Tag</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Delete the tag “{tag}”? It is removed from {stories}; the stories stay.</source>
        <translation>حذف الوسم «{tag}»؟ يُزال من {stories}؛ وتبقى المقالات.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Edit Search</source>
        <translation>تحرير البحث</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Mer&amp;ge Into…</source>
        <comment>action</comment>
        <translation>&amp;دمج في…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Merge Tag</source>
        <translation>دمج الوسم</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Merge “{tag}” into this tag:</source>
        <translation>دمج «{tag}» في هذا الوسم:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Move &amp;Up</source>
        <comment>action</comment>
        <translation>نقل لأ&amp;على</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Move Do&amp;wn</source>
        <comment>action</comment>
        <translation>نقل لأ&amp;سفل</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Name of the site:</source>
        <translation>اسم الموقع:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Name:</source>
        <translation>الاسم:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>New name (use / to nest tags, such as news/sport):</source>
        <translation>اسم جديد (استخدم / للتداخل، مثل news/sport):</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Re&amp;move Search</source>
        <comment>action</comment>
        <translation>إ&amp;زالة البحث</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename Search</source>
        <translation>إعادة تسمية البحث</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename Site</source>
        <translation>إعادة تسمية الموقع</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Rename Tag</source>
        <translation>إعادة تسمية الوسم</translation>
    </message>
    <message>
        <location filename="reader/ui/features/shelves/sidebar_menu.py"/>
        <source>Search terms of “{name}”:</source>
        <translation>كلمات البحث في «{name}»:</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Fix Extraction for This Site…</source>
        <comment>action</comment>
        <translation>تصحيح الاستخلاص لهذا الموقع…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Rule for {host} deleted.</source>
        <translation>حُذفت قاعدة {host}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_controller.py"/>
        <source>Rule saved: new pages from {host} will use it.</source>
        <translation>حُفظت القاعدة: ستستخدمها الصفحات الجديدة من {host}.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>. This page is not from “{host}”, so the rule does not change it.</source>
        <translation>. ليست هذه الصفحة من «{host}»، لذا لا تغيّرها القاعدة.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Also include</source>
        <translation>إدراج أيضًا</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Body</source>
        <translation>المتن</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Choose the elements that hold each part. Leave a field empty to detect it automatically. A selector is a tag, .class, #id or [attribute]. Separate nested elements with spaces and alternatives with commas. Start typing to see the elements of this page.</source>
        <translation>اختر العناصر التي تضم كل جزء. اترك الحقل فارغًا لاكتشافه تلقائيًا. المحدِّد هو وسم أو .class أو #id أو [attribute]. افصل العناصر المتداخلة بمسافات والبدائل بفواصل. ابدأ الكتابة لرؤية عناصر هذه الصفحة.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Delete Rule</source>
        <comment>action</comment>
        <translation>حذف القاعدة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Extracting the article again; highlights and bookmarks are kept.</source>
        <translation>جارٍ استخلاص المقالة مجددًا؛ تبقى التمييزات والإشارات المرجعية.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Extracting the article…</source>
        <translation>جارٍ استخلاص المقالة…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Fix Extraction for This Site</source>
        <translation>تصحيح الاستخلاص لهذا الموقع</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Found once.</source>
        <translation>
            <numerusform>لم يوجد.</numerusform>
            <numerusform>وُجد مرة واحدة.</numerusform>
            <numerusform>وُجد مرتين؛ تُعتمد الأولى.</numerusform>
            <numerusform>وُجد {count} مرات؛ تُعتمد الأولى.</numerusform>
            <numerusform>وُجد {count} مرة؛ تُعتمد الأولى.</numerusform>
            <numerusform>وُجد {count} مرة؛ تُعتمد الأولى.</numerusform>
        </translation>
        <extra-po-msgid_plural>Found {count} times; the first one counts.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Leave out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Preview: {words}</source>
        <translation>معاينة: {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Save Rule</source>
        <comment>action</comment>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>Save the rule first.</source>
        <translation>احفظ القاعدة أولًا.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>The rule applies to this site and its subdomains.</source>
        <translation>تسري القاعدة على هذا الموقع ونطاقاته الفرعية.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>“{selector}” found once.</source>
        <translation>
            <numerusform>لم يوجد «{selector}».</numerusform>
            <numerusform>وُجد «{selector}» مرة واحدة.</numerusform>
            <numerusform>وُجد «{selector}» مرتين.</numerusform>
            <numerusform>وُجد «{selector}» {count} مرات.</numerusform>
            <numerusform>وُجد «{selector}» {count} مرة.</numerusform>
            <numerusform>وُجد «{selector}» {count} مرة.</numerusform>
        </translation>
        <extra-po-msgid_plural>“{selector}” found {count} times.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/siterules/site_rule_dialog.py"/>
        <source>“{selector}” matches nothing on this page.</source>
        <translation>لا يطابق «{selector}» شيئًا في هذه الصفحة.</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_controller.py"/>
        <source>Statistics</source>
        <comment>action</comment>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Highlights made</source>
        <translation>التمييزات المضافة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Statistics</source>
        <translation>إحصاءات</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Stories added</source>
        <translation>المقالات المضافة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Stories finished</source>
        <translation>المقالات المنتهية</translation>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>Words read</source>
        <translation>الكلمات المقروءة</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>{count} in the inbox</source>
        <translation>
            <numerusform>لا شيء في الوارد</numerusform>
            <numerusform>واحد في الوارد ({count})</numerusform>
            <numerusform>اثنان في الوارد ({count})</numerusform>
            <numerusform>{count} في الوارد</numerusform>
            <numerusform>{count} في الوارد</numerusform>
            <numerusform>{count} في الوارد</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} in the inbox</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>{count} without text</source>
        <translation>
            <numerusform>لا شيء بلا نص</numerusform>
            <numerusform>واحد بلا نص ({count})</numerusform>
            <numerusform>اثنان بلا نص ({count})</numerusform>
            <numerusform>{count} بلا نص</numerusform>
            <numerusform>{count} بلا نص</numerusform>
            <numerusform>{count} بلا نص</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} without text</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/features/statistics/statistics_dialog.py"/>
        <source>{number}k</source>
        <comment>thousands</comment>
        <translation>{number} ألف</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Add tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Remove the tag {tag}</source>
        <translation>إزالة الوسم {tag}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Show stories with the tag {tag}</source>
        <translation>عرض المقالات ذات الوسم {tag}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/tags/tag_strip.py"/>
        <source>Tags of this story</source>
        <translation>وسوم هذه المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_controller.py"/>
        <source>Text and Theme…</source>
        <comment>action</comment>
        <translation>النص والسمة…</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Mono</source>
        <comment>typeface</comment>
        <translation>ثابت العرض</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Reset to Default</source>
        <comment>action</comment>
        <translation>إعادة للافتراضي</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Sans</source>
        <comment>typeface</comment>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Serif</source>
        <comment>typeface</comment>
        <translation>بزوائد</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Text and theme</source>
        <translation>النص والسمة</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Theme: {label}</source>
        <translation>السمة: {label}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Typeface: {label}</source>
        <translation>الخط: {label}</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <location filename="reader/ui/features/text_looks/looks_popover.py"/>
        <source>{letters} chars</source>
        <translation>{letters} حرفًا</translation>
    </message>
    <message>
        <location filename="reader/ui/file_dialogs.py"/>
        <source>Files of type:</source>
        <translation>نوع الملفات:</translation>
    </message>
    <message>
        <location filename="reader/ui/file_dialogs.py"/>
        <source>Look in:</source>
        <translation>البحث في:</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>A page you save into a watched folder is imported a moment later, with Undo.</source>
        <translation>الصفحة التي تحفظها في مجلد مراقَب تُستورد بعد لحظات، ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>A saved page opened from your file manager is imported and shown.</source>
        <translation>الصفحة المحفوظة التي تفتحها من مدير الملفات تُستورد وتُعرض.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>A wrong extraction is repaired by pointing at what is missing or too much.</source>
        <translation>يُصلَح الاستخراج الخاطئ بالإشارة إلى ما ينقص أو يزيد.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>An offline reader for saved articles. It cleans saved pages, keeps them in a library on this computer, finds them again, and keeps what you mark in them.</source>
        <translation>قارئ دون اتصال للمقالات المحفوظة. ينقّي الصفحات المحفوظة ويحفظها في مكتبة على هذا الحاسوب، ويجدها ثانية، ويبقي ما تميزه فيها.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Annotate</source>
        <comment>heading</comment>
        <translation>التمييز</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Broadsheet crashed last time. This report has not left your computer; you can copy it into a bug report.</source>
        <translation>تعطّل Broadsheet في المرة الماضية. لم يغادر هذا التقرير حاسوبك؛ ويمكنك نسخه في بلاغ عن الخطأ.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Broadsheet speaks English, German, Japanese and Arabic.</source>
        <translation>يتوفر Broadsheet بالإنجليزية والألمانية واليابانية والعربية.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Case and accents are ignored, and other forms of a word are found too. F3 jumps to the next match.</source>
        <translation>لا يهم حجم الأحرف ولا الحركات، وتُوجد صيغ الكلمة الأخرى أيضًا. ينقلك F3 إلى النتيجة التالية.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Click a highlight to change or remove it. Ctrl+Z undoes any change to the library.</source>
        <translation>انقر تمييزًا لتغييره أو إزالته. يتراجع Ctrl+Z عن أي تغيير في المكتبة.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Full stop and comma go to the next and the previous highlight of a story.</source>
        <translation>النقطة والفاصلة للانتقال إلى التمييز التالي والسابق في المقال.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Highlights &amp;amp; Notes in the sidebar lists all of them to search, filter, edit and export.</source>
        <translation>يعرض «التمييزات والملاحظات» في الشريط الجانبي جميعها للبحث والتصفية والتحرير والتصدير.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Highlights, notes and tags are imported from many other programs.</source>
        <translation>تُستورد التمييزات والملاحظات والوسوم من برامج أخرى كثيرة.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>It never opens a network connection. Addresses are shown, and opened only in your browser when you ask for it.</source>
        <translation>لا يفتح أي اتصال بالشبكة. تُعرض العناوين ولا تُفتح إلا في متصفحك وبطلب منك.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>No command with these words.</source>
        <translation>لا أمر بهذه الكلمات.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Nothing has been logged.</source>
        <translation>لم يُسجَّل شيء.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>O shows the page as it was saved.</source>
        <translation>يُظهر المفتاح O الصفحة كما حُفظت.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Related stories say why they are related; threads gather the stories of one event.</source>
        <translation>تبيّن المقالات المرتبطة سبب ارتباطها، وتجمع المواضيع مقالات الحدث الواحد.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Search</source>
        <comment>heading</comment>
        <translation>البحث</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Select text with the mouse to highlight it in one of five colours, add a note or copy it.</source>
        <translation>حدّد نصًا بالفأرة لتمييزه بأحد خمسة ألوان أو إضافة ملاحظة أو نسخه.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Set in Literata (SIL Open Font License). Built on Qt, BeautifulSoup and Whoosh.</source>
        <translation>الخط Literata ‏(SIL Open Font License). مبني على Qt وBeautifulSoup وWhoosh.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>The library makes its own backups and can be rebuilt from its journal.</source>
        <translation>تُنشئ المكتبة نسخها الاحتياطية بنفسها، ويمكن إعادة بنائها من سجلّها.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>What the window can do, the command line can do too.</source>
        <translation>ما تفعله النافذة يفعله سطر الأوامر أيضًا.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>Without the mouse: ↑ and ↓ move between paragraphs, H highlights, 1 to 5 choose the colour, Shift+N adds a note, B adds a bookmark. On words just selected or highlighted N adds a note too.</source>
        <translation>دون فأرة: ينقلك ↑ و↓ بين الفقرات، وH للتمييز، و1 إلى 5 لاختيار اللون، وShift+N لإضافة ملاحظة، وB لإضافة إشارة مرجعية. وعلى كلمات حُددت أو مُيزت للتو يضيف N ملاحظة أيضًا.</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>both words (or either, if few match)</source>
        <translation>الكلمتان معًا (أو إحداهما إن قلّت النتائج)</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by content</source>
        <translation>حسب المحتوى</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by language</source>
        <translation>حسب اللغة</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by site or tag</source>
        <translation>حسب الموقع أو الوسم</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>by title or author; also section: and note:</source>
        <translation>حسب العنوان أو الكاتب؛ وكذلك section: وnote:</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>either word</source>
        <translation>إحدى الكلمتين</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>exact phrase</source>
        <translation>العبارة بالضبط</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>exclude a word</source>
        <translation>استبعاد كلمة</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>words at most five words apart</source>
        <translation>كلمات بينها خمس كلمات على الأكثر</translation>
    </message>
    <message>
        <location filename="reader/ui/help_pages.py"/>
        <source>words starting with com</source>
        <translation>كلمات تبدأ بـ com</translation>
    </message>
    <message>
        <location filename="reader/ui/jobs.py"/>
        <source>An error in Broadsheet prevented this.</source>
        <translation>منع خطأ في Broadsheet ذلك.</translation>
    </message>
    <message>
        <location filename="reader/ui/jobs.py"/>
        <source>Not done: another program was changing the library, and you stopped waiting for it.</source>
        <translation>لم يُنفّذ: كان برنامج آخر يغيّر المكتبة، وأوقفتَ انتظاره.</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Continue Reading</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>From the Pile</source>
        <translation>من الكومة</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Highlights &amp; Notes</source>
        <translation>التمييزات والملاحظات</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Link Only</source>
        <translation>روابط فقط</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Starred</source>
        <translation>ذات نجمة</translation>
    </message>
    <message>
        <location filename="reader/ui/list_sources.py"/>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Apr</source>
        <comment>short month</comment>
        <translation>أبريل</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>April</source>
        <comment>month</comment>
        <translation>أبريل</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Aug</source>
        <comment>short month</comment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>August</source>
        <comment>month</comment>
        <translation>أغسطس</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Dec</source>
        <comment>short month</comment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>December</source>
        <comment>month</comment>
        <translation>ديسمبر</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Feb</source>
        <comment>short month</comment>
        <translation>فبراير</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>February</source>
        <comment>month</comment>
        <translation>فبراير</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Jan</source>
        <comment>short month</comment>
        <translation>يناير</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>January</source>
        <comment>month</comment>
        <translation>يناير</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Jul</source>
        <comment>short month</comment>
        <translation>يوليو</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>July</source>
        <comment>month</comment>
        <translation>يوليو</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Jun</source>
        <comment>short month</comment>
        <translation>يونيو</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>June</source>
        <comment>month</comment>
        <translation>يونيو</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Mar</source>
        <comment>short month</comment>
        <translation>مارس</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>March</source>
        <comment>month</comment>
        <translation>مارس</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>May</source>
        <comment>month</comment>
        <translation>مايو</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>May</source>
        <comment>short month</comment>
        <translation>مايو</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Nov</source>
        <comment>short month</comment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>November</source>
        <comment>month</comment>
        <translation>نوفمبر</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Oct</source>
        <comment>short month</comment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>October</source>
        <comment>month</comment>
        <translation>أكتوبر</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Sep</source>
        <comment>short month</comment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>September</source>
        <comment>month</comment>
        <translation>سبتمبر</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/local_dates.py"/>
        <source>{count} hour</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>{count} ساعات</numerusform>
            <numerusform>{count} ساعة</numerusform>
            <numerusform>{count} ساعة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} hours</extra-po-msgid_plural>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/local_dates.py"/>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>{count} minute</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{count} دقائق</numerusform>
            <numerusform>{count} دقيقة</numerusform>
            <numerusform>{count} دقيقة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} minutes</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{day} {month}</source>
        <comment>short date</comment>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{day} {month} {year}</source>
        <comment>full date</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{day} {month} {year}</source>
        <comment>short date</comment>
        <translation>{day} {month} {year}</translation>
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
        <translation>{number} غ.ب</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{number} MB</source>
        <translation>{number} م.ب</translation>
    </message>
    <message>
        <location filename="reader/ui/local_dates.py"/>
        <source>{year}-{month}-{day}</source>
        <comment>date in digits</comment>
        <translation>{day}/{month}/{year}</translation>
    </message>
    <message>
        <location filename="reader/ui/menus.py"/>
        <source>In This Story</source>
        <comment>action</comment>
        <translation>في هذه المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/menus.py"/>
        <source>Shelves</source>
        <comment>action</comment>
        <translation>الرفوف</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_delegate.py"/>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>text no longer found</source>
        <translation>لم يعد النص موجودًا</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All colours</source>
        <translation>كل الألوان</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All sites</source>
        <translation>كل المواقع</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>By story</source>
        <translation>حسب المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Detached</source>
        <translation>منفصلة</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Group by</source>
        <translation>التجميع حسب</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Highlights</source>
        <translation>التمييزات</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last month</source>
        <translation>آخر شهر</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last week</source>
        <translation>آخر أسبوع</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Last year</source>
        <translation>آخر سنة</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Notes on stories</source>
        <translation>ملاحظات على المقالات</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Search highlights and notes</source>
        <translation>البحث في التمييزات والملاحظات</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <location filename="reader/ui/page/page_display.py"/>
        <location filename="reader/ui/page/page_view.py"/>
        <location filename="reader/ui/page/print_job.py"/>
        <source>Story</source>
        <translation>المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <location filename="reader/ui/palette.py"/>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_filters.py"/>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>Bookmark in {title}</source>
        <comment>entry</comment>
        <translation>إشارة مرجعية في {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>Highlight in {title}</source>
        <comment>entry</comment>
        <translation>تمييز في {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Marked as: {marked_text}</source>
        <translation>مميز كـ: {marked_text}</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/storylist/story_groups.py"/>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>Note in {title}</source>
        <comment>entry</comment>
        <translation>ملاحظة في {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <source>note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/notebook/notebook_model.py"/>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>{count} entry</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>{count} مدخلات</numerusform>
            <numerusform>{count} مدخلًا</numerusform>
            <numerusform>{count} مدخل</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} entries</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Highlights, notes and bookmarks</source>
        <translation>التمييزات والملاحظات والإشارات المرجعية</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>No highlights match these words and filters.</source>
        <translation>لا تمييزات تطابق هذه الكلمات وعوامل التصفية.</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>No highlights yet. Highlights, notes and bookmarks from all stories appear here. Open a story, select text and choose a colour.</source>
        <translation>لا تمييزات بعد. تظهر هنا التمييزات والملاحظات والإشارات المرجعية من كل المقالات. افتح مقالة وحدّد نصًا واختر لونًا.</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Note on the selected entry</source>
        <translation>ملاحظة على المدخل المحدد</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/page/popover.py"/>
        <source>Save Note</source>
        <comment>action</comment>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Select an entry to edit it, or several to tag, recolour or export them.</source>
        <translation>حدّد مدخلًا لتحريره، أو عدة مدخلات لوسمها أو تغيير لونها أو تصديرها.</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>Show in Story</source>
        <comment>action</comment>
        <translation>إظهار في المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <location filename="reader/ui/sidebar/sidebar_view.py"/>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/notebook/notebook_view.py"/>
        <source>{count} entry selected</source>
        <translation>
            <numerusform>لم يُحدد شيء</numerusform>
            <numerusform>حُدد عنصر واحد</numerusform>
            <numerusform>حُدد عنصران</numerusform>
            <numerusform>حُددت {count} عناصر</numerusform>
            <numerusform>حُدد {count} عنصرًا</numerusform>
            <numerusform>حُدد {count} عنصر</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} entries selected</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Do Not Show Again</source>
        <comment>action</comment>
        <translation>عدم العرض ثانية</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Each highlight comes back after longer and longer intervals: 1, 3, 7, 14, 30, 60, then 120 days.</source>
        <translation>يعود كل تمييز بعد فترات أطول فأطول: 1 و3 و7 و14 و30 و60 ثم 120 يومًا.</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Nothing left to review today. All highlights are shown.</source>
        <translation>لم يبقَ ما يُراجع اليوم. تُعرض كل التمييزات.</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Seen</source>
        <comment>action</comment>
        <translation>تمت المراجعة</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Show Again Tomorrow</source>
        <comment>action</comment>
        <translation>العرض ثانية غدًا</translation>
    </message>
    <message>
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>Shows a few of your older highlights each day.</source>
        <translation>يعرض كل يوم بعض تمييزاتك الأقدم.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/notebook/review_strip.py"/>
        <source>{count} older highlight to read again today.</source>
        <translation>
            <numerusform>لا تمييزات أقدم لقراءتها اليوم.</numerusform>
            <numerusform>تمييز أقدم واحد لقراءته ثانية اليوم.</numerusform>
            <numerusform>تمييزان أقدم لقراءتهما ثانية اليوم.</numerusform>
            <numerusform>{count} تمييزات أقدم لقراءتها ثانية اليوم.</numerusform>
            <numerusform>{count} تمييزًا أقدم لقراءتها ثانية اليوم.</numerusform>
            <numerusform>{count} تمييز أقدم لقراءتها ثانية اليوم.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} older highlights to read again today.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/notice.py"/>
        <location filename="reader/ui/story_actions.py"/>
        <source>Redo</source>
        <comment>action</comment>
        <translation>إعادة</translation>
    </message>
    <message>
        <location filename="reader/ui/notice.py"/>
        <source>Stop Waiting</source>
        <comment>action</comment>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Address opened in the browser and copied.</source>
        <translation>فُتح العنوان في المتصفح ونُسخ.</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Address opened in the browser.</source>
        <translation>فُتح العنوان في المتصفح.</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Always do this</source>
        <translation>افعل هذا دائمًا</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Both</source>
        <comment>action</comment>
        <translation>كلاهما</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>Open Link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <location filename="reader/ui/outside_links.py"/>
        <source>This page is not in your library.</source>
        <translation>هذه الصفحة ليست في مكتبتك.</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Faster</source>
        <comment>action</comment>
        <translation>أسرع</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Next Sentence</source>
        <comment>action</comment>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Pause or Resume (P)</source>
        <comment>action</comment>
        <translation>إيقاف مؤقت أو استئناف (P)</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Previous Sentence</source>
        <comment>action</comment>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Read Aloud</source>
        <translation>القراءة جهرًا</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Slower</source>
        <comment>action</comment>
        <translation>أبطأ</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Stop</source>
        <comment>action</comment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="reader/ui/page/aloud_reader.py"/>
        <source>Stop reading aloud</source>
        <comment>action</comment>
        <translation>إيقاف القراءة جهرًا</translation>
    </message>
    <message>
        <location filename="reader/ui/page/code_blocks.py"/>
        <source>Copied</source>
        <comment>code</comment>
        <translation>نُسخ</translation>
    </message>
    <message>
        <location filename="reader/ui/page/code_blocks.py"/>
        <source>Copy</source>
        <comment>code</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Find in Story</source>
        <translation>البحث في المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <location filename="reader/ui/page/find_bar.py"/>
        <source>{current} of {number}</source>
        <translation>{current} من {number}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/footnotes.py"/>
        <source>Go to Note</source>
        <comment>action</comment>
        <translation>الانتقال إلى الحاشية</translation>
    </message>
    <message>
        <location filename="reader/ui/page/footnotes.py"/>
        <source>Go to Note (Enter)</source>
        <translation>الانتقال إلى الحاشية (Enter)</translation>
    </message>
    <message>
        <location filename="reader/ui/page/link_follower.py"/>
        <source>In this story</source>
        <translation>في هذه المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/link_follower.py"/>
        <source>In this story: {cut}</source>
        <translation>في هذه المقالة: {cut}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/link_follower.py"/>
        <source>Link address</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <location filename="reader/ui/page/missing_pictures.py"/>
        <source>Picture not saved</source>
        <translation>صورة غير محفوظة</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/page/missing_pictures.py"/>
        <source>{count} picture not saved</source>
        <translation>
            <numerusform>لا صور غير محفوظة</numerusform>
            <numerusform>صورة واحدة غير محفوظة</numerusform>
            <numerusform>صورتان غير محفوظتين</numerusform>
            <numerusform>{count} صور غير محفوظة</numerusform>
            <numerusform>{count} صورة غير محفوظة</numerusform>
            <numerusform>{count} صورة غير محفوظة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} pictures not saved</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/page/overlay.py"/>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_accessible.py"/>
        <source>heading level {level}</source>
        <translation>عنوان من المستوى {level}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_display.py"/>
        <source>Picture cannot be shown</source>
        <translation>لا يمكن عرض الصورة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Hide readers’ comments</source>
        <translation>إخفاء تعليقات القراء</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Hide this suggestion</source>
        <translation>إخفاء هذا الاقتراح</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Linked from</source>
        <translation>مرتبطة من</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Links in this story</source>
        <translation>الروابط في هذه المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Not in library</source>
        <translation>ليست في المكتبة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Other copies</source>
        <translation>نسخ أخرى</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Over time</source>
        <translation>عبر الزمن</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Readers’ comments</source>
        <translation>تعليقات القراء</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Search your library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Show readers’ comments</source>
        <translation>إظهار تعليقات القراء</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Similar in your library</source>
        <translation>مشابهات في مكتبتك</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>Thread: {heading}</source>
        <translation>الموضوع: {heading}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/page/page_foot.py"/>
        <source>and {count} more</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
            <numerusform>و{count} غيرها</numerusform>
        </translation>
        <extra-po-msgid_plural>and {count} more</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>this story</source>
        <translation>هذه المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_foot.py"/>
        <source>undated</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Copy</source>
        <comment>action</comment>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <location filename="reader/ui/page_actions.py"/>
        <source>Copy Code</source>
        <comment>action</comment>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Copy Link Address</source>
        <comment>action</comment>
        <translation>نسخ عنوان الرابط</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Copy Picture</source>
        <comment>action</comment>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Edit Highlight…</source>
        <comment>action</comment>
        <translation>تحرير التمييز…</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Enlarge Picture</source>
        <comment>action</comment>
        <translation>تكبير الصورة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Note…</source>
        <comment>action</comment>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Remove Bookmark</source>
        <comment>action</comment>
        <translation>إزالة الإشارة المرجعية</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Save Picture As…</source>
        <comment>action</comment>
        <translation>حفظ الصورة باسم…</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_menu.py"/>
        <source>Search Library for Selection</source>
        <comment>action</comment>
        <translation>البحث عن التحديد في المكتبة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_position.py"/>
        <source>heading level {level}: {words}</source>
        <translation>عنوان من المستوى {level}: {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_position.py"/>
        <source>link: {words}</source>
        <translation>رابط: {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_position.py"/>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_strings.py"/>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_strings.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <location filename="reader/ui/page/page_strings.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <location filename="reader/ui/page/paper/manuscript.py"/>
        <source>Highlights whose text is no longer found</source>
        <translation>تمييزات لم يعد نصها موجودًا</translation>
    </message>
    <message>
        <location filename="reader/ui/page/paper/manuscript.py"/>
        <source>Notes, continued</source>
        <translation>الملاحظات، تتمة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/paper/margin.py"/>
        <source>continued at the end</source>
        <translation>التتمة في النهاية</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Next Picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <location filename="reader/ui/page/story_pictures.py"/>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Previous Picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>Save As…</source>
        <comment>action</comment>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <location filename="reader/ui/page/picture_viewer.py"/>
        <source>{number} of {pictures}</source>
        <translation>{number} من {pictures}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Add a note (Shift+N)</source>
        <translation>إضافة ملاحظة (Shift+N)</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Copy the selection</source>
        <translation>نسخ التحديد</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Highlight the selection</source>
        <translation>تمييز التحديد</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Note (Ctrl+Enter saves)</source>
        <translation>ملاحظة (Ctrl+Enter للحفظ)</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Search library for the selection</source>
        <translation>البحث عن التحديد في المكتبة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Tags of the highlight</source>
        <translation>وسوم التمييز</translation>
    </message>
    <message>
        <location filename="reader/ui/page/popover.py"/>
        <source>Tags, separated by commas</source>
        <translation>الوسوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <location filename="reader/ui/page/preview_page.py"/>
        <source>Story preview</source>
        <translation>معاينة المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/page/print_job.py"/>
        <source>{path} cannot be written: {errorstring}. Choose another location.</source>
        <translation>لا يمكن الكتابة إلى {path}: ‏{errorstring}. اختر موقعًا آخر.</translation>
    </message>
    <message>
        <location filename="reader/ui/page/print_progress.py"/>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>Reading aloud needs a speech engine. Install one: sudo apt install espeak-ng</source>
        <translation>تحتاج القراءة جهرًا إلى محرك نطق. ثبّته بالأمر: sudo apt install espeak-ng</translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>The speech engine could not be started: {errorstring}</source>
        <translation>تعذّر تشغيل محرك النطق: {errorstring}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>The speech engine failed: {splitlines}</source>
        <translation>فشل محرك النطق: {splitlines}</translation>
    </message>
    <message>
        <location filename="reader/ui/page/read_aloud.py"/>
        <source>The speech engine made no sound. Is a loudspeaker or a headset connected?</source>
        <translation>لم يُصدر محرك النطق صوتًا. هل مكبر الصوت أو سماعة الرأس موصول؟</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Back</source>
        <comment>action</comment>
        <translation>رجوع</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Code copied.</source>
        <translation>نُسخت الشيفرة.</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Find Next</source>
        <comment>action</comment>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Find Previous</source>
        <comment>action</comment>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Find in Story</source>
        <comment>action</comment>
        <translation>البحث في المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Forward</source>
        <comment>action</comment>
        <translation>تقدم</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Go to End of Story</source>
        <comment>action</comment>
        <translation>إلى نهاية المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Go to Start of Story</source>
        <comment>action</comment>
        <translation>إلى بداية المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Next Paragraph</source>
        <comment>action</comment>
        <translation>الفقرة التالية</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF ‏(*.pdf)</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Pause or Resume Reading Aloud</source>
        <comment>action</comment>
        <translation>إيقاف القراءة جهرًا مؤقتًا أو استئنافها</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Previous Paragraph</source>
        <comment>action</comment>
        <translation>الفقرة السابقة</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Print…</source>
        <comment>action</comment>
        <translation>طباعة…</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Read Aloud</source>
        <comment>action</comment>
        <translation>القراءة جهرًا</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Read Aloud Faster</source>
        <comment>action</comment>
        <translation>قراءة أسرع</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Read Aloud Slower</source>
        <comment>action</comment>
        <translation>قراءة أبطأ</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Related Stories</source>
        <comment>action</comment>
        <translation>مقالات ذات صلة</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Save as PDF…</source>
        <comment>action</comment>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>Saving as PDF…</source>
        <translation>جارٍ الحفظ بصيغة PDF…</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>There is no code in view.</source>
        <translation>لا شيفرة معروضة.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/page_actions.py"/>
        <source>{count} page sent to the printer {name}.</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة {name} ({count}).</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة {name} ({count}).</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة {name} ({count}).</numerusform>
            <numerusform>أُرسلت {count} صفحات إلى الطابعة {name}.</numerusform>
            <numerusform>أُرسلت {count} صفحة إلى الطابعة {name}.</numerusform>
            <numerusform>أُرسلت {count} صفحة إلى الطابعة {name}.</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} pages sent to the printer {name}.</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>{time} left in chapter  ·  {words}</source>
        <translation>بقي {time} في الفصل  ·  {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/page_actions.py"/>
        <source>{title} – Broadsheet</source>
        <translation>{title} – Broadsheet</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Command Palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Go to {title}</source>
        <translation>الانتقال إلى {title}</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Group: </source>
        <translation>التجميع: </translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Row Height: </source>
        <translation>ارتفاع الصف: </translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Sort By: </source>
        <translation>الفرز حسب: </translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Theme: </source>
        <translation>السمة: </translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Thread</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>Type a command, a story, a tag or a site</source>
        <translation>اكتب أمرًا أو مقالة أو وسمًا أو موقعًا</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>add open directory</source>
        <comment>other words</comment>
        <translation>إضافة فتح دليل</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>add open file</source>
        <comment>other words</comment>
        <translation>إضافة فتح ملف</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>add paste clipboard</source>
        <comment>other words</comment>
        <translation>إضافة لصق حافظة</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>browser original website</source>
        <comment>other words</comment>
        <translation>متصفح أصل موقع</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>delete remove bin</source>
        <comment>other words</comment>
        <translation>حذف إزالة مهملات</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>done finished</source>
        <comment>other words</comment>
        <translation>منجز انتهى</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>exit close</source>
        <comment>other words</comment>
        <translation>خروج إغلاق</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>find all</source>
        <comment>other words</comment>
        <translation>إيجاد الكل</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>full screen distraction free zen</source>
        <comment>other words</comment>
        <translation>ملء الشاشة بلا تشتيت تركيز</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>keyboard shortcuts hotkeys help</source>
        <comment>other words</comment>
        <translation>اختصارات لوحة المفاتيح مساعدة</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>label category folder</source>
        <comment>other words</comment>
        <translation>تسمية فئة مجلد</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>manual documentation query</source>
        <comment>other words</comment>
        <translation>دليل وثائق استعلام</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>metadata title author date rename</source>
        <comment>other words</comment>
        <translation>بيانات وصفية عنوان كاتب تاريخ تسمية</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>night mode black</source>
        <comment>other words</comment>
        <translation>وضع ليلي أسود</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>random surprise old unread</source>
        <comment>other words</comment>
        <translation>عشوائي مفاجأة قديم غير مقروء</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>read aloud voice listen text to speech</source>
        <comment>other words</comment>
        <translation>قراءة صوت استماع نطق</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>remove erase</source>
        <comment>other words</comment>
        <translation>إزالة محو</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>repair search</source>
        <comment>other words</comment>
        <translation>إصلاح البحث</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>save as share markdown epub</source>
        <comment>other words</comment>
        <translation>حفظ مشاركة markdown epub</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>save copy</source>
        <comment>other words</comment>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>search in page</source>
        <comment>other words</comment>
        <translation>بحث في الصفحة</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>settings options configure setup</source>
        <comment>other words</comment>
        <translation>خيارات تهيئة تفضيلات</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>sidebar right inspector annotations</source>
        <comment>other words</comment>
        <translation>شريط جانبي أيمن تفاصيل تعليقات</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>snooze put off postpone read later</source>
        <comment>other words</comment>
        <translation>تأجيل لاحقًا</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>stats numbers figures how much read</source>
        <comment>other words</comment>
        <translation>إحصاءات أرقام كمية القراءة</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>zoom in bigger font size</source>
        <comment>other words</comment>
        <translation>تكبير خط أكبر</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>zoom out font size</source>
        <comment>other words</comment>
        <translation>تصغير خط أصغر</translation>
    </message>
    <message>
        <location filename="reader/ui/palette.py"/>
        <source>zoom reset 100%</source>
        <comment>other words</comment>
        <translation>إعادة التكبير 100%</translation>
    </message>
    <message>
        <location filename="reader/ui/palette_controller.py"/>
        <source>Command Palette…</source>
        <comment>action</comment>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <location filename="reader/ui/palette_controller.py"/>
        <source>story</source>
        <comment>palette</comment>
        <translation>مقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/reading_controller.py"/>
        <source>No story is open.</source>
        <translation>لا مقالة مفتوحة.</translation>
    </message>
    <message>
        <location filename="reader/ui/reading_controller.py"/>
        <source>This story is no longer in the library.</source>
        <translation>لم تعد هذه المقالة في المكتبة.</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/reading_controller.py"/>
        <source>{count} more copy</source>
        <translation>
            <numerusform>لا نسخ أخرى ({count})</numerusform>
            <numerusform>نسخة أخرى ({count})</numerusform>
            <numerusform>نسختان أخريان ({count})</numerusform>
            <numerusform>{count} نسخ أخرى</numerusform>
            <numerusform>{count} نسخة أخرى</numerusform>
            <numerusform>{count} نسخة أخرى</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} more copies</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/shell.py"/>
        <source>Select a story to read. Press ? for shortcuts.</source>
        <translation>حدّد مقالة لقراءتها. اضغط ? لعرض الاختصارات.</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>All Stories</source>
        <comment>action</comment>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Archive</source>
        <comment>action</comment>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Continue Reading</source>
        <comment>action</comment>
        <translation>متابعة القراءة</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Highlights &amp; Notes</source>
        <comment>action</comment>
        <translation>التمييزات والملاحظات</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Inbox</source>
        <comment>action</comment>
        <translation>الوارد</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Later</source>
        <comment>action</comment>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Link Only</source>
        <comment>action</comment>
        <translation>روابط فقط</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Sidebar</source>
        <comment>action</comment>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Starred</source>
        <comment>action</comment>
        <translation>ذات نجمة</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_controller.py"/>
        <source>Trash</source>
        <comment>action</comment>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Saved Searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Show all {entries}…</source>
        <translation>عرض الكل ({entries})…</translation>
    </message>
    <message>
        <location filename="reader/ui/sidebar/sidebar_model.py"/>
        <source>Threads</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>Bookmark: </source>
        <translation>إشارة مرجعية: </translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>Contents of the story</source>
        <translation>محتويات المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/contents_list.py"/>
        <source>Highlight: </source>
        <translation>تمييز: </translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Attach to Selection	P</source>
        <translation>إلحاق بالتحديد	P</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Bookmark: {label}</source>
        <translation>إشارة مرجعية: {label}</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Edit Note…	F2</source>
        <comment>action</comment>
        <translation>تحرير الملاحظة…	F2</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Highlight ({colour}): {words}</source>
        <translation>تمييز ({colour}): {words}</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Note: {note}</source>
        <translation>ملاحظة: {note}</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Remove	Del</source>
        <comment>action</comment>
        <translation>إزالة	Del</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Rename…	F2</source>
        <comment>action</comment>
        <translation>إعادة التسمية…	F2</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/mark_list.py"/>
        <source>Text no longer found</source>
        <translation>لم يعد النص موجودًا</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>No related stories in your library.</source>
        <translation>لا مقالات ذات صلة في مكتبتك.</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>Related Stories</source>
        <translation>مقالات ذات صلة</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/related_view.py"/>
        <source>Thread: {name}</source>
        <translation>الموضوع: {name}</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Annotations, related stories and details</source>
        <translation>التعليقات والمقالات ذات الصلة والتفاصيل</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Close side panel</source>
        <translation>إغلاق اللوحة الجانبية</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/side_panel.py"/>
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Added</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Note on the story</source>
        <translation>ملاحظة على المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Note on this story</source>
        <translation>ملاحظة على هذه المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Notices</source>
        <translation>تنبيهات</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="reader/ui/sidepanel/story_details.py"/>
        <source>{words}, about {minutes}</source>
        <translation>{words}، نحو {minutes}</translation>
    </message>
    <message>
        <location filename="reader/ui/start_wait.py"/>
        <source>Opening the library…</source>
        <translation>يجري فتح المكتبة…</translation>
    </message>
    <message>
        <location filename="reader/ui/start_wait.py"/>
        <location filename="reader/ui/window_actions.py"/>
        <source>Quit</source>
        <comment>action</comment>
        <translation>إنهاء</translation>
    </message>
    <message>
        <location filename="reader/ui/start_wait.py"/>
        <source>The library was not opened, since you stopped waiting.</source>
        <translation>لم تُفتح المكتبة لأنك أوقفت الانتظار.</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Copy Story Address</source>
        <comment>action</comment>
        <translation>نسخ عنوان المقالة</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Delete Permanently</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Delete Permanently…</source>
        <comment>action</comment>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Mark as Read or Unread</source>
        <comment>action</comment>
        <translation>تعليم كمقروءة أو غير مقروءة</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Move to Archive</source>
        <comment>action</comment>
        <translation>نقل إلى الأرشيف</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Move to Trash</source>
        <comment>action</comment>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Read Later</source>
        <comment>action</comment>
        <translation>القراءة لاحقًا</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Restore from Trash</source>
        <comment>action</comment>
        <translation>استعادة من سلة المهملات</translation>
    </message>
    <message>
        <location filename="reader/ui/story_actions.py"/>
        <source>Star</source>
        <comment>action</comment>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/bulk_bar.py"/>
        <source>Clear selection</source>
        <translation>مسح التحديد</translation>
    </message>
    <message numerus="yes">
        <location filename="reader/ui/storylist/bulk_bar.py"/>
        <source>{count} selected</source>
        <translation>
            <numerusform>لا شيء محدد</numerusform>
            <numerusform>واحدة محددة</numerusform>
            <numerusform>اثنتان محددتان</numerusform>
            <numerusform>{count} محددة</numerusform>
            <numerusform>{count} محددة</numerusform>
            <numerusform>{count} محددة</numerusform>
        </translation>
        <extra-po-msgid_plural>{count} selected</extra-po-msgid_plural>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Added</source>
        <comment>sort</comment>
        <translation>الإضافة</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Best Match First</source>
        <comment>action</comment>
        <translation>الأفضل مطابقة أولًا</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Best match</source>
        <comment>sort</comment>
        <translation>الأفضل مطابقة</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>By Date</source>
        <comment>action</comment>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>By Site</source>
        <comment>action</comment>
        <translation>حسب الموقع</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>By Tag</source>
        <comment>action</comment>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Comfortable</source>
        <comment>action</comment>
        <translation>مريح</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Compact</source>
        <comment>action</comment>
        <translation>مدمج</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Date Added</source>
        <comment>action</comment>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Go to Story List</source>
        <comment>action</comment>
        <translation>إلى قائمة المقالات</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Last Read First</source>
        <comment>action</comment>
        <translation>الأحدث قراءة أولًا</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Last read</source>
        <comment>sort</comment>
        <translation>آخر قراءة</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Longest</source>
        <comment>sort</comment>
        <translation>الأطول</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Longest First</source>
        <comment>action</comment>
        <translation>الأطول أولًا</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Newest</source>
        <comment>sort</comment>
        <translation>الأحدث</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Newest First</source>
        <comment>action</comment>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Next Story</source>
        <comment>action</comment>
        <translation>المقالة التالية</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>No Groups</source>
        <comment>action</comment>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>No more unread stories in this list.</source>
        <translation>لا مزيد من المقالات غير المقروءة في هذه القائمة.</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Oldest</source>
        <comment>sort</comment>
        <translation>الأقدم</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Oldest First</source>
        <comment>action</comment>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Page Down, Then Next Unread</source>
        <comment>action</comment>
        <translation>صفحة لأسفل ثم غير المقروءة التالية</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Page Up</source>
        <comment>action</comment>
        <translation>صفحة لأعلى</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Previous Story</source>
        <comment>action</comment>
        <translation>المقالة السابقة</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Progress</source>
        <comment>action</comment>
        <translation>التقدم</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Progress</source>
        <comment>sort</comment>
        <translation>التقدم</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Refresh List</source>
        <comment>action</comment>
        <translation>تحديث القائمة</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Shortest</source>
        <comment>sort</comment>
        <translation>الأقصر</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Shortest First</source>
        <comment>action</comment>
        <translation>الأقصر أولًا</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Site</source>
        <comment>action</comment>
        <translation>الموقع</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Site</source>
        <comment>sort</comment>
        <translation>الموقع</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Thumbnails</source>
        <comment>action</comment>
        <translation>صور مصغرة</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Title</source>
        <comment>action</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/list_controller.py"/>
        <source>Title</source>
        <comment>sort</comment>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_delegate.py"/>
        <source>Highlights only. Import the text to read it here.</source>
        <translation>تمييزات فقط. استورد النص لتقرأه هنا.</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_delegate.py"/>
        <source>Link only. Import the saved page to read it here.</source>
        <translation>رابط فقط. استورد الصفحة المحفوظة لقراءتها هنا.</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_delegate.py"/>
        <source>No text. Import it to read it here.</source>
        <translation>لا نص. استورده لتقرأه هنا.</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_groups.py"/>
        <source>No site</source>
        <translation>بلا موقع</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_groups.py"/>
        <source>No tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_list.py"/>
        <source>Stories</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>added today</source>
        <translation>أُضيف اليوم</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>added yesterday</source>
        <translation>أُضيف أمس</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>added {date}</source>
        <translation>أُضيفت {date}</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>tags: {tags}</source>
        <translation>الوسوم: {tags}</translation>
    </message>
    <message>
        <location filename="reader/ui/storylist/story_model.py"/>
        <source>unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>داكنة</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Grey</source>
        <comment>theme</comment>
        <translation>رمادية</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Light</source>
        <comment>theme</comment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Night</source>
        <comment>theme</comment>
        <translation>ليلية</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Paper</source>
        <comment>theme</comment>
        <translation>ورق</translation>
    </message>
    <message>
        <location filename="reader/ui/themes.py"/>
        <source>Sepia</source>
        <comment>theme</comment>
        <translation>سيبيا</translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Back to story list</source>
        <translation>العودة إلى قائمة المقالات</translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Remove Star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <location filename="reader/ui/tool_bars.py"/>
        <source>‹ Stories</source>
        <translation>‹ المقالات</translation>
    </message>
    <message>
        <location filename="reader/ui/undo_commands.py"/>
        <source>Redone: “{label}”</source>
        <translation>أُعيد: «{label}»</translation>
    </message>
    <message>
        <location filename="reader/ui/undo_commands.py"/>
        <source>Undone: “{label}”</source>
        <translation>تم التراجع: «{label}»</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Broadsheet was closed before this could be saved.</source>
        <translation>أُغلق Broadsheet قبل أن يُحفظ هذا.</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Discard</source>
        <comment>action</comment>
        <translation>تجاهل</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>From before Broadsheet was closed: {changes}</source>
        <translation>من قبل إغلاق Broadsheet: {changes}</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Not Saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>Save Again</source>
        <comment>action</comment>
        <translation>الحفظ مجددًا</translation>
    </message>
    <message>
        <location filename="reader/ui/unsaved_words.py"/>
        <source>What you wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>About Broadsheet</source>
        <translation>حول Broadsheet</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>About Broadsheet</source>
        <comment>action</comment>
        <translation>حول Broadsheet</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Copy Version Details</source>
        <translation>نسخ تفاصيل الإصدار</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Focus Mode</source>
        <comment>action</comment>
        <translation>وضع التركيز</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Keyboard Shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Keyboard Shortcuts</source>
        <comment>action</comment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Next Pane</source>
        <comment>action</comment>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Press Esc to leave focus mode.</source>
        <translation>اضغط Esc للخروج من وضع التركيز.</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Previous Pane</source>
        <comment>action</comment>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Search and Annotate</source>
        <translation>البحث والتمييز</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Search and Annotate</source>
        <comment>action</comment>
        <translation>البحث والتمييز</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Show Log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Side Panel</source>
        <comment>action</comment>
        <translation>اللوحة الجانبية</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>Versions copied.</source>
        <translation>نُسخت الإصدارات.</translation>
    </message>
    <message>
        <location filename="reader/ui/window_actions.py"/>
        <source>What’s New</source>
        <comment>action</comment>
        <translation>ما الجديد</translation>
    </message>
</context>
</TS>
