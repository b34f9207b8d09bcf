"""The pictures of stories: their bytes, which story shows them, and what is lost."""

from __future__ import annotations

import hashlib

import pytest

from reader.library.store_session import StoreSession
from reader.model import Asset, DiskRefused, ImageReference
from tests.store.samples import add_story


def picture(data: bytes) -> Asset:
    return Asset(hashlib.sha256(data).hexdigest(), "image/png", data)


def show(store: StoreSession, story: int, asset: Asset, alt: str = "") -> None:
    store.assets.keep([asset])
    with store.db.write():
        store.assets.add([asset])
        store.assets.add_image(story, asset.digest, "https://a.example/p.png", alt, saved=True)


def test_a_picture_comes_back_with_its_words(store: StoreSession) -> None:
    story, ferry = add_story(store), picture(b"ferry")
    show(store, story, ferry, "The ferry")
    assert store.assets.bytes(ferry.digest) == b"ferry"
    assert store.assets.images(story) == [
        ImageReference(ferry.digest, "https://a.example/p.png", "The ferry", saved=True)
    ]
    assert store.assets.digests() == [ferry.digest]
    assert store.assets.bytes("0" * 64) is None


def test_images_of_earlier_versions_stay(store: StoreSession) -> None:
    story, other = add_story(store), add_story(store)
    first = ImageReference("a" * 64, "https://a.example/1", "One", saved=False)
    second = ImageReference("b" * 64, "", "half \ud83c", saved=True)
    with store.db.write():
        store.assets.add_images(story, [first])
        store.assets.add_images(story, [second])
        store.assets.add_images(other, [first])
    known = ImageReference("b" * 64, "", "half ?", saved=True)
    assert sorted(store.assets.images(story), key=lambda each: each.asset) == [first, known]
    # Saved later, it is that image and no second one.
    found = ImageReference(first.asset, first.address, first.alt, saved=True)
    with store.db.write():
        store.assets.add_images(story, [found])
    assert sorted(store.assets.images(story), key=lambda each: each.asset) == [found, known]
    assert store.assets.images(other) == [first]


def test_a_record_of_the_images_makes_them_anew(store: StoreSession) -> None:
    story, ferry = add_story(store), picture(b"ferry")
    show(store, story, ferry, "The ferry")
    absent = "0" * 64
    with store.db.write():
        store.assets.add_image(story, absent, "https://a.example/q", "", saved=False)
    described = store.assets.described(story)
    assert described == [
        {
            "asset": absent,
            "address": "https://a.example/q",
            "alt": "",
            "saved": 0,
            "media_type": "",
            "bytes": 0,
        },
        {
            "asset": ferry.digest,
            "address": "https://a.example/p.png",
            "alt": "The ferry",
            "saved": 1,
            "media_type": "image/png",
            "bytes": 5,
        },
    ]
    with store.db.write():
        store.assets.drop(ferry.digest)
        store.assets.add_known(ferry.digest, "image/png", 5)
        # A second word about it changes nothing.
        store.assets.add_known(ferry.digest, "image/gif", 9)
        store.assets.add_image(
            story, ferry.digest, "https://a.example/p.png", "The ferry", saved=True
        )
    assert store.assets.described(story) == described


def test_a_picture_whose_bytes_are_lost_is_shown_as_missing(store: StoreSession) -> None:
    one, two, ferry = add_story(store), add_story(store), picture(b"ferry")
    tower = picture(b"tower")
    for story, asset in ((one, ferry), (two, ferry), (one, tower)):
        show(store, story, asset)
    with store.db.write():
        store.assets.drop(ferry.digest)
    assert store.assets.digests() == [tower.digest]
    assert {image.asset: image.saved for image in store.assets.images(one)} == {
        ferry.digest: False,
        tower.digest: True,
    }
    assert [image.saved for image in store.assets.images(two)] == [False]


def test_only_pictures_that_no_story_shows_are_forgotten(store: StoreSession) -> None:
    one, two, ferry, tower = add_story(store), add_story(store), picture(b"f"), picture(b"t")
    for story, asset in ((one, ferry), (two, ferry), (one, tower)):
        show(store, story, asset)
    with store.db.write():
        store.stories.delete([one])
        store.assets.drop_unused()
    assert store.assets.digests() == [ferry.digest]


def test_no_picture_is_named_whose_bytes_the_disk_refused(
    store: StoreSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: bytes) -> str:
        raise DiskRefused("full")

    monkeypatch.setattr(store.asset_files, "add", refuse)
    with pytest.raises(DiskRefused):
        store.assets.keep([picture(b"ferry")])
    assert store.assets.digests() == []
