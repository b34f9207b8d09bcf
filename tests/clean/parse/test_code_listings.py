"""Listings as highlighters, editors and blogs write them; all of them are one `pre`."""

from __future__ import annotations

import re

import pytest

from reader.clean.render.sanitizer import sanitise

LISTINGS = {
    "rouge": (
        '<div class="language-ruby highlighter-rouge"><div class="highlight"><pre class="'
        'highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter g'
        'l"><pre class="lineno">1\n2\n3\n</pre></td><td class="rouge-code"><pre><span class='
        '"k">def</span> flow(d)\n  d * 3\n<span class="k">end</span>\n</pre></td></tr></tbod'
        "y></table></code></pre></div></div>",
        "def flow(d)\n  d * 3\nend",
    ),
    "prism": (
        '<div class="code-toolbar"><pre class="language-js line-numbers"><code class="lan'
        'guage-js"><span class="token keyword">let</span> a = 1;\nlet b = 2;\n<span aria-hi'
        'dden="true" class="line-numbers-rows"><span></span><span></span></span></code></'
        'pre><div class="toolbar"><div class="toolbar-item"><button>Copy</button></div><d'
        'iv class="toolbar-item"><span>JavaScript</span></div></div></div>',
        "let a = 1;\nlet b = 2;",
    ),
    "hljs-ln": (
        '<pre><code class="hljs python"><table class="hljs-ln"><tbody><tr><td class="hljs'
        '-ln-line hljs-ln-numbers" data-line-number="1"><div class="hljs-ln-n" data-line-'
        'number="1"></div></td><td class="hljs-ln-line hljs-ln-code">def f(x):</td></tr><'
        'tr><td class="hljs-ln-numbers" data-line-number="2"></td><td class="hljs-ln-code'
        '">    return x</td></tr></tbody></table></code></pre>',
        "def f(x):\n    return x",
    ),
    "syntaxhighlighter": (
        '<div><div class="syntaxhighlighter java"><table><tbody><tr><td class="gutter"><d'
        'iv class="line number1 index0 alt2">1</div><div class="line number2 index1 alt1"'
        '>2</div></td><td class="code"><div class="container"><div class="line number1 in'
        'dex0 alt2"><code class="java keyword">int</code>&nbsp;<code class="java plain">x'
        ' = 1;</code></div><div class="line number2 index1 alt1"><code class="java spaces'
        '">&nbsp;&nbsp;</code><code class="java plain">x++;</code></div></div></td></tr><'
        "/tbody></table></div></div>",
        "int x = 1;\n  x++;",
    ),
    "crayon": (
        '<div id="crayon-1" class="crayon-syntax"><div class="crayon-toolbar"><span class'
        '="crayon-title"></span><span class="crayon-language">PHP</span></div><div class='
        '"crayon-plain-wrap"></div><div class="crayon-main"><table class="crayon-table"><'
        'tr class="crayon-row"><td class="crayon-nums"><div class="crayon-nums-content"><'
        'div class="crayon-num">1</div><div class="crayon-num">2</div></div></td><td clas'
        's="crayon-code"><div class="crayon-pre"><div class="crayon-line"><span class="cr'
        'ayon-v">$a</span><span class="crayon-h"> </span>= 1;</div><div class="crayon-lin'
        'e">  echo $a;</div></div></td></tr></table></div></div>',
        "$a = 1;\n  echo $a;",
    ),
    "gist": (
        '<div class="gist"><div class="gist-file"><div class="gist-data"><div class="js-g'
        'ist-file-update-container"><div class="blob-wrapper"><table class="highlight tab'
        '-size js-file-line-container"><tbody><tr><td id="f-L1" class="blob-num js-line-n'
        'umber" data-line-number="1"></td><td id="f-LC1" class="blob-code blob-code-inner'
        ' js-file-line"><span class="pl-k">import</span> os</td></tr><tr><td class="blob-'
        'num" data-line-number="2"></td><td class="blob-code blob-code-inner js-file-line'
        '">    print(os)</td></tr></tbody></table></div></div></div><div class="gist-meta'
        '"><a href="https://gist.github.com/x">view raw</a> <a href="#">flow.py</a> hoste'
        'd with ❤ by <a href="https://github.com">GitHub</a></div></div></div>',
        "import os\n    print(os)",
    ),
    "codemirror5": (
        '<div class="CodeMirror cm-s-default"><div class="CodeMirror-scroll"><div class="'
        'CodeMirror-lines"><div class="CodeMirror-code"><div style="position: relative;">'
        '<div class="CodeMirror-gutter-wrapper"><div class="CodeMirror-linenumber CodeMir'
        'ror-gutter-elt">1</div></div><pre class="CodeMirror-line"><span>def f(x):</span>'
        '</pre></div><div style="position: relative;"><div class="CodeMirror-gutter-wrapp'
        'er"><div class="CodeMirror-linenumber">2</div></div><pre class="CodeMirror-line"'
        "><span>    return x</span></pre></div></div></div></div></div>",
        "def f(x):\n    return x",
    ),
    "codemirror6": (
        '<div class="cm-editor"><div class="cm-scroller"><div class="cm-gutters" aria-hid'
        'den="true"><div class="cm-gutter cm-lineNumbers"><div class="cm-gutterElement">1'
        '</div><div class="cm-gutterElement">2</div></div></div><div class="cm-content" r'
        'ole="textbox"><div class="cm-line">def f(x):</div><div class="cm-line">    retur'
        "n x</div></div></div></div>",
        "def f(x):\n    return x",
    ),
    "monaco": (
        '<div class="monaco-editor"><div class="margin"><div class="line-numbers">1</div>'
        '<div class="line-numbers">2</div></div><div class="view-lines"><div class="view-'
        'line" style="top:19px"><span><span class="mtk1">&nbsp;&nbsp;return&nbsp;x</span>'
        '</span></div><div class="view-line" style="top:0px"><span><span class="mtk1">def'
        "&nbsp;f(x):</span></span></div></div></div>",
        "def f(x):\n  return x",
    ),
    "ace": (
        '<div class="ace_editor"><div class="ace_gutter"><div class="ace_gutter-cell">1</'
        'div><div class="ace_gutter-cell">2</div></div><div class="ace_layer ace_text-lay'
        'er"><div class="ace_line">def f(x):</div><div class="ace_line">    return x</div'
        "></div></div>",
        "def f(x):\n    return x",
    ),
    "docusaurus": (
        '<div class="language-bash codeBlockContainer_x theme-code-block"><div class="cod'
        'eBlockContent_b"><pre tabindex="0" class="prism-code language-bash"><code class='
        '"codeBlockLines_e"><span class="token-line" style="color:#393A34"><span class="t'
        'oken plain">npm install</span><br></span><span class="token-line" style="color:#'
        '393A34"><span class="token plain">  npm start</span><br></span></code></pre><div'
        ' class="buttonGroup__x"><button>Copy</button></div></div></div>',
        "npm install\n  npm start",
    ),
    "shiki": (
        '<pre class="shiki nord" style="background-color:#2e3440ff"><code><span class="li'
        'ne"><span style="color:#81A1C1">const</span> a = 1</span>\n<span class="line">  a'
        " + 2</span></code></pre>",
        "const a = 1\n  a + 2",
    ),
    "rehype-pretty": (
        '<figure data-rehype-pretty-code-figure=""><pre data-language="ts" data-theme="x"'
        '><code data-language="ts" style="display:grid"><span data-line="">const a = 1</s'
        'pan><span data-line="">  a + 2</span></code></pre></figure>',
        "const a = 1\n  a + 2",
    ),
    "geshi": (
        '<div class="geshi"><ol><li class="li1"><div class="de1">def f(x):</div></li><li '
        'class="li2"><div class="de2">&nbsp; return x</div></li></ol></div>',
        "def f(x):\n  return x",
    ),
    "dp": (
        '<div class="dp-highlighter"><div class="bar"><div class="tools"><a href="#">view'
        ' plain</a><a href="#">copy to clipboard</a></div></div><ol start="1" class="dp-c'
        '"><li class="alt"><span><span class="keyword">int</span> a = 1;&nbsp;&nbsp;</spa'
        "n></li><li><span>&nbsp;&nbsp;a++;&nbsp;&nbsp;</span></li></ol></div>",
        "int a = 1;  \n  a++;",
    ),
    "github-react": (
        '<div class="react-code-file-contents"><div class="react-line-numbers"><div class'
        '="react-line-number">1</div><div class="react-line-number">2</div></div><div cla'
        'ss="react-code-lines"><div class="react-code-text react-code-line-contents react'
        '-file-line">def f(x):</div><div class="react-code-text react-file-line">    retu'
        "rn x</div></div></div>",
        "def f(x):\n    return x",
    ),
    "one-row-numbers": (
        '<table class="code"><tr><td>1<br>2<br>3</td><td><pre>a = 1\nb = 2\nc = 3</pre></td'
        "></tr></table>",
        "a = 1\nb = 2\nc = 3",
    ),
    "p-br-code": (
        "<p><code>a = 1<br>&nbsp;&nbsp;b = 2<br>c = 3</code></p>",
        "a = 1\n  b = 2\nc = 3",
    ),
    "react-syntax": (
        '<pre style="x"><code class="language-go" style="white-space:pre"><span style="di'
        'splay:flex"><span class="linenumber react-syntax-highlighter-line-number" style='
        '"user-select:none">1</span><span>func a() {</span></span><span style="display:fl'
        'ex"><span class="linenumber" style="user-select:none">2</span><span>  return</sp'
        "an></span></code></pre>",
        "func a() {\n  return",
    ),
    "chatgpt": (
        '<pre class="overflow-visible"><div class="contain-inline-size"><div class="flex '
        'items-center">python</div><div class="sticky"><button>Copy code</button></div><d'
        'iv class="overflow-y-auto"><code class="whitespace-pre! language-python"><span>x'
        " = 1\nprint(x)</span></code></div></div></pre>",
        "x = 1\nprint(x)",
    ),
    "sphinx-copy": (
        '<div class="highlight-python notranslate"><div class="highlight"><pre><span></sp'
        'an><span class="linenos">1</span>x = 1\n<span class="linenos">2</span>y = 2\n</pre'
        '><button class="copybtn">Copy</button></div></div>',
        "x = 1\ny = 2",
    ),
    "textarea": (
        '<textarea class="code" readonly rows=3>x = 1\ny = 2</textarea>',
        "x = 1\ny = 2",
    ),
    "console": (
        '<pre><span class="prompt" style="user-select:none">$ </span>ls\na b</pre>',
        "$ ls\na b",
    ),
    "prose-pre": (
        "<pre>Roses are red,\n  violets are blue</pre>",
        "Roses are red,\n  violets are blue",
    ),
    "line div no class": (
        "<pre><code><div>x = 1</div><div>  y = 2</div><div><br></div><div>z</div></code></pre>",
        "x = 1\n  y = 2\n\nz",
    ),
    "pandoc": (
        '<div class="sourceCode" id="cb1"><pre class="sourceCode numberSource bash number'
        'Lines"><code class="sourceCode bash"><span id="cb1-1"><a href="#cb1-1"></a>ls -l'
        '</span>\n<span id="cb1-2"><a href="#cb1-2"></a><span class="fu">cat</span> x</spa'
        "n></code></pre></div>",
        "ls -l\ncat x",
    ),
    "notion": (
        '<div class="notion-code-block"><div>JavaScript</div><div spellcheck="false" styl'
        'e="white-space:pre;font-family:SFMono-Regular,Menlo,monospace">let a = 1\n  b()</'
        "div></div>",
        "let a = 1\n  b()",
    ),
    "wp-embed-br": (
        '<div class="code-block"><pre>a = 1<br />  b = 2<br />c</pre></div>',
        "a = 1\n  b = 2\nc",
    ),
    "gatsby": (
        '<div class="gatsby-highlight" data-language="jsx"><pre class="language-jsx"><cod'
        'e class="language-jsx">let x = 1\nlet y</code></pre></div>',
        "let x = 1\nlet y",
    ),
    "jekyll-table": (
        '<figure class="highlight"><pre><code class="language-c" data-lang="c"><table cla'
        'ss="rouge-table"><tbody><tr><td class="gutter gl"><pre class="lineno">1\n2\n</pre>'
        '</td><td class="code"><pre>int a;\n  a++;\n</pre></td></tr></tbody></table></code>'
        "</pre></figure>",
        "int a;\n  a++;",
    ),
    "lines-p": (
        '<div class="codehilite"><p class="code-line">x = 1</p><p class="code-line">&nbsp'
        ";&nbsp;y</p></div>",
        "x = 1\n  y",
    ),
}


