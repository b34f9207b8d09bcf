"""What is taken off a page's source before it is parsed, and what stays."""

from __future__ import annotations

import pytest

from reader.clean.parse.precut import cut


@pytest.mark.parametrize(
    ("page", "markup"),
    [
        ("<p>a<![CDATA[ <b>x</b> ]]>c</p>", "<p>a <b>x</b> ]]>c</p>"),
        ("<p>a<!-- <b>x</b> -->c</p>", "<p>ac</p>"),
        ("<p>a<!-->c</p>", "<p>ac</p>"),
        ("<p>a<!--->c</p>", "<p>ac</p>"),
        ("<p>a<?php echo 1; ?>c</p>", "<p>ac</p>"),
        ("<p>a<script>if (a < b) { x() }</script>c</p>", "<p>ac</p>"),
        ("<p>a<SCRIPT>x('</scripts>')</Script\n>c</p>", "<p>ac</p>"),
        ("<p>a<script>x('</i>')</script/>c</p>", "<p>ac</p>"),
        ("<p>a<style>p { color: red }</style>c</p>", "<p>ac</p>"),
        ("<p>a <script&nbsp;> c</p>", "<p>a <x-script&nbsp;> c</p>"),
    ],
)
def test_what_is_no_content_goes_and_the_words_around_it_stay(page: str, markup: str) -> None:
    assert cut(page).markup == markup


@pytest.mark.parametrize("opened", ["<!-- ", "<![CDATA[", "<?", "<script>", "<style>"])
def test_what_is_never_closed_keeps_the_words_before_it(opened: str) -> None:
    assert cut(f"<p>Words before.</p>{opened} behind").markup.startswith("<p>Words before.</p>")


def test_addresses_that_are_data_are_set_aside() -> None:
    source = cut('<img src="data:image/png;base64,iVBORw0KGgo=">')
    assert "base64" not in source.markup
    assert source.data == ["data:image/png;base64,iVBORw0KGgo="]
