"""Nothing on the page opens a file or the network, whatever a story holds."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage, QImageWriter, QTextDocument

from reader.ui.page import PageView, page_pictures
from reader.ui.page.page_blocks import Paragraph, Picture, Run
from reader.ui.page.page_markup import items
from reader.ui.page.page_pictures import decode, measure

from .conftest import ShowStory, png

IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    path = tmp_path / "secret.png"
    path.write_bytes(png(33, 11))
    return path


@pytest.mark.parametrize("kind", [1, 2, 3, 4, 100])
def test_every_request_is_answered_by_an_image_of_ours(
    page: PageView, secret: Path, kind: int
) -> None:
    for address in (secret.as_uri(), str(secret), "https://example.org/x.png", "asset:none", ""):
        answer = page._browser.loadResource(kind, QUrl(address))
        assert isinstance(answer, QImage)
        assert answer.size() != QImage(str(secret)).size()


def test_the_document_asks_the_page_and_not_the_disk(page: PageView, secret: Path) -> None:
    answer = page._display.document.resource(IMAGE, QUrl.fromLocalFile(str(secret)))
    assert isinstance(answer, QImage)
    assert answer.width() == 1


@pytest.mark.parametrize(
    "source", ["file:///etc/hosts", "https://example.org/a.png", "data:image/png;base64,AAAA", ""]
)
def test_images_that_are_no_assets_are_left_out(
    page: PageView, show: ShowStory, source: str
) -> None:
    show(f'<p>Words</p><p><img src="{source}"> and more</p>')
    assert not page._display.layout.images


def test_links_to_strange_places_are_plain_words(page: PageView, show: ShowStory) -> None:
    show(
        '<p><a href="javascript:alert(1)">a</a> <a href="file:///etc/passwd">b</a>'
        ' <a href="broadsheet:story/2">c</a> <a href="https://example.org/d">d</a></p>'
    )
    block = page._display.document.findBlock(page._display.layout.body)
    hrefs = []
    fragments = block.begin()
    while not fragments.atEnd():
        hrefs.append(fragments.fragment().charFormat().anchorHref())
        fragments += 1
    assert [href for href in hrefs if href] == ["https://example.org/d"]


def test_the_page_goes_to_no_address(page: PageView, show: ShowStory, secret: Path) -> None:
    show("<p>The story</p>")
    page._browser.setSource(QUrl.fromLocalFile(str(secret)))
    assert "The story" in page._display.document.toPlainText()


def test_nothing_is_taken_in(page: PageView) -> None:
    data = QMimeData()
    data.setText("x")
    assert not page._browser.canInsertFromMimeData(data)
    assert not page._browser.acceptDrops()
    assert not page._browser.openLinks()


def test_drawings_that_can_refer_to_files_are_refused() -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
    assert measure(drawing) is None
    assert decode(drawing, 100) is None
    assert decode(b"\x89PNG\r\n\x1a\n broken", 100) is None
    assert measure(None) is None


@pytest.mark.parametrize("format", ["png", "jpg", "bmp", "webp", "ico", "tiff"])
def test_pictures_of_each_format_are_decoded(format: str) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(written, QByteArray(format.encode())).write(image)
    data = bytes(written.data().data())
    size = measure(data)
    assert size is not None and (size.width(), size.height()) == (60, 40)
    decoded = decode(data, 30)
    assert decoded is not None and (decoded.width(), decoded.height()) == (30, 20)


def test_no_reader_is_asked_which_connects_signals_in_a_thread() -> None:
    assert not page_pictures._Source(png()).reader.autoDetectImageFormat()


def test_a_picture_is_decoded_no_wider_than_it_is_shown() -> None:
    size = measure(png(2000, 1000))
    assert size is not None and (size.width(), size.height()) == (2000, 1000)
    image = decode(png(2000, 1000), 500)
    assert image is not None and (image.width(), image.height()) == (500, 250)
    small = decode(png(40, 20), 500)
    assert small is not None and small.width() == 40


def test_markup_that_is_broken_is_read_to_its_end() -> None:
    found = list(items("<p>One <b>two<p>three</i></blockquote><td>four<table><tr><td>five"))
    assert (
        "".join(getattr(item, "text", "") for item in found).replace(" ", "") == "Onetwothreefour"
    )
    assert not any(isinstance(run, Picture) for item in found for run in getattr(item, "runs", ()))


_COPY_AND_END = """
from PySide6.QtWidgets import QApplication
from tests.ui.page.conftest import asset, body_of
from reader.model import Story
from reader.ui.page import PageView

app = QApplication([])
page = PageView(asset)
page.show_story(Story(1, "A title"), body_of("<p>One <b>two</b></p>"))
page._display.finish()
page._position.select(page._display.layout.body, page._display.layout.end)
page.copy()
print(app.clipboard().mimeData().html())
"""


def test_the_program_ends_well_while_it_holds_the_clipboard(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _COPY_AND_END],
        capture_output=True, text=True, timeout=120, check=False,
        cwd=Path(__file__).resolve().parents[3],
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
    )  # fmt: skip
    assert ran.stdout.strip() == "<p>One <b>two</b></p>"
    assert ran.returncode == 0, ran.stderr


def test_a_quotation_within_another_has_signs_of_its_own() -> None:
    (paragraph,) = items("<p><q>He said <q>gate</q> twice</q> and <q>no</q>.</p>")
    assert isinstance(paragraph, Paragraph)
    shown = "".join(run.text for run in paragraph.runs if isinstance(run, Run))
    assert shown == "“He said ‘gate’ twice” and “no”."