@pytest.mark.parametrize("name", LISTINGS)
def test_a_listing_is_one_text_without_numbers_and_buttons(name: str) -> None:
    source, code = LISTINGS[name]
    html = sanitise(source).html
    found = re.findall(r"<pre[^>]*>(.*?)</pre>", html, re.DOTALL)
    assert found == [code.replace("&", "&amp;")]
    beside = re.sub(r"<[^>]*>", "", html.replace(found[0], "")).strip()
    assert beside in ("", "JavaScript", "PHP", "view raw flow.py hosted with ❤ by GitHub")
    assert sanitise(html).html == html


@pytest.mark.parametrize(
    ("source", "language"),
    [
        ('<pre class="brush: php; gutter: false">echo 1;\n2</pre>', "php"),
        ('<div class="highlight-source-shell"><pre>ls\n</pre></div>', "shell"),
        ('<figure class="highlight yaml"><pre>a: 1\nb: 2</pre></figure>', "yaml"),
        ('<pre><code class="hljs cpp">int a;\nint b;</code></pre>', "cpp"),
        ('<pre class="src src-python">a = 1\nb</pre>', "python"),
        ('<pre class="prettyprint lang-html">a\nb</pre>', "html"),
        ('<pre data-lang="Rust"><code>a\nb</code></pre>', "rust"),
        ('<pre class="language-none">a\nb</pre>', ""),
        ("<pre>Roses\nare red</pre>", ""),
    ],
)
def test_the_language_of_a_listing_is_kept(source: str, language: str) -> None:
    found = re.search(r'<pre(?: data-language="([^"]*)")?>', sanitise(source).html)
    assert found is not None
    assert (found.group(1) or "") == language


@pytest.mark.parametrize(
    "source",
    [
        "<p>Use <code>git\n add</code> first.</p>",
        '<p>Call <code class="language-js">f()</code> at once.</p>',
        "<table><tr><td>1</td><td>Weir</td></tr><tr><td>2</td><td>Race</td></tr></table>",
        '<ol class="steps"><li class="line">Mix.</li><li class="line">Bake.</li></ol>',
        '<div class="source"><div class="row">A river</div><div class="row">ran.</div></div>',
        '<div class="date-source">\n\t\t<span>1 May</span>\n\t\t<a href="/a">Press</a>\n\t</div>',
        '<p class="highlight">\n    The pier was built\n    by the town itself.\n  </p>',
        '<div class="editor">\n    <span>Editor:</span>\n    <span>Ida Holm</span>\n</div>',
    ],
)
def test_what_is_no_listing_stays_as_it_is(source: str) -> None:
    assert "<pre" not in sanitise(source).html
