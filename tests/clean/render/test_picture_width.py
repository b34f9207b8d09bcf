"""Small pictures keep the width that their page shows them in."""

from __future__ import annotations

import pytest

from reader.clean.render.sanitizer import sanitise
from tests.ui.page.conftest import png


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ('width="60"', ' width="60"'),
        ('width="60px" height="60"', ' width="60"'),
        ('style="width: 120px; float: left"', ' width="120"'),
        ('style="max-width:120px"', ""),
        ('width="800"', ""),
        ('width="100%"', ""),
        ('width="30"', ""),
        ("", ""),
    ],
)
def test_width_of_small_pictures_is_kept(attributes: str, expected: str) -> None:
    html = f'<p>Words.</p><p><img src="https://example.org/a.png" alt="x" {attributes}></p>'
    made = sanitise(html, images=lambda *addresses: png(512, 512)).html
    assert f'alt="x"{expected}>' in made
    assert sanitise(made).html.count("width=") == made.count("width=")


def test_a_picture_that_was_not_saved_has_no_width() -> None:
    made = sanitise('<p>Words.</p><img src="https://example.org/a.png" alt="" width="60">').html
    assert "width" not in made
